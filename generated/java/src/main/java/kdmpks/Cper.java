// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;


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
 * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
 * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record">Source</a>
 */
public class Cper extends KaitaiStruct {
    public static Cper fromFile(String fileName) throws IOException {
        return new Cper(new ByteBufferKaitaiStream(fileName));
    }

    public enum CheckTypes {
        TLB(24095),
        BUS(50609),
        MICROARCHITECTURE(56372),
        CACHE(58351);

        private final long id;
        CheckTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CheckTypes> byId = new HashMap<Long, CheckTypes>(4);
        static {
            for (CheckTypes e : CheckTypes.values())
                byId.put(e.id(), e);
        }
        public static CheckTypes byId(long id) { return byId.get(id); }
    }

    public enum ContextTypes {
        UNCLASSIFIED(0),
        MSR(1),
        X86(2),
        X64(3),
        FXSAVE(4),
        X86_DEBUG(5),
        X64_DEBUG(6),
        MEMORY_MAPPED(7);

        private final long id;
        ContextTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextTypes> byId = new HashMap<Long, ContextTypes>(8);
        static {
            for (ContextTypes e : ContextTypes.values())
                byId.put(e.id(), e);
        }
        public static ContextTypes byId(long id) { return byId.get(id); }
    }

    public enum CorrectableErrors {
        RECEIVER(1),
        BAD_PACKET(64),
        BAD_LINK_PACKET(128),
        REPLAY_ROLLOVER(256),
        REPLAY_TIMEOUT(4096),
        ADVISORY_NON_FATAL(8192),
        INTERNAL(16384),
        HEADER_LOG_OVERFLOW(32768);

        private final long id;
        CorrectableErrors(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CorrectableErrors> byId = new HashMap<Long, CorrectableErrors>(8);
        static {
            for (CorrectableErrors e : CorrectableErrors.values())
                byId.put(e.id(), e);
        }
        public static CorrectableErrors byId(long id) { return byId.get(id); }
    }

    public enum DescriptorFields {
        FRU_ID(1),
        FRU_TEXT(2);

        private final long id;
        DescriptorFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DescriptorFields> byId = new HashMap<Long, DescriptorFields>(2);
        static {
            for (DescriptorFields e : DescriptorFields.values())
                byId.put(e.id(), e);
        }
        public static DescriptorFields byId(long id) { return byId.get(id); }
    }

    public enum ErrorClasses {
        INTERNAL(1),
        MEMORY(4),
        TLB(5),
        CACHE(6),
        FUNCTION(7),
        SELF_TEST(8),
        FLOW(9),
        BUS(16),
        MAP(17),
        IMPROPER(18),
        UNIMPLEMENTED(19),
        LOSS_OF_LOCKSTEP(20),
        RESPONSE(21),
        PARITY(22),
        PROTOCOL(23),
        ERROR(24),
        TIMEOUT(25),
        POISONED(26);

        private final long id;
        ErrorClasses(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ErrorClasses> byId = new HashMap<Long, ErrorClasses>(18);
        static {
            for (ErrorClasses e : ErrorClasses.values())
                byId.put(e.id(), e);
        }
        public static ErrorClasses byId(long id) { return byId.get(id); }
    }

    public enum ErrorInfoFields {
        CHECK_INFO(1),
        TARGET_ID(2),
        REQUESTER_ID(4),
        RESPONDER_ID(8),
        INSTRUCTION_POINTER(16);

        private final long id;
        ErrorInfoFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ErrorInfoFields> byId = new HashMap<Long, ErrorInfoFields>(5);
        static {
            for (ErrorInfoFields e : ErrorInfoFields.values())
                byId.put(e.id(), e);
        }
        public static ErrorInfoFields byId(long id) { return byId.get(id); }
    }

    public enum ErrorStatusFlags {
        ADDRESS(1),
        CONTROL(2),
        DATA(4),
        RESPONDER(8),
        REQUESTER(16),
        FIRST_ERROR(32),
        OVERFLOW(64);

        private final long id;
        ErrorStatusFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ErrorStatusFlags> byId = new HashMap<Long, ErrorStatusFlags>(7);
        static {
            for (ErrorStatusFlags e : ErrorStatusFlags.values())
                byId.put(e.id(), e);
        }
        public static ErrorStatusFlags byId(long id) { return byId.get(id); }
    }

    public enum FirmwareRecordTypes {
        ITANIUM_SAL(0),
        SOC_TYPE1(1),
        SOC_TYPE2(2);

        private final long id;
        FirmwareRecordTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, FirmwareRecordTypes> byId = new HashMap<Long, FirmwareRecordTypes>(3);
        static {
            for (FirmwareRecordTypes e : FirmwareRecordTypes.values())
                byId.put(e.id(), e);
        }
        public static FirmwareRecordTypes byId(long id) { return byId.get(id); }
    }

    public enum HeaderFields {
        PLATFORM_ID(1),
        TIMESTAMP(2),
        PARTITION_ID(4);

        private final long id;
        HeaderFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HeaderFields> byId = new HashMap<Long, HeaderFields>(3);
        static {
            for (HeaderFields e : HeaderFields.values())
                byId.put(e.id(), e);
        }
        public static HeaderFields byId(long id) { return byId.get(id); }
    }

    public enum InstructionSets {
        X86(0),
        ITANIUM(1),
        X64(2),
        ARM32(3),
        ARM64(4);

        private final long id;
        InstructionSets(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, InstructionSets> byId = new HashMap<Long, InstructionSets>(5);
        static {
            for (InstructionSets e : InstructionSets.values())
                byId.put(e.id(), e);
        }
        public static InstructionSets byId(long id) { return byId.get(id); }
    }

    public enum Memory2Fields {
        ERROR_STATUS(1),
        PHYSICAL_ADDRESS(2),
        PHYSICAL_ADDRESS_MASK(4),
        NODE(8),
        CARD(16),
        MODULE(32),
        BANK(64),
        DEVICE(128),
        ROW(256),
        COLUMN(512),
        RANK(1024),
        BIT_POSITION(2048),
        CHIP(4096),
        ERROR_TYPE(8192),
        STATUS(16384),
        REQUESTER_ID(32768),
        RESPONDER_ID(65536),
        TARGET_ID(131072),
        CARD_HANDLE(262144),
        MODULE_HANDLE(524288);

        private final long id;
        Memory2Fields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Memory2Fields> byId = new HashMap<Long, Memory2Fields>(20);
        static {
            for (Memory2Fields e : Memory2Fields.values())
                byId.put(e.id(), e);
        }
        public static Memory2Fields byId(long id) { return byId.get(id); }
    }

    public enum MemoryErrorTypes {
        UNCLASSIFIED(0),
        NO_ERROR(1),
        SINGLE_BIT_ECC(2),
        MULTI_BIT_ECC(3),
        SINGLE_SYMBOL_CHIPKILL(4),
        MULTI_SYMBOL_CHIPKILL(5),
        MASTER_ABORT(6),
        TARGET_ABORT(7),
        PARITY_ERROR(8),
        WATCHDOG_TIMEOUT(9),
        INVALID_ADDRESS(10),
        MIRROR_BROKEN(11),
        MEMORY_SPARING(12),
        SCRUB_CORRECTED(13),
        SCRUB_UNCORRECTED(14),
        MEMORY_MAP_OUT(15);

        private final long id;
        MemoryErrorTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryErrorTypes> byId = new HashMap<Long, MemoryErrorTypes>(16);
        static {
            for (MemoryErrorTypes e : MemoryErrorTypes.values())
                byId.put(e.id(), e);
        }
        public static MemoryErrorTypes byId(long id) { return byId.get(id); }
    }

    public enum MemoryFields {
        ERROR_STATUS(1),
        PHYSICAL_ADDRESS(2),
        PHYSICAL_ADDRESS_MASK(4),
        NODE(8),
        CARD(16),
        MODULE(32),
        BANK(64),
        DEVICE(128),
        ROW(256),
        COLUMN(512),
        BIT_POSITION(1024),
        REQUESTER_ID(2048),
        RESPONDER_ID(4096),
        TARGET_ID(8192),
        ERROR_TYPE(16384),
        RANK(32768),
        CARD_HANDLE(65536),
        MODULE_HANDLE(131072),
        EXTENDED_ROW(262144);

        private final long id;
        MemoryFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryFields> byId = new HashMap<Long, MemoryFields>(19);
        static {
            for (MemoryFields e : MemoryFields.values())
                byId.put(e.id(), e);
        }
        public static MemoryFields byId(long id) { return byId.get(id); }
    }

    public enum Operations {
        GENERIC(0),
        DATA_READ(1),
        DATA_WRITE(2),
        INSTRUCTION_EXECUTION(3);

        private final long id;
        Operations(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Operations> byId = new HashMap<Long, Operations>(4);
        static {
            for (Operations e : Operations.values())
                byId.put(e.id(), e);
        }
        public static Operations byId(long id) { return byId.get(id); }
    }

    public enum PciExpressFields {
        PORT_TYPE(1),
        VERSION(2),
        COMMAND_STATUS(4),
        DEVICE_ID(8),
        SERIAL_NUMBER(16),
        BRIDGE_CONTROL_STATUS(32),
        CAPABILITY(64),
        AER(128);

        private final long id;
        PciExpressFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PciExpressFields> byId = new HashMap<Long, PciExpressFields>(8);
        static {
            for (PciExpressFields e : PciExpressFields.values())
                byId.put(e.id(), e);
        }
        public static PciExpressFields byId(long id) { return byId.get(id); }
    }

    public enum PortTypes {
        ENDPOINT(0),
        LEGACY_ENDPOINT(1),
        ROOT_PORT(4),
        UPSTREAM_SWITCH_PORT(5),
        DOWNSTREAM_SWITCH_PORT(6),
        BRIDGE_TO_PCI(7),
        BRIDGE_FROM_PCI(8),
        ROOT_COMPLEX_ENDPOINT(9),
        ROOT_COMPLEX_EVENT_COLLECTOR(10);

        private final long id;
        PortTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PortTypes> byId = new HashMap<Long, PortTypes>(9);
        static {
            for (PortTypes e : PortTypes.values())
                byId.put(e.id(), e);
        }
        public static PortTypes byId(long id) { return byId.get(id); }
    }

    public enum ProcessorErrorTypes {
        CACHE(1),
        TLB(2),
        BUS(4),
        MICROARCHITECTURE(8);

        private final long id;
        ProcessorErrorTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorErrorTypes> byId = new HashMap<Long, ProcessorErrorTypes>(4);
        static {
            for (ProcessorErrorTypes e : ProcessorErrorTypes.values())
                byId.put(e.id(), e);
        }
        public static ProcessorErrorTypes byId(long id) { return byId.get(id); }
    }

    public enum ProcessorFlags {
        RESTARTABLE(1),
        PRECISE_INSTRUCTION_POINTER(2),
        OVERFLOW(4),
        CORRECTED(8);

        private final long id;
        ProcessorFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorFlags> byId = new HashMap<Long, ProcessorFlags>(4);
        static {
            for (ProcessorFlags e : ProcessorFlags.values())
                byId.put(e.id(), e);
        }
        public static ProcessorFlags byId(long id) { return byId.get(id); }
    }

    public enum ProcessorGenericFields {
        PROCESSOR_TYPE(1),
        INSTRUCTION_SET(2),
        ERROR_TYPE(4),
        OPERATION(8),
        FLAGS(16),
        LEVEL(32),
        PROCESSOR_VERSION(64),
        PROCESSOR_NAME(128),
        PROCESSOR_ID(256),
        TARGET_ADDRESS(512),
        REQUESTER_ID(1024),
        RESPONDER_ID(2048),
        INSTRUCTION_POINTER(4096);

        private final long id;
        ProcessorGenericFields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorGenericFields> byId = new HashMap<Long, ProcessorGenericFields>(13);
        static {
            for (ProcessorGenericFields e : ProcessorGenericFields.values())
                byId.put(e.id(), e);
        }
        public static ProcessorGenericFields byId(long id) { return byId.get(id); }
    }

    public enum ProcessorTypes {
        X86(0),
        ITANIUM(1),
        ARM(2);

        private final long id;
        ProcessorTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorTypes> byId = new HashMap<Long, ProcessorTypes>(3);
        static {
            for (ProcessorTypes e : ProcessorTypes.values())
                byId.put(e.id(), e);
        }
        public static ProcessorTypes byId(long id) { return byId.get(id); }
    }

    public enum ProcessorVendors {
        OTHER(0),
        INTEL(1),
        AMD(2);

        private final long id;
        ProcessorVendors(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorVendors> byId = new HashMap<Long, ProcessorVendors>(3);
        static {
            for (ProcessorVendors e : ProcessorVendors.values())
                byId.put(e.id(), e);
        }
        public static ProcessorVendors byId(long id) { return byId.get(id); }
    }

    public enum ProcessorX86Fields {
        LOCAL_APIC_ID(1),
        CPUID_VALUES(2);

        private final long id;
        ProcessorX86Fields(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorX86Fields> byId = new HashMap<Long, ProcessorX86Fields>(2);
        static {
            for (ProcessorX86Fields e : ProcessorX86Fields.values())
                byId.put(e.id(), e);
        }
        public static ProcessorX86Fields byId(long id) { return byId.get(id); }
    }

    public enum RecordFlags {
        RECOVERED(1),
        PREVIOUS_ERROR(2),
        SIMULATED(4),
        DEVICE_DRIVER(8);

        private final long id;
        RecordFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordFlags> byId = new HashMap<Long, RecordFlags>(4);
        static {
            for (RecordFlags e : RecordFlags.values())
                byId.put(e.id(), e);
        }
        public static RecordFlags byId(long id) { return byId.get(id); }
    }

    public enum RecoveryFailures {
        NOT_SUPPORTED(1),
        OVERFLOW(2),
        CONTEXT_CORRUPT(4),
        INSTRUCTION_POINTER_NOT_VALID(8),
        NO_RECOVERY_CONTEXT(16),
        MISC_OR_ADDRESS_NOT_VALID(32),
        INVALID_ADDRESS_MODE(64),
        HIGH_IRQL(128),
        INTERRUPTS_DISABLED(256),
        SWAP_BUSY(512),
        STACK_OVERFLOW(1024);

        private final long id;
        RecoveryFailures(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecoveryFailures> byId = new HashMap<Long, RecoveryFailures>(11);
        static {
            for (RecoveryFailures e : RecoveryFailures.values())
                byId.put(e.id(), e);
        }
        public static RecoveryFailures byId(long id) { return byId.get(id); }
    }

    public enum SectionFlags {
        PRIMARY(1),
        CONTAINMENT_WARNING(2),
        RESET(4),
        THRESHOLD_EXCEEDED(8),
        RESOURCE_NOT_ACCESSIBLE(16),
        LATENT_ERROR(32),
        PROPAGATED(64);

        private final long id;
        SectionFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SectionFlags> byId = new HashMap<Long, SectionFlags>(7);
        static {
            for (SectionFlags e : SectionFlags.values())
                byId.put(e.id(), e);
        }
        public static SectionFlags byId(long id) { return byId.get(id); }
    }

    public enum SectionTypes {
        FIRMWARE(2541),
        MACHINE_CHECK(17145),
        PROCESSOR_GENERIC(18356),
        MEMORY2(18662),
        MEMORY(28516),
        PROCESSOR_X86(41284),
        PCI_EXPRESS(48065);

        private final long id;
        SectionTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SectionTypes> byId = new HashMap<Long, SectionTypes>(7);
        static {
            for (SectionTypes e : SectionTypes.values())
                byId.put(e.id(), e);
        }
        public static SectionTypes byId(long id) { return byId.get(id); }
    }

    public enum Severities {
        RECOVERABLE(0),
        FATAL(1),
        CORRECTED(2),
        INFORMATIONAL(3);

        private final long id;
        Severities(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Severities> byId = new HashMap<Long, Severities>(4);
        static {
            for (Severities e : Severities.values())
                byId.put(e.id(), e);
        }
        public static Severities byId(long id) { return byId.get(id); }
    }

    public enum UncorrectableErrors {
        DATA_LINK_PROTOCOL(16),
        SURPRISE_DOWN(32),
        POISONED_PACKET(4096),
        FLOW_CONTROL_PROTOCOL(8192),
        COMPLETION_TIMEOUT(16384),
        COMPLETER_ABORT(32768),
        UNEXPECTED_COMPLETION(65536),
        RECEIVER_OVERFLOW(131072),
        MALFORMED_PACKET(262144),
        ECRC(524288),
        UNSUPPORTED_REQUEST(1048576),
        ACCESS_CONTROL_VIOLATION(2097152),
        INTERNAL(4194304),
        MULTICAST_BLOCKED(8388608),
        ATOMIC_EGRESS_BLOCKED(16777216),
        PREFIX_BLOCKED(33554432),
        POISONED_EGRESS_BLOCKED(67108864);

        private final long id;
        UncorrectableErrors(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, UncorrectableErrors> byId = new HashMap<Long, UncorrectableErrors>(17);
        static {
            for (UncorrectableErrors e : UncorrectableErrors.values())
                byId.put(e.id(), e);
        }
        public static UncorrectableErrors byId(long id) { return byId.get(id); }
    }

    public Cper(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Cper(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Cper(KaitaiStream _io, KaitaiStruct _parent, Cper _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.signature = this._io.readBytes(4);
        if (!(Arrays.equals(this.signature, new byte[] { 67, 80, 69, 82 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 67, 80, 69, 82 }, this.signature, this._io, "/seq/0");
        }
        this.minorRevision = this._io.readU1();
        this.majorRevision = this._io.readU1();
        this.signatureEnd = this._io.readBytes(4);
        if (!(Arrays.equals(this.signatureEnd, new byte[] { -1, -1, -1, -1 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { -1, -1, -1, -1 }, this.signatureEnd, this._io, "/seq/3");
        }
        this.sectionCount = this._io.readU2le();
        this.severity = Severities.byId(this._io.readU4le());
        this.validationBits = this._io.readU4le();
        this.lenRecord = this._io.readU4le();
        this.timestamp = new Timestamp(this._io, this, _root);
        this.platformId = this._io.readBytes(16);
        this.partitionId = this._io.readBytes(16);
        this.creatorId = this._io.readBytes(16);
        this.notificationType = this._io.readBytes(16);
        this.recordId = this._io.readU8le();
        this.flags = this._io.readU4le();
        this.persistenceInformation = this._io.readU8le();
        this._unnamed16 = this._io.readBytes(12);
    }

    public void _fetchInstances() {
        this.timestamp._fetchInstances();
        sectionDescriptors();
        if (this.sectionDescriptors != null) {
            for (int i = 0; i < this.sectionDescriptors.size(); i++) {
                this.sectionDescriptors.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * Advanced error reporting capability of the configuration space.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability">Source</a>
     */
    public static class AdvancedErrorReporting extends KaitaiStruct {
        public static AdvancedErrorReporting fromFile(String fileName) throws IOException {
            return new AdvancedErrorReporting(new ByteBufferKaitaiStream(fileName));
        }

        public AdvancedErrorReporting(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AdvancedErrorReporting(KaitaiStream _io, Cper.PciExpress _parent) {
            this(_io, _parent, null);
        }

        public AdvancedErrorReporting(KaitaiStream _io, Cper.PciExpress _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private Boolean correctableAdvisoryNonFatal;

        /**
         * Bit 13 of `correctable_status`.
         */
        public Boolean correctableAdvisoryNonFatal() {
            if (this.correctableAdvisoryNonFatal != null)
                return this.correctableAdvisoryNonFatal;
            this.correctableAdvisoryNonFatal = (correctableStatus() & 8192) != 0;
            return this.correctableAdvisoryNonFatal;
        }
        private Boolean correctableBadLinkPacket;

        /**
         * Bit 7 of `correctable_status`: packet of the data link layer.
         */
        public Boolean correctableBadLinkPacket() {
            if (this.correctableBadLinkPacket != null)
                return this.correctableBadLinkPacket;
            this.correctableBadLinkPacket = (correctableStatus() & 128) != 0;
            return this.correctableBadLinkPacket;
        }
        private Boolean correctableBadPacket;

        /**
         * Bit 6 of `correctable_status`: packet of the transaction layer.
         */
        public Boolean correctableBadPacket() {
            if (this.correctableBadPacket != null)
                return this.correctableBadPacket;
            this.correctableBadPacket = (correctableStatus() & 64) != 0;
            return this.correctableBadPacket;
        }
        private Boolean correctableHeaderLogOverflow;

        /**
         * Bit 15 of `correctable_status`.
         */
        public Boolean correctableHeaderLogOverflow() {
            if (this.correctableHeaderLogOverflow != null)
                return this.correctableHeaderLogOverflow;
            this.correctableHeaderLogOverflow = (correctableStatus() & 32768) != 0;
            return this.correctableHeaderLogOverflow;
        }
        private Boolean correctableInternal;

        /**
         * Bit 14 of `correctable_status`.
         */
        public Boolean correctableInternal() {
            if (this.correctableInternal != null)
                return this.correctableInternal;
            this.correctableInternal = (correctableStatus() & 16384) != 0;
            return this.correctableInternal;
        }
        private Boolean correctableReceiver;

        /**
         * Bit 0 of `correctable_status`.
         */
        public Boolean correctableReceiver() {
            if (this.correctableReceiver != null)
                return this.correctableReceiver;
            this.correctableReceiver = (correctableStatus() & 1) != 0;
            return this.correctableReceiver;
        }
        private Boolean correctableReplayRollover;

        /**
         * Bit 8 of `correctable_status`.
         */
        public Boolean correctableReplayRollover() {
            if (this.correctableReplayRollover != null)
                return this.correctableReplayRollover;
            this.correctableReplayRollover = (correctableStatus() & 256) != 0;
            return this.correctableReplayRollover;
        }
        private Boolean correctableReplayTimeout;

        /**
         * Bit 12 of `correctable_status`.
         */
        public Boolean correctableReplayTimeout() {
            if (this.correctableReplayTimeout != null)
                return this.correctableReplayTimeout;
            this.correctableReplayTimeout = (correctableStatus() & 4096) != 0;
            return this.correctableReplayTimeout;
        }
        private Boolean uncorrectableAccessControlViolation;

        /**
         * Bit 21 of `uncorrectable_status`.
         */
        public Boolean uncorrectableAccessControlViolation() {
            if (this.uncorrectableAccessControlViolation != null)
                return this.uncorrectableAccessControlViolation;
            this.uncorrectableAccessControlViolation = (uncorrectableStatus() & 2097152) != 0;
            return this.uncorrectableAccessControlViolation;
        }
        private Boolean uncorrectableAtomicEgressBlocked;

        /**
         * Bit 24 of `uncorrectable_status`.
         */
        public Boolean uncorrectableAtomicEgressBlocked() {
            if (this.uncorrectableAtomicEgressBlocked != null)
                return this.uncorrectableAtomicEgressBlocked;
            this.uncorrectableAtomicEgressBlocked = (uncorrectableStatus() & 16777216) != 0;
            return this.uncorrectableAtomicEgressBlocked;
        }
        private Boolean uncorrectableCompleterAbort;

        /**
         * Bit 15 of `uncorrectable_status`.
         */
        public Boolean uncorrectableCompleterAbort() {
            if (this.uncorrectableCompleterAbort != null)
                return this.uncorrectableCompleterAbort;
            this.uncorrectableCompleterAbort = (uncorrectableStatus() & 32768) != 0;
            return this.uncorrectableCompleterAbort;
        }
        private Boolean uncorrectableCompletionTimeout;

        /**
         * Bit 14 of `uncorrectable_status`.
         */
        public Boolean uncorrectableCompletionTimeout() {
            if (this.uncorrectableCompletionTimeout != null)
                return this.uncorrectableCompletionTimeout;
            this.uncorrectableCompletionTimeout = (uncorrectableStatus() & 16384) != 0;
            return this.uncorrectableCompletionTimeout;
        }
        private Boolean uncorrectableDataLinkProtocol;

        /**
         * Bit 4 of `uncorrectable_status`.
         */
        public Boolean uncorrectableDataLinkProtocol() {
            if (this.uncorrectableDataLinkProtocol != null)
                return this.uncorrectableDataLinkProtocol;
            this.uncorrectableDataLinkProtocol = (uncorrectableStatus() & 16) != 0;
            return this.uncorrectableDataLinkProtocol;
        }
        private Boolean uncorrectableEcrc;

        /**
         * Bit 19 of `uncorrectable_status`: end-to-end checksum.
         */
        public Boolean uncorrectableEcrc() {
            if (this.uncorrectableEcrc != null)
                return this.uncorrectableEcrc;
            this.uncorrectableEcrc = (uncorrectableStatus() & 524288) != 0;
            return this.uncorrectableEcrc;
        }
        private Boolean uncorrectableFlowControlProtocol;

        /**
         * Bit 13 of `uncorrectable_status`.
         */
        public Boolean uncorrectableFlowControlProtocol() {
            if (this.uncorrectableFlowControlProtocol != null)
                return this.uncorrectableFlowControlProtocol;
            this.uncorrectableFlowControlProtocol = (uncorrectableStatus() & 8192) != 0;
            return this.uncorrectableFlowControlProtocol;
        }
        private Boolean uncorrectableInternal;

        /**
         * Bit 22 of `uncorrectable_status`.
         */
        public Boolean uncorrectableInternal() {
            if (this.uncorrectableInternal != null)
                return this.uncorrectableInternal;
            this.uncorrectableInternal = (uncorrectableStatus() & 4194304) != 0;
            return this.uncorrectableInternal;
        }
        private Boolean uncorrectableMalformedPacket;

        /**
         * Bit 18 of `uncorrectable_status`.
         */
        public Boolean uncorrectableMalformedPacket() {
            if (this.uncorrectableMalformedPacket != null)
                return this.uncorrectableMalformedPacket;
            this.uncorrectableMalformedPacket = (uncorrectableStatus() & 262144) != 0;
            return this.uncorrectableMalformedPacket;
        }
        private Boolean uncorrectableMulticastBlocked;

        /**
         * Bit 23 of `uncorrectable_status`.
         */
        public Boolean uncorrectableMulticastBlocked() {
            if (this.uncorrectableMulticastBlocked != null)
                return this.uncorrectableMulticastBlocked;
            this.uncorrectableMulticastBlocked = (uncorrectableStatus() & 8388608) != 0;
            return this.uncorrectableMulticastBlocked;
        }
        private Boolean uncorrectablePoisonedEgressBlocked;

        /**
         * Bit 26 of `uncorrectable_status`.
         */
        public Boolean uncorrectablePoisonedEgressBlocked() {
            if (this.uncorrectablePoisonedEgressBlocked != null)
                return this.uncorrectablePoisonedEgressBlocked;
            this.uncorrectablePoisonedEgressBlocked = (uncorrectableStatus() & 67108864) != 0;
            return this.uncorrectablePoisonedEgressBlocked;
        }
        private Boolean uncorrectablePoisonedPacket;

        /**
         * Bit 12 of `uncorrectable_status`.
         */
        public Boolean uncorrectablePoisonedPacket() {
            if (this.uncorrectablePoisonedPacket != null)
                return this.uncorrectablePoisonedPacket;
            this.uncorrectablePoisonedPacket = (uncorrectableStatus() & 4096) != 0;
            return this.uncorrectablePoisonedPacket;
        }
        private Boolean uncorrectablePrefixBlocked;

        /**
         * Bit 25 of `uncorrectable_status`.
         */
        public Boolean uncorrectablePrefixBlocked() {
            if (this.uncorrectablePrefixBlocked != null)
                return this.uncorrectablePrefixBlocked;
            this.uncorrectablePrefixBlocked = (uncorrectableStatus() & 33554432) != 0;
            return this.uncorrectablePrefixBlocked;
        }
        private Boolean uncorrectableReceiverOverflow;

        /**
         * Bit 17 of `uncorrectable_status`.
         */
        public Boolean uncorrectableReceiverOverflow() {
            if (this.uncorrectableReceiverOverflow != null)
                return this.uncorrectableReceiverOverflow;
            this.uncorrectableReceiverOverflow = (uncorrectableStatus() & 131072) != 0;
            return this.uncorrectableReceiverOverflow;
        }
        private Boolean uncorrectableSurpriseDown;

        /**
         * Bit 5 of `uncorrectable_status`.
         */
        public Boolean uncorrectableSurpriseDown() {
            if (this.uncorrectableSurpriseDown != null)
                return this.uncorrectableSurpriseDown;
            this.uncorrectableSurpriseDown = (uncorrectableStatus() & 32) != 0;
            return this.uncorrectableSurpriseDown;
        }
        private Boolean uncorrectableUnexpectedCompletion;

        /**
         * Bit 16 of `uncorrectable_status`.
         */
        public Boolean uncorrectableUnexpectedCompletion() {
            if (this.uncorrectableUnexpectedCompletion != null)
                return this.uncorrectableUnexpectedCompletion;
            this.uncorrectableUnexpectedCompletion = (uncorrectableStatus() & 65536) != 0;
            return this.uncorrectableUnexpectedCompletion;
        }
        private Boolean uncorrectableUnsupportedRequest;

        /**
         * Bit 20 of `uncorrectable_status`.
         */
        public Boolean uncorrectableUnsupportedRequest() {
            if (this.uncorrectableUnsupportedRequest != null)
                return this.uncorrectableUnsupportedRequest;
            this.uncorrectableUnsupportedRequest = (uncorrectableStatus() & 1048576) != 0;
            return this.uncorrectableUnsupportedRequest;
        }
        private long header;
        private long uncorrectableStatus;
        private long uncorrectableMask;
        private long uncorrectableSeverity;
        private long correctableStatus;
        private long correctableMask;
        private long control;
        private byte[] headerLog;
        private long rootErrorCommand;
        private long rootErrorStatus;
        private int correctableSource;
        private int uncorrectableSource;
        private Cper _root;
        private Cper.PciExpress _parent;

        /**
         * Kind of capability (1) in bits 0 to 15, version, offset of the next one.
         */
        public long header() { return header; }

        /**
         * Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
         */
        public long uncorrectableStatus() { return uncorrectableStatus; }

        /**
         * Uncorrectable errors that are not reported.
         */
        public long uncorrectableMask() { return uncorrectableMask; }

        /**
         * Uncorrectable errors that count as fatal.
         */
        public long uncorrectableSeverity() { return uncorrectableSeverity; }

        /**
         * Correctable errors that occurred; bits of `correctable_errors`.
         */
        public long correctableStatus() { return correctableStatus; }

        /**
         * Correctable errors that are not reported.
         */
        public long correctableMask() { return correctableMask; }

        /**
         * Bit of the first uncorrectable error in bits 0 to 4.
         */
        public long control() { return control; }

        /**
         * Header of the packet in which the first error occurred.
         */
        public byte[] headerLog() { return headerLog; }

        /**
         * Errors that a root port reports by an interrupt.
         */
        public long rootErrorCommand() { return rootErrorCommand; }

        /**
         * Errors that were reported to a root port.
         */
        public long rootErrorStatus() { return rootErrorStatus; }

        /**
         * Requester id (bus, device, function) of the first correctable error.
         */
        public int correctableSource() { return correctableSource; }

        /**
         * Requester id (bus, device, function) of the first uncorrectable error.
         */
        public int uncorrectableSource() { return uncorrectableSource; }
        public Cper _root() { return _root; }
        public Cper.PciExpress _parent() { return _parent; }
    }

    /**
     * Where an error was detected, and its class.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class ErrorStatus extends KaitaiStruct {
        public static ErrorStatus fromFile(String fileName) throws IOException {
            return new ErrorStatus(new ByteBufferKaitaiStream(fileName));
        }

        public ErrorStatus(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ErrorStatus(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ErrorStatus(KaitaiStream _io, KaitaiStruct _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(1);
            this.errorClass = Cper.ErrorClasses.byId(this._io.readU1());
            this.detectedIn = this._io.readU1();
            this._unnamed3 = this._io.readBytes(5);
        }

        public void _fetchInstances() {
        }
        private Boolean flagAddress;

        /**
         * Bit 0 of `detected_in`: detected on the address or its ECC.
         */
        public Boolean flagAddress() {
            if (this.flagAddress != null)
                return this.flagAddress;
            this.flagAddress = (detectedIn() & 1) != 0;
            return this.flagAddress;
        }
        private Boolean flagControl;

        /**
         * Bit 1 of `detected_in`: detected on the control signals.
         */
        public Boolean flagControl() {
            if (this.flagControl != null)
                return this.flagControl;
            this.flagControl = (detectedIn() & 2) != 0;
            return this.flagControl;
        }
        private Boolean flagData;

        /**
         * Bit 2 of `detected_in`: detected on the data or its ECC.
         */
        public Boolean flagData() {
            if (this.flagData != null)
                return this.flagData;
            this.flagData = (detectedIn() & 4) != 0;
            return this.flagData;
        }
        private Boolean flagFirstError;

        /**
         * Bit 5 of `detected_in`: the first of several errors.
         */
        public Boolean flagFirstError() {
            if (this.flagFirstError != null)
                return this.flagFirstError;
            this.flagFirstError = (detectedIn() & 32) != 0;
            return this.flagFirstError;
        }
        private Boolean flagOverflow;

        /**
         * Bit 6 of `detected_in`: further errors were lost.
         */
        public Boolean flagOverflow() {
            if (this.flagOverflow != null)
                return this.flagOverflow;
            this.flagOverflow = (detectedIn() & 64) != 0;
            return this.flagOverflow;
        }
        private Boolean flagRequester;

        /**
         * Bit 4 of `detected_in`: detected by the requester.
         */
        public Boolean flagRequester() {
            if (this.flagRequester != null)
                return this.flagRequester;
            this.flagRequester = (detectedIn() & 16) != 0;
            return this.flagRequester;
        }
        private Boolean flagResponder;

        /**
         * Bit 3 of `detected_in`: detected by the responder.
         */
        public Boolean flagResponder() {
            if (this.flagResponder != null)
                return this.flagResponder;
            this.flagResponder = (detectedIn() & 8) != 0;
            return this.flagResponder;
        }
        private byte[] _unnamed0;
        private ErrorClasses errorClass;
        private int detectedIn;
        private byte[] _unnamed3;
        private Cper _root;
        private KaitaiStruct _parent;

        /**
         * Reserved.
         */
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * What failed, such as memory or the bus.
         */
        public ErrorClasses errorClass() { return errorClass; }

        /**
         * Circumstances; bits of `error_status_flags`.
         */
        public int detectedIn() { return detectedIn; }

        /**
         * Reserved.
         */
        public byte[] _unnamed3() { return _unnamed3; }
        public Cper _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Reference to an error record of the firmware, or such a record. Revision 1
     * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class Firmware extends KaitaiStruct {
        public static Firmware fromFile(String fileName) throws IOException {
            return new Firmware(new ByteBufferKaitaiStream(fileName));
        }

        public Firmware(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Firmware(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public Firmware(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.recordType = Cper.FirmwareRecordTypes.byId(this._io.readU1());
            this.recordRevision = this._io.readU1();
            this._unnamed2 = this._io.readBytes(6);
            this.recordId = this._io.readU8le();
        }

        public void _fetchInstances() {
            recordGuid();
            if (this.recordGuid != null) {
            }
        }
        private byte[] recordGuid;

        /**
         * GUID of the kind of record that follows.
         */
        public byte[] recordGuid() {
            if (this.recordGuid != null)
                return this.recordGuid;
            if (((Number) (_io().size())).longValue() >= 32) {
                long _pos = this._io.pos();
                this._io.seek(16);
                this.recordGuid = this._io.readBytes(16);
                this._io.seek(_pos);
            }
            return this.recordGuid;
        }
        private FirmwareRecordTypes recordType;
        private int recordRevision;
        private byte[] _unnamed2;
        private long recordId;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Kind of firmware record.
         */
        public FirmwareRecordTypes recordType() { return recordType; }

        /**
         * Revision of the section; 2 means that `record_guid` is filled in.
         */
        public int recordRevision() { return recordRevision; }

        /**
         * Reserved.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Identifier of the record, 0 if `record_guid` has it.
         */
        public long recordId() { return recordId; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Registers of a bank of an x86 or x64 processor that reported a machine check,
     * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
     * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
     * has 0x4a8.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section">Source</a>
     */
    public static class MachineCheck extends KaitaiStruct {
        public static MachineCheck fromFile(String fileName) throws IOException {
            return new MachineCheck(new ByteBufferKaitaiStream(fileName));
        }

        public MachineCheck(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MachineCheck(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public MachineCheck(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.vendor = Cper.ProcessorVendors.byId(this._io.readU4le());
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
            this.extendedRegisters = new ArrayList<Long>();
            for (int i = 0; i < 24; i++) {
                this.extendedRegisters.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.extendedRegisters.size(); i++) {
            }
            globalCapability();
            if (this.globalCapability != null) {
            }
            globalStatusLow();
            if (this.globalStatusLow != null) {
            }
            hasRecovered();
            if (this.hasRecovered != null) {
            }
            isActionRequired();
            if (this.isActionRequired != null) {
            }
            recoveryAction();
            if (this.recoveryAction != null) {
            }
            recoveryFailure();
            if (this.recoveryFailure != null) {
            }
            statusTop();
            if (this.statusTop != null) {
            }
        }
        private Boolean actionHypervisorHandled;

        /**
         * Bit 1 of `recovery_action`: the hypervisor tried to recover.
         */
        public Boolean actionHypervisorHandled() {
            if (this.actionHypervisorHandled != null)
                return this.actionHypervisorHandled;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.actionHypervisorHandled = (recoveryAction() & 2) != 0;
            }
            return this.actionHypervisorHandled;
        }
        private Boolean actionRecoveryAttempted;

        /**
         * Bit 0 of `recovery_action`: Windows tried to recover.
         */
        public Boolean actionRecoveryAttempted() {
            if (this.actionRecoveryAttempted != null)
                return this.actionRecoveryAttempted;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.actionRecoveryAttempted = (recoveryAction() & 1) != 0;
            }
            return this.actionRecoveryAttempted;
        }
        private Boolean failureContextCorrupt;

        /**
         * Bit 2 of `recovery_failure`.
         */
        public Boolean failureContextCorrupt() {
            if (this.failureContextCorrupt != null)
                return this.failureContextCorrupt;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureContextCorrupt = (recoveryFailure() & 4) != 0;
            }
            return this.failureContextCorrupt;
        }
        private Boolean failureHighIrql;

        /**
         * Bit 7 of `recovery_failure`.
         */
        public Boolean failureHighIrql() {
            if (this.failureHighIrql != null)
                return this.failureHighIrql;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureHighIrql = (recoveryFailure() & 128) != 0;
            }
            return this.failureHighIrql;
        }
        private Boolean failureInstructionPointerNotValid;

        /**
         * Bit 3 of `recovery_failure`.
         */
        public Boolean failureInstructionPointerNotValid() {
            if (this.failureInstructionPointerNotValid != null)
                return this.failureInstructionPointerNotValid;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureInstructionPointerNotValid = (recoveryFailure() & 8) != 0;
            }
            return this.failureInstructionPointerNotValid;
        }
        private Boolean failureInterruptsDisabled;

        /**
         * Bit 8 of `recovery_failure`.
         */
        public Boolean failureInterruptsDisabled() {
            if (this.failureInterruptsDisabled != null)
                return this.failureInterruptsDisabled;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureInterruptsDisabled = (recoveryFailure() & 256) != 0;
            }
            return this.failureInterruptsDisabled;
        }
        private Boolean failureInvalidAddressMode;

        /**
         * Bit 6 of `recovery_failure`.
         */
        public Boolean failureInvalidAddressMode() {
            if (this.failureInvalidAddressMode != null)
                return this.failureInvalidAddressMode;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureInvalidAddressMode = (recoveryFailure() & 64) != 0;
            }
            return this.failureInvalidAddressMode;
        }
        private Boolean failureMiscOrAddressNotValid;

        /**
         * Bit 5 of `recovery_failure`.
         */
        public Boolean failureMiscOrAddressNotValid() {
            if (this.failureMiscOrAddressNotValid != null)
                return this.failureMiscOrAddressNotValid;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureMiscOrAddressNotValid = (recoveryFailure() & 32) != 0;
            }
            return this.failureMiscOrAddressNotValid;
        }
        private Boolean failureNoRecoveryContext;

        /**
         * Bit 4 of `recovery_failure`.
         */
        public Boolean failureNoRecoveryContext() {
            if (this.failureNoRecoveryContext != null)
                return this.failureNoRecoveryContext;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureNoRecoveryContext = (recoveryFailure() & 16) != 0;
            }
            return this.failureNoRecoveryContext;
        }
        private Boolean failureNotSupported;

        /**
         * Bit 0 of `recovery_failure`.
         */
        public Boolean failureNotSupported() {
            if (this.failureNotSupported != null)
                return this.failureNotSupported;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureNotSupported = (recoveryFailure() & 1) != 0;
            }
            return this.failureNotSupported;
        }
        private Boolean failureOverflow;

        /**
         * Bit 1 of `recovery_failure`.
         */
        public Boolean failureOverflow() {
            if (this.failureOverflow != null)
                return this.failureOverflow;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureOverflow = (recoveryFailure() & 2) != 0;
            }
            return this.failureOverflow;
        }
        private Boolean failureStackOverflow;

        /**
         * Bit 10 of `recovery_failure`.
         */
        public Boolean failureStackOverflow() {
            if (this.failureStackOverflow != null)
                return this.failureStackOverflow;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureStackOverflow = (recoveryFailure() & 1024) != 0;
            }
            return this.failureStackOverflow;
        }
        private Boolean failureSwapBusy;

        /**
         * Bit 9 of `recovery_failure`.
         */
        public Boolean failureSwapBusy() {
            if (this.failureSwapBusy != null)
                return this.failureSwapBusy;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                this.failureSwapBusy = (recoveryFailure() & 512) != 0;
            }
            return this.failureSwapBusy;
        }
        private Long globalCapability;

        /**
         * Register MCG_CAP.
         */
        public Long globalCapability() {
            if (this.globalCapability != null)
                return this.globalCapability;
            if (((Number) (_io().size())).longValue() >= 272) {
                long _pos = this._io.pos();
                this._io.seek(264);
                this.globalCapability = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.globalCapability;
        }
        private Boolean globalErrorIpValid;

        /**
         * Bit 1 of `global_status`: the instruction pointer is that of the error.
         */
        public Boolean globalErrorIpValid() {
            if (this.globalErrorIpValid != null)
                return this.globalErrorIpValid;
            this.globalErrorIpValid = (globalStatusLow() & 2) != 0;
            return this.globalErrorIpValid;
        }
        private Boolean globalInProgress;

        /**
         * Bit 2 of `global_status`: a machine check is in progress.
         */
        public Boolean globalInProgress() {
            if (this.globalInProgress != null)
                return this.globalInProgress;
            this.globalInProgress = (globalStatusLow() & 4) != 0;
            return this.globalInProgress;
        }
        private Boolean globalRestartIpValid;

        /**
         * Bit 0 of `global_status`: the instruction can be restarted.
         */
        public Boolean globalRestartIpValid() {
            if (this.globalRestartIpValid != null)
                return this.globalRestartIpValid;
            this.globalRestartIpValid = (globalStatusLow() & 1) != 0;
            return this.globalRestartIpValid;
        }
        private Long globalStatusLow;

        /**
         * Lower half of `global_status`, which has all bits that are declared.
         */
        public Long globalStatusLow() {
            if (this.globalStatusLow != null)
                return this.globalStatusLow;
            long _pos = this._io.pos();
            this._io.seek(20);
            this.globalStatusLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.globalStatusLow;
        }
        private Integer hasRecovered;

        /**
         * 1 if Windows recovered from the error.
         */
        public Integer hasRecovered() {
            if (this.hasRecovered != null)
                return this.hasRecovered;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                long _pos = this._io.pos();
                this._io.seek(281);
                this.hasRecovered = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.hasRecovered;
        }
        private Integer isActionRequired;

        /**
         * 1 if software has to act.
         */
        public Integer isActionRequired() {
            if (this.isActionRequired != null)
                return this.isActionRequired;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                long _pos = this._io.pos();
                this._io.seek(280);
                this.isActionRequired = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.isActionRequired;
        }
        private Long recoveryAction;

        /**
         * Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
         */
        public Long recoveryAction() {
            if (this.recoveryAction != null)
                return this.recoveryAction;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                long _pos = this._io.pos();
                this._io.seek(276);
                this.recoveryAction = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.recoveryAction;
        }
        private Long recoveryFailure;

        /**
         * Why Windows could not recover from the error; bits of `recovery_failures`.
         */
        public Long recoveryFailure() {
            if (this.recoveryFailure != null)
                return this.recoveryFailure;
            if ( ((version() >= 3) && (((Number) (_io().size())).longValue() >= 292)) ) {
                long _pos = this._io.pos();
                this._io.seek(272);
                this.recoveryFailure = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.recoveryFailure;
        }
        private Boolean statusAddressValid;

        /**
         * Bit 58 of `status`: `address` is filled in.
         */
        public Boolean statusAddressValid() {
            if (this.statusAddressValid != null)
                return this.statusAddressValid;
            this.statusAddressValid = (statusTop() & 4) != 0;
            return this.statusAddressValid;
        }
        private Boolean statusContextCorrupt;

        /**
         * Bit 57 of `status`: the state of the processor is corrupt.
         */
        public Boolean statusContextCorrupt() {
            if (this.statusContextCorrupt != null)
                return this.statusContextCorrupt;
            this.statusContextCorrupt = (statusTop() & 2) != 0;
            return this.statusContextCorrupt;
        }
        private Boolean statusErrorEnabled;

        /**
         * Bit 60 of `status`: reports of this error were enabled.
         */
        public Boolean statusErrorEnabled() {
            if (this.statusErrorEnabled != null)
                return this.statusErrorEnabled;
            this.statusErrorEnabled = (statusTop() & 16) != 0;
            return this.statusErrorEnabled;
        }
        private Boolean statusMiscValid;

        /**
         * Bit 59 of `status`: `misc` is filled in.
         */
        public Boolean statusMiscValid() {
            if (this.statusMiscValid != null)
                return this.statusMiscValid;
            this.statusMiscValid = (statusTop() & 8) != 0;
            return this.statusMiscValid;
        }
        private Boolean statusOverflow;

        /**
         * Bit 62 of `status`: another error occurred before this one was read.
         */
        public Boolean statusOverflow() {
            if (this.statusOverflow != null)
                return this.statusOverflow;
            this.statusOverflow = (statusTop() & 64) != 0;
            return this.statusOverflow;
        }
        private Integer statusTop;

        /**
         * Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
         */
        public Integer statusTop() {
            if (this.statusTop != null)
                return this.statusTop;
            long _pos = this._io.pos();
            this._io.seek(47);
            this.statusTop = this._io.readU1();
            this._io.seek(_pos);
            return this.statusTop;
        }
        private Boolean statusUncorrected;

        /**
         * Bit 61 of `status`: the error was not corrected.
         */
        public Boolean statusUncorrected() {
            if (this.statusUncorrected != null)
                return this.statusUncorrected;
            this.statusUncorrected = (statusTop() & 32) != 0;
            return this.statusUncorrected;
        }
        private Boolean statusValid;

        /**
         * Bit 63 of `status`: the register has an error.
         */
        public Boolean statusValid() {
            if (this.statusValid != null)
                return this.statusValid;
            this.statusValid = (statusTop() & 128) != 0;
            return this.statusValid;
        }
        private long version;
        private ProcessorVendors vendor;
        private long timestamp;
        private long processorNumber;
        private long globalStatus;
        private long instructionPointer;
        private long bank;
        private long status;
        private long address;
        private long misc;
        private long extendedRegisterCount;
        private long apicId;
        private List<Long> extendedRegisters;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Version of the section, 2 to 4.
         */
        public long version() { return version; }

        /**
         * Vendor of the processor.
         */
        public ProcessorVendors vendor() { return vendor; }

        /**
         * Time of the machine check, in units of 100 ns since 1601, UTC.
         */
        public long timestamp() { return timestamp; }

        /**
         * Number of the processor in Windows.
         */
        public long processorNumber() { return processorNumber; }

        /**
         * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
         * instruction pointer is that of the error, bit 2 a machine check is in
         * progress.
         */
        public long globalStatus() { return globalStatus; }

        /**
         * Address of the instruction at which the machine check was reported.
         */
        public long instructionPointer() { return instructionPointer; }

        /**
         * Number of the bank.
         */
        public long bank() { return bank; }

        /**
         * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
         * its upper and its lower half.
         */
        public long status() { return status; }

        /**
         * Register MCi_ADDR, valid if bit 58 of `status` is set.
         */
        public long address() { return address; }

        /**
         * Register MCi_MISC, valid if bit 59 of `status` is set.
         */
        public long misc() { return misc; }

        /**
         * Number of `extended_registers` that are filled in.
         */
        public long extendedRegisterCount() { return extendedRegisterCount; }

        /**
         * Local APIC id of the processor; 0 in records of older systems.
         */
        public long apicId() { return apicId; }

        /**
         * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
         * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
         */
        public List<Long> extendedRegisters() { return extendedRegisters; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
     * sections of 0x4d bytes occur, too.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section">Source</a>
     */
    public static class Memory extends KaitaiStruct {
        public static Memory fromFile(String fileName) throws IOException {
            return new Memory(new ByteBufferKaitaiStream(fileName));
        }

        public Memory(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Memory(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public Memory(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.validationBits = this._io.readU8le();
            this.errorStatus = new ErrorStatus(this._io, this, _root);
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
            this.errorType = Cper.MemoryErrorTypes.byId(this._io.readU1());
        }

        public void _fetchInstances() {
            this.errorStatus._fetchInstances();
            cardHandle();
            if (this.cardHandle != null) {
            }
            extendedRow();
            if (this.extendedRow != null) {
            }
            moduleHandle();
            if (this.moduleHandle != null) {
            }
            rank();
            if (this.rank != null) {
            }
            validationBitsLow();
            if (this.validationBitsLow != null) {
            }
        }
        private Integer cardHandle;

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        public Integer cardHandle() {
            if (this.cardHandle != null)
                return this.cardHandle;
            if (((Number) (_io().size())).longValue() >= 80) {
                long _pos = this._io.pos();
                this._io.seek(76);
                this.cardHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.cardHandle;
        }
        private Integer extendedRow;

        /**
         * Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
         */
        public Integer extendedRow() {
            if (this.extendedRow != null)
                return this.extendedRow;
            if (((Number) (_io().size())).longValue() >= 80) {
                long _pos = this._io.pos();
                this._io.seek(73);
                this.extendedRow = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.extendedRow;
        }
        private Boolean hasBank;

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        public Boolean hasBank() {
            if (this.hasBank != null)
                return this.hasBank;
            this.hasBank = (validationBitsLow() & 64) != 0;
            return this.hasBank;
        }
        private Boolean hasBitPosition;

        /**
         * Bit 10 of `validation_bits`: `bit_position` is filled in.
         */
        public Boolean hasBitPosition() {
            if (this.hasBitPosition != null)
                return this.hasBitPosition;
            this.hasBitPosition = (validationBitsLow() & 1024) != 0;
            return this.hasBitPosition;
        }
        private Boolean hasCard;

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        public Boolean hasCard() {
            if (this.hasCard != null)
                return this.hasCard;
            this.hasCard = (validationBitsLow() & 16) != 0;
            return this.hasCard;
        }
        private Boolean hasCardHandle;

        /**
         * Bit 16 of `validation_bits`: `card_handle` is filled in.
         */
        public Boolean hasCardHandle() {
            if (this.hasCardHandle != null)
                return this.hasCardHandle;
            this.hasCardHandle = (validationBitsLow() & 65536) != 0;
            return this.hasCardHandle;
        }
        private Boolean hasColumn;

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        public Boolean hasColumn() {
            if (this.hasColumn != null)
                return this.hasColumn;
            this.hasColumn = (validationBitsLow() & 512) != 0;
            return this.hasColumn;
        }
        private Boolean hasDevice;

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        public Boolean hasDevice() {
            if (this.hasDevice != null)
                return this.hasDevice;
            this.hasDevice = (validationBitsLow() & 128) != 0;
            return this.hasDevice;
        }
        private Boolean hasErrorStatus;

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        public Boolean hasErrorStatus() {
            if (this.hasErrorStatus != null)
                return this.hasErrorStatus;
            this.hasErrorStatus = (validationBitsLow() & 1) != 0;
            return this.hasErrorStatus;
        }
        private Boolean hasErrorType;

        /**
         * Bit 14 of `validation_bits`: `error_type` is filled in.
         */
        public Boolean hasErrorType() {
            if (this.hasErrorType != null)
                return this.hasErrorType;
            this.hasErrorType = (validationBitsLow() & 16384) != 0;
            return this.hasErrorType;
        }
        private Boolean hasExtendedRow;

        /**
         * Bit 18 of `validation_bits`: `extended_row` is filled in.
         */
        public Boolean hasExtendedRow() {
            if (this.hasExtendedRow != null)
                return this.hasExtendedRow;
            this.hasExtendedRow = (validationBitsLow() & 262144) != 0;
            return this.hasExtendedRow;
        }
        private Boolean hasModule;

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        public Boolean hasModule() {
            if (this.hasModule != null)
                return this.hasModule;
            this.hasModule = (validationBitsLow() & 32) != 0;
            return this.hasModule;
        }
        private Boolean hasModuleHandle;

        /**
         * Bit 17 of `validation_bits`: `module_handle` is filled in.
         */
        public Boolean hasModuleHandle() {
            if (this.hasModuleHandle != null)
                return this.hasModuleHandle;
            this.hasModuleHandle = (validationBitsLow() & 131072) != 0;
            return this.hasModuleHandle;
        }
        private Boolean hasNode;

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        public Boolean hasNode() {
            if (this.hasNode != null)
                return this.hasNode;
            this.hasNode = (validationBitsLow() & 8) != 0;
            return this.hasNode;
        }
        private Boolean hasPhysicalAddress;

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        public Boolean hasPhysicalAddress() {
            if (this.hasPhysicalAddress != null)
                return this.hasPhysicalAddress;
            this.hasPhysicalAddress = (validationBitsLow() & 2) != 0;
            return this.hasPhysicalAddress;
        }
        private Boolean hasPhysicalAddressMask;

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        public Boolean hasPhysicalAddressMask() {
            if (this.hasPhysicalAddressMask != null)
                return this.hasPhysicalAddressMask;
            this.hasPhysicalAddressMask = (validationBitsLow() & 4) != 0;
            return this.hasPhysicalAddressMask;
        }
        private Boolean hasRank;

        /**
         * Bit 15 of `validation_bits`: `rank` is filled in.
         */
        public Boolean hasRank() {
            if (this.hasRank != null)
                return this.hasRank;
            this.hasRank = (validationBitsLow() & 32768) != 0;
            return this.hasRank;
        }
        private Boolean hasRequesterId;

        /**
         * Bit 11 of `validation_bits`: `requester_id` is filled in.
         */
        public Boolean hasRequesterId() {
            if (this.hasRequesterId != null)
                return this.hasRequesterId;
            this.hasRequesterId = (validationBitsLow() & 2048) != 0;
            return this.hasRequesterId;
        }
        private Boolean hasResponderId;

        /**
         * Bit 12 of `validation_bits`: `responder_id` is filled in.
         */
        public Boolean hasResponderId() {
            if (this.hasResponderId != null)
                return this.hasResponderId;
            this.hasResponderId = (validationBitsLow() & 4096) != 0;
            return this.hasResponderId;
        }
        private Boolean hasRow;

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        public Boolean hasRow() {
            if (this.hasRow != null)
                return this.hasRow;
            this.hasRow = (validationBitsLow() & 256) != 0;
            return this.hasRow;
        }
        private Boolean hasTargetId;

        /**
         * Bit 13 of `validation_bits`: `target_id` is filled in.
         */
        public Boolean hasTargetId() {
            if (this.hasTargetId != null)
                return this.hasTargetId;
            this.hasTargetId = (validationBitsLow() & 8192) != 0;
            return this.hasTargetId;
        }
        private Integer moduleHandle;

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        public Integer moduleHandle() {
            if (this.moduleHandle != null)
                return this.moduleHandle;
            if (((Number) (_io().size())).longValue() >= 80) {
                long _pos = this._io.pos();
                this._io.seek(78);
                this.moduleHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.moduleHandle;
        }
        private Integer rank;

        /**
         * Rank of the module.
         */
        public Integer rank() {
            if (this.rank != null)
                return this.rank;
            if (((Number) (_io().size())).longValue() >= 80) {
                long _pos = this._io.pos();
                this._io.seek(74);
                this.rank = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.rank;
        }
        private Long validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public Long validationBitsLow() {
            if (this.validationBitsLow != null)
                return this.validationBitsLow;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.validationBitsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.validationBitsLow;
        }
        private long validationBits;
        private ErrorStatus errorStatus;
        private long physicalAddress;
        private long physicalAddressMask;
        private int node;
        private int card;
        private int module;
        private int bank;
        private int device;
        private int row;
        private int column;
        private int bitPosition;
        private long requesterId;
        private long responderId;
        private long targetId;
        private MemoryErrorTypes errorType;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Fields that are filled in; bits of `memory_fields`.
         */
        public long validationBits() { return validationBits; }

        /**
         * Where the error was detected, and which class it has.
         */
        public ErrorStatus errorStatus() { return errorStatus; }

        /**
         * Physical address of the error.
         */
        public long physicalAddress() { return physicalAddress; }

        /**
         * Bits of `physical_address` that are valid.
         */
        public long physicalAddressMask() { return physicalAddressMask; }

        /**
         * Node of a machine of several nodes.
         */
        public int node() { return node; }

        /**
         * Memory board.
         */
        public int card() { return card; }

        /**
         * Memory module, or its rank.
         */
        public int module() { return module; }

        /**
         * Bank of the module.
         */
        public int bank() { return bank; }

        /**
         * Memory chip.
         */
        public int device() { return device; }

        /**
         * Row of the memory chip, lower 16 bits.
         */
        public int row() { return row; }

        /**
         * Column of the memory chip.
         */
        public int column() { return column; }

        /**
         * Bit of the word that is wrong.
         */
        public int bitPosition() { return bitPosition; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public long requesterId() { return requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public long responderId() { return responderId; }

        /**
         * Identifier of the target of the operation.
         */
        public long targetId() { return targetId; }

        /**
         * What is wrong, such as a single bit.
         */
        public MemoryErrorTypes errorType() { return errorType; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
     * 
     * After the specification; not seen in a file.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class Memory2 extends KaitaiStruct {
        public static Memory2 fromFile(String fileName) throws IOException {
            return new Memory2(new ByteBufferKaitaiStream(fileName));
        }

        public Memory2(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Memory2(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public Memory2(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.validationBits = this._io.readU8le();
            this.errorStatus = new ErrorStatus(this._io, this, _root);
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
            this.errorType = Cper.MemoryErrorTypes.byId(this._io.readU1());
            this.status = this._io.readU1();
            this._unnamed16 = this._io.readBytes(1);
            this.requesterId = this._io.readU8le();
            this.responderId = this._io.readU8le();
            this.targetId = this._io.readU8le();
            this.cardHandle = this._io.readU4le();
            this.moduleHandle = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.errorStatus._fetchInstances();
            validationBitsLow();
            if (this.validationBitsLow != null) {
            }
        }
        private Boolean hasBank;

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        public Boolean hasBank() {
            if (this.hasBank != null)
                return this.hasBank;
            this.hasBank = (validationBitsLow() & 64) != 0;
            return this.hasBank;
        }
        private Boolean hasBitPosition;

        /**
         * Bit 11 of `validation_bits`: `bit_position` is filled in.
         */
        public Boolean hasBitPosition() {
            if (this.hasBitPosition != null)
                return this.hasBitPosition;
            this.hasBitPosition = (validationBitsLow() & 2048) != 0;
            return this.hasBitPosition;
        }
        private Boolean hasCard;

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        public Boolean hasCard() {
            if (this.hasCard != null)
                return this.hasCard;
            this.hasCard = (validationBitsLow() & 16) != 0;
            return this.hasCard;
        }
        private Boolean hasCardHandle;

        /**
         * Bit 18 of `validation_bits`: `card_handle` is filled in.
         */
        public Boolean hasCardHandle() {
            if (this.hasCardHandle != null)
                return this.hasCardHandle;
            this.hasCardHandle = (validationBitsLow() & 262144) != 0;
            return this.hasCardHandle;
        }
        private Boolean hasChip;

        /**
         * Bit 12 of `validation_bits`: `chip` is filled in.
         */
        public Boolean hasChip() {
            if (this.hasChip != null)
                return this.hasChip;
            this.hasChip = (validationBitsLow() & 4096) != 0;
            return this.hasChip;
        }
        private Boolean hasColumn;

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        public Boolean hasColumn() {
            if (this.hasColumn != null)
                return this.hasColumn;
            this.hasColumn = (validationBitsLow() & 512) != 0;
            return this.hasColumn;
        }
        private Boolean hasDevice;

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        public Boolean hasDevice() {
            if (this.hasDevice != null)
                return this.hasDevice;
            this.hasDevice = (validationBitsLow() & 128) != 0;
            return this.hasDevice;
        }
        private Boolean hasErrorStatus;

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        public Boolean hasErrorStatus() {
            if (this.hasErrorStatus != null)
                return this.hasErrorStatus;
            this.hasErrorStatus = (validationBitsLow() & 1) != 0;
            return this.hasErrorStatus;
        }
        private Boolean hasErrorType;

        /**
         * Bit 13 of `validation_bits`: `error_type` is filled in.
         */
        public Boolean hasErrorType() {
            if (this.hasErrorType != null)
                return this.hasErrorType;
            this.hasErrorType = (validationBitsLow() & 8192) != 0;
            return this.hasErrorType;
        }
        private Boolean hasModule;

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        public Boolean hasModule() {
            if (this.hasModule != null)
                return this.hasModule;
            this.hasModule = (validationBitsLow() & 32) != 0;
            return this.hasModule;
        }
        private Boolean hasModuleHandle;

        /**
         * Bit 19 of `validation_bits`: `module_handle` is filled in.
         */
        public Boolean hasModuleHandle() {
            if (this.hasModuleHandle != null)
                return this.hasModuleHandle;
            this.hasModuleHandle = (validationBitsLow() & 524288) != 0;
            return this.hasModuleHandle;
        }
        private Boolean hasNode;

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        public Boolean hasNode() {
            if (this.hasNode != null)
                return this.hasNode;
            this.hasNode = (validationBitsLow() & 8) != 0;
            return this.hasNode;
        }
        private Boolean hasPhysicalAddress;

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        public Boolean hasPhysicalAddress() {
            if (this.hasPhysicalAddress != null)
                return this.hasPhysicalAddress;
            this.hasPhysicalAddress = (validationBitsLow() & 2) != 0;
            return this.hasPhysicalAddress;
        }
        private Boolean hasPhysicalAddressMask;

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        public Boolean hasPhysicalAddressMask() {
            if (this.hasPhysicalAddressMask != null)
                return this.hasPhysicalAddressMask;
            this.hasPhysicalAddressMask = (validationBitsLow() & 4) != 0;
            return this.hasPhysicalAddressMask;
        }
        private Boolean hasRank;

        /**
         * Bit 10 of `validation_bits`: `rank` is filled in.
         */
        public Boolean hasRank() {
            if (this.hasRank != null)
                return this.hasRank;
            this.hasRank = (validationBitsLow() & 1024) != 0;
            return this.hasRank;
        }
        private Boolean hasRequesterId;

        /**
         * Bit 15 of `validation_bits`: `requester_id` is filled in.
         */
        public Boolean hasRequesterId() {
            if (this.hasRequesterId != null)
                return this.hasRequesterId;
            this.hasRequesterId = (validationBitsLow() & 32768) != 0;
            return this.hasRequesterId;
        }
        private Boolean hasResponderId;

        /**
         * Bit 16 of `validation_bits`: `responder_id` is filled in.
         */
        public Boolean hasResponderId() {
            if (this.hasResponderId != null)
                return this.hasResponderId;
            this.hasResponderId = (validationBitsLow() & 65536) != 0;
            return this.hasResponderId;
        }
        private Boolean hasRow;

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        public Boolean hasRow() {
            if (this.hasRow != null)
                return this.hasRow;
            this.hasRow = (validationBitsLow() & 256) != 0;
            return this.hasRow;
        }
        private Boolean hasStatus;

        /**
         * Bit 14 of `validation_bits`: `status` is filled in.
         */
        public Boolean hasStatus() {
            if (this.hasStatus != null)
                return this.hasStatus;
            this.hasStatus = (validationBitsLow() & 16384) != 0;
            return this.hasStatus;
        }
        private Boolean hasTargetId;

        /**
         * Bit 17 of `validation_bits`: `target_id` is filled in.
         */
        public Boolean hasTargetId() {
            if (this.hasTargetId != null)
                return this.hasTargetId;
            this.hasTargetId = (validationBitsLow() & 131072) != 0;
            return this.hasTargetId;
        }
        private Long validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public Long validationBitsLow() {
            if (this.validationBitsLow != null)
                return this.validationBitsLow;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.validationBitsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.validationBitsLow;
        }
        private long validationBits;
        private ErrorStatus errorStatus;
        private long physicalAddress;
        private long physicalAddressMask;
        private int node;
        private int card;
        private int module;
        private int bank;
        private long device;
        private long row;
        private long column;
        private long rank;
        private long bitPosition;
        private int chip;
        private MemoryErrorTypes errorType;
        private int status;
        private byte[] _unnamed16;
        private long requesterId;
        private long responderId;
        private long targetId;
        private long cardHandle;
        private long moduleHandle;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Fields that are filled in; bits of `memory2_fields`.
         */
        public long validationBits() { return validationBits; }

        /**
         * Where the error was detected, and which class it has.
         */
        public ErrorStatus errorStatus() { return errorStatus; }

        /**
         * Physical address of the error.
         */
        public long physicalAddress() { return physicalAddress; }

        /**
         * Bits of `physical_address` that are valid.
         */
        public long physicalAddressMask() { return physicalAddressMask; }

        /**
         * Node of a machine of several nodes.
         */
        public int node() { return node; }

        /**
         * Memory board.
         */
        public int card() { return card; }

        /**
         * Memory module.
         */
        public int module() { return module; }

        /**
         * Bank of the module.
         */
        public int bank() { return bank; }

        /**
         * Memory chip.
         */
        public long device() { return device; }

        /**
         * Row of the memory chip.
         */
        public long row() { return row; }

        /**
         * Column of the memory chip.
         */
        public long column() { return column; }

        /**
         * Rank of the module.
         */
        public long rank() { return rank; }

        /**
         * Bit of the word that is wrong.
         */
        public long bitPosition() { return bitPosition; }

        /**
         * Chip of a stacked module.
         */
        public int chip() { return chip; }

        /**
         * What is wrong, such as a single bit.
         */
        public MemoryErrorTypes errorType() { return errorType; }

        /**
         * Bit 0 is set if the error was corrected.
         */
        public int status() { return status; }

        /**
         * Reserved.
         */
        public byte[] _unnamed16() { return _unnamed16; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public long requesterId() { return requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public long responderId() { return responderId; }

        /**
         * Identifier of the target of the operation.
         */
        public long targetId() { return targetId; }

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        public long cardHandle() { return cardHandle; }

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        public long moduleHandle() { return moduleHandle; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Error of a PCI Express device, 0xd0 bytes.
     * 
     * After the specification and Microsoft's headers; not seen in a file.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section">Source</a>
     */
    public static class PciExpress extends KaitaiStruct {
        public static PciExpress fromFile(String fileName) throws IOException {
            return new PciExpress(new ByteBufferKaitaiStream(fileName));
        }

        public PciExpress(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciExpress(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public PciExpress(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.validationBits = this._io.readU8le();
            this.portType = Cper.PortTypes.byId(this._io.readU4le());
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
            KaitaiStream _io_capability = this._io.substream(60);
            this.capability = new PciExpressCapability(_io_capability, this, _root);
            KaitaiStream _io_aer = this._io.substream(96);
            this.aer = new AdvancedErrorReporting(_io_aer, this, _root);
        }

        public void _fetchInstances() {
            this.capability._fetchInstances();
            this.aer._fetchInstances();
            validationBitsLow();
            if (this.validationBitsLow != null) {
            }
        }
        private Boolean hasAer;

        /**
         * Bit 7 of `validation_bits`: `aer` is filled in.
         */
        public Boolean hasAer() {
            if (this.hasAer != null)
                return this.hasAer;
            this.hasAer = (validationBitsLow() & 128) != 0;
            return this.hasAer;
        }
        private Boolean hasBridgeControlStatus;

        /**
         * Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
         */
        public Boolean hasBridgeControlStatus() {
            if (this.hasBridgeControlStatus != null)
                return this.hasBridgeControlStatus;
            this.hasBridgeControlStatus = (validationBitsLow() & 32) != 0;
            return this.hasBridgeControlStatus;
        }
        private Boolean hasCapability;

        /**
         * Bit 6 of `validation_bits`: `capability` is filled in.
         */
        public Boolean hasCapability() {
            if (this.hasCapability != null)
                return this.hasCapability;
            this.hasCapability = (validationBitsLow() & 64) != 0;
            return this.hasCapability;
        }
        private Boolean hasCommandStatus;

        /**
         * Bit 2 of `validation_bits`: `command_status` is filled in.
         */
        public Boolean hasCommandStatus() {
            if (this.hasCommandStatus != null)
                return this.hasCommandStatus;
            this.hasCommandStatus = (validationBitsLow() & 4) != 0;
            return this.hasCommandStatus;
        }
        private Boolean hasDeviceId;

        /**
         * Bit 3 of `validation_bits`: `device_id` is filled in.
         */
        public Boolean hasDeviceId() {
            if (this.hasDeviceId != null)
                return this.hasDeviceId;
            this.hasDeviceId = (validationBitsLow() & 8) != 0;
            return this.hasDeviceId;
        }
        private Boolean hasPortType;

        /**
         * Bit 0 of `validation_bits`: `port_type` is filled in.
         */
        public Boolean hasPortType() {
            if (this.hasPortType != null)
                return this.hasPortType;
            this.hasPortType = (validationBitsLow() & 1) != 0;
            return this.hasPortType;
        }
        private Boolean hasSerialNumber;

        /**
         * Bit 4 of `validation_bits`: `serial_number` is filled in.
         */
        public Boolean hasSerialNumber() {
            if (this.hasSerialNumber != null)
                return this.hasSerialNumber;
            this.hasSerialNumber = (validationBitsLow() & 16) != 0;
            return this.hasSerialNumber;
        }
        private Boolean hasVersion;

        /**
         * Bit 1 of `validation_bits`: `version` is filled in.
         */
        public Boolean hasVersion() {
            if (this.hasVersion != null)
                return this.hasVersion;
            this.hasVersion = (validationBitsLow() & 2) != 0;
            return this.hasVersion;
        }
        private Integer slotNumber;

        /**
         * Physical slot of the device.
         */
        public Integer slotNumber() {
            if (this.slotNumber != null)
                return this.slotNumber;
            this.slotNumber = ((Number) (slot() >> 3)).intValue();
            return this.slotNumber;
        }
        private Long validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public Long validationBitsLow() {
            if (this.validationBitsLow != null)
                return this.validationBitsLow;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.validationBitsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.validationBitsLow;
        }
        private long validationBits;
        private PortTypes portType;
        private int minorVersion;
        private int majorVersion;
        private byte[] _unnamed4;
        private int command;
        private int status;
        private byte[] _unnamed7;
        private int vendorId;
        private int deviceId;
        private byte[] classCode;
        private int functionNumber;
        private int deviceNumber;
        private int segment;
        private int primaryBus;
        private int secondaryBus;
        private int slot;
        private byte[] _unnamed17;
        private long serialNumber;
        private int bridgeSecondaryStatus;
        private int bridgeControl;
        private PciExpressCapability capability;
        private AdvancedErrorReporting aer;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Fields that are filled in; bits of `pci_express_fields`.
         */
        public long validationBits() { return validationBits; }

        /**
         * Kind of device or port.
         */
        public PortTypes portType() { return portType; }

        /**
         * Minor version of PCI Express.
         */
        public int minorVersion() { return minorVersion; }

        /**
         * Major version of PCI Express.
         */
        public int majorVersion() { return majorVersion; }

        /**
         * Reserved.
         */
        public byte[] _unnamed4() { return _unnamed4; }

        /**
         * Command register of the configuration space.
         */
        public int command() { return command; }

        /**
         * Status register of the configuration space.
         */
        public int status() { return status; }

        /**
         * Reserved.
         */
        public byte[] _unnamed7() { return _unnamed7; }

        /**
         * PCI vendor.
         */
        public int vendorId() { return vendorId; }

        /**
         * PCI device.
         */
        public int deviceId() { return deviceId; }

        /**
         * Class code, from the programming interface to the base class.
         */
        public byte[] classCode() { return classCode; }

        /**
         * Function of the device, 0 to 7.
         */
        public int functionNumber() { return functionNumber; }

        /**
         * Device on its bus.
         */
        public int deviceNumber() { return deviceNumber; }

        /**
         * Segment of the PCI bus, 0 in most machines.
         */
        public int segment() { return segment; }

        /**
         * Bus of the device.
         */
        public int primaryBus() { return primaryBus; }

        /**
         * Bus behind a bridge.
         */
        public int secondaryBus() { return secondaryBus; }

        /**
         * Bits 3 to 15 are `slot_number`, the others are reserved.
         */
        public int slot() { return slot; }

        /**
         * Reserved.
         */
        public byte[] _unnamed17() { return _unnamed17; }

        /**
         * Serial number of the device. It identifies the part.
         */
        public long serialNumber() { return serialNumber; }

        /**
         * Secondary status register of a bridge.
         */
        public int bridgeSecondaryStatus() { return bridgeSecondaryStatus; }

        /**
         * Control register of a bridge.
         */
        public int bridgeControl() { return bridgeControl; }

        /**
         * PCI Express capability of the configuration space.
         */
        public PciExpressCapability capability() { return capability; }

        /**
         * Advanced error reporting capability of the configuration space.
         */
        public AdvancedErrorReporting aer() { return aer; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Beginning of the PCI Express capability of the configuration space.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability">Source</a>
     */
    public static class PciExpressCapability extends KaitaiStruct {
        public static PciExpressCapability fromFile(String fileName) throws IOException {
            return new PciExpressCapability(new ByteBufferKaitaiStream(fileName));
        }

        public PciExpressCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciExpressCapability(KaitaiStream _io, Cper.PciExpress _parent) {
            this(_io, _parent, null);
        }

        public PciExpressCapability(KaitaiStream _io, Cper.PciExpress _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private Boolean deviceCorrectableError;

        /**
         * Bit 0 of `device_status`: a correctable error was detected.
         */
        public Boolean deviceCorrectableError() {
            if (this.deviceCorrectableError != null)
                return this.deviceCorrectableError;
            this.deviceCorrectableError = (deviceStatus() & 1) != 0;
            return this.deviceCorrectableError;
        }
        private Boolean deviceFatalError;

        /**
         * Bit 2 of `device_status`: a fatal error was detected.
         */
        public Boolean deviceFatalError() {
            if (this.deviceFatalError != null)
                return this.deviceFatalError;
            this.deviceFatalError = (deviceStatus() & 4) != 0;
            return this.deviceFatalError;
        }
        private Boolean deviceNonFatalError;

        /**
         * Bit 1 of `device_status`: a non-fatal error was detected.
         */
        public Boolean deviceNonFatalError() {
            if (this.deviceNonFatalError != null)
                return this.deviceNonFatalError;
            this.deviceNonFatalError = (deviceStatus() & 2) != 0;
            return this.deviceNonFatalError;
        }
        private Boolean deviceUnsupportedRequest;

        /**
         * Bit 3 of `device_status`: an unsupported request was detected.
         */
        public Boolean deviceUnsupportedRequest() {
            if (this.deviceUnsupportedRequest != null)
                return this.deviceUnsupportedRequest;
            this.deviceUnsupportedRequest = (deviceStatus() & 8) != 0;
            return this.deviceUnsupportedRequest;
        }
        private Integer linkSpeed;

        /**
         * Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
         */
        public Integer linkSpeed() {
            if (this.linkSpeed != null)
                return this.linkSpeed;
            this.linkSpeed = ((Number) (linkStatus() & 15)).intValue();
            return this.linkSpeed;
        }
        private Integer linkWidth;

        /**
         * Number of lanes in use.
         */
        public Integer linkWidth() {
            if (this.linkWidth != null)
                return this.linkWidth;
            this.linkWidth = ((Number) (linkStatus() >> 4 & 63)).intValue();
            return this.linkWidth;
        }
        private int capabilityId;
        private int next;
        private int capabilities;
        private long deviceCapabilities;
        private int deviceControl;
        private int deviceStatus;
        private long linkCapabilities;
        private int linkControl;
        private int linkStatus;
        private Cper _root;
        private Cper.PciExpress _parent;

        /**
         * Kind of capability, 0x10.
         */
        public int capabilityId() { return capabilityId; }

        /**
         * Offset of the next capability in the configuration space.
         */
        public int next() { return next; }

        /**
         * Version in bits 0 to 3, kind of device or port in bits 4 to 7.
         */
        public int capabilities() { return capabilities; }

        /**
         * Abilities of the device, such as the size of packets.
         */
        public long deviceCapabilities() { return deviceCapabilities; }

        /**
         * Settings of the device, such as which errors it reports.
         */
        public int deviceControl() { return deviceControl; }

        /**
         * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
         * unsupported request.
         */
        public int deviceStatus() { return deviceStatus; }

        /**
         * Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
         */
        public long linkCapabilities() { return linkCapabilities; }

        /**
         * Settings of the link, such as power saving.
         */
        public int linkControl() { return linkControl; }

        /**
         * Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
         */
        public int linkStatus() { return linkStatus; }
        public Cper _root() { return _root; }
        public Cper.PciExpress _parent() { return _parent; }
    }

    /**
     * Registers of an x86 or x64 processor, of one of several kinds.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class ProcessorContext extends KaitaiStruct {
        public static ProcessorContext fromFile(String fileName) throws IOException {
            return new ProcessorContext(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorContext(KaitaiStream _io, Cper.ProcessorX86 _parent) {
            this(_io, _parent, null);
        }

        public ProcessorContext(KaitaiStream _io, Cper.ProcessorX86 _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.contextType = Cper.ContextTypes.byId(this._io.readU2le());
            this.lenRegisters = this._io.readU2le();
            this.msrAddress = this._io.readU4le();
            this.mmRegisterAddress = this._io.readU8le();
            this.registers = this._io.readBytes(lenRegisters());
        }

        public void _fetchInstances() {
        }
        private ContextTypes contextType;
        private int lenRegisters;
        private long msrAddress;
        private long mmRegisterAddress;
        private byte[] registers;
        private Cper _root;
        private Cper.ProcessorX86 _parent;

        /**
         * Kind of registers.
         */
        public ContextTypes contextType() { return contextType; }

        /**
         * Size of `registers` in bytes.
         */
        public int lenRegisters() { return lenRegisters; }

        /**
         * Number of the first model specific register, if the registers are such.
         */
        public long msrAddress() { return msrAddress; }

        /**
         * Address of the first memory mapped register, if the registers are such.
         */
        public long mmRegisterAddress() { return mmRegisterAddress; }

        /**
         * The registers: model specific and memory mapped ones are 64-bit numbers,
         * 64-bit registers of execution are `x64_registers`.
         */
        public byte[] registers() { return registers; }
        public Cper _root() { return _root; }
        public Cper.ProcessorX86 _parent() { return _parent; }
    }

    /**
     * An error that an x86 or x64 processor reported, 0x40 bytes.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class ProcessorErrorInfo extends KaitaiStruct {
        public static ProcessorErrorInfo fromFile(String fileName) throws IOException {
            return new ProcessorErrorInfo(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorErrorInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorErrorInfo(KaitaiStream _io, Cper.ProcessorX86 _parent) {
            this(_io, _parent, null);
        }

        public ProcessorErrorInfo(KaitaiStream _io, Cper.ProcessorX86 _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.checkTypeStart = this._io.readBytes(4);
            this.checkType = Cper.CheckTypes.byId(this._io.readU2le());
            this.checkTypeRest = this._io.readBytes(10);
            this.validationBits = this._io.readU8le();
            this.checkInfo = this._io.readU8le();
            this.targetId = this._io.readU8le();
            this.requesterId = this._io.readU8le();
            this.responderId = this._io.readU8le();
            this.instructionPointer = this._io.readU8le();
        }

        public void _fetchInstances() {
            validationBitsLow();
            if (this.validationBitsLow != null) {
            }
        }
        private Boolean hasCheckInfo;

        /**
         * Bit 0 of `validation_bits`: `check_info` is filled in.
         */
        public Boolean hasCheckInfo() {
            if (this.hasCheckInfo != null)
                return this.hasCheckInfo;
            this.hasCheckInfo = (validationBitsLow() & 1) != 0;
            return this.hasCheckInfo;
        }
        private Boolean hasInstructionPointer;

        /**
         * Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
         */
        public Boolean hasInstructionPointer() {
            if (this.hasInstructionPointer != null)
                return this.hasInstructionPointer;
            this.hasInstructionPointer = (validationBitsLow() & 16) != 0;
            return this.hasInstructionPointer;
        }
        private Boolean hasRequesterId;

        /**
         * Bit 2 of `validation_bits`: `requester_id` is filled in.
         */
        public Boolean hasRequesterId() {
            if (this.hasRequesterId != null)
                return this.hasRequesterId;
            this.hasRequesterId = (validationBitsLow() & 4) != 0;
            return this.hasRequesterId;
        }
        private Boolean hasResponderId;

        /**
         * Bit 3 of `validation_bits`: `responder_id` is filled in.
         */
        public Boolean hasResponderId() {
            if (this.hasResponderId != null)
                return this.hasResponderId;
            this.hasResponderId = (validationBitsLow() & 8) != 0;
            return this.hasResponderId;
        }
        private Boolean hasTargetId;

        /**
         * Bit 1 of `validation_bits`: `target_id` is filled in.
         */
        public Boolean hasTargetId() {
            if (this.hasTargetId != null)
                return this.hasTargetId;
            this.hasTargetId = (validationBitsLow() & 2) != 0;
            return this.hasTargetId;
        }
        private Long validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public Long validationBitsLow() {
            if (this.validationBitsLow != null)
                return this.validationBitsLow;
            long _pos = this._io.pos();
            this._io.seek(16);
            this.validationBitsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.validationBitsLow;
        }
        private byte[] checkTypeStart;
        private CheckTypes checkType;
        private byte[] checkTypeRest;
        private long validationBits;
        private long checkInfo;
        private long targetId;
        private long requesterId;
        private long responderId;
        private long instructionPointer;
        private Cper _root;
        private Cper.ProcessorX86 _parent;

        /**
         * First 4 bytes of the GUID of the structure of `check_info`.
         */
        public byte[] checkTypeStart() { return checkTypeStart; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all structures.
         */
        public CheckTypes checkType() { return checkType; }

        /**
         * The other 10 bytes of that GUID.
         */
        public byte[] checkTypeRest() { return checkTypeRest; }

        /**
         * Fields that are filled in; bits of `error_info_fields`.
         */
        public long validationBits() { return validationBits; }

        /**
         * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
         * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
         * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
         * restartable, 29 overflow; of a bus check also 30-31 participation, 32
         * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
         * valid. Of a check of the microarchitecture bits 16-18 are the type of the
         * error and 19-23 as 25-29 above.
         */
        public long checkInfo() { return checkInfo; }

        /**
         * Address or identifier of the target of the failing operation.
         */
        public long targetId() { return targetId; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public long requesterId() { return requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public long responderId() { return responderId; }

        /**
         * Address of the instruction at which the error was reported.
         */
        public long instructionPointer() { return instructionPointer; }
        public Cper _root() { return _root; }
        public Cper.ProcessorX86 _parent() { return _parent; }
    }

    /**
     * Error of a processor of any kind, 0xc0 bytes.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section">Source</a>
     */
    public static class ProcessorGeneric extends KaitaiStruct {
        public static ProcessorGeneric fromFile(String fileName) throws IOException {
            return new ProcessorGeneric(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorGeneric(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorGeneric(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public ProcessorGeneric(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.validationBits = this._io.readU8le();
            this.processorType = Cper.ProcessorTypes.byId(this._io.readU1());
            this.instructionSet = Cper.InstructionSets.byId(this._io.readU1());
            this.errorType = this._io.readU1();
            this.operation = Cper.Operations.byId(this._io.readU1());
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

        public void _fetchInstances() {
            validationBitsLow();
            if (this.validationBitsLow != null) {
            }
        }
        private Boolean errorTypeBus;

        /**
         * Bit 2 of `error_type`.
         */
        public Boolean errorTypeBus() {
            if (this.errorTypeBus != null)
                return this.errorTypeBus;
            this.errorTypeBus = (errorType() & 4) != 0;
            return this.errorTypeBus;
        }
        private Boolean errorTypeCache;

        /**
         * Bit 0 of `error_type`.
         */
        public Boolean errorTypeCache() {
            if (this.errorTypeCache != null)
                return this.errorTypeCache;
            this.errorTypeCache = (errorType() & 1) != 0;
            return this.errorTypeCache;
        }
        private Boolean errorTypeMicroarchitecture;

        /**
         * Bit 3 of `error_type`: an internal part of the processor.
         */
        public Boolean errorTypeMicroarchitecture() {
            if (this.errorTypeMicroarchitecture != null)
                return this.errorTypeMicroarchitecture;
            this.errorTypeMicroarchitecture = (errorType() & 8) != 0;
            return this.errorTypeMicroarchitecture;
        }
        private Boolean errorTypeTlb;

        /**
         * Bit 1 of `error_type`: translation lookaside buffer.
         */
        public Boolean errorTypeTlb() {
            if (this.errorTypeTlb != null)
                return this.errorTypeTlb;
            this.errorTypeTlb = (errorType() & 2) != 0;
            return this.errorTypeTlb;
        }
        private Boolean flagCorrected;

        /**
         * Bit 3 of `flags`.
         */
        public Boolean flagCorrected() {
            if (this.flagCorrected != null)
                return this.flagCorrected;
            this.flagCorrected = (flags() & 8) != 0;
            return this.flagCorrected;
        }
        private Boolean flagOverflow;

        /**
         * Bit 2 of `flags`.
         */
        public Boolean flagOverflow() {
            if (this.flagOverflow != null)
                return this.flagOverflow;
            this.flagOverflow = (flags() & 4) != 0;
            return this.flagOverflow;
        }
        private Boolean flagPreciseInstructionPointer;

        /**
         * Bit 1 of `flags`.
         */
        public Boolean flagPreciseInstructionPointer() {
            if (this.flagPreciseInstructionPointer != null)
                return this.flagPreciseInstructionPointer;
            this.flagPreciseInstructionPointer = (flags() & 2) != 0;
            return this.flagPreciseInstructionPointer;
        }
        private Boolean flagRestartable;

        /**
         * Bit 0 of `flags`.
         */
        public Boolean flagRestartable() {
            if (this.flagRestartable != null)
                return this.flagRestartable;
            this.flagRestartable = (flags() & 1) != 0;
            return this.flagRestartable;
        }
        private Boolean hasErrorType;

        /**
         * Bit 2 of `validation_bits`: `error_type` is filled in.
         */
        public Boolean hasErrorType() {
            if (this.hasErrorType != null)
                return this.hasErrorType;
            this.hasErrorType = (validationBitsLow() & 4) != 0;
            return this.hasErrorType;
        }
        private Boolean hasFlags;

        /**
         * Bit 4 of `validation_bits`: `flags` is filled in.
         */
        public Boolean hasFlags() {
            if (this.hasFlags != null)
                return this.hasFlags;
            this.hasFlags = (validationBitsLow() & 16) != 0;
            return this.hasFlags;
        }
        private Boolean hasInstructionPointer;

        /**
         * Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
         */
        public Boolean hasInstructionPointer() {
            if (this.hasInstructionPointer != null)
                return this.hasInstructionPointer;
            this.hasInstructionPointer = (validationBitsLow() & 4096) != 0;
            return this.hasInstructionPointer;
        }
        private Boolean hasInstructionSet;

        /**
         * Bit 1 of `validation_bits`: `instruction_set` is filled in.
         */
        public Boolean hasInstructionSet() {
            if (this.hasInstructionSet != null)
                return this.hasInstructionSet;
            this.hasInstructionSet = (validationBitsLow() & 2) != 0;
            return this.hasInstructionSet;
        }
        private Boolean hasLevel;

        /**
         * Bit 5 of `validation_bits`: `level` is filled in.
         */
        public Boolean hasLevel() {
            if (this.hasLevel != null)
                return this.hasLevel;
            this.hasLevel = (validationBitsLow() & 32) != 0;
            return this.hasLevel;
        }
        private Boolean hasOperation;

        /**
         * Bit 3 of `validation_bits`: `operation` is filled in.
         */
        public Boolean hasOperation() {
            if (this.hasOperation != null)
                return this.hasOperation;
            this.hasOperation = (validationBitsLow() & 8) != 0;
            return this.hasOperation;
        }
        private Boolean hasProcessorId;

        /**
         * Bit 8 of `validation_bits`: `processor_id` is filled in.
         */
        public Boolean hasProcessorId() {
            if (this.hasProcessorId != null)
                return this.hasProcessorId;
            this.hasProcessorId = (validationBitsLow() & 256) != 0;
            return this.hasProcessorId;
        }
        private Boolean hasProcessorName;

        /**
         * Bit 7 of `validation_bits`: `processor_name` is filled in.
         */
        public Boolean hasProcessorName() {
            if (this.hasProcessorName != null)
                return this.hasProcessorName;
            this.hasProcessorName = (validationBitsLow() & 128) != 0;
            return this.hasProcessorName;
        }
        private Boolean hasProcessorType;

        /**
         * Bit 0 of `validation_bits`: `processor_type` is filled in.
         */
        public Boolean hasProcessorType() {
            if (this.hasProcessorType != null)
                return this.hasProcessorType;
            this.hasProcessorType = (validationBitsLow() & 1) != 0;
            return this.hasProcessorType;
        }
        private Boolean hasProcessorVersion;

        /**
         * Bit 6 of `validation_bits`: `processor_version` is filled in.
         */
        public Boolean hasProcessorVersion() {
            if (this.hasProcessorVersion != null)
                return this.hasProcessorVersion;
            this.hasProcessorVersion = (validationBitsLow() & 64) != 0;
            return this.hasProcessorVersion;
        }
        private Boolean hasRequesterId;

        /**
         * Bit 10 of `validation_bits`: `requester_id` is filled in.
         */
        public Boolean hasRequesterId() {
            if (this.hasRequesterId != null)
                return this.hasRequesterId;
            this.hasRequesterId = (validationBitsLow() & 1024) != 0;
            return this.hasRequesterId;
        }
        private Boolean hasResponderId;

        /**
         * Bit 11 of `validation_bits`: `responder_id` is filled in.
         */
        public Boolean hasResponderId() {
            if (this.hasResponderId != null)
                return this.hasResponderId;
            this.hasResponderId = (validationBitsLow() & 2048) != 0;
            return this.hasResponderId;
        }
        private Boolean hasTargetAddress;

        /**
         * Bit 9 of `validation_bits`: `target_address` is filled in.
         */
        public Boolean hasTargetAddress() {
            if (this.hasTargetAddress != null)
                return this.hasTargetAddress;
            this.hasTargetAddress = (validationBitsLow() & 512) != 0;
            return this.hasTargetAddress;
        }
        private Long validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public Long validationBitsLow() {
            if (this.validationBitsLow != null)
                return this.validationBitsLow;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.validationBitsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.validationBitsLow;
        }
        private long validationBits;
        private ProcessorTypes processorType;
        private InstructionSets instructionSet;
        private int errorType;
        private Operations operation;
        private int flags;
        private int level;
        private byte[] _unnamed7;
        private long processorVersion;
        private byte[] processorName;
        private long processorId;
        private long targetAddress;
        private long requesterId;
        private long responderId;
        private long instructionPointer;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Fields that are filled in; bits of `processor_generic_fields`.
         */
        public long validationBits() { return validationBits; }

        /**
         * Kind of processor.
         */
        public ProcessorTypes processorType() { return processorType; }

        /**
         * Instruction set that the processor ran when the error occurred.
         */
        public InstructionSets instructionSet() { return instructionSet; }

        /**
         * Kinds of errors; bits of `processor_error_types`, 0 if not known.
         */
        public int errorType() { return errorType; }

        /**
         * Operation that caused the error.
         */
        public Operations operation() { return operation; }

        /**
         * Properties of the error; bits of `processor_flags`.
         */
        public int flags() { return flags; }

        /**
         * Level of the structure with the error, such as that of a cache.
         */
        public int level() { return level; }

        /**
         * Reserved.
         */
        public byte[] _unnamed7() { return _unnamed7; }

        /**
         * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
         * (family, model, stepping).
         */
        public long processorVersion() { return processorVersion; }

        /**
         * Name of the processor in ASCII, ended by NUL.
         */
        public byte[] processorName() { return processorName; }

        /**
         * Identifier of the processor; on x86 and x64 its local APIC id.
         */
        public long processorId() { return processorId; }

        /**
         * Address that the failing operation accessed.
         */
        public long targetAddress() { return targetAddress; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public long requesterId() { return requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public long responderId() { return responderId; }

        /**
         * Address of the instruction at which the error was reported.
         */
        public long instructionPointer() { return instructionPointer; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
     * then register contexts.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section">Source</a>
     */
    public static class ProcessorX86 extends KaitaiStruct {
        public static ProcessorX86 fromFile(String fileName) throws IOException {
            return new ProcessorX86(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorX86(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorX86(KaitaiStream _io, Cper.SectionDescriptor _parent) {
            this(_io, _parent, null);
        }

        public ProcessorX86(KaitaiStream _io, Cper.SectionDescriptor _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.validationBits = this._io.readU2le();
            this._unnamed1 = this._io.readBytes(6);
            this.localApicId = this._io.readU8le();
            this.cpuidValues = new ArrayList<Long>();
            for (int i = 0; i < 12; i++) {
                this.cpuidValues.add(this._io.readU4le());
            }
            this.errorInfos = new ArrayList<ProcessorErrorInfo>();
            for (int i = 0; i < numErrorInfos(); i++) {
                KaitaiStream _io_errorInfos = this._io.substream(64);
                this.errorInfos.add(new ProcessorErrorInfo(_io_errorInfos, this, _root));
            }
            this.contexts = new ArrayList<ProcessorContext>();
            for (int i = 0; i < numContexts(); i++) {
                this.contexts.add(new ProcessorContext(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.cpuidValues.size(); i++) {
            }
            for (int i = 0; i < this.errorInfos.size(); i++) {
                this.errorInfos.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.contexts.size(); i++) {
                this.contexts.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Boolean hasCpuidValues;

        /**
         * Bit 1 of `validation_bits`: `cpuid_values` is filled in.
         */
        public Boolean hasCpuidValues() {
            if (this.hasCpuidValues != null)
                return this.hasCpuidValues;
            this.hasCpuidValues = (validationBits() & 2) != 0;
            return this.hasCpuidValues;
        }
        private Boolean hasLocalApicId;

        /**
         * Bit 0 of `validation_bits`: `local_apic_id` is filled in.
         */
        public Boolean hasLocalApicId() {
            if (this.hasLocalApicId != null)
                return this.hasLocalApicId;
            this.hasLocalApicId = (validationBits() & 1) != 0;
            return this.hasLocalApicId;
        }
        private Integer numContexts;

        /**
         * Bits 8 to 13 of `validation_bits`.
         */
        public Integer numContexts() {
            if (this.numContexts != null)
                return this.numContexts;
            this.numContexts = ((Number) (validationBits() >> 8 & 63)).intValue();
            return this.numContexts;
        }
        private Integer numErrorInfos;

        /**
         * Bits 2 to 7 of `validation_bits`.
         */
        public Integer numErrorInfos() {
            if (this.numErrorInfos != null)
                return this.numErrorInfos;
            this.numErrorInfos = ((Number) (validationBits() >> 2 & 63)).intValue();
            return this.numErrorInfos;
        }
        private int validationBits;
        private byte[] _unnamed1;
        private long localApicId;
        private List<Long> cpuidValues;
        private List<ProcessorErrorInfo> errorInfos;
        private List<ProcessorContext> contexts;
        private Cper _root;
        private Cper.SectionDescriptor _parent;

        /**
         * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
         * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
         */
        public int validationBits() { return validationBits; }

        /**
         * Reserved.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Local APIC id of the processor.
         */
        public long localApicId() { return localApicId; }

        /**
         * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
         * The specification extends each to 64 bits; Windows writes the four numbers
         * of 32 bits one after another, then zeros.
         */
        public List<Long> cpuidValues() { return cpuidValues; }

        /**
         * Errors that the processor reported.
         */
        public List<ProcessorErrorInfo> errorInfos() { return errorInfos; }

        /**
         * Registers of the processor.
         */
        public List<ProcessorContext> contexts() { return contexts; }
        public Cper _root() { return _root; }
        public Cper.SectionDescriptor _parent() { return _parent; }
    }

    /**
     * Location and type of a section. The descriptors follow the header, one after
     * another, `section_count` of them.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor">Source</a>
     */
    public static class SectionDescriptor extends KaitaiStruct {
        public static SectionDescriptor fromFile(String fileName) throws IOException {
            return new SectionDescriptor(new ByteBufferKaitaiStream(fileName));
        }

        public SectionDescriptor(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionDescriptor(KaitaiStream _io, Cper _parent) {
            this(_io, _parent, null);
        }

        public SectionDescriptor(KaitaiStream _io, Cper _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsSection = this._io.readU4le();
            this.lenSection = this._io.readU4le();
            this.minorRevision = this._io.readU1();
            this.majorRevision = this._io.readU1();
            this.validationBits = this._io.readU1();
            this._unnamed5 = this._io.readBytes(1);
            this.flags = this._io.readU4le();
            this.sectionTypeStart = this._io.readBytes(4);
            this.sectionType = Cper.SectionTypes.byId(this._io.readU2le());
            this.sectionTypeRest = this._io.readBytes(10);
            this.fruId = this._io.readBytes(16);
            this.severity = Cper.Severities.byId(this._io.readU4le());
            this.fruText = this._io.readBytes(20);
        }

        public void _fetchInstances() {
            section();
            if (this.section != null) {
                {
                    SectionTypes on = sectionType();
                    if (on != null) {
                        switch (sectionType()) {
                        case FIRMWARE: {
                            ((Firmware) (this.section))._fetchInstances();
                            break;
                        }
                        case MACHINE_CHECK: {
                            ((MachineCheck) (this.section))._fetchInstances();
                            break;
                        }
                        case MEMORY: {
                            ((Memory) (this.section))._fetchInstances();
                            break;
                        }
                        case MEMORY2: {
                            ((Memory2) (this.section))._fetchInstances();
                            break;
                        }
                        case PCI_EXPRESS: {
                            ((PciExpress) (this.section))._fetchInstances();
                            break;
                        }
                        case PROCESSOR_GENERIC: {
                            ((ProcessorGeneric) (this.section))._fetchInstances();
                            break;
                        }
                        case PROCESSOR_X86: {
                            ((ProcessorX86) (this.section))._fetchInstances();
                            break;
                        }
                        default: {
                            break;
                        }
                        }
                    } else {
                    }
                }
            }
        }
        private Boolean flagContainmentWarning;

        /**
         * Bit 1 of `flags`: the error may have spread, for example to persistent
         * storage.
         */
        public Boolean flagContainmentWarning() {
            if (this.flagContainmentWarning != null)
                return this.flagContainmentWarning;
            this.flagContainmentWarning = (flags() & 2) != 0;
            return this.flagContainmentWarning;
        }
        private Boolean flagLatentError;

        /**
         * Bit 5 of `flags`: the error was contained, but not corrected.
         */
        public Boolean flagLatentError() {
            if (this.flagLatentError != null)
                return this.flagLatentError;
            this.flagLatentError = (flags() & 32) != 0;
            return this.flagLatentError;
        }
        private Boolean flagPrimary;

        /**
         * Bit 0 of `flags`: the section of the error that is most likely the cause of
         * the others.
         */
        public Boolean flagPrimary() {
            if (this.flagPrimary != null)
                return this.flagPrimary;
            this.flagPrimary = (flags() & 1) != 0;
            return this.flagPrimary;
        }
        private Boolean flagPropagated;

        /**
         * Bit 6 of `flags`: the error was caused by an error elsewhere.
         */
        public Boolean flagPropagated() {
            if (this.flagPropagated != null)
                return this.flagPropagated;
            this.flagPropagated = (flags() & 64) != 0;
            return this.flagPropagated;
        }
        private Boolean flagReset;

        /**
         * Bit 2 of `flags`: the component was reset and has to be set up again.
         */
        public Boolean flagReset() {
            if (this.flagReset != null)
                return this.flagReset;
            this.flagReset = (flags() & 4) != 0;
            return this.flagReset;
        }
        private Boolean flagResourceNotAccessible;

        /**
         * Bit 4 of `flags`: the component could not be asked for more.
         */
        public Boolean flagResourceNotAccessible() {
            if (this.flagResourceNotAccessible != null)
                return this.flagResourceNotAccessible;
            this.flagResourceNotAccessible = (flags() & 16) != 0;
            return this.flagResourceNotAccessible;
        }
        private Boolean flagThresholdExceeded;

        /**
         * Bit 3 of `flags`: a threshold of corrected errors was exceeded.
         */
        public Boolean flagThresholdExceeded() {
            if (this.flagThresholdExceeded != null)
                return this.flagThresholdExceeded;
            this.flagThresholdExceeded = (flags() & 8) != 0;
            return this.flagThresholdExceeded;
        }
        private Boolean hasFruId;

        /**
         * Bit 0 of `validation_bits`: `fru_id` is filled in.
         */
        public Boolean hasFruId() {
            if (this.hasFruId != null)
                return this.hasFruId;
            this.hasFruId = (validationBits() & 1) != 0;
            return this.hasFruId;
        }
        private Boolean hasFruText;

        /**
         * Bit 1 of `validation_bits`: `fru_text` is filled in.
         */
        public Boolean hasFruText() {
            if (this.hasFruText != null)
                return this.hasFruText;
            this.hasFruText = (validationBits() & 2) != 0;
            return this.hasFruText;
        }
        private Object section;

        /**
         * The section; bytes where its type is not described here.
         */
        public Object section() {
            if (this.section != null)
                return this.section;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsSection());
            {
                SectionTypes on = sectionType();
                if (on != null) {
                    switch (sectionType()) {
                    case FIRMWARE: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new Firmware(_io_section, this, _root);
                        break;
                    }
                    case MACHINE_CHECK: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new MachineCheck(_io_section, this, _root);
                        break;
                    }
                    case MEMORY: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new Memory(_io_section, this, _root);
                        break;
                    }
                    case MEMORY2: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new Memory2(_io_section, this, _root);
                        break;
                    }
                    case PCI_EXPRESS: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new PciExpress(_io_section, this, _root);
                        break;
                    }
                    case PROCESSOR_GENERIC: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new ProcessorGeneric(_io_section, this, _root);
                        break;
                    }
                    case PROCESSOR_X86: {
                        KaitaiStream _io_section = io.substream(lenSection());
                        this.section = new ProcessorX86(_io_section, this, _root);
                        break;
                    }
                    default: {
                        this.section = io.readBytes(lenSection());
                        break;
                    }
                    }
                } else {
                    this.section = io.readBytes(lenSection());
                }
            }
            io.seek(_pos);
            return this.section;
        }
        private long ofsSection;
        private long lenSection;
        private int minorRevision;
        private int majorRevision;
        private int validationBits;
        private byte[] _unnamed5;
        private long flags;
        private byte[] sectionTypeStart;
        private SectionTypes sectionType;
        private byte[] sectionTypeRest;
        private byte[] fruId;
        private Severities severity;
        private byte[] fruText;
        private Cper _root;
        private Cper _parent;

        /**
         * Offset of the section from the start of the record.
         */
        public long ofsSection() { return ofsSection; }

        /**
         * Size of the section in bytes.
         */
        public long lenSection() { return lenSection; }

        /**
         * Lower part of the version of the section.
         */
        public int minorRevision() { return minorRevision; }

        /**
         * Higher part of the version of the section.
         */
        public int majorRevision() { return majorRevision; }

        /**
         * Fields of the descriptor that are filled in; bits of `descriptor_fields`.
         */
        public int validationBits() { return validationBits; }

        /**
         * Reserved.
         */
        public byte[] _unnamed5() { return _unnamed5; }

        /**
         * Circumstances of the error of the section; bits of `section_flags`.
         */
        public long flags() { return flags; }

        /**
         * First 4 bytes of the GUID of the section's type.
         */
        public byte[] sectionTypeStart() { return sectionTypeStart; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all types that are
         * described here. Each member of `section_types` has the whole GUID in its
         * documentation; compare it, since another type may have the same two bytes.
         */
        public SectionTypes sectionType() { return sectionType; }

        /**
         * The other 10 bytes of that GUID.
         */
        public byte[] sectionTypeRest() { return sectionTypeRest; }

        /**
         * GUID of the field replaceable unit (a module, a card) in which the error is.
         * It may identify the part.
         */
        public byte[] fruId() { return fruId; }

        /**
         * Severity of the error of the section.
         */
        public Severities severity() { return severity; }

        /**
         * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
         * connector, sometimes a part or serial number.
         */
        public byte[] fruText() { return fruText; }
        public Cper _root() { return _root; }
        public Cper _parent() { return _parent; }
    }

    /**
     * A time of 8 bytes. The specification has local time in binary-coded decimals;
     * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
     * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class Timestamp extends KaitaiStruct {
        public static Timestamp fromFile(String fileName) throws IOException {
            return new Timestamp(new ByteBufferKaitaiStream(fileName));
        }

        public Timestamp(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Timestamp(KaitaiStream _io, Cper _parent) {
            this(_io, _parent, null);
        }

        public Timestamp(KaitaiStream _io, Cper _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.seconds = this._io.readU1();
            this.minutes = this._io.readU1();
            this.hours = this._io.readU1();
            this.isPrecise = this._io.readU1();
            this.day = this._io.readU1();
            this.month = this._io.readU1();
            this.year = this._io.readU1();
            this.century = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private int seconds;
        private int minutes;
        private int hours;
        private int isPrecise;
        private int day;
        private int month;
        private int year;
        private int century;
        private Cper _root;
        private Cper _parent;

        /**
         * Seconds, 0 to 59.
         */
        public int seconds() { return seconds; }

        /**
         * Minutes, 0 to 59.
         */
        public int minutes() { return minutes; }

        /**
         * Hours, 0 to 23.
         */
        public int hours() { return hours; }

        /**
         * Bit 0 is set if this is the time of the error itself.
         */
        public int isPrecise() { return isPrecise; }

        /**
         * Day of the month, 1 to 31.
         */
        public int day() { return day; }

        /**
         * Month, 1 to 12.
         */
        public int month() { return month; }

        /**
         * Year of the century, 0 to 99.
         */
        public int year() { return year; }

        /**
         * The first two digits of the year, 20 for 2024.
         */
        public int century() { return century; }
        public Cper _root() { return _root; }
        public Cper _parent() { return _parent; }
    }

    /**
     * Registers of execution of an x64 processor, 0xf4 bytes.
     * @see <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
     */
    public static class X64Registers extends KaitaiStruct {
        public static X64Registers fromFile(String fileName) throws IOException {
            return new X64Registers(new ByteBufferKaitaiStream(fileName));
        }

        public X64Registers(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X64Registers(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X64Registers(KaitaiStream _io, KaitaiStruct _parent, Cper _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private long rax;
        private long rbx;
        private long rcx;
        private long rdx;
        private long rsi;
        private long rdi;
        private long rbp;
        private long rsp;
        private long r8;
        private long r9;
        private long r10;
        private long r11;
        private long r12;
        private long r13;
        private long r14;
        private long r15;
        private int cs;
        private int ds;
        private int ss;
        private int es;
        private int fs;
        private int gs;
        private byte[] _unnamed22;
        private long rflags;
        private long rip;
        private long cr0;
        private long cr1;
        private long cr2;
        private long cr3;
        private long cr4;
        private long cr8;
        private byte[] gdtr;
        private byte[] idtr;
        private int ldtr;
        private int tr;
        private Cper _root;
        private KaitaiStruct _parent;

        /**
         * Register RAX.
         */
        public long rax() { return rax; }

        /**
         * Register RBX.
         */
        public long rbx() { return rbx; }

        /**
         * Register RCX.
         */
        public long rcx() { return rcx; }

        /**
         * Register RDX.
         */
        public long rdx() { return rdx; }

        /**
         * Register RSI.
         */
        public long rsi() { return rsi; }

        /**
         * Register RDI.
         */
        public long rdi() { return rdi; }

        /**
         * Register RBP.
         */
        public long rbp() { return rbp; }

        /**
         * Register RSP.
         */
        public long rsp() { return rsp; }

        /**
         * Register R8.
         */
        public long r8() { return r8; }

        /**
         * Register R9.
         */
        public long r9() { return r9; }

        /**
         * Register R10.
         */
        public long r10() { return r10; }

        /**
         * Register R11.
         */
        public long r11() { return r11; }

        /**
         * Register R12.
         */
        public long r12() { return r12; }

        /**
         * Register R13.
         */
        public long r13() { return r13; }

        /**
         * Register R14.
         */
        public long r14() { return r14; }

        /**
         * Register R15.
         */
        public long r15() { return r15; }

        /**
         * Segment CS.
         */
        public int cs() { return cs; }

        /**
         * Segment DS.
         */
        public int ds() { return ds; }

        /**
         * Segment SS.
         */
        public int ss() { return ss; }

        /**
         * Segment ES.
         */
        public int es() { return es; }

        /**
         * Segment FS.
         */
        public int fs() { return fs; }

        /**
         * Segment GS.
         */
        public int gs() { return gs; }

        /**
         * Reserved.
         */
        public byte[] _unnamed22() { return _unnamed22; }

        /**
         * Register RFLAGS.
         */
        public long rflags() { return rflags; }

        /**
         * Address of the instruction.
         */
        public long rip() { return rip; }

        /**
         * Control register CR0.
         */
        public long cr0() { return cr0; }

        /**
         * Control register CR1, which no processor has.
         */
        public long cr1() { return cr1; }

        /**
         * Control register CR2, the address of the last page fault.
         */
        public long cr2() { return cr2; }

        /**
         * Control register CR3, the root of the page tables.
         */
        public long cr3() { return cr3; }

        /**
         * Control register CR4.
         */
        public long cr4() { return cr4; }

        /**
         * Control register CR8, the IRQL.
         */
        public long cr8() { return cr8; }

        /**
         * Base and limit of the global descriptor table.
         */
        public byte[] gdtr() { return gdtr; }

        /**
         * Base and limit of the interrupt descriptor table.
         */
        public byte[] idtr() { return idtr; }

        /**
         * Selector of the local descriptor table.
         */
        public int ldtr() { return ldtr; }

        /**
         * Selector of the task state segment.
         */
        public int tr() { return tr; }
        public Cper _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private Boolean flagDeviceDriver;

    /**
     * Bit 3 of `flags`: a device driver reported the error.
     */
    public Boolean flagDeviceDriver() {
        if (this.flagDeviceDriver != null)
            return this.flagDeviceDriver;
        this.flagDeviceDriver = (flags() & 8) != 0;
        return this.flagDeviceDriver;
    }
    private Boolean flagPreviousError;

    /**
     * Bit 1 of `flags`: the error occurred before the machine was started.
     */
    public Boolean flagPreviousError() {
        if (this.flagPreviousError != null)
            return this.flagPreviousError;
        this.flagPreviousError = (flags() & 2) != 0;
        return this.flagPreviousError;
    }
    private Boolean flagRecovered;

    /**
     * Bit 0 of `flags`: software recovered from the error.
     */
    public Boolean flagRecovered() {
        if (this.flagRecovered != null)
            return this.flagRecovered;
        this.flagRecovered = (flags() & 1) != 0;
        return this.flagRecovered;
    }
    private Boolean flagSimulated;

    /**
     * Bit 2 of `flags`: the error was injected for a test.
     */
    public Boolean flagSimulated() {
        if (this.flagSimulated != null)
            return this.flagSimulated;
        this.flagSimulated = (flags() & 4) != 0;
        return this.flagSimulated;
    }
    private Boolean hasPartitionId;

    /**
     * Bit 2 of `validation_bits`: `partition_id` is filled in.
     */
    public Boolean hasPartitionId() {
        if (this.hasPartitionId != null)
            return this.hasPartitionId;
        this.hasPartitionId = (validationBits() & 4) != 0;
        return this.hasPartitionId;
    }
    private Boolean hasPlatformId;

    /**
     * Bit 0 of `validation_bits`: `platform_id` is filled in.
     */
    public Boolean hasPlatformId() {
        if (this.hasPlatformId != null)
            return this.hasPlatformId;
        this.hasPlatformId = (validationBits() & 1) != 0;
        return this.hasPlatformId;
    }
    private Boolean hasTimestamp;

    /**
     * Bit 1 of `validation_bits`: `timestamp` is filled in.
     */
    public Boolean hasTimestamp() {
        if (this.hasTimestamp != null)
            return this.hasTimestamp;
        this.hasTimestamp = (validationBits() & 2) != 0;
        return this.hasTimestamp;
    }
    private List<SectionDescriptor> sectionDescriptors;

    /**
     * All descriptors, which follow the header.
     */
    public List<SectionDescriptor> sectionDescriptors() {
        if (this.sectionDescriptors != null)
            return this.sectionDescriptors;
        long _pos = this._io.pos();
        this._io.seek(128);
        this.sectionDescriptors = new ArrayList<SectionDescriptor>();
        for (int i = 0; i < sectionCount(); i++) {
            this.sectionDescriptors.add(new SectionDescriptor(this._io, this, _root));
        }
        this._io.seek(_pos);
        return this.sectionDescriptors;
    }
    private byte[] signature;
    private int minorRevision;
    private int majorRevision;
    private byte[] signatureEnd;
    private int sectionCount;
    private Severities severity;
    private long validationBits;
    private long lenRecord;
    private Timestamp timestamp;
    private byte[] platformId;
    private byte[] partitionId;
    private byte[] creatorId;
    private byte[] notificationType;
    private long recordId;
    private long flags;
    private long persistenceInformation;
    private byte[] _unnamed16;
    private Cper _root;
    private KaitaiStruct _parent;
    public byte[] signature() { return signature; }

    /**
     * Minor revision of the header; Windows writes 16.
     */
    public int minorRevision() { return minorRevision; }

    /**
     * Major revision of the header; Windows writes 2.
     */
    public int majorRevision() { return majorRevision; }
    public byte[] signatureEnd() { return signatureEnd; }

    /**
     * Number of section descriptors, which follow the header.
     */
    public int sectionCount() { return sectionCount; }

    /**
     * Severity of the most severe error of the record.
     */
    public Severities severity() { return severity; }

    /**
     * Fields of the header that are filled in; bits of `header_fields`.
     */
    public long validationBits() { return validationBits; }

    /**
     * Size of the record in bytes, with the header, all descriptors and all
     * sections.
     */
    public long lenRecord() { return lenRecord; }

    /**
     * Time at which the error was collected.
     */
    public Timestamp timestamp() { return timestamp; }

    /**
     * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
     * the machine.
     */
    public byte[] platformId() { return platformId; }

    /**
     * GUID of the software partition in which the error occurred.
     */
    public byte[] partitionId() { return partitionId; }

    /**
     * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
     * Windows.
     */
    public byte[] creatorId() { return creatorId; }

    /**
     * GUID of the way in which the error was reported: machine check, corrected
     * machine check, PCI Express, boot and others.
     */
    public byte[] notificationType() { return notificationType; }

    /**
     * Number that, with `creator_id`, is unique among the records of the system.
     */
    public long recordId() { return recordId; }

    /**
     * Circumstances of the error; bits of `record_flags`.
     */
    public long flags() { return flags; }

    /**
     * For the creator of a record that is kept in persistent memory; Windows
     * writes the signature `RE`, a length and an identifier.
     */
    public long persistenceInformation() { return persistenceInformation; }

    /**
     * Reserved.
     */
    public byte[] _unnamed16() { return _unnamed16; }
    public Cper _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
