#ifndef WINDOWS_KERNEL_DUMP_H_
#define WINDOWS_KERNEL_DUMP_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

class windows_kernel_dump_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
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
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Source
 */

class windows_kernel_dump_t : public kaitai::kstruct {

public:
    class bitmap_header_t;
    class blob_file_header_t;
    class blob_header_t;
    class context_arm_t;
    class context_arm64_t;
    class context_x64_t;
    class context_x86_t;
    class driver_entry32_t;
    class driver_entry64_t;
    class dump_mm_storage32_t;
    class dump_mm_storage64_t;
    class dump_string_t;
    class exception_record32_t;
    class exception_record64_t;
    class header32_t;
    class header64_t;
    class header_extension_t;
    class m128a_t;
    class pfn_range_t;
    class physical_memory_descriptor32_t;
    class physical_memory_descriptor64_t;
    class physical_memory_run32_t;
    class physical_memory_run64_t;
    class rdmp_header_t;
    class summary_header_t;
    class triage_data_block32_t;
    class triage_data_block64_t;
    class triage_dump32_t;
    class triage_dump64_t;
    class unicode_string32_t;
    class unicode_string64_t;
    class unloaded_driver32_t;
    class unloaded_driver64_t;

    enum attribute_masks_t : uint32_t {
        ATTRIBUTE_MASKS_HIBER_CRASH = 1,
        ATTRIBUTE_MASKS_DUMP_DEVICE_POWER_OFF = 2,
        ATTRIBUTE_MASKS_INSUFFICIENT_DUMPFILE_SIZE = 4,
        ATTRIBUTE_MASKS_KERNEL_GENERATED_TRIAGE_DUMP = 8,
        ATTRIBUTE_MASKS_LIVE_DUMP_GENERATED_DUMP = 16,
        ATTRIBUTE_MASKS_DUMP_IS_GENERATED_OFFLINE = 32,
        ATTRIBUTE_MASKS_FILTER_DUMP_FILE = 64,
        ATTRIBUTE_MASKS_EARLY_BOOT_CRASH = 128,
        ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA = 256,
        ATTRIBUTE_MASKS_DECRYPTED_DUMP = 512
    };
    static bool _is_defined_attribute_masks_t(attribute_masks_t v);

private:
    static const std::set<attribute_masks_t> _values_attribute_masks_t;
    static std::set<attribute_masks_t> _build_values_attribute_masks_t();

public:

    enum bitmap_signatures_t : uint32_t {
        BITMAP_SIGNATURES_FULL = 1347241030,
        BITMAP_SIGNATURES_SUMMARY = 1347241043
    };
    static bool _is_defined_bitmap_signatures_t(bitmap_signatures_t v);

private:
    static const std::set<bitmap_signatures_t> _values_bitmap_signatures_t;
    static std::set<bitmap_signatures_t> _build_values_bitmap_signatures_t();

public:

    enum context_arm64_flags_t : uint32_t {
        CONTEXT_ARM64_FLAGS_CONTROL = 1,
        CONTEXT_ARM64_FLAGS_INTEGER = 2,
        CONTEXT_ARM64_FLAGS_FLOATING_POINT = 4,
        CONTEXT_ARM64_FLAGS_DEBUG_REGISTERS = 8,
        CONTEXT_ARM64_FLAGS_X18 = 16,
        CONTEXT_ARM64_FLAGS_XSTATE = 32,
        CONTEXT_ARM64_FLAGS_ARM64 = 4194304,
        CONTEXT_ARM64_FLAGS_RET_TO_GUEST = 67108864,
        CONTEXT_ARM64_FLAGS_EXCEPTION_REQUEST = 1073741824
    };
    static bool _is_defined_context_arm64_flags_t(context_arm64_flags_t v);

private:
    static const std::set<context_arm64_flags_t> _values_context_arm64_flags_t;
    static std::set<context_arm64_flags_t> _build_values_context_arm64_flags_t();

public:

    enum context_arm_flags_t : uint32_t {
        CONTEXT_ARM_FLAGS_CONTROL = 1,
        CONTEXT_ARM_FLAGS_INTEGER = 2,
        CONTEXT_ARM_FLAGS_FLOATING_POINT = 4,
        CONTEXT_ARM_FLAGS_DEBUG_REGISTERS = 8,
        CONTEXT_ARM_FLAGS_ARM = 2097152
    };
    static bool _is_defined_context_arm_flags_t(context_arm_flags_t v);

private:
    static const std::set<context_arm_flags_t> _values_context_arm_flags_t;
    static std::set<context_arm_flags_t> _build_values_context_arm_flags_t();

public:

    enum context_x64_flags_t : uint32_t {
        CONTEXT_X64_FLAGS_CONTROL = 1,
        CONTEXT_X64_FLAGS_INTEGER = 2,
        CONTEXT_X64_FLAGS_SEGMENTS = 4,
        CONTEXT_X64_FLAGS_FLOATING_POINT = 8,
        CONTEXT_X64_FLAGS_DEBUG_REGISTERS = 16,
        CONTEXT_X64_FLAGS_AMD64 = 1048576
    };
    static bool _is_defined_context_x64_flags_t(context_x64_flags_t v);

private:
    static const std::set<context_x64_flags_t> _values_context_x64_flags_t;
    static std::set<context_x64_flags_t> _build_values_context_x64_flags_t();

public:

    enum context_x86_flags_t : uint32_t {
        CONTEXT_X86_FLAGS_CONTROL = 1,
        CONTEXT_X86_FLAGS_INTEGER = 2,
        CONTEXT_X86_FLAGS_SEGMENTS = 4,
        CONTEXT_X86_FLAGS_FLOATING_POINT = 8,
        CONTEXT_X86_FLAGS_DEBUG_REGISTERS = 16,
        CONTEXT_X86_FLAGS_EXTENDED_REGISTERS = 32,
        CONTEXT_X86_FLAGS_XSTATE = 64,
        CONTEXT_X86_FLAGS_I386 = 65536
    };
    static bool _is_defined_context_x86_flags_t(context_x86_flags_t v);

private:
    static const std::set<context_x86_flags_t> _values_context_x86_flags_t;
    static std::set<context_x86_flags_t> _build_values_context_x86_flags_t();

public:

    enum dump_types_t : uint32_t {
        DUMP_TYPES_UNSPECIFIED = 0,
        DUMP_TYPES_FULL = 1,
        DUMP_TYPES_SUMMARY = 2,
        DUMP_TYPES_HEADER = 3,
        DUMP_TYPES_TRIAGE = 4,
        DUMP_TYPES_BITMAP_FULL = 5,
        DUMP_TYPES_BITMAP_KERNEL = 6,
        DUMP_TYPES_AUTOMATIC = 7,
        DUMP_TYPES_KERNEL_MEMORY = 8,
        DUMP_TYPES_KERNEL_AND_USER_MEMORY = 9,
        DUMP_TYPES_COMPLETE_MEMORY = 10
    };
    static bool _is_defined_dump_types_t(dump_types_t v);

private:
    static const std::set<dump_types_t> _values_dump_types_t;
    static std::set<dump_types_t> _build_values_dump_types_t();

public:

    enum machine_types_t : uint32_t {
        MACHINE_TYPES_I386 = 332,
        MACHINE_TYPES_ALPHA = 388,
        MACHINE_TYPES_ARMNT = 452,
        MACHINE_TYPES_IA64 = 512,
        MACHINE_TYPES_ALPHA64 = 644,
        MACHINE_TYPES_AMD64 = 34404,
        MACHINE_TYPES_ARM64 = 43620
    };
    static bool _is_defined_machine_types_t(machine_types_t v);

private:
    static const std::set<machine_types_t> _values_machine_types_t;
    static std::set<machine_types_t> _build_values_machine_types_t();

public:

    enum minidump_field_masks_t : uint32_t {
        MINIDUMP_FIELD_MASKS_CONTEXT = 1,
        MINIDUMP_FIELD_MASKS_EXCEPTION = 2,
        MINIDUMP_FIELD_MASKS_PRCB = 4,
        MINIDUMP_FIELD_MASKS_PROCESS = 8,
        MINIDUMP_FIELD_MASKS_THREAD = 16,
        MINIDUMP_FIELD_MASKS_STACK = 32,
        MINIDUMP_FIELD_MASKS_DRIVER_LIST = 64,
        MINIDUMP_FIELD_MASKS_BROKEN_DRIVER = 128,
        MINIDUMP_FIELD_MASKS_MM_INFO = 256,
        MINIDUMP_FIELD_MASKS_DATA_PAGE = 512,
        MINIDUMP_FIELD_MASKS_DEBUGGER_DATA = 1024,
        MINIDUMP_FIELD_MASKS_DATA_BLOCKS = 2048
    };
    static bool _is_defined_minidump_field_masks_t(minidump_field_masks_t v);

private:
    static const std::set<minidump_field_masks_t> _values_minidump_field_masks_t;
    static std::set<minidump_field_masks_t> _build_values_minidump_field_masks_t();

public:

    enum product_types_t : uint32_t {
        PRODUCT_TYPES_WORKSTATION = 1,
        PRODUCT_TYPES_DOMAIN_CONTROLLER = 2,
        PRODUCT_TYPES_SERVER = 3
    };
    static bool _is_defined_product_types_t(product_types_t v);

private:
    static const std::set<product_types_t> _values_product_types_t;
    static std::set<product_types_t> _build_values_product_types_t();

public:

    enum suite_masks_t : uint32_t {
        SUITE_MASKS_SMALL_BUSINESS = 1,
        SUITE_MASKS_ENTERPRISE = 2,
        SUITE_MASKS_BACK_OFFICE = 4,
        SUITE_MASKS_COMMUNICATIONS = 8,
        SUITE_MASKS_TERMINAL = 16,
        SUITE_MASKS_SMALL_BUSINESS_RESTRICTED = 32,
        SUITE_MASKS_EMBEDDED_NT = 64,
        SUITE_MASKS_DATACENTER = 128,
        SUITE_MASKS_SINGLE_USER_TS = 256,
        SUITE_MASKS_PERSONAL = 512,
        SUITE_MASKS_BLADE = 1024,
        SUITE_MASKS_EMBEDDED_RESTRICTED = 2048,
        SUITE_MASKS_SECURITY_APPLIANCE = 4096,
        SUITE_MASKS_STORAGE_SERVER = 8192,
        SUITE_MASKS_COMPUTE_SERVER = 16384,
        SUITE_MASKS_WH_SERVER = 32768,
        SUITE_MASKS_MULTI_USER_TS = 131072
    };
    static bool _is_defined_suite_masks_t(suite_masks_t v);

private:
    static const std::set<suite_masks_t> _values_suite_masks_t;
    static std::set<suite_masks_t> _build_values_suite_masks_t();

public:

    enum summary_option_masks_t : uint32_t {
        SUMMARY_OPTION_MASKS_VALID_KERNEL_VA = 1,
        SUMMARY_OPTION_MASKS_VALID_CURRENT_USER_VA = 2
    };
    static bool _is_defined_summary_option_masks_t(summary_option_masks_t v);

private:
    static const std::set<summary_option_masks_t> _values_summary_option_masks_t;
    static std::set<summary_option_masks_t> _build_values_summary_option_masks_t();

public:

    enum triage_option_masks_t : uint32_t {
        TRIAGE_OPTION_MASKS_OVERFLOWED = 256
    };
    static bool _is_defined_triage_option_masks_t(triage_option_masks_t v);

private:
    static const std::set<triage_option_masks_t> _values_triage_option_masks_t;
    static std::set<triage_option_masks_t> _build_values_triage_option_masks_t();

public:

    enum valid_dumps_t : uint32_t {
        VALID_DUMPS_DUMP64 = 875976004,
        VALID_DUMPS_DUMP32 = 1347245380
    };
    static bool _is_defined_valid_dumps_t(valid_dumps_t v);

private:
    static const std::set<valid_dumps_t> _values_valid_dumps_t;
    static std::set<valid_dumps_t> _build_values_valid_dumps_t();

public:

    windows_kernel_dump_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_kernel_dump_t();

    /**
     * What follows the header of a bitmap dump. The bitmap has one bit for each
     * page of physical memory from page 0 on, the lowest bit of a byte first; a
     * set bit means that the page is stored. The stored pages lie one after
     * another from `first_page` on, in ascending order.
     * 
     * No public header declares it; the names are those of its readers. That a
     * 32-bit dump has the same structure is the word of one reader alone.
     * \sa https://github.com/0vercl0k/kdmp-parser Source
     * \sa https://github.com/volatilityfoundation/volatility3 Source
     */

    class bitmap_header_t : public kaitai::kstruct {

    public:

        bitmap_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bitmap_header_t();

    private:
        bool f_bitmap;
        std::string m_bitmap;

    public:

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        std::string bitmap();

    private:
        bool f_len_bitmap;
        uint64_t m_len_bitmap;

    public:

        /**
         * Size of the bitmap in bytes.
         */
        uint64_t len_bitmap();

    private:
        bool f_ofs_bitmap;
        int32_t m_ofs_bitmap;

    public:

        /**
         * Offset of the bitmap from the start of the file.
         */
        int32_t ofs_bitmap();

    private:
        bitmap_signatures_t m_signature;
        std::string m_valid_dump;
        std::string m__unnamed2;
        uint64_t m_first_page;
        uint64_t m_total_present_pages;
        uint64_t m_pages;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;

    public:
        bitmap_signatures_t signature() const { return m_signature; }
        std::string valid_dump() const { return m_valid_dump; }

        /**
         * The first four bytes may be options of the dump; the rest is reserved.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Offset of the first stored page from the start of the file. Behind the
         * bitmap, but not always right behind it and not always aligned.
         */
        uint64_t first_page() const { return m_first_page; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        uint64_t total_present_pages() const { return m_total_present_pages; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        uint64_t pages() const { return m_pages; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
    };

    /**
     * Head of the secondary data, which drivers have added behind the dump (0x10
     * bytes): behind the mark of a triage dump, behind the last page of others. A
     * `blob_header` follows at `header_size`, and more behind its data.
     * 
     * The end is that of the file, or what does not begin with the size of a
     * `blob_header`: some writers leave zeros or garbage behind. What is said of
     * dumps with pages has not been seen in a file.
     * \sa https://github.com/can1357/selene Source
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
     */

    class blob_file_header_t : public kaitai::kstruct {

    public:

        blob_file_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~blob_file_header_t();

    private:
        std::string m_signature1;
        std::string m_signature2;
        uint32_t m_header_size;
        uint32_t m_build_number;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        std::string signature1() const { return m_signature1; }
        std::string signature2() const { return m_signature2; }

        /**
         * Size of this header in bytes, 0x10.
         */
        uint32_t header_size() const { return m_header_size; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
         * free (release) build of the kernel.
         */
        uint32_t build_number() const { return m_build_number; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
     * padding follow, then the next header. Nothing need be aligned.
     * \sa https://github.com/can1357/selene Source
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
     */

    class blob_header_t : public kaitai::kstruct {

    public:

        blob_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~blob_header_t();

    private:
        uint32_t m_header_size;
        std::string m_tag;
        uint32_t m_data_size;
        uint32_t m_pre_pad;
        uint32_t m_post_pad;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of this header in bytes, 0x20; another value ends the chain.
         */
        uint32_t header_size() const { return m_header_size; }

        /**
         * GUID that tells whose data it is, in the byte order of Windows: numbers
         * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
         * Several blobs of a file may have the same.
         */
        std::string tag() const { return m_tag; }

        /**
         * Size of the data in bytes.
         */
        uint32_t data_size() const { return m_data_size; }

        /**
         * Bytes between this header and the data.
         */
        uint32_t pre_pad() const { return m_pre_pad; }

        /**
         * Bytes between the data and the next header.
         */
        uint32_t post_pad() const { return m_post_pad; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
     * `context_flags` does not name may be garbage. After its declaration; not
     * seen in a dump.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h Source
     */

    class context_arm_t : public kaitai::kstruct {

    public:

        context_arm_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~context_arm_t();

    private:
        bool f_context_flag_arm;
        bool m_context_flag_arm;

    public:

        /**
         * Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
         */
        bool context_flag_arm();

    private:
        bool f_context_flag_control;
        bool m_context_flag_control;

    public:

        /**
         * Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
         */
        bool context_flag_control();

    private:
        bool f_context_flag_debug_registers;
        bool m_context_flag_debug_registers;

    public:

        /**
         * Bit 3 of `context_flags`.
         */
        bool context_flag_debug_registers();

    private:
        bool f_context_flag_floating_point;
        bool m_context_flag_floating_point;

    public:

        /**
         * Bit 2 of `context_flags`: Fpscr and the vector registers.
         */
        bool context_flag_floating_point();

    private:
        bool f_context_flag_integer;
        bool m_context_flag_integer;

    public:

        /**
         * Bit 1 of `context_flags`: R0 to R12.
         */
        bool context_flag_integer();

    private:
        bool f_context_flags_written;
        bool m_context_flags_written;

    public:

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool context_flags_written();

    private:
        uint32_t m_context_flags;
        std::vector<uint32_t>* m_r;
        uint32_t m_sp;
        uint32_t m_lr;
        uint32_t m_pc;
        uint32_t m_cpsr;
        uint32_t m_fpscr;
        std::string m__unnamed7;
        std::vector<m128a_t*>* m_q;
        std::vector<uint32_t>* m_bvr;
        std::vector<uint32_t>* m_bcr;
        std::vector<uint32_t>* m_wvr;
        std::vector<uint32_t>* m_wcr;
        std::string m__unnamed13;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header32_t* m__parent;

    public:

        /**
         * Which parts are filled; combination of `context_arm_flags`.
         */
        uint32_t context_flags() const { return m_context_flags; }

        /**
         * R0 to R12.
         */
        std::vector<uint32_t>* r() const { return m_r; }

        /**
         * Stack pointer, R13.
         */
        uint32_t sp() const { return m_sp; }

        /**
         * Link register, R14.
         */
        uint32_t lr() const { return m_lr; }

        /**
         * Program counter, R15.
         */
        uint32_t pc() const { return m_pc; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        uint32_t cpsr() const { return m_cpsr; }

        /**
         * Floating-point status and control register.
         */
        uint32_t fpscr() const { return m_fpscr; }
        std::string _unnamed7() const { return m__unnamed7; }

        /**
         * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
         * lie.
         */
        std::vector<m128a_t*>* q() const { return m_q; }

        /**
         * Addresses of the hardware breakpoints.
         */
        std::vector<uint32_t>* bvr() const { return m_bvr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        std::vector<uint32_t>* bcr() const { return m_bcr; }

        /**
         * Address of the hardware watchpoint.
         */
        std::vector<uint32_t>* wvr() const { return m_wvr; }

        /**
         * Control register of the hardware watchpoint.
         */
        std::vector<uint32_t>* wcr() const { return m_wcr; }
        std::string _unnamed13() const { return m__unnamed13; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header32_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
     * does not name may be garbage.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context Source
     */

    class context_arm64_t : public kaitai::kstruct {

    public:

        context_arm64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~context_arm64_t();

    private:
        bool f_context_flag_arm64;
        bool m_context_flag_arm64;

    public:

        /**
         * Bit 22 of `context_flags`: the context is that of an ARM64 processor.
         */
        bool context_flag_arm64();

    private:
        bool f_context_flag_control;
        bool m_context_flag_control;

    public:

        /**
         * Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
         */
        bool context_flag_control();

    private:
        bool f_context_flag_debug_registers;
        bool m_context_flag_debug_registers;

    public:

        /**
         * Bit 3 of `context_flags`.
         */
        bool context_flag_debug_registers();

    private:
        bool f_context_flag_exception_request;
        bool m_context_flag_exception_request;

    public:

        /**
         * Bit 30 of `context_flags`.
         */
        bool context_flag_exception_request();

    private:
        bool f_context_flag_floating_point;
        bool m_context_flag_floating_point;

    public:

        /**
         * Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
         */
        bool context_flag_floating_point();

    private:
        bool f_context_flag_integer;
        bool m_context_flag_integer;

    public:

        /**
         * Bit 1 of `context_flags`: X0 to X28.
         */
        bool context_flag_integer();

    private:
        bool f_context_flag_ret_to_guest;
        bool m_context_flag_ret_to_guest;

    public:

        /**
         * Bit 26 of `context_flags`.
         */
        bool context_flag_ret_to_guest();

    private:
        bool f_context_flag_x18;
        bool m_context_flag_x18;

    public:

        /**
         * Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
         * system.
         */
        bool context_flag_x18();

    private:
        bool f_context_flag_xstate;
        bool m_context_flag_xstate;

    public:

        /**
         * Bit 5 of `context_flags`: more registers, which are behind the context.
         */
        bool context_flag_xstate();

    private:
        bool f_context_flags_written;
        bool m_context_flags_written;

    public:

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool context_flags_written();

    private:
        uint32_t m_context_flags;
        uint32_t m_cpsr;
        std::vector<uint64_t>* m_x;
        uint64_t m_fp;
        uint64_t m_lr;
        uint64_t m_sp;
        uint64_t m_pc;
        std::vector<m128a_t*>* m_v;
        uint32_t m_fpcr;
        uint32_t m_fpsr;
        std::vector<uint32_t>* m_bcr;
        std::vector<uint64_t>* m_bvr;
        std::vector<uint32_t>* m_wcr;
        std::vector<uint64_t>* m_wvr;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header64_t* m__parent;

    public:

        /**
         * Which parts are filled; combination of `context_arm64_flags`.
         */
        uint32_t context_flags() const { return m_context_flags; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        uint32_t cpsr() const { return m_cpsr; }

        /**
         * X0 to X28.
         */
        std::vector<uint64_t>* x() const { return m_x; }

        /**
         * Frame pointer, X29.
         */
        uint64_t fp() const { return m_fp; }

        /**
         * Link register, X30.
         */
        uint64_t lr() const { return m_lr; }

        /**
         * Stack pointer.
         */
        uint64_t sp() const { return m_sp; }

        /**
         * Program counter.
         */
        uint64_t pc() const { return m_pc; }

        /**
         * Vector and floating-point registers V0 to V31.
         */
        std::vector<m128a_t*>* v() const { return m_v; }

        /**
         * Floating-point control register.
         */
        uint32_t fpcr() const { return m_fpcr; }

        /**
         * Floating-point status register.
         */
        uint32_t fpsr() const { return m_fpsr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        std::vector<uint32_t>* bcr() const { return m_bcr; }

        /**
         * Addresses of the hardware breakpoints.
         */
        std::vector<uint64_t>* bvr() const { return m_bvr; }

        /**
         * Control registers of the hardware watchpoints.
         */
        std::vector<uint32_t>* wcr() const { return m_wcr; }

        /**
         * Addresses of the hardware watchpoints.
         */
        std::vector<uint64_t>* wvr() const { return m_wvr; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header64_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
     * does not name may be garbage.
     * 
     * The save area of FXSAVE, a structure of its own in C, is spelt out field
     * by field from `control_word` to `xmm_registers`.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context Source
     */

    class context_x64_t : public kaitai::kstruct {

    public:

        context_x64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~context_x64_t();

    private:
        bool f_context_flag_amd64;
        bool m_context_flag_amd64;

    public:

        /**
         * Bit 20 of `context_flags`: the context is that of an x64 processor.
         */
        bool context_flag_amd64();

    private:
        bool f_context_flag_control;
        bool m_context_flag_control;

    public:

        /**
         * Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
         */
        bool context_flag_control();

    private:
        bool f_context_flag_debug_registers;
        bool m_context_flag_debug_registers;

    public:

        /**
         * Bit 4 of `context_flags`.
         */
        bool context_flag_debug_registers();

    private:
        bool f_context_flag_floating_point;
        bool m_context_flag_floating_point;

    public:

        /**
         * Bit 3 of `context_flags`: the x87 and SSE registers.
         */
        bool context_flag_floating_point();

    private:
        bool f_context_flag_integer;
        bool m_context_flag_integer;

    public:

        /**
         * Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
         */
        bool context_flag_integer();

    private:
        bool f_context_flag_segments;
        bool m_context_flag_segments;

    public:

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        bool context_flag_segments();

    private:
        bool f_context_flags_written;
        bool m_context_flags_written;

    public:

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool context_flags_written();

    private:
        uint64_t m_p1_home;
        uint64_t m_p2_home;
        uint64_t m_p3_home;
        uint64_t m_p4_home;
        uint64_t m_p5_home;
        uint64_t m_p6_home;
        uint32_t m_context_flags;
        uint32_t m_mxcsr;
        uint16_t m_seg_cs;
        uint16_t m_seg_ds;
        uint16_t m_seg_es;
        uint16_t m_seg_fs;
        uint16_t m_seg_gs;
        uint16_t m_seg_ss;
        uint32_t m_eflags;
        uint64_t m_dr0;
        uint64_t m_dr1;
        uint64_t m_dr2;
        uint64_t m_dr3;
        uint64_t m_dr6;
        uint64_t m_dr7;
        uint64_t m_rax;
        uint64_t m_rcx;
        uint64_t m_rdx;
        uint64_t m_rbx;
        uint64_t m_rsp;
        uint64_t m_rbp;
        uint64_t m_rsi;
        uint64_t m_rdi;
        uint64_t m_r8;
        uint64_t m_r9;
        uint64_t m_r10;
        uint64_t m_r11;
        uint64_t m_r12;
        uint64_t m_r13;
        uint64_t m_r14;
        uint64_t m_r15;
        uint64_t m_rip;
        uint16_t m_control_word;
        uint16_t m_status_word;
        uint8_t m_tag_word;
        std::string m__unnamed41;
        uint16_t m_error_opcode;
        uint32_t m_error_offset;
        uint16_t m_error_selector;
        std::string m__unnamed45;
        uint32_t m_data_offset;
        uint16_t m_data_selector;
        std::string m__unnamed48;
        uint32_t m_mxcsr2;
        uint32_t m_mxcsr_mask;
        std::vector<m128a_t*>* m_float_registers;
        std::vector<m128a_t*>* m_xmm_registers;
        std::string m__unnamed53;
        std::vector<m128a_t*>* m_vector_register;
        uint64_t m_vector_control;
        uint64_t m_debug_control;
        uint64_t m_last_branch_to_rip;
        uint64_t m_last_branch_from_rip;
        uint64_t m_last_exception_to_rip;
        uint64_t m_last_exception_from_rip;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header64_t* m__parent;

    public:

        /**
         * Home space of parameter 1; room on the stack, not a register.
         */
        uint64_t p1_home() const { return m_p1_home; }

        /**
         * Home space of parameter 2; room on the stack, not a register.
         */
        uint64_t p2_home() const { return m_p2_home; }

        /**
         * Home space of parameter 3; room on the stack, not a register.
         */
        uint64_t p3_home() const { return m_p3_home; }

        /**
         * Home space of parameter 4; room on the stack, not a register.
         */
        uint64_t p4_home() const { return m_p4_home; }

        /**
         * Home space of parameter 5; room on the stack, not a register.
         */
        uint64_t p5_home() const { return m_p5_home; }

        /**
         * Home space of parameter 6; room on the stack, not a register.
         */
        uint64_t p6_home() const { return m_p6_home; }

        /**
         * Which parts are filled; combination of `context_x64_flags`.
         */
        uint32_t context_flags() const { return m_context_flags; }

        /**
         * SSE control and status register; also stored as `mxcsr2`.
         */
        uint32_t mxcsr() const { return m_mxcsr; }
        uint16_t seg_cs() const { return m_seg_cs; }
        uint16_t seg_ds() const { return m_seg_ds; }
        uint16_t seg_es() const { return m_seg_es; }
        uint16_t seg_fs() const { return m_seg_fs; }
        uint16_t seg_gs() const { return m_seg_gs; }
        uint16_t seg_ss() const { return m_seg_ss; }

        /**
         * Lower half of RFLAGS; the upper half is always zero.
         */
        uint32_t eflags() const { return m_eflags; }

        /**
         * Address of hardware breakpoint 0.
         */
        uint64_t dr0() const { return m_dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        uint64_t dr1() const { return m_dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        uint64_t dr2() const { return m_dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        uint64_t dr3() const { return m_dr3; }

        /**
         * Debug status.
         */
        uint64_t dr6() const { return m_dr6; }

        /**
         * Debug control.
         */
        uint64_t dr7() const { return m_dr7; }
        uint64_t rax() const { return m_rax; }
        uint64_t rcx() const { return m_rcx; }
        uint64_t rdx() const { return m_rdx; }
        uint64_t rbx() const { return m_rbx; }
        uint64_t rsp() const { return m_rsp; }
        uint64_t rbp() const { return m_rbp; }
        uint64_t rsi() const { return m_rsi; }
        uint64_t rdi() const { return m_rdi; }
        uint64_t r8() const { return m_r8; }
        uint64_t r9() const { return m_r9; }
        uint64_t r10() const { return m_r10; }
        uint64_t r11() const { return m_r11; }
        uint64_t r12() const { return m_r12; }
        uint64_t r13() const { return m_r13; }
        uint64_t r14() const { return m_r14; }
        uint64_t r15() const { return m_r15; }
        uint64_t rip() const { return m_rip; }

        /**
         * x87 control word (FCW).
         */
        uint16_t control_word() const { return m_control_word; }

        /**
         * x87 status word (FSW).
         */
        uint16_t status_word() const { return m_status_word; }

        /**
         * x87 tag word in its abridged form, one bit per register in use.
         */
        uint8_t tag_word() const { return m_tag_word; }
        std::string _unnamed41() const { return m__unnamed41; }

        /**
         * Opcode of the last x87 instruction (FOP).
         */
        uint16_t error_opcode() const { return m_error_opcode; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        uint32_t error_offset() const { return m_error_offset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        uint16_t error_selector() const { return m_error_selector; }
        std::string _unnamed45() const { return m__unnamed45; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        uint32_t data_offset() const { return m_data_offset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        uint16_t data_selector() const { return m_data_selector; }
        std::string _unnamed48() const { return m__unnamed48; }

        /**
         * MXCSR as FXSAVE stored it.
         */
        uint32_t mxcsr2() const { return m_mxcsr2; }

        /**
         * Bits of MXCSR that the processor supports.
         */
        uint32_t mxcsr_mask() const { return m_mxcsr_mask; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
         */
        std::vector<m128a_t*>* float_registers() const { return m_float_registers; }

        /**
         * XMM0 to XMM15.
         */
        std::vector<m128a_t*>* xmm_registers() const { return m_xmm_registers; }
        std::string _unnamed53() const { return m__unnamed53; }

        /**
         * Room for vector registers; what it holds depends on the writer.
         */
        std::vector<m128a_t*>* vector_register() const { return m_vector_register; }
        uint64_t vector_control() const { return m_vector_control; }

        /**
         * Value of the DebugCtl register.
         */
        uint64_t debug_control() const { return m_debug_control; }
        uint64_t last_branch_to_rip() const { return m_last_branch_to_rip; }
        uint64_t last_branch_from_rip() const { return m_last_branch_from_rip; }
        uint64_t last_exception_to_rip() const { return m_last_exception_to_rip; }
        uint64_t last_exception_from_rip() const { return m_last_exception_from_rip; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header64_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
     * does not name may be garbage.
     * 
     * The save area of FSAVE, a structure of its own in C, is spelt out field by
     * field from `control_word` to `cr0_npx_state`.
     * 
     * Segment registers have 16 bits in slots of 32. What the upper half of a slot
     * holds is not defined, and is garbage in dumps.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context Source
     */

    class context_x86_t : public kaitai::kstruct {

    public:

        context_x86_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~context_x86_t();

    private:
        bool f_context_flag_control;
        bool m_context_flag_control;

    public:

        /**
         * Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
         */
        bool context_flag_control();

    private:
        bool f_context_flag_debug_registers;
        bool m_context_flag_debug_registers;

    public:

        /**
         * Bit 4 of `context_flags`.
         */
        bool context_flag_debug_registers();

    private:
        bool f_context_flag_extended_registers;
        bool m_context_flag_extended_registers;

    public:

        /**
         * Bit 5 of `context_flags`: the SSE registers.
         */
        bool context_flag_extended_registers();

    private:
        bool f_context_flag_floating_point;
        bool m_context_flag_floating_point;

    public:

        /**
         * Bit 3 of `context_flags`: the x87 registers.
         */
        bool context_flag_floating_point();

    private:
        bool f_context_flag_i386;
        bool m_context_flag_i386;

    public:

        /**
         * Bit 16 of `context_flags`: the context is that of an x86 processor.
         */
        bool context_flag_i386();

    private:
        bool f_context_flag_integer;
        bool m_context_flag_integer;

    public:

        /**
         * Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
         */
        bool context_flag_integer();

    private:
        bool f_context_flag_segments;
        bool m_context_flag_segments;

    public:

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        bool context_flag_segments();

    private:
        bool f_context_flag_xstate;
        bool m_context_flag_xstate;

    public:

        /**
         * Bit 6 of `context_flags`: more registers, which are behind the context.
         */
        bool context_flag_xstate();

    private:
        bool f_context_flags_written;
        bool m_context_flags_written;

    public:

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool context_flags_written();

    private:
        uint32_t m_context_flags;
        uint32_t m_dr0;
        uint32_t m_dr1;
        uint32_t m_dr2;
        uint32_t m_dr3;
        uint32_t m_dr6;
        uint32_t m_dr7;
        uint32_t m_control_word;
        uint32_t m_status_word;
        uint32_t m_tag_word;
        uint32_t m_error_offset;
        uint32_t m_error_selector;
        uint32_t m_data_offset;
        uint32_t m_data_selector;
        std::string m_register_area;
        uint32_t m_cr0_npx_state;
        uint32_t m_seg_gs;
        uint32_t m_seg_fs;
        uint32_t m_seg_es;
        uint32_t m_seg_ds;
        uint32_t m_edi;
        uint32_t m_esi;
        uint32_t m_ebx;
        uint32_t m_edx;
        uint32_t m_ecx;
        uint32_t m_eax;
        uint32_t m_ebp;
        uint32_t m_eip;
        uint32_t m_seg_cs;
        uint32_t m_eflags;
        uint32_t m_esp;
        uint32_t m_seg_ss;
        std::string m_extended_registers;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header32_t* m__parent;

    public:

        /**
         * Which parts are filled; combination of `context_x86_flags`.
         */
        uint32_t context_flags() const { return m_context_flags; }

        /**
         * Address of hardware breakpoint 0.
         */
        uint32_t dr0() const { return m_dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        uint32_t dr1() const { return m_dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        uint32_t dr2() const { return m_dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        uint32_t dr3() const { return m_dr3; }

        /**
         * Debug status.
         */
        uint32_t dr6() const { return m_dr6; }

        /**
         * Debug control.
         */
        uint32_t dr7() const { return m_dr7; }

        /**
         * x87 control word (FCW).
         */
        uint32_t control_word() const { return m_control_word; }

        /**
         * x87 status word (FSW).
         */
        uint32_t status_word() const { return m_status_word; }

        /**
         * x87 tag word, two bits per register.
         */
        uint32_t tag_word() const { return m_tag_word; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        uint32_t error_offset() const { return m_error_offset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        uint32_t error_selector() const { return m_error_selector; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        uint32_t data_offset() const { return m_data_offset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        uint32_t data_selector() const { return m_data_selector; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
         */
        std::string register_area() const { return m_register_area; }

        /**
         * Bits of CR0 for the x87 unit; a spare field in newer headers.
         */
        uint32_t cr0_npx_state() const { return m_cr0_npx_state; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_gs() const { return m_seg_gs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_fs() const { return m_seg_fs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_es() const { return m_seg_es; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_ds() const { return m_seg_ds; }
        uint32_t edi() const { return m_edi; }
        uint32_t esi() const { return m_esi; }
        uint32_t ebx() const { return m_ebx; }
        uint32_t edx() const { return m_edx; }
        uint32_t ecx() const { return m_ecx; }
        uint32_t eax() const { return m_eax; }
        uint32_t ebp() const { return m_ebp; }
        uint32_t eip() const { return m_eip; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_cs() const { return m_seg_cs; }
        uint32_t eflags() const { return m_eflags; }
        uint32_t esp() const { return m_esp; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        uint32_t seg_ss() const { return m_seg_ss; }

        /**
         * The save area of FXSAVE, with the SSE registers.
         */
        std::string extended_registers() const { return m_extended_registers; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header32_t* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
     * `driver_entry64`, whose names it has. After declarations of the structure;
     * not seen in a file.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class driver_entry32_t : public kaitai::kstruct {

    public:

        driver_entry32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~driver_entry32_t();

    private:
        uint32_t m_ofs_driver_name;
        uint32_t m_in_load_order_flink;
        uint32_t m_in_load_order_blink;
        uint32_t m_exception_table;
        uint32_t m_exception_table_size;
        uint32_t m_gp_value;
        uint32_t m_non_paged_debug_info;
        uint32_t m_dll_base;
        uint32_t m_entry_point;
        uint32_t m_size_of_image;
        unicode_string32_t* m_full_dll_name;
        unicode_string32_t* m_base_dll_name;
        uint32_t m_flags;
        uint16_t m_load_count;
        std::string m__unnamed14;
        uint32_t m_section_pointer;
        uint32_t m_check_sum;
        uint32_t m_time_date_stamp;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump32_t* m__parent;

    public:

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        uint32_t ofs_driver_name() const { return m_ofs_driver_name; }

        /**
         * Virtual address of the next entry of the module list.
         */
        uint32_t in_load_order_flink() const { return m_in_load_order_flink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        uint32_t in_load_order_blink() const { return m_in_load_order_blink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        uint32_t exception_table() const { return m_exception_table; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        uint32_t exception_table_size() const { return m_exception_table_size; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        uint32_t gp_value() const { return m_gp_value; }

        /**
         * Virtual address of debugging information, or 0.
         */
        uint32_t non_paged_debug_info() const { return m_non_paged_debug_info; }

        /**
         * Virtual address where the driver is loaded.
         */
        uint32_t dll_base() const { return m_dll_base; }

        /**
         * Virtual address of its entry point.
         */
        uint32_t entry_point() const { return m_entry_point; }

        /**
         * Size of the loaded driver in bytes.
         */
        uint32_t size_of_image() const { return m_size_of_image; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        unicode_string32_t* full_dll_name() const { return m_full_dll_name; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        unicode_string32_t* base_dll_name() const { return m_base_dll_name; }
        uint32_t flags() const { return m_flags; }

        /**
         * How often it is in use.
         */
        uint16_t load_count() const { return m_load_count; }
        std::string _unnamed14() const { return m__unnamed14; }

        /**
         * Virtual address of the section object, or 0.
         */
        uint32_t section_pointer() const { return m_section_pointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        uint32_t check_sum() const { return m_check_sum; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        uint32_t time_date_stamp() const { return m_time_date_stamp; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump32_t* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
     * offset of a name and an entry of the kernel's module list in the shape that it
     * had in old versions of Windows. Dumps that the debugger engine wrote have the
     * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class driver_entry64_t : public kaitai::kstruct {

    public:

        driver_entry64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~driver_entry64_t();

    private:
        uint32_t m_ofs_driver_name;
        std::string m__unnamed1;
        uint64_t m_in_load_order_flink;
        uint64_t m_in_load_order_blink;
        uint64_t m_exception_table;
        uint32_t m_exception_table_size;
        std::string m__unnamed6;
        uint64_t m_gp_value;
        uint64_t m_non_paged_debug_info;
        uint64_t m_dll_base;
        uint64_t m_entry_point;
        uint32_t m_size_of_image;
        std::string m__unnamed12;
        unicode_string64_t* m_full_dll_name;
        unicode_string64_t* m_base_dll_name;
        uint32_t m_flags;
        uint16_t m_load_count;
        std::string m__unnamed17;
        uint64_t m_section_pointer;
        uint32_t m_check_sum;
        std::string m__unnamed20;
        uint32_t m_time_date_stamp;
        std::string m__unnamed22;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump64_t* m__parent;

    public:

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        uint32_t ofs_driver_name() const { return m_ofs_driver_name; }
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Virtual address of the next entry of the module list.
         */
        uint64_t in_load_order_flink() const { return m_in_load_order_flink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        uint64_t in_load_order_blink() const { return m_in_load_order_blink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        uint64_t exception_table() const { return m_exception_table; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        uint32_t exception_table_size() const { return m_exception_table_size; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed6() const { return m__unnamed6; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        uint64_t gp_value() const { return m_gp_value; }

        /**
         * Virtual address of debugging information, or 0.
         */
        uint64_t non_paged_debug_info() const { return m_non_paged_debug_info; }

        /**
         * Virtual address where the driver is loaded.
         */
        uint64_t dll_base() const { return m_dll_base; }

        /**
         * Virtual address of its entry point.
         */
        uint64_t entry_point() const { return m_entry_point; }

        /**
         * Size of the loaded driver in bytes.
         */
        uint32_t size_of_image() const { return m_size_of_image; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed12() const { return m__unnamed12; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        unicode_string64_t* full_dll_name() const { return m_full_dll_name; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        unicode_string64_t* base_dll_name() const { return m_base_dll_name; }
        uint32_t flags() const { return m_flags; }

        /**
         * How often it is in use.
         */
        uint16_t load_count() const { return m_load_count; }
        std::string _unnamed17() const { return m__unnamed17; }

        /**
         * Virtual address of the section object, or 0.
         */
        uint64_t section_pointer() const { return m_section_pointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        uint32_t check_sum() const { return m_check_sum; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed20() const { return m__unnamed20; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        uint32_t time_date_stamp() const { return m_time_date_stamp; }

        /**
         * Aligns the next entry.
         */
        std::string _unnamed22() const { return m__unnamed22; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump64_t* _parent() const { return m__parent; }
    };

    /**
     * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
     * After declarations of the structure; not seen in a file.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class dump_mm_storage32_t : public kaitai::kstruct {

    public:

        dump_mm_storage32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dump_mm_storage32_t();

    private:
        uint32_t m_version;
        uint32_t m_len_storage;
        uint32_t m_mm_special_pool_tag;
        uint32_t m_mi_triage_action_taken;
        uint32_t m_mm_verify_driver_level;
        uint32_t m_kernel_verifier;
        uint32_t m_mm_maximum_non_paged_pool;
        uint32_t m_mm_allocated_non_paged_pool;
        uint32_t m_paged_pool_maximum;
        uint32_t m_paged_pool_allocated;
        uint32_t m_committed_pages;
        uint32_t m_committed_pages_peak;
        uint32_t m_commit_limit_maximum;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump32_t* m__parent;

    public:

        /**
         * Version of this structure, 1.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of this structure in bytes, 0x34.
         */
        uint32_t len_storage() const { return m_len_storage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        uint32_t mm_special_pool_tag() const { return m_mm_special_pool_tag; }
        uint32_t mi_triage_action_taken() const { return m_mi_triage_action_taken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        uint32_t mm_verify_driver_level() const { return m_mm_verify_driver_level; }

        /**
         * Whether the kernel itself is verified.
         */
        uint32_t kernel_verifier() const { return m_kernel_verifier; }

        /**
         * Limit of the non-paged pool.
         */
        uint32_t mm_maximum_non_paged_pool() const { return m_mm_maximum_non_paged_pool; }

        /**
         * Non-paged pool in use.
         */
        uint32_t mm_allocated_non_paged_pool() const { return m_mm_allocated_non_paged_pool; }

        /**
         * Limit of the paged pool.
         */
        uint32_t paged_pool_maximum() const { return m_paged_pool_maximum; }

        /**
         * Paged pool in use.
         */
        uint32_t paged_pool_allocated() const { return m_paged_pool_allocated; }

        /**
         * Committed memory.
         */
        uint32_t committed_pages() const { return m_committed_pages; }

        /**
         * The most memory that was committed at a time.
         */
        uint32_t committed_pages_peak() const { return m_committed_pages_peak; }

        /**
         * Limit of committed memory.
         */
        uint32_t commit_limit_maximum() const { return m_commit_limit_maximum; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump32_t* _parent() const { return m__parent; }
    };

    /**
     * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
     * Zero behind `len_storage` in dumps that the debugger engine wrote.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class dump_mm_storage64_t : public kaitai::kstruct {

    public:

        dump_mm_storage64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dump_mm_storage64_t();

    private:
        uint32_t m_version;
        uint32_t m_len_storage;
        uint32_t m_mm_special_pool_tag;
        uint32_t m_mi_triage_action_taken;
        uint32_t m_mm_verify_driver_level;
        uint32_t m_kernel_verifier;
        uint64_t m_mm_maximum_non_paged_pool;
        uint64_t m_mm_allocated_non_paged_pool;
        uint64_t m_paged_pool_maximum;
        uint64_t m_paged_pool_allocated;
        uint64_t m_committed_pages;
        uint64_t m_committed_pages_peak;
        uint64_t m_commit_limit_maximum;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump64_t* m__parent;

    public:

        /**
         * Version of this structure, 1.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of this structure in bytes, 0x50.
         */
        uint32_t len_storage() const { return m_len_storage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        uint32_t mm_special_pool_tag() const { return m_mm_special_pool_tag; }
        uint32_t mi_triage_action_taken() const { return m_mi_triage_action_taken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        uint32_t mm_verify_driver_level() const { return m_mm_verify_driver_level; }

        /**
         * Whether the kernel itself is verified.
         */
        uint32_t kernel_verifier() const { return m_kernel_verifier; }

        /**
         * Limit of the non-paged pool.
         */
        uint64_t mm_maximum_non_paged_pool() const { return m_mm_maximum_non_paged_pool; }

        /**
         * Non-paged pool in use.
         */
        uint64_t mm_allocated_non_paged_pool() const { return m_mm_allocated_non_paged_pool; }

        /**
         * Limit of the paged pool.
         */
        uint64_t paged_pool_maximum() const { return m_paged_pool_maximum; }

        /**
         * Paged pool in use.
         */
        uint64_t paged_pool_allocated() const { return m_paged_pool_allocated; }

        /**
         * Committed memory.
         */
        uint64_t committed_pages() const { return m_committed_pages; }

        /**
         * The most memory that was committed at a time.
         */
        uint64_t committed_pages_peak() const { return m_committed_pages_peak; }

        /**
         * Limit of committed memory.
         */
        uint64_t commit_limit_maximum() const { return m_commit_limit_maximum; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump64_t* _parent() const { return m__parent; }
    };

    /**
     * Text with its length, in the string pool of a triage dump. A zero character
     * follows, and zeros to the next offset divisible by eight.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class dump_string_t : public kaitai::kstruct {

    public:

        dump_string_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dump_string_t();

    private:
        uint32_t m_num_chars;
        std::string m_text;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Number of UTF-16 code units in `text`, which are two bytes each; the zero
         * character is not counted.
         */
        uint32_t num_chars() const { return m_num_chars; }

        /**
         * UTF-16LE text, which need not be valid.
         */
        std::string text() const { return m_text; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * An exception as a 32-bit machine records it (0x50 bytes).
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record Source
     */

    class exception_record32_t : public kaitai::kstruct {

    public:

        exception_record32_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~exception_record32_t();

    private:
        bool f_is_noncontinuable;
        bool m_is_noncontinuable;

    public:

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        bool is_noncontinuable();

    private:
        uint32_t m_exception_code;
        uint32_t m_exception_flags;
        uint32_t m_exception_record;
        uint32_t m_exception_address;
        uint32_t m_number_parameters;
        std::vector<uint32_t>* m_exception_information;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header32_t* m__parent;

    public:

        /**
         * Status code (NTSTATUS) of the exception.
         */
        uint32_t exception_code() const { return m_exception_code; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        uint32_t exception_flags() const { return m_exception_flags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        uint32_t exception_record() const { return m_exception_record; }

        /**
         * Virtual address of the instruction.
         */
        uint32_t exception_address() const { return m_exception_address; }

        /**
         * How many elements of `exception_information` have a meaning. Some tools
         * leave garbage here.
         */
        uint32_t number_parameters() const { return m_number_parameters; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        std::vector<uint32_t>* exception_information() const { return m_exception_information; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header32_t* _parent() const { return m__parent; }
    };

    /**
     * An exception as a 64-bit machine records it (0x98 bytes).
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64 Source
     */

    class exception_record64_t : public kaitai::kstruct {

    public:

        exception_record64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~exception_record64_t();

    private:
        bool f_is_noncontinuable;
        bool m_is_noncontinuable;

    public:

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        bool is_noncontinuable();

    private:
        uint32_t m_exception_code;
        uint32_t m_exception_flags;
        uint64_t m_exception_record;
        uint64_t m_exception_address;
        uint32_t m_number_parameters;
        std::string m__unnamed5;
        std::vector<uint64_t>* m_exception_information;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header64_t* m__parent;

    public:

        /**
         * Status code (NTSTATUS) of the exception.
         */
        uint32_t exception_code() const { return m_exception_code; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        uint32_t exception_flags() const { return m_exception_flags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        uint64_t exception_record() const { return m_exception_record; }

        /**
         * Virtual address of the instruction.
         */
        uint64_t exception_address() const { return m_exception_address; }

        /**
         * How many elements of `exception_information` have a meaning.
         */
        uint32_t number_parameters() const { return m_number_parameters; }
        std::string _unnamed5() const { return m__unnamed5; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        std::vector<uint64_t>* exception_information() const { return m_exception_information; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header64_t* _parent() const { return m__parent; }
    };

    /**
     * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
     * `valid_dump` on. Fields that mean the same have the names of `header64`.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class header32_t : public kaitai::kstruct {

    public:

        header32_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header32_t();

    private:
        bool f_attribute_decrypted_dump;
        bool m_attribute_decrypted_dump;

    public:

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        bool attribute_decrypted_dump();

    private:
        bool f_attribute_dump_device_power_off;
        bool m_attribute_dump_device_power_off;

    public:

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        bool attribute_dump_device_power_off();

    private:
        bool f_attribute_dump_is_generated_offline;
        bool m_attribute_dump_is_generated_offline;

    public:

        /**
         * Bit 5 of `attributes`.
         */
        bool attribute_dump_is_generated_offline();

    private:
        bool f_attribute_early_boot_crash;
        bool m_attribute_early_boot_crash;

    public:

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        bool attribute_early_boot_crash();

    private:
        bool f_attribute_encrypted_dump_data;
        bool m_attribute_encrypted_dump_data;

    public:

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        bool attribute_encrypted_dump_data();

    private:
        bool f_attribute_filter_dump_file;
        bool m_attribute_filter_dump_file;

    public:

        /**
         * Bit 6 of `attributes`.
         */
        bool attribute_filter_dump_file();

    private:
        bool f_attribute_hiber_crash;
        bool m_attribute_hiber_crash;

    public:

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        bool attribute_hiber_crash();

    private:
        bool f_attribute_insufficient_dumpfile_size;
        bool m_attribute_insufficient_dumpfile_size;

    public:

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        bool attribute_insufficient_dumpfile_size();

    private:
        bool f_attribute_kernel_generated_triage_dump;
        bool m_attribute_kernel_generated_triage_dump;

    public:

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        bool attribute_kernel_generated_triage_dump();

    private:
        bool f_attribute_live_dump_generated_dump;
        bool m_attribute_live_dump_generated_dump;

    public:

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        bool attribute_live_dump_generated_dump();

    private:
        bool f_attributes_written;
        bool m_attributes_written;

    public:

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        bool attributes_written();

    private:
        bool f_minidump_field_broken_driver;
        bool m_minidump_field_broken_driver;

    public:

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        bool minidump_field_broken_driver();

    private:
        bool f_minidump_field_context;
        bool m_minidump_field_context;

    public:

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        bool minidump_field_context();

    private:
        bool f_minidump_field_data_blocks;
        bool m_minidump_field_data_blocks;

    public:

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        bool minidump_field_data_blocks();

    private:
        bool f_minidump_field_data_page;
        bool m_minidump_field_data_page;

    public:

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        bool minidump_field_data_page();

    private:
        bool f_minidump_field_debugger_data;
        bool m_minidump_field_debugger_data;

    public:

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        bool minidump_field_debugger_data();

    private:
        bool f_minidump_field_driver_list;
        bool m_minidump_field_driver_list;

    public:

        /**
         * Bit 6 of `minidump_fields`.
         */
        bool minidump_field_driver_list();

    private:
        bool f_minidump_field_exception;
        bool m_minidump_field_exception;

    public:

        /**
         * Bit 1 of `minidump_fields`.
         */
        bool minidump_field_exception();

    private:
        bool f_minidump_field_mm_info;
        bool m_minidump_field_mm_info;

    public:

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        bool minidump_field_mm_info();

    private:
        bool f_minidump_field_prcb;
        bool m_minidump_field_prcb;

    public:

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        bool minidump_field_prcb();

    private:
        bool f_minidump_field_process;
        bool m_minidump_field_process;

    public:

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        bool minidump_field_process();

    private:
        bool f_minidump_field_stack;
        bool m_minidump_field_stack;

    public:

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        bool minidump_field_stack();

    private:
        bool f_minidump_field_thread;
        bool m_minidump_field_thread;

    public:

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        bool minidump_field_thread();

    private:
        bool f_minidump_fields_written;
        bool m_minidump_fields_written;

    public:

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool minidump_fields_written();

    private:
        bool f_suite_back_office;
        bool m_suite_back_office;

    public:

        /**
         * Bit 2 of `suite_mask`.
         */
        bool suite_back_office();

    private:
        bool f_suite_blade;
        bool m_suite_blade;

    public:

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        bool suite_blade();

    private:
        bool f_suite_communications;
        bool m_suite_communications;

    public:

        /**
         * Bit 3 of `suite_mask`.
         */
        bool suite_communications();

    private:
        bool f_suite_compute_server;
        bool m_suite_compute_server;

    public:

        /**
         * Bit 14 of `suite_mask`.
         */
        bool suite_compute_server();

    private:
        bool f_suite_datacenter;
        bool m_suite_datacenter;

    public:

        /**
         * Bit 7 of `suite_mask`.
         */
        bool suite_datacenter();

    private:
        bool f_suite_embedded_nt;
        bool m_suite_embedded_nt;

    public:

        /**
         * Bit 6 of `suite_mask`.
         */
        bool suite_embedded_nt();

    private:
        bool f_suite_embedded_restricted;
        bool m_suite_embedded_restricted;

    public:

        /**
         * Bit 11 of `suite_mask`.
         */
        bool suite_embedded_restricted();

    private:
        bool f_suite_enterprise;
        bool m_suite_enterprise;

    public:

        /**
         * Bit 1 of `suite_mask`.
         */
        bool suite_enterprise();

    private:
        bool f_suite_mask_written;
        bool m_suite_mask_written;

    public:

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        bool suite_mask_written();

    private:
        bool f_suite_multi_user_ts;
        bool m_suite_multi_user_ts;

    public:

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        bool suite_multi_user_ts();

    private:
        bool f_suite_personal;
        bool m_suite_personal;

    public:

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        bool suite_personal();

    private:
        bool f_suite_security_appliance;
        bool m_suite_security_appliance;

    public:

        /**
         * Bit 12 of `suite_mask`.
         */
        bool suite_security_appliance();

    private:
        bool f_suite_single_user_ts;
        bool m_suite_single_user_ts;

    public:

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        bool suite_single_user_ts();

    private:
        bool f_suite_small_business;
        bool m_suite_small_business;

    public:

        /**
         * Bit 0 of `suite_mask`.
         */
        bool suite_small_business();

    private:
        bool f_suite_small_business_restricted;
        bool m_suite_small_business_restricted;

    public:

        /**
         * Bit 5 of `suite_mask`.
         */
        bool suite_small_business_restricted();

    private:
        bool f_suite_storage_server;
        bool m_suite_storage_server;

    public:

        /**
         * Bit 13 of `suite_mask`.
         */
        bool suite_storage_server();

    private:
        bool f_suite_terminal;
        bool m_suite_terminal;

    public:

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        bool suite_terminal();

    private:
        bool f_suite_wh_server;
        bool m_suite_wh_server;

    public:

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        bool suite_wh_server();

    private:
        uint32_t m_major_version;
        uint32_t m_minor_version;
        uint32_t m_directory_table_base;
        uint32_t m_pfn_database;
        uint32_t m_ps_loaded_module_list;
        uint32_t m_ps_active_process_head;
        machine_types_t m_machine_image_type;
        uint32_t m_number_processors;
        uint32_t m_bug_check_code;
        std::vector<uint32_t>* m_bug_check_code_parameters;
        std::string m_version_user;
        uint8_t m_pae_enabled;
        uint8_t m_kd_secondary_version;
        std::string m__unnamed13;
        uint32_t m_kd_debugger_data_block;
        physical_memory_descriptor32_t* m_physical_memory_block;
        kaitai::kstruct* m_context_record;
        bool n_context_record;

    public:
        bool _is_null_context_record() { context_record(); return n_context_record; };

    private:
        exception_record32_t* m_exception;
        std::string m_comment;
        uint32_t m_attributes;
        uint32_t m_boot_id;
        std::string m__unnamed21;
        dump_types_t m_dump_type;
        uint32_t m_minidump_fields;
        uint32_t m_secondary_data_state;
        product_types_t m_product_type;
        uint32_t m_suite_mask;
        uint32_t m_writer_status;
        int64_t m_required_dump_space;
        std::string m__unnamed29;
        int64_t m_system_up_time;
        int64_t m_system_time;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;
        std::string m__raw_physical_memory_block;
        kaitai::kstream* m__io__raw_physical_memory_block;
        std::string m__raw_context_record;
        kaitai::kstream* m__io__raw_context_record;

    public:

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        uint32_t major_version() const { return m_major_version; }

        /**
         * Build number of Windows, such as 7601.
         */
        uint32_t minor_version() const { return m_minor_version; }

        /**
         * Physical address of the root of the page tables, CR3 on x86. If
         * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
         */
        uint32_t directory_table_base() const { return m_directory_table_base; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        uint32_t pfn_database() const { return m_pfn_database; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        uint32_t ps_loaded_module_list() const { return m_ps_loaded_module_list; }

        /**
         * Virtual address of the head of the list of processes.
         */
        uint32_t ps_active_process_head() const { return m_ps_active_process_head; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        machine_types_t machine_image_type() const { return m_machine_image_type; }
        uint32_t number_processors() const { return m_number_processors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
         */
        uint32_t bug_check_code() const { return m_bug_check_code; }

        /**
         * The four parameters of the bug check.
         */
        std::vector<uint32_t>* bug_check_code_parameters() const { return m_bug_check_code_parameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        std::string version_user() const { return m_version_user; }

        /**
         * 1 if the page tables have entries of 64 bits (physical address
         * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
         */
        uint8_t pae_enabled() const { return m_pae_enabled; }

        /**
         * Revision of the debugger interface. 0x41 is the fill pattern.
         * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
         */
        uint8_t kd_secondary_version() const { return m_kd_secondary_version; }
        std::string _unnamed13() const { return m__unnamed13; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
         * finds everything else. Some tools leave the fill pattern.
         */
        uint32_t kd_debugger_data_block() const { return m_kd_debugger_data_block; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all.
         */
        physical_memory_descriptor32_t* physical_memory_block() const { return m_physical_memory_block; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        kaitai::kstruct* context_record() const { return m_context_record; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        exception_record32_t* exception() const { return m_exception; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        std::string comment() const { return m_comment; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        uint32_t attributes() const { return m_attributes; }

        /**
         * Number of times the installation was started.
         */
        uint32_t boot_id() const { return m_boot_id; }
        std::string _unnamed21() const { return m__unnamed21; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        dump_types_t dump_type() const { return m_dump_type; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        uint32_t minidump_fields() const { return m_minidump_fields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        uint32_t secondary_data_state() const { return m_secondary_data_state; }
        product_types_t product_type() const { return m_product_type; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
         */
        uint32_t suite_mask() const { return m_suite_mask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        uint32_t writer_status() const { return m_writer_status; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        int64_t required_dump_space() const { return m_required_dump_space; }
        std::string _unnamed29() const { return m__unnamed29; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        int64_t system_up_time() const { return m_system_up_time; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         * \sa https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
         */
        int64_t system_time() const { return m_system_time; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
        std::string _raw_physical_memory_block() const { return m__raw_physical_memory_block; }
        kaitai::kstream* _io__raw_physical_memory_block() const { return m__io__raw_physical_memory_block; }
        std::string _raw_context_record() const { return m__raw_context_record; }
        kaitai::kstream* _io__raw_context_record() const { return m__io__raw_context_record; }
    };

    /**
     * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
     * `valid_dump` on. The same for all 64-bit processors; only
     * `context_record` differs.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class header64_t : public kaitai::kstruct {

    public:

        header64_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header64_t();

    private:
        bool f_attribute_decrypted_dump;
        bool m_attribute_decrypted_dump;

    public:

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        bool attribute_decrypted_dump();

    private:
        bool f_attribute_dump_device_power_off;
        bool m_attribute_dump_device_power_off;

    public:

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        bool attribute_dump_device_power_off();

    private:
        bool f_attribute_dump_is_generated_offline;
        bool m_attribute_dump_is_generated_offline;

    public:

        /**
         * Bit 5 of `attributes`.
         */
        bool attribute_dump_is_generated_offline();

    private:
        bool f_attribute_early_boot_crash;
        bool m_attribute_early_boot_crash;

    public:

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        bool attribute_early_boot_crash();

    private:
        bool f_attribute_encrypted_dump_data;
        bool m_attribute_encrypted_dump_data;

    public:

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        bool attribute_encrypted_dump_data();

    private:
        bool f_attribute_filter_dump_file;
        bool m_attribute_filter_dump_file;

    public:

        /**
         * Bit 6 of `attributes`.
         */
        bool attribute_filter_dump_file();

    private:
        bool f_attribute_hiber_crash;
        bool m_attribute_hiber_crash;

    public:

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        bool attribute_hiber_crash();

    private:
        bool f_attribute_insufficient_dumpfile_size;
        bool m_attribute_insufficient_dumpfile_size;

    public:

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        bool attribute_insufficient_dumpfile_size();

    private:
        bool f_attribute_kernel_generated_triage_dump;
        bool m_attribute_kernel_generated_triage_dump;

    public:

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        bool attribute_kernel_generated_triage_dump();

    private:
        bool f_attribute_live_dump_generated_dump;
        bool m_attribute_live_dump_generated_dump;

    public:

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        bool attribute_live_dump_generated_dump();

    private:
        bool f_attributes_written;
        bool m_attributes_written;

    public:

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        bool attributes_written();

    private:
        bool f_extension;
        header_extension_t* m_extension;
        bool n_extension;

    public:
        bool _is_null_extension() { extension(); return n_extension; };

    private:

    public:

        /**
         * What build 26100 stores in the reserved area.
         */
        header_extension_t* extension();

    private:
        bool f_len_extension;
        uint32_t m_len_extension;

    public:

        /**
         * 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
         * offset 0x1058 of the file, where public headers have a reserved area.
         */
        uint32_t len_extension();

    private:
        bool f_minidump_field_broken_driver;
        bool m_minidump_field_broken_driver;

    public:

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        bool minidump_field_broken_driver();

    private:
        bool f_minidump_field_context;
        bool m_minidump_field_context;

    public:

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        bool minidump_field_context();

    private:
        bool f_minidump_field_data_blocks;
        bool m_minidump_field_data_blocks;

    public:

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        bool minidump_field_data_blocks();

    private:
        bool f_minidump_field_data_page;
        bool m_minidump_field_data_page;

    public:

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        bool minidump_field_data_page();

    private:
        bool f_minidump_field_debugger_data;
        bool m_minidump_field_debugger_data;

    public:

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        bool minidump_field_debugger_data();

    private:
        bool f_minidump_field_driver_list;
        bool m_minidump_field_driver_list;

    public:

        /**
         * Bit 6 of `minidump_fields`.
         */
        bool minidump_field_driver_list();

    private:
        bool f_minidump_field_exception;
        bool m_minidump_field_exception;

    public:

        /**
         * Bit 1 of `minidump_fields`.
         */
        bool minidump_field_exception();

    private:
        bool f_minidump_field_mm_info;
        bool m_minidump_field_mm_info;

    public:

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        bool minidump_field_mm_info();

    private:
        bool f_minidump_field_prcb;
        bool m_minidump_field_prcb;

    public:

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        bool minidump_field_prcb();

    private:
        bool f_minidump_field_process;
        bool m_minidump_field_process;

    public:

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        bool minidump_field_process();

    private:
        bool f_minidump_field_stack;
        bool m_minidump_field_stack;

    public:

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        bool minidump_field_stack();

    private:
        bool f_minidump_field_thread;
        bool m_minidump_field_thread;

    public:

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        bool minidump_field_thread();

    private:
        bool f_minidump_fields_written;
        bool m_minidump_fields_written;

    public:

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        bool minidump_fields_written();

    private:
        bool f_suite_back_office;
        bool m_suite_back_office;

    public:

        /**
         * Bit 2 of `suite_mask`.
         */
        bool suite_back_office();

    private:
        bool f_suite_blade;
        bool m_suite_blade;

    public:

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        bool suite_blade();

    private:
        bool f_suite_communications;
        bool m_suite_communications;

    public:

        /**
         * Bit 3 of `suite_mask`.
         */
        bool suite_communications();

    private:
        bool f_suite_compute_server;
        bool m_suite_compute_server;

    public:

        /**
         * Bit 14 of `suite_mask`.
         */
        bool suite_compute_server();

    private:
        bool f_suite_datacenter;
        bool m_suite_datacenter;

    public:

        /**
         * Bit 7 of `suite_mask`.
         */
        bool suite_datacenter();

    private:
        bool f_suite_embedded_nt;
        bool m_suite_embedded_nt;

    public:

        /**
         * Bit 6 of `suite_mask`.
         */
        bool suite_embedded_nt();

    private:
        bool f_suite_embedded_restricted;
        bool m_suite_embedded_restricted;

    public:

        /**
         * Bit 11 of `suite_mask`.
         */
        bool suite_embedded_restricted();

    private:
        bool f_suite_enterprise;
        bool m_suite_enterprise;

    public:

        /**
         * Bit 1 of `suite_mask`.
         */
        bool suite_enterprise();

    private:
        bool f_suite_mask_written;
        bool m_suite_mask_written;

    public:

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        bool suite_mask_written();

    private:
        bool f_suite_multi_user_ts;
        bool m_suite_multi_user_ts;

    public:

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        bool suite_multi_user_ts();

    private:
        bool f_suite_personal;
        bool m_suite_personal;

    public:

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        bool suite_personal();

    private:
        bool f_suite_security_appliance;
        bool m_suite_security_appliance;

    public:

        /**
         * Bit 12 of `suite_mask`.
         */
        bool suite_security_appliance();

    private:
        bool f_suite_single_user_ts;
        bool m_suite_single_user_ts;

    public:

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        bool suite_single_user_ts();

    private:
        bool f_suite_small_business;
        bool m_suite_small_business;

    public:

        /**
         * Bit 0 of `suite_mask`.
         */
        bool suite_small_business();

    private:
        bool f_suite_small_business_restricted;
        bool m_suite_small_business_restricted;

    public:

        /**
         * Bit 5 of `suite_mask`.
         */
        bool suite_small_business_restricted();

    private:
        bool f_suite_storage_server;
        bool m_suite_storage_server;

    public:

        /**
         * Bit 13 of `suite_mask`.
         */
        bool suite_storage_server();

    private:
        bool f_suite_terminal;
        bool m_suite_terminal;

    public:

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        bool suite_terminal();

    private:
        bool f_suite_wh_server;
        bool m_suite_wh_server;

    public:

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        bool suite_wh_server();

    private:
        uint32_t m_major_version;
        uint32_t m_minor_version;
        uint64_t m_directory_table_base;
        uint64_t m_pfn_database;
        uint64_t m_ps_loaded_module_list;
        uint64_t m_ps_active_process_head;
        machine_types_t m_machine_image_type;
        uint32_t m_number_processors;
        uint32_t m_bug_check_code;
        std::string m__unnamed9;
        std::vector<uint64_t>* m_bug_check_code_parameters;
        std::string m_version_user;
        uint64_t m_kd_debugger_data_block;
        physical_memory_descriptor64_t* m_physical_memory_block;
        kaitai::kstruct* m_context_record;
        bool n_context_record;

    public:
        bool _is_null_context_record() { context_record(); return n_context_record; };

    private:
        exception_record64_t* m_exception;
        dump_types_t m_dump_type;
        std::string m__unnamed17;
        int64_t m_required_dump_space;
        int64_t m_system_time;
        std::string m_comment;
        int64_t m_system_up_time;
        uint32_t m_minidump_fields;
        uint32_t m_secondary_data_state;
        product_types_t m_product_type;
        uint32_t m_suite_mask;
        uint32_t m_writer_status;
        std::string m__unnamed27;
        uint8_t m_kd_secondary_version;
        uint8_t m_paging_levels;
        std::string m__unnamed30;
        uint32_t m_attributes;
        uint32_t m_boot_id;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;
        std::string m__raw_physical_memory_block;
        kaitai::kstream* m__io__raw_physical_memory_block;
        std::string m__raw_context_record;
        kaitai::kstream* m__io__raw_context_record;

    public:

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        uint32_t major_version() const { return m_major_version; }

        /**
         * Build number of Windows, such as 19041.
         */
        uint32_t minor_version() const { return m_minor_version; }

        /**
         * Physical address of the root of the page tables: CR3 on x64, the base
         * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
         * process-context identifier.
         */
        uint64_t directory_table_base() const { return m_directory_table_base; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        uint64_t pfn_database() const { return m_pfn_database; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        uint64_t ps_loaded_module_list() const { return m_ps_loaded_module_list; }

        /**
         * Virtual address of the head of the list of processes.
         */
        uint64_t ps_active_process_head() const { return m_ps_active_process_head; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        machine_types_t machine_image_type() const { return m_machine_image_type; }
        uint32_t number_processors() const { return m_number_processors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
         */
        uint32_t bug_check_code() const { return m_bug_check_code; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        std::string _unnamed9() const { return m__unnamed9; }

        /**
         * The four parameters of the bug check. A 32-bit status code among them
         * may or may not be sign-extended.
         */
        std::vector<uint64_t>* bug_check_code_parameters() const { return m_bug_check_code_parameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        std::string version_user() const { return m_version_user; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
         */
        uint64_t kd_debugger_data_block() const { return m_kd_debugger_data_block; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all. Windows
         * declares 700 bytes; the last four align the next field and mostly keep
         * the fill pattern.
         */
        physical_memory_descriptor64_t* physical_memory_block() const { return m_physical_memory_block; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        kaitai::kstruct* context_record() const { return m_context_record; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        exception_record64_t* exception() const { return m_exception; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        dump_types_t dump_type() const { return m_dump_type; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        std::string _unnamed17() const { return m__unnamed17; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        int64_t required_dump_space() const { return m_required_dump_space; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         * \sa https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
         */
        int64_t system_time() const { return m_system_time; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        std::string comment() const { return m_comment; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        int64_t system_up_time() const { return m_system_up_time; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        uint32_t minidump_fields() const { return m_minidump_fields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        uint32_t secondary_data_state() const { return m_secondary_data_state; }
        product_types_t product_type() const { return m_product_type; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
         */
        uint32_t suite_mask() const { return m_suite_mask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        uint32_t writer_status() const { return m_writer_status; }
        std::string _unnamed27() const { return m__unnamed27; }

        /**
         * Revision of the debugger interface: 0 and 1 are obsolete layouts of
         * the x64 context, 2 is the present one. 0x41 is the fill pattern.
         * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
         */
        uint8_t kd_secondary_version() const { return m_kd_secondary_version; }

        /**
         * Presumably the levels of the page tables, 4 or 5. That is inferred from
         * dumps of build 26100, which have 4 here; public headers declare the byte
         * as unused, and older builds leave the fill pattern, 0x47.
         */
        uint8_t paging_levels() const { return m_paging_levels; }
        std::string _unnamed30() const { return m__unnamed30; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        uint32_t attributes() const { return m_attributes; }

        /**
         * Number of times the installation was started.
         */
        uint32_t boot_id() const { return m_boot_id; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
        std::string _raw_physical_memory_block() const { return m__raw_physical_memory_block; }
        kaitai::kstream* _io__raw_physical_memory_block() const { return m__io__raw_physical_memory_block; }
        std::string _raw_context_record() const { return m__raw_context_record; }
        kaitai::kstream* _io__raw_context_record() const { return m__io__raw_context_record; }
    };

    /**
     * What build 26100 of Windows stores in the area that public headers call
     * reserved (0x2b4 bytes). No public source describes it: places and meanings
     * are inferred from the dumps of that build, and the names are made up here.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class header_extension_t : public kaitai::kstruct {

    public:

        header_extension_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header_extension_t();

    private:
        uint32_t m_len_extension;
        std::string m__unnamed1;
        std::string m__unnamed2;
        std::string m_status_text;
        std::string m_build_string;
        std::string m__unnamed5;
        uint32_t m_update_build_revision;
        uint32_t m_nt_major_version;
        uint32_t m_nt_minor_version;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header64_t* m__parent;

    public:

        /**
         * Always 0x298, which is the offset of `build_string` here.
         */
        uint32_t len_extension() const { return m_len_extension; }

        /**
         * Always 0x298 too.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Always zeros.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * What the writer has to say of its work, in ASCII and filled up with zero
         * bytes, such as "Dump completed successfully.".
         */
        std::string status_text() const { return m_status_text; }

        /**
         * Build number of Windows as UTF-16LE text, ended by a zero character.
         */
        std::string build_string() const { return m_build_string; }

        /**
         * Keeps the fill pattern.
         */
        std::string _unnamed5() const { return m__unnamed5; }

        /**
         * Revision of the build, which is 2314 in 26100.2314.
         */
        uint32_t update_build_revision() const { return m_update_build_revision; }

        /**
         * Major version number of Windows, 10.
         */
        uint32_t nt_major_version() const { return m_nt_major_version; }

        /**
         * Minor version number of Windows, 0.
         */
        uint32_t nt_minor_version() const { return m_nt_minor_version; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header64_t* _parent() const { return m__parent; }
    };

    /**
     * A register of 128 bits.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a Source
     */

    class m128a_t : public kaitai::kstruct {

    public:

        m128a_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~m128a_t();

    private:
        uint64_t m_low;
        uint64_t m_high;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Bits 0 to 63.
         */
        uint64_t low() const { return m_low; }

        /**
         * Bits 64 to 127; signed in C, which means nothing for a register.
         */
        uint64_t high() const { return m_high; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of ranges of a range dump: neighbouring pages that are
     * stored. The table is not parsed here, apply this type to its bytes.
     * \sa https://github.com/0vercl0k/kdmp-parser Source
     */

    class pfn_range_t : public kaitai::kstruct {

    public:

        pfn_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pfn_range_t();

    private:
        uint64_t m_base_page;
        uint64_t m_page_count;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        uint64_t base_page() const { return m_base_page; }
        uint64_t page_count() const { return m_page_count; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
     * runs are stored one after another in the order of the runs.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class physical_memory_descriptor32_t : public kaitai::kstruct {

    public:

        physical_memory_descriptor32_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physical_memory_descriptor32_t();

    private:
        bool f_max_runs;
        uint32_t m_max_runs;

    public:

        /**
         * The number of whole runs that fit in the 700 bytes of the header.
         */
        uint32_t max_runs();

    private:
        uint32_t m_number_of_runs;
        uint32_t m_number_of_pages;
        std::vector<physical_memory_run32_t*>* m_runs;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header32_t* m__parent;

    public:

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        uint32_t number_of_runs() const { return m_number_of_runs; }

        /**
         * Pages in all runs.
         */
        uint32_t number_of_pages() const { return m_number_of_pages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        std::vector<physical_memory_run32_t*>* runs() const { return m_runs; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header32_t* _parent() const { return m__parent; }
    };

    /**
     * Runs of physical pages. In a full dump the pages of all runs are stored
     * one after another in the order of the runs.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class physical_memory_descriptor64_t : public kaitai::kstruct {

    public:

        physical_memory_descriptor64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physical_memory_descriptor64_t();

    private:
        bool f_max_runs;
        uint32_t m_max_runs;

    public:

        /**
         * The number of whole runs that fit before the context. Windows writes at
         * most 42, which end before the alignment; QEMU declares 43.
         */
        uint32_t max_runs();

    private:
        uint32_t m_number_of_runs;
        std::string m__unnamed1;
        uint64_t m_number_of_pages;
        std::vector<physical_memory_run64_t*>* m_runs;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::header64_t* m__parent;

    public:

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        uint32_t number_of_runs() const { return m_number_of_runs; }

        /**
         * Aligns the next field; keeps the fill pattern, so that the count must
         * not be read as eight bytes.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Pages in all runs.
         */
        uint64_t number_of_pages() const { return m_number_of_pages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        std::vector<physical_memory_run64_t*>* runs() const { return m_runs; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::header64_t* _parent() const { return m__parent; }
    };

    /**
     * Neighbouring physical pages of a 32-bit machine.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class physical_memory_run32_t : public kaitai::kstruct {

    public:

        physical_memory_run32_t(kaitai::kstream* p__io, windows_kernel_dump_t::physical_memory_descriptor32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physical_memory_run32_t();

    private:
        uint32_t m_base_page;
        uint32_t m_page_count;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::physical_memory_descriptor32_t* m__parent;

    public:

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        uint32_t base_page() const { return m_base_page; }
        uint32_t page_count() const { return m_page_count; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::physical_memory_descriptor32_t* _parent() const { return m__parent; }
    };

    /**
     * Neighbouring physical pages.
     * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
     */

    class physical_memory_run64_t : public kaitai::kstruct {

    public:

        physical_memory_run64_t(kaitai::kstream* p__io, windows_kernel_dump_t::physical_memory_descriptor64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physical_memory_run64_t();

    private:
        uint64_t m_base_page;
        uint64_t m_page_count;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::physical_memory_descriptor64_t* m__parent;

    public:

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        uint64_t base_page() const { return m_base_page; }
        uint64_t page_count() const { return m_page_count; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::physical_memory_descriptor64_t* _parent() const { return m__parent; }
    };

    /**
     * What follows the header of a range dump, which newer versions of WinDbg
     * write. A table of `pfn_range` entries lies between this header and the
     * pages; the stored pages lie one after another from `first_page_offset` on,
     * in the order of the ranges.
     * 
     * No public header declares it; the names are those of its readers.
     * \sa https://github.com/0vercl0k/kdmp-parser Source
     */

    class rdmp_header_t : public kaitai::kstruct {

    public:

        rdmp_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rdmp_header_t();

    private:
        bool f_len_ranges;
        uint64_t m_len_ranges;

    public:

        /**
         * Size of the table of ranges in bytes. The table may end early with an
         * entry whose page number is 0.
         */
        uint64_t len_ranges();

    private:
        bool f_number_of_ranges;
        uint32_t m_number_of_ranges;
        bool n_number_of_ranges;

    public:
        bool _is_null_number_of_ranges() { number_of_ranges(); return n_number_of_ranges; };

    private:

    public:

        /**
         * Entries in the table of ranges. In a complete dump only; a kernel dump
         * has a number of unknown purpose in this place.
         */
        uint32_t number_of_ranges();

    private:
        bool f_ofs_ranges;
        int32_t m_ofs_ranges;

    public:

        /**
         * Offset of the table of ranges from the start of the file.
         */
        int32_t ofs_ranges();

    private:
        bool f_ranges;
        std::string m_ranges;

    public:

        /**
         * The table as it lies in the file, `pfn_range` after `pfn_range`. For
         * large dumps take the bytes from `ofs_ranges` instead.
         */
        std::string ranges();

    private:
        bool f_total_number_of_pages;
        uint64_t m_total_number_of_pages;
        bool n_total_number_of_pages;

    public:
        bool _is_null_total_number_of_pages() { total_number_of_pages(); return n_total_number_of_pages; };

    private:

    public:

        /**
         * Number of stored pages, which are the pages of all ranges. In a complete
         * dump only; a kernel dump has a number of unknown purpose in this place.
         */
        uint64_t total_number_of_pages();

    private:
        uint32_t m_marker;
        std::string m_signature;
        std::string m_valid_dump;
        std::string m__unnamed3;
        uint64_t m_metadata_size;
        uint64_t m_first_page_offset;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;

    public:
        uint32_t marker() const { return m_marker; }
        std::string signature() const { return m_signature; }
        std::string valid_dump() const { return m_valid_dump; }

        /**
         * Reserved.
         */
        std::string _unnamed3() const { return m__unnamed3; }

        /**
         * Bytes from behind `first_page_offset` to the first page: 16 bytes of
         * counts, then the table of ranges.
         */
        uint64_t metadata_size() const { return m_metadata_size; }

        /**
         * Offset of the first stored page from the start of the file, which is
         * 0x2020 + `metadata_size`. Not always aligned.
         */
        uint64_t first_page_offset() const { return m_first_page_offset; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
    };

    /**
     * What follows the header of a summary dump, the kernel memory dump of
     * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
     * the names here, but fields have 32 bits and lie elsewhere. Both headers can
     * begin with the same signatures: they are told apart by `dump_type`.
     * 
     * After declarations of the structure; not seen in a file.
     * \sa https://github.com/can1357/selene Source
     */

    class summary_header_t : public kaitai::kstruct {

    public:

        summary_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~summary_header_t();

    private:
        bool f_bitmap;
        std::string m_bitmap;

    public:

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        std::string bitmap();

    private:
        bool f_len_bitmap;
        uint64_t m_len_bitmap;

    public:

        /**
         * Size of the bitmap in bytes.
         */
        uint64_t len_bitmap();

    private:
        bool f_ofs_bitmap;
        int32_t m_ofs_bitmap;

    public:

        /**
         * Offset of the bitmap from the start of the file.
         */
        int32_t ofs_bitmap();

    private:
        bool f_summary_option_valid_current_user_va;
        bool m_summary_option_valid_current_user_va;

    public:

        /**
         * Bit 1 of `dump_options`: the part of virtual memory of the current process can
         * be read.
         */
        bool summary_option_valid_current_user_va();

    private:
        bool f_summary_option_valid_kernel_va;
        bool m_summary_option_valid_kernel_va;

    public:

        /**
         * Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
         */
        bool summary_option_valid_kernel_va();

    private:
        std::string m_signature;
        std::string m_valid_dump;
        uint32_t m_dump_options;
        uint32_t m_first_page;
        uint32_t m_pages;
        uint32_t m_total_present_pages;
        uint32_t m_size_of_bitmap;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;

    public:
        std::string signature() const { return m_signature; }
        std::string valid_dump() const { return m_valid_dump; }

        /**
         * What parts of virtual memory can be read; combination of
         * `summary_option_masks`.
         */
        uint32_t dump_options() const { return m_dump_options; }

        /**
         * Offset of the first stored page from the start of the file: the size of
         * all headers and the bitmap.
         */
        uint32_t first_page() const { return m_first_page; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        uint32_t pages() const { return m_pages; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        uint32_t total_present_pages() const { return m_total_present_pages; }

        /**
         * Number of bits once more. A pointer follows, which means nothing in a
         * file and whose size is that of the machine: the bitmap lies behind it.
         */
        uint32_t size_of_bitmap() const { return m_size_of_bitmap; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
     * bytes with an address of 32 bits. Another source has one structure for all
     * machines, which is `triage_data_block64`; neither has been seen in a file.
     * What is stored tells: the bytes of a block begin where those of the block
     * before it end, in every 64-bit dump at least.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class triage_data_block32_t : public kaitai::kstruct {

    public:

        triage_data_block32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~triage_data_block32_t();

    private:
        uint32_t m_address;
        uint32_t m_ofs_data;
        uint32_t m_len_data;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Virtual address of the first byte.
         */
        uint32_t address() const { return m_address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        uint32_t ofs_data() const { return m_ofs_data; }

        /**
         * Size in bytes.
         */
        uint32_t len_data() const { return m_len_data; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
     * pieces are of any size and alignment; few overlap, with the same bytes in
     * both.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class triage_data_block64_t : public kaitai::kstruct {

    public:

        triage_data_block64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~triage_data_block64_t();

    private:
        uint64_t m_address;
        uint32_t m_ofs_data;
        uint32_t m_len_data;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump64_t* m__parent;

    public:

        /**
         * Virtual address of the first byte.
         */
        uint64_t address() const { return m_address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        uint32_t ofs_data() const { return m_ofs_data; }

        /**
         * Size in bytes.
         */
        uint32_t len_data() const { return m_len_data; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump64_t* _parent() const { return m__parent; }
    };

    /**
     * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
     * `triage_dump64`, whose names it has. After declarations of the structure; not
     * seen in a file.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class triage_dump32_t : public kaitai::kstruct {

    public:

        triage_dump32_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~triage_dump32_t();

    private:
        bool f_broken_driver;
        dump_string_t* m_broken_driver;
        bool n_broken_driver;

    public:
        bool _is_null_broken_driver() { broken_driver(); return n_broken_driver; };

    private:

    public:

        /**
         * Name of the driver that is held responsible.
         */
        dump_string_t* broken_driver();

    private:
        bool f_call_stack;
        std::string m_call_stack;

    public:

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        std::string call_stack();

    private:
        bool f_data_page;
        std::string m_data_page;

    public:

        /**
         * What is stored of the page that the fault was about.
         */
        std::string data_page();

    private:
        bool f_debugger_data;
        std::string m_debugger_data;

    public:

        /**
         * The kernel's debugger data block, decoded.
         */
        std::string debugger_data();

    private:
        bool f_drivers;
        std::vector<driver_entry32_t*>* m_drivers;
        bool n_drivers;

    public:
        bool _is_null_drivers() { drivers(); return n_drivers; };

    private:

    public:

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        std::vector<driver_entry32_t*>* drivers();

    private:
        bool f_len_driver_entry;
        uint32_t m_len_driver_entry;

    public:

        /**
         * Size of an entry in the table of loaded drivers.
         */
        uint32_t len_driver_entry();

    private:
        bool f_len_driver_list;
        uint64_t m_len_driver_list;

    public:

        /**
         * Size of the table of loaded drivers in bytes.
         */
        uint64_t len_driver_list();

    private:
        bool f_len_unloaded_driver;
        uint32_t m_len_unloaded_driver;

    public:

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        uint32_t len_unloaded_driver();

    private:
        bool f_len_unloaded_driver_table;
        uint64_t m_len_unloaded_driver_table;
        bool n_len_unloaded_driver_table;

    public:
        bool _is_null_len_unloaded_driver_table() { len_unloaded_driver_table(); return n_len_unloaded_driver_table; };

    private:

    public:

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver32` after another.
         */
        uint64_t len_unloaded_driver_table();

    private:
        bool f_mm_storage;
        dump_mm_storage32_t* m_mm_storage;
        bool n_mm_storage;

    public:
        bool _is_null_mm_storage() { mm_storage(); return n_mm_storage; };

    private:

    public:

        /**
         * Figures of the memory manager.
         */
        dump_mm_storage32_t* mm_storage();

    private:
        bool f_num_unloaded_drivers;
        uint32_t m_num_unloaded_drivers;
        bool n_num_unloaded_drivers;

    public:
        bool _is_null_num_unloaded_drivers() { num_unloaded_drivers(); return n_num_unloaded_drivers; };

    private:

    public:

        /**
         * Number of unloaded drivers. Presumably of four bytes, as other counts
         * of a 32-bit machine.
         */
        uint32_t num_unloaded_drivers();

    private:
        bool f_ofs_secondary_data;
        uint32_t m_ofs_secondary_data;

    public:

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        uint32_t ofs_secondary_data();

    private:
        bool f_ofs_unloaded_driver_table;
        uint64_t m_ofs_unloaded_driver_table;
        bool n_ofs_unloaded_driver_table;

    public:
        bool _is_null_ofs_unloaded_driver_table() { ofs_unloaded_driver_table(); return n_ofs_unloaded_driver_table; };

    private:

    public:

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        uint64_t ofs_unloaded_driver_table();

    private:
        bool f_triage_option_overflowed;
        bool m_triage_option_overflowed;

    public:

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        bool triage_option_overflowed();

    private:
        bool f_unloaded_drivers;
        std::vector<unloaded_driver32_t*>* m_unloaded_drivers;
        bool n_unloaded_drivers;

    public:
        bool _is_null_unloaded_drivers() { unloaded_drivers(); return n_unloaded_drivers; };

    private:

    public:

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        std::vector<unloaded_driver32_t*>* unloaded_drivers();

    private:
        bool f_valid_mark;
        std::string m_valid_mark;

    public:

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        std::string valid_mark();

    private:
        uint32_t m_service_pack_build;
        uint32_t m_size_of_dump;
        uint32_t m_ofs_valid_mark;
        uint32_t m_ofs_context;
        uint32_t m_ofs_exception;
        uint32_t m_ofs_mm_storage;
        uint32_t m_ofs_unloaded_drivers;
        uint32_t m_ofs_prcb;
        uint32_t m_ofs_process;
        uint32_t m_ofs_thread;
        uint32_t m_ofs_call_stack;
        uint32_t m_len_call_stack;
        uint32_t m_ofs_driver_list;
        uint32_t m_num_drivers;
        uint32_t m_ofs_string_pool;
        uint32_t m_len_string_pool;
        uint32_t m_ofs_broken_driver;
        uint32_t m_triage_options;
        uint32_t m_top_of_stack;
        uint32_t m_data_page_address;
        uint32_t m_ofs_data_page;
        uint32_t m_len_data_page;
        uint32_t m_ofs_debugger_data;
        uint32_t m_len_debugger_data;
        uint32_t m_ofs_data_blocks;
        uint32_t m_num_data_blocks;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;

    public:
        uint32_t service_pack_build() const { return m_service_pack_build; }

        /**
         * Offset of the end of the triage dump, behind the mark.
         */
        uint32_t size_of_dump() const { return m_size_of_dump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        uint32_t ofs_valid_mark() const { return m_ofs_valid_mark; }

        /**
         * Offset of the processor's context, 0x320: the one in the header.
         */
        uint32_t ofs_context() const { return m_ofs_context; }

        /**
         * Offset of the exception record, 0x7d0: the one in the header.
         */
        uint32_t ofs_exception() const { return m_ofs_exception; }

        /**
         * Offset of the memory manager's figures.
         */
        uint32_t ofs_mm_storage() const { return m_ofs_mm_storage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        uint32_t ofs_unloaded_drivers() const { return m_ofs_unloaded_drivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        uint32_t ofs_prcb() const { return m_ofs_prcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        uint32_t ofs_process() const { return m_ofs_process; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        uint32_t ofs_thread() const { return m_ofs_thread; }

        /**
         * Offset of the saved part of the stack.
         */
        uint32_t ofs_call_stack() const { return m_ofs_call_stack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        uint32_t len_call_stack() const { return m_len_call_stack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry32` after another.
         */
        uint32_t ofs_driver_list() const { return m_ofs_driver_list; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        uint32_t num_drivers() const { return m_num_drivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        uint32_t ofs_string_pool() const { return m_ofs_string_pool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        uint32_t len_string_pool() const { return m_len_string_pool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        uint32_t ofs_broken_driver() const { return m_ofs_broken_driver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        uint32_t triage_options() const { return m_triage_options; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        uint32_t top_of_stack() const { return m_top_of_stack; }

        /**
         * Virtual address of the page that the fault was about.
         */
        uint32_t data_page_address() const { return m_data_page_address; }

        /**
         * Offset of the page that the fault was about.
         */
        uint32_t ofs_data_page() const { return m_ofs_data_page; }

        /**
         * Size of what is stored of that page in bytes.
         */
        uint32_t len_data_page() const { return m_len_data_page; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        uint32_t ofs_debugger_data() const { return m_ofs_debugger_data; }

        /**
         * Size of the debugger data block in bytes.
         */
        uint32_t len_debugger_data() const { return m_len_debugger_data; }

        /**
         * Offset of the table of data blocks. Sources disagree on the size of
         * its entries, see `triage_data_block32`.
         */
        uint32_t ofs_data_blocks() const { return m_ofs_data_blocks; }

        /**
         * Number of data blocks.
         */
        uint32_t num_data_blocks() const { return m_num_data_blocks; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
    };

    /**
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
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class triage_dump64_t : public kaitai::kstruct {

    public:

        triage_dump64_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~triage_dump64_t();

    private:
        bool f_broken_driver;
        dump_string_t* m_broken_driver;
        bool n_broken_driver;

    public:
        bool _is_null_broken_driver() { broken_driver(); return n_broken_driver; };

    private:

    public:

        /**
         * Name of the driver that is held responsible.
         */
        dump_string_t* broken_driver();

    private:
        bool f_call_stack;
        std::string m_call_stack;

    public:

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        std::string call_stack();

    private:
        bool f_data_blocks;
        std::vector<triage_data_block64_t*>* m_data_blocks;
        bool n_data_blocks;

    public:
        bool _is_null_data_blocks() { data_blocks(); return n_data_blocks; };

    private:

    public:

        /**
         * Pieces of virtual memory, in no order, if the file has the whole table.
         */
        std::vector<triage_data_block64_t*>* data_blocks();

    private:
        bool f_data_page;
        std::string m_data_page;

    public:

        /**
         * What is stored of the page that the fault was about.
         */
        std::string data_page();

    private:
        bool f_debugger_data;
        std::string m_debugger_data;

    public:

        /**
         * The kernel's debugger data block, decoded.
         */
        std::string debugger_data();

    private:
        bool f_drivers;
        std::vector<driver_entry64_t*>* m_drivers;
        bool n_drivers;

    public:
        bool _is_null_drivers() { drivers(); return n_drivers; };

    private:

    public:

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        std::vector<driver_entry64_t*>* drivers();

    private:
        bool f_len_data_block;
        uint32_t m_len_data_block;

    public:

        /**
         * Size of an entry in the table of data blocks.
         */
        uint32_t len_data_block();

    private:
        bool f_len_data_block_table;
        uint64_t m_len_data_block_table;

    public:

        /**
         * Size of the table of data blocks in bytes.
         */
        uint64_t len_data_block_table();

    private:
        bool f_len_driver_entry;
        uint32_t m_len_driver_entry;

    public:

        /**
         * Size of an entry in the table of loaded drivers.
         */
        uint32_t len_driver_entry();

    private:
        bool f_len_driver_list;
        uint64_t m_len_driver_list;

    public:

        /**
         * Size of the table of loaded drivers in bytes.
         */
        uint64_t len_driver_list();

    private:
        bool f_len_unloaded_driver;
        uint32_t m_len_unloaded_driver;

    public:

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        uint32_t len_unloaded_driver();

    private:
        bool f_len_unloaded_driver_table;
        uint64_t m_len_unloaded_driver_table;
        bool n_len_unloaded_driver_table;

    public:
        bool _is_null_len_unloaded_driver_table() { len_unloaded_driver_table(); return n_len_unloaded_driver_table; };

    private:

    public:

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver64` after another.
         */
        uint64_t len_unloaded_driver_table();

    private:
        bool f_mm_storage;
        dump_mm_storage64_t* m_mm_storage;
        bool n_mm_storage;

    public:
        bool _is_null_mm_storage() { mm_storage(); return n_mm_storage; };

    private:

    public:

        /**
         * Figures of the memory manager.
         */
        dump_mm_storage64_t* mm_storage();

    private:
        bool f_num_unloaded_drivers;
        uint64_t m_num_unloaded_drivers;
        bool n_num_unloaded_drivers;

    public:
        bool _is_null_num_unloaded_drivers() { num_unloaded_drivers(); return n_num_unloaded_drivers; };

    private:

    public:

        /**
         * Number of unloaded drivers.
         */
        uint64_t num_unloaded_drivers();

    private:
        bool f_ofs_secondary_data;
        uint32_t m_ofs_secondary_data;

    public:

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        uint32_t ofs_secondary_data();

    private:
        bool f_ofs_unloaded_driver_table;
        uint64_t m_ofs_unloaded_driver_table;
        bool n_ofs_unloaded_driver_table;

    public:
        bool _is_null_ofs_unloaded_driver_table() { ofs_unloaded_driver_table(); return n_ofs_unloaded_driver_table; };

    private:

    public:

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        uint64_t ofs_unloaded_driver_table();

    private:
        bool f_triage_option_overflowed;
        bool m_triage_option_overflowed;

    public:

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        bool triage_option_overflowed();

    private:
        bool f_unloaded_drivers;
        std::vector<unloaded_driver64_t*>* m_unloaded_drivers;
        bool n_unloaded_drivers;

    public:
        bool _is_null_unloaded_drivers() { unloaded_drivers(); return n_unloaded_drivers; };

    private:

    public:

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        std::vector<unloaded_driver64_t*>* unloaded_drivers();

    private:
        bool f_valid_mark;
        std::string m_valid_mark;

    public:

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        std::string valid_mark();

    private:
        uint32_t m_service_pack_build;
        uint32_t m_size_of_dump;
        uint32_t m_ofs_valid_mark;
        uint32_t m_ofs_context;
        uint32_t m_ofs_exception;
        uint32_t m_ofs_mm_storage;
        uint32_t m_ofs_unloaded_drivers;
        uint32_t m_ofs_prcb;
        uint32_t m_ofs_process;
        uint32_t m_ofs_thread;
        uint32_t m_ofs_call_stack;
        uint32_t m_len_call_stack;
        uint32_t m_ofs_driver_list;
        uint32_t m_num_drivers;
        uint32_t m_ofs_string_pool;
        uint32_t m_len_string_pool;
        uint32_t m_ofs_broken_driver;
        uint32_t m_triage_options;
        uint64_t m_top_of_stack;
        uint32_t m_ofs_bstore;
        uint32_t m_len_bstore;
        uint64_t m_limit_of_bstore;
        uint64_t m_data_page_address;
        uint32_t m_ofs_data_page;
        uint32_t m_len_data_page;
        uint32_t m_ofs_debugger_data;
        uint32_t m_len_debugger_data;
        uint32_t m_ofs_data_blocks;
        uint32_t m_num_data_blocks;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t* m__parent;

    public:
        uint32_t service_pack_build() const { return m_service_pack_build; }

        /**
         * Offset of the end of the triage dump, behind the mark. What drivers
         * have added begins there.
         */
        uint32_t size_of_dump() const { return m_size_of_dump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        uint32_t ofs_valid_mark() const { return m_ofs_valid_mark; }

        /**
         * Offset of the processor's context, 0x348: the one in the header.
         */
        uint32_t ofs_context() const { return m_ofs_context; }

        /**
         * Offset of the exception record, 0xf00: the one in the header.
         */
        uint32_t ofs_exception() const { return m_ofs_exception; }

        /**
         * Offset of the memory manager's figures.
         */
        uint32_t ofs_mm_storage() const { return m_ofs_mm_storage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        uint32_t ofs_unloaded_drivers() const { return m_ofs_unloaded_drivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        uint32_t ofs_prcb() const { return m_ofs_prcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        uint32_t ofs_process() const { return m_ofs_process; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        uint32_t ofs_thread() const { return m_ofs_thread; }

        /**
         * Offset of the saved part of the stack.
         */
        uint32_t ofs_call_stack() const { return m_ofs_call_stack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        uint32_t len_call_stack() const { return m_len_call_stack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry64` after another.
         */
        uint32_t ofs_driver_list() const { return m_ofs_driver_list; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        uint32_t num_drivers() const { return m_num_drivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        uint32_t ofs_string_pool() const { return m_ofs_string_pool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        uint32_t len_string_pool() const { return m_len_string_pool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        uint32_t ofs_broken_driver() const { return m_ofs_broken_driver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        uint32_t triage_options() const { return m_triage_options; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        uint64_t top_of_stack() const { return m_top_of_stack; }

        /**
         * Offset of the saved part of the register stack of an Itanium.
         */
        uint32_t ofs_bstore() const { return m_ofs_bstore; }

        /**
         * Size of the saved part of the register stack in bytes.
         */
        uint32_t len_bstore() const { return m_len_bstore; }

        /**
         * Virtual address of the limit of the register stack.
         */
        uint64_t limit_of_bstore() const { return m_limit_of_bstore; }

        /**
         * Virtual address of the page that the fault was about.
         */
        uint64_t data_page_address() const { return m_data_page_address; }

        /**
         * Offset of the page that the fault was about.
         */
        uint32_t ofs_data_page() const { return m_ofs_data_page; }

        /**
         * Size of what is stored of that page in bytes.
         */
        uint32_t len_data_page() const { return m_len_data_page; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        uint32_t ofs_debugger_data() const { return m_ofs_debugger_data; }

        /**
         * Size of the debugger data block in bytes.
         */
        uint32_t len_debugger_data() const { return m_len_debugger_data; }

        /**
         * Offset of the table of data blocks, one `triage_data_block64` after
         * another.
         */
        uint32_t ofs_data_blocks() const { return m_ofs_data_blocks; }

        /**
         * Number of data blocks.
         */
        uint32_t num_data_blocks() const { return m_num_data_blocks; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t* _parent() const { return m__parent; }
    };

    /**
     * Text in the memory of a 32-bit machine, of which the dump may have nothing.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
     */

    class unicode_string32_t : public kaitai::kstruct {

    public:

        unicode_string32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unicode_string32_t();

    private:
        uint16_t m_length;
        uint16_t m_maximum_length;
        uint32_t m_buffer;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the text in bytes.
         */
        uint16_t length() const { return m_length; }

        /**
         * Size of the buffer in bytes.
         */
        uint16_t maximum_length() const { return m_maximum_length; }

        /**
         * Virtual address of the text.
         */
        uint32_t buffer() const { return m_buffer; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Text in the memory of a 64-bit machine, of which the dump may have nothing.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
     */

    class unicode_string64_t : public kaitai::kstruct {

    public:

        unicode_string64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unicode_string64_t();

    private:
        uint16_t m_length;
        uint16_t m_maximum_length;
        std::string m__unnamed2;
        uint64_t m_buffer;
        windows_kernel_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the text in bytes.
         */
        uint16_t length() const { return m_length; }

        /**
         * Size of the buffer in bytes.
         */
        uint16_t maximum_length() const { return m_maximum_length; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Virtual address of the text.
         */
        uint64_t buffer() const { return m_buffer; }
        windows_kernel_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
     * After declarations of the structure; not seen in a file.
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class unloaded_driver32_t : public kaitai::kstruct {

    public:

        unloaded_driver32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unloaded_driver32_t();

    private:
        unicode_string32_t* m_name;
        std::string m_driver_name;
        uint32_t m_start_address;
        uint32_t m_end_address;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump32_t* m__parent;

    public:

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        unicode_string32_t* name() const { return m_name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        std::string driver_name() const { return m_driver_name; }

        /**
         * Virtual address where it was loaded.
         */
        uint32_t start_address() const { return m_start_address; }

        /**
         * Virtual address of its end.
         */
        uint32_t end_address() const { return m_end_address; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump32_t* _parent() const { return m__parent; }
    };

    /**
     * Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
     * \sa https://github.com/can1357/selene Source
     * \sa https://github.com/rizinorg/rizin Source
     */

    class unloaded_driver64_t : public kaitai::kstruct {

    public:

        unloaded_driver64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent = 0, windows_kernel_dump_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unloaded_driver64_t();

    private:
        unicode_string64_t* m_name;
        std::string m_driver_name;
        uint64_t m_start_address;
        uint64_t m_end_address;
        windows_kernel_dump_t* m__root;
        windows_kernel_dump_t::triage_dump64_t* m__parent;

    public:

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        unicode_string64_t* name() const { return m_name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        std::string driver_name() const { return m_driver_name; }

        /**
         * Virtual address where it was loaded.
         */
        uint64_t start_address() const { return m_start_address; }

        /**
         * Virtual address of its end.
         */
        uint64_t end_address() const { return m_end_address; }
        windows_kernel_dump_t* _root() const { return m__root; }
        windows_kernel_dump_t::triage_dump64_t* _parent() const { return m__parent; }
    };

private:
    bool f_bitmap_header;
    bitmap_header_t* m_bitmap_header;
    bool n_bitmap_header;

public:
    bool _is_null_bitmap_header() { bitmap_header(); return n_bitmap_header; };

private:

public:

    /**
     * What follows the header of a bitmap dump.
     */
    bitmap_header_t* bitmap_header();

private:
    bool f_kind;
    dump_types_t m_kind;

public:

    /**
     * What follows the header, which is the `dump_type` of either header.
     */
    dump_types_t kind();

private:
    bool f_len_header;
    int32_t m_len_header;

public:

    /**
     * Size of the header with its signatures; offset of what follows it.
     */
    int32_t len_header();

private:
    bool f_len_page;
    int32_t m_len_page;

public:

    /**
     * Size of a page of physical memory, the unit of all page numbers.
     */
    int32_t len_page();

private:
    bool f_ofs_pages;
    int32_t m_ofs_pages;

public:

    /**
     * Offset of the first page in a full dump. The other kinds tell their own:
     * `bitmap_header.first_page`, `summary_header.first_page` and
     * `rdmp_header.first_page_offset`.
     */
    int32_t ofs_pages();

private:
    bool f_rdmp_header;
    rdmp_header_t* m_rdmp_header;
    bool n_rdmp_header;

public:
    bool _is_null_rdmp_header() { rdmp_header(); return n_rdmp_header; };

private:

public:

    /**
     * What follows the header of a range dump.
     */
    rdmp_header_t* rdmp_header();

private:
    bool f_summary_header;
    summary_header_t* m_summary_header;
    bool n_summary_header;

public:
    bool _is_null_summary_header() { summary_header(); return n_summary_header; };

private:

public:

    /**
     * What follows the header of a summary dump.
     */
    summary_header_t* summary_header();

private:
    bool f_triage;
    kaitai::kstruct* m_triage;
    bool n_triage;

public:
    bool _is_null_triage() { triage(); return n_triage; };

private:

public:

    /**
     * What follows the header of a triage dump, the directory of its parts.
     */
    kaitai::kstruct* triage();

private:
    std::string m_signature;
    valid_dumps_t m_valid_dump;
    kaitai::kstruct* m_header;
    bool n_header;

public:
    bool _is_null_header() { header(); return n_header; };

private:
    windows_kernel_dump_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_header;
    kaitai::kstream* m__io__raw_header;

public:
    std::string signature() const { return m_signature; }

    /**
     * Tells the header of a 64-bit machine from that of a 32-bit one.
     */
    valid_dumps_t valid_dump() const { return m_valid_dump; }

    /**
     * The rest of the header, without `signature` and `valid_dump`.
     */
    kaitai::kstruct* header() const { return m_header; }
    windows_kernel_dump_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_header() const { return m__raw_header; }
    kaitai::kstream* _io__raw_header() const { return m__io__raw_header; }
};

#endif  // WINDOWS_KERNEL_DUMP_H_
