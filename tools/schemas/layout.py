"""What a Kaitai Struct schema says, as far as documentation and type stubs need it.

The compiler leaves out of its Python parsers what a schema says about the fields of a type: their
documentation, the names that Windows has for them, their types. This module reads it from the
schema once more and works out where fields of fixed size lie. It knows the part of the schema
language that the schemas here use, and refuses the rest (`SchemaError`) rather than guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_INTEGER = re.compile(r"[us]([1248])(?:le|be)?")
_FLOAT = re.compile(r"f([48])(?:le|be)?")
_BITS = re.compile(r"b([0-9]+)(?:le|be)?")
# As many types of a field are named where it is described in a line.
_CHOICES = 4
_AT_LEAST = re.compile(r"(.+) >=? (0x[0-9a-f]+|[0-9]+)")
_INDEX = re.compile(r"\[[^\[\]]*\]")
_TERNARY = re.compile(r"[^?]*\?(?P<then>[^:]*(?:::[^:]+)*)\s:\s(?P<other>.*)", re.DOTALL)
_COMPARISON = re.compile(r"[<>=!]=|\s[<>]\s|\b(?:and|or|not)\b")
_ARITHMETIC = re.compile(r"\s[-+*/%&|^]\s|<<|>>")
_CAST = re.compile(r"\.as<(\w+)>")
_TO_INTEGER = re.compile(r"\.as<[us][1248]>$")


class SchemaError(Exception):
    """The schema says something that the tools here do not understand, or must not say."""


def class_name(name: str) -> str:
    """Spell a name of a schema as the compiler spells classes: `context_x64` is `ContextX64`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def number(value: int | str) -> int:
    """Read a whole number, which may be quoted because YAML readers round large ones."""
    return value if isinstance(value, int) else int(value, 0)


def _texts(value: object) -> tuple[str, ...]:
    """Take what may be absent, one text or a list of texts."""
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def _any_of(spec: Mapping[str, Any]) -> list[str]:
    """List the only values that a field may have, if the schema says so."""
    valid = spec.get("valid")
    return list(valid.get("any-of", ())) if isinstance(valid, dict) else []


@dataclass(frozen=True)
class Member:
    """One value of an enumeration."""

    name: str
    value: int
    windows_name: str
    doc: str


@dataclass(frozen=True)
class Enumeration:
    """An enumeration of the schema."""

    name: str
    path: str
    members: tuple[Member, ...]


class Field:
    """A field of a type: an attribute of its sequence, or an instance."""

    def __init__(self, owner: Structure, spec: Mapping[str, Any], name: str | None) -> None:
        """Wrap the attribute `spec` of `owner`."""
        self.owner = owner
        self.spec = spec
        self.name = name
        self.windows_name = str(spec.get("-orig-id", ""))
        self.doc = str(spec.get("doc", "")).strip()
        self.references = _texts(spec.get("doc-ref"))

    @property
    def is_value(self) -> bool:
        """Whether it is calculated rather than read."""
        return "value" in self.spec

    @property
    def python_type(self) -> str:
        """Spell the annotation of the attribute that the Python parser has."""
        if self.is_value:
            item = self.owner.type_of_expression(self.spec["value"])
        else:
            item = self._item_type()
            if "repeat" in self.spec:
                item = f"list[{item}]"
        return f"{item} | None" if "if" in self.spec else item

    def _item_type(self) -> str:
        kind = self.spec.get("type")
        if "enum" in self.spec:
            # Values that the enumeration does not have come as plain numbers.
            return f"{self.owner.find(self.spec['enum'], 'enums')} | int"
        if kind is None:
            return "bytes"
        if isinstance(kind, dict):
            cases = map(self._type_named, kind["cases"].values())
            return " | ".join(dict.fromkeys([*cases, *self._otherwise(kind)]))
        return self._type_named(kind)

    def _type_named(self, kind: str) -> str:
        """Spell the annotation of a type that the schema names."""
        bits = _BITS.fullmatch(kind)
        if bits and int(bits[1]) == 1:
            return "bool"
        if bits or _INTEGER.fullmatch(kind):
            return "int"
        if _FLOAT.fullmatch(kind):
            return "float"
        if kind in ("str", "strz"):
            return "str"
        return self.owner.find(kind, "types")

    def _otherwise(self, switch: Mapping[str, Any]) -> list[str]:
        """Tell what is there when no case of a switch applies: nothing is if that cannot be."""
        selector = self.owner.field(switch["switch-on"])
        complete = selector and set(_any_of(selector.spec)) == switch["cases"].keys()
        if complete or "_" in switch["cases"]:
            return []
        if not {"size", "size-eos"} & self.spec.keys():
            # The Python parser reads nothing then, and has no such attribute.
            raise SchemaError(f"{self.owner.path}.{self.name}: a case is missing, and so is a size")
        return ["bytes"]

    @property
    def layout(self) -> str:
        """Say in the words of the schema what is stored, such as `u8[4]` or `32 bytes`."""
        kind = self.spec.get("type")
        size = self.spec.get("size")
        if self.is_value:
            return "calculated"
        if isinstance(kind, dict):
            names = list(dict.fromkeys(kind["cases"].values()))
            which = " or ".join(names) if len(names) <= _CHOICES else "a structure"
            text = f"{which} by {kind['switch-on']}"
        elif kind is not None:
            text = str(kind)
        elif "contents" in self.spec:
            text = f"the bytes {self.spec['contents']}"
        else:
            text = ""
        if "enum" in self.spec:
            text += f" of {self.spec['enum']}"
        if "repeat" in self.spec:
            times = str(self.spec.get("repeat-expr", ""))
            text += f"[{times}]" if times.isalnum() else "[]"
        if size is not None:
            text += f"{', ' if text else ''}{size} bytes"
        elif "size-eos" in self.spec:
            text += f"{', ' if text else ''}all bytes that are left"
        elif "terminator" in self.spec and kind is None:
            text = f"bytes up to {self.spec['terminator']:#x}{text}"
        return text

    @cached_property
    def size(self) -> int | None:
        """The bytes it takes; None when that depends on the file."""
        one = self._item_size()
        if one is None or "repeat" not in self.spec:
            return one
        times = self.spec.get("repeat-expr")
        return one * times if isinstance(times, int) else None

    def _item_size(self) -> int | None:
        kind = self.spec.get("type")
        size = self.spec.get("size")
        if size is not None:
            return size if isinstance(size, int) else None
        if "contents" in self.spec:
            return len(self.spec["contents"])
        if not isinstance(kind, str) or kind in ("str", "strz") or "size-eos" in self.spec:
            return None
        if _BITS.fullmatch(kind):
            return None
        match = _INTEGER.fullmatch(kind) or _FLOAT.fullmatch(kind)
        if match:
            return int(match[1])
        return self.owner.root.structure(self.owner.find(kind, "types")).size


class Structure:
    """A type of the schema; the whole file is one too."""

    def __init__(self, name: str, spec: Mapping[str, Any], parent: Structure | None = None) -> None:
        """Wrap the type `name`, which is declared inside `parent`."""
        self.name = name
        self.spec = spec
        self.parent = parent
        self.root: Structure = parent.root if parent else self
        self.path: str = (f"{parent.path}." if parent else "") + class_name(name)
        self.windows_name = str(spec.get("-orig-id", ""))
        self.doc = str(spec.get("doc", "")).strip()
        self.references = _texts(spec.get("doc-ref"))
        self.sequence = tuple(Field(self, each, each.get("id")) for each in spec.get("seq", ()))
        self.instances = tuple(
            Field(self, each, key) for key, each in spec.get("instances", {}).items()
        )
        self.structures = tuple(
            Structure(key, each, self) for key, each in spec.get("types", {}).items()
        )
        self.enumerations = tuple(
            Enumeration(key, f"{self.path}.{class_name(key)}", tuple(_members(each)))
            for key, each in spec.get("enums", {}).items()
        )

    @property
    def optional(self) -> tuple[str, ...]:
        """Names of the fields of the sequence that may be absent."""
        return tuple(field.name for field in self.sequence if field.name and "if" in field.spec)

    def walk(self) -> Iterator[Structure]:
        """Yield this type and all types inside."""
        yield self
        for structure in self.structures:
            yield from structure.walk()

    def structure(self, path: str) -> Structure:
        """Find the type whose Python class is `path`."""
        return next(each for each in self.root.walk() if each.path == path)

    def find(self, name: str, kind: str) -> str:
        """Give the Python path of the type or enum that `name` means inside of this type."""
        *owners, last = name.split("::")
        scope: Structure | None = self
        while scope:
            inner: Structure | None = scope
            for owner in owners:
                inner = inner and inner.inner(owner)
            if inner and last in inner.spec.get(kind, {}):
                return f"{inner.path}.{class_name(last)}"
            scope = scope.parent
        raise SchemaError(f"{self.path}: there is no {name!r} in {kind}")

    def inner(self, name: str) -> Structure | None:
        """Give the type that is declared inside of this one, if there is one of this name."""
        return next((each for each in self.structures if each.name == name), None)

    def find_enumeration(self, name: str) -> Enumeration:
        """Give the enumeration that `name` means inside of this type."""
        path = self.find(name, "enums")
        found = (one for each in self.root.walk() for one in each.enumerations)
        return next(each for each in found if each.path == path)

    def field(self, name: str) -> Field | None:
        """Give the field of this type that has this name, if there is one."""
        fields = (*self.sequence, *self.instances)
        return next((each for each in fields if each.name == name), None)

    def offsets(self) -> Iterator[tuple[Field, int | None]]:
        """Yield the fields of the sequence with their offsets, None where these vary."""
        offset: int | None = self.base or 0
        condition: object = None
        for field in self.sequence:
            if not _implies(field.spec.get("if"), condition):
                offset = None
            condition = field.spec.get("if")
            yield field, offset
            offset = None if offset is None or field.size is None else offset + field.size

    @cached_property
    def base(self) -> int | None:
        """The offset in the file, when it is one of the choices for the rest of the file's head."""
        if self is self.root:
            return 0
        for field, offset in self.root.offsets():
            kind = field.spec.get("type")
            names = kind["cases"].values() if isinstance(kind, dict) else []
            if self.name in names and self.parent is self.root:
                return offset
        return None

    @cached_property
    def size(self) -> int | None:
        """The bytes of the sequence; None when that depends on the file."""
        total = 0
        for field in self.sequence:
            if field.size is None or "if" in field.spec:
                return None
            total += field.size
        return total

    def type_of_expression(self, expression: object) -> str:
        """Tell the Python type of a calculated value."""
        if not isinstance(expression, str):
            return type(expression).__name__
        text = expression.strip()
        ternary = _TERNARY.fullmatch(text)
        if ternary:
            kinds = [self.type_of_expression(ternary[branch].strip()) for branch in (1, 2)]
            return " | ".join(dict.fromkeys(kinds))
        if re.fullmatch(r"-?(0x[0-9a-f_]+|[0-9_]+)", text, re.IGNORECASE):
            return "int"
        if re.fullmatch(r"\w+(\.\w+)*\[.*\](\.\w+)*", text):
            return self._type_of_path(text)
        if _COMPARISON.search(text):
            return "bool"
        if _ARITHMETIC.search(text) or _TO_INTEGER.search(text):
            return "int"
        return self._type_of_path(text)

    def _type_of_path(self, text: str) -> str:
        """Follow a path such as `header.as<header64>.dump_type`."""
        scope, kind = self, ""
        for part in _CAST.sub(r".as \1", _INDEX.sub(" at", text)).split("."):
            if part == "_root":
                scope, kind = self.root, self.root.path
            elif part.startswith("as "):
                kind = self.find(part.removeprefix("as "), "types")
            elif part == "_io":
                kind = part
            elif part in ("size", "length") and kind in ("bytes", "str", "_io"):
                kind = "int"
            else:
                field = scope.field(part.removesuffix(" at"))
                if field is None:
                    raise SchemaError(f"{self.path}: no type known for {text!r}")
                kind = _item(field.python_type) if part.endswith(" at") else field.python_type
            if any(each.path == kind for each in self.root.walk()):
                scope = self.structure(kind)
        return kind


def _implies(condition: object, earlier: object) -> bool:
    """Whether a field with a condition is there only if one with the earlier condition is."""
    if earlier is None or condition == earlier:
        return True
    later, before = (_AT_LEAST.fullmatch(str(each).strip()) for each in (condition, earlier))
    return bool(
        later and before and later[1] == before[1] and number(later[2]) >= number(before[2])
    )


def _item(kind: str) -> str:
    """Tell the type of the items of a list, or of bytes."""
    kind = kind.removesuffix(" | None")
    return "int" if kind == "bytes" else kind.removeprefix("list[").removesuffix("]")


def _members(spec: Mapping[str, Any]) -> Iterator[Member]:
    for key, each in spec.items():
        described = each if isinstance(each, dict) else {"id": each}
        yield Member(
            name=str(described["id"]),
            value=number(key),
            windows_name=str(described.get("-orig-id", "")),
            doc=str(described.get("doc", "")).strip(),
        )


def read(schema: Mapping[str, Any]) -> Structure:
    """Give the type that stands for the whole file, from the schema as read from JSON."""
    return Structure(schema["meta"]["id"], schema)
