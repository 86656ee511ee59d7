"""`marked_table`: a table whose last column marks modules that are probably not Microsoft's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.output import Column

if TYPE_CHECKING:
    from collections.abc import Iterable

MARK = "*"
_MARKS = Column("third party?", style="mark")


def marked_table(columns: tuple[Column, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Write a table; the marks are left out where no row has one.

    Args:
        columns: The columns before the marks.
        rows: Cells, with the mark or an empty text as the last.
    """
    cells = list(rows)
    if any(row[-1] for row in cells):
        output.table((*columns, _MARKS), cells)
    else:
        output.table(columns, [row[:-1] for row in cells])
