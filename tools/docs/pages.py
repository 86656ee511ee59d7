"""Puts the pages together: prose from files, with what the schema says in its places."""

from __future__ import annotations

import lzma
import re
from pathlib import Path
from typing import TYPE_CHECKING

import figures
from layout import SchemaError
from markdown import code, source, table
from marks import doubts
from places import constants

if TYPE_CHECKING:
    from layout import Field, Structure
    from reference import Reference

SAMPLE = Path(__file__).resolve().parents[2] / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
# Bytes in a row of a hex dump: few, for there are names beside them.
_ROW = 8
HEAD = "<!-- Made by tools/docs/build.py from schemas/ and tools/docs/pages/: edit those. -->"
_DIRECTIVE = re.compile(r"^\{\{(\w+)(?: (.+?))?\}\}$", re.MULTILINE)
_VALUE = re.compile(r"\{\{value (\w+)\.(\w+)\}\}")
_LINK = re.compile(r"\[`(\w+)`\](?!\()")
# The pages, in the order in which they are to be read.
ORDER = (
    "README.md",
    "headers.md",
    "memory.md",
    "triage.md",
    "secondary-data.md",
    "processor.md",
    "enums.md",
)


class Pages:
    """All pages of the reference."""

    def __init__(self, reference: Reference, folder: Path) -> None:
        """Read the prose in `folder`, and find on which page each thing is."""
        self.reference = reference
        self.prose = {name: (folder / name).read_text(encoding="utf-8") for name in ORDER}
        self.titles = {
            name: text.partition("\n")[0].removeprefix("# ") for name, text in self.prose.items()
        }
        self.homes: dict[str, str] = {}
        for page, text in self.prose.items():
            for directive in _DIRECTIVE.finditer(text):
                if directive[1] in ("structure", "enum"):
                    if directive[2] in self.homes:
                        raise SchemaError(f"{page}: {directive[2]} is on a page already")
                    self.homes[directive[2]] = page
        known = [*reference.structures, *reference.enumerations]
        for name in known:
            if name not in self.homes:
                raise SchemaError(f"no page has {name}")
        for name, page in self.homes.items():
            if name not in known:
                raise SchemaError(f"{page}: the schema has no {name}")

    def files(self) -> dict[str, str]:
        """Give the pages, by their names."""
        return {page: self._page(page) for page in self.prose}

    def _page(self, page: str) -> str:
        text = _VALUE.sub(lambda found: self._value(found[1], found[2]), self.prose[page])
        text = self.reference.linked(text)
        text = _DIRECTIVE.sub(lambda found: self._expanded(page, found[1], found[2] or ""), text)
        title, _, rest = text.partition("\n")
        used = sorted(set(_LINK.findall(text)))
        links = [f"[`{name}`]: {self._target(page, name)}" for name in used]
        parts = [HEAD, title, self._way(page), rest.strip("\n"), self._way(page), "\n".join(links)]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _way(self, page: str) -> str:
        """Write the line that leads to the other pages."""
        names = [
            f"**{self._title(each)}**" if each == page else f"[{self._title(each)}]({each})"
            for each in self.prose
        ]
        return " · ".join(names)

    def _title(self, page: str) -> str:
        return "The format" if page == ORDER[0] else self.titles[page]

    def _target(self, page: str, name: str) -> str:
        home = self.homes[name]
        return f"#{name}" if home == page else f"{home}#{name}"

    def _value(self, structure: str, name: str) -> str:
        field = self.reference.structures[structure].field(name)
        if field is None:
            raise SchemaError(f"the schema has no {structure}.{name}")
        known = constants(field.spec["value" if field.is_value else "pos"], field.owner)
        if not known:
            raise SchemaError(f"{structure}.{name} depends on the file")
        if len(set(known.values())) == 1:
            return f"{next(iter(known.values())):#x}"
        return " or ".join(f"{value:#x} ({machine})" for machine, value in known.items())

    def _expanded(self, page: str, kind: str, argument: str) -> str:
        if kind == "structure":
            return self.reference.structure(argument)
        if kind == "enum":
            return self.reference.enumeration(argument)
        if kind == "figure":
            title = figures.FIGURES[argument](self.reference).title
            return f"[![{title}](images/{argument}.svg)](images/{argument}.svg)"
        if kind == "summary":
            return self._summary()
        if kind == "doubts":
            return self._doubts()
        if kind == "sources":
            return self._sources()
        if kind == "hexdump":
            begin, end = (int(each, 0) for each in argument.split())
            return self._hexdump(begin, end)
        raise SchemaError(f"{page}: nothing is known of {{{{{kind}}}}}")

    def _summary(self) -> str:
        rows = []
        for name, page in self.homes.items():
            structure = self.reference.structures.get(name)
            if structure is not None:
                windows = code(structure.windows_name) if structure.windows_name else ""
                size = self.reference.size(structure) or "varies"
                where = "here" if page == ORDER[0] else f"[{self._title(page)}]({page})"
                doubt = "⚠" if doubts(structure.doc) else ""
                rows.append([self._link(name), windows, size, doubt, where])
        return table(["Structure", "Windows name", "Size", "", "Page"], rows)

    def _doubts(self) -> str:
        lines = []
        for structure in self.reference.structures.values():
            if found := doubts(structure.doc):
                lines.append(f"* `{structure.name}`: {' '.join(found)}")
            for field in (*structure.sequence, *structure.instances):
                if found := doubts(field.doc):
                    name = f".`{field.name}`" if field.name else ""
                    lines.append(f"* `{structure.name}`{name}: {' '.join(found)}")
        return self.reference.linked("\n".join(lines))

    def _sources(self) -> str:
        users: dict[str, dict[str, None]] = {}
        for structure in self.reference.structures.values():
            parts: list[Field | Structure] = [structure, *structure.sequence, *structure.instances]
            for each in parts:
                for address in each.references:
                    users.setdefault(address, {})[structure.name] = None
        return "\n".join(
            f"* {source(address)}: {', '.join(map(self._link, users[address]))}"
            for address in sorted(users)
        )

    def _link(self, name: str) -> str:
        return self.reference.linked(code(name))

    def _hexdump(self, begin: int, end: int) -> str:
        """Show bytes of the sample, each row with the fields that begin in it."""
        with lzma.open(SAMPLE) as file:
            data = file.read(end)
        names = {}
        for structure in (self.reference.root, self.reference.structures["header64"]):
            for field, offset in structure.offsets():
                if offset is not None and field.name and field.name != "header":
                    names[offset] = field.name
        lines = []
        for row in range(begin, end, _ROW):
            here = data[row : row + _ROW]
            text = "".join(chr(each) if 0x20 <= each < 0x7F else "." for each in here)
            starting = ", ".join(names[at] for at in range(row, row + _ROW) if at in names)
            lines.append(f"{row:04x}  {here.hex(' ')}  {text}  {starting}".rstrip())
        return "\n".join(["```text", *lines, "```"])
