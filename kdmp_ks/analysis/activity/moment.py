"""`Moment`: when a dump was made, as far as the facts about an activity need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.ground.inferred import Inferred


@frozen
class Moment(Facts):
    """When a dump was made. An unknown fact is None.

    Attributes:
        time: The time in UTC.
        uptime_seconds: How long the system had been running.
        boot_id: How many times this Windows had been started.
    """

    time: datetime | None
    uptime_seconds: Inferred[float] | None
    boot_id: int | None

    def seconds_since(self, moment: datetime) -> float | None:
        """Return how long before the crash a moment was; None where the crash has no time."""
        return None if self.time is None else (self.time - moment).total_seconds()
