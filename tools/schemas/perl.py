"""Makes the Perl parsers refuse what the schema does not allow.

The compiler leaves out of Perl what it makes of `contents` and `valid` for other languages, so that
any file is read as if it were one of the format. Here a line that dies comes behind each line that
reads such a field.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from layout import SchemaError, number

if TYPE_CHECKING:
    from layout import Field, Structure

_PACKAGE = re.compile(r"^package (?P<path>\w+(?:::\w+)*);$", re.MULTILINE)
_READ = re.compile(
    r"^(?P<indent> +)\$self->\{(?P<name>\w+)\} = \S+->read_\w+\(\d*\);\n", re.MULTILINE
)


def with_checks(source: str, root: Structure) -> str:
    """Add the checks of all types of a schema."""
    starts = [*_PACKAGE.finditer(source)]
    ends = [each.start() for each in starts[1:]] + [len(source)]
    parts = [source[: starts[0].start()]]
    for start, end in zip(starts, ends, strict=True):
        structure = root.structure(start["path"].replace("::", "."))
        parts.append(_with_checks_of(source[start.start() : end], structure))
    return "".join(parts)


def _with_checks_of(package: str, structure: Structure) -> str:
    """Add the checks of a type to its package."""
    for field in (*structure.sequence, *structure.instances):
        allowed = _allowed(field)
        if allowed is None:
            continue
        reads = [each for each in _READ.finditer(package) if each["name"] == field.name]
        if len(reads) != 1:
            raise SchemaError(f"{structure.path}.{field.name}: read at {len(reads)} places")
        (read,) = reads
        check = f"{read['indent']}die '{field.name} is not valid' unless {allowed};\n"
        package = package[: read.end()] + check + package[read.end() :]
    return package


def _allowed(field: Field) -> str | None:
    """Spell the condition that a field must fulfil, if the schema has one."""
    value = f"$self->{{{field.name}}}"
    if "contents" in field.spec:
        return f'{value} eq "{_escaped(field.spec["contents"])}"'
    valid = field.spec.get("valid")
    if valid is None:
        return None
    if not isinstance(valid, dict):
        return f"{value} == {number(valid)}"
    if valid.keys() == {"min"}:
        return f"{value} >= {number(valid['min'])}"
    if valid.keys() == {"any-of"}:
        return " || ".join(f"{value} == {_member(field, each)}" for each in valid["any-of"])
    raise SchemaError(f"{field.owner.path}.{field.name}: only `min` and `any-of` are known")


def _escaped(contents: str | list[str | int]) -> str:
    parts = contents if isinstance(contents, list) else [contents]
    data = b"".join(
        each.encode("ascii") if isinstance(each, str) else bytes([each]) for each in parts
    )
    return "".join(f"\\x{byte:02x}" for byte in data)


def _member(field: Field, name: str) -> str:
    """Spell the constant of a member of an enumeration."""
    enumeration, _, member = name.rpartition("::")
    owner = field.owner.find(enumeration, "enums").rpartition(".")[0].replace(".", "::")
    return f"${owner}::{enumeration.rpartition('::')[2].upper()}_{member.upper()}"
