"""`machine_words`, `machine_evidence`: a machine in words, and why its dumps are of one machine."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.groups.boots import Succession, follow
from kdmp_ks.fleet.groups.likeness import compare
from kdmp_ks.fleet.groups.machine_group import DumpEvidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.fleet.groups.crash import Crash
    from kdmp_ks.fleet.groups.machine_facts import MachineFacts
    from kdmp_ks.fleet.groups.unit import Unit

_PARTS: Final = {
    "memory": "the memory modules",
    "display": "the display controllers",
    "storage": "the storage controllers",
    "network": "the network controllers",
    "firmware": "the version of the firmware",
    "Windows": "the build of Windows",
    "slots": "the slots of the memory modules",
}


def machine_words(facts: MachineFacts) -> str:
    """Return a machine in words: model, processor, memory.

    Args:
        facts: The machine.
    """
    size = sum(one.mib or 0 for one in facts.memory)
    ram = f"{size / 1024:g} GiB" if size else None
    words = [one for one in (facts.name, facts.cpu or facts.cpu_identifier, ram) if one]
    return ", ".join(words) or "unknown machine"


def machine_evidence(unit: Unit, siblings: int) -> Iterator[DumpEvidence]:
    """Yield why the dumps of a machine are of one, and what changed between them.

    Args:
        unit: The machine.
        siblings: How many other machines of its model and processor there are.
    """
    paths = tuple(one.path for one in unit.members)
    if len(paths) < 2:
        if siblings:
            yield _siblings(siblings, paths)
        return
    yield DumpEvidence("same parts", _same_parts(unit), paths)
    if unit.by_keys:
        finding = "the serial numbers are the same, by hashes that are not stored"
        yield DumpEvidence("same serial numbers", finding, paths)
    yield from _boots(unit, paths)
    for name, before, behind in unit.changes:
        finding = f"{_PARTS[name]} changed{_from_to(name, before, behind)}"
        yield DumpEvidence("change", finding, (before.path, behind.path))
    if siblings:
        yield _siblings(siblings, paths)


def _siblings(count: int, paths: tuple[str, ...]) -> DumpEvidence:
    what = "another machine" if count == 1 else f"{count} other machines"
    finding = f"{what} of the same model and processor: boots, times or parts distinguish them"
    return DumpEvidence("same model elsewhere", finding, paths)


def _same_parts(unit: Unit) -> str:
    described = [one.machine for one in unit.members if one.machine is not None]
    found = [compare(unit.facts, one) for one in described]
    names = ["processor"]
    names += [
        name
        for name in ("model", "memory", "display", "storage", "network")
        if all(one is not None and name in one.same for one in found)
    ]
    weak = "" if "model" in names else "; not all dumps name the model of the machine"
    return f"equal in all dumps: {', '.join(names)}{weak}"


def _boots(unit: Unit, paths: tuple[str, ...]) -> Iterator[DumpEvidence]:
    numbered = [one for one in unit.members if one.boot_id is not None]
    if len(numbered) < 2:
        yield DumpEvidence("boot numbers", "fewer than two dumps have a boot number", paths)
        return
    pairs = list(pairwise(numbered))
    for before, behind in pairs:
        how = follow(before, behind)
        if how in (Succession.RESTARTED, Succession.IMPOSSIBLE):
            finding = f"{how.value} ({before.boot_id}, then {behind.boot_id})"
            yield DumpEvidence("boot numbers", finding, (before.path, behind.path))
    if all(follow(*pair) in (Succession.ASCENDING, Succession.SAME_BOOT) for pair in pairs):
        first, last = numbered[0].boot_id, numbered[-1].boot_id
        finding = f"boot numbers ascend with the times, from {first} to {last}"
        yield DumpEvidence("boot numbers", finding, tuple(one.path for one in numbered))


def _from_to(name: str, before: Crash, behind: Crash) -> str:
    if name == "Windows":
        return f" from {before.build} to {behind.build}"
    if name == "firmware" and before.machine is not None and behind.machine is not None:
        return f" from {before.machine.bios} to {behind.machine.bios}"
    return ""
