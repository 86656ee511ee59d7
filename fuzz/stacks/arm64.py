"""Functions of ARM64: packed unwind data, and those with codes, epilogs and scopes."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fuzz.stacks.case import Case
from fuzz.stacks.words import MANY, a_number, chain_words, packed, stack_words

if TYPE_CHECKING:
    from random import Random

BASE: Final = 0xFFFFF80100000000
STACK: Final = 0xFFFFE00E0E4BC000
CODE: Final = 0x1000
XDATA: Final = 0x3000
_SIZE: Final = 0x10000
ROOM: Final = 0x100
_PACKED_FIELDS: Final = (
    ("flag", 0, 2), ("length", 2, 11), ("floats", 13, 3), ("ints", 16, 4), ("homes", 20, 1),
    ("chain", 21, 2), ("frame", 23, 9),
)  # fmt: skip
_FIRST: Final = (
    range(0x08), range(0x20, 0x28), range(0x40, 0x44), range(0x80, 0x84), (0xC0,),
    range(0xC8, 0xCA), range(0xCC, 0xCE), (0xD0, 0xD1), (0xD4,), (0xD6,), range(0xD8, 0xDA),
    range(0xDA, 0xDC), (0xDC, 0xDD), (0xDE,), (0xE1,), (0xE2,), (0xE3,), (0xE6,), (0xE7,), (0xFC,),
)  # fmt: skip
"""First bytes of codes, by kind; small operands."""
_SPECIAL: Final = (0xE8, 0xE9, 0xEA, 0xEC)
_MASKS: Final = (None, None, 0, 0x7F << 48, 0xFF7F << 48, (1 << 64) - 1)


@dataclass
class Function:
    """A function.

    Attributes:
        fields: Fields of packed unwind data; empty for others.
        codes: Codes of unwind data that are not packed.
        head: Length in words, version, X, E, number of epilogs, words of codes.
        scopes: Offsets, and indices of codes, of epilogs.
        word: Second word of the entry, if it is not the right one.
    """

    fields: dict[str, int] = field(default_factory=dict)
    codes: list[bytes] = field(default_factory=list)
    head: list[int] = field(default_factory=lambda: [ROOM // 4, 0, 0, 0, 0, 0])
    scopes: list[tuple[int, int]] = field(default_factory=list)
    is_large: bool = False
    word: int | None = None

    def xdata(self) -> bytes:
        """Return unwind data that are not packed."""
        length, version, has_handler, one_epilog, epilogs, more = self.head
        codes = b"".join(self.codes)
        codes += b"\xe3" * (-len(codes) % 4)
        first = length & 0x3FFFF | (version & 3) << 18
        first |= (has_handler & 1) << 20 | (one_epilog & 1) << 21
        count, words = epilogs, len(codes) // 4 + more
        scopes = [at & 0x3FFFF | (index & 0x3FF) << 22 for at, index in self.scopes]
        if not self.is_large and 0 <= count < 32 and 0 < words < 32:
            head = struct.pack("<I", first | count << 22 | words << 27)
        else:
            head = struct.pack("<IHBB", first, count & 0xFFFF, words & 255, 0)
        return head + packed(scopes, 4) + codes

    def packed_word(self) -> int:
        """Return packed unwind data."""
        return sum((self.fields[name] & (1 << bits) - 1) << at for name, at, bits in _PACKED_FIELDS)


def a_code(random: Random) -> bytes:
    """Return an unwind code with small operands."""
    first = random.choice(random.choice(_FIRST))
    if first < 0xC0 or first in (0xE1, 0xE3, 0xE6, 0xFC):
        return bytes([first])
    if first == 0xE7:
        register = random.choice((19, 20, 29, 30, 8))
        pair_and_push = random.choice((0, 0x20, 0x40, 0x60))
        return bytes([first, register | pair_and_push, random.choice((0, 1, 0x41, 0x80))])
    if first == 0xE2 or first == 0xC0:
        return bytes([first, random.randrange(4)])
    return bytes([first, random.choice((0, 1, 2, 3, 0x40, 0x42, 0x83))])


def sound_function(random: Random) -> Function:
    """Return a function that could be compiled."""
    if random.random() < 0.4:
        chain = random.randrange(4)
        ints, floats = random.randrange(11), random.choice((0, 0, 0, 1, 3, 7))
        homes = random.choice((0, 0, 1))
        saved = 8 * (ints + floats + (floats > 0) + 8 * homes + (chain == 1))
        words = -(-saved // 16) + random.randrange(1, 8)
        return Function(
            {"flag": random.choice((1, 1, 2)), "length": ROOM // 4, "floats": floats,
             "ints": ints, "homes": homes, "chain": chain, "frame": words + 1},
        )  # fmt: skip
    made = Function(codes=[a_code(random) for _ in range(random.choice((0, 1, 2, 3, 5)))])
    if random.random() < 0.15:
        made.codes.append(bytes([random.choice(_SPECIAL)]))
    else:
        made.codes.append(b"\x81" if random.random() < 0.7 else b"\x41")
    if random.random() < 0.1:
        made.codes.insert(random.randrange(len(made.codes)), b"\xe5")
    made.codes.append(b"\xe4")
    choice = random.random()
    made.head[2] = random.random() < 0.1
    if choice < 0.35:
        made.head[3:5] = [1, random.choice((0, 0, 1))]
    elif choice < 0.6:
        count = random.choice((1, 2, 3))
        ends = sorted(random.sample(range(8, ROOM // 4), count))
        made.scopes, made.head[4] = [(at, 0) for at in ends], count
    made.is_large = random.random() < 0.1
    return made


def change_function(random: Random, function: Function, size: int) -> None:
    """Change one thing of a function; `size` bytes of unwind data may be referred to."""
    choice = random.randrange(10)
    if choice == 0:
        words = (XDATA + 4 * random.randrange(size // 4 + 1), random.getrandbits(32), 0, 3, XDATA)
        function.word = random.choice(words)
    elif function.fields:
        name, _, bits = random.choice(_PACKED_FIELDS)
        function.fields[name] = a_number(random, function.fields[name], bits)
    elif choice < 3:
        number = random.randrange(6)
        bits = (18, 2, 1, 1, 5, 4)[number]
        value = a_number(random, function.head[number], bits)
        function.head[number] = 0xFFFF if number == 4 and random.random() < 0.1 else value
    elif choice == 3:
        count = random.choice((1, 2, 3, 30, 300))
        function.scopes = [(a_number(random, 8 * n, 18), a_number(random, n, 10))
                           for n in range(count)]  # fmt: skip
        function.head[3:5] = [0, count]
    else:
        _change_codes(random, function.codes)


def _change_codes(random: Random, codes: list[bytes]) -> None:
    at = random.randrange(len(codes)) if codes else 0
    choice = random.randrange(7)
    if choice == 0:
        codes.insert(at, bytes([random.randrange(0xE0, 0x100)]) + random.randbytes(3)[:3])
    elif choice == 1:
        codes.insert(at, b"\xe0" + a_number(random, 1, 24).to_bytes(3, "big"))
    elif choice == 2:
        codes[at:at] = [a_code(random)] * random.choice((1, 2, 20, 200))
    elif choice == 3:
        del codes[at : at + 1]
    elif choice == 4:
        random.shuffle(codes)
    elif choice == 5:
        codes.insert(at, bytes([random.choice((*_SPECIAL, 0xE5, 0xE6, 0xE4))]))
    elif codes:
        data = bytearray(codes[at])
        place = random.randrange(len(data))
        data[place] = a_number(random, data[place])
        codes[at] = bytes(data)


def functions(
    random: Random, count: int, code: int = CODE, xdata: int = XDATA, room: int = ROOM
) -> tuple[list[list[int]], bytes]:
    """Return entries of a function table, and unwind data, which are changed."""
    made = [sound_function(random) for _ in range(count)]
    for one in made:
        one.head[0] = room // 4
        if one.fields:
            one.fields["length"] = room // 4
    changes = random.choice(MANY)
    for _ in range(changes):
        change_function(random, random.choice(made), 0x80)
    entries, data = [], b""
    for number, one in enumerate(made):
        word = one.packed_word() if one.fields else xdata + len(data)
        data += b"" if one.fields else one.xdata()
        if one.word is not None:
            word = one.word - XDATA + xdata if one.word >= XDATA else one.word
        entries.append([code + room * number, word])
    for _ in range(changes):
        if random.random() < 0.08:
            entry = random.choice(entries)
            entry[0] = a_number(random, entry[0], 32)
    if random.random() < 0.03:
        random.shuffle(entries)
    return entries, data


def context_words(random: Random, flags: int, stack: int, pc: int) -> list[int]:
    """Return words of a CONTEXT or trap frame: plausible where unwinders look."""
    words = [random.choice((0, stack, pc, 0x60000004)) for _ in range(0x72)]
    words[0] = flags
    for at in (0xF0, 0x100, 0x98, 0x140):
        words[at // 8] = stack
    for at in (0xF8, 0x108, 0x138, 0x148):
        words[at // 8] = pc
    return words


def hostile_arm64(random: Random, number: int) -> Case:
    """Return functions, a stack and registers of ARM64."""
    count = random.choice((1, 2, 3, 4, 6))
    entries, data = functions(random, count)
    codes = [BASE + CODE + 4 * random.randrange(count * ROOM // 4) for _ in range(8)]
    codes += [BASE + CODE + random.choice((0, 4, 8, 0xF8, ROOM, 2))]
    words = stack_words(random, random.choice((24, 80, 80, 200)), codes, STACK)
    if random.random() < 0.5:
        chain_words(random, words, STACK, 8, codes)
    if random.random() < 0.15:
        at = random.randrange(len(words))
        stack = STACK + 16 * random.randrange(60)
        flags = random.choice((0x400003, 0x20400003, 0))
        words[at : at + 0x72] = context_words(random, flags, stack, random.choice(codes))
    if random.random() < 0.1:
        words = [one | random.getrandbits(15) << 48 if one in codes else one for one in words]
    state = {"pc": random.choice(codes), "sp": STACK + 16 * random.randrange(8)}
    state |= {"fp": STACK + 16 * random.randrange(12), "lr": random.choice(codes)}
    state |= {"x19": random.choice(words), "x28": random.choice(words)}
    if random.random() < 0.2:
        name = random.choice(list(state))
        state[name] = a_number(random, state[name], 64)
    if random.random() < 0.15:
        del state[random.choice(("fp", "lr", "x19"))]
    table = b"".join(packed(entry, 4) for entry in entries)
    if random.random() < 0.02:
        table = table[: random.randrange(len(table))]
    return Case(
        machine="arm64", state=state, memory=[(STACK, packed(words))], base=BASE, size=_SIZE,
        table=None if random.random() < 0.01 else table, areas=[(XDATA, data)],
        is_complete=random.random() < 0.8, mask=random.choice(_MASKS), starts=codes[:3],
    )  # fmt: skip
