// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// The System Management BIOS tables of a machine, in which its firmware
    /// describes it: maker and product, board, chassis, processors, memory modules.
    /// The bytes are those that `GetSystemFirmwareTable` returns for the provider
    /// `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
    /// dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
    /// 
    /// A header of eight bytes is followed by structures, the last of which has the
    /// type 127. A structure has a formatted part and a set of texts, to which the
    /// formatted part refers by number: 1 is the first, 0 is none. Texts have
    /// no declared encoding.
    /// 
    /// Each version of the standard made some formatted parts longer, so that the
    /// length of a structure decides which fields it has. The first version's fields
    /// are those of the sequences here, later ones are instances that exist as far as
    /// the length reaches. Offsets are written as in the standard, which counts from
    /// the type of the structure: less four, the bytes before the formatted part.
    /// 
    /// Firmware is often careless: fields may have a text such as &quot;To Be Filled By
    /// O.E.M.&quot;, and numbers may be wrong.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable">Source</a>
    /// </remarks>
    public partial class Smbios : KaitaiStruct
    {
        public static Smbios FromFile(string fileName)
        {
            return new Smbios(new KaitaiStream(fileName));
        }


        public enum BoardTypes
        {
            NotKnown = 1,
            Other = 2,
            ServerBlade = 3,
            ConnectivitySwitch = 4,
            SystemManagementModule = 5,
            ProcessorModule = 6,
            IOModule = 7,
            MemoryModule = 8,
            DaughterBoard = 9,
            Motherboard = 10,
            ProcessorMemoryModule = 11,
            ProcessorIoModule = 12,
            InterconnectBoard = 13,
        }

        public enum ChassisSecurityStates
        {
            Other = 1,
            NotKnown = 2,
            NoSecurity = 3,
            ExternalInterfaceLockedOut = 4,
            ExternalInterfaceEnabled = 5,
        }

        public enum ChassisStates
        {
            Other = 1,
            NotKnown = 2,
            Safe = 3,
            Warning = 4,
            Critical = 5,
            NonRecoverable = 6,
        }

        public enum ChassisTypes
        {
            Other = 1,
            NotKnown = 2,
            Desktop = 3,
            LowProfileDesktop = 4,
            PizzaBox = 5,
            MiniTower = 6,
            Tower = 7,
            Portable = 8,
            Laptop = 9,
            Notebook = 10,
            HandHeld = 11,
            DockingStation = 12,
            AllInOne = 13,
            SubNotebook = 14,
            SpaceSaving = 15,
            LunchBox = 16,
            MainServerChassis = 17,
            ExpansionChassis = 18,
            Subchassis = 19,
            BusExpansionChassis = 20,
            PeripheralChassis = 21,
            RaidChassis = 22,
            RackMountChassis = 23,
            SealedCasePc = 24,
            MultiSystemChassis = 25,
            CompactPci = 26,
            AdvancedTca = 27,
            Blade = 28,
            BladeEnclosure = 29,
            Tablet = 30,
            Convertible = 31,
            Detachable = 32,
            IotGateway = 33,
            EmbeddedPc = 34,
            MiniPc = 35,
            StickPc = 36,
        }

        public enum ErrorCorrections
        {
            Other = 1,
            NotKnown = 2,
            NoCorrection = 3,
            Parity = 4,
            SingleBitEcc = 5,
            MultiBitEcc = 6,
            Crc = 7,
        }

        public enum FormFactors
        {
            Other = 1,
            NotKnown = 2,
            Simm = 3,
            Sip = 4,
            Chip = 5,
            Dip = 6,
            Zip = 7,
            ProprietaryCard = 8,
            Dimm = 9,
            Tsop = 10,
            RowOfChips = 11,
            Rimm = 12,
            Sodimm = 13,
            Srimm = 14,
            FbDimm = 15,
            Die = 16,
            Camm = 17,
        }

        public enum MemoryArrayLocations
        {
            Other = 1,
            NotKnown = 2,
            SystemBoardOrMotherboard = 3,
            IsaAddOnCard = 4,
            EisaAddOnCard = 5,
            PciAddOnCard = 6,
            McaAddOnCard = 7,
            PcmciaAddOnCard = 8,
            ProprietaryAddOnCard = 9,
            Nubus = 10,
            Pc98C20AddOnCard = 160,
            Pc98C24AddOnCard = 161,
            Pc98EAddOnCard = 162,
            Pc98LocalBusAddOnCard = 163,
            CxlAddOnCard = 164,
        }

        public enum MemoryArrayUses
        {
            Other = 1,
            NotKnown = 2,
            SystemMemory = 3,
            VideoMemory = 4,
            FlashMemory = 5,
            NonVolatileRam = 6,
            CacheMemory = 7,
        }

        public enum MemoryTechnologies
        {
            Other = 1,
            NotKnown = 2,
            Dram = 3,
            NvdimmN = 4,
            NvdimmF = 5,
            NvdimmP = 6,
            IntelOptanePersistentMemory = 7,
        }

        public enum MemoryTypes
        {
            Other = 1,
            NotKnown = 2,
            Dram = 3,
            Edram = 4,
            Vram = 5,
            Sram = 6,
            Ram = 7,
            Rom = 8,
            Flash = 9,
            Eeprom = 10,
            Feprom = 11,
            Eprom = 12,
            Cdram = 13,
            Dram3d = 14,
            Sdram = 15,
            Sgram = 16,
            Rdram = 17,
            Ddr = 18,
            Ddr2 = 19,
            Ddr2FbDimm = 20,
            Ddr3 = 24,
            Fbd2 = 25,
            Ddr4 = 26,
            Lpddr = 27,
            Lpddr2 = 28,
            Lpddr3 = 29,
            Lpddr4 = 30,
            LogicalNonVolatileDevice = 31,
            Hbm = 32,
            Hbm2 = 33,
            Ddr5 = 34,
            Lpddr5 = 35,
            Hbm3 = 36,
        }

        public enum ProcessorStates
        {
            NotKnown = 0,
            Enabled = 1,
            DisabledByUser = 2,
            DisabledByBios = 3,
            Idle = 4,
            Other = 7,
        }

        public enum ProcessorTypes
        {
            Other = 1,
            NotKnown = 2,
            CentralProcessor = 3,
            MathProcessor = 4,
            DspProcessor = 5,
            VideoProcessor = 6,
        }

        public enum StructureTypes
        {
            BiosInformation = 0,
            SystemInformation = 1,
            BaseboardInformation = 2,
            SystemEnclosure = 3,
            ProcessorInformation = 4,
            MemoryControllerInformation = 5,
            MemoryModuleInformation = 6,
            CacheInformation = 7,
            PortConnectorInformation = 8,
            SystemSlots = 9,
            OnBoardDevicesInformation = 10,
            OemStrings = 11,
            SystemConfigurationOptions = 12,
            BiosLanguageInformation = 13,
            GroupAssociations = 14,
            SystemEventLog = 15,
            PhysicalMemoryArray = 16,
            MemoryDevice = 17,
            MemoryErrorInformation32 = 18,
            MemoryArrayMappedAddress = 19,
            MemoryDeviceMappedAddress = 20,
            BuiltInPointingDevice = 21,
            PortableBattery = 22,
            SystemReset = 23,
            HardwareSecurity = 24,
            SystemPowerControls = 25,
            VoltageProbe = 26,
            CoolingDevice = 27,
            TemperatureProbe = 28,
            ElectricalCurrentProbe = 29,
            OutOfBandRemoteAccess = 30,
            BootIntegrityServicesEntryPoint = 31,
            SystemBootInformation = 32,
            MemoryErrorInformation64 = 33,
            ManagementDevice = 34,
            ManagementDeviceComponent = 35,
            ManagementDeviceThresholdData = 36,
            MemoryChannel = 37,
            IpmiDeviceInformation = 38,
            SystemPowerSupply = 39,
            AdditionalInformation = 40,
            OnboardDevicesExtendedInformation = 41,
            ManagementControllerHostInterface = 42,
            TpmDevice = 43,
            ProcessorAdditionalInformation = 44,
            FirmwareInventoryInformation = 45,
            StringProperty = 46,
            Inactive = 126,
            EndOfTable = 127,
        }

        public enum WakeUpTypes
        {
            Reserved = 0,
            Other = 1,
            NotKnown = 2,
            ApmTimer = 3,
            ModemRing = 4,
            LanRemote = 5,
            PowerSwitch = 6,
            PciPme = 7,
            AcPowerRestored = 8,
        }
        public Smbios(KaitaiStream p__io, KaitaiStruct p__parent = null, Smbios p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_lenTables = false;
            _read();
        }
        private void _read()
        {
            _header = new RawDataHeader(m_io, this, m_root);
            __raw_tables = m_io.ReadBytes(LenTables);
            var io___raw_tables = new KaitaiStream(__raw_tables);
            _tables = new StructureTable(io___raw_tables, this, m_root);
        }

        /// <summary>
        /// The motherboard, or another board (type 2).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class BaseboardInformation : KaitaiStruct
        {
            public static BaseboardInformation FromFile(string fileName)
            {
                return new BaseboardInformation(new KaitaiStream(fileName));
            }

            public BaseboardInformation(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_assetTag = false;
                f_boardType = false;
                f_chassisHandle = false;
                f_featureFlags = false;
                f_featureHosting = false;
                f_featureHotSwappable = false;
                f_featureNeedsDaughter = false;
                f_featureRemovable = false;
                f_featureReplaceable = false;
                f_locationInChassis = false;
                f_numContainedObjects = false;
                _read();
            }
            private void _read()
            {
                _manufacturer = m_io.ReadU1();
                _product = m_io.ReadU1();
                _version = m_io.ReadU1();
                _serialNumber = m_io.ReadU1();
            }
            private bool f_assetTag;
            private byte? _assetTag;

            /// <summary>
            /// Number of a string: inventory number of the board.
            /// </summary>
            public byte? AssetTag
            {
                get
                {
                    if (f_assetTag)
                        return _assetTag;
                    f_assetTag = true;
                    if (((ulong) (M_Io.Size)) >= 9 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(8 - 4);
                        _assetTag = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _assetTag;
                }
            }
            private bool f_boardType;
            private byte? _boardType;

            /// <summary>
            /// Kind of the board, one of `board_types`.
            /// </summary>
            public byte? BoardType
            {
                get
                {
                    if (f_boardType)
                        return _boardType;
                    f_boardType = true;
                    if (((ulong) (M_Io.Size)) >= 14 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(13 - 4);
                        _boardType = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _boardType;
                }
            }
            private bool f_chassisHandle;
            private ushort? _chassisHandle;

            /// <summary>
            /// Handle of the structure of the chassis.
            /// </summary>
            public ushort? ChassisHandle
            {
                get
                {
                    if (f_chassisHandle)
                        return _chassisHandle;
                    f_chassisHandle = true;
                    if (((ulong) (M_Io.Size)) >= 13 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(11 - 4);
                        _chassisHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _chassisHandle;
                }
            }
            private bool f_featureFlags;
            private byte? _featureFlags;

            /// <summary>
            /// One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
            /// board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
            /// machine runs.
            /// </summary>
            public byte? FeatureFlags
            {
                get
                {
                    if (f_featureFlags)
                        return _featureFlags;
                    f_featureFlags = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(9 - 4);
                        _featureFlags = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _featureFlags;
                }
            }
            private bool f_featureHosting;
            private bool? _featureHosting;

            /// <summary>
            /// Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
            /// </summary>
            public bool? FeatureHosting
            {
                get
                {
                    if (f_featureHosting)
                        return _featureHosting;
                    f_featureHosting = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        _featureHosting = (bool) ((FeatureFlags & 1) != 0);
                    }
                    return _featureHosting;
                }
            }
            private bool f_featureHotSwappable;
            private bool? _featureHotSwappable;

            /// <summary>
            /// Bit 4 of `feature_flags`: can be replaced while the machine runs.
            /// </summary>
            public bool? FeatureHotSwappable
            {
                get
                {
                    if (f_featureHotSwappable)
                        return _featureHotSwappable;
                    f_featureHotSwappable = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        _featureHotSwappable = (bool) ((FeatureFlags & 16) != 0);
                    }
                    return _featureHotSwappable;
                }
            }
            private bool f_featureNeedsDaughter;
            private bool? _featureNeedsDaughter;

            /// <summary>
            /// Bit 1 of `feature_flags`: needs a daughter board.
            /// </summary>
            public bool? FeatureNeedsDaughter
            {
                get
                {
                    if (f_featureNeedsDaughter)
                        return _featureNeedsDaughter;
                    f_featureNeedsDaughter = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        _featureNeedsDaughter = (bool) ((FeatureFlags & 2) != 0);
                    }
                    return _featureNeedsDaughter;
                }
            }
            private bool f_featureRemovable;
            private bool? _featureRemovable;

            /// <summary>
            /// Bit 2 of `feature_flags`: can be removed.
            /// </summary>
            public bool? FeatureRemovable
            {
                get
                {
                    if (f_featureRemovable)
                        return _featureRemovable;
                    f_featureRemovable = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        _featureRemovable = (bool) ((FeatureFlags & 4) != 0);
                    }
                    return _featureRemovable;
                }
            }
            private bool f_featureReplaceable;
            private bool? _featureReplaceable;

            /// <summary>
            /// Bit 3 of `feature_flags`: can be replaced.
            /// </summary>
            public bool? FeatureReplaceable
            {
                get
                {
                    if (f_featureReplaceable)
                        return _featureReplaceable;
                    f_featureReplaceable = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        _featureReplaceable = (bool) ((FeatureFlags & 8) != 0);
                    }
                    return _featureReplaceable;
                }
            }
            private bool f_locationInChassis;
            private byte? _locationInChassis;

            /// <summary>
            /// Number of a string: place of the board in its chassis.
            /// </summary>
            public byte? LocationInChassis
            {
                get
                {
                    if (f_locationInChassis)
                        return _locationInChassis;
                    f_locationInChassis = true;
                    if (((ulong) (M_Io.Size)) >= 11 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(10 - 4);
                        _locationInChassis = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _locationInChassis;
                }
            }
            private bool f_numContainedObjects;
            private byte? _numContainedObjects;

            /// <summary>
            /// Count of handles of structures that are on this board, two bytes each; these
            /// follow.
            /// </summary>
            public byte? NumContainedObjects
            {
                get
                {
                    if (f_numContainedObjects)
                        return _numContainedObjects;
                    f_numContainedObjects = true;
                    if (((ulong) (M_Io.Size)) >= 15 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(14 - 4);
                        _numContainedObjects = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numContainedObjects;
                }
            }
            private byte _manufacturer;
            private byte _product;
            private byte _version;
            private byte _serialNumber;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Number of a string: maker of the board.
            /// </summary>
            public byte Manufacturer { get { return _manufacturer; } }

            /// <summary>
            /// Number of a string: name of the board.
            /// </summary>
            public byte Product { get { return _product; } }

            /// <summary>
            /// Number of a string: version of the board.
            /// </summary>
            public byte Version { get { return _version; } }

            /// <summary>
            /// Number of a string: serial number of the board.
            /// </summary>
            public byte SerialNumber { get { return _serialNumber; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Firmware of the machine (type 0).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class BiosInformation : KaitaiStruct
        {
            public static BiosInformation FromFile(string fileName)
            {
                return new BiosInformation(new KaitaiStream(fileName));
            }

            public BiosInformation(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_characteristicApm = false;
                f_characteristicBootFromCd = false;
                f_characteristicBootFromPcCard = false;
                f_characteristicCga = false;
                f_characteristicEdd = false;
                f_characteristicEisa = false;
                f_characteristicEscd = false;
                f_characteristicFloppy1200Kb = false;
                f_characteristicFloppy2880Kb = false;
                f_characteristicFloppy360Kb = false;
                f_characteristicFloppy720Kb = false;
                f_characteristicFloppyNec = false;
                f_characteristicFloppyToshiba = false;
                f_characteristicIsa = false;
                f_characteristicKeyboard = false;
                f_characteristicMca = false;
                f_characteristicNecPc98 = false;
                f_characteristicNotSupported = false;
                f_characteristicPcCard = false;
                f_characteristicPci = false;
                f_characteristicPlugAndPlay = false;
                f_characteristicPrintScreen = false;
                f_characteristicPrinter = false;
                f_characteristicRomSocketed = false;
                f_characteristicSelectableBoot = false;
                f_characteristicSerial = false;
                f_characteristicShadowing = false;
                f_characteristicUpgradeable = false;
                f_characteristicVlVesa = false;
                f_characteristicsExtension1 = false;
                f_characteristicsExtension2 = false;
                f_characteristicsLow = false;
                f_controllerMajorRelease = false;
                f_controllerMinorRelease = false;
                f_extendedRomSize = false;
                f_extensionAcpi = false;
                f_extensionAgp = false;
                f_extensionAtapiZipBoot = false;
                f_extensionBiosBootSpecification = false;
                f_extensionI2oBoot = false;
                f_extensionIeee1394Boot = false;
                f_extensionLs120Boot = false;
                f_extensionManufacturingMode = false;
                f_extensionManufacturingModeEnabled = false;
                f_extensionNetworkBootKey = false;
                f_extensionSmartBattery = false;
                f_extensionTargetedContent = false;
                f_extensionUefi = false;
                f_extensionUsbLegacy = false;
                f_extensionVirtualMachine = false;
                f_majorRelease = false;
                f_minorRelease = false;
                _read();
            }
            private void _read()
            {
                _vendor = m_io.ReadU1();
                _version = m_io.ReadU1();
                _startingAddressSegment = m_io.ReadU2le();
                _releaseDate = m_io.ReadU1();
                _romSize = m_io.ReadU1();
                _characteristics = m_io.ReadU8le();
            }
            private bool f_characteristicApm;
            private bool _characteristicApm;

            /// <summary>
            /// Bit 10 of `characteristics`: Advanced Power Management is supported.
            /// </summary>
            public bool CharacteristicApm
            {
                get
                {
                    if (f_characteristicApm)
                        return _characteristicApm;
                    f_characteristicApm = true;
                    _characteristicApm = (bool) ((CharacteristicsLow & 1024) != 0);
                    return _characteristicApm;
                }
            }
            private bool f_characteristicBootFromCd;
            private bool _characteristicBootFromCd;

            /// <summary>
            /// Bit 15 of `characteristics`: the machine can start from a CD.
            /// </summary>
            public bool CharacteristicBootFromCd
            {
                get
                {
                    if (f_characteristicBootFromCd)
                        return _characteristicBootFromCd;
                    f_characteristicBootFromCd = true;
                    _characteristicBootFromCd = (bool) ((CharacteristicsLow & 32768) != 0);
                    return _characteristicBootFromCd;
                }
            }
            private bool f_characteristicBootFromPcCard;
            private bool _characteristicBootFromPcCard;

            /// <summary>
            /// Bit 18 of `characteristics`: the machine can start from a PC card.
            /// </summary>
            public bool CharacteristicBootFromPcCard
            {
                get
                {
                    if (f_characteristicBootFromPcCard)
                        return _characteristicBootFromPcCard;
                    f_characteristicBootFromPcCard = true;
                    _characteristicBootFromPcCard = (bool) ((CharacteristicsLow & 262144) != 0);
                    return _characteristicBootFromPcCard;
                }
            }
            private bool f_characteristicCga;
            private bool _characteristicCga;

            /// <summary>
            /// Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
            /// </summary>
            public bool CharacteristicCga
            {
                get
                {
                    if (f_characteristicCga)
                        return _characteristicCga;
                    f_characteristicCga = true;
                    _characteristicCga = (bool) ((CharacteristicsLow & 1073741824) != 0);
                    return _characteristicCga;
                }
            }
            private bool f_characteristicEdd;
            private bool _characteristicEdd;

            /// <summary>
            /// Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
            /// </summary>
            public bool CharacteristicEdd
            {
                get
                {
                    if (f_characteristicEdd)
                        return _characteristicEdd;
                    f_characteristicEdd = true;
                    _characteristicEdd = (bool) ((CharacteristicsLow & 524288) != 0);
                    return _characteristicEdd;
                }
            }
            private bool f_characteristicEisa;
            private bool _characteristicEisa;

            /// <summary>
            /// Bit 6 of `characteristics`: the EISA bus is supported.
            /// </summary>
            public bool CharacteristicEisa
            {
                get
                {
                    if (f_characteristicEisa)
                        return _characteristicEisa;
                    f_characteristicEisa = true;
                    _characteristicEisa = (bool) ((CharacteristicsLow & 64) != 0);
                    return _characteristicEisa;
                }
            }
            private bool f_characteristicEscd;
            private bool _characteristicEscd;

            /// <summary>
            /// Bit 14 of `characteristics`: Extended System Configuration Data is available.
            /// </summary>
            public bool CharacteristicEscd
            {
                get
                {
                    if (f_characteristicEscd)
                        return _characteristicEscd;
                    f_characteristicEscd = true;
                    _characteristicEscd = (bool) ((CharacteristicsLow & 16384) != 0);
                    return _characteristicEscd;
                }
            }
            private bool f_characteristicFloppy1200Kb;
            private bool _characteristicFloppy1200Kb;

            /// <summary>
            /// Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
            /// </summary>
            public bool CharacteristicFloppy1200Kb
            {
                get
                {
                    if (f_characteristicFloppy1200Kb)
                        return _characteristicFloppy1200Kb;
                    f_characteristicFloppy1200Kb = true;
                    _characteristicFloppy1200Kb = (bool) ((CharacteristicsLow & 8388608) != 0);
                    return _characteristicFloppy1200Kb;
                }
            }
            private bool f_characteristicFloppy2880Kb;
            private bool _characteristicFloppy2880Kb;

            /// <summary>
            /// Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
            /// </summary>
            public bool CharacteristicFloppy2880Kb
            {
                get
                {
                    if (f_characteristicFloppy2880Kb)
                        return _characteristicFloppy2880Kb;
                    f_characteristicFloppy2880Kb = true;
                    _characteristicFloppy2880Kb = (bool) ((CharacteristicsLow & 33554432) != 0);
                    return _characteristicFloppy2880Kb;
                }
            }
            private bool f_characteristicFloppy360Kb;
            private bool _characteristicFloppy360Kb;

            /// <summary>
            /// Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
            /// </summary>
            public bool CharacteristicFloppy360Kb
            {
                get
                {
                    if (f_characteristicFloppy360Kb)
                        return _characteristicFloppy360Kb;
                    f_characteristicFloppy360Kb = true;
                    _characteristicFloppy360Kb = (bool) ((CharacteristicsLow & 4194304) != 0);
                    return _characteristicFloppy360Kb;
                }
            }
            private bool f_characteristicFloppy720Kb;
            private bool _characteristicFloppy720Kb;

            /// <summary>
            /// Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
            /// </summary>
            public bool CharacteristicFloppy720Kb
            {
                get
                {
                    if (f_characteristicFloppy720Kb)
                        return _characteristicFloppy720Kb;
                    f_characteristicFloppy720Kb = true;
                    _characteristicFloppy720Kb = (bool) ((CharacteristicsLow & 16777216) != 0);
                    return _characteristicFloppy720Kb;
                }
            }
            private bool f_characteristicFloppyNec;
            private bool _characteristicFloppyNec;

            /// <summary>
            /// Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
            /// </summary>
            public bool CharacteristicFloppyNec
            {
                get
                {
                    if (f_characteristicFloppyNec)
                        return _characteristicFloppyNec;
                    f_characteristicFloppyNec = true;
                    _characteristicFloppyNec = (bool) ((CharacteristicsLow & 1048576) != 0);
                    return _characteristicFloppyNec;
                }
            }
            private bool f_characteristicFloppyToshiba;
            private bool _characteristicFloppyToshiba;

            /// <summary>
            /// Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
            /// </summary>
            public bool CharacteristicFloppyToshiba
            {
                get
                {
                    if (f_characteristicFloppyToshiba)
                        return _characteristicFloppyToshiba;
                    f_characteristicFloppyToshiba = true;
                    _characteristicFloppyToshiba = (bool) ((CharacteristicsLow & 2097152) != 0);
                    return _characteristicFloppyToshiba;
                }
            }
            private bool f_characteristicIsa;
            private bool _characteristicIsa;

            /// <summary>
            /// Bit 4 of `characteristics`: the ISA bus is supported.
            /// </summary>
            public bool CharacteristicIsa
            {
                get
                {
                    if (f_characteristicIsa)
                        return _characteristicIsa;
                    f_characteristicIsa = true;
                    _characteristicIsa = (bool) ((CharacteristicsLow & 16) != 0);
                    return _characteristicIsa;
                }
            }
            private bool f_characteristicKeyboard;
            private bool _characteristicKeyboard;

            /// <summary>
            /// Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
            /// </summary>
            public bool CharacteristicKeyboard
            {
                get
                {
                    if (f_characteristicKeyboard)
                        return _characteristicKeyboard;
                    f_characteristicKeyboard = true;
                    _characteristicKeyboard = (bool) ((CharacteristicsLow & 134217728) != 0);
                    return _characteristicKeyboard;
                }
            }
            private bool f_characteristicMca;
            private bool _characteristicMca;

            /// <summary>
            /// Bit 5 of `characteristics`: the Micro Channel bus is supported.
            /// </summary>
            public bool CharacteristicMca
            {
                get
                {
                    if (f_characteristicMca)
                        return _characteristicMca;
                    f_characteristicMca = true;
                    _characteristicMca = (bool) ((CharacteristicsLow & 32) != 0);
                    return _characteristicMca;
                }
            }
            private bool f_characteristicNecPc98;
            private bool _characteristicNecPc98;

            /// <summary>
            /// Bit 31 of `characteristics`: the machine is a NEC PC-98.
            /// </summary>
            public bool CharacteristicNecPc98
            {
                get
                {
                    if (f_characteristicNecPc98)
                        return _characteristicNecPc98;
                    f_characteristicNecPc98 = true;
                    _characteristicNecPc98 = (bool) ((CharacteristicsLow >> 31 & 1) != 0);
                    return _characteristicNecPc98;
                }
            }
            private bool f_characteristicNotSupported;
            private bool _characteristicNotSupported;

            /// <summary>
            /// Bit 3 of `characteristics`: the other bits are not filled in.
            /// </summary>
            public bool CharacteristicNotSupported
            {
                get
                {
                    if (f_characteristicNotSupported)
                        return _characteristicNotSupported;
                    f_characteristicNotSupported = true;
                    _characteristicNotSupported = (bool) ((CharacteristicsLow & 8) != 0);
                    return _characteristicNotSupported;
                }
            }
            private bool f_characteristicPcCard;
            private bool _characteristicPcCard;

            /// <summary>
            /// Bit 8 of `characteristics`: PC cards are supported.
            /// </summary>
            public bool CharacteristicPcCard
            {
                get
                {
                    if (f_characteristicPcCard)
                        return _characteristicPcCard;
                    f_characteristicPcCard = true;
                    _characteristicPcCard = (bool) ((CharacteristicsLow & 256) != 0);
                    return _characteristicPcCard;
                }
            }
            private bool f_characteristicPci;
            private bool _characteristicPci;

            /// <summary>
            /// Bit 7 of `characteristics`: the PCI bus is supported.
            /// </summary>
            public bool CharacteristicPci
            {
                get
                {
                    if (f_characteristicPci)
                        return _characteristicPci;
                    f_characteristicPci = true;
                    _characteristicPci = (bool) ((CharacteristicsLow & 128) != 0);
                    return _characteristicPci;
                }
            }
            private bool f_characteristicPlugAndPlay;
            private bool _characteristicPlugAndPlay;

            /// <summary>
            /// Bit 9 of `characteristics`: Plug and Play is supported.
            /// </summary>
            public bool CharacteristicPlugAndPlay
            {
                get
                {
                    if (f_characteristicPlugAndPlay)
                        return _characteristicPlugAndPlay;
                    f_characteristicPlugAndPlay = true;
                    _characteristicPlugAndPlay = (bool) ((CharacteristicsLow & 512) != 0);
                    return _characteristicPlugAndPlay;
                }
            }
            private bool f_characteristicPrintScreen;
            private bool _characteristicPrintScreen;

            /// <summary>
            /// Bit 26 of `characteristics`: interrupt 5 prints the screen.
            /// </summary>
            public bool CharacteristicPrintScreen
            {
                get
                {
                    if (f_characteristicPrintScreen)
                        return _characteristicPrintScreen;
                    f_characteristicPrintScreen = true;
                    _characteristicPrintScreen = (bool) ((CharacteristicsLow & 67108864) != 0);
                    return _characteristicPrintScreen;
                }
            }
            private bool f_characteristicPrinter;
            private bool _characteristicPrinter;

            /// <summary>
            /// Bit 29 of `characteristics`: interrupt 0x17 serves printers.
            /// </summary>
            public bool CharacteristicPrinter
            {
                get
                {
                    if (f_characteristicPrinter)
                        return _characteristicPrinter;
                    f_characteristicPrinter = true;
                    _characteristicPrinter = (bool) ((CharacteristicsLow & 536870912) != 0);
                    return _characteristicPrinter;
                }
            }
            private bool f_characteristicRomSocketed;
            private bool _characteristicRomSocketed;

            /// <summary>
            /// Bit 17 of `characteristics`: the chip is in a socket.
            /// </summary>
            public bool CharacteristicRomSocketed
            {
                get
                {
                    if (f_characteristicRomSocketed)
                        return _characteristicRomSocketed;
                    f_characteristicRomSocketed = true;
                    _characteristicRomSocketed = (bool) ((CharacteristicsLow & 131072) != 0);
                    return _characteristicRomSocketed;
                }
            }
            private bool f_characteristicSelectableBoot;
            private bool _characteristicSelectableBoot;

            /// <summary>
            /// Bit 16 of `characteristics`: the device to start from can be chosen.
            /// </summary>
            public bool CharacteristicSelectableBoot
            {
                get
                {
                    if (f_characteristicSelectableBoot)
                        return _characteristicSelectableBoot;
                    f_characteristicSelectableBoot = true;
                    _characteristicSelectableBoot = (bool) ((CharacteristicsLow & 65536) != 0);
                    return _characteristicSelectableBoot;
                }
            }
            private bool f_characteristicSerial;
            private bool _characteristicSerial;

            /// <summary>
            /// Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
            /// </summary>
            public bool CharacteristicSerial
            {
                get
                {
                    if (f_characteristicSerial)
                        return _characteristicSerial;
                    f_characteristicSerial = true;
                    _characteristicSerial = (bool) ((CharacteristicsLow & 268435456) != 0);
                    return _characteristicSerial;
                }
            }
            private bool f_characteristicShadowing;
            private bool _characteristicShadowing;

            /// <summary>
            /// Bit 12 of `characteristics`: the firmware may be copied to memory.
            /// </summary>
            public bool CharacteristicShadowing
            {
                get
                {
                    if (f_characteristicShadowing)
                        return _characteristicShadowing;
                    f_characteristicShadowing = true;
                    _characteristicShadowing = (bool) ((CharacteristicsLow & 4096) != 0);
                    return _characteristicShadowing;
                }
            }
            private bool f_characteristicUpgradeable;
            private bool _characteristicUpgradeable;

            /// <summary>
            /// Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
            /// </summary>
            public bool CharacteristicUpgradeable
            {
                get
                {
                    if (f_characteristicUpgradeable)
                        return _characteristicUpgradeable;
                    f_characteristicUpgradeable = true;
                    _characteristicUpgradeable = (bool) ((CharacteristicsLow & 2048) != 0);
                    return _characteristicUpgradeable;
                }
            }
            private bool f_characteristicVlVesa;
            private bool _characteristicVlVesa;

            /// <summary>
            /// Bit 13 of `characteristics`: the VESA local bus is supported.
            /// </summary>
            public bool CharacteristicVlVesa
            {
                get
                {
                    if (f_characteristicVlVesa)
                        return _characteristicVlVesa;
                    f_characteristicVlVesa = true;
                    _characteristicVlVesa = (bool) ((CharacteristicsLow & 8192) != 0);
                    return _characteristicVlVesa;
                }
            }
            private bool f_characteristicsExtension1;
            private byte? _characteristicsExtension1;

            /// <summary>
            /// Further features, one bit each (since 2.1).
            /// </summary>
            public byte? CharacteristicsExtension1
            {
                get
                {
                    if (f_characteristicsExtension1)
                        return _characteristicsExtension1;
                    f_characteristicsExtension1 = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(18 - 4);
                        _characteristicsExtension1 = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _characteristicsExtension1;
                }
            }
            private bool f_characteristicsExtension2;
            private byte? _characteristicsExtension2;

            /// <summary>
            /// Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
            /// the machine is virtual.
            /// </summary>
            public byte? CharacteristicsExtension2
            {
                get
                {
                    if (f_characteristicsExtension2)
                        return _characteristicsExtension2;
                    f_characteristicsExtension2 = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(19 - 4);
                        _characteristicsExtension2 = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _characteristicsExtension2;
                }
            }
            private bool f_characteristicsLow;
            private uint _characteristicsLow;

            /// <summary>
            /// Lower half of `characteristics`, which has all bits that the standard names;
            /// the upper half belongs to the makers.
            /// </summary>
            public uint CharacteristicsLow
            {
                get
                {
                    if (f_characteristicsLow)
                        return _characteristicsLow;
                    f_characteristicsLow = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(10 - 4);
                    _characteristicsLow = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _characteristicsLow;
                }
            }
            private bool f_controllerMajorRelease;
            private byte? _controllerMajorRelease;

            /// <summary>
            /// Major number of the release of the embedded controller's firmware (since 2.4).
            /// 0xff: there is none that can be updated.
            /// </summary>
            public byte? ControllerMajorRelease
            {
                get
                {
                    if (f_controllerMajorRelease)
                        return _controllerMajorRelease;
                    f_controllerMajorRelease = true;
                    if (((ulong) (M_Io.Size)) >= 23 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(22 - 4);
                        _controllerMajorRelease = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _controllerMajorRelease;
                }
            }
            private bool f_controllerMinorRelease;
            private byte? _controllerMinorRelease;

            /// <summary>
            /// Minor number of the release of the embedded controller's firmware (since 2.4).
            /// 0xff: there is none that can be updated.
            /// </summary>
            public byte? ControllerMinorRelease
            {
                get
                {
                    if (f_controllerMinorRelease)
                        return _controllerMinorRelease;
                    f_controllerMinorRelease = true;
                    if (((ulong) (M_Io.Size)) >= 24 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(23 - 4);
                        _controllerMinorRelease = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _controllerMinorRelease;
                }
            }
            private bool f_extendedRomSize;
            private ushort? _extendedRomSize;

            /// <summary>
            /// Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
            /// the unit, 0 for MiB and 1 for GiB; the others are the size.
            /// </summary>
            public ushort? ExtendedRomSize
            {
                get
                {
                    if (f_extendedRomSize)
                        return _extendedRomSize;
                    f_extendedRomSize = true;
                    if (((ulong) (M_Io.Size)) >= 26 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(24 - 4);
                        _extendedRomSize = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _extendedRomSize;
                }
            }
            private bool f_extensionAcpi;
            private bool? _extensionAcpi;

            /// <summary>
            /// Bit 0 of `characteristics_extension_1`: ACPI is supported.
            /// </summary>
            public bool? ExtensionAcpi
            {
                get
                {
                    if (f_extensionAcpi)
                        return _extensionAcpi;
                    f_extensionAcpi = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionAcpi = (bool) ((CharacteristicsExtension1 & 1) != 0);
                    }
                    return _extensionAcpi;
                }
            }
            private bool f_extensionAgp;
            private bool? _extensionAgp;

            /// <summary>
            /// Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
            /// </summary>
            public bool? ExtensionAgp
            {
                get
                {
                    if (f_extensionAgp)
                        return _extensionAgp;
                    f_extensionAgp = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionAgp = (bool) ((CharacteristicsExtension1 & 4) != 0);
                    }
                    return _extensionAgp;
                }
            }
            private bool f_extensionAtapiZipBoot;
            private bool? _extensionAtapiZipBoot;

            /// <summary>
            /// Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
            /// ZIP drive.
            /// </summary>
            public bool? ExtensionAtapiZipBoot
            {
                get
                {
                    if (f_extensionAtapiZipBoot)
                        return _extensionAtapiZipBoot;
                    f_extensionAtapiZipBoot = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionAtapiZipBoot = (bool) ((CharacteristicsExtension1 & 32) != 0);
                    }
                    return _extensionAtapiZipBoot;
                }
            }
            private bool f_extensionBiosBootSpecification;
            private bool? _extensionBiosBootSpecification;

            /// <summary>
            /// Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
            /// supported.
            /// </summary>
            public bool? ExtensionBiosBootSpecification
            {
                get
                {
                    if (f_extensionBiosBootSpecification)
                        return _extensionBiosBootSpecification;
                    f_extensionBiosBootSpecification = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionBiosBootSpecification = (bool) ((CharacteristicsExtension2 & 1) != 0);
                    }
                    return _extensionBiosBootSpecification;
                }
            }
            private bool f_extensionI2oBoot;
            private bool? _extensionI2oBoot;

            /// <summary>
            /// Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
            /// device.
            /// </summary>
            public bool? ExtensionI2oBoot
            {
                get
                {
                    if (f_extensionI2oBoot)
                        return _extensionI2oBoot;
                    f_extensionI2oBoot = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionI2oBoot = (bool) ((CharacteristicsExtension1 & 8) != 0);
                    }
                    return _extensionI2oBoot;
                }
            }
            private bool f_extensionIeee1394Boot;
            private bool? _extensionIeee1394Boot;

            /// <summary>
            /// Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
            /// 1394 device.
            /// </summary>
            public bool? ExtensionIeee1394Boot
            {
                get
                {
                    if (f_extensionIeee1394Boot)
                        return _extensionIeee1394Boot;
                    f_extensionIeee1394Boot = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionIeee1394Boot = (bool) ((CharacteristicsExtension1 & 64) != 0);
                    }
                    return _extensionIeee1394Boot;
                }
            }
            private bool f_extensionLs120Boot;
            private bool? _extensionLs120Boot;

            /// <summary>
            /// Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
            /// SuperDisk.
            /// </summary>
            public bool? ExtensionLs120Boot
            {
                get
                {
                    if (f_extensionLs120Boot)
                        return _extensionLs120Boot;
                    f_extensionLs120Boot = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionLs120Boot = (bool) ((CharacteristicsExtension1 & 16) != 0);
                    }
                    return _extensionLs120Boot;
                }
            }
            private bool f_extensionManufacturingMode;
            private bool? _extensionManufacturingMode;

            /// <summary>
            /// Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
            /// </summary>
            public bool? ExtensionManufacturingMode
            {
                get
                {
                    if (f_extensionManufacturingMode)
                        return _extensionManufacturingMode;
                    f_extensionManufacturingMode = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionManufacturingMode = (bool) ((CharacteristicsExtension2 & 32) != 0);
                    }
                    return _extensionManufacturingMode;
                }
            }
            private bool f_extensionManufacturingModeEnabled;
            private bool? _extensionManufacturingModeEnabled;

            /// <summary>
            /// Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
            /// on.
            /// </summary>
            public bool? ExtensionManufacturingModeEnabled
            {
                get
                {
                    if (f_extensionManufacturingModeEnabled)
                        return _extensionManufacturingModeEnabled;
                    f_extensionManufacturingModeEnabled = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionManufacturingModeEnabled = (bool) ((CharacteristicsExtension2 & 64) != 0);
                    }
                    return _extensionManufacturingModeEnabled;
                }
            }
            private bool f_extensionNetworkBootKey;
            private bool? _extensionNetworkBootKey;

            /// <summary>
            /// Bit 1 of `characteristics_extension_2`: a key starts the machine from the
            /// network.
            /// </summary>
            public bool? ExtensionNetworkBootKey
            {
                get
                {
                    if (f_extensionNetworkBootKey)
                        return _extensionNetworkBootKey;
                    f_extensionNetworkBootKey = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionNetworkBootKey = (bool) ((CharacteristicsExtension2 & 2) != 0);
                    }
                    return _extensionNetworkBootKey;
                }
            }
            private bool f_extensionSmartBattery;
            private bool? _extensionSmartBattery;

            /// <summary>
            /// Bit 7 of `characteristics_extension_1`: smart batteries are supported.
            /// </summary>
            public bool? ExtensionSmartBattery
            {
                get
                {
                    if (f_extensionSmartBattery)
                        return _extensionSmartBattery;
                    f_extensionSmartBattery = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionSmartBattery = (bool) ((CharacteristicsExtension1 & 128) != 0);
                    }
                    return _extensionSmartBattery;
                }
            }
            private bool f_extensionTargetedContent;
            private bool? _extensionTargetedContent;

            /// <summary>
            /// Bit 2 of `characteristics_extension_2`: maker and machine are named for
            /// updates by kind of machine.
            /// </summary>
            public bool? ExtensionTargetedContent
            {
                get
                {
                    if (f_extensionTargetedContent)
                        return _extensionTargetedContent;
                    f_extensionTargetedContent = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionTargetedContent = (bool) ((CharacteristicsExtension2 & 4) != 0);
                    }
                    return _extensionTargetedContent;
                }
            }
            private bool f_extensionUefi;
            private bool? _extensionUefi;

            /// <summary>
            /// Bit 3 of `characteristics_extension_2`: UEFI is supported.
            /// </summary>
            public bool? ExtensionUefi
            {
                get
                {
                    if (f_extensionUefi)
                        return _extensionUefi;
                    f_extensionUefi = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionUefi = (bool) ((CharacteristicsExtension2 & 8) != 0);
                    }
                    return _extensionUefi;
                }
            }
            private bool f_extensionUsbLegacy;
            private bool? _extensionUsbLegacy;

            /// <summary>
            /// Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
            /// driver.
            /// </summary>
            public bool? ExtensionUsbLegacy
            {
                get
                {
                    if (f_extensionUsbLegacy)
                        return _extensionUsbLegacy;
                    f_extensionUsbLegacy = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        _extensionUsbLegacy = (bool) ((CharacteristicsExtension1 & 2) != 0);
                    }
                    return _extensionUsbLegacy;
                }
            }
            private bool f_extensionVirtualMachine;
            private bool? _extensionVirtualMachine;

            /// <summary>
            /// Bit 4 of `characteristics_extension_2`: the machine is virtual.
            /// </summary>
            public bool? ExtensionVirtualMachine
            {
                get
                {
                    if (f_extensionVirtualMachine)
                        return _extensionVirtualMachine;
                    f_extensionVirtualMachine = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        _extensionVirtualMachine = (bool) ((CharacteristicsExtension2 & 16) != 0);
                    }
                    return _extensionVirtualMachine;
                }
            }
            private bool f_majorRelease;
            private byte? _majorRelease;

            /// <summary>
            /// Major number of the release of the firmware (since 2.4). 0xff: not given.
            /// </summary>
            public byte? MajorRelease
            {
                get
                {
                    if (f_majorRelease)
                        return _majorRelease;
                    f_majorRelease = true;
                    if (((ulong) (M_Io.Size)) >= 21 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(20 - 4);
                        _majorRelease = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _majorRelease;
                }
            }
            private bool f_minorRelease;
            private byte? _minorRelease;

            /// <summary>
            /// Minor number of the release of the firmware (since 2.4). 0xff: not given.
            /// </summary>
            public byte? MinorRelease
            {
                get
                {
                    if (f_minorRelease)
                        return _minorRelease;
                    f_minorRelease = true;
                    if (((ulong) (M_Io.Size)) >= 22 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(21 - 4);
                        _minorRelease = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _minorRelease;
                }
            }
            private byte _vendor;
            private byte _version;
            private ushort _startingAddressSegment;
            private byte _releaseDate;
            private byte _romSize;
            private ulong _characteristics;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Number of a string: maker of the firmware.
            /// </summary>
            public byte Vendor { get { return _vendor; } }

            /// <summary>
            /// Number of a string: version of the firmware, in free text.
            /// </summary>
            public byte Version { get { return _version; } }

            /// <summary>
            /// Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
            /// machines that have UEFI only.
            /// </summary>
            public ushort StartingAddressSegment { get { return _startingAddressSegment; } }

            /// <summary>
            /// Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
            /// </summary>
            public byte ReleaseDate { get { return _releaseDate; } }

            /// <summary>
            /// Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
            /// `extended_rom_size`.
            /// </summary>
            public byte RomSize { get { return _romSize; } }

            /// <summary>
            /// Features of the firmware, one bit each. Bit 3: the bits are not filled in.
            /// </summary>
            public ulong Characteristics { get { return _characteristics; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A socket for a memory module, and the module in it (type 17).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class MemoryDevice : KaitaiStruct
        {
            public static MemoryDevice FromFile(string fileName)
            {
                return new MemoryDevice(new KaitaiStream(fileName));
            }

            public MemoryDevice(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_assetTag = false;
                f_attributes = false;
                f_cacheSize = false;
                f_configuredMemorySpeed = false;
                f_configuredVoltage = false;
                f_controllerManufacturerId = false;
                f_controllerProductId = false;
                f_detailCacheDram = false;
                f_detailCmos = false;
                f_detailEdo = false;
                f_detailFastPaged = false;
                f_detailLoadReduced = false;
                f_detailNonVolatile = false;
                f_detailOther = false;
                f_detailPseudoStatic = false;
                f_detailRambus = false;
                f_detailRegistered = false;
                f_detailStaticColumn = false;
                f_detailSynchronous = false;
                f_detailUnbuffered = false;
                f_detailUnknown = false;
                f_detailWindowDram = false;
                f_extendedConfiguredMemorySpeed = false;
                f_extendedSize = false;
                f_extendedSpeed = false;
                f_firmwareVersion = false;
                f_logicalSize = false;
                f_manufacturer = false;
                f_maximumVoltage = false;
                f_memoryTechnology = false;
                f_minimumVoltage = false;
                f_modeBlockPersistent = false;
                f_modeBytePersistent = false;
                f_modeOther = false;
                f_modeUnknown = false;
                f_modeVolatileMemory = false;
                f_moduleManufacturerId = false;
                f_moduleProductId = false;
                f_nonVolatileSize = false;
                f_operatingModeCapability = false;
                f_partNumber = false;
                f_serialNumber = false;
                f_speed = false;
                f_volatileSize = false;
                _read();
            }
            private void _read()
            {
                _physicalMemoryArrayHandle = m_io.ReadU2le();
                _memoryErrorInformationHandle = m_io.ReadU2le();
                _totalWidth = m_io.ReadU2le();
                _dataWidth = m_io.ReadU2le();
                _moduleSize = m_io.ReadU2le();
                _formFactor = ((Smbios.FormFactors) m_io.ReadU1());
                _deviceSet = m_io.ReadU1();
                _deviceLocator = m_io.ReadU1();
                _bankLocator = m_io.ReadU1();
                _memoryType = ((Smbios.MemoryTypes) m_io.ReadU1());
                _typeDetail = m_io.ReadU2le();
            }
            private bool f_assetTag;
            private byte? _assetTag;

            /// <summary>
            /// Number of a string (since 2.3): inventory number of the module.
            /// </summary>
            public byte? AssetTag
            {
                get
                {
                    if (f_assetTag)
                        return _assetTag;
                    f_assetTag = true;
                    if (((ulong) (M_Io.Size)) >= 26 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(25 - 4);
                        _assetTag = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _assetTag;
                }
            }
            private bool f_attributes;
            private byte? _attributes;

            /// <summary>
            /// Rank of the module in the lower four bits (since 2.6). 0: unknown.
            /// </summary>
            public byte? Attributes
            {
                get
                {
                    if (f_attributes)
                        return _attributes;
                    f_attributes = true;
                    if (((ulong) (M_Io.Size)) >= 28 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(27 - 4);
                        _attributes = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _attributes;
                }
            }
            private bool f_cacheSize;
            private ulong? _cacheSize;

            /// <summary>
            /// Part that is a cache, in bytes (since 3.2). All bits set: unknown.
            /// </summary>
            public ulong? CacheSize
            {
                get
                {
                    if (f_cacheSize)
                        return _cacheSize;
                    f_cacheSize = true;
                    if (((ulong) (M_Io.Size)) >= 76 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(68 - 4);
                        _cacheSize = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _cacheSize;
                }
            }
            private bool f_configuredMemorySpeed;
            private ushort? _configuredMemorySpeed;

            /// <summary>
            /// Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
            /// `extended_configured_memory_speed`.
            /// </summary>
            public ushort? ConfiguredMemorySpeed
            {
                get
                {
                    if (f_configuredMemorySpeed)
                        return _configuredMemorySpeed;
                    f_configuredMemorySpeed = true;
                    if (((ulong) (M_Io.Size)) >= 34 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(32 - 4);
                        _configuredMemorySpeed = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _configuredMemorySpeed;
                }
            }
            private bool f_configuredVoltage;
            private ushort? _configuredVoltage;

            /// <summary>
            /// Voltage that the module runs at, in mV (since 2.8). 0: unknown.
            /// </summary>
            public ushort? ConfiguredVoltage
            {
                get
                {
                    if (f_configuredVoltage)
                        return _configuredVoltage;
                    f_configuredVoltage = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(38 - 4);
                        _configuredVoltage = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _configuredVoltage;
                }
            }
            private bool f_controllerManufacturerId;
            private ushort? _controllerManufacturerId;

            /// <summary>
            /// Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
            /// </summary>
            public ushort? ControllerManufacturerId
            {
                get
                {
                    if (f_controllerManufacturerId)
                        return _controllerManufacturerId;
                    f_controllerManufacturerId = true;
                    if (((ulong) (M_Io.Size)) >= 50 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(48 - 4);
                        _controllerManufacturerId = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _controllerManufacturerId;
                }
            }
            private bool f_controllerProductId;
            private ushort? _controllerProductId;

            /// <summary>
            /// Product, as the controller's maker numbers it (since 3.2). 0: unknown.
            /// </summary>
            public ushort? ControllerProductId
            {
                get
                {
                    if (f_controllerProductId)
                        return _controllerProductId;
                    f_controllerProductId = true;
                    if (((ulong) (M_Io.Size)) >= 52 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(50 - 4);
                        _controllerProductId = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _controllerProductId;
                }
            }
            private bool f_detailCacheDram;
            private bool _detailCacheDram;

            /// <summary>
            /// Bit 11 of `type_detail`: cache DRAM.
            /// </summary>
            public bool DetailCacheDram
            {
                get
                {
                    if (f_detailCacheDram)
                        return _detailCacheDram;
                    f_detailCacheDram = true;
                    _detailCacheDram = (bool) ((TypeDetail & 2048) != 0);
                    return _detailCacheDram;
                }
            }
            private bool f_detailCmos;
            private bool _detailCmos;

            /// <summary>
            /// Bit 8 of `type_detail`: of CMOS.
            /// </summary>
            public bool DetailCmos
            {
                get
                {
                    if (f_detailCmos)
                        return _detailCmos;
                    f_detailCmos = true;
                    _detailCmos = (bool) ((TypeDetail & 256) != 0);
                    return _detailCmos;
                }
            }
            private bool f_detailEdo;
            private bool _detailEdo;

            /// <summary>
            /// Bit 9 of `type_detail`: extended data out.
            /// </summary>
            public bool DetailEdo
            {
                get
                {
                    if (f_detailEdo)
                        return _detailEdo;
                    f_detailEdo = true;
                    _detailEdo = (bool) ((TypeDetail & 512) != 0);
                    return _detailEdo;
                }
            }
            private bool f_detailFastPaged;
            private bool _detailFastPaged;

            /// <summary>
            /// Bit 3 of `type_detail`: fast-paged.
            /// </summary>
            public bool DetailFastPaged
            {
                get
                {
                    if (f_detailFastPaged)
                        return _detailFastPaged;
                    f_detailFastPaged = true;
                    _detailFastPaged = (bool) ((TypeDetail & 8) != 0);
                    return _detailFastPaged;
                }
            }
            private bool f_detailLoadReduced;
            private bool _detailLoadReduced;

            /// <summary>
            /// Bit 15 of `type_detail`: load-reduced.
            /// </summary>
            public bool DetailLoadReduced
            {
                get
                {
                    if (f_detailLoadReduced)
                        return _detailLoadReduced;
                    f_detailLoadReduced = true;
                    _detailLoadReduced = (bool) ((TypeDetail & 32768) != 0);
                    return _detailLoadReduced;
                }
            }
            private bool f_detailNonVolatile;
            private bool _detailNonVolatile;

            /// <summary>
            /// Bit 12 of `type_detail`: keeps its contents without power.
            /// </summary>
            public bool DetailNonVolatile
            {
                get
                {
                    if (f_detailNonVolatile)
                        return _detailNonVolatile;
                    f_detailNonVolatile = true;
                    _detailNonVolatile = (bool) ((TypeDetail & 4096) != 0);
                    return _detailNonVolatile;
                }
            }
            private bool f_detailOther;
            private bool _detailOther;

            /// <summary>
            /// Bit 1 of `type_detail`: another property.
            /// </summary>
            public bool DetailOther
            {
                get
                {
                    if (f_detailOther)
                        return _detailOther;
                    f_detailOther = true;
                    _detailOther = (bool) ((TypeDetail & 2) != 0);
                    return _detailOther;
                }
            }
            private bool f_detailPseudoStatic;
            private bool _detailPseudoStatic;

            /// <summary>
            /// Bit 5 of `type_detail`: pseudo-static.
            /// </summary>
            public bool DetailPseudoStatic
            {
                get
                {
                    if (f_detailPseudoStatic)
                        return _detailPseudoStatic;
                    f_detailPseudoStatic = true;
                    _detailPseudoStatic = (bool) ((TypeDetail & 32) != 0);
                    return _detailPseudoStatic;
                }
            }
            private bool f_detailRambus;
            private bool _detailRambus;

            /// <summary>
            /// Bit 6 of `type_detail`: of Rambus.
            /// </summary>
            public bool DetailRambus
            {
                get
                {
                    if (f_detailRambus)
                        return _detailRambus;
                    f_detailRambus = true;
                    _detailRambus = (bool) ((TypeDetail & 64) != 0);
                    return _detailRambus;
                }
            }
            private bool f_detailRegistered;
            private bool _detailRegistered;

            /// <summary>
            /// Bit 13 of `type_detail`: registered.
            /// </summary>
            public bool DetailRegistered
            {
                get
                {
                    if (f_detailRegistered)
                        return _detailRegistered;
                    f_detailRegistered = true;
                    _detailRegistered = (bool) ((TypeDetail & 8192) != 0);
                    return _detailRegistered;
                }
            }
            private bool f_detailStaticColumn;
            private bool _detailStaticColumn;

            /// <summary>
            /// Bit 4 of `type_detail`: static column.
            /// </summary>
            public bool DetailStaticColumn
            {
                get
                {
                    if (f_detailStaticColumn)
                        return _detailStaticColumn;
                    f_detailStaticColumn = true;
                    _detailStaticColumn = (bool) ((TypeDetail & 16) != 0);
                    return _detailStaticColumn;
                }
            }
            private bool f_detailSynchronous;
            private bool _detailSynchronous;

            /// <summary>
            /// Bit 7 of `type_detail`: synchronous.
            /// </summary>
            public bool DetailSynchronous
            {
                get
                {
                    if (f_detailSynchronous)
                        return _detailSynchronous;
                    f_detailSynchronous = true;
                    _detailSynchronous = (bool) ((TypeDetail & 128) != 0);
                    return _detailSynchronous;
                }
            }
            private bool f_detailUnbuffered;
            private bool _detailUnbuffered;

            /// <summary>
            /// Bit 14 of `type_detail`: unbuffered.
            /// </summary>
            public bool DetailUnbuffered
            {
                get
                {
                    if (f_detailUnbuffered)
                        return _detailUnbuffered;
                    f_detailUnbuffered = true;
                    _detailUnbuffered = (bool) ((TypeDetail & 16384) != 0);
                    return _detailUnbuffered;
                }
            }
            private bool f_detailUnknown;
            private bool _detailUnknown;

            /// <summary>
            /// Bit 2 of `type_detail`: properties are not known.
            /// </summary>
            public bool DetailUnknown
            {
                get
                {
                    if (f_detailUnknown)
                        return _detailUnknown;
                    f_detailUnknown = true;
                    _detailUnknown = (bool) ((TypeDetail & 4) != 0);
                    return _detailUnknown;
                }
            }
            private bool f_detailWindowDram;
            private bool _detailWindowDram;

            /// <summary>
            /// Bit 10 of `type_detail`: window DRAM.
            /// </summary>
            public bool DetailWindowDram
            {
                get
                {
                    if (f_detailWindowDram)
                        return _detailWindowDram;
                    f_detailWindowDram = true;
                    _detailWindowDram = (bool) ((TypeDetail & 1024) != 0);
                    return _detailWindowDram;
                }
            }
            private bool f_extendedConfiguredMemorySpeed;
            private uint? _extendedConfiguredMemorySpeed;

            /// <summary>
            /// Speed that the module runs at in the lower 31 bits, in MT/s, if
            /// `configured_memory_speed` is 0xffff (since 3.3).
            /// </summary>
            public uint? ExtendedConfiguredMemorySpeed
            {
                get
                {
                    if (f_extendedConfiguredMemorySpeed)
                        return _extendedConfiguredMemorySpeed;
                    f_extendedConfiguredMemorySpeed = true;
                    if (((ulong) (M_Io.Size)) >= 92 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(88 - 4);
                        _extendedConfiguredMemorySpeed = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _extendedConfiguredMemorySpeed;
                }
            }
            private bool f_extendedSize;
            private uint? _extendedSize;

            /// <summary>
            /// Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
            /// (since 2.7).
            /// </summary>
            public uint? ExtendedSize
            {
                get
                {
                    if (f_extendedSize)
                        return _extendedSize;
                    f_extendedSize = true;
                    if (((ulong) (M_Io.Size)) >= 32 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(28 - 4);
                        _extendedSize = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _extendedSize;
                }
            }
            private bool f_extendedSpeed;
            private uint? _extendedSpeed;

            /// <summary>
            /// Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
            /// </summary>
            public uint? ExtendedSpeed
            {
                get
                {
                    if (f_extendedSpeed)
                        return _extendedSpeed;
                    f_extendedSpeed = true;
                    if (((ulong) (M_Io.Size)) >= 88 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(84 - 4);
                        _extendedSpeed = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _extendedSpeed;
                }
            }
            private bool f_firmwareVersion;
            private byte? _firmwareVersion;

            /// <summary>
            /// Number of a string (since 3.2): version of the module's firmware.
            /// </summary>
            public byte? FirmwareVersion
            {
                get
                {
                    if (f_firmwareVersion)
                        return _firmwareVersion;
                    f_firmwareVersion = true;
                    if (((ulong) (M_Io.Size)) >= 44 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(43 - 4);
                        _firmwareVersion = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _firmwareVersion;
                }
            }
            private bool f_logicalSize;
            private ulong? _logicalSize;

            /// <summary>
            /// Size in bytes of a logical device (since 3.2). All bits set: unknown.
            /// </summary>
            public ulong? LogicalSize
            {
                get
                {
                    if (f_logicalSize)
                        return _logicalSize;
                    f_logicalSize = true;
                    if (((ulong) (M_Io.Size)) >= 84 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(76 - 4);
                        _logicalSize = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _logicalSize;
                }
            }
            private bool f_manufacturer;
            private byte? _manufacturer;

            /// <summary>
            /// Number of a string (since 2.3): maker of the module.
            /// </summary>
            public byte? Manufacturer
            {
                get
                {
                    if (f_manufacturer)
                        return _manufacturer;
                    f_manufacturer = true;
                    if (((ulong) (M_Io.Size)) >= 24 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(23 - 4);
                        _manufacturer = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _manufacturer;
                }
            }
            private bool f_maximumVoltage;
            private ushort? _maximumVoltage;

            /// <summary>
            /// Highest voltage in mV (since 2.8). 0: unknown.
            /// </summary>
            public ushort? MaximumVoltage
            {
                get
                {
                    if (f_maximumVoltage)
                        return _maximumVoltage;
                    f_maximumVoltage = true;
                    if (((ulong) (M_Io.Size)) >= 38 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(36 - 4);
                        _maximumVoltage = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _maximumVoltage;
                }
            }
            private bool f_memoryTechnology;
            private byte? _memoryTechnology;

            /// <summary>
            /// Technology of the module, one of `memory_technologies` (since 3.2).
            /// </summary>
            public byte? MemoryTechnology
            {
                get
                {
                    if (f_memoryTechnology)
                        return _memoryTechnology;
                    f_memoryTechnology = true;
                    if (((ulong) (M_Io.Size)) >= 41 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(40 - 4);
                        _memoryTechnology = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _memoryTechnology;
                }
            }
            private bool f_minimumVoltage;
            private ushort? _minimumVoltage;

            /// <summary>
            /// Lowest voltage in mV (since 2.8). 0: unknown.
            /// </summary>
            public ushort? MinimumVoltage
            {
                get
                {
                    if (f_minimumVoltage)
                        return _minimumVoltage;
                    f_minimumVoltage = true;
                    if (((ulong) (M_Io.Size)) >= 36 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(34 - 4);
                        _minimumVoltage = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _minimumVoltage;
                }
            }
            private bool f_modeBlockPersistent;
            private bool? _modeBlockPersistent;

            /// <summary>
            /// Bit 5 of `operating_mode_capability`: persistent memory that is read by
            /// blocks.
            /// </summary>
            public bool? ModeBlockPersistent
            {
                get
                {
                    if (f_modeBlockPersistent)
                        return _modeBlockPersistent;
                    f_modeBlockPersistent = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        _modeBlockPersistent = (bool) ((OperatingModeCapability & 32) != 0);
                    }
                    return _modeBlockPersistent;
                }
            }
            private bool f_modeBytePersistent;
            private bool? _modeBytePersistent;

            /// <summary>
            /// Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
            /// </summary>
            public bool? ModeBytePersistent
            {
                get
                {
                    if (f_modeBytePersistent)
                        return _modeBytePersistent;
                    f_modeBytePersistent = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        _modeBytePersistent = (bool) ((OperatingModeCapability & 16) != 0);
                    }
                    return _modeBytePersistent;
                }
            }
            private bool f_modeOther;
            private bool? _modeOther;

            /// <summary>
            /// Bit 1 of `operating_mode_capability`: another mode.
            /// </summary>
            public bool? ModeOther
            {
                get
                {
                    if (f_modeOther)
                        return _modeOther;
                    f_modeOther = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        _modeOther = (bool) ((OperatingModeCapability & 2) != 0);
                    }
                    return _modeOther;
                }
            }
            private bool f_modeUnknown;
            private bool? _modeUnknown;

            /// <summary>
            /// Bit 2 of `operating_mode_capability`: modes are not known.
            /// </summary>
            public bool? ModeUnknown
            {
                get
                {
                    if (f_modeUnknown)
                        return _modeUnknown;
                    f_modeUnknown = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        _modeUnknown = (bool) ((OperatingModeCapability & 4) != 0);
                    }
                    return _modeUnknown;
                }
            }
            private bool f_modeVolatileMemory;
            private bool? _modeVolatileMemory;

            /// <summary>
            /// Bit 3 of `operating_mode_capability`: ordinary memory.
            /// </summary>
            public bool? ModeVolatileMemory
            {
                get
                {
                    if (f_modeVolatileMemory)
                        return _modeVolatileMemory;
                    f_modeVolatileMemory = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        _modeVolatileMemory = (bool) ((OperatingModeCapability & 8) != 0);
                    }
                    return _modeVolatileMemory;
                }
            }
            private bool f_moduleManufacturerId;
            private ushort? _moduleManufacturerId;

            /// <summary>
            /// Maker of the module by JEDEC's numbers: bank with parity, then code (since
            /// 3.2). 0: unknown.
            /// </summary>
            public ushort? ModuleManufacturerId
            {
                get
                {
                    if (f_moduleManufacturerId)
                        return _moduleManufacturerId;
                    f_moduleManufacturerId = true;
                    if (((ulong) (M_Io.Size)) >= 46 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(44 - 4);
                        _moduleManufacturerId = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _moduleManufacturerId;
                }
            }
            private bool f_moduleProductId;
            private ushort? _moduleProductId;

            /// <summary>
            /// Product, as the module's maker numbers it (since 3.2). 0: unknown.
            /// </summary>
            public ushort? ModuleProductId
            {
                get
                {
                    if (f_moduleProductId)
                        return _moduleProductId;
                    f_moduleProductId = true;
                    if (((ulong) (M_Io.Size)) >= 48 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(46 - 4);
                        _moduleProductId = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _moduleProductId;
                }
            }
            private bool f_nonVolatileSize;
            private ulong? _nonVolatileSize;

            /// <summary>
            /// Non-volatile part in bytes (since 3.2). All bits set: unknown.
            /// </summary>
            public ulong? NonVolatileSize
            {
                get
                {
                    if (f_nonVolatileSize)
                        return _nonVolatileSize;
                    f_nonVolatileSize = true;
                    if (((ulong) (M_Io.Size)) >= 60 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(52 - 4);
                        _nonVolatileSize = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _nonVolatileSize;
                }
            }
            private bool f_operatingModeCapability;
            private ushort? _operatingModeCapability;

            /// <summary>
            /// Modes that the module supports, one bit each (since 3.2).
            /// </summary>
            public ushort? OperatingModeCapability
            {
                get
                {
                    if (f_operatingModeCapability)
                        return _operatingModeCapability;
                    f_operatingModeCapability = true;
                    if (((ulong) (M_Io.Size)) >= 43 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(41 - 4);
                        _operatingModeCapability = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _operatingModeCapability;
                }
            }
            private bool f_partNumber;
            private byte? _partNumber;

            /// <summary>
            /// Number of a string (since 2.3): part number of the module.
            /// </summary>
            public byte? PartNumber
            {
                get
                {
                    if (f_partNumber)
                        return _partNumber;
                    f_partNumber = true;
                    if (((ulong) (M_Io.Size)) >= 27 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(26 - 4);
                        _partNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _partNumber;
                }
            }
            private bool f_serialNumber;
            private byte? _serialNumber;

            /// <summary>
            /// Number of a string (since 2.3): serial number of the module.
            /// </summary>
            public byte? SerialNumber
            {
                get
                {
                    if (f_serialNumber)
                        return _serialNumber;
                    f_serialNumber = true;
                    if (((ulong) (M_Io.Size)) >= 25 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(24 - 4);
                        _serialNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _serialNumber;
                }
            }
            private bool f_speed;
            private ushort? _speed;

            /// <summary>
            /// Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
            /// 0xffff: see `extended_speed`.
            /// </summary>
            public ushort? Speed
            {
                get
                {
                    if (f_speed)
                        return _speed;
                    f_speed = true;
                    if (((ulong) (M_Io.Size)) >= 23 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(21 - 4);
                        _speed = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _speed;
                }
            }
            private bool f_volatileSize;
            private ulong? _volatileSize;

            /// <summary>
            /// Volatile part in bytes (since 3.2). All bits set: unknown.
            /// </summary>
            public ulong? VolatileSize
            {
                get
                {
                    if (f_volatileSize)
                        return _volatileSize;
                    f_volatileSize = true;
                    if (((ulong) (M_Io.Size)) >= 68 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(60 - 4);
                        _volatileSize = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _volatileSize;
                }
            }
            private ushort _physicalMemoryArrayHandle;
            private ushort _memoryErrorInformationHandle;
            private ushort _totalWidth;
            private ushort _dataWidth;
            private ushort _moduleSize;
            private FormFactors _formFactor;
            private byte _deviceSet;
            private byte _deviceLocator;
            private byte _bankLocator;
            private MemoryTypes _memoryType;
            private ushort _typeDetail;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Handle of the structure of the array that the socket belongs to.
            /// </summary>
            public ushort PhysicalMemoryArrayHandle { get { return _physicalMemoryArrayHandle; } }

            /// <summary>
            /// Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
            /// error.
            /// </summary>
            public ushort MemoryErrorInformationHandle { get { return _memoryErrorInformationHandle; } }

            /// <summary>
            /// Width in bits with those for error correction. 0xffff: unknown.
            /// </summary>
            public ushort TotalWidth { get { return _totalWidth; } }

            /// <summary>
            /// Width of the data in bits. 0xffff: unknown.
            /// </summary>
            public ushort DataWidth { get { return _dataWidth; } }

            /// <summary>
            /// Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
            /// empty. 0xffff: unknown. 0x7fff: see `extended_size`.
            /// </summary>
            public ushort ModuleSize { get { return _moduleSize; } }

            /// <summary>
            /// Shape of the module.
            /// </summary>
            public FormFactors FormFactor { get { return _formFactor; } }

            /// <summary>
            /// Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
            /// </summary>
            public byte DeviceSet { get { return _deviceSet; } }

            /// <summary>
            /// Number of a string: name of the socket, as printed on the board.
            /// </summary>
            public byte DeviceLocator { get { return _deviceLocator; } }

            /// <summary>
            /// Number of a string: name of the bank of the socket.
            /// </summary>
            public byte BankLocator { get { return _bankLocator; } }

            /// <summary>
            /// Kind of the memory.
            /// </summary>
            public MemoryTypes MemoryType { get { return _memoryType; } }

            /// <summary>
            /// Further properties of the memory, one bit each. Bit 7: synchronous. 12:
            /// non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
            /// </summary>
            public ushort TypeDetail { get { return _typeDetail; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A set of sockets for memory modules (type 16).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class PhysicalMemoryArray : KaitaiStruct
        {
            public static PhysicalMemoryArray FromFile(string fileName)
            {
                return new PhysicalMemoryArray(new KaitaiStream(fileName));
            }

            public PhysicalMemoryArray(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_extendedMaximumCapacity = false;
                _read();
            }
            private void _read()
            {
                _location = ((Smbios.MemoryArrayLocations) m_io.ReadU1());
                _purpose = ((Smbios.MemoryArrayUses) m_io.ReadU1());
                _memoryErrorCorrection = ((Smbios.ErrorCorrections) m_io.ReadU1());
                _maximumCapacity = m_io.ReadU4le();
                _memoryErrorInformationHandle = m_io.ReadU2le();
                _numMemoryDevices = m_io.ReadU2le();
            }
            private bool f_extendedMaximumCapacity;
            private ulong? _extendedMaximumCapacity;

            /// <summary>
            /// Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
            /// 2.7).
            /// </summary>
            public ulong? ExtendedMaximumCapacity
            {
                get
                {
                    if (f_extendedMaximumCapacity)
                        return _extendedMaximumCapacity;
                    f_extendedMaximumCapacity = true;
                    if (((ulong) (M_Io.Size)) >= 23 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(15 - 4);
                        _extendedMaximumCapacity = m_io.ReadU8le();
                        m_io.Seek(_pos);
                    }
                    return _extendedMaximumCapacity;
                }
            }
            private MemoryArrayLocations _location;
            private MemoryArrayUses _purpose;
            private ErrorCorrections _memoryErrorCorrection;
            private uint _maximumCapacity;
            private ushort _memoryErrorInformationHandle;
            private ushort _numMemoryDevices;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Place of the sockets.
            /// </summary>
            public MemoryArrayLocations Location { get { return _location; } }

            /// <summary>
            /// Purpose of the memory.
            /// </summary>
            public MemoryArrayUses Purpose { get { return _purpose; } }

            /// <summary>
            /// Kind of error correction.
            /// </summary>
            public ErrorCorrections MemoryErrorCorrection { get { return _memoryErrorCorrection; } }

            /// <summary>
            /// Largest amount of memory in KiB. 0x80000000: unknown, or see
            /// `extended_maximum_capacity`.
            /// </summary>
            public uint MaximumCapacity { get { return _maximumCapacity; } }

            /// <summary>
            /// Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
            /// error.
            /// </summary>
            public ushort MemoryErrorInformationHandle { get { return _memoryErrorInformationHandle; } }

            /// <summary>
            /// Count of sockets.
            /// </summary>
            public ushort NumMemoryDevices { get { return _numMemoryDevices; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A processor socket (type 4).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class ProcessorInformation : KaitaiStruct
        {
            public static ProcessorInformation FromFile(string fileName)
            {
                return new ProcessorInformation(new KaitaiStream(fileName));
            }

            public ProcessorInformation(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_assetTag = false;
                f_characteristicArm64SocId = false;
                f_characteristicExecuteProtection = false;
                f_characteristicHardwareThread = false;
                f_characteristicMultiCore = false;
                f_characteristicPowerPerformanceControl = false;
                f_characteristicUnknown = false;
                f_characteristicVirtualization = false;
                f_characteristicWide128Bits = false;
                f_characteristicWide64Bits = false;
                f_isPopulated = false;
                f_l1CacheHandle = false;
                f_l2CacheHandle = false;
                f_l3CacheHandle = false;
                f_numCores = false;
                f_numCores2 = false;
                f_numCoresEnabled = false;
                f_numCoresEnabled2 = false;
                f_numThreads = false;
                f_numThreads2 = false;
                f_partNumber = false;
                f_processorCharacteristics = false;
                f_processorFamily2 = false;
                f_serialNumber = false;
                _read();
            }
            private void _read()
            {
                _socketDesignation = m_io.ReadU1();
                _processorType = ((Smbios.ProcessorTypes) m_io.ReadU1());
                _processorFamily = m_io.ReadU1();
                _processorManufacturer = m_io.ReadU1();
                _processorId = m_io.ReadBytes(8);
                _processorVersion = m_io.ReadU1();
                _voltage = m_io.ReadU1();
                _externalClock = m_io.ReadU2le();
                _maxSpeed = m_io.ReadU2le();
                _currentSpeed = m_io.ReadU2le();
                _status = m_io.ReadU1();
                _processorUpgrade = m_io.ReadU1();
            }
            private bool f_assetTag;
            private byte? _assetTag;

            /// <summary>
            /// Number of a string (since 2.3): inventory number of the processor.
            /// </summary>
            public byte? AssetTag
            {
                get
                {
                    if (f_assetTag)
                        return _assetTag;
                    f_assetTag = true;
                    if (((ulong) (M_Io.Size)) >= 34 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(33 - 4);
                        _assetTag = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _assetTag;
                }
            }
            private bool f_characteristicArm64SocId;
            private bool? _characteristicArm64SocId;

            /// <summary>
            /// Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
            /// an ARM64 machine.
            /// </summary>
            public bool? CharacteristicArm64SocId
            {
                get
                {
                    if (f_characteristicArm64SocId)
                        return _characteristicArm64SocId;
                    f_characteristicArm64SocId = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicArm64SocId = (bool) ((ProcessorCharacteristics & 512) != 0);
                    }
                    return _characteristicArm64SocId;
                }
            }
            private bool f_characteristicExecuteProtection;
            private bool? _characteristicExecuteProtection;

            /// <summary>
            /// Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
            /// memory.
            /// </summary>
            public bool? CharacteristicExecuteProtection
            {
                get
                {
                    if (f_characteristicExecuteProtection)
                        return _characteristicExecuteProtection;
                    f_characteristicExecuteProtection = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicExecuteProtection = (bool) ((ProcessorCharacteristics & 32) != 0);
                    }
                    return _characteristicExecuteProtection;
                }
            }
            private bool f_characteristicHardwareThread;
            private bool? _characteristicHardwareThread;

            /// <summary>
            /// Bit 4 of `processor_characteristics`: more than one thread for each core.
            /// </summary>
            public bool? CharacteristicHardwareThread
            {
                get
                {
                    if (f_characteristicHardwareThread)
                        return _characteristicHardwareThread;
                    f_characteristicHardwareThread = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicHardwareThread = (bool) ((ProcessorCharacteristics & 16) != 0);
                    }
                    return _characteristicHardwareThread;
                }
            }
            private bool f_characteristicMultiCore;
            private bool? _characteristicMultiCore;

            /// <summary>
            /// Bit 3 of `processor_characteristics`: more than one core.
            /// </summary>
            public bool? CharacteristicMultiCore
            {
                get
                {
                    if (f_characteristicMultiCore)
                        return _characteristicMultiCore;
                    f_characteristicMultiCore = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicMultiCore = (bool) ((ProcessorCharacteristics & 8) != 0);
                    }
                    return _characteristicMultiCore;
                }
            }
            private bool f_characteristicPowerPerformanceControl;
            private bool? _characteristicPowerPerformanceControl;

            /// <summary>
            /// Bit 7 of `processor_characteristics`: power can be saved under load.
            /// </summary>
            public bool? CharacteristicPowerPerformanceControl
            {
                get
                {
                    if (f_characteristicPowerPerformanceControl)
                        return _characteristicPowerPerformanceControl;
                    f_characteristicPowerPerformanceControl = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicPowerPerformanceControl = (bool) ((ProcessorCharacteristics & 128) != 0);
                    }
                    return _characteristicPowerPerformanceControl;
                }
            }
            private bool f_characteristicUnknown;
            private bool? _characteristicUnknown;

            /// <summary>
            /// Bit 1 of `processor_characteristics`: features are not known.
            /// </summary>
            public bool? CharacteristicUnknown
            {
                get
                {
                    if (f_characteristicUnknown)
                        return _characteristicUnknown;
                    f_characteristicUnknown = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicUnknown = (bool) ((ProcessorCharacteristics & 2) != 0);
                    }
                    return _characteristicUnknown;
                }
            }
            private bool f_characteristicVirtualization;
            private bool? _characteristicVirtualization;

            /// <summary>
            /// Bit 6 of `processor_characteristics`: virtualisation is supported.
            /// </summary>
            public bool? CharacteristicVirtualization
            {
                get
                {
                    if (f_characteristicVirtualization)
                        return _characteristicVirtualization;
                    f_characteristicVirtualization = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicVirtualization = (bool) ((ProcessorCharacteristics & 64) != 0);
                    }
                    return _characteristicVirtualization;
                }
            }
            private bool f_characteristicWide128Bits;
            private bool? _characteristicWide128Bits;

            /// <summary>
            /// Bit 8 of `processor_characteristics`: 128 bits.
            /// </summary>
            public bool? CharacteristicWide128Bits
            {
                get
                {
                    if (f_characteristicWide128Bits)
                        return _characteristicWide128Bits;
                    f_characteristicWide128Bits = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicWide128Bits = (bool) ((ProcessorCharacteristics & 256) != 0);
                    }
                    return _characteristicWide128Bits;
                }
            }
            private bool f_characteristicWide64Bits;
            private bool? _characteristicWide64Bits;

            /// <summary>
            /// Bit 2 of `processor_characteristics`: 64 bits.
            /// </summary>
            public bool? CharacteristicWide64Bits
            {
                get
                {
                    if (f_characteristicWide64Bits)
                        return _characteristicWide64Bits;
                    f_characteristicWide64Bits = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        _characteristicWide64Bits = (bool) ((ProcessorCharacteristics & 4) != 0);
                    }
                    return _characteristicWide64Bits;
                }
            }
            private bool f_isPopulated;
            private bool _isPopulated;

            /// <summary>
            /// Bit 6 of `status`: the socket is populated.
            /// </summary>
            public bool IsPopulated
            {
                get
                {
                    if (f_isPopulated)
                        return _isPopulated;
                    f_isPopulated = true;
                    _isPopulated = (bool) ((Status & 64) != 0);
                    return _isPopulated;
                }
            }
            private bool f_l1CacheHandle;
            private ushort? _l1CacheHandle;

            /// <summary>
            /// Handle of the structure of the first-level cache (since 2.1). 0xffff: none
            /// given.
            /// </summary>
            public ushort? L1CacheHandle
            {
                get
                {
                    if (f_l1CacheHandle)
                        return _l1CacheHandle;
                    f_l1CacheHandle = true;
                    if (((ulong) (M_Io.Size)) >= 28 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(26 - 4);
                        _l1CacheHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _l1CacheHandle;
                }
            }
            private bool f_l2CacheHandle;
            private ushort? _l2CacheHandle;

            /// <summary>
            /// Handle of the structure of the second-level cache (since 2.1). 0xffff: none
            /// given.
            /// </summary>
            public ushort? L2CacheHandle
            {
                get
                {
                    if (f_l2CacheHandle)
                        return _l2CacheHandle;
                    f_l2CacheHandle = true;
                    if (((ulong) (M_Io.Size)) >= 30 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(28 - 4);
                        _l2CacheHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _l2CacheHandle;
                }
            }
            private bool f_l3CacheHandle;
            private ushort? _l3CacheHandle;

            /// <summary>
            /// Handle of the structure of the third-level cache (since 2.1). 0xffff: none
            /// given.
            /// </summary>
            public ushort? L3CacheHandle
            {
                get
                {
                    if (f_l3CacheHandle)
                        return _l3CacheHandle;
                    f_l3CacheHandle = true;
                    if (((ulong) (M_Io.Size)) >= 32 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(30 - 4);
                        _l3CacheHandle = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _l3CacheHandle;
                }
            }
            private bool f_numCores;
            private byte? _numCores;

            /// <summary>
            /// Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
            /// </summary>
            public byte? NumCores
            {
                get
                {
                    if (f_numCores)
                        return _numCores;
                    f_numCores = true;
                    if (((ulong) (M_Io.Size)) >= 36 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(35 - 4);
                        _numCores = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numCores;
                }
            }
            private bool f_numCores2;
            private ushort? _numCores2;

            /// <summary>
            /// Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
            /// </summary>
            public ushort? NumCores2
            {
                get
                {
                    if (f_numCores2)
                        return _numCores2;
                    f_numCores2 = true;
                    if (((ulong) (M_Io.Size)) >= 44 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(42 - 4);
                        _numCores2 = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _numCores2;
                }
            }
            private bool f_numCoresEnabled;
            private byte? _numCoresEnabled;

            /// <summary>
            /// Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
            /// `num_cores_enabled_2`.
            /// </summary>
            public byte? NumCoresEnabled
            {
                get
                {
                    if (f_numCoresEnabled)
                        return _numCoresEnabled;
                    f_numCoresEnabled = true;
                    if (((ulong) (M_Io.Size)) >= 37 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(36 - 4);
                        _numCoresEnabled = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numCoresEnabled;
                }
            }
            private bool f_numCoresEnabled2;
            private ushort? _numCoresEnabled2;

            /// <summary>
            /// Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
            /// </summary>
            public ushort? NumCoresEnabled2
            {
                get
                {
                    if (f_numCoresEnabled2)
                        return _numCoresEnabled2;
                    f_numCoresEnabled2 = true;
                    if (((ulong) (M_Io.Size)) >= 46 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(44 - 4);
                        _numCoresEnabled2 = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _numCoresEnabled2;
                }
            }
            private bool f_numThreads;
            private byte? _numThreads;

            /// <summary>
            /// Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
            /// </summary>
            public byte? NumThreads
            {
                get
                {
                    if (f_numThreads)
                        return _numThreads;
                    f_numThreads = true;
                    if (((ulong) (M_Io.Size)) >= 38 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(37 - 4);
                        _numThreads = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numThreads;
                }
            }
            private bool f_numThreads2;
            private ushort? _numThreads2;

            /// <summary>
            /// Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
            /// </summary>
            public ushort? NumThreads2
            {
                get
                {
                    if (f_numThreads2)
                        return _numThreads2;
                    f_numThreads2 = true;
                    if (((ulong) (M_Io.Size)) >= 48 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(46 - 4);
                        _numThreads2 = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _numThreads2;
                }
            }
            private bool f_partNumber;
            private byte? _partNumber;

            /// <summary>
            /// Number of a string (since 2.3): part number of the processor.
            /// </summary>
            public byte? PartNumber
            {
                get
                {
                    if (f_partNumber)
                        return _partNumber;
                    f_partNumber = true;
                    if (((ulong) (M_Io.Size)) >= 35 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(34 - 4);
                        _partNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _partNumber;
                }
            }
            private bool f_processorCharacteristics;
            private ushort? _processorCharacteristics;

            /// <summary>
            /// Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
            /// than one core. 4: more than one thread for each core. 5: execution can be
            /// forbidden. 6: virtualisation.
            /// </summary>
            public ushort? ProcessorCharacteristics
            {
                get
                {
                    if (f_processorCharacteristics)
                        return _processorCharacteristics;
                    f_processorCharacteristics = true;
                    if (((ulong) (M_Io.Size)) >= 40 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(38 - 4);
                        _processorCharacteristics = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _processorCharacteristics;
                }
            }
            private bool f_processorFamily2;
            private ushort? _processorFamily2;

            /// <summary>
            /// Family if `processor_family` is 0xfe (since 2.6).
            /// </summary>
            public ushort? ProcessorFamily2
            {
                get
                {
                    if (f_processorFamily2)
                        return _processorFamily2;
                    f_processorFamily2 = true;
                    if (((ulong) (M_Io.Size)) >= 42 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(40 - 4);
                        _processorFamily2 = m_io.ReadU2le();
                        m_io.Seek(_pos);
                    }
                    return _processorFamily2;
                }
            }
            private bool f_serialNumber;
            private byte? _serialNumber;

            /// <summary>
            /// Number of a string (since 2.3): serial number of the processor.
            /// </summary>
            public byte? SerialNumber
            {
                get
                {
                    if (f_serialNumber)
                        return _serialNumber;
                    f_serialNumber = true;
                    if (((ulong) (M_Io.Size)) >= 33 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(32 - 4);
                        _serialNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _serialNumber;
                }
            }
            private byte _socketDesignation;
            private ProcessorTypes _processorType;
            private byte _processorFamily;
            private byte _processorManufacturer;
            private byte[] _processorId;
            private byte _processorVersion;
            private byte _voltage;
            private ushort _externalClock;
            private ushort _maxSpeed;
            private ushort _currentSpeed;
            private byte _status;
            private byte _processorUpgrade;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Number of a string: name of the socket.
            /// </summary>
            public byte SocketDesignation { get { return _socketDesignation; } }

            /// <summary>
            /// Use of the processor.
            /// </summary>
            public ProcessorTypes ProcessorType { get { return _processorType; } }

            /// <summary>
            /// Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
            /// `processor_family_2`.
            /// </summary>
            public byte ProcessorFamily { get { return _processorFamily; } }

            /// <summary>
            /// Number of a string: maker of the processor.
            /// </summary>
            public byte ProcessorManufacturer { get { return _processorManufacturer; } }

            /// <summary>
            /// On x86, EAX and EDX of CPUID leaf 1, in this order.
            /// </summary>
            public byte[] ProcessorId { get { return _processorId; } }

            /// <summary>
            /// Number of a string: name of the processor.
            /// </summary>
            public byte ProcessorVersion { get { return _processorVersion; } }

            /// <summary>
            /// If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
            /// that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
            /// </summary>
            public byte Voltage { get { return _voltage; } }

            /// <summary>
            /// Frequency of the external clock in MHz. 0: unknown.
            /// </summary>
            public ushort ExternalClock { get { return _externalClock; } }

            /// <summary>
            /// Highest speed that the board supports, in MHz. 0: unknown.
            /// </summary>
            public ushort MaxSpeed { get { return _maxSpeed; } }

            /// <summary>
            /// Speed at the start of the machine, in MHz. 0: unknown.
            /// </summary>
            public ushort CurrentSpeed { get { return _currentSpeed; } }

            /// <summary>
            /// Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
            /// </summary>
            public byte Status { get { return _status; } }

            /// <summary>
            /// Kind of the socket, in the numbering of DSP0134.
            /// </summary>
            public byte ProcessorUpgrade { get { return _processorUpgrade; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What Windows puts before the structures, without the firmware's entry point.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable">Source</a>
        /// </remarks>
        public partial class RawDataHeader : KaitaiStruct
        {
            public static RawDataHeader FromFile(string fileName)
            {
                return new RawDataHeader(new KaitaiStream(fileName));
            }

            public RawDataHeader(KaitaiStream p__io, Smbios p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _callingMethod = m_io.ReadU1();
                _majorVersion = m_io.ReadU1();
                _minorVersion = m_io.ReadU1();
                _dmiRevision = m_io.ReadU1();
                _lenTables = m_io.ReadU4le();
            }
            private byte _callingMethod;
            private byte _majorVersion;
            private byte _minorVersion;
            private byte _dmiRevision;
            private uint _lenTables;
            private Smbios m_root;
            private Smbios m_parent;

            /// <summary>
            /// 0 in practice; the tables were found in memory.
            /// </summary>
            public byte CallingMethod { get { return _callingMethod; } }

            /// <summary>
            /// Major number of the version of the standard.
            /// </summary>
            public byte MajorVersion { get { return _majorVersion; } }

            /// <summary>
            /// Minor number of the version of the standard.
            /// </summary>
            public byte MinorVersion { get { return _minorVersion; } }

            /// <summary>
            /// Revision of the entry point; 0 or 1 in practice.
            /// </summary>
            public byte DmiRevision { get { return _dmiRevision; } }

            /// <summary>
            /// Bytes of the structures.
            /// </summary>
            public uint LenTables { get { return _lenTables; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One structure. The set of texts ends with an empty text; a structure without
        /// texts has two zero bytes, an empty first text and the empty one that ends the
        /// set.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class Structure : KaitaiStruct
        {
            public static Structure FromFile(string fileName)
            {
                return new Structure(new KaitaiStream(fileName));
            }

            public Structure(KaitaiStream p__io, Smbios.StructureTable p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenBody = false;
                _read();
            }
            private void _read()
            {
                _header = new StructureHeader(m_io, this, m_root);
                switch (Header.StructureType) {
                case Smbios.StructureTypes.BaseboardInformation: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new BaseboardInformation(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.BiosInformation: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new BiosInformation(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.MemoryDevice: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new MemoryDevice(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.PhysicalMemoryArray: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new PhysicalMemoryArray(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.ProcessorInformation: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new ProcessorInformation(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.SystemEnclosure: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new SystemEnclosure(io___raw_body, this, m_root);
                    break;
                }
                case Smbios.StructureTypes.SystemInformation: {
                    __raw_body = m_io.ReadBytes(LenBody);
                    var io___raw_body = new KaitaiStream(__raw_body);
                    _body = new SystemInformation(io___raw_body, this, m_root);
                    break;
                }
                default: {
                    _body = m_io.ReadBytes(LenBody);
                    break;
                }
                }
                _firstText = m_io.ReadBytesTerm(0, false, true, false);
                _moreTexts = new List<byte[]>();
                {
                    var i = 0;
                    byte[] M_;
                    do {
                        M_ = m_io.ReadBytesTerm(0, false, true, false);
                        _moreTexts.Add(M_);
                        i++;
                    } while (!(M_.Length == 0));
                }
            }
            private bool f_lenBody;
            private int _lenBody;

            /// <summary>
            /// Bytes of `body`. Less than 0 where the table is broken.
            /// </summary>
            public int LenBody
            {
                get
                {
                    if (f_lenBody)
                        return _lenBody;
                    f_lenBody = true;
                    _lenBody = (int) (Header.LenStructure - 4);
                    return _lenBody;
                }
            }
            private StructureHeader _header;
            private object _body;
            private byte[] _firstText;
            private List<byte[]> _moreTexts;
            private Smbios m_root;
            private Smbios.StructureTable m_parent;
            private byte[] __raw_body;

            /// <summary>
            /// Type, length and handle.
            /// </summary>
            public StructureHeader Header { get { return _header; } }

            /// <summary>
            /// The rest of the formatted part; raw bytes for types that are not described
            /// here.
            /// </summary>
            public object Body { get { return _body; } }

            /// <summary>
            /// The text with the number 1; empty if there are no texts.
            /// </summary>
            public byte[] FirstText { get { return _firstText; } }

            /// <summary>
            /// The texts from number 2 on; the last is empty and ends the set.
            /// </summary>
            public List<byte[]> MoreTexts { get { return _moreTexts; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.StructureTable M_Parent { get { return m_parent; } }
            public byte[] M_RawBody { get { return __raw_body; } }
        }

        /// <summary>
        /// The first four bytes of a structure.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class StructureHeader : KaitaiStruct
        {
            public static StructureHeader FromFile(string fileName)
            {
                return new StructureHeader(new KaitaiStream(fileName));
            }

            public StructureHeader(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _structureType = ((Smbios.StructureTypes) m_io.ReadU1());
                _lenStructure = m_io.ReadU1();
                _handle = m_io.ReadU2le();
            }
            private StructureTypes _structureType;
            private byte _lenStructure;
            private ushort _handle;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Kind of the structure. Numbers from 128 on belong to the firmware's maker.
            /// </summary>
            public StructureTypes StructureType { get { return _structureType; } }

            /// <summary>
            /// Bytes of the formatted part, with these four.
            /// </summary>
            public byte LenStructure { get { return _lenStructure; } }

            /// <summary>
            /// Number by which other structures refer to this one.
            /// </summary>
            public ushort Handle { get { return _handle; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Structures up to the one that ends the table, or to the end of the bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class StructureTable : KaitaiStruct
        {
            public static StructureTable FromFile(string fileName)
            {
                return new StructureTable(new KaitaiStream(fileName));
            }

            public StructureTable(KaitaiStream p__io, Smbios p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _structures = new List<Structure>();
                {
                    var i = 0;
                    Structure M_;
                    do {
                        M_ = new Structure(m_io, this, m_root);
                        _structures.Add(M_);
                        i++;
                    } while (!( ((M_.Header.StructureType == Smbios.StructureTypes.EndOfTable) || (M_Io.IsEof)) ));
                }
            }
            private List<Structure> _structures;
            private Smbios m_root;
            private Smbios m_parent;

            /// <summary>
            /// The structures in the order of the firmware.
            /// </summary>
            public List<Structure> Structures { get { return _structures; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The case of the machine (type 3).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class SystemEnclosure : KaitaiStruct
        {
            public static SystemEnclosure FromFile(string fileName)
            {
                return new SystemEnclosure(new KaitaiStream(fileName));
            }

            public SystemEnclosure(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bootUpState = false;
                f_hasLock = false;
                f_height = false;
                f_lenContainedElement = false;
                f_numContainedElements = false;
                f_numPowerCords = false;
                f_oemDefined = false;
                f_ofsSkuNumber = false;
                f_powerSupplyState = false;
                f_securityStatus = false;
                f_skuNumber = false;
                f_thermalState = false;
                _read();
            }
            private void _read()
            {
                _manufacturer = m_io.ReadU1();
                _chassisType = m_io.ReadU1();
                _version = m_io.ReadU1();
                _serialNumber = m_io.ReadU1();
                _assetTag = m_io.ReadU1();
            }
            private bool f_bootUpState;
            private byte? _bootUpState;

            /// <summary>
            /// State when the machine was last started, one of `chassis_states` (since 2.1).
            /// </summary>
            public byte? BootUpState
            {
                get
                {
                    if (f_bootUpState)
                        return _bootUpState;
                    f_bootUpState = true;
                    if (((ulong) (M_Io.Size)) >= 10 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(9 - 4);
                        _bootUpState = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _bootUpState;
                }
            }
            private bool f_hasLock;
            private bool _hasLock;

            /// <summary>
            /// Bit 7 of `chassis_type`: the chassis has a lock.
            /// </summary>
            public bool HasLock
            {
                get
                {
                    if (f_hasLock)
                        return _hasLock;
                    f_hasLock = true;
                    _hasLock = (bool) ((ChassisType & 128) != 0);
                    return _hasLock;
                }
            }
            private bool f_height;
            private byte? _height;

            /// <summary>
            /// Height in rack units of 44.45 mm (since 2.3). 0: not given.
            /// </summary>
            public byte? Height
            {
                get
                {
                    if (f_height)
                        return _height;
                    f_height = true;
                    if (((ulong) (M_Io.Size)) >= 18 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(17 - 4);
                        _height = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _height;
                }
            }
            private bool f_lenContainedElement;
            private byte? _lenContainedElement;

            /// <summary>
            /// Bytes of each of these records (since 2.3).
            /// </summary>
            public byte? LenContainedElement
            {
                get
                {
                    if (f_lenContainedElement)
                        return _lenContainedElement;
                    f_lenContainedElement = true;
                    if (((ulong) (M_Io.Size)) >= 21 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(20 - 4);
                        _lenContainedElement = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _lenContainedElement;
                }
            }
            private bool f_numContainedElements;
            private byte? _numContainedElements;

            /// <summary>
            /// Count of the records of contained elements that follow (since 2.3).
            /// </summary>
            public byte? NumContainedElements
            {
                get
                {
                    if (f_numContainedElements)
                        return _numContainedElements;
                    f_numContainedElements = true;
                    if (((ulong) (M_Io.Size)) >= 20 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(19 - 4);
                        _numContainedElements = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numContainedElements;
                }
            }
            private bool f_numPowerCords;
            private byte? _numPowerCords;

            /// <summary>
            /// Count of power cords (since 2.3). 0: not given.
            /// </summary>
            public byte? NumPowerCords
            {
                get
                {
                    if (f_numPowerCords)
                        return _numPowerCords;
                    f_numPowerCords = true;
                    if (((ulong) (M_Io.Size)) >= 19 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(18 - 4);
                        _numPowerCords = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _numPowerCords;
                }
            }
            private bool f_oemDefined;
            private uint? _oemDefined;

            /// <summary>
            /// For the use of the maker (since 2.3).
            /// </summary>
            public uint? OemDefined
            {
                get
                {
                    if (f_oemDefined)
                        return _oemDefined;
                    f_oemDefined = true;
                    if (((ulong) (M_Io.Size)) >= 17 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(13 - 4);
                        _oemDefined = m_io.ReadU4le();
                        m_io.Seek(_pos);
                    }
                    return _oemDefined;
                }
            }
            private bool f_ofsSkuNumber;
            private int? _ofsSkuNumber;

            /// <summary>
            /// Offset of `sku_number`, which is behind the contained elements.
            /// </summary>
            public int? OfsSkuNumber
            {
                get
                {
                    if (f_ofsSkuNumber)
                        return _ofsSkuNumber;
                    f_ofsSkuNumber = true;
                    if (((ulong) (M_Io.Size)) >= 21 - 4) {
                        _ofsSkuNumber = (int) ((21 - 4) + ((uint) (NumContainedElements)) * ((uint) (LenContainedElement)));
                    }
                    return _ofsSkuNumber;
                }
            }
            private bool f_powerSupplyState;
            private byte? _powerSupplyState;

            /// <summary>
            /// State of the power supply, one of `chassis_states` (since 2.1).
            /// </summary>
            public byte? PowerSupplyState
            {
                get
                {
                    if (f_powerSupplyState)
                        return _powerSupplyState;
                    f_powerSupplyState = true;
                    if (((ulong) (M_Io.Size)) >= 11 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(10 - 4);
                        _powerSupplyState = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _powerSupplyState;
                }
            }
            private bool f_securityStatus;
            private byte? _securityStatus;

            /// <summary>
            /// Physical security, one of `chassis_security_states` (since 2.1).
            /// </summary>
            public byte? SecurityStatus
            {
                get
                {
                    if (f_securityStatus)
                        return _securityStatus;
                    f_securityStatus = true;
                    if (((ulong) (M_Io.Size)) >= 13 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(12 - 4);
                        _securityStatus = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _securityStatus;
                }
            }
            private bool f_skuNumber;
            private byte? _skuNumber;

            /// <summary>
            /// Number of a string (since 2.7): number under which the chassis is ordered.
            /// </summary>
            public byte? SkuNumber
            {
                get
                {
                    if (f_skuNumber)
                        return _skuNumber;
                    f_skuNumber = true;
                    if ( ((((ulong) (M_Io.Size)) >= 21 - 4) && (((ulong) (M_Io.Size)) > ((ulong) (OfsSkuNumber)))) ) {
                        long _pos = m_io.Pos;
                        m_io.Seek((long) OfsSkuNumber);
                        _skuNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _skuNumber;
                }
            }
            private bool f_thermalState;
            private byte? _thermalState;

            /// <summary>
            /// State of the temperature, one of `chassis_states` (since 2.1).
            /// </summary>
            public byte? ThermalState
            {
                get
                {
                    if (f_thermalState)
                        return _thermalState;
                    f_thermalState = true;
                    if (((ulong) (M_Io.Size)) >= 12 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(11 - 4);
                        _thermalState = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _thermalState;
                }
            }
            private byte _manufacturer;
            private byte _chassisType;
            private byte _version;
            private byte _serialNumber;
            private byte _assetTag;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Number of a string: maker of the chassis.
            /// </summary>
            public byte Manufacturer { get { return _manufacturer; } }

            /// <summary>
            /// Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
            /// the chassis has a lock.
            /// </summary>
            public byte ChassisType { get { return _chassisType; } }

            /// <summary>
            /// Number of a string: version of the chassis.
            /// </summary>
            public byte Version { get { return _version; } }

            /// <summary>
            /// Number of a string: serial number of the chassis.
            /// </summary>
            public byte SerialNumber { get { return _serialNumber; } }

            /// <summary>
            /// Number of a string: inventory number of the chassis.
            /// </summary>
            public byte AssetTag { get { return _assetTag; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The machine as its maker sells it (type 1).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://www.dmtf.org/standards/smbios">Source</a>
        /// </remarks>
        public partial class SystemInformation : KaitaiStruct
        {
            public static SystemInformation FromFile(string fileName)
            {
                return new SystemInformation(new KaitaiStream(fileName));
            }

            public SystemInformation(KaitaiStream p__io, Smbios.Structure p__parent = null, Smbios p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_family = false;
                f_skuNumber = false;
                f_uuid = false;
                f_wakeUpType = false;
                _read();
            }
            private void _read()
            {
                _manufacturer = m_io.ReadU1();
                _productName = m_io.ReadU1();
                _version = m_io.ReadU1();
                _serialNumber = m_io.ReadU1();
            }
            private bool f_family;
            private byte? _family;

            /// <summary>
            /// Number of a string (since 2.4): family of the product.
            /// </summary>
            public byte? Family
            {
                get
                {
                    if (f_family)
                        return _family;
                    f_family = true;
                    if (((ulong) (M_Io.Size)) >= 27 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(26 - 4);
                        _family = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _family;
                }
            }
            private bool f_skuNumber;
            private byte? _skuNumber;

            /// <summary>
            /// Number of a string (since 2.4): number under which the product is ordered.
            /// </summary>
            public byte? SkuNumber
            {
                get
                {
                    if (f_skuNumber)
                        return _skuNumber;
                    f_skuNumber = true;
                    if (((ulong) (M_Io.Size)) >= 26 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(25 - 4);
                        _skuNumber = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _skuNumber;
                }
            }
            private bool f_uuid;
            private byte[] _uuid;

            /// <summary>
            /// Identity of the machine (since 2.1). All bits clear: not present. All bits
            /// set: not set. Since 2.6 the first three fields are little-endian. Windows
            /// stores zeros in crash dumps.
            /// </summary>
            public byte[] Uuid
            {
                get
                {
                    if (f_uuid)
                        return _uuid;
                    f_uuid = true;
                    if (((ulong) (M_Io.Size)) >= 24 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(8 - 4);
                        _uuid = m_io.ReadBytes(16);
                        m_io.Seek(_pos);
                    }
                    return _uuid;
                }
            }
            private bool f_wakeUpType;
            private byte? _wakeUpType;

            /// <summary>
            /// Event that started the machine, one of `wake_up_types` (since 2.1).
            /// </summary>
            public byte? WakeUpType
            {
                get
                {
                    if (f_wakeUpType)
                        return _wakeUpType;
                    f_wakeUpType = true;
                    if (((ulong) (M_Io.Size)) >= 25 - 4) {
                        long _pos = m_io.Pos;
                        m_io.Seek(24 - 4);
                        _wakeUpType = m_io.ReadU1();
                        m_io.Seek(_pos);
                    }
                    return _wakeUpType;
                }
            }
            private byte _manufacturer;
            private byte _productName;
            private byte _version;
            private byte _serialNumber;
            private Smbios m_root;
            private Smbios.Structure m_parent;

            /// <summary>
            /// Number of a string: maker of the machine.
            /// </summary>
            public byte Manufacturer { get { return _manufacturer; } }

            /// <summary>
            /// Number of a string: name of the product.
            /// </summary>
            public byte ProductName { get { return _productName; } }

            /// <summary>
            /// Number of a string: version of the product.
            /// </summary>
            public byte Version { get { return _version; } }

            /// <summary>
            /// Number of a string: serial number of the machine.
            /// </summary>
            public byte SerialNumber { get { return _serialNumber; } }
            public Smbios M_Root { get { return m_root; } }
            public Smbios.Structure M_Parent { get { return m_parent; } }
        }
        private bool f_lenTables;
        private uint _lenTables;

        /// <summary>
        /// Bytes of the structures.
        /// </summary>
        public uint LenTables
        {
            get
            {
                if (f_lenTables)
                    return _lenTables;
                f_lenTables = true;
                _lenTables = (uint) (Header.LenTables);
                return _lenTables;
            }
        }
        private RawDataHeader _header;
        private StructureTable _tables;
        private Smbios m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_tables;

        /// <summary>
        /// Version of the standard and the size of what follows.
        /// </summary>
        public RawDataHeader Header { get { return _header; } }

        /// <summary>
        /// All structures, one after another.
        /// </summary>
        public StructureTable Tables { get { return _tables; } }
        public Smbios M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawTables { get { return __raw_tables; } }
    }
}
