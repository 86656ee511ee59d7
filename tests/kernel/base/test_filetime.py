from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from kdmp_ks.kernel import to_datetime, to_timedelta

UTC = timezone.utc


@pytest.mark.parametrize(
    ("filetime", "moment"),
    [
        (0, datetime(1601, 1, 1, tzinfo=UTC)),
        (116444736000000000, datetime(1970, 1, 1, tzinfo=UTC)),
        (132223104000000015, datetime(2020, 1, 1, 0, 0, 0, 1, tzinfo=UTC)),
        (2650467743999999999, datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)),
        (2650467744000000000, None),
        ((1 << 63) - 1, None),
        (-1, None),
    ],
)
def test_moments(filetime: int, moment: datetime | None) -> None:
    assert to_datetime(filetime) == moment


def test_stretches() -> None:
    assert to_timedelta(36_000_000_000) == timedelta(hours=1)
    assert to_timedelta(-600_000_000) == timedelta(minutes=-1)
    assert to_timedelta(9) == timedelta(0)
    assert to_timedelta((1 << 64) - 1).days == 21350398
