meta:
  id: windows_cabinet
  title: Windows cabinet file
  file-extension: cab
  xref:
    justsolve: Cabinet
    mime: application/vnd.ms-cab-compressed
    pronom: fmt/414
    wikidata: Q1022902
  tags:
    - archive
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Archive of files. These are parts of folders, each of which is one compressed
  stream, in blocks of up to 0x8000 bytes of contents.

  Symbol stores have cabinets with one file, whose names end with `_`. This
  schema has the header, the folders and the files. The blocks of a folder begin
  at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
  an application follows and expands them itself, since their number and sizes
  may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
  that refers to the contents of the block before.
doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
seq:
  - id: header
    -orig-id: CFHEADER
    type: header
  - id: folders
    -orig-id: CFFOLDER
    type: folder
    repeat: expr
    repeat-expr: header.num_folders
instances:
  files:
    -orig-id: CFFILE
    pos: header.ofs_files
    type: file
    repeat: expr
    repeat-expr: header.num_files
    doc: Entries of all files.
types:
  header:
    -orig-id: CFHEADER
    doc: Numbers of folders and files, and sizes of areas that applications may use.
    doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    seq:
      - id: magic
        -orig-id: signature
        contents: MSCF
      - -orig-id: reserved1
        size: 4
        doc: Zero.
      - id: len_cabinet
        -orig-id: cbCabinet
        type: u4
        doc: Size of the cabinet in bytes.
      - -orig-id: reserved2
        size: 4
        doc: Zero.
      - id: ofs_files
        -orig-id: coffFiles
        type: u4
        doc: Offset of the first file's entry.
      - -orig-id: reserved3
        size: 4
        doc: Zero.
      - id: version_minor
        -orig-id: versionMinor
        type: u1
      - id: version_major
        -orig-id: versionMajor
        type: u1
      - id: num_folders
        -orig-id: cFolders
        type: u2
      - id: num_files
        -orig-id: cFiles
        type: u2
      - id: flags
        -orig-id: flags
        type: u2
        doc: |
          Bit 0, a cabinet before this one has the beginning of its contents;
          bit 1, one behind this one has the end; bit 2, there are reserved areas.
      - id: set_id
        -orig-id: setID
        type: u2
        doc: Number of the set of cabinets.
      - id: cabinet_index
        -orig-id: iCabinet
        type: u2
        doc: Index of this cabinet in its set.
      - id: len_header_reserve
        -orig-id: cbCFHeader
        type: u2
        if: has_reserve
        doc: Size of the area behind it that an application may use.
      - id: len_folder_reserve
        -orig-id: cbCFFolder
        type: u1
        if: has_reserve
        doc: Size of such an area behind each folder's entry.
      - id: len_block_reserve
        -orig-id: cbCFData
        type: u1
        if: has_reserve
        doc: Size of such an area between the header of each block and its data.
      - id: header_reserve
        -orig-id: abReserve
        size: len_header_reserve
        if: has_reserve
      - id: previous_cabinet
        -orig-id: szCabinetPrev
        type: neighbour
        if: has_previous
      - id: next_cabinet
        -orig-id: szCabinetNext
        type: neighbour
        if: has_next
    instances:
      has_previous:
        value: (flags & 1) != 0
        doc: Whether a cabinet before this one has the beginning of its contents.
      has_next:
        value: (flags & 2) != 0
        doc: Whether a cabinet behind this one has the end of its contents.
      has_reserve:
        value: (flags & 4) != 0
        doc: Whether there are areas that applications may use.
      len_folder_area:
        value: 'has_reserve ? len_folder_reserve : 0'
        doc: Bytes behind each folder's entry.
      len_block_area:
        value: 'has_reserve ? len_block_reserve : 0'
        doc: Bytes between the header of each block and its data.
  neighbour:
    doc: Names of another cabinet of the set.
    doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    seq:
      - id: name
        -orig-id: szCabinet
        terminator: 0
      - id: disk
        -orig-id: szDisk
        terminator: 0
  folder:
    -orig-id: CFFOLDER
    doc: A compressed stream of blocks.
    doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    seq:
      - id: ofs_first_block
        -orig-id: coffCabStart
        type: u4
        doc: Offset of the header of the first block.
      - id: num_blocks
        -orig-id: cCFData
        type: u2
      - id: compression
        -orig-id: typeCompress
        type: u2
        doc: The low four bits are the kind, of `compressions`; parameters are above.
      - id: folder_reserve
        -orig-id: abReserve
        size: _root.header.len_folder_area
    instances:
      kind:
        value: compression & 0xf
        doc: One of `compressions`.
  file:
    -orig-id: CFFILE
    doc: A part of the contents of a folder.
    doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    seq:
      - id: len_file
        -orig-id: cbFile
        type: u4
        doc: Size of the file in bytes, expanded.
      - id: ofs_in_folder
        -orig-id: uoffFolderStart
        type: u4
        doc: Offset of the file in the contents of its folder.
      - id: folder_index
        -orig-id: iFolder
        type: u2
        doc: Index of its folder; 0xfffd and above, it continues in another cabinet.
      - id: date
        -orig-id: date
        type: u2
      - id: time
        -orig-id: time
        type: u2
      - id: attributes
        -orig-id: attribs
        type: u2
      - id: name
        -orig-id: szName
        terminator: 0
  block_header:
    -orig-id: CFDATA
    doc: Header of a block of data, without its reserved area.
    doc-ref: https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    seq:
      - id: checksum
        -orig-id: csum
        type: u4
        doc: Exclusive or of the data and the sizes; 0 for none.
      - id: len_packed
        -orig-id: cbData
        type: u2
        doc: Bytes of the data that follow.
      - id: len_unpacked
        -orig-id: cbUncomp
        type: u2
        doc: Bytes of the contents.
enums:
  compressions:
    0:
      id: none
      doc: The blocks are the contents.
      -orig-id: tcompTYPE_NONE
    1:
      id: mszip
      doc: Deflate, block by block.
      -orig-id: tcompTYPE_MSZIP
    2:
      id: quantum
      doc: Quantum of Cinematronics; not described here.
      -orig-id: tcompTYPE_QUANTUM
    3:
      id: lzx
      doc: LZX of Microsoft; not described here.
      -orig-id: tcompTYPE_LZX
