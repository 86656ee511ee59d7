#ifndef WINDOWS_UNWIND_H_
#define WINDOWS_UNWIND_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

class windows_unwind_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * Descriptions of the functions of an image, by which a debugger finds the
 * caller of a function and the registers that the function has saved.
 * 
 * The exception directory of an image (section `.pdata`) is an array of function
 * entries, sorted by their first address. All addresses in it are RVAs, offsets
 * from the base of the image. An entry refers to unwind data, which are mostly in
 * the section `.xdata` or `.rdata`.
 * 
 * For AMD64, an entry is a `runtime_function_amd64` and refers to an
 * `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
 * 
 * For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
 * an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
 * has a `frame_record64` or `frame_record32` at its address.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies a type to the bytes at an RVA. Every address and count may be wrong,
 * and chains may have no end: each is to be checked before use.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64 Source
 */

class windows_unwind_t : public kaitai::kstruct {

public:
    class epilog_scope_arm64_t;
    class frame_record32_t;
    class frame_record64_t;
    class machine_frame_amd64_t;
    class machine_frame_arm64_t;
    class runtime_function_amd64_t;
    class runtime_function_arm64_t;
    class trap_frame_arm64_t;
    class unwind_code_amd64_t;
    class unwind_extension_arm64_t;
    class unwind_head_amd64_t;
    class unwind_head_arm64_t;
    class unwind_info_amd64_t;
    class unwind_info_arm64_t;

    enum amd64_unwind_flags_t : uint32_t {
        AMD64_UNWIND_FLAGS_EXCEPTION_HANDLER = 1,
        AMD64_UNWIND_FLAGS_UNWIND_HANDLER = 2,
        AMD64_UNWIND_FLAGS_CHAINED = 4
    };
    static bool _is_defined_amd64_unwind_flags_t(amd64_unwind_flags_t v);

private:
    static const std::set<amd64_unwind_flags_t> _values_amd64_unwind_flags_t;
    static std::set<amd64_unwind_flags_t> _build_values_amd64_unwind_flags_t();

public:

    enum amd64_unwind_ops_t : uint32_t {
        AMD64_UNWIND_OPS_PUSH_NONVOL = 0,
        AMD64_UNWIND_OPS_ALLOC_LARGE = 1,
        AMD64_UNWIND_OPS_ALLOC_SMALL = 2,
        AMD64_UNWIND_OPS_SET_FPREG = 3,
        AMD64_UNWIND_OPS_SAVE_NONVOL = 4,
        AMD64_UNWIND_OPS_SAVE_NONVOL_FAR = 5,
        AMD64_UNWIND_OPS_EPILOG = 6,
        AMD64_UNWIND_OPS_SPARE = 7,
        AMD64_UNWIND_OPS_SAVE_XMM128 = 8,
        AMD64_UNWIND_OPS_SAVE_XMM128_FAR = 9,
        AMD64_UNWIND_OPS_PUSH_MACHFRAME = 10
    };
    static bool _is_defined_amd64_unwind_ops_t(amd64_unwind_ops_t v);

private:
    static const std::set<amd64_unwind_ops_t> _values_amd64_unwind_ops_t;
    static std::set<amd64_unwind_ops_t> _build_values_amd64_unwind_ops_t();

public:

    enum arm64_chains_t : uint32_t {
        ARM64_CHAINS_UNCHAINED = 0,
        ARM64_CHAINS_SAVED_LR = 1,
        ARM64_CHAINS_CHAINED_SIGNED = 2,
        ARM64_CHAINS_CHAINED = 3
    };
    static bool _is_defined_arm64_chains_t(arm64_chains_t v);

private:
    static const std::set<arm64_chains_t> _values_arm64_chains_t;
    static std::set<arm64_chains_t> _build_values_arm64_chains_t();

public:

    enum arm64_unwind_codes_t : uint32_t {
        ARM64_UNWIND_CODES_ALLOC_S = 0,
        ARM64_UNWIND_CODES_SAVE_R19R20_X = 32,
        ARM64_UNWIND_CODES_SAVE_FPLR = 64,
        ARM64_UNWIND_CODES_SAVE_FPLR_X = 128,
        ARM64_UNWIND_CODES_ALLOC_M = 192,
        ARM64_UNWIND_CODES_SAVE_REGP = 200,
        ARM64_UNWIND_CODES_SAVE_REGP_X = 204,
        ARM64_UNWIND_CODES_SAVE_REG = 208,
        ARM64_UNWIND_CODES_SAVE_REG_X = 212,
        ARM64_UNWIND_CODES_SAVE_LRPAIR = 214,
        ARM64_UNWIND_CODES_SAVE_FREGP = 216,
        ARM64_UNWIND_CODES_SAVE_FREGP_X = 218,
        ARM64_UNWIND_CODES_SAVE_FREG = 220,
        ARM64_UNWIND_CODES_SAVE_FREG_X = 222,
        ARM64_UNWIND_CODES_ALLOC_Z = 223,
        ARM64_UNWIND_CODES_ALLOC_L = 224,
        ARM64_UNWIND_CODES_SET_FP = 225,
        ARM64_UNWIND_CODES_ADD_FP = 226,
        ARM64_UNWIND_CODES_NOP = 227,
        ARM64_UNWIND_CODES_END = 228,
        ARM64_UNWIND_CODES_END_C = 229,
        ARM64_UNWIND_CODES_SAVE_NEXT = 230,
        ARM64_UNWIND_CODES_SAVE_ANY_REG = 231,
        ARM64_UNWIND_CODES_TRAP_FRAME = 232,
        ARM64_UNWIND_CODES_MACHINE_FRAME = 233,
        ARM64_UNWIND_CODES_CONTEXT = 234,
        ARM64_UNWIND_CODES_EC_CONTEXT = 235,
        ARM64_UNWIND_CODES_CLEAR_UNWOUND_TO_CALL = 236,
        ARM64_UNWIND_CODES_PAC_SIGN_LR = 252
    };
    static bool _is_defined_arm64_unwind_codes_t(arm64_unwind_codes_t v);

private:
    static const std::set<arm64_unwind_codes_t> _values_arm64_unwind_codes_t;
    static std::set<arm64_unwind_codes_t> _build_values_arm64_unwind_codes_t();

public:

    enum arm64_unwind_forms_t : uint32_t {
        ARM64_UNWIND_FORMS_FULL = 0,
        ARM64_UNWIND_FORMS_PACKED = 1,
        ARM64_UNWIND_FORMS_PACKED_PART = 2
    };
    static bool _is_defined_arm64_unwind_forms_t(arm64_unwind_forms_t v);

private:
    static const std::set<arm64_unwind_forms_t> _values_arm64_unwind_forms_t;
    static std::set<arm64_unwind_forms_t> _build_values_arm64_unwind_forms_t();

public:

    windows_unwind_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_unwind_t();

    /**
     * An epilog. Those of a function are in the order of their offsets.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
     */

    class epilog_scope_arm64_t : public kaitai::kstruct {

    public:

        epilog_scope_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~epilog_scope_arm64_t();

    private:
        bool f_index;
        int32_t m_index;

    public:

        /**
         * Index of the first byte of its unwind codes.
         */
        int32_t index();

    private:
        bool f_ofs_epilog;
        int32_t m_ofs_epilog;

    public:

        /**
         * Offset of its first instruction in the function.
         */
        int32_t ofs_epilog();

    private:
        uint32_t m_word;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_arm64_t* m__parent;

    public:

        /**
         * The fields, see the instances.
         */
        uint32_t word() const { return m_word; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_arm64_t* _parent() const { return m__parent; }
    };

    /**
     * Words at the address in the frame pointer EBP of x86.
     * \sa https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions Source
     */

    class frame_record32_t : public kaitai::kstruct {

    public:

        frame_record32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~frame_record32_t();

    private:
        uint32_t m_next;
        uint32_t m_return_address;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        uint32_t next() const { return m_next; }

        /**
         * Where the caller goes on.
         */
        uint32_t return_address() const { return m_return_address; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Words at the address in the frame pointer X29 of ARM64.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack Source
     */

    class frame_record64_t : public kaitai::kstruct {

    public:

        frame_record64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~frame_record64_t();

    private:
        uint64_t m_next;
        uint64_t m_return_address;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        uint64_t next() const { return m_next; }

        /**
         * Return address, which may be signed.
         */
        uint64_t return_address() const { return m_return_address; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Words on the stack that the processor pushes when an interrupt or exception
     * occurs. Before them there may be an error code of eight bytes.
     * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code Source
     */

    class machine_frame_amd64_t : public kaitai::kstruct {

    public:

        machine_frame_amd64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~machine_frame_amd64_t();

    private:
        uint64_t m_rip;
        uint16_t m_seg_cs;
        std::string m__unnamed2;
        uint32_t m_eflags;
        std::string m__unnamed4;
        uint64_t m_rsp;
        uint16_t m_seg_ss;
        std::string m__unnamed7;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        uint64_t rip() const { return m_rip; }

        /**
         * Selector of the code; bits 0 and 1 are 3 in user mode.
         */
        uint16_t seg_cs() const { return m_seg_cs; }
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Flags of the processor.
         */
        uint32_t eflags() const { return m_eflags; }
        std::string _unnamed4() const { return m__unnamed4; }

        /**
         * Stack pointer before the interrupt.
         */
        uint64_t rsp() const { return m_rsp; }

        /**
         * Selector of the stack.
         */
        uint16_t seg_ss() const { return m_seg_ss; }
        std::string _unnamed7() const { return m__unnamed7; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Words on the stack at the code `machine_frame`; one reader has it, it was
     * not seen in a dump.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
     */

    class machine_frame_arm64_t : public kaitai::kstruct {

    public:

        machine_frame_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~machine_frame_arm64_t();

    private:
        uint64_t m_sp;
        uint64_t m_pc;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Stack pointer before.
         */
        uint64_t sp() const { return m_sp; }

        /**
         * Address of the instruction that was interrupted.
         */
        uint64_t pc() const { return m_pc; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A function, or a part of one. No two entries of an exception directory
     * overlap.
     * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function Source
     */

    class runtime_function_amd64_t : public kaitai::kstruct {

    public:

        runtime_function_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~runtime_function_amd64_t();

    private:
        bool f_is_indirect;
        bool m_is_indirect;

    public:

        /**
         * Whether the entry refers to another entry.
         */
        bool is_indirect();

    private:
        bool f_target_address;
        uint64_t m_target_address;

    public:

        /**
         * RVA of the unwind data, or of the other entry.
         */
        uint64_t target_address();

    private:
        uint32_t m_begin_address;
        uint32_t m_end_address;
        uint32_t m_unwind_address;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_amd64_t* m__parent;

    public:

        /**
         * RVA of the first byte.
         */
        uint32_t begin_address() const { return m_begin_address; }

        /**
         * RVA of the first byte behind it.
         */
        uint32_t end_address() const { return m_end_address; }

        /**
         * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
         * another entry, which is to be used in place of this one.
         */
        uint32_t unwind_address() const { return m_unwind_address; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_amd64_t* _parent() const { return m__parent; }
    };

    /**
     * A function, or a part of one. The fields of the packed form are instances;
     * they have a meaning if `flag` is one of the packed forms.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records Source
     */

    class runtime_function_arm64_t : public kaitai::kstruct {

    public:

        runtime_function_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~runtime_function_arm64_t();

    private:
        bool f_chain;
        int32_t m_chain;

    public:

        /**
         * How the return address is saved, one of `arm64_chains`.
         */
        int32_t chain();

    private:
        bool f_flag;
        int32_t m_flag;

    public:

        /**
         * One of `arm64_unwind_forms`.
         */
        int32_t flag();

    private:
        bool f_has_homes;
        bool m_has_homes;

    public:

        /**
         * Whether the prolog stores the arguments x0 to x7.
         */
        bool has_homes();

    private:
        bool f_len_frame;
        int32_t m_len_frame;

    public:

        /**
         * Bytes of stack that the prolog allocates.
         */
        int32_t len_frame();

    private:
        bool f_len_function;
        int32_t m_len_function;

    public:

        /**
         * Bytes of the function.
         */
        int32_t len_function();

    private:
        bool f_num_float_registers;
        uint32_t m_num_float_registers;

    public:

        /**
         * Number of saved registers from d8 on.
         */
        uint32_t num_float_registers();

    private:
        bool f_num_registers;
        int32_t m_num_registers;

    public:

        /**
         * Number of saved registers from x19 on.
         */
        int32_t num_registers();

    private:
        bool f_unwind_address;
        uint64_t m_unwind_address;

    public:

        /**
         * RVA of the unwind data if they are not packed.
         */
        uint64_t unwind_address();

    private:
        uint32_t m_begin_address;
        uint32_t m_unwind_data;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * RVA of the first byte.
         */
        uint32_t begin_address() const { return m_begin_address; }

        /**
         * Bits 0 and 1 are the `flag`. The rest is the RVA of an
         * `unwind_info_arm64`, or the packed form of unwind data.
         */
        uint32_t unwind_data() const { return m_unwind_data; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Registers on the stack at the code `trap_frame`: those that the kernel saves
     * at an interrupt, exception or system call. Only one reader has it, it was
     * not seen in a dump.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
     */

    class trap_frame_arm64_t : public kaitai::kstruct {

    public:

        trap_frame_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~trap_frame_arm64_t();

    private:
        uint8_t m_exception_active;
        uint8_t m_context_from_frames;
        uint8_t m_debug_registers_valid;
        uint8_t m_previous_mode;
        uint32_t m_fault_status;
        uint64_t m_fault_address;
        uint64_t m_vfp_state;
        std::string m_debug_registers;
        uint32_t m_spsr;
        uint32_t m_esr;
        uint64_t m_sp;
        std::vector<uint64_t>* m_x;
        uint64_t m_lr;
        uint64_t m_fp;
        uint64_t m_pc;
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * 0 interrupt, 1 exception, 2 system call.
         */
        uint8_t exception_active() const { return m_exception_active; }
        uint8_t context_from_frames() const { return m_context_from_frames; }

        /**
         * Whether the debug registers are saved.
         */
        uint8_t debug_registers_valid() const { return m_debug_registers_valid; }

        /**
         * Of a system call; of an interrupt it is the IRQL.
         */
        uint8_t previous_mode() const { return m_previous_mode; }

        /**
         * Of a page fault.
         */
        uint32_t fault_status() const { return m_fault_status; }

        /**
         * Of a page fault; of a system call it is the trap frame before.
         */
        uint64_t fault_address() const { return m_fault_address; }

        /**
         * Address of the saved vector registers, or 0.
         */
        uint64_t vfp_state() const { return m_vfp_state; }

        /**
         * Breakpoints and watchpoints.
         */
        std::string debug_registers() const { return m_debug_registers; }

        /**
         * Processor state; bits 0 to 3 are 0 in user mode.
         */
        uint32_t spsr() const { return m_spsr; }

        /**
         * Reason of the exception.
         */
        uint32_t esr() const { return m_esr; }

        /**
         * Stack pointer before.
         */
        uint64_t sp() const { return m_sp; }

        /**
         * X0 to X18.
         */
        std::vector<uint64_t>* x() const { return m_x; }

        /**
         * Link register.
         */
        uint64_t lr() const { return m_lr; }

        /**
         * Frame pointer.
         */
        uint64_t fp() const { return m_fp; }

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        uint64_t pc() const { return m_pc; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
     * before it.
     * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code Source
     */

    class unwind_code_amd64_t : public kaitai::kstruct {

    public:

        unwind_code_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_code_amd64_t();

    private:
        bool f_ofs_epilog;
        uint32_t m_ofs_epilog;

    public:

        /**
         * Of an `epilog` but the first one of a function: offset of the epilog,
         * backwards from the end of the function; 0 is padding.
         */
        uint32_t ofs_epilog();

    private:
        bool f_op_info;
        int32_t m_op_info;

    public:

        /**
         * A register or a number, by the kind.
         */
        int32_t op_info();

    private:
        bool f_operand;
        uint32_t m_operand;

    public:

        /**
         * The slot as an operand of 16 bits. The first of two slots has the lower
         * half of 32 bits.
         */
        uint32_t operand();

    private:
        bool f_unwind_op;
        int32_t m_unwind_op;

    public:

        /**
         * Kind of the code, one of `amd64_unwind_ops`.
         */
        int32_t unwind_op();

    private:
        uint8_t m_code_offset;
        uint8_t m_operation;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_amd64_t* m__parent;

    public:

        /**
         * Offset in the prolog of the byte behind the instruction. Other meaning
         * for `epilog`.
         */
        uint8_t code_offset() const { return m_code_offset; }

        /**
         * Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
         */
        uint8_t operation() const { return m_operation; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_amd64_t* _parent() const { return m__parent; }
    };

    /**
     * Second word of an `unwind_info_arm64` if the first one `is_extended`.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
     */

    class unwind_extension_arm64_t : public kaitai::kstruct {

    public:

        unwind_extension_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_extension_arm64_t();

    private:
        uint16_t m_epilogs;
        uint8_t m_num_code_words;
        std::string m__unnamed2;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_arm64_t* m__parent;

    public:

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        uint16_t epilogs() const { return m_epilogs; }

        /**
         * Words of unwind codes.
         */
        uint8_t num_code_words() const { return m_num_code_words; }
        std::string _unnamed2() const { return m__unnamed2; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_arm64_t* _parent() const { return m__parent; }
    };

    /**
     * Start of an `unwind_info_amd64`. In version 3, for functions that use the
     * registers of Intel APX, only the first two bytes have this layout.
     * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
     */

    class unwind_head_amd64_t : public kaitai::kstruct {

    public:

        unwind_head_amd64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_amd64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_head_amd64_t();

    private:
        bool f_flags;
        int32_t m_flags;

    public:

        /**
         * Combination of `amd64_unwind_flags`.
         */
        int32_t flags();

    private:
        bool f_frame_register;
        int32_t m_frame_register;

    public:

        /**
         * Number of the register that is the frame pointer; 0 without one.
         */
        int32_t frame_register();

    private:
        bool f_has_chain;
        bool m_has_chain;

    public:

        /**
         * Whether the function is a part of another one.
         */
        bool has_chain();

    private:
        bool f_has_handler;
        bool m_has_handler;

    public:

        /**
         * Whether the function has a handler of exceptions or of unwinding.
         */
        bool has_handler();

    private:
        bool f_num_slots;
        uint32_t m_num_slots;

    public:

        /**
         * Number of slots with the padding behind the codes.
         */
        uint32_t num_slots();

    private:
        bool f_ofs_frame;
        uint32_t m_ofs_frame;

    public:

        /**
         * Bytes between the stack pointer and the frame pointer where it is set.
         */
        uint32_t ofs_frame();

    private:
        bool f_version;
        int32_t m_version;

    public:

        /**
         * 1, or 2 if the codes describe epilogs as well.
         */
        int32_t version();

    private:
        uint8_t m_version_and_flags;
        uint8_t m_len_prolog;
        uint8_t m_num_codes;
        uint8_t m_frame;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_amd64_t* m__parent;

    public:

        /**
         * Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
         */
        uint8_t version_and_flags() const { return m_version_and_flags; }

        /**
         * Bytes of the prolog.
         */
        uint8_t len_prolog() const { return m_len_prolog; }

        /**
         * Number of slots of unwind codes.
         */
        uint8_t num_codes() const { return m_num_codes; }

        /**
         * Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
         */
        uint8_t frame() const { return m_frame; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_amd64_t* _parent() const { return m__parent; }
    };

    /**
     * First word of an `unwind_info_arm64`.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
     */

    class unwind_head_arm64_t : public kaitai::kstruct {

    public:

        unwind_head_arm64_t(kaitai::kstream* p__io, windows_unwind_t::unwind_info_arm64_t* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_head_arm64_t();

    private:
        bool f_epilogs;
        int32_t m_epilogs;

    public:

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        int32_t epilogs();

    private:
        bool f_has_handler;
        bool m_has_handler;

    public:

        /**
         * Whether the function has a handler of exceptions.
         */
        bool has_handler();

    private:
        bool f_has_one_epilog;
        bool m_has_one_epilog;

    public:

        /**
         * Whether the function has one epilog at its end, whose codes begin at the
         * index `epilogs`.
         */
        bool has_one_epilog();

    private:
        bool f_is_extended;
        bool m_is_extended;

    public:

        /**
         * Whether the next word has both numbers, as they are too large here.
         */
        bool is_extended();

    private:
        bool f_len_function;
        int32_t m_len_function;

    public:

        /**
         * Bytes of the function.
         */
        int32_t len_function();

    private:
        bool f_num_code_words;
        int32_t m_num_code_words;

    public:

        /**
         * Words of unwind codes.
         */
        int32_t num_code_words();

    private:
        bool f_version;
        int32_t m_version;

    public:

        /**
         * Always zero.
         */
        int32_t version();

    private:
        uint32_t m_word;
        windows_unwind_t* m__root;
        windows_unwind_t::unwind_info_arm64_t* m__parent;

    public:

        /**
         * The fields, see the instances.
         */
        uint32_t word() const { return m_word; }
        windows_unwind_t* _root() const { return m__root; }
        windows_unwind_t::unwind_info_arm64_t* _parent() const { return m__parent; }
    };

    /**
     * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
     * stack and registers, the last instruction first. Data of the handler may
     * follow.
     * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
     */

    class unwind_info_amd64_t : public kaitai::kstruct {

    public:

        unwind_info_amd64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_info_amd64_t();

    private:
        bool f_num_codes;
        uint8_t m_num_codes;

    public:

        /**
         * Number of slots without the padding.
         */
        uint8_t num_codes();

    private:
        unwind_head_amd64_t* m_head;
        std::vector<unwind_code_amd64_t*>* m_codes;
        std::string m__unnamed2;
        bool n__unnamed2;

    public:
        bool _is_null__unnamed2() { _unnamed2(); return n__unnamed2; };

    private:
        runtime_function_amd64_t* m_chained;
        bool n_chained;

    public:
        bool _is_null_chained() { chained(); return n_chained; };

    private:
        uint32_t m_handler_address;
        bool n_handler_address;

    public:
        bool _is_null_handler_address() { handler_address(); return n_handler_address; };

    private:
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Counts, flags and frame register.
         */
        unwind_head_amd64_t* head() const { return m_head; }

        /**
         * The slots. A code may use the one or two slots behind it as its operand.
         */
        std::vector<unwind_code_amd64_t*>* codes() const { return m_codes; }

        /**
         * Padding to an even number of slots.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * The function of which this one is a part; its codes are undone after
         * those of the part, all of them.
         */
        runtime_function_amd64_t* chained() const { return m_chained; }

        /**
         * RVA of the handler.
         */
        uint32_t handler_address() const { return m_handler_address; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Unwind data: codes of one to five bytes that undo the instructions of the
     * prolog, the last one first, and further ones for epilogs of another form.
     * Each code stands for one instruction, `trap_frame` and the following ones of
     * `arm64_unwind_codes` for none. Data of the handler may follow.
     * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
     */

    class unwind_info_arm64_t : public kaitai::kstruct {

    public:

        unwind_info_arm64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_unwind_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unwind_info_arm64_t();

    private:
        bool f_epilogs;
        uint32_t m_epilogs;

    public:

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        uint32_t epilogs();

    private:
        bool f_num_code_words;
        uint32_t m_num_code_words;

    public:

        /**
         * Words of unwind codes.
         */
        uint32_t num_code_words();

    private:
        bool f_num_scopes;
        uint32_t m_num_scopes;

    public:

        /**
         * Number of scopes.
         */
        uint32_t num_scopes();

    private:
        unwind_head_arm64_t* m_head;
        unwind_extension_arm64_t* m_extension;
        bool n_extension;

    public:
        bool _is_null_extension() { extension(); return n_extension; };

    private:
        std::vector<epilog_scope_arm64_t*>* m_scopes;
        std::string m_codes;
        uint32_t m_handler_address;
        bool n_handler_address;

    public:
        bool _is_null_handler_address() { handler_address(); return n_handler_address; };

    private:
        windows_unwind_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Counts and flags.
         */
        unwind_head_arm64_t* head() const { return m_head; }

        /**
         * Counts that are too large for the head.
         */
        unwind_extension_arm64_t* extension() const { return m_extension; }

        /**
         * The epilogs.
         */
        std::vector<epilog_scope_arm64_t*>* scopes() const { return m_scopes; }

        /**
         * The unwind codes, see `arm64_unwind_codes`.
         */
        std::string codes() const { return m_codes; }

        /**
         * RVA of the handler.
         */
        uint32_t handler_address() const { return m_handler_address; }
        windows_unwind_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    windows_unwind_t* m__root;
    kaitai::kstruct* m__parent;

public:
    windows_unwind_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_UNWIND_H_
