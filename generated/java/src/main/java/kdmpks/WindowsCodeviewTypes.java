// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


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
 * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
 * @see <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
 * @see <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
 */
public class WindowsCodeviewTypes extends KaitaiStruct {
    public static WindowsCodeviewTypes fromFile(String fileName) throws IOException {
        return new WindowsCodeviewTypes(new ByteBufferKaitaiStream(fileName));
    }

    public enum Accesses {
        PRIVATE(1),
        PROTECTED(2),
        PUBLIC(3);

        private final long id;
        Accesses(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Accesses> byId = new HashMap<Long, Accesses>(3);
        static {
            for (Accesses e : Accesses.values())
                byId.put(e.id(), e);
        }
        public static Accesses byId(long id) { return byId.get(id); }
    }

    public enum FieldLeaves {
        BASE_CLASS(5120),
        VIRTUAL_BASE_CLASS(5121),
        INDIRECT_VIRTUAL_BASE_CLASS(5122),
        CONTINUATION(5124),
        VTABLE_POINTER(5129),
        FRIEND_CLASS(5130),
        VTABLE_POINTER_AT(5132),
        ENUMERATOR(5378),
        FRIEND_FUNCTION(5388),
        MEMBER(5389),
        STATIC_MEMBER(5390),
        METHOD(5391),
        NESTED_TYPE(5392),
        ONE_METHOD(5393),
        NESTED_TYPE_EX(5394),
        MODIFIED_MEMBER(5395),
        BASE_INTERFACE(5402);

        private final long id;
        FieldLeaves(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, FieldLeaves> byId = new HashMap<Long, FieldLeaves>(17);
        static {
            for (FieldLeaves e : FieldLeaves.values())
                byId.put(e.id(), e);
        }
        public static FieldLeaves byId(long id) { return byId.get(id); }
    }

    public enum Leaves {
        VTABLE_SHAPE(10),
        MODIFIER(4097),
        POINTER(4098),
        ARRAY_ST(4099),
        CLASS_ST(4100),
        STRUCTURE_ST(4101),
        UNION_ST(4102),
        ENUMERATION_ST(4103),
        PROCEDURE(4104),
        MEMBER_FUNCTION(4105),
        ALIAS_ST(4112),
        ARGUMENT_LIST(4609),
        FIELD_LIST(4611),
        DERIVED_LIST(4612),
        BIT_FIELD(4613),
        METHOD_LIST(4614),
        ARRAY(5379),
        CLASS_TYPE(5380),
        STRUCTURE(5381),
        UNION_TYPE(5382),
        ENUMERATION(5383),
        ALIAS(5386),
        INTERFACE_TYPE(5401),
        VTABLE(5405),
        CLASS_19(5640),
        STRUCTURE_19(5641),
        UNION_19(5642),
        INTERFACE_19(5643);

        private final long id;
        Leaves(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Leaves> byId = new HashMap<Long, Leaves>(28);
        static {
            for (Leaves e : Leaves.values())
                byId.put(e.id(), e);
        }
        public static Leaves byId(long id) { return byId.get(id); }
    }

    public enum MethodKinds {
        VANILLA(0),
        VIRTUAL(1),
        STATIC(2),
        FRIEND(3),
        NEW_VIRTUAL(4),
        PURE_VIRTUAL(5),
        NEW_PURE_VIRTUAL(6);

        private final long id;
        MethodKinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MethodKinds> byId = new HashMap<Long, MethodKinds>(7);
        static {
            for (MethodKinds e : MethodKinds.values())
                byId.put(e.id(), e);
        }
        public static MethodKinds byId(long id) { return byId.get(id); }
    }

    public enum NumberLeaves {
        CHAR(32768),
        SHORT(32769),
        USHORT(32770),
        LONG(32771),
        ULONG(32772),
        QUADWORD(32777),
        UQUADWORD(32778),
        OCTWORD(32791),
        UOCTWORD(32792);

        private final long id;
        NumberLeaves(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, NumberLeaves> byId = new HashMap<Long, NumberLeaves>(9);
        static {
            for (NumberLeaves e : NumberLeaves.values())
                byId.put(e.id(), e);
        }
        public static NumberLeaves byId(long id) { return byId.get(id); }
    }

    public enum OldFieldLeaves {
        ENUMERATOR_ST(1027),
        FRIEND_FUNCTION_ST(5123),
        MEMBER_ST(5125),
        STATIC_MEMBER_ST(5126),
        METHOD_ST(5127),
        NESTED_TYPE_ST(5128),
        ONE_METHOD_ST(5131),
        NESTED_TYPE_EX_ST(5133),
        MODIFIED_MEMBER_ST(5134);

        private final long id;
        OldFieldLeaves(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, OldFieldLeaves> byId = new HashMap<Long, OldFieldLeaves>(9);
        static {
            for (OldFieldLeaves e : OldFieldLeaves.values())
                byId.put(e.id(), e);
        }
        public static OldFieldLeaves byId(long id) { return byId.get(id); }
    }

    public enum PointerKinds {
        NEAR16(0),
        FAR16(1),
        HUGE16(2),
        NEAR32(10),
        FAR32(11),
        NEAR64(12);

        private final long id;
        PointerKinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PointerKinds> byId = new HashMap<Long, PointerKinds>(6);
        static {
            for (PointerKinds e : PointerKinds.values())
                byId.put(e.id(), e);
        }
        public static PointerKinds byId(long id) { return byId.get(id); }
    }

    public enum PointerModes {
        PLAIN(0),
        REFERENCE(1),
        DATA_MEMBER(2),
        MEMBER_FUNCTION(3),
        RVALUE_REFERENCE(4);

        private final long id;
        PointerModes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PointerModes> byId = new HashMap<Long, PointerModes>(5);
        static {
            for (PointerModes e : PointerModes.values())
                byId.put(e.id(), e);
        }
        public static PointerModes byId(long id) { return byId.get(id); }
    }

    public enum PropertyMasks {
        PACKED(1),
        HAS_CONSTRUCTOR(2),
        HAS_OPERATORS(4),
        IS_NESTED(8),
        HAS_NESTED(16),
        HAS_ASSIGNMENT(32),
        HAS_CASTS(64),
        FORWARD_REFERENCE(128),
        SCOPED(256),
        HAS_UNIQUE_NAME(512),
        SEALED(1024),
        INTRINSIC(8192);

        private final long id;
        PropertyMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PropertyMasks> byId = new HashMap<Long, PropertyMasks>(12);
        static {
            for (PropertyMasks e : PropertyMasks.values())
                byId.put(e.id(), e);
        }
        public static PropertyMasks byId(long id) { return byId.get(id); }
    }

    public enum SimpleModes {
        DIRECT(0),
        NEAR16(1),
        FAR16(2),
        HUGE16(3),
        NEAR32(4),
        FAR32(5),
        NEAR64(6),
        NEAR128(7);

        private final long id;
        SimpleModes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SimpleModes> byId = new HashMap<Long, SimpleModes>(8);
        static {
            for (SimpleModes e : SimpleModes.values())
                byId.put(e.id(), e);
        }
        public static SimpleModes byId(long id) { return byId.get(id); }
    }

    public enum SimpleTypes {
        NO_TYPE(0),
        VOID_TYPE(3),
        HRESULT(8),
        CHAR(16),
        SHORT(17),
        LONG(18),
        QUAD(19),
        OCT(20),
        UCHAR(32),
        USHORT(33),
        ULONG(34),
        UQUAD(35),
        UOCT(36),
        BOOL8(48),
        BOOL16(49),
        BOOL32(50),
        BOOL64(51),
        REAL32(64),
        REAL64(65),
        REAL80(66),
        REAL128(67),
        REAL48(68),
        REAL32_PARTIAL(69),
        REAL16(70),
        INT1(104),
        UINT1(105),
        PLAIN_CHAR(112),
        WCHAR(113),
        INT2(114),
        UINT2(115),
        INT4(116),
        UINT4(117),
        INT8(118),
        UINT8(119),
        INT16(120),
        UINT16(121),
        CHAR16(122),
        CHAR32(123),
        CHAR8(124);

        private final long id;
        SimpleTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SimpleTypes> byId = new HashMap<Long, SimpleTypes>(39);
        static {
            for (SimpleTypes e : SimpleTypes.values())
                byId.put(e.id(), e);
        }
        public static SimpleTypes byId(long id) { return byId.get(id); }
    }

    public WindowsCodeviewTypes(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsCodeviewTypes(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsCodeviewTypes(KaitaiStream _io, KaitaiStruct _parent, WindowsCodeviewTypes _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.version = this._io.readU4le();
        this.lenHeader = this._io.readU4le();
        this.firstIndex = this._io.readU4le();
        this.endIndex = this._io.readU4le();
        this.lenRecords = this._io.readU4le();
        this.hashStream = this._io.readU2le();
        this.hashStreamAux = this._io.readU2le();
        this.lenHash = this._io.readU4le();
        this.numHashBuckets = this._io.readU4le();
        this.hashValues = new HashPart(this._io, this, _root);
        this.indexOffsets = new HashPart(this._io, this, _root);
        this.hashAdjusters = new HashPart(this._io, this, _root);
    }

    public void _fetchInstances() {
        this.hashValues._fetchInstances();
        this.indexOffsets._fetchInstances();
        this.hashAdjusters._fetchInstances();
        records();
        if (this.records != null) {
            this.records._fetchInstances();
        }
    }

    /**
     * Another name for a type.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Alias extends KaitaiStruct {
        public static Alias fromFile(String fileName) throws IOException {
            return new Alias(new ByteBufferKaitaiStream(fileName));
        }

        public Alias(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Alias(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Alias(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new AliasHead(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private AliasHead head;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public AliasHead head() { return head; }

        /**
         * The other name.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of an `alias`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class AliasHead extends KaitaiStruct {
        public static AliasHead fromFile(String fileName) throws IOException {
            return new AliasHead(new ByteBufferKaitaiStream(fileName));
        }

        public AliasHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AliasHead(KaitaiStream _io, WindowsCodeviewTypes.Alias _parent) {
            this(_io, _parent, null);
        }

        public AliasHead(KaitaiStream _io, WindowsCodeviewTypes.Alias _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.aliasedType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long aliasedType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Alias _parent;

        /**
         * Type index of the type.
         */
        public long aliasedType() { return aliasedType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Alias _parent() { return _parent; }
    }

    /**
     * Types of the parameters of a function.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class ArgumentList extends KaitaiStruct {
        public static ArgumentList fromFile(String fileName) throws IOException {
            return new ArgumentList(new ByteBufferKaitaiStream(fileName));
        }

        public ArgumentList(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArgumentList(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public ArgumentList(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numTypes = this._io.readU4le();
            this.types = new ArrayList<Long>();
            for (int i = 0; i < numTypes(); i++) {
                this.types.add(this._io.readU4le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.types.size(); i++) {
            }
        }
        private long numTypes;
        private List<Long> types;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * How many there are.
         */
        public long numTypes() { return numTypes; }
        public List<Long> types() { return types; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of an `array_type`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class ArrayHead extends KaitaiStruct {
        public static ArrayHead fromFile(String fileName) throws IOException {
            return new ArrayHead(new ByteBufferKaitaiStream(fileName));
        }

        public ArrayHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArrayHead(KaitaiStream _io, WindowsCodeviewTypes.ArrayType _parent) {
            this(_io, _parent, null);
        }

        public ArrayHead(KaitaiStream _io, WindowsCodeviewTypes.ArrayType _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.elementType = this._io.readU4le();
            this.indexType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long elementType;
        private long indexType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.ArrayType _parent;

        /**
         * Type index of an element; an array for arrays of arrays.
         */
        public long elementType() { return elementType; }

        /**
         * Type index of the number that indexes it.
         */
        public long indexType() { return indexType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.ArrayType _parent() { return _parent; }
    }

    /**
     * An array. The number of its elements follows from the sizes.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class ArrayType extends KaitaiStruct {
        public static ArrayType fromFile(String fileName) throws IOException {
            return new ArrayType(new ByteBufferKaitaiStream(fileName));
        }

        public ArrayType(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArrayType(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public ArrayType(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new ArrayHead(this._io, this, _root);
            this.arraySize = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.arraySize._fetchInstances();
        }
        private ArrayHead head;
        private Numeric arraySize;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public ArrayHead head() { return head; }

        /**
         * Size of the whole array in bytes.
         */
        public Numeric arraySize() { return arraySize; }

        /**
         * Empty in practice.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A base class.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class BaseClass extends KaitaiStruct {
        public static BaseClass fromFile(String fileName) throws IOException {
            return new BaseClass(new ByteBufferKaitaiStream(fileName));
        }

        public BaseClass(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BaseClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public BaseClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new BaseClassHead(this._io, this, _root);
            this.baseOffset = new Numeric(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.baseOffset._fetchInstances();
        }
        private BaseClassHead head;
        private Numeric baseOffset;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public BaseClassHead head() { return head; }

        /**
         * Offset in the class.
         */
        public Numeric baseOffset() { return baseOffset; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The fixed part of a `base_class`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class BaseClassHead extends KaitaiStruct {
        public static BaseClassHead fromFile(String fileName) throws IOException {
            return new BaseClassHead(new ByteBufferKaitaiStream(fileName));
        }

        public BaseClassHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BaseClassHead(KaitaiStream _io, WindowsCodeviewTypes.BaseClass _parent) {
            this(_io, _parent, null);
        }

        public BaseClassHead(KaitaiStream _io, WindowsCodeviewTypes.BaseClass _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.attributes = this._io.readU2le();
            this.baseType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int attributes;
        private long baseType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.BaseClass _parent;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public int attributes() { return attributes; }

        /**
         * Type index of the base class.
         */
        public long baseType() { return baseType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.BaseClass _parent() { return _parent; }
    }

    /**
     * Some bits of a number.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class BitField extends KaitaiStruct {
        public static BitField fromFile(String fileName) throws IOException {
            return new BitField(new ByteBufferKaitaiStream(fileName));
        }

        public BitField(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BitField(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public BitField(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.baseType = this._io.readU4le();
            this.numBits = this._io.readU1();
            this.position = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private long baseType;
        private int numBits;
        private int position;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * Type index of the number.
         */
        public long baseType() { return baseType; }

        /**
         * How many bits.
         */
        public int numBits() { return numBits; }

        /**
         * The lowest bit.
         */
        public int position() { return position; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A structure, class or interface.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Composite extends KaitaiStruct {
        public static Composite fromFile(String fileName) throws IOException {
            return new Composite(new ByteBufferKaitaiStream(fileName));
        }

        public Composite(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Composite(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Composite(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new CompositeHead(this._io, this, _root);
            this.instanceSize = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            if ((head().properties() & 512) != 0) {
                this.uniqueName = this._io.readBytesTerm((byte) 0, false, true, true);
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.instanceSize._fetchInstances();
            if ((head().properties() & 512) != 0) {
            }
        }
        private CompositeHead head;
        private Numeric instanceSize;
        private byte[] name;
        private byte[] uniqueName;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public CompositeHead head() { return head; }

        /**
         * Size of an instance in bytes.
         */
        public Numeric instanceSize() { return instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public byte[] name() { return name; }

        /**
         * Decorated name; no other type has it.
         */
        public byte[] uniqueName() { return uniqueName; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A structure, class or interface as Visual C++ 2019 may write it. Not seen
     * in a file: from the descriptions of other readers alone.
     * @see <a href="https://github.com/microsoft/pdb-rs">Source</a>
     */
    public static class Composite19 extends KaitaiStruct {
        public static Composite19 fromFile(String fileName) throws IOException {
            return new Composite19(new ByteBufferKaitaiStream(fileName));
        }

        public Composite19(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Composite19(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Composite19(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new Composite19Head(this._io, this, _root);
            this.instanceSize = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            if ((head().properties() & 512) != 0) {
                this.uniqueName = this._io.readBytesTerm((byte) 0, false, true, true);
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.instanceSize._fetchInstances();
            if ((head().properties() & 512) != 0) {
            }
        }
        private Composite19Head head;
        private Numeric instanceSize;
        private byte[] name;
        private byte[] uniqueName;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public Composite19Head head() { return head; }

        /**
         * Size of an instance in bytes.
         */
        public Numeric instanceSize() { return instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public byte[] name() { return name; }

        /**
         * Decorated name; no other type has it.
         */
        public byte[] uniqueName() { return uniqueName; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of a `composite_19`.
     * @see <a href="https://github.com/microsoft/pdb-rs">Source</a>
     */
    public static class Composite19Head extends KaitaiStruct {
        public static Composite19Head fromFile(String fileName) throws IOException {
            return new Composite19Head(new ByteBufferKaitaiStream(fileName));
        }

        public Composite19Head(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Composite19Head(KaitaiStream _io, WindowsCodeviewTypes.Composite19 _parent) {
            this(_io, _parent, null);
        }

        public Composite19Head(KaitaiStream _io, WindowsCodeviewTypes.Composite19 _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.properties = this._io.readU4le();
            this.fieldList = this._io.readU4le();
            this.derivedFrom = this._io.readU4le();
            this.vtableShape = this._io.readU4le();
            this.numMembers = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long properties;
        private long fieldList;
        private long derivedFrom;
        private long vtableShape;
        private int numMembers;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Composite19 _parent;

        /**
         * Combination of `property_masks`.
         */
        public long properties() { return properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public long fieldList() { return fieldList; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        public long derivedFrom() { return derivedFrom; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        public long vtableShape() { return vtableShape; }

        /**
         * Number of members; functions count too.
         */
        public int numMembers() { return numMembers; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Composite19 _parent() { return _parent; }
    }

    /**
     * The fixed part of a `composite`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class CompositeHead extends KaitaiStruct {
        public static CompositeHead fromFile(String fileName) throws IOException {
            return new CompositeHead(new ByteBufferKaitaiStream(fileName));
        }

        public CompositeHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CompositeHead(KaitaiStream _io, WindowsCodeviewTypes.Composite _parent) {
            this(_io, _parent, null);
        }

        public CompositeHead(KaitaiStream _io, WindowsCodeviewTypes.Composite _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMembers = this._io.readU2le();
            this.properties = this._io.readU2le();
            this.fieldList = this._io.readU4le();
            this.derivedFrom = this._io.readU4le();
            this.vtableShape = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int numMembers;
        private int properties;
        private long fieldList;
        private long derivedFrom;
        private long vtableShape;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Composite _parent;

        /**
         * Number of members; functions count too.
         */
        public int numMembers() { return numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public int properties() { return properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public long fieldList() { return fieldList; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        public long derivedFrom() { return derivedFrom; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        public long vtableShape() { return vtableShape; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Composite _parent() { return _parent; }
    }

    /**
     * The list goes on in another record.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Continuation extends KaitaiStruct {
        public static Continuation fromFile(String fileName) throws IOException {
            return new Continuation(new ByteBufferKaitaiStream(fileName));
        }

        public Continuation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Continuation(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public Continuation(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(2);
            this.fieldList = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long fieldList;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Type index of that `field_list`.
         */
        public long fieldList() { return fieldList; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * An enumeration.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Enumeration extends KaitaiStruct {
        public static Enumeration fromFile(String fileName) throws IOException {
            return new Enumeration(new ByteBufferKaitaiStream(fileName));
        }

        public Enumeration(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Enumeration(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Enumeration(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new EnumerationHead(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            if ((head().properties() & 512) != 0) {
                this.uniqueName = this._io.readBytesTerm((byte) 0, false, true, true);
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            if ((head().properties() & 512) != 0) {
            }
        }
        private EnumerationHead head;
        private byte[] name;
        private byte[] uniqueName;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public EnumerationHead head() { return head; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public byte[] name() { return name; }

        /**
         * Decorated name; no other type has it.
         */
        public byte[] uniqueName() { return uniqueName; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of an `enumeration`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class EnumerationHead extends KaitaiStruct {
        public static EnumerationHead fromFile(String fileName) throws IOException {
            return new EnumerationHead(new ByteBufferKaitaiStream(fileName));
        }

        public EnumerationHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EnumerationHead(KaitaiStream _io, WindowsCodeviewTypes.Enumeration _parent) {
            this(_io, _parent, null);
        }

        public EnumerationHead(KaitaiStream _io, WindowsCodeviewTypes.Enumeration _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMembers = this._io.readU2le();
            this.properties = this._io.readU2le();
            this.baseType = this._io.readU4le();
            this.fieldList = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int numMembers;
        private int properties;
        private long baseType;
        private long fieldList;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Enumeration _parent;

        /**
         * Number of members; functions count too.
         */
        public int numMembers() { return numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public int properties() { return properties; }

        /**
         * Type index of the number that has its values.
         */
        public long baseType() { return baseType; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public long fieldList() { return fieldList; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Enumeration _parent() { return _parent; }
    }

    /**
     * A constant.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Enumerator extends KaitaiStruct {
        public static Enumerator fromFile(String fileName) throws IOException {
            return new Enumerator(new ByteBufferKaitaiStream(fileName));
        }

        public Enumerator(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Enumerator(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public Enumerator(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new EnumeratorHead(this._io, this, _root);
            this.value = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.value._fetchInstances();
        }
        private EnumeratorHead head;
        private Numeric value;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public EnumeratorHead head() { return head; }

        /**
         * Its value.
         */
        public Numeric value() { return value; }

        /**
         * Its spelling in the source.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The fixed part of an `enumerator`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class EnumeratorHead extends KaitaiStruct {
        public static EnumeratorHead fromFile(String fileName) throws IOException {
            return new EnumeratorHead(new ByteBufferKaitaiStream(fileName));
        }

        public EnumeratorHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EnumeratorHead(KaitaiStream _io, WindowsCodeviewTypes.Enumerator _parent) {
            this(_io, _parent, null);
        }

        public EnumeratorHead(KaitaiStream _io, WindowsCodeviewTypes.Enumerator _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.attributes = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private int attributes;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Enumerator _parent;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public int attributes() { return attributes; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Enumerator _parent() { return _parent; }
    }

    /**
     * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
     * that is a multiple of 4.
     * @see <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
     */
    public static class Field extends KaitaiStruct {
        public static Field fromFile(String fileName) throws IOException {
            return new Field(new ByteBufferKaitaiStream(fileName));
        }

        public Field(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Field(KaitaiStream _io, WindowsCodeviewTypes.FieldList _parent) {
            this(_io, _parent, null);
        }

        public Field(KaitaiStream _io, WindowsCodeviewTypes.FieldList _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaf = WindowsCodeviewTypes.FieldLeaves.byId(this._io.readU2le());
            if (!( ((this.leaf == WindowsCodeviewTypes.FieldLeaves.BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.BASE_INTERFACE) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VIRTUAL_BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.INDIRECT_VIRTUAL_BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.CONTINUATION) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER_AT) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.FRIEND_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.FRIEND_FUNCTION) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.ENUMERATOR) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.MEMBER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.STATIC_MEMBER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.METHOD) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE_EX) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.ONE_METHOD) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.MODIFIED_MEMBER)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.leaf, this._io, "/types/field/seq/0");
            }
            {
                FieldLeaves on = leaf();
                if (on != null) {
                    switch (leaf()) {
                    case BASE_CLASS: {
                        this.content = new BaseClass(this._io, this, _root);
                        break;
                    }
                    case BASE_INTERFACE: {
                        this.content = new BaseClass(this._io, this, _root);
                        break;
                    }
                    case CONTINUATION: {
                        this.content = new Continuation(this._io, this, _root);
                        break;
                    }
                    case ENUMERATOR: {
                        this.content = new Enumerator(this._io, this, _root);
                        break;
                    }
                    case FRIEND_CLASS: {
                        this.content = new FriendClass(this._io, this, _root);
                        break;
                    }
                    case FRIEND_FUNCTION: {
                        this.content = new FriendFunction(this._io, this, _root);
                        break;
                    }
                    case INDIRECT_VIRTUAL_BASE_CLASS: {
                        this.content = new VirtualBaseClass(this._io, this, _root);
                        break;
                    }
                    case MEMBER: {
                        this.content = new Member(this._io, this, _root);
                        break;
                    }
                    case METHOD: {
                        this.content = new Method(this._io, this, _root);
                        break;
                    }
                    case MODIFIED_MEMBER: {
                        this.content = new NestedType(this._io, this, _root);
                        break;
                    }
                    case NESTED_TYPE: {
                        this.content = new NestedType(this._io, this, _root);
                        break;
                    }
                    case NESTED_TYPE_EX: {
                        this.content = new NestedType(this._io, this, _root);
                        break;
                    }
                    case ONE_METHOD: {
                        this.content = new OneMethod(this._io, this, _root);
                        break;
                    }
                    case STATIC_MEMBER: {
                        this.content = new StaticMember(this._io, this, _root);
                        break;
                    }
                    case VIRTUAL_BASE_CLASS: {
                        this.content = new VirtualBaseClass(this._io, this, _root);
                        break;
                    }
                    case VTABLE_POINTER: {
                        this.content = new VtablePointer(this._io, this, _root);
                        break;
                    }
                    case VTABLE_POINTER_AT: {
                        this.content = new VtablePointerAt(this._io, this, _root);
                        break;
                    }
                    }
                }
            }
            this.fillers = new ArrayList<Integer>();
            for (int i = 0; i < numPadding(); i++) {
                this.fillers.add(this._io.readU1());
            }
        }

        public void _fetchInstances() {
            {
                FieldLeaves on = leaf();
                if (on != null) {
                    switch (leaf()) {
                    case BASE_CLASS: {
                        ((BaseClass) (this.content))._fetchInstances();
                        break;
                    }
                    case BASE_INTERFACE: {
                        ((BaseClass) (this.content))._fetchInstances();
                        break;
                    }
                    case CONTINUATION: {
                        ((Continuation) (this.content))._fetchInstances();
                        break;
                    }
                    case ENUMERATOR: {
                        ((Enumerator) (this.content))._fetchInstances();
                        break;
                    }
                    case FRIEND_CLASS: {
                        ((FriendClass) (this.content))._fetchInstances();
                        break;
                    }
                    case FRIEND_FUNCTION: {
                        ((FriendFunction) (this.content))._fetchInstances();
                        break;
                    }
                    case INDIRECT_VIRTUAL_BASE_CLASS: {
                        ((VirtualBaseClass) (this.content))._fetchInstances();
                        break;
                    }
                    case MEMBER: {
                        ((Member) (this.content))._fetchInstances();
                        break;
                    }
                    case METHOD: {
                        ((Method) (this.content))._fetchInstances();
                        break;
                    }
                    case MODIFIED_MEMBER: {
                        ((NestedType) (this.content))._fetchInstances();
                        break;
                    }
                    case NESTED_TYPE: {
                        ((NestedType) (this.content))._fetchInstances();
                        break;
                    }
                    case NESTED_TYPE_EX: {
                        ((NestedType) (this.content))._fetchInstances();
                        break;
                    }
                    case ONE_METHOD: {
                        ((OneMethod) (this.content))._fetchInstances();
                        break;
                    }
                    case STATIC_MEMBER: {
                        ((StaticMember) (this.content))._fetchInstances();
                        break;
                    }
                    case VIRTUAL_BASE_CLASS: {
                        ((VirtualBaseClass) (this.content))._fetchInstances();
                        break;
                    }
                    case VTABLE_POINTER: {
                        ((VtablePointer) (this.content))._fetchInstances();
                        break;
                    }
                    case VTABLE_POINTER_AT: {
                        ((VtablePointerAt) (this.content))._fetchInstances();
                        break;
                    }
                    }
                }
            }
            for (int i = 0; i < this.fillers.size(); i++) {
            }
        }
        private Integer numPadding;

        /**
         * How many bytes of padding follow.
         */
        public Integer numPadding() {
            if (this.numPadding != null)
                return this.numPadding;
            this.numPadding = ((Number) (((Number) (((Number) (4 - (_io().pos() & 3))).intValue() & 3)).intValue())).intValue();
            return this.numPadding;
        }
        private FieldLeaves leaf;
        private KaitaiStruct content;
        private List<Integer> fillers;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.FieldList _parent;

        /**
         * Kind of the field; `old_field_leaves` are not described here.
         */
        public FieldLeaves leaf() { return leaf; }

        /**
         * What depends on the kind.
         */
        public KaitaiStruct content() { return content; }

        /**
         * Not present in front of the next field if the offset is a multiple of 4.
         */
        public List<Integer> fillers() { return fillers; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.FieldList _parent() { return _parent; }
    }

    /**
     * Members of a structure, union or class, or constants of an enumeration.
     * @see <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
     */
    public static class FieldList extends KaitaiStruct {
        public static FieldList fromFile(String fileName) throws IOException {
            return new FieldList(new ByteBufferKaitaiStream(fileName));
        }

        public FieldList(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FieldList(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public FieldList(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fields = new ArrayList<Field>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.fields.add(new Field(this._io, this, _root));
                    i++;
                }
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.fields.size(); i++) {
                this.fields.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Field> fields;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public List<Field> fields() { return fields; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A friend.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class FriendClass extends KaitaiStruct {
        public static FriendClass fromFile(String fileName) throws IOException {
            return new FriendClass(new ByteBufferKaitaiStream(fileName));
        }

        public FriendClass(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FriendClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public FriendClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(2);
            this.friendType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long friendType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Type index of the class.
         */
        public long friendType() { return friendType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * A function that is a friend.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class FriendFunction extends KaitaiStruct {
        public static FriendFunction fromFile(String fileName) throws IOException {
            return new FriendFunction(new ByteBufferKaitaiStream(fileName));
        }

        public FriendFunction(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FriendFunction(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public FriendFunction(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(2);
            this.functionType = this._io.readU4le();
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long functionType;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;

        /**
         * Padding.
         */
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Type index of the function.
         */
        public long functionType() { return functionType; }

        /**
         * Its decorated name.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * A part of the stream of hash values.
     * @see <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
     */
    public static class HashPart extends KaitaiStruct {
        public static HashPart fromFile(String fileName) throws IOException {
            return new HashPart(new ByteBufferKaitaiStream(fileName));
        }

        public HashPart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HashPart(KaitaiStream _io, WindowsCodeviewTypes _parent) {
            this(_io, _parent, null);
        }

        public HashPart(KaitaiStream _io, WindowsCodeviewTypes _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsPart = this._io.readS4le();
            this.lenPart = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int ofsPart;
        private long lenPart;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes _parent;

        /**
         * Offset in that stream.
         */
        public int ofsPart() { return ofsPart; }

        /**
         * Size in bytes.
         */
        public long lenPart() { return lenPart; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes _parent() { return _parent; }
    }

    /**
     * A member that each instance has.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Member extends KaitaiStruct {
        public static Member fromFile(String fileName) throws IOException {
            return new Member(new ByteBufferKaitaiStream(fileName));
        }

        public Member(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Member(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public Member(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new MemberHead(this._io, this, _root);
            this.memberOffset = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.memberOffset._fetchInstances();
        }
        private MemberHead head;
        private Numeric memberOffset;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public MemberHead head() { return head; }

        /**
         * Offset in bytes; for bits that of the number.
         */
        public Numeric memberOffset() { return memberOffset; }

        /**
         * Its spelling in the source.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The type of a function of a class.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class MemberFunction extends KaitaiStruct {
        public static MemberFunction fromFile(String fileName) throws IOException {
            return new MemberFunction(new ByteBufferKaitaiStream(fileName));
        }

        public MemberFunction(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MemberFunction(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public MemberFunction(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.returnType = this._io.readU4le();
            this.classType = this._io.readU4le();
            this.thisType = this._io.readU4le();
            this.callingConvention = this._io.readU1();
            this.options = this._io.readU1();
            this.numParameters = this._io.readU2le();
            this.parameters = this._io.readU4le();
            this.thisAdjustment = this._io.readS4le();
        }

        public void _fetchInstances() {
        }
        private long returnType;
        private long classType;
        private long thisType;
        private int callingConvention;
        private int options;
        private int numParameters;
        private long parameters;
        private int thisAdjustment;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * Type index of its value.
         */
        public long returnType() { return returnType; }

        /**
         * Type index of the class.
         */
        public long classType() { return classType; }

        /**
         * Type index of `this`; 0 for a static one.
         */
        public long thisType() { return thisType; }

        /**
         * How it is called; 11: this call.
         */
        public int callingConvention() { return callingConvention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        public int options() { return options; }

        /**
         * How many parameters it has, without `this`.
         */
        public int numParameters() { return numParameters; }

        /**
         * Type index of an `argument_list`.
         */
        public long parameters() { return parameters; }

        /**
         * Bytes that are added to `this`.
         */
        public int thisAdjustment() { return thisAdjustment; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of a `member`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class MemberHead extends KaitaiStruct {
        public static MemberHead fromFile(String fileName) throws IOException {
            return new MemberHead(new ByteBufferKaitaiStream(fileName));
        }

        public MemberHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MemberHead(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public MemberHead(KaitaiStream _io, KaitaiStruct _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.attributes = this._io.readU2le();
            this.memberType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int attributes;
        private long memberType;
        private WindowsCodeviewTypes _root;
        private KaitaiStruct _parent;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public int attributes() { return attributes; }

        /**
         * Type index of the member.
         */
        public long memberType() { return memberType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Functions that share a name.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Method extends KaitaiStruct {
        public static Method fromFile(String fileName) throws IOException {
            return new Method(new ByteBufferKaitaiStream(fileName));
        }

        public Method(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Method(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public Method(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new MethodHead(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private MethodHead head;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public MethodHead head() { return head; }

        /**
         * Their spelling in the source.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The fixed part of a `method`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class MethodHead extends KaitaiStruct {
        public static MethodHead fromFile(String fileName) throws IOException {
            return new MethodHead(new ByteBufferKaitaiStream(fileName));
        }

        public MethodHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MethodHead(KaitaiStream _io, WindowsCodeviewTypes.Method _parent) {
            this(_io, _parent, null);
        }

        public MethodHead(KaitaiStream _io, WindowsCodeviewTypes.Method _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMethods = this._io.readU2le();
            this.methodList = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int numMethods;
        private long methodList;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Method _parent;

        /**
         * How many functions have the name.
         */
        public int numMethods() { return numMethods; }

        /**
         * Type index of the list of them.
         */
        public long methodList() { return methodList; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Method _parent() { return _parent; }
    }

    /**
     * A type with qualifiers.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Modifier extends KaitaiStruct {
        public static Modifier fromFile(String fileName) throws IOException {
            return new Modifier(new ByteBufferKaitaiStream(fileName));
        }

        public Modifier(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Modifier(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Modifier(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.modifiedType = this._io.readU4le();
            this.qualifiers = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long modifiedType;
        private int qualifiers;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * Type index of the type without them.
         */
        public long modifiedType() { return modifiedType; }

        /**
         * Bit 0: const; bit 1: volatile; bit 2: unaligned.
         */
        public int qualifiers() { return qualifiers; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A type that is declared in this one, or a changed member.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class NestedType extends KaitaiStruct {
        public static NestedType fromFile(String fileName) throws IOException {
            return new NestedType(new ByteBufferKaitaiStream(fileName));
        }

        public NestedType(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NestedType(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public NestedType(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new MemberHead(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private MemberHead head;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public MemberHead head() { return head; }

        /**
         * Its spelling in the source; empty for one without.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * A number. It is `leaf` if that is below 0x8000, else the field that is there.
     * @see <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
     */
    public static class Numeric extends KaitaiStruct {
        public static Numeric fromFile(String fileName) throws IOException {
            return new Numeric(new ByteBufferKaitaiStream(fileName));
        }

        public Numeric(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Numeric(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Numeric(KaitaiStream _io, KaitaiStruct _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaf = this._io.readU2le();
            if (leaf() == 32768) {
                this.asS1 = this._io.readS1();
            }
            if (leaf() == 32769) {
                this.asS2 = this._io.readS2le();
            }
            if (leaf() == 32770) {
                this.asU2 = this._io.readU2le();
            }
            if (leaf() == 32771) {
                this.asS4 = this._io.readS4le();
            }
            if (leaf() == 32772) {
                this.asU4 = this._io.readU4le();
            }
            if (leaf() == 32777) {
                this.asS8 = this._io.readS8le();
            }
            if (leaf() == 32778) {
                this.asU8 = this._io.readU8le();
            }
            if ( ((leaf() == 32791) || (leaf() == 32792)) ) {
                this.as16Bytes = this._io.readBytes(16);
            }
        }

        public void _fetchInstances() {
            if (leaf() == 32768) {
            }
            if (leaf() == 32769) {
            }
            if (leaf() == 32770) {
            }
            if (leaf() == 32771) {
            }
            if (leaf() == 32772) {
            }
            if (leaf() == 32777) {
            }
            if (leaf() == 32778) {
            }
            if ( ((leaf() == 32791) || (leaf() == 32792)) ) {
            }
        }
        private int leaf;
        private Byte asS1;
        private Short asS2;
        private Integer asU2;
        private Integer asS4;
        private Long asU4;
        private Long asS8;
        private Long asU8;
        private byte[] as16Bytes;
        private WindowsCodeviewTypes _root;
        private KaitaiStruct _parent;

        /**
         * The number, or one of `number_leaves`.
         */
        public int leaf() { return leaf; }
        public Byte asS1() { return asS1; }
        public Short asS2() { return asS2; }
        public Integer asU2() { return asU2; }
        public Integer asS4() { return asS4; }
        public Long asU4() { return asU4; }
        public Long asS8() { return asS8; }
        public Long asU8() { return asU8; }

        /**
         * A number of 128 bits.
         */
        public byte[] as16Bytes() { return as16Bytes; }
        public WindowsCodeviewTypes _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A function.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class OneMethod extends KaitaiStruct {
        public static OneMethod fromFile(String fileName) throws IOException {
            return new OneMethod(new ByteBufferKaitaiStream(fileName));
        }

        public OneMethod(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OneMethod(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public OneMethod(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new MemberHead(this._io, this, _root);
            if ( (((head().attributes() & 28) == 16) || ((head().attributes() & 28) == 24)) ) {
                this.ofsVtableEntry = this._io.readU4le();
            }
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            if ( (((head().attributes() & 28) == 16) || ((head().attributes() & 28) == 24)) ) {
            }
        }
        private MemberHead head;
        private Long ofsVtableEntry;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public MemberHead head() { return head; }

        /**
         * Offset in the table of virtual functions, if the function is new there.
         */
        public Long ofsVtableEntry() { return ofsVtableEntry; }

        /**
         * Its spelling in the source.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * A pointer or reference. Behind the fields, pointers to members have the
     * type index of the class and the representation.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Pointer extends KaitaiStruct {
        public static Pointer fromFile(String fileName) throws IOException {
            return new Pointer(new ByteBufferKaitaiStream(fileName));
        }

        public Pointer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pointer(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Pointer(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.target = this._io.readU4le();
            this.attributes = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long target;
        private long attributes;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * Type index of what it points to.
         */
        public long target() { return target; }

        /**
         * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
         * 12: qualifiers; bits 13 to 18: size in bytes.
         */
        public long attributes() { return attributes; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The type of a function.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class Procedure extends KaitaiStruct {
        public static Procedure fromFile(String fileName) throws IOException {
            return new Procedure(new ByteBufferKaitaiStream(fileName));
        }

        public Procedure(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Procedure(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Procedure(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.returnType = this._io.readU4le();
            this.callingConvention = this._io.readU1();
            this.options = this._io.readU1();
            this.numParameters = this._io.readU2le();
            this.parameters = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long returnType;
        private int callingConvention;
        private int options;
        private int numParameters;
        private long parameters;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * Type index of its value.
         */
        public long returnType() { return returnType; }

        /**
         * How it is called; 0: near C.
         */
        public int callingConvention() { return callingConvention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        public int options() { return options; }

        /**
         * How many parameters it has.
         */
        public int numParameters() { return numParameters; }

        /**
         * Type index of an `argument_list`.
         */
        public long parameters() { return parameters; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * What each record begins with.
     * @see <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
     */
    public static class RecordHead extends KaitaiStruct {
        public static RecordHead fromFile(String fileName) throws IOException {
            return new RecordHead(new ByteBufferKaitaiStream(fileName));
        }

        public RecordHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RecordHead(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public RecordHead(KaitaiStream _io, KaitaiStruct _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenRecord = this._io.readU2le();
            this.leaf = WindowsCodeviewTypes.Leaves.byId(this._io.readU2le());
        }

        public void _fetchInstances() {
        }
        private int lenRecord;
        private Leaves leaf;
        private WindowsCodeviewTypes _root;
        private KaitaiStruct _parent;

        /**
         * Size in bytes of what follows this field.
         */
        public int lenRecord() { return lenRecord; }

        /**
         * Kind of the record.
         */
        public Leaves leaf() { return leaf; }
        public WindowsCodeviewTypes _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Records, one after another, by ascending type indices.
     * @see <a href="https://llvm.org/docs/PDB/TpiStream.html">Source</a>
     */
    public static class RecordList extends KaitaiStruct {
        public static RecordList fromFile(String fileName) throws IOException {
            return new RecordList(new ByteBufferKaitaiStream(fileName));
        }

        public RecordList(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RecordList(KaitaiStream _io, WindowsCodeviewTypes _parent) {
            this(_io, _parent, null);
        }

        public RecordList(KaitaiStream _io, WindowsCodeviewTypes _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.records = new ArrayList<TypeRecord>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.records.add(new TypeRecord(this._io, this, _root));
                    i++;
                }
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<TypeRecord> records;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes _parent;
        public List<TypeRecord> records() { return records; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes _parent() { return _parent; }
    }

    /**
     * A member that all instances share.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class StaticMember extends KaitaiStruct {
        public static StaticMember fromFile(String fileName) throws IOException {
            return new StaticMember(new ByteBufferKaitaiStream(fileName));
        }

        public StaticMember(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StaticMember(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public StaticMember(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new MemberHead(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
        }
        private MemberHead head;
        private byte[] name;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public MemberHead head() { return head; }

        /**
         * Its spelling in the source.
         */
        public byte[] name() { return name; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * A record; its first two fields are a `record_head`.
     * @see <a href="https://llvm.org/docs/PDB/CodeViewTypes.html">Source</a>
     */
    public static class TypeRecord extends KaitaiStruct {
        public static TypeRecord fromFile(String fileName) throws IOException {
            return new TypeRecord(new ByteBufferKaitaiStream(fileName));
        }

        public TypeRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TypeRecord(KaitaiStream _io, WindowsCodeviewTypes.RecordList _parent) {
            this(_io, _parent, null);
        }

        public TypeRecord(KaitaiStream _io, WindowsCodeviewTypes.RecordList _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenRecord = this._io.readU2le();
            this.leaf = WindowsCodeviewTypes.Leaves.byId(this._io.readU2le());
            {
                Leaves on = leaf();
                if (on != null) {
                    switch (leaf()) {
                    case ALIAS: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Alias(_io_content, this, _root);
                        break;
                    }
                    case ARGUMENT_LIST: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new ArgumentList(_io_content, this, _root);
                        break;
                    }
                    case ARRAY: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new ArrayType(_io_content, this, _root);
                        break;
                    }
                    case BIT_FIELD: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new BitField(_io_content, this, _root);
                        break;
                    }
                    case CLASS_19: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite19(_io_content, this, _root);
                        break;
                    }
                    case CLASS_TYPE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite(_io_content, this, _root);
                        break;
                    }
                    case ENUMERATION: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Enumeration(_io_content, this, _root);
                        break;
                    }
                    case FIELD_LIST: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new FieldList(_io_content, this, _root);
                        break;
                    }
                    case INTERFACE_19: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite19(_io_content, this, _root);
                        break;
                    }
                    case INTERFACE_TYPE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite(_io_content, this, _root);
                        break;
                    }
                    case MEMBER_FUNCTION: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new MemberFunction(_io_content, this, _root);
                        break;
                    }
                    case MODIFIER: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Modifier(_io_content, this, _root);
                        break;
                    }
                    case POINTER: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Pointer(_io_content, this, _root);
                        break;
                    }
                    case PROCEDURE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Procedure(_io_content, this, _root);
                        break;
                    }
                    case STRUCTURE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite(_io_content, this, _root);
                        break;
                    }
                    case STRUCTURE_19: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Composite19(_io_content, this, _root);
                        break;
                    }
                    case UNION_19: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new Union19(_io_content, this, _root);
                        break;
                    }
                    case UNION_TYPE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new UnionType(_io_content, this, _root);
                        break;
                    }
                    case VTABLE_SHAPE: {
                        KaitaiStream _io_content = this._io.substream(lenRecord() - 2);
                        this.content = new VtableShape(_io_content, this, _root);
                        break;
                    }
                    default: {
                        this.content = this._io.readBytes(lenRecord() - 2);
                        break;
                    }
                    }
                } else {
                    this.content = this._io.readBytes(lenRecord() - 2);
                }
            }
        }

        public void _fetchInstances() {
            {
                Leaves on = leaf();
                if (on != null) {
                    switch (leaf()) {
                    case ALIAS: {
                        ((Alias) (this.content))._fetchInstances();
                        break;
                    }
                    case ARGUMENT_LIST: {
                        ((ArgumentList) (this.content))._fetchInstances();
                        break;
                    }
                    case ARRAY: {
                        ((ArrayType) (this.content))._fetchInstances();
                        break;
                    }
                    case BIT_FIELD: {
                        ((BitField) (this.content))._fetchInstances();
                        break;
                    }
                    case CLASS_19: {
                        ((Composite19) (this.content))._fetchInstances();
                        break;
                    }
                    case CLASS_TYPE: {
                        ((Composite) (this.content))._fetchInstances();
                        break;
                    }
                    case ENUMERATION: {
                        ((Enumeration) (this.content))._fetchInstances();
                        break;
                    }
                    case FIELD_LIST: {
                        ((FieldList) (this.content))._fetchInstances();
                        break;
                    }
                    case INTERFACE_19: {
                        ((Composite19) (this.content))._fetchInstances();
                        break;
                    }
                    case INTERFACE_TYPE: {
                        ((Composite) (this.content))._fetchInstances();
                        break;
                    }
                    case MEMBER_FUNCTION: {
                        ((MemberFunction) (this.content))._fetchInstances();
                        break;
                    }
                    case MODIFIER: {
                        ((Modifier) (this.content))._fetchInstances();
                        break;
                    }
                    case POINTER: {
                        ((Pointer) (this.content))._fetchInstances();
                        break;
                    }
                    case PROCEDURE: {
                        ((Procedure) (this.content))._fetchInstances();
                        break;
                    }
                    case STRUCTURE: {
                        ((Composite) (this.content))._fetchInstances();
                        break;
                    }
                    case STRUCTURE_19: {
                        ((Composite19) (this.content))._fetchInstances();
                        break;
                    }
                    case UNION_19: {
                        ((Union19) (this.content))._fetchInstances();
                        break;
                    }
                    case UNION_TYPE: {
                        ((UnionType) (this.content))._fetchInstances();
                        break;
                    }
                    case VTABLE_SHAPE: {
                        ((VtableShape) (this.content))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
        }
        private int lenRecord;
        private Leaves leaf;
        private Object content;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.RecordList _parent;

        /**
         * Size in bytes of what follows; a multiple of 4 but for 2.
         */
        public int lenRecord() { return lenRecord; }

        /**
         * Kind of the record.
         */
        public Leaves leaf() { return leaf; }

        /**
         * The rest; bytes for a kind that is not described here.
         */
        public Object content() { return content; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.RecordList _parent() { return _parent; }
    }

    /**
     * A union as Visual C++ 2019 may write it. Not seen in a file: from the
     * descriptions of other readers alone.
     * @see <a href="https://github.com/microsoft/pdb-rs">Source</a>
     */
    public static class Union19 extends KaitaiStruct {
        public static Union19 fromFile(String fileName) throws IOException {
            return new Union19(new ByteBufferKaitaiStream(fileName));
        }

        public Union19(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Union19(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public Union19(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new Union19Head(this._io, this, _root);
            this.instanceSize = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            if ((head().properties() & 512) != 0) {
                this.uniqueName = this._io.readBytesTerm((byte) 0, false, true, true);
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.instanceSize._fetchInstances();
            if ((head().properties() & 512) != 0) {
            }
        }
        private Union19Head head;
        private Numeric instanceSize;
        private byte[] name;
        private byte[] uniqueName;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public Union19Head head() { return head; }

        /**
         * Size of an instance in bytes.
         */
        public Numeric instanceSize() { return instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public byte[] name() { return name; }

        /**
         * Decorated name; no other type has it.
         */
        public byte[] uniqueName() { return uniqueName; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * The fixed part of a `union_19`.
     * @see <a href="https://github.com/microsoft/pdb-rs">Source</a>
     */
    public static class Union19Head extends KaitaiStruct {
        public static Union19Head fromFile(String fileName) throws IOException {
            return new Union19Head(new ByteBufferKaitaiStream(fileName));
        }

        public Union19Head(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Union19Head(KaitaiStream _io, WindowsCodeviewTypes.Union19 _parent) {
            this(_io, _parent, null);
        }

        public Union19Head(KaitaiStream _io, WindowsCodeviewTypes.Union19 _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.properties = this._io.readU4le();
            this.fieldList = this._io.readU4le();
            this.numMembers = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long properties;
        private long fieldList;
        private int numMembers;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Union19 _parent;

        /**
         * Combination of `property_masks`.
         */
        public long properties() { return properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public long fieldList() { return fieldList; }

        /**
         * Number of members; functions count too.
         */
        public int numMembers() { return numMembers; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Union19 _parent() { return _parent; }
    }

    /**
     * The fixed part of a `union_type`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class UnionHead extends KaitaiStruct {
        public static UnionHead fromFile(String fileName) throws IOException {
            return new UnionHead(new ByteBufferKaitaiStream(fileName));
        }

        public UnionHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnionHead(KaitaiStream _io, WindowsCodeviewTypes.UnionType _parent) {
            this(_io, _parent, null);
        }

        public UnionHead(KaitaiStream _io, WindowsCodeviewTypes.UnionType _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMembers = this._io.readU2le();
            this.properties = this._io.readU2le();
            this.fieldList = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int numMembers;
        private int properties;
        private long fieldList;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.UnionType _parent;

        /**
         * Number of members; functions count too.
         */
        public int numMembers() { return numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public int properties() { return properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public long fieldList() { return fieldList; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.UnionType _parent() { return _parent; }
    }

    /**
     * A union.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class UnionType extends KaitaiStruct {
        public static UnionType fromFile(String fileName) throws IOException {
            return new UnionType(new ByteBufferKaitaiStream(fileName));
        }

        public UnionType(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnionType(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public UnionType(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new UnionHead(this._io, this, _root);
            this.instanceSize = new Numeric(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            if ((head().properties() & 512) != 0) {
                this.uniqueName = this._io.readBytesTerm((byte) 0, false, true, true);
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.instanceSize._fetchInstances();
            if ((head().properties() & 512) != 0) {
            }
        }
        private UnionHead head;
        private Numeric instanceSize;
        private byte[] name;
        private byte[] uniqueName;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;
        public UnionHead head() { return head; }

        /**
         * Size of an instance in bytes.
         */
        public Numeric instanceSize() { return instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public byte[] name() { return name; }

        /**
         * Decorated name; no other type has it.
         */
        public byte[] uniqueName() { return uniqueName; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }

    /**
     * A virtual base class: its offset in the object is in a table of the image.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class VirtualBaseClass extends KaitaiStruct {
        public static VirtualBaseClass fromFile(String fileName) throws IOException {
            return new VirtualBaseClass(new ByteBufferKaitaiStream(fileName));
        }

        public VirtualBaseClass(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VirtualBaseClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public VirtualBaseClass(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new VirtualBaseClassHead(this._io, this, _root);
            this.pointerOffset = new Numeric(this._io, this, _root);
            this.tableIndex = new Numeric(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.pointerOffset._fetchInstances();
            this.tableIndex._fetchInstances();
        }
        private VirtualBaseClassHead head;
        private Numeric pointerOffset;
        private Numeric tableIndex;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public VirtualBaseClassHead head() { return head; }

        /**
         * Offset of the pointer to the table of bases.
         */
        public Numeric pointerOffset() { return pointerOffset; }

        /**
         * Entry of that table.
         */
        public Numeric tableIndex() { return tableIndex; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The fixed part of a `virtual_base_class`.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class VirtualBaseClassHead extends KaitaiStruct {
        public static VirtualBaseClassHead fromFile(String fileName) throws IOException {
            return new VirtualBaseClassHead(new ByteBufferKaitaiStream(fileName));
        }

        public VirtualBaseClassHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VirtualBaseClassHead(KaitaiStream _io, WindowsCodeviewTypes.VirtualBaseClass _parent) {
            this(_io, _parent, null);
        }

        public VirtualBaseClassHead(KaitaiStream _io, WindowsCodeviewTypes.VirtualBaseClass _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.attributes = this._io.readU2le();
            this.baseType = this._io.readU4le();
            this.pointerType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int attributes;
        private long baseType;
        private long pointerType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.VirtualBaseClass _parent;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public int attributes() { return attributes; }

        /**
         * Type index of the base class.
         */
        public long baseType() { return baseType; }

        /**
         * Type index of the pointer to the table of bases.
         */
        public long pointerType() { return pointerType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.VirtualBaseClass _parent() { return _parent; }
    }

    /**
     * The pointer to the table of virtual functions, at offset 0.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class VtablePointer extends KaitaiStruct {
        public static VtablePointer fromFile(String fileName) throws IOException {
            return new VtablePointer(new ByteBufferKaitaiStream(fileName));
        }

        public VtablePointer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VtablePointer(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public VtablePointer(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(2);
            this.pointerType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long pointerType;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Type index of the pointer.
         */
        public long pointerType() { return pointerType; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The pointer to the table of virtual functions, elsewhere.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class VtablePointerAt extends KaitaiStruct {
        public static VtablePointerAt fromFile(String fileName) throws IOException {
            return new VtablePointerAt(new ByteBufferKaitaiStream(fileName));
        }

        public VtablePointerAt(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VtablePointerAt(KaitaiStream _io, WindowsCodeviewTypes.Field _parent) {
            this(_io, _parent, null);
        }

        public VtablePointerAt(KaitaiStream _io, WindowsCodeviewTypes.Field _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(2);
            this.pointerType = this._io.readU4le();
            this.ofsPointer = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long pointerType;
        private long ofsPointer;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.Field _parent;
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Type index of the pointer.
         */
        public long pointerType() { return pointerType; }

        /**
         * Its offset.
         */
        public long ofsPointer() { return ofsPointer; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.Field _parent() { return _parent; }
    }

    /**
     * The shape of a table of virtual functions; four bits for each follow.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class VtableShape extends KaitaiStruct {
        public static VtableShape fromFile(String fileName) throws IOException {
            return new VtableShape(new ByteBufferKaitaiStream(fileName));
        }

        public VtableShape(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VtableShape(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent) {
            this(_io, _parent, null);
        }

        public VtableShape(KaitaiStream _io, WindowsCodeviewTypes.TypeRecord _parent, WindowsCodeviewTypes _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numEntries = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private int numEntries;
        private WindowsCodeviewTypes _root;
        private WindowsCodeviewTypes.TypeRecord _parent;

        /**
         * How many entries the table has.
         */
        public int numEntries() { return numEntries; }
        public WindowsCodeviewTypes _root() { return _root; }
        public WindowsCodeviewTypes.TypeRecord _parent() { return _parent; }
    }
    private RecordList records;

    /**
     * One record for each type index, in this order.
     */
    public RecordList records() {
        if (this.records != null)
            return this.records;
        long _pos = this._io.pos();
        this._io.seek(lenHeader());
        KaitaiStream _io_records = this._io.substream(lenRecords());
        this.records = new RecordList(_io_records, this, _root);
        this._io.seek(_pos);
        return this.records;
    }
    private long version;
    private long lenHeader;
    private long firstIndex;
    private long endIndex;
    private long lenRecords;
    private int hashStream;
    private int hashStreamAux;
    private long lenHash;
    private long numHashBuckets;
    private HashPart hashValues;
    private HashPart indexOffsets;
    private HashPart hashAdjusters;
    private WindowsCodeviewTypes _root;
    private KaitaiStruct _parent;

    /**
     * Version of the format; 20040203 since Visual C++ 8.
     */
    public long version() { return version; }

    /**
     * Size of the header in bytes; the first record begins there.
     */
    public long lenHeader() { return lenHeader; }

    /**
     * Type index of the first record; 0x1000.
     */
    public long firstIndex() { return firstIndex; }

    /**
     * Type index after that of the last record.
     */
    public long endIndex() { return endIndex; }

    /**
     * Size of all records in bytes.
     */
    public long lenRecords() { return lenRecords; }

    /**
     * Number of the stream with hash values of the records.
     */
    public int hashStream() { return hashStream; }

    /**
     * Number of another such stream; 0xffff if there is none.
     */
    public int hashStreamAux() { return hashStreamAux; }

    /**
     * Size of a hash value in bytes.
     */
    public long lenHash() { return lenHash; }

    /**
     * How many different hash values there may be.
     */
    public long numHashBuckets() { return numHashBuckets; }

    /**
     * Hash values of all records.
     */
    public HashPart hashValues() { return hashValues; }

    /**
     * Offsets of some records by their indices, for searches.
     */
    public HashPart indexOffsets() { return indexOffsets; }

    /**
     * A table that was added by incremental linking.
     */
    public HashPart hashAdjusters() { return hashAdjusters; }
    public WindowsCodeviewTypes _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
