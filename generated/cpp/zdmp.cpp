// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

#include "zdmp.h"
#include "kaitai/exceptions.h"
std::set<zdmp_t::compressions_t> zdmp_t::_build_values_compressions_t() {
    std::set<zdmp_t::compressions_t> _t;
    _t.insert(zdmp_t::COMPRESSIONS_LZNT1);
    return _t;
}
const std::set<zdmp_t::compressions_t> zdmp_t::_values_compressions_t = zdmp_t::_build_values_compressions_t();
bool zdmp_t::_is_defined_compressions_t(zdmp_t::compressions_t v) {
    return zdmp_t::_values_compressions_t.find(v) != zdmp_t::_values_compressions_t.end();
}
std::set<zdmp_t::data_types_t> zdmp_t::_build_values_data_types_t() {
    std::set<zdmp_t::data_types_t> _t;
    _t.insert(zdmp_t::DATA_TYPES_COMPRESSED);
    return _t;
}
const std::set<zdmp_t::data_types_t> zdmp_t::_values_data_types_t = zdmp_t::_build_values_data_types_t();
bool zdmp_t::_is_defined_data_types_t(zdmp_t::data_types_t v) {
    return zdmp_t::_values_data_types_t.find(v) != zdmp_t::_values_data_types_t.end();
}

zdmp_t::zdmp_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, zdmp_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_header = 0;
    m__io__raw_header = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void zdmp_t::_read() {
    m__raw_header = m__io->read_bytes(4096);
    m__io__raw_header = new kaitai::kstream(m__raw_header);
    m_header = new header_t(m__io__raw_header, this, m__root);
}

zdmp_t::~zdmp_t() {
    _clean_up();
}

void zdmp_t::_clean_up() {
    if (m__io__raw_header) {
        delete m__io__raw_header; m__io__raw_header = 0;
    }
    if (m_header) {
        delete m_header; m_header = 0;
    }
}

zdmp_t::block_header_t::block_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, zdmp_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_payload_facts = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void zdmp_t::block_header_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x5A\x42\x4C\x4B", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x5A\x42\x4C\x4B", 4), m_magic, m__io, std::string("/types/block_header/seq/0"));
    }
    m_payload_facts = new payload_facts_t(m__io, this, m__root);
}

zdmp_t::block_header_t::~block_header_t() {
    _clean_up();
}

void zdmp_t::block_header_t::_clean_up() {
    if (m_payload_facts) {
        delete m_payload_facts; m_payload_facts = 0;
    }
}

zdmp_t::chunk_header_t::chunk_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, zdmp_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_packed = false;
    f_len_contents = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void zdmp_t::chunk_header_t::_read() {
    m_info = m__io->read_u2le();
}

zdmp_t::chunk_header_t::~chunk_header_t() {
    _clean_up();
}

void zdmp_t::chunk_header_t::_clean_up() {
}

bool zdmp_t::chunk_header_t::is_packed() {
    if (f_is_packed)
        return m_is_packed;
    f_is_packed = true;
    m_is_packed = (info() & 32768) != 0;
    return m_is_packed;
}

int32_t zdmp_t::chunk_header_t::len_contents() {
    if (f_len_contents)
        return m_len_contents;
    f_len_contents = true;
    m_len_contents = (info() & 4095) + 1;
    return m_len_contents;
}

zdmp_t::header_t::header_t(kaitai::kstream* p__io, zdmp_t* p__parent, zdmp_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void zdmp_t::header_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x5A\x44\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x5A\x44\x4D\x50", 4), m_magic, m__io, std::string("/types/header/seq/0"));
    }
    m_version = m__io->read_u4le();
    m_len_dump = m__io->read_u8le();
    m_len_block = m__io->read_u4le();
    m_data_type = static_cast<zdmp_t::data_types_t>(m__io->read_u2le());
    m_compression = static_cast<zdmp_t::compressions_t>(m__io->read_u2le());
}

zdmp_t::header_t::~header_t() {
    _clean_up();
}

void zdmp_t::header_t::_clean_up() {
}

zdmp_t::payload_facts_t::payload_facts_t(kaitai::kstream* p__io, zdmp_t::block_header_t* p__parent, zdmp_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void zdmp_t::payload_facts_t::_read() {
    m_len_payload = m__io->read_u4le();
    m_crc32 = m__io->read_u4le();
}

zdmp_t::payload_facts_t::~payload_facts_t() {
    _clean_up();
}

void zdmp_t::payload_facts_t::_clean_up() {
}
