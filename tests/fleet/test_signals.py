"""`kdmp triage` ended by a signal: no output, no temporary file, no worker; the rows so far."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

MakeFolder = Callable[[Path, int], Path]

# Waits when some rows are written.
SLOW = """
import sys, time
from kdmp_ks.fleet.gathering import Gathering
old = Gathering.readings
def slow(gathering):
    for number, one in enumerate(old(gathering)):
        if number == 3:
            print("begun", flush=True)
            for _ in range(1200):  # the signal may go to another thread, which wakes no sleeper
                time.sleep(0.05)
        yield one
if WRITING:
    Gathering.readings = slow
sys.argv[0] = "kdmp"
from kdmp_ks.cli import main
if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("writing", [False, True], ids=["reading", "writing"])
@pytest.mark.parametrize("suffix", ["jsonl", "html"])
def test_a_signal_leaves_the_rows_so_far(
    tmp_path: Path, make_folder: MakeFolder, suffix: str, writing: bool, name: str
) -> None:
    folder, number = make_folder(tmp_path / "dumps", 40), getattr(signal, name)
    place, temporary = tmp_path / "place", tmp_path / "temporary"
    place.mkdir()
    temporary.mkdir()
    out = place / f"out.{suffix}"
    command = [sys.executable, "-c", SLOW.replace("WRITING", str(writing)), "triage", str(folder)]
    process = subprocess.Popen(
        [*command, "--out", str(out), "--jobs", "1"],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(temporary)},
        start_new_session=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    with process:
        assert process.stdout is not None
        if writing:
            assert process.stdout.readline() == b"begun\n"
        else:
            end = time.monotonic() + 60
            while not list(place.glob("*.parts/part-*.gz")):
                assert time.monotonic() < end
                time.sleep(0.01)
        process.send_signal(number)
        code = process.wait(timeout=60)
    assert code == (130 if name == "SIGINT" else -number)
    assert [path.name for path in place.iterdir()] == [f"out.{suffix}.parts"]
    parts = sorted(path.name for path in place.rglob("*") if path.is_file())
    assert parts[0] == "options.json"
    assert all(one.startswith("part-") and one.endswith(".jsonl.gz") for one in parts[1:])
    assert len(parts) > 1
    assert list(temporary.iterdir()) == []
    workers_end(process.pid)
    resumed = [sys.executable, "-m", "kdmp_ks", "triage", str(folder), "--out", str(out)]
    done = subprocess.run([*resumed, "--resume", "--jobs", "1"], capture_output=True, timeout=120)
    assert done.returncode == 3, done.stderr
    assert [path.name for path in place.iterdir()] == [out.name]


# Waits before the first dump is read.
EARLY = """
import sys, time
from kdmp_ks.fleet.gathering import Gathering
def early(gathering, paths):
    print("begun", flush=True)
    for _ in range(1200):  # the signal may go to another thread, which wakes no sleeper
        time.sleep(0.05)
    yield from ()
Gathering._missing = early
sys.argv[0] = "kdmp"
from kdmp_ks.cli import main
if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_before_the_first_row_leaves_nothing(
    tmp_path: Path, make_folder: MakeFolder, name: str
) -> None:
    folder, number = make_folder(tmp_path / "dumps", 5), getattr(signal, name)
    place = tmp_path / "place"
    place.mkdir()
    arguments = ["triage", str(folder), "--out", str(place / "out.jsonl"), "--jobs", "1"]
    process = subprocess.Popen(
        [sys.executable, "-c", EARLY, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        assert [path.name for path in place.iterdir()] == ["out.jsonl.parts"]
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == (130 if name == "SIGINT" else -number)
    assert b"--resume" not in errors
    assert list(place.iterdir()) == []
    workers_end(process.pid)


def workers_end(group: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    pytest.fail("workers outlive the run")
