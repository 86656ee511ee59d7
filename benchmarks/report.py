"""docs/benchmarks.md: the parts between the marks are written anew by each run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import plot
from contenders import OURS, PEERS
from growth.workloads import PARTS
from rows import ratio, short, times
from sparse_dumps import LAYOUTS
from summary import summary
from targets import targets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rows import Row

BEGIN, END = "<!-- measured -->", "<!-- end of what was measured -->"
BEGIN_PACKAGES, END_PACKAGES = "<!-- packages -->", "<!-- end of packages -->"
TITLES = {
    "open": "### To open a dump",
    "modules": "### Modules",
    "process": "### Whole processes",
    "random": "### At random",
    "struct": "### Structures",
    "copy": "### Copies",
}
GROWTH_TITLES = {
    "verdict": "### Reports and lists",
    "symbols": "### Symbols",
    "stacks": "### Call stacks",
    "fleet": "### Many dumps",
    "converters": "### Converters",
    "viewer": "### The viewer",
    "bulk": "### Search, runs, and translations over much memory",
}
_REASON = 100
_LABELS = """The input of each workload is made ten and a hundred times as large. The labels are the
names that `make bench ONLY=...` takes; the tables have the workloads, times and peers."""


def write_page(path: Path, rows: Sequence[Row], setting: Mapping[str, Any]) -> None:
    """Put figures and plots into the page; what else it says stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    old = path.read_text(encoding="utf-8") if path.exists() else f"# Benchmarks\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    _, _, behind = rest.partition(END)
    pictures = path.with_suffix("")
    drawn = plot.write_all(pictures, rows)
    parts = [_setting(rows, setting), *_sections(rows, pictures.name, drawn)]
    text = "\n\n".join(parts)
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{behind}", encoding="utf-8")


def write_packages(path: Path, rows: Sequence[Row], setting: Mapping[str, Any]) -> None:
    """Put the figures of packages between their own marks; the rest of the page stays."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    if BEGIN_PACKAGES not in text:
        text += f"\n## Packages of other languages\n\n{BEGIN_PACKAGES}\n{END_PACKAGES}\n"
    before, _, rest = text.partition(BEGIN_PACKAGES)
    _, _, behind = rest.partition(END_PACKAGES)
    found = f"{BEGIN_PACKAGES}\n\n{_setting(rows, setting)}\n\n{_table(rows)}\n\n{END_PACKAGES}"
    path.write_text(f"{before}{found}{behind}", encoding="utf-8")


def _setting(rows: Sequence[Row], setting: Mapping[str, Any]) -> str:
    """Say on which machine, with which versions and at which load it was measured."""
    there = {name for row in rows for name in row.results}
    versions = setting.get("versions", {})
    names = [f"{name} {versions[name]}" for name in (OURS, *PEERS) if {name} <= there & {*versions}]
    rounds = max((len(one.samples) for row in rows for one in row.results.values()), default=0)
    groups = {row.group for row in rows}
    loads = [load for group, found in setting["loads"].items() if group in groups for load in found]
    memory = setting.get("memory", 0)
    return (
        f"Measured with Python {setting.get('python')} on {setting.get('system')}, "
        f"{setting.get('processor')}, {setting.get('processors')} processors, "
        f"{memory / 2**30:.0f} GiB of memory: {', '.join(names)}. Load of the machine in the "
        f"minute before each workload, the one before it included: {min(loads, default=0):.1f} to "
        f"{max(loads, default=0):.1f}. {rounds} rounds at most; slow candidates ran fewer."
    )


def _sections(rows: Sequence[Row], folder: str, drawn: Sequence[str]) -> list[str]:
    goals = targets(rows)
    found = ["## Ahead and behind", *summary(rows)]
    if goals:
        lines = [f"| {one.what} | {one.found} | {one.verdict} |" for one in goals]
        found += ["## Aims", "\n".join(["| aim | found | met |", "|---|---|---|", *lines])]
    pictures = {Path(name).stem: f"![{Path(name).stem}]({folder}/{name})" for name in drawn}
    parts = {group: [row for row in rows if row.group == group] for group in GROWTH_TITLES}
    if any(parts.values()):
        found.append("## How cost grows with the input")
        if "growth" in pictures:
            found += [_LABELS, pictures["growth"]]
        for group, title in GROWTH_TITLES.items():
            if parts[group]:
                found += [title, _growth(group, parts[group])]
    found.append("## Readers beside each other")
    tables: dict[str, Callable[[Sequence[Row]], str]] = {"open": _opening}
    for group, title in TITLES.items():
        part = [row for row in rows if row.group == group]
        if part:
            picture = [pictures[group]] if group in pictures else []
            found += [title, *picture, tables.get(group, _table)(part)]
    return found


def _opening(rows: Sequence[Row]) -> str:
    """One line for each dump, everybody's time and memory beside each other."""
    failed = [row for row in rows if row.key not in LAYOUTS]
    order = list(LAYOUTS)
    rows = sorted((row for row in rows if row.key in LAYOUTS),
                  key=lambda row: (row.size, order.index(row.key)))  # fmt: skip
    names = [name for name in (OURS, *PEERS) if any(name in row.results for row in rows)]
    lines = [
        "| memory | dump | " + " | ".join(names) + " | Rust / ours |",
        "|---|---|" + "---|" * len(names) + "---|",
    ]
    for row in rows:
        cells = [_cell(row, name, memory=True) for name in names]
        faster = times(ratio(row.rust(), row.median(OURS)))
        lines.append(f"| {row.size / 2**30:g} GiB | {row.title} | {' | '.join(cells)} | {faster} |")
    return "\n".join(lines) + "".join(f"\n\n{_failures(row)}" for row in failed)


def _failures(row: Row) -> str:
    told = (f"{name}: {_said(one.failed)}" for name, one in row.results.items() if one.failed)
    return f"{row.title}: {'; '.join(told)}"


def _cell(row: Row, name: str, *, memory: bool) -> str:
    result = row.results.get(name)
    if result is None:
        return "–"
    if result.failed or not result.samples:
        return f"failed: {_said(result.failed)}"
    text = f"{short(result.median(row.figure))} ±{result.spread(row.figure):.0%}"
    if memory:
        text += f", {result.median('memory') / 2**20:,.0f} MiB"
    return text


def _growth(group: str, rows: Sequence[Row]) -> str:
    """A line for each workload and contender: its cost at each size, and how it grows."""
    order = [one.key for one in PARTS[group]]
    keys = sorted({row.key for row in rows}, key=lambda key: (*order, key).index(key))
    lines = [
        "| workload | input | who | smallest | middle | largest | cost, input | memory |",
        "|---|---|---|--:|--:|--:|--:|--:|",
    ]
    for key in keys:
        some = sorted((row for row in rows if row.key == key), key=lambda row: row.size)
        title, amounts = some[0].title, _amounts(some)
        for name in dict.fromkeys(name for row in some for name in row.results):
            cells = [_cell(row, name, memory=False) for row in some]
            cells = [cells[0], *(["–"] if len(cells) < 3 else cells[1:-1]), cells[-1]]
            figures = [*cells, _grown(some, name), _memories(some, name)]
            lines.append(f"| {title} | {amounts} | {name} | {' | '.join(figures)} |")
            title = amounts = ""
    return "\n".join(lines)


def _amounts(rows: Sequence[Row]) -> str:
    if not rows[0].size:
        return ""
    if rows[0].unit:
        return f"{', '.join(f'{row.size:,}' for row in rows)} {rows[0].unit}"
    return ", ".join(row.amount for row in rows)


def _grown(rows: Sequence[Row], name: str) -> str:
    """How many times as much the largest costs, for how many times as large an input."""
    ends = [row for row in rows if row.median(name)]
    if len(ends) < 2:
        return "–"
    much = ratio(ends[-1].median(name), ends[0].median(name))
    return f"{times(much)} for {times(ends[-1].size / ends[0].size)}"


def _memories(rows: Sequence[Row], name: str) -> str:
    found = [one for row in rows if (one := row.median(name, "memory"))]
    if not found:
        return "–"
    first, last = (f"{one / 2**20:,.0f}" for one in (found[0], found[-1]))
    return f"{first} MiB" if first == last else f"{first} to {last} MiB"


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
                lines.append(f"| {title} | {name} | failed: {_said(result.failed)} | | | | |")
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
    return failed.replace("|", "/")[:_REASON] or "not measured"
