"""Function tables, unwind data, code, stack and registers of AMD64 and ARM64, packed into bytes.

An input begins with a byte of flags and a byte of present registers. Registers, three further
instructions to begin at, and the four parts, each behind its length, follow.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from fuzz.guided.target import Target
from fuzz.seeds import Seed
from fuzz.stacks import amd64, arm64
from fuzz.stacks.asking import Asking
from fuzz.stacks.words import MANY, a_number, packed
from fuzz.symbols.numbers import change_somewhere, damage

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.exercise import Exercise
    from fuzz.stacks.case import Case

_HEAD: Final = struct.Struct("<BB")
_STARTS: Final = struct.Struct("<3H")
_LENGTH: Final = struct.Struct("<H")
_IS_ARM64, _IS_COMPLETE, _HAS_TABLE = 1, 2, 4
_MASK_SHIFT: Final = 3
_MASKS: Final = (None, 0, 0x7F << 48, 0xFF7F << 48)
_LONGEST: Final = 0x2000
_MADE: Final = 24
_WORDS: Final = (0xD503237F, 0xD503233F, 0xD65F03C0, 0xD65F0BFF, 0xA9BF7BFD, 0x910003FD, 0)
"""Instructions of ARM64: the first and the last ones of functions."""
_THOROUGH: Final = 8
"""One input in so many is asked again."""


class Machine(NamedTuple):
    """What differs between machines.

    Attributes:
        name: Its name.
        registers: Names of registers, the instruction pointer first.
        places: Addresses of table (none), unwind data, code and stack.
        make: Makes a case.
    """

    name: str
    registers: tuple[str, ...]
    places: tuple[int, int, int, int]
    make: Callable[[Random, int], Case]


MACHINES: Final = (
    Machine(
        "amd64",
        ("rip", "rsp", "rbp", "rbx", "rsi", "r12", "r13"),
        (0, amd64.XDATA, amd64.CODE, amd64.STACK),
        amd64.hostile_amd64,
    ),
    Machine(
        "arm64",
        ("pc", "sp", "fp", "lr", "x19", "x28"),
        (0, arm64.XDATA, arm64.CODE, arm64.STACK),
        arm64.hostile_arm64,
    ),
)


class Parts(NamedTuple):
    """An input in parts.

    Attributes:
        flags: Machine, completeness of the table, its presence, mask.
        present: One bit for each register that is known.
        registers: Values of registers.
        starts: RVAs of further instructions to begin at.
        contents: Table, unwind data, code, stack.
    """

    flags: int
    present: int
    registers: list[int]
    starts: list[int]
    contents: list[bytes]

    @property
    def machine(self) -> Machine:
        """The machine."""
        return MACHINES[self.flags & _IS_ARM64]


def split(data: bytes) -> Parts:
    """Return the parts of any bytes; what is missing is zero or empty."""
    flags, present = _HEAD.unpack(data[: _HEAD.size].ljust(_HEAD.size, b"\0"))
    count = len(MACHINES[flags & _IS_ARM64].registers)
    shape = struct.Struct(f"<{count}Q")
    at = _HEAD.size
    registers = shape.unpack(data[at : at + shape.size].ljust(shape.size, b"\0"))
    at += shape.size
    starts = _STARTS.unpack(data[at : at + _STARTS.size].ljust(_STARTS.size, b"\0"))
    at += _STARTS.size
    contents = []
    for _ in range(4):
        (length,) = _LENGTH.unpack(data[at : at + _LENGTH.size].ljust(_LENGTH.size, b"\0"))
        at += _LENGTH.size
        contents.append(data[at : at + length][:_LONGEST])
        at += length
    return Parts(flags, present, list(registers), list(starts), contents)


def join(parts: Parts) -> bytes:
    """Pack parts into an input."""
    out = [_HEAD.pack(parts.flags, parts.present)]
    out.append(struct.pack(f"<{len(parts.registers)}Q", *parts.registers))
    out.append(_STARTS.pack(*parts.starts))
    for content in parts.contents:
        out += (_LENGTH.pack(len(content[:_LONGEST])), content[:_LONGEST])
    return b"".join(out)


def case_of(parts: Parts) -> Case:
    """Return the case of parts."""
    machine = parts.machine
    base = _template(machine).base
    state = {
        name: value
        for bit, (name, value) in enumerate(zip(machine.registers, parts.registers, strict=True))
        if parts.present >> bit & 1
    }
    table, *areas = parts.contents
    memory = [(machine.places[3], areas.pop())]
    if machine.name == "arm64" and areas[1]:  # its unwinder looks for functions without a frame
        memory.append((base + machine.places[2], areas[1]))
    return replace(
        _template(machine),
        state=state,
        memory=memory,
        table=table if parts.flags & _HAS_TABLE else None,
        areas=[(at, one) for at, one in zip(machine.places[1:3], areas, strict=True) if one],
        is_complete=bool(parts.flags & _IS_COMPLETE),
        mask=_MASKS[parts.flags >> _MASK_SHIFT & 3] if parts.flags & _IS_ARM64 else None,
        starts=[base + start for start in parts.starts],
    )


def parts_of(case: Case) -> Parts:
    """Return the parts of a case, as far as an input can have them."""
    number = int(case.machine == "arm64")
    machine = MACHINES[number]
    flags = number | _IS_COMPLETE * case.is_complete | _HAS_TABLE * (case.table is not None)
    flags |= (_MASKS.index(case.mask) if case.mask in _MASKS else 0) << _MASK_SHIFT
    present = sum((name in case.state) << bit for bit, name in enumerate(machine.registers))
    registers = [case.state.get(name, 0) for name in machine.registers]
    areas = dict(case.areas)
    contents = [case.table or b"", *(areas.get(at, b"") for at in machine.places[1:3])]
    starts = [start - case.base & 0xFFFF for start in case.starts]
    return Parts(flags, present, registers, starts, [*contents, case.memory[0][1]])


@cache
def _template(machine: Machine) -> Case:
    return machine.make(Random(0), 0)


def _made(random: Random, machine: Machine) -> Parts:
    """Return the parts of a new case; code of ARM64 is a part of the memory."""
    parts = parts_of(machine.make(random, random.randrange(_MADE)))
    if machine.name == "arm64":
        parts.contents[2] = packed(random.choices(_WORDS, k=random.choice((0, 64, 256))), 4)
    return parts


def _seeds() -> list[bytes]:
    return [join(_made(Random(number), machine)) for machine in MACHINES for number in range(_MADE)]


def _ask(data: bytes) -> Exercise:
    chance = crc32(data)
    case = case_of(split(data))
    asked = Asking(data, Seed("unwind", b"", {}, (0,)), Random(chance), made=case, path="")
    asked.run("cheap" if chance % _THOROUGH else "thorough")
    return asked


def _change(random: Random, data: bytes) -> bytes:
    """Change registers and parts, or take parts of another case of the same machine."""
    parts = split(data)
    for _ in range(max(1, random.choice(MANY))):
        choice = random.random()
        if choice < 0.3:
            parts = _exchange(random, parts)
        elif choice < 0.4:
            at = random.randrange(len(parts.registers))
            words = parts.contents[3]
            place = random.randrange(len(words) // 8 + 1) * 8
            parts.registers[at] = random.choice(
                (
                    a_number(random, parts.registers[at], 64),
                    int.from_bytes(words[place : place + 8], "little"),
                    parts.machine.places[3] + place,
                )
            )
        elif choice < 0.44:
            parts = parts._replace(flags=parts.flags ^ 1 << random.randrange(1, 5))
        elif choice < 0.46:
            parts = parts._replace(present=parts.present ^ 1 << random.randrange(7))
        else:
            at = random.choice((0, 1, 1, 1, 2, 3))
            parts.contents[at] = _changed(random, parts, parts.contents[at])
    return join(parts)


def _exchange(random: Random, parts: Parts) -> Parts:
    """Take the functions, the code, the stack or the registers of another case."""
    other = _made(random, parts.machine)
    choice = random.randrange(4)
    if choice == 0:
        return parts._replace(registers=other.registers, starts=other.starts)
    if choice == 1:
        parts.contents[:2] = other.contents[:2]
    else:
        parts.contents[choice] = other.contents[choice]
    return parts


def _changed(random: Random, parts: Parts, content: bytes) -> bytes:
    choice = random.random()
    if choice < 0.3:
        pool = (*parts.machine.places[1:3], *parts.starts)
        return change_somewhere(random, content, pool, 4)
    if choice < 0.8 and content:
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 2, 4))):
            at = random.randrange(len(changed))
            changed[at] = a_number(random, changed[at])
        return bytes(changed)
    return damage(random, content)


TARGET: Final = Target(_seeds, _ask, _change, room=0x2000)
