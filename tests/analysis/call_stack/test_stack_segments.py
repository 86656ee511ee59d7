"""Segments of kernel stacks: where a thread was before its stack was expanded."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import pytest

from builders import stacked
from kdmp_ks import KernelDumpParser, structs
from kdmp_ks.analysis.call_stack.stack_ranges import StackRange, StackRanges, segments_of
from kdmp_ks.kernel.processes.thread import Thread

FIRST = StackRange(0xFFFFA00000A00000, 0xFFFFA00000A06000)
SECOND = StackRange(0xFFFFA00000B00000, 0xFFFFA00000B08000)


def control(base: int, limit: int, before: StackRange | None, place: int) -> bytes:
    """The words at KTHREAD.InitialStack."""
    start, end = before or (0, 0)
    return struct.pack("<6Q", base, limit | 1, end, start, start + 0x100, place)


class Segments:
    """A thread that waits, on a stack that can be given segments.

    Attributes:
        built: The machine.
        thread: Address of the thread.
        base: High end of its stack.
        place: Address of the KSTACK_CONTROL of its stack.
    """

    def __init__(self) -> None:
        self.built = stacked.machine()
        self.thread = self.built.thread
        self.base = self.built.waiting.end
        (self.place,) = struct.unpack(
            "<Q", self.built.world.tables.read(self.thread + stacked.INITIAL_STACK, 8).data
        )

    def write(self, place: int, data: bytes) -> None:
        self.built.world.tables.write(place, data)

    def found(self) -> tuple[StackRange, ...]:
        with KernelDumpParser(BytesIO(self.built.dump())) as dump:
            return segments_of(Thread(dump.memory, dump.kdbg, self.thread))


@pytest.fixture
def segments() -> Segments:
    return Segments()


def test_layout() -> None:
    """By the public symbols of 64-bit kernels: 0x30 bytes, Previous at 0x10."""
    data = struct.pack("<6Q", 1, 2, 3, 4, 5, 6)
    found = structs.KSTACK_CONTROL64.parse(data)
    assert structs.KSTACK_CONTROL64.sizeof() == 0x30
    assert (found.StackBase, found.ActualLimit) == (1, 2)
    assert list(found.Previous.values())[-4:] == [3, 4, 5, 6]


def test_two_segments(segments: Segments) -> None:
    inner = segments.place - 0x40
    segments.write(segments.place, control(segments.base, segments.base - 0x6000, FIRST, inner))
    segments.write(inner, control(FIRST.end, FIRST.start, None, 0))
    assert segments.found() == (FIRST,)
    outer = inner - 0x40
    segments.write(inner, control(FIRST.end, FIRST.start, SECOND, outer))
    segments.write(outer, control(SECOND.end, SECOND.start, None, 0))
    assert segments.found() == (FIRST, SECOND)


def test_no_segment(segments: Segments) -> None:
    segments.write(segments.place, control(segments.base, segments.base - 0x6000, None, 0))
    assert segments.found() == ()


@pytest.mark.parametrize(
    "before",
    [
        StackRange(0x1000, 0x2000),
        StackRange(FIRST.start, FIRST.start),
        StackRange(FIRST.end, FIRST.start),
        StackRange(FIRST.start, FIRST.start + (1 << 20)),
    ],
    ids=["user mode", "empty", "turned round", "too large"],
)
def test_bounds_that_cannot_be(segments: Segments, before: StackRange) -> None:
    inner = segments.place - 0x40
    segments.write(segments.place, control(segments.base, 0, before, inner))
    assert segments.found() == ()


def test_words_that_are_no_control(segments: Segments) -> None:
    """The base of the thread's stack must be there."""
    segments.write(segments.place, control(segments.base + 8, 0, FIRST, segments.place))
    assert segments.found() == ()


def test_a_loop_ends(segments: Segments) -> None:
    inner = segments.place - 0x40
    segments.write(segments.place, control(segments.base, 0, FIRST, inner))
    segments.write(inner, control(FIRST.end, 0, SECOND, inner - 0x40))
    segments.write(inner - 0x40, control(SECOND.end, 0, FIRST, inner))
    assert segments.found() == (FIRST, SECOND)


def test_addresses_on_a_segment_are_on_a_known_stack(segments: Segments) -> None:
    segments.write(segments.place, control(segments.base, 0, FIRST, 0))
    with KernelDumpParser(BytesIO(segments.built.dump())) as dump:
        thread = Thread(dump.memory, dump.kdbg, segments.thread)
        plain = StackRanges(dump)
        ranges = plain.joined(segments_of(thread))
        assert plain.find(FIRST.start + 8) is None
        assert ranges.find(FIRST.start + 8) == FIRST
        assert ranges.end_of(FIRST.start + 8) == FIRST.end
        assert plain.joined(()) is plain


@pytest.mark.parametrize(
    "name", ["training_7e_1.dmp", "training_13a.dmp", "triage_arm64.dmp", "triage_x64.dmp"]
)
def test_stacks_of_real_dumps_have_a_control(dumps_folder: Path, name: str) -> None:
    with KernelDumpParser(dumps_folder / "real" / name) as dump:
        assert dump.crashing_processor is not None
        thread = dump.crashing_processor.value.thread
        words = struct.unpack("<6Q", dump.memory.read_exact(thread.initial_stack, 0x30))
        assert words == (thread.stack_base, thread.stack_limit, 0, 0, 0, 0)
        assert segments_of(thread) == ()
