// This is a generated file! Source: schemas/windows_kernel_dump.ksy
/*
 * Windows kernel crash dump
 *
 * A crash dump of the Windows kernel: what the operating system (or a
 * debugger, a hypervisor or an acquisition tool on its behalf) writes when a
 * machine stops with a bug check or when its memory is taken while it runs.
 * The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
 * number. The dump of a single process is another format, see `windows_minidump`.
 *
 * A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
 * and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
 * kernel keeps its lists, and what one processor was doing. What follows is
 * told by `dump_type`:
 *
 * * a full dump stores the pages of all runs of the physical memory
 *   descriptor, one after another, right after the header;
 * * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
 * * a summary dump has `summary_header`, the older form of the same;
 * * a range dump has `rdmp_header`, whose table of ranges tells which pages
 *   follow;
 * * a triage ("small memory") dump has `triage`, which tells where selected
 *   pieces of virtual memory are.
 *
 * Drivers may have added data of their own behind all that, see
 * `blob_file_header`.
 *
 * The bulk of a file (bitmap, range table, pages) is located here, not parsed:
 * it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
 * the start of the file and lengths in bytes, so that an application can take
 * the bytes in its own way.
 *
 * Not all of it has been seen in files that Windows wrote. Summary dumps, the
 * bitmap header and the triage structures of 32-bit machines, and the context of
 * 32-bit ARM follow declarations and other readers alone; their documentation
 * says so.
 *
 * Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
 * over the whole header, at offsets divisible by four. An unset u4 reads
 * 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
 * Nothing in a header can be relied upon without a check; counts and sizes
 * least of all.
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix KERNEL_DUMP_, and those in small letters, are made up. An array
 * of one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_KERNEL_DUMP_TYPES_ONLY.
 */

#ifndef WINDOWS_KERNEL_DUMP_H
#define WINDOWS_KERNEL_DUMP_H

#ifdef WINDOWS_KERNEL_DUMP_TYPES_ONLY
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

/* valid_dumps */
enum KERNEL_DUMP_VALID_DUMPS {
    /* Header of a 64-bit machine. The bytes spell `DU64`. */
    DUMP_VALID_DUMP64 = 0x34365544,
    /* Header of a 32-bit machine. The bytes spell `DUMP`. */
    DUMP_VALID_DUMP32 = 0x504d5544
};

/* dump_types */
enum KERNEL_DUMP_DUMP_TYPES {
    DUMP_TYPE_UNKNOWN = 0x0,
    /* All runs of physical memory. */
    DUMP_TYPE_FULL = 0x1,
    /* Kernel memory in the layout used until Windows 7. */
    DUMP_TYPE_SUMMARY = 0x2,
    /* Nothing but the header. */
    DUMP_TYPE_HEADER = 0x3,
    /* Small memory dump of selected pieces of virtual memory. */
    DUMP_TYPE_TRIAGE = 0x4,
    /* All of physical memory that is in use, told by a bitmap. */
    DUMP_TYPE_BITMAP_FULL = 0x5,
    /* Kernel memory, told by a bitmap; also automatic, active and live dumps. */
    DUMP_TYPE_BITMAP_KERNEL = 0x6,
    /* A setting of Windows; the files it makes have the type of a kernel dump. */
    DUMP_TYPE_AUTOMATIC = 0x7,
    /* Range dump of kernel memory, the `.dump /k` of WinDbg. */
    KERNEL_DUMP_DUMP_TYPES_KERNEL_MEMORY = 0x8,
    /* Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg. */
    KERNEL_DUMP_DUMP_TYPES_KERNEL_AND_USER_MEMORY = 0x9,
    /* Range dump of all physical memory, the `.dump /f` of WinDbg. */
    KERNEL_DUMP_DUMP_TYPES_COMPLETE_MEMORY = 0xa
};

/* machine_types */
enum KERNEL_DUMP_MACHINE_TYPES {
    /* 32-bit x86. */
    IMAGE_FILE_MACHINE_I386 = 0x14c,
    IMAGE_FILE_MACHINE_ALPHA = 0x184,
    /* 32-bit ARM in Thumb-2 mode. */
    IMAGE_FILE_MACHINE_ARMNT = 0x1c4,
    /* Itanium. */
    IMAGE_FILE_MACHINE_IA64 = 0x200,
    IMAGE_FILE_MACHINE_ALPHA64 = 0x284,
    /* 64-bit x86 of any maker. */
    IMAGE_FILE_MACHINE_AMD64 = 0x8664,
    IMAGE_FILE_MACHINE_ARM64 = 0xaa64
};

/* product_types */
enum KERNEL_DUMP_PRODUCT_TYPES {
    VER_NT_WORKSTATION = 0x1,
    VER_NT_DOMAIN_CONTROLLER = 0x2,
    VER_NT_SERVER = 0x3
};

/* bitmap_signatures */
enum KERNEL_DUMP_BITMAP_SIGNATURES {
    /* All of memory. The bytes spell `FDMP`. */
    DUMP_FULL_SIGNATURE = 0x504d4446,
    /* Part of memory. The bytes spell `SDMP`. */
    DUMP_SUMMARY_SIGNATURE = 0x504d4453
};

/* attribute_masks */
enum KERNEL_DUMP_ATTRIBUTE_MASKS {
    /* The machine stopped while it was hibernating or resuming. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_HIBER_CRASH = 0x1,
    /* The device that takes the dump was without power. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_DUMP_DEVICE_POWER_OFF = 0x2,
    /* The file was too small for the dump. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_INSUFFICIENT_DUMPFILE_SIZE = 0x4,
    /* The kernel itself wrote a triage dump. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_KERNEL_GENERATED_TRIAGE_DUMP = 0x8,
    /* Memory was taken while the machine went on running. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_LIVE_DUMP_GENERATED_DUMP = 0x10,
    KERNEL_DUMP_ATTRIBUTE_MASKS_DUMP_IS_GENERATED_OFFLINE = 0x20,
    KERNEL_DUMP_ATTRIBUTE_MASKS_FILTER_DUMP_FILE = 0x40,
    /* The machine stopped while it was starting. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_EARLY_BOOT_CRASH = 0x80,
    /* All but the header is encrypted. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA = 0x100,
    /* The dump was encrypted once and has been decrypted. */
    KERNEL_DUMP_ATTRIBUTE_MASKS_DECRYPTED_DUMP = 0x200
};

/* minidump_field_masks */
enum KERNEL_DUMP_MINIDUMP_FIELD_MASKS {
    /* Registers of the processor. */
    TRIAGE_DUMP_CONTEXT = 0x1,
    TRIAGE_DUMP_EXCEPTION = 0x2,
    /* Control block of the processor (`KPRCB`). */
    TRIAGE_DUMP_PRCB = 0x4,
    /* Current process (`EPROCESS`). */
    TRIAGE_DUMP_PROCESS = 0x8,
    /* Current thread (`ETHREAD`). */
    TRIAGE_DUMP_THREAD = 0x10,
    /* Kernel stack of the current thread. */
    TRIAGE_DUMP_STACK = 0x20,
    TRIAGE_DUMP_DRIVER_LIST = 0x40,
    /* Name of the driver that is held responsible. */
    TRIAGE_DUMP_BROKEN_DRIVER = 0x80,
    /* Figures of the memory manager. */
    TRIAGE_DUMP_MMINFO = 0x100,
    /* The page that the fault was about. */
    TRIAGE_DUMP_DATAPAGE = 0x200,
    /* The kernel's debugger data block. */
    TRIAGE_DUMP_DEBUGGER_DATA = 0x400,
    /* Further pieces of memory. */
    TRIAGE_DUMP_DATA_BLOCKS = 0x800
};

/* summary_option_masks */
enum KERNEL_DUMP_SUMMARY_OPTION_MASKS {
    /* The kernel's part of virtual memory can be read. */
    DUMP_SUMMARY_VALID_KERNEL_VA = 0x1,
    /* The part of virtual memory of the current process can be read. */
    DUMP_SUMMARY_VALID_CURRENT_USER_VA = 0x2
};

/* triage_option_masks */
enum KERNEL_DUMP_TRIAGE_OPTION_MASKS {
    /* There was not enough room for all that was to be stored. */
    TRIAGE_OPTION_OVERFLOWED = 0x100
};

/* suite_masks */
enum KERNEL_DUMP_SUITE_MASKS {
    VER_SUITE_SMALLBUSINESS = 0x1,
    VER_SUITE_ENTERPRISE = 0x2,
    VER_SUITE_BACKOFFICE = 0x4,
    VER_SUITE_COMMUNICATIONS = 0x8,
    /* Terminal services are installed; set on nearly every machine. */
    VER_SUITE_TERMINAL = 0x10,
    VER_SUITE_SMALLBUSINESS_RESTRICTED = 0x20,
    VER_SUITE_EMBEDDEDNT = 0x40,
    VER_SUITE_DATACENTER = 0x80,
    /* Remote desktop with one interactive session. */
    VER_SUITE_SINGLEUSERTS = 0x100,
    /* A home edition. */
    VER_SUITE_PERSONAL = 0x200,
    /* A web edition. */
    VER_SUITE_BLADE = 0x400,
    VER_SUITE_EMBEDDED_RESTRICTED = 0x800,
    VER_SUITE_SECURITY_APPLIANCE = 0x1000,
    VER_SUITE_STORAGE_SERVER = 0x2000,
    VER_SUITE_COMPUTE_SERVER = 0x4000,
    /* Windows Home Server. */
    VER_SUITE_WH_SERVER = 0x8000,
    /* Remote desktop with several interactive sessions on a client edition. */
    VER_SUITE_MULTIUSERTS = 0x20000
};

/* context_x64_flags */
enum KERNEL_DUMP_CONTEXT_X64_FLAGS {
    /* SegSs, Rsp, SegCs, Rip and EFlags. */
    KERNEL_DUMP_CONTEXT_X64_FLAGS_CONTROL = 0x1,
    /* Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15. */
    KERNEL_DUMP_CONTEXT_X64_FLAGS_INTEGER = 0x2,
    /* SegDs, SegEs, SegFs and SegGs. */
    KERNEL_DUMP_CONTEXT_X64_FLAGS_SEGMENTS = 0x4,
    /* The x87 and SSE registers. */
    KERNEL_DUMP_CONTEXT_X64_FLAGS_FLOATING_POINT = 0x8,
    KERNEL_DUMP_CONTEXT_X64_FLAGS_DEBUG_REGISTERS = 0x10,
    /* The context is that of an x64 processor. */
    CONTEXT_AMD64 = 0x100000
};

/* context_x86_flags */
enum KERNEL_DUMP_CONTEXT_X86_FLAGS {
    /* SegSs, Esp, SegCs, Eip, EFlags and Ebp. */
    KERNEL_DUMP_CONTEXT_X86_FLAGS_CONTROL = 0x1,
    /* Eax, Ebx, Ecx, Edx, Esi and Edi. */
    KERNEL_DUMP_CONTEXT_X86_FLAGS_INTEGER = 0x2,
    /* SegDs, SegEs, SegFs and SegGs. */
    KERNEL_DUMP_CONTEXT_X86_FLAGS_SEGMENTS = 0x4,
    /* The x87 registers. */
    KERNEL_DUMP_CONTEXT_X86_FLAGS_FLOATING_POINT = 0x8,
    KERNEL_DUMP_CONTEXT_X86_FLAGS_DEBUG_REGISTERS = 0x10,
    /* The SSE registers. */
    CONTEXT_EXTENDED_REGISTERS = 0x20,
    /* More registers, which are behind the context. */
    CONTEXT_XSTATE = 0x40,
    /* The context is that of an x86 processor. */
    CONTEXT_i386 = 0x10000
};

/* context_arm_flags */
enum KERNEL_DUMP_CONTEXT_ARM_FLAGS {
    /* Sp, Lr, Pc and Cpsr. */
    KERNEL_DUMP_CONTEXT_ARM_FLAGS_CONTROL = 0x1,
    /* R0 to R12. */
    KERNEL_DUMP_CONTEXT_ARM_FLAGS_INTEGER = 0x2,
    /* Fpscr and the vector registers. */
    KERNEL_DUMP_CONTEXT_ARM_FLAGS_FLOATING_POINT = 0x4,
    KERNEL_DUMP_CONTEXT_ARM_FLAGS_DEBUG_REGISTERS = 0x8,
    /* The context is that of a 32-bit ARM processor. */
    CONTEXT_ARM = 0x200000
};

/* context_arm64_flags */
enum KERNEL_DUMP_CONTEXT_ARM64_FLAGS {
    /* Fp, Lr, Sp, Pc and Cpsr. */
    KERNEL_DUMP_CONTEXT_ARM64_FLAGS_CONTROL = 0x1,
    /* X0 to X28. */
    KERNEL_DUMP_CONTEXT_ARM64_FLAGS_INTEGER = 0x2,
    /* Fpcr, Fpsr and the vector registers. */
    KERNEL_DUMP_CONTEXT_ARM64_FLAGS_FLOATING_POINT = 0x4,
    KERNEL_DUMP_CONTEXT_ARM64_FLAGS_DEBUG_REGISTERS = 0x8,
    /* X18 in user mode, where it is the register of the system. */
    CONTEXT_ARM64_X18 = 0x10,
    /* More registers, which are behind the context. */
    CONTEXT_ARM64_XSTATE = 0x20,
    /* The context is that of an ARM64 processor. */
    CONTEXT_ARM64 = 0x400000,
    CONTEXT_ARM64_RET_TO_GUEST = 0x4000000,
    CONTEXT_EXCEPTION_REQUEST = 0x40000000
};

#pragma pack(push, 1)

/* Neighbouring physical pages. */
typedef struct PHYSICAL_MEMORY_RUN64 {
    /*
     * 0x0 base_page: Number of the first page, which is its physical address divided by 0x1000.
     */
    uint64_t BasePage;
    /* 0x8 page_count */
    uint64_t PageCount;
} PHYSICAL_MEMORY_RUN64;

/*
 * Runs of physical pages. In a full dump the pages of all runs are stored
 * one after another in the order of the runs.
 */
typedef struct PHYSICAL_MEMORY_DESCRIPTOR64 {
    /* 0x0 number_of_runs: May be the fill pattern, then the descriptor is absent. */
    uint32_t NumberOfRuns;
    /*
     * 0x4
     * Aligns the next field; keeps the fill pattern, so that the count must
     * not be read as eight bytes.
     */
    uint8_t reserved_4[4];
    /* 0x8 number_of_pages: Pages in all runs. */
    uint64_t NumberOfPages;
    /*
     * 0x10 runs: Empty when `number_of_runs` is more than fits in the header.
     * Elements: number_of_runs <= max_runs ? number_of_runs : 0
     */
    PHYSICAL_MEMORY_RUN64 Run[1];
} PHYSICAL_MEMORY_DESCRIPTOR64;

/* A register of 128 bits. */
typedef struct M128A {
    /* 0x0 low: Bits 0 to 63. */
    uint64_t Low;
    /* 0x8 high: Bits 64 to 127; signed in C, which means nothing for a register. */
    uint64_t High;
} M128A;

/*
 * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
 * does not name may be garbage.
 *
 * The save area of FXSAVE, a structure of its own in C, is spelt out field
 * by field from `control_word` to `xmm_registers`.
 */
typedef struct KERNEL_DUMP_CONTEXT_X64 {
    /* 0x0 p1_home: Home space of parameter 1; room on the stack, not a register. */
    uint64_t P1Home;
    /* 0x8 p2_home: Home space of parameter 2; room on the stack, not a register. */
    uint64_t P2Home;
    /* 0x10 p3_home: Home space of parameter 3; room on the stack, not a register. */
    uint64_t P3Home;
    /* 0x18 p4_home: Home space of parameter 4; room on the stack, not a register. */
    uint64_t P4Home;
    /* 0x20 p5_home: Home space of parameter 5; room on the stack, not a register. */
    uint64_t P5Home;
    /* 0x28 p6_home: Home space of parameter 6; room on the stack, not a register. */
    uint64_t P6Home;
    /* 0x30 context_flags: Which parts are filled; combination of `context_x64_flags`. */
    uint32_t ContextFlags;
    /* 0x34 mxcsr: SSE control and status register; also stored as `mxcsr2`. */
    uint32_t MxCsr;
    /* 0x38 seg_cs */
    uint16_t SegCs;
    /* 0x3a seg_ds */
    uint16_t SegDs;
    /* 0x3c seg_es */
    uint16_t SegEs;
    /* 0x3e seg_fs */
    uint16_t SegFs;
    /* 0x40 seg_gs */
    uint16_t SegGs;
    /* 0x42 seg_ss */
    uint16_t SegSs;
    /* 0x44 eflags: Lower half of RFLAGS; the upper half is always zero. */
    uint32_t EFlags;
    /* 0x48 dr0: Address of hardware breakpoint 0. */
    uint64_t Dr0;
    /* 0x50 dr1: Address of hardware breakpoint 1. */
    uint64_t Dr1;
    /* 0x58 dr2: Address of hardware breakpoint 2. */
    uint64_t Dr2;
    /* 0x60 dr3: Address of hardware breakpoint 3. */
    uint64_t Dr3;
    /* 0x68 dr6: Debug status. */
    uint64_t Dr6;
    /* 0x70 dr7: Debug control. */
    uint64_t Dr7;
    /* 0x78 rax */
    uint64_t Rax;
    /* 0x80 rcx */
    uint64_t Rcx;
    /* 0x88 rdx */
    uint64_t Rdx;
    /* 0x90 rbx */
    uint64_t Rbx;
    /* 0x98 rsp */
    uint64_t Rsp;
    /* 0xa0 rbp */
    uint64_t Rbp;
    /* 0xa8 rsi */
    uint64_t Rsi;
    /* 0xb0 rdi */
    uint64_t Rdi;
    /* 0xb8 r8 */
    uint64_t R8;
    /* 0xc0 r9 */
    uint64_t R9;
    /* 0xc8 r10 */
    uint64_t R10;
    /* 0xd0 r11 */
    uint64_t R11;
    /* 0xd8 r12 */
    uint64_t R12;
    /* 0xe0 r13 */
    uint64_t R13;
    /* 0xe8 r14 */
    uint64_t R14;
    /* 0xf0 r15 */
    uint64_t R15;
    /* 0xf8 rip */
    uint64_t Rip;
    struct {
        /* 0x100 control_word: x87 control word (FCW). */
        uint16_t ControlWord;
        /* 0x102 status_word: x87 status word (FSW). */
        uint16_t StatusWord;
        /* 0x104 tag_word: x87 tag word in its abridged form, one bit per register in use. */
        uint8_t TagWord;
        /* 0x105 */
        uint8_t Reserved1[1];
        /* 0x106 error_opcode: Opcode of the last x87 instruction (FOP). */
        uint16_t ErrorOpcode;
        /* 0x108 error_offset: Offset of the last x87 instruction (FIP). */
        uint32_t ErrorOffset;
        /* 0x10c error_selector: Code segment of the last x87 instruction (FCS). */
        uint16_t ErrorSelector;
        /* 0x10e */
        uint8_t Reserved2[2];
        /* 0x110 data_offset: Offset of the last x87 operand (FDP). */
        uint32_t DataOffset;
        /* 0x114 data_selector: Data segment of the last x87 operand (FDS). */
        uint16_t DataSelector;
        /* 0x116 */
        uint8_t Reserved3[2];
        /* 0x118 mxcsr2: MXCSR as FXSAVE stored it. */
        uint32_t MxCsr;
        /* 0x11c mxcsr_mask: Bits of MXCSR that the processor supports. */
        uint32_t MxCsr_Mask;
        /*
         * 0x120 float_registers: ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
         */
        M128A FloatRegisters[8];
        /* 0x1a0 xmm_registers: XMM0 to XMM15. */
        M128A XmmRegisters[16];
        /* 0x2a0 */
        uint8_t Reserved4[96];
    } FltSave;
    /* 0x300 vector_register: Room for vector registers; what it holds depends on the writer. */
    M128A VectorRegister[26];
    /* 0x4a0 vector_control */
    uint64_t VectorControl;
    /* 0x4a8 debug_control: Value of the DebugCtl register. */
    uint64_t DebugControl;
    /* 0x4b0 last_branch_to_rip */
    uint64_t LastBranchToRip;
    /* 0x4b8 last_branch_from_rip */
    uint64_t LastBranchFromRip;
    /* 0x4c0 last_exception_to_rip */
    uint64_t LastExceptionToRip;
    /* 0x4c8 last_exception_from_rip */
    uint64_t LastExceptionFromRip;
} KERNEL_DUMP_CONTEXT_X64;

/*
 * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
 * does not name may be garbage.
 */
typedef struct ARM64_NT_CONTEXT {
    /* 0x0 context_flags: Which parts are filled; combination of `context_arm64_flags`. */
    uint32_t ContextFlags;
    /* 0x4 cpsr: Processor state, that is condition flags, interrupt masks and mode. */
    uint32_t Cpsr;
    /* 0x8 x: X0 to X28. */
    uint64_t X[29];
    /* 0xf0 fp: Frame pointer, X29. */
    uint64_t Fp;
    /* 0xf8 lr: Link register, X30. */
    uint64_t Lr;
    /* 0x100 sp: Stack pointer. */
    uint64_t Sp;
    /* 0x108 pc: Program counter. */
    uint64_t Pc;
    /* 0x110 v: Vector and floating-point registers V0 to V31. */
    M128A V[32];
    /* 0x310 fpcr: Floating-point control register. */
    uint32_t Fpcr;
    /* 0x314 fpsr: Floating-point status register. */
    uint32_t Fpsr;
    /* 0x318 bcr: Control registers of the hardware breakpoints. */
    uint32_t Bcr[8];
    /* 0x338 bvr: Addresses of the hardware breakpoints. */
    uint64_t Bvr[8];
    /* 0x378 wcr: Control registers of the hardware watchpoints. */
    uint32_t Wcr[2];
    /* 0x380 wvr: Addresses of the hardware watchpoints. */
    uint64_t Wvr[2];
} ARM64_NT_CONTEXT;

/* An exception as a 64-bit machine records it (0x98 bytes). */
typedef struct EXCEPTION_RECORD64 {
    /* 0x0 exception_code: Status code (NTSTATUS) of the exception. */
    uint32_t ExceptionCode;
    /* 0x4 exception_flags: Bit 0 is set when execution cannot be continued. */
    uint32_t ExceptionFlags;
    /*
     * 0x8 exception_record: Virtual address of the record of an exception that led to this one,
     * or 0.
     */
    uint64_t ExceptionRecord;
    /* 0x10 exception_address: Virtual address of the instruction. */
    uint64_t ExceptionAddress;
    /* 0x18 number_parameters: How many elements of `exception_information` have a meaning. */
    uint32_t NumberParameters;
    /* 0x1c */
    uint8_t __unusedAlignment[4];
    /*
     * 0x20 exception_information
     * Parameters of the exception. In a dump, those beyond
     * `number_parameters` may be garbage.
     */
    uint64_t ExceptionInformation[15];
} EXCEPTION_RECORD64;

/*
 * What build 26100 of Windows stores in the area that public headers call
 * reserved (0x2b4 bytes). No public source describes it: places and meanings
 * are inferred from the dumps of that build, and the names are made up here.
 */
typedef struct KERNEL_DUMP_HEADER_EXTENSION {
    /* 0x0: Always 0x298, which is the offset of `build_string` here. */
    uint32_t len_extension;
    /* 0x4: Always 0x298 too. */
    uint8_t reserved_4[4];
    /* 0x8: Always zeros. */
    uint8_t reserved_8[400];
    /*
     * 0x198
     * What the writer has to say of its work, in ASCII and filled up with zero
     * bytes, such as "Dump completed successfully.".
     */
    uint8_t status_text[256];
    /* 0x298: Build number of Windows as UTF-16LE text, ended by a zero character. */
    uint8_t build_string[12];
    /* 0x2a4: Keeps the fill pattern. */
    uint8_t reserved_2a4[4];
    /* 0x2a8: Revision of the build, which is 2314 in 26100.2314. */
    uint32_t update_build_revision;
    /* 0x2ac: Major version number of Windows, 10. */
    uint32_t nt_major_version;
    /* 0x2b0: Minor version number of Windows, 0. */
    uint32_t nt_minor_version;
} KERNEL_DUMP_HEADER_EXTENSION;

/*
 * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
 * `valid_dump` on. The same for all 64-bit processors; only
 * `context_record` differs.
 *
 * Here with what the file begins with.
 */
typedef struct DUMP_HEADER64 {
    /* 0x0 signature: Always `PAGE`. */
    uint8_t Signature[4];
    /*
     * 0x4 valid_dump: Tells the header of a 64-bit machine from that of a 32-bit one.
     * One of valid_dumps.
     */
    uint32_t ValidDump;
    /*
     * 0x8 major_version
     * 0xf for a free (release) build of the kernel, 0xc for a checked
     * (debug) build; not the version number of Windows.
     */
    uint32_t MajorVersion;
    /* 0xc minor_version: Build number of Windows, such as 19041. */
    uint32_t MinorVersion;
    /*
     * 0x10 directory_table_base
     * Physical address of the root of the page tables: CR3 on x64, the base
     * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
     * process-context identifier.
     */
    uint64_t DirectoryTableBase;
    /*
     * 0x18 pfn_database
     * Virtual address of the page frame number database. Some writers store
     * the address of the kernel variable that points to it instead.
     */
    uint64_t PfnDataBase;
    /*
     * 0x20 ps_loaded_module_list: Virtual address of the head of the list of loaded kernel
     * modules.
     */
    uint64_t PsLoadedModuleList;
    /* 0x28 ps_active_process_head: Virtual address of the head of the list of processes. */
    uint64_t PsActiveProcessHead;
    /*
     * 0x30 machine_image_type: Architecture of the processor, which tells the layout of
     * `context_record`.
     * One of machine_types.
     */
    uint32_t MachineImageType;
    /* 0x34 number_processors */
    uint32_t NumberProcessors;
    /*
     * 0x38 bug_check_code
     * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
     * 0x7e.
     */
    uint32_t BugCheckCode;
    /* 0x3c: Aligns the next field; keeps the fill pattern. */
    uint8_t reserved_3c[4];
    /*
     * 0x40 bug_check_code_parameters
     * The four parameters of the bug check. A 32-bit status code among them
     * may or may not be sign-extended.
     */
    uint64_t BugCheckParameter1;
    /* 0x48 */
    uint64_t BugCheckParameter2;
    /* 0x50 */
    uint64_t BugCheckParameter3;
    /* 0x58 */
    uint64_t BugCheckParameter4;
    /* 0x60 version_user: Unused text; zeros or the fill pattern in practice. */
    uint8_t VersionUser[32];
    /*
     * 0x80 kd_debugger_data_block
     * Virtual address of the kernel's debugger data block
     * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
     */
    uint64_t KdDebuggerDataBlock;
    /*
     * 0x88 physical_memory_block
     * The physical memory of the machine. It tells where the pages of a full
     * dump are; other kinds have it for information or not at all. Windows
     * declares 700 bytes; the last four align the next field and mostly keep
     * the fill pattern.
     */
    union {
        PHYSICAL_MEMORY_DESCRIPTOR64 PhysicalMemoryBlock;
        uint8_t PhysicalMemoryBlockBuffer[704];
    };
    /*
     * 0x348 context_record
     * Registers of the processor that stopped the machine, in the layout of
     * its architecture. Raw bytes for architectures without a type here.
     */
    union {
        KERNEL_DUMP_CONTEXT_X64 ContextRecord_amd64;
        ARM64_NT_CONTEXT ContextRecord_arm64;
        uint8_t ContextRecord[3000];
    };
    /*
     * 0xf00 exception
     * The exception that led to the dump. Windows stores a breakpoint
     * (0x80000003) here whatever the cause; the original exception is
     * reached through `bug_check_code_parameters`.
     */
    EXCEPTION_RECORD64 Exception;
    /*
     * 0xf98 dump_type
     * What follows the header. Some tools leave the fill pattern in a full
     * dump.
     * One of dump_types.
     */
    uint32_t DumpType;
    /* 0xf9c: Aligns the next field; keeps the fill pattern. */
    uint8_t reserved_f9c[4];
    /*
     * 0xfa0 required_dump_space
     * Bytes that the writer asked for. Equal to the size of the file for
     * some writers, larger or smaller for others.
     */
    int64_t RequiredDumpSpace;
    /*
     * 0xfa8 system_time
     * Time of the dump as a Windows FILETIME: intervals of 100 ns since
     * 1601-01-01 00:00 UTC.
     */
    int64_t SystemTime;
    /* 0xfb0 comment: Text of the writer, ended by a zero byte, or the fill pattern. */
    uint8_t Comment[128];
    /* 0x1030 system_up_time: Time since the start of the machine, in intervals of 100 ns. */
    int64_t SystemUpTime;
    /*
     * 0x1038 minidump_fields
     * Parts that a triage dump holds; combination of `minidump_field_masks`.
     * Does not tell a triage dump from others: it may be set in all. The bits
     * are `minidump_field_context` and those after it.
     */
    uint32_t MiniDumpFields;
    /*
     * 0x103c secondary_data_state
     * State of the data that drivers added behind the dump. Does not tell
     * whether there is any.
     */
    uint32_t SecondaryDataState;
    /* 0x1040 product_type: One of product_types. */
    uint32_t ProductType;
    /*
     * 0x1044 suite_mask
     * Product suites of the installation; combination of `suite_masks`. The bits
     * are `suite_small_business` and those after it.
     */
    uint32_t SuiteMask;
    /* 0x1048 writer_status: What the writer has to say of its work; 0 is success. */
    uint32_t WriterStatus;
    /* 0x104c */
    uint8_t Unused1[1];
    /*
     * 0x104d kd_secondary_version
     * Revision of the debugger interface: 0 and 1 are obsolete layouts of
     * the x64 context, 2 is the present one. 0x41 is the fill pattern.
     */
    uint8_t KdSecondaryVersion;
    /*
     * 0x104e
     * Presumably the levels of the page tables, 4 or 5. That is inferred from
     * dumps of build 26100, which have 4 here; public headers declare the byte
     * as unused, and older builds leave the fill pattern, 0x47.
     * Named `Unused[0]`.
     */
    uint8_t paging_levels;
    /* 0x104f */
    uint8_t reserved_104f[1];
    /*
     * 0x1050 attributes
     * How and when the dump was made; combination of `attribute_masks`.
     * Older writers leave the fill pattern, which is told apart by
     * `attributes_written`. The bits are `attribute_hiber_crash` and those
     * after it.
     */
    uint32_t Attributes;
    /* 0x1054 boot_id: Number of times the installation was started. */
    uint32_t BootId;
    /*
     * 0x1058: What build 26100 stores in the reserved area.
     * Present if: len_extension == 0x298
     */
    KERNEL_DUMP_HEADER_EXTENSION extension;
    /* 0x130c */
    uint8_t reserved_130c[3316];
} DUMP_HEADER64;

/* Neighbouring physical pages of a 32-bit machine. */
typedef struct PHYSICAL_MEMORY_RUN32 {
    /*
     * 0x0 base_page: Number of the first page, which is its physical address divided by 0x1000.
     */
    uint32_t BasePage;
    /* 0x4 page_count */
    uint32_t PageCount;
} PHYSICAL_MEMORY_RUN32;

/*
 * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
 * runs are stored one after another in the order of the runs.
 */
typedef struct PHYSICAL_MEMORY_DESCRIPTOR32 {
    /* 0x0 number_of_runs: May be the fill pattern, then the descriptor is absent. */
    uint32_t NumberOfRuns;
    /* 0x4 number_of_pages: Pages in all runs. */
    uint32_t NumberOfPages;
    /*
     * 0x8 runs: Empty when `number_of_runs` is more than fits in the header.
     * Elements: number_of_runs <= max_runs ? number_of_runs : 0
     */
    PHYSICAL_MEMORY_RUN32 Run[1];
} PHYSICAL_MEMORY_DESCRIPTOR32;

/*
 * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
 * does not name may be garbage.
 *
 * The save area of FSAVE, a structure of its own in C, is spelt out field by
 * field from `control_word` to `cr0_npx_state`.
 *
 * Segment registers have 16 bits in slots of 32. What the upper half of a slot
 * holds is not defined, and is garbage in dumps.
 */
typedef struct KERNEL_DUMP_CONTEXT_X86 {
    /* 0x0 context_flags: Which parts are filled; combination of `context_x86_flags`. */
    uint32_t ContextFlags;
    /* 0x4 dr0: Address of hardware breakpoint 0. */
    uint32_t Dr0;
    /* 0x8 dr1: Address of hardware breakpoint 1. */
    uint32_t Dr1;
    /* 0xc dr2: Address of hardware breakpoint 2. */
    uint32_t Dr2;
    /* 0x10 dr3: Address of hardware breakpoint 3. */
    uint32_t Dr3;
    /* 0x14 dr6: Debug status. */
    uint32_t Dr6;
    /* 0x18 dr7: Debug control. */
    uint32_t Dr7;
    struct {
        /* 0x1c control_word: x87 control word (FCW). */
        uint32_t ControlWord;
        /* 0x20 status_word: x87 status word (FSW). */
        uint32_t StatusWord;
        /* 0x24 tag_word: x87 tag word, two bits per register. */
        uint32_t TagWord;
        /* 0x28 error_offset: Offset of the last x87 instruction (FIP). */
        uint32_t ErrorOffset;
        /* 0x2c error_selector: Code segment of the last x87 instruction (FCS). */
        uint32_t ErrorSelector;
        /* 0x30 data_offset: Offset of the last x87 operand (FDP). */
        uint32_t DataOffset;
        /* 0x34 data_selector: Data segment of the last x87 operand (FDS). */
        uint32_t DataSelector;
        /* 0x38 register_area: ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps. */
        uint8_t RegisterArea[80];
        /* 0x88 cr0_npx_state: Bits of CR0 for the x87 unit; a spare field in newer headers. */
        uint32_t Cr0NpxState;
    } FloatSave;
    /* 0x8c seg_gs: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegGs;
    /* 0x90 seg_fs: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegFs;
    /* 0x94 seg_es: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegEs;
    /* 0x98 seg_ds: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegDs;
    /* 0x9c edi */
    uint32_t Edi;
    /* 0xa0 esi */
    uint32_t Esi;
    /* 0xa4 ebx */
    uint32_t Ebx;
    /* 0xa8 edx */
    uint32_t Edx;
    /* 0xac ecx */
    uint32_t Ecx;
    /* 0xb0 eax */
    uint32_t Eax;
    /* 0xb4 ebp */
    uint32_t Ebp;
    /* 0xb8 eip */
    uint32_t Eip;
    /* 0xbc seg_cs: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegCs;
    /* 0xc0 eflags */
    uint32_t EFlags;
    /* 0xc4 esp */
    uint32_t Esp;
    /* 0xc8 seg_ss: Segment register in the lower half; the upper half may be garbage. */
    uint32_t SegSs;
    /* 0xcc extended_registers: The save area of FXSAVE, with the SSE registers. */
    uint8_t ExtendedRegisters[512];
} KERNEL_DUMP_CONTEXT_X86;

/*
 * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
 * `context_flags` does not name may be garbage. After its declaration; not
 * seen in a dump.
 */
typedef struct KERNEL_DUMP_CONTEXT_ARM {
    /* 0x0 context_flags: Which parts are filled; combination of `context_arm_flags`. */
    uint32_t ContextFlags;
    /* 0x4 r: R0 to R12. */
    uint32_t R0;
    /* 0x8 */
    uint32_t R1;
    /* 0xc */
    uint32_t R2;
    /* 0x10 */
    uint32_t R3;
    /* 0x14 */
    uint32_t R4;
    /* 0x18 */
    uint32_t R5;
    /* 0x1c */
    uint32_t R6;
    /* 0x20 */
    uint32_t R7;
    /* 0x24 */
    uint32_t R8;
    /* 0x28 */
    uint32_t R9;
    /* 0x2c */
    uint32_t R10;
    /* 0x30 */
    uint32_t R11;
    /* 0x34 */
    uint32_t R12;
    /* 0x38 sp: Stack pointer, R13. */
    uint32_t Sp;
    /* 0x3c lr: Link register, R14. */
    uint32_t Lr;
    /* 0x40 pc: Program counter, R15. */
    uint32_t Pc;
    /* 0x44 cpsr: Processor state, that is condition flags, interrupt masks and mode. */
    uint32_t Cpsr;
    /* 0x48 fpscr: Floating-point status and control register. */
    uint32_t Fpscr;
    /* 0x4c */
    uint8_t Padding[4];
    /*
     * 0x50 q
     * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
     * lie.
     */
    M128A Q[16];
    /* 0x150 bvr: Addresses of the hardware breakpoints. */
    uint32_t Bvr[8];
    /* 0x170 bcr: Control registers of the hardware breakpoints. */
    uint32_t Bcr[8];
    /* 0x190 wvr: Address of the hardware watchpoint. */
    uint32_t Wvr[1];
    /* 0x194 wcr: Control register of the hardware watchpoint. */
    uint32_t Wcr[1];
    /* 0x198 */
    uint8_t Padding2[8];
} KERNEL_DUMP_CONTEXT_ARM;

/* An exception as a 32-bit machine records it (0x50 bytes). */
typedef struct EXCEPTION_RECORD32 {
    /* 0x0 exception_code: Status code (NTSTATUS) of the exception. */
    uint32_t ExceptionCode;
    /* 0x4 exception_flags: Bit 0 is set when execution cannot be continued. */
    uint32_t ExceptionFlags;
    /*
     * 0x8 exception_record: Virtual address of the record of an exception that led to this one,
     * or 0.
     */
    uint32_t ExceptionRecord;
    /* 0xc exception_address: Virtual address of the instruction. */
    uint32_t ExceptionAddress;
    /*
     * 0x10 number_parameters
     * How many elements of `exception_information` have a meaning. Some tools
     * leave garbage here.
     */
    uint32_t NumberParameters;
    /*
     * 0x14 exception_information
     * Parameters of the exception. In a dump, those beyond
     * `number_parameters` may be garbage.
     */
    uint32_t ExceptionInformation[15];
} EXCEPTION_RECORD32;

/*
 * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
 * `valid_dump` on. Fields that mean the same have the names of `header64`.
 *
 * Here with what the file begins with.
 */
typedef struct DUMP_HEADER32 {
    /* 0x0 signature: Always `PAGE`. */
    uint8_t Signature[4];
    /*
     * 0x4 valid_dump: Tells the header of a 64-bit machine from that of a 32-bit one.
     * One of valid_dumps.
     */
    uint32_t ValidDump;
    /*
     * 0x8 major_version
     * 0xf for a free (release) build of the kernel, 0xc for a checked
     * (debug) build; not the version number of Windows.
     */
    uint32_t MajorVersion;
    /* 0xc minor_version: Build number of Windows, such as 7601. */
    uint32_t MinorVersion;
    /*
     * 0x10 directory_table_base
     * Physical address of the root of the page tables, CR3 on x86. If
     * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
     */
    uint32_t DirectoryTableBase;
    /*
     * 0x14 pfn_database
     * Virtual address of the page frame number database. Some writers store
     * the address of the kernel variable that points to it instead.
     */
    uint32_t PfnDataBase;
    /*
     * 0x18 ps_loaded_module_list: Virtual address of the head of the list of loaded kernel
     * modules.
     */
    uint32_t PsLoadedModuleList;
    /* 0x1c ps_active_process_head: Virtual address of the head of the list of processes. */
    uint32_t PsActiveProcessHead;
    /*
     * 0x20 machine_image_type: Architecture of the processor, which tells the layout of
     * `context_record`.
     * One of machine_types.
     */
    uint32_t MachineImageType;
    /* 0x24 number_processors */
    uint32_t NumberProcessors;
    /*
     * 0x28 bug_check_code
     * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
     * 0x7e.
     */
    uint32_t BugCheckCode;
    /* 0x2c bug_check_code_parameters: The four parameters of the bug check. */
    uint32_t BugCheckParameter1;
    /* 0x30 */
    uint32_t BugCheckParameter2;
    /* 0x34 */
    uint32_t BugCheckParameter3;
    /* 0x38 */
    uint32_t BugCheckParameter4;
    /* 0x3c version_user: Unused text; zeros or the fill pattern in practice. */
    uint8_t VersionUser[32];
    /*
     * 0x5c pae_enabled
     * 1 if the page tables have entries of 64 bits (physical address
     * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
     */
    uint8_t PaeEnabled;
    /* 0x5d kd_secondary_version: Revision of the debugger interface. 0x41 is the fill pattern. */
    uint8_t KdSecondaryVersion;
    /* 0x5e */
    uint8_t Spare3[2];
    /*
     * 0x60 kd_debugger_data_block
     * Virtual address of the kernel's debugger data block
     * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
     * finds everything else. Some tools leave the fill pattern.
     */
    uint32_t KdDebuggerDataBlock;
    /*
     * 0x64 physical_memory_block
     * The physical memory of the machine. It tells where the pages of a full
     * dump are; other kinds have it for information or not at all.
     */
    union {
        PHYSICAL_MEMORY_DESCRIPTOR32 PhysicalMemoryBlock;
        uint8_t PhysicalMemoryBlockBuffer[700];
    };
    /*
     * 0x320 context_record
     * Registers of the processor that stopped the machine, in the layout of
     * its architecture. Raw bytes for architectures without a type here.
     */
    union {
        KERNEL_DUMP_CONTEXT_X86 ContextRecord_i386;
        KERNEL_DUMP_CONTEXT_ARM ContextRecord_armnt;
        uint8_t ContextRecord[1200];
    };
    /*
     * 0x7d0 exception
     * The exception that led to the dump. Windows stores a breakpoint
     * (0x80000003) here whatever the cause; the original exception is
     * reached through `bug_check_code_parameters`.
     */
    EXCEPTION_RECORD32 Exception;
    /* 0x820 comment: Text of the writer, ended by a zero byte, or the fill pattern. */
    uint8_t Comment[128];
    /*
     * 0x8a0 attributes
     * How and when the dump was made; combination of `attribute_masks`.
     * Older writers leave the fill pattern, which is told apart by
     * `attributes_written`. The bits are `attribute_hiber_crash` and those
     * after it.
     */
    uint32_t Attributes;
    /* 0x8a4 boot_id: Number of times the installation was started. */
    uint32_t BootId;
    /* 0x8a8 */
    uint8_t _reserved0[1760];
    /*
     * 0xf88 dump_type
     * What follows the header. Some tools leave the fill pattern in a full
     * dump.
     * One of dump_types.
     */
    uint32_t DumpType;
    /*
     * 0xf8c minidump_fields
     * Parts that a triage dump holds; combination of `minidump_field_masks`.
     * Does not tell a triage dump from others: it may be set in all. The bits
     * are `minidump_field_context` and those after it.
     */
    uint32_t MiniDumpFields;
    /*
     * 0xf90 secondary_data_state
     * State of the data that drivers added behind the dump. Does not tell
     * whether there is any.
     */
    uint32_t SecondaryDataState;
    /* 0xf94 product_type: One of product_types. */
    uint32_t ProductType;
    /*
     * 0xf98 suite_mask
     * Product suites of the installation; combination of `suite_masks`. The bits
     * are `suite_small_business` and those after it.
     */
    uint32_t SuiteMask;
    /* 0xf9c writer_status: What the writer has to say of its work; 0 is success. */
    uint32_t WriterStatus;
    /*
     * 0xfa0 required_dump_space
     * Bytes that the writer asked for. Equal to the size of the file for
     * some writers, larger or smaller for others.
     */
    int64_t RequiredDumpSpace;
    /* 0xfa8 */
    uint8_t _reserved2[16];
    /* 0xfb8 system_up_time: Time since the start of the machine, in intervals of 100 ns. */
    int64_t SystemUpTime;
    /*
     * 0xfc0 system_time
     * Time of the dump as a Windows FILETIME: intervals of 100 ns since
     * 1601-01-01 00:00 UTC.
     */
    int64_t SystemTime;
    /* 0xfc8 */
    uint8_t reserved_fc8[56];
} DUMP_HEADER32;

/*
 * What follows the header of a bitmap dump. The bitmap has one bit for each
 * page of physical memory from page 0 on, the lowest bit of a byte first; a
 * set bit means that the page is stored. The stored pages lie one after
 * another from `first_page` on, in ascending order.
 *
 * No public header declares it; the names are those of its readers. That a
 * 32-bit dump has the same structure is the word of one reader alone.
 */
typedef struct KERNEL_DUMP_BITMAP_HEADER {
    /* 0x0 signature: One of bitmap_signatures. */
    uint32_t Signature;
    /* 0x4 valid_dump: Always `DUMP`. */
    uint8_t ValidDump[4];
    /* 0x8: The first four bytes may be options of the dump; the rest is reserved. */
    uint8_t reserved_8[24];
    /*
     * 0x20 first_page
     * Offset of the first stored page from the start of the file. Behind the
     * bitmap, but not always right behind it and not always aligned.
     */
    uint64_t FirstPage;
    /* 0x28 total_present_pages: Number of stored pages, which are the set bits of the bitmap. */
    uint64_t TotalPresentPages;
    /* 0x30 pages: Number of bits in the bitmap. Bits of its last byte beyond it mean nothing. */
    uint64_t Pages;
} KERNEL_DUMP_BITMAP_HEADER;

/*
 * What follows the header of a summary dump, the kernel memory dump of
 * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
 * the names here, but fields have 32 bits and lie elsewhere. Both headers can
 * begin with the same signatures: they are told apart by `dump_type`.
 *
 * After declarations of the structure; not seen in a file.
 */
typedef struct SUMMARY_DUMP64 {
    /* 0x0 signature: Always `SDMP`. */
    uint8_t Signature[4];
    /* 0x4 valid_dump: Always `DUMP`. */
    uint8_t ValidDump[4];
    /*
     * 0x8 dump_options
     * What parts of virtual memory can be read; combination of
     * `summary_option_masks`.
     */
    uint32_t DumpOptions;
    /*
     * 0xc first_page
     * Offset of the first stored page from the start of the file: the size of
     * all headers and the bitmap.
     */
    uint32_t HeaderSize;
    /* 0x10 pages: Number of bits in the bitmap. Bits of its last byte beyond it mean nothing. */
    uint32_t BitmapSize;
    /* 0x14 total_present_pages: Number of stored pages, which are the set bits of the bitmap. */
    uint32_t Pages;
    struct {
        /*
         * 0x18 size_of_bitmap
         * Number of bits once more. A pointer follows, which means nothing in a
         * file and whose size is that of the machine: the bitmap lies behind it.
         */
        uint32_t SizeOfBitMap;
    } Bitmap;
} SUMMARY_DUMP64;

/*
 * What follows the header of a range dump, which newer versions of WinDbg
 * write. A table of `pfn_range` entries lies between this header and the
 * pages; the stored pages lie one after another from `first_page_offset` on,
 * in the order of the ranges.
 *
 * No public header declares it; the names are those of its readers.
 */
typedef struct KERNEL_DUMP_RDMP_HEADER {
    /* 0x0 marker */
    uint32_t Marker;
    /* 0x4 signature: Always `RDMP`. */
    uint8_t Signature[4];
    /* 0x8 valid_dump: Always `DUMP`. */
    uint8_t ValidDump[4];
    /* 0xc: Reserved. */
    uint8_t reserved_c[4];
    /*
     * 0x10 metadata_size
     * Bytes from behind `first_page_offset` to the first page: 16 bytes of
     * counts, then the table of ranges.
     */
    uint64_t MetadataSize;
    /*
     * 0x18 first_page_offset
     * Offset of the first stored page from the start of the file, which is
     * 0x2020 + `metadata_size`. Not always aligned.
     */
    uint64_t FirstPageOffset;
} KERNEL_DUMP_RDMP_HEADER;

/*
 * Entry of the table of ranges of a range dump: neighbouring pages that are
 * stored. The table is not parsed here, apply this type to its bytes.
 */
typedef struct KERNEL_DUMP_PFN_RANGE {
    /*
     * 0x0 base_page: Number of the first page, which is its physical address divided by 0x1000.
     */
    uint64_t PageFileNumber;
    /* 0x8 page_count */
    uint64_t NumberOfPages;
} KERNEL_DUMP_PFN_RANGE;

/*
 * Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
 * offsets are from the start of the file; an offset of 0 stands for a part that
 * is not there.
 *
 * Two kinds of writer differ in details: the kernel itself, and the debugger
 * engine when it makes a small dump out of a large one.
 *
 * A triage dump holds virtual memory only. It is the sum of the data blocks,
 * the stack, and the images of four structures: the debugger data block and
 * the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
 * machine. The sizes of the last three are in the debugger data block. The
 * entries of the tables are found here too, for files that have them whole;
 * an application that expects damaged files takes the bytes of a table and
 * applies the type of its entries.
 */
typedef struct TRIAGE_DUMP64 {
    /* 0x0 service_pack_build */
    uint32_t ServicePackBuild;
    /*
     * 0x4 size_of_dump
     * Offset of the end of the triage dump, behind the mark. What drivers
     * have added begins there.
     */
    uint32_t SizeOfDump;
    /* 0x8 ofs_valid_mark: Offset of the last four bytes of the triage dump. */
    uint32_t ValidOffset;
    /* 0xc ofs_context: Offset of the processor's context, 0x348: the one in the header. */
    uint32_t ContextOffset;
    /* 0x10 ofs_exception: Offset of the exception record, 0xf00: the one in the header. */
    uint32_t ExceptionOffset;
    /* 0x14 ofs_mm_storage: Offset of the memory manager's figures. */
    uint32_t MmOffset;
    /*
     * 0x18 ofs_unloaded_drivers: Offset of the number of unloaded drivers, whose table follows
     * it.
     */
    uint32_t UnloadedDriversOffset;
    /* 0x1c ofs_prcb: Offset of the image of the processor's control block (`KPRCB`). */
    uint32_t PrcbOffset;
    /* 0x20 ofs_process: Offset of the image of the current process (`EPROCESS`). */
    uint32_t ProcessOffset;
    /* 0x24 ofs_thread: Offset of the image of the current thread (`ETHREAD`). */
    uint32_t ThreadOffset;
    /* 0x28 ofs_call_stack: Offset of the saved part of the stack. */
    uint32_t CallStackOffset;
    /* 0x2c len_call_stack: Size of the saved part of the stack in bytes. */
    uint32_t SizeOfCallStack;
    /*
     * 0x30 ofs_driver_list: Offset of the table of loaded drivers, one `driver_entry64` after
     * another.
     */
    uint32_t DriverListOffset;
    /* 0x34 num_drivers: Number of loaded drivers, the kernel itself among them. */
    uint32_t DriverCount;
    /*
     * 0x38 ofs_string_pool: Offset of the names of the drivers, one `dump_string` after another.
     */
    uint32_t StringPoolOffset;
    /* 0x3c len_string_pool: Size of the names of the drivers in bytes. */
    uint32_t StringPoolSize;
    /*
     * 0x40 ofs_broken_driver
     * Offset of the name of the driver that is held responsible, as
     * `dump_string`.
     */
    uint32_t BrokenDriverOffset;
    /*
     * 0x44 triage_options
     * Options of the dump; combination of `triage_option_masks`. A value of
     * 0xffffffff means that there are none.
     */
    uint32_t TriageOptions;
    /*
     * 0x48 top_of_stack
     * Virtual address of the first saved byte of the stack, which is the
     * lowest: the stack pointer when the machine stopped.
     */
    uint64_t TopOfStack;
    struct {
        struct {
            /* 0x50 ofs_bstore: Offset of the saved part of the register stack of an Itanium. */
            uint32_t BStoreOffset;
            /* 0x54 len_bstore: Size of the saved part of the register stack in bytes. */
            uint32_t SizeOfBStore;
            /* 0x58 limit_of_bstore: Virtual address of the limit of the register stack. */
            uint64_t LimitOfBStore;
        } Ia64;
    } ArchitectureSpecific;
    /* 0x60 data_page_address: Virtual address of the page that the fault was about. */
    uint64_t DataPageAddress;
    /* 0x68 ofs_data_page: Offset of the page that the fault was about. */
    uint32_t DataPageOffset;
    /* 0x6c len_data_page: Size of what is stored of that page in bytes. */
    uint32_t DataPageSize;
    /*
     * 0x70 ofs_debugger_data: Offset of the image of the debugger data block
     * (`KDDEBUGGER_DATA64`).
     */
    uint32_t DebuggerDataOffset;
    /* 0x74 len_debugger_data: Size of the debugger data block in bytes. */
    uint32_t DebuggerDataSize;
    /*
     * 0x78 ofs_data_blocks
     * Offset of the table of data blocks, one `triage_data_block64` after
     * another.
     */
    uint32_t DataBlocksOffset;
    /* 0x7c num_data_blocks: Number of data blocks. */
    uint32_t DataBlocksCount;
} TRIAGE_DUMP64;

/*
 * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
 * `triage_dump64`, whose names it has. After declarations of the structure; not
 * seen in a file.
 */
typedef struct TRIAGE_DUMP32 {
    /* 0x0 service_pack_build */
    uint32_t ServicePackBuild;
    /* 0x4 size_of_dump: Offset of the end of the triage dump, behind the mark. */
    uint32_t SizeOfDump;
    /* 0x8 ofs_valid_mark: Offset of the last four bytes of the triage dump. */
    uint32_t ValidOffset;
    /* 0xc ofs_context: Offset of the processor's context, 0x320: the one in the header. */
    uint32_t ContextOffset;
    /* 0x10 ofs_exception: Offset of the exception record, 0x7d0: the one in the header. */
    uint32_t ExceptionOffset;
    /* 0x14 ofs_mm_storage: Offset of the memory manager's figures. */
    uint32_t MmOffset;
    /*
     * 0x18 ofs_unloaded_drivers: Offset of the number of unloaded drivers, whose table follows
     * it.
     */
    uint32_t UnloadedDriversOffset;
    /* 0x1c ofs_prcb: Offset of the image of the processor's control block (`KPRCB`). */
    uint32_t PrcbOffset;
    /* 0x20 ofs_process: Offset of the image of the current process (`EPROCESS`). */
    uint32_t ProcessOffset;
    /* 0x24 ofs_thread: Offset of the image of the current thread (`ETHREAD`). */
    uint32_t ThreadOffset;
    /* 0x28 ofs_call_stack: Offset of the saved part of the stack. */
    uint32_t CallStackOffset;
    /* 0x2c len_call_stack: Size of the saved part of the stack in bytes. */
    uint32_t SizeOfCallStack;
    /*
     * 0x30 ofs_driver_list: Offset of the table of loaded drivers, one `driver_entry32` after
     * another.
     */
    uint32_t DriverListOffset;
    /* 0x34 num_drivers: Number of loaded drivers, the kernel itself among them. */
    uint32_t DriverCount;
    /*
     * 0x38 ofs_string_pool: Offset of the names of the drivers, one `dump_string` after another.
     */
    uint32_t StringPoolOffset;
    /* 0x3c len_string_pool: Size of the names of the drivers in bytes. */
    uint32_t StringPoolSize;
    /*
     * 0x40 ofs_broken_driver
     * Offset of the name of the driver that is held responsible, as
     * `dump_string`.
     */
    uint32_t BrokenDriverOffset;
    /*
     * 0x44 triage_options
     * Options of the dump; combination of `triage_option_masks`. A value of
     * 0xffffffff means that there are none.
     */
    uint32_t TriageOptions;
    /*
     * 0x48 top_of_stack
     * Virtual address of the first saved byte of the stack, which is the
     * lowest: the stack pointer when the machine stopped.
     */
    uint32_t TopOfStack;
    /* 0x4c data_page_address: Virtual address of the page that the fault was about. */
    uint32_t DataPageAddress;
    /* 0x50 ofs_data_page: Offset of the page that the fault was about. */
    uint32_t DataPageOffset;
    /* 0x54 len_data_page: Size of what is stored of that page in bytes. */
    uint32_t DataPageSize;
    /*
     * 0x58 ofs_debugger_data: Offset of the image of the debugger data block
     * (`KDDEBUGGER_DATA64`).
     */
    uint32_t DebuggerDataOffset;
    /* 0x5c len_debugger_data: Size of the debugger data block in bytes. */
    uint32_t DebuggerDataSize;
    /*
     * 0x60 ofs_data_blocks
     * Offset of the table of data blocks. Sources disagree on the size of
     * its entries, see `triage_data_block32`.
     */
    uint32_t DataBlocksOffset;
    /* 0x64 num_data_blocks: Number of data blocks. */
    uint32_t DataBlocksCount;
} TRIAGE_DUMP32;

/*
 * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
 * Zero behind `len_storage` in dumps that the debugger engine wrote.
 */
typedef struct DUMP_MM_STORAGE64 {
    /* 0x0 version: Version of this structure, 1. */
    uint32_t Version;
    /* 0x4 len_storage: Size of this structure in bytes, 0x50. */
    uint32_t Size;
    /* 0x8 mm_special_pool_tag: Tag of allocations that go to the special pool. */
    uint32_t MmSpecialPoolTag;
    /* 0xc mi_triage_action_taken */
    uint32_t MiTriageActionTaken;
    /* 0x10 mm_verify_driver_level: Checks that the driver verifier makes, as flags. */
    uint32_t MmVerifyDriverLevel;
    /* 0x14 kernel_verifier: Whether the kernel itself is verified. */
    uint32_t KernelVerifier;
    /* 0x18 mm_maximum_non_paged_pool: Limit of the non-paged pool. */
    uint64_t MmMaximumNonPagedPool;
    /* 0x20 mm_allocated_non_paged_pool: Non-paged pool in use. */
    uint64_t MmAllocatedNonPagedPool;
    /* 0x28 paged_pool_maximum: Limit of the paged pool. */
    uint64_t PagedPoolMaximum;
    /* 0x30 paged_pool_allocated: Paged pool in use. */
    uint64_t PagedPoolAllocated;
    /* 0x38 committed_pages: Committed memory. */
    uint64_t CommittedPages;
    /* 0x40 committed_pages_peak: The most memory that was committed at a time. */
    uint64_t CommittedPagesPeak;
    /* 0x48 commit_limit_maximum: Limit of committed memory. */
    uint64_t CommitLimitMaximum;
} DUMP_MM_STORAGE64;

/*
 * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
 * After declarations of the structure; not seen in a file.
 */
typedef struct DUMP_MM_STORAGE32 {
    /* 0x0 version: Version of this structure, 1. */
    uint32_t Version;
    /* 0x4 len_storage: Size of this structure in bytes, 0x34. */
    uint32_t Size;
    /* 0x8 mm_special_pool_tag: Tag of allocations that go to the special pool. */
    uint32_t MmSpecialPoolTag;
    /* 0xc mi_triage_action_taken */
    uint32_t MiTriageActionTaken;
    /* 0x10 mm_verify_driver_level: Checks that the driver verifier makes, as flags. */
    uint32_t MmVerifyDriverLevel;
    /* 0x14 kernel_verifier: Whether the kernel itself is verified. */
    uint32_t KernelVerifier;
    /* 0x18 mm_maximum_non_paged_pool: Limit of the non-paged pool. */
    uint32_t MmMaximumNonPagedPool;
    /* 0x1c mm_allocated_non_paged_pool: Non-paged pool in use. */
    uint32_t MmAllocatedNonPagedPool;
    /* 0x20 paged_pool_maximum: Limit of the paged pool. */
    uint32_t PagedPoolMaximum;
    /* 0x24 paged_pool_allocated: Paged pool in use. */
    uint32_t PagedPoolAllocated;
    /* 0x28 committed_pages: Committed memory. */
    uint32_t CommittedPages;
    /* 0x2c committed_pages_peak: The most memory that was committed at a time. */
    uint32_t CommittedPagesPeak;
    /* 0x30 commit_limit_maximum: Limit of committed memory. */
    uint32_t CommitLimitMaximum;
} DUMP_MM_STORAGE32;

/* Text in the memory of a 64-bit machine, of which the dump may have nothing. */
typedef struct KERNEL_DUMP_UNICODE_STRING64 {
    /* 0x0 length: Size of the text in bytes. */
    uint16_t Length;
    /* 0x2 maximum_length: Size of the buffer in bytes. */
    uint16_t MaximumLength;
    /* 0x4: Aligns the next field. */
    uint8_t reserved_4[4];
    /* 0x8 buffer: Virtual address of the text. */
    uint64_t Buffer;
} KERNEL_DUMP_UNICODE_STRING64;

/* Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes). */
typedef struct DUMP_UNLOADED_DRIVERS64 {
    /*
     * 0x0 name
     * Name of the driver. Its length is that of `driver_name`, at most 24;
     * its buffer is 0 or the address that the text had.
     */
    KERNEL_DUMP_UNICODE_STRING64 Name;
    /*
     * 0x10 driver_name
     * Name of the driver as UTF-16LE text, cut off after twelve characters.
     * Not ended by a zero character if it has twelve.
     */
    uint8_t DriverName[24];
    /* 0x28 start_address: Virtual address where it was loaded. */
    uint64_t StartAddress;
    /* 0x30 end_address: Virtual address of its end. */
    uint64_t EndAddress;
} DUMP_UNLOADED_DRIVERS64;

/* Text in the memory of a 32-bit machine, of which the dump may have nothing. */
typedef struct KERNEL_DUMP_UNICODE_STRING32 {
    /* 0x0 length: Size of the text in bytes. */
    uint16_t Length;
    /* 0x2 maximum_length: Size of the buffer in bytes. */
    uint16_t MaximumLength;
    /* 0x4 buffer: Virtual address of the text. */
    uint32_t Buffer;
} KERNEL_DUMP_UNICODE_STRING32;

/*
 * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
 * After declarations of the structure; not seen in a file.
 */
typedef struct DUMP_UNLOADED_DRIVERS32 {
    /*
     * 0x0 name
     * Name of the driver. Its length is that of `driver_name`, at most 24;
     * its buffer is 0 or the address that the text had.
     */
    KERNEL_DUMP_UNICODE_STRING32 Name;
    /*
     * 0x8 driver_name
     * Name of the driver as UTF-16LE text, cut off after twelve characters.
     * Not ended by a zero character if it has twelve.
     */
    uint8_t DriverName[24];
    /* 0x20 start_address: Virtual address where it was loaded. */
    uint32_t StartAddress;
    /* 0x24 end_address: Virtual address of its end. */
    uint32_t EndAddress;
} DUMP_UNLOADED_DRIVERS32;

/*
 * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
 * offset of a name and an entry of the kernel's module list in the shape that it
 * had in old versions of Windows. Dumps that the debugger engine wrote have the
 * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
 */
typedef struct DUMP_DRIVER_ENTRY64 {
    /*
     * 0x0 ofs_driver_name
     * Offset of the name from the start of the file, a `dump_string`. It is
     * the base name or the whole path.
     */
    uint32_t DriverNameOffset;
    /* 0x4 */
    uint8_t __alignment[4];
    struct {
        struct {
            /* 0x8 in_load_order_flink: Virtual address of the next entry of the module list. */
            uint64_t Flink;
            /*
             * 0x10 in_load_order_blink: Virtual address of the previous entry of the module list.
             */
            uint64_t Blink;
        } InLoadOrderLinks;
        /* 0x18 exception_table: Virtual address of the table of exception handlers. */
        uint64_t ExceptionTable;
        /* 0x20 exception_table_size: Size of the table of exception handlers in bytes. */
        uint32_t ExceptionTableSize;
        /* 0x24: Aligns the next field. */
        uint8_t reserved_24[4];
        /* 0x28 gp_value: Value of the global pointer, a register of Itanium. */
        uint64_t GpValue;
        /* 0x30 non_paged_debug_info: Virtual address of debugging information, or 0. */
        uint64_t NonPagedDebugInfo;
        /* 0x38 dll_base: Virtual address where the driver is loaded. */
        uint64_t DllBase;
        /* 0x40 entry_point: Virtual address of its entry point. */
        uint64_t EntryPoint;
        /* 0x48 size_of_image: Size of the loaded driver in bytes. */
        uint32_t SizeOfImage;
        /* 0x4c: Aligns the next field. */
        uint8_t reserved_4c[4];
        /*
         * 0x50 full_dll_name: Path of the driver; the text itself is at `ofs_driver_name` if
         * anywhere.
         */
        KERNEL_DUMP_UNICODE_STRING64 FullDllName;
        /*
         * 0x60 base_dll_name: Name of the driver; the text itself is at `ofs_driver_name` if
         * anywhere.
         */
        KERNEL_DUMP_UNICODE_STRING64 BaseDllName;
        /* 0x70 flags */
        uint32_t Flags;
        /* 0x74 load_count: How often it is in use. */
        uint16_t LoadCount;
        /* 0x76 */
        uint8_t __Unused5[2];
        /* 0x78 section_pointer: Virtual address of the section object, or 0. */
        uint64_t SectionPointer;
        /* 0x80 check_sum: Checksum in the header of the image; 0 if that was paged out. */
        uint32_t CheckSum;
        /* 0x84: Aligns the next field. */
        uint8_t reserved_84[4];
        /*
         * 0x88 time_date_stamp
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        uint32_t TimeDateStamp;
    } LdrEntry;
    /* 0x8c: Aligns the next entry. */
    uint8_t reserved_8c[4];
} DUMP_DRIVER_ENTRY64;

/*
 * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
 * `driver_entry64`, whose names it has. After declarations of the structure;
 * not seen in a file.
 */
typedef struct DUMP_DRIVER_ENTRY32 {
    /*
     * 0x0 ofs_driver_name
     * Offset of the name from the start of the file, a `dump_string`. It is
     * the base name or the whole path.
     */
    uint32_t DriverNameOffset;
    struct {
        struct {
            /* 0x4 in_load_order_flink: Virtual address of the next entry of the module list. */
            uint32_t Flink;
            /*
             * 0x8 in_load_order_blink: Virtual address of the previous entry of the module list.
             */
            uint32_t Blink;
        } InLoadOrderLinks;
        /* 0xc exception_table: Virtual address of the table of exception handlers. */
        uint32_t ExceptionTable;
        /* 0x10 exception_table_size: Size of the table of exception handlers in bytes. */
        uint32_t ExceptionTableSize;
        /* 0x14 gp_value: Value of the global pointer, a register of Itanium. */
        uint32_t GpValue;
        /* 0x18 non_paged_debug_info: Virtual address of debugging information, or 0. */
        uint32_t NonPagedDebugInfo;
        /* 0x1c dll_base: Virtual address where the driver is loaded. */
        uint32_t DllBase;
        /* 0x20 entry_point: Virtual address of its entry point. */
        uint32_t EntryPoint;
        /* 0x24 size_of_image: Size of the loaded driver in bytes. */
        uint32_t SizeOfImage;
        /*
         * 0x28 full_dll_name: Path of the driver; the text itself is at `ofs_driver_name` if
         * anywhere.
         */
        KERNEL_DUMP_UNICODE_STRING32 FullDllName;
        /*
         * 0x30 base_dll_name: Name of the driver; the text itself is at `ofs_driver_name` if
         * anywhere.
         */
        KERNEL_DUMP_UNICODE_STRING32 BaseDllName;
        /* 0x38 flags */
        uint32_t Flags;
        /* 0x3c load_count: How often it is in use. */
        uint16_t LoadCount;
        /* 0x3e */
        uint8_t __Unused5[2];
        /* 0x40 section_pointer: Virtual address of the section object, or 0. */
        uint32_t SectionPointer;
        /* 0x44 check_sum: Checksum in the header of the image; 0 if that was paged out. */
        uint32_t CheckSum;
        /*
         * 0x48 time_date_stamp
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        uint32_t TimeDateStamp;
    } LdrEntry;
} DUMP_DRIVER_ENTRY32;

/*
 * Text with its length, in the string pool of a triage dump. A zero character
 * follows, and zeros to the next offset divisible by eight.
 */
typedef struct DUMP_STRING {
    /*
     * 0x0 num_chars
     * Number of UTF-16 code units in `text`, which are two bytes each; the zero
     * character is not counted.
     */
    uint32_t Length;
    /*
     * 0x4 text: UTF-16LE text, which need not be valid.
     * Bytes: (num_chars.as<u8> * 2).as<u8>
     */
    uint8_t Buffer[1];
} DUMP_STRING;

/*
 * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
 * pieces are of any size and alignment; few overlap, with the same bytes in
 * both.
 */
typedef struct KERNEL_DUMP_TRIAGE_DATA_BLOCK64 {
    /* 0x0 address: Virtual address of the first byte. */
    uint64_t Address;
    /* 0x8 ofs_data: Offset of the first byte from the start of the file. */
    uint32_t Offset;
    /* 0xc len_data: Size in bytes. */
    uint32_t Size;
} KERNEL_DUMP_TRIAGE_DATA_BLOCK64;

/*
 * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
 * bytes with an address of 32 bits. Another source has one structure for all
 * machines, which is `triage_data_block64`; neither has been seen in a file.
 * What is stored tells: the bytes of a block begin where those of the block
 * before it end, in every 64-bit dump at least.
 */
typedef struct KERNEL_DUMP_TRIAGE_DATA_BLOCK32 {
    /* 0x0 address: Virtual address of the first byte. */
    uint32_t Address;
    /* 0x4 ofs_data: Offset of the first byte from the start of the file. */
    uint32_t Offset;
    /* 0x8 len_data: Size in bytes. */
    uint32_t Size;
} KERNEL_DUMP_TRIAGE_DATA_BLOCK32;

/*
 * Head of the secondary data, which drivers have added behind the dump (0x10
 * bytes): behind the mark of a triage dump, behind the last page of others. A
 * `blob_header` follows at `header_size`, and more behind its data.
 *
 * The end is that of the file, or what does not begin with the size of a
 * `blob_header`: some writers leave zeros or garbage behind. What is said of
 * dumps with pages has not been seen in a file.
 */
typedef struct DUMP_BLOB_FILE_HEADER {
    /* 0x0 signature1: Always `Dump`. */
    uint8_t Signature1[4];
    /* 0x4 signature2: Always `Blob`. */
    uint8_t Signature2[4];
    /* 0x8 header_size: Size of this header in bytes, 0x10. */
    uint32_t HeaderSize;
    /*
     * 0xc build_number
     * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
     * free (release) build of the kernel.
     */
    uint32_t BuildNumber;
} DUMP_BLOB_FILE_HEADER;

/*
 * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
 * padding follow, then the next header. Nothing need be aligned.
 */
typedef struct DUMP_BLOB_HEADER {
    /* 0x0 header_size: Size of this header in bytes, 0x20; another value ends the chain. */
    uint32_t HeaderSize;
    /*
     * 0x4 tag
     * GUID that tells whose data it is, in the byte order of Windows: numbers
     * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
     * Several blobs of a file may have the same.
     */
    uint8_t Tag[16];
    /* 0x14 data_size: Size of the data in bytes. */
    uint32_t DataSize;
    /* 0x18 pre_pad: Bytes between this header and the data. */
    uint32_t PrePad;
    /* 0x1c post_pad: Bytes between the data and the next header. */
    uint32_t PostPad;
} DUMP_BLOB_HEADER;

/* Head of a file, in all of its forms. */
typedef union KERNEL_DUMP {
    struct {
        /* 0x0 signature: Always `PAGE`. */
        uint8_t Signature[4];
        /*
         * 0x4 valid_dump: Tells the header of a 64-bit machine from that of a 32-bit one.
         * One of valid_dumps.
         */
        uint32_t ValidDump;
    } head;
    DUMP_HEADER64 header64;
    DUMP_HEADER32 header32;
} KERNEL_DUMP;

#pragma pack(pop)

#ifndef WINDOWS_KERNEL_DUMP_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_KERNEL_DUMP_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_KERNEL_DUMP_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_KERNEL_DUMP_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_KERNEL_DUMP_ASSERT
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_RUN64, BasePage) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_RUN64, PageCount) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(PHYSICAL_MEMORY_RUN64) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR64, NumberOfRuns) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR64, reserved_4) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR64, NumberOfPages) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR64, Run) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(M128A, Low) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(M128A, High) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(M128A) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P1Home) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P2Home) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P3Home) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P4Home) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P5Home) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, P6Home) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, ContextFlags) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, MxCsr) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegCs) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegDs) == 0x3a);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegEs) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegFs) == 0x3e);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegGs) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, SegSs) == 0x42);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, EFlags) == 0x44);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr0) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr1) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr2) == 0x58);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr3) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr6) == 0x68);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Dr7) == 0x70);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rax) == 0x78);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rcx) == 0x80);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rdx) == 0x88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rbx) == 0x90);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rsp) == 0x98);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rbp) == 0xa0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rsi) == 0xa8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rdi) == 0xb0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R8) == 0xb8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R9) == 0xc0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R10) == 0xc8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R11) == 0xd0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R12) == 0xd8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R13) == 0xe0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R14) == 0xe8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, R15) == 0xf0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, Rip) == 0xf8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.ControlWord) == 0x100);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.StatusWord) == 0x102);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.TagWord) == 0x104);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.Reserved1) == 0x105);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.ErrorOpcode) == 0x106);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.ErrorOffset) == 0x108);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.ErrorSelector) == 0x10c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.Reserved2) == 0x10e);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.DataOffset) == 0x110);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.DataSelector) == 0x114);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.Reserved3) == 0x116);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.MxCsr) == 0x118);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.MxCsr_Mask) == 0x11c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.FloatRegisters) == 0x120);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.XmmRegisters) == 0x1a0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, FltSave.Reserved4) == 0x2a0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, VectorRegister) == 0x300);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, VectorControl) == 0x4a0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, DebugControl) == 0x4a8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, LastBranchToRip) == 0x4b0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, LastBranchFromRip) == 0x4b8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, LastExceptionToRip) == 0x4c0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X64, LastExceptionFromRip) == 0x4c8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_CONTEXT_X64) == 0x4d0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, ContextFlags) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Cpsr) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, X) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Fp) == 0xf0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Lr) == 0xf8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Sp) == 0x100);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Pc) == 0x108);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, V) == 0x110);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Fpcr) == 0x310);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Fpsr) == 0x314);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Bcr) == 0x318);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Bvr) == 0x338);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Wcr) == 0x378);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(ARM64_NT_CONTEXT, Wvr) == 0x380);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(ARM64_NT_CONTEXT) == 0x390);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, ExceptionCode) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, ExceptionFlags) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, ExceptionRecord) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, ExceptionAddress) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, NumberParameters) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, __unusedAlignment) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD64, ExceptionInformation) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(EXCEPTION_RECORD64) == 0x98);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, len_extension) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, reserved_4) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, reserved_8) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, status_text) == 0x198);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, build_string) == 0x298);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, reserved_2a4) == 0x2a4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, update_build_revision) == 0x2a8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, nt_major_version) == 0x2ac);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_HEADER_EXTENSION, nt_minor_version) == 0x2b0);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_HEADER_EXTENSION) == 0x2b4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, Signature) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, ValidDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, MajorVersion) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, MinorVersion) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, DirectoryTableBase) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, PfnDataBase) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, PsLoadedModuleList) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, PsActiveProcessHead) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, MachineImageType) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, NumberProcessors) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BugCheckCode) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, reserved_3c) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BugCheckParameter1) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BugCheckParameter2) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BugCheckParameter3) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BugCheckParameter4) == 0x58);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, VersionUser) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, KdDebuggerDataBlock) == 0x80);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, PhysicalMemoryBlockBuffer) == 0x88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, PhysicalMemoryBlock) == 0x88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, ContextRecord) == 0x348);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, ContextRecord_amd64) == 0x348);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, ContextRecord_arm64) == 0x348);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, Exception) == 0xf00);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, DumpType) == 0xf98);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, reserved_f9c) == 0xf9c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, RequiredDumpSpace) == 0xfa0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, SystemTime) == 0xfa8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, Comment) == 0xfb0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, SystemUpTime) == 0x1030);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, MiniDumpFields) == 0x1038);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, SecondaryDataState) == 0x103c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, ProductType) == 0x1040);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, SuiteMask) == 0x1044);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, WriterStatus) == 0x1048);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, Unused1) == 0x104c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, KdSecondaryVersion) == 0x104d);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, paging_levels) == 0x104e);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, reserved_104f) == 0x104f);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, Attributes) == 0x1050);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, BootId) == 0x1054);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, extension) == 0x1058);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER64, reserved_130c) == 0x130c);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_HEADER64) == 0x2000);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_RUN32, BasePage) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_RUN32, PageCount) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(PHYSICAL_MEMORY_RUN32) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR32, NumberOfRuns) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR32, NumberOfPages) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(PHYSICAL_MEMORY_DESCRIPTOR32, Run) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, ContextFlags) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr0) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr1) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr2) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr3) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr6) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Dr7) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.ControlWord) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.StatusWord) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.TagWord) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.ErrorOffset) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.ErrorSelector) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.DataOffset) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.DataSelector) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.RegisterArea) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, FloatSave.Cr0NpxState) == 0x88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegGs) == 0x8c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegFs) == 0x90);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegEs) == 0x94);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegDs) == 0x98);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Edi) == 0x9c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Esi) == 0xa0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Ebx) == 0xa4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Edx) == 0xa8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Ecx) == 0xac);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Eax) == 0xb0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Ebp) == 0xb4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Eip) == 0xb8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegCs) == 0xbc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, EFlags) == 0xc0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, Esp) == 0xc4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, SegSs) == 0xc8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_X86, ExtendedRegisters) == 0xcc);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_CONTEXT_X86) == 0x2cc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, ContextFlags) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R0) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R1) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R2) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R3) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R4) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R5) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R6) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R7) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R8) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R9) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R10) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R11) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, R12) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Sp) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Lr) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Pc) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Cpsr) == 0x44);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Fpscr) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Padding) == 0x4c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Q) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Bvr) == 0x150);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Bcr) == 0x170);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Wvr) == 0x190);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Wcr) == 0x194);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_CONTEXT_ARM, Padding2) == 0x198);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_CONTEXT_ARM) == 0x1a0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, ExceptionCode) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, ExceptionFlags) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, ExceptionRecord) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, ExceptionAddress) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, NumberParameters) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(EXCEPTION_RECORD32, ExceptionInformation) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(EXCEPTION_RECORD32) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, Signature) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, ValidDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, MajorVersion) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, MinorVersion) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, DirectoryTableBase) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PfnDataBase) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PsLoadedModuleList) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PsActiveProcessHead) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, MachineImageType) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, NumberProcessors) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BugCheckCode) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BugCheckParameter1) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BugCheckParameter2) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BugCheckParameter3) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BugCheckParameter4) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, VersionUser) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PaeEnabled) == 0x5c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, KdSecondaryVersion) == 0x5d);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, Spare3) == 0x5e);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, KdDebuggerDataBlock) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PhysicalMemoryBlockBuffer) == 0x64);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, PhysicalMemoryBlock) == 0x64);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, ContextRecord) == 0x320);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, ContextRecord_i386) == 0x320);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, ContextRecord_armnt) == 0x320);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, Exception) == 0x7d0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, Comment) == 0x820);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, Attributes) == 0x8a0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, BootId) == 0x8a4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, _reserved0) == 0x8a8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, DumpType) == 0xf88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, MiniDumpFields) == 0xf8c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, SecondaryDataState) == 0xf90);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, ProductType) == 0xf94);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, SuiteMask) == 0xf98);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, WriterStatus) == 0xf9c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, RequiredDumpSpace) == 0xfa0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, _reserved2) == 0xfa8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, SystemUpTime) == 0xfb8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, SystemTime) == 0xfc0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_HEADER32, reserved_fc8) == 0xfc8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_HEADER32) == 0x1000);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, Signature) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, ValidDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, reserved_8) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, FirstPage) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, TotalPresentPages) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_BITMAP_HEADER, Pages) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_BITMAP_HEADER) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, Signature) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, ValidDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, DumpOptions) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, HeaderSize) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, BitmapSize) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, Pages) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(SUMMARY_DUMP64, Bitmap.SizeOfBitMap) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(SUMMARY_DUMP64) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, Marker) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, Signature) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, ValidDump) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, reserved_c) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, MetadataSize) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_RDMP_HEADER, FirstPageOffset) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_RDMP_HEADER) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_PFN_RANGE, PageFileNumber) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_PFN_RANGE, NumberOfPages) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_PFN_RANGE) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ServicePackBuild) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, SizeOfDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ValidOffset) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ContextOffset) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ExceptionOffset) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, MmOffset) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, UnloadedDriversOffset) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, PrcbOffset) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ProcessOffset) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ThreadOffset) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, CallStackOffset) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, SizeOfCallStack) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DriverListOffset) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DriverCount) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, StringPoolOffset) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, StringPoolSize) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, BrokenDriverOffset) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, TriageOptions) == 0x44);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, TopOfStack) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ArchitectureSpecific.Ia64.BStoreOffset) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ArchitectureSpecific.Ia64.SizeOfBStore) == 0x54);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, ArchitectureSpecific.Ia64.LimitOfBStore) == 0x58);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DataPageAddress) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DataPageOffset) == 0x68);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DataPageSize) == 0x6c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DebuggerDataOffset) == 0x70);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DebuggerDataSize) == 0x74);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DataBlocksOffset) == 0x78);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP64, DataBlocksCount) == 0x7c);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(TRIAGE_DUMP64) == 0x80);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ServicePackBuild) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, SizeOfDump) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ValidOffset) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ContextOffset) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ExceptionOffset) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, MmOffset) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, UnloadedDriversOffset) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, PrcbOffset) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ProcessOffset) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, ThreadOffset) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, CallStackOffset) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, SizeOfCallStack) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DriverListOffset) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DriverCount) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, StringPoolOffset) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, StringPoolSize) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, BrokenDriverOffset) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, TriageOptions) == 0x44);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, TopOfStack) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DataPageAddress) == 0x4c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DataPageOffset) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DataPageSize) == 0x54);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DebuggerDataOffset) == 0x58);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DebuggerDataSize) == 0x5c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DataBlocksOffset) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(TRIAGE_DUMP32, DataBlocksCount) == 0x64);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(TRIAGE_DUMP32) == 0x68);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, Version) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, Size) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, MmSpecialPoolTag) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, MiTriageActionTaken) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, MmVerifyDriverLevel) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, KernelVerifier) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, MmMaximumNonPagedPool) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, MmAllocatedNonPagedPool) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, PagedPoolMaximum) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, PagedPoolAllocated) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, CommittedPages) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, CommittedPagesPeak) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE64, CommitLimitMaximum) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_MM_STORAGE64) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, Version) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, Size) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, MmSpecialPoolTag) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, MiTriageActionTaken) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, MmVerifyDriverLevel) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, KernelVerifier) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, MmMaximumNonPagedPool) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, MmAllocatedNonPagedPool) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, PagedPoolMaximum) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, PagedPoolAllocated) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, CommittedPages) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, CommittedPagesPeak) == 0x2c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_MM_STORAGE32, CommitLimitMaximum) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_MM_STORAGE32) == 0x34);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING64, Length) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING64, MaximumLength) == 0x2);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING64, reserved_4) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING64, Buffer) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_UNICODE_STRING64) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS64, Name) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS64, DriverName) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS64, StartAddress) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS64, EndAddress) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_UNLOADED_DRIVERS64) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING32, Length) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING32, MaximumLength) == 0x2);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_UNICODE_STRING32, Buffer) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_UNICODE_STRING32) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS32, Name) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS32, DriverName) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS32, StartAddress) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_UNLOADED_DRIVERS32, EndAddress) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_UNLOADED_DRIVERS32) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, DriverNameOffset) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, __alignment) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.InLoadOrderLinks.Flink) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.InLoadOrderLinks.Blink) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.ExceptionTable) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.ExceptionTableSize) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.reserved_24) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.GpValue) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.NonPagedDebugInfo) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.DllBase) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.EntryPoint) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.SizeOfImage) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.reserved_4c) == 0x4c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.FullDllName) == 0x50);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.BaseDllName) == 0x60);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.Flags) == 0x70);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.LoadCount) == 0x74);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.__Unused5) == 0x76);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.SectionPointer) == 0x78);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.CheckSum) == 0x80);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.reserved_84) == 0x84);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, LdrEntry.TimeDateStamp) == 0x88);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY64, reserved_8c) == 0x8c);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_DRIVER_ENTRY64) == 0x90);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, DriverNameOffset) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.InLoadOrderLinks.Flink) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.InLoadOrderLinks.Blink) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.ExceptionTable) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.ExceptionTableSize) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.GpValue) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.NonPagedDebugInfo) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.DllBase) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.EntryPoint) == 0x20);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.SizeOfImage) == 0x24);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.FullDllName) == 0x28);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.BaseDllName) == 0x30);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.Flags) == 0x38);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.LoadCount) == 0x3c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.__Unused5) == 0x3e);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.SectionPointer) == 0x40);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.CheckSum) == 0x44);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_DRIVER_ENTRY32, LdrEntry.TimeDateStamp) == 0x48);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_DRIVER_ENTRY32) == 0x4c);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_STRING, Length) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_STRING, Buffer) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK64, Address) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK64, Offset) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK64, Size) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_TRIAGE_DATA_BLOCK64) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK32, Address) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK32, Offset) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(KERNEL_DUMP_TRIAGE_DATA_BLOCK32, Size) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(KERNEL_DUMP_TRIAGE_DATA_BLOCK32) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_FILE_HEADER, Signature1) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_FILE_HEADER, Signature2) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_FILE_HEADER, HeaderSize) == 0x8);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_FILE_HEADER, BuildNumber) == 0xc);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_BLOB_FILE_HEADER) == 0x10);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_HEADER, HeaderSize) == 0x0);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_HEADER, Tag) == 0x4);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_HEADER, DataSize) == 0x14);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_HEADER, PrePad) == 0x18);
WINDOWS_KERNEL_DUMP_ASSERT(offsetof(DUMP_BLOB_HEADER, PostPad) == 0x1c);
WINDOWS_KERNEL_DUMP_ASSERT(sizeof(DUMP_BLOB_HEADER) == 0x20);
#undef WINDOWS_KERNEL_DUMP_ASSERT
#endif

#endif
