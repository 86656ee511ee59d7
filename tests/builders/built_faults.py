"""Faults of built drivers: 200 that software causes, and hardware faults made from such states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import capstone

from .driver_image import BASE, DriverImage, build_driver
from .driver_source import STOPS, Form, forms
from .emulator import GOOD, GOOD_SIZE, PAGE, Emulator, Stop
from .fault import (
    NT,
    SPECIAL,
    STACK,
    STACK_END,
    FaultDump,
    context,
    exception_record,
    trap_frame,
)
from .triage import Driver, Stretch

LEVELS = ("-O0", "-O1", "-O2", "-Os")
STATUS = {
    "page": 0xC0000005, "protection": 0xC0000005, "illegal": 0xC000001D, "breakpoint": 0x80000003,
    "divide": 0xC0000094, "interrupt": 0xC0000409,
}  # fmt: skip
NAMES = ("odd.sys", "acmefilt.sys", "tcpip.sys")
"""One is nobody's, one is a third party's by its name, one is Microsoft's."""
_MASK = (1 << 64) - 1
_FAR = STACK + 0x400
"""The place of a CONTEXT and of the record where the stack of the fault is bad."""
_ONE_PAGE = 0x1000


@dataclass(frozen=True)
class Fault:
    """A fault and the dump of it.

    Attributes:
        name: Its form, for people.
        expected: ``software`` or ``hardware``.
        data: The dump.
    """

    name: str
    expected: str
    data: bytes


def drivers(folder: Path) -> list[DriverImage]:
    """Build a driver at each level of optimisation, each with all forms of access."""
    chosen = [*forms(), *(Form(name, text) for name, text in STOPS.items())]
    return [build_driver(folder, seed, chosen, level) for seed, level in enumerate(LEVELS)]


def bad_pointer(random: Random) -> int:
    """A pointer as software leaves it behind."""
    freed = 0xFFFFC00000700000 + random.randrange(1 << 24)
    return random.choice(
        (
            0, 0, 0, random.randrange(1, 0x400), freed, freed & -16, freed & -8,
            GOOD + GOOD_SIZE - random.randrange(1, 0x40), STACK_END - random.randrange(1, 0x20),
            random.randrange(1 << 47) & -8, random.randrange(1 << 32), 0xFFFFFFFFFFFFFFFF,
            0xFFFFFFFFC0000005, 0x80000000, 1 << 32 | random.randrange(0x100),
            0x4141414141414141, 0xFEEEFEEEFEEEFEEE, 0xDEADBEEFDEADBEEF, 0x006C0061006E0069,
            random.randrange(1 << 64), 0x0001000000000000 | random.randrange(1 << 47),
            BASE + random.randrange(0x1000), NT + random.randrange(0x100000), 0x8000000000000000,
            GOOD + 0x100 - (1 << 63), freed & (1 << 48) - 1,
        )
    )  # fmt: skip


def states(images: Sequence[DriverImage], seed: int) -> Iterator[tuple[DriverImage, str, Stop]]:
    """Yield true states of faults, without an end."""
    random = Random(seed)
    emulators = [Emulator(image) for image in images]
    numbers = list(range(len(images[0].forms)))
    while True:
        random.shuffle(numbers)
        for number in numbers:
            emulator = random.choice(emulators)
            form = emulator.image.forms[number]
            bad = 0 if form.name in STOPS else bad_pointer(random)
            count = random.choice((7, random.randrange(64), random.randrange(1 << 16), _MASK))
            arguments = (GOOD, bad, count, random.randrange(1 << 32))
            stack = random.choice((STACK_END - 0x408, STACK + 0x1808, STACK + 0x1A08))
            found = emulator.run(emulator.image.functions[f"f{number}"], arguments, stack)
            if found is not None:
                yield emulator.image, f"{form.name} {bad:#x} {found.kind}", found


def dump_of(image: DriverImage, stop: Stop, random: Random, *, context_only: bool = False) -> bytes:
    """A triage dump of a state, as Windows writes it.

    Args:
        image: The driver.
        stop: The state.
        random: Chooses the bug check and the pages that are saved.
        context_only: Whether the bug check has a CONTEXT in any case.
    """
    at, status = stop.registers["rip"], STATUS[stop.kind]
    accessed = stop.address
    stack = stop.registers["rsp"] // 16 * 16
    room = STACK + 0x300 <= stack <= STACK_END
    trap_only = room and stop.kind == "page" and not context_only and random.random() < 0.4
    parts: list[tuple[int, bytes]] = [(STACK, stop.stack)]
    if room:
        behind = at + 1 if stop.kind == "breakpoint" else at
        frame = trap_frame(
            {**stop.registers, "rip": behind}, accessed=accessed or 0, error=stop.error
        )
        parts.append((stack - 0x190, frame))
    if trap_only:
        code = random.choice((0xD1, 0xA, 0x50))
        write = stop.error >> 1 & 1
        kind = 0x10 if stop.error & 0x10 else write
        parameters = [accessed or 0, kind, at, 0] if code == 0x50 else [accessed or 0, 2, kind, at]
    else:
        record = stack - 0x238 if room else _FAR
        information = [stop.error >> 1 & 1, _MASK if accessed is None else accessed]
        saved = exception_record(status, at, information if status == 0xC0000005 else [])
        place = STACK + 0x500 if room and stack < STACK + 0x1900 else STACK + 0x600
        if room and stack - 0x238 < place + 0x4D0 and stack > place:
            place = STACK_END - 0x4E0
        parts += [(record, saved), (place, context(stop.registers))]
        code, parameters = 0x1000007E, [status, at, record, place]
    return FaultDump(
        code=code,
        parameters=parameters,
        parts=parts,
        others=list(_pages(image, stop, random)),
        cr2=accessed or 0,
        cr8=2,
        drivers=(
            Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000),
            Driver(
                f"\\SystemRoot\\system32\\drivers\\{random.choice(NAMES)}", BASE, len(image.memory)
            ),
        ),
        kdbg_fields={0x2F2: ("<H", SPECIAL)},
    ).file()


def _pages(image: DriverImage, stop: Stop, random: Random) -> Iterator[Stretch]:
    """Yield the page of the instruction, sometimes the caller's and all others."""
    wanted = {stop.registers["rip"] // PAGE * PAGE}
    if random.random() < 0.5:
        wanted |= {one // PAGE * PAGE for one in stop.trace}
    if random.random() < 0.2:
        wanted |= {BASE + at for at in range(0, len(image.memory), PAGE)}
    for page in sorted(wanted):
        data = image.at(page, PAGE) if page >= BASE else b""
        if len(data) == PAGE:
            yield Stretch(page, data)


def software_faults(images: Sequence[DriverImage], seed: int, count: int) -> Iterator[Fault]:
    """Yield faults that the software caused."""
    random = Random(seed)
    for _, (image, name, stop) in zip(range(count), states(images, seed), strict=False):
        yield Fault(name, "software", dump_of(image, stop, random))


class Hardware:
    """Makes faults that no software can cause, from states of software that runs."""

    def __init__(self, images: Sequence[DriverImage], seed: int) -> None:
        self.images, self.random = images, Random(seed)
        self.states = states(images, seed + 1)
        self.emulators = {id(image): Emulator(image) for image in images}
        self.decoder = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
        self.decoder.detail = True

    def faults(self, count: int) -> Iterator[Fault]:
        """Yield faults of each kind in turn."""
        kinds = (self.misaligned, self.contradicting, self.refused, self.one_bit)
        for number in range(count):
            name, image, stop = kinds[number % len(kinds)]()
            data = dump_of(image, stop, self.random, context_only=True)
            yield Fault(name, "hardware", data)

    def _boundaries(self, image: DriverImage, name: str) -> list[tuple[int, bytes]]:
        """The instructions of a function."""
        start = image.functions[name]
        later = [one for one in image.functions.values() if one > start]
        end = min(later, default=image.code[1])
        found = self.decoder.disasm(image.at(start, end - start), start)
        return [(one.address, bytes(one.bytes)) for one in found]

    def _function(self) -> tuple[DriverImage, str]:
        image = self.random.choice(self.images)
        return image, f"f{self.random.randrange(len(image.forms))}"

    def misaligned(self) -> tuple[str, DriverImage, Stop]:
        """A jump into an instruction that ends in a fault before decoding is in step again."""
        while True:
            image, name = self._function()
            code = self._boundaries(image, name)
            place, data = self.random.choice(code)
            if len(data) < 3 or data[0] == 0xCC:
                continue
            inside = place + self.random.randrange(1, len(data))
            if all(one in _PREFIXES for one in data[: inside - place]):
                continue
            arguments = (GOOD, GOOD + 0x200, 3, self.random.randrange(1 << 32))
            stop = self.emulators[id(image)].run(inside, arguments, STACK_END - 0x408)
            starts = {one for one, _ in code}
            first = image.functions[name]
            if stop is None or not first + 64 < stop.registers["rip"] < code[-1][0]:
                continue
            if stop.registers["rip"] in starts or stop.kind == "divide":
                continue
            return f"misaligned {stop.registers['rip'] - place:+} {stop.kind}", image, stop

    def contradicting(self) -> tuple[str, DriverImage, Stop]:
        """A page fault whose address is not the one that the instruction accesses."""
        for image, name, stop in self.states:
            opaque = ("movw", "fx", "iretq", "sgdt", "gs:", "fs:", "pushq %%fs", "sgdt")
            if stop.kind != "page" or stop.error & 0x10 or any(one in name for one in opaque):
                continue
            wrong = self.random.choice(
                (
                    (stop.address or 0) ^ 1 << self.random.randrange(12, 46),
                    self.random.randrange(0x1000, 1 << 46),
                    0xFFFFA00000000000 + self.random.randrange(1 << 40),
                    self.random.randrange(0x10, 0x1000) + ((stop.address or 0) ^ 1 << 40),
                )
            )
            found = Stop(stop.registers, "page", wrong & _MASK, 0, stop.stack, stop.trace)
            return f"contradiction {name} at {wrong:#x}", image, found
        raise AssertionError("the states have no end")

    def refused(self) -> tuple[str, DriverImage, Stop]:
        """An ordinary instruction that the processor refuses as illegal."""
        for image, name, stop in self.states:
            place = self.random.choice(stop.trace)
            if not image.code[0] <= place < image.code[1] or stop.kind != "page":
                continue
            registers = {**stop.registers, "rip": place}
            one = next(self.decoder.disasm(image.at(place, 15), place, 1))
            found = Stop(registers, "illegal", None, 0, stop.stack, stop.trace)
            if one.mnemonic.split()[-1] in _ALWAYS:
                return f"refused {one.mnemonic} {one.op_str} {name}", image, found
        raise AssertionError("the states have no end")

    def one_bit(self) -> tuple[str, DriverImage, Stop]:
        """A good pointer or a null pointer with one wrong bit."""
        while True:
            image, name = self._function()
            number = int(name[1:])
            form = image.forms[number].name
            if form not in _FIELDS:
                continue
            null = self.random.random() < 0.5
            bit = self.random.randrange(33, 47) if null else self.random.randrange(47, 62)
            bad = (0 if null else STACK + 0x100) ^ 1 << bit
            arguments = (GOOD, bad, 3, self.random.randrange(1 << 32))
            stop = self.emulators[id(image)].run(
                image.functions[name], arguments, STACK_END - 0x408
            )
            if stop is None or stop.kind not in ("page", "protection"):
                continue
            return f"bit {bit} of {'null' if null else 'a pointer'} {form}", image, stop


_PREFIXES = frozenset((0xF0, 0xF2, 0xF3, 0x66, 0x67, *range(0x40, 0x50)))
_ALWAYS = frozenset(
    (
        *("mov", "movzx", "lea", "add", "sub", "xor", "and", "or", "cmp", "test", "push", "pop"),
        *("shl", "shr", "imul", "inc", "dec"),
    )
)
_FIELDS = frozenset(
    (
        *("read8", "read16", "read32", "read64", "write8", "write16", "write64", "compare"),
        *("double", "call"),
    )
)
