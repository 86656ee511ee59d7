"""Threads by the lists of their processes, at literal offsets, and damaged lists."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.warnings import BrokenList, OddValue, Unavailable, Warnings
from kdmp_ks.kernel import Thread, Threads
from kdmp_ks.kernel.threads.read_threads import OwningProcess, ThreadReader, read_threads
from kdmp_ks.kernel.threads.thread_layout import ThreadLayout, find_thread_layout
from kdmp_ks.symbols.symbols import NearSymbol, Symbols
from kernel.objects import BUILD_19041, BUILDS, PROCESS, THREAD, Layout, Objects

PID = 0x6E0
SECOND, THIRD = 0x8200_2040, 0x8200_3040
LINK = 0x2F8
DTB = 0x28
CODE = 0x8400_1000
every_build = pytest.mark.parametrize("layout", BUILDS.values(), ids=BUILDS)


def head(layout: Layout) -> int:
    """Where KPROCESS has ThreadListHead: x86 has two descriptors before it."""
    return DTB + (8 if layout.wide else 0x14)


@dataclass
class World:
    objects: Objects
    layout: Layout

    @classmethod
    def built(cls, layout: Layout) -> World:
        """A process of three threads; the first is running."""
        world = cls(Objects(layout), layout)
        world.objects.process(PID, b"tool.exe")
        for number, address in enumerate((THREAD, SECOND, THIRD)):
            world.thread(
                address, 0x100 + 4 * number, state=(2, 5, 1)[number], reason=(0, 6, 9)[number]
            )
        world.ring(THREAD, SECOND, THIRD)
        kdbg = world.objects.kdbg.address
        world.objects.memory.pack("H", kdbg + 0x2A2, 0x184)
        world.objects.memory.pack("H", kdbg + 0x35C, 0x283)
        return world

    def thread(self, address: int, tid: int, *, state: int, reason: int) -> None:
        objects, layout = self.objects, self.layout
        objects.thread(PID, tid, address=address)
        at = objects.at(address)
        objects.memory.pack("B", at, 6)
        objects.point(address, 8, address + 8, address + 8)
        objects.memory.pack("B", at + 0x184, state)
        objects.memory.pack("B", at + 0x283, reason)
        objects.memory.pack("b", at + 0xC3, 8)
        wide = layout.wide
        # StartAddress, and Win32StartAddress behind IrpList.
        objects.point(address, layout.cid - (0x28 if wide else 0x14), CODE)
        objects.memory.pack(objects.pack, at + layout.irps + (0x20 if wide else 0x10), 0x40_1230)

    def ring(self, *threads: int) -> None:
        objects = self.objects
        links = [
            objects.at(PROCESS) + head(self.layout),
            *(objects.at(one) + LINK for one in threads),
        ]
        for i, at in enumerate(links):
            objects.memory.pack(objects.pack * 2, at, links[(i + 1) % len(links)], links[i - 1])

    def found_layout(
        self, symbols: Symbols | None = None, warnings: Warnings | None = None
    ) -> ThreadLayout:
        objects = self.objects
        running = [Thread(objects.memory, objects.kdbg, objects.at(THREAD))]
        return find_thread_layout(objects.memory, objects.kdbg, running, symbols, warnings)

    def reader(self, layout: ThreadLayout, idle: tuple[int, ...] = ()) -> ThreadReader:
        objects = self.objects
        code = objects.at(CODE)
        return ThreadReader(
            objects.memory,
            objects.kdbg,
            layout,
            {objects.at(THREAD): 3},
            idle,
            lambda value: value == code,
        )

    def read(self, symbols: Symbols | None = None, *also: int) -> Threads:
        layout = self.found_layout(symbols)
        owner = OwningProcess(self.objects.at(PROCESS), PID)
        return read_threads(self.reader(layout), layout, [owner], map(self.objects.at, also))


class Offsets(Symbols):
    """Offsets of fields, and no names."""

    def __init__(self, **offsets: int) -> None:
        self.offsets = offsets

    def address_of(self, name: str) -> int | None:
        return None

    def nearest(self, address: int) -> NearSymbol | None:
        return None

    def field_offset(self, type_name: str, field: str) -> int | None:
        if field == "broken" or self.offsets.get("damaged"):
            raise InvalidDataError("damaged", field=field, expected="a field", got="none")
        return self.offsets.get(f"{type_name[1:]}_{field}")


@every_build
def test_all_threads_without_symbols(layout: Layout) -> None:
    world = World.built(layout)
    found = world.read()
    at = world.objects.at
    assert [one.address for one in found] == [at(THREAD), at(SECOND), at(THIRD)]
    assert [one.id.value if one.id else None for one in found] == [0x100, 0x104, 0x108]
    assert [one.process_id.value if one.process_id else None for one in found] == [PID] * 3
    assert [one.process for one in found] == [at(PROCESS)] * 3
    assert [one.state_name for one in found] == ["running", "waiting", "ready"]
    assert [one.wait_reason_name for one in found] == [None, "UserRequest", None]
    assert [one.processor for one in found] == [3, None, None]
    assert [one.priority for one in found] == [None] * 3
    assert [one.start.value if one.start else None for one in found] == [at(CODE)] * 3
    assert [one.win32_start.value if one.win32_start else None for one in found] == [0x40_1230] * 3
    assert found[1].id is not None
    assert found[1].id.confidence is Confidence.HIGH
    assert "IrpList" in found[1].id.evidence
    assert found.warnings == ()
    assert repr(found) == "<Threads: 3>"


@every_build
def test_the_list_shows_the_offsets(layout: Layout) -> None:
    found = World.built(layout).found_layout()
    assert found.head is not None
    assert found.link is not None
    assert (found.head.value, found.link.value) == (head(layout), LINK)
    assert "leads to a thread that was running" in found.link.evidence
    assert found.priority is None


def test_a_thread_that_waits_for_its_own_semaphore() -> None:
    """The offset of Cid is that of the running thread: others may have waiters there."""
    world = World.built(BUILD_19041)
    world.objects.point(SECOND, BUILD_19041.cid + 0x18, 0x8300_0000, 0x8300_0000)
    assert [one.id.value if one.id else None for one in world.read()] == [0x100, 0x104, 0x108]


def test_symbols_come_first() -> None:
    """They know the priority, and where a list is that no running thread shows."""
    world = World.built(BUILD_19041)
    names = {
        "KPROCESS_ThreadListHead": 0x30,
        "KTHREAD_ThreadListEntry": LINK,
        "ETHREAD_Cid": 0x478,
        "ETHREAD_StartAddress": 0x450,
        "ETHREAD_Win32StartAddress": 0x4D0,
        "KTHREAD_Priority": 0xC3,
    }
    warnings = Warnings()
    layout = world.found_layout(Offsets(**names), warnings)
    assert not list(warnings)
    found = world.read(Offsets(**names))
    assert [one.priority for one in found] == [8] * 3
    assert found[0].id is not None
    assert found[0].id.evidence == "ETHREAD.Cid, by the symbols of the kernel"
    assert layout.link is not None
    assert layout.link.evidence == "the symbols of the kernel"


def test_symbols_that_disagree_are_a_warning() -> None:
    world, warnings = World.built(BUILD_19041), Warnings()
    layout = world.found_layout(Offsets(KTHREAD_ThreadListEntry=0x300), warnings)
    assert layout.link is not None
    assert layout.link.value == 0x300
    (warning,) = warnings
    assert isinstance(warning, OddValue)
    assert "ThreadListEntry" in str(warning)
    assert "0x2f8" in str(warning)


def test_damaged_symbols_are_no_symbols() -> None:
    world = World.built(BUILD_19041)
    assert len(world.read(Offsets(damaged=1))) == 3


def test_a_loop() -> None:
    world = World.built(BUILD_19041)
    world.objects.point(THIRD, LINK, SECOND + LINK)
    found = world.read()
    assert len(found) == 3
    (broken,) = found.warnings
    assert isinstance(broken, BrokenList)
    assert "leads back" in str(broken)


def test_a_link_that_is_missing() -> None:
    world = World.built(BUILD_19041)
    at = world.objects.at(SECOND) + LINK
    world.objects.memory.unmap(at, 16)
    found = world.read()
    assert len(found) == 1
    (broken,) = found.warnings
    assert isinstance(broken, BrokenList)
    assert broken.address == at


def test_an_entry_that_is_no_thread() -> None:
    world = World.built(BUILD_19041)
    world.objects.memory.pack("B", world.objects.at(SECOND), 5)
    found = world.read()
    assert [one.address for one in found] == [world.objects.at(THREAD)]
    (broken,) = found.warnings
    assert "no KTHREAD" in str(broken)


@pytest.mark.parametrize("offset", [0, 8])
def test_waiters_outside_of_the_kernel(offset: int) -> None:
    world = World.built(BUILD_19041)
    world.objects.memory.pack("Q", world.objects.at(SECOND) + 8 + offset, 0x1234)
    assert len(world.read()) == 1


def test_no_running_thread_in_the_list() -> None:
    world = World.built(BUILD_19041)
    world.ring(SECOND, THIRD)
    layout = world.found_layout()
    assert (layout.head, layout.link) == (None, None)
    found = world.read(None, THREAD)
    assert [one.address for one in found] == [world.objects.at(THREAD)]
    assert found[0].process == world.objects.at(PROCESS)
    (missing,) = found.warnings
    assert isinstance(missing, Unavailable)
    assert "ThreadListEntry" in str(missing)


def test_ids_that_contradict_the_process() -> None:
    world = World.built(BUILD_19041)
    world.objects.client_id(SECOND, BUILD_19041.cid, PID + 4, 0x104)
    world.objects.client_id(THIRD, BUILD_19041.cid, PID, 0x109)
    found = world.read()
    assert [one.id is None for one in found] == [False, True, True]


def test_an_unknown_state_and_a_start_outside_of_modules() -> None:
    world = World.built(BUILD_19041)
    at = world.objects.at(SECOND)
    world.objects.memory.pack("B", at + 0x184, 0x44)
    world.objects.point(SECOND, BUILD_19041.cid - 0x28, CODE + 8)
    world.objects.memory.pack("Q", at + BUILD_19041.irps + 0x20, 0x1234_5678_9ABC_DEF0)
    one = world.read()[1]
    assert (one.state, one.state_name, one.wait_reason) == (None, None, None)
    assert (one.start, one.win32_start) == (None, None)


def test_a_thread_of_which_the_end_is_missing() -> None:
    world = World.built(BUILD_19041)
    world.objects.memory.unmap(world.objects.at(SECOND) + 0x308, 0x590)
    found = world.read()
    assert [one.id is None for one in found] == [False, True, False]
    assert (found[1].state_name, found[1].start) == ("waiting", None)


def test_idle_threads_have_no_ids_of_their_own() -> None:
    world = World.built(BUILD_19041)
    layout = world.found_layout()
    at = world.objects.at(THREAD)
    one = world.reader(layout, idle=(at,)).read(at)
    assert one.id is not None
    assert one.process_id is not None
    assert (one.id.value, one.process_id.value) == (0, 0)


def test_more_threads_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of the first process is cut, the second process is not begun."""
    world = World.built(BUILD_19041)
    layout = world.found_layout()
    monkeypatch.setattr("kdmp_ks.kernel.threads.read_threads.MAX_LISTED_THREADS", 2)
    owner = OwningProcess(world.objects.at(PROCESS), PID)
    found = read_threads(world.reader(layout), layout, [owner, owner], ())
    assert len(found) == 2
    assert any("longer than 0x2 links" in str(one) for one in found.warnings)
    assert any("there are more than 0x2" in str(one) for one in found.warnings)
