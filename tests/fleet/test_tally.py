"""Counts of signatures and machines: exact for as many as are counted at a time."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.parts import RowMachine, RowSignature
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.tally import Tally


def row(number: int) -> FleetRow:
    name = f"{number:06}"
    signature = RowSignature(name, f"text {name}", "fault", "high", None, None)
    return FleetRow("x", signature=signature, machine=RowMachine(name, f"box {name}", "high", ""))


def test_every_signature_is_counted() -> None:
    chance = Random(3)
    numbers = [int(chance.paretovariate(1)) for _ in range(5000)]
    tally = Tally()
    for number in numbers:
        tally.add(row(number))
    expected = [(f"text {number:06}", count) for number, count in Counter(numbers).most_common(5)]
    assert [(one.text, one.dumps) for one in tally.signatures(5)] == expected
    assert [(one.words, one.dumps) for one in tally.machines(1)] == [("box 000001", expected[0][1])]
    assert tally.is_exact


def test_the_rarest_are_forgotten() -> None:
    tally = Tally(most=100)
    for number in range(10_000):
        tally.add(row(number))
        tally.add(row(20_000 + number % 3))
    assert not tally.is_exact
    assert tally.rows == 20_000
    found = {one.text: one.dumps for one in tally.signatures(200)}
    assert len(found) <= 100
    assert [found[f"text {20_000 + number:06}"] for number in range(3)] == [3334, 3333, 3333]


@pytest.mark.parametrize(("different", "exact"), [(99, True), (100, True), (101, False)])
def test_as_many_as_are_counted_at_a_time_are_exact(different: int, exact: bool) -> None:
    tally = Tally(most=100)
    for number in range(different):
        tally.add(row(number))
    assert tally.is_exact is exact
    assert len(tally.signatures(200)) == (different if exact else 50)


@pytest.mark.parametrize(
    ("paths", "count"),
    [
        (("a", "b"), 4),
        (("a", "a"), 2),
        (("a", "a/"), 2),
        (("a/b", "a"), 2),
        (("a", "a/b/1.dmp"), 2),
    ],
)
def test_a_dump_is_listed_once(tmp_path, monkeypatch, paths: tuple[str, ...], count: int) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/1.dmp", "a/b/1.dmp", "b/1.dmp", "b/2.dmp"):
        place = tmp_path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"PAGEDU64")
    found = list(Inputs(paths))
    assert len(found) == len(set(found))
    assert len(found) == count


def test_dumps_without_a_signature_are_counted() -> None:
    tally = Tally()
    for one in (row(1), FleetRow("x"), FleetRow("y"), FleetRow("z", duplicate_of="y")):
        tally.add(one)
    assert (tally.rows, tally.unsigned, tally.copies) == (4, 2, 1)
