"""Words and numbers on the page of a report."""

from __future__ import annotations

from typing import Final, Protocol

from kdmp_ks.analysis.page.figures import windbg_address
from kdmp_ks.bugchecks.value_names import names_of
from kdmp_ks.ground.inferred import Confidence

_NARROW: Final = 4
_NARROW_END: Final = 1 << 32
_MARKS: Final = {Confidence.HIGH: "", Confidence.MEDIUM: " (likely)", Confidence.LOW: " (a guess)"}


class Machine(Protocol):
    """A kind of machine, as far as its addresses are concerned."""

    @property
    def pointer_size(self) -> int:
        """Bytes of a pointer."""


class Rated(Protocol):
    """A fact with a confidence."""

    @property
    def confidence(self) -> Confidence:
        """How sure it is."""


def sure(fact: Rated) -> str:
    """Return the mark of a fact that is not certain."""
    return _MARKS[fact.confidence]


def tick_of(value: int, machine: Machine) -> str:
    """Return a virtual address as WinDbg prints it: 16 digits in two halves, 8 on 32 bits.

    A value that is too wide for the machine is shown in full.
    """
    if machine.pointer_size == _NARROW and value < _NARROW_END:
        return f"{value:08x}"
    return windbg_address(value)


def irql_text(irql: int) -> str:
    """Return an IRQL with its name, such as ``2 DISPATCH_LEVEL``."""
    return f"{irql} {names_of('irql').get(irql, '')}".rstrip()


def in_words(name: str | None) -> str:
    """Return the name of a value of an enumeration as words."""
    return "unknown" if name is None else name.replace("_", " ")
