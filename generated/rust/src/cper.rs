// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

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
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    minor_revision: RefCell<u8>,
    major_revision: RefCell<u8>,
    signature_end: RefCell<Vec<u8>>,
    section_count: RefCell<u16>,
    severity: RefCell<Cper_Severities>,
    validation_bits: RefCell<u32>,
    len_record: RefCell<u32>,
    timestamp: RefCell<OptRc<Cper_Timestamp>>,
    platform_id: RefCell<Vec<u8>>,
    partition_id: RefCell<Vec<u8>>,
    creator_id: RefCell<Vec<u8>>,
    notification_type: RefCell<Vec<u8>>,
    record_id: RefCell<u64>,
    flags: RefCell<u32>,
    persistence_information: RefCell<u64>,
    unnamed16: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_flag_device_driver: Cell<bool>,
    flag_device_driver: RefCell<bool>,
    f_flag_previous_error: Cell<bool>,
    flag_previous_error: RefCell<bool>,
    f_flag_recovered: Cell<bool>,
    flag_recovered: RefCell<bool>,
    f_flag_simulated: Cell<bool>,
    flag_simulated: RefCell<bool>,
    f_has_partition_id: Cell<bool>,
    has_partition_id: RefCell<bool>,
    f_has_platform_id: Cell<bool>,
    has_platform_id: RefCell<bool>,
    f_has_timestamp: Cell<bool>,
    has_timestamp: RefCell<bool>,
    f_section_descriptors: Cell<bool>,
    section_descriptors: RefCell<Vec<OptRc<Cper_SectionDescriptor>>>,
}
impl KStruct for Cper {
    type Root = Cper;
    type Parent = Cper;

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
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x43u8, 0x50u8, 0x45u8, 0x52u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.minor_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.major_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.signature_end.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature_end() == vec![0xffu8, 0xffu8, 0xffu8, 0xffu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/3".to_string() }));
        }
        *self_rc.section_count.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.severity.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.validation_bits.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_record.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, Cper_Timestamp>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.timestamp.borrow_mut() = t;
        *self_rc.platform_id.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.partition_id.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.creator_id.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.notification_type.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.record_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.persistence_information.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed16.borrow_mut() = _io.read_bytes(12 as usize)?.into();
        Ok(())
    }
}
impl Cper {

    /**
     * Bit 3 of `flags`: a device driver reported the error.
     */
    pub fn flag_device_driver(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_device_driver.get() {
            return Ok(self.flag_device_driver.borrow());
        }
        self.f_flag_device_driver.set(true);
        *self.flag_device_driver.borrow_mut() = (((((*self.flags() as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_device_driver.borrow())
    }

    /**
     * Bit 1 of `flags`: the error occurred before the machine was started.
     */
    pub fn flag_previous_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_previous_error.get() {
            return Ok(self.flag_previous_error.borrow());
        }
        self.f_flag_previous_error.set(true);
        *self.flag_previous_error.borrow_mut() = (((((*self.flags() as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_previous_error.borrow())
    }

    /**
     * Bit 0 of `flags`: software recovered from the error.
     */
    pub fn flag_recovered(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_recovered.get() {
            return Ok(self.flag_recovered.borrow());
        }
        self.f_flag_recovered.set(true);
        *self.flag_recovered.borrow_mut() = (((((*self.flags() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_recovered.borrow())
    }

    /**
     * Bit 2 of `flags`: the error was injected for a test.
     */
    pub fn flag_simulated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_simulated.get() {
            return Ok(self.flag_simulated.borrow());
        }
        self.f_flag_simulated.set(true);
        *self.flag_simulated.borrow_mut() = (((((*self.flags() as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_simulated.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `partition_id` is filled in.
     */
    pub fn has_partition_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_partition_id.get() {
            return Ok(self.has_partition_id.borrow());
        }
        self.f_has_partition_id.set(true);
        *self.has_partition_id.borrow_mut() = (((((*self.validation_bits() as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_partition_id.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `platform_id` is filled in.
     */
    pub fn has_platform_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_platform_id.get() {
            return Ok(self.has_platform_id.borrow());
        }
        self.f_has_platform_id.set(true);
        *self.has_platform_id.borrow_mut() = (((((*self.validation_bits() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_platform_id.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `timestamp` is filled in.
     */
    pub fn has_timestamp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_timestamp.get() {
            return Ok(self.has_timestamp.borrow());
        }
        self.f_has_timestamp.set(true);
        *self.has_timestamp.borrow_mut() = (((((*self.validation_bits() as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_timestamp.borrow())
    }

    /**
     * All descriptors, which follow the header.
     */
    pub fn section_descriptors(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<Cper_SectionDescriptor>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_section_descriptors.get() {
            return Ok(self.section_descriptors.borrow());
        }
        self.f_section_descriptors.set(true);
        let _pos = _io.pos();
        _io.seek(128 as usize)?;
        *self.section_descriptors.borrow_mut() = Vec::new();
        let l_section_descriptors = *self.section_count();
        for _i in 0..l_section_descriptors {
            let t = Self::read_into::<_, Cper_SectionDescriptor>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.section_descriptors.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.section_descriptors.borrow())
    }
}
impl Cper {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Minor revision of the header; Windows writes 16.
 */
impl Cper {
    pub fn minor_revision(&self) -> Ref<'_, u8> {
        self.minor_revision.borrow()
    }
}

/**
 * Major revision of the header; Windows writes 2.
 */
impl Cper {
    pub fn major_revision(&self) -> Ref<'_, u8> {
        self.major_revision.borrow()
    }
}
impl Cper {
    pub fn signature_end(&self) -> Ref<'_, Vec<u8>> {
        self.signature_end.borrow()
    }
}

/**
 * Number of section descriptors, which follow the header.
 */
impl Cper {
    pub fn section_count(&self) -> Ref<'_, u16> {
        self.section_count.borrow()
    }
}

/**
 * Severity of the most severe error of the record.
 */
impl Cper {
    pub fn severity(&self) -> Ref<'_, Cper_Severities> {
        self.severity.borrow()
    }
}

/**
 * Fields of the header that are filled in; bits of `header_fields`.
 */
impl Cper {
    pub fn validation_bits(&self) -> Ref<'_, u32> {
        self.validation_bits.borrow()
    }
}

/**
 * Size of the record in bytes, with the header, all descriptors and all
 * sections.
 */
impl Cper {
    pub fn len_record(&self) -> Ref<'_, u32> {
        self.len_record.borrow()
    }
}

/**
 * Time at which the error was collected.
 */
impl Cper {
    pub fn timestamp(&self) -> Ref<'_, OptRc<Cper_Timestamp>> {
        self.timestamp.borrow()
    }
}

/**
 * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
 * the machine.
 */
impl Cper {
    pub fn platform_id(&self) -> Ref<'_, Vec<u8>> {
        self.platform_id.borrow()
    }
}

/**
 * GUID of the software partition in which the error occurred.
 */
impl Cper {
    pub fn partition_id(&self) -> Ref<'_, Vec<u8>> {
        self.partition_id.borrow()
    }
}

/**
 * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
 * Windows.
 */
impl Cper {
    pub fn creator_id(&self) -> Ref<'_, Vec<u8>> {
        self.creator_id.borrow()
    }
}

/**
 * GUID of the way in which the error was reported: machine check, corrected
 * machine check, PCI Express, boot and others.
 */
impl Cper {
    pub fn notification_type(&self) -> Ref<'_, Vec<u8>> {
        self.notification_type.borrow()
    }
}

/**
 * Number that, with `creator_id`, is unique among the records of the system.
 */
impl Cper {
    pub fn record_id(&self) -> Ref<'_, u64> {
        self.record_id.borrow()
    }
}

/**
 * Circumstances of the error; bits of `record_flags`.
 */
impl Cper {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * For the creator of a record that is kept in persistent memory; Windows
 * writes the signature `RE`, a length and an identifier.
 */
impl Cper {
    pub fn persistence_information(&self) -> Ref<'_, u64> {
        self.persistence_information.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper {
    pub fn unnamed16(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed16.borrow()
    }
}
impl Cper {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum Cper_CheckTypes {

    /**
     * fc06b535-5e1f-4562-9f25-0a3b9adb63c3.
     */
    Tlb,

    /**
     * 1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c.
     */
    Bus,

    /**
     * 48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314.
     */
    Microarchitecture,

    /**
     * a55701f5-e3ef-43de-ac72-249b573fad2c.
     */
    Cache,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_CheckTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_CheckTypes> {
        match flag {
            24095 => Ok(Cper_CheckTypes::Tlb),
            50609 => Ok(Cper_CheckTypes::Bus),
            56372 => Ok(Cper_CheckTypes::Microarchitecture),
            58351 => Ok(Cper_CheckTypes::Cache),
            _ => Ok(Cper_CheckTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_CheckTypes> for i64 {
    fn from(v: &Cper_CheckTypes) -> Self {
        match *v {
            Cper_CheckTypes::Tlb => 24095,
            Cper_CheckTypes::Bus => 50609,
            Cper_CheckTypes::Microarchitecture => 56372,
            Cper_CheckTypes::Cache => 58351,
            Cper_CheckTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_CheckTypes {
    fn default() -> Self { Cper_CheckTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ContextTypes {
    Unclassified,

    /**
     * Model specific registers.
     */
    Msr,

    /**
     * Registers of execution, 32-bit.
     */
    X86,

    /**
     * Registers of execution, 64-bit; `x64_registers`.
     */
    X64,

    /**
     * Area of the instruction FXSAVE.
     */
    Fxsave,

    /**
     * Debug registers, 32-bit.
     */
    X86Debug,

    /**
     * Debug registers, 64-bit.
     */
    X64Debug,

    /**
     * Memory mapped registers.
     */
    MemoryMapped,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ContextTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ContextTypes> {
        match flag {
            0 => Ok(Cper_ContextTypes::Unclassified),
            1 => Ok(Cper_ContextTypes::Msr),
            2 => Ok(Cper_ContextTypes::X86),
            3 => Ok(Cper_ContextTypes::X64),
            4 => Ok(Cper_ContextTypes::Fxsave),
            5 => Ok(Cper_ContextTypes::X86Debug),
            6 => Ok(Cper_ContextTypes::X64Debug),
            7 => Ok(Cper_ContextTypes::MemoryMapped),
            _ => Ok(Cper_ContextTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_ContextTypes> for i64 {
    fn from(v: &Cper_ContextTypes) -> Self {
        match *v {
            Cper_ContextTypes::Unclassified => 0,
            Cper_ContextTypes::Msr => 1,
            Cper_ContextTypes::X86 => 2,
            Cper_ContextTypes::X64 => 3,
            Cper_ContextTypes::Fxsave => 4,
            Cper_ContextTypes::X86Debug => 5,
            Cper_ContextTypes::X64Debug => 6,
            Cper_ContextTypes::MemoryMapped => 7,
            Cper_ContextTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_ContextTypes {
    fn default() -> Self { Cper_ContextTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_CorrectableErrors {
    Receiver,

    /**
     * Packet of the transaction layer.
     */
    BadPacket,

    /**
     * Packet of the data link layer.
     */
    BadLinkPacket,
    ReplayRollover,
    ReplayTimeout,
    AdvisoryNonFatal,
    Internal,
    HeaderLogOverflow,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_CorrectableErrors {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_CorrectableErrors> {
        match flag {
            1 => Ok(Cper_CorrectableErrors::Receiver),
            64 => Ok(Cper_CorrectableErrors::BadPacket),
            128 => Ok(Cper_CorrectableErrors::BadLinkPacket),
            256 => Ok(Cper_CorrectableErrors::ReplayRollover),
            4096 => Ok(Cper_CorrectableErrors::ReplayTimeout),
            8192 => Ok(Cper_CorrectableErrors::AdvisoryNonFatal),
            16384 => Ok(Cper_CorrectableErrors::Internal),
            32768 => Ok(Cper_CorrectableErrors::HeaderLogOverflow),
            _ => Ok(Cper_CorrectableErrors::Unknown(flag)),
        }
    }
}

impl From<&Cper_CorrectableErrors> for i64 {
    fn from(v: &Cper_CorrectableErrors) -> Self {
        match *v {
            Cper_CorrectableErrors::Receiver => 1,
            Cper_CorrectableErrors::BadPacket => 64,
            Cper_CorrectableErrors::BadLinkPacket => 128,
            Cper_CorrectableErrors::ReplayRollover => 256,
            Cper_CorrectableErrors::ReplayTimeout => 4096,
            Cper_CorrectableErrors::AdvisoryNonFatal => 8192,
            Cper_CorrectableErrors::Internal => 16384,
            Cper_CorrectableErrors::HeaderLogOverflow => 32768,
            Cper_CorrectableErrors::Unknown(v) => v
        }
    }
}

impl Default for Cper_CorrectableErrors {
    fn default() -> Self { Cper_CorrectableErrors::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_DescriptorFields {
    FruId,
    FruText,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_DescriptorFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_DescriptorFields> {
        match flag {
            1 => Ok(Cper_DescriptorFields::FruId),
            2 => Ok(Cper_DescriptorFields::FruText),
            _ => Ok(Cper_DescriptorFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_DescriptorFields> for i64 {
    fn from(v: &Cper_DescriptorFields) -> Self {
        match *v {
            Cper_DescriptorFields::FruId => 1,
            Cper_DescriptorFields::FruText => 2,
            Cper_DescriptorFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_DescriptorFields {
    fn default() -> Self { Cper_DescriptorFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ErrorClasses {

    /**
     * Error detected inside of the component.
     */
    Internal,

    /**
     * Storage error in memory.
     */
    Memory,

    /**
     * Storage error in a translation lookaside buffer.
     */
    Tlb,

    /**
     * Storage error in a cache.
     */
    Cache,

    /**
     * Error in a functional unit.
     */
    Function,

    /**
     * The component failed its self test.
     */
    SelfTest,

    /**
     * Overflow or underflow of a queue.
     */
    Flow,

    /**
     * Error detected on the bus.
     */
    Bus,

    /**
     * Virtual address not found on an input/output translation.
     */
    Map,

    /**
     * Improper access.
     */
    Improper,

    /**
     * Access to an address that is not mapped to a component.
     */
    Unimplemented,

    /**
     * Loss of lockstep.
     */
    LossOfLockstep,

    /**
     * Response that belongs to no request.
     */
    Response,

    /**
     * Parity error on the bus.
     */
    Parity,

    /**
     * Error of the protocol.
     */
    Protocol,

    /**
     * Error detected on a path.
     */
    Error,

    /**
     * Timeout on the bus.
     */
    Timeout,

    /**
     * Poisoned data was read.
     */
    Poisoned,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ErrorClasses {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ErrorClasses> {
        match flag {
            1 => Ok(Cper_ErrorClasses::Internal),
            4 => Ok(Cper_ErrorClasses::Memory),
            5 => Ok(Cper_ErrorClasses::Tlb),
            6 => Ok(Cper_ErrorClasses::Cache),
            7 => Ok(Cper_ErrorClasses::Function),
            8 => Ok(Cper_ErrorClasses::SelfTest),
            9 => Ok(Cper_ErrorClasses::Flow),
            16 => Ok(Cper_ErrorClasses::Bus),
            17 => Ok(Cper_ErrorClasses::Map),
            18 => Ok(Cper_ErrorClasses::Improper),
            19 => Ok(Cper_ErrorClasses::Unimplemented),
            20 => Ok(Cper_ErrorClasses::LossOfLockstep),
            21 => Ok(Cper_ErrorClasses::Response),
            22 => Ok(Cper_ErrorClasses::Parity),
            23 => Ok(Cper_ErrorClasses::Protocol),
            24 => Ok(Cper_ErrorClasses::Error),
            25 => Ok(Cper_ErrorClasses::Timeout),
            26 => Ok(Cper_ErrorClasses::Poisoned),
            _ => Ok(Cper_ErrorClasses::Unknown(flag)),
        }
    }
}

impl From<&Cper_ErrorClasses> for i64 {
    fn from(v: &Cper_ErrorClasses) -> Self {
        match *v {
            Cper_ErrorClasses::Internal => 1,
            Cper_ErrorClasses::Memory => 4,
            Cper_ErrorClasses::Tlb => 5,
            Cper_ErrorClasses::Cache => 6,
            Cper_ErrorClasses::Function => 7,
            Cper_ErrorClasses::SelfTest => 8,
            Cper_ErrorClasses::Flow => 9,
            Cper_ErrorClasses::Bus => 16,
            Cper_ErrorClasses::Map => 17,
            Cper_ErrorClasses::Improper => 18,
            Cper_ErrorClasses::Unimplemented => 19,
            Cper_ErrorClasses::LossOfLockstep => 20,
            Cper_ErrorClasses::Response => 21,
            Cper_ErrorClasses::Parity => 22,
            Cper_ErrorClasses::Protocol => 23,
            Cper_ErrorClasses::Error => 24,
            Cper_ErrorClasses::Timeout => 25,
            Cper_ErrorClasses::Poisoned => 26,
            Cper_ErrorClasses::Unknown(v) => v
        }
    }
}

impl Default for Cper_ErrorClasses {
    fn default() -> Self { Cper_ErrorClasses::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ErrorInfoFields {
    CheckInfo,
    TargetId,
    RequesterId,
    ResponderId,
    InstructionPointer,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ErrorInfoFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ErrorInfoFields> {
        match flag {
            1 => Ok(Cper_ErrorInfoFields::CheckInfo),
            2 => Ok(Cper_ErrorInfoFields::TargetId),
            4 => Ok(Cper_ErrorInfoFields::RequesterId),
            8 => Ok(Cper_ErrorInfoFields::ResponderId),
            16 => Ok(Cper_ErrorInfoFields::InstructionPointer),
            _ => Ok(Cper_ErrorInfoFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_ErrorInfoFields> for i64 {
    fn from(v: &Cper_ErrorInfoFields) -> Self {
        match *v {
            Cper_ErrorInfoFields::CheckInfo => 1,
            Cper_ErrorInfoFields::TargetId => 2,
            Cper_ErrorInfoFields::RequesterId => 4,
            Cper_ErrorInfoFields::ResponderId => 8,
            Cper_ErrorInfoFields::InstructionPointer => 16,
            Cper_ErrorInfoFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_ErrorInfoFields {
    fn default() -> Self { Cper_ErrorInfoFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ErrorStatusFlags {

    /**
     * Detected on the address or its ECC.
     */
    Address,

    /**
     * Detected on the control signals.
     */
    Control,

    /**
     * Detected on the data or its ECC.
     */
    Data,

    /**
     * Detected by the responder.
     */
    Responder,

    /**
     * Detected by the requester.
     */
    Requester,

    /**
     * The first of several errors.
     */
    FirstError,

    /**
     * Further errors were lost.
     */
    Overflow,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ErrorStatusFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ErrorStatusFlags> {
        match flag {
            1 => Ok(Cper_ErrorStatusFlags::Address),
            2 => Ok(Cper_ErrorStatusFlags::Control),
            4 => Ok(Cper_ErrorStatusFlags::Data),
            8 => Ok(Cper_ErrorStatusFlags::Responder),
            16 => Ok(Cper_ErrorStatusFlags::Requester),
            32 => Ok(Cper_ErrorStatusFlags::FirstError),
            64 => Ok(Cper_ErrorStatusFlags::Overflow),
            _ => Ok(Cper_ErrorStatusFlags::Unknown(flag)),
        }
    }
}

impl From<&Cper_ErrorStatusFlags> for i64 {
    fn from(v: &Cper_ErrorStatusFlags) -> Self {
        match *v {
            Cper_ErrorStatusFlags::Address => 1,
            Cper_ErrorStatusFlags::Control => 2,
            Cper_ErrorStatusFlags::Data => 4,
            Cper_ErrorStatusFlags::Responder => 8,
            Cper_ErrorStatusFlags::Requester => 16,
            Cper_ErrorStatusFlags::FirstError => 32,
            Cper_ErrorStatusFlags::Overflow => 64,
            Cper_ErrorStatusFlags::Unknown(v) => v
        }
    }
}

impl Default for Cper_ErrorStatusFlags {
    fn default() -> Self { Cper_ErrorStatusFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_FirmwareRecordTypes {

    /**
     * Error record of the system abstraction layer of an Itanium machine.
     */
    ItaniumSal,

    /**
     * Error record of the chipset, type 1.
     */
    SocType1,

    /**
     * Error record of the chipset, type 2, which `record_guid` describes.
     */
    SocType2,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_FirmwareRecordTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_FirmwareRecordTypes> {
        match flag {
            0 => Ok(Cper_FirmwareRecordTypes::ItaniumSal),
            1 => Ok(Cper_FirmwareRecordTypes::SocType1),
            2 => Ok(Cper_FirmwareRecordTypes::SocType2),
            _ => Ok(Cper_FirmwareRecordTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_FirmwareRecordTypes> for i64 {
    fn from(v: &Cper_FirmwareRecordTypes) -> Self {
        match *v {
            Cper_FirmwareRecordTypes::ItaniumSal => 0,
            Cper_FirmwareRecordTypes::SocType1 => 1,
            Cper_FirmwareRecordTypes::SocType2 => 2,
            Cper_FirmwareRecordTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_FirmwareRecordTypes {
    fn default() -> Self { Cper_FirmwareRecordTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_HeaderFields {
    PlatformId,
    Timestamp,
    PartitionId,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_HeaderFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_HeaderFields> {
        match flag {
            1 => Ok(Cper_HeaderFields::PlatformId),
            2 => Ok(Cper_HeaderFields::Timestamp),
            4 => Ok(Cper_HeaderFields::PartitionId),
            _ => Ok(Cper_HeaderFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_HeaderFields> for i64 {
    fn from(v: &Cper_HeaderFields) -> Self {
        match *v {
            Cper_HeaderFields::PlatformId => 1,
            Cper_HeaderFields::Timestamp => 2,
            Cper_HeaderFields::PartitionId => 4,
            Cper_HeaderFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_HeaderFields {
    fn default() -> Self { Cper_HeaderFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_InstructionSets {
    X86,
    Itanium,
    X64,
    Arm32,
    Arm64,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_InstructionSets {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_InstructionSets> {
        match flag {
            0 => Ok(Cper_InstructionSets::X86),
            1 => Ok(Cper_InstructionSets::Itanium),
            2 => Ok(Cper_InstructionSets::X64),
            3 => Ok(Cper_InstructionSets::Arm32),
            4 => Ok(Cper_InstructionSets::Arm64),
            _ => Ok(Cper_InstructionSets::Unknown(flag)),
        }
    }
}

impl From<&Cper_InstructionSets> for i64 {
    fn from(v: &Cper_InstructionSets) -> Self {
        match *v {
            Cper_InstructionSets::X86 => 0,
            Cper_InstructionSets::Itanium => 1,
            Cper_InstructionSets::X64 => 2,
            Cper_InstructionSets::Arm32 => 3,
            Cper_InstructionSets::Arm64 => 4,
            Cper_InstructionSets::Unknown(v) => v
        }
    }
}

impl Default for Cper_InstructionSets {
    fn default() -> Self { Cper_InstructionSets::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_Memory2Fields {
    ErrorStatus,
    PhysicalAddress,
    PhysicalAddressMask,
    Node,
    Card,
    Module,
    Bank,
    Device,
    Row,
    Column,
    Rank,
    BitPosition,
    Chip,
    ErrorType,
    Status,
    RequesterId,
    ResponderId,
    TargetId,
    CardHandle,
    ModuleHandle,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_Memory2Fields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_Memory2Fields> {
        match flag {
            1 => Ok(Cper_Memory2Fields::ErrorStatus),
            2 => Ok(Cper_Memory2Fields::PhysicalAddress),
            4 => Ok(Cper_Memory2Fields::PhysicalAddressMask),
            8 => Ok(Cper_Memory2Fields::Node),
            16 => Ok(Cper_Memory2Fields::Card),
            32 => Ok(Cper_Memory2Fields::Module),
            64 => Ok(Cper_Memory2Fields::Bank),
            128 => Ok(Cper_Memory2Fields::Device),
            256 => Ok(Cper_Memory2Fields::Row),
            512 => Ok(Cper_Memory2Fields::Column),
            1024 => Ok(Cper_Memory2Fields::Rank),
            2048 => Ok(Cper_Memory2Fields::BitPosition),
            4096 => Ok(Cper_Memory2Fields::Chip),
            8192 => Ok(Cper_Memory2Fields::ErrorType),
            16384 => Ok(Cper_Memory2Fields::Status),
            32768 => Ok(Cper_Memory2Fields::RequesterId),
            65536 => Ok(Cper_Memory2Fields::ResponderId),
            131072 => Ok(Cper_Memory2Fields::TargetId),
            262144 => Ok(Cper_Memory2Fields::CardHandle),
            524288 => Ok(Cper_Memory2Fields::ModuleHandle),
            _ => Ok(Cper_Memory2Fields::Unknown(flag)),
        }
    }
}

impl From<&Cper_Memory2Fields> for i64 {
    fn from(v: &Cper_Memory2Fields) -> Self {
        match *v {
            Cper_Memory2Fields::ErrorStatus => 1,
            Cper_Memory2Fields::PhysicalAddress => 2,
            Cper_Memory2Fields::PhysicalAddressMask => 4,
            Cper_Memory2Fields::Node => 8,
            Cper_Memory2Fields::Card => 16,
            Cper_Memory2Fields::Module => 32,
            Cper_Memory2Fields::Bank => 64,
            Cper_Memory2Fields::Device => 128,
            Cper_Memory2Fields::Row => 256,
            Cper_Memory2Fields::Column => 512,
            Cper_Memory2Fields::Rank => 1024,
            Cper_Memory2Fields::BitPosition => 2048,
            Cper_Memory2Fields::Chip => 4096,
            Cper_Memory2Fields::ErrorType => 8192,
            Cper_Memory2Fields::Status => 16384,
            Cper_Memory2Fields::RequesterId => 32768,
            Cper_Memory2Fields::ResponderId => 65536,
            Cper_Memory2Fields::TargetId => 131072,
            Cper_Memory2Fields::CardHandle => 262144,
            Cper_Memory2Fields::ModuleHandle => 524288,
            Cper_Memory2Fields::Unknown(v) => v
        }
    }
}

impl Default for Cper_Memory2Fields {
    fn default() -> Self { Cper_Memory2Fields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_MemoryErrorTypes {
    Unclassified,
    NoError,
    SingleBitEcc,
    MultiBitEcc,
    SingleSymbolChipkill,
    MultiSymbolChipkill,
    MasterAbort,
    TargetAbort,
    ParityError,
    WatchdogTimeout,
    InvalidAddress,
    MirrorBroken,
    MemorySparing,
    ScrubCorrected,
    ScrubUncorrected,
    MemoryMapOut,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_MemoryErrorTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_MemoryErrorTypes> {
        match flag {
            0 => Ok(Cper_MemoryErrorTypes::Unclassified),
            1 => Ok(Cper_MemoryErrorTypes::NoError),
            2 => Ok(Cper_MemoryErrorTypes::SingleBitEcc),
            3 => Ok(Cper_MemoryErrorTypes::MultiBitEcc),
            4 => Ok(Cper_MemoryErrorTypes::SingleSymbolChipkill),
            5 => Ok(Cper_MemoryErrorTypes::MultiSymbolChipkill),
            6 => Ok(Cper_MemoryErrorTypes::MasterAbort),
            7 => Ok(Cper_MemoryErrorTypes::TargetAbort),
            8 => Ok(Cper_MemoryErrorTypes::ParityError),
            9 => Ok(Cper_MemoryErrorTypes::WatchdogTimeout),
            10 => Ok(Cper_MemoryErrorTypes::InvalidAddress),
            11 => Ok(Cper_MemoryErrorTypes::MirrorBroken),
            12 => Ok(Cper_MemoryErrorTypes::MemorySparing),
            13 => Ok(Cper_MemoryErrorTypes::ScrubCorrected),
            14 => Ok(Cper_MemoryErrorTypes::ScrubUncorrected),
            15 => Ok(Cper_MemoryErrorTypes::MemoryMapOut),
            _ => Ok(Cper_MemoryErrorTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_MemoryErrorTypes> for i64 {
    fn from(v: &Cper_MemoryErrorTypes) -> Self {
        match *v {
            Cper_MemoryErrorTypes::Unclassified => 0,
            Cper_MemoryErrorTypes::NoError => 1,
            Cper_MemoryErrorTypes::SingleBitEcc => 2,
            Cper_MemoryErrorTypes::MultiBitEcc => 3,
            Cper_MemoryErrorTypes::SingleSymbolChipkill => 4,
            Cper_MemoryErrorTypes::MultiSymbolChipkill => 5,
            Cper_MemoryErrorTypes::MasterAbort => 6,
            Cper_MemoryErrorTypes::TargetAbort => 7,
            Cper_MemoryErrorTypes::ParityError => 8,
            Cper_MemoryErrorTypes::WatchdogTimeout => 9,
            Cper_MemoryErrorTypes::InvalidAddress => 10,
            Cper_MemoryErrorTypes::MirrorBroken => 11,
            Cper_MemoryErrorTypes::MemorySparing => 12,
            Cper_MemoryErrorTypes::ScrubCorrected => 13,
            Cper_MemoryErrorTypes::ScrubUncorrected => 14,
            Cper_MemoryErrorTypes::MemoryMapOut => 15,
            Cper_MemoryErrorTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_MemoryErrorTypes {
    fn default() -> Self { Cper_MemoryErrorTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_MemoryFields {
    ErrorStatus,
    PhysicalAddress,
    PhysicalAddressMask,
    Node,
    Card,
    Module,
    Bank,
    Device,
    Row,
    Column,
    BitPosition,
    RequesterId,
    ResponderId,
    TargetId,
    ErrorType,
    Rank,
    CardHandle,
    ModuleHandle,
    ExtendedRow,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_MemoryFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_MemoryFields> {
        match flag {
            1 => Ok(Cper_MemoryFields::ErrorStatus),
            2 => Ok(Cper_MemoryFields::PhysicalAddress),
            4 => Ok(Cper_MemoryFields::PhysicalAddressMask),
            8 => Ok(Cper_MemoryFields::Node),
            16 => Ok(Cper_MemoryFields::Card),
            32 => Ok(Cper_MemoryFields::Module),
            64 => Ok(Cper_MemoryFields::Bank),
            128 => Ok(Cper_MemoryFields::Device),
            256 => Ok(Cper_MemoryFields::Row),
            512 => Ok(Cper_MemoryFields::Column),
            1024 => Ok(Cper_MemoryFields::BitPosition),
            2048 => Ok(Cper_MemoryFields::RequesterId),
            4096 => Ok(Cper_MemoryFields::ResponderId),
            8192 => Ok(Cper_MemoryFields::TargetId),
            16384 => Ok(Cper_MemoryFields::ErrorType),
            32768 => Ok(Cper_MemoryFields::Rank),
            65536 => Ok(Cper_MemoryFields::CardHandle),
            131072 => Ok(Cper_MemoryFields::ModuleHandle),
            262144 => Ok(Cper_MemoryFields::ExtendedRow),
            _ => Ok(Cper_MemoryFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_MemoryFields> for i64 {
    fn from(v: &Cper_MemoryFields) -> Self {
        match *v {
            Cper_MemoryFields::ErrorStatus => 1,
            Cper_MemoryFields::PhysicalAddress => 2,
            Cper_MemoryFields::PhysicalAddressMask => 4,
            Cper_MemoryFields::Node => 8,
            Cper_MemoryFields::Card => 16,
            Cper_MemoryFields::Module => 32,
            Cper_MemoryFields::Bank => 64,
            Cper_MemoryFields::Device => 128,
            Cper_MemoryFields::Row => 256,
            Cper_MemoryFields::Column => 512,
            Cper_MemoryFields::BitPosition => 1024,
            Cper_MemoryFields::RequesterId => 2048,
            Cper_MemoryFields::ResponderId => 4096,
            Cper_MemoryFields::TargetId => 8192,
            Cper_MemoryFields::ErrorType => 16384,
            Cper_MemoryFields::Rank => 32768,
            Cper_MemoryFields::CardHandle => 65536,
            Cper_MemoryFields::ModuleHandle => 131072,
            Cper_MemoryFields::ExtendedRow => 262144,
            Cper_MemoryFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_MemoryFields {
    fn default() -> Self { Cper_MemoryFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_Operations {
    Generic,
    DataRead,
    DataWrite,
    InstructionExecution,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_Operations {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_Operations> {
        match flag {
            0 => Ok(Cper_Operations::Generic),
            1 => Ok(Cper_Operations::DataRead),
            2 => Ok(Cper_Operations::DataWrite),
            3 => Ok(Cper_Operations::InstructionExecution),
            _ => Ok(Cper_Operations::Unknown(flag)),
        }
    }
}

impl From<&Cper_Operations> for i64 {
    fn from(v: &Cper_Operations) -> Self {
        match *v {
            Cper_Operations::Generic => 0,
            Cper_Operations::DataRead => 1,
            Cper_Operations::DataWrite => 2,
            Cper_Operations::InstructionExecution => 3,
            Cper_Operations::Unknown(v) => v
        }
    }
}

impl Default for Cper_Operations {
    fn default() -> Self { Cper_Operations::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_PciExpressFields {
    PortType,
    Version,
    CommandStatus,
    DeviceId,
    SerialNumber,
    BridgeControlStatus,
    Capability,
    Aer,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_PciExpressFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_PciExpressFields> {
        match flag {
            1 => Ok(Cper_PciExpressFields::PortType),
            2 => Ok(Cper_PciExpressFields::Version),
            4 => Ok(Cper_PciExpressFields::CommandStatus),
            8 => Ok(Cper_PciExpressFields::DeviceId),
            16 => Ok(Cper_PciExpressFields::SerialNumber),
            32 => Ok(Cper_PciExpressFields::BridgeControlStatus),
            64 => Ok(Cper_PciExpressFields::Capability),
            128 => Ok(Cper_PciExpressFields::Aer),
            _ => Ok(Cper_PciExpressFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_PciExpressFields> for i64 {
    fn from(v: &Cper_PciExpressFields) -> Self {
        match *v {
            Cper_PciExpressFields::PortType => 1,
            Cper_PciExpressFields::Version => 2,
            Cper_PciExpressFields::CommandStatus => 4,
            Cper_PciExpressFields::DeviceId => 8,
            Cper_PciExpressFields::SerialNumber => 16,
            Cper_PciExpressFields::BridgeControlStatus => 32,
            Cper_PciExpressFields::Capability => 64,
            Cper_PciExpressFields::Aer => 128,
            Cper_PciExpressFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_PciExpressFields {
    fn default() -> Self { Cper_PciExpressFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_PortTypes {
    Endpoint,
    LegacyEndpoint,
    RootPort,
    UpstreamSwitchPort,
    DownstreamSwitchPort,
    BridgeToPci,
    BridgeFromPci,
    RootComplexEndpoint,
    RootComplexEventCollector,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_PortTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_PortTypes> {
        match flag {
            0 => Ok(Cper_PortTypes::Endpoint),
            1 => Ok(Cper_PortTypes::LegacyEndpoint),
            4 => Ok(Cper_PortTypes::RootPort),
            5 => Ok(Cper_PortTypes::UpstreamSwitchPort),
            6 => Ok(Cper_PortTypes::DownstreamSwitchPort),
            7 => Ok(Cper_PortTypes::BridgeToPci),
            8 => Ok(Cper_PortTypes::BridgeFromPci),
            9 => Ok(Cper_PortTypes::RootComplexEndpoint),
            10 => Ok(Cper_PortTypes::RootComplexEventCollector),
            _ => Ok(Cper_PortTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_PortTypes> for i64 {
    fn from(v: &Cper_PortTypes) -> Self {
        match *v {
            Cper_PortTypes::Endpoint => 0,
            Cper_PortTypes::LegacyEndpoint => 1,
            Cper_PortTypes::RootPort => 4,
            Cper_PortTypes::UpstreamSwitchPort => 5,
            Cper_PortTypes::DownstreamSwitchPort => 6,
            Cper_PortTypes::BridgeToPci => 7,
            Cper_PortTypes::BridgeFromPci => 8,
            Cper_PortTypes::RootComplexEndpoint => 9,
            Cper_PortTypes::RootComplexEventCollector => 10,
            Cper_PortTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_PortTypes {
    fn default() -> Self { Cper_PortTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorErrorTypes {
    Cache,

    /**
     * Translation lookaside buffer.
     */
    Tlb,
    Bus,

    /**
     * An internal part of the processor.
     */
    Microarchitecture,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorErrorTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorErrorTypes> {
        match flag {
            1 => Ok(Cper_ProcessorErrorTypes::Cache),
            2 => Ok(Cper_ProcessorErrorTypes::Tlb),
            4 => Ok(Cper_ProcessorErrorTypes::Bus),
            8 => Ok(Cper_ProcessorErrorTypes::Microarchitecture),
            _ => Ok(Cper_ProcessorErrorTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorErrorTypes> for i64 {
    fn from(v: &Cper_ProcessorErrorTypes) -> Self {
        match *v {
            Cper_ProcessorErrorTypes::Cache => 1,
            Cper_ProcessorErrorTypes::Tlb => 2,
            Cper_ProcessorErrorTypes::Bus => 4,
            Cper_ProcessorErrorTypes::Microarchitecture => 8,
            Cper_ProcessorErrorTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorErrorTypes {
    fn default() -> Self { Cper_ProcessorErrorTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorFlags {
    Restartable,
    PreciseInstructionPointer,
    Overflow,
    Corrected,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorFlags> {
        match flag {
            1 => Ok(Cper_ProcessorFlags::Restartable),
            2 => Ok(Cper_ProcessorFlags::PreciseInstructionPointer),
            4 => Ok(Cper_ProcessorFlags::Overflow),
            8 => Ok(Cper_ProcessorFlags::Corrected),
            _ => Ok(Cper_ProcessorFlags::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorFlags> for i64 {
    fn from(v: &Cper_ProcessorFlags) -> Self {
        match *v {
            Cper_ProcessorFlags::Restartable => 1,
            Cper_ProcessorFlags::PreciseInstructionPointer => 2,
            Cper_ProcessorFlags::Overflow => 4,
            Cper_ProcessorFlags::Corrected => 8,
            Cper_ProcessorFlags::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorFlags {
    fn default() -> Self { Cper_ProcessorFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorGenericFields {
    ProcessorType,
    InstructionSet,
    ErrorType,
    Operation,
    Flags,
    Level,
    ProcessorVersion,
    ProcessorName,
    ProcessorId,
    TargetAddress,
    RequesterId,
    ResponderId,
    InstructionPointer,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorGenericFields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorGenericFields> {
        match flag {
            1 => Ok(Cper_ProcessorGenericFields::ProcessorType),
            2 => Ok(Cper_ProcessorGenericFields::InstructionSet),
            4 => Ok(Cper_ProcessorGenericFields::ErrorType),
            8 => Ok(Cper_ProcessorGenericFields::Operation),
            16 => Ok(Cper_ProcessorGenericFields::Flags),
            32 => Ok(Cper_ProcessorGenericFields::Level),
            64 => Ok(Cper_ProcessorGenericFields::ProcessorVersion),
            128 => Ok(Cper_ProcessorGenericFields::ProcessorName),
            256 => Ok(Cper_ProcessorGenericFields::ProcessorId),
            512 => Ok(Cper_ProcessorGenericFields::TargetAddress),
            1024 => Ok(Cper_ProcessorGenericFields::RequesterId),
            2048 => Ok(Cper_ProcessorGenericFields::ResponderId),
            4096 => Ok(Cper_ProcessorGenericFields::InstructionPointer),
            _ => Ok(Cper_ProcessorGenericFields::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorGenericFields> for i64 {
    fn from(v: &Cper_ProcessorGenericFields) -> Self {
        match *v {
            Cper_ProcessorGenericFields::ProcessorType => 1,
            Cper_ProcessorGenericFields::InstructionSet => 2,
            Cper_ProcessorGenericFields::ErrorType => 4,
            Cper_ProcessorGenericFields::Operation => 8,
            Cper_ProcessorGenericFields::Flags => 16,
            Cper_ProcessorGenericFields::Level => 32,
            Cper_ProcessorGenericFields::ProcessorVersion => 64,
            Cper_ProcessorGenericFields::ProcessorName => 128,
            Cper_ProcessorGenericFields::ProcessorId => 256,
            Cper_ProcessorGenericFields::TargetAddress => 512,
            Cper_ProcessorGenericFields::RequesterId => 1024,
            Cper_ProcessorGenericFields::ResponderId => 2048,
            Cper_ProcessorGenericFields::InstructionPointer => 4096,
            Cper_ProcessorGenericFields::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorGenericFields {
    fn default() -> Self { Cper_ProcessorGenericFields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorTypes {

    /**
     * x86 or x64.
     */
    X86,
    Itanium,
    Arm,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorTypes> {
        match flag {
            0 => Ok(Cper_ProcessorTypes::X86),
            1 => Ok(Cper_ProcessorTypes::Itanium),
            2 => Ok(Cper_ProcessorTypes::Arm),
            _ => Ok(Cper_ProcessorTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorTypes> for i64 {
    fn from(v: &Cper_ProcessorTypes) -> Self {
        match *v {
            Cper_ProcessorTypes::X86 => 0,
            Cper_ProcessorTypes::Itanium => 1,
            Cper_ProcessorTypes::Arm => 2,
            Cper_ProcessorTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorTypes {
    fn default() -> Self { Cper_ProcessorTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorVendors {
    Other,
    Intel,
    Amd,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorVendors {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorVendors> {
        match flag {
            0 => Ok(Cper_ProcessorVendors::Other),
            1 => Ok(Cper_ProcessorVendors::Intel),
            2 => Ok(Cper_ProcessorVendors::Amd),
            _ => Ok(Cper_ProcessorVendors::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorVendors> for i64 {
    fn from(v: &Cper_ProcessorVendors) -> Self {
        match *v {
            Cper_ProcessorVendors::Other => 0,
            Cper_ProcessorVendors::Intel => 1,
            Cper_ProcessorVendors::Amd => 2,
            Cper_ProcessorVendors::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorVendors {
    fn default() -> Self { Cper_ProcessorVendors::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_ProcessorX86Fields {
    LocalApicId,
    CpuidValues,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_ProcessorX86Fields {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_ProcessorX86Fields> {
        match flag {
            1 => Ok(Cper_ProcessorX86Fields::LocalApicId),
            2 => Ok(Cper_ProcessorX86Fields::CpuidValues),
            _ => Ok(Cper_ProcessorX86Fields::Unknown(flag)),
        }
    }
}

impl From<&Cper_ProcessorX86Fields> for i64 {
    fn from(v: &Cper_ProcessorX86Fields) -> Self {
        match *v {
            Cper_ProcessorX86Fields::LocalApicId => 1,
            Cper_ProcessorX86Fields::CpuidValues => 2,
            Cper_ProcessorX86Fields::Unknown(v) => v
        }
    }
}

impl Default for Cper_ProcessorX86Fields {
    fn default() -> Self { Cper_ProcessorX86Fields::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_RecordFlags {

    /**
     * Software recovered from the error.
     */
    Recovered,

    /**
     * The error occurred before the machine was started.
     */
    PreviousError,

    /**
     * The error was injected for a test.
     */
    Simulated,

    /**
     * A device driver reported the error.
     */
    DeviceDriver,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_RecordFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_RecordFlags> {
        match flag {
            1 => Ok(Cper_RecordFlags::Recovered),
            2 => Ok(Cper_RecordFlags::PreviousError),
            4 => Ok(Cper_RecordFlags::Simulated),
            8 => Ok(Cper_RecordFlags::DeviceDriver),
            _ => Ok(Cper_RecordFlags::Unknown(flag)),
        }
    }
}

impl From<&Cper_RecordFlags> for i64 {
    fn from(v: &Cper_RecordFlags) -> Self {
        match *v {
            Cper_RecordFlags::Recovered => 1,
            Cper_RecordFlags::PreviousError => 2,
            Cper_RecordFlags::Simulated => 4,
            Cper_RecordFlags::DeviceDriver => 8,
            Cper_RecordFlags::Unknown(v) => v
        }
    }
}

impl Default for Cper_RecordFlags {
    fn default() -> Self { Cper_RecordFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_RecoveryFailures {
    NotSupported,
    Overflow,
    ContextCorrupt,
    InstructionPointerNotValid,
    NoRecoveryContext,
    MiscOrAddressNotValid,
    InvalidAddressMode,
    HighIrql,
    InterruptsDisabled,
    SwapBusy,
    StackOverflow,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_RecoveryFailures {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_RecoveryFailures> {
        match flag {
            1 => Ok(Cper_RecoveryFailures::NotSupported),
            2 => Ok(Cper_RecoveryFailures::Overflow),
            4 => Ok(Cper_RecoveryFailures::ContextCorrupt),
            8 => Ok(Cper_RecoveryFailures::InstructionPointerNotValid),
            16 => Ok(Cper_RecoveryFailures::NoRecoveryContext),
            32 => Ok(Cper_RecoveryFailures::MiscOrAddressNotValid),
            64 => Ok(Cper_RecoveryFailures::InvalidAddressMode),
            128 => Ok(Cper_RecoveryFailures::HighIrql),
            256 => Ok(Cper_RecoveryFailures::InterruptsDisabled),
            512 => Ok(Cper_RecoveryFailures::SwapBusy),
            1024 => Ok(Cper_RecoveryFailures::StackOverflow),
            _ => Ok(Cper_RecoveryFailures::Unknown(flag)),
        }
    }
}

impl From<&Cper_RecoveryFailures> for i64 {
    fn from(v: &Cper_RecoveryFailures) -> Self {
        match *v {
            Cper_RecoveryFailures::NotSupported => 1,
            Cper_RecoveryFailures::Overflow => 2,
            Cper_RecoveryFailures::ContextCorrupt => 4,
            Cper_RecoveryFailures::InstructionPointerNotValid => 8,
            Cper_RecoveryFailures::NoRecoveryContext => 16,
            Cper_RecoveryFailures::MiscOrAddressNotValid => 32,
            Cper_RecoveryFailures::InvalidAddressMode => 64,
            Cper_RecoveryFailures::HighIrql => 128,
            Cper_RecoveryFailures::InterruptsDisabled => 256,
            Cper_RecoveryFailures::SwapBusy => 512,
            Cper_RecoveryFailures::StackOverflow => 1024,
            Cper_RecoveryFailures::Unknown(v) => v
        }
    }
}

impl Default for Cper_RecoveryFailures {
    fn default() -> Self { Cper_RecoveryFailures::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_SectionFlags {

    /**
     * The section of the error that is most likely the cause of the others.
     */
    Primary,

    /**
     * The error may have spread, for example to persistent storage.
     */
    ContainmentWarning,

    /**
     * The component was reset and has to be set up again.
     */
    Reset,

    /**
     * A threshold of corrected errors was exceeded.
     */
    ThresholdExceeded,

    /**
     * The component could not be asked for more.
     */
    ResourceNotAccessible,

    /**
     * The error was contained, but not corrected.
     */
    LatentError,

    /**
     * The error was caused by an error elsewhere.
     */
    Propagated,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_SectionFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_SectionFlags> {
        match flag {
            1 => Ok(Cper_SectionFlags::Primary),
            2 => Ok(Cper_SectionFlags::ContainmentWarning),
            4 => Ok(Cper_SectionFlags::Reset),
            8 => Ok(Cper_SectionFlags::ThresholdExceeded),
            16 => Ok(Cper_SectionFlags::ResourceNotAccessible),
            32 => Ok(Cper_SectionFlags::LatentError),
            64 => Ok(Cper_SectionFlags::Propagated),
            _ => Ok(Cper_SectionFlags::Unknown(flag)),
        }
    }
}

impl From<&Cper_SectionFlags> for i64 {
    fn from(v: &Cper_SectionFlags) -> Self {
        match *v {
            Cper_SectionFlags::Primary => 1,
            Cper_SectionFlags::ContainmentWarning => 2,
            Cper_SectionFlags::Reset => 4,
            Cper_SectionFlags::ThresholdExceeded => 8,
            Cper_SectionFlags::ResourceNotAccessible => 16,
            Cper_SectionFlags::LatentError => 32,
            Cper_SectionFlags::Propagated => 64,
            Cper_SectionFlags::Unknown(v) => v
        }
    }
}

impl Default for Cper_SectionFlags {
    fn default() -> Self { Cper_SectionFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_SectionTypes {

    /**
     * 81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`.
     */
    Firmware,

    /**
     * 8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`.
     */
    MachineCheck,

    /**
     * 9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`.
     */
    ProcessorGeneric,

    /**
     * 61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`.
     */
    Memory2,

    /**
     * a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`.
     */
    Memory,

    /**
     * dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`.
     */
    ProcessorX86,

    /**
     * d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`.
     */
    PciExpress,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_SectionTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_SectionTypes> {
        match flag {
            2541 => Ok(Cper_SectionTypes::Firmware),
            17145 => Ok(Cper_SectionTypes::MachineCheck),
            18356 => Ok(Cper_SectionTypes::ProcessorGeneric),
            18662 => Ok(Cper_SectionTypes::Memory2),
            28516 => Ok(Cper_SectionTypes::Memory),
            41284 => Ok(Cper_SectionTypes::ProcessorX86),
            48065 => Ok(Cper_SectionTypes::PciExpress),
            _ => Ok(Cper_SectionTypes::Unknown(flag)),
        }
    }
}

impl From<&Cper_SectionTypes> for i64 {
    fn from(v: &Cper_SectionTypes) -> Self {
        match *v {
            Cper_SectionTypes::Firmware => 2541,
            Cper_SectionTypes::MachineCheck => 17145,
            Cper_SectionTypes::ProcessorGeneric => 18356,
            Cper_SectionTypes::Memory2 => 18662,
            Cper_SectionTypes::Memory => 28516,
            Cper_SectionTypes::ProcessorX86 => 41284,
            Cper_SectionTypes::PciExpress => 48065,
            Cper_SectionTypes::Unknown(v) => v
        }
    }
}

impl Default for Cper_SectionTypes {
    fn default() -> Self { Cper_SectionTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_Severities {

    /**
     * Not corrected, and not fatal.
     */
    Recoverable,

    /**
     * Not corrected, and fatal.
     */
    Fatal,

    /**
     * Corrected.
     */
    Corrected,

    /**
     * No error.
     */
    Informational,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_Severities {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_Severities> {
        match flag {
            0 => Ok(Cper_Severities::Recoverable),
            1 => Ok(Cper_Severities::Fatal),
            2 => Ok(Cper_Severities::Corrected),
            3 => Ok(Cper_Severities::Informational),
            _ => Ok(Cper_Severities::Unknown(flag)),
        }
    }
}

impl From<&Cper_Severities> for i64 {
    fn from(v: &Cper_Severities) -> Self {
        match *v {
            Cper_Severities::Recoverable => 0,
            Cper_Severities::Fatal => 1,
            Cper_Severities::Corrected => 2,
            Cper_Severities::Informational => 3,
            Cper_Severities::Unknown(v) => v
        }
    }
}

impl Default for Cper_Severities {
    fn default() -> Self { Cper_Severities::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Cper_UncorrectableErrors {
    DataLinkProtocol,
    SurpriseDown,
    PoisonedPacket,
    FlowControlProtocol,
    CompletionTimeout,
    CompleterAbort,
    UnexpectedCompletion,
    ReceiverOverflow,
    MalformedPacket,

    /**
     * End-to-end checksum.
     */
    Ecrc,
    UnsupportedRequest,
    AccessControlViolation,
    Internal,
    MulticastBlocked,
    AtomicEgressBlocked,
    PrefixBlocked,
    PoisonedEgressBlocked,
    Unknown(i64),
}

impl TryFrom<i64> for Cper_UncorrectableErrors {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Cper_UncorrectableErrors> {
        match flag {
            16 => Ok(Cper_UncorrectableErrors::DataLinkProtocol),
            32 => Ok(Cper_UncorrectableErrors::SurpriseDown),
            4096 => Ok(Cper_UncorrectableErrors::PoisonedPacket),
            8192 => Ok(Cper_UncorrectableErrors::FlowControlProtocol),
            16384 => Ok(Cper_UncorrectableErrors::CompletionTimeout),
            32768 => Ok(Cper_UncorrectableErrors::CompleterAbort),
            65536 => Ok(Cper_UncorrectableErrors::UnexpectedCompletion),
            131072 => Ok(Cper_UncorrectableErrors::ReceiverOverflow),
            262144 => Ok(Cper_UncorrectableErrors::MalformedPacket),
            524288 => Ok(Cper_UncorrectableErrors::Ecrc),
            1048576 => Ok(Cper_UncorrectableErrors::UnsupportedRequest),
            2097152 => Ok(Cper_UncorrectableErrors::AccessControlViolation),
            4194304 => Ok(Cper_UncorrectableErrors::Internal),
            8388608 => Ok(Cper_UncorrectableErrors::MulticastBlocked),
            16777216 => Ok(Cper_UncorrectableErrors::AtomicEgressBlocked),
            33554432 => Ok(Cper_UncorrectableErrors::PrefixBlocked),
            67108864 => Ok(Cper_UncorrectableErrors::PoisonedEgressBlocked),
            _ => Ok(Cper_UncorrectableErrors::Unknown(flag)),
        }
    }
}

impl From<&Cper_UncorrectableErrors> for i64 {
    fn from(v: &Cper_UncorrectableErrors) -> Self {
        match *v {
            Cper_UncorrectableErrors::DataLinkProtocol => 16,
            Cper_UncorrectableErrors::SurpriseDown => 32,
            Cper_UncorrectableErrors::PoisonedPacket => 4096,
            Cper_UncorrectableErrors::FlowControlProtocol => 8192,
            Cper_UncorrectableErrors::CompletionTimeout => 16384,
            Cper_UncorrectableErrors::CompleterAbort => 32768,
            Cper_UncorrectableErrors::UnexpectedCompletion => 65536,
            Cper_UncorrectableErrors::ReceiverOverflow => 131072,
            Cper_UncorrectableErrors::MalformedPacket => 262144,
            Cper_UncorrectableErrors::Ecrc => 524288,
            Cper_UncorrectableErrors::UnsupportedRequest => 1048576,
            Cper_UncorrectableErrors::AccessControlViolation => 2097152,
            Cper_UncorrectableErrors::Internal => 4194304,
            Cper_UncorrectableErrors::MulticastBlocked => 8388608,
            Cper_UncorrectableErrors::AtomicEgressBlocked => 16777216,
            Cper_UncorrectableErrors::PrefixBlocked => 33554432,
            Cper_UncorrectableErrors::PoisonedEgressBlocked => 67108864,
            Cper_UncorrectableErrors::Unknown(v) => v
        }
    }
}

impl Default for Cper_UncorrectableErrors {
    fn default() -> Self { Cper_UncorrectableErrors::Unknown(0) }
}


/**
 * Advanced error reporting capability of the configuration space.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_AdvancedErrorReporting {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_PciExpress>,
    pub _self: SharedType<Self>,
    header: RefCell<u32>,
    uncorrectable_status: RefCell<u32>,
    uncorrectable_mask: RefCell<u32>,
    uncorrectable_severity: RefCell<u32>,
    correctable_status: RefCell<u32>,
    correctable_mask: RefCell<u32>,
    control: RefCell<u32>,
    header_log: RefCell<Vec<u8>>,
    root_error_command: RefCell<u32>,
    root_error_status: RefCell<u32>,
    correctable_source: RefCell<u16>,
    uncorrectable_source: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_correctable_advisory_non_fatal: Cell<bool>,
    correctable_advisory_non_fatal: RefCell<bool>,
    f_correctable_bad_link_packet: Cell<bool>,
    correctable_bad_link_packet: RefCell<bool>,
    f_correctable_bad_packet: Cell<bool>,
    correctable_bad_packet: RefCell<bool>,
    f_correctable_header_log_overflow: Cell<bool>,
    correctable_header_log_overflow: RefCell<bool>,
    f_correctable_internal: Cell<bool>,
    correctable_internal: RefCell<bool>,
    f_correctable_receiver: Cell<bool>,
    correctable_receiver: RefCell<bool>,
    f_correctable_replay_rollover: Cell<bool>,
    correctable_replay_rollover: RefCell<bool>,
    f_correctable_replay_timeout: Cell<bool>,
    correctable_replay_timeout: RefCell<bool>,
    f_uncorrectable_access_control_violation: Cell<bool>,
    uncorrectable_access_control_violation: RefCell<bool>,
    f_uncorrectable_atomic_egress_blocked: Cell<bool>,
    uncorrectable_atomic_egress_blocked: RefCell<bool>,
    f_uncorrectable_completer_abort: Cell<bool>,
    uncorrectable_completer_abort: RefCell<bool>,
    f_uncorrectable_completion_timeout: Cell<bool>,
    uncorrectable_completion_timeout: RefCell<bool>,
    f_uncorrectable_data_link_protocol: Cell<bool>,
    uncorrectable_data_link_protocol: RefCell<bool>,
    f_uncorrectable_ecrc: Cell<bool>,
    uncorrectable_ecrc: RefCell<bool>,
    f_uncorrectable_flow_control_protocol: Cell<bool>,
    uncorrectable_flow_control_protocol: RefCell<bool>,
    f_uncorrectable_internal: Cell<bool>,
    uncorrectable_internal: RefCell<bool>,
    f_uncorrectable_malformed_packet: Cell<bool>,
    uncorrectable_malformed_packet: RefCell<bool>,
    f_uncorrectable_multicast_blocked: Cell<bool>,
    uncorrectable_multicast_blocked: RefCell<bool>,
    f_uncorrectable_poisoned_egress_blocked: Cell<bool>,
    uncorrectable_poisoned_egress_blocked: RefCell<bool>,
    f_uncorrectable_poisoned_packet: Cell<bool>,
    uncorrectable_poisoned_packet: RefCell<bool>,
    f_uncorrectable_prefix_blocked: Cell<bool>,
    uncorrectable_prefix_blocked: RefCell<bool>,
    f_uncorrectable_receiver_overflow: Cell<bool>,
    uncorrectable_receiver_overflow: RefCell<bool>,
    f_uncorrectable_surprise_down: Cell<bool>,
    uncorrectable_surprise_down: RefCell<bool>,
    f_uncorrectable_unexpected_completion: Cell<bool>,
    uncorrectable_unexpected_completion: RefCell<bool>,
    f_uncorrectable_unsupported_request: Cell<bool>,
    uncorrectable_unsupported_request: RefCell<bool>,
}
impl KStruct for Cper_AdvancedErrorReporting {
    type Root = Cper;
    type Parent = Cper_PciExpress;

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
        *self_rc.header.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.uncorrectable_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.uncorrectable_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.uncorrectable_severity.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.correctable_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.correctable_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.control.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.header_log.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.root_error_command.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.root_error_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.correctable_source.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.uncorrectable_source.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Cper_AdvancedErrorReporting {

    /**
     * Bit 13 of `correctable_status`.
     */
    pub fn correctable_advisory_non_fatal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_advisory_non_fatal.get() {
            return Ok(self.correctable_advisory_non_fatal.borrow());
        }
        self.f_correctable_advisory_non_fatal.set(true);
        *self.correctable_advisory_non_fatal.borrow_mut() = (((((*self.correctable_status() as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_advisory_non_fatal.borrow())
    }

    /**
     * Bit 7 of `correctable_status`: packet of the data link layer.
     */
    pub fn correctable_bad_link_packet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_bad_link_packet.get() {
            return Ok(self.correctable_bad_link_packet.borrow());
        }
        self.f_correctable_bad_link_packet.set(true);
        *self.correctable_bad_link_packet.borrow_mut() = (((((*self.correctable_status() as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_bad_link_packet.borrow())
    }

    /**
     * Bit 6 of `correctable_status`: packet of the transaction layer.
     */
    pub fn correctable_bad_packet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_bad_packet.get() {
            return Ok(self.correctable_bad_packet.borrow());
        }
        self.f_correctable_bad_packet.set(true);
        *self.correctable_bad_packet.borrow_mut() = (((((*self.correctable_status() as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_bad_packet.borrow())
    }

    /**
     * Bit 15 of `correctable_status`.
     */
    pub fn correctable_header_log_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_header_log_overflow.get() {
            return Ok(self.correctable_header_log_overflow.borrow());
        }
        self.f_correctable_header_log_overflow.set(true);
        *self.correctable_header_log_overflow.borrow_mut() = (((((*self.correctable_status() as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_header_log_overflow.borrow())
    }

    /**
     * Bit 14 of `correctable_status`.
     */
    pub fn correctable_internal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_internal.get() {
            return Ok(self.correctable_internal.borrow());
        }
        self.f_correctable_internal.set(true);
        *self.correctable_internal.borrow_mut() = (((((*self.correctable_status() as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_internal.borrow())
    }

    /**
     * Bit 0 of `correctable_status`.
     */
    pub fn correctable_receiver(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_receiver.get() {
            return Ok(self.correctable_receiver.borrow());
        }
        self.f_correctable_receiver.set(true);
        *self.correctable_receiver.borrow_mut() = (((((*self.correctable_status() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_receiver.borrow())
    }

    /**
     * Bit 8 of `correctable_status`.
     */
    pub fn correctable_replay_rollover(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_replay_rollover.get() {
            return Ok(self.correctable_replay_rollover.borrow());
        }
        self.f_correctable_replay_rollover.set(true);
        *self.correctable_replay_rollover.borrow_mut() = (((((*self.correctable_status() as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_replay_rollover.borrow())
    }

    /**
     * Bit 12 of `correctable_status`.
     */
    pub fn correctable_replay_timeout(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_correctable_replay_timeout.get() {
            return Ok(self.correctable_replay_timeout.borrow());
        }
        self.f_correctable_replay_timeout.set(true);
        *self.correctable_replay_timeout.borrow_mut() = (((((*self.correctable_status() as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.correctable_replay_timeout.borrow())
    }

    /**
     * Bit 21 of `uncorrectable_status`.
     */
    pub fn uncorrectable_access_control_violation(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_access_control_violation.get() {
            return Ok(self.uncorrectable_access_control_violation.borrow());
        }
        self.f_uncorrectable_access_control_violation.set(true);
        *self.uncorrectable_access_control_violation.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (2097152 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_access_control_violation.borrow())
    }

    /**
     * Bit 24 of `uncorrectable_status`.
     */
    pub fn uncorrectable_atomic_egress_blocked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_atomic_egress_blocked.get() {
            return Ok(self.uncorrectable_atomic_egress_blocked.borrow());
        }
        self.f_uncorrectable_atomic_egress_blocked.set(true);
        *self.uncorrectable_atomic_egress_blocked.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (16777216 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_atomic_egress_blocked.borrow())
    }

    /**
     * Bit 15 of `uncorrectable_status`.
     */
    pub fn uncorrectable_completer_abort(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_completer_abort.get() {
            return Ok(self.uncorrectable_completer_abort.borrow());
        }
        self.f_uncorrectable_completer_abort.set(true);
        *self.uncorrectable_completer_abort.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_completer_abort.borrow())
    }

    /**
     * Bit 14 of `uncorrectable_status`.
     */
    pub fn uncorrectable_completion_timeout(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_completion_timeout.get() {
            return Ok(self.uncorrectable_completion_timeout.borrow());
        }
        self.f_uncorrectable_completion_timeout.set(true);
        *self.uncorrectable_completion_timeout.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_completion_timeout.borrow())
    }

    /**
     * Bit 4 of `uncorrectable_status`.
     */
    pub fn uncorrectable_data_link_protocol(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_data_link_protocol.get() {
            return Ok(self.uncorrectable_data_link_protocol.borrow());
        }
        self.f_uncorrectable_data_link_protocol.set(true);
        *self.uncorrectable_data_link_protocol.borrow_mut() = (((((*self.uncorrectable_status() as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_data_link_protocol.borrow())
    }

    /**
     * Bit 19 of `uncorrectable_status`: end-to-end checksum.
     */
    pub fn uncorrectable_ecrc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_ecrc.get() {
            return Ok(self.uncorrectable_ecrc.borrow());
        }
        self.f_uncorrectable_ecrc.set(true);
        *self.uncorrectable_ecrc.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (524288 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_ecrc.borrow())
    }

    /**
     * Bit 13 of `uncorrectable_status`.
     */
    pub fn uncorrectable_flow_control_protocol(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_flow_control_protocol.get() {
            return Ok(self.uncorrectable_flow_control_protocol.borrow());
        }
        self.f_uncorrectable_flow_control_protocol.set(true);
        *self.uncorrectable_flow_control_protocol.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_flow_control_protocol.borrow())
    }

    /**
     * Bit 22 of `uncorrectable_status`.
     */
    pub fn uncorrectable_internal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_internal.get() {
            return Ok(self.uncorrectable_internal.borrow());
        }
        self.f_uncorrectable_internal.set(true);
        *self.uncorrectable_internal.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (4194304 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_internal.borrow())
    }

    /**
     * Bit 18 of `uncorrectable_status`.
     */
    pub fn uncorrectable_malformed_packet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_malformed_packet.get() {
            return Ok(self.uncorrectable_malformed_packet.borrow());
        }
        self.f_uncorrectable_malformed_packet.set(true);
        *self.uncorrectable_malformed_packet.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (262144 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_malformed_packet.borrow())
    }

    /**
     * Bit 23 of `uncorrectable_status`.
     */
    pub fn uncorrectable_multicast_blocked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_multicast_blocked.get() {
            return Ok(self.uncorrectable_multicast_blocked.borrow());
        }
        self.f_uncorrectable_multicast_blocked.set(true);
        *self.uncorrectable_multicast_blocked.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (8388608 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_multicast_blocked.borrow())
    }

    /**
     * Bit 26 of `uncorrectable_status`.
     */
    pub fn uncorrectable_poisoned_egress_blocked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_poisoned_egress_blocked.get() {
            return Ok(self.uncorrectable_poisoned_egress_blocked.borrow());
        }
        self.f_uncorrectable_poisoned_egress_blocked.set(true);
        *self.uncorrectable_poisoned_egress_blocked.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (67108864 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_poisoned_egress_blocked.borrow())
    }

    /**
     * Bit 12 of `uncorrectable_status`.
     */
    pub fn uncorrectable_poisoned_packet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_poisoned_packet.get() {
            return Ok(self.uncorrectable_poisoned_packet.borrow());
        }
        self.f_uncorrectable_poisoned_packet.set(true);
        *self.uncorrectable_poisoned_packet.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_poisoned_packet.borrow())
    }

    /**
     * Bit 25 of `uncorrectable_status`.
     */
    pub fn uncorrectable_prefix_blocked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_prefix_blocked.get() {
            return Ok(self.uncorrectable_prefix_blocked.borrow());
        }
        self.f_uncorrectable_prefix_blocked.set(true);
        *self.uncorrectable_prefix_blocked.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (33554432 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_prefix_blocked.borrow())
    }

    /**
     * Bit 17 of `uncorrectable_status`.
     */
    pub fn uncorrectable_receiver_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_receiver_overflow.get() {
            return Ok(self.uncorrectable_receiver_overflow.borrow());
        }
        self.f_uncorrectable_receiver_overflow.set(true);
        *self.uncorrectable_receiver_overflow.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (131072 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_receiver_overflow.borrow())
    }

    /**
     * Bit 5 of `uncorrectable_status`.
     */
    pub fn uncorrectable_surprise_down(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_surprise_down.get() {
            return Ok(self.uncorrectable_surprise_down.borrow());
        }
        self.f_uncorrectable_surprise_down.set(true);
        *self.uncorrectable_surprise_down.borrow_mut() = (((((*self.uncorrectable_status() as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_surprise_down.borrow())
    }

    /**
     * Bit 16 of `uncorrectable_status`.
     */
    pub fn uncorrectable_unexpected_completion(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_unexpected_completion.get() {
            return Ok(self.uncorrectable_unexpected_completion.borrow());
        }
        self.f_uncorrectable_unexpected_completion.set(true);
        *self.uncorrectable_unexpected_completion.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (65536 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_unexpected_completion.borrow())
    }

    /**
     * Bit 20 of `uncorrectable_status`.
     */
    pub fn uncorrectable_unsupported_request(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_uncorrectable_unsupported_request.get() {
            return Ok(self.uncorrectable_unsupported_request.borrow());
        }
        self.f_uncorrectable_unsupported_request.set(true);
        *self.uncorrectable_unsupported_request.borrow_mut() = (((((*self.uncorrectable_status() as i32) & (1048576 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.uncorrectable_unsupported_request.borrow())
    }
}

/**
 * Kind of capability (1) in bits 0 to 15, version, offset of the next one.
 */
impl Cper_AdvancedErrorReporting {
    pub fn header(&self) -> Ref<'_, u32> {
        self.header.borrow()
    }
}

/**
 * Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
 */
impl Cper_AdvancedErrorReporting {
    pub fn uncorrectable_status(&self) -> Ref<'_, u32> {
        self.uncorrectable_status.borrow()
    }
}

/**
 * Uncorrectable errors that are not reported.
 */
impl Cper_AdvancedErrorReporting {
    pub fn uncorrectable_mask(&self) -> Ref<'_, u32> {
        self.uncorrectable_mask.borrow()
    }
}

/**
 * Uncorrectable errors that count as fatal.
 */
impl Cper_AdvancedErrorReporting {
    pub fn uncorrectable_severity(&self) -> Ref<'_, u32> {
        self.uncorrectable_severity.borrow()
    }
}

/**
 * Correctable errors that occurred; bits of `correctable_errors`.
 */
impl Cper_AdvancedErrorReporting {
    pub fn correctable_status(&self) -> Ref<'_, u32> {
        self.correctable_status.borrow()
    }
}

/**
 * Correctable errors that are not reported.
 */
impl Cper_AdvancedErrorReporting {
    pub fn correctable_mask(&self) -> Ref<'_, u32> {
        self.correctable_mask.borrow()
    }
}

/**
 * Bit of the first uncorrectable error in bits 0 to 4.
 */
impl Cper_AdvancedErrorReporting {
    pub fn control(&self) -> Ref<'_, u32> {
        self.control.borrow()
    }
}

/**
 * Header of the packet in which the first error occurred.
 */
impl Cper_AdvancedErrorReporting {
    pub fn header_log(&self) -> Ref<'_, Vec<u8>> {
        self.header_log.borrow()
    }
}

/**
 * Errors that a root port reports by an interrupt.
 */
impl Cper_AdvancedErrorReporting {
    pub fn root_error_command(&self) -> Ref<'_, u32> {
        self.root_error_command.borrow()
    }
}

/**
 * Errors that were reported to a root port.
 */
impl Cper_AdvancedErrorReporting {
    pub fn root_error_status(&self) -> Ref<'_, u32> {
        self.root_error_status.borrow()
    }
}

/**
 * Requester id (bus, device, function) of the first correctable error.
 */
impl Cper_AdvancedErrorReporting {
    pub fn correctable_source(&self) -> Ref<'_, u16> {
        self.correctable_source.borrow()
    }
}

/**
 * Requester id (bus, device, function) of the first uncorrectable error.
 */
impl Cper_AdvancedErrorReporting {
    pub fn uncorrectable_source(&self) -> Ref<'_, u16> {
        self.uncorrectable_source.borrow()
    }
}
impl Cper_AdvancedErrorReporting {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Where an error was detected, and its class.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_ErrorStatus {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    error_class: RefCell<Cper_ErrorClasses>,
    detected_in: RefCell<u8>,
    unnamed3: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_flag_address: Cell<bool>,
    flag_address: RefCell<bool>,
    f_flag_control: Cell<bool>,
    flag_control: RefCell<bool>,
    f_flag_data: Cell<bool>,
    flag_data: RefCell<bool>,
    f_flag_first_error: Cell<bool>,
    flag_first_error: RefCell<bool>,
    f_flag_overflow: Cell<bool>,
    flag_overflow: RefCell<bool>,
    f_flag_requester: Cell<bool>,
    flag_requester: RefCell<bool>,
    f_flag_responder: Cell<bool>,
    flag_responder: RefCell<bool>,
}
impl KStruct for Cper_ErrorStatus {
    type Root = Cper;
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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.error_class.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.detected_in.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(5 as usize)?.into();
        Ok(())
    }
}
impl Cper_ErrorStatus {

    /**
     * Bit 0 of `detected_in`: detected on the address or its ECC.
     */
    pub fn flag_address(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_address.get() {
            return Ok(self.flag_address.borrow());
        }
        self.f_flag_address.set(true);
        *self.flag_address.borrow_mut() = (((((*self.detected_in() as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_address.borrow())
    }

    /**
     * Bit 1 of `detected_in`: detected on the control signals.
     */
    pub fn flag_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_control.get() {
            return Ok(self.flag_control.borrow());
        }
        self.f_flag_control.set(true);
        *self.flag_control.borrow_mut() = (((((*self.detected_in() as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_control.borrow())
    }

    /**
     * Bit 2 of `detected_in`: detected on the data or its ECC.
     */
    pub fn flag_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_data.get() {
            return Ok(self.flag_data.borrow());
        }
        self.f_flag_data.set(true);
        *self.flag_data.borrow_mut() = (((((*self.detected_in() as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_data.borrow())
    }

    /**
     * Bit 5 of `detected_in`: the first of several errors.
     */
    pub fn flag_first_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_first_error.get() {
            return Ok(self.flag_first_error.borrow());
        }
        self.f_flag_first_error.set(true);
        *self.flag_first_error.borrow_mut() = (((((*self.detected_in() as u8) & (32 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_first_error.borrow())
    }

    /**
     * Bit 6 of `detected_in`: further errors were lost.
     */
    pub fn flag_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_overflow.get() {
            return Ok(self.flag_overflow.borrow());
        }
        self.f_flag_overflow.set(true);
        *self.flag_overflow.borrow_mut() = (((((*self.detected_in() as u8) & (64 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_overflow.borrow())
    }

    /**
     * Bit 4 of `detected_in`: detected by the requester.
     */
    pub fn flag_requester(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_requester.get() {
            return Ok(self.flag_requester.borrow());
        }
        self.f_flag_requester.set(true);
        *self.flag_requester.borrow_mut() = (((((*self.detected_in() as u8) & (16 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_requester.borrow())
    }

    /**
     * Bit 3 of `detected_in`: detected by the responder.
     */
    pub fn flag_responder(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_responder.get() {
            return Ok(self.flag_responder.borrow());
        }
        self.f_flag_responder.set(true);
        *self.flag_responder.borrow_mut() = (((((*self.detected_in() as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_responder.borrow())
    }
}

/**
 * Reserved.
 */
impl Cper_ErrorStatus {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * What failed, such as memory or the bus.
 */
impl Cper_ErrorStatus {
    pub fn error_class(&self) -> Ref<'_, Cper_ErrorClasses> {
        self.error_class.borrow()
    }
}

/**
 * Circumstances; bits of `error_status_flags`.
 */
impl Cper_ErrorStatus {
    pub fn detected_in(&self) -> Ref<'_, u8> {
        self.detected_in.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_ErrorStatus {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}
impl Cper_ErrorStatus {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Reference to an error record of the firmware, or such a record. Revision 1
 * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_Firmware {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    record_type: RefCell<Cper_FirmwareRecordTypes>,
    record_revision: RefCell<u8>,
    unnamed2: RefCell<Vec<u8>>,
    record_id: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_record_guid: Cell<bool>,
    record_guid: RefCell<Vec<u8>>,
}
impl KStruct for Cper_Firmware {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.record_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.record_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.record_id.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl Cper_Firmware {

    /**
     * GUID of the kind of record that follows.
     */
    pub fn record_guid(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_record_guid.get() {
            return Ok(self.record_guid.borrow());
        }
        self.f_record_guid.set(true);
        if (((_io.size() as u64) as u64) >= (32 as u64)) {
            let _pos = _io.pos();
            _io.seek(16 as usize)?;
            *self.record_guid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
            _io.seek(_pos)?;
        }
        Ok(self.record_guid.borrow())
    }
}

/**
 * Kind of firmware record.
 */
impl Cper_Firmware {
    pub fn record_type(&self) -> Ref<'_, Cper_FirmwareRecordTypes> {
        self.record_type.borrow()
    }
}

/**
 * Revision of the section; 2 means that `record_guid` is filled in.
 */
impl Cper_Firmware {
    pub fn record_revision(&self) -> Ref<'_, u8> {
        self.record_revision.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_Firmware {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Identifier of the record, 0 if `record_guid` has it.
 */
impl Cper_Firmware {
    pub fn record_id(&self) -> Ref<'_, u64> {
        self.record_id.borrow()
    }
}
impl Cper_Firmware {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of a bank of an x86 or x64 processor that reported a machine check,
 * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
 * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
 * has 0x4a8.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_MachineCheck {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    vendor: RefCell<Cper_ProcessorVendors>,
    timestamp: RefCell<u64>,
    processor_number: RefCell<u32>,
    global_status: RefCell<u64>,
    instruction_pointer: RefCell<u64>,
    bank: RefCell<u32>,
    status: RefCell<u64>,
    address: RefCell<u64>,
    misc: RefCell<u64>,
    extended_register_count: RefCell<u32>,
    apic_id: RefCell<u32>,
    extended_registers: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
    f_action_hypervisor_handled: Cell<bool>,
    action_hypervisor_handled: RefCell<bool>,
    f_action_recovery_attempted: Cell<bool>,
    action_recovery_attempted: RefCell<bool>,
    f_failure_context_corrupt: Cell<bool>,
    failure_context_corrupt: RefCell<bool>,
    f_failure_high_irql: Cell<bool>,
    failure_high_irql: RefCell<bool>,
    f_failure_instruction_pointer_not_valid: Cell<bool>,
    failure_instruction_pointer_not_valid: RefCell<bool>,
    f_failure_interrupts_disabled: Cell<bool>,
    failure_interrupts_disabled: RefCell<bool>,
    f_failure_invalid_address_mode: Cell<bool>,
    failure_invalid_address_mode: RefCell<bool>,
    f_failure_misc_or_address_not_valid: Cell<bool>,
    failure_misc_or_address_not_valid: RefCell<bool>,
    f_failure_no_recovery_context: Cell<bool>,
    failure_no_recovery_context: RefCell<bool>,
    f_failure_not_supported: Cell<bool>,
    failure_not_supported: RefCell<bool>,
    f_failure_overflow: Cell<bool>,
    failure_overflow: RefCell<bool>,
    f_failure_stack_overflow: Cell<bool>,
    failure_stack_overflow: RefCell<bool>,
    f_failure_swap_busy: Cell<bool>,
    failure_swap_busy: RefCell<bool>,
    f_global_capability: Cell<bool>,
    global_capability: RefCell<u64>,
    f_global_error_ip_valid: Cell<bool>,
    global_error_ip_valid: RefCell<bool>,
    f_global_in_progress: Cell<bool>,
    global_in_progress: RefCell<bool>,
    f_global_restart_ip_valid: Cell<bool>,
    global_restart_ip_valid: RefCell<bool>,
    f_global_status_low: Cell<bool>,
    global_status_low: RefCell<u32>,
    f_has_recovered: Cell<bool>,
    has_recovered: RefCell<u8>,
    f_is_action_required: Cell<bool>,
    is_action_required: RefCell<u8>,
    f_recovery_action: Cell<bool>,
    recovery_action: RefCell<u32>,
    f_recovery_failure: Cell<bool>,
    recovery_failure: RefCell<u32>,
    f_status_address_valid: Cell<bool>,
    status_address_valid: RefCell<bool>,
    f_status_context_corrupt: Cell<bool>,
    status_context_corrupt: RefCell<bool>,
    f_status_error_enabled: Cell<bool>,
    status_error_enabled: RefCell<bool>,
    f_status_misc_valid: Cell<bool>,
    status_misc_valid: RefCell<bool>,
    f_status_overflow: Cell<bool>,
    status_overflow: RefCell<bool>,
    f_status_top: Cell<bool>,
    status_top: RefCell<u8>,
    f_status_uncorrected: Cell<bool>,
    status_uncorrected: RefCell<bool>,
    f_status_valid: Cell<bool>,
    status_valid: RefCell<bool>,
}
impl KStruct for Cper_MachineCheck {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.vendor.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.timestamp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.processor_number.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.global_status.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.instruction_pointer.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.bank.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.misc.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.extended_register_count.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.apic_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.extended_registers.borrow_mut() = Vec::new();
        let l_extended_registers = 24;
        for _i in 0..l_extended_registers {
            self_rc.extended_registers.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl Cper_MachineCheck {

    /**
     * Bit 1 of `recovery_action`: the hypervisor tried to recover.
     */
    pub fn action_hypervisor_handled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_action_hypervisor_handled.get() {
            return Ok(self.action_hypervisor_handled.borrow());
        }
        self.f_action_hypervisor_handled.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.action_hypervisor_handled.borrow_mut() = (((((*self.recovery_action()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.action_hypervisor_handled.borrow())
    }

    /**
     * Bit 0 of `recovery_action`: Windows tried to recover.
     */
    pub fn action_recovery_attempted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_action_recovery_attempted.get() {
            return Ok(self.action_recovery_attempted.borrow());
        }
        self.f_action_recovery_attempted.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.action_recovery_attempted.borrow_mut() = (((((*self.recovery_action()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.action_recovery_attempted.borrow())
    }

    /**
     * Bit 2 of `recovery_failure`.
     */
    pub fn failure_context_corrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_context_corrupt.get() {
            return Ok(self.failure_context_corrupt.borrow());
        }
        self.f_failure_context_corrupt.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_context_corrupt.borrow_mut() = (((((*self.recovery_failure()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_context_corrupt.borrow())
    }

    /**
     * Bit 7 of `recovery_failure`.
     */
    pub fn failure_high_irql(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_high_irql.get() {
            return Ok(self.failure_high_irql.borrow());
        }
        self.f_failure_high_irql.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_high_irql.borrow_mut() = (((((*self.recovery_failure()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_high_irql.borrow())
    }

    /**
     * Bit 3 of `recovery_failure`.
     */
    pub fn failure_instruction_pointer_not_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_instruction_pointer_not_valid.get() {
            return Ok(self.failure_instruction_pointer_not_valid.borrow());
        }
        self.f_failure_instruction_pointer_not_valid.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_instruction_pointer_not_valid.borrow_mut() = (((((*self.recovery_failure()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_instruction_pointer_not_valid.borrow())
    }

    /**
     * Bit 8 of `recovery_failure`.
     */
    pub fn failure_interrupts_disabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_interrupts_disabled.get() {
            return Ok(self.failure_interrupts_disabled.borrow());
        }
        self.f_failure_interrupts_disabled.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_interrupts_disabled.borrow_mut() = (((((*self.recovery_failure()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_interrupts_disabled.borrow())
    }

    /**
     * Bit 6 of `recovery_failure`.
     */
    pub fn failure_invalid_address_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_invalid_address_mode.get() {
            return Ok(self.failure_invalid_address_mode.borrow());
        }
        self.f_failure_invalid_address_mode.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_invalid_address_mode.borrow_mut() = (((((*self.recovery_failure()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_invalid_address_mode.borrow())
    }

    /**
     * Bit 5 of `recovery_failure`.
     */
    pub fn failure_misc_or_address_not_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_misc_or_address_not_valid.get() {
            return Ok(self.failure_misc_or_address_not_valid.borrow());
        }
        self.f_failure_misc_or_address_not_valid.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_misc_or_address_not_valid.borrow_mut() = (((((*self.recovery_failure()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_misc_or_address_not_valid.borrow())
    }

    /**
     * Bit 4 of `recovery_failure`.
     */
    pub fn failure_no_recovery_context(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_no_recovery_context.get() {
            return Ok(self.failure_no_recovery_context.borrow());
        }
        self.f_failure_no_recovery_context.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_no_recovery_context.borrow_mut() = (((((*self.recovery_failure()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_no_recovery_context.borrow())
    }

    /**
     * Bit 0 of `recovery_failure`.
     */
    pub fn failure_not_supported(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_not_supported.get() {
            return Ok(self.failure_not_supported.borrow());
        }
        self.f_failure_not_supported.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_not_supported.borrow_mut() = (((((*self.recovery_failure()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_not_supported.borrow())
    }

    /**
     * Bit 1 of `recovery_failure`.
     */
    pub fn failure_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_overflow.get() {
            return Ok(self.failure_overflow.borrow());
        }
        self.f_failure_overflow.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_overflow.borrow_mut() = (((((*self.recovery_failure()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_overflow.borrow())
    }

    /**
     * Bit 10 of `recovery_failure`.
     */
    pub fn failure_stack_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_stack_overflow.get() {
            return Ok(self.failure_stack_overflow.borrow());
        }
        self.f_failure_stack_overflow.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_stack_overflow.borrow_mut() = (((((*self.recovery_failure()? as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_stack_overflow.borrow())
    }

    /**
     * Bit 9 of `recovery_failure`.
     */
    pub fn failure_swap_busy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_failure_swap_busy.get() {
            return Ok(self.failure_swap_busy.borrow());
        }
        self.f_failure_swap_busy.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            *self.failure_swap_busy.borrow_mut() = (((((*self.recovery_failure()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        }
        Ok(self.failure_swap_busy.borrow())
    }

    /**
     * Register MCG_CAP.
     */
    pub fn global_capability(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_global_capability.get() {
            return Ok(self.global_capability.borrow());
        }
        self.f_global_capability.set(true);
        if (((_io.size() as u64) as i128) >= (272 as i128)) {
            let _pos = _io.pos();
            _io.seek(264 as usize)?;
            *self.global_capability.borrow_mut() = _io.read_u8le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.global_capability.borrow())
    }

    /**
     * Bit 1 of `global_status`: the instruction pointer is that of the error.
     */
    pub fn global_error_ip_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_global_error_ip_valid.get() {
            return Ok(self.global_error_ip_valid.borrow());
        }
        self.f_global_error_ip_valid.set(true);
        *self.global_error_ip_valid.borrow_mut() = (((((*self.global_status_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.global_error_ip_valid.borrow())
    }

    /**
     * Bit 2 of `global_status`: a machine check is in progress.
     */
    pub fn global_in_progress(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_global_in_progress.get() {
            return Ok(self.global_in_progress.borrow());
        }
        self.f_global_in_progress.set(true);
        *self.global_in_progress.borrow_mut() = (((((*self.global_status_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.global_in_progress.borrow())
    }

    /**
     * Bit 0 of `global_status`: the instruction can be restarted.
     */
    pub fn global_restart_ip_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_global_restart_ip_valid.get() {
            return Ok(self.global_restart_ip_valid.borrow());
        }
        self.f_global_restart_ip_valid.set(true);
        *self.global_restart_ip_valid.borrow_mut() = (((((*self.global_status_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.global_restart_ip_valid.borrow())
    }

    /**
     * Lower half of `global_status`, which has all bits that are declared.
     */
    pub fn global_status_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_global_status_low.get() {
            return Ok(self.global_status_low.borrow());
        }
        self.f_global_status_low.set(true);
        let _pos = _io.pos();
        _io.seek(20 as usize)?;
        *self.global_status_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.global_status_low.borrow())
    }

    /**
     * 1 if Windows recovered from the error.
     */
    pub fn has_recovered(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_recovered.get() {
            return Ok(self.has_recovered.borrow());
        }
        self.f_has_recovered.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            let _pos = _io.pos();
            _io.seek(281 as usize)?;
            *self.has_recovered.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.has_recovered.borrow())
    }

    /**
     * 1 if software has to act.
     */
    pub fn is_action_required(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_action_required.get() {
            return Ok(self.is_action_required.borrow());
        }
        self.f_is_action_required.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            let _pos = _io.pos();
            _io.seek(280 as usize)?;
            *self.is_action_required.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.is_action_required.borrow())
    }

    /**
     * Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
     */
    pub fn recovery_action(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_recovery_action.get() {
            return Ok(self.recovery_action.borrow());
        }
        self.f_recovery_action.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            let _pos = _io.pos();
            _io.seek(276 as usize)?;
            *self.recovery_action.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.recovery_action.borrow())
    }

    /**
     * Why Windows could not recover from the error; bits of `recovery_failures`.
     */
    pub fn recovery_failure(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_recovery_failure.get() {
            return Ok(self.recovery_failure.borrow());
        }
        self.f_recovery_failure.set(true);
        if  ((((*self.version() as u32) >= (3 as u32))) && ((((_io.size() as u64) as i128) >= (292 as i128))))  {
            let _pos = _io.pos();
            _io.seek(272 as usize)?;
            *self.recovery_failure.borrow_mut() = _io.read_u4le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.recovery_failure.borrow())
    }

    /**
     * Bit 58 of `status`: `address` is filled in.
     */
    pub fn status_address_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_address_valid.get() {
            return Ok(self.status_address_valid.borrow());
        }
        self.f_status_address_valid.set(true);
        *self.status_address_valid.borrow_mut() = (((((*self.status_top()? as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_address_valid.borrow())
    }

    /**
     * Bit 57 of `status`: the state of the processor is corrupt.
     */
    pub fn status_context_corrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_context_corrupt.get() {
            return Ok(self.status_context_corrupt.borrow());
        }
        self.f_status_context_corrupt.set(true);
        *self.status_context_corrupt.borrow_mut() = (((((*self.status_top()? as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_context_corrupt.borrow())
    }

    /**
     * Bit 60 of `status`: reports of this error were enabled.
     */
    pub fn status_error_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_error_enabled.get() {
            return Ok(self.status_error_enabled.borrow());
        }
        self.f_status_error_enabled.set(true);
        *self.status_error_enabled.borrow_mut() = (((((*self.status_top()? as u8) & (16 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_error_enabled.borrow())
    }

    /**
     * Bit 59 of `status`: `misc` is filled in.
     */
    pub fn status_misc_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_misc_valid.get() {
            return Ok(self.status_misc_valid.borrow());
        }
        self.f_status_misc_valid.set(true);
        *self.status_misc_valid.borrow_mut() = (((((*self.status_top()? as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_misc_valid.borrow())
    }

    /**
     * Bit 62 of `status`: another error occurred before this one was read.
     */
    pub fn status_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_overflow.get() {
            return Ok(self.status_overflow.borrow());
        }
        self.f_status_overflow.set(true);
        *self.status_overflow.borrow_mut() = (((((*self.status_top()? as u8) & (64 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_overflow.borrow())
    }

    /**
     * Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
     */
    pub fn status_top(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_top.get() {
            return Ok(self.status_top.borrow());
        }
        self.f_status_top.set(true);
        let _pos = _io.pos();
        _io.seek(47 as usize)?;
        *self.status_top.borrow_mut() = _io.read_u1()?.into();
        _io.seek(_pos)?;
        Ok(self.status_top.borrow())
    }

    /**
     * Bit 61 of `status`: the error was not corrected.
     */
    pub fn status_uncorrected(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_uncorrected.get() {
            return Ok(self.status_uncorrected.borrow());
        }
        self.f_status_uncorrected.set(true);
        *self.status_uncorrected.borrow_mut() = (((((*self.status_top()? as u8) & (32 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_uncorrected.borrow())
    }

    /**
     * Bit 63 of `status`: the register has an error.
     */
    pub fn status_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_status_valid.get() {
            return Ok(self.status_valid.borrow());
        }
        self.f_status_valid.set(true);
        *self.status_valid.borrow_mut() = (((((*self.status_top()? as u8) & (128 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.status_valid.borrow())
    }
}

/**
 * Version of the section, 2 to 4.
 */
impl Cper_MachineCheck {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Vendor of the processor.
 */
impl Cper_MachineCheck {
    pub fn vendor(&self) -> Ref<'_, Cper_ProcessorVendors> {
        self.vendor.borrow()
    }
}

/**
 * Time of the machine check, in units of 100 ns since 1601, UTC.
 */
impl Cper_MachineCheck {
    pub fn timestamp(&self) -> Ref<'_, u64> {
        self.timestamp.borrow()
    }
}

/**
 * Number of the processor in Windows.
 */
impl Cper_MachineCheck {
    pub fn processor_number(&self) -> Ref<'_, u32> {
        self.processor_number.borrow()
    }
}

/**
 * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
 * instruction pointer is that of the error, bit 2 a machine check is in
 * progress.
 */
impl Cper_MachineCheck {
    pub fn global_status(&self) -> Ref<'_, u64> {
        self.global_status.borrow()
    }
}

/**
 * Address of the instruction at which the machine check was reported.
 */
impl Cper_MachineCheck {
    pub fn instruction_pointer(&self) -> Ref<'_, u64> {
        self.instruction_pointer.borrow()
    }
}

/**
 * Number of the bank.
 */
impl Cper_MachineCheck {
    pub fn bank(&self) -> Ref<'_, u32> {
        self.bank.borrow()
    }
}

/**
 * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
 * its upper and its lower half.
 */
impl Cper_MachineCheck {
    pub fn status(&self) -> Ref<'_, u64> {
        self.status.borrow()
    }
}

/**
 * Register MCi_ADDR, valid if bit 58 of `status` is set.
 */
impl Cper_MachineCheck {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}

/**
 * Register MCi_MISC, valid if bit 59 of `status` is set.
 */
impl Cper_MachineCheck {
    pub fn misc(&self) -> Ref<'_, u64> {
        self.misc.borrow()
    }
}

/**
 * Number of `extended_registers` that are filled in.
 */
impl Cper_MachineCheck {
    pub fn extended_register_count(&self) -> Ref<'_, u32> {
        self.extended_register_count.borrow()
    }
}

/**
 * Local APIC id of the processor; 0 in records of older systems.
 */
impl Cper_MachineCheck {
    pub fn apic_id(&self) -> Ref<'_, u32> {
        self.apic_id.borrow()
    }
}

/**
 * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
 * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
 */
impl Cper_MachineCheck {
    pub fn extended_registers(&self) -> Ref<'_, Vec<u64>> {
        self.extended_registers.borrow()
    }
}
impl Cper_MachineCheck {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
 * sections of 0x4d bytes occur, too.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_Memory {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    validation_bits: RefCell<u64>,
    error_status: RefCell<OptRc<Cper_ErrorStatus>>,
    physical_address: RefCell<u64>,
    physical_address_mask: RefCell<u64>,
    node: RefCell<u16>,
    card: RefCell<u16>,
    module: RefCell<u16>,
    bank: RefCell<u16>,
    device: RefCell<u16>,
    row: RefCell<u16>,
    column: RefCell<u16>,
    bit_position: RefCell<u16>,
    requester_id: RefCell<u64>,
    responder_id: RefCell<u64>,
    target_id: RefCell<u64>,
    error_type: RefCell<Cper_MemoryErrorTypes>,
    _io: RefCell<BytesReader>,
    f_card_handle: Cell<bool>,
    card_handle: RefCell<u16>,
    f_extended_row: Cell<bool>,
    extended_row: RefCell<u8>,
    f_has_bank: Cell<bool>,
    has_bank: RefCell<bool>,
    f_has_bit_position: Cell<bool>,
    has_bit_position: RefCell<bool>,
    f_has_card: Cell<bool>,
    has_card: RefCell<bool>,
    f_has_card_handle: Cell<bool>,
    has_card_handle: RefCell<bool>,
    f_has_column: Cell<bool>,
    has_column: RefCell<bool>,
    f_has_device: Cell<bool>,
    has_device: RefCell<bool>,
    f_has_error_status: Cell<bool>,
    has_error_status: RefCell<bool>,
    f_has_error_type: Cell<bool>,
    has_error_type: RefCell<bool>,
    f_has_extended_row: Cell<bool>,
    has_extended_row: RefCell<bool>,
    f_has_module: Cell<bool>,
    has_module: RefCell<bool>,
    f_has_module_handle: Cell<bool>,
    has_module_handle: RefCell<bool>,
    f_has_node: Cell<bool>,
    has_node: RefCell<bool>,
    f_has_physical_address: Cell<bool>,
    has_physical_address: RefCell<bool>,
    f_has_physical_address_mask: Cell<bool>,
    has_physical_address_mask: RefCell<bool>,
    f_has_rank: Cell<bool>,
    has_rank: RefCell<bool>,
    f_has_requester_id: Cell<bool>,
    has_requester_id: RefCell<bool>,
    f_has_responder_id: Cell<bool>,
    has_responder_id: RefCell<bool>,
    f_has_row: Cell<bool>,
    has_row: RefCell<bool>,
    f_has_target_id: Cell<bool>,
    has_target_id: RefCell<bool>,
    f_module_handle: Cell<bool>,
    module_handle: RefCell<u16>,
    f_rank: Cell<bool>,
    rank: RefCell<u16>,
    f_validation_bits_low: Cell<bool>,
    validation_bits_low: RefCell<u32>,
}
impl KStruct for Cper_Memory {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.validation_bits.borrow_mut() = _io.read_u8le()?.into();
        let t = Self::read_into::<_, Cper_ErrorStatus>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.error_status.borrow_mut() = t;
        *self_rc.physical_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.physical_address_mask.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.node.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.card.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.module.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.bank.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.row.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.column.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.bit_position.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.requester_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.responder_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.target_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.error_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        Ok(())
    }
}
impl Cper_Memory {

    /**
     * Handle of the SMBIOS structure (type 16) of the memory array.
     */
    pub fn card_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_card_handle.get() {
            return Ok(self.card_handle.borrow());
        }
        self.f_card_handle.set(true);
        if (((_io.size() as u64) as u64) >= (80 as u64)) {
            let _pos = _io.pos();
            _io.seek(76 as usize)?;
            *self.card_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.card_handle.borrow())
    }

    /**
     * Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
     */
    pub fn extended_row(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extended_row.get() {
            return Ok(self.extended_row.borrow());
        }
        self.f_extended_row.set(true);
        if (((_io.size() as u64) as u64) >= (80 as u64)) {
            let _pos = _io.pos();
            _io.seek(73 as usize)?;
            *self.extended_row.borrow_mut() = _io.read_u1()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.extended_row.borrow())
    }

    /**
     * Bit 6 of `validation_bits`: `bank` is filled in.
     */
    pub fn has_bank(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_bank.get() {
            return Ok(self.has_bank.borrow());
        }
        self.f_has_bank.set(true);
        *self.has_bank.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_bank.borrow())
    }

    /**
     * Bit 10 of `validation_bits`: `bit_position` is filled in.
     */
    pub fn has_bit_position(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_bit_position.get() {
            return Ok(self.has_bit_position.borrow());
        }
        self.f_has_bit_position.set(true);
        *self.has_bit_position.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_bit_position.borrow())
    }

    /**
     * Bit 4 of `validation_bits`: `card` is filled in.
     */
    pub fn has_card(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_card.get() {
            return Ok(self.has_card.borrow());
        }
        self.f_has_card.set(true);
        *self.has_card.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_card.borrow())
    }

    /**
     * Bit 16 of `validation_bits`: `card_handle` is filled in.
     */
    pub fn has_card_handle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_card_handle.get() {
            return Ok(self.has_card_handle.borrow());
        }
        self.f_has_card_handle.set(true);
        *self.has_card_handle.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (65536 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_card_handle.borrow())
    }

    /**
     * Bit 9 of `validation_bits`: `column` is filled in.
     */
    pub fn has_column(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_column.get() {
            return Ok(self.has_column.borrow());
        }
        self.f_has_column.set(true);
        *self.has_column.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_column.borrow())
    }

    /**
     * Bit 7 of `validation_bits`: `device` is filled in.
     */
    pub fn has_device(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_device.get() {
            return Ok(self.has_device.borrow());
        }
        self.f_has_device.set(true);
        *self.has_device.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_device.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `error_status` is filled in.
     */
    pub fn has_error_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_error_status.get() {
            return Ok(self.has_error_status.borrow());
        }
        self.f_has_error_status.set(true);
        *self.has_error_status.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_error_status.borrow())
    }

    /**
     * Bit 14 of `validation_bits`: `error_type` is filled in.
     */
    pub fn has_error_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_error_type.get() {
            return Ok(self.has_error_type.borrow());
        }
        self.f_has_error_type.set(true);
        *self.has_error_type.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_error_type.borrow())
    }

    /**
     * Bit 18 of `validation_bits`: `extended_row` is filled in.
     */
    pub fn has_extended_row(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_extended_row.get() {
            return Ok(self.has_extended_row.borrow());
        }
        self.f_has_extended_row.set(true);
        *self.has_extended_row.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (262144 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_extended_row.borrow())
    }

    /**
     * Bit 5 of `validation_bits`: `module` is filled in.
     */
    pub fn has_module(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_module.get() {
            return Ok(self.has_module.borrow());
        }
        self.f_has_module.set(true);
        *self.has_module.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_module.borrow())
    }

    /**
     * Bit 17 of `validation_bits`: `module_handle` is filled in.
     */
    pub fn has_module_handle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_module_handle.get() {
            return Ok(self.has_module_handle.borrow());
        }
        self.f_has_module_handle.set(true);
        *self.has_module_handle.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (131072 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_module_handle.borrow())
    }

    /**
     * Bit 3 of `validation_bits`: `node` is filled in.
     */
    pub fn has_node(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_node.get() {
            return Ok(self.has_node.borrow());
        }
        self.f_has_node.set(true);
        *self.has_node.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_node.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `physical_address` is filled in.
     */
    pub fn has_physical_address(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_physical_address.get() {
            return Ok(self.has_physical_address.borrow());
        }
        self.f_has_physical_address.set(true);
        *self.has_physical_address.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_physical_address.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
     */
    pub fn has_physical_address_mask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_physical_address_mask.get() {
            return Ok(self.has_physical_address_mask.borrow());
        }
        self.f_has_physical_address_mask.set(true);
        *self.has_physical_address_mask.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_physical_address_mask.borrow())
    }

    /**
     * Bit 15 of `validation_bits`: `rank` is filled in.
     */
    pub fn has_rank(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_rank.get() {
            return Ok(self.has_rank.borrow());
        }
        self.f_has_rank.set(true);
        *self.has_rank.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_rank.borrow())
    }

    /**
     * Bit 11 of `validation_bits`: `requester_id` is filled in.
     */
    pub fn has_requester_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_requester_id.get() {
            return Ok(self.has_requester_id.borrow());
        }
        self.f_has_requester_id.set(true);
        *self.has_requester_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (2048 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_requester_id.borrow())
    }

    /**
     * Bit 12 of `validation_bits`: `responder_id` is filled in.
     */
    pub fn has_responder_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_responder_id.get() {
            return Ok(self.has_responder_id.borrow());
        }
        self.f_has_responder_id.set(true);
        *self.has_responder_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_responder_id.borrow())
    }

    /**
     * Bit 8 of `validation_bits`: `row` is filled in.
     */
    pub fn has_row(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_row.get() {
            return Ok(self.has_row.borrow());
        }
        self.f_has_row.set(true);
        *self.has_row.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_row.borrow())
    }

    /**
     * Bit 13 of `validation_bits`: `target_id` is filled in.
     */
    pub fn has_target_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_target_id.get() {
            return Ok(self.has_target_id.borrow());
        }
        self.f_has_target_id.set(true);
        *self.has_target_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_target_id.borrow())
    }

    /**
     * Handle of the SMBIOS structure (type 17) of the memory device.
     */
    pub fn module_handle(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_module_handle.get() {
            return Ok(self.module_handle.borrow());
        }
        self.f_module_handle.set(true);
        if (((_io.size() as u64) as u64) >= (80 as u64)) {
            let _pos = _io.pos();
            _io.seek(78 as usize)?;
            *self.module_handle.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.module_handle.borrow())
    }

    /**
     * Rank of the module.
     */
    pub fn rank(
        &self
    ) -> KResult<Ref<'_, u16>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_rank.get() {
            return Ok(self.rank.borrow());
        }
        self.f_rank.set(true);
        if (((_io.size() as u64) as u64) >= (80 as u64)) {
            let _pos = _io.pos();
            _io.seek(74 as usize)?;
            *self.rank.borrow_mut() = _io.read_u2le()?.into();
            _io.seek(_pos)?;
        }
        Ok(self.rank.borrow())
    }

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    pub fn validation_bits_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_validation_bits_low.get() {
            return Ok(self.validation_bits_low.borrow());
        }
        self.f_validation_bits_low.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.validation_bits_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.validation_bits_low.borrow())
    }
}

/**
 * Fields that are filled in; bits of `memory_fields`.
 */
impl Cper_Memory {
    pub fn validation_bits(&self) -> Ref<'_, u64> {
        self.validation_bits.borrow()
    }
}

/**
 * Where the error was detected, and which class it has.
 */
impl Cper_Memory {
    pub fn error_status(&self) -> Ref<'_, OptRc<Cper_ErrorStatus>> {
        self.error_status.borrow()
    }
}

/**
 * Physical address of the error.
 */
impl Cper_Memory {
    pub fn physical_address(&self) -> Ref<'_, u64> {
        self.physical_address.borrow()
    }
}

/**
 * Bits of `physical_address` that are valid.
 */
impl Cper_Memory {
    pub fn physical_address_mask(&self) -> Ref<'_, u64> {
        self.physical_address_mask.borrow()
    }
}

/**
 * Node of a machine of several nodes.
 */
impl Cper_Memory {
    pub fn node(&self) -> Ref<'_, u16> {
        self.node.borrow()
    }
}

/**
 * Memory board.
 */
impl Cper_Memory {
    pub fn card(&self) -> Ref<'_, u16> {
        self.card.borrow()
    }
}

/**
 * Memory module, or its rank.
 */
impl Cper_Memory {
    pub fn module(&self) -> Ref<'_, u16> {
        self.module.borrow()
    }
}

/**
 * Bank of the module.
 */
impl Cper_Memory {
    pub fn bank(&self) -> Ref<'_, u16> {
        self.bank.borrow()
    }
}

/**
 * Memory chip.
 */
impl Cper_Memory {
    pub fn device(&self) -> Ref<'_, u16> {
        self.device.borrow()
    }
}

/**
 * Row of the memory chip, lower 16 bits.
 */
impl Cper_Memory {
    pub fn row(&self) -> Ref<'_, u16> {
        self.row.borrow()
    }
}

/**
 * Column of the memory chip.
 */
impl Cper_Memory {
    pub fn column(&self) -> Ref<'_, u16> {
        self.column.borrow()
    }
}

/**
 * Bit of the word that is wrong.
 */
impl Cper_Memory {
    pub fn bit_position(&self) -> Ref<'_, u16> {
        self.bit_position.borrow()
    }
}

/**
 * Identifier of the agent that requested the operation.
 */
impl Cper_Memory {
    pub fn requester_id(&self) -> Ref<'_, u64> {
        self.requester_id.borrow()
    }
}

/**
 * Identifier of the agent that answered the request.
 */
impl Cper_Memory {
    pub fn responder_id(&self) -> Ref<'_, u64> {
        self.responder_id.borrow()
    }
}

/**
 * Identifier of the target of the operation.
 */
impl Cper_Memory {
    pub fn target_id(&self) -> Ref<'_, u64> {
        self.target_id.borrow()
    }
}

/**
 * What is wrong, such as a single bit.
 */
impl Cper_Memory {
    pub fn error_type(&self) -> Ref<'_, Cper_MemoryErrorTypes> {
        self.error_type.borrow()
    }
}
impl Cper_Memory {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
 * 
 * After the specification; not seen in a file.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_Memory2 {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    validation_bits: RefCell<u64>,
    error_status: RefCell<OptRc<Cper_ErrorStatus>>,
    physical_address: RefCell<u64>,
    physical_address_mask: RefCell<u64>,
    node: RefCell<u16>,
    card: RefCell<u16>,
    module: RefCell<u16>,
    bank: RefCell<u16>,
    device: RefCell<u32>,
    row: RefCell<u32>,
    column: RefCell<u32>,
    rank: RefCell<u32>,
    bit_position: RefCell<u32>,
    chip: RefCell<u8>,
    error_type: RefCell<Cper_MemoryErrorTypes>,
    status: RefCell<u8>,
    unnamed16: RefCell<Vec<u8>>,
    requester_id: RefCell<u64>,
    responder_id: RefCell<u64>,
    target_id: RefCell<u64>,
    card_handle: RefCell<u32>,
    module_handle: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_bank: Cell<bool>,
    has_bank: RefCell<bool>,
    f_has_bit_position: Cell<bool>,
    has_bit_position: RefCell<bool>,
    f_has_card: Cell<bool>,
    has_card: RefCell<bool>,
    f_has_card_handle: Cell<bool>,
    has_card_handle: RefCell<bool>,
    f_has_chip: Cell<bool>,
    has_chip: RefCell<bool>,
    f_has_column: Cell<bool>,
    has_column: RefCell<bool>,
    f_has_device: Cell<bool>,
    has_device: RefCell<bool>,
    f_has_error_status: Cell<bool>,
    has_error_status: RefCell<bool>,
    f_has_error_type: Cell<bool>,
    has_error_type: RefCell<bool>,
    f_has_module: Cell<bool>,
    has_module: RefCell<bool>,
    f_has_module_handle: Cell<bool>,
    has_module_handle: RefCell<bool>,
    f_has_node: Cell<bool>,
    has_node: RefCell<bool>,
    f_has_physical_address: Cell<bool>,
    has_physical_address: RefCell<bool>,
    f_has_physical_address_mask: Cell<bool>,
    has_physical_address_mask: RefCell<bool>,
    f_has_rank: Cell<bool>,
    has_rank: RefCell<bool>,
    f_has_requester_id: Cell<bool>,
    has_requester_id: RefCell<bool>,
    f_has_responder_id: Cell<bool>,
    has_responder_id: RefCell<bool>,
    f_has_row: Cell<bool>,
    has_row: RefCell<bool>,
    f_has_status: Cell<bool>,
    has_status: RefCell<bool>,
    f_has_target_id: Cell<bool>,
    has_target_id: RefCell<bool>,
    f_validation_bits_low: Cell<bool>,
    validation_bits_low: RefCell<u32>,
}
impl KStruct for Cper_Memory2 {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.validation_bits.borrow_mut() = _io.read_u8le()?.into();
        let t = Self::read_into::<_, Cper_ErrorStatus>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.error_status.borrow_mut() = t;
        *self_rc.physical_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.physical_address_mask.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.node.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.card.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.module.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.bank.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.row.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.column.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.rank.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bit_position.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.chip.borrow_mut() = _io.read_u1()?.into();
        *self_rc.error_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.status.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed16.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.requester_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.responder_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.target_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.card_handle.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.module_handle.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl Cper_Memory2 {

    /**
     * Bit 6 of `validation_bits`: `bank` is filled in.
     */
    pub fn has_bank(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_bank.get() {
            return Ok(self.has_bank.borrow());
        }
        self.f_has_bank.set(true);
        *self.has_bank.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_bank.borrow())
    }

    /**
     * Bit 11 of `validation_bits`: `bit_position` is filled in.
     */
    pub fn has_bit_position(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_bit_position.get() {
            return Ok(self.has_bit_position.borrow());
        }
        self.f_has_bit_position.set(true);
        *self.has_bit_position.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (2048 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_bit_position.borrow())
    }

    /**
     * Bit 4 of `validation_bits`: `card` is filled in.
     */
    pub fn has_card(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_card.get() {
            return Ok(self.has_card.borrow());
        }
        self.f_has_card.set(true);
        *self.has_card.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_card.borrow())
    }

    /**
     * Bit 18 of `validation_bits`: `card_handle` is filled in.
     */
    pub fn has_card_handle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_card_handle.get() {
            return Ok(self.has_card_handle.borrow());
        }
        self.f_has_card_handle.set(true);
        *self.has_card_handle.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (262144 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_card_handle.borrow())
    }

    /**
     * Bit 12 of `validation_bits`: `chip` is filled in.
     */
    pub fn has_chip(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_chip.get() {
            return Ok(self.has_chip.borrow());
        }
        self.f_has_chip.set(true);
        *self.has_chip.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_chip.borrow())
    }

    /**
     * Bit 9 of `validation_bits`: `column` is filled in.
     */
    pub fn has_column(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_column.get() {
            return Ok(self.has_column.borrow());
        }
        self.f_has_column.set(true);
        *self.has_column.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_column.borrow())
    }

    /**
     * Bit 7 of `validation_bits`: `device` is filled in.
     */
    pub fn has_device(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_device.get() {
            return Ok(self.has_device.borrow());
        }
        self.f_has_device.set(true);
        *self.has_device.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_device.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `error_status` is filled in.
     */
    pub fn has_error_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_error_status.get() {
            return Ok(self.has_error_status.borrow());
        }
        self.f_has_error_status.set(true);
        *self.has_error_status.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_error_status.borrow())
    }

    /**
     * Bit 13 of `validation_bits`: `error_type` is filled in.
     */
    pub fn has_error_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_error_type.get() {
            return Ok(self.has_error_type.borrow());
        }
        self.f_has_error_type.set(true);
        *self.has_error_type.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (8192 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_error_type.borrow())
    }

    /**
     * Bit 5 of `validation_bits`: `module` is filled in.
     */
    pub fn has_module(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_module.get() {
            return Ok(self.has_module.borrow());
        }
        self.f_has_module.set(true);
        *self.has_module.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_module.borrow())
    }

    /**
     * Bit 19 of `validation_bits`: `module_handle` is filled in.
     */
    pub fn has_module_handle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_module_handle.get() {
            return Ok(self.has_module_handle.borrow());
        }
        self.f_has_module_handle.set(true);
        *self.has_module_handle.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (524288 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_module_handle.borrow())
    }

    /**
     * Bit 3 of `validation_bits`: `node` is filled in.
     */
    pub fn has_node(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_node.get() {
            return Ok(self.has_node.borrow());
        }
        self.f_has_node.set(true);
        *self.has_node.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_node.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `physical_address` is filled in.
     */
    pub fn has_physical_address(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_physical_address.get() {
            return Ok(self.has_physical_address.borrow());
        }
        self.f_has_physical_address.set(true);
        *self.has_physical_address.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_physical_address.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
     */
    pub fn has_physical_address_mask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_physical_address_mask.get() {
            return Ok(self.has_physical_address_mask.borrow());
        }
        self.f_has_physical_address_mask.set(true);
        *self.has_physical_address_mask.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_physical_address_mask.borrow())
    }

    /**
     * Bit 10 of `validation_bits`: `rank` is filled in.
     */
    pub fn has_rank(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_rank.get() {
            return Ok(self.has_rank.borrow());
        }
        self.f_has_rank.set(true);
        *self.has_rank.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_rank.borrow())
    }

    /**
     * Bit 15 of `validation_bits`: `requester_id` is filled in.
     */
    pub fn has_requester_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_requester_id.get() {
            return Ok(self.has_requester_id.borrow());
        }
        self.f_has_requester_id.set(true);
        *self.has_requester_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_requester_id.borrow())
    }

    /**
     * Bit 16 of `validation_bits`: `responder_id` is filled in.
     */
    pub fn has_responder_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_responder_id.get() {
            return Ok(self.has_responder_id.borrow());
        }
        self.f_has_responder_id.set(true);
        *self.has_responder_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (65536 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_responder_id.borrow())
    }

    /**
     * Bit 8 of `validation_bits`: `row` is filled in.
     */
    pub fn has_row(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_row.get() {
            return Ok(self.has_row.borrow());
        }
        self.f_has_row.set(true);
        *self.has_row.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_row.borrow())
    }

    /**
     * Bit 14 of `validation_bits`: `status` is filled in.
     */
    pub fn has_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_status.get() {
            return Ok(self.has_status.borrow());
        }
        self.f_has_status.set(true);
        *self.has_status.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (16384 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_status.borrow())
    }

    /**
     * Bit 17 of `validation_bits`: `target_id` is filled in.
     */
    pub fn has_target_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_target_id.get() {
            return Ok(self.has_target_id.borrow());
        }
        self.f_has_target_id.set(true);
        *self.has_target_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (131072 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_target_id.borrow())
    }

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    pub fn validation_bits_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_validation_bits_low.get() {
            return Ok(self.validation_bits_low.borrow());
        }
        self.f_validation_bits_low.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.validation_bits_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.validation_bits_low.borrow())
    }
}

/**
 * Fields that are filled in; bits of `memory2_fields`.
 */
impl Cper_Memory2 {
    pub fn validation_bits(&self) -> Ref<'_, u64> {
        self.validation_bits.borrow()
    }
}

/**
 * Where the error was detected, and which class it has.
 */
impl Cper_Memory2 {
    pub fn error_status(&self) -> Ref<'_, OptRc<Cper_ErrorStatus>> {
        self.error_status.borrow()
    }
}

/**
 * Physical address of the error.
 */
impl Cper_Memory2 {
    pub fn physical_address(&self) -> Ref<'_, u64> {
        self.physical_address.borrow()
    }
}

/**
 * Bits of `physical_address` that are valid.
 */
impl Cper_Memory2 {
    pub fn physical_address_mask(&self) -> Ref<'_, u64> {
        self.physical_address_mask.borrow()
    }
}

/**
 * Node of a machine of several nodes.
 */
impl Cper_Memory2 {
    pub fn node(&self) -> Ref<'_, u16> {
        self.node.borrow()
    }
}

/**
 * Memory board.
 */
impl Cper_Memory2 {
    pub fn card(&self) -> Ref<'_, u16> {
        self.card.borrow()
    }
}

/**
 * Memory module.
 */
impl Cper_Memory2 {
    pub fn module(&self) -> Ref<'_, u16> {
        self.module.borrow()
    }
}

/**
 * Bank of the module.
 */
impl Cper_Memory2 {
    pub fn bank(&self) -> Ref<'_, u16> {
        self.bank.borrow()
    }
}

/**
 * Memory chip.
 */
impl Cper_Memory2 {
    pub fn device(&self) -> Ref<'_, u32> {
        self.device.borrow()
    }
}

/**
 * Row of the memory chip.
 */
impl Cper_Memory2 {
    pub fn row(&self) -> Ref<'_, u32> {
        self.row.borrow()
    }
}

/**
 * Column of the memory chip.
 */
impl Cper_Memory2 {
    pub fn column(&self) -> Ref<'_, u32> {
        self.column.borrow()
    }
}

/**
 * Rank of the module.
 */
impl Cper_Memory2 {
    pub fn rank(&self) -> Ref<'_, u32> {
        self.rank.borrow()
    }
}

/**
 * Bit of the word that is wrong.
 */
impl Cper_Memory2 {
    pub fn bit_position(&self) -> Ref<'_, u32> {
        self.bit_position.borrow()
    }
}

/**
 * Chip of a stacked module.
 */
impl Cper_Memory2 {
    pub fn chip(&self) -> Ref<'_, u8> {
        self.chip.borrow()
    }
}

/**
 * What is wrong, such as a single bit.
 */
impl Cper_Memory2 {
    pub fn error_type(&self) -> Ref<'_, Cper_MemoryErrorTypes> {
        self.error_type.borrow()
    }
}

/**
 * Bit 0 is set if the error was corrected.
 */
impl Cper_Memory2 {
    pub fn status(&self) -> Ref<'_, u8> {
        self.status.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_Memory2 {
    pub fn unnamed16(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed16.borrow()
    }
}

/**
 * Identifier of the agent that requested the operation.
 */
impl Cper_Memory2 {
    pub fn requester_id(&self) -> Ref<'_, u64> {
        self.requester_id.borrow()
    }
}

/**
 * Identifier of the agent that answered the request.
 */
impl Cper_Memory2 {
    pub fn responder_id(&self) -> Ref<'_, u64> {
        self.responder_id.borrow()
    }
}

/**
 * Identifier of the target of the operation.
 */
impl Cper_Memory2 {
    pub fn target_id(&self) -> Ref<'_, u64> {
        self.target_id.borrow()
    }
}

/**
 * Handle of the SMBIOS structure (type 16) of the memory array.
 */
impl Cper_Memory2 {
    pub fn card_handle(&self) -> Ref<'_, u32> {
        self.card_handle.borrow()
    }
}

/**
 * Handle of the SMBIOS structure (type 17) of the memory device.
 */
impl Cper_Memory2 {
    pub fn module_handle(&self) -> Ref<'_, u32> {
        self.module_handle.borrow()
    }
}
impl Cper_Memory2 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error of a PCI Express device, 0xd0 bytes.
 * 
 * After the specification and Microsoft's headers; not seen in a file.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_PciExpress {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    validation_bits: RefCell<u64>,
    port_type: RefCell<Cper_PortTypes>,
    minor_version: RefCell<u8>,
    major_version: RefCell<u8>,
    unnamed4: RefCell<Vec<u8>>,
    command: RefCell<u16>,
    status: RefCell<u16>,
    unnamed7: RefCell<Vec<u8>>,
    vendor_id: RefCell<u16>,
    device_id: RefCell<u16>,
    class_code: RefCell<Vec<u8>>,
    function_number: RefCell<u8>,
    device_number: RefCell<u8>,
    segment: RefCell<u16>,
    primary_bus: RefCell<u8>,
    secondary_bus: RefCell<u8>,
    slot: RefCell<u16>,
    unnamed17: RefCell<Vec<u8>>,
    serial_number: RefCell<u64>,
    bridge_secondary_status: RefCell<u16>,
    bridge_control: RefCell<u16>,
    capability: RefCell<OptRc<Cper_PciExpressCapability>>,
    aer: RefCell<OptRc<Cper_AdvancedErrorReporting>>,
    _io: RefCell<BytesReader>,
    capability_raw: RefCell<Vec<u8>>,
    aer_raw: RefCell<Vec<u8>>,
    f_has_aer: Cell<bool>,
    has_aer: RefCell<bool>,
    f_has_bridge_control_status: Cell<bool>,
    has_bridge_control_status: RefCell<bool>,
    f_has_capability: Cell<bool>,
    has_capability: RefCell<bool>,
    f_has_command_status: Cell<bool>,
    has_command_status: RefCell<bool>,
    f_has_device_id: Cell<bool>,
    has_device_id: RefCell<bool>,
    f_has_port_type: Cell<bool>,
    has_port_type: RefCell<bool>,
    f_has_serial_number: Cell<bool>,
    has_serial_number: RefCell<bool>,
    f_has_version: Cell<bool>,
    has_version: RefCell<bool>,
    f_slot_number: Cell<bool>,
    slot_number: RefCell<i32>,
    f_validation_bits_low: Cell<bool>,
    validation_bits_low: RefCell<u32>,
}
impl KStruct for Cper_PciExpress {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.validation_bits.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.port_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.minor_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.major_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed4.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.command.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.vendor_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.class_code.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.function_number.borrow_mut() = _io.read_u1()?.into();
        *self_rc.device_number.borrow_mut() = _io.read_u1()?.into();
        *self_rc.segment.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.primary_bus.borrow_mut() = _io.read_u1()?.into();
        *self_rc.secondary_bus.borrow_mut() = _io.read_u1()?.into();
        *self_rc.slot.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed17.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.serial_number.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.bridge_secondary_status.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.bridge_control.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.capability_raw.borrow_mut() = _io.read_bytes(60 as usize)?.into();
        let capability_raw = self_rc.capability_raw.borrow();
        let _t_capability_raw_io = BytesReader::from(capability_raw.clone());
        let t = Self::read_into::<BytesReader, Cper_PciExpressCapability>(&_t_capability_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.capability.borrow_mut() = t;
        *self_rc.aer_raw.borrow_mut() = _io.read_bytes(96 as usize)?.into();
        let aer_raw = self_rc.aer_raw.borrow();
        let _t_aer_raw_io = BytesReader::from(aer_raw.clone());
        let t = Self::read_into::<BytesReader, Cper_AdvancedErrorReporting>(&_t_aer_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.aer.borrow_mut() = t;
        Ok(())
    }
}
impl Cper_PciExpress {

    /**
     * Bit 7 of `validation_bits`: `aer` is filled in.
     */
    pub fn has_aer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_aer.get() {
            return Ok(self.has_aer.borrow());
        }
        self.f_has_aer.set(true);
        *self.has_aer.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_aer.borrow())
    }

    /**
     * Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
     */
    pub fn has_bridge_control_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_bridge_control_status.get() {
            return Ok(self.has_bridge_control_status.borrow());
        }
        self.f_has_bridge_control_status.set(true);
        *self.has_bridge_control_status.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_bridge_control_status.borrow())
    }

    /**
     * Bit 6 of `validation_bits`: `capability` is filled in.
     */
    pub fn has_capability(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_capability.get() {
            return Ok(self.has_capability.borrow());
        }
        self.f_has_capability.set(true);
        *self.has_capability.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_capability.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `command_status` is filled in.
     */
    pub fn has_command_status(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_command_status.get() {
            return Ok(self.has_command_status.borrow());
        }
        self.f_has_command_status.set(true);
        *self.has_command_status.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_command_status.borrow())
    }

    /**
     * Bit 3 of `validation_bits`: `device_id` is filled in.
     */
    pub fn has_device_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_device_id.get() {
            return Ok(self.has_device_id.borrow());
        }
        self.f_has_device_id.set(true);
        *self.has_device_id.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_device_id.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `port_type` is filled in.
     */
    pub fn has_port_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_port_type.get() {
            return Ok(self.has_port_type.borrow());
        }
        self.f_has_port_type.set(true);
        *self.has_port_type.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_port_type.borrow())
    }

    /**
     * Bit 4 of `validation_bits`: `serial_number` is filled in.
     */
    pub fn has_serial_number(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_serial_number.get() {
            return Ok(self.has_serial_number.borrow());
        }
        self.f_has_serial_number.set(true);
        *self.has_serial_number.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_serial_number.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `version` is filled in.
     */
    pub fn has_version(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_version.get() {
            return Ok(self.has_version.borrow());
        }
        self.f_has_version.set(true);
        *self.has_version.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_version.borrow())
    }

    /**
     * Physical slot of the device.
     */
    pub fn slot_number(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_slot_number.get() {
            return Ok(self.slot_number.borrow());
        }
        self.f_slot_number.set(true);
        *self.slot_number.borrow_mut() = (((*self.slot() as u16) >> (3 as u16))) as i32;
        Ok(self.slot_number.borrow())
    }

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    pub fn validation_bits_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_validation_bits_low.get() {
            return Ok(self.validation_bits_low.borrow());
        }
        self.f_validation_bits_low.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.validation_bits_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.validation_bits_low.borrow())
    }
}

/**
 * Fields that are filled in; bits of `pci_express_fields`.
 */
impl Cper_PciExpress {
    pub fn validation_bits(&self) -> Ref<'_, u64> {
        self.validation_bits.borrow()
    }
}

/**
 * Kind of device or port.
 */
impl Cper_PciExpress {
    pub fn port_type(&self) -> Ref<'_, Cper_PortTypes> {
        self.port_type.borrow()
    }
}

/**
 * Minor version of PCI Express.
 */
impl Cper_PciExpress {
    pub fn minor_version(&self) -> Ref<'_, u8> {
        self.minor_version.borrow()
    }
}

/**
 * Major version of PCI Express.
 */
impl Cper_PciExpress {
    pub fn major_version(&self) -> Ref<'_, u8> {
        self.major_version.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_PciExpress {
    pub fn unnamed4(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed4.borrow()
    }
}

/**
 * Command register of the configuration space.
 */
impl Cper_PciExpress {
    pub fn command(&self) -> Ref<'_, u16> {
        self.command.borrow()
    }
}

/**
 * Status register of the configuration space.
 */
impl Cper_PciExpress {
    pub fn status(&self) -> Ref<'_, u16> {
        self.status.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_PciExpress {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}

/**
 * PCI vendor.
 */
impl Cper_PciExpress {
    pub fn vendor_id(&self) -> Ref<'_, u16> {
        self.vendor_id.borrow()
    }
}

/**
 * PCI device.
 */
impl Cper_PciExpress {
    pub fn device_id(&self) -> Ref<'_, u16> {
        self.device_id.borrow()
    }
}

/**
 * Class code, from the programming interface to the base class.
 */
impl Cper_PciExpress {
    pub fn class_code(&self) -> Ref<'_, Vec<u8>> {
        self.class_code.borrow()
    }
}

/**
 * Function of the device, 0 to 7.
 */
impl Cper_PciExpress {
    pub fn function_number(&self) -> Ref<'_, u8> {
        self.function_number.borrow()
    }
}

/**
 * Device on its bus.
 */
impl Cper_PciExpress {
    pub fn device_number(&self) -> Ref<'_, u8> {
        self.device_number.borrow()
    }
}

/**
 * Segment of the PCI bus, 0 in most machines.
 */
impl Cper_PciExpress {
    pub fn segment(&self) -> Ref<'_, u16> {
        self.segment.borrow()
    }
}

/**
 * Bus of the device.
 */
impl Cper_PciExpress {
    pub fn primary_bus(&self) -> Ref<'_, u8> {
        self.primary_bus.borrow()
    }
}

/**
 * Bus behind a bridge.
 */
impl Cper_PciExpress {
    pub fn secondary_bus(&self) -> Ref<'_, u8> {
        self.secondary_bus.borrow()
    }
}

/**
 * Bits 3 to 15 are `slot_number`, the others are reserved.
 */
impl Cper_PciExpress {
    pub fn slot(&self) -> Ref<'_, u16> {
        self.slot.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_PciExpress {
    pub fn unnamed17(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed17.borrow()
    }
}

/**
 * Serial number of the device. It identifies the part.
 */
impl Cper_PciExpress {
    pub fn serial_number(&self) -> Ref<'_, u64> {
        self.serial_number.borrow()
    }
}

/**
 * Secondary status register of a bridge.
 */
impl Cper_PciExpress {
    pub fn bridge_secondary_status(&self) -> Ref<'_, u16> {
        self.bridge_secondary_status.borrow()
    }
}

/**
 * Control register of a bridge.
 */
impl Cper_PciExpress {
    pub fn bridge_control(&self) -> Ref<'_, u16> {
        self.bridge_control.borrow()
    }
}

/**
 * PCI Express capability of the configuration space.
 */
impl Cper_PciExpress {
    pub fn capability(&self) -> Ref<'_, OptRc<Cper_PciExpressCapability>> {
        self.capability.borrow()
    }
}

/**
 * Advanced error reporting capability of the configuration space.
 */
impl Cper_PciExpress {
    pub fn aer(&self) -> Ref<'_, OptRc<Cper_AdvancedErrorReporting>> {
        self.aer.borrow()
    }
}
impl Cper_PciExpress {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Cper_PciExpress {
    pub fn capability_raw(&self) -> Ref<'_, Vec<u8>> {
        self.capability_raw.borrow()
    }
}
impl Cper_PciExpress {
    pub fn aer_raw(&self) -> Ref<'_, Vec<u8>> {
        self.aer_raw.borrow()
    }
}

/**
 * Beginning of the PCI Express capability of the configuration space.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_PciExpressCapability {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_PciExpress>,
    pub _self: SharedType<Self>,
    capability_id: RefCell<u8>,
    next: RefCell<u8>,
    capabilities: RefCell<u16>,
    device_capabilities: RefCell<u32>,
    device_control: RefCell<u16>,
    device_status: RefCell<u16>,
    link_capabilities: RefCell<u32>,
    link_control: RefCell<u16>,
    link_status: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_device_correctable_error: Cell<bool>,
    device_correctable_error: RefCell<bool>,
    f_device_fatal_error: Cell<bool>,
    device_fatal_error: RefCell<bool>,
    f_device_non_fatal_error: Cell<bool>,
    device_non_fatal_error: RefCell<bool>,
    f_device_unsupported_request: Cell<bool>,
    device_unsupported_request: RefCell<bool>,
    f_link_speed: Cell<bool>,
    link_speed: RefCell<i32>,
    f_link_width: Cell<bool>,
    link_width: RefCell<i32>,
}
impl KStruct for Cper_PciExpressCapability {
    type Root = Cper;
    type Parent = Cper_PciExpress;

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
        *self_rc.capability_id.borrow_mut() = _io.read_u1()?.into();
        *self_rc.next.borrow_mut() = _io.read_u1()?.into();
        *self_rc.capabilities.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_capabilities.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.device_control.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.device_status.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.link_capabilities.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.link_control.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.link_status.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Cper_PciExpressCapability {

    /**
     * Bit 0 of `device_status`: a correctable error was detected.
     */
    pub fn device_correctable_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_correctable_error.get() {
            return Ok(self.device_correctable_error.borrow());
        }
        self.f_device_correctable_error.set(true);
        *self.device_correctable_error.borrow_mut() = (((((*self.device_status() as u16) & (1 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.device_correctable_error.borrow())
    }

    /**
     * Bit 2 of `device_status`: a fatal error was detected.
     */
    pub fn device_fatal_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_fatal_error.get() {
            return Ok(self.device_fatal_error.borrow());
        }
        self.f_device_fatal_error.set(true);
        *self.device_fatal_error.borrow_mut() = (((((*self.device_status() as u16) & (4 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.device_fatal_error.borrow())
    }

    /**
     * Bit 1 of `device_status`: a non-fatal error was detected.
     */
    pub fn device_non_fatal_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_non_fatal_error.get() {
            return Ok(self.device_non_fatal_error.borrow());
        }
        self.f_device_non_fatal_error.set(true);
        *self.device_non_fatal_error.borrow_mut() = (((((*self.device_status() as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.device_non_fatal_error.borrow())
    }

    /**
     * Bit 3 of `device_status`: an unsupported request was detected.
     */
    pub fn device_unsupported_request(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_device_unsupported_request.get() {
            return Ok(self.device_unsupported_request.borrow());
        }
        self.f_device_unsupported_request.set(true);
        *self.device_unsupported_request.borrow_mut() = (((((*self.device_status() as u16) & (8 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.device_unsupported_request.borrow())
    }

    /**
     * Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
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
}

/**
 * Kind of capability, 0x10.
 */
impl Cper_PciExpressCapability {
    pub fn capability_id(&self) -> Ref<'_, u8> {
        self.capability_id.borrow()
    }
}

/**
 * Offset of the next capability in the configuration space.
 */
impl Cper_PciExpressCapability {
    pub fn next(&self) -> Ref<'_, u8> {
        self.next.borrow()
    }
}

/**
 * Version in bits 0 to 3, kind of device or port in bits 4 to 7.
 */
impl Cper_PciExpressCapability {
    pub fn capabilities(&self) -> Ref<'_, u16> {
        self.capabilities.borrow()
    }
}

/**
 * Abilities of the device, such as the size of packets.
 */
impl Cper_PciExpressCapability {
    pub fn device_capabilities(&self) -> Ref<'_, u32> {
        self.device_capabilities.borrow()
    }
}

/**
 * Settings of the device, such as which errors it reports.
 */
impl Cper_PciExpressCapability {
    pub fn device_control(&self) -> Ref<'_, u16> {
        self.device_control.borrow()
    }
}

/**
 * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
 * unsupported request.
 */
impl Cper_PciExpressCapability {
    pub fn device_status(&self) -> Ref<'_, u16> {
        self.device_status.borrow()
    }
}

/**
 * Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
 */
impl Cper_PciExpressCapability {
    pub fn link_capabilities(&self) -> Ref<'_, u32> {
        self.link_capabilities.borrow()
    }
}

/**
 * Settings of the link, such as power saving.
 */
impl Cper_PciExpressCapability {
    pub fn link_control(&self) -> Ref<'_, u16> {
        self.link_control.borrow()
    }
}

/**
 * Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
 */
impl Cper_PciExpressCapability {
    pub fn link_status(&self) -> Ref<'_, u16> {
        self.link_status.borrow()
    }
}
impl Cper_PciExpressCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of an x86 or x64 processor, of one of several kinds.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_ProcessorContext {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_ProcessorX86>,
    pub _self: SharedType<Self>,
    context_type: RefCell<Cper_ContextTypes>,
    len_registers: RefCell<u16>,
    msr_address: RefCell<u32>,
    mm_register_address: RefCell<u64>,
    registers: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Cper_ProcessorContext {
    type Root = Cper;
    type Parent = Cper_ProcessorX86;

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
        *self_rc.context_type.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.len_registers.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.msr_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_register_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.registers.borrow_mut() = _io.read_bytes(*self_rc.len_registers() as usize)?.into();
        Ok(())
    }
}
impl Cper_ProcessorContext {
}

/**
 * Kind of registers.
 */
impl Cper_ProcessorContext {
    pub fn context_type(&self) -> Ref<'_, Cper_ContextTypes> {
        self.context_type.borrow()
    }
}

/**
 * Size of `registers` in bytes.
 */
impl Cper_ProcessorContext {
    pub fn len_registers(&self) -> Ref<'_, u16> {
        self.len_registers.borrow()
    }
}

/**
 * Number of the first model specific register, if the registers are such.
 */
impl Cper_ProcessorContext {
    pub fn msr_address(&self) -> Ref<'_, u32> {
        self.msr_address.borrow()
    }
}

/**
 * Address of the first memory mapped register, if the registers are such.
 */
impl Cper_ProcessorContext {
    pub fn mm_register_address(&self) -> Ref<'_, u64> {
        self.mm_register_address.borrow()
    }
}

/**
 * The registers: model specific and memory mapped ones are 64-bit numbers,
 * 64-bit registers of execution are `x64_registers`.
 */
impl Cper_ProcessorContext {
    pub fn registers(&self) -> Ref<'_, Vec<u8>> {
        self.registers.borrow()
    }
}
impl Cper_ProcessorContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An error that an x86 or x64 processor reported, 0x40 bytes.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_ProcessorErrorInfo {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_ProcessorX86>,
    pub _self: SharedType<Self>,
    check_type_start: RefCell<Vec<u8>>,
    check_type: RefCell<Cper_CheckTypes>,
    check_type_rest: RefCell<Vec<u8>>,
    validation_bits: RefCell<u64>,
    check_info: RefCell<u64>,
    target_id: RefCell<u64>,
    requester_id: RefCell<u64>,
    responder_id: RefCell<u64>,
    instruction_pointer: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_has_check_info: Cell<bool>,
    has_check_info: RefCell<bool>,
    f_has_instruction_pointer: Cell<bool>,
    has_instruction_pointer: RefCell<bool>,
    f_has_requester_id: Cell<bool>,
    has_requester_id: RefCell<bool>,
    f_has_responder_id: Cell<bool>,
    has_responder_id: RefCell<bool>,
    f_has_target_id: Cell<bool>,
    has_target_id: RefCell<bool>,
    f_validation_bits_low: Cell<bool>,
    validation_bits_low: RefCell<u32>,
}
impl KStruct for Cper_ProcessorErrorInfo {
    type Root = Cper;
    type Parent = Cper_ProcessorX86;

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
        *self_rc.check_type_start.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.check_type.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.check_type_rest.borrow_mut() = _io.read_bytes(10 as usize)?.into();
        *self_rc.validation_bits.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.check_info.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.target_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.requester_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.responder_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.instruction_pointer.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl Cper_ProcessorErrorInfo {

    /**
     * Bit 0 of `validation_bits`: `check_info` is filled in.
     */
    pub fn has_check_info(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_check_info.get() {
            return Ok(self.has_check_info.borrow());
        }
        self.f_has_check_info.set(true);
        *self.has_check_info.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_check_info.borrow())
    }

    /**
     * Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
     */
    pub fn has_instruction_pointer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_instruction_pointer.get() {
            return Ok(self.has_instruction_pointer.borrow());
        }
        self.f_has_instruction_pointer.set(true);
        *self.has_instruction_pointer.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_instruction_pointer.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `requester_id` is filled in.
     */
    pub fn has_requester_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_requester_id.get() {
            return Ok(self.has_requester_id.borrow());
        }
        self.f_has_requester_id.set(true);
        *self.has_requester_id.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_requester_id.borrow())
    }

    /**
     * Bit 3 of `validation_bits`: `responder_id` is filled in.
     */
    pub fn has_responder_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_responder_id.get() {
            return Ok(self.has_responder_id.borrow());
        }
        self.f_has_responder_id.set(true);
        *self.has_responder_id.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_responder_id.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `target_id` is filled in.
     */
    pub fn has_target_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_target_id.get() {
            return Ok(self.has_target_id.borrow());
        }
        self.f_has_target_id.set(true);
        *self.has_target_id.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_target_id.borrow())
    }

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    pub fn validation_bits_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_validation_bits_low.get() {
            return Ok(self.validation_bits_low.borrow());
        }
        self.f_validation_bits_low.set(true);
        let _pos = _io.pos();
        _io.seek(16 as usize)?;
        *self.validation_bits_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.validation_bits_low.borrow())
    }
}

/**
 * First 4 bytes of the GUID of the structure of `check_info`.
 */
impl Cper_ProcessorErrorInfo {
    pub fn check_type_start(&self) -> Ref<'_, Vec<u8>> {
        self.check_type_start.borrow()
    }
}

/**
 * Bytes 4 and 5 of that GUID, which are different for all structures.
 */
impl Cper_ProcessorErrorInfo {
    pub fn check_type(&self) -> Ref<'_, Cper_CheckTypes> {
        self.check_type.borrow()
    }
}

/**
 * The other 10 bytes of that GUID.
 */
impl Cper_ProcessorErrorInfo {
    pub fn check_type_rest(&self) -> Ref<'_, Vec<u8>> {
        self.check_type_rest.borrow()
    }
}

/**
 * Fields that are filled in; bits of `error_info_fields`.
 */
impl Cper_ProcessorErrorInfo {
    pub fn validation_bits(&self) -> Ref<'_, u64> {
        self.validation_bits.borrow()
    }
}

/**
 * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
 * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
 * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
 * restartable, 29 overflow; of a bus check also 30-31 participation, 32
 * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
 * valid. Of a check of the microarchitecture bits 16-18 are the type of the
 * error and 19-23 as 25-29 above.
 */
impl Cper_ProcessorErrorInfo {
    pub fn check_info(&self) -> Ref<'_, u64> {
        self.check_info.borrow()
    }
}

/**
 * Address or identifier of the target of the failing operation.
 */
impl Cper_ProcessorErrorInfo {
    pub fn target_id(&self) -> Ref<'_, u64> {
        self.target_id.borrow()
    }
}

/**
 * Identifier of the agent that requested the operation.
 */
impl Cper_ProcessorErrorInfo {
    pub fn requester_id(&self) -> Ref<'_, u64> {
        self.requester_id.borrow()
    }
}

/**
 * Identifier of the agent that answered the request.
 */
impl Cper_ProcessorErrorInfo {
    pub fn responder_id(&self) -> Ref<'_, u64> {
        self.responder_id.borrow()
    }
}

/**
 * Address of the instruction at which the error was reported.
 */
impl Cper_ProcessorErrorInfo {
    pub fn instruction_pointer(&self) -> Ref<'_, u64> {
        self.instruction_pointer.borrow()
    }
}
impl Cper_ProcessorErrorInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error of a processor of any kind, 0xc0 bytes.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_ProcessorGeneric {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    validation_bits: RefCell<u64>,
    processor_type: RefCell<Cper_ProcessorTypes>,
    instruction_set: RefCell<Cper_InstructionSets>,
    error_type: RefCell<u8>,
    operation: RefCell<Cper_Operations>,
    flags: RefCell<u8>,
    level: RefCell<u8>,
    unnamed7: RefCell<Vec<u8>>,
    processor_version: RefCell<u64>,
    processor_name: RefCell<Vec<u8>>,
    processor_id: RefCell<u64>,
    target_address: RefCell<u64>,
    requester_id: RefCell<u64>,
    responder_id: RefCell<u64>,
    instruction_pointer: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_error_type_bus: Cell<bool>,
    error_type_bus: RefCell<bool>,
    f_error_type_cache: Cell<bool>,
    error_type_cache: RefCell<bool>,
    f_error_type_microarchitecture: Cell<bool>,
    error_type_microarchitecture: RefCell<bool>,
    f_error_type_tlb: Cell<bool>,
    error_type_tlb: RefCell<bool>,
    f_flag_corrected: Cell<bool>,
    flag_corrected: RefCell<bool>,
    f_flag_overflow: Cell<bool>,
    flag_overflow: RefCell<bool>,
    f_flag_precise_instruction_pointer: Cell<bool>,
    flag_precise_instruction_pointer: RefCell<bool>,
    f_flag_restartable: Cell<bool>,
    flag_restartable: RefCell<bool>,
    f_has_error_type: Cell<bool>,
    has_error_type: RefCell<bool>,
    f_has_flags: Cell<bool>,
    has_flags: RefCell<bool>,
    f_has_instruction_pointer: Cell<bool>,
    has_instruction_pointer: RefCell<bool>,
    f_has_instruction_set: Cell<bool>,
    has_instruction_set: RefCell<bool>,
    f_has_level: Cell<bool>,
    has_level: RefCell<bool>,
    f_has_operation: Cell<bool>,
    has_operation: RefCell<bool>,
    f_has_processor_id: Cell<bool>,
    has_processor_id: RefCell<bool>,
    f_has_processor_name: Cell<bool>,
    has_processor_name: RefCell<bool>,
    f_has_processor_type: Cell<bool>,
    has_processor_type: RefCell<bool>,
    f_has_processor_version: Cell<bool>,
    has_processor_version: RefCell<bool>,
    f_has_requester_id: Cell<bool>,
    has_requester_id: RefCell<bool>,
    f_has_responder_id: Cell<bool>,
    has_responder_id: RefCell<bool>,
    f_has_target_address: Cell<bool>,
    has_target_address: RefCell<bool>,
    f_validation_bits_low: Cell<bool>,
    validation_bits_low: RefCell<u32>,
}
impl KStruct for Cper_ProcessorGeneric {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.validation_bits.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.processor_type.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.instruction_set.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.error_type.borrow_mut() = _io.read_u1()?.into();
        *self_rc.operation.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.level.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.processor_version.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.processor_name.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        *self_rc.processor_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.target_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.requester_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.responder_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.instruction_pointer.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl Cper_ProcessorGeneric {

    /**
     * Bit 2 of `error_type`.
     */
    pub fn error_type_bus(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_error_type_bus.get() {
            return Ok(self.error_type_bus.borrow());
        }
        self.f_error_type_bus.set(true);
        *self.error_type_bus.borrow_mut() = (((((*self.error_type() as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.error_type_bus.borrow())
    }

    /**
     * Bit 0 of `error_type`.
     */
    pub fn error_type_cache(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_error_type_cache.get() {
            return Ok(self.error_type_cache.borrow());
        }
        self.f_error_type_cache.set(true);
        *self.error_type_cache.borrow_mut() = (((((*self.error_type() as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.error_type_cache.borrow())
    }

    /**
     * Bit 3 of `error_type`: an internal part of the processor.
     */
    pub fn error_type_microarchitecture(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_error_type_microarchitecture.get() {
            return Ok(self.error_type_microarchitecture.borrow());
        }
        self.f_error_type_microarchitecture.set(true);
        *self.error_type_microarchitecture.borrow_mut() = (((((*self.error_type() as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.error_type_microarchitecture.borrow())
    }

    /**
     * Bit 1 of `error_type`: translation lookaside buffer.
     */
    pub fn error_type_tlb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_error_type_tlb.get() {
            return Ok(self.error_type_tlb.borrow());
        }
        self.f_error_type_tlb.set(true);
        *self.error_type_tlb.borrow_mut() = (((((*self.error_type() as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.error_type_tlb.borrow())
    }

    /**
     * Bit 3 of `flags`.
     */
    pub fn flag_corrected(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_corrected.get() {
            return Ok(self.flag_corrected.borrow());
        }
        self.f_flag_corrected.set(true);
        *self.flag_corrected.borrow_mut() = (((((*self.flags() as u8) & (8 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_corrected.borrow())
    }

    /**
     * Bit 2 of `flags`.
     */
    pub fn flag_overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_overflow.get() {
            return Ok(self.flag_overflow.borrow());
        }
        self.f_flag_overflow.set(true);
        *self.flag_overflow.borrow_mut() = (((((*self.flags() as u8) & (4 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_overflow.borrow())
    }

    /**
     * Bit 1 of `flags`.
     */
    pub fn flag_precise_instruction_pointer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_precise_instruction_pointer.get() {
            return Ok(self.flag_precise_instruction_pointer.borrow());
        }
        self.f_flag_precise_instruction_pointer.set(true);
        *self.flag_precise_instruction_pointer.borrow_mut() = (((((*self.flags() as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_precise_instruction_pointer.borrow())
    }

    /**
     * Bit 0 of `flags`.
     */
    pub fn flag_restartable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_restartable.get() {
            return Ok(self.flag_restartable.borrow());
        }
        self.f_flag_restartable.set(true);
        *self.flag_restartable.borrow_mut() = (((((*self.flags() as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_restartable.borrow())
    }

    /**
     * Bit 2 of `validation_bits`: `error_type` is filled in.
     */
    pub fn has_error_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_error_type.get() {
            return Ok(self.has_error_type.borrow());
        }
        self.f_has_error_type.set(true);
        *self.has_error_type.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_error_type.borrow())
    }

    /**
     * Bit 4 of `validation_bits`: `flags` is filled in.
     */
    pub fn has_flags(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_flags.get() {
            return Ok(self.has_flags.borrow());
        }
        self.f_has_flags.set(true);
        *self.has_flags.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_flags.borrow())
    }

    /**
     * Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
     */
    pub fn has_instruction_pointer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_instruction_pointer.get() {
            return Ok(self.has_instruction_pointer.borrow());
        }
        self.f_has_instruction_pointer.set(true);
        *self.has_instruction_pointer.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (4096 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_instruction_pointer.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `instruction_set` is filled in.
     */
    pub fn has_instruction_set(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_instruction_set.get() {
            return Ok(self.has_instruction_set.borrow());
        }
        self.f_has_instruction_set.set(true);
        *self.has_instruction_set.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_instruction_set.borrow())
    }

    /**
     * Bit 5 of `validation_bits`: `level` is filled in.
     */
    pub fn has_level(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_level.get() {
            return Ok(self.has_level.borrow());
        }
        self.f_has_level.set(true);
        *self.has_level.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_level.borrow())
    }

    /**
     * Bit 3 of `validation_bits`: `operation` is filled in.
     */
    pub fn has_operation(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_operation.get() {
            return Ok(self.has_operation.borrow());
        }
        self.f_has_operation.set(true);
        *self.has_operation.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_operation.borrow())
    }

    /**
     * Bit 8 of `validation_bits`: `processor_id` is filled in.
     */
    pub fn has_processor_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_processor_id.get() {
            return Ok(self.has_processor_id.borrow());
        }
        self.f_has_processor_id.set(true);
        *self.has_processor_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (256 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_processor_id.borrow())
    }

    /**
     * Bit 7 of `validation_bits`: `processor_name` is filled in.
     */
    pub fn has_processor_name(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_processor_name.get() {
            return Ok(self.has_processor_name.borrow());
        }
        self.f_has_processor_name.set(true);
        *self.has_processor_name.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (128 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_processor_name.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `processor_type` is filled in.
     */
    pub fn has_processor_type(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_processor_type.get() {
            return Ok(self.has_processor_type.borrow());
        }
        self.f_has_processor_type.set(true);
        *self.has_processor_type.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_processor_type.borrow())
    }

    /**
     * Bit 6 of `validation_bits`: `processor_version` is filled in.
     */
    pub fn has_processor_version(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_processor_version.get() {
            return Ok(self.has_processor_version.borrow());
        }
        self.f_has_processor_version.set(true);
        *self.has_processor_version.borrow_mut() = (((((*self.validation_bits_low()? as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_processor_version.borrow())
    }

    /**
     * Bit 10 of `validation_bits`: `requester_id` is filled in.
     */
    pub fn has_requester_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_requester_id.get() {
            return Ok(self.has_requester_id.borrow());
        }
        self.f_has_requester_id.set(true);
        *self.has_requester_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (1024 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_requester_id.borrow())
    }

    /**
     * Bit 11 of `validation_bits`: `responder_id` is filled in.
     */
    pub fn has_responder_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_responder_id.get() {
            return Ok(self.has_responder_id.borrow());
        }
        self.f_has_responder_id.set(true);
        *self.has_responder_id.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (2048 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_responder_id.borrow())
    }

    /**
     * Bit 9 of `validation_bits`: `target_address` is filled in.
     */
    pub fn has_target_address(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_target_address.get() {
            return Ok(self.has_target_address.borrow());
        }
        self.f_has_target_address.set(true);
        *self.has_target_address.borrow_mut() = (((((*self.validation_bits_low()? as i32) & (512 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_target_address.borrow())
    }

    /**
     * Lower half of `validation_bits`, which has all bits that are declared.
     */
    pub fn validation_bits_low(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_validation_bits_low.get() {
            return Ok(self.validation_bits_low.borrow());
        }
        self.f_validation_bits_low.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.validation_bits_low.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.validation_bits_low.borrow())
    }
}

/**
 * Fields that are filled in; bits of `processor_generic_fields`.
 */
impl Cper_ProcessorGeneric {
    pub fn validation_bits(&self) -> Ref<'_, u64> {
        self.validation_bits.borrow()
    }
}

/**
 * Kind of processor.
 */
impl Cper_ProcessorGeneric {
    pub fn processor_type(&self) -> Ref<'_, Cper_ProcessorTypes> {
        self.processor_type.borrow()
    }
}

/**
 * Instruction set that the processor ran when the error occurred.
 */
impl Cper_ProcessorGeneric {
    pub fn instruction_set(&self) -> Ref<'_, Cper_InstructionSets> {
        self.instruction_set.borrow()
    }
}

/**
 * Kinds of errors; bits of `processor_error_types`, 0 if not known.
 */
impl Cper_ProcessorGeneric {
    pub fn error_type(&self) -> Ref<'_, u8> {
        self.error_type.borrow()
    }
}

/**
 * Operation that caused the error.
 */
impl Cper_ProcessorGeneric {
    pub fn operation(&self) -> Ref<'_, Cper_Operations> {
        self.operation.borrow()
    }
}

/**
 * Properties of the error; bits of `processor_flags`.
 */
impl Cper_ProcessorGeneric {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}

/**
 * Level of the structure with the error, such as that of a cache.
 */
impl Cper_ProcessorGeneric {
    pub fn level(&self) -> Ref<'_, u8> {
        self.level.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_ProcessorGeneric {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}

/**
 * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
 * (family, model, stepping).
 */
impl Cper_ProcessorGeneric {
    pub fn processor_version(&self) -> Ref<'_, u64> {
        self.processor_version.borrow()
    }
}

/**
 * Name of the processor in ASCII, ended by NUL.
 */
impl Cper_ProcessorGeneric {
    pub fn processor_name(&self) -> Ref<'_, Vec<u8>> {
        self.processor_name.borrow()
    }
}

/**
 * Identifier of the processor; on x86 and x64 its local APIC id.
 */
impl Cper_ProcessorGeneric {
    pub fn processor_id(&self) -> Ref<'_, u64> {
        self.processor_id.borrow()
    }
}

/**
 * Address that the failing operation accessed.
 */
impl Cper_ProcessorGeneric {
    pub fn target_address(&self) -> Ref<'_, u64> {
        self.target_address.borrow()
    }
}

/**
 * Identifier of the agent that requested the operation.
 */
impl Cper_ProcessorGeneric {
    pub fn requester_id(&self) -> Ref<'_, u64> {
        self.requester_id.borrow()
    }
}

/**
 * Identifier of the agent that answered the request.
 */
impl Cper_ProcessorGeneric {
    pub fn responder_id(&self) -> Ref<'_, u64> {
        self.responder_id.borrow()
    }
}

/**
 * Address of the instruction at which the error was reported.
 */
impl Cper_ProcessorGeneric {
    pub fn instruction_pointer(&self) -> Ref<'_, u64> {
        self.instruction_pointer.borrow()
    }
}
impl Cper_ProcessorGeneric {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
 * then register contexts.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_ProcessorX86 {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper_SectionDescriptor>,
    pub _self: SharedType<Self>,
    validation_bits: RefCell<u16>,
    unnamed1: RefCell<Vec<u8>>,
    local_apic_id: RefCell<u64>,
    cpuid_values: RefCell<Vec<u32>>,
    error_infos: RefCell<Vec<OptRc<Cper_ProcessorErrorInfo>>>,
    contexts: RefCell<Vec<OptRc<Cper_ProcessorContext>>>,
    _io: RefCell<BytesReader>,
    error_infos_raw: RefCell<Vec<Vec<u8>>>,
    f_has_cpuid_values: Cell<bool>,
    has_cpuid_values: RefCell<bool>,
    f_has_local_apic_id: Cell<bool>,
    has_local_apic_id: RefCell<bool>,
    f_num_contexts: Cell<bool>,
    num_contexts: RefCell<i32>,
    f_num_error_infos: Cell<bool>,
    num_error_infos: RefCell<i32>,
}
impl KStruct for Cper_ProcessorX86 {
    type Root = Cper;
    type Parent = Cper_SectionDescriptor;

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
        *self_rc.validation_bits.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.local_apic_id.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cpuid_values.borrow_mut() = Vec::new();
        let l_cpuid_values = 12;
        for _i in 0..l_cpuid_values {
            self_rc.cpuid_values.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.error_infos_raw.borrow_mut() = Vec::new();
        *self_rc.error_infos.borrow_mut() = Vec::new();
        let l_error_infos = *self_rc.num_error_infos()?;
        for _i in 0..l_error_infos {
            self_rc.error_infos_raw.borrow_mut().push(_io.read_bytes(64 as usize)?.into());
            let error_infos_raw = self_rc.error_infos_raw.borrow();
            let io_error_infos_raw = BytesReader::from(error_infos_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, Cper_ProcessorErrorInfo>(&io_error_infos_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.error_infos.borrow_mut().push(t);
        }
        *self_rc.contexts.borrow_mut() = Vec::new();
        let l_contexts = *self_rc.num_contexts()?;
        for _i in 0..l_contexts {
            let t = Self::read_into::<_, Cper_ProcessorContext>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.contexts.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl Cper_ProcessorX86 {

    /**
     * Bit 1 of `validation_bits`: `cpuid_values` is filled in.
     */
    pub fn has_cpuid_values(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_cpuid_values.get() {
            return Ok(self.has_cpuid_values.borrow());
        }
        self.f_has_cpuid_values.set(true);
        *self.has_cpuid_values.borrow_mut() = (((((*self.validation_bits() as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_cpuid_values.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `local_apic_id` is filled in.
     */
    pub fn has_local_apic_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_local_apic_id.get() {
            return Ok(self.has_local_apic_id.borrow());
        }
        self.f_has_local_apic_id.set(true);
        *self.has_local_apic_id.borrow_mut() = (((((*self.validation_bits() as u16) & (1 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_local_apic_id.borrow())
    }

    /**
     * Bits 8 to 13 of `validation_bits`.
     */
    pub fn num_contexts(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_contexts.get() {
            return Ok(self.num_contexts.borrow());
        }
        self.f_num_contexts.set(true);
        *self.num_contexts.borrow_mut() = (((((*self.validation_bits() as u16) >> (8 as u16)) as i32) & (63 as i32))) as i32;
        Ok(self.num_contexts.borrow())
    }

    /**
     * Bits 2 to 7 of `validation_bits`.
     */
    pub fn num_error_infos(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_error_infos.get() {
            return Ok(self.num_error_infos.borrow());
        }
        self.f_num_error_infos.set(true);
        *self.num_error_infos.borrow_mut() = (((((*self.validation_bits() as u16) >> (2 as u16)) as i32) & (63 as i32))) as i32;
        Ok(self.num_error_infos.borrow())
    }
}

/**
 * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
 * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
 */
impl Cper_ProcessorX86 {
    pub fn validation_bits(&self) -> Ref<'_, u16> {
        self.validation_bits.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_ProcessorX86 {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Local APIC id of the processor.
 */
impl Cper_ProcessorX86 {
    pub fn local_apic_id(&self) -> Ref<'_, u64> {
        self.local_apic_id.borrow()
    }
}

/**
 * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
 * The specification extends each to 64 bits; Windows writes the four numbers
 * of 32 bits one after another, then zeros.
 */
impl Cper_ProcessorX86 {
    pub fn cpuid_values(&self) -> Ref<'_, Vec<u32>> {
        self.cpuid_values.borrow()
    }
}

/**
 * Errors that the processor reported.
 */
impl Cper_ProcessorX86 {
    pub fn error_infos(&self) -> Ref<'_, Vec<OptRc<Cper_ProcessorErrorInfo>>> {
        self.error_infos.borrow()
    }
}

/**
 * Registers of the processor.
 */
impl Cper_ProcessorX86 {
    pub fn contexts(&self) -> Ref<'_, Vec<OptRc<Cper_ProcessorContext>>> {
        self.contexts.borrow()
    }
}
impl Cper_ProcessorX86 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Cper_ProcessorX86 {
    pub fn error_infos_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.error_infos_raw.borrow()
    }
}

/**
 * Location and type of a section. The descriptors follow the header, one after
 * another, `section_count` of them.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_SectionDescriptor {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper>,
    pub _self: SharedType<Self>,
    ofs_section: RefCell<u32>,
    len_section: RefCell<u32>,
    minor_revision: RefCell<u8>,
    major_revision: RefCell<u8>,
    validation_bits: RefCell<u8>,
    unnamed5: RefCell<Vec<u8>>,
    flags: RefCell<u32>,
    section_type_start: RefCell<Vec<u8>>,
    section_type: RefCell<Cper_SectionTypes>,
    section_type_rest: RefCell<Vec<u8>>,
    fru_id: RefCell<Vec<u8>>,
    severity: RefCell<Cper_Severities>,
    fru_text: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    section_raw: RefCell<Vec<u8>>,
    f_flag_containment_warning: Cell<bool>,
    flag_containment_warning: RefCell<bool>,
    f_flag_latent_error: Cell<bool>,
    flag_latent_error: RefCell<bool>,
    f_flag_primary: Cell<bool>,
    flag_primary: RefCell<bool>,
    f_flag_propagated: Cell<bool>,
    flag_propagated: RefCell<bool>,
    f_flag_reset: Cell<bool>,
    flag_reset: RefCell<bool>,
    f_flag_resource_not_accessible: Cell<bool>,
    flag_resource_not_accessible: RefCell<bool>,
    f_flag_threshold_exceeded: Cell<bool>,
    flag_threshold_exceeded: RefCell<bool>,
    f_has_fru_id: Cell<bool>,
    has_fru_id: RefCell<bool>,
    f_has_fru_text: Cell<bool>,
    has_fru_text: RefCell<bool>,
    f_section: Cell<bool>,
    section: RefCell<Option<Cper_SectionDescriptor_Section>>,
}
#[derive(Debug, Clone)]
pub enum Cper_SectionDescriptor_Section {
    Cper_Memory2(OptRc<Cper_Memory2>),
    Cper_Memory(OptRc<Cper_Memory>),
    Cper_ProcessorX86(OptRc<Cper_ProcessorX86>),
    Cper_MachineCheck(OptRc<Cper_MachineCheck>),
    Cper_Firmware(OptRc<Cper_Firmware>),
    Cper_PciExpress(OptRc<Cper_PciExpress>),
    Bytes(Vec<u8>),
    Cper_ProcessorGeneric(OptRc<Cper_ProcessorGeneric>),
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_Memory2> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_Memory2(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_Memory2, got {:?}", v)
    }
}
impl From<OptRc<Cper_Memory2>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_Memory2>) -> Self {
        Self::Cper_Memory2(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_Memory> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_Memory(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_Memory, got {:?}", v)
    }
}
impl From<OptRc<Cper_Memory>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_Memory>) -> Self {
        Self::Cper_Memory(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_ProcessorX86> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_ProcessorX86(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_ProcessorX86, got {:?}", v)
    }
}
impl From<OptRc<Cper_ProcessorX86>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_ProcessorX86>) -> Self {
        Self::Cper_ProcessorX86(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_MachineCheck> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_MachineCheck(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_MachineCheck, got {:?}", v)
    }
}
impl From<OptRc<Cper_MachineCheck>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_MachineCheck>) -> Self {
        Self::Cper_MachineCheck(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_Firmware> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_Firmware(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_Firmware, got {:?}", v)
    }
}
impl From<OptRc<Cper_Firmware>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_Firmware>) -> Self {
        Self::Cper_Firmware(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_PciExpress> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_PciExpress(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_PciExpress, got {:?}", v)
    }
}
impl From<OptRc<Cper_PciExpress>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_PciExpress>) -> Self {
        Self::Cper_PciExpress(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for Vec<u8> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for Cper_SectionDescriptor_Section {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl From<&Cper_SectionDescriptor_Section> for OptRc<Cper_ProcessorGeneric> {
    fn from(v: &Cper_SectionDescriptor_Section) -> Self {
        if let Cper_SectionDescriptor_Section::Cper_ProcessorGeneric(x) = v {
            return x.clone();
        }
        panic!("expected Cper_SectionDescriptor_Section::Cper_ProcessorGeneric, got {:?}", v)
    }
}
impl From<OptRc<Cper_ProcessorGeneric>> for Cper_SectionDescriptor_Section {
    fn from(v: OptRc<Cper_ProcessorGeneric>) -> Self {
        Self::Cper_ProcessorGeneric(v)
    }
}
impl KStruct for Cper_SectionDescriptor {
    type Root = Cper;
    type Parent = Cper;

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
        *self_rc.ofs_section.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_section.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.minor_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.major_revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.validation_bits.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.section_type_start.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.section_type.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.section_type_rest.borrow_mut() = _io.read_bytes(10 as usize)?.into();
        *self_rc.fru_id.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.severity.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.fru_text.borrow_mut() = _io.read_bytes(20 as usize)?.into();
        Ok(())
    }
}
impl Cper_SectionDescriptor {

    /**
     * Bit 1 of `flags`: the error may have spread, for example to persistent
     * storage.
     */
    pub fn flag_containment_warning(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_containment_warning.get() {
            return Ok(self.flag_containment_warning.borrow());
        }
        self.f_flag_containment_warning.set(true);
        *self.flag_containment_warning.borrow_mut() = (((((*self.flags() as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_containment_warning.borrow())
    }

    /**
     * Bit 5 of `flags`: the error was contained, but not corrected.
     */
    pub fn flag_latent_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_latent_error.get() {
            return Ok(self.flag_latent_error.borrow());
        }
        self.f_flag_latent_error.set(true);
        *self.flag_latent_error.borrow_mut() = (((((*self.flags() as u32) & (32 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_latent_error.borrow())
    }

    /**
     * Bit 0 of `flags`: the section of the error that is most likely the cause of
     * the others.
     */
    pub fn flag_primary(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_primary.get() {
            return Ok(self.flag_primary.borrow());
        }
        self.f_flag_primary.set(true);
        *self.flag_primary.borrow_mut() = (((((*self.flags() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_primary.borrow())
    }

    /**
     * Bit 6 of `flags`: the error was caused by an error elsewhere.
     */
    pub fn flag_propagated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_propagated.get() {
            return Ok(self.flag_propagated.borrow());
        }
        self.f_flag_propagated.set(true);
        *self.flag_propagated.borrow_mut() = (((((*self.flags() as u32) & (64 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_propagated.borrow())
    }

    /**
     * Bit 2 of `flags`: the component was reset and has to be set up again.
     */
    pub fn flag_reset(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_reset.get() {
            return Ok(self.flag_reset.borrow());
        }
        self.f_flag_reset.set(true);
        *self.flag_reset.borrow_mut() = (((((*self.flags() as u32) & (4 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_reset.borrow())
    }

    /**
     * Bit 4 of `flags`: the component could not be asked for more.
     */
    pub fn flag_resource_not_accessible(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_resource_not_accessible.get() {
            return Ok(self.flag_resource_not_accessible.borrow());
        }
        self.f_flag_resource_not_accessible.set(true);
        *self.flag_resource_not_accessible.borrow_mut() = (((((*self.flags() as u32) & (16 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_resource_not_accessible.borrow())
    }

    /**
     * Bit 3 of `flags`: a threshold of corrected errors was exceeded.
     */
    pub fn flag_threshold_exceeded(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag_threshold_exceeded.get() {
            return Ok(self.flag_threshold_exceeded.borrow());
        }
        self.f_flag_threshold_exceeded.set(true);
        *self.flag_threshold_exceeded.borrow_mut() = (((((*self.flags() as u32) & (8 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.flag_threshold_exceeded.borrow())
    }

    /**
     * Bit 0 of `validation_bits`: `fru_id` is filled in.
     */
    pub fn has_fru_id(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_fru_id.get() {
            return Ok(self.has_fru_id.borrow());
        }
        self.f_has_fru_id.set(true);
        *self.has_fru_id.borrow_mut() = (((((*self.validation_bits() as u8) & (1 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.has_fru_id.borrow())
    }

    /**
     * Bit 1 of `validation_bits`: `fru_text` is filled in.
     */
    pub fn has_fru_text(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_fru_text.get() {
            return Ok(self.has_fru_text.borrow());
        }
        self.f_has_fru_text.set(true);
        *self.has_fru_text.borrow_mut() = (((((*self.validation_bits() as u8) & (2 as u8)) as i128) != (0 as i128))) as bool;
        Ok(self.has_fru_text.borrow())
    }

    /**
     * The section; bytes where its type is not described here.
     */
    pub fn section(
        &self
    ) -> KResult<Ref<'_, Option<Cper_SectionDescriptor_Section>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_section.get() {
            return Ok(self.section.borrow());
        }
        self.f_section.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_section() as usize)?;
        match *self.section_type() {
            Cper_SectionTypes::Firmware => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_Firmware>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::MachineCheck => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_MachineCheck>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::Memory => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_Memory>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::Memory2 => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_Memory2>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::PciExpress => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_PciExpress>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::ProcessorGeneric => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_ProcessorGeneric>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            Cper_SectionTypes::ProcessorX86 => {
                *self.section_raw.borrow_mut() = io.read_bytes(*self.len_section() as usize)?.into();
                let section_raw = self.section_raw.borrow();
                let _t_section_raw_io = BytesReader::from(section_raw.clone());
                let t = Self::read_into::<BytesReader, Cper_ProcessorX86>(&_t_section_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.section.borrow_mut() = Some(t);
            }
            _ => {
                *self.section.borrow_mut() = Some(io.read_bytes(*self.len_section() as usize)?.into());
            }
        }
        io.seek(_pos)?;
        Ok(self.section.borrow())
    }
}

/**
 * Offset of the section from the start of the record.
 */
impl Cper_SectionDescriptor {
    pub fn ofs_section(&self) -> Ref<'_, u32> {
        self.ofs_section.borrow()
    }
}

/**
 * Size of the section in bytes.
 */
impl Cper_SectionDescriptor {
    pub fn len_section(&self) -> Ref<'_, u32> {
        self.len_section.borrow()
    }
}

/**
 * Lower part of the version of the section.
 */
impl Cper_SectionDescriptor {
    pub fn minor_revision(&self) -> Ref<'_, u8> {
        self.minor_revision.borrow()
    }
}

/**
 * Higher part of the version of the section.
 */
impl Cper_SectionDescriptor {
    pub fn major_revision(&self) -> Ref<'_, u8> {
        self.major_revision.borrow()
    }
}

/**
 * Fields of the descriptor that are filled in; bits of `descriptor_fields`.
 */
impl Cper_SectionDescriptor {
    pub fn validation_bits(&self) -> Ref<'_, u8> {
        self.validation_bits.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_SectionDescriptor {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}

/**
 * Circumstances of the error of the section; bits of `section_flags`.
 */
impl Cper_SectionDescriptor {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * First 4 bytes of the GUID of the section's type.
 */
impl Cper_SectionDescriptor {
    pub fn section_type_start(&self) -> Ref<'_, Vec<u8>> {
        self.section_type_start.borrow()
    }
}

/**
 * Bytes 4 and 5 of that GUID, which are different for all types that are
 * described here. Each member of `section_types` has the whole GUID in its
 * documentation; compare it, since another type may have the same two bytes.
 */
impl Cper_SectionDescriptor {
    pub fn section_type(&self) -> Ref<'_, Cper_SectionTypes> {
        self.section_type.borrow()
    }
}

/**
 * The other 10 bytes of that GUID.
 */
impl Cper_SectionDescriptor {
    pub fn section_type_rest(&self) -> Ref<'_, Vec<u8>> {
        self.section_type_rest.borrow()
    }
}

/**
 * GUID of the field replaceable unit (a module, a card) in which the error is.
 * It may identify the part.
 */
impl Cper_SectionDescriptor {
    pub fn fru_id(&self) -> Ref<'_, Vec<u8>> {
        self.fru_id.borrow()
    }
}

/**
 * Severity of the error of the section.
 */
impl Cper_SectionDescriptor {
    pub fn severity(&self) -> Ref<'_, Cper_Severities> {
        self.severity.borrow()
    }
}

/**
 * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
 * connector, sometimes a part or serial number.
 */
impl Cper_SectionDescriptor {
    pub fn fru_text(&self) -> Ref<'_, Vec<u8>> {
        self.fru_text.borrow()
    }
}
impl Cper_SectionDescriptor {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Cper_SectionDescriptor {
    pub fn section_raw(&self) -> Ref<'_, Vec<u8>> {
        self.section_raw.borrow()
    }
}

/**
 * A time of 8 bytes. The specification has local time in binary-coded decimals;
 * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
 * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_Timestamp {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<Cper>,
    pub _self: SharedType<Self>,
    seconds: RefCell<u8>,
    minutes: RefCell<u8>,
    hours: RefCell<u8>,
    is_precise: RefCell<u8>,
    day: RefCell<u8>,
    month: RefCell<u8>,
    year: RefCell<u8>,
    century: RefCell<u8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Cper_Timestamp {
    type Root = Cper;
    type Parent = Cper;

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
        *self_rc.seconds.borrow_mut() = _io.read_u1()?.into();
        *self_rc.minutes.borrow_mut() = _io.read_u1()?.into();
        *self_rc.hours.borrow_mut() = _io.read_u1()?.into();
        *self_rc.is_precise.borrow_mut() = _io.read_u1()?.into();
        *self_rc.day.borrow_mut() = _io.read_u1()?.into();
        *self_rc.month.borrow_mut() = _io.read_u1()?.into();
        *self_rc.year.borrow_mut() = _io.read_u1()?.into();
        *self_rc.century.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Cper_Timestamp {
}

/**
 * Seconds, 0 to 59.
 */
impl Cper_Timestamp {
    pub fn seconds(&self) -> Ref<'_, u8> {
        self.seconds.borrow()
    }
}

/**
 * Minutes, 0 to 59.
 */
impl Cper_Timestamp {
    pub fn minutes(&self) -> Ref<'_, u8> {
        self.minutes.borrow()
    }
}

/**
 * Hours, 0 to 23.
 */
impl Cper_Timestamp {
    pub fn hours(&self) -> Ref<'_, u8> {
        self.hours.borrow()
    }
}

/**
 * Bit 0 is set if this is the time of the error itself.
 */
impl Cper_Timestamp {
    pub fn is_precise(&self) -> Ref<'_, u8> {
        self.is_precise.borrow()
    }
}

/**
 * Day of the month, 1 to 31.
 */
impl Cper_Timestamp {
    pub fn day(&self) -> Ref<'_, u8> {
        self.day.borrow()
    }
}

/**
 * Month, 1 to 12.
 */
impl Cper_Timestamp {
    pub fn month(&self) -> Ref<'_, u8> {
        self.month.borrow()
    }
}

/**
 * Year of the century, 0 to 99.
 */
impl Cper_Timestamp {
    pub fn year(&self) -> Ref<'_, u8> {
        self.year.borrow()
    }
}

/**
 * The first two digits of the year, 20 for 2024.
 */
impl Cper_Timestamp {
    pub fn century(&self) -> Ref<'_, u8> {
        self.century.borrow()
    }
}
impl Cper_Timestamp {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of execution of an x64 processor, 0xf4 bytes.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct Cper_X64Registers {
    pub _root: SharedType<Cper>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    rax: RefCell<u64>,
    rbx: RefCell<u64>,
    rcx: RefCell<u64>,
    rdx: RefCell<u64>,
    rsi: RefCell<u64>,
    rdi: RefCell<u64>,
    rbp: RefCell<u64>,
    rsp: RefCell<u64>,
    r8: RefCell<u64>,
    r9: RefCell<u64>,
    r10: RefCell<u64>,
    r11: RefCell<u64>,
    r12: RefCell<u64>,
    r13: RefCell<u64>,
    r14: RefCell<u64>,
    r15: RefCell<u64>,
    cs: RefCell<u16>,
    ds: RefCell<u16>,
    ss: RefCell<u16>,
    es: RefCell<u16>,
    fs: RefCell<u16>,
    gs: RefCell<u16>,
    unnamed22: RefCell<Vec<u8>>,
    rflags: RefCell<u64>,
    rip: RefCell<u64>,
    cr0: RefCell<u64>,
    cr1: RefCell<u64>,
    cr2: RefCell<u64>,
    cr3: RefCell<u64>,
    cr4: RefCell<u64>,
    cr8: RefCell<u64>,
    gdtr: RefCell<Vec<u8>>,
    idtr: RefCell<Vec<u8>>,
    ldtr: RefCell<u16>,
    tr: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Cper_X64Registers {
    type Root = Cper;
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
        *self_rc.rax.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rcx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r8.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r9.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r10.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r11.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r12.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r13.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r14.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r15.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.ds.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.ss.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.es.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.fs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.gs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed22.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.rflags.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr0.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr1.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr4.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr8.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gdtr.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.idtr.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.ldtr.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.tr.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Cper_X64Registers {
}

/**
 * Register RAX.
 */
impl Cper_X64Registers {
    pub fn rax(&self) -> Ref<'_, u64> {
        self.rax.borrow()
    }
}

/**
 * Register RBX.
 */
impl Cper_X64Registers {
    pub fn rbx(&self) -> Ref<'_, u64> {
        self.rbx.borrow()
    }
}

/**
 * Register RCX.
 */
impl Cper_X64Registers {
    pub fn rcx(&self) -> Ref<'_, u64> {
        self.rcx.borrow()
    }
}

/**
 * Register RDX.
 */
impl Cper_X64Registers {
    pub fn rdx(&self) -> Ref<'_, u64> {
        self.rdx.borrow()
    }
}

/**
 * Register RSI.
 */
impl Cper_X64Registers {
    pub fn rsi(&self) -> Ref<'_, u64> {
        self.rsi.borrow()
    }
}

/**
 * Register RDI.
 */
impl Cper_X64Registers {
    pub fn rdi(&self) -> Ref<'_, u64> {
        self.rdi.borrow()
    }
}

/**
 * Register RBP.
 */
impl Cper_X64Registers {
    pub fn rbp(&self) -> Ref<'_, u64> {
        self.rbp.borrow()
    }
}

/**
 * Register RSP.
 */
impl Cper_X64Registers {
    pub fn rsp(&self) -> Ref<'_, u64> {
        self.rsp.borrow()
    }
}

/**
 * Register R8.
 */
impl Cper_X64Registers {
    pub fn r8(&self) -> Ref<'_, u64> {
        self.r8.borrow()
    }
}

/**
 * Register R9.
 */
impl Cper_X64Registers {
    pub fn r9(&self) -> Ref<'_, u64> {
        self.r9.borrow()
    }
}

/**
 * Register R10.
 */
impl Cper_X64Registers {
    pub fn r10(&self) -> Ref<'_, u64> {
        self.r10.borrow()
    }
}

/**
 * Register R11.
 */
impl Cper_X64Registers {
    pub fn r11(&self) -> Ref<'_, u64> {
        self.r11.borrow()
    }
}

/**
 * Register R12.
 */
impl Cper_X64Registers {
    pub fn r12(&self) -> Ref<'_, u64> {
        self.r12.borrow()
    }
}

/**
 * Register R13.
 */
impl Cper_X64Registers {
    pub fn r13(&self) -> Ref<'_, u64> {
        self.r13.borrow()
    }
}

/**
 * Register R14.
 */
impl Cper_X64Registers {
    pub fn r14(&self) -> Ref<'_, u64> {
        self.r14.borrow()
    }
}

/**
 * Register R15.
 */
impl Cper_X64Registers {
    pub fn r15(&self) -> Ref<'_, u64> {
        self.r15.borrow()
    }
}

/**
 * Segment CS.
 */
impl Cper_X64Registers {
    pub fn cs(&self) -> Ref<'_, u16> {
        self.cs.borrow()
    }
}

/**
 * Segment DS.
 */
impl Cper_X64Registers {
    pub fn ds(&self) -> Ref<'_, u16> {
        self.ds.borrow()
    }
}

/**
 * Segment SS.
 */
impl Cper_X64Registers {
    pub fn ss(&self) -> Ref<'_, u16> {
        self.ss.borrow()
    }
}

/**
 * Segment ES.
 */
impl Cper_X64Registers {
    pub fn es(&self) -> Ref<'_, u16> {
        self.es.borrow()
    }
}

/**
 * Segment FS.
 */
impl Cper_X64Registers {
    pub fn fs(&self) -> Ref<'_, u16> {
        self.fs.borrow()
    }
}

/**
 * Segment GS.
 */
impl Cper_X64Registers {
    pub fn gs(&self) -> Ref<'_, u16> {
        self.gs.borrow()
    }
}

/**
 * Reserved.
 */
impl Cper_X64Registers {
    pub fn unnamed22(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed22.borrow()
    }
}

/**
 * Register RFLAGS.
 */
impl Cper_X64Registers {
    pub fn rflags(&self) -> Ref<'_, u64> {
        self.rflags.borrow()
    }
}

/**
 * Address of the instruction.
 */
impl Cper_X64Registers {
    pub fn rip(&self) -> Ref<'_, u64> {
        self.rip.borrow()
    }
}

/**
 * Control register CR0.
 */
impl Cper_X64Registers {
    pub fn cr0(&self) -> Ref<'_, u64> {
        self.cr0.borrow()
    }
}

/**
 * Control register CR1, which no processor has.
 */
impl Cper_X64Registers {
    pub fn cr1(&self) -> Ref<'_, u64> {
        self.cr1.borrow()
    }
}

/**
 * Control register CR2, the address of the last page fault.
 */
impl Cper_X64Registers {
    pub fn cr2(&self) -> Ref<'_, u64> {
        self.cr2.borrow()
    }
}

/**
 * Control register CR3, the root of the page tables.
 */
impl Cper_X64Registers {
    pub fn cr3(&self) -> Ref<'_, u64> {
        self.cr3.borrow()
    }
}

/**
 * Control register CR4.
 */
impl Cper_X64Registers {
    pub fn cr4(&self) -> Ref<'_, u64> {
        self.cr4.borrow()
    }
}

/**
 * Control register CR8, the IRQL.
 */
impl Cper_X64Registers {
    pub fn cr8(&self) -> Ref<'_, u64> {
        self.cr8.borrow()
    }
}

/**
 * Base and limit of the global descriptor table.
 */
impl Cper_X64Registers {
    pub fn gdtr(&self) -> Ref<'_, Vec<u8>> {
        self.gdtr.borrow()
    }
}

/**
 * Base and limit of the interrupt descriptor table.
 */
impl Cper_X64Registers {
    pub fn idtr(&self) -> Ref<'_, Vec<u8>> {
        self.idtr.borrow()
    }
}

/**
 * Selector of the local descriptor table.
 */
impl Cper_X64Registers {
    pub fn ldtr(&self) -> Ref<'_, u16> {
        self.ldtr.borrow()
    }
}

/**
 * Selector of the task state segment.
 */
impl Cper_X64Registers {
    pub fn tr(&self) -> Ref<'_, u16> {
        self.tr.borrow()
    }
}
impl Cper_X64Registers {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
