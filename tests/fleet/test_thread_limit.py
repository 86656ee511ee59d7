"""A limit of time in a thread: it is kept, and leaves nothing behind in the interpreter."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRACED = """
import sys, threading
from kdmp_ks.fleet.workers.thread_limit import OutOfTime, thread_limit

def work():
    with thread_limit(60):
        pass
    sys.settrace(lambda *event: None)
    sorted(map(abs, range(100)))
    step()
    print("in time")

def step():
    return 1

def late():
    try:
        with thread_limit(0.2):
            while True:
                step()
    except OutOfTime:
        print("over")
    sys.settrace(lambda *event: None)
    step()
    print("traced")

for target in (work, late):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
"""


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="other interpreters have no limit")
def test_traced_threads_go_on_after_a_limit() -> None:
    """A withdrawn exception made a traced thread of CPython 3.11 look for it without end."""
    done = subprocess.run(
        [sys.executable, "-c", TRACED], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split("\n") == ["in time", "over", "traced", ""]
