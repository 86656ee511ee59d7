"""Triage dumps: the answers come from what the builder stored, and where."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from builders.header import Header, every_register, x64_context
from builders.triage import (
    BLOCKS,
    DRIVERS,
    ENGINE,
    KERNEL,
    Built,
    Driver,
    Stretch,
    TriageDump,
    Unloaded,
    noise,
    small,
    small32,
)
from packages.cases import EACH, Case, Request, listed, sha, utf8

TOP = (1 << 64) - 1
Placed = tuple[int, int, int]


def placed(dump: TriageDump, built: Built) -> list[Placed]:
    """Return address, size and file offset of each block."""
    at = built.parts["blocks"] + dump.block_entry * len(dump.all_blocks())
    found = []
    for address, data in dump.all_blocks():
        found.append((address, len(data), at))
        at += len(data)
    return found


def memory_of(data: bytes, blocks: Sequence[Placed]) -> dict[int, int]:
    """Return the bytes in the dump by address; the first block that has one counts."""
    found: dict[int, int] = {}
    for address, size, offset in reversed(blocks):
        found.update(zip(range(address, address + size), data[offset : offset + size], strict=True))
    return found


def reads(data: bytes, blocks: Sequence[Placed]) -> dict[Request, str]:
    """Know the answers to reads at the borders of all blocks, and across them."""
    memory = memory_of(data, blocks)
    truth: dict[Request, str] = {}
    for start, length, _ in blocks:
        end = start + length
        for address, size in (
            (start, length),
            (start, 1),
            (end - 1, 1),
            (end - 1, 2),
            (start - 1, 2),
            (end, 1),
            (start + length // 2, length),
            (start, 0x2000),
            (start, 0),
        ):
            if not 0 <= address <= address + size <= TOP:
                continue
            missing = next((a for a in range(address, address + size) if a not in memory), None)
            truth["virtual", address, size] = (
                sha(bytes(memory[a] for a in range(address, address + size)))
                if missing is None
                else f"error not_in_dump {missing:#x}"
            )
    return truth


def name_lines(dump: TriageDump) -> list[str]:
    """Lines of ``modules``."""
    return [
        f"{driver.base:#x} {driver.size:#x} {driver.timestamp:#x} {driver.checksum:#x} "
        f"{utf8(dump.name_of(driver))}"
        for driver in dump.drivers
        if driver.base
    ]


def unloaded_lines(dump: TriageDump) -> list[str]:
    """Lines of ``unloaded``: names have at most twelve characters."""
    return [f"{each.start:#x} {each.end:#x} {utf8(each.name[:12])}" for each in dump.unloaded]


def of_dump(folder: Path, name: str, dump: TriageDump) -> Case:
    """Write a dump, and know everything about it."""
    built = dump.build()
    path = folder / f"{name}.dmp"
    path.write_bytes(built.data)
    blocks = placed(dump, built)
    stack = (dump.stack_address, dump.stack_size, built.parts["stack"])
    truth: dict[Request, str] = {
        ("blocks",): listed(f"{a:#x} {size:#x} {offset:#x}" for a, size, offset in blocks if size),
        ("modules",): listed(name_lines(dump)),
        ("unloaded",): listed(unloaded_lines(dump)),
        ("blobs",): listed(
            f"{tag.bytes_le.hex()} {offset:#x} {len(content):#x}"
            for tag, offset, content in built.blobs
        ),
    }
    truth |= reads(built.data, [*blocks, stack])
    requests: list[Request] = [("runs",), ("all",), ("page", 1), ("physical", 0x1000, 1)]
    requests += [("translate", dump.stack_address)]
    truth |= dict.fromkeys(requests, "error unsupported")
    return Case(name, path, EACH, truth)


OVERLAPPING = (
    Stretch(0xFFFF800000001000, noise(30, 0x100)),
    Stretch(0xFFFF800000001080, noise(31, 0x100)),
    Stretch(0xFFFF800000000F80, noise(32, 0x100)),
    Stretch(0xFFFF800000000F00, noise(33, 0x400)),
    Stretch(0xFFFF800000001010, noise(34, 0x10)),
    Stretch(0xFFFF800000001300, noise(35, 0x10)),
    Stretch(0xFFFF800000001310, noise(36, 0x10)),
    Stretch(0xFFFF800000001000, noise(37, 0x100)),
    Stretch(0x10000, noise(38, 1)),
    Stretch(0x10001, b""),
    Stretch(0x10001, noise(39, 1)),
    Stretch(0x10000, noise(40, 3)),
)
NAMES = (
    *DRIVERS,
    Driver("", 0xFFFFF80400000000, 0x1000),
    Driver("\\x\\" + "long" * 60 + ".sys", 0xFFFFF80500000000, 0x2000, 0, 0xFFFFFFFF),
    Driver("no base", 0, 0x3000),
    Driver("smile \U0001f600.sys", 0xFFFFF80600000000, 0x1000, 0xFFFFFFFF, 7),
    Driver("half \ud83d and \ude00\ud83d", 0xFFFFF80700000000, 0x1000),
    Driver("user.sys", 0x400000, 0x1000),
)
WRAPS = Driver("wraps.sys", 0xFFFFFFFFFFFFF000, 0xFFFFFFFF)
GONE = (
    Unloaded("dump_storport.sys", 0xFFFFF80300000000, 0xFFFFF80300014000),
    Unloaded("", 0xFFFFF80300020000, 0xFFFFF80300030000),
    Unloaded("lone\ud800.sys", 0xFFFFF80300040000, 0xFFFFF80300050000),
    Unloaded("backwards", 0xFFFFF80300050000, 0xFFFFF80300040000),
)


def sound(folder: Path) -> Iterator[Case]:
    """Yield sound dumps by both writers, of both widths."""
    page = Stretch(0xFFFFF80000123000, noise(7, 0x200))
    for writer in (ENGINE, KERNEL):
        for make, bits in ((small, 64), (small32, 32)):
            yield of_dump(folder, f"triage_{bits}_{writer}", make(writer=writer))
            none = make(writer=writer, blobs=(), drivers=(), unloaded=())
            yield of_dump(folder, f"triage_{bits}_{writer}_little", none)
    yield of_dump(folder, "triage_data_page", small(data_page=page, broken_driver=1))
    yield of_dump(folder, "triage_overlapping", small(writer=KERNEL, blocks=OVERLAPPING))
    yield of_dump(folder, "triage_names", small(writer=KERNEL, drivers=NAMES, unloaded=GONE))
    paths = small(writer=ENGINE, drivers=[*NAMES, WRAPS], unloaded=GONE)
    yield of_dump(folder, "triage_paths", paths)
    yield _long_names(folder)
    yield of_dump(folder, "triage_arm64", small(machine=0xAA64))
    narrow = small32(writer=KERNEL, block_entry=12)
    yield of_dump(folder, "triage_32_narrow_blocks", narrow)
    on_block = Stretch(small().stack_address + 0x80, noise(50, 0x200))
    yield of_dump(folder, "triage_block_on_stack", small(blocks=[on_block, *BLOCKS]))
    many = [Stretch(0xFFFFC00000000000 + 0x20 * n, noise(n, 0x10 + n % 17)) for n in range(3000)]
    yield of_dump(folder, "triage_many_blocks", small(writer=KERNEL, blocks=many))
    top = Stretch((1 << 64) - 0x100, noise(51, 0x100))
    yield of_dump(folder, "triage_top", small(writer=KERNEL, blocks=[top, *BLOCKS]))


def _long_names(folder: Path) -> Case:
    """Make a dump whose first 35 names have more than 2^20 characters: the others are not read."""
    base = 0xFFFFF80000000000
    drivers = [Driver("\u00fc" * 30000, base + n * 0x10000, 0x1000) for n in range(40)]
    dump = small(writer=KERNEL, drivers=drivers)
    case, lines = of_dump(folder, "triage_long_names", dump), name_lines(dump)
    lines[35:] = [line.rpartition(" ")[0] + " " for line in lines[35:]]
    return replace(case, truth={**case.truth, ("modules",): listed(lines)})


def with_registers(folder: Path) -> Iterator[Case]:
    """Yield a dump whose stack pointer points into its stack."""
    dump = small(writer=KERNEL)
    built = dump.build()
    registers = every_register(0) | {"rip": BLOCKS[0].address + 8, "rsp": dump.stack_address}
    header = Header(
        dump_type=4,
        kd_debugger_data_block=dump.kdbg_address,
        context=x64_context(registers),
        ps_loaded_module_list=BLOCKS[3].address,
    ).build()
    path = folder / "triage_registers.dmp"
    path.write_bytes(bytes(header) + built.data[len(header) :])
    stack = (dump.stack_address, dump.stack_size, built.parts["stack"])
    truth = reads(path.read_bytes(), [*placed(dump, built), stack])
    yield Case(path.stem, path, EACH, truth)


def cut(folder: Path) -> Iterator[Case]:
    """Yield dumps whose file ends inside a part."""
    dump = small(writer=KERNEL, blocks=BLOCKS)
    built = dump.build()
    blocks, data = placed(dump, built), built.data
    for name, end in {
        "block": blocks[3][2] + 0x345,
        "block_begin": blocks[3][2],
        "mark": built.parts["mark"] + 2,
        "blobs": built.blobs[-1][1] + 5,
    }.items():
        path = folder / f"triage_cut_{name}.dmp"
        path.write_bytes(data[:end])
        left = [(a, max(0, min(size, end - at)), at) for a, size, at in blocks]
        left = [block for block in left if block[1]]
        stack = (dump.stack_address, dump.stack_size, built.parts["stack"])
        truth: dict[Request, str] = {
            ("blocks",): listed(f"{a:#x} {size:#x} {at:#x}" for a, size, at in left),
            ("modules",): listed(name_lines(dump)),
            ("unloaded",): listed(unloaded_lines(dump)),
        }
        yield Case(path.stem, path, EACH, truth | reads(data[:end], [*left, stack]))
    for name, end in {
        "drivers": built.parts["drivers"] + 0x100,
        "names": built.names[1] + 9,
        "unloaded": built.parts["unloaded"] + 0x39,
        "stack": built.parts["stack"] + 9,
        "table": built.parts["blocks"] + 0x25,
    }.items():
        path = folder / f"triage_cut_{name}.dmp"
        path.write_bytes(data[:end])
        yield Case(path.stem, path)
    for end in (0x2000, 0x2001, 0x2050, 0x207F):
        path = folder / f"triage_cut_{end:x}.dmp"
        path.write_bytes(data[:end])
        yield Case(path.stem, path, EACH, {}, "error damaged")


def lying(folder: Path) -> Iterator[Case]:
    """Yield dumps whose directory has wrong numbers; all readers must agree with kdmp_ks."""
    for make, bits in ((small, 64), (small32, 32)):
        built = make(writer=KERNEL).build()
        for name in built.directory:
            for value in (0, 1, 0x2000, len(built.data), len(built.data) - 1, 0x7FFFFFFF, TOP):
                at, form = built.directory[name]
                value &= (1 << 8 * struct.calcsize(form)) - 1
                path = folder / f"triage_{bits}_{name}_{value:x}.dmp"
                path.write_bytes(built.with_number(at, form, value))
                yield Case(path.stem, path, EACH)
    engine = small(writer=ENGINE).build()
    for count in (0, 1, 3, 50, 51, 1 << 32, 1 << 58, TOP):
        path = folder / f"triage_unloaded_{count:x}.dmp"
        path.write_bytes(engine.with_number(engine.parts["unloaded"], "<Q", count))
        yield Case(path.stem, path, EACH)
    yield from _wrong_blocks(folder)
    yield from _wrong_chain(folder, engine)


def _wrong_blocks(folder: Path) -> Iterator[Case]:
    """Entries of the table of blocks with wrong numbers."""
    dump = small(writer=KERNEL)
    built = dump.build()
    table, size = built.parts["blocks"], len(built.data)
    for name, index, values in (
        ("top", 1, (TOP, size - 0x10, 0x10)),
        ("wraps", 1, ((1 << 64) - 8, size - 0x100, 0x100)),
        ("outside", 2, (0x1000, size, 1)),
        ("far_outside", 2, (0x1000, 0xFFFFFFFF, 0xFFFFFFFF)),
        ("whole_file", 3, (0x5000, 0, 0xFFFFFFFF)),
        ("first_early", 0, (0x7000, table + 0x20, 0x10)),
        ("first_in_header", 0, (0x7000, 0x10, 0x10)),
        ("empty", 4, (0x7000, 0x2000, 0)),
    ):
        data = bytearray(built.data)
        struct.pack_into("<QII", data, table + 16 * index, *values)
        path = folder / f"triage_block_{name}.dmp"
        path.write_bytes(data)
        extra: tuple[Request, ...] = (("virtual", values[0] - 8, 0x20), ("virtual", values[0], 8))
        yield Case(path.stem, path, (*EACH, *extra))


def _wrong_chain(folder: Path, built: Built) -> Iterator[Case]:
    """A chain of secondary data with wrong numbers."""
    start = built.parts["blobs"]
    for name, at, form, value in (
        ("signature", 0, "<I", 0),
        ("second_signature", 4, "<I", 0),
        ("head_size", 8, "<I", 0x20),
        ("blob_size", 0x10, "<I", 0x24),
        ("data_size", 0x24, "<I", 0xFFFFFFFF),
        ("pre_pad", 0x28, "<I", 0xFFFFFFFF),
        ("pre_pad_little", 0x28, "<I", 8),
        ("post_pad", 0x2C, "<I", 0xFFFFFFFF),
        ("post_pad_little", 0x2C, "<I", 0x10),
    ):
        path = folder / f"triage_chain_{name}.dmp"
        path.write_bytes(built.with_number(start + at, form, value))
        yield Case(path.stem, path, EACH)


def triage(folder: Path) -> Iterator[Case]:
    """Yield all of them."""
    yield from sound(folder)
    yield from with_registers(folder)
    yield from cut(folder)
    yield from (replace(case, opened=None) for case in lying(folder))
