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
A_LIMIT_OF_A_SCRIPT = re.compile(
    r"(?m)^(?:export )?const ((?:MAX|MOST|LONGEST|DEEPEST|ALWAYS)(?:_[A-Z_]+)?) ="
)
NO_LIMITS_OF_SCRIPTS = {
    "exception.js MOST_PARAMETERS",
    "foreign.js LONGEST_CHARACTER",
    "hardware.js MAX_BLOB",
    "smbios_structures.js MAX_BLOB",
}
"""What the format or a character can have, and the tables' limit with the head of a blob."""
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


def parts_of_the_page() -> dict[str, str]:
    """The text of each group of limits by its title."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    made = text.partition("<!-- limits -->")[2].partition("<!-- end of limits -->")[0]
    return dict(one.split("\n", 1) for one in made.split("\n### ")[1:])


def test_the_tables_have_each_limit_once() -> None:
    parts = parts_of_the_page()
    del parts["The viewer"]
    rows = "\n".join(parts.values())
    count = sum(line.startswith("| ") for line in rows.splitlines()) - len(parts)
    assert count == len(NAMES) > 20
    assert 10 < len(parts) < 25
    for row in (
        "| blocks of memory in a triage dump | 2^15 blocks |",
        "| the KDBG | 64 KiB |",
        "| a raw stack (kernel stacks are smaller) | 128 KiB |",
        "| physical memory (52-bit addresses) | 2^40 frames |",
        "| a list of modules | 4,096 modules |",
    ):
        assert row in rows


def test_the_limits_of_the_viewer_are_those_of_its_scripts() -> None:
    rows = parts_of_the_page()["The viewer"]
    for row in (
        "| a map; that of more is sampled | 50,000 runs |",
        "| the same, whatever the file | 4 GiB |",
        "| unloaded drivers | 50 drivers |",
    ):
        assert row in rows
    declared = [
        f"{path.name} {name}"
        for folder in ("viewer/src", "packages/javascript/src")
        for path in sorted((ROOT / folder).rglob("*.js"))
        for name in A_LIMIT_OF_A_SCRIPT.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(declared) - len(NO_LIMITS_OF_SCRIPTS) == rows.count("\n| ") - 1
    assert set(declared) > NO_LIMITS_OF_SCRIPTS


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
