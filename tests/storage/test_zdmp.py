"""ZDMP files of DumpIt, built at literal offsets, and LZNT1 beside another reader of it."""

from __future__ import annotations

import io
import os
import struct
from random import Random

import pytest

from builders import zdmp
from conftest import skip_or_fail
from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, SourceError
from kdmp_ks.storage.lznt1 import expand_chunk
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.zdmp import ZdmpSource

BLOCK = 0x10000
DATA = b"PAGEDU64" + os.urandom(0x1FF8) + bytes(0x30000) + b"\xcc" * 0x5000 + os.urandom(0x12345)


def opened(data: bytes) -> ZdmpSource:
    return ZdmpSource(open_source(io.BytesIO(data)))


def test_reads_at_any_offset() -> None:
    source = opened(zdmp.zdmp(DATA, block=BLOCK))
    assert source.size == len(DATA)
    assert source.read_exact(len(DATA) - 7, 7) == DATA[-7:]  # the last block first
    assert source.read_exact(0, len(DATA)) == DATA
    chance = Random(5)
    for _ in range(300):
        offset = chance.randrange(len(DATA))
        length = chance.randrange(min(0x3000, len(DATA) - offset))
        assert source.read_exact(offset, length) == DATA[offset : offset + length]
    with pytest.raises(SourceError, match="are there"):
        source.read_exact(len(DATA), 1)
    source.close()
    with pytest.raises(SourceError, match="the dump is closed"):
        source.read_exact(0, 1)


def test_caches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.storage.zdmp.MAX_CACHED_CHUNKS", 2)
    monkeypatch.setattr("kdmp_ks.storage.zdmp.MAX_CACHED_PAYLOADS", 1)
    source = opened(zdmp.zdmp(DATA, block=BLOCK))
    for _ in range(2):
        assert source.read_exact(0, len(DATA)) == DATA
    source.close()


def test_a_block_that_unpacks_short_is_filled_with_zeros() -> None:
    first = zdmp.lznt1(b"\x11" * 0x1000) + zdmp.chunk(b"\x22" * 10, packed=False)
    file = zdmp.header(2 * BLOCK, block=BLOCK) + zdmp.stored_block(first) + zdmp.stored_block(b"")
    source = opened(file)
    expected = (b"\x11" * 0x1000 + b"\x22" * 10).ljust(2 * BLOCK, b"\0")
    assert source.read_exact(0, 2 * BLOCK) == expected
    source.close()


def test_only_what_is_read_is_checked_and_unpacked() -> None:
    good, bad = zdmp.stored_block(bytes(BLOCK)), zdmp.stored_block(b"\x01\x02", crc=1)
    source = opened(zdmp.header(3 * BLOCK, block=BLOCK) + good + bad + good)
    assert source.read_exact(2 * BLOCK, BLOCK) == bytes(BLOCK)
    with pytest.raises(SourceError, match=r"block 1 at offset 0x1100c is damaged: its CRC-32 is"):
        source.read_exact(BLOCK, 1)
    source.close()


@pytest.mark.parametrize(
    ("payload", "text"),
    [
        (b"\xff\xbf\x00", "a chunk passes its end"),
        (zdmp.chunk(b"\x01\x00\x00", packed=True), "before its beginning"),
        (zdmp.chunk(b"\x02A\x00", packed=True), "inside of a token"),
        (zdmp.chunk(b"\xfeA" + b"\xff\x0f" * 7, packed=True), "more than 0x1000 bytes"),
        (zdmp.chunk(b"x", packed=False) * 17, "a chunk passes its end"),
    ],
)
def test_damaged_chunks(payload: bytes, text: str) -> None:
    source = opened(zdmp.header(BLOCK, block=BLOCK) + zdmp.stored_block(payload))
    with pytest.raises(SourceError, match=text):
        source.read_exact(0, 1)
    source.close()


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        (b"ZBLX" + bytes(8), "there is no block 0 at offset 0x1000"),
        (struct.pack("<4sII", b"ZBLK", BLOCK + 1, 0), "there is no block 0"),
        (struct.pack("<4sII", b"ZBLK", 100, 0) + bytes(99), "block 0 at 0x1000 is cut off"),
    ],
)
def test_damaged_blocks(blocks: bytes, text: str) -> None:
    source = opened(zdmp.header(1, block=BLOCK) + blocks)
    with pytest.raises(SourceError, match=text):
        source.read_exact(0, 1)
    source.close()


def test_a_file_that_ends_between_blocks() -> None:
    data = zdmp.header(2 * BLOCK, block=BLOCK) + zdmp.stored_block(bytes(BLOCK))
    source = opened(data)
    with pytest.raises(SourceError, match=r"the file ends at 0x1100c, block 1 is at 0x1100c"):
        source.read_exact(BLOCK, 1)
    source.close()


@pytest.mark.parametrize(
    ("data", "error", "field"),
    [
        (zdmp.header(0)[:-1], CutOffError, "size"),
        (zdmp.header(0, magic=b"ZDMQ"), InvalidDataError, "magic"),
        (zdmp.header(0, kind=0), InvalidDataError, "data_type"),
        (zdmp.header(0, method=3), InvalidDataError, "compression"),
        (zdmp.header(0, block=0), BoundsError, "len_block"),
        (zdmp.header(0, block=0x1001), BoundsError, "len_block"),
        (zdmp.header(0, block=1 << 25), BoundsError, "len_block"),
        (zdmp.header(1 << 62), BoundsError, "len_dump"),
    ],
)
def test_damaged_headers(data: bytes, error: type[InvalidDataError], field: str) -> None:
    with pytest.raises(error) as caught:
        opened(data)
    assert caught.value.field == field


def test_lznt1_beside_another_reader() -> None:
    """Chunks of random tokens: the bytes of dissect.util, or an error in both."""
    try:
        from dissect.util.compression import lznt1
    except ImportError:
        skip_or_fail("no dissect.util")
    chance = Random(7)
    equal = 0
    for _ in range(3000):
        contents = bytearray()
        size = 0
        for _ in range(chance.randrange(1, 40)):
            flags = 0
            group = bytearray()
            for bit in range(8):
                if size > 4 and chance.random() < 0.4:
                    bits = max(4, (size - 1).bit_length())
                    length = chance.randrange(3, 3 + min(40, 1 << 16 - bits))
                    offset = chance.randrange(1, size + 1)
                    group += struct.pack("<H", offset - 1 << 16 - bits | length - 3)
                    flags |= 1 << bit
                    size += length
                else:
                    group.append(chance.randrange(256))
                    size += 1
            contents += bytes([flags]) + group
            if size > 0xE00:
                break
        if size > 0x1000:
            continue
        expected = lznt1.decompress(zdmp.chunk(bytes(contents), packed=True))
        assert expand_chunk(bytes(contents)) == expected
        equal += 1
    assert equal > 2000
