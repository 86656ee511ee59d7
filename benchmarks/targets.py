"""What was to be shown, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from contenders import BATCH, BATCH_AGAIN, CPP, CTYPES, OBJECTS, OURS, RUST
from growth.workloads import CACHED, CHROMIUM, FORMS, GREP, STRUCT
from rows import ratio, short, times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rows import Row

GIB = 1 << 30


class Target(NamedTuple):
    """A line of the table.

    Attributes:
        what: What was to be shown.
        found: What was found.
        met: Whether that is enough.
        why: Heading of the explanation on the page if it is not; empty if there is none.
    """

    what: str
    found: str
    met: bool
    why: str = ""

    @property
    def verdict(self) -> str:
        """Whether it is met, in words; with a link to the explanation if it is not."""
        if self.met:
            return "yes"
        return f"**no**, [why](#{self.why})" if self.why else "**no**"


def targets(rows: Sequence[Row]) -> list[Target]:
    """All of them, as far as they were measured."""
    parts = (_opening, _processes, _batches, _scalars, _copies, _large, _analysis, _converters)
    return [one for part in parts for one in part(rows) if one is not None]


def _row(rows: Sequence[Row], key: str, size: int | None = None) -> Row | None:
    for row in rows:
        if row.key == key and size in (None, row.size):
            return row
    return None


def _largest(rows: Sequence[Row], key: str) -> Row | None:
    return max((row for row in rows if row.key == key), key=lambda row: row.size, default=None)


def _at_least(what: str, value: float | None, limit: float, why: str = "") -> Target | None:
    if value is None:
        return None
    return Target(f"{what}: at least {limit:g}×", times(value), value >= limit, why)


def _at_most(what: str, seconds: float | None, limit: float, why: str = "") -> Target | None:
    if seconds is None:
        return None
    return Target(f"{what}: at most {short(limit)}", short(seconds), seconds <= limit, why)


def _opening(rows: Sequence[Row]) -> Iterator[Target | None]:
    layouts = {"full": ("type 1", 100), "bitmap": ("type 5", 100), "ranges": ("type 8", 40)}
    for key, (name, limit) in layouts.items():
        row = _row(rows, key, 64 * GIB)
        what = f"open 64 GiB of {name}, Rust crate to kdmp_ks"
        yield row and _at_least(what, ratio(row.rust(), row.median(OURS)), limit)
    at_64 = [row for row in rows if row.group == "open" and row.size == 64 * GIB]
    peaks = [row.median(OURS, "memory") for row in at_64]
    if peaks:
        peak = max(one or 0 for one in peaks) / 2**20
        yield Target("peak memory at 64 GiB: at most 64 MiB", f"{peak:.0f} MiB", peak <= 64)
    names = {key: name for key, (name, _) in layouts.items()}
    names["alternating"] = "type 5 with every other page"
    for key, name in names.items():
        small, big = _row(rows, key, 64 * GIB), _row(rows, key, 256 * GIB)
        if small and big:
            grown = ratio(big.median(OURS), small.median(OURS)) or 0.0
            yield Target(f"open 256 GiB of {name}: at most 4.5× the time of 64 GiB",
                         times(grown), grown <= 4.5)  # fmt: skip


def _processes(rows: Sequence[Row]) -> Iterator[Target | None]:
    row = _row(rows, "info")
    if row and row.size == 64 * GIB:
        ahead = ratio(row.median(RUST), row.median(OURS))
        yield _at_least("`kdmp info` at 64 GiB, the Rust crate's program to ours", ahead, 1)
    row = _row(rows, "info-triage")
    if row:
        cpu = row.median(OURS, "cpu") or 0.0
        yield Target("`kdmp info` of a triage dump: at most 0.25 s of processor time",
                     short(cpu), cpu <= 0.25, "why-whole-processes")  # fmt: skip
    row = _row(rows, "version")
    if row:
        ours, bare = row.median(OURS) or 0.0, row.median("python -c pass") or 0.0
        found = f"{short(ours)} to {short(bare)}"
        what = "`kdmp --version`: at most twice `python -c pass` and 50 ms"
        yield Target(what, found, ours <= 2 * bare + 0.05, "why-whole-processes")


def _batches(rows: Sequence[Row]) -> Iterator[Target | None]:
    row = _row(rows, "translate")
    ours = row and row.median(BATCH)
    if row and ours:
        what = "translations in a batch: at least 5 million a second"
        yield Target(what, f"{1e-6 / ours:.1f} million", ours <= 2e-7)
        yield _at_least("translations in a batch, Rust crate's loop to kdmp_ks",
                        ratio(row.rust(), ours), 1)  # fmt: skip
    row = _row(rows, "regions")
    if row:
        yield _at_least("mapped pages listed as arrays, Rust crate's loop to kdmp_ks",
                        ratio(row.rust(), row.median(BATCH)), 1, "why-regions")  # fmt: skip
        yield _at_least("mapped pages listed as objects, Rust crate's loop to kdmp_ks",
                        ratio(row.rust(), row.median(OBJECTS)), 1, "why-regions")  # fmt: skip
    row = _row(rows, "physical")
    if row:
        yield _at_least("reads of 4 KiB in a batch, a new array each time, Rust crate's loop to "
                        "kdmp_ks", ratio(row.rust(), row.median(BATCH)), 1,
                        "why-batches")  # fmt: skip
        yield _at_least("4 KiB looked at in a batch, without copies, Rust crate's loop to kdmp_ks",
                        ratio(row.rust(), row.median("kdmp_ks, batch, views")), 1,
                        "why-batches")  # fmt: skip
        for name, how in ((BATCH, "a new array each time"), (BATCH_AGAIN, "one array")):
            yield _at_least(f"reads of 4 KiB in a batch, {how}, C++ binding to kdmp_ks",
                            ratio(row.median(CPP), row.median(name)), 20,
                            "why-batches")  # fmt: skip


def _scalars(rows: Sequence[Row]) -> Iterator[Target | None]:
    for key, what, limit in (
        ("translate", "one translation", 3e-6),
        ("virtual", "one read of 8 bytes of virtual memory", 4e-6),
    ):
        row = _row(rows, key)
        found = row and row.median(OURS)
        if found:
            yield _at_most(what, found, limit, "why-scalars")
    for name, by in ((OURS, "by construct"), (CTYPES, "by ctypes")):
        for row in (row for row in rows if row.group == "struct"):
            found = ratio(row.median(name), row.median("struct.unpack"))
            if found:
                what = f"`read_struct` of {row.title}, {by}: at most 3× `struct.unpack`"
                yield Target(what, times(found), found <= 3, "why-structures")


def _copies(rows: Sequence[Row]) -> Iterator[Target | None]:
    row = _row(rows, "export")
    if row:
        found = ratio(row.median("cp"), row.median(OURS)) or 0.0
        yield Target(
            "export: at least 0.9 of the speed of `cp`",
            f"{found:.2f}",
            found >= 0.9,
            "why-converters",
        )


def _large(rows: Sequence[Row]) -> Iterator[Target | None]:
    for key, what in (("search", "one pattern"), ("search-many", "ten patterns in one pass")):
        row = _largest(rows, key)
        faster = row and ratio(row.median(GREP), row.median(OURS))
        name = f"search for {what}, {row.amount if row else ''}: speed of `grep -F`"
        yield _at_least(name, faster, 0.7, "why-search")
    row = _largest(rows, "runs")
    if row:
        name = f"a run of {row.amount}, as arrays"
        yield _at_most(name, row.median("kdmp_ks, runs as arrays"), 1e-7, "why-runs-and-pages")
    row = _largest(rows, "translations")
    if row:
        name = f"one translation, all of {row.amount} mapped by 4 KiB pages"
        yield _at_most(name, row.median(OURS), 3e-6, "why-scalars")
    row = _row(rows, "processors", 2048)
    if row:
        yield _at_most("the processor of 2,048 that crashed, and its thread", row.median(OURS),
                       0.134, "why-processors")  # fmt: skip


def _analysis(rows: Sequence[Row]) -> Iterator[Target | None]:
    row = _row(rows, "drivers", 200)
    if row:
        yield _at_most("report of a triage dump of 200 drivers", row.median(OURS), 0.025,
                       "why-reports")  # fmt: skip
    row = _row(rows, "pdb-load", 100_000)
    if row:
        name = "symbols of a PDB file, 100,000 of them"
        yield _at_most(f"{name}, read and indexed", row.median(OURS), 1.2, "why-symbols")
        yield _at_most(f"{name}, from the cache", row.median(CACHED), 0.01, "why-symbols")
    for key, what in (("unwind-table", "an unwind table of"), ("depth", "a stack of")):
        row = _largest(rows, key)
        found = row and ratio(row.median(OURS), row.median(STRUCT))
        if found:
            name = f"a frame, {what} {row.amount if row else ''}"
            name += ": at most 10× a `read_struct` of a LIST_ENTRY"
            yield Target(name, times(found), found <= 10, "why-call-stacks")
    row = _row(rows, "viewer", 10 << 20)
    if row:
        yield _at_most("a dump of 10 MiB dropped on the viewer is drawn", row.median(CHROMIUM),
                       0.3, "why-viewer")  # fmt: skip


def _converters(rows: Sequence[Row]) -> Iterator[Target | None]:
    for form in FORMS:
        row = _largest(rows, f"to-{form}")
        found = row and ratio(row.median("cp"), row.median(OURS))
        if row and found:
            name = f"convert {row.amount} to {form}: at least 0.9 of the speed of `cp`"
            yield Target(name, f"{found:.2f}", found >= 0.9, "why-converters")
