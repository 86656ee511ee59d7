// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

#include "windows_unwind.h"
std::set<windows_unwind_t::amd64_unwind_flags_t> windows_unwind_t::_build_values_amd64_unwind_flags_t() {
    std::set<windows_unwind_t::amd64_unwind_flags_t> _t;
    _t.insert(windows_unwind_t::AMD64_UNWIND_FLAGS_EXCEPTION_HANDLER);
    _t.insert(windows_unwind_t::AMD64_UNWIND_FLAGS_UNWIND_HANDLER);
    _t.insert(windows_unwind_t::AMD64_UNWIND_FLAGS_CHAINED);
    return _t;
}
const std::set<windows_unwind_t::amd64_unwind_flags_t> windows_unwind_t::_values_amd64_unwind_flags_t = windows_unwind_t::_build_values_amd64_unwind_flags_t();
bool windows_unwind_t::_is_defined_amd64_unwind_flags_t(windows_unwind_t::amd64_unwind_flags_t v) {
    return windows_unwind_t::_values_amd64_unwind_flags_t.find(v) != windows_unwind_t::_values_amd64_unwind_flags_t.end();
}
std::set<windows_unwind_t::amd64_unwind_ops_t> windows_unwind_t::_build_values_amd64_unwind_ops_t() {
    std::set<windows_unwind_t::amd64_unwind_ops_t> _t;
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_PUSH_NONVOL);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_ALLOC_LARGE);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_ALLOC_SMALL);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SET_FPREG);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SAVE_NONVOL);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SAVE_NONVOL_FAR);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_EPILOG);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SPARE);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SAVE_XMM128);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_SAVE_XMM128_FAR);
    _t.insert(windows_unwind_t::AMD64_UNWIND_OPS_PUSH_MACHFRAME);
    return _t;
}
const std::set<windows_unwind_t::amd64_unwind_ops_t> windows_unwind_t::_values_amd64_unwind_ops_t = windows_unwind_t::_build_values_amd64_unwind_ops_t();
bool windows_unwind_t::_is_defined_amd64_unwind_ops_t(windows_unwind_t::amd64_unwind_ops_t v) {
    return windows_unwind_t::_values_amd64_unwind_ops_t.find(v) != windows_unwind_t::_values_amd64_unwind_ops_t.end();
}

windows_unwind_t::windows_unwind_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::_read() {
}

windows_unwind_t::~windows_unwind_t() {
    _clean_up();
}

void windows_unwind_t::_clean_up() {
}

windows_unwind_t::machine_frame_amd64_t::machine_frame_amd64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::machine_frame_amd64_t::_read() {
    m_rip = m__io->read_u8le();
    m_seg_cs = m__io->read_u2le();
    m__unnamed2 = m__io->read_bytes(6);
    m_eflags = m__io->read_u4le();
    m__unnamed4 = m__io->read_bytes(4);
    m_rsp = m__io->read_u8le();
    m_seg_ss = m__io->read_u2le();
    m__unnamed7 = m__io->read_bytes(6);
}

windows_unwind_t::machine_frame_amd64_t::~machine_frame_amd64_t() {
    _clean_up();
}

void windows_unwind_t::machine_frame_amd64_t::_clean_up() {
}

windows_unwind_t::runtime_function_amd64_t::runtime_function_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_indirect = false;
    f_target_address = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::runtime_function_amd64_t::_read() {
    m_begin_address = m__io->read_u4le();
    m_end_address = m__io->read_u4le();
    m_unwind_address = m__io->read_u4le();
}

windows_unwind_t::runtime_function_amd64_t::~runtime_function_amd64_t() {
    _clean_up();
}

void windows_unwind_t::runtime_function_amd64_t::_clean_up() {
}

bool windows_unwind_t::runtime_function_amd64_t::is_indirect() {
    if (f_is_indirect)
        return m_is_indirect;
    f_is_indirect = true;
    m_is_indirect = (unwind_address() & 1) != 0;
    return m_is_indirect;
}

int32_t windows_unwind_t::runtime_function_amd64_t::target_address() {
    if (f_target_address)
        return m_target_address;
    f_target_address = true;
    m_target_address = unwind_address() & 4294967294UL;
    return m_target_address;
}

windows_unwind_t::unwind_code_amd64_t::unwind_code_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_ofs_epilog = false;
    f_op_info = false;
    f_operand = false;
    f_unwind_op = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_code_amd64_t::_read() {
    m_code_offset = m__io->read_u1();
    m_operation = m__io->read_u1();
}

windows_unwind_t::unwind_code_amd64_t::~unwind_code_amd64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_code_amd64_t::_clean_up() {
}

uint32_t windows_unwind_t::unwind_code_amd64_t::ofs_epilog() {
    if (f_ofs_epilog)
        return m_ofs_epilog;
    f_ofs_epilog = true;
    m_ofs_epilog = static_cast<uint32_t>(static_cast<uint32_t>(code_offset()) + static_cast<uint32_t>(static_cast<uint32_t>(op_info()) * 256));
    return m_ofs_epilog;
}

int32_t windows_unwind_t::unwind_code_amd64_t::op_info() {
    if (f_op_info)
        return m_op_info;
    f_op_info = true;
    m_op_info = operation() >> 4 & 15;
    return m_op_info;
}

uint32_t windows_unwind_t::unwind_code_amd64_t::operand() {
    if (f_operand)
        return m_operand;
    f_operand = true;
    m_operand = static_cast<uint32_t>(static_cast<uint32_t>(code_offset()) + static_cast<uint32_t>(static_cast<uint32_t>(operation()) * 256));
    return m_operand;
}

int32_t windows_unwind_t::unwind_code_amd64_t::unwind_op() {
    if (f_unwind_op)
        return m_unwind_op;
    f_unwind_op = true;
    m_unwind_op = operation() & 15;
    return m_unwind_op;
}

windows_unwind_t::unwind_head_amd64_t::unwind_head_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_flags = false;
    f_frame_register = false;
    f_has_chain = false;
    f_has_handler = false;
    f_num_slots = false;
    f_ofs_frame = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_head_amd64_t::_read() {
    m_version_and_flags = m__io->read_u1();
    m_len_prolog = m__io->read_u1();
    m_num_codes = m__io->read_u1();
    m_frame = m__io->read_u1();
}

windows_unwind_t::unwind_head_amd64_t::~unwind_head_amd64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_head_amd64_t::_clean_up() {
}

int32_t windows_unwind_t::unwind_head_amd64_t::flags() {
    if (f_flags)
        return m_flags;
    f_flags = true;
    m_flags = version_and_flags() >> 3 & 31;
    return m_flags;
}

int32_t windows_unwind_t::unwind_head_amd64_t::frame_register() {
    if (f_frame_register)
        return m_frame_register;
    f_frame_register = true;
    m_frame_register = frame() & 15;
    return m_frame_register;
}

bool windows_unwind_t::unwind_head_amd64_t::has_chain() {
    if (f_has_chain)
        return m_has_chain;
    f_has_chain = true;
    m_has_chain = (flags() & 4) != 0;
    return m_has_chain;
}

bool windows_unwind_t::unwind_head_amd64_t::has_handler() {
    if (f_has_handler)
        return m_has_handler;
    f_has_handler = true;
    m_has_handler = (flags() & 3) != 0;
    return m_has_handler;
}

uint32_t windows_unwind_t::unwind_head_amd64_t::num_slots() {
    if (f_num_slots)
        return m_num_slots;
    f_num_slots = true;
    m_num_slots = static_cast<uint32_t>(static_cast<uint32_t>(num_codes()) + static_cast<uint32_t>(num_codes() & 1));
    return m_num_slots;
}

uint32_t windows_unwind_t::unwind_head_amd64_t::ofs_frame() {
    if (f_ofs_frame)
        return m_ofs_frame;
    f_ofs_frame = true;
    m_ofs_frame = static_cast<uint32_t>(static_cast<uint32_t>(frame() >> 4 & 15) * 16);
    return m_ofs_frame;
}

int32_t windows_unwind_t::unwind_head_amd64_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = version_and_flags() & 7;
    return m_version;
}

windows_unwind_t::unwind_info_amd64_t::unwind_info_amd64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    m_codes = 0;
    m_chained = 0;
    f_num_codes = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_info_amd64_t::_read() {
    m_head = new unwind_head_amd64_t(m__io, this, m__root);
    m_codes = new std::vector<unwind_code_amd64_t*>();
    const int l_codes = num_codes();
    for (int i = 0; i < l_codes; i++) {
        m_codes->push_back(new unwind_code_amd64_t(m__io, this, m__root));
    }
    n__unnamed2 = true;
    if ((head()->num_codes() & 1) != 0) {
        n__unnamed2 = false;
        m__unnamed2 = m__io->read_bytes(2);
    }
    n_chained = true;
    if (head()->has_chain()) {
        n_chained = false;
        m_chained = new runtime_function_amd64_t(m__io, this, m__root);
    }
    n_handler_address = true;
    if ( ((head()->has_handler()) && (!(head()->has_chain()))) ) {
        n_handler_address = false;
        m_handler_address = m__io->read_u4le();
    }
}

windows_unwind_t::unwind_info_amd64_t::~unwind_info_amd64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_info_amd64_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m_codes) {
        for (std::vector<unwind_code_amd64_t*>::iterator it = m_codes->begin(); it != m_codes->end(); ++it) {
            delete *it;
        }
        delete m_codes; m_codes = 0;
    }
    if (!n__unnamed2) {
    }
    if (!n_chained) {
        if (m_chained) {
            delete m_chained; m_chained = 0;
        }
    }
    if (!n_handler_address) {
    }
}

uint8_t windows_unwind_t::unwind_info_amd64_t::num_codes() {
    if (f_num_codes)
        return m_num_codes;
    f_num_codes = true;
    m_num_codes = head()->num_codes();
    return m_num_codes;
}
