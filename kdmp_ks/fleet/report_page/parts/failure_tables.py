"""Tables of files that could not be read, and of copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.figures import size
from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts.group_tables import left_out
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table

if TYPE_CHECKING:
    from kdmp_ks.fleet.report_page.parts.page_index import PageIndex


def failure_table(index: PageIndex) -> Markup:
    """Return the section of files that could not be read.

    Args:
        index: What the report shows.
    """
    facts = index.facts
    if not facts.failures:
        return element("p", "All files were read.")
    columns = (
        Heading("file"),
        Heading("size", number=True),
        Heading("reason"),
        Heading("message", wide=True),
    )
    failures = sorted(facts.failures, key=lambda one: one.path)
    rows = (
        (
            Cell(element("span", index.path(one.path), class_="path")),
            Cell("" if one.size is None else size(one.size), one.size or 0),
            Cell(element("code", one.kind)),
            Cell(one.message),
        )
        for one in failures
    )
    return joined(
        left_out(len(failures), facts.failed, "files that could not be read"),
        table("Files that could not be read", columns, rows),
    )


def copy_table(index: PageIndex) -> Markup | None:
    """Return the table of copies; None without any.

    Args:
        index: What the report shows.
    """
    facts = index.facts
    if not facts.copies:
        return None
    columns = (Heading("copy"), Heading("of"))
    rows = (
        (Cell(element("span", index.path(path), class_="path")), Cell(index.dump(original)))
        for path, original in sorted(facts.copies)
    )
    return joined(
        left_out(len(facts.copies), facts.copy_count, "copies"),
        table("Copies of other dumps, which count once", columns, rows),
    )
