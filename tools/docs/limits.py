"""Makes the tables of limits in SECURITY.md from kdmp_ks/ground/limits.py and the viewer's scripts.

python tools/docs/limits.py [--check]
"""

from __future__ import annotations

import argparse
import ast
import re
import runpy
import sys
from itertools import pairwise
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PAGE = PROJECT / "SECURITY.md"
LIMITS = PROJECT / "kdmp_ks" / "ground" / "limits.py"
_TABLE = re.compile(r"(?<=<!-- limits -->\n\n).*?(?=\n<!-- end of limits -->)", re.DOTALL)
_GROUP = re.compile(r"# -- (.+)")
_NUMBER = re.compile(r"(?:0x[0-9a-f]+|[0-9][0-9_]*)")
_UNITS = ((30, "GiB"), (20, "MiB"), (10, "KiB"))
_FIRST_POWER = 1 << 15
_VIEWER = "The viewer"
_READER = "packages/javascript/src"
_FACTS = "viewer/src/facts"
_SCRIPTS: tuple[tuple[str, str, str, str], ...] = (
    ("viewer/src/page/dumps.js", "MOST", "dumps", "dumps that are open at once"),
    ("viewer/src/page/tree.js", "MOST", "entries", "a list or structure that is shown"),
    ("viewer/src/page/tree.js", "DEEPEST", "levels", "structures in structures that are shown"),
    ("viewer/src/page/physical_map.js", "MOST_RUNS", "runs", "a map; that of more is sampled"),
    (f"{_READER}/dump.js", "MAX_REPEATS", "times the file", "the bytes that one read returns"),
    (f"{_READER}/dump.js", "ALWAYS_READ", "bytes", "the same, if four times the file is less"),
    (f"{_READER}/dump.js", "MAX_READ", "bytes", "the same, whatever the file"),
    (f"{_READER}/pages.js", "MAX_BITMAP", "bytes", "a bitmap (that of 4 TiB)"),
    (f"{_READER}/pages.js", "MAX_RANGES", "ranges", "a table of ranges"),
    (f"{_READER}/paging.js", "MAX_TABLES", "tables", "cached page tables"),
    (f"{_READER}/triage.js", "MAX_BLOCKS", "blocks", "blocks of memory in a triage dump"),
    (f"{_READER}/triage.js", "MAX_REPEATS", "times the file", "all these blocks together"),
    (f"{_READER}/triage.js", "ALWAYS_ALLOWED", "bytes", "the same, if four times the file is less"),
    (f"{_READER}/triage.js", "MAX_DRIVERS", "drivers", "drivers of a triage dump"),
    (f"{_READER}/triage.js", "MAX_UNLOADED", "drivers", "unloaded drivers"),
    (f"{_READER}/triage.js", "MAX_NAME", "bytes", "a name in a triage dump"),
    (f"{_READER}/triage.js", "MAX_NAMES", "bytes", "names that are read at once"),
    (f"{_READER}/triage.js", "MAX_BLOBS", "blobs", "secondary data"),
    (f"{_FACTS}/modules.js", "LONGEST_NAME", "characters", "the name of a module"),
    (f"{_FACTS}/smbios.js", "MAX_SIZE", "bytes", "SMBIOS tables"),
    (f"{_FACTS}/smbios.js", "MAX_STRUCTURES", "structures", "SMBIOS tables"),
    (f"{_FACTS}/smbios.js", "MAX_TEXT", "bytes", "a text of an SMBIOS structure"),
    (f"{_FACTS}/smbios_structures.js", "MOST_BLOBS", "blobs", "SMBIOS tables that are shown"),
    (
        f"{_FACTS}/smbios_structures.js",
        "MOST_STRUCTURES",
        "structures",
        "SMBIOS structures that are shown",
    ),
    (f"{_FACTS}/error_record.js", "MAX_SIZE", "bytes", "a hardware error record"),
    (f"{_FACTS}/error_record.js", "MAX_SECTIONS", "sections", "a hardware error record"),
)
"""File, constant, unit and what it bounds."""


def amount(value: int, unit: str) -> str:
    """Write a value: bytes in KiB and the like, large powers of two as such."""
    if unit == "bytes":
        for shift, name in _UNITS:
            if not value & (1 << shift) - 1:
                return f"{value >> shift} {name}"
    exact = value.bit_count() == 1 and value >= _FIRST_POWER
    return f"2^{value.bit_length() - 1} {unit}" if exact else f"{value:,} {unit}"


def groups() -> dict[str, list[str]]:
    """Return the rows of the table of each group, from the module with the limits."""
    source = LIMITS.read_text(encoding="utf-8")
    lines = source.splitlines()
    names = runpy.run_path(str(LIMITS))
    found: dict[str, list[str]] = {}
    for statement, text in pairwise(ast.parse(source).body):
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        if not isinstance(text, ast.Expr) or not isinstance(text.value, ast.Constant):
            raise SystemExit(f"{statement.target.id} has no docstring")
        title = next(
            (one[1] for line in reversed(lines[: statement.lineno]) if (one := _GROUP.match(line))),
            None,
        )
        if title is None:
            raise SystemExit(f"{statement.target.id} is in no group")
        unit, what = str(text.value.value).split("\n\n")[0].removesuffix(".").split(": ", 1)
        value = names[statement.target.id]
        assert isinstance(value, int)
        found.setdefault(title, []).append(_row(what, value, unit))
    found[_VIEWER] = [
        _row(what, constant_of(file, name), unit) for file, name, unit, what in _SCRIPTS
    ]
    return found


def constant_of(file: str, name: str) -> int:
    """Return a constant of a script: a number, a shift or a power of two."""
    text = (PROJECT / file).read_text(encoding="utf-8")
    found = re.search(rf"^(?:export )?const {name} = ([^;]+);", text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{file} has no {name}")
    base, operator, rest = (*found[1].split(), "", "")[:3]
    if not _NUMBER.fullmatch(base) or operator not in ("", "<<", "**"):
        raise SystemExit(f"{file}: {name} is no number")
    number = int(base, 0)
    if not operator:
        return number
    return number << int(rest) if operator == "<<" else number ** int(rest)


def _row(what: str, value: int, unit: str) -> str:
    return f"| {' '.join(what.split())} | {amount(value, unit)} |"


def tables() -> str:
    """Make a table for each group, and links to them."""
    found = groups()
    links = [f"[{title.replace('`', '')}](#{_anchor(title)})" for title in found]
    parts = [" ·\n".join(links)]
    for title, rows in found.items():
        parts.append(f"### {title}\n\n| what | at most |\n|---|---|\n" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-")


def page() -> str:
    """Return SECURITY.md as it should be."""
    made = tables()
    text, count = _TABLE.subn(lambda _: made, PAGE.read_text(encoding="utf-8"))
    if count != 1:
        raise SystemExit("SECURITY.md has no place for the limits")
    return text


def main() -> None:
    """Write the tables, or check that they are current."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        PAGE.write_text(page(), encoding="utf-8")
    elif page() != PAGE.read_text(encoding="utf-8"):
        sys.exit("SECURITY.md is not current: run tools/docs/limits.py")


if __name__ == "__main__":
    main()
