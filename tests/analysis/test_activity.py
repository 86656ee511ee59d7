"""`report.activity`: sleep, shutdown, log-off, starts and devices, by built secondary data."""

from __future__ import annotations

import io
import struct

import pytest

import kdmp_ks
from builders.hardware import BOOT_STATUS, FRAMEWORK_LOG, PLUG_AND_PLAY, WINLOGON, Machine
from builders.triage import Blob, small
from kdmp_ks.analysis.report.crash_report import CrashReport
from kdmp_ks.ground.inferred import Confidence

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
FACTS = ("starting", "sleep", "connected_standby", "shutdown", "log_off", "display_locked")


def report_of(machine: Machine, **other: bytes | None) -> CrashReport:
    """The report of a dump with these blobs; `other` replaces or removes one by its tag's name."""
    tags = {"boot_status": BOOT_STATUS, "winlogon": WINLOGON, "device": PLUG_AND_PLAY}
    blobs = {blob.tag: blob.data for blob in machine.blobs()}
    for name, data in other.items():
        blobs.pop(tags[name], None)
        if data is not None:
            blobs[tags[name]] = data
    built = small(blobs=[Blob(tag, data) for tag, data in blobs.items()]).build()
    return kdmp_ks.report(io.BytesIO(built.data))


def told(report: CrashReport) -> set[str]:
    """The facts that are true."""
    facts = report.activity
    assert facts is not None
    return {name for name in FACTS if getattr(facts, name) and getattr(facts, name).value}


def summary(report: CrashReport) -> list[str]:
    assert report.activity is not None
    return [one.value for one in report.activity.summary]


def test_a_system_that_ran() -> None:
    report = report_of(Machine(boot_ids=(0x4D, 0x4C, 0x4C)))
    facts = report.activity
    assert facts is not None
    assert told(report) == set()
    assert summary(report) == []
    assert facts.boots_without_shutdown is not None
    assert (facts.boots_without_shutdown.value, facts.notification) == (
        1,
        "ShellStartupShellStarted",
    )
    assert facts.seconds_since_boot == report.uptime_seconds
    assert facts.last_device is not None
    device = facts.last_device.value
    assert (device.device, device.instance_id) == ("USB\\VID_0781&PID_5567", "USBSERIAL77")
    assert device.seconds_before_crash == pytest.approx(396)
    assert facts.framework_driver is not None
    assert (facts.framework_driver.value, facts.framework_driver.confidence) == ("USBXHCI", LOW)
    assert report.unavailable["activity.power_button"].endswith("no press of the power button")


@pytest.mark.parametrize(
    ("machine", "facts", "confidence"),
    [
        (Machine(flags=0x41, reference=6.5), {"sleep"}, HIGH),
        (Machine(flags=0x81, reference=300), {"sleep"}, HIGH),
        (Machine(flags=0x41, reference=86400), {"sleep"}, MEDIUM),
        (Machine(flags=0x41, reference=-3600), {"sleep"}, MEDIUM),
        (Machine(flags=0x03), {"connected_standby"}, HIGH),
        (Machine(flags=0x05), {"shutdown"}, HIGH),
        (Machine(flags=0x04), {"shutdown"}, HIGH),
        (Machine(flags=0x08), {"shutdown"}, HIGH),
        (Machine(booted=0), {"starting"}, HIGH),
        (Machine(flags=0x08, booted=0), {"starting"}, HIGH),
        (Machine(notification="WluiDisplayLocked_WaitForDismiss"), {"display_locked"}, MEDIUM),
        (Machine(notification="DwmpNotifyUserLogoff"), {"log_off"}, MEDIUM),
    ],
)
def test_what_was_going_on(machine: Machine, facts: set[str], confidence: Confidence) -> None:
    report = report_of(machine)
    assert told(report) == facts
    (name,) = facts
    assert getattr(report.activity, name).confidence is confidence
    assert getattr(report.activity, name).evidence
    assert report.activity is not None
    assert report.activity.summary[0].confidence is confidence


def test_shutdown_by_a_user_seen_by_winlogon() -> None:
    report = report_of(Machine(flags=5, notification="ExitWindowsEx"))
    assert told(report) == {"shutdown", "log_off"}
    report = report_of(Machine(notification="ExitWindowsEx"), boot_status=None)
    assert report.activity is not None
    assert report.activity.shutdown is not None
    assert (report.activity.shutdown.value, report.activity.shutdown.confidence) == (True, MEDIUM)


def test_the_flag_of_a_shutdown_that_an_unfinished_start_has_is_no_shutdown() -> None:
    report = report_of(Machine(flags=8, booted=0))
    assert report.activity is not None
    assert report.activity.shutdown is None
    assert "may be left from the one before" in report.unavailable["activity.shutdown"]
    assert summary(report)[0] == "Windows was starting"
    assert not any("shutting" in one for one in summary(report))


@pytest.mark.parametrize(
    ("ids", "count"),
    [((77, 76, 76), 1), ((77, 67, 76), 10), ((77, 77, 76), None), ((77, 78, 1), None),
     ((77, 0, 0), None)],
)  # fmt: skip
def test_boots_in_a_row(ids: tuple[int, int, int], count: int | None) -> None:
    report = report_of(Machine(boot_ids=ids))
    assert report.activity is not None
    found = report.activity.boots_without_shutdown
    assert (None if found is None else found.value) == count
    if count is None:
        assert "activity.boots_without_shutdown" in report.unavailable
    words = f"{count} boots in a row without a shutdown, this one included"
    assert (words in summary(report)) == (count == 10)


def test_power_button() -> None:
    report = report_of(Machine(press=7.1))
    assert report.activity is not None
    found = report.activity.power_button
    assert found is not None
    assert (found.value.presses, found.confidence) == (3, HIGH)
    assert found.value.seconds_before_crash == pytest.approx(7.1)
    assert "power button pressed 3 times, the last 7.1 s before the crash" in summary(report)
    report = report_of(Machine(press=3600))
    assert not any("button" in one for one in summary(report))
    report = report_of(Machine(press=-3600))
    assert report.activity is not None
    assert report.activity.power_button is None
    assert "not believed" in report.unavailable["activity.power_button"]


@pytest.mark.parametrize(
    ("seconds", "reason"), [(-60, "not believed"), (4e8, "not believed"), (None, "have no time")]
)
def test_device_events_that_are_not_believed(seconds: float | None, reason: str) -> None:
    report = report_of(Machine(device_started=seconds))
    assert report.activity is not None
    assert report.activity.last_device is None
    assert reason in report.unavailable["activity.last_device"]


def test_device_event_right_before_the_crash() -> None:
    found = "device USB\\VID_0781&PID_5567 started or removed 0.4 s before the crash"
    assert found in summary(report_of(Machine(device_started=0.4)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (Machine(boot_ids=(76, 75, 75)).boot_status(), "about boot 76, the dump about boot 77"),
        (Machine().boot_status()[:-1] + b"\1", "the checksum of the boot status data is wrong"),
        (Machine().boot_status()[:40], "boot status data"),
        (b"", "empty blob in place of boot status data"),
        (b"\xff" * 0xC8, "boot status data"),
        (None, "the dump has no boot status data"),
    ],
)
def test_boot_status_that_is_not_believed(data: bytes | None, reason: str) -> None:
    report = report_of(Machine(flags=0x41), boot_status=data)
    assert report.activity is not None
    for name in ("sleep", "connected_standby", "boots_without_shutdown", "power_button"):
        assert getattr(report.activity, name) is None, name
        assert reason in report.unavailable[f"activity.{name}"]


def test_no_secondary_data() -> None:
    report = kdmp_ks.report(io.BytesIO(small(blobs=[]).build().data))
    assert (report.activity, report.hardware) == (None, None)
    assert report.unavailable["activity"] == "the dump has no secondary data"
    blobs = [Blob("00000000-0000-0000-0000-000000000001", b"something")]
    report = kdmp_ks.report(io.BytesIO(small(blobs=blobs).build().data))
    assert report.activity is None
    assert report.unavailable["activity"] == "the dump has no secondary data about it"


def test_a_start_that_had_just_begun() -> None:
    """Without boot status data the time since boot alone decides."""
    blobs = [Blob(FRAMEWORK_LOG, Machine().framework_log())]
    data = bytearray(small(blobs=blobs).build().data)
    for ticks, starting in ((41_000_000, True), (410_000_000, None)):
        data[0x1030:0x1038] = ticks.to_bytes(8, "little")
        facts = kdmp_ks.report(io.BytesIO(bytes(data))).activity
        assert facts is not None
        found = facts.starting
        assert (None if found is None else found.value) is starting


def test_boot_number_of_the_boot_status_data() -> None:
    """What the header lacks, the boot status data have; a wrong checksum is not believed."""
    machine = Machine(boot_ids=(0x165, 0x164, 0x164))
    blobs = [Blob(BOOT_STATUS, machine.boot_status())]
    data = bytearray(small(blobs=blobs).build().data)
    struct.pack_into("<4s", data, 0x1054, b"PAGE")
    found = kdmp_ks.report(io.BytesIO(data)).boot_id
    assert found is not None
    assert (found.value, found.evidence) == (0x165, "LastBootId of the boot status data")
    place = data.index(machine.boot_status())
    data[place + 0x40] ^= 1
    report = kdmp_ks.report(io.BytesIO(data))
    assert report.boot_id is None
    assert report.unavailable["boot_id"] == "not written"
