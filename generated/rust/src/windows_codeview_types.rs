// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

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
 * Types of an image of Windows: structures, unions, enumerations and what they
 * are made of. This is stream 2 of a PDB file, after its blocks were joined.
 * 
 * A header is followed by records, each of which describes a type. The first
 * record has the type index `first_index`, the next one the next number, and so
 * on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
 * (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
 * (`simple_modes`). Where no type is meant, the index is 0.
 * 
 * Structures, unions and enumerations have a name and the index of a
 * `field_list`. One whose `properties` have `forward_reference` has neither size
 * nor fields: these are in another record with the same unique name, or the same
 * name if there is none.
 * 
 * Leaves whose names end in `_st` are those of compilers before 2002. Their names
 * begin with a byte that has their length, instead of ending with a zero; these
 * leaves are listed, but not described otherwise.
 * 
 * Any index, size, count and offset may be wrong, and records may refer to
 * themselves. Compared with files of LLVM 14; records that LLVM does not write
 * follow Microsoft's and LLVM's descriptions alone.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 * \sa https://llvm.org/docs/PDB/TpiStream.html Source
 * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_header: RefCell<u32>,
    first_index: RefCell<u32>,
    end_index: RefCell<u32>,
    len_records: RefCell<u32>,
    hash_stream: RefCell<u16>,
    hash_stream_aux: RefCell<u16>,
    len_hash: RefCell<u32>,
    num_hash_buckets: RefCell<u32>,
    hash_values: RefCell<OptRc<WindowsCodeviewTypes_HashPart>>,
    index_offsets: RefCell<OptRc<WindowsCodeviewTypes_HashPart>>,
    hash_adjusters: RefCell<OptRc<WindowsCodeviewTypes_HashPart>>,
    _io: RefCell<BytesReader>,
    records_raw: RefCell<Vec<u8>>,
    f_records: Cell<bool>,
    records: RefCell<OptRc<WindowsCodeviewTypes_RecordList>>,
}
impl KStruct for WindowsCodeviewTypes {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes;

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
        *self_rc.len_header.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.first_index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.end_index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_records.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.hash_stream.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.hash_stream_aux.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_hash.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_hash_buckets.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, WindowsCodeviewTypes_HashPart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.hash_values.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_HashPart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.index_offsets.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_HashPart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.hash_adjusters.borrow_mut() = t;
        Ok(())
    }
}
impl WindowsCodeviewTypes {

    /**
     * One record for each type index, in this order.
     */
    pub fn records(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsCodeviewTypes_RecordList>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_records.get() {
            return Ok(self.records.borrow());
        }
        let _pos = _io.pos();
        _io.seek(*self.len_header() as usize)?;
        *self.records_raw.borrow_mut() = _io.read_bytes(*self.len_records() as usize)?.into();
        let records_raw = self.records_raw.borrow();
        let _t_records_raw_io = BytesReader::from(records_raw.clone());
        let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_RecordList>(&_t_records_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.records.borrow_mut() = t;
        _io.seek(_pos)?;
        Ok(self.records.borrow())
    }
}

/**
 * Version of the format; 20040203 since Visual C++ 8.
 */
impl WindowsCodeviewTypes {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the header in bytes; the first record begins there.
 */
impl WindowsCodeviewTypes {
    pub fn len_header(&self) -> Ref<'_, u32> {
        self.len_header.borrow()
    }
}

/**
 * Type index of the first record; 0x1000.
 */
impl WindowsCodeviewTypes {
    pub fn first_index(&self) -> Ref<'_, u32> {
        self.first_index.borrow()
    }
}

/**
 * Type index after that of the last record.
 */
impl WindowsCodeviewTypes {
    pub fn end_index(&self) -> Ref<'_, u32> {
        self.end_index.borrow()
    }
}

/**
 * Size of all records in bytes.
 */
impl WindowsCodeviewTypes {
    pub fn len_records(&self) -> Ref<'_, u32> {
        self.len_records.borrow()
    }
}

/**
 * Number of the stream with hash values of the records.
 */
impl WindowsCodeviewTypes {
    pub fn hash_stream(&self) -> Ref<'_, u16> {
        self.hash_stream.borrow()
    }
}

/**
 * Number of another such stream; 0xffff if there is none.
 */
impl WindowsCodeviewTypes {
    pub fn hash_stream_aux(&self) -> Ref<'_, u16> {
        self.hash_stream_aux.borrow()
    }
}

/**
 * Size of a hash value in bytes.
 */
impl WindowsCodeviewTypes {
    pub fn len_hash(&self) -> Ref<'_, u32> {
        self.len_hash.borrow()
    }
}

/**
 * How many different hash values there may be.
 */
impl WindowsCodeviewTypes {
    pub fn num_hash_buckets(&self) -> Ref<'_, u32> {
        self.num_hash_buckets.borrow()
    }
}

/**
 * Hash values of all records.
 */
impl WindowsCodeviewTypes {
    pub fn hash_values(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_HashPart>> {
        self.hash_values.borrow()
    }
}

/**
 * Offsets of some records by their indices, for searches.
 */
impl WindowsCodeviewTypes {
    pub fn index_offsets(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_HashPart>> {
        self.index_offsets.borrow()
    }
}

/**
 * A table that was added by incremental linking.
 */
impl WindowsCodeviewTypes {
    pub fn hash_adjusters(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_HashPart>> {
        self.hash_adjusters.borrow()
    }
}
impl WindowsCodeviewTypes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl WindowsCodeviewTypes {
    pub fn records_raw(&self) -> Ref<'_, Vec<u8>> {
        self.records_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_Accesses {
    Private,
    Protected,
    Public,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_Accesses {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_Accesses> {
        match flag {
            1 => Ok(WindowsCodeviewTypes_Accesses::Private),
            2 => Ok(WindowsCodeviewTypes_Accesses::Protected),
            3 => Ok(WindowsCodeviewTypes_Accesses::Public),
            _ => Ok(WindowsCodeviewTypes_Accesses::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_Accesses> for i64 {
    fn from(v: &WindowsCodeviewTypes_Accesses) -> Self {
        match *v {
            WindowsCodeviewTypes_Accesses::Private => 1,
            WindowsCodeviewTypes_Accesses::Protected => 2,
            WindowsCodeviewTypes_Accesses::Public => 3,
            WindowsCodeviewTypes_Accesses::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_Accesses {
    fn default() -> Self { WindowsCodeviewTypes_Accesses::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_FieldLeaves {
    BaseClass,
    VirtualBaseClass,
    IndirectVirtualBaseClass,
    Continuation,
    VtablePointer,
    FriendClass,
    VtablePointerAt,
    Enumerator,
    FriendFunction,
    Member,
    StaticMember,
    Method,
    NestedType,
    OneMethod,
    NestedTypeEx,
    ModifiedMember,
    BaseInterface,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_FieldLeaves {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_FieldLeaves> {
        match flag {
            5120 => Ok(WindowsCodeviewTypes_FieldLeaves::BaseClass),
            5121 => Ok(WindowsCodeviewTypes_FieldLeaves::VirtualBaseClass),
            5122 => Ok(WindowsCodeviewTypes_FieldLeaves::IndirectVirtualBaseClass),
            5124 => Ok(WindowsCodeviewTypes_FieldLeaves::Continuation),
            5129 => Ok(WindowsCodeviewTypes_FieldLeaves::VtablePointer),
            5130 => Ok(WindowsCodeviewTypes_FieldLeaves::FriendClass),
            5132 => Ok(WindowsCodeviewTypes_FieldLeaves::VtablePointerAt),
            5378 => Ok(WindowsCodeviewTypes_FieldLeaves::Enumerator),
            5388 => Ok(WindowsCodeviewTypes_FieldLeaves::FriendFunction),
            5389 => Ok(WindowsCodeviewTypes_FieldLeaves::Member),
            5390 => Ok(WindowsCodeviewTypes_FieldLeaves::StaticMember),
            5391 => Ok(WindowsCodeviewTypes_FieldLeaves::Method),
            5392 => Ok(WindowsCodeviewTypes_FieldLeaves::NestedType),
            5393 => Ok(WindowsCodeviewTypes_FieldLeaves::OneMethod),
            5394 => Ok(WindowsCodeviewTypes_FieldLeaves::NestedTypeEx),
            5395 => Ok(WindowsCodeviewTypes_FieldLeaves::ModifiedMember),
            5402 => Ok(WindowsCodeviewTypes_FieldLeaves::BaseInterface),
            _ => Ok(WindowsCodeviewTypes_FieldLeaves::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_FieldLeaves> for i64 {
    fn from(v: &WindowsCodeviewTypes_FieldLeaves) -> Self {
        match *v {
            WindowsCodeviewTypes_FieldLeaves::BaseClass => 5120,
            WindowsCodeviewTypes_FieldLeaves::VirtualBaseClass => 5121,
            WindowsCodeviewTypes_FieldLeaves::IndirectVirtualBaseClass => 5122,
            WindowsCodeviewTypes_FieldLeaves::Continuation => 5124,
            WindowsCodeviewTypes_FieldLeaves::VtablePointer => 5129,
            WindowsCodeviewTypes_FieldLeaves::FriendClass => 5130,
            WindowsCodeviewTypes_FieldLeaves::VtablePointerAt => 5132,
            WindowsCodeviewTypes_FieldLeaves::Enumerator => 5378,
            WindowsCodeviewTypes_FieldLeaves::FriendFunction => 5388,
            WindowsCodeviewTypes_FieldLeaves::Member => 5389,
            WindowsCodeviewTypes_FieldLeaves::StaticMember => 5390,
            WindowsCodeviewTypes_FieldLeaves::Method => 5391,
            WindowsCodeviewTypes_FieldLeaves::NestedType => 5392,
            WindowsCodeviewTypes_FieldLeaves::OneMethod => 5393,
            WindowsCodeviewTypes_FieldLeaves::NestedTypeEx => 5394,
            WindowsCodeviewTypes_FieldLeaves::ModifiedMember => 5395,
            WindowsCodeviewTypes_FieldLeaves::BaseInterface => 5402,
            WindowsCodeviewTypes_FieldLeaves::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_FieldLeaves {
    fn default() -> Self { WindowsCodeviewTypes_FieldLeaves::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_Leaves {
    VtableShape,
    Modifier,
    Pointer,
    ArraySt,
    ClassSt,
    StructureSt,
    UnionSt,
    EnumerationSt,
    Procedure,
    MemberFunction,
    AliasSt,
    ArgumentList,
    FieldList,
    DerivedList,
    BitField,
    MethodList,
    Array,
    ClassType,
    Structure,
    UnionType,
    Enumeration,
    Alias,
    InterfaceType,
    Vtable,
    Class19,
    Structure19,
    Union19,
    Interface19,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_Leaves {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_Leaves> {
        match flag {
            10 => Ok(WindowsCodeviewTypes_Leaves::VtableShape),
            4097 => Ok(WindowsCodeviewTypes_Leaves::Modifier),
            4098 => Ok(WindowsCodeviewTypes_Leaves::Pointer),
            4099 => Ok(WindowsCodeviewTypes_Leaves::ArraySt),
            4100 => Ok(WindowsCodeviewTypes_Leaves::ClassSt),
            4101 => Ok(WindowsCodeviewTypes_Leaves::StructureSt),
            4102 => Ok(WindowsCodeviewTypes_Leaves::UnionSt),
            4103 => Ok(WindowsCodeviewTypes_Leaves::EnumerationSt),
            4104 => Ok(WindowsCodeviewTypes_Leaves::Procedure),
            4105 => Ok(WindowsCodeviewTypes_Leaves::MemberFunction),
            4112 => Ok(WindowsCodeviewTypes_Leaves::AliasSt),
            4609 => Ok(WindowsCodeviewTypes_Leaves::ArgumentList),
            4611 => Ok(WindowsCodeviewTypes_Leaves::FieldList),
            4612 => Ok(WindowsCodeviewTypes_Leaves::DerivedList),
            4613 => Ok(WindowsCodeviewTypes_Leaves::BitField),
            4614 => Ok(WindowsCodeviewTypes_Leaves::MethodList),
            5379 => Ok(WindowsCodeviewTypes_Leaves::Array),
            5380 => Ok(WindowsCodeviewTypes_Leaves::ClassType),
            5381 => Ok(WindowsCodeviewTypes_Leaves::Structure),
            5382 => Ok(WindowsCodeviewTypes_Leaves::UnionType),
            5383 => Ok(WindowsCodeviewTypes_Leaves::Enumeration),
            5386 => Ok(WindowsCodeviewTypes_Leaves::Alias),
            5401 => Ok(WindowsCodeviewTypes_Leaves::InterfaceType),
            5405 => Ok(WindowsCodeviewTypes_Leaves::Vtable),
            5640 => Ok(WindowsCodeviewTypes_Leaves::Class19),
            5641 => Ok(WindowsCodeviewTypes_Leaves::Structure19),
            5642 => Ok(WindowsCodeviewTypes_Leaves::Union19),
            5643 => Ok(WindowsCodeviewTypes_Leaves::Interface19),
            _ => Ok(WindowsCodeviewTypes_Leaves::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_Leaves> for i64 {
    fn from(v: &WindowsCodeviewTypes_Leaves) -> Self {
        match *v {
            WindowsCodeviewTypes_Leaves::VtableShape => 10,
            WindowsCodeviewTypes_Leaves::Modifier => 4097,
            WindowsCodeviewTypes_Leaves::Pointer => 4098,
            WindowsCodeviewTypes_Leaves::ArraySt => 4099,
            WindowsCodeviewTypes_Leaves::ClassSt => 4100,
            WindowsCodeviewTypes_Leaves::StructureSt => 4101,
            WindowsCodeviewTypes_Leaves::UnionSt => 4102,
            WindowsCodeviewTypes_Leaves::EnumerationSt => 4103,
            WindowsCodeviewTypes_Leaves::Procedure => 4104,
            WindowsCodeviewTypes_Leaves::MemberFunction => 4105,
            WindowsCodeviewTypes_Leaves::AliasSt => 4112,
            WindowsCodeviewTypes_Leaves::ArgumentList => 4609,
            WindowsCodeviewTypes_Leaves::FieldList => 4611,
            WindowsCodeviewTypes_Leaves::DerivedList => 4612,
            WindowsCodeviewTypes_Leaves::BitField => 4613,
            WindowsCodeviewTypes_Leaves::MethodList => 4614,
            WindowsCodeviewTypes_Leaves::Array => 5379,
            WindowsCodeviewTypes_Leaves::ClassType => 5380,
            WindowsCodeviewTypes_Leaves::Structure => 5381,
            WindowsCodeviewTypes_Leaves::UnionType => 5382,
            WindowsCodeviewTypes_Leaves::Enumeration => 5383,
            WindowsCodeviewTypes_Leaves::Alias => 5386,
            WindowsCodeviewTypes_Leaves::InterfaceType => 5401,
            WindowsCodeviewTypes_Leaves::Vtable => 5405,
            WindowsCodeviewTypes_Leaves::Class19 => 5640,
            WindowsCodeviewTypes_Leaves::Structure19 => 5641,
            WindowsCodeviewTypes_Leaves::Union19 => 5642,
            WindowsCodeviewTypes_Leaves::Interface19 => 5643,
            WindowsCodeviewTypes_Leaves::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_Leaves {
    fn default() -> Self { WindowsCodeviewTypes_Leaves::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_MethodKinds {
    Vanilla,
    Virtual,
    Static,
    Friend,
    NewVirtual,
    PureVirtual,
    NewPureVirtual,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_MethodKinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_MethodKinds> {
        match flag {
            0 => Ok(WindowsCodeviewTypes_MethodKinds::Vanilla),
            1 => Ok(WindowsCodeviewTypes_MethodKinds::Virtual),
            2 => Ok(WindowsCodeviewTypes_MethodKinds::Static),
            3 => Ok(WindowsCodeviewTypes_MethodKinds::Friend),
            4 => Ok(WindowsCodeviewTypes_MethodKinds::NewVirtual),
            5 => Ok(WindowsCodeviewTypes_MethodKinds::PureVirtual),
            6 => Ok(WindowsCodeviewTypes_MethodKinds::NewPureVirtual),
            _ => Ok(WindowsCodeviewTypes_MethodKinds::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_MethodKinds> for i64 {
    fn from(v: &WindowsCodeviewTypes_MethodKinds) -> Self {
        match *v {
            WindowsCodeviewTypes_MethodKinds::Vanilla => 0,
            WindowsCodeviewTypes_MethodKinds::Virtual => 1,
            WindowsCodeviewTypes_MethodKinds::Static => 2,
            WindowsCodeviewTypes_MethodKinds::Friend => 3,
            WindowsCodeviewTypes_MethodKinds::NewVirtual => 4,
            WindowsCodeviewTypes_MethodKinds::PureVirtual => 5,
            WindowsCodeviewTypes_MethodKinds::NewPureVirtual => 6,
            WindowsCodeviewTypes_MethodKinds::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_MethodKinds {
    fn default() -> Self { WindowsCodeviewTypes_MethodKinds::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_NumberLeaves {
    Char,
    Short,
    Ushort,
    Long,
    Ulong,
    Quadword,
    Uquadword,
    Octword,
    Uoctword,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_NumberLeaves {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_NumberLeaves> {
        match flag {
            32768 => Ok(WindowsCodeviewTypes_NumberLeaves::Char),
            32769 => Ok(WindowsCodeviewTypes_NumberLeaves::Short),
            32770 => Ok(WindowsCodeviewTypes_NumberLeaves::Ushort),
            32771 => Ok(WindowsCodeviewTypes_NumberLeaves::Long),
            32772 => Ok(WindowsCodeviewTypes_NumberLeaves::Ulong),
            32777 => Ok(WindowsCodeviewTypes_NumberLeaves::Quadword),
            32778 => Ok(WindowsCodeviewTypes_NumberLeaves::Uquadword),
            32791 => Ok(WindowsCodeviewTypes_NumberLeaves::Octword),
            32792 => Ok(WindowsCodeviewTypes_NumberLeaves::Uoctword),
            _ => Ok(WindowsCodeviewTypes_NumberLeaves::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_NumberLeaves> for i64 {
    fn from(v: &WindowsCodeviewTypes_NumberLeaves) -> Self {
        match *v {
            WindowsCodeviewTypes_NumberLeaves::Char => 32768,
            WindowsCodeviewTypes_NumberLeaves::Short => 32769,
            WindowsCodeviewTypes_NumberLeaves::Ushort => 32770,
            WindowsCodeviewTypes_NumberLeaves::Long => 32771,
            WindowsCodeviewTypes_NumberLeaves::Ulong => 32772,
            WindowsCodeviewTypes_NumberLeaves::Quadword => 32777,
            WindowsCodeviewTypes_NumberLeaves::Uquadword => 32778,
            WindowsCodeviewTypes_NumberLeaves::Octword => 32791,
            WindowsCodeviewTypes_NumberLeaves::Uoctword => 32792,
            WindowsCodeviewTypes_NumberLeaves::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_NumberLeaves {
    fn default() -> Self { WindowsCodeviewTypes_NumberLeaves::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_OldFieldLeaves {
    EnumeratorSt,
    FriendFunctionSt,
    MemberSt,
    StaticMemberSt,
    MethodSt,
    NestedTypeSt,
    OneMethodSt,
    NestedTypeExSt,
    ModifiedMemberSt,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_OldFieldLeaves {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_OldFieldLeaves> {
        match flag {
            1027 => Ok(WindowsCodeviewTypes_OldFieldLeaves::EnumeratorSt),
            5123 => Ok(WindowsCodeviewTypes_OldFieldLeaves::FriendFunctionSt),
            5125 => Ok(WindowsCodeviewTypes_OldFieldLeaves::MemberSt),
            5126 => Ok(WindowsCodeviewTypes_OldFieldLeaves::StaticMemberSt),
            5127 => Ok(WindowsCodeviewTypes_OldFieldLeaves::MethodSt),
            5128 => Ok(WindowsCodeviewTypes_OldFieldLeaves::NestedTypeSt),
            5131 => Ok(WindowsCodeviewTypes_OldFieldLeaves::OneMethodSt),
            5133 => Ok(WindowsCodeviewTypes_OldFieldLeaves::NestedTypeExSt),
            5134 => Ok(WindowsCodeviewTypes_OldFieldLeaves::ModifiedMemberSt),
            _ => Ok(WindowsCodeviewTypes_OldFieldLeaves::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_OldFieldLeaves> for i64 {
    fn from(v: &WindowsCodeviewTypes_OldFieldLeaves) -> Self {
        match *v {
            WindowsCodeviewTypes_OldFieldLeaves::EnumeratorSt => 1027,
            WindowsCodeviewTypes_OldFieldLeaves::FriendFunctionSt => 5123,
            WindowsCodeviewTypes_OldFieldLeaves::MemberSt => 5125,
            WindowsCodeviewTypes_OldFieldLeaves::StaticMemberSt => 5126,
            WindowsCodeviewTypes_OldFieldLeaves::MethodSt => 5127,
            WindowsCodeviewTypes_OldFieldLeaves::NestedTypeSt => 5128,
            WindowsCodeviewTypes_OldFieldLeaves::OneMethodSt => 5131,
            WindowsCodeviewTypes_OldFieldLeaves::NestedTypeExSt => 5133,
            WindowsCodeviewTypes_OldFieldLeaves::ModifiedMemberSt => 5134,
            WindowsCodeviewTypes_OldFieldLeaves::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_OldFieldLeaves {
    fn default() -> Self { WindowsCodeviewTypes_OldFieldLeaves::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_PointerKinds {
    Near16,
    Far16,
    Huge16,
    Near32,
    Far32,
    Near64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_PointerKinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_PointerKinds> {
        match flag {
            0 => Ok(WindowsCodeviewTypes_PointerKinds::Near16),
            1 => Ok(WindowsCodeviewTypes_PointerKinds::Far16),
            2 => Ok(WindowsCodeviewTypes_PointerKinds::Huge16),
            10 => Ok(WindowsCodeviewTypes_PointerKinds::Near32),
            11 => Ok(WindowsCodeviewTypes_PointerKinds::Far32),
            12 => Ok(WindowsCodeviewTypes_PointerKinds::Near64),
            _ => Ok(WindowsCodeviewTypes_PointerKinds::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_PointerKinds> for i64 {
    fn from(v: &WindowsCodeviewTypes_PointerKinds) -> Self {
        match *v {
            WindowsCodeviewTypes_PointerKinds::Near16 => 0,
            WindowsCodeviewTypes_PointerKinds::Far16 => 1,
            WindowsCodeviewTypes_PointerKinds::Huge16 => 2,
            WindowsCodeviewTypes_PointerKinds::Near32 => 10,
            WindowsCodeviewTypes_PointerKinds::Far32 => 11,
            WindowsCodeviewTypes_PointerKinds::Near64 => 12,
            WindowsCodeviewTypes_PointerKinds::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_PointerKinds {
    fn default() -> Self { WindowsCodeviewTypes_PointerKinds::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_PointerModes {
    Plain,
    Reference,
    DataMember,
    MemberFunction,
    RvalueReference,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_PointerModes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_PointerModes> {
        match flag {
            0 => Ok(WindowsCodeviewTypes_PointerModes::Plain),
            1 => Ok(WindowsCodeviewTypes_PointerModes::Reference),
            2 => Ok(WindowsCodeviewTypes_PointerModes::DataMember),
            3 => Ok(WindowsCodeviewTypes_PointerModes::MemberFunction),
            4 => Ok(WindowsCodeviewTypes_PointerModes::RvalueReference),
            _ => Ok(WindowsCodeviewTypes_PointerModes::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_PointerModes> for i64 {
    fn from(v: &WindowsCodeviewTypes_PointerModes) -> Self {
        match *v {
            WindowsCodeviewTypes_PointerModes::Plain => 0,
            WindowsCodeviewTypes_PointerModes::Reference => 1,
            WindowsCodeviewTypes_PointerModes::DataMember => 2,
            WindowsCodeviewTypes_PointerModes::MemberFunction => 3,
            WindowsCodeviewTypes_PointerModes::RvalueReference => 4,
            WindowsCodeviewTypes_PointerModes::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_PointerModes {
    fn default() -> Self { WindowsCodeviewTypes_PointerModes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_PropertyMasks {
    Packed,
    HasConstructor,
    HasOperators,
    IsNested,
    HasNested,
    HasAssignment,
    HasCasts,
    ForwardReference,
    Scoped,
    HasUniqueName,
    Sealed,
    Intrinsic,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_PropertyMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_PropertyMasks> {
        match flag {
            1 => Ok(WindowsCodeviewTypes_PropertyMasks::Packed),
            2 => Ok(WindowsCodeviewTypes_PropertyMasks::HasConstructor),
            4 => Ok(WindowsCodeviewTypes_PropertyMasks::HasOperators),
            8 => Ok(WindowsCodeviewTypes_PropertyMasks::IsNested),
            16 => Ok(WindowsCodeviewTypes_PropertyMasks::HasNested),
            32 => Ok(WindowsCodeviewTypes_PropertyMasks::HasAssignment),
            64 => Ok(WindowsCodeviewTypes_PropertyMasks::HasCasts),
            128 => Ok(WindowsCodeviewTypes_PropertyMasks::ForwardReference),
            256 => Ok(WindowsCodeviewTypes_PropertyMasks::Scoped),
            512 => Ok(WindowsCodeviewTypes_PropertyMasks::HasUniqueName),
            1024 => Ok(WindowsCodeviewTypes_PropertyMasks::Sealed),
            8192 => Ok(WindowsCodeviewTypes_PropertyMasks::Intrinsic),
            _ => Ok(WindowsCodeviewTypes_PropertyMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_PropertyMasks> for i64 {
    fn from(v: &WindowsCodeviewTypes_PropertyMasks) -> Self {
        match *v {
            WindowsCodeviewTypes_PropertyMasks::Packed => 1,
            WindowsCodeviewTypes_PropertyMasks::HasConstructor => 2,
            WindowsCodeviewTypes_PropertyMasks::HasOperators => 4,
            WindowsCodeviewTypes_PropertyMasks::IsNested => 8,
            WindowsCodeviewTypes_PropertyMasks::HasNested => 16,
            WindowsCodeviewTypes_PropertyMasks::HasAssignment => 32,
            WindowsCodeviewTypes_PropertyMasks::HasCasts => 64,
            WindowsCodeviewTypes_PropertyMasks::ForwardReference => 128,
            WindowsCodeviewTypes_PropertyMasks::Scoped => 256,
            WindowsCodeviewTypes_PropertyMasks::HasUniqueName => 512,
            WindowsCodeviewTypes_PropertyMasks::Sealed => 1024,
            WindowsCodeviewTypes_PropertyMasks::Intrinsic => 8192,
            WindowsCodeviewTypes_PropertyMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_PropertyMasks {
    fn default() -> Self { WindowsCodeviewTypes_PropertyMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_SimpleModes {
    Direct,
    Near16,
    Far16,
    Huge16,
    Near32,
    Far32,
    Near64,
    Near128,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_SimpleModes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_SimpleModes> {
        match flag {
            0 => Ok(WindowsCodeviewTypes_SimpleModes::Direct),
            1 => Ok(WindowsCodeviewTypes_SimpleModes::Near16),
            2 => Ok(WindowsCodeviewTypes_SimpleModes::Far16),
            3 => Ok(WindowsCodeviewTypes_SimpleModes::Huge16),
            4 => Ok(WindowsCodeviewTypes_SimpleModes::Near32),
            5 => Ok(WindowsCodeviewTypes_SimpleModes::Far32),
            6 => Ok(WindowsCodeviewTypes_SimpleModes::Near64),
            7 => Ok(WindowsCodeviewTypes_SimpleModes::Near128),
            _ => Ok(WindowsCodeviewTypes_SimpleModes::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_SimpleModes> for i64 {
    fn from(v: &WindowsCodeviewTypes_SimpleModes) -> Self {
        match *v {
            WindowsCodeviewTypes_SimpleModes::Direct => 0,
            WindowsCodeviewTypes_SimpleModes::Near16 => 1,
            WindowsCodeviewTypes_SimpleModes::Far16 => 2,
            WindowsCodeviewTypes_SimpleModes::Huge16 => 3,
            WindowsCodeviewTypes_SimpleModes::Near32 => 4,
            WindowsCodeviewTypes_SimpleModes::Far32 => 5,
            WindowsCodeviewTypes_SimpleModes::Near64 => 6,
            WindowsCodeviewTypes_SimpleModes::Near128 => 7,
            WindowsCodeviewTypes_SimpleModes::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_SimpleModes {
    fn default() -> Self { WindowsCodeviewTypes_SimpleModes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsCodeviewTypes_SimpleTypes {
    NoType,
    VoidType,
    Hresult,
    Char,
    Short,
    Long,
    Quad,
    Oct,
    Uchar,
    Ushort,
    Ulong,
    Uquad,
    Uoct,
    Bool8,
    Bool16,
    Bool32,
    Bool64,
    Real32,
    Real64,
    Real80,
    Real128,
    Real48,
    Real32Partial,
    Real16,
    Int1,
    Uint1,
    PlainChar,
    Wchar,
    Int2,
    Uint2,
    Int4,
    Uint4,
    Int8,
    Uint8,
    Int16,
    Uint16,
    Char16,
    Char32,
    Char8,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsCodeviewTypes_SimpleTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsCodeviewTypes_SimpleTypes> {
        match flag {
            0 => Ok(WindowsCodeviewTypes_SimpleTypes::NoType),
            3 => Ok(WindowsCodeviewTypes_SimpleTypes::VoidType),
            8 => Ok(WindowsCodeviewTypes_SimpleTypes::Hresult),
            16 => Ok(WindowsCodeviewTypes_SimpleTypes::Char),
            17 => Ok(WindowsCodeviewTypes_SimpleTypes::Short),
            18 => Ok(WindowsCodeviewTypes_SimpleTypes::Long),
            19 => Ok(WindowsCodeviewTypes_SimpleTypes::Quad),
            20 => Ok(WindowsCodeviewTypes_SimpleTypes::Oct),
            32 => Ok(WindowsCodeviewTypes_SimpleTypes::Uchar),
            33 => Ok(WindowsCodeviewTypes_SimpleTypes::Ushort),
            34 => Ok(WindowsCodeviewTypes_SimpleTypes::Ulong),
            35 => Ok(WindowsCodeviewTypes_SimpleTypes::Uquad),
            36 => Ok(WindowsCodeviewTypes_SimpleTypes::Uoct),
            48 => Ok(WindowsCodeviewTypes_SimpleTypes::Bool8),
            49 => Ok(WindowsCodeviewTypes_SimpleTypes::Bool16),
            50 => Ok(WindowsCodeviewTypes_SimpleTypes::Bool32),
            51 => Ok(WindowsCodeviewTypes_SimpleTypes::Bool64),
            64 => Ok(WindowsCodeviewTypes_SimpleTypes::Real32),
            65 => Ok(WindowsCodeviewTypes_SimpleTypes::Real64),
            66 => Ok(WindowsCodeviewTypes_SimpleTypes::Real80),
            67 => Ok(WindowsCodeviewTypes_SimpleTypes::Real128),
            68 => Ok(WindowsCodeviewTypes_SimpleTypes::Real48),
            69 => Ok(WindowsCodeviewTypes_SimpleTypes::Real32Partial),
            70 => Ok(WindowsCodeviewTypes_SimpleTypes::Real16),
            104 => Ok(WindowsCodeviewTypes_SimpleTypes::Int1),
            105 => Ok(WindowsCodeviewTypes_SimpleTypes::Uint1),
            112 => Ok(WindowsCodeviewTypes_SimpleTypes::PlainChar),
            113 => Ok(WindowsCodeviewTypes_SimpleTypes::Wchar),
            114 => Ok(WindowsCodeviewTypes_SimpleTypes::Int2),
            115 => Ok(WindowsCodeviewTypes_SimpleTypes::Uint2),
            116 => Ok(WindowsCodeviewTypes_SimpleTypes::Int4),
            117 => Ok(WindowsCodeviewTypes_SimpleTypes::Uint4),
            118 => Ok(WindowsCodeviewTypes_SimpleTypes::Int8),
            119 => Ok(WindowsCodeviewTypes_SimpleTypes::Uint8),
            120 => Ok(WindowsCodeviewTypes_SimpleTypes::Int16),
            121 => Ok(WindowsCodeviewTypes_SimpleTypes::Uint16),
            122 => Ok(WindowsCodeviewTypes_SimpleTypes::Char16),
            123 => Ok(WindowsCodeviewTypes_SimpleTypes::Char32),
            124 => Ok(WindowsCodeviewTypes_SimpleTypes::Char8),
            _ => Ok(WindowsCodeviewTypes_SimpleTypes::Unknown(flag)),
        }
    }
}

impl From<&WindowsCodeviewTypes_SimpleTypes> for i64 {
    fn from(v: &WindowsCodeviewTypes_SimpleTypes) -> Self {
        match *v {
            WindowsCodeviewTypes_SimpleTypes::NoType => 0,
            WindowsCodeviewTypes_SimpleTypes::VoidType => 3,
            WindowsCodeviewTypes_SimpleTypes::Hresult => 8,
            WindowsCodeviewTypes_SimpleTypes::Char => 16,
            WindowsCodeviewTypes_SimpleTypes::Short => 17,
            WindowsCodeviewTypes_SimpleTypes::Long => 18,
            WindowsCodeviewTypes_SimpleTypes::Quad => 19,
            WindowsCodeviewTypes_SimpleTypes::Oct => 20,
            WindowsCodeviewTypes_SimpleTypes::Uchar => 32,
            WindowsCodeviewTypes_SimpleTypes::Ushort => 33,
            WindowsCodeviewTypes_SimpleTypes::Ulong => 34,
            WindowsCodeviewTypes_SimpleTypes::Uquad => 35,
            WindowsCodeviewTypes_SimpleTypes::Uoct => 36,
            WindowsCodeviewTypes_SimpleTypes::Bool8 => 48,
            WindowsCodeviewTypes_SimpleTypes::Bool16 => 49,
            WindowsCodeviewTypes_SimpleTypes::Bool32 => 50,
            WindowsCodeviewTypes_SimpleTypes::Bool64 => 51,
            WindowsCodeviewTypes_SimpleTypes::Real32 => 64,
            WindowsCodeviewTypes_SimpleTypes::Real64 => 65,
            WindowsCodeviewTypes_SimpleTypes::Real80 => 66,
            WindowsCodeviewTypes_SimpleTypes::Real128 => 67,
            WindowsCodeviewTypes_SimpleTypes::Real48 => 68,
            WindowsCodeviewTypes_SimpleTypes::Real32Partial => 69,
            WindowsCodeviewTypes_SimpleTypes::Real16 => 70,
            WindowsCodeviewTypes_SimpleTypes::Int1 => 104,
            WindowsCodeviewTypes_SimpleTypes::Uint1 => 105,
            WindowsCodeviewTypes_SimpleTypes::PlainChar => 112,
            WindowsCodeviewTypes_SimpleTypes::Wchar => 113,
            WindowsCodeviewTypes_SimpleTypes::Int2 => 114,
            WindowsCodeviewTypes_SimpleTypes::Uint2 => 115,
            WindowsCodeviewTypes_SimpleTypes::Int4 => 116,
            WindowsCodeviewTypes_SimpleTypes::Uint4 => 117,
            WindowsCodeviewTypes_SimpleTypes::Int8 => 118,
            WindowsCodeviewTypes_SimpleTypes::Uint8 => 119,
            WindowsCodeviewTypes_SimpleTypes::Int16 => 120,
            WindowsCodeviewTypes_SimpleTypes::Uint16 => 121,
            WindowsCodeviewTypes_SimpleTypes::Char16 => 122,
            WindowsCodeviewTypes_SimpleTypes::Char32 => 123,
            WindowsCodeviewTypes_SimpleTypes::Char8 => 124,
            WindowsCodeviewTypes_SimpleTypes::Unknown(v) => v
        }
    }
}

impl Default for WindowsCodeviewTypes_SimpleTypes {
    fn default() -> Self { WindowsCodeviewTypes_SimpleTypes::Unknown(0) }
}


/**
 * Another name for a type.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Alias {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_AliasHead>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Alias {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_AliasHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Alias {
}
impl WindowsCodeviewTypes_Alias {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_AliasHead>> {
        self.head.borrow()
    }
}

/**
 * The other name.
 */
impl WindowsCodeviewTypes_Alias {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_Alias {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of an `alias`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_AliasHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Alias>,
    pub _self: SharedType<Self>,
    aliased_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_AliasHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Alias;

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
        *self_rc.aliased_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_AliasHead {
}

/**
 * Type index of the type.
 */
impl WindowsCodeviewTypes_AliasHead {
    pub fn aliased_type(&self) -> Ref<'_, u32> {
        self.aliased_type.borrow()
    }
}
impl WindowsCodeviewTypes_AliasHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Types of the parameters of a function.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_ArgumentList {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    num_types: RefCell<u32>,
    types: RefCell<Vec<u32>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_ArgumentList {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.num_types.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.types.borrow_mut() = Vec::new();
        let l_types = *self_rc.num_types();
        for _i in 0..l_types {
            self_rc.types.borrow_mut().push(_io.read_u4le()?.into());
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_ArgumentList {
}

/**
 * How many there are.
 */
impl WindowsCodeviewTypes_ArgumentList {
    pub fn num_types(&self) -> Ref<'_, u32> {
        self.num_types.borrow()
    }
}
impl WindowsCodeviewTypes_ArgumentList {
    pub fn types(&self) -> Ref<'_, Vec<u32>> {
        self.types.borrow()
    }
}
impl WindowsCodeviewTypes_ArgumentList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of an `array_type`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_ArrayHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_ArrayType>,
    pub _self: SharedType<Self>,
    element_type: RefCell<u32>,
    index_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_ArrayHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_ArrayType;

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
        *self_rc.element_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.index_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_ArrayHead {
}

/**
 * Type index of an element; an array for arrays of arrays.
 */
impl WindowsCodeviewTypes_ArrayHead {
    pub fn element_type(&self) -> Ref<'_, u32> {
        self.element_type.borrow()
    }
}

/**
 * Type index of the number that indexes it.
 */
impl WindowsCodeviewTypes_ArrayHead {
    pub fn index_type(&self) -> Ref<'_, u32> {
        self.index_type.borrow()
    }
}
impl WindowsCodeviewTypes_ArrayHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An array. The number of its elements follows from the sizes.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_ArrayType {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_ArrayHead>>,
    array_size: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_ArrayType {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_ArrayHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.array_size.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_ArrayType {
}
impl WindowsCodeviewTypes_ArrayType {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_ArrayHead>> {
        self.head.borrow()
    }
}

/**
 * Size of the whole array in bytes.
 */
impl WindowsCodeviewTypes_ArrayType {
    pub fn array_size(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.array_size.borrow()
    }
}

/**
 * Empty in practice.
 */
impl WindowsCodeviewTypes_ArrayType {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_ArrayType {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A base class.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_BaseClass {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_BaseClassHead>>,
    base_offset: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_BaseClass {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_BaseClassHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.base_offset.borrow_mut() = t;
        Ok(())
    }
}
impl WindowsCodeviewTypes_BaseClass {
}
impl WindowsCodeviewTypes_BaseClass {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_BaseClassHead>> {
        self.head.borrow()
    }
}

/**
 * Offset in the class.
 */
impl WindowsCodeviewTypes_BaseClass {
    pub fn base_offset(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.base_offset.borrow()
    }
}
impl WindowsCodeviewTypes_BaseClass {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `base_class`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_BaseClassHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_BaseClass>,
    pub _self: SharedType<Self>,
    attributes: RefCell<u16>,
    base_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_BaseClassHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_BaseClass;

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
        *self_rc.attributes.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.base_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_BaseClassHead {
}

/**
 * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
 */
impl WindowsCodeviewTypes_BaseClassHead {
    pub fn attributes(&self) -> Ref<'_, u16> {
        self.attributes.borrow()
    }
}

/**
 * Type index of the base class.
 */
impl WindowsCodeviewTypes_BaseClassHead {
    pub fn base_type(&self) -> Ref<'_, u32> {
        self.base_type.borrow()
    }
}
impl WindowsCodeviewTypes_BaseClassHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Some bits of a number.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_BitField {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    base_type: RefCell<u32>,
    num_bits: RefCell<u8>,
    position: RefCell<u8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_BitField {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.base_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_bits.borrow_mut() = _io.read_u1()?.into();
        *self_rc.position.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_BitField {
}

/**
 * Type index of the number.
 */
impl WindowsCodeviewTypes_BitField {
    pub fn base_type(&self) -> Ref<'_, u32> {
        self.base_type.borrow()
    }
}

/**
 * How many bits.
 */
impl WindowsCodeviewTypes_BitField {
    pub fn num_bits(&self) -> Ref<'_, u8> {
        self.num_bits.borrow()
    }
}

/**
 * The lowest bit.
 */
impl WindowsCodeviewTypes_BitField {
    pub fn position(&self) -> Ref<'_, u8> {
        self.position.borrow()
    }
}
impl WindowsCodeviewTypes_BitField {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A structure, class or interface.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Composite {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_CompositeHead>>,
    instance_size: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    unique_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Composite {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_CompositeHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.instance_size.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        if ((((*self_rc.head().properties() as i32) & (512 as i32)) as i128) != (0 as i128)) {
            *self_rc.unique_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Composite {
}
impl WindowsCodeviewTypes_Composite {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_CompositeHead>> {
        self.head.borrow()
    }
}

/**
 * Size of an instance in bytes.
 */
impl WindowsCodeviewTypes_Composite {
    pub fn instance_size(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.instance_size.borrow()
    }
}

/**
 * Name of the type, with those of the scopes that it is in.
 */
impl WindowsCodeviewTypes_Composite {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Decorated name; no other type has it.
 */
impl WindowsCodeviewTypes_Composite {
    pub fn unique_name(&self) -> Ref<'_, Vec<u8>> {
        self.unique_name.borrow()
    }
}
impl WindowsCodeviewTypes_Composite {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A structure, class or interface as Visual C++ 2019 may write it. Not seen
 * in a file: from the descriptions of other readers alone.
 * \sa https://github.com/microsoft/pdb-rs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Composite19 {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_Composite19Head>>,
    instance_size: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    unique_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Composite19 {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_Composite19Head>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.instance_size.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        if ((((*self_rc.head().properties() as i32) & (512 as i32)) as i128) != (0 as i128)) {
            *self_rc.unique_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Composite19 {
}
impl WindowsCodeviewTypes_Composite19 {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Composite19Head>> {
        self.head.borrow()
    }
}

/**
 * Size of an instance in bytes.
 */
impl WindowsCodeviewTypes_Composite19 {
    pub fn instance_size(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.instance_size.borrow()
    }
}

/**
 * Name of the type, with those of the scopes that it is in.
 */
impl WindowsCodeviewTypes_Composite19 {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Decorated name; no other type has it.
 */
impl WindowsCodeviewTypes_Composite19 {
    pub fn unique_name(&self) -> Ref<'_, Vec<u8>> {
        self.unique_name.borrow()
    }
}
impl WindowsCodeviewTypes_Composite19 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `composite_19`.
 * \sa https://github.com/microsoft/pdb-rs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Composite19Head {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Composite19>,
    pub _self: SharedType<Self>,
    properties: RefCell<u32>,
    field_list: RefCell<u32>,
    derived_from: RefCell<u32>,
    vtable_shape: RefCell<u32>,
    num_members: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Composite19Head {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Composite19;

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
        *self_rc.properties.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.derived_from.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.vtable_shape.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_members.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Composite19Head {
}

/**
 * Combination of `property_masks`.
 */
impl WindowsCodeviewTypes_Composite19Head {
    pub fn properties(&self) -> Ref<'_, u32> {
        self.properties.borrow()
    }
}

/**
 * Type index of the `field_list`; 0 in a forward reference.
 */
impl WindowsCodeviewTypes_Composite19Head {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}

/**
 * Type index of a list of derived classes; 0 in practice.
 */
impl WindowsCodeviewTypes_Composite19Head {
    pub fn derived_from(&self) -> Ref<'_, u32> {
        self.derived_from.borrow()
    }
}

/**
 * Type index of a `vtable_shape`; 0 without virtual functions.
 */
impl WindowsCodeviewTypes_Composite19Head {
    pub fn vtable_shape(&self) -> Ref<'_, u32> {
        self.vtable_shape.borrow()
    }
}

/**
 * Number of members; functions count too.
 */
impl WindowsCodeviewTypes_Composite19Head {
    pub fn num_members(&self) -> Ref<'_, u16> {
        self.num_members.borrow()
    }
}
impl WindowsCodeviewTypes_Composite19Head {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `composite`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_CompositeHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Composite>,
    pub _self: SharedType<Self>,
    num_members: RefCell<u16>,
    properties: RefCell<u16>,
    field_list: RefCell<u32>,
    derived_from: RefCell<u32>,
    vtable_shape: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_CompositeHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Composite;

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
        *self_rc.num_members.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.properties.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.derived_from.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.vtable_shape.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_CompositeHead {
}

/**
 * Number of members; functions count too.
 */
impl WindowsCodeviewTypes_CompositeHead {
    pub fn num_members(&self) -> Ref<'_, u16> {
        self.num_members.borrow()
    }
}

/**
 * Combination of `property_masks`.
 */
impl WindowsCodeviewTypes_CompositeHead {
    pub fn properties(&self) -> Ref<'_, u16> {
        self.properties.borrow()
    }
}

/**
 * Type index of the `field_list`; 0 in a forward reference.
 */
impl WindowsCodeviewTypes_CompositeHead {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}

/**
 * Type index of a list of derived classes; 0 in practice.
 */
impl WindowsCodeviewTypes_CompositeHead {
    pub fn derived_from(&self) -> Ref<'_, u32> {
        self.derived_from.borrow()
    }
}

/**
 * Type index of a `vtable_shape`; 0 without virtual functions.
 */
impl WindowsCodeviewTypes_CompositeHead {
    pub fn vtable_shape(&self) -> Ref<'_, u32> {
        self.vtable_shape.borrow()
    }
}
impl WindowsCodeviewTypes_CompositeHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The list goes on in another record.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Continuation {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    field_list: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Continuation {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Continuation {
}
impl WindowsCodeviewTypes_Continuation {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Type index of that `field_list`.
 */
impl WindowsCodeviewTypes_Continuation {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}
impl WindowsCodeviewTypes_Continuation {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An enumeration.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Enumeration {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_EnumerationHead>>,
    name: RefCell<Vec<u8>>,
    unique_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Enumeration {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_EnumerationHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        if ((((*self_rc.head().properties() as i32) & (512 as i32)) as i128) != (0 as i128)) {
            *self_rc.unique_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Enumeration {
}
impl WindowsCodeviewTypes_Enumeration {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_EnumerationHead>> {
        self.head.borrow()
    }
}

/**
 * Name of the type, with those of the scopes that it is in.
 */
impl WindowsCodeviewTypes_Enumeration {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Decorated name; no other type has it.
 */
impl WindowsCodeviewTypes_Enumeration {
    pub fn unique_name(&self) -> Ref<'_, Vec<u8>> {
        self.unique_name.borrow()
    }
}
impl WindowsCodeviewTypes_Enumeration {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of an `enumeration`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_EnumerationHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Enumeration>,
    pub _self: SharedType<Self>,
    num_members: RefCell<u16>,
    properties: RefCell<u16>,
    base_type: RefCell<u32>,
    field_list: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_EnumerationHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Enumeration;

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
        *self_rc.num_members.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.properties.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.base_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_EnumerationHead {
}

/**
 * Number of members; functions count too.
 */
impl WindowsCodeviewTypes_EnumerationHead {
    pub fn num_members(&self) -> Ref<'_, u16> {
        self.num_members.borrow()
    }
}

/**
 * Combination of `property_masks`.
 */
impl WindowsCodeviewTypes_EnumerationHead {
    pub fn properties(&self) -> Ref<'_, u16> {
        self.properties.borrow()
    }
}

/**
 * Type index of the number that has its values.
 */
impl WindowsCodeviewTypes_EnumerationHead {
    pub fn base_type(&self) -> Ref<'_, u32> {
        self.base_type.borrow()
    }
}

/**
 * Type index of the `field_list`; 0 in a forward reference.
 */
impl WindowsCodeviewTypes_EnumerationHead {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}
impl WindowsCodeviewTypes_EnumerationHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A constant.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Enumerator {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_EnumeratorHead>>,
    value: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Enumerator {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_EnumeratorHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.value.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Enumerator {
}
impl WindowsCodeviewTypes_Enumerator {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_EnumeratorHead>> {
        self.head.borrow()
    }
}

/**
 * Its value.
 */
impl WindowsCodeviewTypes_Enumerator {
    pub fn value(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.value.borrow()
    }
}

/**
 * Its spelling in the source.
 */
impl WindowsCodeviewTypes_Enumerator {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_Enumerator {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of an `enumerator`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_EnumeratorHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Enumerator>,
    pub _self: SharedType<Self>,
    attributes: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_EnumeratorHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Enumerator;

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
        *self_rc.attributes.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_EnumeratorHead {
}

/**
 * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
 */
impl WindowsCodeviewTypes_EnumeratorHead {
    pub fn attributes(&self) -> Ref<'_, u16> {
        self.attributes.borrow()
    }
}
impl WindowsCodeviewTypes_EnumeratorHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
 * that is a multiple of 4.
 * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Field {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_FieldList>,
    pub _self: SharedType<Self>,
    leaf: RefCell<WindowsCodeviewTypes_FieldLeaves>,
    content: RefCell<Option<WindowsCodeviewTypes_Field_Content>>,
    fillers: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_num_padding: Cell<bool>,
    num_padding: RefCell<u8>,
}
#[derive(Debug, Clone)]
pub enum WindowsCodeviewTypes_Field_Content {
    WindowsCodeviewTypes_VtablePointerAt(OptRc<WindowsCodeviewTypes_VtablePointerAt>),
    WindowsCodeviewTypes_FriendFunction(OptRc<WindowsCodeviewTypes_FriendFunction>),
    WindowsCodeviewTypes_Enumerator(OptRc<WindowsCodeviewTypes_Enumerator>),
    WindowsCodeviewTypes_OneMethod(OptRc<WindowsCodeviewTypes_OneMethod>),
    WindowsCodeviewTypes_StaticMember(OptRc<WindowsCodeviewTypes_StaticMember>),
    WindowsCodeviewTypes_NestedType(OptRc<WindowsCodeviewTypes_NestedType>),
    WindowsCodeviewTypes_Method(OptRc<WindowsCodeviewTypes_Method>),
    WindowsCodeviewTypes_VirtualBaseClass(OptRc<WindowsCodeviewTypes_VirtualBaseClass>),
    WindowsCodeviewTypes_Continuation(OptRc<WindowsCodeviewTypes_Continuation>),
    WindowsCodeviewTypes_BaseClass(OptRc<WindowsCodeviewTypes_BaseClass>),
    WindowsCodeviewTypes_VtablePointer(OptRc<WindowsCodeviewTypes_VtablePointer>),
    WindowsCodeviewTypes_FriendClass(OptRc<WindowsCodeviewTypes_FriendClass>),
    WindowsCodeviewTypes_Member(OptRc<WindowsCodeviewTypes_Member>),
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_VtablePointerAt> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VtablePointerAt(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VtablePointerAt, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_VtablePointerAt>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_VtablePointerAt>) -> Self {
        Self::WindowsCodeviewTypes_VtablePointerAt(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_FriendFunction> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_FriendFunction(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_FriendFunction, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_FriendFunction>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_FriendFunction>) -> Self {
        Self::WindowsCodeviewTypes_FriendFunction(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_Enumerator> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Enumerator(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Enumerator, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Enumerator>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Enumerator>) -> Self {
        Self::WindowsCodeviewTypes_Enumerator(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_OneMethod> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_OneMethod(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_OneMethod, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_OneMethod>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_OneMethod>) -> Self {
        Self::WindowsCodeviewTypes_OneMethod(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_StaticMember> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_StaticMember(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_StaticMember, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_StaticMember>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_StaticMember>) -> Self {
        Self::WindowsCodeviewTypes_StaticMember(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_NestedType> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_NestedType(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_NestedType, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_NestedType>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_NestedType>) -> Self {
        Self::WindowsCodeviewTypes_NestedType(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_Method> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Method(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Method, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Method>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Method>) -> Self {
        Self::WindowsCodeviewTypes_Method(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_VirtualBaseClass> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VirtualBaseClass(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VirtualBaseClass, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_VirtualBaseClass>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_VirtualBaseClass>) -> Self {
        Self::WindowsCodeviewTypes_VirtualBaseClass(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_Continuation> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Continuation(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Continuation, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Continuation>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Continuation>) -> Self {
        Self::WindowsCodeviewTypes_Continuation(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_BaseClass> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_BaseClass(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_BaseClass, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_BaseClass>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_BaseClass>) -> Self {
        Self::WindowsCodeviewTypes_BaseClass(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_VtablePointer> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VtablePointer(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_VtablePointer, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_VtablePointer>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_VtablePointer>) -> Self {
        Self::WindowsCodeviewTypes_VtablePointer(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_FriendClass> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_FriendClass(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_FriendClass, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_FriendClass>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_FriendClass>) -> Self {
        Self::WindowsCodeviewTypes_FriendClass(v)
    }
}
impl From<&WindowsCodeviewTypes_Field_Content> for OptRc<WindowsCodeviewTypes_Member> {
    fn from(v: &WindowsCodeviewTypes_Field_Content) -> Self {
        if let WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Member(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_Field_Content::WindowsCodeviewTypes_Member, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Member>> for WindowsCodeviewTypes_Field_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Member>) -> Self {
        Self::WindowsCodeviewTypes_Member(v)
    }
}
impl KStruct for WindowsCodeviewTypes_Field {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_FieldList;

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
        *self_rc.leaf.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        if !( ((*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::BaseClass) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::BaseInterface) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::VirtualBaseClass) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::IndirectVirtualBaseClass) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::Continuation) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::VtablePointer) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::VtablePointerAt) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::FriendClass) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::FriendFunction) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::Enumerator) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::Member) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::StaticMember) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::Method) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::NestedType) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::NestedTypeEx) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::OneMethod) || (*self_rc.leaf() == WindowsCodeviewTypes_FieldLeaves::ModifiedMember)) ) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotAnyOf, src_path: "/types/field/seq/0".to_string() }));
        }
        match *self_rc.leaf() {
            WindowsCodeviewTypes_FieldLeaves::BaseClass => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_BaseClass>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::BaseInterface => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_BaseClass>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::Continuation => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_Continuation>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::Enumerator => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_Enumerator>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::FriendClass => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_FriendClass>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::FriendFunction => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_FriendFunction>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::IndirectVirtualBaseClass => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_VirtualBaseClass>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::Member => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_Member>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::Method => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_Method>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::ModifiedMember => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_NestedType>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::NestedType => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_NestedType>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::NestedTypeEx => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_NestedType>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::OneMethod => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_OneMethod>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::StaticMember => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_StaticMember>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::VirtualBaseClass => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_VirtualBaseClass>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::VtablePointer => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_VtablePointer>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_FieldLeaves::VtablePointerAt => {
                let t = Self::read_into::<_, WindowsCodeviewTypes_VtablePointerAt>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            _ => {}
        }
        *self_rc.fillers.borrow_mut() = Vec::new();
        *self_rc.num_padding.borrow_mut() = (((((((4 as i32).wrapping_sub(((_io.pos() as i32) & (3 as i32)) as i32)) as u8) as u8) & (3 as u8)) as u8)) as u8;
        self_rc.f_num_padding.set(true);
        let l_fillers = *self_rc.num_padding()?;
        for _i in 0..l_fillers {
            self_rc.fillers.borrow_mut().push(_io.read_u1()?.into());
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Field {

    /**
     * How many bytes of padding follow.
     */
    pub fn num_padding(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_padding.get() {
            return Ok(self.num_padding.borrow());
        }
        self.f_num_padding.set(true);
        *self.num_padding.borrow_mut() = (((((((4 as i32).wrapping_sub(((_io.pos() as i32) & (3 as i32)) as i32)) as u8) as u8) & (3 as u8)) as u8)) as u8;
        Ok(self.num_padding.borrow())
    }
}

/**
 * Kind of the field; `old_field_leaves` are not described here.
 */
impl WindowsCodeviewTypes_Field {
    pub fn leaf(&self) -> Ref<'_, WindowsCodeviewTypes_FieldLeaves> {
        self.leaf.borrow()
    }
}

/**
 * What depends on the kind.
 */
impl WindowsCodeviewTypes_Field {
    pub fn content(&self) -> Ref<'_, Option<WindowsCodeviewTypes_Field_Content>> {
        self.content.borrow()
    }
}

/**
 * Not present in front of the next field if the offset is a multiple of 4.
 */
impl WindowsCodeviewTypes_Field {
    pub fn fillers(&self) -> Ref<'_, Vec<u8>> {
        self.fillers.borrow()
    }
}
impl WindowsCodeviewTypes_Field {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Members of a structure, union or class, or constants of an enumeration.
 * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_FieldList {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    fields: RefCell<Vec<OptRc<WindowsCodeviewTypes_Field>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_FieldList {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.fields.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, WindowsCodeviewTypes_Field>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.fields.borrow_mut().push(t);
                _i += 1;
            }
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_FieldList {
}
impl WindowsCodeviewTypes_FieldList {
    pub fn fields(&self) -> Ref<'_, Vec<OptRc<WindowsCodeviewTypes_Field>>> {
        self.fields.borrow()
    }
}
impl WindowsCodeviewTypes_FieldList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A friend.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_FriendClass {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    friend_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_FriendClass {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.friend_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_FriendClass {
}
impl WindowsCodeviewTypes_FriendClass {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Type index of the class.
 */
impl WindowsCodeviewTypes_FriendClass {
    pub fn friend_type(&self) -> Ref<'_, u32> {
        self.friend_type.borrow()
    }
}
impl WindowsCodeviewTypes_FriendClass {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A function that is a friend.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_FriendFunction {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    function_type: RefCell<u32>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_FriendFunction {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.function_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_FriendFunction {
}

/**
 * Padding.
 */
impl WindowsCodeviewTypes_FriendFunction {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Type index of the function.
 */
impl WindowsCodeviewTypes_FriendFunction {
    pub fn function_type(&self) -> Ref<'_, u32> {
        self.function_type.borrow()
    }
}

/**
 * Its decorated name.
 */
impl WindowsCodeviewTypes_FriendFunction {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_FriendFunction {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A part of the stream of hash values.
 * \sa https://llvm.org/docs/PDB/TpiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_HashPart {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes>,
    pub _self: SharedType<Self>,
    ofs_part: RefCell<i32>,
    len_part: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_HashPart {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes;

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
        *self_rc.ofs_part.borrow_mut() = _io.read_s4le()?.into();
        *self_rc.len_part.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_HashPart {
}

/**
 * Offset in that stream.
 */
impl WindowsCodeviewTypes_HashPart {
    pub fn ofs_part(&self) -> Ref<'_, i32> {
        self.ofs_part.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsCodeviewTypes_HashPart {
    pub fn len_part(&self) -> Ref<'_, u32> {
        self.len_part.borrow()
    }
}
impl WindowsCodeviewTypes_HashPart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A member that each instance has.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Member {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_MemberHead>>,
    member_offset: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Member {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_MemberHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.member_offset.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Member {
}
impl WindowsCodeviewTypes_Member {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_MemberHead>> {
        self.head.borrow()
    }
}

/**
 * Offset in bytes; for bits that of the number.
 */
impl WindowsCodeviewTypes_Member {
    pub fn member_offset(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.member_offset.borrow()
    }
}

/**
 * Its spelling in the source.
 */
impl WindowsCodeviewTypes_Member {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_Member {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The type of a function of a class.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_MemberFunction {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    return_type: RefCell<u32>,
    class_type: RefCell<u32>,
    this_type: RefCell<u32>,
    calling_convention: RefCell<u8>,
    options: RefCell<u8>,
    num_parameters: RefCell<u16>,
    parameters: RefCell<u32>,
    this_adjustment: RefCell<i32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_MemberFunction {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.return_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.class_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.this_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.calling_convention.borrow_mut() = _io.read_u1()?.into();
        *self_rc.options.borrow_mut() = _io.read_u1()?.into();
        *self_rc.num_parameters.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.parameters.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.this_adjustment.borrow_mut() = _io.read_s4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_MemberFunction {
}

/**
 * Type index of its value.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn return_type(&self) -> Ref<'_, u32> {
        self.return_type.borrow()
    }
}

/**
 * Type index of the class.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn class_type(&self) -> Ref<'_, u32> {
        self.class_type.borrow()
    }
}

/**
 * Type index of `this`; 0 for a static one.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn this_type(&self) -> Ref<'_, u32> {
        self.this_type.borrow()
    }
}

/**
 * How it is called; 11: this call.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn calling_convention(&self) -> Ref<'_, u8> {
        self.calling_convention.borrow()
    }
}

/**
 * Bit 0: returns a C++ object; bits 1 and 2: constructor.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn options(&self) -> Ref<'_, u8> {
        self.options.borrow()
    }
}

/**
 * How many parameters it has, without `this`.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn num_parameters(&self) -> Ref<'_, u16> {
        self.num_parameters.borrow()
    }
}

/**
 * Type index of an `argument_list`.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn parameters(&self) -> Ref<'_, u32> {
        self.parameters.borrow()
    }
}

/**
 * Bytes that are added to `this`.
 */
impl WindowsCodeviewTypes_MemberFunction {
    pub fn this_adjustment(&self) -> Ref<'_, i32> {
        self.this_adjustment.borrow()
    }
}
impl WindowsCodeviewTypes_MemberFunction {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `member`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_MemberHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    attributes: RefCell<u16>,
    member_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_MemberHead {
    type Root = WindowsCodeviewTypes;
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
        *self_rc.attributes.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.member_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_MemberHead {
}

/**
 * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
 */
impl WindowsCodeviewTypes_MemberHead {
    pub fn attributes(&self) -> Ref<'_, u16> {
        self.attributes.borrow()
    }
}

/**
 * Type index of the member.
 */
impl WindowsCodeviewTypes_MemberHead {
    pub fn member_type(&self) -> Ref<'_, u32> {
        self.member_type.borrow()
    }
}
impl WindowsCodeviewTypes_MemberHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Functions that share a name.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Method {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_MethodHead>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Method {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_MethodHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Method {
}
impl WindowsCodeviewTypes_Method {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_MethodHead>> {
        self.head.borrow()
    }
}

/**
 * Their spelling in the source.
 */
impl WindowsCodeviewTypes_Method {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_Method {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `method`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_MethodHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Method>,
    pub _self: SharedType<Self>,
    num_methods: RefCell<u16>,
    method_list: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_MethodHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Method;

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
        *self_rc.num_methods.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.method_list.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_MethodHead {
}

/**
 * How many functions have the name.
 */
impl WindowsCodeviewTypes_MethodHead {
    pub fn num_methods(&self) -> Ref<'_, u16> {
        self.num_methods.borrow()
    }
}

/**
 * Type index of the list of them.
 */
impl WindowsCodeviewTypes_MethodHead {
    pub fn method_list(&self) -> Ref<'_, u32> {
        self.method_list.borrow()
    }
}
impl WindowsCodeviewTypes_MethodHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A type with qualifiers.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Modifier {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    modified_type: RefCell<u32>,
    qualifiers: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Modifier {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.modified_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.qualifiers.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Modifier {
}

/**
 * Type index of the type without them.
 */
impl WindowsCodeviewTypes_Modifier {
    pub fn modified_type(&self) -> Ref<'_, u32> {
        self.modified_type.borrow()
    }
}

/**
 * Bit 0: const; bit 1: volatile; bit 2: unaligned.
 */
impl WindowsCodeviewTypes_Modifier {
    pub fn qualifiers(&self) -> Ref<'_, u16> {
        self.qualifiers.borrow()
    }
}
impl WindowsCodeviewTypes_Modifier {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A type that is declared in this one, or a changed member.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_NestedType {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_MemberHead>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_NestedType {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_MemberHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_NestedType {
}
impl WindowsCodeviewTypes_NestedType {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_MemberHead>> {
        self.head.borrow()
    }
}

/**
 * Its spelling in the source; empty for one without.
 */
impl WindowsCodeviewTypes_NestedType {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_NestedType {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A number. It is `leaf` if that is below 0x8000, else the field that is there.
 * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Numeric {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    leaf: RefCell<u16>,
    as_s1: RefCell<i8>,
    as_s2: RefCell<i16>,
    as_u2: RefCell<u16>,
    as_s4: RefCell<i32>,
    as_u4: RefCell<u32>,
    as_s8: RefCell<i64>,
    as_u8: RefCell<u64>,
    as_16_bytes: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Numeric {
    type Root = WindowsCodeviewTypes;
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
        *self_rc.leaf.borrow_mut() = _io.read_u2le()?.into();
        if ((*self_rc.leaf() as i128) == (32768 as i128)) {
            *self_rc.as_s1.borrow_mut() = _io.read_s1()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32769 as i128)) {
            *self_rc.as_s2.borrow_mut() = _io.read_s2le()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32770 as i128)) {
            *self_rc.as_u2.borrow_mut() = _io.read_u2le()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32771 as i128)) {
            *self_rc.as_s4.borrow_mut() = _io.read_s4le()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32772 as i128)) {
            *self_rc.as_u4.borrow_mut() = _io.read_u4le()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32777 as i128)) {
            *self_rc.as_s8.borrow_mut() = _io.read_s8le()?.into();
        }
        if ((*self_rc.leaf() as i128) == (32778 as i128)) {
            *self_rc.as_u8.borrow_mut() = _io.read_u8le()?.into();
        }
        if  ((((*self_rc.leaf() as i128) == (32791 as i128))) || (((*self_rc.leaf() as i128) == (32792 as i128))))  {
            *self_rc.as_16_bytes.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Numeric {
}

/**
 * The number, or one of `number_leaves`.
 */
impl WindowsCodeviewTypes_Numeric {
    pub fn leaf(&self) -> Ref<'_, u16> {
        self.leaf.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_s1(&self) -> Ref<'_, i8> {
        self.as_s1.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_s2(&self) -> Ref<'_, i16> {
        self.as_s2.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_u2(&self) -> Ref<'_, u16> {
        self.as_u2.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_s4(&self) -> Ref<'_, i32> {
        self.as_s4.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_u4(&self) -> Ref<'_, u32> {
        self.as_u4.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_s8(&self) -> Ref<'_, i64> {
        self.as_s8.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn as_u8(&self) -> Ref<'_, u64> {
        self.as_u8.borrow()
    }
}

/**
 * A number of 128 bits.
 */
impl WindowsCodeviewTypes_Numeric {
    pub fn as_16_bytes(&self) -> Ref<'_, Vec<u8>> {
        self.as_16_bytes.borrow()
    }
}
impl WindowsCodeviewTypes_Numeric {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A function.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_OneMethod {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_MemberHead>>,
    ofs_vtable_entry: RefCell<u32>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_OneMethod {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_MemberHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        if  ((((((*self_rc.head().attributes() as u16) & (28 as u16)) as i128) == (16 as i128))) || (((((*self_rc.head().attributes() as u16) & (28 as u16)) as i128) == (24 as i128))))  {
            *self_rc.ofs_vtable_entry.borrow_mut() = _io.read_u4le()?.into();
        }
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_OneMethod {
}
impl WindowsCodeviewTypes_OneMethod {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_MemberHead>> {
        self.head.borrow()
    }
}

/**
 * Offset in the table of virtual functions, if the function is new there.
 */
impl WindowsCodeviewTypes_OneMethod {
    pub fn ofs_vtable_entry(&self) -> Ref<'_, u32> {
        self.ofs_vtable_entry.borrow()
    }
}

/**
 * Its spelling in the source.
 */
impl WindowsCodeviewTypes_OneMethod {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_OneMethod {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A pointer or reference. Behind the fields, pointers to members have the
 * type index of the class and the representation.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Pointer {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    target: RefCell<u32>,
    attributes: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Pointer {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.target.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.attributes.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Pointer {
}

/**
 * Type index of what it points to.
 */
impl WindowsCodeviewTypes_Pointer {
    pub fn target(&self) -> Ref<'_, u32> {
        self.target.borrow()
    }
}

/**
 * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
 * 12: qualifiers; bits 13 to 18: size in bytes.
 */
impl WindowsCodeviewTypes_Pointer {
    pub fn attributes(&self) -> Ref<'_, u32> {
        self.attributes.borrow()
    }
}
impl WindowsCodeviewTypes_Pointer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The type of a function.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Procedure {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    return_type: RefCell<u32>,
    calling_convention: RefCell<u8>,
    options: RefCell<u8>,
    num_parameters: RefCell<u16>,
    parameters: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Procedure {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.return_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.calling_convention.borrow_mut() = _io.read_u1()?.into();
        *self_rc.options.borrow_mut() = _io.read_u1()?.into();
        *self_rc.num_parameters.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.parameters.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Procedure {
}

/**
 * Type index of its value.
 */
impl WindowsCodeviewTypes_Procedure {
    pub fn return_type(&self) -> Ref<'_, u32> {
        self.return_type.borrow()
    }
}

/**
 * How it is called; 0: near C.
 */
impl WindowsCodeviewTypes_Procedure {
    pub fn calling_convention(&self) -> Ref<'_, u8> {
        self.calling_convention.borrow()
    }
}

/**
 * Bit 0: returns a C++ object; bits 1 and 2: constructor.
 */
impl WindowsCodeviewTypes_Procedure {
    pub fn options(&self) -> Ref<'_, u8> {
        self.options.borrow()
    }
}

/**
 * How many parameters it has.
 */
impl WindowsCodeviewTypes_Procedure {
    pub fn num_parameters(&self) -> Ref<'_, u16> {
        self.num_parameters.borrow()
    }
}

/**
 * Type index of an `argument_list`.
 */
impl WindowsCodeviewTypes_Procedure {
    pub fn parameters(&self) -> Ref<'_, u32> {
        self.parameters.borrow()
    }
}
impl WindowsCodeviewTypes_Procedure {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What each record begins with.
 * \sa https://llvm.org/docs/PDB/TpiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_RecordHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_record: RefCell<u16>,
    leaf: RefCell<WindowsCodeviewTypes_Leaves>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_RecordHead {
    type Root = WindowsCodeviewTypes;
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
        *self_rc.leaf.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        Ok(())
    }
}
impl WindowsCodeviewTypes_RecordHead {
}

/**
 * Size in bytes of what follows this field.
 */
impl WindowsCodeviewTypes_RecordHead {
    pub fn len_record(&self) -> Ref<'_, u16> {
        self.len_record.borrow()
    }
}

/**
 * Kind of the record.
 */
impl WindowsCodeviewTypes_RecordHead {
    pub fn leaf(&self) -> Ref<'_, WindowsCodeviewTypes_Leaves> {
        self.leaf.borrow()
    }
}
impl WindowsCodeviewTypes_RecordHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Records, one after another, by ascending type indices.
 * \sa https://llvm.org/docs/PDB/TpiStream.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_RecordList {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes>,
    pub _self: SharedType<Self>,
    records: RefCell<Vec<OptRc<WindowsCodeviewTypes_TypeRecord>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_RecordList {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes;

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
        *self_rc.records.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, WindowsCodeviewTypes_TypeRecord>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.records.borrow_mut().push(t);
                _i += 1;
            }
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_RecordList {
}
impl WindowsCodeviewTypes_RecordList {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<WindowsCodeviewTypes_TypeRecord>>> {
        self.records.borrow()
    }
}
impl WindowsCodeviewTypes_RecordList {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A member that all instances share.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_StaticMember {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_MemberHead>>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_StaticMember {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_MemberHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_StaticMember {
}
impl WindowsCodeviewTypes_StaticMember {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_MemberHead>> {
        self.head.borrow()
    }
}

/**
 * Its spelling in the source.
 */
impl WindowsCodeviewTypes_StaticMember {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsCodeviewTypes_StaticMember {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A record; its first two fields are a `record_head`.
 * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_TypeRecord {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_RecordList>,
    pub _self: SharedType<Self>,
    len_record: RefCell<u16>,
    leaf: RefCell<WindowsCodeviewTypes_Leaves>,
    content: RefCell<Option<WindowsCodeviewTypes_TypeRecord_Content>>,
    _io: RefCell<BytesReader>,
    content_raw: RefCell<Vec<u8>>,
}
#[derive(Debug, Clone)]
pub enum WindowsCodeviewTypes_TypeRecord_Content {
    WindowsCodeviewTypes_MemberFunction(OptRc<WindowsCodeviewTypes_MemberFunction>),
    WindowsCodeviewTypes_Procedure(OptRc<WindowsCodeviewTypes_Procedure>),
    Bytes(Vec<u8>),
    WindowsCodeviewTypes_UnionType(OptRc<WindowsCodeviewTypes_UnionType>),
    WindowsCodeviewTypes_ArrayType(OptRc<WindowsCodeviewTypes_ArrayType>),
    WindowsCodeviewTypes_FieldList(OptRc<WindowsCodeviewTypes_FieldList>),
    WindowsCodeviewTypes_Enumeration(OptRc<WindowsCodeviewTypes_Enumeration>),
    WindowsCodeviewTypes_Union19(OptRc<WindowsCodeviewTypes_Union19>),
    WindowsCodeviewTypes_Pointer(OptRc<WindowsCodeviewTypes_Pointer>),
    WindowsCodeviewTypes_Composite19(OptRc<WindowsCodeviewTypes_Composite19>),
    WindowsCodeviewTypes_ArgumentList(OptRc<WindowsCodeviewTypes_ArgumentList>),
    WindowsCodeviewTypes_BitField(OptRc<WindowsCodeviewTypes_BitField>),
    WindowsCodeviewTypes_Composite(OptRc<WindowsCodeviewTypes_Composite>),
    WindowsCodeviewTypes_Modifier(OptRc<WindowsCodeviewTypes_Modifier>),
    WindowsCodeviewTypes_Alias(OptRc<WindowsCodeviewTypes_Alias>),
    WindowsCodeviewTypes_VtableShape(OptRc<WindowsCodeviewTypes_VtableShape>),
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_MemberFunction> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_MemberFunction(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_MemberFunction, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_MemberFunction>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_MemberFunction>) -> Self {
        Self::WindowsCodeviewTypes_MemberFunction(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Procedure> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Procedure(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Procedure, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Procedure>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Procedure>) -> Self {
        Self::WindowsCodeviewTypes_Procedure(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for Vec<u8> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_UnionType> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_UnionType(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_UnionType, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_UnionType>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_UnionType>) -> Self {
        Self::WindowsCodeviewTypes_UnionType(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_ArrayType> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_ArrayType(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_ArrayType, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_ArrayType>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_ArrayType>) -> Self {
        Self::WindowsCodeviewTypes_ArrayType(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_FieldList> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_FieldList(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_FieldList, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_FieldList>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_FieldList>) -> Self {
        Self::WindowsCodeviewTypes_FieldList(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Enumeration> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Enumeration(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Enumeration, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Enumeration>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Enumeration>) -> Self {
        Self::WindowsCodeviewTypes_Enumeration(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Union19> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Union19(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Union19, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Union19>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Union19>) -> Self {
        Self::WindowsCodeviewTypes_Union19(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Pointer> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Pointer(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Pointer, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Pointer>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Pointer>) -> Self {
        Self::WindowsCodeviewTypes_Pointer(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Composite19> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Composite19(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Composite19, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Composite19>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Composite19>) -> Self {
        Self::WindowsCodeviewTypes_Composite19(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_ArgumentList> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_ArgumentList(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_ArgumentList, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_ArgumentList>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_ArgumentList>) -> Self {
        Self::WindowsCodeviewTypes_ArgumentList(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_BitField> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_BitField(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_BitField, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_BitField>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_BitField>) -> Self {
        Self::WindowsCodeviewTypes_BitField(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Composite> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Composite(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Composite, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Composite>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Composite>) -> Self {
        Self::WindowsCodeviewTypes_Composite(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Modifier> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Modifier(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Modifier, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Modifier>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Modifier>) -> Self {
        Self::WindowsCodeviewTypes_Modifier(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_Alias> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Alias(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_Alias, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_Alias>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_Alias>) -> Self {
        Self::WindowsCodeviewTypes_Alias(v)
    }
}
impl From<&WindowsCodeviewTypes_TypeRecord_Content> for OptRc<WindowsCodeviewTypes_VtableShape> {
    fn from(v: &WindowsCodeviewTypes_TypeRecord_Content) -> Self {
        if let WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_VtableShape(x) = v {
            return x.clone();
        }
        panic!("expected WindowsCodeviewTypes_TypeRecord_Content::WindowsCodeviewTypes_VtableShape, got {:?}", v)
    }
}
impl From<OptRc<WindowsCodeviewTypes_VtableShape>> for WindowsCodeviewTypes_TypeRecord_Content {
    fn from(v: OptRc<WindowsCodeviewTypes_VtableShape>) -> Self {
        Self::WindowsCodeviewTypes_VtableShape(v)
    }
}
impl KStruct for WindowsCodeviewTypes_TypeRecord {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_RecordList;

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
        *self_rc.leaf.borrow_mut() = (_io.read_u2le()? as i64).try_into()?;
        match *self_rc.leaf() {
            WindowsCodeviewTypes_Leaves::Alias => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Alias>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::ArgumentList => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_ArgumentList>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Array => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_ArrayType>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::BitField => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_BitField>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Class19 => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite19>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::ClassType => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Enumeration => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Enumeration>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::FieldList => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_FieldList>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Interface19 => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite19>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::InterfaceType => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::MemberFunction => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_MemberFunction>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Modifier => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Modifier>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Pointer => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Pointer>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Procedure => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Procedure>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Structure => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Structure19 => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Composite19>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::Union19 => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_Union19>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::UnionType => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_UnionType>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            WindowsCodeviewTypes_Leaves::VtableShape => {
                *self_rc.content_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into();
                let content_raw = self_rc.content_raw.borrow();
                let _t_content_raw_io = BytesReader::from(content_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsCodeviewTypes_VtableShape>(&_t_content_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.content.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.content.borrow_mut() = Some(_io.read_bytes(((*self_rc.len_record() as u16).wrapping_sub(2 as u16)) as usize)?.into());
            }
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_TypeRecord {
}

/**
 * Size in bytes of what follows; a multiple of 4 but for 2.
 */
impl WindowsCodeviewTypes_TypeRecord {
    pub fn len_record(&self) -> Ref<'_, u16> {
        self.len_record.borrow()
    }
}

/**
 * Kind of the record.
 */
impl WindowsCodeviewTypes_TypeRecord {
    pub fn leaf(&self) -> Ref<'_, WindowsCodeviewTypes_Leaves> {
        self.leaf.borrow()
    }
}

/**
 * The rest; bytes for a kind that is not described here.
 */
impl WindowsCodeviewTypes_TypeRecord {
    pub fn content(&self) -> Ref<'_, Option<WindowsCodeviewTypes_TypeRecord_Content>> {
        self.content.borrow()
    }
}
impl WindowsCodeviewTypes_TypeRecord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl WindowsCodeviewTypes_TypeRecord {
    pub fn content_raw(&self) -> Ref<'_, Vec<u8>> {
        self.content_raw.borrow()
    }
}

/**
 * A union as Visual C++ 2019 may write it. Not seen in a file: from the
 * descriptions of other readers alone.
 * \sa https://github.com/microsoft/pdb-rs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Union19 {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_Union19Head>>,
    instance_size: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    unique_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Union19 {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_Union19Head>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.instance_size.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        if ((((*self_rc.head().properties() as i32) & (512 as i32)) as i128) != (0 as i128)) {
            *self_rc.unique_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_Union19 {
}
impl WindowsCodeviewTypes_Union19 {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Union19Head>> {
        self.head.borrow()
    }
}

/**
 * Size of an instance in bytes.
 */
impl WindowsCodeviewTypes_Union19 {
    pub fn instance_size(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.instance_size.borrow()
    }
}

/**
 * Name of the type, with those of the scopes that it is in.
 */
impl WindowsCodeviewTypes_Union19 {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Decorated name; no other type has it.
 */
impl WindowsCodeviewTypes_Union19 {
    pub fn unique_name(&self) -> Ref<'_, Vec<u8>> {
        self.unique_name.borrow()
    }
}
impl WindowsCodeviewTypes_Union19 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `union_19`.
 * \sa https://github.com/microsoft/pdb-rs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_Union19Head {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Union19>,
    pub _self: SharedType<Self>,
    properties: RefCell<u32>,
    field_list: RefCell<u32>,
    num_members: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_Union19Head {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Union19;

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
        *self_rc.properties.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_members.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_Union19Head {
}

/**
 * Combination of `property_masks`.
 */
impl WindowsCodeviewTypes_Union19Head {
    pub fn properties(&self) -> Ref<'_, u32> {
        self.properties.borrow()
    }
}

/**
 * Type index of the `field_list`; 0 in a forward reference.
 */
impl WindowsCodeviewTypes_Union19Head {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}

/**
 * Number of members; functions count too.
 */
impl WindowsCodeviewTypes_Union19Head {
    pub fn num_members(&self) -> Ref<'_, u16> {
        self.num_members.borrow()
    }
}
impl WindowsCodeviewTypes_Union19Head {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `union_type`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_UnionHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_UnionType>,
    pub _self: SharedType<Self>,
    num_members: RefCell<u16>,
    properties: RefCell<u16>,
    field_list: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_UnionHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_UnionType;

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
        *self_rc.num_members.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.properties.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.field_list.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_UnionHead {
}

/**
 * Number of members; functions count too.
 */
impl WindowsCodeviewTypes_UnionHead {
    pub fn num_members(&self) -> Ref<'_, u16> {
        self.num_members.borrow()
    }
}

/**
 * Combination of `property_masks`.
 */
impl WindowsCodeviewTypes_UnionHead {
    pub fn properties(&self) -> Ref<'_, u16> {
        self.properties.borrow()
    }
}

/**
 * Type index of the `field_list`; 0 in a forward reference.
 */
impl WindowsCodeviewTypes_UnionHead {
    pub fn field_list(&self) -> Ref<'_, u32> {
        self.field_list.borrow()
    }
}
impl WindowsCodeviewTypes_UnionHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A union.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_UnionType {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_UnionHead>>,
    instance_size: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    name: RefCell<Vec<u8>>,
    unique_name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_UnionType {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_UnionHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.instance_size.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        if ((((*self_rc.head().properties() as i32) & (512 as i32)) as i128) != (0 as i128)) {
            *self_rc.unique_name.borrow_mut() = _io.read_bytes_term(0, false, true, true)?.into();
        }
        Ok(())
    }
}
impl WindowsCodeviewTypes_UnionType {
}
impl WindowsCodeviewTypes_UnionType {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_UnionHead>> {
        self.head.borrow()
    }
}

/**
 * Size of an instance in bytes.
 */
impl WindowsCodeviewTypes_UnionType {
    pub fn instance_size(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.instance_size.borrow()
    }
}

/**
 * Name of the type, with those of the scopes that it is in.
 */
impl WindowsCodeviewTypes_UnionType {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Decorated name; no other type has it.
 */
impl WindowsCodeviewTypes_UnionType {
    pub fn unique_name(&self) -> Ref<'_, Vec<u8>> {
        self.unique_name.borrow()
    }
}
impl WindowsCodeviewTypes_UnionType {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A virtual base class: its offset in the object is in a table of the image.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_VirtualBaseClass {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsCodeviewTypes_VirtualBaseClassHead>>,
    pointer_offset: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    table_index: RefCell<OptRc<WindowsCodeviewTypes_Numeric>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_VirtualBaseClass {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        let t = Self::read_into::<_, WindowsCodeviewTypes_VirtualBaseClassHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.pointer_offset.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsCodeviewTypes_Numeric>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.table_index.borrow_mut() = t;
        Ok(())
    }
}
impl WindowsCodeviewTypes_VirtualBaseClass {
}
impl WindowsCodeviewTypes_VirtualBaseClass {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_VirtualBaseClassHead>> {
        self.head.borrow()
    }
}

/**
 * Offset of the pointer to the table of bases.
 */
impl WindowsCodeviewTypes_VirtualBaseClass {
    pub fn pointer_offset(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.pointer_offset.borrow()
    }
}

/**
 * Entry of that table.
 */
impl WindowsCodeviewTypes_VirtualBaseClass {
    pub fn table_index(&self) -> Ref<'_, OptRc<WindowsCodeviewTypes_Numeric>> {
        self.table_index.borrow()
    }
}
impl WindowsCodeviewTypes_VirtualBaseClass {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The fixed part of a `virtual_base_class`.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_VirtualBaseClassHead {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_VirtualBaseClass>,
    pub _self: SharedType<Self>,
    attributes: RefCell<u16>,
    base_type: RefCell<u32>,
    pointer_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_VirtualBaseClassHead {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_VirtualBaseClass;

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
        *self_rc.attributes.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.base_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pointer_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_VirtualBaseClassHead {
}

/**
 * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
 */
impl WindowsCodeviewTypes_VirtualBaseClassHead {
    pub fn attributes(&self) -> Ref<'_, u16> {
        self.attributes.borrow()
    }
}

/**
 * Type index of the base class.
 */
impl WindowsCodeviewTypes_VirtualBaseClassHead {
    pub fn base_type(&self) -> Ref<'_, u32> {
        self.base_type.borrow()
    }
}

/**
 * Type index of the pointer to the table of bases.
 */
impl WindowsCodeviewTypes_VirtualBaseClassHead {
    pub fn pointer_type(&self) -> Ref<'_, u32> {
        self.pointer_type.borrow()
    }
}
impl WindowsCodeviewTypes_VirtualBaseClassHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pointer to the table of virtual functions, at offset 0.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_VtablePointer {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    pointer_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_VtablePointer {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.pointer_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_VtablePointer {
}
impl WindowsCodeviewTypes_VtablePointer {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Type index of the pointer.
 */
impl WindowsCodeviewTypes_VtablePointer {
    pub fn pointer_type(&self) -> Ref<'_, u32> {
        self.pointer_type.borrow()
    }
}
impl WindowsCodeviewTypes_VtablePointer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The pointer to the table of virtual functions, elsewhere.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_VtablePointerAt {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_Field>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    pointer_type: RefCell<u32>,
    ofs_pointer: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_VtablePointerAt {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_Field;

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
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.pointer_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_pointer.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_VtablePointerAt {
}
impl WindowsCodeviewTypes_VtablePointerAt {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * Type index of the pointer.
 */
impl WindowsCodeviewTypes_VtablePointerAt {
    pub fn pointer_type(&self) -> Ref<'_, u32> {
        self.pointer_type.borrow()
    }
}

/**
 * Its offset.
 */
impl WindowsCodeviewTypes_VtablePointerAt {
    pub fn ofs_pointer(&self) -> Ref<'_, u32> {
        self.ofs_pointer.borrow()
    }
}
impl WindowsCodeviewTypes_VtablePointerAt {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The shape of a table of virtual functions; four bits for each follow.
 * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsCodeviewTypes_VtableShape {
    pub _root: SharedType<WindowsCodeviewTypes>,
    pub _parent: SharedType<WindowsCodeviewTypes_TypeRecord>,
    pub _self: SharedType<Self>,
    num_entries: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsCodeviewTypes_VtableShape {
    type Root = WindowsCodeviewTypes;
    type Parent = WindowsCodeviewTypes_TypeRecord;

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
        *self_rc.num_entries.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsCodeviewTypes_VtableShape {
}

/**
 * How many entries the table has.
 */
impl WindowsCodeviewTypes_VtableShape {
    pub fn num_entries(&self) -> Ref<'_, u16> {
        self.num_entries.borrow()
    }
}
impl WindowsCodeviewTypes_VtableShape {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
