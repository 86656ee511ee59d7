"""Makes the table of limits in SECURITY.md from kdmp_ks/ground/limits.py.

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
_UNITS = ((30, "GiB"), (20, "MiB"), (10, "KiB"))
_FIRST_POWER = 1 << 15


def amount(value: int, unit: str) -> str:
    """Write a value: bytes in KiB and the like, large powers of two as such."""
    if unit == "bytes":
        for shift, name in _UNITS:
            if not value & (1 << shift) - 1:
                return f"{value >> shift} {name}"
    exact = value.bit_count() == 1 and value >= _FIRST_POWER
    return f"2^{value.bit_length() - 1} {unit}" if exact else f"{value:,} {unit}"


def table() -> str:
    """Make the table from the module with the limits."""
    names = runpy.run_path(str(LIMITS))
    rows = ["| what | at most |", "|---|---|"]
    body = ast.parse(LIMITS.read_text(encoding="utf-8")).body
    for statement, text in pairwise(body):
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        if not isinstance(text, ast.Expr) or not isinstance(text.value, ast.Constant):
            raise SystemExit(f"{statement.target.id} has no docstring")
        unit, what = str(text.value.value).split("\n\n")[0].removesuffix(".").split(": ", 1)
        value = names[statement.target.id]
        assert isinstance(value, int)
        what = " ".join(what.split())
        rows.append(f"| {what} | {amount(value, unit)} |")
    return "\n".join(rows) + "\n"


def page() -> str:
    """Return SECURITY.md as it should be."""
    made = table()
    text, count = _TABLE.subn(lambda _: made, PAGE.read_text(encoding="utf-8"))
    if count != 1:
        raise SystemExit("SECURITY.md has no place for the limits")
    return text


def main() -> None:
    """Write the table, or check that it is current."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        PAGE.write_text(page(), encoding="utf-8")
    elif page() != PAGE.read_text(encoding="utf-8"):
        sys.exit("SECURITY.md is not current: run tools/docs/limits.py")


if __name__ == "__main__":
    main()
