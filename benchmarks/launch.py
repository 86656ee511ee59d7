"""Runs a command and writes down what it cost: FILE COMMAND [ARGUMENT ...].

The peak memory that the system tells of a process is at least that of the one that started it. So
whole processes are started by this small one.
"""

from __future__ import annotations

import json
import os
import sys
import time


def main(report: str, command: list[str]) -> int:
    """Run it; its exit code."""
    start = time.perf_counter()
    _, status, usage = os.wait4(os.posix_spawnp(command[0], command, os.environ), 0)
    wall = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    cost = {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "memory": usage.ru_maxrss * unit}
    with open(report, "w", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not small
        json.dump(cost, file)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(abs(main(sys.argv[1], sys.argv[2:])))
