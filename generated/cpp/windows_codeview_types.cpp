// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

#include "windows_codeview_types.h"
#include "kaitai/exceptions.h"
std::set<windows_codeview_types_t::accesses_t> windows_codeview_types_t::_build_values_accesses_t() {
    std::set<windows_codeview_types_t::accesses_t> _t;
    _t.insert(windows_codeview_types_t::ACCESSES_PRIVATE);
    _t.insert(windows_codeview_types_t::ACCESSES_PROTECTED);
    _t.insert(windows_codeview_types_t::ACCESSES_PUBLIC);
    return _t;
}
const std::set<windows_codeview_types_t::accesses_t> windows_codeview_types_t::_values_accesses_t = windows_codeview_types_t::_build_values_accesses_t();
bool windows_codeview_types_t::_is_defined_accesses_t(windows_codeview_types_t::accesses_t v) {
    return windows_codeview_types_t::_values_accesses_t.find(v) != windows_codeview_types_t::_values_accesses_t.end();
}
std::set<windows_codeview_types_t::field_leaves_t> windows_codeview_types_t::_build_values_field_leaves_t() {
    std::set<windows_codeview_types_t::field_leaves_t> _t;
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_BASE_CLASS);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_VIRTUAL_BASE_CLASS);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_CONTINUATION);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_FRIEND_CLASS);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER_AT);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_ENUMERATOR);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_FRIEND_FUNCTION);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_MEMBER);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_STATIC_MEMBER);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_METHOD);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_ONE_METHOD);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE_EX);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_MODIFIED_MEMBER);
    _t.insert(windows_codeview_types_t::FIELD_LEAVES_BASE_INTERFACE);
    return _t;
}
const std::set<windows_codeview_types_t::field_leaves_t> windows_codeview_types_t::_values_field_leaves_t = windows_codeview_types_t::_build_values_field_leaves_t();
bool windows_codeview_types_t::_is_defined_field_leaves_t(windows_codeview_types_t::field_leaves_t v) {
    return windows_codeview_types_t::_values_field_leaves_t.find(v) != windows_codeview_types_t::_values_field_leaves_t.end();
}
std::set<windows_codeview_types_t::leaves_t> windows_codeview_types_t::_build_values_leaves_t() {
    std::set<windows_codeview_types_t::leaves_t> _t;
    _t.insert(windows_codeview_types_t::LEAVES_VTABLE_SHAPE);
    _t.insert(windows_codeview_types_t::LEAVES_MODIFIER);
    _t.insert(windows_codeview_types_t::LEAVES_POINTER);
    _t.insert(windows_codeview_types_t::LEAVES_ARRAY_ST);
    _t.insert(windows_codeview_types_t::LEAVES_CLASS_ST);
    _t.insert(windows_codeview_types_t::LEAVES_STRUCTURE_ST);
    _t.insert(windows_codeview_types_t::LEAVES_UNION_ST);
    _t.insert(windows_codeview_types_t::LEAVES_ENUMERATION_ST);
    _t.insert(windows_codeview_types_t::LEAVES_PROCEDURE);
    _t.insert(windows_codeview_types_t::LEAVES_MEMBER_FUNCTION);
    _t.insert(windows_codeview_types_t::LEAVES_ALIAS_ST);
    _t.insert(windows_codeview_types_t::LEAVES_ARGUMENT_LIST);
    _t.insert(windows_codeview_types_t::LEAVES_FIELD_LIST);
    _t.insert(windows_codeview_types_t::LEAVES_DERIVED_LIST);
    _t.insert(windows_codeview_types_t::LEAVES_BIT_FIELD);
    _t.insert(windows_codeview_types_t::LEAVES_METHOD_LIST);
    _t.insert(windows_codeview_types_t::LEAVES_ARRAY);
    _t.insert(windows_codeview_types_t::LEAVES_CLASS_TYPE);
    _t.insert(windows_codeview_types_t::LEAVES_STRUCTURE);
    _t.insert(windows_codeview_types_t::LEAVES_UNION_TYPE);
    _t.insert(windows_codeview_types_t::LEAVES_ENUMERATION);
    _t.insert(windows_codeview_types_t::LEAVES_ALIAS);
    _t.insert(windows_codeview_types_t::LEAVES_INTERFACE_TYPE);
    _t.insert(windows_codeview_types_t::LEAVES_VTABLE);
    _t.insert(windows_codeview_types_t::LEAVES_CLASS_19);
    _t.insert(windows_codeview_types_t::LEAVES_STRUCTURE_19);
    _t.insert(windows_codeview_types_t::LEAVES_UNION_19);
    _t.insert(windows_codeview_types_t::LEAVES_INTERFACE_19);
    return _t;
}
const std::set<windows_codeview_types_t::leaves_t> windows_codeview_types_t::_values_leaves_t = windows_codeview_types_t::_build_values_leaves_t();
bool windows_codeview_types_t::_is_defined_leaves_t(windows_codeview_types_t::leaves_t v) {
    return windows_codeview_types_t::_values_leaves_t.find(v) != windows_codeview_types_t::_values_leaves_t.end();
}
std::set<windows_codeview_types_t::method_kinds_t> windows_codeview_types_t::_build_values_method_kinds_t() {
    std::set<windows_codeview_types_t::method_kinds_t> _t;
    _t.insert(windows_codeview_types_t::METHOD_KINDS_VANILLA);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_VIRTUAL);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_STATIC);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_FRIEND);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_NEW_VIRTUAL);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_PURE_VIRTUAL);
    _t.insert(windows_codeview_types_t::METHOD_KINDS_NEW_PURE_VIRTUAL);
    return _t;
}
const std::set<windows_codeview_types_t::method_kinds_t> windows_codeview_types_t::_values_method_kinds_t = windows_codeview_types_t::_build_values_method_kinds_t();
bool windows_codeview_types_t::_is_defined_method_kinds_t(windows_codeview_types_t::method_kinds_t v) {
    return windows_codeview_types_t::_values_method_kinds_t.find(v) != windows_codeview_types_t::_values_method_kinds_t.end();
}
std::set<windows_codeview_types_t::number_leaves_t> windows_codeview_types_t::_build_values_number_leaves_t() {
    std::set<windows_codeview_types_t::number_leaves_t> _t;
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_CHAR);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_SHORT);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_USHORT);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_LONG);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_ULONG);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_QUADWORD);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_UQUADWORD);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_OCTWORD);
    _t.insert(windows_codeview_types_t::NUMBER_LEAVES_UOCTWORD);
    return _t;
}
const std::set<windows_codeview_types_t::number_leaves_t> windows_codeview_types_t::_values_number_leaves_t = windows_codeview_types_t::_build_values_number_leaves_t();
bool windows_codeview_types_t::_is_defined_number_leaves_t(windows_codeview_types_t::number_leaves_t v) {
    return windows_codeview_types_t::_values_number_leaves_t.find(v) != windows_codeview_types_t::_values_number_leaves_t.end();
}
std::set<windows_codeview_types_t::old_field_leaves_t> windows_codeview_types_t::_build_values_old_field_leaves_t() {
    std::set<windows_codeview_types_t::old_field_leaves_t> _t;
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_ENUMERATOR_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_FRIEND_FUNCTION_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_MEMBER_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_STATIC_MEMBER_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_METHOD_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_NESTED_TYPE_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_ONE_METHOD_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_NESTED_TYPE_EX_ST);
    _t.insert(windows_codeview_types_t::OLD_FIELD_LEAVES_MODIFIED_MEMBER_ST);
    return _t;
}
const std::set<windows_codeview_types_t::old_field_leaves_t> windows_codeview_types_t::_values_old_field_leaves_t = windows_codeview_types_t::_build_values_old_field_leaves_t();
bool windows_codeview_types_t::_is_defined_old_field_leaves_t(windows_codeview_types_t::old_field_leaves_t v) {
    return windows_codeview_types_t::_values_old_field_leaves_t.find(v) != windows_codeview_types_t::_values_old_field_leaves_t.end();
}
std::set<windows_codeview_types_t::pointer_kinds_t> windows_codeview_types_t::_build_values_pointer_kinds_t() {
    std::set<windows_codeview_types_t::pointer_kinds_t> _t;
    _t.insert(windows_codeview_types_t::POINTER_KINDS_NEAR16);
    _t.insert(windows_codeview_types_t::POINTER_KINDS_FAR16);
    _t.insert(windows_codeview_types_t::POINTER_KINDS_HUGE16);
    _t.insert(windows_codeview_types_t::POINTER_KINDS_NEAR32);
    _t.insert(windows_codeview_types_t::POINTER_KINDS_FAR32);
    _t.insert(windows_codeview_types_t::POINTER_KINDS_NEAR64);
    return _t;
}
const std::set<windows_codeview_types_t::pointer_kinds_t> windows_codeview_types_t::_values_pointer_kinds_t = windows_codeview_types_t::_build_values_pointer_kinds_t();
bool windows_codeview_types_t::_is_defined_pointer_kinds_t(windows_codeview_types_t::pointer_kinds_t v) {
    return windows_codeview_types_t::_values_pointer_kinds_t.find(v) != windows_codeview_types_t::_values_pointer_kinds_t.end();
}
std::set<windows_codeview_types_t::pointer_modes_t> windows_codeview_types_t::_build_values_pointer_modes_t() {
    std::set<windows_codeview_types_t::pointer_modes_t> _t;
    _t.insert(windows_codeview_types_t::POINTER_MODES_PLAIN);
    _t.insert(windows_codeview_types_t::POINTER_MODES_REFERENCE);
    _t.insert(windows_codeview_types_t::POINTER_MODES_DATA_MEMBER);
    _t.insert(windows_codeview_types_t::POINTER_MODES_MEMBER_FUNCTION);
    _t.insert(windows_codeview_types_t::POINTER_MODES_RVALUE_REFERENCE);
    return _t;
}
const std::set<windows_codeview_types_t::pointer_modes_t> windows_codeview_types_t::_values_pointer_modes_t = windows_codeview_types_t::_build_values_pointer_modes_t();
bool windows_codeview_types_t::_is_defined_pointer_modes_t(windows_codeview_types_t::pointer_modes_t v) {
    return windows_codeview_types_t::_values_pointer_modes_t.find(v) != windows_codeview_types_t::_values_pointer_modes_t.end();
}
std::set<windows_codeview_types_t::property_masks_t> windows_codeview_types_t::_build_values_property_masks_t() {
    std::set<windows_codeview_types_t::property_masks_t> _t;
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_PACKED);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_CONSTRUCTOR);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_OPERATORS);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_IS_NESTED);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_NESTED);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_ASSIGNMENT);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_CASTS);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_FORWARD_REFERENCE);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_SCOPED);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_HAS_UNIQUE_NAME);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_SEALED);
    _t.insert(windows_codeview_types_t::PROPERTY_MASKS_INTRINSIC);
    return _t;
}
const std::set<windows_codeview_types_t::property_masks_t> windows_codeview_types_t::_values_property_masks_t = windows_codeview_types_t::_build_values_property_masks_t();
bool windows_codeview_types_t::_is_defined_property_masks_t(windows_codeview_types_t::property_masks_t v) {
    return windows_codeview_types_t::_values_property_masks_t.find(v) != windows_codeview_types_t::_values_property_masks_t.end();
}
std::set<windows_codeview_types_t::simple_modes_t> windows_codeview_types_t::_build_values_simple_modes_t() {
    std::set<windows_codeview_types_t::simple_modes_t> _t;
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_DIRECT);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_NEAR16);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_FAR16);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_HUGE16);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_NEAR32);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_FAR32);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_NEAR64);
    _t.insert(windows_codeview_types_t::SIMPLE_MODES_NEAR128);
    return _t;
}
const std::set<windows_codeview_types_t::simple_modes_t> windows_codeview_types_t::_values_simple_modes_t = windows_codeview_types_t::_build_values_simple_modes_t();
bool windows_codeview_types_t::_is_defined_simple_modes_t(windows_codeview_types_t::simple_modes_t v) {
    return windows_codeview_types_t::_values_simple_modes_t.find(v) != windows_codeview_types_t::_values_simple_modes_t.end();
}
std::set<windows_codeview_types_t::simple_types_t> windows_codeview_types_t::_build_values_simple_types_t() {
    std::set<windows_codeview_types_t::simple_types_t> _t;
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_NO_TYPE);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_VOID_TYPE);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_HRESULT);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_CHAR);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_SHORT);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_LONG);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_QUAD);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_OCT);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UCHAR);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_USHORT);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_ULONG);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UQUAD);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UOCT);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_BOOL8);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_BOOL16);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_BOOL32);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_BOOL64);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL32);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL64);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL80);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL128);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL48);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL32_PARTIAL);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_REAL16);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_INT1);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UINT1);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_PLAIN_CHAR);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_WCHAR);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_INT2);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UINT2);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_INT4);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UINT4);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_INT8);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UINT8);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_INT16);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_UINT16);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_CHAR16);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_CHAR32);
    _t.insert(windows_codeview_types_t::SIMPLE_TYPES_CHAR8);
    return _t;
}
const std::set<windows_codeview_types_t::simple_types_t> windows_codeview_types_t::_values_simple_types_t = windows_codeview_types_t::_build_values_simple_types_t();
bool windows_codeview_types_t::_is_defined_simple_types_t(windows_codeview_types_t::simple_types_t v) {
    return windows_codeview_types_t::_values_simple_types_t.find(v) != windows_codeview_types_t::_values_simple_types_t.end();
}

windows_codeview_types_t::windows_codeview_types_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_hash_values = 0;
    m_index_offsets = 0;
    m_hash_adjusters = 0;
    m_records = 0;
    m__io__raw_records = 0;
    f_records = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::_read() {
    m_version = m__io->read_u4le();
    m_len_header = m__io->read_u4le();
    m_first_index = m__io->read_u4le();
    m_end_index = m__io->read_u4le();
    m_len_records = m__io->read_u4le();
    m_hash_stream = m__io->read_u2le();
    m_hash_stream_aux = m__io->read_u2le();
    m_len_hash = m__io->read_u4le();
    m_num_hash_buckets = m__io->read_u4le();
    m_hash_values = new hash_part_t(m__io, this, m__root);
    m_index_offsets = new hash_part_t(m__io, this, m__root);
    m_hash_adjusters = new hash_part_t(m__io, this, m__root);
}

windows_codeview_types_t::~windows_codeview_types_t() {
    _clean_up();
}

void windows_codeview_types_t::_clean_up() {
    if (m_hash_values) {
        delete m_hash_values; m_hash_values = 0;
    }
    if (m_index_offsets) {
        delete m_index_offsets; m_index_offsets = 0;
    }
    if (m_hash_adjusters) {
        delete m_hash_adjusters; m_hash_adjusters = 0;
    }
    if (f_records) {
        if (m__io__raw_records) {
            delete m__io__raw_records; m__io__raw_records = 0;
        }
        if (m_records) {
            delete m_records; m_records = 0;
        }
    }
}

windows_codeview_types_t::alias_t::alias_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::alias_t::_read() {
    m_head = new alias_head_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::alias_t::~alias_t() {
    _clean_up();
}

void windows_codeview_types_t::alias_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

windows_codeview_types_t::alias_head_t::alias_head_t(kaitai::kstream* p__io, windows_codeview_types_t::alias_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::alias_head_t::_read() {
    m_aliased_type = m__io->read_u4le();
}

windows_codeview_types_t::alias_head_t::~alias_head_t() {
    _clean_up();
}

void windows_codeview_types_t::alias_head_t::_clean_up() {
}

windows_codeview_types_t::argument_list_t::argument_list_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_types = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::argument_list_t::_read() {
    m_num_types = m__io->read_u4le();
    m_types = new std::vector<uint32_t>();
    const int l_types = num_types();
    for (int i = 0; i < l_types; i++) {
        m_types->push_back(m__io->read_u4le());
    }
}

windows_codeview_types_t::argument_list_t::~argument_list_t() {
    _clean_up();
}

void windows_codeview_types_t::argument_list_t::_clean_up() {
    if (m_types) {
        delete m_types; m_types = 0;
    }
}

windows_codeview_types_t::array_head_t::array_head_t(kaitai::kstream* p__io, windows_codeview_types_t::array_type_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::array_head_t::_read() {
    m_element_type = m__io->read_u4le();
    m_index_type = m__io->read_u4le();
}

windows_codeview_types_t::array_head_t::~array_head_t() {
    _clean_up();
}

void windows_codeview_types_t::array_head_t::_clean_up() {
}

windows_codeview_types_t::array_type_t::array_type_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_array_size = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::array_type_t::_read() {
    m_head = new array_head_t(m__io, this, m__root);
    m_array_size = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::array_type_t::~array_type_t() {
    _clean_up();
}

void windows_codeview_types_t::array_type_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_array_size) {
        delete m_array_size; m_array_size = 0;
    }
}

windows_codeview_types_t::base_class_t::base_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_base_offset = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::base_class_t::_read() {
    m_head = new base_class_head_t(m__io, this, m__root);
    m_base_offset = new numeric_t(m__io, this, m__root);
}

windows_codeview_types_t::base_class_t::~base_class_t() {
    _clean_up();
}

void windows_codeview_types_t::base_class_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_base_offset) {
        delete m_base_offset; m_base_offset = 0;
    }
}

windows_codeview_types_t::base_class_head_t::base_class_head_t(kaitai::kstream* p__io, windows_codeview_types_t::base_class_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::base_class_head_t::_read() {
    m_attributes = m__io->read_u2le();
    m_base_type = m__io->read_u4le();
}

windows_codeview_types_t::base_class_head_t::~base_class_head_t() {
    _clean_up();
}

void windows_codeview_types_t::base_class_head_t::_clean_up() {
}

windows_codeview_types_t::bit_field_t::bit_field_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::bit_field_t::_read() {
    m_base_type = m__io->read_u4le();
    m_num_bits = m__io->read_u1();
    m_position = m__io->read_u1();
}

windows_codeview_types_t::bit_field_t::~bit_field_t() {
    _clean_up();
}

void windows_codeview_types_t::bit_field_t::_clean_up() {
}

windows_codeview_types_t::composite_t::composite_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_unique_name = true;
    m_head = 0;
    m_instance_size = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::composite_t::_read() {
    m_head = new composite_head_t(m__io, this, m__root);
    m_instance_size = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
    n_unique_name = true;
    if ((head()->properties() & 512) != 0) {
        n_unique_name = false;
        m_unique_name = m__io->read_bytes_term(0, false, true, true);
    }
}

windows_codeview_types_t::composite_t::~composite_t() {
    _clean_up();
}

void windows_codeview_types_t::composite_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_instance_size) {
        delete m_instance_size; m_instance_size = 0;
    }
    if (!n_unique_name) {
    }
}

windows_codeview_types_t::composite_19_t::composite_19_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_unique_name = true;
    m_head = 0;
    m_instance_size = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::composite_19_t::_read() {
    m_head = new composite_19_head_t(m__io, this, m__root);
    m_instance_size = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
    n_unique_name = true;
    if ((head()->properties() & 512) != 0) {
        n_unique_name = false;
        m_unique_name = m__io->read_bytes_term(0, false, true, true);
    }
}

windows_codeview_types_t::composite_19_t::~composite_19_t() {
    _clean_up();
}

void windows_codeview_types_t::composite_19_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_instance_size) {
        delete m_instance_size; m_instance_size = 0;
    }
    if (!n_unique_name) {
    }
}

windows_codeview_types_t::composite_19_head_t::composite_19_head_t(kaitai::kstream* p__io, windows_codeview_types_t::composite_19_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::composite_19_head_t::_read() {
    m_properties = m__io->read_u4le();
    m_field_list = m__io->read_u4le();
    m_derived_from = m__io->read_u4le();
    m_vtable_shape = m__io->read_u4le();
    m_num_members = m__io->read_u2le();
}

windows_codeview_types_t::composite_19_head_t::~composite_19_head_t() {
    _clean_up();
}

void windows_codeview_types_t::composite_19_head_t::_clean_up() {
}

windows_codeview_types_t::composite_head_t::composite_head_t(kaitai::kstream* p__io, windows_codeview_types_t::composite_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::composite_head_t::_read() {
    m_num_members = m__io->read_u2le();
    m_properties = m__io->read_u2le();
    m_field_list = m__io->read_u4le();
    m_derived_from = m__io->read_u4le();
    m_vtable_shape = m__io->read_u4le();
}

windows_codeview_types_t::composite_head_t::~composite_head_t() {
    _clean_up();
}

void windows_codeview_types_t::composite_head_t::_clean_up() {
}

windows_codeview_types_t::continuation_t::continuation_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::continuation_t::_read() {
    m__unnamed0 = m__io->read_bytes(2);
    m_field_list = m__io->read_u4le();
}

windows_codeview_types_t::continuation_t::~continuation_t() {
    _clean_up();
}

void windows_codeview_types_t::continuation_t::_clean_up() {
}

windows_codeview_types_t::enumeration_t::enumeration_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_unique_name = true;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::enumeration_t::_read() {
    m_head = new enumeration_head_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
    n_unique_name = true;
    if ((head()->properties() & 512) != 0) {
        n_unique_name = false;
        m_unique_name = m__io->read_bytes_term(0, false, true, true);
    }
}

windows_codeview_types_t::enumeration_t::~enumeration_t() {
    _clean_up();
}

void windows_codeview_types_t::enumeration_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (!n_unique_name) {
    }
}

windows_codeview_types_t::enumeration_head_t::enumeration_head_t(kaitai::kstream* p__io, windows_codeview_types_t::enumeration_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::enumeration_head_t::_read() {
    m_num_members = m__io->read_u2le();
    m_properties = m__io->read_u2le();
    m_base_type = m__io->read_u4le();
    m_field_list = m__io->read_u4le();
}

windows_codeview_types_t::enumeration_head_t::~enumeration_head_t() {
    _clean_up();
}

void windows_codeview_types_t::enumeration_head_t::_clean_up() {
}

windows_codeview_types_t::enumerator_t::enumerator_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_value = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::enumerator_t::_read() {
    m_head = new enumerator_head_t(m__io, this, m__root);
    m_value = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::enumerator_t::~enumerator_t() {
    _clean_up();
}

void windows_codeview_types_t::enumerator_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_value) {
        delete m_value; m_value = 0;
    }
}

windows_codeview_types_t::enumerator_head_t::enumerator_head_t(kaitai::kstream* p__io, windows_codeview_types_t::enumerator_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::enumerator_head_t::_read() {
    m_attributes = m__io->read_u2le();
}

windows_codeview_types_t::enumerator_head_t::~enumerator_head_t() {
    _clean_up();
}

void windows_codeview_types_t::enumerator_head_t::_clean_up() {
}

windows_codeview_types_t::field_t::field_t(kaitai::kstream* p__io, windows_codeview_types_t::field_list_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_content = true;
    m_content = 0;
    m_fillers = 0;
    f_num_padding = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::field_t::_read() {
    m_leaf = static_cast<windows_codeview_types_t::field_leaves_t>(m__io->read_u2le());
    if (!( ((m_leaf == windows_codeview_types_t::FIELD_LEAVES_BASE_CLASS) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_BASE_INTERFACE) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_VIRTUAL_BASE_CLASS) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_CONTINUATION) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER_AT) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_FRIEND_CLASS) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_FRIEND_FUNCTION) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_ENUMERATOR) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_MEMBER) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_STATIC_MEMBER) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_METHOD) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE_EX) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_ONE_METHOD) || (m_leaf == windows_codeview_types_t::FIELD_LEAVES_MODIFIED_MEMBER)) )) {
        throw kaitai::validation_not_any_of_error<windows_codeview_types_t::field_leaves_t>(m_leaf, m__io, std::string("/types/field/seq/0"));
    }
    n_content = true;
    switch (leaf()) {
    case windows_codeview_types_t::FIELD_LEAVES_BASE_CLASS: {
        n_content = false;
        m_content = new base_class_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_BASE_INTERFACE: {
        n_content = false;
        m_content = new base_class_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_CONTINUATION: {
        n_content = false;
        m_content = new continuation_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_ENUMERATOR: {
        n_content = false;
        m_content = new enumerator_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_FRIEND_CLASS: {
        n_content = false;
        m_content = new friend_class_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_FRIEND_FUNCTION: {
        n_content = false;
        m_content = new friend_function_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS: {
        n_content = false;
        m_content = new virtual_base_class_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_MEMBER: {
        n_content = false;
        m_content = new member_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_METHOD: {
        n_content = false;
        m_content = new method_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_MODIFIED_MEMBER: {
        n_content = false;
        m_content = new nested_type_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE: {
        n_content = false;
        m_content = new nested_type_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_NESTED_TYPE_EX: {
        n_content = false;
        m_content = new nested_type_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_ONE_METHOD: {
        n_content = false;
        m_content = new one_method_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_STATIC_MEMBER: {
        n_content = false;
        m_content = new static_member_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_VIRTUAL_BASE_CLASS: {
        n_content = false;
        m_content = new virtual_base_class_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER: {
        n_content = false;
        m_content = new vtable_pointer_t(m__io, this, m__root);
        break;
    }
    case windows_codeview_types_t::FIELD_LEAVES_VTABLE_POINTER_AT: {
        n_content = false;
        m_content = new vtable_pointer_at_t(m__io, this, m__root);
        break;
    }
    }
    m_fillers = new std::vector<uint8_t>();
    const int l_fillers = num_padding();
    for (int i = 0; i < l_fillers; i++) {
        m_fillers->push_back(m__io->read_u1());
    }
}

windows_codeview_types_t::field_t::~field_t() {
    _clean_up();
}

void windows_codeview_types_t::field_t::_clean_up() {
    if (!n_content) {
        if (m_content) {
            delete m_content; m_content = 0;
        }
    }
    if (m_fillers) {
        delete m_fillers; m_fillers = 0;
    }
}

uint8_t windows_codeview_types_t::field_t::num_padding() {
    if (f_num_padding)
        return m_num_padding;
    f_num_padding = true;
    m_num_padding = static_cast<uint8_t>(static_cast<uint8_t>(4 - (_io()->pos() & 3)) & 3);
    return m_num_padding;
}

windows_codeview_types_t::field_list_t::field_list_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_fields = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::field_list_t::_read() {
    m_fields = new std::vector<field_t*>();
    {
        int i = 0;
        while (!m__io->is_eof()) {
            m_fields->push_back(new field_t(m__io, this, m__root));
            i++;
        }
    }
}

windows_codeview_types_t::field_list_t::~field_list_t() {
    _clean_up();
}

void windows_codeview_types_t::field_list_t::_clean_up() {
    if (m_fields) {
        for (std::vector<field_t*>::iterator it = m_fields->begin(); it != m_fields->end(); ++it) {
            delete *it;
        }
        delete m_fields; m_fields = 0;
    }
}

windows_codeview_types_t::friend_class_t::friend_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::friend_class_t::_read() {
    m__unnamed0 = m__io->read_bytes(2);
    m_friend_type = m__io->read_u4le();
}

windows_codeview_types_t::friend_class_t::~friend_class_t() {
    _clean_up();
}

void windows_codeview_types_t::friend_class_t::_clean_up() {
}

windows_codeview_types_t::friend_function_t::friend_function_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::friend_function_t::_read() {
    m__unnamed0 = m__io->read_bytes(2);
    m_function_type = m__io->read_u4le();
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::friend_function_t::~friend_function_t() {
    _clean_up();
}

void windows_codeview_types_t::friend_function_t::_clean_up() {
}

windows_codeview_types_t::hash_part_t::hash_part_t(kaitai::kstream* p__io, windows_codeview_types_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::hash_part_t::_read() {
    m_ofs_part = m__io->read_s4le();
    m_len_part = m__io->read_u4le();
}

windows_codeview_types_t::hash_part_t::~hash_part_t() {
    _clean_up();
}

void windows_codeview_types_t::hash_part_t::_clean_up() {
}

windows_codeview_types_t::member_t::member_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_member_offset = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::member_t::_read() {
    m_head = new member_head_t(m__io, this, m__root);
    m_member_offset = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::member_t::~member_t() {
    _clean_up();
}

void windows_codeview_types_t::member_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_member_offset) {
        delete m_member_offset; m_member_offset = 0;
    }
}

windows_codeview_types_t::member_function_t::member_function_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::member_function_t::_read() {
    m_return_type = m__io->read_u4le();
    m_class_type = m__io->read_u4le();
    m_this_type = m__io->read_u4le();
    m_calling_convention = m__io->read_u1();
    m_options = m__io->read_u1();
    m_num_parameters = m__io->read_u2le();
    m_parameters = m__io->read_u4le();
    m_this_adjustment = m__io->read_s4le();
}

windows_codeview_types_t::member_function_t::~member_function_t() {
    _clean_up();
}

void windows_codeview_types_t::member_function_t::_clean_up() {
}

windows_codeview_types_t::member_head_t::member_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::member_head_t::_read() {
    m_attributes = m__io->read_u2le();
    m_member_type = m__io->read_u4le();
}

windows_codeview_types_t::member_head_t::~member_head_t() {
    _clean_up();
}

void windows_codeview_types_t::member_head_t::_clean_up() {
}

windows_codeview_types_t::method_t::method_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::method_t::_read() {
    m_head = new method_head_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::method_t::~method_t() {
    _clean_up();
}

void windows_codeview_types_t::method_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

windows_codeview_types_t::method_head_t::method_head_t(kaitai::kstream* p__io, windows_codeview_types_t::method_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::method_head_t::_read() {
    m_num_methods = m__io->read_u2le();
    m_method_list = m__io->read_u4le();
}

windows_codeview_types_t::method_head_t::~method_head_t() {
    _clean_up();
}

void windows_codeview_types_t::method_head_t::_clean_up() {
}

windows_codeview_types_t::modifier_t::modifier_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::modifier_t::_read() {
    m_modified_type = m__io->read_u4le();
    m_qualifiers = m__io->read_u2le();
}

windows_codeview_types_t::modifier_t::~modifier_t() {
    _clean_up();
}

void windows_codeview_types_t::modifier_t::_clean_up() {
}

windows_codeview_types_t::nested_type_t::nested_type_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::nested_type_t::_read() {
    m_head = new member_head_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::nested_type_t::~nested_type_t() {
    _clean_up();
}

void windows_codeview_types_t::nested_type_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

windows_codeview_types_t::numeric_t::numeric_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_as_s1 = true;
    n_as_s2 = true;
    n_as_u2 = true;
    n_as_s4 = true;
    n_as_u4 = true;
    n_as_s8 = true;
    n_as_u8 = true;
    n_as_16_bytes = true;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::numeric_t::_read() {
    m_leaf = m__io->read_u2le();
    n_as_s1 = true;
    if (leaf() == 32768) {
        n_as_s1 = false;
        m_as_s1 = m__io->read_s1();
    }
    n_as_s2 = true;
    if (leaf() == 32769) {
        n_as_s2 = false;
        m_as_s2 = m__io->read_s2le();
    }
    n_as_u2 = true;
    if (leaf() == 32770) {
        n_as_u2 = false;
        m_as_u2 = m__io->read_u2le();
    }
    n_as_s4 = true;
    if (leaf() == 32771) {
        n_as_s4 = false;
        m_as_s4 = m__io->read_s4le();
    }
    n_as_u4 = true;
    if (leaf() == 32772) {
        n_as_u4 = false;
        m_as_u4 = m__io->read_u4le();
    }
    n_as_s8 = true;
    if (leaf() == 32777) {
        n_as_s8 = false;
        m_as_s8 = m__io->read_s8le();
    }
    n_as_u8 = true;
    if (leaf() == 32778) {
        n_as_u8 = false;
        m_as_u8 = m__io->read_u8le();
    }
    n_as_16_bytes = true;
    if ( ((leaf() == 32791) || (leaf() == 32792)) ) {
        n_as_16_bytes = false;
        m_as_16_bytes = m__io->read_bytes(16);
    }
}

windows_codeview_types_t::numeric_t::~numeric_t() {
    _clean_up();
}

void windows_codeview_types_t::numeric_t::_clean_up() {
    if (!n_as_s1) {
    }
    if (!n_as_s2) {
    }
    if (!n_as_u2) {
    }
    if (!n_as_s4) {
    }
    if (!n_as_u4) {
    }
    if (!n_as_s8) {
    }
    if (!n_as_u8) {
    }
    if (!n_as_16_bytes) {
    }
}

windows_codeview_types_t::one_method_t::one_method_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_ofs_vtable_entry = true;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::one_method_t::_read() {
    m_head = new member_head_t(m__io, this, m__root);
    n_ofs_vtable_entry = true;
    if ( (((head()->attributes() & 28) == 16) || ((head()->attributes() & 28) == 24)) ) {
        n_ofs_vtable_entry = false;
        m_ofs_vtable_entry = m__io->read_u4le();
    }
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::one_method_t::~one_method_t() {
    _clean_up();
}

void windows_codeview_types_t::one_method_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (!n_ofs_vtable_entry) {
    }
}

windows_codeview_types_t::pointer_t::pointer_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::pointer_t::_read() {
    m_target = m__io->read_u4le();
    m_attributes = m__io->read_u4le();
}

windows_codeview_types_t::pointer_t::~pointer_t() {
    _clean_up();
}

void windows_codeview_types_t::pointer_t::_clean_up() {
}

windows_codeview_types_t::procedure_t::procedure_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::procedure_t::_read() {
    m_return_type = m__io->read_u4le();
    m_calling_convention = m__io->read_u1();
    m_options = m__io->read_u1();
    m_num_parameters = m__io->read_u2le();
    m_parameters = m__io->read_u4le();
}

windows_codeview_types_t::procedure_t::~procedure_t() {
    _clean_up();
}

void windows_codeview_types_t::procedure_t::_clean_up() {
}

windows_codeview_types_t::record_head_t::record_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::record_head_t::_read() {
    m_len_record = m__io->read_u2le();
    m_leaf = static_cast<windows_codeview_types_t::leaves_t>(m__io->read_u2le());
}

windows_codeview_types_t::record_head_t::~record_head_t() {
    _clean_up();
}

void windows_codeview_types_t::record_head_t::_clean_up() {
}

windows_codeview_types_t::record_list_t::record_list_t(kaitai::kstream* p__io, windows_codeview_types_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::record_list_t::_read() {
    m_records = new std::vector<type_record_t*>();
    {
        int i = 0;
        while (!m__io->is_eof()) {
            m_records->push_back(new type_record_t(m__io, this, m__root));
            i++;
        }
    }
}

windows_codeview_types_t::record_list_t::~record_list_t() {
    _clean_up();
}

void windows_codeview_types_t::record_list_t::_clean_up() {
    if (m_records) {
        for (std::vector<type_record_t*>::iterator it = m_records->begin(); it != m_records->end(); ++it) {
            delete *it;
        }
        delete m_records; m_records = 0;
    }
}

windows_codeview_types_t::static_member_t::static_member_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::static_member_t::_read() {
    m_head = new member_head_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_codeview_types_t::static_member_t::~static_member_t() {
    _clean_up();
}

void windows_codeview_types_t::static_member_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

windows_codeview_types_t::type_record_t::type_record_t(kaitai::kstream* p__io, windows_codeview_types_t::record_list_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_content = true;
    m_content = 0;
    m__io__raw_content = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::type_record_t::_read() {
    m_len_record = m__io->read_u2le();
    m_leaf = static_cast<windows_codeview_types_t::leaves_t>(m__io->read_u2le());
    n_content = true;
    switch (leaf()) {
    case windows_codeview_types_t::LEAVES_ALIAS: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new alias_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_ARGUMENT_LIST: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new argument_list_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_ARRAY: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new array_type_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_BIT_FIELD: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new bit_field_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_CLASS_19: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_19_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_CLASS_TYPE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_ENUMERATION: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new enumeration_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_FIELD_LIST: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new field_list_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_INTERFACE_19: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_19_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_INTERFACE_TYPE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_MEMBER_FUNCTION: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new member_function_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_MODIFIER: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new modifier_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_POINTER: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new pointer_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_PROCEDURE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new procedure_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_STRUCTURE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_STRUCTURE_19: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new composite_19_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_UNION_19: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new union_19_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_UNION_TYPE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new union_type_t(m__io__raw_content, this, m__root);
        break;
    }
    case windows_codeview_types_t::LEAVES_VTABLE_SHAPE: {
        n_content = false;
        m__raw_content = m__io->read_bytes(len_record() - 2);
        m__io__raw_content = new kaitai::kstream(m__raw_content);
        m_content = new vtable_shape_t(m__io__raw_content, this, m__root);
        break;
    }
    default: {
        m__raw_content = m__io->read_bytes(len_record() - 2);
        break;
    }
    }
}

windows_codeview_types_t::type_record_t::~type_record_t() {
    _clean_up();
}

void windows_codeview_types_t::type_record_t::_clean_up() {
    if (!n_content) {
        if (m__io__raw_content) {
            delete m__io__raw_content; m__io__raw_content = 0;
        }
        if (m_content) {
            delete m_content; m_content = 0;
        }
    }
}

windows_codeview_types_t::union_19_t::union_19_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_unique_name = true;
    m_head = 0;
    m_instance_size = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::union_19_t::_read() {
    m_head = new union_19_head_t(m__io, this, m__root);
    m_instance_size = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
    n_unique_name = true;
    if ((head()->properties() & 512) != 0) {
        n_unique_name = false;
        m_unique_name = m__io->read_bytes_term(0, false, true, true);
    }
}

windows_codeview_types_t::union_19_t::~union_19_t() {
    _clean_up();
}

void windows_codeview_types_t::union_19_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_instance_size) {
        delete m_instance_size; m_instance_size = 0;
    }
    if (!n_unique_name) {
    }
}

windows_codeview_types_t::union_19_head_t::union_19_head_t(kaitai::kstream* p__io, windows_codeview_types_t::union_19_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::union_19_head_t::_read() {
    m_properties = m__io->read_u4le();
    m_field_list = m__io->read_u4le();
    m_num_members = m__io->read_u2le();
}

windows_codeview_types_t::union_19_head_t::~union_19_head_t() {
    _clean_up();
}

void windows_codeview_types_t::union_19_head_t::_clean_up() {
}

windows_codeview_types_t::union_head_t::union_head_t(kaitai::kstream* p__io, windows_codeview_types_t::union_type_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::union_head_t::_read() {
    m_num_members = m__io->read_u2le();
    m_properties = m__io->read_u2le();
    m_field_list = m__io->read_u4le();
}

windows_codeview_types_t::union_head_t::~union_head_t() {
    _clean_up();
}

void windows_codeview_types_t::union_head_t::_clean_up() {
}

windows_codeview_types_t::union_type_t::union_type_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_unique_name = true;
    m_head = 0;
    m_instance_size = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::union_type_t::_read() {
    m_head = new union_head_t(m__io, this, m__root);
    m_instance_size = new numeric_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
    n_unique_name = true;
    if ((head()->properties() & 512) != 0) {
        n_unique_name = false;
        m_unique_name = m__io->read_bytes_term(0, false, true, true);
    }
}

windows_codeview_types_t::union_type_t::~union_type_t() {
    _clean_up();
}

void windows_codeview_types_t::union_type_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_instance_size) {
        delete m_instance_size; m_instance_size = 0;
    }
    if (!n_unique_name) {
    }
}

windows_codeview_types_t::virtual_base_class_t::virtual_base_class_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_pointer_offset = 0;
    m_table_index = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::virtual_base_class_t::_read() {
    m_head = new virtual_base_class_head_t(m__io, this, m__root);
    m_pointer_offset = new numeric_t(m__io, this, m__root);
    m_table_index = new numeric_t(m__io, this, m__root);
}

windows_codeview_types_t::virtual_base_class_t::~virtual_base_class_t() {
    _clean_up();
}

void windows_codeview_types_t::virtual_base_class_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_pointer_offset) {
        delete m_pointer_offset; m_pointer_offset = 0;
    }
    if (m_table_index) {
        delete m_table_index; m_table_index = 0;
    }
}

windows_codeview_types_t::virtual_base_class_head_t::virtual_base_class_head_t(kaitai::kstream* p__io, windows_codeview_types_t::virtual_base_class_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::virtual_base_class_head_t::_read() {
    m_attributes = m__io->read_u2le();
    m_base_type = m__io->read_u4le();
    m_pointer_type = m__io->read_u4le();
}

windows_codeview_types_t::virtual_base_class_head_t::~virtual_base_class_head_t() {
    _clean_up();
}

void windows_codeview_types_t::virtual_base_class_head_t::_clean_up() {
}

windows_codeview_types_t::vtable_pointer_t::vtable_pointer_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::vtable_pointer_t::_read() {
    m__unnamed0 = m__io->read_bytes(2);
    m_pointer_type = m__io->read_u4le();
}

windows_codeview_types_t::vtable_pointer_t::~vtable_pointer_t() {
    _clean_up();
}

void windows_codeview_types_t::vtable_pointer_t::_clean_up() {
}

windows_codeview_types_t::vtable_pointer_at_t::vtable_pointer_at_t(kaitai::kstream* p__io, windows_codeview_types_t::field_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::vtable_pointer_at_t::_read() {
    m__unnamed0 = m__io->read_bytes(2);
    m_pointer_type = m__io->read_u4le();
    m_ofs_pointer = m__io->read_u4le();
}

windows_codeview_types_t::vtable_pointer_at_t::~vtable_pointer_at_t() {
    _clean_up();
}

void windows_codeview_types_t::vtable_pointer_at_t::_clean_up() {
}

windows_codeview_types_t::vtable_shape_t::vtable_shape_t(kaitai::kstream* p__io, windows_codeview_types_t::type_record_t* p__parent, windows_codeview_types_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_codeview_types_t::vtable_shape_t::_read() {
    m_num_entries = m__io->read_u2le();
}

windows_codeview_types_t::vtable_shape_t::~vtable_shape_t() {
    _clean_up();
}

void windows_codeview_types_t::vtable_shape_t::_clean_up() {
}

windows_codeview_types_t::record_list_t* windows_codeview_types_t::records() {
    if (f_records)
        return m_records;
    f_records = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(len_header());
    m__raw_records = m__io->read_bytes(len_records());
    m__io__raw_records = new kaitai::kstream(m__raw_records);
    m_records = new record_list_t(m__io__raw_records, this, m__root);
    m__io->seek(_pos);
    return m_records;
}
