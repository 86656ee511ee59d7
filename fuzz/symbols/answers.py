"""What readers of symbols answer, and the promises of names and types."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from fuzz.exercise import BrokenPromiseError
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.visible import visible
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.fields import find_place
from kdmp_ks.symbols.types.listing import list_type, list_values
from kdmp_ks.symbols.types.lookup import match_types
from kdmp_ks.symbols.types.model import Composite, Enumeration
from kdmp_ks.symbols.unwind.open_functions import function_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from kdmp_ks.symbols.module_names import ModuleNames
    from kdmp_ks.symbols.names.name_index import NameIndex
    from kdmp_ks.symbols.table import SymbolTable
    from kdmp_ks.symbols.types.model import TypeTable
    from kdmp_ks.symbols.unwind.function_table import FunctionTable

    Ask = Callable[[str, Callable[[], Any]], Any]

_HIGHEST: Final = 0xFFFFFFFF
_MOST_WARNINGS: Final = 100
_RVAS: Final = (0, 1, 0x1000, 0x1010, 0x101F, 0x1040, 0x1085, 0x7004, 0x300000, 0x300001, _HIGHEST)
_MOST_TYPES: Final = 4
_MOST_PARSED: Final = 0x8000
_PARTS: Final = ("Flink", "Rows[1][2]", "State", "Entry.Flink", "u1", "f0", "f1[0]", "x[99999999]")


class Zeros:
    """Memory that has zeros, or a text, everywhere."""

    def __init__(self, data: bytes) -> None:
        """Take what is repeated."""
        self._data = data

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Return bytes; there are none beyond 64 bits."""
        if address + length > 1 << 64 or length > 1 << 24:
            raise KdmpError("no such address")
        return (self._data * (length // len(self._data) + 1))[:length]


def broken(text: str) -> None:
    """Report a broken promise."""
    raise BrokenPromiseError(text)


def keep_visible(text: str, name: str) -> None:
    """Check that a text can be printed."""
    if visible(text) != text:
        broken(f"{name} prints {text[:200]!r}")


def source_of(data: bytes) -> Any:
    """Return a source of bytes."""
    return open_source(io.BytesIO(data))


def table_answers(ask: Ask, table: SymbolTable, random: Random, *, deep: bool) -> list[Any]:
    """Ask a symbol table."""
    for rva in table.names.rvas:
        if not 0 <= rva <= _HIGHEST:
            broken(f"an RVA of {rva:#x}")
    if len(table.warnings) > _MOST_WARNINGS:
        broken(f"{len(table.warnings)} warnings")
    texts = [str(one) for one in table.warnings]
    found = [repr(table.key), texts, len(table.names), table.machine, table.pointer_size]
    indexed = ask("index", lambda: IndexedTable.of(table))
    if indexed is not None:
        found += indexed_answers(ask, indexed, random)
    if table.types is not None:
        found += type_answers(ask, table.types, random, deep=deep)
    return found


def indexed_answers(
    ask: Ask, indexed: IndexedTable, random: Random, *, is_sound: bool = True
) -> list[Any]:
    """Ask an index by RVA and by name.

    Args:
        ask: Asks one thing.
        indexed: The index.
        random: Chooses RVAs.
        is_sound: Whether its columns were made by the package, so that answers must fit.
    """
    index = indexed.index
    some = ask("names", lambda: list(index)[:40]) or []
    rvas = [*_RVAS, *(one.rva + random.choice((0, 1, 0x10)) for one in some[:20])]
    names = ask("names of functions", indexed.names)
    functions = ask(
        "functions",
        lambda: function_table(
            indexed.functions, indexed.unwind, indexed.machine, indexed.pointer_size
        ),
    )
    found: list[Any] = [len(index), some]
    found += [ask("names at RVAs", lambda: _by_rva(index, names, functions, rvas, is_sound))]
    found += [ask("RVAs of names", lambda: _by_name(index, [one.name for one in some]))]
    pattern = random.choice(("*", "K?B*", "["))
    found.append(ask("matching", lambda: len(list(index.matching(pattern)))))
    return found


def _by_rva(
    index: NameIndex,
    names: ModuleNames | None,
    functions: FunctionTable | None,
    rvas: list[int],
    is_sound: bool,
) -> list[Any]:
    found: list[Any] = []
    for rva in rvas:
        near = index.nearest(rva)
        found += [near, index.nearest(rva, max(0, rva - 0x20)), index.names_at(rva)]
        if names is not None:
            found.append(names.nearest(rva))
        if is_sound and near is not None and near.offset < 0:
            broken(f"the name {near} begins behind {rva:#x}")
        if functions is not None:
            entry = functions.find(rva)
            found += [entry, functions.end_before(rva)]
            found.append(None if entry is None else functions.primary(entry))
    return found


def _by_name(index: NameIndex, names: list[str]) -> list[Any]:
    for name in names:
        rvas = index.rvas_of(name)
        if rvas and index.rva_of(name) not in rvas:
            broken(f"the RVA of {name!r} is none of its RVAs")
    return [(name, index.rva_of(name), index.rvas_of(name)) for name in [*names, "", "x", "\0"]]


# -- types ---------------------------------------------------------------------------------------


def type_answers(
    ask: Ask, types: TypeTable, random: Random, *, deep: bool, is_sound: bool = True
) -> list[Any]:
    """Ask a table of types: a few of them, or many.

    Args:
        ask: Asks one thing.
        types: The types.
        random: Chooses types and bytes.
        deep: Whether many are asked for.
        is_sound: Whether each name must be that of a type.
    """
    names = ask("type names", lambda: list(types.names()))
    if names is None:
        return []
    most = 4 * _MOST_TYPES if deep else _MOST_TYPES
    chosen = names if len(names) <= most else random.sample(names, most)
    found: list[Any] = [len(names)]
    for name in chosen:
        found.append(ask("a type", lambda name=name: _found(types, name, is_sound)))
        found.append(ask("list of a type", lambda name=name: _lines(types, name)))
        found.append(ask("a structure", lambda name=name: _parsed(types, name, random)))
        path = random.choice(_PARTS)
        found.append(
            ask("a field", lambda name=name, path=path: find_place(types, name, path).offset)
        )
    found.append(ask("types by pattern", lambda: match_types(types, "_*E*")))
    found.append(ask("an unknown type", lambda: types.find("no such type")))
    return found


def _found(types: TypeTable, name: str, is_sound: bool) -> str:
    found = types.find(name)
    if is_sound and not isinstance(found, Composite | Enumeration):
        broken(f"{name!r} is among the names of types, but there is none")
    return repr(found)


def _lines(types: TypeTable, name: str) -> list[str]:
    lines = [str(line) for line in list_type(types, name)]
    for line in lines:
        keep_visible(line, "a list of fields")
    return lines


def _parsed(types: TypeTable, name: str, random: Random) -> Any:
    """Read bytes as a type, in both ways, and list what was read."""
    schema = definition_of(types, name)
    size = schema.sizeof()
    if size > _MOST_PARSED:
        return size
    data = random.choice((bytes(size), b"\xff" * size, random.randbytes(size)))
    value = schema.parse(data)
    reader = compiled(schema) if random.random() < 0.3 else None
    if reader is not None:
        flat = reader.build(reader.unpack(data))
        if repr(flat) != repr(value):
            broken(f"{name!r} is read in two ways: {value!r}, {flat!r}"[:600])
    if isinstance(types.find(name), Composite):
        memory = Zeros(random.choice((b"\0", b"A\0", b"\x1b\0", b"\0\xd8")))
        for line in list_values(types, name, value, memory):
            keep_visible(str(line), "a list of values")
    return repr(value)[:2000]
