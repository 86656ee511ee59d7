"""`html_table`: small tables for notebooks, which read well on light and on dark pages."""

from __future__ import annotations

from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.limits import MAX_TABLE_ROWS
from kdmp_ks.ground.privacy import masked
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CELL: Final = "text-align:left;vertical-align:top;padding:2px 8px"
_CODE: Final = f"{_CELL};font-family:monospace;white-space:pre-wrap"
_FIRST: Final = f"{_CELL};font-family:monospace;white-space:pre"


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def html_table(head: Iterable[str], rows: Iterable[Iterable[object]], caption: str = "") -> Html:
    """Make a table.

    Colours are those of the page. Text is escaped, as it may come from a dump, and what identifies
    people is masked: pages of notebooks are shared.

    Args:
        head: The names of the columns.
        rows: The rows of cells: ints are written in hex, None as nothing, `Html` as it is.
        caption: The text above the table.
    """
    rows = iter(rows)
    lines = ['<table style="border-collapse:collapse">']
    if caption:
        lines.append(f'<caption style="{_CELL}">{cell_text(caption)}</caption>')
    names = "".join(f'<th style="{_CELL}">{cell_text(name)}</th>' for name in head)
    lines.append(f"<thead><tr>{names}</tr></thead><tbody>")
    lines += _lines(islice(rows, MAX_TABLE_ROWS))
    left = sum(1 for _ in rows)
    if left:
        lines.append(f'<tr><td style="{_CELL}">and {left} more</td></tr>')
    lines.append("</tbody></table>")
    return Html("\n".join(lines))


def _lines(rows: Iterable[Iterable[object]]) -> Iterator[str]:
    for row in rows:
        # The first cell is what people look for; it stays on one line.
        styles = chain([_FIRST], repeat(_CODE))
        cells = "".join(
            f'<td style="{style}">{cell_text(cell)}</td>'
            for style, cell in zip(styles, row, strict=False)
        )
        yield f"<tr>{cells}</tr>"


def cell_text(value: object) -> str:
    """Return the HTML of a cell, in which names of people and the like are masked."""
    if isinstance(value, Html):
        return value
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:#x}"
    from html import escape  # which imports the names of 2,231 characters

    return escape(visible(masked(str(value))))
