"""`group_machines`: which dumps are of one machine, and how sure.

Dumps are taken in the order of their times. A dump joins the machine that it fits best: processor
and model must be equal; serial numbers, compared by salted hashes, decide where both have them;
otherwise the parts and the boot numbers do. Two machines of one model may be equal in everything
but boots and times, so without serial numbers the confidence is `medium` at most, and `low` where
several machines of that description occur.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timezone
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.groups.likeness import Comparer
from kdmp_ks.fleet.groups.machine_group import MachineGroup
from kdmp_ks.fleet.groups.machine_words import machine_evidence, machine_words
from kdmp_ks.fleet.groups.unit import Unit
from kdmp_ks.ground.limits import MAX_MACHINE_CANDIDATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kdmp_ks.fleet.groups.crash import Crash
    from kdmp_ks.fleet.groups.machine_facts import MachineFacts

_NEVER: Final = datetime.max.replace(tzinfo=timezone.utc)


def group_machines(crashes: Iterable[Crash]) -> tuple[MachineGroup, ...]:
    """Group dumps by machine; those that do not describe their machine are in no group.

    Args:
        crashes: The dumps, in any order; copies follow their originals.
    """
    known = [one for one in crashes if one.machine is not None]
    copies = defaultdict(list)
    for one in known:
        if one.duplicate_of is not None:
            copies[one.duplicate_of].append(one.path)
    originals = [one for one in known if one.duplicate_of is None]
    buckets: defaultdict[tuple[object, ...], list[Crash]] = defaultdict(list)
    for one in sorted(originals, key=_order):
        if one.machine is not None:
            buckets[one.machine.processor_key].append(one)
    groups = []
    for bucket in buckets.values():
        groups += _named(_units(bucket), copies)
    return tuple(groups)


def _order(crash: Crash) -> tuple[datetime, str]:
    return crash.time or _NEVER, crash.path


def _units(crashes: Sequence[Crash]) -> list[Unit]:
    """Divide dumps with the same processor into machines."""
    units: list[Unit] = []
    comparer = Comparer()
    by_key: dict[str, Unit] = {}
    by_model: defaultdict[tuple[object, ...], list[Unit]] = defaultdict(list)
    for crash in crashes:
        if crash.machine is None:
            continue
        facts = comparer.shared(crash.machine)
        keyed = [by_key[key] for key in (*facts.unit_keys, *facts.memory_keys) if key in by_key]
        near = by_model[facts.model] if facts.has_model else units
        bare = by_model[((), ())] if facts.has_model else []
        candidates = {
            id(x): x
            for x in (*keyed, *near[-MAX_MACHINE_CANDIDATES:], *bare[-MAX_MACHINE_CANDIDATES:])
        }
        unit = _join(crash, facts, list(candidates.values()))
        if unit is None:
            unit = Unit(crash, facts, comparer)
            units.append(unit)
            by_model[facts.model].append(unit)
        for key in (*facts.unit_keys, *facts.memory_keys):
            by_key.setdefault(key, unit)
    _lower_ambiguous(units)
    return units


def _join(crash: Crash, facts: MachineFacts, candidates: Sequence[Unit]) -> Unit | None:
    """Add a dump to the machine that it fits best; None where it fits none."""
    best: Unit | None = None
    found: tuple[int, float] = (-1, 0.0)
    for unit in candidates:
        step = unit.rate(crash, facts)
        if step is None:
            continue
        rating = (step, -_gap(unit.members[-1], crash))
        if best is None or rating > found:
            best, found = unit, rating
    if best is not None:
        best.add(crash, facts, found[0])
    return best


def _gap(last: Crash, crash: Crash) -> float:
    """Return how far two dumps are apart, in boots, where unknown in days."""
    if last.boot_id is not None and crash.boot_id is not None:
        return abs(crash.boot_id - last.boot_id)
    if last.time is None or crash.time is None:
        return float("inf")
    return abs((crash.time - last.time).total_seconds()) / 86400


def _lower_ambiguous(units: Sequence[Unit]) -> None:
    """Lower the confidence where other machines of the same description occur."""
    alike: defaultdict[tuple[object, ...], list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.facts.has_model:
            alike[unit.facts.model].append(unit)
    for same in alike.values():
        if len(same) < 2:
            continue
        for unit in same:
            if len(unit.members) > 1 and not unit.by_keys:
                unit.step = 0


def _named(units: Sequence[Unit], copies: dict[str, list[str]]) -> list[MachineGroup]:
    groups = []
    numbers: defaultdict[str, int] = defaultdict(int)
    models: defaultdict[tuple[object, ...], int] = defaultdict(int)
    for unit in units:
        models[unit.facts.model] += 1
    for unit in units:
        base = _base(unit.members[0].machine or unit.facts)
        numbers[base] += 1
        siblings = models[unit.facts.model] - 1 if unit.facts.has_model else 0
        paths = tuple(
            path for one in unit.members for path in (one.path, *copies.get(one.path, ()))
        )
        groups.append(
            MachineGroup(
                id=f"{base}-{numbers[base]}",
                words=machine_words(unit.facts),
                confidence=unit.confidence,
                evidence=tuple(machine_evidence(unit, siblings)),
                dumps=paths,
            )
        )
    return groups


def _base(facts: MachineFacts) -> str:
    """Return a name of a description: a hash of model and processor, which identify nobody."""
    text = repr((facts.processor_key, facts.model))
    return blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest()
