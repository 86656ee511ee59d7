// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

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
 * A crash dump of Windows, or an image of physical memory, that DumpIt has
 * compressed block by block.
 * 
 * The first block is at offset 0x1000, at the end of `header`; each of the others
 * is directly behind the one before. A block is a `block_header` and its payload.
 * There is no index: an application follows the sizes itself, since the number of
 * blocks may be anything. Block number n has the bytes of the dump from n times
 * `header.len_block` on.
 * 
 * A block whose payload is as large as a block is stored as it is, also the last
 * one, of which the dump may need less. Any other payload consists of LZNT1
 * chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
 * does not refer to another one; where they expand to less than a block, the rest
 * is zeros.
 * 
 * Not verified on a file of DumpIt's: fields and values are taken from another
 * reader of such files.
 * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
 */

#[derive(Default, Debug, Clone)]
pub struct Zdmp {
    pub _root: SharedType<Zdmp>,
    pub _parent: SharedType<Zdmp>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<Zdmp_Header>>,
    _io: RefCell<BytesReader>,
    header_raw: RefCell<Vec<u8>>,
}
impl KStruct for Zdmp {
    type Root = Zdmp;
    type Parent = Zdmp;

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
        *self_rc.header_raw.borrow_mut() = _io.read_bytes(4096 as usize)?.into();
        let header_raw = self_rc.header_raw.borrow();
        let _t_header_raw_io = BytesReader::from(header_raw.clone());
        let t = Self::read_into::<BytesReader, Zdmp_Header>(&_t_header_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        Ok(())
    }
}
impl Zdmp {
}
impl Zdmp {
    pub fn header(&self) -> Ref<'_, OptRc<Zdmp_Header>> {
        self.header.borrow()
    }
}
impl Zdmp {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Zdmp {
    pub fn header_raw(&self) -> Ref<'_, Vec<u8>> {
        self.header_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum Zdmp_Compressions {

    /**
     * LZNT1 of Windows.
     */
    Lznt1,
    Unknown(i64),
}

impl TryFrom<i64> for Zdmp_Compressions {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Zdmp_Compressions> {
        match flag {
            2 => Ok(Zdmp_Compressions::Lznt1),
            _ => Ok(Zdmp_Compressions::Unknown(flag)),
        }
    }
}

impl From<&Zdmp_Compressions> for i64 {
    fn from(v: &Zdmp_Compressions) -> Self {
        match *v {
            Zdmp_Compressions::Lznt1 => 2,
            Zdmp_Compressions::Unknown(v) => v
        }
    }
}

impl Default for Zdmp_Compressions {
    fn default() -> Self { Zdmp_Compressions::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum Zdmp_DataTypes {

    /**
     * The blocks are compressed.
     */
    Compressed,
    Unknown(i64),
}

impl TryFrom<i64> for Zdmp_DataTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Zdmp_DataTypes> {
        match flag {
            1 => Ok(Zdmp_DataTypes::Compressed),
            _ => Ok(Zdmp_DataTypes::Unknown(flag)),
        }
    }
}

impl From<&Zdmp_DataTypes> for i64 {
    fn from(v: &Zdmp_DataTypes) -> Self {
        match *v {
            Zdmp_DataTypes::Compressed => 1,
            Zdmp_DataTypes::Unknown(v) => v
        }
    }
}

impl Default for Zdmp_DataTypes {
    fn default() -> Self { Zdmp_DataTypes::Unknown(0) }
}


/**
 * Header of a block, directly before its payload. Not verified on a file of
 * DumpIt's.
 * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
 */

#[derive(Default, Debug, Clone)]
pub struct Zdmp_BlockHeader {
    pub _root: SharedType<Zdmp>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    payload_facts: RefCell<OptRc<Zdmp_PayloadFacts>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Zdmp_BlockHeader {
    type Root = Zdmp;
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
        if !(*self_rc.magic() == vec![0x5au8, 0x42u8, 0x4cu8, 0x4bu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/block_header/seq/0".to_string() }));
        }
        let t = Self::read_into::<_, Zdmp_PayloadFacts>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.payload_facts.borrow_mut() = t;
        Ok(())
    }
}
impl Zdmp_BlockHeader {
}
impl Zdmp_BlockHeader {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}
impl Zdmp_BlockHeader {
    pub fn payload_facts(&self) -> Ref<'_, OptRc<Zdmp_PayloadFacts>> {
        self.payload_facts.borrow()
    }
}
impl Zdmp_BlockHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Header of an LZNT1 chunk, directly before its contents.
 * \sa https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8 Source
 */

#[derive(Default, Debug, Clone)]
pub struct Zdmp_ChunkHeader {
    pub _root: SharedType<Zdmp>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    info: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_is_packed: Cell<bool>,
    is_packed: RefCell<bool>,
    f_len_contents: Cell<bool>,
    len_contents: RefCell<i32>,
}
impl KStruct for Zdmp_ChunkHeader {
    type Root = Zdmp;
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
        *self_rc.info.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl Zdmp_ChunkHeader {

    /**
     * Whether the contents are compressed.
     */
    pub fn is_packed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_packed.get() {
            return Ok(self.is_packed.borrow());
        }
        self.f_is_packed.set(true);
        *self.is_packed.borrow_mut() = (((((*self.info() as i32) & (32768 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.is_packed.borrow())
    }

    /**
     * Bytes of the contents.
     */
    pub fn len_contents(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_contents.get() {
            return Ok(self.len_contents.borrow());
        }
        self.f_len_contents.set(true);
        *self.len_contents.borrow_mut() = (((((*self.info() as i32) & (4095 as i32)) as i32).wrapping_add(1 as i32))) as i32;
        Ok(self.len_contents.borrow())
    }
}

/**
 * 0 behind the last chunk.
 */
impl Zdmp_ChunkHeader {
    pub fn info(&self) -> Ref<'_, u16> {
        self.info.borrow()
    }
}
impl Zdmp_ChunkHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Size and compression of the dump. Not verified on a file of DumpIt's.
 * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
 */

#[derive(Default, Debug, Clone)]
pub struct Zdmp_Header {
    pub _root: SharedType<Zdmp>,
    pub _parent: SharedType<Zdmp>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    len_dump: RefCell<u64>,
    len_block: RefCell<u32>,
    data_type: RefCell<Zdmp_DataTypes>,
    compression: RefCell<Zdmp_Compressions>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Zdmp_Header {
    type Root = Zdmp;
    type Parent = Zdmp;

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
        if !(*self_rc.magic() == vec![0x5au8, 0x44u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/header/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_dump.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_block.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_type.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        *self_rc.compression.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        Ok(())
    }
}
impl Zdmp_Header {
}
impl Zdmp_Header {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * 0x100 in the files that are known.
 */
impl Zdmp_Header {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the dump in bytes.
 */
impl Zdmp_Header {
    pub fn len_dump(&self) -> Ref<'_, u64> {
        self.len_dump.borrow()
    }
}

/**
 * Size of a block of the dump in bytes, such as 0x200000.
 */
impl Zdmp_Header {
    pub fn len_block(&self) -> Ref<'_, u32> {
        self.len_block.borrow()
    }
}

/**
 * Whether the blocks are compressed.
 */
impl Zdmp_Header {
    pub fn data_type(&self) -> Ref<'_, Zdmp_DataTypes> {
        self.data_type.borrow()
    }
}

/**
 * Compression of the blocks, numbered as Windows does.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer Source
 */
impl Zdmp_Header {
    pub fn compression(&self) -> Ref<'_, Zdmp_Compressions> {
        self.compression.borrow()
    }
}
impl Zdmp_Header {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Size and checksum of a payload. Not verified on a file of DumpIt's.
 * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
 */

#[derive(Default, Debug, Clone)]
pub struct Zdmp_PayloadFacts {
    pub _root: SharedType<Zdmp>,
    pub _parent: SharedType<Zdmp_BlockHeader>,
    pub _self: SharedType<Self>,
    len_payload: RefCell<u32>,
    crc32: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Zdmp_PayloadFacts {
    type Root = Zdmp;
    type Parent = Zdmp_BlockHeader;

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
        *self_rc.len_payload.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.crc32.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl Zdmp_PayloadFacts {
}

/**
 * Bytes of the payload.
 */
impl Zdmp_PayloadFacts {
    pub fn len_payload(&self) -> Ref<'_, u32> {
        self.len_payload.borrow()
    }
}

/**
 * CRC-32 of the payload as it is stored.
 */
impl Zdmp_PayloadFacts {
    pub fn crc32(&self) -> Ref<'_, u32> {
        self.crc32.borrow()
    }
}
impl Zdmp_PayloadFacts {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
