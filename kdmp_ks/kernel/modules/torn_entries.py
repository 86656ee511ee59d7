"""`TornEntries`: the check of the address ranges in a list, and the report of those left out.

A list that changes while it is saved, or a damaged one, has entries that no image can have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.warnings import DumpWarning

_NARROW: Final = 32


class TornEntries:
    """The entries of one list that are left out: what is wrong with several is reported once."""

    def __init__(self, name: str, machine: Architecture, *, in_kernel: bool = True) -> None:
        """Begin to check a list.

        Args:
            name: What an entry of the list is, for the report.
            machine: The machine.
            in_kernel: Whether the images are in the kernel's half of the address space; otherwise
                they are in the other one.
        """
        self._name = name
        self._machine = machine
        self._in_kernel = in_kernel
        self._first: tuple[str, int, str] | None = None
        self._others = 0

    def is_sound(self, start: int, end: int) -> bool:
        """Return whether an image can be in a range; if not, the entry is counted.

        Args:
            start: The first address.
            end: The first address behind the image.
        """
        problem = self._problem(start, end)
        if problem is not None and self._first is None:
            self._first = problem
        elif problem is not None:
            self._others += 1
        return problem is None

    def is_in_half(self, address: int) -> bool:
        """Return whether an address is in the half of the address space where the images are.

        32-bit Windows can give a process more than half.
        """
        machine = self._machine
        if self._in_kernel:
            return machine.is_kernel_address(address)
        if machine.bits == _NARROW:
            return machine.is_canonical(address)
        return machine.is_canonical(address) and not machine.is_kernel_address(address)

    @property
    def misplaced(self) -> str:
        """Text for an address that is in the other half."""
        return "no address of the kernel" if self._in_kernel else "no address of a process"

    def _problem(self, start: int, end: int) -> tuple[str, int, str] | None:
        """Name what is wrong, its value, and why it cannot be."""
        if end <= start:
            return f"end of the {self._name} at {start:#x}", end, "not behind its start"
        for field, address in (("start", start), ("end", end - 1)):
            if not self.is_in_half(address):
                return f"{field} of the {self._name}", address, self.misplaced
        return None

    def report(self, report: Callable[[DumpWarning], object]) -> None:
        """Report the entries that are left out, if there are such."""
        if self._first is not None:
            field, value, why = self._first
            others = f", and {self._others:#x} others" if self._others else ""
            report(OddValue(field, value, f"{why}; left out{others}"))
