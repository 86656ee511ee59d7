"""Call stacks of dumps that Windows wrote, beside stacks that others found (rizin's tests)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack import CallStack, EndReason, Trust
from kdmp_ks.errors import KdmpError

NT = 0xFFFFF8047BA00000
AMDPPM = 0xFFFFF8048B580000
STACK = 0xFFFF850429890000
THREAD = 0xFFFFBB8EBAFE2280

BEFORE_THE_FAULT = (
    (0x3F5A80, 0x0EE8, "KeBugCheckEx"),
    (0x40F4E1, 0x0EF0, None),
    (0x3CC052, 0x0F30, "_C_specific_handler"),
    (0x3FE942, 0x0FA0, "RtlpExecuteHandlerForException"),
    (0x32BF97, 0x0FD0, "RtlDispatchException"),
    (0x32AB86, 0x16F0, "KiDispatchException"),
    (0x407BAC, 0x1DB0, "KiExceptionDispatch"),
    (0x4031F5, 0x1F90, "KiSegmentNotPresentFault"),
)
"""nt: RVA, offset of the stack pointer, name."""
DRIVERS = (
    ("amdppm.sys", 0x334C, 0x2120),
    ("amdppm.sys", 0x313F, 0x2150),
    ("amdppm.sys", 0x3234, 0x2180),
    ("amdppm.sys", 0x20E8F, 0x21B0),
    ("amdppm.sys", 0x283F6, 0x2210),
    ("amdppm.sys", 0x1F852, 0x2340),
    ("Wdf01000.sys", 0x7C027, 0x2380),
    ("Wdf01000.sys", 0x16F81, 0x23D0),
    ("Wdf01000.sys", 0x7B227, 0x2410),
    ("Wdf01000.sys", 0x79E21, 0x2460),
    ("Wdf01000.sys", 0x799DA, 0x24A0),
    ("Wdf01000.sys", 0x7B6B1, 0x2530),
    ("Wdf01000.sys", 0x7B47A, 0x25A0),
    ("Wdf01000.sys", 0x8299E, 0x2630),
    ("Wdf01000.sys", 0xCC5F, 0x2660),
    ("Wdf01000.sys", 0xA866, 0x26D0),
)
AFTER_THE_FAULT = (
    (0x252F55, 0x2730, "IofCallDriver"),
    (0x7548A6, 0x2770, "PnpAsynchronousCall"),
    (0x2E0D1E, 0x27B0, "PnpSendIrp"),
    (0x36AB7C, 0x2820, "PnpStartDevice"),
    (0x723760, 0x28B0, "PnpStartDeviceNode"),
    (0x72362F, 0x2940, "PipProcessStartPhase1"),
    (0x726BDD, 0x2990, "PipProcessDevNodeTree"),
    (0x7BDF0C, 0x2A60, "PiProcessStartSystemDevices"),
    (0x36C2EC, 0x2AB0, "PnpDeviceActionWorker"),
    (0x225975, 0x2B70, "ExpWorkerThread"),
    (0x317E25, 0x2C10, "PspSystemThreadStartup"),
    (0x3FD0D8, 0x2C60, "KiStartSystemThread"),
)


@pytest.fixture(scope="module")
def named(dumps_folder: Path, symbols_folder: Path) -> Iterator[KernelDumpParser]:
    path = dumps_folder / "real" / "triage_x64.dmp"
    with KernelDumpParser(path, symbols=symbols_folder) as dump:
        yield dump


@pytest.fixture
def arm64(dumps_folder: Path) -> Iterator[KernelDumpParser]:
    with KernelDumpParser(dumps_folder / "real" / "triage_arm64.dmp") as dump:
        yield dump


def places(stack: CallStack) -> dict[int, tuple[int, str | None]]:
    """Instruction and function by stack pointer."""
    return {int(one.stack_pointer): (int(one.instruction), one.function) for one in stack}


def test_frame_0_is_named(named: KernelDumpParser) -> None:
    frame = named.stack(processor=0)[0]
    assert (frame.trust, frame.location) == (Trust.CONTEXT, "nt!KeBugCheckEx")
    assert (frame.instruction, frame.stack_pointer) == (NT + 0x3F5A80, STACK + 0xEE8)
    assert (frame.module, frame.module_offset) == ("ntoskrnl.exe", 0x3F5A80)
    assert (frame.function, frame.function_offset) == ("KeBugCheckEx", 0)


@pytest.mark.parametrize("from_fault", [False, True])
def test_all_36_frames_are_found(named: KernelDumpParser, from_fault: bool) -> None:
    """A search finds words of calls that ended as well, but no frame is missing or misnamed."""
    found = places(named.stack() if from_fault else named.stack(processor=0))
    expected = [*([] if from_fault else BEFORE_THE_FAULT), *AFTER_THE_FAULT]
    for rva, stack, name in expected:
        assert found[STACK + stack] == (NT + rva, name)
    for module, rva, stack in DRIVERS:
        start = named.kernel_modules[module].start
        assert found[STACK + stack] == (start + rva, None)


def test_the_fault_is_a_trap(named: KernelDumpParser) -> None:
    (trap,) = (one for one in named.stack(processor=0) if one.trap)
    assert (trap.trust, trap.instruction) == (Trust.CONTEXT, AMDPPM + 0x334C)
    assert trap.stack_pointer == STACK + 0x2120
    first = named.stack()[0]
    assert (first.trust, first.trap, first.instruction) == (Trust.CONTEXT, False, AMDPPM + 0x334C)


def test_frames_after_a_search_are_never_certain(named: KernelDumpParser) -> None:
    stack = named.stack()
    assert {one.trust for one in stack[1:]} == {Trust.SCAN}
    assert all(one.evidence for one in stack[1:])
    assert stack.end.reason is EndReason.SEARCH_END
    assert "the function table of the image is missing" in str(stack.warnings[0])


def test_arm64_by_frame_pointers(arm64: KernelDumpParser) -> None:
    nt = arm64.kernel_modules["nt"].start
    stack = arm64.stack()
    rvas = [0x4DE014, 0x5442A0, 0x29FF1C, 0x373340, 0x207DE4]
    assert [one.instruction - nt for one in stack] == rvas
    assert [one.trust for one in stack] == [Trust.CONTEXT, *[Trust.FRAME_POINTER] * 4]
    assert stack.end.reason is EndReason.CHAIN_END


WAITING = """
nt+0x2084d0 nt+0x251bd4 nt+0x252d98 nt+0x25062c nt+0x3333cc nt+0x253ad0 nt+0x257030
win32kbase+0x107650 win32kbase+0x36f28 win32k+0x3a348 nt+0x6b3ad8 nt+0x6488f8 nt+0x679818
nt+0x765c8c nt+0x766150 nt+0x730198 nt+0x72dfe4 nt+0x7303a8 nt+0x376080 nt+0x29ff1c nt+0x373340
nt+0x207de4
"""


def test_a_waiting_thread_of_arm64(arm64: KernelDumpParser) -> None:
    stack = arm64.stack(thread=THREAD)
    assert [one.location for one in stack] == WAITING.split()
    assert stack.end.reason is EndReason.CHAIN_END
    assert (stack.thread, stack.processor) == (THREAD, None)
    assert THREAD in {one.thread for one in arm64.stacks()}


def test_a_waiting_thread_of_amd64(dumps_folder: Path) -> None:
    """The words at KernelStack are read here by hand."""
    thread = 0xFFFFB48BE4DC6040
    with KernelDumpParser(dumps_folder / "real" / "training_116_0.dmp") as dump:
        (kernel_stack,) = struct.unpack("<Q", dump.memory.read_exact(thread + 0x58, 8))
        (address,) = struct.unpack("<Q", dump.memory.read_exact(kernel_stack + 0x38, 8))
        frame = dump.stack(thread=thread)[0]
    assert (frame.instruction, frame.stack_pointer) == (address, kernel_stack + 0x40)
    assert frame.location == "nt+0x406b76"


def test_words_that_the_bytes_contradict_are_left_out(dumps_folder: Path) -> None:
    """Where the code before a return address is in the dump, it is a call; read here by hand."""
    checked = 0
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            if dump.architecture.name != "AMD64":
                continue
            for stack in dump.stacks():
                for one in stack:
                    if one.trust is Trust.SCAN and not one.trap and one.mode == "kernel":
                        checked += _follows_a_call(dump, one.instruction)
    assert checked > 10


def _follows_a_call(dump: KernelDumpParser, address: int) -> bool:
    try:
        code = dump.memory.read_exact(address - 7, 7)
    except KdmpError:
        return False
    assert code[-5] == 0xE8 or any(code[-length] == 0xFF for length in range(2, 8)), hex(address)
    return True


@pytest.mark.parametrize("name", ["stack", "stacks"])
def test_every_real_dump_has_a_stack(dumps_folder: Path, name: str) -> None:
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            stacks = [dump.stack()] if name == "stack" else list(dump.stacks())
            assert stacks
            for stack in stacks:
                assert stack[0].trust is Trust.CONTEXT
                assert [one.frame for one in stack] == list(range(len(stack)))
                assert all(one.function is None for one in stack)
                assert str(stack).splitlines()[-1].startswith("end: ")
