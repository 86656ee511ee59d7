"""Chains that are imported for their stop codes only."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from kdmp_ks.analysis.verdict.examine import LATER


@pytest.mark.parametrize("name", LATER)
def test_the_table_has_the_codes_of_the_chain(name: str) -> None:
    module = import_module(f"kdmp_ks.analysis.verdict.chains.{name}")
    assert LATER[name] == module.CODES
    assert callable(getattr(module, name))


def test_they_are_not_imported_with_the_table() -> None:
    script = (
        "import sys, kdmp_ks.analysis.verdict.examine\n"
        f"print([x for x in {list(LATER)!r}"
        " if f'kdmp_ks.analysis.verdict.chains.{x}' in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
