"""The kinds of inputs, and the input of a number: the same for the same arguments."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from fuzz.symbols import (
    PREFIX,
    cabinets,
    caches,
    images,
    pdbs,
    runs,
    schemas,
    stores,
    tables,
    texts,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Make = Callable[[Random, int], Any]

_MAKERS: Final[dict[str, tuple[Make, float]]] = {
    "pdb": (pdbs.hostile_pdb, 3),
    "types": (lambda random, number: pdbs.hostile_pdb(random, number, types=True), 3),
    "pe": (lambda random, number: images.hostile_image(random, number, mapped=False), 2),
    "mapped": (lambda random, number: images.hostile_image(random, number, mapped=True), 2),
    "isf": (tables.hostile_table, 2.5),
    "cabinet": (cabinets.hostile_cabinet, 1),
    "store": (stores.hostile_store, 1),
    "path": (lambda random, number: texts.hostile_path(random), 1),
    "schema": (lambda random, number: schemas.hostile_types(random), 2),
    "header": (texts.hostile_header, 0.4),
    "cache": (caches.hostile_cache, 1),
    "dump": (runs.hostile_run, 0.3),
}
KINDS: Final = tuple(PREFIX + name for name in _MAKERS)
"""All kinds."""
WEIGHTS: Final = {PREFIX + name: weight for name, (_, weight) in _MAKERS.items()}
"""How many inputs of a kind there are, compared with others: those that take long are fewer."""


class Input(NamedTuple):
    """An input.

    Attributes:
        kind: Its kind.
        content: What it is: bytes, a text, a table, files.
        data: The same as bytes, to be kept with a finding.
    """

    kind: str
    content: Any
    data: bytes


def input_of(seed: int, kind: str, number: int) -> Input:
    """Return the input of a number."""
    make, _ = _MAKERS[kind.removeprefix(PREFIX)]
    content = make(Random(f"{seed}/{kind}/{number}"), number)
    return Input(kind, content, _as_bytes(content))


def _as_bytes(content: Any) -> bytes:
    if isinstance(content, bytes):
        return content
    if isinstance(content, caches.CacheFile):
        return content.data
    if isinstance(content, stores.Store | runs.Run):
        return content.text
    if isinstance(content, schemas.MadeTypes):
        content = repr(content.found)
    return str(content).encode("utf-8", "backslashreplace")
