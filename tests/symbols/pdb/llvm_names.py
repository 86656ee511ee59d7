"""Names of a PDB file beside those that llvm-pdbutil prints."""

from __future__ import annotations

import re
from pathlib import Path

from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.pdb.pdb_file import PdbFile
from symbols.pdbutil import dump

FUNCTION, CODE, PROCEDURE = 1, 2, 4
ADDRESS = r"addr = (?P<section>\d+):(?P<offset>\d+)"
PUBLIC = re.compile(rf"S_PUB32 \[size = \d+\] `(?P<name>.*)`\n +flags = (?P<flags>.*), {ADDRESS}\n")
VARIABLE = re.compile(rf"S_[GL]DATA32 \[size = \d+\] `(?P<name>.*)`\n +type = .*, {ADDRESS}\n")
PROCEDURES = re.compile(
    r"S_[GL]PROC32(?:_ID)? \[size = \d+\] `(?P<name>.*)`\n +parent = \d+, end = \d+, "
    rf"{ADDRESS}, code size = (?P<size>\d+)\n"
)
SECTION = re.compile(r"SECTION HEADER #\d+\n +(\S*) name\n +(\S+) virtual size\n +(\S+) virtual ad")
Wanted = dict[tuple[str, int, int], tuple[set[int], int]]


def said(pdb: Path) -> tuple[Wanted, int]:
    """Sizes and kinds of each name, section and offset; and the number of records."""
    found: Wanted = {}
    count = 0
    public, variables, modules = (dump(pdb, each) for each in ("-publics", "-globals", "-symbols"))
    for pattern, text in ((PUBLIC, public), (VARIABLE, variables), (PROCEDURES, modules)):
        for match in pattern.finditer(text):
            count += 1
            key = match["name"], int(match["section"]), int(match["offset"])
            sizes, kind = found.get(key, (set(), 0))
            if pattern is PUBLIC:
                flags = match["flags"].split(" | ")
                kind |= (FUNCTION if "function" in flags else 0) | (CODE if "code" in flags else 0)
            elif pattern is PROCEDURES:
                sizes = sizes | {int(match["size"])}
                kind |= FUNCTION | CODE | PROCEDURE
            found[key] = sizes, kind
    assert len(found) <= count
    return found, count


def headers(pdb: Path) -> tuple[list[int], bool]:
    """RVAs of the sections that symbols refer to, and whether the image was rearranged."""
    text = dump(pdb, "-section-headers")
    now, _, original = text.partition("Original Section Headers")
    there = SECTION.findall(original) or SECTION.findall(now)
    return [int(each[2], 16) for each in there], bool(SECTION.findall(original))


def compare(pdb: Path) -> int:
    """Compare all names of a file; the number of records."""
    wanted, count = said(pdb)
    starts, rearranged = headers(pdb)
    file = PdbFile(open_source(pdb))
    columns = file.names()
    found = {
        (name, rva): (size, kind)
        for name, rva, size, kind in zip(
            columns.names, columns.rvas, columns.lengths, columns.kinds, strict=True
        )
    }
    assert len(found) == len(columns)
    assert list(file.warnings) == []
    expected: Wanted = {}
    for (name, section, offset), (sizes, kind) in wanted.items():
        if not 1 <= section <= len(starts):
            continue
        rva: int | None = starts[section - 1] + offset
        if rearranged:
            assert file.sections.omap is not None
            rva = file.sections.omap.rva(starts[section - 1] + offset)
        if rva is None:
            continue
        before = expected.get((name, rva, 0), (set(), 0))
        expected[name, rva, 0] = before[0] | sizes, before[1] | kind
    other = {(name, rva, 0) for name, rva in found} ^ expected.keys()
    assert not other, sorted(other)[:5]
    for (name, rva), (size, kind) in found.items():
        sizes, expected_kind = expected[name, rva, 0]
        assert size in (sizes or {0}), (name, size, sizes)
        assert kind == expected_kind, (name, kind, expected_kind)
    file.close()
    return count
