// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsCodeviewTypes || (root.WindowsCodeviewTypes = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsCodeviewTypes_, KaitaiStream) {
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
 * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
 * @see {@link https://llvm.org/docs/PDB/TpiStream.html|Source}
 * @see {@link https://llvm.org/docs/PDB/CodeViewTypes.html|Source}
 */

var WindowsCodeviewTypes = (function() {
  WindowsCodeviewTypes.Accesses = Object.freeze({
    PRIVATE: 1,
    PROTECTED: 2,
    PUBLIC: 3,

    1: "PRIVATE",
    2: "PROTECTED",
    3: "PUBLIC",
  });

  WindowsCodeviewTypes.FieldLeaves = Object.freeze({
    BASE_CLASS: 5120,
    VIRTUAL_BASE_CLASS: 5121,
    INDIRECT_VIRTUAL_BASE_CLASS: 5122,
    CONTINUATION: 5124,
    VTABLE_POINTER: 5129,
    FRIEND_CLASS: 5130,
    VTABLE_POINTER_AT: 5132,
    ENUMERATOR: 5378,
    FRIEND_FUNCTION: 5388,
    MEMBER: 5389,
    STATIC_MEMBER: 5390,
    METHOD: 5391,
    NESTED_TYPE: 5392,
    ONE_METHOD: 5393,
    NESTED_TYPE_EX: 5394,
    MODIFIED_MEMBER: 5395,
    BASE_INTERFACE: 5402,

    5120: "BASE_CLASS",
    5121: "VIRTUAL_BASE_CLASS",
    5122: "INDIRECT_VIRTUAL_BASE_CLASS",
    5124: "CONTINUATION",
    5129: "VTABLE_POINTER",
    5130: "FRIEND_CLASS",
    5132: "VTABLE_POINTER_AT",
    5378: "ENUMERATOR",
    5388: "FRIEND_FUNCTION",
    5389: "MEMBER",
    5390: "STATIC_MEMBER",
    5391: "METHOD",
    5392: "NESTED_TYPE",
    5393: "ONE_METHOD",
    5394: "NESTED_TYPE_EX",
    5395: "MODIFIED_MEMBER",
    5402: "BASE_INTERFACE",
  });

  WindowsCodeviewTypes.Leaves = Object.freeze({
    VTABLE_SHAPE: 10,
    MODIFIER: 4097,
    POINTER: 4098,
    ARRAY_ST: 4099,
    CLASS_ST: 4100,
    STRUCTURE_ST: 4101,
    UNION_ST: 4102,
    ENUMERATION_ST: 4103,
    PROCEDURE: 4104,
    MEMBER_FUNCTION: 4105,
    ALIAS_ST: 4112,
    ARGUMENT_LIST: 4609,
    FIELD_LIST: 4611,
    DERIVED_LIST: 4612,
    BIT_FIELD: 4613,
    METHOD_LIST: 4614,
    ARRAY: 5379,
    CLASS_TYPE: 5380,
    STRUCTURE: 5381,
    UNION_TYPE: 5382,
    ENUMERATION: 5383,
    ALIAS: 5386,
    INTERFACE_TYPE: 5401,
    VTABLE: 5405,
    CLASS_19: 5640,
    STRUCTURE_19: 5641,
    UNION_19: 5642,
    INTERFACE_19: 5643,

    10: "VTABLE_SHAPE",
    4097: "MODIFIER",
    4098: "POINTER",
    4099: "ARRAY_ST",
    4100: "CLASS_ST",
    4101: "STRUCTURE_ST",
    4102: "UNION_ST",
    4103: "ENUMERATION_ST",
    4104: "PROCEDURE",
    4105: "MEMBER_FUNCTION",
    4112: "ALIAS_ST",
    4609: "ARGUMENT_LIST",
    4611: "FIELD_LIST",
    4612: "DERIVED_LIST",
    4613: "BIT_FIELD",
    4614: "METHOD_LIST",
    5379: "ARRAY",
    5380: "CLASS_TYPE",
    5381: "STRUCTURE",
    5382: "UNION_TYPE",
    5383: "ENUMERATION",
    5386: "ALIAS",
    5401: "INTERFACE_TYPE",
    5405: "VTABLE",
    5640: "CLASS_19",
    5641: "STRUCTURE_19",
    5642: "UNION_19",
    5643: "INTERFACE_19",
  });

  WindowsCodeviewTypes.MethodKinds = Object.freeze({
    VANILLA: 0,
    VIRTUAL: 1,
    STATIC: 2,
    FRIEND: 3,
    NEW_VIRTUAL: 4,
    PURE_VIRTUAL: 5,
    NEW_PURE_VIRTUAL: 6,

    0: "VANILLA",
    1: "VIRTUAL",
    2: "STATIC",
    3: "FRIEND",
    4: "NEW_VIRTUAL",
    5: "PURE_VIRTUAL",
    6: "NEW_PURE_VIRTUAL",
  });

  WindowsCodeviewTypes.NumberLeaves = Object.freeze({
    CHAR: 32768,
    SHORT: 32769,
    USHORT: 32770,
    LONG: 32771,
    ULONG: 32772,
    QUADWORD: 32777,
    UQUADWORD: 32778,
    OCTWORD: 32791,
    UOCTWORD: 32792,

    32768: "CHAR",
    32769: "SHORT",
    32770: "USHORT",
    32771: "LONG",
    32772: "ULONG",
    32777: "QUADWORD",
    32778: "UQUADWORD",
    32791: "OCTWORD",
    32792: "UOCTWORD",
  });

  WindowsCodeviewTypes.OldFieldLeaves = Object.freeze({
    ENUMERATOR_ST: 1027,
    FRIEND_FUNCTION_ST: 5123,
    MEMBER_ST: 5125,
    STATIC_MEMBER_ST: 5126,
    METHOD_ST: 5127,
    NESTED_TYPE_ST: 5128,
    ONE_METHOD_ST: 5131,
    NESTED_TYPE_EX_ST: 5133,
    MODIFIED_MEMBER_ST: 5134,

    1027: "ENUMERATOR_ST",
    5123: "FRIEND_FUNCTION_ST",
    5125: "MEMBER_ST",
    5126: "STATIC_MEMBER_ST",
    5127: "METHOD_ST",
    5128: "NESTED_TYPE_ST",
    5131: "ONE_METHOD_ST",
    5133: "NESTED_TYPE_EX_ST",
    5134: "MODIFIED_MEMBER_ST",
  });

  WindowsCodeviewTypes.PointerKinds = Object.freeze({
    NEAR16: 0,
    FAR16: 1,
    HUGE16: 2,
    NEAR32: 10,
    FAR32: 11,
    NEAR64: 12,

    0: "NEAR16",
    1: "FAR16",
    2: "HUGE16",
    10: "NEAR32",
    11: "FAR32",
    12: "NEAR64",
  });

  WindowsCodeviewTypes.PointerModes = Object.freeze({
    PLAIN: 0,
    REFERENCE: 1,
    DATA_MEMBER: 2,
    MEMBER_FUNCTION: 3,
    RVALUE_REFERENCE: 4,

    0: "PLAIN",
    1: "REFERENCE",
    2: "DATA_MEMBER",
    3: "MEMBER_FUNCTION",
    4: "RVALUE_REFERENCE",
  });

  WindowsCodeviewTypes.PropertyMasks = Object.freeze({
    PACKED: 1,
    HAS_CONSTRUCTOR: 2,
    HAS_OPERATORS: 4,
    IS_NESTED: 8,
    HAS_NESTED: 16,
    HAS_ASSIGNMENT: 32,
    HAS_CASTS: 64,
    FORWARD_REFERENCE: 128,
    SCOPED: 256,
    HAS_UNIQUE_NAME: 512,
    SEALED: 1024,
    INTRINSIC: 8192,

    1: "PACKED",
    2: "HAS_CONSTRUCTOR",
    4: "HAS_OPERATORS",
    8: "IS_NESTED",
    16: "HAS_NESTED",
    32: "HAS_ASSIGNMENT",
    64: "HAS_CASTS",
    128: "FORWARD_REFERENCE",
    256: "SCOPED",
    512: "HAS_UNIQUE_NAME",
    1024: "SEALED",
    8192: "INTRINSIC",
  });

  WindowsCodeviewTypes.SimpleModes = Object.freeze({
    DIRECT: 0,
    NEAR16: 1,
    FAR16: 2,
    HUGE16: 3,
    NEAR32: 4,
    FAR32: 5,
    NEAR64: 6,
    NEAR128: 7,

    0: "DIRECT",
    1: "NEAR16",
    2: "FAR16",
    3: "HUGE16",
    4: "NEAR32",
    5: "FAR32",
    6: "NEAR64",
    7: "NEAR128",
  });

  WindowsCodeviewTypes.SimpleTypes = Object.freeze({
    NO_TYPE: 0,
    VOID_TYPE: 3,
    HRESULT: 8,
    CHAR: 16,
    SHORT: 17,
    LONG: 18,
    QUAD: 19,
    OCT: 20,
    UCHAR: 32,
    USHORT: 33,
    ULONG: 34,
    UQUAD: 35,
    UOCT: 36,
    BOOL8: 48,
    BOOL16: 49,
    BOOL32: 50,
    BOOL64: 51,
    REAL32: 64,
    REAL64: 65,
    REAL80: 66,
    REAL128: 67,
    REAL48: 68,
    REAL32_PARTIAL: 69,
    REAL16: 70,
    INT1: 104,
    UINT1: 105,
    PLAIN_CHAR: 112,
    WCHAR: 113,
    INT2: 114,
    UINT2: 115,
    INT4: 116,
    UINT4: 117,
    INT8: 118,
    UINT8: 119,
    INT16: 120,
    UINT16: 121,
    CHAR16: 122,
    CHAR32: 123,
    CHAR8: 124,

    0: "NO_TYPE",
    3: "VOID_TYPE",
    8: "HRESULT",
    16: "CHAR",
    17: "SHORT",
    18: "LONG",
    19: "QUAD",
    20: "OCT",
    32: "UCHAR",
    33: "USHORT",
    34: "ULONG",
    35: "UQUAD",
    36: "UOCT",
    48: "BOOL8",
    49: "BOOL16",
    50: "BOOL32",
    51: "BOOL64",
    64: "REAL32",
    65: "REAL64",
    66: "REAL80",
    67: "REAL128",
    68: "REAL48",
    69: "REAL32_PARTIAL",
    70: "REAL16",
    104: "INT1",
    105: "UINT1",
    112: "PLAIN_CHAR",
    113: "WCHAR",
    114: "INT2",
    115: "UINT2",
    116: "INT4",
    117: "UINT4",
    118: "INT8",
    119: "UINT8",
    120: "INT16",
    121: "UINT16",
    122: "CHAR16",
    123: "CHAR32",
    124: "CHAR8",
  });

  function WindowsCodeviewTypes(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsCodeviewTypes.prototype._read = function() {
    this.version = this._io.readU4le();
    this.lenHeader = this._io.readU4le();
    this.firstIndex = this._io.readU4le();
    this.endIndex = this._io.readU4le();
    this.lenRecords = this._io.readU4le();
    this.hashStream = this._io.readU2le();
    this.hashStreamAux = this._io.readU2le();
    this.lenHash = this._io.readU4le();
    this.numHashBuckets = this._io.readU4le();
    this.hashValues = new HashPart(this._io, this, this._root);
    this.indexOffsets = new HashPart(this._io, this, this._root);
    this.hashAdjusters = new HashPart(this._io, this, this._root);
  }

  /**
   * Another name for a type.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Alias = WindowsCodeviewTypes.Alias = (function() {
    function Alias(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Alias.prototype._read = function() {
      this.head = new AliasHead(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * The other name.
     */

    return Alias;
  })();

  /**
   * The fixed part of an `alias`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var AliasHead = WindowsCodeviewTypes.AliasHead = (function() {
    function AliasHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AliasHead.prototype._read = function() {
      this.aliasedType = this._io.readU4le();
    }

    /**
     * Type index of the type.
     */

    return AliasHead;
  })();

  /**
   * Types of the parameters of a function.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var ArgumentList = WindowsCodeviewTypes.ArgumentList = (function() {
    function ArgumentList(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArgumentList.prototype._read = function() {
      this.numTypes = this._io.readU4le();
      this.types = [];
      for (var i = 0; i < this.numTypes; i++) {
        this.types.push(this._io.readU4le());
      }
    }

    /**
     * How many there are.
     */

    return ArgumentList;
  })();

  /**
   * The fixed part of an `array_type`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var ArrayHead = WindowsCodeviewTypes.ArrayHead = (function() {
    function ArrayHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArrayHead.prototype._read = function() {
      this.elementType = this._io.readU4le();
      this.indexType = this._io.readU4le();
    }

    /**
     * Type index of an element; an array for arrays of arrays.
     */

    /**
     * Type index of the number that indexes it.
     */

    return ArrayHead;
  })();

  /**
   * An array. The number of its elements follows from the sizes.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var ArrayType = WindowsCodeviewTypes.ArrayType = (function() {
    function ArrayType(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArrayType.prototype._read = function() {
      this.head = new ArrayHead(this._io, this, this._root);
      this.arraySize = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Size of the whole array in bytes.
     */

    /**
     * Empty in practice.
     */

    return ArrayType;
  })();

  /**
   * A base class.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var BaseClass = WindowsCodeviewTypes.BaseClass = (function() {
    function BaseClass(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BaseClass.prototype._read = function() {
      this.head = new BaseClassHead(this._io, this, this._root);
      this.baseOffset = new Numeric(this._io, this, this._root);
    }

    /**
     * Offset in the class.
     */

    return BaseClass;
  })();

  /**
   * The fixed part of a `base_class`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var BaseClassHead = WindowsCodeviewTypes.BaseClassHead = (function() {
    function BaseClassHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BaseClassHead.prototype._read = function() {
      this.attributes = this._io.readU2le();
      this.baseType = this._io.readU4le();
    }

    /**
     * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
     */

    /**
     * Type index of the base class.
     */

    return BaseClassHead;
  })();

  /**
   * Some bits of a number.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var BitField = WindowsCodeviewTypes.BitField = (function() {
    function BitField(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BitField.prototype._read = function() {
      this.baseType = this._io.readU4le();
      this.numBits = this._io.readU1();
      this.position = this._io.readU1();
    }

    /**
     * Type index of the number.
     */

    /**
     * How many bits.
     */

    /**
     * The lowest bit.
     */

    return BitField;
  })();

  /**
   * A structure, class or interface.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Composite = WindowsCodeviewTypes.Composite = (function() {
    function Composite(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Composite.prototype._read = function() {
      this.head = new CompositeHead(this._io, this, this._root);
      this.instanceSize = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
      if ((this.head.properties & 512) != 0) {
        this.uniqueName = this._io.readBytesTerm(0, false, true, true);
      }
    }

    /**
     * Size of an instance in bytes.
     */

    /**
     * Name of the type, with those of the scopes that it is in.
     */

    /**
     * Decorated name; no other type has it.
     */

    return Composite;
  })();

  /**
   * A structure, class or interface as Visual C++ 2019 may write it. Not seen
   * in a file: from the descriptions of other readers alone.
   * @see {@link https://github.com/microsoft/pdb-rs|Source}
   */

  var Composite19 = WindowsCodeviewTypes.Composite19 = (function() {
    function Composite19(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Composite19.prototype._read = function() {
      this.head = new Composite19Head(this._io, this, this._root);
      this.instanceSize = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
      if ((this.head.properties & 512) != 0) {
        this.uniqueName = this._io.readBytesTerm(0, false, true, true);
      }
    }

    /**
     * Size of an instance in bytes.
     */

    /**
     * Name of the type, with those of the scopes that it is in.
     */

    /**
     * Decorated name; no other type has it.
     */

    return Composite19;
  })();

  /**
   * The fixed part of a `composite_19`.
   * @see {@link https://github.com/microsoft/pdb-rs|Source}
   */

  var Composite19Head = WindowsCodeviewTypes.Composite19Head = (function() {
    function Composite19Head(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Composite19Head.prototype._read = function() {
      this.properties = this._io.readU4le();
      this.fieldList = this._io.readU4le();
      this.derivedFrom = this._io.readU4le();
      this.vtableShape = this._io.readU4le();
      this.numMembers = this._io.readU2le();
    }

    /**
     * Combination of `property_masks`.
     */

    /**
     * Type index of the `field_list`; 0 in a forward reference.
     */

    /**
     * Type index of a list of derived classes; 0 in practice.
     */

    /**
     * Type index of a `vtable_shape`; 0 without virtual functions.
     */

    /**
     * Number of members; functions count too.
     */

    return Composite19Head;
  })();

  /**
   * The fixed part of a `composite`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var CompositeHead = WindowsCodeviewTypes.CompositeHead = (function() {
    function CompositeHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CompositeHead.prototype._read = function() {
      this.numMembers = this._io.readU2le();
      this.properties = this._io.readU2le();
      this.fieldList = this._io.readU4le();
      this.derivedFrom = this._io.readU4le();
      this.vtableShape = this._io.readU4le();
    }

    /**
     * Number of members; functions count too.
     */

    /**
     * Combination of `property_masks`.
     */

    /**
     * Type index of the `field_list`; 0 in a forward reference.
     */

    /**
     * Type index of a list of derived classes; 0 in practice.
     */

    /**
     * Type index of a `vtable_shape`; 0 without virtual functions.
     */

    return CompositeHead;
  })();

  /**
   * The list goes on in another record.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Continuation = WindowsCodeviewTypes.Continuation = (function() {
    function Continuation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Continuation.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(2);
      this.fieldList = this._io.readU4le();
    }

    /**
     * Type index of that `field_list`.
     */

    return Continuation;
  })();

  /**
   * An enumeration.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Enumeration = WindowsCodeviewTypes.Enumeration = (function() {
    function Enumeration(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Enumeration.prototype._read = function() {
      this.head = new EnumerationHead(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
      if ((this.head.properties & 512) != 0) {
        this.uniqueName = this._io.readBytesTerm(0, false, true, true);
      }
    }

    /**
     * Name of the type, with those of the scopes that it is in.
     */

    /**
     * Decorated name; no other type has it.
     */

    return Enumeration;
  })();

  /**
   * The fixed part of an `enumeration`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var EnumerationHead = WindowsCodeviewTypes.EnumerationHead = (function() {
    function EnumerationHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EnumerationHead.prototype._read = function() {
      this.numMembers = this._io.readU2le();
      this.properties = this._io.readU2le();
      this.baseType = this._io.readU4le();
      this.fieldList = this._io.readU4le();
    }

    /**
     * Number of members; functions count too.
     */

    /**
     * Combination of `property_masks`.
     */

    /**
     * Type index of the number that has its values.
     */

    /**
     * Type index of the `field_list`; 0 in a forward reference.
     */

    return EnumerationHead;
  })();

  /**
   * A constant.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Enumerator = WindowsCodeviewTypes.Enumerator = (function() {
    function Enumerator(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Enumerator.prototype._read = function() {
      this.head = new EnumeratorHead(this._io, this, this._root);
      this.value = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Its value.
     */

    /**
     * Its spelling in the source.
     */

    return Enumerator;
  })();

  /**
   * The fixed part of an `enumerator`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var EnumeratorHead = WindowsCodeviewTypes.EnumeratorHead = (function() {
    function EnumeratorHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EnumeratorHead.prototype._read = function() {
      this.attributes = this._io.readU2le();
    }

    /**
     * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
     */

    return EnumeratorHead;
  })();

  /**
   * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
   * that is a multiple of 4.
   * @see {@link https://llvm.org/docs/PDB/CodeViewTypes.html|Source}
   */

  var Field = WindowsCodeviewTypes.Field = (function() {
    function Field(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Field.prototype._read = function() {
      this.leaf = this._io.readU2le();
      if (!( ((this.leaf == WindowsCodeviewTypes.FieldLeaves.BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.BASE_INTERFACE) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VIRTUAL_BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.INDIRECT_VIRTUAL_BASE_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.CONTINUATION) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER_AT) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.FRIEND_CLASS) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.FRIEND_FUNCTION) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.ENUMERATOR) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.MEMBER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.STATIC_MEMBER) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.METHOD) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE_EX) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.ONE_METHOD) || (this.leaf == WindowsCodeviewTypes.FieldLeaves.MODIFIED_MEMBER)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.leaf, this._io, "/types/field/seq/0");
      }
      switch (this.leaf) {
      case WindowsCodeviewTypes.FieldLeaves.BASE_CLASS:
        this.content = new BaseClass(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.BASE_INTERFACE:
        this.content = new BaseClass(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.CONTINUATION:
        this.content = new Continuation(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.ENUMERATOR:
        this.content = new Enumerator(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.FRIEND_CLASS:
        this.content = new FriendClass(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.FRIEND_FUNCTION:
        this.content = new FriendFunction(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.INDIRECT_VIRTUAL_BASE_CLASS:
        this.content = new VirtualBaseClass(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.MEMBER:
        this.content = new Member(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.METHOD:
        this.content = new Method(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.MODIFIED_MEMBER:
        this.content = new NestedType(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE:
        this.content = new NestedType(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.NESTED_TYPE_EX:
        this.content = new NestedType(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.ONE_METHOD:
        this.content = new OneMethod(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.STATIC_MEMBER:
        this.content = new StaticMember(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.VIRTUAL_BASE_CLASS:
        this.content = new VirtualBaseClass(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER:
        this.content = new VtablePointer(this._io, this, this._root);
        break;
      case WindowsCodeviewTypes.FieldLeaves.VTABLE_POINTER_AT:
        this.content = new VtablePointerAt(this._io, this, this._root);
        break;
      }
      this.fillers = [];
      for (var i = 0; i < this.numPadding; i++) {
        this.fillers.push(this._io.readU1());
      }
    }

    /**
     * How many bytes of padding follow.
     */
    Object.defineProperty(Field.prototype, 'numPadding', {
      get: function() {
        if (this._m_numPadding !== undefined)
          return this._m_numPadding;
        this._m_numPadding = ((4 - (this._io.pos & 3)) & 3);
        return this._m_numPadding;
      }
    });

    /**
     * Kind of the field; `old_field_leaves` are not described here.
     */

    /**
     * What depends on the kind.
     */

    /**
     * Not present in front of the next field if the offset is a multiple of 4.
     */

    return Field;
  })();

  /**
   * Members of a structure, union or class, or constants of an enumeration.
   * @see {@link https://llvm.org/docs/PDB/CodeViewTypes.html|Source}
   */

  var FieldList = WindowsCodeviewTypes.FieldList = (function() {
    function FieldList(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FieldList.prototype._read = function() {
      this.fields = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.fields.push(new Field(this._io, this, this._root));
        i++;
      }
    }

    return FieldList;
  })();

  /**
   * A friend.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var FriendClass = WindowsCodeviewTypes.FriendClass = (function() {
    function FriendClass(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FriendClass.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(2);
      this.friendType = this._io.readU4le();
    }

    /**
     * Type index of the class.
     */

    return FriendClass;
  })();

  /**
   * A function that is a friend.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var FriendFunction = WindowsCodeviewTypes.FriendFunction = (function() {
    function FriendFunction(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FriendFunction.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(2);
      this.functionType = this._io.readU4le();
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Padding.
     */

    /**
     * Type index of the function.
     */

    /**
     * Its decorated name.
     */

    return FriendFunction;
  })();

  /**
   * A part of the stream of hash values.
   * @see {@link https://llvm.org/docs/PDB/TpiStream.html|Source}
   */

  var HashPart = WindowsCodeviewTypes.HashPart = (function() {
    function HashPart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HashPart.prototype._read = function() {
      this.ofsPart = this._io.readS4le();
      this.lenPart = this._io.readU4le();
    }

    /**
     * Offset in that stream.
     */

    /**
     * Size in bytes.
     */

    return HashPart;
  })();

  /**
   * A member that each instance has.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Member = WindowsCodeviewTypes.Member = (function() {
    function Member(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Member.prototype._read = function() {
      this.head = new MemberHead(this._io, this, this._root);
      this.memberOffset = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Offset in bytes; for bits that of the number.
     */

    /**
     * Its spelling in the source.
     */

    return Member;
  })();

  /**
   * The type of a function of a class.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var MemberFunction = WindowsCodeviewTypes.MemberFunction = (function() {
    function MemberFunction(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MemberFunction.prototype._read = function() {
      this.returnType = this._io.readU4le();
      this.classType = this._io.readU4le();
      this.thisType = this._io.readU4le();
      this.callingConvention = this._io.readU1();
      this.options = this._io.readU1();
      this.numParameters = this._io.readU2le();
      this.parameters = this._io.readU4le();
      this.thisAdjustment = this._io.readS4le();
    }

    /**
     * Type index of its value.
     */

    /**
     * Type index of the class.
     */

    /**
     * Type index of `this`; 0 for a static one.
     */

    /**
     * How it is called; 11: this call.
     */

    /**
     * Bit 0: returns a C++ object; bits 1 and 2: constructor.
     */

    /**
     * How many parameters it has, without `this`.
     */

    /**
     * Type index of an `argument_list`.
     */

    /**
     * Bytes that are added to `this`.
     */

    return MemberFunction;
  })();

  /**
   * The fixed part of a `member`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var MemberHead = WindowsCodeviewTypes.MemberHead = (function() {
    function MemberHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MemberHead.prototype._read = function() {
      this.attributes = this._io.readU2le();
      this.memberType = this._io.readU4le();
    }

    /**
     * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
     */

    /**
     * Type index of the member.
     */

    return MemberHead;
  })();

  /**
   * Functions that share a name.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Method = WindowsCodeviewTypes.Method = (function() {
    function Method(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Method.prototype._read = function() {
      this.head = new MethodHead(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Their spelling in the source.
     */

    return Method;
  })();

  /**
   * The fixed part of a `method`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var MethodHead = WindowsCodeviewTypes.MethodHead = (function() {
    function MethodHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MethodHead.prototype._read = function() {
      this.numMethods = this._io.readU2le();
      this.methodList = this._io.readU4le();
    }

    /**
     * How many functions have the name.
     */

    /**
     * Type index of the list of them.
     */

    return MethodHead;
  })();

  /**
   * A type with qualifiers.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Modifier = WindowsCodeviewTypes.Modifier = (function() {
    function Modifier(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Modifier.prototype._read = function() {
      this.modifiedType = this._io.readU4le();
      this.qualifiers = this._io.readU2le();
    }

    /**
     * Type index of the type without them.
     */

    /**
     * Bit 0: const; bit 1: volatile; bit 2: unaligned.
     */

    return Modifier;
  })();

  /**
   * A type that is declared in this one, or a changed member.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var NestedType = WindowsCodeviewTypes.NestedType = (function() {
    function NestedType(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NestedType.prototype._read = function() {
      this.head = new MemberHead(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Its spelling in the source; empty for one without.
     */

    return NestedType;
  })();

  /**
   * A number. It is `leaf` if that is below 0x8000, else the field that is there.
   * @see {@link https://llvm.org/docs/PDB/CodeViewTypes.html|Source}
   */

  var Numeric = WindowsCodeviewTypes.Numeric = (function() {
    function Numeric(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Numeric.prototype._read = function() {
      this.leaf = this._io.readU2le();
      if (this.leaf == 32768) {
        this.asS1 = this._io.readS1();
      }
      if (this.leaf == 32769) {
        this.asS2 = this._io.readS2le();
      }
      if (this.leaf == 32770) {
        this.asU2 = this._io.readU2le();
      }
      if (this.leaf == 32771) {
        this.asS4 = this._io.readS4le();
      }
      if (this.leaf == 32772) {
        this.asU4 = this._io.readU4le();
      }
      if (this.leaf == 32777) {
        this.asS8 = this._io.readS8le();
      }
      if (this.leaf == 32778) {
        this.asU8 = this._io.readU8le();
      }
      if ( ((this.leaf == 32791) || (this.leaf == 32792)) ) {
        this.as16Bytes = this._io.readBytes(16);
      }
    }

    /**
     * The number, or one of `number_leaves`.
     */

    /**
     * A number of 128 bits.
     */

    return Numeric;
  })();

  /**
   * A function.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var OneMethod = WindowsCodeviewTypes.OneMethod = (function() {
    function OneMethod(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OneMethod.prototype._read = function() {
      this.head = new MemberHead(this._io, this, this._root);
      if ( (((this.head.attributes & 28) == 16) || ((this.head.attributes & 28) == 24)) ) {
        this.ofsVtableEntry = this._io.readU4le();
      }
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Offset in the table of virtual functions, if the function is new there.
     */

    /**
     * Its spelling in the source.
     */

    return OneMethod;
  })();

  /**
   * A pointer or reference. Behind the fields, pointers to members have the
   * type index of the class and the representation.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Pointer = WindowsCodeviewTypes.Pointer = (function() {
    function Pointer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pointer.prototype._read = function() {
      this.target = this._io.readU4le();
      this.attributes = this._io.readU4le();
    }

    /**
     * Type index of what it points to.
     */

    /**
     * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
     * 12: qualifiers; bits 13 to 18: size in bytes.
     */

    return Pointer;
  })();

  /**
   * The type of a function.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var Procedure = WindowsCodeviewTypes.Procedure = (function() {
    function Procedure(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Procedure.prototype._read = function() {
      this.returnType = this._io.readU4le();
      this.callingConvention = this._io.readU1();
      this.options = this._io.readU1();
      this.numParameters = this._io.readU2le();
      this.parameters = this._io.readU4le();
    }

    /**
     * Type index of its value.
     */

    /**
     * How it is called; 0: near C.
     */

    /**
     * Bit 0: returns a C++ object; bits 1 and 2: constructor.
     */

    /**
     * How many parameters it has.
     */

    /**
     * Type index of an `argument_list`.
     */

    return Procedure;
  })();

  /**
   * What each record begins with.
   * @see {@link https://llvm.org/docs/PDB/TpiStream.html|Source}
   */

  var RecordHead = WindowsCodeviewTypes.RecordHead = (function() {
    function RecordHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RecordHead.prototype._read = function() {
      this.lenRecord = this._io.readU2le();
      this.leaf = this._io.readU2le();
    }

    /**
     * Size in bytes of what follows this field.
     */

    /**
     * Kind of the record.
     */

    return RecordHead;
  })();

  /**
   * Records, one after another, by ascending type indices.
   * @see {@link https://llvm.org/docs/PDB/TpiStream.html|Source}
   */

  var RecordList = WindowsCodeviewTypes.RecordList = (function() {
    function RecordList(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RecordList.prototype._read = function() {
      this.records = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.records.push(new TypeRecord(this._io, this, this._root));
        i++;
      }
    }

    return RecordList;
  })();

  /**
   * A member that all instances share.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var StaticMember = WindowsCodeviewTypes.StaticMember = (function() {
    function StaticMember(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StaticMember.prototype._read = function() {
      this.head = new MemberHead(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Its spelling in the source.
     */

    return StaticMember;
  })();

  /**
   * A record; its first two fields are a `record_head`.
   * @see {@link https://llvm.org/docs/PDB/CodeViewTypes.html|Source}
   */

  var TypeRecord = WindowsCodeviewTypes.TypeRecord = (function() {
    function TypeRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TypeRecord.prototype._read = function() {
      this.lenRecord = this._io.readU2le();
      this.leaf = this._io.readU2le();
      switch (this.leaf) {
      case WindowsCodeviewTypes.Leaves.ALIAS:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Alias(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.ARGUMENT_LIST:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new ArgumentList(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.ARRAY:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new ArrayType(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.BIT_FIELD:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new BitField(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.CLASS_19:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite19(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.CLASS_TYPE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.ENUMERATION:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Enumeration(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.FIELD_LIST:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new FieldList(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.INTERFACE_19:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite19(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.INTERFACE_TYPE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.MEMBER_FUNCTION:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new MemberFunction(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.MODIFIER:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Modifier(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.POINTER:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Pointer(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.PROCEDURE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Procedure(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.STRUCTURE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.STRUCTURE_19:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Composite19(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.UNION_19:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new Union19(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.UNION_TYPE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new UnionType(_io__raw_content, this, this._root);
        break;
      case WindowsCodeviewTypes.Leaves.VTABLE_SHAPE:
        this._raw_content = this._io.readBytes(this.lenRecord - 2);
        var _io__raw_content = new KaitaiStream(this._raw_content);
        this.content = new VtableShape(_io__raw_content, this, this._root);
        break;
      default:
        this.content = this._io.readBytes(this.lenRecord - 2);
        break;
      }
    }

    /**
     * Size in bytes of what follows; a multiple of 4 but for 2.
     */

    /**
     * Kind of the record.
     */

    /**
     * The rest; bytes for a kind that is not described here.
     */

    return TypeRecord;
  })();

  /**
   * A union as Visual C++ 2019 may write it. Not seen in a file: from the
   * descriptions of other readers alone.
   * @see {@link https://github.com/microsoft/pdb-rs|Source}
   */

  var Union19 = WindowsCodeviewTypes.Union19 = (function() {
    function Union19(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Union19.prototype._read = function() {
      this.head = new Union19Head(this._io, this, this._root);
      this.instanceSize = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
      if ((this.head.properties & 512) != 0) {
        this.uniqueName = this._io.readBytesTerm(0, false, true, true);
      }
    }

    /**
     * Size of an instance in bytes.
     */

    /**
     * Name of the type, with those of the scopes that it is in.
     */

    /**
     * Decorated name; no other type has it.
     */

    return Union19;
  })();

  /**
   * The fixed part of a `union_19`.
   * @see {@link https://github.com/microsoft/pdb-rs|Source}
   */

  var Union19Head = WindowsCodeviewTypes.Union19Head = (function() {
    function Union19Head(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Union19Head.prototype._read = function() {
      this.properties = this._io.readU4le();
      this.fieldList = this._io.readU4le();
      this.numMembers = this._io.readU2le();
    }

    /**
     * Combination of `property_masks`.
     */

    /**
     * Type index of the `field_list`; 0 in a forward reference.
     */

    /**
     * Number of members; functions count too.
     */

    return Union19Head;
  })();

  /**
   * The fixed part of a `union_type`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var UnionHead = WindowsCodeviewTypes.UnionHead = (function() {
    function UnionHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnionHead.prototype._read = function() {
      this.numMembers = this._io.readU2le();
      this.properties = this._io.readU2le();
      this.fieldList = this._io.readU4le();
    }

    /**
     * Number of members; functions count too.
     */

    /**
     * Combination of `property_masks`.
     */

    /**
     * Type index of the `field_list`; 0 in a forward reference.
     */

    return UnionHead;
  })();

  /**
   * A union.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var UnionType = WindowsCodeviewTypes.UnionType = (function() {
    function UnionType(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnionType.prototype._read = function() {
      this.head = new UnionHead(this._io, this, this._root);
      this.instanceSize = new Numeric(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
      if ((this.head.properties & 512) != 0) {
        this.uniqueName = this._io.readBytesTerm(0, false, true, true);
      }
    }

    /**
     * Size of an instance in bytes.
     */

    /**
     * Name of the type, with those of the scopes that it is in.
     */

    /**
     * Decorated name; no other type has it.
     */

    return UnionType;
  })();

  /**
   * A virtual base class: its offset in the object is in a table of the image.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var VirtualBaseClass = WindowsCodeviewTypes.VirtualBaseClass = (function() {
    function VirtualBaseClass(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VirtualBaseClass.prototype._read = function() {
      this.head = new VirtualBaseClassHead(this._io, this, this._root);
      this.pointerOffset = new Numeric(this._io, this, this._root);
      this.tableIndex = new Numeric(this._io, this, this._root);
    }

    /**
     * Offset of the pointer to the table of bases.
     */

    /**
     * Entry of that table.
     */

    return VirtualBaseClass;
  })();

  /**
   * The fixed part of a `virtual_base_class`.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var VirtualBaseClassHead = WindowsCodeviewTypes.VirtualBaseClassHead = (function() {
    function VirtualBaseClassHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VirtualBaseClassHead.prototype._read = function() {
      this.attributes = this._io.readU2le();
      this.baseType = this._io.readU4le();
      this.pointerType = this._io.readU4le();
    }

    /**
     * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
     */

    /**
     * Type index of the base class.
     */

    /**
     * Type index of the pointer to the table of bases.
     */

    return VirtualBaseClassHead;
  })();

  /**
   * The pointer to the table of virtual functions, at offset 0.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var VtablePointer = WindowsCodeviewTypes.VtablePointer = (function() {
    function VtablePointer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VtablePointer.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(2);
      this.pointerType = this._io.readU4le();
    }

    /**
     * Type index of the pointer.
     */

    return VtablePointer;
  })();

  /**
   * The pointer to the table of virtual functions, elsewhere.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var VtablePointerAt = WindowsCodeviewTypes.VtablePointerAt = (function() {
    function VtablePointerAt(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VtablePointerAt.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(2);
      this.pointerType = this._io.readU4le();
      this.ofsPointer = this._io.readU4le();
    }

    /**
     * Type index of the pointer.
     */

    /**
     * Its offset.
     */

    return VtablePointerAt;
  })();

  /**
   * The shape of a table of virtual functions; four bits for each follow.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var VtableShape = WindowsCodeviewTypes.VtableShape = (function() {
    function VtableShape(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VtableShape.prototype._read = function() {
      this.numEntries = this._io.readU2le();
    }

    /**
     * How many entries the table has.
     */

    return VtableShape;
  })();

  /**
   * One record for each type index, in this order.
   */
  Object.defineProperty(WindowsCodeviewTypes.prototype, 'records', {
    get: function() {
      if (this._m_records !== undefined)
        return this._m_records;
      var _pos = this._io.pos;
      this._io.seek(this.lenHeader);
      this._raw__m_records = this._io.readBytes(this.lenRecords);
      var _io__raw__m_records = new KaitaiStream(this._raw__m_records);
      this._m_records = new RecordList(_io__raw__m_records, this, this._root);
      this._io.seek(_pos);
      return this._m_records;
    }
  });

  /**
   * Version of the format; 20040203 since Visual C++ 8.
   */

  /**
   * Size of the header in bytes; the first record begins there.
   */

  /**
   * Type index of the first record; 0x1000.
   */

  /**
   * Type index after that of the last record.
   */

  /**
   * Size of all records in bytes.
   */

  /**
   * Number of the stream with hash values of the records.
   */

  /**
   * Number of another such stream; 0xffff if there is none.
   */

  /**
   * Size of a hash value in bytes.
   */

  /**
   * How many different hash values there may be.
   */

  /**
   * Hash values of all records.
   */

  /**
   * Offsets of some records by their indices, for searches.
   */

  /**
   * A table that was added by incremental linking.
   */

  return WindowsCodeviewTypes;
})();
WindowsCodeviewTypes_.WindowsCodeviewTypes = WindowsCodeviewTypes;
});
