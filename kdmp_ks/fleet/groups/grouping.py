"""`group_crashes`: machines, signatures and verdicts of many dumps at once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.fleet.groups.machines import group_machines
from kdmp_ks.fleet.groups.signature_group import group_signatures
from kdmp_ks.fleet.groups.weighing.weigh import alone, weigh_machine
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kdmp_ks.fleet.groups.crash import Crash
    from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
    from kdmp_ks.fleet.groups.machine_group import MachineGroup
    from kdmp_ks.fleet.groups.signature_group import SignatureGroup


@frozen
class Groups(Facts):
    """Many dumps as groups.

    Attributes:
        machines: The machines, each with its dumps.
        signatures: The signatures, the most frequent first.
        verdicts: The verdict on each dump by all dumps of its machine, by path.
        machine_verdicts: The verdict on each machine, by its id.
        machine_of: The machine of each dump, by path.
    """

    machines: tuple[MachineGroup, ...]
    signatures: tuple[SignatureGroup, ...]
    verdicts: Mapping[str, GroupVerdict] = field(hash=False)
    machine_verdicts: Mapping[str, GroupVerdict] = field(hash=False)
    machine_of: Mapping[str, MachineGroup] = field(hash=False)


def group_crashes(crashes: Iterable[Crash]) -> Groups:
    """Group dumps by machine and by signature, and weigh the dumps of each machine together.

    Args:
        crashes: The dumps, with different paths.
    """
    every = {one.path: one for one in crashes}
    machines = group_machines(every.values())
    of_dump = {path: one for one in machines for path in one.dumps}
    elsewhere = _machines_of_places(every.values(), of_dump)
    verdicts: dict[str, GroupVerdict] = {}
    of_machine = {}
    for group in machines:
        members = [every[path] for path in group.dumps]
        others = {
            one.place: elsewhere[one.place] - 1
            for one in members
            if one.place is not None and elsewhere.get(one.place, 0) > 1
        }
        found = weigh_machine(members, others)
        of_machine[group.id] = found.machine
        verdicts.update(found.dumps)
    for path, one in every.items():
        verdicts.setdefault(path, alone(one))
    names = {path: one.id for path, one in of_dump.items()}
    return Groups(machines, group_signatures(every.values(), names), verdicts, of_machine, of_dump)


def _machines_of_places(
    crashes: Iterable[Crash], of_dump: Mapping[str, MachineGroup]
) -> dict[str, int]:
    """Count the machines that crashed at each place."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in crashes:
        if one.place is not None and one.path in of_dump and one.duplicate_of is None:
            found[one.place].add(of_dump[one.path].id)
    return {place: len(names) for place, names in found.items()}
