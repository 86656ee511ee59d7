# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class WindowsCodeviewTypes(_KaitaiStruct):
    """Types of an image of Windows: structures, unions, enumerations and what they
    are made of. This is stream 2 of a PDB file, after its blocks were joined.

    A header is followed by records, each of which describes a type. The first
    record has the type index `first_index`, the next one the next number, and so
    on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
    (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
    (`simple_modes`). Where no type is meant, the index is 0.

    Structures, unions and enumerations have a name and the index of a
    `field_list`. One whose `properties` have `forward_reference` has neither size
    nor fields: these are in another record with the same unique name, or the same
    name if there is none.

    Leaves whose names end in `_st` are those of compilers before 2002. Their names
    begin with a byte that has their length, instead of ending with a zero; these
    leaves are listed, but not described otherwise.

    Any index, size, count and offset may be wrong, and records may refer to
    themselves. Compared with files of LLVM 14; records that LLVM does not write
    follow Microsoft's and LLVM's descriptions alone.

    References:
        https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        https://llvm.org/docs/PDB/TpiStream.html
        https://llvm.org/docs/PDB/CodeViewTypes.html
    """

    class Leaves(IntEnum):
        vtable_shape = 0xa
        """LF_VTSHAPE"""
        modifier = 0x1001
        """LF_MODIFIER"""
        pointer = 0x1002
        """LF_POINTER"""
        array_st = 0x1003
        """LF_ARRAY_ST"""
        class_st = 0x1004
        """LF_CLASS_ST"""
        structure_st = 0x1005
        """LF_STRUCTURE_ST"""
        union_st = 0x1006
        """LF_UNION_ST"""
        enumeration_st = 0x1007
        """LF_ENUM_ST"""
        procedure = 0x1008
        """LF_PROCEDURE"""
        member_function = 0x1009
        """LF_MFUNCTION"""
        alias_st = 0x1010
        """LF_ALIAS_ST"""
        argument_list = 0x1201
        """LF_ARGLIST"""
        field_list = 0x1203
        """LF_FIELDLIST"""
        derived_list = 0x1204
        """LF_DERIVED"""
        bit_field = 0x1205
        """LF_BITFIELD"""
        method_list = 0x1206
        """LF_METHODLIST"""
        array = 0x1503
        """LF_ARRAY"""
        class_type = 0x1504
        """LF_CLASS"""
        structure = 0x1505
        """LF_STRUCTURE"""
        union_type = 0x1506
        """LF_UNION"""
        enumeration = 0x1507
        """LF_ENUM"""
        alias = 0x150a
        """LF_ALIAS"""
        interface_type = 0x1519
        """LF_INTERFACE"""
        vtable = 0x151d
        """LF_VFTABLE"""
        class_19 = 0x1608
        """LF_CLASS2"""
        structure_19 = 0x1609
        """LF_STRUCTURE2"""
        union_19 = 0x160a
        """LF_UNION2"""
        interface_19 = 0x160b
        """LF_INTERFACE2"""

    class FieldLeaves(IntEnum):
        base_class = 0x1400
        """LF_BCLASS"""
        virtual_base_class = 0x1401
        """LF_VBCLASS"""
        indirect_virtual_base_class = 0x1402
        """LF_IVBCLASS"""
        continuation = 0x1404
        """LF_INDEX"""
        vtable_pointer = 0x1409
        """LF_VFUNCTAB"""
        friend_class = 0x140a
        """LF_FRIENDCLS"""
        vtable_pointer_at = 0x140c
        """LF_VFUNCOFF"""
        enumerator = 0x1502
        """LF_ENUMERATE"""
        friend_function = 0x150c
        """LF_FRIENDFCN"""
        member = 0x150d
        """LF_MEMBER"""
        static_member = 0x150e
        """LF_STMEMBER"""
        method = 0x150f
        """LF_METHOD"""
        nested_type = 0x1510
        """LF_NESTTYPE"""
        one_method = 0x1511
        """LF_ONEMETHOD"""
        nested_type_ex = 0x1512
        """LF_NESTTYPEEX"""
        modified_member = 0x1513
        """LF_MEMBERMODIFY"""
        base_interface = 0x151a
        """LF_BINTERFACE"""

    class OldFieldLeaves(IntEnum):
        enumerator_st = 0x403
        """LF_ENUMERATE_ST"""
        friend_function_st = 0x1403
        """LF_FRIENDFCN_ST"""
        member_st = 0x1405
        """LF_MEMBER_ST"""
        static_member_st = 0x1406
        """LF_STMEMBER_ST"""
        method_st = 0x1407
        """LF_METHOD_ST"""
        nested_type_st = 0x1408
        """LF_NESTTYPE_ST"""
        one_method_st = 0x140b
        """LF_ONEMETHOD_ST"""
        nested_type_ex_st = 0x140d
        """LF_NESTTYPEEX_ST"""
        modified_member_st = 0x140e
        """LF_MEMBERMODIFY_ST"""

    class NumberLeaves(IntEnum):
        char = 0x8000
        """LF_CHAR"""
        short = 0x8001
        """LF_SHORT"""
        ushort = 0x8002
        """LF_USHORT"""
        long = 0x8003
        """LF_LONG"""
        ulong = 0x8004
        """LF_ULONG"""
        quadword = 0x8009
        """LF_QUADWORD"""
        uquadword = 0x800a
        """LF_UQUADWORD"""
        octword = 0x8017
        """LF_OCTWORD"""
        uoctword = 0x8018
        """LF_UOCTWORD"""

    class PropertyMasks(IntEnum):
        packed = 0x1
        """packed"""
        has_constructor = 0x2
        """ctor"""
        has_operators = 0x4
        """ovlops"""
        is_nested = 0x8
        """isnested"""
        has_nested = 0x10
        """cnested"""
        has_assignment = 0x20
        """opassign"""
        has_casts = 0x40
        """opcast"""
        forward_reference = 0x80
        """fwdref"""
        scoped = 0x100
        """scoped"""
        has_unique_name = 0x200
        """hasuniquename"""
        sealed = 0x400
        """sealed"""
        intrinsic = 0x2000
        """intrinsic"""

    class PointerKinds(IntEnum):
        near16 = 0x0
        """CV_PTR_NEAR"""
        far16 = 0x1
        """CV_PTR_FAR"""
        huge16 = 0x2
        """CV_PTR_HUGE"""
        near32 = 0xa
        """CV_PTR_NEAR32"""
        far32 = 0xb
        """CV_PTR_FAR32"""
        near64 = 0xc
        """CV_PTR_64"""

    class PointerModes(IntEnum):
        plain = 0x0
        """CV_PTR_MODE_PTR"""
        reference = 0x1
        """CV_PTR_MODE_REF"""
        data_member = 0x2
        """CV_PTR_MODE_PMEM"""
        member_function = 0x3
        """CV_PTR_MODE_PMFUNC"""
        rvalue_reference = 0x4
        """CV_PTR_MODE_RVREF"""

    class Accesses(IntEnum):
        private = 0x1
        """CV_private"""
        protected = 0x2
        """CV_protected"""
        public = 0x3
        """CV_public"""

    class MethodKinds(IntEnum):
        vanilla = 0x0
        """CV_MTvanilla"""
        virtual = 0x1
        """CV_MTvirtual"""
        static = 0x2
        """CV_MTstatic"""
        friend = 0x3
        """CV_MTfriend"""
        new_virtual = 0x4
        """CV_MTintro"""
        pure_virtual = 0x5
        """CV_MTpurevirt"""
        new_pure_virtual = 0x6
        """CV_MTpureintro"""

    class SimpleModes(IntEnum):
        direct = 0x0
        """CV_TM_DIRECT"""
        near16 = 0x1
        """CV_TM_NPTR"""
        far16 = 0x2
        """CV_TM_FPTR"""
        huge16 = 0x3
        """CV_TM_HPTR"""
        near32 = 0x4
        """CV_TM_NPTR32"""
        far32 = 0x5
        """CV_TM_FPTR32"""
        near64 = 0x6
        """CV_TM_NPTR64"""
        near128 = 0x7
        """CV_TM_NPTR128"""

    class SimpleTypes(IntEnum):
        no_type = 0x0
        """T_NOTYPE"""
        void_type = 0x3
        """T_VOID"""
        hresult = 0x8
        """T_HRESULT"""
        char = 0x10
        """T_CHAR"""
        short = 0x11
        """T_SHORT"""
        long = 0x12
        """T_LONG"""
        quad = 0x13
        """T_QUAD"""
        oct = 0x14
        """T_OCT"""
        uchar = 0x20
        """T_UCHAR"""
        ushort = 0x21
        """T_USHORT"""
        ulong = 0x22
        """T_ULONG"""
        uquad = 0x23
        """T_UQUAD"""
        uoct = 0x24
        """T_UOCT"""
        bool8 = 0x30
        """T_BOOL08"""
        bool16 = 0x31
        """T_BOOL16"""
        bool32 = 0x32
        """T_BOOL32"""
        bool64 = 0x33
        """T_BOOL64"""
        real32 = 0x40
        """T_REAL32"""
        real64 = 0x41
        """T_REAL64"""
        real80 = 0x42
        """T_REAL80"""
        real128 = 0x43
        """T_REAL128"""
        real48 = 0x44
        """T_REAL48"""
        real32_partial = 0x45
        """T_REAL32PP"""
        real16 = 0x46
        """T_REAL16"""
        int1 = 0x68
        """T_INT1"""
        uint1 = 0x69
        """T_UINT1"""
        plain_char = 0x70
        """T_RCHAR"""
        wchar = 0x71
        """T_WCHAR"""
        int2 = 0x72
        """T_INT2"""
        uint2 = 0x73
        """T_UINT2"""
        int4 = 0x74
        """T_INT4"""
        uint4 = 0x75
        """T_UINT4"""
        int8 = 0x76
        """T_INT8"""
        uint8 = 0x77
        """T_UINT8"""
        int16 = 0x78
        """T_INT16"""
        uint16 = 0x79
        """T_UINT16"""
        char16 = 0x7a
        """T_CHAR16"""
        char32 = 0x7b
        """T_CHAR32"""
        char8 = 0x7c
        """T_CHAR8"""

    class HashPart(_KaitaiStruct):
        """A part of the stream of hash values.

        Windows calls it `OffCb`.

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """

        ofs_part: int
        """s4 at 0x0, off

        Offset in that stream.
        """
        len_part: int
        """u4 at 0x4, cb

        Size in bytes.
        """

    class RecordList(_KaitaiStruct):
        """Records, one after another, by ascending type indices.

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """

        records: list[WindowsCodeviewTypes.TypeRecord]
        """type_record[] at 0x0"""

    class RecordHead(_KaitaiStruct):
        """What each record begins with.

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """

        len_record: int
        """u2 at 0x0

        Size in bytes of what follows this field.
        """
        leaf: WindowsCodeviewTypes.Leaves | int
        """u2 of leaves at 0x2

        Kind of the record.
        """

    class TypeRecord(_KaitaiStruct):
        """A record; its first two fields are a `record_head`.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """

        len_record: int
        """u2 at 0x0

        Size in bytes of what follows; a multiple of 4 but for 2.
        """
        leaf: WindowsCodeviewTypes.Leaves | int
        """u2 of leaves at 0x2

        Kind of the record.
        """
        content: WindowsCodeviewTypes.Composite | WindowsCodeviewTypes.UnionType | WindowsCodeviewTypes.Enumeration | WindowsCodeviewTypes.Composite19 | WindowsCodeviewTypes.Union19 | WindowsCodeviewTypes.FieldList | WindowsCodeviewTypes.Pointer | WindowsCodeviewTypes.ArrayType | WindowsCodeviewTypes.BitField | WindowsCodeviewTypes.Modifier | WindowsCodeviewTypes.Procedure | WindowsCodeviewTypes.MemberFunction | WindowsCodeviewTypes.ArgumentList | WindowsCodeviewTypes.VtableShape | WindowsCodeviewTypes.Alias | bytes
        """a structure by leaf, len_record - 2 bytes at 0x4

        The rest; bytes for a kind that is not described here.
        """

    class CompositeHead(_KaitaiStruct):
        """The fixed part of a `composite`.

        Windows calls it `lfClass`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_members: int
        """u2 at 0x0, count

        Number of members; functions count too.
        """
        properties: int
        """u2 at 0x2, property

        Combination of `property_masks`.
        """
        field_list: int
        """u4 at 0x4, field

        Type index of the `field_list`; 0 in a forward reference.
        """
        derived_from: int
        """u4 at 0x8, derived

        Type index of a list of derived classes; 0 in practice.
        """
        vtable_shape: int
        """u4 at 0xc, vshape

        Type index of a `vtable_shape`; 0 without virtual functions.
        """

    class Composite(_KaitaiStruct):
        """A structure, class or interface.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.CompositeHead
        """composite_head at 0x0"""
        instance_size: WindowsCodeviewTypes.Numeric
        """numeric at 0x10

        Size of an instance in bytes.
        """
        name: bytes
        """bytes up to 0x0

        Name of the type, with those of the scopes that it is in.
        """
        unique_name: bytes | None
        """bytes up to 0x0

        Decorated name; no other type has it.
        """

    class UnionHead(_KaitaiStruct):
        """The fixed part of a `union_type`.

        Windows calls it `lfUnion`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_members: int
        """u2 at 0x0, count

        Number of members; functions count too.
        """
        properties: int
        """u2 at 0x2, property

        Combination of `property_masks`.
        """
        field_list: int
        """u4 at 0x4, field

        Type index of the `field_list`; 0 in a forward reference.
        """

    class UnionType(_KaitaiStruct):
        """A union.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.UnionHead
        """union_head at 0x0"""
        instance_size: WindowsCodeviewTypes.Numeric
        """numeric at 0x8

        Size of an instance in bytes.
        """
        name: bytes
        """bytes up to 0x0

        Name of the type, with those of the scopes that it is in.
        """
        unique_name: bytes | None
        """bytes up to 0x0

        Decorated name; no other type has it.
        """

    class EnumerationHead(_KaitaiStruct):
        """The fixed part of an `enumeration`.

        Windows calls it `lfEnum`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_members: int
        """u2 at 0x0, count

        Number of members; functions count too.
        """
        properties: int
        """u2 at 0x2, property

        Combination of `property_masks`.
        """
        base_type: int
        """u4 at 0x4, utype

        Type index of the number that has its values.
        """
        field_list: int
        """u4 at 0x8, field

        Type index of the `field_list`; 0 in a forward reference.
        """

    class Enumeration(_KaitaiStruct):
        """An enumeration.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.EnumerationHead
        """enumeration_head at 0x0"""
        name: bytes
        """bytes up to 0x0 at 0xc

        Name of the type, with those of the scopes that it is in.
        """
        unique_name: bytes | None
        """bytes up to 0x0

        Decorated name; no other type has it.
        """

    class Composite19Head(_KaitaiStruct):
        """The fixed part of a `composite_19`.

        References:
            https://github.com/microsoft/pdb-rs
        """

        properties: int
        """u4 at 0x0

        Combination of `property_masks`.
        """
        field_list: int
        """u4 at 0x4

        Type index of the `field_list`; 0 in a forward reference.
        """
        derived_from: int
        """u4 at 0x8

        Type index of a list of derived classes; 0 in practice.
        """
        vtable_shape: int
        """u4 at 0xc

        Type index of a `vtable_shape`; 0 without virtual functions.
        """
        num_members: int
        """u2 at 0x10

        Number of members; functions count too.
        """

    class Composite19(_KaitaiStruct):
        """A structure, class or interface as Visual C++ 2019 may write it. Not seen
        in a file: from the descriptions of other readers alone.

        References:
            https://github.com/microsoft/pdb-rs
        """

        head: WindowsCodeviewTypes.Composite19Head
        """composite_19_head at 0x0"""
        instance_size: WindowsCodeviewTypes.Numeric
        """numeric at 0x12

        Size of an instance in bytes.
        """
        name: bytes
        """bytes up to 0x0

        Name of the type, with those of the scopes that it is in.
        """
        unique_name: bytes | None
        """bytes up to 0x0

        Decorated name; no other type has it.
        """

    class Union19Head(_KaitaiStruct):
        """The fixed part of a `union_19`.

        References:
            https://github.com/microsoft/pdb-rs
        """

        properties: int
        """u4 at 0x0

        Combination of `property_masks`.
        """
        field_list: int
        """u4 at 0x4

        Type index of the `field_list`; 0 in a forward reference.
        """
        num_members: int
        """u2 at 0x8

        Number of members; functions count too.
        """

    class Union19(_KaitaiStruct):
        """A union as Visual C++ 2019 may write it. Not seen in a file: from the
        descriptions of other readers alone.

        References:
            https://github.com/microsoft/pdb-rs
        """

        head: WindowsCodeviewTypes.Union19Head
        """union_19_head at 0x0"""
        instance_size: WindowsCodeviewTypes.Numeric
        """numeric at 0xa

        Size of an instance in bytes.
        """
        name: bytes
        """bytes up to 0x0

        Name of the type, with those of the scopes that it is in.
        """
        unique_name: bytes | None
        """bytes up to 0x0

        Decorated name; no other type has it.
        """

    class Pointer(_KaitaiStruct):
        """A pointer or reference. Behind the fields, pointers to members have the
        type index of the class and the representation.

        Windows calls it `lfPointer`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        target: int
        """u4 at 0x0, utype

        Type index of what it points to.
        """
        attributes: int
        """u4 at 0x4, attr

        Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
        12: qualifiers; bits 13 to 18: size in bytes.
        """

    class ArrayHead(_KaitaiStruct):
        """The fixed part of an `array_type`.

        Windows calls it `lfArray`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        element_type: int
        """u4 at 0x0, elemtype

        Type index of an element; an array for arrays of arrays.
        """
        index_type: int
        """u4 at 0x4, idxtype

        Type index of the number that indexes it.
        """

    class ArrayType(_KaitaiStruct):
        """An array. The number of its elements follows from the sizes.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.ArrayHead
        """array_head at 0x0"""
        array_size: WindowsCodeviewTypes.Numeric
        """numeric at 0x8

        Size of the whole array in bytes.
        """
        name: bytes
        """bytes up to 0x0

        Empty in practice.
        """

    class BitField(_KaitaiStruct):
        """Some bits of a number.

        Windows calls it `lfBitfield`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        base_type: int
        """u4 at 0x0, type

        Type index of the number.
        """
        num_bits: int
        """u1 at 0x4, length

        How many bits.
        """
        position: int
        """u1 at 0x5, position

        The lowest bit.
        """

    class Modifier(_KaitaiStruct):
        """A type with qualifiers.

        Windows calls it `lfModifier`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        modified_type: int
        """u4 at 0x0, type

        Type index of the type without them.
        """
        qualifiers: int
        """u2 at 0x4, attr

        Bit 0: const; bit 1: volatile; bit 2: unaligned.
        """

    class Procedure(_KaitaiStruct):
        """The type of a function.

        Windows calls it `lfProc`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        return_type: int
        """u4 at 0x0, rvtype

        Type index of its value.
        """
        calling_convention: int
        """u1 at 0x4, calltype

        How it is called; 0: near C.
        """
        options: int
        """u1 at 0x5, funcattr

        Bit 0: returns a C++ object; bits 1 and 2: constructor.
        """
        num_parameters: int
        """u2 at 0x6, parmcount

        How many parameters it has.
        """
        parameters: int
        """u4 at 0x8, arglist

        Type index of an `argument_list`.
        """

    class MemberFunction(_KaitaiStruct):
        """The type of a function of a class.

        Windows calls it `lfMFunc`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        return_type: int
        """u4 at 0x0, rvtype

        Type index of its value.
        """
        class_type: int
        """u4 at 0x4, classtype

        Type index of the class.
        """
        this_type: int
        """u4 at 0x8, thistype

        Type index of `this`; 0 for a static one.
        """
        calling_convention: int
        """u1 at 0xc, calltype

        How it is called; 11: this call.
        """
        options: int
        """u1 at 0xd, funcattr

        Bit 0: returns a C++ object; bits 1 and 2: constructor.
        """
        num_parameters: int
        """u2 at 0xe, parmcount

        How many parameters it has, without `this`.
        """
        parameters: int
        """u4 at 0x10, arglist

        Type index of an `argument_list`.
        """
        this_adjustment: int
        """s4 at 0x14, thisadjust

        Bytes that are added to `this`.
        """

    class ArgumentList(_KaitaiStruct):
        """Types of the parameters of a function.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_types: int
        """u4 at 0x0

        How many there are.
        """
        types: list[int]
        """u4[] at 0x4"""

    class VtableShape(_KaitaiStruct):
        """The shape of a table of virtual functions; four bits for each follow.

        Windows calls it `lfVTShape`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_entries: int
        """u2 at 0x0, count

        How many entries the table has.
        """

    class AliasHead(_KaitaiStruct):
        """The fixed part of an `alias`.

        Windows calls it `lfAlias`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        aliased_type: int
        """u4 at 0x0, utype

        Type index of the type.
        """

    class Alias(_KaitaiStruct):
        """Another name for a type.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.AliasHead
        """alias_head at 0x0"""
        name: bytes
        """bytes up to 0x0 at 0x4

        The other name.
        """

    class FieldList(_KaitaiStruct):
        """Members of a structure, union or class, or constants of an enumeration.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """

        fields: list[WindowsCodeviewTypes.Field]
        """field[] at 0x0"""

    class Field(_KaitaiStruct):
        """A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
        that is a multiple of 4.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """

        leaf: WindowsCodeviewTypes.FieldLeaves | int
        """u2 of field_leaves at 0x0

        Kind of the field; `old_field_leaves` are not described here.
        """
        content: WindowsCodeviewTypes.BaseClass | WindowsCodeviewTypes.VirtualBaseClass | WindowsCodeviewTypes.Continuation | WindowsCodeviewTypes.VtablePointer | WindowsCodeviewTypes.VtablePointerAt | WindowsCodeviewTypes.FriendClass | WindowsCodeviewTypes.FriendFunction | WindowsCodeviewTypes.Enumerator | WindowsCodeviewTypes.Member | WindowsCodeviewTypes.StaticMember | WindowsCodeviewTypes.Method | WindowsCodeviewTypes.NestedType | WindowsCodeviewTypes.OneMethod
        """a structure by leaf at 0x2

        What depends on the kind.
        """
        fillers: list[int]
        """u1[]

        Not present in front of the next field if the offset is a multiple of 4.
        """
        @property
        def num_padding(self) -> int:
            """calculated

            How many bytes of padding follow.
            """

    class BaseClassHead(_KaitaiStruct):
        """The fixed part of a `base_class`.

        Windows calls it `lfBClass`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        attributes: int
        """u2 at 0x0, attr

        Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
        """
        base_type: int
        """u4 at 0x2, index

        Type index of the base class.
        """

    class BaseClass(_KaitaiStruct):
        """A base class.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.BaseClassHead
        """base_class_head at 0x0"""
        base_offset: WindowsCodeviewTypes.Numeric
        """numeric at 0x6

        Offset in the class.
        """

    class VirtualBaseClassHead(_KaitaiStruct):
        """The fixed part of a `virtual_base_class`.

        Windows calls it `lfVBClass`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        attributes: int
        """u2 at 0x0, attr

        Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
        """
        base_type: int
        """u4 at 0x2, index

        Type index of the base class.
        """
        pointer_type: int
        """u4 at 0x6, vbptr

        Type index of the pointer to the table of bases.
        """

    class VirtualBaseClass(_KaitaiStruct):
        """A virtual base class: its offset in the object is in a table of the image.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.VirtualBaseClassHead
        """virtual_base_class_head at 0x0"""
        pointer_offset: WindowsCodeviewTypes.Numeric
        """numeric at 0xa

        Offset of the pointer to the table of bases.
        """
        table_index: WindowsCodeviewTypes.Numeric
        """numeric

        Entry of that table.
        """

    class Continuation(_KaitaiStruct):
        """The list goes on in another record.

        Windows calls it `lfIndex`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        field_list: int
        """u4 at 0x2, index

        Type index of that `field_list`.
        """

    class VtablePointer(_KaitaiStruct):
        """The pointer to the table of virtual functions, at offset 0.

        Windows calls it `lfVFuncTab`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        pointer_type: int
        """u4 at 0x2, type

        Type index of the pointer.
        """

    class VtablePointerAt(_KaitaiStruct):
        """The pointer to the table of virtual functions, elsewhere.

        Windows calls it `lfVFuncOff`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        pointer_type: int
        """u4 at 0x2, type

        Type index of the pointer.
        """
        ofs_pointer: int
        """u4 at 0x6, offset

        Its offset.
        """

    class FriendClass(_KaitaiStruct):
        """A friend.

        Windows calls it `lfFriendCls`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        friend_type: int
        """u4 at 0x2, index

        Type index of the class.
        """

    class FriendFunction(_KaitaiStruct):
        """A function that is a friend.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        function_type: int
        """u4 at 0x2

        Type index of the function.
        """
        name: bytes
        """bytes up to 0x0 at 0x6

        Its decorated name.
        """

    class Enumerator(_KaitaiStruct):
        """A constant.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.EnumeratorHead
        """enumerator_head at 0x0"""
        value: WindowsCodeviewTypes.Numeric
        """numeric at 0x2

        Its value.
        """
        name: bytes
        """bytes up to 0x0

        Its spelling in the source.
        """

    class EnumeratorHead(_KaitaiStruct):
        """The fixed part of an `enumerator`.

        Windows calls it `lfEnumerate`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        attributes: int
        """u2 at 0x0, attr

        Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
        """

    class MemberHead(_KaitaiStruct):
        """The fixed part of a `member`.

        Windows calls it `lfMember`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        attributes: int
        """u2 at 0x0, attr

        Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
        """
        member_type: int
        """u4 at 0x2, index

        Type index of the member.
        """

    class Member(_KaitaiStruct):
        """A member that each instance has.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.MemberHead
        """member_head at 0x0"""
        member_offset: WindowsCodeviewTypes.Numeric
        """numeric at 0x6

        Offset in bytes; for bits that of the number.
        """
        name: bytes
        """bytes up to 0x0

        Its spelling in the source.
        """

    class StaticMember(_KaitaiStruct):
        """A member that all instances share.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.MemberHead
        """member_head at 0x0"""
        name: bytes
        """bytes up to 0x0 at 0x6

        Its spelling in the source.
        """

    class MethodHead(_KaitaiStruct):
        """The fixed part of a `method`.

        Windows calls it `lfMethod`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        num_methods: int
        """u2 at 0x0, count

        How many functions have the name.
        """
        method_list: int
        """u4 at 0x2, mList

        Type index of the list of them.
        """

    class Method(_KaitaiStruct):
        """Functions that share a name.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.MethodHead
        """method_head at 0x0"""
        name: bytes
        """bytes up to 0x0 at 0x6

        Their spelling in the source.
        """

    class NestedType(_KaitaiStruct):
        """A type that is declared in this one, or a changed member.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.MemberHead
        """member_head at 0x0"""
        name: bytes
        """bytes up to 0x0 at 0x6

        Its spelling in the source; empty for one without.
        """

    class OneMethod(_KaitaiStruct):
        """A function.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        head: WindowsCodeviewTypes.MemberHead
        """member_head at 0x0"""
        ofs_vtable_entry: int | None
        """u4 at 0x6

        Offset in the table of virtual functions, if the function is new there.
        """
        name: bytes
        """bytes up to 0x0

        Its spelling in the source.
        """

    class Numeric(_KaitaiStruct):
        """A number. It is `leaf` if that is below 0x8000, else the field that is there.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """

        leaf: int
        """u2 at 0x0

        The number, or one of `number_leaves`.
        """
        as_s1: int | None
        """s1 at 0x2"""
        as_s2: int | None
        """s2"""
        as_u2: int | None
        """u2"""
        as_s4: int | None
        """s4"""
        as_u4: int | None
        """u4"""
        as_s8: int | None
        """s8"""
        as_u8: int | None
        """u8"""
        as_16_bytes: bytes | None
        """16 bytes

        A number of 128 bits.
        """

    version: int
    """u4 at 0x0, vers

    Version of the format; 20040203 since Visual C++ 8.
    """
    len_header: int
    """u4 at 0x4, cbHdr

    Size of the header in bytes; the first record begins there.
    """
    first_index: int
    """u4 at 0x8, tiMin

    Type index of the first record; 0x1000.
    """
    end_index: int
    """u4 at 0xc, tiMac

    Type index after that of the last record.
    """
    len_records: int
    """u4 at 0x10, cbGprec

    Size of all records in bytes.
    """
    hash_stream: int
    """u2 at 0x14, sn

    Number of the stream with hash values of the records.
    """
    hash_stream_aux: int
    """u2 at 0x16, snPad

    Number of another such stream; 0xffff if there is none.
    """
    len_hash: int
    """u4 at 0x18, cbHashKey

    Size of a hash value in bytes.
    """
    num_hash_buckets: int
    """u4 at 0x1c, cHashBuckets

    How many different hash values there may be.
    """
    hash_values: WindowsCodeviewTypes.HashPart
    """hash_part at 0x20, offcbHashVals

    Hash values of all records.
    """
    index_offsets: WindowsCodeviewTypes.HashPart
    """hash_part at 0x28, offcbTiOff

    Offsets of some records by their indices, for searches.
    """
    hash_adjusters: WindowsCodeviewTypes.HashPart
    """hash_part at 0x30, offcbHashAdj

    A table that was added by incremental linking.
    """
    @property
    def records(self) -> WindowsCodeviewTypes.RecordList:
        """record_list, len_records bytes

        One record for each type index, in this order.
        """
