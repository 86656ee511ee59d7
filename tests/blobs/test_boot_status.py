"""Boot status data, packed at literal offsets."""

from __future__ import annotations

import struct
from datetime import datetime, timezone

import pytest

from builders import blobs
from kdmp_ks.blobs.boot_status import BootStatus, PowerButtonHistory, read_boot_status
from kdmp_ks.errors import CutOffError, InvalidDataError
from kdmp_ks.ground.warnings import OddValue, Warnings


@pytest.mark.parametrize("size", [0xB0, 0xC0, 0xC8])
def test_fields(size):
    warnings = Warnings()
    assert read_boot_status(blobs.boot_status(size), warnings) == BootStatus(
        size=size,
        product="workstation",
        boot_id=357,
        last_shutdown_boot_id=352,
        last_reported_boot_id=356,
        boots_since_shutdown=5,
        is_boot_complete=True,
        was_shut_down=False,
        boot_attempts=2,
        boot_checkpoint=1,
        flags=0x45,
        states=("running", "user shutdown", "sleep transition"),
        wakes=3,
        power_button_time=None,
        reference_time=datetime(2024, 11, 27, 11, 4, 11, 835477, tzinfo=timezone.utc),
        reference_boot_id=357,
        error_info=(1, 2, 3, 4, 5),
        power_button=PowerButtonHistory(
            presses=7,
            last_press=datetime(2021, 9, 14, 2, 51, 51, 53607, tzinfo=timezone.utc),
            last_press_boot_id=357,
            releases=5,
            last_release=datetime(2021, 8, 5, 1, 2, 3, tzinfo=timezone.utc),
            last_release_boot_id=345,
            errors=6,
            watchdog_stage=2,
            is_watchdog_armed=True,
            is_shutting_down=True,
        ),
        is_checksum_right=True,
    )
    assert list(warnings) == []


@pytest.mark.parametrize(
    ("flags", "states"),
    [
        (0, ()),
        (1, ("running",)),
        (2, ("connected standby",)),
        (4, ("user shutdown",)),
        (8, ("system shutdown",)),
        *[(1 << bit, ("sleep transition",)) for bit in range(4, 8)],
        (0x0F, ("running", "connected standby", "user shutdown", "system shutdown")),
    ],
)
def test_states(flags, states):
    assert read_boot_status(blobs.boot_status(at_18=("B", flags))).states == states


@pytest.mark.parametrize(
    ("boot", "shutdown", "since"), [(5, 4, 1), (5, 5, 0), (12, 2, 10), (4, 5, None), (0, 0, 0)]
)
def test_boots_since_shutdown(boot, shutdown, since):
    data = blobs.boot_status(at_34=("II", boot, shutdown))
    assert read_boot_status(data).boots_since_shutdown == since


def test_unused():
    data = blobs.boot_status(at_10=("Q", 0), at_20=("Q", 0), at_58=("Q", 0), at_4=("I", 9))
    found = read_boot_status(data)
    assert (found.power_button_time, found.reference_time, found.product) == (None, None, None)
    assert found.power_button.last_press is None


def test_time_that_is_none():
    data = blobs.boot_status(at_20=("Q", (1 << 64) - 1))
    assert read_boot_status(data).reference_time is None


@pytest.mark.parametrize("product", [(2, "domain controller"), (3, "server")])
def test_products(product):
    data = blobs.boot_status(at_4=("I", product[0]))
    assert read_boot_status(data).product == product[1]


def test_wrong_checksum():
    data = bytearray(blobs.boot_status())
    data[0x90] += 1
    warnings = Warnings()
    found = read_boot_status(bytes(data), warnings)
    assert not found.is_checksum_right
    assert found.boot_id == 357
    (warning,) = warnings
    assert warning == OddValue("RTL_BSD_DATA.Checksum", data[0x32], "the sum is wrong")


def test_other_sizes():
    warnings = Warnings()
    read_boot_status(blobs.boot_status() + b"\0\0", warnings)
    read_boot_status(blobs.boot_status(0xD0), warnings)
    assert [str(each) for each in warnings] == [
        "size of the boot status data is 0xb0: there are 0xb2 bytes",
        "RTL_BSD_DATA.Version is 0xd0: read like known ones",
    ]


@pytest.mark.parametrize("version", [0, 0xAF, 0x1001, 0xFFFFFFFF])
def test_another_version(version):
    data = struct.pack("<I", version) + blobs.boot_status()[4:]
    with pytest.raises(InvalidDataError, match="its version is no size") as e:
        read_boot_status(data)
    assert (e.value.field, e.value.got) == ("Version", version)


@pytest.mark.parametrize("size", [0, 4, 0x67, 0x87])
def test_cut_off(size):
    with pytest.raises(CutOffError, match="the boot status data is cut off"):
        read_boot_status(blobs.boot_status()[:size])
