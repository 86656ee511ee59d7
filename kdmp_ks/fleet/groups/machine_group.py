"""`MachineGroup`: dumps that are of one machine; `DumpEvidence`: evidence with its dumps."""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class DumpEvidence(Facts):
    """A finding about several dumps.

    Attributes:
        test: Name of the test, such as ``same bit``.
        finding: The finding in words.
        dumps: Paths of the dumps that it rests on.
    """

    test: str
    finding: str
    dumps: tuple[str, ...]


@frozen
class MachineGroup(Facts):
    """Dumps of one machine.

    Attributes:
        id: Name of the group; made of the model and a number, never of serial numbers.
        words: The machine in words.
        confidence: How sure it is that all dumps are of one machine: ``high``, ``medium`` or
            ``low``; ``high`` for a machine with one dump.
        evidence: What the dumps have in common, and what changed between them.
        dumps: Paths of the dumps in the order of their times, copies included.
    """

    id: str
    words: str
    confidence: str
    evidence: tuple[DumpEvidence, ...]
    dumps: tuple[str, ...]
