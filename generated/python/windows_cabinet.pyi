# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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

class WindowsCabinet(_KaitaiStruct):
    """Archive of files. These are parts of folders, each of which is one compressed
    stream, in blocks of up to 0x8000 bytes of contents.

    Symbol stores have cabinets with one file, whose names end with `_`. This
    schema has the header, the folders and the files. The blocks of a folder begin
    at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
    an application follows and expands them itself, since their number and sizes
    may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
    that refers to the contents of the block before.

    References:
        https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    """

    class Compressions(IntEnum):
        none = 0x0
        """tcompTYPE_NONE

        The blocks are the contents.
        """
        mszip = 0x1
        """tcompTYPE_MSZIP

        Deflate, block by block.
        """
        quantum = 0x2
        """tcompTYPE_QUANTUM

        Quantum of Cinematronics; not described here.
        """
        lzx = 0x3
        """tcompTYPE_LZX

        LZX of Microsoft; not described here.
        """

    class Header(_KaitaiStruct):
        """Numbers of folders and files, and sizes of areas that applications may use.

        Windows calls it `CFHEADER`.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """

        magic: bytes
        """the bytes MSCF at 0x0, signature"""
        len_cabinet: int
        """u4 at 0x8, cbCabinet

        Size of the cabinet in bytes.
        """
        ofs_files: int
        """u4 at 0x10, coffFiles

        Offset of the first file's entry.
        """
        version_minor: int
        """u1 at 0x18, versionMinor"""
        version_major: int
        """u1 at 0x19, versionMajor"""
        num_folders: int
        """u2 at 0x1a, cFolders"""
        num_files: int
        """u2 at 0x1c, cFiles"""
        flags: int
        """u2 at 0x1e, flags

        Bit 0, a cabinet before this one has the beginning of its contents;
        bit 1, one behind this one has the end; bit 2, there are reserved areas.
        """
        set_id: int
        """u2 at 0x20, setID

        Number of the set of cabinets.
        """
        cabinet_index: int
        """u2 at 0x22, iCabinet

        Index of this cabinet in its set.
        """
        len_header_reserve: int | None
        """u2 at 0x24, cbCFHeader

        Size of the area behind it that an application may use.
        """
        len_folder_reserve: int | None
        """u1 at 0x26, cbCFFolder

        Size of such an area behind each folder's entry.
        """
        len_block_reserve: int | None
        """u1 at 0x27, cbCFData

        Size of such an area between the header of each block and its data.
        """
        header_reserve: bytes | None
        """len_header_reserve bytes at 0x28, abReserve"""
        previous_cabinet: WindowsCabinet.Neighbour | None
        """neighbour, szCabinetPrev"""
        next_cabinet: WindowsCabinet.Neighbour | None
        """neighbour, szCabinetNext"""
        @property
        def has_previous(self) -> bool:
            """calculated

            Whether a cabinet before this one has the beginning of its contents.
            """
        @property
        def has_next(self) -> bool:
            """calculated

            Whether a cabinet behind this one has the end of its contents.
            """
        @property
        def has_reserve(self) -> bool:
            """calculated

            Whether there are areas that applications may use.
            """
        @property
        def len_folder_area(self) -> int | None | int:
            """calculated

            Bytes behind each folder's entry.
            """
        @property
        def len_block_area(self) -> int | None | int:
            """calculated

            Bytes between the header of each block and its data.
            """

    class Neighbour(_KaitaiStruct):
        """Names of another cabinet of the set.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """

        name: bytes
        """bytes up to 0x0 at 0x0, szCabinet"""
        disk: bytes
        """bytes up to 0x0, szDisk"""

    class Folder(_KaitaiStruct):
        """A compressed stream of blocks.

        Windows calls it `CFFOLDER`.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """

        ofs_first_block: int
        """u4 at 0x0, coffCabStart

        Offset of the header of the first block.
        """
        num_blocks: int
        """u2 at 0x4, cCFData"""
        compression: int
        """u2 at 0x6, typeCompress

        The low four bits are the kind, of `compressions`; parameters are above.
        """
        folder_reserve: bytes
        """_root.header.len_folder_area bytes at 0x8, abReserve"""
        @property
        def kind(self) -> int:
            """calculated

            One of `compressions`.
            """

    class File(_KaitaiStruct):
        """A part of the contents of a folder.

        Windows calls it `CFFILE`.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """

        len_file: int
        """u4 at 0x0, cbFile

        Size of the file in bytes, expanded.
        """
        ofs_in_folder: int
        """u4 at 0x4, uoffFolderStart

        Offset of the file in the contents of its folder.
        """
        folder_index: int
        """u2 at 0x8, iFolder

        Index of its folder; 0xfffd and above, it continues in another cabinet.
        """
        date: int
        """u2 at 0xa, date"""
        time: int
        """u2 at 0xc, time"""
        attributes: int
        """u2 at 0xe, attribs"""
        name: bytes
        """bytes up to 0x0 at 0x10, szName"""

    class BlockHeader(_KaitaiStruct):
        """Header of a block of data, without its reserved area.

        Windows calls it `CFDATA`.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """

        checksum: int
        """u4 at 0x0, csum

        Exclusive or of the data and the sizes; 0 for none.
        """
        len_packed: int
        """u2 at 0x4, cbData

        Bytes of the data that follow.
        """
        len_unpacked: int
        """u2 at 0x6, cbUncomp

        Bytes of the contents.
        """

    header: WindowsCabinet.Header
    """header at 0x0, CFHEADER"""
    folders: list[WindowsCabinet.Folder]
    """folder[], CFFOLDER"""
    @property
    def files(self) -> list[WindowsCabinet.File]:
        """file[], CFFILE

        Entries of all files.
        """
