#ifndef WINDOWS_CABINET_H_
#define WINDOWS_CABINET_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

class windows_cabinet_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 * 
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
 */

class windows_cabinet_t : public kaitai::kstruct {

public:
    class block_header_t;
    class file_t;
    class folder_t;
    class header_t;
    class neighbour_t;

    enum compressions_t : uint32_t {
        COMPRESSIONS_NONE = 0,
        COMPRESSIONS_MSZIP = 1,
        COMPRESSIONS_QUANTUM = 2,
        COMPRESSIONS_LZX = 3
    };
    static bool _is_defined_compressions_t(compressions_t v);

private:
    static const std::set<compressions_t> _values_compressions_t;
    static std::set<compressions_t> _build_values_compressions_t();

public:

    windows_cabinet_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_cabinet_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_cabinet_t();

    /**
     * Header of a block of data, without its reserved area.
     * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
     */

    class block_header_t : public kaitai::kstruct {

    public:

        block_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_cabinet_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~block_header_t();

    private:
        uint32_t m_checksum;
        uint16_t m_len_packed;
        uint16_t m_len_unpacked;
        windows_cabinet_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Exclusive or of the data and the sizes; 0 for none.
         */
        uint32_t checksum() const { return m_checksum; }

        /**
         * Bytes of the data that follow.
         */
        uint16_t len_packed() const { return m_len_packed; }

        /**
         * Bytes of the contents.
         */
        uint16_t len_unpacked() const { return m_len_unpacked; }
        windows_cabinet_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A part of the contents of a folder.
     * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
     */

    class file_t : public kaitai::kstruct {

    public:

        file_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent = 0, windows_cabinet_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~file_t();

    private:
        uint32_t m_len_file;
        uint32_t m_ofs_in_folder;
        uint16_t m_folder_index;
        uint16_t m_date;
        uint16_t m_time;
        uint16_t m_attributes;
        std::string m_name;
        windows_cabinet_t* m__root;
        windows_cabinet_t* m__parent;

    public:

        /**
         * Size of the file in bytes, expanded.
         */
        uint32_t len_file() const { return m_len_file; }

        /**
         * Offset of the file in the contents of its folder.
         */
        uint32_t ofs_in_folder() const { return m_ofs_in_folder; }

        /**
         * Index of its folder; 0xfffd and above, it continues in another cabinet.
         */
        uint16_t folder_index() const { return m_folder_index; }
        uint16_t date() const { return m_date; }
        uint16_t time() const { return m_time; }
        uint16_t attributes() const { return m_attributes; }
        std::string name() const { return m_name; }
        windows_cabinet_t* _root() const { return m__root; }
        windows_cabinet_t* _parent() const { return m__parent; }
    };

    /**
     * A compressed stream of blocks.
     * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
     */

    class folder_t : public kaitai::kstruct {

    public:

        folder_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent = 0, windows_cabinet_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~folder_t();

    private:
        bool f_kind;
        int32_t m_kind;

    public:

        /**
         * One of `compressions`.
         */
        int32_t kind();

    private:
        uint32_t m_ofs_first_block;
        uint16_t m_num_blocks;
        uint16_t m_compression;
        std::string m_folder_reserve;
        windows_cabinet_t* m__root;
        windows_cabinet_t* m__parent;

    public:

        /**
         * Offset of the header of the first block.
         */
        uint32_t ofs_first_block() const { return m_ofs_first_block; }
        uint16_t num_blocks() const { return m_num_blocks; }

        /**
         * The low four bits are the kind, of `compressions`; parameters are above.
         */
        uint16_t compression() const { return m_compression; }
        std::string folder_reserve() const { return m_folder_reserve; }
        windows_cabinet_t* _root() const { return m__root; }
        windows_cabinet_t* _parent() const { return m__parent; }
    };

    /**
     * Numbers of folders and files, and sizes of areas that applications may use.
     * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
     */

    class header_t : public kaitai::kstruct {

    public:

        header_t(kaitai::kstream* p__io, windows_cabinet_t* p__parent = 0, windows_cabinet_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header_t();

    private:
        bool f_has_next;
        bool m_has_next;

    public:

        /**
         * Whether a cabinet behind this one has the end of its contents.
         */
        bool has_next();

    private:
        bool f_has_previous;
        bool m_has_previous;

    public:

        /**
         * Whether a cabinet before this one has the beginning of its contents.
         */
        bool has_previous();

    private:
        bool f_has_reserve;
        bool m_has_reserve;

    public:

        /**
         * Whether there are areas that applications may use.
         */
        bool has_reserve();

    private:
        bool f_len_block_area;
        uint8_t m_len_block_area;

    public:

        /**
         * Bytes between the header of each block and its data.
         */
        uint8_t len_block_area();

    private:
        bool f_len_folder_area;
        uint8_t m_len_folder_area;

    public:

        /**
         * Bytes behind each folder's entry.
         */
        uint8_t len_folder_area();

    private:
        std::string m_magic;
        std::string m__unnamed1;
        uint32_t m_len_cabinet;
        std::string m__unnamed3;
        uint32_t m_ofs_files;
        std::string m__unnamed5;
        uint8_t m_version_minor;
        uint8_t m_version_major;
        uint16_t m_num_folders;
        uint16_t m_num_files;
        uint16_t m_flags;
        uint16_t m_set_id;
        uint16_t m_cabinet_index;
        uint16_t m_len_header_reserve;
        bool n_len_header_reserve;

    public:
        bool _is_null_len_header_reserve() { len_header_reserve(); return n_len_header_reserve; };

    private:
        uint8_t m_len_folder_reserve;
        bool n_len_folder_reserve;

    public:
        bool _is_null_len_folder_reserve() { len_folder_reserve(); return n_len_folder_reserve; };

    private:
        uint8_t m_len_block_reserve;
        bool n_len_block_reserve;

    public:
        bool _is_null_len_block_reserve() { len_block_reserve(); return n_len_block_reserve; };

    private:
        std::string m_header_reserve;
        bool n_header_reserve;

    public:
        bool _is_null_header_reserve() { header_reserve(); return n_header_reserve; };

    private:
        neighbour_t* m_previous_cabinet;
        bool n_previous_cabinet;

    public:
        bool _is_null_previous_cabinet() { previous_cabinet(); return n_previous_cabinet; };

    private:
        neighbour_t* m_next_cabinet;
        bool n_next_cabinet;

    public:
        bool _is_null_next_cabinet() { next_cabinet(); return n_next_cabinet; };

    private:
        windows_cabinet_t* m__root;
        windows_cabinet_t* m__parent;

    public:
        std::string magic() const { return m_magic; }

        /**
         * Zero.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Size of the cabinet in bytes.
         */
        uint32_t len_cabinet() const { return m_len_cabinet; }

        /**
         * Zero.
         */
        std::string _unnamed3() const { return m__unnamed3; }

        /**
         * Offset of the first file's entry.
         */
        uint32_t ofs_files() const { return m_ofs_files; }

        /**
         * Zero.
         */
        std::string _unnamed5() const { return m__unnamed5; }
        uint8_t version_minor() const { return m_version_minor; }
        uint8_t version_major() const { return m_version_major; }
        uint16_t num_folders() const { return m_num_folders; }
        uint16_t num_files() const { return m_num_files; }

        /**
         * Bit 0, a cabinet before this one has the beginning of its contents;
         * bit 1, one behind this one has the end; bit 2, there are reserved areas.
         */
        uint16_t flags() const { return m_flags; }

        /**
         * Number of the set of cabinets.
         */
        uint16_t set_id() const { return m_set_id; }

        /**
         * Index of this cabinet in its set.
         */
        uint16_t cabinet_index() const { return m_cabinet_index; }

        /**
         * Size of the area behind it that an application may use.
         */
        uint16_t len_header_reserve() const { return m_len_header_reserve; }

        /**
         * Size of such an area behind each folder's entry.
         */
        uint8_t len_folder_reserve() const { return m_len_folder_reserve; }

        /**
         * Size of such an area between the header of each block and its data.
         */
        uint8_t len_block_reserve() const { return m_len_block_reserve; }
        std::string header_reserve() const { return m_header_reserve; }
        neighbour_t* previous_cabinet() const { return m_previous_cabinet; }
        neighbour_t* next_cabinet() const { return m_next_cabinet; }
        windows_cabinet_t* _root() const { return m__root; }
        windows_cabinet_t* _parent() const { return m__parent; }
    };

    /**
     * Names of another cabinet of the set.
     * \sa https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
     */

    class neighbour_t : public kaitai::kstruct {

    public:

        neighbour_t(kaitai::kstream* p__io, windows_cabinet_t::header_t* p__parent = 0, windows_cabinet_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~neighbour_t();

    private:
        std::string m_name;
        std::string m_disk;
        windows_cabinet_t* m__root;
        windows_cabinet_t::header_t* m__parent;

    public:
        std::string name() const { return m_name; }
        std::string disk() const { return m_disk; }
        windows_cabinet_t* _root() const { return m__root; }
        windows_cabinet_t::header_t* _parent() const { return m__parent; }
    };

private:
    bool f_files;
    std::vector<file_t*>* m_files;

public:

    /**
     * Entries of all files.
     */
    std::vector<file_t*>* files();

private:
    header_t* m_header;
    std::vector<folder_t*>* m_folders;
    windows_cabinet_t* m__root;
    kaitai::kstruct* m__parent;

public:
    header_t* header() const { return m_header; }
    std::vector<folder_t*>* folders() const { return m_folders; }
    windows_cabinet_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_CABINET_H_
