"""The one place that writes: lines, tables and JSON to standard output, remarks to standard error.

Whatever is written as text is masked, unless `--private` is given, and passes through `visible`, so
a verb need not think about it. Colour and folding are for terminals; a pipe gets every row on one
line, however long, and no escapes.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import chain, islice, zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

import click

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.colour import is_coloured, paint, rich_style
from kdmp_ks.cli.support.signals import unbroken
from kdmp_ks.ground.limits import MAX_DRAWN_ROWS as _MOST_DRAWN_ROWS
from kdmp_ks.ground.visible import encodable, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from rich.console import Console

#: Wide enough that no table is ever folded for a pipe.
_UNFOLDED = 1 << 16
#: Longer cells of tables are cut; JSON has them whole.
_LONGEST_CELL = 260
#: Spaces between the columns of a table.
_GAP = 2
#: Characters that a column which may be folded has at least, if its cells are that long.
_NARROWEST_FOLD = 12
#: What `json` makes of a surrogate, with a partner or without.
_SURROGATE_ESCAPE = re.compile(r"\\ud[89a-f]")
#: Longer tables are not fitted to the terminal; also how many rows are written at a time.


class Column(NamedTuple):
    """One column of a table.

    Attributes:
        title: Its heading.
        right: Whether its cells keep to the right, as counts do.
        widest: Characters in a line of it, on a terminal; longer cells go on in the next line.
        fold: Whether its cells may do so wherever the terminal is too narrow. Other cells are never
            cut for a terminal: a table that does not fit is written as for a pipe.
        style: How its cells look on a terminal; see `kdmp_ks.cli.render.colour`.
    """

    title: str
    right: bool = False
    widest: int | None = None
    fold: bool = False
    style: str | None = None


def line(text: str = "") -> None:
    """Write one line."""
    _write(_shown(text) + "\n")


def lines(texts: Iterable[str]) -> None:
    """Write several lines at once."""
    _write("".join(f"{_shown(text)}\n" for text in texts))


def hexdump_lines(texts: Iterable[str]) -> None:
    """Write lines of a hexdump, which are ASCII and show bytes: nothing of them is masked."""
    _write("".join(f"{text}\n" for text in texts))


def pairs(rows: Iterable[tuple[str, str]]) -> None:
    """Write labels with their values beneath each other."""
    groups([list(rows)])


def groups(found: Iterable[Sequence[tuple[str, str]]]) -> None:
    """Write groups of labels and values, a blank line between them, all values in one column.

    On a terminal a value that is too long goes on beneath itself.
    """
    cleaned = [[(_shown(label), _shown(value)) for label, value in rows] for rows in found if rows]
    width = max((len(label) for rows in cleaned for label, _ in rows), default=0) + 2
    room = _columns() - width if on_terminal() else _UNFOLDED
    blocks = (
        "".join(
            f"{_label(head, width)}{part}".rstrip() + "\n"
            for label, value in rows
            for head, part in zip_longest([label], _folded(value, room), fillvalue="")
        )
        for rows in cleaned
    )
    _write("\n".join(blocks))


def _label(text: str, width: int) -> str:
    """Pad a label; that of a warning has its colour."""
    padded = f"{text:{width}}"
    return paint(padded, "warning", on_terminal()) if text == "warning" else padded


def _folded(value: str, room: int) -> list[str]:
    return wrap(value, max(room, 20), break_on_hyphens=False) if len(value) > room else [value]


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> int:
    """Write a table: fitted to a terminal that is wide enough, otherwise each row on one line.

    A long table is written while its rows come in; its columns are as wide as the first rows want.

    Returns:
        How many rows there were.
    """
    coming = ([_clipped(cell) for cell in row] for row in rows)
    first = list(islice(coming, _MOST_DRAWN_ROWS))
    following = next(coming, None)
    if on_terminal() and following is None and _drawn_table(columns, first):
        return len(first)
    heads = [column.title for column in columns]
    widths = [max(map(len, column)) for column in zip(heads, *first, strict=True)]
    sides = [str.rjust if column.right else str.ljust for column in columns]
    heading = _rows([heads], widths, sides)[:-1]
    _write(paint(heading, "heading", on_terminal()) + "\n" + _rows(first, widths, sides))
    count = len(first)
    if following is not None:
        rest = chain([following], coming)
        while batch := list(islice(rest, _MOST_DRAWN_ROWS)):
            _write(_rows(batch, widths, sides))
            count += len(batch)
    return count


def _rows(
    rows: Iterable[Sequence[str]], widths: Sequence[int], sides: Sequence[Callable[[str, int], str]]
) -> str:
    return "".join(
        "  ".join(
            side(cell, width) for side, cell, width in zip(sides, row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in rows
    )


def _fitted(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], room: int
) -> list[int] | None:
    """Return the widths with which a table crops no cell, or None if `room` is too narrow."""
    from rich.cells import cell_len

    heads = [column.title for column in columns]
    longest = [max(map(cell_len, cells)) for cells in zip(heads, *rows, strict=True)]
    wanted = [min(n, column.widest or n) for n, column in zip(longest, columns, strict=True)]
    widths = [
        min(n, max(_NARROWEST_FOLD, cell_len(column.title))) if column.fold else n
        for n, column in zip(wanted, columns, strict=True)
    ]
    spare = room - sum(widths) - _GAP * (len(columns) - 1)
    if spare < 0:
        return None
    for i, most in enumerate(wanted):
        more = min(spare, most - widths[i])
        widths[i] += more
        spare -= more
    return widths


def _drawn_table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> bool:
    """Write a table for a terminal; return False, and write nothing, if it does not fit.

    Only here is rich imported, and its markup is never interpreted.
    """
    from rich.table import Table
    from rich.text import Text

    console = _console()
    widths = _fitted(columns, rows, console.width)
    if widths is None:
        return False
    # The gap is a column: versions of rich disagree whether padding follows the last one, and where
    # a table is too wide by that, they crop other cells.
    drawn = Table(box=None, padding=0, header_style="bold")
    for i, (column, width) in enumerate(zip(columns, widths, strict=True)):
        if i:
            drawn.add_column(width=_GAP)
        drawn.add_column(
            Text(column.title),
            justify="right" if column.right else "left",
            overflow="fold",
            no_wrap=not (column.fold or column.widest),
            width=width,
            style=rich_style(column.style),
        )
    for row in rows:
        cells = [Text(part) for cell in row for part in ("", cell)]
        drawn.add_row(*cells[1:])
    with console.capture() as captured:
        console.print(drawn)
    # Cells are padded to the width of their column, the last one too.
    _write("".join(f"{drawn_line.rstrip()}\n" for drawn_line in captured.get().splitlines()))
    return True


def _clipped(cell: str) -> str:
    """A clean cell that no other one has to be padded to for miles: names can be 64 KiB long."""
    shown = visible(masking.text(cell)[: _LONGEST_CELL + 1])
    return shown if len(shown) <= _LONGEST_CELL else f"{shown[:_LONGEST_CELL]}…"


def document(content: Mapping[str, object], begin: Callable[[], None] = lambda: None) -> None:
    """Write one JSON document.

    Args:
        content: The document.
        begin: Called when it is about to be written, and nothing of it can fail any more.
    """
    text = _dumps(content, indent=2) + "\n"
    with unbroken:
        begin()
        _write(text)


def stream(
    head: Mapping[str, object],
    key: str,
    items: Iterable[object],
    tail: Callable[[BaseException | None], Mapping[str, object]],
    begin: Callable[[], None] = lambda: None,
) -> None:
    """Write one JSON document whose list `key` is too long to be held in memory.

    Args:
        head: The fields before the list.
        key: Name of the list.
        items: Its items. Where this raises, the document is completed first.
        tail: Returns the fields behind the list; it is given what `items` raised.
        begin: Called when the document is about to be written.
    """
    start = _dumps(head)[:-1] + f", {_dumps(key)}: ["
    failure: BaseException | None = None
    separator = "\n"
    try:
        with unbroken:
            begin()
            _write(start)
        for item in items:
            text = separator + _dumps(item)
            # Not through `_write`, which flushes: JSON is ASCII and nobody waits for its lines.
            with unbroken:
                sys.stdout.write(text)
                separator = ",\n"
    except BaseException as error:
        failure = error
        raise
    finally:
        end = "\n], " + _dumps(tail(failure))[1:] + "\n"
        with unbroken:
            _write(end)


def warn(text: str) -> None:
    """Write a remark that is not part of the answer."""
    _remark("warning", text)


def error(text: str) -> None:
    """Write why there is no answer."""
    _remark("error", text)


def _remark(kind: str, text: str) -> None:
    shown = _encodable(_shown(text), sys.stderr.encoding)
    # Only what is painted here has escapes.
    click.echo(
        f"{paint(f'kdmp: {kind}:', kind, sys.stderr.isatty())} {shown}", err=True, color=True
    )


def raw(chunks: Iterator[bytes]) -> None:
    """Write bytes as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.writelines(chunks)
    sys.stdout.buffer.flush()


def on_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout.isatty()


def _shown(text: str) -> str:
    return visible(masking.text(text))


def _dumps(value: object, indent: int | None = None) -> str:
    value = masking.document(value)
    text = json.dumps(value, indent=indent, ensure_ascii=True, allow_nan=False)
    if not _SURROGATE_ESCAPE.search(text):
        return text
    return json.dumps(_without_surrogates(value), indent=indent, ensure_ascii=True, allow_nan=False)


def _without_surrogates(value: object) -> object:
    """A value whose texts every reader of JSON takes: most refuse lone surrogates."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {encodable(name): _without_surrogates(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(inner) for inner in value]
    return value


def _write(text: str) -> None:
    click.echo(_encodable(text, sys.stdout.encoding), nl=False, color=True)


def _encodable(text: str, encoding: str | None) -> str:
    """The text with an escape for what the stream cannot encode: a pipe may be ASCII."""
    name = encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)


def _columns() -> int:
    """Width of the terminal."""
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _console() -> Console:
    from rich.console import Console

    terminal = on_terminal()
    plain = not terminal or not is_coloured(terminal)
    return Console(
        force_terminal=not plain,
        color_system=None if plain else "standard",
        width=_columns() if terminal else _UNFOLDED,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
