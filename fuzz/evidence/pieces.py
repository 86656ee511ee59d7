"""`Piece` and `Scene`: sound parts of an input, and how a file is made of them.

An input is built after its pieces were changed, so everything around a piece (the header, the
chain of blobs, the list of blocks) stays sound, and the reader of the piece is reached.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BLOB: Final = "blob"
BLOCK: Final = "block"
STACK: Final = "stack"
PARAMETERS: Final = "parameters"
REGISTERS: Final = "registers"
SPECIAL: Final = "special"

_MOST_SCANNED: Final = 0x600
_SMALL: Final = 0x400
_TEXT: Final = re.compile(rb"[ -~]{4,}|(?:[ -~]\0){4,}")


@dataclass(frozen=True)
class Piece:
    """A part of an input.

    Attributes:
        name: Name of it in its scene.
        place: `BLOB`, `BLOCK`, `STACK`, `PARAMETERS`, `REGISTERS` or `SPECIAL`.
        data: Its bytes.
        address: Address of it in memory.
        tag: Tag of a blob.
        check: Name of the reader that looks at it first; see `fuzz.evidence.asking.passes`.
        weight: How often it is changed, compared with others.
        is_changed: Whether its bytes are not the sound ones.
    """

    name: str
    place: str
    data: bytes
    address: int = 0
    tag: str = ""
    check: str = ""
    weight: int = 1
    is_changed: bool = False

    def with_data(self, data: bytes) -> Piece:
        """Return the piece with other bytes."""
        return replace(self, data=bytes(data), is_changed=True)


@dataclass(frozen=True)
class Scene:
    """A sound input in pieces.

    Attributes:
        name: Its name.
        pieces: The pieces.
        pack: Makes a file of pieces.
        private: Text that no output may contain, with the name of the piece that it is from.
        width: Bytes of a pointer.
    """

    name: str
    pieces: tuple[Piece, ...]
    pack: Callable[[Sequence[Piece]], bytes]
    private: tuple[tuple[str, str], ...] = ()
    width: int = 8

    @property
    def addresses(self) -> tuple[int, ...]:
        """Addresses of the pieces in memory."""
        return tuple(piece.address for piece in self.pieces if piece.address)


class Field(NamedTuple):
    """A number in a piece."""

    offset: int
    width: int


class Fields(NamedTuple):
    """The numbers in a piece by what they look like.

    Attributes:
        counts: Small numbers: lengths, counts, offsets.
        pointers: Addresses of the kernel.
        others: All.
        head: The beginning: signatures.
        texts: Offset and end of each text.
    """

    counts: tuple[Field, ...]
    pointers: tuple[Field, ...]
    others: tuple[Field, ...]
    head: tuple[Field, ...]
    texts: tuple[tuple[int, int], ...]


@lru_cache(maxsize=512)
def fields_of(data: bytes, width: int) -> Fields:
    """Find the numbers in the bytes of a sound piece.

    Args:
        data: The bytes.
        width: Bytes of a pointer.
    """
    end = min(len(data), _MOST_SCANNED)
    most = max(len(data), _SMALL)
    texts = tuple(match.span() for match in _TEXT.finditer(data[:end]))
    covered = {at for start, stop in texts for at in range(start, stop)}
    counts, pointers, others = [], [], []
    for size in (1, 2, 4, 8):
        for at in range(0, end - size + 1, size):
            value = int.from_bytes(data[at : at + size], "little")
            others.append(Field(at, size))
            if 0 < value <= most and size in (1, 2, 4) and at not in covered:
                counts.append(Field(at, size))
            if size == width and value >> 8 * size - 1 and value != (1 << 8 * size) - 1:
                pointers.append(Field(at, size))
    head = [Field(at, size) for size in (1, 2, 4) for at in range(0, min(8, end - size + 1), size)]
    return Fields(tuple(counts), tuple(pointers), tuple(others), tuple(head), texts)
