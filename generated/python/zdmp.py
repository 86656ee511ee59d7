# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Zdmp(KaitaiStruct):
    """A crash dump of Windows, or an image of physical memory, that DumpIt has
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

    Fields (0x1000 bytes), with offsets from the start of the file:
        header: header, 4096 bytes at 0x0

    References:
        https://github.com/volatilityfoundation/volatility3/pull/2018
    """
    SEQ_FIELDS = (
        "header",
    )

    class Compressions(IntEnum):
        """Values of `compressions`.

        Members:
            lznt1: 0x2, COMPRESSION_FORMAT_LZNT1
                LZNT1 of Windows.
        """
        lznt1 = 2

    class DataTypes(IntEnum):
        """Values of `data_types`.

        Members:
            compressed: 0x1
                The blocks are compressed.
        """
        compressed = 1
    def __init__(self, _io, _parent=None, _root=None):
        super(Zdmp, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self._raw_header = self._io.read_bytes(4096)
        _io__raw_header = KaitaiStream(BytesIO(self._raw_header))
        self.header = Zdmp.Header(_io__raw_header, self, self._root)


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()

    class BlockHeader(KaitaiStruct):
        """Header of a block, directly before its payload. Not verified on a file of
        DumpIt's.

        Fields (0xc bytes), with offsets from the start of the structure:
            magic: the bytes ZBLK at 0x0
            payload_facts: payload_facts at 0x4

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """
        SEQ_FIELDS = (
            "magic", "payload_facts",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Zdmp.BlockHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x5A\x42\x4C\x4B":
                raise kaitaistruct.ValidationNotEqualError(b"\x5A\x42\x4C\x4B", self.magic, self._io, u"/types/block_header/seq/0")
            self.payload_facts = Zdmp.PayloadFacts(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.payload_facts._fetch_instances()


    class ChunkHeader(KaitaiStruct):
        """Header of an LZNT1 chunk, directly before its contents.

        Fields (0x2 bytes), with offsets from the start of the structure:
            info: u2 at 0x0
                0 behind the last chunk.

        Read or calculated when asked for:
            is_packed: calculated
                Whether the contents are compressed.
            len_contents: calculated
                Bytes of the contents.

        References:
            https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8
        """
        SEQ_FIELDS = (
            "info",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Zdmp.ChunkHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.info = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def is_packed(self):
            """Whether the contents are compressed."""
            if hasattr(self, '_m_is_packed'):
                return self._m_is_packed

            self._m_is_packed = self.info & 32768 != 0
            return getattr(self, '_m_is_packed', None)

        @property
        def len_contents(self):
            """Bytes of the contents."""
            if hasattr(self, '_m_len_contents'):
                return self._m_len_contents

            self._m_len_contents = (self.info & 4095) + 1
            return getattr(self, '_m_len_contents', None)


    class Header(KaitaiStruct):
        """Size and compression of the dump. Not verified on a file of DumpIt's.

        Fields (0x18 bytes), with offsets from the start of the structure:
            magic: the bytes ZDMP at 0x0
            version: u4 at 0x4
                0x100 in the files that are known.
            len_dump: u8 at 0x8
                Size of the dump in bytes.
            len_block: u4 at 0x10
                Size of a block of the dump in bytes, such as 0x200000.
            data_type: u2 of data_types at 0x14
                Whether the blocks are compressed.
            compression: u2 of compressions at 0x16
                Compression of the blocks, numbered as Windows does.

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """
        SEQ_FIELDS = (
            "magic", "version", "len_dump", "len_block", "data_type", "compression",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Zdmp.Header, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x5A\x44\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x5A\x44\x4D\x50", self.magic, self._io, u"/types/header/seq/0")
            self.version = self._io.read_u4le()
            self.len_dump = self._io.read_u8le()
            self.len_block = self._io.read_u4le()
            self.data_type = KaitaiStream.resolve_enum(Zdmp.DataTypes, self._io.read_u2le())
            self.compression = KaitaiStream.resolve_enum(Zdmp.Compressions, self._io.read_u2le())


        def _fetch_instances(self):
            pass


    class PayloadFacts(KaitaiStruct):
        """Size and checksum of a payload. Not verified on a file of DumpIt's.

        Fields (0x8 bytes), with offsets from the start of the structure:
            len_payload: u4 at 0x0
                Bytes of the payload.
            crc32: u4 at 0x4
                CRC-32 of the payload as it is stored.

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """
        SEQ_FIELDS = (
            "len_payload", "crc32",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Zdmp.PayloadFacts, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_payload = self._io.read_u4le()
            self.crc32 = self._io.read_u4le()


        def _fetch_instances(self):
            pass



