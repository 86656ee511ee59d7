"""Converted files beside their pages: header, secondary data, holes; and what is refused."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from builders.memory import pattern_page
from builders.triage import BLOBS, secondary_data
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError, WriteError
from kdmp_ks.writers.images.compare import compare
from kdmp_ks.writers.images.convert import convert
from kdmp_ks.writers.images.converted import Converted, Lost
from kdmp_ks.writers.images.image_format import ImageFormat

DMP5, DMP1 = ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP
RAW, LIME, ELF = ImageFormat.RAW, ImageFormat.LIME, ImageFormat.ELF
FILLER = b"PAGE"


def pages(*frames: int) -> dict[int, bytes]:
    return {pfn: bytes(pattern_page(pfn)) for pfn in frames}


def bitmap(header: Header | Header32, content: Mapping[int, bytes]) -> bytes:
    return bytes(layouts.bitmap(header, content).data)


def run(folder: Path, data: bytes, to: ImageFormat, **options: Any) -> tuple[bytes, Converted]:
    source, target = folder / "it.dmp", folder / f"it.{to.value}"
    source.write_bytes(data)
    with KernelDumpParser(source) as dump:
        with target.open("w+b") as file:
            done = convert(dump, file, to, **options)
            compare(dump, file, to)
    return target.read_bytes(), done


def differing(one: bytes, other: bytes) -> set[int]:
    return {at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]}


HEADERS = [
    pytest.param(Header(dump_type=6, comment=b"kept", boot_id=7), 0xF98, 0xFA0, id="64 bits"),
    pytest.param(Header32(dump_type=6, comment=b"kept"), 0xF88, 0xFA0, id="32 bits"),
]


@pytest.mark.parametrize(("header", "type_at", "size_at"), HEADERS)
def test_the_header_of_a_bitmap_dump(
    header: Header | Header32, type_at: int, size_at: int, tmp_path: Path
) -> None:
    """All bytes are those of the dump but DumpType and RequiredDumpSpace, at literal offsets."""
    content = pages(1, 2, 0x47)
    data = bitmap(header, content)
    made, _ = run(tmp_path, data, DMP5)
    assert struct.unpack_from("<I", made, type_at) == (5,)
    assert struct.unpack_from("<q", made, size_at) == (len(made),)
    changed = {*range(type_at, type_at + 4), *range(size_at, size_at + 8)}
    assert differing(data[: header.SIZE], made[: header.SIZE]) <= changed
    behind = made[header.SIZE :]
    assert behind[:8] == b"FDMPDUMP"
    assert behind[8:0x20] == bytes(24)
    first, present, bits = struct.unpack_from("<3Q", behind, 0x20)
    assert (first % 0x1000, present, bits) == (0, 3, 0x80)  # 0x48 bits, in words of 64
    assert behind[0x38 : 0x38 + 16] == bytes([0b110]) + bytes(7) + bytes([0x80]) + bytes(7)
    assert made[first:] == b"".join(content.values())


def test_the_header_of_a_complete_dump(tmp_path: Path) -> None:
    data = bitmap(Header(dump_type=5), pages(1, 2, 0x47))
    made, done = run(tmp_path, data, DMP1)
    assert struct.unpack_from("<I", made, 0xF98) == (1,)
    assert struct.unpack_from("<I4sQ4Q", made, 0x88) == (2, FILLER, 3, 1, 2, 0x47, 1)
    changed = {*range(0x88, 0x8C), *range(0x90, 0xB8), *range(0xF98, 0xF9C), *range(0xFA0, 0xFA8)}
    assert differing(data[:0x2000], made[:0x2000]) <= changed
    assert made[0x2000:] == b"".join(pages(1, 2, 0x47).values())
    assert (done.segments, done.holes, done.lost) == (2, 0, ())


def test_the_header_of_a_complete_dump_of_32_bits(tmp_path: Path) -> None:
    made, _ = run(tmp_path, bitmap(Header32(dump_type=5), pages(1, 2, 0x47)), DMP1)
    assert struct.unpack_from("<I", made, 0xF88) == (1,)
    assert struct.unpack_from("<6I", made, 0x64) == (2, 3, 1, 2, 0x47, 1)
    assert made[0x1000:] == b"".join(pages(1, 2, 0x47).values())


@pytest.mark.parametrize(
    ("header", "most"), [(Header(dump_type=5), 42), (Header32(dump_type=5), 86)]
)
def test_more_runs_than_a_header_can_list(
    header: Header | Header32, most: int, tmp_path: Path
) -> None:
    content = pages(*range(1, 2 * most, 2))
    made, done = run(tmp_path, bitmap(header, content), DMP1)
    assert (done.segments, done.holes) == (most, 0)
    # Two more, with gaps of 3 and 1 pages: the smallest gaps are filled, the first of equal ones.
    last = 2 * most - 1
    content |= pages(last + 4, last + 6)
    data = bitmap(header, content)
    with pytest.raises(WriteError, match=f"is {most + 2}, expected at most {most}"):
        run(tmp_path, data, DMP1)
    made, done = run(tmp_path, data, DMP1, fill_holes=True)
    assert (done.segments, done.holes) == (most, 2 * 0x1000)
    assert done.lost == (Lost.LIST_OF_HOLES,)
    with KernelDumpParser(tmp_path / "it.dmp1") as dump:
        found = {int(gpa) >> 12: dump.physical.read_exact(gpa, 0x1000) for gpa in dump.physmem}
    invented = {pfn: data for pfn, data in found.items() if pfn not in content}
    assert {pfn: data for pfn, data in found.items() if pfn in content} == content
    assert set(invented.values()) == {bytes(0x1000)}
    assert len(invented) == 2
    assert not invented.keys() & {last + 1, last + 2, last + 3}
    assert len(made) == header.SIZE + (len(content) + 2) * 0x1000


@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize("to", [DMP5, DMP1])
def test_secondary_data_is_kept(to: ImageFormat, padded: bool, tmp_path: Path) -> None:
    data = bitmap(Header(dump_type=6), pages(1, 5))
    chain, _ = secondary_data(BLOBS, len(data), padded=padded)
    made, done = run(tmp_path, data + chain + bytes(0x123), to)
    assert done.blobs == len(BLOBS)
    assert done.lost == ()
    assert made.endswith(pages(5)[5] + chain)
    assert struct.unpack_from("<q", made, 0xFA0) == (len(made),)
    with KernelDumpParser(tmp_path / f"it.{to.value}") as dump:
        assert [(str(one.tag), one.data) for one in dump.secondary_data] == [
            (tag, content) for tag, content, _ in BLOBS
        ]


@pytest.mark.parametrize("to", [RAW, LIME, ELF])
def test_secondary_data_is_reported_as_lost(to: ImageFormat, tmp_path: Path) -> None:
    data = bitmap(Header(dump_type=6), pages(1, 5))
    chain, _ = secondary_data(BLOBS, len(data), padded=True)
    _, done = run(tmp_path, data + chain, to)
    assert done.blobs == 0
    assert Lost.SECONDARY_DATA in done.lost
    assert (Lost.LIST_OF_HOLES in done.lost) == (to is RAW)


def test_holes_take_no_room(tmp_path: Path) -> None:
    _, done = run(tmp_path, bitmap(Header(dump_type=6), pages(1, 0x10000)), RAW)
    assert done.size == 0x10001 << 12
    assert (tmp_path / "it.raw").stat().st_blocks * 512 < 1 << 20


# ---- frames far from each other -----------------------------------------------------------------

FAR = [1, *((1 << 34) + (one << 28) for one in range(50))]
"""Up to 128 TiB, with gaps of 1 TiB."""


def far() -> bytes:
    ranges = [(pfn, 1) for pfn in FAR]
    return bytes(layouts.rdmp(Header(dump_type=8), pages(*FAR), ranges, padding=1).data)


@pytest.mark.parametrize(
    ("to", "options", "reason"),
    [
        (RAW, {}, "would be too large"),
        (DMP5, {}, "larger than the memory"),
        (DMP1, {}, "cannot list the runs"),
    ],
)
def test_a_few_pages_make_no_huge_file(
    to: ImageFormat, options: dict[str, bool], reason: str, tmp_path: Path
) -> None:
    with pytest.raises(WriteError, match=reason):
        run(tmp_path, far(), to, **options)
    assert (tmp_path / f"it.{to.value}").stat().st_size == 0


@pytest.mark.parametrize("to", [LIME, ELF])
def test_formats_without_holes_take_them(to: ImageFormat, tmp_path: Path) -> None:
    made, done = run(tmp_path, far(), to)
    assert len(made) < (len(FAR) + 2) * 0x1100
    assert done.segments == len(FAR)


def test_too_much_is_not_filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.writers.images.complete_dump.MAX_RAW_IMAGE", 1 << 42)
    with pytest.raises(WriteError, match="too large"):
        run(tmp_path, far(), DMP1, fill_holes=True)


def test_more_segments_than_the_header_of_a_core_can_count(tmp_path: Path) -> None:
    """65,535 and more: section 0 has the number, and readelf finds it there."""
    from .debuggers import loads

    page = bytes(pattern_page(1))
    count = 0xFFFF
    content = {2 * place: page for place in range(count)}
    path = tmp_path / "it.dmp"
    path.write_bytes(bitmap(Header(dump_type=5), content))
    target = tmp_path / "it.elf"
    with KernelDumpParser(path) as dump, target.open("w+b") as file:
        assert convert(dump, file, ELF).segments == count
        assert compare(dump, file, ELF) == count << 12
    found = loads(target)
    assert len(found) == count
    assert [one.physical >> 12 for one in found] == list(content)
    target.unlink()


def test_too_many_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.writers.images.elf.MAX_ELF_SEGMENTS", 1)
    with pytest.raises(WriteError, match="too many runs"):
        run(tmp_path, bitmap(Header(dump_type=5), pages(1, 3)), ELF)


def test_no_pages(tmp_path: Path) -> None:
    for to in (DMP5, DMP1, RAW, LIME, ELF):
        _, done = run(tmp_path, bytes(layouts.full(Header(), {}, []).data), to)
        assert (done.copied, done.segments) == (0, 0)


def test_a_header_alone(tmp_path: Path) -> None:
    for to in (DMP5, DMP1, RAW, LIME, ELF):
        with pytest.raises(KdmpError):
            run(tmp_path, bytes(Header(dump_type=3).build()), to)


@pytest.mark.parametrize("to", [DMP5, DMP1, RAW, LIME, ELF])
def test_the_library_finds_a_page_that_differs(to: ImageFormat, tmp_path: Path) -> None:
    content = pages(1, 2, 5)
    made, _ = run(tmp_path, bitmap(Header(dump_type=5), content), to)
    at = made.index(content[5]) + 0x123
    (tmp_path / "wrong").write_bytes(made[:at] + b"\x5a" + made[at + 1 :])
    with KernelDumpParser(tmp_path / "it.dmp") as dump:
        with pytest.raises(WriteError, match="differs"):
            compare(dump, tmp_path / "wrong", to)


def test_the_library_finds_a_page_that_is_missing(tmp_path: Path) -> None:
    content = pages(1, 2, 5)
    run(tmp_path, bitmap(Header(dump_type=5), {1: content[1], 5: content[5]}), LIME)
    data = bitmap(Header(dump_type=5), content)
    with KernelDumpParser(tmp_path / "it.dmp") as fewer:
        assert compare(fewer, tmp_path / "it.lime", LIME) == 0x2000
    (tmp_path / "it.dmp").write_bytes(data)
    with KernelDumpParser(tmp_path / "it.dmp") as dump:
        with pytest.raises(WriteError, match="0x2000"):
            compare(dump, tmp_path / "it.lime", LIME)
