from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from kdmp_ks.architecture import AMD64, ARM64, X86, Architecture, architecture_of
from kdmp_ks.kernel import SharedData, read_shared_data
from kernel.memory import FakeMemory

ADDRESSES = {AMD64: 0xFFFFF780_00000000, X86: 0xFFDF0000, ARM64: 0xFFFFF780_00000000}
NOON = 132223536000000000  # 2020-01-01 12:00 UTC

machines = pytest.mark.parametrize("machine", ADDRESSES, ids=str)


def page(machine: Architecture) -> FakeMemory:
    memory = FakeMemory()
    at = ADDRESSES[machine]
    memory.map(at, 0x1000)
    memory.pack("Iii", at + 0x8, 36_000_000_000 & 0xFFFFFFFF, 8, 8)
    memory.pack("Iii", at + 0x14, NOON & 0xFFFFFFFF, NOON >> 32, NOON >> 32)
    bias = -36_000_000_000
    memory.pack("Iii", at + 0x20, bias & 0xFFFFFFFF, bias >> 32, bias >> 32)
    memory.put(at + 0x30, "C:\\Windows".encode("utf-16-le"))
    memory.pack("III", at + 0x260, 0xF0004A61, 3, 1)
    memory.pack("II", at + 0x26C, 10, 0)
    memory.pack("I", at + 0x2C4, 183)
    memory.pack("Q", at + 0x3B0, 600_000_000)
    return memory


def read(memory: FakeMemory, machine: Architecture) -> SharedData:
    found = read_shared_data(memory, machine)
    assert found is not None
    return found


@machines
def test_the_whole_page(machine: Architecture) -> None:
    shared = read(page(machine), machine)
    assert shared.address == ADDRESSES[machine]
    assert shared.interrupt_time == timedelta(hours=1)
    assert shared.system_time == datetime(2020, 1, 1, 12, tzinfo=timezone.utc)
    assert shared.time_zone_bias == timedelta(hours=-1)
    assert shared.system_root == "C:\\Windows"
    assert shared.build_number == 19041
    assert shared.version == (10, 0)
    assert shared.product_type == 3
    assert shared.boot_id == 183
    assert shared.interrupt_time_bias == timedelta(minutes=1)
    assert shared.fields["NtBuildNumber"] == 0xF0004A61
    assert repr(shared).startswith(f"<SharedData at {ADDRESSES[machine]:#x}: ")


def test_a_piece_of_it() -> None:
    memory = page(AMD64)
    at = ADDRESSES[AMD64]
    memory.unmap(at, 0x14)
    memory.unmap(at + 0x114, 0x1000 - 0x114)
    shared = read(memory, AMD64)
    assert sorted(shared.fields) == [
        "ImageNumberHigh", "ImageNumberLow", "SystemTime", "TimeZoneBias"
    ]  # fmt: skip
    assert shared.system_time == datetime(2020, 1, 1, 12, tzinfo=timezone.utc)
    assert shared.time_zone_bias == timedelta(hours=-1)
    others = (
        shared.interrupt_time,
        shared.system_root,
        shared.build_number,
        shared.version,
        shared.product_type,
        shared.boot_id,
        shared.interrupt_time_bias,
    )
    assert others == (None,) * 7


def test_a_time_that_was_being_written() -> None:
    memory = page(AMD64)
    memory.pack("i", ADDRESSES[AMD64] + 0x1C, 5)
    shared = read(memory, AMD64)
    assert shared.system_time is None
    memory.pack("ii", ADDRESSES[AMD64] + 0xC, 5, 6)
    assert read(memory, AMD64).interrupt_time is None
    memory.pack("ii", ADDRESSES[AMD64] + 0x24, 5, 6)
    assert read(memory, AMD64).time_zone_bias is None


def test_a_time_beyond_the_calendar() -> None:
    memory = page(AMD64)
    memory.pack("Iii", ADDRESSES[AMD64] + 0x14, 0, 0x7FFFFFFF, 0x7FFFFFFF)
    assert read(memory, AMD64).system_time is None


def test_what_older_windows_leave_empty() -> None:
    memory = page(AMD64)
    memory.pack("IIB", ADDRESSES[AMD64] + 0x260, 0, 1, 0)
    memory.put(ADDRESSES[AMD64] + 0x30, bytes(520))
    shared = read(memory, AMD64)
    assert shared.build_number is None
    assert shared.product_type is None
    assert shared.system_root is None


def test_text_that_is_none() -> None:
    memory = page(AMD64)
    memory.put(ADDRESSES[AMD64] + 0x30, b"\x00\xd8" * 260)
    shared = read_shared_data(memory, AMD64)
    assert shared is not None
    assert shared.system_root is None
    assert shared.build_number == 19041


def test_not_there() -> None:
    assert read_shared_data(FakeMemory(), AMD64) is None
    assert read_shared_data(page(AMD64), architecture_of(0x200, 8)) is None
