meta:
  id: windows_dump_blobs
  title: Secondary data of Windows kernel crash dumps
  application: Microsoft Windows
  tags:
    - windows
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
doc: |
  The contents of the blobs that drivers and the kernel itself add to a crash
  dump when the machine stops ("secondary data"). The container, with the tag
  and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
  tag decides the type of the data:

  | tag | type |
  |---|---|
  | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |

  There is no common head: the root has no fields of its own, and an application
  parses the type that belongs to the tag from the bytes of the blob.

  Few of these formats have a public declaration. Names with an `-orig-id` are
  those of public symbols; all others describe what the bytes have been seen to
  be, and the documentation of a field says where that is inferred.
doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
seq: []
types:
  boot_status:
    -orig-id: RTL_BSD_DATA
    doc: |
      Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
      boots and shutdowns went, kept by the kernel across boots. The sum of all
      bytes is 0 modulo 256.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
    seq:
      - id: version
        -orig-id: Version
        type: u4
        doc: Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
      - id: product_type
        -orig-id: ProductType
        type: u4
        doc: Kind of the installed Windows; 1 is a workstation.
