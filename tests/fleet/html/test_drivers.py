"""Drivers against crashes: exact chances, machines as the unit, and what is not accused."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from math import comb
from pathlib import Path

import pytest

from fleet.html.parsed import Element
from fleet.html.rows import crash, module, report
from kdmp_ks.fleet.reading import Reading
from kdmp_ks.fleet.report_page.fisher import chance_of
from kdmp_ks.fleet.report_page.members import Members

OVER = "Drivers over-represented in a kind of crash, the clearest first"
LOADED = "Drivers that Microsoft did not write"
NONE = "No driver is more frequent"


def exact(both: int, first: int, second: int, total: int) -> Fraction:
    """The tail of the hypergeometric distribution, in whole numbers."""
    ways = sum(
        comb(second, common) * comb(total - second, first - common)
        for common in range(both, min(first, second) + 1)
    )
    return Fraction(ways, comb(total, first))


@pytest.mark.parametrize("seed", range(3))
def test_chances_are_exact(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(200):
        total = rng.randint(1, 300)
        first, second = rng.randint(0, total), rng.randint(0, total)
        both = rng.randint(0, min(first, second))
        expected = float(exact(both, first, second, total))
        assert chance_of(both, first, second, total) == pytest.approx(
            expected, rel=1e-8, abs=1e-300
        )


def test_members_are_a_set() -> None:
    rng = random.Random(1)
    numbers = [rng.randrange(500) for _ in range(5000)]
    members = Members()
    for number in numbers:
        members.add(number)
    assert len(members) == len(set(numbers))
    assert members.bits() == sum(1 << number for number in set(numbers))
    assert (len(Members()), Members().bits()) == (0, 0)


def fleet(*, code: int = 0xD1, kind: str = "undetermined", each: int = 1) -> Iterator[Reading]:
    """Forty machines with a common driver; the ten with the stop code have two more drivers."""
    number = 0
    for machine in range(40):
        bad = machine < 10
        for _ in range(each):
            number += 1
            yield crash(
                number,
                machine=f"m-{machine}",
                code=code if bad else 0x1A,
                kind=kind,
                modules=["Common.sys", *(["Bad.sys", "Helper.sys"] if bad else [])],
            )


def test_driver_of_a_stop_code_is_found(tmp_path: Path) -> None:
    page = report(tmp_path, fleet())
    rows = page.table(OVER)
    first = next(row for row in rows if row[1].startswith("0xd1"))
    assert first[0].startswith("Bad.sys linked 2024-02-29")
    assert "Helper.sys" in first[0]
    assert first[1:5] == ["0xd1 SOME_CODE", "10 of 10 (100 %)", "0 of 30 (0 %)", "4.0"]
    assert first[5:] == ["< 0.0001", "clear"]
    assert not any("Common.sys" in row[0] for row in rows)
    table = {row[0]: row for row in page.table(LOADED)}
    assert table["Common.sys"][2:5] == ["40", "100 %", "40"]
    assert table["Bad.sys"][2:5] == ["10", "25 %", "10"]


def test_dumps_of_one_machine_accuse_nobody(tmp_path: Path) -> None:
    """Fifty dumps of one machine with a driver and a code that no other machine has."""
    own = (crash(x, machine="m-own", code=0x50, modules=["Own.sys"]) for x in range(50))
    others = (crash(100 + x, machine=f"m-{x}", modules=["Common.sys"]) for x in range(30))
    page = report(tmp_path, [*own, *others])
    assert NONE in page.by_id("drivers").text
    table = {row[0]: row for row in page.table(LOADED)}
    assert table["Own.sys"][2:5] == ["1", "3 %", "50"]


def test_many_dumps_change_no_chance(tmp_path: Path) -> None:
    def table(each: int) -> list[list[str]]:
        return report(tmp_path, fleet(each=each), most_dumps=0).table(OVER)

    assert table(5) == table(1)


def test_failing_hardware_accuses_no_driver(tmp_path: Path) -> None:
    page = report(tmp_path, fleet(kind="hardware"))
    assert NONE in page.by_id("drivers").text


def test_dumps_of_unknown_machines_are_not_compared(tmp_path: Path) -> None:
    readings = [replace(one, row=replace(one.row, machine=None)) for one in fleet()]
    page = report(tmp_path, readings)
    assert NONE in page.by_id("drivers").text
    assert "40 dumps of 0 known machines list their drivers" in page.by_id("drivers").text


def test_chance_alone_is_not_clear(tmp_path: Path) -> None:
    """A hundred drivers and eight codes at random: with 0.05 for all, hardly ever one is clear."""
    clear = 0
    for seed in range(5):
        rng = random.Random(seed)
        readings = [
            crash(
                machine,
                machine=f"m-{machine}",
                code=rng.randrange(1, 9),
                modules=[f"d{x}.sys" for x in range(100) if rng.random() < 0.3],
            )
            for machine in range(80)
        ]
        page = report(tmp_path, readings, most_dumps=0)
        clear += sum(1 for row in rows_of(page) if row[6] == "clear")
    assert clear <= 1


def rows_of(page: Element) -> list[list[str]]:
    return [] if NONE in page.by_id("drivers").text else page.table(OVER)


def test_version_of_a_driver_is_found(tmp_path: Path) -> None:
    """All machines have the driver; those with the stop code have an old version of it."""
    readings = []
    for machine in range(40):
        bad = machine < 10
        one = crash(machine, machine=f"m-{machine}", code=0xD1 if bad else 0x1A)
        version = module("Net.sys", "2019-01-02" if bad else "2024-02-29", 5 if bad else 6)
        readings.append(replace(one, modules=(version,)))
    page = report(tmp_path, readings)
    first = next(row for row in page.table(OVER) if row[1].startswith("0xd1"))
    assert first[0] == "Net.sys linked 2019-01-02"
    assert page.table(LOADED)[0][7:] == ["2019-01-02 to 2024-02-29", "2"]
