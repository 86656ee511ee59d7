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
std::set<windows_unwind_t::arm64_chains_t> windows_unwind_t::_build_values_arm64_chains_t() {
    std::set<windows_unwind_t::arm64_chains_t> _t;
    _t.insert(windows_unwind_t::ARM64_CHAINS_UNCHAINED);
    _t.insert(windows_unwind_t::ARM64_CHAINS_SAVED_LR);
    _t.insert(windows_unwind_t::ARM64_CHAINS_CHAINED_SIGNED);
    _t.insert(windows_unwind_t::ARM64_CHAINS_CHAINED);
    return _t;
}
const std::set<windows_unwind_t::arm64_chains_t> windows_unwind_t::_values_arm64_chains_t = windows_unwind_t::_build_values_arm64_chains_t();
bool windows_unwind_t::_is_defined_arm64_chains_t(windows_unwind_t::arm64_chains_t v) {
    return windows_unwind_t::_values_arm64_chains_t.find(v) != windows_unwind_t::_values_arm64_chains_t.end();
}
std::set<windows_unwind_t::arm64_unwind_codes_t> windows_unwind_t::_build_values_arm64_unwind_codes_t() {
    std::set<windows_unwind_t::arm64_unwind_codes_t> _t;
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_ALLOC_S);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_R19R20_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FPLR);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FPLR_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_ALLOC_M);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_REGP);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_REGP_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_REG);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_REG_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_LRPAIR);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FREGP);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FREGP_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FREG);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_FREG_X);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_ALLOC_Z);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_ALLOC_L);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SET_FP);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_ADD_FP);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_NOP);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_END);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_END_C);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_NEXT);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_SAVE_ANY_REG);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_TRAP_FRAME);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_MACHINE_FRAME);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_CONTEXT);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_EC_CONTEXT);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_CLEAR_UNWOUND_TO_CALL);
    _t.insert(windows_unwind_t::ARM64_UNWIND_CODES_PAC_SIGN_LR);
    return _t;
}
const std::set<windows_unwind_t::arm64_unwind_codes_t> windows_unwind_t::_values_arm64_unwind_codes_t = windows_unwind_t::_build_values_arm64_unwind_codes_t();
bool windows_unwind_t::_is_defined_arm64_unwind_codes_t(windows_unwind_t::arm64_unwind_codes_t v) {
    return windows_unwind_t::_values_arm64_unwind_codes_t.find(v) != windows_unwind_t::_values_arm64_unwind_codes_t.end();
}
std::set<windows_unwind_t::arm64_unwind_forms_t> windows_unwind_t::_build_values_arm64_unwind_forms_t() {
    std::set<windows_unwind_t::arm64_unwind_forms_t> _t;
    _t.insert(windows_unwind_t::ARM64_UNWIND_FORMS_FULL);
    _t.insert(windows_unwind_t::ARM64_UNWIND_FORMS_PACKED);
    _t.insert(windows_unwind_t::ARM64_UNWIND_FORMS_PACKED_PART);
    return _t;
}
const std::set<windows_unwind_t::arm64_unwind_forms_t> windows_unwind_t::_values_arm64_unwind_forms_t = windows_unwind_t::_build_values_arm64_unwind_forms_t();
bool windows_unwind_t::_is_defined_arm64_unwind_forms_t(windows_unwind_t::arm64_unwind_forms_t v) {
    return windows_unwind_t::_values_arm64_unwind_forms_t.find(v) != windows_unwind_t::_values_arm64_unwind_forms_t.end();
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

windows_unwind_t::epilog_scope_arm64_t::epilog_scope_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_index = false;
    f_ofs_epilog = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::epilog_scope_arm64_t::_read() {
    m_word = m__io->read_u4le();
}

windows_unwind_t::epilog_scope_arm64_t::~epilog_scope_arm64_t() {
    _clean_up();
}

void windows_unwind_t::epilog_scope_arm64_t::_clean_up() {
}

int32_t windows_unwind_t::epilog_scope_arm64_t::index() {
    if (f_index)
        return m_index;
    f_index = true;
    m_index = word() >> 22 & 1023;
    return m_index;
}

int32_t windows_unwind_t::epilog_scope_arm64_t::ofs_epilog() {
    if (f_ofs_epilog)
        return m_ofs_epilog;
    f_ofs_epilog = true;
    m_ofs_epilog = (static_cast<uint64_t>(word()) & 262143) * 4;
    return m_ofs_epilog;
}

windows_unwind_t::frame_record32_t::frame_record32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::frame_record32_t::_read() {
    m_next = m__io->read_u4le();
    m_return_address = m__io->read_u4le();
}

windows_unwind_t::frame_record32_t::~frame_record32_t() {
    _clean_up();
}

void windows_unwind_t::frame_record32_t::_clean_up() {
}

windows_unwind_t::frame_record64_t::frame_record64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::frame_record64_t::_read() {
    m_next = m__io->read_u8le();
    m_return_address = m__io->read_u8le();
}

windows_unwind_t::frame_record64_t::~frame_record64_t() {
    _clean_up();
}

void windows_unwind_t::frame_record64_t::_clean_up() {
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

windows_unwind_t::machine_frame_arm64_t::machine_frame_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::machine_frame_arm64_t::_read() {
    m_sp = m__io->read_u8le();
    m_pc = m__io->read_u8le();
}

windows_unwind_t::machine_frame_arm64_t::~machine_frame_arm64_t() {
    _clean_up();
}

void windows_unwind_t::machine_frame_arm64_t::_clean_up() {
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

uint64_t windows_unwind_t::runtime_function_amd64_t::target_address() {
    if (f_target_address)
        return m_target_address;
    f_target_address = true;
    m_target_address = static_cast<uint64_t>(static_cast<uint64_t>(unwind_address()) - static_cast<uint64_t>(static_cast<uint64_t>(unwind_address()) & 1));
    return m_target_address;
}

windows_unwind_t::runtime_function_arm64_t::runtime_function_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_chain = false;
    f_flag = false;
    f_has_homes = false;
    f_len_frame = false;
    f_len_function = false;
    f_num_float_registers = false;
    f_num_registers = false;
    f_unwind_address = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::runtime_function_arm64_t::_read() {
    m_begin_address = m__io->read_u4le();
    m_unwind_data = m__io->read_u4le();
}

windows_unwind_t::runtime_function_arm64_t::~runtime_function_arm64_t() {
    _clean_up();
}

void windows_unwind_t::runtime_function_arm64_t::_clean_up() {
}

int32_t windows_unwind_t::runtime_function_arm64_t::chain() {
    if (f_chain)
        return m_chain;
    f_chain = true;
    m_chain = unwind_data() >> 21 & 3;
    return m_chain;
}

int32_t windows_unwind_t::runtime_function_arm64_t::flag() {
    if (f_flag)
        return m_flag;
    f_flag = true;
    m_flag = unwind_data() & 3;
    return m_flag;
}

bool windows_unwind_t::runtime_function_arm64_t::has_homes() {
    if (f_has_homes)
        return m_has_homes;
    f_has_homes = true;
    m_has_homes = (unwind_data() >> 20 & 1) != 0;
    return m_has_homes;
}

int32_t windows_unwind_t::runtime_function_arm64_t::len_frame() {
    if (f_len_frame)
        return m_len_frame;
    f_len_frame = true;
    m_len_frame = (static_cast<uint64_t>(unwind_data()) >> 23 & 511) * 16;
    return m_len_frame;
}

int32_t windows_unwind_t::runtime_function_arm64_t::len_function() {
    if (f_len_function)
        return m_len_function;
    f_len_function = true;
    m_len_function = (static_cast<uint64_t>(unwind_data()) >> 2 & 2047) * 4;
    return m_len_function;
}

uint32_t windows_unwind_t::runtime_function_arm64_t::num_float_registers() {
    if (f_num_float_registers)
        return m_num_float_registers;
    f_num_float_registers = true;
    m_num_float_registers = (((static_cast<uint64_t>(unwind_data()) >> 13 & 7) == 0) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>((static_cast<uint64_t>(unwind_data()) >> 13 & 7) + 1)));
    return m_num_float_registers;
}

int32_t windows_unwind_t::runtime_function_arm64_t::num_registers() {
    if (f_num_registers)
        return m_num_registers;
    f_num_registers = true;
    m_num_registers = unwind_data() >> 16 & 15;
    return m_num_registers;
}

uint64_t windows_unwind_t::runtime_function_arm64_t::unwind_address() {
    if (f_unwind_address)
        return m_unwind_address;
    f_unwind_address = true;
    m_unwind_address = static_cast<uint64_t>(static_cast<uint64_t>(unwind_data()) - static_cast<uint64_t>(static_cast<uint64_t>(unwind_data()) & 3));
    return m_unwind_address;
}

windows_unwind_t::trap_frame_arm64_t::trap_frame_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_x = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::trap_frame_arm64_t::_read() {
    m_exception_active = m__io->read_u1();
    m_context_from_frames = m__io->read_u1();
    m_debug_registers_valid = m__io->read_u1();
    m_previous_mode = m__io->read_u1();
    m_fault_status = m__io->read_u4le();
    m_fault_address = m__io->read_u8le();
    m_vfp_state = m__io->read_u8le();
    m_debug_registers = m__io->read_bytes(120);
    m_spsr = m__io->read_u4le();
    m_esr = m__io->read_u4le();
    m_sp = m__io->read_u8le();
    m_x = new std::vector<uint64_t>();
    const int l_x = 19;
    for (int i = 0; i < l_x; i++) {
        m_x->push_back(m__io->read_u8le());
    }
    m_lr = m__io->read_u8le();
    m_fp = m__io->read_u8le();
    m_pc = m__io->read_u8le();
}

windows_unwind_t::trap_frame_arm64_t::~trap_frame_arm64_t() {
    _clean_up();
}

void windows_unwind_t::trap_frame_arm64_t::_clean_up() {
    if (m_x) {
        delete m_x; m_x = 0;
    }
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

windows_unwind_t::unwind_extension_arm64_t::unwind_extension_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_extension_arm64_t::_read() {
    m_epilogs = m__io->read_u2le();
    m_num_code_words = m__io->read_u1();
    m__unnamed2 = m__io->read_bytes(1);
}

windows_unwind_t::unwind_extension_arm64_t::~unwind_extension_arm64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_extension_arm64_t::_clean_up() {
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

windows_unwind_t::unwind_head_arm64_t::unwind_head_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_epilogs = false;
    f_has_handler = false;
    f_has_one_epilog = false;
    f_is_extended = false;
    f_len_function = false;
    f_num_code_words = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_head_arm64_t::_read() {
    m_word = m__io->read_u4le();
}

windows_unwind_t::unwind_head_arm64_t::~unwind_head_arm64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_head_arm64_t::_clean_up() {
}

int32_t windows_unwind_t::unwind_head_arm64_t::epilogs() {
    if (f_epilogs)
        return m_epilogs;
    f_epilogs = true;
    m_epilogs = word() >> 22 & 31;
    return m_epilogs;
}

bool windows_unwind_t::unwind_head_arm64_t::has_handler() {
    if (f_has_handler)
        return m_has_handler;
    f_has_handler = true;
    m_has_handler = (word() >> 20 & 1) != 0;
    return m_has_handler;
}

bool windows_unwind_t::unwind_head_arm64_t::has_one_epilog() {
    if (f_has_one_epilog)
        return m_has_one_epilog;
    f_has_one_epilog = true;
    m_has_one_epilog = (word() >> 21 & 1) != 0;
    return m_has_one_epilog;
}

bool windows_unwind_t::unwind_head_arm64_t::is_extended() {
    if (f_is_extended)
        return m_is_extended;
    f_is_extended = true;
    m_is_extended =  ((epilogs() == 0) && (num_code_words() == 0)) ;
    return m_is_extended;
}

int32_t windows_unwind_t::unwind_head_arm64_t::len_function() {
    if (f_len_function)
        return m_len_function;
    f_len_function = true;
    m_len_function = (static_cast<uint64_t>(word()) & 262143) * 4;
    return m_len_function;
}

int32_t windows_unwind_t::unwind_head_arm64_t::num_code_words() {
    if (f_num_code_words)
        return m_num_code_words;
    f_num_code_words = true;
    m_num_code_words = word() >> 27 & 31;
    return m_num_code_words;
}

int32_t windows_unwind_t::unwind_head_arm64_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = word() >> 18 & 3;
    return m_version;
}

windows_unwind_t::unwind_info_amd64_t::unwind_info_amd64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n__unnamed2 = true;
    n_chained = true;
    n_handler_address = true;
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

windows_unwind_t::unwind_info_arm64_t::unwind_info_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_unwind_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_extension = true;
    n_handler_address = true;
    m_head = 0;
    m_extension = 0;
    m_scopes = 0;
    f_epilogs = false;
    f_num_code_words = false;
    f_num_scopes = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_unwind_t::unwind_info_arm64_t::_read() {
    m_head = new unwind_head_arm64_t(m__io, this, m__root);
    n_extension = true;
    if (head()->is_extended()) {
        n_extension = false;
        m_extension = new unwind_extension_arm64_t(m__io, this, m__root);
    }
    m_scopes = new std::vector<epilog_scope_arm64_t*>();
    const int l_scopes = num_scopes();
    for (int i = 0; i < l_scopes; i++) {
        m_scopes->push_back(new epilog_scope_arm64_t(m__io, this, m__root));
    }
    m_codes = m__io->read_bytes(num_code_words() * 4);
    n_handler_address = true;
    if (head()->has_handler()) {
        n_handler_address = false;
        m_handler_address = m__io->read_u4le();
    }
}

windows_unwind_t::unwind_info_arm64_t::~unwind_info_arm64_t() {
    _clean_up();
}

void windows_unwind_t::unwind_info_arm64_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (!n_extension) {
        if (m_extension) {
            delete m_extension; m_extension = 0;
        }
    }
    if (m_scopes) {
        for (std::vector<epilog_scope_arm64_t*>::iterator it = m_scopes->begin(); it != m_scopes->end(); ++it) {
            delete *it;
        }
        delete m_scopes; m_scopes = 0;
    }
    if (!n_handler_address) {
    }
}

uint32_t windows_unwind_t::unwind_info_arm64_t::epilogs() {
    if (f_epilogs)
        return m_epilogs;
    f_epilogs = true;
    m_epilogs = ((head()->is_extended()) ? (static_cast<uint32_t>(extension()->epilogs())) : (static_cast<uint32_t>(head()->epilogs())));
    return m_epilogs;
}

uint32_t windows_unwind_t::unwind_info_arm64_t::num_code_words() {
    if (f_num_code_words)
        return m_num_code_words;
    f_num_code_words = true;
    m_num_code_words = ((head()->is_extended()) ? (static_cast<uint32_t>(extension()->num_code_words())) : (static_cast<uint32_t>(head()->num_code_words())));
    return m_num_code_words;
}

uint32_t windows_unwind_t::unwind_info_arm64_t::num_scopes() {
    if (f_num_scopes)
        return m_num_scopes;
    f_num_scopes = true;
    m_num_scopes = ((head()->has_one_epilog()) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>(epilogs())));
    return m_num_scopes;
}
