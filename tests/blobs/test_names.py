"""Blobs that are names and times: Winlogon, Plug and Play, programs, framework drivers, marks."""

from __future__ import annotations

import struct
from datetime import datetime, timezone

import pytest

from builders import blobs
from kdmp_ks.blobs.blamed_module import read_blamed_module
from kdmp_ks.blobs.drivers.marks import (
    NtfsBlackBox,
    ShutdownMark,
    read_ntfs_black_box,
    read_shutdown_mark,
)
from kdmp_ks.blobs.drivers.nvidia import NvidiaDriver, read_nvidia_driver
from kdmp_ks.blobs.drivers.power_button import PowerButtonHold, read_power_button
from kdmp_ks.blobs.drivers.store_corruption import StoreCorruption, read_store_corruption
from kdmp_ks.blobs.executable_path import read_executable_path
from kdmp_ks.blobs.framework import (
    FrameworkDriver,
    FrameworkLog,
    read_framework_drivers,
    read_framework_log,
)
from kdmp_ks.blobs.plug_and_play import LastDevice, read_last_device
from kdmp_ks.blobs.winlogon import Winlogon, read_winlogon
from kdmp_ks.errors import CutOffError, InvalidDataError, SignatureError
from kdmp_ks.ground.warnings import Warnings

REFERENCE = datetime(2024, 11, 27, 11, 4, 11, 835477, tzinfo=timezone.utc)


def texts(read, data) -> list[str]:
    """Warnings of a reader."""
    warnings = Warnings()
    read(data, warnings)
    return [str(one) for one in warnings]


def test_winlogon():
    assert read_winlogon(blobs.winlogon()) == Winlogon("ShellStartupShellStarted", 0)
    assert read_winlogon(blobs.winlogon("ExitWindowsEx", 1)) == Winlogon("ExitWindowsEx", 1)
    assert texts(read_winlogon, blobs.winlogon()) == []
    assert texts(read_winlogon, blobs.winlogon() + b"\0") == [
        "size of the data of Winlogon is 0x40: there are 0x41 bytes"
    ]


def test_last_device():
    path = r"USB\VID_413C&PID_2107\5&ff9bdde&0&2"
    assert read_last_device(blobs.plug_and_play()) == LastDevice(path, REFERENCE)
    untimed = blobs.plug_and_play()[:0x10] + bytes(8) + blobs.plug_and_play()[0x18:]
    assert read_last_device(untimed).time is None


def test_executable_path():
    path = r"\Device\HarddiskVolume2\Windows\System32\svchost.exe"
    assert read_executable_path(blobs.executable_path()) == path
    assert texts(read_executable_path, blobs.executable_path()) == []
    assert len(texts(read_executable_path, blobs.executable_path() + b"\0")) == 1


def test_blamed_module():
    assert read_blamed_module(blobs.wide("win32kfull.sys")) == "win32kfull.sys"


@pytest.mark.parametrize("data", [b"", b"x", b"\1\0", blobs.wide("a" * 256)])
def test_no_blamed_module(data):
    with pytest.raises(InvalidDataError, match="the name of the blamed module is none"):
        read_blamed_module(data)


def test_framework_drivers():
    data = blobs.framework_drivers(
        (0, 1, 33, "Wdf01000"), (0xFFFFE6032EBE4010, 1, 15, "acpiex"), (0xFFFF, 2, 0, "a" * 27)
    )
    assert read_framework_drivers(data) == (
        FrameworkDriver("Wdf01000", "1.33", None),
        FrameworkDriver("acpiex", "1.15", 0xFFFFE6032EBE4010),
        FrameworkDriver("a" * 27, "2.0", 0xFFFF),
    )
    assert texts(read_framework_drivers, data) == []
    assert texts(read_framework_drivers, data + b"rest") == [
        "size of the framework drivers is 0xac: 0x4 too many"
    ]


def test_a_name_without_end():
    data = bytes(0x14) + b"n" * 0x20 + bytes(4)
    assert read_framework_drivers(data)[0].name == "n" * 0x20


def test_too_many_framework_drivers():
    data = blobs.framework_drivers((0, 1, 33, "Wdf01000")) * 5000
    warnings = Warnings()
    assert len(read_framework_drivers(data, warnings)) == 4096
    assert [str(one) for one in warnings] == [
        "number of framework drivers is 0x1388: only 0x1000 are taken"
    ]


def test_framework_log():
    expected = FrameworkLog("USBXHCI", 0xFFFFE60333313048, 0xFB8, 0x73B)
    assert read_framework_log(blobs.framework_log()) == expected
    assert texts(read_framework_log, blobs.framework_log()) == []
    (text,) = texts(read_framework_log, b"x" + blobs.framework_log()[1:])
    assert text.startswith("GUID of the framework log is ")


def test_nvidia_driver():
    message = b"\x12\x06566.14\x1a\x0br565_00-138 \xf4"
    data = blobs.nvidia(message)
    assert read_nvidia_driver(data) == NvidiaDriver("566.14", "r565_00-138")
    assert texts(read_nvidia_driver, data) == []
    assert read_nvidia_driver(blobs.nvidia(b"\x12\x07566.14\x1a\x0br565_00-138")) == NvidiaDriver(
        None, None
    )
    assert read_nvidia_driver(blobs.nvidia(b"r565_00-138")) == NvidiaDriver(None, None)
    assert len(texts(read_nvidia_driver, data[:-1])) == 1


def test_shutdown_mark():
    assert read_shutdown_mark(struct.pack("<II", 1, 3)) == ShutdownMark(3)
    assert texts(read_shutdown_mark, struct.pack("<II", 1, 3)) == []
    assert texts(read_shutdown_mark, struct.pack("<II", 2, 3)) == [
        "version of the shutdown mark is 0x2: read like 1"
    ]


def test_ntfs():
    assert read_ntfs_black_box(blobs.ntfs()) == NtfsBlackBox(REFERENCE, False)
    assert read_ntfs_black_box(blobs.ntfs(records=True)) == NtfsBlackBox(REFERENCE, True)
    assert read_ntfs_black_box(bytes(0x18)).time is None


def test_power_button():
    expected = PowerButtonHold(0xFFFFBB8EBAFE2280, 0xFFFFF803F373AD40, 0xFFFFE00E0F14C858)
    assert read_power_button(blobs.power_button()) == expected
    assert texts(read_power_button, blobs.power_button()) == []


def test_store_corruption():
    found = read_store_corruption(blobs.store_corruption())
    assert found == StoreCorruption(
        0xFFFFB48BD959E000, 0x1000, 0x11223344, 0x55667788, 0xFFFFB48BD9600000
    )
    assert texts(read_store_corruption, blobs.store_corruption()) == []
    assert texts(read_store_corruption, blobs.store_corruption()[:-1]) == [
        "size of the page of the store is 0x1000: there are 0xfff bytes behind the header"
    ]


@pytest.mark.parametrize(
    ("read", "data", "kind"),
    [
        (read_winlogon, blobs.winlogon("\1"), InvalidDataError),
        (read_winlogon, blobs.winlogon(""), InvalidDataError),
        (read_winlogon, b"", CutOffError),
        (read_last_device, blobs.plug_and_play("no path"), InvalidDataError),
        (read_last_device, bytes(0x2B), CutOffError),
        (read_executable_path, blobs.executable_path("x"), InvalidDataError),
        (read_executable_path, b"1234567", CutOffError),
        (read_framework_drivers, b"", InvalidDataError),
        (read_framework_drivers, bytes(0x38), InvalidDataError),
        (read_framework_log, bytes(0x44), InvalidDataError),
        (read_framework_log, bytes(0x43), CutOffError),
        (read_nvidia_driver, b"NVCX" + bytes(0x20), SignatureError),
        (read_nvidia_driver, b"NVCD", CutOffError),
        (read_shutdown_mark, b"1234567", CutOffError),
        (read_ntfs_black_box, bytes(0x13), CutOffError),
        (read_power_button, bytes(0x60), SignatureError),
        (read_power_button, blobs.power_button()[:0x5F], CutOffError),
        (read_store_corruption, bytes(0x30), InvalidDataError),
        (read_store_corruption, bytes(0x2F), CutOffError),
    ],
)
def test_of_another_kind(read, data, kind):
    with pytest.raises(kind):
        read(data)
