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
 * meaning only if their bit in `validation_bits` is set, which is what the
 * instances that begin with `has_` say. The enumerations that end in `_fields`
 * have the bits, and their members the names of the fields.
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
     * Bit 13 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableAdvisoryNonFatal', {
      get: function() {
        if (this._m_correctableAdvisoryNonFatal !== undefined)
          return this._m_correctableAdvisoryNonFatal;
        this._m_correctableAdvisoryNonFatal = (this.correctableStatus & 8192) != 0;
        return this._m_correctableAdvisoryNonFatal;
      }
    });

    /**
     * Bit 7 of `correctable_status`: packet of the data link layer.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableBadLinkPacket', {
      get: function() {
        if (this._m_correctableBadLinkPacket !== undefined)
          return this._m_correctableBadLinkPacket;
        this._m_correctableBadLinkPacket = (this.correctableStatus & 128) != 0;
        return this._m_correctableBadLinkPacket;
      }
    });

    /**
     * Bit 6 of `correctable_status`: packet of the transaction layer.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableBadPacket', {
      get: function() {
        if (this._m_correctableBadPacket !== undefined)
          return this._m_correctableBadPacket;
        this._m_correctableBadPacket = (this.correctableStatus & 64) != 0;
        return this._m_correctableBadPacket;
      }
    });

    /**
     * Bit 15 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableHeaderLogOverflow', {
      get: function() {
        if (this._m_correctableHeaderLogOverflow !== undefined)
          return this._m_correctableHeaderLogOverflow;
        this._m_correctableHeaderLogOverflow = (this.correctableStatus & 32768) != 0;
        return this._m_correctableHeaderLogOverflow;
      }
    });

    /**
     * Bit 14 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableInternal', {
      get: function() {
        if (this._m_correctableInternal !== undefined)
          return this._m_correctableInternal;
        this._m_correctableInternal = (this.correctableStatus & 16384) != 0;
        return this._m_correctableInternal;
      }
    });

    /**
     * Bit 0 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableReceiver', {
      get: function() {
        if (this._m_correctableReceiver !== undefined)
          return this._m_correctableReceiver;
        this._m_correctableReceiver = (this.correctableStatus & 1) != 0;
        return this._m_correctableReceiver;
      }
    });

    /**
     * Bit 8 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableReplayRollover', {
      get: function() {
        if (this._m_correctableReplayRollover !== undefined)
          return this._m_correctableReplayRollover;
        this._m_correctableReplayRollover = (this.correctableStatus & 256) != 0;
        return this._m_correctableReplayRollover;
      }
    });

    /**
     * Bit 12 of `correctable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'correctableReplayTimeout', {
      get: function() {
        if (this._m_correctableReplayTimeout !== undefined)
          return this._m_correctableReplayTimeout;
        this._m_correctableReplayTimeout = (this.correctableStatus & 4096) != 0;
        return this._m_correctableReplayTimeout;
      }
    });

    /**
     * Bit 21 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableAccessControlViolation', {
      get: function() {
        if (this._m_uncorrectableAccessControlViolation !== undefined)
          return this._m_uncorrectableAccessControlViolation;
        this._m_uncorrectableAccessControlViolation = (this.uncorrectableStatus & 2097152) != 0;
        return this._m_uncorrectableAccessControlViolation;
      }
    });

    /**
     * Bit 24 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableAtomicEgressBlocked', {
      get: function() {
        if (this._m_uncorrectableAtomicEgressBlocked !== undefined)
          return this._m_uncorrectableAtomicEgressBlocked;
        this._m_uncorrectableAtomicEgressBlocked = (this.uncorrectableStatus & 16777216) != 0;
        return this._m_uncorrectableAtomicEgressBlocked;
      }
    });

    /**
     * Bit 15 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableCompleterAbort', {
      get: function() {
        if (this._m_uncorrectableCompleterAbort !== undefined)
          return this._m_uncorrectableCompleterAbort;
        this._m_uncorrectableCompleterAbort = (this.uncorrectableStatus & 32768) != 0;
        return this._m_uncorrectableCompleterAbort;
      }
    });

    /**
     * Bit 14 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableCompletionTimeout', {
      get: function() {
        if (this._m_uncorrectableCompletionTimeout !== undefined)
          return this._m_uncorrectableCompletionTimeout;
        this._m_uncorrectableCompletionTimeout = (this.uncorrectableStatus & 16384) != 0;
        return this._m_uncorrectableCompletionTimeout;
      }
    });

    /**
     * Bit 4 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableDataLinkProtocol', {
      get: function() {
        if (this._m_uncorrectableDataLinkProtocol !== undefined)
          return this._m_uncorrectableDataLinkProtocol;
        this._m_uncorrectableDataLinkProtocol = (this.uncorrectableStatus & 16) != 0;
        return this._m_uncorrectableDataLinkProtocol;
      }
    });

    /**
     * Bit 19 of `uncorrectable_status`: end-to-end checksum.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableEcrc', {
      get: function() {
        if (this._m_uncorrectableEcrc !== undefined)
          return this._m_uncorrectableEcrc;
        this._m_uncorrectableEcrc = (this.uncorrectableStatus & 524288) != 0;
        return this._m_uncorrectableEcrc;
      }
    });

    /**
     * Bit 13 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableFlowControlProtocol', {
      get: function() {
        if (this._m_uncorrectableFlowControlProtocol !== undefined)
          return this._m_uncorrectableFlowControlProtocol;
        this._m_uncorrectableFlowControlProtocol = (this.uncorrectableStatus & 8192) != 0;
        return this._m_uncorrectableFlowControlProtocol;
      }
    });

    /**
     * Bit 22 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableInternal', {
      get: function() {
        if (this._m_uncorrectableInternal !== undefined)
          return this._m_uncorrectableInternal;
        this._m_uncorrectableInternal = (this.uncorrectableStatus & 4194304) != 0;
        return this._m_uncorrectableInternal;
      }
    });

    /**
     * Bit 18 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableMalformedPacket', {
      get: function() {
        if (this._m_uncorrectableMalformedPacket !== undefined)
          return this._m_uncorrectableMalformedPacket;
        this._m_uncorrectableMalformedPacket = (this.uncorrectableStatus & 262144) != 0;
        return this._m_uncorrectableMalformedPacket;
      }
    });

    /**
     * Bit 23 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableMulticastBlocked', {
      get: function() {
        if (this._m_uncorrectableMulticastBlocked !== undefined)
          return this._m_uncorrectableMulticastBlocked;
        this._m_uncorrectableMulticastBlocked = (this.uncorrectableStatus & 8388608) != 0;
        return this._m_uncorrectableMulticastBlocked;
      }
    });

    /**
     * Bit 26 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectablePoisonedEgressBlocked', {
      get: function() {
        if (this._m_uncorrectablePoisonedEgressBlocked !== undefined)
          return this._m_uncorrectablePoisonedEgressBlocked;
        this._m_uncorrectablePoisonedEgressBlocked = (this.uncorrectableStatus & 67108864) != 0;
        return this._m_uncorrectablePoisonedEgressBlocked;
      }
    });

    /**
     * Bit 12 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectablePoisonedPacket', {
      get: function() {
        if (this._m_uncorrectablePoisonedPacket !== undefined)
          return this._m_uncorrectablePoisonedPacket;
        this._m_uncorrectablePoisonedPacket = (this.uncorrectableStatus & 4096) != 0;
        return this._m_uncorrectablePoisonedPacket;
      }
    });

    /**
     * Bit 25 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectablePrefixBlocked', {
      get: function() {
        if (this._m_uncorrectablePrefixBlocked !== undefined)
          return this._m_uncorrectablePrefixBlocked;
        this._m_uncorrectablePrefixBlocked = (this.uncorrectableStatus & 33554432) != 0;
        return this._m_uncorrectablePrefixBlocked;
      }
    });

    /**
     * Bit 17 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableReceiverOverflow', {
      get: function() {
        if (this._m_uncorrectableReceiverOverflow !== undefined)
          return this._m_uncorrectableReceiverOverflow;
        this._m_uncorrectableReceiverOverflow = (this.uncorrectableStatus & 131072) != 0;
        return this._m_uncorrectableReceiverOverflow;
      }
    });

    /**
     * Bit 5 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableSurpriseDown', {
      get: function() {
        if (this._m_uncorrectableSurpriseDown !== undefined)
          return this._m_uncorrectableSurpriseDown;
        this._m_uncorrectableSurpriseDown = (this.uncorrectableStatus & 32) != 0;
        return this._m_uncorrectableSurpriseDown;
      }
    });

    /**
     * Bit 16 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableUnexpectedCompletion', {
      get: function() {
        if (this._m_uncorrectableUnexpectedCompletion !== undefined)
          return this._m_uncorrectableUnexpectedCompletion;
        this._m_uncorrectableUnexpectedCompletion = (this.uncorrectableStatus & 65536) != 0;
        return this._m_uncorrectableUnexpectedCompletion;
      }
    });

    /**
     * Bit 20 of `uncorrectable_status`.
     */
    Object.defineProperty(AdvancedErrorReporting.prototype, 'uncorrectableUnsupportedRequest', {
      get: function() {
        if (this._m_uncorrectableUnsupportedRequest !== undefined)
          return this._m_uncorrectableUnsupportedRequest;
        this._m_uncorrectableUnsupportedRequest = (this.uncorrectableStatus & 1048576) != 0;
        return this._m_uncorrectableUnsupportedRequest;
      }
    });

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
     * Bit 0 of `detected_in`: detected on the address or its ECC.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagAddress', {
      get: function() {
        if (this._m_flagAddress !== undefined)
          return this._m_flagAddress;
        this._m_flagAddress = (this.detectedIn & 1) != 0;
        return this._m_flagAddress;
      }
    });

    /**
     * Bit 1 of `detected_in`: detected on the control signals.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagControl', {
      get: function() {
        if (this._m_flagControl !== undefined)
          return this._m_flagControl;
        this._m_flagControl = (this.detectedIn & 2) != 0;
        return this._m_flagControl;
      }
    });

    /**
     * Bit 2 of `detected_in`: detected on the data or its ECC.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagData', {
      get: function() {
        if (this._m_flagData !== undefined)
          return this._m_flagData;
        this._m_flagData = (this.detectedIn & 4) != 0;
        return this._m_flagData;
      }
    });

    /**
     * Bit 5 of `detected_in`: the first of several errors.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagFirstError', {
      get: function() {
        if (this._m_flagFirstError !== undefined)
          return this._m_flagFirstError;
        this._m_flagFirstError = (this.detectedIn & 32) != 0;
        return this._m_flagFirstError;
      }
    });

    /**
     * Bit 6 of `detected_in`: further errors were lost.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagOverflow', {
      get: function() {
        if (this._m_flagOverflow !== undefined)
          return this._m_flagOverflow;
        this._m_flagOverflow = (this.detectedIn & 64) != 0;
        return this._m_flagOverflow;
      }
    });

    /**
     * Bit 4 of `detected_in`: detected by the requester.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagRequester', {
      get: function() {
        if (this._m_flagRequester !== undefined)
          return this._m_flagRequester;
        this._m_flagRequester = (this.detectedIn & 16) != 0;
        return this._m_flagRequester;
      }
    });

    /**
     * Bit 3 of `detected_in`: detected by the responder.
     */
    Object.defineProperty(ErrorStatus.prototype, 'flagResponder', {
      get: function() {
        if (this._m_flagResponder !== undefined)
          return this._m_flagResponder;
        this._m_flagResponder = (this.detectedIn & 8) != 0;
        return this._m_flagResponder;
      }
    });

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
     * Bit 1 of `recovery_action`: the hypervisor tried to recover.
     */
    Object.defineProperty(MachineCheck.prototype, 'actionHypervisorHandled', {
      get: function() {
        if (this._m_actionHypervisorHandled !== undefined)
          return this._m_actionHypervisorHandled;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_actionHypervisorHandled = (this.recoveryAction & 2) != 0;
        }
        return this._m_actionHypervisorHandled;
      }
    });

    /**
     * Bit 0 of `recovery_action`: Windows tried to recover.
     */
    Object.defineProperty(MachineCheck.prototype, 'actionRecoveryAttempted', {
      get: function() {
        if (this._m_actionRecoveryAttempted !== undefined)
          return this._m_actionRecoveryAttempted;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_actionRecoveryAttempted = (this.recoveryAction & 1) != 0;
        }
        return this._m_actionRecoveryAttempted;
      }
    });

    /**
     * Bit 2 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureContextCorrupt', {
      get: function() {
        if (this._m_failureContextCorrupt !== undefined)
          return this._m_failureContextCorrupt;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureContextCorrupt = (this.recoveryFailure & 4) != 0;
        }
        return this._m_failureContextCorrupt;
      }
    });

    /**
     * Bit 7 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureHighIrql', {
      get: function() {
        if (this._m_failureHighIrql !== undefined)
          return this._m_failureHighIrql;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureHighIrql = (this.recoveryFailure & 128) != 0;
        }
        return this._m_failureHighIrql;
      }
    });

    /**
     * Bit 3 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureInstructionPointerNotValid', {
      get: function() {
        if (this._m_failureInstructionPointerNotValid !== undefined)
          return this._m_failureInstructionPointerNotValid;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureInstructionPointerNotValid = (this.recoveryFailure & 8) != 0;
        }
        return this._m_failureInstructionPointerNotValid;
      }
    });

    /**
     * Bit 8 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureInterruptsDisabled', {
      get: function() {
        if (this._m_failureInterruptsDisabled !== undefined)
          return this._m_failureInterruptsDisabled;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureInterruptsDisabled = (this.recoveryFailure & 256) != 0;
        }
        return this._m_failureInterruptsDisabled;
      }
    });

    /**
     * Bit 6 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureInvalidAddressMode', {
      get: function() {
        if (this._m_failureInvalidAddressMode !== undefined)
          return this._m_failureInvalidAddressMode;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureInvalidAddressMode = (this.recoveryFailure & 64) != 0;
        }
        return this._m_failureInvalidAddressMode;
      }
    });

    /**
     * Bit 5 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureMiscOrAddressNotValid', {
      get: function() {
        if (this._m_failureMiscOrAddressNotValid !== undefined)
          return this._m_failureMiscOrAddressNotValid;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureMiscOrAddressNotValid = (this.recoveryFailure & 32) != 0;
        }
        return this._m_failureMiscOrAddressNotValid;
      }
    });

    /**
     * Bit 4 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureNoRecoveryContext', {
      get: function() {
        if (this._m_failureNoRecoveryContext !== undefined)
          return this._m_failureNoRecoveryContext;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureNoRecoveryContext = (this.recoveryFailure & 16) != 0;
        }
        return this._m_failureNoRecoveryContext;
      }
    });

    /**
     * Bit 0 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureNotSupported', {
      get: function() {
        if (this._m_failureNotSupported !== undefined)
          return this._m_failureNotSupported;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureNotSupported = (this.recoveryFailure & 1) != 0;
        }
        return this._m_failureNotSupported;
      }
    });

    /**
     * Bit 1 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureOverflow', {
      get: function() {
        if (this._m_failureOverflow !== undefined)
          return this._m_failureOverflow;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureOverflow = (this.recoveryFailure & 2) != 0;
        }
        return this._m_failureOverflow;
      }
    });

    /**
     * Bit 10 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureStackOverflow', {
      get: function() {
        if (this._m_failureStackOverflow !== undefined)
          return this._m_failureStackOverflow;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureStackOverflow = (this.recoveryFailure & 1024) != 0;
        }
        return this._m_failureStackOverflow;
      }
    });

    /**
     * Bit 9 of `recovery_failure`.
     */
    Object.defineProperty(MachineCheck.prototype, 'failureSwapBusy', {
      get: function() {
        if (this._m_failureSwapBusy !== undefined)
          return this._m_failureSwapBusy;
        if ( ((this.version >= 3) && (this._io.size >= 292)) ) {
          this._m_failureSwapBusy = (this.recoveryFailure & 512) != 0;
        }
        return this._m_failureSwapBusy;
      }
    });

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
     * Bit 1 of `global_status`: the instruction pointer is that of the error.
     */
    Object.defineProperty(MachineCheck.prototype, 'globalErrorIpValid', {
      get: function() {
        if (this._m_globalErrorIpValid !== undefined)
          return this._m_globalErrorIpValid;
        this._m_globalErrorIpValid = (this.globalStatusLow & 2) != 0;
        return this._m_globalErrorIpValid;
      }
    });

    /**
     * Bit 2 of `global_status`: a machine check is in progress.
     */
    Object.defineProperty(MachineCheck.prototype, 'globalInProgress', {
      get: function() {
        if (this._m_globalInProgress !== undefined)
          return this._m_globalInProgress;
        this._m_globalInProgress = (this.globalStatusLow & 4) != 0;
        return this._m_globalInProgress;
      }
    });

    /**
     * Bit 0 of `global_status`: the instruction can be restarted.
     */
    Object.defineProperty(MachineCheck.prototype, 'globalRestartIpValid', {
      get: function() {
        if (this._m_globalRestartIpValid !== undefined)
          return this._m_globalRestartIpValid;
        this._m_globalRestartIpValid = (this.globalStatusLow & 1) != 0;
        return this._m_globalRestartIpValid;
      }
    });

    /**
     * Lower half of `global_status`, which has all bits that are declared.
     */
    Object.defineProperty(MachineCheck.prototype, 'globalStatusLow', {
      get: function() {
        if (this._m_globalStatusLow !== undefined)
          return this._m_globalStatusLow;
        var _pos = this._io.pos;
        this._io.seek(20);
        this._m_globalStatusLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_globalStatusLow;
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
     * Bit 58 of `status`: `address` is filled in.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusAddressValid', {
      get: function() {
        if (this._m_statusAddressValid !== undefined)
          return this._m_statusAddressValid;
        this._m_statusAddressValid = (this.statusTop & 4) != 0;
        return this._m_statusAddressValid;
      }
    });

    /**
     * Bit 57 of `status`: the state of the processor is corrupt.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusContextCorrupt', {
      get: function() {
        if (this._m_statusContextCorrupt !== undefined)
          return this._m_statusContextCorrupt;
        this._m_statusContextCorrupt = (this.statusTop & 2) != 0;
        return this._m_statusContextCorrupt;
      }
    });

    /**
     * Bit 60 of `status`: reports of this error were enabled.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusErrorEnabled', {
      get: function() {
        if (this._m_statusErrorEnabled !== undefined)
          return this._m_statusErrorEnabled;
        this._m_statusErrorEnabled = (this.statusTop & 16) != 0;
        return this._m_statusErrorEnabled;
      }
    });

    /**
     * Bit 59 of `status`: `misc` is filled in.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusMiscValid', {
      get: function() {
        if (this._m_statusMiscValid !== undefined)
          return this._m_statusMiscValid;
        this._m_statusMiscValid = (this.statusTop & 8) != 0;
        return this._m_statusMiscValid;
      }
    });

    /**
     * Bit 62 of `status`: another error occurred before this one was read.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusOverflow', {
      get: function() {
        if (this._m_statusOverflow !== undefined)
          return this._m_statusOverflow;
        this._m_statusOverflow = (this.statusTop & 64) != 0;
        return this._m_statusOverflow;
      }
    });

    /**
     * Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusTop', {
      get: function() {
        if (this._m_statusTop !== undefined)
          return this._m_statusTop;
        var _pos = this._io.pos;
        this._io.seek(47);
        this._m_statusTop = this._io.readU1();
        this._io.seek(_pos);
        return this._m_statusTop;
      }
    });

    /**
     * Bit 61 of `status`: the error was not corrected.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusUncorrected', {
      get: function() {
        if (this._m_statusUncorrected !== undefined)
          return this._m_statusUncorrected;
        this._m_statusUncorrected = (this.statusTop & 32) != 0;
        return this._m_statusUncorrected;
      }
    });

    /**
     * Bit 63 of `status`: the register has an error.
     */
    Object.defineProperty(MachineCheck.prototype, 'statusValid', {
      get: function() {
        if (this._m_statusValid !== undefined)
          return this._m_statusValid;
        this._m_statusValid = (this.statusTop & 128) != 0;
        return this._m_statusValid;
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
     * Bit 6 of `validation_bits`: `bank` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasBank', {
      get: function() {
        if (this._m_hasBank !== undefined)
          return this._m_hasBank;
        this._m_hasBank = (this.validationBitsLow & 64) != 0;
        return this._m_hasBank;
      }
    });

    /**
     * Bit 10 of `validation_bits`: `bit_position` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasBitPosition', {
      get: function() {
        if (this._m_hasBitPosition !== undefined)
          return this._m_hasBitPosition;
        this._m_hasBitPosition = (this.validationBitsLow & 1024) != 0;
        return this._m_hasBitPosition;
      }
    });

    /**
     * Bit 4 of `validation_bits`: `card` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasCard', {
      get: function() {
        if (this._m_hasCard !== undefined)
          return this._m_hasCard;
        this._m_hasCard = (this.validationBitsLow & 16) != 0;
        return this._m_hasCard;
      }
    });

    /**
     * Bit 16 of `validation_bits`: `card_handle` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasCardHandle', {
      get: function() {
        if (this._m_hasCardHandle !== undefined)
          return this._m_hasCardHandle;
        this._m_hasCardHandle = (this.validationBitsLow & 65536) != 0;
        return this._m_hasCardHandle;
      }
    });

    /**
     * Bit 9 of `validation_bits`: `column` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasColumn', {
      get: function() {
        if (this._m_hasColumn !== undefined)
          return this._m_hasColumn;
        this._m_hasColumn = (this.validationBitsLow & 512) != 0;
        return this._m_hasColumn;
      }
    });

    /**
     * Bit 7 of `validation_bits`: `device` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasDevice', {
      get: function() {
        if (this._m_hasDevice !== undefined)
          return this._m_hasDevice;
        this._m_hasDevice = (this.validationBitsLow & 128) != 0;
        return this._m_hasDevice;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `error_status` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasErrorStatus', {
      get: function() {
        if (this._m_hasErrorStatus !== undefined)
          return this._m_hasErrorStatus;
        this._m_hasErrorStatus = (this.validationBitsLow & 1) != 0;
        return this._m_hasErrorStatus;
      }
    });

    /**
     * Bit 14 of `validation_bits`: `error_type` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasErrorType', {
      get: function() {
        if (this._m_hasErrorType !== undefined)
          return this._m_hasErrorType;
        this._m_hasErrorType = (this.validationBitsLow & 16384) != 0;
        return this._m_hasErrorType;
      }
    });

    /**
     * Bit 18 of `validation_bits`: `extended_row` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasExtendedRow', {
      get: function() {
        if (this._m_hasExtendedRow !== undefined)
          return this._m_hasExtendedRow;
        this._m_hasExtendedRow = (this.validationBitsLow & 262144) != 0;
        return this._m_hasExtendedRow;
      }
    });

    /**
     * Bit 5 of `validation_bits`: `module` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasModule', {
      get: function() {
        if (this._m_hasModule !== undefined)
          return this._m_hasModule;
        this._m_hasModule = (this.validationBitsLow & 32) != 0;
        return this._m_hasModule;
      }
    });

    /**
     * Bit 17 of `validation_bits`: `module_handle` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasModuleHandle', {
      get: function() {
        if (this._m_hasModuleHandle !== undefined)
          return this._m_hasModuleHandle;
        this._m_hasModuleHandle = (this.validationBitsLow & 131072) != 0;
        return this._m_hasModuleHandle;
      }
    });

    /**
     * Bit 3 of `validation_bits`: `node` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasNode', {
      get: function() {
        if (this._m_hasNode !== undefined)
          return this._m_hasNode;
        this._m_hasNode = (this.validationBitsLow & 8) != 0;
        return this._m_hasNode;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `physical_address` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasPhysicalAddress', {
      get: function() {
        if (this._m_hasPhysicalAddress !== undefined)
          return this._m_hasPhysicalAddress;
        this._m_hasPhysicalAddress = (this.validationBitsLow & 2) != 0;
        return this._m_hasPhysicalAddress;
      }
    });

    /**
     * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasPhysicalAddressMask', {
      get: function() {
        if (this._m_hasPhysicalAddressMask !== undefined)
          return this._m_hasPhysicalAddressMask;
        this._m_hasPhysicalAddressMask = (this.validationBitsLow & 4) != 0;
        return this._m_hasPhysicalAddressMask;
      }
    });

    /**
     * Bit 15 of `validation_bits`: `rank` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasRank', {
      get: function() {
        if (this._m_hasRank !== undefined)
          return this._m_hasRank;
        this._m_hasRank = (this.validationBitsLow & 32768) != 0;
        return this._m_hasRank;
      }
    });

    /**
     * Bit 11 of `validation_bits`: `requester_id` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasRequesterId', {
      get: function() {
        if (this._m_hasRequesterId !== undefined)
          return this._m_hasRequesterId;
        this._m_hasRequesterId = (this.validationBitsLow & 2048) != 0;
        return this._m_hasRequesterId;
      }
    });

    /**
     * Bit 12 of `validation_bits`: `responder_id` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasResponderId', {
      get: function() {
        if (this._m_hasResponderId !== undefined)
          return this._m_hasResponderId;
        this._m_hasResponderId = (this.validationBitsLow & 4096) != 0;
        return this._m_hasResponderId;
      }
    });

    /**
     * Bit 8 of `validation_bits`: `row` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasRow', {
      get: function() {
        if (this._m_hasRow !== undefined)
          return this._m_hasRow;
        this._m_hasRow = (this.validationBitsLow & 256) != 0;
        return this._m_hasRow;
      }
    });

    /**
     * Bit 13 of `validation_bits`: `target_id` is filled in.
     */
    Object.defineProperty(Memory.prototype, 'hasTargetId', {
      get: function() {
        if (this._m_hasTargetId !== undefined)
          return this._m_hasTargetId;
        this._m_hasTargetId = (this.validationBitsLow & 8192) != 0;
        return this._m_hasTargetId;
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
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    Object.defineProperty(Memory.prototype, 'validationBitsLow', {
      get: function() {
        if (this._m_validationBitsLow !== undefined)
          return this._m_validationBitsLow;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_validationBitsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_validationBitsLow;
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
     * Bit 6 of `validation_bits`: `bank` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasBank', {
      get: function() {
        if (this._m_hasBank !== undefined)
          return this._m_hasBank;
        this._m_hasBank = (this.validationBitsLow & 64) != 0;
        return this._m_hasBank;
      }
    });

    /**
     * Bit 11 of `validation_bits`: `bit_position` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasBitPosition', {
      get: function() {
        if (this._m_hasBitPosition !== undefined)
          return this._m_hasBitPosition;
        this._m_hasBitPosition = (this.validationBitsLow & 2048) != 0;
        return this._m_hasBitPosition;
      }
    });

    /**
     * Bit 4 of `validation_bits`: `card` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasCard', {
      get: function() {
        if (this._m_hasCard !== undefined)
          return this._m_hasCard;
        this._m_hasCard = (this.validationBitsLow & 16) != 0;
        return this._m_hasCard;
      }
    });

    /**
     * Bit 18 of `validation_bits`: `card_handle` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasCardHandle', {
      get: function() {
        if (this._m_hasCardHandle !== undefined)
          return this._m_hasCardHandle;
        this._m_hasCardHandle = (this.validationBitsLow & 262144) != 0;
        return this._m_hasCardHandle;
      }
    });

    /**
     * Bit 12 of `validation_bits`: `chip` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasChip', {
      get: function() {
        if (this._m_hasChip !== undefined)
          return this._m_hasChip;
        this._m_hasChip = (this.validationBitsLow & 4096) != 0;
        return this._m_hasChip;
      }
    });

    /**
     * Bit 9 of `validation_bits`: `column` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasColumn', {
      get: function() {
        if (this._m_hasColumn !== undefined)
          return this._m_hasColumn;
        this._m_hasColumn = (this.validationBitsLow & 512) != 0;
        return this._m_hasColumn;
      }
    });

    /**
     * Bit 7 of `validation_bits`: `device` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasDevice', {
      get: function() {
        if (this._m_hasDevice !== undefined)
          return this._m_hasDevice;
        this._m_hasDevice = (this.validationBitsLow & 128) != 0;
        return this._m_hasDevice;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `error_status` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasErrorStatus', {
      get: function() {
        if (this._m_hasErrorStatus !== undefined)
          return this._m_hasErrorStatus;
        this._m_hasErrorStatus = (this.validationBitsLow & 1) != 0;
        return this._m_hasErrorStatus;
      }
    });

    /**
     * Bit 13 of `validation_bits`: `error_type` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasErrorType', {
      get: function() {
        if (this._m_hasErrorType !== undefined)
          return this._m_hasErrorType;
        this._m_hasErrorType = (this.validationBitsLow & 8192) != 0;
        return this._m_hasErrorType;
      }
    });

    /**
     * Bit 5 of `validation_bits`: `module` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasModule', {
      get: function() {
        if (this._m_hasModule !== undefined)
          return this._m_hasModule;
        this._m_hasModule = (this.validationBitsLow & 32) != 0;
        return this._m_hasModule;
      }
    });

    /**
     * Bit 19 of `validation_bits`: `module_handle` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasModuleHandle', {
      get: function() {
        if (this._m_hasModuleHandle !== undefined)
          return this._m_hasModuleHandle;
        this._m_hasModuleHandle = (this.validationBitsLow & 524288) != 0;
        return this._m_hasModuleHandle;
      }
    });

    /**
     * Bit 3 of `validation_bits`: `node` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasNode', {
      get: function() {
        if (this._m_hasNode !== undefined)
          return this._m_hasNode;
        this._m_hasNode = (this.validationBitsLow & 8) != 0;
        return this._m_hasNode;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `physical_address` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasPhysicalAddress', {
      get: function() {
        if (this._m_hasPhysicalAddress !== undefined)
          return this._m_hasPhysicalAddress;
        this._m_hasPhysicalAddress = (this.validationBitsLow & 2) != 0;
        return this._m_hasPhysicalAddress;
      }
    });

    /**
     * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasPhysicalAddressMask', {
      get: function() {
        if (this._m_hasPhysicalAddressMask !== undefined)
          return this._m_hasPhysicalAddressMask;
        this._m_hasPhysicalAddressMask = (this.validationBitsLow & 4) != 0;
        return this._m_hasPhysicalAddressMask;
      }
    });

    /**
     * Bit 10 of `validation_bits`: `rank` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasRank', {
      get: function() {
        if (this._m_hasRank !== undefined)
          return this._m_hasRank;
        this._m_hasRank = (this.validationBitsLow & 1024) != 0;
        return this._m_hasRank;
      }
    });

    /**
     * Bit 15 of `validation_bits`: `requester_id` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasRequesterId', {
      get: function() {
        if (this._m_hasRequesterId !== undefined)
          return this._m_hasRequesterId;
        this._m_hasRequesterId = (this.validationBitsLow & 32768) != 0;
        return this._m_hasRequesterId;
      }
    });

    /**
     * Bit 16 of `validation_bits`: `responder_id` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasResponderId', {
      get: function() {
        if (this._m_hasResponderId !== undefined)
          return this._m_hasResponderId;
        this._m_hasResponderId = (this.validationBitsLow & 65536) != 0;
        return this._m_hasResponderId;
      }
    });

    /**
     * Bit 8 of `validation_bits`: `row` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasRow', {
      get: function() {
        if (this._m_hasRow !== undefined)
          return this._m_hasRow;
        this._m_hasRow = (this.validationBitsLow & 256) != 0;
        return this._m_hasRow;
      }
    });

    /**
     * Bit 14 of `validation_bits`: `status` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasStatus', {
      get: function() {
        if (this._m_hasStatus !== undefined)
          return this._m_hasStatus;
        this._m_hasStatus = (this.validationBitsLow & 16384) != 0;
        return this._m_hasStatus;
      }
    });

    /**
     * Bit 17 of `validation_bits`: `target_id` is filled in.
     */
    Object.defineProperty(Memory2.prototype, 'hasTargetId', {
      get: function() {
        if (this._m_hasTargetId !== undefined)
          return this._m_hasTargetId;
        this._m_hasTargetId = (this.validationBitsLow & 131072) != 0;
        return this._m_hasTargetId;
      }
    });

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    Object.defineProperty(Memory2.prototype, 'validationBitsLow', {
      get: function() {
        if (this._m_validationBitsLow !== undefined)
          return this._m_validationBitsLow;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_validationBitsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_validationBitsLow;
      }
    });

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
     * Bit 7 of `validation_bits`: `aer` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasAer', {
      get: function() {
        if (this._m_hasAer !== undefined)
          return this._m_hasAer;
        this._m_hasAer = (this.validationBitsLow & 128) != 0;
        return this._m_hasAer;
      }
    });

    /**
     * Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasBridgeControlStatus', {
      get: function() {
        if (this._m_hasBridgeControlStatus !== undefined)
          return this._m_hasBridgeControlStatus;
        this._m_hasBridgeControlStatus = (this.validationBitsLow & 32) != 0;
        return this._m_hasBridgeControlStatus;
      }
    });

    /**
     * Bit 6 of `validation_bits`: `capability` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasCapability', {
      get: function() {
        if (this._m_hasCapability !== undefined)
          return this._m_hasCapability;
        this._m_hasCapability = (this.validationBitsLow & 64) != 0;
        return this._m_hasCapability;
      }
    });

    /**
     * Bit 2 of `validation_bits`: `command_status` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasCommandStatus', {
      get: function() {
        if (this._m_hasCommandStatus !== undefined)
          return this._m_hasCommandStatus;
        this._m_hasCommandStatus = (this.validationBitsLow & 4) != 0;
        return this._m_hasCommandStatus;
      }
    });

    /**
     * Bit 3 of `validation_bits`: `device_id` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasDeviceId', {
      get: function() {
        if (this._m_hasDeviceId !== undefined)
          return this._m_hasDeviceId;
        this._m_hasDeviceId = (this.validationBitsLow & 8) != 0;
        return this._m_hasDeviceId;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `port_type` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasPortType', {
      get: function() {
        if (this._m_hasPortType !== undefined)
          return this._m_hasPortType;
        this._m_hasPortType = (this.validationBitsLow & 1) != 0;
        return this._m_hasPortType;
      }
    });

    /**
     * Bit 4 of `validation_bits`: `serial_number` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasSerialNumber', {
      get: function() {
        if (this._m_hasSerialNumber !== undefined)
          return this._m_hasSerialNumber;
        this._m_hasSerialNumber = (this.validationBitsLow & 16) != 0;
        return this._m_hasSerialNumber;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `version` is filled in.
     */
    Object.defineProperty(PciExpress.prototype, 'hasVersion', {
      get: function() {
        if (this._m_hasVersion !== undefined)
          return this._m_hasVersion;
        this._m_hasVersion = (this.validationBitsLow & 2) != 0;
        return this._m_hasVersion;
      }
    });

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
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    Object.defineProperty(PciExpress.prototype, 'validationBitsLow', {
      get: function() {
        if (this._m_validationBitsLow !== undefined)
          return this._m_validationBitsLow;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_validationBitsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_validationBitsLow;
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
     * Bit 0 of `device_status`: a correctable error was detected.
     */
    Object.defineProperty(PciExpressCapability.prototype, 'deviceCorrectableError', {
      get: function() {
        if (this._m_deviceCorrectableError !== undefined)
          return this._m_deviceCorrectableError;
        this._m_deviceCorrectableError = (this.deviceStatus & 1) != 0;
        return this._m_deviceCorrectableError;
      }
    });

    /**
     * Bit 2 of `device_status`: a fatal error was detected.
     */
    Object.defineProperty(PciExpressCapability.prototype, 'deviceFatalError', {
      get: function() {
        if (this._m_deviceFatalError !== undefined)
          return this._m_deviceFatalError;
        this._m_deviceFatalError = (this.deviceStatus & 4) != 0;
        return this._m_deviceFatalError;
      }
    });

    /**
     * Bit 1 of `device_status`: a non-fatal error was detected.
     */
    Object.defineProperty(PciExpressCapability.prototype, 'deviceNonFatalError', {
      get: function() {
        if (this._m_deviceNonFatalError !== undefined)
          return this._m_deviceNonFatalError;
        this._m_deviceNonFatalError = (this.deviceStatus & 2) != 0;
        return this._m_deviceNonFatalError;
      }
    });

    /**
     * Bit 3 of `device_status`: an unsupported request was detected.
     */
    Object.defineProperty(PciExpressCapability.prototype, 'deviceUnsupportedRequest', {
      get: function() {
        if (this._m_deviceUnsupportedRequest !== undefined)
          return this._m_deviceUnsupportedRequest;
        this._m_deviceUnsupportedRequest = (this.deviceStatus & 8) != 0;
        return this._m_deviceUnsupportedRequest;
      }
    });

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
     * Bit 0 of `validation_bits`: `check_info` is filled in.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'hasCheckInfo', {
      get: function() {
        if (this._m_hasCheckInfo !== undefined)
          return this._m_hasCheckInfo;
        this._m_hasCheckInfo = (this.validationBitsLow & 1) != 0;
        return this._m_hasCheckInfo;
      }
    });

    /**
     * Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'hasInstructionPointer', {
      get: function() {
        if (this._m_hasInstructionPointer !== undefined)
          return this._m_hasInstructionPointer;
        this._m_hasInstructionPointer = (this.validationBitsLow & 16) != 0;
        return this._m_hasInstructionPointer;
      }
    });

    /**
     * Bit 2 of `validation_bits`: `requester_id` is filled in.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'hasRequesterId', {
      get: function() {
        if (this._m_hasRequesterId !== undefined)
          return this._m_hasRequesterId;
        this._m_hasRequesterId = (this.validationBitsLow & 4) != 0;
        return this._m_hasRequesterId;
      }
    });

    /**
     * Bit 3 of `validation_bits`: `responder_id` is filled in.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'hasResponderId', {
      get: function() {
        if (this._m_hasResponderId !== undefined)
          return this._m_hasResponderId;
        this._m_hasResponderId = (this.validationBitsLow & 8) != 0;
        return this._m_hasResponderId;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `target_id` is filled in.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'hasTargetId', {
      get: function() {
        if (this._m_hasTargetId !== undefined)
          return this._m_hasTargetId;
        this._m_hasTargetId = (this.validationBitsLow & 2) != 0;
        return this._m_hasTargetId;
      }
    });

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    Object.defineProperty(ProcessorErrorInfo.prototype, 'validationBitsLow', {
      get: function() {
        if (this._m_validationBitsLow !== undefined)
          return this._m_validationBitsLow;
        var _pos = this._io.pos;
        this._io.seek(16);
        this._m_validationBitsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_validationBitsLow;
      }
    });

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
     * Bit 2 of `error_type`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'errorTypeBus', {
      get: function() {
        if (this._m_errorTypeBus !== undefined)
          return this._m_errorTypeBus;
        this._m_errorTypeBus = (this.errorType & 4) != 0;
        return this._m_errorTypeBus;
      }
    });

    /**
     * Bit 0 of `error_type`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'errorTypeCache', {
      get: function() {
        if (this._m_errorTypeCache !== undefined)
          return this._m_errorTypeCache;
        this._m_errorTypeCache = (this.errorType & 1) != 0;
        return this._m_errorTypeCache;
      }
    });

    /**
     * Bit 3 of `error_type`: an internal part of the processor.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'errorTypeMicroarchitecture', {
      get: function() {
        if (this._m_errorTypeMicroarchitecture !== undefined)
          return this._m_errorTypeMicroarchitecture;
        this._m_errorTypeMicroarchitecture = (this.errorType & 8) != 0;
        return this._m_errorTypeMicroarchitecture;
      }
    });

    /**
     * Bit 1 of `error_type`: translation lookaside buffer.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'errorTypeTlb', {
      get: function() {
        if (this._m_errorTypeTlb !== undefined)
          return this._m_errorTypeTlb;
        this._m_errorTypeTlb = (this.errorType & 2) != 0;
        return this._m_errorTypeTlb;
      }
    });

    /**
     * Bit 3 of `flags`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'flagCorrected', {
      get: function() {
        if (this._m_flagCorrected !== undefined)
          return this._m_flagCorrected;
        this._m_flagCorrected = (this.flags & 8) != 0;
        return this._m_flagCorrected;
      }
    });

    /**
     * Bit 2 of `flags`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'flagOverflow', {
      get: function() {
        if (this._m_flagOverflow !== undefined)
          return this._m_flagOverflow;
        this._m_flagOverflow = (this.flags & 4) != 0;
        return this._m_flagOverflow;
      }
    });

    /**
     * Bit 1 of `flags`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'flagPreciseInstructionPointer', {
      get: function() {
        if (this._m_flagPreciseInstructionPointer !== undefined)
          return this._m_flagPreciseInstructionPointer;
        this._m_flagPreciseInstructionPointer = (this.flags & 2) != 0;
        return this._m_flagPreciseInstructionPointer;
      }
    });

    /**
     * Bit 0 of `flags`.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'flagRestartable', {
      get: function() {
        if (this._m_flagRestartable !== undefined)
          return this._m_flagRestartable;
        this._m_flagRestartable = (this.flags & 1) != 0;
        return this._m_flagRestartable;
      }
    });

    /**
     * Bit 2 of `validation_bits`: `error_type` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasErrorType', {
      get: function() {
        if (this._m_hasErrorType !== undefined)
          return this._m_hasErrorType;
        this._m_hasErrorType = (this.validationBitsLow & 4) != 0;
        return this._m_hasErrorType;
      }
    });

    /**
     * Bit 4 of `validation_bits`: `flags` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasFlags', {
      get: function() {
        if (this._m_hasFlags !== undefined)
          return this._m_hasFlags;
        this._m_hasFlags = (this.validationBitsLow & 16) != 0;
        return this._m_hasFlags;
      }
    });

    /**
     * Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasInstructionPointer', {
      get: function() {
        if (this._m_hasInstructionPointer !== undefined)
          return this._m_hasInstructionPointer;
        this._m_hasInstructionPointer = (this.validationBitsLow & 4096) != 0;
        return this._m_hasInstructionPointer;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `instruction_set` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasInstructionSet', {
      get: function() {
        if (this._m_hasInstructionSet !== undefined)
          return this._m_hasInstructionSet;
        this._m_hasInstructionSet = (this.validationBitsLow & 2) != 0;
        return this._m_hasInstructionSet;
      }
    });

    /**
     * Bit 5 of `validation_bits`: `level` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasLevel', {
      get: function() {
        if (this._m_hasLevel !== undefined)
          return this._m_hasLevel;
        this._m_hasLevel = (this.validationBitsLow & 32) != 0;
        return this._m_hasLevel;
      }
    });

    /**
     * Bit 3 of `validation_bits`: `operation` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasOperation', {
      get: function() {
        if (this._m_hasOperation !== undefined)
          return this._m_hasOperation;
        this._m_hasOperation = (this.validationBitsLow & 8) != 0;
        return this._m_hasOperation;
      }
    });

    /**
     * Bit 8 of `validation_bits`: `processor_id` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasProcessorId', {
      get: function() {
        if (this._m_hasProcessorId !== undefined)
          return this._m_hasProcessorId;
        this._m_hasProcessorId = (this.validationBitsLow & 256) != 0;
        return this._m_hasProcessorId;
      }
    });

    /**
     * Bit 7 of `validation_bits`: `processor_name` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasProcessorName', {
      get: function() {
        if (this._m_hasProcessorName !== undefined)
          return this._m_hasProcessorName;
        this._m_hasProcessorName = (this.validationBitsLow & 128) != 0;
        return this._m_hasProcessorName;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `processor_type` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasProcessorType', {
      get: function() {
        if (this._m_hasProcessorType !== undefined)
          return this._m_hasProcessorType;
        this._m_hasProcessorType = (this.validationBitsLow & 1) != 0;
        return this._m_hasProcessorType;
      }
    });

    /**
     * Bit 6 of `validation_bits`: `processor_version` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasProcessorVersion', {
      get: function() {
        if (this._m_hasProcessorVersion !== undefined)
          return this._m_hasProcessorVersion;
        this._m_hasProcessorVersion = (this.validationBitsLow & 64) != 0;
        return this._m_hasProcessorVersion;
      }
    });

    /**
     * Bit 10 of `validation_bits`: `requester_id` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasRequesterId', {
      get: function() {
        if (this._m_hasRequesterId !== undefined)
          return this._m_hasRequesterId;
        this._m_hasRequesterId = (this.validationBitsLow & 1024) != 0;
        return this._m_hasRequesterId;
      }
    });

    /**
     * Bit 11 of `validation_bits`: `responder_id` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasResponderId', {
      get: function() {
        if (this._m_hasResponderId !== undefined)
          return this._m_hasResponderId;
        this._m_hasResponderId = (this.validationBitsLow & 2048) != 0;
        return this._m_hasResponderId;
      }
    });

    /**
     * Bit 9 of `validation_bits`: `target_address` is filled in.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'hasTargetAddress', {
      get: function() {
        if (this._m_hasTargetAddress !== undefined)
          return this._m_hasTargetAddress;
        this._m_hasTargetAddress = (this.validationBitsLow & 512) != 0;
        return this._m_hasTargetAddress;
      }
    });

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    Object.defineProperty(ProcessorGeneric.prototype, 'validationBitsLow', {
      get: function() {
        if (this._m_validationBitsLow !== undefined)
          return this._m_validationBitsLow;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_validationBitsLow = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_validationBitsLow;
      }
    });

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
      this._raw_errorInfos = [];
      this.errorInfos = [];
      for (var i = 0; i < this.numErrorInfos; i++) {
        this._raw_errorInfos.push(this._io.readBytes(64));
        var _io__raw_errorInfos = new KaitaiStream(this._raw_errorInfos[i]);
        this.errorInfos.push(new ProcessorErrorInfo(_io__raw_errorInfos, this, this._root));
      }
      this.contexts = [];
      for (var i = 0; i < this.numContexts; i++) {
        this.contexts.push(new ProcessorContext(this._io, this, this._root));
      }
    }

    /**
     * Bit 1 of `validation_bits`: `cpuid_values` is filled in.
     */
    Object.defineProperty(ProcessorX86.prototype, 'hasCpuidValues', {
      get: function() {
        if (this._m_hasCpuidValues !== undefined)
          return this._m_hasCpuidValues;
        this._m_hasCpuidValues = (this.validationBits & 2) != 0;
        return this._m_hasCpuidValues;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `local_apic_id` is filled in.
     */
    Object.defineProperty(ProcessorX86.prototype, 'hasLocalApicId', {
      get: function() {
        if (this._m_hasLocalApicId !== undefined)
          return this._m_hasLocalApicId;
        this._m_hasLocalApicId = (this.validationBits & 1) != 0;
        return this._m_hasLocalApicId;
      }
    });

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
     * Bit 1 of `flags`: the error may have spread, for example to persistent
     * storage.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagContainmentWarning', {
      get: function() {
        if (this._m_flagContainmentWarning !== undefined)
          return this._m_flagContainmentWarning;
        this._m_flagContainmentWarning = (this.flags & 2) != 0;
        return this._m_flagContainmentWarning;
      }
    });

    /**
     * Bit 5 of `flags`: the error was contained, but not corrected.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagLatentError', {
      get: function() {
        if (this._m_flagLatentError !== undefined)
          return this._m_flagLatentError;
        this._m_flagLatentError = (this.flags & 32) != 0;
        return this._m_flagLatentError;
      }
    });

    /**
     * Bit 0 of `flags`: the section of the error that is most likely the cause of
     * the others.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagPrimary', {
      get: function() {
        if (this._m_flagPrimary !== undefined)
          return this._m_flagPrimary;
        this._m_flagPrimary = (this.flags & 1) != 0;
        return this._m_flagPrimary;
      }
    });

    /**
     * Bit 6 of `flags`: the error was caused by an error elsewhere.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagPropagated', {
      get: function() {
        if (this._m_flagPropagated !== undefined)
          return this._m_flagPropagated;
        this._m_flagPropagated = (this.flags & 64) != 0;
        return this._m_flagPropagated;
      }
    });

    /**
     * Bit 2 of `flags`: the component was reset and has to be set up again.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagReset', {
      get: function() {
        if (this._m_flagReset !== undefined)
          return this._m_flagReset;
        this._m_flagReset = (this.flags & 4) != 0;
        return this._m_flagReset;
      }
    });

    /**
     * Bit 4 of `flags`: the component could not be asked for more.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagResourceNotAccessible', {
      get: function() {
        if (this._m_flagResourceNotAccessible !== undefined)
          return this._m_flagResourceNotAccessible;
        this._m_flagResourceNotAccessible = (this.flags & 16) != 0;
        return this._m_flagResourceNotAccessible;
      }
    });

    /**
     * Bit 3 of `flags`: a threshold of corrected errors was exceeded.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'flagThresholdExceeded', {
      get: function() {
        if (this._m_flagThresholdExceeded !== undefined)
          return this._m_flagThresholdExceeded;
        this._m_flagThresholdExceeded = (this.flags & 8) != 0;
        return this._m_flagThresholdExceeded;
      }
    });

    /**
     * Bit 0 of `validation_bits`: `fru_id` is filled in.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'hasFruId', {
      get: function() {
        if (this._m_hasFruId !== undefined)
          return this._m_hasFruId;
        this._m_hasFruId = (this.validationBits & 1) != 0;
        return this._m_hasFruId;
      }
    });

    /**
     * Bit 1 of `validation_bits`: `fru_text` is filled in.
     */
    Object.defineProperty(SectionDescriptor.prototype, 'hasFruText', {
      get: function() {
        if (this._m_hasFruText !== undefined)
          return this._m_hasFruText;
        this._m_hasFruText = (this.validationBits & 2) != 0;
        return this._m_hasFruText;
      }
    });

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
   * Bit 3 of `flags`: a device driver reported the error.
   */
  Object.defineProperty(Cper.prototype, 'flagDeviceDriver', {
    get: function() {
      if (this._m_flagDeviceDriver !== undefined)
        return this._m_flagDeviceDriver;
      this._m_flagDeviceDriver = (this.flags & 8) != 0;
      return this._m_flagDeviceDriver;
    }
  });

  /**
   * Bit 1 of `flags`: the error occurred before the machine was started.
   */
  Object.defineProperty(Cper.prototype, 'flagPreviousError', {
    get: function() {
      if (this._m_flagPreviousError !== undefined)
        return this._m_flagPreviousError;
      this._m_flagPreviousError = (this.flags & 2) != 0;
      return this._m_flagPreviousError;
    }
  });

  /**
   * Bit 0 of `flags`: software recovered from the error.
   */
  Object.defineProperty(Cper.prototype, 'flagRecovered', {
    get: function() {
      if (this._m_flagRecovered !== undefined)
        return this._m_flagRecovered;
      this._m_flagRecovered = (this.flags & 1) != 0;
      return this._m_flagRecovered;
    }
  });

  /**
   * Bit 2 of `flags`: the error was injected for a test.
   */
  Object.defineProperty(Cper.prototype, 'flagSimulated', {
    get: function() {
      if (this._m_flagSimulated !== undefined)
        return this._m_flagSimulated;
      this._m_flagSimulated = (this.flags & 4) != 0;
      return this._m_flagSimulated;
    }
  });

  /**
   * Bit 2 of `validation_bits`: `partition_id` is filled in.
   */
  Object.defineProperty(Cper.prototype, 'hasPartitionId', {
    get: function() {
      if (this._m_hasPartitionId !== undefined)
        return this._m_hasPartitionId;
      this._m_hasPartitionId = (this.validationBits & 4) != 0;
      return this._m_hasPartitionId;
    }
  });

  /**
   * Bit 0 of `validation_bits`: `platform_id` is filled in.
   */
  Object.defineProperty(Cper.prototype, 'hasPlatformId', {
    get: function() {
      if (this._m_hasPlatformId !== undefined)
        return this._m_hasPlatformId;
      this._m_hasPlatformId = (this.validationBits & 1) != 0;
      return this._m_hasPlatformId;
    }
  });

  /**
   * Bit 1 of `validation_bits`: `timestamp` is filled in.
   */
  Object.defineProperty(Cper.prototype, 'hasTimestamp', {
    get: function() {
      if (this._m_hasTimestamp !== undefined)
        return this._m_hasTimestamp;
      this._m_hasTimestamp = (this.validationBits & 2) != 0;
      return this._m_hasTimestamp;
    }
  });

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
