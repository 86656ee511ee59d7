"""Hostile dumps in the viewer: each gives facts, or an error with a field and an offset.

PYTHONPATH=tests:. python -m viewer.mutated [COUNT] [SEED]
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from fuzz.readers import inputs
from fuzz.seeds import KINDS
from viewer.facts import Viewer, prepare

SLOW = 10
"""Seconds that no dump may take, on a machine that does other things as well."""
MOST_HEAP = 150 << 20
"""Bytes that may be in use after a dump was read."""
SEED = 17


def outcome(viewer: Viewer, path: Path) -> str:
    """Read a hostile dump; return ``facts`` or the kind of the error.

    Raises:
        AssertionError: The dump has another outcome, or takes too much.
    """
    found = viewer.ask(path)
    size = path.stat().st_size
    assert found["seconds"] < SLOW, found["seconds"]
    assert found["heap"] < MOST_HEAP, found["heap"]
    if "facts" in found:
        assert found["facts"]["file"]["size"] == size
        return "facts"
    error = found["error"]
    assert error["field"], error
    assert int(error["offset"], 16) <= size, error
    return str(error["kind"])


def outcomes(viewer: Viewer, folder: Path, count: int, seed: int = SEED) -> Iterator[str]:
    """Read hostile dumps; yield ``facts`` or the kind of the error of each.

    Raises:
        AssertionError: A dump has another outcome, or takes too much.
    """
    path = folder / "hostile.dmp"
    for name, data in islice(inputs(seed, KINDS), count):
        path.write_bytes(data)
        try:
            yield outcome(viewer, path)
        except AssertionError as e:
            raise AssertionError(f"{name}: {e}") from e


def main() -> None:
    """Print how many dumps have which outcome."""
    count, seed = (int(word) for word in [*sys.argv[1:], "1000", str(SEED)][:2])
    with tempfile.TemporaryDirectory() as aside, Viewer(prepare(Path(aside))) as viewer:
        print(dict(Counter(outcomes(viewer, Path(aside), count, seed))), viewer.slowest)


if __name__ == "__main__":
    main()
