"""Decoded secondary data as text: facts beneath each other, lists of like items as tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.output import Column
from kdmp_ks.ground.limits import MAX_DECODED_ROWS

_SCALARS_OF_A_LINE: Final = 12
"""Facts of one item that are shown on one line at most."""
_WIDEST_TABLE: Final = 14
"""Columns of a table at most; items with more facts are shown one by one."""
_KEYED: Final = 3
"""Items that a mapping has at least to be a table, whose first column has the keys."""
_QUESTION: Final = re.compile(r"^(is|has) ")
_KERNEL_ADDRESS: Final = re.compile(r"0x(ffff[0-9a-f]{4})([0-9a-f]{8})")
_TIME: Final = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)Z")

_Scalars = dict[str, Any]


class _Table(NamedTuple):
    """A list of like items."""

    name: str
    items: list[_Scalars]


def show_decoded(document: Mapping[str, Any]) -> None:
    """Write the facts of a document; long lists are cut."""
    facts: list[tuple[str, str]] = []
    tables: list[_Table] = []
    for part in _parts(document, ""):
        if isinstance(part, _Table):
            tables.append(part)
        else:
            facts.append(part)
    room = MAX_DECODED_ROWS
    output.pairs(facts[:room])
    is_cut = len(facts) > room
    room -= len(facts)
    for number, table in enumerate(tables):
        if room <= 0:
            is_cut = True
            break
        _show_table(table, room, is_first=not number and not facts)
        is_cut = is_cut or len(table.items) > room
        room -= len(table.items)
    if is_cut:
        output.line("... more facts, --json shows all")


def _show_table(table: _Table, room: int, is_first: bool) -> None:
    if not is_first:
        output.line()
    names = list(dict.fromkeys(name for one in table.items for name in one))
    names = [name for name in names if any(one.get(name) not in (None, "") for one in table.items)]
    columns = [
        Column(name, right=all(_is_number(one.get(name)) for one in table.items), fold=True)
        for name in names
    ]
    output.line(f"{table.name}:")
    output.table(columns, [[_cell(one.get(name)) for name in names] for one in table.items[:room]])


def _parts(value: Any, name: str) -> Iterator[tuple[str, str] | _Table]:
    table = _table_of(value, name)
    if table is not None:
        yield table
    elif isinstance(value, Mapping):
        scalars = {key: inner for key, inner in value.items() if not _nested(inner)}
        if name and len(scalars) <= _SCALARS_OF_A_LINE:
            known = [(key, one) for key, one in scalars.items() if one not in (None, "")]
            if known:
                yield name, ", ".join(f"{_label(key)} {_text(one)}" for key, one in known)
            scalars = {}
        for key, inner in value.items():
            if _nested(inner) or key in scalars:
                yield from _parts(inner, f"{name}.{_label(key)}" if name else _label(key))
    elif isinstance(value, list) and any(_nested(inner) for inner in value):
        for number, inner in enumerate(value):
            yield from _parts(inner, f"{name}[{number}]")
    elif isinstance(value, list):
        yield name, ", ".join(map(_text, value)) or "none"
    else:
        yield name, _text(value)


def _table_of(value: Any, name: str) -> _Table | None:
    """Return a list of like items, or a mapping to such, as a table; None for anything else."""
    if not name or not value:
        return None
    if isinstance(value, list):
        items = [_flat(one) for one in value]
    elif isinstance(value, Mapping) and len(value) >= _KEYED:
        flat = {key: _flat(one) for key, one in value.items()}
        items = [None if one is None else {"": key, **one} for key, one in flat.items()]
    else:
        return None
    known: list[_Scalars] = [one for one in items if one is not None]
    if len(known) < len(items) or max(map(len, known)) > _WIDEST_TABLE:
        return None
    return _Table(name, known)


def _flat(value: Any) -> _Scalars | None:
    """Return the facts of an item under joined names; None if a list is among them."""
    if not isinstance(value, Mapping):
        return None
    found: _Scalars = {}
    for key, inner in value.items():
        if isinstance(inner, Mapping):
            deeper = _flat(inner)
            if deeper is None:
                return None
            found.update({f"{_label(key)} {name}": one for name, one in deeper.items()})
        elif isinstance(inner, Sequence) and not isinstance(inner, str):
            return None
        else:
            found[_label(key)] = inner
    return found


def _nested(value: Any) -> bool:
    return isinstance(value, Mapping | list)


def _label(name: str) -> str:
    """Return the name of a fact in words: ``is_software`` as a question is ``software``."""
    return _QUESTION.sub("", name.replace("_", " "))


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _cell(value: Any) -> str:
    return "" if value is None else str(value) if value == "" else _text(value)


def _text(value: Any) -> str:
    """Return a value as people read it: addresses and times as in the rest of the output."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    text = _KERNEL_ADDRESS.sub(r"\1`\2", str(value)) or '""'
    return _TIME.sub(r"\1 \2 UTC", text)
