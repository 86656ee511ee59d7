"""`CrashDays`: crashes by day and kind of verdict; `bins_of`: by day, week, month or year."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import FLEET_PAGE_BINS, FLEET_PAGE_DAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

_FEW: Final = 20
_EDGE: Final = 0.01
_SHRINKS: Final = 4
_WEEK: Final = 7


class CrashDays:
    """Counts of crashes.

    Attributes:
        undated: Crashes without a time.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.undated = 0
        self._days: defaultdict[int, Counter[str]] = defaultdict(Counter)

    def add(self, time: datetime | None, kind: str) -> None:
        """Count a crash.

        Args:
            time: Its time, in UTC.
            kind: Kind of the verdict on it.
        """
        day = None if time is None else time.toordinal()
        if day is None or (day not in self._days and len(self._days) >= FLEET_PAGE_DAYS):
            self.undated += 1
        else:
            self._days[day][kind] += 1

    def span(self) -> tuple[date, date] | None:
        """Return the first and the last day; None without any."""
        if not self._days:
            return None
        return date.fromordinal(min(self._days)), date.fromordinal(max(self._days))

    def line(self) -> TimeLine | None:
        """Return the crashes along the time; None without any."""
        if not self._days:
            return None
        counts = {day: sum(found.values()) for day, found in self._days.items()}
        first, last = _middle(counts)
        unit, bins = _bins(date.fromordinal(first), date.fromordinal(last))
        starts = [one.toordinal() for one in bins]
        found: list[Counter[str]] = [Counter() for _ in bins]
        place = 0
        for day in sorted(one for one in self._days if first <= one <= last):
            while place + 1 < len(starts) and starts[place + 1] <= day:
                place += 1
            found[place].update(self._days[day])
        before = sum(count for day, count in counts.items() if day < first)
        after = sum(count for day, count in counts.items() if day > last)
        return TimeLine(unit, tuple(zip(bins, found, strict=True)), before, after)


@frozen
class TimeLine(Facts):
    """Crashes along the time.

    Attributes:
        unit: ``day``, ``week``, ``month`` or ``year``.
        bins: First day of each, and its crashes by kind of verdict; without gaps.
        before: Crashes before the first bin: few, and far away.
        after: Crashes after the last bin: few, and far away.
    """

    unit: str
    bins: tuple[tuple[date, Mapping[str, int]], ...]
    before: int
    after: int


def _middle(counts: Mapping[int, int]) -> tuple[int, int]:
    """Return the first and last day, without a few days far away, such as those of empty clocks."""
    days = sorted(counts)
    total = sum(counts.values())
    if total < _FEW:
        return days[0], days[-1]
    edge = max(1, int(total * _EDGE))
    low, high = _inner(days, counts, edge), _inner(days[::-1], counts, edge)
    for first, last in ((low, days[-1]), (days[0], high), (low, high)):
        if _SHRINKS * (last - first + 1) <= days[-1] - days[0]:
            return first, last
    return days[0], days[-1]


def _inner(days: list[int], counts: Mapping[int, int], edge: int) -> int:
    """Return the first day before which there are not more crashes than may be cut."""
    seen = 0
    for day in days:
        seen += counts[day]
        if seen > edge:
            return day
    return days[-1]


def _bins(first: date, last: date) -> tuple[str, list[date]]:
    for unit, start, following in _UNITS:
        bins = [start(first)]
        while len(bins) <= FLEET_PAGE_BINS:
            coming = following(bins[-1])
            if coming is None or coming > last:
                return unit, bins
            bins.append(coming)
    return "year", bins[-FLEET_PAGE_BINS:]


def _day(found: date) -> date:
    return found


def _week(found: date) -> date:
    return found - timedelta(days=min(found.weekday(), found.toordinal() - 1))


def _month(found: date) -> date:
    return found.replace(day=1)


def _year(found: date) -> date:
    return found.replace(month=1, day=1)


def _after(days: int) -> Callable[[date], date | None]:
    def following(found: date) -> date | None:
        return None if found > date.max - timedelta(days=days) else found + timedelta(days=days)

    return following


def _next_month(found: date) -> date | None:
    if found.month < 12:
        return found.replace(month=found.month + 1)
    return _next_year(found.replace(month=1))


def _next_year(found: date) -> date | None:
    return None if found.year == date.max.year else found.replace(year=found.year + 1)


_UNITS: Final[tuple[tuple[str, Callable[[date], date], Callable[[date], date | None]], ...]] = (
    ("day", _day, _after(1)),
    ("week", _week, _after(_WEEK)),
    ("month", _month, _next_month),
    ("year", _year, _next_year),
)
"""Units of time: name, the first day of the one that a day is in, and that of the following."""
