"""`GroupVerdict`: the cause of a crash by all dumps of a machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.machine_group import DumpEvidence


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GroupVerdict(Facts):
    """The cause, by all dumps of a machine together.

    Attributes:
        kind: As that of a verdict.
        culprit: As that of a verdict.
        confidence: ``high``, ``medium`` or ``low``.
        summary: The verdict in one sentence.
        evidence: Findings with the dumps that each rests on; empty where the dump alone decides.
    """

    kind: str
    culprit: str | None
    confidence: str
    summary: str
    evidence: tuple[DumpEvidence, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MachineVerdicts(Facts):
    """Verdicts on a machine.

    Attributes:
        machine: The verdict on the machine: the cause of most of its crashes.
        dumps: Path of each dump, and the verdict on it.
    """

    machine: GroupVerdict
    dumps: tuple[tuple[str, GroupVerdict], ...]
