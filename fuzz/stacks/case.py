"""`Case`: an image, memory and registers, as unwinders get them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fuzz.exercise import BrokenPromiseError
from kdmp_ks.unwind.image import UnwindImage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Area = tuple[int, bytes]

_LONGEST: Final = 0x10000
"""Bytes that an unwinder may read at once."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """An input of an unwinder.

    Attributes:
        machine: "amd64", "arm64" or "x86".
        state: Registers of the first frame.
        memory: Addresses and bytes of stack and code.
        base: Address of the image.
        size: Size of the image.
        table: Function table; None without one.
        areas: RVAs and bytes of unwind data and code.
        is_complete: Whether the function table is complete.
        mask: Bits of signatures of return addresses.
        begin: Address of the function of the first frame, if it is known.
        starts: Other instructions to begin at.
    """

    machine: str
    state: dict[str, int]
    memory: Sequence[Area]
    base: int = 0
    size: int = 0
    table: bytes | None = None
    areas: Sequence[Area] = field(default_factory=tuple)
    is_complete: bool = True
    mask: int | None = None
    begin: int | None = None
    starts: Sequence[int] = field(default_factory=tuple)

    @property
    def text(self) -> bytes:
        """All of it, to be read by people."""
        return repr(self).encode()

    def image(self) -> UnwindImage:
        """Return the image, with nothing kept from before."""
        number = {"amd64": 0x8664, "arm64": 0xAA64, "x86": 0x14C}[self.machine]
        read = reader(self.areas, 1 << 32)
        return UnwindImage(
            self.base, self.size, number, self.table, read, is_complete=self.is_complete
        )

    def reader(self) -> Callable[[int, int], bytes | None]:
        """Return what reads the memory."""
        return reader(self.memory, 1 << (32 if self.machine == "x86" else 64))


def reader(areas: Sequence[Area], end: int) -> Callable[[int, int], bytes | None]:
    """Return what reads areas; it checks that sensible amounts are asked for.

    Args:
        areas: Starts and bytes.
        end: End of the addresses; one more number is none.
    """

    def read(start: int, length: int) -> bytes | None:
        if not 0 <= length <= _LONGEST:
            raise BrokenPromiseError(f"{length:#x} bytes at {start:#x} are read at once")
        if not -end <= start <= 2 * end:
            raise BrokenPromiseError(f"bytes at {start:#x} are read")
        for first, data in areas:
            if first <= start and start + length <= first + len(data):
                return data[start - first : start - first + length]
        return None

    return read
