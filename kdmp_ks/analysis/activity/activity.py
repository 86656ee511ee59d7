"""`ActivityFacts`: what the system was doing when it stopped, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.ground.inferred import Inferred


@frozen
class LastDevice(Facts):
    """The device that was last started or removed, as Plug and Play recorded it.

    Attributes:
        device: Its enumerator and device ID: the device instance path without its last part.
        instance_id: The last part of the path, which may be a serial number.
        time: When it was, in UTC.
        seconds_before_crash: How long before the crash; None where the time of the crash is not
            known.
    """

    device: str
    instance_id: str | None
    time: datetime
    seconds_before_crash: float | None


@frozen
class PowerButton(Facts):
    """The power button, by the boot status data.

    Attributes:
        presses: How often it was pressed.
        last_press: When it was pressed last, in UTC.
        seconds_before_crash: How long before the crash; None where the time of the crash is not
            known.
    """

    presses: int
    last_press: datetime
    seconds_before_crash: float | None


@frozen
class ActivityFacts(Facts):
    """The activity of a system when it stopped.

    An unknown fact is None, and the report's ``unavailable`` has the reason under ``activity.``
    and its name.

    Attributes:
        summary: What is noteworthy, in words, the most important first.
        seconds_since_boot: How long Windows had been running.
        starting: Whether Windows had not finished starting.
        sleep: Whether the machine was going to sleep or waking up.
        connected_standby: Whether it was in connected (modern) standby.
        shutdown: Whether the system was shutting down or restarting.
        log_off: Whether a user was being logged off.
        display_locked: Whether the lock screen covered the display.
        notification: The last notification of Winlogon, as it is stored.
        boots_without_shutdown: How many boots in a row did not end in a shutdown, the one that
            crashed included: 1 is normal.
        last_device: The device that was last started or removed.
        power_button: The power button, where it was pressed during this boot.
        framework_driver: Name of the framework (WDF) driver whose log is in the dump.
    """

    summary: tuple[Inferred[str], ...]
    seconds_since_boot: Inferred[float] | None
    starting: Inferred[bool] | None
    sleep: Inferred[bool] | None
    connected_standby: Inferred[bool] | None
    shutdown: Inferred[bool] | None
    log_off: Inferred[bool] | None
    display_locked: Inferred[bool] | None
    notification: str | None
    boots_without_shutdown: Inferred[int] | None
    last_device: Inferred[LastDevice] | None
    power_button: Inferred[PowerButton] | None
    framework_driver: Inferred[str] | None
