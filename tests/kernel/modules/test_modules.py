from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.kernel import Module, Modules


def module(start: int, size: int, name: str = "x.sys") -> Module:
    return Module(Gva(start), Gva(start + size), "\\" + name, name)


LOW = module(0x1000, 0x1000, "Low.SYS")
MIDDLE = module(0x4000, 0x2000, "middle.tar.sys")
HIGH = module(0x6000, 0x1000, "ntkrnlmp.exe")
MODULES = Modules([HIGH, LOW, MIDDLE])


def test_a_module() -> None:
    assert LOW.size == 0x1000
    assert 0x1000 in LOW
    assert 0x1FFF in LOW
    assert 0xFFF not in LOW
    assert 0x2000 not in LOW
    assert (LOW.entry_point, LOW.checksum, LOW.timestamp) == (None, None, None)
    anything: Any = LOW
    with pytest.raises(dataclasses.FrozenInstanceError):
        anything.name = "other"


def test_a_sequence_by_address() -> None:
    assert list(MODULES) == [LOW, MIDDLE, HIGH]
    assert MODULES[0] is LOW
    assert MODULES[1:] == (MIDDLE, HIGH)
    assert len(MODULES) == 3
    assert LOW in MODULES
    assert MODULES.warnings == ()
    assert repr(MODULES) == "<Modules: 3>"


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (0, None),
        (0xFFF, None),
        (0x1000, LOW),
        (0x1FFF, LOW),
        (0x2000, None),
        (0x5FFF, MIDDLE),
        (0x6000, HIGH),
        (0x7000, None),
        ((1 << 64) - 1, None),
    ],
)
def test_find(address: int, found: Module | None) -> None:
    assert MODULES.find(address) is found


def test_find_where_modules_overlap() -> None:
    huge, small, empty = module(0, 0x10000), module(0x1000, 0x10), module(0x2000, 0)
    modules = Modules([huge, small, empty])
    assert modules.find(0x1008) is small
    assert modules.find(0x2000) is huge
    assert modules.find(0x10000) is None


def test_find_among_none() -> None:
    assert Modules([]).find(0) is None
    assert Modules([]).by_name("x") is None


@pytest.mark.parametrize("name", ["low.sys", "LOW", "Low.SYS", "low"])
def test_by_name(name: str) -> None:
    assert MODULES.by_name(name) is LOW


@pytest.mark.parametrize("name", ["", "lo", "sys", ".sys", "middle", "low.", "ntoskrnl"])
def test_no_such_name(name: str) -> None:
    assert MODULES.by_name(name) is None


def test_only_the_last_extension_can_be_left_out() -> None:
    assert MODULES.by_name("middle.tar") is MIDDLE


def test_the_whole_name_goes_before_the_stem() -> None:
    first, second = module(0x1000, 1, "a.b.c"), module(0x2000, 1, "a.b")
    assert Modules([first, second]).by_name("a.b") is second


def test_an_empty_name_is_nobodys() -> None:
    assert Modules([module(0x1000, 1, ""), module(0x2000, 1, ".x")]).by_name("") is None


def test_nt() -> None:
    assert Modules([LOW, HIGH], kernel=LOW).by_name("nt") is LOW
    assert Modules([LOW, HIGH]).by_name("NT") is HIGH
    assert Modules([LOW, module(0x2000, 1, "NTOSKRNL.EXE")]).by_name("nt") is not None
    assert Modules([LOW]).by_name("nt") is None
