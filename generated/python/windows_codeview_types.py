# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsCodeviewTypes(KaitaiStruct):
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

    Fields (0x38 bytes), with offsets from the start of the file:
        version: u4 at 0x0, vers
            Version of the format; 20040203 since Visual C++ 8.
        len_header: u4 at 0x4, cbHdr
            Size of the header in bytes; the first record begins there.
        first_index: u4 at 0x8, tiMin
            Type index of the first record; 0x1000.
        end_index: u4 at 0xc, tiMac
            Type index after that of the last record.
        len_records: u4 at 0x10, cbGprec
            Size of all records in bytes.
        hash_stream: u2 at 0x14, sn
            Number of the stream with hash values of the records.
        hash_stream_aux: u2 at 0x16, snPad
            Number of another such stream; 0xffff if there is none.
        len_hash: u4 at 0x18, cbHashKey
            Size of a hash value in bytes.
        num_hash_buckets: u4 at 0x1c, cHashBuckets
            How many different hash values there may be.
        hash_values: hash_part at 0x20, offcbHashVals
            Hash values of all records.
        index_offsets: hash_part at 0x28, offcbTiOff
            Offsets of some records by their indices, for searches.
        hash_adjusters: hash_part at 0x30, offcbHashAdj
            A table that was added by incremental linking.

    Read or calculated when asked for:
        records: record_list, len_records bytes
            One record for each type index, in this order.

    References:
        https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        https://llvm.org/docs/PDB/TpiStream.html
        https://llvm.org/docs/PDB/CodeViewTypes.html
    """
    SEQ_FIELDS = (
        "version", "len_header", "first_index", "end_index", "len_records", "hash_stream",
        "hash_stream_aux", "len_hash", "num_hash_buckets", "hash_values", "index_offsets",
        "hash_adjusters",
    )

    class Accesses(IntEnum):
        """Values of `accesses`.

        Members:
            private: 0x1, CV_private
            protected: 0x2, CV_protected
            public: 0x3, CV_public
        """
        private = 1
        protected = 2
        public = 3

    class FieldLeaves(IntEnum):
        """Values of `field_leaves`.

        Members:
            base_class: 0x1400, LF_BCLASS
            virtual_base_class: 0x1401, LF_VBCLASS
            indirect_virtual_base_class: 0x1402, LF_IVBCLASS
            continuation: 0x1404, LF_INDEX
            vtable_pointer: 0x1409, LF_VFUNCTAB
            friend_class: 0x140a, LF_FRIENDCLS
            vtable_pointer_at: 0x140c, LF_VFUNCOFF
            enumerator: 0x1502, LF_ENUMERATE
            friend_function: 0x150c, LF_FRIENDFCN
            member: 0x150d, LF_MEMBER
            static_member: 0x150e, LF_STMEMBER
            method: 0x150f, LF_METHOD
            nested_type: 0x1510, LF_NESTTYPE
            one_method: 0x1511, LF_ONEMETHOD
            nested_type_ex: 0x1512, LF_NESTTYPEEX
            modified_member: 0x1513, LF_MEMBERMODIFY
            base_interface: 0x151a, LF_BINTERFACE
        """
        base_class = 5120
        virtual_base_class = 5121
        indirect_virtual_base_class = 5122
        continuation = 5124
        vtable_pointer = 5129
        friend_class = 5130
        vtable_pointer_at = 5132
        enumerator = 5378
        friend_function = 5388
        member = 5389
        static_member = 5390
        method = 5391
        nested_type = 5392
        one_method = 5393
        nested_type_ex = 5394
        modified_member = 5395
        base_interface = 5402

    class Leaves(IntEnum):
        """Values of `leaves`.

        Members:
            vtable_shape: 0xa, LF_VTSHAPE
            modifier: 0x1001, LF_MODIFIER
            pointer: 0x1002, LF_POINTER
            array_st: 0x1003, LF_ARRAY_ST
            class_st: 0x1004, LF_CLASS_ST
            structure_st: 0x1005, LF_STRUCTURE_ST
            union_st: 0x1006, LF_UNION_ST
            enumeration_st: 0x1007, LF_ENUM_ST
            procedure: 0x1008, LF_PROCEDURE
            member_function: 0x1009, LF_MFUNCTION
            alias_st: 0x1010, LF_ALIAS_ST
            argument_list: 0x1201, LF_ARGLIST
            field_list: 0x1203, LF_FIELDLIST
            derived_list: 0x1204, LF_DERIVED
            bit_field: 0x1205, LF_BITFIELD
            method_list: 0x1206, LF_METHODLIST
            array: 0x1503, LF_ARRAY
            class_type: 0x1504, LF_CLASS
            structure: 0x1505, LF_STRUCTURE
            union_type: 0x1506, LF_UNION
            enumeration: 0x1507, LF_ENUM
            alias: 0x150a, LF_ALIAS
            interface_type: 0x1519, LF_INTERFACE
            vtable: 0x151d, LF_VFTABLE
            class_19: 0x1608, LF_CLASS2
            structure_19: 0x1609, LF_STRUCTURE2
            union_19: 0x160a, LF_UNION2
            interface_19: 0x160b, LF_INTERFACE2
        """
        vtable_shape = 10
        modifier = 4097
        pointer = 4098
        array_st = 4099
        class_st = 4100
        structure_st = 4101
        union_st = 4102
        enumeration_st = 4103
        procedure = 4104
        member_function = 4105
        alias_st = 4112
        argument_list = 4609
        field_list = 4611
        derived_list = 4612
        bit_field = 4613
        method_list = 4614
        array = 5379
        class_type = 5380
        structure = 5381
        union_type = 5382
        enumeration = 5383
        alias = 5386
        interface_type = 5401
        vtable = 5405
        class_19 = 5640
        structure_19 = 5641
        union_19 = 5642
        interface_19 = 5643

    class MethodKinds(IntEnum):
        """Values of `method_kinds`.

        Members:
            vanilla: 0x0, CV_MTvanilla
            virtual: 0x1, CV_MTvirtual
            static: 0x2, CV_MTstatic
            friend: 0x3, CV_MTfriend
            new_virtual: 0x4, CV_MTintro
            pure_virtual: 0x5, CV_MTpurevirt
            new_pure_virtual: 0x6, CV_MTpureintro
        """
        vanilla = 0
        virtual = 1
        static = 2
        friend = 3
        new_virtual = 4
        pure_virtual = 5
        new_pure_virtual = 6

    class NumberLeaves(IntEnum):
        """Values of `number_leaves`.

        Members:
            char: 0x8000, LF_CHAR
            short: 0x8001, LF_SHORT
            ushort: 0x8002, LF_USHORT
            long: 0x8003, LF_LONG
            ulong: 0x8004, LF_ULONG
            quadword: 0x8009, LF_QUADWORD
            uquadword: 0x800a, LF_UQUADWORD
            octword: 0x8017, LF_OCTWORD
            uoctword: 0x8018, LF_UOCTWORD
        """
        char = 32768
        short = 32769
        ushort = 32770
        long = 32771
        ulong = 32772
        quadword = 32777
        uquadword = 32778
        octword = 32791
        uoctword = 32792

    class OldFieldLeaves(IntEnum):
        """Values of `old_field_leaves`.

        Members:
            enumerator_st: 0x403, LF_ENUMERATE_ST
            friend_function_st: 0x1403, LF_FRIENDFCN_ST
            member_st: 0x1405, LF_MEMBER_ST
            static_member_st: 0x1406, LF_STMEMBER_ST
            method_st: 0x1407, LF_METHOD_ST
            nested_type_st: 0x1408, LF_NESTTYPE_ST
            one_method_st: 0x140b, LF_ONEMETHOD_ST
            nested_type_ex_st: 0x140d, LF_NESTTYPEEX_ST
            modified_member_st: 0x140e, LF_MEMBERMODIFY_ST
        """
        enumerator_st = 1027
        friend_function_st = 5123
        member_st = 5125
        static_member_st = 5126
        method_st = 5127
        nested_type_st = 5128
        one_method_st = 5131
        nested_type_ex_st = 5133
        modified_member_st = 5134

    class PointerKinds(IntEnum):
        """Values of `pointer_kinds`.

        Members:
            near16: 0x0, CV_PTR_NEAR
            far16: 0x1, CV_PTR_FAR
            huge16: 0x2, CV_PTR_HUGE
            near32: 0xa, CV_PTR_NEAR32
            far32: 0xb, CV_PTR_FAR32
            near64: 0xc, CV_PTR_64
        """
        near16 = 0
        far16 = 1
        huge16 = 2
        near32 = 10
        far32 = 11
        near64 = 12

    class PointerModes(IntEnum):
        """Values of `pointer_modes`.

        Members:
            plain: 0x0, CV_PTR_MODE_PTR
            reference: 0x1, CV_PTR_MODE_REF
            data_member: 0x2, CV_PTR_MODE_PMEM
            member_function: 0x3, CV_PTR_MODE_PMFUNC
            rvalue_reference: 0x4, CV_PTR_MODE_RVREF
        """
        plain = 0
        reference = 1
        data_member = 2
        member_function = 3
        rvalue_reference = 4

    class PropertyMasks(IntEnum):
        """Values of `property_masks`.

        Members:
            packed: 0x1, packed
            has_constructor: 0x2, ctor
            has_operators: 0x4, ovlops
            is_nested: 0x8, isnested
            has_nested: 0x10, cnested
            has_assignment: 0x20, opassign
            has_casts: 0x40, opcast
            forward_reference: 0x80, fwdref
            scoped: 0x100, scoped
            has_unique_name: 0x200, hasuniquename
            sealed: 0x400, sealed
            intrinsic: 0x2000, intrinsic
        """
        packed = 1
        has_constructor = 2
        has_operators = 4
        is_nested = 8
        has_nested = 16
        has_assignment = 32
        has_casts = 64
        forward_reference = 128
        scoped = 256
        has_unique_name = 512
        sealed = 1024
        intrinsic = 8192

    class SimpleModes(IntEnum):
        """Values of `simple_modes`.

        Members:
            direct: 0x0, CV_TM_DIRECT
            near16: 0x1, CV_TM_NPTR
            far16: 0x2, CV_TM_FPTR
            huge16: 0x3, CV_TM_HPTR
            near32: 0x4, CV_TM_NPTR32
            far32: 0x5, CV_TM_FPTR32
            near64: 0x6, CV_TM_NPTR64
            near128: 0x7, CV_TM_NPTR128
        """
        direct = 0
        near16 = 1
        far16 = 2
        huge16 = 3
        near32 = 4
        far32 = 5
        near64 = 6
        near128 = 7

    class SimpleTypes(IntEnum):
        """Values of `simple_types`.

        Members:
            no_type: 0x0, T_NOTYPE
            void_type: 0x3, T_VOID
            hresult: 0x8, T_HRESULT
            char: 0x10, T_CHAR
            short: 0x11, T_SHORT
            long: 0x12, T_LONG
            quad: 0x13, T_QUAD
            oct: 0x14, T_OCT
            uchar: 0x20, T_UCHAR
            ushort: 0x21, T_USHORT
            ulong: 0x22, T_ULONG
            uquad: 0x23, T_UQUAD
            uoct: 0x24, T_UOCT
            bool8: 0x30, T_BOOL08
            bool16: 0x31, T_BOOL16
            bool32: 0x32, T_BOOL32
            bool64: 0x33, T_BOOL64
            real32: 0x40, T_REAL32
            real64: 0x41, T_REAL64
            real80: 0x42, T_REAL80
            real128: 0x43, T_REAL128
            real48: 0x44, T_REAL48
            real32_partial: 0x45, T_REAL32PP
            real16: 0x46, T_REAL16
            int1: 0x68, T_INT1
            uint1: 0x69, T_UINT1
            plain_char: 0x70, T_RCHAR
            wchar: 0x71, T_WCHAR
            int2: 0x72, T_INT2
            uint2: 0x73, T_UINT2
            int4: 0x74, T_INT4
            uint4: 0x75, T_UINT4
            int8: 0x76, T_INT8
            uint8: 0x77, T_UINT8
            int16: 0x78, T_INT16
            uint16: 0x79, T_UINT16
            char16: 0x7a, T_CHAR16
            char32: 0x7b, T_CHAR32
            char8: 0x7c, T_CHAR8
        """
        no_type = 0
        void_type = 3
        hresult = 8
        char = 16
        short = 17
        long = 18
        quad = 19
        oct = 20
        uchar = 32
        ushort = 33
        ulong = 34
        uquad = 35
        uoct = 36
        bool8 = 48
        bool16 = 49
        bool32 = 50
        bool64 = 51
        real32 = 64
        real64 = 65
        real80 = 66
        real128 = 67
        real48 = 68
        real32_partial = 69
        real16 = 70
        int1 = 104
        uint1 = 105
        plain_char = 112
        wchar = 113
        int2 = 114
        uint2 = 115
        int4 = 116
        uint4 = 117
        int8 = 118
        uint8 = 119
        int16 = 120
        uint16 = 121
        char16 = 122
        char32 = 123
        char8 = 124
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsCodeviewTypes, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.version = self._io.read_u4le()
        self.len_header = self._io.read_u4le()
        self.first_index = self._io.read_u4le()
        self.end_index = self._io.read_u4le()
        self.len_records = self._io.read_u4le()
        self.hash_stream = self._io.read_u2le()
        self.hash_stream_aux = self._io.read_u2le()
        self.len_hash = self._io.read_u4le()
        self.num_hash_buckets = self._io.read_u4le()
        self.hash_values = WindowsCodeviewTypes.HashPart(self._io, self, self._root)
        self.index_offsets = WindowsCodeviewTypes.HashPart(self._io, self, self._root)
        self.hash_adjusters = WindowsCodeviewTypes.HashPart(self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.hash_values._fetch_instances()
        self.index_offsets._fetch_instances()
        self.hash_adjusters._fetch_instances()
        _ = self.records
        if hasattr(self, '_m_records'):
            pass
            self._m_records._fetch_instances()


    class Alias(KaitaiStruct):
        """Another name for a type.

        Fields, with offsets from the start of the structure:
            head: alias_head at 0x0
            name: bytes up to 0x0 at 0x4
                The other name.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Alias, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.AliasHead(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    class AliasHead(KaitaiStruct):
        """The fixed part of an `alias`.

        Windows calls it `lfAlias`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            aliased_type: u4 at 0x0, utype
                Type index of the type.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "aliased_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.AliasHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.aliased_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ArgumentList(KaitaiStruct):
        """Types of the parameters of a function.

        Fields, with offsets from the start of the structure:
            num_types: u4 at 0x0
                How many there are.
            types: u4[] at 0x4

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_types", "types",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.ArgumentList, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_types = self._io.read_u4le()
            self.types = []
            for i in range(self.num_types):
                self.types.append(self._io.read_u4le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.types)):
                pass



    class ArrayHead(KaitaiStruct):
        """The fixed part of an `array_type`.

        Windows calls it `lfArray`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            element_type: u4 at 0x0, elemtype
                Type index of an element; an array for arrays of arrays.
            index_type: u4 at 0x4, idxtype
                Type index of the number that indexes it.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "element_type", "index_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.ArrayHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.element_type = self._io.read_u4le()
            self.index_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ArrayType(KaitaiStruct):
        """An array. The number of its elements follows from the sizes.

        Fields, with offsets from the start of the structure:
            head: array_head at 0x0
            array_size: numeric at 0x8
                Size of the whole array in bytes.
            name: bytes up to 0x0
                Empty in practice.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "array_size", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.ArrayType, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.ArrayHead(self._io, self, self._root)
            self.array_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.array_size._fetch_instances()


    class BaseClass(KaitaiStruct):
        """A base class.

        Fields, with offsets from the start of the structure:
            head: base_class_head at 0x0
            base_offset: numeric at 0x6
                Offset in the class.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "base_offset",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.BaseClass, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.BaseClassHead(self._io, self, self._root)
            self.base_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.base_offset._fetch_instances()


    class BaseClassHead(KaitaiStruct):
        """The fixed part of a `base_class`.

        Windows calls it `lfBClass`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            attributes: u2 at 0x0, attr
                Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            base_type: u4 at 0x2, index
                Type index of the base class.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "attributes", "base_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.BaseClassHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.attributes = self._io.read_u2le()
            self.base_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class BitField(KaitaiStruct):
        """Some bits of a number.

        Windows calls it `lfBitfield`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            base_type: u4 at 0x0, type
                Type index of the number.
            num_bits: u1 at 0x4, length
                How many bits.
            position: u1 at 0x5, position
                The lowest bit.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "base_type", "num_bits", "position",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.BitField, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_type = self._io.read_u4le()
            self.num_bits = self._io.read_u1()
            self.position = self._io.read_u1()


        def _fetch_instances(self):
            pass


    class Composite(KaitaiStruct):
        """A structure, class or interface.

        Fields, with offsets from the start of the structure:
            head: composite_head at 0x0
            instance_size: numeric at 0x10
                Size of an instance in bytes.
            name: bytes up to 0x0
                Name of the type, with those of the scopes that it is in.
            unique_name: bytes up to 0x0
                Decorated name; no other type has it.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "instance_size", "name", "unique_name",
        )
        unique_name = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Composite, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.CompositeHead(self._io, self, self._root)
            self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)
            if self.head.properties & 512 != 0:
                pass
                self.unique_name = self._io.read_bytes_term(0, False, True, True)



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.instance_size._fetch_instances()
            if self.head.properties & 512 != 0:
                pass



    class Composite19(KaitaiStruct):
        """A structure, class or interface as Visual C++ 2019 may write it. Not seen
        in a file: from the descriptions of other readers alone.

        Fields, with offsets from the start of the structure:
            head: composite_19_head at 0x0
            instance_size: numeric at 0x12
                Size of an instance in bytes.
            name: bytes up to 0x0
                Name of the type, with those of the scopes that it is in.
            unique_name: bytes up to 0x0
                Decorated name; no other type has it.

        References:
            https://github.com/microsoft/pdb-rs
        """
        SEQ_FIELDS = (
            "head", "instance_size", "name", "unique_name",
        )
        unique_name = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Composite19, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.Composite19Head(self._io, self, self._root)
            self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)
            if self.head.properties & 512 != 0:
                pass
                self.unique_name = self._io.read_bytes_term(0, False, True, True)



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.instance_size._fetch_instances()
            if self.head.properties & 512 != 0:
                pass



    class Composite19Head(KaitaiStruct):
        """The fixed part of a `composite_19`.

        Fields (0x12 bytes), with offsets from the start of the structure:
            properties: u4 at 0x0
                Combination of `property_masks`.
            field_list: u4 at 0x4
                Type index of the `field_list`; 0 in a forward reference.
            derived_from: u4 at 0x8
                Type index of a list of derived classes; 0 in practice.
            vtable_shape: u4 at 0xc
                Type index of a `vtable_shape`; 0 without virtual functions.
            num_members: u2 at 0x10
                Number of members; functions count too.

        References:
            https://github.com/microsoft/pdb-rs
        """
        SEQ_FIELDS = (
            "properties", "field_list", "derived_from", "vtable_shape", "num_members",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Composite19Head, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.properties = self._io.read_u4le()
            self.field_list = self._io.read_u4le()
            self.derived_from = self._io.read_u4le()
            self.vtable_shape = self._io.read_u4le()
            self.num_members = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class CompositeHead(KaitaiStruct):
        """The fixed part of a `composite`.

        Windows calls it `lfClass`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            num_members: u2 at 0x0, count
                Number of members; functions count too.
            properties: u2 at 0x2, property
                Combination of `property_masks`.
            field_list: u4 at 0x4, field
                Type index of the `field_list`; 0 in a forward reference.
            derived_from: u4 at 0x8, derived
                Type index of a list of derived classes; 0 in practice.
            vtable_shape: u4 at 0xc, vshape
                Type index of a `vtable_shape`; 0 without virtual functions.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_members", "properties", "field_list", "derived_from", "vtable_shape",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.CompositeHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_members = self._io.read_u2le()
            self.properties = self._io.read_u2le()
            self.field_list = self._io.read_u4le()
            self.derived_from = self._io.read_u4le()
            self.vtable_shape = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Continuation(KaitaiStruct):
        """The list goes on in another record.

        Windows calls it `lfIndex`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            field_list: u4 at 0x2, index
                Type index of that `field_list`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "field_list",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Continuation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(2)
            self.field_list = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Enumeration(KaitaiStruct):
        """An enumeration.

        Fields, with offsets from the start of the structure:
            head: enumeration_head at 0x0
            name: bytes up to 0x0 at 0xc
                Name of the type, with those of the scopes that it is in.
            unique_name: bytes up to 0x0
                Decorated name; no other type has it.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "name", "unique_name",
        )
        unique_name = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Enumeration, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.EnumerationHead(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)
            if self.head.properties & 512 != 0:
                pass
                self.unique_name = self._io.read_bytes_term(0, False, True, True)



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            if self.head.properties & 512 != 0:
                pass



    class EnumerationHead(KaitaiStruct):
        """The fixed part of an `enumeration`.

        Windows calls it `lfEnum`.

        Fields (0xc bytes), with offsets from the start of the structure:
            num_members: u2 at 0x0, count
                Number of members; functions count too.
            properties: u2 at 0x2, property
                Combination of `property_masks`.
            base_type: u4 at 0x4, utype
                Type index of the number that has its values.
            field_list: u4 at 0x8, field
                Type index of the `field_list`; 0 in a forward reference.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_members", "properties", "base_type", "field_list",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.EnumerationHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_members = self._io.read_u2le()
            self.properties = self._io.read_u2le()
            self.base_type = self._io.read_u4le()
            self.field_list = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Enumerator(KaitaiStruct):
        """A constant.

        Fields, with offsets from the start of the structure:
            head: enumerator_head at 0x0
            value: numeric at 0x2
                Its value.
            name: bytes up to 0x0
                Its spelling in the source.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "value", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Enumerator, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.EnumeratorHead(self._io, self, self._root)
            self.value = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.value._fetch_instances()


    class EnumeratorHead(KaitaiStruct):
        """The fixed part of an `enumerator`.

        Windows calls it `lfEnumerate`.

        Fields (0x2 bytes), with offsets from the start of the structure:
            attributes: u2 at 0x0, attr
                Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "attributes",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.EnumeratorHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.attributes = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class Field(KaitaiStruct):
        """A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
        that is a multiple of 4.

        Fields, with offsets from the start of the structure:
            leaf: u2 of field_leaves at 0x0
                Kind of the field; `old_field_leaves` are not described here.
            content: a structure by leaf at 0x2
                What depends on the kind.
            fillers: u1[]
                Not present in front of the next field if the offset is a multiple of 4.

        Read or calculated when asked for:
            num_padding: calculated
                How many bytes of padding follow.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """
        SEQ_FIELDS = (
            "leaf", "content", "fillers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Field, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.leaf = KaitaiStream.resolve_enum(WindowsCodeviewTypes.FieldLeaves, self._io.read_u2le())
            if not  ((self.leaf == WindowsCodeviewTypes.FieldLeaves.base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.base_interface) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.virtual_base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.indirect_virtual_base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.continuation) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.vtable_pointer) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.vtable_pointer_at) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.friend_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.friend_function) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.enumerator) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.member) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.static_member) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.method) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.nested_type) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.nested_type_ex) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.one_method) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.modified_member)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.leaf, self._io, u"/types/field/seq/0")
            _on = self.leaf
            if _on == WindowsCodeviewTypes.FieldLeaves.base_class:
                pass
                self.content = WindowsCodeviewTypes.BaseClass(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.base_interface:
                pass
                self.content = WindowsCodeviewTypes.BaseClass(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.continuation:
                pass
                self.content = WindowsCodeviewTypes.Continuation(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.enumerator:
                pass
                self.content = WindowsCodeviewTypes.Enumerator(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.friend_class:
                pass
                self.content = WindowsCodeviewTypes.FriendClass(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.friend_function:
                pass
                self.content = WindowsCodeviewTypes.FriendFunction(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.indirect_virtual_base_class:
                pass
                self.content = WindowsCodeviewTypes.VirtualBaseClass(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.member:
                pass
                self.content = WindowsCodeviewTypes.Member(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.method:
                pass
                self.content = WindowsCodeviewTypes.Method(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.modified_member:
                pass
                self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.nested_type:
                pass
                self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.nested_type_ex:
                pass
                self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.one_method:
                pass
                self.content = WindowsCodeviewTypes.OneMethod(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.static_member:
                pass
                self.content = WindowsCodeviewTypes.StaticMember(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.virtual_base_class:
                pass
                self.content = WindowsCodeviewTypes.VirtualBaseClass(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer:
                pass
                self.content = WindowsCodeviewTypes.VtablePointer(self._io, self, self._root)
            elif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer_at:
                pass
                self.content = WindowsCodeviewTypes.VtablePointerAt(self._io, self, self._root)
            self.fillers = []
            for i in range(self.num_padding):
                self.fillers.append(self._io.read_u1())



        def _fetch_instances(self):
            pass
            _on = self.leaf
            if _on == WindowsCodeviewTypes.FieldLeaves.base_class:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.base_interface:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.continuation:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.enumerator:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.friend_class:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.friend_function:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.indirect_virtual_base_class:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.member:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.method:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.modified_member:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.nested_type:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.nested_type_ex:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.one_method:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.static_member:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.virtual_base_class:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer_at:
                pass
                self.content._fetch_instances()
            for i in range(len(self.fillers)):
                pass


        @property
        def num_padding(self):
            """How many bytes of padding follow."""
            if hasattr(self, '_m_num_padding'):
                return self._m_num_padding

            self._m_num_padding = ((4 - (self._io.pos() & 3)) & 3)
            return getattr(self, '_m_num_padding', None)


    class FieldList(KaitaiStruct):
        """Members of a structure, union or class, or constants of an enumeration.

        Fields, with offsets from the start of the structure:
            fields: field[] at 0x0

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """
        SEQ_FIELDS = (
            "fields",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.FieldList, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fields = []
            i = 0
            while not self._io.is_eof():
                self.fields.append(WindowsCodeviewTypes.Field(self._io, self, self._root))
                i += 1



        def _fetch_instances(self):
            pass
            for i in range(len(self.fields)):
                pass
                self.fields[i]._fetch_instances()



    class FriendClass(KaitaiStruct):
        """A friend.

        Windows calls it `lfFriendCls`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            friend_type: u4 at 0x2, index
                Type index of the class.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "friend_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.FriendClass, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(2)
            self.friend_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class FriendFunction(KaitaiStruct):
        """A function that is a friend.

        Fields, with offsets from the start of the structure:
            function_type: u4 at 0x2
                Type index of the function.
            name: bytes up to 0x0 at 0x6
                Its decorated name.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "function_type", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.FriendFunction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(2)
            self.function_type = self._io.read_u4le()
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass


    class HashPart(KaitaiStruct):
        """A part of the stream of hash values.

        Windows calls it `OffCb`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            ofs_part: s4 at 0x0, off
                Offset in that stream.
            len_part: u4 at 0x4, cb
                Size in bytes.

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """
        SEQ_FIELDS = (
            "ofs_part", "len_part",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.HashPart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_part = self._io.read_s4le()
            self.len_part = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Member(KaitaiStruct):
        """A member that each instance has.

        Fields, with offsets from the start of the structure:
            head: member_head at 0x0
            member_offset: numeric at 0x6
                Offset in bytes; for bits that of the number.
            name: bytes up to 0x0
                Its spelling in the source.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "member_offset", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Member, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
            self.member_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.member_offset._fetch_instances()


    class MemberFunction(KaitaiStruct):
        """The type of a function of a class.

        Windows calls it `lfMFunc`.

        Fields (0x18 bytes), with offsets from the start of the structure:
            return_type: u4 at 0x0, rvtype
                Type index of its value.
            class_type: u4 at 0x4, classtype
                Type index of the class.
            this_type: u4 at 0x8, thistype
                Type index of `this`; 0 for a static one.
            calling_convention: u1 at 0xc, calltype
                How it is called; 11: this call.
            options: u1 at 0xd, funcattr
                Bit 0: returns a C++ object; bits 1 and 2: constructor.
            num_parameters: u2 at 0xe, parmcount
                How many parameters it has, without `this`.
            parameters: u4 at 0x10, arglist
                Type index of an `argument_list`.
            this_adjustment: s4 at 0x14, thisadjust
                Bytes that are added to `this`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "return_type", "class_type", "this_type", "calling_convention", "options",
            "num_parameters", "parameters", "this_adjustment",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.MemberFunction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.return_type = self._io.read_u4le()
            self.class_type = self._io.read_u4le()
            self.this_type = self._io.read_u4le()
            self.calling_convention = self._io.read_u1()
            self.options = self._io.read_u1()
            self.num_parameters = self._io.read_u2le()
            self.parameters = self._io.read_u4le()
            self.this_adjustment = self._io.read_s4le()


        def _fetch_instances(self):
            pass


    class MemberHead(KaitaiStruct):
        """The fixed part of a `member`.

        Windows calls it `lfMember`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            attributes: u2 at 0x0, attr
                Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            member_type: u4 at 0x2, index
                Type index of the member.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "attributes", "member_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.MemberHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.attributes = self._io.read_u2le()
            self.member_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Method(KaitaiStruct):
        """Functions that share a name.

        Fields, with offsets from the start of the structure:
            head: method_head at 0x0
            name: bytes up to 0x0 at 0x6
                Their spelling in the source.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Method, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.MethodHead(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    class MethodHead(KaitaiStruct):
        """The fixed part of a `method`.

        Windows calls it `lfMethod`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            num_methods: u2 at 0x0, count
                How many functions have the name.
            method_list: u4 at 0x2, mList
                Type index of the list of them.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_methods", "method_list",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.MethodHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_methods = self._io.read_u2le()
            self.method_list = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Modifier(KaitaiStruct):
        """A type with qualifiers.

        Windows calls it `lfModifier`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            modified_type: u4 at 0x0, type
                Type index of the type without them.
            qualifiers: u2 at 0x4, attr
                Bit 0: const; bit 1: volatile; bit 2: unaligned.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "modified_type", "qualifiers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Modifier, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.modified_type = self._io.read_u4le()
            self.qualifiers = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class NestedType(KaitaiStruct):
        """A type that is declared in this one, or a changed member.

        Fields, with offsets from the start of the structure:
            head: member_head at 0x0
            name: bytes up to 0x0 at 0x6
                Its spelling in the source; empty for one without.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.NestedType, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    class Numeric(KaitaiStruct):
        """A number. It is `leaf` if that is below 0x8000, else the field that is there.

        Fields, with offsets from the start of the structure:
            leaf: u2 at 0x0
                The number, or one of `number_leaves`.
            as_s1: s1 at 0x2
            as_s2: s2
            as_u2: u2
            as_s4: s4
            as_u4: u4
            as_s8: s8
            as_u8: u8
            as_16_bytes: 16 bytes
                A number of 128 bits.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """
        SEQ_FIELDS = (
            "leaf", "as_s1", "as_s2", "as_u2", "as_s4", "as_u4", "as_s8", "as_u8",
            "as_16_bytes",
        )
        as_s1 = None
        as_s2 = None
        as_u2 = None
        as_s4 = None
        as_u4 = None
        as_s8 = None
        as_u8 = None
        as_16_bytes = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Numeric, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.leaf = self._io.read_u2le()
            if self.leaf == 32768:
                pass
                self.as_s1 = self._io.read_s1()

            if self.leaf == 32769:
                pass
                self.as_s2 = self._io.read_s2le()

            if self.leaf == 32770:
                pass
                self.as_u2 = self._io.read_u2le()

            if self.leaf == 32771:
                pass
                self.as_s4 = self._io.read_s4le()

            if self.leaf == 32772:
                pass
                self.as_u4 = self._io.read_u4le()

            if self.leaf == 32777:
                pass
                self.as_s8 = self._io.read_s8le()

            if self.leaf == 32778:
                pass
                self.as_u8 = self._io.read_u8le()

            if  ((self.leaf == 32791) or (self.leaf == 32792)) :
                pass
                self.as_16_bytes = self._io.read_bytes(16)



        def _fetch_instances(self):
            pass
            if self.leaf == 32768:
                pass

            if self.leaf == 32769:
                pass

            if self.leaf == 32770:
                pass

            if self.leaf == 32771:
                pass

            if self.leaf == 32772:
                pass

            if self.leaf == 32777:
                pass

            if self.leaf == 32778:
                pass

            if  ((self.leaf == 32791) or (self.leaf == 32792)) :
                pass



    class OneMethod(KaitaiStruct):
        """A function.

        Fields, with offsets from the start of the structure:
            head: member_head at 0x0
            ofs_vtable_entry: u4 at 0x6
                Offset in the table of virtual functions, if the function is new there.
            name: bytes up to 0x0
                Its spelling in the source.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "ofs_vtable_entry", "name",
        )
        ofs_vtable_entry = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.OneMethod, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
            if  ((self.head.attributes & 28 == 16) or (self.head.attributes & 28 == 24)) :
                pass
                self.ofs_vtable_entry = self._io.read_u4le()

            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            if  ((self.head.attributes & 28 == 16) or (self.head.attributes & 28 == 24)) :
                pass



    class Pointer(KaitaiStruct):
        """A pointer or reference. Behind the fields, pointers to members have the
        type index of the class and the representation.

        Windows calls it `lfPointer`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            target: u4 at 0x0, utype
                Type index of what it points to.
            attributes: u4 at 0x4, attr
                Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
                12: qualifiers; bits 13 to 18: size in bytes.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "target", "attributes",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Pointer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.target = self._io.read_u4le()
            self.attributes = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Procedure(KaitaiStruct):
        """The type of a function.

        Windows calls it `lfProc`.

        Fields (0xc bytes), with offsets from the start of the structure:
            return_type: u4 at 0x0, rvtype
                Type index of its value.
            calling_convention: u1 at 0x4, calltype
                How it is called; 0: near C.
            options: u1 at 0x5, funcattr
                Bit 0: returns a C++ object; bits 1 and 2: constructor.
            num_parameters: u2 at 0x6, parmcount
                How many parameters it has.
            parameters: u4 at 0x8, arglist
                Type index of an `argument_list`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "return_type", "calling_convention", "options", "num_parameters", "parameters",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Procedure, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.return_type = self._io.read_u4le()
            self.calling_convention = self._io.read_u1()
            self.options = self._io.read_u1()
            self.num_parameters = self._io.read_u2le()
            self.parameters = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class RecordHead(KaitaiStruct):
        """What each record begins with.

        Fields (0x4 bytes), with offsets from the start of the structure:
            len_record: u2 at 0x0
                Size in bytes of what follows this field.
            leaf: u2 of leaves at 0x2
                Kind of the record.

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """
        SEQ_FIELDS = (
            "len_record", "leaf",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.RecordHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_record = self._io.read_u2le()
            self.leaf = KaitaiStream.resolve_enum(WindowsCodeviewTypes.Leaves, self._io.read_u2le())


        def _fetch_instances(self):
            pass


    class RecordList(KaitaiStruct):
        """Records, one after another, by ascending type indices.

        Fields, with offsets from the start of the structure:
            records: type_record[] at 0x0

        References:
            https://llvm.org/docs/PDB/TpiStream.html
        """
        SEQ_FIELDS = (
            "records",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.RecordList, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.records = []
            i = 0
            while not self._io.is_eof():
                self.records.append(WindowsCodeviewTypes.TypeRecord(self._io, self, self._root))
                i += 1



        def _fetch_instances(self):
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()



    class StaticMember(KaitaiStruct):
        """A member that all instances share.

        Fields, with offsets from the start of the structure:
            head: member_head at 0x0
            name: bytes up to 0x0 at 0x6
                Its spelling in the source.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.StaticMember, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    class TypeRecord(KaitaiStruct):
        """A record; its first two fields are a `record_head`.

        Fields, with offsets from the start of the structure:
            len_record: u2 at 0x0
                Size in bytes of what follows; a multiple of 4 but for 2.
            leaf: u2 of leaves at 0x2
                Kind of the record.
            content: a structure by leaf, len_record - 2 bytes at 0x4
                The rest; bytes for a kind that is not described here.

        References:
            https://llvm.org/docs/PDB/CodeViewTypes.html
        """
        SEQ_FIELDS = (
            "len_record", "leaf", "content",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.TypeRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_record = self._io.read_u2le()
            self.leaf = KaitaiStream.resolve_enum(WindowsCodeviewTypes.Leaves, self._io.read_u2le())
            _on = self.leaf
            if _on == WindowsCodeviewTypes.Leaves.alias:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Alias(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.argument_list:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.ArgumentList(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.array:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.ArrayType(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.bit_field:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.BitField(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.class_19:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite19(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.class_type:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.enumeration:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Enumeration(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.field_list:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.FieldList(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.interface_19:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite19(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.interface_type:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.member_function:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.MemberFunction(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.modifier:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Modifier(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.pointer:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Pointer(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.procedure:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Procedure(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.structure:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.structure_19:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Composite19(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.union_19:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.Union19(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.union_type:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.UnionType(_io__raw_content, self, self._root)
            elif _on == WindowsCodeviewTypes.Leaves.vtable_shape:
                pass
                self._raw_content = self._io.read_bytes(self.len_record - 2)
                _io__raw_content = KaitaiStream(BytesIO(self._raw_content))
                self.content = WindowsCodeviewTypes.VtableShape(_io__raw_content, self, self._root)
            else:
                pass
                self.content = self._io.read_bytes(self.len_record - 2)


        def _fetch_instances(self):
            pass
            _on = self.leaf
            if _on == WindowsCodeviewTypes.Leaves.alias:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.argument_list:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.array:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.bit_field:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.class_19:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.class_type:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.enumeration:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.field_list:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.interface_19:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.interface_type:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.member_function:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.modifier:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.pointer:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.procedure:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.structure:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.structure_19:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.union_19:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.union_type:
                pass
                self.content._fetch_instances()
            elif _on == WindowsCodeviewTypes.Leaves.vtable_shape:
                pass
                self.content._fetch_instances()
            else:
                pass


    class Union19(KaitaiStruct):
        """A union as Visual C++ 2019 may write it. Not seen in a file: from the
        descriptions of other readers alone.

        Fields, with offsets from the start of the structure:
            head: union_19_head at 0x0
            instance_size: numeric at 0xa
                Size of an instance in bytes.
            name: bytes up to 0x0
                Name of the type, with those of the scopes that it is in.
            unique_name: bytes up to 0x0
                Decorated name; no other type has it.

        References:
            https://github.com/microsoft/pdb-rs
        """
        SEQ_FIELDS = (
            "head", "instance_size", "name", "unique_name",
        )
        unique_name = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Union19, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.Union19Head(self._io, self, self._root)
            self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)
            if self.head.properties & 512 != 0:
                pass
                self.unique_name = self._io.read_bytes_term(0, False, True, True)



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.instance_size._fetch_instances()
            if self.head.properties & 512 != 0:
                pass



    class Union19Head(KaitaiStruct):
        """The fixed part of a `union_19`.

        Fields (0xa bytes), with offsets from the start of the structure:
            properties: u4 at 0x0
                Combination of `property_masks`.
            field_list: u4 at 0x4
                Type index of the `field_list`; 0 in a forward reference.
            num_members: u2 at 0x8
                Number of members; functions count too.

        References:
            https://github.com/microsoft/pdb-rs
        """
        SEQ_FIELDS = (
            "properties", "field_list", "num_members",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.Union19Head, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.properties = self._io.read_u4le()
            self.field_list = self._io.read_u4le()
            self.num_members = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class UnionHead(KaitaiStruct):
        """The fixed part of a `union_type`.

        Windows calls it `lfUnion`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            num_members: u2 at 0x0, count
                Number of members; functions count too.
            properties: u2 at 0x2, property
                Combination of `property_masks`.
            field_list: u4 at 0x4, field
                Type index of the `field_list`; 0 in a forward reference.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_members", "properties", "field_list",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.UnionHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_members = self._io.read_u2le()
            self.properties = self._io.read_u2le()
            self.field_list = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class UnionType(KaitaiStruct):
        """A union.

        Fields, with offsets from the start of the structure:
            head: union_head at 0x0
            instance_size: numeric at 0x8
                Size of an instance in bytes.
            name: bytes up to 0x0
                Name of the type, with those of the scopes that it is in.
            unique_name: bytes up to 0x0
                Decorated name; no other type has it.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "instance_size", "name", "unique_name",
        )
        unique_name = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.UnionType, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.UnionHead(self._io, self, self._root)
            self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)
            if self.head.properties & 512 != 0:
                pass
                self.unique_name = self._io.read_bytes_term(0, False, True, True)



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.instance_size._fetch_instances()
            if self.head.properties & 512 != 0:
                pass



    class VirtualBaseClass(KaitaiStruct):
        """A virtual base class: its offset in the object is in a table of the image.

        Fields, with offsets from the start of the structure:
            head: virtual_base_class_head at 0x0
            pointer_offset: numeric at 0xa
                Offset of the pointer to the table of bases.
            table_index: numeric
                Entry of that table.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "head", "pointer_offset", "table_index",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.VirtualBaseClass, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsCodeviewTypes.VirtualBaseClassHead(self._io, self, self._root)
            self.pointer_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
            self.table_index = WindowsCodeviewTypes.Numeric(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            self.pointer_offset._fetch_instances()
            self.table_index._fetch_instances()


    class VirtualBaseClassHead(KaitaiStruct):
        """The fixed part of a `virtual_base_class`.

        Windows calls it `lfVBClass`.

        Fields (0xa bytes), with offsets from the start of the structure:
            attributes: u2 at 0x0, attr
                Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            base_type: u4 at 0x2, index
                Type index of the base class.
            pointer_type: u4 at 0x6, vbptr
                Type index of the pointer to the table of bases.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "attributes", "base_type", "pointer_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.VirtualBaseClassHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.attributes = self._io.read_u2le()
            self.base_type = self._io.read_u4le()
            self.pointer_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class VtablePointer(KaitaiStruct):
        """The pointer to the table of virtual functions, at offset 0.

        Windows calls it `lfVFuncTab`.

        Fields (0x6 bytes), with offsets from the start of the structure:
            pointer_type: u4 at 0x2, type
                Type index of the pointer.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "pointer_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.VtablePointer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(2)
            self.pointer_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class VtablePointerAt(KaitaiStruct):
        """The pointer to the table of virtual functions, elsewhere.

        Windows calls it `lfVFuncOff`.

        Fields (0xa bytes), with offsets from the start of the structure:
            pointer_type: u4 at 0x2, type
                Type index of the pointer.
            ofs_pointer: u4 at 0x6, offset
                Its offset.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "pointer_type", "ofs_pointer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.VtablePointerAt, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(2)
            self.pointer_type = self._io.read_u4le()
            self.ofs_pointer = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class VtableShape(KaitaiStruct):
        """The shape of a table of virtual functions; four bits for each follow.

        Windows calls it `lfVTShape`.

        Fields (0x2 bytes), with offsets from the start of the structure:
            num_entries: u2 at 0x0, count
                How many entries the table has.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "num_entries",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCodeviewTypes.VtableShape, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_entries = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    @property
    def records(self):
        """One record for each type index, in this order."""
        if hasattr(self, '_m_records'):
            return self._m_records

        _pos = self._io.pos()
        self._io.seek(self.len_header)
        self._raw__m_records = self._io.read_bytes(self.len_records)
        _io__raw__m_records = KaitaiStream(BytesIO(self._raw__m_records))
        self._m_records = WindowsCodeviewTypes.RecordList(_io__raw__m_records, self, self._root)
        self._io.seek(_pos)
        return getattr(self, '_m_records', None)


