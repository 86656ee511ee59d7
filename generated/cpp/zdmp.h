#ifndef ZDMP_H_
#define ZDMP_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

class zdmp_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A crash dump of Windows, or an image of physical memory, that DumpIt has
 * compressed block by block.
 * 
 * The first block is at offset 0x1000, at the end of `header`; each of the others
 * is directly behind the one before. A block is a `block_header` and its payload.
 * There is no index: an application follows the sizes itself, since the number of
 * blocks may be anything. Block number n has the bytes of the dump from n times
 * `header.len_block` on.
 * 
 * A block whose payload is as large as a block is stored as it is, also the last
 * one, of which the dump may need less. Any other payload consists of LZNT1
 * chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
 * does not refer to another one; where they expand to less than a block, the rest
 * is zeros.
 * 
 * Not verified on a file of DumpIt's: fields and values are taken from another
 * reader of such files.
 * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
 */

class zdmp_t : public kaitai::kstruct {

public:
    class block_header_t;
    class chunk_header_t;
    class header_t;
    class payload_facts_t;

    enum compressions_t : uint32_t {
        COMPRESSIONS_LZNT1 = 2
    };
    static bool _is_defined_compressions_t(compressions_t v);

private:
    static const std::set<compressions_t> _values_compressions_t;
    static std::set<compressions_t> _build_values_compressions_t();

public:

    enum data_types_t : uint32_t {
        DATA_TYPES_COMPRESSED = 1
    };
    static bool _is_defined_data_types_t(data_types_t v);

private:
    static const std::set<data_types_t> _values_data_types_t;
    static std::set<data_types_t> _build_values_data_types_t();

public:

    zdmp_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, zdmp_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~zdmp_t();

    /**
     * Header of a block, directly before its payload. Not verified on a file of
     * DumpIt's.
     * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
     */

    class block_header_t : public kaitai::kstruct {

    public:

        block_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, zdmp_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~block_header_t();

    private:
        std::string m_magic;
        payload_facts_t* m_payload_facts;
        zdmp_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        std::string magic() const { return m_magic; }
        payload_facts_t* payload_facts() const { return m_payload_facts; }
        zdmp_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Header of an LZNT1 chunk, directly before its contents.
     * \sa https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8 Source
     */

    class chunk_header_t : public kaitai::kstruct {

    public:

        chunk_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, zdmp_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~chunk_header_t();

    private:
        bool f_is_packed;
        bool m_is_packed;

    public:

        /**
         * Whether the contents are compressed.
         */
        bool is_packed();

    private:
        bool f_len_contents;
        int32_t m_len_contents;

    public:

        /**
         * Bytes of the contents.
         */
        int32_t len_contents();

    private:
        uint16_t m_info;
        zdmp_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * 0 behind the last chunk.
         */
        uint16_t info() const { return m_info; }
        zdmp_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Size and compression of the dump. Not verified on a file of DumpIt's.
     * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
     */

    class header_t : public kaitai::kstruct {

    public:

        header_t(kaitai::kstream* p__io, zdmp_t* p__parent = 0, zdmp_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header_t();

    private:
        std::string m_magic;
        uint32_t m_version;
        uint64_t m_len_dump;
        uint32_t m_len_block;
        data_types_t m_data_type;
        compressions_t m_compression;
        zdmp_t* m__root;
        zdmp_t* m__parent;

    public:
        std::string magic() const { return m_magic; }

        /**
         * 0x100 in the files that are known.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the dump in bytes.
         */
        uint64_t len_dump() const { return m_len_dump; }

        /**
         * Size of a block of the dump in bytes, such as 0x200000.
         */
        uint32_t len_block() const { return m_len_block; }

        /**
         * Whether the blocks are compressed.
         */
        data_types_t data_type() const { return m_data_type; }

        /**
         * Compression of the blocks, numbered as Windows does.
         * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer Source
         */
        compressions_t compression() const { return m_compression; }
        zdmp_t* _root() const { return m__root; }
        zdmp_t* _parent() const { return m__parent; }
    };

    /**
     * Size and checksum of a payload. Not verified on a file of DumpIt's.
     * \sa https://github.com/volatilityfoundation/volatility3/pull/2018 Source
     */

    class payload_facts_t : public kaitai::kstruct {

    public:

        payload_facts_t(kaitai::kstream* p__io, zdmp_t::block_header_t* p__parent = 0, zdmp_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~payload_facts_t();

    private:
        uint32_t m_len_payload;
        uint32_t m_crc32;
        zdmp_t* m__root;
        zdmp_t::block_header_t* m__parent;

    public:

        /**
         * Bytes of the payload.
         */
        uint32_t len_payload() const { return m_len_payload; }

        /**
         * CRC-32 of the payload as it is stored.
         */
        uint32_t crc32() const { return m_crc32; }
        zdmp_t* _root() const { return m__root; }
        zdmp_t::block_header_t* _parent() const { return m__parent; }
    };

private:
    header_t* m_header;
    zdmp_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_header;
    kaitai::kstream* m__io__raw_header;

public:
    header_t* header() const { return m_header; }
    zdmp_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_header() const { return m__raw_header; }
    kaitai::kstream* _io__raw_header() const { return m__io__raw_header; }
};

#endif  // ZDMP_H_
