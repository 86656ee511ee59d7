// This is a generated file! Source: schemas/windows_pe.ksy
/*
 * Windows image (PE file)
 *
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 *
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix PE_, and those in small letters, are made up. An array of one
 * element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_PE_TYPES_ONLY.
 */

#ifndef WINDOWS_PE_H
#define WINDOWS_PE_H

#ifdef WINDOWS_PE_TYPES_ONLY
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
enum PE_MACHINES {
    IMAGE_FILE_MACHINE_I386 = 0x14c,
    IMAGE_FILE_MACHINE_ARMNT = 0x1c4,
    IMAGE_FILE_MACHINE_AMD64 = 0x8664,
    IMAGE_FILE_MACHINE_ARM64 = 0xaa64
};

/* formats */
enum PE_FORMATS {
    /* An image of 32 bits. */
    IMAGE_NT_OPTIONAL_HDR32_MAGIC = 0x10b,
    /* An image of 64 bits. */
    IMAGE_NT_OPTIONAL_HDR64_MAGIC = 0x20b
};

/* debug_kinds */
enum PE_DEBUG_KINDS {
    /* Symbols in the form of object files. */
    IMAGE_DEBUG_TYPE_COFF = 0x1,
    /* Identity of the PDB file. */
    IMAGE_DEBUG_TYPE_CODEVIEW = 0x2,
    /* Frames of functions without a frame pointer. */
    IMAGE_DEBUG_TYPE_FPO = 0x3,
    /* Counts of features of the compiler. */
    IMAGE_DEBUG_TYPE_VC_FEATURE = 0xc,
    /* Results of optimization by profile. */
    IMAGE_DEBUG_TYPE_POGO = 0xd,
    /* Times in the headers are hashes of the file. */
    IMAGE_DEBUG_TYPE_REPRO = 0x10,
    /* Further flags of the image. */
    IMAGE_DEBUG_TYPE_EX_DLLCHARACTERISTICS = 0x14
};

#pragma pack(push, 1)

/* First bytes of the file, which MS-DOS could run. */
typedef struct IMAGE_DOS_HEADER {
    /* 0x0 magic: The letters `MZ`. */
    uint8_t e_magic[2];
    /* 0x2: Fields for MS-DOS. */
    uint8_t reserved_2[58];
    /* 0x3c ofs_nt_headers: Offset of IMAGE_NT_HEADERS. */
    uint32_t e_lfanew;
} IMAGE_DOS_HEADER;

/* Kind and time of the image, and sizes of the headers behind this one. */
typedef struct IMAGE_FILE_HEADER {
    /* 0x0 machine: One of machines. */
    uint16_t Machine;
    /* 0x2 num_sections */
    uint16_t NumberOfSections;
    /* 0x4 time_date_stamp: Time of the link in seconds since 1970, or a hash of the file. */
    uint32_t TimeDateStamp;
    /* 0x8 ofs_symbols */
    uint32_t PointerToSymbolTable;
    /* 0xc num_symbols */
    uint32_t NumberOfSymbols;
    /* 0x10 len_optional_header: Bytes from the optional header to the sections' headers. */
    uint16_t SizeOfOptionalHeader;
    /* 0x12 characteristics: Flags. */
    uint16_t Characteristics;
} IMAGE_FILE_HEADER;

/* First part of IMAGE_OPTIONAL_HEADER. */
typedef struct PE_OPTIONAL_HEADER {
    /*
     * 0x0 magic: Whether the rest is for 32 or for 64 bits.
     * One of formats.
     */
    uint16_t Magic;
    /* 0x2 linker_version */
    uint16_t MajorLinkerVersion;
    /* 0x4 len_code */
    uint32_t SizeOfCode;
    /* 0x8 len_data */
    uint32_t SizeOfInitializedData;
    /* 0xc len_zeroed_data */
    uint32_t SizeOfUninitializedData;
    /* 0x10 entry_point: RVA; 0 for none. */
    uint32_t AddressOfEntryPoint;
    /* 0x14 base_of_code */
    uint32_t BaseOfCode;
    /*
     * 0x18 bases
     * For 64 bits the address that the image is linked for; for 32 bits
     * BaseOfData, then that address in the upper half.
     */
    uint64_t ImageBase;
    /* 0x20 section_alignment */
    uint32_t SectionAlignment;
    /* 0x24 file_alignment */
    uint32_t FileAlignment;
    /* 0x28: Versions of the system, the image and the subsystem. */
    uint8_t versions[12];
    /* 0x34 win32_version */
    uint32_t Win32VersionValue;
    /* 0x38 size_of_image: Bytes of the mapped image. */
    uint32_t SizeOfImage;
    /* 0x3c size_of_headers: Bytes of the headers, which are at offset 0 in file and memory. */
    uint32_t SizeOfHeaders;
    /* 0x40 checksum */
    uint32_t CheckSum;
} PE_OPTIONAL_HEADER;

/*
 * The headers as far as they are the same for 32 and for 64 bits. Behind them
 * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
 * `section_header` follows, from the end of the optional header, whose size
 * is `file_header.len_optional_header`.
 */
typedef struct PE_NT_HEADERS {
    /* 0x0 signature: The letters `PE` and two zeros. */
    uint8_t Signature[4];
    /* 0x4 file_header */
    IMAGE_FILE_HEADER FileHeader;
    /* 0x18 optional_header */
    PE_OPTIONAL_HEADER OptionalHeader;
} PE_NT_HEADERS;

/* Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories. */
typedef struct PE_OPTIONAL_END32 {
    /* 0x0 subsystem */
    uint16_t Subsystem;
    /* 0x2 dll_characteristics */
    uint16_t DllCharacteristics;
    /* 0x4: Sizes of the first stack and heap. */
    uint8_t stack_and_heap[16];
    /* 0x14 loader_flags */
    uint32_t LoaderFlags;
    /* 0x18 num_directories */
    uint32_t NumberOfRvaAndSizes;
} PE_OPTIONAL_END32;

/* Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories. */
typedef struct PE_OPTIONAL_END64 {
    /* 0x0 subsystem */
    uint16_t Subsystem;
    /* 0x2 dll_characteristics */
    uint16_t DllCharacteristics;
    /* 0x4: Sizes of the first stack and heap. */
    uint8_t stack_and_heap[32];
    /* 0x24 loader_flags */
    uint32_t LoaderFlags;
    /* 0x28 num_directories */
    uint32_t NumberOfRvaAndSizes;
} PE_OPTIONAL_END64;

/* Place of a table in the image, whose contents its index decides. */
typedef struct IMAGE_DATA_DIRECTORY {
    /* 0x0 rva */
    uint32_t VirtualAddress;
    /* 0x4 len_data */
    uint32_t Size;
} IMAGE_DATA_DIRECTORY;

/* Place of a section in memory and in the file. */
typedef struct IMAGE_SECTION_HEADER {
    /* 0x0 name: Padded with zeros. */
    uint8_t Name[8];
    /* 0x8 virtual_size: Bytes in memory. */
    uint32_t VirtualSize;
    /* 0xc rva */
    uint32_t VirtualAddress;
    /* 0x10 len_raw: Bytes in the file; those beyond are zeros in memory. */
    uint32_t SizeOfRawData;
    /* 0x14 ofs_raw: Offset in the file. */
    uint32_t PointerToRawData;
    /* 0x18 ofs_relocations */
    uint32_t PointerToRelocations;
    /* 0x1c ofs_line_numbers */
    uint32_t PointerToLinenumbers;
    /* 0x20 num_relocations */
    uint16_t NumberOfRelocations;
    /* 0x22 num_line_numbers */
    uint16_t NumberOfLinenumbers;
    /* 0x24 characteristics: Flags. */
    uint32_t Characteristics;
} IMAGE_SECTION_HEADER;

/* Place and kind of a piece of data for debuggers. */
typedef struct IMAGE_DEBUG_DIRECTORY {
    /* 0x0 characteristics */
    uint32_t Characteristics;
    /* 0x4 time_date_stamp */
    uint32_t TimeDateStamp;
    /* 0x8 version */
    uint32_t MajorVersion;
    /* 0xc kind: One of debug_kinds. */
    uint32_t Type;
    /* 0x10 len_data */
    uint32_t SizeOfData;
    /* 0x14 rva_data: 0 if the contents are not part of the mapped image. */
    uint32_t AddressOfRawData;
    /* 0x18 ofs_data: Offset in the file. */
    uint32_t PointerToRawData;
} IMAGE_DEBUG_DIRECTORY;

/*
 * Identity of a PDB file of format 7.
 *
 * Not declared, because the file decides where they are: path.
 */
typedef struct PE_CODEVIEW_RSDS {
    /* 0x0: Always `RSDS`. */
    uint8_t magic[4];
    /* 0x4: GUID of the PDB, its first three parts little-endian. */
    uint8_t guid[16];
    /* 0x14: Age of the PDB's DBI stream. */
    uint32_t age;
} PE_CODEVIEW_RSDS;

/*
 * Identity of a PDB file of format 2.
 *
 * Not declared, because the file decides where they are: path.
 */
typedef struct PE_CODEVIEW_NB10 {
    /* 0x0: Always `NB10`. */
    uint8_t magic[4];
    /* 0x4: 0, as the symbols are in another file. */
    uint32_t offset;
    /* 0x8: Time at which the PDB was made. */
    uint32_t signature;
    /* 0xc */
    uint32_t age;
} PE_CODEVIEW_NB10;

/*
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 *
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 */
typedef struct PE {
    /* 0x0: Header for MS-DOS, which leads to the others. */
    IMAGE_DOS_HEADER dos_header;
} PE;

#pragma pack(pop)

#ifndef WINDOWS_PE_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_PE_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_PE_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_PE_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_PE_ASSERT
WINDOWS_PE_ASSERT(offsetof(IMAGE_DOS_HEADER, e_magic) == 0x0);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DOS_HEADER, reserved_2) == 0x2);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DOS_HEADER, e_lfanew) == 0x3c);
WINDOWS_PE_ASSERT(sizeof(IMAGE_DOS_HEADER) == 0x40);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, Machine) == 0x0);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, NumberOfSections) == 0x2);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, TimeDateStamp) == 0x4);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, PointerToSymbolTable) == 0x8);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, NumberOfSymbols) == 0xc);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, SizeOfOptionalHeader) == 0x10);
WINDOWS_PE_ASSERT(offsetof(IMAGE_FILE_HEADER, Characteristics) == 0x12);
WINDOWS_PE_ASSERT(sizeof(IMAGE_FILE_HEADER) == 0x14);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, Magic) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, MajorLinkerVersion) == 0x2);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SizeOfCode) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SizeOfInitializedData) == 0x8);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SizeOfUninitializedData) == 0xc);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, AddressOfEntryPoint) == 0x10);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, BaseOfCode) == 0x14);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, ImageBase) == 0x18);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SectionAlignment) == 0x20);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, FileAlignment) == 0x24);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, versions) == 0x28);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, Win32VersionValue) == 0x34);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SizeOfImage) == 0x38);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, SizeOfHeaders) == 0x3c);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_HEADER, CheckSum) == 0x40);
WINDOWS_PE_ASSERT(sizeof(PE_OPTIONAL_HEADER) == 0x44);
WINDOWS_PE_ASSERT(offsetof(PE_NT_HEADERS, Signature) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_NT_HEADERS, FileHeader) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_NT_HEADERS, OptionalHeader) == 0x18);
WINDOWS_PE_ASSERT(sizeof(PE_NT_HEADERS) == 0x5c);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END32, Subsystem) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END32, DllCharacteristics) == 0x2);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END32, stack_and_heap) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END32, LoaderFlags) == 0x14);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END32, NumberOfRvaAndSizes) == 0x18);
WINDOWS_PE_ASSERT(sizeof(PE_OPTIONAL_END32) == 0x1c);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END64, Subsystem) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END64, DllCharacteristics) == 0x2);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END64, stack_and_heap) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END64, LoaderFlags) == 0x24);
WINDOWS_PE_ASSERT(offsetof(PE_OPTIONAL_END64, NumberOfRvaAndSizes) == 0x28);
WINDOWS_PE_ASSERT(sizeof(PE_OPTIONAL_END64) == 0x2c);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DATA_DIRECTORY, VirtualAddress) == 0x0);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DATA_DIRECTORY, Size) == 0x4);
WINDOWS_PE_ASSERT(sizeof(IMAGE_DATA_DIRECTORY) == 0x8);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, Name) == 0x0);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, VirtualSize) == 0x8);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, VirtualAddress) == 0xc);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, SizeOfRawData) == 0x10);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, PointerToRawData) == 0x14);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, PointerToRelocations) == 0x18);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, PointerToLinenumbers) == 0x1c);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, NumberOfRelocations) == 0x20);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, NumberOfLinenumbers) == 0x22);
WINDOWS_PE_ASSERT(offsetof(IMAGE_SECTION_HEADER, Characteristics) == 0x24);
WINDOWS_PE_ASSERT(sizeof(IMAGE_SECTION_HEADER) == 0x28);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, Characteristics) == 0x0);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, TimeDateStamp) == 0x4);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, MajorVersion) == 0x8);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, Type) == 0xc);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, SizeOfData) == 0x10);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, AddressOfRawData) == 0x14);
WINDOWS_PE_ASSERT(offsetof(IMAGE_DEBUG_DIRECTORY, PointerToRawData) == 0x18);
WINDOWS_PE_ASSERT(sizeof(IMAGE_DEBUG_DIRECTORY) == 0x1c);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_RSDS, magic) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_RSDS, guid) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_RSDS, age) == 0x14);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_NB10, magic) == 0x0);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_NB10, offset) == 0x4);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_NB10, signature) == 0x8);
WINDOWS_PE_ASSERT(offsetof(PE_CODEVIEW_NB10, age) == 0xc);
WINDOWS_PE_ASSERT(offsetof(PE, dos_header) == 0x0);
WINDOWS_PE_ASSERT(sizeof(PE) == 0x40);
#undef WINDOWS_PE_ASSERT
#endif

#endif
