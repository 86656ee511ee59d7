"""`summarize`: what a system was doing when it stopped, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.figures import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.ground.inferred import Inferred

_RECENT: Final = 60.0
"""Seconds before the crash within which an event is noteworthy."""
_NORMAL: Final = 1
"""Boots without a shutdown of a machine that crashed once."""


def summarize(facts: ActivityFacts) -> Iterator[Inferred[str]]:
    """Yield what is noteworthy, the most important first."""
    states = (
        (facts.starting, "Windows was starting"),
        (facts.shutdown, "shutting down or restarting"),
        (facts.log_off, "logging a user off"),
        (facts.sleep, "going to sleep or waking up"),
        (facts.connected_standby, "in connected standby"),
        (facts.display_locked, "display locked"),
    )
    yield from (fact.replaced(words) for fact, words in states if fact is not None and fact.value)
    button = facts.power_button
    if button is not None and _is_recent(button.value.seconds_before_crash):
        presses = plural(button.value.presses, "time")
        ago = f"{button.value.seconds_before_crash:.1f} s before the crash"
        yield button.replaced(f"power button pressed {presses}, the last {ago}")
    boots = facts.boots_without_shutdown
    if boots is not None and boots.value > _NORMAL:
        yield boots.replaced(f"{boots.value} boots in a row without a shutdown, this one included")
    device = facts.last_device
    if device is not None and _is_recent(device.value.seconds_before_crash):
        ago = f"{device.value.seconds_before_crash:.1f} s before the crash"
        yield device.replaced(f"device {device.value.device} started or removed {ago}")


def _is_recent(seconds: float | None) -> bool:
    return seconds is not None and seconds <= _RECENT
