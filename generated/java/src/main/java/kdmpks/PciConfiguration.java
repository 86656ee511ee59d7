// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


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
 * @see <a href="https://pcisig.com/specifications">Source</a>
 * @see <a href="https://github.com/pciutils/pciutils/blob/master/lib/header.h">Source</a>
 * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
 */
public class PciConfiguration extends KaitaiStruct {
    public static PciConfiguration fromFile(String fileName) throws IOException {
        return new PciConfiguration(new ByteBufferKaitaiStream(fileName));
    }

    public enum BaseClasses {
        UNCLASSIFIED(0),
        MASS_STORAGE(1),
        NETWORK(2),
        DISPLAY(3),
        MULTIMEDIA(4),
        MEMORY(5),
        BRIDGE(6),
        COMMUNICATION(7),
        SYSTEM_PERIPHERAL(8),
        INPUT(9),
        DOCKING_STATION(10),
        PROCESSOR(11),
        SERIAL_BUS(12),
        WIRELESS(13),
        INTELLIGENT_IO(14),
        SATELLITE(15),
        ENCRYPTION(16),
        SIGNAL_PROCESSING(17),
        ACCELERATOR(18),
        INSTRUMENTATION(19),
        COPROCESSOR(64),
        UNASSIGNED(255);

        private final long id;
        BaseClasses(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BaseClasses> byId = new HashMap<Long, BaseClasses>(22);
        static {
            for (BaseClasses e : BaseClasses.values())
                byId.put(e.id(), e);
        }
        public static BaseClasses byId(long id) { return byId.get(id); }
    }

    public enum CapabilityIds {
        NONE(0),
        POWER_MANAGEMENT(1),
        AGP(2),
        VITAL_PRODUCT_DATA(3),
        SLOT_IDENTIFICATION(4),
        MSI(5),
        HOT_SWAP(6),
        PCI_X(7),
        HYPER_TRANSPORT(8),
        VENDOR_SPECIFIC(9),
        DEBUG_PORT(10),
        RESOURCE_CONTROL(11),
        HOT_PLUG(12),
        SUBSYSTEM(13),
        AGP_8X(14),
        SECURE_DEVICE(15),
        EXPRESS(16),
        MSI_X(17),
        SATA(18),
        ADVANCED_FEATURES(19),
        ENHANCED_ALLOCATION(20),
        FLATTENING_PORTAL_BRIDGE(21);

        private final long id;
        CapabilityIds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CapabilityIds> byId = new HashMap<Long, CapabilityIds>(22);
        static {
            for (CapabilityIds e : CapabilityIds.values())
                byId.put(e.id(), e);
        }
        public static CapabilityIds byId(long id) { return byId.get(id); }
    }

    public enum DevicePortTypes {
        ENDPOINT(0),
        LEGACY_ENDPOINT(1),
        ROOT_PORT(4),
        UPSTREAM_PORT(5),
        DOWNSTREAM_PORT(6),
        BRIDGE_TO_PCI(7),
        BRIDGE_FROM_PCI(8),
        ROOT_COMPLEX_ENDPOINT(9),
        EVENT_COLLECTOR(10);

        private final long id;
        DevicePortTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DevicePortTypes> byId = new HashMap<Long, DevicePortTypes>(9);
        static {
            for (DevicePortTypes e : DevicePortTypes.values())
                byId.put(e.id(), e);
        }
        public static DevicePortTypes byId(long id) { return byId.get(id); }
    }

    public enum ExtendedCapabilityIds {
        NONE(0),
        ADVANCED_ERROR_REPORTING(1),
        VIRTUAL_CHANNEL(2),
        DEVICE_SERIAL_NUMBER(3),
        POWER_BUDGETING(4),
        ROOT_COMPLEX_LINK(5),
        VENDOR_SPECIFIC(11),
        ACCESS_CONTROL(13),
        ALTERNATIVE_ROUTING(14),
        SINGLE_ROOT_IO_VIRTUALIZATION(16),
        RESIZABLE_BAR(21),
        LATENCY_TOLERANCE(24),
        SECONDARY_EXPRESS(25),
        DOWNSTREAM_PORT_CONTAINMENT(29),
        POWER_SUBSTATES(30),
        PRECISION_TIME(31),
        DATA_LINK_FEATURE(37),
        PHYSICAL_LAYER_16GT(38),
        LANE_MARGINING(39);

        private final long id;
        ExtendedCapabilityIds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ExtendedCapabilityIds> byId = new HashMap<Long, ExtendedCapabilityIds>(19);
        static {
            for (ExtendedCapabilityIds e : ExtendedCapabilityIds.values())
                byId.put(e.id(), e);
        }
        public static ExtendedCapabilityIds byId(long id) { return byId.get(id); }
    }

    public PciConfiguration(KaitaiStream _io) {
        this(_io, null, null);
    }

    public PciConfiguration(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public PciConfiguration(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.vendorId = this._io.readU2le();
        this.deviceId = this._io.readU2le();
        this.command = this._io.readU2le();
        this.status = this._io.readU2le();
        this.revisionId = this._io.readU1();
        this.programmingInterface = this._io.readU1();
        this.subClass = this._io.readU1();
        this.baseClass = BaseClasses.byId(this._io.readU1());
        this.cacheLineSize = this._io.readU1();
        this.latencyTimer = this._io.readU1();
        this.headerType = this._io.readU1();
        this.bist = this._io.readU1();
    }

    public void _fetchInstances() {
        bridgeHeader();
        if (this.bridgeHeader != null) {
            this.bridgeHeader._fetchInstances();
        }
        deviceHeader();
        if (this.deviceHeader != null) {
            this.deviceHeader._fetchInstances();
        }
        extendedCapability();
        if (this.extendedCapability != null) {
            this.extendedCapability._fetchInstances();
        }
    }

    /**
     * Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class BridgeHeader extends KaitaiStruct {
        public static BridgeHeader fromFile(String fileName) throws IOException {
            return new BridgeHeader(new ByteBufferKaitaiStream(fileName));
        }

        public BridgeHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BridgeHeader(KaitaiStream _io, PciConfiguration _parent) {
            this(_io, _parent, null);
        }

        public BridgeHeader(KaitaiStream _io, PciConfiguration _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private long baseAddress0;
        private long baseAddress1;
        private int primaryBus;
        private int secondaryBus;
        private int subordinateBus;
        private int secondaryLatencyTimer;
        private int ioBase;
        private int ioLimit;
        private int secondaryStatus;
        private int memoryBase;
        private int memoryLimit;
        private int prefetchableBase;
        private int prefetchableLimit;
        private long prefetchableBaseUpper;
        private long prefetchableLimitUpper;
        private int ioBaseUpper;
        private int ioLimitUpper;
        private int ofsCapabilities;
        private byte[] _unnamed18;
        private long expansionRom;
        private int interruptLine;
        private int interruptPin;
        private int bridgeControl;
        private PciConfiguration _root;
        private PciConfiguration _parent;

        /**
         * First address of a region that the bridge itself decodes, with flags.
         */
        public long baseAddress0() { return baseAddress0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress1() { return baseAddress1; }

        /**
         * Bus that the bridge is on.
         */
        public int primaryBus() { return primaryBus; }

        /**
         * Bus behind it.
         */
        public int secondaryBus() { return secondaryBus; }

        /**
         * Last bus behind it.
         */
        public int subordinateBus() { return subordinateBus; }

        /**
         * Not used by PCI Express.
         */
        public int secondaryLatencyTimer() { return secondaryLatencyTimer; }

        /**
         * First of the ports that the bridge forwards.
         */
        public int ioBase() { return ioBase; }

        /**
         * Last of these ports.
         */
        public int ioLimit() { return ioLimit; }

        /**
         * Bits of errors on the bus behind it.
         */
        public int secondaryStatus() { return secondaryStatus; }

        /**
         * First of the addresses that the bridge forwards.
         */
        public int memoryBase() { return memoryBase; }

        /**
         * Last of these addresses.
         */
        public int memoryLimit() { return memoryLimit; }

        /**
         * First of the prefetchable addresses that the bridge forwards.
         */
        public int prefetchableBase() { return prefetchableBase; }

        /**
         * Last of these addresses.
         */
        public int prefetchableLimit() { return prefetchableLimit; }

        /**
         * Upper half of `prefetchable_base`.
         */
        public long prefetchableBaseUpper() { return prefetchableBaseUpper; }

        /**
         * Upper half of `prefetchable_limit`.
         */
        public long prefetchableLimitUpper() { return prefetchableLimitUpper; }

        /**
         * Upper half of `io_base`.
         */
        public int ioBaseUpper() { return ioBaseUpper; }

        /**
         * Upper half of `io_limit`.
         */
        public int ioLimitUpper() { return ioLimitUpper; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        public int ofsCapabilities() { return ofsCapabilities; }

        /**
         * Reserved.
         */
        public byte[] _unnamed18() { return _unnamed18; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        public long expansionRom() { return expansionRom; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        public int interruptLine() { return interruptLine; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        public int interruptPin() { return interruptPin; }

        /**
         * Bits that control the bus behind it.
         */
        public int bridgeControl() { return bridgeControl; }
        public PciConfiguration _root() { return _root; }
        public PciConfiguration _parent() { return _parent; }
    }

    /**
     * Head of a capability.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class Capability extends KaitaiStruct {
        public static Capability fromFile(String fileName) throws IOException {
            return new Capability(new ByteBufferKaitaiStream(fileName));
        }

        public Capability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Capability(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Capability(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.capabilityId = PciConfiguration.CapabilityIds.byId(this._io.readU1());
            this.ofsNext = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private CapabilityIds capabilityId;
        private int ofsNext;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Kind of the capability.
         */
        public CapabilityIds capabilityId() { return capabilityId; }

        /**
         * Offset of the next capability, or 0; bits 0 and 1 are ignored.
         */
        public int ofsNext() { return ofsNext; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Header of layout 0, from offset 0x10 on; most functions have it.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class DeviceHeader extends KaitaiStruct {
        public static DeviceHeader fromFile(String fileName) throws IOException {
            return new DeviceHeader(new ByteBufferKaitaiStream(fileName));
        }

        public DeviceHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DeviceHeader(KaitaiStream _io, PciConfiguration _parent) {
            this(_io, _parent, null);
        }

        public DeviceHeader(KaitaiStream _io, PciConfiguration _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private long baseAddress0;
        private long baseAddress1;
        private long baseAddress2;
        private long baseAddress3;
        private long baseAddress4;
        private long baseAddress5;
        private long cardbusCisPointer;
        private int subsystemVendorId;
        private int subsystemId;
        private long expansionRom;
        private int ofsCapabilities;
        private byte[] _unnamed11;
        private int interruptLine;
        private int interruptPin;
        private int minGrant;
        private int maxLatency;
        private PciConfiguration _root;
        private PciConfiguration _parent;

        /**
         * First address of a region that the function decodes, with flags.
         */
        public long baseAddress0() { return baseAddress0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress1() { return baseAddress1; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress2() { return baseAddress2; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress3() { return baseAddress3; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress4() { return baseAddress4; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public long baseAddress5() { return baseAddress5; }

        /**
         * Not used by PCI Express.
         */
        public long cardbusCisPointer() { return cardbusCisPointer; }

        /**
         * Maker of the board or card.
         */
        public int subsystemVendorId() { return subsystemVendorId; }

        /**
         * That maker's number of it.
         */
        public int subsystemId() { return subsystemId; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        public long expansionRom() { return expansionRom; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        public int ofsCapabilities() { return ofsCapabilities; }

        /**
         * Reserved.
         */
        public byte[] _unnamed11() { return _unnamed11; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        public int interruptLine() { return interruptLine; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        public int interruptPin() { return interruptPin; }

        /**
         * Not used by PCI Express.
         */
        public int minGrant() { return minGrant; }

        /**
         * Not used by PCI Express.
         */
        public int maxLatency() { return maxLatency; }
        public PciConfiguration _root() { return _root; }
        public PciConfiguration _parent() { return _parent; }
    }

    /**
     * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
     * without the log. Errors stay set until software clears them.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class ErrorReportingCapability extends KaitaiStruct {
        public static ErrorReportingCapability fromFile(String fileName) throws IOException {
            return new ErrorReportingCapability(new ByteBufferKaitaiStream(fileName));
        }

        public ErrorReportingCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ErrorReportingCapability(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ErrorReportingCapability(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new ExtendedCapability(this._io, this, _root);
            this.uncorrectableStatus = this._io.readU4le();
            this.uncorrectableMask = this._io.readU4le();
            this.uncorrectableSeverity = this._io.readU4le();
            this.correctableStatus = this._io.readU4le();
            this.correctableMask = this._io.readU4le();
            this.capabilitiesAndControl = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private ExtendedCapability head;
        private long uncorrectableStatus;
        private long uncorrectableMask;
        private long uncorrectableSeverity;
        private long correctableStatus;
        private long correctableMask;
        private long capabilitiesAndControl;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Kind, and offset of the next one.
         */
        public ExtendedCapability head() { return head; }

        /**
         * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
         * control, 14 completion timeout, 15 completer abort, 16 unexpected
         * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
         * unsupported request, 21 access control violation, 22 internal.
         */
        public long uncorrectableStatus() { return uncorrectableStatus; }

        /**
         * Errors that are not reported.
         */
        public long uncorrectableMask() { return uncorrectableMask; }

        /**
         * Errors that are fatal.
         */
        public long uncorrectableSeverity() { return uncorrectableSeverity; }

        /**
         * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
         * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
         * log overflow.
         */
        public long correctableStatus() { return correctableStatus; }

        /**
         * Errors that are not reported.
         */
        public long correctableMask() { return correctableMask; }

        /**
         * Number of the first uncorrectable error in bits 0 to 4; ECRC.
         */
        public long capabilitiesAndControl() { return capabilitiesAndControl; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The function is of PCI Express (`capability_ids::express`). Most have a link,
     * whose registers are the next ones, `express_link`.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class ExpressCapability extends KaitaiStruct {
        public static ExpressCapability fromFile(String fileName) throws IOException {
            return new ExpressCapability(new ByteBufferKaitaiStream(fileName));
        }

        public ExpressCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExpressCapability(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExpressCapability(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new Capability(this._io, this, _root);
            this.capabilities = this._io.readU2le();
            this.deviceCapabilities = this._io.readU4le();
            this.deviceControl = this._io.readU2le();
            this.deviceStatus = this._io.readU2le();
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private Integer devicePortType;

        /**
         * Kind of the function, of `device_port_types`.
         */
        public Integer devicePortType() {
            if (this.devicePortType != null)
                return this.devicePortType;
            this.devicePortType = ((Number) (capabilities() >> 4 & 15)).intValue();
            return this.devicePortType;
        }
        private Integer version;

        /**
         * Version of the capability.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (capabilities() & 15)).intValue();
            return this.version;
        }
        private Capability head;
        private int capabilities;
        private long deviceCapabilities;
        private int deviceControl;
        private int deviceStatus;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Kind, and offset of the next one.
         */
        public Capability head() { return head; }

        /**
         * Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
         */
        public int capabilities() { return capabilities; }

        /**
         * Largest payload, latencies, power limit of the slot.
         */
        public long deviceCapabilities() { return deviceCapabilities; }

        /**
         * Which errors are reported; sizes in use.
         */
        public int deviceControl() { return deviceControl; }

        /**
         * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
         * bit 3 unsupported request.
         */
        public int deviceStatus() { return deviceStatus; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The link of a function of PCI Express, behind `express_capability`. Functions
     * inside of the root complex (`device_port_types::root_complex_endpoint` and
     * `device_port_types::event_collector`) have none, and need not have these
     * registers.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class ExpressLink extends KaitaiStruct {
        public static ExpressLink fromFile(String fileName) throws IOException {
            return new ExpressLink(new ByteBufferKaitaiStream(fileName));
        }

        public ExpressLink(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExpressLink(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExpressLink(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.linkCapabilities = this._io.readU4le();
            this.linkControl = this._io.readU2le();
            this.linkStatus = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Integer linkSpeed;

        /**
         * Speed of the link, as its generation.
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
        private Integer maxLinkSpeed;

        /**
         * Highest speed of the link, as its generation, 1 for 2.5 GT/s.
         */
        public Integer maxLinkSpeed() {
            if (this.maxLinkSpeed != null)
                return this.maxLinkSpeed;
            this.maxLinkSpeed = ((Number) (linkCapabilities() & 15)).intValue();
            return this.maxLinkSpeed;
        }
        private Integer maxLinkWidth;

        /**
         * Largest number of lanes.
         */
        public Integer maxLinkWidth() {
            if (this.maxLinkWidth != null)
                return this.maxLinkWidth;
            this.maxLinkWidth = ((Number) (linkCapabilities() >> 4 & 63)).intValue();
            return this.maxLinkWidth;
        }
        private long linkCapabilities;
        private int linkControl;
        private int linkStatus;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Highest speed in bits 0 to 3, largest width in bits 4 to 9.
         */
        public long linkCapabilities() { return linkCapabilities; }

        /**
         * Power management of the link, and others.
         */
        public int linkControl() { return linkControl; }

        /**
         * Speed in bits 0 to 3, width in bits 4 to 9.
         */
        public int linkStatus() { return linkStatus; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of an extended capability.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class ExtendedCapability extends KaitaiStruct {
        public static ExtendedCapability fromFile(String fileName) throws IOException {
            return new ExtendedCapability(new ByteBufferKaitaiStream(fileName));
        }

        public ExtendedCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtendedCapability(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExtendedCapability(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.capabilityId = PciConfiguration.ExtendedCapabilityIds.byId(this._io.readU2le());
            this.versionAndNext = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Integer ofsNext;

        /**
         * Offset of the next extended capability; bits 0 and 1 are ignored.
         */
        public Integer ofsNext() {
            if (this.ofsNext != null)
                return this.ofsNext;
            this.ofsNext = ((Number) (versionAndNext() >> 4)).intValue();
            return this.ofsNext;
        }
        private Integer version;

        /**
         * Version of the capability.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (versionAndNext() & 15)).intValue();
            return this.version;
        }
        private ExtendedCapabilityIds capabilityId;
        private int versionAndNext;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Kind of the capability; 0 if there is none at all.
         */
        public ExtendedCapabilityIds capabilityId() { return capabilityId; }

        /**
         * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
         * 15, or 0.
         */
        public int versionAndNext() { return versionAndNext; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
     * room for it.
     * @see <a href="https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h">Source</a>
     */
    public static class SubsystemCapability extends KaitaiStruct {
        public static SubsystemCapability fromFile(String fileName) throws IOException {
            return new SubsystemCapability(new ByteBufferKaitaiStream(fileName));
        }

        public SubsystemCapability(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SubsystemCapability(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SubsystemCapability(KaitaiStream _io, KaitaiStruct _parent, PciConfiguration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new Capability(this._io, this, _root);
            this._unnamed1 = this._io.readBytes(2);
            this.subsystemVendorId = this._io.readU2le();
            this.subsystemId = this._io.readU2le();
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private Capability head;
        private byte[] _unnamed1;
        private int subsystemVendorId;
        private int subsystemId;
        private PciConfiguration _root;
        private KaitaiStruct _parent;

        /**
         * Kind, and offset of the next one.
         */
        public Capability head() { return head; }

        /**
         * Reserved.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Maker of the board or card.
         */
        public int subsystemVendorId() { return subsystemVendorId; }

        /**
         * That maker's number of it.
         */
        public int subsystemId() { return subsystemId; }
        public PciConfiguration _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private BridgeHeader bridgeHeader;

    /**
     * The rest of the header of a bridge to another bus.
     */
    public BridgeHeader bridgeHeader() {
        if (this.bridgeHeader != null)
            return this.bridgeHeader;
        if (layout() == 1) {
            long _pos = this._io.pos();
            this._io.seek(16);
            this.bridgeHeader = new BridgeHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.bridgeHeader;
    }
    private DeviceHeader deviceHeader;

    /**
     * The rest of the header, unless the function is a bridge.
     */
    public DeviceHeader deviceHeader() {
        if (this.deviceHeader != null)
            return this.deviceHeader;
        if (layout() == 0) {
            long _pos = this._io.pos();
            this._io.seek(16);
            this.deviceHeader = new DeviceHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.deviceHeader;
    }
    private ExtendedCapability extendedCapability;

    /**
     * Head of the first extended capability; all zeros or ones if there is none.
     */
    public ExtendedCapability extendedCapability() {
        if (this.extendedCapability != null)
            return this.extendedCapability;
        if (((Number) (_io().size())).longValue() > 256) {
            long _pos = this._io.pos();
            this._io.seek(ofsExtended());
            this.extendedCapability = new ExtendedCapability(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.extendedCapability;
    }
    private Boolean hasCapabilities;

    /**
     * Whether the header points to a list of capabilities.
     */
    public Boolean hasCapabilities() {
        if (this.hasCapabilities != null)
            return this.hasCapabilities;
        this.hasCapabilities = (status() & 16) != 0;
        return this.hasCapabilities;
    }
    private Boolean isMultiFunction;

    /**
     * Whether the device has several functions.
     */
    public Boolean isMultiFunction() {
        if (this.isMultiFunction != null)
            return this.isMultiFunction;
        this.isMultiFunction = (headerType() & 128) != 0;
        return this.isMultiFunction;
    }
    private Integer layout;

    /**
     * Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
     */
    public Integer layout() {
        if (this.layout != null)
            return this.layout;
        this.layout = ((Number) (headerType() & 127)).intValue();
        return this.layout;
    }
    private Integer ofsExtended;

    /**
     * Offset of the first extended capability.
     */
    public Integer ofsExtended() {
        if (this.ofsExtended != null)
            return this.ofsExtended;
        this.ofsExtended = ((int) 256);
        return this.ofsExtended;
    }
    private int vendorId;
    private int deviceId;
    private int command;
    private int status;
    private int revisionId;
    private int programmingInterface;
    private int subClass;
    private BaseClasses baseClass;
    private int cacheLineSize;
    private int latencyTimer;
    private int headerType;
    private int bist;
    private PciConfiguration _root;
    private KaitaiStruct _parent;

    /**
     * Maker of the device; 0xffff if the function does not answer.
     */
    public int vendorId() { return vendorId; }

    /**
     * The maker's number of the device.
     */
    public int deviceId() { return deviceId; }

    /**
     * Bits that switch the function on.
     */
    public int command() { return command; }

    /**
     * Bits of errors and abilities; bit 4 says that there are capabilities.
     */
    public int status() { return status; }

    /**
     * The maker's version of the device.
     */
    public int revisionId() { return revisionId; }

    /**
     * Third part of the class code.
     */
    public int programmingInterface() { return programmingInterface; }

    /**
     * Second part of the class code.
     */
    public int subClass() { return subClass; }

    /**
     * First part of the class code.
     */
    public BaseClasses baseClass() { return baseClass; }

    /**
     * In units of four bytes.
     */
    public int cacheLineSize() { return cacheLineSize; }

    /**
     * In clocks of the bus; 0 for PCI Express.
     */
    public int latencyTimer() { return latencyTimer; }

    /**
     * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
     * functions.
     */
    public int headerType() { return headerType; }

    /**
     * Control and result of the self test.
     */
    public int bist() { return bist; }
    public PciConfiguration _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
