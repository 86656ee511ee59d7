"""Where the structures of a schema lie in a file, as far as that is fixed.

Offsets follow from the sequence of fields, from the places of instances, and from the few constant
expressions that the schema has, which may depend on the width of the machine alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from layout import Field, SchemaError, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAST = re.compile(r"\.as<\w+>")
_TERNARY = re.compile(r"(\w+) == (\w+::\w+)\s*\?\s*(\S+)\s*:\s*(\S+)")
_CONDITION = re.compile(r"valid_dump == (valid_dumps::\w+)")


class Machine(NamedTuple):
    """A width of machines: what it is called, and the case of the schema's switches."""

    name: str
    case: str


_MACHINES = (Machine("64-bit", "valid_dumps::dump64"), Machine("32-bit", "valid_dumps::dump32"))
_ANY = (Machine("", ""),)


def machines(root: Structure) -> tuple[Machine, ...]:
    """Give the widths of machines that a schema tells apart; one without a name if it does not."""
    return _MACHINES if "valid_dumps" in root.spec.get("enums", {}) else _ANY


class Place(NamedTuple):
    """A field that holds a structure."""

    field: Field
    machine: Machine
    # Where it begins in the file, and where the numbers begin that its instances count from; None
    # if the file tells.
    offset: int | None
    stream: int | None
    repeated: bool


def plain(expression: object) -> str:
    """Write an expression of the schema for people: without casts and what they need around."""
    text = " ".join(str(expression).split())
    text = text.replace("_root._io.size", "file_size").replace("_root.", "")
    text = re.sub(r"\w+\.as<([a-z]\w\w+)>\.", r"\1.", text)  # a part as what it is
    text = _CAST.sub("", text).replace("( ", "(").replace(" )", ")")
    outer = re.fullmatch(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", text)
    text = outer[1] if outer else text
    return re.sub(r"\((\w+)\)", r"\1", text)


def constant(expression: object, scope: Structure, machine: Machine) -> int | None:
    """Work out an expression of `scope`; None if the file has a say in it."""
    if isinstance(expression, int):
        return expression
    text = plain(expression)
    ternary = _TERNARY.fullmatch(text)
    if ternary:
        if ternary[1] != "valid_dump":
            return None
        return constant(ternary[3 if ternary[2] == machine.case else 4], scope, machine)
    if re.fullmatch(r"0x[0-9a-f]+|[0-9]+", text):
        return int(text, 0)
    split = re.fullmatch(r"(.+) ([-+]) (\w+)", text)
    if split:
        left, right = (constant(split[part], scope, machine) for part in (1, 3))
        if left is None or right is None:
            return None
        return left + right if split[2] == "+" else left - right
    field = scope.field(text) or scope.root.field(text)
    if field is not None and field.is_value:
        return constant(field.spec["value"], field.owner, machine)
    return None


def constants(expression: object, scope: Structure) -> dict[str, int]:
    """Work out an expression for the machines where it is fixed, by their names."""
    found = {each.name: constant(expression, scope, each) for each in machines(scope.root)}
    return {name: value for name, value in found.items() if value is not None}


def types_of(field: Field, machine: Machine) -> list[Structure]:
    """Give the structures that a field may hold on a machine."""
    kind = field.spec.get("type")
    if isinstance(kind, dict):
        cases = kind["cases"]
        names = [cases[machine.case]] if machine.case in cases else list(cases.values())
    else:
        names = [kind] if isinstance(kind, str) else []
    found = []
    for name in names:
        try:
            found.append(field.owner.root.structure(field.owner.find(name, "types")))
        except SchemaError:  # a number
            continue
    return found


def _offsets(structure: Structure) -> Iterator[tuple[Field, int | None]]:
    """Give the fields of the sequence with offsets from the start of the structure."""
    base = structure.base or 0
    for field, offset in structure.offsets():
        yield field, None if offset is None else offset - base


def places(root: Structure) -> dict[str, list[Place]]:
    """Find for each structure, by its name, the fields that hold it."""
    found: dict[str, list[Place]] = {each.name: [] for each in root.walk()}

    def add(holder: Field, machine: Machine, offset: int | None, stream: int | None) -> None:
        for kind in types_of(holder, machine):
            inner = offset if "size" in holder.spec else stream
            place = Place(holder, machine, offset, inner, "repeat" in holder.spec)
            if place not in found[kind.name]:
                found[kind.name].append(place)
                visit(kind, machine, None if place.repeated else offset, inner)

    def visit(
        structure: Structure, machine: Machine, start: int | None, stream: int | None
    ) -> None:
        for field, offset in _offsets(structure):
            at = None if start is None or offset is None else start + offset
            add(field, machine, at, stream)
        for field in structure.instances:
            only = _CONDITION.search(str(field.spec.get("if", "")))
            if field.is_value or "pos" not in field.spec:
                continue
            if only and only[1] != machine.case:
                continue
            origin = 0 if "io" in field.spec else stream
            at = constant(field.spec["pos"], structure, machine)
            where = None if at is None or origin is None else origin + at
            add(field, machine, where, 0 if "io" in field.spec else stream)

    for machine in machines(root):
        visit(root, machine, 0, 0)
    return found


def starts(found: list[Place]) -> dict[str, int]:
    """Tell where a structure begins in the files of each machine, where that is one fixed place."""
    result = {}
    for machine in dict.fromkeys(each.machine for each in found):
        here = [each for each in found if each.machine == machine]
        if len(here) == 1 and here[0].offset is not None and not here[0].repeated:
            result[machine.name] = here[0].offset
    return result
