"""`SymbolisedDump`: a dump, as far as its symbols need one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.analysis.symbols.fingerprint import StoppedDump

if TYPE_CHECKING:
    from kdmp_ks.kernel import Modules
    from kdmp_ks.virt import VirtualReader


class SymbolisedDump(StoppedDump, Protocol):
    """A dump, as far as its symbols need one."""

    @property
    def memory(self) -> VirtualReader:
        """Virtual memory."""

    @property
    def user_modules(self) -> Modules:
        """The program and libraries of the process that crashed."""
