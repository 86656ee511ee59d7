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
    from collections.abc import Iterator, Mapping

    from layout import Field, Structure
    from reference import Reference

SAMPLE = Path(__file__).resolve().parents[2] / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
# Bytes in a row of a hex dump: few, for there are names beside them.
_ROW = 8
HEAD = "<!-- Made by tools/docs/build.py from schemas/ and tools/docs/pages/: edit those. -->"
DUMP = "windows_kernel_dump"
_EMPTY = re.compile(r"^## [^\n]+\n\s*(?=^## |\Z)", re.MULTILINE)
_DIRECTIVE = re.compile(r"^\{\{(\w+)(?: (.+?))?\}\}$", re.MULTILINE)
_VALUE = re.compile(r"\{\{value (\w+)\.(\w+)\}\}")
_LINK = re.compile(r"\[`(\w+)`\](?!\()")
_OF_ANOTHER = re.compile(r"`(\w+)`\s+of\s+`(\w+)`")
# The pages and their schemas, in the order in which they are to be read.
ORDER = {
    "README.md": DUMP,
    "headers.md": DUMP,
    "memory.md": DUMP,
    "triage.md": DUMP,
    "secondary-data.md": DUMP,
    "processor.md": DUMP,
    "enums.md": DUMP,
    "blobs.md": "windows_dump_blobs",
    "smbios.md": "smbios",
    "error-records.md": "cper",
    "pci.md": "pci_configuration",
    "pdb.md": "windows_pdb",
    "cabinet.md": "windows_cabinet",
    "pe.md": "windows_pe",
    "codeview-types.md": "windows_codeview_types",
    "unwind.md": "windows_unwind",
    "zdmp.md": "zdmp",
}


def _named(text: str) -> Iterator[str]:
    """Give the structures and enumerations that a page has lines for."""
    for found in _DIRECTIVE.finditer(text):
        if found[1] in ("structure", "enum"):
            yield found[2]


class Pages:
    """All pages of the reference."""

    def __init__(self, references: Mapping[str, Reference], folder: Path) -> None:
        """Read the prose in `folder`, and find on which page each thing of the schemas is."""
        self.references = references
        self.prose = {
            name: (folder / name).read_text(encoding="utf-8")
            for name, schema in ORDER.items()
            if schema in references
        }
        self.titles = {
            name: text.partition("\n")[0].removeprefix("# ") for name, text in self.prose.items()
        }
        if unknown := references.keys() - set(ORDER.values()):
            raise SchemaError(f"no page is about {', '.join(sorted(unknown))}")
        self.prose = {name: self._spelt_out(name) for name in self.prose}
        # The page of each structure and enumeration, by its schema and its name.
        self.homes: dict[tuple[str, str], str] = {}
        for page, text in self.prose.items():
            for name in _named(text):
                if (ORDER[page], name) in self.homes:
                    raise SchemaError(f"{page}: {name} is on a page already")
                self.homes[ORDER[page], name] = page
        known = {
            (schema, name)
            for schema, reference in references.items()
            for name in (*reference.structures, *reference.enumerations)
        }
        for _, name in sorted(known - self.homes.keys()):
            raise SchemaError(f"no page has {name}")
        for schema, name in sorted(self.homes.keys() - known):
            raise SchemaError(f"{self.homes[schema, name]}: the schema has no {name}")

    def _spelt_out(self, page: str) -> str:
        """Put a line for each structure, or enumeration, that no page names where all others go."""
        reference = self.references[ORDER[page]]
        named = {
            name
            for other, text in self.prose.items()
            if ORDER[other] == ORDER[page]
            for name in _named(text)
        }

        def lines(found: re.Match[str]) -> str:
            if found[1] not in ("structures", "enums"):
                return found[0]
            every = reference.structures if found[1] == "structures" else reference.enumerations
            kind = found[1].removesuffix("s")
            return "\n\n".join(f"{{{{{kind} {each}}}}}" for each in every if each not in named)

        return _DIRECTIVE.sub(lines, self.prose[page])

    def files(self) -> dict[str, str]:
        """Give the pages, by their names."""
        return {page: self._page(page) for page in self.prose}

    def _page(self, page: str) -> str:
        reference = self.references[ORDER[page]]
        text = _VALUE.sub(lambda found: self._value(reference, *found.groups()), self.prose[page])
        text = reference.linked(text)
        text = _DIRECTIVE.sub(lambda found: self._expanded(page, found[1], found[2] or ""), text)
        text = _EMPTY.sub("", text)
        text = _OF_ANOTHER.sub(lambda found: self._of_another(page, found), text)
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
        return "The format" if page == next(iter(ORDER)) else self.titles[page]

    def _target(self, page: str, name: str, schema: str | None = None) -> str:
        home = self.homes[schema or ORDER[page], name]
        return f"#{name}" if home == page else f"{home}#{name}"

    def _of_another(self, page: str, found: re.Match[str]) -> str:
        """Make links of a name of another schema and of that schema."""
        name, schema = found.groups()
        if schema not in self.references or (schema, name) not in self.homes:
            return found[0]
        links = [f"[`{each}`]({self._target(page, each, schema)})" for each in (name, schema)]
        return " of ".join(links)

    def _value(self, reference: Reference, structure: str, name: str) -> str:
        field = reference.structures[structure].field(name)
        if field is None:
            raise SchemaError(f"the schema has no {structure}.{name}")
        known = constants(field.spec["value" if field.is_value else "pos"], field.owner)
        if not known:
            raise SchemaError(f"{structure}.{name} depends on the file")
        if len(set(known.values())) == 1:
            return f"{next(iter(known.values())):#x}"
        return " or ".join(f"{value:#x} ({machine})" for machine, value in known.items())

    def _expanded(self, page: str, kind: str, argument: str) -> str:
        reference = self.references[ORDER[page]]
        if kind == "structure":
            return reference.structure(argument)
        if kind == "enum":
            return reference.enumeration(argument)
        if kind == "figure":
            title = figures.figure(argument, self.references).title
            return f"[![{title}](images/{argument}.svg)](images/{argument}.svg)"
        if kind == "hexdump":
            begin, end = (int(each, 0) for each in argument.split())
            return self._hexdump(begin, end)
        if kind == "schemas":
            return self._schemas()
        tables = {"summary": self._summary, "doubts": self._doubts, "sources": self._sources}
        if kind in tables:
            return tables[kind](page)
        raise SchemaError(f"{page}: nothing is known of {{{{{kind}}}}}")

    def _schemas(self) -> str:
        """Write the table of the schemas: what each describes, what it has, and its pages."""
        rows = []
        for schema, reference in self.references.items():
            pages = [page for page in self.prose if ORDER[page] == schema]
            links = ["here" if page == "README.md" else self._titled(page) for page in pages]
            rows.append(
                [
                    f"[{schema}.ksy](../../schemas/{schema}.ksy)",
                    str(reference.root.spec["meta"]["title"]),
                    str(len(reference.structures)),
                    str(len(reference.enumerations)),
                    str(reference.flag_count),
                    ", ".join(links),
                ]
            )
        head = ["Schema", "What it describes", "Structures", "Enumerations", "Flags", "Pages"]
        return table(head, rows)

    def _titled(self, page: str) -> str:
        return f"[{self._title(page)}]({page})"

    def _summary(self, page: str) -> str:
        rows = []
        reference = self.references[ORDER[page]]
        for (schema, name), home in self.homes.items():
            structure = reference.structures.get(name)
            if structure is not None and schema == ORDER[page]:
                windows = code(structure.windows_name) if structure.windows_name else ""
                size = reference.size(structure) or "varies"
                where = "here" if home == page else self._titled(home)
                doubt = "⚠" if doubts(structure.doc) else ""
                rows.append([reference.linked(code(name)), windows, size, doubt, where])
        origin = "Windows name" if ORDER[page] == DUMP else "Original name"
        head = ["Structure", origin, "Size", "", "Page"]
        if {row[-1] for row in rows} == {"here"}:
            head, rows = head[:-1], [row[:-1] for row in rows]
        return table(head, rows)

    def _doubts(self, page: str) -> str:
        reference = self.references[ORDER[page]]
        lines = []
        for structure in reference.structures.values():
            if found := doubts(structure.doc):
                lines.append(f"* `{structure.name}`: {' '.join(found)}")
            for field in (*structure.sequence, *structure.instances):
                if found := doubts(field.doc):
                    name = f".`{field.name}`" if field.name else ""
                    lines.append(f"* `{structure.name}`{name}: {' '.join(found)}")
        return reference.linked("\n".join(lines))

    def _sources(self, page: str) -> str:
        reference = self.references[ORDER[page]]
        users: dict[str, dict[str, None]] = {}
        for structure in reference.structures.values():
            parts: list[Field | Structure] = [structure, *structure.sequence, *structure.instances]
            for each in parts:
                for address in each.references:
                    users.setdefault(address, {})[structure.name] = None
        return "\n".join(
            f"* {source(address)}: "
            + ", ".join(reference.linked(code(name)) for name in users[address])
            for address in sorted(users)
        )

    def _hexdump(self, begin: int, end: int) -> str:
        """Show bytes of the sample, each row with the fields that begin in it."""
        with lzma.open(SAMPLE) as file:
            data = file.read(end)
        names = {}
        dump = self.references[DUMP]
        for structure in (dump.root, dump.structures["header64"]):
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
