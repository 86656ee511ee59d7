// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0



namespace Kaitai
{

    /// <summary>
    /// Registers by which a function of a PCI or PCI Express device describes itself.
    /// A function has 256 bytes of them, or 4096 if it is of PCI Express.
    /// 
    /// The first 16 bytes are the same for all functions; those up to 0x40 are
    /// `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
    /// each of which begins with its number and the offset of the next one. There are
    /// two lists of them: one begins where the header points to, if bit 4 of `status`
    /// is set; that of the extended capabilities of PCI Express begins at 0x100.
    /// 
    /// An application follows these lists itself: offsets in them may be anything,
    /// and a copy of a configuration space, such as that in crash dumps of Windows,
    /// need not be complete. A function that does not answer has ones in all bits.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://pcisig.com/specifications">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/pciutils/pciutils/blob/master/lib/header.h">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
    /// </remarks>
    public partial class PciConfiguration : KaitaiStruct
    {
        public static PciConfiguration FromFile(string fileName)
        {
            return new PciConfiguration(new KaitaiStream(fileName));
        }


        public enum BaseClasses
        {
            Unclassified = 0,
            MassStorage = 1,
            Network = 2,
            Display = 3,
            Multimedia = 4,
            Memory = 5,
            Bridge = 6,
            Communication = 7,
            SystemPeripheral = 8,
            Input = 9,
            DockingStation = 10,
            Processor = 11,
            SerialBus = 12,
            Wireless = 13,
            IntelligentIo = 14,
            Satellite = 15,
            Encryption = 16,
            SignalProcessing = 17,
            Accelerator = 18,
            Instrumentation = 19,
            Coprocessor = 64,
            Unassigned = 255,
        }

        public enum CapabilityIds
        {
            None = 0,
            PowerManagement = 1,
            Agp = 2,
            VitalProductData = 3,
            SlotIdentification = 4,
            Msi = 5,
            HotSwap = 6,
            PciX = 7,
            HyperTransport = 8,
            VendorSpecific = 9,
            DebugPort = 10,
            ResourceControl = 11,
            HotPlug = 12,
            Subsystem = 13,
            Agp8x = 14,
            SecureDevice = 15,
            Express = 16,
            MsiX = 17,
            Sata = 18,
            AdvancedFeatures = 19,
            EnhancedAllocation = 20,
            FlatteningPortalBridge = 21,
        }

        public enum DevicePortTypes
        {
            Endpoint = 0,
            LegacyEndpoint = 1,
            RootPort = 4,
            UpstreamPort = 5,
            DownstreamPort = 6,
            BridgeToPci = 7,
            BridgeFromPci = 8,
            RootComplexEndpoint = 9,
            EventCollector = 10,
        }

        public enum ExtendedCapabilityIds
        {
            None = 0,
            AdvancedErrorReporting = 1,
            VirtualChannel = 2,
            DeviceSerialNumber = 3,
            PowerBudgeting = 4,
            RootComplexLink = 5,
            VendorSpecific = 11,
            AccessControl = 13,
            AlternativeRouting = 14,
            SingleRootIoVirtualization = 16,
            ResizableBar = 21,
            LatencyTolerance = 24,
            SecondaryExpress = 25,
            DownstreamPortContainment = 29,
            PowerSubstates = 30,
            PrecisionTime = 31,
            DataLinkFeature = 37,
            PhysicalLayer16gt = 38,
            LaneMargining = 39,
        }
        public PciConfiguration(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_bridgeHeader = false;
            f_deviceHeader = false;
            f_extendedCapability = false;
            f_hasCapabilities = false;
            f_isMultiFunction = false;
            f_layout = false;
            f_ofsExtended = false;
            _read();
        }
        private void _read()
        {
            _vendorId = m_io.ReadU2le();
            _deviceId = m_io.ReadU2le();
            _command = m_io.ReadU2le();
            _status = m_io.ReadU2le();
            _revisionId = m_io.ReadU1();
            _programmingInterface = m_io.ReadU1();
            _subClass = m_io.ReadU1();
            _baseClass = ((BaseClasses) m_io.ReadU1());
            _cacheLineSize = m_io.ReadU1();
            _latencyTimer = m_io.ReadU1();
            _headerType = m_io.ReadU1();
            _bist = m_io.ReadU1();
        }

        /// <summary>
        /// Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class BridgeHeaderType : KaitaiStruct
        {
            public static BridgeHeaderType FromFile(string fileName)
            {
                return new BridgeHeaderType(new KaitaiStream(fileName));
            }

            public BridgeHeaderType(KaitaiStream p__io, PciConfiguration p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _baseAddress0 = m_io.ReadU4le();
                _baseAddress1 = m_io.ReadU4le();
                _primaryBus = m_io.ReadU1();
                _secondaryBus = m_io.ReadU1();
                _subordinateBus = m_io.ReadU1();
                _secondaryLatencyTimer = m_io.ReadU1();
                _ioBase = m_io.ReadU1();
                _ioLimit = m_io.ReadU1();
                _secondaryStatus = m_io.ReadU2le();
                _memoryBase = m_io.ReadU2le();
                _memoryLimit = m_io.ReadU2le();
                _prefetchableBase = m_io.ReadU2le();
                _prefetchableLimit = m_io.ReadU2le();
                _prefetchableBaseUpper = m_io.ReadU4le();
                _prefetchableLimitUpper = m_io.ReadU4le();
                _ioBaseUpper = m_io.ReadU2le();
                _ioLimitUpper = m_io.ReadU2le();
                _ofsCapabilities = m_io.ReadU1();
                __unnamed18 = m_io.ReadBytes(3);
                _expansionRom = m_io.ReadU4le();
                _interruptLine = m_io.ReadU1();
                _interruptPin = m_io.ReadU1();
                _bridgeControl = m_io.ReadU2le();
            }
            private uint _baseAddress0;
            private uint _baseAddress1;
            private byte _primaryBus;
            private byte _secondaryBus;
            private byte _subordinateBus;
            private byte _secondaryLatencyTimer;
            private byte _ioBase;
            private byte _ioLimit;
            private ushort _secondaryStatus;
            private ushort _memoryBase;
            private ushort _memoryLimit;
            private ushort _prefetchableBase;
            private ushort _prefetchableLimit;
            private uint _prefetchableBaseUpper;
            private uint _prefetchableLimitUpper;
            private ushort _ioBaseUpper;
            private ushort _ioLimitUpper;
            private byte _ofsCapabilities;
            private byte[] __unnamed18;
            private uint _expansionRom;
            private byte _interruptLine;
            private byte _interruptPin;
            private ushort _bridgeControl;
            private PciConfiguration m_root;
            private PciConfiguration m_parent;

            /// <summary>
            /// First address of a region that the bridge itself decodes, with flags.
            /// </summary>
            public uint BaseAddress0 { get { return _baseAddress0; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress1 { get { return _baseAddress1; } }

            /// <summary>
            /// Bus that the bridge is on.
            /// </summary>
            public byte PrimaryBus { get { return _primaryBus; } }

            /// <summary>
            /// Bus behind it.
            /// </summary>
            public byte SecondaryBus { get { return _secondaryBus; } }

            /// <summary>
            /// Last bus behind it.
            /// </summary>
            public byte SubordinateBus { get { return _subordinateBus; } }

            /// <summary>
            /// Not used by PCI Express.
            /// </summary>
            public byte SecondaryLatencyTimer { get { return _secondaryLatencyTimer; } }

            /// <summary>
            /// First of the ports that the bridge forwards.
            /// </summary>
            public byte IoBase { get { return _ioBase; } }

            /// <summary>
            /// Last of these ports.
            /// </summary>
            public byte IoLimit { get { return _ioLimit; } }

            /// <summary>
            /// Bits of errors on the bus behind it.
            /// </summary>
            public ushort SecondaryStatus { get { return _secondaryStatus; } }

            /// <summary>
            /// First of the addresses that the bridge forwards.
            /// </summary>
            public ushort MemoryBase { get { return _memoryBase; } }

            /// <summary>
            /// Last of these addresses.
            /// </summary>
            public ushort MemoryLimit { get { return _memoryLimit; } }

            /// <summary>
            /// First of the prefetchable addresses that the bridge forwards.
            /// </summary>
            public ushort PrefetchableBase { get { return _prefetchableBase; } }

            /// <summary>
            /// Last of these addresses.
            /// </summary>
            public ushort PrefetchableLimit { get { return _prefetchableLimit; } }

            /// <summary>
            /// Upper half of `prefetchable_base`.
            /// </summary>
            public uint PrefetchableBaseUpper { get { return _prefetchableBaseUpper; } }

            /// <summary>
            /// Upper half of `prefetchable_limit`.
            /// </summary>
            public uint PrefetchableLimitUpper { get { return _prefetchableLimitUpper; } }

            /// <summary>
            /// Upper half of `io_base`.
            /// </summary>
            public ushort IoBaseUpper { get { return _ioBaseUpper; } }

            /// <summary>
            /// Upper half of `io_limit`.
            /// </summary>
            public ushort IoLimitUpper { get { return _ioLimitUpper; } }

            /// <summary>
            /// Offset of the first capability; bits 0 and 1 are ignored.
            /// </summary>
            public byte OfsCapabilities { get { return _ofsCapabilities; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_18 { get { return __unnamed18; } }

            /// <summary>
            /// Address of the ROM; bit 0 switches it on.
            /// </summary>
            public uint ExpansionRom { get { return _expansionRom; } }

            /// <summary>
            /// Input of the interrupt controller, for the operating system.
            /// </summary>
            public byte InterruptLine { get { return _interruptLine; } }

            /// <summary>
            /// 0 for none, 1 to 4 for INTA to INTD.
            /// </summary>
            public byte InterruptPin { get { return _interruptPin; } }

            /// <summary>
            /// Bits that control the bus behind it.
            /// </summary>
            public ushort BridgeControl { get { return _bridgeControl; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public PciConfiguration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of a capability.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class Capability : KaitaiStruct
        {
            public static Capability FromFile(string fileName)
            {
                return new Capability(new KaitaiStream(fileName));
            }

            public Capability(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _capabilityId = ((PciConfiguration.CapabilityIds) m_io.ReadU1());
                _ofsNext = m_io.ReadU1();
            }
            private CapabilityIds _capabilityId;
            private byte _ofsNext;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind of the capability.
            /// </summary>
            public CapabilityIds CapabilityId { get { return _capabilityId; } }

            /// <summary>
            /// Offset of the next capability, or 0; bits 0 and 1 are ignored.
            /// </summary>
            public byte OfsNext { get { return _ofsNext; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Header of layout 0, from offset 0x10 on; most functions have it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class DeviceHeaderType : KaitaiStruct
        {
            public static DeviceHeaderType FromFile(string fileName)
            {
                return new DeviceHeaderType(new KaitaiStream(fileName));
            }

            public DeviceHeaderType(KaitaiStream p__io, PciConfiguration p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _baseAddress0 = m_io.ReadU4le();
                _baseAddress1 = m_io.ReadU4le();
                _baseAddress2 = m_io.ReadU4le();
                _baseAddress3 = m_io.ReadU4le();
                _baseAddress4 = m_io.ReadU4le();
                _baseAddress5 = m_io.ReadU4le();
                _cardbusCisPointer = m_io.ReadU4le();
                _subsystemVendorId = m_io.ReadU2le();
                _subsystemId = m_io.ReadU2le();
                _expansionRom = m_io.ReadU4le();
                _ofsCapabilities = m_io.ReadU1();
                __unnamed11 = m_io.ReadBytes(7);
                _interruptLine = m_io.ReadU1();
                _interruptPin = m_io.ReadU1();
                _minGrant = m_io.ReadU1();
                _maxLatency = m_io.ReadU1();
            }
            private uint _baseAddress0;
            private uint _baseAddress1;
            private uint _baseAddress2;
            private uint _baseAddress3;
            private uint _baseAddress4;
            private uint _baseAddress5;
            private uint _cardbusCisPointer;
            private ushort _subsystemVendorId;
            private ushort _subsystemId;
            private uint _expansionRom;
            private byte _ofsCapabilities;
            private byte[] __unnamed11;
            private byte _interruptLine;
            private byte _interruptPin;
            private byte _minGrant;
            private byte _maxLatency;
            private PciConfiguration m_root;
            private PciConfiguration m_parent;

            /// <summary>
            /// First address of a region that the function decodes, with flags.
            /// </summary>
            public uint BaseAddress0 { get { return _baseAddress0; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress1 { get { return _baseAddress1; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress2 { get { return _baseAddress2; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress3 { get { return _baseAddress3; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress4 { get { return _baseAddress4; } }

            /// <summary>
            /// Another such address, or the upper half of the one before.
            /// </summary>
            public uint BaseAddress5 { get { return _baseAddress5; } }

            /// <summary>
            /// Not used by PCI Express.
            /// </summary>
            public uint CardbusCisPointer { get { return _cardbusCisPointer; } }

            /// <summary>
            /// Maker of the board or card.
            /// </summary>
            public ushort SubsystemVendorId { get { return _subsystemVendorId; } }

            /// <summary>
            /// That maker's number of it.
            /// </summary>
            public ushort SubsystemId { get { return _subsystemId; } }

            /// <summary>
            /// Address of the ROM; bit 0 switches it on.
            /// </summary>
            public uint ExpansionRom { get { return _expansionRom; } }

            /// <summary>
            /// Offset of the first capability; bits 0 and 1 are ignored.
            /// </summary>
            public byte OfsCapabilities { get { return _ofsCapabilities; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_11 { get { return __unnamed11; } }

            /// <summary>
            /// Input of the interrupt controller, for the operating system.
            /// </summary>
            public byte InterruptLine { get { return _interruptLine; } }

            /// <summary>
            /// 0 for none, 1 to 4 for INTA to INTD.
            /// </summary>
            public byte InterruptPin { get { return _interruptPin; } }

            /// <summary>
            /// Not used by PCI Express.
            /// </summary>
            public byte MinGrant { get { return _minGrant; } }

            /// <summary>
            /// Not used by PCI Express.
            /// </summary>
            public byte MaxLatency { get { return _maxLatency; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public PciConfiguration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
        /// without the log. Errors stay set until software clears them.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class ErrorReportingCapability : KaitaiStruct
        {
            public static ErrorReportingCapability FromFile(string fileName)
            {
                return new ErrorReportingCapability(new KaitaiStream(fileName));
            }

            public ErrorReportingCapability(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new ExtendedCapabilityType(m_io, this, m_root);
                _uncorrectableStatus = m_io.ReadU4le();
                _uncorrectableMask = m_io.ReadU4le();
                _uncorrectableSeverity = m_io.ReadU4le();
                _correctableStatus = m_io.ReadU4le();
                _correctableMask = m_io.ReadU4le();
                _capabilitiesAndControl = m_io.ReadU4le();
            }
            private ExtendedCapabilityType _head;
            private uint _uncorrectableStatus;
            private uint _uncorrectableMask;
            private uint _uncorrectableSeverity;
            private uint _correctableStatus;
            private uint _correctableMask;
            private uint _capabilitiesAndControl;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind, and offset of the next one.
            /// </summary>
            public ExtendedCapabilityType Head { get { return _head; } }

            /// <summary>
            /// Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
            /// control, 14 completion timeout, 15 completer abort, 16 unexpected
            /// completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
            /// unsupported request, 21 access control violation, 22 internal.
            /// </summary>
            public uint UncorrectableStatus { get { return _uncorrectableStatus; } }

            /// <summary>
            /// Errors that are not reported.
            /// </summary>
            public uint UncorrectableMask { get { return _uncorrectableMask; } }

            /// <summary>
            /// Errors that are fatal.
            /// </summary>
            public uint UncorrectableSeverity { get { return _uncorrectableSeverity; } }

            /// <summary>
            /// Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
            /// rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
            /// log overflow.
            /// </summary>
            public uint CorrectableStatus { get { return _correctableStatus; } }

            /// <summary>
            /// Errors that are not reported.
            /// </summary>
            public uint CorrectableMask { get { return _correctableMask; } }

            /// <summary>
            /// Number of the first uncorrectable error in bits 0 to 4; ECRC.
            /// </summary>
            public uint CapabilitiesAndControl { get { return _capabilitiesAndControl; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The function is of PCI Express (`capability_ids::express`). Most have a link,
        /// whose registers are the next ones, `express_link`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class ExpressCapability : KaitaiStruct
        {
            public static ExpressCapability FromFile(string fileName)
            {
                return new ExpressCapability(new KaitaiStream(fileName));
            }

            public ExpressCapability(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_devicePortType = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _head = new Capability(m_io, this, m_root);
                _capabilities = m_io.ReadU2le();
                _deviceCapabilities = m_io.ReadU4le();
                _deviceControl = m_io.ReadU2le();
                _deviceStatus = m_io.ReadU2le();
            }
            private bool f_devicePortType;
            private int _devicePortType;

            /// <summary>
            /// Kind of the function, of `device_port_types`.
            /// </summary>
            public int DevicePortType
            {
                get
                {
                    if (f_devicePortType)
                        return _devicePortType;
                    f_devicePortType = true;
                    _devicePortType = (int) (Capabilities >> 4 & 15);
                    return _devicePortType;
                }
            }
            private bool f_version;
            private int _version;

            /// <summary>
            /// Version of the capability.
            /// </summary>
            public int Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (int) (Capabilities & 15);
                    return _version;
                }
            }
            private Capability _head;
            private ushort _capabilities;
            private uint _deviceCapabilities;
            private ushort _deviceControl;
            private ushort _deviceStatus;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind, and offset of the next one.
            /// </summary>
            public Capability Head { get { return _head; } }

            /// <summary>
            /// Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
            /// </summary>
            public ushort Capabilities { get { return _capabilities; } }

            /// <summary>
            /// Largest payload, latencies, power limit of the slot.
            /// </summary>
            public uint DeviceCapabilities { get { return _deviceCapabilities; } }

            /// <summary>
            /// Which errors are reported; sizes in use.
            /// </summary>
            public ushort DeviceControl { get { return _deviceControl; } }

            /// <summary>
            /// Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
            /// bit 3 unsupported request.
            /// </summary>
            public ushort DeviceStatus { get { return _deviceStatus; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The link of a function of PCI Express, behind `express_capability`. Functions
        /// inside of the root complex (`device_port_types::root_complex_endpoint` and
        /// `device_port_types::event_collector`) have none, and need not have these
        /// registers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class ExpressLink : KaitaiStruct
        {
            public static ExpressLink FromFile(string fileName)
            {
                return new ExpressLink(new KaitaiStream(fileName));
            }

            public ExpressLink(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_linkSpeed = false;
                f_linkWidth = false;
                f_maxLinkSpeed = false;
                f_maxLinkWidth = false;
                _read();
            }
            private void _read()
            {
                _linkCapabilities = m_io.ReadU4le();
                _linkControl = m_io.ReadU2le();
                _linkStatus = m_io.ReadU2le();
            }
            private bool f_linkSpeed;
            private int _linkSpeed;

            /// <summary>
            /// Speed of the link, as its generation.
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
            private bool f_maxLinkSpeed;
            private int _maxLinkSpeed;

            /// <summary>
            /// Highest speed of the link, as its generation, 1 for 2.5 GT/s.
            /// </summary>
            public int MaxLinkSpeed
            {
                get
                {
                    if (f_maxLinkSpeed)
                        return _maxLinkSpeed;
                    f_maxLinkSpeed = true;
                    _maxLinkSpeed = (int) (LinkCapabilities & 15);
                    return _maxLinkSpeed;
                }
            }
            private bool f_maxLinkWidth;
            private int _maxLinkWidth;

            /// <summary>
            /// Largest number of lanes.
            /// </summary>
            public int MaxLinkWidth
            {
                get
                {
                    if (f_maxLinkWidth)
                        return _maxLinkWidth;
                    f_maxLinkWidth = true;
                    _maxLinkWidth = (int) (LinkCapabilities >> 4 & 63);
                    return _maxLinkWidth;
                }
            }
            private uint _linkCapabilities;
            private ushort _linkControl;
            private ushort _linkStatus;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Highest speed in bits 0 to 3, largest width in bits 4 to 9.
            /// </summary>
            public uint LinkCapabilities { get { return _linkCapabilities; } }

            /// <summary>
            /// Power management of the link, and others.
            /// </summary>
            public ushort LinkControl { get { return _linkControl; } }

            /// <summary>
            /// Speed in bits 0 to 3, width in bits 4 to 9.
            /// </summary>
            public ushort LinkStatus { get { return _linkStatus; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of an extended capability.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class ExtendedCapabilityType : KaitaiStruct
        {
            public static ExtendedCapabilityType FromFile(string fileName)
            {
                return new ExtendedCapabilityType(new KaitaiStream(fileName));
            }

            public ExtendedCapabilityType(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_ofsNext = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _capabilityId = ((PciConfiguration.ExtendedCapabilityIds) m_io.ReadU2le());
                _versionAndNext = m_io.ReadU2le();
            }
            private bool f_ofsNext;
            private int _ofsNext;

            /// <summary>
            /// Offset of the next extended capability; bits 0 and 1 are ignored.
            /// </summary>
            public int OfsNext
            {
                get
                {
                    if (f_ofsNext)
                        return _ofsNext;
                    f_ofsNext = true;
                    _ofsNext = (int) (VersionAndNext >> 4);
                    return _ofsNext;
                }
            }
            private bool f_version;
            private int _version;

            /// <summary>
            /// Version of the capability.
            /// </summary>
            public int Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (int) (VersionAndNext & 15);
                    return _version;
                }
            }
            private ExtendedCapabilityIds _capabilityId;
            private ushort _versionAndNext;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind of the capability; 0 if there is none at all.
            /// </summary>
            public ExtendedCapabilityIds CapabilityId { get { return _capabilityId; } }

            /// <summary>
            /// Version in bits 0 to 3, offset of the next extended capability in bits 4 to
            /// 15, or 0.
            /// </summary>
            public ushort VersionAndNext { get { return _versionAndNext; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
        /// room for it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
        /// </remarks>
        public partial class SubsystemCapability : KaitaiStruct
        {
            public static SubsystemCapability FromFile(string fileName)
            {
                return new SubsystemCapability(new KaitaiStream(fileName));
            }

            public SubsystemCapability(KaitaiStream p__io, KaitaiStruct p__parent = null, PciConfiguration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new Capability(m_io, this, m_root);
                __unnamed1 = m_io.ReadBytes(2);
                _subsystemVendorId = m_io.ReadU2le();
                _subsystemId = m_io.ReadU2le();
            }
            private Capability _head;
            private byte[] __unnamed1;
            private ushort _subsystemVendorId;
            private ushort _subsystemId;
            private PciConfiguration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Kind, and offset of the next one.
            /// </summary>
            public Capability Head { get { return _head; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Maker of the board or card.
            /// </summary>
            public ushort SubsystemVendorId { get { return _subsystemVendorId; } }

            /// <summary>
            /// That maker's number of it.
            /// </summary>
            public ushort SubsystemId { get { return _subsystemId; } }
            public PciConfiguration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_bridgeHeader;
        private BridgeHeaderType _bridgeHeader;

        /// <summary>
        /// The rest of the header of a bridge to another bus.
        /// </summary>
        public BridgeHeaderType BridgeHeader
        {
            get
            {
                if (f_bridgeHeader)
                    return _bridgeHeader;
                f_bridgeHeader = true;
                if (Layout == 1) {
                    long _pos = m_io.Pos;
                    m_io.Seek(16);
                    _bridgeHeader = new BridgeHeaderType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _bridgeHeader;
            }
        }
        private bool f_deviceHeader;
        private DeviceHeaderType _deviceHeader;

        /// <summary>
        /// The rest of the header, unless the function is a bridge.
        /// </summary>
        public DeviceHeaderType DeviceHeader
        {
            get
            {
                if (f_deviceHeader)
                    return _deviceHeader;
                f_deviceHeader = true;
                if (Layout == 0) {
                    long _pos = m_io.Pos;
                    m_io.Seek(16);
                    _deviceHeader = new DeviceHeaderType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _deviceHeader;
            }
        }
        private bool f_extendedCapability;
        private ExtendedCapabilityType _extendedCapability;

        /// <summary>
        /// Head of the first extended capability; all zeros or ones if there is none.
        /// </summary>
        public ExtendedCapabilityType ExtendedCapability
        {
            get
            {
                if (f_extendedCapability)
                    return _extendedCapability;
                f_extendedCapability = true;
                if (((ulong) (M_Io.Size)) > 256) {
                    long _pos = m_io.Pos;
                    m_io.Seek(OfsExtended);
                    _extendedCapability = new ExtendedCapabilityType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _extendedCapability;
            }
        }
        private bool f_hasCapabilities;
        private bool _hasCapabilities;

        /// <summary>
        /// Whether the header points to a list of capabilities.
        /// </summary>
        public bool HasCapabilities
        {
            get
            {
                if (f_hasCapabilities)
                    return _hasCapabilities;
                f_hasCapabilities = true;
                _hasCapabilities = (bool) ((Status & 16) != 0);
                return _hasCapabilities;
            }
        }
        private bool f_isMultiFunction;
        private bool _isMultiFunction;

        /// <summary>
        /// Whether the device has several functions.
        /// </summary>
        public bool IsMultiFunction
        {
            get
            {
                if (f_isMultiFunction)
                    return _isMultiFunction;
                f_isMultiFunction = true;
                _isMultiFunction = (bool) ((HeaderType & 128) != 0);
                return _isMultiFunction;
            }
        }
        private bool f_layout;
        private int _layout;

        /// <summary>
        /// Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
        /// </summary>
        public int Layout
        {
            get
            {
                if (f_layout)
                    return _layout;
                f_layout = true;
                _layout = (int) (HeaderType & 127);
                return _layout;
            }
        }
        private bool f_ofsExtended;
        private int _ofsExtended;

        /// <summary>
        /// Offset of the first extended capability.
        /// </summary>
        public int OfsExtended
        {
            get
            {
                if (f_ofsExtended)
                    return _ofsExtended;
                f_ofsExtended = true;
                _ofsExtended = (int) (256);
                return _ofsExtended;
            }
        }
        private ushort _vendorId;
        private ushort _deviceId;
        private ushort _command;
        private ushort _status;
        private byte _revisionId;
        private byte _programmingInterface;
        private byte _subClass;
        private BaseClasses _baseClass;
        private byte _cacheLineSize;
        private byte _latencyTimer;
        private byte _headerType;
        private byte _bist;
        private PciConfiguration m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Maker of the device; 0xffff if the function does not answer.
        /// </summary>
        public ushort VendorId { get { return _vendorId; } }

        /// <summary>
        /// The maker's number of the device.
        /// </summary>
        public ushort DeviceId { get { return _deviceId; } }

        /// <summary>
        /// Bits that switch the function on.
        /// </summary>
        public ushort Command { get { return _command; } }

        /// <summary>
        /// Bits of errors and abilities; bit 4 says that there are capabilities.
        /// </summary>
        public ushort Status { get { return _status; } }

        /// <summary>
        /// The maker's version of the device.
        /// </summary>
        public byte RevisionId { get { return _revisionId; } }

        /// <summary>
        /// Third part of the class code.
        /// </summary>
        public byte ProgrammingInterface { get { return _programmingInterface; } }

        /// <summary>
        /// Second part of the class code.
        /// </summary>
        public byte SubClass { get { return _subClass; } }

        /// <summary>
        /// First part of the class code.
        /// </summary>
        public BaseClasses BaseClass { get { return _baseClass; } }

        /// <summary>
        /// In units of four bytes.
        /// </summary>
        public byte CacheLineSize { get { return _cacheLineSize; } }

        /// <summary>
        /// In clocks of the bus; 0 for PCI Express.
        /// </summary>
        public byte LatencyTimer { get { return _latencyTimer; } }

        /// <summary>
        /// Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
        /// functions.
        /// </summary>
        public byte HeaderType { get { return _headerType; } }

        /// <summary>
        /// Control and result of the self test.
        /// </summary>
        public byte Bist { get { return _bist; } }
        public PciConfiguration M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
