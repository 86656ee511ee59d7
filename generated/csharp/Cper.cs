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
    /// meaning only if their bit in `validation_bits` is set, which is what the
    /// instances that begin with `has_` say. The enumerations that end in `_fields`
    /// have the bits, and their members the names of the fields.
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
            f_flagDeviceDriver = false;
            f_flagPreviousError = false;
            f_flagRecovered = false;
            f_flagSimulated = false;
            f_hasPartitionId = false;
            f_hasPlatformId = false;
            f_hasTimestamp = false;
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
                f_correctableAdvisoryNonFatal = false;
                f_correctableBadLinkPacket = false;
                f_correctableBadPacket = false;
                f_correctableHeaderLogOverflow = false;
                f_correctableInternal = false;
                f_correctableReceiver = false;
                f_correctableReplayRollover = false;
                f_correctableReplayTimeout = false;
                f_uncorrectableAccessControlViolation = false;
                f_uncorrectableAtomicEgressBlocked = false;
                f_uncorrectableCompleterAbort = false;
                f_uncorrectableCompletionTimeout = false;
                f_uncorrectableDataLinkProtocol = false;
                f_uncorrectableEcrc = false;
                f_uncorrectableFlowControlProtocol = false;
                f_uncorrectableInternal = false;
                f_uncorrectableMalformedPacket = false;
                f_uncorrectableMulticastBlocked = false;
                f_uncorrectablePoisonedEgressBlocked = false;
                f_uncorrectablePoisonedPacket = false;
                f_uncorrectablePrefixBlocked = false;
                f_uncorrectableReceiverOverflow = false;
                f_uncorrectableSurpriseDown = false;
                f_uncorrectableUnexpectedCompletion = false;
                f_uncorrectableUnsupportedRequest = false;
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
            private bool f_correctableAdvisoryNonFatal;
            private bool _correctableAdvisoryNonFatal;

            /// <summary>
            /// Bit 13 of `correctable_status`.
            /// </summary>
            public bool CorrectableAdvisoryNonFatal
            {
                get
                {
                    if (f_correctableAdvisoryNonFatal)
                        return _correctableAdvisoryNonFatal;
                    f_correctableAdvisoryNonFatal = true;
                    _correctableAdvisoryNonFatal = (bool) ((CorrectableStatus & 8192) != 0);
                    return _correctableAdvisoryNonFatal;
                }
            }
            private bool f_correctableBadLinkPacket;
            private bool _correctableBadLinkPacket;

            /// <summary>
            /// Bit 7 of `correctable_status`: packet of the data link layer.
            /// </summary>
            public bool CorrectableBadLinkPacket
            {
                get
                {
                    if (f_correctableBadLinkPacket)
                        return _correctableBadLinkPacket;
                    f_correctableBadLinkPacket = true;
                    _correctableBadLinkPacket = (bool) ((CorrectableStatus & 128) != 0);
                    return _correctableBadLinkPacket;
                }
            }
            private bool f_correctableBadPacket;
            private bool _correctableBadPacket;

            /// <summary>
            /// Bit 6 of `correctable_status`: packet of the transaction layer.
            /// </summary>
            public bool CorrectableBadPacket
            {
                get
                {
                    if (f_correctableBadPacket)
                        return _correctableBadPacket;
                    f_correctableBadPacket = true;
                    _correctableBadPacket = (bool) ((CorrectableStatus & 64) != 0);
                    return _correctableBadPacket;
                }
            }
            private bool f_correctableHeaderLogOverflow;
            private bool _correctableHeaderLogOverflow;

            /// <summary>
            /// Bit 15 of `correctable_status`.
            /// </summary>
            public bool CorrectableHeaderLogOverflow
            {
                get
                {
                    if (f_correctableHeaderLogOverflow)
                        return _correctableHeaderLogOverflow;
                    f_correctableHeaderLogOverflow = true;
                    _correctableHeaderLogOverflow = (bool) ((CorrectableStatus & 32768) != 0);
                    return _correctableHeaderLogOverflow;
                }
            }
            private bool f_correctableInternal;
            private bool _correctableInternal;

            /// <summary>
            /// Bit 14 of `correctable_status`.
            /// </summary>
            public bool CorrectableInternal
            {
                get
                {
                    if (f_correctableInternal)
                        return _correctableInternal;
                    f_correctableInternal = true;
                    _correctableInternal = (bool) ((CorrectableStatus & 16384) != 0);
                    return _correctableInternal;
                }
            }
            private bool f_correctableReceiver;
            private bool _correctableReceiver;

            /// <summary>
            /// Bit 0 of `correctable_status`.
            /// </summary>
            public bool CorrectableReceiver
            {
                get
                {
                    if (f_correctableReceiver)
                        return _correctableReceiver;
                    f_correctableReceiver = true;
                    _correctableReceiver = (bool) ((CorrectableStatus & 1) != 0);
                    return _correctableReceiver;
                }
            }
            private bool f_correctableReplayRollover;
            private bool _correctableReplayRollover;

            /// <summary>
            /// Bit 8 of `correctable_status`.
            /// </summary>
            public bool CorrectableReplayRollover
            {
                get
                {
                    if (f_correctableReplayRollover)
                        return _correctableReplayRollover;
                    f_correctableReplayRollover = true;
                    _correctableReplayRollover = (bool) ((CorrectableStatus & 256) != 0);
                    return _correctableReplayRollover;
                }
            }
            private bool f_correctableReplayTimeout;
            private bool _correctableReplayTimeout;

            /// <summary>
            /// Bit 12 of `correctable_status`.
            /// </summary>
            public bool CorrectableReplayTimeout
            {
                get
                {
                    if (f_correctableReplayTimeout)
                        return _correctableReplayTimeout;
                    f_correctableReplayTimeout = true;
                    _correctableReplayTimeout = (bool) ((CorrectableStatus & 4096) != 0);
                    return _correctableReplayTimeout;
                }
            }
            private bool f_uncorrectableAccessControlViolation;
            private bool _uncorrectableAccessControlViolation;

            /// <summary>
            /// Bit 21 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableAccessControlViolation
            {
                get
                {
                    if (f_uncorrectableAccessControlViolation)
                        return _uncorrectableAccessControlViolation;
                    f_uncorrectableAccessControlViolation = true;
                    _uncorrectableAccessControlViolation = (bool) ((UncorrectableStatus & 2097152) != 0);
                    return _uncorrectableAccessControlViolation;
                }
            }
            private bool f_uncorrectableAtomicEgressBlocked;
            private bool _uncorrectableAtomicEgressBlocked;

            /// <summary>
            /// Bit 24 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableAtomicEgressBlocked
            {
                get
                {
                    if (f_uncorrectableAtomicEgressBlocked)
                        return _uncorrectableAtomicEgressBlocked;
                    f_uncorrectableAtomicEgressBlocked = true;
                    _uncorrectableAtomicEgressBlocked = (bool) ((UncorrectableStatus & 16777216) != 0);
                    return _uncorrectableAtomicEgressBlocked;
                }
            }
            private bool f_uncorrectableCompleterAbort;
            private bool _uncorrectableCompleterAbort;

            /// <summary>
            /// Bit 15 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableCompleterAbort
            {
                get
                {
                    if (f_uncorrectableCompleterAbort)
                        return _uncorrectableCompleterAbort;
                    f_uncorrectableCompleterAbort = true;
                    _uncorrectableCompleterAbort = (bool) ((UncorrectableStatus & 32768) != 0);
                    return _uncorrectableCompleterAbort;
                }
            }
            private bool f_uncorrectableCompletionTimeout;
            private bool _uncorrectableCompletionTimeout;

            /// <summary>
            /// Bit 14 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableCompletionTimeout
            {
                get
                {
                    if (f_uncorrectableCompletionTimeout)
                        return _uncorrectableCompletionTimeout;
                    f_uncorrectableCompletionTimeout = true;
                    _uncorrectableCompletionTimeout = (bool) ((UncorrectableStatus & 16384) != 0);
                    return _uncorrectableCompletionTimeout;
                }
            }
            private bool f_uncorrectableDataLinkProtocol;
            private bool _uncorrectableDataLinkProtocol;

            /// <summary>
            /// Bit 4 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableDataLinkProtocol
            {
                get
                {
                    if (f_uncorrectableDataLinkProtocol)
                        return _uncorrectableDataLinkProtocol;
                    f_uncorrectableDataLinkProtocol = true;
                    _uncorrectableDataLinkProtocol = (bool) ((UncorrectableStatus & 16) != 0);
                    return _uncorrectableDataLinkProtocol;
                }
            }
            private bool f_uncorrectableEcrc;
            private bool _uncorrectableEcrc;

            /// <summary>
            /// Bit 19 of `uncorrectable_status`: end-to-end checksum.
            /// </summary>
            public bool UncorrectableEcrc
            {
                get
                {
                    if (f_uncorrectableEcrc)
                        return _uncorrectableEcrc;
                    f_uncorrectableEcrc = true;
                    _uncorrectableEcrc = (bool) ((UncorrectableStatus & 524288) != 0);
                    return _uncorrectableEcrc;
                }
            }
            private bool f_uncorrectableFlowControlProtocol;
            private bool _uncorrectableFlowControlProtocol;

            /// <summary>
            /// Bit 13 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableFlowControlProtocol
            {
                get
                {
                    if (f_uncorrectableFlowControlProtocol)
                        return _uncorrectableFlowControlProtocol;
                    f_uncorrectableFlowControlProtocol = true;
                    _uncorrectableFlowControlProtocol = (bool) ((UncorrectableStatus & 8192) != 0);
                    return _uncorrectableFlowControlProtocol;
                }
            }
            private bool f_uncorrectableInternal;
            private bool _uncorrectableInternal;

            /// <summary>
            /// Bit 22 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableInternal
            {
                get
                {
                    if (f_uncorrectableInternal)
                        return _uncorrectableInternal;
                    f_uncorrectableInternal = true;
                    _uncorrectableInternal = (bool) ((UncorrectableStatus & 4194304) != 0);
                    return _uncorrectableInternal;
                }
            }
            private bool f_uncorrectableMalformedPacket;
            private bool _uncorrectableMalformedPacket;

            /// <summary>
            /// Bit 18 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableMalformedPacket
            {
                get
                {
                    if (f_uncorrectableMalformedPacket)
                        return _uncorrectableMalformedPacket;
                    f_uncorrectableMalformedPacket = true;
                    _uncorrectableMalformedPacket = (bool) ((UncorrectableStatus & 262144) != 0);
                    return _uncorrectableMalformedPacket;
                }
            }
            private bool f_uncorrectableMulticastBlocked;
            private bool _uncorrectableMulticastBlocked;

            /// <summary>
            /// Bit 23 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableMulticastBlocked
            {
                get
                {
                    if (f_uncorrectableMulticastBlocked)
                        return _uncorrectableMulticastBlocked;
                    f_uncorrectableMulticastBlocked = true;
                    _uncorrectableMulticastBlocked = (bool) ((UncorrectableStatus & 8388608) != 0);
                    return _uncorrectableMulticastBlocked;
                }
            }
            private bool f_uncorrectablePoisonedEgressBlocked;
            private bool _uncorrectablePoisonedEgressBlocked;

            /// <summary>
            /// Bit 26 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectablePoisonedEgressBlocked
            {
                get
                {
                    if (f_uncorrectablePoisonedEgressBlocked)
                        return _uncorrectablePoisonedEgressBlocked;
                    f_uncorrectablePoisonedEgressBlocked = true;
                    _uncorrectablePoisonedEgressBlocked = (bool) ((UncorrectableStatus & 67108864) != 0);
                    return _uncorrectablePoisonedEgressBlocked;
                }
            }
            private bool f_uncorrectablePoisonedPacket;
            private bool _uncorrectablePoisonedPacket;

            /// <summary>
            /// Bit 12 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectablePoisonedPacket
            {
                get
                {
                    if (f_uncorrectablePoisonedPacket)
                        return _uncorrectablePoisonedPacket;
                    f_uncorrectablePoisonedPacket = true;
                    _uncorrectablePoisonedPacket = (bool) ((UncorrectableStatus & 4096) != 0);
                    return _uncorrectablePoisonedPacket;
                }
            }
            private bool f_uncorrectablePrefixBlocked;
            private bool _uncorrectablePrefixBlocked;

            /// <summary>
            /// Bit 25 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectablePrefixBlocked
            {
                get
                {
                    if (f_uncorrectablePrefixBlocked)
                        return _uncorrectablePrefixBlocked;
                    f_uncorrectablePrefixBlocked = true;
                    _uncorrectablePrefixBlocked = (bool) ((UncorrectableStatus & 33554432) != 0);
                    return _uncorrectablePrefixBlocked;
                }
            }
            private bool f_uncorrectableReceiverOverflow;
            private bool _uncorrectableReceiverOverflow;

            /// <summary>
            /// Bit 17 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableReceiverOverflow
            {
                get
                {
                    if (f_uncorrectableReceiverOverflow)
                        return _uncorrectableReceiverOverflow;
                    f_uncorrectableReceiverOverflow = true;
                    _uncorrectableReceiverOverflow = (bool) ((UncorrectableStatus & 131072) != 0);
                    return _uncorrectableReceiverOverflow;
                }
            }
            private bool f_uncorrectableSurpriseDown;
            private bool _uncorrectableSurpriseDown;

            /// <summary>
            /// Bit 5 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableSurpriseDown
            {
                get
                {
                    if (f_uncorrectableSurpriseDown)
                        return _uncorrectableSurpriseDown;
                    f_uncorrectableSurpriseDown = true;
                    _uncorrectableSurpriseDown = (bool) ((UncorrectableStatus & 32) != 0);
                    return _uncorrectableSurpriseDown;
                }
            }
            private bool f_uncorrectableUnexpectedCompletion;
            private bool _uncorrectableUnexpectedCompletion;

            /// <summary>
            /// Bit 16 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableUnexpectedCompletion
            {
                get
                {
                    if (f_uncorrectableUnexpectedCompletion)
                        return _uncorrectableUnexpectedCompletion;
                    f_uncorrectableUnexpectedCompletion = true;
                    _uncorrectableUnexpectedCompletion = (bool) ((UncorrectableStatus & 65536) != 0);
                    return _uncorrectableUnexpectedCompletion;
                }
            }
            private bool f_uncorrectableUnsupportedRequest;
            private bool _uncorrectableUnsupportedRequest;

            /// <summary>
            /// Bit 20 of `uncorrectable_status`.
            /// </summary>
            public bool UncorrectableUnsupportedRequest
            {
                get
                {
                    if (f_uncorrectableUnsupportedRequest)
                        return _uncorrectableUnsupportedRequest;
                    f_uncorrectableUnsupportedRequest = true;
                    _uncorrectableUnsupportedRequest = (bool) ((UncorrectableStatus & 1048576) != 0);
                    return _uncorrectableUnsupportedRequest;
                }
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
                f_flagAddress = false;
                f_flagControl = false;
                f_flagData = false;
                f_flagFirstError = false;
                f_flagOverflow = false;
                f_flagRequester = false;
                f_flagResponder = false;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(1);
                _errorClass = ((Cper.ErrorClasses) m_io.ReadU1());
                _detectedIn = m_io.ReadU1();
                __unnamed3 = m_io.ReadBytes(5);
            }
            private bool f_flagAddress;
            private bool _flagAddress;

            /// <summary>
            /// Bit 0 of `detected_in`: detected on the address or its ECC.
            /// </summary>
            public bool FlagAddress
            {
                get
                {
                    if (f_flagAddress)
                        return _flagAddress;
                    f_flagAddress = true;
                    _flagAddress = (bool) ((DetectedIn & 1) != 0);
                    return _flagAddress;
                }
            }
            private bool f_flagControl;
            private bool _flagControl;

            /// <summary>
            /// Bit 1 of `detected_in`: detected on the control signals.
            /// </summary>
            public bool FlagControl
            {
                get
                {
                    if (f_flagControl)
                        return _flagControl;
                    f_flagControl = true;
                    _flagControl = (bool) ((DetectedIn & 2) != 0);
                    return _flagControl;
                }
            }
            private bool f_flagData;
            private bool _flagData;

            /// <summary>
            /// Bit 2 of `detected_in`: detected on the data or its ECC.
            /// </summary>
            public bool FlagData
            {
                get
                {
                    if (f_flagData)
                        return _flagData;
                    f_flagData = true;
                    _flagData = (bool) ((DetectedIn & 4) != 0);
                    return _flagData;
                }
            }
            private bool f_flagFirstError;
            private bool _flagFirstError;

            /// <summary>
            /// Bit 5 of `detected_in`: the first of several errors.
            /// </summary>
            public bool FlagFirstError
            {
                get
                {
                    if (f_flagFirstError)
                        return _flagFirstError;
                    f_flagFirstError = true;
                    _flagFirstError = (bool) ((DetectedIn & 32) != 0);
                    return _flagFirstError;
                }
            }
            private bool f_flagOverflow;
            private bool _flagOverflow;

            /// <summary>
            /// Bit 6 of `detected_in`: further errors were lost.
            /// </summary>
            public bool FlagOverflow
            {
                get
                {
                    if (f_flagOverflow)
                        return _flagOverflow;
                    f_flagOverflow = true;
                    _flagOverflow = (bool) ((DetectedIn & 64) != 0);
                    return _flagOverflow;
                }
            }
            private bool f_flagRequester;
            private bool _flagRequester;

            /// <summary>
            /// Bit 4 of `detected_in`: detected by the requester.
            /// </summary>
            public bool FlagRequester
            {
                get
                {
                    if (f_flagRequester)
                        return _flagRequester;
                    f_flagRequester = true;
                    _flagRequester = (bool) ((DetectedIn & 16) != 0);
                    return _flagRequester;
                }
            }
            private bool f_flagResponder;
            private bool _flagResponder;

            /// <summary>
            /// Bit 3 of `detected_in`: detected by the responder.
            /// </summary>
            public bool FlagResponder
            {
                get
                {
                    if (f_flagResponder)
                        return _flagResponder;
                    f_flagResponder = true;
                    _flagResponder = (bool) ((DetectedIn & 8) != 0);
                    return _flagResponder;
                }
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
                f_actionHypervisorHandled = false;
                f_actionRecoveryAttempted = false;
                f_failureContextCorrupt = false;
                f_failureHighIrql = false;
                f_failureInstructionPointerNotValid = false;
                f_failureInterruptsDisabled = false;
                f_failureInvalidAddressMode = false;
                f_failureMiscOrAddressNotValid = false;
                f_failureNoRecoveryContext = false;
                f_failureNotSupported = false;
                f_failureOverflow = false;
                f_failureStackOverflow = false;
                f_failureSwapBusy = false;
                f_globalCapability = false;
                f_globalErrorIpValid = false;
                f_globalInProgress = false;
                f_globalRestartIpValid = false;
                f_globalStatusLow = false;
                f_hasRecovered = false;
                f_isActionRequired = false;
                f_recoveryAction = false;
                f_recoveryFailure = false;
                f_statusAddressValid = false;
                f_statusContextCorrupt = false;
                f_statusErrorEnabled = false;
                f_statusMiscValid = false;
                f_statusOverflow = false;
                f_statusTop = false;
                f_statusUncorrected = false;
                f_statusValid = false;
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
            private bool f_actionHypervisorHandled;
            private bool? _actionHypervisorHandled;

            /// <summary>
            /// Bit 1 of `recovery_action`: the hypervisor tried to recover.
            /// </summary>
            public bool? ActionHypervisorHandled
            {
                get
                {
                    if (f_actionHypervisorHandled)
                        return _actionHypervisorHandled;
                    f_actionHypervisorHandled = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _actionHypervisorHandled = (bool) ((RecoveryAction & 2) != 0);
                    }
                    return _actionHypervisorHandled;
                }
            }
            private bool f_actionRecoveryAttempted;
            private bool? _actionRecoveryAttempted;

            /// <summary>
            /// Bit 0 of `recovery_action`: Windows tried to recover.
            /// </summary>
            public bool? ActionRecoveryAttempted
            {
                get
                {
                    if (f_actionRecoveryAttempted)
                        return _actionRecoveryAttempted;
                    f_actionRecoveryAttempted = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _actionRecoveryAttempted = (bool) ((RecoveryAction & 1) != 0);
                    }
                    return _actionRecoveryAttempted;
                }
            }
            private bool f_failureContextCorrupt;
            private bool? _failureContextCorrupt;

            /// <summary>
            /// Bit 2 of `recovery_failure`.
            /// </summary>
            public bool? FailureContextCorrupt
            {
                get
                {
                    if (f_failureContextCorrupt)
                        return _failureContextCorrupt;
                    f_failureContextCorrupt = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureContextCorrupt = (bool) ((RecoveryFailure & 4) != 0);
                    }
                    return _failureContextCorrupt;
                }
            }
            private bool f_failureHighIrql;
            private bool? _failureHighIrql;

            /// <summary>
            /// Bit 7 of `recovery_failure`.
            /// </summary>
            public bool? FailureHighIrql
            {
                get
                {
                    if (f_failureHighIrql)
                        return _failureHighIrql;
                    f_failureHighIrql = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureHighIrql = (bool) ((RecoveryFailure & 128) != 0);
                    }
                    return _failureHighIrql;
                }
            }
            private bool f_failureInstructionPointerNotValid;
            private bool? _failureInstructionPointerNotValid;

            /// <summary>
            /// Bit 3 of `recovery_failure`.
            /// </summary>
            public bool? FailureInstructionPointerNotValid
            {
                get
                {
                    if (f_failureInstructionPointerNotValid)
                        return _failureInstructionPointerNotValid;
                    f_failureInstructionPointerNotValid = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureInstructionPointerNotValid = (bool) ((RecoveryFailure & 8) != 0);
                    }
                    return _failureInstructionPointerNotValid;
                }
            }
            private bool f_failureInterruptsDisabled;
            private bool? _failureInterruptsDisabled;

            /// <summary>
            /// Bit 8 of `recovery_failure`.
            /// </summary>
            public bool? FailureInterruptsDisabled
            {
                get
                {
                    if (f_failureInterruptsDisabled)
                        return _failureInterruptsDisabled;
                    f_failureInterruptsDisabled = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureInterruptsDisabled = (bool) ((RecoveryFailure & 256) != 0);
                    }
                    return _failureInterruptsDisabled;
                }
            }
            private bool f_failureInvalidAddressMode;
            private bool? _failureInvalidAddressMode;

            /// <summary>
            /// Bit 6 of `recovery_failure`.
            /// </summary>
            public bool? FailureInvalidAddressMode
            {
                get
                {
                    if (f_failureInvalidAddressMode)
                        return _failureInvalidAddressMode;
                    f_failureInvalidAddressMode = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureInvalidAddressMode = (bool) ((RecoveryFailure & 64) != 0);
                    }
                    return _failureInvalidAddressMode;
                }
            }
            private bool f_failureMiscOrAddressNotValid;
            private bool? _failureMiscOrAddressNotValid;

            /// <summary>
            /// Bit 5 of `recovery_failure`.
            /// </summary>
            public bool? FailureMiscOrAddressNotValid
            {
                get
                {
                    if (f_failureMiscOrAddressNotValid)
                        return _failureMiscOrAddressNotValid;
                    f_failureMiscOrAddressNotValid = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureMiscOrAddressNotValid = (bool) ((RecoveryFailure & 32) != 0);
                    }
                    return _failureMiscOrAddressNotValid;
                }
            }
            private bool f_failureNoRecoveryContext;
            private bool? _failureNoRecoveryContext;

            /// <summary>
            /// Bit 4 of `recovery_failure`.
            /// </summary>
            public bool? FailureNoRecoveryContext
            {
                get
                {
                    if (f_failureNoRecoveryContext)
                        return _failureNoRecoveryContext;
                    f_failureNoRecoveryContext = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureNoRecoveryContext = (bool) ((RecoveryFailure & 16) != 0);
                    }
                    return _failureNoRecoveryContext;
                }
            }
            private bool f_failureNotSupported;
            private bool? _failureNotSupported;

            /// <summary>
            /// Bit 0 of `recovery_failure`.
            /// </summary>
            public bool? FailureNotSupported
            {
                get
                {
                    if (f_failureNotSupported)
                        return _failureNotSupported;
                    f_failureNotSupported = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureNotSupported = (bool) ((RecoveryFailure & 1) != 0);
                    }
                    return _failureNotSupported;
                }
            }
            private bool f_failureOverflow;
            private bool? _failureOverflow;

            /// <summary>
            /// Bit 1 of `recovery_failure`.
            /// </summary>
            public bool? FailureOverflow
            {
                get
                {
                    if (f_failureOverflow)
                        return _failureOverflow;
                    f_failureOverflow = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureOverflow = (bool) ((RecoveryFailure & 2) != 0);
                    }
                    return _failureOverflow;
                }
            }
            private bool f_failureStackOverflow;
            private bool? _failureStackOverflow;

            /// <summary>
            /// Bit 10 of `recovery_failure`.
            /// </summary>
            public bool? FailureStackOverflow
            {
                get
                {
                    if (f_failureStackOverflow)
                        return _failureStackOverflow;
                    f_failureStackOverflow = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureStackOverflow = (bool) ((RecoveryFailure & 1024) != 0);
                    }
                    return _failureStackOverflow;
                }
            }
            private bool f_failureSwapBusy;
            private bool? _failureSwapBusy;

            /// <summary>
            /// Bit 9 of `recovery_failure`.
            /// </summary>
            public bool? FailureSwapBusy
            {
                get
                {
                    if (f_failureSwapBusy)
                        return _failureSwapBusy;
                    f_failureSwapBusy = true;
                    if ( ((Version >= 3) && (((ulong) (M_Io.Size)) >= 292)) ) {
                        _failureSwapBusy = (bool) ((RecoveryFailure & 512) != 0);
                    }
                    return _failureSwapBusy;
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
            private bool f_globalErrorIpValid;
            private bool _globalErrorIpValid;

            /// <summary>
            /// Bit 1 of `global_status`: the instruction pointer is that of the error.
            /// </summary>
            public bool GlobalErrorIpValid
            {
                get
                {
                    if (f_globalErrorIpValid)
                        return _globalErrorIpValid;
                    f_globalErrorIpValid = true;
                    _globalErrorIpValid = (bool) ((GlobalStatusLow & 2) != 0);
                    return _globalErrorIpValid;
                }
            }
            private bool f_globalInProgress;
            private bool _globalInProgress;

            /// <summary>
            /// Bit 2 of `global_status`: a machine check is in progress.
            /// </summary>
            public bool GlobalInProgress
            {
                get
                {
                    if (f_globalInProgress)
                        return _globalInProgress;
                    f_globalInProgress = true;
                    _globalInProgress = (bool) ((GlobalStatusLow & 4) != 0);
                    return _globalInProgress;
                }
            }
            private bool f_globalRestartIpValid;
            private bool _globalRestartIpValid;

            /// <summary>
            /// Bit 0 of `global_status`: the instruction can be restarted.
            /// </summary>
            public bool GlobalRestartIpValid
            {
                get
                {
                    if (f_globalRestartIpValid)
                        return _globalRestartIpValid;
                    f_globalRestartIpValid = true;
                    _globalRestartIpValid = (bool) ((GlobalStatusLow & 1) != 0);
                    return _globalRestartIpValid;
                }
            }
            private bool f_globalStatusLow;
            private uint _globalStatusLow;

            /// <summary>
            /// Lower half of `global_status`, which has all bits that are declared.
            /// </summary>
            public uint GlobalStatusLow
            {
                get
                {
                    if (f_globalStatusLow)
                        return _globalStatusLow;
                    f_globalStatusLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(20);
                    _globalStatusLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _globalStatusLow;
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
            private bool f_statusAddressValid;
            private bool _statusAddressValid;

            /// <summary>
            /// Bit 58 of `status`: `address` is filled in.
            /// </summary>
            public bool StatusAddressValid
            {
                get
                {
                    if (f_statusAddressValid)
                        return _statusAddressValid;
                    f_statusAddressValid = true;
                    _statusAddressValid = (bool) ((StatusTop & 4) != 0);
                    return _statusAddressValid;
                }
            }
            private bool f_statusContextCorrupt;
            private bool _statusContextCorrupt;

            /// <summary>
            /// Bit 57 of `status`: the state of the processor is corrupt.
            /// </summary>
            public bool StatusContextCorrupt
            {
                get
                {
                    if (f_statusContextCorrupt)
                        return _statusContextCorrupt;
                    f_statusContextCorrupt = true;
                    _statusContextCorrupt = (bool) ((StatusTop & 2) != 0);
                    return _statusContextCorrupt;
                }
            }
            private bool f_statusErrorEnabled;
            private bool _statusErrorEnabled;

            /// <summary>
            /// Bit 60 of `status`: reports of this error were enabled.
            /// </summary>
            public bool StatusErrorEnabled
            {
                get
                {
                    if (f_statusErrorEnabled)
                        return _statusErrorEnabled;
                    f_statusErrorEnabled = true;
                    _statusErrorEnabled = (bool) ((StatusTop & 16) != 0);
                    return _statusErrorEnabled;
                }
            }
            private bool f_statusMiscValid;
            private bool _statusMiscValid;

            /// <summary>
            /// Bit 59 of `status`: `misc` is filled in.
            /// </summary>
            public bool StatusMiscValid
            {
                get
                {
                    if (f_statusMiscValid)
                        return _statusMiscValid;
                    f_statusMiscValid = true;
                    _statusMiscValid = (bool) ((StatusTop & 8) != 0);
                    return _statusMiscValid;
                }
            }
            private bool f_statusOverflow;
            private bool _statusOverflow;

            /// <summary>
            /// Bit 62 of `status`: another error occurred before this one was read.
            /// </summary>
            public bool StatusOverflow
            {
                get
                {
                    if (f_statusOverflow)
                        return _statusOverflow;
                    f_statusOverflow = true;
                    _statusOverflow = (bool) ((StatusTop & 64) != 0);
                    return _statusOverflow;
                }
            }
            private bool f_statusTop;
            private byte _statusTop;

            /// <summary>
            /// Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
            /// </summary>
            public byte StatusTop
            {
                get
                {
                    if (f_statusTop)
                        return _statusTop;
                    f_statusTop = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(47);
                    _statusTop = m_io.ReadU1();
                    m_io.Seek(_pos);
                    return _statusTop;
                }
            }
            private bool f_statusUncorrected;
            private bool _statusUncorrected;

            /// <summary>
            /// Bit 61 of `status`: the error was not corrected.
            /// </summary>
            public bool StatusUncorrected
            {
                get
                {
                    if (f_statusUncorrected)
                        return _statusUncorrected;
                    f_statusUncorrected = true;
                    _statusUncorrected = (bool) ((StatusTop & 32) != 0);
                    return _statusUncorrected;
                }
            }
            private bool f_statusValid;
            private bool _statusValid;

            /// <summary>
            /// Bit 63 of `status`: the register has an error.
            /// </summary>
            public bool StatusValid
            {
                get
                {
                    if (f_statusValid)
                        return _statusValid;
                    f_statusValid = true;
                    _statusValid = (bool) ((StatusTop & 128) != 0);
                    return _statusValid;
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
                f_hasBank = false;
                f_hasBitPosition = false;
                f_hasCard = false;
                f_hasCardHandle = false;
                f_hasColumn = false;
                f_hasDevice = false;
                f_hasErrorStatus = false;
                f_hasErrorType = false;
                f_hasExtendedRow = false;
                f_hasModule = false;
                f_hasModuleHandle = false;
                f_hasNode = false;
                f_hasPhysicalAddress = false;
                f_hasPhysicalAddressMask = false;
                f_hasRank = false;
                f_hasRequesterId = false;
                f_hasResponderId = false;
                f_hasRow = false;
                f_hasTargetId = false;
                f_moduleHandle = false;
                f_rank = false;
                f_validationBitsLow = false;
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
            private bool f_hasBank;
            private bool _hasBank;

            /// <summary>
            /// Bit 6 of `validation_bits`: `bank` is filled in.
            /// </summary>
            public bool HasBank
            {
                get
                {
                    if (f_hasBank)
                        return _hasBank;
                    f_hasBank = true;
                    _hasBank = (bool) ((ValidationBitsLow & 64) != 0);
                    return _hasBank;
                }
            }
            private bool f_hasBitPosition;
            private bool _hasBitPosition;

            /// <summary>
            /// Bit 10 of `validation_bits`: `bit_position` is filled in.
            /// </summary>
            public bool HasBitPosition
            {
                get
                {
                    if (f_hasBitPosition)
                        return _hasBitPosition;
                    f_hasBitPosition = true;
                    _hasBitPosition = (bool) ((ValidationBitsLow & 1024) != 0);
                    return _hasBitPosition;
                }
            }
            private bool f_hasCard;
            private bool _hasCard;

            /// <summary>
            /// Bit 4 of `validation_bits`: `card` is filled in.
            /// </summary>
            public bool HasCard
            {
                get
                {
                    if (f_hasCard)
                        return _hasCard;
                    f_hasCard = true;
                    _hasCard = (bool) ((ValidationBitsLow & 16) != 0);
                    return _hasCard;
                }
            }
            private bool f_hasCardHandle;
            private bool _hasCardHandle;

            /// <summary>
            /// Bit 16 of `validation_bits`: `card_handle` is filled in.
            /// </summary>
            public bool HasCardHandle
            {
                get
                {
                    if (f_hasCardHandle)
                        return _hasCardHandle;
                    f_hasCardHandle = true;
                    _hasCardHandle = (bool) ((ValidationBitsLow & 65536) != 0);
                    return _hasCardHandle;
                }
            }
            private bool f_hasColumn;
            private bool _hasColumn;

            /// <summary>
            /// Bit 9 of `validation_bits`: `column` is filled in.
            /// </summary>
            public bool HasColumn
            {
                get
                {
                    if (f_hasColumn)
                        return _hasColumn;
                    f_hasColumn = true;
                    _hasColumn = (bool) ((ValidationBitsLow & 512) != 0);
                    return _hasColumn;
                }
            }
            private bool f_hasDevice;
            private bool _hasDevice;

            /// <summary>
            /// Bit 7 of `validation_bits`: `device` is filled in.
            /// </summary>
            public bool HasDevice
            {
                get
                {
                    if (f_hasDevice)
                        return _hasDevice;
                    f_hasDevice = true;
                    _hasDevice = (bool) ((ValidationBitsLow & 128) != 0);
                    return _hasDevice;
                }
            }
            private bool f_hasErrorStatus;
            private bool _hasErrorStatus;

            /// <summary>
            /// Bit 0 of `validation_bits`: `error_status` is filled in.
            /// </summary>
            public bool HasErrorStatus
            {
                get
                {
                    if (f_hasErrorStatus)
                        return _hasErrorStatus;
                    f_hasErrorStatus = true;
                    _hasErrorStatus = (bool) ((ValidationBitsLow & 1) != 0);
                    return _hasErrorStatus;
                }
            }
            private bool f_hasErrorType;
            private bool _hasErrorType;

            /// <summary>
            /// Bit 14 of `validation_bits`: `error_type` is filled in.
            /// </summary>
            public bool HasErrorType
            {
                get
                {
                    if (f_hasErrorType)
                        return _hasErrorType;
                    f_hasErrorType = true;
                    _hasErrorType = (bool) ((ValidationBitsLow & 16384) != 0);
                    return _hasErrorType;
                }
            }
            private bool f_hasExtendedRow;
            private bool _hasExtendedRow;

            /// <summary>
            /// Bit 18 of `validation_bits`: `extended_row` is filled in.
            /// </summary>
            public bool HasExtendedRow
            {
                get
                {
                    if (f_hasExtendedRow)
                        return _hasExtendedRow;
                    f_hasExtendedRow = true;
                    _hasExtendedRow = (bool) ((ValidationBitsLow & 262144) != 0);
                    return _hasExtendedRow;
                }
            }
            private bool f_hasModule;
            private bool _hasModule;

            /// <summary>
            /// Bit 5 of `validation_bits`: `module` is filled in.
            /// </summary>
            public bool HasModule
            {
                get
                {
                    if (f_hasModule)
                        return _hasModule;
                    f_hasModule = true;
                    _hasModule = (bool) ((ValidationBitsLow & 32) != 0);
                    return _hasModule;
                }
            }
            private bool f_hasModuleHandle;
            private bool _hasModuleHandle;

            /// <summary>
            /// Bit 17 of `validation_bits`: `module_handle` is filled in.
            /// </summary>
            public bool HasModuleHandle
            {
                get
                {
                    if (f_hasModuleHandle)
                        return _hasModuleHandle;
                    f_hasModuleHandle = true;
                    _hasModuleHandle = (bool) ((ValidationBitsLow & 131072) != 0);
                    return _hasModuleHandle;
                }
            }
            private bool f_hasNode;
            private bool _hasNode;

            /// <summary>
            /// Bit 3 of `validation_bits`: `node` is filled in.
            /// </summary>
            public bool HasNode
            {
                get
                {
                    if (f_hasNode)
                        return _hasNode;
                    f_hasNode = true;
                    _hasNode = (bool) ((ValidationBitsLow & 8) != 0);
                    return _hasNode;
                }
            }
            private bool f_hasPhysicalAddress;
            private bool _hasPhysicalAddress;

            /// <summary>
            /// Bit 1 of `validation_bits`: `physical_address` is filled in.
            /// </summary>
            public bool HasPhysicalAddress
            {
                get
                {
                    if (f_hasPhysicalAddress)
                        return _hasPhysicalAddress;
                    f_hasPhysicalAddress = true;
                    _hasPhysicalAddress = (bool) ((ValidationBitsLow & 2) != 0);
                    return _hasPhysicalAddress;
                }
            }
            private bool f_hasPhysicalAddressMask;
            private bool _hasPhysicalAddressMask;

            /// <summary>
            /// Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            /// </summary>
            public bool HasPhysicalAddressMask
            {
                get
                {
                    if (f_hasPhysicalAddressMask)
                        return _hasPhysicalAddressMask;
                    f_hasPhysicalAddressMask = true;
                    _hasPhysicalAddressMask = (bool) ((ValidationBitsLow & 4) != 0);
                    return _hasPhysicalAddressMask;
                }
            }
            private bool f_hasRank;
            private bool _hasRank;

            /// <summary>
            /// Bit 15 of `validation_bits`: `rank` is filled in.
            /// </summary>
            public bool HasRank
            {
                get
                {
                    if (f_hasRank)
                        return _hasRank;
                    f_hasRank = true;
                    _hasRank = (bool) ((ValidationBitsLow & 32768) != 0);
                    return _hasRank;
                }
            }
            private bool f_hasRequesterId;
            private bool _hasRequesterId;

            /// <summary>
            /// Bit 11 of `validation_bits`: `requester_id` is filled in.
            /// </summary>
            public bool HasRequesterId
            {
                get
                {
                    if (f_hasRequesterId)
                        return _hasRequesterId;
                    f_hasRequesterId = true;
                    _hasRequesterId = (bool) ((ValidationBitsLow & 2048) != 0);
                    return _hasRequesterId;
                }
            }
            private bool f_hasResponderId;
            private bool _hasResponderId;

            /// <summary>
            /// Bit 12 of `validation_bits`: `responder_id` is filled in.
            /// </summary>
            public bool HasResponderId
            {
                get
                {
                    if (f_hasResponderId)
                        return _hasResponderId;
                    f_hasResponderId = true;
                    _hasResponderId = (bool) ((ValidationBitsLow & 4096) != 0);
                    return _hasResponderId;
                }
            }
            private bool f_hasRow;
            private bool _hasRow;

            /// <summary>
            /// Bit 8 of `validation_bits`: `row` is filled in.
            /// </summary>
            public bool HasRow
            {
                get
                {
                    if (f_hasRow)
                        return _hasRow;
                    f_hasRow = true;
                    _hasRow = (bool) ((ValidationBitsLow & 256) != 0);
                    return _hasRow;
                }
            }
            private bool f_hasTargetId;
            private bool _hasTargetId;

            /// <summary>
            /// Bit 13 of `validation_bits`: `target_id` is filled in.
            /// </summary>
            public bool HasTargetId
            {
                get
                {
                    if (f_hasTargetId)
                        return _hasTargetId;
                    f_hasTargetId = true;
                    _hasTargetId = (bool) ((ValidationBitsLow & 8192) != 0);
                    return _hasTargetId;
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
            private bool f_validationBitsLow;
            private uint _validationBitsLow;

            /// <summary>
            /// Lower half of `validation_bits`, which has all bits that are declared.
            /// </summary>
            public uint ValidationBitsLow
            {
                get
                {
                    if (f_validationBitsLow)
                        return _validationBitsLow;
                    f_validationBitsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(0);
                    _validationBitsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _validationBitsLow;
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
                f_hasBank = false;
                f_hasBitPosition = false;
                f_hasCard = false;
                f_hasCardHandle = false;
                f_hasChip = false;
                f_hasColumn = false;
                f_hasDevice = false;
                f_hasErrorStatus = false;
                f_hasErrorType = false;
                f_hasModule = false;
                f_hasModuleHandle = false;
                f_hasNode = false;
                f_hasPhysicalAddress = false;
                f_hasPhysicalAddressMask = false;
                f_hasRank = false;
                f_hasRequesterId = false;
                f_hasResponderId = false;
                f_hasRow = false;
                f_hasStatus = false;
                f_hasTargetId = false;
                f_validationBitsLow = false;
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
            private bool f_hasBank;
            private bool _hasBank;

            /// <summary>
            /// Bit 6 of `validation_bits`: `bank` is filled in.
            /// </summary>
            public bool HasBank
            {
                get
                {
                    if (f_hasBank)
                        return _hasBank;
                    f_hasBank = true;
                    _hasBank = (bool) ((ValidationBitsLow & 64) != 0);
                    return _hasBank;
                }
            }
            private bool f_hasBitPosition;
            private bool _hasBitPosition;

            /// <summary>
            /// Bit 11 of `validation_bits`: `bit_position` is filled in.
            /// </summary>
            public bool HasBitPosition
            {
                get
                {
                    if (f_hasBitPosition)
                        return _hasBitPosition;
                    f_hasBitPosition = true;
                    _hasBitPosition = (bool) ((ValidationBitsLow & 2048) != 0);
                    return _hasBitPosition;
                }
            }
            private bool f_hasCard;
            private bool _hasCard;

            /// <summary>
            /// Bit 4 of `validation_bits`: `card` is filled in.
            /// </summary>
            public bool HasCard
            {
                get
                {
                    if (f_hasCard)
                        return _hasCard;
                    f_hasCard = true;
                    _hasCard = (bool) ((ValidationBitsLow & 16) != 0);
                    return _hasCard;
                }
            }
            private bool f_hasCardHandle;
            private bool _hasCardHandle;

            /// <summary>
            /// Bit 18 of `validation_bits`: `card_handle` is filled in.
            /// </summary>
            public bool HasCardHandle
            {
                get
                {
                    if (f_hasCardHandle)
                        return _hasCardHandle;
                    f_hasCardHandle = true;
                    _hasCardHandle = (bool) ((ValidationBitsLow & 262144) != 0);
                    return _hasCardHandle;
                }
            }
            private bool f_hasChip;
            private bool _hasChip;

            /// <summary>
            /// Bit 12 of `validation_bits`: `chip` is filled in.
            /// </summary>
            public bool HasChip
            {
                get
                {
                    if (f_hasChip)
                        return _hasChip;
                    f_hasChip = true;
                    _hasChip = (bool) ((ValidationBitsLow & 4096) != 0);
                    return _hasChip;
                }
            }
            private bool f_hasColumn;
            private bool _hasColumn;

            /// <summary>
            /// Bit 9 of `validation_bits`: `column` is filled in.
            /// </summary>
            public bool HasColumn
            {
                get
                {
                    if (f_hasColumn)
                        return _hasColumn;
                    f_hasColumn = true;
                    _hasColumn = (bool) ((ValidationBitsLow & 512) != 0);
                    return _hasColumn;
                }
            }
            private bool f_hasDevice;
            private bool _hasDevice;

            /// <summary>
            /// Bit 7 of `validation_bits`: `device` is filled in.
            /// </summary>
            public bool HasDevice
            {
                get
                {
                    if (f_hasDevice)
                        return _hasDevice;
                    f_hasDevice = true;
                    _hasDevice = (bool) ((ValidationBitsLow & 128) != 0);
                    return _hasDevice;
                }
            }
            private bool f_hasErrorStatus;
            private bool _hasErrorStatus;

            /// <summary>
            /// Bit 0 of `validation_bits`: `error_status` is filled in.
            /// </summary>
            public bool HasErrorStatus
            {
                get
                {
                    if (f_hasErrorStatus)
                        return _hasErrorStatus;
                    f_hasErrorStatus = true;
                    _hasErrorStatus = (bool) ((ValidationBitsLow & 1) != 0);
                    return _hasErrorStatus;
                }
            }
            private bool f_hasErrorType;
            private bool _hasErrorType;

            /// <summary>
            /// Bit 13 of `validation_bits`: `error_type` is filled in.
            /// </summary>
            public bool HasErrorType
            {
                get
                {
                    if (f_hasErrorType)
                        return _hasErrorType;
                    f_hasErrorType = true;
                    _hasErrorType = (bool) ((ValidationBitsLow & 8192) != 0);
                    return _hasErrorType;
                }
            }
            private bool f_hasModule;
            private bool _hasModule;

            /// <summary>
            /// Bit 5 of `validation_bits`: `module` is filled in.
            /// </summary>
            public bool HasModule
            {
                get
                {
                    if (f_hasModule)
                        return _hasModule;
                    f_hasModule = true;
                    _hasModule = (bool) ((ValidationBitsLow & 32) != 0);
                    return _hasModule;
                }
            }
            private bool f_hasModuleHandle;
            private bool _hasModuleHandle;

            /// <summary>
            /// Bit 19 of `validation_bits`: `module_handle` is filled in.
            /// </summary>
            public bool HasModuleHandle
            {
                get
                {
                    if (f_hasModuleHandle)
                        return _hasModuleHandle;
                    f_hasModuleHandle = true;
                    _hasModuleHandle = (bool) ((ValidationBitsLow & 524288) != 0);
                    return _hasModuleHandle;
                }
            }
            private bool f_hasNode;
            private bool _hasNode;

            /// <summary>
            /// Bit 3 of `validation_bits`: `node` is filled in.
            /// </summary>
            public bool HasNode
            {
                get
                {
                    if (f_hasNode)
                        return _hasNode;
                    f_hasNode = true;
                    _hasNode = (bool) ((ValidationBitsLow & 8) != 0);
                    return _hasNode;
                }
            }
            private bool f_hasPhysicalAddress;
            private bool _hasPhysicalAddress;

            /// <summary>
            /// Bit 1 of `validation_bits`: `physical_address` is filled in.
            /// </summary>
            public bool HasPhysicalAddress
            {
                get
                {
                    if (f_hasPhysicalAddress)
                        return _hasPhysicalAddress;
                    f_hasPhysicalAddress = true;
                    _hasPhysicalAddress = (bool) ((ValidationBitsLow & 2) != 0);
                    return _hasPhysicalAddress;
                }
            }
            private bool f_hasPhysicalAddressMask;
            private bool _hasPhysicalAddressMask;

            /// <summary>
            /// Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            /// </summary>
            public bool HasPhysicalAddressMask
            {
                get
                {
                    if (f_hasPhysicalAddressMask)
                        return _hasPhysicalAddressMask;
                    f_hasPhysicalAddressMask = true;
                    _hasPhysicalAddressMask = (bool) ((ValidationBitsLow & 4) != 0);
                    return _hasPhysicalAddressMask;
                }
            }
            private bool f_hasRank;
            private bool _hasRank;

            /// <summary>
            /// Bit 10 of `validation_bits`: `rank` is filled in.
            /// </summary>
            public bool HasRank
            {
                get
                {
                    if (f_hasRank)
                        return _hasRank;
                    f_hasRank = true;
                    _hasRank = (bool) ((ValidationBitsLow & 1024) != 0);
                    return _hasRank;
                }
            }
            private bool f_hasRequesterId;
            private bool _hasRequesterId;

            /// <summary>
            /// Bit 15 of `validation_bits`: `requester_id` is filled in.
            /// </summary>
            public bool HasRequesterId
            {
                get
                {
                    if (f_hasRequesterId)
                        return _hasRequesterId;
                    f_hasRequesterId = true;
                    _hasRequesterId = (bool) ((ValidationBitsLow & 32768) != 0);
                    return _hasRequesterId;
                }
            }
            private bool f_hasResponderId;
            private bool _hasResponderId;

            /// <summary>
            /// Bit 16 of `validation_bits`: `responder_id` is filled in.
            /// </summary>
            public bool HasResponderId
            {
                get
                {
                    if (f_hasResponderId)
                        return _hasResponderId;
                    f_hasResponderId = true;
                    _hasResponderId = (bool) ((ValidationBitsLow & 65536) != 0);
                    return _hasResponderId;
                }
            }
            private bool f_hasRow;
            private bool _hasRow;

            /// <summary>
            /// Bit 8 of `validation_bits`: `row` is filled in.
            /// </summary>
            public bool HasRow
            {
                get
                {
                    if (f_hasRow)
                        return _hasRow;
                    f_hasRow = true;
                    _hasRow = (bool) ((ValidationBitsLow & 256) != 0);
                    return _hasRow;
                }
            }
            private bool f_hasStatus;
            private bool _hasStatus;

            /// <summary>
            /// Bit 14 of `validation_bits`: `status` is filled in.
            /// </summary>
            public bool HasStatus
            {
                get
                {
                    if (f_hasStatus)
                        return _hasStatus;
                    f_hasStatus = true;
                    _hasStatus = (bool) ((ValidationBitsLow & 16384) != 0);
                    return _hasStatus;
                }
            }
            private bool f_hasTargetId;
            private bool _hasTargetId;

            /// <summary>
            /// Bit 17 of `validation_bits`: `target_id` is filled in.
            /// </summary>
            public bool HasTargetId
            {
                get
                {
                    if (f_hasTargetId)
                        return _hasTargetId;
                    f_hasTargetId = true;
                    _hasTargetId = (bool) ((ValidationBitsLow & 131072) != 0);
                    return _hasTargetId;
                }
            }
            private bool f_validationBitsLow;
            private uint _validationBitsLow;

            /// <summary>
            /// Lower half of `validation_bits`, which has all bits that are declared.
            /// </summary>
            public uint ValidationBitsLow
            {
                get
                {
                    if (f_validationBitsLow)
                        return _validationBitsLow;
                    f_validationBitsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(0);
                    _validationBitsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _validationBitsLow;
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
                f_hasAer = false;
                f_hasBridgeControlStatus = false;
                f_hasCapability = false;
                f_hasCommandStatus = false;
                f_hasDeviceId = false;
                f_hasPortType = false;
                f_hasSerialNumber = false;
                f_hasVersion = false;
                f_slotNumber = false;
                f_validationBitsLow = false;
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
            private bool f_hasAer;
            private bool _hasAer;

            /// <summary>
            /// Bit 7 of `validation_bits`: `aer` is filled in.
            /// </summary>
            public bool HasAer
            {
                get
                {
                    if (f_hasAer)
                        return _hasAer;
                    f_hasAer = true;
                    _hasAer = (bool) ((ValidationBitsLow & 128) != 0);
                    return _hasAer;
                }
            }
            private bool f_hasBridgeControlStatus;
            private bool _hasBridgeControlStatus;

            /// <summary>
            /// Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
            /// </summary>
            public bool HasBridgeControlStatus
            {
                get
                {
                    if (f_hasBridgeControlStatus)
                        return _hasBridgeControlStatus;
                    f_hasBridgeControlStatus = true;
                    _hasBridgeControlStatus = (bool) ((ValidationBitsLow & 32) != 0);
                    return _hasBridgeControlStatus;
                }
            }
            private bool f_hasCapability;
            private bool _hasCapability;

            /// <summary>
            /// Bit 6 of `validation_bits`: `capability` is filled in.
            /// </summary>
            public bool HasCapability
            {
                get
                {
                    if (f_hasCapability)
                        return _hasCapability;
                    f_hasCapability = true;
                    _hasCapability = (bool) ((ValidationBitsLow & 64) != 0);
                    return _hasCapability;
                }
            }
            private bool f_hasCommandStatus;
            private bool _hasCommandStatus;

            /// <summary>
            /// Bit 2 of `validation_bits`: `command_status` is filled in.
            /// </summary>
            public bool HasCommandStatus
            {
                get
                {
                    if (f_hasCommandStatus)
                        return _hasCommandStatus;
                    f_hasCommandStatus = true;
                    _hasCommandStatus = (bool) ((ValidationBitsLow & 4) != 0);
                    return _hasCommandStatus;
                }
            }
            private bool f_hasDeviceId;
            private bool _hasDeviceId;

            /// <summary>
            /// Bit 3 of `validation_bits`: `device_id` is filled in.
            /// </summary>
            public bool HasDeviceId
            {
                get
                {
                    if (f_hasDeviceId)
                        return _hasDeviceId;
                    f_hasDeviceId = true;
                    _hasDeviceId = (bool) ((ValidationBitsLow & 8) != 0);
                    return _hasDeviceId;
                }
            }
            private bool f_hasPortType;
            private bool _hasPortType;

            /// <summary>
            /// Bit 0 of `validation_bits`: `port_type` is filled in.
            /// </summary>
            public bool HasPortType
            {
                get
                {
                    if (f_hasPortType)
                        return _hasPortType;
                    f_hasPortType = true;
                    _hasPortType = (bool) ((ValidationBitsLow & 1) != 0);
                    return _hasPortType;
                }
            }
            private bool f_hasSerialNumber;
            private bool _hasSerialNumber;

            /// <summary>
            /// Bit 4 of `validation_bits`: `serial_number` is filled in.
            /// </summary>
            public bool HasSerialNumber
            {
                get
                {
                    if (f_hasSerialNumber)
                        return _hasSerialNumber;
                    f_hasSerialNumber = true;
                    _hasSerialNumber = (bool) ((ValidationBitsLow & 16) != 0);
                    return _hasSerialNumber;
                }
            }
            private bool f_hasVersion;
            private bool _hasVersion;

            /// <summary>
            /// Bit 1 of `validation_bits`: `version` is filled in.
            /// </summary>
            public bool HasVersion
            {
                get
                {
                    if (f_hasVersion)
                        return _hasVersion;
                    f_hasVersion = true;
                    _hasVersion = (bool) ((ValidationBitsLow & 2) != 0);
                    return _hasVersion;
                }
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
            private bool f_validationBitsLow;
            private uint _validationBitsLow;

            /// <summary>
            /// Lower half of `validation_bits`, which has all bits that are declared.
            /// </summary>
            public uint ValidationBitsLow
            {
                get
                {
                    if (f_validationBitsLow)
                        return _validationBitsLow;
                    f_validationBitsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(0);
                    _validationBitsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _validationBitsLow;
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
                f_deviceCorrectableError = false;
                f_deviceFatalError = false;
                f_deviceNonFatalError = false;
                f_deviceUnsupportedRequest = false;
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
            private bool f_deviceCorrectableError;
            private bool _deviceCorrectableError;

            /// <summary>
            /// Bit 0 of `device_status`: a correctable error was detected.
            /// </summary>
            public bool DeviceCorrectableError
            {
                get
                {
                    if (f_deviceCorrectableError)
                        return _deviceCorrectableError;
                    f_deviceCorrectableError = true;
                    _deviceCorrectableError = (bool) ((DeviceStatus & 1) != 0);
                    return _deviceCorrectableError;
                }
            }
            private bool f_deviceFatalError;
            private bool _deviceFatalError;

            /// <summary>
            /// Bit 2 of `device_status`: a fatal error was detected.
            /// </summary>
            public bool DeviceFatalError
            {
                get
                {
                    if (f_deviceFatalError)
                        return _deviceFatalError;
                    f_deviceFatalError = true;
                    _deviceFatalError = (bool) ((DeviceStatus & 4) != 0);
                    return _deviceFatalError;
                }
            }
            private bool f_deviceNonFatalError;
            private bool _deviceNonFatalError;

            /// <summary>
            /// Bit 1 of `device_status`: a non-fatal error was detected.
            /// </summary>
            public bool DeviceNonFatalError
            {
                get
                {
                    if (f_deviceNonFatalError)
                        return _deviceNonFatalError;
                    f_deviceNonFatalError = true;
                    _deviceNonFatalError = (bool) ((DeviceStatus & 2) != 0);
                    return _deviceNonFatalError;
                }
            }
            private bool f_deviceUnsupportedRequest;
            private bool _deviceUnsupportedRequest;

            /// <summary>
            /// Bit 3 of `device_status`: an unsupported request was detected.
            /// </summary>
            public bool DeviceUnsupportedRequest
            {
                get
                {
                    if (f_deviceUnsupportedRequest)
                        return _deviceUnsupportedRequest;
                    f_deviceUnsupportedRequest = true;
                    _deviceUnsupportedRequest = (bool) ((DeviceStatus & 8) != 0);
                    return _deviceUnsupportedRequest;
                }
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
                f_hasCheckInfo = false;
                f_hasInstructionPointer = false;
                f_hasRequesterId = false;
                f_hasResponderId = false;
                f_hasTargetId = false;
                f_validationBitsLow = false;
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
            private bool f_hasCheckInfo;
            private bool _hasCheckInfo;

            /// <summary>
            /// Bit 0 of `validation_bits`: `check_info` is filled in.
            /// </summary>
            public bool HasCheckInfo
            {
                get
                {
                    if (f_hasCheckInfo)
                        return _hasCheckInfo;
                    f_hasCheckInfo = true;
                    _hasCheckInfo = (bool) ((ValidationBitsLow & 1) != 0);
                    return _hasCheckInfo;
                }
            }
            private bool f_hasInstructionPointer;
            private bool _hasInstructionPointer;

            /// <summary>
            /// Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
            /// </summary>
            public bool HasInstructionPointer
            {
                get
                {
                    if (f_hasInstructionPointer)
                        return _hasInstructionPointer;
                    f_hasInstructionPointer = true;
                    _hasInstructionPointer = (bool) ((ValidationBitsLow & 16) != 0);
                    return _hasInstructionPointer;
                }
            }
            private bool f_hasRequesterId;
            private bool _hasRequesterId;

            /// <summary>
            /// Bit 2 of `validation_bits`: `requester_id` is filled in.
            /// </summary>
            public bool HasRequesterId
            {
                get
                {
                    if (f_hasRequesterId)
                        return _hasRequesterId;
                    f_hasRequesterId = true;
                    _hasRequesterId = (bool) ((ValidationBitsLow & 4) != 0);
                    return _hasRequesterId;
                }
            }
            private bool f_hasResponderId;
            private bool _hasResponderId;

            /// <summary>
            /// Bit 3 of `validation_bits`: `responder_id` is filled in.
            /// </summary>
            public bool HasResponderId
            {
                get
                {
                    if (f_hasResponderId)
                        return _hasResponderId;
                    f_hasResponderId = true;
                    _hasResponderId = (bool) ((ValidationBitsLow & 8) != 0);
                    return _hasResponderId;
                }
            }
            private bool f_hasTargetId;
            private bool _hasTargetId;

            /// <summary>
            /// Bit 1 of `validation_bits`: `target_id` is filled in.
            /// </summary>
            public bool HasTargetId
            {
                get
                {
                    if (f_hasTargetId)
                        return _hasTargetId;
                    f_hasTargetId = true;
                    _hasTargetId = (bool) ((ValidationBitsLow & 2) != 0);
                    return _hasTargetId;
                }
            }
            private bool f_validationBitsLow;
            private uint _validationBitsLow;

            /// <summary>
            /// Lower half of `validation_bits`, which has all bits that are declared.
            /// </summary>
            public uint ValidationBitsLow
            {
                get
                {
                    if (f_validationBitsLow)
                        return _validationBitsLow;
                    f_validationBitsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(16);
                    _validationBitsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _validationBitsLow;
                }
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
                f_errorTypeBus = false;
                f_errorTypeCache = false;
                f_errorTypeMicroarchitecture = false;
                f_errorTypeTlb = false;
                f_flagCorrected = false;
                f_flagOverflow = false;
                f_flagPreciseInstructionPointer = false;
                f_flagRestartable = false;
                f_hasErrorType = false;
                f_hasFlags = false;
                f_hasInstructionPointer = false;
                f_hasInstructionSet = false;
                f_hasLevel = false;
                f_hasOperation = false;
                f_hasProcessorId = false;
                f_hasProcessorName = false;
                f_hasProcessorType = false;
                f_hasProcessorVersion = false;
                f_hasRequesterId = false;
                f_hasResponderId = false;
                f_hasTargetAddress = false;
                f_validationBitsLow = false;
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
            private bool f_errorTypeBus;
            private bool _errorTypeBus;

            /// <summary>
            /// Bit 2 of `error_type`.
            /// </summary>
            public bool ErrorTypeBus
            {
                get
                {
                    if (f_errorTypeBus)
                        return _errorTypeBus;
                    f_errorTypeBus = true;
                    _errorTypeBus = (bool) ((ErrorType & 4) != 0);
                    return _errorTypeBus;
                }
            }
            private bool f_errorTypeCache;
            private bool _errorTypeCache;

            /// <summary>
            /// Bit 0 of `error_type`.
            /// </summary>
            public bool ErrorTypeCache
            {
                get
                {
                    if (f_errorTypeCache)
                        return _errorTypeCache;
                    f_errorTypeCache = true;
                    _errorTypeCache = (bool) ((ErrorType & 1) != 0);
                    return _errorTypeCache;
                }
            }
            private bool f_errorTypeMicroarchitecture;
            private bool _errorTypeMicroarchitecture;

            /// <summary>
            /// Bit 3 of `error_type`: an internal part of the processor.
            /// </summary>
            public bool ErrorTypeMicroarchitecture
            {
                get
                {
                    if (f_errorTypeMicroarchitecture)
                        return _errorTypeMicroarchitecture;
                    f_errorTypeMicroarchitecture = true;
                    _errorTypeMicroarchitecture = (bool) ((ErrorType & 8) != 0);
                    return _errorTypeMicroarchitecture;
                }
            }
            private bool f_errorTypeTlb;
            private bool _errorTypeTlb;

            /// <summary>
            /// Bit 1 of `error_type`: translation lookaside buffer.
            /// </summary>
            public bool ErrorTypeTlb
            {
                get
                {
                    if (f_errorTypeTlb)
                        return _errorTypeTlb;
                    f_errorTypeTlb = true;
                    _errorTypeTlb = (bool) ((ErrorType & 2) != 0);
                    return _errorTypeTlb;
                }
            }
            private bool f_flagCorrected;
            private bool _flagCorrected;

            /// <summary>
            /// Bit 3 of `flags`.
            /// </summary>
            public bool FlagCorrected
            {
                get
                {
                    if (f_flagCorrected)
                        return _flagCorrected;
                    f_flagCorrected = true;
                    _flagCorrected = (bool) ((Flags & 8) != 0);
                    return _flagCorrected;
                }
            }
            private bool f_flagOverflow;
            private bool _flagOverflow;

            /// <summary>
            /// Bit 2 of `flags`.
            /// </summary>
            public bool FlagOverflow
            {
                get
                {
                    if (f_flagOverflow)
                        return _flagOverflow;
                    f_flagOverflow = true;
                    _flagOverflow = (bool) ((Flags & 4) != 0);
                    return _flagOverflow;
                }
            }
            private bool f_flagPreciseInstructionPointer;
            private bool _flagPreciseInstructionPointer;

            /// <summary>
            /// Bit 1 of `flags`.
            /// </summary>
            public bool FlagPreciseInstructionPointer
            {
                get
                {
                    if (f_flagPreciseInstructionPointer)
                        return _flagPreciseInstructionPointer;
                    f_flagPreciseInstructionPointer = true;
                    _flagPreciseInstructionPointer = (bool) ((Flags & 2) != 0);
                    return _flagPreciseInstructionPointer;
                }
            }
            private bool f_flagRestartable;
            private bool _flagRestartable;

            /// <summary>
            /// Bit 0 of `flags`.
            /// </summary>
            public bool FlagRestartable
            {
                get
                {
                    if (f_flagRestartable)
                        return _flagRestartable;
                    f_flagRestartable = true;
                    _flagRestartable = (bool) ((Flags & 1) != 0);
                    return _flagRestartable;
                }
            }
            private bool f_hasErrorType;
            private bool _hasErrorType;

            /// <summary>
            /// Bit 2 of `validation_bits`: `error_type` is filled in.
            /// </summary>
            public bool HasErrorType
            {
                get
                {
                    if (f_hasErrorType)
                        return _hasErrorType;
                    f_hasErrorType = true;
                    _hasErrorType = (bool) ((ValidationBitsLow & 4) != 0);
                    return _hasErrorType;
                }
            }
            private bool f_hasFlags;
            private bool _hasFlags;

            /// <summary>
            /// Bit 4 of `validation_bits`: `flags` is filled in.
            /// </summary>
            public bool HasFlags
            {
                get
                {
                    if (f_hasFlags)
                        return _hasFlags;
                    f_hasFlags = true;
                    _hasFlags = (bool) ((ValidationBitsLow & 16) != 0);
                    return _hasFlags;
                }
            }
            private bool f_hasInstructionPointer;
            private bool _hasInstructionPointer;

            /// <summary>
            /// Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
            /// </summary>
            public bool HasInstructionPointer
            {
                get
                {
                    if (f_hasInstructionPointer)
                        return _hasInstructionPointer;
                    f_hasInstructionPointer = true;
                    _hasInstructionPointer = (bool) ((ValidationBitsLow & 4096) != 0);
                    return _hasInstructionPointer;
                }
            }
            private bool f_hasInstructionSet;
            private bool _hasInstructionSet;

            /// <summary>
            /// Bit 1 of `validation_bits`: `instruction_set` is filled in.
            /// </summary>
            public bool HasInstructionSet
            {
                get
                {
                    if (f_hasInstructionSet)
                        return _hasInstructionSet;
                    f_hasInstructionSet = true;
                    _hasInstructionSet = (bool) ((ValidationBitsLow & 2) != 0);
                    return _hasInstructionSet;
                }
            }
            private bool f_hasLevel;
            private bool _hasLevel;

            /// <summary>
            /// Bit 5 of `validation_bits`: `level` is filled in.
            /// </summary>
            public bool HasLevel
            {
                get
                {
                    if (f_hasLevel)
                        return _hasLevel;
                    f_hasLevel = true;
                    _hasLevel = (bool) ((ValidationBitsLow & 32) != 0);
                    return _hasLevel;
                }
            }
            private bool f_hasOperation;
            private bool _hasOperation;

            /// <summary>
            /// Bit 3 of `validation_bits`: `operation` is filled in.
            /// </summary>
            public bool HasOperation
            {
                get
                {
                    if (f_hasOperation)
                        return _hasOperation;
                    f_hasOperation = true;
                    _hasOperation = (bool) ((ValidationBitsLow & 8) != 0);
                    return _hasOperation;
                }
            }
            private bool f_hasProcessorId;
            private bool _hasProcessorId;

            /// <summary>
            /// Bit 8 of `validation_bits`: `processor_id` is filled in.
            /// </summary>
            public bool HasProcessorId
            {
                get
                {
                    if (f_hasProcessorId)
                        return _hasProcessorId;
                    f_hasProcessorId = true;
                    _hasProcessorId = (bool) ((ValidationBitsLow & 256) != 0);
                    return _hasProcessorId;
                }
            }
            private bool f_hasProcessorName;
            private bool _hasProcessorName;

            /// <summary>
            /// Bit 7 of `validation_bits`: `processor_name` is filled in.
            /// </summary>
            public bool HasProcessorName
            {
                get
                {
                    if (f_hasProcessorName)
                        return _hasProcessorName;
                    f_hasProcessorName = true;
                    _hasProcessorName = (bool) ((ValidationBitsLow & 128) != 0);
                    return _hasProcessorName;
                }
            }
            private bool f_hasProcessorType;
            private bool _hasProcessorType;

            /// <summary>
            /// Bit 0 of `validation_bits`: `processor_type` is filled in.
            /// </summary>
            public bool HasProcessorType
            {
                get
                {
                    if (f_hasProcessorType)
                        return _hasProcessorType;
                    f_hasProcessorType = true;
                    _hasProcessorType = (bool) ((ValidationBitsLow & 1) != 0);
                    return _hasProcessorType;
                }
            }
            private bool f_hasProcessorVersion;
            private bool _hasProcessorVersion;

            /// <summary>
            /// Bit 6 of `validation_bits`: `processor_version` is filled in.
            /// </summary>
            public bool HasProcessorVersion
            {
                get
                {
                    if (f_hasProcessorVersion)
                        return _hasProcessorVersion;
                    f_hasProcessorVersion = true;
                    _hasProcessorVersion = (bool) ((ValidationBitsLow & 64) != 0);
                    return _hasProcessorVersion;
                }
            }
            private bool f_hasRequesterId;
            private bool _hasRequesterId;

            /// <summary>
            /// Bit 10 of `validation_bits`: `requester_id` is filled in.
            /// </summary>
            public bool HasRequesterId
            {
                get
                {
                    if (f_hasRequesterId)
                        return _hasRequesterId;
                    f_hasRequesterId = true;
                    _hasRequesterId = (bool) ((ValidationBitsLow & 1024) != 0);
                    return _hasRequesterId;
                }
            }
            private bool f_hasResponderId;
            private bool _hasResponderId;

            /// <summary>
            /// Bit 11 of `validation_bits`: `responder_id` is filled in.
            /// </summary>
            public bool HasResponderId
            {
                get
                {
                    if (f_hasResponderId)
                        return _hasResponderId;
                    f_hasResponderId = true;
                    _hasResponderId = (bool) ((ValidationBitsLow & 2048) != 0);
                    return _hasResponderId;
                }
            }
            private bool f_hasTargetAddress;
            private bool _hasTargetAddress;

            /// <summary>
            /// Bit 9 of `validation_bits`: `target_address` is filled in.
            /// </summary>
            public bool HasTargetAddress
            {
                get
                {
                    if (f_hasTargetAddress)
                        return _hasTargetAddress;
                    f_hasTargetAddress = true;
                    _hasTargetAddress = (bool) ((ValidationBitsLow & 512) != 0);
                    return _hasTargetAddress;
                }
            }
            private bool f_validationBitsLow;
            private uint _validationBitsLow;

            /// <summary>
            /// Lower half of `validation_bits`, which has all bits that are declared.
            /// </summary>
            public uint ValidationBitsLow
            {
                get
                {
                    if (f_validationBitsLow)
                        return _validationBitsLow;
                    f_validationBitsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(0);
                    _validationBitsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _validationBitsLow;
                }
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
                f_hasCpuidValues = false;
                f_hasLocalApicId = false;
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
                __raw_errorInfos = new List<byte[]>();
                _errorInfos = new List<ProcessorErrorInfo>();
                for (var i = 0; i < NumErrorInfos; i++)
                {
                    __raw_errorInfos.Add(m_io.ReadBytes(64));
                    var io___raw_errorInfos = new KaitaiStream(__raw_errorInfos[__raw_errorInfos.Count - 1]);
                    _errorInfos.Add(new ProcessorErrorInfo(io___raw_errorInfos, this, m_root));
                }
                _contexts = new List<ProcessorContext>();
                for (var i = 0; i < NumContexts; i++)
                {
                    _contexts.Add(new ProcessorContext(m_io, this, m_root));
                }
            }
            private bool f_hasCpuidValues;
            private bool _hasCpuidValues;

            /// <summary>
            /// Bit 1 of `validation_bits`: `cpuid_values` is filled in.
            /// </summary>
            public bool HasCpuidValues
            {
                get
                {
                    if (f_hasCpuidValues)
                        return _hasCpuidValues;
                    f_hasCpuidValues = true;
                    _hasCpuidValues = (bool) ((ValidationBits & 2) != 0);
                    return _hasCpuidValues;
                }
            }
            private bool f_hasLocalApicId;
            private bool _hasLocalApicId;

            /// <summary>
            /// Bit 0 of `validation_bits`: `local_apic_id` is filled in.
            /// </summary>
            public bool HasLocalApicId
            {
                get
                {
                    if (f_hasLocalApicId)
                        return _hasLocalApicId;
                    f_hasLocalApicId = true;
                    _hasLocalApicId = (bool) ((ValidationBits & 1) != 0);
                    return _hasLocalApicId;
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
            private List<byte[]> __raw_errorInfos;

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
            public List<byte[]> M_RawErrorInfos { get { return __raw_errorInfos; } }
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
                f_flagContainmentWarning = false;
                f_flagLatentError = false;
                f_flagPrimary = false;
                f_flagPropagated = false;
                f_flagReset = false;
                f_flagResourceNotAccessible = false;
                f_flagThresholdExceeded = false;
                f_hasFruId = false;
                f_hasFruText = false;
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
            private bool f_flagContainmentWarning;
            private bool _flagContainmentWarning;

            /// <summary>
            /// Bit 1 of `flags`: the error may have spread, for example to persistent
            /// storage.
            /// </summary>
            public bool FlagContainmentWarning
            {
                get
                {
                    if (f_flagContainmentWarning)
                        return _flagContainmentWarning;
                    f_flagContainmentWarning = true;
                    _flagContainmentWarning = (bool) ((Flags & 2) != 0);
                    return _flagContainmentWarning;
                }
            }
            private bool f_flagLatentError;
            private bool _flagLatentError;

            /// <summary>
            /// Bit 5 of `flags`: the error was contained, but not corrected.
            /// </summary>
            public bool FlagLatentError
            {
                get
                {
                    if (f_flagLatentError)
                        return _flagLatentError;
                    f_flagLatentError = true;
                    _flagLatentError = (bool) ((Flags & 32) != 0);
                    return _flagLatentError;
                }
            }
            private bool f_flagPrimary;
            private bool _flagPrimary;

            /// <summary>
            /// Bit 0 of `flags`: the section of the error that is most likely the cause of
            /// the others.
            /// </summary>
            public bool FlagPrimary
            {
                get
                {
                    if (f_flagPrimary)
                        return _flagPrimary;
                    f_flagPrimary = true;
                    _flagPrimary = (bool) ((Flags & 1) != 0);
                    return _flagPrimary;
                }
            }
            private bool f_flagPropagated;
            private bool _flagPropagated;

            /// <summary>
            /// Bit 6 of `flags`: the error was caused by an error elsewhere.
            /// </summary>
            public bool FlagPropagated
            {
                get
                {
                    if (f_flagPropagated)
                        return _flagPropagated;
                    f_flagPropagated = true;
                    _flagPropagated = (bool) ((Flags & 64) != 0);
                    return _flagPropagated;
                }
            }
            private bool f_flagReset;
            private bool _flagReset;

            /// <summary>
            /// Bit 2 of `flags`: the component was reset and has to be set up again.
            /// </summary>
            public bool FlagReset
            {
                get
                {
                    if (f_flagReset)
                        return _flagReset;
                    f_flagReset = true;
                    _flagReset = (bool) ((Flags & 4) != 0);
                    return _flagReset;
                }
            }
            private bool f_flagResourceNotAccessible;
            private bool _flagResourceNotAccessible;

            /// <summary>
            /// Bit 4 of `flags`: the component could not be asked for more.
            /// </summary>
            public bool FlagResourceNotAccessible
            {
                get
                {
                    if (f_flagResourceNotAccessible)
                        return _flagResourceNotAccessible;
                    f_flagResourceNotAccessible = true;
                    _flagResourceNotAccessible = (bool) ((Flags & 16) != 0);
                    return _flagResourceNotAccessible;
                }
            }
            private bool f_flagThresholdExceeded;
            private bool _flagThresholdExceeded;

            /// <summary>
            /// Bit 3 of `flags`: a threshold of corrected errors was exceeded.
            /// </summary>
            public bool FlagThresholdExceeded
            {
                get
                {
                    if (f_flagThresholdExceeded)
                        return _flagThresholdExceeded;
                    f_flagThresholdExceeded = true;
                    _flagThresholdExceeded = (bool) ((Flags & 8) != 0);
                    return _flagThresholdExceeded;
                }
            }
            private bool f_hasFruId;
            private bool _hasFruId;

            /// <summary>
            /// Bit 0 of `validation_bits`: `fru_id` is filled in.
            /// </summary>
            public bool HasFruId
            {
                get
                {
                    if (f_hasFruId)
                        return _hasFruId;
                    f_hasFruId = true;
                    _hasFruId = (bool) ((ValidationBits & 1) != 0);
                    return _hasFruId;
                }
            }
            private bool f_hasFruText;
            private bool _hasFruText;

            /// <summary>
            /// Bit 1 of `validation_bits`: `fru_text` is filled in.
            /// </summary>
            public bool HasFruText
            {
                get
                {
                    if (f_hasFruText)
                        return _hasFruText;
                    f_hasFruText = true;
                    _hasFruText = (bool) ((ValidationBits & 2) != 0);
                    return _hasFruText;
                }
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
        private bool f_flagDeviceDriver;
        private bool _flagDeviceDriver;

        /// <summary>
        /// Bit 3 of `flags`: a device driver reported the error.
        /// </summary>
        public bool FlagDeviceDriver
        {
            get
            {
                if (f_flagDeviceDriver)
                    return _flagDeviceDriver;
                f_flagDeviceDriver = true;
                _flagDeviceDriver = (bool) ((Flags & 8) != 0);
                return _flagDeviceDriver;
            }
        }
        private bool f_flagPreviousError;
        private bool _flagPreviousError;

        /// <summary>
        /// Bit 1 of `flags`: the error occurred before the machine was started.
        /// </summary>
        public bool FlagPreviousError
        {
            get
            {
                if (f_flagPreviousError)
                    return _flagPreviousError;
                f_flagPreviousError = true;
                _flagPreviousError = (bool) ((Flags & 2) != 0);
                return _flagPreviousError;
            }
        }
        private bool f_flagRecovered;
        private bool _flagRecovered;

        /// <summary>
        /// Bit 0 of `flags`: software recovered from the error.
        /// </summary>
        public bool FlagRecovered
        {
            get
            {
                if (f_flagRecovered)
                    return _flagRecovered;
                f_flagRecovered = true;
                _flagRecovered = (bool) ((Flags & 1) != 0);
                return _flagRecovered;
            }
        }
        private bool f_flagSimulated;
        private bool _flagSimulated;

        /// <summary>
        /// Bit 2 of `flags`: the error was injected for a test.
        /// </summary>
        public bool FlagSimulated
        {
            get
            {
                if (f_flagSimulated)
                    return _flagSimulated;
                f_flagSimulated = true;
                _flagSimulated = (bool) ((Flags & 4) != 0);
                return _flagSimulated;
            }
        }
        private bool f_hasPartitionId;
        private bool _hasPartitionId;

        /// <summary>
        /// Bit 2 of `validation_bits`: `partition_id` is filled in.
        /// </summary>
        public bool HasPartitionId
        {
            get
            {
                if (f_hasPartitionId)
                    return _hasPartitionId;
                f_hasPartitionId = true;
                _hasPartitionId = (bool) ((ValidationBits & 4) != 0);
                return _hasPartitionId;
            }
        }
        private bool f_hasPlatformId;
        private bool _hasPlatformId;

        /// <summary>
        /// Bit 0 of `validation_bits`: `platform_id` is filled in.
        /// </summary>
        public bool HasPlatformId
        {
            get
            {
                if (f_hasPlatformId)
                    return _hasPlatformId;
                f_hasPlatformId = true;
                _hasPlatformId = (bool) ((ValidationBits & 1) != 0);
                return _hasPlatformId;
            }
        }
        private bool f_hasTimestamp;
        private bool _hasTimestamp;

        /// <summary>
        /// Bit 1 of `validation_bits`: `timestamp` is filled in.
        /// </summary>
        public bool HasTimestamp
        {
            get
            {
                if (f_hasTimestamp)
                    return _hasTimestamp;
                f_hasTimestamp = true;
                _hasTimestamp = (bool) ((ValidationBits & 2) != 0);
                return _hasTimestamp;
            }
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
