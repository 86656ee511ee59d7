from __future__ import annotations

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError, PartialReadError
from kdmp_ks.kernel import Confidence, Current, Inferred, read_current
from kernel.memory import FakeMemory
from kernel.objects import (
    BUILD_19041,
    BUILD_X86,
    BUILDS,
    HEAD,
    IDLE,
    PEB,
    PRCB,
    PROCESS,
    THREAD,
    Layout,
    Objects,
)

SYSTEM = 0x8200_4080
OTHER = 0x8200_C0C0
NO_IRPS = 0x34C
NO_HEAD = 0x50

every_build = pytest.mark.parametrize("layout", BUILDS.values(), ids=BUILDS)


def told(fact: Inferred[int] | Inferred[str] | None) -> tuple[object, Confidence]:
    assert fact is not None
    assert fact.evidence
    return fact.value, fact.confidence


HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM


@every_build
def test_a_thread_of_system(layout: Layout) -> None:
    objects = Objects(layout)
    objects.thread(4, 0x1F0)
    objects.process(4, b"System")
    objects.ring(PROCESS)
    current = read_current(objects.processor)
    assert current.thread.address == objects.at(THREAD)
    assert told(current.thread.id) == (0x1F0, HIGH)
    assert told(current.thread.process_id) == (4, HIGH)
    assert current.thread.teb is None
    assert current.thread.stack_limit == objects.at(0x8300_0000)
    assert isinstance(current.thread.stack_limit, Gva)
    assert current.process is not None
    assert current.process.address == objects.at(PROCESS)
    assert told(current.process.id) == (4, HIGH)
    assert told(current.process.parent_id) == (0x2C0, HIGH)
    assert told(current.process.image_name) == ("System", HIGH)
    assert current.process.directory_table_base == 0x1AD002
    assert current.process.peb == PEB
    assert current.layout.links is not None
    assert current.layout.links.value == layout.number
    assert "PsActiveProcessHead" in current.layout.links.evidence


@every_build
def test_a_program_of_which_only_its_own_structures_are_there(layout: Layout) -> None:
    objects = Objects(layout)
    objects.thread(0x2EFC, 0x4340)
    objects.process(0x2EFC, b"svchost.exe")
    current = read_current(objects.processor)
    assert told(current.thread.id) == (0x4340, HIGH)
    assert current.process is not None
    assert told(current.process.id) == (0x2EFC, HIGH)
    assert current.process.id is not None
    assert "its thread" in current.process.id.evidence
    assert told(current.process.image_name) == ("svchost.exe", MEDIUM)


@every_build
def test_the_path_in_the_kernel_confirms_the_name(layout: Layout) -> None:
    objects = Objects(layout)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"A long name wi")
    path = "\\Device\\Volume3\\a LONG name with.more.exe".encode("utf-16-le")
    text = objects.memory.put(objects.at(0x8230_1000), path)
    objects.memory.map(objects.at(0x8230_0000), 2 * objects.size)
    objects.memory.pack("HH", objects.at(0x8230_0000), len(path), len(path))
    objects.memory.pack(objects.pack, objects.at(0x8230_0000) + objects.size, text)
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("A long name wi", HIGH)
    assert process.image_name is not None
    assert "path in the kernel" in process.image_name.evidence


def own_path(path: str) -> FakeMemory:
    """The memory of a 32-bit process with its PEB."""
    user = FakeMemory()
    user.map(PEB, 0x40)
    user.pack("I", PEB + 0x10, 0x0002_0000)
    user.map(0x0002_0000, 0x100)
    raw = path.encode("utf-16-le")
    user.pack("HHI", 0x0002_0038, len(raw), len(raw), 0x0003_0000)
    user.put(0x0003_0000, raw)
    return user


def test_the_path_in_the_process_confirms_the_name() -> None:
    objects = Objects(BUILD_X86)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe", audit=0)
    # Without that path it would be one of two.
    objects.memory.put(objects.at(PROCESS) + 0x200, b"other.txt".ljust(16, b"\0"))
    process = read_current(objects.processor).process
    assert process is not None
    assert process.image_name is None
    process = read_current(objects.processor, own_path("C:/app/TOOL.exe")).process
    assert process is not None
    assert told(process.image_name) == ("tool.exe", HIGH)
    process = read_current(objects.processor, own_path("C:\\app\\third.exe")).process
    assert process is not None
    assert process.image_name is None


def test_a_process_without_a_peb_has_no_path() -> None:
    objects = Objects(BUILD_X86)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe")
    objects.memory.pack("I", objects.at(PROCESS) + 0x140, 0)
    process = read_current(objects.processor, own_path("C:\\app\\tool.exe")).process
    assert process is not None
    assert process.peb is None
    assert told(process.image_name) == ("tool.exe", MEDIUM)


@every_build
def test_the_name_of_system_confirms_the_place(layout: Layout) -> None:
    objects = Objects(layout)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"a.exe")
    objects.process(4, b"System", address=SYSTEM)
    objects.ring(SYSTEM, PROCESS)
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("a.exe", HIGH)
    assert process.image_name is not None
    assert "System" in process.image_name.evidence


def test_the_first_process_need_not_be_system() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"a.exe")
    objects.process(8, b"System", address=SYSTEM)
    objects.ring(SYSTEM, PROCESS)
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("a.exe", MEDIUM)


@every_build
@pytest.mark.parametrize("neighbour", [0, 1])
def test_a_link_to_the_head_tells_the_number(layout: Layout, neighbour: int) -> None:
    objects = Objects(layout)
    objects.thread(0x1000, 0x1F0)
    links = [0x8210_0448, 0x8210_0448]
    links[neighbour] = HEAD
    objects.process(4, b"System", links=(links[0], links[1]))
    current = read_current(objects.processor)
    assert current.process is not None
    # The thread belongs to another process: it is attached to this one.
    assert told(current.process.id) == (4, HIGH)
    assert told(current.thread.process_id) == (0x1000, HIGH)


def test_a_thread_that_is_attached_does_not_tell_the_number() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x1000, 0x1F0)
    objects.process(0x6E0, b"a.exe")
    current = read_current(objects.processor)
    assert current.process is not None
    assert current.process.id is None
    assert told(current.thread.id) == (0x1F0, HIGH)


def test_a_number_that_stands_twice_tells_nothing() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x1F0)
    objects.process(0x6E0)
    objects.memory.pack("Q", objects.at(PROCESS) + 0x700, 0x6E0)
    objects.point(PROCESS, 0x708, 0x8210_0448, 0x8210_0448)
    process = read_current(objects.processor).process
    assert process is not None
    assert process.id is None
    assert process.image_name is None
    objects.point(PROCESS, 0x708, 0x8210_0448, 0x100)  # no links
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.id) == (0x6E0, HIGH)


def test_a_link_in_an_eprocess_that_has_no_number_there() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x1F0)
    objects.process(0x6E1)
    objects.ring(PROCESS)
    process = read_current(objects.processor).process
    assert process is not None
    assert process.id is None


class TestOldKernels:
    """Before Windows 8 the KDBG has no place of IrpList."""

    @every_build
    def test_the_only_pair_of_numbers(self, layout: Layout) -> None:
        objects = Objects(layout, without=(NO_IRPS,))
        objects.thread(0x6E0, 0x41C4)
        objects.process(0x1000)
        current = read_current(objects.processor)
        assert told(current.thread.id) == (0x41C4, MEDIUM)
        assert told(current.thread.process_id) == (0x6E0, MEDIUM)

    @every_build
    def test_is_certain_with_the_process(self, layout: Layout) -> None:
        objects = Objects(layout, without=(NO_IRPS,))
        objects.thread(0x6E0, 0x41C4)
        objects.process(0x6E0)
        current = read_current(objects.processor)
        assert told(current.thread.id) == (0x41C4, HIGH)

    def test_stays_likely_where_the_process_is_another(self) -> None:
        objects = Objects(BUILD_19041, without=(NO_IRPS,))
        objects.thread(0x6E0, 0x41C4)
        objects.process(0x1000)
        objects.ring(PROCESS)
        current = read_current(objects.processor)
        assert told(current.thread.id) == (0x41C4, MEDIUM)
        assert current.process is not None
        assert told(current.process.id) == (0x1000, HIGH)

    def test_two_pairs(self) -> None:
        objects = Objects(BUILD_19041, without=(NO_IRPS,))
        objects.thread(0x6E0, 0x41C4)
        objects.client_id(THREAD, 0x600, 0x6E0, 0x41C8)
        objects.process(0x6E0)
        current = read_current(objects.processor)
        assert current.thread.id is None
        assert current.process is not None
        assert current.process.id is None

    def test_a_thread_of_unknown_size(self) -> None:
        objects = Objects(BUILD_19041, without=(NO_IRPS, 0x2C0))
        objects.thread(0x6E0, 0x41C4)
        assert read_current(objects.processor).thread.id is None

    def test_a_place_of_the_list_that_does_not_fit(self) -> None:
        objects = Objects(BUILD_19041)
        objects.thread(0x6E0, 0x41C4)
        objects.memory.pack("QQ", objects.at(THREAD) + 0x478, 0, 0)
        objects.client_id(THREAD, 0x600, 0x6E0, 0x41C8)
        objects.process(0x6E0)
        assert told(read_current(objects.processor).thread.id) == (0x41C8, HIGH)


@pytest.mark.parametrize(
    ("offset", "form", "value"),
    [
        (0x478, "Q", 0x6E1),  # not a multiple of four
        (0x480, "Q", 0),
        (0x480, "Q", 1 << 40),
        (0x478, "Q", 1 << 32),  # the first number that is too high
        (0x480, "Q", 1 << 32),
        (0x488, "B", 6),  # not a semaphore
        (0x48A, "B", 7),
        (0x490, "Q", 0),  # somebody waits
        (0x498, "Q", 8),
        (0x4A0, "i", 2),  # for more than one
    ],
)
def test_what_is_no_pair_of_numbers(offset: int, form: str, value: int) -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.memory.pack(form, objects.at(THREAD) + offset, value)
    thread = read_current(objects.processor).thread
    assert (thread.id, thread.process_id) == (None, None)


def test_the_highest_numbers() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0xFFFFFFF8, 0xFFFFFFFC)
    thread = read_current(objects.processor).thread
    assert told(thread.process_id) == (0xFFFFFFF8, HIGH)
    assert told(thread.id) == (0xFFFFFFFC, HIGH)


@pytest.mark.parametrize(
    "name",
    [b"fifteen letters", b"a/b.exe", b"a:b.exe", b"\x80\x81\x82.exe", b"tab\t.exe", b"a\0b.exe"],
)
def test_what_is_no_name(name: bytes) -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, name)
    process = read_current(objects.processor).process
    assert process is not None
    assert process.image_name is None


def test_the_highest_priority_of_a_name() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe")
    objects.memory.put(objects.at(PROCESS) + 0x5B7, b"\x06")
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("tool.exe", MEDIUM)


def test_no_name_has_such_a_priority() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe")
    objects.memory.put(objects.at(PROCESS) + 0x5B7, b"\x07")
    process = read_current(objects.processor).process
    assert process is not None
    assert process.image_name is None


def test_what_pointers_surround_goes_before_what_stands_alone() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"abc")
    objects.memory.put(objects.at(PROCESS) + 0x200, b"other.exe".ljust(16, b"\0"))
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("abc", MEDIUM)


def test_a_short_name_goes_before_nothing_else() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"a")
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("a", MEDIUM)
    objects.memory.put(objects.at(PROCESS) + 0x200, b"other.exe".ljust(16, b"\0"))
    objects.memory.put(objects.at(PROCESS) + 0x220, b"third.exe".ljust(16, b"\0"))
    process = read_current(objects.processor).process
    assert process is not None
    assert process.image_name is None


def test_what_stands_alone_must_be_longer() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0)
    objects.memory.put(objects.at(PROCESS) + 0x200, b"ab".ljust(16, b"\0"))
    process = read_current(objects.processor).process
    assert process is not None
    assert process.image_name is None
    objects.memory.put(objects.at(PROCESS) + 0x200, b"abc")
    process = read_current(objects.processor).process
    assert process is not None
    assert told(process.image_name) == ("abc", MEDIUM)


@every_build
def test_the_idle_thread(layout: Layout) -> None:
    objects = Objects(layout)
    objects.point(PRCB, 0x8, IDLE)
    objects.thread(0, 0, address=IDLE)
    objects.process(0, b"Idle", links=(0, 0))
    objects.process(4, b"System", address=SYSTEM)
    objects.ring(SYSTEM)
    current = read_current(objects.processor)
    assert told(current.thread.id) == (0, HIGH)
    assert current.process is not None
    assert told(current.process.id) == (0, HIGH)
    assert told(current.process.image_name) == ("Idle", HIGH)
    assert current.layout.links is None


def test_a_thread_without_a_process() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    objects.point(THREAD, 0xB8, 0)
    current = read_current(objects.processor)
    assert current.process is None
    assert (current.layout.links, current.layout.name) == (None, None)
    assert told(current.thread.id) == (0x41C4, HIGH)


def test_a_thread_that_is_not_there() -> None:
    objects = Objects(BUILD_19041)
    current = read_current(objects.processor)
    assert current.process is None
    assert current.thread.address == objects.at(THREAD)
    assert current.thread.id is None
    assert current.thread.stack_base is None


def test_a_process_that_is_not_there() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    process = read_current(objects.processor).process
    assert process is not None
    assert process.address == objects.at(PROCESS)
    facts = (process.id, process.parent_id, process.image_name, process.peb)
    assert (*facts, process.directory_table_base) == (None,) * 5


def test_a_kdbg_that_knows_less() -> None:
    objects = Objects(BUILD_19041, without=(NO_IRPS, NO_HEAD, 0x2A8, 0x350))
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe")
    current = read_current(objects.processor)
    assert current.process is not None
    assert current.process.id is None
    assert current.process.image_name is None
    assert told(current.thread.id) == (0x41C4, MEDIUM)


def test_a_processor_that_is_not_there() -> None:
    objects = Objects(BUILD_19041)
    objects.memory.unmap(objects.at(PRCB), 0x100)
    with pytest.raises(PartialReadError):
        read_current(objects.processor)
    objects = Objects(BUILD_19041, without=(0x2B4,))
    with pytest.raises(InvalidDataError, match="OffsetPrcbCurrentThread"):
        read_current(objects.processor)


def test_answers_are_values() -> None:
    objects = Objects(BUILD_19041)
    objects.thread(0x6E0, 0x41C4)
    assert read_current(objects.processor) == read_current(objects.processor)
    assert isinstance(read_current(objects.processor), Current)
