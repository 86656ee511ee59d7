"""`for_machine`: a verdict with what is known of the machine and of what it was doing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.figures import mebibytes
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.hardware.memory import MemoryModule
    from kdmp_ks.analysis.hardware.remark import Remark
    from kdmp_ks.analysis.verdict.verdict import Verdict

_MOST_SLOTS: Final = 4
"""Slots that are named in advice."""
_NO_TYPES: Final = ("Other", "Unknown")
_TELLING: Final = ("memory_overclocked",)
"""Kinds of remarks that speak for the hardware."""
_TOO_HOT: Final = ("temperature limit", "PROCHOT", "critical temperature")
"""Conditions in the remark about the temperature that speak for the hardware."""
_RATED: Final = ("memory_below_part_number", "memory_underclocked")
"""Kinds of remarks by which the memory is not overclocked."""
_ACTIVITY: Final = "activity"


def for_machine(
    verdict: Verdict, hardware: HardwareFacts | None, activity: ActivityFacts | None
) -> Verdict:
    """Add the machine to a verdict: to its evidence, and to what to do.

    The confidence stays: overclocked memory or a hot processor explains a failure of the hardware,
    and proves none.

    Args:
        verdict: The verdict.
        hardware: The machine.
        activity: What it was doing.
    """
    remarks = () if hardware is None else hardware.remarks
    suspected = verdict.kind in (Cause.HARDWARE.value, Cause.UNDETERMINED.value)
    telling = [one for one in remarks if suspected and _is_telling(one)]
    evidence = [
        *verdict.evidence,
        *(Evidence("machine", one.message) for one in telling),
        *_going_on(verdict, activity),
    ]
    modules = () if hardware is None else hardware.memory or ()
    steps = [_step(one, [m for m in modules if m.mib], remarks) for one in verdict.next]
    steps += [advice.COOL_PROCESSOR for one in telling if one.kind == "thermal"]
    return replace(
        verdict, evidence=tuple(evidence), next=tuple(dict.fromkeys(_urgent(steps, telling)))
    )


def _is_telling(remark: Remark) -> bool:
    """Whether a remark speaks for the hardware; a limit of power alone is normal under load."""
    if remark.kind == "thermal":
        conditions, _, _ = remark.message.partition(";")
        return any(one in conditions for one in _TOO_HOT)
    return remark.kind in _TELLING


def _going_on(verdict: Verdict, activity: ActivityFacts | None) -> Iterator[Evidence]:
    """Yield what the system was doing, unless the evidence has it already."""
    if activity is None or any(one.test == _ACTIVITY for one in verdict.evidence):
        return
    for one in activity.summary:
        yield Evidence(_ACTIVITY, one.value)


def _step(step: str, modules: Sequence[MemoryModule], remarks: Sequence[Remark]) -> str:
    if step == advice.TEST_MEMORY and modules:
        return advice.test_memory(_modules(modules), len(modules))
    if step == advice.STOCK_SPEED:
        overclocked = next((one for one in remarks if one.kind == "memory_overclocked"), None)
        if overclocked is not None:
            return f"{advice.STOCK_SPEED} Here, {overclocked.message}."
        if any(one.kind in _RATED for one in remarks):
            return advice.STOCK_PROCESSOR
    return step


def _urgent(steps: Sequence[str], telling: Sequence[Remark]) -> Sequence[str]:
    """Put the rated speed first where the memory is overclocked."""
    if not any(one.kind == "memory_overclocked" for one in telling):
        return steps
    return sorted(steps, key=lambda one: not one.startswith(advice.STOCK_SPEED))


def _modules(modules: Sequence[MemoryModule]) -> str:
    """Return memory modules in words, such as ``2 x 8 GiB DDR4-3200, slots A2 and B2``."""
    kinds = Counter(map(_kind, modules))
    found = ", ".join(f"{count} x {kind}" for kind, count in kinds.items())
    names = [one.slot or "" for one in modules]
    if len(set(names)) < len(names):
        names = [" ".join(filter(None, (one.bank, one.slot))) for one in modules]
    if len(modules) > _MOST_SLOTS or len(set(names)) < len(names) or not all(names):
        return found
    slots = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{found}, {'slot' if len(names) == 1 else 'slots'} {slots}"


def _kind(module: MemoryModule) -> str:
    size = mebibytes(module.mib or 0)
    kind = "" if module.type is None or module.type in _NO_TYPES else module.type
    speed = module.configured_mt_s or module.rated_mt_s
    if kind and speed:
        return f"{size} {kind}-{speed}"
    return f"{size} {kind}".rstrip()
