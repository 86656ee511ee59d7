"""Types as ``llvm-pdbutil dump -types`` prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from symbols.pdbutil import dump

_RECORD = re.compile(r"^ +0x([0-9A-F]{4,8}) \| (LF_\w+) \[size = \d+\](?: `(.*)`)?$", re.MULTILINE)
_MEMBER = re.compile(r"- LF_MEMBER \[name = `(.*)`, Type = 0x([0-9A-F]+).*?, offset = (\d+), attrs")
_BASE = re.compile(r"- LF_BCLASS\n +type = 0x([0-9A-F]+)(?: \(.*\))?, offset = (\d+)")
_VTABLE = re.compile(r"- LF_VFUNCTAB type = 0x([0-9A-F]+)")
_CONSTANT = re.compile(r"- LF_ENUMERATE \[(.*) = (\d+)\]")
_FIELD = re.compile("|".join(f"(?:{one.pattern})" for one in (_MEMBER, _BASE, _VTABLE)))
_SIMPLE = {
    0x03: 0, 0x08: 4, 0x10: 1, 0x20: 1, 0x70: 1, 0x71: 2, 0x7A: 2, 0x7B: 4, 0x11: 2, 0x21: 2,
    0x12: 4, 0x22: 4, 0x74: 4, 0x75: 4, 0x13: 8, 0x23: 8, 0x76: 8, 0x77: 8, 0x14: 16, 0x24: 16,
    0x40: 4, 0x41: 8, 0x30: 1, 0x68: 1, 0x69: 1, 0x72: 2, 0x73: 2,
}  # fmt: skip


class Place(NamedTuple):
    """A field: bytes of the whole, dimensions of an array, lowest and number of bits."""

    name: str
    offset: int
    size: int
    counts: tuple[int, ...]
    bits: tuple[int, int] | None


@dataclass
class LlvmTypes:
    """All records of a file."""

    pdb: Path
    records: dict[int, tuple[str, str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        text = dump(self.pdb, "-types")
        found = list(_RECORD.finditer(text))
        for one, following in zip(found, [*found[1:], None], strict=True):
            body = text[one.end() : following.start() if following else len(text)]
            self.records[int(one[1], 16)] = one[2], one[3] or "", body

    @cached_property
    def definitions(self) -> dict[int, str]:
        """Names of what is defined, by type index."""
        kinds = ("LF_STRUCTURE", "LF_CLASS", "LF_UNION", "LF_ENUM")
        return {
            index: name
            for index, (kind, name, body) in self.records.items()
            if kind in kinds and "forward ref" not in body
        }

    @cached_property
    def _last(self) -> dict[str, int]:
        return {name: index for index, name in self.definitions.items()}

    def called(self, index: int) -> str:
        """The name that the package has for a definition."""
        name = self.definitions[index]
        if name == "<unnamed-tag>":
            return f"__unnamed_{index:x}"
        return name if self._last[name] == index else f"{name}#{index:x}"

    def number(self, index: int, pattern: str) -> int:
        """A number in a record."""
        found = re.search(pattern, self.records[index][2])
        assert found, (hex(index), pattern, self.records[index])
        return int(found[1], 0)

    def _lists(self, index: int) -> str:
        """The text of the list of fields of a definition, with what follows elsewhere."""
        found = re.search(r"field list: (0x[0-9A-F]+)", self.records[index][2])
        if not found:
            return ""
        text = self.records[int(found[1], 16)][2]
        more = re.search(r"LF_INDEX continuation = (0x[0-9A-F]+)", text)
        return text + (self.records[int(more[1], 16)][2] if more else "")

    def size(self, index: int) -> int:
        """The bytes of a type."""
        if index < 0x1000:
            null = 4 if "x86" in self.pdb.name else 8
            return {0: _SIMPLE.get(index & 0xFF, -1), 1: null, 4: 4, 6: 8}[index >> 8]
        kind, name, body = self.records[index]
        if kind == "LF_ENUM":
            if "forward ref" in body:
                return self.size(self._last[name])
            return self.size(self.number(index, r"underlying type: (0x[0-9A-F]+)"))
        if kind in ("LF_STRUCTURE", "LF_CLASS", "LF_UNION"):
            forward = re.search(r"forward ref \(-> 0x([0-9A-F]+)\)", body)
            return self.number(int(forward[1], 16) if forward else index, r"sizeof (\d+)")
        if kind == "LF_POINTER":
            if "mode = data member pointer" in body:
                return 4
            known = re.search(r"kind = ptr(32|64)", body)
            assert known, body
            # Of a class with several bases, as here, the address of code and the change of `this`.
            return int(known[1]) // 8 * (2 if "mode = member fn pointer" in body else 1)
        if kind == "LF_ARRAY":
            return self.number(index, r"size: (\d+)")
        pattern = {
            "LF_MODIFIER": r"referent = (0x[0-9A-F]+)",
            "LF_BITFIELD": r"type = (0x[0-9A-F]+)",
        }
        return self.size(self.number(index, pattern[kind]))

    def counts(self, index: int) -> tuple[int, ...]:
        """The dimensions of an array."""
        if index < 0x1000 or self.records[index][0] not in ("LF_ARRAY", "LF_MODIFIER"):
            return ()
        if self.records[index][0] == "LF_MODIFIER":
            return self.counts(self.number(index, r"referent = (0x[0-9A-F]+)"))
        element = self.number(index, r"element type: (0x[0-9A-F]+)")
        count = self.size(index) // self.size(element) if self.size(element) else 0
        return count, *self.counts(element)

    def bits(self, index: int) -> tuple[int, int] | None:
        """The lowest bit and the number of bits."""
        if index < 0x1000 or self.records[index][0] != "LF_BITFIELD":
            return None
        return self.number(index, r"bit offset = (\d+)"), self.number(index, r"# bits = (\d+)")

    def fields(self, index: int) -> list[Place]:
        """All fields of a structure, class or union: base classes have no name."""
        found = []
        for one in _FIELD.finditer(self._lists(index)):
            name, kind, offset, base, at, table = one.groups()
            if table:
                name, kind, offset = "__vfptr", table, "0"
            elif base:
                name, kind, offset = "", base, at
            of = int(kind, 16)
            place = Place(name, int(offset), self.size(of), self.counts(of), self.bits(of))
            found.append(place)
        return found

    def constants(self, index: int) -> list[tuple[str, int]]:
        """Constants of an enumeration: numbers without a sign, of as many bits as it has."""
        mask = (1 << 8 * self.size(index)) - 1
        found = _CONSTANT.findall(self._lists(index))
        return [(name, int(value) & mask) for name, value in found]
