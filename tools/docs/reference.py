"""Writes what a schema declares as Markdown: structures and enumerations, as tables.

The text is to be read as it is, too: links have their targets at the end of a page, and the columns
of a table are as wide as what stands in them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from layout import Enumeration, Field, SchemaError, Structure, number
from markdown import cell, code, count, source, table
from marks import marked
from places import constants, machines, places, plain, starts, types_of

if TYPE_CHECKING:
    from collections.abc import Collection

# Code blocks, headings and links are no places for links.
_CODE = re.compile(
    r"(^```.*?^```$|^#.*?$|\]\([^)]*\))|(?<!\[)`(\w+)`(?!\])", re.MULTILINE | re.DOTALL
)
_FLAG = re.compile(r" & (?:0x)?[0-9a-f]+\) != 0$")
_MASKS = re.compile(r"_(?:masks|flags)$")


def _values(machines: dict[str, int], of: Collection[str], *, sized: bool = False) -> str:
    """Write numbers that may depend on the machine; `of` tells which machines there are at all."""
    show = count if sized else hex
    if len(machines) == len(of) and len(set(machines.values())) == 1:
        return show(next(iter(machines.values())))
    return " or ".join(_at(show(value), name) for name, value in machines.items())


def _at(value: str, machine: str) -> str:
    """Write a number that a width of machines has."""
    return f"{value} ({machine})" if machine else value


def _bound(bound: object) -> str:
    """Write a number that a value is held against, or what stands for one."""
    try:
        return f"{number(bound):#x}" if isinstance(bound, (int, str)) else code(str(bound))
    except ValueError:
        return code(str(bound).rpartition("::")[2])


def _limit(rule: str, bound: object) -> str:
    """Write one of the rules that a value has to keep."""
    if rule == "in-enum":
        return "Always one of the named values."
    if rule == "any-of" and isinstance(bound, list):
        return (
            "Always one of "
            + ", ".join(code(str(each).rpartition("::")[2]) for each in bound)
            + "."
        )
    if rule in ("min", "max") and isinstance(bound, (int, str)):
        return f"At {'least' if rule == 'min' else 'most'} {_bound(bound)}."
    raise SchemaError(f"what does {rule!r} in a 'valid' mean?")


def _kind(field: Field) -> str:
    """Write what a calculated value is."""
    if field.python_type.startswith("bool"):
        return "yes or no"
    return {"str": "text", "bytes": "bytes"}.get(
        field.python_type.removesuffix(" | None"), "number"
    )


class Reference:
    """The reference of one schema."""

    def __init__(self, root: Structure) -> None:
        """Work out what the pages say of the schema whose file is `root`."""
        self.root = root
        self.machines = machines(root)
        self.structures: dict[str, Structure] = {}
        for each in root.walk():
            if each.name in self.structures:
                raise SchemaError(f"{root.name}: two structures are called {each.name}")
            self.structures[each.name] = each
        self.enumerations = {
            each.name: each for structure in root.walk() for each in structure.enumerations
        }
        self.places = places(root)

    def linked(self, text: str) -> str:
        """Make links of the names of structures and enumerations that stand as code in a text."""

        def link(found: re.Match[str]) -> str:
            if found[2] in self.structures or found[2] in self.enumerations:
                return f"[{found[0]}]"
            return found[0]

        return _CODE.sub(link, text)

    @property
    def flag_count(self) -> int:
        """The number of calculated fields that are a bit of another field."""
        fields = (field for each in self.structures.values() for field in each.instances)
        return sum(bool(_FLAG.search(str(each.spec.get("value")))) for each in fields)

    # -- a structure

    def structure(self, name: str) -> str:
        """Write a structure: what it is, where it lies, its picture, its fields."""
        structure = self.structures[name]
        facts = self.linked(self._facts(structure))
        parts = [f"### `{name}`", facts, self.linked(marked(structure.doc))]
        if name in self.pictured:
            title, image = f"Byte map of {name}", self.image(name)
            parts.append(f"[![{title}]({image})]({image})")
        if structure.sequence:
            parts.append(self._fields(structure))
        if structure.instances:
            parts += ["Read or calculated from there on:", self._instances(structure)]
        if structure.references:
            parts.append(f"Sources: {', '.join(map(source, structure.references))}")
        return "\n\n".join(filter(None, parts))

    def image(self, name: str) -> str:
        """Give the path of the picture of a structure."""
        prefix = "" if len(self.machines) > 1 else f"{self.root.name}-"
        return f"images/{prefix}{name}.svg"

    @property
    def pictured(self) -> set[str]:
        """The structures that have a picture of their bytes."""
        from bytemap import is_drawn

        return {name for name, each in self.structures.items() if is_drawn(each)}

    def size(self, structure: Structure) -> str:
        """Write the size of a structure; of a header, that of the whole header."""
        found = self.places[structure.name]
        if structure.base and found:
            whole = constants(found[0].field.spec.get("size"), found[0].field.owner)
            return count(whole[found[0].machine.name] + structure.base)
        return count(structure.size) if structure.size else ""

    def _facts(self, structure: Structure) -> str:
        if structure is self.root and (len(self.machines) > 1 or not structure.sequence):
            return ""
        facts = []
        if structure.windows_name:
            facts.append(code(structure.windows_name))
        size = self.size(structure)
        facts.append(f"{size} bytes" if size else "size varies")
        at = starts(self.places[structure.name])
        if structure.base:
            machine = self.places[structure.name][0].machine.name
            facts.append(f"at the start of a file of a {machine} machine")
        elif at:
            machines = ", ".join(_at(f"{value:#x}", machine) for machine, value in at.items())
            facts.append(
                f"in the file at {machines}" if len(self.machines) > 1 else f"at {machines}"
            )
        holders = dict.fromkeys(
            code(place.field.owner.name)
            for place in self.places[structure.name]
            if place.field.owner is not self.root
        )
        if holders:
            facts.append(f"in {', '.join(holders)}")
        return " · ".join(facts)

    def _fields(self, structure: Structure) -> str:
        fixed = len(self.machines) > 1 and structure.base is None
        at = starts(self.places[structure.name]) if fixed else {}
        columns = sorted(set(at.values()), reverse=True)
        files = [
            "File" if len(columns) == 1 else f"File, {next(m for m in at if at[m] == column)}"
            for column in columns
        ]
        head = ["Offset", *files, "Size", "Type", "Field", "Description"]
        rows = []
        for field, offset in structure.offsets():
            where = ["" if offset is None else f"{offset:#x}"]
            where += ["" if offset is None else f"{offset + column:#x}" for column in columns]
            rows.append(
                [
                    *where,
                    self._size(field),
                    self._simple_type(field),
                    self._names(field),
                    self._description(field),
                ]
            )
        return table(head, rows)

    def _size(self, field: Field) -> str:
        if field.size is not None:
            return count(field.size)
        size = field.spec.get("size")
        if size is not None:
            known = constants(size, field.owner)
            return (
                _values(known, self._machines_of(field.owner), sized=True)
                if known
                else code(plain(size))
            )
        return "varies"

    def _names(self, field: Field) -> str:
        """Write the name that a field has here, and below it the one that it has in Windows."""
        # An underscore or a bracket at the edge of a word would mean something in Markdown.
        windows = re.sub(r"(?<!\w)_|_(?!\w)|\[", lambda mark: "\\" + mark[0], field.windows_name)
        return "<br>".join(filter(None, [code(field.name) if field.name else "–", windows]))

    def _simple_type(self, field: Field) -> str:
        """Write the type of a field in a word; what structures and values it has is told beside."""
        kind = field.spec.get("type", "bytes")
        if self._structures_of(field):
            kind = "structure"
        elif isinstance(kind, dict):
            kind = " or ".join(dict.fromkeys(kind["cases"].values()))
        return f"{kind}{self._times(field)}"

    def _structures_of(self, field: Field) -> list[str]:
        return list(dict.fromkeys(each.name for m in self.machines for each in types_of(field, m)))

    def _times(self, field: Field) -> str:
        if "repeat" not in field.spec:
            return ""
        times = plain(field.spec.get("repeat-expr", "n"))
        return f" × {times}" if times.isdigit() else " × n"

    def _more_of_type(self, field: Field) -> str:
        """Write what a field's type leads to: structures, named values, a number of elements."""
        text = " or ".join(map(code, self._structures_of(field)))
        if "enum" in field.spec:
            text += code(field.spec["enum"].rpartition("::")[2])
        if field.spec.get("repeat") in ("eos", "until"):
            return f"{text} × n." if text else ""
        times = plain(field.spec.get("repeat-expr", "1"))
        if not times.isdigit():
            limited = re.fullmatch(r"\w+ <= \w+ \? (\w+) : 0", times)
            text += f" × {code(limited[1] if limited else times)}"
        return f"{text}." if text else ""

    def _description(self, field: Field) -> str:
        parts = [self._more_of_type(field), cell(field.doc)]
        spec, valid = field.spec, field.spec.get("valid")
        if "contents" in spec:
            contents = spec["contents"]
            text = bytes(contents).hex(" ") if isinstance(contents, list) else contents
            parts.append(f"Always the bytes `{text}`.")
        if isinstance(valid, dict):
            parts += [_limit(rule, bound) for rule, bound in valid.items()]
        elif valid is not None:
            parts.append(f"Always {_bound(valid)}.")
        kind = spec.get("type")
        if isinstance(kind, dict):
            parts.append(f"Which of them it is, {code(kind['switch-on'])} tells.")
        if field.references:
            parts.append(f"See {', '.join(map(source, field.references))}.")
        condition = spec.get("if")
        if condition is not None:
            parts.append(f"Only if {code(plain(condition))}.")
        return self.linked(" ".join(filter(None, parts)))

    def _instances(self, structure: Structure) -> str:
        rows = []
        for field in structure.instances:
            size = "" if field.is_value or field.size is not None else self._size(field)
            where = self._where(field) + (f", {size} bytes" if size not in ("", "varies") else "")
            kind = self._simple_type(field) if not field.is_value else _kind(field)
            rows.append([self._names(field), kind, where, self._description(field)])
        return table(["Name", "Type", "Where, or what", "Description"], rows)

    def _where(self, field: Field) -> str:
        """Tell where a field is read, or what it is calculated from."""
        spec, owner = field.spec, field.owner
        expression = spec["value"] if field.is_value else spec.get("pos", "_io.pos")
        here = self._machines(field)
        known = {name: at for name, at in constants(expression, owner).items() if name in here}
        all_ = self._machines_of(owner)
        formula = code(plain(expression))
        if field.is_value:
            if not known:
                return formula
            alone = "?" in formula or re.fullmatch(r"`(0x[0-9a-f]+|[0-9]+)`", formula)
            return _values(known, all_) if alone else f"{formula} = {_values(known, all_)}"
        origin = 0 if "io" in spec else self._stream(owner)
        if not known or origin is None:
            return f"at {formula}"
        return "at " + _values({name: at + origin for name, at in known.items()}, all_)

    def _stream(self, structure: Structure) -> int | None:
        """Tell where in a file the numbers begin that the instances of a structure count from."""
        if structure is self.root:
            return 0
        found = {each.stream for each in self.places[structure.name]}
        return found.pop() if len(found) == 1 else None

    def _machines_of(self, structure: Structure) -> set[str]:
        """Give the machines that have a structure; what no field holds can be anywhere."""
        held = {each.machine.name for each in self.places[structure.name]}
        return held or {each.name for each in self.machines}

    def _machines(self, field: Field) -> set[str]:
        """Give the machines that have a field: that have the structure in it, or around it."""
        held = [each for found in self.places.values() for each in found if each.field is field]
        return {each.machine.name for each in held} or self._machines_of(field.owner)

    # -- an enumeration

    def enumeration(self, name: str) -> str:
        """Write an enumeration: who uses it, its values."""
        enumeration = self.enumerations[name]
        flags = bool(_MASKS.search(name))
        what = "Bits of" if flags else "Values of"
        users = self.linked(self._users(enumeration))
        origin = "Windows name" if len(self.machines) > 1 else "Original name"
        head = ["Bit" if flags else "Value", "Name", origin, "Meaning"]
        rows = [
            [
                f"{each.value:#x}",
                code(each.name),
                code(each.windows_name) if each.windows_name else "",
                cell(each.doc),
            ]
            for each in enumeration.members
        ]
        return "\n\n".join([f"### `{name}`", f"{what} {users}.", table(head, rows)])

    def _users(self, enumeration: Enumeration) -> str:
        found: dict[str, None] = {}
        for structure in self.root.walk():
            for field in (*structure.sequence, *structure.instances):
                named = re.search(rf"combination of\s+`{enumeration.name}`", field.doc)
                own = str(field.spec.get("enum", "")).rpartition("::")[2]
                if named or own == enumeration.name:
                    owner = "" if structure is self.root else f"`{structure.name}`."
                    found[f"{owner}`{field.name}`"] = None
        return ", ".join(found)
