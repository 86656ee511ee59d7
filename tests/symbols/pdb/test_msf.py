"""MSF 7.00 files: streams are joined whatever the order of their blocks; lies are refused."""

from __future__ import annotations

import io
import random
import struct

import pytest

from builders.msf import MAGIC, msf
from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, SignatureError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.pdb.msf import Msf


def opened(data: bytes) -> Msf:
    return Msf(open_source(io.BytesIO(data)))


def streams(block_size: int) -> list[bytes | None]:
    generator = random.Random(block_size)
    sizes = [0, 28, block_size, block_size + 1, 3 * block_size - 1, None, 5 * block_size, 7]
    return [None if size is None else generator.randbytes(size) for size in sizes]


@pytest.mark.parametrize("scattered", [True, False])
@pytest.mark.parametrize("block_size", [0x200, 0x400, 0x1000, 0x2000, 0x10000])
def test_streams(block_size: int, scattered: bool) -> None:
    wanted = streams(block_size)
    found = opened(msf(wanted, block_size=block_size, scattered=scattered))
    assert found.block_size == block_size
    assert (len(found), found.count) == (8, 8)
    assert [found.stream(i) for i in range(8)] == [each or b"" for each in wanted]
    assert [found.stream_size(i) for i in range(8)] == [len(each or b"") for each in wanted]
    assert [found.has_stream(i) for i in range(-1, 9)] == [
        False, *(each is not None for each in wanted), False
    ]  # fmt: skip


def test_a_directory_of_several_blocks() -> None:
    data = random.Random(1).randbytes(0x200 * 400)
    found = opened(msf([None, data, *([b"x"] * 300), None], block_size=0x200))
    assert found.stream(1) == data
    assert found.stream(301) == b"x"


def test_a_list_of_the_directory_of_several_blocks() -> None:
    # 20,000 numbers of blocks are 157 blocks of the directory, whose numbers need 2 blocks.
    data = bytes(range(256)) * 2 * 20_000
    file = msf([None, data], block_size=0x200)
    assert struct.unpack_from("<I", file, 0x2C)[0] > 128 * 0x200
    assert opened(file).stream(1) == data


@pytest.mark.parametrize(
    ("offset", "length"),
    [(0, 0), (0, 1), (0x1FF, 2), (0x200, 0x200), (0x3FF, 0x402), (0, 0xA00), (0xA00, 0)],
)
def test_a_part_of_a_stream(offset: int, length: int) -> None:
    data = random.Random(2).randbytes(0xA00)
    found = opened(msf([None, b"other", data], block_size=0x200))
    assert found.read(2, offset, length) == data[offset : offset + length]


@pytest.mark.parametrize(("offset", "length"), [(-1, 1), (0, -1), (0, 0xA01), (0xA00, 1)])
def test_bytes_outside_of_a_stream(offset: int, length: int) -> None:
    found = opened(msf([None, bytes(0xA00)], block_size=0x200))
    with pytest.raises(BoundsError):
        found.read(1, offset, length)


@pytest.mark.parametrize("number", [-1, 2, 0xFFFF])
def test_no_such_stream(number: int) -> None:
    found = opened(msf([None, b"x"]))
    with pytest.raises(BoundsError) as caught:
        found.stream(number)
    assert caught.value.got == number
    with pytest.raises(BoundsError):
        found.stream_size(number)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"Microsoft C/C++ program database 2.00\r\n\x1aJG\0\0", "2.00"),
        (b"Microsoft C/C++ program database 1.00\r\n\x1aJG\0\0", "older format"),
        (b"Microsoft MSFZ Container\r\n\x1aALD\0\0", "MSFZ"),
        (b"BSJB\1\0\1\0", "portable PDB"),
        (b"MSCF\0\0\0\0", "cabinet"),
        (b"MZ\x90\0", "an image"),
    ],
)
def test_other_formats_are_named(head: bytes, name: str) -> None:
    with pytest.raises(SignatureError, match=name) as caught:
        opened(head + bytes(0x1000))
    assert caught.value.field == "magic"


@pytest.mark.parametrize("head", [b"PAGEDU64", MAGIC[:-4] + b"XX\0\0", bytes(32)])
def test_no_magic(head: bytes) -> None:
    with pytest.raises(SignatureError):
        opened(head + bytes(0x1000))


@pytest.mark.parametrize("length", [0, 1, 0x1F, 0x20, 0x33, 0x34, 0x37, 0x1000])
def test_a_file_that_is_cut_off(length: int) -> None:
    with pytest.raises((CutOffError, BoundsError)):
        opened(bytes(msf([None, b"x"]))[:length])


@pytest.mark.parametrize("size", [0, 1, 0x100, 0x201, 0x300, 0x20000, 0x80000000, 0xFFFFFFFF])
def test_block_sizes(size: int) -> None:
    file = msf([None, b"x"])
    struct.pack_into("<I", file, 0x20, size)
    with pytest.raises(InvalidDataError) as caught:
        opened(file)
    assert (caught.value.field, caught.value.got) == ("block size", size)


@pytest.mark.parametrize(
    ("offset", "value"),
    [
        (0x28, 0),
        (0x28, 8),
        (0x28, 0xFFFFFFFF),
        (0x2C, 0xFFFFFFFF),
        (0x2C, 0x1000 * 1024 * 1023),
        (0x2C, 4),
        (0x34, 7),
        (0x34, 0xFFFFFFFF),
    ],
)
def test_a_superblock_that_lies(offset: int, value: int) -> None:
    file = msf([None, b"x" * 5000])
    assert len(file) == 7 * 0x1000
    struct.pack_into("<I", file, offset, value)
    with pytest.raises(BoundsError):
        opened(file)


def test_a_directory_is_not_larger_than_the_file() -> None:
    """However often it has the same block: its size says how much memory it takes."""
    file = msf([None, b"x" * 5000])
    assert len(file) == 7 * 0x1000
    (lists,) = struct.unpack_from("<I", file, 0x34)
    (first,) = struct.unpack_from("<I", file, lists * 0x1000)
    struct.pack_into("<8I", file, lists * 0x1000, *[first] * 8)
    assert opened(file).count == 2
    struct.pack_into("<I", file, 0x2C, 7 * 0x1000)
    assert opened(file).count == 2
    struct.pack_into("<I", file, 0x2C, 7 * 0x1000 + 1)
    with pytest.raises(BoundsError, match="directory is larger than the PDB file"):
        opened(file)


def test_an_empty_directory() -> None:
    file = msf([None, b"x"])
    struct.pack_into("<I", file, 0x2C, 0)
    assert opened(file).count == 0


def directory_of(file: bytearray) -> int:
    """The offset of the directory's first block."""
    (lists,) = struct.unpack_from("<I", file, 0x34)
    (block,) = struct.unpack_from("<I", file, lists * 0x1000)
    return int(block) * 0x1000


@pytest.mark.parametrize("count", [3, 0x10000, 0xFFFFFFFF])
def test_more_streams_than_there_is_room_for(count: int) -> None:
    file = msf([None, b"x"])
    struct.pack_into("<I", file, directory_of(file), count)
    with pytest.raises(BoundsError):
        opened(file)


@pytest.mark.parametrize("size", [0x1001, 0x80000000, 0xFFFFFFFE])
def test_a_stream_larger_than_its_blocks(size: int) -> None:
    with pytest.raises(BoundsError):
        opened(msf([None, b"x"], sizes={1: size}))


@pytest.mark.parametrize("number", [5, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_block_outside_of_the_file(number: int) -> None:
    file = msf([None, b"x"])
    at = directory_of(file) + 12
    assert struct.unpack_from("<I", file, at) == (3,)
    struct.pack_into("<I", file, at, number + 2 if number == 5 else number)
    found = opened(file)
    with pytest.raises(BoundsError) as caught:
        found.stream(1)
    assert caught.value.field == "block number"


def test_streams_that_share_their_blocks_are_not_larger_than_the_file() -> None:
    # 1,000 streams of 8 blocks each, all of them block 3: 32 MB in a file of 52 KB.
    directory = struct.pack("<I", 1001) + struct.pack("<I", 0)
    directory += struct.pack("<I", 0x8000) * 1000 + struct.pack("<I", 3) * 8000
    count = -(-len(directory) // 0x1000)
    file = bytearray((5 + count) * 0x1000)
    file[0:0x20] = MAGIC
    struct.pack_into("<IIIIII", file, 0x20, 0x1000, 1, 5 + count, len(directory), 0, 4)
    for i in range(count):
        struct.pack_into("<I", file, 0x4000 + 4 * i, 5 + i)
    file[0x5000 : 0x5000 + len(directory)] = directory
    with pytest.raises(BoundsError) as caught:
        opened(file)
    assert caught.value.got == 8000
