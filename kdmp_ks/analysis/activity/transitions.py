"""Sleep, shutdown, log-off and starts, by the boot status data and Winlogon's notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.activity.moment import Moment
    from kdmp_ks.blobs.boot_status import BootStatus
    from kdmp_ks.blobs.winlogon import Winlogon

_SLEEP: Final = "sleep transition"
_CONNECTED_STANDBY: Final = "connected standby"
_USER_SHUTDOWN: Final = "user shutdown"
_SYSTEM_SHUTDOWN: Final = "system shutdown"
_SOON: Final = 15.0
"""Seconds after which Windows has hardly ever finished starting."""
_TRANSITION_SECONDS: Final = 900.0
"""Seconds: the watchdogs of power transitions end each within fifteen minutes."""


def check_boot(status: BootStatus, moment: Moment) -> BootStatus:
    """Return boot status data that are about the boot that crashed, and whose checksum is right.

    Raises:
        UnknownFactError: They are about another, or the checksum is wrong.
    """
    if not status.is_checksum_right:
        raise UnknownFactError("the checksum of the boot status data is wrong")
    number = status.boot_id
    if moment.boot_id is not None and number != moment.boot_id:
        raise UnknownFactError(
            f"the boot status data are about boot {number}, the dump about boot {moment.boot_id}"
        )
    return status


def find_starting(status: BootStatus | None, moment: Moment) -> Inferred[bool]:
    """Return whether Windows had not finished starting.

    Raises:
        UnknownFactError: The boot status data are missing, and the system had been running for
            longer than starting takes.
    """
    up = moment.uptime_seconds
    if status is not None:
        evidence = f"boot status: LastBootSucceeded {int(status.is_boot_complete)}"
        return Inferred.high(not status.is_boot_complete, evidence)
    if up is not None and up.value < _SOON:
        return Inferred.medium(True, f"stopped {up.value:.1f} s after the start")
    raise UnknownFactError("the dump has no boot status data")


def find_sleep(status: BootStatus, moment: Moment) -> Inferred[bool]:
    """Return whether the machine was going to sleep or waking up."""
    flags = f"boot status: Flags {status.flags:#x}"
    if _SLEEP not in status.states:
        return Inferred.high(False, flags)
    ago = None if status.reference_time is None else moment.seconds_since(status.reference_time)
    if ago is None or not -1 <= ago <= _TRANSITION_SECONDS:
        return Inferred.medium(True, f"{flags}, sleep in progress")
    evidence = f"{flags}, sleep in progress; last reference time {ago:.1f} s before the crash"
    return Inferred.high(True, evidence)


def find_connected_standby(status: BootStatus) -> Inferred[bool]:
    """Return whether the machine was in connected standby."""
    is_in_standby = _CONNECTED_STANDBY in status.states
    return Inferred.high(is_in_standby, f"boot status: Flags {status.flags:#x}")


def find_shutdown(status: BootStatus | None, winlogon: Winlogon | None) -> Inferred[bool]:
    """Return whether the system was shutting down or restarting.

    Raises:
        UnknownFactError: The flag of a system shutdown was left from another boot, or nothing in
            the dump contains it.
    """
    notification = None if winlogon is None else winlogon.notification
    also = "; Winlogon's notification ExitWindowsEx" if notification == "ExitWindowsEx" else ""
    if status is not None:
        flags = f"boot status: Flags {status.flags:#x}"
        if _USER_SHUTDOWN in status.states:
            return Inferred.high(True, f"{flags}, user shutdown{also}")
        if _SYSTEM_SHUTDOWN in status.states and status.is_boot_complete:
            return Inferred.high(True, f"{flags}, system shutdown{also}")
        if _SYSTEM_SHUTDOWN in status.states and not also:
            raise UnknownFactError(
                f"{flags}, system shutdown, of a boot that had not succeeded: it may be left from "
                "the one before"
            )
    if also:
        return Inferred.medium(True, also.removeprefix("; "))
    if status is None:
        raise UnknownFactError("the dump has no boot status data")
    return Inferred.high(False, f"boot status: Flags {status.flags:#x}")


def find_log_off(winlogon: Winlogon) -> Inferred[bool]:
    """Return whether a user was being logged off."""
    evidence = f"Winlogon's last notification: {winlogon.notification}"
    name = winlogon.notification.casefold()
    return Inferred.medium("logoff" in name or name == "exitwindowsex", evidence)


def find_display_locked(winlogon: Winlogon) -> Inferred[bool]:
    """Return whether the lock screen covered the display.

    Raises:
        UnknownFactError: Winlogon's last notification does not imply it.
    """
    evidence = f"Winlogon's last notification: {winlogon.notification}"
    if winlogon.notification.startswith("WluiDisplayLocked"):
        return Inferred.medium(True, evidence)
    if winlogon.notification.startswith("Shell"):
        return Inferred.medium(False, evidence)
    raise UnknownFactError(evidence)


def find_boots_without_shutdown(status: BootStatus) -> Inferred[int]:
    """Return how many boots in a row did not end in a shutdown, the last one included.

    Raises:
        UnknownFactError: The numbers of the boots contradict each other.
    """
    last, ended, count = status.boot_id, status.last_shutdown_boot_id, status.boots_since_shutdown
    if not count or not ended:
        raise UnknownFactError(f"boot {last} is the last, and boot {ended} ended in a shutdown")
    evidence = f"boot status: LastBootId {last}, LastSuccessfulShutdownBootId {ended}"
    return Inferred.medium(count, evidence)
