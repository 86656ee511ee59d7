"""What was to be shown, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from contenders import BATCH, BATCH_AGAIN, CPP, CTYPES, OURS, RUST
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
    found = [*_opening(rows), *_processes(rows), *_batches(rows), *_scalars(rows), *_copies(rows)]
    return [one for one in found if one is not None]


def _row(rows: Sequence[Row], key: str, size: int | None = None) -> Row | None:
    for row in rows:
        if row.key == key and size in (None, row.size):
            return row
    return None


def _at_least(what: str, value: float | None, limit: float) -> Target | None:
    if value is None:
        return None
    return Target(f"{what}: at least {limit:g}×", times(value), value >= limit)


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
                     short(cpu), cpu <= 0.25)  # fmt: skip
    row = _row(rows, "version")
    if row:
        ours, bare = row.median(OURS) or 0.0, row.median("python -c pass") or 0.0
        found = f"{short(ours)} to {short(bare)}"
        what = "`kdmp --version`: at most twice `python -c pass` and 50 ms"
        yield Target(what, found, ours <= 2 * bare + 0.05)


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
                        ratio(row.rust(), row.median(BATCH)), 1)  # fmt: skip
    row = _row(rows, "physical")
    if row:
        for name, how in ((BATCH, "a new array each time"), (BATCH_AGAIN, "one array")):
            yield _at_least(f"reads of 4 KiB in a batch, {how}, C++ binding to kdmp_ks",
                            ratio(row.median(CPP), row.median(name)), 20)  # fmt: skip


def _scalars(rows: Sequence[Row]) -> Iterator[Target | None]:
    for key, what, limit in (
        ("translate", "one translation", 3e-6),
        ("virtual", "one read of 8 bytes of virtual memory", 4e-6),
    ):
        row = _row(rows, key)
        found = row and row.median(OURS)
        if found:
            yield Target(f"{what}: at most {short(limit)}", short(found), found <= limit)
    for name, by in ((OURS, "by construct"), (CTYPES, "by ctypes")):
        for row in (row for row in rows if row.group == "struct"):
            found = ratio(row.median(name), row.median("struct.unpack"))
            if found:
                what = f"`read_struct` of {row.title}, {by}: at most 3× `struct.unpack`"
                yield Target(what, times(found), found <= 3)


def _copies(rows: Sequence[Row]) -> Iterator[Target | None]:
    row = _row(rows, "export")
    if row:
        found = ratio(row.median("cp"), row.median(OURS)) or 0.0
        yield Target("export: at least 0.9 of the speed of `cp`", f"{found:.2f}", found >= 0.9)
