// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

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
 * Symbols of an image of Windows: names, types and sections, in the container
 * MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
 * 
 * The file is an array of blocks of `block_size` bytes; the first one begins
 * with the superblock, which is the root of this schema. All else is in streams,
 * whose blocks may be anywhere: an application joins the blocks of a stream
 * and then reads its contents by one of the types here.
 * 
 * The stream directory is joined first. Its block numbers are an array of
 * 32-bit integers, which fills the blocks of `directory_list_blocks`. The
 * directory is a `directory_head`, the size of each stream in 32 bits
 * (0xffffffff: no such stream), and the block numbers of each stream.
 * 
 * * Stream 1 begins with an `info_header`: the GUID.
 * * Stream 2 has types, stream 4 identifiers.
 * * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
 *   further streams; `module_record`s follow.
 * * The stream of symbol records is a sequence of symbol records.
 * * The stream of a module begins with a `module_signature`; symbol records
 *   follow.
 * 
 * A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
 * `data_symbol` or `procedure_symbol`; other kinds are not described here. The
 * streams that a `debug_header` names are arrays of `omap_entry` and of section
 * headers (`section_header` of windows_pe.ksy), or begin with an
 * `image_copy_head`. Names are UTF-8.
 * 
 * Every count, size, block number and stream number may be wrong, and streams
 * may share blocks: each is to be checked before use.
 * \sa https://llvm.org/docs/PDB/index.html Source
 * \sa https://github.com/microsoft/microsoft-pdb Source
 * \sa https://github.com/microsoft/pdb-rs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<WindowsPdb>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    magic_end: RefCell<Vec<u8>>,
    block_size: RefCell<u32>,
    free_block_map: RefCell<u32>,
    num_blocks: RefCell<u32>,
    len_directory: RefCell<u32>,
    unnamed6: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_block_mask: Cell<bool>,
    block_mask: RefCell<u64>,
    f_directory_list_blocks: Cell<bool>,
    directory_list_blocks: RefCell<Vec<u32>>,
    f_num_directory_blocks: Cell<bool>,
    num_directory_blocks: RefCell<u64>,
    f_num_directory_list_blocks: Cell<bool>,
    num_directory_list_blocks: RefCell<u64>,
    f_ofs_directory_list_blocks: Cell<bool>,
    ofs_directory_list_blocks: RefCell<u64>,
}
impl KStruct for WindowsPdb {
    type Root = WindowsPdb;
    type Parent = WindowsPdb;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(24 as usize)?.into();
        if !(*self_rc.magic() == vec![0x4du8, 0x69u8, 0x63u8, 0x72u8, 0x6fu8, 0x73u8, 0x6fu8, 0x66u8, 0x74u8, 0x20u8, 0x43u8, 0x2fu8, 0x43u8, 0x2bu8, 0x2bu8, 0x20u8, 0x4du8, 0x53u8, 0x46u8, 0x20u8, 0x37u8, 0x2eu8, 0x30u8, 0x30u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.magic_end.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        if !(*self_rc.magic_end() == vec![0xdu8, 0xau8, 0x1au8, 0x44u8, 0x53u8, 0x0u8, 0x0u8, 0x0u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/1".to_string() }));
        }
        *self_rc.block_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.free_block_map.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_blocks.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_directory.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsPdb {

    /**
     * Bits of an offset in a stream that are its offset in a block.
     */
    pub fn block_mask(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_block_mask.get() {
            return Ok(self.block_mask.borrow());
        }
        self.f_block_mask.set(true);
        *self.block_mask.borrow_mut() = (((((*self.block_size() as u64) as u64).wrapping_sub(1 as u64)) as u64)) as u64;
        Ok(self.block_mask.borrow())
    }

    /**
     * Numbers of the blocks that have the block numbers of the directory.
     */
    pub fn directory_list_blocks(
        &self
    ) -> KResult<Ref<'_, Vec<u32>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_directory_list_blocks.get() {
            return Ok(self.directory_list_blocks.borrow());
        }
        self.f_directory_list_blocks.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_directory_list_blocks()? as usize)?;
        *self.directory_list_blocks.borrow_mut() = Vec::new();
        let l_directory_list_blocks = *self.num_directory_list_blocks()?;
        for _i in 0..l_directory_list_blocks {
            self.directory_list_blocks.borrow_mut().push(_io.read_u4le()?.into());
        }
        _io.seek(_pos)?;
        Ok(self.directory_list_blocks.borrow())
    }

    /**
     * Number of blocks of the stream directory.
     */
    pub fn num_directory_blocks(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_directory_blocks.get() {
            return Ok(self.num_directory_blocks.borrow());
        }
        self.f_num_directory_blocks.set(true);
        *self.num_directory_blocks.borrow_mut() = ((((((((*self.len_directory() as u64) as u64).wrapping_add(*self.block_mask()? as u64)) as u64) as u64).checked_div((*self.block_size() as u64) as u64).ok_or(KError::CastError)?) as u64)) as u64;
        Ok(self.num_directory_blocks.borrow())
    }

    /**
     * Number of blocks that have the block numbers of the stream directory.
     */
    pub fn num_directory_list_blocks(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_directory_list_blocks.get() {
            return Ok(self.num_directory_list_blocks.borrow());
        }
        self.f_num_directory_list_blocks.set(true);
        *self.num_directory_list_blocks.borrow_mut() = (((((((((*self.num_directory_blocks()? as u64).wrapping_mul(4 as u64)) as i32).wrapping_add(*self.block_mask()? as i32)) as u64) as u64).checked_div((*self.block_size() as u64) as u64).ok_or(KError::CastError)?) as u64)) as u64;
        Ok(self.num_directory_list_blocks.borrow())
    }

    /**
     * Offset of the numbers of these blocks.
     */
    pub fn ofs_directory_list_blocks(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_directory_list_blocks.get() {
            return Ok(self.ofs_directory_list_blocks.borrow());
        }
        self.f_ofs_directory_list_blocks.set(true);
        *self.ofs_directory_list_blocks.borrow_mut() = ((52 as u64)) as u64;
        Ok(self.ofs_directory_list_blocks.borrow())
    }
}
impl WindowsPdb {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}
impl WindowsPdb {
    pub fn magic_end(&self) -> Ref<'_, Vec<u8>> {
        self.magic_end.borrow()
    }
}

/**
 * Bytes of a block, a power of two; mostly 4096.
 */
impl WindowsPdb {
    pub fn block_size(&self) -> Ref<'_, u32> {
        self.block_size.borrow()
    }
}

/**
 * Number of the block of the active free block map, 1 or 2.
 */
impl WindowsPdb {
    pub fn free_block_map(&self) -> Ref<'_, u32> {
        self.free_block_map.borrow()
    }
}

/**
 * Number of blocks of the file.
 */
impl WindowsPdb {
    pub fn num_blocks(&self) -> Ref<'_, u32> {
        self.num_blocks.borrow()
    }
}

/**
 * Bytes of the stream directory.
 */
impl WindowsPdb {
    pub fn len_directory(&self) -> Ref<'_, u32> {
        self.len_directory.borrow()
    }
}

/**
 * A pointer in the memory of the writer.
 */
impl WindowsPdb {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}
impl WindowsPdb {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPdb_Machines {
    None,
    I386,
    Armnt,
    Amd64,
    Arm64ec,
    Arm64x,
    Arm64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPdb_Machines {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPdb_Machines> {
        match flag {
            0 => Ok(WindowsPdb_Machines::None),
            332 => Ok(WindowsPdb_Machines::I386),
            452 => Ok(WindowsPdb_Machines::Armnt),
            34404 => Ok(WindowsPdb_Machines::Amd64),
            42561 => Ok(WindowsPdb_Machines::Arm64ec),
            42574 => Ok(WindowsPdb_Machines::Arm64x),
            43620 => Ok(WindowsPdb_Machines::Arm64),
            _ => Ok(WindowsPdb_Machines::Unknown(flag)),
        }
    }
}

impl From<&WindowsPdb_Machines> for i64 {
    fn from(v: &WindowsPdb_Machines) -> Self {
        match *v {
            WindowsPdb_Machines::None => 0,
            WindowsPdb_Machines::I386 => 332,
            WindowsPdb_Machines::Armnt => 452,
            WindowsPdb_Machines::Amd64 => 34404,
            WindowsPdb_Machines::Arm64ec => 42561,
            WindowsPdb_Machines::Arm64x => 42574,
            WindowsPdb_Machines::Arm64 => 43620,
            WindowsPdb_Machines::Unknown(v) => v
        }
    }
}

impl Default for WindowsPdb_Machines {
    fn default() -> Self { WindowsPdb_Machines::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPdb_PublicFlags {

    /**
     * The symbol is an address of code.
     */
    Code,

    /**
     * The symbol is a function.
     */
    Function,

    /**
     * The symbol is managed code.
     */
    Managed,

    /**
     * The symbol is code of the intermediate language.
     */
    Msil,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPdb_PublicFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPdb_PublicFlags> {
        match flag {
            1 => Ok(WindowsPdb_PublicFlags::Code),
            2 => Ok(WindowsPdb_PublicFlags::Function),
            4 => Ok(WindowsPdb_PublicFlags::Managed),
            8 => Ok(WindowsPdb_PublicFlags::Msil),
            _ => Ok(WindowsPdb_PublicFlags::Unknown(flag)),
        }
    }
}

impl From<&WindowsPdb_PublicFlags> for i64 {
    fn from(v: &WindowsPdb_PublicFlags) -> Self {
        match *v {
            WindowsPdb_PublicFlags::Code => 1,
            WindowsPdb_PublicFlags::Function => 2,
            WindowsPdb_PublicFlags::Managed => 4,
            WindowsPdb_PublicFlags::Msil => 8,
            WindowsPdb_PublicFlags::Unknown(v) => v
        }
    }
}

impl Default for WindowsPdb_PublicFlags {
    fn default() -> Self { WindowsPdb_PublicFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPdb_SymbolForms {

    /**
     * Types have 16 bits; not described here.
     */
    C7,

    /**
     * The older form; names begin with their lengths.
     */
    C11,

    /**
     * The form since Visual C++ 7.0.
     */
    C13,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPdb_SymbolForms {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPdb_SymbolForms> {
        match flag {
            1 => Ok(WindowsPdb_SymbolForms::C7),
            2 => Ok(WindowsPdb_SymbolForms::C11),
            4 => Ok(WindowsPdb_SymbolForms::C13),
            _ => Ok(WindowsPdb_SymbolForms::Unknown(flag)),
        }
    }
}

impl From<&WindowsPdb_SymbolForms> for i64 {
    fn from(v: &WindowsPdb_SymbolForms) -> Self {
        match *v {
            WindowsPdb_SymbolForms::C7 => 1,
            WindowsPdb_SymbolForms::C11 => 2,
            WindowsPdb_SymbolForms::C13 => 4,
            WindowsPdb_SymbolForms::Unknown(v) => v
        }
    }
}

impl Default for WindowsPdb_SymbolForms {
    fn default() -> Self { WindowsPdb_SymbolForms::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsPdb_SymbolKinds {

    /**
     * End of a procedure or block.
     */
    End,

    /**
     * A `data_symbol` of one module, in the older form.
     */
    Ldata32St,

    /**
     * A global `data_symbol`, in the older form.
     */
    Gdata32St,

    /**
     * A `public_symbol`, in the older form.
     */
    Pub32St,

    /**
     * A `procedure_symbol` of one module, in the older form.
     */
    Lproc32St,

    /**
     * A global `procedure_symbol`, in the older form.
     */
    Gproc32St,

    /**
     * A `data_symbol` of one module.
     */
    Ldata32,

    /**
     * A global `data_symbol`.
     */
    Gdata32,

    /**
     * A `public_symbol`.
     */
    Pub32,

    /**
     * A `procedure_symbol` of one module.
     */
    Lproc32,

    /**
     * A global `procedure_symbol`.
     */
    Gproc32,

    /**
     * A `procedure_symbol` of one module whose type is in stream 4.
     */
    Lproc32Id,

    /**
     * A global `procedure_symbol` whose type is in stream 4.
     */
    Gproc32Id,

    /**
     * End of a procedure whose type is in stream 4.
     */
    ProcIdEnd,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsPdb_SymbolKinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsPdb_SymbolKinds> {
        match flag {
            6 => Ok(WindowsPdb_SymbolKinds::End),
            4103 => Ok(WindowsPdb_SymbolKinds::Ldata32St),
            4104 => Ok(WindowsPdb_SymbolKinds::Gdata32St),
            4105 => Ok(WindowsPdb_SymbolKinds::Pub32St),
            4106 => Ok(WindowsPdb_SymbolKinds::Lproc32St),
            4107 => Ok(WindowsPdb_SymbolKinds::Gproc32St),
            4364 => Ok(WindowsPdb_SymbolKinds::Ldata32),
            4365 => Ok(WindowsPdb_SymbolKinds::Gdata32),
            4366 => Ok(WindowsPdb_SymbolKinds::Pub32),
            4367 => Ok(WindowsPdb_SymbolKinds::Lproc32),
            4368 => Ok(WindowsPdb_SymbolKinds::Gproc32),
            4422 => Ok(WindowsPdb_SymbolKinds::Lproc32Id),
            4423 => Ok(WindowsPdb_SymbolKinds::Gproc32Id),
            4431 => Ok(WindowsPdb_SymbolKinds::ProcIdEnd),
            _ => Ok(WindowsPdb_SymbolKinds::Unknown(flag)),
        }
    }
}

impl From<&WindowsPdb_SymbolKinds> for i64 {
    fn from(v: &WindowsPdb_SymbolKinds) -> Self {
        match *v {
            WindowsPdb_SymbolKinds::End => 6,
            WindowsPdb_SymbolKinds::Ldata32St => 4103,
            WindowsPdb_SymbolKinds::Gdata32St => 4104,
            WindowsPdb_SymbolKinds::Pub32St => 4105,
            WindowsPdb_SymbolKinds::Lproc32St => 4106,
            WindowsPdb_SymbolKinds::Gproc32St => 4107,
            WindowsPdb_SymbolKinds::Ldata32 => 4364,
            WindowsPdb_SymbolKinds::Gdata32 => 4365,
            WindowsPdb_SymbolKinds::Pub32 => 4366,
            WindowsPdb_SymbolKinds::Lproc32 => 4367,
            WindowsPdb_SymbolKinds::Gproc32 => 4368,
            WindowsPdb_SymbolKinds::Lproc32Id => 4422,
            WindowsPdb_SymbolKinds::Gproc32Id => 4423,
            WindowsPdb_SymbolKinds::ProcIdEnd => 4431,
            WindowsPdb_SymbolKinds::Unknown(v) => v
        }
    }
}

impl Default for WindowsPdb_SymbolKinds {
    fn default() -> Self { WindowsPdb_SymbolKinds::Unknown(0) }
}


/**
 * Fields of a `data_symbol` before its name.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_DataFields {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<WindowsPdb_DataSymbol>,
    pub _self: SharedType<Self>,
    type_index: RefCell<u32>,
    offset: RefCell<u32>,
    section: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_DataFields {
    type Root = WindowsPdb;
    type Parent = WindowsPdb_DataSymbol;

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
        *self_rc.type_index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.section.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsPdb_DataFields {
}

/**
 * Index of the type in stream 2.
 */
impl WindowsPdb_DataFields {
    pub fn type_index(&self) -> Ref<'_, u32> {
        self.type_index.borrow()
    }
}

/**
 * Offset in the section.
 */
impl WindowsPdb_DataFields {
    pub fn offset(&self) -> Ref<'_, u32> {
        self.offset.borrow()
    }
}

/**
 * Number of the section, counted from 1.
 */
impl WindowsPdb_DataFields {
    pub fn section(&self) -> Ref<'_, u16> {
        self.section.borrow()
    }
}
impl WindowsPdb_DataFields {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A variable with static storage.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_DataSymbol {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fields: RefCell<OptRc<WindowsPdb_DataFields>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_DataSymbol {
    type Root = WindowsPdb;
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
        let t = Self::read_into::<_, WindowsPdb_DataFields>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fields.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsPdb_DataSymbol {
}

/**
 * All but the name.
 */
impl WindowsPdb_DataSymbol {
    pub fn fields(&self) -> Ref<'_, OptRc<WindowsPdb_DataFields>> {
        self.fields.borrow()
    }
}

/**
 * Name of the variable; it begins with its length if the kind ends in `_st`.
 */
impl WindowsPdb_DataSymbol {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsPdb_DataSymbol {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of stream 3. These parts follow, in this order: module records,
 * section contributions, section map, source files, type servers, names for
 * Edit and Continue, `debug_header`.
 * \sa https://llvm.org/docs/PDB/DbiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_DbiHeader {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature: RefCell<u32>,
    version: RefCell<u32>,
    age: RefCell<u32>,
    global_symbol_stream: RefCell<u16>,
    build_number: RefCell<u16>,
    public_symbol_stream: RefCell<u16>,
    pdb_dll_version: RefCell<u16>,
    symbol_record_stream: RefCell<u16>,
    pdb_dll_build: RefCell<u16>,
    len_modules: RefCell<u32>,
    len_section_contributions: RefCell<u32>,
    len_section_map: RefCell<u32>,
    len_source_files: RefCell<u32>,
    len_type_servers: RefCell<u32>,
    mfc_type_server: RefCell<u32>,
    len_debug_header: RefCell<u32>,
    len_edit_and_continue: RefCell<u32>,
    flags: RefCell<u16>,
    machine: RefCell<WindowsPdb_Machines>,
    unnamed19: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_DbiHeader {
    type Root = WindowsPdb;
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
        *self_rc.signature.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.age.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.global_symbol_stream.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.build_number.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.public_symbol_stream.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pdb_dll_version.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.symbol_record_stream.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pdb_dll_build.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_modules.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_section_contributions.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_section_map.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_source_files.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_type_servers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mfc_type_server.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_debug_header.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_edit_and_continue.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.machine.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.unnamed19.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsPdb_DbiHeader {
}

/**
 * All bits are set; older files have another header.
 */
impl WindowsPdb_DbiHeader {
    pub fn signature(&self) -> Ref<'_, u32> {
        self.signature.borrow()
    }
}

/**
 * Version of the stream; 19990903 since Visual C++ 7.0.
 */
impl WindowsPdb_DbiHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * The age of the debug record of the image.
 */
impl WindowsPdb_DbiHeader {
    pub fn age(&self) -> Ref<'_, u32> {
        self.age.borrow()
    }
}

/**
 * Stream of the hash table of global symbols.
 */
impl WindowsPdb_DbiHeader {
    pub fn global_symbol_stream(&self) -> Ref<'_, u16> {
        self.global_symbol_stream.borrow()
    }
}

/**
 * Version of the toolchain.
 */
impl WindowsPdb_DbiHeader {
    pub fn build_number(&self) -> Ref<'_, u16> {
        self.build_number.borrow()
    }
}

/**
 * Stream of the hash table of public symbols.
 */
impl WindowsPdb_DbiHeader {
    pub fn public_symbol_stream(&self) -> Ref<'_, u16> {
        self.public_symbol_stream.borrow()
    }
}

/**
 * Version of the library that wrote the file.
 */
impl WindowsPdb_DbiHeader {
    pub fn pdb_dll_version(&self) -> Ref<'_, u16> {
        self.pdb_dll_version.borrow()
    }
}

/**
 * Stream of the records of global and public symbols.
 */
impl WindowsPdb_DbiHeader {
    pub fn symbol_record_stream(&self) -> Ref<'_, u16> {
        self.symbol_record_stream.borrow()
    }
}

/**
 * Build of the library that wrote the file.
 */
impl WindowsPdb_DbiHeader {
    pub fn pdb_dll_build(&self) -> Ref<'_, u16> {
        self.pdb_dll_build.borrow()
    }
}

/**
 * Bytes of all module records.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_modules(&self) -> Ref<'_, u32> {
        self.len_modules.borrow()
    }
}

/**
 * Bytes of the table of the parts that modules contribute to sections.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_section_contributions(&self) -> Ref<'_, u32> {
        self.len_section_contributions.borrow()
    }
}

/**
 * Bytes of the section map.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_section_map(&self) -> Ref<'_, u32> {
        self.len_section_map.borrow()
    }
}

/**
 * Bytes of the table of source files.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_source_files(&self) -> Ref<'_, u32> {
        self.len_source_files.borrow()
    }
}

/**
 * Bytes of the map of type servers.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_type_servers(&self) -> Ref<'_, u32> {
        self.len_type_servers.borrow()
    }
}

/**
 * Index of the type server of MFC.
 */
impl WindowsPdb_DbiHeader {
    pub fn mfc_type_server(&self) -> Ref<'_, u32> {
        self.mfc_type_server.borrow()
    }
}

/**
 * Bytes of the `debug_header`; 0 if there is none.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_debug_header(&self) -> Ref<'_, u32> {
        self.len_debug_header.borrow()
    }
}

/**
 * Bytes of the names for Edit and Continue.
 */
impl WindowsPdb_DbiHeader {
    pub fn len_edit_and_continue(&self) -> Ref<'_, u32> {
        self.len_edit_and_continue.borrow()
    }
}

/**
 * Bit 0 is set by incremental links, bit 1 if private symbols were
 * stripped, bit 2 if types may conflict.
 */
impl WindowsPdb_DbiHeader {
    pub fn flags(&self) -> Ref<'_, u16> {
        self.flags.borrow()
    }
}

/**
 * Machine of the image.
 */
impl WindowsPdb_DbiHeader {
    pub fn machine(&self) -> Ref<'_, WindowsPdb_Machines> {
        self.machine.borrow()
    }
}

/**
 * Reserved.
 */
impl WindowsPdb_DbiHeader {
    pub fn unnamed19(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed19.borrow()
    }
}
impl WindowsPdb_DbiHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Numbers of streams of further data, each 0xffff if there is no such
 * stream. Older files end early: the rest does not exist.
 * \sa https://llvm.org/docs/PDB/DbiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_DebugHeader {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fpo: RefCell<u16>,
    exception: RefCell<u16>,
    fixup: RefCell<u16>,
    omap_to_source: RefCell<u16>,
    omap_from_source: RefCell<u16>,
    section_headers: RefCell<u16>,
    token_rid_map: RefCell<u16>,
    xdata: RefCell<u16>,
    pdata: RefCell<u16>,
    new_fpo: RefCell<u16>,
    original_section_headers: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_DebugHeader {
    type Root = WindowsPdb;
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
        *self_rc.fpo.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.exception.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.fixup.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.omap_to_source.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.omap_from_source.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.section_headers.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.token_rid_map.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.xdata.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.pdata.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.new_fpo.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.original_section_headers.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsPdb_DebugHeader {
}

/**
 * Frames of x86 code, in the older form.
 */
impl WindowsPdb_DebugHeader {
    pub fn fpo(&self) -> Ref<'_, u16> {
        self.fpo.borrow()
    }
}

/**
 * Exception data.
 */
impl WindowsPdb_DebugHeader {
    pub fn exception(&self) -> Ref<'_, u16> {
        self.exception.borrow()
    }
}

/**
 * Relocations.
 */
impl WindowsPdb_DebugHeader {
    pub fn fixup(&self) -> Ref<'_, u16> {
        self.fixup.borrow()
    }
}

/**
 * An array of `omap_entry`, from RVAs of the image to those at link time.
 */
impl WindowsPdb_DebugHeader {
    pub fn omap_to_source(&self) -> Ref<'_, u16> {
        self.omap_to_source.borrow()
    }
}

/**
 * An array of `omap_entry`, from RVAs at link time to those of the image.
 */
impl WindowsPdb_DebugHeader {
    pub fn omap_from_source(&self) -> Ref<'_, u16> {
        self.omap_from_source.borrow()
    }
}

/**
 * An array of section headers, as in the image.
 */
impl WindowsPdb_DebugHeader {
    pub fn section_headers(&self) -> Ref<'_, u16> {
        self.section_headers.borrow()
    }
}

/**
 * A map of tokens of managed code.
 */
impl WindowsPdb_DebugHeader {
    pub fn token_rid_map(&self) -> Ref<'_, u16> {
        self.token_rid_map.borrow()
    }
}

/**
 * A copy of the image's descriptions of stack frames (`image_copy_head`).
 */
impl WindowsPdb_DebugHeader {
    pub fn xdata(&self) -> Ref<'_, u16> {
        self.xdata.borrow()
    }
}

/**
 * A copy of the image's table of functions (`image_copy_head`).
 */
impl WindowsPdb_DebugHeader {
    pub fn pdata(&self) -> Ref<'_, u16> {
        self.pdata.borrow()
    }
}

/**
 * Frames of x86 code, in the newer form.
 */
impl WindowsPdb_DebugHeader {
    pub fn new_fpo(&self) -> Ref<'_, u16> {
        self.new_fpo.borrow()
    }
}

/**
 * An array of section headers, as at link time; symbols refer to these
 * if the image was rearranged afterwards.
 */
impl WindowsPdb_DebugHeader {
    pub fn original_section_headers(&self) -> Ref<'_, u16> {
        self.original_section_headers.borrow()
    }
}
impl WindowsPdb_DebugHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of the stream directory.
 * \sa https://llvm.org/docs/PDB/MsfFile.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_DirectoryHead {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    num_streams: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_DirectoryHead {
    type Root = WindowsPdb;
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
        *self_rc.num_streams.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPdb_DirectoryHead {
}

/**
 * Number of streams, at most 65535; their sizes follow.
 */
impl WindowsPdb_DirectoryHead {
    pub fn num_streams(&self) -> Ref<'_, u32> {
        self.num_streams.borrow()
    }
}
impl WindowsPdb_DirectoryHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of a stream that has a copy of bytes of the image, which follow.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ImageCopyHead {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_head: RefCell<u32>,
    len_data: RefCell<u32>,
    data_rva: RefCell<u32>,
    image_base: RefCell<u64>,
    unnamed5: RefCell<Vec<u8>>,
    unnamed6: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ImageCopyHead {
    type Root = WindowsPdb;
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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_head.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_rva.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.image_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsPdb_ImageCopyHead {
}

/**
 * Version of this structure, 1.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Bytes of this structure, 0x20.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn len_head(&self) -> Ref<'_, u32> {
        self.len_head.borrow()
    }
}

/**
 * Bytes of the copy.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}

/**
 * RVA of the first byte in the image.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn data_rva(&self) -> Ref<'_, u32> {
        self.data_rva.borrow()
    }
}

/**
 * Preferred base address of the image.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn image_base(&self) -> Ref<'_, u64> {
        self.image_base.borrow()
    }
}

/**
 * Reserved.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}

/**
 * Reserved.
 */
impl WindowsPdb_ImageCopyHead {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}
impl WindowsPdb_ImageCopyHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of stream 1.
 * \sa https://llvm.org/docs/PDB/PdbStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_InfoHeader {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    signature: RefCell<u32>,
    age: RefCell<u32>,
    guid: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_InfoHeader {
    type Root = WindowsPdb;
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
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.signature.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.age.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.guid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        Ok(())
    }
}
impl WindowsPdb_InfoHeader {
}

/**
 * Version of the stream; 20000404 since Visual C++ 7.0.
 */
impl WindowsPdb_InfoHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Time in seconds since 1970, or a hash.
 */
impl WindowsPdb_InfoHeader {
    pub fn signature(&self) -> Ref<'_, u32> {
        self.signature.borrow()
    }
}

/**
 * Number of times that the file was written. The age of an image's debug
 * record is that of the `dbi_header`, not this one.
 */
impl WindowsPdb_InfoHeader {
    pub fn age(&self) -> Ref<'_, u32> {
        self.age.borrow()
    }
}

/**
 * The GUID; an image's debug record has the same.
 */
impl WindowsPdb_InfoHeader {
    pub fn guid(&self) -> Ref<'_, Vec<u8>> {
        self.guid.borrow()
    }
}
impl WindowsPdb_InfoHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Fields of a `module_record` before its names.
 * \sa https://llvm.org/docs/PDB/DbiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ModuleFields {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<WindowsPdb_ModuleRecord>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    section: RefCell<u16>,
    unnamed2: RefCell<Vec<u8>>,
    section_offset: RefCell<u32>,
    contribution_size: RefCell<u32>,
    characteristics: RefCell<u32>,
    module_index: RefCell<u16>,
    unnamed7: RefCell<Vec<u8>>,
    data_checksum: RefCell<u32>,
    relocation_checksum: RefCell<u32>,
    flags: RefCell<u16>,
    symbol_stream: RefCell<u16>,
    len_symbols: RefCell<u32>,
    len_old_lines: RefCell<u32>,
    len_lines: RefCell<u32>,
    num_files: RefCell<u16>,
    unnamed16: RefCell<Vec<u8>>,
    unnamed17: RefCell<Vec<u8>>,
    source_name: RefCell<u32>,
    pdb_name: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ModuleFields {
    type Root = WindowsPdb;
    type Parent = WindowsPdb_ModuleRecord;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.section.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.section_offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.contribution_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.characteristics.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.module_index.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.data_checksum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.relocation_checksum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.symbol_stream.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_symbols.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_old_lines.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_lines.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_files.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed16.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.unnamed17.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.source_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pdb_name.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPdb_ModuleFields {
}

/**
 * A pointer in the memory of the writer.
 */
impl WindowsPdb_ModuleFields {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Section that has the module's first contribution, counted from 1.
 */
impl WindowsPdb_ModuleFields {
    pub fn section(&self) -> Ref<'_, u16> {
        self.section.borrow()
    }
}

/**
 * Padding.
 */
impl WindowsPdb_ModuleFields {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Offset of that contribution in its section.
 */
impl WindowsPdb_ModuleFields {
    pub fn section_offset(&self) -> Ref<'_, u32> {
        self.section_offset.borrow()
    }
}

/**
 * Bytes of that contribution.
 */
impl WindowsPdb_ModuleFields {
    pub fn contribution_size(&self) -> Ref<'_, u32> {
        self.contribution_size.borrow()
    }
}

/**
 * Flags of a section header.
 */
impl WindowsPdb_ModuleFields {
    pub fn characteristics(&self) -> Ref<'_, u32> {
        self.characteristics.borrow()
    }
}

/**
 * Index of the module, counted from 0.
 */
impl WindowsPdb_ModuleFields {
    pub fn module_index(&self) -> Ref<'_, u16> {
        self.module_index.borrow()
    }
}

/**
 * Padding.
 */
impl WindowsPdb_ModuleFields {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}

/**
 * CRC-32 of that contribution.
 */
impl WindowsPdb_ModuleFields {
    pub fn data_checksum(&self) -> Ref<'_, u32> {
        self.data_checksum.borrow()
    }
}

/**
 * CRC-32 of its relocations.
 */
impl WindowsPdb_ModuleFields {
    pub fn relocation_checksum(&self) -> Ref<'_, u32> {
        self.relocation_checksum.borrow()
    }
}

/**
 * Bit 0 is set if the module was written; bits 8 to 15 are a type server.
 */
impl WindowsPdb_ModuleFields {
    pub fn flags(&self) -> Ref<'_, u16> {
        self.flags.borrow()
    }
}

/**
 * Stream of the module; 0xffff if there is none.
 */
impl WindowsPdb_ModuleFields {
    pub fn symbol_stream(&self) -> Ref<'_, u16> {
        self.symbol_stream.borrow()
    }
}

/**
 * Bytes of the symbol records in that stream, its first four bytes included.
 */
impl WindowsPdb_ModuleFields {
    pub fn len_symbols(&self) -> Ref<'_, u32> {
        self.len_symbols.borrow()
    }
}

/**
 * Bytes of line numbers of the older form.
 */
impl WindowsPdb_ModuleFields {
    pub fn len_old_lines(&self) -> Ref<'_, u32> {
        self.len_old_lines.borrow()
    }
}

/**
 * Bytes of line numbers.
 */
impl WindowsPdb_ModuleFields {
    pub fn len_lines(&self) -> Ref<'_, u32> {
        self.len_lines.borrow()
    }
}

/**
 * Number of source files.
 */
impl WindowsPdb_ModuleFields {
    pub fn num_files(&self) -> Ref<'_, u16> {
        self.num_files.borrow()
    }
}

/**
 * Padding.
 */
impl WindowsPdb_ModuleFields {
    pub fn unnamed16(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed16.borrow()
    }
}

/**
 * A pointer in the memory of the writer.
 */
impl WindowsPdb_ModuleFields {
    pub fn unnamed17(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed17.borrow()
    }
}

/**
 * Index of the name of the source file, for Edit and Continue.
 */
impl WindowsPdb_ModuleFields {
    pub fn source_name(&self) -> Ref<'_, u32> {
        self.source_name.borrow()
    }
}

/**
 * Index of the name of the compiler's PDB file, for Edit and Continue.
 */
impl WindowsPdb_ModuleFields {
    pub fn pdb_name(&self) -> Ref<'_, u32> {
        self.pdb_name.borrow()
    }
}
impl WindowsPdb_ModuleFields {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A module (object file) that was linked into the image. Padding to a multiple
 * of four bytes, and the next such record, follow.
 * \sa https://llvm.org/docs/PDB/DbiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ModuleRecord {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fields: RefCell<OptRc<WindowsPdb_ModuleFields>>,
    module_name: RefCell<Vec<u8>>,
    object_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ModuleRecord {
    type Root = WindowsPdb;
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
        let t = Self::read_into::<_, WindowsPdb_ModuleFields>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fields.borrow_mut() = t;
        *self_rc.module_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        *self_rc.object_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsPdb_ModuleRecord {
}

/**
 * All but the names.
 */
impl WindowsPdb_ModuleRecord {
    pub fn fields(&self) -> Ref<'_, OptRc<WindowsPdb_ModuleFields>> {
        self.fields.borrow()
    }
}

/**
 * Name of the object file, or of the part of an import library.
 */
impl WindowsPdb_ModuleRecord {
    pub fn module_name(&self) -> Ref<'_, Vec<u8>> {
        self.module_name.borrow()
    }
}

/**
 * Name of the library that it is from; otherwise the same name.
 */
impl WindowsPdb_ModuleRecord {
    pub fn object_name(&self) -> Ref<'_, Vec<u8>> {
        self.object_name.borrow()
    }
}
impl WindowsPdb_ModuleRecord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of the stream of a module; symbol records follow.
 * \sa https://llvm.org/docs/PDB/ModiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ModuleSignature {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    form: RefCell<WindowsPdb_SymbolForms>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ModuleSignature {
    type Root = WindowsPdb;
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
        *self_rc.form.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        Ok(())
    }
}
impl WindowsPdb_ModuleSignature {
}

/**
 * Form of the symbol records.
 */
impl WindowsPdb_ModuleSignature {
    pub fn form(&self) -> Ref<'_, WindowsPdb_SymbolForms> {
        self.form.borrow()
    }
}
impl WindowsPdb_ModuleSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A part of the image that was moved after linking; it ends where the next
 * entry begins.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_OmapEntry {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    source: RefCell<u32>,
    target: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_OmapEntry {
    type Root = WindowsPdb;
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
        *self_rc.source.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.target.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsPdb_OmapEntry {
}

/**
 * RVA before the translation.
 */
impl WindowsPdb_OmapEntry {
    pub fn source(&self) -> Ref<'_, u32> {
        self.source.borrow()
    }
}

/**
 * RVA after the translation; 0 if the part was removed.
 */
impl WindowsPdb_OmapEntry {
    pub fn target(&self) -> Ref<'_, u32> {
        self.target.borrow()
    }
}
impl WindowsPdb_OmapEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Fields of a `procedure_symbol` before its name.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ProcedureFields {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<WindowsPdb_ProcedureSymbol>,
    pub _self: SharedType<Self>,
    ofs_parent: RefCell<u32>,
    ofs_end: RefCell<u32>,
    ofs_next: RefCell<u32>,
    code_size: RefCell<u32>,
    debug_start: RefCell<u32>,
    debug_end: RefCell<u32>,
    type_index: RefCell<u32>,
    offset: RefCell<u32>,
    section: RefCell<u16>,
    flags: RefCell<u8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ProcedureFields {
    type Root = WindowsPdb;
    type Parent = WindowsPdb_ProcedureSymbol;

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
        *self_rc.ofs_parent.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_end.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_next.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.code_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.debug_start.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.debug_end.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.type_index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.section.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl WindowsPdb_ProcedureFields {
}

/**
 * Offset in the stream of the enclosing symbol; 0 if there is none.
 */
impl WindowsPdb_ProcedureFields {
    pub fn ofs_parent(&self) -> Ref<'_, u32> {
        self.ofs_parent.borrow()
    }
}

/**
 * Offset in the stream of the record that ends the procedure.
 */
impl WindowsPdb_ProcedureFields {
    pub fn ofs_end(&self) -> Ref<'_, u32> {
        self.ofs_end.borrow()
    }
}

/**
 * Offset in the stream of the next procedure, or 0.
 */
impl WindowsPdb_ProcedureFields {
    pub fn ofs_next(&self) -> Ref<'_, u32> {
        self.ofs_next.borrow()
    }
}

/**
 * Bytes of code.
 */
impl WindowsPdb_ProcedureFields {
    pub fn code_size(&self) -> Ref<'_, u32> {
        self.code_size.borrow()
    }
}

/**
 * Offset in the procedure behind its prolog.
 */
impl WindowsPdb_ProcedureFields {
    pub fn debug_start(&self) -> Ref<'_, u32> {
        self.debug_start.borrow()
    }
}

/**
 * Offset in the procedure of its epilog.
 */
impl WindowsPdb_ProcedureFields {
    pub fn debug_end(&self) -> Ref<'_, u32> {
        self.debug_end.borrow()
    }
}

/**
 * Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
 */
impl WindowsPdb_ProcedureFields {
    pub fn type_index(&self) -> Ref<'_, u32> {
        self.type_index.borrow()
    }
}

/**
 * Offset in the section.
 */
impl WindowsPdb_ProcedureFields {
    pub fn offset(&self) -> Ref<'_, u32> {
        self.offset.borrow()
    }
}

/**
 * Number of the section, counted from 1.
 */
impl WindowsPdb_ProcedureFields {
    pub fn section(&self) -> Ref<'_, u16> {
        self.section.borrow()
    }
}

/**
 * Properties of the code, such as a frame pointer (bit 0).
 */
impl WindowsPdb_ProcedureFields {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}
impl WindowsPdb_ProcedureFields {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A function of a module; records of its blocks and variables follow.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_ProcedureSymbol {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fields: RefCell<OptRc<WindowsPdb_ProcedureFields>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_ProcedureSymbol {
    type Root = WindowsPdb;
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
        let t = Self::read_into::<_, WindowsPdb_ProcedureFields>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fields.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsPdb_ProcedureSymbol {
}

/**
 * All but the name.
 */
impl WindowsPdb_ProcedureSymbol {
    pub fn fields(&self) -> Ref<'_, OptRc<WindowsPdb_ProcedureFields>> {
        self.fields.borrow()
    }
}

/**
 * Name without decoration; it begins with its length if the kind ends in
 * `_st`.
 */
impl WindowsPdb_ProcedureSymbol {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsPdb_ProcedureSymbol {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Fields of a `public_symbol` before its name.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_PublicFields {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<WindowsPdb_PublicSymbol>,
    pub _self: SharedType<Self>,
    flags: RefCell<u32>,
    offset: RefCell<u32>,
    section: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_PublicFields {
    type Root = WindowsPdb;
    type Parent = WindowsPdb_PublicSymbol;

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
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.section.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsPdb_PublicFields {
}

/**
 * Combination of `public_flags`.
 */
impl WindowsPdb_PublicFields {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * Offset in the section.
 */
impl WindowsPdb_PublicFields {
    pub fn offset(&self) -> Ref<'_, u32> {
        self.offset.borrow()
    }
}

/**
 * Number of the section, counted from 1; 0 for absolute values.
 */
impl WindowsPdb_PublicFields {
    pub fn section(&self) -> Ref<'_, u16> {
        self.section.borrow()
    }
}
impl WindowsPdb_PublicFields {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A symbol that is visible to other modules, with its decorated name.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_PublicSymbol {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    fields: RefCell<OptRc<WindowsPdb_PublicFields>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_PublicSymbol {
    type Root = WindowsPdb;
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
        let t = Self::read_into::<_, WindowsPdb_PublicFields>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fields.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsPdb_PublicSymbol {
}

/**
 * All but the name.
 */
impl WindowsPdb_PublicSymbol {
    pub fn fields(&self) -> Ref<'_, OptRc<WindowsPdb_PublicFields>> {
        self.fields.borrow()
    }
}

/**
 * Decorated name; it begins with its length if the kind ends in `_st`.
 */
impl WindowsPdb_PublicSymbol {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsPdb_PublicSymbol {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of a symbol record.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsPdb_SymbolHead {
    pub _root: SharedType<WindowsPdb>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_record: RefCell<u16>,
    kind: RefCell<WindowsPdb_SymbolKinds>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsPdb_SymbolHead {
    type Root = WindowsPdb;
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
        *self_rc.len_record.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.kind.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        Ok(())
    }
}
impl WindowsPdb_SymbolHead {
}

/**
 * Bytes of the record that follow this field, padding included.
 */
impl WindowsPdb_SymbolHead {
    pub fn len_record(&self) -> Ref<'_, u16> {
        self.len_record.borrow()
    }
}

/**
 * Kind of the symbol, which determines what follows.
 */
impl WindowsPdb_SymbolHead {
    pub fn kind(&self) -> Ref<'_, WindowsPdb_SymbolKinds> {
        self.kind.borrow()
    }
}
impl WindowsPdb_SymbolHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
