meta:
  id: windows_pe
  title: Windows image (PE file)
  file-extension:
    - exe
    - sys
    - dll
  xref:
    justsolve: Portable_Executable
    mime: application/vnd.microsoft.portable-executable
    wikidata: Q1076355
  tags:
    - executable
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Program, library or driver: headers that identify the file, sections, and
  directories that lead to tables in them.

  Places in an image are relative virtual addresses (RVA), which count from its
  first byte in memory. In memory they are offsets; in a file the section that
  contains one has to be looked up, so an application reads the directories'
  contents itself, by the types of this schema: `debug_entry` (directory 6),
  `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
seq:
  - id: dos_header
    -orig-id: IMAGE_DOS_HEADER
    type: dos_header
    doc: Header for MS-DOS, which leads to the others.
instances:
  nt_headers:
    -orig-id: IMAGE_NT_HEADERS
    pos: dos_header.ofs_nt_headers
    type: nt_headers
    doc: Headers for Windows.
types:
  dos_header:
    -orig-id: IMAGE_DOS_HEADER
    doc: First bytes of the file, which MS-DOS could run.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: magic
        -orig-id: e_magic
        size: 2
        doc: The letters `MZ`.
      - size: 0x3a
        doc: Fields for MS-DOS.
      - id: ofs_nt_headers
        -orig-id: e_lfanew
        type: u4
        doc: Offset of IMAGE_NT_HEADERS.
  nt_headers:
    doc: |
      The headers as far as they are the same for 32 and for 64 bits. Behind them
      are `optional_end32` or `optional_end64`, then each `data_directory`. Each
      `section_header` follows, from the end of the optional header, whose size
      is `file_header.len_optional_header`.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: signature
        -orig-id: Signature
        size: 4
        doc: The letters `PE` and two zeros.
      - id: file_header
        -orig-id: FileHeader
        type: file_header
      - id: optional_header
        -orig-id: OptionalHeader
        type: optional_header
  file_header:
    -orig-id: IMAGE_FILE_HEADER
    doc: Kind and time of the image, and sizes of the headers behind this one.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: machine
        -orig-id: Machine
        type: u2
        enum: machines
      - id: num_sections
        -orig-id: NumberOfSections
        type: u2
      - id: time_date_stamp
        -orig-id: TimeDateStamp
        type: u4
        doc: Time of the link in seconds since 1970, or a hash of the file.
      - id: ofs_symbols
        -orig-id: PointerToSymbolTable
        type: u4
      - id: num_symbols
        -orig-id: NumberOfSymbols
        type: u4
      - id: len_optional_header
        -orig-id: SizeOfOptionalHeader
        type: u2
        doc: Bytes from the optional header to the sections' headers.
      - id: characteristics
        -orig-id: Characteristics
        type: u2
        doc: Flags.
  optional_header:
    doc: First part of IMAGE_OPTIONAL_HEADER.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: magic
        -orig-id: Magic
        type: u2
        enum: formats
        doc: Whether the rest is for 32 or for 64 bits.
      - id: linker_version
        -orig-id: MajorLinkerVersion
        type: u2
      - id: len_code
        -orig-id: SizeOfCode
        type: u4
      - id: len_data
        -orig-id: SizeOfInitializedData
        type: u4
      - id: len_zeroed_data
        -orig-id: SizeOfUninitializedData
        type: u4
      - id: entry_point
        -orig-id: AddressOfEntryPoint
        type: u4
        doc: RVA; 0 for none.
      - id: base_of_code
        -orig-id: BaseOfCode
        type: u4
      - id: bases
        -orig-id: ImageBase
        type: u8
        doc: |
          For 64 bits the address that the image is linked for; for 32 bits
          BaseOfData, then that address in the upper half.
      - id: section_alignment
        -orig-id: SectionAlignment
        type: u4
      - id: file_alignment
        -orig-id: FileAlignment
        type: u4
      - id: versions
        size: 12
        doc: Versions of the system, the image and the subsystem.
      - id: win32_version
        -orig-id: Win32VersionValue
        type: u4
      - id: size_of_image
        -orig-id: SizeOfImage
        type: u4
        doc: Bytes of the mapped image.
      - id: size_of_headers
        -orig-id: SizeOfHeaders
        type: u4
        doc: Bytes of the headers, which are at offset 0 in file and memory.
      - id: checksum
        -orig-id: CheckSum
        type: u4
  optional_end32:
    doc: Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: subsystem
        -orig-id: Subsystem
        type: u2
      - id: dll_characteristics
        -orig-id: DllCharacteristics
        type: u2
      - id: stack_and_heap
        size: 16
        doc: Sizes of the first stack and heap.
      - id: loader_flags
        -orig-id: LoaderFlags
        type: u4
      - id: num_directories
        -orig-id: NumberOfRvaAndSizes
        type: u4
  optional_end64:
    doc: Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: subsystem
        -orig-id: Subsystem
        type: u2
      - id: dll_characteristics
        -orig-id: DllCharacteristics
        type: u2
      - id: stack_and_heap
        size: 32
        doc: Sizes of the first stack and heap.
      - id: loader_flags
        -orig-id: LoaderFlags
        type: u4
      - id: num_directories
        -orig-id: NumberOfRvaAndSizes
        type: u4
  data_directory:
    -orig-id: IMAGE_DATA_DIRECTORY
    doc: Place of a table in the image, whose contents its index decides.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: rva
        -orig-id: VirtualAddress
        type: u4
      - id: len_data
        -orig-id: Size
        type: u4
  section_header:
    -orig-id: IMAGE_SECTION_HEADER
    doc: Place of a section in memory and in the file.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: name
        -orig-id: Name
        size: 8
        doc: Padded with zeros.
      - id: virtual_size
        -orig-id: VirtualSize
        type: u4
        doc: Bytes in memory.
      - id: rva
        -orig-id: VirtualAddress
        type: u4
      - id: len_raw
        -orig-id: SizeOfRawData
        type: u4
        doc: Bytes in the file; those beyond are zeros in memory.
      - id: ofs_raw
        -orig-id: PointerToRawData
        type: u4
        doc: Offset in the file.
      - id: ofs_relocations
        -orig-id: PointerToRelocations
        type: u4
      - id: ofs_line_numbers
        -orig-id: PointerToLinenumbers
        type: u4
      - id: num_relocations
        -orig-id: NumberOfRelocations
        type: u2
      - id: num_line_numbers
        -orig-id: NumberOfLinenumbers
        type: u2
      - id: characteristics
        -orig-id: Characteristics
        type: u4
        doc: Flags.
  debug_entry:
    -orig-id: IMAGE_DEBUG_DIRECTORY
    doc: Place and kind of a piece of data for debuggers.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: characteristics
        -orig-id: Characteristics
        type: u4
      - id: time_date_stamp
        -orig-id: TimeDateStamp
        type: u4
      - id: version
        -orig-id: MajorVersion
        type: u4
      - id: kind
        -orig-id: Type
        type: u4
        enum: debug_kinds
      - id: len_data
        -orig-id: SizeOfData
        type: u4
      - id: rva_data
        -orig-id: AddressOfRawData
        type: u4
        doc: 0 if the contents are not part of the mapped image.
      - id: ofs_data
        -orig-id: PointerToRawData
        type: u4
        doc: Offset in the file.
  codeview_rsds:
    doc: Identity of a PDB file of format 7.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: magic
        contents: RSDS
      - id: guid
        size: 16
        doc: GUID of the PDB, its first three parts little-endian.
      - id: age
        type: u4
        doc: Age of the PDB's DBI stream.
      - id: path
        terminator: 0
        eos-error: false
        doc: Path of the PDB when it was made.
  codeview_nb10:
    doc: Identity of a PDB file of format 2.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    seq:
      - id: magic
        contents: NB10
      - id: offset
        type: u4
        doc: 0, as the symbols are in another file.
      - id: signature
        type: u4
        doc: Time at which the PDB was made.
      - id: age
        type: u4
      - id: path
        terminator: 0
        eos-error: false
        doc: Path of the PDB when it was made.
enums:
  machines:
    0x14c:
      id: i386
      -orig-id: IMAGE_FILE_MACHINE_I386
    0x1c4:
      id: arm
      -orig-id: IMAGE_FILE_MACHINE_ARMNT
    0x8664:
      id: amd64
      -orig-id: IMAGE_FILE_MACHINE_AMD64
    0xaa64:
      id: arm64
      -orig-id: IMAGE_FILE_MACHINE_ARM64
  formats:
    0x10b:
      id: pe32
      doc: An image of 32 bits.
      -orig-id: IMAGE_NT_OPTIONAL_HDR32_MAGIC
    0x20b:
      id: pe64
      doc: An image of 64 bits.
      -orig-id: IMAGE_NT_OPTIONAL_HDR64_MAGIC
  debug_kinds:
    1:
      id: coff
      doc: Symbols in the form of object files.
      -orig-id: IMAGE_DEBUG_TYPE_COFF
    2:
      id: codeview
      doc: Identity of the PDB file.
      -orig-id: IMAGE_DEBUG_TYPE_CODEVIEW
    3:
      id: fpo
      doc: Frames of functions without a frame pointer.
      -orig-id: IMAGE_DEBUG_TYPE_FPO
    12:
      id: vc_feature
      doc: Counts of features of the compiler.
      -orig-id: IMAGE_DEBUG_TYPE_VC_FEATURE
    13:
      id: pogo
      doc: Results of optimization by profile.
      -orig-id: IMAGE_DEBUG_TYPE_POGO
    16:
      id: reproducible
      doc: Times in the headers are hashes of the file.
      -orig-id: IMAGE_DEBUG_TYPE_REPRO
    20:
      id: ex_dll_characteristics
      doc: Further flags of the image.
      -orig-id: IMAGE_DEBUG_TYPE_EX_DLLCHARACTERISTICS
