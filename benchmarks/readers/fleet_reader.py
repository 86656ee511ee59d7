"""Times ``kdmp triage`` over a folder of dumps: triage FOLDER."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path += [str(Path(__file__).resolve().parents[1] / "fleet")]

from timing import Measured
from watched import PartCounter, run

JOBS = 2


def triage(folder: str) -> tuple[Measured, int]:
    """Read a folder, and return what was measured and the peak memory of the parent.

    The answer is the number of rows.
    """
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "out.jsonl"
        counter = PartCounter(Path(place) / "out.jsonl.parts")
        found = run(Path(folder), out, counter, jobs=JOBS, resume=False)
        if found.code != 3:  # a tenth of the files cannot be read
            raise SystemExit(f"exit code {found.code}: {found.output[-200:]}")
        rows = sum(1 for _ in out.open(encoding="utf-8"))
    memory = max((one.rss for one in found.readings), default=0)
    return Measured(found.processor, found.seconds, rows, rows), memory


def main() -> None:
    """Print what was measured."""
    import json

    found, memory = triage(sys.argv[2])
    print(json.dumps({**found._asdict(), "memory": memory}))


if __name__ == "__main__":
    main()
