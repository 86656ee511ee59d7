"""Types of a PDB file beside those that llvm-pdbutil prints."""

from __future__ import annotations

from pathlib import Path

from kdmp_ks.symbols.pdb.types.table import PdbTypes
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    NamedType,
    PointerType,
    Type,
)
from symbols.pdb.types.llvm_types import LlvmTypes, Place
from symbols.pdb.types.streams import stream_of


def size_of(types: PdbTypes, kind: Type) -> int:
    if isinstance(kind, NamedType):
        found = types.find(kind.name)
        assert found is not None, kind
        return found.base.size if isinstance(found, Enumeration) else found.size
    if isinstance(kind, ArrayType):
        return kind.count * size_of(types, kind.element)
    if isinstance(kind, BitFieldType):
        return size_of(types, kind.base)
    assert isinstance(kind, PointerType | BaseType)
    return kind.size


def counts_of(kind: Type) -> tuple[int, ...]:
    return (kind.count, *counts_of(kind.element)) if isinstance(kind, ArrayType) else ()


def places_of(types: PdbTypes, found: Composite) -> list[Place]:
    places = []
    for one in found.fields:
        bits = (one.type.position, one.type.length) if isinstance(one.type, BitFieldType) else None
        size = size_of(types, one.type)
        places.append(Place(one.name, one.offset, size, counts_of(one.type), bits))
    return places


def compare(pdb: Path, pointer_size: int, every: int = 1) -> int:
    """Compare each type, or each so many; return how many fields and constants there were."""
    expected, types, number = LlvmTypes(pdb), PdbTypes(stream_of(pdb), pointer_size), 0
    assert types.names() == sorted(map(expected.called, expected.definitions))
    for index in list(expected.definitions)[::every]:
        kind, _, _ = expected.records[index]
        found = types.find(expected.called(index))
        if kind == "LF_ENUM":
            assert isinstance(found, Enumeration)
            mask = (1 << 8 * found.base.size) - 1
            constants = [(name, value & mask) for name, value in found.constants]
            assert constants == expected.constants(index), found.name
            number += len(constants)
        else:
            assert isinstance(found, Composite)
            assert found.kind == ("union" if kind == "LF_UNION" else "struct")
            assert found.size == expected.size(index)
            places = sorted(expected.fields(index), key=lambda place: place.offset)
            assert places_of(types, found) == places, found.name
            number += len(places)
    return number
