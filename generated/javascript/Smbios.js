// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Smbios || (root.Smbios = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Smbios_, KaitaiStream) {
/**
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 * 
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 * 
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 * 
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 * @see {@link https://www.dmtf.org/standards/smbios|Source}
 * @see {@link https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf|Source}
 * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable|Source}
 */

var Smbios = (function() {
  Smbios.BoardTypes = Object.freeze({
    NOT_KNOWN: 1,
    OTHER: 2,
    SERVER_BLADE: 3,
    CONNECTIVITY_SWITCH: 4,
    SYSTEM_MANAGEMENT_MODULE: 5,
    PROCESSOR_MODULE: 6,
    I_O_MODULE: 7,
    MEMORY_MODULE: 8,
    DAUGHTER_BOARD: 9,
    MOTHERBOARD: 10,
    PROCESSOR_MEMORY_MODULE: 11,
    PROCESSOR_IO_MODULE: 12,
    INTERCONNECT_BOARD: 13,

    1: "NOT_KNOWN",
    2: "OTHER",
    3: "SERVER_BLADE",
    4: "CONNECTIVITY_SWITCH",
    5: "SYSTEM_MANAGEMENT_MODULE",
    6: "PROCESSOR_MODULE",
    7: "I_O_MODULE",
    8: "MEMORY_MODULE",
    9: "DAUGHTER_BOARD",
    10: "MOTHERBOARD",
    11: "PROCESSOR_MEMORY_MODULE",
    12: "PROCESSOR_IO_MODULE",
    13: "INTERCONNECT_BOARD",
  });

  Smbios.ChassisSecurityStates = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    NO_SECURITY: 3,
    EXTERNAL_INTERFACE_LOCKED_OUT: 4,
    EXTERNAL_INTERFACE_ENABLED: 5,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "NO_SECURITY",
    4: "EXTERNAL_INTERFACE_LOCKED_OUT",
    5: "EXTERNAL_INTERFACE_ENABLED",
  });

  Smbios.ChassisStates = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    SAFE: 3,
    WARNING: 4,
    CRITICAL: 5,
    NON_RECOVERABLE: 6,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "SAFE",
    4: "WARNING",
    5: "CRITICAL",
    6: "NON_RECOVERABLE",
  });

  Smbios.ChassisTypes = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    DESKTOP: 3,
    LOW_PROFILE_DESKTOP: 4,
    PIZZA_BOX: 5,
    MINI_TOWER: 6,
    TOWER: 7,
    PORTABLE: 8,
    LAPTOP: 9,
    NOTEBOOK: 10,
    HAND_HELD: 11,
    DOCKING_STATION: 12,
    ALL_IN_ONE: 13,
    SUB_NOTEBOOK: 14,
    SPACE_SAVING: 15,
    LUNCH_BOX: 16,
    MAIN_SERVER_CHASSIS: 17,
    EXPANSION_CHASSIS: 18,
    SUBCHASSIS: 19,
    BUS_EXPANSION_CHASSIS: 20,
    PERIPHERAL_CHASSIS: 21,
    RAID_CHASSIS: 22,
    RACK_MOUNT_CHASSIS: 23,
    SEALED_CASE_PC: 24,
    MULTI_SYSTEM_CHASSIS: 25,
    COMPACT_PCI: 26,
    ADVANCED_TCA: 27,
    BLADE: 28,
    BLADE_ENCLOSURE: 29,
    TABLET: 30,
    CONVERTIBLE: 31,
    DETACHABLE: 32,
    IOT_GATEWAY: 33,
    EMBEDDED_PC: 34,
    MINI_PC: 35,
    STICK_PC: 36,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "DESKTOP",
    4: "LOW_PROFILE_DESKTOP",
    5: "PIZZA_BOX",
    6: "MINI_TOWER",
    7: "TOWER",
    8: "PORTABLE",
    9: "LAPTOP",
    10: "NOTEBOOK",
    11: "HAND_HELD",
    12: "DOCKING_STATION",
    13: "ALL_IN_ONE",
    14: "SUB_NOTEBOOK",
    15: "SPACE_SAVING",
    16: "LUNCH_BOX",
    17: "MAIN_SERVER_CHASSIS",
    18: "EXPANSION_CHASSIS",
    19: "SUBCHASSIS",
    20: "BUS_EXPANSION_CHASSIS",
    21: "PERIPHERAL_CHASSIS",
    22: "RAID_CHASSIS",
    23: "RACK_MOUNT_CHASSIS",
    24: "SEALED_CASE_PC",
    25: "MULTI_SYSTEM_CHASSIS",
    26: "COMPACT_PCI",
    27: "ADVANCED_TCA",
    28: "BLADE",
    29: "BLADE_ENCLOSURE",
    30: "TABLET",
    31: "CONVERTIBLE",
    32: "DETACHABLE",
    33: "IOT_GATEWAY",
    34: "EMBEDDED_PC",
    35: "MINI_PC",
    36: "STICK_PC",
  });

  Smbios.ErrorCorrections = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    NO_CORRECTION: 3,
    PARITY: 4,
    SINGLE_BIT_ECC: 5,
    MULTI_BIT_ECC: 6,
    CRC: 7,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "NO_CORRECTION",
    4: "PARITY",
    5: "SINGLE_BIT_ECC",
    6: "MULTI_BIT_ECC",
    7: "CRC",
  });

  Smbios.FormFactors = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    SIMM: 3,
    SIP: 4,
    CHIP: 5,
    DIP: 6,
    ZIP: 7,
    PROPRIETARY_CARD: 8,
    DIMM: 9,
    TSOP: 10,
    ROW_OF_CHIPS: 11,
    RIMM: 12,
    SODIMM: 13,
    SRIMM: 14,
    FB_DIMM: 15,
    DIE: 16,
    CAMM: 17,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "SIMM",
    4: "SIP",
    5: "CHIP",
    6: "DIP",
    7: "ZIP",
    8: "PROPRIETARY_CARD",
    9: "DIMM",
    10: "TSOP",
    11: "ROW_OF_CHIPS",
    12: "RIMM",
    13: "SODIMM",
    14: "SRIMM",
    15: "FB_DIMM",
    16: "DIE",
    17: "CAMM",
  });

  Smbios.MemoryArrayLocations = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    SYSTEM_BOARD_OR_MOTHERBOARD: 3,
    ISA_ADD_ON_CARD: 4,
    EISA_ADD_ON_CARD: 5,
    PCI_ADD_ON_CARD: 6,
    MCA_ADD_ON_CARD: 7,
    PCMCIA_ADD_ON_CARD: 8,
    PROPRIETARY_ADD_ON_CARD: 9,
    NUBUS: 10,
    PC_98_C20_ADD_ON_CARD: 160,
    PC_98_C24_ADD_ON_CARD: 161,
    PC_98_E_ADD_ON_CARD: 162,
    PC_98_LOCAL_BUS_ADD_ON_CARD: 163,
    CXL_ADD_ON_CARD: 164,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "SYSTEM_BOARD_OR_MOTHERBOARD",
    4: "ISA_ADD_ON_CARD",
    5: "EISA_ADD_ON_CARD",
    6: "PCI_ADD_ON_CARD",
    7: "MCA_ADD_ON_CARD",
    8: "PCMCIA_ADD_ON_CARD",
    9: "PROPRIETARY_ADD_ON_CARD",
    10: "NUBUS",
    160: "PC_98_C20_ADD_ON_CARD",
    161: "PC_98_C24_ADD_ON_CARD",
    162: "PC_98_E_ADD_ON_CARD",
    163: "PC_98_LOCAL_BUS_ADD_ON_CARD",
    164: "CXL_ADD_ON_CARD",
  });

  Smbios.MemoryArrayUses = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    SYSTEM_MEMORY: 3,
    VIDEO_MEMORY: 4,
    FLASH_MEMORY: 5,
    NON_VOLATILE_RAM: 6,
    CACHE_MEMORY: 7,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "SYSTEM_MEMORY",
    4: "VIDEO_MEMORY",
    5: "FLASH_MEMORY",
    6: "NON_VOLATILE_RAM",
    7: "CACHE_MEMORY",
  });

  Smbios.MemoryTechnologies = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    DRAM: 3,
    NVDIMM_N: 4,
    NVDIMM_F: 5,
    NVDIMM_P: 6,
    INTEL_OPTANE_PERSISTENT_MEMORY: 7,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "DRAM",
    4: "NVDIMM_N",
    5: "NVDIMM_F",
    6: "NVDIMM_P",
    7: "INTEL_OPTANE_PERSISTENT_MEMORY",
  });

  Smbios.MemoryTypes = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    DRAM: 3,
    EDRAM: 4,
    VRAM: 5,
    SRAM: 6,
    RAM: 7,
    ROM: 8,
    FLASH: 9,
    EEPROM: 10,
    FEPROM: 11,
    EPROM: 12,
    CDRAM: 13,
    DRAM_3D: 14,
    SDRAM: 15,
    SGRAM: 16,
    RDRAM: 17,
    DDR: 18,
    DDR2: 19,
    DDR2_FB_DIMM: 20,
    DDR3: 24,
    FBD2: 25,
    DDR4: 26,
    LPDDR: 27,
    LPDDR2: 28,
    LPDDR3: 29,
    LPDDR4: 30,
    LOGICAL_NON_VOLATILE_DEVICE: 31,
    HBM: 32,
    HBM2: 33,
    DDR5: 34,
    LPDDR5: 35,
    HBM3: 36,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "DRAM",
    4: "EDRAM",
    5: "VRAM",
    6: "SRAM",
    7: "RAM",
    8: "ROM",
    9: "FLASH",
    10: "EEPROM",
    11: "FEPROM",
    12: "EPROM",
    13: "CDRAM",
    14: "DRAM_3D",
    15: "SDRAM",
    16: "SGRAM",
    17: "RDRAM",
    18: "DDR",
    19: "DDR2",
    20: "DDR2_FB_DIMM",
    24: "DDR3",
    25: "FBD2",
    26: "DDR4",
    27: "LPDDR",
    28: "LPDDR2",
    29: "LPDDR3",
    30: "LPDDR4",
    31: "LOGICAL_NON_VOLATILE_DEVICE",
    32: "HBM",
    33: "HBM2",
    34: "DDR5",
    35: "LPDDR5",
    36: "HBM3",
  });

  Smbios.ProcessorStates = Object.freeze({
    NOT_KNOWN: 0,
    ENABLED: 1,
    DISABLED_BY_USER: 2,
    DISABLED_BY_BIOS: 3,
    IDLE: 4,
    OTHER: 7,

    0: "NOT_KNOWN",
    1: "ENABLED",
    2: "DISABLED_BY_USER",
    3: "DISABLED_BY_BIOS",
    4: "IDLE",
    7: "OTHER",
  });

  Smbios.ProcessorTypes = Object.freeze({
    OTHER: 1,
    NOT_KNOWN: 2,
    CENTRAL_PROCESSOR: 3,
    MATH_PROCESSOR: 4,
    DSP_PROCESSOR: 5,
    VIDEO_PROCESSOR: 6,

    1: "OTHER",
    2: "NOT_KNOWN",
    3: "CENTRAL_PROCESSOR",
    4: "MATH_PROCESSOR",
    5: "DSP_PROCESSOR",
    6: "VIDEO_PROCESSOR",
  });

  Smbios.StructureTypes = Object.freeze({
    BIOS_INFORMATION: 0,
    SYSTEM_INFORMATION: 1,
    BASEBOARD_INFORMATION: 2,
    SYSTEM_ENCLOSURE: 3,
    PROCESSOR_INFORMATION: 4,
    MEMORY_CONTROLLER_INFORMATION: 5,
    MEMORY_MODULE_INFORMATION: 6,
    CACHE_INFORMATION: 7,
    PORT_CONNECTOR_INFORMATION: 8,
    SYSTEM_SLOTS: 9,
    ON_BOARD_DEVICES_INFORMATION: 10,
    OEM_STRINGS: 11,
    SYSTEM_CONFIGURATION_OPTIONS: 12,
    BIOS_LANGUAGE_INFORMATION: 13,
    GROUP_ASSOCIATIONS: 14,
    SYSTEM_EVENT_LOG: 15,
    PHYSICAL_MEMORY_ARRAY: 16,
    MEMORY_DEVICE: 17,
    MEMORY_ERROR_INFORMATION_32: 18,
    MEMORY_ARRAY_MAPPED_ADDRESS: 19,
    MEMORY_DEVICE_MAPPED_ADDRESS: 20,
    BUILT_IN_POINTING_DEVICE: 21,
    PORTABLE_BATTERY: 22,
    SYSTEM_RESET: 23,
    HARDWARE_SECURITY: 24,
    SYSTEM_POWER_CONTROLS: 25,
    VOLTAGE_PROBE: 26,
    COOLING_DEVICE: 27,
    TEMPERATURE_PROBE: 28,
    ELECTRICAL_CURRENT_PROBE: 29,
    OUT_OF_BAND_REMOTE_ACCESS: 30,
    BOOT_INTEGRITY_SERVICES_ENTRY_POINT: 31,
    SYSTEM_BOOT_INFORMATION: 32,
    MEMORY_ERROR_INFORMATION_64: 33,
    MANAGEMENT_DEVICE: 34,
    MANAGEMENT_DEVICE_COMPONENT: 35,
    MANAGEMENT_DEVICE_THRESHOLD_DATA: 36,
    MEMORY_CHANNEL: 37,
    IPMI_DEVICE_INFORMATION: 38,
    SYSTEM_POWER_SUPPLY: 39,
    ADDITIONAL_INFORMATION: 40,
    ONBOARD_DEVICES_EXTENDED_INFORMATION: 41,
    MANAGEMENT_CONTROLLER_HOST_INTERFACE: 42,
    TPM_DEVICE: 43,
    PROCESSOR_ADDITIONAL_INFORMATION: 44,
    FIRMWARE_INVENTORY_INFORMATION: 45,
    STRING_PROPERTY: 46,
    INACTIVE: 126,
    END_OF_TABLE: 127,

    0: "BIOS_INFORMATION",
    1: "SYSTEM_INFORMATION",
    2: "BASEBOARD_INFORMATION",
    3: "SYSTEM_ENCLOSURE",
    4: "PROCESSOR_INFORMATION",
    5: "MEMORY_CONTROLLER_INFORMATION",
    6: "MEMORY_MODULE_INFORMATION",
    7: "CACHE_INFORMATION",
    8: "PORT_CONNECTOR_INFORMATION",
    9: "SYSTEM_SLOTS",
    10: "ON_BOARD_DEVICES_INFORMATION",
    11: "OEM_STRINGS",
    12: "SYSTEM_CONFIGURATION_OPTIONS",
    13: "BIOS_LANGUAGE_INFORMATION",
    14: "GROUP_ASSOCIATIONS",
    15: "SYSTEM_EVENT_LOG",
    16: "PHYSICAL_MEMORY_ARRAY",
    17: "MEMORY_DEVICE",
    18: "MEMORY_ERROR_INFORMATION_32",
    19: "MEMORY_ARRAY_MAPPED_ADDRESS",
    20: "MEMORY_DEVICE_MAPPED_ADDRESS",
    21: "BUILT_IN_POINTING_DEVICE",
    22: "PORTABLE_BATTERY",
    23: "SYSTEM_RESET",
    24: "HARDWARE_SECURITY",
    25: "SYSTEM_POWER_CONTROLS",
    26: "VOLTAGE_PROBE",
    27: "COOLING_DEVICE",
    28: "TEMPERATURE_PROBE",
    29: "ELECTRICAL_CURRENT_PROBE",
    30: "OUT_OF_BAND_REMOTE_ACCESS",
    31: "BOOT_INTEGRITY_SERVICES_ENTRY_POINT",
    32: "SYSTEM_BOOT_INFORMATION",
    33: "MEMORY_ERROR_INFORMATION_64",
    34: "MANAGEMENT_DEVICE",
    35: "MANAGEMENT_DEVICE_COMPONENT",
    36: "MANAGEMENT_DEVICE_THRESHOLD_DATA",
    37: "MEMORY_CHANNEL",
    38: "IPMI_DEVICE_INFORMATION",
    39: "SYSTEM_POWER_SUPPLY",
    40: "ADDITIONAL_INFORMATION",
    41: "ONBOARD_DEVICES_EXTENDED_INFORMATION",
    42: "MANAGEMENT_CONTROLLER_HOST_INTERFACE",
    43: "TPM_DEVICE",
    44: "PROCESSOR_ADDITIONAL_INFORMATION",
    45: "FIRMWARE_INVENTORY_INFORMATION",
    46: "STRING_PROPERTY",
    126: "INACTIVE",
    127: "END_OF_TABLE",
  });

  Smbios.WakeUpTypes = Object.freeze({
    RESERVED: 0,
    OTHER: 1,
    NOT_KNOWN: 2,
    APM_TIMER: 3,
    MODEM_RING: 4,
    LAN_REMOTE: 5,
    POWER_SWITCH: 6,
    PCI_PME: 7,
    AC_POWER_RESTORED: 8,

    0: "RESERVED",
    1: "OTHER",
    2: "NOT_KNOWN",
    3: "APM_TIMER",
    4: "MODEM_RING",
    5: "LAN_REMOTE",
    6: "POWER_SWITCH",
    7: "PCI_PME",
    8: "AC_POWER_RESTORED",
  });

  function Smbios(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Smbios.prototype._read = function() {
    this.header = new RawDataHeader(this._io, this, this._root);
    this._raw_tables = this._io.readBytes(this.lenTables);
    var _io__raw_tables = new KaitaiStream(this._raw_tables);
    this.tables = new StructureTable(_io__raw_tables, this, this._root);
  }

  /**
   * The motherboard, or another board (type 2).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var BaseboardInformation = Smbios.BaseboardInformation = (function() {
    function BaseboardInformation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BaseboardInformation.prototype._read = function() {
      this.manufacturer = this._io.readU1();
      this.product = this._io.readU1();
      this.version = this._io.readU1();
      this.serialNumber = this._io.readU1();
    }

    /**
     * Number of a string: inventory number of the board.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'assetTag', {
      get: function() {
        if (this._m_assetTag !== undefined)
          return this._m_assetTag;
        if (this._io.size >= 9 - 4) {
          var _pos = this._io.pos;
          this._io.seek(8 - 4);
          this._m_assetTag = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_assetTag;
      }
    });

    /**
     * Kind of the board, one of `board_types`.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'boardType', {
      get: function() {
        if (this._m_boardType !== undefined)
          return this._m_boardType;
        if (this._io.size >= 14 - 4) {
          var _pos = this._io.pos;
          this._io.seek(13 - 4);
          this._m_boardType = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_boardType;
      }
    });

    /**
     * Handle of the structure of the chassis.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'chassisHandle', {
      get: function() {
        if (this._m_chassisHandle !== undefined)
          return this._m_chassisHandle;
        if (this._io.size >= 13 - 4) {
          var _pos = this._io.pos;
          this._io.seek(11 - 4);
          this._m_chassisHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_chassisHandle;
      }
    });

    /**
     * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
     * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
     * machine runs.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureFlags', {
      get: function() {
        if (this._m_featureFlags !== undefined)
          return this._m_featureFlags;
        if (this._io.size >= 10 - 4) {
          var _pos = this._io.pos;
          this._io.seek(9 - 4);
          this._m_featureFlags = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_featureFlags;
      }
    });

    /**
     * Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureHosting', {
      get: function() {
        if (this._m_featureHosting !== undefined)
          return this._m_featureHosting;
        if (this._io.size >= 10 - 4) {
          this._m_featureHosting = (this.featureFlags & 1) != 0;
        }
        return this._m_featureHosting;
      }
    });

    /**
     * Bit 4 of `feature_flags`: can be replaced while the machine runs.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureHotSwappable', {
      get: function() {
        if (this._m_featureHotSwappable !== undefined)
          return this._m_featureHotSwappable;
        if (this._io.size >= 10 - 4) {
          this._m_featureHotSwappable = (this.featureFlags & 16) != 0;
        }
        return this._m_featureHotSwappable;
      }
    });

    /**
     * Bit 1 of `feature_flags`: needs a daughter board.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureNeedsDaughter', {
      get: function() {
        if (this._m_featureNeedsDaughter !== undefined)
          return this._m_featureNeedsDaughter;
        if (this._io.size >= 10 - 4) {
          this._m_featureNeedsDaughter = (this.featureFlags & 2) != 0;
        }
        return this._m_featureNeedsDaughter;
      }
    });

    /**
     * Bit 2 of `feature_flags`: can be removed.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureRemovable', {
      get: function() {
        if (this._m_featureRemovable !== undefined)
          return this._m_featureRemovable;
        if (this._io.size >= 10 - 4) {
          this._m_featureRemovable = (this.featureFlags & 4) != 0;
        }
        return this._m_featureRemovable;
      }
    });

    /**
     * Bit 3 of `feature_flags`: can be replaced.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'featureReplaceable', {
      get: function() {
        if (this._m_featureReplaceable !== undefined)
          return this._m_featureReplaceable;
        if (this._io.size >= 10 - 4) {
          this._m_featureReplaceable = (this.featureFlags & 8) != 0;
        }
        return this._m_featureReplaceable;
      }
    });

    /**
     * Number of a string: place of the board in its chassis.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'locationInChassis', {
      get: function() {
        if (this._m_locationInChassis !== undefined)
          return this._m_locationInChassis;
        if (this._io.size >= 11 - 4) {
          var _pos = this._io.pos;
          this._io.seek(10 - 4);
          this._m_locationInChassis = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_locationInChassis;
      }
    });

    /**
     * Count of handles of structures that are on this board, two bytes each; these
     * follow.
     */
    Object.defineProperty(BaseboardInformation.prototype, 'numContainedObjects', {
      get: function() {
        if (this._m_numContainedObjects !== undefined)
          return this._m_numContainedObjects;
        if (this._io.size >= 15 - 4) {
          var _pos = this._io.pos;
          this._io.seek(14 - 4);
          this._m_numContainedObjects = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numContainedObjects;
      }
    });

    /**
     * Number of a string: maker of the board.
     */

    /**
     * Number of a string: name of the board.
     */

    /**
     * Number of a string: version of the board.
     */

    /**
     * Number of a string: serial number of the board.
     */

    return BaseboardInformation;
  })();

  /**
   * Firmware of the machine (type 0).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var BiosInformation = Smbios.BiosInformation = (function() {
    function BiosInformation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BiosInformation.prototype._read = function() {
      this.vendor = this._io.readU1();
      this.version = this._io.readU1();
      this.startingAddressSegment = this._io.readU2le();
      this.releaseDate = this._io.readU1();
      this.romSize = this._io.readU1();
      this.characteristics = this._io.readU8le();
    }

    /**
     * Bit 10 of `characteristics`: Advanced Power Management is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicApm', {
      get: function() {
        if (this._m_characteristicApm !== undefined)
          return this._m_characteristicApm;
        this._m_characteristicApm = (this.characteristicsLow & 1024) != 0;
        return this._m_characteristicApm;
      }
    });

    /**
     * Bit 15 of `characteristics`: the machine can start from a CD.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicBootFromCd', {
      get: function() {
        if (this._m_characteristicBootFromCd !== undefined)
          return this._m_characteristicBootFromCd;
        this._m_characteristicBootFromCd = (this.characteristicsLow & 32768) != 0;
        return this._m_characteristicBootFromCd;
      }
    });

    /**
     * Bit 18 of `characteristics`: the machine can start from a PC card.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicBootFromPcCard', {
      get: function() {
        if (this._m_characteristicBootFromPcCard !== undefined)
          return this._m_characteristicBootFromPcCard;
        this._m_characteristicBootFromPcCard = (this.characteristicsLow & 262144) != 0;
        return this._m_characteristicBootFromPcCard;
      }
    });

    /**
     * Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicCga', {
      get: function() {
        if (this._m_characteristicCga !== undefined)
          return this._m_characteristicCga;
        this._m_characteristicCga = (this.characteristicsLow & 1073741824) != 0;
        return this._m_characteristicCga;
      }
    });

    /**
     * Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicEdd', {
      get: function() {
        if (this._m_characteristicEdd !== undefined)
          return this._m_characteristicEdd;
        this._m_characteristicEdd = (this.characteristicsLow & 524288) != 0;
        return this._m_characteristicEdd;
      }
    });

    /**
     * Bit 6 of `characteristics`: the EISA bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicEisa', {
      get: function() {
        if (this._m_characteristicEisa !== undefined)
          return this._m_characteristicEisa;
        this._m_characteristicEisa = (this.characteristicsLow & 64) != 0;
        return this._m_characteristicEisa;
      }
    });

    /**
     * Bit 14 of `characteristics`: Extended System Configuration Data is available.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicEscd', {
      get: function() {
        if (this._m_characteristicEscd !== undefined)
          return this._m_characteristicEscd;
        this._m_characteristicEscd = (this.characteristicsLow & 16384) != 0;
        return this._m_characteristicEscd;
      }
    });

    /**
     * Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppy1200Kb', {
      get: function() {
        if (this._m_characteristicFloppy1200Kb !== undefined)
          return this._m_characteristicFloppy1200Kb;
        this._m_characteristicFloppy1200Kb = (this.characteristicsLow & 8388608) != 0;
        return this._m_characteristicFloppy1200Kb;
      }
    });

    /**
     * Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppy2880Kb', {
      get: function() {
        if (this._m_characteristicFloppy2880Kb !== undefined)
          return this._m_characteristicFloppy2880Kb;
        this._m_characteristicFloppy2880Kb = (this.characteristicsLow & 33554432) != 0;
        return this._m_characteristicFloppy2880Kb;
      }
    });

    /**
     * Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppy360Kb', {
      get: function() {
        if (this._m_characteristicFloppy360Kb !== undefined)
          return this._m_characteristicFloppy360Kb;
        this._m_characteristicFloppy360Kb = (this.characteristicsLow & 4194304) != 0;
        return this._m_characteristicFloppy360Kb;
      }
    });

    /**
     * Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppy720Kb', {
      get: function() {
        if (this._m_characteristicFloppy720Kb !== undefined)
          return this._m_characteristicFloppy720Kb;
        this._m_characteristicFloppy720Kb = (this.characteristicsLow & 16777216) != 0;
        return this._m_characteristicFloppy720Kb;
      }
    });

    /**
     * Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppyNec', {
      get: function() {
        if (this._m_characteristicFloppyNec !== undefined)
          return this._m_characteristicFloppyNec;
        this._m_characteristicFloppyNec = (this.characteristicsLow & 1048576) != 0;
        return this._m_characteristicFloppyNec;
      }
    });

    /**
     * Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicFloppyToshiba', {
      get: function() {
        if (this._m_characteristicFloppyToshiba !== undefined)
          return this._m_characteristicFloppyToshiba;
        this._m_characteristicFloppyToshiba = (this.characteristicsLow & 2097152) != 0;
        return this._m_characteristicFloppyToshiba;
      }
    });

    /**
     * Bit 4 of `characteristics`: the ISA bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicIsa', {
      get: function() {
        if (this._m_characteristicIsa !== undefined)
          return this._m_characteristicIsa;
        this._m_characteristicIsa = (this.characteristicsLow & 16) != 0;
        return this._m_characteristicIsa;
      }
    });

    /**
     * Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicKeyboard', {
      get: function() {
        if (this._m_characteristicKeyboard !== undefined)
          return this._m_characteristicKeyboard;
        this._m_characteristicKeyboard = (this.characteristicsLow & 134217728) != 0;
        return this._m_characteristicKeyboard;
      }
    });

    /**
     * Bit 5 of `characteristics`: the Micro Channel bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicMca', {
      get: function() {
        if (this._m_characteristicMca !== undefined)
          return this._m_characteristicMca;
        this._m_characteristicMca = (this.characteristicsLow & 32) != 0;
        return this._m_characteristicMca;
      }
    });

    /**
     * Bit 31 of `characteristics`: the machine is a NEC PC-98.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicNecPc98', {
      get: function() {
        if (this._m_characteristicNecPc98 !== undefined)
          return this._m_characteristicNecPc98;
        this._m_characteristicNecPc98 = (this.characteristicsLow >>> 31 & 1) != 0;
        return this._m_characteristicNecPc98;
      }
    });

    /**
     * Bit 3 of `characteristics`: the other bits are not filled in.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicNotSupported', {
      get: function() {
        if (this._m_characteristicNotSupported !== undefined)
          return this._m_characteristicNotSupported;
        this._m_characteristicNotSupported = (this.characteristicsLow & 8) != 0;
        return this._m_characteristicNotSupported;
      }
    });

    /**
     * Bit 8 of `characteristics`: PC cards are supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicPcCard', {
      get: function() {
        if (this._m_characteristicPcCard !== undefined)
          return this._m_characteristicPcCard;
        this._m_characteristicPcCard = (this.characteristicsLow & 256) != 0;
        return this._m_characteristicPcCard;
      }
    });

    /**
     * Bit 7 of `characteristics`: the PCI bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicPci', {
      get: function() {
        if (this._m_characteristicPci !== undefined)
          return this._m_characteristicPci;
        this._m_characteristicPci = (this.characteristicsLow & 128) != 0;
        return this._m_characteristicPci;
      }
    });

    /**
     * Bit 9 of `characteristics`: Plug and Play is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicPlugAndPlay', {
      get: function() {
        if (this._m_characteristicPlugAndPlay !== undefined)
          return this._m_characteristicPlugAndPlay;
        this._m_characteristicPlugAndPlay = (this.characteristicsLow & 512) != 0;
        return this._m_characteristicPlugAndPlay;
      }
    });

    /**
     * Bit 26 of `characteristics`: interrupt 5 prints the screen.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicPrintScreen', {
      get: function() {
        if (this._m_characteristicPrintScreen !== undefined)
          return this._m_characteristicPrintScreen;
        this._m_characteristicPrintScreen = (this.characteristicsLow & 67108864) != 0;
        return this._m_characteristicPrintScreen;
      }
    });

    /**
     * Bit 29 of `characteristics`: interrupt 0x17 serves printers.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicPrinter', {
      get: function() {
        if (this._m_characteristicPrinter !== undefined)
          return this._m_characteristicPrinter;
        this._m_characteristicPrinter = (this.characteristicsLow & 536870912) != 0;
        return this._m_characteristicPrinter;
      }
    });

    /**
     * Bit 17 of `characteristics`: the chip is in a socket.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicRomSocketed', {
      get: function() {
        if (this._m_characteristicRomSocketed !== undefined)
          return this._m_characteristicRomSocketed;
        this._m_characteristicRomSocketed = (this.characteristicsLow & 131072) != 0;
        return this._m_characteristicRomSocketed;
      }
    });

    /**
     * Bit 16 of `characteristics`: the device to start from can be chosen.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicSelectableBoot', {
      get: function() {
        if (this._m_characteristicSelectableBoot !== undefined)
          return this._m_characteristicSelectableBoot;
        this._m_characteristicSelectableBoot = (this.characteristicsLow & 65536) != 0;
        return this._m_characteristicSelectableBoot;
      }
    });

    /**
     * Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicSerial', {
      get: function() {
        if (this._m_characteristicSerial !== undefined)
          return this._m_characteristicSerial;
        this._m_characteristicSerial = (this.characteristicsLow & 268435456) != 0;
        return this._m_characteristicSerial;
      }
    });

    /**
     * Bit 12 of `characteristics`: the firmware may be copied to memory.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicShadowing', {
      get: function() {
        if (this._m_characteristicShadowing !== undefined)
          return this._m_characteristicShadowing;
        this._m_characteristicShadowing = (this.characteristicsLow & 4096) != 0;
        return this._m_characteristicShadowing;
      }
    });

    /**
     * Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicUpgradeable', {
      get: function() {
        if (this._m_characteristicUpgradeable !== undefined)
          return this._m_characteristicUpgradeable;
        this._m_characteristicUpgradeable = (this.characteristicsLow & 2048) != 0;
        return this._m_characteristicUpgradeable;
      }
    });

    /**
     * Bit 13 of `characteristics`: the VESA local bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicVlVesa', {
      get: function() {
        if (this._m_characteristicVlVesa !== undefined)
          return this._m_characteristicVlVesa;
        this._m_characteristicVlVesa = (this.characteristicsLow & 8192) != 0;
        return this._m_characteristicVlVesa;
      }
    });

    /**
     * Further features, one bit each (since 2.1).
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicsExtension1', {
      get: function() {
        if (this._m_characteristicsExtension1 !== undefined)
          return this._m_characteristicsExtension1;
        if (this._io.size >= 19 - 4) {
          var _pos = this._io.pos;
          this._io.seek(18 - 4);
          this._m_characteristicsExtension1 = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_characteristicsExtension1;
      }
    });

    /**
     * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
     * the machine is virtual.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicsExtension2', {
      get: function() {
        if (this._m_characteristicsExtension2 !== undefined)
          return this._m_characteristicsExtension2;
        if (this._io.size >= 20 - 4) {
          var _pos = this._io.pos;
          this._io.seek(19 - 4);
          this._m_characteristicsExtension2 = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_characteristicsExtension2;
      }
    });

    /**
     * Lower half of `characteristics`, which has all bits that the standard names;
     * the upper half belongs to the makers.
     */
    Object.defineProperty(BiosInformation.prototype, 'characteristicsLow', {
      get: function() {
        if (this._m_characteristicsLow !== undefined)
          return this._m_characteristicsLow;
        var _pos = this._io.pos;
        this._io.seek(10 - 4);
        this._m_characteristicsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_characteristicsLow;
      }
    });

    /**
     * Major number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     */
    Object.defineProperty(BiosInformation.prototype, 'controllerMajorRelease', {
      get: function() {
        if (this._m_controllerMajorRelease !== undefined)
          return this._m_controllerMajorRelease;
        if (this._io.size >= 23 - 4) {
          var _pos = this._io.pos;
          this._io.seek(22 - 4);
          this._m_controllerMajorRelease = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_controllerMajorRelease;
      }
    });

    /**
     * Minor number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     */
    Object.defineProperty(BiosInformation.prototype, 'controllerMinorRelease', {
      get: function() {
        if (this._m_controllerMinorRelease !== undefined)
          return this._m_controllerMinorRelease;
        if (this._io.size >= 24 - 4) {
          var _pos = this._io.pos;
          this._io.seek(23 - 4);
          this._m_controllerMinorRelease = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_controllerMinorRelease;
      }
    });

    /**
     * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
     * the unit, 0 for MiB and 1 for GiB; the others are the size.
     */
    Object.defineProperty(BiosInformation.prototype, 'extendedRomSize', {
      get: function() {
        if (this._m_extendedRomSize !== undefined)
          return this._m_extendedRomSize;
        if (this._io.size >= 26 - 4) {
          var _pos = this._io.pos;
          this._io.seek(24 - 4);
          this._m_extendedRomSize = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_extendedRomSize;
      }
    });

    /**
     * Bit 0 of `characteristics_extension_1`: ACPI is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionAcpi', {
      get: function() {
        if (this._m_extensionAcpi !== undefined)
          return this._m_extensionAcpi;
        if (this._io.size >= 19 - 4) {
          this._m_extensionAcpi = (this.characteristicsExtension1 & 1) != 0;
        }
        return this._m_extensionAcpi;
      }
    });

    /**
     * Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionAgp', {
      get: function() {
        if (this._m_extensionAgp !== undefined)
          return this._m_extensionAgp;
        if (this._io.size >= 19 - 4) {
          this._m_extensionAgp = (this.characteristicsExtension1 & 4) != 0;
        }
        return this._m_extensionAgp;
      }
    });

    /**
     * Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
     * ZIP drive.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionAtapiZipBoot', {
      get: function() {
        if (this._m_extensionAtapiZipBoot !== undefined)
          return this._m_extensionAtapiZipBoot;
        if (this._io.size >= 19 - 4) {
          this._m_extensionAtapiZipBoot = (this.characteristicsExtension1 & 32) != 0;
        }
        return this._m_extensionAtapiZipBoot;
      }
    });

    /**
     * Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
     * supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionBiosBootSpecification', {
      get: function() {
        if (this._m_extensionBiosBootSpecification !== undefined)
          return this._m_extensionBiosBootSpecification;
        if (this._io.size >= 20 - 4) {
          this._m_extensionBiosBootSpecification = (this.characteristicsExtension2 & 1) != 0;
        }
        return this._m_extensionBiosBootSpecification;
      }
    });

    /**
     * Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
     * device.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionI2oBoot', {
      get: function() {
        if (this._m_extensionI2oBoot !== undefined)
          return this._m_extensionI2oBoot;
        if (this._io.size >= 19 - 4) {
          this._m_extensionI2oBoot = (this.characteristicsExtension1 & 8) != 0;
        }
        return this._m_extensionI2oBoot;
      }
    });

    /**
     * Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
     * 1394 device.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionIeee1394Boot', {
      get: function() {
        if (this._m_extensionIeee1394Boot !== undefined)
          return this._m_extensionIeee1394Boot;
        if (this._io.size >= 19 - 4) {
          this._m_extensionIeee1394Boot = (this.characteristicsExtension1 & 64) != 0;
        }
        return this._m_extensionIeee1394Boot;
      }
    });

    /**
     * Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
     * SuperDisk.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionLs120Boot', {
      get: function() {
        if (this._m_extensionLs120Boot !== undefined)
          return this._m_extensionLs120Boot;
        if (this._io.size >= 19 - 4) {
          this._m_extensionLs120Boot = (this.characteristicsExtension1 & 16) != 0;
        }
        return this._m_extensionLs120Boot;
      }
    });

    /**
     * Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionManufacturingMode', {
      get: function() {
        if (this._m_extensionManufacturingMode !== undefined)
          return this._m_extensionManufacturingMode;
        if (this._io.size >= 20 - 4) {
          this._m_extensionManufacturingMode = (this.characteristicsExtension2 & 32) != 0;
        }
        return this._m_extensionManufacturingMode;
      }
    });

    /**
     * Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
     * on.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionManufacturingModeEnabled', {
      get: function() {
        if (this._m_extensionManufacturingModeEnabled !== undefined)
          return this._m_extensionManufacturingModeEnabled;
        if (this._io.size >= 20 - 4) {
          this._m_extensionManufacturingModeEnabled = (this.characteristicsExtension2 & 64) != 0;
        }
        return this._m_extensionManufacturingModeEnabled;
      }
    });

    /**
     * Bit 1 of `characteristics_extension_2`: a key starts the machine from the
     * network.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionNetworkBootKey', {
      get: function() {
        if (this._m_extensionNetworkBootKey !== undefined)
          return this._m_extensionNetworkBootKey;
        if (this._io.size >= 20 - 4) {
          this._m_extensionNetworkBootKey = (this.characteristicsExtension2 & 2) != 0;
        }
        return this._m_extensionNetworkBootKey;
      }
    });

    /**
     * Bit 7 of `characteristics_extension_1`: smart batteries are supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionSmartBattery', {
      get: function() {
        if (this._m_extensionSmartBattery !== undefined)
          return this._m_extensionSmartBattery;
        if (this._io.size >= 19 - 4) {
          this._m_extensionSmartBattery = (this.characteristicsExtension1 & 128) != 0;
        }
        return this._m_extensionSmartBattery;
      }
    });

    /**
     * Bit 2 of `characteristics_extension_2`: maker and machine are named for
     * updates by kind of machine.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionTargetedContent', {
      get: function() {
        if (this._m_extensionTargetedContent !== undefined)
          return this._m_extensionTargetedContent;
        if (this._io.size >= 20 - 4) {
          this._m_extensionTargetedContent = (this.characteristicsExtension2 & 4) != 0;
        }
        return this._m_extensionTargetedContent;
      }
    });

    /**
     * Bit 3 of `characteristics_extension_2`: UEFI is supported.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionUefi', {
      get: function() {
        if (this._m_extensionUefi !== undefined)
          return this._m_extensionUefi;
        if (this._io.size >= 20 - 4) {
          this._m_extensionUefi = (this.characteristicsExtension2 & 8) != 0;
        }
        return this._m_extensionUefi;
      }
    });

    /**
     * Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
     * driver.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionUsbLegacy', {
      get: function() {
        if (this._m_extensionUsbLegacy !== undefined)
          return this._m_extensionUsbLegacy;
        if (this._io.size >= 19 - 4) {
          this._m_extensionUsbLegacy = (this.characteristicsExtension1 & 2) != 0;
        }
        return this._m_extensionUsbLegacy;
      }
    });

    /**
     * Bit 4 of `characteristics_extension_2`: the machine is virtual.
     */
    Object.defineProperty(BiosInformation.prototype, 'extensionVirtualMachine', {
      get: function() {
        if (this._m_extensionVirtualMachine !== undefined)
          return this._m_extensionVirtualMachine;
        if (this._io.size >= 20 - 4) {
          this._m_extensionVirtualMachine = (this.characteristicsExtension2 & 16) != 0;
        }
        return this._m_extensionVirtualMachine;
      }
    });

    /**
     * Major number of the release of the firmware (since 2.4). 0xff: not given.
     */
    Object.defineProperty(BiosInformation.prototype, 'majorRelease', {
      get: function() {
        if (this._m_majorRelease !== undefined)
          return this._m_majorRelease;
        if (this._io.size >= 21 - 4) {
          var _pos = this._io.pos;
          this._io.seek(20 - 4);
          this._m_majorRelease = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_majorRelease;
      }
    });

    /**
     * Minor number of the release of the firmware (since 2.4). 0xff: not given.
     */
    Object.defineProperty(BiosInformation.prototype, 'minorRelease', {
      get: function() {
        if (this._m_minorRelease !== undefined)
          return this._m_minorRelease;
        if (this._io.size >= 22 - 4) {
          var _pos = this._io.pos;
          this._io.seek(21 - 4);
          this._m_minorRelease = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_minorRelease;
      }
    });

    /**
     * Number of a string: maker of the firmware.
     */

    /**
     * Number of a string: version of the firmware, in free text.
     */

    /**
     * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
     * machines that have UEFI only.
     */

    /**
     * Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
     */

    /**
     * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
     * `extended_rom_size`.
     */

    /**
     * Features of the firmware, one bit each. Bit 3: the bits are not filled in.
     */

    return BiosInformation;
  })();

  /**
   * A socket for a memory module, and the module in it (type 17).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var MemoryDevice = Smbios.MemoryDevice = (function() {
    function MemoryDevice(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MemoryDevice.prototype._read = function() {
      this.physicalMemoryArrayHandle = this._io.readU2le();
      this.memoryErrorInformationHandle = this._io.readU2le();
      this.totalWidth = this._io.readU2le();
      this.dataWidth = this._io.readU2le();
      this.moduleSize = this._io.readU2le();
      this.formFactor = this._io.readU1();
      this.deviceSet = this._io.readU1();
      this.deviceLocator = this._io.readU1();
      this.bankLocator = this._io.readU1();
      this.memoryType = this._io.readU1();
      this.typeDetail = this._io.readU2le();
    }

    /**
     * Number of a string (since 2.3): inventory number of the module.
     */
    Object.defineProperty(MemoryDevice.prototype, 'assetTag', {
      get: function() {
        if (this._m_assetTag !== undefined)
          return this._m_assetTag;
        if (this._io.size >= 26 - 4) {
          var _pos = this._io.pos;
          this._io.seek(25 - 4);
          this._m_assetTag = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_assetTag;
      }
    });

    /**
     * Rank of the module in the lower four bits (since 2.6). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'attributes', {
      get: function() {
        if (this._m_attributes !== undefined)
          return this._m_attributes;
        if (this._io.size >= 28 - 4) {
          var _pos = this._io.pos;
          this._io.seek(27 - 4);
          this._m_attributes = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_attributes;
      }
    });

    /**
     * Part that is a cache, in bytes (since 3.2). All bits set: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'cacheSize', {
      get: function() {
        if (this._m_cacheSize !== undefined)
          return this._m_cacheSize;
        if (this._io.size >= 76 - 4) {
          var _pos = this._io.pos;
          this._io.seek(68 - 4);
          this._m_cacheSize = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_cacheSize;
      }
    });

    /**
     * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
     * `extended_configured_memory_speed`.
     */
    Object.defineProperty(MemoryDevice.prototype, 'configuredMemorySpeed', {
      get: function() {
        if (this._m_configuredMemorySpeed !== undefined)
          return this._m_configuredMemorySpeed;
        if (this._io.size >= 34 - 4) {
          var _pos = this._io.pos;
          this._io.seek(32 - 4);
          this._m_configuredMemorySpeed = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_configuredMemorySpeed;
      }
    });

    /**
     * Voltage that the module runs at, in mV (since 2.8). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'configuredVoltage', {
      get: function() {
        if (this._m_configuredVoltage !== undefined)
          return this._m_configuredVoltage;
        if (this._io.size >= 40 - 4) {
          var _pos = this._io.pos;
          this._io.seek(38 - 4);
          this._m_configuredVoltage = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_configuredVoltage;
      }
    });

    /**
     * Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'controllerManufacturerId', {
      get: function() {
        if (this._m_controllerManufacturerId !== undefined)
          return this._m_controllerManufacturerId;
        if (this._io.size >= 50 - 4) {
          var _pos = this._io.pos;
          this._io.seek(48 - 4);
          this._m_controllerManufacturerId = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_controllerManufacturerId;
      }
    });

    /**
     * Product, as the controller's maker numbers it (since 3.2). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'controllerProductId', {
      get: function() {
        if (this._m_controllerProductId !== undefined)
          return this._m_controllerProductId;
        if (this._io.size >= 52 - 4) {
          var _pos = this._io.pos;
          this._io.seek(50 - 4);
          this._m_controllerProductId = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_controllerProductId;
      }
    });

    /**
     * Bit 11 of `type_detail`: cache DRAM.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailCacheDram', {
      get: function() {
        if (this._m_detailCacheDram !== undefined)
          return this._m_detailCacheDram;
        this._m_detailCacheDram = (this.typeDetail & 2048) != 0;
        return this._m_detailCacheDram;
      }
    });

    /**
     * Bit 8 of `type_detail`: of CMOS.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailCmos', {
      get: function() {
        if (this._m_detailCmos !== undefined)
          return this._m_detailCmos;
        this._m_detailCmos = (this.typeDetail & 256) != 0;
        return this._m_detailCmos;
      }
    });

    /**
     * Bit 9 of `type_detail`: extended data out.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailEdo', {
      get: function() {
        if (this._m_detailEdo !== undefined)
          return this._m_detailEdo;
        this._m_detailEdo = (this.typeDetail & 512) != 0;
        return this._m_detailEdo;
      }
    });

    /**
     * Bit 3 of `type_detail`: fast-paged.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailFastPaged', {
      get: function() {
        if (this._m_detailFastPaged !== undefined)
          return this._m_detailFastPaged;
        this._m_detailFastPaged = (this.typeDetail & 8) != 0;
        return this._m_detailFastPaged;
      }
    });

    /**
     * Bit 15 of `type_detail`: load-reduced.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailLoadReduced', {
      get: function() {
        if (this._m_detailLoadReduced !== undefined)
          return this._m_detailLoadReduced;
        this._m_detailLoadReduced = (this.typeDetail & 32768) != 0;
        return this._m_detailLoadReduced;
      }
    });

    /**
     * Bit 12 of `type_detail`: keeps its contents without power.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailNonVolatile', {
      get: function() {
        if (this._m_detailNonVolatile !== undefined)
          return this._m_detailNonVolatile;
        this._m_detailNonVolatile = (this.typeDetail & 4096) != 0;
        return this._m_detailNonVolatile;
      }
    });

    /**
     * Bit 1 of `type_detail`: another property.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailOther', {
      get: function() {
        if (this._m_detailOther !== undefined)
          return this._m_detailOther;
        this._m_detailOther = (this.typeDetail & 2) != 0;
        return this._m_detailOther;
      }
    });

    /**
     * Bit 5 of `type_detail`: pseudo-static.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailPseudoStatic', {
      get: function() {
        if (this._m_detailPseudoStatic !== undefined)
          return this._m_detailPseudoStatic;
        this._m_detailPseudoStatic = (this.typeDetail & 32) != 0;
        return this._m_detailPseudoStatic;
      }
    });

    /**
     * Bit 6 of `type_detail`: of Rambus.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailRambus', {
      get: function() {
        if (this._m_detailRambus !== undefined)
          return this._m_detailRambus;
        this._m_detailRambus = (this.typeDetail & 64) != 0;
        return this._m_detailRambus;
      }
    });

    /**
     * Bit 13 of `type_detail`: registered.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailRegistered', {
      get: function() {
        if (this._m_detailRegistered !== undefined)
          return this._m_detailRegistered;
        this._m_detailRegistered = (this.typeDetail & 8192) != 0;
        return this._m_detailRegistered;
      }
    });

    /**
     * Bit 4 of `type_detail`: static column.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailStaticColumn', {
      get: function() {
        if (this._m_detailStaticColumn !== undefined)
          return this._m_detailStaticColumn;
        this._m_detailStaticColumn = (this.typeDetail & 16) != 0;
        return this._m_detailStaticColumn;
      }
    });

    /**
     * Bit 7 of `type_detail`: synchronous.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailSynchronous', {
      get: function() {
        if (this._m_detailSynchronous !== undefined)
          return this._m_detailSynchronous;
        this._m_detailSynchronous = (this.typeDetail & 128) != 0;
        return this._m_detailSynchronous;
      }
    });

    /**
     * Bit 14 of `type_detail`: unbuffered.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailUnbuffered', {
      get: function() {
        if (this._m_detailUnbuffered !== undefined)
          return this._m_detailUnbuffered;
        this._m_detailUnbuffered = (this.typeDetail & 16384) != 0;
        return this._m_detailUnbuffered;
      }
    });

    /**
     * Bit 2 of `type_detail`: properties are not known.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailUnknown', {
      get: function() {
        if (this._m_detailUnknown !== undefined)
          return this._m_detailUnknown;
        this._m_detailUnknown = (this.typeDetail & 4) != 0;
        return this._m_detailUnknown;
      }
    });

    /**
     * Bit 10 of `type_detail`: window DRAM.
     */
    Object.defineProperty(MemoryDevice.prototype, 'detailWindowDram', {
      get: function() {
        if (this._m_detailWindowDram !== undefined)
          return this._m_detailWindowDram;
        this._m_detailWindowDram = (this.typeDetail & 1024) != 0;
        return this._m_detailWindowDram;
      }
    });

    /**
     * Speed that the module runs at in the lower 31 bits, in MT/s, if
     * `configured_memory_speed` is 0xffff (since 3.3).
     */
    Object.defineProperty(MemoryDevice.prototype, 'extendedConfiguredMemorySpeed', {
      get: function() {
        if (this._m_extendedConfiguredMemorySpeed !== undefined)
          return this._m_extendedConfiguredMemorySpeed;
        if (this._io.size >= 92 - 4) {
          var _pos = this._io.pos;
          this._io.seek(88 - 4);
          this._m_extendedConfiguredMemorySpeed = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_extendedConfiguredMemorySpeed;
      }
    });

    /**
     * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
     * (since 2.7).
     */
    Object.defineProperty(MemoryDevice.prototype, 'extendedSize', {
      get: function() {
        if (this._m_extendedSize !== undefined)
          return this._m_extendedSize;
        if (this._io.size >= 32 - 4) {
          var _pos = this._io.pos;
          this._io.seek(28 - 4);
          this._m_extendedSize = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_extendedSize;
      }
    });

    /**
     * Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
     */
    Object.defineProperty(MemoryDevice.prototype, 'extendedSpeed', {
      get: function() {
        if (this._m_extendedSpeed !== undefined)
          return this._m_extendedSpeed;
        if (this._io.size >= 88 - 4) {
          var _pos = this._io.pos;
          this._io.seek(84 - 4);
          this._m_extendedSpeed = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_extendedSpeed;
      }
    });

    /**
     * Number of a string (since 3.2): version of the module's firmware.
     */
    Object.defineProperty(MemoryDevice.prototype, 'firmwareVersion', {
      get: function() {
        if (this._m_firmwareVersion !== undefined)
          return this._m_firmwareVersion;
        if (this._io.size >= 44 - 4) {
          var _pos = this._io.pos;
          this._io.seek(43 - 4);
          this._m_firmwareVersion = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_firmwareVersion;
      }
    });

    /**
     * Size in bytes of a logical device (since 3.2). All bits set: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'logicalSize', {
      get: function() {
        if (this._m_logicalSize !== undefined)
          return this._m_logicalSize;
        if (this._io.size >= 84 - 4) {
          var _pos = this._io.pos;
          this._io.seek(76 - 4);
          this._m_logicalSize = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_logicalSize;
      }
    });

    /**
     * Number of a string (since 2.3): maker of the module.
     */
    Object.defineProperty(MemoryDevice.prototype, 'manufacturer', {
      get: function() {
        if (this._m_manufacturer !== undefined)
          return this._m_manufacturer;
        if (this._io.size >= 24 - 4) {
          var _pos = this._io.pos;
          this._io.seek(23 - 4);
          this._m_manufacturer = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_manufacturer;
      }
    });

    /**
     * Highest voltage in mV (since 2.8). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'maximumVoltage', {
      get: function() {
        if (this._m_maximumVoltage !== undefined)
          return this._m_maximumVoltage;
        if (this._io.size >= 38 - 4) {
          var _pos = this._io.pos;
          this._io.seek(36 - 4);
          this._m_maximumVoltage = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_maximumVoltage;
      }
    });

    /**
     * Technology of the module, one of `memory_technologies` (since 3.2).
     */
    Object.defineProperty(MemoryDevice.prototype, 'memoryTechnology', {
      get: function() {
        if (this._m_memoryTechnology !== undefined)
          return this._m_memoryTechnology;
        if (this._io.size >= 41 - 4) {
          var _pos = this._io.pos;
          this._io.seek(40 - 4);
          this._m_memoryTechnology = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_memoryTechnology;
      }
    });

    /**
     * Lowest voltage in mV (since 2.8). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'minimumVoltage', {
      get: function() {
        if (this._m_minimumVoltage !== undefined)
          return this._m_minimumVoltage;
        if (this._io.size >= 36 - 4) {
          var _pos = this._io.pos;
          this._io.seek(34 - 4);
          this._m_minimumVoltage = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_minimumVoltage;
      }
    });

    /**
     * Bit 5 of `operating_mode_capability`: persistent memory that is read by
     * blocks.
     */
    Object.defineProperty(MemoryDevice.prototype, 'modeBlockPersistent', {
      get: function() {
        if (this._m_modeBlockPersistent !== undefined)
          return this._m_modeBlockPersistent;
        if (this._io.size >= 43 - 4) {
          this._m_modeBlockPersistent = (this.operatingModeCapability & 32) != 0;
        }
        return this._m_modeBlockPersistent;
      }
    });

    /**
     * Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
     */
    Object.defineProperty(MemoryDevice.prototype, 'modeBytePersistent', {
      get: function() {
        if (this._m_modeBytePersistent !== undefined)
          return this._m_modeBytePersistent;
        if (this._io.size >= 43 - 4) {
          this._m_modeBytePersistent = (this.operatingModeCapability & 16) != 0;
        }
        return this._m_modeBytePersistent;
      }
    });

    /**
     * Bit 1 of `operating_mode_capability`: another mode.
     */
    Object.defineProperty(MemoryDevice.prototype, 'modeOther', {
      get: function() {
        if (this._m_modeOther !== undefined)
          return this._m_modeOther;
        if (this._io.size >= 43 - 4) {
          this._m_modeOther = (this.operatingModeCapability & 2) != 0;
        }
        return this._m_modeOther;
      }
    });

    /**
     * Bit 2 of `operating_mode_capability`: modes are not known.
     */
    Object.defineProperty(MemoryDevice.prototype, 'modeUnknown', {
      get: function() {
        if (this._m_modeUnknown !== undefined)
          return this._m_modeUnknown;
        if (this._io.size >= 43 - 4) {
          this._m_modeUnknown = (this.operatingModeCapability & 4) != 0;
        }
        return this._m_modeUnknown;
      }
    });

    /**
     * Bit 3 of `operating_mode_capability`: ordinary memory.
     */
    Object.defineProperty(MemoryDevice.prototype, 'modeVolatileMemory', {
      get: function() {
        if (this._m_modeVolatileMemory !== undefined)
          return this._m_modeVolatileMemory;
        if (this._io.size >= 43 - 4) {
          this._m_modeVolatileMemory = (this.operatingModeCapability & 8) != 0;
        }
        return this._m_modeVolatileMemory;
      }
    });

    /**
     * Maker of the module by JEDEC's numbers: bank with parity, then code (since
     * 3.2). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'moduleManufacturerId', {
      get: function() {
        if (this._m_moduleManufacturerId !== undefined)
          return this._m_moduleManufacturerId;
        if (this._io.size >= 46 - 4) {
          var _pos = this._io.pos;
          this._io.seek(44 - 4);
          this._m_moduleManufacturerId = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_moduleManufacturerId;
      }
    });

    /**
     * Product, as the module's maker numbers it (since 3.2). 0: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'moduleProductId', {
      get: function() {
        if (this._m_moduleProductId !== undefined)
          return this._m_moduleProductId;
        if (this._io.size >= 48 - 4) {
          var _pos = this._io.pos;
          this._io.seek(46 - 4);
          this._m_moduleProductId = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_moduleProductId;
      }
    });

    /**
     * Non-volatile part in bytes (since 3.2). All bits set: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'nonVolatileSize', {
      get: function() {
        if (this._m_nonVolatileSize !== undefined)
          return this._m_nonVolatileSize;
        if (this._io.size >= 60 - 4) {
          var _pos = this._io.pos;
          this._io.seek(52 - 4);
          this._m_nonVolatileSize = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_nonVolatileSize;
      }
    });

    /**
     * Modes that the module supports, one bit each (since 3.2).
     */
    Object.defineProperty(MemoryDevice.prototype, 'operatingModeCapability', {
      get: function() {
        if (this._m_operatingModeCapability !== undefined)
          return this._m_operatingModeCapability;
        if (this._io.size >= 43 - 4) {
          var _pos = this._io.pos;
          this._io.seek(41 - 4);
          this._m_operatingModeCapability = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_operatingModeCapability;
      }
    });

    /**
     * Number of a string (since 2.3): part number of the module.
     */
    Object.defineProperty(MemoryDevice.prototype, 'partNumber', {
      get: function() {
        if (this._m_partNumber !== undefined)
          return this._m_partNumber;
        if (this._io.size >= 27 - 4) {
          var _pos = this._io.pos;
          this._io.seek(26 - 4);
          this._m_partNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_partNumber;
      }
    });

    /**
     * Number of a string (since 2.3): serial number of the module.
     */
    Object.defineProperty(MemoryDevice.prototype, 'serialNumber', {
      get: function() {
        if (this._m_serialNumber !== undefined)
          return this._m_serialNumber;
        if (this._io.size >= 25 - 4) {
          var _pos = this._io.pos;
          this._io.seek(24 - 4);
          this._m_serialNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_serialNumber;
      }
    });

    /**
     * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
     * 0xffff: see `extended_speed`.
     */
    Object.defineProperty(MemoryDevice.prototype, 'speed', {
      get: function() {
        if (this._m_speed !== undefined)
          return this._m_speed;
        if (this._io.size >= 23 - 4) {
          var _pos = this._io.pos;
          this._io.seek(21 - 4);
          this._m_speed = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_speed;
      }
    });

    /**
     * Volatile part in bytes (since 3.2). All bits set: unknown.
     */
    Object.defineProperty(MemoryDevice.prototype, 'volatileSize', {
      get: function() {
        if (this._m_volatileSize !== undefined)
          return this._m_volatileSize;
        if (this._io.size >= 68 - 4) {
          var _pos = this._io.pos;
          this._io.seek(60 - 4);
          this._m_volatileSize = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_volatileSize;
      }
    });

    /**
     * Handle of the structure of the array that the socket belongs to.
     */

    /**
     * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
     * error.
     */

    /**
     * Width in bits with those for error correction. 0xffff: unknown.
     */

    /**
     * Width of the data in bits. 0xffff: unknown.
     */

    /**
     * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
     * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
     */

    /**
     * Shape of the module.
     */

    /**
     * Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
     */

    /**
     * Number of a string: name of the socket, as printed on the board.
     */

    /**
     * Number of a string: name of the bank of the socket.
     */

    /**
     * Kind of the memory.
     */

    /**
     * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
     * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
     */

    return MemoryDevice;
  })();

  /**
   * A set of sockets for memory modules (type 16).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var PhysicalMemoryArray = Smbios.PhysicalMemoryArray = (function() {
    function PhysicalMemoryArray(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysicalMemoryArray.prototype._read = function() {
      this.location = this._io.readU1();
      this.purpose = this._io.readU1();
      this.memoryErrorCorrection = this._io.readU1();
      this.maximumCapacity = this._io.readU4le();
      this.memoryErrorInformationHandle = this._io.readU2le();
      this.numMemoryDevices = this._io.readU2le();
    }

    /**
     * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
     * 2.7).
     */
    Object.defineProperty(PhysicalMemoryArray.prototype, 'extendedMaximumCapacity', {
      get: function() {
        if (this._m_extendedMaximumCapacity !== undefined)
          return this._m_extendedMaximumCapacity;
        if (this._io.size >= 23 - 4) {
          var _pos = this._io.pos;
          this._io.seek(15 - 4);
          this._m_extendedMaximumCapacity = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_extendedMaximumCapacity;
      }
    });

    /**
     * Place of the sockets.
     */

    /**
     * Purpose of the memory.
     */

    /**
     * Kind of error correction.
     */

    /**
     * Largest amount of memory in KiB. 0x80000000: unknown, or see
     * `extended_maximum_capacity`.
     */

    /**
     * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
     * error.
     */

    /**
     * Count of sockets.
     */

    return PhysicalMemoryArray;
  })();

  /**
   * A processor socket (type 4).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var ProcessorInformation = Smbios.ProcessorInformation = (function() {
    function ProcessorInformation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorInformation.prototype._read = function() {
      this.socketDesignation = this._io.readU1();
      this.processorType = this._io.readU1();
      this.processorFamily = this._io.readU1();
      this.processorManufacturer = this._io.readU1();
      this.processorId = this._io.readBytes(8);
      this.processorVersion = this._io.readU1();
      this.voltage = this._io.readU1();
      this.externalClock = this._io.readU2le();
      this.maxSpeed = this._io.readU2le();
      this.currentSpeed = this._io.readU2le();
      this.status = this._io.readU1();
      this.processorUpgrade = this._io.readU1();
    }

    /**
     * Number of a string (since 2.3): inventory number of the processor.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'assetTag', {
      get: function() {
        if (this._m_assetTag !== undefined)
          return this._m_assetTag;
        if (this._io.size >= 34 - 4) {
          var _pos = this._io.pos;
          this._io.seek(33 - 4);
          this._m_assetTag = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_assetTag;
      }
    });

    /**
     * Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
     * an ARM64 machine.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicArm64SocId', {
      get: function() {
        if (this._m_characteristicArm64SocId !== undefined)
          return this._m_characteristicArm64SocId;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicArm64SocId = (this.processorCharacteristics & 512) != 0;
        }
        return this._m_characteristicArm64SocId;
      }
    });

    /**
     * Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
     * memory.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicExecuteProtection', {
      get: function() {
        if (this._m_characteristicExecuteProtection !== undefined)
          return this._m_characteristicExecuteProtection;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicExecuteProtection = (this.processorCharacteristics & 32) != 0;
        }
        return this._m_characteristicExecuteProtection;
      }
    });

    /**
     * Bit 4 of `processor_characteristics`: more than one thread for each core.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicHardwareThread', {
      get: function() {
        if (this._m_characteristicHardwareThread !== undefined)
          return this._m_characteristicHardwareThread;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicHardwareThread = (this.processorCharacteristics & 16) != 0;
        }
        return this._m_characteristicHardwareThread;
      }
    });

    /**
     * Bit 3 of `processor_characteristics`: more than one core.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicMultiCore', {
      get: function() {
        if (this._m_characteristicMultiCore !== undefined)
          return this._m_characteristicMultiCore;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicMultiCore = (this.processorCharacteristics & 8) != 0;
        }
        return this._m_characteristicMultiCore;
      }
    });

    /**
     * Bit 7 of `processor_characteristics`: power can be saved under load.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicPowerPerformanceControl', {
      get: function() {
        if (this._m_characteristicPowerPerformanceControl !== undefined)
          return this._m_characteristicPowerPerformanceControl;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicPowerPerformanceControl = (this.processorCharacteristics & 128) != 0;
        }
        return this._m_characteristicPowerPerformanceControl;
      }
    });

    /**
     * Bit 1 of `processor_characteristics`: features are not known.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicUnknown', {
      get: function() {
        if (this._m_characteristicUnknown !== undefined)
          return this._m_characteristicUnknown;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicUnknown = (this.processorCharacteristics & 2) != 0;
        }
        return this._m_characteristicUnknown;
      }
    });

    /**
     * Bit 6 of `processor_characteristics`: virtualisation is supported.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicVirtualization', {
      get: function() {
        if (this._m_characteristicVirtualization !== undefined)
          return this._m_characteristicVirtualization;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicVirtualization = (this.processorCharacteristics & 64) != 0;
        }
        return this._m_characteristicVirtualization;
      }
    });

    /**
     * Bit 8 of `processor_characteristics`: 128 bits.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicWide128Bits', {
      get: function() {
        if (this._m_characteristicWide128Bits !== undefined)
          return this._m_characteristicWide128Bits;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicWide128Bits = (this.processorCharacteristics & 256) != 0;
        }
        return this._m_characteristicWide128Bits;
      }
    });

    /**
     * Bit 2 of `processor_characteristics`: 64 bits.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'characteristicWide64Bits', {
      get: function() {
        if (this._m_characteristicWide64Bits !== undefined)
          return this._m_characteristicWide64Bits;
        if (this._io.size >= 40 - 4) {
          this._m_characteristicWide64Bits = (this.processorCharacteristics & 4) != 0;
        }
        return this._m_characteristicWide64Bits;
      }
    });

    /**
     * Bit 6 of `status`: the socket is populated.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'isPopulated', {
      get: function() {
        if (this._m_isPopulated !== undefined)
          return this._m_isPopulated;
        this._m_isPopulated = (this.status & 64) != 0;
        return this._m_isPopulated;
      }
    });

    /**
     * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
     * given.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'l1CacheHandle', {
      get: function() {
        if (this._m_l1CacheHandle !== undefined)
          return this._m_l1CacheHandle;
        if (this._io.size >= 28 - 4) {
          var _pos = this._io.pos;
          this._io.seek(26 - 4);
          this._m_l1CacheHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_l1CacheHandle;
      }
    });

    /**
     * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
     * given.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'l2CacheHandle', {
      get: function() {
        if (this._m_l2CacheHandle !== undefined)
          return this._m_l2CacheHandle;
        if (this._io.size >= 30 - 4) {
          var _pos = this._io.pos;
          this._io.seek(28 - 4);
          this._m_l2CacheHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_l2CacheHandle;
      }
    });

    /**
     * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
     * given.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'l3CacheHandle', {
      get: function() {
        if (this._m_l3CacheHandle !== undefined)
          return this._m_l3CacheHandle;
        if (this._io.size >= 32 - 4) {
          var _pos = this._io.pos;
          this._io.seek(30 - 4);
          this._m_l3CacheHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_l3CacheHandle;
      }
    });

    /**
     * Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numCores', {
      get: function() {
        if (this._m_numCores !== undefined)
          return this._m_numCores;
        if (this._io.size >= 36 - 4) {
          var _pos = this._io.pos;
          this._io.seek(35 - 4);
          this._m_numCores = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numCores;
      }
    });

    /**
     * Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numCores2', {
      get: function() {
        if (this._m_numCores2 !== undefined)
          return this._m_numCores2;
        if (this._io.size >= 44 - 4) {
          var _pos = this._io.pos;
          this._io.seek(42 - 4);
          this._m_numCores2 = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_numCores2;
      }
    });

    /**
     * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
     * `num_cores_enabled_2`.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numCoresEnabled', {
      get: function() {
        if (this._m_numCoresEnabled !== undefined)
          return this._m_numCoresEnabled;
        if (this._io.size >= 37 - 4) {
          var _pos = this._io.pos;
          this._io.seek(36 - 4);
          this._m_numCoresEnabled = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numCoresEnabled;
      }
    });

    /**
     * Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numCoresEnabled2', {
      get: function() {
        if (this._m_numCoresEnabled2 !== undefined)
          return this._m_numCoresEnabled2;
        if (this._io.size >= 46 - 4) {
          var _pos = this._io.pos;
          this._io.seek(44 - 4);
          this._m_numCoresEnabled2 = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_numCoresEnabled2;
      }
    });

    /**
     * Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numThreads', {
      get: function() {
        if (this._m_numThreads !== undefined)
          return this._m_numThreads;
        if (this._io.size >= 38 - 4) {
          var _pos = this._io.pos;
          this._io.seek(37 - 4);
          this._m_numThreads = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numThreads;
      }
    });

    /**
     * Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'numThreads2', {
      get: function() {
        if (this._m_numThreads2 !== undefined)
          return this._m_numThreads2;
        if (this._io.size >= 48 - 4) {
          var _pos = this._io.pos;
          this._io.seek(46 - 4);
          this._m_numThreads2 = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_numThreads2;
      }
    });

    /**
     * Number of a string (since 2.3): part number of the processor.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'partNumber', {
      get: function() {
        if (this._m_partNumber !== undefined)
          return this._m_partNumber;
        if (this._io.size >= 35 - 4) {
          var _pos = this._io.pos;
          this._io.seek(34 - 4);
          this._m_partNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_partNumber;
      }
    });

    /**
     * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
     * than one core. 4: more than one thread for each core. 5: execution can be
     * forbidden. 6: virtualisation.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'processorCharacteristics', {
      get: function() {
        if (this._m_processorCharacteristics !== undefined)
          return this._m_processorCharacteristics;
        if (this._io.size >= 40 - 4) {
          var _pos = this._io.pos;
          this._io.seek(38 - 4);
          this._m_processorCharacteristics = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_processorCharacteristics;
      }
    });

    /**
     * Family if `processor_family` is 0xfe (since 2.6).
     */
    Object.defineProperty(ProcessorInformation.prototype, 'processorFamily2', {
      get: function() {
        if (this._m_processorFamily2 !== undefined)
          return this._m_processorFamily2;
        if (this._io.size >= 42 - 4) {
          var _pos = this._io.pos;
          this._io.seek(40 - 4);
          this._m_processorFamily2 = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_processorFamily2;
      }
    });

    /**
     * Number of a string (since 2.3): serial number of the processor.
     */
    Object.defineProperty(ProcessorInformation.prototype, 'serialNumber', {
      get: function() {
        if (this._m_serialNumber !== undefined)
          return this._m_serialNumber;
        if (this._io.size >= 33 - 4) {
          var _pos = this._io.pos;
          this._io.seek(32 - 4);
          this._m_serialNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_serialNumber;
      }
    });

    /**
     * Number of a string: name of the socket.
     */

    /**
     * Use of the processor.
     */

    /**
     * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
     * `processor_family_2`.
     */

    /**
     * Number of a string: maker of the processor.
     */

    /**
     * On x86, EAX and EDX of CPUID leaf 1, in this order.
     */

    /**
     * Number of a string: name of the processor.
     */

    /**
     * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
     * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
     */

    /**
     * Frequency of the external clock in MHz. 0: unknown.
     */

    /**
     * Highest speed that the board supports, in MHz. 0: unknown.
     */

    /**
     * Speed at the start of the machine, in MHz. 0: unknown.
     */

    /**
     * Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
     */

    /**
     * Kind of the socket, in the numbering of DSP0134.
     */

    return ProcessorInformation;
  })();

  /**
   * What Windows puts before the structures, without the firmware's entry point.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable|Source}
   */

  var RawDataHeader = Smbios.RawDataHeader = (function() {
    function RawDataHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RawDataHeader.prototype._read = function() {
      this.callingMethod = this._io.readU1();
      this.majorVersion = this._io.readU1();
      this.minorVersion = this._io.readU1();
      this.dmiRevision = this._io.readU1();
      this.lenTables = this._io.readU4le();
    }

    /**
     * 0 in practice; the tables were found in memory.
     */

    /**
     * Major number of the version of the standard.
     */

    /**
     * Minor number of the version of the standard.
     */

    /**
     * Revision of the entry point; 0 or 1 in practice.
     */

    /**
     * Bytes of the structures.
     */

    return RawDataHeader;
  })();

  /**
   * One structure. The set of texts ends with an empty text; a structure without
   * texts has two zero bytes, an empty first text and the empty one that ends the
   * set.
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var Structure = Smbios.Structure = (function() {
    function Structure(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Structure.prototype._read = function() {
      this.header = new StructureHeader(this._io, this, this._root);
      switch (this.header.structureType) {
      case Smbios.StructureTypes.BASEBOARD_INFORMATION:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new BaseboardInformation(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.BIOS_INFORMATION:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new BiosInformation(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.MEMORY_DEVICE:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new MemoryDevice(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.PHYSICAL_MEMORY_ARRAY:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new PhysicalMemoryArray(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.PROCESSOR_INFORMATION:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ProcessorInformation(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.SYSTEM_ENCLOSURE:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new SystemEnclosure(_io__raw_body, this, this._root);
        break;
      case Smbios.StructureTypes.SYSTEM_INFORMATION:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new SystemInformation(_io__raw_body, this, this._root);
        break;
      default:
        this.body = this._io.readBytes(this.lenBody);
        break;
      }
      this.firstText = this._io.readBytesTerm(0, false, true, false);
      this.moreTexts = [];
      var i = 0;
      do {
        var _ = this._io.readBytesTerm(0, false, true, false);
        this.moreTexts.push(_);
        i++;
      } while (!(_.length == 0));
    }

    /**
     * Bytes of `body`. Less than 0 where the table is broken.
     */
    Object.defineProperty(Structure.prototype, 'lenBody', {
      get: function() {
        if (this._m_lenBody !== undefined)
          return this._m_lenBody;
        this._m_lenBody = this.header.lenStructure - 4;
        return this._m_lenBody;
      }
    });

    /**
     * Type, length and handle.
     */

    /**
     * The rest of the formatted part; raw bytes for types that are not described
     * here.
     */

    /**
     * The text with the number 1; empty if there are no texts.
     */

    /**
     * The texts from number 2 on; the last is empty and ends the set.
     */

    return Structure;
  })();

  /**
   * The first four bytes of a structure.
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var StructureHeader = Smbios.StructureHeader = (function() {
    function StructureHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StructureHeader.prototype._read = function() {
      this.structureType = this._io.readU1();
      this.lenStructure = this._io.readU1();
      this.handle = this._io.readU2le();
    }

    /**
     * Kind of the structure. Numbers from 128 on belong to the firmware's maker.
     */

    /**
     * Bytes of the formatted part, with these four.
     */

    /**
     * Number by which other structures refer to this one.
     */

    return StructureHeader;
  })();

  /**
   * Structures up to the one that ends the table, or to the end of the bytes.
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var StructureTable = Smbios.StructureTable = (function() {
    function StructureTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StructureTable.prototype._read = function() {
      this.structures = [];
      var i = 0;
      do {
        var _ = new Structure(this._io, this, this._root);
        this.structures.push(_);
        i++;
      } while (!( ((_.header.structureType == Smbios.StructureTypes.END_OF_TABLE) || (this._io.isEof())) ));
    }

    /**
     * The structures in the order of the firmware.
     */

    return StructureTable;
  })();

  /**
   * The case of the machine (type 3).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var SystemEnclosure = Smbios.SystemEnclosure = (function() {
    function SystemEnclosure(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SystemEnclosure.prototype._read = function() {
      this.manufacturer = this._io.readU1();
      this.chassisType = this._io.readU1();
      this.version = this._io.readU1();
      this.serialNumber = this._io.readU1();
      this.assetTag = this._io.readU1();
    }

    /**
     * State when the machine was last started, one of `chassis_states` (since 2.1).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'bootUpState', {
      get: function() {
        if (this._m_bootUpState !== undefined)
          return this._m_bootUpState;
        if (this._io.size >= 10 - 4) {
          var _pos = this._io.pos;
          this._io.seek(9 - 4);
          this._m_bootUpState = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_bootUpState;
      }
    });

    /**
     * Bit 7 of `chassis_type`: the chassis has a lock.
     */
    Object.defineProperty(SystemEnclosure.prototype, 'hasLock', {
      get: function() {
        if (this._m_hasLock !== undefined)
          return this._m_hasLock;
        this._m_hasLock = (this.chassisType & 128) != 0;
        return this._m_hasLock;
      }
    });

    /**
     * Height in rack units of 44.45 mm (since 2.3). 0: not given.
     */
    Object.defineProperty(SystemEnclosure.prototype, 'height', {
      get: function() {
        if (this._m_height !== undefined)
          return this._m_height;
        if (this._io.size >= 18 - 4) {
          var _pos = this._io.pos;
          this._io.seek(17 - 4);
          this._m_height = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_height;
      }
    });

    /**
     * Bytes of each of these records (since 2.3).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'lenContainedElement', {
      get: function() {
        if (this._m_lenContainedElement !== undefined)
          return this._m_lenContainedElement;
        if (this._io.size >= 21 - 4) {
          var _pos = this._io.pos;
          this._io.seek(20 - 4);
          this._m_lenContainedElement = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_lenContainedElement;
      }
    });

    /**
     * Count of the records of contained elements that follow (since 2.3).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'numContainedElements', {
      get: function() {
        if (this._m_numContainedElements !== undefined)
          return this._m_numContainedElements;
        if (this._io.size >= 20 - 4) {
          var _pos = this._io.pos;
          this._io.seek(19 - 4);
          this._m_numContainedElements = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numContainedElements;
      }
    });

    /**
     * Count of power cords (since 2.3). 0: not given.
     */
    Object.defineProperty(SystemEnclosure.prototype, 'numPowerCords', {
      get: function() {
        if (this._m_numPowerCords !== undefined)
          return this._m_numPowerCords;
        if (this._io.size >= 19 - 4) {
          var _pos = this._io.pos;
          this._io.seek(18 - 4);
          this._m_numPowerCords = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_numPowerCords;
      }
    });

    /**
     * For the use of the maker (since 2.3).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'oemDefined', {
      get: function() {
        if (this._m_oemDefined !== undefined)
          return this._m_oemDefined;
        if (this._io.size >= 17 - 4) {
          var _pos = this._io.pos;
          this._io.seek(13 - 4);
          this._m_oemDefined = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_oemDefined;
      }
    });

    /**
     * Offset of `sku_number`, which is behind the contained elements.
     */
    Object.defineProperty(SystemEnclosure.prototype, 'ofsSkuNumber', {
      get: function() {
        if (this._m_ofsSkuNumber !== undefined)
          return this._m_ofsSkuNumber;
        if (this._io.size >= 21 - 4) {
          this._m_ofsSkuNumber = (21 - 4) + this.numContainedElements * this.lenContainedElement;
        }
        return this._m_ofsSkuNumber;
      }
    });

    /**
     * State of the power supply, one of `chassis_states` (since 2.1).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'powerSupplyState', {
      get: function() {
        if (this._m_powerSupplyState !== undefined)
          return this._m_powerSupplyState;
        if (this._io.size >= 11 - 4) {
          var _pos = this._io.pos;
          this._io.seek(10 - 4);
          this._m_powerSupplyState = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_powerSupplyState;
      }
    });

    /**
     * Physical security, one of `chassis_security_states` (since 2.1).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'securityStatus', {
      get: function() {
        if (this._m_securityStatus !== undefined)
          return this._m_securityStatus;
        if (this._io.size >= 13 - 4) {
          var _pos = this._io.pos;
          this._io.seek(12 - 4);
          this._m_securityStatus = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_securityStatus;
      }
    });

    /**
     * Number of a string (since 2.7): number under which the chassis is ordered.
     */
    Object.defineProperty(SystemEnclosure.prototype, 'skuNumber', {
      get: function() {
        if (this._m_skuNumber !== undefined)
          return this._m_skuNumber;
        if ( ((this._io.size >= 21 - 4) && (this._io.size > this.ofsSkuNumber)) ) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsSkuNumber);
          this._m_skuNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_skuNumber;
      }
    });

    /**
     * State of the temperature, one of `chassis_states` (since 2.1).
     */
    Object.defineProperty(SystemEnclosure.prototype, 'thermalState', {
      get: function() {
        if (this._m_thermalState !== undefined)
          return this._m_thermalState;
        if (this._io.size >= 12 - 4) {
          var _pos = this._io.pos;
          this._io.seek(11 - 4);
          this._m_thermalState = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_thermalState;
      }
    });

    /**
     * Number of a string: maker of the chassis.
     */

    /**
     * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
     * the chassis has a lock.
     */

    /**
     * Number of a string: version of the chassis.
     */

    /**
     * Number of a string: serial number of the chassis.
     */

    /**
     * Number of a string: inventory number of the chassis.
     */

    return SystemEnclosure;
  })();

  /**
   * The machine as its maker sells it (type 1).
   * @see {@link https://www.dmtf.org/standards/smbios|Source}
   */

  var SystemInformation = Smbios.SystemInformation = (function() {
    function SystemInformation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SystemInformation.prototype._read = function() {
      this.manufacturer = this._io.readU1();
      this.productName = this._io.readU1();
      this.version = this._io.readU1();
      this.serialNumber = this._io.readU1();
    }

    /**
     * Number of a string (since 2.4): family of the product.
     */
    Object.defineProperty(SystemInformation.prototype, 'family', {
      get: function() {
        if (this._m_family !== undefined)
          return this._m_family;
        if (this._io.size >= 27 - 4) {
          var _pos = this._io.pos;
          this._io.seek(26 - 4);
          this._m_family = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_family;
      }
    });

    /**
     * Number of a string (since 2.4): number under which the product is ordered.
     */
    Object.defineProperty(SystemInformation.prototype, 'skuNumber', {
      get: function() {
        if (this._m_skuNumber !== undefined)
          return this._m_skuNumber;
        if (this._io.size >= 26 - 4) {
          var _pos = this._io.pos;
          this._io.seek(25 - 4);
          this._m_skuNumber = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_skuNumber;
      }
    });

    /**
     * Identity of the machine (since 2.1). All bits clear: not present. All bits
     * set: not set. Since 2.6 the first three fields are little-endian. Windows
     * stores zeros in crash dumps.
     */
    Object.defineProperty(SystemInformation.prototype, 'uuid', {
      get: function() {
        if (this._m_uuid !== undefined)
          return this._m_uuid;
        if (this._io.size >= 24 - 4) {
          var _pos = this._io.pos;
          this._io.seek(8 - 4);
          this._m_uuid = this._io.readBytes(16);
          this._io.seek(_pos);
        }
        return this._m_uuid;
      }
    });

    /**
     * Event that started the machine, one of `wake_up_types` (since 2.1).
     */
    Object.defineProperty(SystemInformation.prototype, 'wakeUpType', {
      get: function() {
        if (this._m_wakeUpType !== undefined)
          return this._m_wakeUpType;
        if (this._io.size >= 25 - 4) {
          var _pos = this._io.pos;
          this._io.seek(24 - 4);
          this._m_wakeUpType = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_wakeUpType;
      }
    });

    /**
     * Number of a string: maker of the machine.
     */

    /**
     * Number of a string: name of the product.
     */

    /**
     * Number of a string: version of the product.
     */

    /**
     * Number of a string: serial number of the machine.
     */

    return SystemInformation;
  })();

  /**
   * Bytes of the structures.
   */
  Object.defineProperty(Smbios.prototype, 'lenTables', {
    get: function() {
      if (this._m_lenTables !== undefined)
        return this._m_lenTables;
      this._m_lenTables = this.header.lenTables;
      return this._m_lenTables;
    }
  });

  /**
   * Version of the standard and the size of what follows.
   */

  /**
   * All structures, one after another.
   */

  return Smbios;
})();
Smbios_.Smbios = Smbios;
});
