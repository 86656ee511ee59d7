"""From sound pieces to hostile ones.

Lengths, counts, pointers and texts are changed first, sizes of pieces then, and signatures last, so
that most inputs pass the first check of what was changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fuzz.evidence.pieces import BLOB, BLOCK, PARAMETERS, Field, Piece, fields_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_MANY: Final = (1, 1, 1, 1, 1, 2, 2, 3, 5, 12)
"""How many things are changed at once."""
_EDGES: Final = (
    0, 1, 2, 3, 4, 7, 8, 0x10, 0x18, 0x1F, 0x20, 0x21, 0x3C, 0x40, 0x7E, 0x7F, 0x80, 0xFE, 0xFF,
    0x100, 0x7FF, 0xFFF, 0x1000, 0x1001, 0x7FFE, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x10000, 0xFFFFFF,
    0x7FFFFFFF, 0x80000000, 0xFFFFFFF8, 0xFFFFFFFE, 0xFFFFFFFF, 1 << 32, 1 << 47, (1 << 47) - 1,
    0xFFFF800000000000, 0xFFFFF68000000000, 0xFFFFF80000000000, (1 << 63) - 1, 1 << 63,
    (1 << 64) - 8, (1 << 64) - 1,
)  # fmt: skip
_CODES: Final = (
    0xA, 0xD1, 0x50, 0x7E, 0x3B, 0x1E, 0x139, 0x9F, 0x133, 0x101, 0x116, 0x117, 0x141, 0x124, 0x1A,
    0x7A, 0xEF, 0xF4, 0x19, 0xC2, 0x13A, 0x154, 0x1C7, 0x1C8, 0xF7, 0xBE, 0x65, 0x7F, 0xFC,
    0x1000007E,
)  # fmt: skip
_STEPS: Final = (1, -1, 2, -2, 4, -4, 8, -8, 0x10, -0x10, 0x48, 0x1000, -0x1000)
_TEXTS: Final = (
    b"\xff", b"A", b"A\0", b"\0\xd8", b"\\\0", b"%n", b"\x1b[", b"\x00\xdc\x00\xd8", b"\x80",
    b"\r\n",
)  # fmt: skip
_MOST_SIZE: Final = 0x12000


class Changing:
    """Pieces of one input that are changed.

    Attributes:
        pieces: The pieces; a piece that was left out is not among them.
        target: The piece that is changed first: the one whose first check counts.
    """

    def __init__(self, pieces: tuple[Piece, ...], random: Random, width: int) -> None:
        """Begin with sound pieces."""
        self.random = random
        self.width = width
        self.sound = pieces
        self.pieces = list(pieces)
        weights = [piece.weight for piece in pieces]
        self.at = random.choices(range(len(pieces)), weights)[0]
        self.target = self.at

    @property
    def piece(self) -> Piece:
        """The piece that is being changed."""
        return self.pieces[self.at]

    def run(self) -> list[Piece]:
        """Change the target, and sometimes others."""
        for number in range(self.random.choice(_MANY)):
            if number and self.random.random() < 0.3:
                self.at = self.random.randrange(len(self.pieces))
            change = self.random.choices(_CHANGES, _WEIGHTS)[0]
            change(self)
        return self.pieces

    # -- what is changed -------------------------------------------------------------------------

    def fields(self) -> tuple[tuple[Field, ...], ...]:
        """The numbers in the sound bytes of the piece, by sort."""
        return fields_of(self.sound[self.at].data, self.width)[:4]

    def set(self, field: Field, value: int) -> None:
        """Write a number."""
        data = bytearray(self.piece.data)
        if field.offset + field.width <= len(data):
            value &= (1 << 8 * field.width) - 1
            data[field.offset : field.offset + field.width] = value.to_bytes(field.width, "little")
        self.put(bytes(data))

    def get(self, field: Field) -> int:
        """Read a number."""
        data = self.piece.data[field.offset : field.offset + field.width]
        return int.from_bytes(data, "little")

    def put(self, data: bytes) -> None:
        """Give the piece other bytes."""
        self.pieces[self.at] = self.piece.with_data(data[:_MOST_SIZE])

    def an_address(self) -> int:
        """An address that leads to a piece, or into one."""
        places = [piece.address for piece in self.sound if piece.address] or [0xFFFFF80000200000]
        own = self.sound[self.at].address
        place = own if own and self.random.random() < 0.35 else self.random.choice(places)
        return place + self.random.choice((0, 0, 0, 1, 4, 8, 0x10, -8, 0x48, 0xD0, 0x1000))


def _count(changing: Changing) -> None:
    """A length, count or offset at an edge, or off by a little."""
    random = changing.random
    counts, _, others, _ = changing.fields()
    if not (counts or others):
        return
    field = random.choice(counts or others)
    value, size = changing.get(field), len(changing.piece.data)
    choices = (
        random.choice(_EDGES),
        value + random.choice(_STEPS),
        value * random.choice((2, 3, 8, 0x1000)),
        size,
        size - field.offset,
        size + random.choice(_STEPS),
        field.offset,
        random.randrange(size + 1),
    )
    changing.set(field, random.choice(choices))


def _pointer(changing: Changing) -> None:
    """An address of another piece, of the piece itself, or of nothing."""
    random = changing.random
    _, pointers, others, _ = changing.fields()
    wide = [field for field in others if field.width == changing.width]
    if not (pointers or wide):
        return
    field = random.choice(pointers if pointers and random.random() < 0.85 else wide or pointers)
    choices = (
        changing.an_address(),
        changing.an_address(),
        changing.get(field) + random.choice(_STEPS),
        changing.get(field) ^ 1 << random.randrange(8 * changing.width),
        changing.get(random.choice(pointers or wide)),
        random.choice(_EDGES),
        random.getrandbits(64),
    )
    changing.set(field, random.choice(choices))


def _edge(changing: Changing) -> None:
    """An edge value in any number."""
    others = changing.fields()[2]
    if others:
        changing.set(changing.random.choice(others), changing.random.choice(_EDGES))


def _flip(changing: Changing) -> None:
    """Some bits."""
    data = bytearray(changing.piece.data)
    for _ in range(changing.random.choice((1, 1, 1, 2, 6)) if data else 0):
        data[changing.random.randrange(len(data))] ^= 1 << changing.random.randrange(8)
    changing.put(bytes(data))


def _text(changing: Changing) -> None:
    """A text without an end, with odd characters, or of odd length."""
    random, texts = changing.random, fields_of(changing.sound[changing.at].data, 8).texts
    data = bytearray(changing.piece.data)
    if not texts:
        _flip(changing)
        return
    start, end = random.choice(texts)
    if random.random() < 0.3:  # all sets of strings run on
        for at, byte in enumerate(data[start:], start):
            data[at] = byte or 0x41
    else:
        end += random.choice((0, 0, 1, 2, 4, 0x20))
        size = max(min(end, len(data)) - start, 0)
        filler = random.choice(_TEXTS)
        data[start : start + size] = (filler * (size // len(filler) + 1))[:size]
    changing.put(bytes(data))


def _truncate(changing: Changing) -> None:
    """The beginning only."""
    size = len(changing.piece.data)
    counts = changing.fields()[0]
    at = changing.random.randrange(size + 1)
    if counts and changing.random.random() < 0.4:
        at = changing.random.choice(counts).offset + changing.random.choice((0, 1, 4))
    elif changing.random.random() < 0.5:
        at = max(0, size - changing.random.choice((1, 2, 4, 8, 0x10)))
    changing.put(changing.piece.data[:at])


def _extend(changing: Changing) -> None:
    """More behind the end: zeros, noise, or the same again."""
    random, data = changing.random, changing.piece.data
    size = random.choice((1, 2, 4, 8, 0x30, 0x1000))
    more = (bytes(size), b"\xff" * size, random.randbytes(size), data * random.choice((1, 2, 30)))
    changing.put(data + random.choice(more))


def _repeat(changing: Changing) -> None:
    """A record many times, or cut out."""
    random, data = changing.random, changing.piece.data
    if not data:
        return
    start = random.randrange(len(data))
    size = random.choice((4, 8, 0x10, 0x20, 0x28, 0x38, 0x3C, 0x48, 0x108))
    record = data[start : start + size]
    times = random.choice((0, 0, 2, 3, 40, 300))
    changing.put(data[:start] + record * times + data[start + size :])


def _noise(changing: Changing) -> None:
    """Noise over a part."""
    random, data = changing.random, bytearray(changing.piece.data)
    at = random.randrange(len(data) + 1)
    size = min(random.choice((1, 4, 8, 0x20)), len(data) - at)
    data[at : at + size] = random.choice((bytes(size), b"\xff" * size, random.randbytes(size)))
    changing.put(bytes(data))


def _other(changing: Changing) -> None:
    """Bytes of another piece, or of the same from elsewhere."""
    random, data = changing.random, bytearray(changing.piece.data)
    source = random.choice(changing.sound).data if random.random() < 0.5 else bytes(data)
    size = random.choice((4, 8, 0x10, 0x40))
    start, at = random.randrange(len(source) + 1), random.randrange(len(data) + 1)
    size = min(size, len(source) - start, len(data) - at)
    data[at : at + size] = source[start : start + size]
    changing.put(bytes(data))


def _head(changing: Changing) -> None:
    """The signature."""
    head = changing.fields()[3]
    if head:
        field = changing.random.choice(head)
        changing.set(field, changing.random.choice((*_EDGES, changing.random.getrandbits(32))))


def _place(changing: Changing) -> None:
    """Other pieces overlap, are missing, twice there, or under another tag; not the target."""
    random = changing.random
    others = [number for number in range(len(changing.pieces)) if number != changing.target]
    if not others:
        _count(changing)
        return
    number = random.choice(others)
    piece = changing.pieces[number]
    if piece.place == BLOCK:
        address = changing.an_address() if random.random() < 0.3 else piece.address
        near = address + random.choice((0, 8, -8, 0x20, -0x20))
        cut = piece.data[: random.choice((0, 1, 8, 0x20, len(piece.data)))]
        changing.pieces[number] = replace(piece, address=near % (1 << 64), data=cut)
    elif piece.place == BLOB:
        tags = [one.tag for one in changing.sound if one.tag]
        changing.pieces[number] = replace(
            piece, tag=random.choice(tags), is_changed=True, data=piece.data * random.choice((0, 1))
        )
    elif piece.place == PARAMETERS:
        _code(changing, number)


def _code(changing: Changing, number: int) -> None:
    """The same parameters of another stop code."""
    piece = changing.pieces[number]
    code = changing.random.choice(_CODES).to_bytes(4, "little")
    changing.pieces[number] = piece.with_data(code + piece.data[4:])


_TABLE: Final[tuple[tuple[Callable[[Changing], None], float], ...]] = (
    (_count, 6),
    (_pointer, 6),
    (_edge, 3),
    (_flip, 3),
    (_text, 3),
    (_truncate, 1),
    (_extend, 1.5),
    (_repeat, 1.5),
    (_noise, 1.5),
    (_other, 1.5),
    (_place, 2),
    (_head, 0.7),
)
_CHANGES: Final = [change for change, _ in _TABLE]
_WEIGHTS: Final = [weight for _, weight in _TABLE]
