"""Signals that end the process: it ends in order, also if `timeout` sends one twice."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

CLEANS = """
import sys, time
from pathlib import Path
from kdmp_ks.cli.support.signals import ending_in_order

with ending_in_order():
    try:
        print("begun", flush=True)
        for _ in range(1200):
            time.sleep(0.05)
    finally:
        print("ended", flush=True)
        end = time.monotonic() + float(sys.argv[2])
        while time.monotonic() < end:
            time.sleep(0.05)
        Path(sys.argv[1]).touch()
"""


def taken(number: int) -> None:
    signal.signal(number, signal.SIG_DFL)  # nohup and shells have it ignored


def begun(path: Path, seconds: float, number: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", CLEANS, str(path), str(seconds)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, preexec_fn=partial(taken, number))
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n"
    return process


def interrupted(process: subprocess.Popen[bytes], number: int) -> None:
    process.send_signal(number)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ended\n"


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_that_is_sent_twice_is_one(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    with begun(tmp_path / "cleaned", 0.5, number) as process:
        interrupted(process, number)
        process.send_signal(number)
        assert process.wait(timeout=30) == -number
    assert (tmp_path / "cleaned").exists()


def test_another_signal_does_not_wait(tmp_path: Path) -> None:
    with begun(tmp_path / "cleaned", 60, signal.SIGTERM) as process:
        interrupted(process, signal.SIGTERM)
        time.sleep(1.5)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == -signal.SIGTERM
    assert not (tmp_path / "cleaned").exists()
