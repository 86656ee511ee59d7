"""docs/benchmarks.md: the part between the two marks is written anew by each run."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

import plot
from contenders import OURS, PEERS, version
from rows import ratio, short, times
from sparse_dumps import LAYOUTS
from targets import targets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rows import Row

BEGIN, END = "<!-- measured -->", "<!-- end of what was measured -->"
BEGIN_PACKAGES, END_PACKAGES = "<!-- packages -->", "<!-- end of packages -->"


def write_page(path: Path, rows: Sequence[Row]) -> None:
    """Put figures and plots into the page; what else it says stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    old = path.read_text(encoding="utf-8") if path.exists() else f"# Benchmarks\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    _, _, behind = rest.partition(END)
    pictures = path.with_suffix("")
    drawn = plot.write_all(pictures, rows)
    parts = [_setting(rows), *_sections(rows, [f"{pictures.name}/{name}" for name in drawn])]
    text = "\n\n".join(parts)
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{behind}", encoding="utf-8")


def write_packages(path: Path, rows: Sequence[Row]) -> None:
    """Put the figures of packages between their own marks; the rest of the page stays."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    if BEGIN_PACKAGES not in text:
        text += f"\n## Packages of other languages\n\n{BEGIN_PACKAGES}\n{END_PACKAGES}\n"
    before, _, rest = text.partition(BEGIN_PACKAGES)
    _, _, behind = rest.partition(END_PACKAGES)
    found = f"{BEGIN_PACKAGES}\n\n{_setting(rows)}\n\n{_table(rows)}\n\n{END_PACKAGES}"
    path.write_text(f"{before}{found}{behind}", encoding="utf-8")


def _setting(rows: Sequence[Row]) -> str:
    there = {name for row in rows for name in row.results}
    names = [f"{name} {version(name)}" for name in (OURS, *PEERS) if name in there]
    rounds = max(len(result.samples) for row in rows for result in row.results.values())
    return (
        f"Measured with Python {platform.python_version()} on {platform.system()}, {_processor()}, "
        f"{os.cpu_count()} processors: {', '.join(names)}. {rounds} rounds; slow candidates "
        "ran fewer rounds."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _sections(rows: Sequence[Row], pictures: list[str]) -> list[str]:
    goals = targets(rows)
    found = ["## What was to be shown"]
    lines = [f"| {one.what} | {one.found} | {'yes' if one.met else '**no**'} |" for one in goals]
    found.append("\n".join(["| target | found | met |", "|---|---|---|", *lines]))
    titles = {
        "open": "## To open a dump",
        "modules": "## Modules",
        "process": "## Whole processes",
        "random": "## At random",
        "struct": "## Structures",
        "copy": "## Copies",
    }
    tables: dict[str, Callable[[Sequence[Row]], str]] = {"open": _opening}
    for group, title in titles.items():
        part = [row for row in rows if row.group == group]
        if part:
            found += [title, *_pictures(group, pictures), tables.get(group, _table)(part)]
    return found


def _pictures(group: str, pictures: list[str]) -> list[str]:
    return [f"![{Path(name).stem}]({name})" for name in pictures if Path(name).stem == group]


def _opening(rows: Sequence[Row]) -> str:
    """One line for each dump, everybody's time and memory beside each other."""
    order = list(LAYOUTS)
    rows = sorted(rows, key=lambda row: (row.size, order.index(row.key)))
    names = [name for name in (OURS, *PEERS) if any(name in row.results for row in rows)]
    lines = [
        "| memory | dump | " + " | ".join(names) + " | Rust / ours |",
        "|---|---|" + "---|" * len(names) + "---|",
    ]
    for row in rows:
        cells = [_cell(row, name, memory=True) for name in names]
        faster = times(ratio(row.rust(), row.median(OURS)))
        lines.append(f"| {row.size / 2**30:g} GiB | {row.title} | {' | '.join(cells)} | {faster} |")
    return "\n".join(lines)


def _cell(row: Row, name: str, *, memory: bool) -> str:
    result = row.results.get(name)
    if result is None:
        return "–"
    if result.failed or not result.samples:
        return "failed"
    text = f"{short(result.median(row.figure))} ±{result.spread(row.figure):.0%}"
    if memory:
        text += f", {result.median('memory') / 2**20:,.0f} MiB"
    return text


def _table(rows: Sequence[Row]) -> str:
    """A line for each contender."""
    lines = [
        "| workload | who | time | ± | × ours | by the clock | memory |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        title = row.title
        for name, result in row.results.items():
            if result.failed or not result.samples:
                lines.append(f"| {title} | {name} | {_said(result.failed)} | | | | |")
            else:
                ours = row.median(OURS) or row.median(next(iter(row.results)))
                figures = [
                    short(result.median(row.figure)),
                    f"{result.spread(row.figure):.0%}",
                    times(ratio(result.median(row.figure), ours)),
                    short(result.median("wall")),
                    f"{result.median('memory') / 2**20:,.0f} MiB",
                ]
                lines.append(f"| {title} | {name} | {' | '.join(figures)} |")
            title = ""
    return "\n".join(lines)


def _said(failed: str) -> str:
    return failed.replace("|", "/")[:80]
