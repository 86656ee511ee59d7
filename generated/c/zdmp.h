// This is a generated file! Source: schemas/zdmp.ksy
/*
 * Compressed crash dump of DumpIt
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix ZDMP_, and those in small letters, are made up. An array of one
 * element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * ZDMP_TYPES_ONLY.
 */

#ifndef ZDMP_H
#define ZDMP_H

#ifdef ZDMP_TYPES_ONLY
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

/* data_types */
enum ZDMP_DATA_TYPES {
    /* The blocks are compressed. */
    ZDMP_DATA_TYPES_COMPRESSED = 0x1
};

/* compressions */
enum ZDMP_COMPRESSIONS {
    /* LZNT1 of Windows. */
    COMPRESSION_FORMAT_LZNT1 = 0x2
};

#pragma pack(push, 1)

/* Size and compression of the dump. Not verified on a file of DumpIt's. */
typedef struct ZDMP_HEADER {
    /* 0x0: Always `ZDMP`. */
    uint8_t magic[4];
    /* 0x4: 0x100 in the files that are known. */
    uint32_t version;
    /* 0x8: Size of the dump in bytes. */
    uint64_t len_dump;
    /* 0x10: Size of a block of the dump in bytes, such as 0x200000. */
    uint32_t len_block;
    /*
     * 0x14: Whether the blocks are compressed.
     * One of data_types.
     */
    uint16_t data_type;
    /*
     * 0x16: Compression of the blocks, numbered as Windows does.
     * One of compressions.
     */
    uint16_t compression;
} ZDMP_HEADER;

/* Size and checksum of a payload. Not verified on a file of DumpIt's. */
typedef struct ZDMP_PAYLOAD_FACTS {
    /* 0x0: Bytes of the payload. */
    uint32_t len_payload;
    /* 0x4: CRC-32 of the payload as it is stored. */
    uint32_t crc32;
} ZDMP_PAYLOAD_FACTS;

/*
 * Header of a block, directly before its payload. Not verified on a file of
 * DumpIt's.
 */
typedef struct ZDMP_BLOCK_HEADER {
    /* 0x0: Always `ZBLK`. */
    uint8_t magic[4];
    /* 0x4 */
    ZDMP_PAYLOAD_FACTS payload_facts;
} ZDMP_BLOCK_HEADER;

/* Header of an LZNT1 chunk, directly before its contents. */
typedef struct ZDMP_CHUNK_HEADER {
    /* 0x0: 0 behind the last chunk. */
    uint16_t info;
} ZDMP_CHUNK_HEADER;

/*
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
 */
typedef struct ZDMP {
    /* 0x0 header */
    union {
        ZDMP_HEADER header;
        uint8_t headerBuffer[4096];
    };
} ZDMP;

#pragma pack(pop)

#ifndef ZDMP_TYPES_ONLY
#ifdef __cplusplus
#define ZDMP_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define ZDMP_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define ZDMP_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef ZDMP_ASSERT
ZDMP_ASSERT(offsetof(ZDMP_HEADER, magic) == 0x0);
ZDMP_ASSERT(offsetof(ZDMP_HEADER, version) == 0x4);
ZDMP_ASSERT(offsetof(ZDMP_HEADER, len_dump) == 0x8);
ZDMP_ASSERT(offsetof(ZDMP_HEADER, len_block) == 0x10);
ZDMP_ASSERT(offsetof(ZDMP_HEADER, data_type) == 0x14);
ZDMP_ASSERT(offsetof(ZDMP_HEADER, compression) == 0x16);
ZDMP_ASSERT(sizeof(ZDMP_HEADER) == 0x18);
ZDMP_ASSERT(offsetof(ZDMP_PAYLOAD_FACTS, len_payload) == 0x0);
ZDMP_ASSERT(offsetof(ZDMP_PAYLOAD_FACTS, crc32) == 0x4);
ZDMP_ASSERT(sizeof(ZDMP_PAYLOAD_FACTS) == 0x8);
ZDMP_ASSERT(offsetof(ZDMP_BLOCK_HEADER, magic) == 0x0);
ZDMP_ASSERT(offsetof(ZDMP_BLOCK_HEADER, payload_facts) == 0x4);
ZDMP_ASSERT(sizeof(ZDMP_BLOCK_HEADER) == 0xc);
ZDMP_ASSERT(offsetof(ZDMP_CHUNK_HEADER, info) == 0x0);
ZDMP_ASSERT(sizeof(ZDMP_CHUNK_HEADER) == 0x2);
ZDMP_ASSERT(offsetof(ZDMP, headerBuffer) == 0x0);
ZDMP_ASSERT(offsetof(ZDMP, header) == 0x0);
ZDMP_ASSERT(sizeof(ZDMP) == 0x1000);
#undef ZDMP_ASSERT
#endif

#endif
