"""Dumps of physical memory: the answers come from where the builder put the pages."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from builders.layouts import Image
from builders.memory import PhysicalMemory, pattern_page
from builders.triage import BLOBS, secondary_data
from languages import vectors
from packages.cases import (
    EACH,
    LARGE,
    PAGE,
    Case,
    Request,
    about,
    all_pages,
    listed,
    runs_of,
    sha,
)

RUNS = [(0x1, 3), (0x8, 1), (0x10, 0x12), (0x107, 2), (0xFFFFFF, 1)]
FEW = [(0x1, 3), (0x8, 1), (0x10, 0x12), (0x107, 2)]
ABSENT = (0x0, 0x4, 0x9, 0x22, 0x109, 0x7FFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFFF, (1 << 64) - 1)
DAMAGED = "error damaged"
ENCRYPTED = 0x100


def memory(runs: Sequence[tuple[int, int]] = FEW) -> PhysicalMemory:
    """Make memory with holes."""
    found = PhysicalMemory()
    for base, count in runs:
        found.add(range(base, base + count))
    return found


def reads(data: bytes, offsets: Mapping[int, int]) -> dict[Request, str]:
    """Know the answers to reads of whole pages, of their ends, and across all their borders."""
    found: dict[Request, str] = {}
    stored = {pfn: data[at : at + PAGE] for pfn, at in offsets.items()}

    def read(address: int, length: int) -> None:
        request = ("physical", address, length)
        got = bytearray()
        while len(got) < length:
            pfn, within = divmod(address + len(got), PAGE)
            if pfn not in stored:
                found[request] = f"error not_in_dump {address + len(got):#x}"
                return
            got += stored[pfn][within : within + length - len(got)]
        found[request] = sha(got)

    for pfn in offsets:
        start = pfn * PAGE
        for address, length in (
            (start, PAGE),
            (start + 0x123, 0x45),
            (start + PAGE - 1, 2),
            (start + PAGE - 1, 1),
            (start + 0xFF8, 3 * PAGE),
            (start - 4 if pfn else start, 8),
        ):
            read(address, length)
    for pfn in ABSENT[:-2]:
        read(pfn * PAGE + 8, 0x10)
    read(0x1000, 0)
    read(0x5000, 0)
    return found


def of_image(
    folder: Path,
    name: str,
    header: Header | Header32,
    image: Image,
    missing: int = 0,
    blobs: bool = False,
) -> Case:
    """Write a dump, and know everything about its pages."""
    path = folder / f"{name}.dmp"
    data, chain = image.data, b""
    placed = []
    if blobs:
        chain, placed = secondary_data(BLOBS, len(data), padded=False)
    path.write_bytes(data + chain)
    truth: dict[Request, str] = {
        ("about",): about(header, len(image.offsets), missing),
        ("runs",): runs_of(image.offsets),
        ("all",): all_pages(data, image.offsets),
        ("blobs",): listed(
            f"{tag.bytes_le.hex()} {offset:#x} {len(content):#x}" for tag, offset, content in placed
        ),
    }
    truth |= {("page", pfn): f"{at:#x}" for pfn, at in image.offsets.items()}
    truth |= {("page", pfn): "none" for pfn in ABSENT if pfn not in image.offsets}
    truth |= reads(data, image.offsets)
    for request in ("blocks", "modules", "unloaded"):
        truth[request,] = "error unsupported"
    return Case(name, path, EACH, truth)


def whole(folder: Path) -> Iterator[Case]:
    """Yield sound dumps of every kind and width."""
    backwards = FEW[::-1]
    pages = memory().pages
    for each in (Header, Header32):
        bits = 8 * (8 if each is Header else 4)
        for kind in (1, None):
            header = each(dump_type=kind)
            name = f"{'full' if kind else 'unwritten'}_{bits}"
            yield of_image(folder, name, header, layouts.full(header, pages, FEW))
        header = each()
        image = layouts.full(header, pages, backwards)
        yield of_image(folder, f"full_backwards_{bits}", header, image)
        empty = [(0x1, 3), (0x50, 0), (0x8, 1), (0x0, 0), *FEW[2:]]
        image = layouts.full(header, pages, empty)
        yield of_image(folder, f"full_empty_runs_{bits}", header, image, blobs=True)
        image = layouts.full(header, pages, FEW, page_count=0x12345)
        yield of_image(folder, f"full_wrong_count_{bits}", header, image)
        image = layouts.full(header, {}, [])
        yield of_image(folder, f"full_without_pages_{bits}", header, image)
        for kind in (5, 6, 7):
            header = each(dump_type=kind)
            magic = b"FDMPDUMP" if kind == 5 else b"SDMPDUMP"
            options = {"bits": 0x10B, "tail_bits": 0xFF} if kind == 5 else {"bits": 0x400}
            if kind == 6:
                options["first_page"] = header.SIZE + 0x38 + 0x123
            image = layouts.bitmap(header, pages, magic=magic, present=0x99, **options)
            yield of_image(folder, f"bitmap_{kind}_{bits}", header, image, blobs=kind == 6)
        header = each(dump_type=2)
        image = layouts.summary(header, pages, bits=0x10B, tail_bits=0xFF)
        yield of_image(folder, f"summary_{bits}", header, image)
    joined = [(0x10, 4), (0x14, 4), (0x1, 2), (0x3, 1), (0x18, 1)]
    image = layouts.full(Header(), memory(joined).pages, joined)
    yield of_image(folder, "full_runs_that_join", Header(), image)
    for kind in (8, 9, 0xA):
        header = Header(dump_type=kind)
        image = layouts.rdmp(header, memory(RUNS).pages, RUNS[::-1], padding=kind - 8)
        yield of_image(folder, f"ranges_{kind:x}", header, image, blobs=kind == 9)
    yield of_image(folder, "dense_bitmap", *dense())


def dense() -> tuple[Header, Image]:
    """Make a bitmap of several blocks, of which some are empty, some full, some neither."""
    numbers = [*range(0x8000, 0x8040, 3), *range(0x9000, 0x9020), 0xFFFF, 0x10000, 0x14001]
    header = Header(dump_type=6)
    return header, layouts.bitmap(header, memory([(n, 1) for n in numbers]).pages, bits=0x14007)


def cut(folder: Path) -> Iterator[Case]:
    """Yield dumps whose file ends too early, inside a page, between two, before the first."""
    pages = memory().pages
    for name, header, image in (
        ("full", Header(), layouts.full(Header(), pages, FEW[::-1])),
        ("bitmap", Header(dump_type=5), layouts.bitmap(Header(dump_type=5), pages)),
        ("summary_32", Header32(dump_type=2), layouts.summary(Header32(dump_type=2), pages)),
        ("ranges", Header(dump_type=8), layouts.rdmp(Header(dump_type=8), pages, FEW)),
    ):
        first = min(image.offsets.values())
        for what, size in (
            ("inside", first + 7 * PAGE + 0x123),
            ("between", first + 7 * PAGE),
            ("at_last_byte", first + 0x18 * PAGE - 1),
            ("before", first),
            ("before_first_byte", first + 1),
        ):
            shorter = image.cut(size)
            missing = len(image.offsets) - len(shorter.offsets)
            yield of_image(folder, f"{name}_cut_{what}", header, shorter, missing)


def put(data: bytes, at: int, form: str, *values: int) -> bytes:
    """Write numbers over what is there."""
    changed = bytearray(data)
    struct.pack_into(form, changed, at, *values)
    return bytes(changed)


def contradictory(folder: Path) -> Iterator[Case]:
    """Yield dumps whose index contradicts itself or the file: all readers refuse them."""
    pages = memory().pages

    def run_list(runs: Sequence[tuple[int, int]], count: int | None = None) -> bytes:
        raw = Header().build()
        Header().write_runs(raw, runs, count=count, pages=4)
        return bytes(raw) + bytes(0x10 * PAGE)

    bitmap = layouts.bitmap(Header(dump_type=5), pages).data
    summary = layouts.summary(Header(dump_type=2), pages).data
    ranges = layouts.rdmp(Header(dump_type=8), pages, FEW).data
    counted = layouts.rdmp(Header(dump_type=0xA), pages, FEW).data
    for name, data in {
        "runs_overlap": run_list([(1, 3), (2, 4)]),
        "runs_twice": run_list([(7, 1), (9, 1), (7, 1)]),
        "runs_nested": run_list([(0x10, 0x10), (0x12, 1)]),
        "run_too_high": run_list([(1, 1), (1 << 40, 1)]),
        "run_leaves_space": run_list([((1 << 40) - 1, 2)]),
        "run_wraps": run_list([((1 << 64) - 1, 2)]),
        "run_count_wraps": run_list([(1, (1 << 64) - 1)]),
        "run_counts_add_up": run_list([(1, 1 << 63), (5, 1 << 63)]),
        "too_many_runs": run_list(FEW, 43),
        "far_too_many_runs": run_list(FEW, 0xFFFFFFFF),
        "bitmap_endless": put(bitmap, 0x2030, "<Q", (1 << 64) - 1),
        "bitmap_wraps": put(bitmap, 0x2030, "<Q", (1 << 64) - 7),
        "bitmap_signed": put(bitmap, 0x2030, "<Q", 1 << 63),
        "bitmap_huge": put(bitmap, 0x2030, "<Q", 1 << 35),
        "bitmap_longer_than_file": put(bitmap, 0x2020, "<QQQ", 1 << 30, 1, 8 * len(bitmap)),
        "bitmap_under_pages": put(bitmap, 0x2020, "<Q", 0x2038),
        "bitmap_first_page_0": put(bitmap, 0x2020, "<Q", 0),
        "summary_under_pages": put(summary, 0x200C, "<I", 0x2020),
        "summary_huge": put(summary, 0x2010, "<I", 0xFFFFFFFF),
        "bitmap_cut": bitmap[:0x2038],
        "bitmap_header_cut": bitmap[:0x2037],
        "bitmap_signature": put(bitmap, 0x2000, "<I", 0x504D4458),
        "bitmap_second_signature": put(bitmap, 0x2004, "<I", 0x424D5544),
        "ranges_marker": put(ranges, 0x2000, "<I", 0x41),
        "ranges_signature": put(ranges, 0x2004, "<I", 0x504D4458),
        "ranges_cut": ranges[:0x2050],
        "ranges_too_short": put(ranges, 0x2010, "<Q", 0xF),
        "ranges_too_long": put(ranges, 0x2010, "<Q", 1 << 40),
        "ranges_wrap": put(ranges, 0x2010, "<Q", (1 << 64) - 0x10),
        "ranges_not_whole": put(ranges, 0x2010, "<QQ", 0x58, 0x2078),
        "ranges_first_page": put(ranges, 0x2018, "<Q", 0x3000),
        "ranges_overlap": put(ranges, 0x2030, "<QQQQ", 1, 4, 2, 4),
        "range_too_high": put(ranges, 0x2030, "<QQ", 1 << 51, 1),
        "range_wraps": put(ranges, 0x2030, "<QQ", 5, (1 << 64) - 1),
        "ranges_total_inside": put(counted, 0x2028, "<Q", 2),
    }.items():
        path = folder / f"{name}.dmp"
        path.write_bytes(data)
        yield Case(name, path, EACH, {}, DAMAGED)


def no_dumps(folder: Path) -> Iterator[Case]:
    """Yield files that are no dumps."""
    header = bytes(Header().build())
    for name, data in {
        "empty": b"",
        "one_byte": b"P",
        "page": b"PAGE",
        "minidump": b"MDMP" + header[4:],
        "neither_32_nor_64_bits": header[:4] + b"DU65" + header[8:],
        "elf": b"\x7fELF" + bytes(0x3000),
        "zeros": bytes(0x3000),
        "header_cut_64": header[:0x1FFF],
        "header_cut_32": bytes(Header32().build())[:0xFFF],
        "nothing_but_signature": header[:8],
    }.items():
        path = folder / f"{name}.dmp"
        path.write_bytes(data)
        yield Case(name, path, EACH, {}, "error not_a_dump")


def without_pages(folder: Path) -> Iterator[Case]:
    """Yield dumps that open and have no pages that a reader knows of."""
    headers: dict[str, tuple[Header | Header32, bytes]] = {}
    for kind in (0, 3, 0xB, 0x7FFFFFFF):
        headers[f"type_{kind:x}"] = Header(dump_type=kind), bytes(Header(dump_type=kind).build())
    headers["runs_unwritten"] = Header(), bytes(Header().build())
    encrypted = Header(attributes=ENCRYPTED)
    image = layouts.full(encrypted, memory().pages, FEW)
    headers["encrypted"] = encrypted, image.data
    headers["ranges_32"] = (Header32(dump_type=8), bytes(Header32(dump_type=8).build()) + bytes(64))
    automatic = Header(dump_type=7)
    headers["automatic_unknown"] = automatic, bytes(automatic.build()) + bytes(0x100)
    for name, (header, data) in headers.items():
        path = folder / f"without_pages_{name}.dmp"
        path.write_bytes(data)
        requests: list[Request] = [("runs",), ("all",), ("page", 1), ("physical", 0x1000, 8)]
        requests += [("blobs",), ("translate", 0x1000), ("virtual", 0x1000, 8), ("blocks",)]
        truth = dict.fromkeys(requests, "error unsupported")
        yield Case(path.stem, path, EACH, truth | {("about",): about(header)})


# -- sparse files ---------------------------------------------------------------------------------


def sparse(
    folder: Path, name: str, header: Header, metadata: bytes, runs: Sequence[tuple[int, int]]
) -> Case:
    """Write a large file that consists mostly of holes, with a few pages that are there."""
    path = folder / f"{name}.dmp"
    truth: dict[Request, str] = {}
    at, sure, stored = len(metadata), [], 0
    with path.open("wb") as file:
        file.write(metadata)
        file.truncate(at + sum(count for _, count in runs) * PAGE)
        for base, count in runs:
            sure.append(f"{base:#x} {count:#x} {at:#x}")
            for pfn in sorted({base, base + count // 2, base + count - 1}):
                offset = at + (pfn - base) * PAGE
                file.seek(offset)
                file.write(pattern_page(pfn))
                truth["page", pfn] = f"{offset:#x}"
                truth["physical", pfn * PAGE + 0x10, 0x100] = sha(pattern_page(pfn)[0x10:0x110])
            at += count * PAGE
            stored += count
            end = (base + count) * PAGE
            truth["physical", end - 8, 16] = f"error not_in_dump {end:#x}"
            truth["page", base + count] = "none"
    truth["about",] = about(header, stored)
    truth["runs",] = listed(sure)
    return Case(name, path, LARGE, truth)


def large(folder: Path) -> Iterator[Case]:
    """Yield files of 6, 16 and 64 GiB."""
    header, runs = Header(), [(0x1, 0x9E), (0x100, 0xBFEFF), (0x100000, 0xC0000)]
    raw = header.build()
    header.write_runs(raw, runs)
    yield sparse(folder, "full_6_gib", header, bytes(raw), runs)
    header = Header(dump_type=8)
    runs = [(0x100 + 0x8200 * n, 0x8000) for n in range(0x80)]
    metadata = layouts.rdmp(header, {}, [(base, 0) for base, _ in runs]).data
    table = b"".join(struct.pack("<QQ", *run) for run in runs)
    yield sparse(folder, "ranges_16_gib", header, metadata[:0x2030] + table, runs)
    header, runs = Header(dump_type=5), [(0x8, 0x7FFF8), (0x100000, 0x1000000 - 0x7FFF8)]
    bits = runs[-1][0] + runs[-1][1] + 8
    table = bytearray(bits // 8)
    for base, count in runs:
        table[base // 8 : (base + count) // 8] = b"\xff" * (count // 8)
    metadata = layouts.bitmap(header, {}, bits=bits).data[:0x2038] + table
    yield sparse(folder, "bitmap_64_gib", header, metadata, runs)


# -- vectors of the bare parsers ------------------------------------------------------------------


def of_vectors(folder: Path) -> Iterator[Case]:
    """Write the dumps that the bare parsers are tested with."""
    for vector in vectors.all_vectors():
        path = folder / f"vector_{vector.name}.dmp"
        path.write_bytes(vector.data)
        truth: dict[Request, str] = {}
        for page, offset in vector.pages.items():
            # A bare parser does not know whether a dump has pages at all.
            if offset is not None:
                truth["page", page] = f"{offset:#x}"
        requests = (*EACH, *(("page", page) for page in vector.pages))
        yield Case(path.stem, path, requests, truth, opened=None)
