// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// A record of a hardware error, as UEFI defines it (appendix N of the
    /// specification) for firmware and operating systems. Windows calls it a WHEA
    /// error record: parameter 2 of bug check 0x124 is the address of one, and events
    /// of WHEA-Logger contain one.
    /// 
    /// A record begins with a header of 0x80 bytes and the descriptors of its
    /// sections, `section_descriptor`. A descriptor has the offset, the size and the
    /// type of a section, which is in the same record. Sections whose type is not
    /// described here remain bytes.
    /// 
    /// A section may be longer than its type, and a count or an offset may be wrong:
    /// each is to be checked against the record before use. Most fields have a
    /// meaning only if their bit in `validation_bits` is set; the enumerations that
    /// end in `_fields` have the bits, and their members the names of the fields.
    /// 
    /// Compared with ten error records that Windows wrote for its event log
    /// (processor, memory and firmware sections, and Microsoft's machine check). No
    /// PCI Express section, no memory section 2 and no record in a crash dump has
    /// been seen: these follow the specification and Microsoft's headers alone.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record">Source</a>
    /// </remarks>
    public partial class Cper : KaitaiStruct
    {
        public static Cper FromFile(string fileName)
        {
            return new Cper(new KaitaiStream(fileName));
        }


        public enum CheckTypes
        {
            Tlb = 24095,
            Bus = 50609,
            Microarchitecture = 56372,
            Cache = 58351,
        }

        public enum ContextTypes
        {
            Unclassified = 0,
            Msr = 1,
            X86 = 2,
            X64 = 3,
            Fxsave = 4,
            X86Debug = 5,
            X64Debug = 6,
            MemoryMapped = 7,
        }

        public enum CorrectableErrors
        {
            Receiver = 1,
            BadPacket = 64,
            BadLinkPacket = 128,
            ReplayRollover = 256,
            ReplayTimeout = 4096,
            AdvisoryNonFatal = 8192,
            Internal = 16384,
            HeaderLogOverflow = 32768,
        }

        public enum DescriptorFields
        {
            FruId = 1,
            FruText = 2,
        }

        public enum ErrorClasses
        {
            Internal = 1,
            Memory = 4,
            Tlb = 5,
            Cache = 6,
            Function = 7,
            SelfTest = 8,
            Flow = 9,
            Bus = 16,
            Map = 17,
            Improper = 18,
            Unimplemented = 19,
            LossOfLockstep = 20,
            Response = 21,
            Parity = 22,
            Protocol = 23,
            Error = 24,
            Timeout = 25,
            Poisoned = 26,
        }

        public enum ErrorInfoFields
        {
            CheckInfo = 1,
            TargetId = 2,
            RequesterId = 4,
            ResponderId = 8,
            InstructionPointer = 16,
        }

        public enum ErrorStatusFlags
        {
            Address = 1,
            Control = 2,
            Data = 4,
            Responder = 8,
            Requester = 16,
            FirstError = 32,
            Overflow = 64,
        }

        public enum FirmwareRecordTypes
        {
            ItaniumSal = 0,
            SocType1 = 1,
            SocType2 = 2,
        }

        public enum HeaderFields
        {
            PlatformId = 1,
            Timestamp = 2,
            PartitionId = 4,
        }

        public enum InstructionSets
        {
            X86 = 0,
            Itanium = 1,
            X64 = 2,
            Arm32 = 3,
            Arm64 = 4,
        }

        public enum Memory2Fields
        {
            ErrorStatus = 1,
            PhysicalAddress = 2,
            PhysicalAddressMask = 4,
            Node = 8,
            Card = 16,
            Module = 32,
            Bank = 64,
            Device = 128,
            Row = 256,
            Column = 512,
            Rank = 1024,
            BitPosition = 2048,
            Chip = 4096,
            ErrorType = 8192,
            Status = 16384,
            RequesterId = 32768,
            ResponderId = 65536,
            TargetId = 131072,
            CardHandle = 262144,
            ModuleHandle = 524288,
        }

        public enum MemoryErrorTypes
        {
            Unclassified = 0,
            NoError = 1,
            SingleBitEcc = 2,
            MultiBitEcc = 3,
            SingleSymbolChipkill = 4,
            MultiSymbolChipkill = 5,
            MasterAbort = 6,
            TargetAbort = 7,
            ParityError = 8,
            WatchdogTimeout = 9,
            InvalidAddress = 10,
            MirrorBroken = 11,
            MemorySparing = 12,
            ScrubCorrected = 13,
            ScrubUncorrected = 14,
            MemoryMapOut = 15,
        }

        public enum MemoryFields
        {
            ErrorStatus = 1,
            PhysicalAddress = 2,
            PhysicalAddressMask = 4,
            Node = 8,
            Card = 16,
            Module = 32,
            Bank = 64,
            Device = 128,
            Row = 256,
            Column = 512,
            BitPosition = 1024,
            RequesterId = 2048,
            ResponderId = 4096,
            TargetId = 8192,
            ErrorType = 16384,
            Rank = 32768,
            CardHandle = 65536,
            ModuleHandle = 131072,
            ExtendedRow = 262144,
        }

        public enum Operations
        {
            Generic = 0,
            DataRead = 1,
            DataWrite = 2,
            InstructionExecution = 3,
        }

        public enum PciExpressFields
        {
            PortType = 1,
            Version = 2,
            CommandStatus = 4,
            DeviceId = 8,
            SerialNumber = 16,
            BridgeControlStatus = 32,
            Capability = 64,
            Aer = 128,
        }

        public enum PortTypes
        {
            Endpoint = 0,
            LegacyEndpoint = 1,
            RootPort = 4,
            UpstreamSwitchPort = 5,
            DownstreamSwitchPort = 6,
            BridgeToPci = 7,
            BridgeFromPci = 8,
            RootComplexEndpoint = 9,
            RootComplexEventCollector = 10,
        }

        public enum ProcessorErrorTypes
        {
            Cache = 1,
            Tlb = 2,
            Bus = 4,
            Microarchitecture = 8,
        }

        public enum ProcessorFlags
        {
            Restartable = 1,
            PreciseInstructionPointer = 2,
            Overflow = 4,
            Corrected = 8,
        }

        public enum ProcessorGenericFields
        {
            ProcessorType = 1,
            InstructionSet = 2,
            ErrorType = 4,
            Operation = 8,
            Flags = 16,
            Level = 32,
            ProcessorVersion = 64,
            ProcessorName = 128,
            ProcessorId = 256,
            TargetAddress = 512,
            RequesterId = 1024,
            ResponderId = 2048,
            InstructionPointer = 4096,
        }

        public enum ProcessorTypes
        {
            X86 = 0,
            Itanium = 1,
            Arm = 2,
        }

        public enum ProcessorVendors
        {
            Other = 0,
            Intel = 1,
            Amd = 2,
        }

        public enum ProcessorX86Fields
        {
            LocalApicId = 1,
            CpuidValues = 2,
        }

        public enum RecordFlags
        {
            Recovered = 1,
            PreviousError = 2,
            Simulated = 4,
            DeviceDriver = 8,
        }

        public enum RecoveryFailures
        {
            NotSupported = 1,
            Overflow = 2,
            ContextCorrupt = 4,
            InstructionPointerNotValid = 8,
            NoRecoveryContext = 16,
            MiscOrAddressNotValid = 32,
            InvalidAddressMode = 64,
            HighIrql = 128,
            InterruptsDisabled = 256,
            SwapBusy = 512,
            StackOverflow = 1024,
        }

        public enum SectionFlags
        {
            Primary = 1,
            ContainmentWarning = 2,
            Reset = 4,
            ThresholdExceeded = 8,
            ResourceNotAccessible = 16,
            LatentError = 32,
            Propagated = 64,
        }

        public enum SectionTypes
        {
            Firmware = 2541,
            MachineCheck = 17145,
            ProcessorGeneric = 18356,
            Memory2 = 18662,
            Memory = 28516,
            ProcessorX86 = 41284,
            PciExpress = 48065,
        }

        public enum Severities
        {
            Recoverable = 0,
            Fatal = 1,
            Corrected = 2,
            Informational = 3,
        }

        public enum UncorrectableErrors
        {
            DataLinkProtocol = 16,
            SurpriseDown = 32,
            PoisonedPacket = 4096,
            FlowControlProtocol = 8192,
            CompletionTimeout = 16384,
            CompleterAbort = 32768,
            UnexpectedCompletion = 65536,
            ReceiverOverflow = 131072,
            MalformedPacket = 262144,
            Ecrc = 524288,
            UnsupportedRequest = 1048576,
            AccessControlViolation = 2097152,
            Internal = 4194304,
            MulticastBlocked = 8388608,
            AtomicEgressBlocked = 16777216,
            PrefixBlocked = 33554432,
            PoisonedEgressBlocked = 67108864,
        }
        public Cper(KaitaiStream p__io, KaitaiStruct p__parent = null, Cper p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_sectionDescriptors = false;
            _read();
        }
        private void _read()
        {
            _signature = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 67, 80, 69, 82 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 67, 80, 69, 82 }, _signature, m_io, "/seq/0");
            }
            _minorRevision = m_io.ReadU1();
            _majorRevision = m_io.ReadU1();
            _signatureEnd = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_signatureEnd, new byte[] { 255, 255, 255, 255 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 255, 255, 255, 255 }, _signatureEnd, m_io, "/seq/3");
            }
            _sectionCount = m_io.ReadU2le();
            _severity = ((Severities) m_io.ReadU4le());
            _validationBits = m_io.ReadU4le();
            _lenRecord = m_io.ReadU4le();
            _timestamp = new TimestampType(m_io, this, m_root);
            _platformId = m_io.ReadBytes(16);
            _partitionId = m_io.ReadBytes(16);
            _creatorId = m_io.ReadBytes(16);
            _notificationType = m_io.ReadBytes(16);
            _recordId = m_io.ReadU8le();
            _flags = m_io.ReadU4le();
            _persistenceInformation = m_io.ReadU8le();
            __unnamed16 = m_io.ReadBytes(12);
        }

        /// <summary>
        /// Advanced error reporting capability of the configuration space.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability">Source</a>
        /// </remarks>
        public partial class AdvancedErrorReporting : KaitaiStruct
        {
            public static AdvancedErrorReporting FromFile(string fileName)
            {
                return new AdvancedErrorReporting(new KaitaiStream(fileName));
            }

            public AdvancedErrorReporting(KaitaiStream p__io, Cper.PciExpress p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _header = m_io.ReadU4le();
                _uncorrectableStatus = m_io.ReadU4le();
                _uncorrectableMask = m_io.ReadU4le();
                _uncorrectableSeverity = m_io.ReadU4le();
                _correctableStatus = m_io.ReadU4le();
                _correctableMask = m_io.ReadU4le();
                _control = m_io.ReadU4le();
                _headerLog = m_io.ReadBytes(16);
                _rootErrorCommand = m_io.ReadU4le();
                _rootErrorStatus = m_io.ReadU4le();
                _correctableSource = m_io.ReadU2le();
                _uncorrectableSource = m_io.ReadU2le();
            }
            private uint _header;
            private uint _uncorrectableStatus;
            private uint _uncorrectableMask;
            private uint _uncorrectableSeverity;
            private uint _correctableStatus;
            private uint _correctableMask;
            private uint _control;
            private byte[] _headerLog;
            private uint _rootErrorCommand;
            private uint _rootErrorStatus;
            private ushort _correctableSource;
            private ushort _uncorrectableSource;
            private Cper m_root;
            private Cper.PciExpress m_parent;

            /// <summary>
            /// Kind of capability (1) in bits 0 to 15, version, offset of the next one.
            /// </summary>
            public uint Header { get { return _header; } }

            /// <summary>
            /// Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
            /// </summary>
            public uint UncorrectableStatus { get { return _uncorrectableStatus; } }

            /// <summary>
            /// Uncorrectable errors that are not reported.
            /// </summary>
            public uint UncorrectableMask { get { return _uncorrectableMask; } }

            /// <summary>
            /// Uncorrectable errors that count as fatal.
            /// </summary>
            public uint UncorrectableSeverity { get { return _uncorrectableSeverity; } }

            /// <summary>
            /// Correctable errors that occurred; bits of `correctable_errors`.
            /// </summary>
            public uint CorrectableStatus { get { return _correctableStatus; } }

            /// <summary>
            /// Correctable errors that are not reported.
            /// </summary>
            public uint CorrectableMask { get { return _correctableMask; } }

            /// <summary>
            /// Bit of the first uncorrectable error in bits 0 to 4.
            /// </summary>
            public uint Control { get { return _control; } }

            /// <summary>
            /// Header of the packet in which the first error occurred.
            /// </summary>
            public byte[] HeaderLog { get { return _headerLog; } }

            /// <summary>
            /// Errors that a root port reports by an interrupt.
            /// </summary>
            public uint RootErrorCommand { get { return _rootErrorCommand; } }

            /// <summary>
            /// Errors that were reported to a root port.
            /// </summary>
            public uint RootErrorStatus { get { return _rootErrorStatus; } }

            /// <summary>
            /// Requester id (bus, device, function) of the first correctable error.
            /// </summary>
            public ushort CorrectableSource { get { return _correctableSource; } }

            /// <summary>
            /// Requester id (bus, device, function) of the first uncorrectable error.
            /// </summary>
            public ushort UncorrectableSource { get { return _uncorrectableSource; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.PciExpress M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Where an error was detected, and its class.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class ErrorStatusType : KaitaiStruct
        {
            public static ErrorStatusType FromFile(string fileName)
            {
                return new ErrorStatusType(new KaitaiStream(fileName));
            }

            public ErrorStatusType(KaitaiStream p__io, KaitaiStruct p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(1);
                _errorClass = ((Cper.ErrorClasses) m_io.ReadU1());
                _detectedIn = m_io.ReadU1();
                __unnamed3 = m_io.ReadBytes(5);
            }
            private byte[] __unnamed0;
            private ErrorClasses _errorClass;
            private byte _detectedIn;
            private byte[] __unnamed3;
            private Cper m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// What failed, such as memory or the bus.
            /// </summary>
            public ErrorClasses ErrorClass { get { return _errorClass; } }

            /// <summary>
            /// Circumstances; bits of `error_status_flags`.
            /// </summary>
            public byte DetectedIn { get { return _detectedIn; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }
            public Cper M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Reference to an error record of the firmware, or such a record. Revision 1
        /// of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class Firmware : KaitaiStruct
        {
            public static Firmware FromFile(string fileName)
            {
                return new Firmware(new KaitaiStream(fileName));
            }

            public Firmware(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_recordGuid = false;
                _read();
            }
            private void _read()
            {
                _recordType = ((Cper.FirmwareRecordTypes) m_io.ReadU1());
                _recordRevision = m_io.ReadU1();
                __unnamed2 = m_io.ReadBytes(6);
                _recordId = m_io.ReadU8le();
            }
            private bool f_recordGuid;
            private byte[] _recordGuid;

            /// <summary>
            /// GUID of the kind of record that follows.
            /// </summary>
            public byte[] RecordGuid
            {
                get
                {
                    if (f_recordGuid)
                        return _recordGuid;
                    f_recordGuid = true;
                    if (((ulong) (M_Io.Size)) >= 32) {
                        long _pos = m_io.Pos;
                        m_io.Seek(16);
                        _recordGuid = m_io.ReadBytes(16);
                        m_io.Seek(_pos);
                    }
                    return _recordGuid;
                }
            }
            private FirmwareRecordTypes _recordType;
            private byte _recordRevision;
            private byte[] __unnamed2;
            private ulong _recordId;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Kind of firmware record.
            /// </summary>
            public FirmwareRecordTypes RecordType { get { return _recordType; } }

            /// <summary>
            /// Revision of the section; 2 means that `record_guid` is filled in.
            /// </summary>
            public byte RecordRevision { get { return _recordRevision; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Identifier of the record, 0 if `record_guid` has it.
            /// </summary>
            public ulong RecordId { get { return _recordId; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of a bank of an x86 or x64 processor that reported a machine check,
        /// as Windows stores them. The fields are packed: 64-bit fields are not aligned.
        /// Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
        /// has 0x4a8.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section">Source</a>
        /// </remarks>
        public partial class MachineCheck : KaitaiStruct
        {
            public static MachineCheck FromFile(string fileName)
            {
                return new MachineCheck(new KaitaiStream(fileName));
            }

            public MachineCheck(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_globalCapability = false;
                f_hasRecovered = false;
                f_isActionRequired = false;
                f_recoveryAction = false;
                f_recoveryFailure = false;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _vendor = ((Cper.ProcessorVendors) m_io.ReadU4le());
                _timestamp = m_io.ReadU8le();
                _processorNumber = m_io.ReadU4le();
                _globalStatus = m_io.ReadU8le();
                _instructionPointer = m_io.ReadU8le();
                _bank = m_io.ReadU4le();
                _status = m_io.ReadU8le();
                _address = m_io.ReadU8le();
                _misc = m_io.ReadU8le();
                _extendedRegisterCount = m_io.ReadU4le();
                _apicId = m_io.ReadU4le();
                _extendedRegisters = new List<ulong>();
                for (var i = 0; i < 24; i++)
                {
                    _extendedRegisters.Add(m_io.ReadU8le());
                }
            }
            private bool f_globalCapability;
            private ulong? _globalCapability;

            /// <summary>
            /// Register MCG_CAP.
            /// </summary>
            public ulong? GlobalCapability
            {
                get
                {
                    if (f_globalCapability)
                        return _globalCapability;
                    f_globalCapability = true;
                    if (((ulong) (M_Io.Size)) >= 272) {
                        long _pos = m_io.Pos;
                        m_io.Seek(264);
                        _globalCapability = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _globalCapability;
                }
            }
            private bool f_hasRecovered;
            private byte? _hasRecovered;

            /// <summary>
            /// 1 if Windows recovered from the error.
            /// </summary>
            public byte? HasRecovered
            {
                get
                {
                    if (f_hasRecovered)
                        return _hasRecovered;
                    f_hasRecovered = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek(281);
                        _hasRecovered = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _hasRecovered;
                }
            }
            private bool f_isActionRequired;
            private byte? _isActionRequired;

            /// <summary>
            /// 1 if software has to act.
            /// </summary>
            public byte? IsActionRequired
            {
                get
                {
                    if (f_isActionRequired)
                        return _isActionRequired;
                    f_isActionRequired = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek(280);
                        _isActionRequired = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _isActionRequired;
                }
            }
            private bool f_recoveryAction;
            private uint? _recoveryAction;

            /// <summary>
            /// Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
            /// </summary>
            public uint? RecoveryAction
            {
                get
                {
                    if (f_recoveryAction)
                        return _recoveryAction;
                    f_recoveryAction = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek(276);
                        _recoveryAction = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _recoveryAction;
                }
            }
            private bool f_recoveryFailure;
            private uint? _recoveryFailure;

            /// <summary>
            /// Why Windows could not recover from the error; bits of `recovery_failures`.
            /// </summary>
            public uint? RecoveryFailure
            {
                get
                {
                    if (f_recoveryFailure)
                        return _recoveryFailure;
                    f_recoveryFailure = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek(272);
                        _recoveryFailure = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _recoveryFailure;
                }
            }
            private uint _version;
            private ProcessorVendors _vendor;
            private ulong _timestamp;
            private uint _processorNumber;
            private ulong _globalStatus;
            private ulong _instructionPointer;
            private uint _bank;
            private ulong _status;
            private ulong _address;
            private ulong _misc;
            private uint _extendedRegisterCount;
            private uint _apicId;
            private List<ulong> _extendedRegisters;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Version of the section, 2 to 4.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Vendor of the processor.
            /// </summary>
            public ProcessorVendors Vendor { get { return _vendor; } }

            /// <summary>
            /// Time of the machine check, in units of 100 ns since 1601, UTC.
            /// </summary>
            public ulong Timestamp { get { return _timestamp; } }

            /// <summary>
            /// Number of the processor in Windows.
            /// </summary>
            public uint ProcessorNumber { get { return _processorNumber; } }

            /// <summary>
            /// Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
            /// instruction pointer is that of the error, bit 2 a machine check is in
            /// progress.
            /// </summary>
            public ulong GlobalStatus { get { return _globalStatus; } }

            /// <summary>
            /// Address of the instruction at which the machine check was reported.
            /// </summary>
            public ulong InstructionPointer { get { return _instructionPointer; } }

            /// <summary>
            /// Number of the bank.
            /// </summary>
            public uint Bank { get { return _bank; } }

            /// <summary>
            /// Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
            /// its upper and its lower half.
            /// </summary>
            public ulong Status { get { return _status; } }

            /// <summary>
            /// Register MCi_ADDR, valid if bit 58 of `status` is set.
            /// </summary>
            public ulong Address { get { return _address; } }

            /// <summary>
            /// Register MCi_MISC, valid if bit 59 of `status` is set.
            /// </summary>
            public ulong Misc { get { return _misc; } }

            /// <summary>
            /// Number of `extended_registers` that are filled in.
            /// </summary>
            public uint ExtendedRegisterCount { get { return _extendedRegisterCount; } }

            /// <summary>
            /// Local APIC id of the processor; 0 in records of older systems.
            /// </summary>
            public uint ApicId { get { return _apicId; } }

            /// <summary>
            /// Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
            /// 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
            /// </summary>
            public List<ulong> ExtendedRegisters { get { return _extendedRegisters; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
        /// sections of 0x4d bytes occur, too.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section">Source</a>
        /// </remarks>
        public partial class Memory : KaitaiStruct
        {
            public static Memory FromFile(string fileName)
            {
                return new Memory(new KaitaiStream(fileName));
            }

            public Memory(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_cardHandle = false;
                f_extendedRow = false;
                f_moduleHandle = false;
                f_rank = false;
                _read();
            }
            private void _read()
            {
                _validationBits = m_io.ReadU8le();
                _errorStatus = new ErrorStatusType(m_io, this, m_root);
                _physicalAddress = m_io.ReadU8le();
                _physicalAddressMask = m_io.ReadU8le();
                _node = m_io.ReadU2le();
                _card = m_io.ReadU2le();
                _module = m_io.ReadU2le();
                _bank = m_io.ReadU2le();
                _device = m_io.ReadU2le();
                _row = m_io.ReadU2le();
                _column = m_io.ReadU2le();
                _bitPosition = m_io.ReadU2le();
                _requesterId = m_io.ReadU8le();
                _responderId = m_io.ReadU8le();
                _targetId = m_io.ReadU8le();
                _errorType = ((Cper.MemoryErrorTypes) m_io.ReadU1());
            }
            private bool f_cardHandle;
            private ushort? _cardHandle;

            /// <summary>
            /// Handle of the SMBIOS structure (type 16) of the memory array.
            /// </summary>
            public ushort? CardHandle
            {
                get
                {
                    if (f_cardHandle)
                        return _cardHandle;
                    f_cardHandle = true;
                    if (((ulong) (M_Io.Size)) >= 80) {
                        long _pos = m_io.Pos;
                        m_io.Seek(76);
                        _cardHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _cardHandle;
                }
            }
            private bool f_extendedRow;
            private byte? _extendedRow;

            /// <summary>
            /// Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
            /// </summary>
            public byte? ExtendedRow
            {
                get
                {
                    if (f_extendedRow)
                        return _extendedRow;
                    f_extendedRow = true;
                    if (((ulong) (M_Io.Size)) >= 80) {
                        long _pos = m_io.Pos;
                        m_io.Seek(73);
                        _extendedRow = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _extendedRow;
                }
            }
            private bool f_moduleHandle;
            private ushort? _moduleHandle;

            /// <summary>
            /// Handle of the SMBIOS structure (type 17) of the memory device.
            /// </summary>
            public ushort? ModuleHandle
            {
                get
                {
                    if (f_moduleHandle)
                        return _moduleHandle;
                    f_moduleHandle = true;
                    if (((ulong) (M_Io.Size)) >= 80) {
                        long _pos = m_io.Pos;
                        m_io.Seek(78);
                        _moduleHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _moduleHandle;
                }
            }
            private bool f_rank;
            private ushort? _rank;

            /// <summary>
            /// Rank of the module.
            /// </summary>
            public ushort? Rank
            {
                get
                {
                    if (f_rank)
                        return _rank;
                    f_rank = true;
                    if (((ulong) (M_Io.Size)) >= 80) {
                        long _pos = m_io.Pos;
                        m_io.Seek(74);
                        _rank = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _rank;
                }
            }
            private ulong _validationBits;
            private ErrorStatusType _errorStatus;
            private ulong _physicalAddress;
            private ulong _physicalAddressMask;
            private ushort _node;
            private ushort _card;
            private ushort _module;
            private ushort _bank;
            private ushort _device;
            private ushort _row;
            private ushort _column;
            private ushort _bitPosition;
            private ulong _requesterId;
            private ulong _responderId;
            private ulong _targetId;
            private MemoryErrorTypes _errorType;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Fields that are filled in; bits of `memory_fields`.
            /// </summary>
            public ulong ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Where the error was detected, and which class it has.
            /// </summary>
            public ErrorStatusType ErrorStatus { get { return _errorStatus; } }

            /// <summary>
            /// Physical address of the error.
            /// </summary>
            public ulong PhysicalAddress { get { return _physicalAddress; } }

            /// <summary>
            /// Bits of `physical_address` that are valid.
            /// </summary>
            public ulong PhysicalAddressMask { get { return _physicalAddressMask; } }

            /// <summary>
            /// Node of a machine of several nodes.
            /// </summary>
            public ushort Node { get { return _node; } }

            /// <summary>
            /// Memory board.
            /// </summary>
            public ushort Card { get { return _card; } }

            /// <summary>
            /// Memory module, or its rank.
            /// </summary>
            public ushort Module { get { return _module; } }

            /// <summary>
            /// Bank of the module.
            /// </summary>
            public ushort Bank { get { return _bank; } }

            /// <summary>
            /// Memory chip.
            /// </summary>
            public ushort Device { get { return _device; } }

            /// <summary>
            /// Row of the memory chip, lower 16 bits.
            /// </summary>
            public ushort Row { get { return _row; } }

            /// <summary>
            /// Column of the memory chip.
            /// </summary>
            public ushort Column { get { return _column; } }

            /// <summary>
            /// Bit of the word that is wrong.
            /// </summary>
            public ushort BitPosition { get { return _bitPosition; } }

            /// <summary>
            /// Identifier of the agent that requested the operation.
            /// </summary>
            public ulong RequesterId { get { return _requesterId; } }

            /// <summary>
            /// Identifier of the agent that answered the request.
            /// </summary>
            public ulong ResponderId { get { return _responderId; } }

            /// <summary>
            /// Identifier of the target of the operation.
            /// </summary>
            public ulong TargetId { get { return _targetId; } }

            /// <summary>
            /// What is wrong, such as a single bit.
            /// </summary>
            public MemoryErrorTypes ErrorType { get { return _errorType; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
        /// 
        /// After the specification; not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class Memory2 : KaitaiStruct
        {
            public static Memory2 FromFile(string fileName)
            {
                return new Memory2(new KaitaiStream(fileName));
            }

            public Memory2(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _validationBits = m_io.ReadU8le();
                _errorStatus = new ErrorStatusType(m_io, this, m_root);
                _physicalAddress = m_io.ReadU8le();
                _physicalAddressMask = m_io.ReadU8le();
                _node = m_io.ReadU2le();
                _card = m_io.ReadU2le();
                _module = m_io.ReadU2le();
                _bank = m_io.ReadU2le();
                _device = m_io.ReadU4le();
                _row = m_io.ReadU4le();
                _column = m_io.ReadU4le();
                _rank = m_io.ReadU4le();
                _bitPosition = m_io.ReadU4le();
                _chip = m_io.ReadU1();
                _errorType = ((Cper.MemoryErrorTypes) m_io.ReadU1());
                _status = m_io.ReadU1();
                __unnamed16 = m_io.ReadBytes(1);
                _requesterId = m_io.ReadU8le();
                _responderId = m_io.ReadU8le();
                _targetId = m_io.ReadU8le();
                _cardHandle = m_io.ReadU4le();
                _moduleHandle = m_io.ReadU4le();
            }
            private ulong _validationBits;
            private ErrorStatusType _errorStatus;
            private ulong _physicalAddress;
            private ulong _physicalAddressMask;
            private ushort _node;
            private ushort _card;
            private ushort _module;
            private ushort _bank;
            private uint _device;
            private uint _row;
            private uint _column;
            private uint _rank;
            private uint _bitPosition;
            private byte _chip;
            private MemoryErrorTypes _errorType;
            private byte _status;
            private byte[] __unnamed16;
            private ulong _requesterId;
            private ulong _responderId;
            private ulong _targetId;
            private uint _cardHandle;
            private uint _moduleHandle;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Fields that are filled in; bits of `memory2_fields`.
            /// </summary>
            public ulong ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Where the error was detected, and which class it has.
            /// </summary>
            public ErrorStatusType ErrorStatus { get { return _errorStatus; } }

            /// <summary>
            /// Physical address of the error.
            /// </summary>
            public ulong PhysicalAddress { get { return _physicalAddress; } }

            /// <summary>
            /// Bits of `physical_address` that are valid.
            /// </summary>
            public ulong PhysicalAddressMask { get { return _physicalAddressMask; } }

            /// <summary>
            /// Node of a machine of several nodes.
            /// </summary>
            public ushort Node { get { return _node; } }

            /// <summary>
            /// Memory board.
            /// </summary>
            public ushort Card { get { return _card; } }

            /// <summary>
            /// Memory module.
            /// </summary>
            public ushort Module { get { return _module; } }

            /// <summary>
            /// Bank of the module.
            /// </summary>
            public ushort Bank { get { return _bank; } }

            /// <summary>
            /// Memory chip.
            /// </summary>
            public uint Device { get { return _device; } }

            /// <summary>
            /// Row of the memory chip.
            /// </summary>
            public uint Row { get { return _row; } }

            /// <summary>
            /// Column of the memory chip.
            /// </summary>
            public uint Column { get { return _column; } }

            /// <summary>
            /// Rank of the module.
            /// </summary>
            public uint Rank { get { return _rank; } }

            /// <summary>
            /// Bit of the word that is wrong.
            /// </summary>
            public uint BitPosition { get { return _bitPosition; } }

            /// <summary>
            /// Chip of a stacked module.
            /// </summary>
            public byte Chip { get { return _chip; } }

            /// <summary>
            /// What is wrong, such as a single bit.
            /// </summary>
            public MemoryErrorTypes ErrorType { get { return _errorType; } }

            /// <summary>
            /// Bit 0 is set if the error was corrected.
            /// </summary>
            public byte Status { get { return _status; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_16 { get { return __unnamed16; } }

            /// <summary>
            /// Identifier of the agent that requested the operation.
            /// </summary>
            public ulong RequesterId { get { return _requesterId; } }

            /// <summary>
            /// Identifier of the agent that answered the request.
            /// </summary>
            public ulong ResponderId { get { return _responderId; } }

            /// <summary>
            /// Identifier of the target of the operation.
            /// </summary>
            public ulong TargetId { get { return _targetId; } }

            /// <summary>
            /// Handle of the SMBIOS structure (type 16) of the memory array.
            /// </summary>
            public uint CardHandle { get { return _cardHandle; } }

            /// <summary>
            /// Handle of the SMBIOS structure (type 17) of the memory device.
            /// </summary>
            public uint ModuleHandle { get { return _moduleHandle; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error of a PCI Express device, 0xd0 bytes.
        /// 
        /// After the specification and Microsoft's headers; not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section">Source</a>
        /// </remarks>
        public partial class PciExpress : KaitaiStruct
        {
            public static PciExpress FromFile(string fileName)
            {
                return new PciExpress(new KaitaiStream(fileName));
            }

            public PciExpress(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_slotNumber = false;
                _read();
            }
            private void _read()
            {
                _validationBits = m_io.ReadU8le();
                _portType = ((Cper.PortTypes) m_io.ReadU4le());
                _minorVersion = m_io.ReadU1();
                _majorVersion = m_io.ReadU1();
                __unnamed4 = m_io.ReadBytes(2);
                _command = m_io.ReadU2le();
                _status = m_io.ReadU2le();
                __unnamed7 = m_io.ReadBytes(4);
                _vendorId = m_io.ReadU2le();
                _deviceId = m_io.ReadU2le();
                _classCode = m_io.ReadBytes(3);
                _functionNumber = m_io.ReadU1();
                _deviceNumber = m_io.ReadU1();
                _segment = m_io.ReadU2le();
                _primaryBus = m_io.ReadU1();
                _secondaryBus = m_io.ReadU1();
                _slot = m_io.ReadU2le();
                __unnamed17 = m_io.ReadBytes(1);
                _serialNumber = m_io.ReadU8le();
                _bridgeSecondaryStatus = m_io.ReadU2le();
                _bridgeControl = m_io.ReadU2le();
                __raw_capability = m_io.ReadBytes(60);
                var io___raw_capability = new KaitaiStream(__raw_capability);
                _capability = new PciExpressCapability(io___raw_capability, this, m_root);
                __raw_aer = m_io.ReadBytes(96);
                var io___raw_aer = new KaitaiStream(__raw_aer);
                _aer = new AdvancedErrorReporting(io___raw_aer, this, m_root);
            }
            private bool f_slotNumber;
            private int _slotNumber;

            /// <summary>
            /// Physical slot of the device.
            /// </summary>
            public int SlotNumber
            {
                get
                {
                    if (f_slotNumber)
                        return _slotNumber;
                    f_slotNumber = true;
                    _slotNumber = (int) (Slot >> 3);
                    return _slotNumber;
                }
            }
            private ulong _validationBits;
            private PortTypes _portType;
            private byte _minorVersion;
            private byte _majorVersion;
            private byte[] __unnamed4;
            private ushort _command;
            private ushort _status;
            private byte[] __unnamed7;
            private ushort _vendorId;
            private ushort _deviceId;
            private byte[] _classCode;
            private byte _functionNumber;
            private byte _deviceNumber;
            private ushort _segment;
            private byte _primaryBus;
            private byte _secondaryBus;
            private ushort _slot;
            private byte[] __unnamed17;
            private ulong _serialNumber;
            private ushort _bridgeSecondaryStatus;
            private ushort _bridgeControl;
            private PciExpressCapability _capability;
            private AdvancedErrorReporting _aer;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;
            private byte[] __raw_capability;
            private byte[] __raw_aer;

            /// <summary>
            /// Fields that are filled in; bits of `pci_express_fields`.
            /// </summary>
            public ulong ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Kind of device or port.
            /// </summary>
            public PortTypes PortType { get { return _portType; } }

            /// <summary>
            /// Minor version of PCI Express.
            /// </summary>
            public byte MinorVersion { get { return _minorVersion; } }

            /// <summary>
            /// Major version of PCI Express.
            /// </summary>
            public byte MajorVersion { get { return _majorVersion; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_4 { get { return __unnamed4; } }

            /// <summary>
            /// Command register of the configuration space.
            /// </summary>
            public ushort Command { get { return _command; } }

            /// <summary>
            /// Status register of the configuration space.
            /// </summary>
            public ushort Status { get { return _status; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_7 { get { return __unnamed7; } }

            /// <summary>
            /// PCI vendor.
            /// </summary>
            public ushort VendorId { get { return _vendorId; } }

            /// <summary>
            /// PCI device.
            /// </summary>
            public ushort DeviceId { get { return _deviceId; } }

            /// <summary>
            /// Class code, from the programming interface to the base class.
            /// </summary>
            public byte[] ClassCode { get { return _classCode; } }

            /// <summary>
            /// Function of the device, 0 to 7.
            /// </summary>
            public byte FunctionNumber { get { return _functionNumber; } }

            /// <summary>
            /// Device on its bus.
            /// </summary>
            public byte DeviceNumber { get { return _deviceNumber; } }

            /// <summary>
            /// Segment of the PCI bus, 0 in most machines.
            /// </summary>
            public ushort Segment { get { return _segment; } }

            /// <summary>
            /// Bus of the device.
            /// </summary>
            public byte PrimaryBus { get { return _primaryBus; } }

            /// <summary>
            /// Bus behind a bridge.
            /// </summary>
            public byte SecondaryBus { get { return _secondaryBus; } }

            /// <summary>
            /// Bits 3 to 15 are `slot_number`, the others are reserved.
            /// </summary>
            public ushort Slot { get { return _slot; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_17 { get { return __unnamed17; } }

            /// <summary>
            /// Serial number of the device. It identifies the part.
            /// </summary>
            public ulong SerialNumber { get { return _serialNumber; } }

            /// <summary>
            /// Secondary status register of a bridge.
            /// </summary>
            public ushort BridgeSecondaryStatus { get { return _bridgeSecondaryStatus; } }

            /// <summary>
            /// Control register of a bridge.
            /// </summary>
            public ushort BridgeControl { get { return _bridgeControl; } }

            /// <summary>
            /// PCI Express capability of the configuration space.
            /// </summary>
            public PciExpressCapability Capability { get { return _capability; } }

            /// <summary>
            /// Advanced error reporting capability of the configuration space.
            /// </summary>
            public AdvancedErrorReporting Aer { get { return _aer; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
            public byte[] M_RawCapability { get { return __raw_capability; } }
            public byte[] M_RawAer { get { return __raw_aer; } }
        }

        /// <summary>
        /// Beginning of the PCI Express capability of the configuration space.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability">Source</a>
        /// </remarks>
        public partial class PciExpressCapability : KaitaiStruct
        {
            public static PciExpressCapability FromFile(string fileName)
            {
                return new PciExpressCapability(new KaitaiStream(fileName));
            }

            public PciExpressCapability(KaitaiStream p__io, Cper.PciExpress p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_linkSpeed = false;
                f_linkWidth = false;
                _read();
            }
            private void _read()
            {
                _capabilityId = m_io.ReadU1();
                _next = m_io.ReadU1();
                _capabilities = m_io.ReadU2le();
                _deviceCapabilities = m_io.ReadU4le();
                _deviceControl = m_io.ReadU2le();
                _deviceStatus = m_io.ReadU2le();
                _linkCapabilities = m_io.ReadU4le();
                _linkControl = m_io.ReadU2le();
                _linkStatus = m_io.ReadU2le();
            }
            private bool f_linkSpeed;
            private int _linkSpeed;

            /// <summary>
            /// Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
            /// </summary>
            public int LinkSpeed
            {
                get
                {
                    if (f_linkSpeed)
                        return _linkSpeed;
                    f_linkSpeed = true;
                    _linkSpeed = (int) (LinkStatus & 15);
                    return _linkSpeed;
                }
            }
            private bool f_linkWidth;
            private int _linkWidth;

            /// <summary>
            /// Number of lanes in use.
            /// </summary>
            public int LinkWidth
            {
                get
                {
                    if (f_linkWidth)
                        return _linkWidth;
                    f_linkWidth = true;
                    _linkWidth = (int) (LinkStatus >> 4 & 63);
                    return _linkWidth;
                }
            }
            private byte _capabilityId;
            private byte _next;
            private ushort _capabilities;
            private uint _deviceCapabilities;
            private ushort _deviceControl;
            private ushort _deviceStatus;
            private uint _linkCapabilities;
            private ushort _linkControl;
            private ushort _linkStatus;
            private Cper m_root;
            private Cper.PciExpress m_parent;

            /// <summary>
            /// Kind of capability, 0x10.
            /// </summary>
            public byte CapabilityId { get { return _capabilityId; } }

            /// <summary>
            /// Offset of the next capability in the configuration space.
            /// </summary>
            public byte Next { get { return _next; } }

            /// <summary>
            /// Version in bits 0 to 3, kind of device or port in bits 4 to 7.
            /// </summary>
            public ushort Capabilities { get { return _capabilities; } }

            /// <summary>
            /// Abilities of the device, such as the size of packets.
            /// </summary>
            public uint DeviceCapabilities { get { return _deviceCapabilities; } }

            /// <summary>
            /// Settings of the device, such as which errors it reports.
            /// </summary>
            public ushort DeviceControl { get { return _deviceControl; } }

            /// <summary>
            /// Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
            /// unsupported request.
            /// </summary>
            public ushort DeviceStatus { get { return _deviceStatus; } }

            /// <summary>
            /// Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
            /// </summary>
            public uint LinkCapabilities { get { return _linkCapabilities; } }

            /// <summary>
            /// Settings of the link, such as power saving.
            /// </summary>
            public ushort LinkControl { get { return _linkControl; } }

            /// <summary>
            /// Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
            /// </summary>
            public ushort LinkStatus { get { return _linkStatus; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.PciExpress M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of an x86 or x64 processor, of one of several kinds.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class ProcessorContext : KaitaiStruct
        {
            public static ProcessorContext FromFile(string fileName)
            {
                return new ProcessorContext(new KaitaiStream(fileName));
            }

            public ProcessorContext(KaitaiStream p__io, Cper.ProcessorX86 p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _contextType = ((Cper.ContextTypes) m_io.ReadU2le());
                _lenRegisters = m_io.ReadU2le();
                _msrAddress = m_io.ReadU4le();
                _mmRegisterAddress = m_io.ReadU8le();
                _registers = m_io.ReadBytes(LenRegisters);
            }
            private ContextTypes _contextType;
            private ushort _lenRegisters;
            private uint _msrAddress;
            private ulong _mmRegisterAddress;
            private byte[] _registers;
            private Cper m_root;
            private Cper.ProcessorX86 m_parent;

            /// <summary>
            /// Kind of registers.
            /// </summary>
            public ContextTypes ContextType { get { return _contextType; } }

            /// <summary>
            /// Size of `registers` in bytes.
            /// </summary>
            public ushort LenRegisters { get { return _lenRegisters; } }

            /// <summary>
            /// Number of the first model specific register, if the registers are such.
            /// </summary>
            public uint MsrAddress { get { return _msrAddress; } }

            /// <summary>
            /// Address of the first memory mapped register, if the registers are such.
            /// </summary>
            public ulong MmRegisterAddress { get { return _mmRegisterAddress; } }

            /// <summary>
            /// The registers: model specific and memory mapped ones are 64-bit numbers,
            /// 64-bit registers of execution are `x64_registers`.
            /// </summary>
            public byte[] Registers { get { return _registers; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.ProcessorX86 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An error that an x86 or x64 processor reported, 0x40 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class ProcessorErrorInfo : KaitaiStruct
        {
            public static ProcessorErrorInfo FromFile(string fileName)
            {
                return new ProcessorErrorInfo(new KaitaiStream(fileName));
            }

            public ProcessorErrorInfo(KaitaiStream p__io, Cper.ProcessorX86 p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _checkTypeStart = m_io.ReadBytes(4);
                _checkType = ((Cper.CheckTypes) m_io.ReadU2le());
                _checkTypeRest = m_io.ReadBytes(10);
                _validationBits = m_io.ReadU8le();
                _checkInfo = m_io.ReadU8le();
                _targetId = m_io.ReadU8le();
                _requesterId = m_io.ReadU8le();
                _responderId = m_io.ReadU8le();
                _instructionPointer = m_io.ReadU8le();
            }
            private byte[] _checkTypeStart;
            private CheckTypes _checkType;
            private byte[] _checkTypeRest;
            private ulong _validationBits;
            private ulong _checkInfo;
            private ulong _targetId;
            private ulong _requesterId;
            private ulong _responderId;
            private ulong _instructionPointer;
            private Cper m_root;
            private Cper.ProcessorX86 m_parent;

            /// <summary>
            /// First 4 bytes of the GUID of the structure of `check_info`.
            /// </summary>
            public byte[] CheckTypeStart { get { return _checkTypeStart; } }

            /// <summary>
            /// Bytes 4 and 5 of that GUID, which are different for all structures.
            /// </summary>
            public CheckTypes CheckType { get { return _checkType; } }

            /// <summary>
            /// The other 10 bytes of that GUID.
            /// </summary>
            public byte[] CheckTypeRest { get { return _checkTypeRest; } }

            /// <summary>
            /// Fields that are filled in; bits of `error_info_fields`.
            /// </summary>
            public ulong ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
            /// instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
            /// the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
            /// restartable, 29 overflow; of a bus check also 30-31 participation, 32
            /// timeout, 33-34 address space. Bits 0 to 15 are set for those that are
            /// valid. Of a check of the microarchitecture bits 16-18 are the type of the
            /// error and 19-23 as 25-29 above.
            /// </summary>
            public ulong CheckInfo { get { return _checkInfo; } }

            /// <summary>
            /// Address or identifier of the target of the failing operation.
            /// </summary>
            public ulong TargetId { get { return _targetId; } }

            /// <summary>
            /// Identifier of the agent that requested the operation.
            /// </summary>
            public ulong RequesterId { get { return _requesterId; } }

            /// <summary>
            /// Identifier of the agent that answered the request.
            /// </summary>
            public ulong ResponderId { get { return _responderId; } }

            /// <summary>
            /// Address of the instruction at which the error was reported.
            /// </summary>
            public ulong InstructionPointer { get { return _instructionPointer; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.ProcessorX86 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error of a processor of any kind, 0xc0 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section">Source</a>
        /// </remarks>
        public partial class ProcessorGeneric : KaitaiStruct
        {
            public static ProcessorGeneric FromFile(string fileName)
            {
                return new ProcessorGeneric(new KaitaiStream(fileName));
            }

            public ProcessorGeneric(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _validationBits = m_io.ReadU8le();
                _processorType = ((Cper.ProcessorTypes) m_io.ReadU1());
                _instructionSet = ((Cper.InstructionSets) m_io.ReadU1());
                _errorType = m_io.ReadU1();
                _operation = ((Cper.Operations) m_io.ReadU1());
                _flags = m_io.ReadU1();
                _level = m_io.ReadU1();
                __unnamed7 = m_io.ReadBytes(2);
                _processorVersion = m_io.ReadU8le();
                _processorName = m_io.ReadBytes(128);
                _processorId = m_io.ReadU8le();
                _targetAddress = m_io.ReadU8le();
                _requesterId = m_io.ReadU8le();
                _responderId = m_io.ReadU8le();
                _instructionPointer = m_io.ReadU8le();
            }
            private ulong _validationBits;
            private ProcessorTypes _processorType;
            private InstructionSets _instructionSet;
            private byte _errorType;
            private Operations _operation;
            private byte _flags;
            private byte _level;
            private byte[] __unnamed7;
            private ulong _processorVersion;
            private byte[] _processorName;
            private ulong _processorId;
            private ulong _targetAddress;
            private ulong _requesterId;
            private ulong _responderId;
            private ulong _instructionPointer;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Fields that are filled in; bits of `processor_generic_fields`.
            /// </summary>
            public ulong ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Kind of processor.
            /// </summary>
            public ProcessorTypes ProcessorType { get { return _processorType; } }

            /// <summary>
            /// Instruction set that the processor ran when the error occurred.
            /// </summary>
            public InstructionSets InstructionSet { get { return _instructionSet; } }

            /// <summary>
            /// Kinds of errors; bits of `processor_error_types`, 0 if not known.
            /// </summary>
            public byte ErrorType { get { return _errorType; } }

            /// <summary>
            /// Operation that caused the error.
            /// </summary>
            public Operations Operation { get { return _operation; } }

            /// <summary>
            /// Properties of the error; bits of `processor_flags`.
            /// </summary>
            public byte Flags { get { return _flags; } }

            /// <summary>
            /// Level of the structure with the error, such as that of a cache.
            /// </summary>
            public byte Level { get { return _level; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_7 { get { return __unnamed7; } }

            /// <summary>
            /// Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
            /// (family, model, stepping).
            /// </summary>
            public ulong ProcessorVersion { get { return _processorVersion; } }

            /// <summary>
            /// Name of the processor in ASCII, ended by NUL.
            /// </summary>
            public byte[] ProcessorName { get { return _processorName; } }

            /// <summary>
            /// Identifier of the processor; on x86 and x64 its local APIC id.
            /// </summary>
            public ulong ProcessorId { get { return _processorId; } }

            /// <summary>
            /// Address that the failing operation accessed.
            /// </summary>
            public ulong TargetAddress { get { return _targetAddress; } }

            /// <summary>
            /// Identifier of the agent that requested the operation.
            /// </summary>
            public ulong RequesterId { get { return _requesterId; } }

            /// <summary>
            /// Identifier of the agent that answered the request.
            /// </summary>
            public ulong ResponderId { get { return _responderId; } }

            /// <summary>
            /// Address of the instruction at which the error was reported.
            /// </summary>
            public ulong InstructionPointer { get { return _instructionPointer; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
        /// then register contexts.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section">Source</a>
        /// </remarks>
        public partial class ProcessorX86 : KaitaiStruct
        {
            public static ProcessorX86 FromFile(string fileName)
            {
                return new ProcessorX86(new KaitaiStream(fileName));
            }

            public ProcessorX86(KaitaiStream p__io, Cper.SectionDescriptor p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numContexts = false;
                f_numErrorInfos = false;
                _read();
            }
            private void _read()
            {
                _validationBits = m_io.ReadU2le();
                __unnamed1 = m_io.ReadBytes(6);
                _localApicId = m_io.ReadU8le();
                _cpuidValues = new List<uint>();
                for (var i = 0; i < 12; i++)
                {
                    _cpuidValues.Add(m_io.ReadU4le());
                }
                _errorInfos = new List<ProcessorErrorInfo>();
                for (var i = 0; i < NumErrorInfos; i++)
                {
                    _errorInfos.Add(new ProcessorErrorInfo(m_io, this, m_root));
                }
                _contexts = new List<ProcessorContext>();
                for (var i = 0; i < NumContexts; i++)
                {
                    _contexts.Add(new ProcessorContext(m_io, this, m_root));
                }
            }
            private bool f_numContexts;
            private int _numContexts;

            /// <summary>
            /// Bits 8 to 13 of `validation_bits`.
            /// </summary>
            public int NumContexts
            {
                get
                {
                    if (f_numContexts)
                        return _numContexts;
                    f_numContexts = true;
                    _numContexts = (int) (ValidationBits >> 8 & 63);
                    return _numContexts;
                }
            }
            private bool f_numErrorInfos;
            private int _numErrorInfos;

            /// <summary>
            /// Bits 2 to 7 of `validation_bits`.
            /// </summary>
            public int NumErrorInfos
            {
                get
                {
                    if (f_numErrorInfos)
                        return _numErrorInfos;
                    f_numErrorInfos = true;
                    _numErrorInfos = (int) (ValidationBits >> 2 & 63);
                    return _numErrorInfos;
                }
            }
            private ushort _validationBits;
            private byte[] __unnamed1;
            private ulong _localApicId;
            private List<uint> _cpuidValues;
            private List<ProcessorErrorInfo> _errorInfos;
            private List<ProcessorContext> _contexts;
            private Cper m_root;
            private Cper.SectionDescriptor m_parent;

            /// <summary>
            /// Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
            /// 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
            /// </summary>
            public ushort ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Local APIC id of the processor.
            /// </summary>
            public ulong LocalApicId { get { return _localApicId; } }

            /// <summary>
            /// EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
            /// The specification extends each to 64 bits; Windows writes the four numbers
            /// of 32 bits one after another, then zeros.
            /// </summary>
            public List<uint> CpuidValues { get { return _cpuidValues; } }

            /// <summary>
            /// Errors that the processor reported.
            /// </summary>
            public List<ProcessorErrorInfo> ErrorInfos { get { return _errorInfos; } }

            /// <summary>
            /// Registers of the processor.
            /// </summary>
            public List<ProcessorContext> Contexts { get { return _contexts; } }
            public Cper M_Root { get { return m_root; } }
            public Cper.SectionDescriptor M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Location and type of a section. The descriptors follow the header, one after
        /// another, `section_count` of them.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor">Source</a>
        /// </remarks>
        public partial class SectionDescriptor : KaitaiStruct
        {
            public static SectionDescriptor FromFile(string fileName)
            {
                return new SectionDescriptor(new KaitaiStream(fileName));
            }

            public SectionDescriptor(KaitaiStream p__io, Cper p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_section = false;
                _read();
            }
            private void _read()
            {
                _ofsSection = m_io.ReadU4le();
                _lenSection = m_io.ReadU4le();
                _minorRevision = m_io.ReadU1();
                _majorRevision = m_io.ReadU1();
                _validationBits = m_io.ReadU1();
                __unnamed5 = m_io.ReadBytes(1);
                _flags = m_io.ReadU4le();
                _sectionTypeStart = m_io.ReadBytes(4);
                _sectionType = ((Cper.SectionTypes) m_io.ReadU2le());
                _sectionTypeRest = m_io.ReadBytes(10);
                _fruId = m_io.ReadBytes(16);
                _severity = ((Cper.Severities) m_io.ReadU4le());
                _fruText = m_io.ReadBytes(20);
            }
            private bool f_section;
            private object _section;

            /// <summary>
            /// The section; bytes where its type is not described here.
            /// </summary>
            public object Section
            {
                get
                {
                    if (f_section)
                        return _section;
                    f_section = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsSection);
                    switch (SectionType) {
                    case Cper.SectionTypes.Firmware: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new Firmware(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.MachineCheck: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new MachineCheck(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.Memory: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new Memory(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.Memory2: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new Memory2(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.PciExpress: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new PciExpress(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.ProcessorGeneric: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new ProcessorGeneric(io___raw_section, this, m_root);
                        break;
                    }
                    case Cper.SectionTypes.ProcessorX86: {
                        __raw_section = io.ReadBytes(LenSection);
                        var io___raw_section = new KaitaiStream(__raw_section);
                        _section = new ProcessorX86(io___raw_section, this, m_root);
                        break;
                    }
                    default: {
                        _section = io.ReadBytes(LenSection);
                        break;
                    }
                    }
                    io.Seek(_pos);
                    return _section;
                }
            }
            private uint _ofsSection;
            private uint _lenSection;
            private byte _minorRevision;
            private byte _majorRevision;
            private byte _validationBits;
            private byte[] __unnamed5;
            private uint _flags;
            private byte[] _sectionTypeStart;
            private SectionTypes _sectionType;
            private byte[] _sectionTypeRest;
            private byte[] _fruId;
            private Severities _severity;
            private byte[] _fruText;
            private Cper m_root;
            private Cper m_parent;
            private byte[] __raw_section;

            /// <summary>
            /// Offset of the section from the start of the record.
            /// </summary>
            public uint OfsSection { get { return _ofsSection; } }

            /// <summary>
            /// Size of the section in bytes.
            /// </summary>
            public uint LenSection { get { return _lenSection; } }

            /// <summary>
            /// Lower part of the version of the section.
            /// </summary>
            public byte MinorRevision { get { return _minorRevision; } }

            /// <summary>
            /// Higher part of the version of the section.
            /// </summary>
            public byte MajorRevision { get { return _majorRevision; } }

            /// <summary>
            /// Fields of the descriptor that are filled in; bits of `descriptor_fields`.
            /// </summary>
            public byte ValidationBits { get { return _validationBits; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }

            /// <summary>
            /// Circumstances of the error of the section; bits of `section_flags`.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// First 4 bytes of the GUID of the section's type.
            /// </summary>
            public byte[] SectionTypeStart { get { return _sectionTypeStart; } }

            /// <summary>
            /// Bytes 4 and 5 of that GUID, which are different for all types that are
            /// described here. Each member of `section_types` has the whole GUID in its
            /// documentation; compare it, since another type may have the same two bytes.
            /// </summary>
            public SectionTypes SectionType { get { return _sectionType; } }

            /// <summary>
            /// The other 10 bytes of that GUID.
            /// </summary>
            public byte[] SectionTypeRest { get { return _sectionTypeRest; } }

            /// <summary>
            /// GUID of the field replaceable unit (a module, a card) in which the error is.
            /// It may identify the part.
            /// </summary>
            public byte[] FruId { get { return _fruId; } }

            /// <summary>
            /// Severity of the error of the section.
            /// </summary>
            public Severities Severity { get { return _severity; } }

            /// <summary>
            /// Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
            /// connector, sometimes a part or serial number.
            /// </summary>
            public byte[] FruText { get { return _fruText; } }
            public Cper M_Root { get { return m_root; } }
            public Cper M_Parent { get { return m_parent; } }
            public byte[] M_RawSection { get { return __raw_section; } }
        }

        /// <summary>
        /// A time of 8 bytes. The specification has local time in binary-coded decimals;
        /// Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
        /// is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class TimestampType : KaitaiStruct
        {
            public static TimestampType FromFile(string fileName)
            {
                return new TimestampType(new KaitaiStream(fileName));
            }

            public TimestampType(KaitaiStream p__io, Cper p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _seconds = m_io.ReadU1();
                _minutes = m_io.ReadU1();
                _hours = m_io.ReadU1();
                _isPrecise = m_io.ReadU1();
                _day = m_io.ReadU1();
                _month = m_io.ReadU1();
                _year = m_io.ReadU1();
                _century = m_io.ReadU1();
            }
            private byte _seconds;
            private byte _minutes;
            private byte _hours;
            private byte _isPrecise;
            private byte _day;
            private byte _month;
            private byte _year;
            private byte _century;
            private Cper m_root;
            private Cper m_parent;

            /// <summary>
            /// Seconds, 0 to 59.
            /// </summary>
            public byte Seconds { get { return _seconds; } }

            /// <summary>
            /// Minutes, 0 to 59.
            /// </summary>
            public byte Minutes { get { return _minutes; } }

            /// <summary>
            /// Hours, 0 to 23.
            /// </summary>
            public byte Hours { get { return _hours; } }

            /// <summary>
            /// Bit 0 is set if this is the time of the error itself.
            /// </summary>
            public byte IsPrecise { get { return _isPrecise; } }

            /// <summary>
            /// Day of the month, 1 to 31.
            /// </summary>
            public byte Day { get { return _day; } }

            /// <summary>
            /// Month, 1 to 12.
            /// </summary>
            public byte Month { get { return _month; } }

            /// <summary>
            /// Year of the century, 0 to 99.
            /// </summary>
            public byte Year { get { return _year; } }

            /// <summary>
            /// The first two digits of the year, 20 for 2024.
            /// </summary>
            public byte Century { get { return _century; } }
            public Cper M_Root { get { return m_root; } }
            public Cper M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of execution of an x64 processor, 0xf4 bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html">Source</a>
        /// </remarks>
        public partial class X64Registers : KaitaiStruct
        {
            public static X64Registers FromFile(string fileName)
            {
                return new X64Registers(new KaitaiStream(fileName));
            }

            public X64Registers(KaitaiStream p__io, KaitaiStruct p__parent = null, Cper p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _rax = m_io.ReadU8le();
                _rbx = m_io.ReadU8le();
                _rcx = m_io.ReadU8le();
                _rdx = m_io.ReadU8le();
                _rsi = m_io.ReadU8le();
                _rdi = m_io.ReadU8le();
                _rbp = m_io.ReadU8le();
                _rsp = m_io.ReadU8le();
                _r8 = m_io.ReadU8le();
                _r9 = m_io.ReadU8le();
                _r10 = m_io.ReadU8le();
                _r11 = m_io.ReadU8le();
                _r12 = m_io.ReadU8le();
                _r13 = m_io.ReadU8le();
                _r14 = m_io.ReadU8le();
                _r15 = m_io.ReadU8le();
                _cs = m_io.ReadU2le();
                _ds = m_io.ReadU2le();
                _ss = m_io.ReadU2le();
                _es = m_io.ReadU2le();
                _fs = m_io.ReadU2le();
                _gs = m_io.ReadU2le();
                __unnamed22 = m_io.ReadBytes(4);
                _rflags = m_io.ReadU8le();
                _rip = m_io.ReadU8le();
                _cr0 = m_io.ReadU8le();
                _cr1 = m_io.ReadU8le();
                _cr2 = m_io.ReadU8le();
                _cr3 = m_io.ReadU8le();
                _cr4 = m_io.ReadU8le();
                _cr8 = m_io.ReadU8le();
                _gdtr = m_io.ReadBytes(16);
                _idtr = m_io.ReadBytes(16);
                _ldtr = m_io.ReadU2le();
                _tr = m_io.ReadU2le();
            }
            private ulong _rax;
            private ulong _rbx;
            private ulong _rcx;
            private ulong _rdx;
            private ulong _rsi;
            private ulong _rdi;
            private ulong _rbp;
            private ulong _rsp;
            private ulong _r8;
            private ulong _r9;
            private ulong _r10;
            private ulong _r11;
            private ulong _r12;
            private ulong _r13;
            private ulong _r14;
            private ulong _r15;
            private ushort _cs;
            private ushort _ds;
            private ushort _ss;
            private ushort _es;
            private ushort _fs;
            private ushort _gs;
            private byte[] __unnamed22;
            private ulong _rflags;
            private ulong _rip;
            private ulong _cr0;
            private ulong _cr1;
            private ulong _cr2;
            private ulong _cr3;
            private ulong _cr4;
            private ulong _cr8;
            private byte[] _gdtr;
            private byte[] _idtr;
            private ushort _ldtr;
            private ushort _tr;
            private Cper m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Register RAX.
            /// </summary>
            public ulong Rax { get { return _rax; } }

            /// <summary>
            /// Register RBX.
            /// </summary>
            public ulong Rbx { get { return _rbx; } }

            /// <summary>
            /// Register RCX.
            /// </summary>
            public ulong Rcx { get { return _rcx; } }

            /// <summary>
            /// Register RDX.
            /// </summary>
            public ulong Rdx { get { return _rdx; } }

            /// <summary>
            /// Register RSI.
            /// </summary>
            public ulong Rsi { get { return _rsi; } }

            /// <summary>
            /// Register RDI.
            /// </summary>
            public ulong Rdi { get { return _rdi; } }

            /// <summary>
            /// Register RBP.
            /// </summary>
            public ulong Rbp { get { return _rbp; } }

            /// <summary>
            /// Register RSP.
            /// </summary>
            public ulong Rsp { get { return _rsp; } }

            /// <summary>
            /// Register R8.
            /// </summary>
            public ulong R8 { get { return _r8; } }

            /// <summary>
            /// Register R9.
            /// </summary>
            public ulong R9 { get { return _r9; } }

            /// <summary>
            /// Register R10.
            /// </summary>
            public ulong R10 { get { return _r10; } }

            /// <summary>
            /// Register R11.
            /// </summary>
            public ulong R11 { get { return _r11; } }

            /// <summary>
            /// Register R12.
            /// </summary>
            public ulong R12 { get { return _r12; } }

            /// <summary>
            /// Register R13.
            /// </summary>
            public ulong R13 { get { return _r13; } }

            /// <summary>
            /// Register R14.
            /// </summary>
            public ulong R14 { get { return _r14; } }

            /// <summary>
            /// Register R15.
            /// </summary>
            public ulong R15 { get { return _r15; } }

            /// <summary>
            /// Segment CS.
            /// </summary>
            public ushort Cs { get { return _cs; } }

            /// <summary>
            /// Segment DS.
            /// </summary>
            public ushort Ds { get { return _ds; } }

            /// <summary>
            /// Segment SS.
            /// </summary>
            public ushort Ss { get { return _ss; } }

            /// <summary>
            /// Segment ES.
            /// </summary>
            public ushort Es { get { return _es; } }

            /// <summary>
            /// Segment FS.
            /// </summary>
            public ushort Fs { get { return _fs; } }

            /// <summary>
            /// Segment GS.
            /// </summary>
            public ushort Gs { get { return _gs; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_22 { get { return __unnamed22; } }

            /// <summary>
            /// Register RFLAGS.
            /// </summary>
            public ulong Rflags { get { return _rflags; } }

            /// <summary>
            /// Address of the instruction.
            /// </summary>
            public ulong Rip { get { return _rip; } }

            /// <summary>
            /// Control register CR0.
            /// </summary>
            public ulong Cr0 { get { return _cr0; } }

            /// <summary>
            /// Control register CR1, which no processor has.
            /// </summary>
            public ulong Cr1 { get { return _cr1; } }

            /// <summary>
            /// Control register CR2, the address of the last page fault.
            /// </summary>
            public ulong Cr2 { get { return _cr2; } }

            /// <summary>
            /// Control register CR3, the root of the page tables.
            /// </summary>
            public ulong Cr3 { get { return _cr3; } }

            /// <summary>
            /// Control register CR4.
            /// </summary>
            public ulong Cr4 { get { return _cr4; } }

            /// <summary>
            /// Control register CR8, the IRQL.
            /// </summary>
            public ulong Cr8 { get { return _cr8; } }

            /// <summary>
            /// Base and limit of the global descriptor table.
            /// </summary>
            public byte[] Gdtr { get { return _gdtr; } }

            /// <summary>
            /// Base and limit of the interrupt descriptor table.
            /// </summary>
            public byte[] Idtr { get { return _idtr; } }

            /// <summary>
            /// Selector of the local descriptor table.
            /// </summary>
            public ushort Ldtr { get { return _ldtr; } }

            /// <summary>
            /// Selector of the task state segment.
            /// </summary>
            public ushort Tr { get { return _tr; } }
            public Cper M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_sectionDescriptors;
        private List<SectionDescriptor> _sectionDescriptors;

        /// <summary>
        /// All descriptors, which follow the header.
        /// </summary>
        public List<SectionDescriptor> SectionDescriptors
        {
            get
            {
                if (f_sectionDescriptors)
                    return _sectionDescriptors;
                f_sectionDescriptors = true;
                long _pos = m_io.Pos;
                m_io.Seek(128);
                _sectionDescriptors = new List<SectionDescriptor>();
                for (var i = 0; i < SectionCount; i++)
                {
                    _sectionDescriptors.Add(new SectionDescriptor(m_io, this, m_root));
                }
                m_io.Seek(_pos);
                return _sectionDescriptors;
            }
        }
        private byte[] _signature;
        private byte _minorRevision;
        private byte _majorRevision;
        private byte[] _signatureEnd;
        private ushort _sectionCount;
        private Severities _severity;
        private uint _validationBits;
        private uint _lenRecord;
        private TimestampType _timestamp;
        private byte[] _platformId;
        private byte[] _partitionId;
        private byte[] _creatorId;
        private byte[] _notificationType;
        private ulong _recordId;
        private uint _flags;
        private ulong _persistenceInformation;
        private byte[] __unnamed16;
        private Cper m_root;
        private KaitaiStruct m_parent;
        public byte[] Signature { get { return _signature; } }

        /// <summary>
        /// Minor revision of the header; Windows writes 16.
        /// </summary>
        public byte MinorRevision { get { return _minorRevision; } }

        /// <summary>
        /// Major revision of the header; Windows writes 2.
        /// </summary>
        public byte MajorRevision { get { return _majorRevision; } }
        public byte[] SignatureEnd { get { return _signatureEnd; } }

        /// <summary>
        /// Number of section descriptors, which follow the header.
        /// </summary>
        public ushort SectionCount { get { return _sectionCount; } }

        /// <summary>
        /// Severity of the most severe error of the record.
        /// </summary>
        public Severities Severity { get { return _severity; } }

        /// <summary>
        /// Fields of the header that are filled in; bits of `header_fields`.
        /// </summary>
        public uint ValidationBits { get { return _validationBits; } }

        /// <summary>
        /// Size of the record in bytes, with the header, all descriptors and all
        /// sections.
        /// </summary>
        public uint LenRecord { get { return _lenRecord; } }

        /// <summary>
        /// Time at which the error was collected.
        /// </summary>
        public TimestampType Timestamp { get { return _timestamp; } }

        /// <summary>
        /// GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
        /// the machine.
        /// </summary>
        public byte[] PlatformId { get { return _platformId; } }

        /// <summary>
        /// GUID of the software partition in which the error occurred.
        /// </summary>
        public byte[] PartitionId { get { return _partitionId; } }

        /// <summary>
        /// GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
        /// Windows.
        /// </summary>
        public byte[] CreatorId { get { return _creatorId; } }

        /// <summary>
        /// GUID of the way in which the error was reported: machine check, corrected
        /// machine check, PCI Express, boot and others.
        /// </summary>
        public byte[] NotificationType { get { return _notificationType; } }

        /// <summary>
        /// Number that, with `creator_id`, is unique among the records of the system.
        /// </summary>
        public ulong RecordId { get { return _recordId; } }

        /// <summary>
        /// Circumstances of the error; bits of `record_flags`.
        /// </summary>
        public uint Flags { get { return _flags; } }

        /// <summary>
        /// For the creator of a record that is kept in persistent memory; Windows
        /// writes the signature `RE`, a length and an identifier.
        /// </summary>
        public ulong PersistenceInformation { get { return _persistenceInformation; } }

        /// <summary>
        /// Reserved.
        /// </summary>
        public byte[] Unnamed_16 { get { return __unnamed16; } }
        public Cper M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
