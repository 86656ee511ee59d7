meta:
  id: zdmp
  title: Compressed crash dump of DumpIt
  file-extension: zdmp
  xref:
    wikidata: Q842014
  tags:
    - archive
    - dump
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  A crash dump of Windows, or an image of physical memory, that DumpIt has
  compressed block by block.

  The first block is at offset 0x1000, at the end of `header`; each of the others
  is directly behind the one before. A block is a `block_header` and its payload.
  There is no index: an application follows the sizes itself, since the number of
  blocks may be anything. Block number n has the bytes of the dump from n times
  `header.len_block` on.

  A block whose payload is as large as a block is stored as it is, also the last
  one, of which the dump may need less. Any other payload consists of LZNT1
  chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
  does not refer to another one; where they expand to less than a block, the rest
  is zeros.

  Not verified on a file of DumpIt's: fields and values are taken from another
  reader of such files.
doc-ref: https://github.com/volatilityfoundation/volatility3/pull/2018
-webide-representation: '{header.len_dump:dec} bytes'
seq:
  - id: header
    size: 0x1000
    type: header
types:
  header:
    doc: Size and compression of the dump. Not verified on a file of DumpIt's.
    doc-ref: https://github.com/volatilityfoundation/volatility3/pull/2018
    seq:
      - id: magic
        contents: ZDMP
      - id: version
        type: u4
        doc: 0x100 in the files that are known.
      - id: len_dump
        type: u8
        doc: Size of the dump in bytes.
      - id: len_block
        type: u4
        doc: Size of a block of the dump in bytes, such as 0x200000.
      - id: data_type
        type: u2
        enum: data_types
        doc: Whether the blocks are compressed.
      - id: compression
        type: u2
        enum: compressions
        doc: Compression of the blocks, numbered as Windows does.
        doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer
  block_header:
    doc: |
      Header of a block, directly before its payload. Not verified on a file of
      DumpIt's.
    doc-ref: https://github.com/volatilityfoundation/volatility3/pull/2018
    seq:
      - id: magic
        contents: ZBLK
      - id: payload_facts
        type: payload_facts
  payload_facts:
    doc: Size and checksum of a payload. Not verified on a file of DumpIt's.
    doc-ref: https://github.com/volatilityfoundation/volatility3/pull/2018
    seq:
      - id: len_payload
        type: u4
        doc: Bytes of the payload.
      - id: crc32
        type: u4
        doc: CRC-32 of the payload as it is stored.
  chunk_header:
    doc: Header of an LZNT1 chunk, directly before its contents.
    doc-ref: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8
    seq:
      - id: info
        type: u2
        doc: 0 behind the last chunk.
    instances:
      is_packed:
        value: (info & 0x8000) != 0
        doc: Whether the contents are compressed.
      len_contents:
        value: (info & 0xfff) + 1
        doc: Bytes of the contents.
enums:
  data_types:
    1:
      id: compressed
      doc: The blocks are compressed.
  compressions:
    2:
      id: lznt1
      doc: LZNT1 of Windows.
      -orig-id: COMPRESSION_FORMAT_LZNT1
