from __future__ import annotations

import pytest

from kdmp_ks.ground.warnings import BrokenList, Unavailable
from kdmp_ks.kernel import Confidence, Inferred, ProcessInfo, ProcessLayout, read_processes
from kernel.objects import BUILD_19041, BUILDS, HEAD, PROCESS, Layout, Objects

SYSTEM = 0x8200_4080
THIRD = 0x8200_C0C0

every_build = pytest.mark.parametrize("layout", BUILDS.values(), ids=BUILDS)


def places(layout: Layout) -> ProcessLayout:
    """As it would be found: the part with the name begins a pointer before it."""
    before = 8 if layout.wide else 4
    return ProcessLayout(
        Inferred.high(layout.number, "x"), Inferred.medium(layout.name - before, "y")
    )


def three(layout: Layout) -> Objects:
    objects = Objects(layout)
    objects.process(4, b"System", address=SYSTEM)
    objects.process(0x6E0, b"a.exe")
    objects.process(0x700, b"", address=THIRD)
    objects.ring(SYSTEM, PROCESS, THIRD)
    return objects


def number(process: ProcessInfo) -> int | None:
    return None if process.id is None else process.id.value


@every_build
def test_all_of_them(layout: Layout) -> None:
    objects = three(layout)
    processes = read_processes(objects.memory, objects.kdbg, places(layout))
    assert [number(each) for each in processes] == [4, 0x6E0, 0x700]
    assert [each.address for each in processes] == [
        objects.at(address) for address in (SYSTEM, PROCESS, THIRD)
    ]
    assert processes[0].image_name == Inferred(
        "System", Confidence.MEDIUM, "EPROCESS.ImageFileName, by y"
    )
    assert processes[2].image_name is None
    assert processes[1:] == (processes[1], processes[2])
    assert processes.warnings == ()
    assert repr(processes) == "<Processes: 3>"


def test_a_list_that_breaks_off() -> None:
    objects = three(BUILD_19041)
    objects.memory.unmap(objects.at(THIRD) + 0x448, 16)
    processes = read_processes(objects.memory, objects.kdbg, places(BUILD_19041))
    assert [number(each) for each in processes] == [4, 0x6E0]
    (broken,) = processes.warnings
    assert isinstance(broken, BrokenList)
    assert broken.address == objects.at(THIRD) + 0x448


def test_a_list_in_a_circle() -> None:
    objects = three(BUILD_19041)
    objects.point(PROCESS, 0x448, SYSTEM + 0x448)
    processes = read_processes(objects.memory, objects.kdbg, places(BUILD_19041))
    assert [number(each) for each in processes] == [4, 0x6E0]
    assert len(processes.warnings) == 1


def test_without_the_place_of_the_links() -> None:
    objects = three(BUILD_19041)
    processes = read_processes(objects.memory, objects.kdbg, ProcessLayout(None, None))
    assert len(processes) == 0
    (missing,) = processes.warnings
    assert isinstance(missing, Unavailable)


def test_without_the_head() -> None:
    objects = Objects(BUILD_19041, without=(0x50,))
    processes = read_processes(objects.memory, objects.kdbg, places(BUILD_19041))
    assert len(processes) == 0
    assert "PsActiveProcessHead" in str(processes.warnings[0])


def test_links_that_lie_where_no_process_can() -> None:
    objects = Objects(BUILD_19041)
    objects.memory.map(objects.at(HEAD), 16)
    objects.memory.map(0x10, 16)
    objects.memory.pack("QQ", objects.at(HEAD), 0x10, 0x10)
    objects.memory.pack("QQ", 0x10, objects.at(HEAD), objects.at(HEAD))
    processes = read_processes(objects.memory, objects.kdbg, places(BUILD_19041))
    assert len(processes) == 0
    assert [type(warning) for warning in processes.warnings] == [BrokenList]


def test_a_process_of_which_only_the_links_are_there() -> None:
    objects = Objects(BUILD_19041)
    objects.memory.map(objects.at(SYSTEM) + 0x448, 16)
    objects.ring(SYSTEM)
    processes = read_processes(objects.memory, objects.kdbg, places(BUILD_19041))
    assert [(each.address, each.id, each.image_name) for each in processes] == [
        (objects.at(SYSTEM), None, None)
    ]
