"""Writes Markdown that can be read as it is: columns are as wide as what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marks import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def count(size: int) -> str:
    """Write a size as the pages do."""
    return str(size) if size < 10 else f"{size:#x}"


def code(text: str) -> str:
    """Write text as code; a bar would end the cell of a table."""
    return "`" + text.replace("|", "\\|") + "`"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table. The last column is as wide as it likes, the others are filled up."""
    lines = [head, *rows]
    widths = [max(3, *(len(line[column]) for line in lines)) for column in range(len(head) - 1)]

    def line(cells: Sequence[str]) -> str:
        filled = [cell.ljust(width) for cell, width in zip(cells, widths, strict=False)]
        return f"| {' | '.join([*filled, cells[-1]])} |".replace("|  |", "| |")

    rule = "|" + "|".join(":" + "-" * (width + 1) for width in widths) + "|:---|"
    return "\n".join([line(head), rule, *map(line, lines[1:])])


def cell(doc: str) -> str:
    """Write documentation as the cell of a table."""
    return " ".join(marked(doc).split()).replace("|", "\\|")


def source(address: str) -> str:
    """Write the address of a source as a link with a short name."""
    path = address.partition("://")[2].rstrip("/")
    name = path.removeprefix("github.com/")
    if name.count("/") > 1 or name == path:
        name = path.rpartition("/")[2]
    return f"[{name}]({address})"
