// This is a generated file! Source: schemas/windows_cabinet.ksy
/*
 * Windows cabinet file
 *
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 *
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix CABINET_, and those in small letters, are made up. An array of
 * one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_CABINET_TYPES_ONLY.
 *
 * Types without anything at a fixed offset: neighbour.
 */

#ifndef WINDOWS_CABINET_H
#define WINDOWS_CABINET_H

#ifdef WINDOWS_CABINET_TYPES_ONLY
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

/* compressions */
enum CABINET_COMPRESSIONS {
    /* The blocks are the contents. */
    CABINET_COMPRESSIONS_NONE = 0x0,
    /* Deflate, block by block. */
    CABINET_COMPRESSIONS_MSZIP = 0x1,
    /* Quantum of Cinematronics; not described here. */
    CABINET_COMPRESSIONS_QUANTUM = 0x2,
    /* LZX of Microsoft; not described here. */
    CABINET_COMPRESSIONS_LZX = 0x3
};

#pragma pack(push, 1)

/*
 * Numbers of folders and files, and sizes of areas that applications may use.
 *
 * Not declared, because the file decides where they are: previous_cabinet, next_cabinet.
 */
typedef struct CFHEADER {
    /* 0x0 magic: Always `MSCF`. */
    uint8_t signature[4];
    /* 0x4: Zero. */
    uint8_t reserved1[4];
    /* 0x8 len_cabinet: Size of the cabinet in bytes. */
    uint32_t cbCabinet;
    /* 0xc: Zero. */
    uint8_t reserved2[4];
    /* 0x10 ofs_files: Offset of the first file's entry. */
    uint32_t coffFiles;
    /* 0x14: Zero. */
    uint8_t reserved3[4];
    /* 0x18 version_minor */
    uint8_t versionMinor;
    /* 0x19 version_major */
    uint8_t versionMajor;
    /* 0x1a num_folders */
    uint16_t cFolders;
    /* 0x1c num_files */
    uint16_t cFiles;
    /*
     * 0x1e
     * Bit 0, a cabinet before this one has the beginning of its contents;
     * bit 1, one behind this one has the end; bit 2, there are reserved areas.
     */
    uint16_t flags;
    /* 0x20 set_id: Number of the set of cabinets. */
    uint16_t setID;
    /* 0x22 cabinet_index: Index of this cabinet in its set. */
    uint16_t iCabinet;
    /*
     * 0x24 len_header_reserve: Size of the area behind it that an application may use.
     * Present if: has_reserve
     */
    uint16_t cbCFHeader;
    /*
     * 0x26 len_folder_reserve: Size of such an area behind each folder's entry.
     * Present if: has_reserve
     */
    uint8_t cbCFFolder;
    /*
     * 0x27 len_block_reserve: Size of such an area between the header of each block and its data.
     * Present if: has_reserve
     */
    uint8_t cbCFData;
    /*
     * 0x28 header_reserve: Present if: has_reserve
     * Bytes: len_header_reserve
     */
    uint8_t abReserve[1];
} CFHEADER;

/* A compressed stream of blocks. */
typedef struct CFFOLDER {
    /* 0x0 ofs_first_block: Offset of the header of the first block. */
    uint32_t coffCabStart;
    /* 0x4 num_blocks */
    uint16_t cCFData;
    /*
     * 0x6 compression: The low four bits are the kind, of `compressions`; parameters are above.
     */
    uint16_t typeCompress;
    /* 0x8 folder_reserve: Bytes: _root.header.len_folder_area */
    uint8_t abReserve[1];
} CFFOLDER;

/*
 * A part of the contents of a folder.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct CFFILE {
    /* 0x0 len_file: Size of the file in bytes, expanded. */
    uint32_t cbFile;
    /* 0x4 ofs_in_folder: Offset of the file in the contents of its folder. */
    uint32_t uoffFolderStart;
    /*
     * 0x8 folder_index: Index of its folder; 0xfffd and above, it continues in another cabinet.
     */
    uint16_t iFolder;
    /* 0xa */
    uint16_t date;
    /* 0xc */
    uint16_t time;
    /* 0xe attributes */
    uint16_t attribs;
} CFFILE;

/* Header of a block of data, without its reserved area. */
typedef struct CFDATA {
    /* 0x0 checksum: Exclusive or of the data and the sizes; 0 for none. */
    uint32_t csum;
    /* 0x4 len_packed: Bytes of the data that follow. */
    uint16_t cbData;
    /* 0x6 len_unpacked: Bytes of the contents. */
    uint16_t cbUncomp;
} CFDATA;

/*
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 *
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 *
 * Not declared, because the file decides where they are: folders.
 */
typedef struct CABINET {
    /* 0x0 */
    CFHEADER header;
} CABINET;

#pragma pack(pop)

#ifndef WINDOWS_CABINET_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_CABINET_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_CABINET_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_CABINET_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_CABINET_ASSERT
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, signature) == 0x0);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, reserved1) == 0x4);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cbCabinet) == 0x8);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, reserved2) == 0xc);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, coffFiles) == 0x10);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, reserved3) == 0x14);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, versionMinor) == 0x18);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, versionMajor) == 0x19);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cFolders) == 0x1a);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cFiles) == 0x1c);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, flags) == 0x1e);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, setID) == 0x20);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, iCabinet) == 0x22);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cbCFHeader) == 0x24);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cbCFFolder) == 0x26);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, cbCFData) == 0x27);
WINDOWS_CABINET_ASSERT(offsetof(CFHEADER, abReserve) == 0x28);
WINDOWS_CABINET_ASSERT(offsetof(CFFOLDER, coffCabStart) == 0x0);
WINDOWS_CABINET_ASSERT(offsetof(CFFOLDER, cCFData) == 0x4);
WINDOWS_CABINET_ASSERT(offsetof(CFFOLDER, typeCompress) == 0x6);
WINDOWS_CABINET_ASSERT(offsetof(CFFOLDER, abReserve) == 0x8);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, cbFile) == 0x0);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, uoffFolderStart) == 0x4);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, iFolder) == 0x8);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, date) == 0xa);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, time) == 0xc);
WINDOWS_CABINET_ASSERT(offsetof(CFFILE, attribs) == 0xe);
WINDOWS_CABINET_ASSERT(offsetof(CFDATA, csum) == 0x0);
WINDOWS_CABINET_ASSERT(offsetof(CFDATA, cbData) == 0x4);
WINDOWS_CABINET_ASSERT(offsetof(CFDATA, cbUncomp) == 0x6);
WINDOWS_CABINET_ASSERT(sizeof(CFDATA) == 0x8);
WINDOWS_CABINET_ASSERT(offsetof(CABINET, header) == 0x0);
#undef WINDOWS_CABINET_ASSERT
#endif

#endif
