"""Call stacks of the DPC watchdog, from bytes packed at literal offsets."""

from __future__ import annotations

import struct

import pytest

from analysis.watchdog.stopped import DRIVER, KPRCB, NT, Stopped
from kdmp_ks.analysis.watchdog import find_sampled_stacks
from kdmp_ks.errors import BoundsError, InvalidDataError, MemoryReadError
from kdmp_ks.ground.warnings import Warnings

BLOCK, PROFILE = 0xFFFFF80000250000, 0xFFFFB48BE9000000
OFFSET, SLOT = 0x8B68, 0x108
HOT = (DRIVER + 0x1234, DRIVER + 0x2000, NT + 0x3456)
COLD = (NT + 0x10, NT + 0x20)


def slot(frames: tuple[int, ...], count: int | None = None) -> bytes:
    number = len(frames) if count is None else count
    return struct.pack("<33Q", number, *frames, *(0,) * (32 - len(frames)))


def machine(
    *slots: bytes, kind: int = 1, length: int = 0x8200, signature: int = 0xAEBECEDE
) -> Stopped:
    dump = Stopped(0x133, *((1, 0x1E00, BLOCK, 0) if kind else (0, 0x500, 0x500, BLOCK)))
    dump.memory.pack(BLOCK, "IHHHHI", signature, 1, 0x10, OFFSET, 0, length)
    dump.memory.pack(KPRCB + OFFSET, "Q", PROFILE)
    data = b"".join(slots)
    dump.memory.put(PROFILE, data.ljust(length, b"\0") if length < 0x10000 else data)
    return dump


@pytest.mark.parametrize("kind", [0, 1])
def test_equal_samples_are_counted(kind: int) -> None:
    warnings = Warnings()
    dump = machine(slot(COLD), *[slot(HOT)] * 3, slot(()), kind=kind)
    found = find_sampled_stacks(dump, warnings)
    assert found is not None
    assert (found.block, found.profile, found.processor) == (BLOCK, PROFILE, 2)
    assert found.sample_count == 4
    assert [one.count for one in found.stacks] == [3, 1]
    assert [one.address for one in found.stacks[0].frames] == list(HOT)
    assert [one.location for one in found.stacks[0].frames] == [
        "driver+0x1234",
        "driver+0x2000",
        "nt+0x3456",
    ]
    assert [one.address for one in found.stacks[1].frames] == list(COLD)
    assert list(warnings) == []


def test_all_frames_of_a_full_sample() -> None:
    frames = tuple(NT + number for number in range(1, 33))
    found = find_sampled_stacks(machine(slot(frames)))
    assert found is not None
    assert [one.address for one in found.stacks[0].frames] == list(frames)


def test_126_samples_fill_a_profile_of_windows() -> None:
    found = find_sampled_stacks(machine(*[slot(HOT)] * 126))
    assert found is not None
    assert found.sample_count == 126


def test_another_stop_code_or_an_older_build() -> None:
    assert find_sampled_stacks(Stopped(0x9F, 1, 0, BLOCK)) is None
    assert find_sampled_stacks(Stopped(0x133, 0, 0x500, 0x500, 0)) is None
    assert find_sampled_stacks(Stopped(0x133, 2, 0, BLOCK, BLOCK)) is None


def test_small_dumps_add_a_bit_to_the_code() -> None:
    dump = machine(slot(HOT))
    dump.headers.bug_check_code = 0x10000133
    assert find_sampled_stacks(dump) is not None


class TestBroken:
    def test_another_signature(self) -> None:
        with pytest.raises(InvalidDataError, match="Signature"):
            find_sampled_stacks(machine(slot(HOT), signature=0x12345678))

    def test_a_parameter_that_is_no_address(self) -> None:
        with pytest.raises(InvalidDataError, match="BugCheckParameter3"):
            find_sampled_stacks(Stopped(0x133, 1, 0x1E00, 0x1000))

    def test_a_block_that_is_missing(self) -> None:
        with pytest.raises(MemoryReadError):
            find_sampled_stacks(Stopped(0x133, 1, 0x1E00, BLOCK))

    def test_samples_that_are_missing(self) -> None:
        dump = machine(slot(HOT))
        dump.memory.cut(PROFILE, 0x8200)
        with pytest.raises(MemoryReadError):
            find_sampled_stacks(dump)

    def test_a_pointer_that_leads_nowhere(self) -> None:
        dump = machine(slot(HOT))
        dump.memory.pack(KPRCB + OFFSET, "Q", 0x1234)
        with pytest.raises(InvalidDataError, match="DpcWatchdogProfile"):
            find_sampled_stacks(dump)

    def test_an_unknown_processor(self) -> None:
        dump = machine(slot(HOT))
        dump.system.crashing_processor = None
        with pytest.raises(InvalidDataError, match="KPRCB"):
            find_sampled_stacks(dump)

    @pytest.mark.parametrize("length", [0, 0x107])
    def test_a_length_of_no_sample(self, length: int) -> None:
        with pytest.raises(BoundsError, match="DpcWatchdogProfileLength"):
            find_sampled_stacks(machine(slot(HOT), length=length))

    def test_samples_that_are_cut(self) -> None:
        dump = machine(*[slot(HOT)] * 8)
        dump.memory.cut(PROFILE + 3 * SLOT + 8, 0x8200)
        warnings = Warnings()
        found = find_sampled_stacks(dump, warnings)
        assert found is not None
        assert found.sample_count == 3
        assert "the dump has 0x320 bytes of 0x8200" in str(warnings[0])

    def test_a_length_that_is_too_large(self) -> None:
        warnings = Warnings()
        found = find_sampled_stacks(machine(slot(HOT), length=0xFFFFFFFF), warnings)
        assert found is not None
        assert found.sample_count == 1
        assert "only 0x20000 bytes are read" in str(warnings[0])

    def test_samples_that_are_none(self) -> None:
        warnings = Warnings()
        slots = (slot(HOT, 33), slot(HOT, 4), slot((DRIVER, 0x1000)), slot(HOT), slot(HOT, 1 << 63))
        found = find_sampled_stacks(machine(*slots), warnings)
        assert found is not None
        assert [(one.count, len(one.frames)) for one in found.stacks] == [(1, 3)]
        assert "0x4" in str(warnings[0])
