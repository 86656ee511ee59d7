"""`Msf`: the container of a PDB file, whose streams are scattered over blocks."""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, SignatureError
from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.ground.limits import MAX_PDB_STREAM, MAX_PDB_STREAMS
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.storage.source import Source

NO_STREAM: Final = 0xFFFF
"""The number of a stream that does not exist."""
_NO_SIZE: Final = 0xFFFFFFFF
_WORD: Final = 4
_SMALLEST_BLOCK: Final = 1 << 9
_LARGEST_BLOCK: Final = 1 << 16
_FOREIGN: Final = (
    (b"Microsoft C/C++ program database 2.00", "a PDB file of the format 2.00 (NB10)"),
    (b"Microsoft C/C++ program database", "a PDB file of an older format than 7.00"),
    (b"Microsoft MSFZ Container", "a compressed PDB file (MSFZ)"),
    (b"BSJB", "a portable PDB file of .NET"),
    (b"MSCF", "a cabinet; the symbol file in it is compressed"),
    (b"MZ", "an image, not its PDB file"),
)
"""Magic values of other formats that have such names of files."""


class Msf:
    """The streams of an MSF 7.00 file.

    A stream is joined when it is read, and is not kept. Together, the streams have no more blocks
    than the file; only stream 0, an old copy of the directory, may share blocks with others.

    Attributes:
        source: The file.
        block_size: Bytes of a block.
        count: Number of streams, including those that do not exist.
    """

    def __init__(self, source: Source) -> None:
        """Read the superblock and the stream directory.

        Args:
            source: The file; it has to stay open as long as streams are read.

        Raises:
            SignatureError: Not an MSF 7.00 file.
            CutOffError: The file is shorter than its superblock says.
            BoundsError: A count, size or block number is out of bounds.
            InvalidDataError: The block size is not a power of two that the format allows.
            SourceError: The file cannot be read.
        """
        self.source = source
        superblock = _superblock(source)
        self.block_size = superblock.block_size
        self._num_blocks = superblock.num_blocks
        lists = self._joined(_directory_list(superblock), superblock.num_directory_blocks * _WORD)
        directory = self._joined(_words(lists), superblock.len_directory)
        self._sizes, self._blocks, self._starts = self._streams(directory)
        self.count = len(self._sizes)

    def __len__(self) -> int:
        """Return the number of streams, including those that do not exist."""
        return self.count

    def has_stream(self, number: int) -> bool:
        """Test whether a stream exists; it may be empty."""
        return 0 <= number < self.count and self._sizes[number] != _NO_SIZE

    def stream_size(self, number: int) -> int:
        """Return the size of a stream in bytes; 0 for one that does not exist.

        Raises:
            BoundsError: The number is not in the directory.
        """
        self._check_number(number)
        size = self._sizes[number]
        return 0 if size == _NO_SIZE else size

    def stream(self, number: int) -> bytes:
        """Return all bytes of a stream; none for one that does not exist.

        Raises:
            BoundsError: The number is not in the directory, a block is not in the file, or the
                stream is larger than the limit.
            SourceError: The file cannot be read.
        """
        return self.read(number, 0, self.stream_size(number))

    def read(self, number: int, offset: int, length: int) -> bytes:
        """Return bytes of a stream; only their blocks are read.

        Args:
            number: Number of the stream.
            offset: Offset of the first byte in the stream.
            length: Number of bytes.

        Raises:
            BoundsError: As for `stream`, or the bytes are not all in the stream.
            SourceError: The file cannot be read.
        """
        size = self.stream_size(number)
        if offset < 0 or length < 0 or offset + length > size:
            raise BoundsError(
                f"bytes outside of stream {number}",
                field="offset",
                expected=f"bytes up to {size:#x}",
                got=f"{length:#x} bytes at {offset:#x}",
            )
        if length > MAX_PDB_STREAM:
            raise BoundsError(
                f"stream {number} is larger than the limit",
                field="size of the stream",
                expected=f"at most {MAX_PDB_STREAM:#x} bytes",
                got=length,
            )
        first, skipped = divmod(offset, self.block_size)
        start = self._starts[number] + first
        blocks = self._blocks[start : start + _blocks(skipped + length, self.block_size)]
        joined = self._joined(blocks, skipped + length)
        return joined[skipped:] if skipped else joined

    def _check_number(self, number: int) -> None:
        if not 0 <= number < self.count:
            raise BoundsError(
                "no such stream",
                field="number of the stream",
                expected=f"less than {self.count}",
                got=number,
            )

    def _streams(self, directory: bytes) -> tuple[array[int], array[int], list[int]]:
        """Split the directory: the size of each stream, all blocks, the first block of each."""
        head = struct_of(WindowsPdb.DirectoryHead)
        count = head.unpack_from(directory)[0] if len(directory) >= head.size else 0
        if count > min(MAX_PDB_STREAMS, len(directory) // _WORD):
            raise BoundsError(
                "the stream directory has no room for all streams",
                field="number of streams",
                expected=f"at most {min(MAX_PDB_STREAMS, len(directory) // _WORD)}",
                got=count,
            )
        end = head.size + count * _WORD
        sizes = _words(directory[head.size : end])
        blocks = _words(directory[end : len(directory) // _WORD * _WORD])
        starts = [0]
        for size in sizes:
            starts.append(starts[-1] + (0 if size == _NO_SIZE else _blocks(size, self.block_size)))
        shared = starts[1] if count else 0
        limit = min(len(blocks), self._num_blocks + min(shared, self._num_blocks))
        if starts[-1] > limit or len(sizes) < count:
            raise BoundsError(
                "the streams are larger than the file or its directory",
                field="blocks of all streams",
                expected=f"at most {limit}",
                got=starts[-1],
            )
        return sizes, blocks, starts

    def _joined(self, blocks: Sequence[int], length: int) -> bytes:
        """Join blocks, the last of which may be used in part."""
        return b"".join(self.source.read_ranges(list(self._ranges(blocks, length))))

    def _ranges(self, blocks: Sequence[int], length: int) -> Iterator[tuple[int, int]]:
        """Return offset and length of each run of blocks that follow each other in the file."""
        if blocks and max(blocks) >= self._num_blocks:
            raise BoundsError(
                "a block is not in the file",
                field="block number",
                expected=f"less than {self._num_blocks:#x}",
                got=max(blocks),
            )
        size = self.block_size
        first = 0
        for i in range(1, len(blocks) + 1):
            if i == len(blocks) or blocks[i] != blocks[i - 1] + 1:
                yield blocks[first] * size, min(i * size, length) - first * size
                first = i


def _blocks(length: int, block_size: int) -> int:
    return (length + block_size - 1) // block_size


def _words(data: bytes) -> array[int]:
    """Return 32-bit integers."""
    words = array("I")
    words.frombytes(data)
    if sys.byteorder == "big":
        words.byteswap()
    return words


def _superblock(source: Source) -> WindowsPdb:
    """Read the superblock and compare it with the size of the file."""
    head = source.read_exact(0, min(source.size, _LARGEST_BLOCK))
    if not head:
        raise CutOffError("the PDB file is empty", field="size", expected="an MSF 7.00", got=0)
    for magic, name in _FOREIGN:
        if head.startswith(magic):
            raise SignatureError(
                f"the file is {name}; only MSF 7.00 is read",
                field="magic",
                expected=b"Microsoft C/C++ MSF 7.00",
                got=head[:32].rstrip(b"\0"),
            )
    superblock = parse_bytes(WindowsPdb, head, "the superblock of the PDB file")
    size = superblock.block_size
    if not _SMALLEST_BLOCK <= size <= _LARGEST_BLOCK or size & (size - 1):
        raise InvalidDataError(
            "the PDB file has no valid block size",
            field="block size",
            expected=f"a power of two from {_SMALLEST_BLOCK:#x} to {_LARGEST_BLOCK:#x}",
            got=size,
        )
    if superblock.num_blocks * size > source.size:
        raise CutOffError(
            "the PDB file is cut off",
            field="size",
            expected=f"at least {superblock.num_blocks * size:#x} bytes",
            got=source.size,
        )
    if superblock.num_directory_blocks > superblock.num_blocks:
        raise BoundsError(
            "the stream directory is larger than the PDB file",
            field="size of the directory",
            expected=f"at most {superblock.num_blocks * size:#x}",
            got=superblock.len_directory,
        )
    return superblock


def _directory_list(superblock: WindowsPdb) -> list[int]:
    """Return the numbers of the blocks that have the block numbers of the directory."""
    end = superblock.ofs_directory_list_blocks + superblock.num_directory_list_blocks * _WORD
    if end > superblock.block_size:
        raise BoundsError(
            "the stream directory is larger than the superblock can describe",
            field="size of the directory",
            expected="a list of blocks that ends in the first block",
            got=superblock.len_directory,
        )
    return superblock.directory_list_blocks
