#ifndef WINDOWS_PDB_H_
#define WINDOWS_PDB_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

class windows_pdb_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * Symbols of an image of Windows: names, types and sections, in the container
 * MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
 * 
 * The file is an array of blocks of `block_size` bytes; the first one begins
 * with the superblock, which is the root of this schema. All else is in streams,
 * whose blocks may be anywhere: an application joins the blocks of a stream
 * and then reads its contents by one of the types here.
 * 
 * The stream directory is joined first. Its block numbers are an array of
 * 32-bit integers, which fills the blocks of `directory_list_blocks`. The
 * directory is a `directory_head`, the size of each stream in 32 bits
 * (0xffffffff: no such stream), and the block numbers of each stream.
 * 
 * * Stream 1 begins with an `info_header`: the GUID.
 * * Stream 2 has types, stream 4 identifiers.
 * * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
 *   further streams; `module_record`s follow.
 * * The stream of symbol records is a sequence of symbol records.
 * * The stream of a module begins with a `module_signature`; symbol records
 *   follow.
 * 
 * A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
 * `data_symbol` or `procedure_symbol`; other kinds are not described here. The
 * streams that a `debug_header` names are arrays of `omap_entry` and of section
 * headers (`section_header` of windows_pe.ksy), or begin with an
 * `image_copy_head`. Names are UTF-8.
 * 
 * Every count, size, block number and stream number may be wrong, and streams
 * may share blocks: each is to be checked before use.
 * \sa https://llvm.org/docs/PDB/index.html Source
 * \sa https://github.com/microsoft/microsoft-pdb Source
 * \sa https://github.com/microsoft/pdb-rs Source
 */

class windows_pdb_t : public kaitai::kstruct {

public:
    class data_fields_t;
    class data_symbol_t;
    class dbi_header_t;
    class debug_header_t;
    class directory_head_t;
    class image_copy_head_t;
    class info_header_t;
    class module_fields_t;
    class module_record_t;
    class module_signature_t;
    class omap_entry_t;
    class procedure_fields_t;
    class procedure_symbol_t;
    class public_fields_t;
    class public_symbol_t;
    class symbol_head_t;

    enum machines_t : uint32_t {
        MACHINES_NONE = 0,
        MACHINES_I386 = 332,
        MACHINES_ARMNT = 452,
        MACHINES_AMD64 = 34404,
        MACHINES_ARM64EC = 42561,
        MACHINES_ARM64X = 42574,
        MACHINES_ARM64 = 43620
    };
    static bool _is_defined_machines_t(machines_t v);

private:
    static const std::set<machines_t> _values_machines_t;
    static std::set<machines_t> _build_values_machines_t();

public:

    enum public_flags_t : uint32_t {
        PUBLIC_FLAGS_CODE = 1,
        PUBLIC_FLAGS_FUNCTION = 2,
        PUBLIC_FLAGS_MANAGED = 4,
        PUBLIC_FLAGS_MSIL = 8
    };
    static bool _is_defined_public_flags_t(public_flags_t v);

private:
    static const std::set<public_flags_t> _values_public_flags_t;
    static std::set<public_flags_t> _build_values_public_flags_t();

public:

    enum symbol_forms_t : uint32_t {
        SYMBOL_FORMS_C7 = 1,
        SYMBOL_FORMS_C11 = 2,
        SYMBOL_FORMS_C13 = 4
    };
    static bool _is_defined_symbol_forms_t(symbol_forms_t v);

private:
    static const std::set<symbol_forms_t> _values_symbol_forms_t;
    static std::set<symbol_forms_t> _build_values_symbol_forms_t();

public:

    enum symbol_kinds_t : uint32_t {
        SYMBOL_KINDS_END = 6,
        SYMBOL_KINDS_LDATA32_ST = 4103,
        SYMBOL_KINDS_GDATA32_ST = 4104,
        SYMBOL_KINDS_PUB32_ST = 4105,
        SYMBOL_KINDS_LPROC32_ST = 4106,
        SYMBOL_KINDS_GPROC32_ST = 4107,
        SYMBOL_KINDS_LDATA32 = 4364,
        SYMBOL_KINDS_GDATA32 = 4365,
        SYMBOL_KINDS_PUB32 = 4366,
        SYMBOL_KINDS_LPROC32 = 4367,
        SYMBOL_KINDS_GPROC32 = 4368,
        SYMBOL_KINDS_LPROC32_ID = 4422,
        SYMBOL_KINDS_GPROC32_ID = 4423,
        SYMBOL_KINDS_PROC_ID_END = 4431
    };
    static bool _is_defined_symbol_kinds_t(symbol_kinds_t v);

private:
    static const std::set<symbol_kinds_t> _values_symbol_kinds_t;
    static std::set<symbol_kinds_t> _build_values_symbol_kinds_t();

public:

    windows_pdb_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_pdb_t();

    /**
     * Fields of a `data_symbol` before its name.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class data_fields_t : public kaitai::kstruct {

    public:

        data_fields_t(kaitai::kstream* p__io, windows_pdb_t::data_symbol_t* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~data_fields_t();

    private:
        uint32_t m_type_index;
        uint32_t m_offset;
        uint16_t m_section;
        windows_pdb_t* m__root;
        windows_pdb_t::data_symbol_t* m__parent;

    public:

        /**
         * Index of the type in stream 2.
         */
        uint32_t type_index() const { return m_type_index; }

        /**
         * Offset in the section.
         */
        uint32_t offset() const { return m_offset; }

        /**
         * Number of the section, counted from 1.
         */
        uint16_t section() const { return m_section; }
        windows_pdb_t* _root() const { return m__root; }
        windows_pdb_t::data_symbol_t* _parent() const { return m__parent; }
    };

    /**
     * A variable with static storage.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class data_symbol_t : public kaitai::kstruct {

    public:

        data_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~data_symbol_t();

    private:
        data_fields_t* m_fields;
        std::string m_name;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All but the name.
         */
        data_fields_t* fields() const { return m_fields; }

        /**
         * Name of the variable; it begins with its length if the kind ends in `_st`.
         */
        std::string name() const { return m_name; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of stream 3. These parts follow, in this order: module records,
     * section contributions, section map, source files, type servers, names for
     * Edit and Continue, `debug_header`.
     * \sa https://llvm.org/docs/PDB/DbiStream.html Source
     */

    class dbi_header_t : public kaitai::kstruct {

    public:

        dbi_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dbi_header_t();

    private:
        uint32_t m_signature;
        uint32_t m_version;
        uint32_t m_age;
        uint16_t m_global_symbol_stream;
        uint16_t m_build_number;
        uint16_t m_public_symbol_stream;
        uint16_t m_pdb_dll_version;
        uint16_t m_symbol_record_stream;
        uint16_t m_pdb_dll_build;
        uint32_t m_len_modules;
        uint32_t m_len_section_contributions;
        uint32_t m_len_section_map;
        uint32_t m_len_source_files;
        uint32_t m_len_type_servers;
        uint32_t m_mfc_type_server;
        uint32_t m_len_debug_header;
        uint32_t m_len_edit_and_continue;
        uint16_t m_flags;
        machines_t m_machine;
        std::string m__unnamed19;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits are set; older files have another header.
         */
        uint32_t signature() const { return m_signature; }

        /**
         * Version of the stream; 19990903 since Visual C++ 7.0.
         */
        uint32_t version() const { return m_version; }

        /**
         * The age of the debug record of the image.
         */
        uint32_t age() const { return m_age; }

        /**
         * Stream of the hash table of global symbols.
         */
        uint16_t global_symbol_stream() const { return m_global_symbol_stream; }

        /**
         * Version of the toolchain.
         */
        uint16_t build_number() const { return m_build_number; }

        /**
         * Stream of the hash table of public symbols.
         */
        uint16_t public_symbol_stream() const { return m_public_symbol_stream; }

        /**
         * Version of the library that wrote the file.
         */
        uint16_t pdb_dll_version() const { return m_pdb_dll_version; }

        /**
         * Stream of the records of global and public symbols.
         */
        uint16_t symbol_record_stream() const { return m_symbol_record_stream; }

        /**
         * Build of the library that wrote the file.
         */
        uint16_t pdb_dll_build() const { return m_pdb_dll_build; }

        /**
         * Bytes of all module records.
         */
        uint32_t len_modules() const { return m_len_modules; }

        /**
         * Bytes of the table of the parts that modules contribute to sections.
         */
        uint32_t len_section_contributions() const { return m_len_section_contributions; }

        /**
         * Bytes of the section map.
         */
        uint32_t len_section_map() const { return m_len_section_map; }

        /**
         * Bytes of the table of source files.
         */
        uint32_t len_source_files() const { return m_len_source_files; }

        /**
         * Bytes of the map of type servers.
         */
        uint32_t len_type_servers() const { return m_len_type_servers; }

        /**
         * Index of the type server of MFC.
         */
        uint32_t mfc_type_server() const { return m_mfc_type_server; }

        /**
         * Bytes of the `debug_header`; 0 if there is none.
         */
        uint32_t len_debug_header() const { return m_len_debug_header; }

        /**
         * Bytes of the names for Edit and Continue.
         */
        uint32_t len_edit_and_continue() const { return m_len_edit_and_continue; }

        /**
         * Bit 0 is set by incremental links, bit 1 if private symbols were
         * stripped, bit 2 if types may conflict.
         */
        uint16_t flags() const { return m_flags; }

        /**
         * Machine of the image.
         */
        machines_t machine() const { return m_machine; }

        /**
         * Reserved.
         */
        std::string _unnamed19() const { return m__unnamed19; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Numbers of streams of further data, each 0xffff if there is no such
     * stream. Older files end early: the rest does not exist.
     * \sa https://llvm.org/docs/PDB/DbiStream.html Source
     */

    class debug_header_t : public kaitai::kstruct {

    public:

        debug_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~debug_header_t();

    private:
        uint16_t m_fpo;
        uint16_t m_exception;
        uint16_t m_fixup;
        uint16_t m_omap_to_source;
        uint16_t m_omap_from_source;
        uint16_t m_section_headers;
        uint16_t m_token_rid_map;
        uint16_t m_xdata;
        uint16_t m_pdata;
        uint16_t m_new_fpo;
        uint16_t m_original_section_headers;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Frames of x86 code, in the older form.
         */
        uint16_t fpo() const { return m_fpo; }

        /**
         * Exception data.
         */
        uint16_t exception() const { return m_exception; }

        /**
         * Relocations.
         */
        uint16_t fixup() const { return m_fixup; }

        /**
         * An array of `omap_entry`, from RVAs of the image to those at link time.
         */
        uint16_t omap_to_source() const { return m_omap_to_source; }

        /**
         * An array of `omap_entry`, from RVAs at link time to those of the image.
         */
        uint16_t omap_from_source() const { return m_omap_from_source; }

        /**
         * An array of section headers, as in the image.
         */
        uint16_t section_headers() const { return m_section_headers; }

        /**
         * A map of tokens of managed code.
         */
        uint16_t token_rid_map() const { return m_token_rid_map; }

        /**
         * A copy of the image's descriptions of stack frames (`image_copy_head`).
         */
        uint16_t xdata() const { return m_xdata; }

        /**
         * A copy of the image's table of functions (`image_copy_head`).
         */
        uint16_t pdata() const { return m_pdata; }

        /**
         * Frames of x86 code, in the newer form.
         */
        uint16_t new_fpo() const { return m_new_fpo; }

        /**
         * An array of section headers, as at link time; symbols refer to these
         * if the image was rearranged afterwards.
         */
        uint16_t original_section_headers() const { return m_original_section_headers; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of the stream directory.
     * \sa https://llvm.org/docs/PDB/MsfFile.html Source
     */

    class directory_head_t : public kaitai::kstruct {

    public:

        directory_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~directory_head_t();

    private:
        uint32_t m_num_streams;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Number of streams, at most 65535; their sizes follow.
         */
        uint32_t num_streams() const { return m_num_streams; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of a stream that has a copy of bytes of the image, which follow.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h Source
     */

    class image_copy_head_t : public kaitai::kstruct {

    public:

        image_copy_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~image_copy_head_t();

    private:
        uint32_t m_version;
        uint32_t m_len_head;
        uint32_t m_len_data;
        uint32_t m_data_rva;
        uint64_t m_image_base;
        std::string m__unnamed5;
        std::string m__unnamed6;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Version of this structure, 1.
         */
        uint32_t version() const { return m_version; }

        /**
         * Bytes of this structure, 0x20.
         */
        uint32_t len_head() const { return m_len_head; }

        /**
         * Bytes of the copy.
         */
        uint32_t len_data() const { return m_len_data; }

        /**
         * RVA of the first byte in the image.
         */
        uint32_t data_rva() const { return m_data_rva; }

        /**
         * Preferred base address of the image.
         */
        uint64_t image_base() const { return m_image_base; }

        /**
         * Reserved.
         */
        std::string _unnamed5() const { return m__unnamed5; }

        /**
         * Reserved.
         */
        std::string _unnamed6() const { return m__unnamed6; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of stream 1.
     * \sa https://llvm.org/docs/PDB/PdbStream.html Source
     */

    class info_header_t : public kaitai::kstruct {

    public:

        info_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~info_header_t();

    private:
        uint32_t m_version;
        uint32_t m_signature;
        uint32_t m_age;
        std::string m_guid;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Version of the stream; 20000404 since Visual C++ 7.0.
         */
        uint32_t version() const { return m_version; }

        /**
         * Time in seconds since 1970, or a hash.
         */
        uint32_t signature() const { return m_signature; }

        /**
         * Number of times that the file was written. The age of an image's debug
         * record is that of the `dbi_header`, not this one.
         */
        uint32_t age() const { return m_age; }

        /**
         * The GUID; an image's debug record has the same.
         */
        std::string guid() const { return m_guid; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Fields of a `module_record` before its names.
     * \sa https://llvm.org/docs/PDB/DbiStream.html Source
     */

    class module_fields_t : public kaitai::kstruct {

    public:

        module_fields_t(kaitai::kstream* p__io, windows_pdb_t::module_record_t* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~module_fields_t();

    private:
        std::string m__unnamed0;
        uint16_t m_section;
        std::string m__unnamed2;
        uint32_t m_section_offset;
        uint32_t m_contribution_size;
        uint32_t m_characteristics;
        uint16_t m_module_index;
        std::string m__unnamed7;
        uint32_t m_data_checksum;
        uint32_t m_relocation_checksum;
        uint16_t m_flags;
        uint16_t m_symbol_stream;
        uint32_t m_len_symbols;
        uint32_t m_len_old_lines;
        uint32_t m_len_lines;
        uint16_t m_num_files;
        std::string m__unnamed16;
        std::string m__unnamed17;
        uint32_t m_source_name;
        uint32_t m_pdb_name;
        windows_pdb_t* m__root;
        windows_pdb_t::module_record_t* m__parent;

    public:

        /**
         * A pointer in the memory of the writer.
         */
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * Section that has the module's first contribution, counted from 1.
         */
        uint16_t section() const { return m_section; }

        /**
         * Padding.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Offset of that contribution in its section.
         */
        uint32_t section_offset() const { return m_section_offset; }

        /**
         * Bytes of that contribution.
         */
        uint32_t contribution_size() const { return m_contribution_size; }

        /**
         * Flags of a section header.
         */
        uint32_t characteristics() const { return m_characteristics; }

        /**
         * Index of the module, counted from 0.
         */
        uint16_t module_index() const { return m_module_index; }

        /**
         * Padding.
         */
        std::string _unnamed7() const { return m__unnamed7; }

        /**
         * CRC-32 of that contribution.
         */
        uint32_t data_checksum() const { return m_data_checksum; }

        /**
         * CRC-32 of its relocations.
         */
        uint32_t relocation_checksum() const { return m_relocation_checksum; }

        /**
         * Bit 0 is set if the module was written; bits 8 to 15 are a type server.
         */
        uint16_t flags() const { return m_flags; }

        /**
         * Stream of the module; 0xffff if there is none.
         */
        uint16_t symbol_stream() const { return m_symbol_stream; }

        /**
         * Bytes of the symbol records in that stream, its first four bytes included.
         */
        uint32_t len_symbols() const { return m_len_symbols; }

        /**
         * Bytes of line numbers of the older form.
         */
        uint32_t len_old_lines() const { return m_len_old_lines; }

        /**
         * Bytes of line numbers.
         */
        uint32_t len_lines() const { return m_len_lines; }

        /**
         * Number of source files.
         */
        uint16_t num_files() const { return m_num_files; }

        /**
         * Padding.
         */
        std::string _unnamed16() const { return m__unnamed16; }

        /**
         * A pointer in the memory of the writer.
         */
        std::string _unnamed17() const { return m__unnamed17; }

        /**
         * Index of the name of the source file, for Edit and Continue.
         */
        uint32_t source_name() const { return m_source_name; }

        /**
         * Index of the name of the compiler's PDB file, for Edit and Continue.
         */
        uint32_t pdb_name() const { return m_pdb_name; }
        windows_pdb_t* _root() const { return m__root; }
        windows_pdb_t::module_record_t* _parent() const { return m__parent; }
    };

    /**
     * A module (object file) that was linked into the image. Padding to a multiple
     * of four bytes, and the next such record, follow.
     * \sa https://llvm.org/docs/PDB/DbiStream.html Source
     */

    class module_record_t : public kaitai::kstruct {

    public:

        module_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~module_record_t();

    private:
        module_fields_t* m_fields;
        std::string m_module_name;
        std::string m_object_name;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All but the names.
         */
        module_fields_t* fields() const { return m_fields; }

        /**
         * Name of the object file, or of the part of an import library.
         */
        std::string module_name() const { return m_module_name; }

        /**
         * Name of the library that it is from; otherwise the same name.
         */
        std::string object_name() const { return m_object_name; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of the stream of a module; symbol records follow.
     * \sa https://llvm.org/docs/PDB/ModiStream.html Source
     */

    class module_signature_t : public kaitai::kstruct {

    public:

        module_signature_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~module_signature_t();

    private:
        symbol_forms_t m_form;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Form of the symbol records.
         */
        symbol_forms_t form() const { return m_form; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A part of the image that was moved after linking; it ends where the next
     * entry begins.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap Source
     */

    class omap_entry_t : public kaitai::kstruct {

    public:

        omap_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~omap_entry_t();

    private:
        uint32_t m_source;
        uint32_t m_target;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * RVA before the translation.
         */
        uint32_t source() const { return m_source; }

        /**
         * RVA after the translation; 0 if the part was removed.
         */
        uint32_t target() const { return m_target; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Fields of a `procedure_symbol` before its name.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class procedure_fields_t : public kaitai::kstruct {

    public:

        procedure_fields_t(kaitai::kstream* p__io, windows_pdb_t::procedure_symbol_t* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~procedure_fields_t();

    private:
        uint32_t m_ofs_parent;
        uint32_t m_ofs_end;
        uint32_t m_ofs_next;
        uint32_t m_code_size;
        uint32_t m_debug_start;
        uint32_t m_debug_end;
        uint32_t m_type_index;
        uint32_t m_offset;
        uint16_t m_section;
        uint8_t m_flags;
        windows_pdb_t* m__root;
        windows_pdb_t::procedure_symbol_t* m__parent;

    public:

        /**
         * Offset in the stream of the enclosing symbol; 0 if there is none.
         */
        uint32_t ofs_parent() const { return m_ofs_parent; }

        /**
         * Offset in the stream of the record that ends the procedure.
         */
        uint32_t ofs_end() const { return m_ofs_end; }

        /**
         * Offset in the stream of the next procedure, or 0.
         */
        uint32_t ofs_next() const { return m_ofs_next; }

        /**
         * Bytes of code.
         */
        uint32_t code_size() const { return m_code_size; }

        /**
         * Offset in the procedure behind its prolog.
         */
        uint32_t debug_start() const { return m_debug_start; }

        /**
         * Offset in the procedure of its epilog.
         */
        uint32_t debug_end() const { return m_debug_end; }

        /**
         * Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
         */
        uint32_t type_index() const { return m_type_index; }

        /**
         * Offset in the section.
         */
        uint32_t offset() const { return m_offset; }

        /**
         * Number of the section, counted from 1.
         */
        uint16_t section() const { return m_section; }

        /**
         * Properties of the code, such as a frame pointer (bit 0).
         */
        uint8_t flags() const { return m_flags; }
        windows_pdb_t* _root() const { return m__root; }
        windows_pdb_t::procedure_symbol_t* _parent() const { return m__parent; }
    };

    /**
     * A function of a module; records of its blocks and variables follow.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class procedure_symbol_t : public kaitai::kstruct {

    public:

        procedure_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~procedure_symbol_t();

    private:
        procedure_fields_t* m_fields;
        std::string m_name;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All but the name.
         */
        procedure_fields_t* fields() const { return m_fields; }

        /**
         * Name without decoration; it begins with its length if the kind ends in
         * `_st`.
         */
        std::string name() const { return m_name; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Fields of a `public_symbol` before its name.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class public_fields_t : public kaitai::kstruct {

    public:

        public_fields_t(kaitai::kstream* p__io, windows_pdb_t::public_symbol_t* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~public_fields_t();

    private:
        uint32_t m_flags;
        uint32_t m_offset;
        uint16_t m_section;
        windows_pdb_t* m__root;
        windows_pdb_t::public_symbol_t* m__parent;

    public:

        /**
         * Combination of `public_flags`.
         */
        uint32_t flags() const { return m_flags; }

        /**
         * Offset in the section.
         */
        uint32_t offset() const { return m_offset; }

        /**
         * Number of the section, counted from 1; 0 for absolute values.
         */
        uint16_t section() const { return m_section; }
        windows_pdb_t* _root() const { return m__root; }
        windows_pdb_t::public_symbol_t* _parent() const { return m__parent; }
    };

    /**
     * A symbol that is visible to other modules, with its decorated name.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class public_symbol_t : public kaitai::kstruct {

    public:

        public_symbol_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~public_symbol_t();

    private:
        public_fields_t* m_fields;
        std::string m_name;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All but the name.
         */
        public_fields_t* fields() const { return m_fields; }

        /**
         * Decorated name; it begins with its length if the kind ends in `_st`.
         */
        std::string name() const { return m_name; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Start of a symbol record.
     * \sa https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
     */

    class symbol_head_t : public kaitai::kstruct {

    public:

        symbol_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_pdb_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~symbol_head_t();

    private:
        uint16_t m_len_record;
        symbol_kinds_t m_kind;
        windows_pdb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Bytes of the record that follow this field, padding included.
         */
        uint16_t len_record() const { return m_len_record; }

        /**
         * Kind of the symbol, which determines what follows.
         */
        symbol_kinds_t kind() const { return m_kind; }
        windows_pdb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_block_mask;
    uint64_t m_block_mask;

public:

    /**
     * Bits of an offset in a stream that are its offset in a block.
     */
    uint64_t block_mask();

private:
    bool f_directory_list_blocks;
    std::vector<uint32_t>* m_directory_list_blocks;

public:

    /**
     * Numbers of the blocks that have the block numbers of the directory.
     */
    std::vector<uint32_t>* directory_list_blocks();

private:
    bool f_num_directory_blocks;
    uint64_t m_num_directory_blocks;

public:

    /**
     * Number of blocks of the stream directory.
     */
    uint64_t num_directory_blocks();

private:
    bool f_num_directory_list_blocks;
    uint64_t m_num_directory_list_blocks;

public:

    /**
     * Number of blocks that have the block numbers of the stream directory.
     */
    uint64_t num_directory_list_blocks();

private:
    bool f_ofs_directory_list_blocks;
    uint64_t m_ofs_directory_list_blocks;

public:

    /**
     * Offset of the numbers of these blocks.
     */
    uint64_t ofs_directory_list_blocks();

private:
    std::string m_magic;
    std::string m_magic_end;
    uint32_t m_block_size;
    uint32_t m_free_block_map;
    uint32_t m_num_blocks;
    uint32_t m_len_directory;
    std::string m__unnamed6;
    windows_pdb_t* m__root;
    kaitai::kstruct* m__parent;

public:
    std::string magic() const { return m_magic; }
    std::string magic_end() const { return m_magic_end; }

    /**
     * Bytes of a block, a power of two; mostly 4096.
     */
    uint32_t block_size() const { return m_block_size; }

    /**
     * Number of the block of the active free block map, 1 or 2.
     */
    uint32_t free_block_map() const { return m_free_block_map; }

    /**
     * Number of blocks of the file.
     */
    uint32_t num_blocks() const { return m_num_blocks; }

    /**
     * Bytes of the stream directory.
     */
    uint32_t len_directory() const { return m_len_directory; }

    /**
     * A pointer in the memory of the writer.
     */
    std::string _unnamed6() const { return m__unnamed6; }
    windows_pdb_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_PDB_H_
