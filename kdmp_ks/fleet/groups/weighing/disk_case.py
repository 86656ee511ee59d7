"""`find_disk`: whether the crashes of a machine together show that its disk fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.groups.weighing.machine_case import MachineCase, codes, paths
from kdmp_ks.fleet.groups.weighing.role import DISK, DISK_ONLY, Role
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.crash import Crash

_DISK: Final = "disk"
_LOW, _MEDIUM, _HIGH = 0, 1, 2
_SEVERAL: Final = 2


@frozen
class DiskCase(Facts):
    """A machine whose disk fails.

    Attributes:
        proofs: Confidence of crashes that show the failure themselves; None leaves theirs.
        others: Confidence of crashes that a failing disk leads to.
        members: Paths of those.
        evidence: What it rests on.
    """

    proofs: int | None
    others: int
    members: frozenset[str]
    evidence: tuple[DumpEvidence, ...]


def find_disk(case: MachineCase) -> DiskCase | None:
    """Return the case against the disk of a machine; None where there is none.

    Args:
        case: The machine.
    """
    proofs = [one for one in case.of(Role.PART) if one.culprit == _DISK]
    family = [
        one
        for one in case.of(Role.PROCESS, Role.OPEN)
        if one.code in DISK or (one.kind == "hardware" and one.culprit == _DISK)
    ]
    members = frozenset(one.path for one in family)
    evidence = tuple(DumpEvidence("proof of its own", x.summary, (x.path,)) for x in proofs)
    if len(proofs) >= _SEVERAL:
        return DiskCase(_HIGH, _MEDIUM, members, (*evidence, *_family(family)))
    if proofs and family:
        return DiskCase(None, _LOW, members, (*evidence, *_family(family)))
    only = [one for one in family if one.code in DISK_ONLY]
    if not proofs and only and len({one.code for one in family}) >= _SEVERAL:
        return DiskCase(None, _LOW, members, _family(family))
    return None


def _family(crashes: list[Crash]) -> tuple[DumpEvidence, ...]:
    if not crashes:
        return ()
    finding = f"a failing disk leads to the codes {', '.join(codes(crashes))}"
    return (DumpEvidence("codes of the disk", finding, paths(crashes)),)
