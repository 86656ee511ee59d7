"""Functions of AMD64: heads, codes of versions 1 and 2, chains and code bytes, that are changed."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fuzz.stacks.case import Case
from fuzz.stacks.words import MANY, a_number, machine_frame, packed, stack_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

BASE: Final = 0xFFFFF80000000000
STACK: Final = 0xFFFFA00000001000
CODE: Final = 0x1000
XDATA: Final = 0x8000
_SIZE: Final = 0x20000
_ROOM: Final = 0x80
_CHAINED: Final = 4
_HANDLERS: Final = 3
_SAVED: Final = (3, 5, 6, 7, 12, 13, 14, 15)
_STARTS: Final = (b"", b"", b"\x48\x83\xc4\x28", b"\x48\x81\xc4\0\1\0\0", b"\x48\x8d\x65\x20",
    b"\x48\x8d\xa5\0\1\0\0", b"\x49\x8d\x63\x10", b"\x48\x83\xc4\x80")  # fmt: skip
_POPS: Final = (b"\x5b", b"\x5d", b"\x5e", b"\x5f", b"\x41\x5c", b"\x41\x5f", b"\x5c", b"\x58")
_ENDS: Final = (b"\xc3", b"\xc3", b"\xf3\xc3", b"\xc2\x10\0", b"\xeb\xfe", b"\xeb\x80", b"\xff\x25",
    b"\xe9\0\0\0\x80", b"\xe9\xff\xff\xff\x7f", b"\x48\xff\xe0", b"\xe9", b"\xeb\x7f")  # fmt: skip


@dataclass
class Info:
    """Unwind data of a function.

    Attributes:
        version: Version.
        flags: Flags.
        prolog: Bytes of the prolog.
        frame: Register and scaled offset of the frame.
        codes: Codes: offset, kind, information, operands of 16 bits.
        chained: Number of the function that it is chained to; None without.
        count: Number of slots, if it is not the right one.
        chain: Words in place of the entry that it is chained to.
    """

    version: int
    flags: int = 0
    prolog: int = 0
    frame: int = 0
    codes: list[tuple[int, int, int, list[int]]] = field(default_factory=list)
    chained: int | None = None
    count: int | None = None
    chain: list[int] | None = None

    def pack(self, entries: Sequence[list[int]]) -> bytes:
        """Return the bytes, with the entry of the function that it is chained to."""
        slots = b"".join(
            struct.pack("<BB", offset & 255, op & 15 | (info & 15) << 4) + packed_words(operands)
            for offset, op, info, operands in self.codes
        )
        count = len(slots) // 2 if self.count is None else self.count
        head = struct.pack(
            "<BBBB",
            self.version & 7 | (self.flags & 31) << 3,
            self.prolog & 255,
            count & 255,
            self.frame & 255,
        )
        data = head + slots + bytes(len(slots) % 4)
        if self.chain is not None:
            data += packed(self.chain, 4)
        elif self.chained is not None:
            data += packed(entries[self.chained % len(entries)], 4)
        elif self.flags & _HANDLERS:
            data += packed([CODE, 0], 4)
        return data

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return len(self.pack([[0, 0, 0]]))


def packed_words(words: Sequence[int]) -> bytes:
    """Return words of 16 bits as bytes."""
    return struct.pack(f"<{len(words)}H", *[one & 0xFFFF for one in words])


def sound_info(random: Random, number: int) -> Info:
    """Return unwind data of a function that could be compiled."""
    info = Info(random.choice((1, 1, 2)), flags=random.choice((0, 0, 0, 1, 2, 3)))
    at, codes = 0, []
    for register in random.sample(_SAVED, random.choice((0, 1, 2, 3))):
        at += 1 + (register > 7)
        codes.append((at, 0, register, []))
    choice = random.random()
    if choice < 0.6:
        at += 4
        codes.append((at, 2, random.randrange(10), []))
    elif choice < 0.75:
        at += 7
        codes.append((at, 1, 0, [random.randrange(1, 30)]))
    elif choice < 0.8:
        at += 7
        codes.append((at, 1, 1, [random.randrange(1, 30) * 8, 0]))
    if random.random() < 0.25:
        at += 5
        info.frame = random.choice((5, 5, 3, 13)) | random.randrange(3) << 4
        codes.append((at, 3, 0, []))
    if random.random() < 0.3:
        at += 5
        op = random.choice((4, 5, 8, 9))
        operands = [random.randrange(8), 0][: 1 + op % 4 % 2]
        codes.append((at, op, random.choice(_SAVED), operands))
    if random.random() < 0.12:
        codes.insert(0, (0, 10, random.randrange(2), []))
    info.codes, info.prolog = codes[::-1], at
    if info.version == 2 and random.random() < 0.8:
        length = 1 + sum(1 + (one[2] > 7) for one in codes if one[1] == 0)
        info.codes.insert(0, (length, 6, random.randrange(2), []))
        for _ in range(random.choice((0, 1, 2))):
            info.codes.insert(1, (random.randrange(0x40), 6, 0, []))
    if number and random.random() < 0.25:
        info.flags, info.chained = _CHAINED, random.randrange(number)
    return info


def change_info(random: Random, info: Info) -> None:
    """Change one thing of unwind data."""
    choice = random.randrange(11)
    if choice < 5 and info.codes:
        _change_code(random, info, choice)
    elif choice == 5:
        op = random.randrange(16)
        operands = [a_number(random, 8, 16) for _ in range((0, 1, 0, 0, 1, 2)[op % 6])]
        at = random.randrange(len(info.codes) + 1)
        info.codes.insert(at, (random.randrange(40), op, random.randrange(16), operands))
    elif choice == 6:
        info.prolog = a_number(random, info.prolog)
    elif choice == 7:
        info.frame = a_number(random, info.frame)
    elif choice == 8:
        name = random.choice(("version", "flags", "count"))
        value = getattr(info, name)
        setattr(info, name, a_number(random, info.size // 2 if value is None else value, 5))
    elif choice == 9:
        info.flags, info.chained = _CHAINED, random.randrange(8)
    else:
        info.flags = _CHAINED
        info.chain = [a_number(random, at, 32) for at in (CODE, CODE + _ROOM, XDATA)]
        if random.random() < 0.7:
            info.chain[2] = XDATA + random.choice((0, 4, 1, 2, 4 * random.randrange(40)))


def _change_code(random: Random, info: Info, choice: int) -> None:
    at = random.randrange(len(info.codes))
    offset, op, number, operands = info.codes[at]
    if choice == 0:
        info.codes[at] = (a_number(random, offset), op, number, operands)
    elif choice == 1:
        info.codes[at] = (offset, op, a_number(random, number, 4), operands)
    elif choice == 2:
        changed = [a_number(random, one, 16) for one in operands] or [random.getrandbits(16)]
        info.codes[at] = (offset, op, number, changed)
    elif choice == 3:
        times = random.choice((2, 2, 3, 20, 250 // max(1, len(operands) + 1)))
        info.codes[at:at] = [info.codes[at]] * (times - 1)
    elif random.random() < 0.5:
        random.shuffle(info.codes)
    else:
        del info.codes[at]


def an_epilog(random: Random) -> bytes:
    """Return instructions of an epilog."""
    pops = random.choices(_POPS, k=random.choice((0, 1, 2, 3, 14)))
    return random.choice(_STARTS) + b"".join(pops) + random.choice(_ENDS)


def functions(
    random: Random, count: int, code: int = CODE, xdata: int = XDATA, room: int = _ROOM
) -> tuple[list[list[int]], bytes]:
    """Return entries of a function table, and their unwind data, which are changed.

    Args:
        random: Chooses them.
        count: Number of functions.
        code: RVA of the first function.
        xdata: RVA of the unwind data.
        room: Bytes of each function.
    """
    infos = [sound_info(random, number) for number in range(count)]
    changes = random.choice(MANY)
    for _ in range(changes):
        change_info(random, random.choice(infos))
    entries, at = [], xdata
    for number, info in enumerate(infos):
        entries.append([code + room * number, code + room * (number + 1), at])
        at += info.size
    if random.random() < 0.08:  # an entry that refers to another
        entries[-1][2] = random.choice(entries)[2] | 1
    data = b"".join(info.pack(entries) for info in infos)
    for _ in range(changes):
        if random.random() < 0.12:
            entry = random.choice(entries)
            field_number = random.randrange(3)
            entry[field_number] = a_number(random, entry[field_number], 32)
    if random.random() < 0.03:
        random.shuffle(entries)
    return entries, data


def hostile_amd64(random: Random, number: int) -> Case:
    """Return functions, a stack and registers of AMD64."""
    count = random.choice((1, 2, 3, 4, 6))
    entries, data = functions(random, count)
    end = CODE + _ROOM * count
    text = bytearray(_ROOM * count)
    places = [random.randrange(len(text)) for _ in range(6)]
    for place in places:
        piece = an_epilog(random)
        text[place : place + len(piece)] = piece
    text = text[: _ROOM * count]
    codes = [BASE + CODE + place for place in places]
    codes += [BASE + CODE + random.choice((0, 1, 4, 0x20, _ROOM)), BASE + end]
    words = stack_words(random, random.choice((16, 64, 64, 200)), codes, STACK)
    for _ in range(random.choice((0, 0, 1, 4))):
        at = random.randrange(len(words))
        words[at : at + 5] = machine_frame(random, STACK + 8 * at, codes)
    state = {"rip": random.choice(codes), "rsp": STACK + 8 * random.randrange(16)}
    if random.random() < 0.05:
        state["rsp"] = a_number(random, state["rsp"], 64)
    for name in ("rbx", "rbp", "rsi", "r12", "r13"):
        if random.random() < 0.85:
            state[name] = random.choice(words)
    if random.random() < 0.6:
        state["rbp"] = STACK + 8 * random.randrange(32)
    table = b"".join(packed(entry, 4) for entry in entries)
    if random.random() < 0.02:
        table = table[: random.randrange(len(table))]
    areas = [(XDATA, data)]
    if random.random() < 0.8:
        areas.append((CODE, bytes(text)))
    return Case(
        machine="amd64", state=state, memory=[(STACK, packed(words))], base=BASE, size=_SIZE,
        table=None if random.random() < 0.01 else table, areas=areas,
        is_complete=random.random() < 0.8, starts=codes[:3],
    )  # fmt: skip
