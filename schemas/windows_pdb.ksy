meta:
  id: windows_pdb
  title: Windows program database (PDB)
  application: Microsoft Visual C++, LLVM, WinDbg
  file-extension: pdb
  xref:
    justsolve: PDB_(Program_database)
    wikidata: Q1427348
  tags:
    - executable
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Symbols of an image of Windows: names, types and sections, in the container
  MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.

  The file is an array of blocks of `block_size` bytes; the first one begins
  with the superblock, which is the root of this schema. All else is in streams,
  whose blocks may be anywhere: an application joins the blocks of a stream
  and then reads its contents by one of the types here.

  The stream directory is joined first. Its block numbers are an array of
  32-bit integers, which fills the blocks of `directory_list_blocks`. The
  directory is a `directory_head`, the size of each stream in 32 bits
  (0xffffffff: no such stream), and the block numbers of each stream.

  * Stream 1 begins with an `info_header`: the GUID.
  * Stream 2 has types, stream 4 identifiers.
  * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
    further streams; `module_record`s follow.
  * The stream of symbol records is a sequence of symbol records.
  * The stream of a module begins with a `module_signature`; symbol records
    follow.

  A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
  `data_symbol` or `procedure_symbol`; other kinds are not described here. The
  streams that a `debug_header` names are arrays of `omap_entry` and of section
  headers (`section_header` of windows_pe.ksy), or begin with an
  `image_copy_head`. Names are UTF-8.

  Every count, size, block number and stream number may be wrong, and streams
  may share blocks: each is to be checked before use.
doc-ref:
  - https://llvm.org/docs/PDB/index.html
  - https://github.com/microsoft/microsoft-pdb
  - https://github.com/microsoft/pdb-rs
-webide-representation: '{num_blocks:dec} blocks of {block_size:dec} bytes'
seq:
  - id: magic
    -orig-id: szMagic
    contents: Microsoft C/C++ MSF 7.00
  - id: magic_end
    contents:
      - 0x0d
      - 0x0a
      - 0x1a
      - 0x44
      - 0x53
      - 0
      - 0
      - 0
  - id: block_size
    -orig-id: cbPg
    type: u4
    doc: Bytes of a block, a power of two; mostly 4096.
  - id: free_block_map
    -orig-id: pnFpm
    type: u4
    doc: Number of the block of the active free block map, 1 or 2.
  - id: num_blocks
    -orig-id: pnMac
    type: u4
    doc: Number of blocks of the file.
  - id: len_directory
    -orig-id: siSt.cb
    type: u4
    doc: Bytes of the stream directory.
  - -orig-id: siSt.mpspnpn
    size: 4
    doc: A pointer in the memory of the writer.
instances:
  block_mask:
    value: (block_size.as<u8> - 1).as<u8>
    doc: Bits of an offset in a stream that are its offset in a block.
  num_directory_blocks:
    value: ((len_directory.as<u8> + block_mask).as<u8> / block_size.as<u8>).as<u8>
    doc: Number of blocks of the stream directory.
  num_directory_list_blocks:
    value: ((num_directory_blocks * 4 + block_mask).as<u8> / block_size.as<u8>).as<u8>
    doc: Number of blocks that have the block numbers of the stream directory.
  ofs_directory_list_blocks:
    value: (0x34).as<u8>
    doc: Offset of the numbers of these blocks.
  directory_list_blocks:
    -orig-id: mpspnpnSt
    pos: ofs_directory_list_blocks
    type: u4
    repeat: expr
    repeat-expr: num_directory_list_blocks
    doc: Numbers of the blocks that have the block numbers of the directory.
types:
  directory_head:
    doc: Start of the stream directory.
    doc-ref: https://llvm.org/docs/PDB/MsfFile.html
    seq:
      - id: num_streams
        type: u4
        doc: Number of streams, at most 65535; their sizes follow.
  info_header:
    -orig-id: PDBStream70
    doc: Start of stream 1.
    doc-ref: https://llvm.org/docs/PDB/PdbStream.html
    seq:
      - id: version
        -orig-id: impv
        type: u4
        doc: Version of the stream; 20000404 since Visual C++ 7.0.
      - id: signature
        -orig-id: sig
        type: u4
        doc: Time in seconds since 1970, or a hash.
      - id: age
        -orig-id: age
        type: u4
        doc: |
          Number of times that the file was written. The age of an image's debug
          record is that of the `dbi_header`, not this one.
      - id: guid
        -orig-id: sig70
        size: 16
        doc: The GUID; an image's debug record has the same.
  dbi_header:
    -orig-id: NewDBIHdr
    doc: |
      Start of stream 3. These parts follow, in this order: module records,
      section contributions, section map, source files, type servers, names for
      Edit and Continue, `debug_header`.
    doc-ref: https://llvm.org/docs/PDB/DbiStream.html
    seq:
      - id: signature
        -orig-id: verSignature
        type: u4
        doc: All bits are set; older files have another header.
      - id: version
        -orig-id: verHdr
        type: u4
        doc: Version of the stream; 19990903 since Visual C++ 7.0.
      - id: age
        -orig-id: age
        type: u4
        doc: The age of the debug record of the image.
      - id: global_symbol_stream
        -orig-id: snGSSyms
        type: u2
        doc: Stream of the hash table of global symbols.
      - id: build_number
        -orig-id: usVerAll
        type: u2
        doc: Version of the toolchain.
      - id: public_symbol_stream
        -orig-id: snPSSyms
        type: u2
        doc: Stream of the hash table of public symbols.
      - id: pdb_dll_version
        -orig-id: usVerPdbDllMin
        type: u2
        doc: Version of the library that wrote the file.
      - id: symbol_record_stream
        -orig-id: snSymRecs
        type: u2
        doc: Stream of the records of global and public symbols.
      - id: pdb_dll_build
        -orig-id: usVerPdbDllRbld
        type: u2
        doc: Build of the library that wrote the file.
      - id: len_modules
        -orig-id: cbGpModi
        type: u4
        doc: Bytes of all module records.
      - id: len_section_contributions
        -orig-id: cbSC
        type: u4
        doc: Bytes of the table of the parts that modules contribute to sections.
      - id: len_section_map
        -orig-id: cbSecMap
        type: u4
        doc: Bytes of the section map.
      - id: len_source_files
        -orig-id: cbFileInfo
        type: u4
        doc: Bytes of the table of source files.
      - id: len_type_servers
        -orig-id: cbTSMap
        type: u4
        doc: Bytes of the map of type servers.
      - id: mfc_type_server
        -orig-id: iMFC
        type: u4
        doc: Index of the type server of MFC.
      - id: len_debug_header
        -orig-id: cbDbgHdr
        type: u4
        doc: Bytes of the `debug_header`; 0 if there is none.
      - id: len_edit_and_continue
        -orig-id: cbECInfo
        type: u4
        doc: Bytes of the names for Edit and Continue.
      - id: flags
        -orig-id: flags
        type: u2
        doc: |
          Bit 0 is set by incremental links, bit 1 if private symbols were
          stripped, bit 2 if types may conflict.
      - id: machine
        -orig-id: wMachine
        type: u2
        enum: machines
        doc: Machine of the image.
      - -orig-id: rgulReserved
        size: 4
        doc: Reserved.
  debug_header:
    -orig-id: DbgDataHdr
    doc: |
      Numbers of streams of further data, each 0xffff if there is no such
      stream. Older files end early: the rest does not exist.
    doc-ref: https://llvm.org/docs/PDB/DbiStream.html
    seq:
      - id: fpo
        -orig-id: snFPO
        type: u2
        doc: Frames of x86 code, in the older form.
      - id: exception
        -orig-id: snException
        type: u2
        doc: Exception data.
      - id: fixup
        -orig-id: snFixup
        type: u2
        doc: Relocations.
      - id: omap_to_source
        -orig-id: snOmapToSrc
        type: u2
        doc: An array of `omap_entry`, from RVAs of the image to those at link time.
      - id: omap_from_source
        -orig-id: snOmapFromSrc
        type: u2
        doc: An array of `omap_entry`, from RVAs at link time to those of the image.
      - id: section_headers
        -orig-id: snSectionHdr
        type: u2
        doc: An array of section headers, as in the image.
      - id: token_rid_map
        -orig-id: snTokenRidMap
        type: u2
        doc: A map of tokens of managed code.
      - id: xdata
        -orig-id: snXdata
        type: u2
        doc: A copy of the image's descriptions of stack frames (`image_copy_head`).
      - id: pdata
        -orig-id: snPdata
        type: u2
        doc: A copy of the image's table of functions (`image_copy_head`).
      - id: new_fpo
        -orig-id: snNewFPO
        type: u2
        doc: Frames of x86 code, in the newer form.
      - id: original_section_headers
        -orig-id: snSectionHdrOrig
        type: u2
        doc: |
          An array of section headers, as at link time; symbols refer to these
          if the image was rearranged afterwards.
  module_fields:
    -orig-id: MODI
    doc: Fields of a `module_record` before its names.
    doc-ref: https://llvm.org/docs/PDB/DbiStream.html
    seq:
      - -orig-id: pmod
        size: 4
        doc: A pointer in the memory of the writer.
      - id: section
        -orig-id: sc.isect
        type: u2
        doc: Section that has the module's first contribution, counted from 1.
      - -orig-id: sc.pad1
        size: 2
        doc: Padding.
      - id: section_offset
        -orig-id: sc.off
        type: u4
        doc: Offset of that contribution in its section.
      - id: contribution_size
        -orig-id: sc.cb
        type: u4
        doc: Bytes of that contribution.
      - id: characteristics
        -orig-id: sc.dwCharacteristics
        type: u4
        doc: Flags of a section header.
      - id: module_index
        -orig-id: sc.imod
        type: u2
        doc: Index of the module, counted from 0.
      - -orig-id: sc.pad2
        size: 2
        doc: Padding.
      - id: data_checksum
        -orig-id: sc.dwDataCrc
        type: u4
        doc: CRC-32 of that contribution.
      - id: relocation_checksum
        -orig-id: sc.dwRelocCrc
        type: u4
        doc: CRC-32 of its relocations.
      - id: flags
        -orig-id: flags
        type: u2
        doc: Bit 0 is set if the module was written; bits 8 to 15 are a type server.
      - id: symbol_stream
        -orig-id: sn
        type: u2
        doc: Stream of the module; 0xffff if there is none.
      - id: len_symbols
        -orig-id: cbSyms
        type: u4
        doc: Bytes of the symbol records in that stream, its first four bytes included.
      - id: len_old_lines
        -orig-id: cbLines
        type: u4
        doc: Bytes of line numbers of the older form.
      - id: len_lines
        -orig-id: cbC13Lines
        type: u4
        doc: Bytes of line numbers.
      - id: num_files
        -orig-id: ifileMac
        type: u2
        doc: Number of source files.
      - -orig-id: pad
        size: 2
        doc: Padding.
      - -orig-id: mpifileichFile
        size: 4
        doc: A pointer in the memory of the writer.
      - id: source_name
        -orig-id: ecInfo.niSrcFile
        type: u4
        doc: Index of the name of the source file, for Edit and Continue.
      - id: pdb_name
        -orig-id: ecInfo.niPdbFile
        type: u4
        doc: Index of the name of the compiler's PDB file, for Edit and Continue.
  module_record:
    doc: |
      A module (object file) that was linked into the image. Padding to a multiple
      of four bytes, and the next such record, follow.
    doc-ref: https://llvm.org/docs/PDB/DbiStream.html
    seq:
      - id: fields
        type: module_fields
        doc: All but the names.
      - id: module_name
        -orig-id: szModule
        terminator: 0
        doc: Name of the object file, or of the part of an import library.
      - id: object_name
        -orig-id: szObjFile
        terminator: 0
        doc: Name of the library that it is from; otherwise the same name.
  module_signature:
    doc: Start of the stream of a module; symbol records follow.
    doc-ref: https://llvm.org/docs/PDB/ModiStream.html
    seq:
      - id: form
        -orig-id: CV_SIGNATURE
        type: u4
        enum: symbol_forms
        doc: Form of the symbol records.
  symbol_head:
    -orig-id: SYMTYPE
    doc: Start of a symbol record.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: len_record
        -orig-id: reclen
        type: u2
        doc: Bytes of the record that follow this field, padding included.
      - id: kind
        -orig-id: rectyp
        type: u2
        enum: symbol_kinds
        doc: Kind of the symbol, which determines what follows.
  public_fields:
    -orig-id: PUBSYM32
    doc: Fields of a `public_symbol` before its name.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: flags
        -orig-id: pubsymflags
        type: u4
        doc: Combination of `public_flags`.
      - id: offset
        -orig-id: 'off'
        type: u4
        doc: Offset in the section.
      - id: section
        -orig-id: seg
        type: u2
        doc: Number of the section, counted from 1; 0 for absolute values.
  public_symbol:
    doc: A symbol that is visible to other modules, with its decorated name.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: fields
        type: public_fields
        doc: All but the name.
      - id: name
        -orig-id: name
        terminator: 0
        doc: Decorated name; it begins with its length if the kind ends in `_st`.
  data_fields:
    -orig-id: DATASYM32
    doc: Fields of a `data_symbol` before its name.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: type_index
        -orig-id: typind
        type: u4
        doc: Index of the type in stream 2.
      - id: offset
        -orig-id: 'off'
        type: u4
        doc: Offset in the section.
      - id: section
        -orig-id: seg
        type: u2
        doc: Number of the section, counted from 1.
  data_symbol:
    doc: A variable with static storage.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: fields
        type: data_fields
        doc: All but the name.
      - id: name
        -orig-id: name
        terminator: 0
        doc: Name of the variable; it begins with its length if the kind ends in `_st`.
  procedure_fields:
    -orig-id: PROCSYM32
    doc: Fields of a `procedure_symbol` before its name.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: ofs_parent
        -orig-id: pParent
        type: u4
        doc: Offset in the stream of the enclosing symbol; 0 if there is none.
      - id: ofs_end
        -orig-id: pEnd
        type: u4
        doc: Offset in the stream of the record that ends the procedure.
      - id: ofs_next
        -orig-id: pNext
        type: u4
        doc: Offset in the stream of the next procedure, or 0.
      - id: code_size
        -orig-id: len
        type: u4
        doc: Bytes of code.
      - id: debug_start
        -orig-id: DbgStart
        type: u4
        doc: Offset in the procedure behind its prolog.
      - id: debug_end
        -orig-id: DbgEnd
        type: u4
        doc: Offset in the procedure of its epilog.
      - id: type_index
        -orig-id: typind
        type: u4
        doc: Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
      - id: offset
        -orig-id: 'off'
        type: u4
        doc: Offset in the section.
      - id: section
        -orig-id: seg
        type: u2
        doc: Number of the section, counted from 1.
      - id: flags
        -orig-id: flags
        type: u1
        doc: Properties of the code, such as a frame pointer (bit 0).
  procedure_symbol:
    doc: A function of a module; records of its blocks and variables follow.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: fields
        type: procedure_fields
        doc: All but the name.
      - id: name
        -orig-id: name
        terminator: 0
        doc: |
          Name without decoration; it begins with its length if the kind ends in
          `_st`.
  omap_entry:
    -orig-id: OMAP
    doc: |
      A part of the image that was moved after linking; it ends where the next
      entry begins.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap
    seq:
      - id: source
        -orig-id: rva
        type: u4
        doc: RVA before the translation.
      - id: target
        -orig-id: rvaTo
        type: u4
        doc: RVA after the translation; 0 if the part was removed.
  image_copy_head:
    -orig-id: DbgRvaVaBlob
    doc: Start of a stream that has a copy of bytes of the image, which follow.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h
    seq:
      - id: version
        -orig-id: ver
        type: u4
        doc: Version of this structure, 1.
      - id: len_head
        -orig-id: cbHdr
        type: u4
        doc: Bytes of this structure, 0x20.
      - id: len_data
        -orig-id: cbData
        type: u4
        doc: Bytes of the copy.
      - id: data_rva
        -orig-id: rvaDataBase
        type: u4
        doc: RVA of the first byte in the image.
      - id: image_base
        -orig-id: vaImageBase
        type: u8
        doc: Preferred base address of the image.
      - -orig-id: ulReserved1
        size: 4
        doc: Reserved.
      - -orig-id: ulReserved2
        size: 4
        doc: Reserved.
enums:
  machines:
    0x0:
      id: none
      -orig-id: IMAGE_FILE_MACHINE_UNKNOWN
    0x14c:
      id: i386
      -orig-id: IMAGE_FILE_MACHINE_I386
    0x1c4:
      id: armnt
      -orig-id: IMAGE_FILE_MACHINE_ARMNT
    0x8664:
      id: amd64
      -orig-id: IMAGE_FILE_MACHINE_AMD64
    0xa641:
      id: arm64ec
      -orig-id: IMAGE_FILE_MACHINE_ARM64EC
    0xa64e:
      id: arm64x
      -orig-id: IMAGE_FILE_MACHINE_ARM64X
    0xaa64:
      id: arm64
      -orig-id: IMAGE_FILE_MACHINE_ARM64
  public_flags:
    0x1:
      id: code
      doc: The symbol is an address of code.
      -orig-id: cvpsfCode
    0x2:
      id: function
      doc: The symbol is a function.
      -orig-id: cvpsfFunction
    0x4:
      id: managed
      doc: The symbol is managed code.
      -orig-id: cvpsfManaged
    0x8:
      id: msil
      doc: The symbol is code of the intermediate language.
      -orig-id: cvpsfMSIL
  symbol_forms:
    0x1:
      id: c7
      doc: Types have 16 bits; not described here.
      -orig-id: CV_SIGNATURE_C7
    0x2:
      id: c11
      doc: The older form; names begin with their lengths.
      -orig-id: CV_SIGNATURE_C11
    0x4:
      id: c13
      doc: The form since Visual C++ 7.0.
      -orig-id: CV_SIGNATURE_C13
  symbol_kinds:
    0x6:
      id: end
      doc: End of a procedure or block.
      -orig-id: S_END
    0x1007:
      id: ldata32_st
      doc: A `data_symbol` of one module, in the older form.
      -orig-id: S_LDATA32_ST
    0x1008:
      id: gdata32_st
      doc: A global `data_symbol`, in the older form.
      -orig-id: S_GDATA32_ST
    0x1009:
      id: pub32_st
      doc: A `public_symbol`, in the older form.
      -orig-id: S_PUB32_ST
    0x100a:
      id: lproc32_st
      doc: A `procedure_symbol` of one module, in the older form.
      -orig-id: S_LPROC32_ST
    0x100b:
      id: gproc32_st
      doc: A global `procedure_symbol`, in the older form.
      -orig-id: S_GPROC32_ST
    0x110c:
      id: ldata32
      doc: A `data_symbol` of one module.
      -orig-id: S_LDATA32
    0x110d:
      id: gdata32
      doc: A global `data_symbol`.
      -orig-id: S_GDATA32
    0x110e:
      id: pub32
      doc: A `public_symbol`.
      -orig-id: S_PUB32
    0x110f:
      id: lproc32
      doc: A `procedure_symbol` of one module.
      -orig-id: S_LPROC32
    0x1110:
      id: gproc32
      doc: A global `procedure_symbol`.
      -orig-id: S_GPROC32
    0x1146:
      id: lproc32_id
      doc: A `procedure_symbol` of one module whose type is in stream 4.
      -orig-id: S_LPROC32_ID
    0x1147:
      id: gproc32_id
      doc: A global `procedure_symbol` whose type is in stream 4.
      -orig-id: S_GPROC32_ID
    0x114f:
      id: proc_id_end
      doc: End of a procedure whose type is in stream 4.
      -orig-id: S_PROC_ID_END
