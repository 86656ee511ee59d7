"""Dumps whose tables, threads, processors, contexts and stack words are changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from fuzz.stacks import amd64, arm64
from fuzz.stacks.words import MANY, a_number, machine_frame, packed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_PAGE: Final = 0x1000
_CONTEXTS: Final = {"AMD64": (0x30, 0x100), "ARM64": (0, 0x110), "x86": (0x9C, 0xCC)}
"""Offsets of registers in a CONTEXT."""
_HEADER_CONTEXT: Final = {8: 0x348, 4: 0x320}
_TEXT: Final = 0x1000
_SYMBOLS: Final = 0.1


@dataclass
class Seed:
    """A sound dump.

    Attributes:
        data: The file.
        width: Bytes of a pointer.
        sites: File offsets and lengths of what is changed, by what it is.
        stacks: File offsets, addresses and lengths of stacks.
        codes: Return addresses.
        addresses: Addresses of threads, processors and stacks.
        tables: Makes entries and unwind data; None if there is no image for them.
        image: The image.
        top: File offsets of contexts, and those whose stack ends with the address space.
    """

    data: bytes
    width: int
    sites: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    stacks: list[tuple[int, int, int]] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)
    addresses: list[int] = field(default_factory=list)
    tables: Callable[..., tuple[list[list[int]], bytes]] | None = None
    image: Any = None
    top: list[tuple[int, bytes]] = field(default_factory=list)

    def site(self, name: str, offset: int | None, length: int) -> None:
        """Add a site; one that is not in the file is left out."""
        if offset is not None and 0 <= offset <= len(self.data) - length:
            self.sites.setdefault(name, []).append((offset, length))


@dataclass
class StackDump:
    """A changed dump.

    Attributes:
        data: The file.
        patches: File offsets and bytes that differ from the sound dump.
        threads: Addresses of threads to ask about.
        processors: Number of processors to ask about.
        symbols: Folder of symbols; None without.
    """

    data: bytes
    patches: list[tuple[int, bytes]]
    threads: list[int]
    processors: int
    symbols: str | None

    @property
    def text(self) -> bytes:
        """The file itself."""
        return self.data


def hostile_dump(random: Random, number: int) -> StackDump:
    """Return a dump of which tables, threads, contexts or stack words are changed."""
    from builders.stacked import NATIVE

    seed = seeds()[number % len(seeds())]
    patches: list[tuple[int, bytes]] = []
    if seed.tables is not None and random.random() < 0.4:
        _new_tables(random, seed, patches)
    if seed.top and random.random() < 0.08:
        is_last = random.random() < 0.5
        patches += seed.top[is_last::2]
        if is_last:  # a frame that ends with the address space
            words = [random.choice((0, 5)), random.choice(seed.codes)]
            patches.append((seed.stacks[-1][0] + _PAGE - 16, packed(words)))
    names = list(seed.sites)
    for _ in range(random.choice(MANY) + (not patches)):
        choice = random.random()
        if choice < 0.4:
            _change_stack(random, seed, patches)
        else:
            _change_site(random, seed, patches, random.choice(names))
    data = bytearray(seed.data)
    for offset, changed in patches:
        data[offset : offset + len(changed)] = changed
    symbols = str(NATIVE) if random.random() < _SYMBOLS else None
    return StackDump(bytes(data), patches, seed.addresses[:5], 4, symbols)


def _new_tables(random: Random, seed: Seed, patches: list[tuple[int, bytes]]) -> None:
    """Put other unwind data, and mostly another function table, in place of those of an image."""
    assert seed.tables is not None
    (table_at, size), (data_at, room) = seed.sites["table"][0], seed.sites["data"][0]
    entries, data = seed.tables(
        random, random.choice((4, 8, 10)), _TEXT, seed.image.sections[".rdata"][0], 0x100
    )
    table = b"".join(packed(entry, 4) for entry in entries)
    patches.append((data_at, data[:room]))
    if random.random() < 0.8:
        patches.append((table_at, table.ljust(size, b"\0")[:size]))


def _change_stack(random: Random, seed: Seed, patches: list[tuple[int, bytes]]) -> None:
    """Change words of a stack: return addresses, frame pointers, machine frames, ramps of words."""
    offset, address, length = random.choice(seed.stacks)
    at = random.randrange(length // seed.width) * seed.width
    if random.random() < 0.7:  # the uppermost words are those of frames
        at = max(0, length - seed.width * random.randrange(1, 100))
    here = address + at
    choice = random.random()
    pool = [*seed.codes, here, here + 0x20, here - 0x20, 0, address, address + length]
    if choice < 0.3:
        words = [random.choice((*pool, random.getrandbits(8 * seed.width)))]
    elif choice < 0.5:
        words = machine_frame(random, here, seed.codes)
    elif choice < 0.6:
        words = random.choices(pool, k=random.choice((8, 64, 300)))
    elif choice < 0.8:
        words = []
        for place in range(random.choice((1, 4, 100))):
            step = random.choice((1, 2, 2, -2, 0))
            words += [here + seed.width * 2 * (place + step), random.choice(seed.codes)]
    elif choice < 0.9:
        words = [random.choice(pool)] * 400
    else:
        words = []
        for place in range(random.choice((2, 30, 60))):
            words += machine_frame(random, here + 40 * place, seed.codes)
    data = packed(words, seed.width)[: length - at]
    patches.append((offset + at, data))


def _change_site(random: Random, seed: Seed, patches: list[tuple[int, bytes]], name: str) -> None:
    """Change a number: an edge value, a step, an address."""
    offset, length = random.choice(seed.sites[name])
    width = {"table": 4, "data": random.choice((1, 1, 2, 4)), "offsets": 2, "code": 1}.get(
        name, random.choice((seed.width, seed.width, 4, 1))
    )
    at = offset + random.randrange(max(1, length // width)) * width
    value = int.from_bytes(seed.data[at : at + width], "little")
    new = a_number(random, value, 8 * width)
    if width == seed.width and random.random() < 0.5:
        new = random.choice((*seed.addresses, *seed.codes))
    patches.append((at, (new & (1 << 8 * width) - 1).to_bytes(width, "little")))


# -- sound dumps ---------------------------------------------------------------------------------


@cache
def seeds() -> list[Seed]:
    """Return sound dumps of every kind, with their sites."""
    from builders import machine as machines
    from builders import stacked

    full = stacked.machine()
    return [
        _full_seed(full, amd64.functions, "AMD64"),
        _full_seed(stacked.machine(machines.ARM64), arm64.functions, "ARM64"),
        _triage_seed(full.running[0]),
        _chain_seed(machines.X86),
    ]


def _full_seed(machine: Any, tables: Any, name: str) -> Seed:
    from builders import stacked

    world = machine.world
    last = machine.running[-1]
    top = stacked.Moved(last.image, last.stop, 1 << 64, last.processor)
    stacked.write_stack(world, top.stack, top.end)
    image = world.image()
    moved = [*machine.running, machine.waiting]
    seed = Seed(bytes(image.data), 8, tables=tables, image=machine.waiting.image)

    def offset(address: int) -> int | None:
        gpa = getattr(world.tables.translate(address), "gpa", None)
        return None if gpa is None else image.offsets[gpa >> 12] + (gpa & 0xFFF)

    mapped = machine.waiting.image
    seed.site("table", offset(stacked.BASE + mapped.functions[0]), mapped.functions[1])
    rva, size = mapped.sections[".rdata"]
    seed.site("data", offset(stacked.BASE + rva), size)
    seed.site("code", offset(stacked.BASE + _TEXT), mapped.sections[".text"][1])
    seed.site("headers", offset(stacked.BASE), 0x200)
    entry = world.module_entries[-1]
    seed.site("entry", offset(entry), 0x60)
    seed.site("offsets", offset(world.kdbg + 0x280), 0x60)
    first, end = _CONTEXTS[name]
    for one in world.processors:
        seed.site("context", _add(offset(one.context), first), end - first)
        for at in (0x28, 0x58, 0x180, 0xB0, 0x220):
            seed.site("thread", offset(one.thread + at), 0x20)
        seed.site("processor", offset(one.prcb), 0x40)
    for at in (0, 0x28, 0x58, 0x180, 0x220):
        seed.site("thread", offset(machine.thread + at), 0x20)
    for one in moved:
        for start in range(one.end - stacked.ROOM, one.end, _PAGE):
            at = offset(start)
            if at is not None:
                seed.stacks.append((at, start, _PAGE))
        seed.stacks.append((seed.stacks[-1][0], one.end - _PAGE, _PAGE))
        seed.codes += [ip for ip, _ in one.frames]
    for number, one in enumerate(world.processors):
        at, registers = offset(one.context), {**world.contexts[number], **top.registers}
        names = ("rsp", "rbp") if name == "AMD64" else ("sp", "fp")
        lowest = {**registers, **dict.fromkeys(names, (1 << 64) - 16)}
        if at is not None:
            seed.top += [(at, world.machine.context(each)) for each in (registers, lowest)]
    seed.stacks.append((offset((1 << 64) - _PAGE) or 0, (1 << 64) - _PAGE, _PAGE))
    seed.addresses = [machine.thread, *(one.thread for one in world.processors)]
    seed.addresses += [one.prcb for one in world.processors]
    seed.addresses += [sp for one in moved for _, sp in one.frames]
    return seed


def _add(offset: int | None, more: int) -> int | None:
    return None if offset is None else offset + more


def _triage_seed(moved: Any) -> Seed:
    from builders import stacked

    data, memory = stacked.triage(moved), moved.image.memory
    seed = Seed(data, 8, tables=amd64.functions, image=moved.image)
    rva, size = moved.image.functions
    seed.site("table", data.find(memory[rva : rva + size]), size)
    rva, size = moved.image.sections[".rdata"]
    seed.site("data", data.find(memory[rva : rva + size]), size)
    rva, size = moved.image.sections[".text"]
    seed.site("code", data.find(memory[rva : rva + size]), size)
    seed.site("headers", data.find(memory[:0x200]), 0x200)
    first, last = _CONTEXTS["AMD64"]
    seed.site("context", _HEADER_CONTEXT[8] + first, last - first)
    seed.site("directory", 0x2000, 0x100)
    start = moved.registers["rsp"] & -16
    stack = moved.stack[start - (moved.end - stacked.ROOM) :]
    seed.stacks = [(data.find(stack), start, len(stack))]
    seed.codes = [ip for ip, _ in moved.frames]
    seed.addresses = [sp for _, sp in moved.frames]
    return seed


def _chain_seed(machine: Any) -> Seed:
    """Return a dump of x86, with a chain of frame pointers."""
    from builders.world import Options, build_world

    world = build_world(Options(machine=machine))
    code = world.kernel_modules[0].start
    codes = [code + 0x1000 + 0x123 * number for number in range(8)]
    start = world.kernel.alloc(_PAGE)
    for number in range(60):
        at = start + 0x20 * number
        world.kernel.pack(at, "PP", at + 0x20, codes[number % len(codes)])
    for number, registers in enumerate(world.contexts):
        registers |= {"ebp": start + 0x100 * number, "esp": start + 0x100 * number - 0x10 & ~3}
        world.tables.write(world.processors[number].context, machine.context(registers))
    image = world.image()
    seed = Seed(bytes(image.data), 4, codes=codes)

    def offset(address: int) -> int | None:
        gpa = getattr(world.tables.translate(address), "gpa", None)
        return None if gpa is None else image.offsets[gpa >> 12] + (gpa & 0xFFF)

    first, last = _CONTEXTS["x86"]
    for one in world.processors:
        seed.site("context", _add(offset(one.context), first), last - first)
        seed.site("thread", offset(one.thread), 0x80)
        seed.site("processor", offset(one.prcb), 0x40)
    seed.site("context", _HEADER_CONTEXT[4] + first, last - first)
    found = offset(start)
    assert found is not None
    seed.stacks = [(found, start, _PAGE)]
    seed.addresses = [one.thread for one in world.processors]
    seed.addresses += [one.prcb for one in world.processors] + [start, start + 0x100]
    return seed
