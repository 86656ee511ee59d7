"""When a dump was made, by the header or, where its writer left that out, by KUSER_SHARED_DATA."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN, UnknownFactError
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.kernel import to_datetime, to_timedelta

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kdmp_ks.kernel import SharedData

    _Shared = Callable[[], SharedData | None]

_TICKS_PER_SECOND: Final = 10_000_000
_WIDEST_OFFSET: Final = timedelta(hours=24)


def find_system_time(ticks: int, shared: _Shared) -> Inferred[datetime]:
    """Return the moment at which a dump was made.

    Args:
        ticks: ``SystemTime`` of the header.
        shared: Reads KUSER_SHARED_DATA; called only if the header has no time.

    Raises:
        UnknownFactError: Neither has a time.
    """
    moment = None if ticks in FILLERS or not ticks else to_datetime(ticks)
    if moment is not None:
        return Inferred.high(moment, "SystemTime of the header")
    page = shared()
    moment = None if page is None else page.system_time
    if moment is None:
        raise UnknownFactError(_why(ticks))
    return Inferred.high(moment, "KUSER_SHARED_DATA.SystemTime")


def find_up_time(ticks: int, shared: _Shared) -> Inferred[float]:
    """Return the seconds since the machine was started.

    Args:
        ticks: ``SystemUpTime`` of the header.
        shared: Reads KUSER_SHARED_DATA; called only if the header has no time.

    Raises:
        UnknownFactError: Neither has a time.
    """
    if ticks > 0 and ticks not in FILLERS:
        return Inferred.high(ticks / _TICKS_PER_SECOND, "SystemUpTime of the header")
    page = shared()
    span = None if page is None else page.interrupt_time
    if span is None or span < timedelta():
        raise UnknownFactError(_why(ticks))
    return Inferred.high(span.total_seconds(), "KUSER_SHARED_DATA.InterruptTime")


def find_local_time(time: Inferred[datetime], shared: SharedData | None) -> Inferred[datetime]:
    """Return a moment in the time zone of the machine.

    Args:
        time: The moment in UTC.
        shared: KUSER_SHARED_DATA.

    Raises:
        UnknownFactError: The dump does not contain the time zone.
    """
    bias = None if shared is None else shared.time_zone_bias
    if bias is None:
        raise UnknownFactError("the dump does not contain KUSER_SHARED_DATA.TimeZoneBias")
    if abs(bias) >= _WIDEST_OFFSET:
        raise UnknownFactError(f"KUSER_SHARED_DATA.TimeZoneBias is {bias}: no time zone")
    # One that is no whole number of seconds was never set by Windows.
    zone = timezone(timedelta(seconds=-round(bias.total_seconds())))
    try:
        local = time.value.astimezone(zone)
    except OverflowError:
        raise UnknownFactError("the local time is after 9999") from None
    return time.replaced(local, f"{time.evidence}, KUSER_SHARED_DATA.TimeZoneBias")


def to_up_time(seconds: float) -> timedelta:
    """Return seconds since the start as a duration."""
    return to_timedelta(round(seconds * _TICKS_PER_SECOND))


def _why(ticks: int) -> str:
    if ticks in FILLERS or not ticks:
        return NOT_WRITTEN
    return f"{ticks:#x} (no sensible value)"
