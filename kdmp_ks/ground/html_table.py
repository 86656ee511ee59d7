"""`html_table`: small tables for notebooks, which read well on light and on dark pages."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.ground.limits import MAX_TABLE_ROWS
from kdmp_ks.ground.privacy import masked, masked_document
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_DEEPEST: Final = 3
"""Tables in tables."""
_WIDE: Final = 1 << 31
"""From here on a number is more likely an address or a status than a count."""
_SHOWN_BYTES: Final = 32
"""Bytes of a value in a cell."""
_SHOWN_TEXT: Final = 2000
"""Characters of a text in a cell."""
_CELL: Final = "text-align:left;vertical-align:top;padding:2px 8px"
_CODE: Final = f"{_CELL};font-family:monospace;white-space:pre-wrap"
_FIRST: Final = f"{_CELL};font-family:monospace;white-space:pre"


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """Return the text: a notebook shows it as HTML."""
        return str(self)


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

    text = masked(str(value))
    if len(text) > _SHOWN_TEXT:
        text = f"{text[:_SHOWN_TEXT]} ... ({len(text):,} characters)"
    return escape(visible(text))


def fields_table(facts: Any, depth: int = 0) -> Html:
    """Make a table of the fields of a dataclass.

    Args:
        facts: An instance of a dataclass.
        depth: Number of tables that this one is in.
    """
    rows = ((name, value) for name, value in _cells_of(facts, depth).items())
    return html_table(("field", "value"), rows, type(facts).__name__)


def items_table(items: Iterable[Any], caption: str = "", depth: int = 0) -> Html:
    """Make a table of dataclasses of one kind, a row for each and a column for each field.

    Args:
        items: Instances of a dataclass.
        caption: The text above the table.
        depth: Number of tables that this one is in.
    """
    found = iter(items)
    first = next(found, None)
    if first is None:
        return html_table((), (), caption or "none")
    head = [one.name for one in fields(first) if one.repr]
    rows = (_row_of(one, depth + 1) for one in chain([first], found))
    return html_table(head, rows, caption)


def _row_of(facts: Any, depth: int) -> Iterator[object]:
    """Yield the cells of a dataclass; rows behind the end of a table are counted, but not made."""
    yield from _cells_of(facts, depth).values()


def _cells_of(facts: Any, depth: int) -> Mapping[str, object]:
    """Return the cells of a dataclass by the names of its fields; counts are decimal."""
    return {
        one.name: _cell(one.name, getattr(facts, one.name), depth, in_hex="hex" in one.metadata)
        for one in fields(facts)
        if one.repr
    }


def _cell(name: str, value: Any, depth: int, *, in_hex: bool = False) -> object:
    """Return a value as a cell: small numbers are counts, and decimal."""
    if isinstance(value, Enum):
        return value.name
    if type(value) is int and not in_hex and abs(value) < _WIDE:
        return str(value)
    if isinstance(value, str):
        hidden = masked_document({name: value})
        return hidden[name] if isinstance(hidden, dict) else value
    if isinstance(value, bytes):
        more = f" ... ({len(value)} bytes)" if len(value) > _SHOWN_BYTES else ""
        return value[:_SHOWN_BYTES].hex(" ") + more
    if hasattr(value, "confidence") and hasattr(value, "value") and hasattr(value, "evidence"):
        return _inferred(name, value, depth, in_hex=in_hex)
    if is_dataclass(value) and depth < _DEEPEST:
        unknown = all(getattr(value, one.name) is None for one in fields(value))
        return None if unknown else fields_table(value, depth + 1)
    if isinstance(value, dict):
        shown = [
            f"{cell_text(key)}: {cell_text(_cell(key, value[key], _DEEPEST))}" for key in value
        ]
        return Html("<br>".join(shown[:MAX_TABLE_ROWS]))
    if isinstance(value, tuple | list):
        return _sequence(name, value, depth)
    return value


def _inferred(name: str, value: Any, depth: int, *, in_hex: bool) -> Html:
    """Return an inferred value, marked unless it is certain; its evidence is shown on hovering."""
    inner = cell_text(_cell(name, value.value, depth, in_hex=in_hex))
    mark = "" if value.is_certain else f" ({value.confidence.word})"
    evidence = cell_text(f"{value.confidence.word}: {value.evidence}")
    return Html(f'<span title="{evidence}">{inner}{mark}</span>')


def _sequence(name: str, values: Any, depth: int) -> object:
    """Return values beneath each other; those of one dataclass as a table."""
    kinds = {type(one) for one in values}
    if len(kinds) == 1 and is_dataclass(next(iter(kinds))) and depth < _DEEPEST:
        return items_table(values, depth=depth + 1)
    shown = [cell_text(_cell(name, one, _DEEPEST)) for one in islice(values, MAX_TABLE_ROWS)]
    left = len(values) - len(shown)
    return Html("<br>".join([*shown, f"and {left} more"] if left else shown))
