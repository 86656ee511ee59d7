"""The driver list of both writers, on 64-bit and 32-bit machines."""

from __future__ import annotations

import struct

import pytest

from builders.triage import DRIVERS, KERNEL, Driver, small, small32
from kdmp_ks.errors import BoundsError
from kdmp_ks.ground.warnings import CountMismatch, OddValue, UnreadableName
from kdmp_ks.triage import drivers as drivers_module
from triage.opening import open_triage

ENGINE_ENTRY = 0x90
ENTRY32 = 0x4C


@pytest.mark.parametrize("dump", [small(), small32()], ids=["64", "32"])
def test_paths_of_the_debugger_engine(dump):
    modules = open_triage(dump.build().data).modules
    expected = sorted(dump.drivers, key=lambda driver: driver.base)
    assert [module.path for module in modules] == [driver.path for driver in expected]
    assert [module.name for module in modules] == [driver.name for driver in expected]
    assert [module.entry_point for module in modules] == [None] * len(expected)
    check_numbers(modules, expected)


@pytest.mark.parametrize("dump", [small(writer=KERNEL), small32(writer=KERNEL)], ids=["64", "32"])
def test_names_of_the_kernel(dump):
    modules = open_triage(dump.build().data).modules
    expected = sorted(dump.drivers, key=lambda driver: driver.base)
    assert [module.path for module in modules] == [driver.name for driver in expected]
    assert [module.name for module in modules] == [driver.name for driver in expected]
    assert [module.entry_point for module in modules] == [each.base + 0x1010 for each in expected]
    check_numbers(modules, expected)


def check_numbers(modules, expected) -> None:
    assert [module.start for module in modules] == [driver.base for driver in expected]
    assert [module.size for module in modules] == [driver.size for driver in expected]
    assert [module.checksum for module in modules] == [driver.checksum for driver in expected]
    assert [module.timestamp for module in modules] == [driver.timestamp for driver in expected]
    assert modules.warnings == ()


def test_the_first_driver_is_the_kernel():
    drivers = [Driver("\\SystemRoot\\system32\\xnu.exe", 0xFFFFF80000200000, 0x1000), *DRIVERS]
    modules = open_triage(small(drivers=drivers).build().data).modules
    assert modules.by_name("nt").name == "xnu.exe"


def test_driver_list_without_entries():
    modules = open_triage(small(drivers=[]).build().data).modules
    assert len(modules) == 0
    assert modules.warnings == ()


@pytest.mark.parametrize(
    ("name", "path"),
    [("", ""), ("bare.sys", "bare.sys"), ("a/b.sys", "b.sys"), ("\\trailing\\", "")],
)
def test_names(name, path):
    drivers = [Driver(name, 0xFFFFF80000200000, 0x1000)]
    (module,) = open_triage(small(drivers=drivers).build().data).modules
    assert (module.path, module.name) == (name, path)


def test_count_that_is_too_large():
    """The list ends where the names begin."""
    triage = open_triage(small().build().with_field("DriverCount", 0xFFFFFFFF))
    assert len(triage.modules) == len(DRIVERS)
    told = CountMismatch("DriverCount", len(DRIVERS), 0xFFFFFFFF)
    assert triage.modules.warnings == (told,)
    assert triage.warnings == (told,)


def test_more_drivers_than_are_taken(monkeypatch):
    monkeypatch.setattr(drivers_module, "MAX_DRIVERS", 2)
    modules = open_triage(small().build().data).modules
    assert [module.start for module in modules] == [driver.base for driver in DRIVERS[:2]]
    assert modules.warnings == (OddValue("DriverCount", 3, "only 0x2 are taken"),)


def test_table_that_is_cut_off():
    built = small().build()
    data = built.data[: built.parts["drivers"] + 2 * ENGINE_ENTRY + 5]
    modules = open_triage(data).modules
    assert [module.start for module in modules] == [driver.base for driver in DRIVERS[:2]]
    assert [module.name for module in modules] == ["", ""]
    count, names = modules.warnings
    assert count == CountMismatch("DriverCount", 2, 3)
    assert isinstance(names, UnreadableName)
    assert names.what == f"driver {DRIVERS[0].base:#x} and of 0x1 others"
    assert names.address == built.names[0]
    assert isinstance(names.reason, BoundsError)


@pytest.mark.parametrize("offset", [0, 0x1FF0, 0xFFFFFFF0])
def test_table_that_cannot_be_there(offset):
    """Inside of the header, or outside of the file."""
    modules = open_triage(small().build().with_field("DriverListOffset", offset)).modules
    assert len(modules) == 0
    assert modules.warnings == (CountMismatch("DriverCount", 0, 3),)


def test_names_outside_of_the_string_pool():
    built = small().build()
    for offset in (0, built.parts["strings"] - 8, built.parts["blocks"], 0xFFFFFFF0):
        data = built.with_number(built.parts["drivers"] + ENGINE_ENTRY, "<I", offset)
        modules = open_triage(data).modules
        assert [module.name for module in modules] == ["ntoskrnl.exe", "dri\udc00ver.sys", ""]
        (told,) = modules.warnings
        assert told.what == f"driver {DRIVERS[1].base:#x}"
        assert told.address == offset
        assert told.reason.field == "DriverNameOffset"
        assert told.reason.got == offset


@pytest.mark.parametrize("count", [0x7FFFFFFF, 0xFFFFFFFF, 0x7FFF, 0x200])
def test_name_that_is_too_long(count):
    """A length that leads out of the string pool, or is more than any name has."""
    built = small().build()
    modules = open_triage(built.with_number(built.names[2], "<I", count)).modules
    assert modules.find(DRIVERS[2].base).name == ""
    (told,) = modules.warnings
    assert told.what == f"driver {DRIVERS[2].base:#x}"
    assert "ends inside" not in str(told.reason)
    assert "goes beyond its place in the file" in str(told.reason)


def test_name_in_a_pool_that_is_too_large():
    """The pool may claim the whole file: a name is at most 64 KiB long all the same."""
    built = small().build()
    long = built.data + bytes(0x20000)
    changed = bytearray(long)
    struct.pack_into("<I", changed, built.directory["StringPoolSize"][0], 0xFFFFFFFF)
    struct.pack_into("<I", changed, built.names[2], 0x8008)
    modules = open_triage(bytes(changed)).modules
    assert modules.find(DRIVERS[2].base).name == ""
    assert len(modules.warnings) == 1


def test_drivers_without_an_address():
    built = small().build()
    at = built.parts["drivers"] + ENGINE_ENTRY + 0x38
    modules = open_triage(built.with_number(at, "<Q", 0)).modules
    assert [module.name for module in modules] == ["ntoskrnl.exe", "dri\udc00ver.sys"]
    assert modules.warnings == (OddValue("DllBase", 0, "0x1 drivers without a base are ignored"),)


@pytest.mark.parametrize(
    ("dump", "base_at", "form", "top"),
    [(small(), 0x38, "<Q", (1 << 64) - 1), (small32(), 0x1C, "<I", (1 << 32) - 1)],
    ids=["64", "32"],
)
def test_driver_that_ends_behind_the_address_space(dump, base_at, form, top):
    built = dump.build()
    data = built.with_number(built.parts["drivers"] + base_at, form, top - 0xFFF)
    modules = open_triage(data).modules
    assert modules[-1].end == top
    (told,) = modules.warnings
    assert told.field == f"SizeOfImage of the driver at {top - 0xFFF:#x}"
    assert told.got == dump.drivers[0].size


def test_broken_driver():
    assert open_triage(small().build().data).broken_driver is None
    built = small(broken_driver=1).build()
    assert open_triage(built.data).broken_driver == DRIVERS[1].path
    with pytest.raises(BoundsError):
        _ = open_triage(built.with_field("BrokenDriverOffset", 8)).broken_driver


@pytest.mark.parametrize(("most", "left"), [(1 << 20, 40), (0x1000, 3), (0x7FF, 1)])
def test_drivers_that_share_a_long_name(monkeypatch, most, left):
    """So many names as may be are told; the drivers are listed all the same."""
    monkeypatch.setattr(drivers_module, "MAX_NAMES", most)
    name = "xxx\\" * 0x1FF + "a.sy"
    built = small(drivers=[Driver(name, 0xFFFFF80000200000, 0x1000)]).build()
    start = built.parts["drivers"]
    data = bytearray(built.data)
    table = len(data) + -len(data) % 8
    data += bytes(-len(data) % 8)
    for i in range(40):
        entry = bytearray(data[start : start + ENGINE_ENTRY])
        struct.pack_into("<Q", entry, 0x38, 0xFFFFF80000200000 + i * 0x1000)
        data += entry
    for field, value in (("DriverListOffset", table), ("DriverCount", 40)):
        at, form = built.directory[field]
        struct.pack_into(form, data, at, value)
    modules = open_triage(bytes(data)).modules
    assert [module.path for module in modules] == [name] * left + [""] * (40 - left)
    assert [module.name for module in modules] == ["a.sy"] * left + [""] * (40 - left)
    if left < 40:
        (told,) = modules.warnings
        assert isinstance(told.reason, BoundsError)
        assert told.reason.field == "the characters of all names"
        assert told.reason.got == left * 0x800
