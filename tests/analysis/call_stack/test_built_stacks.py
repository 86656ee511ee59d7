"""Call stacks of a driver that ran in an emulator, in dumps of the builders."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from builders import layouts, stacked
from builders.header import x64_context
from builders.machine import AMD64, ARM64
from builders.stacked import BASE, Machine, Moved
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack import CallStack, EndReason, Trust
from kdmp_ks.errors import KdmpError

NATIVE = stacked.NATIVE
INNER = ["KsLeaf", "KsStatic", "KsSmallFrame"]
MIDDLE = {"KsDynamicFrame", "KsGuarded", "KsFinally", "KsManyRegisters"}
TYPES = (layouts.FULL, layouts.BITMAP_FULL, layouts.BITMAP_KERNEL, layouts.RANGE_COMPLETE)


@pytest.fixture(scope="module")
def machine() -> Machine:
    return stacked.machine()


def places(stack: CallStack) -> list[tuple[int, int]]:
    return [(int(one.instruction), int(one.stack_pointer)) for one in stack]


def check(stack: CallStack, moved: Moved, first: int = 0) -> None:
    """Compare a stack with the shadow stack of the emulator."""
    assert places(stack) == moved.frames[first:]
    assert [one.trust for one in stack] == [
        Trust.CONTEXT,
        *[Trust.UNWIND] * (len(stack) - 1),
    ]
    assert stack.end.reason is EndReason.BOTTOM
    assert not any(one.trap or one.evidence for one in stack)
    for one, caller in pairwise(stack):
        assert one.return_address == caller.instruction
    assert stack.warnings == ()


@pytest.fixture(scope="module", params=[AMD64, ARM64], ids=lambda one: one.name)
def any_machine(request: pytest.FixtureRequest) -> Machine:
    return stacked.machine(request.param)


@pytest.mark.parametrize("dump_type", TYPES)
def test_running_threads(any_machine: Machine, dump_type: int) -> None:
    machine = any_machine
    with KernelDumpParser(BytesIO(machine.dump(dump_type)), symbols=NATIVE) as dump:
        for number, moved in enumerate(machine.running):
            stack = dump.stack(processor=number)
            check(stack, moved)
            assert stack.thread == machine.world.processors[number].thread
            assert stack.processor == number
            names = [one.function for one in stack]
            assert [*names[:3], names[-1]] == [*INNER, "DriverEntry"]
            assert names[3] in MIDDLE
            place = "arm64!KsStatic+0x20" if machine.world.machine is ARM64 else "x64!KsStatic+0x16"
            assert stack[1].location == f"native_{place}"
        assert places(dump.stack()) == machine.running[machine.world.options.crashing].frames


def test_a_waiting_thread(machine: Machine) -> None:
    with KernelDumpParser(BytesIO(machine.dump()), symbols=NATIVE) as dump:
        stack = dump.stack(thread=machine.thread)
        check(stack, machine.waiting, first=1)
        assert (stack.thread, stack.processor) == (machine.thread, None)
        assert stack[0].location == "native_x64!KsStatic+0x16"


def test_a_waiting_thread_of_arm64() -> None:
    """Its KTHREAD has two words like those of a switch frame; its stack pointer is not known."""
    built = stacked.machine(ARM64)
    with KernelDumpParser(BytesIO(built.dump()), symbols=NATIVE) as dump:
        stack = dump.stack(thread=built.thread)
        assert stack.source == f"KTHREAD.SwitchFrame at {built.thread + stacked.SWITCH_FRAME:#x}"
        assert str(stack).startswith(f"thread {built.thread:#x}, ")
        assert [one.location for one in stack[:2]] == ["nt+0x2344", "native_arm64!KsStatic+0x20"]
        assert [one.trust for one in stack[:2]] == [Trust.CONTEXT, Trust.FRAME_POINTER]
        # Unwind data need the stack pointer, so the rest is searched for.
        assert {one.trust for one in stack[2:]} == {Trust.SCAN}


def test_frames_that_a_chain_may_leave_out_are_marked() -> None:
    """Without unwind data only the frame pointers are left, which this driver does not keep."""
    built = stacked.machine(ARM64, has_headers=False, has_entry=False)
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        stack = dump.stack(processor=0)
    assert stack[1].trust is Trust.FRAME_POINTER
    assert stack[1].evidence is not None
    assert stack[1].evidence.endswith("a frame may be missing")


@pytest.mark.parametrize("word", [0, 0x7FF612345678, 0xFFFFA00000123456, BASE - 1])
def test_a_waiting_thread_whose_stack_was_reused(word: int) -> None:
    built = stacked.machine()
    caller = built.waiting.stop.callers[0]
    place = built.waiting.address(caller.rsp) - 8
    built.world.tables.write(place, struct.pack("<Q", word))
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        with pytest.raises(KdmpError, match=r"registers of the thread .* are not in the dump"):
            dump.stack(thread=built.thread)
        assert built.thread not in {stack.thread for stack in dump.stacks()}


@pytest.mark.parametrize("machine_type", [AMD64, ARM64], ids=lambda one: one.name)
@pytest.mark.parametrize(("has_headers", "has_entry"), [(True, False), (False, True)])
def test_function_tables_by_headers_and_by_the_loader(
    machine_type: Any, has_headers: bool, has_entry: bool
) -> None:
    built = stacked.machine(machine_type, has_headers=has_headers, has_entry=has_entry)
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        for number, moved in enumerate(built.running):
            check(dump.stack(processor=number), moved)


def test_a_search_without_unwind_data() -> None:
    """Page tables say what is code; nothing else is known, so no frame is certain."""
    built = stacked.machine(has_headers=False, has_entry=False)
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        for number, moved in enumerate(built.running):
            stack = dump.stack(processor=number)
            assert set(moved.frames) <= set(places(stack))
            assert {one.trust for one in stack[1:]} == {Trust.SCAN}
            assert stack.end.reason is EndReason.SEARCH_END


def _changed(number: int, changes: dict[int, int], **registers: int) -> CallStack:
    """The stack of a processor with other words on its stack, and other registers."""
    built = stacked.machine()
    for address, word in changes.items():
        built.world.tables.write(address, struct.pack("<Q", word))
    found = built.world.contexts[number] = {**built.world.contexts[number], **registers}
    built.world.tables.write(built.world.processors[number].context, x64_context(found))
    with KernelDumpParser(BytesIO(built.dump()), symbols=NATIVE) as dump:
        return dump.stack(processor=number)


def test_a_return_address_that_follows_no_call_is_not_certain(machine: Machine) -> None:
    moved = machine.running[0]
    instruction, stack_pointer = moved.frames[2]
    wrong = instruction - 0x20  # in the middle of the same function
    stack = _changed(0, {stack_pointer - 8: wrong})
    assert places(stack)[:2] == moved.frames[:2]
    assert wrong not in {one.instruction for one in stack}
    assert {one.trust for one in stack[2:]} == {Trust.SCAN}
    assert "no call" in str(stack.warnings[0])


def test_a_frame_pointer_into_another_stack(machine: Machine) -> None:
    """Frame 3 has a frame register; the words at its wrong value are no return addresses."""
    elsewhere = machine.waiting.end - 0x800
    nonsense = {elsewhere + at: 0xFFFFA00000123456 for at in range(-0x100, 0x100, 8)}
    stack = _changed(0, nonsense, rbp=elsewhere)
    assert places(stack) == machine.running[0].frames[:4]
    assert stack.end.reason is EndReason.OUTSIDE_STACK


@pytest.mark.parametrize("target", [0, 0x1234, 0x7FF612345678])
def test_a_call_of_an_address_of_user_mode_by_the_kernel(machine: Machine, target: int) -> None:
    """Control went to an address, zero most often, with the return address at the stack pointer."""
    moved = machine.running[0]
    instruction, stack_pointer = moved.frames[1]
    stack = _changed(0, {}, rip=target, rsp=stack_pointer - 8)
    assert (stack[0].instruction, stack[0].mode) == (target, "kernel")
    assert {one.mode for one in stack} == {"kernel"}
    assert set(moved.frames[1:]) <= set(places(stack))
    assert instruction == stack[1].instruction


def test_triage_with_the_image(machine: Machine) -> None:
    moved = machine.running[0]
    with KernelDumpParser(BytesIO(stacked.triage(moved)), symbols=NATIVE) as dump:
        stack = dump.stack()
        check(stack, moved)
        assert stack[2].location == "native_x64!KsSmallFrame+0x3f"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Path]:
    """A symbol store with the image and its PDB."""
    data = (NATIVE / stacked.NAME).read_bytes()
    (header,) = struct.unpack_from("<I", data, 0x3C)
    (stamp,) = struct.unpack_from("<I", data, header + 8)
    (size,) = struct.unpack_from("<I", data, header + 80)
    folder = tmp_path / stacked.NAME / f"{stamp:08X}{size:x}"
    folder.mkdir(parents=True)
    (folder / stacked.NAME).write_bytes(data)
    (tmp_path / "native_x64.pdb").write_bytes((NATIVE / "native_x64.pdb").read_bytes())
    return tmp_path


def test_triage_with_an_image_file(machine: Machine, store: Path) -> None:
    """Neither headers nor code of the driver are in the dump: its file is looked up by its key."""
    for moved in machine.running:
        data = stacked.triage(moved, has_image=False)
        with KernelDumpParser(BytesIO(data), symbols=store) as dump:
            stack = dump.stack()
            check(stack, moved)
            assert [one.function for one in stack[:3]] == INNER


def test_triage_without_unwind_data(machine: Machine) -> None:
    moved = machine.running[0]
    with KernelDumpParser(BytesIO(stacked.triage(moved, has_image=False))) as dump:
        stack = dump.stack()
        assert set(moved.frames) <= set(places(stack))
        assert {one.trust for one in stack[1:]} == {Trust.SCAN}
        assert "the function table of the image is missing" in str(stack.warnings[0])
        assert all(one.function is None for one in stack)


def test_from_a_system_call_to_user_mode() -> None:
    data, kernel, user = stacked.system_call()
    with KernelDumpParser(BytesIO(data), symbols=NATIVE) as dump:
        stack = dump.stack()
        assert places(stack) == kernel + user
        assert [one.mode for one in stack] == ["kernel"] * 2 + ["user"] * len(user)
        assert [one.frame for one in stack if one.trap] == [2]
        assert [one.location for one in stack[:2]] == [
            "native_x64!KsLeaf",
            "native_x64!KsTrapEntry+0x1a",
        ]
        assert stack[1].return_address is None
        assert stack[2].module == stacked.NAME
        assert stack.end.reason is EndReason.NO_IMAGE


def test_threads_of_a_process_by_its_list(machine: Machine) -> None:
    """No symbols: the list of a process leads through the thread that runs, so through others."""
    world = machine.world
    process, running = world.processors[0].process, world.processors[0].thread
    head = process + 0x30
    ring = [head, running + 0x2F8, machine.thread + 0x2F8, head]
    for here, following in pairwise(ring):
        world.kernel.pack(here, "Q", following)
        world.kernel.pack(following + 8, "Q", here)
    with KernelDumpParser(BytesIO(machine.dump())) as dump:
        found = {stack.thread for stack in dump.stacks()}
    assert {one.thread for one in world.processors} <= found


def test_stacks_that_are_asked_for_wrongly(machine: Machine) -> None:
    with KernelDumpParser(BytesIO(machine.dump())) as dump:
        with pytest.raises(TypeError):
            dump.stack(processor=0, thread=machine.thread)
        for wrong in ({"processor": 9}, {"thread": 3}, {"thread": 0xFFFFF90000000000}):
            with pytest.raises(KdmpError):
                dump.stack(**wrong)


def test_printed_like_a_debugger(machine: Machine) -> None:
    with KernelDumpParser(BytesIO(machine.dump()), symbols=NATIVE) as dump:
        stack = dump.stack(processor=0)
    lines = str(stack).splitlines()
    assert lines[1].split() == ["#", "Child-SP", "Trust", "Call", "Site"]
    assert lines[2].split() == ["00", f"{stack[0].stack_pointer:#x}", "context", stack[0].text]
    assert lines[-1].startswith("end: the return address is zero")
    assert repr(stack) == str(stack)
    assert "<table" in stack._repr_html_()
    assert stack[1:3] == stack.frames[1:3]
    assert len(stack) == len(list(stack)) == 5
