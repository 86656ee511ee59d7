"""Plots as SVG, drawn by hand: lines over sizes, bars side by side, logarithmic both."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

import growth_plot
from contenders import BATCH, BATCH_AGAIN, CPP, OBJECTS, OURS, RUST, RUST_MAPPED, VIEWS, VOLATILITY
from drawing import WIDTH, canvas, line, text
from rows import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rows import Row

COLOURS = {
    OURS: "#0b6e4f",
    BATCH: "#38b27b",
    BATCH_AGAIN: "#8fd6b5",
    VIEWS: "#b9e6cd",
    OBJECTS: "#8fd6b5",
    RUST: "#b7410e",
    RUST_MAPPED: "#e08e5b",
    CPP: "#2f5d9b",
    VOLATILITY: "#7d6b99",
}
LAYOUTS = {
    "full": "type 1",
    "bitmap": "type 5",
    "alternating": "type 5, every other page",
    "ranges": "type 8",
}
LEGEND = 30


def write_all(folder: Path, rows: Sequence[Row]) -> list[str]:
    """Draw what there is to draw.

    Returns:
        The names of the files.
    """
    plots = {
        "open.svg": _lines([row for row in rows if row.group == "open"]),
        "random.svg": _bars([row for row in rows if row.group == "random"]),
        "growth.svg": growth_plot.panels(rows),
    }
    names = []
    for name, parts in plots.items():
        if parts is not None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("\n".join(parts) + "\n", encoding="utf-8")
            names.append(name)
    return names


def _legend(names: Sequence[str]) -> tuple[list[str], float]:
    """Draw the names in rows, and say how much room they take."""
    parts: list[str] = []
    x, y = 10.0, 10.0
    for name in names:
        width = 30 + 5.9 * len(name)
        if x + width > WIDTH:
            x, y = 10.0, y + 18
        parts.append(f'<rect x="{x:.1f}" y="{y}" width="12" height="12" fill="{COLOURS[name]}"/>')
        parts.append(text(x + 17, y + 11, name))
        x += width
    return parts, LEGEND + y - 10


def _decades(values: Sequence[float]) -> tuple[int, int]:
    return floor(log10(min(values))), floor(log10(max(values))) + 1


def _who(rows: Sequence[Row]) -> list[str]:
    return [name for name in COLOURS if any(row.median(name) for row in rows)]


def _lines(rows: Sequence[Row]) -> list[str] | None:
    """A panel for each layout: seconds to open over GiB of memory."""
    values = [one for row in rows for name in COLOURS if (one := row.median(name))]
    sizes = sorted({row.size for row in rows})
    if len(sizes) < 2 or not values:
        return None
    low, high = _decades(values)
    names = _who(rows)
    parts, legend = _legend(names)
    panel, height, left, top = (WIDTH - 60) / len(LAYOUTS), 260, 60.0, legend + 30.0

    def y_of(value: float) -> float:
        return top + height * (high - log10(value)) / (high - low)

    def x_of(size: int, start: float) -> float:
        part = log10(size / sizes[0]) / log10(sizes[-1] / sizes[0])
        return start + 12 + (panel - 40) * part

    for decade in range(low, high + 1):
        y = y_of(10.0**decade)
        parts += [
            line(left, y, WIDTH - 10, y),
            text(left - 8, y + 4, short(10.0**decade * 1.0001), "end"),
        ]
    for number, (layout, title) in enumerate(LAYOUTS.items()):
        start = left + panel * number
        parts.append(text(start + 12, top - 10, title, weight="bold"))
        parts += [
            text(x_of(size, start), top + height + 18, f"{size / 2**30:g}", "middle")
            for size in sizes
        ]
        for name in names:
            points = [
                (x_of(row.size, start), y_of(value))
                for row in rows
                if row.key == layout and (value := row.median(name))
            ]
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
            colour = COLOURS[name]
            parts.append(
                f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
            )
            parts += [
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points
            ]
    parts.append(text(WIDTH / 2, top + height + 40, "GiB of memory in the dump", "middle"))
    return canvas(top + height + 52, parts)


def _curve(points: Sequence[tuple[float, float]], colour: str) -> Iterator[str]:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for x, y in points:
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'


def _power(decade: int) -> str:
    return short(10.0**decade * 1.0001).replace(".00", "").replace(".0", "")


def _bars(rows: Sequence[Row]) -> list[str] | None:
    """A group of bars for each workload: time of one operation."""
    values = [one for row in rows for name in COLOURS if (one := row.median(name))]
    if not values:
        return None
    low, high = _decades(values)
    left, right = 60.0, WIDTH - 80.0
    parts, legend = _legend(_who(rows))
    y = legend + 20.0
    for row in rows:
        parts.append(text(left, y + 12, row.title, weight="bold"))
        y += 18
        for name, colour in COLOURS.items():
            value = row.median(name)
            if value is None:
                continue
            width = (right - left) * (log10(value) - low) / (high - low)
            box = f'x="{left}" y="{y:.1f}" width="{width:.1f}" height="13"'
            parts.append(f'<rect {box} fill="{colour}"/>')
            parts.append(text(left + width + 6, y + 11, short(value)))
            y += 16
        y += 12
    for decade in range(low, high + 1):
        x = left + (right - left) * (decade - low) / (high - low)
        parts.insert(0, line(x, legend + 12, x, y - 6))
        parts.append(text(x, y + 10, _power(decade), "middle"))
    return canvas(y + 24, parts)
