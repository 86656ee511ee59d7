"""`time_line_figure`: crashes along the time as a figure, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table
from kdmp_ks.fleet.report_page.parts.verdict_marks import KINDS, kind_of, swatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from kdmp_ks.fleet.report_page.crash_days import TimeLine

_WIDTH: Final = 960
_HEIGHT: Final = 200
_LEFT: Final = 44
_TOP: Final = 10
_BOTTOM: Final = 24
_LABEL: Final = 84
"""Room for a date below the axis."""
_WIDEST: Final = 28


def time_line_figure(line: TimeLine) -> Markup:
    """Return a bar for each day, week, month or year, divided by kinds of verdicts.

    Args:
        line: The crashes along the time.
    """
    counts = [_by_kind(found) for _, found in line.bins]
    kinds = [one for one in KINDS if any(one in found for found in counts)]
    caption = f"Crashes by {line.unit} and kind of verdict"
    if line.unit == "week":
        caption += ", each week by its Monday"
    svg = element(
        "svg",
        element("title", caption),
        _scale(max(map(_total, counts), default=0)),
        _bars(line, counts),
        _dates(line),
        viewBox=f"0 0 {_WIDTH} {_HEIGHT + _TOP + _BOTTOM}",
        role="img",
        aria_label=f"{caption}; the table below has the same figures",
        class_="timeline",
    )
    legend = element(
        "ul",
        [element("li", swatch(one), element("span", KINDS[one])) for one in kinds],
        class_="legend",
    )
    scroll = element("div", svg, class_="scroll", tabindex=0, role="region", aria_label=caption)
    return joined(
        element("figure", element("figcaption", caption), legend, scroll),
        _outside(line),
        element(
            "details",
            element("summary", "The figures as a table"),
            _table(line, counts, kinds, caption),
        ),
    )


def _by_kind(found: Mapping[str, int]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for kind, count in found.items():
        counts[kind_of(kind)] = counts.get(kind_of(kind), 0) + count
    return counts


def _total(found: Mapping[str, int]) -> int:
    return sum(found.values())


def _outside(line: TimeLine) -> Markup | None:
    """Name the crashes that are far from all others."""
    first = line.bins[0][0]
    parts = []
    if line.before:
        parts.append(f"{line.before:,} earlier than {first}")
    if line.after:
        parts.append(f"{line.after:,} later than those shown")
    if not parts:
        return None
    return element("p", f"Not in the figure, far from all others: {', '.join(parts)}.")


def _scale(most: int) -> Markup:
    """Return the lines of the scale, at round counts."""
    step = step_of(most)
    marks = []
    for count in range(0, most + 1, step):
        y = _y(count, most)
        marks += [
            element("line", x1=_LEFT, x2=_WIDTH, y1=y, y2=y, class_="grid"),
            element("text", f"{count:,}", x=_LEFT - 6, y=_place(float(y) + 4), class_="end"),
        ]
    return joined(marks)


def step_of(most: int) -> int:
    """Return the step of a scale with at most five: 1, 2 or 5 times a power of ten.

    >>> [step_of(most) for most in (0, 3, 7, 30, 1234)]
    [1, 1, 2, 10, 500]

    Args:
        most: The largest number of the scale.
    """
    step, factors = 1, (2, 5, 10)
    power = 1
    place = 0
    while most > 5 * step:
        step = power * factors[place]
        place += 1
        if place == len(factors):
            place, power = 0, power * 10
    return step


def _bars(line: TimeLine, counts: list[dict[str, int]]) -> Markup:
    most = max(map(_total, counts), default=0)
    room = (_WIDTH - _LEFT) / len(counts)
    width = min(room * 0.84, _WIDEST)
    bars = []
    for place, (found, (start, _)) in enumerate(zip(counts, line.bins, strict=True)):
        x = _LEFT + place * room + (room - width) / 2
        below = 0
        parts = []
        for kind, words in KINDS.items():
            count = found.get(kind, 0)
            if not count:
                continue
            y = _y(below + count, most)
            rect = element(
                "rect",
                element("title", f"{_date(start, line.unit)}: {count:,} {words}"),
                x=_place(x),
                y=y,
                width=_place(width),
                height=_place(float(_y(below, most)) - float(y)),
                fill=f"url(#mark-{kind})",
            )
            parts.append(rect)
            below += count
        bars.append(element("g", parts) if parts else None)
    return joined(bars)


def _dates(line: TimeLine) -> Markup:
    room = (_WIDTH - _LEFT) / len(line.bins)
    every = max(1, -int(-_LABEL // room))
    return joined(
        element(
            "text",
            _date(start, line.unit),
            x=_place(_LEFT + (place + 0.5) * room),
            y=_HEIGHT + _TOP + 17,
            class_="middle",
        )
        for place, (start, _) in enumerate(line.bins)
        if place % every == 0 and (place + 0.5) * room <= _WIDTH - _LEFT - _LABEL / 2
    )


def _date(start: date, unit: str) -> str:
    if unit == "year":
        return f"{start.year:04}"
    return start.isoformat()[: 7 if unit == "month" else 10]


def _table(line: TimeLine, counts: list[dict[str, int]], kinds: list[str], caption: str) -> Markup:
    columns = (
        Heading(line.unit.capitalize()),
        *(Heading(KINDS[one], number=True) for one in kinds),
        Heading("all", number=True),
    )

    def rows() -> Iterator[tuple[Cell, ...]]:
        for (start, _), found in zip(line.bins, counts, strict=True):
            if found:
                cells = [Cell(f"{found.get(one, 0):,}", found.get(one, 0)) for one in kinds]
                total = _total(found)
                yield (Cell(_date(start, line.unit)), *cells, Cell(f"{total:,}", total))

    return table(caption, columns, rows())


def _y(count: int, most: int) -> str:
    return _place(_TOP + _HEIGHT * (1 - count / most if most else 1))


def _place(found: float) -> str:
    return f"{found:.2f}".rstrip("0").rstrip(".")
