"""Triage dumps that Windows and its debugger wrote, read here once more at literal offsets.

They are not part of the project, and no byte of them is. A few numbers that were read from them
stand here, to anchor both readings.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest

from kdmp_ks.format.secondary import read_secondary_data
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.triage import AddressEvidence, Triage, read_triage
from triage.opening import bytes_at, open_triage, parse, source_of

ENGINE = (
    "training_116_0.dmp",
    "training_1e.dmp",
    "training_7e_1.dmp",
    "training_ef.dmp",
    "triage_arm64.dmp",
    "triage_x64.dmp",
)
KERNEL = ("proxyrule_011620-8250-01.dmp", "training_13a.dmp", "training_3b_0.dmp")
ALL = ENGINE + KERNEL
SAVED_MEMORY = UUID("0d910545-e694-4b15-870c-01625fb32a6f").bytes_le


class Known(NamedTuple):
    """What is known of a dump: sizes and counts, and its first driver."""

    size: int
    unloaded: tuple[int, int]
    structures: tuple[int, int, int]
    stack: tuple[int, int, int]
    kdbg: tuple[int, int]
    drivers: tuple[int, int]
    strings: tuple[int, int]
    blocks: tuple[int, int]
    data: tuple[int, int]
    mark: int
    blobs: int
    kernel: tuple[int, int]


KNOWN = {
    "triage_x64.dmp": Known(
        size=0x160AB4,
        unloaded=(0x20D0, 4),
        structures=(0x21B8, 0xD0B8, 0xDAF8),
        stack=(0xE390, 0x2118, 0xFFFF850429890EE8),
        kdbg=(0x104A8, 0x380),
        drivers=(0x10828, 0x97),
        strings=(0x15D18, 0x3720),
        blocks=(0x19438, 0x727),
        data=(0x206A8, 0x13A1FA),
        mark=0x13A288,
        blobs=20,
        kernel=(0xFFFFF8047BA00000, 0x1046000),
    ),
    "triage_arm64.dmp": Known(
        size=0x128FAC,
        unloaded=(0x20D0, 11),
        structures=(0x2340, 0xB9C0, 0xC640),
        stack=(0xCF50, 0xB60, 0xFFFFE00E0E4BC4A0),
        kdbg=(0xDAB0, 0x380),
        drivers=(0xDE30, 0xF5),
        strings=(0x16800, 0x6EB0),
        blocks=(0x1D6B0, 0x2A7),
        data=(0x20120, 0xAC445),
        mark=0xAC468,
        blobs=42,
        kernel=(0xFFFFF803F2E00000, 0x103E000),
    ),
}

COUNTS = {
    "proxyrule_011620-8250-01.dmp": (108, 3, 40, 0x8A44, 11),
    "training_116_0.dmp": (194, 11, 592, 0x53299, 34),
    "training_13a.dmp": (203, 10, 47, 0x17576, 21),
    "training_1e.dmp": (212, 17, 479, 0xC697E, 36),
    "training_3b_0.dmp": (204, 10, 43, 0x16DA6, 22),
    "training_7e_1.dmp": (189, 12, 1678, 0x8808F, 32),
    "training_ef.dmp": (188, 45, 811, 0x60E92, 33),
    "triage_arm64.dmp": (245, 11, 679, 0x8C325, 42),
    "triage_x64.dmp": (151, 4, 1831, 0x119B52, 20),
}
"""Drivers, unloaded drivers, data blocks, bytes in these, and blobs."""


class Literal:
    """A dump, taken apart at literal offsets."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()

    def numbers(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(f"<{form}", self.data, offset)

    def number(self, form: str, offset: int) -> int:
        return self.numbers(form, offset)[0]

    @property
    def blocks(self) -> list[tuple[int, int, int]]:
        table, count = self.numbers("II", 0x2078)
        return [self.numbers("QII", table + 16 * i) for i in range(count)]

    @property
    def saved_memory(self) -> list[tuple[int, int, int]]:
        """Address, file offset and size of the ranges in the blob of drivers' memory."""
        at = self.data.find(b"DumpBlob") + 16
        while at > 16 and self.data[at : at + 4] == b"\x20\0\0\0":
            size, before, behind = self.numbers("III", at + 20)
            if self.data[at + 4 : at + 20] == SAVED_MEMORY:
                return list(self.ranges(at + 32 + before))
            at += 32 + before + size + behind
        return []

    def ranges(self, at: int) -> Iterator[tuple[int, int, int]]:
        count = self.number("H", at + 6)
        at += 24
        for _ in range(count):
            head, ranges = self.numbers("II", at)
            at += head
            for _ in range(ranges):
                address, size = self.numbers("QQ", at)
                yield address, at + 16, size
                at += 16 + size

    @property
    def drivers(self) -> list[tuple[str, int, int, int, int]]:
        """Path, base, size, checksum, timestamp."""
        table, count = self.numbers("II", 0x2030)
        return [self.driver(table + 0x90 * i) for i in range(count)]

    def driver(self, at: int) -> tuple[str, int, int, int, int]:
        name = self.number("I", at)
        length = 2 * self.number("I", name)
        path = self.data[name + 4 : name + 4 + length].decode("utf-16-le")
        return (
            path,
            self.number("Q", at + 0x38),
            self.number("I", at + 0x48),
            self.number("I", at + 0x80),
            self.number("I", at + 0x88),
        )

    @property
    def unloaded(self) -> list[tuple[str, int, int]]:
        start = self.number("I", 0x2018)
        return [self.one_unloaded(start + 8 + 0x38 * i) for i in range(self.number("Q", start))]

    def one_unloaded(self, at: int) -> tuple[str, int, int]:
        length = self.number("H", at)
        name = self.data[at + 0x10 : at + 0x10 + length].decode("utf-16-le")
        return (name, *self.numbers("QQ", at + 0x28))

    @property
    def blobs(self) -> list[tuple[UUID, int, int]]:
        """Tag, offset and size."""
        at = self.number("I", 0x2004)
        assert self.data[at : at + 8] == b"DumpBlob"
        at += 0x10
        found = []
        while at + 0x20 <= len(self.data) and self.number("I", at) == 0x20:
            size, before, after = self.numbers("III", at + 0x14)
            tag = UUID(bytes_le=self.data[at + 4 : at + 0x14])
            found.append((tag, at + 0x20 + before, size))
            at += 0x20 + before + size + after
        return found

    def kdbg(self, form: str, offset: int) -> int:
        return self.number(form, self.number("I", 0x2070) + offset)

    def in_blocks(self, address: int, length: int) -> bytes | None:
        for start, offset, size in self.blocks:
            if start <= address and address + length <= start + size:
                return self.data[offset + address - start : offset + address - start + length]
        return None


class Both(NamedTuple):
    """The two readings of a dump."""

    triage: Triage
    literal: Literal


@pytest.fixture(params=ALL, scope="module")
def dump(request: pytest.FixtureRequest, dumps_folder: Path) -> Both:
    path = dumps_folder / "real" / request.param
    return Both(open_triage(path.read_bytes()), Literal(path))


def test_nothing_is_wrong_with_them(dump):
    triage = dump.triage
    assert all((triage.modules, triage.unloaded, triage.memory.size))
    assert triage.warnings == ()


@pytest.mark.parametrize("name", KNOWN)
def test_reference(dumps_folder, name):
    known = KNOWN[name]
    path = dumps_folder / "real" / name
    triage = open_triage(path.read_bytes())
    directory = triage.directory
    assert path.stat().st_size == known.size
    assert (directory.ofs_unloaded_drivers, len(triage.unloaded)) == known.unloaded
    assert (directory.ofs_prcb, directory.ofs_process, directory.ofs_thread) == known.structures
    stack = triage.saved_structures[0]
    assert (stack.name, (stack.offset, stack.size, stack.address)) == ("stack", known.stack)
    kdbg = triage.saved_structures[1]
    assert (kdbg.name, (kdbg.offset, kdbg.size)) == ("KDBG", known.kdbg)
    assert (directory.ofs_driver_list, len(triage.modules)) == known.drivers
    assert (directory.ofs_string_pool, directory.len_string_pool) == known.strings
    assert (directory.ofs_data_blocks, directory.num_data_blocks) == known.blocks
    blocks = Literal(path).blocks
    assert (blocks[0][1], blocks[-1][1] + blocks[-1][2]) == known.data
    assert directory.ofs_valid_mark == known.mark
    assert triage.secondary_data_offset == known.mark + 4
    kernel = triage.modules.by_name("nt")
    assert kernel.path == "\\SystemRoot\\system32\\ntoskrnl.exe"
    assert (kernel.start, kernel.size) == known.kernel
    blobs = read_secondary_data(source_of(path.read_bytes()), triage.secondary_data_offset)
    assert len(blobs) == known.blobs


@pytest.mark.parametrize("name", ALL)
def test_counts(dumps_folder, name):
    path = dumps_folder / "real" / name
    triage = open_triage(path.read_bytes())
    blocks = Literal(path).blocks
    blobs = read_secondary_data(source_of(path.read_bytes()), triage.secondary_data_offset)
    assert COUNTS[name] == (
        len(triage.modules),
        len(triage.unloaded),
        len(blocks),
        sum(size for _, _, size in blocks),
        len(blobs),
    )


def test_drivers(dump):
    modules = dump.triage.modules
    expected = sorted(dump.literal.drivers, key=lambda driver: driver[1])
    assert [
        (each.path, each.start, each.size, each.checksum, each.timestamp) for each in modules
    ] == expected
    first, last = dump.literal.drivers[0], dump.literal.drivers[-1]
    for path, base, size, *_ in (first, last):
        module = modules.find(base + size - 1)
        assert module.start == base
        assert path.endswith(module.name)
        assert "\\" not in module.name
    assert modules.by_name("nt").start == first[1]
    assert modules.by_name("ntoskrnl").name == "ntoskrnl.exe"
    assert modules.warnings == ()


def test_unloaded_drivers(dump):
    found = dump.triage.unloaded
    assert [(each.name, each.start, each.end) for each in found] == dump.literal.unloaded
    assert all(0 < len(each.name) <= 12 for each in found)
    assert found.warnings == ()


def test_every_byte_of_every_block(dump):
    triage, literal = dump
    for address, offset, size in literal.blocks:
        stored = literal.data[offset : offset + size]
        assert bytes_at(triage, literal.data, address, size) == stored


def test_no_byte_beside_a_block(dump):
    """Unless another block, or one of the structures that are stored beside them, covers it."""
    triage, literal = dump
    covered = everything_in(triage, literal)
    for address, _, size in literal.blocks:
        for beside in (address - 1, address + size):
            there = triage.memory.locate(beside, 1) is not None
            assert there == (beside in covered), hex(beside)


def everything_in(triage: Triage, literal: Literal) -> set[int]:
    """Every address of which the dump has a byte."""
    covered: set[int] = set()
    for address, _, size in literal.blocks:
        covered.update(range(address, address + size))
    for image in triage.saved_structures:
        covered.update(range(image.address, image.address + image.size))
    for address, _, size in literal.saved_memory:
        covered.update(range(address, address + size))
    return covered


@pytest.mark.parametrize(
    ("name", "ranges", "size", "fresh"),
    [("training_13a.dmp", 48, 92666, 5764), ("training_3b_0.dmp", 49, 91468, 6566)],
)
def test_memory_in_secondary_data(dumps_folder, name, ranges, size, fresh):
    """Each byte is the one of the blob; so many of them are nowhere else."""
    literal = Literal(dumps_folder / "real" / name)
    triage = open_triage(literal.data)
    found = literal.saved_memory
    assert (len(found), sum(each[2] for each in found)) == (ranges, size)
    for address, offset, length in found:
        stored = literal.data[offset : offset + length]
        assert bytes_at(triage, literal.data, address, length) == stored
    elsewhere = set[int]()
    for address, _, length in literal.blocks:
        elsewhere.update(range(address, address + length))
    for image in triage.saved_structures:
        elsewhere.update(range(image.address, image.address + image.size))
    saved = {byte for address, _, length in found for byte in range(address, address + length)}
    assert len(saved - elsewhere) == fresh
    assert triage.warnings == ()


def test_all_memory_is_listed(dump):
    triage, literal = dump
    covered = everything_in(triage, literal)
    assert triage.memory.size == len(covered)
    listed = 0
    for each in triage.memory.ranges():
        assert each.start in covered
        assert each.end - 1 in covered
        assert each.start - 1 not in covered
        assert each.end not in covered
        listed += each.size
    assert listed == len(covered)


def test_stack(dump):
    triage, literal = dump
    offset, size = literal.numbers("II", 0x2028)
    top = literal.number("Q", 0x2048)
    assert triage.stack == (top, size)
    assert triage.saved_structures[0].evidence == AddressEvidence.DIRECTORY.value
    assert bytes_at(triage, literal.data, top, size) == literal.data[offset : offset + size]


def test_kdbg(dump):
    triage, literal = dump
    address = literal.number("Q", 0x80)
    assert bytes_at(triage, literal.data, address + 0x10, 4) == b"KDBG"
    assert triage.saved_structures[1].address == address
    assert triage.saved_structures[1].size == literal.kdbg("I", 0x14)


def test_kprcb(dump):
    """Its address, by another way than the one that it was found by."""
    triage, literal = dump
    image = triage.saved_structures[2]
    assert image.name == "KPRCB"
    assert triage.kprcb_address == image.address
    at = literal.number("I", 0x201C)
    assert (image.offset, image.size) == (at, literal.kdbg("H", 0x2B0))
    assert image.address & 0xFFF == literal.kdbg("H", 0x2E6)
    number = literal.number("I", at + literal.kdbg("H", 0x2BE))
    slot = literal.in_blocks(literal.kdbg("Q", 0x218) + 8 * number, 8)
    if image.evidence == AddressEvidence.PROCESSOR_BLOCK.value:
        assert slot is not None
        assert image.address == struct.unpack("<Q", slot)[0]
        stored = literal.data[at : at + image.size]
        assert bytes_at(triage, literal.data, image.address, image.size) == stored
    else:
        assert image.evidence == AddressEvidence.EMPTY_LISTS.value
        assert slot is None
    # A lone vote: every word is counted that says where the image would begin.
    words = literal.numbers(f"{image.size // 8}Q", at)
    votes = sum(word == image.address + 8 * i for i, word in enumerate(words))
    assert votes > 100


@pytest.mark.parametrize("name", ALL)
def test_who_names_the_kprcb(dumps_folder, name):
    triage = open_triage((dumps_folder / "real" / name).read_bytes())
    engine = name in ENGINE
    expected = AddressEvidence.PROCESSOR_BLOCK if engine else AddressEvidence.EMPTY_LISTS
    assert triage.saved_structures[2].evidence == expected.value


def test_empty_lists_agree_with_the_array_of_processors(dumps_folder):
    """Where KiProcessorBlock is there, doing without it leads to the same address."""
    for name in ENGINE:
        path = dumps_folder / "real" / name
        changed = bytearray(path.read_bytes())
        kdbg = struct.unpack_from("<I", changed, 0x2070)[0]
        struct.pack_into("<Q", changed, kdbg + 0x218, 0)
        image = open_triage(bytes(changed)).saved_structures[2]
        assert image.evidence == AddressEvidence.EMPTY_LISTS.value
        assert image.address == open_triage(path.read_bytes()).kprcb_address


def test_thread_and_process(dump):
    triage, literal = dump
    kprcb, ethread, eprocess = triage.saved_structures[2:]
    assert [ethread.name, eprocess.name] == ["ETHREAD", "EPROCESS"]
    process_at, thread_at = literal.numbers("II", 0x2020)
    assert (ethread.offset, ethread.size) == (thread_at, literal.kdbg("H", 0x2C0))
    assert (eprocess.offset, eprocess.size) == (process_at, literal.kdbg("H", 0x2A8))
    assert ethread.address == literal.number("Q", kprcb.offset + literal.kdbg("H", 0x2B4))
    assert eprocess.address == literal.number("Q", thread_at + literal.kdbg("H", 0x2A0))
    # Both have heads of empty lists, which point to themselves.
    for image in (ethread, eprocess):
        words = literal.numbers(f"{image.size // 8}Q", image.offset)
        assert sum(word == image.address + 8 * i for i, word in enumerate(words)) > 2


def test_self_map(dump):
    """The root's entry for the self-map names the header's own table, where it is there."""
    triage, literal = dump
    on_arm = literal.number("I", 0x30) == 0xAA64
    base = literal.kdbg("Q", 0x360)
    index = base >> 39 & 0x1FF
    paging = Arm64Paging() if on_arm else Amd64Paging()
    own = base + (index << 30) + (index << 21) + (index << 12) + index * 8
    steps = triage.page_table_entries(paging, own)
    stored = literal.in_blocks(own, 8)
    assert [step.level.name for step in steps] == (
        [] if stored is None else ["PML4E", "PDPTE", "PDE", "PTE"]
    )
    for step in steps:
        assert step.address == own
        assert step.value == int.from_bytes(stored, "little")
        assert step.pfn == literal.number("Q", 0x10) >> 12


def test_page_table_entries(dump):
    """Those of the last level, asked for by the addresses that they map."""
    triage, literal = dump
    on_arm = literal.number("I", 0x30) == 0xAA64
    paging = Arm64Paging() if on_arm else Amd64Paging()
    base = literal.kdbg("Q", 0x360)
    entries = [
        (address, offset)
        for address, offset, size in literal.blocks
        if base <= address < base + (1 << 39) and size == 8
    ]
    assert entries
    for address, offset in entries:
        mapped = (address - base) // 8 << 12
        mapped |= 0xFFFF << 48 if mapped >> 47 else 0
        steps = triage.page_table_entries(paging, mapped)
        large = any(step.large for step in steps)
        if not large:
            assert steps[-1].level.name == "PTE"
            assert steps[-1].address == address
            assert steps[-1].value == literal.number("Q", offset)


def test_secondary_data(dump):
    triage, literal = dump
    blobs = read_secondary_data(triage._directory.source, triage.secondary_data_offset)
    expected = literal.blobs
    assert [(each.tag, each.offset, each.size) for each in blobs] == expected
    assert all(each.data == literal.data[each.offset :][: each.size] for each in blobs)
    assert blobs[-1].name == "ETW buffers"
    assert blobs.build_number & 0xFFFF == literal.number("I", 0x0C)
    assert blobs.warnings == ()


@pytest.mark.parametrize("name", ALL)
def test_end_of_the_secondary_data(dumps_folder, name):
    """One writer ends with it, the other leaves something behind it."""
    path = dumps_folder / "real" / name
    source = source_of(path.read_bytes())
    blobs = read_secondary_data(source, open_triage(path.read_bytes()).secondary_data_offset)
    if name in ENGINE:
        assert blobs.end == source.size
    else:
        assert blobs.end < source.size


def test_each_part_is_read_by_itself(dump):
    """Who asks for the modules does not pay for the memory, and the other way round."""
    source = dump.triage._directory.source
    triage = read_triage(parse(source), source)
    assert triage.modules
    assert "_memory" not in vars(triage)
    triage = read_triage(parse(source), source)
    assert triage.memory.size
    assert "modules" not in vars(triage)
