"""Files of the index cache, whose checksums are right though their contents lie."""

from __future__ import annotations

import io
import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from fuzz.symbols.numbers import MANY, change_number, change_somewhere, damage
from fuzz.symbols.pdbs import small_seeds
from fuzz.symbols.tables import changed_table, table_seeds
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.index_cache.container import pack, unpack
from kdmp_ks.symbols.index_cache.names_file import pack_names
from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
from kdmp_ks.symbols.index_cache.types_file import pack_types
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.isf.types import IsfTypes
from kdmp_ks.symbols.read_symbols import read_symbols

if TYPE_CHECKING:
    from random import Random

STAMP: Final = SourceStamp("/x/y.pdb", 1, 2, 3, 4, 5)
_POOL: Final = (*range(16), 0xFFFFFFFF, 0x1000, 0x300000)


class CacheFile(NamedTuple):
    """A file of the cache.

    Attributes:
        data: Its bytes.
        has_types: Whether it has types rather than names.
    """

    data: bytes
    has_types: bool


def hostile_cache(random: Random, number: int) -> CacheFile:
    """Return a file that was changed."""
    seeds = cache_seeds()
    sound = seeds[number % len(seeds)]
    if random.random() < 0.1:
        return sound._replace(data=damage(random, sound.data))
    unpacked = unpack(sound.data)
    assert unpacked is not None
    description, columns = unpacked
    for _ in range(random.choice(MANY)):
        choice = random.random()
        name = random.choice(list(columns))
        if choice < 0.55:
            columns[name] = _other_column(random, name, columns[name], len(columns["rvas"])
                                          if "rvas" in columns else 0)  # fmt: skip
        elif choice < 0.75:
            columns[name] = change_somewhere(random, columns[name], _POOL, 1)
        elif choice < 0.78:
            columns.pop(name) if len(columns) > 1 else None
        elif choice < 0.85:
            other = random.choice(list(columns))
            columns[name], columns[other] = columns[other], columns[name]
        else:
            kept = {key: description.pop(key) for key in ("kind", "source") if key in description}
            changed_table(random, description, below=tuple(description))
            description = {**description, **kept} if random.random() < 0.95 else description
    return sound._replace(data=pack(description, columns))


def _other_column(random: Random, name: str, data: bytes, rows: int) -> bytes:
    if not data:
        return bytes(4 * rows) if name in ("lengths", "parents") else bytes(rows)
    if name in ("kinds", "text", "name_text", "record_text"):
        return _other_text(random, name, data)
    return change_number(random, data, random.randrange(max(1, len(data) // 4)) * 4, 4, _POOL)


def _other_text(random: Random, name: str, data: bytes) -> bytes:
    """Return another text of the same length: the ends of its names are in another column."""
    if name == "record_text" and random.random() < 0.7:
        words = (
            b'"struct"',
            b'"b"',
            b'"p"',
            b'"a"',
            b'"f"',
            b"8",
            b"4",
            b"0",
            b"[",
            b"]",
            b'"int"',
        )
        old = random.choice(words)
        at = data.find(old, random.randrange(len(data)))
        new = random.choice([word for word in words if len(word) <= len(old)])
        if at >= 0:
            return data[:at] + new.ljust(len(old)) + data[at + len(old) :]
    at = random.randrange(len(data))
    noise = random.choice((b"\xff", b"\0", b"\x1b", b"\xed\xa0\x80", b"\xc3", b"a"))[
        : len(data) - at
    ]
    return data[:at] + noise + data[at + len(noise) :]


@cache
def cache_seeds() -> list[CacheFile]:
    """Return sound files."""
    found = []
    for parts in small_seeds():
        table = IndexedTable.of(read_symbols(open_source(io.BytesIO(parts.file()))))
        found.append(CacheFile(pack_names(table, STAMP), has_types=False))
    data = json.dumps(table_seeds()[0]).encode()
    table = IndexedTable.of(read_symbols(open_source(io.BytesIO(data))))
    found.append(CacheFile(pack_names(table, STAMP), has_types=False))
    packed = pack_types(source_types(), STAMP)
    assert packed is not None
    return [*found, CacheFile(packed, has_types=True), CacheFile(packed, has_types=True)]


@cache
def source_types() -> IsfTypes:
    """Return the types of the symbol file that the cached ones are of."""
    document: Any = table_seeds()[0]
    return IsfTypes(document)


class Folder:
    """A cache that has one file, and keeps nothing."""

    def __init__(self, data: bytes) -> None:
        """Take the file."""
        self.data = data

    def read(self, name: str) -> bytes:
        """Return the file, whatever its name is."""
        return self.data

    def write(self, name: str, data: bytes) -> bool:
        """Write nothing."""
        return False
