"""`follow`: whether two crashes can follow each other on one machine, by boots and times."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.crash import Crash

_TOLERANCE: Final = timedelta(minutes=10)
"""Times of boots are computed from uptimes, which sleep and changes of the clock shift."""
_FEW: Final = 100
"""Boots after which Windows may well have been installed anew."""


class Succession(Enum):
    """Two crashes in the order of their times."""

    ASCENDING = "the boot number is higher later"
    SAME_BOOT = "both are of one boot"
    UNKNOWN = "boot numbers are not known of both"
    RESTARTED = "the boot number is lower later: Windows was installed or upgraded in between"
    IMPOSSIBLE = "no machine can have made both"


def follow(earlier: Crash, later: Crash) -> Succession:
    """Return how two crashes of one machine could follow each other.

    Args:
        earlier: The crash with the earlier time.
        later: The other one.
    """
    first, second = earlier.boot_time, later.boot_time
    same_boot = None if first is None or second is None else abs(second - first) <= _TOLERANCE
    if _overlap(earlier, later) and not same_boot:
        return Succession.IMPOSSIBLE
    if earlier.boot_id is None or later.boot_id is None:
        return Succession.SAME_BOOT if same_boot else Succession.UNKNOWN
    if earlier.boot_id == later.boot_id:
        if same_boot is False:
            return _restarted(earlier, later)
        return Succession.SAME_BOOT
    if same_boot and earlier.build == later.build and _long_runs(earlier, later):
        return Succession.IMPOSSIBLE
    if later.boot_id > earlier.boot_id:
        return Succession.ASCENDING
    return _restarted(earlier, later)


def _restarted(earlier: Crash, later: Crash) -> Succession:
    upgraded = earlier.build != later.build
    new = later.boot_id is not None and later.boot_id <= _FEW
    return Succession.RESTARTED if upgraded or new else Succession.IMPOSSIBLE


def _overlap(earlier: Crash, later: Crash) -> bool:
    """Whether the later one's Windows was already running when the earlier one crashed."""
    start = later.boot_time
    return start is not None and earlier.time is not None and start < earlier.time - _TOLERANCE


def _long_runs(earlier: Crash, later: Crash) -> bool:
    """Whether the runs are too long for two boots within the tolerance."""
    spans = (earlier.uptime_seconds or 0.0, later.uptime_seconds or 0.0)
    return min(spans) > 2 * _TOLERANCE.total_seconds()
