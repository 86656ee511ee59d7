// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// Types of an image of Windows: structures, unions, enumerations and what they
    /// are made of. This is stream 2 of a PDB file, after its blocks were joined.
    /// 
    /// A header is followed by records, each of which describes a type. The first
    /// record has the type index `first_index`, the next one the next number, and so
    /// on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
    /// (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
    /// (`simple_modes`). Where no type is meant, the index is 0.
    /// 
    /// Structures, unions and enumerations have a name and the index of a
    /// `field_list`. One whose `properties` have `forward_reference` has neither size
    /// nor fields: these are in another record with the same unique name, or the same
    /// name if there is none.
    /// 
    /// Leaves whose names end in `_st` are those of compilers before 2002. Their names
    /// begin with a byte that has their length, instead of ending with a zero; these
    /// leaves are listed, but not described otherwise.
    /// 
    /// Any index, size, count and offset may be wrong, and records may refer to
    /// themselves. Compared with files of LLVM 14; records that LLVM does not write
    /// follow Microsoft's and LLVM's descriptions alone.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
    /// </remarks>
    public partial class WindowsCodeviewTypes : KaitaiStruct
    {
        public static WindowsCodeviewTypes FromFile(string fileName)
        {
            return new WindowsCodeviewTypes(new KaitaiStream(fileName));
        }


        public enum Accesses
        {
            Private = 1,
            Protected = 2,
            Public = 3,
        }

        public enum FieldLeaves
        {
            BaseClass = 5120,
            VirtualBaseClass = 5121,
            IndirectVirtualBaseClass = 5122,
            Continuation = 5124,
            VtablePointer = 5129,
            FriendClass = 5130,
            VtablePointerAt = 5132,
            Enumerator = 5378,
            FriendFunction = 5388,
            Member = 5389,
            StaticMember = 5390,
            Method = 5391,
            NestedType = 5392,
            OneMethod = 5393,
            NestedTypeEx = 5394,
            ModifiedMember = 5395,
            BaseInterface = 5402,
        }

        public enum Leaves
        {
            VtableShape = 10,
            Modifier = 4097,
            Pointer = 4098,
            ArraySt = 4099,
            ClassSt = 4100,
            StructureSt = 4101,
            UnionSt = 4102,
            EnumerationSt = 4103,
            Procedure = 4104,
            MemberFunction = 4105,
            AliasSt = 4112,
            ArgumentList = 4609,
            FieldList = 4611,
            DerivedList = 4612,
            BitField = 4613,
            MethodList = 4614,
            Array = 5379,
            ClassType = 5380,
            Structure = 5381,
            UnionType = 5382,
            Enumeration = 5383,
            Alias = 5386,
            InterfaceType = 5401,
            Vtable = 5405,
            Class19 = 5640,
            Structure19 = 5641,
            Union19 = 5642,
            Interface19 = 5643,
        }

        public enum MethodKinds
        {
            Vanilla = 0,
            Virtual = 1,
            Static = 2,
            Friend = 3,
            NewVirtual = 4,
            PureVirtual = 5,
            NewPureVirtual = 6,
        }

        public enum NumberLeaves
        {
            Char = 32768,
            Short = 32769,
            Ushort = 32770,
            Long = 32771,
            Ulong = 32772,
            Quadword = 32777,
            Uquadword = 32778,
            Octword = 32791,
            Uoctword = 32792,
        }

        public enum OldFieldLeaves
        {
            EnumeratorSt = 1027,
            FriendFunctionSt = 5123,
            MemberSt = 5125,
            StaticMemberSt = 5126,
            MethodSt = 5127,
            NestedTypeSt = 5128,
            OneMethodSt = 5131,
            NestedTypeExSt = 5133,
            ModifiedMemberSt = 5134,
        }

        public enum PointerKinds
        {
            Near16 = 0,
            Far16 = 1,
            Huge16 = 2,
            Near32 = 10,
            Far32 = 11,
            Near64 = 12,
        }

        public enum PointerModes
        {
            Plain = 0,
            Reference = 1,
            DataMember = 2,
            MemberFunction = 3,
            RvalueReference = 4,
        }

        public enum PropertyMasks
        {
            Packed = 1,
            HasConstructor = 2,
            HasOperators = 4,
            IsNested = 8,
            HasNested = 16,
            HasAssignment = 32,
            HasCasts = 64,
            ForwardReference = 128,
            Scoped = 256,
            HasUniqueName = 512,
            Sealed = 1024,
            Intrinsic = 8192,
        }

        public enum SimpleModes
        {
            Direct = 0,
            Near16 = 1,
            Far16 = 2,
            Huge16 = 3,
            Near32 = 4,
            Far32 = 5,
            Near64 = 6,
            Near128 = 7,
        }

        public enum SimpleTypes
        {
            NoType = 0,
            VoidType = 3,
            Hresult = 8,
            Char = 16,
            Short = 17,
            Long = 18,
            Quad = 19,
            Oct = 20,
            Uchar = 32,
            Ushort = 33,
            Ulong = 34,
            Uquad = 35,
            Uoct = 36,
            Bool8 = 48,
            Bool16 = 49,
            Bool32 = 50,
            Bool64 = 51,
            Real32 = 64,
            Real64 = 65,
            Real80 = 66,
            Real128 = 67,
            Real48 = 68,
            Real32Partial = 69,
            Real16 = 70,
            Int1 = 104,
            Uint1 = 105,
            PlainChar = 112,
            Wchar = 113,
            Int2 = 114,
            Uint2 = 115,
            Int4 = 116,
            Uint4 = 117,
            Int8 = 118,
            Uint8 = 119,
            Int16 = 120,
            Uint16 = 121,
            Char16 = 122,
            Char32 = 123,
            Char8 = 124,
        }
        public WindowsCodeviewTypes(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_records = false;
            _read();
        }
        private void _read()
        {
            _version = m_io.ReadU4le();
            _lenHeader = m_io.ReadU4le();
            _firstIndex = m_io.ReadU4le();
            _endIndex = m_io.ReadU4le();
            _lenRecords = m_io.ReadU4le();
            _hashStream = m_io.ReadU2le();
            _hashStreamAux = m_io.ReadU2le();
            _lenHash = m_io.ReadU4le();
            _numHashBuckets = m_io.ReadU4le();
            _hashValues = new HashPart(m_io, this, m_root);
            _indexOffsets = new HashPart(m_io, this, m_root);
            _hashAdjusters = new HashPart(m_io, this, m_root);
        }

        /// <summary>
        /// Another name for a type.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Alias : KaitaiStruct
        {
            public static Alias FromFile(string fileName)
            {
                return new Alias(new KaitaiStream(fileName));
            }

            public Alias(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new AliasHead(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private AliasHead _head;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public AliasHead Head { get { return _head; } }

            /// <summary>
            /// The other name.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of an `alias`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class AliasHead : KaitaiStruct
        {
            public static AliasHead FromFile(string fileName)
            {
                return new AliasHead(new KaitaiStream(fileName));
            }

            public AliasHead(KaitaiStream p__io, WindowsCodeviewTypes.Alias p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _aliasedType = m_io.ReadU4le();
            }
            private uint _aliasedType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Alias m_parent;

            /// <summary>
            /// Type index of the type.
            /// </summary>
            public uint AliasedType { get { return _aliasedType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Alias M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Types of the parameters of a function.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class ArgumentList : KaitaiStruct
        {
            public static ArgumentList FromFile(string fileName)
            {
                return new ArgumentList(new KaitaiStream(fileName));
            }

            public ArgumentList(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numTypes = m_io.ReadU4le();
                _types = new List<uint>();
                for (var i = 0; i < NumTypes; i++)
                {
                    _types.Add(m_io.ReadU4le());
                }
            }
            private uint _numTypes;
            private List<uint> _types;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// How many there are.
            /// </summary>
            public uint NumTypes { get { return _numTypes; } }
            public List<uint> Types { get { return _types; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of an `array_type`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class ArrayHead : KaitaiStruct
        {
            public static ArrayHead FromFile(string fileName)
            {
                return new ArrayHead(new KaitaiStream(fileName));
            }

            public ArrayHead(KaitaiStream p__io, WindowsCodeviewTypes.ArrayType p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _elementType = m_io.ReadU4le();
                _indexType = m_io.ReadU4le();
            }
            private uint _elementType;
            private uint _indexType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.ArrayType m_parent;

            /// <summary>
            /// Type index of an element; an array for arrays of arrays.
            /// </summary>
            public uint ElementType { get { return _elementType; } }

            /// <summary>
            /// Type index of the number that indexes it.
            /// </summary>
            public uint IndexType { get { return _indexType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.ArrayType M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An array. The number of its elements follows from the sizes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class ArrayType : KaitaiStruct
        {
            public static ArrayType FromFile(string fileName)
            {
                return new ArrayType(new KaitaiStream(fileName));
            }

            public ArrayType(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new ArrayHead(m_io, this, m_root);
                _arraySize = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private ArrayHead _head;
            private Numeric _arraySize;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public ArrayHead Head { get { return _head; } }

            /// <summary>
            /// Size of the whole array in bytes.
            /// </summary>
            public Numeric ArraySize { get { return _arraySize; } }

            /// <summary>
            /// Empty in practice.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A base class.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class BaseClass : KaitaiStruct
        {
            public static BaseClass FromFile(string fileName)
            {
                return new BaseClass(new KaitaiStream(fileName));
            }

            public BaseClass(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new BaseClassHead(m_io, this, m_root);
                _baseOffset = new Numeric(m_io, this, m_root);
            }
            private BaseClassHead _head;
            private Numeric _baseOffset;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public BaseClassHead Head { get { return _head; } }

            /// <summary>
            /// Offset in the class.
            /// </summary>
            public Numeric BaseOffset { get { return _baseOffset; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `base_class`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class BaseClassHead : KaitaiStruct
        {
            public static BaseClassHead FromFile(string fileName)
            {
                return new BaseClassHead(new KaitaiStream(fileName));
            }

            public BaseClassHead(KaitaiStream p__io, WindowsCodeviewTypes.BaseClass p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _attributes = m_io.ReadU2le();
                _baseType = m_io.ReadU4le();
            }
            private ushort _attributes;
            private uint _baseType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.BaseClass m_parent;

            /// <summary>
            /// Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            /// </summary>
            public ushort Attributes { get { return _attributes; } }

            /// <summary>
            /// Type index of the base class.
            /// </summary>
            public uint BaseType { get { return _baseType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.BaseClass M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Some bits of a number.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class BitField : KaitaiStruct
        {
            public static BitField FromFile(string fileName)
            {
                return new BitField(new KaitaiStream(fileName));
            }

            public BitField(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _baseType = m_io.ReadU4le();
                _numBits = m_io.ReadU1();
                _position = m_io.ReadU1();
            }
            private uint _baseType;
            private byte _numBits;
            private byte _position;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// Type index of the number.
            /// </summary>
            public uint BaseType { get { return _baseType; } }

            /// <summary>
            /// How many bits.
            /// </summary>
            public byte NumBits { get { return _numBits; } }

            /// <summary>
            /// The lowest bit.
            /// </summary>
            public byte Position { get { return _position; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A structure, class or interface.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Composite : KaitaiStruct
        {
            public static Composite FromFile(string fileName)
            {
                return new Composite(new KaitaiStream(fileName));
            }

            public Composite(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new CompositeHead(m_io, this, m_root);
                _instanceSize = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
                if ((Head.Properties & 512) != 0) {
                    _uniqueName = m_io.ReadBytesTerm(0, false, true, true);
                }
            }
            private CompositeHead _head;
            private Numeric _instanceSize;
            private byte[] _name;
            private byte[] _uniqueName;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public CompositeHead Head { get { return _head; } }

            /// <summary>
            /// Size of an instance in bytes.
            /// </summary>
            public Numeric InstanceSize { get { return _instanceSize; } }

            /// <summary>
            /// Name of the type, with those of the scopes that it is in.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Decorated name; no other type has it.
            /// </summary>
            public byte[] UniqueName { get { return _uniqueName; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A structure, class or interface as Visual C++ 2019 may write it. Not seen
        /// in a file: from the descriptions of other readers alone.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/pdb-rs">Source</a>
        /// </remarks>
        public partial class Composite19 : KaitaiStruct
        {
            public static Composite19 FromFile(string fileName)
            {
                return new Composite19(new KaitaiStream(fileName));
            }

            public Composite19(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new Composite19Head(m_io, this, m_root);
                _instanceSize = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
                if ((Head.Properties & 512) != 0) {
                    _uniqueName = m_io.ReadBytesTerm(0, false, true, true);
                }
            }
            private Composite19Head _head;
            private Numeric _instanceSize;
            private byte[] _name;
            private byte[] _uniqueName;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public Composite19Head Head { get { return _head; } }

            /// <summary>
            /// Size of an instance in bytes.
            /// </summary>
            public Numeric InstanceSize { get { return _instanceSize; } }

            /// <summary>
            /// Name of the type, with those of the scopes that it is in.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Decorated name; no other type has it.
            /// </summary>
            public byte[] UniqueName { get { return _uniqueName; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `composite_19`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/pdb-rs">Source</a>
        /// </remarks>
        public partial class Composite19Head : KaitaiStruct
        {
            public static Composite19Head FromFile(string fileName)
            {
                return new Composite19Head(new KaitaiStream(fileName));
            }

            public Composite19Head(KaitaiStream p__io, WindowsCodeviewTypes.Composite19 p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _properties = m_io.ReadU4le();
                _fieldList = m_io.ReadU4le();
                _derivedFrom = m_io.ReadU4le();
                _vtableShape = m_io.ReadU4le();
                _numMembers = m_io.ReadU2le();
            }
            private uint _properties;
            private uint _fieldList;
            private uint _derivedFrom;
            private uint _vtableShape;
            private ushort _numMembers;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Composite19 m_parent;

            /// <summary>
            /// Combination of `property_masks`.
            /// </summary>
            public uint Properties { get { return _properties; } }

            /// <summary>
            /// Type index of the `field_list`; 0 in a forward reference.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }

            /// <summary>
            /// Type index of a list of derived classes; 0 in practice.
            /// </summary>
            public uint DerivedFrom { get { return _derivedFrom; } }

            /// <summary>
            /// Type index of a `vtable_shape`; 0 without virtual functions.
            /// </summary>
            public uint VtableShape { get { return _vtableShape; } }

            /// <summary>
            /// Number of members; functions count too.
            /// </summary>
            public ushort NumMembers { get { return _numMembers; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Composite19 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `composite`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class CompositeHead : KaitaiStruct
        {
            public static CompositeHead FromFile(string fileName)
            {
                return new CompositeHead(new KaitaiStream(fileName));
            }

            public CompositeHead(KaitaiStream p__io, WindowsCodeviewTypes.Composite p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numMembers = m_io.ReadU2le();
                _properties = m_io.ReadU2le();
                _fieldList = m_io.ReadU4le();
                _derivedFrom = m_io.ReadU4le();
                _vtableShape = m_io.ReadU4le();
            }
            private ushort _numMembers;
            private ushort _properties;
            private uint _fieldList;
            private uint _derivedFrom;
            private uint _vtableShape;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Composite m_parent;

            /// <summary>
            /// Number of members; functions count too.
            /// </summary>
            public ushort NumMembers { get { return _numMembers; } }

            /// <summary>
            /// Combination of `property_masks`.
            /// </summary>
            public ushort Properties { get { return _properties; } }

            /// <summary>
            /// Type index of the `field_list`; 0 in a forward reference.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }

            /// <summary>
            /// Type index of a list of derived classes; 0 in practice.
            /// </summary>
            public uint DerivedFrom { get { return _derivedFrom; } }

            /// <summary>
            /// Type index of a `vtable_shape`; 0 without virtual functions.
            /// </summary>
            public uint VtableShape { get { return _vtableShape; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Composite M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The list goes on in another record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Continuation : KaitaiStruct
        {
            public static Continuation FromFile(string fileName)
            {
                return new Continuation(new KaitaiStream(fileName));
            }

            public Continuation(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(2);
                _fieldList = m_io.ReadU4le();
            }
            private byte[] __unnamed0;
            private uint _fieldList;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Type index of that `field_list`.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An enumeration.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Enumeration : KaitaiStruct
        {
            public static Enumeration FromFile(string fileName)
            {
                return new Enumeration(new KaitaiStream(fileName));
            }

            public Enumeration(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new EnumerationHead(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
                if ((Head.Properties & 512) != 0) {
                    _uniqueName = m_io.ReadBytesTerm(0, false, true, true);
                }
            }
            private EnumerationHead _head;
            private byte[] _name;
            private byte[] _uniqueName;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public EnumerationHead Head { get { return _head; } }

            /// <summary>
            /// Name of the type, with those of the scopes that it is in.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Decorated name; no other type has it.
            /// </summary>
            public byte[] UniqueName { get { return _uniqueName; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of an `enumeration`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class EnumerationHead : KaitaiStruct
        {
            public static EnumerationHead FromFile(string fileName)
            {
                return new EnumerationHead(new KaitaiStream(fileName));
            }

            public EnumerationHead(KaitaiStream p__io, WindowsCodeviewTypes.Enumeration p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numMembers = m_io.ReadU2le();
                _properties = m_io.ReadU2le();
                _baseType = m_io.ReadU4le();
                _fieldList = m_io.ReadU4le();
            }
            private ushort _numMembers;
            private ushort _properties;
            private uint _baseType;
            private uint _fieldList;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Enumeration m_parent;

            /// <summary>
            /// Number of members; functions count too.
            /// </summary>
            public ushort NumMembers { get { return _numMembers; } }

            /// <summary>
            /// Combination of `property_masks`.
            /// </summary>
            public ushort Properties { get { return _properties; } }

            /// <summary>
            /// Type index of the number that has its values.
            /// </summary>
            public uint BaseType { get { return _baseType; } }

            /// <summary>
            /// Type index of the `field_list`; 0 in a forward reference.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Enumeration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A constant.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Enumerator : KaitaiStruct
        {
            public static Enumerator FromFile(string fileName)
            {
                return new Enumerator(new KaitaiStream(fileName));
            }

            public Enumerator(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new EnumeratorHead(m_io, this, m_root);
                _value = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private EnumeratorHead _head;
            private Numeric _value;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public EnumeratorHead Head { get { return _head; } }

            /// <summary>
            /// Its value.
            /// </summary>
            public Numeric Value { get { return _value; } }

            /// <summary>
            /// Its spelling in the source.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of an `enumerator`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class EnumeratorHead : KaitaiStruct
        {
            public static EnumeratorHead FromFile(string fileName)
            {
                return new EnumeratorHead(new KaitaiStream(fileName));
            }

            public EnumeratorHead(KaitaiStream p__io, WindowsCodeviewTypes.Enumerator p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _attributes = m_io.ReadU2le();
            }
            private ushort _attributes;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Enumerator m_parent;

            /// <summary>
            /// Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            /// </summary>
            public ushort Attributes { get { return _attributes; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Enumerator M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
        /// that is a multiple of 4.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
        /// </remarks>
        public partial class Field : KaitaiStruct
        {
            public static Field FromFile(string fileName)
            {
                return new Field(new KaitaiStream(fileName));
            }

            public Field(KaitaiStream p__io, WindowsCodeviewTypes.FieldList p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numPadding = false;
                _read();
            }
            private void _read()
            {
                _leaf = ((WindowsCodeviewTypes.FieldLeaves) m_io.ReadU2le());
                if (!( ((_leaf == WindowsCodeviewTypes.FieldLeaves.BaseClass) || (_leaf == WindowsCodeviewTypes.FieldLeaves.BaseInterface) || (_leaf == WindowsCodeviewTypes.FieldLeaves.VirtualBaseClass) || (_leaf == WindowsCodeviewTypes.FieldLeaves.IndirectVirtualBaseClass) || (_leaf == WindowsCodeviewTypes.FieldLeaves.Continuation) || (_leaf == WindowsCodeviewTypes.FieldLeaves.VtablePointer) || (_leaf == WindowsCodeviewTypes.FieldLeaves.VtablePointerAt) || (_leaf == WindowsCodeviewTypes.FieldLeaves.FriendClass) || (_leaf == WindowsCodeviewTypes.FieldLeaves.FriendFunction) || (_leaf == WindowsCodeviewTypes.FieldLeaves.Enumerator) || (_leaf == WindowsCodeviewTypes.FieldLeaves.Member) || (_leaf == WindowsCodeviewTypes.FieldLeaves.StaticMember) || (_leaf == WindowsCodeviewTypes.FieldLeaves.Method) || (_leaf == WindowsCodeviewTypes.FieldLeaves.NestedType) || (_leaf == WindowsCodeviewTypes.FieldLeaves.NestedTypeEx) || (_leaf == WindowsCodeviewTypes.FieldLeaves.OneMethod) || (_leaf == WindowsCodeviewTypes.FieldLeaves.ModifiedMember)) ))
                {
                    throw new ValidationNotAnyOfError(_leaf, m_io, "/types/field/seq/0");
                }
                switch (Leaf) {
                case WindowsCodeviewTypes.FieldLeaves.BaseClass: {
                    _content = new BaseClass(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.BaseInterface: {
                    _content = new BaseClass(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.Continuation: {
                    _content = new Continuation(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.Enumerator: {
                    _content = new Enumerator(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.FriendClass: {
                    _content = new FriendClass(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.FriendFunction: {
                    _content = new FriendFunction(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.IndirectVirtualBaseClass: {
                    _content = new VirtualBaseClass(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.Member: {
                    _content = new Member(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.Method: {
                    _content = new Method(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.ModifiedMember: {
                    _content = new NestedType(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.NestedType: {
                    _content = new NestedType(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.NestedTypeEx: {
                    _content = new NestedType(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.OneMethod: {
                    _content = new OneMethod(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.StaticMember: {
                    _content = new StaticMember(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.VirtualBaseClass: {
                    _content = new VirtualBaseClass(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.VtablePointer: {
                    _content = new VtablePointer(m_io, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.FieldLeaves.VtablePointerAt: {
                    _content = new VtablePointerAt(m_io, this, m_root);
                    break;
                }
                }
                _fillers = new List<byte>();
                for (var i = 0; i < NumPadding; i++)
                {
                    _fillers.Add(m_io.ReadU1());
                }
            }
            private bool f_numPadding;
            private byte _numPadding;

            /// <summary>
            /// How many bytes of padding follow.
            /// </summary>
            public byte NumPadding
            {
                get
                {
                    if (f_numPadding)
                        return _numPadding;
                    f_numPadding = true;
                    _numPadding = (byte) (((byte) (((byte) (4 - (M_Io.Pos & 3))) & 3)));
                    return _numPadding;
                }
            }
            private FieldLeaves _leaf;
            private KaitaiStruct _content;
            private List<byte> _fillers;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.FieldList m_parent;

            /// <summary>
            /// Kind of the field; `old_field_leaves` are not described here.
            /// </summary>
            public FieldLeaves Leaf { get { return _leaf; } }

            /// <summary>
            /// What depends on the kind.
            /// </summary>
            public KaitaiStruct Content { get { return _content; } }

            /// <summary>
            /// Not present in front of the next field if the offset is a multiple of 4.
            /// </summary>
            public List<byte> Fillers { get { return _fillers; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.FieldList M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Members of a structure, union or class, or constants of an enumeration.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
        /// </remarks>
        public partial class FieldList : KaitaiStruct
        {
            public static FieldList FromFile(string fileName)
            {
                return new FieldList(new KaitaiStream(fileName));
            }

            public FieldList(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fields = new List<Field>();
                {
                    var i = 0;
                    while (!m_io.IsEof) {
                        _fields.Add(new Field(m_io, this, m_root));
                        i++;
                    }
                }
            }
            private List<Field> _fields;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public List<Field> Fields { get { return _fields; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A friend.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class FriendClass : KaitaiStruct
        {
            public static FriendClass FromFile(string fileName)
            {
                return new FriendClass(new KaitaiStream(fileName));
            }

            public FriendClass(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(2);
                _friendType = m_io.ReadU4le();
            }
            private byte[] __unnamed0;
            private uint _friendType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Type index of the class.
            /// </summary>
            public uint FriendType { get { return _friendType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A function that is a friend.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class FriendFunction : KaitaiStruct
        {
            public static FriendFunction FromFile(string fileName)
            {
                return new FriendFunction(new KaitaiStream(fileName));
            }

            public FriendFunction(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(2);
                _functionType = m_io.ReadU4le();
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private byte[] __unnamed0;
            private uint _functionType;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Type index of the function.
            /// </summary>
            public uint FunctionType { get { return _functionType; } }

            /// <summary>
            /// Its decorated name.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A part of the stream of hash values.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
        /// </remarks>
        public partial class HashPart : KaitaiStruct
        {
            public static HashPart FromFile(string fileName)
            {
                return new HashPart(new KaitaiStream(fileName));
            }

            public HashPart(KaitaiStream p__io, WindowsCodeviewTypes p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsPart = m_io.ReadS4le();
                _lenPart = m_io.ReadU4le();
            }
            private int _ofsPart;
            private uint _lenPart;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes m_parent;

            /// <summary>
            /// Offset in that stream.
            /// </summary>
            public int OfsPart { get { return _ofsPart; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public uint LenPart { get { return _lenPart; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A member that each instance has.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Member : KaitaiStruct
        {
            public static Member FromFile(string fileName)
            {
                return new Member(new KaitaiStream(fileName));
            }

            public Member(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new MemberHead(m_io, this, m_root);
                _memberOffset = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private MemberHead _head;
            private Numeric _memberOffset;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public MemberHead Head { get { return _head; } }

            /// <summary>
            /// Offset in bytes; for bits that of the number.
            /// </summary>
            public Numeric MemberOffset { get { return _memberOffset; } }

            /// <summary>
            /// Its spelling in the source.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The type of a function of a class.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class MemberFunction : KaitaiStruct
        {
            public static MemberFunction FromFile(string fileName)
            {
                return new MemberFunction(new KaitaiStream(fileName));
            }

            public MemberFunction(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _returnType = m_io.ReadU4le();
                _classType = m_io.ReadU4le();
                _thisType = m_io.ReadU4le();
                _callingConvention = m_io.ReadU1();
                _options = m_io.ReadU1();
                _numParameters = m_io.ReadU2le();
                _parameters = m_io.ReadU4le();
                _thisAdjustment = m_io.ReadS4le();
            }
            private uint _returnType;
            private uint _classType;
            private uint _thisType;
            private byte _callingConvention;
            private byte _options;
            private ushort _numParameters;
            private uint _parameters;
            private int _thisAdjustment;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// Type index of its value.
            /// </summary>
            public uint ReturnType { get { return _returnType; } }

            /// <summary>
            /// Type index of the class.
            /// </summary>
            public uint ClassType { get { return _classType; } }

            /// <summary>
            /// Type index of `this`; 0 for a static one.
            /// </summary>
            public uint ThisType { get { return _thisType; } }

            /// <summary>
            /// How it is called; 11: this call.
            /// </summary>
            public byte CallingConvention { get { return _callingConvention; } }

            /// <summary>
            /// Bit 0: returns a C++ object; bits 1 and 2: constructor.
            /// </summary>
            public byte Options { get { return _options; } }

            /// <summary>
            /// How many parameters it has, without `this`.
            /// </summary>
            public ushort NumParameters { get { return _numParameters; } }

            /// <summary>
            /// Type index of an `argument_list`.
            /// </summary>
            public uint Parameters { get { return _parameters; } }

            /// <summary>
            /// Bytes that are added to `this`.
            /// </summary>
            public int ThisAdjustment { get { return _thisAdjustment; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `member`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class MemberHead : KaitaiStruct
        {
            public static MemberHead FromFile(string fileName)
            {
                return new MemberHead(new KaitaiStream(fileName));
            }

            public MemberHead(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _attributes = m_io.ReadU2le();
                _memberType = m_io.ReadU4le();
            }
            private ushort _attributes;
            private uint _memberType;
            private WindowsCodeviewTypes m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            /// </summary>
            public ushort Attributes { get { return _attributes; } }

            /// <summary>
            /// Type index of the member.
            /// </summary>
            public uint MemberType { get { return _memberType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Functions that share a name.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Method : KaitaiStruct
        {
            public static Method FromFile(string fileName)
            {
                return new Method(new KaitaiStream(fileName));
            }

            public Method(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new MethodHead(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private MethodHead _head;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public MethodHead Head { get { return _head; } }

            /// <summary>
            /// Their spelling in the source.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `method`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class MethodHead : KaitaiStruct
        {
            public static MethodHead FromFile(string fileName)
            {
                return new MethodHead(new KaitaiStream(fileName));
            }

            public MethodHead(KaitaiStream p__io, WindowsCodeviewTypes.Method p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numMethods = m_io.ReadU2le();
                _methodList = m_io.ReadU4le();
            }
            private ushort _numMethods;
            private uint _methodList;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Method m_parent;

            /// <summary>
            /// How many functions have the name.
            /// </summary>
            public ushort NumMethods { get { return _numMethods; } }

            /// <summary>
            /// Type index of the list of them.
            /// </summary>
            public uint MethodList { get { return _methodList; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Method M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A type with qualifiers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Modifier : KaitaiStruct
        {
            public static Modifier FromFile(string fileName)
            {
                return new Modifier(new KaitaiStream(fileName));
            }

            public Modifier(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _modifiedType = m_io.ReadU4le();
                _qualifiers = m_io.ReadU2le();
            }
            private uint _modifiedType;
            private ushort _qualifiers;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// Type index of the type without them.
            /// </summary>
            public uint ModifiedType { get { return _modifiedType; } }

            /// <summary>
            /// Bit 0: const; bit 1: volatile; bit 2: unaligned.
            /// </summary>
            public ushort Qualifiers { get { return _qualifiers; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A type that is declared in this one, or a changed member.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class NestedType : KaitaiStruct
        {
            public static NestedType FromFile(string fileName)
            {
                return new NestedType(new KaitaiStream(fileName));
            }

            public NestedType(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new MemberHead(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private MemberHead _head;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public MemberHead Head { get { return _head; } }

            /// <summary>
            /// Its spelling in the source; empty for one without.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A number. It is `leaf` if that is below 0x8000, else the field that is there.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
        /// </remarks>
        public partial class Numeric : KaitaiStruct
        {
            public static Numeric FromFile(string fileName)
            {
                return new Numeric(new KaitaiStream(fileName));
            }

            public Numeric(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _leaf = m_io.ReadU2le();
                if (Leaf == 32768) {
                    _asS1 = m_io.ReadS1();
                }
                if (Leaf == 32769) {
                    _asS2 = m_io.ReadS2le();
                }
                if (Leaf == 32770) {
                    _asU2 = m_io.ReadU2le();
                }
                if (Leaf == 32771) {
                    _asS4 = m_io.ReadS4le();
                }
                if (Leaf == 32772) {
                    _asU4 = m_io.ReadU4le();
                }
                if (Leaf == 32777) {
                    _asS8 = m_io.ReadS8le();
                }
                if (Leaf == 32778) {
                    _asU8 = m_io.ReadU8le();
                }
                if ( ((Leaf == 32791) || (Leaf == 32792)) ) {
                    _as16Bytes = m_io.ReadBytes(16);
                }
            }
            private ushort _leaf;
            private sbyte? _asS1;
            private short? _asS2;
            private ushort? _asU2;
            private int? _asS4;
            private uint? _asU4;
            private long? _asS8;
            private ulong? _asU8;
            private byte[] _as16Bytes;
            private WindowsCodeviewTypes m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The number, or one of `number_leaves`.
            /// </summary>
            public ushort Leaf { get { return _leaf; } }
            public sbyte? AsS1 { get { return _asS1; } }
            public short? AsS2 { get { return _asS2; } }
            public ushort? AsU2 { get { return _asU2; } }
            public int? AsS4 { get { return _asS4; } }
            public uint? AsU4 { get { return _asU4; } }
            public long? AsS8 { get { return _asS8; } }
            public ulong? AsU8 { get { return _asU8; } }

            /// <summary>
            /// A number of 128 bits.
            /// </summary>
            public byte[] As16Bytes { get { return _as16Bytes; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A function.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class OneMethod : KaitaiStruct
        {
            public static OneMethod FromFile(string fileName)
            {
                return new OneMethod(new KaitaiStream(fileName));
            }

            public OneMethod(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new MemberHead(m_io, this, m_root);
                if ( (((Head.Attributes & 28) == 16) || ((Head.Attributes & 28) == 24)) ) {
                    _ofsVtableEntry = m_io.ReadU4le();
                }
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private MemberHead _head;
            private uint? _ofsVtableEntry;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public MemberHead Head { get { return _head; } }

            /// <summary>
            /// Offset in the table of virtual functions, if the function is new there.
            /// </summary>
            public uint? OfsVtableEntry { get { return _ofsVtableEntry; } }

            /// <summary>
            /// Its spelling in the source.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A pointer or reference. Behind the fields, pointers to members have the
        /// type index of the class and the representation.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Pointer : KaitaiStruct
        {
            public static Pointer FromFile(string fileName)
            {
                return new Pointer(new KaitaiStream(fileName));
            }

            public Pointer(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _target = m_io.ReadU4le();
                _attributes = m_io.ReadU4le();
            }
            private uint _target;
            private uint _attributes;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// Type index of what it points to.
            /// </summary>
            public uint Target { get { return _target; } }

            /// <summary>
            /// Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
            /// 12: qualifiers; bits 13 to 18: size in bytes.
            /// </summary>
            public uint Attributes { get { return _attributes; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The type of a function.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class Procedure : KaitaiStruct
        {
            public static Procedure FromFile(string fileName)
            {
                return new Procedure(new KaitaiStream(fileName));
            }

            public Procedure(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _returnType = m_io.ReadU4le();
                _callingConvention = m_io.ReadU1();
                _options = m_io.ReadU1();
                _numParameters = m_io.ReadU2le();
                _parameters = m_io.ReadU4le();
            }
            private uint _returnType;
            private byte _callingConvention;
            private byte _options;
            private ushort _numParameters;
            private uint _parameters;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// Type index of its value.
            /// </summary>
            public uint ReturnType { get { return _returnType; } }

            /// <summary>
            /// How it is called; 0: near C.
            /// </summary>
            public byte CallingConvention { get { return _callingConvention; } }

            /// <summary>
            /// Bit 0: returns a C++ object; bits 1 and 2: constructor.
            /// </summary>
            public byte Options { get { return _options; } }

            /// <summary>
            /// How many parameters it has.
            /// </summary>
            public ushort NumParameters { get { return _numParameters; } }

            /// <summary>
            /// Type index of an `argument_list`.
            /// </summary>
            public uint Parameters { get { return _parameters; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What each record begins with.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
        /// </remarks>
        public partial class RecordHead : KaitaiStruct
        {
            public static RecordHead FromFile(string fileName)
            {
                return new RecordHead(new KaitaiStream(fileName));
            }

            public RecordHead(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenRecord = m_io.ReadU2le();
                _leaf = ((WindowsCodeviewTypes.Leaves) m_io.ReadU2le());
            }
            private ushort _lenRecord;
            private Leaves _leaf;
            private WindowsCodeviewTypes m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size in bytes of what follows this field.
            /// </summary>
            public ushort LenRecord { get { return _lenRecord; } }

            /// <summary>
            /// Kind of the record.
            /// </summary>
            public Leaves Leaf { get { return _leaf; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Records, one after another, by ascending type indices.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
        /// </remarks>
        public partial class RecordList : KaitaiStruct
        {
            public static RecordList FromFile(string fileName)
            {
                return new RecordList(new KaitaiStream(fileName));
            }

            public RecordList(KaitaiStream p__io, WindowsCodeviewTypes p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _records = new List<TypeRecord>();
                {
                    var i = 0;
                    while (!m_io.IsEof) {
                        _records.Add(new TypeRecord(m_io, this, m_root));
                        i++;
                    }
                }
            }
            private List<TypeRecord> _records;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes m_parent;
            public List<TypeRecord> Records { get { return _records; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A member that all instances share.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class StaticMember : KaitaiStruct
        {
            public static StaticMember FromFile(string fileName)
            {
                return new StaticMember(new KaitaiStream(fileName));
            }

            public StaticMember(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new MemberHead(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private MemberHead _head;
            private byte[] _name;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public MemberHead Head { get { return _head; } }

            /// <summary>
            /// Its spelling in the source.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A record; its first two fields are a `record_head`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
        /// </remarks>
        public partial class TypeRecord : KaitaiStruct
        {
            public static TypeRecord FromFile(string fileName)
            {
                return new TypeRecord(new KaitaiStream(fileName));
            }

            public TypeRecord(KaitaiStream p__io, WindowsCodeviewTypes.RecordList p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenRecord = m_io.ReadU2le();
                _leaf = ((WindowsCodeviewTypes.Leaves) m_io.ReadU2le());
                switch (Leaf) {
                case WindowsCodeviewTypes.Leaves.Alias: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Alias(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.ArgumentList: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new ArgumentList(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Array: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new ArrayType(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.BitField: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new BitField(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Class19: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite19(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.ClassType: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Enumeration: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Enumeration(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.FieldList: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new FieldList(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Interface19: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite19(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.InterfaceType: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.MemberFunction: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new MemberFunction(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Modifier: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Modifier(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Pointer: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Pointer(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Procedure: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Procedure(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Structure: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Structure19: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Composite19(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.Union19: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new Union19(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.UnionType: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new UnionType(io___raw_content, this, m_root);
                    break;
                }
                case WindowsCodeviewTypes.Leaves.VtableShape: {
                    __raw_content = m_io.ReadBytes(LenRecord - 2);
                    var io___raw_content = new KaitaiStream(__raw_content);
                    _content = new VtableShape(io___raw_content, this, m_root);
                    break;
                }
                default: {
                    _content = m_io.ReadBytes(LenRecord - 2);
                    break;
                }
                }
            }
            private ushort _lenRecord;
            private Leaves _leaf;
            private object _content;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.RecordList m_parent;
            private byte[] __raw_content;

            /// <summary>
            /// Size in bytes of what follows; a multiple of 4 but for 2.
            /// </summary>
            public ushort LenRecord { get { return _lenRecord; } }

            /// <summary>
            /// Kind of the record.
            /// </summary>
            public Leaves Leaf { get { return _leaf; } }

            /// <summary>
            /// The rest; bytes for a kind that is not described here.
            /// </summary>
            public object Content { get { return _content; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.RecordList M_Parent { get { return m_parent; } }
            public byte[] M_RawContent { get { return __raw_content; } }
        }

        /// <summary>
        /// A union as Visual C++ 2019 may write it. Not seen in a file: from the
        /// descriptions of other readers alone.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/pdb-rs">Source</a>
        /// </remarks>
        public partial class Union19 : KaitaiStruct
        {
            public static Union19 FromFile(string fileName)
            {
                return new Union19(new KaitaiStream(fileName));
            }

            public Union19(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new Union19Head(m_io, this, m_root);
                _instanceSize = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
                if ((Head.Properties & 512) != 0) {
                    _uniqueName = m_io.ReadBytesTerm(0, false, true, true);
                }
            }
            private Union19Head _head;
            private Numeric _instanceSize;
            private byte[] _name;
            private byte[] _uniqueName;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public Union19Head Head { get { return _head; } }

            /// <summary>
            /// Size of an instance in bytes.
            /// </summary>
            public Numeric InstanceSize { get { return _instanceSize; } }

            /// <summary>
            /// Name of the type, with those of the scopes that it is in.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Decorated name; no other type has it.
            /// </summary>
            public byte[] UniqueName { get { return _uniqueName; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `union_19`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/pdb-rs">Source</a>
        /// </remarks>
        public partial class Union19Head : KaitaiStruct
        {
            public static Union19Head FromFile(string fileName)
            {
                return new Union19Head(new KaitaiStream(fileName));
            }

            public Union19Head(KaitaiStream p__io, WindowsCodeviewTypes.Union19 p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _properties = m_io.ReadU4le();
                _fieldList = m_io.ReadU4le();
                _numMembers = m_io.ReadU2le();
            }
            private uint _properties;
            private uint _fieldList;
            private ushort _numMembers;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Union19 m_parent;

            /// <summary>
            /// Combination of `property_masks`.
            /// </summary>
            public uint Properties { get { return _properties; } }

            /// <summary>
            /// Type index of the `field_list`; 0 in a forward reference.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }

            /// <summary>
            /// Number of members; functions count too.
            /// </summary>
            public ushort NumMembers { get { return _numMembers; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Union19 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `union_type`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class UnionHead : KaitaiStruct
        {
            public static UnionHead FromFile(string fileName)
            {
                return new UnionHead(new KaitaiStream(fileName));
            }

            public UnionHead(KaitaiStream p__io, WindowsCodeviewTypes.UnionType p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numMembers = m_io.ReadU2le();
                _properties = m_io.ReadU2le();
                _fieldList = m_io.ReadU4le();
            }
            private ushort _numMembers;
            private ushort _properties;
            private uint _fieldList;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.UnionType m_parent;

            /// <summary>
            /// Number of members; functions count too.
            /// </summary>
            public ushort NumMembers { get { return _numMembers; } }

            /// <summary>
            /// Combination of `property_masks`.
            /// </summary>
            public ushort Properties { get { return _properties; } }

            /// <summary>
            /// Type index of the `field_list`; 0 in a forward reference.
            /// </summary>
            public uint FieldList { get { return _fieldList; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.UnionType M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A union.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class UnionType : KaitaiStruct
        {
            public static UnionType FromFile(string fileName)
            {
                return new UnionType(new KaitaiStream(fileName));
            }

            public UnionType(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new UnionHead(m_io, this, m_root);
                _instanceSize = new Numeric(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
                if ((Head.Properties & 512) != 0) {
                    _uniqueName = m_io.ReadBytesTerm(0, false, true, true);
                }
            }
            private UnionHead _head;
            private Numeric _instanceSize;
            private byte[] _name;
            private byte[] _uniqueName;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;
            public UnionHead Head { get { return _head; } }

            /// <summary>
            /// Size of an instance in bytes.
            /// </summary>
            public Numeric InstanceSize { get { return _instanceSize; } }

            /// <summary>
            /// Name of the type, with those of the scopes that it is in.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Decorated name; no other type has it.
            /// </summary>
            public byte[] UniqueName { get { return _uniqueName; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A virtual base class: its offset in the object is in a table of the image.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class VirtualBaseClass : KaitaiStruct
        {
            public static VirtualBaseClass FromFile(string fileName)
            {
                return new VirtualBaseClass(new KaitaiStream(fileName));
            }

            public VirtualBaseClass(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new VirtualBaseClassHead(m_io, this, m_root);
                _pointerOffset = new Numeric(m_io, this, m_root);
                _tableIndex = new Numeric(m_io, this, m_root);
            }
            private VirtualBaseClassHead _head;
            private Numeric _pointerOffset;
            private Numeric _tableIndex;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public VirtualBaseClassHead Head { get { return _head; } }

            /// <summary>
            /// Offset of the pointer to the table of bases.
            /// </summary>
            public Numeric PointerOffset { get { return _pointerOffset; } }

            /// <summary>
            /// Entry of that table.
            /// </summary>
            public Numeric TableIndex { get { return _tableIndex; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The fixed part of a `virtual_base_class`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class VirtualBaseClassHead : KaitaiStruct
        {
            public static VirtualBaseClassHead FromFile(string fileName)
            {
                return new VirtualBaseClassHead(new KaitaiStream(fileName));
            }

            public VirtualBaseClassHead(KaitaiStream p__io, WindowsCodeviewTypes.VirtualBaseClass p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _attributes = m_io.ReadU2le();
                _baseType = m_io.ReadU4le();
                _pointerType = m_io.ReadU4le();
            }
            private ushort _attributes;
            private uint _baseType;
            private uint _pointerType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.VirtualBaseClass m_parent;

            /// <summary>
            /// Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
            /// </summary>
            public ushort Attributes { get { return _attributes; } }

            /// <summary>
            /// Type index of the base class.
            /// </summary>
            public uint BaseType { get { return _baseType; } }

            /// <summary>
            /// Type index of the pointer to the table of bases.
            /// </summary>
            public uint PointerType { get { return _pointerType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.VirtualBaseClass M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The pointer to the table of virtual functions, at offset 0.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class VtablePointer : KaitaiStruct
        {
            public static VtablePointer FromFile(string fileName)
            {
                return new VtablePointer(new KaitaiStream(fileName));
            }

            public VtablePointer(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(2);
                _pointerType = m_io.ReadU4le();
            }
            private byte[] __unnamed0;
            private uint _pointerType;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Type index of the pointer.
            /// </summary>
            public uint PointerType { get { return _pointerType; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The pointer to the table of virtual functions, elsewhere.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class VtablePointerAt : KaitaiStruct
        {
            public static VtablePointerAt FromFile(string fileName)
            {
                return new VtablePointerAt(new KaitaiStream(fileName));
            }

            public VtablePointerAt(KaitaiStream p__io, WindowsCodeviewTypes.Field p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(2);
                _pointerType = m_io.ReadU4le();
                _ofsPointer = m_io.ReadU4le();
            }
            private byte[] __unnamed0;
            private uint _pointerType;
            private uint _ofsPointer;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.Field m_parent;
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Type index of the pointer.
            /// </summary>
            public uint PointerType { get { return _pointerType; } }

            /// <summary>
            /// Its offset.
            /// </summary>
            public uint OfsPointer { get { return _ofsPointer; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.Field M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The shape of a table of virtual functions; four bits for each follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class VtableShape : KaitaiStruct
        {
            public static VtableShape FromFile(string fileName)
            {
                return new VtableShape(new KaitaiStream(fileName));
            }

            public VtableShape(KaitaiStream p__io, WindowsCodeviewTypes.TypeRecord p__parent = null, WindowsCodeviewTypes p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numEntries = m_io.ReadU2le();
            }
            private ushort _numEntries;
            private WindowsCodeviewTypes m_root;
            private WindowsCodeviewTypes.TypeRecord m_parent;

            /// <summary>
            /// How many entries the table has.
            /// </summary>
            public ushort NumEntries { get { return _numEntries; } }
            public WindowsCodeviewTypes M_Root { get { return m_root; } }
            public WindowsCodeviewTypes.TypeRecord M_Parent { get { return m_parent; } }
        }
        private bool f_records;
        private RecordList _records;

        /// <summary>
        /// One record for each type index, in this order.
        /// </summary>
        public RecordList Records
        {
            get
            {
                if (f_records)
                    return _records;
                f_records = true;
                long _pos = m_io.Pos;
                m_io.Seek(LenHeader);
                __raw_records = m_io.ReadBytes(LenRecords);
                var io___raw_records = new KaitaiStream(__raw_records);
                _records = new RecordList(io___raw_records, this, m_root);
                m_io.Seek(_pos);
                return _records;
            }
        }
        private uint _version;
        private uint _lenHeader;
        private uint _firstIndex;
        private uint _endIndex;
        private uint _lenRecords;
        private ushort _hashStream;
        private ushort _hashStreamAux;
        private uint _lenHash;
        private uint _numHashBuckets;
        private HashPart _hashValues;
        private HashPart _indexOffsets;
        private HashPart _hashAdjusters;
        private WindowsCodeviewTypes m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_records;

        /// <summary>
        /// Version of the format; 20040203 since Visual C++ 8.
        /// </summary>
        public uint Version { get { return _version; } }

        /// <summary>
        /// Size of the header in bytes; the first record begins there.
        /// </summary>
        public uint LenHeader { get { return _lenHeader; } }

        /// <summary>
        /// Type index of the first record; 0x1000.
        /// </summary>
        public uint FirstIndex { get { return _firstIndex; } }

        /// <summary>
        /// Type index after that of the last record.
        /// </summary>
        public uint EndIndex { get { return _endIndex; } }

        /// <summary>
        /// Size of all records in bytes.
        /// </summary>
        public uint LenRecords { get { return _lenRecords; } }

        /// <summary>
        /// Number of the stream with hash values of the records.
        /// </summary>
        public ushort HashStream { get { return _hashStream; } }

        /// <summary>
        /// Number of another such stream; 0xffff if there is none.
        /// </summary>
        public ushort HashStreamAux { get { return _hashStreamAux; } }

        /// <summary>
        /// Size of a hash value in bytes.
        /// </summary>
        public uint LenHash { get { return _lenHash; } }

        /// <summary>
        /// How many different hash values there may be.
        /// </summary>
        public uint NumHashBuckets { get { return _numHashBuckets; } }

        /// <summary>
        /// Hash values of all records.
        /// </summary>
        public HashPart HashValues { get { return _hashValues; } }

        /// <summary>
        /// Offsets of some records by their indices, for searches.
        /// </summary>
        public HashPart IndexOffsets { get { return _indexOffsets; } }

        /// <summary>
        /// A table that was added by incremental linking.
        /// </summary>
        public HashPart HashAdjusters { get { return _hashAdjusters; } }
        public WindowsCodeviewTypes M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawRecords { get { return __raw_records; } }
    }
}
