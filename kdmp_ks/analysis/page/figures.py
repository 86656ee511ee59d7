"""How numbers, sizes and times look on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


def hex64(value: int) -> str:
    """A number as JSON documents carry it: a string, because readers of JSON round at 2^53.

    Example:
        >>> hex64(0xfffff80123103ba0)
        '0xfffff80123103ba0'
    """
    return f"{value:#x}"


def windbg_address(value: int) -> str:
    """A 64-bit number as WinDbg prints it.

    Example:
        >>> windbg_address(0xfffff80123103ba0)
        'fffff801`23103ba0'
    """
    return f"{value >> 32:08x}`{value & 0xFFFFFFFF:08x}"


def plural(count: int, noun: str) -> str:
    """A count with its noun.

    Example:
        >>> plural(1, "run"), plural(8013, "page")
        ('1 run', '8,013 pages')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def size(count: int) -> str:
    """A number of bytes in the largest unit that leaves at least one before the point.

    Example:
        >>> size(4096), size(32821248)
        ('4.0 KiB', '31.3 MiB')
    """
    if count < 1024:
        return plural(count, "byte")
    amount = float(count)
    units = iter(("KiB", "MiB", "GiB", "TiB", "PiB", "EiB"))
    unit = ""
    while amount >= 1024:
        amount /= 1024
        unit = next(units)
    return f"{amount:.1f} {unit}"


def mebibytes(count: int) -> str:
    """A number of MiB, in GiB if these are whole.

    Example:
        >>> mebibytes(512), mebibytes(16384)
        ('512 MiB', '16 GiB')
    """
    gib, rest = divmod(count, 1024)
    return f"{count:,} MiB" if rest or not gib else f"{gib:,} GiB"


def duration(span: timedelta) -> str:
    """A length of time in days, hours, minutes and seconds.

    Example:
        >>> from datetime import timedelta
        >>> duration(timedelta(days=2, hours=3, minutes=4, seconds=5.678))
        '2 days 3:04:05.678'
    """
    hours, rest = divmod(span.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    days = f"{plural(span.days, 'day')} " if span.days else ""
    return f"{days}{hours}:{minutes:02}:{seconds:02}.{span.microseconds // 1000:03}"


def moment(time: datetime) -> str:
    """A moment in UTC, to the millisecond.

    Example:
        >>> from datetime import datetime, timezone
        >>> moment(datetime(2024, 2, 13, 1, 50, 50, 326796, tzinfo=timezone.utc))
        '2024-02-13 01:50:50.326 UTC'
    """
    return f"{time.isoformat(' ', 'milliseconds')[:-6]} UTC"


def offset_of(time: datetime) -> str:
    """The offset of a time zone from UTC, as in ``UTC-06:00``.

    Example:
        >>> from datetime import datetime, timedelta, timezone
        >>> offset_of(datetime(2024, 2, 13, tzinfo=timezone(timedelta(hours=-6))))
        '-06:00'
    """
    return time.isoformat()[len("2024-02-13T01:50:50") :].lstrip(".0123456789")[:6]
