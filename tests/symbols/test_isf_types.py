"""`IsfTypes`: versions of ISF, and tables that lie."""

from __future__ import annotations

import copy
import json
import time
from random import Random
from typing import Any

import pytest

from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.symbols.isf.types import IsfTypes
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.model import Composite, Enumeration, PointerType

POINTER = {"kind": "int", "size": 8, "signed": False, "endian": "little"}
TABLE: dict[str, Any] = {
    "metadata": {"format": "6.2.0"},
    "symbols": {},
    "base_types": {
        "pointer": POINTER,
        "near": {**POINTER, "size": 4},
        "char": {"kind": "char", "size": 1, "signed": True, "endian": "little"},
        "long": {"kind": "int", "size": 4, "signed": True, "endian": "little"},
        "void": {"kind": "void", "size": 0, "signed": False, "endian": "little"},
    },
    "enums": {
        "_E": {"base": "long", "size": 4, "constants": {"One": 1, "None": 0}},
        "_SHORT": {"base": "long", "size": 1, "constants": {"Last": -1}},
    },
    "user_types": {
        "_S": {
            "kind": "class",
            "size": 0x30,
            "fields": {
                "last": {"offset": 0x2C, "type": {"kind": "base", "name": "long"}},
                "high": {
                    "offset": 0x28,
                    "type": {
                        "kind": "bitfield",
                        "bit_position": 4,
                        "bit_length": 28,
                        "type": {"kind": "base", "name": "long"},
                    },
                },
                "low": {
                    "offset": 0x28,
                    "type": {
                        "kind": "bitfield",
                        "bit_position": 0,
                        "bit_length": 4,
                        "type": {"kind": "enum", "name": "_E"},
                    },
                },
                "e": {"offset": 0x24, "type": {"kind": "enum", "name": "_E"}},
                "near": {
                    "offset": 0x20,
                    "type": {
                        "kind": "pointer",
                        "base": "near",
                        "subtype": {"kind": "base", "name": "void"},
                    },
                },
                "f": {"offset": 0x18, "type": {"kind": "pointer", "subtype": {"kind": "function"}}},
                "next": {
                    "offset": 0x10,
                    "type": {"kind": "pointer", "subtype": {"kind": "struct", "name": "_S"}},
                },
                "texts": {
                    "offset": 8,
                    "type": {
                        "kind": "array",
                        "count": 2,
                        "subtype": {
                            "kind": "array",
                            "count": 4,
                            "subtype": {"kind": "base", "name": "char"},
                        },
                    },
                },
                "unnamed_field_0": {
                    "offset": 0,
                    "anonymous": True,
                    "type": {"kind": "union", "name": "_U"},
                },
            },
        },
        "_U": {
            "kind": "union",
            "size": 8,
            "fields": {
                "wide": {"offset": 0, "type": {"kind": "base", "name": "pointer"}},
                "narrow": {"offset": 0, "type": {"kind": "base", "name": "long"}},
            },
        },
    },
}


def table() -> Any:
    return copy.deepcopy(TABLE)


def test_a_table_with_every_kind() -> None:
    types = IsfTypes(table())
    assert types.pointer_size == 8
    assert types.names() == ["_E", "_S", "_SHORT", "_U"]
    found = types.find("_S")
    assert isinstance(found, Composite)
    assert [one.name for one in found.fields] == (
        ["", "texts", "next", "f", "near", "e", "low", "high", "last"]
    )
    assert (found.kind, found.size) == ("struct", 0x30)
    near = found.fields[4].type
    assert isinstance(near, PointerType)
    assert near.size == 4
    assert types.find("_NOT") is None
    value: Any = definition_of(types, "_S").parse(bytes(range(0x30)))
    assert list(value)[:3] == ["wide", "narrow", "texts"]
    assert value.wide == 0x0706050403020100
    assert value.narrow == 0x03020100
    assert value.texts == [bytes(range(8, 12)), bytes(range(12, 16))]
    assert value.near == 0x23222120
    assert value.low == 0x28 & 0xF
    assert value.high == 0x2B2A292


def test_an_enumeration_of_another_size_than_its_base() -> None:
    types = IsfTypes(table())
    found = types.find("_SHORT")
    assert isinstance(found, Enumeration)
    assert found.base.size == 1
    assert str(definition_of(types, "_SHORT").parse(b"\xff")) == "-0x1 Last"


@pytest.mark.parametrize("form", ["4.0.0", "4.1.0", "5.1.1", "6.0.0", "6.1.0", "6.2.0", "6"])
def test_versions(form: str) -> None:
    content = table()
    content["metadata"]["format"] = form
    assert IsfTypes(content).find("_U") is not None


@pytest.mark.parametrize("form", ["3.0.0", "7.0.0", "", "6x", None, 6, ["6.1.0"]])
def test_other_versions(form: object) -> None:
    content = table()
    content["metadata"]["format"] = form
    with pytest.raises(InvalidDataError) as caught:
        IsfTypes(content)
    assert caught.value.field == "metadata.format"


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to each value of a table."""
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else ()
    for key, inner in items:
        found += places(inner, (*path, key))
    return found


def use(content: Any) -> None:
    """All that can be asked of a table."""
    types = IsfTypes(content)
    for name in types.names():
        try:
            types.find(name)
        except InvalidDataError:
            continue
        schema = definition_of(types, name)
        size = schema.sizeof()
        if size < 0x10000:
            schema.parse(bytes(size))


WRONG = (
    None, True, False, -1, 0, 1, 7, 1 << 24, 1 << 70, 1.5, float("nan"), "", "long", "void", "_S",
    "pointer", "big", "\x1b[2J", "\ud800", "x" * 5000, [], [1], {}, {"kind": "base"},
    {"kind": "struct", "name": "_S"}, {"kind": "pointer"}, {"kind": []},
)  # fmt: skip


def test_every_value_replaced_by_every_wrong_one() -> None:
    tried = failed = 0
    messages: list[str] = []
    for path in places(TABLE):
        for wrong in (*WRONG, "delete"):
            content = table()
            parent = content
            for key in path[:-1]:
                parent = parent[key]
            if wrong == "delete":
                del parent[path[-1]]
            else:
                parent[path[-1]] = wrong
            begun = time.process_time()
            tried += 1
            try:
                use(content)
            except InvalidDataError as e:
                failed += 1
                messages.append(str(e))
                assert e.field  # noqa: PT017
            except KdmpError:
                failed += 1
            assert time.process_time() - begun < 10
    assert all(one.isprintable() and len(one) < 600 for one in messages)
    assert tried > 2000
    assert failed > 800


def test_tables_mutated_at_random() -> None:
    random = Random(6)
    text = json.dumps(TABLE)
    failed = 0
    for _ in range(4000):
        changed = list(text)
        for _ in range(random.randint(1, 3)):
            i = random.randrange(len(changed))
            changed[i] = random.choice('0123456789"{}[],:-ae')
        try:
            content = json.loads("".join(changed))
        except ValueError:
            continue
        try:
            use(content)
        except KdmpError:
            failed += 1
    assert failed > 100


@pytest.mark.parametrize("content", [None, [], 5, "text", {}, {"base_types": []}])
def test_what_is_no_table(content: object) -> None:
    with pytest.raises(InvalidDataError):
        IsfTypes(content)


def test_pointers_to_pointers_without_end() -> None:
    content = table()
    kind: Any = {"kind": "base", "name": "long"}
    for _ in range(500):
        kind = {"kind": "pointer", "subtype": kind}
    content["user_types"]["_U"]["fields"]["wide"]["type"] = kind
    with pytest.raises(InvalidDataError, match="levels"):
        IsfTypes(content).find("_U")
