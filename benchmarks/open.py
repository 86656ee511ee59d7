"""How long it takes to open a big dump, and how much memory, beside the peer from PyPI.

Each measurement is a fresh process, the two readers in turn, on dumps whose pages are holes:

    python benchmarks/open.py [--size 64] [--rounds 5] [--folder DIRECTORY]

"open" is the time inside the process from the path to the last page's first bytes, so that a
reader gains nothing by putting its page map off. "process" is the whole of it with the start of
Python and the imports, "memory" the peak resident set.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sparse_dumps import SparseDump, make_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Open = Callable[[str, int], bytes]

TIMEOUT = 120.0


def _kdmp_ks() -> Open:
    from kdmp_ks import KernelDumpParser, phys

    def opened(path: str, address: int) -> bytes:
        with KernelDumpParser(path) as dump:
            return phys.Reader(dump).read_exact(address, 16)

    return opened


def _kdmp_parser() -> Open:
    import kdmp_parser

    def opened(path: str, address: int) -> bytes:
        return bytes(kdmp_parser.KernelDumpParser(path).read_physical_page(address)[:16])

    return opened


# Imports first, and gives what is to be timed.
READERS: dict[str, Callable[[], Open]] = {"kdmp-ks": _kdmp_ks, "kdmp-parser": _kdmp_parser}


class Measured(NamedTuple):
    """One process: seconds to open, seconds in all, bytes of memory at the peak."""

    opened: float
    process: float
    memory: int


def measure_here(reader: str, path: str, address: int) -> dict[str, float]:
    """Open one dump in this process."""
    import resource

    read = READERS[reader]()
    start = time.perf_counter()
    first_bytes = read(path, address)
    opened = time.perf_counter() - start
    if first_bytes != bytes(16):
        raise SystemExit(f"{reader} read {first_bytes.hex()} where zeros are")
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {"opened": opened, "memory": peak}


def measure(reader: str, dump: SparseDump) -> Measured | str:
    """Open one dump in a process of its own; a string tells why it was not to be had."""
    command = [sys.executable, __file__, "--measure", reader, str(dump.path), str(dump.last_page)]
    start = time.perf_counter()
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return f"not done after {TIMEOUT:.0f} s"
    process = time.perf_counter() - start
    if done.returncode:
        said = (done.stderr.strip() or f"exit code {done.returncode}").splitlines()
        return f"failed: {said[-1]}"
    found = json.loads(done.stdout.splitlines()[-1])
    return Measured(found["opened"], process, found["memory"])


def median(measured: Sequence[Measured]) -> Measured:
    """The median of each figure by itself."""
    return Measured(
        statistics.median(one.opened for one in measured),
        statistics.median(one.process for one in measured),
        int(statistics.median(one.memory for one in measured)),
    )


def compare(dump: SparseDump, rounds: int) -> dict[str, Measured | str]:
    """Both readers in turn, as often as asked; who fails once is not asked again."""
    seen: dict[str, list[Measured]] = {reader: [] for reader in READERS}
    failed: dict[str, str] = {}
    for _ in range(rounds):
        for reader in (name for name in READERS if name not in failed):
            one = measure(reader, dump)
            if isinstance(one, str):
                failed[reader] = one
            else:
                seen[reader].append(one)
    return {reader: failed.get(reader) or median(seen[reader]) for reader in READERS}


def report(dump: SparseDump, results: dict[str, Measured | str]) -> list[str]:
    """The rows of one dump, and how many times as much the peer took."""
    lines = [dump.name]
    for reader, result in results.items():
        if isinstance(result, str):
            lines.append(f"  {reader:<22}{result}")
        else:
            lines.append(f"  {reader:<12}{_figures(result)}")
    ours, peer = results.values()
    if isinstance(ours, Measured) and isinstance(peer, Measured):
        ratios = [theirs / own for theirs, own in zip(peer, ours, strict=True)]
        lines.append("  peer / ours" + "".join(f"{ratio:>11.1f} x" for ratio in ratios))
    return lines


def _figures(result: Measured) -> str:
    return (
        f"{result.opened * 1e3:>10,.1f} ms{result.process * 1e3:>10,.0f} ms"
        f"{result.memory / 2**20:>9,.0f} MiB"
    )


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"


def main() -> None:
    """Make the dumps, measure, print the table."""
    parser = argparse.ArgumentParser(description="Time the opening of big dumps.")
    parser.add_argument("--size", type=float, default=64, help="GiB of memory (default: 64)")
    parser.add_argument("--rounds", type=int, default=5, help="processes each (default: 5)")
    parser.add_argument("--folder", help="where to make the dumps; must take sparse files")
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        reader, path, address = arguments.measure
        print(json.dumps(measure_here(reader, path, int(address))))
        return
    versions = ", ".join(f"{reader} {_version(reader)}" for reader in READERS)
    print(f"{arguments.size:g} GiB, median of {arguments.rounds}: {versions}")
    print(f"{'':14}{'open':>11}{'process':>13}{'memory':>13}")
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        for dump in make_all(Path(folder), int(arguments.size * 2**30)):
            print("\n".join(report(dump, compare(dump, arguments.rounds))), flush=True)


if __name__ == "__main__":
    main()
