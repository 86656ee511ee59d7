#ifndef WINDOWS_DUMP_BLOBS_H_
#define WINDOWS_DUMP_BLOBS_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

class windows_dump_blobs_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The contents of the blobs that drivers and the kernel itself add to a crash
 * dump when the machine stops ("secondary data"). The container, with the tag
 * and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
 * tag decides the type of the data:
 * 
 * | tag | type |
 * |---|---|
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * 
 * There is no common head: the root has no fields of its own, and an application
 * parses the type that belongs to the tag from the bytes of the blob.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes have been seen to
 * be, and the documentation of a field says where that is inferred.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

class windows_dump_blobs_t : public kaitai::kstruct {

public:
    class boot_status_t;

    windows_dump_blobs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_dump_blobs_t();

    /**
     * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
     * boots and shutdowns went, kept by the kernel across boots. The sum of all
     * bytes is 0 modulo 256.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
     */

    class boot_status_t : public kaitai::kstruct {

    public:

        boot_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~boot_status_t();

    private:
        uint32_t m_version;
        uint32_t m_product_type;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Kind of the installed Windows; 1 is a workstation.
         */
        uint32_t product_type() const { return m_product_type; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    windows_dump_blobs_t* m__root;
    kaitai::kstruct* m__parent;

public:
    windows_dump_blobs_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_DUMP_BLOBS_H_
