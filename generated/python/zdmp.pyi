# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class Zdmp(_KaitaiStruct):
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

    References:
        https://github.com/volatilityfoundation/volatility3/pull/2018
    """

    class DataTypes(IntEnum):
        compressed = 0x1
        """The blocks are compressed."""

    class Compressions(IntEnum):
        lznt1 = 0x2
        """COMPRESSION_FORMAT_LZNT1

        LZNT1 of Windows.
        """

    class Header(_KaitaiStruct):
        """Size and compression of the dump. Not verified on a file of DumpIt's.

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """

        magic: bytes
        """the bytes ZDMP at 0x0"""
        version: int
        """u4 at 0x4

        0x100 in the files that are known.
        """
        len_dump: int
        """u8 at 0x8

        Size of the dump in bytes.
        """
        len_block: int
        """u4 at 0x10

        Size of a block of the dump in bytes, such as 0x200000.
        """
        data_type: Zdmp.DataTypes | int
        """u2 of data_types at 0x14

        Whether the blocks are compressed.
        """
        compression: Zdmp.Compressions | int
        """u2 of compressions at 0x16

        Compression of the blocks, numbered as Windows does.
        """

    class BlockHeader(_KaitaiStruct):
        """Header of a block, directly before its payload. Not verified on a file of
        DumpIt's.

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """

        magic: bytes
        """the bytes ZBLK at 0x0"""
        payload_facts: Zdmp.PayloadFacts
        """payload_facts at 0x4"""

    class PayloadFacts(_KaitaiStruct):
        """Size and checksum of a payload. Not verified on a file of DumpIt's.

        References:
            https://github.com/volatilityfoundation/volatility3/pull/2018
        """

        len_payload: int
        """u4 at 0x0

        Bytes of the payload.
        """
        crc32: int
        """u4 at 0x4

        CRC-32 of the payload as it is stored.
        """

    class ChunkHeader(_KaitaiStruct):
        """Header of an LZNT1 chunk, directly before its contents.

        References:
            https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8
        """

        info: int
        """u2 at 0x0

        0 behind the last chunk.
        """
        @property
        def is_packed(self) -> bool:
            """calculated

            Whether the contents are compressed.
            """
        @property
        def len_contents(self) -> int:
            """calculated

            Bytes of the contents.
            """

    header: Zdmp.Header
    """header, 4096 bytes at 0x0"""
