"""Addresses and page sizes: `Gpa`, `Gva`, `Pfn`, `PageKind`, `PxeKind`.

An address is an ``int`` that prints in hex and knows its page; a plain ``int`` serves wherever the
package takes an address. Nothing here knows a dump.
"""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.base_errors import AddressError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PAGE_SIZE, PageKind, PxeKind

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "ADDRESS_LIMIT",
    "KUSER_SHARED_DATA_64",
    "KUSER_SHARED_DATA_X86",
    "Address",
    "Gpa",
    "Gva",
    "PageKind",
    "Pfn",
    "PxeKind",
]

_TABLE_BITS = 9
_TABLE_MASK = (1 << _TABLE_BITS) - 1
ADDRESS_LIMIT = 1 << 64
"""First value above all addresses, 2^64."""
KUSER_SHARED_DATA_64: Final = 0xFFFFF780_00000000
"""KUSER_SHARED_DATA in the kernel of a 64-bit Windows, whatever its version."""
KUSER_SHARED_DATA_X86: Final = 0xFFDF0000
"""KUSER_SHARED_DATA in the kernel of a 32-bit x86 Windows, whatever its version."""


class Address(int):
    """A 64-bit address; compares, hashes and counts as the ``int`` it is.

    Raises:
        AddressError: The value is negative or wider than 64 bits.
    """

    __slots__ = ()

    def __new__(cls, value: int = 0) -> Self:
        """Check the range; no other conversion takes place."""
        value = index(value)
        if not 0 <= value < ADDRESS_LIMIT:
            raise AddressError(f"{value:#x} is not a 64-bit address")
        return int.__new__(cls, value)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the hexadecimal forms that debuggers print.

        A ``0x`` in front and WinDbg's back-ticks are optional, case does not matter.

        Args:
            text: For example ``fffff801`23103ba0`` or ``0xfffff80123103ba0``.

        Raises:
            AddressError: The text is something else.

        >>> Gva.parse("fffff801`23103ba0")
        Gva(0xfffff80123103ba0)
        """
        digits = text.strip().lower().removeprefix("0x").replace("`", "")
        # int() alone would take signs, spaces and underscores as well.
        if not digits or not all(c in "0123456789abcdef" for c in digits):
            raise AddressError(f"{text!r} is not a hexadecimal address")
        return cls(int(digits, 16))

    @property
    def offset(self) -> int:
        """Offset in the 4 KiB page, in bytes."""
        return self & PAGE_MASK

    @property
    def page_aligned(self) -> bool:
        """Whether the address is the first of its 4 KiB page."""
        return self.offset == 0

    def page_align(self) -> Self:
        """The first address of the same 4 KiB page."""
        return type(self)(self - self.offset)

    def next_aligned_page(self) -> Self:
        """The first address of the 4 KiB page behind this one.

        Raises:
            AddressError: There is none: this is the topmost page.
        """
        return type(self)(self - self.offset + PAGE_SIZE)

    def __repr__(self) -> str:
        """For example ``Gpa(0x1000)``."""
        return f"{type(self).__name__}({int(self):#x})"

    def __str__(self) -> str:
        """For example ``0x1000``."""
        return f"{int(self):#x}"


class Gpa(Address):
    """A guest physical address."""

    __slots__ = ()

    @classmethod
    def from_pfn(cls, pfn: int, offset: int = 0) -> Gpa:
        """Return the address at an offset in a page frame."""
        return cls((pfn << PAGE_SHIFT) + offset)

    @property
    def pfn(self) -> Pfn:
        """Number of the 4 KiB page frame (PFN) of the address."""
        return Pfn(self >> PAGE_SHIFT)


class Gva(Address):
    """A guest virtual address, with its indexes into the tables of an AMD64 walk."""

    __slots__ = ()

    @property
    def pte_idx(self) -> int:
        """Index into the page table, 0..511."""
        return self >> PAGE_SHIFT & _TABLE_MASK

    @property
    def pde_idx(self) -> int:
        """Index into the page directory, 0..511."""
        return self >> PAGE_SHIFT + _TABLE_BITS & _TABLE_MASK

    @property
    def pdpe_idx(self) -> int:
        """Index into the page-directory-pointer table, 0..511."""
        return self >> PAGE_SHIFT + 2 * _TABLE_BITS & _TABLE_MASK

    @property
    def pml4e_idx(self) -> int:
        """Index into the PML4 table, 0..511."""
        return self >> PAGE_SHIFT + 3 * _TABLE_BITS & _TABLE_MASK

    @property
    def pml5e_idx(self) -> int:
        """Index into the PML5 table of 5-level paging, 0..511."""
        return self >> PAGE_SHIFT + 4 * _TABLE_BITS & _TABLE_MASK

    def is_canonical(self, levels: int = 4) -> bool:
        """Whether the bits above the translated ones are copies of the topmost of these.

        Args:
            levels: 4 (48-bit addresses) or 5 (57-bit addresses).
        """
        upper = self >> PAGE_SHIFT + levels * _TABLE_BITS - 1
        return upper in (0, (ADDRESS_LIMIT - 1) >> PAGE_SHIFT + levels * _TABLE_BITS - 1)


class Pfn(int):
    """Number of a 4 KiB physical page frame; prints in hex."""

    __slots__ = ()

    def gpa(self, offset: int = 0) -> Gpa:
        """Physical address ``offset`` bytes into the frame."""
        return Gpa.from_pfn(self, offset)

    def __repr__(self) -> str:
        """For example ``Pfn(0x1)``."""
        return f"Pfn({int(self):#x})"

    def __str__(self) -> str:
        """For example ``0x1``."""
        return f"{int(self):#x}"
