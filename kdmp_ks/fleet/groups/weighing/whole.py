"""`machine_verdict`: the cause of most crashes of a machine."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.groups.weighing.role import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kdmp_ks.fleet.groups.weighing.machine_case import MachineCase

_UNDETERMINED = "undetermined"


def machine_verdict(case: MachineCase, found: Mapping[str, GroupVerdict]) -> GroupVerdict:
    """Return the verdict on a machine: the cause with the most, and the surest, crashes.

    Args:
        case: The machine.
        found: The verdict on each crash, by the path of its dump.
    """
    causes: defaultdict[tuple[str, str | None], list[str]] = defaultdict(list)
    weights: Counter[tuple[str, str | None]] = Counter()
    for one in case.crashes:
        verdict = found[one.path]
        cause = verdict.kind, verdict.culprit
        causes[cause].append(one.path)
        if verdict.kind != _UNDETERMINED:
            weights[cause] += 1 + 2 * STEPS.index(verdict.confidence)
    if not weights:
        return GroupVerdict(_UNDETERMINED, None, STEPS[0], "The dumps do not show the cause.")
    best = min(weights, key=lambda cause: (-weights[cause], str(cause)))
    members = [found[path] for path in causes[best]]
    step = max(STEPS.index(one.confidence) for one in members)
    rivals = [one for one in weights if one != best and one[0] != "user-action"]
    if any(weights[one] >= weights[best] for one in rivals):
        step = max(step - 1, 0)
    counts = ((cause, causes[cause]) for cause in sorted(causes, key=lambda x: -weights[x]))
    return GroupVerdict(
        kind=best[0],
        culprit=best[1],
        confidence=STEPS[step],
        summary=_summary(best, len(members), len(case.crashes), len(rivals)),
        evidence=_distinct(
            [*(x for one in members for x in one.evidence), *(_count(*one) for one in counts)]
        ),
    )


def _summary(cause: tuple[str, str | None], count: int, every: int, rivals: int) -> str:
    said = f"{_words(cause)} in {count} of {every} {'crash' if every == 1 else 'crashes'}"
    return f"{said}; {rivals} other cause{'' if rivals == 1 else 's'}." if rivals else f"{said}."


def _words(cause: tuple[str, str | None]) -> str:
    kind, culprit = cause
    named = kind.replace("-", " ").capitalize()
    return named if culprit is None else f"{named}: {culprit}"


def _count(cause: tuple[str, str | None], members: list[str]) -> DumpEvidence:
    return DumpEvidence("crashes", f"{_words(cause)}: {len(members)}", tuple(members))


def _distinct(found: Iterable[DumpEvidence]) -> tuple[DumpEvidence, ...]:
    return tuple(dict.fromkeys(found))
