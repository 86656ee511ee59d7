// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The contents of the blobs that drivers and the kernel itself add to a crash
    /// dump when the machine stops (&quot;secondary data&quot;). The container, with the tag
    /// and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
    /// tag decides the type of the data:
    /// 
    /// | tag | type |
    /// |---|---|
    /// | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
    /// | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
    /// | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
    /// | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
    /// | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
    /// | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
    /// | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
    /// | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
    /// | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
    /// | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
    /// | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
    /// | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
    /// | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
    /// | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
    /// | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
    /// | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
    /// | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
    /// | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
    /// | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
    /// | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |
    /// 
    /// The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
    /// UTF-16 and nothing else.
    /// 
    /// There is no common head: the root has no fields of its own, and an application
    /// applies the type that belongs to the tag to the bytes of the blob. What
    /// follows a header is told by its documentation.
    /// 
    /// Few of these formats have a public declaration. Names with an `-orig-id` are
    /// those of public symbols; all others describe what the bytes were seen to be
    /// in dumps of Windows 10 and 11. Where that is inferred the documentation of a
    /// field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
    /// something else is said.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
    /// </remarks>
    public partial class WindowsDumpBlobs : KaitaiStruct
    {
        public static WindowsDumpBlobs FromFile(string fileName)
        {
            return new WindowsDumpBlobs(new KaitaiStream(fileName));
        }


        public enum RegisterKinds
        {
            Cpuid = 0,
            Msr = 1,
        }

        public enum RegistryTypes
        {
            None = 0,
            Sz = 1,
            ExpandSz = 2,
            Binary = 3,
            Dword = 4,
            DwordBigEndian = 5,
            Link = 6,
            MultiSz = 7,
            ResourceList = 8,
            FullResourceDescriptor = 9,
            ResourceRequirementsList = 10,
            Qword = 11,
        }
        public WindowsDumpBlobs(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
        /// fields of its maker's compiler. The blob is a sequence of tables. Each is cut
        /// off behind a number of bytes that is the same for all tables of a dump (0x1c,
        /// 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
        /// while `len_table` is the full size. The table `MSDM` contains the product key
        /// of Windows.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header">Source</a>
        /// </remarks>
        public partial class AcpiTableHeader : KaitaiStruct
        {
            public static AcpiTableHeader FromFile(string fileName)
            {
                return new AcpiTableHeader(new KaitaiStream(fileName));
            }

            public AcpiTableHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                _lenTable = m_io.ReadU4le();
                _revision = m_io.ReadU1();
                _checksum = m_io.ReadU1();
                _oemId = m_io.ReadBytes(6);
                _oemTableId = m_io.ReadBytes(8);
                _oemRevision = m_io.ReadU4le();
            }
            private byte[] _signature;
            private uint _lenTable;
            private byte _revision;
            private byte _checksum;
            private byte[] _oemId;
            private byte[] _oemTableId;
            private uint _oemRevision;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind of the table, in ASCII.
            /// </summary>
            public byte[] Signature { get { return _signature; } }

            /// <summary>
            /// Size of the complete table in bytes, with its header of 0x24 bytes.
            /// </summary>
            public uint LenTable { get { return _lenTable; } }

            /// <summary>
            /// Version of the layout of such tables.
            /// </summary>
            public byte Revision { get { return _revision; } }

            /// <summary>
            /// Makes the sum of all bytes of the complete table 0 modulo 256.
            /// </summary>
            public byte Checksum { get { return _checksum; } }

            /// <summary>
            /// Maker of the firmware, in ASCII.
            /// </summary>
            public byte[] OemId { get { return _oemId; } }

            /// <summary>
            /// The maker's name of the table, in ASCII.
            /// </summary>
            public byte[] OemTableId { get { return _oemTableId; } }

            /// <summary>
            /// The maker's version of the table.
            /// </summary>
            public uint OemRevision { get { return _oemRevision; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A range of virtual memory; see `address_range_group`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
        /// </remarks>
        public partial class AddressRange : KaitaiStruct
        {
            public static AddressRange FromFile(string fileName)
            {
                return new AddressRange(new KaitaiStream(fileName));
            }

            public AddressRange(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _address = m_io.ReadU8le();
                _lenRange = m_io.ReadU8le();
            }
            private ulong _address;
            private ulong _lenRange;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Virtual address of the first byte.
            /// </summary>
            public ulong Address { get { return _address; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public ulong LenRange { get { return _lenRange; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A driver's ranges of memory that the dump was to have besides its own (tag
        /// 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
        /// `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
        /// head, then `num_ranges` times `address_range`, then `len_name` bytes of
        /// name. Most ranges are in the data blocks of the dump; what was paged out is
        /// not.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
        /// </remarks>
        public partial class AddressRangeGroup : KaitaiStruct
        {
            public static AddressRangeGroup FromFile(string fileName)
            {
                return new AddressRangeGroup(new KaitaiStream(fileName));
            }

            public AddressRangeGroup(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numRanges = m_io.ReadU4le();
                _lenName = m_io.ReadU4le();
            }
            private uint _numRanges;
            private uint _lenName;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Number of ranges that follow.
            /// </summary>
            public uint NumRanges { get { return _numRanges; } }

            /// <summary>
            /// Size of the name behind the ranges in bytes, with its terminating zero.
            /// Mostly ASCII; some drivers pass UTF-16, of which the first character
            /// remains.
            /// </summary>
            public uint LenName { get { return _lenName; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        /// boots and shutdowns went, kept by the kernel across boots in the file
        /// `bootstat.dat`. The sum of all bytes is 0 modulo 256.
        /// 
        /// The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
        /// the number of boots in a row that did not end in a shutdown; 1 is normal in
        /// a crash dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd">Source</a>
        /// </remarks>
        public partial class BootStatus : KaitaiStruct
        {
            public static BootStatus FromFile(string fileName)
            {
                return new BootStatus(new KaitaiStream(fileName));
            }

            public BootStatus(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_ofsReleases = false;
                f_releases = false;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _productType = m_io.ReadU4le();
                _aabEnabled = m_io.ReadU1();
                _aabTimeout = m_io.ReadU1();
                _lastBootSucceeded = m_io.ReadU1();
                _lastBootShutdown = m_io.ReadU1();
                _sleepInProgress = m_io.ReadU1();
                __unnamed7 = m_io.ReadBytes(3);
                _powerButtonTimestamp = m_io.ReadU8le();
                _flags = m_io.ReadU1();
                _connectedStandbyScenarioInstanceId = m_io.ReadU1();
                _connectedStandbyEntryReason = m_io.ReadU1();
                _connectedStandbyExitReason = m_io.ReadU1();
                _systemSleepTransitionsToOn = m_io.ReadU2le();
                __unnamed14 = m_io.ReadBytes(2);
                _lastReferenceTime = m_io.ReadU8le();
                _lastReferenceTimeChecksum = m_io.ReadU4le();
                _lastUpdateBootId = m_io.ReadU4le();
                _bootAttemptCount = m_io.ReadU1();
                _lastBootCheckpoint = m_io.ReadU1();
                _checksum = m_io.ReadU1();
                __unnamed21 = m_io.ReadBytes(1);
                _lastBootId = m_io.ReadU4le();
                _lastSuccessfulShutdownBootId = m_io.ReadU4le();
                _lastReportedAbnormalShutdownBootId = m_io.ReadU4le();
                _errorInfo = new List<uint>();
                for (var i = 0; i < 5; i++)
                {
                    _errorInfo.Add(m_io.ReadU4le());
                }
                __unnamed26 = m_io.ReadBytes(4);
                _lastPressTime = m_io.ReadU8le();
                _cumulativePressCount = m_io.ReadU4le();
                _lastPressBootId = m_io.ReadU2le();
                _lastPowerWatchdogStage = m_io.ReadU1();
                _powerButtonFlags = m_io.ReadU1();
            }
            private bool f_ofsReleases;
            private sbyte _ofsReleases;

            /// <summary>
            /// Offset of what follows. A GUID of 16 bytes is between in the larger
            /// versions; it may contain the MAC address of the machine. Inferred from
            /// one file with uses of the button.
            /// </summary>
            public sbyte OfsReleases
            {
                get
                {
                    if (f_ofsReleases)
                        return _ofsReleases;
                    f_ofsReleases = true;
                    _ofsReleases = (sbyte) ((Version < 192 ? 104 : 120));
                    return _ofsReleases;
                }
            }
            private bool f_releases;
            private BootStatusReleases _releases;

            /// <summary>
            /// The rest of what the power button did.
            /// </summary>
            public BootStatusReleases Releases
            {
                get
                {
                    if (f_releases)
                        return _releases;
                    f_releases = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(OfsReleases);
                    _releases = new BootStatusReleases(m_io, this, m_root);
                    m_io.Seek(_pos);
                    return _releases;
                }
            }
            private uint _version;
            private uint _productType;
            private byte _aabEnabled;
            private byte _aabTimeout;
            private byte _lastBootSucceeded;
            private byte _lastBootShutdown;
            private byte _sleepInProgress;
            private byte[] __unnamed7;
            private ulong _powerButtonTimestamp;
            private byte _flags;
            private byte _connectedStandbyScenarioInstanceId;
            private byte _connectedStandbyEntryReason;
            private byte _connectedStandbyExitReason;
            private ushort _systemSleepTransitionsToOn;
            private byte[] __unnamed14;
            private ulong _lastReferenceTime;
            private uint _lastReferenceTimeChecksum;
            private uint _lastUpdateBootId;
            private byte _bootAttemptCount;
            private byte _lastBootCheckpoint;
            private byte _checksum;
            private byte[] __unnamed21;
            private uint _lastBootId;
            private uint _lastSuccessfulShutdownBootId;
            private uint _lastReportedAbnormalShutdownBootId;
            private List<uint> _errorInfo;
            private byte[] __unnamed26;
            private ulong _lastPressTime;
            private uint _cumulativePressCount;
            private ushort _lastPressBootId;
            private byte _lastPowerWatchdogStage;
            private byte _powerButtonFlags;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Kind of the installed Windows. 1 is a workstation, 2 a domain
            /// controller, 3 a server.
            /// </summary>
            public uint ProductType { get { return _productType; } }

            /// <summary>
            /// Whether advanced boot options are offered after a failed boot.
            /// </summary>
            public byte AabEnabled { get { return _aabEnabled; } }

            /// <summary>
            /// Seconds for which they are offered, mostly 30.
            /// </summary>
            public byte AabTimeout { get { return _aabTimeout; } }

            /// <summary>
            /// Whether this boot has been completed: 1 soon after the start.
            /// </summary>
            public byte LastBootSucceeded { get { return _lastBootSucceeded; } }

            /// <summary>
            /// Whether the boot before ended in a shutdown.
            /// </summary>
            public byte LastBootShutdown { get { return _lastBootShutdown; } }

            /// <summary>
            /// Not zero while the machine goes to sleep or wakes, in older builds.
            /// </summary>
            public byte SleepInProgress { get { return _sleepInProgress; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_7 { get { return __unnamed7; } }

            /// <summary>
            /// When the power button was pressed; 0 if it was not.
            /// </summary>
            public ulong PowerButtonTimestamp { get { return _powerButtonTimestamp; } }

            /// <summary>
            /// Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
            /// a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
            /// to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
            /// of seconds as well.
            /// </summary>
            public byte Flags { get { return _flags; } }

            /// <summary>
            /// Number of the connected standby.
            /// </summary>
            public byte ConnectedStandbyScenarioInstanceId { get { return _connectedStandbyScenarioInstanceId; } }

            /// <summary>
            /// Why connected standby was entered.
            /// </summary>
            public byte ConnectedStandbyEntryReason { get { return _connectedStandbyEntryReason; } }

            /// <summary>
            /// Why connected standby was left.
            /// </summary>
            public byte ConnectedStandbyExitReason { get { return _connectedStandbyExitReason; } }

            /// <summary>
            /// How often the machine has woken from sleep in this boot.
            /// </summary>
            public ushort SystemSleepTransitionsToOn { get { return _systemSleepTransitionsToOn; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_14 { get { return __unnamed14; } }

            /// <summary>
            /// When this structure was written last.
            /// </summary>
            public ulong LastReferenceTime { get { return _lastReferenceTime; } }

            /// <summary>
            /// Checksum of that time.
            /// </summary>
            public uint LastReferenceTimeChecksum { get { return _lastReferenceTimeChecksum; } }

            /// <summary>
            /// Number of the boot in which it was written.
            /// </summary>
            public uint LastUpdateBootId { get { return _lastUpdateBootId; } }

            /// <summary>
            /// How often this boot has been tried.
            /// </summary>
            public byte BootAttemptCount { get { return _bootAttemptCount; } }

            /// <summary>
            /// How far the boot came.
            /// </summary>
            public byte LastBootCheckpoint { get { return _lastBootCheckpoint; } }

            /// <summary>
            /// Makes the sum of all bytes 0 modulo 256.
            /// </summary>
            public byte Checksum { get { return _checksum; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_21 { get { return __unnamed21; } }

            /// <summary>
            /// Number of this boot, the `boot_id` of the header.
            /// </summary>
            public uint LastBootId { get { return _lastBootId; } }

            /// <summary>
            /// Number of the last boot that ended in a shutdown.
            /// </summary>
            public uint LastSuccessfulShutdownBootId { get { return _lastSuccessfulShutdownBootId; } }

            /// <summary>
            /// Number of the last boot whose abnormal end was reported.
            /// </summary>
            public uint LastReportedAbnormalShutdownBootId { get { return _lastReportedAbnormalShutdownBootId; } }

            /// <summary>
            /// What failed in a boot; zeros if nothing did.
            /// </summary>
            public List<uint> ErrorInfo { get { return _errorInfo; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_26 { get { return __unnamed26; } }

            /// <summary>
            /// When the power button was pressed last; 0 if it was not.
            /// </summary>
            public ulong LastPressTime { get { return _lastPressTime; } }

            /// <summary>
            /// How often it was pressed.
            /// </summary>
            public uint CumulativePressCount { get { return _cumulativePressCount; } }

            /// <summary>
            /// Number of the boot in which it was pressed last.
            /// </summary>
            public ushort LastPressBootId { get { return _lastPressBootId; } }

            /// <summary>
            /// Stage of the watchdog that waits for a shutdown.
            /// </summary>
            public byte LastPowerWatchdogStage { get { return _lastPowerWatchdogStage; } }

            /// <summary>
            /// Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
            /// </summary>
            public byte PowerButtonFlags { get { return _powerButtonFlags; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The second half of what the power button did, in `boot_status`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd">Source</a>
        /// </remarks>
        public partial class BootStatusReleases : KaitaiStruct
        {
            public static BootStatusReleases FromFile(string fileName)
            {
                return new BootStatusReleases(new KaitaiStream(fileName));
            }

            public BootStatusReleases(KaitaiStream p__io, WindowsDumpBlobs.BootStatus p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lastReleaseTime = m_io.ReadU8le();
                _cumulativeReleaseCount = m_io.ReadU4le();
                _lastReleaseBootId = m_io.ReadU2le();
                _errorCount = m_io.ReadU2le();
                _currentConnectedStandbyPhase = m_io.ReadU1();
                __unnamed5 = m_io.ReadBytes(3);
                _transitionLatestCheckpointId = m_io.ReadU4le();
                _transitionLatestCheckpointType = m_io.ReadU4le();
                _transitionLatestCheckpointSequenceNumber = m_io.ReadU4le();
            }
            private ulong _lastReleaseTime;
            private uint _cumulativeReleaseCount;
            private ushort _lastReleaseBootId;
            private ushort _errorCount;
            private byte _currentConnectedStandbyPhase;
            private byte[] __unnamed5;
            private uint _transitionLatestCheckpointId;
            private uint _transitionLatestCheckpointType;
            private uint _transitionLatestCheckpointSequenceNumber;
            private WindowsDumpBlobs m_root;
            private WindowsDumpBlobs.BootStatus m_parent;

            /// <summary>
            /// When the power button was released last.
            /// </summary>
            public ulong LastReleaseTime { get { return _lastReleaseTime; } }

            /// <summary>
            /// How often it was released.
            /// </summary>
            public uint CumulativeReleaseCount { get { return _cumulativeReleaseCount; } }

            /// <summary>
            /// Number of the boot in which it was released last.
            /// </summary>
            public ushort LastReleaseBootId { get { return _lastReleaseBootId; } }

            /// <summary>
            /// Number of errors of the power button.
            /// </summary>
            public ushort ErrorCount { get { return _errorCount; } }

            /// <summary>
            /// Phase that connected standby has reached.
            /// </summary>
            public byte CurrentConnectedStandbyPhase { get { return _currentConnectedStandbyPhase; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }

            /// <summary>
            /// Last checkpoint of a transition.
            /// </summary>
            public uint TransitionLatestCheckpointId { get { return _transitionLatestCheckpointId; } }

            /// <summary>
            /// Type of that checkpoint.
            /// </summary>
            public uint TransitionLatestCheckpointType { get { return _transitionLatestCheckpointType; } }

            /// <summary>
            /// Number of that checkpoint.
            /// </summary>
            public uint TransitionLatestCheckpointSequenceNumber { get { return _transitionLatestCheckpointSequenceNumber; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public WindowsDumpBlobs.BootStatus M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Result of CPUID, in a `processor_register`.
        /// </summary>
        public partial class CpuidReading : KaitaiStruct
        {
            public static CpuidReading FromFile(string fileName)
            {
                return new CpuidReading(new KaitaiStream(fileName));
            }

            public CpuidReading(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _eax = m_io.ReadU4le();
                _ebx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _edx = m_io.ReadU4le();
            }
            private uint _eax;
            private uint _ebx;
            private uint _ecx;
            private uint _edx;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// EAX, as CPUID returned it.
            /// </summary>
            public uint Eax { get { return _eax; } }

            /// <summary>
            /// EBX, as CPUID returned it.
            /// </summary>
            public uint Ebx { get { return _ebx; } }

            /// <summary>
            /// ECX, as CPUID returned it.
            /// </summary>
            public uint Ecx { get { return _ecx; } }

            /// <summary>
            /// EDX, as CPUID returned it.
            /// </summary>
            public uint Edx { get { return _edx; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
        /// zeros at its end may have been cut off). Those of vendor 0x1414 are
        /// Microsoft's software adapters.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
        /// </remarks>
        public partial class DisplayAdapter : KaitaiStruct
        {
            public static DisplayAdapter FromFile(string fileName)
            {
                return new DisplayAdapter(new KaitaiStream(fileName));
            }

            public DisplayAdapter(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _driverModel = m_io.ReadU4le();
                _vendorId = m_io.ReadU4le();
                _deviceId = m_io.ReadU4le();
                _number = m_io.ReadU4le();
            }
            private uint _driverModel;
            private uint _vendorId;
            private uint _deviceId;
            private uint _number;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Version of the display driver model times 1000, 3200 for WDDM 3.2.
            /// Inferred from the numbers of `KMT_DRIVERVERSION`.
            /// </summary>
            public uint DriverModel { get { return _driverModel; } }

            /// <summary>
            /// Vendor by its PCI number; on ARM64 four ASCII characters.
            /// </summary>
            public uint VendorId { get { return _vendorId; } }

            /// <summary>
            /// Device by its PCI number; on ARM64 four ASCII characters.
            /// </summary>
            public uint DeviceId { get { return _deviceId; } }

            /// <summary>
            /// Number of the adapter. Inferred.
            /// </summary>
            public uint Number { get { return _number; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An entry of the directory behind `display_watchdog_header`. Sections are in
        /// the order of the entries; each ends where the next begins. Zeros at the end
        /// of a section may have been cut off.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
        /// </remarks>
        public partial class DisplayWatchdogEntry : KaitaiStruct
        {
            public static DisplayWatchdogEntry FromFile(string fileName)
            {
                return new DisplayWatchdogEntry(new KaitaiStream(fileName));
            }

            public DisplayWatchdogEntry(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsSection = m_io.ReadU4le();
                _id = m_io.ReadU4le();
            }
            private uint _ofsSection;
            private uint _id;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Offset of the section in the blob; 0 if the entry is not used.
            /// </summary>
            public uint OfsSection { get { return _ofsSection; } }

            /// <summary>
            /// Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
            /// state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
            /// report.
            /// </summary>
            public uint Id { get { return _id; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the data of the display watchdog (tag
        /// 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
        /// every dump, with a report if a display driver did not answer. A directory of
        /// `display_watchdog_entry` follows.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
        /// </remarks>
        public partial class DisplayWatchdogHeader : KaitaiStruct
        {
            public static DisplayWatchdogHeader FromFile(string fileName)
            {
                return new DisplayWatchdogHeader(new KaitaiStream(fileName));
            }

            public DisplayWatchdogHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numEntries = m_io.ReadU4le();
                _lenCommon = m_io.ReadU4le();
            }
            private uint _numEntries;
            private uint _lenCommon;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the directory; it may be one more than there is room for in
            /// front of the first section.
            /// </summary>
            public uint NumEntries { get { return _numEntries; } }

            /// <summary>
            /// Where the report of a driver that did not answer begins; 0 without one.
            /// </summary>
            public uint LenCommon { get { return _lenCommon; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the buffers of Event Tracing for Windows that had not been written
        /// to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
        /// `etw_logger` and the buffers of that logger follow, several times.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header">Source</a>
        /// </remarks>
        public partial class EtwHeader : KaitaiStruct
        {
            public static EtwHeader FromFile(string fileName)
            {
                return new EtwHeader(new KaitaiStream(fileName));
            }

            public EtwHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _timerResolution = m_io.ReadU4le();
                _buildNumber = m_io.ReadU4le();
                _cpuMhz = m_io.ReadU4le();
                __unnamed3 = m_io.ReadBytes(4);
                _bootTime = m_io.ReadU8le();
                _counterFrequency = m_io.ReadU4le();
                __unnamed6 = m_io.ReadBytes(4);
            }
            private uint _timerResolution;
            private uint _buildNumber;
            private uint _cpuMhz;
            private byte[] __unnamed3;
            private ulong _bootTime;
            private uint _counterFrequency;
            private byte[] __unnamed6;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Length of a tick of the clock in units of 100 nanoseconds; 156250 is
            /// usual.
            /// </summary>
            public uint TimerResolution { get { return _timerResolution; } }

            /// <summary>
            /// Build number of Windows in the lower 28 bits; the upper four are 0xf for
            /// a free (release) build of the kernel.
            /// </summary>
            public uint BuildNumber { get { return _buildNumber; } }

            /// <summary>
            /// Speed of the processors in MHz.
            /// </summary>
            public uint CpuMhz { get { return _cpuMhz; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }

            /// <summary>
            /// When the machine was started.
            /// </summary>
            public ulong BootTime { get { return _bootTime; } }

            /// <summary>
            /// Ticks of the counter of the time stamps in a second.
            /// </summary>
            public uint CounterFrequency { get { return _counterFrequency; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_6 { get { return __unnamed6; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the buffers of one logger (0x30 bytes), somewhere behind
        /// `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
        /// buffers behind it is not described, so the next logger is found by `magic`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header">Source</a>
        /// </remarks>
        public partial class EtwLogger : KaitaiStruct
        {
            public static EtwLogger FromFile(string fileName)
            {
                return new EtwLogger(new KaitaiStream(fileName));
            }

            public EtwLogger(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadU4le();
                _loggerId = m_io.ReadU4le();
                _logFileMode = m_io.ReadU4le();
                _clockType = m_io.ReadU4le();
                _lenBuffer = m_io.ReadU4le();
                _lenName = m_io.ReadU4le();
                _times = new List<ulong>();
                for (var i = 0; i < 3; i++)
                {
                    _times.Add(m_io.ReadU8le());
                }
            }
            private uint _magic;
            private uint _loggerId;
            private uint _logFileMode;
            private uint _clockType;
            private uint _lenBuffer;
            private uint _lenName;
            private List<ulong> _times;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Marks a logger, 0x1ebafe1.
            /// </summary>
            public uint Magic { get { return _magic; } }

            /// <summary>
            /// Number of the logger.
            /// </summary>
            public uint LoggerId { get { return _loggerId; } }

            /// <summary>
            /// Log file mode, of which the flags are public. Inferred.
            /// </summary>
            public uint LogFileMode { get { return _logFileMode; } }

            /// <summary>
            /// 1 for the performance counter, 2 for the system time. Inferred.
            /// </summary>
            public uint ClockType { get { return _clockType; } }

            /// <summary>
            /// Size of a buffer in bytes.
            /// </summary>
            public uint LenBuffer { get { return _lenBuffer; } }

            /// <summary>
            /// Size of the name in bytes.
            /// </summary>
            public uint LenName { get { return _lenName; } }

            /// <summary>
            /// Three times at the start of the logger, in the units of `clock_type`.
            /// Inferred.
            /// </summary>
            public List<ulong> Times { get { return _times; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
        /// which follows in UTF-16 with zeros behind it. In the dump of a critical
        /// process that died it was that process; in others it is not the current one.
        /// No public source describes which one it is.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
        /// </remarks>
        public partial class ExecutablePathHeader : KaitaiStruct
        {
            public static ExecutablePathHeader FromFile(string fileName)
            {
                return new ExecutablePathHeader(new KaitaiStream(fileName));
            }

            public ExecutablePathHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenBlob = m_io.ReadU4le();
            }
            private uint _version;
            private uint _lenBlob;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Always 1 in the files that were seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
        /// f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
        /// loading; the first is the framework itself, `Wdf01000`, with its own
        /// version.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr">Source</a>
        /// </remarks>
        public partial class FrameworkDriver : KaitaiStruct
        {
            public static FrameworkDriver FromFile(string fileName)
            {
                return new FrameworkDriver(new KaitaiStream(fileName));
            }

            public FrameworkDriver(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _globalsAddress = m_io.ReadU8le();
                _majorVersion = m_io.ReadU4le();
                _minorVersion = m_io.ReadU4le();
                _buildNumber = m_io.ReadU4le();
                _name = m_io.ReadBytes(32);
                __unnamed5 = m_io.ReadBytes(4);
            }
            private ulong _globalsAddress;
            private uint _majorVersion;
            private uint _minorVersion;
            private uint _buildNumber;
            private byte[] _name;
            private byte[] __unnamed5;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Address of the driver's framework globals; 0 for the framework itself.
            /// Inferred.
            /// </summary>
            public ulong GlobalsAddress { get { return _globalsAddress; } }

            /// <summary>
            /// Major version of the framework that the driver was bound to.
            /// </summary>
            public uint MajorVersion { get { return _majorVersion; } }

            /// <summary>
            /// Minor version of it.
            /// </summary>
            public uint MinorVersion { get { return _minorVersion; } }

            /// <summary>
            /// Build number of it, 0 in the files that were seen.
            /// </summary>
            public uint BuildNumber { get { return _buildNumber; } }

            /// <summary>
            /// Name of the driver in ASCII up to the first zero, without its extension;
            /// what follows is left over.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Left over.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the log of one driver that uses the Windows Driver Frameworks (tag
        /// 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
        /// the log of the driver that it holds responsible, or else of the one that
        /// logged last. The entries follow; their text is not in the dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump">Source</a>
        /// </remarks>
        public partial class FrameworkLogHeader : KaitaiStruct
        {
            public static FrameworkLogHeader FromFile(string fileName)
            {
                return new FrameworkLogHeader(new KaitaiStream(fileName));
            }

            public FrameworkLogHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _guid = m_io.ReadBytes(16);
                _logAddress = m_io.ReadU8le();
                _lenLog = m_io.ReadU4le();
                _ofsNext = m_io.ReadU2le();
                _ofsLast = m_io.ReadU2le();
                _sequenceNumber = m_io.ReadU4le();
                _name = m_io.ReadBytes(32);
            }
            private byte[] _guid;
            private ulong _logAddress;
            private uint _lenLog;
            private ushort _ofsNext;
            private ushort _ofsLast;
            private uint _sequenceNumber;
            private byte[] _name;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
            /// </summary>
            public byte[] Guid { get { return _guid; } }

            /// <summary>
            /// Address of the log in memory.
            /// </summary>
            public ulong LogAddress { get { return _logAddress; } }

            /// <summary>
            /// Size of the entries in bytes.
            /// </summary>
            public uint LenLog { get { return _lenLog; } }

            /// <summary>
            /// Offset of the next entry from the first one. Inferred.
            /// </summary>
            public ushort OfsNext { get { return _ofsNext; } }

            /// <summary>
            /// Offset of the last entry from the first one. Inferred.
            /// </summary>
            public ushort OfsLast { get { return _ofsLast; } }

            /// <summary>
            /// Number of the last entry. Inferred.
            /// </summary>
            public uint SequenceNumber { get { return _sequenceNumber; } }

            /// <summary>
            /// Name of the driver in ASCII up to the first zero, without its extension.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Value of a model-specific register, in a `processor_register`.
        /// </summary>
        public partial class MsrReading : KaitaiStruct
        {
            public static MsrReading FromFile(string fileName)
            {
                return new MsrReading(new KaitaiStream(fileName));
            }

            public MsrReading(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _value = m_io.ReadU8le();
                __unnamed1 = m_io.ReadBytes(8);
            }
            private ulong _value;
            private byte[] __unnamed1;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All 64 bits of the register.
            /// </summary>
            public ulong Value { get { return _value; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
        /// 0x1000 bytes). Everything behind it is zero in every file that was seen.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs">Source</a>
        /// </remarks>
        public partial class NtfsBlackBox : KaitaiStruct
        {
            public static NtfsBlackBox FromFile(string fileName)
            {
                return new NtfsBlackBox(new KaitaiStream(fileName));
            }

            public NtfsBlackBox(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenRecord = m_io.ReadU4le();
                _time = m_io.ReadU8le();
                _ofsFirst = m_io.ReadU2le();
                _lenHeader = m_io.ReadU2le();
            }
            private uint _version;
            private uint _lenRecord;
            private ulong _time;
            private ushort _ofsFirst;
            private ushort _lenHeader;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Always 0x10000000 in the files that were seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Always 0x118; presumably the size of a record.
            /// </summary>
            public uint LenRecord { get { return _lenRecord; } }

            /// <summary>
            /// A time shortly after the boot; presumably the start of the file system.
            /// </summary>
            public ulong Time { get { return _time; } }

            /// <summary>
            /// Always 8; its meaning is not known.
            /// </summary>
            public ushort OfsFirst { get { return _ofsFirst; } }

            /// <summary>
            /// Always 0x18; presumably the size of this header.
            /// </summary>
            public ushort LenHeader { get { return _lenHeader; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the data of the NVIDIA display driver (tag
        /// bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
        /// contains messages of protocol buffers, one of them with the version of the
        /// driver and its branch in ASCII (`560.94`, `r560_88-4`).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
        /// </remarks>
        public partial class NvidiaHeader : KaitaiStruct
        {
            public static NvidiaHeader FromFile(string fileName)
            {
                return new NvidiaHeader(new KaitaiStream(fileName));
            }

            public NvidiaHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 78, 86, 67, 68 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 78, 86, 67, 68 }, _signature, m_io, "/types/nvidia_header/seq/0");
                }
                _guid = m_io.ReadBytes(16);
                _lenBlob = m_io.ReadU4le();
            }
            private byte[] _signature;
            private byte[] _guid;
            private uint _lenBlob;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Marks the format.
            /// </summary>
            public byte[] Signature { get { return _signature; } }

            /// <summary>
            /// The same in all files.
            /// </summary>
            public byte[] Guid { get { return _guid; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of a part of a configuration space, behind `pci_record` or the piece
        /// before; `len_piece` bytes of it follow.
        /// </summary>
        public partial class PciPiece : KaitaiStruct
        {
            public static PciPiece FromFile(string fileName)
            {
                return new PciPiece(new KaitaiStream(fileName));
            }

            public PciPiece(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsPiece = m_io.ReadU2le();
                _lenPiece = m_io.ReadU2le();
            }
            private ushort _ofsPiece;
            private ushort _lenPiece;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Offset of the part in the configuration space.
            /// </summary>
            public ushort OfsPiece { get { return _ofsPiece; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public ushort LenPiece { get { return _lenPiece; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the configuration space of one PCI function (tag
        /// 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
        /// such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
        /// are parts of the space, for which see `pci_configuration`: the header, and
        /// capabilities; those that touch each other are in one piece.
        /// </summary>
        public partial class PciRecord : KaitaiStruct
        {
            public static PciRecord FromFile(string fileName)
            {
                return new PciRecord(new KaitaiStream(fileName));
            }

            public PciRecord(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                _lenRecord = m_io.ReadU4le();
                _numPieces = m_io.ReadU4le();
                _address = m_io.ReadU4le();
                _busExtension = m_io.ReadU8le();
                _flags = m_io.ReadU8le();
                _link = m_io.ReadU8le();
                _previous = m_io.ReadU8le();
                _next = m_io.ReadU8le();
            }
            private byte[] _signature;
            private uint _lenRecord;
            private uint _numPieces;
            private uint _address;
            private ulong _busExtension;
            private ulong _flags;
            private ulong _link;
            private ulong _previous;
            private ulong _next;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The characters `PCfg`.
            /// </summary>
            public byte[] Signature { get { return _signature; } }

            /// <summary>
            /// Size of the record in bytes, with its head.
            /// </summary>
            public uint LenRecord { get { return _lenRecord; } }

            /// <summary>
            /// Number of pieces.
            /// </summary>
            public uint NumPieces { get { return _numPieces; } }

            /// <summary>
            /// Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
            /// </summary>
            public uint Address { get { return _address; } }

            /// <summary>
            /// Kernel address; inferred to be a structure of the bus.
            /// </summary>
            public ulong BusExtension { get { return _busExtension; } }

            /// <summary>
            /// Always 1 in the files that were seen.
            /// </summary>
            public ulong Flags { get { return _flags; } }

            /// <summary>
            /// Kernel address inside of the function's own structure.
            /// </summary>
            public ulong Link { get { return _link; } }

            /// <summary>
            /// Kernel address of the structure of the function before, or 0.
            /// </summary>
            public ulong Previous { get { return _previous; } }

            /// <summary>
            /// Kernel address of the structure of the next function, or 0.
            /// </summary>
            public ulong Next { get { return _next; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the record of Plug and Play (tag
        /// b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
        /// removed last, mostly long before. The device instance path follows in
        /// UTF-16, with zeros behind it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp">Source</a>
        /// </remarks>
        public partial class PlugAndPlayHeader : KaitaiStruct
        {
            public static PlugAndPlayHeader FromFile(string fileName)
            {
                return new PlugAndPlayHeader(new KaitaiStream(fileName));
            }

            public PlugAndPlayHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(16);
                _time = m_io.ReadU8le();
                __unnamed2 = m_io.ReadBytes(20);
            }
            private byte[] __unnamed0;
            private ulong _time;
            private byte[] __unnamed2;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Zero in the files that were seen.
            /// </summary>
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// When that was.
            /// </summary>
            public ulong Time { get { return _time; } }

            /// <summary>
            /// The numbers 3 and 0x18 with zeros; their meaning is not known.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// State of a power button that was held until the machine stopped (tag
        /// 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
        /// 0x1c8. Only one file was seen; all but the head is inferred.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
        /// </remarks>
        public partial class PowerButton : KaitaiStruct
        {
            public static PowerButton FromFile(string fileName)
            {
                return new PowerButton(new KaitaiStream(fileName));
            }

            public PowerButton(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenBlob = m_io.ReadU4le();
                __unnamed2 = m_io.ReadBytes(8);
                _signature = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 80, 79, 87, 68 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 80, 79, 87, 68 }, _signature, m_io, "/types/power_button/seq/3");
                }
                __unnamed4 = m_io.ReadBytes(12);
                _threadAddress = m_io.ReadU8le();
                __unnamed6 = m_io.ReadBytes(24);
                _routineAddress = m_io.ReadU8le();
                _stackAddress = m_io.ReadU8le();
                __unnamed9 = m_io.ReadBytes(16);
            }
            private uint _version;
            private uint _lenBlob;
            private byte[] __unnamed2;
            private byte[] _signature;
            private byte[] __unnamed4;
            private ulong _threadAddress;
            private byte[] __unnamed6;
            private ulong _routineAddress;
            private ulong _stackAddress;
            private byte[] __unnamed9;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// 1 in the only file that was seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }

            /// <summary>
            /// The numbers 1 and 0.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Marks the format.
            /// </summary>
            public byte[] Signature { get { return _signature; } }

            /// <summary>
            /// Three numbers whose meaning is not known.
            /// </summary>
            public byte[] Unnamed_4 { get { return __unnamed4; } }

            /// <summary>
            /// Address of a thread. Inferred.
            /// </summary>
            public ulong ThreadAddress { get { return _threadAddress; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_6 { get { return __unnamed6; } }

            /// <summary>
            /// Address in the kernel. Inferred.
            /// </summary>
            public ulong RoutineAddress { get { return _routineAddress; } }

            /// <summary>
            /// Address on a stack. Inferred.
            /// </summary>
            public ulong StackAddress { get { return _stackAddress; } }

            /// <summary>
            /// An address that is not known, and that of the thread again.
            /// </summary>
            public byte[] Unnamed_9 { get { return __unnamed9; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A leaf of CPUID or a model-specific register (tag
        /// d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
        /// such entries up to its end. There are two readings: one that was taken when
        /// the machine started, and one that was taken on the processor that stopped.
        /// Under a hypervisor the first has what the hypervisor lets its guests see.
        /// 
        /// CPUID is called with the number of the leaf in ECX as well, so that the entry of
        /// leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
        /// </summary>
        public partial class ProcessorRegister : KaitaiStruct
        {
            public static ProcessorRegister FromFile(string fileName)
            {
                return new ProcessorRegister(new KaitaiStream(fileName));
            }

            public ProcessorRegister(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _kind = ((WindowsDumpBlobs.RegisterKinds) m_io.ReadU4le());
                _index = m_io.ReadU4le();
                _earlyReading = m_io.ReadBytes(16);
                _crashReading = m_io.ReadBytes(16);
            }
            private RegisterKinds _kind;
            private uint _index;
            private byte[] _earlyReading;
            private byte[] _crashReading;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// What was read; decides whether the readings are `cpuid_reading` or
            /// `msr_reading`.
            /// </summary>
            public RegisterKinds Kind { get { return _kind; } }

            /// <summary>
            /// Number of the leaf, or of the model-specific register.
            /// </summary>
            public uint Index { get { return _index; } }

            /// <summary>
            /// First reading.
            /// </summary>
            public byte[] EarlyReading { get { return _earlyReading; } }

            /// <summary>
            /// Second reading, at the crash.
            /// </summary>
            public byte[] CrashReading { get { return _crashReading; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A value of the registry key of processor 0 (tag
        /// 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
        /// of the hardware. The blob is a sequence of such values up to its end.
        /// </summary>
        public partial class RegistryValue : KaitaiStruct
        {
            public static RegistryValue FromFile(string fileName)
            {
                return new RegistryValue(new KaitaiStream(fileName));
            }

            public RegistryValue(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenName = m_io.ReadU4le();
                _name = m_io.ReadBytes(LenName);
                _valueType = ((WindowsDumpBlobs.RegistryTypes) m_io.ReadU4le());
                _lenData = m_io.ReadU4le();
                _data = m_io.ReadBytes(LenData);
            }
            private uint _lenName;
            private byte[] _name;
            private RegistryTypes _valueType;
            private uint _lenData;
            private byte[] _data;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the name in bytes, with its terminating zero.
            /// </summary>
            public uint LenName { get { return _lenName; } }

            /// <summary>
            /// Name of the value in UTF-16.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Kind of the data.
            /// </summary>
            public RegistryTypes ValueType { get { return _valueType; } }

            /// <summary>
            /// Size of the data in bytes.
            /// </summary>
            public uint LenData { get { return _lenData; } }

            /// <summary>
            /// The data; texts are in UTF-16, with a terminating zero.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the ranges of one driver, behind `saved_memory_header` or the ranges
        /// of the group before. The name follows, padded with zeros up to `len_header`
        /// bytes from the start of this head, then `num_ranges` times
        /// `saved_memory_range` with the bytes. Nothing is aligned.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
        /// </remarks>
        public partial class SavedMemoryGroup : KaitaiStruct
        {
            public static SavedMemoryGroup FromFile(string fileName)
            {
                return new SavedMemoryGroup(new KaitaiStream(fileName));
            }

            public SavedMemoryGroup(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenHeader = m_io.ReadU4le();
                _numRanges = m_io.ReadU4le();
                _lenRanges = m_io.ReadU4le();
                __unnamed3 = m_io.ReadBytes(4);
                _lenName = m_io.ReadU4le();
            }
            private uint _lenHeader;
            private uint _numRanges;
            private uint _lenRanges;
            private byte[] __unnamed3;
            private uint _lenName;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of this head and the name in bytes; the first range begins there.
            /// </summary>
            public uint LenHeader { get { return _lenHeader; } }

            /// <summary>
            /// Number of ranges.
            /// </summary>
            public uint NumRanges { get { return _numRanges; } }

            /// <summary>
            /// Size of all ranges in bytes, with their heads.
            /// </summary>
            public uint LenRanges { get { return _lenRanges; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }

            /// <summary>
            /// Size of the name in bytes, with zeros behind it.
            /// </summary>
            public uint LenName { get { return _lenName; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the ranges of memory that drivers added, with their bytes (tag
        /// 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
        /// in place of `address_range_group`. `num_groups` times `saved_memory_group`
        /// follow, each with its ranges. Most of this memory is in no data block of the
        /// dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
        /// </remarks>
        public partial class SavedMemoryHeader : KaitaiStruct
        {
            public static SavedMemoryHeader FromFile(string fileName)
            {
                return new SavedMemoryHeader(new KaitaiStream(fileName));
            }

            public SavedMemoryHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenHeader = m_io.ReadU4le();
                _version = m_io.ReadU2le();
                _numGroups = m_io.ReadU2le();
                _lenBlob = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
                __unnamed5 = m_io.ReadBytes(8);
            }
            private uint _lenHeader;
            private ushort _version;
            private ushort _numGroups;
            private uint _lenBlob;
            private uint _lenData;
            private byte[] __unnamed5;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of this header, 0x18.
            /// </summary>
            public uint LenHeader { get { return _lenHeader; } }

            /// <summary>
            /// Always 1 in the files that were seen.
            /// </summary>
            public ushort Version { get { return _version; } }

            /// <summary>
            /// Number of groups.
            /// </summary>
            public ushort NumGroups { get { return _numGroups; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }

            /// <summary>
            /// Size of the blob once more; presumably the bytes in use.
            /// </summary>
            public uint LenData { get { return _lenData; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of a range of memory; `len_range` bytes of it follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
        /// </remarks>
        public partial class SavedMemoryRange : KaitaiStruct
        {
            public static SavedMemoryRange FromFile(string fileName)
            {
                return new SavedMemoryRange(new KaitaiStream(fileName));
            }

            public SavedMemoryRange(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _address = m_io.ReadU8le();
                _lenRange = m_io.ReadU8le();
            }
            private ulong _address;
            private ulong _lenRange;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Virtual address of the first byte.
            /// </summary>
            public ulong Address { get { return _address; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public ulong LenRange { get { return _lenRange; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Mark of a dump that was written while the machine was shutting down (tag
        /// 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
        /// taken during a shutdown have it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
        /// </remarks>
        public partial class ShutdownMark : KaitaiStruct
        {
            public static ShutdownMark FromFile(string fileName)
            {
                return new ShutdownMark(new KaitaiStream(fileName));
            }

            public ShutdownMark(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _state = m_io.ReadU4le();
            }
            private uint _version;
            private uint _state;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Always 1 in the files that were seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Always 3 in the files that were seen; its meaning is not known.
            /// </summary>
            public uint State { get { return _state; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
        /// inferred: the commands of ataport agree with the registers behind them, and
        /// its times with the time since the boot.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver">Source</a>
        /// </remarks>
        public partial class StorageRequest : KaitaiStruct
        {
            public static StorageRequest FromFile(string fileName)
            {
                return new StorageRequest(new KaitaiStream(fileName));
            }

            public StorageRequest(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _operation = m_io.ReadU1();
                _command = m_io.ReadBytes(15);
                _ataRegisters = m_io.ReadBytes(16);
                _startTime = m_io.ReadU8le();
                _endTime = m_io.ReadU8le();
                _status = m_io.ReadU4le();
                __unnamed6 = m_io.ReadBytes(4);
                _lowAddress = m_io.ReadU4le();
            }
            private byte _operation;
            private byte[] _command;
            private byte[] _ataRegisters;
            private ulong _startTime;
            private ulong _endTime;
            private uint _status;
            private byte[] __unnamed6;
            private uint _lowAddress;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Operation code of the SCSI command, 0x28 to read and 0x2a to write.
            /// </summary>
            public byte Operation { get { return _operation; } }

            /// <summary>
            /// Rest of the SCSI command; storport clears it.
            /// </summary>
            public byte[] Command { get { return _command; } }

            /// <summary>
            /// Registers of the ATA command, of ataport alone.
            /// </summary>
            public byte[] AtaRegisters { get { return _ataRegisters; } }

            /// <summary>
            /// When the request began; 0 if that was not noted. Of ataport since the
            /// boot.
            /// </summary>
            public ulong StartTime { get { return _startTime; } }

            /// <summary>
            /// When it was completed. A request of ataport that was not has a time
            /// before its start.
            /// </summary>
            public ulong EndTime { get { return _endTime; } }

            /// <summary>
            /// Status. Of storport that of the request block, where 1 is success; of
            /// ataport the ATA status register, where 0x50 is ready and bit 0 an error.
            /// </summary>
            public uint Status { get { return _status; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_6 { get { return __unnamed6; } }

            /// <summary>
            /// Lower half of an address in memory; of ataport 0.
            /// </summary>
            public uint LowAddress { get { return _lowAddress; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the last requests that a storage port driver completed (tag
        /// da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
        /// driver. `num_requests` times `storage_request` follow: of
        /// storport the latest first, of ataport in the order of its ring.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver">Source</a>
        /// </remarks>
        public partial class StorageRingHeader : KaitaiStruct
        {
            public static StorageRingHeader FromFile(string fileName)
            {
                return new StorageRingHeader(new KaitaiStream(fileName));
            }

            public StorageRingHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                _version = m_io.ReadU4le();
                _lenBlob = m_io.ReadU4le();
                __unnamed3 = m_io.ReadBytes(4);
                _name = m_io.ReadBytes(16);
                _numRequests = m_io.ReadU4le();
            }
            private byte[] _signature;
            private uint _version;
            private uint _lenBlob;
            private byte[] __unnamed3;
            private byte[] _name;
            private uint _numRequests;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
            /// </summary>
            public byte[] Signature { get { return _signature; } }

            /// <summary>
            /// Always 0x60 in the files that were seen; its meaning is not known.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }

            /// <summary>
            /// Name of the port driver in ASCII, with zeros behind it.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Number of requests; 64 or 66 at most.
            /// </summary>
            public uint NumRequests { get { return _numRequests; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What the compressed store found wrong (tag
        /// d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
        /// page of the store follows, `len_page` bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
        /// </remarks>
        public partial class StoreCorruption : KaitaiStruct
        {
            public static StoreCorruption FromFile(string fileName)
            {
                return new StoreCorruption(new KaitaiStream(fileName));
            }

            public StoreCorruption(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU8le();
                _pageAddress = m_io.ReadU8le();
                _lenPage = m_io.ReadU8le();
                _expectedHash = m_io.ReadU8le();
                _foundHash = m_io.ReadU8le();
                _targetAddress = m_io.ReadU8le();
            }
            private ulong _version;
            private ulong _pageAddress;
            private ulong _lenPage;
            private ulong _expectedHash;
            private ulong _foundHash;
            private ulong _targetAddress;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// 1 in the only file that was seen.
            /// </summary>
            public ulong Version { get { return _version; } }

            /// <summary>
            /// Address of the compressed page, parameter 2 of the bug check.
            /// </summary>
            public ulong PageAddress { get { return _pageAddress; } }

            /// <summary>
            /// Size of the page in bytes.
            /// </summary>
            public ulong LenPage { get { return _lenPage; } }

            /// <summary>
            /// Hash that the page had, parameter 3 of the bug check.
            /// </summary>
            public ulong ExpectedHash { get { return _expectedHash; } }

            /// <summary>
            /// Presumably the hash that it has now.
            /// </summary>
            public ulong FoundHash { get { return _foundHash; } }

            /// <summary>
            /// Address of the page to be filled, parameter 4 of the bug check.
            /// </summary>
            public ulong TargetAddress { get { return _targetAddress; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the notification that Winlogon was delivering or had delivered last
        /// (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
        /// zeros behind it, such as `ShellStartupShellStarted`, the normal state.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon">Source</a>
        /// </remarks>
        public partial class WinlogonHeader : KaitaiStruct
        {
            public static WinlogonHeader FromFile(string fileName)
            {
                return new WinlogonHeader(new KaitaiStream(fileName));
            }

            public WinlogonHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenBlob = m_io.ReadU4le();
                _flag = m_io.ReadU4le();
            }
            private uint _version;
            private uint _lenBlob;
            private uint _flag;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Always 1 in the files that were seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of the blob in bytes.
            /// </summary>
            public uint LenBlob { get { return _lenBlob; } }

            /// <summary>
            /// Mostly 0; 1 was seen with a locked display. Presumably whether the
            /// notification was still being delivered.
            /// </summary>
            public uint Flag { get { return _flag; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private WindowsDumpBlobs m_root;
        private KaitaiStruct m_parent;
        public WindowsDumpBlobs M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
