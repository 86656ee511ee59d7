"""Structures on lists, sound and damaged ones."""

from __future__ import annotations

import ctypes
import io
import struct

import construct
import pytest
from construct import this

from builders.machine import X86
from builders.world import Options, build_world
from kdmp_ks import Gva, KernelDumpParser, structs, virt
from kdmp_ks.batch.verbs.lists import walk_list
from kdmp_ks.errors import AddressError, InvalidDataError, NotInDumpError, PartialReadError
from kdmp_ks.ground.warnings import BrokenList

ENTRY = structs.KLDR_DATA_TABLE_ENTRY64
LINK = "InLoadOrderLinks"


class Links(ctypes.Structure):
    _fields_ = (("Flink", ctypes.c_uint64), ("Blink", ctypes.c_uint64))


class Before(ctypes.Structure):
    _fields_ = (("start", ctypes.c_uint64), ("links", Links))


class Entry(Before):
    _fields_ = (("more", ctypes.c_uint8 * 24),)


def reader_of(world):
    return virt.Reader(KernelDumpParser(io.BytesIO(world.image().data)))


@pytest.fixture(scope="module")
def world():
    return build_world(Options())


@pytest.fixture(scope="module")
def reader(world):
    return reader_of(world)


def test_modules(world, reader):
    found = list(walk_list(reader, world.module_head, ENTRY, LINK))
    assert [address for address, _ in found] == world.module_entries
    assert all(type(address) is Gva for address, _ in found)
    starts = [module.start for module in world.options.machine.kernel_modules]
    assert [entry.DllBase for _, entry in found] == starts


def test_modules_of_a_32_bit_machine():
    world = build_world(Options(machine=X86))
    entry = structs.KLDR_DATA_TABLE_ENTRY32
    found = list(walk_list(reader_of(world), world.module_head, entry, LINK))
    assert [address for address, _ in found] == world.module_entries


def test_a_link_inside(world, reader):
    """Structures begin before their links."""
    schema = construct.Struct(
        "Before" / construct.Bytes(5),
        "Outer" / construct.Struct(construct.Padding(3), "Inner" / structs.LIST_ENTRY64),
    )
    found = list(walk_list(reader, world.module_head, schema, "Outer.Inner"))
    assert [address + 8 for address, _ in found] == world.module_entries


@pytest.mark.parametrize("schema", [Before, Entry])
def test_ctypes(world, reader, schema):
    found = list(walk_list(reader, world.module_head, schema, "links"))
    assert [address + 8 for address, _ in found] == world.module_entries
    assert type(found[0][1]) is schema
    assert found[0][1].links.Flink == world.module_entries[1]


def broken(change):
    world = build_world(Options())
    change(world)
    return world, reader_of(world)


def test_a_list_in_a_circle():
    def change(world):
        third, second = world.module_entries[2], world.module_entries[1]
        world.tables.write(third, struct.pack("<Q", second))

    world, reader = broken(change)
    walk = walk_list(reader, world.module_head, ENTRY, LINK)
    assert [next(walk)[0] for _ in range(3)] == world.module_entries[:3]
    with pytest.raises(InvalidDataError, match="leads back") as caught:
        next(walk)
    assert caught.value.field == LINK
    told = []
    found = list(walk_list(reader, world.module_head, ENTRY, LINK, report=told.append))
    assert len(found) == 3
    assert [(fact.name, fact.address) for fact in told] == [(LINK, world.module_entries[2])]


def test_a_link_that_leads_nowhere():
    def change(world):
        world.tables.write(world.module_entries[1], struct.pack("<Q", 0x1000))

    world, reader = broken(change)
    with pytest.raises(PartialReadError):
        list(walk_list(reader, world.module_head, ENTRY, LINK))
    told = []
    found = list(walk_list(reader, world.module_head, ENTRY, LINK, report=told.append))
    assert len(found) == 2
    assert isinstance(told[0], BrokenList)


def test_a_structure_that_cannot_be_read():
    """Its link is there, the rest of it is not."""

    def change(world):
        world.tables.map(0xFFFFFA0000000000, next(world.kernel.frames))
        at = 0xFFFFFA0000000FE0
        first, second = world.module_entries[:2]
        world.tables.write(first, struct.pack("<Q", at))
        world.tables.write(at, struct.pack("<QQ", second, first))

    world, reader = broken(change)
    walk = walk_list(reader, world.module_head, ENTRY, LINK)
    assert next(walk)[0] == world.module_entries[0]
    with pytest.raises(PartialReadError):
        next(walk)
    told = []
    found = list(walk_list(reader, world.module_head, ENTRY, LINK, report=told.append))
    assert [address for address, _ in found] == world.module_entries
    assert [fact.address for fact in told] == [0xFFFFFA0000000FE0]


def test_a_structure_that_would_begin_before_memory():
    schema = construct.Struct(construct.Padding(0x2000), "Links" / structs.LIST_ENTRY64)

    def change(world):
        world.tables.map(0, next(world.user.frames))
        world.tables.write(world.module_head, struct.pack("<Q", 0x100))
        world.tables.write(0x100, struct.pack("<Q", world.module_head))

    world, reader = broken(change)
    with pytest.raises(AddressError):
        list(walk_list(reader, world.module_head, schema, "Links"))


def test_a_limit(world, reader):
    told = []
    walk = walk_list(reader, world.module_head, ENTRY, LINK, limit=2, report=told.append)
    assert len(list(walk)) == 2
    assert "longer" in str(told[0])


def test_no_head(reader):
    with pytest.raises(PartialReadError) as caught:
        list(walk_list(reader, 0x7FFF00000000, ENTRY, LINK))
    assert not isinstance(caught.value.reason, NotInDumpError)


class Pointers(ctypes.Structure):
    _fields_ = (("Flink", ctypes.c_void_p), ("Blink", ctypes.c_void_p))


class Wrong(ctypes.Structure):
    _fields_ = (("links", Pointers), ("nested", Before), ("number", ctypes.c_uint64))


@pytest.mark.parametrize(
    ("schema", "link"),
    [
        (ENTRY, "NoSuch"),
        (ENTRY, "InLoadOrderLinks.NoSuch"),
        (ENTRY, "DllBase"),
        (ENTRY, "FullDllName"),
        (construct.Int64ul, "x"),
        (construct.Struct("n" / construct.Int8ul, construct.Bytes(this.n), "l" / ENTRY), "l"),
        (Wrong, "links"),
        (Wrong, "nested"),
        (Wrong, "number"),
        (Wrong, "NoSuch"),
        (5, "x"),
        (int, "x"),
    ],
)
def test_no_such_field(reader, schema, link):
    """Said at once, before anything is walked."""
    with pytest.raises(TypeError):
        walk_list(reader, 0x1000, schema, link)


@pytest.mark.parametrize("link", [1, None, b"Links", ["Links"]])
def test_a_link_is_named_by_text(reader, link):
    with pytest.raises(TypeError, match="link should be the name of a field"):
        walk_list(reader, 0x1000, ENTRY, link)
