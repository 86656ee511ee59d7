"""Dumps with page tables of x64: the answers come from the builder's own model of them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.header32 import Header32
from builders.memory import Failure, PhysicalMemory, scattered_frames
from builders.pagetables import PDE, PDPTE, PTE, PageTables
from packages.cases import EACH, PAGE, ROOT, Case, Request, sha

KERNEL, STACK = 0xFFFFF80000200000, 0xFFFF850429890000
CODES = {
    "not present": "not_mapped",
    "non canonical": "non_canonical",
    "not in dump": "not_in_dump",
}
PROTOTYPE, DEMAND_ZERO, PAGE_FILE = 0xC00 | 0x123456 << 12, 0x80, 0x0000_0012_3456_7080
STEPS = (-1, 1, 0x123, 0xFFF, 0x1000, -0x1000, 0x1FFFFF, 0x200000, 1 << 39)
SAMPLE = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
ORACLE = ROOT / "tests" / "data" / "qemu_full.oracle.json.xz"


class World:
    """Memory with an address space that has something of everything, and what to ask of it."""

    def __init__(self, levels: int, seed: int) -> None:
        self.random = Random(seed)
        self.memory = PhysicalMemory()
        frames = scattered_frames(self.memory, [(0x400, 40), (0x800, 20)], self.random)
        self.tables = PageTables(self.memory, frames, levels)
        self.interesting: list[int] = []
        self.high = 0xFF80000000000000 if levels == 5 else 0xFFFF900000000000
        self._small_pages()
        self._large_pages()
        self._holes()

    def add(self, address: int, pfn: int, kind: str = "4k", **flags: Any) -> None:
        self.tables.map(address, pfn, kind, **flags)
        self.interesting.append(address)

    def _small_pages(self) -> None:
        """Neighbours in virtual memory that are none in physical memory, in both halves."""
        numbers = [*range(0x1000, 0x1020), *range(0x2000, 0x2010)]
        self.memory.add(numbers)
        self.random.shuffle(numbers)
        for index, pfn in enumerate(numbers[:16]):
            self.add(KERNEL + 0x1FC000 + index * PAGE, pfn, global_=bool(index & 1))
        for index, pfn in enumerate(numbers[16:24]):
            self.add(0x7FF6_1234_5000 + index * PAGE, pfn, software=0x7FF, pat=bool(index & 1))
        for index, pfn in enumerate(numbers[24:32]):
            self.add(STACK + index * PAGE, pfn, transition=bool(index % 3), software=0)
        self.add(self.high, numbers[32])
        self.add((1 << 64) - PAGE, numbers[33])
        self.add(0, numbers[34])
        self.add(self.high - (1 << 40) + 0x1000, numbers[35])

    def _large_pages(self) -> None:
        """Pages of 2 MiB and 1 GiB of which only some frames are in the dump."""
        some = [0x10000, 0x10001, 0x10055, 0x101FF, 0x10200, 0x40000, 0x40001, 0x54321, 0x7FFFF]
        self.memory.add(some)
        self.add(KERNEL + 0x20_0000 + 0x1000_0000, 0x10000, "2m")
        self.add(KERNEL + 0x40_0000 + 0x1000_0000, 0x10200, "2m", pat=True, software=0x155)
        self.add(0xFFFFA00000000000, 0x40000, "1g")
        self.add(0xFFFFA00040000000, 0x40000, "1g", pat=True)
        base = KERNEL + 0x1020_0000
        self.interesting += [base + 0x55000, base + 0x1FF000, base + 0x2000, base + 0x56000]
        self.interesting += [0xFFFFA00000000000 + 0x14321000, 0xFFFFA00000000000 + 0x3FFFF000]

    def _holes(self) -> None:
        """What is not mapped at each level, whose table or page is not in the dump."""
        self.add(0x10000, 0x3333)  # mapped to a frame that does not exist
        for level, address in ((PTE, 0x20000), (PDE, 0x4000_0000), (PDPTE, 0x80_0000_0000)):
            self.tables.write_raw(address, level, 0)
            self.interesting.append(address)
        for index, entry in enumerate((PROTOTYPE, DEMAND_ZERO, PAGE_FILE, 0xFFFFFFFFFFFFFFFE)):
            address = 0x30000 + index * PAGE
            self.tables.write_raw(address, PTE, entry & ~(1 << 11) | entry & 0xC00)
            self.interesting.append(address)
        # Above the last level, other bits mean nothing in entries that are not valid.
        self.tables.write_raw(0x5000_0000, PDE, 0x1000_0880)
        self.interesting.append(0x5000_0000)
        self.memory.add([0x3456])
        for address, level in ((0x1_0000_0000, PTE), (0x100_0000_0000, PDE)):
            self.tables.map(address, 0x3456)
            self.tables.lose_table(address, level)
            self.interesting.append(address)
        self.tables.map(0x200_0000_0000, 0x3456)
        self.tables.lose_table(0x200_0000_0000, PDPTE)
        self.interesting.append(0x200_0000_0000)
        top = self.tables.width
        self.interesting += [1 << top - 1, 1 << top, (1 << 64) - (1 << top - 1) - PAGE, 1 << 63]
        self.interesting += [0x123 << 40, (1 << top - 1) - PAGE]

    def addresses(self) -> list[int]:
        """List what is interesting, the neighbours of it, and addresses chosen at random."""
        found = list(self.interesting)
        for address in self.interesting:
            found += [address + step for step in STEPS]
        for _ in range(200):
            found.append(self.random.choice(self.interesting) ^ 1 << self.random.randrange(64))
            found.append(self.random.getrandbits(64))
        return [address for address in dict.fromkeys(found) if 0 <= address < 1 << 64]

    def truth(self, dtb: int | None = None) -> dict[Request, str]:
        """Answer from the notes of the builder."""
        root: tuple[int, ...] = () if dtb is None else (dtb,)
        found: dict[Request, str] = {}
        for address in self.addresses():
            where = self.tables.translate(address)
            if isinstance(where, Failure):
                answer = f"error {CODES[where.kind]} {address:#x}"
            else:
                answer = f"{where.gpa:#x}"
            found[("translate", address, *root)] = answer
            sizes = (1, 0x10, 0x1800, 0x5000) if dtb is None else (0x10,)
            for size in sizes:
                if (address + size <= 1 << 64 and not isinstance(where, Failure)) or size == 1:
                    self._note_read(found, address, size, root)
        return found

    def _note_read(
        self, found: dict[Request, str], address: int, size: int, root: tuple[int, ...]
    ) -> None:
        data, failure = self.tables.read(address, size)
        found[("virtual", address, size, *root)] = (
            sha(data)
            if failure is None
            else f"error {CODES[failure.kind]} {address + len(data):#x}"
        )


def machines(folder: Path) -> Iterator[Case]:
    """Yield dumps of machines with four and five levels, in several kinds of files."""
    for levels, kind, byte in ((4, 1, None), (4, 5, 4), (4, 8, 0), (5, 6, 5), (5, 1, 5), (5, 9, 5)):
        world = World(levels, 100 * levels + kind)
        registers = every_register(0) | {"rip": KERNEL + 0x1FC234, "rsp": STACK + 0xFF8}
        header = Header(
            dump_type=kind,
            directory_table_base=world.tables.dtb | 0x18,
            ps_loaded_module_list=KERNEL + 0x1FF010,
            context=x64_context(registers),
            paging_byte=byte,
        )
        pages, runs = world.memory.pages, world.memory.runs()
        if kind == 1:
            image = layouts.full(header, pages, runs)
        elif kind in (5, 6):
            image = layouts.bitmap(header, pages)
        else:
            image = layouts.rdmp(header, pages, runs[::-1])
        path = folder / f"x64_{levels}_levels_type_{kind}.dmp"
        path.write_bytes(image.data)
        truth = world.truth()
        other = header.directory_table_base | 0x8000000000000FFF
        truth |= {
            request: answer
            for request, answer in world.truth(other).items()
            if world.random.random() < 0.2
        }
        lost = 0x123000
        truth["translate", KERNEL, lost] = f"error not_in_dump {KERNEL:#x}"
        truth["virtual", KERNEL, 8, lost] = f"error not_in_dump {KERNEL:#x}"
        yield Case(path.stem, path, EACH, truth)


def other_machines(folder: Path) -> Iterator[Case]:
    """Yield dumps whose page tables no package walks."""
    memory = PhysicalMemory()
    memory.add(range(1, 9))
    for name, header in (
        ("arm64", Header(machine_image_type=0xAA64)),
        ("itanium", Header(machine_image_type=0x200)),
        ("unknown", Header(machine_image_type=0x45474150)),
        ("x86", Header32()),
        ("x64_of_32_bits", Header32(machine_image_type=0x8664)),
    ):
        path = folder / f"tables_of_{name}.dmp"
        path.write_bytes(layouts.full(header, memory.pages, [(1, 8)]).data)
        truth: dict[Request, str] = {
            ("translate", 0x1000): "error unsupported",
            ("virtual", 0x1000, 8): "error unsupported",
            ("translate", 0x1000, 0x1000): "error unsupported",
            ("physical", 0x1000, 8): sha(memory.pages[1][:8]),
        }
        yield Case(path.stem, path, EACH, truth)


def arguments(folder: Path) -> Iterator[Case]:
    """Yield requests that make no sense."""
    world = World(4, 7)
    header = Header(directory_table_base=world.tables.dtb)
    path = folder / "arguments.dmp"
    path.write_bytes(layouts.full(header, world.memory.pages, world.memory.runs()).data)
    bad = "error bad_argument"
    truth: dict[Request, str] = {
        ("physical", 0x1000000, 0x4000001): bad,
        ("physical", (1 << 64) - 1, 2): bad,
        ("virtual", (1 << 64) - 0x10, 0x11): bad,
        ("virtual", KERNEL, 0x4000001): bad,
        ("virtual", KERNEL, (1 << 64) - 1): bad,
        ("virtual", (1 << 64) - 0x10, 0): sha(b""),
        ("physical", 0x12345678, 0): sha(b""),
        ("physical", 0x1000000): bad,
        ("physical", 0x1000000, 1, 1): bad,
        ("translate",): bad,
        ("page", "zero"): bad,
        ("page", "0x10000000000000000"): bad,
        ("page", "-1"): bad,
        ("page", ""): bad,
        ("about", 1): bad,
        ("frobnicate",): bad,
        ("",): bad,
        ("page", 0x1000): f"{_offset(world, 0x1000):#x}",
    }
    yield Case(path.stem, path, EACH, truth)


def _offset(world: World, pfn: int) -> int:
    return 0x2000 + sorted(world.memory.pages).index(pfn) * PAGE


# -- the sample, by QEMU's own answers ------------------------------------------------------------


def qemu(folder: Path) -> Iterator[Case]:
    """Yield the sample with what QEMU said of it.

    Left out: bytes of the CONTEXTs that QEMU patched, and pages with a reserved bit in their entry.
    """
    path = folder / "qemu_full.dmp"
    path.write_bytes(lzma.decompress(SAMPLE.read_bytes()))
    oracle = json.loads(lzma.decompress(ORACLE.read_bytes()))
    roots = [int(cr3, 16) for cr3 in oracle["cr3"]]
    patched = [
        (int(place["va"], 16), int(place["va"], 16) + place["size"])
        for place in oracle["contexts_patched"]
    ]
    truth: dict[Request, str] = {}
    for item in oracle["translations"]:
        address, root, walk = int(item["va"], 16), roots[item["cpu"]], item["walk"]
        answer = _translated(address, item)
        truth["translate", address, root] = answer
        if answer.startswith("error"):
            truth["virtual", address, 1, root] = answer
        elif not walk.get("in_dump", 1):
            truth["virtual", address, 1, root] = f"error not_in_dump {address:#x}"
        elif "byte" in item and not any(start <= address < stop for start, stop in patched):
            truth["virtual", address, 1, root] = sha(bytes([item["byte"]]))
    flags = ("unmapped_pages", "tables_not_in_dump_pages", "not_in_dump_pages")
    for item in oracle["virt"]:
        if item["reserved_bit_pages"] or item["touches_patched_context"]:
            continue
        address, size, root = int(item["va"], 16), item["size"], roots[item["cpu"]]
        if not any(item[flag] for flag in flags):
            truth["virtual", address, size, root] = item["sha256"]
            continue
        end, flag = min((int(page, 16), flag) for flag in flags for page in item[flag])
        code = "not_mapped" if flag == "unmapped_pages" else "not_in_dump"
        if flag == "unmapped_pages" and 1 << 47 <= end < (1 << 64) - (1 << 47):
            code = "non_canonical"
        truth["virtual", address, size, root] = f"error {code} {max(address, end):#x}"
    yield Case("qemu", path, EACH, truth)


def _translated(address: int, item: dict[str, Any]) -> str:
    walk = item["walk"]
    entry = int(walk.get("entry", "0"), 16)
    if walk.get("why") == "noncanonical":
        return f"error non_canonical {address:#x}"
    if not walk["tables_in_dump"]:
        return f"error not_in_dump {address:#x}"
    if walk.get("level") == 1 and entry & 0xC01 == 0x800:
        return f"{(entry & 0xFFFFFFFFFF000) + address % PAGE:#x}"
    if "why" in walk:
        return f"error not_mapped {address:#x}"
    return f"{int(item['pa'], 16):#x}"


def spaces(folder: Path) -> Iterator[Case]:
    """Yield all of them but the sample."""
    yield from machines(folder)
    yield from other_machines(folder)
    yield from arguments(folder)
