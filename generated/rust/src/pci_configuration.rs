// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

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
 * \sa https://pcisig.com/specifications Source
 * \sa https://github.com/pciutils/pciutils/blob/master/lib/header.h Source
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<PciConfiguration>,
    pub _self: SharedType<Self>,
    vendor_id: RefCell<u16>,
    device_id: RefCell<u16>,
    command: RefCell<u16>,
    status: RefCell<u16>,
    revision_id: RefCell<u8>,
    programming_interface: RefCell<u8>,
    sub_class: RefCell<u8>,
    base_class: RefCell<PciConfiguration_BaseClasses>,
    cache_line_size: RefCell<u8>,
    latency_timer: RefCell<u8>,
    header_type: RefCell<u8>,
    bist: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_bridge_header: Cell<bool>,
    bridge_header: RefCell<OptRc<PciConfiguration_BridgeHeader>>,
    f_device_header: Cell<bool>,
    device_header: RefCell<OptRc<PciConfiguration_DeviceHeader>>,
    f_extended_capability: Cell<bool>,
    extended_capability: RefCell<OptRc<PciConfiguration_ExtendedCapability>>,
    f_has_capabilities: Cell<bool>,
    has_capabilities: RefCell<bool>,
    f_is_multi_function: Cell<bool>,
    is_multi_function: RefCell<bool>,
    f_layout: Cell<bool>,
    layout: RefCell<i32>,
    f_ofs_extended: Cell<bool>,
    ofs_extended: RefCell<i32>,
}
impl KStruct for PciConfiguration {
    type Root = PciConfiguration;
    type Parent = PciConfiguration;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.vendor_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.command.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.revision_id.borrow_mut() = _io.read_u1()?.into();
        *self_rc.programming_interface.borrow_mut() = _io.read_u1()?.into();
        *self_rc.sub_class.borrow_mut() = _io.read_u1()?.into();
        *self_rc.base_class.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.cache_line_size.borrow_mut() = _io.read_u1()?.into();
        *self_rc.latency_timer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.header_type.borrow_mut() = _io.read_u1()?.into();
        *self_rc.bist.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl PciConfiguration {

    /**
     * The rest of the header of a bridge to another bus.
     */
    pub fn bridge_header(
        &self
    ) -> KResult<Ref<'_, OptRc<PciConfiguration_BridgeHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bridge_header.get() {
            return Ok(self.bridge_header.borrow());
        }
        if ((*self.layout()? as i128) == (1 as i128)) {
            let _pos = _io.pos();
            _io.seek(16 as usize)?;
            let t = Self::read_into::<_, PciConfiguration_BridgeHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.bridge_header.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.bridge_header.borrow())
    }

    /**
     * The rest of the header, unless the function is a bridge.
     */
    pub fn device_header(
        &self
    ) -> KResult<Ref<'_, OptRc<PciConfiguration_DeviceHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_header.get() {
            return Ok(self.device_header.borrow());
        }
        if ((*self.layout()? as i128) == (0 as i128)) {
            let _pos = _io.pos();
            _io.seek(16 as usize)?;
            let t = Self::read_into::<_, PciConfiguration_DeviceHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.device_header.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.device_header.borrow())
    }

    /**
     * Head of the first extended capability; all zeros or ones if there is none.
     */
    pub fn extended_capability(
        &self
    ) -> KResult<Ref<'_, OptRc<PciConfiguration_ExtendedCapability>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_capability.get() {
            return Ok(self.extended_capability.borrow());
        }
        if (((_io.size() as u64) as i128) > (256 as i128)) {
            let _pos = _io.pos();
            _io.seek(*self.ofs_extended()? as usize)?;
            let t = Self::read_into::<_, PciConfiguration_ExtendedCapability>(&*_io, Some(self._root.clone()), None)?.into();
            *self.extended_capability.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.extended_capability.borrow())
    }

    /**
     * Whether the header points to a list of capabilities.
     */
    pub fn has_capabilities(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_capabilities.get() {
            return Ok(self.has_capabilities.borrow());
        }
        self.f_has_capabilities.set(true);
        *self.has_capabilities.borrow_mut() = (((((*self.status() as u16) & (16 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_capabilities.borrow())
    }

    /**
     * Whether the device has several functions.
     */
    pub fn is_multi_function(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_multi_function.get() {
            return Ok(self.is_multi_function.borrow());
        }
        self.f_is_multi_function.set(true);
        *self.is_multi_function.borrow_mut() = (((((*self.header_type() as u8) & (128 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.is_multi_function.borrow())
    }

    /**
     * Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
     */
    pub fn layout(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_layout.get() {
            return Ok(self.layout.borrow());
        }
        self.f_layout.set(true);
        *self.layout.borrow_mut() = (((*self.header_type() as u8) & (127 as u8))) as i32;
        Ok(self.layout.borrow())
    }

    /**
     * Offset of the first extended capability.
     */
    pub fn ofs_extended(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_extended.get() {
            return Ok(self.ofs_extended.borrow());
        }
        self.f_ofs_extended.set(true);
        *self.ofs_extended.borrow_mut() = (256) as i32;
        Ok(self.ofs_extended.borrow())
    }
}

/**
 * Maker of the device; 0xffff if the function does not answer.
 */
impl PciConfiguration {
    pub fn vendor_id(&self) -> Ref<'_, u16> {
        self.vendor_id.borrow()
    }
}

/**
 * The maker's number of the device.
 */
impl PciConfiguration {
    pub fn device_id(&self) -> Ref<'_, u16> {
        self.device_id.borrow()
    }
}

/**
 * Bits that switch the function on.
 */
impl PciConfiguration {
    pub fn command(&self) -> Ref<'_, u16> {
        self.command.borrow()
    }
}

/**
 * Bits of errors and abilities; bit 4 says that there are capabilities.
 */
impl PciConfiguration {
    pub fn status(&self) -> Ref<'_, u16> {
        self.status.borrow()
    }
}

/**
 * The maker's version of the device.
 */
impl PciConfiguration {
    pub fn revision_id(&self) -> Ref<'_, u8> {
        self.revision_id.borrow()
    }
}

/**
 * Third part of the class code.
 */
impl PciConfiguration {
    pub fn programming_interface(&self) -> Ref<'_, u8> {
        self.programming_interface.borrow()
    }
}

/**
 * Second part of the class code.
 */
impl PciConfiguration {
    pub fn sub_class(&self) -> Ref<'_, u8> {
        self.sub_class.borrow()
    }
}

/**
 * First part of the class code.
 */
impl PciConfiguration {
    pub fn base_class(&self) -> Ref<'_, PciConfiguration_BaseClasses> {
        self.base_class.borrow()
    }
}

/**
 * In units of four bytes.
 */
impl PciConfiguration {
    pub fn cache_line_size(&self) -> Ref<'_, u8> {
        self.cache_line_size.borrow()
    }
}

/**
 * In clocks of the bus; 0 for PCI Express.
 */
impl PciConfiguration {
    pub fn latency_timer(&self) -> Ref<'_, u8> {
        self.latency_timer.borrow()
    }
}

/**
 * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
 * functions.
 */
impl PciConfiguration {
    pub fn header_type(&self) -> Ref<'_, u8> {
        self.header_type.borrow()
    }
}

/**
 * Control and result of the self test.
 */
impl PciConfiguration {
    pub fn bist(&self) -> Ref<'_, u8> {
        self.bist.borrow()
    }
}
impl PciConfiguration {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum PciConfiguration_BaseClasses {

    /**
     * Device from before there were class codes.
     */
    Unclassified,

    /**
     * Mass storage controller.
     */
    MassStorage,

    /**
     * Network controller.
     */
    Network,

    /**
     * Display controller.
     */
    Display,

    /**
     * Multimedia device.
     */
    Multimedia,

    /**
     * Memory controller.
     */
    Memory,

    /**
     * Bridge.
     */
    Bridge,

    /**
     * Simple communication controller.
     */
    Communication,

    /**
     * Base system peripheral.
     */
    SystemPeripheral,

    /**
     * Input device.
     */
    Input,

    /**
     * Docking station.
     */
    DockingStation,

    /**
     * Processor.
     */
    Processor,

    /**
     * Serial bus controller, USB among them.
     */
    SerialBus,

    /**
     * Wireless controller.
     */
    Wireless,

    /**
     * Intelligent I/O controller.
     */
    IntelligentIo,

    /**
     * Satellite communication controller.
     */
    Satellite,

    /**
     * Encryption controller.
     */
    Encryption,

    /**
     * Data acquisition and signal processing controller.
     */
    SignalProcessing,

    /**
     * Processing accelerator.
     */
    Accelerator,

    /**
     * Non-essential instrumentation.
     */
    Instrumentation,

    /**
     * Coprocessor.
     */
    Coprocessor,

    /**
     * Device that fits no class.
     */
    Unassigned,
    Unknown(i64),
}

impl TryFrom<i64> for PciConfiguration_BaseClasses {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<PciConfiguration_BaseClasses> {
        match flag {
            0 => Ok(PciConfiguration_BaseClasses::Unclassified),
            1 => Ok(PciConfiguration_BaseClasses::MassStorage),
            2 => Ok(PciConfiguration_BaseClasses::Network),
            3 => Ok(PciConfiguration_BaseClasses::Display),
            4 => Ok(PciConfiguration_BaseClasses::Multimedia),
            5 => Ok(PciConfiguration_BaseClasses::Memory),
            6 => Ok(PciConfiguration_BaseClasses::Bridge),
            7 => Ok(PciConfiguration_BaseClasses::Communication),
            8 => Ok(PciConfiguration_BaseClasses::SystemPeripheral),
            9 => Ok(PciConfiguration_BaseClasses::Input),
            10 => Ok(PciConfiguration_BaseClasses::DockingStation),
            11 => Ok(PciConfiguration_BaseClasses::Processor),
            12 => Ok(PciConfiguration_BaseClasses::SerialBus),
            13 => Ok(PciConfiguration_BaseClasses::Wireless),
            14 => Ok(PciConfiguration_BaseClasses::IntelligentIo),
            15 => Ok(PciConfiguration_BaseClasses::Satellite),
            16 => Ok(PciConfiguration_BaseClasses::Encryption),
            17 => Ok(PciConfiguration_BaseClasses::SignalProcessing),
            18 => Ok(PciConfiguration_BaseClasses::Accelerator),
            19 => Ok(PciConfiguration_BaseClasses::Instrumentation),
            64 => Ok(PciConfiguration_BaseClasses::Coprocessor),
            255 => Ok(PciConfiguration_BaseClasses::Unassigned),
            _ => Ok(PciConfiguration_BaseClasses::Unknown(flag)),
        }
    }
}

impl From<&PciConfiguration_BaseClasses> for i64 {
    fn from(v: &PciConfiguration_BaseClasses) -> Self {
        match *v {
            PciConfiguration_BaseClasses::Unclassified => 0,
            PciConfiguration_BaseClasses::MassStorage => 1,
            PciConfiguration_BaseClasses::Network => 2,
            PciConfiguration_BaseClasses::Display => 3,
            PciConfiguration_BaseClasses::Multimedia => 4,
            PciConfiguration_BaseClasses::Memory => 5,
            PciConfiguration_BaseClasses::Bridge => 6,
            PciConfiguration_BaseClasses::Communication => 7,
            PciConfiguration_BaseClasses::SystemPeripheral => 8,
            PciConfiguration_BaseClasses::Input => 9,
            PciConfiguration_BaseClasses::DockingStation => 10,
            PciConfiguration_BaseClasses::Processor => 11,
            PciConfiguration_BaseClasses::SerialBus => 12,
            PciConfiguration_BaseClasses::Wireless => 13,
            PciConfiguration_BaseClasses::IntelligentIo => 14,
            PciConfiguration_BaseClasses::Satellite => 15,
            PciConfiguration_BaseClasses::Encryption => 16,
            PciConfiguration_BaseClasses::SignalProcessing => 17,
            PciConfiguration_BaseClasses::Accelerator => 18,
            PciConfiguration_BaseClasses::Instrumentation => 19,
            PciConfiguration_BaseClasses::Coprocessor => 64,
            PciConfiguration_BaseClasses::Unassigned => 255,
            PciConfiguration_BaseClasses::Unknown(v) => v
        }
    }
}

impl Default for PciConfiguration_BaseClasses {
    fn default() -> Self { PciConfiguration_BaseClasses::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum PciConfiguration_CapabilityIds {

    /**
     * Null capability.
     */
    None,

    /**
     * PCI Power Management Interface.
     */
    PowerManagement,

    /**
     * AGP.
     */
    Agp,

    /**
     * Vital product data.
     */
    VitalProductData,

    /**
     * Slot identification of a bridge.
     */
    SlotIdentification,

    /**
     * Message signalled interrupts.
     */
    Msi,

    /**
     * CompactPCI hot swap.
     */
    HotSwap,

    /**
     * PCI-X.
     */
    PciX,

    /**
     * HyperTransport.
     */
    HyperTransport,

    /**
     * Defined by the maker.
     */
    VendorSpecific,

    /**
     * Debug port.
     */
    DebugPort,

    /**
     * CompactPCI central resource control.
     */
    ResourceControl,

    /**
     * PCI hot-plug.
     */
    HotPlug,

    /**
     * Subsystem of a bridge, `subsystem_capability`.
     */
    Subsystem,

    /**
     * AGP 8x.
     */
    Agp8x,

    /**
     * Secure device.
     */
    SecureDevice,

    /**
     * PCI Express, `express_capability`.
     */
    Express,

    /**
     * MSI-X.
     */
    MsiX,

    /**
     * Serial ATA data and index.
     */
    Sata,

    /**
     * Advanced features of conventional PCI.
     */
    AdvancedFeatures,

    /**
     * Enhanced allocation.
     */
    EnhancedAllocation,

    /**
     * Flattening portal bridge.
     */
    FlatteningPortalBridge,
    Unknown(i64),
}

impl TryFrom<i64> for PciConfiguration_CapabilityIds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<PciConfiguration_CapabilityIds> {
        match flag {
            0 => Ok(PciConfiguration_CapabilityIds::None),
            1 => Ok(PciConfiguration_CapabilityIds::PowerManagement),
            2 => Ok(PciConfiguration_CapabilityIds::Agp),
            3 => Ok(PciConfiguration_CapabilityIds::VitalProductData),
            4 => Ok(PciConfiguration_CapabilityIds::SlotIdentification),
            5 => Ok(PciConfiguration_CapabilityIds::Msi),
            6 => Ok(PciConfiguration_CapabilityIds::HotSwap),
            7 => Ok(PciConfiguration_CapabilityIds::PciX),
            8 => Ok(PciConfiguration_CapabilityIds::HyperTransport),
            9 => Ok(PciConfiguration_CapabilityIds::VendorSpecific),
            10 => Ok(PciConfiguration_CapabilityIds::DebugPort),
            11 => Ok(PciConfiguration_CapabilityIds::ResourceControl),
            12 => Ok(PciConfiguration_CapabilityIds::HotPlug),
            13 => Ok(PciConfiguration_CapabilityIds::Subsystem),
            14 => Ok(PciConfiguration_CapabilityIds::Agp8x),
            15 => Ok(PciConfiguration_CapabilityIds::SecureDevice),
            16 => Ok(PciConfiguration_CapabilityIds::Express),
            17 => Ok(PciConfiguration_CapabilityIds::MsiX),
            18 => Ok(PciConfiguration_CapabilityIds::Sata),
            19 => Ok(PciConfiguration_CapabilityIds::AdvancedFeatures),
            20 => Ok(PciConfiguration_CapabilityIds::EnhancedAllocation),
            21 => Ok(PciConfiguration_CapabilityIds::FlatteningPortalBridge),
            _ => Ok(PciConfiguration_CapabilityIds::Unknown(flag)),
        }
    }
}

impl From<&PciConfiguration_CapabilityIds> for i64 {
    fn from(v: &PciConfiguration_CapabilityIds) -> Self {
        match *v {
            PciConfiguration_CapabilityIds::None => 0,
            PciConfiguration_CapabilityIds::PowerManagement => 1,
            PciConfiguration_CapabilityIds::Agp => 2,
            PciConfiguration_CapabilityIds::VitalProductData => 3,
            PciConfiguration_CapabilityIds::SlotIdentification => 4,
            PciConfiguration_CapabilityIds::Msi => 5,
            PciConfiguration_CapabilityIds::HotSwap => 6,
            PciConfiguration_CapabilityIds::PciX => 7,
            PciConfiguration_CapabilityIds::HyperTransport => 8,
            PciConfiguration_CapabilityIds::VendorSpecific => 9,
            PciConfiguration_CapabilityIds::DebugPort => 10,
            PciConfiguration_CapabilityIds::ResourceControl => 11,
            PciConfiguration_CapabilityIds::HotPlug => 12,
            PciConfiguration_CapabilityIds::Subsystem => 13,
            PciConfiguration_CapabilityIds::Agp8x => 14,
            PciConfiguration_CapabilityIds::SecureDevice => 15,
            PciConfiguration_CapabilityIds::Express => 16,
            PciConfiguration_CapabilityIds::MsiX => 17,
            PciConfiguration_CapabilityIds::Sata => 18,
            PciConfiguration_CapabilityIds::AdvancedFeatures => 19,
            PciConfiguration_CapabilityIds::EnhancedAllocation => 20,
            PciConfiguration_CapabilityIds::FlatteningPortalBridge => 21,
            PciConfiguration_CapabilityIds::Unknown(v) => v
        }
    }
}

impl Default for PciConfiguration_CapabilityIds {
    fn default() -> Self { PciConfiguration_CapabilityIds::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum PciConfiguration_DevicePortTypes {

    /**
     * PCI Express endpoint.
     */
    Endpoint,

    /**
     * Legacy PCI Express endpoint.
     */
    LegacyEndpoint,

    /**
     * Root port of the root complex.
     */
    RootPort,

    /**
     * Upstream port of a switch.
     */
    UpstreamPort,

    /**
     * Downstream port of a switch.
     */
    DownstreamPort,

    /**
     * Bridge from PCI Express to PCI.
     */
    BridgeToPci,

    /**
     * Bridge from PCI to PCI Express.
     */
    BridgeFromPci,

    /**
     * Endpoint inside of the root complex.
     */
    RootComplexEndpoint,

    /**
     * Event collector of the root complex.
     */
    EventCollector,
    Unknown(i64),
}

impl TryFrom<i64> for PciConfiguration_DevicePortTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<PciConfiguration_DevicePortTypes> {
        match flag {
            0 => Ok(PciConfiguration_DevicePortTypes::Endpoint),
            1 => Ok(PciConfiguration_DevicePortTypes::LegacyEndpoint),
            4 => Ok(PciConfiguration_DevicePortTypes::RootPort),
            5 => Ok(PciConfiguration_DevicePortTypes::UpstreamPort),
            6 => Ok(PciConfiguration_DevicePortTypes::DownstreamPort),
            7 => Ok(PciConfiguration_DevicePortTypes::BridgeToPci),
            8 => Ok(PciConfiguration_DevicePortTypes::BridgeFromPci),
            9 => Ok(PciConfiguration_DevicePortTypes::RootComplexEndpoint),
            10 => Ok(PciConfiguration_DevicePortTypes::EventCollector),
            _ => Ok(PciConfiguration_DevicePortTypes::Unknown(flag)),
        }
    }
}

impl From<&PciConfiguration_DevicePortTypes> for i64 {
    fn from(v: &PciConfiguration_DevicePortTypes) -> Self {
        match *v {
            PciConfiguration_DevicePortTypes::Endpoint => 0,
            PciConfiguration_DevicePortTypes::LegacyEndpoint => 1,
            PciConfiguration_DevicePortTypes::RootPort => 4,
            PciConfiguration_DevicePortTypes::UpstreamPort => 5,
            PciConfiguration_DevicePortTypes::DownstreamPort => 6,
            PciConfiguration_DevicePortTypes::BridgeToPci => 7,
            PciConfiguration_DevicePortTypes::BridgeFromPci => 8,
            PciConfiguration_DevicePortTypes::RootComplexEndpoint => 9,
            PciConfiguration_DevicePortTypes::EventCollector => 10,
            PciConfiguration_DevicePortTypes::Unknown(v) => v
        }
    }
}

impl Default for PciConfiguration_DevicePortTypes {
    fn default() -> Self { PciConfiguration_DevicePortTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum PciConfiguration_ExtendedCapabilityIds {

    /**
     * Null capability.
     */
    None,

    /**
     * Advanced error reporting, `error_reporting_capability`.
     */
    AdvancedErrorReporting,

    /**
     * Virtual channel.
     */
    VirtualChannel,

    /**
     * Serial number of the device.
     */
    DeviceSerialNumber,

    /**
     * Power budgeting.
     */
    PowerBudgeting,

    /**
     * Links inside of the root complex.
     */
    RootComplexLink,

    /**
     * Defined by the maker.
     */
    VendorSpecific,

    /**
     * Access control services.
     */
    AccessControl,

    /**
     * Alternative routing-ID interpretation.
     */
    AlternativeRouting,

    /**
     * Single root I/O virtualisation.
     */
    SingleRootIoVirtualization,

    /**
     * Resizable base address registers.
     */
    ResizableBar,

    /**
     * Latency tolerance reporting.
     */
    LatencyTolerance,

    /**
     * Secondary PCI Express, for 8 GT/s.
     */
    SecondaryExpress,

    /**
     * Downstream port containment.
     */
    DownstreamPortContainment,

    /**
     * L1 power management substates.
     */
    PowerSubstates,

    /**
     * Precision time measurement.
     */
    PrecisionTime,

    /**
     * Features of the data link.
     */
    DataLinkFeature,

    /**
     * Physical layer at 16 GT/s.
     */
    PhysicalLayer16gt,

    /**
     * Lane margining at the receiver.
     */
    LaneMargining,
    Unknown(i64),
}

impl TryFrom<i64> for PciConfiguration_ExtendedCapabilityIds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<PciConfiguration_ExtendedCapabilityIds> {
        match flag {
            0 => Ok(PciConfiguration_ExtendedCapabilityIds::None),
            1 => Ok(PciConfiguration_ExtendedCapabilityIds::AdvancedErrorReporting),
            2 => Ok(PciConfiguration_ExtendedCapabilityIds::VirtualChannel),
            3 => Ok(PciConfiguration_ExtendedCapabilityIds::DeviceSerialNumber),
            4 => Ok(PciConfiguration_ExtendedCapabilityIds::PowerBudgeting),
            5 => Ok(PciConfiguration_ExtendedCapabilityIds::RootComplexLink),
            11 => Ok(PciConfiguration_ExtendedCapabilityIds::VendorSpecific),
            13 => Ok(PciConfiguration_ExtendedCapabilityIds::AccessControl),
            14 => Ok(PciConfiguration_ExtendedCapabilityIds::AlternativeRouting),
            16 => Ok(PciConfiguration_ExtendedCapabilityIds::SingleRootIoVirtualization),
            21 => Ok(PciConfiguration_ExtendedCapabilityIds::ResizableBar),
            24 => Ok(PciConfiguration_ExtendedCapabilityIds::LatencyTolerance),
            25 => Ok(PciConfiguration_ExtendedCapabilityIds::SecondaryExpress),
            29 => Ok(PciConfiguration_ExtendedCapabilityIds::DownstreamPortContainment),
            30 => Ok(PciConfiguration_ExtendedCapabilityIds::PowerSubstates),
            31 => Ok(PciConfiguration_ExtendedCapabilityIds::PrecisionTime),
            37 => Ok(PciConfiguration_ExtendedCapabilityIds::DataLinkFeature),
            38 => Ok(PciConfiguration_ExtendedCapabilityIds::PhysicalLayer16gt),
            39 => Ok(PciConfiguration_ExtendedCapabilityIds::LaneMargining),
            _ => Ok(PciConfiguration_ExtendedCapabilityIds::Unknown(flag)),
        }
    }
}

impl From<&PciConfiguration_ExtendedCapabilityIds> for i64 {
    fn from(v: &PciConfiguration_ExtendedCapabilityIds) -> Self {
        match *v {
            PciConfiguration_ExtendedCapabilityIds::None => 0,
            PciConfiguration_ExtendedCapabilityIds::AdvancedErrorReporting => 1,
            PciConfiguration_ExtendedCapabilityIds::VirtualChannel => 2,
            PciConfiguration_ExtendedCapabilityIds::DeviceSerialNumber => 3,
            PciConfiguration_ExtendedCapabilityIds::PowerBudgeting => 4,
            PciConfiguration_ExtendedCapabilityIds::RootComplexLink => 5,
            PciConfiguration_ExtendedCapabilityIds::VendorSpecific => 11,
            PciConfiguration_ExtendedCapabilityIds::AccessControl => 13,
            PciConfiguration_ExtendedCapabilityIds::AlternativeRouting => 14,
            PciConfiguration_ExtendedCapabilityIds::SingleRootIoVirtualization => 16,
            PciConfiguration_ExtendedCapabilityIds::ResizableBar => 21,
            PciConfiguration_ExtendedCapabilityIds::LatencyTolerance => 24,
            PciConfiguration_ExtendedCapabilityIds::SecondaryExpress => 25,
            PciConfiguration_ExtendedCapabilityIds::DownstreamPortContainment => 29,
            PciConfiguration_ExtendedCapabilityIds::PowerSubstates => 30,
            PciConfiguration_ExtendedCapabilityIds::PrecisionTime => 31,
            PciConfiguration_ExtendedCapabilityIds::DataLinkFeature => 37,
            PciConfiguration_ExtendedCapabilityIds::PhysicalLayer16gt => 38,
            PciConfiguration_ExtendedCapabilityIds::LaneMargining => 39,
            PciConfiguration_ExtendedCapabilityIds::Unknown(v) => v
        }
    }
}

impl Default for PciConfiguration_ExtendedCapabilityIds {
    fn default() -> Self { PciConfiguration_ExtendedCapabilityIds::Unknown(0) }
}


/**
 * Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_BridgeHeader {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<PciConfiguration>,
    pub _self: SharedType<Self>,
    base_address_0: RefCell<u32>,
    base_address_1: RefCell<u32>,
    primary_bus: RefCell<u8>,
    secondary_bus: RefCell<u8>,
    subordinate_bus: RefCell<u8>,
    secondary_latency_timer: RefCell<u8>,
    io_base: RefCell<u8>,
    io_limit: RefCell<u8>,
    secondary_status: RefCell<u16>,
    memory_base: RefCell<u16>,
    memory_limit: RefCell<u16>,
    prefetchable_base: RefCell<u16>,
    prefetchable_limit: RefCell<u16>,
    prefetchable_base_upper: RefCell<u32>,
    prefetchable_limit_upper: RefCell<u32>,
    io_base_upper: RefCell<u16>,
    io_limit_upper: RefCell<u16>,
    ofs_capabilities: RefCell<u8>,
    unnamed18: RefCell<Vec<u8>>,
    expansion_rom: RefCell<u32>,
    interrupt_line: RefCell<u8>,
    interrupt_pin: RefCell<u8>,
    bridge_control: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for PciConfiguration_BridgeHeader {
    type Root = PciConfiguration;
    type Parent = PciConfiguration;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.base_address_0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.primary_bus.borrow_mut() = _io.read_u1()?.into();
        *self_rc.secondary_bus.borrow_mut() = _io.read_u1()?.into();
        *self_rc.subordinate_bus.borrow_mut() = _io.read_u1()?.into();
        *self_rc.secondary_latency_timer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.io_base.borrow_mut() = _io.read_u1()?.into();
        *self_rc.io_limit.borrow_mut() = _io.read_u1()?.into();
        *self_rc.secondary_status.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.memory_base.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.memory_limit.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.prefetchable_base.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.prefetchable_limit.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.prefetchable_base_upper.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.prefetchable_limit_upper.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.io_base_upper.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.io_limit_upper.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.ofs_capabilities.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed18.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.expansion_rom.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.interrupt_line.borrow_mut() = _io.read_u1()?.into();
        *self_rc.interrupt_pin.borrow_mut() = _io.read_u1()?.into();
        *self_rc.bridge_control.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl PciConfiguration_BridgeHeader {
}

/**
 * First address of a region that the bridge itself decodes, with flags.
 */
impl PciConfiguration_BridgeHeader {
    pub fn base_address_0(&self) -> Ref<'_, u32> {
        self.base_address_0.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_BridgeHeader {
    pub fn base_address_1(&self) -> Ref<'_, u32> {
        self.base_address_1.borrow()
    }
}

/**
 * Bus that the bridge is on.
 */
impl PciConfiguration_BridgeHeader {
    pub fn primary_bus(&self) -> Ref<'_, u8> {
        self.primary_bus.borrow()
    }
}

/**
 * Bus behind it.
 */
impl PciConfiguration_BridgeHeader {
    pub fn secondary_bus(&self) -> Ref<'_, u8> {
        self.secondary_bus.borrow()
    }
}

/**
 * Last bus behind it.
 */
impl PciConfiguration_BridgeHeader {
    pub fn subordinate_bus(&self) -> Ref<'_, u8> {
        self.subordinate_bus.borrow()
    }
}

/**
 * Not used by PCI Express.
 */
impl PciConfiguration_BridgeHeader {
    pub fn secondary_latency_timer(&self) -> Ref<'_, u8> {
        self.secondary_latency_timer.borrow()
    }
}

/**
 * First of the ports that the bridge forwards.
 */
impl PciConfiguration_BridgeHeader {
    pub fn io_base(&self) -> Ref<'_, u8> {
        self.io_base.borrow()
    }
}

/**
 * Last of these ports.
 */
impl PciConfiguration_BridgeHeader {
    pub fn io_limit(&self) -> Ref<'_, u8> {
        self.io_limit.borrow()
    }
}

/**
 * Bits of errors on the bus behind it.
 */
impl PciConfiguration_BridgeHeader {
    pub fn secondary_status(&self) -> Ref<'_, u16> {
        self.secondary_status.borrow()
    }
}

/**
 * First of the addresses that the bridge forwards.
 */
impl PciConfiguration_BridgeHeader {
    pub fn memory_base(&self) -> Ref<'_, u16> {
        self.memory_base.borrow()
    }
}

/**
 * Last of these addresses.
 */
impl PciConfiguration_BridgeHeader {
    pub fn memory_limit(&self) -> Ref<'_, u16> {
        self.memory_limit.borrow()
    }
}

/**
 * First of the prefetchable addresses that the bridge forwards.
 */
impl PciConfiguration_BridgeHeader {
    pub fn prefetchable_base(&self) -> Ref<'_, u16> {
        self.prefetchable_base.borrow()
    }
}

/**
 * Last of these addresses.
 */
impl PciConfiguration_BridgeHeader {
    pub fn prefetchable_limit(&self) -> Ref<'_, u16> {
        self.prefetchable_limit.borrow()
    }
}

/**
 * Upper half of `prefetchable_base`.
 */
impl PciConfiguration_BridgeHeader {
    pub fn prefetchable_base_upper(&self) -> Ref<'_, u32> {
        self.prefetchable_base_upper.borrow()
    }
}

/**
 * Upper half of `prefetchable_limit`.
 */
impl PciConfiguration_BridgeHeader {
    pub fn prefetchable_limit_upper(&self) -> Ref<'_, u32> {
        self.prefetchable_limit_upper.borrow()
    }
}

/**
 * Upper half of `io_base`.
 */
impl PciConfiguration_BridgeHeader {
    pub fn io_base_upper(&self) -> Ref<'_, u16> {
        self.io_base_upper.borrow()
    }
}

/**
 * Upper half of `io_limit`.
 */
impl PciConfiguration_BridgeHeader {
    pub fn io_limit_upper(&self) -> Ref<'_, u16> {
        self.io_limit_upper.borrow()
    }
}

/**
 * Offset of the first capability; bits 0 and 1 are ignored.
 */
impl PciConfiguration_BridgeHeader {
    pub fn ofs_capabilities(&self) -> Ref<'_, u8> {
        self.ofs_capabilities.borrow()
    }
}

/**
 * Reserved.
 */
impl PciConfiguration_BridgeHeader {
    pub fn unnamed18(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed18.borrow()
    }
}

/**
 * Address of the ROM; bit 0 switches it on.
 */
impl PciConfiguration_BridgeHeader {
    pub fn expansion_rom(&self) -> Ref<'_, u32> {
        self.expansion_rom.borrow()
    }
}

/**
 * Input of the interrupt controller, for the operating system.
 */
impl PciConfiguration_BridgeHeader {
    pub fn interrupt_line(&self) -> Ref<'_, u8> {
        self.interrupt_line.borrow()
    }
}

/**
 * 0 for none, 1 to 4 for INTA to INTD.
 */
impl PciConfiguration_BridgeHeader {
    pub fn interrupt_pin(&self) -> Ref<'_, u8> {
        self.interrupt_pin.borrow()
    }
}

/**
 * Bits that control the bus behind it.
 */
impl PciConfiguration_BridgeHeader {
    pub fn bridge_control(&self) -> Ref<'_, u16> {
        self.bridge_control.borrow()
    }
}
impl PciConfiguration_BridgeHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of a capability.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_Capability {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    capability_id: RefCell<PciConfiguration_CapabilityIds>,
    ofs_next: RefCell<u8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for PciConfiguration_Capability {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.capability_id.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.ofs_next.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl PciConfiguration_Capability {
}

/**
 * Kind of the capability.
 */
impl PciConfiguration_Capability {
    pub fn capability_id(&self) -> Ref<'_, PciConfiguration_CapabilityIds> {
        self.capability_id.borrow()
    }
}

/**
 * Offset of the next capability, or 0; bits 0 and 1 are ignored.
 */
impl PciConfiguration_Capability {
    pub fn ofs_next(&self) -> Ref<'_, u8> {
        self.ofs_next.borrow()
    }
}
impl PciConfiguration_Capability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Header of layout 0, from offset 0x10 on; most functions have it.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_DeviceHeader {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<PciConfiguration>,
    pub _self: SharedType<Self>,
    base_address_0: RefCell<u32>,
    base_address_1: RefCell<u32>,
    base_address_2: RefCell<u32>,
    base_address_3: RefCell<u32>,
    base_address_4: RefCell<u32>,
    base_address_5: RefCell<u32>,
    cardbus_cis_pointer: RefCell<u32>,
    subsystem_vendor_id: RefCell<u16>,
    subsystem_id: RefCell<u16>,
    expansion_rom: RefCell<u32>,
    ofs_capabilities: RefCell<u8>,
    unnamed11: RefCell<Vec<u8>>,
    interrupt_line: RefCell<u8>,
    interrupt_pin: RefCell<u8>,
    min_grant: RefCell<u8>,
    max_latency: RefCell<u8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for PciConfiguration_DeviceHeader {
    type Root = PciConfiguration;
    type Parent = PciConfiguration;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.base_address_0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_4.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_address_5.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cardbus_cis_pointer.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.subsystem_vendor_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.subsystem_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.expansion_rom.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_capabilities.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed11.borrow_mut() = _io.read_bytes(7 as usize)?.into();
        *self_rc.interrupt_line.borrow_mut() = _io.read_u1()?.into();
        *self_rc.interrupt_pin.borrow_mut() = _io.read_u1()?.into();
        *self_rc.min_grant.borrow_mut() = _io.read_u1()?.into();
        *self_rc.max_latency.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl PciConfiguration_DeviceHeader {
}

/**
 * First address of a region that the function decodes, with flags.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_0(&self) -> Ref<'_, u32> {
        self.base_address_0.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_1(&self) -> Ref<'_, u32> {
        self.base_address_1.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_2(&self) -> Ref<'_, u32> {
        self.base_address_2.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_3(&self) -> Ref<'_, u32> {
        self.base_address_3.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_4(&self) -> Ref<'_, u32> {
        self.base_address_4.borrow()
    }
}

/**
 * Another such address, or the upper half of the one before.
 */
impl PciConfiguration_DeviceHeader {
    pub fn base_address_5(&self) -> Ref<'_, u32> {
        self.base_address_5.borrow()
    }
}

/**
 * Not used by PCI Express.
 */
impl PciConfiguration_DeviceHeader {
    pub fn cardbus_cis_pointer(&self) -> Ref<'_, u32> {
        self.cardbus_cis_pointer.borrow()
    }
}

/**
 * Maker of the board or card.
 */
impl PciConfiguration_DeviceHeader {
    pub fn subsystem_vendor_id(&self) -> Ref<'_, u16> {
        self.subsystem_vendor_id.borrow()
    }
}

/**
 * That maker's number of it.
 */
impl PciConfiguration_DeviceHeader {
    pub fn subsystem_id(&self) -> Ref<'_, u16> {
        self.subsystem_id.borrow()
    }
}

/**
 * Address of the ROM; bit 0 switches it on.
 */
impl PciConfiguration_DeviceHeader {
    pub fn expansion_rom(&self) -> Ref<'_, u32> {
        self.expansion_rom.borrow()
    }
}

/**
 * Offset of the first capability; bits 0 and 1 are ignored.
 */
impl PciConfiguration_DeviceHeader {
    pub fn ofs_capabilities(&self) -> Ref<'_, u8> {
        self.ofs_capabilities.borrow()
    }
}

/**
 * Reserved.
 */
impl PciConfiguration_DeviceHeader {
    pub fn unnamed11(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed11.borrow()
    }
}

/**
 * Input of the interrupt controller, for the operating system.
 */
impl PciConfiguration_DeviceHeader {
    pub fn interrupt_line(&self) -> Ref<'_, u8> {
        self.interrupt_line.borrow()
    }
}

/**
 * 0 for none, 1 to 4 for INTA to INTD.
 */
impl PciConfiguration_DeviceHeader {
    pub fn interrupt_pin(&self) -> Ref<'_, u8> {
        self.interrupt_pin.borrow()
    }
}

/**
 * Not used by PCI Express.
 */
impl PciConfiguration_DeviceHeader {
    pub fn min_grant(&self) -> Ref<'_, u8> {
        self.min_grant.borrow()
    }
}

/**
 * Not used by PCI Express.
 */
impl PciConfiguration_DeviceHeader {
    pub fn max_latency(&self) -> Ref<'_, u8> {
        self.max_latency.borrow()
    }
}
impl PciConfiguration_DeviceHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
 * without the log. Errors stay set until software clears them.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_ErrorReportingCapability {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<PciConfiguration_ExtendedCapability>>,
    uncorrectable_status: RefCell<u32>,
    uncorrectable_mask: RefCell<u32>,
    uncorrectable_severity: RefCell<u32>,
    correctable_status: RefCell<u32>,
    correctable_mask: RefCell<u32>,
    capabilities_and_control: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for PciConfiguration_ErrorReportingCapability {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        let t = Self::read_into::<_, PciConfiguration_ExtendedCapability>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.uncorrectable_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.uncorrectable_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.uncorrectable_severity.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.correctable_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.correctable_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.capabilities_and_control.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl PciConfiguration_ErrorReportingCapability {
}

/**
 * Kind, and offset of the next one.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn head(&self) -> Ref<'_, OptRc<PciConfiguration_ExtendedCapability>> {
        self.head.borrow()
    }
}

/**
 * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
 * control, 14 completion timeout, 15 completer abort, 16 unexpected
 * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
 * unsupported request, 21 access control violation, 22 internal.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn uncorrectable_status(&self) -> Ref<'_, u32> {
        self.uncorrectable_status.borrow()
    }
}

/**
 * Errors that are not reported.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn uncorrectable_mask(&self) -> Ref<'_, u32> {
        self.uncorrectable_mask.borrow()
    }
}

/**
 * Errors that are fatal.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn uncorrectable_severity(&self) -> Ref<'_, u32> {
        self.uncorrectable_severity.borrow()
    }
}

/**
 * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
 * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
 * log overflow.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn correctable_status(&self) -> Ref<'_, u32> {
        self.correctable_status.borrow()
    }
}

/**
 * Errors that are not reported.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn correctable_mask(&self) -> Ref<'_, u32> {
        self.correctable_mask.borrow()
    }
}

/**
 * Number of the first uncorrectable error in bits 0 to 4; ECRC.
 */
impl PciConfiguration_ErrorReportingCapability {
    pub fn capabilities_and_control(&self) -> Ref<'_, u32> {
        self.capabilities_and_control.borrow()
    }
}
impl PciConfiguration_ErrorReportingCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The function is of PCI Express (`capability_ids::express`). Most have a link,
 * whose registers are the next ones, `express_link`.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_ExpressCapability {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<PciConfiguration_Capability>>,
    capabilities: RefCell<u16>,
    device_capabilities: RefCell<u32>,
    device_control: RefCell<u16>,
    device_status: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_device_port_type: Cell<bool>,
    device_port_type: RefCell<i32>,
    f_version: Cell<bool>,
    version: RefCell<i32>,
}
impl KStruct for PciConfiguration_ExpressCapability {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        let t = Self::read_into::<_, PciConfiguration_Capability>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.capabilities.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_capabilities.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.device_control.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_status.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl PciConfiguration_ExpressCapability {

    /**
     * Kind of the function, of `device_port_types`.
     */
    pub fn device_port_type(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_port_type.get() {
            return Ok(self.device_port_type.borrow());
        }
        self.f_device_port_type.set(true);
        *self.device_port_type.borrow_mut() = (((((*self.capabilities() as u16) >> (4 as u16)) as i32) & (15 as i32))) as i32;
        Ok(self.device_port_type.borrow())
    }

    /**
     * Version of the capability.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (((*self.capabilities() as u16) & (15 as u16))) as i32;
        Ok(self.version.borrow())
    }
}

/**
 * Kind, and offset of the next one.
 */
impl PciConfiguration_ExpressCapability {
    pub fn head(&self) -> Ref<'_, OptRc<PciConfiguration_Capability>> {
        self.head.borrow()
    }
}

/**
 * Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
 */
impl PciConfiguration_ExpressCapability {
    pub fn capabilities(&self) -> Ref<'_, u16> {
        self.capabilities.borrow()
    }
}

/**
 * Largest payload, latencies, power limit of the slot.
 */
impl PciConfiguration_ExpressCapability {
    pub fn device_capabilities(&self) -> Ref<'_, u32> {
        self.device_capabilities.borrow()
    }
}

/**
 * Which errors are reported; sizes in use.
 */
impl PciConfiguration_ExpressCapability {
    pub fn device_control(&self) -> Ref<'_, u16> {
        self.device_control.borrow()
    }
}

/**
 * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
 * bit 3 unsupported request.
 */
impl PciConfiguration_ExpressCapability {
    pub fn device_status(&self) -> Ref<'_, u16> {
        self.device_status.borrow()
    }
}
impl PciConfiguration_ExpressCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The link of a function of PCI Express, behind `express_capability`. Functions
 * inside of the root complex (`device_port_types::root_complex_endpoint` and
 * `device_port_types::event_collector`) have none, and need not have these
 * registers.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_ExpressLink {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    link_capabilities: RefCell<u32>,
    link_control: RefCell<u16>,
    link_status: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_link_speed: Cell<bool>,
    link_speed: RefCell<i32>,
    f_link_width: Cell<bool>,
    link_width: RefCell<i32>,
    f_max_link_speed: Cell<bool>,
    max_link_speed: RefCell<i32>,
    f_max_link_width: Cell<bool>,
    max_link_width: RefCell<i32>,
}
impl KStruct for PciConfiguration_ExpressLink {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.link_capabilities.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.link_control.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.link_status.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl PciConfiguration_ExpressLink {

    /**
     * Speed of the link, as its generation.
     */
    pub fn link_speed(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_link_speed.get() {
            return Ok(self.link_speed.borrow());
        }
        self.f_link_speed.set(true);
        *self.link_speed.borrow_mut() = (((*self.link_status() as u16) & (15 as u16))) as i32;
        Ok(self.link_speed.borrow())
    }

    /**
     * Number of lanes in use.
     */
    pub fn link_width(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_link_width.get() {
            return Ok(self.link_width.borrow());
        }
        self.f_link_width.set(true);
        *self.link_width.borrow_mut() = (((((*self.link_status() as u16) >> (4 as u16)) as i32) & (63 as i32))) as i32;
        Ok(self.link_width.borrow())
    }

    /**
     * Highest speed of the link, as its generation, 1 for 2.5 GT/s.
     */
    pub fn max_link_speed(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_max_link_speed.get() {
            return Ok(self.max_link_speed.borrow());
        }
        self.f_max_link_speed.set(true);
        *self.max_link_speed.borrow_mut() = (((*self.link_capabilities() as u32) & (15 as u32))) as i32;
        Ok(self.max_link_speed.borrow())
    }

    /**
     * Largest number of lanes.
     */
    pub fn max_link_width(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_max_link_width.get() {
            return Ok(self.max_link_width.borrow());
        }
        self.f_max_link_width.set(true);
        *self.max_link_width.borrow_mut() = (((((*self.link_capabilities() as u32) >> (4 as u32)) as i32) & (63 as i32))) as i32;
        Ok(self.max_link_width.borrow())
    }
}

/**
 * Highest speed in bits 0 to 3, largest width in bits 4 to 9.
 */
impl PciConfiguration_ExpressLink {
    pub fn link_capabilities(&self) -> Ref<'_, u32> {
        self.link_capabilities.borrow()
    }
}

/**
 * Power management of the link, and others.
 */
impl PciConfiguration_ExpressLink {
    pub fn link_control(&self) -> Ref<'_, u16> {
        self.link_control.borrow()
    }
}

/**
 * Speed in bits 0 to 3, width in bits 4 to 9.
 */
impl PciConfiguration_ExpressLink {
    pub fn link_status(&self) -> Ref<'_, u16> {
        self.link_status.borrow()
    }
}
impl PciConfiguration_ExpressLink {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of an extended capability.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_ExtendedCapability {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    capability_id: RefCell<PciConfiguration_ExtendedCapabilityIds>,
    version_and_next: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_ofs_next: Cell<bool>,
    ofs_next: RefCell<i32>,
    f_version: Cell<bool>,
    version: RefCell<i32>,
}
impl KStruct for PciConfiguration_ExtendedCapability {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.capability_id.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.version_and_next.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl PciConfiguration_ExtendedCapability {

    /**
     * Offset of the next extended capability; bits 0 and 1 are ignored.
     */
    pub fn ofs_next(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_next.get() {
            return Ok(self.ofs_next.borrow());
        }
        self.f_ofs_next.set(true);
        *self.ofs_next.borrow_mut() = (((*self.version_and_next() as u16) >> (4 as u16))) as i32;
        Ok(self.ofs_next.borrow())
    }

    /**
     * Version of the capability.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (((*self.version_and_next() as u16) & (15 as u16))) as i32;
        Ok(self.version.borrow())
    }
}

/**
 * Kind of the capability; 0 if there is none at all.
 */
impl PciConfiguration_ExtendedCapability {
    pub fn capability_id(&self) -> Ref<'_, PciConfiguration_ExtendedCapabilityIds> {
        self.capability_id.borrow()
    }
}

/**
 * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
 * 15, or 0.
 */
impl PciConfiguration_ExtendedCapability {
    pub fn version_and_next(&self) -> Ref<'_, u16> {
        self.version_and_next.borrow()
    }
}
impl PciConfiguration_ExtendedCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
 * room for it.
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct PciConfiguration_SubsystemCapability {
    pub _root: SharedType<PciConfiguration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<PciConfiguration_Capability>>,
    unnamed1: RefCell<Vec<u8>>,
    subsystem_vendor_id: RefCell<u16>,
    subsystem_id: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for PciConfiguration_SubsystemCapability {
    type Root = PciConfiguration;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        let t = Self::read_into::<_, PciConfiguration_Capability>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.subsystem_vendor_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.subsystem_id.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl PciConfiguration_SubsystemCapability {
}

/**
 * Kind, and offset of the next one.
 */
impl PciConfiguration_SubsystemCapability {
    pub fn head(&self) -> Ref<'_, OptRc<PciConfiguration_Capability>> {
        self.head.borrow()
    }
}

/**
 * Reserved.
 */
impl PciConfiguration_SubsystemCapability {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Maker of the board or card.
 */
impl PciConfiguration_SubsystemCapability {
    pub fn subsystem_vendor_id(&self) -> Ref<'_, u16> {
        self.subsystem_vendor_id.borrow()
    }
}

/**
 * That maker's number of it.
 */
impl PciConfiguration_SubsystemCapability {
    pub fn subsystem_id(&self) -> Ref<'_, u16> {
        self.subsystem_id.borrow()
    }
}
impl PciConfiguration_SubsystemCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
