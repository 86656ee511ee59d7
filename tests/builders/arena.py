"""`Arena`: virtual memory in which structures lie at odd places and across pages."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from random import Random

from .memory import PAGE_SIZE
from .space import KERNEL_DATA, AddressSpace, Rights


class Arena:
    """Hands out zeroed virtual memory from `base` on, mapping frames as it goes.

    A random gap before each piece puts structures across page boundaries now and then; since
    frames come in random order, their halves are not neighbours in physical memory.

    Attributes:
        pointer_size: 4 or 8, by the width of the space.
    """

    def __init__(
        self,
        tables: AddressSpace,
        frames: Iterator[int],
        base: int,
        random: Random,
        rights: Rights = KERNEL_DATA,
    ) -> None:
        self.tables = tables
        self.frames = frames
        self.random = random
        self.rights = rights
        self.pointer_size = 8 if tables.END > 1 << 32 else 4
        self._next = base
        self._mapped = base

    def alloc(self, size: int, align: int = 16) -> int:
        """Give the address of `size` zero bytes."""
        at = self._next + self.random.randrange(0, 0x400)
        at += -at % align
        self._next = at + size
        while self._mapped < self._next:
            self.tables.map(self._mapped, next(self.frames), rights=self.rights)
            self._mapped += PAGE_SIZE
        self.tables.write(at, bytes(size))
        return at

    def put(self, data: bytes, align: int = 16) -> int:
        """Give the address of a copy of `data`."""
        at = self.alloc(len(data), align)
        self.tables.write(at, data)
        return at

    def pack(self, at: int, form: str, *values: int) -> None:
        """Write little-endian values at an address; "P" is a pointer of the machine."""
        native = form.replace("P", "Q" if self.pointer_size == 8 else "I")
        self.tables.write(at, struct.pack("<" + native, *values))

    def widened(self, pointer: int) -> int:
        """Give a pointer as a 32-bit kernel writes it for 64-bit readers: with its sign."""
        signed = self.pointer_size == 4 and pointer >> 31
        return pointer | 0xFFFFFFFF_00000000 if signed else pointer
