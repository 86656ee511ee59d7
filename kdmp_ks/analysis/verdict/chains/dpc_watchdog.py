"""0x133: routines ran too long at DISPATCH_LEVEL or above.

The thread of the stop only reports it. Windows samples the call stack while such routines run; the
driver that is nearest to the top of most samples is the one that takes the time. A driver of
Microsoft's may do so on behalf of another one, which is then in the same stacks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.limits import MAX_DPC_CANDIDATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.analysis.watchdog.sampled_stacks import SampledStack, SampledStacks
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.kernel.modules.module import Module

CODES: Final = frozenset((0x133,))

_SINGLE: Final = 0
"""First parameter where one routine ran too long; 1 is for all of them together."""
_NEARLY_ALL: Final = 0.9
_MOST: Final = 0.5
_FEWEST: Final = 8
"""Samples below which a share is a hint."""
_HIGHEST_IMPORTANCE: Final = 3
_SHOWN: Final = 4
"""Drivers that the evidence lists."""


def dpc_watchdog(case: Case) -> Iterator[Finding]:
    """Name the driver that took the time, by the call stacks that Windows sampled."""
    from kdmp_ks.analysis.watchdog.sampled_stacks import find_sampled_stacks

    one = case.parameters[0] == _SINGLE
    said = "one routine" if one else "routines together"
    yield Evidence("bug check", f"{said} ran for too long at DISPATCH_LEVEL or above")
    sampled = case.attempt(lambda: find_sampled_stacks(case.dump))
    tally = None if sampled is None else _tally(case, sampled.stacks)
    if sampled is None or tally is None or not tally.total:
        yield Evidence("samples of the DPC watchdog", "the dump has none of this processor")
        if one:
            yield from _running(case)
        return
    claim = _claim(case, sampled, tally)
    yield claim or Evidence("samples of the DPC watchdog", _listing(sampled, tally))


@dataclass(frozen=True)
class _Tally:
    """Samples by the drivers in them; kernel and HAL do not count.

    Attributes:
        total: Number of samples.
        top: Number of samples in which a driver is nearest to the top.
        inside: Number of samples that a driver is in.
        places: Return address of each driver in the most frequent stack that it is in.
    """

    total: int
    top: Counter[Module]
    inside: Counter[Module]
    places: Mapping[Module, Gva]

    def share(self, counts: Counter[Module], module: Module) -> float:
        """Return in which share of the samples a driver is."""
        return counts[module] / self.total


def _tally(case: Case, stacks: tuple[SampledStack, ...]) -> _Tally:
    top: Counter[Module] = Counter()
    inside: Counter[Module] = Counter()
    places: dict[Module, Gva] = {}
    known: dict[int, Module | None] = {}
    for stack in stacks:
        met: dict[Module, Gva] = {}
        for frame in stack.frames:
            address = frame.address
            if address not in known:
                known[address] = case.module_at(address)
            module = known[address]
            if module is not None and not case.is_core(module):
                met.setdefault(module, address)
        for module, address in met.items():
            inside[module] += stack.count
            places.setdefault(module, address)
        for module in list(met)[:1]:
            top[module] += stack.count
    return _Tally(sum(stack.count for stack in stacks), top, inside, places)


def _claim(case: Case, sampled: SampledStacks, tally: _Tally) -> Claim | None:
    """Blame the driver at the top, or a foreign one on whose behalf Microsoft's works."""
    if not tally.top:
        return None
    top = tally.top.most_common(1)[0][0]
    if case.is_third_party(top):
        return _foreign(case, sampled, tally, top, tally.share(tally.top, top))
    behind = [
        module
        for module, _ in tally.inside.most_common()
        if case.is_third_party(module) and tally.share(tally.inside, module) >= _NEARLY_ALL
    ]
    if behind:
        return _behind(case, sampled, tally, top, behind)
    alone = len(tally.inside) == 1 and tally.share(tally.top, top) >= _NEARLY_ALL
    sure = alone and tally.total >= _FEWEST
    return Claim(
        cause=Cause.MICROSOFT_DRIVER,
        culprit=top.name,
        confidence=Confidence.MEDIUM if sure else Confidence.LOW,
        rank=Rank.CODE_CHAIN,
        summary=f"{top.name}, a driver of Microsoft's, kept a processor busy for too long.",
        evidence=(_evidence(sampled, tally, top),),
        advice=(
            f"Update the firmware and the drivers of the devices that {top.name} serves.",
            advice.UPDATE_FIRMWARE,
            advice.OTHER_DUMPS,
        ),
    )


def _foreign(
    case: Case, sampled: SampledStacks, tally: _Tally, module: Module, share: float
) -> Claim:
    confidence = Confidence.LOW
    if tally.total >= _FEWEST and share >= _MOST:
        confidence = Confidence.HIGH if share >= _NEARLY_ALL else Confidence.MEDIUM
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, confidence),
        rank=Rank.CODE_CHAIN,
        summary=f"{module.name} kept a processor busy for too long.",
        evidence=(_evidence(sampled, tally, module),),
        advice=_advice(module),
    )


def _behind(
    case: Case, sampled: SampledStacks, tally: _Tally, top: Module, behind: list[Module]
) -> Claim:
    """Blame the only foreign driver in nearly all stacks; of several the one that is in most."""
    module = behind[0]
    found = tally.inside[module]
    only = len(behind) == 1 and tally.total >= _FEWEST
    finding = (
        f"{top.name} is nearest to the top, and is Microsoft's; {module.name} is in {found} of"
        f" {tally.total} samples"
    )
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, Confidence.MEDIUM if only else Confidence.LOW),
        rank=Rank.CODE_CHAIN,
        summary=f"{module.name} kept a processor busy for too long, by way of {top.name}.",
        evidence=(
            _evidence(sampled, tally, top),
            Evidence("drivers of the samples", finding, (tally.places[module],)),
        ),
        advice=_advice(module),
    )


def _running(case: Case) -> Iterator[Finding]:
    """Look on the stack for the one DPC that runs: taken off its queue, with a foreign routine."""
    found = dict.fromkeys(_dpcs(case))
    modules = {module for _, _, module in found}
    for dpc, routine, module in found:
        finding = f"the DPC at {dpc:#x} is in no queue; its routine is {case.place(routine)}"
        evidence = Evidence("DPC on the stack", finding, (dpc, routine))
        if len(modules) > 1 or case.is_core(module) or not case.is_third_party(module):
            yield evidence
            continue
        yield Claim(
            cause=Cause.THIRD_PARTY_DRIVER,
            culprit=module.name,
            confidence=Confidence.LOW,
            rank=Rank.CODE_CHAIN,
            summary=f"A routine of {module.name} may have run for too long.",
            evidence=(evidence,),
            advice=(*_advice(module), advice.FULLER_DUMP),
        )


def _dpcs(case: Case) -> Iterator[tuple[Gva, Gva, Module]]:
    """Yield DPCs that the stack points to, with their routines: what is in no queue may run."""
    from kdmp_ks.structs.kdpc import KDPC_TYPES

    machine = case.dump.architecture
    layout = machine.structure("KDPC")
    words = case.dump.raw_stack.words
    values = dict.fromkeys(word.value for word in words if word.module is None)
    candidates = [value for value in values if machine.is_kernel_address(value)]
    for value in candidates[:MAX_DPC_CANDIDATES]:
        dpc = _read(case, value, layout)
        if dpc is None or dpc.Type not in KDPC_TYPES or dpc.Importance > _HIGHEST_IMPORTANCE:
            continue
        module = case.module_at(dpc.DeferredRoutine)
        if module is not None and not dpc.DpcData:
            yield Gva(value), Gva(dpc.DeferredRoutine), module


def _read(case: Case, address: int, layout: Definition[Any]) -> Any:
    return case.attempt(lambda: case.dump.system.memory.read_struct(address, layout))


def _advice(module: Module) -> tuple[str, ...]:
    return (
        advice.update(module.name),
        "Update the firmware of its device and of the machine; try without the device.",
    )


def _evidence(sampled: SampledStacks, tally: _Tally, module: Module) -> Evidence:
    places = (tally.places[module],) if module in tally.places else ()
    return Evidence("samples of the DPC watchdog", _listing(sampled, tally), places)


def _listing(sampled: SampledStacks, tally: _Tally) -> str:
    """Return for example ``126 call stacks of processor 3; nearest to the top: a.sys 120``."""
    head = f"{tally.total} call stacks of processor {sampled.processor}"
    if not tally.top:
        return f"{head}, all of them in the kernel alone"
    counts = [f"{module.name} {count}" for module, count in tally.top.most_common(_SHOWN)]
    rest = tally.total - sum(tally.top.values())
    if rest:
        counts.append(f"the kernel alone {rest}")
    return f"{head}; nearest to the top: {', '.join(counts)}"
