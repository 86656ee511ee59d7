"""`GroupVerdict`: the cause of a crash by all dumps of a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.machine_group import DumpEvidence


@frozen
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


@frozen
class MachineVerdicts(Facts):
    """Verdicts on a machine.

    Attributes:
        machine: The verdict on the machine: the cause of most of its crashes.
        dumps: Path of each dump, and the verdict on it.
    """

    machine: GroupVerdict
    dumps: tuple[tuple[str, GroupVerdict], ...]
