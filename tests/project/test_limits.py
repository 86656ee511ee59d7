"""All limits stand in one module, and SECURITY.md has them as they are."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

from conftest import ROOT
from kdmp_ks.ground import limits

NAMES = [name for name in vars(limits) if name.isupper() and name != "PAGE_SHIFT"]
A_LIMIT = re.compile(r"_?(MAX|MOST|LONGEST)_[A-Z_]+|_?CAPACITY|[A-Z_]+_LIMIT")
# Not limits of resources: what a processor, the format, a screen, a routine or a value can be.
OTHERS = {
    "_MOST_LEVELS",
    "_MOST_PARAMETERS",
    "_MOST_DIGITS",
    "_MOST_BYTES",
    "_MOST_HOLE_ROWS",
    "_MOST_MARKS",
    "_MOST_NAMED",
    "_MOST_EDGES",
    "LONGEST_IMAGE_NAME",
    "MAX_LFANEW",
    "_LONGEST_CELL",
    "_MOST_LINES",
    "MOST_LINES",
    "_MOST_SLOTS",
    "_MOST_FINDINGS",
    "MOST_CODE",
    "_MOST_STEPS",
    "_LONGEST_CHARACTER",
    "ADDRESS_LIMIT",
    "ID_LIMIT",
    "MAX_GAP",
    "_MAX_PUSH",
    "_MAX_ALLOC",
    "_MAX_REGISTERS",
    "MAX_EPILOG",
    "_LONGEST_REASON",
    "_LONGEST_SHOWN",
    "_MOST_ITEMS",
}


def test_the_table_is_current() -> None:
    command = [sys.executable, str(ROOT / "tools" / "docs" / "limits.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_table_has_each_limit_once() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    rows = text.partition("<!-- limits -->")[2].partition("<!-- end of limits -->")[0].strip()
    assert len(rows.splitlines()) - 2 == len(NAMES) > 20
    for row in (
        "| blocks of memory in a triage dump | 2^15 blocks |",
        "| the KDBG | 64 KiB |",
        "| a raw stack (kernel stacks are smaller) | 128 KiB |",
        "| physical memory (52-bit addresses) | 2^40 frames |",
        "| a list of modules | 4,096 modules |",
    ):
        assert row in rows


def test_no_other_module_declares_a_limit() -> None:
    for path in sorted((ROOT / "kdmp_ks").rglob("*.py")):
        if path.name == "limits.py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            targets = (
                node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            )
            for target in targets:
                name = target.id if isinstance(target, ast.Name) else ""
                assert not A_LIMIT.fullmatch(name) or name in OTHERS, f"{path.name}: {name}"
