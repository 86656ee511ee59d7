"""Times a command and reads its answer from what it prints: KIND COMMAND [ARGUMENT ...].

KIND is what the answer is: ``publics``, the sum of the RVAs of all public symbols that llvm-pdbutil
lists, in an image whose code begins at 0x1000; ``sizes``, the sum of the sizes of the first 100
structures that it lists; ``count``, the number that grep prints.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from timing import MASK, Measured

if TYPE_CHECKING:
    from collections.abc import Callable

_PUBLIC = re.compile(rb"addr = 0001:([0-9]+)\n")
_SIZE = re.compile(rb"`_TYPE000[0-9]{2}`.*?sizeof ([0-9]+)", re.DOTALL)
KINDS: dict[str, Callable[[bytes], int]] = {
    "publics": lambda said: sum(0x1000 + int(one) for one in _PUBLIC.findall(said)) & MASK,
    "sizes": lambda said: sum(map(int, _SIZE.findall(said))),
    "count": int,
}


def main() -> None:
    """Run the command, and print what was measured."""
    import json

    kind, *command = sys.argv[1:]
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"}
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"exit code {process.returncode}")
        out.seek(0)
        answer = KINDS[kind](out.read())
    cpu = usage.ru_utime + usage.ru_stime
    unit = 1 if sys.platform == "darwin" else 1024
    found = Measured(cpu, wall, 1, answer)._asdict()
    print(json.dumps({**found, "memory": usage.ru_maxrss * unit}))


if __name__ == "__main__":
    main()
