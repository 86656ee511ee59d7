// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

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
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 * 
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<WindowsPe>,
    pub _self: SharedType<Self>,
    dos_header: RefCell<OptRc<WindowsPe_DosHeader>>,
    _io: RefCell<BytesReader>,
    f_nt_headers: Cell<bool>,
    nt_headers: RefCell<OptRc<WindowsPe_NtHeaders>>,
}
impl KStruct for WindowsPe {
    type Root = WindowsPe;
    type Parent = WindowsPe;

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
        let t = Self::read_into::<_, WindowsPe_DosHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.dos_header.borrow_mut() = t;
        Ok(())
    }
}
impl WindowsPe {

    /**
     * Headers for Windows.
     */
    pub fn nt_headers(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsPe_NtHeaders>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_nt_headers.get() {
            return Ok(self.nt_headers.borrow());
        }
        let _pos = _io.pos();
        _io.seek(*self.dos_header().ofs_nt_headers() as usize)?;
        let t = Self::read_into::<_, WindowsPe_NtHeaders>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.nt_headers.borrow_mut() = t;
        _io.seek(_pos)?;
        Ok(self.nt_headers.borrow())
    }
}

/**
 * Header for MS-DOS, which leads to the others.
 */
impl WindowsPe {
    pub fn dos_header(&self) -> Ref<'_, OptRc<WindowsPe_DosHeader>> {
        self.dos_header.borrow()
    }
}
impl WindowsPe {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPe_DebugKinds {

    /**
     * Symbols in the form of object files.
     */
    Coff,

    /**
     * Identity of the PDB file.
     */
    Codeview,

    /**
     * Frames of functions without a frame pointer.
     */
    Fpo,

    /**
     * Counts of features of the compiler.
     */
    VcFeature,

    /**
     * Results of optimization by profile.
     */
    Pogo,

    /**
     * Times in the headers are hashes of the file.
     */
    Reproducible,

    /**
     * Further flags of the image.
     */
    ExDllCharacteristics,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPe_DebugKinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPe_DebugKinds> {
        match flag {
            1 => Ok(WindowsPe_DebugKinds::Coff),
            2 => Ok(WindowsPe_DebugKinds::Codeview),
            3 => Ok(WindowsPe_DebugKinds::Fpo),
            12 => Ok(WindowsPe_DebugKinds::VcFeature),
            13 => Ok(WindowsPe_DebugKinds::Pogo),
            16 => Ok(WindowsPe_DebugKinds::Reproducible),
            20 => Ok(WindowsPe_DebugKinds::ExDllCharacteristics),
            _ => Ok(WindowsPe_DebugKinds::Unknown(flag)),
        }
    }
}

impl From<&WindowsPe_DebugKinds> for i64 {
    fn from(v: &WindowsPe_DebugKinds) -> Self {
        match *v {
            WindowsPe_DebugKinds::Coff => 1,
            WindowsPe_DebugKinds::Codeview => 2,
            WindowsPe_DebugKinds::Fpo => 3,
            WindowsPe_DebugKinds::VcFeature => 12,
            WindowsPe_DebugKinds::Pogo => 13,
            WindowsPe_DebugKinds::Reproducible => 16,
            WindowsPe_DebugKinds::ExDllCharacteristics => 20,
            WindowsPe_DebugKinds::Unknown(v) => v
        }
    }
}

impl Default for WindowsPe_DebugKinds {
    fn default() -> Self { WindowsPe_DebugKinds::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPe_Formats {

    /**
     * An image of 32 bits.
     */
    Pe32,

    /**
     * An image of 64 bits.
     */
    Pe64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPe_Formats {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPe_Formats> {
        match flag {
            267 => Ok(WindowsPe_Formats::Pe32),
            523 => Ok(WindowsPe_Formats::Pe64),
            _ => Ok(WindowsPe_Formats::Unknown(flag)),
        }
    }
}

impl From<&WindowsPe_Formats> for i64 {
    fn from(v: &WindowsPe_Formats) -> Self {
        match *v {
            WindowsPe_Formats::Pe32 => 267,
            WindowsPe_Formats::Pe64 => 523,
            WindowsPe_Formats::Unknown(v) => v
        }
    }
}

impl Default for WindowsPe_Formats {
    fn default() -> Self { WindowsPe_Formats::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPe_Machines {
    I386,
    Arm,
    Amd64,
    Arm64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPe_Machines {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPe_Machines> {
        match flag {
            332 => Ok(WindowsPe_Machines::I386),
            452 => Ok(WindowsPe_Machines::Arm),
            34404 => Ok(WindowsPe_Machines::Amd64),
            43620 => Ok(WindowsPe_Machines::Arm64),
            _ => Ok(WindowsPe_Machines::Unknown(flag)),
        }
    }
}

impl From<&WindowsPe_Machines> for i64 {
    fn from(v: &WindowsPe_Machines) -> Self {
        match *v {
            WindowsPe_Machines::I386 => 332,
            WindowsPe_Machines::Arm => 452,
            WindowsPe_Machines::Amd64 => 34404,
            WindowsPe_Machines::Arm64 => 43620,
            WindowsPe_Machines::Unknown(v) => v
        }
    }
}

impl Default for WindowsPe_Machines {
    fn default() -> Self { WindowsPe_Machines::Unknown(0) }
}


/**
 * Identity of a PDB file of format 2.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_CodeviewNb10 {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    offset: RefCell<u32>,
    signature: RefCell<u32>,
    age: RefCell<u32>,
    path: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_CodeviewNb10 {
    type Root = WindowsPe;
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
        *self_rc.magic.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.magic() == vec![0x4eu8, 0x42u8, 0x31u8, 0x30u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/codeview_nb10/seq/0".to_string() }));
        }
        *self_rc.offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.signature.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.age.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.path.borrow_mut() = _io.read_bytes_term(0, false, true, false)?.into();
        Ok(())
    }
}
impl WindowsPe_CodeviewNb10 {
}
impl WindowsPe_CodeviewNb10 {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * 0, as the symbols are in another file.
 */
impl WindowsPe_CodeviewNb10 {
    pub fn offset(&self) -> Ref<'_, u32> {
        self.offset.borrow()
    }
}

/**
 * Time at which the PDB was made.
 */
impl WindowsPe_CodeviewNb10 {
    pub fn signature(&self) -> Ref<'_, u32> {
        self.signature.borrow()
    }
}
impl WindowsPe_CodeviewNb10 {
    pub fn age(&self) -> Ref<'_, u32> {
        self.age.borrow()
    }
}

/**
 * Path of the PDB when it was made.
 */
impl WindowsPe_CodeviewNb10 {
    pub fn path(&self) -> Ref<'_, Vec<u8>> {
        self.path.borrow()
    }
}
impl WindowsPe_CodeviewNb10 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Identity of a PDB file of format 7.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_CodeviewRsds {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    guid: RefCell<Vec<u8>>,
    age: RefCell<u32>,
    path: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_CodeviewRsds {
    type Root = WindowsPe;
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
        *self_rc.magic.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.magic() == vec![0x52u8, 0x53u8, 0x44u8, 0x53u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/codeview_rsds/seq/0".to_string() }));
        }
        *self_rc.guid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.age.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.path.borrow_mut() = _io.read_bytes_term(0, false, true, false)?.into();
        Ok(())
    }
}
impl WindowsPe_CodeviewRsds {
}
impl WindowsPe_CodeviewRsds {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * GUID of the PDB, its first three parts little-endian.
 */
impl WindowsPe_CodeviewRsds {
    pub fn guid(&self) -> Ref<'_, Vec<u8>> {
        self.guid.borrow()
    }
}

/**
 * Age of the PDB's DBI stream.
 */
impl WindowsPe_CodeviewRsds {
    pub fn age(&self) -> Ref<'_, u32> {
        self.age.borrow()
    }
}

/**
 * Path of the PDB when it was made.
 */
impl WindowsPe_CodeviewRsds {
    pub fn path(&self) -> Ref<'_, Vec<u8>> {
        self.path.borrow()
    }
}
impl WindowsPe_CodeviewRsds {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Place of a table in the image, whose contents its index decides.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_DataDirectory {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    rva: RefCell<u32>,
    len_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_DataDirectory {
    type Root = WindowsPe;
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
        *self_rc.rva.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_DataDirectory {
}
impl WindowsPe_DataDirectory {
    pub fn rva(&self) -> Ref<'_, u32> {
        self.rva.borrow()
    }
}
impl WindowsPe_DataDirectory {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}
impl WindowsPe_DataDirectory {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Place and kind of a piece of data for debuggers.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_DebugEntry {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    characteristics: RefCell<u32>,
    time_date_stamp: RefCell<u32>,
    version: RefCell<u32>,
    kind: RefCell<WindowsPe_DebugKinds>,
    len_data: RefCell<u32>,
    rva_data: RefCell<u32>,
    ofs_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_DebugEntry {
    type Root = WindowsPe;
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
        *self_rc.characteristics.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.time_date_stamp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kind.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.rva_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_DebugEntry {
}
impl WindowsPe_DebugEntry {
    pub fn characteristics(&self) -> Ref<'_, u32> {
        self.characteristics.borrow()
    }
}
impl WindowsPe_DebugEntry {
    pub fn time_date_stamp(&self) -> Ref<'_, u32> {
        self.time_date_stamp.borrow()
    }
}
impl WindowsPe_DebugEntry {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}
impl WindowsPe_DebugEntry {
    pub fn kind(&self) -> Ref<'_, WindowsPe_DebugKinds> {
        self.kind.borrow()
    }
}
impl WindowsPe_DebugEntry {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}

/**
 * 0 if the contents are not part of the mapped image.
 */
impl WindowsPe_DebugEntry {
    pub fn rva_data(&self) -> Ref<'_, u32> {
        self.rva_data.borrow()
    }
}

/**
 * Offset in the file.
 */
impl WindowsPe_DebugEntry {
    pub fn ofs_data(&self) -> Ref<'_, u32> {
        self.ofs_data.borrow()
    }
}
impl WindowsPe_DebugEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * First bytes of the file, which MS-DOS could run.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_DosHeader {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<WindowsPe>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    unnamed1: RefCell<Vec<u8>>,
    ofs_nt_headers: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_DosHeader {
    type Root = WindowsPe;
    type Parent = WindowsPe;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(58 as usize)?.into();
        *self_rc.ofs_nt_headers.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_DosHeader {
}

/**
 * The letters `MZ`.
 */
impl WindowsPe_DosHeader {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Fields for MS-DOS.
 */
impl WindowsPe_DosHeader {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Offset of IMAGE_NT_HEADERS.
 */
impl WindowsPe_DosHeader {
    pub fn ofs_nt_headers(&self) -> Ref<'_, u32> {
        self.ofs_nt_headers.borrow()
    }
}
impl WindowsPe_DosHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Kind and time of the image, and sizes of the headers behind this one.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_FileHeader {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<WindowsPe_NtHeaders>,
    pub _self: SharedType<Self>,
    machine: RefCell<WindowsPe_Machines>,
    num_sections: RefCell<u16>,
    time_date_stamp: RefCell<u32>,
    ofs_symbols: RefCell<u32>,
    num_symbols: RefCell<u32>,
    len_optional_header: RefCell<u16>,
    characteristics: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_FileHeader {
    type Root = WindowsPe;
    type Parent = WindowsPe_NtHeaders;

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
        *self_rc.machine.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.num_sections.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.time_date_stamp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_symbols.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_symbols.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_optional_header.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.characteristics.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsPe_FileHeader {
}
impl WindowsPe_FileHeader {
    pub fn machine(&self) -> Ref<'_, WindowsPe_Machines> {
        self.machine.borrow()
    }
}
impl WindowsPe_FileHeader {
    pub fn num_sections(&self) -> Ref<'_, u16> {
        self.num_sections.borrow()
    }
}

/**
 * Time of the link in seconds since 1970, or a hash of the file.
 */
impl WindowsPe_FileHeader {
    pub fn time_date_stamp(&self) -> Ref<'_, u32> {
        self.time_date_stamp.borrow()
    }
}
impl WindowsPe_FileHeader {
    pub fn ofs_symbols(&self) -> Ref<'_, u32> {
        self.ofs_symbols.borrow()
    }
}
impl WindowsPe_FileHeader {
    pub fn num_symbols(&self) -> Ref<'_, u32> {
        self.num_symbols.borrow()
    }
}

/**
 * Bytes from the optional header to the sections' headers.
 */
impl WindowsPe_FileHeader {
    pub fn len_optional_header(&self) -> Ref<'_, u16> {
        self.len_optional_header.borrow()
    }
}

/**
 * Flags.
 */
impl WindowsPe_FileHeader {
    pub fn characteristics(&self) -> Ref<'_, u16> {
        self.characteristics.borrow()
    }
}
impl WindowsPe_FileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The headers as far as they are the same for 32 and for 64 bits. Behind them
 * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
 * `section_header` follows, from the end of the optional header, whose size
 * is `file_header.len_optional_header`.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_NtHeaders {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<WindowsPe>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    file_header: RefCell<OptRc<WindowsPe_FileHeader>>,
    optional_header: RefCell<OptRc<WindowsPe_OptionalHeader>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_NtHeaders {
    type Root = WindowsPe;
    type Parent = WindowsPe;

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
        let t = Self::read_into::<_, WindowsPe_FileHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.file_header.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsPe_OptionalHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.optional_header.borrow_mut() = t;
        Ok(())
    }
}
impl WindowsPe_NtHeaders {
}

/**
 * The letters `PE` and two zeros.
 */
impl WindowsPe_NtHeaders {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl WindowsPe_NtHeaders {
    pub fn file_header(&self) -> Ref<'_, OptRc<WindowsPe_FileHeader>> {
        self.file_header.borrow()
    }
}
impl WindowsPe_NtHeaders {
    pub fn optional_header(&self) -> Ref<'_, OptRc<WindowsPe_OptionalHeader>> {
        self.optional_header.borrow()
    }
}
impl WindowsPe_NtHeaders {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_OptionalEnd32 {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    subsystem: RefCell<u16>,
    dll_characteristics: RefCell<u16>,
    stack_and_heap: RefCell<Vec<u8>>,
    loader_flags: RefCell<u32>,
    num_directories: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_OptionalEnd32 {
    type Root = WindowsPe;
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
        *self_rc.subsystem.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.dll_characteristics.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.stack_and_heap.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.loader_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_directories.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_OptionalEnd32 {
}
impl WindowsPe_OptionalEnd32 {
    pub fn subsystem(&self) -> Ref<'_, u16> {
        self.subsystem.borrow()
    }
}
impl WindowsPe_OptionalEnd32 {
    pub fn dll_characteristics(&self) -> Ref<'_, u16> {
        self.dll_characteristics.borrow()
    }
}

/**
 * Sizes of the first stack and heap.
 */
impl WindowsPe_OptionalEnd32 {
    pub fn stack_and_heap(&self) -> Ref<'_, Vec<u8>> {
        self.stack_and_heap.borrow()
    }
}
impl WindowsPe_OptionalEnd32 {
    pub fn loader_flags(&self) -> Ref<'_, u32> {
        self.loader_flags.borrow()
    }
}
impl WindowsPe_OptionalEnd32 {
    pub fn num_directories(&self) -> Ref<'_, u32> {
        self.num_directories.borrow()
    }
}
impl WindowsPe_OptionalEnd32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_OptionalEnd64 {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    subsystem: RefCell<u16>,
    dll_characteristics: RefCell<u16>,
    stack_and_heap: RefCell<Vec<u8>>,
    loader_flags: RefCell<u32>,
    num_directories: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_OptionalEnd64 {
    type Root = WindowsPe;
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
        *self_rc.subsystem.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.dll_characteristics.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.stack_and_heap.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.loader_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_directories.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_OptionalEnd64 {
}
impl WindowsPe_OptionalEnd64 {
    pub fn subsystem(&self) -> Ref<'_, u16> {
        self.subsystem.borrow()
    }
}
impl WindowsPe_OptionalEnd64 {
    pub fn dll_characteristics(&self) -> Ref<'_, u16> {
        self.dll_characteristics.borrow()
    }
}

/**
 * Sizes of the first stack and heap.
 */
impl WindowsPe_OptionalEnd64 {
    pub fn stack_and_heap(&self) -> Ref<'_, Vec<u8>> {
        self.stack_and_heap.borrow()
    }
}
impl WindowsPe_OptionalEnd64 {
    pub fn loader_flags(&self) -> Ref<'_, u32> {
        self.loader_flags.borrow()
    }
}
impl WindowsPe_OptionalEnd64 {
    pub fn num_directories(&self) -> Ref<'_, u32> {
        self.num_directories.borrow()
    }
}
impl WindowsPe_OptionalEnd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * First part of IMAGE_OPTIONAL_HEADER.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_OptionalHeader {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<WindowsPe_NtHeaders>,
    pub _self: SharedType<Self>,
    magic: RefCell<WindowsPe_Formats>,
    linker_version: RefCell<u16>,
    len_code: RefCell<u32>,
    len_data: RefCell<u32>,
    len_zeroed_data: RefCell<u32>,
    entry_point: RefCell<u32>,
    base_of_code: RefCell<u32>,
    bases: RefCell<u64>,
    section_alignment: RefCell<u32>,
    file_alignment: RefCell<u32>,
    versions: RefCell<Vec<u8>>,
    win32_version: RefCell<u32>,
    size_of_image: RefCell<u32>,
    size_of_headers: RefCell<u32>,
    checksum: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_OptionalHeader {
    type Root = WindowsPe;
    type Parent = WindowsPe_NtHeaders;

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
        *self_rc.magic.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.linker_version.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_zeroed_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.entry_point.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.base_of_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bases.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.section_alignment.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.file_alignment.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.versions.borrow_mut() = _io.read_bytes(12 as usize)?.into();
        *self_rc.win32_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_image.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_headers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_OptionalHeader {
}

/**
 * Whether the rest is for 32 or for 64 bits.
 */
impl WindowsPe_OptionalHeader {
    pub fn magic(&self) -> Ref<'_, WindowsPe_Formats> {
        self.magic.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn linker_version(&self) -> Ref<'_, u16> {
        self.linker_version.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn len_code(&self) -> Ref<'_, u32> {
        self.len_code.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn len_zeroed_data(&self) -> Ref<'_, u32> {
        self.len_zeroed_data.borrow()
    }
}

/**
 * RVA; 0 for none.
 */
impl WindowsPe_OptionalHeader {
    pub fn entry_point(&self) -> Ref<'_, u32> {
        self.entry_point.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn base_of_code(&self) -> Ref<'_, u32> {
        self.base_of_code.borrow()
    }
}

/**
 * For 64 bits the address that the image is linked for; for 32 bits
 * BaseOfData, then that address in the upper half.
 */
impl WindowsPe_OptionalHeader {
    pub fn bases(&self) -> Ref<'_, u64> {
        self.bases.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn section_alignment(&self) -> Ref<'_, u32> {
        self.section_alignment.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn file_alignment(&self) -> Ref<'_, u32> {
        self.file_alignment.borrow()
    }
}

/**
 * Versions of the system, the image and the subsystem.
 */
impl WindowsPe_OptionalHeader {
    pub fn versions(&self) -> Ref<'_, Vec<u8>> {
        self.versions.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn win32_version(&self) -> Ref<'_, u32> {
        self.win32_version.borrow()
    }
}

/**
 * Bytes of the mapped image.
 */
impl WindowsPe_OptionalHeader {
    pub fn size_of_image(&self) -> Ref<'_, u32> {
        self.size_of_image.borrow()
    }
}

/**
 * Bytes of the headers, which are at offset 0 in file and memory.
 */
impl WindowsPe_OptionalHeader {
    pub fn size_of_headers(&self) -> Ref<'_, u32> {
        self.size_of_headers.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}
impl WindowsPe_OptionalHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Place of a section in memory and in the file.
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPe_SectionHeader {
    pub _root: SharedType<WindowsPe>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    name: RefCell<Vec<u8>>,
    virtual_size: RefCell<u32>,
    rva: RefCell<u32>,
    len_raw: RefCell<u32>,
    ofs_raw: RefCell<u32>,
    ofs_relocations: RefCell<u32>,
    ofs_line_numbers: RefCell<u32>,
    num_relocations: RefCell<u16>,
    num_line_numbers: RefCell<u16>,
    characteristics: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPe_SectionHeader {
    type Root = WindowsPe;
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
        *self_rc.name.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        *self_rc.virtual_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.rva.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_raw.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_raw.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_relocations.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_line_numbers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_relocations.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.num_line_numbers.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.characteristics.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPe_SectionHeader {
}

/**
 * Padded with zeros.
 */
impl WindowsPe_SectionHeader {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Bytes in memory.
 */
impl WindowsPe_SectionHeader {
    pub fn virtual_size(&self) -> Ref<'_, u32> {
        self.virtual_size.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn rva(&self) -> Ref<'_, u32> {
        self.rva.borrow()
    }
}

/**
 * Bytes in the file; those beyond are zeros in memory.
 */
impl WindowsPe_SectionHeader {
    pub fn len_raw(&self) -> Ref<'_, u32> {
        self.len_raw.borrow()
    }
}

/**
 * Offset in the file.
 */
impl WindowsPe_SectionHeader {
    pub fn ofs_raw(&self) -> Ref<'_, u32> {
        self.ofs_raw.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn ofs_relocations(&self) -> Ref<'_, u32> {
        self.ofs_relocations.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn ofs_line_numbers(&self) -> Ref<'_, u32> {
        self.ofs_line_numbers.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn num_relocations(&self) -> Ref<'_, u16> {
        self.num_relocations.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn num_line_numbers(&self) -> Ref<'_, u16> {
        self.num_line_numbers.borrow()
    }
}

/**
 * Flags.
 */
impl WindowsPe_SectionHeader {
    pub fn characteristics(&self) -> Ref<'_, u32> {
        self.characteristics.borrow()
    }
}
impl WindowsPe_SectionHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
