"""Exact 64-bit numbers in the JavaScript parsers: which values are a bigint.

The stream of the package reads 64-bit integers as bigint, which JavaScript does not mix with
numbers in arithmetic. The compiler does not know that, so each expression that calculates with such
a value is rewritten here: all its operands become bigint, and so does its result. Comparisons work
as they are.
"""

from __future__ import annotations

import re
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.append(str(Path(__file__).resolve().parents[1] / "schemas"))

from layout import SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from layout import Field, Structure

_WIDE = re.compile(r"[us]8(?:le|be)?")
_CLASS = re.compile(r"^ *var (\w+) = (?:(\w+(?:\.\w+)*)\.\w+ = )?\(function\(\) \{$")
_CLASS_END = re.compile(r"^ *return (\w+);$")
_STATEMENT = re.compile(
    r"^(?P<before> *(?:(?P<name>this\._m_\w+) = |if \())(?P<code>.+?)(?P<after>;|\) \{)$"
)
_ARITHMETIC = re.compile(r"[-+*/%&|^] |<<|>>")
_PATH = re.compile(r"\bthis(?:\.\w+)+")
_TOKEN = re.compile(
    r"(?P<path>\bthis(?:\.\w+)+)|(?P<floor>\bMath\.floor\b)"
    r"|(?P<constant>[A-Za-z_]\w*(?:\.\w+)+)|(?P<number>\b\d+\b)|(?P<other>.)"
)


def camel(name: str) -> str:
    """Spell a name of a schema as the compiler spells members."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


class Wide:
    """The 64-bit values of a parser.

    Attributes:
        code: The parser, exact.
    """

    def __init__(self, root: Structure, code: str) -> None:
        """Find them, and rewrite what calculates with them.

        Args:
            root: The schema.
            code: What the compiler made.
        """
        self._root = root
        self._values: dict[tuple[str, str], str] = {}
        lines = list(self._located(code))
        for structure, _, statement in lines:
            if statement and statement["name"]:
                name = statement["name"].removeprefix("this._m_")
                self._values[structure.path, name] = statement["code"]
        self.code = "\n".join(
            self._rewritten(structure, line, statement) for structure, line, statement in lines
        )

    def is_wide(self, field: Field) -> bool:
        """Whether a field is a bigint, or a list of such.

        Raises:
            SchemaError: It depends on something else.
        """
        if not field.is_value:
            return _is_wide_type(field.spec.get("type"))
        key = field.owner.path, camel(str(field.name))
        code = self._values.get(key)
        if code is None:
            raise SchemaError(f"{'.'.join(key)}: the parser does not calculate it")
        if self._is_calculated(field.owner, code):
            return True
        paths = _PATH.findall(code)
        wide = {self._is_wide_path(field.owner, path) for path in paths}
        if True not in wide or re.search(r"[<>=!]=|[<>&|] ", code):
            return False
        if not _PATH.fullmatch(code.strip("()")):
            raise SchemaError(f"{'.'.join(key)}: a 64-bit value is in {code}")
        return True

    def _located(self, code: str) -> Iterator[tuple[Structure, str, re.Match[str] | None]]:
        """Yield the lines of a parser with the types they belong to."""
        stack: list[Structure] = []
        for line in code.split("\n"):
            begins, ends = _CLASS.match(line), _CLASS_END.match(line)
            if begins:
                path = ".".join(filter(None, (begins[2], begins[1])))
                stack.append(self._structures[path])
            statement = _STATEMENT.match(line) if stack else None
            yield (stack[-1] if stack else self._root), line, statement
            if ends and stack and stack[-1].path.endswith(ends[1]):
                stack.pop()

    @cached_property
    def _structures(self) -> dict[str, Structure]:
        return {each.path: each for each in self._root.walk()}

    def _rewritten(self, structure: Structure, line: str, statement: re.Match[str] | None) -> str:
        if statement is None or not self._is_calculated(structure, statement["code"]):
            return line
        code = "".join(map(_as_bigint, _TOKEN.finditer(statement["code"])))
        return f"{statement['before']}{code}{statement['after']}"

    def _is_calculated(self, structure: Structure, code: str) -> bool:
        """Whether code calculates with a 64-bit value."""
        if not _ARITHMETIC.search(code.replace("&& ", "").replace("|| ", "")):
            return False
        return any(self._is_wide_path(structure, path) for path in _PATH.findall(code))

    def _is_wide_path(self, structure: Structure, path: str) -> bool:
        """Follow a path such as `this._root.header.dumpType`."""
        scopes: Sequence[Structure] = (structure,)
        *owners, last = path.split(".")[1:]
        for owner in owners:
            if owner == "_root":
                scopes = (self._root,)
            elif owner.startswith("_"):
                return self._is_known_narrow(path, last)
            else:
                fields = [field for scope in scopes if (field := _field(scope, owner))]
                scopes = [scope for field in fields for scope in self._types_of(field)]
        if last.startswith("_"):
            return False
        found = {self.is_wide(field) for scope in scopes if (field := _field(scope, last))}
        if len(found) > 1:
            raise SchemaError(f"{structure.path}: {path} has 64 bits or less")
        return found == {True}

    def _is_known_narrow(self, path: str, last: str) -> bool:
        """Refuse a path through a parent, unless no value of its last name has 64 bits."""
        fields = [field for each in self._root.walk() if (field := _field(each, last))]
        if last not in ("size", "pos", "length") and any(map(self.is_wide, fields)):
            raise SchemaError(f"it is not known whether {path} has 64 bits")
        return False

    def _types_of(self, field: Field) -> Iterator[Structure]:
        kind = field.spec.get("type")
        names = kind["cases"].values() if isinstance(kind, dict) else [kind]
        for name in names:
            if isinstance(name, str) and not re.fullmatch(r"[usfb]\d+(?:le|be)?|strz?", name):
                yield self._structures[field.owner.find(name, "types")]


def _is_wide_type(kind: object) -> bool:
    if isinstance(kind, dict):
        return any(map(_is_wide_type, kind["cases"].values()))
    return isinstance(kind, str) and bool(_WIDE.fullmatch(kind))


def _field(structure: Structure, name: str) -> Field | None:
    fields = (*structure.sequence, *structure.instances)
    return next((each for each in fields if each.name and camel(each.name) == name), None)


def _as_bigint(token: re.Match[str]) -> str:
    if token["path"] or token["constant"]:
        return f"BigInt({token[0]})"
    if token["floor"]:
        return ""
    return f"{token[0]}n" if token["number"] else token[0]
