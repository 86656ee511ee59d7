"""Expressions of the schema language: their trees, and their values where all names are known.

The part of the language that the schemas here use; all else is refused (`SchemaError`).
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from layout import SchemaError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TOKEN = re.compile(
    r"\s*(?:(?P<number>0x[0-9a-fA-F_]+|[0-9][0-9_]*)|(?P<cast>\.as<\w+>)"
    r"|(?P<name>[A-Za-z_]\w*(?:::\w+)*)"
    r"|(?P<sign><<|>>|==|!=|<=|>=|[-+*/%&|^~<>?:.()\[\]]))"
)
# From the loosest to the tightest.
_LEVELS = (
    ("or",),
    ("and",),
    ("==", "!=", "<=", ">=", "<", ">"),
    ("|",),
    ("^",),
    ("&",),
    ("<<", ">>"),
    ("+", "-"),
    ("*", "/", "%"),
)
_APPLIED: dict[str, Callable[[int, int], int]] = {
    "or": lambda left, right: left or right,
    "and": lambda left, right: left and right,
    "==": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "|": operator.or_,
    "^": operator.xor,
    "&": operator.and_,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.floordiv,
    "%": operator.mod,
}


@dataclass(frozen=True)
class Number:
    """A whole number."""

    value: int


@dataclass(frozen=True)
class Name:
    """A field, or a member of an enumeration such as `dump_types::full`."""

    text: str


@dataclass(frozen=True)
class Attribute:
    """A field of a structure."""

    of: Node
    name: str


@dataclass(frozen=True)
class Cast:
    """A value taken for one of another type."""

    value: Node
    kind: str


@dataclass(frozen=True)
class Item:
    """An element of an array."""

    of: Node
    index: Node


@dataclass(frozen=True)
class Unary:
    """An operator before a value: `not`, `-` or `~`."""

    sign: str
    value: Node


@dataclass(frozen=True)
class Binary:
    """An operator between two values."""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Choice:
    """One of two values by a condition."""

    condition: Node
    then: Node
    other: Node


Node = Union[Number, Name, Attribute, Cast, Item, Unary, Binary, Choice]  # noqa: UP007


class _Parser:
    """A parser by recursive descent."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: list[str] = []
        at, end = 0, len(text.rstrip())
        while at < end:
            found = _TOKEN.match(text, at)
            if found is None:
                raise SchemaError(f"not understood: {text!r}")
            self._tokens.append(found[0].strip())
            at = found.end()

    def whole(self) -> Node:
        node = self._choice()
        if self._tokens:
            raise SchemaError(f"not understood from {self._tokens[0]!r} on: {self._text!r}")
        return node

    def _taken(self, *tokens: str) -> str | None:
        if self._tokens and self._tokens[0] in tokens:
            return self._tokens.pop(0)
        return None

    def _expect(self, token: str) -> None:
        if not self._taken(token):
            raise SchemaError(f"{token!r} is missing: {self._text!r}")

    def _choice(self) -> Node:
        condition = self._binary(0)
        if not self._taken("?"):
            return condition
        then = self._choice()
        self._expect(":")
        return Choice(condition, then, self._choice())

    def _binary(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        node = self._binary(level + 1)
        while sign := self._taken(*_LEVELS[level]):
            node = Binary(sign, node, self._binary(level + 1))
        return node

    def _unary(self) -> Node:
        if self._taken("not"):
            # Looser than comparisons, tighter than `and`.
            return Unary("not", self._binary(2))
        if sign := self._taken("-", "~"):
            return Unary(sign, self._unary())
        return self._postfix(self._atom())

    def _atom(self) -> Node:
        if self._taken("("):
            node = self._choice()
            self._expect(")")
            return node
        token = self._tokens.pop(0) if self._tokens else ""
        if token[:1].isdigit():
            return Number(int(token.replace("_", ""), 0))
        if token[:1].isalpha() or token[:1] == "_":
            return Name(token)
        raise SchemaError(f"a value is missing: {self._text!r}")

    def _postfix(self, node: Node) -> Node:
        while self._tokens:
            if self._tokens[0].startswith(".as<"):
                node = Cast(node, self._tokens.pop(0)[4:-1])
            elif self._taken("."):
                node = Attribute(node, self._tokens.pop(0))
            elif self._taken("["):
                node = Item(node, self._choice())
                self._expect("]")
            else:
                break
        return node


def parse(expression: object) -> Node:
    """Read an expression of the schema, which YAML may have read as a number already."""
    if isinstance(expression, bool) or not isinstance(expression, (int, str)):
        raise SchemaError(f"no expression: {expression!r}")
    return Number(expression) if isinstance(expression, int) else _Parser(expression).whole()


def evaluate(node: Node, names: Mapping[str, Node]) -> int | None:
    """Return the value of an expression; None if it depends on a name that is not in `names`."""
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Name):
        return evaluate(names[node.text], names) if node.text in names else None
    if isinstance(node, Cast):
        return evaluate(node.value, names)
    if isinstance(node, Choice):
        condition = evaluate(node.condition, names)
        if condition is None:
            return None
        return evaluate(node.then if condition else node.other, names)
    if isinstance(node, Binary):
        left, right = evaluate(node.left, names), evaluate(node.right, names)
        return None if left is None or right is None else int(_APPLIED[node.sign](left, right))
    return None
