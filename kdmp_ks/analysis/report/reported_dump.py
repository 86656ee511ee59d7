"""`ReportedDump`: a dump, as far as a report needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.analysis.location import LocatedDump
from kdmp_ks.analysis.raw_stack import StackedDump

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gpa
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.raw_stack import RawStack
    from kdmp_ks.analysis.system import System
    from kdmp_ks.dump_type import DumpType
    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel import (
        BuildInfo,
        OriginalException,
        ProcessInfo,
        SharedData,
        ThreadInfo,
    )
    from kdmp_ks.maps.page_index import PageIndex
    from kdmp_ks.parsing.records import Header
    from kdmp_ks.storage.source import Source


class ReportedDump(StackedDump, LocatedDump, Protocol):
    """A dump, as far as a report needs it."""

    @property
    def source(self) -> Source:
        """The file."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def system(self) -> System:
        """The dumped system."""

    @property
    def directory_table_base(self) -> Gpa:
        """Root of the page tables in use."""

    @property
    def dump_type(self) -> DumpType:
        """The kind of dump."""

    @property
    def physmem(self) -> PageIndex:
        """The physical pages."""

    @property
    def secondary_data(self) -> SecondaryData:
        """The secondary data of drivers."""

    @property
    def original_exception(self) -> OriginalException | None:
        """The exception that led to the bug check."""

    @property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check."""

    @property
    def raw_stack(self) -> RawStack:
        """The stack of the registers in the header."""

    @property
    def current_thread(self) -> ThreadInfo | None:
        """The thread that ran on the crashing processor."""

    @property
    def current_process(self) -> ProcessInfo | None:
        """The process in whose address space it ran."""

    @property
    def user_shared_data(self) -> SharedData | None:
        """KUSER_SHARED_DATA."""

    @property
    def build(self) -> BuildInfo:
        """The build of Windows."""

    @property
    def warnings(self) -> tuple[DumpWarning, ...]:
        """Everything found wrong so far."""
