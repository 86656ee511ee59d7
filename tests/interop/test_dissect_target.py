"""Records of kernel dumps by the released dissect.target, on a folder with Windows' folders."""

from __future__ import annotations

import importlib.util
import json
import lzma
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import skip_or_fail

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "kdmp_ks" / "interop" / "dissect_target"
SAMPLE = ROOT / "kdmp_ks" / "sample" / "small_triage.dmp.xz"


@pytest.fixture
def target(tmp_path: Path, qemu_dump: Path) -> Path:
    """A disk with a memory dump, a triage dump, a live report, and a text with a dump's name."""
    try:
        found = importlib.util.find_spec("dissect.target")
    except ModuleNotFoundError:
        found = None
    if found is None:
        skip_or_fail("dissect.target is not installed (the dependency group 'hosts' has it)")
    windows = tmp_path / "disk" / "Windows"
    for folder in ("Minidump", "LiveKernelReports/WATCHDOG", "System32/config"):
        (windows / folder).mkdir(parents=True)
    (windows / "MEMORY.DMP").write_bytes(qemu_dump.read_bytes())
    triage = lzma.decompress(SAMPLE.read_bytes())
    (windows / "Minidump" / "112324-01.dmp").write_bytes(triage)
    (windows / "Minidump" / "broken.dmp").write_text("no dump")
    (windows / "LiveKernelReports" / "WATCHDOG" / "live.dmp").write_bytes(triage)
    return windows.parent


def records(target: Path) -> list[dict[str, str | None]]:
    start = "import sys; from dissect.target.tools.query import main; sys.argv[0] = 'x'; main()"
    arguments = (str(target), "--plugin-path", str(FOLDER), "-f", "crashdumps", "-j", "-q")
    done = subprocess.run(
        [sys.executable, "-c", start, *arguments],
        capture_output=True, encoding="utf-8", check=False, cwd=target,
        env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    found = [line for line in lines if line["_type"] == "record"]
    assert found, done.stderr
    return found


def test_records(target: Path) -> None:
    found = {str(one["source"]).replace("\\", "/"): one for one in records(target)}
    assert list(found) == [
        "sysvol/Windows/MEMORY.DMP",
        "sysvol/Windows/Minidump/112324-01.dmp",
        "sysvol/Windows/Minidump/broken.dmp",
        "sysvol/Windows/LiveKernelReports/WATCHDOG/live.dmp",
    ]
    memory, triage, broken, live = found.values()
    assert (memory["code"], memory["name"]) == ("0x161", "LIVE_SYSTEM_DUMP")
    assert (memory["dump_type"], memory["error"]) == ("full", None)
    assert str(memory["ts"]).startswith("2024-02-13T01:50:50")
    assert (triage["code"], triage["module"]) == ("0x3b", "win32kfull.sys")
    assert triage["process"] == "explorer.exe"
    assert live["signature"] == triage["signature"] is not None
    assert broken["code"] is None
    assert "not a Windows kernel dump" in str(broken["error"])
