"""Symbol tables in JSON (ISF), whose structure is changed rather than their bytes."""

from __future__ import annotations

import copy
import gzip
import json
import lzma
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from fuzz.symbols.numbers import EDGES, MANY, ODD_TEXTS, STEPS, damage

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_ENDS: Final = ("name", "kind", "size", "offset", "count", "bit_position", "bit_length", "address")
_VALUES: Final = (
    None, True, False, 0, -1, 1.5, 1e308, "", "x", [], {}, [[]], 10**30, -(10**30), "4", "struct",
)  # fmt: skip
_KINDS: Final = (
    "struct", "union", "class", "enum", "base", "pointer", "array", "bitfield", "function", "int",
    "float", "char", "bool", "void", "little", "big",
)  # fmt: skip


def hostile_table(random: Random, number: int) -> bytes:
    """Return a table that was changed, perhaps compressed."""
    seeds = table_seeds()
    document = copy.deepcopy(seeds[number % len(seeds)])
    return encoded(random, changed_table(random, document))


def changed_table(random: Random, document: Any, *, below: tuple[str, ...] = ()) -> Any:
    """Change a table.

    Args:
        random: Chooses the changes.
        document: The table.
        below: Members of the table that are changed; any of them if empty.
    """
    for _ in range(random.choice(MANY)):
        random.choices(_CHANGES, _WEIGHTS)[0](random, document, below)
    return document


def encoded(random: Random, document: Any) -> bytes:
    """Write a table as bytes: mostly plain JSON."""
    data = json.dumps(document).encode("utf-8", "replace")
    choice = random.random()
    if choice < 0.02:
        data = random.choice(
            (
                b"\xef\xbb\xbf" + data,
                data.decode().encode("utf-16"),
                b"[" * 100_000,
                b"[" * 5000 + data,
                data.replace(b"1", b"1" * 5000),
                data.replace(b": 0", b": NaN"),
                data.replace(b'"symbols"', b'"user_types"'),
            )
        )
    elif choice < 0.06:
        data = damage(random, data)
    packing = random.random()
    if packing < 0.05:
        data = lzma.compress(data, preset=0)
    elif packing < 0.12:
        data = gzip.compress(data, 1)
    if packing < 0.12 and random.random() < 0.3:
        data = damage(random, data)
    return data


@cache
def table_seeds() -> list[dict[str, Any]]:
    """Return sound tables."""
    from builders.isf import FUNCTIONS, Table, variables

    kernel = Table(symbols={**FUNCTIONS, **variables()}).document
    narrow = copy.deepcopy(kernel)
    narrow["base_types"]["pointer"]["size"] = 4
    narrow["metadata"]["windows"]["pdb"]["machine_type"] = 0x14C
    narrow["symbols"] = {"_x@8": {"address": 0x1000}, "@f@4": {"address": 0x2000}}
    for document in (kernel, narrow):
        document["base_types"].update(_base_types())
        document["user_types"], document["enums"] = _user_types(), _enums()
    return [kernel, kernel, narrow]


def _base_types() -> dict[str, Any]:
    kinds = (
        ("unsigned char", 1, "char", False), ("char", 1, "char", True), ("wchar", 2, "int", False),
        ("unsigned short", 2, "int", False), ("long", 4, "int", True), ("bool", 1, "bool", False),
        ("long long", 8, "int", True), ("double", 8, "float", True), ("void", 0, "void", False),
        ("unsigned long long", 8, "int", False), ("float", 4, "float", True),
    )  # fmt: skip
    return {
        name: {"size": size, "kind": kind, "signed": signed, "endian": "little"}
        for name, size, kind, signed in kinds
    }


def _base(name: str) -> dict[str, Any]:
    return {"kind": "base", "name": name}


def _fields(**fields: Any) -> dict[str, Any]:
    return {name: {"offset": at, "type": kind} for name, (at, kind) in fields.items()}


def _user_types() -> dict[str, Any]:
    link: dict[str, Any] = {
        "kind": "pointer",
        "subtype": {"kind": "struct", "name": "_LIST_ENTRY"},
    }
    array = {"kind": "array", "count": 4, "subtype": _base("unsigned long")}
    rows = {"kind": "array", "count": 3, "subtype": array}
    text = {"kind": "array", "count": 15, "subtype": _base("unsigned char")}
    low = {
        "kind": "bitfield", "bit_position": 0, "bit_length": 3, "type": _base("unsigned long"),
    }  # fmt: skip
    state = {**low, "bit_position": 3, "type": {"kind": "enum", "name": "_STATE"}}
    inner = {"offset": 24, "anonymous": True, "type": {"kind": "union", "name": "__unnamed_1"}}
    large = _fields(
        Entry=(0, {"kind": "struct", "name": "_LIST_ENTRY"}), State=(16, {"kind": "enum",
        "name": "_STATE"}), Low=(20, low), Named=(20, state), Rows=(48, rows), Text=(96, text),
        Call=(112, {"kind": "pointer", "subtype": {"kind": "function"}}), Ratio=(120,
        _base("double")), Name=(128, {"kind": "struct", "name": "_UNICODE_STRING"}),
    )  # fmt: skip
    large["u1"] = inner
    word = _base("unsigned short")
    return {
        "_LIST_ENTRY": {
            "kind": "struct", "size": 16, "fields": _fields(Flink=(0, link), Blink=(8, link)),
        },
        "_UNICODE_STRING": {
            "kind": "struct",
            "size": 16,
            "fields": _fields(Length=(0, word), MaximumLength=(2, word), Buffer=(8,
                {"kind": "pointer", "subtype": _base("wchar")})),
        },
        "__unnamed_1": {
            "kind": "union",
            "size": 16,
            "fields": _fields(QuadPart=(0, _base("long long")), Both=(0, array)),
        },
        "_EPROCESS": {"kind": "struct", "size": 144, "fields": large},
        "_BYTE": {"kind": "struct", "size": 1, "fields": _fields(b=(0, _base("char")))},
    }  # fmt: skip


def _enums() -> dict[str, Any]:
    constants = {"Ready": 0, "Running": 1, "Gone": -1, "Also": 1}
    return {"_STATE": {"base": "long", "size": 4, "constants": constants}}


# -- changes -------------------------------------------------------------------------------------


def _places(document: Any, below: tuple[str, ...], most: int = 1500) -> list[tuple[Any, Any]]:
    """Return containers and keys of all values, down to `most` of them."""
    found: list[tuple[Any, Any]] = []
    waiting = [document]
    if below and isinstance(document, dict):
        waiting = [document[name] for name in below if name in document]
    while waiting and len(found) < most:
        value = waiting.pop()
        items: Any = ()
        if isinstance(value, dict):
            items = list(value.items())
        elif isinstance(value, list):
            items = list(enumerate(value))
        for key, inner in items:
            found.append((value, key))
            if isinstance(inner, dict | list):
                waiting.append(inner)
    return found


def _place(random: Random, document: Any, below: tuple[str, ...]) -> tuple[Any, Any]:
    """Return a container and a key, mostly of types."""
    if not below:
        if random.random() < 0.8:
            below = ("user_types",)
        elif random.random() < 0.8:
            below = ("enums", "base_types", "symbols")
    places = _places(document, below) or [({}, None)]
    return random.choice(places)


def _number(random: Random, document: Any, below: tuple[str, ...]) -> None:
    """Another number, such as an offset or a count."""
    places = _places(document, below or random.choice(_BELOW))
    numbers = [(one, key) for one, key in places if type(one[key]) is int]
    if not numbers:
        return
    container, key = random.choice(numbers)
    value = container[key]
    container[key] = random.choice(
        (random.choice(EDGES), value + random.choice(STEPS), -value, value * 1000)
    )


def _value(random: Random, document: Any, below: tuple[str, ...]) -> None:
    container, key = _place(random, document, below)
    if key is not None:
        container[key] = copy.deepcopy(random.choice(_VALUES))


def _word(random: Random, document: Any, below: tuple[str, ...]) -> None:
    """Another kind, or the name of another type."""
    places = _places(document, below or random.choice(_BELOW))
    words = [(one, key) for one, key in places if isinstance(one[key], str)]
    if words:
        container, key = random.choice(words)
        names = [*_KINDS, *ODD_TEXTS] if random.random() < 0.4 else _names(document)
        container[key] = random.choice(names)


def _names(document: Any) -> list[str]:
    found = ["x"]
    if isinstance(document, dict):
        for part in ("user_types", "enums", "base_types"):
            inner = document.get(part)
            found += (
                [one for one in inner if isinstance(one, str)] if isinstance(inner, dict) else []
            )
    return found


def _rename(random: Random, document: Any, below: tuple[str, ...]) -> None:
    container, key = _place(random, document, below)
    if isinstance(container, dict) and key is not None:
        new = random.choice((*ODD_TEXTS, *_ENDS, *_names(document)))
        container[new] = container.pop(key)


def _delete(random: Random, document: Any, below: tuple[str, ...]) -> None:
    container, key = _place(random, document, below)
    if isinstance(container, dict) and key is not None:
        del container[key]


def _subtree(random: Random, document: Any, below: tuple[str, ...]) -> None:
    """A copy of another part, in place of a part or beside it."""
    container, key = _place(random, document, below)
    other, other_key = _place(random, document, below)
    if key is None or other_key is None:
        return
    part = copy.deepcopy(other[other_key])
    if len(json.dumps(part)) > 8000:
        return
    if isinstance(container, dict) and random.random() < 0.3:
        container[random.choice(ODD_TEXTS)] = part
    else:
        container[key] = part


def _deep(random: Random, document: Any, below: tuple[str, ...]) -> None:
    """Arrays of arrays, pointers to pointers: deeper than anything real."""
    types = [
        (one, key)
        for one, key in _places(document, below or ("user_types",))
        if isinstance(one[key], dict) and "kind" in one[key] and "fields" not in one[key]
    ]
    if not types:
        return
    container, key = random.choice(types)
    kind = random.choice(
        ({"kind": "array", "count": random.choice((1, 2, 10, 0))}, {"kind": "pointer"})
    )
    inner = container[key]
    for _ in range(random.choice((1, 2, 5, 20, 63, 64, 65, 100, 300))):
        inner = {**kind, "subtype": inner}
    container[key] = inner


def _many(random: Random, document: Any, below: tuple[str, ...]) -> None:
    """Many types, fields or names."""
    container, key = _place(random, document, below)
    if not isinstance(container, dict) or key is None:
        return
    part = container[key]
    if len(json.dumps(part)) < 300 and len(container) < 400:
        container.update({f"{key}{i}": part for i in range(random.choice((2, 20, 200)))})


_BELOW: Final = (("user_types",), ("user_types",), ("user_types",), ("enums", "base_types"), ())
_TABLE: Final[tuple[tuple[Callable[[Random, Any, tuple[str, ...]], None], float], ...]] = (
    (_number, 7),
    (_word, 5),
    (_value, 2.5),
    (_rename, 1.5),
    (_delete, 1.5),
    (_subtree, 2),
    (_deep, 1),
    (_many, 0.5),
)
_CHANGES: Final = [change for change, _ in _TABLE]
_WEIGHTS: Final = [weight for _, weight in _TABLE]
