"""What is grouped on disk is what is grouped in memory."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace

from fleet.groups.machine_scenarios import ALL
from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.crash_store import CrashStore, Marks, row_verdict
from kdmp_ks.fleet.groups.grouping import Groups, group_crashes
from kdmp_ks.fleet.groups.unit_keys import UnitKeys


def fleet(every: int = 1) -> list[Crash]:
    """The crashes of all scenarios as machines of one fleet, and dumps of no machine."""
    found: list[Crash] = []
    for number, scenario in enumerate(ALL[::every]):
        keys = UnitKeys((f"{number:024x}",), ())
        for one in scenario.crashes:
            assert one.machine is not None
            if one.duplicate_of is not None:
                continue
            machine = replace(one.machine, unit_keys=keys.unit)
            path = f"{number:03}/{one.path}"
            found.append(replace(one, path=path, machine=machine, fingerprint=path))
    found += [replace(one, path=f"z/{one.path}", machine=None) for one in found[::7]]
    return found


def stored(crashes: list[Crash], copies: dict[str, str]) -> dict[str, Marks]:
    """What the store finds, by path. `copies`: a path and the key of its copies."""
    with closing(CrashStore()) as store:
        for number, one in enumerate(crashes):
            store.add(2 * number, one.path, copies.get(one.path, one.path), one)
        store.add(1, "broken", None, None)
        store.group()
        assert store.find(1) == Marks(None, None, None)
        return {one.path: store.find(2 * number) for number, one in enumerate(crashes)}


def check(found: dict[str, Marks], expected: Groups) -> None:
    for path, marks in found.items():
        group = expected.machine_of.get(path)
        if group is None:
            assert (marks.machine, marks.verdict) == (None, None), path
            continue
        assert marks.machine is not None
        assert (marks.machine.words, marks.machine.confidence) == (group.words, group.confidence)
        assert marks.machine.evidence == "; ".join(one.finding for one in group.evidence)
        assert marks.verdict == row_verdict(expected.verdicts[path]), path
    ids = {path: marks.machine.id for path, marks in found.items() if marks.machine is not None}
    assert ids == {path: group.id for path, group in expected.machine_of.items()}


def test_as_in_memory() -> None:
    crashes = fleet()
    expected = group_crashes(crashes)
    assert len(expected.machines) > 20
    check(stored(crashes, {}), expected)
    random.Random(5).shuffle(crashes)
    check(stored(crashes, {}), expected)


def test_copies() -> None:
    """The first by path is the original, whatever the order and the machine of a copy."""
    crashes = fleet(3)
    keys, twins = {}, []
    for one in crashes[::5]:
        keys[one.path] = keys[f"copy/{one.path}"] = f"key of {one.path}"
        machine = None if one.machine is None else replace(one.machine, cpu="another")
        twins.append(replace(one, path=f"copy/{one.path}", machine=machine))
    found = stored([*crashes, *twins], keys)
    for one in crashes:
        wanted = None
        if one.path in keys:
            wanted = min(one.path, f"copy/{one.path}")
        assert found[one.path].duplicate_of == (wanted if wanted != one.path else None)
    for twin in twins:
        original = twin.path.removeprefix("copy/")
        assert found[twin.path].duplicate_of == (original if original < twin.path else None)
        assert found[twin.path].machine == found[original].machine
        assert found[twin.path].verdict == found[original].verdict


def test_a_copy_that_is_no_crash() -> None:
    """Files without a bug check have copies, too, but neither machine nor verdict."""
    with closing(CrashStore()) as store:
        for number, path in enumerate(["b", "a", "c"]):
            store.add(number, path, "the same", None)
        store.group()
        assert [store.find(number).duplicate_of for number in range(3)] == ["a", None, "a"]
        assert store.find(1) == Marks(None, None, None)
