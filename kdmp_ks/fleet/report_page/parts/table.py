"""`table`: a table with a caption, headers and cells, that scrolls where it is too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.fleet.report_page.markup import Child, Markup, element
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen
class Heading(Facts):
    """A column of a table.

    Attributes:
        title: Its title.
        number: Whether its cells are figures, which are aligned right.
        wide: Whether its cells are sentences.
        plain: Whether a script does not offer to sort by it.
    """

    title: str
    number: bool = False
    wide: bool = False
    plain: bool = False


@frozen
class Cell(Facts):
    """A cell of a table.

    Attributes:
        content: What it shows.
        key: What a script sorts it by, if not by its text.
    """

    content: Child
    key: str | float | None = None


def table(
    caption: str,
    columns: tuple[Heading, ...],
    rows: Iterable[tuple[Child | Cell, ...]],
    *,
    ids: Iterable[str | None] = (),
    tools: bool = True,
) -> Markup:
    """Return a table; the first cell of each row is its header.

    Args:
        caption: What it shows.
        columns: Its columns.
        rows: Cells of each row.
        ids: Id of each row.
        tools: Whether a script may add buttons to sort and a field to filter.
    """
    names = iter(ids)
    body = [
        element("tr", _cells(columns, cells), id=next(names, None))
        for cells in rows
    ]  # fmt: skip
    head = [
        element(
            "th",
            one.title,
            scope="col",
            class_=_classes(one),
            data_plain=one.plain,
        )
        for one in columns
    ]
    made = element(
        "table",
        element("caption", caption),
        element("thead", element("tr", head)),
        element("tbody", body),
        data_tools=tools,
    )
    return element("div", made, class_="scroll", tabindex=0, role="region", aria_label=caption)


def _cells(columns: tuple[Heading, ...], cells: tuple[Child | Cell, ...]) -> Iterable[Markup]:
    for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
        content, key = (cell.content, cell.key) if isinstance(cell, Cell) else (cell, None)
        classes = _classes(column)
        if place:
            yield element("td", content, class_=classes, data_key=_key(key))
        else:
            yield element("th", content, scope="row", class_=classes, data_key=_key(key))


def _classes(column: Heading) -> str | None:
    return "number" if column.number else "wide" if column.wide else None


def _key(key: str | float | None) -> str | None:
    return None if key is None else str(key)
