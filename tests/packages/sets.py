"""Sets of cases, each written to a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from packages import built_pages, built_spaces, built_triage, cases
from packages.cases import Case


def real(folder: Path) -> Iterator[Case]:
    """Yield the dumps that Windows wrote, where they are."""
    yield from cases.of_real_dumps()


SETS: dict[str, Callable[[Path], Iterator[Case]]] = {
    "whole": built_pages.whole,
    "cut": built_pages.cut,
    "contradictory": built_pages.contradictory,
    "no dumps": built_pages.no_dumps,
    "without pages": built_pages.without_pages,
    "large": built_pages.large,
    "vectors": built_pages.of_vectors,
    "spaces": built_spaces.spaces,
    "qemu": built_spaces.qemu,
    "triage": built_triage.triage,
    "real": real,
}


def all_cases(folder: Path) -> Iterator[Case]:
    """Yield the cases of all sets."""
    for name, make in SETS.items():
        place = folder / name.replace(" ", "_")
        place.mkdir()
        yield from make(place)
