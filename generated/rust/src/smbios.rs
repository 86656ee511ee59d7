// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

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
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 * 
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 * 
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 * 
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 * \sa https://www.dmtf.org/standards/smbios Source
 * \sa https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf Source
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<Smbios_RawDataHeader>>,
    tables: RefCell<OptRc<Smbios_StructureTable>>,
    _io: RefCell<BytesReader>,
    tables_raw: RefCell<Vec<u8>>,
    f_len_tables: Cell<bool>,
    len_tables: RefCell<u32>,
}
impl KStruct for Smbios {
    type Root = Smbios;
    type Parent = Smbios;

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
        let t = Self::read_into::<_, Smbios_RawDataHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.tables_raw.borrow_mut() = _io.read_bytes(*self_rc.len_tables()? as usize)?.into();
        let tables_raw = self_rc.tables_raw.borrow();
        let _t_tables_raw_io = BytesReader::from(tables_raw.clone());
        let t = Self::read_into::<BytesReader, Smbios_StructureTable>(&_t_tables_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.tables.borrow_mut() = t;
        Ok(())
    }
}
impl Smbios {

    /**
     * Bytes of the structures.
     */
    pub fn len_tables(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_tables.get() {
            return Ok(self.len_tables.borrow());
        }
        self.f_len_tables.set(true);
        *self.len_tables.borrow_mut() = (*self.header().len_tables()) as u32;
        Ok(self.len_tables.borrow())
    }
}

/**
 * Version of the standard and the size of what follows.
 */
impl Smbios {
    pub fn header(&self) -> Ref<'_, OptRc<Smbios_RawDataHeader>> {
        self.header.borrow()
    }
}

/**
 * All structures, one after another.
 */
impl Smbios {
    pub fn tables(&self) -> Ref<'_, OptRc<Smbios_StructureTable>> {
        self.tables.borrow()
    }
}
impl Smbios {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Smbios {
    pub fn tables_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tables_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_BoardTypes {
    NotKnown,
    Other,
    ServerBlade,
    ConnectivitySwitch,
    SystemManagementModule,
    ProcessorModule,
    IOModule,
    MemoryModule,
    DaughterBoard,
    Motherboard,
    ProcessorMemoryModule,
    ProcessorIoModule,
    InterconnectBoard,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_BoardTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_BoardTypes> {
        match flag {
            1 => Ok(Smbios_BoardTypes::NotKnown),
            2 => Ok(Smbios_BoardTypes::Other),
            3 => Ok(Smbios_BoardTypes::ServerBlade),
            4 => Ok(Smbios_BoardTypes::ConnectivitySwitch),
            5 => Ok(Smbios_BoardTypes::SystemManagementModule),
            6 => Ok(Smbios_BoardTypes::ProcessorModule),
            7 => Ok(Smbios_BoardTypes::IOModule),
            8 => Ok(Smbios_BoardTypes::MemoryModule),
            9 => Ok(Smbios_BoardTypes::DaughterBoard),
            10 => Ok(Smbios_BoardTypes::Motherboard),
            11 => Ok(Smbios_BoardTypes::ProcessorMemoryModule),
            12 => Ok(Smbios_BoardTypes::ProcessorIoModule),
            13 => Ok(Smbios_BoardTypes::InterconnectBoard),
            _ => Ok(Smbios_BoardTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_BoardTypes> for i64 {
    fn from(v: &Smbios_BoardTypes) -> Self {
        match *v {
            Smbios_BoardTypes::NotKnown => 1,
            Smbios_BoardTypes::Other => 2,
            Smbios_BoardTypes::ServerBlade => 3,
            Smbios_BoardTypes::ConnectivitySwitch => 4,
            Smbios_BoardTypes::SystemManagementModule => 5,
            Smbios_BoardTypes::ProcessorModule => 6,
            Smbios_BoardTypes::IOModule => 7,
            Smbios_BoardTypes::MemoryModule => 8,
            Smbios_BoardTypes::DaughterBoard => 9,
            Smbios_BoardTypes::Motherboard => 10,
            Smbios_BoardTypes::ProcessorMemoryModule => 11,
            Smbios_BoardTypes::ProcessorIoModule => 12,
            Smbios_BoardTypes::InterconnectBoard => 13,
            Smbios_BoardTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_BoardTypes {
    fn default() -> Self { Smbios_BoardTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ChassisSecurityStates {
    Other,
    NotKnown,
    NoSecurity,
    ExternalInterfaceLockedOut,
    ExternalInterfaceEnabled,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ChassisSecurityStates {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ChassisSecurityStates> {
        match flag {
            1 => Ok(Smbios_ChassisSecurityStates::Other),
            2 => Ok(Smbios_ChassisSecurityStates::NotKnown),
            3 => Ok(Smbios_ChassisSecurityStates::NoSecurity),
            4 => Ok(Smbios_ChassisSecurityStates::ExternalInterfaceLockedOut),
            5 => Ok(Smbios_ChassisSecurityStates::ExternalInterfaceEnabled),
            _ => Ok(Smbios_ChassisSecurityStates::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ChassisSecurityStates> for i64 {
    fn from(v: &Smbios_ChassisSecurityStates) -> Self {
        match *v {
            Smbios_ChassisSecurityStates::Other => 1,
            Smbios_ChassisSecurityStates::NotKnown => 2,
            Smbios_ChassisSecurityStates::NoSecurity => 3,
            Smbios_ChassisSecurityStates::ExternalInterfaceLockedOut => 4,
            Smbios_ChassisSecurityStates::ExternalInterfaceEnabled => 5,
            Smbios_ChassisSecurityStates::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ChassisSecurityStates {
    fn default() -> Self { Smbios_ChassisSecurityStates::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ChassisStates {
    Other,
    NotKnown,
    Safe,
    Warning,
    Critical,
    NonRecoverable,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ChassisStates {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ChassisStates> {
        match flag {
            1 => Ok(Smbios_ChassisStates::Other),
            2 => Ok(Smbios_ChassisStates::NotKnown),
            3 => Ok(Smbios_ChassisStates::Safe),
            4 => Ok(Smbios_ChassisStates::Warning),
            5 => Ok(Smbios_ChassisStates::Critical),
            6 => Ok(Smbios_ChassisStates::NonRecoverable),
            _ => Ok(Smbios_ChassisStates::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ChassisStates> for i64 {
    fn from(v: &Smbios_ChassisStates) -> Self {
        match *v {
            Smbios_ChassisStates::Other => 1,
            Smbios_ChassisStates::NotKnown => 2,
            Smbios_ChassisStates::Safe => 3,
            Smbios_ChassisStates::Warning => 4,
            Smbios_ChassisStates::Critical => 5,
            Smbios_ChassisStates::NonRecoverable => 6,
            Smbios_ChassisStates::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ChassisStates {
    fn default() -> Self { Smbios_ChassisStates::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ChassisTypes {
    Other,
    NotKnown,
    Desktop,
    LowProfileDesktop,
    PizzaBox,
    MiniTower,
    Tower,
    Portable,
    Laptop,
    Notebook,
    HandHeld,
    DockingStation,
    AllInOne,
    SubNotebook,
    SpaceSaving,
    LunchBox,
    MainServerChassis,
    ExpansionChassis,
    Subchassis,
    BusExpansionChassis,
    PeripheralChassis,
    RaidChassis,
    RackMountChassis,
    SealedCasePc,
    MultiSystemChassis,
    CompactPci,
    AdvancedTca,
    Blade,
    BladeEnclosure,
    Tablet,
    Convertible,
    Detachable,
    IotGateway,
    EmbeddedPc,
    MiniPc,
    StickPc,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ChassisTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ChassisTypes> {
        match flag {
            1 => Ok(Smbios_ChassisTypes::Other),
            2 => Ok(Smbios_ChassisTypes::NotKnown),
            3 => Ok(Smbios_ChassisTypes::Desktop),
            4 => Ok(Smbios_ChassisTypes::LowProfileDesktop),
            5 => Ok(Smbios_ChassisTypes::PizzaBox),
            6 => Ok(Smbios_ChassisTypes::MiniTower),
            7 => Ok(Smbios_ChassisTypes::Tower),
            8 => Ok(Smbios_ChassisTypes::Portable),
            9 => Ok(Smbios_ChassisTypes::Laptop),
            10 => Ok(Smbios_ChassisTypes::Notebook),
            11 => Ok(Smbios_ChassisTypes::HandHeld),
            12 => Ok(Smbios_ChassisTypes::DockingStation),
            13 => Ok(Smbios_ChassisTypes::AllInOne),
            14 => Ok(Smbios_ChassisTypes::SubNotebook),
            15 => Ok(Smbios_ChassisTypes::SpaceSaving),
            16 => Ok(Smbios_ChassisTypes::LunchBox),
            17 => Ok(Smbios_ChassisTypes::MainServerChassis),
            18 => Ok(Smbios_ChassisTypes::ExpansionChassis),
            19 => Ok(Smbios_ChassisTypes::Subchassis),
            20 => Ok(Smbios_ChassisTypes::BusExpansionChassis),
            21 => Ok(Smbios_ChassisTypes::PeripheralChassis),
            22 => Ok(Smbios_ChassisTypes::RaidChassis),
            23 => Ok(Smbios_ChassisTypes::RackMountChassis),
            24 => Ok(Smbios_ChassisTypes::SealedCasePc),
            25 => Ok(Smbios_ChassisTypes::MultiSystemChassis),
            26 => Ok(Smbios_ChassisTypes::CompactPci),
            27 => Ok(Smbios_ChassisTypes::AdvancedTca),
            28 => Ok(Smbios_ChassisTypes::Blade),
            29 => Ok(Smbios_ChassisTypes::BladeEnclosure),
            30 => Ok(Smbios_ChassisTypes::Tablet),
            31 => Ok(Smbios_ChassisTypes::Convertible),
            32 => Ok(Smbios_ChassisTypes::Detachable),
            33 => Ok(Smbios_ChassisTypes::IotGateway),
            34 => Ok(Smbios_ChassisTypes::EmbeddedPc),
            35 => Ok(Smbios_ChassisTypes::MiniPc),
            36 => Ok(Smbios_ChassisTypes::StickPc),
            _ => Ok(Smbios_ChassisTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ChassisTypes> for i64 {
    fn from(v: &Smbios_ChassisTypes) -> Self {
        match *v {
            Smbios_ChassisTypes::Other => 1,
            Smbios_ChassisTypes::NotKnown => 2,
            Smbios_ChassisTypes::Desktop => 3,
            Smbios_ChassisTypes::LowProfileDesktop => 4,
            Smbios_ChassisTypes::PizzaBox => 5,
            Smbios_ChassisTypes::MiniTower => 6,
            Smbios_ChassisTypes::Tower => 7,
            Smbios_ChassisTypes::Portable => 8,
            Smbios_ChassisTypes::Laptop => 9,
            Smbios_ChassisTypes::Notebook => 10,
            Smbios_ChassisTypes::HandHeld => 11,
            Smbios_ChassisTypes::DockingStation => 12,
            Smbios_ChassisTypes::AllInOne => 13,
            Smbios_ChassisTypes::SubNotebook => 14,
            Smbios_ChassisTypes::SpaceSaving => 15,
            Smbios_ChassisTypes::LunchBox => 16,
            Smbios_ChassisTypes::MainServerChassis => 17,
            Smbios_ChassisTypes::ExpansionChassis => 18,
            Smbios_ChassisTypes::Subchassis => 19,
            Smbios_ChassisTypes::BusExpansionChassis => 20,
            Smbios_ChassisTypes::PeripheralChassis => 21,
            Smbios_ChassisTypes::RaidChassis => 22,
            Smbios_ChassisTypes::RackMountChassis => 23,
            Smbios_ChassisTypes::SealedCasePc => 24,
            Smbios_ChassisTypes::MultiSystemChassis => 25,
            Smbios_ChassisTypes::CompactPci => 26,
            Smbios_ChassisTypes::AdvancedTca => 27,
            Smbios_ChassisTypes::Blade => 28,
            Smbios_ChassisTypes::BladeEnclosure => 29,
            Smbios_ChassisTypes::Tablet => 30,
            Smbios_ChassisTypes::Convertible => 31,
            Smbios_ChassisTypes::Detachable => 32,
            Smbios_ChassisTypes::IotGateway => 33,
            Smbios_ChassisTypes::EmbeddedPc => 34,
            Smbios_ChassisTypes::MiniPc => 35,
            Smbios_ChassisTypes::StickPc => 36,
            Smbios_ChassisTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ChassisTypes {
    fn default() -> Self { Smbios_ChassisTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ErrorCorrections {
    Other,
    NotKnown,
    NoCorrection,
    Parity,
    SingleBitEcc,
    MultiBitEcc,
    Crc,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ErrorCorrections {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ErrorCorrections> {
        match flag {
            1 => Ok(Smbios_ErrorCorrections::Other),
            2 => Ok(Smbios_ErrorCorrections::NotKnown),
            3 => Ok(Smbios_ErrorCorrections::NoCorrection),
            4 => Ok(Smbios_ErrorCorrections::Parity),
            5 => Ok(Smbios_ErrorCorrections::SingleBitEcc),
            6 => Ok(Smbios_ErrorCorrections::MultiBitEcc),
            7 => Ok(Smbios_ErrorCorrections::Crc),
            _ => Ok(Smbios_ErrorCorrections::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ErrorCorrections> for i64 {
    fn from(v: &Smbios_ErrorCorrections) -> Self {
        match *v {
            Smbios_ErrorCorrections::Other => 1,
            Smbios_ErrorCorrections::NotKnown => 2,
            Smbios_ErrorCorrections::NoCorrection => 3,
            Smbios_ErrorCorrections::Parity => 4,
            Smbios_ErrorCorrections::SingleBitEcc => 5,
            Smbios_ErrorCorrections::MultiBitEcc => 6,
            Smbios_ErrorCorrections::Crc => 7,
            Smbios_ErrorCorrections::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ErrorCorrections {
    fn default() -> Self { Smbios_ErrorCorrections::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_FormFactors {
    Other,
    NotKnown,
    Simm,
    Sip,
    Chip,
    Dip,
    Zip,
    ProprietaryCard,
    Dimm,
    Tsop,
    RowOfChips,
    Rimm,
    Sodimm,
    Srimm,
    FbDimm,
    Die,
    Camm,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_FormFactors {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_FormFactors> {
        match flag {
            1 => Ok(Smbios_FormFactors::Other),
            2 => Ok(Smbios_FormFactors::NotKnown),
            3 => Ok(Smbios_FormFactors::Simm),
            4 => Ok(Smbios_FormFactors::Sip),
            5 => Ok(Smbios_FormFactors::Chip),
            6 => Ok(Smbios_FormFactors::Dip),
            7 => Ok(Smbios_FormFactors::Zip),
            8 => Ok(Smbios_FormFactors::ProprietaryCard),
            9 => Ok(Smbios_FormFactors::Dimm),
            10 => Ok(Smbios_FormFactors::Tsop),
            11 => Ok(Smbios_FormFactors::RowOfChips),
            12 => Ok(Smbios_FormFactors::Rimm),
            13 => Ok(Smbios_FormFactors::Sodimm),
            14 => Ok(Smbios_FormFactors::Srimm),
            15 => Ok(Smbios_FormFactors::FbDimm),
            16 => Ok(Smbios_FormFactors::Die),
            17 => Ok(Smbios_FormFactors::Camm),
            _ => Ok(Smbios_FormFactors::Unknown(flag)),
        }
    }
}

impl From<&Smbios_FormFactors> for i64 {
    fn from(v: &Smbios_FormFactors) -> Self {
        match *v {
            Smbios_FormFactors::Other => 1,
            Smbios_FormFactors::NotKnown => 2,
            Smbios_FormFactors::Simm => 3,
            Smbios_FormFactors::Sip => 4,
            Smbios_FormFactors::Chip => 5,
            Smbios_FormFactors::Dip => 6,
            Smbios_FormFactors::Zip => 7,
            Smbios_FormFactors::ProprietaryCard => 8,
            Smbios_FormFactors::Dimm => 9,
            Smbios_FormFactors::Tsop => 10,
            Smbios_FormFactors::RowOfChips => 11,
            Smbios_FormFactors::Rimm => 12,
            Smbios_FormFactors::Sodimm => 13,
            Smbios_FormFactors::Srimm => 14,
            Smbios_FormFactors::FbDimm => 15,
            Smbios_FormFactors::Die => 16,
            Smbios_FormFactors::Camm => 17,
            Smbios_FormFactors::Unknown(v) => v
        }
    }
}

impl Default for Smbios_FormFactors {
    fn default() -> Self { Smbios_FormFactors::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_MemoryArrayLocations {
    Other,
    NotKnown,
    SystemBoardOrMotherboard,
    IsaAddOnCard,
    EisaAddOnCard,
    PciAddOnCard,
    McaAddOnCard,
    PcmciaAddOnCard,
    ProprietaryAddOnCard,
    Nubus,
    Pc98C20AddOnCard,
    Pc98C24AddOnCard,
    Pc98EAddOnCard,
    Pc98LocalBusAddOnCard,
    CxlAddOnCard,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_MemoryArrayLocations {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_MemoryArrayLocations> {
        match flag {
            1 => Ok(Smbios_MemoryArrayLocations::Other),
            2 => Ok(Smbios_MemoryArrayLocations::NotKnown),
            3 => Ok(Smbios_MemoryArrayLocations::SystemBoardOrMotherboard),
            4 => Ok(Smbios_MemoryArrayLocations::IsaAddOnCard),
            5 => Ok(Smbios_MemoryArrayLocations::EisaAddOnCard),
            6 => Ok(Smbios_MemoryArrayLocations::PciAddOnCard),
            7 => Ok(Smbios_MemoryArrayLocations::McaAddOnCard),
            8 => Ok(Smbios_MemoryArrayLocations::PcmciaAddOnCard),
            9 => Ok(Smbios_MemoryArrayLocations::ProprietaryAddOnCard),
            10 => Ok(Smbios_MemoryArrayLocations::Nubus),
            160 => Ok(Smbios_MemoryArrayLocations::Pc98C20AddOnCard),
            161 => Ok(Smbios_MemoryArrayLocations::Pc98C24AddOnCard),
            162 => Ok(Smbios_MemoryArrayLocations::Pc98EAddOnCard),
            163 => Ok(Smbios_MemoryArrayLocations::Pc98LocalBusAddOnCard),
            164 => Ok(Smbios_MemoryArrayLocations::CxlAddOnCard),
            _ => Ok(Smbios_MemoryArrayLocations::Unknown(flag)),
        }
    }
}

impl From<&Smbios_MemoryArrayLocations> for i64 {
    fn from(v: &Smbios_MemoryArrayLocations) -> Self {
        match *v {
            Smbios_MemoryArrayLocations::Other => 1,
            Smbios_MemoryArrayLocations::NotKnown => 2,
            Smbios_MemoryArrayLocations::SystemBoardOrMotherboard => 3,
            Smbios_MemoryArrayLocations::IsaAddOnCard => 4,
            Smbios_MemoryArrayLocations::EisaAddOnCard => 5,
            Smbios_MemoryArrayLocations::PciAddOnCard => 6,
            Smbios_MemoryArrayLocations::McaAddOnCard => 7,
            Smbios_MemoryArrayLocations::PcmciaAddOnCard => 8,
            Smbios_MemoryArrayLocations::ProprietaryAddOnCard => 9,
            Smbios_MemoryArrayLocations::Nubus => 10,
            Smbios_MemoryArrayLocations::Pc98C20AddOnCard => 160,
            Smbios_MemoryArrayLocations::Pc98C24AddOnCard => 161,
            Smbios_MemoryArrayLocations::Pc98EAddOnCard => 162,
            Smbios_MemoryArrayLocations::Pc98LocalBusAddOnCard => 163,
            Smbios_MemoryArrayLocations::CxlAddOnCard => 164,
            Smbios_MemoryArrayLocations::Unknown(v) => v
        }
    }
}

impl Default for Smbios_MemoryArrayLocations {
    fn default() -> Self { Smbios_MemoryArrayLocations::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_MemoryArrayUses {
    Other,
    NotKnown,
    SystemMemory,
    VideoMemory,
    FlashMemory,
    NonVolatileRam,
    CacheMemory,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_MemoryArrayUses {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_MemoryArrayUses> {
        match flag {
            1 => Ok(Smbios_MemoryArrayUses::Other),
            2 => Ok(Smbios_MemoryArrayUses::NotKnown),
            3 => Ok(Smbios_MemoryArrayUses::SystemMemory),
            4 => Ok(Smbios_MemoryArrayUses::VideoMemory),
            5 => Ok(Smbios_MemoryArrayUses::FlashMemory),
            6 => Ok(Smbios_MemoryArrayUses::NonVolatileRam),
            7 => Ok(Smbios_MemoryArrayUses::CacheMemory),
            _ => Ok(Smbios_MemoryArrayUses::Unknown(flag)),
        }
    }
}

impl From<&Smbios_MemoryArrayUses> for i64 {
    fn from(v: &Smbios_MemoryArrayUses) -> Self {
        match *v {
            Smbios_MemoryArrayUses::Other => 1,
            Smbios_MemoryArrayUses::NotKnown => 2,
            Smbios_MemoryArrayUses::SystemMemory => 3,
            Smbios_MemoryArrayUses::VideoMemory => 4,
            Smbios_MemoryArrayUses::FlashMemory => 5,
            Smbios_MemoryArrayUses::NonVolatileRam => 6,
            Smbios_MemoryArrayUses::CacheMemory => 7,
            Smbios_MemoryArrayUses::Unknown(v) => v
        }
    }
}

impl Default for Smbios_MemoryArrayUses {
    fn default() -> Self { Smbios_MemoryArrayUses::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_MemoryTechnologies {
    Other,
    NotKnown,
    Dram,
    NvdimmN,
    NvdimmF,
    NvdimmP,
    IntelOptanePersistentMemory,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_MemoryTechnologies {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_MemoryTechnologies> {
        match flag {
            1 => Ok(Smbios_MemoryTechnologies::Other),
            2 => Ok(Smbios_MemoryTechnologies::NotKnown),
            3 => Ok(Smbios_MemoryTechnologies::Dram),
            4 => Ok(Smbios_MemoryTechnologies::NvdimmN),
            5 => Ok(Smbios_MemoryTechnologies::NvdimmF),
            6 => Ok(Smbios_MemoryTechnologies::NvdimmP),
            7 => Ok(Smbios_MemoryTechnologies::IntelOptanePersistentMemory),
            _ => Ok(Smbios_MemoryTechnologies::Unknown(flag)),
        }
    }
}

impl From<&Smbios_MemoryTechnologies> for i64 {
    fn from(v: &Smbios_MemoryTechnologies) -> Self {
        match *v {
            Smbios_MemoryTechnologies::Other => 1,
            Smbios_MemoryTechnologies::NotKnown => 2,
            Smbios_MemoryTechnologies::Dram => 3,
            Smbios_MemoryTechnologies::NvdimmN => 4,
            Smbios_MemoryTechnologies::NvdimmF => 5,
            Smbios_MemoryTechnologies::NvdimmP => 6,
            Smbios_MemoryTechnologies::IntelOptanePersistentMemory => 7,
            Smbios_MemoryTechnologies::Unknown(v) => v
        }
    }
}

impl Default for Smbios_MemoryTechnologies {
    fn default() -> Self { Smbios_MemoryTechnologies::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_MemoryTypes {
    Other,
    NotKnown,
    Dram,
    Edram,
    Vram,
    Sram,
    Ram,
    Rom,
    Flash,
    Eeprom,
    Feprom,
    Eprom,
    Cdram,
    Dram3d,
    Sdram,
    Sgram,
    Rdram,
    Ddr,
    Ddr2,
    Ddr2FbDimm,
    Ddr3,
    Fbd2,
    Ddr4,
    Lpddr,
    Lpddr2,
    Lpddr3,
    Lpddr4,
    LogicalNonVolatileDevice,
    Hbm,
    Hbm2,
    Ddr5,
    Lpddr5,
    Hbm3,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_MemoryTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_MemoryTypes> {
        match flag {
            1 => Ok(Smbios_MemoryTypes::Other),
            2 => Ok(Smbios_MemoryTypes::NotKnown),
            3 => Ok(Smbios_MemoryTypes::Dram),
            4 => Ok(Smbios_MemoryTypes::Edram),
            5 => Ok(Smbios_MemoryTypes::Vram),
            6 => Ok(Smbios_MemoryTypes::Sram),
            7 => Ok(Smbios_MemoryTypes::Ram),
            8 => Ok(Smbios_MemoryTypes::Rom),
            9 => Ok(Smbios_MemoryTypes::Flash),
            10 => Ok(Smbios_MemoryTypes::Eeprom),
            11 => Ok(Smbios_MemoryTypes::Feprom),
            12 => Ok(Smbios_MemoryTypes::Eprom),
            13 => Ok(Smbios_MemoryTypes::Cdram),
            14 => Ok(Smbios_MemoryTypes::Dram3d),
            15 => Ok(Smbios_MemoryTypes::Sdram),
            16 => Ok(Smbios_MemoryTypes::Sgram),
            17 => Ok(Smbios_MemoryTypes::Rdram),
            18 => Ok(Smbios_MemoryTypes::Ddr),
            19 => Ok(Smbios_MemoryTypes::Ddr2),
            20 => Ok(Smbios_MemoryTypes::Ddr2FbDimm),
            24 => Ok(Smbios_MemoryTypes::Ddr3),
            25 => Ok(Smbios_MemoryTypes::Fbd2),
            26 => Ok(Smbios_MemoryTypes::Ddr4),
            27 => Ok(Smbios_MemoryTypes::Lpddr),
            28 => Ok(Smbios_MemoryTypes::Lpddr2),
            29 => Ok(Smbios_MemoryTypes::Lpddr3),
            30 => Ok(Smbios_MemoryTypes::Lpddr4),
            31 => Ok(Smbios_MemoryTypes::LogicalNonVolatileDevice),
            32 => Ok(Smbios_MemoryTypes::Hbm),
            33 => Ok(Smbios_MemoryTypes::Hbm2),
            34 => Ok(Smbios_MemoryTypes::Ddr5),
            35 => Ok(Smbios_MemoryTypes::Lpddr5),
            36 => Ok(Smbios_MemoryTypes::Hbm3),
            _ => Ok(Smbios_MemoryTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_MemoryTypes> for i64 {
    fn from(v: &Smbios_MemoryTypes) -> Self {
        match *v {
            Smbios_MemoryTypes::Other => 1,
            Smbios_MemoryTypes::NotKnown => 2,
            Smbios_MemoryTypes::Dram => 3,
            Smbios_MemoryTypes::Edram => 4,
            Smbios_MemoryTypes::Vram => 5,
            Smbios_MemoryTypes::Sram => 6,
            Smbios_MemoryTypes::Ram => 7,
            Smbios_MemoryTypes::Rom => 8,
            Smbios_MemoryTypes::Flash => 9,
            Smbios_MemoryTypes::Eeprom => 10,
            Smbios_MemoryTypes::Feprom => 11,
            Smbios_MemoryTypes::Eprom => 12,
            Smbios_MemoryTypes::Cdram => 13,
            Smbios_MemoryTypes::Dram3d => 14,
            Smbios_MemoryTypes::Sdram => 15,
            Smbios_MemoryTypes::Sgram => 16,
            Smbios_MemoryTypes::Rdram => 17,
            Smbios_MemoryTypes::Ddr => 18,
            Smbios_MemoryTypes::Ddr2 => 19,
            Smbios_MemoryTypes::Ddr2FbDimm => 20,
            Smbios_MemoryTypes::Ddr3 => 24,
            Smbios_MemoryTypes::Fbd2 => 25,
            Smbios_MemoryTypes::Ddr4 => 26,
            Smbios_MemoryTypes::Lpddr => 27,
            Smbios_MemoryTypes::Lpddr2 => 28,
            Smbios_MemoryTypes::Lpddr3 => 29,
            Smbios_MemoryTypes::Lpddr4 => 30,
            Smbios_MemoryTypes::LogicalNonVolatileDevice => 31,
            Smbios_MemoryTypes::Hbm => 32,
            Smbios_MemoryTypes::Hbm2 => 33,
            Smbios_MemoryTypes::Ddr5 => 34,
            Smbios_MemoryTypes::Lpddr5 => 35,
            Smbios_MemoryTypes::Hbm3 => 36,
            Smbios_MemoryTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_MemoryTypes {
    fn default() -> Self { Smbios_MemoryTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ProcessorStates {
    NotKnown,
    Enabled,
    DisabledByUser,
    DisabledByBios,
    Idle,
    Other,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ProcessorStates {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ProcessorStates> {
        match flag {
            0 => Ok(Smbios_ProcessorStates::NotKnown),
            1 => Ok(Smbios_ProcessorStates::Enabled),
            2 => Ok(Smbios_ProcessorStates::DisabledByUser),
            3 => Ok(Smbios_ProcessorStates::DisabledByBios),
            4 => Ok(Smbios_ProcessorStates::Idle),
            7 => Ok(Smbios_ProcessorStates::Other),
            _ => Ok(Smbios_ProcessorStates::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ProcessorStates> for i64 {
    fn from(v: &Smbios_ProcessorStates) -> Self {
        match *v {
            Smbios_ProcessorStates::NotKnown => 0,
            Smbios_ProcessorStates::Enabled => 1,
            Smbios_ProcessorStates::DisabledByUser => 2,
            Smbios_ProcessorStates::DisabledByBios => 3,
            Smbios_ProcessorStates::Idle => 4,
            Smbios_ProcessorStates::Other => 7,
            Smbios_ProcessorStates::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ProcessorStates {
    fn default() -> Self { Smbios_ProcessorStates::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_ProcessorTypes {
    Other,
    NotKnown,
    CentralProcessor,
    MathProcessor,
    DspProcessor,
    VideoProcessor,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_ProcessorTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_ProcessorTypes> {
        match flag {
            1 => Ok(Smbios_ProcessorTypes::Other),
            2 => Ok(Smbios_ProcessorTypes::NotKnown),
            3 => Ok(Smbios_ProcessorTypes::CentralProcessor),
            4 => Ok(Smbios_ProcessorTypes::MathProcessor),
            5 => Ok(Smbios_ProcessorTypes::DspProcessor),
            6 => Ok(Smbios_ProcessorTypes::VideoProcessor),
            _ => Ok(Smbios_ProcessorTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_ProcessorTypes> for i64 {
    fn from(v: &Smbios_ProcessorTypes) -> Self {
        match *v {
            Smbios_ProcessorTypes::Other => 1,
            Smbios_ProcessorTypes::NotKnown => 2,
            Smbios_ProcessorTypes::CentralProcessor => 3,
            Smbios_ProcessorTypes::MathProcessor => 4,
            Smbios_ProcessorTypes::DspProcessor => 5,
            Smbios_ProcessorTypes::VideoProcessor => 6,
            Smbios_ProcessorTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_ProcessorTypes {
    fn default() -> Self { Smbios_ProcessorTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_StructureTypes {
    BiosInformation,
    SystemInformation,
    BaseboardInformation,
    SystemEnclosure,
    ProcessorInformation,
    MemoryControllerInformation,
    MemoryModuleInformation,
    CacheInformation,
    PortConnectorInformation,
    SystemSlots,
    OnBoardDevicesInformation,
    OemStrings,
    SystemConfigurationOptions,
    BiosLanguageInformation,
    GroupAssociations,
    SystemEventLog,
    PhysicalMemoryArray,
    MemoryDevice,
    MemoryErrorInformation32,
    MemoryArrayMappedAddress,
    MemoryDeviceMappedAddress,
    BuiltInPointingDevice,
    PortableBattery,
    SystemReset,
    HardwareSecurity,
    SystemPowerControls,
    VoltageProbe,
    CoolingDevice,
    TemperatureProbe,
    ElectricalCurrentProbe,
    OutOfBandRemoteAccess,
    BootIntegrityServicesEntryPoint,
    SystemBootInformation,
    MemoryErrorInformation64,
    ManagementDevice,
    ManagementDeviceComponent,
    ManagementDeviceThresholdData,
    MemoryChannel,
    IpmiDeviceInformation,
    SystemPowerSupply,
    AdditionalInformation,
    OnboardDevicesExtendedInformation,
    ManagementControllerHostInterface,
    TpmDevice,
    ProcessorAdditionalInformation,
    FirmwareInventoryInformation,
    StringProperty,
    Inactive,
    EndOfTable,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_StructureTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_StructureTypes> {
        match flag {
            0 => Ok(Smbios_StructureTypes::BiosInformation),
            1 => Ok(Smbios_StructureTypes::SystemInformation),
            2 => Ok(Smbios_StructureTypes::BaseboardInformation),
            3 => Ok(Smbios_StructureTypes::SystemEnclosure),
            4 => Ok(Smbios_StructureTypes::ProcessorInformation),
            5 => Ok(Smbios_StructureTypes::MemoryControllerInformation),
            6 => Ok(Smbios_StructureTypes::MemoryModuleInformation),
            7 => Ok(Smbios_StructureTypes::CacheInformation),
            8 => Ok(Smbios_StructureTypes::PortConnectorInformation),
            9 => Ok(Smbios_StructureTypes::SystemSlots),
            10 => Ok(Smbios_StructureTypes::OnBoardDevicesInformation),
            11 => Ok(Smbios_StructureTypes::OemStrings),
            12 => Ok(Smbios_StructureTypes::SystemConfigurationOptions),
            13 => Ok(Smbios_StructureTypes::BiosLanguageInformation),
            14 => Ok(Smbios_StructureTypes::GroupAssociations),
            15 => Ok(Smbios_StructureTypes::SystemEventLog),
            16 => Ok(Smbios_StructureTypes::PhysicalMemoryArray),
            17 => Ok(Smbios_StructureTypes::MemoryDevice),
            18 => Ok(Smbios_StructureTypes::MemoryErrorInformation32),
            19 => Ok(Smbios_StructureTypes::MemoryArrayMappedAddress),
            20 => Ok(Smbios_StructureTypes::MemoryDeviceMappedAddress),
            21 => Ok(Smbios_StructureTypes::BuiltInPointingDevice),
            22 => Ok(Smbios_StructureTypes::PortableBattery),
            23 => Ok(Smbios_StructureTypes::SystemReset),
            24 => Ok(Smbios_StructureTypes::HardwareSecurity),
            25 => Ok(Smbios_StructureTypes::SystemPowerControls),
            26 => Ok(Smbios_StructureTypes::VoltageProbe),
            27 => Ok(Smbios_StructureTypes::CoolingDevice),
            28 => Ok(Smbios_StructureTypes::TemperatureProbe),
            29 => Ok(Smbios_StructureTypes::ElectricalCurrentProbe),
            30 => Ok(Smbios_StructureTypes::OutOfBandRemoteAccess),
            31 => Ok(Smbios_StructureTypes::BootIntegrityServicesEntryPoint),
            32 => Ok(Smbios_StructureTypes::SystemBootInformation),
            33 => Ok(Smbios_StructureTypes::MemoryErrorInformation64),
            34 => Ok(Smbios_StructureTypes::ManagementDevice),
            35 => Ok(Smbios_StructureTypes::ManagementDeviceComponent),
            36 => Ok(Smbios_StructureTypes::ManagementDeviceThresholdData),
            37 => Ok(Smbios_StructureTypes::MemoryChannel),
            38 => Ok(Smbios_StructureTypes::IpmiDeviceInformation),
            39 => Ok(Smbios_StructureTypes::SystemPowerSupply),
            40 => Ok(Smbios_StructureTypes::AdditionalInformation),
            41 => Ok(Smbios_StructureTypes::OnboardDevicesExtendedInformation),
            42 => Ok(Smbios_StructureTypes::ManagementControllerHostInterface),
            43 => Ok(Smbios_StructureTypes::TpmDevice),
            44 => Ok(Smbios_StructureTypes::ProcessorAdditionalInformation),
            45 => Ok(Smbios_StructureTypes::FirmwareInventoryInformation),
            46 => Ok(Smbios_StructureTypes::StringProperty),
            126 => Ok(Smbios_StructureTypes::Inactive),
            127 => Ok(Smbios_StructureTypes::EndOfTable),
            _ => Ok(Smbios_StructureTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_StructureTypes> for i64 {
    fn from(v: &Smbios_StructureTypes) -> Self {
        match *v {
            Smbios_StructureTypes::BiosInformation => 0,
            Smbios_StructureTypes::SystemInformation => 1,
            Smbios_StructureTypes::BaseboardInformation => 2,
            Smbios_StructureTypes::SystemEnclosure => 3,
            Smbios_StructureTypes::ProcessorInformation => 4,
            Smbios_StructureTypes::MemoryControllerInformation => 5,
            Smbios_StructureTypes::MemoryModuleInformation => 6,
            Smbios_StructureTypes::CacheInformation => 7,
            Smbios_StructureTypes::PortConnectorInformation => 8,
            Smbios_StructureTypes::SystemSlots => 9,
            Smbios_StructureTypes::OnBoardDevicesInformation => 10,
            Smbios_StructureTypes::OemStrings => 11,
            Smbios_StructureTypes::SystemConfigurationOptions => 12,
            Smbios_StructureTypes::BiosLanguageInformation => 13,
            Smbios_StructureTypes::GroupAssociations => 14,
            Smbios_StructureTypes::SystemEventLog => 15,
            Smbios_StructureTypes::PhysicalMemoryArray => 16,
            Smbios_StructureTypes::MemoryDevice => 17,
            Smbios_StructureTypes::MemoryErrorInformation32 => 18,
            Smbios_StructureTypes::MemoryArrayMappedAddress => 19,
            Smbios_StructureTypes::MemoryDeviceMappedAddress => 20,
            Smbios_StructureTypes::BuiltInPointingDevice => 21,
            Smbios_StructureTypes::PortableBattery => 22,
            Smbios_StructureTypes::SystemReset => 23,
            Smbios_StructureTypes::HardwareSecurity => 24,
            Smbios_StructureTypes::SystemPowerControls => 25,
            Smbios_StructureTypes::VoltageProbe => 26,
            Smbios_StructureTypes::CoolingDevice => 27,
            Smbios_StructureTypes::TemperatureProbe => 28,
            Smbios_StructureTypes::ElectricalCurrentProbe => 29,
            Smbios_StructureTypes::OutOfBandRemoteAccess => 30,
            Smbios_StructureTypes::BootIntegrityServicesEntryPoint => 31,
            Smbios_StructureTypes::SystemBootInformation => 32,
            Smbios_StructureTypes::MemoryErrorInformation64 => 33,
            Smbios_StructureTypes::ManagementDevice => 34,
            Smbios_StructureTypes::ManagementDeviceComponent => 35,
            Smbios_StructureTypes::ManagementDeviceThresholdData => 36,
            Smbios_StructureTypes::MemoryChannel => 37,
            Smbios_StructureTypes::IpmiDeviceInformation => 38,
            Smbios_StructureTypes::SystemPowerSupply => 39,
            Smbios_StructureTypes::AdditionalInformation => 40,
            Smbios_StructureTypes::OnboardDevicesExtendedInformation => 41,
            Smbios_StructureTypes::ManagementControllerHostInterface => 42,
            Smbios_StructureTypes::TpmDevice => 43,
            Smbios_StructureTypes::ProcessorAdditionalInformation => 44,
            Smbios_StructureTypes::FirmwareInventoryInformation => 45,
            Smbios_StructureTypes::StringProperty => 46,
            Smbios_StructureTypes::Inactive => 126,
            Smbios_StructureTypes::EndOfTable => 127,
            Smbios_StructureTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_StructureTypes {
    fn default() -> Self { Smbios_StructureTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Smbios_WakeUpTypes {
    Reserved,
    Other,
    NotKnown,
    ApmTimer,
    ModemRing,
    LanRemote,
    PowerSwitch,
    PciPme,
    AcPowerRestored,
    Unknown(i64),
}

impl TryFrom<i64> for Smbios_WakeUpTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Smbios_WakeUpTypes> {
        match flag {
            0 => Ok(Smbios_WakeUpTypes::Reserved),
            1 => Ok(Smbios_WakeUpTypes::Other),
            2 => Ok(Smbios_WakeUpTypes::NotKnown),
            3 => Ok(Smbios_WakeUpTypes::ApmTimer),
            4 => Ok(Smbios_WakeUpTypes::ModemRing),
            5 => Ok(Smbios_WakeUpTypes::LanRemote),
            6 => Ok(Smbios_WakeUpTypes::PowerSwitch),
            7 => Ok(Smbios_WakeUpTypes::PciPme),
            8 => Ok(Smbios_WakeUpTypes::AcPowerRestored),
            _ => Ok(Smbios_WakeUpTypes::Unknown(flag)),
        }
    }
}

impl From<&Smbios_WakeUpTypes> for i64 {
    fn from(v: &Smbios_WakeUpTypes) -> Self {
        match *v {
            Smbios_WakeUpTypes::Reserved => 0,
            Smbios_WakeUpTypes::Other => 1,
            Smbios_WakeUpTypes::NotKnown => 2,
            Smbios_WakeUpTypes::ApmTimer => 3,
            Smbios_WakeUpTypes::ModemRing => 4,
            Smbios_WakeUpTypes::LanRemote => 5,
            Smbios_WakeUpTypes::PowerSwitch => 6,
            Smbios_WakeUpTypes::PciPme => 7,
            Smbios_WakeUpTypes::AcPowerRestored => 8,
            Smbios_WakeUpTypes::Unknown(v) => v
        }
    }
}

impl Default for Smbios_WakeUpTypes {
    fn default() -> Self { Smbios_WakeUpTypes::Unknown(0) }
}


/**
 * The motherboard, or another board (type 2).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_BaseboardInformation {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    manufacturer: RefCell<u8>,
    product: RefCell<u8>,
    version: RefCell<u8>,
    serial_number: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_asset_tag: Cell<bool>,
    asset_tag: RefCell<u8>,
    f_board_type: Cell<bool>,
    board_type: RefCell<u8>,
    f_chassis_handle: Cell<bool>,
    chassis_handle: RefCell<u16>,
    f_feature_flags: Cell<bool>,
    feature_flags: RefCell<u8>,
    f_feature_hosting: Cell<bool>,
    feature_hosting: RefCell<bool>,
    f_feature_hot_swappable: Cell<bool>,
    feature_hot_swappable: RefCell<bool>,
    f_feature_needs_daughter: Cell<bool>,
    feature_needs_daughter: RefCell<bool>,
    f_feature_removable: Cell<bool>,
    feature_removable: RefCell<bool>,
    f_feature_replaceable: Cell<bool>,
    feature_replaceable: RefCell<bool>,
    f_location_in_chassis: Cell<bool>,
    location_in_chassis: RefCell<u8>,
    f_num_contained_objects: Cell<bool>,
    num_contained_objects: RefCell<u8>,
}
impl KStruct for Smbios_BaseboardInformation {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.manufacturer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.product.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.serial_number.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Smbios_BaseboardInformation {

    /**
     * Number of a string: inventory number of the board.
     */
    pub fn asset_tag(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_asset_tag.get() {
            return Ok(self.asset_tag.borrow());
        }
        self.f_asset_tag.set(true);
        if (((_io.size() as u64) as i128) >= ((9 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((8 - 4) as usize)?;
            *self.asset_tag.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.asset_tag.borrow())
    }

    /**
     * Kind of the board, one of `board_types`.
     */
    pub fn board_type(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_board_type.get() {
            return Ok(self.board_type.borrow());
        }
        self.f_board_type.set(true);
        if (((_io.size() as u64) as i128) >= ((14 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((13 - 4) as usize)?;
            *self.board_type.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.board_type.borrow())
    }

    /**
     * Handle of the structure of the chassis.
     */
    pub fn chassis_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_chassis_handle.get() {
            return Ok(self.chassis_handle.borrow());
        }
        self.f_chassis_handle.set(true);
        if (((_io.size() as u64) as i128) >= ((13 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((11 - 4) as usize)?;
            *self.chassis_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.chassis_handle.borrow())
    }

    /**
     * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
     * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
     * machine runs.
     */
    pub fn feature_flags(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_flags.get() {
            return Ok(self.feature_flags.borrow());
        }
        self.f_feature_flags.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((9 - 4) as usize)?;
            *self.feature_flags.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.feature_flags.borrow())
    }

    /**
     * Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
     */
    pub fn feature_hosting(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_hosting.get() {
            return Ok(self.feature_hosting.borrow());
        }
        self.f_feature_hosting.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            *self.feature_hosting.borrow_mut() = (((((*self.feature_flags()? as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.feature_hosting.borrow())
    }

    /**
     * Bit 4 of `feature_flags`: can be replaced while the machine runs.
     */
    pub fn feature_hot_swappable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_hot_swappable.get() {
            return Ok(self.feature_hot_swappable.borrow());
        }
        self.f_feature_hot_swappable.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            *self.feature_hot_swappable.borrow_mut() = (((((*self.feature_flags()? as u8) & (16 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.feature_hot_swappable.borrow())
    }

    /**
     * Bit 1 of `feature_flags`: needs a daughter board.
     */
    pub fn feature_needs_daughter(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_needs_daughter.get() {
            return Ok(self.feature_needs_daughter.borrow());
        }
        self.f_feature_needs_daughter.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            *self.feature_needs_daughter.borrow_mut() = (((((*self.feature_flags()? as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.feature_needs_daughter.borrow())
    }

    /**
     * Bit 2 of `feature_flags`: can be removed.
     */
    pub fn feature_removable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_removable.get() {
            return Ok(self.feature_removable.borrow());
        }
        self.f_feature_removable.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            *self.feature_removable.borrow_mut() = (((((*self.feature_flags()? as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.feature_removable.borrow())
    }

    /**
     * Bit 3 of `feature_flags`: can be replaced.
     */
    pub fn feature_replaceable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_feature_replaceable.get() {
            return Ok(self.feature_replaceable.borrow());
        }
        self.f_feature_replaceable.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            *self.feature_replaceable.borrow_mut() = (((((*self.feature_flags()? as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.feature_replaceable.borrow())
    }

    /**
     * Number of a string: place of the board in its chassis.
     */
    pub fn location_in_chassis(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_location_in_chassis.get() {
            return Ok(self.location_in_chassis.borrow());
        }
        self.f_location_in_chassis.set(true);
        if (((_io.size() as u64) as i128) >= ((11 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((10 - 4) as usize)?;
            *self.location_in_chassis.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.location_in_chassis.borrow())
    }

    /**
     * Count of handles of structures that are on this board, two bytes each; these
     * follow.
     */
    pub fn num_contained_objects(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_contained_objects.get() {
            return Ok(self.num_contained_objects.borrow());
        }
        self.f_num_contained_objects.set(true);
        if (((_io.size() as u64) as i128) >= ((15 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((14 - 4) as usize)?;
            *self.num_contained_objects.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_contained_objects.borrow())
    }
}

/**
 * Number of a string: maker of the board.
 */
impl Smbios_BaseboardInformation {
    pub fn manufacturer(&self) -> Ref<'_, u8> {
        self.manufacturer.borrow()
    }
}

/**
 * Number of a string: name of the board.
 */
impl Smbios_BaseboardInformation {
    pub fn product(&self) -> Ref<'_, u8> {
        self.product.borrow()
    }
}

/**
 * Number of a string: version of the board.
 */
impl Smbios_BaseboardInformation {
    pub fn version(&self) -> Ref<'_, u8> {
        self.version.borrow()
    }
}

/**
 * Number of a string: serial number of the board.
 */
impl Smbios_BaseboardInformation {
    pub fn serial_number(&self) -> Ref<'_, u8> {
        self.serial_number.borrow()
    }
}
impl Smbios_BaseboardInformation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Firmware of the machine (type 0).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_BiosInformation {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    vendor: RefCell<u8>,
    version: RefCell<u8>,
    starting_address_segment: RefCell<u16>,
    release_date: RefCell<u8>,
    rom_size: RefCell<u8>,
    characteristics: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_characteristic_apm: Cell<bool>,
    characteristic_apm: RefCell<bool>,
    f_characteristic_boot_from_cd: Cell<bool>,
    characteristic_boot_from_cd: RefCell<bool>,
    f_characteristic_boot_from_pc_card: Cell<bool>,
    characteristic_boot_from_pc_card: RefCell<bool>,
    f_characteristic_cga: Cell<bool>,
    characteristic_cga: RefCell<bool>,
    f_characteristic_edd: Cell<bool>,
    characteristic_edd: RefCell<bool>,
    f_characteristic_eisa: Cell<bool>,
    characteristic_eisa: RefCell<bool>,
    f_characteristic_escd: Cell<bool>,
    characteristic_escd: RefCell<bool>,
    f_characteristic_floppy_1200_kb: Cell<bool>,
    characteristic_floppy_1200_kb: RefCell<bool>,
    f_characteristic_floppy_2880_kb: Cell<bool>,
    characteristic_floppy_2880_kb: RefCell<bool>,
    f_characteristic_floppy_360_kb: Cell<bool>,
    characteristic_floppy_360_kb: RefCell<bool>,
    f_characteristic_floppy_720_kb: Cell<bool>,
    characteristic_floppy_720_kb: RefCell<bool>,
    f_characteristic_floppy_nec: Cell<bool>,
    characteristic_floppy_nec: RefCell<bool>,
    f_characteristic_floppy_toshiba: Cell<bool>,
    characteristic_floppy_toshiba: RefCell<bool>,
    f_characteristic_isa: Cell<bool>,
    characteristic_isa: RefCell<bool>,
    f_characteristic_keyboard: Cell<bool>,
    characteristic_keyboard: RefCell<bool>,
    f_characteristic_mca: Cell<bool>,
    characteristic_mca: RefCell<bool>,
    f_characteristic_nec_pc98: Cell<bool>,
    characteristic_nec_pc98: RefCell<bool>,
    f_characteristic_not_supported: Cell<bool>,
    characteristic_not_supported: RefCell<bool>,
    f_characteristic_pc_card: Cell<bool>,
    characteristic_pc_card: RefCell<bool>,
    f_characteristic_pci: Cell<bool>,
    characteristic_pci: RefCell<bool>,
    f_characteristic_plug_and_play: Cell<bool>,
    characteristic_plug_and_play: RefCell<bool>,
    f_characteristic_print_screen: Cell<bool>,
    characteristic_print_screen: RefCell<bool>,
    f_characteristic_printer: Cell<bool>,
    characteristic_printer: RefCell<bool>,
    f_characteristic_rom_socketed: Cell<bool>,
    characteristic_rom_socketed: RefCell<bool>,
    f_characteristic_selectable_boot: Cell<bool>,
    characteristic_selectable_boot: RefCell<bool>,
    f_characteristic_serial: Cell<bool>,
    characteristic_serial: RefCell<bool>,
    f_characteristic_shadowing: Cell<bool>,
    characteristic_shadowing: RefCell<bool>,
    f_characteristic_upgradeable: Cell<bool>,
    characteristic_upgradeable: RefCell<bool>,
    f_characteristic_vl_vesa: Cell<bool>,
    characteristic_vl_vesa: RefCell<bool>,
    f_characteristics_extension_1: Cell<bool>,
    characteristics_extension_1: RefCell<u8>,
    f_characteristics_extension_2: Cell<bool>,
    characteristics_extension_2: RefCell<u8>,
    f_characteristics_low: Cell<bool>,
    characteristics_low: RefCell<u32>,
    f_controller_major_release: Cell<bool>,
    controller_major_release: RefCell<u8>,
    f_controller_minor_release: Cell<bool>,
    controller_minor_release: RefCell<u8>,
    f_extended_rom_size: Cell<bool>,
    extended_rom_size: RefCell<u16>,
    f_extension_acpi: Cell<bool>,
    extension_acpi: RefCell<bool>,
    f_extension_agp: Cell<bool>,
    extension_agp: RefCell<bool>,
    f_extension_atapi_zip_boot: Cell<bool>,
    extension_atapi_zip_boot: RefCell<bool>,
    f_extension_bios_boot_specification: Cell<bool>,
    extension_bios_boot_specification: RefCell<bool>,
    f_extension_i2o_boot: Cell<bool>,
    extension_i2o_boot: RefCell<bool>,
    f_extension_ieee1394_boot: Cell<bool>,
    extension_ieee1394_boot: RefCell<bool>,
    f_extension_ls120_boot: Cell<bool>,
    extension_ls120_boot: RefCell<bool>,
    f_extension_manufacturing_mode: Cell<bool>,
    extension_manufacturing_mode: RefCell<bool>,
    f_extension_manufacturing_mode_enabled: Cell<bool>,
    extension_manufacturing_mode_enabled: RefCell<bool>,
    f_extension_network_boot_key: Cell<bool>,
    extension_network_boot_key: RefCell<bool>,
    f_extension_smart_battery: Cell<bool>,
    extension_smart_battery: RefCell<bool>,
    f_extension_targeted_content: Cell<bool>,
    extension_targeted_content: RefCell<bool>,
    f_extension_uefi: Cell<bool>,
    extension_uefi: RefCell<bool>,
    f_extension_usb_legacy: Cell<bool>,
    extension_usb_legacy: RefCell<bool>,
    f_extension_virtual_machine: Cell<bool>,
    extension_virtual_machine: RefCell<bool>,
    f_major_release: Cell<bool>,
    major_release: RefCell<u8>,
    f_minor_release: Cell<bool>,
    minor_release: RefCell<u8>,
}
impl KStruct for Smbios_BiosInformation {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.vendor.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.starting_address_segment.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.release_date.borrow_mut() = _io.read_u1()?.into();
        *self_rc.rom_size.borrow_mut() = _io.read_u1()?.into();
        *self_rc.characteristics.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl Smbios_BiosInformation {

    /**
     * Bit 10 of `characteristics`: Advanced Power Management is supported.
     */
    pub fn characteristic_apm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_apm.get() {
            return Ok(self.characteristic_apm.borrow());
        }
        self.f_characteristic_apm.set(true);
        *self.characteristic_apm.borrow_mut() = (((((*self.characteristics_low()? as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_apm.borrow())
    }

    /**
     * Bit 15 of `characteristics`: the machine can start from a CD.
     */
    pub fn characteristic_boot_from_cd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_boot_from_cd.get() {
            return Ok(self.characteristic_boot_from_cd.borrow());
        }
        self.f_characteristic_boot_from_cd.set(true);
        *self.characteristic_boot_from_cd.borrow_mut() = (((((*self.characteristics_low()? as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_boot_from_cd.borrow())
    }

    /**
     * Bit 18 of `characteristics`: the machine can start from a PC card.
     */
    pub fn characteristic_boot_from_pc_card(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_boot_from_pc_card.get() {
            return Ok(self.characteristic_boot_from_pc_card.borrow());
        }
        self.f_characteristic_boot_from_pc_card.set(true);
        *self.characteristic_boot_from_pc_card.borrow_mut() = (((((*self.characteristics_low()? as i32) & (262144 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_boot_from_pc_card.borrow())
    }

    /**
     * Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
     */
    pub fn characteristic_cga(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_cga.get() {
            return Ok(self.characteristic_cga.borrow());
        }
        self.f_characteristic_cga.set(true);
        *self.characteristic_cga.borrow_mut() = (((((*self.characteristics_low()? as i32) & (1073741824 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_cga.borrow())
    }

    /**
     * Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
     */
    pub fn characteristic_edd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_edd.get() {
            return Ok(self.characteristic_edd.borrow());
        }
        self.f_characteristic_edd.set(true);
        *self.characteristic_edd.borrow_mut() = (((((*self.characteristics_low()? as i32) & (524288 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_edd.borrow())
    }

    /**
     * Bit 6 of `characteristics`: the EISA bus is supported.
     */
    pub fn characteristic_eisa(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_eisa.get() {
            return Ok(self.characteristic_eisa.borrow());
        }
        self.f_characteristic_eisa.set(true);
        *self.characteristic_eisa.borrow_mut() = (((((*self.characteristics_low()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_eisa.borrow())
    }

    /**
     * Bit 14 of `characteristics`: Extended System Configuration Data is available.
     */
    pub fn characteristic_escd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_escd.get() {
            return Ok(self.characteristic_escd.borrow());
        }
        self.f_characteristic_escd.set(true);
        *self.characteristic_escd.borrow_mut() = (((((*self.characteristics_low()? as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_escd.borrow())
    }

    /**
     * Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
     */
    pub fn characteristic_floppy_1200_kb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_1200_kb.get() {
            return Ok(self.characteristic_floppy_1200_kb.borrow());
        }
        self.f_characteristic_floppy_1200_kb.set(true);
        *self.characteristic_floppy_1200_kb.borrow_mut() = (((((*self.characteristics_low()? as i32) & (8388608 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_1200_kb.borrow())
    }

    /**
     * Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
     */
    pub fn characteristic_floppy_2880_kb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_2880_kb.get() {
            return Ok(self.characteristic_floppy_2880_kb.borrow());
        }
        self.f_characteristic_floppy_2880_kb.set(true);
        *self.characteristic_floppy_2880_kb.borrow_mut() = (((((*self.characteristics_low()? as i32) & (33554432 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_2880_kb.borrow())
    }

    /**
     * Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
     */
    pub fn characteristic_floppy_360_kb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_360_kb.get() {
            return Ok(self.characteristic_floppy_360_kb.borrow());
        }
        self.f_characteristic_floppy_360_kb.set(true);
        *self.characteristic_floppy_360_kb.borrow_mut() = (((((*self.characteristics_low()? as i32) & (4194304 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_360_kb.borrow())
    }

    /**
     * Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
     */
    pub fn characteristic_floppy_720_kb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_720_kb.get() {
            return Ok(self.characteristic_floppy_720_kb.borrow());
        }
        self.f_characteristic_floppy_720_kb.set(true);
        *self.characteristic_floppy_720_kb.borrow_mut() = (((((*self.characteristics_low()? as i32) & (16777216 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_720_kb.borrow())
    }

    /**
     * Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
     */
    pub fn characteristic_floppy_nec(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_nec.get() {
            return Ok(self.characteristic_floppy_nec.borrow());
        }
        self.f_characteristic_floppy_nec.set(true);
        *self.characteristic_floppy_nec.borrow_mut() = (((((*self.characteristics_low()? as i32) & (1048576 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_nec.borrow())
    }

    /**
     * Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
     */
    pub fn characteristic_floppy_toshiba(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_floppy_toshiba.get() {
            return Ok(self.characteristic_floppy_toshiba.borrow());
        }
        self.f_characteristic_floppy_toshiba.set(true);
        *self.characteristic_floppy_toshiba.borrow_mut() = (((((*self.characteristics_low()? as i32) & (2097152 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_floppy_toshiba.borrow())
    }

    /**
     * Bit 4 of `characteristics`: the ISA bus is supported.
     */
    pub fn characteristic_isa(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_isa.get() {
            return Ok(self.characteristic_isa.borrow());
        }
        self.f_characteristic_isa.set(true);
        *self.characteristic_isa.borrow_mut() = (((((*self.characteristics_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_isa.borrow())
    }

    /**
     * Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
     */
    pub fn characteristic_keyboard(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_keyboard.get() {
            return Ok(self.characteristic_keyboard.borrow());
        }
        self.f_characteristic_keyboard.set(true);
        *self.characteristic_keyboard.borrow_mut() = (((((*self.characteristics_low()? as i32) & (134217728 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_keyboard.borrow())
    }

    /**
     * Bit 5 of `characteristics`: the Micro Channel bus is supported.
     */
    pub fn characteristic_mca(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_mca.get() {
            return Ok(self.characteristic_mca.borrow());
        }
        self.f_characteristic_mca.set(true);
        *self.characteristic_mca.borrow_mut() = (((((*self.characteristics_low()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_mca.borrow())
    }

    /**
     * Bit 31 of `characteristics`: the machine is a NEC PC-98.
     */
    pub fn characteristic_nec_pc98(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_nec_pc98.get() {
            return Ok(self.characteristic_nec_pc98.borrow());
        }
        self.f_characteristic_nec_pc98.set(true);
        *self.characteristic_nec_pc98.borrow_mut() = (((((((*self.characteristics_low()? as u32) >> (31 as u32)) as i32) & (1 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_nec_pc98.borrow())
    }

    /**
     * Bit 3 of `characteristics`: the other bits are not filled in.
     */
    pub fn characteristic_not_supported(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_not_supported.get() {
            return Ok(self.characteristic_not_supported.borrow());
        }
        self.f_characteristic_not_supported.set(true);
        *self.characteristic_not_supported.borrow_mut() = (((((*self.characteristics_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_not_supported.borrow())
    }

    /**
     * Bit 8 of `characteristics`: PC cards are supported.
     */
    pub fn characteristic_pc_card(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_pc_card.get() {
            return Ok(self.characteristic_pc_card.borrow());
        }
        self.f_characteristic_pc_card.set(true);
        *self.characteristic_pc_card.borrow_mut() = (((((*self.characteristics_low()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_pc_card.borrow())
    }

    /**
     * Bit 7 of `characteristics`: the PCI bus is supported.
     */
    pub fn characteristic_pci(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_pci.get() {
            return Ok(self.characteristic_pci.borrow());
        }
        self.f_characteristic_pci.set(true);
        *self.characteristic_pci.borrow_mut() = (((((*self.characteristics_low()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_pci.borrow())
    }

    /**
     * Bit 9 of `characteristics`: Plug and Play is supported.
     */
    pub fn characteristic_plug_and_play(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_plug_and_play.get() {
            return Ok(self.characteristic_plug_and_play.borrow());
        }
        self.f_characteristic_plug_and_play.set(true);
        *self.characteristic_plug_and_play.borrow_mut() = (((((*self.characteristics_low()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_plug_and_play.borrow())
    }

    /**
     * Bit 26 of `characteristics`: interrupt 5 prints the screen.
     */
    pub fn characteristic_print_screen(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_print_screen.get() {
            return Ok(self.characteristic_print_screen.borrow());
        }
        self.f_characteristic_print_screen.set(true);
        *self.characteristic_print_screen.borrow_mut() = (((((*self.characteristics_low()? as i32) & (67108864 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_print_screen.borrow())
    }

    /**
     * Bit 29 of `characteristics`: interrupt 0x17 serves printers.
     */
    pub fn characteristic_printer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_printer.get() {
            return Ok(self.characteristic_printer.borrow());
        }
        self.f_characteristic_printer.set(true);
        *self.characteristic_printer.borrow_mut() = (((((*self.characteristics_low()? as i32) & (536870912 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_printer.borrow())
    }

    /**
     * Bit 17 of `characteristics`: the chip is in a socket.
     */
    pub fn characteristic_rom_socketed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_rom_socketed.get() {
            return Ok(self.characteristic_rom_socketed.borrow());
        }
        self.f_characteristic_rom_socketed.set(true);
        *self.characteristic_rom_socketed.borrow_mut() = (((((*self.characteristics_low()? as i32) & (131072 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_rom_socketed.borrow())
    }

    /**
     * Bit 16 of `characteristics`: the device to start from can be chosen.
     */
    pub fn characteristic_selectable_boot(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_selectable_boot.get() {
            return Ok(self.characteristic_selectable_boot.borrow());
        }
        self.f_characteristic_selectable_boot.set(true);
        *self.characteristic_selectable_boot.borrow_mut() = (((((*self.characteristics_low()? as i32) & (65536 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_selectable_boot.borrow())
    }

    /**
     * Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
     */
    pub fn characteristic_serial(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_serial.get() {
            return Ok(self.characteristic_serial.borrow());
        }
        self.f_characteristic_serial.set(true);
        *self.characteristic_serial.borrow_mut() = (((((*self.characteristics_low()? as i32) & (268435456 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_serial.borrow())
    }

    /**
     * Bit 12 of `characteristics`: the firmware may be copied to memory.
     */
    pub fn characteristic_shadowing(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_shadowing.get() {
            return Ok(self.characteristic_shadowing.borrow());
        }
        self.f_characteristic_shadowing.set(true);
        *self.characteristic_shadowing.borrow_mut() = (((((*self.characteristics_low()? as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_shadowing.borrow())
    }

    /**
     * Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
     */
    pub fn characteristic_upgradeable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_upgradeable.get() {
            return Ok(self.characteristic_upgradeable.borrow());
        }
        self.f_characteristic_upgradeable.set(true);
        *self.characteristic_upgradeable.borrow_mut() = (((((*self.characteristics_low()? as i32) & (2048 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_upgradeable.borrow())
    }

    /**
     * Bit 13 of `characteristics`: the VESA local bus is supported.
     */
    pub fn characteristic_vl_vesa(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_vl_vesa.get() {
            return Ok(self.characteristic_vl_vesa.borrow());
        }
        self.f_characteristic_vl_vesa.set(true);
        *self.characteristic_vl_vesa.borrow_mut() = (((((*self.characteristics_low()? as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.characteristic_vl_vesa.borrow())
    }

    /**
     * Further features, one bit each (since 2.1).
     */
    pub fn characteristics_extension_1(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristics_extension_1.get() {
            return Ok(self.characteristics_extension_1.borrow());
        }
        self.f_characteristics_extension_1.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((18 - 4) as usize)?;
            *self.characteristics_extension_1.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.characteristics_extension_1.borrow())
    }

    /**
     * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
     * the machine is virtual.
     */
    pub fn characteristics_extension_2(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristics_extension_2.get() {
            return Ok(self.characteristics_extension_2.borrow());
        }
        self.f_characteristics_extension_2.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((19 - 4) as usize)?;
            *self.characteristics_extension_2.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.characteristics_extension_2.borrow())
    }

    /**
     * Lower half of `characteristics`, which has all bits that the standard names;
     * the upper half belongs to the makers.
     */
    pub fn characteristics_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristics_low.get() {
            return Ok(self.characteristics_low.borrow());
        }
        self.f_characteristics_low.set(true);
        let _pos = _io.pos();
        _io.seek((10 - 4) as usize)?;
        *self.characteristics_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.characteristics_low.borrow())
    }

    /**
     * Major number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     */
    pub fn controller_major_release(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_controller_major_release.get() {
            return Ok(self.controller_major_release.borrow());
        }
        self.f_controller_major_release.set(true);
        if (((_io.size() as u64) as i128) >= ((23 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((22 - 4) as usize)?;
            *self.controller_major_release.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.controller_major_release.borrow())
    }

    /**
     * Minor number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     */
    pub fn controller_minor_release(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_controller_minor_release.get() {
            return Ok(self.controller_minor_release.borrow());
        }
        self.f_controller_minor_release.set(true);
        if (((_io.size() as u64) as i128) >= ((24 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((23 - 4) as usize)?;
            *self.controller_minor_release.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.controller_minor_release.borrow())
    }

    /**
     * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
     * the unit, 0 for MiB and 1 for GiB; the others are the size.
     */
    pub fn extended_rom_size(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_rom_size.get() {
            return Ok(self.extended_rom_size.borrow());
        }
        self.f_extended_rom_size.set(true);
        if (((_io.size() as u64) as i128) >= ((26 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((24 - 4) as usize)?;
            *self.extended_rom_size.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_rom_size.borrow())
    }

    /**
     * Bit 0 of `characteristics_extension_1`: ACPI is supported.
     */
    pub fn extension_acpi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_acpi.get() {
            return Ok(self.extension_acpi.borrow());
        }
        self.f_extension_acpi.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_acpi.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_acpi.borrow())
    }

    /**
     * Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
     */
    pub fn extension_agp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_agp.get() {
            return Ok(self.extension_agp.borrow());
        }
        self.f_extension_agp.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_agp.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_agp.borrow())
    }

    /**
     * Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
     * ZIP drive.
     */
    pub fn extension_atapi_zip_boot(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_atapi_zip_boot.get() {
            return Ok(self.extension_atapi_zip_boot.borrow());
        }
        self.f_extension_atapi_zip_boot.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_atapi_zip_boot.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (32 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_atapi_zip_boot.borrow())
    }

    /**
     * Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
     * supported.
     */
    pub fn extension_bios_boot_specification(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_bios_boot_specification.get() {
            return Ok(self.extension_bios_boot_specification.borrow());
        }
        self.f_extension_bios_boot_specification.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_bios_boot_specification.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_bios_boot_specification.borrow())
    }

    /**
     * Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
     * device.
     */
    pub fn extension_i2o_boot(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_i2o_boot.get() {
            return Ok(self.extension_i2o_boot.borrow());
        }
        self.f_extension_i2o_boot.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_i2o_boot.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_i2o_boot.borrow())
    }

    /**
     * Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
     * 1394 device.
     */
    pub fn extension_ieee1394_boot(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_ieee1394_boot.get() {
            return Ok(self.extension_ieee1394_boot.borrow());
        }
        self.f_extension_ieee1394_boot.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_ieee1394_boot.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (64 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_ieee1394_boot.borrow())
    }

    /**
     * Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
     * SuperDisk.
     */
    pub fn extension_ls120_boot(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_ls120_boot.get() {
            return Ok(self.extension_ls120_boot.borrow());
        }
        self.f_extension_ls120_boot.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_ls120_boot.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (16 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_ls120_boot.borrow())
    }

    /**
     * Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
     */
    pub fn extension_manufacturing_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_manufacturing_mode.get() {
            return Ok(self.extension_manufacturing_mode.borrow());
        }
        self.f_extension_manufacturing_mode.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_manufacturing_mode.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (32 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_manufacturing_mode.borrow())
    }

    /**
     * Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
     * on.
     */
    pub fn extension_manufacturing_mode_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_manufacturing_mode_enabled.get() {
            return Ok(self.extension_manufacturing_mode_enabled.borrow());
        }
        self.f_extension_manufacturing_mode_enabled.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_manufacturing_mode_enabled.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (64 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_manufacturing_mode_enabled.borrow())
    }

    /**
     * Bit 1 of `characteristics_extension_2`: a key starts the machine from the
     * network.
     */
    pub fn extension_network_boot_key(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_network_boot_key.get() {
            return Ok(self.extension_network_boot_key.borrow());
        }
        self.f_extension_network_boot_key.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_network_boot_key.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_network_boot_key.borrow())
    }

    /**
     * Bit 7 of `characteristics_extension_1`: smart batteries are supported.
     */
    pub fn extension_smart_battery(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_smart_battery.get() {
            return Ok(self.extension_smart_battery.borrow());
        }
        self.f_extension_smart_battery.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_smart_battery.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (128 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_smart_battery.borrow())
    }

    /**
     * Bit 2 of `characteristics_extension_2`: maker and machine are named for
     * updates by kind of machine.
     */
    pub fn extension_targeted_content(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_targeted_content.get() {
            return Ok(self.extension_targeted_content.borrow());
        }
        self.f_extension_targeted_content.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_targeted_content.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_targeted_content.borrow())
    }

    /**
     * Bit 3 of `characteristics_extension_2`: UEFI is supported.
     */
    pub fn extension_uefi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_uefi.get() {
            return Ok(self.extension_uefi.borrow());
        }
        self.f_extension_uefi.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_uefi.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_uefi.borrow())
    }

    /**
     * Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
     * driver.
     */
    pub fn extension_usb_legacy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_usb_legacy.get() {
            return Ok(self.extension_usb_legacy.borrow());
        }
        self.f_extension_usb_legacy.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            *self.extension_usb_legacy.borrow_mut() = (((((*self.characteristics_extension_1()? as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_usb_legacy.borrow())
    }

    /**
     * Bit 4 of `characteristics_extension_2`: the machine is virtual.
     */
    pub fn extension_virtual_machine(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension_virtual_machine.get() {
            return Ok(self.extension_virtual_machine.borrow());
        }
        self.f_extension_virtual_machine.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            *self.extension_virtual_machine.borrow_mut() = (((((*self.characteristics_extension_2()? as u8) & (16 as u8)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.extension_virtual_machine.borrow())
    }

    /**
     * Major number of the release of the firmware (since 2.4). 0xff: not given.
     */
    pub fn major_release(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_major_release.get() {
            return Ok(self.major_release.borrow());
        }
        self.f_major_release.set(true);
        if (((_io.size() as u64) as i128) >= ((21 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((20 - 4) as usize)?;
            *self.major_release.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.major_release.borrow())
    }

    /**
     * Minor number of the release of the firmware (since 2.4). 0xff: not given.
     */
    pub fn minor_release(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minor_release.get() {
            return Ok(self.minor_release.borrow());
        }
        self.f_minor_release.set(true);
        if (((_io.size() as u64) as i128) >= ((22 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((21 - 4) as usize)?;
            *self.minor_release.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.minor_release.borrow())
    }
}

/**
 * Number of a string: maker of the firmware.
 */
impl Smbios_BiosInformation {
    pub fn vendor(&self) -> Ref<'_, u8> {
        self.vendor.borrow()
    }
}

/**
 * Number of a string: version of the firmware, in free text.
 */
impl Smbios_BiosInformation {
    pub fn version(&self) -> Ref<'_, u8> {
        self.version.borrow()
    }
}

/**
 * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
 * machines that have UEFI only.
 */
impl Smbios_BiosInformation {
    pub fn starting_address_segment(&self) -> Ref<'_, u16> {
        self.starting_address_segment.borrow()
    }
}

/**
 * Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
 */
impl Smbios_BiosInformation {
    pub fn release_date(&self) -> Ref<'_, u8> {
        self.release_date.borrow()
    }
}

/**
 * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
 * `extended_rom_size`.
 */
impl Smbios_BiosInformation {
    pub fn rom_size(&self) -> Ref<'_, u8> {
        self.rom_size.borrow()
    }
}

/**
 * Features of the firmware, one bit each. Bit 3: the bits are not filled in.
 */
impl Smbios_BiosInformation {
    pub fn characteristics(&self) -> Ref<'_, u64> {
        self.characteristics.borrow()
    }
}
impl Smbios_BiosInformation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A socket for a memory module, and the module in it (type 17).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_MemoryDevice {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    physical_memory_array_handle: RefCell<u16>,
    memory_error_information_handle: RefCell<u16>,
    total_width: RefCell<u16>,
    data_width: RefCell<u16>,
    module_size: RefCell<u16>,
    form_factor: RefCell<Smbios_FormFactors>,
    device_set: RefCell<u8>,
    device_locator: RefCell<u8>,
    bank_locator: RefCell<u8>,
    memory_type: RefCell<Smbios_MemoryTypes>,
    type_detail: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_asset_tag: Cell<bool>,
    asset_tag: RefCell<u8>,
    f_attributes: Cell<bool>,
    attributes: RefCell<u8>,
    f_cache_size: Cell<bool>,
    cache_size: RefCell<u64>,
    f_configured_memory_speed: Cell<bool>,
    configured_memory_speed: RefCell<u16>,
    f_configured_voltage: Cell<bool>,
    configured_voltage: RefCell<u16>,
    f_controller_manufacturer_id: Cell<bool>,
    controller_manufacturer_id: RefCell<u16>,
    f_controller_product_id: Cell<bool>,
    controller_product_id: RefCell<u16>,
    f_detail_cache_dram: Cell<bool>,
    detail_cache_dram: RefCell<bool>,
    f_detail_cmos: Cell<bool>,
    detail_cmos: RefCell<bool>,
    f_detail_edo: Cell<bool>,
    detail_edo: RefCell<bool>,
    f_detail_fast_paged: Cell<bool>,
    detail_fast_paged: RefCell<bool>,
    f_detail_load_reduced: Cell<bool>,
    detail_load_reduced: RefCell<bool>,
    f_detail_non_volatile: Cell<bool>,
    detail_non_volatile: RefCell<bool>,
    f_detail_other: Cell<bool>,
    detail_other: RefCell<bool>,
    f_detail_pseudo_static: Cell<bool>,
    detail_pseudo_static: RefCell<bool>,
    f_detail_rambus: Cell<bool>,
    detail_rambus: RefCell<bool>,
    f_detail_registered: Cell<bool>,
    detail_registered: RefCell<bool>,
    f_detail_static_column: Cell<bool>,
    detail_static_column: RefCell<bool>,
    f_detail_synchronous: Cell<bool>,
    detail_synchronous: RefCell<bool>,
    f_detail_unbuffered: Cell<bool>,
    detail_unbuffered: RefCell<bool>,
    f_detail_unknown: Cell<bool>,
    detail_unknown: RefCell<bool>,
    f_detail_window_dram: Cell<bool>,
    detail_window_dram: RefCell<bool>,
    f_extended_configured_memory_speed: Cell<bool>,
    extended_configured_memory_speed: RefCell<u32>,
    f_extended_size: Cell<bool>,
    extended_size: RefCell<u32>,
    f_extended_speed: Cell<bool>,
    extended_speed: RefCell<u32>,
    f_firmware_version: Cell<bool>,
    firmware_version: RefCell<u8>,
    f_logical_size: Cell<bool>,
    logical_size: RefCell<u64>,
    f_manufacturer: Cell<bool>,
    manufacturer: RefCell<u8>,
    f_maximum_voltage: Cell<bool>,
    maximum_voltage: RefCell<u16>,
    f_memory_technology: Cell<bool>,
    memory_technology: RefCell<u8>,
    f_minimum_voltage: Cell<bool>,
    minimum_voltage: RefCell<u16>,
    f_mode_block_persistent: Cell<bool>,
    mode_block_persistent: RefCell<bool>,
    f_mode_byte_persistent: Cell<bool>,
    mode_byte_persistent: RefCell<bool>,
    f_mode_other: Cell<bool>,
    mode_other: RefCell<bool>,
    f_mode_unknown: Cell<bool>,
    mode_unknown: RefCell<bool>,
    f_mode_volatile_memory: Cell<bool>,
    mode_volatile_memory: RefCell<bool>,
    f_module_manufacturer_id: Cell<bool>,
    module_manufacturer_id: RefCell<u16>,
    f_module_product_id: Cell<bool>,
    module_product_id: RefCell<u16>,
    f_non_volatile_size: Cell<bool>,
    non_volatile_size: RefCell<u64>,
    f_operating_mode_capability: Cell<bool>,
    operating_mode_capability: RefCell<u16>,
    f_part_number: Cell<bool>,
    part_number: RefCell<u8>,
    f_serial_number: Cell<bool>,
    serial_number: RefCell<u8>,
    f_speed: Cell<bool>,
    speed: RefCell<u16>,
    f_volatile_size: Cell<bool>,
    volatile_size: RefCell<u64>,
}
impl KStruct for Smbios_MemoryDevice {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.physical_memory_array_handle.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.memory_error_information_handle.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.total_width.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.data_width.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.module_size.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.form_factor.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.device_set.borrow_mut() = _io.read_u1()?.into();
        *self_rc.device_locator.borrow_mut() = _io.read_u1()?.into();
        *self_rc.bank_locator.borrow_mut() = _io.read_u1()?.into();
        *self_rc.memory_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.type_detail.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Smbios_MemoryDevice {

    /**
     * Number of a string (since 2.3): inventory number of the module.
     */
    pub fn asset_tag(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_asset_tag.get() {
            return Ok(self.asset_tag.borrow());
        }
        self.f_asset_tag.set(true);
        if (((_io.size() as u64) as i128) >= ((26 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((25 - 4) as usize)?;
            *self.asset_tag.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.asset_tag.borrow())
    }

    /**
     * Rank of the module in the lower four bits (since 2.6). 0: unknown.
     */
    pub fn attributes(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attributes.get() {
            return Ok(self.attributes.borrow());
        }
        self.f_attributes.set(true);
        if (((_io.size() as u64) as i128) >= ((28 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((27 - 4) as usize)?;
            *self.attributes.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.attributes.borrow())
    }

    /**
     * Part that is a cache, in bytes (since 3.2). All bits set: unknown.
     */
    pub fn cache_size(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_cache_size.get() {
            return Ok(self.cache_size.borrow());
        }
        self.f_cache_size.set(true);
        if (((_io.size() as u64) as i128) >= ((76 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((68 - 4) as usize)?;
            *self.cache_size.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.cache_size.borrow())
    }

    /**
     * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
     * `extended_configured_memory_speed`.
     */
    pub fn configured_memory_speed(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_configured_memory_speed.get() {
            return Ok(self.configured_memory_speed.borrow());
        }
        self.f_configured_memory_speed.set(true);
        if (((_io.size() as u64) as i128) >= ((34 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((32 - 4) as usize)?;
            *self.configured_memory_speed.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.configured_memory_speed.borrow())
    }

    /**
     * Voltage that the module runs at, in mV (since 2.8). 0: unknown.
     */
    pub fn configured_voltage(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_configured_voltage.get() {
            return Ok(self.configured_voltage.borrow());
        }
        self.f_configured_voltage.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((38 - 4) as usize)?;
            *self.configured_voltage.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.configured_voltage.borrow())
    }

    /**
     * Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
     */
    pub fn controller_manufacturer_id(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_controller_manufacturer_id.get() {
            return Ok(self.controller_manufacturer_id.borrow());
        }
        self.f_controller_manufacturer_id.set(true);
        if (((_io.size() as u64) as i128) >= ((50 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((48 - 4) as usize)?;
            *self.controller_manufacturer_id.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.controller_manufacturer_id.borrow())
    }

    /**
     * Product, as the controller's maker numbers it (since 3.2). 0: unknown.
     */
    pub fn controller_product_id(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_controller_product_id.get() {
            return Ok(self.controller_product_id.borrow());
        }
        self.f_controller_product_id.set(true);
        if (((_io.size() as u64) as i128) >= ((52 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((50 - 4) as usize)?;
            *self.controller_product_id.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.controller_product_id.borrow())
    }

    /**
     * Bit 11 of `type_detail`: cache DRAM.
     */
    pub fn detail_cache_dram(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_cache_dram.get() {
            return Ok(self.detail_cache_dram.borrow());
        }
        self.f_detail_cache_dram.set(true);
        *self.detail_cache_dram.borrow_mut() = (((((*self.type_detail() as i32) & (2048 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_cache_dram.borrow())
    }

    /**
     * Bit 8 of `type_detail`: of CMOS.
     */
    pub fn detail_cmos(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_cmos.get() {
            return Ok(self.detail_cmos.borrow());
        }
        self.f_detail_cmos.set(true);
        *self.detail_cmos.borrow_mut() = (((((*self.type_detail() as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_cmos.borrow())
    }

    /**
     * Bit 9 of `type_detail`: extended data out.
     */
    pub fn detail_edo(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_edo.get() {
            return Ok(self.detail_edo.borrow());
        }
        self.f_detail_edo.set(true);
        *self.detail_edo.borrow_mut() = (((((*self.type_detail() as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_edo.borrow())
    }

    /**
     * Bit 3 of `type_detail`: fast-paged.
     */
    pub fn detail_fast_paged(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_fast_paged.get() {
            return Ok(self.detail_fast_paged.borrow());
        }
        self.f_detail_fast_paged.set(true);
        *self.detail_fast_paged.borrow_mut() = (((((*self.type_detail() as u16) & (8 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_fast_paged.borrow())
    }

    /**
     * Bit 15 of `type_detail`: load-reduced.
     */
    pub fn detail_load_reduced(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_load_reduced.get() {
            return Ok(self.detail_load_reduced.borrow());
        }
        self.f_detail_load_reduced.set(true);
        *self.detail_load_reduced.borrow_mut() = (((((*self.type_detail() as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_load_reduced.borrow())
    }

    /**
     * Bit 12 of `type_detail`: keeps its contents without power.
     */
    pub fn detail_non_volatile(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_non_volatile.get() {
            return Ok(self.detail_non_volatile.borrow());
        }
        self.f_detail_non_volatile.set(true);
        *self.detail_non_volatile.borrow_mut() = (((((*self.type_detail() as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_non_volatile.borrow())
    }

    /**
     * Bit 1 of `type_detail`: another property.
     */
    pub fn detail_other(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_other.get() {
            return Ok(self.detail_other.borrow());
        }
        self.f_detail_other.set(true);
        *self.detail_other.borrow_mut() = (((((*self.type_detail() as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_other.borrow())
    }

    /**
     * Bit 5 of `type_detail`: pseudo-static.
     */
    pub fn detail_pseudo_static(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_pseudo_static.get() {
            return Ok(self.detail_pseudo_static.borrow());
        }
        self.f_detail_pseudo_static.set(true);
        *self.detail_pseudo_static.borrow_mut() = (((((*self.type_detail() as u16) & (32 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_pseudo_static.borrow())
    }

    /**
     * Bit 6 of `type_detail`: of Rambus.
     */
    pub fn detail_rambus(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_rambus.get() {
            return Ok(self.detail_rambus.borrow());
        }
        self.f_detail_rambus.set(true);
        *self.detail_rambus.borrow_mut() = (((((*self.type_detail() as u16) & (64 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_rambus.borrow())
    }

    /**
     * Bit 13 of `type_detail`: registered.
     */
    pub fn detail_registered(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_registered.get() {
            return Ok(self.detail_registered.borrow());
        }
        self.f_detail_registered.set(true);
        *self.detail_registered.borrow_mut() = (((((*self.type_detail() as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_registered.borrow())
    }

    /**
     * Bit 4 of `type_detail`: static column.
     */
    pub fn detail_static_column(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_static_column.get() {
            return Ok(self.detail_static_column.borrow());
        }
        self.f_detail_static_column.set(true);
        *self.detail_static_column.borrow_mut() = (((((*self.type_detail() as u16) & (16 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_static_column.borrow())
    }

    /**
     * Bit 7 of `type_detail`: synchronous.
     */
    pub fn detail_synchronous(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_synchronous.get() {
            return Ok(self.detail_synchronous.borrow());
        }
        self.f_detail_synchronous.set(true);
        *self.detail_synchronous.borrow_mut() = (((((*self.type_detail() as u16) & (128 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_synchronous.borrow())
    }

    /**
     * Bit 14 of `type_detail`: unbuffered.
     */
    pub fn detail_unbuffered(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_unbuffered.get() {
            return Ok(self.detail_unbuffered.borrow());
        }
        self.f_detail_unbuffered.set(true);
        *self.detail_unbuffered.borrow_mut() = (((((*self.type_detail() as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_unbuffered.borrow())
    }

    /**
     * Bit 2 of `type_detail`: properties are not known.
     */
    pub fn detail_unknown(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_unknown.get() {
            return Ok(self.detail_unknown.borrow());
        }
        self.f_detail_unknown.set(true);
        *self.detail_unknown.borrow_mut() = (((((*self.type_detail() as u16) & (4 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_unknown.borrow())
    }

    /**
     * Bit 10 of `type_detail`: window DRAM.
     */
    pub fn detail_window_dram(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_detail_window_dram.get() {
            return Ok(self.detail_window_dram.borrow());
        }
        self.f_detail_window_dram.set(true);
        *self.detail_window_dram.borrow_mut() = (((((*self.type_detail() as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.detail_window_dram.borrow())
    }

    /**
     * Speed that the module runs at in the lower 31 bits, in MT/s, if
     * `configured_memory_speed` is 0xffff (since 3.3).
     */
    pub fn extended_configured_memory_speed(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_configured_memory_speed.get() {
            return Ok(self.extended_configured_memory_speed.borrow());
        }
        self.f_extended_configured_memory_speed.set(true);
        if (((_io.size() as u64) as i128) >= ((92 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((88 - 4) as usize)?;
            *self.extended_configured_memory_speed.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_configured_memory_speed.borrow())
    }

    /**
     * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
     * (since 2.7).
     */
    pub fn extended_size(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_size.get() {
            return Ok(self.extended_size.borrow());
        }
        self.f_extended_size.set(true);
        if (((_io.size() as u64) as i128) >= ((32 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((28 - 4) as usize)?;
            *self.extended_size.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_size.borrow())
    }

    /**
     * Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
     */
    pub fn extended_speed(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_speed.get() {
            return Ok(self.extended_speed.borrow());
        }
        self.f_extended_speed.set(true);
        if (((_io.size() as u64) as i128) >= ((88 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((84 - 4) as usize)?;
            *self.extended_speed.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_speed.borrow())
    }

    /**
     * Number of a string (since 3.2): version of the module's firmware.
     */
    pub fn firmware_version(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_firmware_version.get() {
            return Ok(self.firmware_version.borrow());
        }
        self.f_firmware_version.set(true);
        if (((_io.size() as u64) as i128) >= ((44 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((43 - 4) as usize)?;
            *self.firmware_version.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.firmware_version.borrow())
    }

    /**
     * Size in bytes of a logical device (since 3.2). All bits set: unknown.
     */
    pub fn logical_size(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_logical_size.get() {
            return Ok(self.logical_size.borrow());
        }
        self.f_logical_size.set(true);
        if (((_io.size() as u64) as i128) >= ((84 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((76 - 4) as usize)?;
            *self.logical_size.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.logical_size.borrow())
    }

    /**
     * Number of a string (since 2.3): maker of the module.
     */
    pub fn manufacturer(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_manufacturer.get() {
            return Ok(self.manufacturer.borrow());
        }
        self.f_manufacturer.set(true);
        if (((_io.size() as u64) as i128) >= ((24 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((23 - 4) as usize)?;
            *self.manufacturer.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.manufacturer.borrow())
    }

    /**
     * Highest voltage in mV (since 2.8). 0: unknown.
     */
    pub fn maximum_voltage(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_maximum_voltage.get() {
            return Ok(self.maximum_voltage.borrow());
        }
        self.f_maximum_voltage.set(true);
        if (((_io.size() as u64) as i128) >= ((38 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((36 - 4) as usize)?;
            *self.maximum_voltage.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.maximum_voltage.borrow())
    }

    /**
     * Technology of the module, one of `memory_technologies` (since 3.2).
     */
    pub fn memory_technology(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_memory_technology.get() {
            return Ok(self.memory_technology.borrow());
        }
        self.f_memory_technology.set(true);
        if (((_io.size() as u64) as i128) >= ((41 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((40 - 4) as usize)?;
            *self.memory_technology.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.memory_technology.borrow())
    }

    /**
     * Lowest voltage in mV (since 2.8). 0: unknown.
     */
    pub fn minimum_voltage(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minimum_voltage.get() {
            return Ok(self.minimum_voltage.borrow());
        }
        self.f_minimum_voltage.set(true);
        if (((_io.size() as u64) as i128) >= ((36 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((34 - 4) as usize)?;
            *self.minimum_voltage.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.minimum_voltage.borrow())
    }

    /**
     * Bit 5 of `operating_mode_capability`: persistent memory that is read by
     * blocks.
     */
    pub fn mode_block_persistent(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mode_block_persistent.get() {
            return Ok(self.mode_block_persistent.borrow());
        }
        self.f_mode_block_persistent.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            *self.mode_block_persistent.borrow_mut() = (((((*self.operating_mode_capability()? as u16) & (32 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.mode_block_persistent.borrow())
    }

    /**
     * Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
     */
    pub fn mode_byte_persistent(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mode_byte_persistent.get() {
            return Ok(self.mode_byte_persistent.borrow());
        }
        self.f_mode_byte_persistent.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            *self.mode_byte_persistent.borrow_mut() = (((((*self.operating_mode_capability()? as u16) & (16 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.mode_byte_persistent.borrow())
    }

    /**
     * Bit 1 of `operating_mode_capability`: another mode.
     */
    pub fn mode_other(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mode_other.get() {
            return Ok(self.mode_other.borrow());
        }
        self.f_mode_other.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            *self.mode_other.borrow_mut() = (((((*self.operating_mode_capability()? as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.mode_other.borrow())
    }

    /**
     * Bit 2 of `operating_mode_capability`: modes are not known.
     */
    pub fn mode_unknown(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mode_unknown.get() {
            return Ok(self.mode_unknown.borrow());
        }
        self.f_mode_unknown.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            *self.mode_unknown.borrow_mut() = (((((*self.operating_mode_capability()? as u16) & (4 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.mode_unknown.borrow())
    }

    /**
     * Bit 3 of `operating_mode_capability`: ordinary memory.
     */
    pub fn mode_volatile_memory(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mode_volatile_memory.get() {
            return Ok(self.mode_volatile_memory.borrow());
        }
        self.f_mode_volatile_memory.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            *self.mode_volatile_memory.borrow_mut() = (((((*self.operating_mode_capability()? as u16) & (8 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.mode_volatile_memory.borrow())
    }

    /**
     * Maker of the module by JEDEC's numbers: bank with parity, then code (since
     * 3.2). 0: unknown.
     */
    pub fn module_manufacturer_id(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_module_manufacturer_id.get() {
            return Ok(self.module_manufacturer_id.borrow());
        }
        self.f_module_manufacturer_id.set(true);
        if (((_io.size() as u64) as i128) >= ((46 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((44 - 4) as usize)?;
            *self.module_manufacturer_id.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.module_manufacturer_id.borrow())
    }

    /**
     * Product, as the module's maker numbers it (since 3.2). 0: unknown.
     */
    pub fn module_product_id(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_module_product_id.get() {
            return Ok(self.module_product_id.borrow());
        }
        self.f_module_product_id.set(true);
        if (((_io.size() as u64) as i128) >= ((48 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((46 - 4) as usize)?;
            *self.module_product_id.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.module_product_id.borrow())
    }

    /**
     * Non-volatile part in bytes (since 3.2). All bits set: unknown.
     */
    pub fn non_volatile_size(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_non_volatile_size.get() {
            return Ok(self.non_volatile_size.borrow());
        }
        self.f_non_volatile_size.set(true);
        if (((_io.size() as u64) as i128) >= ((60 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((52 - 4) as usize)?;
            *self.non_volatile_size.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.non_volatile_size.borrow())
    }

    /**
     * Modes that the module supports, one bit each (since 3.2).
     */
    pub fn operating_mode_capability(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_operating_mode_capability.get() {
            return Ok(self.operating_mode_capability.borrow());
        }
        self.f_operating_mode_capability.set(true);
        if (((_io.size() as u64) as i128) >= ((43 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((41 - 4) as usize)?;
            *self.operating_mode_capability.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.operating_mode_capability.borrow())
    }

    /**
     * Number of a string (since 2.3): part number of the module.
     */
    pub fn part_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_part_number.get() {
            return Ok(self.part_number.borrow());
        }
        self.f_part_number.set(true);
        if (((_io.size() as u64) as i128) >= ((27 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((26 - 4) as usize)?;
            *self.part_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.part_number.borrow())
    }

    /**
     * Number of a string (since 2.3): serial number of the module.
     */
    pub fn serial_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_serial_number.get() {
            return Ok(self.serial_number.borrow());
        }
        self.f_serial_number.set(true);
        if (((_io.size() as u64) as i128) >= ((25 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((24 - 4) as usize)?;
            *self.serial_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.serial_number.borrow())
    }

    /**
     * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
     * 0xffff: see `extended_speed`.
     */
    pub fn speed(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_speed.get() {
            return Ok(self.speed.borrow());
        }
        self.f_speed.set(true);
        if (((_io.size() as u64) as i128) >= ((23 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((21 - 4) as usize)?;
            *self.speed.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.speed.borrow())
    }

    /**
     * Volatile part in bytes (since 3.2). All bits set: unknown.
     */
    pub fn volatile_size(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_volatile_size.get() {
            return Ok(self.volatile_size.borrow());
        }
        self.f_volatile_size.set(true);
        if (((_io.size() as u64) as i128) >= ((68 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((60 - 4) as usize)?;
            *self.volatile_size.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.volatile_size.borrow())
    }
}

/**
 * Handle of the structure of the array that the socket belongs to.
 */
impl Smbios_MemoryDevice {
    pub fn physical_memory_array_handle(&self) -> Ref<'_, u16> {
        self.physical_memory_array_handle.borrow()
    }
}

/**
 * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
 * error.
 */
impl Smbios_MemoryDevice {
    pub fn memory_error_information_handle(&self) -> Ref<'_, u16> {
        self.memory_error_information_handle.borrow()
    }
}

/**
 * Width in bits with those for error correction. 0xffff: unknown.
 */
impl Smbios_MemoryDevice {
    pub fn total_width(&self) -> Ref<'_, u16> {
        self.total_width.borrow()
    }
}

/**
 * Width of the data in bits. 0xffff: unknown.
 */
impl Smbios_MemoryDevice {
    pub fn data_width(&self) -> Ref<'_, u16> {
        self.data_width.borrow()
    }
}

/**
 * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
 * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
 */
impl Smbios_MemoryDevice {
    pub fn module_size(&self) -> Ref<'_, u16> {
        self.module_size.borrow()
    }
}

/**
 * Shape of the module.
 */
impl Smbios_MemoryDevice {
    pub fn form_factor(&self) -> Ref<'_, Smbios_FormFactors> {
        self.form_factor.borrow()
    }
}

/**
 * Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
 */
impl Smbios_MemoryDevice {
    pub fn device_set(&self) -> Ref<'_, u8> {
        self.device_set.borrow()
    }
}

/**
 * Number of a string: name of the socket, as printed on the board.
 */
impl Smbios_MemoryDevice {
    pub fn device_locator(&self) -> Ref<'_, u8> {
        self.device_locator.borrow()
    }
}

/**
 * Number of a string: name of the bank of the socket.
 */
impl Smbios_MemoryDevice {
    pub fn bank_locator(&self) -> Ref<'_, u8> {
        self.bank_locator.borrow()
    }
}

/**
 * Kind of the memory.
 */
impl Smbios_MemoryDevice {
    pub fn memory_type(&self) -> Ref<'_, Smbios_MemoryTypes> {
        self.memory_type.borrow()
    }
}

/**
 * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
 * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
 */
impl Smbios_MemoryDevice {
    pub fn type_detail(&self) -> Ref<'_, u16> {
        self.type_detail.borrow()
    }
}
impl Smbios_MemoryDevice {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A set of sockets for memory modules (type 16).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_PhysicalMemoryArray {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    location: RefCell<Smbios_MemoryArrayLocations>,
    purpose: RefCell<Smbios_MemoryArrayUses>,
    memory_error_correction: RefCell<Smbios_ErrorCorrections>,
    maximum_capacity: RefCell<u32>,
    memory_error_information_handle: RefCell<u16>,
    num_memory_devices: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_extended_maximum_capacity: Cell<bool>,
    extended_maximum_capacity: RefCell<u64>,
}
impl KStruct for Smbios_PhysicalMemoryArray {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.location.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.purpose.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.memory_error_correction.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.maximum_capacity.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.memory_error_information_handle.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.num_memory_devices.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Smbios_PhysicalMemoryArray {

    /**
     * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
     * 2.7).
     */
    pub fn extended_maximum_capacity(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_maximum_capacity.get() {
            return Ok(self.extended_maximum_capacity.borrow());
        }
        self.f_extended_maximum_capacity.set(true);
        if (((_io.size() as u64) as i128) >= ((23 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((15 - 4) as usize)?;
            *self.extended_maximum_capacity.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_maximum_capacity.borrow())
    }
}

/**
 * Place of the sockets.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn location(&self) -> Ref<'_, Smbios_MemoryArrayLocations> {
        self.location.borrow()
    }
}

/**
 * Purpose of the memory.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn purpose(&self) -> Ref<'_, Smbios_MemoryArrayUses> {
        self.purpose.borrow()
    }
}

/**
 * Kind of error correction.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn memory_error_correction(&self) -> Ref<'_, Smbios_ErrorCorrections> {
        self.memory_error_correction.borrow()
    }
}

/**
 * Largest amount of memory in KiB. 0x80000000: unknown, or see
 * `extended_maximum_capacity`.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn maximum_capacity(&self) -> Ref<'_, u32> {
        self.maximum_capacity.borrow()
    }
}

/**
 * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
 * error.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn memory_error_information_handle(&self) -> Ref<'_, u16> {
        self.memory_error_information_handle.borrow()
    }
}

/**
 * Count of sockets.
 */
impl Smbios_PhysicalMemoryArray {
    pub fn num_memory_devices(&self) -> Ref<'_, u16> {
        self.num_memory_devices.borrow()
    }
}
impl Smbios_PhysicalMemoryArray {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A processor socket (type 4).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_ProcessorInformation {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    socket_designation: RefCell<u8>,
    processor_type: RefCell<Smbios_ProcessorTypes>,
    processor_family: RefCell<u8>,
    processor_manufacturer: RefCell<u8>,
    processor_id: RefCell<Vec<u8>>,
    processor_version: RefCell<u8>,
    voltage: RefCell<u8>,
    external_clock: RefCell<u16>,
    max_speed: RefCell<u16>,
    current_speed: RefCell<u16>,
    status: RefCell<u8>,
    processor_upgrade: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_asset_tag: Cell<bool>,
    asset_tag: RefCell<u8>,
    f_characteristic_arm64_soc_id: Cell<bool>,
    characteristic_arm64_soc_id: RefCell<bool>,
    f_characteristic_execute_protection: Cell<bool>,
    characteristic_execute_protection: RefCell<bool>,
    f_characteristic_hardware_thread: Cell<bool>,
    characteristic_hardware_thread: RefCell<bool>,
    f_characteristic_multi_core: Cell<bool>,
    characteristic_multi_core: RefCell<bool>,
    f_characteristic_power_performance_control: Cell<bool>,
    characteristic_power_performance_control: RefCell<bool>,
    f_characteristic_unknown: Cell<bool>,
    characteristic_unknown: RefCell<bool>,
    f_characteristic_virtualization: Cell<bool>,
    characteristic_virtualization: RefCell<bool>,
    f_characteristic_wide_128_bits: Cell<bool>,
    characteristic_wide_128_bits: RefCell<bool>,
    f_characteristic_wide_64_bits: Cell<bool>,
    characteristic_wide_64_bits: RefCell<bool>,
    f_is_populated: Cell<bool>,
    is_populated: RefCell<bool>,
    f_l1_cache_handle: Cell<bool>,
    l1_cache_handle: RefCell<u16>,
    f_l2_cache_handle: Cell<bool>,
    l2_cache_handle: RefCell<u16>,
    f_l3_cache_handle: Cell<bool>,
    l3_cache_handle: RefCell<u16>,
    f_num_cores: Cell<bool>,
    num_cores: RefCell<u8>,
    f_num_cores_2: Cell<bool>,
    num_cores_2: RefCell<u16>,
    f_num_cores_enabled: Cell<bool>,
    num_cores_enabled: RefCell<u8>,
    f_num_cores_enabled_2: Cell<bool>,
    num_cores_enabled_2: RefCell<u16>,
    f_num_threads: Cell<bool>,
    num_threads: RefCell<u8>,
    f_num_threads_2: Cell<bool>,
    num_threads_2: RefCell<u16>,
    f_part_number: Cell<bool>,
    part_number: RefCell<u8>,
    f_processor_characteristics: Cell<bool>,
    processor_characteristics: RefCell<u16>,
    f_processor_family_2: Cell<bool>,
    processor_family_2: RefCell<u16>,
    f_serial_number: Cell<bool>,
    serial_number: RefCell<u8>,
}
impl KStruct for Smbios_ProcessorInformation {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.socket_designation.borrow_mut() = _io.read_u1()?.into();
        *self_rc.processor_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.processor_family.borrow_mut() = _io.read_u1()?.into();
        *self_rc.processor_manufacturer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.processor_id.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        *self_rc.processor_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.voltage.borrow_mut() = _io.read_u1()?.into();
        *self_rc.external_clock.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.max_speed.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.current_speed.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u1()?.into();
        *self_rc.processor_upgrade.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Smbios_ProcessorInformation {

    /**
     * Number of a string (since 2.3): inventory number of the processor.
     */
    pub fn asset_tag(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_asset_tag.get() {
            return Ok(self.asset_tag.borrow());
        }
        self.f_asset_tag.set(true);
        if (((_io.size() as u64) as i128) >= ((34 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((33 - 4) as usize)?;
            *self.asset_tag.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.asset_tag.borrow())
    }

    /**
     * Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
     * an ARM64 machine.
     */
    pub fn characteristic_arm64_soc_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_arm64_soc_id.get() {
            return Ok(self.characteristic_arm64_soc_id.borrow());
        }
        self.f_characteristic_arm64_soc_id.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_arm64_soc_id.borrow_mut() = (((((*self.processor_characteristics()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_arm64_soc_id.borrow())
    }

    /**
     * Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
     * memory.
     */
    pub fn characteristic_execute_protection(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_execute_protection.get() {
            return Ok(self.characteristic_execute_protection.borrow());
        }
        self.f_characteristic_execute_protection.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_execute_protection.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (32 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_execute_protection.borrow())
    }

    /**
     * Bit 4 of `processor_characteristics`: more than one thread for each core.
     */
    pub fn characteristic_hardware_thread(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_hardware_thread.get() {
            return Ok(self.characteristic_hardware_thread.borrow());
        }
        self.f_characteristic_hardware_thread.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_hardware_thread.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (16 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_hardware_thread.borrow())
    }

    /**
     * Bit 3 of `processor_characteristics`: more than one core.
     */
    pub fn characteristic_multi_core(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_multi_core.get() {
            return Ok(self.characteristic_multi_core.borrow());
        }
        self.f_characteristic_multi_core.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_multi_core.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (8 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_multi_core.borrow())
    }

    /**
     * Bit 7 of `processor_characteristics`: power can be saved under load.
     */
    pub fn characteristic_power_performance_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_power_performance_control.get() {
            return Ok(self.characteristic_power_performance_control.borrow());
        }
        self.f_characteristic_power_performance_control.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_power_performance_control.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (128 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_power_performance_control.borrow())
    }

    /**
     * Bit 1 of `processor_characteristics`: features are not known.
     */
    pub fn characteristic_unknown(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_unknown.get() {
            return Ok(self.characteristic_unknown.borrow());
        }
        self.f_characteristic_unknown.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_unknown.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_unknown.borrow())
    }

    /**
     * Bit 6 of `processor_characteristics`: virtualisation is supported.
     */
    pub fn characteristic_virtualization(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_virtualization.get() {
            return Ok(self.characteristic_virtualization.borrow());
        }
        self.f_characteristic_virtualization.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_virtualization.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (64 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_virtualization.borrow())
    }

    /**
     * Bit 8 of `processor_characteristics`: 128 bits.
     */
    pub fn characteristic_wide_128_bits(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_wide_128_bits.get() {
            return Ok(self.characteristic_wide_128_bits.borrow());
        }
        self.f_characteristic_wide_128_bits.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_wide_128_bits.borrow_mut() = (((((*self.processor_characteristics()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_wide_128_bits.borrow())
    }

    /**
     * Bit 2 of `processor_characteristics`: 64 bits.
     */
    pub fn characteristic_wide_64_bits(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_characteristic_wide_64_bits.get() {
            return Ok(self.characteristic_wide_64_bits.borrow());
        }
        self.f_characteristic_wide_64_bits.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            *self.characteristic_wide_64_bits.borrow_mut() = (((((*self.processor_characteristics()? as u16) & (4 as u16)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.characteristic_wide_64_bits.borrow())
    }

    /**
     * Bit 6 of `status`: the socket is populated.
     */
    pub fn is_populated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_populated.get() {
            return Ok(self.is_populated.borrow());
        }
        self.f_is_populated.set(true);
        *self.is_populated.borrow_mut() = (((((*self.status() as u8) & (64 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.is_populated.borrow())
    }

    /**
     * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
     * given.
     */
    pub fn l1_cache_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_l1_cache_handle.get() {
            return Ok(self.l1_cache_handle.borrow());
        }
        self.f_l1_cache_handle.set(true);
        if (((_io.size() as u64) as i128) >= ((28 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((26 - 4) as usize)?;
            *self.l1_cache_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.l1_cache_handle.borrow())
    }

    /**
     * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
     * given.
     */
    pub fn l2_cache_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_l2_cache_handle.get() {
            return Ok(self.l2_cache_handle.borrow());
        }
        self.f_l2_cache_handle.set(true);
        if (((_io.size() as u64) as i128) >= ((30 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((28 - 4) as usize)?;
            *self.l2_cache_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.l2_cache_handle.borrow())
    }

    /**
     * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
     * given.
     */
    pub fn l3_cache_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_l3_cache_handle.get() {
            return Ok(self.l3_cache_handle.borrow());
        }
        self.f_l3_cache_handle.set(true);
        if (((_io.size() as u64) as i128) >= ((32 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((30 - 4) as usize)?;
            *self.l3_cache_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.l3_cache_handle.borrow())
    }

    /**
     * Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
     */
    pub fn num_cores(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_cores.get() {
            return Ok(self.num_cores.borrow());
        }
        self.f_num_cores.set(true);
        if (((_io.size() as u64) as i128) >= ((36 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((35 - 4) as usize)?;
            *self.num_cores.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_cores.borrow())
    }

    /**
     * Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
     */
    pub fn num_cores_2(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_cores_2.get() {
            return Ok(self.num_cores_2.borrow());
        }
        self.f_num_cores_2.set(true);
        if (((_io.size() as u64) as i128) >= ((44 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((42 - 4) as usize)?;
            *self.num_cores_2.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_cores_2.borrow())
    }

    /**
     * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
     * `num_cores_enabled_2`.
     */
    pub fn num_cores_enabled(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_cores_enabled.get() {
            return Ok(self.num_cores_enabled.borrow());
        }
        self.f_num_cores_enabled.set(true);
        if (((_io.size() as u64) as i128) >= ((37 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((36 - 4) as usize)?;
            *self.num_cores_enabled.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_cores_enabled.borrow())
    }

    /**
     * Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
     */
    pub fn num_cores_enabled_2(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_cores_enabled_2.get() {
            return Ok(self.num_cores_enabled_2.borrow());
        }
        self.f_num_cores_enabled_2.set(true);
        if (((_io.size() as u64) as i128) >= ((46 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((44 - 4) as usize)?;
            *self.num_cores_enabled_2.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_cores_enabled_2.borrow())
    }

    /**
     * Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
     */
    pub fn num_threads(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_threads.get() {
            return Ok(self.num_threads.borrow());
        }
        self.f_num_threads.set(true);
        if (((_io.size() as u64) as i128) >= ((38 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((37 - 4) as usize)?;
            *self.num_threads.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_threads.borrow())
    }

    /**
     * Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
     */
    pub fn num_threads_2(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_threads_2.get() {
            return Ok(self.num_threads_2.borrow());
        }
        self.f_num_threads_2.set(true);
        if (((_io.size() as u64) as i128) >= ((48 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((46 - 4) as usize)?;
            *self.num_threads_2.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_threads_2.borrow())
    }

    /**
     * Number of a string (since 2.3): part number of the processor.
     */
    pub fn part_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_part_number.get() {
            return Ok(self.part_number.borrow());
        }
        self.f_part_number.set(true);
        if (((_io.size() as u64) as i128) >= ((35 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((34 - 4) as usize)?;
            *self.part_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.part_number.borrow())
    }

    /**
     * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
     * than one core. 4: more than one thread for each core. 5: execution can be
     * forbidden. 6: virtualisation.
     */
    pub fn processor_characteristics(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_processor_characteristics.get() {
            return Ok(self.processor_characteristics.borrow());
        }
        self.f_processor_characteristics.set(true);
        if (((_io.size() as u64) as i128) >= ((40 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((38 - 4) as usize)?;
            *self.processor_characteristics.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.processor_characteristics.borrow())
    }

    /**
     * Family if `processor_family` is 0xfe (since 2.6).
     */
    pub fn processor_family_2(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_processor_family_2.get() {
            return Ok(self.processor_family_2.borrow());
        }
        self.f_processor_family_2.set(true);
        if (((_io.size() as u64) as i128) >= ((42 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((40 - 4) as usize)?;
            *self.processor_family_2.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.processor_family_2.borrow())
    }

    /**
     * Number of a string (since 2.3): serial number of the processor.
     */
    pub fn serial_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_serial_number.get() {
            return Ok(self.serial_number.borrow());
        }
        self.f_serial_number.set(true);
        if (((_io.size() as u64) as i128) >= ((33 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((32 - 4) as usize)?;
            *self.serial_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.serial_number.borrow())
    }
}

/**
 * Number of a string: name of the socket.
 */
impl Smbios_ProcessorInformation {
    pub fn socket_designation(&self) -> Ref<'_, u8> {
        self.socket_designation.borrow()
    }
}

/**
 * Use of the processor.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_type(&self) -> Ref<'_, Smbios_ProcessorTypes> {
        self.processor_type.borrow()
    }
}

/**
 * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
 * `processor_family_2`.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_family(&self) -> Ref<'_, u8> {
        self.processor_family.borrow()
    }
}

/**
 * Number of a string: maker of the processor.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_manufacturer(&self) -> Ref<'_, u8> {
        self.processor_manufacturer.borrow()
    }
}

/**
 * On x86, EAX and EDX of CPUID leaf 1, in this order.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_id(&self) -> Ref<'_, Vec<u8>> {
        self.processor_id.borrow()
    }
}

/**
 * Number of a string: name of the processor.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_version(&self) -> Ref<'_, u8> {
        self.processor_version.borrow()
    }
}

/**
 * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
 * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
 */
impl Smbios_ProcessorInformation {
    pub fn voltage(&self) -> Ref<'_, u8> {
        self.voltage.borrow()
    }
}

/**
 * Frequency of the external clock in MHz. 0: unknown.
 */
impl Smbios_ProcessorInformation {
    pub fn external_clock(&self) -> Ref<'_, u16> {
        self.external_clock.borrow()
    }
}

/**
 * Highest speed that the board supports, in MHz. 0: unknown.
 */
impl Smbios_ProcessorInformation {
    pub fn max_speed(&self) -> Ref<'_, u16> {
        self.max_speed.borrow()
    }
}

/**
 * Speed at the start of the machine, in MHz. 0: unknown.
 */
impl Smbios_ProcessorInformation {
    pub fn current_speed(&self) -> Ref<'_, u16> {
        self.current_speed.borrow()
    }
}

/**
 * Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
 */
impl Smbios_ProcessorInformation {
    pub fn status(&self) -> Ref<'_, u8> {
        self.status.borrow()
    }
}

/**
 * Kind of the socket, in the numbering of DSP0134.
 */
impl Smbios_ProcessorInformation {
    pub fn processor_upgrade(&self) -> Ref<'_, u8> {
        self.processor_upgrade.borrow()
    }
}
impl Smbios_ProcessorInformation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What Windows puts before the structures, without the firmware's entry point.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_RawDataHeader {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios>,
    pub _self: SharedType<Self>,
    calling_method: RefCell<u8>,
    major_version: RefCell<u8>,
    minor_version: RefCell<u8>,
    dmi_revision: RefCell<u8>,
    len_tables: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Smbios_RawDataHeader {
    type Root = Smbios;
    type Parent = Smbios;

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
        *self_rc.calling_method.borrow_mut() = _io.read_u1()?.into();
        *self_rc.major_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.minor_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.dmi_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.len_tables.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl Smbios_RawDataHeader {
}

/**
 * 0 in practice; the tables were found in memory.
 */
impl Smbios_RawDataHeader {
    pub fn calling_method(&self) -> Ref<'_, u8> {
        self.calling_method.borrow()
    }
}

/**
 * Major number of the version of the standard.
 */
impl Smbios_RawDataHeader {
    pub fn major_version(&self) -> Ref<'_, u8> {
        self.major_version.borrow()
    }
}

/**
 * Minor number of the version of the standard.
 */
impl Smbios_RawDataHeader {
    pub fn minor_version(&self) -> Ref<'_, u8> {
        self.minor_version.borrow()
    }
}

/**
 * Revision of the entry point; 0 or 1 in practice.
 */
impl Smbios_RawDataHeader {
    pub fn dmi_revision(&self) -> Ref<'_, u8> {
        self.dmi_revision.borrow()
    }
}

/**
 * Bytes of the structures.
 */
impl Smbios_RawDataHeader {
    pub fn len_tables(&self) -> Ref<'_, u32> {
        self.len_tables.borrow()
    }
}
impl Smbios_RawDataHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One structure. The set of texts ends with an empty text; a structure without
 * texts has two zero bytes, an empty first text and the empty one that ends the
 * set.
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_Structure {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_StructureTable>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<Smbios_StructureHeader>>,
    body: RefCell<Option<Smbios_Structure_Body>>,
    first_text: RefCell<Vec<u8>>,
    more_texts: RefCell<Vec<Vec<u8>>>,
    _io: RefCell<BytesReader>,
    body_raw: RefCell<Vec<u8>>,
    f_len_body: Cell<bool>,
    len_body: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum Smbios_Structure_Body {
    Smbios_BaseboardInformation(OptRc<Smbios_BaseboardInformation>),
    Smbios_PhysicalMemoryArray(OptRc<Smbios_PhysicalMemoryArray>),
    Smbios_SystemInformation(OptRc<Smbios_SystemInformation>),
    Bytes(Vec<u8>),
    Smbios_BiosInformation(OptRc<Smbios_BiosInformation>),
    Smbios_SystemEnclosure(OptRc<Smbios_SystemEnclosure>),
    Smbios_MemoryDevice(OptRc<Smbios_MemoryDevice>),
    Smbios_ProcessorInformation(OptRc<Smbios_ProcessorInformation>),
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_BaseboardInformation> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_BaseboardInformation(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_BaseboardInformation, got {:?}", v)
    }
}
impl From<OptRc<Smbios_BaseboardInformation>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_BaseboardInformation>) -> Self {
        Self::Smbios_BaseboardInformation(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_PhysicalMemoryArray> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_PhysicalMemoryArray(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_PhysicalMemoryArray, got {:?}", v)
    }
}
impl From<OptRc<Smbios_PhysicalMemoryArray>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_PhysicalMemoryArray>) -> Self {
        Self::Smbios_PhysicalMemoryArray(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_SystemInformation> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_SystemInformation(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_SystemInformation, got {:?}", v)
    }
}
impl From<OptRc<Smbios_SystemInformation>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_SystemInformation>) -> Self {
        Self::Smbios_SystemInformation(v)
    }
}
impl From<&Smbios_Structure_Body> for Vec<u8> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for Smbios_Structure_Body {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_BiosInformation> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_BiosInformation(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_BiosInformation, got {:?}", v)
    }
}
impl From<OptRc<Smbios_BiosInformation>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_BiosInformation>) -> Self {
        Self::Smbios_BiosInformation(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_SystemEnclosure> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_SystemEnclosure(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_SystemEnclosure, got {:?}", v)
    }
}
impl From<OptRc<Smbios_SystemEnclosure>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_SystemEnclosure>) -> Self {
        Self::Smbios_SystemEnclosure(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_MemoryDevice> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_MemoryDevice(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_MemoryDevice, got {:?}", v)
    }
}
impl From<OptRc<Smbios_MemoryDevice>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_MemoryDevice>) -> Self {
        Self::Smbios_MemoryDevice(v)
    }
}
impl From<&Smbios_Structure_Body> for OptRc<Smbios_ProcessorInformation> {
    fn from(v: &Smbios_Structure_Body) -> Self {
        if let Smbios_Structure_Body::Smbios_ProcessorInformation(x) = v {
            return x.clone();
        }
        panic!("expected Smbios_Structure_Body::Smbios_ProcessorInformation, got {:?}", v)
    }
}
impl From<OptRc<Smbios_ProcessorInformation>> for Smbios_Structure_Body {
    fn from(v: OptRc<Smbios_ProcessorInformation>) -> Self {
        Self::Smbios_ProcessorInformation(v)
    }
}
impl KStruct for Smbios_Structure {
    type Root = Smbios;
    type Parent = Smbios_StructureTable;

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
        let t = Self::read_into::<_, Smbios_StructureHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        match *self_rc.header().structure_type() {
            Smbios_StructureTypes::BaseboardInformation => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_BaseboardInformation>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::BiosInformation => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_BiosInformation>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::MemoryDevice => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_MemoryDevice>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::PhysicalMemoryArray => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_PhysicalMemoryArray>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::ProcessorInformation => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_ProcessorInformation>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::SystemEnclosure => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_SystemEnclosure>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            Smbios_StructureTypes::SystemInformation => {
                *self_rc.body_raw.borrow_mut() = _io.read_bytes(*self_rc.len_body()? as usize)?.into();
                let body_raw = self_rc.body_raw.borrow();
                let _t_body_raw_io = BytesReader::from(body_raw.clone());
                let t = Self::read_into::<BytesReader, Smbios_SystemInformation>(&_t_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.body.borrow_mut() = Some(_io.read_bytes(*self_rc.len_body()? as usize)?.into());
            }
        }
        *self_rc.first_text.borrow_mut() = _io.read_bytes_term(0, false, true, false)?.into();
        *self_rc.more_texts.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                self_rc.more_texts.borrow_mut().push(_io.read_bytes_term(0, false, true, false)?.into());
                let _t_more_texts = self_rc.more_texts.borrow();
                let _tmpa = _t_more_texts.last().unwrap();
                _i += 1;
                let x = !(((_tmpa.len() as i128) == (0 as i128)));
                x
            } {}
        }
        Ok(())
    }
}
impl Smbios_Structure {

    /**
     * Bytes of `body`. Less than 0 where the table is broken.
     */
    pub fn len_body(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_body.get() {
            return Ok(self.len_body.borrow());
        }
        self.f_len_body.set(true);
        *self.len_body.borrow_mut() = (((*self.header().len_structure() as u8).wrapping_sub(4 as u8))) as i32;
        Ok(self.len_body.borrow())
    }
}

/**
 * Type, length and handle.
 */
impl Smbios_Structure {
    pub fn header(&self) -> Ref<'_, OptRc<Smbios_StructureHeader>> {
        self.header.borrow()
    }
}

/**
 * The rest of the formatted part; raw bytes for types that are not described
 * here.
 */
impl Smbios_Structure {
    pub fn body(&self) -> Ref<'_, Option<Smbios_Structure_Body>> {
        self.body.borrow()
    }
}

/**
 * The text with the number 1; empty if there are no texts.
 */
impl Smbios_Structure {
    pub fn first_text(&self) -> Ref<'_, Vec<u8>> {
        self.first_text.borrow()
    }
}

/**
 * The texts from number 2 on; the last is empty and ends the set.
 */
impl Smbios_Structure {
    pub fn more_texts(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.more_texts.borrow()
    }
}
impl Smbios_Structure {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Smbios_Structure {
    pub fn body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.body_raw.borrow()
    }
}

/**
 * The first four bytes of a structure.
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_StructureHeader {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    structure_type: RefCell<Smbios_StructureTypes>,
    len_structure: RefCell<u8>,
    handle: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Smbios_StructureHeader {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.structure_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.len_structure.borrow_mut() = _io.read_u1()?.into();
        *self_rc.handle.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Smbios_StructureHeader {
}

/**
 * Kind of the structure. Numbers from 128 on belong to the firmware's maker.
 */
impl Smbios_StructureHeader {
    pub fn structure_type(&self) -> Ref<'_, Smbios_StructureTypes> {
        self.structure_type.borrow()
    }
}

/**
 * Bytes of the formatted part, with these four.
 */
impl Smbios_StructureHeader {
    pub fn len_structure(&self) -> Ref<'_, u8> {
        self.len_structure.borrow()
    }
}

/**
 * Number by which other structures refer to this one.
 */
impl Smbios_StructureHeader {
    pub fn handle(&self) -> Ref<'_, u16> {
        self.handle.borrow()
    }
}
impl Smbios_StructureHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Structures up to the one that ends the table, or to the end of the bytes.
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_StructureTable {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios>,
    pub _self: SharedType<Self>,
    structures: RefCell<Vec<OptRc<Smbios_Structure>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Smbios_StructureTable {
    type Root = Smbios;
    type Parent = Smbios;

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
        *self_rc.structures.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let t = Self::read_into::<_, Smbios_Structure>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.structures.borrow_mut().push(t);
                let _t_structures = self_rc.structures.borrow();
                let _tmpa = _t_structures.last().unwrap();
                _i += 1;
                let x = !( ((*_tmpa.header().structure_type() == Smbios_StructureTypes::EndOfTable) || (_io.is_eof())) );
                x
            } {}
        }
        Ok(())
    }
}
impl Smbios_StructureTable {
}

/**
 * The structures in the order of the firmware.
 */
impl Smbios_StructureTable {
    pub fn structures(&self) -> Ref<'_, Vec<OptRc<Smbios_Structure>>> {
        self.structures.borrow()
    }
}
impl Smbios_StructureTable {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The case of the machine (type 3).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_SystemEnclosure {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    manufacturer: RefCell<u8>,
    chassis_type: RefCell<u8>,
    version: RefCell<u8>,
    serial_number: RefCell<u8>,
    asset_tag: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_boot_up_state: Cell<bool>,
    boot_up_state: RefCell<u8>,
    f_has_lock: Cell<bool>,
    has_lock: RefCell<bool>,
    f_height: Cell<bool>,
    height: RefCell<u8>,
    f_len_contained_element: Cell<bool>,
    len_contained_element: RefCell<u8>,
    f_num_contained_elements: Cell<bool>,
    num_contained_elements: RefCell<u8>,
    f_num_power_cords: Cell<bool>,
    num_power_cords: RefCell<u8>,
    f_oem_defined: Cell<bool>,
    oem_defined: RefCell<u32>,
    f_ofs_sku_number: Cell<bool>,
    ofs_sku_number: RefCell<i32>,
    f_power_supply_state: Cell<bool>,
    power_supply_state: RefCell<u8>,
    f_security_status: Cell<bool>,
    security_status: RefCell<u8>,
    f_sku_number: Cell<bool>,
    sku_number: RefCell<u8>,
    f_thermal_state: Cell<bool>,
    thermal_state: RefCell<u8>,
}
impl KStruct for Smbios_SystemEnclosure {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.manufacturer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.chassis_type.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.serial_number.borrow_mut() = _io.read_u1()?.into();
        *self_rc.asset_tag.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Smbios_SystemEnclosure {

    /**
     * State when the machine was last started, one of `chassis_states` (since 2.1).
     */
    pub fn boot_up_state(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_boot_up_state.get() {
            return Ok(self.boot_up_state.borrow());
        }
        self.f_boot_up_state.set(true);
        if (((_io.size() as u64) as i128) >= ((10 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((9 - 4) as usize)?;
            *self.boot_up_state.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.boot_up_state.borrow())
    }

    /**
     * Bit 7 of `chassis_type`: the chassis has a lock.
     */
    pub fn has_lock(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_lock.get() {
            return Ok(self.has_lock.borrow());
        }
        self.f_has_lock.set(true);
        *self.has_lock.borrow_mut() = (((((*self.chassis_type() as u8) & (128 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.has_lock.borrow())
    }

    /**
     * Height in rack units of 44.45 mm (since 2.3). 0: not given.
     */
    pub fn height(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_height.get() {
            return Ok(self.height.borrow());
        }
        self.f_height.set(true);
        if (((_io.size() as u64) as i128) >= ((18 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((17 - 4) as usize)?;
            *self.height.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.height.borrow())
    }

    /**
     * Bytes of each of these records (since 2.3).
     */
    pub fn len_contained_element(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_contained_element.get() {
            return Ok(self.len_contained_element.borrow());
        }
        self.f_len_contained_element.set(true);
        if (((_io.size() as u64) as i128) >= ((21 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((20 - 4) as usize)?;
            *self.len_contained_element.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.len_contained_element.borrow())
    }

    /**
     * Count of the records of contained elements that follow (since 2.3).
     */
    pub fn num_contained_elements(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_contained_elements.get() {
            return Ok(self.num_contained_elements.borrow());
        }
        self.f_num_contained_elements.set(true);
        if (((_io.size() as u64) as i128) >= ((20 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((19 - 4) as usize)?;
            *self.num_contained_elements.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_contained_elements.borrow())
    }

    /**
     * Count of power cords (since 2.3). 0: not given.
     */
    pub fn num_power_cords(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_power_cords.get() {
            return Ok(self.num_power_cords.borrow());
        }
        self.f_num_power_cords.set(true);
        if (((_io.size() as u64) as i128) >= ((19 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((18 - 4) as usize)?;
            *self.num_power_cords.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.num_power_cords.borrow())
    }

    /**
     * For the use of the maker (since 2.3).
     */
    pub fn oem_defined(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_oem_defined.get() {
            return Ok(self.oem_defined.borrow());
        }
        self.f_oem_defined.set(true);
        if (((_io.size() as u64) as i128) >= ((17 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((13 - 4) as usize)?;
            *self.oem_defined.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.oem_defined.borrow())
    }

    /**
     * Offset of `sku_number`, which is behind the contained elements.
     */
    pub fn ofs_sku_number(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_sku_number.get() {
            return Ok(self.ofs_sku_number.borrow());
        }
        self.f_ofs_sku_number.set(true);
        if (((_io.size() as u64) as i128) >= ((21 - 4) as i128)) {
            *self.ofs_sku_number.borrow_mut() = ((((21 - 4) as i32).wrapping_add((((*self.num_contained_elements()? as u32) as u32).wrapping_mul((*self.len_contained_element()? as u32) as u32)) as i32))) as i32;
        }
        Ok(self.ofs_sku_number.borrow())
    }

    /**
     * State of the power supply, one of `chassis_states` (since 2.1).
     */
    pub fn power_supply_state(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_power_supply_state.get() {
            return Ok(self.power_supply_state.borrow());
        }
        self.f_power_supply_state.set(true);
        if (((_io.size() as u64) as i128) >= ((11 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((10 - 4) as usize)?;
            *self.power_supply_state.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.power_supply_state.borrow())
    }

    /**
     * Physical security, one of `chassis_security_states` (since 2.1).
     */
    pub fn security_status(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_security_status.get() {
            return Ok(self.security_status.borrow());
        }
        self.f_security_status.set(true);
        if (((_io.size() as u64) as i128) >= ((13 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((12 - 4) as usize)?;
            *self.security_status.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.security_status.borrow())
    }

    /**
     * Number of a string (since 2.7): number under which the chassis is ordered.
     */
    pub fn sku_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_sku_number.get() {
            return Ok(self.sku_number.borrow());
        }
        self.f_sku_number.set(true);
        if  (((((_io.size() as u64) as i128) >= ((21 - 4) as i128))) && ((_io.size() as u64) > (*self.ofs_sku_number()? as u64)))  {
            let _pos = _io.pos();
            _io.seek(*self.ofs_sku_number()? as usize)?;
            *self.sku_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.sku_number.borrow())
    }

    /**
     * State of the temperature, one of `chassis_states` (since 2.1).
     */
    pub fn thermal_state(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_thermal_state.get() {
            return Ok(self.thermal_state.borrow());
        }
        self.f_thermal_state.set(true);
        if (((_io.size() as u64) as i128) >= ((12 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((11 - 4) as usize)?;
            *self.thermal_state.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.thermal_state.borrow())
    }
}

/**
 * Number of a string: maker of the chassis.
 */
impl Smbios_SystemEnclosure {
    pub fn manufacturer(&self) -> Ref<'_, u8> {
        self.manufacturer.borrow()
    }
}

/**
 * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
 * the chassis has a lock.
 */
impl Smbios_SystemEnclosure {
    pub fn chassis_type(&self) -> Ref<'_, u8> {
        self.chassis_type.borrow()
    }
}

/**
 * Number of a string: version of the chassis.
 */
impl Smbios_SystemEnclosure {
    pub fn version(&self) -> Ref<'_, u8> {
        self.version.borrow()
    }
}

/**
 * Number of a string: serial number of the chassis.
 */
impl Smbios_SystemEnclosure {
    pub fn serial_number(&self) -> Ref<'_, u8> {
        self.serial_number.borrow()
    }
}

/**
 * Number of a string: inventory number of the chassis.
 */
impl Smbios_SystemEnclosure {
    pub fn asset_tag(&self) -> Ref<'_, u8> {
        self.asset_tag.borrow()
    }
}
impl Smbios_SystemEnclosure {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The machine as its maker sells it (type 1).
 * \sa https://www.dmtf.org/standards/smbios Source
 */

#[derive(Default, Debug, Clone)]
pub struct Smbios_SystemInformation {
    pub _root: SharedType<Smbios>,
    pub _parent: SharedType<Smbios_Structure>,
    pub _self: SharedType<Self>,
    manufacturer: RefCell<u8>,
    product_name: RefCell<u8>,
    version: RefCell<u8>,
    serial_number: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_family: Cell<bool>,
    family: RefCell<u8>,
    f_sku_number: Cell<bool>,
    sku_number: RefCell<u8>,
    f_uuid: Cell<bool>,
    uuid: RefCell<Vec<u8>>,
    f_wake_up_type: Cell<bool>,
    wake_up_type: RefCell<u8>,
}
impl KStruct for Smbios_SystemInformation {
    type Root = Smbios;
    type Parent = Smbios_Structure;

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
        *self_rc.manufacturer.borrow_mut() = _io.read_u1()?.into();
        *self_rc.product_name.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.serial_number.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Smbios_SystemInformation {

    /**
     * Number of a string (since 2.4): family of the product.
     */
    pub fn family(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_family.get() {
            return Ok(self.family.borrow());
        }
        self.f_family.set(true);
        if (((_io.size() as u64) as i128) >= ((27 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((26 - 4) as usize)?;
            *self.family.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.family.borrow())
    }

    /**
     * Number of a string (since 2.4): number under which the product is ordered.
     */
    pub fn sku_number(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_sku_number.get() {
            return Ok(self.sku_number.borrow());
        }
        self.f_sku_number.set(true);
        if (((_io.size() as u64) as i128) >= ((26 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((25 - 4) as usize)?;
            *self.sku_number.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.sku_number.borrow())
    }

    /**
     * Identity of the machine (since 2.1). All bits clear: not present. All bits
     * set: not set. Since 2.6 the first three fields are little-endian. Windows
     * stores zeros in crash dumps.
     */
    pub fn uuid(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uuid.get() {
            return Ok(self.uuid.borrow());
        }
        self.f_uuid.set(true);
        if (((_io.size() as u64) as i128) >= ((24 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((8 - 4) as usize)?;
            *self.uuid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
            _io.seek(_pos)?;
        }
        Ok(self.uuid.borrow())
    }

    /**
     * Event that started the machine, one of `wake_up_types` (since 2.1).
     */
    pub fn wake_up_type(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_wake_up_type.get() {
            return Ok(self.wake_up_type.borrow());
        }
        self.f_wake_up_type.set(true);
        if (((_io.size() as u64) as i128) >= ((25 - 4) as i128)) {
            let _pos = _io.pos();
            _io.seek((24 - 4) as usize)?;
            *self.wake_up_type.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.wake_up_type.borrow())
    }
}

/**
 * Number of a string: maker of the machine.
 */
impl Smbios_SystemInformation {
    pub fn manufacturer(&self) -> Ref<'_, u8> {
        self.manufacturer.borrow()
    }
}

/**
 * Number of a string: name of the product.
 */
impl Smbios_SystemInformation {
    pub fn product_name(&self) -> Ref<'_, u8> {
        self.product_name.borrow()
    }
}

/**
 * Number of a string: version of the product.
 */
impl Smbios_SystemInformation {
    pub fn version(&self) -> Ref<'_, u8> {
        self.version.borrow()
    }
}

/**
 * Number of a string: serial number of the machine.
 */
impl Smbios_SystemInformation {
    pub fn serial_number(&self) -> Ref<'_, u8> {
        self.serial_number.borrow()
    }
}
impl Smbios_SystemInformation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
