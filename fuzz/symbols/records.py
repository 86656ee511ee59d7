"""`Records`: lists of records, each of which begins with its length and its kind."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fuzz.symbols.numbers import EDGES, a_number, change_somewhere, get_number, set_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

_MOST: Final = 4000
"""Most records that a list grows to."""
_TEXTS: Final = (
    b"\0", b"\xff", b"\x1b[2J", b"\xd8\x00", b"\r\n", b"A" * 200, b"../x", b"\xe2\x80\xae", b"!",
    b"",
)  # fmt: skip


@dataclass
class Records:
    """Records with what is before and behind them.

    Attributes:
        items: Kind and contents of each record.
        head: Bytes before.
        tail: Bytes behind.
        kinds: Kinds that readers know.
        pool: Numbers that mean something in the records.
        lies: Lengths by number of the record, in place of the true ones.
    """

    items: list[bytes]
    head: bytes = b""
    tail: bytes = b""
    kinds: Sequence[int] = ()
    pool: Sequence[int] = ()
    lies: dict[int, int] = field(default_factory=dict)

    def copy(self) -> Records:
        """Return a list that can be changed alone."""
        return Records(
            list(self.items), self.head, self.tail, self.kinds, self.pool, dict(self.lies)
        )

    def body(self) -> bytes:
        """Return the records with their lengths."""
        parts: list[bytes] = []
        for number, item in enumerate(self.items):
            length = self.lies.get(number, len(item))
            parts += (struct.pack("<H", length & 0xFFFF), item)
        return b"".join(parts)

    def change(self, random: Random, donors: Sequence[bytes] = ()) -> None:
        """Change one thing."""
        if not self.items:
            self.items.append(random.choice(donors) if donors else b"\x06\0")
        change = random.choices(_CHANGES, _WEIGHTS)[0]
        change(self, random, donors)
        del self.items[_MOST:]


def parse_records(data: bytes, start: int, end: int) -> list[bytes]:
    """Split records, up to an end or that of the data."""
    items = []
    end = min(end, len(data))
    while start + 4 <= end:
        length = get_number(data, start, 2)
        items.append(data[start + 2 : start + 2 + length])
        start += 2 + length
    return items


def _place(records: Records, random: Random) -> int:
    return random.randrange(len(records.items))


def _number(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    item = records.items[at]
    records.items[at] = item[:2] + change_somewhere(random, item[2:], records.pool)


def _kind(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    value = random.choice(records.kinds) if records.kinds else random.choice(EDGES)
    records.items[at] = set_number(records.items[at], 0, 2, value)


def _text(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    item = records.items[at]
    where = random.randrange(min(len(item), 2), len(item) + 1)
    records.items[at] = (item[:where] + random.choice(_TEXTS) + item[where:])[:0xFFFC]


def _again(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    times = random.choice((1, 1, 1, 2, 10, 300))
    where = random.randrange(len(records.items) + 1)
    records.items[where:where] = [records.items[at]] * times


def _without(records: Records, random: Random, _: Sequence[bytes]) -> None:
    del records.items[_place(records, random)]


def _swap(records: Records, random: Random, _: Sequence[bytes]) -> None:
    one, other = _place(records, random), _place(records, random)
    items = records.items
    items[one], items[other] = items[other], items[one]


def _cut(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    item = records.items[at]
    records.items[at] = item[: random.randrange(min(2, len(item)), len(item) + 1)]


def _longer(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    added = random.choice((bytes(4), b"\xf1\xf2\xf3", random.randbytes(12), bytes(4000)))
    records.items[at] = (records.items[at] + added)[:0xFFFC]


def _noise(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    item = bytearray(records.items[at])
    for _ in range(random.choice((1, 2, 8))):
        if item:
            item[random.randrange(len(item))] = random.randrange(256)
    records.items[at] = bytes(item)


def _donor(records: Records, random: Random, donors: Sequence[bytes]) -> None:
    item = random.choice(donors) if donors else records.items[_place(records, random)]
    records.items.insert(random.randrange(len(records.items) + 1), item)


def _lie(records: Records, random: Random, _: Sequence[bytes]) -> None:
    at = _place(records, random)
    records.lies[at] = a_number(random, len(records.items[at])) & 0xFFFF


_TABLE: Final[tuple[tuple[Callable[[Records, Random, Sequence[bytes]], None], float], ...]] = (
    (_number, 9),
    (_kind, 1.5),
    (_text, 1.5),
    (_again, 1.5),
    (_without, 1),
    (_swap, 1.5),
    (_cut, 1),
    (_longer, 0.7),
    (_noise, 1.5),
    (_donor, 1.5),
    (_lie, 0.5),
)
_CHANGES: Final = [change for change, _ in _TABLE]
_WEIGHTS: Final = [weight for _, weight in _TABLE]
