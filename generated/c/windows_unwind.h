// This is a generated file! Source: schemas/windows_unwind.ksy
/*
 * Windows unwind data of images (.pdata, .xdata)
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix UNWIND_, and those in small letters, are made up. An array of
 * one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_UNWIND_TYPES_ONLY.
 */

#ifndef WINDOWS_UNWIND_H
#define WINDOWS_UNWIND_H

#ifdef WINDOWS_UNWIND_TYPES_ONLY
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

/* amd64_unwind_flags */
enum UNWIND_AMD64_UNWIND_FLAGS {
    /* The function has a handler of exceptions. */
    UNW_FLAG_EHANDLER = 0x1,
    /* The function has a handler that is called when its frame is removed. */
    UNW_FLAG_UHANDLER = 0x2,
    /* The function is a part of another one. */
    UNW_FLAG_CHAININFO = 0x4
};

/* amd64_unwind_ops */
enum UNWIND_AMD64_UNWIND_OPS {
    /* A push of the register `op_info`. */
    UWOP_PUSH_NONVOL = 0x0,
    /*
     * Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
     * bytes.
     */
    UWOP_ALLOC_LARGE = 0x1,
    /* Stack of `op_info` times 8 and 8 bytes. */
    UWOP_ALLOC_SMALL = 0x2,
    /* The frame pointer is set, to the stack pointer and `ofs_frame`. */
    UWOP_SET_FPREG = 0x3,
    /*
     * The register `op_info` is stored `operand` times 8 bytes above the stack
     * pointer that the prolog ends with.
     */
    UWOP_SAVE_NONVOL = 0x4,
    /* As before, with the offset in bytes in two slots. */
    UWOP_SAVE_NONVOL_FAR = 0x5,
    /*
     * In version 2, one slot. The first one of a function has the bytes of each
     * of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
     * them is at its end. All others have `ofs_epilog`. In version 1 it was
     * a saved half of a vector register, with one slot as the operand.
     */
    UWOP_EPILOG = 0x6,
    /* In version 1 a saved half of a vector register, with two slots. */
    UWOP_SPARE_CODE = 0x7,
    /*
     * The vector register `op_info` is stored `operand` times 16 bytes above the
     * stack pointer.
     */
    UWOP_SAVE_XMM128 = 0x8,
    /* As before, with the offset in bytes in two slots. */
    UWOP_SAVE_XMM128_FAR = 0x9,
    /*
     * A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
     * after it.
     */
    UWOP_PUSH_MACHFRAME = 0xa
};

/* arm64_unwind_forms */
enum UNWIND_ARM64_UNWIND_FORMS {
    /* The entry refers to unwind data. */
    UNWIND_ARM64_UNWIND_FORMS_FULL = 0x0,
    /* Packed unwind data of a function with a prolog and an epilog at its end. */
    UNWIND_ARM64_UNWIND_FORMS_PACKED = 0x1,
    /* Packed unwind data of a part without a prolog and without an epilog. */
    UNWIND_ARM64_UNWIND_FORMS_PACKED_PART = 0x2
};

/* arm64_chains */
enum UNWIND_ARM64_CHAINS {
    /* The return address stays in lr. */
    UNWIND_ARM64_CHAINS_UNCHAINED = 0x0,
    /* lr is saved behind the other registers. */
    UNWIND_ARM64_CHAINS_SAVED_LR = 0x1,
    /* As `chained`, and lr is signed before. */
    UNWIND_ARM64_CHAINS_CHAINED_SIGNED = 0x2,
    /* x29 and lr are a `frame_record64`. */
    UNWIND_ARM64_CHAINS_CHAINED = 0x3
};

/* arm64_unwind_codes */
enum UNWIND_ARM64_UNWIND_CODES {
    /* Stack, 16 bytes times bits 0 to 4. */
    UNWIND_ARM64_UNWIND_CODES_ALLOC_S = 0x0,
    /* x19 and x20 are pushed into 8 bytes times bits 0 to 4. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_R19R20_X = 0x20,
    /* x29 and lr at 8 bytes times bits 0 to 5. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FPLR = 0x40,
    /* x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FPLR_X = 0x80,
    /* Two bytes: stack, 16 bytes times bits 0 to 10. */
    UNWIND_ARM64_UNWIND_CODES_ALLOC_M = 0xc0,
    /*
     * Two bytes: the registers of bits 6 to 9, from x19, and the
     * next one, at 8 bytes times bits 0 to 5.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_REGP = 0xc8,
    /* Two bytes: as `save_regp`, pushed into 8 more bytes. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_REGP_X = 0xcc,
    /* Two bytes: one register, as `save_regp`. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_REG = 0xd0,
    /*
     * Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
     * times bits 0 to 4, and 8.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_REG_X = 0xd4,
    /*
     * Two bytes: the register of bits 6 to 8 times 2, from x19, and
     * lr, at 8 bytes times bits 0 to 5.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_LRPAIR = 0xd6,
    /*
     * Two bytes: the registers of bits 6 to 8, from d8, and the next
     * one, at 8 bytes times bits 0 to 5.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FREGP = 0xd8,
    /* Two bytes: as `save_fregp`, pushed into 8 more bytes. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FREGP_X = 0xda,
    /* Two bytes: one register, as `save_fregp`. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FREG = 0xdc,
    /*
     * Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
     * times bits 0 to 4, and 8.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_FREG_X = 0xde,
    /*
     * Two bytes: stack in units of the size of scalable vectors
     * (SVE).
     */
    UNWIND_ARM64_UNWIND_CODES_ALLOC_Z = 0xdf,
    /* Four bytes: stack, 16 bytes times bits 0 to 23. */
    UNWIND_ARM64_UNWIND_CODES_ALLOC_L = 0xe0,
    /* x29 is set to the stack pointer. */
    UNWIND_ARM64_UNWIND_CODES_SET_FP = 0xe1,
    /*
     * Two bytes: x29 is set to the stack pointer and 8 bytes times
     * bits 0 to 7.
     */
    UNWIND_ARM64_UNWIND_CODES_ADD_FP = 0xe2,
    /* An instruction without effect on the frame. */
    UNWIND_ARM64_UNWIND_CODES_NOP = 0xe3,
    /* End of the codes. */
    UNWIND_ARM64_UNWIND_CODES_END = 0xe4,
    /*
     * End of the codes of a part of a function; those of the
     * function follow.
     */
    UNWIND_ARM64_UNWIND_CODES_END_C = 0xe5,
    /*
     * The pair of registers behind the one of the next code, in the
     * 16 bytes behind it.
     */
    UNWIND_ARM64_UNWIND_CODES_SAVE_NEXT = 0xe6,
    /* Three bytes: any register or pair. */
    UNWIND_ARM64_UNWIND_CODES_SAVE_ANY_REG = 0xe7,
    /* A `trap_frame_arm64` is at the stack pointer. */
    UNWIND_ARM64_UNWIND_CODES_TRAP_FRAME = 0xe8,
    /* A `machine_frame_arm64` is at the stack pointer. */
    UNWIND_ARM64_UNWIND_CODES_MACHINE_FRAME = 0xe9,
    /* A CONTEXT is at the stack pointer. */
    UNWIND_ARM64_UNWIND_CODES_CONTEXT = 0xea,
    /* A CONTEXT of ARM64EC is at the stack pointer. */
    UNWIND_ARM64_UNWIND_CODES_EC_CONTEXT = 0xeb,
    /* lr is no return address, but the address of an instruction. */
    UNWIND_ARM64_UNWIND_CODES_CLEAR_UNWOUND_TO_CALL = 0xec,
    /* lr is signed. */
    UNWIND_ARM64_UNWIND_CODES_PAC_SIGN_LR = 0xfc
};

#pragma pack(push, 1)

/*
 * A function, or a part of one. No two entries of an exception directory
 * overlap.
 */
typedef struct IMAGE_RUNTIME_FUNCTION_ENTRY {
    /* 0x0 begin_address: RVA of the first byte. */
    uint32_t BeginAddress;
    /* 0x4 end_address: RVA of the first byte behind it. */
    uint32_t EndAddress;
    /*
     * 0x8 unwind_address
     * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
     * another entry, which is to be used in place of this one.
     */
    uint32_t UnwindInfoAddress;
} IMAGE_RUNTIME_FUNCTION_ENTRY;

/*
 * Start of an `unwind_info_amd64`. In version 3, for functions that use the
 * registers of Intel APX, only the first two bytes have this layout.
 */
typedef struct UNWIND_UNWIND_HEAD_AMD64 {
    /* 0x0: Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`. */
    uint8_t version_and_flags;
    /* 0x1 len_prolog: Bytes of the prolog. */
    uint8_t SizeOfProlog;
    /* 0x2 num_codes: Number of slots of unwind codes. */
    uint8_t CountOfCodes;
    /* 0x3: Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset. */
    uint8_t frame;
} UNWIND_UNWIND_HEAD_AMD64;

/*
 * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
 * before it.
 */
typedef struct UNWIND_UNWIND_CODE_AMD64 {
    /*
     * 0x0 code_offset
     * Offset in the prolog of the byte behind the instruction. Other meaning
     * for `epilog`.
     */
    uint8_t CodeOffset;
    /* 0x1: Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`. */
    uint8_t operation;
} UNWIND_UNWIND_CODE_AMD64;

/*
 * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
 * stack and registers, the last instruction first. Data of the handler may
 * follow.
 *
 * Not declared, because the file decides where they are: chained, handler_address.
 */
typedef struct UNWIND_UNWIND_INFO_AMD64 {
    /* 0x0: Counts, flags and frame register. */
    UNWIND_UNWIND_HEAD_AMD64 head;
    /*
     * 0x4 codes: The slots. A code may use the one or two slots behind it as its operand.
     * Elements: num_codes
     */
    UNWIND_UNWIND_CODE_AMD64 UnwindCode[1];
} UNWIND_UNWIND_INFO_AMD64;

/*
 * Words on the stack that the processor pushes when an interrupt or exception
 * occurs. Before them there may be an error code of eight bytes.
 */
typedef struct MACHINE_FRAME {
    /* 0x0 rip: Address of the instruction that was interrupted or that failed. */
    uint64_t Rip;
    /* 0x8 seg_cs: Selector of the code; bits 0 and 1 are 3 in user mode. */
    uint16_t SegCs;
    /* 0xa */
    uint8_t Fill1[6];
    /* 0x10 eflags: Flags of the processor. */
    uint32_t EFlags;
    /* 0x14 */
    uint8_t Fill2[4];
    /* 0x18 rsp: Stack pointer before the interrupt. */
    uint64_t Rsp;
    /* 0x20 seg_ss: Selector of the stack. */
    uint16_t SegSs;
    /* 0x22 */
    uint8_t Fill3[6];
} MACHINE_FRAME;

/*
 * A function, or a part of one. The fields of the packed form are instances;
 * they have a meaning if `flag` is one of the packed forms.
 */
typedef struct IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY {
    /* 0x0 begin_address: RVA of the first byte. */
    uint32_t BeginAddress;
    /*
     * 0x4 unwind_data
     * Bits 0 and 1 are the `flag`. The rest is the RVA of an
     * `unwind_info_arm64`, or the packed form of unwind data.
     */
    uint32_t UnwindData;
} IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY;

/* First word of an `unwind_info_arm64`. */
typedef struct UNWIND_UNWIND_HEAD_ARM64 {
    /* 0x0: The fields, see the instances. */
    uint32_t word;
} UNWIND_UNWIND_HEAD_ARM64;

/* Second word of an `unwind_info_arm64` if the first one `is_extended`. */
typedef struct UNWIND_UNWIND_EXTENSION_ARM64 {
    /* 0x0 epilogs: Number of epilogs, or index of the first code of the only epilog. */
    uint16_t ExtendedEpilogCount;
    /* 0x2 num_code_words: Words of unwind codes. */
    uint8_t ExtendedCodeWords;
    /* 0x3 */
    uint8_t Reserved[1];
} UNWIND_UNWIND_EXTENSION_ARM64;

/* An epilog. Those of a function are in the order of their offsets. */
typedef struct UNWIND_EPILOG_SCOPE_ARM64 {
    /* 0x0: The fields, see the instances. */
    uint32_t word;
} UNWIND_EPILOG_SCOPE_ARM64;

/*
 * Unwind data: codes of one to five bytes that undo the instructions of the
 * prolog, the last one first, and further ones for epilogs of another form.
 * Each code stands for one instruction, `trap_frame` and the following ones of
 * `arm64_unwind_codes` for none. Data of the handler may follow.
 *
 * Not declared, because the file decides where they are: scopes, codes, handler_address.
 */
typedef struct UNWIND_UNWIND_INFO_ARM64 {
    /* 0x0: Counts and flags. */
    UNWIND_UNWIND_HEAD_ARM64 head;
    /*
     * 0x4: Counts that are too large for the head.
     * Present if: head.is_extended
     */
    UNWIND_UNWIND_EXTENSION_ARM64 extension;
} UNWIND_UNWIND_INFO_ARM64;

/*
 * Words on the stack at the code `machine_frame`; one reader has it, it was
 * not seen in a dump.
 */
typedef struct UNWIND_MACHINE_FRAME_ARM64 {
    /* 0x0: Stack pointer before. */
    uint64_t sp;
    /* 0x8: Address of the instruction that was interrupted. */
    uint64_t pc;
} UNWIND_MACHINE_FRAME_ARM64;

/*
 * Registers on the stack at the code `trap_frame`: those that the kernel saves
 * at an interrupt, exception or system call. Only one reader has it, it was
 * not seen in a dump.
 */
typedef struct KTRAP_FRAME {
    /* 0x0 exception_active: 0 interrupt, 1 exception, 2 system call. */
    uint8_t ExceptionActive;
    /* 0x1 context_from_frames */
    uint8_t ContextFromKFramesUnwound;
    /* 0x2 debug_registers_valid: Whether the debug registers are saved. */
    uint8_t DebugRegistersValid;
    /* 0x3 previous_mode: Of a system call; of an interrupt it is the IRQL. */
    uint8_t PreviousMode;
    /* 0x4 fault_status: Of a page fault. */
    uint32_t FaultStatus;
    /* 0x8 fault_address: Of a page fault; of a system call it is the trap frame before. */
    uint64_t FaultAddress;
    /* 0x10 vfp_state: Address of the saved vector registers, or 0. */
    uint64_t VfpState;
    /*
     * 0x18: Breakpoints and watchpoints.
     * Named `Bcr, Bvr, Wcr, Wvr`.
     */
    uint8_t debug_registers[120];
    /* 0x90 spsr: Processor state; bits 0 to 3 are 0 in user mode. */
    uint32_t Spsr;
    /* 0x94 esr: Reason of the exception. */
    uint32_t Esr;
    /* 0x98 sp: Stack pointer before. */
    uint64_t Sp;
    /* 0xa0 x: X0 to X18. */
    uint64_t X[19];
    /* 0x138 lr: Link register. */
    uint64_t Lr;
    /* 0x140 fp: Frame pointer. */
    uint64_t Fp;
    /* 0x148 pc: Address of the instruction that was interrupted or that failed. */
    uint64_t Pc;
} KTRAP_FRAME;

/* Words at the address in the frame pointer X29 of ARM64. */
typedef struct UNWIND_FRAME_RECORD64 {
    /* 0x0: Frame pointer of the caller; 0 at the end of the chain. */
    uint64_t next;
    /* 0x8: Return address, which may be signed. */
    uint64_t return_address;
} UNWIND_FRAME_RECORD64;

/* Words at the address in the frame pointer EBP of x86. */
typedef struct UNWIND_FRAME_RECORD32 {
    /* 0x0: Frame pointer of the caller; 0 at the end of the chain. */
    uint32_t next;
    /* 0x4: Where the caller goes on. */
    uint32_t return_address;
} UNWIND_FRAME_RECORD32;

#pragma pack(pop)

#ifndef WINDOWS_UNWIND_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_UNWIND_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_UNWIND_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_UNWIND_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_UNWIND_ASSERT
WINDOWS_UNWIND_ASSERT(offsetof(IMAGE_RUNTIME_FUNCTION_ENTRY, BeginAddress) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(IMAGE_RUNTIME_FUNCTION_ENTRY, EndAddress) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(IMAGE_RUNTIME_FUNCTION_ENTRY, UnwindInfoAddress) == 0x8);
WINDOWS_UNWIND_ASSERT(sizeof(IMAGE_RUNTIME_FUNCTION_ENTRY) == 0xc);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_HEAD_AMD64, version_and_flags) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_HEAD_AMD64, SizeOfProlog) == 0x1);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_HEAD_AMD64, CountOfCodes) == 0x2);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_HEAD_AMD64, frame) == 0x3);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_UNWIND_HEAD_AMD64) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_CODE_AMD64, CodeOffset) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_CODE_AMD64, operation) == 0x1);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_UNWIND_CODE_AMD64) == 0x2);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_INFO_AMD64, head) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_INFO_AMD64, UnwindCode) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, Rip) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, SegCs) == 0x8);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, Fill1) == 0xa);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, EFlags) == 0x10);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, Fill2) == 0x14);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, Rsp) == 0x18);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, SegSs) == 0x20);
WINDOWS_UNWIND_ASSERT(offsetof(MACHINE_FRAME, Fill3) == 0x22);
WINDOWS_UNWIND_ASSERT(sizeof(MACHINE_FRAME) == 0x28);
WINDOWS_UNWIND_ASSERT(offsetof(IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY, BeginAddress) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY, UnwindData) == 0x4);
WINDOWS_UNWIND_ASSERT(sizeof(IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY) == 0x8);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_HEAD_ARM64, word) == 0x0);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_UNWIND_HEAD_ARM64) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_EXTENSION_ARM64, ExtendedEpilogCount) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_EXTENSION_ARM64, ExtendedCodeWords) == 0x2);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_EXTENSION_ARM64, Reserved) == 0x3);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_UNWIND_EXTENSION_ARM64) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_EPILOG_SCOPE_ARM64, word) == 0x0);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_EPILOG_SCOPE_ARM64) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_INFO_ARM64, head) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_UNWIND_INFO_ARM64, extension) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_MACHINE_FRAME_ARM64, sp) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_MACHINE_FRAME_ARM64, pc) == 0x8);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_MACHINE_FRAME_ARM64) == 0x10);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, ExceptionActive) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, ContextFromKFramesUnwound) == 0x1);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, DebugRegistersValid) == 0x2);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, PreviousMode) == 0x3);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, FaultStatus) == 0x4);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, FaultAddress) == 0x8);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, VfpState) == 0x10);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, debug_registers) == 0x18);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Spsr) == 0x90);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Esr) == 0x94);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Sp) == 0x98);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, X) == 0xa0);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Lr) == 0x138);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Fp) == 0x140);
WINDOWS_UNWIND_ASSERT(offsetof(KTRAP_FRAME, Pc) == 0x148);
WINDOWS_UNWIND_ASSERT(sizeof(KTRAP_FRAME) == 0x150);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_FRAME_RECORD64, next) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_FRAME_RECORD64, return_address) == 0x8);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_FRAME_RECORD64) == 0x10);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_FRAME_RECORD32, next) == 0x0);
WINDOWS_UNWIND_ASSERT(offsetof(UNWIND_FRAME_RECORD32, return_address) == 0x4);
WINDOWS_UNWIND_ASSERT(sizeof(UNWIND_FRAME_RECORD32) == 0x8);
#undef WINDOWS_UNWIND_ASSERT
#endif

#endif
