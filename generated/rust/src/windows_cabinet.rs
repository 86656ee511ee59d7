// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

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
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 * 
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<WindowsCabinet>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<WindowsCabinet_Header>>,
    folders: RefCell<Vec<OptRc<WindowsCabinet_Folder>>>,
    _io: RefCell<BytesReader>,
    f_files: Cell<bool>,
    files: RefCell<Vec<OptRc<WindowsCabinet_File>>>,
}
impl KStruct for WindowsCabinet {
    type Root = WindowsCabinet;
    type Parent = WindowsCabinet;

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
        let t = Self::read_into::<_, WindowsCabinet_Header>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.folders.borrow_mut() = Vec::new();
        let l_folders = *self_rc.header().num_folders();
        for _i in 0..l_folders {
            let t = Self::read_into::<_, WindowsCabinet_Folder>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.folders.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl WindowsCabinet {

    /**
     * Entries of all files.
     */
    pub fn files(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsCabinet_File>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_files.get() {
            return Ok(self.files.borrow());
        }
        self.f_files.set(true);
        let _pos = _io.pos();
        _io.seek(*self.header().ofs_files() as usize)?;
        *self.files.borrow_mut() = Vec::new();
        let l_files = *self.header().num_files();
        for _i in 0..l_files {
            let t = Self::read_into::<_, WindowsCabinet_File>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.files.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.files.borrow())
    }
}
impl WindowsCabinet {
    pub fn header(&self) -> Ref<'_, OptRc<WindowsCabinet_Header>> {
        self.header.borrow()
    }
}
impl WindowsCabinet {
    pub fn folders(&self) -> Ref<'_, Vec<OptRc<WindowsCabinet_Folder>>> {
        self.folders.borrow()
    }
}
impl WindowsCabinet {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCabinet_Compressions {

    /**
     * The blocks are the contents.
     */
    None,

    /**
     * Deflate, block by block.
     */
    Mszip,

    /**
     * Quantum of Cinematronics; not described here.
     */
    Quantum,

    /**
     * LZX of Microsoft; not described here.
     */
    Lzx,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCabinet_Compressions {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCabinet_Compressions> {
        match flag {
            0 => Ok(WindowsCabinet_Compressions::None),
            1 => Ok(WindowsCabinet_Compressions::Mszip),
            2 => Ok(WindowsCabinet_Compressions::Quantum),
            3 => Ok(WindowsCabinet_Compressions::Lzx),
            _ => Ok(WindowsCabinet_Compressions::Unknown(flag)),
        }
    }
}

impl From<&WindowsCabinet_Compressions> for i64 {
    fn from(v: &WindowsCabinet_Compressions) -> Self {
        match *v {
            WindowsCabinet_Compressions::None => 0,
            WindowsCabinet_Compressions::Mszip => 1,
            WindowsCabinet_Compressions::Quantum => 2,
            WindowsCabinet_Compressions::Lzx => 3,
            WindowsCabinet_Compressions::Unknown(v) => v
        }
    }
}

impl Default for WindowsCabinet_Compressions {
    fn default() -> Self { WindowsCabinet_Compressions::Unknown(0) }
}


/**
 * Header of a block of data, without its reserved area.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet_BlockHeader {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    checksum: RefCell<u32>,
    len_packed: RefCell<u16>,
    len_unpacked: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCabinet_BlockHeader {
    type Root = WindowsCabinet;
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
        *self_rc.checksum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_packed.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_unpacked.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCabinet_BlockHeader {
}

/**
 * Exclusive or of the data and the sizes; 0 for none.
 */
impl WindowsCabinet_BlockHeader {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}

/**
 * Bytes of the data that follow.
 */
impl WindowsCabinet_BlockHeader {
    pub fn len_packed(&self) -> Ref<'_, u16> {
        self.len_packed.borrow()
    }
}

/**
 * Bytes of the contents.
 */
impl WindowsCabinet_BlockHeader {
    pub fn len_unpacked(&self) -> Ref<'_, u16> {
        self.len_unpacked.borrow()
    }
}
impl WindowsCabinet_BlockHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A part of the contents of a folder.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet_File {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<WindowsCabinet>,
    pub _self: SharedType<Self>,
    len_file: RefCell<u32>,
    ofs_in_folder: RefCell<u32>,
    folder_index: RefCell<u16>,
    date: RefCell<u16>,
    time: RefCell<u16>,
    attributes: RefCell<u16>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCabinet_File {
    type Root = WindowsCabinet;
    type Parent = WindowsCabinet;

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
        *self_rc.len_file.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_in_folder.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.folder_index.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.date.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.time.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.attributes.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCabinet_File {
}

/**
 * Size of the file in bytes, expanded.
 */
impl WindowsCabinet_File {
    pub fn len_file(&self) -> Ref<'_, u32> {
        self.len_file.borrow()
    }
}

/**
 * Offset of the file in the contents of its folder.
 */
impl WindowsCabinet_File {
    pub fn ofs_in_folder(&self) -> Ref<'_, u32> {
        self.ofs_in_folder.borrow()
    }
}

/**
 * Index of its folder; 0xfffd and above, it continues in another cabinet.
 */
impl WindowsCabinet_File {
    pub fn folder_index(&self) -> Ref<'_, u16> {
        self.folder_index.borrow()
    }
}
impl WindowsCabinet_File {
    pub fn date(&self) -> Ref<'_, u16> {
        self.date.borrow()
    }
}
impl WindowsCabinet_File {
    pub fn time(&self) -> Ref<'_, u16> {
        self.time.borrow()
    }
}
impl WindowsCabinet_File {
    pub fn attributes(&self) -> Ref<'_, u16> {
        self.attributes.borrow()
    }
}
impl WindowsCabinet_File {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCabinet_File {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A compressed stream of blocks.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet_Folder {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<WindowsCabinet>,
    pub _self: SharedType<Self>,
    ofs_first_block: RefCell<u32>,
    num_blocks: RefCell<u16>,
    compression: RefCell<u16>,
    folder_reserve: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_kind: Cell<bool>,
    kind: RefCell<i32>,
}
impl KStruct for WindowsCabinet_Folder {
    type Root = WindowsCabinet;
    type Parent = WindowsCabinet;

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
        *self_rc.ofs_first_block.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_blocks.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.compression.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.folder_reserve.borrow_mut() = _io.read_bytes(*_r.header().len_folder_area()? as usize)?.into();
        Ok(())
    }
}
impl WindowsCabinet_Folder {

    /**
     * One of `compressions`.
     */
    pub fn kind(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_kind.get() {
            return Ok(self.kind.borrow());
        }
        self.f_kind.set(true);
        *self.kind.borrow_mut() = (((*self.compression() as u16) & (15 as u16))) as i32;
        Ok(self.kind.borrow())
    }
}

/**
 * Offset of the header of the first block.
 */
impl WindowsCabinet_Folder {
    pub fn ofs_first_block(&self) -> Ref<'_, u32> {
        self.ofs_first_block.borrow()
    }
}
impl WindowsCabinet_Folder {
    pub fn num_blocks(&self) -> Ref<'_, u16> {
        self.num_blocks.borrow()
    }
}

/**
 * The low four bits are the kind, of `compressions`; parameters are above.
 */
impl WindowsCabinet_Folder {
    pub fn compression(&self) -> Ref<'_, u16> {
        self.compression.borrow()
    }
}
impl WindowsCabinet_Folder {
    pub fn folder_reserve(&self) -> Ref<'_, Vec<u8>> {
        self.folder_reserve.borrow()
    }
}
impl WindowsCabinet_Folder {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Numbers of folders and files, and sizes of areas that applications may use.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet_Header {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<WindowsCabinet>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    unnamed1: RefCell<Vec<u8>>,
    len_cabinet: RefCell<u32>,
    unnamed3: RefCell<Vec<u8>>,
    ofs_files: RefCell<u32>,
    unnamed5: RefCell<Vec<u8>>,
    version_minor: RefCell<u8>,
    version_major: RefCell<u8>,
    num_folders: RefCell<u16>,
    num_files: RefCell<u16>,
    flags: RefCell<u16>,
    set_id: RefCell<u16>,
    cabinet_index: RefCell<u16>,
    len_header_reserve: RefCell<u16>,
    len_folder_reserve: RefCell<u8>,
    len_block_reserve: RefCell<u8>,
    header_reserve: RefCell<Vec<u8>>,
    previous_cabinet: RefCell<OptRc<WindowsCabinet_Neighbour>>,
    next_cabinet: RefCell<OptRc<WindowsCabinet_Neighbour>>,
    _io: RefCell<BytesReader>,
    f_has_next: Cell<bool>,
    has_next: RefCell<bool>,
    f_has_previous: Cell<bool>,
    has_previous: RefCell<bool>,
    f_has_reserve: Cell<bool>,
    has_reserve: RefCell<bool>,
    f_len_block_area: Cell<bool>,
    len_block_area: RefCell<u8>,
    f_len_folder_area: Cell<bool>,
    len_folder_area: RefCell<u8>,
}
impl KStruct for WindowsCabinet_Header {
    type Root = WindowsCabinet;
    type Parent = WindowsCabinet;

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
        if !(*self_rc.magic() == vec![0x4du8, 0x53u8, 0x43u8, 0x46u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/header/seq/0".to_string() }));
        }
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.len_cabinet.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.ofs_files.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.version_minor.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version_major.borrow_mut() = _io.read_u1()?.into();
        *self_rc.num_folders.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.num_files.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.set_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.cabinet_index.borrow_mut() = _io.read_u2le()?.into();
        if *self_rc.has_reserve()? {
            *self_rc.len_header_reserve.borrow_mut() = _io.read_u2le()?.into();
        }
        if *self_rc.has_reserve()? {
            *self_rc.len_folder_reserve.borrow_mut() = _io.read_u1()?.into();
        }
        if *self_rc.has_reserve()? {
            *self_rc.len_block_reserve.borrow_mut() = _io.read_u1()?.into();
        }
        if *self_rc.has_reserve()? {
            *self_rc.header_reserve.borrow_mut() = _io.read_bytes(*self_rc.len_header_reserve() as usize)?.into();
        }
        if *self_rc.has_previous()? {
            let t = Self::read_into::<_, WindowsCabinet_Neighbour>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.previous_cabinet.borrow_mut() = t;
        }
        if *self_rc.has_next()? {
            let t = Self::read_into::<_, WindowsCabinet_Neighbour>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.next_cabinet.borrow_mut() = t;
        }
        Ok(())
    }
}
impl WindowsCabinet_Header {

    /**
     * Whether a cabinet behind this one has the end of its contents.
     */
    pub fn has_next(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_next.get() {
            return Ok(self.has_next.borrow());
        }
        self.f_has_next.set(true);
        *self.has_next.borrow_mut() = (((((*self.flags() as u16) & (2 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_next.borrow())
    }

    /**
     * Whether a cabinet before this one has the beginning of its contents.
     */
    pub fn has_previous(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_previous.get() {
            return Ok(self.has_previous.borrow());
        }
        self.f_has_previous.set(true);
        *self.has_previous.borrow_mut() = (((((*self.flags() as u16) & (1 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_previous.borrow())
    }

    /**
     * Whether there are areas that applications may use.
     */
    pub fn has_reserve(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_reserve.get() {
            return Ok(self.has_reserve.borrow());
        }
        self.f_has_reserve.set(true);
        *self.has_reserve.borrow_mut() = (((((*self.flags() as u16) & (4 as u16)) as i128) != (0 as i128))) as bool;
        Ok(self.has_reserve.borrow())
    }

    /**
     * Bytes between the header of each block and its data.
     */
    pub fn len_block_area(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_block_area.get() {
            return Ok(self.len_block_area.borrow());
        }
        self.f_len_block_area.set(true);
        *self.len_block_area.borrow_mut() = (if *self.has_reserve()? { *self.len_block_reserve() } else { 0 }) as u8;
        Ok(self.len_block_area.borrow())
    }

    /**
     * Bytes behind each folder's entry.
     */
    pub fn len_folder_area(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_folder_area.get() {
            return Ok(self.len_folder_area.borrow());
        }
        self.f_len_folder_area.set(true);
        *self.len_folder_area.borrow_mut() = (if *self.has_reserve()? { *self.len_folder_reserve() } else { 0 }) as u8;
        Ok(self.len_folder_area.borrow())
    }
}
impl WindowsCabinet_Header {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsCabinet_Header {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Size of the cabinet in bytes.
 */
impl WindowsCabinet_Header {
    pub fn len_cabinet(&self) -> Ref<'_, u32> {
        self.len_cabinet.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsCabinet_Header {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}

/**
 * Offset of the first file's entry.
 */
impl WindowsCabinet_Header {
    pub fn ofs_files(&self) -> Ref<'_, u32> {
        self.ofs_files.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsCabinet_Header {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn version_minor(&self) -> Ref<'_, u8> {
        self.version_minor.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn version_major(&self) -> Ref<'_, u8> {
        self.version_major.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn num_folders(&self) -> Ref<'_, u16> {
        self.num_folders.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn num_files(&self) -> Ref<'_, u16> {
        self.num_files.borrow()
    }
}

/**
 * Bit 0, a cabinet before this one has the beginning of its contents;
 * bit 1, one behind this one has the end; bit 2, there are reserved areas.
 */
impl WindowsCabinet_Header {
    pub fn flags(&self) -> Ref<'_, u16> {
        self.flags.borrow()
    }
}

/**
 * Number of the set of cabinets.
 */
impl WindowsCabinet_Header {
    pub fn set_id(&self) -> Ref<'_, u16> {
        self.set_id.borrow()
    }
}

/**
 * Index of this cabinet in its set.
 */
impl WindowsCabinet_Header {
    pub fn cabinet_index(&self) -> Ref<'_, u16> {
        self.cabinet_index.borrow()
    }
}

/**
 * Size of the area behind it that an application may use.
 */
impl WindowsCabinet_Header {
    pub fn len_header_reserve(&self) -> Ref<'_, u16> {
        self.len_header_reserve.borrow()
    }
}

/**
 * Size of such an area behind each folder's entry.
 */
impl WindowsCabinet_Header {
    pub fn len_folder_reserve(&self) -> Ref<'_, u8> {
        self.len_folder_reserve.borrow()
    }
}

/**
 * Size of such an area between the header of each block and its data.
 */
impl WindowsCabinet_Header {
    pub fn len_block_reserve(&self) -> Ref<'_, u8> {
        self.len_block_reserve.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn header_reserve(&self) -> Ref<'_, Vec<u8>> {
        self.header_reserve.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn previous_cabinet(&self) -> Ref<'_, OptRc<WindowsCabinet_Neighbour>> {
        self.previous_cabinet.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn next_cabinet(&self) -> Ref<'_, OptRc<WindowsCabinet_Neighbour>> {
        self.next_cabinet.borrow()
    }
}
impl WindowsCabinet_Header {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Names of another cabinet of the set.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCabinet_Neighbour {
    pub _root: SharedType<WindowsCabinet>,
    pub _parent: SharedType<WindowsCabinet_Header>,
    pub _self: SharedType<Self>,
    name: RefCell<Vec<u8>>,
    disk: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCabinet_Neighbour {
    type Root = WindowsCabinet;
    type Parent = WindowsCabinet_Header;

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
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        *self_rc.disk.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCabinet_Neighbour {
}
impl WindowsCabinet_Neighbour {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCabinet_Neighbour {
    pub fn disk(&self) -> Ref<'_, Vec<u8>> {
        self.disk.borrow()
    }
}
impl WindowsCabinet_Neighbour {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
