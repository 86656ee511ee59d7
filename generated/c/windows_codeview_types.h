// This is a generated file! Source: schemas/windows_codeview_types.ksy
/*
 * CodeView type records of a program database (TPI stream)
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix CODEVIEW_TYPES_, and those in small letters, are made up. An
 * array of one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_CODEVIEW_TYPES_TYPES_ONLY.
 */

#ifndef WINDOWS_CODEVIEW_TYPES_H
#define WINDOWS_CODEVIEW_TYPES_H

#ifdef WINDOWS_CODEVIEW_TYPES_TYPES_ONLY
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif

/* leaves */
enum CODEVIEW_TYPES_LEAVES {
    LF_VTSHAPE = 0xa,
    LF_MODIFIER = 0x1001,
    LF_POINTER = 0x1002,
    LF_ARRAY_ST = 0x1003,
    LF_CLASS_ST = 0x1004,
    LF_STRUCTURE_ST = 0x1005,
    LF_UNION_ST = 0x1006,
    LF_ENUM_ST = 0x1007,
    LF_PROCEDURE = 0x1008,
    LF_MFUNCTION = 0x1009,
    LF_ALIAS_ST = 0x1010,
    LF_ARGLIST = 0x1201,
    LF_FIELDLIST = 0x1203,
    LF_DERIVED = 0x1204,
    LF_BITFIELD = 0x1205,
    LF_METHODLIST = 0x1206,
    LF_ARRAY = 0x1503,
    LF_CLASS = 0x1504,
    LF_STRUCTURE = 0x1505,
    LF_UNION = 0x1506,
    LF_ENUM = 0x1507,
    LF_ALIAS = 0x150a,
    LF_INTERFACE = 0x1519,
    LF_VFTABLE = 0x151d,
    LF_CLASS2 = 0x1608,
    LF_STRUCTURE2 = 0x1609,
    LF_UNION2 = 0x160a,
    LF_INTERFACE2 = 0x160b
};

/* field_leaves */
enum CODEVIEW_TYPES_FIELD_LEAVES {
    LF_BCLASS = 0x1400,
    LF_VBCLASS = 0x1401,
    LF_IVBCLASS = 0x1402,
    LF_INDEX = 0x1404,
    LF_VFUNCTAB = 0x1409,
    LF_FRIENDCLS = 0x140a,
    LF_VFUNCOFF = 0x140c,
    LF_ENUMERATE = 0x1502,
    LF_FRIENDFCN = 0x150c,
    LF_MEMBER = 0x150d,
    LF_STMEMBER = 0x150e,
    LF_METHOD = 0x150f,
    LF_NESTTYPE = 0x1510,
    LF_ONEMETHOD = 0x1511,
    LF_NESTTYPEEX = 0x1512,
    LF_MEMBERMODIFY = 0x1513,
    LF_BINTERFACE = 0x151a
};

/* old_field_leaves */
enum CODEVIEW_TYPES_OLD_FIELD_LEAVES {
    LF_ENUMERATE_ST = 0x403,
    LF_FRIENDFCN_ST = 0x1403,
    LF_MEMBER_ST = 0x1405,
    LF_STMEMBER_ST = 0x1406,
    LF_METHOD_ST = 0x1407,
    LF_NESTTYPE_ST = 0x1408,
    LF_ONEMETHOD_ST = 0x140b,
    LF_NESTTYPEEX_ST = 0x140d,
    LF_MEMBERMODIFY_ST = 0x140e
};

/* number_leaves */
enum CODEVIEW_TYPES_NUMBER_LEAVES {
    LF_CHAR = 0x8000,
    LF_SHORT = 0x8001,
    LF_USHORT = 0x8002,
    LF_LONG = 0x8003,
    LF_ULONG = 0x8004,
    LF_QUADWORD = 0x8009,
    LF_UQUADWORD = 0x800a,
    LF_OCTWORD = 0x8017,
    LF_UOCTWORD = 0x8018
};

/* property_masks */
enum CODEVIEW_TYPES_PROPERTY_MASKS {
    CODEVIEW_TYPES_PROPERTY_MASKS_PACKED = 0x1,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_CONSTRUCTOR = 0x2,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_OPERATORS = 0x4,
    CODEVIEW_TYPES_PROPERTY_MASKS_IS_NESTED = 0x8,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_NESTED = 0x10,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_ASSIGNMENT = 0x20,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_CASTS = 0x40,
    CODEVIEW_TYPES_PROPERTY_MASKS_FORWARD_REFERENCE = 0x80,
    CODEVIEW_TYPES_PROPERTY_MASKS_SCOPED = 0x100,
    CODEVIEW_TYPES_PROPERTY_MASKS_HAS_UNIQUE_NAME = 0x200,
    CODEVIEW_TYPES_PROPERTY_MASKS_SEALED = 0x400,
    CODEVIEW_TYPES_PROPERTY_MASKS_INTRINSIC = 0x2000
};

/* pointer_kinds */
enum CODEVIEW_TYPES_POINTER_KINDS {
    CV_PTR_NEAR = 0x0,
    CV_PTR_FAR = 0x1,
    CV_PTR_HUGE = 0x2,
    CV_PTR_NEAR32 = 0xa,
    CV_PTR_FAR32 = 0xb,
    CV_PTR_64 = 0xc
};

/* pointer_modes */
enum CODEVIEW_TYPES_POINTER_MODES {
    CV_PTR_MODE_PTR = 0x0,
    CV_PTR_MODE_REF = 0x1,
    CV_PTR_MODE_PMEM = 0x2,
    CV_PTR_MODE_PMFUNC = 0x3,
    CV_PTR_MODE_RVREF = 0x4
};

/* accesses */
enum CODEVIEW_TYPES_ACCESSES {
    CV_private = 0x1,
    CV_protected = 0x2,
    CV_public = 0x3
};

/* method_kinds */
enum CODEVIEW_TYPES_METHOD_KINDS {
    CV_MTvanilla = 0x0,
    CV_MTvirtual = 0x1,
    CV_MTstatic = 0x2,
    CV_MTfriend = 0x3,
    CV_MTintro = 0x4,
    CV_MTpurevirt = 0x5,
    CV_MTpureintro = 0x6
};

/* simple_modes */
enum CODEVIEW_TYPES_SIMPLE_MODES {
    CV_TM_DIRECT = 0x0,
    CV_TM_NPTR = 0x1,
    CV_TM_FPTR = 0x2,
    CV_TM_HPTR = 0x3,
    CV_TM_NPTR32 = 0x4,
    CV_TM_FPTR32 = 0x5,
    CV_TM_NPTR64 = 0x6,
    CV_TM_NPTR128 = 0x7
};

/* simple_types */
enum CODEVIEW_TYPES_SIMPLE_TYPES {
    T_NOTYPE = 0x0,
    T_VOID = 0x3,
    T_HRESULT = 0x8,
    T_CHAR = 0x10,
    T_SHORT = 0x11,
    T_LONG = 0x12,
    T_QUAD = 0x13,
    T_OCT = 0x14,
    T_UCHAR = 0x20,
    T_USHORT = 0x21,
    T_ULONG = 0x22,
    T_UQUAD = 0x23,
    T_UOCT = 0x24,
    T_BOOL08 = 0x30,
    T_BOOL16 = 0x31,
    T_BOOL32 = 0x32,
    T_BOOL64 = 0x33,
    T_REAL32 = 0x40,
    T_REAL64 = 0x41,
    T_REAL80 = 0x42,
    T_REAL128 = 0x43,
    T_REAL48 = 0x44,
    T_REAL32PP = 0x45,
    T_REAL16 = 0x46,
    T_INT1 = 0x68,
    T_UINT1 = 0x69,
    T_RCHAR = 0x70,
    T_WCHAR = 0x71,
    T_INT2 = 0x72,
    T_UINT2 = 0x73,
    T_INT4 = 0x74,
    T_UINT4 = 0x75,
    T_INT8 = 0x76,
    T_UINT8 = 0x77,
    T_INT16 = 0x78,
    T_UINT16 = 0x79,
    T_CHAR16 = 0x7a,
    T_CHAR32 = 0x7b,
    T_CHAR8 = 0x7c
};

#pragma pack(push, 1)

/* A part of the stream of hash values. */
typedef struct OffCb {
    /* 0x0 ofs_part: Offset in that stream. */
    int32_t off;
    /* 0x4 len_part: Size in bytes. */
    uint32_t cb;
} OffCb;

/*
 * A record; its first two fields are a `record_head`.
 *
 * Not declared, because the file decides where they are: content.
 */
typedef struct CODEVIEW_TYPES_TYPE_RECORD {
    /* 0x0: Size in bytes of what follows; a multiple of 4 but for 2. */
    uint16_t len_record;
    /*
     * 0x2: Kind of the record.
     * One of leaves.
     */
    uint16_t leaf;
} CODEVIEW_TYPES_TYPE_RECORD;

/* Records, one after another, by ascending type indices. */
typedef struct CODEVIEW_TYPES_RECORD_LIST {
    /* 0x0: Elements: to the end */
    CODEVIEW_TYPES_TYPE_RECORD records[1];
} CODEVIEW_TYPES_RECORD_LIST;

/* What each record begins with. */
typedef struct CODEVIEW_TYPES_RECORD_HEAD {
    /* 0x0: Size in bytes of what follows this field. */
    uint16_t len_record;
    /*
     * 0x2: Kind of the record.
     * One of leaves.
     */
    uint16_t leaf;
} CODEVIEW_TYPES_RECORD_HEAD;

/* The fixed part of a `composite`. */
typedef struct lfClass {
    /* 0x0 num_members: Number of members; functions count too. */
    uint16_t count;
    /* 0x2 properties: Combination of `property_masks`. */
    uint16_t property;
    /* 0x4 field_list: Type index of the `field_list`; 0 in a forward reference. */
    uint32_t field;
    /* 0x8 derived_from: Type index of a list of derived classes; 0 in practice. */
    uint32_t derived;
    /* 0xc vtable_shape: Type index of a `vtable_shape`; 0 without virtual functions. */
    uint32_t vshape;
} lfClass;

/*
 * A number. It is `leaf` if that is below 0x8000, else the field that is there.
 *
 * Not declared, because the file decides where they are: as_s2, as_u2, as_s4, as_u4, as_s8,
 * as_u8, as_16_bytes.
 */
typedef struct CODEVIEW_TYPES_NUMERIC {
    /* 0x0: The number, or one of `number_leaves`. */
    uint16_t leaf;
    /* 0x2: Present if: leaf == 0x8000 */
    int8_t as_s1;
} CODEVIEW_TYPES_NUMERIC;

/*
 * A structure, class or interface.
 *
 * Not declared, because the file decides where they are: name, unique_name.
 */
typedef struct CODEVIEW_TYPES_COMPOSITE {
    /* 0x0 */
    lfClass head;
    /* 0x10: Size of an instance in bytes. */
    CODEVIEW_TYPES_NUMERIC instance_size;
} CODEVIEW_TYPES_COMPOSITE;

/* The fixed part of a `union_type`. */
typedef struct lfUnion {
    /* 0x0 num_members: Number of members; functions count too. */
    uint16_t count;
    /* 0x2 properties: Combination of `property_masks`. */
    uint16_t property;
    /* 0x4 field_list: Type index of the `field_list`; 0 in a forward reference. */
    uint32_t field;
} lfUnion;

/*
 * A union.
 *
 * Not declared, because the file decides where they are: name, unique_name.
 */
typedef struct CODEVIEW_TYPES_UNION_TYPE {
    /* 0x0 */
    lfUnion head;
    /* 0x8: Size of an instance in bytes. */
    CODEVIEW_TYPES_NUMERIC instance_size;
} CODEVIEW_TYPES_UNION_TYPE;

/* The fixed part of an `enumeration`. */
typedef struct lfEnum {
    /* 0x0 num_members: Number of members; functions count too. */
    uint16_t count;
    /* 0x2 properties: Combination of `property_masks`. */
    uint16_t property;
    /* 0x4 base_type: Type index of the number that has its values. */
    uint32_t utype;
    /* 0x8 field_list: Type index of the `field_list`; 0 in a forward reference. */
    uint32_t field;
} lfEnum;

/*
 * An enumeration.
 *
 * Not declared, because the file decides where they are: name, unique_name.
 */
typedef struct CODEVIEW_TYPES_ENUMERATION {
    /* 0x0 */
    lfEnum head;
} CODEVIEW_TYPES_ENUMERATION;

/* The fixed part of a `composite_19`. */
typedef struct CODEVIEW_TYPES_COMPOSITE_19_HEAD {
    /* 0x0: Combination of `property_masks`. */
    uint32_t properties;
    /* 0x4: Type index of the `field_list`; 0 in a forward reference. */
    uint32_t field_list;
    /* 0x8: Type index of a list of derived classes; 0 in practice. */
    uint32_t derived_from;
    /* 0xc: Type index of a `vtable_shape`; 0 without virtual functions. */
    uint32_t vtable_shape;
    /* 0x10: Number of members; functions count too. */
    uint16_t num_members;
} CODEVIEW_TYPES_COMPOSITE_19_HEAD;

/*
 * A structure, class or interface as Visual C++ 2019 may write it. Not seen
 * in a file: from the descriptions of other readers alone.
 *
 * Not declared, because the file decides where they are: name, unique_name.
 */
typedef struct CODEVIEW_TYPES_COMPOSITE_19 {
    /* 0x0 */
    CODEVIEW_TYPES_COMPOSITE_19_HEAD head;
    /* 0x12: Size of an instance in bytes. */
    CODEVIEW_TYPES_NUMERIC instance_size;
} CODEVIEW_TYPES_COMPOSITE_19;

/* The fixed part of a `union_19`. */
typedef struct CODEVIEW_TYPES_UNION_19_HEAD {
    /* 0x0: Combination of `property_masks`. */
    uint32_t properties;
    /* 0x4: Type index of the `field_list`; 0 in a forward reference. */
    uint32_t field_list;
    /* 0x8: Number of members; functions count too. */
    uint16_t num_members;
} CODEVIEW_TYPES_UNION_19_HEAD;

/*
 * A union as Visual C++ 2019 may write it. Not seen in a file: from the
 * descriptions of other readers alone.
 *
 * Not declared, because the file decides where they are: name, unique_name.
 */
typedef struct CODEVIEW_TYPES_UNION_19 {
    /* 0x0 */
    CODEVIEW_TYPES_UNION_19_HEAD head;
    /* 0xa: Size of an instance in bytes. */
    CODEVIEW_TYPES_NUMERIC instance_size;
} CODEVIEW_TYPES_UNION_19;

/*
 * A pointer or reference. Behind the fields, pointers to members have the
 * type index of the class and the representation.
 */
typedef struct lfPointer {
    /* 0x0 target: Type index of what it points to. */
    uint32_t utype;
    /*
     * 0x4 attributes
     * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
     * 12: qualifiers; bits 13 to 18: size in bytes.
     */
    uint32_t attr;
} lfPointer;

/* The fixed part of an `array_type`. */
typedef struct lfArray {
    /* 0x0 element_type: Type index of an element; an array for arrays of arrays. */
    uint32_t elemtype;
    /* 0x4 index_type: Type index of the number that indexes it. */
    uint32_t idxtype;
} lfArray;

/*
 * An array. The number of its elements follows from the sizes.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_ARRAY_TYPE {
    /* 0x0 */
    lfArray head;
    /* 0x8: Size of the whole array in bytes. */
    CODEVIEW_TYPES_NUMERIC array_size;
} CODEVIEW_TYPES_ARRAY_TYPE;

/* Some bits of a number. */
typedef struct lfBitfield {
    /* 0x0 base_type: Type index of the number. */
    uint32_t type;
    /* 0x4 num_bits: How many bits. */
    uint8_t length;
    /* 0x5: The lowest bit. */
    uint8_t position;
} lfBitfield;

/* A type with qualifiers. */
typedef struct lfModifier {
    /* 0x0 modified_type: Type index of the type without them. */
    uint32_t type;
    /* 0x4 qualifiers: Bit 0: const; bit 1: volatile; bit 2: unaligned. */
    uint16_t attr;
} lfModifier;

/* The type of a function. */
typedef struct lfProc {
    /* 0x0 return_type: Type index of its value. */
    uint32_t rvtype;
    /* 0x4 calling_convention: How it is called; 0: near C. */
    uint8_t calltype;
    /* 0x5 options: Bit 0: returns a C++ object; bits 1 and 2: constructor. */
    uint8_t funcattr;
    /* 0x6 num_parameters: How many parameters it has. */
    uint16_t parmcount;
    /* 0x8 parameters: Type index of an `argument_list`. */
    uint32_t arglist;
} lfProc;

/* The type of a function of a class. */
typedef struct lfMFunc {
    /* 0x0 return_type: Type index of its value. */
    uint32_t rvtype;
    /* 0x4 class_type: Type index of the class. */
    uint32_t classtype;
    /* 0x8 this_type: Type index of `this`; 0 for a static one. */
    uint32_t thistype;
    /* 0xc calling_convention: How it is called; 11: this call. */
    uint8_t calltype;
    /* 0xd options: Bit 0: returns a C++ object; bits 1 and 2: constructor. */
    uint8_t funcattr;
    /* 0xe num_parameters: How many parameters it has, without `this`. */
    uint16_t parmcount;
    /* 0x10 parameters: Type index of an `argument_list`. */
    uint32_t arglist;
    /* 0x14 this_adjustment: Bytes that are added to `this`. */
    int32_t thisadjust;
} lfMFunc;

/* Types of the parameters of a function. */
typedef struct CODEVIEW_TYPES_ARGUMENT_LIST {
    /* 0x0: How many there are. */
    uint32_t num_types;
    /* 0x4: Elements: num_types */
    uint32_t types[1];
} CODEVIEW_TYPES_ARGUMENT_LIST;

/* The shape of a table of virtual functions; four bits for each follow. */
typedef struct lfVTShape {
    /* 0x0 num_entries: How many entries the table has. */
    uint16_t count;
} lfVTShape;

/* The fixed part of an `alias`. */
typedef struct lfAlias {
    /* 0x0 aliased_type: Type index of the type. */
    uint32_t utype;
} lfAlias;

/*
 * Another name for a type.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_ALIAS {
    /* 0x0 */
    lfAlias head;
} CODEVIEW_TYPES_ALIAS;

/*
 * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
 * that is a multiple of 4.
 *
 * Not declared, because the file decides where they are: content, fillers.
 */
typedef struct CODEVIEW_TYPES_FIELD {
    /*
     * 0x0: Kind of the field; `old_field_leaves` are not described here.
     * One of field_leaves.
     */
    uint16_t leaf;
} CODEVIEW_TYPES_FIELD;

/* Members of a structure, union or class, or constants of an enumeration. */
typedef struct CODEVIEW_TYPES_FIELD_LIST {
    /* 0x0: Elements: to the end */
    CODEVIEW_TYPES_FIELD fields[1];
} CODEVIEW_TYPES_FIELD_LIST;

/* The fixed part of a `base_class`. */
typedef struct lfBClass {
    /* 0x0 attributes: Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`. */
    uint16_t attr;
    /* 0x2 base_type: Type index of the base class. */
    uint32_t index;
} lfBClass;

/* A base class. */
typedef struct CODEVIEW_TYPES_BASE_CLASS {
    /* 0x0 */
    lfBClass head;
    /* 0x6: Offset in the class. */
    CODEVIEW_TYPES_NUMERIC base_offset;
} CODEVIEW_TYPES_BASE_CLASS;

/* The fixed part of a `virtual_base_class`. */
typedef struct lfVBClass {
    /* 0x0 attributes: Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`. */
    uint16_t attr;
    /* 0x2 base_type: Type index of the base class. */
    uint32_t index;
    /* 0x6 pointer_type: Type index of the pointer to the table of bases. */
    uint32_t vbptr;
} lfVBClass;

/*
 * A virtual base class: its offset in the object is in a table of the image.
 *
 * Not declared, because the file decides where they are: table_index.
 */
typedef struct CODEVIEW_TYPES_VIRTUAL_BASE_CLASS {
    /* 0x0 */
    lfVBClass head;
    /* 0xa: Offset of the pointer to the table of bases. */
    CODEVIEW_TYPES_NUMERIC pointer_offset;
} CODEVIEW_TYPES_VIRTUAL_BASE_CLASS;

/* The list goes on in another record. */
typedef struct lfIndex {
    /* 0x0 */
    uint8_t pad0[2];
    /* 0x2 field_list: Type index of that `field_list`. */
    uint32_t index;
} lfIndex;

/* The pointer to the table of virtual functions, at offset 0. */
typedef struct lfVFuncTab {
    /* 0x0 */
    uint8_t pad0[2];
    /* 0x2 pointer_type: Type index of the pointer. */
    uint32_t type;
} lfVFuncTab;

/* The pointer to the table of virtual functions, elsewhere. */
typedef struct lfVFuncOff {
    /* 0x0 */
    uint8_t pad0[2];
    /* 0x2 pointer_type: Type index of the pointer. */
    uint32_t type;
    /* 0x6 ofs_pointer: Its offset. */
    uint32_t offset;
} lfVFuncOff;

/* A friend. */
typedef struct lfFriendCls {
    /* 0x0 */
    uint8_t pad0[2];
    /* 0x2 friend_type: Type index of the class. */
    uint32_t index;
} lfFriendCls;

/*
 * A function that is a friend.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_FRIEND_FUNCTION {
    /* 0x0: Padding. */
    uint8_t reserved_0[2];
    /* 0x2: Type index of the function. */
    uint32_t function_type;
} CODEVIEW_TYPES_FRIEND_FUNCTION;

/* The fixed part of an `enumerator`. */
typedef struct lfEnumerate {
    /* 0x0 attributes: Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`. */
    uint16_t attr;
} lfEnumerate;

/*
 * A constant.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_ENUMERATOR {
    /* 0x0 */
    lfEnumerate head;
    /* 0x2: Its value. */
    CODEVIEW_TYPES_NUMERIC value;
} CODEVIEW_TYPES_ENUMERATOR;

/* The fixed part of a `member`. */
typedef struct lfMember {
    /* 0x0 attributes: Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`. */
    uint16_t attr;
    /* 0x2 member_type: Type index of the member. */
    uint32_t index;
} lfMember;

/*
 * A member that each instance has.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_MEMBER {
    /* 0x0 */
    lfMember head;
    /* 0x6: Offset in bytes; for bits that of the number. */
    CODEVIEW_TYPES_NUMERIC member_offset;
} CODEVIEW_TYPES_MEMBER;

/*
 * A member that all instances share.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_STATIC_MEMBER {
    /* 0x0 */
    lfMember head;
} CODEVIEW_TYPES_STATIC_MEMBER;

/* The fixed part of a `method`. */
typedef struct lfMethod {
    /* 0x0 num_methods: How many functions have the name. */
    uint16_t count;
    /* 0x2 method_list: Type index of the list of them. */
    uint32_t mList;
} lfMethod;

/*
 * Functions that share a name.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_METHOD {
    /* 0x0 */
    lfMethod head;
} CODEVIEW_TYPES_METHOD;

/*
 * A type that is declared in this one, or a changed member.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_NESTED_TYPE {
    /* 0x0 */
    lfMember head;
} CODEVIEW_TYPES_NESTED_TYPE;

/*
 * A function.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CODEVIEW_TYPES_ONE_METHOD {
    /* 0x0 */
    lfMember head;
    /*
     * 0x6: Offset in the table of virtual functions, if the function is new there.
     * Present if: (head.attributes & 0x1c) == 0x10 or (head.attributes & 0x1c) == 0x18
     */
    uint32_t ofs_vtable_entry;
} CODEVIEW_TYPES_ONE_METHOD;

/*
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
 */
typedef struct CODEVIEW_TYPES {
    /* 0x0 version: Version of the format; 20040203 since Visual C++ 8. */
    uint32_t vers;
    /* 0x4 len_header: Size of the header in bytes; the first record begins there. */
    uint32_t cbHdr;
    /* 0x8 first_index: Type index of the first record; 0x1000. */
    uint32_t tiMin;
    /* 0xc end_index: Type index after that of the last record. */
    uint32_t tiMac;
    /* 0x10 len_records: Size of all records in bytes. */
    uint32_t cbGprec;
    /* 0x14 hash_stream: Number of the stream with hash values of the records. */
    uint16_t sn;
    /* 0x16 hash_stream_aux: Number of another such stream; 0xffff if there is none. */
    uint16_t snPad;
    /* 0x18 len_hash: Size of a hash value in bytes. */
    uint32_t cbHashKey;
    /* 0x1c num_hash_buckets: How many different hash values there may be. */
    uint32_t cHashBuckets;
    /* 0x20 hash_values: Hash values of all records. */
    OffCb offcbHashVals;
    /* 0x28 index_offsets: Offsets of some records by their indices, for searches. */
    OffCb offcbTiOff;
    /* 0x30 hash_adjusters: A table that was added by incremental linking. */
    OffCb offcbHashAdj;
} CODEVIEW_TYPES;

#pragma pack(pop)

#ifndef WINDOWS_CODEVIEW_TYPES_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_CODEVIEW_TYPES_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_CODEVIEW_TYPES_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_CODEVIEW_TYPES_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_CODEVIEW_TYPES_ASSERT
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(OffCb, off) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(OffCb, cb) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(OffCb) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_TYPE_RECORD, len_record) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_TYPE_RECORD, leaf) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_RECORD_LIST, records) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_RECORD_HEAD, len_record) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_RECORD_HEAD, leaf) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(CODEVIEW_TYPES_RECORD_HEAD) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfClass, count) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfClass, property) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfClass, field) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfClass, derived) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfClass, vshape) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfClass) == 0x10);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_NUMERIC, leaf) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_NUMERIC, as_s1) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE, instance_size) == 0x10);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfUnion, count) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfUnion, property) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfUnion, field) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfUnion) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_TYPE, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_TYPE, instance_size) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfEnum, count) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfEnum, property) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfEnum, utype) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfEnum, field) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfEnum) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ENUMERATION, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19_HEAD, properties) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19_HEAD, field_list) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19_HEAD, derived_from) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19_HEAD, vtable_shape) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19_HEAD, num_members) == 0x10);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(CODEVIEW_TYPES_COMPOSITE_19_HEAD) == 0x12);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_COMPOSITE_19, instance_size) == 0x12);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_19_HEAD, properties) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_19_HEAD, field_list) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_19_HEAD, num_members) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(CODEVIEW_TYPES_UNION_19_HEAD) == 0xa);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_19, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_UNION_19, instance_size) == 0xa);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfPointer, utype) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfPointer, attr) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfPointer) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfArray, elemtype) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfArray, idxtype) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfArray) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ARRAY_TYPE, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ARRAY_TYPE, array_size) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfBitfield, type) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfBitfield, length) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfBitfield, position) == 0x5);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfBitfield) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfModifier, type) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfModifier, attr) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfModifier) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfProc, rvtype) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfProc, calltype) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfProc, funcattr) == 0x5);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfProc, parmcount) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfProc, arglist) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfProc) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, rvtype) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, classtype) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, thistype) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, calltype) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, funcattr) == 0xd);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, parmcount) == 0xe);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, arglist) == 0x10);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMFunc, thisadjust) == 0x14);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfMFunc) == 0x18);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ARGUMENT_LIST, num_types) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ARGUMENT_LIST, types) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVTShape, count) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfVTShape) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfAlias, utype) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfAlias) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ALIAS, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_FIELD, leaf) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_FIELD_LIST, fields) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfBClass, attr) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfBClass, index) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfBClass) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_BASE_CLASS, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_BASE_CLASS, base_offset) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVBClass, attr) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVBClass, index) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVBClass, vbptr) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfVBClass) == 0xa);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_VIRTUAL_BASE_CLASS, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_VIRTUAL_BASE_CLASS, pointer_offset) == 0xa);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfIndex, pad0) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfIndex, index) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfIndex) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVFuncTab, pad0) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVFuncTab, type) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfVFuncTab) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVFuncOff, pad0) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVFuncOff, type) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfVFuncOff, offset) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfVFuncOff) == 0xa);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfFriendCls, pad0) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfFriendCls, index) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfFriendCls) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_FRIEND_FUNCTION, reserved_0) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_FRIEND_FUNCTION, function_type) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfEnumerate, attr) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfEnumerate) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ENUMERATOR, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ENUMERATOR, value) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMember, attr) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMember, index) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfMember) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_MEMBER, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_MEMBER, member_offset) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_STATIC_MEMBER, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMethod, count) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(lfMethod, mList) == 0x2);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(lfMethod) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_METHOD, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_NESTED_TYPE, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ONE_METHOD, head) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES_ONE_METHOD, ofs_vtable_entry) == 0x6);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, vers) == 0x0);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, cbHdr) == 0x4);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, tiMin) == 0x8);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, tiMac) == 0xc);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, cbGprec) == 0x10);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, sn) == 0x14);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, snPad) == 0x16);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, cbHashKey) == 0x18);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, cHashBuckets) == 0x1c);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, offcbHashVals) == 0x20);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, offcbTiOff) == 0x28);
WINDOWS_CODEVIEW_TYPES_ASSERT(offsetof(CODEVIEW_TYPES, offcbHashAdj) == 0x30);
WINDOWS_CODEVIEW_TYPES_ASSERT(sizeof(CODEVIEW_TYPES) == 0x38);
#undef WINDOWS_CODEVIEW_TYPES_ASSERT
#endif

#endif
