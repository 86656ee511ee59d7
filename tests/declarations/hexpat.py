"""A reader of the part of ImHex's pattern language that the generated patterns use.

Written after the documentation of the language, for tests: the editor itself has a window and is
not run here. Both sides of && and || are evaluated, as some versions of the editor do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

TOKEN = re.compile(
    r"\s*(?:(?P<number>0x[0-9A-Fa-f]+|\d+)|(?P<name>[A-Za-z_]\w*(?:::\w+)*|\$)"
    r"|(?P<sign><<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>=?:;,.@()\[\]{}]))"
)
NUMBERS = {f"{sign}{8 * width}": (sign, width) for sign in "us" for width in (1, 2, 4, 8)}
NUMBERS["char"] = ("u", 1)
LEVELS = (
    ("||",),
    ("&&",),
    ("|",),
    ("^",),
    ("&",),
    ("==", "!="),
    ("<", "<=", ">", ">="),
    ("<<", ">>"),
    ("+", "-"),
    ("*", "/", "%"),
)
APPLIED: dict[str, Callable[[int, int], int]] = {
    "||": lambda a, b: int(bool(a) or bool(b)),
    "&&": lambda a, b: int(bool(a) and bool(b)),
    "|": int.__or__,
    "^": int.__xor__,
    "&": int.__and__,
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
    ">": lambda a, b: int(a > b),
    ">=": lambda a, b: int(a >= b),
    "<<": int.__lshift__,
    ">>": int.__rshift__,
    "+": int.__add__,
    "-": int.__sub__,
    "*": int.__mul__,
    "/": int.__floordiv__,
    "%": int.__mod__,
}
ITEMS = 1 << 20


class PatternError(Exception):
    """The pattern cannot be read, or not be applied to the data."""


@dataclass
class Value:
    """What a pattern has found.

    Attributes:
        offset: In the data.
        size: In bytes.
        value: A number, bytes, a list of values, or None for a structure.
        members: Of a structure, by their names.
        parent: The structure around it.
    """

    offset: int
    size: int = 0
    value: Any = None
    members: dict[str, Value] = field(default_factory=dict)
    parent: Value | None = None

    def plain(self) -> Any:
        """Numbers as hexadecimal texts, bytes as hexadecimal digits, structures as dicts."""
        if isinstance(self.value, int):
            return hex(self.value)
        if isinstance(self.value, bytes):
            return self.value.hex()
        if isinstance(self.value, list):
            return [each.plain() for each in self.value]
        return {name: each.plain() for name, each in self.members.items()}


class Pattern:
    """A pattern, applied to data."""

    def __init__(self, text: str) -> None:
        text = re.sub(r"^(#|//|import ).*$", "", text, flags=re.MULTILINE)
        text = re.sub(r'\[\[comment\("[^"\n]*"\)\]\]', "", text)
        self.tokens: list[str] = []
        at, end = 0, len(text.rstrip())
        while at < end:
            found = TOKEN.match(text, at)
            if found is None:
                raise PatternError(f"not understood: {text[at : at + 40]!r}")
            self.tokens.append(found[0].strip())
            at = found.end()
        self.at = 0
        self.enums: dict[str, tuple[str, dict[str, int]]] = {}
        self.structs: dict[str, list[Any]] = {}
        self.placed: list[Any] = []
        while self.at < len(self.tokens):
            self.declaration()

    # -- reading the pattern ----------------------------------------------------------------------

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1]

    def given(self, token: str) -> bool:
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.given(token):
            raise PatternError(f"{token!r} expected at {self.tokens[self.at : self.at + 6]}")

    def declaration(self) -> None:
        if self.given("enum"):
            name = self.new_name()
            self.expect(":")
            kind = self.take()
            self.expect("{")
            members = {}
            while not self.given("}"):
                member = self.take()
                self.expect("=")
                members[member] = int(self.take(), 0)
                self.given(",")
            assert kind in NUMBERS
            self.enums[name] = (kind, members)
            self.expect(";")
        elif self.given("struct"):
            name = self.new_name()
            self.structs[name] = []  # known to itself
            self.structs[name] = self.block()
            self.expect(";")
        else:
            self.placed.append(self.member())

    def new_name(self) -> str:
        name = self.take()
        if name in self.structs or name in self.enums or name in NUMBERS:
            raise PatternError(f"{name} is declared twice")
        return name

    def block(self) -> list[Any]:
        self.expect("{")
        found = []
        while not self.given("}"):
            found.append(self.member())
        return found

    def body(self) -> list[Any]:
        return self.block() if self.peek() == "{" else [self.member()]

    def member(self) -> Any:
        if self.given("padding"):
            self.expect("[")
            size = self.expression()
            self.expect("]")
            self.expect(";")
            return ("padding", size)
        if self.given("if"):
            self.expect("(")
            condition = self.expression()
            self.expect(")")
            then = self.body()
            return ("if", condition, then, self.body() if self.given("else") else [])
        if self.given("match"):
            return self.match()
        return self.variable()

    def match(self) -> Any:
        self.expect("(")
        value = self.expression()
        self.expect(")")
        self.expect("{")
        cases = []
        while not self.given("}"):
            self.expect("(")
            case = None if self.given("_") else self.expression()
            self.expect(")")
            self.expect(":")
            cases.append((case, self.body()))
        return ("match", value, cases)

    def variable(self) -> Any:
        kind, name = self.take(), self.take()
        if kind not in self.structs and kind not in self.enums and kind not in NUMBERS:
            raise PatternError(f"there is no type {kind}")
        count = position = None
        if self.given("["):
            if self.given("while"):
                self.expect("(")
                count = ("while", self.expression())
                self.expect(")")
            else:
                count = ("count", self.expression())
            self.expect("]")
        if self.given("@"):
            position = self.expression()
        self.expect(";")
        return ("variable", kind, name, count, position)

    def expression(self) -> Any:
        condition = self.binary(0)
        if not self.given("?"):
            return condition
        then = self.expression()
        self.expect(":")
        return ("?", condition, then, self.expression())

    def binary(self, level: int) -> Any:
        if level == len(LEVELS):
            return self.unary()
        node = self.binary(level + 1)
        while self.peek() in LEVELS[level]:
            node = ("binary", self.take(), node, self.binary(level + 1))
        return node

    def unary(self) -> Any:
        if self.peek() in ("!", "-", "~"):
            return ("unary", self.take(), self.unary())
        if self.given("("):
            node = self.expression()
            self.expect(")")
            return node
        token = self.take()
        if token[0].isdigit():
            return ("number", int(token, 0))
        if self.given("("):
            arguments = []
            while not self.given(")"):
                arguments.append(self.expression())
                self.given(",")
            return ("call", token, arguments)
        path: list[Any] = [token]
        while self.peek() in (".", "["):
            if self.take() == ".":
                path.append(self.take())
            else:
                path.append(self.expression())
                self.expect("]")
        return ("path", path)

    # -- applying it ------------------------------------------------------------------------------

    def apply(self, data: bytes) -> dict[str, Value]:
        """Place the variables of the pattern; give them by their names."""
        run = _Run(self, data)
        for each in self.placed:
            run.run([each], run.globals)
        return run.globals.members


class _Run:
    def __init__(self, pattern: Pattern, data: bytes) -> None:
        self.pattern = pattern
        self.data = data
        self.cursor = 0
        self.globals = Value(0)

    def run(self, statements: list[Any], scope: Value) -> None:
        for each in statements:
            if each[0] == "padding":
                self.skip(self.number(each[1], scope))
            elif each[0] == "if":
                self.run(each[2] if self.number(each[1], scope) else each[3], scope)
            elif each[0] == "match":
                self.run(self.chosen(each, scope), scope)
            else:
                self.declare(each, scope)

    def chosen(self, statement: Any, scope: Value) -> list[Any]:
        value = self.number(statement[1], scope)
        for case, body in statement[2]:
            if case is None or self.number(case, scope) == value:
                found: list[Any] = body
                return found
        return []

    def skip(self, size: int) -> None:
        if size < 0 or self.cursor + size > len(self.data):
            raise PatternError(f"{size:#x} bytes at {self.cursor:#x} are not there")
        self.cursor += size

    def declare(self, statement: Any, scope: Value) -> None:
        _, kind, name, count, position = statement
        before = self.cursor
        if position is not None:
            self.cursor = self.number(position, scope)
            if not 0 <= self.cursor <= len(self.data):
                raise PatternError(f"{name} lies outside, at {self.cursor:#x}")
        if name in scope.members:
            raise PatternError(f"{name} is declared twice")
        made = self.one(kind, scope) if count is None else self.array(kind, count, scope)
        scope.members[name] = made
        if position is not None:
            self.cursor = before

    def array(self, kind: str, count: Any, scope: Value) -> Value:
        made = Value(self.cursor)
        if count[0] == "count":
            times = self.number(count[1], scope)
            if times < 0:
                raise PatternError(f"{times} elements")
            if kind in ("u8", "char"):
                self.skip(times)
                made.value, made.size = self.data[made.offset : self.cursor], times
                return made
            if times > ITEMS:
                raise PatternError(f"{times} elements")
            made.value = [self.one(kind, scope) for _ in range(times)]
        else:
            made.value = []
            while self.number(count[1], scope):
                before = self.cursor
                made.value.append(self.one(kind, scope))
                if self.cursor == before or len(made.value) > ITEMS:
                    raise PatternError("an array without an end")
        made.size = self.cursor - made.offset
        return made

    def one(self, kind: str, scope: Value) -> Value:
        made = Value(self.cursor, parent=scope)
        if kind in self.pattern.structs:
            self.run(self.pattern.structs[kind], made)
            made.size = self.cursor - made.offset
            return made
        sign, width = NUMBERS[self.pattern.enums.get(kind, (kind,))[0]]
        self.skip(width)
        raw = self.data[made.offset : self.cursor]
        made.value, made.size = int.from_bytes(raw, "little", signed=sign == "s"), width
        return made

    def number(self, node: Any, scope: Value) -> int:
        what, *parts = node
        if what == "number":
            return int(parts[0])
        if what == "?":
            return self.number(parts[1] if self.number(parts[0], scope) else parts[2], scope)
        if what == "unary":
            value = self.number(parts[1], scope)
            return {"!": int(not value), "-": -value, "~": ~value}[parts[0]]
        if what == "binary":
            return APPLIED[parts[0]](self.number(parts[1], scope), self.number(parts[2], scope))
        if what == "call":
            return self.call(parts[0], parts[1], scope)
        if parts[0] == ["$"]:
            return self.cursor
        enum, _, member = str(parts[0][0]).partition("::")
        if member:
            return self.pattern.enums[enum][1][member]
        value = self.found(parts[0], scope).value
        if not isinstance(value, int):
            raise PatternError(f"{parts[0]} is no number")
        return value

    def call(self, name: str, arguments: list[Any], scope: Value) -> int:
        if name == "std::mem::size":
            return len(self.data)
        if name == "std::mem::read_unsigned":
            at, size = (self.number(each, scope) for each in arguments)
            if not 0 <= at <= len(self.data) - size:
                raise PatternError(f"{size} bytes at {at:#x} are not there")
            return int.from_bytes(self.data[at : at + size], "little")
        ((_, path),) = arguments
        value = self.found(path, scope)
        return {"sizeof": value.size, "addressof": value.offset}[name]

    def found(self, path: list[Any], scope: Value) -> Value:
        """Follow a path from the structure that it is written in, or from the variables of all."""
        value = scope
        for index, part in enumerate(path):
            if part == "parent":
                if value.parent is None or value.parent is self.globals:
                    raise PatternError(f"{path}: no parent")
                value = value.parent
            elif isinstance(part, str) and part in value.members:
                value = value.members[part]
            elif index == 0 and part in self.globals.members:
                value = self.globals.members[part]
            elif not isinstance(part, str):
                value = value.value[self.number(part, scope)]
            else:
                raise PatternError(f"{path}: there is no {part}")
        return value


def numbers_of(value: Value) -> Iterator[tuple[int, int]]:
    """Yield offset and size of each number and of each run of bytes."""
    if isinstance(value.value, list):
        for each in value.value:
            yield from numbers_of(each)
    elif value.value is None:
        for each in value.members.values():
            yield from numbers_of(each)
    else:
        yield value.offset, value.size
