"""Blobs that are tables: address ranges, saved memory, display adapters, requests, loggers."""

from __future__ import annotations

import struct
from datetime import datetime, timedelta, timezone

import pytest

from builders import blobs
from kdmp_ks.blobs.address_ranges import (
    RangeGroup,
    SavedGroup,
    read_address_ranges,
    read_saved_memory,
)
from kdmp_ks.blobs.etw import EtwLogger, read_etw_header
from kdmp_ks.blobs.storport import StorageRequest, read_storport
from kdmp_ks.blobs.watchdog import (
    DisplayAdapter,
    WatchdogSection,
    read_display_adapters,
    read_display_watchdog,
)
from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, SignatureError
from kdmp_ks.ground.warnings import Warnings

ROOT = 0xFFFFF8025CE23E20
GROUPS = blobs.range_group(b"IoTriageDumpData", [(ROOT, 0x10), (0xFFFFB48BD959E000, 0x668)])
OTHER = blobs.range_group(b"b", [(0x1000, 1)])
SAVED = blobs.saved_memory(
    [
        (b"IoTriageDumpData", [(ROOT, b"0123456789abcdef"), (ROOT + 0x100, b"xyz")]),
        (b"M", [(0x1000, b"")]),
    ]
)
START = datetime(2024, 11, 23, 3, 49, 27, tzinfo=timezone.utc)


def collected(read, data) -> tuple[object, list[str]]:
    warnings = Warnings()
    return read(data, warnings), [str(one) for one in warnings]


def test_address_ranges():
    assert collected(read_address_ranges, GROUPS + OTHER) == (
        (
            RangeGroup("IoTriageDumpData", ((ROOT, 0x10), (0xFFFFB48BD959E000, 0x668))),
            RangeGroup("b", ((0x1000, 1),)),
        ),
        [],
    )
    assert read_address_ranges(b"") == ()


@pytest.mark.parametrize("cut", range(1, len(OTHER)))
def test_address_ranges_that_break_off(cut):
    found, (warning,) = collected(read_address_ranges, GROUPS + OTHER[:-cut])
    assert [one.name for one in found] == ["IoTriageDumpData"]
    assert warning.startswith(f"a group of ranges at {len(GROUPS):#x} was not found: ")


@pytest.mark.parametrize("data", [GROUPS[:7], GROUPS[:-1], b"\xff" * 40])
def test_no_address_ranges(data):
    with pytest.raises((CutOffError, BoundsError)):
        read_address_ranges(data)


def test_empty_groups_end():
    data = struct.pack("<II", 0, 0) * 40_000
    found, (warning,) = collected(read_address_ranges, data)
    assert len(found) == 0x1000
    assert warning == "number of ranges is 0x1000: later ranges are ignored"


def test_saved_memory():
    found, warnings = collected(read_saved_memory, SAVED)
    # A header of 0x18 bytes, a group's of 0x14 with a name of 0x18, a range's of 0x10.
    assert found == (
        SavedGroup("IoTriageDumpData", ((ROOT, 0x54, 0x10), (ROOT + 0x100, 0x74, 3))),
        SavedGroup("M", ((0x1000, 0x77 + 0x14 + 8 + 0x10, 0),)),
    )
    assert [one.size for one in found] == [0x13, 0]
    assert warnings == []
    assert SAVED[0x54:0x64] == b"0123456789abcdef"
    assert SAVED[0x74:0x77] == b"xyz"


@pytest.mark.parametrize("size", range(0x18, len(SAVED)))
def test_saved_memory_that_breaks_off(size):
    found, warnings = collected(read_saved_memory, SAVED[:size])
    ends = (0x54 + 0x10, 0x74 + 3, len(SAVED))
    wanted = sum(end <= size for end in ends)
    assert sum(len(one.segments) for one in found) == wanted
    assert warnings[0] == (
        f"size of the saved memory is {len(SAVED):#x}: there are {size:#x} bytes"
    )
    assert len(warnings) == 2
    assert "does not fit, the rest is ignored" in warnings[1]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (SAVED[:0x17], CutOffError),
        (b"\x17\0\0\0" + SAVED[4:], BoundsError),
        (b"\xff\xff\0\0" + SAVED[4:], BoundsError),
    ],
)
def test_no_saved_memory(data, kind):
    with pytest.raises(kind):
        read_saved_memory(data)


def test_saved_memory_with_wrong_headers():
    small = SAVED[:0x18] + struct.pack("<I", 0x13) + SAVED[0x1C:]
    assert collected(read_saved_memory, small) == (
        (),
        ["size of a group of saved memory at 0x18 is 0x13: does not fit, the rest is ignored"],
    )
    huge = SAVED[:0x4C] + struct.pack("<Q", (1 << 64) - 1) + SAVED[0x54:]
    found, (warning,) = collected(read_saved_memory, huge)
    assert [one.segments for one in found] == [()]
    assert warning.startswith("size of a range of saved memory at 0x44 is 0xffffffffffffffff: ")


def test_too_much_saved_memory():
    data = blobs.saved_memory([(b"n", [(0x1000, b"")] * 40_000)])
    found, (warning,) = collected(read_saved_memory, data)
    assert len(found[0].segments) == 0xFFF  # the group counts as well
    assert warning == "number of ranges is 0x1000: later ranges are ignored"


QCOM, MODEL = int.from_bytes(b"QCOM", "little"), int.from_bytes(b"083A", "little")
ADAPTERS = [
    (0x09, bytes([2, 0, 0, 0, 0, 0, 0, 0])),
    (0x20, blobs.adapter(1300, 0x1414, 0x8D, 0)),
    (0x21, blobs.adapter(3200, 0x10DE, 0x2504, 3)),
    (0x22, blobs.adapter(2700, QCOM, MODEL, 4)),
]


def test_display_adapters():
    data = blobs.watchdog(ADAPTERS)
    found, warnings = collected(read_display_watchdog, data)
    assert found.adapters == (
        DisplayAdapter(0, 0x1414, 0x8D, None, True, "1.3"),
        DisplayAdapter(3, 0x10DE, 0x2504, None, False, "3.2"),
        DisplayAdapter(4, None, None, "QCOM083A", False, "2.7"),
    )
    assert found.sections == (
        WatchdogSection(0x09, 0x30, 8),
        WatchdogSection(0x20, 0x38, 16),
        WatchdogSection(0x21, 0x48, 16),
        WatchdogSection(0x22, 0x58, 16),
    )
    assert not found.has_recovery
    assert warnings == []
    assert read_display_adapters(data) == found.adapters


def test_zeros_that_were_cut_off():
    short = [(id_, body.rstrip(b"\0")) for id_, body in ADAPTERS]
    data = blobs.watchdog([(0xFFFF, b"vTDR"), *short])
    found = read_display_watchdog(data)
    assert found.has_recovery
    assert found.adapters == read_display_adapters(blobs.watchdog(ADAPTERS))


def test_odd_adapters():
    names = blobs.adapter(0, 0x21212121, 0xFFFFFFFF, 1)
    (found,) = read_display_adapters(blobs.watchdog([(0x20, names)]))
    assert found == DisplayAdapter(1, None, None, None, False, None)


def test_a_section_outside():
    data = bytearray(blobs.watchdog(ADAPTERS))
    data[0x20:0x24] = struct.pack("<I", 0x10000)
    found, warnings = collected(read_display_watchdog, bytes(data))
    assert [one.id for one in found.sections] == [0x09, 0x20, 0x21]
    assert warnings == ["offset of a watchdog section is 0x10000: it is not in the blob"]


def test_all_sections_outside():
    data = blobs.watchdog(ADAPTERS)[:0x20]
    found, warnings = collected(read_display_watchdog, data)
    assert (found.adapters, found.sections) == ((), ())
    assert "offset of a watchdog section is 0x30: it is not in the blob" in warnings


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"1234567", CutOffError),
        (struct.pack("<II", 0, 0), BoundsError),
        (struct.pack("<IIII", 1, 0, 0, 9), BoundsError),
        (struct.pack("<IIII", 1, 0, 15, 9), BoundsError),
        (struct.pack("<IIII", 1, 0, 0xFFFFFFFF, 9), BoundsError),
        (struct.pack("<II", 5, 0), BoundsError),
    ],
)
def test_no_watchdog(data, kind):
    with pytest.raises(kind):
        read_display_watchdog(data)


def test_storport():
    start = blobs.filetime(START)
    data = blobs.storage_ring(
        [(0x28, start, start + 12_340, 1), (0x2A, 0, 0, 0), (0xFE, 0, start, 0x84)]
    )
    found, warnings = collected(read_storport, data)
    assert found.port_driver == "storport.sys"
    assert found.requests == (
        StorageRequest(
            0x28, "read", START, START + timedelta(microseconds=1234), None, None, 1, "success"
        ),
        StorageRequest(0x2A, "write", None, None, None, None, 0, "pending"),
        StorageRequest(0xFE, None, None, START, None, None, 0x84, "error"),
    )
    assert warnings == []


def test_ataport():
    data = blobs.storage_ring(
        [
            (0x28, 20_000_000, 20_000_010, 0x50),
            (0x2A, 30_000_000, 10, 0x50),
            (0x35, 40_000_000, 50_000_000, 0x51),
            (0x35, 40_000_000, 50_000_000, 0x70),
            (0x35, 40_000_000, (1 << 64) - 1, 0),
        ],
        b"DATA",
    )
    found = read_storport(data)
    two = timedelta(seconds=2)
    assert found.port_driver == "ataport.sys"
    assert [(one.name, one.outcome, one.start, one.end) for one in found.requests] == [
        ("read", "success", None, None),
        ("write", "pending", None, None),
        ("flush cache", "error", None, None),
        ("flush cache", "error", None, None),
        ("flush cache", None, None, None),
    ]
    assert [(one.start_up_time, one.end_up_time) for one in found.requests] == [
        (two, two + timedelta(microseconds=1)),
        (timedelta(seconds=3), None),
        (2 * two, timedelta(seconds=5)),
        (2 * two, timedelta(seconds=5)),
        (2 * two, None),
    ]


def test_ring_that_is_cut_off():
    data = blobs.storage_ring([(0x28, 1, 2, 1)] * 66)
    found, warnings = collected(read_storport, data[: 0x24 + 3 * 0x3C + 5])
    assert len(found.requests) == 3
    assert warnings == [
        "size of the requests of a storage port driver is 0xfdc: there are 0xdd bytes",
        "number of storage requests: 66 items expected, 3 present",
    ]


def test_too_many_requests():
    data = blobs.storage_ring([], size=0x24 + 0x3C * 5000)
    data = data[:0x20] + struct.pack("<I", 5000) + data[0x24:]
    found, warnings = collected(read_storport, data)
    assert len(found.requests) == 4096
    assert warnings == ["number of storage requests is 0x1388: only 0x1000 are taken"]


@pytest.mark.parametrize(
    ("data", "kind"), [(b"DSTP", CutOffError), (b"DXTP" + bytes(0x40), SignatureError)]
)
def test_no_ring(data, kind):
    with pytest.raises(kind):
        read_storport(data)


def test_etw():
    data = blobs.etw([(10, "EventLog-System", b"\1\0" * 50), (24, "CldFltLog", b"")])
    found, warnings = collected(read_etw_header, data)
    assert (found.build_number, found.cpu_mhz) == (0x658F, 3693)
    assert (found.timer_resolution, found.counter_frequency) == (156250, 10_000_000)
    assert found.boot_time == datetime(2024, 11, 27, 11, 4, 11, 835477, tzinfo=timezone.utc)
    assert found.loggers == (
        EtwLogger("EventLog-System", 10, 0x10000, 0x98800180, 0x20),
        EtwLogger("CldFltLog", 24, 0x10000, 0x98800180, 0x20 + 0x30 + 30 + 100),
    )
    assert warnings == []


@pytest.mark.parametrize(
    "change",
    [(0x10, "I", 0), (0x10, "I", 1 << 25), (0x14, "I", 0), (0x14, "I", 40), (0x30, "H", 1)],
)
def test_no_logger(change):
    data = bytearray(blobs.etw([(10, "EventLog-System", b"")]))
    offset, form, value = change
    struct.pack_into("<" + form, data, 0x20 + offset, value)
    assert read_etw_header(bytes(data)).loggers == ()


def test_loggers_are_bounded():
    data = blobs.etw([(10, "x", b"")] * 300)
    found, (warning,) = collected(read_etw_header, data)
    assert len(found.loggers) == 256
    assert warning == "number of loggers is 0x100: later ones are ignored"
    _, (warning,) = collected(read_etw_header, blobs.etw([]) + bytes(1 << 23))
    assert warning.startswith("size of the ETW buffers is 0x800020: only the first 0x800000 bytes")


def test_no_etw():
    with pytest.raises(CutOffError):
        read_etw_header(bytes(0x1F))
    with pytest.raises(InvalidDataError):
        read_etw_header(bytes(0x20))
