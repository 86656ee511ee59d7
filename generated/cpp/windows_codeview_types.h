#ifndef WINDOWS_CODEVIEW_TYPES_H_
#define WINDOWS_CODEVIEW_TYPES_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

class windows_codeview_types_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

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

class windows_codeview_types_t : public kaitai::kstruct {

public:
    class alias_t;
    class alias_head_t;
    class argument_list_t;
    class array_head_t;
    class array_type_t;
    class base_class_t;
    class base_class_head_t;
    class bit_field_t;
    class composite_t;
    class composite_19_t;
    class composite_19_head_t;
    class composite_head_t;
    class continuation_t;
    class enumeration_t;
    class enumeration_head_t;
    class enumerator_t;
    class enumerator_head_t;
    class field_t;
    class field_list_t;
    class friend_class_t;
    class friend_function_t;
    class hash_part_t;
    class member_t;
    class member_function_t;
    class member_head_t;
    class method_t;
    class method_head_t;
    class modifier_t;
    class nested_type_t;
    class numeric_t;
    class one_method_t;
    class pointer_t;
    class procedure_t;
    class record_head_t;
    class record_list_t;
    class static_member_t;
    class type_record_t;
    class union_19_t;
    class union_19_head_t;
    class union_head_t;
    class union_type_t;
    class virtual_base_class_t;
    class virtual_base_class_head_t;
    class vtable_pointer_t;
    class vtable_pointer_at_t;
    class vtable_shape_t;

    enum accesses_t : uint32_t {
        ACCESSES_PRIVATE = 1,
        ACCESSES_PROTECTED = 2,
        ACCESSES_PUBLIC = 3
    };
    static bool _is_defined_accesses_t(accesses_t v);

private:
    static const std::set<accesses_t> _values_accesses_t;
    static std::set<accesses_t> _build_values_accesses_t();

public:

    enum field_leaves_t : uint32_t {
        FIELD_LEAVES_BASE_CLASS = 5120,
        FIELD_LEAVES_VIRTUAL_BASE_CLASS = 5121,
        FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS = 5122,
        FIELD_LEAVES_CONTINUATION = 5124,
        FIELD_LEAVES_VTABLE_POINTER = 5129,
        FIELD_LEAVES_FRIEND_CLASS = 5130,
        FIELD_LEAVES_VTABLE_POINTER_AT = 5132,
        FIELD_LEAVES_ENUMERATOR = 5378,
        FIELD_LEAVES_FRIEND_FUNCTION = 5388,
        FIELD_LEAVES_MEMBER = 5389,
        FIELD_LEAVES_STATIC_MEMBER = 5390,
        FIELD_LEAVES_METHOD = 5391,
        FIELD_LEAVES_NESTED_TYPE = 5392,
        FIELD_LEAVES_ONE_METHOD = 5393,
        FIELD_LEAVES_NESTED_TYPE_EX = 5394,
        FIELD_LEAVES_MODIFIED_MEMBER = 5395,
        FIELD_LEAVES_BASE_INTERFACE = 5402
    };
    static bool _is_defined_field_leaves_t(field_leaves_t v);

private:
    static const std::set<field_leaves_t> _values_field_leaves_t;
    static std::set<field_leaves_t> _build_values_field_leaves_t();

public:

    enum leaves_t : uint32_t {
        LEAVES_VTABLE_SHAPE = 10,
        LEAVES_MODIFIER = 4097,
        LEAVES_POINTER = 4098,
        LEAVES_ARRAY_ST = 4099,
        LEAVES_CLASS_ST = 4100,
        LEAVES_STRUCTURE_ST = 4101,
        LEAVES_UNION_ST = 4102,
        LEAVES_ENUMERATION_ST = 4103,
        LEAVES_PROCEDURE = 4104,
        LEAVES_MEMBER_FUNCTION = 4105,
        LEAVES_ALIAS_ST = 4112,
        LEAVES_ARGUMENT_LIST = 4609,
        LEAVES_FIELD_LIST = 4611,
        LEAVES_DERIVED_LIST = 4612,
        LEAVES_BIT_FIELD = 4613,
        LEAVES_METHOD_LIST = 4614,
        LEAVES_ARRAY = 5379,
        LEAVES_CLASS_TYPE = 5380,
        LEAVES_STRUCTURE = 5381,
        LEAVES_UNION_TYPE = 5382,
        LEAVES_ENUMERATION = 5383,
        LEAVES_ALIAS = 5386,
        LEAVES_INTERFACE_TYPE = 5401,
        LEAVES_VTABLE = 5405,
        LEAVES_CLASS_19 = 5640,
        LEAVES_STRUCTURE_19 = 5641,
        LEAVES_UNION_19 = 5642,
        LEAVES_INTERFACE_19 = 5643
    };
    static bool _is_defined_leaves_t(leaves_t v);

private:
    static const std::set<leaves_t> _values_leaves_t;
    static std::set<leaves_t> _build_values_leaves_t();

public:

    enum method_kinds_t : uint32_t {
        METHOD_KINDS_VANILLA = 0,
        METHOD_KINDS_VIRTUAL = 1,
        METHOD_KINDS_STATIC = 2,
        METHOD_KINDS_FRIEND = 3,
        METHOD_KINDS_NEW_VIRTUAL = 4,
        METHOD_KINDS_PURE_VIRTUAL = 5,
        METHOD_KINDS_NEW_PURE_VIRTUAL = 6
    };
    static bool _is_defined_method_kinds_t(method_kinds_t v);

private:
    static const std::set<method_kinds_t> _values_method_kinds_t;
    static std::set<method_kinds_t> _build_values_method_kinds_t();

public:

    enum number_leaves_t : uint32_t {
        NUMBER_LEAVES_CHAR = 32768,
        NUMBER_LEAVES_SHORT = 32769,
        NUMBER_LEAVES_USHORT = 32770,
        NUMBER_LEAVES_LONG = 32771,
        NUMBER_LEAVES_ULONG = 32772,
        NUMBER_LEAVES_QUADWORD = 32777,
        NUMBER_LEAVES_UQUADWORD = 32778,
        NUMBER_LEAVES_OCTWORD = 32791,
        NUMBER_LEAVES_UOCTWORD = 32792
    };
    static bool _is_defined_number_leaves_t(number_leaves_t v);

private:
    static const std::set<number_leaves_t> _values_number_leaves_t;
    static std::set<number_leaves_t> _build_values_number_leaves_t();

public:

    enum old_field_leaves_t : uint32_t {
        OLD_FIELD_LEAVES_ENUMERATOR_ST = 1027,
        OLD_FIELD_LEAVES_FRIEND_FUNCTION_ST = 5123,
        OLD_FIELD_LEAVES_MEMBER_ST = 5125,
        OLD_FIELD_LEAVES_STATIC_MEMBER_ST = 5126,
        OLD_FIELD_LEAVES_METHOD_ST = 5127,
        OLD_FIELD_LEAVES_NESTED_TYPE_ST = 5128,
        OLD_FIELD_LEAVES_ONE_METHOD_ST = 5131,
        OLD_FIELD_LEAVES_NESTED_TYPE_EX_ST = 5133,
        OLD_FIELD_LEAVES_MODIFIED_MEMBER_ST = 5134
    };
    static bool _is_defined_old_field_leaves_t(old_field_leaves_t v);

private:
    static const std::set<old_field_leaves_t> _values_old_field_leaves_t;
    static std::set<old_field_leaves_t> _build_values_old_field_leaves_t();

public:

    enum pointer_kinds_t : uint32_t {
        POINTER_KINDS_NEAR16 = 0,
        POINTER_KINDS_FAR16 = 1,
        POINTER_KINDS_HUGE16 = 2,
        POINTER_KINDS_NEAR32 = 10,
        POINTER_KINDS_FAR32 = 11,
        POINTER_KINDS_NEAR64 = 12
    };
    static bool _is_defined_pointer_kinds_t(pointer_kinds_t v);

private:
    static const std::set<pointer_kinds_t> _values_pointer_kinds_t;
    static std::set<pointer_kinds_t> _build_values_pointer_kinds_t();

public:

    enum pointer_modes_t : uint32_t {
        POINTER_MODES_PLAIN = 0,
        POINTER_MODES_REFERENCE = 1,
        POINTER_MODES_DATA_MEMBER = 2,
        POINTER_MODES_MEMBER_FUNCTION = 3,
        POINTER_MODES_RVALUE_REFERENCE = 4
    };
    static bool _is_defined_pointer_modes_t(pointer_modes_t v);

private:
    static const std::set<pointer_modes_t> _values_pointer_modes_t;
    static std::set<pointer_modes_t> _build_values_pointer_modes_t();

public:

    enum property_masks_t : uint32_t {
        PROPERTY_MASKS_PACKED = 1,
        PROPERTY_MASKS_HAS_CONSTRUCTOR = 2,
        PROPERTY_MASKS_HAS_OPERATORS = 4,
        PROPERTY_MASKS_IS_NESTED = 8,
        PROPERTY_MASKS_HAS_NESTED = 16,
        PROPERTY_MASKS_HAS_ASSIGNMENT = 32,
        PROPERTY_MASKS_HAS_CASTS = 64,
        PROPERTY_MASKS_FORWARD_REFERENCE = 128,
        PROPERTY_MASKS_SCOPED = 256,
        PROPERTY_MASKS_HAS_UNIQUE_NAME = 512,
        PROPERTY_MASKS_SEALED = 1024,
        PROPERTY_MASKS_INTRINSIC = 8192
    };
    static bool _is_defined_property_masks_t(property_masks_t v);

private:
    static const std::set<property_masks_t> _values_property_masks_t;
    static std::set<property_masks_t> _build_values_property_masks_t();

public:

    enum simple_modes_t : uint32_t {
        SIMPLE_MODES_DIRECT = 0,
        SIMPLE_MODES_NEAR16 = 1,
        SIMPLE_MODES_FAR16 = 2,
        SIMPLE_MODES_HUGE16 = 3,
        SIMPLE_MODES_NEAR32 = 4,
        SIMPLE_MODES_FAR32 = 5,
        SIMPLE_MODES_NEAR64 = 6,
        SIMPLE_MODES_NEAR128 = 7
    };
    static bool _is_defined_simple_modes_t(simple_modes_t v);

private:
    static const std::set<simple_modes_t> _values_simple_modes_t;
    static std::set<simple_modes_t> _build_values_simple_modes_t();

public:

    enum simple_types_t : uint32_t {
        SIMPLE_TYPES_NO_TYPE = 0,
        SIMPLE_TYPES_VOID_TYPE = 3,
        SIMPLE_TYPES_HRESULT = 8,
        SIMPLE_TYPES_CHAR = 16,
        SIMPLE_TYPES_SHORT = 17,
        SIMPLE_TYPES_LONG = 18,
        SIMPLE_TYPES_QUAD = 19,
        SIMPLE_TYPES_OCT = 20,
        SIMPLE_TYPES_UCHAR = 32,
        SIMPLE_TYPES_USHORT = 33,
        SIMPLE_TYPES_ULONG = 34,
        SIMPLE_TYPES_UQUAD = 35,
        SIMPLE_TYPES_UOCT = 36,
        SIMPLE_TYPES_BOOL8 = 48,
        SIMPLE_TYPES_BOOL16 = 49,
        SIMPLE_TYPES_BOOL32 = 50,
        SIMPLE_TYPES_BOOL64 = 51,
        SIMPLE_TYPES_REAL32 = 64,
        SIMPLE_TYPES_REAL64 = 65,
        SIMPLE_TYPES_REAL80 = 66,
        SIMPLE_TYPES_REAL128 = 67,
        SIMPLE_TYPES_REAL48 = 68,
        SIMPLE_TYPES_REAL32_PARTIAL = 69,
        SIMPLE_TYPES_REAL16 = 70,
        SIMPLE_TYPES_INT1 = 104,
        SIMPLE_TYPES_UINT1 = 105,
        SIMPLE_TYPES_PLAIN_CHAR = 112,
        SIMPLE_TYPES_WCHAR = 113,
        SIMPLE_TYPES_INT2 = 114,
        SIMPLE_TYPES_UINT2 = 115,
        SIMPLE_TYPES_INT4 = 116,
        SIMPLE_TYPES_UINT4 = 117,
        SIMPLE_TYPES_INT8 = 118,
        SIMPLE_TYPES_UINT8 = 119,
        SIMPLE_TYPES_INT16 = 120,
        SIMPLE_TYPES_UINT16 = 121,
        SIMPLE_TYPES_CHAR16 = 122,
        SIMPLE_TYPES_CHAR32 = 123,
        SIMPLE_TYPES_CHAR8 = 124
    };
    static bool _is_defined_simple_types_t(simple_types_t v);

private:
    static const std::set<simple_types_t> _values_simple_types_t;
    static std::set<simple_types_t> _build_values_simple_types_t();

public:

    windows_codeview_types_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_codeview_types_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_codeview_types_t();

    /**
     * Another name for a type.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class alias_t : public kaitai::kstruct {

    public:

        alias_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~alias_t();

    private:
        alias_head_t* m_head;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        alias_head_t* head() const { return m_head; }

        /**
         * The other name.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of an `alias`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class alias_head_t : public kaitai::kstruct {

    public:

        alias_head_t(kaitai::kstream* p__io, windows_codeview_types_t::alias_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~alias_head_t();

    private:
        uint32_t m_aliased_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::alias_t* m__parent;

    public:

        /**
         * Type index of the type.
         */
        uint32_t aliased_type() const { return m_aliased_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::alias_t* _parent() const { return m__parent; }
    };

    /**
     * Types of the parameters of a function.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class argument_list_t : public kaitai::kstruct {

    public:

        argument_list_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~argument_list_t();

    private:
        uint32_t m_num_types;
        std::vector<uint32_t>* m_types;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * How many there are.
         */
        uint32_t num_types() const { return m_num_types; }
        std::vector<uint32_t>* types() const { return m_types; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of an `array_type`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class array_head_t : public kaitai::kstruct {

    public:

        array_head_t(kaitai::kstream* p__io, windows_codeview_types_t::array_type_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~array_head_t();

    private:
        uint32_t m_element_type;
        uint32_t m_index_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::array_type_t* m__parent;

    public:

        /**
         * Type index of an element; an array for arrays of arrays.
         */
        uint32_t element_type() const { return m_element_type; }

        /**
         * Type index of the number that indexes it.
         */
        uint32_t index_type() const { return m_index_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::array_type_t* _parent() const { return m__parent; }
    };

    /**
     * An array. The number of its elements follows from the sizes.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class array_type_t : public kaitai::kstruct {

    public:

        array_type_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~array_type_t();

    private:
        array_head_t* m_head;
        numeric_t* m_array_size;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        array_head_t* head() const { return m_head; }

        /**
         * Size of the whole array in bytes.
         */
        numeric_t* array_size() const { return m_array_size; }

        /**
         * Empty in practice.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A base class.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class base_class_t : public kaitai::kstruct {

    public:

        base_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~base_class_t();

    private:
        base_class_head_t* m_head;
        numeric_t* m_base_offset;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        base_class_head_t* head() const { return m_head; }

        /**
         * Offset in the class.
         */
        numeric_t* base_offset() const { return m_base_offset; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `base_class`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class base_class_head_t : public kaitai::kstruct {

    public:

        base_class_head_t(kaitai::kstream* p__io, windows_codeview_types_t::base_class_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~base_class_head_t();

    private:
        uint16_t m_attributes;
        uint32_t m_base_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::base_class_t* m__parent;

    public:

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        uint16_t attributes() const { return m_attributes; }

        /**
         * Type index of the base class.
         */
        uint32_t base_type() const { return m_base_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::base_class_t* _parent() const { return m__parent; }
    };

    /**
     * Some bits of a number.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class bit_field_t : public kaitai::kstruct {

    public:

        bit_field_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bit_field_t();

    private:
        uint32_t m_base_type;
        uint8_t m_num_bits;
        uint8_t m_position;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * Type index of the number.
         */
        uint32_t base_type() const { return m_base_type; }

        /**
         * How many bits.
         */
        uint8_t num_bits() const { return m_num_bits; }

        /**
         * The lowest bit.
         */
        uint8_t position() const { return m_position; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A structure, class or interface.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class composite_t : public kaitai::kstruct {

    public:

        composite_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~composite_t();

    private:
        composite_head_t* m_head;
        numeric_t* m_instance_size;
        std::string m_name;
        std::string m_unique_name;
        bool n_unique_name;

    public:
        bool _is_null_unique_name() { unique_name(); return n_unique_name; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        composite_head_t* head() const { return m_head; }

        /**
         * Size of an instance in bytes.
         */
        numeric_t* instance_size() const { return m_instance_size; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        std::string name() const { return m_name; }

        /**
         * Decorated name; no other type has it.
         */
        std::string unique_name() const { return m_unique_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A structure, class or interface as Visual C++ 2019 may write it. Not seen
     * in a file: from the descriptions of other readers alone.
     * \sa https://github.com/microsoft/pdb-rs Source
     */

    class composite_19_t : public kaitai::kstruct {

    public:

        composite_19_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~composite_19_t();

    private:
        composite_19_head_t* m_head;
        numeric_t* m_instance_size;
        std::string m_name;
        std::string m_unique_name;
        bool n_unique_name;

    public:
        bool _is_null_unique_name() { unique_name(); return n_unique_name; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        composite_19_head_t* head() const { return m_head; }

        /**
         * Size of an instance in bytes.
         */
        numeric_t* instance_size() const { return m_instance_size; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        std::string name() const { return m_name; }

        /**
         * Decorated name; no other type has it.
         */
        std::string unique_name() const { return m_unique_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `composite_19`.
     * \sa https://github.com/microsoft/pdb-rs Source
     */

    class composite_19_head_t : public kaitai::kstruct {

    public:

        composite_19_head_t(kaitai::kstream* p__io, windows_codeview_types_t::composite_19_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~composite_19_head_t();

    private:
        uint32_t m_properties;
        uint32_t m_field_list;
        uint32_t m_derived_from;
        uint32_t m_vtable_shape;
        uint16_t m_num_members;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::composite_19_t* m__parent;

    public:

        /**
         * Combination of `property_masks`.
         */
        uint32_t properties() const { return m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        uint32_t field_list() const { return m_field_list; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        uint32_t derived_from() const { return m_derived_from; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        uint32_t vtable_shape() const { return m_vtable_shape; }

        /**
         * Number of members; functions count too.
         */
        uint16_t num_members() const { return m_num_members; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::composite_19_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `composite`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class composite_head_t : public kaitai::kstruct {

    public:

        composite_head_t(kaitai::kstream* p__io, windows_codeview_types_t::composite_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~composite_head_t();

    private:
        uint16_t m_num_members;
        uint16_t m_properties;
        uint32_t m_field_list;
        uint32_t m_derived_from;
        uint32_t m_vtable_shape;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::composite_t* m__parent;

    public:

        /**
         * Number of members; functions count too.
         */
        uint16_t num_members() const { return m_num_members; }

        /**
         * Combination of `property_masks`.
         */
        uint16_t properties() const { return m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        uint32_t field_list() const { return m_field_list; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        uint32_t derived_from() const { return m_derived_from; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        uint32_t vtable_shape() const { return m_vtable_shape; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::composite_t* _parent() const { return m__parent; }
    };

    /**
     * The list goes on in another record.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class continuation_t : public kaitai::kstruct {

    public:

        continuation_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~continuation_t();

    private:
        std::string m__unnamed0;
        uint32_t m_field_list;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Type index of that `field_list`.
         */
        uint32_t field_list() const { return m_field_list; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * An enumeration.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class enumeration_t : public kaitai::kstruct {

    public:

        enumeration_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~enumeration_t();

    private:
        enumeration_head_t* m_head;
        std::string m_name;
        std::string m_unique_name;
        bool n_unique_name;

    public:
        bool _is_null_unique_name() { unique_name(); return n_unique_name; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        enumeration_head_t* head() const { return m_head; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        std::string name() const { return m_name; }

        /**
         * Decorated name; no other type has it.
         */
        std::string unique_name() const { return m_unique_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of an `enumeration`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class enumeration_head_t : public kaitai::kstruct {

    public:

        enumeration_head_t(kaitai::kstream* p__io, windows_codeview_types_t::enumeration_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~enumeration_head_t();

    private:
        uint16_t m_num_members;
        uint16_t m_properties;
        uint32_t m_base_type;
        uint32_t m_field_list;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::enumeration_t* m__parent;

    public:

        /**
         * Number of members; functions count too.
         */
        uint16_t num_members() const { return m_num_members; }

        /**
         * Combination of `property_masks`.
         */
        uint16_t properties() const { return m_properties; }

        /**
         * Type index of the number that has its values.
         */
        uint32_t base_type() const { return m_base_type; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        uint32_t field_list() const { return m_field_list; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::enumeration_t* _parent() const { return m__parent; }
    };

    /**
     * A constant.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class enumerator_t : public kaitai::kstruct {

    public:

        enumerator_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~enumerator_t();

    private:
        enumerator_head_t* m_head;
        numeric_t* m_value;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        enumerator_head_t* head() const { return m_head; }

        /**
         * Its value.
         */
        numeric_t* value() const { return m_value; }

        /**
         * Its spelling in the source.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of an `enumerator`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class enumerator_head_t : public kaitai::kstruct {

    public:

        enumerator_head_t(kaitai::kstream* p__io, windows_codeview_types_t::enumerator_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~enumerator_head_t();

    private:
        uint16_t m_attributes;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::enumerator_t* m__parent;

    public:

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        uint16_t attributes() const { return m_attributes; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::enumerator_t* _parent() const { return m__parent; }
    };

    /**
     * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
     * that is a multiple of 4.
     * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
     */

    class field_t : public kaitai::kstruct {

    public:

        field_t(kaitai::kstream* p__io, windows_codeview_types_t::field_list_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~field_t();

    private:
        bool f_num_padding;
        uint8_t m_num_padding;

    public:

        /**
         * How many bytes of padding follow.
         */
        uint8_t num_padding();

    private:
        field_leaves_t m_leaf;
        kaitai::kstruct* m_content;
        bool n_content;

    public:
        bool _is_null_content() { content(); return n_content; };

    private:
        std::vector<uint8_t>* m_fillers;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_list_t* m__parent;

    public:

        /**
         * Kind of the field; `old_field_leaves` are not described here.
         */
        field_leaves_t leaf() const { return m_leaf; }

        /**
         * What depends on the kind.
         */
        kaitai::kstruct* content() const { return m_content; }

        /**
         * Not present in front of the next field if the offset is a multiple of 4.
         */
        std::vector<uint8_t>* fillers() const { return m_fillers; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_list_t* _parent() const { return m__parent; }
    };

    /**
     * Members of a structure, union or class, or constants of an enumeration.
     * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
     */

    class field_list_t : public kaitai::kstruct {

    public:

        field_list_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~field_list_t();

    private:
        std::vector<field_t*>* m_fields;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        std::vector<field_t*>* fields() const { return m_fields; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A friend.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class friend_class_t : public kaitai::kstruct {

    public:

        friend_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~friend_class_t();

    private:
        std::string m__unnamed0;
        uint32_t m_friend_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Type index of the class.
         */
        uint32_t friend_type() const { return m_friend_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * A function that is a friend.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class friend_function_t : public kaitai::kstruct {

    public:

        friend_function_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~friend_function_t();

    private:
        std::string m__unnamed0;
        uint32_t m_function_type;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:

        /**
         * Padding.
         */
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Type index of the function.
         */
        uint32_t function_type() const { return m_function_type; }

        /**
         * Its decorated name.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * A part of the stream of hash values.
     * \sa https://llvm.org/docs/PDB/TpiStream.html Source
     */

    class hash_part_t : public kaitai::kstruct {

    public:

        hash_part_t(kaitai::kstream* p__io, windows_codeview_types_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hash_part_t();

    private:
        int32_t m_ofs_part;
        uint32_t m_len_part;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t* m__parent;

    public:

        /**
         * Offset in that stream.
         */
        int32_t ofs_part() const { return m_ofs_part; }

        /**
         * Size in bytes.
         */
        uint32_t len_part() const { return m_len_part; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t* _parent() const { return m__parent; }
    };

    /**
     * A member that each instance has.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class member_t : public kaitai::kstruct {

    public:

        member_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~member_t();

    private:
        member_head_t* m_head;
        numeric_t* m_member_offset;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        member_head_t* head() const { return m_head; }

        /**
         * Offset in bytes; for bits that of the number.
         */
        numeric_t* member_offset() const { return m_member_offset; }

        /**
         * Its spelling in the source.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The type of a function of a class.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class member_function_t : public kaitai::kstruct {

    public:

        member_function_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~member_function_t();

    private:
        uint32_t m_return_type;
        uint32_t m_class_type;
        uint32_t m_this_type;
        uint8_t m_calling_convention;
        uint8_t m_options;
        uint16_t m_num_parameters;
        uint32_t m_parameters;
        int32_t m_this_adjustment;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * Type index of its value.
         */
        uint32_t return_type() const { return m_return_type; }

        /**
         * Type index of the class.
         */
        uint32_t class_type() const { return m_class_type; }

        /**
         * Type index of `this`; 0 for a static one.
         */
        uint32_t this_type() const { return m_this_type; }

        /**
         * How it is called; 11: this call.
         */
        uint8_t calling_convention() const { return m_calling_convention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        uint8_t options() const { return m_options; }

        /**
         * How many parameters it has, without `this`.
         */
        uint16_t num_parameters() const { return m_num_parameters; }

        /**
         * Type index of an `argument_list`.
         */
        uint32_t parameters() const { return m_parameters; }

        /**
         * Bytes that are added to `this`.
         */
        int32_t this_adjustment() const { return m_this_adjustment; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `member`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class member_head_t : public kaitai::kstruct {

    public:

        member_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~member_head_t();

    private:
        uint16_t m_attributes;
        uint32_t m_member_type;
        windows_codeview_types_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        uint16_t attributes() const { return m_attributes; }

        /**
         * Type index of the member.
         */
        uint32_t member_type() const { return m_member_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Functions that share a name.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class method_t : public kaitai::kstruct {

    public:

        method_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~method_t();

    private:
        method_head_t* m_head;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        method_head_t* head() const { return m_head; }

        /**
         * Their spelling in the source.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `method`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class method_head_t : public kaitai::kstruct {

    public:

        method_head_t(kaitai::kstream* p__io, windows_codeview_types_t::method_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~method_head_t();

    private:
        uint16_t m_num_methods;
        uint32_t m_method_list;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::method_t* m__parent;

    public:

        /**
         * How many functions have the name.
         */
        uint16_t num_methods() const { return m_num_methods; }

        /**
         * Type index of the list of them.
         */
        uint32_t method_list() const { return m_method_list; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::method_t* _parent() const { return m__parent; }
    };

    /**
     * A type with qualifiers.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class modifier_t : public kaitai::kstruct {

    public:

        modifier_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~modifier_t();

    private:
        uint32_t m_modified_type;
        uint16_t m_qualifiers;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * Type index of the type without them.
         */
        uint32_t modified_type() const { return m_modified_type; }

        /**
         * Bit 0: const; bit 1: volatile; bit 2: unaligned.
         */
        uint16_t qualifiers() const { return m_qualifiers; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A type that is declared in this one, or a changed member.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class nested_type_t : public kaitai::kstruct {

    public:

        nested_type_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~nested_type_t();

    private:
        member_head_t* m_head;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        member_head_t* head() const { return m_head; }

        /**
         * Its spelling in the source; empty for one without.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * A number. It is `leaf` if that is below 0x8000, else the field that is there.
     * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
     */

    class numeric_t : public kaitai::kstruct {

    public:

        numeric_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~numeric_t();

    private:
        uint16_t m_leaf;
        int8_t m_as_s1;
        bool n_as_s1;

    public:
        bool _is_null_as_s1() { as_s1(); return n_as_s1; };

    private:
        int16_t m_as_s2;
        bool n_as_s2;

    public:
        bool _is_null_as_s2() { as_s2(); return n_as_s2; };

    private:
        uint16_t m_as_u2;
        bool n_as_u2;

    public:
        bool _is_null_as_u2() { as_u2(); return n_as_u2; };

    private:
        int32_t m_as_s4;
        bool n_as_s4;

    public:
        bool _is_null_as_s4() { as_s4(); return n_as_s4; };

    private:
        uint32_t m_as_u4;
        bool n_as_u4;

    public:
        bool _is_null_as_u4() { as_u4(); return n_as_u4; };

    private:
        int64_t m_as_s8;
        bool n_as_s8;

    public:
        bool _is_null_as_s8() { as_s8(); return n_as_s8; };

    private:
        uint64_t m_as_u8;
        bool n_as_u8;

    public:
        bool _is_null_as_u8() { as_u8(); return n_as_u8; };

    private:
        std::string m_as_16_bytes;
        bool n_as_16_bytes;

    public:
        bool _is_null_as_16_bytes() { as_16_bytes(); return n_as_16_bytes; };

    private:
        windows_codeview_types_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The number, or one of `number_leaves`.
         */
        uint16_t leaf() const { return m_leaf; }
        int8_t as_s1() const { return m_as_s1; }
        int16_t as_s2() const { return m_as_s2; }
        uint16_t as_u2() const { return m_as_u2; }
        int32_t as_s4() const { return m_as_s4; }
        uint32_t as_u4() const { return m_as_u4; }
        int64_t as_s8() const { return m_as_s8; }
        uint64_t as_u8() const { return m_as_u8; }

        /**
         * A number of 128 bits.
         */
        std::string as_16_bytes() const { return m_as_16_bytes; }
        windows_codeview_types_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A function.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class one_method_t : public kaitai::kstruct {

    public:

        one_method_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~one_method_t();

    private:
        member_head_t* m_head;
        uint32_t m_ofs_vtable_entry;
        bool n_ofs_vtable_entry;

    public:
        bool _is_null_ofs_vtable_entry() { ofs_vtable_entry(); return n_ofs_vtable_entry; };

    private:
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        member_head_t* head() const { return m_head; }

        /**
         * Offset in the table of virtual functions, if the function is new there.
         */
        uint32_t ofs_vtable_entry() const { return m_ofs_vtable_entry; }

        /**
         * Its spelling in the source.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * A pointer or reference. Behind the fields, pointers to members have the
     * type index of the class and the representation.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class pointer_t : public kaitai::kstruct {

    public:

        pointer_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pointer_t();

    private:
        uint32_t m_target;
        uint32_t m_attributes;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * Type index of what it points to.
         */
        uint32_t target() const { return m_target; }

        /**
         * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
         * 12: qualifiers; bits 13 to 18: size in bytes.
         */
        uint32_t attributes() const { return m_attributes; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The type of a function.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class procedure_t : public kaitai::kstruct {

    public:

        procedure_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~procedure_t();

    private:
        uint32_t m_return_type;
        uint8_t m_calling_convention;
        uint8_t m_options;
        uint16_t m_num_parameters;
        uint32_t m_parameters;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * Type index of its value.
         */
        uint32_t return_type() const { return m_return_type; }

        /**
         * How it is called; 0: near C.
         */
        uint8_t calling_convention() const { return m_calling_convention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        uint8_t options() const { return m_options; }

        /**
         * How many parameters it has.
         */
        uint16_t num_parameters() const { return m_num_parameters; }

        /**
         * Type index of an `argument_list`.
         */
        uint32_t parameters() const { return m_parameters; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * What each record begins with.
     * \sa https://llvm.org/docs/PDB/TpiStream.html Source
     */

    class record_head_t : public kaitai::kstruct {

    public:

        record_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~record_head_t();

    private:
        uint16_t m_len_record;
        leaves_t m_leaf;
        windows_codeview_types_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size in bytes of what follows this field.
         */
        uint16_t len_record() const { return m_len_record; }

        /**
         * Kind of the record.
         */
        leaves_t leaf() const { return m_leaf; }
        windows_codeview_types_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Records, one after another, by ascending type indices.
     * \sa https://llvm.org/docs/PDB/TpiStream.html Source
     */

    class record_list_t : public kaitai::kstruct {

    public:

        record_list_t(kaitai::kstream* p__io, windows_codeview_types_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~record_list_t();

    private:
        std::vector<type_record_t*>* m_records;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t* m__parent;

    public:
        std::vector<type_record_t*>* records() const { return m_records; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t* _parent() const { return m__parent; }
    };

    /**
     * A member that all instances share.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class static_member_t : public kaitai::kstruct {

    public:

        static_member_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~static_member_t();

    private:
        member_head_t* m_head;
        std::string m_name;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        member_head_t* head() const { return m_head; }

        /**
         * Its spelling in the source.
         */
        std::string name() const { return m_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * A record; its first two fields are a `record_head`.
     * \sa https://llvm.org/docs/PDB/CodeViewTypes.html Source
     */

    class type_record_t : public kaitai::kstruct {

    public:

        type_record_t(kaitai::kstream* p__io, windows_codeview_types_t::record_list_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~type_record_t();

    private:
        uint16_t m_len_record;
        leaves_t m_leaf;
        kaitai::kstruct* m_content;
        bool n_content;

    public:
        bool _is_null_content() { content(); return n_content; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::record_list_t* m__parent;
        std::string m__raw_content;
        kaitai::kstream* m__io__raw_content;

    public:

        /**
         * Size in bytes of what follows; a multiple of 4 but for 2.
         */
        uint16_t len_record() const { return m_len_record; }

        /**
         * Kind of the record.
         */
        leaves_t leaf() const { return m_leaf; }

        /**
         * The rest; bytes for a kind that is not described here.
         */
        kaitai::kstruct* content() const { return m_content; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::record_list_t* _parent() const { return m__parent; }
        std::string _raw_content() const { return m__raw_content; }
        kaitai::kstream* _io__raw_content() const { return m__io__raw_content; }
    };

    /**
     * A union as Visual C++ 2019 may write it. Not seen in a file: from the
     * descriptions of other readers alone.
     * \sa https://github.com/microsoft/pdb-rs Source
     */

    class union_19_t : public kaitai::kstruct {

    public:

        union_19_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~union_19_t();

    private:
        union_19_head_t* m_head;
        numeric_t* m_instance_size;
        std::string m_name;
        std::string m_unique_name;
        bool n_unique_name;

    public:
        bool _is_null_unique_name() { unique_name(); return n_unique_name; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        union_19_head_t* head() const { return m_head; }

        /**
         * Size of an instance in bytes.
         */
        numeric_t* instance_size() const { return m_instance_size; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        std::string name() const { return m_name; }

        /**
         * Decorated name; no other type has it.
         */
        std::string unique_name() const { return m_unique_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `union_19`.
     * \sa https://github.com/microsoft/pdb-rs Source
     */

    class union_19_head_t : public kaitai::kstruct {

    public:

        union_19_head_t(kaitai::kstream* p__io, windows_codeview_types_t::union_19_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~union_19_head_t();

    private:
        uint32_t m_properties;
        uint32_t m_field_list;
        uint16_t m_num_members;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::union_19_t* m__parent;

    public:

        /**
         * Combination of `property_masks`.
         */
        uint32_t properties() const { return m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        uint32_t field_list() const { return m_field_list; }

        /**
         * Number of members; functions count too.
         */
        uint16_t num_members() const { return m_num_members; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::union_19_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `union_type`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class union_head_t : public kaitai::kstruct {

    public:

        union_head_t(kaitai::kstream* p__io, windows_codeview_types_t::union_type_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~union_head_t();

    private:
        uint16_t m_num_members;
        uint16_t m_properties;
        uint32_t m_field_list;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::union_type_t* m__parent;

    public:

        /**
         * Number of members; functions count too.
         */
        uint16_t num_members() const { return m_num_members; }

        /**
         * Combination of `property_masks`.
         */
        uint16_t properties() const { return m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        uint32_t field_list() const { return m_field_list; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::union_type_t* _parent() const { return m__parent; }
    };

    /**
     * A union.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class union_type_t : public kaitai::kstruct {

    public:

        union_type_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~union_type_t();

    private:
        union_head_t* m_head;
        numeric_t* m_instance_size;
        std::string m_name;
        std::string m_unique_name;
        bool n_unique_name;

    public:
        bool _is_null_unique_name() { unique_name(); return n_unique_name; };

    private:
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:
        union_head_t* head() const { return m_head; }

        /**
         * Size of an instance in bytes.
         */
        numeric_t* instance_size() const { return m_instance_size; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        std::string name() const { return m_name; }

        /**
         * Decorated name; no other type has it.
         */
        std::string unique_name() const { return m_unique_name; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

    /**
     * A virtual base class: its offset in the object is in a table of the image.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class virtual_base_class_t : public kaitai::kstruct {

    public:

        virtual_base_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~virtual_base_class_t();

    private:
        virtual_base_class_head_t* m_head;
        numeric_t* m_pointer_offset;
        numeric_t* m_table_index;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        virtual_base_class_head_t* head() const { return m_head; }

        /**
         * Offset of the pointer to the table of bases.
         */
        numeric_t* pointer_offset() const { return m_pointer_offset; }

        /**
         * Entry of that table.
         */
        numeric_t* table_index() const { return m_table_index; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The fixed part of a `virtual_base_class`.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class virtual_base_class_head_t : public kaitai::kstruct {

    public:

        virtual_base_class_head_t(kaitai::kstream* p__io, windows_codeview_types_t::virtual_base_class_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~virtual_base_class_head_t();

    private:
        uint16_t m_attributes;
        uint32_t m_base_type;
        uint32_t m_pointer_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::virtual_base_class_t* m__parent;

    public:

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        uint16_t attributes() const { return m_attributes; }

        /**
         * Type index of the base class.
         */
        uint32_t base_type() const { return m_base_type; }

        /**
         * Type index of the pointer to the table of bases.
         */
        uint32_t pointer_type() const { return m_pointer_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::virtual_base_class_t* _parent() const { return m__parent; }
    };

    /**
     * The pointer to the table of virtual functions, at offset 0.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class vtable_pointer_t : public kaitai::kstruct {

    public:

        vtable_pointer_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vtable_pointer_t();

    private:
        std::string m__unnamed0;
        uint32_t m_pointer_type;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Type index of the pointer.
         */
        uint32_t pointer_type() const { return m_pointer_type; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The pointer to the table of virtual functions, elsewhere.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class vtable_pointer_at_t : public kaitai::kstruct {

    public:

        vtable_pointer_at_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vtable_pointer_at_t();

    private:
        std::string m__unnamed0;
        uint32_t m_pointer_type;
        uint32_t m_ofs_pointer;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::field_t* m__parent;

    public:
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Type index of the pointer.
         */
        uint32_t pointer_type() const { return m_pointer_type; }

        /**
         * Its offset.
         */
        uint32_t ofs_pointer() const { return m_ofs_pointer; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::field_t* _parent() const { return m__parent; }
    };

    /**
     * The shape of a table of virtual functions; four bits for each follow.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class vtable_shape_t : public kaitai::kstruct {

    public:

        vtable_shape_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent = 0, windows_codeview_types_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vtable_shape_t();

    private:
        uint16_t m_num_entries;
        windows_codeview_types_t* m__root;
        windows_codeview_types_t::type_record_t* m__parent;

    public:

        /**
         * How many entries the table has.
         */
        uint16_t num_entries() const { return m_num_entries; }
        windows_codeview_types_t* _root() const { return m__root; }
        windows_codeview_types_t::type_record_t* _parent() const { return m__parent; }
    };

private:
    bool f_records;
    record_list_t* m_records;

public:

    /**
     * One record for each type index, in this order.
     */
    record_list_t* records();

private:
    uint32_t m_version;
    uint32_t m_len_header;
    uint32_t m_first_index;
    uint32_t m_end_index;
    uint32_t m_len_records;
    uint16_t m_hash_stream;
    uint16_t m_hash_stream_aux;
    uint32_t m_len_hash;
    uint32_t m_num_hash_buckets;
    hash_part_t* m_hash_values;
    hash_part_t* m_index_offsets;
    hash_part_t* m_hash_adjusters;
    windows_codeview_types_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_records;
    kaitai::kstream* m__io__raw_records;

public:

    /**
     * Version of the format; 20040203 since Visual C++ 8.
     */
    uint32_t version() const { return m_version; }

    /**
     * Size of the header in bytes; the first record begins there.
     */
    uint32_t len_header() const { return m_len_header; }

    /**
     * Type index of the first record; 0x1000.
     */
    uint32_t first_index() const { return m_first_index; }

    /**
     * Type index after that of the last record.
     */
    uint32_t end_index() const { return m_end_index; }

    /**
     * Size of all records in bytes.
     */
    uint32_t len_records() const { return m_len_records; }

    /**
     * Number of the stream with hash values of the records.
     */
    uint16_t hash_stream() const { return m_hash_stream; }

    /**
     * Number of another such stream; 0xffff if there is none.
     */
    uint16_t hash_stream_aux() const { return m_hash_stream_aux; }

    /**
     * Size of a hash value in bytes.
     */
    uint32_t len_hash() const { return m_len_hash; }

    /**
     * How many different hash values there may be.
     */
    uint32_t num_hash_buckets() const { return m_num_hash_buckets; }

    /**
     * Hash values of all records.
     */
    hash_part_t* hash_values() const { return m_hash_values; }

    /**
     * Offsets of some records by their indices, for searches.
     */
    hash_part_t* index_offsets() const { return m_index_offsets; }

    /**
     * A table that was added by incremental linking.
     */
    hash_part_t* hash_adjusters() const { return m_hash_adjusters; }
    windows_codeview_types_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_records() const { return m__raw_records; }
    kaitai::kstream* _io__raw_records() const { return m__io__raw_records; }
};

#endif  // WINDOWS_CODEVIEW_TYPES_H_
