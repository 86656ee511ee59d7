"""The benchmarks run, at a size at which nobody waits; what they measure is not judged here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


@pytest.mark.slow
def test_open_reports_both_readers_on_each_layout(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, BENCHMARKS / "open.py", "--size", "0.0625", "--rounds", "1",
         "--folder", tmp_path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for kind in ("type 1, 6 runs", "type 5, 16,384 bits", "type 8, 64 ranges"):
        assert kind in done.stdout
    ours = re.findall(r"kdmp-ks +([\d.,]+) ms +([\d.,]+) ms +([\d.,]+) MiB", done.stdout)
    assert len(ours) == 3, done.stdout
    assert list(tmp_path.iterdir()) == []
