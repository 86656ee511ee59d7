"""Times the symbol tables of kdmp_ks: WORKLOAD FILE [ARGUMENTS]."""

from __future__ import annotations

import tempfile
import time
from array import array
from pathlib import Path

from timing import MASK, Measured, main, repeated, timed, total

from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
from kdmp_ks.symbols.index_cache.load_symbols import load_symbols
from kdmp_ks.symbols.types.definition import definition_of

TYPES = 100
"""How many types are looked up."""


def load(path: str) -> Measured:
    """Read and index a file, and look up one name; the answer is the sum of all RVAs."""
    answer = total(one.rva for one in load_symbols(path).index)

    def work() -> int:
        load_symbols(path).index.nearest(0x1000)
        return answer

    return repeated(work)


def cached(path: str) -> Measured:
    """Load the index of a file from the cache; the answer is the sum of all RVAs."""
    with tempfile.TemporaryDirectory() as folder:
        cache = CacheFolder(Path(folder) / "cache")
        for _ in range(100):  # of a file that was just written, no index is kept
            load_symbols(path, cache)
            if cache.path.is_dir() and any(cache.path.iterdir()):
                break
            time.sleep(0.2)
        else:
            raise SystemExit("no index is kept")
        answer = total(one.rva for one in load_symbols(path, cache).index)

        def work() -> int:
            load_symbols(path, cache).index.nearest(0x1000)
            return answer

        return repeated(work)


def look_up(path: str, pairs: str) -> Measured:
    """Find the functions of RVAs; the answer is the sum of their RVAs."""
    words = array("Q", Path(pairs).read_bytes())[::2]
    nearest = load_symbols(path).names().nearest

    def work() -> int:
        found = map(nearest, words)
        return sum(rva - one.offset for rva, one in zip(words, found, strict=True) if one) & MASK

    return repeated(work, len(words))


def types(path: str) -> Measured:
    """Open a file and make definitions of types, the first included; the answer is their sizes."""

    def work() -> int:
        table = load_symbols(path).types
        if table is None:
            return -1
        names = (f"_TYPE{number:05}" for number in range(TYPES))
        return sum(definition_of(table, name).size for name in names if table.find(name))

    work()
    return timed(work)


if __name__ == "__main__":
    main(
        {
            "load": load,
            "cached": cached,
            "look-up": look_up,
            "types": types,
        }
    )
