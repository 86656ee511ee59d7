// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

#include "windows_pdb.h"
#include "kaitai/exceptions.h"
std::set<windows_pdb_t::machines_t> windows_pdb_t::_build_values_machines_t() {
    std::set<windows_pdb_t::machines_t> _t;
    _t.insert(windows_pdb_t::MACHINES_NONE);
    _t.insert(windows_pdb_t::MACHINES_I386);
    _t.insert(windows_pdb_t::MACHINES_ARMNT);
    _t.insert(windows_pdb_t::MACHINES_AMD64);
    _t.insert(windows_pdb_t::MACHINES_ARM64EC);
    _t.insert(windows_pdb_t::MACHINES_ARM64X);
    _t.insert(windows_pdb_t::MACHINES_ARM64);
    return _t;
}
const std::set<windows_pdb_t::machines_t> windows_pdb_t::_values_machines_t = windows_pdb_t::_build_values_machines_t();
bool windows_pdb_t::_is_defined_machines_t(windows_pdb_t::machines_t v) {
    return windows_pdb_t::_values_machines_t.find(v) != windows_pdb_t::_values_machines_t.end();
}
std::set<windows_pdb_t::public_flags_t> windows_pdb_t::_build_values_public_flags_t() {
    std::set<windows_pdb_t::public_flags_t> _t;
    _t.insert(windows_pdb_t::PUBLIC_FLAGS_CODE);
    _t.insert(windows_pdb_t::PUBLIC_FLAGS_FUNCTION);
    _t.insert(windows_pdb_t::PUBLIC_FLAGS_MANAGED);
    _t.insert(windows_pdb_t::PUBLIC_FLAGS_MSIL);
    return _t;
}
const std::set<windows_pdb_t::public_flags_t> windows_pdb_t::_values_public_flags_t = windows_pdb_t::_build_values_public_flags_t();
bool windows_pdb_t::_is_defined_public_flags_t(windows_pdb_t::public_flags_t v) {
    return windows_pdb_t::_values_public_flags_t.find(v) != windows_pdb_t::_values_public_flags_t.end();
}
std::set<windows_pdb_t::symbol_forms_t> windows_pdb_t::_build_values_symbol_forms_t() {
    std::set<windows_pdb_t::symbol_forms_t> _t;
    _t.insert(windows_pdb_t::SYMBOL_FORMS_C7);
    _t.insert(windows_pdb_t::SYMBOL_FORMS_C11);
    _t.insert(windows_pdb_t::SYMBOL_FORMS_C13);
    return _t;
}
const std::set<windows_pdb_t::symbol_forms_t> windows_pdb_t::_values_symbol_forms_t = windows_pdb_t::_build_values_symbol_forms_t();
bool windows_pdb_t::_is_defined_symbol_forms_t(windows_pdb_t::symbol_forms_t v) {
    return windows_pdb_t::_values_symbol_forms_t.find(v) != windows_pdb_t::_values_symbol_forms_t.end();
}
std::set<windows_pdb_t::symbol_kinds_t> windows_pdb_t::_build_values_symbol_kinds_t() {
    std::set<windows_pdb_t::symbol_kinds_t> _t;
    _t.insert(windows_pdb_t::SYMBOL_KINDS_END);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_LDATA32_ST);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_GDATA32_ST);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_PUB32_ST);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_LPROC32_ST);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_GPROC32_ST);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_LDATA32);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_GDATA32);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_PUB32);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_LPROC32);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_GPROC32);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_LPROC32_ID);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_GPROC32_ID);
    _t.insert(windows_pdb_t::SYMBOL_KINDS_PROC_ID_END);
    return _t;
}
const std::set<windows_pdb_t::symbol_kinds_t> windows_pdb_t::_values_symbol_kinds_t = windows_pdb_t::_build_values_symbol_kinds_t();
bool windows_pdb_t::_is_defined_symbol_kinds_t(windows_pdb_t::symbol_kinds_t v) {
    return windows_pdb_t::_values_symbol_kinds_t.find(v) != windows_pdb_t::_values_symbol_kinds_t.end();
}

windows_pdb_t::windows_pdb_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_directory_list_blocks = 0;
    f_block_mask = false;
    f_directory_list_blocks = false;
    f_num_directory_blocks = false;
    f_num_directory_list_blocks = false;
    f_ofs_directory_list_blocks = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::_read() {
    m_magic = m__io->read_bytes(24);
    if (!(m_magic == std::string("\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30", 24))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30", 24), m_magic, m__io, std::string("/seq/0"));
    }
    m_magic_end = m__io->read_bytes(8);
    if (!(m_magic_end == std::string("\x0D\x0A\x1A\x44\x53\x00\x00\x00", 8))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x0D\x0A\x1A\x44\x53\x00\x00\x00", 8), m_magic_end, m__io, std::string("/seq/1"));
    }
    m_block_size = m__io->read_u4le();
    m_free_block_map = m__io->read_u4le();
    m_num_blocks = m__io->read_u4le();
    m_len_directory = m__io->read_u4le();
    m__unnamed6 = m__io->read_bytes(4);
}

windows_pdb_t::~windows_pdb_t() {
    _clean_up();
}

void windows_pdb_t::_clean_up() {
    if (f_directory_list_blocks) {
        if (m_directory_list_blocks) {
            delete m_directory_list_blocks; m_directory_list_blocks = 0;
        }
    }
}

windows_pdb_t::data_fields_t::data_fields_t(kaitai::kstream* p__io, windows_pdb_t::data_symbol_t* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::data_fields_t::_read() {
    m_type_index = m__io->read_u4le();
    m_offset = m__io->read_u4le();
    m_section = m__io->read_u2le();
}

windows_pdb_t::data_fields_t::~data_fields_t() {
    _clean_up();
}

void windows_pdb_t::data_fields_t::_clean_up() {
}

windows_pdb_t::data_symbol_t::data_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
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

void windows_pdb_t::data_symbol_t::_read() {
    m_fields = new data_fields_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_pdb_t::data_symbol_t::~data_symbol_t() {
    _clean_up();
}

void windows_pdb_t::data_symbol_t::_clean_up() {
    if (m_fields) {
        delete m_fields; m_fields = 0;
    }
}

windows_pdb_t::dbi_header_t::dbi_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::dbi_header_t::_read() {
    m_signature = m__io->read_u4le();
    m_version = m__io->read_u4le();
    m_age = m__io->read_u4le();
    m_global_symbol_stream = m__io->read_u2le();
    m_build_number = m__io->read_u2le();
    m_public_symbol_stream = m__io->read_u2le();
    m_pdb_dll_version = m__io->read_u2le();
    m_symbol_record_stream = m__io->read_u2le();
    m_pdb_dll_build = m__io->read_u2le();
    m_len_modules = m__io->read_u4le();
    m_len_section_contributions = m__io->read_u4le();
    m_len_section_map = m__io->read_u4le();
    m_len_source_files = m__io->read_u4le();
    m_len_type_servers = m__io->read_u4le();
    m_mfc_type_server = m__io->read_u4le();
    m_len_debug_header = m__io->read_u4le();
    m_len_edit_and_continue = m__io->read_u4le();
    m_flags = m__io->read_u2le();
    m_machine = static_cast<windows_pdb_t::machines_t>(m__io->read_u2le());
    m__unnamed19 = m__io->read_bytes(4);
}

windows_pdb_t::dbi_header_t::~dbi_header_t() {
    _clean_up();
}

void windows_pdb_t::dbi_header_t::_clean_up() {
}

windows_pdb_t::debug_header_t::debug_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::debug_header_t::_read() {
    m_fpo = m__io->read_u2le();
    m_exception = m__io->read_u2le();
    m_fixup = m__io->read_u2le();
    m_omap_to_source = m__io->read_u2le();
    m_omap_from_source = m__io->read_u2le();
    m_section_headers = m__io->read_u2le();
    m_token_rid_map = m__io->read_u2le();
    m_xdata = m__io->read_u2le();
    m_pdata = m__io->read_u2le();
    m_new_fpo = m__io->read_u2le();
    m_original_section_headers = m__io->read_u2le();
}

windows_pdb_t::debug_header_t::~debug_header_t() {
    _clean_up();
}

void windows_pdb_t::debug_header_t::_clean_up() {
}

windows_pdb_t::directory_head_t::directory_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::directory_head_t::_read() {
    m_num_streams = m__io->read_u4le();
}

windows_pdb_t::directory_head_t::~directory_head_t() {
    _clean_up();
}

void windows_pdb_t::directory_head_t::_clean_up() {
}

windows_pdb_t::image_copy_head_t::image_copy_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::image_copy_head_t::_read() {
    m_version = m__io->read_u4le();
    m_len_head = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
    m_data_rva = m__io->read_u4le();
    m_image_base = m__io->read_u8le();
    m__unnamed5 = m__io->read_bytes(4);
    m__unnamed6 = m__io->read_bytes(4);
}

windows_pdb_t::image_copy_head_t::~image_copy_head_t() {
    _clean_up();
}

void windows_pdb_t::image_copy_head_t::_clean_up() {
}

windows_pdb_t::info_header_t::info_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::info_header_t::_read() {
    m_version = m__io->read_u4le();
    m_signature = m__io->read_u4le();
    m_age = m__io->read_u4le();
    m_guid = m__io->read_bytes(16);
}

windows_pdb_t::info_header_t::~info_header_t() {
    _clean_up();
}

void windows_pdb_t::info_header_t::_clean_up() {
}

windows_pdb_t::module_fields_t::module_fields_t(kaitai::kstream* p__io, windows_pdb_t::module_record_t* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::module_fields_t::_read() {
    m__unnamed0 = m__io->read_bytes(4);
    m_section = m__io->read_u2le();
    m__unnamed2 = m__io->read_bytes(2);
    m_section_offset = m__io->read_u4le();
    m_contribution_size = m__io->read_u4le();
    m_characteristics = m__io->read_u4le();
    m_module_index = m__io->read_u2le();
    m__unnamed7 = m__io->read_bytes(2);
    m_data_checksum = m__io->read_u4le();
    m_relocation_checksum = m__io->read_u4le();
    m_flags = m__io->read_u2le();
    m_symbol_stream = m__io->read_u2le();
    m_len_symbols = m__io->read_u4le();
    m_len_old_lines = m__io->read_u4le();
    m_len_lines = m__io->read_u4le();
    m_num_files = m__io->read_u2le();
    m__unnamed16 = m__io->read_bytes(2);
    m__unnamed17 = m__io->read_bytes(4);
    m_source_name = m__io->read_u4le();
    m_pdb_name = m__io->read_u4le();
}

windows_pdb_t::module_fields_t::~module_fields_t() {
    _clean_up();
}

void windows_pdb_t::module_fields_t::_clean_up() {
}

windows_pdb_t::module_record_t::module_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
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

void windows_pdb_t::module_record_t::_read() {
    m_fields = new module_fields_t(m__io, this, m__root);
    m_module_name = m__io->read_bytes_term(0, false, true, true);
    m_object_name = m__io->read_bytes_term(0, false, true, true);
}

windows_pdb_t::module_record_t::~module_record_t() {
    _clean_up();
}

void windows_pdb_t::module_record_t::_clean_up() {
    if (m_fields) {
        delete m_fields; m_fields = 0;
    }
}

windows_pdb_t::module_signature_t::module_signature_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::module_signature_t::_read() {
    m_form = static_cast<windows_pdb_t::symbol_forms_t>(m__io->read_u4le());
}

windows_pdb_t::module_signature_t::~module_signature_t() {
    _clean_up();
}

void windows_pdb_t::module_signature_t::_clean_up() {
}

windows_pdb_t::omap_entry_t::omap_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::omap_entry_t::_read() {
    m_source = m__io->read_u4le();
    m_target = m__io->read_u4le();
}

windows_pdb_t::omap_entry_t::~omap_entry_t() {
    _clean_up();
}

void windows_pdb_t::omap_entry_t::_clean_up() {
}

windows_pdb_t::procedure_fields_t::procedure_fields_t(kaitai::kstream* p__io, windows_pdb_t::procedure_symbol_t* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::procedure_fields_t::_read() {
    m_ofs_parent = m__io->read_u4le();
    m_ofs_end = m__io->read_u4le();
    m_ofs_next = m__io->read_u4le();
    m_code_size = m__io->read_u4le();
    m_debug_start = m__io->read_u4le();
    m_debug_end = m__io->read_u4le();
    m_type_index = m__io->read_u4le();
    m_offset = m__io->read_u4le();
    m_section = m__io->read_u2le();
    m_flags = m__io->read_u1();
}

windows_pdb_t::procedure_fields_t::~procedure_fields_t() {
    _clean_up();
}

void windows_pdb_t::procedure_fields_t::_clean_up() {
}

windows_pdb_t::procedure_symbol_t::procedure_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
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

void windows_pdb_t::procedure_symbol_t::_read() {
    m_fields = new procedure_fields_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_pdb_t::procedure_symbol_t::~procedure_symbol_t() {
    _clean_up();
}

void windows_pdb_t::procedure_symbol_t::_clean_up() {
    if (m_fields) {
        delete m_fields; m_fields = 0;
    }
}

windows_pdb_t::public_fields_t::public_fields_t(kaitai::kstream* p__io, windows_pdb_t::public_symbol_t* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::public_fields_t::_read() {
    m_flags = m__io->read_u4le();
    m_offset = m__io->read_u4le();
    m_section = m__io->read_u2le();
}

windows_pdb_t::public_fields_t::~public_fields_t() {
    _clean_up();
}

void windows_pdb_t::public_fields_t::_clean_up() {
}

windows_pdb_t::public_symbol_t::public_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
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

void windows_pdb_t::public_symbol_t::_read() {
    m_fields = new public_fields_t(m__io, this, m__root);
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_pdb_t::public_symbol_t::~public_symbol_t() {
    _clean_up();
}

void windows_pdb_t::public_symbol_t::_clean_up() {
    if (m_fields) {
        delete m_fields; m_fields = 0;
    }
}

windows_pdb_t::symbol_head_t::symbol_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pdb_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pdb_t::symbol_head_t::_read() {
    m_len_record = m__io->read_u2le();
    m_kind = static_cast<windows_pdb_t::symbol_kinds_t>(m__io->read_u2le());
}

windows_pdb_t::symbol_head_t::~symbol_head_t() {
    _clean_up();
}

void windows_pdb_t::symbol_head_t::_clean_up() {
}

uint64_t windows_pdb_t::block_mask() {
    if (f_block_mask)
        return m_block_mask;
    f_block_mask = true;
    m_block_mask = static_cast<uint64_t>(static_cast<uint64_t>(block_size()) - 1);
    return m_block_mask;
}

std::vector<uint32_t>* windows_pdb_t::directory_list_blocks() {
    if (f_directory_list_blocks)
        return m_directory_list_blocks;
    f_directory_list_blocks = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_directory_list_blocks());
    m_directory_list_blocks = new std::vector<uint32_t>();
    const int l_directory_list_blocks = num_directory_list_blocks();
    for (int i = 0; i < l_directory_list_blocks; i++) {
        m_directory_list_blocks->push_back(m__io->read_u4le());
    }
    m__io->seek(_pos);
    return m_directory_list_blocks;
}

uint64_t windows_pdb_t::num_directory_blocks() {
    if (f_num_directory_blocks)
        return m_num_directory_blocks;
    f_num_directory_blocks = true;
    m_num_directory_blocks = static_cast<uint64_t>(static_cast<uint64_t>(static_cast<uint64_t>(len_directory()) + block_mask()) / static_cast<uint64_t>(block_size()));
    return m_num_directory_blocks;
}

uint64_t windows_pdb_t::num_directory_list_blocks() {
    if (f_num_directory_list_blocks)
        return m_num_directory_list_blocks;
    f_num_directory_list_blocks = true;
    m_num_directory_list_blocks = static_cast<uint64_t>(static_cast<uint64_t>(num_directory_blocks() * 4 + block_mask()) / static_cast<uint64_t>(block_size()));
    return m_num_directory_list_blocks;
}

uint64_t windows_pdb_t::ofs_directory_list_blocks() {
    if (f_ofs_directory_list_blocks)
        return m_ofs_directory_list_blocks;
    f_ofs_directory_list_blocks = true;
    m_ofs_directory_list_blocks = static_cast<uint64_t>(52);
    return m_ofs_directory_list_blocks;
}
