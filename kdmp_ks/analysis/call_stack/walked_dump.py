"""`WalkedDump`: a dump, as far as its call stacks need one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.analysis.raw_stack import StackedDump

if TYPE_CHECKING:
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.symbols.dump_symbols import DumpSymbols
    from kdmp_ks.analysis.system import System
    from kdmp_ks.kernel import Modules, UnloadedModules
    from kdmp_ks.parsing.records import Header


class WalkedDump(StackedDump, Protocol):
    """A dump, as far as its call stacks need one."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def system(self) -> System:
        """The dumped system."""

    @property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check."""

    @property
    def user_modules(self) -> Modules:
        """The program and libraries of the current process."""

    @property
    def unloaded_modules(self) -> UnloadedModules:
        """Drivers that had been unloaded."""

    @property
    def has_symbols(self) -> bool:
        """Whether the dump was opened with symbol files."""

    @property
    def symbols(self) -> DumpSymbols:
        """Names by the tables that belong to the modules."""
