"""Windows' times: counts of 100 ns, since 1601 or since the start of the machine."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Final

_EPOCH: Final = datetime(1601, 1, 1, tzinfo=timezone.utc)
_UNITS_IN_A_MICROSECOND: Final = 10


def to_datetime(filetime: int) -> datetime | None:
    """The moment that a FILETIME names, in UTC; None if it is before 1601 or after 9999.

    >>> str(to_datetime(132223104000000000))
    '2020-01-01 00:00:00+00:00'
    """
    if filetime < 0:
        return None
    try:
        return _EPOCH + to_timedelta(filetime)
    except OverflowError:
        return None


def to_timedelta(units: int) -> timedelta:
    """A stretch of time, given in units of 100 ns."""
    return timedelta(microseconds=units // _UNITS_IN_A_MICROSECOND)
