// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Cper || (root.Cper = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Cper_, KaitaiStream) {
/**
 * A record of a hardware error, as UEFI defines it (appendix N of the
 * specification) for firmware and operating systems. Windows calls it a WHEA
 * error record: parameter 2 of bug check 0x124 is the address of one, and events
 * of WHEA-Logger contain one.
 * 
 * A record begins with a header of 0x80 bytes and the descriptors of its
 * sections, `section_descriptor`. A descriptor has the offset, the size and the
 * type of a section, which is in the same record. Sections whose type is not
 * described here remain bytes.
 * 
 * A section may be longer than its type, and a count or an offset may be wrong:
 * each is to be checked against the record before use. Most fields have a
 * meaning only if their bit in `validation_bits` is set; the enumerations that
 * end in `_fields` have the bits, and their members the names of the fields.
 * 
 * Compared with ten error records that Windows wrote for its event log
 * (processor, memory and firmware sections, and Microsoft's machine check). No
 * PCI Express section, no memory section 2 and no record in a crash dump has
 * been seen: these follow the specification and Microsoft's headers alone.
 * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
 * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record|Source}
 */

var Cper = (function() {
  Cper.CheckTypes = Object.freeze({
    TLB: 24095,
    BUS: 50609,
    MICROARCHITECTURE: 56372,
    CACHE: 58351,

    24095: "TLB",
    50609: "BUS",
    56372: "MICROARCHITECTURE",
    58351: "CACHE",
  });

  Cper.ContextTypes = Object.freeze({
    UNCLASSIFIED: 0,
    MSR: 1,
    X86: 2,
    X64: 3,
    FXSAVE: 4,
    X86_DEBUG: 5,
    X64_DEBUG: 6,
    MEMORY_MAPPED: 7,

    0: "UNCLASSIFIED",
    1: "MSR",
    2: "X86",
    3: "X64",
    4: "FXSAVE",
    5: "X86_DEBUG",
    6: "X64_DEBUG",
    7: "MEMORY_MAPPED",
  });

  Cper.CorrectableErrors = Object.freeze({
    RECEIVER: 1,
    BAD_PACKET: 64,
    BAD_LINK_PACKET: 128,
    REPLAY_ROLLOVER: 256,
    REPLAY_TIMEOUT: 4096,
    ADVISORY_NON_FATAL: 8192,
    INTERNAL: 16384,
    HEADER_LOG_OVERFLOW: 32768,

    1: "RECEIVER",
    64: "BAD_PACKET",
    128: "BAD_LINK_PACKET",
    256: "REPLAY_ROLLOVER",
    4096: "REPLAY_TIMEOUT",
    8192: "ADVISORY_NON_FATAL",
    16384: "INTERNAL",
    32768: "HEADER_LOG_OVERFLOW",
  });

  Cper.DescriptorFields = Object.freeze({
    FRU_ID: 1,
    FRU_TEXT: 2,

    1: "FRU_ID",
    2: "FRU_TEXT",
  });

  Cper.ErrorClasses = Object.freeze({
    INTERNAL: 1,
    MEMORY: 4,
    TLB: 5,
    CACHE: 6,
    FUNCTION: 7,
    SELF_TEST: 8,
    FLOW: 9,
    BUS: 16,
    MAP: 17,
    IMPROPER: 18,
    UNIMPLEMENTED: 19,
    LOSS_OF_LOCKSTEP: 20,
    RESPONSE: 21,
    PARITY: 22,
    PROTOCOL: 23,
    ERROR: 24,
    TIMEOUT: 25,
    POISONED: 26,

    1: "INTERNAL",
    4: "MEMORY",
    5: "TLB",
    6: "CACHE",
    7: "FUNCTION",
    8: "SELF_TEST",
    9: "FLOW",
    16: "BUS",
    17: "MAP",
    18: "IMPROPER",
    19: "UNIMPLEMENTED",
    20: "LOSS_OF_LOCKSTEP",
    21: "RESPONSE",
    22: "PARITY",
    23: "PROTOCOL",
    24: "ERROR",
    25: "TIMEOUT",
    26: "POISONED",
  });

  Cper.ErrorInfoFields = Object.freeze({
    CHECK_INFO: 1,
    TARGET_ID: 2,
    REQUESTER_ID: 4,
    RESPONDER_ID: 8,
    INSTRUCTION_POINTER: 16,

    1: "CHECK_INFO",
    2: "TARGET_ID",
    4: "REQUESTER_ID",
    8: "RESPONDER_ID",
    16: "INSTRUCTION_POINTER",
  });

  Cper.ErrorStatusFlags = Object.freeze({
    ADDRESS: 1,
    CONTROL: 2,
    DATA: 4,
    RESPONDER: 8,
    REQUESTER: 16,
    FIRST_ERROR: 32,
    OVERFLOW: 64,

    1: "ADDRESS",
    2: "CONTROL",
    4: "DATA",
    8: "RESPONDER",
    16: "REQUESTER",
    32: "FIRST_ERROR",
    64: "OVERFLOW",
  });

  Cper.FirmwareRecordTypes = Object.freeze({
    ITANIUM_SAL: 0,
    SOC_TYPE1: 1,
    SOC_TYPE2: 2,

    0: "ITANIUM_SAL",
    1: "SOC_TYPE1",
    2: "SOC_TYPE2",
  });

  Cper.HeaderFields = Object.freeze({
    PLATFORM_ID: 1,
    TIMESTAMP: 2,
    PARTITION_ID: 4,

    1: "PLATFORM_ID",
    2: "TIMESTAMP",
    4: "PARTITION_ID",
  });

  Cper.InstructionSets = Object.freeze({
    X86: 0,
    ITANIUM: 1,
    X64: 2,
    ARM32: 3,
    ARM64: 4,

    0: "X86",
    1: "ITANIUM",
    2: "X64",
    3: "ARM32",
    4: "ARM64",
  });

  Cper.Memory2Fields = Object.freeze({
    ERROR_STATUS: 1,
    PHYSICAL_ADDRESS: 2,
    PHYSICAL_ADDRESS_MASK: 4,
    NODE: 8,
    CARD: 16,
    MODULE: 32,
    BANK: 64,
    DEVICE: 128,
    ROW: 256,
    COLUMN: 512,
    RANK: 1024,
    BIT_POSITION: 2048,
    CHIP: 4096,
    ERROR_TYPE: 8192,
    STATUS: 16384,
    REQUESTER_ID: 32768,
    RESPONDER_ID: 65536,
    TARGET_ID: 131072,
    CARD_HANDLE: 262144,
    MODULE_HANDLE: 524288,

    1: "ERROR_STATUS",
    2: "PHYSICAL_ADDRESS",
    4: "PHYSICAL_ADDRESS_MASK",
    8: "NODE",
    16: "CARD",
    32: "MODULE",
    64: "BANK",
    128: "DEVICE",
    256: "ROW",
    512: "COLUMN",
    1024: "RANK",
    2048: "BIT_POSITION",
    4096: "CHIP",
    8192: "ERROR_TYPE",
    16384: "STATUS",
    32768: "REQUESTER_ID",
    65536: "RESPONDER_ID",
    131072: "TARGET_ID",
    262144: "CARD_HANDLE",
    524288: "MODULE_HANDLE",
  });

  Cper.MemoryErrorTypes = Object.freeze({
    UNCLASSIFIED: 0,
    NO_ERROR: 1,
    SINGLE_BIT_ECC: 2,
    MULTI_BIT_ECC: 3,
    SINGLE_SYMBOL_CHIPKILL: 4,
    MULTI_SYMBOL_CHIPKILL: 5,
    MASTER_ABORT: 6,
    TARGET_ABORT: 7,
    PARITY_ERROR: 8,
    WATCHDOG_TIMEOUT: 9,
    INVALID_ADDRESS: 10,
    MIRROR_BROKEN: 11,
    MEMORY_SPARING: 12,
    SCRUB_CORRECTED: 13,
    SCRUB_UNCORRECTED: 14,
    MEMORY_MAP_OUT: 15,

    0: "UNCLASSIFIED",
    1: "NO_ERROR",
    2: "SINGLE_BIT_ECC",
    3: "MULTI_BIT_ECC",
    4: "SINGLE_SYMBOL_CHIPKILL",
    5: "MULTI_SYMBOL_CHIPKILL",
    6: "MASTER_ABORT",
    7: "TARGET_ABORT",
    8: "PARITY_ERROR",
    9: "WATCHDOG_TIMEOUT",
    10: "INVALID_ADDRESS",
    11: "MIRROR_BROKEN",
    12: "MEMORY_SPARING",
    13: "SCRUB_CORRECTED",
    14: "SCRUB_UNCORRECTED",
    15: "MEMORY_MAP_OUT",
  });

  Cper.MemoryFields = Object.freeze({
    ERROR_STATUS: 1,
    PHYSICAL_ADDRESS: 2,
    PHYSICAL_ADDRESS_MASK: 4,
    NODE: 8,
    CARD: 16,
    MODULE: 32,
    BANK: 64,
    DEVICE: 128,
    ROW: 256,
    COLUMN: 512,
    BIT_POSITION: 1024,
    REQUESTER_ID: 2048,
    RESPONDER_ID: 4096,
    TARGET_ID: 8192,
    ERROR_TYPE: 16384,
    RANK: 32768,
    CARD_HANDLE: 65536,
    MODULE_HANDLE: 131072,
    EXTENDED_ROW: 262144,

    1: "ERROR_STATUS",
    2: "PHYSICAL_ADDRESS",
    4: "PHYSICAL_ADDRESS_MASK",
    8: "NODE",
    16: "CARD",
    32: "MODULE",
    64: "BANK",
    128: "DEVICE",
    256: "ROW",
    512: "COLUMN",
    1024: "BIT_POSITION",
    2048: "REQUESTER_ID",
    4096: "RESPONDER_ID",
    8192: "TARGET_ID",
    16384: "ERROR_TYPE",
    32768: "RANK",
    65536: "CARD_HANDLE",
    131072: "MODULE_HANDLE",
    262144: "EXTENDED_ROW",
  });

  Cper.Operations = Object.freeze({
    GENERIC: 0,
    DATA_READ: 1,
    DATA_WRITE: 2,
    INSTRUCTION_EXECUTION: 3,

    0: "GENERIC",
    1: "DATA_READ",
    2: "DATA_WRITE",
    3: "INSTRUCTION_EXECUTION",
  });

  Cper.PciExpressFields = Object.freeze({
    PORT_TYPE: 1,
    VERSION: 2,
    COMMAND_STATUS: 4,
    DEVICE_ID: 8,
    SERIAL_NUMBER: 16,
    BRIDGE_CONTROL_STATUS: 32,
    CAPABILITY: 64,
    AER: 128,

    1: "PORT_TYPE",
    2: "VERSION",
    4: "COMMAND_STATUS",
    8: "DEVICE_ID",
    16: "SERIAL_NUMBER",
    32: "BRIDGE_CONTROL_STATUS",
    64: "CAPABILITY",
    128: "AER",
  });

  Cper.PortTypes = Object.freeze({
    ENDPOINT: 0,
    LEGACY_ENDPOINT: 1,
    ROOT_PORT: 4,
    UPSTREAM_SWITCH_PORT: 5,
    DOWNSTREAM_SWITCH_PORT: 6,
    BRIDGE_TO_PCI: 7,
    BRIDGE_FROM_PCI: 8,
    ROOT_COMPLEX_ENDPOINT: 9,
    ROOT_COMPLEX_EVENT_COLLECTOR: 10,

    0: "ENDPOINT",
    1: "LEGACY_ENDPOINT",
    4: "ROOT_PORT",
    5: "UPSTREAM_SWITCH_PORT",
    6: "DOWNSTREAM_SWITCH_PORT",
    7: "BRIDGE_TO_PCI",
    8: "BRIDGE_FROM_PCI",
    9: "ROOT_COMPLEX_ENDPOINT",
    10: "ROOT_COMPLEX_EVENT_COLLECTOR",
  });

  Cper.ProcessorErrorTypes = Object.freeze({
    CACHE: 1,
    TLB: 2,
    BUS: 4,
    MICROARCHITECTURE: 8,

    1: "CACHE",
    2: "TLB",
    4: "BUS",
    8: "MICROARCHITECTURE",
  });

  Cper.ProcessorFlags = Object.freeze({
    RESTARTABLE: 1,
    PRECISE_INSTRUCTION_POINTER: 2,
    OVERFLOW: 4,
    CORRECTED: 8,

    1: "RESTARTABLE",
    2: "PRECISE_INSTRUCTION_POINTER",
    4: "OVERFLOW",
    8: "CORRECTED",
  });

  Cper.ProcessorGenericFields = Object.freeze({
    PROCESSOR_TYPE: 1,
    INSTRUCTION_SET: 2,
    ERROR_TYPE: 4,
    OPERATION: 8,
    FLAGS: 16,
    LEVEL: 32,
    PROCESSOR_VERSION: 64,
    PROCESSOR_NAME: 128,
    PROCESSOR_ID: 256,
    TARGET_ADDRESS: 512,
    REQUESTER_ID: 1024,
    RESPONDER_ID: 2048,
    INSTRUCTION_POINTER: 4096,

    1: "PROCESSOR_TYPE",
    2: "INSTRUCTION_SET",
    4: "ERROR_TYPE",
    8: "OPERATION",
    16: "FLAGS",
    32: "LEVEL",
    64: "PROCESSOR_VERSION",
    128: "PROCESSOR_NAME",
    256: "PROCESSOR_ID",
    512: "TARGET_ADDRESS",
    1024: "REQUESTER_ID",
    2048: "RESPONDER_ID",
    4096: "INSTRUCTION_POINTER",
  });

  Cper.ProcessorTypes = Object.freeze({
    X86: 0,
    ITANIUM: 1,
    ARM: 2,

    0: "X86",
    1: "ITANIUM",
    2: "ARM",
  });

  Cper.ProcessorVendors = Object.freeze({
    OTHER: 0,
    INTEL: 1,
    AMD: 2,

    0: "OTHER",
    1: "INTEL",
    2: "AMD",
  });

  Cper.ProcessorX86Fields = Object.freeze({
    LOCAL_APIC_ID: 1,
    CPUID_VALUES: 2,

    1: "LOCAL_APIC_ID",
    2: "CPUID_VALUES",
  });

  Cper.RecordFlags = Object.freeze({
    RECOVERED: 1,
    PREVIOUS_ERROR: 2,
    SIMULATED: 4,
    DEVICE_DRIVER: 8,

    1: "RECOVERED",
    2: "PREVIOUS_ERROR",
    4: "SIMULATED",
    8: "DEVICE_DRIVER",
  });

  Cper.RecoveryFailures = Object.freeze({
    NOT_SUPPORTED: 1,
    OVERFLOW: 2,
    CONTEXT_CORRUPT: 4,
    INSTRUCTION_POINTER_NOT_VALID: 8,
    NO_RECOVERY_CONTEXT: 16,
    MISC_OR_ADDRESS_NOT_VALID: 32,
    INVALID_ADDRESS_MODE: 64,
    HIGH_IRQL: 128,
    INTERRUPTS_DISABLED: 256,
    SWAP_BUSY: 512,
    STACK_OVERFLOW: 1024,

    1: "NOT_SUPPORTED",
    2: "OVERFLOW",
    4: "CONTEXT_CORRUPT",
    8: "INSTRUCTION_POINTER_NOT_VALID",
    16: "NO_RECOVERY_CONTEXT",
    32: "MISC_OR_ADDRESS_NOT_VALID",
    64: "INVALID_ADDRESS_MODE",
    128: "HIGH_IRQL",
    256: "INTERRUPTS_DISABLED",
    512: "SWAP_BUSY",
    1024: "STACK_OVERFLOW",
  });

  Cper.SectionFlags = Object.freeze({
    PRIMARY: 1,
    CONTAINMENT_WARNING: 2,
    RESET: 4,
    THRESHOLD_EXCEEDED: 8,
    RESOURCE_NOT_ACCESSIBLE: 16,
    LATENT_ERROR: 32,
    PROPAGATED: 64,

    1: "PRIMARY",
    2: "CONTAINMENT_WARNING",
    4: "RESET",
    8: "THRESHOLD_EXCEEDED",
    16: "RESOURCE_NOT_ACCESSIBLE",
    32: "LATENT_ERROR",
    64: "PROPAGATED",
  });

  Cper.SectionTypes = Object.freeze({
    FIRMWARE: 2541,
    MACHINE_CHECK: 17145,
    PROCESSOR_GENERIC: 18356,
    MEMORY2: 18662,
    MEMORY: 28516,
    PROCESSOR_X86: 41284,
    PCI_EXPRESS: 48065,

    2541: "FIRMWARE",
    17145: "MACHINE_CHECK",
    18356: "PROCESSOR_GENERIC",
    18662: "MEMORY2",
    28516: "MEMORY",
    41284: "PROCESSOR_X86",
    48065: "PCI_EXPRESS",
  });

  Cper.Severities = Object.freeze({
    RECOVERABLE: 0,
    FATAL: 1,
    CORRECTED: 2,
    INFORMATIONAL: 3,

    0: "RECOVERABLE",
    1: "FATAL",
    2: "CORRECTED",
    3: "INFORMATIONAL",
  });

  Cper.UncorrectableErrors = Object.freeze({
    DATA_LINK_PROTOCOL: 16,
    SURPRISE_DOWN: 32,
    POISONED_PACKET: 4096,
    FLOW_CONTROL_PROTOCOL: 8192,
    COMPLETION_TIMEOUT: 16384,
    COMPLETER_ABORT: 32768,
    UNEXPECTED_COMPLETION: 65536,
    RECEIVER_OVERFLOW: 131072,
    MALFORMED_PACKET: 262144,
    ECRC: 524288,
    UNSUPPORTED_REQUEST: 1048576,
    ACCESS_CONTROL_VIOLATION: 2097152,
    INTERNAL: 4194304,
    MULTICAST_BLOCKED: 8388608,
    ATOMIC_EGRESS_BLOCKED: 16777216,
    PREFIX_BLOCKED: 33554432,
    POISONED_EGRESS_BLOCKED: 67108864,

    16: "DATA_LINK_PROTOCOL",
    32: "SURPRISE_DOWN",
    4096: "POISONED_PACKET",
    8192: "FLOW_CONTROL_PROTOCOL",
    16384: "COMPLETION_TIMEOUT",
    32768: "COMPLETER_ABORT",
    65536: "UNEXPECTED_COMPLETION",
    131072: "RECEIVER_OVERFLOW",
    262144: "MALFORMED_PACKET",
    524288: "ECRC",
    1048576: "UNSUPPORTED_REQUEST",
    2097152: "ACCESS_CONTROL_VIOLATION",
    4194304: "INTERNAL",
    8388608: "MULTICAST_BLOCKED",
    16777216: "ATOMIC_EGRESS_BLOCKED",
    33554432: "PREFIX_BLOCKED",
    67108864: "POISONED_EGRESS_BLOCKED",
  });

  function Cper(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Cper.prototype._read = function() {
    this.signature = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([67, 80, 69, 82])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([67, 80, 69, 82]), this.signature, this._io, "/seq/0");
    }
    this.minorRevision = this._io.readU1();
    this.majorRevision = this._io.readU1();
    this.signatureEnd = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.signatureEnd, new Uint8Array([255, 255, 255, 255])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([255, 255, 255, 255]), this.signatureEnd, this._io, "/seq/3");
    }
    this.sectionCount = this._io.readU2le();
    this.severity = this._io.readU4le();
    this.validationBits = this._io.readU4le();
    this.lenRecord = this._io.readU4le();
    this.timestamp = new Timestamp(this._io, this, this._root);
    this.platformId = this._io.readBytes(16);
    this.partitionId = this._io.readBytes(16);
    this.creatorId = this._io.readBytes(16);
    this.notificationType = this._io.readBytes(16);
    this.recordId = this._io.readU8le();
    this.flags = this._io.readU4le();
    this.persistenceInformation = this._io.readU8le();
    this._unnamed16 = this._io.readBytes(12);
  }

  /**
   * Advanced error reporting capability of the configuration space.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability|Source}
   */

  var AdvancedErrorReporting = Cper.AdvancedErrorReporting = (function() {
    function AdvancedErrorReporting(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AdvancedErrorReporting.prototype._read = function() {
      this.header = this._io.readU4le();
      this.uncorrectableStatus = this._io.readU4le();
      this.uncorrectableMask = this._io.readU4le();
      this.uncorrectableSeverity = this._io.readU4le();
      this.correctableStatus = this._io.readU4le();
      this.correctableMask = this._io.readU4le();
      this.control = this._io.readU4le();
      this.headerLog = this._io.readBytes(16);
      this.rootErrorCommand = this._io.readU4le();
      this.rootErrorStatus = this._io.readU4le();
      this.correctableSource = this._io.readU2le();
      this.uncorrectableSource = this._io.readU2le();
    }

    /**
     * Kind of capability (1) in bits 0 to 15, version, offset of the next one.
     */

    /**
     * Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
     */

    /**
     * Uncorrectable errors that are not reported.
     */

    /**
     * Uncorrectable errors that count as fatal.
     */

    /**
     * Correctable errors that occurred; bits of `correctable_errors`.
     */

    /**
     * Correctable errors that are not reported.
     */

    /**
     * Bit of the first uncorrectable error in bits 0 to 4.
     */

    /**
     * Header of the packet in which the first error occurred.
     */

    /**
     * Errors that a root port reports by an interrupt.
     */

    /**
     * Errors that were reported to a root port.
     */

    /**
     * Requester id (bus, device, function) of the first correctable error.
     */

    /**
     * Requester id (bus, device, function) of the first uncorrectable error.
     */

    return AdvancedErrorReporting;
  })();

  /**
   * Where an error was detected, and its class.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var ErrorStatus = Cper.ErrorStatus = (function() {
    function ErrorStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ErrorStatus.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(1);
      this.errorClass = this._io.readU1();
      this.detectedIn = this._io.readU1();
      this._unnamed3 = this._io.readBytes(5);
    }

    /**
     * Reserved.
     */

    /**
     * What failed, such as memory or the bus.
     */

    /**
     * Circumstances; bits of `error_status_flags`.
     */

    /**
     * Reserved.
     */

    return ErrorStatus;
  })();

  /**
   * Reference to an error record of the firmware, or such a record. Revision 1
   * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var Firmware = Cper.Firmware = (function() {
    function Firmware(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Firmware.prototype._read = function() {
      this.recordType = this._io.readU1();
      this.recordRevision = this._io.readU1();
      this._unnamed2 = this._io.readBytes(6);
      this.recordId = this._io.readU8le();
    }

    /**
     * GUID of the kind of record that follows.
     */
    Object.defineProperty(Firmware.prototype, 'recordGuid', {
      get: function() {
        if (this._m_recordGuid !== undefined)
          return this._m_recordGuid;
        if (this._io.size >= 32) {
          var _pos = this._io.pos;
          this._io.seek(16);
          this._m_recordGuid = this._io.readBytes(16);
          this._io.seek(_pos);
        }
        return this._m_recordGuid;
      }
    });

    /**
     * Kind of firmware record.
     */

    /**
     * Revision of the section; 2 means that `record_guid` is filled in.
     */

    /**
     * Reserved.
     */

    /**
     * Identifier of the record, 0 if `record_guid` has it.
     */

    return Firmware;
  })();

  /**
   * Registers of a bank of an x86 or x64 processor that reported a machine check,
   * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
   * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
   * has 0x4a8.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section|Source}
   */

  var MachineCheck = Cper.MachineCheck = (function() {
    function MachineCheck(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MachineCheck.prototype._read = function() {
      this.version = this._io.readU4le();
      this.vendor = this._io.readU4le();
      this.timestamp = this._io.readU8le();
      this.processorNumber = this._io.readU4le();
      this.globalStatus = this._io.readU8le();
      this.instructionPointer = this._io.readU8le();
      this.bank = this._io.readU4le();
      this.status = this._io.readU8le();
      this.address = this._io.readU8le();
      this.misc = this._io.readU8le();
      this.extendedRegisterCount = this._io.readU4le();
      this.apicId = this._io.readU4le();
      this.extendedRegisters = [];
      for (var i = 0; i < 24; i++) {
        this.extendedRegisters.push(this._io.readU8le());
      }
    }

    /**
     * Register MCG_CAP.
     */
    Object.defineProperty(MachineCheck.prototype, 'globalCapability', {
      get: function() {
        if (this._m_globalCapability !== undefined)
          return this._m_globalCapability;
        if (this._io.size >= 272) {
          var _pos = this._io.pos;
          this._io.seek(264);
          this._m_globalCapability = this._io.readU8le();
          this._io.seek(_pos);
        }
        return this._m_globalCapability;
      }
    });

    /**
     * 1 if Windows recovered from the error.
     */
    Object.defineProperty(MachineCheck.prototype, 'hasRecovered', {
      get: function() {
        if (this._m_hasRecovered !== undefined)
          return this._m_hasRecovered;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          var _pos = this._io.pos;
          this._io.seek(281);
          this._m_hasRecovered = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_hasRecovered;
      }
    });

    /**
     * 1 if software has to act.
     */
    Object.defineProperty(MachineCheck.prototype, 'isActionRequired', {
      get: function() {
        if (this._m_isActionRequired !== undefined)
          return this._m_isActionRequired;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          var _pos = this._io.pos;
          this._io.seek(280);
          this._m_isActionRequired = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_isActionRequired;
      }
    });

    /**
     * Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
     */
    Object.defineProperty(MachineCheck.prototype, 'recoveryAction', {
      get: function() {
        if (this._m_recoveryAction !== undefined)
          return this._m_recoveryAction;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          var _pos = this._io.pos;
          this._io.seek(276);
          this._m_recoveryAction = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_recoveryAction;
      }
    });

    /**
     * Why Windows could not recover from the error; bits of `recovery_failures`.
     */
    Object.defineProperty(MachineCheck.prototype, 'recoveryFailure', {
      get: function() {
        if (this._m_recoveryFailure !== undefined)
          return this._m_recoveryFailure;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          var _pos = this._io.pos;
          this._io.seek(272);
          this._m_recoveryFailure = this._io.readU4le();
          this._io.seek(_pos);
        }
        return this._m_recoveryFailure;
      }
    });

    /**
     * Version of the section, 2 to 4.
     */

    /**
     * Vendor of the processor.
     */

    /**
     * Time of the machine check, in units of 100 ns since 1601, UTC.
     */

    /**
     * Number of the processor in Windows.
     */

    /**
     * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
     * instruction pointer is that of the error, bit 2 a machine check is in
     * progress.
     */

    /**
     * Address of the instruction at which the machine check was reported.
     */

    /**
     * Number of the bank.
     */

    /**
     * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
     * its upper and its lower half.
     */

    /**
     * Register MCi_ADDR, valid if bit 58 of `status` is set.
     */

    /**
     * Register MCi_MISC, valid if bit 59 of `status` is set.
     */

    /**
     * Number of `extended_registers` that are filled in.
     */

    /**
     * Local APIC id of the processor; 0 in records of older systems.
     */

    /**
     * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
     * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
     */

    return MachineCheck;
  })();

  /**
   * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
   * sections of 0x4d bytes occur, too.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section|Source}
   */

  var Memory = Cper.Memory = (function() {
    function Memory(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Memory.prototype._read = function() {
      this.validationBits = this._io.readU8le();
      this.errorStatus = new ErrorStatus(this._io, this, this._root);
      this.physicalAddress = this._io.readU8le();
      this.physicalAddressMask = this._io.readU8le();
      this.node = this._io.readU2le();
      this.card = this._io.readU2le();
      this.module = this._io.readU2le();
      this.bank = this._io.readU2le();
      this.device = this._io.readU2le();
      this.row = this._io.readU2le();
      this.column = this._io.readU2le();
      this.bitPosition = this._io.readU2le();
      this.requesterId = this._io.readU8le();
      this.responderId = this._io.readU8le();
      this.targetId = this._io.readU8le();
      this.errorType = this._io.readU1();
    }

    /**
     * Handle of the SMBIOS structure (type 16) of the memory array.
     */
    Object.defineProperty(Memory.prototype, 'cardHandle', {
      get: function() {
        if (this._m_cardHandle !== undefined)
          return this._m_cardHandle;
        if (this._io.size >= 80) {
          var _pos = this._io.pos;
          this._io.seek(76);
          this._m_cardHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_cardHandle;
      }
    });

    /**
     * Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
     */
    Object.defineProperty(Memory.prototype, 'extendedRow', {
      get: function() {
        if (this._m_extendedRow !== undefined)
          return this._m_extendedRow;
        if (this._io.size >= 80) {
          var _pos = this._io.pos;
          this._io.seek(73);
          this._m_extendedRow = this._io.readU1();
          this._io.seek(_pos);
        }
        return this._m_extendedRow;
      }
    });

    /**
     * Handle of the SMBIOS structure (type 17) of the memory device.
     */
    Object.defineProperty(Memory.prototype, 'moduleHandle', {
      get: function() {
        if (this._m_moduleHandle !== undefined)
          return this._m_moduleHandle;
        if (this._io.size >= 80) {
          var _pos = this._io.pos;
          this._io.seek(78);
          this._m_moduleHandle = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_moduleHandle;
      }
    });

    /**
     * Rank of the module.
     */
    Object.defineProperty(Memory.prototype, 'rank', {
      get: function() {
        if (this._m_rank !== undefined)
          return this._m_rank;
        if (this._io.size >= 80) {
          var _pos = this._io.pos;
          this._io.seek(74);
          this._m_rank = this._io.readU2le();
          this._io.seek(_pos);
        }
        return this._m_rank;
      }
    });

    /**
     * Fields that are filled in; bits of `memory_fields`.
     */

    /**
     * Where the error was detected, and which class it has.
     */

    /**
     * Physical address of the error.
     */

    /**
     * Bits of `physical_address` that are valid.
     */

    /**
     * Node of a machine of several nodes.
     */

    /**
     * Memory board.
     */

    /**
     * Memory module, or its rank.
     */

    /**
     * Bank of the module.
     */

    /**
     * Memory chip.
     */

    /**
     * Row of the memory chip, lower 16 bits.
     */

    /**
     * Column of the memory chip.
     */

    /**
     * Bit of the word that is wrong.
     */

    /**
     * Identifier of the agent that requested the operation.
     */

    /**
     * Identifier of the agent that answered the request.
     */

    /**
     * Identifier of the target of the operation.
     */

    /**
     * What is wrong, such as a single bit.
     */

    return Memory;
  })();

  /**
   * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
   * 
   * After the specification; not seen in a file.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var Memory2 = Cper.Memory2 = (function() {
    function Memory2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Memory2.prototype._read = function() {
      this.validationBits = this._io.readU8le();
      this.errorStatus = new ErrorStatus(this._io, this, this._root);
      this.physicalAddress = this._io.readU8le();
      this.physicalAddressMask = this._io.readU8le();
      this.node = this._io.readU2le();
      this.card = this._io.readU2le();
      this.module = this._io.readU2le();
      this.bank = this._io.readU2le();
      this.device = this._io.readU4le();
      this.row = this._io.readU4le();
      this.column = this._io.readU4le();
      this.rank = this._io.readU4le();
      this.bitPosition = this._io.readU4le();
      this.chip = this._io.readU1();
      this.errorType = this._io.readU1();
      this.status = this._io.readU1();
      this._unnamed16 = this._io.readBytes(1);
      this.requesterId = this._io.readU8le();
      this.responderId = this._io.readU8le();
      this.targetId = this._io.readU8le();
      this.cardHandle = this._io.readU4le();
      this.moduleHandle = this._io.readU4le();
    }

    /**
     * Fields that are filled in; bits of `memory2_fields`.
     */

    /**
     * Where the error was detected, and which class it has.
     */

    /**
     * Physical address of the error.
     */

    /**
     * Bits of `physical_address` that are valid.
     */

    /**
     * Node of a machine of several nodes.
     */

    /**
     * Memory board.
     */

    /**
     * Memory module.
     */

    /**
     * Bank of the module.
     */

    /**
     * Memory chip.
     */

    /**
     * Row of the memory chip.
     */

    /**
     * Column of the memory chip.
     */

    /**
     * Rank of the module.
     */

    /**
     * Bit of the word that is wrong.
     */

    /**
     * Chip of a stacked module.
     */

    /**
     * What is wrong, such as a single bit.
     */

    /**
     * Bit 0 is set if the error was corrected.
     */

    /**
     * Reserved.
     */

    /**
     * Identifier of the agent that requested the operation.
     */

    /**
     * Identifier of the agent that answered the request.
     */

    /**
     * Identifier of the target of the operation.
     */

    /**
     * Handle of the SMBIOS structure (type 16) of the memory array.
     */

    /**
     * Handle of the SMBIOS structure (type 17) of the memory device.
     */

    return Memory2;
  })();

  /**
   * Error of a PCI Express device, 0xd0 bytes.
   * 
   * After the specification and Microsoft's headers; not seen in a file.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section|Source}
   */

  var PciExpress = Cper.PciExpress = (function() {
    function PciExpress(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciExpress.prototype._read = function() {
      this.validationBits = this._io.readU8le();
      this.portType = this._io.readU4le();
      this.minorVersion = this._io.readU1();
      this.majorVersion = this._io.readU1();
      this._unnamed4 = this._io.readBytes(2);
      this.command = this._io.readU2le();
      this.status = this._io.readU2le();
      this._unnamed7 = this._io.readBytes(4);
      this.vendorId = this._io.readU2le();
      this.deviceId = this._io.readU2le();
      this.classCode = this._io.readBytes(3);
      this.functionNumber = this._io.readU1();
      this.deviceNumber = this._io.readU1();
      this.segment = this._io.readU2le();
      this.primaryBus = this._io.readU1();
      this.secondaryBus = this._io.readU1();
      this.slot = this._io.readU2le();
      this._unnamed17 = this._io.readBytes(1);
      this.serialNumber = this._io.readU8le();
      this.bridgeSecondaryStatus = this._io.readU2le();
      this.bridgeControl = this._io.readU2le();
      this._raw_capability = this._io.readBytes(60);
      var _io__raw_capability = new KaitaiStream(this._raw_capability);
      this.capability = new PciExpressCapability(_io__raw_capability, this, this._root);
      this._raw_aer = this._io.readBytes(96);
      var _io__raw_aer = new KaitaiStream(this._raw_aer);
      this.aer = new AdvancedErrorReporting(_io__raw_aer, this, this._root);
    }

    /**
     * Physical slot of the device.
     */
    Object.defineProperty(PciExpress.prototype, 'slotNumber', {
      get: function() {
        if (this._m_slotNumber !== undefined)
          return this._m_slotNumber;
        this._m_slotNumber = this.slot >>> 3;
        return this._m_slotNumber;
      }
    });

    /**
     * Fields that are filled in; bits of `pci_express_fields`.
     */

    /**
     * Kind of device or port.
     */

    /**
     * Minor version of PCI Express.
     */

    /**
     * Major version of PCI Express.
     */

    /**
     * Reserved.
     */

    /**
     * Command register of the configuration space.
     */

    /**
     * Status register of the configuration space.
     */

    /**
     * Reserved.
     */

    /**
     * PCI vendor.
     */

    /**
     * PCI device.
     */

    /**
     * Class code, from the programming interface to the base class.
     */

    /**
     * Function of the device, 0 to 7.
     */

    /**
     * Device on its bus.
     */

    /**
     * Segment of the PCI bus, 0 in most machines.
     */

    /**
     * Bus of the device.
     */

    /**
     * Bus behind a bridge.
     */

    /**
     * Bits 3 to 15 are `slot_number`, the others are reserved.
     */

    /**
     * Reserved.
     */

    /**
     * Serial number of the device. It identifies the part.
     */

    /**
     * Secondary status register of a bridge.
     */

    /**
     * Control register of a bridge.
     */

    /**
     * PCI Express capability of the configuration space.
     */

    /**
     * Advanced error reporting capability of the configuration space.
     */

    return PciExpress;
  })();

  /**
   * Beginning of the PCI Express capability of the configuration space.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability|Source}
   */

  var PciExpressCapability = Cper.PciExpressCapability = (function() {
    function PciExpressCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciExpressCapability.prototype._read = function() {
      this.capabilityId = this._io.readU1();
      this.next = this._io.readU1();
      this.capabilities = this._io.readU2le();
      this.deviceCapabilities = this._io.readU4le();
      this.deviceControl = this._io.readU2le();
      this.deviceStatus = this._io.readU2le();
      this.linkCapabilities = this._io.readU4le();
      this.linkControl = this._io.readU2le();
      this.linkStatus = this._io.readU2le();
    }

    /**
     * Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
     */
    Object.defineProperty(PciExpressCapability.prototype, 'linkSpeed', {
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
    Object.defineProperty(PciExpressCapability.prototype, 'linkWidth', {
      get: function() {
        if (this._m_linkWidth !== undefined)
          return this._m_linkWidth;
        this._m_linkWidth = this.linkStatus >>> 4 & 63;
        return this._m_linkWidth;
      }
    });

    /**
     * Kind of capability, 0x10.
     */

    /**
     * Offset of the next capability in the configuration space.
     */

    /**
     * Version in bits 0 to 3, kind of device or port in bits 4 to 7.
     */

    /**
     * Abilities of the device, such as the size of packets.
     */

    /**
     * Settings of the device, such as which errors it reports.
     */

    /**
     * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
     * unsupported request.
     */

    /**
     * Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
     */

    /**
     * Settings of the link, such as power saving.
     */

    /**
     * Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
     */

    return PciExpressCapability;
  })();

  /**
   * Registers of an x86 or x64 processor, of one of several kinds.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var ProcessorContext = Cper.ProcessorContext = (function() {
    function ProcessorContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorContext.prototype._read = function() {
      this.contextType = this._io.readU2le();
      this.lenRegisters = this._io.readU2le();
      this.msrAddress = this._io.readU4le();
      this.mmRegisterAddress = this._io.readU8le();
      this.registers = this._io.readBytes(this.lenRegisters);
    }

    /**
     * Kind of registers.
     */

    /**
     * Size of `registers` in bytes.
     */

    /**
     * Number of the first model specific register, if the registers are such.
     */

    /**
     * Address of the first memory mapped register, if the registers are such.
     */

    /**
     * The registers: model specific and memory mapped ones are 64-bit numbers,
     * 64-bit registers of execution are `x64_registers`.
     */

    return ProcessorContext;
  })();

  /**
   * An error that an x86 or x64 processor reported, 0x40 bytes.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var ProcessorErrorInfo = Cper.ProcessorErrorInfo = (function() {
    function ProcessorErrorInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorErrorInfo.prototype._read = function() {
      this.checkTypeStart = this._io.readBytes(4);
      this.checkType = this._io.readU2le();
      this.checkTypeRest = this._io.readBytes(10);
      this.validationBits = this._io.readU8le();
      this.checkInfo = this._io.readU8le();
      this.targetId = this._io.readU8le();
      this.requesterId = this._io.readU8le();
      this.responderId = this._io.readU8le();
      this.instructionPointer = this._io.readU8le();
    }

    /**
     * First 4 bytes of the GUID of the structure of `check_info`.
     */

    /**
     * Bytes 4 and 5 of that GUID, which are different for all structures.
     */

    /**
     * The other 10 bytes of that GUID.
     */

    /**
     * Fields that are filled in; bits of `error_info_fields`.
     */

    /**
     * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
     * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
     * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
     * restartable, 29 overflow; of a bus check also 30-31 participation, 32
     * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
     * valid. Of a check of the microarchitecture bits 16-18 are the type of the
     * error and 19-23 as 25-29 above.
     */

    /**
     * Address or identifier of the target of the failing operation.
     */

    /**
     * Identifier of the agent that requested the operation.
     */

    /**
     * Identifier of the agent that answered the request.
     */

    /**
     * Address of the instruction at which the error was reported.
     */

    return ProcessorErrorInfo;
  })();

  /**
   * Error of a processor of any kind, 0xc0 bytes.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section|Source}
   */

  var ProcessorGeneric = Cper.ProcessorGeneric = (function() {
    function ProcessorGeneric(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorGeneric.prototype._read = function() {
      this.validationBits = this._io.readU8le();
      this.processorType = this._io.readU1();
      this.instructionSet = this._io.readU1();
      this.errorType = this._io.readU1();
      this.operation = this._io.readU1();
      this.flags = this._io.readU1();
      this.level = this._io.readU1();
      this._unnamed7 = this._io.readBytes(2);
      this.processorVersion = this._io.readU8le();
      this.processorName = this._io.readBytes(128);
      this.processorId = this._io.readU8le();
      this.targetAddress = this._io.readU8le();
      this.requesterId = this._io.readU8le();
      this.responderId = this._io.readU8le();
      this.instructionPointer = this._io.readU8le();
    }

    /**
     * Fields that are filled in; bits of `processor_generic_fields`.
     */

    /**
     * Kind of processor.
     */

    /**
     * Instruction set that the processor ran when the error occurred.
     */

    /**
     * Kinds of errors; bits of `processor_error_types`, 0 if not known.
     */

    /**
     * Operation that caused the error.
     */

    /**
     * Properties of the error; bits of `processor_flags`.
     */

    /**
     * Level of the structure with the error, such as that of a cache.
     */

    /**
     * Reserved.
     */

    /**
     * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
     * (family, model, stepping).
     */

    /**
     * Name of the processor in ASCII, ended by NUL.
     */

    /**
     * Identifier of the processor; on x86 and x64 its local APIC id.
     */

    /**
     * Address that the failing operation accessed.
     */

    /**
     * Identifier of the agent that requested the operation.
     */

    /**
     * Identifier of the agent that answered the request.
     */

    /**
     * Address of the instruction at which the error was reported.
     */

    return ProcessorGeneric;
  })();

  /**
   * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
   * then register contexts.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section|Source}
   */

  var ProcessorX86 = Cper.ProcessorX86 = (function() {
    function ProcessorX86(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorX86.prototype._read = function() {
      this.validationBits = this._io.readU2le();
      this._unnamed1 = this._io.readBytes(6);
      this.localApicId = this._io.readU8le();
      this.cpuidValues = [];
      for (var i = 0; i < 12; i++) {
        this.cpuidValues.push(this._io.readU4le());
      }
      this.errorInfos = [];
      for (var i = 0; i < this.numErrorInfos; i++) {
        this.errorInfos.push(new ProcessorErrorInfo(this._io, this, this._root));
      }
      this.contexts = [];
      for (var i = 0; i < this.numContexts; i++) {
        this.contexts.push(new ProcessorContext(this._io, this, this._root));
      }
    }

    /**
     * Bits 8 to 13 of `validation_bits`.
     */
    Object.defineProperty(ProcessorX86.prototype, 'numContexts', {
      get: function() {
        if (this._m_numContexts !== undefined)
          return this._m_numContexts;
        this._m_numContexts = this.validationBits >>> 8 & 63;
        return this._m_numContexts;
      }
    });

    /**
     * Bits 2 to 7 of `validation_bits`.
     */
    Object.defineProperty(ProcessorX86.prototype, 'numErrorInfos', {
      get: function() {
        if (this._m_numErrorInfos !== undefined)
          return this._m_numErrorInfos;
        this._m_numErrorInfos = this.validationBits >>> 2 & 63;
        return this._m_numErrorInfos;
      }
    });

    /**
     * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
     * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
     */

    /**
     * Reserved.
     */

    /**
     * Local APIC id of the processor.
     */

    /**
     * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
     * The specification extends each to 64 bits; Windows writes the four numbers
     * of 32 bits one after another, then zeros.
     */

    /**
     * Errors that the processor reported.
     */

    /**
     * Registers of the processor.
     */

    return ProcessorX86;
  })();

  /**
   * Location and type of a section. The descriptors follow the header, one after
   * another, `section_count` of them.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor|Source}
   */

  var SectionDescriptor = Cper.SectionDescriptor = (function() {
    function SectionDescriptor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionDescriptor.prototype._read = function() {
      this.ofsSection = this._io.readU4le();
      this.lenSection = this._io.readU4le();
      this.minorRevision = this._io.readU1();
      this.majorRevision = this._io.readU1();
      this.validationBits = this._io.readU1();
      this._unnamed5 = this._io.readBytes(1);
      this.flags = this._io.readU4le();
      this.sectionTypeStart = this._io.readBytes(4);
      this.sectionType = this._io.readU2le();
      this.sectionTypeRest = this._io.readBytes(10);
      this.fruId = this._io.readBytes(16);
      this.severity = this._io.readU4le();
      this.fruText = this._io.readBytes(20);
    }

    /**
     * The section; bytes where its type is not described here.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'section', {
      get: function() {
        if (this._m_section !== undefined)
          return this._m_section;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsSection);
        switch (this.sectionType) {
        case Cper.SectionTypes.FIRMWARE:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new Firmware(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.MACHINE_CHECK:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new MachineCheck(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.MEMORY:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new Memory(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.MEMORY2:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new Memory2(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.PCI_EXPRESS:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new PciExpress(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.PROCESSOR_GENERIC:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new ProcessorGeneric(_io__raw__m_section, this, this._root);
          break;
        case Cper.SectionTypes.PROCESSOR_X86:
          this._raw__m_section = io.readBytes(this.lenSection);
          var _io__raw__m_section = new KaitaiStream(this._raw__m_section);
          this._m_section = new ProcessorX86(_io__raw__m_section, this, this._root);
          break;
        default:
          this._m_section = io.readBytes(this.lenSection);
          break;
        }
        io.seek(_pos);
        return this._m_section;
      }
    });

    /**
     * Offset of the section from the start of the record.
     */

    /**
     * Size of the section in bytes.
     */

    /**
     * Lower part of the version of the section.
     */

    /**
     * Higher part of the version of the section.
     */

    /**
     * Fields of the descriptor that are filled in; bits of `descriptor_fields`.
     */

    /**
     * Reserved.
     */

    /**
     * Circumstances of the error of the section; bits of `section_flags`.
     */

    /**
     * First 4 bytes of the GUID of the section's type.
     */

    /**
     * Bytes 4 and 5 of that GUID, which are different for all types that are
     * described here. Each member of `section_types` has the whole GUID in its
     * documentation; compare it, since another type may have the same two bytes.
     */

    /**
     * The other 10 bytes of that GUID.
     */

    /**
     * GUID of the field replaceable unit (a module, a card) in which the error is.
     * It may identify the part.
     */

    /**
     * Severity of the error of the section.
     */

    /**
     * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
     * connector, sometimes a part or serial number.
     */

    return SectionDescriptor;
  })();

  /**
   * A time of 8 bytes. The specification has local time in binary-coded decimals;
   * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
   * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var Timestamp = Cper.Timestamp = (function() {
    function Timestamp(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Timestamp.prototype._read = function() {
      this.seconds = this._io.readU1();
      this.minutes = this._io.readU1();
      this.hours = this._io.readU1();
      this.isPrecise = this._io.readU1();
      this.day = this._io.readU1();
      this.month = this._io.readU1();
      this.year = this._io.readU1();
      this.century = this._io.readU1();
    }

    /**
     * Seconds, 0 to 59.
     */

    /**
     * Minutes, 0 to 59.
     */

    /**
     * Hours, 0 to 23.
     */

    /**
     * Bit 0 is set if this is the time of the error itself.
     */

    /**
     * Day of the month, 1 to 31.
     */

    /**
     * Month, 1 to 12.
     */

    /**
     * Year of the century, 0 to 99.
     */

    /**
     * The first two digits of the year, 20 for 2024.
     */

    return Timestamp;
  })();

  /**
   * Registers of execution of an x64 processor, 0xf4 bytes.
   * @see {@link https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html|Source}
   */

  var X64Registers = Cper.X64Registers = (function() {
    function X64Registers(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X64Registers.prototype._read = function() {
      this.rax = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r15 = this._io.readU8le();
      this.cs = this._io.readU2le();
      this.ds = this._io.readU2le();
      this.ss = this._io.readU2le();
      this.es = this._io.readU2le();
      this.fs = this._io.readU2le();
      this.gs = this._io.readU2le();
      this._unnamed22 = this._io.readBytes(4);
      this.rflags = this._io.readU8le();
      this.rip = this._io.readU8le();
      this.cr0 = this._io.readU8le();
      this.cr1 = this._io.readU8le();
      this.cr2 = this._io.readU8le();
      this.cr3 = this._io.readU8le();
      this.cr4 = this._io.readU8le();
      this.cr8 = this._io.readU8le();
      this.gdtr = this._io.readBytes(16);
      this.idtr = this._io.readBytes(16);
      this.ldtr = this._io.readU2le();
      this.tr = this._io.readU2le();
    }

    /**
     * Register RAX.
     */

    /**
     * Register RBX.
     */

    /**
     * Register RCX.
     */

    /**
     * Register RDX.
     */

    /**
     * Register RSI.
     */

    /**
     * Register RDI.
     */

    /**
     * Register RBP.
     */

    /**
     * Register RSP.
     */

    /**
     * Register R8.
     */

    /**
     * Register R9.
     */

    /**
     * Register R10.
     */

    /**
     * Register R11.
     */

    /**
     * Register R12.
     */

    /**
     * Register R13.
     */

    /**
     * Register R14.
     */

    /**
     * Register R15.
     */

    /**
     * Segment CS.
     */

    /**
     * Segment DS.
     */

    /**
     * Segment SS.
     */

    /**
     * Segment ES.
     */

    /**
     * Segment FS.
     */

    /**
     * Segment GS.
     */

    /**
     * Reserved.
     */

    /**
     * Register RFLAGS.
     */

    /**
     * Address of the instruction.
     */

    /**
     * Control register CR0.
     */

    /**
     * Control register CR1, which no processor has.
     */

    /**
     * Control register CR2, the address of the last page fault.
     */

    /**
     * Control register CR3, the root of the page tables.
     */

    /**
     * Control register CR4.
     */

    /**
     * Control register CR8, the IRQL.
     */

    /**
     * Base and limit of the global descriptor table.
     */

    /**
     * Base and limit of the interrupt descriptor table.
     */

    /**
     * Selector of the local descriptor table.
     */

    /**
     * Selector of the task state segment.
     */

    return X64Registers;
  })();

  /**
   * All descriptors, which follow the header.
   */
  Object.defineProperty(Cper.prototype, 'sectionDescriptors', {
    get: function() {
      if (this._m_sectionDescriptors !== undefined)
        return this._m_sectionDescriptors;
      var _pos = this._io.pos;
      this._io.seek(128);
      this._m_sectionDescriptors = [];
      for (var i = 0; i < this.sectionCount; i++) {
        this._m_sectionDescriptors.push(new SectionDescriptor(this._io, this, this._root));
      }
      this._io.seek(_pos);
      return this._m_sectionDescriptors;
    }
  });

  /**
   * Minor revision of the header; Windows writes 16.
   */

  /**
   * Major revision of the header; Windows writes 2.
   */

  /**
   * Number of section descriptors, which follow the header.
   */

  /**
   * Severity of the most severe error of the record.
   */

  /**
   * Fields of the header that are filled in; bits of `header_fields`.
   */

  /**
   * Size of the record in bytes, with the header, all descriptors and all
   * sections.
   */

  /**
   * Time at which the error was collected.
   */

  /**
   * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
   * the machine.
   */

  /**
   * GUID of the software partition in which the error occurred.
   */

  /**
   * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
   * Windows.
   */

  /**
   * GUID of the way in which the error was reported: machine check, corrected
   * machine check, PCI Express, boot and others.
   */

  /**
   * Number that, with `creator_id`, is unique among the records of the system.
   */

  /**
   * Circumstances of the error; bits of `record_flags`.
   */

  /**
   * For the creator of a record that is kept in persistent memory; Windows
   * writes the signature `RE`, a length and an identifier.
   */

  /**
   * Reserved.
   */

  return Cper;
})();
Cper_.Cper = Cper;
});
