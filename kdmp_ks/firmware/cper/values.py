"""Values of error records: GUIDs, flags, text and times."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kdmp_ks.ground.warnings import Unavailable

if TYPE_CHECKING:
    from enum import IntEnum

    from kdmp_ks.ground.warnings import Warnings

_BCD_CENTURY: Final = 0x19
"""Centuries from here on are binary-coded decimals: 0x19 and 0x20; 19 and 20 are 0x13 and 0x14."""
_YEARS: Final = range(1990, 2100)
"""Years in which a record can have been written."""
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=timezone.utc)
_MICROSECOND: Final = 10
"""Units of a FILETIME in a microsecond."""


def guid_text(data: bytes) -> str:
    """Return 16 bytes as the text of a GUID."""
    return str(UUID(bytes_le=data))


def member_name(value: Any) -> str | None:
    """Return the name of a member of an enumeration; None for a number that it does not have."""
    return getattr(value, "name", None)


def flag_names(value: int, flags: type[IntEnum]) -> tuple[str, ...]:
    """Return the names of the bits that are set, as far as the enumeration has them."""
    return tuple(one.name for one in flags if value & one.value)


def ascii_text(data: bytes) -> str | None:
    """Return text that ends at a NUL; None where there is none or it is not ASCII."""
    text = data.partition(b"\0")[0].decode("ascii", "replace")
    joined = " ".join(text.split())
    return joined if joined and joined.isprintable() and joined.isascii() else None


def read_time(raw: Any, warnings: Warnings) -> datetime | None:
    """Return the time of a record.

    Binary-coded decimals are local time, as the specification has it, plain numbers UTC, as Windows
    writes them.

    Returns:
        None where there is none, or none that makes sense.
    """
    numbers = [raw.century, raw.year, raw.month, raw.day, raw.hours, raw.minutes, raw.seconds]
    if not any(numbers):
        return None
    zone: timezone | None = timezone.utc
    try:
        if raw.century >= _BCD_CENTURY:
            zone, numbers = None, [int(f"{number:x}") for number in numbers]
        century, year, month, day, hours, minutes, seconds = numbers
        time = datetime(100 * century + year, month, day, hours, minutes, seconds, tzinfo=zone)
    except ValueError as error:
        reason = str(error)
    else:
        if time.year in _YEARS:
            return time
        reason = f"the year {time.year}"
    warnings.append(Unavailable("the time of the error record", f"it is no time: {reason}"))
    return None


def file_time(value: int) -> datetime | None:
    """Return a FILETIME as UTC; None for one in no year in which records are written."""
    try:
        time = _EPOCH + timedelta(microseconds=value // _MICROSECOND)
    except OverflowError:
        return None
    return time if time.year in _YEARS else None
