"""Facts of a report from the secondary data: the machine, and what the system was doing."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.analysis.report.reasons import Reasons
from kdmp_ks.analysis.report.system import read_boot_id
from kdmp_ks.analysis.times import find_system_time, find_up_time
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.ground.inferred import Inferred

_NO_BLOBS = "the dump has no secondary data"


@frozen
class MachineReport(Facts):
    """The part of a report that is about the machine. An unknown fact is None.

    Attributes:
        hardware: Processor, firmware, memory modules and devices.
        activity: What the system was doing.
        unavailable: Name of a fact that is None -> why.
    """

    hardware: HardwareFacts | None
    activity: ActivityFacts | None
    unavailable: Mapping[str, str] = field(hash=False)


def read_machine_report(dump: ReportedDump) -> MachineReport:
    """Describe the machine, and what the system was doing, without the rest of a report.

    Raises:
        SourceError: The file cannot be read.
    """
    other, reasons, headers = Reasons(), Reasons(), dump.headers
    time = other.attempt(
        "time", lambda: find_system_time(headers.system_time, lambda: dump.user_shared_data)
    )
    uptime = other.attempt(
        "uptime", lambda: find_up_time(headers.system_up_time, lambda: dump.user_shared_data)
    )
    boot = other.attempt("boot", lambda: read_boot_id(dump))
    return MachineReport(
        reasons.attempt("hardware", lambda: read_hardware(dump, reasons)),
        reasons.attempt("activity", lambda: read_activity(dump, time, uptime, boot, reasons)),
        reasons.found,
    )


def read_hardware(dump: ReportedDump, reasons: Reasons) -> HardwareFacts:
    """Describe the machine.

    Raises:
        UnknownFactError: The dump has no secondary data about it.
        UnsupportedDumpError: The dump's memory cannot be read.
        CutOffError: The file ends before the secondary data.
    """
    blobs = dump.secondary_data
    if not blobs:
        raise UnknownFactError(_NO_BLOBS)
    from kdmp_ks.analysis.hardware.find_hardware import find_hardware

    return find_hardware(blobs, reasons.part("hardware"), dump.system.warnings)


def read_activity(
    dump: ReportedDump,
    time: Inferred[datetime] | None,
    uptime: Inferred[float] | None,
    boot: Inferred[int] | None,
    reasons: Reasons,
) -> ActivityFacts:
    """Describe what the system was doing.

    Args:
        dump: The dump.
        time: When it was made.
        uptime: How long the system had been running, in seconds.
        boot: How many times this Windows had been started.
        reasons: Gets the reasons why facts are unknown.

    Raises:
        UnknownFactError: The dump has no secondary data about it.
        UnsupportedDumpError: The dump's memory cannot be read.
        CutOffError: The file ends before the secondary data.
    """
    blobs = dump.secondary_data
    if not blobs:
        raise UnknownFactError(_NO_BLOBS)
    from kdmp_ks.analysis.activity.find_activity import find_activity
    from kdmp_ks.analysis.activity.moment import Moment

    moment = Moment(
        None if time is None else time.value, uptime, None if boot is None else boot.value
    )
    return find_activity(blobs, moment, reasons.part("activity"), dump.system.warnings)
