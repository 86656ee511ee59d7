// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

#include "windows_cabinet.h"
#include "kaitai/exceptions.h"
std::set<windows_cabinet_t::compressions_t> windows_cabinet_t::_build_values_compressions_t() {
    std::set<windows_cabinet_t::compressions_t> _t;
    _t.insert(windows_cabinet_t::COMPRESSIONS_NONE);
    _t.insert(windows_cabinet_t::COMPRESSIONS_MSZIP);
    _t.insert(windows_cabinet_t::COMPRESSIONS_QUANTUM);
    _t.insert(windows_cabinet_t::COMPRESSIONS_LZX);
    return _t;
}
const std::set<windows_cabinet_t::compressions_t> windows_cabinet_t::_values_compressions_t = windows_cabinet_t::_build_values_compressions_t();
bool windows_cabinet_t::_is_defined_compressions_t(windows_cabinet_t::compressions_t v) {
    return windows_cabinet_t::_values_compressions_t.find(v) != windows_cabinet_t::_values_compressions_t.end();
}

windows_cabinet_t::windows_cabinet_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_header = 0;
    m_folders = 0;
    m_files = 0;
    f_files = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::_read() {
    m_header = new header_t(m__io, this, m__root);
    m_folders = new std::vector<folder_t*>();
    const int l_folders = header()->num_folders();
    for (int i = 0; i < l_folders; i++) {
        m_folders->push_back(new folder_t(m__io, this, m__root));
    }
}

windows_cabinet_t::~windows_cabinet_t() {
    _clean_up();
}

void windows_cabinet_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m_folders) {
        for (std::vector<folder_t*>::iterator it = m_folders->begin(); it != m_folders->end(); ++it) {
            delete *it;
        }
        delete m_folders; m_folders = 0;
    }
    if (f_files) {
        if (m_files) {
            for (std::vector<file_t*>::iterator it = m_files->begin(); it != m_files->end(); ++it) {
                delete *it;
            }
            delete m_files; m_files = 0;
        }
    }
}

windows_cabinet_t::block_header_t::block_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::block_header_t::_read() {
    m_checksum = m__io->read_u4le();
    m_len_packed = m__io->read_u2le();
    m_len_unpacked = m__io->read_u2le();
}

windows_cabinet_t::block_header_t::~block_header_t() {
    _clean_up();
}

void windows_cabinet_t::block_header_t::_clean_up() {
}

windows_cabinet_t::file_t::file_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::file_t::_read() {
    m_len_file = m__io->read_u4le();
    m_ofs_in_folder = m__io->read_u4le();
    m_folder_index = m__io->read_u2le();
    m_date = m__io->read_u2le();
    m_time = m__io->read_u2le();
    m_attributes = m__io->read_u2le();
    m_name = m__io->read_bytes_term(0, false, true, true);
}

windows_cabinet_t::file_t::~file_t() {
    _clean_up();
}

void windows_cabinet_t::file_t::_clean_up() {
}

windows_cabinet_t::folder_t::folder_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_kind = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::folder_t::_read() {
    m_ofs_first_block = m__io->read_u4le();
    m_num_blocks = m__io->read_u2le();
    m_compression = m__io->read_u2le();
    m_folder_reserve = m__io->read_bytes(_root()->header()->len_folder_area());
}

windows_cabinet_t::folder_t::~folder_t() {
    _clean_up();
}

void windows_cabinet_t::folder_t::_clean_up() {
}

int32_t windows_cabinet_t::folder_t::kind() {
    if (f_kind)
        return m_kind;
    f_kind = true;
    m_kind = compression() & 15;
    return m_kind;
}

windows_cabinet_t::header_t::header_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_len_header_reserve = true;
    n_len_folder_reserve = true;
    n_len_block_reserve = true;
    n_header_reserve = true;
    n_previous_cabinet = true;
    n_next_cabinet = true;
    m_previous_cabinet = 0;
    m_next_cabinet = 0;
    f_has_next = false;
    f_has_previous = false;
    f_has_reserve = false;
    f_len_block_area = false;
    f_len_folder_area = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::header_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x4D\x53\x43\x46", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4D\x53\x43\x46", 4), m_magic, m__io, std::string("/types/header/seq/0"));
    }
    m__unnamed1 = m__io->read_bytes(4);
    m_len_cabinet = m__io->read_u4le();
    m__unnamed3 = m__io->read_bytes(4);
    m_ofs_files = m__io->read_u4le();
    m__unnamed5 = m__io->read_bytes(4);
    m_version_minor = m__io->read_u1();
    m_version_major = m__io->read_u1();
    m_num_folders = m__io->read_u2le();
    m_num_files = m__io->read_u2le();
    m_flags = m__io->read_u2le();
    m_set_id = m__io->read_u2le();
    m_cabinet_index = m__io->read_u2le();
    n_len_header_reserve = true;
    if (has_reserve()) {
        n_len_header_reserve = false;
        m_len_header_reserve = m__io->read_u2le();
    }
    n_len_folder_reserve = true;
    if (has_reserve()) {
        n_len_folder_reserve = false;
        m_len_folder_reserve = m__io->read_u1();
    }
    n_len_block_reserve = true;
    if (has_reserve()) {
        n_len_block_reserve = false;
        m_len_block_reserve = m__io->read_u1();
    }
    n_header_reserve = true;
    if (has_reserve()) {
        n_header_reserve = false;
        m_header_reserve = m__io->read_bytes(len_header_reserve());
    }
    n_previous_cabinet = true;
    if (has_previous()) {
        n_previous_cabinet = false;
        m_previous_cabinet = new neighbour_t(m__io, this, m__root);
    }
    n_next_cabinet = true;
    if (has_next()) {
        n_next_cabinet = false;
        m_next_cabinet = new neighbour_t(m__io, this, m__root);
    }
}

windows_cabinet_t::header_t::~header_t() {
    _clean_up();
}

void windows_cabinet_t::header_t::_clean_up() {
    if (!n_len_header_reserve) {
    }
    if (!n_len_folder_reserve) {
    }
    if (!n_len_block_reserve) {
    }
    if (!n_header_reserve) {
    }
    if (!n_previous_cabinet) {
        if (m_previous_cabinet) {
            delete m_previous_cabinet; m_previous_cabinet = 0;
        }
    }
    if (!n_next_cabinet) {
        if (m_next_cabinet) {
            delete m_next_cabinet; m_next_cabinet = 0;
        }
    }
}

bool windows_cabinet_t::header_t::has_next() {
    if (f_has_next)
        return m_has_next;
    f_has_next = true;
    m_has_next = (flags() & 2) != 0;
    return m_has_next;
}

bool windows_cabinet_t::header_t::has_previous() {
    if (f_has_previous)
        return m_has_previous;
    f_has_previous = true;
    m_has_previous = (flags() & 1) != 0;
    return m_has_previous;
}

bool windows_cabinet_t::header_t::has_reserve() {
    if (f_has_reserve)
        return m_has_reserve;
    f_has_reserve = true;
    m_has_reserve = (flags() & 4) != 0;
    return m_has_reserve;
}

uint8_t windows_cabinet_t::header_t::len_block_area() {
    if (f_len_block_area)
        return m_len_block_area;
    f_len_block_area = true;
    m_len_block_area = ((has_reserve()) ? (len_block_reserve()) : (0));
    return m_len_block_area;
}

uint8_t windows_cabinet_t::header_t::len_folder_area() {
    if (f_len_folder_area)
        return m_len_folder_area;
    f_len_folder_area = true;
    m_len_folder_area = ((has_reserve()) ? (len_folder_reserve()) : (0));
    return m_len_folder_area;
}

windows_cabinet_t::neighbour_t::neighbour_t(kaitai::kstream* p__io, windows_cabinet_t::header_t* p__parent, windows_cabinet_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_cabinet_t::neighbour_t::_read() {
    m_name = m__io->read_bytes_term(0, false, true, true);
    m_disk = m__io->read_bytes_term(0, false, true, true);
}

windows_cabinet_t::neighbour_t::~neighbour_t() {
    _clean_up();
}

void windows_cabinet_t::neighbour_t::_clean_up() {
}

std::vector<windows_cabinet_t::file_t*>* windows_cabinet_t::files() {
    if (f_files)
        return m_files;
    f_files = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(header()->ofs_files());
    m_files = new std::vector<file_t*>();
    const int l_files = header()->num_files();
    for (int i = 0; i < l_files; i++) {
        m_files->push_back(new file_t(m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_files;
}
