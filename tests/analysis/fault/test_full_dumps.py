"""Faults in dumps with page tables: only stacks are searched, as far as their pages are there."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import pytest

from builders.fault import VALUES, exception_frame, exception_record, trap_frame
from builders.world import World, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.fault import Fault

STACKS = 0xFFFF850429890000
"""The stack of processor 0; those of the others are 0x10000 apart, each of 0x6000 bytes."""
CRASHED = STACKS + 2 * 0x10000
ADDRESS = 0xFFFFC00000012340


def on(stack: int) -> dict[str, int]:
    return {**VALUES, "rsp": stack + 0x3108}


def dumped(
    stack: int,
    code: int,
    parameters: Sequence[int],
    *,
    holes: Sequence[int] = (),
    cr2: int | None = None,
) -> Fault | None:
    """The fault of a dump with a frame, a record and preserved registers on a stack."""
    world: World = build_world()
    for page in range(stack, stack + 0x6000, 0x1000):
        if page not in holes:
            world.tables.map(page, next(world.kernel.frames))
            world.tables.write(page, bytes(0x1000))
    frame = stack + 0x3100 - 0x190
    for address, data in (
        (frame - 0x1E0, exception_frame(on(stack))),
        (frame, trap_frame(on(stack), accessed=ADDRESS, error=2)),
        (frame - 0xA8, exception_record(information=(1, ADDRESS))),
    ):
        for at in range(len(data)):
            if (address + at) // 0x1000 * 0x1000 not in holes:
                world.tables.write(address + at, data[at : at + 1])
    image = bytearray(world.image().data)
    struct.pack_into("<I4x4Q", image, 0x38, code, *parameters)
    with KernelDumpParser(io.BytesIO(bytes(image))) as dump:
        return dump.fault


@pytest.mark.parametrize(
    ("stack", "evidence"),
    [
        (CRASHED, "found by its instruction on the stack of the thread that crashed"),
        (STACKS, "found by its instruction on the stack of another processor"),
    ],
)
def test_a_frame_on_a_stack(stack: int, evidence: str) -> None:
    found = dumped(stack, 0x1E, (0xFFFFFFFFC0000005, VALUES["rip"], 1, ADDRESS))
    assert found is not None
    frame = stack + 0x3100 - 0x190
    assert [(one.kind, one.address) for one in found.sources] == [
        ("trap_frame", frame),
        ("exception_frame", frame - 0x1E0),
    ]
    assert found.sources[0].evidence.startswith(evidence)
    assert {name: found.registers[name] for name in VALUES} == on(stack)
    assert found.record_address == frame - 0xA8
    assert found.error_words == ("write", "page not present")


@pytest.mark.parametrize(
    ("hole", "kinds"),
    [
        (0x3000, []),  # with the frame's end, and the instruction
        (0x2000, []),  # with its beginning
        (0x4000, ["trap_frame", "exception_frame"]),
        (0x0000, ["trap_frame", "exception_frame"]),
    ],
)
def test_a_page_that_is_missing(hole: int, kinds: list[str]) -> None:
    parameters = (0xFFFFFFFFC0000005, VALUES["rip"], 1, ADDRESS)
    found = dumped(CRASHED, 0x1E, parameters, holes=[CRASHED + hole])
    assert found is not None
    assert [one.kind for one in found.sources] == kinds
    if not kinds:
        assert "no saved stack contains it" in str(found.warnings[0])


def test_what_is_on_no_stack_is_not_found() -> None:
    away = 0xFFFF850439890000
    found = dumped(away, 0x1E, (0xFFFFFFFFC0000005, VALUES["rip"], 1, ADDRESS))
    assert found is not None
    assert found.sources == ()
