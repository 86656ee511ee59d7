"""Times the symbol tables of volatility3: WORKLOAD FILE [ARGUMENTS]."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from pathlib import Path
from typing import Any

from timing import MASK, Measured, main, repeated, timed, total
from volatility3.framework import contexts
from volatility3.framework.symbols import intermed

TYPES = 100


def _table(path: str) -> Any:
    """Load an ISF table."""
    context = contexts.Context()
    url = Path(path).resolve().as_uri()
    return intermed.IntermediateSymbolTable(context, "symbols", "bench", url)


def load(path: str) -> Measured:
    """Load a table, and look up one name; the answer is the sum of all RVAs."""
    table = _table(path)
    answer = total(table.get_symbol(name).address for name in table.symbols)
    first = next(iter(table.symbols))

    def work() -> int:
        _table(path).get_symbol(first)
        return answer

    return repeated(work)


def look_up(path: str, pairs: str) -> Measured:
    """Find the functions of RVAs; the answer is the sum of their RVAs.

    The table finds symbols by their very addresses; the one below an address is found in a sorted
    list of all of them, which is made before the time begins.
    """
    table = _table(path)
    words = array("Q", Path(pairs).read_bytes())[::2]
    starts = sorted(table.get_symbol(name).address for name in table.symbols)

    def work() -> int:
        found = 0
        for rva in words:
            start = starts[bisect_right(starts, rva) - 1]
            found += start if any(True for _ in table.get_symbols_by_location(start)) else 0
        return found & MASK

    return repeated(work, len(words))


def types(path: str) -> Measured:
    """Load a table and its types by name; the answer is the sum of their sizes."""

    def work() -> int:
        table = _table(path)
        return sum(table.get_type(f"_TYPE{number:05}").size for number in range(TYPES))

    work()
    return timed(work)


if __name__ == "__main__":
    main({"load": load, "look-up": look_up, "types": types})
