"""Tables by frame, in place of a `TableCache`, for walks over entries written as numbers."""

from __future__ import annotations

from array import array


class Tables:
    """Pages of entries of 4 or 8 bytes."""

    def __init__(self, entry_size: int = 8) -> None:
        self.entry_size = entry_size
        self.pages: dict[int, array[int]] = {}

    def get(self, pfn: int) -> array[int] | None:
        """The entries on a page frame."""
        return self.pages.get(pfn)

    def put(self, address: int, entry: int) -> None:
        """Write an entry."""
        code = "Q" if self.entry_size == 8 else "I"
        table = self.pages.setdefault(address >> 12, array(code, bytes(0x1000)))
        table[(address & 0xFFF) // self.entry_size] = entry

    def add(self, address: int, bits: int) -> None:
        """Set bits of an entry."""
        table = self.pages[address >> 12]
        table[(address & 0xFFF) // self.entry_size] |= bits

    def entry(self, address: int) -> int:
        """What stands at an address."""
        return self.pages[address >> 12][(address & 0xFFF) // self.entry_size]
