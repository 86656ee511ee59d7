"""The campaign of many dumps with 300 of them: killed twice, resumed, and every row checked."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

from conftest import skip_or_fail

COUNT = 300
CAMPAIGN = Path(__file__).parents[2] / "benchmarks" / "fleet"


def test_a_run_that_is_killed_twice(tmp_path: Path, monkeypatch) -> None:
    if not Path("/proc/self/statm").exists():
        skip_or_fail("the memory of another process is read from /proc")
    monkeypatch.syspath_prepend(str(CAMPAIGN))
    for name in ("checks", "dumps", "page", "watched", "run"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    fleet_run = importlib.import_module("run")
    known = os.environ.get("KDMP_DUMPS")
    real = Path(known) / "real" if known else None
    found = fleet_run.campaign(tmp_path, COUNT, seed=18, jobs=2, real=real)
    shown = fleet_run.figures(found)
    assert found.checked.faults == []
    assert found.checked.rows == COUNT
    assert sum(found.checked.outcomes.values()) == COUNT // 10
    assert found.checked.errors >= COUNT // 20
    assert found.checked.machines >= found.made.machines
    assert COUNT // 3 <= found.runs[1].begun <= found.runs[2].begun <= COUNT
    assert shown["grouping_mib"] < 128
    assert "No row is lost or doubled" in fleet_run.page(shown)
