"""`CodeWindow`: the bytes around an instruction, as far as the dump has them without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable

PAGE: Final = 0x1000
_AROUND: Final = 0x40
"""Bytes that are wanted of the neighbouring pages."""


@frozen
class CodeWindow(Facts):
    """Bytes around an address.

    Attributes:
        start: Address of the first byte.
        data: The bytes, without a gap.
        address: The address that they are around.
    """

    start: int
    data: bytes
    address: int

    @property
    def before(self) -> bytes:
        """The bytes before the address."""
        return self.data[: self.address - self.start]

    @property
    def after(self) -> bytes:
        """The bytes from the address on."""
        return self.data[self.address - self.start :]

    def at(self, address: int, length: int) -> bytes:
        """Return bytes at another address; fewer or none where the window has fewer or none."""
        offset = address - self.start
        return self.data[offset : offset + length] if offset >= 0 else b""

    def __contains__(self, address: int) -> bool:
        """Return whether the window has the byte at an address."""
        return self.start <= address < self.start + len(self.data)


def read_window(memory: Readable, address: int, end: int) -> CodeWindow:
    """Read the page of an instruction, and some bytes of its neighbours.

    Args:
        memory: The address space.
        address: The instruction.
        end: End of the address space.

    Returns:
        A window without bytes where the dump has none of the instruction.
    """
    page = address // PAGE * PAGE
    parts = [
        _up_to(memory, max(0, page - _AROUND), page),
        _up_to(memory, page, address),
        _from(memory, address, min(page + PAGE, end)),
        _from(memory, page + PAGE, min(page + PAGE + _AROUND, end)),
    ]
    before, after = parts[1], parts[2]
    if len(before) == address - page:
        before = parts[0] + before
    if address + len(after) == page + PAGE:
        after += parts[3]
    return CodeWindow(address - len(before), before + after, address)


def _read(memory: Readable, start: int, stop: int) -> bytes | None:
    try:
        return memory.read_exact(start, stop - start)
    except UNUSABLE:
        return None


def _up_to(memory: Readable, start: int, stop: int) -> bytes:
    """Read the longest run of bytes that ends at an address."""
    lacking, found, data = start, stop, b""
    if stop > start:
        data = _read(memory, start, stop) or b""
        found = stop if not data else start
    while found - lacking > 1:
        middle = (lacking + found) // 2
        part = _read(memory, middle, stop)
        if part is None:
            lacking = middle
        else:
            found, data = middle, part
    return data


def _from(memory: Readable, start: int, stop: int) -> bytes:
    """Read the longest run of bytes that begins at an address."""
    found, lacking, data = start, stop, b""
    if stop > start:
        data = _read(memory, start, stop) or b""
        found = start if not data else stop
    while lacking - found > 1:
        middle = (lacking + found) // 2
        part = _read(memory, start, middle)
        if part is None:
            lacking = middle
        else:
            found, data = middle, part
    return data
