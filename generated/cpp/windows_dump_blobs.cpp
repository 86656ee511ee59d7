// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

#include "windows_dump_blobs.h"

windows_dump_blobs_t::windows_dump_blobs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::_read() {
}

windows_dump_blobs_t::~windows_dump_blobs_t() {
    _clean_up();
}

void windows_dump_blobs_t::_clean_up() {
}

windows_dump_blobs_t::boot_status_t::boot_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::boot_status_t::_read() {
    m_version = m__io->read_u4le();
    m_product_type = m__io->read_u4le();
}

windows_dump_blobs_t::boot_status_t::~boot_status_t() {
    _clean_up();
}

void windows_dump_blobs_t::boot_status_t::_clean_up() {
}
