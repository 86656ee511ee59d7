# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsDumpBlobs(KaitaiStruct):
    """The contents of the blobs that drivers and the kernel itself add to a crash
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

    References:
        https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    """
    SEQ_FIELDS = (
    )

    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsDumpBlobs, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class BootStatus(KaitaiStruct):
        """Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        boots and shutdowns went, kept by the kernel across boots. The sum of all
        bytes is 0 modulo 256.

        Windows calls it `RTL_BSD_DATA`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, Version
                Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
            product_type: u4 at 0x4, ProductType
                Kind of the installed Windows; 1 is a workstation.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """
        SEQ_FIELDS = (
            "version", "product_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.BootStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.product_type = self._io.read_u4le()


        def _fetch_instances(self):
            pass



