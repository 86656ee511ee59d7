"""`CrashReport`: the facts about a crash, and how they are shown."""

from __future__ import annotations

from kdmp_ks.analysis.page.page import as_html, as_text, page
from kdmp_ks.analysis.report.crash_facts import CrashFacts
from kdmp_ks.ground.facts import frozen


@frozen
class CrashReport(CrashFacts):
    """Everything that is known about a crash: plain values that need neither dump nor file.

    The attributes are those of `kdmp_ks.analysis.report.crash_facts.CrashFacts`.
    """

    def page(self) -> list[list[tuple[str, str]]]:
        """Return the report for people: groups of lines, each a label and a text."""
        return page(self)

    def __str__(self) -> str:
        """The page that ``kdmp info`` prints."""
        return as_text(self.page())

    def __repr__(self) -> str:
        """For example ``<CrashReport MEMORY.DMP: 0xd1 DRIVER_IRQL_NOT_LESS_OR_EQUAL>``."""
        code = self.bugcheck.code
        shown = "no bug check" if code is None else f"{code:#x} {self.bugcheck.name or ''}".rstrip()
        return f"<CrashReport {self.file.name}: {shown}>"

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        return as_html(self.page())
