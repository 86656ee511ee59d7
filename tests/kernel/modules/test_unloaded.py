from __future__ import annotations

import struct
from datetime import datetime, timezone

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, X86, Architecture
from kdmp_ks.ground.warnings import OddValue, Unavailable, UnreadableName
from kdmp_ks.kernel import (
    Kdbg,
    UnloadedModule,
    UnloadedModules,
    read_kdbg,
    read_unloaded_modules,
)
from kernel.memory import FakeMemory

KDBG = 0x8054_5AE0
ARRAY_POINTER = 0x8054_A000
LAST = 0x8054_A010
ARRAY = 0x8200_0000
NAMES = 0x8210_0000
TIME = 132223104000000000  # 2020-01-01

machines = pytest.mark.parametrize("machine", [AMD64, X86], ids=str)


class Ring:
    """The array of 50 places, with the drivers that a test puts there."""

    def __init__(self, machine: Architecture) -> None:
        self.machine = machine
        self.wide = machine is AMD64
        self.pointer = "Q" if self.wide else "I"
        self.size = 0x28 if self.wide else 0x18
        self.memory = FakeMemory()
        self.memory.map(self.at(KDBG), 0x380)
        self.memory.put(self.at(KDBG) + 0x10, b"KDBG" + struct.pack("<I", 0x380))
        # Pointers are widened with their sign.
        self.memory.pack(
            "QQ", self.at(KDBG) + 0x220, *(0xFFFFFFFF_00000000 | a for a in (ARRAY_POINTER, LAST))
        )
        self.memory.put(self.at(ARRAY_POINTER), struct.pack("<" + self.pointer, self.at(ARRAY)))
        self.memory.put(self.at(LAST), struct.pack("<I", 0))
        self.memory.map(self.at(ARRAY), 50 * self.size)
        self.memory.map(self.at(NAMES), 50 * 0x40)

    def at(self, address: int) -> int:
        return address | 0xFFFFFFFF_00000000 if self.wide else address

    def driver(self, place: int, name: str, start: int, time: int = TIME) -> None:
        raw = name.encode("utf-16-le")
        at = self.at(ARRAY) + place * self.size
        text = self.memory.put(self.at(NAMES) + place * 0x40, raw)
        self.memory.pack("HH", at, len(raw), len(raw) + 2)
        self.memory.pack(self.pointer, at + (8 if self.wide else 4), text)
        first = at + (0x10 if self.wide else 8)
        self.memory.pack(self.pointer * 2, first, self.at(start), self.at(start) + 0x1000)
        self.memory.pack("q", at + (0x20 if self.wide else 0x10), time)

    @property
    def kdbg(self) -> Kdbg:
        return read_kdbg(self.memory, self.at(KDBG), self.machine)

    def read(self) -> UnloadedModules:
        return read_unloaded_modules(self.memory, self.kdbg)


def names(modules: UnloadedModules) -> list[str]:
    return [module.name for module in modules]


@machines
def test_newest_first(machine: Architecture) -> None:
    ring = Ring(machine)
    for place, name in enumerate(["first.sys", "dump_diskdump.sys", "third.sys"]):
        ring.driver(place, name, 0x9000_0000 + place * 0x10000)
    ring.memory.pack("I", ring.at(LAST), 3)
    modules = ring.read()
    assert names(modules) == ["third.sys", "dump_diskdump.sys", "first.sys"]
    assert modules.warnings == ()
    assert modules[2] == UnloadedModule(
        "first.sys",
        Gva(ring.at(0x9000_0000)),
        Gva(ring.at(0x9000_1000)),
        datetime(2020, 1, 1, tzinfo=timezone.utc),
    )
    assert modules[:1] == (modules[0],)
    assert repr(modules) == "<UnloadedModules: 3>"


@machines
def test_the_ring_has_gone_round(machine: Architecture) -> None:
    ring = Ring(machine)
    for place in range(50):
        ring.driver(place, f"{place}.sys", 0x9000_0000 + place * 0x10000)
    for last in (0, 50):
        ring.memory.pack("I", ring.at(LAST), last)
        assert names(ring.read()) == [f"{place}.sys" for place in range(49, -1, -1)]
        assert ring.read().warnings == ()
    ring.memory.pack("I", ring.at(LAST), 2)
    assert names(ring.read())[:3] == ["1.sys", "0.sys", "49.sys"]


def test_what_lay_at_an_address() -> None:
    ring = Ring(AMD64)
    ring.driver(0, "a.sys", 0x9000_0000)
    ring.driver(1, "b.sys", 0x9000_0800)
    modules = ring.read()
    assert names(modules) == ["b.sys", "a.sys"]
    assert [m.name for m in modules.at(ring.at(0x9000_0800))] == ["b.sys", "a.sys"]
    assert [m.name for m in modules.at(ring.at(0x9000_07FF))] == ["a.sys"]
    assert modules.at(ring.at(0x9000_1800)) == ()


def test_no_time() -> None:
    ring = Ring(AMD64)
    ring.driver(0, "a.sys", 0x9000_0000, time=0)
    ring.driver(1, "b.sys", 0x9000_0000, time=-5)
    assert [module.time for module in ring.read()] == [None, None]


def test_nothing_unloaded_yet() -> None:
    ring = Ring(AMD64)
    ring.memory.pack("Q", ring.at(ARRAY_POINTER), 0)
    assert len(ring.read()) == 0
    assert ring.read().warnings == ()


def test_a_name_that_is_not_there() -> None:
    ring = Ring(AMD64)
    ring.driver(0, "a.sys", 0x9000_0000)
    ring.memory.unmap(ring.at(NAMES), 0x40)
    modules = ring.read()
    assert names(modules) == [""]
    assert [type(warning) for warning in modules.warnings] == [UnreadableName]


def test_an_array_that_is_not_all_there() -> None:
    ring = Ring(AMD64)
    ring.driver(48, "a.sys", 0x9000_0000)
    ring.driver(49, "b.sys", 0x9000_0000)
    ring.memory.unmap(ring.at(ARRAY) + 48 * 0x28, 0x28)
    modules = ring.read()
    assert names(modules) == ["b.sys"]
    assert [type(warning) for warning in modules.warnings] == [Unavailable]
    assert "place 48" in str(modules.warnings[0])


@pytest.mark.parametrize("value", [51, 0xFFFFFFFF])
def test_an_index_that_is_none(value: int) -> None:
    ring = Ring(AMD64)
    ring.driver(0, "a.sys", 0x9000_0000)
    ring.memory.pack("I", ring.at(LAST), value)
    modules = ring.read()
    assert names(modules) == ["a.sys"]
    (remark,) = modules.warnings
    assert isinstance(remark, OddValue)
    assert remark.got == value


def test_an_index_that_is_not_there() -> None:
    ring = Ring(AMD64)
    ring.driver(0, "a.sys", 0x9000_0000)
    ring.memory.unmap(ring.at(LAST), 4)
    assert names(ring.read()) == ["a.sys"]
    assert [type(warning) for warning in ring.read().warnings] == [Unavailable]


def test_variables_that_are_not_there() -> None:
    ring = Ring(AMD64)
    ring.memory.unmap(ring.at(ARRAY_POINTER), 8)
    assert [type(warning) for warning in ring.read().warnings] == [Unavailable]
    ring = Ring(AMD64)
    ring.memory.pack("Q", ring.at(KDBG) + 0x220, 0)
    modules = ring.read()
    assert len(modules) == 0
    assert "MmUnloadedDrivers" in str(modules.warnings[0])
