#ifndef WINDOWS_PE_H_
#define WINDOWS_PE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

class windows_pe_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 * 
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
 */

class windows_pe_t : public kaitai::kstruct {

public:
    class codeview_nb10_t;
    class codeview_rsds_t;
    class data_directory_t;
    class debug_entry_t;
    class dos_header_t;
    class file_header_t;
    class nt_headers_t;
    class optional_end32_t;
    class optional_end64_t;
    class optional_header_t;
    class section_header_t;

    enum debug_kinds_t : uint32_t {
        DEBUG_KINDS_COFF = 1,
        DEBUG_KINDS_CODEVIEW = 2,
        DEBUG_KINDS_FPO = 3,
        DEBUG_KINDS_VC_FEATURE = 12,
        DEBUG_KINDS_POGO = 13,
        DEBUG_KINDS_REPRODUCIBLE = 16,
        DEBUG_KINDS_EX_DLL_CHARACTERISTICS = 20
    };
    static bool _is_defined_debug_kinds_t(debug_kinds_t v);

private:
    static const std::set<debug_kinds_t> _values_debug_kinds_t;
    static std::set<debug_kinds_t> _build_values_debug_kinds_t();

public:

    enum formats_t : uint32_t {
        FORMATS_PE32 = 267,
        FORMATS_PE64 = 523
    };
    static bool _is_defined_formats_t(formats_t v);

private:
    static const std::set<formats_t> _values_formats_t;
    static std::set<formats_t> _build_values_formats_t();

public:

    enum machines_t : uint32_t {
        MACHINES_I386 = 332,
        MACHINES_ARM = 452,
        MACHINES_AMD64 = 34404,
        MACHINES_ARM64 = 43620
    };
    static bool _is_defined_machines_t(machines_t v);

private:
    static const std::set<machines_t> _values_machines_t;
    static std::set<machines_t> _build_values_machines_t();

public:

    windows_pe_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_pe_t();

    /**
     * Identity of a PDB file of format 2.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class codeview_nb10_t : public kaitai::kstruct {

    public:

        codeview_nb10_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~codeview_nb10_t();

    private:
        std::string m_magic;
        uint32_t m_offset;
        uint32_t m_signature;
        uint32_t m_age;
        std::string m_path;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        std::string magic() const { return m_magic; }

        /**
         * 0, as the symbols are in another file.
         */
        uint32_t offset() const { return m_offset; }

        /**
         * Time at which the PDB was made.
         */
        uint32_t signature() const { return m_signature; }
        uint32_t age() const { return m_age; }

        /**
         * Path of the PDB when it was made.
         */
        std::string path() const { return m_path; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Identity of a PDB file of format 7.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class codeview_rsds_t : public kaitai::kstruct {

    public:

        codeview_rsds_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~codeview_rsds_t();

    private:
        std::string m_magic;
        std::string m_guid;
        uint32_t m_age;
        std::string m_path;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        std::string magic() const { return m_magic; }

        /**
         * GUID of the PDB, its first three parts little-endian.
         */
        std::string guid() const { return m_guid; }

        /**
         * Age of the PDB's DBI stream.
         */
        uint32_t age() const { return m_age; }

        /**
         * Path of the PDB when it was made.
         */
        std::string path() const { return m_path; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Place of a table in the image, whose contents its index decides.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class data_directory_t : public kaitai::kstruct {

    public:

        data_directory_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~data_directory_t();

    private:
        uint32_t m_rva;
        uint32_t m_len_data;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        uint32_t rva() const { return m_rva; }
        uint32_t len_data() const { return m_len_data; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Place and kind of a piece of data for debuggers.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class debug_entry_t : public kaitai::kstruct {

    public:

        debug_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~debug_entry_t();

    private:
        uint32_t m_characteristics;
        uint32_t m_time_date_stamp;
        uint32_t m_version;
        debug_kinds_t m_kind;
        uint32_t m_len_data;
        uint32_t m_rva_data;
        uint32_t m_ofs_data;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        uint32_t characteristics() const { return m_characteristics; }
        uint32_t time_date_stamp() const { return m_time_date_stamp; }
        uint32_t version() const { return m_version; }
        debug_kinds_t kind() const { return m_kind; }
        uint32_t len_data() const { return m_len_data; }

        /**
         * 0 if the contents are not part of the mapped image.
         */
        uint32_t rva_data() const { return m_rva_data; }

        /**
         * Offset in the file.
         */
        uint32_t ofs_data() const { return m_ofs_data; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * First bytes of the file, which MS-DOS could run.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class dos_header_t : public kaitai::kstruct {

    public:

        dos_header_t(kaitai::kstream* p__io, windows_pe_t* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dos_header_t();

    private:
        std::string m_magic;
        std::string m__unnamed1;
        uint32_t m_ofs_nt_headers;
        windows_pe_t* m__root;
        windows_pe_t* m__parent;

    public:

        /**
         * The letters `MZ`.
         */
        std::string magic() const { return m_magic; }

        /**
         * Fields for MS-DOS.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Offset of IMAGE_NT_HEADERS.
         */
        uint32_t ofs_nt_headers() const { return m_ofs_nt_headers; }
        windows_pe_t* _root() const { return m__root; }
        windows_pe_t* _parent() const { return m__parent; }
    };

    /**
     * Kind and time of the image, and sizes of the headers behind this one.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class file_header_t : public kaitai::kstruct {

    public:

        file_header_t(kaitai::kstream* p__io, windows_pe_t::nt_headers_t* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~file_header_t();

    private:
        machines_t m_machine;
        uint16_t m_num_sections;
        uint32_t m_time_date_stamp;
        uint32_t m_ofs_symbols;
        uint32_t m_num_symbols;
        uint16_t m_len_optional_header;
        uint16_t m_characteristics;
        windows_pe_t* m__root;
        windows_pe_t::nt_headers_t* m__parent;

    public:
        machines_t machine() const { return m_machine; }
        uint16_t num_sections() const { return m_num_sections; }

        /**
         * Time of the link in seconds since 1970, or a hash of the file.
         */
        uint32_t time_date_stamp() const { return m_time_date_stamp; }
        uint32_t ofs_symbols() const { return m_ofs_symbols; }
        uint32_t num_symbols() const { return m_num_symbols; }

        /**
         * Bytes from the optional header to the sections' headers.
         */
        uint16_t len_optional_header() const { return m_len_optional_header; }

        /**
         * Flags.
         */
        uint16_t characteristics() const { return m_characteristics; }
        windows_pe_t* _root() const { return m__root; }
        windows_pe_t::nt_headers_t* _parent() const { return m__parent; }
    };

    /**
     * The headers as far as they are the same for 32 and for 64 bits. Behind them
     * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
     * `section_header` follows, from the end of the optional header, whose size
     * is `file_header.len_optional_header`.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class nt_headers_t : public kaitai::kstruct {

    public:

        nt_headers_t(kaitai::kstream* p__io, windows_pe_t* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~nt_headers_t();

    private:
        std::string m_signature;
        file_header_t* m_file_header;
        optional_header_t* m_optional_header;
        windows_pe_t* m__root;
        windows_pe_t* m__parent;

    public:

        /**
         * The letters `PE` and two zeros.
         */
        std::string signature() const { return m_signature; }
        file_header_t* file_header() const { return m_file_header; }
        optional_header_t* optional_header() const { return m_optional_header; }
        windows_pe_t* _root() const { return m__root; }
        windows_pe_t* _parent() const { return m__parent; }
    };

    /**
     * Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class optional_end32_t : public kaitai::kstruct {

    public:

        optional_end32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~optional_end32_t();

    private:
        uint16_t m_subsystem;
        uint16_t m_dll_characteristics;
        std::string m_stack_and_heap;
        uint32_t m_loader_flags;
        uint32_t m_num_directories;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        uint16_t subsystem() const { return m_subsystem; }
        uint16_t dll_characteristics() const { return m_dll_characteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        std::string stack_and_heap() const { return m_stack_and_heap; }
        uint32_t loader_flags() const { return m_loader_flags; }
        uint32_t num_directories() const { return m_num_directories; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class optional_end64_t : public kaitai::kstruct {

    public:

        optional_end64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~optional_end64_t();

    private:
        uint16_t m_subsystem;
        uint16_t m_dll_characteristics;
        std::string m_stack_and_heap;
        uint32_t m_loader_flags;
        uint32_t m_num_directories;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        uint16_t subsystem() const { return m_subsystem; }
        uint16_t dll_characteristics() const { return m_dll_characteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        std::string stack_and_heap() const { return m_stack_and_heap; }
        uint32_t loader_flags() const { return m_loader_flags; }
        uint32_t num_directories() const { return m_num_directories; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * First part of IMAGE_OPTIONAL_HEADER.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class optional_header_t : public kaitai::kstruct {

    public:

        optional_header_t(kaitai::kstream* p__io, windows_pe_t::nt_headers_t* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~optional_header_t();

    private:
        formats_t m_magic;
        uint16_t m_linker_version;
        uint32_t m_len_code;
        uint32_t m_len_data;
        uint32_t m_len_zeroed_data;
        uint32_t m_entry_point;
        uint32_t m_base_of_code;
        uint64_t m_bases;
        uint32_t m_section_alignment;
        uint32_t m_file_alignment;
        std::string m_versions;
        uint32_t m_win32_version;
        uint32_t m_size_of_image;
        uint32_t m_size_of_headers;
        uint32_t m_checksum;
        windows_pe_t* m__root;
        windows_pe_t::nt_headers_t* m__parent;

    public:

        /**
         * Whether the rest is for 32 or for 64 bits.
         */
        formats_t magic() const { return m_magic; }
        uint16_t linker_version() const { return m_linker_version; }
        uint32_t len_code() const { return m_len_code; }
        uint32_t len_data() const { return m_len_data; }
        uint32_t len_zeroed_data() const { return m_len_zeroed_data; }

        /**
         * RVA; 0 for none.
         */
        uint32_t entry_point() const { return m_entry_point; }
        uint32_t base_of_code() const { return m_base_of_code; }

        /**
         * For 64 bits the address that the image is linked for; for 32 bits
         * BaseOfData, then that address in the upper half.
         */
        uint64_t bases() const { return m_bases; }
        uint32_t section_alignment() const { return m_section_alignment; }
        uint32_t file_alignment() const { return m_file_alignment; }

        /**
         * Versions of the system, the image and the subsystem.
         */
        std::string versions() const { return m_versions; }
        uint32_t win32_version() const { return m_win32_version; }

        /**
         * Bytes of the mapped image.
         */
        uint32_t size_of_image() const { return m_size_of_image; }

        /**
         * Bytes of the headers, which are at offset 0 in file and memory.
         */
        uint32_t size_of_headers() const { return m_size_of_headers; }
        uint32_t checksum() const { return m_checksum; }
        windows_pe_t* _root() const { return m__root; }
        windows_pe_t::nt_headers_t* _parent() const { return m__parent; }
    };

    /**
     * Place of a section in memory and in the file.
     * \sa https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
     */

    class section_header_t : public kaitai::kstruct {

    public:

        section_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pe_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~section_header_t();

    private:
        std::string m_name;
        uint32_t m_virtual_size;
        uint32_t m_rva;
        uint32_t m_len_raw;
        uint32_t m_ofs_raw;
        uint32_t m_ofs_relocations;
        uint32_t m_ofs_line_numbers;
        uint16_t m_num_relocations;
        uint16_t m_num_line_numbers;
        uint32_t m_characteristics;
        windows_pe_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Padded with zeros.
         */
        std::string name() const { return m_name; }

        /**
         * Bytes in memory.
         */
        uint32_t virtual_size() const { return m_virtual_size; }
        uint32_t rva() const { return m_rva; }

        /**
         * Bytes in the file; those beyond are zeros in memory.
         */
        uint32_t len_raw() const { return m_len_raw; }

        /**
         * Offset in the file.
         */
        uint32_t ofs_raw() const { return m_ofs_raw; }
        uint32_t ofs_relocations() const { return m_ofs_relocations; }
        uint32_t ofs_line_numbers() const { return m_ofs_line_numbers; }
        uint16_t num_relocations() const { return m_num_relocations; }
        uint16_t num_line_numbers() const { return m_num_line_numbers; }

        /**
         * Flags.
         */
        uint32_t characteristics() const { return m_characteristics; }
        windows_pe_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_nt_headers;
    nt_headers_t* m_nt_headers;

public:

    /**
     * Headers for Windows.
     */
    nt_headers_t* nt_headers();

private:
    dos_header_t* m_dos_header;
    windows_pe_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Header for MS-DOS, which leads to the others.
     */
    dos_header_t* dos_header() const { return m_dos_header; }
    windows_pe_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_PE_H_
