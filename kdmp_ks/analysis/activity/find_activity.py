"""`find_activity`: find out what a system was doing when it stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.analysis.activity.activity import ActivityFacts
from kdmp_ks.analysis.activity.events import find_last_device, find_power_button
from kdmp_ks.analysis.activity.summary import summarize
from kdmp_ks.analysis.activity.transitions import (
    check_boot,
    find_boots_without_shutdown,
    find_connected_standby,
    find_display_locked,
    find_log_off,
    find_shutdown,
    find_sleep,
    find_starting,
)
from kdmp_ks.analysis.blob_source import BlobSource, read_blob
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.activity.moment import Moment
    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.blobs.boot_status import BootStatus
    from kdmp_ks.blobs.framework import FrameworkLog
    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.warnings import Warnings

_WINLOGON: Final = UUID("80cc79cf-a719-4af1-bf97-fe29ff76ebc1")
_PLUG_AND_PLAY: Final = UUID("b7631941-532a-4cd6-b1b1-edb5917d4557")
_FRAMEWORK_LOG: Final = UUID("54c84888-01d1-4c1e-bed6-282c98241303")


def find_activity(
    blobs: SecondaryData, moment: Moment, reasons: Reasons, warnings: Warnings
) -> ActivityFacts:
    """Find out what a system was doing when it stopped.

    Args:
        blobs: The secondary data of the dump.
        moment: When the dump was made.
        reasons: Gets the reasons why facts are unknown, each under the fact's name.
        warnings: A record that gets what is wrong with the secondary data.

    Raises:
        UnknownFactError: The dump has no secondary data about it.
    """
    from kdmp_ks.blobs.boot_status import TAG, read_boot_status
    from kdmp_ks.blobs.framework import read_framework_log
    from kdmp_ks.blobs.plug_and_play import read_last_device
    from kdmp_ks.blobs.winlogon import read_winlogon

    boot = read_blob(blobs, TAG, "boot status data", lambda data: read_boot_status(data, warnings))
    status = _of_this_boot(boot, moment)
    winlogon = read_blob(
        blobs, _WINLOGON, "Winlogon data", lambda data: read_winlogon(data, warnings)
    )
    event = read_blob(
        blobs, _PLUG_AND_PLAY, "Plug and Play data", lambda data: read_last_device(data, warnings)
    )
    log = read_blob(
        blobs, _FRAMEWORK_LOG, "framework log", lambda data: read_framework_log(data, warnings)
    )
    if not any(one.value is not None for one in (boot, winlogon, event, log)):
        raise UnknownFactError("the dump has no secondary data about it")
    attempt = reasons.attempt
    facts = ActivityFacts(
        summary=(),
        seconds_since_boot=moment.uptime_seconds,
        starting=attempt("starting", lambda: find_starting(status.value, moment)),
        sleep=attempt("sleep", lambda: find_sleep(status.require(), moment)),
        connected_standby=attempt(
            "connected_standby", lambda: find_connected_standby(status.require())
        ),
        shutdown=attempt("shutdown", lambda: find_shutdown(status.value, winlogon.value)),
        log_off=attempt("log_off", lambda: find_log_off(winlogon.require())),
        display_locked=attempt("display_locked", lambda: find_display_locked(winlogon.require())),
        notification=attempt("notification", lambda: winlogon.require().notification),
        boots_without_shutdown=attempt(
            "boots_without_shutdown", lambda: find_boots_without_shutdown(status.require())
        ),
        last_device=attempt("last_device", lambda: find_last_device(event.require(), moment)),
        power_button=attempt("power_button", lambda: find_power_button(status.require(), moment)),
        framework_driver=attempt("framework_driver", lambda: _framework_driver(log)),
    )
    return replace(facts, summary=tuple(summarize(facts)))


def _of_this_boot(boot: BlobSource[BootStatus], moment: Moment) -> BlobSource[BootStatus]:
    """Return boot status data as missing where they are about another boot."""
    if boot.value is None:
        return boot
    try:
        return BlobSource(check_boot(boot.value, moment))
    except KdmpError as error:
        return BlobSource(None, str(error))


def _framework_driver(log: BlobSource[FrameworkLog]) -> Inferred[str]:
    evidence = "framework log: of the driver held responsible, or else of one that was used last"
    return Inferred.low(log.require().driver, evidence)
