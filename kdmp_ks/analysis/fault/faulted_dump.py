"""`FaultedDump`: a dump, as far as the search for its fault needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.analysis.raw_stack import StackedDump

if TYPE_CHECKING:
    from kdmp_ks.bugchecks.original_exception import OriginalException
    from kdmp_ks.parsing.records import Header
    from kdmp_ks.storage.source import Source


class FaultedDump(StackedDump, Protocol):
    """A dump, as far as the search for its fault needs it."""

    @property
    def source(self) -> Source:
        """The file."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def original_exception(self) -> OriginalException | None:
        """The exception that led to the bug check, as far as its parameters lead to it."""
