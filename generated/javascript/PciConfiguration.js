// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.PciConfiguration || (root.PciConfiguration = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (PciConfiguration_, KaitaiStream) {
/**
 * Registers by which a function of a PCI or PCI Express device describes itself.
 * A function has 256 bytes of them, or 4096 if it is of PCI Express.
 * 
 * The first 16 bytes are the same for all functions; those up to 0x40 are
 * `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
 * each of which begins with its number and the offset of the next one. There are
 * two lists of them: one begins where the header points to, if bit 4 of `status`
 * is set; that of the extended capabilities of PCI Express begins at 0x100.
 * 
 * An application follows these lists itself: offsets in them may be anything,
 * and a copy of a configuration space, such as that in crash dumps of Windows,
 * need not be complete. A function that does not answer has ones in all bits.
 * @see {@link https://pcisig.com/specifications|Source}
 * @see {@link https://github.com/pciutils/pciutils/blob/master/lib/header.h|Source}
 * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
 */

var PciConfiguration = (function() {
  PciConfiguration.BaseClasses = Object.freeze({
    UNCLASSIFIED: 0,
    MASS_STORAGE: 1,
    NETWORK: 2,
    DISPLAY: 3,
    MULTIMEDIA: 4,
    MEMORY: 5,
    BRIDGE: 6,
    COMMUNICATION: 7,
    SYSTEM_PERIPHERAL: 8,
    INPUT: 9,
    DOCKING_STATION: 10,
    PROCESSOR: 11,
    SERIAL_BUS: 12,
    WIRELESS: 13,
    INTELLIGENT_IO: 14,
    SATELLITE: 15,
    ENCRYPTION: 16,
    SIGNAL_PROCESSING: 17,
    ACCELERATOR: 18,
    INSTRUMENTATION: 19,
    COPROCESSOR: 64,
    UNASSIGNED: 255,

    0: "UNCLASSIFIED",
    1: "MASS_STORAGE",
    2: "NETWORK",
    3: "DISPLAY",
    4: "MULTIMEDIA",
    5: "MEMORY",
    6: "BRIDGE",
    7: "COMMUNICATION",
    8: "SYSTEM_PERIPHERAL",
    9: "INPUT",
    10: "DOCKING_STATION",
    11: "PROCESSOR",
    12: "SERIAL_BUS",
    13: "WIRELESS",
    14: "INTELLIGENT_IO",
    15: "SATELLITE",
    16: "ENCRYPTION",
    17: "SIGNAL_PROCESSING",
    18: "ACCELERATOR",
    19: "INSTRUMENTATION",
    64: "COPROCESSOR",
    255: "UNASSIGNED",
  });

  PciConfiguration.CapabilityIds = Object.freeze({
    NONE: 0,
    POWER_MANAGEMENT: 1,
    AGP: 2,
    VITAL_PRODUCT_DATA: 3,
    SLOT_IDENTIFICATION: 4,
    MSI: 5,
    HOT_SWAP: 6,
    PCI_X: 7,
    HYPER_TRANSPORT: 8,
    VENDOR_SPECIFIC: 9,
    DEBUG_PORT: 10,
    RESOURCE_CONTROL: 11,
    HOT_PLUG: 12,
    SUBSYSTEM: 13,
    AGP_8X: 14,
    SECURE_DEVICE: 15,
    EXPRESS: 16,
    MSI_X: 17,
    SATA: 18,
    ADVANCED_FEATURES: 19,
    ENHANCED_ALLOCATION: 20,
    FLATTENING_PORTAL_BRIDGE: 21,

    0: "NONE",
    1: "POWER_MANAGEMENT",
    2: "AGP",
    3: "VITAL_PRODUCT_DATA",
    4: "SLOT_IDENTIFICATION",
    5: "MSI",
    6: "HOT_SWAP",
    7: "PCI_X",
    8: "HYPER_TRANSPORT",
    9: "VENDOR_SPECIFIC",
    10: "DEBUG_PORT",
    11: "RESOURCE_CONTROL",
    12: "HOT_PLUG",
    13: "SUBSYSTEM",
    14: "AGP_8X",
    15: "SECURE_DEVICE",
    16: "EXPRESS",
    17: "MSI_X",
    18: "SATA",
    19: "ADVANCED_FEATURES",
    20: "ENHANCED_ALLOCATION",
    21: "FLATTENING_PORTAL_BRIDGE",
  });

  PciConfiguration.DevicePortTypes = Object.freeze({
    ENDPOINT: 0,
    LEGACY_ENDPOINT: 1,
    ROOT_PORT: 4,
    UPSTREAM_PORT: 5,
    DOWNSTREAM_PORT: 6,
    BRIDGE_TO_PCI: 7,
    BRIDGE_FROM_PCI: 8,
    ROOT_COMPLEX_ENDPOINT: 9,
    EVENT_COLLECTOR: 10,

    0: "ENDPOINT",
    1: "LEGACY_ENDPOINT",
    4: "ROOT_PORT",
    5: "UPSTREAM_PORT",
    6: "DOWNSTREAM_PORT",
    7: "BRIDGE_TO_PCI",
    8: "BRIDGE_FROM_PCI",
    9: "ROOT_COMPLEX_ENDPOINT",
    10: "EVENT_COLLECTOR",
  });

  PciConfiguration.ExtendedCapabilityIds = Object.freeze({
    NONE: 0,
    ADVANCED_ERROR_REPORTING: 1,
    VIRTUAL_CHANNEL: 2,
    DEVICE_SERIAL_NUMBER: 3,
    POWER_BUDGETING: 4,
    ROOT_COMPLEX_LINK: 5,
    VENDOR_SPECIFIC: 11,
    ACCESS_CONTROL: 13,
    ALTERNATIVE_ROUTING: 14,
    SINGLE_ROOT_IO_VIRTUALIZATION: 16,
    RESIZABLE_BAR: 21,
    LATENCY_TOLERANCE: 24,
    SECONDARY_EXPRESS: 25,
    DOWNSTREAM_PORT_CONTAINMENT: 29,
    POWER_SUBSTATES: 30,
    PRECISION_TIME: 31,
    DATA_LINK_FEATURE: 37,
    PHYSICAL_LAYER_16GT: 38,
    LANE_MARGINING: 39,

    0: "NONE",
    1: "ADVANCED_ERROR_REPORTING",
    2: "VIRTUAL_CHANNEL",
    3: "DEVICE_SERIAL_NUMBER",
    4: "POWER_BUDGETING",
    5: "ROOT_COMPLEX_LINK",
    11: "VENDOR_SPECIFIC",
    13: "ACCESS_CONTROL",
    14: "ALTERNATIVE_ROUTING",
    16: "SINGLE_ROOT_IO_VIRTUALIZATION",
    21: "RESIZABLE_BAR",
    24: "LATENCY_TOLERANCE",
    25: "SECONDARY_EXPRESS",
    29: "DOWNSTREAM_PORT_CONTAINMENT",
    30: "POWER_SUBSTATES",
    31: "PRECISION_TIME",
    37: "DATA_LINK_FEATURE",
    38: "PHYSICAL_LAYER_16GT",
    39: "LANE_MARGINING",
  });

  function PciConfiguration(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  PciConfiguration.prototype._read = function() {
    this.vendorId = this._io.readU2le();
    this.deviceId = this._io.readU2le();
    this.command = this._io.readU2le();
    this.status = this._io.readU2le();
    this.revisionId = this._io.readU1();
    this.programmingInterface = this._io.readU1();
    this.subClass = this._io.readU1();
    this.baseClass = this._io.readU1();
    this.cacheLineSize = this._io.readU1();
    this.latencyTimer = this._io.readU1();
    this.headerType = this._io.readU1();
    this.bist = this._io.readU1();
  }

  /**
   * Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var BridgeHeader = PciConfiguration.BridgeHeader = (function() {
    function BridgeHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BridgeHeader.prototype._read = function() {
      this.baseAddress0 = this._io.readU4le();
      this.baseAddress1 = this._io.readU4le();
      this.primaryBus = this._io.readU1();
      this.secondaryBus = this._io.readU1();
      this.subordinateBus = this._io.readU1();
      this.secondaryLatencyTimer = this._io.readU1();
      this.ioBase = this._io.readU1();
      this.ioLimit = this._io.readU1();
      this.secondaryStatus = this._io.readU2le();
      this.memoryBase = this._io.readU2le();
      this.memoryLimit = this._io.readU2le();
      this.prefetchableBase = this._io.readU2le();
      this.prefetchableLimit = this._io.readU2le();
      this.prefetchableBaseUpper = this._io.readU4le();
      this.prefetchableLimitUpper = this._io.readU4le();
      this.ioBaseUpper = this._io.readU2le();
      this.ioLimitUpper = this._io.readU2le();
      this.ofsCapabilities = this._io.readU1();
      this._unnamed18 = this._io.readBytes(3);
      this.expansionRom = this._io.readU4le();
      this.interruptLine = this._io.readU1();
      this.interruptPin = this._io.readU1();
      this.bridgeControl = this._io.readU2le();
    }

    /**
     * First address of a region that the bridge itself decodes, with flags.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Bus that the bridge is on.
     */

    /**
     * Bus behind it.
     */

    /**
     * Last bus behind it.
     */

    /**
     * Not used by PCI Express.
     */

    /**
     * First of the ports that the bridge forwards.
     */

    /**
     * Last of these ports.
     */

    /**
     * Bits of errors on the bus behind it.
     */

    /**
     * First of the addresses that the bridge forwards.
     */

    /**
     * Last of these addresses.
     */

    /**
     * First of the prefetchable addresses that the bridge forwards.
     */

    /**
     * Last of these addresses.
     */

    /**
     * Upper half of `prefetchable_base`.
     */

    /**
     * Upper half of `prefetchable_limit`.
     */

    /**
     * Upper half of `io_base`.
     */

    /**
     * Upper half of `io_limit`.
     */

    /**
     * Offset of the first capability; bits 0 and 1 are ignored.
     */

    /**
     * Reserved.
     */

    /**
     * Address of the ROM; bit 0 switches it on.
     */

    /**
     * Input of the interrupt controller, for the operating system.
     */

    /**
     * 0 for none, 1 to 4 for INTA to INTD.
     */

    /**
     * Bits that control the bus behind it.
     */

    return BridgeHeader;
  })();

  /**
   * Head of a capability.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var Capability = PciConfiguration.Capability = (function() {
    function Capability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Capability.prototype._read = function() {
      this.capabilityId = this._io.readU1();
      this.ofsNext = this._io.readU1();
    }

    /**
     * Kind of the capability.
     */

    /**
     * Offset of the next capability, or 0; bits 0 and 1 are ignored.
     */

    return Capability;
  })();

  /**
   * Header of layout 0, from offset 0x10 on; most functions have it.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var DeviceHeader = PciConfiguration.DeviceHeader = (function() {
    function DeviceHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DeviceHeader.prototype._read = function() {
      this.baseAddress0 = this._io.readU4le();
      this.baseAddress1 = this._io.readU4le();
      this.baseAddress2 = this._io.readU4le();
      this.baseAddress3 = this._io.readU4le();
      this.baseAddress4 = this._io.readU4le();
      this.baseAddress5 = this._io.readU4le();
      this.cardbusCisPointer = this._io.readU4le();
      this.subsystemVendorId = this._io.readU2le();
      this.subsystemId = this._io.readU2le();
      this.expansionRom = this._io.readU4le();
      this.ofsCapabilities = this._io.readU1();
      this._unnamed11 = this._io.readBytes(7);
      this.interruptLine = this._io.readU1();
      this.interruptPin = this._io.readU1();
      this.minGrant = this._io.readU1();
      this.maxLatency = this._io.readU1();
    }

    /**
     * First address of a region that the function decodes, with flags.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Another such address, or the upper half of the one before.
     */

    /**
     * Not used by PCI Express.
     */

    /**
     * Maker of the board or card.
     */

    /**
     * That maker's number of it.
     */

    /**
     * Address of the ROM; bit 0 switches it on.
     */

    /**
     * Offset of the first capability; bits 0 and 1 are ignored.
     */

    /**
     * Reserved.
     */

    /**
     * Input of the interrupt controller, for the operating system.
     */

    /**
     * 0 for none, 1 to 4 for INTA to INTD.
     */

    /**
     * Not used by PCI Express.
     */

    /**
     * Not used by PCI Express.
     */

    return DeviceHeader;
  })();

  /**
   * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
   * without the log. Errors stay set until software clears them.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var ErrorReportingCapability = PciConfiguration.ErrorReportingCapability = (function() {
    function ErrorReportingCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ErrorReportingCapability.prototype._read = function() {
      this.head = new ExtendedCapability(this._io, this, this._root);
      this.uncorrectableStatus = this._io.readU4le();
      this.uncorrectableMask = this._io.readU4le();
      this.uncorrectableSeverity = this._io.readU4le();
      this.correctableStatus = this._io.readU4le();
      this.correctableMask = this._io.readU4le();
      this.capabilitiesAndControl = this._io.readU4le();
    }

    /**
     * Kind, and offset of the next one.
     */

    /**
     * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
     * control, 14 completion timeout, 15 completer abort, 16 unexpected
     * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
     * unsupported request, 21 access control violation, 22 internal.
     */

    /**
     * Errors that are not reported.
     */

    /**
     * Errors that are fatal.
     */

    /**
     * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
     * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
     * log overflow.
     */

    /**
     * Errors that are not reported.
     */

    /**
     * Number of the first uncorrectable error in bits 0 to 4; ECRC.
     */

    return ErrorReportingCapability;
  })();

  /**
   * The function is of PCI Express (`capability_ids::express`). Most have a link,
   * whose registers are the next ones, `express_link`.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var ExpressCapability = PciConfiguration.ExpressCapability = (function() {
    function ExpressCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExpressCapability.prototype._read = function() {
      this.head = new Capability(this._io, this, this._root);
      this.capabilities = this._io.readU2le();
      this.deviceCapabilities = this._io.readU4le();
      this.deviceControl = this._io.readU2le();
      this.deviceStatus = this._io.readU2le();
    }

    /**
     * Kind of the function, of `device_port_types`.
     */
    Object.defineProperty(ExpressCapability.prototype, 'devicePortType', {
      get: function() {
        if (this._m_devicePortType !== undefined)
          return this._m_devicePortType;
        this._m_devicePortType = this.capabilities >>> 4 & 15;
        return this._m_devicePortType;
      }
    });

    /**
     * Version of the capability.
     */
    Object.defineProperty(ExpressCapability.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.capabilities & 15;
        return this._m_version;
      }
    });

    /**
     * Kind, and offset of the next one.
     */

    /**
     * Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
     */

    /**
     * Largest payload, latencies, power limit of the slot.
     */

    /**
     * Which errors are reported; sizes in use.
     */

    /**
     * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
     * bit 3 unsupported request.
     */

    return ExpressCapability;
  })();

  /**
   * The link of a function of PCI Express, behind `express_capability`. Functions
   * inside of the root complex (`device_port_types::root_complex_endpoint` and
   * `device_port_types::event_collector`) have none, and need not have these
   * registers.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var ExpressLink = PciConfiguration.ExpressLink = (function() {
    function ExpressLink(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExpressLink.prototype._read = function() {
      this.linkCapabilities = this._io.readU4le();
      this.linkControl = this._io.readU2le();
      this.linkStatus = this._io.readU2le();
    }

    /**
     * Speed of the link, as its generation.
     */
    Object.defineProperty(ExpressLink.prototype, 'linkSpeed', {
      get: function() {
        if (this._m_linkSpeed !== undefined)
          return this._m_linkSpeed;
        this._m_linkSpeed = this.linkStatus & 15;
        return this._m_linkSpeed;
      }
    });

    /**
     * Number of lanes in use.
     */
    Object.defineProperty(ExpressLink.prototype, 'linkWidth', {
      get: function() {
        if (this._m_linkWidth !== undefined)
          return this._m_linkWidth;
        this._m_linkWidth = this.linkStatus >>> 4 & 63;
        return this._m_linkWidth;
      }
    });

    /**
     * Highest speed of the link, as its generation, 1 for 2.5 GT/s.
     */
    Object.defineProperty(ExpressLink.prototype, 'maxLinkSpeed', {
      get: function() {
        if (this._m_maxLinkSpeed !== undefined)
          return this._m_maxLinkSpeed;
        this._m_maxLinkSpeed = this.linkCapabilities & 15;
        return this._m_maxLinkSpeed;
      }
    });

    /**
     * Largest number of lanes.
     */
    Object.defineProperty(ExpressLink.prototype, 'maxLinkWidth', {
      get: function() {
        if (this._m_maxLinkWidth !== undefined)
          return this._m_maxLinkWidth;
        this._m_maxLinkWidth = this.linkCapabilities >>> 4 & 63;
        return this._m_maxLinkWidth;
      }
    });

    /**
     * Highest speed in bits 0 to 3, largest width in bits 4 to 9.
     */

    /**
     * Power management of the link, and others.
     */

    /**
     * Speed in bits 0 to 3, width in bits 4 to 9.
     */

    return ExpressLink;
  })();

  /**
   * Head of an extended capability.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var ExtendedCapability = PciConfiguration.ExtendedCapability = (function() {
    function ExtendedCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtendedCapability.prototype._read = function() {
      this.capabilityId = this._io.readU2le();
      this.versionAndNext = this._io.readU2le();
    }

    /**
     * Offset of the next extended capability; bits 0 and 1 are ignored.
     */
    Object.defineProperty(ExtendedCapability.prototype, 'ofsNext', {
      get: function() {
        if (this._m_ofsNext !== undefined)
          return this._m_ofsNext;
        this._m_ofsNext = this.versionAndNext >>> 4;
        return this._m_ofsNext;
      }
    });

    /**
     * Version of the capability.
     */
    Object.defineProperty(ExtendedCapability.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.versionAndNext & 15;
        return this._m_version;
      }
    });

    /**
     * Kind of the capability; 0 if there is none at all.
     */

    /**
     * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
     * 15, or 0.
     */

    return ExtendedCapability;
  })();

  /**
   * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
   * room for it.
   * @see {@link https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h|Source}
   */

  var SubsystemCapability = PciConfiguration.SubsystemCapability = (function() {
    function SubsystemCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SubsystemCapability.prototype._read = function() {
      this.head = new Capability(this._io, this, this._root);
      this._unnamed1 = this._io.readBytes(2);
      this.subsystemVendorId = this._io.readU2le();
      this.subsystemId = this._io.readU2le();
    }

    /**
     * Kind, and offset of the next one.
     */

    /**
     * Reserved.
     */

    /**
     * Maker of the board or card.
     */

    /**
     * That maker's number of it.
     */

    return SubsystemCapability;
  })();

  /**
   * The rest of the header of a bridge to another bus.
   */
  Object.defineProperty(PciConfiguration.prototype, 'bridgeHeader', {
    get: function() {
      if (this._m_bridgeHeader !== undefined)
        return this._m_bridgeHeader;
      if (this.layout == 1) {
        var _pos = this._io.pos;
        this._io.seek(16);
        this._m_bridgeHeader = new BridgeHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_bridgeHeader;
    }
  });

  /**
   * The rest of the header, unless the function is a bridge.
   */
  Object.defineProperty(PciConfiguration.prototype, 'deviceHeader', {
    get: function() {
      if (this._m_deviceHeader !== undefined)
        return this._m_deviceHeader;
      if (this.layout == 0) {
        var _pos = this._io.pos;
        this._io.seek(16);
        this._m_deviceHeader = new DeviceHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_deviceHeader;
    }
  });

  /**
   * Head of the first extended capability; all zeros or ones if there is none.
   */
  Object.defineProperty(PciConfiguration.prototype, 'extendedCapability', {
    get: function() {
      if (this._m_extendedCapability !== undefined)
        return this._m_extendedCapability;
      if (this._io.size > 256) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsExtended);
        this._m_extendedCapability = new ExtendedCapability(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_extendedCapability;
    }
  });

  /**
   * Whether the header points to a list of capabilities.
   */
  Object.defineProperty(PciConfiguration.prototype, 'hasCapabilities', {
    get: function() {
      if (this._m_hasCapabilities !== undefined)
        return this._m_hasCapabilities;
      this._m_hasCapabilities = (this.status & 16) != 0;
      return this._m_hasCapabilities;
    }
  });

  /**
   * Whether the device has several functions.
   */
  Object.defineProperty(PciConfiguration.prototype, 'isMultiFunction', {
    get: function() {
      if (this._m_isMultiFunction !== undefined)
        return this._m_isMultiFunction;
      this._m_isMultiFunction = (this.headerType & 128) != 0;
      return this._m_isMultiFunction;
    }
  });

  /**
   * Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
   */
  Object.defineProperty(PciConfiguration.prototype, 'layout', {
    get: function() {
      if (this._m_layout !== undefined)
        return this._m_layout;
      this._m_layout = this.headerType & 127;
      return this._m_layout;
    }
  });

  /**
   * Offset of the first extended capability.
   */
  Object.defineProperty(PciConfiguration.prototype, 'ofsExtended', {
    get: function() {
      if (this._m_ofsExtended !== undefined)
        return this._m_ofsExtended;
      this._m_ofsExtended = 256;
      return this._m_ofsExtended;
    }
  });

  /**
   * Maker of the device; 0xffff if the function does not answer.
   */

  /**
   * The maker's number of the device.
   */

  /**
   * Bits that switch the function on.
   */

  /**
   * Bits of errors and abilities; bit 4 says that there are capabilities.
   */

  /**
   * The maker's version of the device.
   */

  /**
   * Third part of the class code.
   */

  /**
   * Second part of the class code.
   */

  /**
   * First part of the class code.
   */

  /**
   * In units of four bytes.
   */

  /**
   * In clocks of the bus; 0 for PCI Express.
   */

  /**
   * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
   * functions.
   */

  /**
   * Control and result of the self test.
   */

  return PciConfiguration;
})();
PciConfiguration_.PciConfiguration = PciConfiguration;
});
