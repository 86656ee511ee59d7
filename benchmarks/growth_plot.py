"""The picture of growth: a panel for each group, with cost over size of the input."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

from contenders import OURS
from drawing import WIDTH, canvas, line, text
from growth.workloads import CHROMIUM, NODE, PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rows import Row

_COLOURS = ("#0b6e4f", "#b7410e", "#2f5d9b", "#7d6b99", "#c2971a", "#38b27b", "#8c2d5a")
_NAMES = {
    "verdict": "reports and lists",
    "symbols": "symbols",
    "stacks": "a frame of a call stack",
    "fleet": "a dump of many",
    "converters": "converters",
    "viewer": "viewer",
    "bulk": "search, runs, translations",
}
_ACROSS, _HEIGHT, _LEFT, _TOP, _LINE = 4, 150, 34.0, 44.0, 13
_DECADES = 2.2
"""How far the axes reach, in powers of ten; the vertical one begins at a third."""
_BELOW = 0.5
_TITLE = "Cost in terms of that of the smallest input; dashed: proportional to the input"


def panels(rows: Sequence[Row]) -> list[str] | None:
    """Draw the panels; None if no input has grown."""
    groups = {group: _curves(group, rows) for group in _NAMES}
    shown = {group: curves for group, curves in groups.items() if curves}
    if not shown:
        return None
    most = max(map(len, shown.values()))
    width, height = (WIDTH - 10) / _ACROSS, _TOP + _HEIGHT + 30 + _LINE * most
    parts = [text(10, 18, _TITLE, weight="bold")]
    for number, (group, curves) in enumerate(shown.items()):
        x, y = width * (number % _ACROSS), 20 + height * (number // _ACROSS)
        parts += _panel(x, y, width, _NAMES[group], curves)
    return canvas(20 + height * -(-len(shown) // _ACROSS), parts)


def _curves(group: str, rows: Sequence[Row]) -> dict[str, list[tuple[float, float]]]:
    """Return size and cost of each workload in terms of its smallest input."""
    found = {}
    for growth in PARTS[group]:
        some = sorted((row for row in rows if row.group == group and row.key == growth.key),
                      key=lambda row: row.size)  # fmt: skip
        names = [name for name in dict.fromkeys(name for row in some for name in row.results)
                 if name.startswith(OURS) or name in (NODE, CHROMIUM)]  # fmt: skip
        for name in names[:1] if group != "viewer" else names:
            points = [(row.size, value) for row in some if (value := row.median(name))]
            if len(points) > 1:
                size, cost = points[0]
                label = growth.key if group != "viewer" else name.removeprefix("viewer in ")
                found[label] = [(one / size, value / cost) for one, value in points]
    return found


def _panel(
    x: float, y: float, width: float, title: str, curves: dict[str, list[tuple[float, float]]]
) -> Iterator[str]:
    left, top, across = x + _LEFT, y + _TOP, width - _LEFT - 8

    def place(size: float, cost: float) -> tuple[float, float]:
        up = (log10(max(cost, 10**-_BELOW)) + _BELOW) / (_DECADES + _BELOW)
        return left + across * log10(size) / _DECADES, top + _HEIGHT * (1 - up)

    yield text(left, y + _TOP - 12, title, weight="bold")
    for power in range(3):
        at_x, at_y = place(10**power, 10**power)
        yield line(left, at_y, left + across, at_y)
        yield text(left - 5, at_y + 4, f"{10**power}×", "end")
        yield text(at_x, top + _HEIGHT + 14, f"{10**power}×", "middle")
    (x1, y1), (x2, y2) = place(1, 1), place(10**_DECADES, 10**_DECADES)
    yield (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#888888" '
           'stroke-dasharray="4 3"/>')  # fmt: skip
    for number, (label, points) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        places = [place(*point) for point in points]
        path = " ".join(f"{one:.1f},{two:.1f}" for one, two in places)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        for one, two in places:
            yield f'<circle cx="{one:.1f}" cy="{two:.1f}" r="2.5" fill="{colour}"/>'
        below = top + _HEIGHT + 30 + _LINE * number
        yield f'<rect x="{left:.1f}" y="{below - 8:.1f}" width="9" height="9" fill="{colour}"/>'
        yield text(left + 14, below, label)
