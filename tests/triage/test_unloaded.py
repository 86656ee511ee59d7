"""The list of unloaded drivers of both writers, on 64-bit and 32-bit machines."""

from __future__ import annotations

import pytest

from builders.triage import UNLOADED, Unloaded, small, small32
from kdmp_ks.ground.warnings import CountMismatch, OddValue
from triage.opening import open_triage

KERNEL = 0xFFFFF805_00000000


def facts(modules):
    return [(module.name, module.start, module.end) for module in modules]


@pytest.mark.parametrize("wide", [True, False], ids=["64", "32"])
@pytest.mark.parametrize("writer", ["engine", "kernel"])
def test_both_writers(wide, writer):
    dump = small(writer=writer) if wide else small32(writer=writer)
    modules = open_triage(dump.build().data).unloaded
    assert facts(modules) == [(each.name[:12], each.start, each.end) for each in dump.unloaded]
    assert [module.time for module in modules] == [None] * len(dump.unloaded)
    assert modules.warnings == ()


@pytest.mark.parametrize("writer", ["engine", "kernel"])
def test_none(writer):
    modules = open_triage(small(writer=writer, unloaded=()).build().data).unloaded
    assert len(modules) == 0
    assert modules.warnings == ()


def test_no_list():
    triage = open_triage(small().build().with_field("UnloadedDriversOffset", 0))
    assert len(triage.unloaded) == 0
    assert triage.warnings == ()


def test_what_lay_at_an_address():
    modules = open_triage(small().build().data).unloaded
    assert [each.name for each in modules.at(0xFFFFF80300010000)] == ["dump_storpor", "dam.sys"]
    assert [each.name for each in modules.at(0xFFFFF80300014000)] == ["dam.sys"]
    assert modules.at(0xFFFFF80300020000) == ()


@pytest.mark.parametrize(
    ("length", "name"),
    [(24, "dump_storpor"), (0xFFFF, "dump_storpor"), (9, "dump"), (0, ""), (1, "")],
)
def test_length_of_a_name(length, name):
    built = small().build()
    data = built.with_number(built.parts["unloaded"] + 8, "<H", length)
    assert open_triage(data).unloaded[0].name == name


def test_name_ends_at_a_zero():
    built = small(unloaded=[Unloaded("ab\0cd.sys", KERNEL + 0x1000, KERNEL + 0x2000)]).build()
    assert open_triage(built.data).unloaded[0].name == "ab"


def test_count_that_is_too_large():
    """The list ends where another part begins."""
    built = small().build()
    data = built.with_number(built.parts["unloaded"], "<Q", 1 << 60)
    modules = open_triage(data).unloaded
    assert facts(modules) == [(each.name[:12], each.start, each.end) for each in UNLOADED]
    assert modules.warnings == (CountMismatch("number of unloaded drivers", 2, 1 << 60),)


def test_windows_remembers_fifty():
    many = [
        Unloaded(f"{i}.sys", KERNEL + 0x1000 * i, KERNEL + 0x1000 * i + 0x800) for i in range(1, 61)
    ]
    modules = open_triage(small(unloaded=many).build().data).unloaded
    assert [module.start for module in modules] == [each.start for each in many[:50]]
    assert modules.warnings == (OddValue("number of unloaded drivers", 60, "only 0x32 are taken"),)


def test_list_that_is_cut_off():
    built = small().build()
    triage = open_triage(built.data[: built.parts["unloaded"] + 8 + 0x38 + 3])
    assert [module.name for module in triage.unloaded] == ["dump_storpor"]
    told = CountMismatch("number of unloaded drivers", 1, 2)
    assert triage.unloaded.warnings == (told,)
    assert told in triage.warnings
