// This is a generated file! Source: schemas/windows_pdb.ksy
/*
 * Windows program database (PDB)
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix PDB_, and those in small letters, are made up. An array of one
 * element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_PDB_TYPES_ONLY.
 */

#ifndef WINDOWS_PDB_H
#define WINDOWS_PDB_H

#ifdef WINDOWS_PDB_TYPES_ONLY
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

/* machines */
enum PDB_MACHINES {
    IMAGE_FILE_MACHINE_UNKNOWN = 0x0,
    IMAGE_FILE_MACHINE_I386 = 0x14c,
    IMAGE_FILE_MACHINE_ARMNT = 0x1c4,
    IMAGE_FILE_MACHINE_AMD64 = 0x8664,
    IMAGE_FILE_MACHINE_ARM64EC = 0xa641,
    IMAGE_FILE_MACHINE_ARM64X = 0xa64e,
    IMAGE_FILE_MACHINE_ARM64 = 0xaa64
};

/* public_flags */
enum PDB_PUBLIC_FLAGS {
    /* The symbol is an address of code. */
    PDB_PUBLIC_FLAGS_CODE = 0x1,
    /* The symbol is a function. */
    PDB_PUBLIC_FLAGS_FUNCTION = 0x2,
    /* The symbol is managed code. */
    PDB_PUBLIC_FLAGS_MANAGED = 0x4,
    /* The symbol is code of the intermediate language. */
    PDB_PUBLIC_FLAGS_MSIL = 0x8
};

/* symbol_forms */
enum PDB_SYMBOL_FORMS {
    /* Types have 16 bits; not described here. */
    CV_SIGNATURE_C7 = 0x1,
    /* The older form; names begin with their lengths. */
    CV_SIGNATURE_C11 = 0x2,
    /* The form since Visual C++ 7.0. */
    CV_SIGNATURE_C13 = 0x4
};

/* symbol_kinds */
enum PDB_SYMBOL_KINDS {
    /* End of a procedure or block. */
    S_END = 0x6,
    /* A `data_symbol` of one module, in the older form. */
    S_LDATA32_ST = 0x1007,
    /* A global `data_symbol`, in the older form. */
    S_GDATA32_ST = 0x1008,
    /* A `public_symbol`, in the older form. */
    S_PUB32_ST = 0x1009,
    /* A `procedure_symbol` of one module, in the older form. */
    S_LPROC32_ST = 0x100a,
    /* A global `procedure_symbol`, in the older form. */
    S_GPROC32_ST = 0x100b,
    /* A `data_symbol` of one module. */
    S_LDATA32 = 0x110c,
    /* A global `data_symbol`. */
    S_GDATA32 = 0x110d,
    /* A `public_symbol`. */
    S_PUB32 = 0x110e,
    /* A `procedure_symbol` of one module. */
    S_LPROC32 = 0x110f,
    /* A global `procedure_symbol`. */
    S_GPROC32 = 0x1110,
    /* A `procedure_symbol` of one module whose type is in stream 4. */
    S_LPROC32_ID = 0x1146,
    /* A global `procedure_symbol` whose type is in stream 4. */
    S_GPROC32_ID = 0x1147,
    /* End of a procedure whose type is in stream 4. */
    S_PROC_ID_END = 0x114f
};

#pragma pack(push, 1)

/* Start of the stream directory. */
typedef struct PDB_DIRECTORY_HEAD {
    /* 0x0: Number of streams, at most 65535; their sizes follow. */
    uint32_t num_streams;
} PDB_DIRECTORY_HEAD;

/* Start of stream 1. */
typedef struct PDBStream70 {
    /* 0x0 version: Version of the stream; 20000404 since Visual C++ 7.0. */
    uint32_t impv;
    /* 0x4 signature: Time in seconds since 1970, or a hash. */
    uint32_t sig;
    /*
     * 0x8
     * Number of times that the file was written. The age of an image's debug
     * record is that of the `dbi_header`, not this one.
     */
    uint32_t age;
    /* 0xc guid: The GUID; an image's debug record has the same. */
    uint8_t sig70[16];
} PDBStream70;

/*
 * Start of stream 3. These parts follow, in this order: module records,
 * section contributions, section map, source files, type servers, names for
 * Edit and Continue, `debug_header`.
 */
typedef struct NewDBIHdr {
    /* 0x0 signature: All bits are set; older files have another header. */
    uint32_t verSignature;
    /* 0x4 version: Version of the stream; 19990903 since Visual C++ 7.0. */
    uint32_t verHdr;
    /* 0x8: The age of the debug record of the image. */
    uint32_t age;
    /* 0xc global_symbol_stream: Stream of the hash table of global symbols. */
    uint16_t snGSSyms;
    /* 0xe build_number: Version of the toolchain. */
    uint16_t usVerAll;
    /* 0x10 public_symbol_stream: Stream of the hash table of public symbols. */
    uint16_t snPSSyms;
    /* 0x12 pdb_dll_version: Version of the library that wrote the file. */
    uint16_t usVerPdbDllMin;
    /* 0x14 symbol_record_stream: Stream of the records of global and public symbols. */
    uint16_t snSymRecs;
    /* 0x16 pdb_dll_build: Build of the library that wrote the file. */
    uint16_t usVerPdbDllRbld;
    /* 0x18 len_modules: Bytes of all module records. */
    uint32_t cbGpModi;
    /*
     * 0x1c len_section_contributions: Bytes of the table of the parts that modules contribute to
     * sections.
     */
    uint32_t cbSC;
    /* 0x20 len_section_map: Bytes of the section map. */
    uint32_t cbSecMap;
    /* 0x24 len_source_files: Bytes of the table of source files. */
    uint32_t cbFileInfo;
    /* 0x28 len_type_servers: Bytes of the map of type servers. */
    uint32_t cbTSMap;
    /* 0x2c mfc_type_server: Index of the type server of MFC. */
    uint32_t iMFC;
    /* 0x30 len_debug_header: Bytes of the `debug_header`; 0 if there is none. */
    uint32_t cbDbgHdr;
    /* 0x34 len_edit_and_continue: Bytes of the names for Edit and Continue. */
    uint32_t cbECInfo;
    /*
     * 0x38
     * Bit 0 is set by incremental links, bit 1 if private symbols were
     * stripped, bit 2 if types may conflict.
     */
    uint16_t flags;
    /*
     * 0x3a machine: Machine of the image.
     * One of machines.
     */
    uint16_t wMachine;
    /* 0x3c: Reserved. */
    uint8_t rgulReserved[4];
} NewDBIHdr;

/*
 * Numbers of streams of further data, each 0xffff if there is no such
 * stream. Older files end early: the rest does not exist.
 */
typedef struct DbgDataHdr {
    /* 0x0 fpo: Frames of x86 code, in the older form. */
    uint16_t snFPO;
    /* 0x2 exception: Exception data. */
    uint16_t snException;
    /* 0x4 fixup: Relocations. */
    uint16_t snFixup;
    /*
     * 0x6 omap_to_source: An array of `omap_entry`, from RVAs of the image to those at link time.
     */
    uint16_t snOmapToSrc;
    /*
     * 0x8 omap_from_source: An array of `omap_entry`, from RVAs at link time to those of the
     * image.
     */
    uint16_t snOmapFromSrc;
    /* 0xa section_headers: An array of section headers, as in the image. */
    uint16_t snSectionHdr;
    /* 0xc token_rid_map: A map of tokens of managed code. */
    uint16_t snTokenRidMap;
    /* 0xe xdata: A copy of the image's descriptions of stack frames (`image_copy_head`). */
    uint16_t snXdata;
    /* 0x10 pdata: A copy of the image's table of functions (`image_copy_head`). */
    uint16_t snPdata;
    /* 0x12 new_fpo: Frames of x86 code, in the newer form. */
    uint16_t snNewFPO;
    /*
     * 0x14 original_section_headers
     * An array of section headers, as at link time; symbols refer to these
     * if the image was rearranged afterwards.
     */
    uint16_t snSectionHdrOrig;
} DbgDataHdr;

/* Fields of a `module_record` before its names. */
typedef struct MODI {
    /* 0x0: A pointer in the memory of the writer. */
    uint8_t pmod[4];
    struct {
        /* 0x4 section: Section that has the module's first contribution, counted from 1. */
        uint16_t isect;
        /* 0x6: Padding. */
        uint8_t pad1[2];
        /* 0x8 section_offset: Offset of that contribution in its section. */
        uint32_t off;
        /* 0xc contribution_size: Bytes of that contribution. */
        uint32_t cb;
        /* 0x10 characteristics: Flags of a section header. */
        uint32_t dwCharacteristics;
        /* 0x14 module_index: Index of the module, counted from 0. */
        uint16_t imod;
        /* 0x16: Padding. */
        uint8_t pad2[2];
        /* 0x18 data_checksum: CRC-32 of that contribution. */
        uint32_t dwDataCrc;
        /* 0x1c relocation_checksum: CRC-32 of its relocations. */
        uint32_t dwRelocCrc;
    } sc;
    /* 0x20: Bit 0 is set if the module was written; bits 8 to 15 are a type server. */
    uint16_t flags;
    /* 0x22 symbol_stream: Stream of the module; 0xffff if there is none. */
    uint16_t sn;
    /*
     * 0x24 len_symbols: Bytes of the symbol records in that stream, its first four bytes
     * included.
     */
    uint32_t cbSyms;
    /* 0x28 len_old_lines: Bytes of line numbers of the older form. */
    uint32_t cbLines;
    /* 0x2c len_lines: Bytes of line numbers. */
    uint32_t cbC13Lines;
    /* 0x30 num_files: Number of source files. */
    uint16_t ifileMac;
    /* 0x32: Padding. */
    uint8_t pad[2];
    /* 0x34: A pointer in the memory of the writer. */
    uint8_t mpifileichFile[4];
    struct {
        /* 0x38 source_name: Index of the name of the source file, for Edit and Continue. */
        uint32_t niSrcFile;
        /* 0x3c pdb_name: Index of the name of the compiler's PDB file, for Edit and Continue. */
        uint32_t niPdbFile;
    } ecInfo;
} MODI;

/*
 * A module (object file) that was linked into the image. Padding to a multiple
 * of four bytes, and the next such record, follow.
 *
 * Not declared, because the file decides where they are: module_name, object_name.
 */
typedef struct PDB_MODULE_RECORD {
    /* 0x0: All but the names. */
    MODI fields;
} PDB_MODULE_RECORD;

/* Start of the stream of a module; symbol records follow. */
typedef struct PDB_MODULE_SIGNATURE {
    /*
     * 0x0 form: Form of the symbol records.
     * One of symbol_forms.
     */
    uint32_t CV_SIGNATURE;
} PDB_MODULE_SIGNATURE;

/* Start of a symbol record. */
typedef struct SYMTYPE {
    /* 0x0 len_record: Bytes of the record that follow this field, padding included. */
    uint16_t reclen;
    /*
     * 0x2 kind: Kind of the symbol, which determines what follows.
     * One of symbol_kinds.
     */
    uint16_t rectyp;
} SYMTYPE;

/* Fields of a `public_symbol` before its name. */
typedef struct PUBSYM32 {
    /* 0x0 flags: Combination of `public_flags`. */
    uint32_t pubsymflags;
    /* 0x4 offset: Offset in the section. */
    uint32_t off;
    /* 0x8 section: Number of the section, counted from 1; 0 for absolute values. */
    uint16_t seg;
} PUBSYM32;

/*
 * A symbol that is visible to other modules, with its decorated name.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct PDB_PUBLIC_SYMBOL {
    /* 0x0: All but the name. */
    PUBSYM32 fields;
} PDB_PUBLIC_SYMBOL;

/* Fields of a `data_symbol` before its name. */
typedef struct DATASYM32 {
    /* 0x0 type_index: Index of the type in stream 2. */
    uint32_t typind;
    /* 0x4 offset: Offset in the section. */
    uint32_t off;
    /* 0x8 section: Number of the section, counted from 1. */
    uint16_t seg;
} DATASYM32;

/*
 * A variable with static storage.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct PDB_DATA_SYMBOL {
    /* 0x0: All but the name. */
    DATASYM32 fields;
} PDB_DATA_SYMBOL;

/* Fields of a `procedure_symbol` before its name. */
typedef struct PROCSYM32 {
    /* 0x0 ofs_parent: Offset in the stream of the enclosing symbol; 0 if there is none. */
    uint32_t pParent;
    /* 0x4 ofs_end: Offset in the stream of the record that ends the procedure. */
    uint32_t pEnd;
    /* 0x8 ofs_next: Offset in the stream of the next procedure, or 0. */
    uint32_t pNext;
    /* 0xc code_size: Bytes of code. */
    uint32_t len;
    /* 0x10 debug_start: Offset in the procedure behind its prolog. */
    uint32_t DbgStart;
    /* 0x14 debug_end: Offset in the procedure of its epilog. */
    uint32_t DbgEnd;
    /*
     * 0x18 type_index: Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
     */
    uint32_t typind;
    /* 0x1c offset: Offset in the section. */
    uint32_t off;
    /* 0x20 section: Number of the section, counted from 1. */
    uint16_t seg;
    /* 0x22: Properties of the code, such as a frame pointer (bit 0). */
    uint8_t flags;
} PROCSYM32;

/*
 * A function of a module; records of its blocks and variables follow.
 *
 * Not declared, because the file decides where they are: name.
 */
typedef struct PDB_PROCEDURE_SYMBOL {
    /* 0x0: All but the name. */
    PROCSYM32 fields;
} PDB_PROCEDURE_SYMBOL;

/*
 * A part of the image that was moved after linking; it ends where the next
 * entry begins.
 */
typedef struct OMAP {
    /* 0x0 source: RVA before the translation. */
    uint32_t rva;
    /* 0x4 target: RVA after the translation; 0 if the part was removed. */
    uint32_t rvaTo;
} OMAP;

/* Start of a stream that has a copy of bytes of the image, which follow. */
typedef struct DbgRvaVaBlob {
    /* 0x0 version: Version of this structure, 1. */
    uint32_t ver;
    /* 0x4 len_head: Bytes of this structure, 0x20. */
    uint32_t cbHdr;
    /* 0x8 len_data: Bytes of the copy. */
    uint32_t cbData;
    /* 0xc data_rva: RVA of the first byte in the image. */
    uint32_t rvaDataBase;
    /* 0x10 image_base: Preferred base address of the image. */
    uint64_t vaImageBase;
    /* 0x18: Reserved. */
    uint8_t ulReserved1[4];
    /* 0x1c: Reserved. */
    uint8_t ulReserved2[4];
} DbgRvaVaBlob;

/*
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
 */
typedef struct PDB {
    /* 0x0 magic: Always `Microsoft C/C++ MSF 7.00`. */
    uint8_t szMagic[24];
    /* 0x18: Always the bytes [13, 10, 26, 68, 83, 0, 0, 0]. */
    uint8_t magic_end[8];
    /* 0x20 block_size: Bytes of a block, a power of two; mostly 4096. */
    uint32_t cbPg;
    /* 0x24 free_block_map: Number of the block of the active free block map, 1 or 2. */
    uint32_t pnFpm;
    /* 0x28 num_blocks: Number of blocks of the file. */
    uint32_t pnMac;
    struct {
        /* 0x2c len_directory: Bytes of the stream directory. */
        uint32_t cb;
        /* 0x30: A pointer in the memory of the writer. */
        uint8_t mpspnpn[4];
    } siSt;
} PDB;

#pragma pack(pop)

#ifndef WINDOWS_PDB_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_PDB_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_PDB_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_PDB_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_PDB_ASSERT
WINDOWS_PDB_ASSERT(offsetof(PDB_DIRECTORY_HEAD, num_streams) == 0x0);
WINDOWS_PDB_ASSERT(sizeof(PDB_DIRECTORY_HEAD) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(PDBStream70, impv) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PDBStream70, sig) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(PDBStream70, age) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(PDBStream70, sig70) == 0xc);
WINDOWS_PDB_ASSERT(sizeof(PDBStream70) == 0x1c);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, verSignature) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, verHdr) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, age) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, snGSSyms) == 0xc);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, usVerAll) == 0xe);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, snPSSyms) == 0x10);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, usVerPdbDllMin) == 0x12);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, snSymRecs) == 0x14);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, usVerPdbDllRbld) == 0x16);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbGpModi) == 0x18);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbSC) == 0x1c);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbSecMap) == 0x20);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbFileInfo) == 0x24);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbTSMap) == 0x28);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, iMFC) == 0x2c);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbDbgHdr) == 0x30);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, cbECInfo) == 0x34);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, flags) == 0x38);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, wMachine) == 0x3a);
WINDOWS_PDB_ASSERT(offsetof(NewDBIHdr, rgulReserved) == 0x3c);
WINDOWS_PDB_ASSERT(sizeof(NewDBIHdr) == 0x40);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snFPO) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snException) == 0x2);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snFixup) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snOmapToSrc) == 0x6);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snOmapFromSrc) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snSectionHdr) == 0xa);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snTokenRidMap) == 0xc);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snXdata) == 0xe);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snPdata) == 0x10);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snNewFPO) == 0x12);
WINDOWS_PDB_ASSERT(offsetof(DbgDataHdr, snSectionHdrOrig) == 0x14);
WINDOWS_PDB_ASSERT(sizeof(DbgDataHdr) == 0x16);
WINDOWS_PDB_ASSERT(offsetof(MODI, pmod) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.isect) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.pad1) == 0x6);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.off) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.cb) == 0xc);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.dwCharacteristics) == 0x10);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.imod) == 0x14);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.pad2) == 0x16);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.dwDataCrc) == 0x18);
WINDOWS_PDB_ASSERT(offsetof(MODI, sc.dwRelocCrc) == 0x1c);
WINDOWS_PDB_ASSERT(offsetof(MODI, flags) == 0x20);
WINDOWS_PDB_ASSERT(offsetof(MODI, sn) == 0x22);
WINDOWS_PDB_ASSERT(offsetof(MODI, cbSyms) == 0x24);
WINDOWS_PDB_ASSERT(offsetof(MODI, cbLines) == 0x28);
WINDOWS_PDB_ASSERT(offsetof(MODI, cbC13Lines) == 0x2c);
WINDOWS_PDB_ASSERT(offsetof(MODI, ifileMac) == 0x30);
WINDOWS_PDB_ASSERT(offsetof(MODI, pad) == 0x32);
WINDOWS_PDB_ASSERT(offsetof(MODI, mpifileichFile) == 0x34);
WINDOWS_PDB_ASSERT(offsetof(MODI, ecInfo.niSrcFile) == 0x38);
WINDOWS_PDB_ASSERT(offsetof(MODI, ecInfo.niPdbFile) == 0x3c);
WINDOWS_PDB_ASSERT(sizeof(MODI) == 0x40);
WINDOWS_PDB_ASSERT(offsetof(PDB_MODULE_RECORD, fields) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PDB_MODULE_SIGNATURE, CV_SIGNATURE) == 0x0);
WINDOWS_PDB_ASSERT(sizeof(PDB_MODULE_SIGNATURE) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(SYMTYPE, reclen) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(SYMTYPE, rectyp) == 0x2);
WINDOWS_PDB_ASSERT(sizeof(SYMTYPE) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(PUBSYM32, pubsymflags) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PUBSYM32, off) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(PUBSYM32, seg) == 0x8);
WINDOWS_PDB_ASSERT(sizeof(PUBSYM32) == 0xa);
WINDOWS_PDB_ASSERT(offsetof(PDB_PUBLIC_SYMBOL, fields) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(DATASYM32, typind) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(DATASYM32, off) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(DATASYM32, seg) == 0x8);
WINDOWS_PDB_ASSERT(sizeof(DATASYM32) == 0xa);
WINDOWS_PDB_ASSERT(offsetof(PDB_DATA_SYMBOL, fields) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, pParent) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, pEnd) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, pNext) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, len) == 0xc);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, DbgStart) == 0x10);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, DbgEnd) == 0x14);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, typind) == 0x18);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, off) == 0x1c);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, seg) == 0x20);
WINDOWS_PDB_ASSERT(offsetof(PROCSYM32, flags) == 0x22);
WINDOWS_PDB_ASSERT(sizeof(PROCSYM32) == 0x23);
WINDOWS_PDB_ASSERT(offsetof(PDB_PROCEDURE_SYMBOL, fields) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(OMAP, rva) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(OMAP, rvaTo) == 0x4);
WINDOWS_PDB_ASSERT(sizeof(OMAP) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, ver) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, cbHdr) == 0x4);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, cbData) == 0x8);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, rvaDataBase) == 0xc);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, vaImageBase) == 0x10);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, ulReserved1) == 0x18);
WINDOWS_PDB_ASSERT(offsetof(DbgRvaVaBlob, ulReserved2) == 0x1c);
WINDOWS_PDB_ASSERT(sizeof(DbgRvaVaBlob) == 0x20);
WINDOWS_PDB_ASSERT(offsetof(PDB, szMagic) == 0x0);
WINDOWS_PDB_ASSERT(offsetof(PDB, magic_end) == 0x18);
WINDOWS_PDB_ASSERT(offsetof(PDB, cbPg) == 0x20);
WINDOWS_PDB_ASSERT(offsetof(PDB, pnFpm) == 0x24);
WINDOWS_PDB_ASSERT(offsetof(PDB, pnMac) == 0x28);
WINDOWS_PDB_ASSERT(offsetof(PDB, siSt.cb) == 0x2c);
WINDOWS_PDB_ASSERT(offsetof(PDB, siSt.mpspnpn) == 0x30);
WINDOWS_PDB_ASSERT(sizeof(PDB) == 0x34);
#undef WINDOWS_PDB_ASSERT
#endif

#endif
