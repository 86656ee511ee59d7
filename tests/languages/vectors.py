"""Small dumps of every type that the schema knows, and what every parser must say of them.

    PYTHONPATH=tests python -m languages.vectors FOLDER

writes each as NAME.dmp with NAME.json beside it: for those who write a reader of their own. What is
expected is read at literal offsets (`oracle`); where the pages are is known to those that put them
there (`builders`). Most dumps are such as Windows writes. In those whose name begins with `every`
each field has a value that no other field has and that fills its width.
"""

from __future__ import annotations

import argparse
import json
import lzma
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from builders import layouts, triage
from builders.context_arm64 import arm64_context, every_arm64_register
from builders.header import Header
from builders.header32 import Header32
from builders.layouts import Image
from builders.memory import PhysicalMemory
from languages import oracle
from schemas import places

SAMPLE = Path(__file__).parents[2] / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
FILL = b"PAGE"
RUNS = [(0x1, 3), (0x8, 1), (0x10, 0x12), (0x107, 2)]
ABSENT = (0x0, 0x4, 0x9, 0x22, 0x109, 0x7FFFFFFF, 0xFFFFFFFFFFFFFFFF)


@dataclass(frozen=True)
class Vector:
    """A dump, and where the pages are that a runner is asked for.

    Attributes:
        name: What it is called in a folder.
        data: The file.
        pages: Offsets of pages by their numbers, None for those that it does not have.
        refused: It is no dump, or ends too early: no parser may give an answer.
    """

    name: str
    data: bytes
    pages: dict[int, int | None] = field(default_factory=dict)
    refused: bool = False

    @property
    def expected(self) -> dict[str, Any]:
        """What a runner must say."""
        return oracle.answer(self.data, self.pages)


def of_image(name: str, image: Image) -> Vector:
    """Ask for some pages that are there and for some that are not."""
    some = [0x1, 0x2, 0x3, 0x8, 0x10, 0x17, 0x21, 0x107, 0x108]
    return Vector(name, image.data, {page: image.offsets.get(page) for page in (*some, *ABSENT)})


def memory() -> PhysicalMemory:
    """Few pages, with holes between."""
    found = PhysicalMemory()
    for base, count in RUNS:
        found.add(range(base, base + count))
    return found


def with_pages() -> Iterator[Vector]:
    """Dumps of physical memory."""
    pages = memory().pages
    for kind in (1, None):
        name = "full" if kind else "full_of_unwritten_type"
        yield of_image(f"{name}_64", layouts.full(Header(dump_type=kind), pages, RUNS))
        yield of_image(f"{name}_32", layouts.full(Header32(dump_type=kind), pages, RUNS))
    backwards = RUNS[::-1]
    yield of_image("full_backwards", layouts.full(Header(), pages, backwards))
    yield of_image("full_arm64", layouts.full(arm64_header(), pages, RUNS))
    for kind, magic in ((5, b"FDMPDUMP"), (6, b"SDMPDUMP"), (7, b"SDMPDUMP")):
        for header in (Header, Header32):
            width = 64 if header is Header else 32
            image = layouts.bitmap(
                header(dump_type=kind),
                pages,
                magic=magic,
                bits=0x10B if kind == 5 else 0x400,
                first_page=header.SIZE + 0x38 + 0x123 if kind == 6 else None,
                tail_bits=0xFF if kind == 5 else 0,
            )
            yield of_image(f"bitmap_{kind}_{width}", image)
    for header in (Header, Header32):
        width = 64 if header is Header else 32
        image = layouts.summary(header(dump_type=2), pages, bits=0x10B, tail_bits=0xFF)
        yield of_image(f"summary_{width}", image)
    for kind in (8, 9, 0xA):
        yield of_image(
            f"ranges_{kind:x}",
            layouts.rdmp(Header(dump_type=kind), pages, backwards, padding=kind - 8),
        )


def arm64_header() -> Header:
    """The header of an ARM64 machine."""
    return Header(machine_image_type=0xAA64, context=arm64_context(every_arm64_register(0)))


def qemu() -> Vector:
    """The sample, which QEMU wrote; where its pages are was found with a hex dump."""
    pages = {0x0: None, 0x1: 0x2000, 0x9E: 0x9F000, 0x9F: None, 0x100: 0xA0000}
    pages |= {0x6FF: 0x69F000, 0x1FDF: 0x1F4E000, 0x1FE0: None}
    return Vector("qemu", lzma.decompress(SAMPLE.read_bytes()), pages)


def without_pages() -> Iterator[Vector]:
    """Headers alone, in which everything, or next to nothing, is written."""
    for name, machine in (("x64", 0x8664), ("arm64", 0xAA64), ("other_64", 0x200)):
        yield Vector(f"every_field_{name}", bytes(every_field_64(machine)), {0x1: None})
    for name, machine in (("x86", 0x14C), ("arm", 0x1C4), ("other_32", 0x184)):
        yield Vector(f"every_field_{name}", bytes(every_field_32(machine)), {0x1: None})
    extended = every_field_64(0x8664)
    struct.pack_into("<I", extended, 0x1058, 0x298)
    yield Vector("every_field_of_the_extension", bytes(extended))
    for kind in (0, 3, 11):
        yield Vector(f"header_of_type_{kind}", bytes(Header(dump_type=kind).build()), {0x1: None})
    yield Vector("nothing_but_fill_64", FILL + b"DU64" + FILL * 0x7FE, {0x1: None})
    yield Vector("nothing_but_fill_32", FILL + b"DUMP" + FILL * 0x3FE, {0x1: None})
    yield Vector("too_many_runs", bytes(with_runs(43)), {0x1: None})


def with_runs(count: int) -> bytearray:
    """A full dump with a number of runs."""
    header = Header().build()
    struct.pack_into("<I", header, 0x88, count)
    return header


def value_at(code: str, offset: int) -> int:
    """A number that fills its width and that no other offset below 0x8000 has."""
    return {
        "Q": 0x8877665544330000 | offset,
        "q": -0x7788AABBCCDD0000 | offset,
        "I": 0xC3D20000 | offset,
        "H": 0x8000 | offset,
        "B": 0x80 | offset & 0x7F,
    }[code]


def put(data: bytearray, fields: list[tuple[str, str, int]], base: int = 0) -> None:
    """Write fields, each with its own value."""
    for _, code, offset in fields:
        struct.pack_into(f"<{code}", data, base + offset, value_at(code, base + offset))


def every_word(data: bytearray, start: int, end: int) -> None:
    """Write numbers of 64 bits one after another."""
    for at in range(start, end, 8):
        struct.pack_into("<Q", data, at, value_at("Q", at))


def every_field_64(machine: int, kind: int = 3) -> bytearray:
    """A header of 0x2000 bytes."""
    data = bytearray(FILL * 0x800)
    every_word(data, 0x40, 0x2000)
    data[4:8] = b"DU64"
    put(data, places.HEADER_64)
    struct.pack_into("<I", data, 0x30, machine)
    struct.pack_into("<I", data, 0x88, 42)
    struct.pack_into("<I", data, 0xF98, kind)
    if machine == 0x8664:
        put(data, places.CONTEXT_X64, 0x348)
    put(data, places.EXCEPTION_64, 0xF00)
    return data


def every_field_32(machine: int, kind: int = 3) -> bytearray:
    """A header of 0x1000 bytes."""
    data = bytearray(FILL * 0x400)
    every_word(data, 0x20, 0x1000)
    data[4:8] = b"DUMP"
    put(data, places.HEADER_32)
    struct.pack_into("<I", data, 0x20, machine)
    struct.pack_into("<I", data, 0x64, 86)
    struct.pack_into("<I", data, 0xF88, kind)
    if machine == 0x14C:
        put(data, places.CONTEXT_X86, 0x320)
    put(data, places.EXCEPTION_32, 0x7D0)
    return data


def with_flags() -> Iterator[Vector]:
    """Headers whose flags have the bits of their numbers: no two are equal in all of them."""
    contexts = {0x8664: 0x378, 0xAA64: 0x348, 0x14C: 0x320, 0x1C4: 0x320}
    for name, machine in (("x64", 0x8664), ("arm64", 0xAA64), ("x86", 0x14C), ("arm", 0x1C4)):
        wide = contexts[machine] > 0x320
        table = places.HEADER_64 if wide else places.HEADER_32
        offsets = [at for field, _, at in table if field in places.HEADER_FLAGS]
        offsets += [contexts[machine], 0xF04 if wide else 0x7D4]
        for code in range(6):
            value = sum(1 << bit for bit in range(32) if (bit + 1) >> code & 1)
            data = every_field_64(machine) if wide else every_field_32(machine)
            for at in offsets:
                struct.pack_into("<I", data, at, value)
            yield Vector(f"flags_{code}_{name}", bytes(data))
    for value in (0x100, 0xFFFFFEFF, 0xFFFFFFFF):
        data = triage.small(blobs=()).build().with_field("TriageOptions", value)
        yield Vector(f"flags_of_triage_{value:x}", data)
    pages = memory().pages
    for value in (1, 2):
        summary = bytearray(layouts.summary(Header(dump_type=2), pages, bits=0x10B).data)
        struct.pack_into("<I", summary, 0x2008, value)
        yield Vector(f"flags_of_summary_{value}", bytes(summary))


def of_triage() -> Iterator[Vector]:
    """Triage dumps, by both of their writers."""
    page = triage.Stretch(0xFFFFF80000123000, triage.noise(7, 0x200))
    for writer in (triage.ENGINE, triage.KERNEL):
        dump = triage.small(writer=writer, data_page=page, broken_driver=1)
        yield Vector(f"triage_64_{writer}", dump.build().data, {0x1: None})
        dump = triage.small32(writer=writer, broken_driver=0)
        yield Vector(f"triage_32_{writer}", dump.build().data, {0x1: None})
    yield Vector("triage_without_blobs", triage.small(blobs=()).build().data)
    yield Vector("triage_arm64", triage.small(machine=0xAA64, blobs=()).build().data)
    whole = triage.small().build()
    yield Vector("triage_blobs_cut", whole.data[: whole.blobs[-1][1] + 5])
    for name in ("DriverCount", "DataBlocksCount"):
        yield Vector(f"triage_{name}_lies", whole.with_field(name, 0xFFFFFFFF))
    unloaded = whole.with_number(whole.parts["unloaded"], "<Q", 1 << 58)
    yield Vector("triage_unloaded_lies", unloaded)
    for name in ("MmOffset", "UnloadedDriversOffset"):
        yield Vector(f"triage_without_{name}", whole.with_field(name, 0))
    yield Vector("every_field_triage_64", every_field_of_triage(64))
    yield Vector("every_field_triage_32", every_field_of_triage(32))


def every_field_of_triage(bits: int) -> bytes:
    """A triage dump whose tables are full of values of their own."""
    wide = bits == 64
    data = every_field_64(0x8664, 4) if wide else every_field_32(0x14C, 4)
    start = len(data)
    data += bytes(0x3404 - start)
    fields = places.DIRECTORY_64 if wide else places.DIRECTORY_32
    put(data, fields, start)
    where = {
        "size_of_dump": 0x3404,
        "ofs_valid_mark": 0x3400,
        "ofs_mm_storage": 0x2080,
        "ofs_unloaded_drivers": 0x2100,
        "ofs_call_stack": 0x2300,
        "len_call_stack": 0x11,
        "ofs_driver_list": 0x2400,
        "num_drivers": 3,
        "ofs_broken_driver": 0x2680,
        "ofs_data_page": 0x2700,
        "len_data_page": 0x21,
        "ofs_debugger_data": 0x2800,
        "len_debugger_data": 0x31,
        "ofs_data_blocks": 0x2900,
        "num_data_blocks": 4,
    }
    for name, code, offset in fields:
        if name in where:
            struct.pack_into(f"<{code}", data, start + offset, where[name])
    put(data, places.MM_STORAGE_64 if wide else places.MM_STORAGE_32, 0x2080)
    struct.pack_into("<Q" if wide else "<I", data, 0x2100, 3)
    for index in range(3):
        if wide:
            put(data, places.UNLOADED_64, 0x2108 + 0x38 * index)
            put(data, places.DRIVER_64, 0x2400 + 0x90 * index)
            struct.pack_into("<I", data, 0x2400 + 0x90 * index, 0x2680)
        else:
            put(data, places.UNLOADED_32, 0x2104 + 0x28 * index)
            put(data, places.DRIVER_32, 0x2400 + 0x4C * index)
            struct.pack_into("<I", data, 0x2400 + 0x4C * index, 0x2680)
    for index in range(4):
        put(data, places.BLOCK_64, 0x2900 + 0x10 * index)
    struct.pack_into("<I14s", data, 0x2680, 7, "bad.sys".encode("utf-16-le"))
    data[0x2300:0x2311] = bytes(range(0x11))
    data[0x2700:0x2721] = bytes(range(0x21))
    data[0x2800:0x2831] = bytes(range(0x31))
    data[0x3400:0x3404] = b"TRGD"
    return bytes(data)


def refused() -> Iterator[Vector]:
    """What is no dump, or ends where a structure goes on."""
    header = bytes(Header().build())
    pages = memory().pages
    bitmap = layouts.bitmap(Header(dump_type=5), pages).data
    ranges = layouts.rdmp(Header(dump_type=8), pages, RUNS).data
    whole = triage.small().build()
    for name, data in {
        "empty": b"",
        "no_signature": b"MDMP" + header[4:],
        "neither_32_nor_64_bits": header[:4] + b"DU65" + header[8:],
        "header_cut": header[:0x1FFF],
        "bitmap_header_cut": bitmap[:0x2037],
        "bitmap_cut": bitmap[:0x2040],
        "bitmap_signature": bitmap[:0x2000] + b"XDMP" + bitmap[0x2004:],
        "bitmap_second_signature": bitmap[:0x2004] + b"DUMB" + bitmap[0x2008:],
        "range_marker": ranges[:0x2000] + b"A" + ranges[0x2001:],
        "ranges_cut": ranges[:0x2050],
        "metadata_too_short": ranges[:0x2010] + struct.pack("<Q", 0xF) + ranges[0x2018:],
        "triage_cut": whole.data[:0x2050],
        "triage_without_mark": whole.with_number(whole.parts["mark"], "<I", 0),
        "triage_broken_driver_lies": whole.with_field("BrokenDriverOffset", 0xFFFFFFFF),
    }.items():
        yield Vector(name, data, refused=True)


def all_vectors() -> list[Vector]:
    """Make all of them."""
    return [*with_pages(), qemu(), *without_pages(), *with_flags(), *of_triage(), *refused()]


def write(folder: Path) -> None:
    """Write dumps and what is expected of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for vector in all_vectors():
        expected = {"refused": True} if vector.refused else vector.expected
        (folder / f"{vector.name}.dmp").write_bytes(vector.data)
        answer = json.dumps(expected, indent=1) + "\n"
        (folder / f"{vector.name}.json").write_text(answer, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write dumps and what must be read from them.")
    parser.add_argument("folder", type=Path)
    write(parser.parse_args().folder)
