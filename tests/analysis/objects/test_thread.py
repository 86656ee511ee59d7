"""Threads and processes in triage dumps of two widths, and what hostile ones lead to."""

from __future__ import annotations

import struct
from typing import NamedTuple

import pytest

from analysis.objects.dumps import IMAGES, IMAGES32, dumped, opened, world_with_objects
from builders.machine import AMD64
from builders.objects import Sheet
from builders.threads import (
    BUILD_17763_X86,
    BUILD_19041,
    ThreadBuild,
    write_process,
    write_thread,
)
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.objects import ProcessObject, ThreadObject, describe, thread_start
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.inferred import Confidence

BUILDS = {"19041": BUILD_19041, "x86": BUILD_17763_X86}
every = pytest.mark.parametrize("build", BUILDS.values(), ids=BUILDS)
PID, TID = 0xE48, 0x10AC


class Small(NamedTuple):
    sheet: Sheet
    build: ThreadBuild
    process: int
    thread: int
    driver: int

    def opened(self, **fields: tuple[str, int]) -> KernelDumpParser:
        told = {int(name[1:], 16): value for name, value in fields.items()}
        return opened(self.sheet, kdbg_fields={**self.build.kdbg_fields(), **told})

    def look(self) -> ThreadObject:
        found = describe(self.opened(), self.thread)
        assert isinstance(found, ThreadObject)
        return found


def small(build: ThreadBuild, **changes: int) -> Small:
    wide = build.pointer_size == 8
    sheet = Sheet(0xFFFFB48BD9300000 if wide else 0x86500000, build.pointer_size)
    process = write_process(sheet, build, pid=PID)
    low = 0xFFFF8C856C3EB000 if wide else 0x8C3EB000
    driver = (IMAGES if wide else IMAGES32)[1][1] + 0x4560
    thread = write_thread(
        sheet,
        build,
        process,
        pid=PID,
        tid=TID,
        stack=(low, low + 0x6000),
        **{"start": driver, "win32_start": driver, **changes},
    )
    return Small(sheet, build, process, thread, driver)


@every
def test_a_thread_of_a_driver(build: ThreadBuild) -> None:
    world = small(build)
    found = world.look()
    assert found.kind == "thread"
    assert found.id is not None
    assert found.process_id is not None
    assert (found.id.value, found.process_id.value) == (TID, PID)
    assert found.state is not None
    assert found.wait_reason is not None
    assert (found.state.value, found.state.name) == (5, "waiting")
    assert (found.wait_reason.value, found.wait_reason.name) == (15, "WrQueue")
    assert (found.wait_mode, found.processor, found.irql) == ("kernel", None, None)
    assert found.start is not None
    assert found.win32_start is not None
    assert found.start.value.address == world.driver
    assert found.start.value.location == "rt640x64+0x4560"
    assert found.start.confidence is Confidence.HIGH
    assert found.win32_start == found.start
    assert found.module_start == found.start
    low = 0xFFFF8C856C3EB000 if build.pointer_size == 8 else 0x8C3EB000
    assert (found.stack_limit, found.stack_base) == (low, low + 0x6000)
    assert found.kernel_stack == low + 0x6000 - 0x770
    assert found.teb == 0x63864000
    assert found.process is not None
    assert found.process.address == world.process
    assert found.process.image_name is not None
    assert found.process.image_name.value == "svchost.exe"
    assert found.warnings == ()
    start = thread_start(world.opened(), world.thread)
    assert start == found.start


@every
def test_a_process(build: ThreadBuild) -> None:
    world = small(build)
    found = describe(world.opened(), world.process)
    assert isinstance(found, ProcessObject)
    assert found.kind == "process"
    assert found.image_name is not None
    assert found.image_name.value == "svchost.exe"
    assert found.parent_id is not None
    assert found.parent_id.value == 0x2C0
    assert (found.directory_table_base, found.peb) == (0x1AD000, 0x63872000)
    assert not found.is_current


@every
def test_a_thread_of_a_program(build: ThreadBuild) -> None:
    """The kernel starts them all at one routine of ntdll."""
    world = small(build, start=0x77F20010, win32_start=0x00401230, state=2)
    found = world.look()
    assert found.state is not None
    assert found.state.name == "running"
    assert (found.wait_reason, found.wait_mode, found.kernel_stack) == (None, None, None)
    assert found.start is not None
    assert found.win32_start is not None
    assert found.start.value.address == 0x77F20010
    assert found.start.value.location is None
    assert found.win32_start.value.address == 0x00401230
    assert found.win32_start.confidence is Confidence.HIGH
    assert found.module_start is None
    assert thread_start(world.opened(), world.thread) is None


@every
def test_a_list_of_the_registry_in_the_place_of_the_start_address(build: ThreadBuild) -> None:
    world = small(build, start=world_address(build), win32_start=0x00401230)
    found = world.look()
    assert found.start is None
    assert found.win32_start is not None
    assert found.win32_start.value.address == 0x00401230


def world_address(build: ThreadBuild) -> int:
    return 0xFFFFC582F8A06560 if build.pointer_size == 8 else 0x9A065608


def test_without_the_semaphore_the_start_address_is_a_guess() -> None:
    world = small(BUILD_19041, start=0x77F20010)
    world.sheet.pack(world.thread + BUILD_19041.cid + 16, "B", 4)
    found = world.look()
    assert found.win32_start is not None
    assert found.win32_start.confidence is Confidence.LOW
    assert found.id is None
    assert any("the TID" in str(one) for one in found.warnings)


def test_an_old_kernel_tells_no_place() -> None:
    world = small(BUILD_19041)
    dump = world.opened(x34c=("<I", 0), x35c=("<H", 0))
    found = describe(dump, world.thread)
    assert isinstance(found, ThreadObject)
    assert (found.start, found.win32_start, found.wait_reason) == (None, None, None)
    assert thread_start(dump, world.thread) is None
    assert {"the start address", "the wait reason"} <= {
        str(one).split(" was")[0] for one in found.warnings
    }


def test_a_state_that_there_is_not() -> None:
    world = small(BUILD_19041, state=77)
    found = world.look()
    assert found.state is None
    assert any("KTHREAD.State is 0x4d" in str(one) for one in found.warnings)


def test_only_the_first_256_bytes() -> None:
    world = small(BUILD_19041)
    world.sheet.cut(world.thread, 0x100)
    world.sheet.cut(world.process, 0x100)
    found = world.look()
    assert (found.id, found.state, found.start) == (None, None, None)
    assert found.stack_limit == 0xFFFF8C856C3EB000
    assert found.process is not None
    assert found.process.image_name is None
    assert len(found.warnings) == 5
    assert all("not in the dump" in str(one) for one in found.warnings)


def test_a_thread_whose_process_is_missing_is_known_by_its_ids() -> None:
    world = small(BUILD_19041)
    world.sheet.drop(world.process)
    found = world.look()
    assert found.process is None
    assert found.id is not None
    assert found.id.value == TID
    assert any("the process" in str(one) for one in found.warnings)


HOSTILE = {
    "another type": (0, "B", 5, "Header.Type"),
    "a signal": (4, "i", 7, "Header.SignalState"),
    "waiters nowhere": (8, "Q", 0x1234, "Header.WaitListHead.Flink"),
    "a stack upside down": (0x38, "Q", 0xFFFF8C856C3EA000, "StackBase"),
    "a stack that begins anywhere": (0x30, "Q", 0xFFFF8C856C3EB008, "StackBase"),
    "a process in user space": (0xB8, "Q", 0x10000, "ApcState.Process"),
}


@pytest.mark.parametrize(("at", "form", "value", "field"), HOSTILE.values(), ids=HOSTILE)
def test_what_contradicts_itself_is_no_thread(at: int, form: str, value: int, field: str) -> None:
    world = small(BUILD_19041)
    world.sheet.pack(world.thread + at, form, value)
    with pytest.raises(InvalidDataError) as caught:
        describe(world.opened(), world.thread, "thread")
    assert caught.value.field == f"KTHREAD.{field}"


def test_what_contradicts_itself_is_no_process() -> None:
    for at, form, value, field in (
        (0, "B", 6, "Header.Type"),
        (4, "i", -1, "Header.SignalState"),
        (0x10, "Q", 0, "Header.WaitListHead.Blink"),
        (0x28, "Q", 0, "DirectoryTableBase"),
        (0x28, "Q", 1 << 52, "DirectoryTableBase"),
    ):
        world = small(BUILD_19041)
        world.sheet.pack(world.process + at, form, value)
        with pytest.raises(InvalidDataError) as caught:
            describe(world.opened(), world.process, "process")
        assert caught.value.field == f"KPROCESS.{field}"


def test_a_process_that_is_profiled_is_not_recognised() -> None:
    world = small(BUILD_19041)
    world.sheet.pack(world.process + 0x18, "QQ", 0xFFFFB48BD9000000, 0xFFFFB48BD9000000)
    with pytest.raises(InvalidDataError, match="no object is recognised"):
        describe(world.opened(), world.process)
    assert describe(world.opened(), world.process, "process").kind == "process"


def test_without_a_kdbg() -> None:
    world = small(BUILD_19041)
    dump = world.opened(x10=("<I", 0))
    with pytest.raises(InvalidDataError, match="KDBG"):
        describe(dump, world.thread, "thread")
    assert thread_start(dump, world.thread) is None


def test_nothing_there() -> None:
    world = small(BUILD_19041)
    for kind in ("thread", "process"):
        with pytest.raises(MemoryReadError):
            describe(world.opened(), world.thread + 0x1000, kind)


def test_the_running_thread_of_a_full_dump() -> None:
    """It is that of the processor; the builder's KPRCB has CR8 at 0x1a0."""
    world, _ = world_with_objects(AMD64)
    processor = world.processors[2]
    kernel, thread = world.kernel, processor.thread
    kernel.pack(thread, "BBB", 6, 0, 0)
    kernel.pack(thread + 8, "QQ", thread + 8, thread + 8)
    kernel.pack(processor.process, "B", 3)
    kernel.pack(processor.process + 8, "QQ", processor.process + 8, processor.process + 8)
    kernel.pack(processor.process + 0x18, "QQ", *[processor.process + 0x18] * 2)
    kernel.pack(processor.prcb + 0x1A0, "Q", 13)
    kernel.pack(world.kdbg + 0x2A2, "H", 0x184)
    kernel.pack(thread + 0x184, "B", 2)
    found = dumped(world).object(thread)
    assert isinstance(found, ThreadObject)
    assert found.processor == 2
    assert found.irql is not None
    assert found.irql.value == 13
    assert found.state is not None
    assert found.state.name == "running"
    assert found.process is not None
    assert found.process.address == processor.process
    low = struct.unpack("<Q", world.system.read(thread + 0x30, 8).data)[0]
    assert found.stack_limit == low
