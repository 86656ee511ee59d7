"""`find_hardware`: whether the crashes of a machine together show that its hardware fails.

The hardware fails at any place, and software at the same one. In the order of their weight: the
same wrong bit in several crashes; several crashes that each show a failure of processor or memory,
at different places; one such crash among others with different codes and places; several hints;
and different codes and places alone, which a driver that corrupts the memory of others leads to as
well: that is never more than a hint.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.groups.weighing.driver_case import is_everywhere
from kdmp_ks.fleet.groups.weighing.machine_case import MachineCase, codes, paths, what_failed
from kdmp_ks.fleet.groups.weighing.role import POOL, Role, is_foreign, step_of
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import FLEET_EVIDENCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kdmp_ks.fleet.groups.crash import Crash

EITHER: Final = "CPU or RAM"
_LOW, _MEDIUM, _HIGH = 0, 1, 2
_MANY_CRASHES: Final = 4
_MANY_CODES: Final = 3
_SEVERAL: Final = 2


@frozen
class HardwareCase(Facts):
    """A machine whose processor or memory fails.

    Attributes:
        part: ``RAM``, ``CPU`` or ``CPU or RAM``.
        proofs: Confidence of crashes that show the failure themselves; None leaves theirs.
        signs: Confidence of crashes with a hint of it.
        others: Confidence of crashes whose cause is open.
        beats_drivers: Whether it goes before a driver that only the place of one fault names.
        evidence: What it rests on.
        outlived: Whether the failure goes on with other memory modules.
        bit: The bit that was wrong in several crashes; None where there is none.
    """

    part: str
    proofs: int | None
    signs: int
    others: int
    beats_drivers: bool
    evidence: tuple[DumpEvidence, ...]
    outlived: bool = False
    bit: int | None = None


def find_hardware(case: MachineCase) -> HardwareCase | None:
    """Return the case against the hardware of a machine; None where there is none.

    Args:
        case: The machine.
    """
    proofs = [one for one in case.of(Role.PROOF) if one.path not in _stuck(case)]
    signs = [one for one in case.single if case.roles[one.path] is Role.SIGN]
    bit, members = _same_bit([*case.of(Role.PROOF), *signs])
    if bit is not None:
        finding = f"bit {bit} was wrong in {len(members)} crashes at different places"
        evidence = (DumpEvidence("same bit", finding, paths(members)), *_proofs(proofs))
        return replace(_proved("RAM", members, evidence), bit=bit)
    if len({what_failed(one) for one in proofs}) >= _SEVERAL:
        return _proved(_part(proofs), proofs, tuple(_proofs(proofs)))
    return _weaker(case, proofs, signs)


def _proved(
    part: str, crashes: Sequence[Crash], evidence: tuple[DumpEvidence, ...]
) -> HardwareCase:
    """Return the case of several crashes that show the failure themselves."""
    swap = _other_modules(crashes) if part == "RAM" else None
    if swap is None:
        return HardwareCase(part, _HIGH, _MEDIUM, _MEDIUM, True, evidence)
    return HardwareCase(EITHER, _HIGH, _MEDIUM, _MEDIUM, True, (*evidence, swap), outlived=True)


def _other_modules(crashes: Sequence[Crash]) -> DumpEvidence | None:
    """Return two crashes whose machines have no memory module in common."""
    known = [one for one in crashes if one.machine is not None and one.machine.memory]
    for earlier, later in pairwise(known):
        if not _modules(earlier) & _modules(later):
            finding = "it goes on with other memory modules: slot, board or processor"
            return DumpEvidence("other memory modules", finding, paths((earlier, later)))
    return None


def _modules(crash: Crash) -> set[tuple[str, int | None]]:
    slots = () if crash.machine is None else crash.machine.memory
    return {(one.part, one.mib) for one in slots}


def _weaker(
    case: MachineCase, proofs: Sequence[Crash], signs: Sequence[Crash]
) -> HardwareCase | None:
    """Examine machines with at most one crash that shows the failure itself."""
    clues = [*proofs, *signs]
    others = [one for one in case.single if case.roles[one.path] is Role.OPEN]
    differ = len({what_failed(one) for one in clues}) >= _SEVERAL
    if proofs and signs and differ:
        evidence = (*_proofs(proofs), *_signs(signs))
        return HardwareCase(_part(clues), None, _MEDIUM, _LOW, False, evidence)
    if proofs and not _software_rules(case) and _are_different([*proofs, *others], _MANY_CODES):
        evidence = (*_proofs(proofs), _diversity([*proofs, *others]))
        return HardwareCase(_part(proofs), None, _LOW, _LOW, False, evidence)
    if not proofs and differ and len({one.code for one in signs}) >= _SEVERAL:
        return HardwareCase(_part(signs), None, _MEDIUM, _LOW, False, tuple(_signs(signs)))
    every = [*signs, *others]
    outside = [one for one in every if one.code not in POOL]
    enough = len(every) >= _MANY_CRASHES and len(outside) >= _MANY_CODES
    if not proofs and enough and not _software_rules(case) and _are_different(every, _MANY_CODES):
        return HardwareCase(EITHER, None, _LOW, _LOW, False, (_diversity(every),))
    return None


def _stuck(case: MachineCase) -> set[str]:
    """Return crashes at a place that repeats, unless tests of others support them."""
    return {one.path for one in case.of(Role.PROOF) if one.path in case.in_repeated}


def _software_rules(case: MachineCase) -> bool:
    """Whether most of the crashes have an explanation by software."""
    explained = [
        one
        for one in case.crashes
        if case.roles[one.path] in (Role.NAMED, Role.DRIVER) or one.path in case.in_repeated
    ]
    return 2 * len(explained) >= len(case.crashes)


def _are_different(crashes: Sequence[Crash], least_codes: int) -> bool:
    """Whether codes differ, no place occurs twice, and no driver is named twice."""
    failed = [what_failed(one) for one in crashes]
    named = [(one.culprit or "").casefold() for one in crashes if _accuses(one)]
    if len(set(named)) < len(named):
        return False
    return len({one.code for one in crashes}) >= least_codes and len(set(failed)) == len(failed)


def _accuses(crash: Crash) -> bool:
    """Whether a crash names a driver for more than being on its stack, as many stacks have it."""
    inside = (crash.module or "").casefold() == (crash.culprit or "").casefold()
    return is_foreign(crash) and (inside or not is_everywhere(crash.culprit or ""))


def _same_bit(crashes: Sequence[Crash]) -> tuple[int | None, list[Crash]]:
    """Return the bit that was wrong in several crashes at different places, and the crashes."""
    found: defaultdict[int, list[Crash]] = defaultdict(list)
    for one in crashes:
        for bit in one.bits:
            found[bit].append(one)
    for bit, members in sorted(found.items(), key=lambda one: (-len(one[1]), one[0])):
        if len({what_failed(one) for one in members}) >= _SEVERAL:
            return bit, members
    return None, []


def _part(crashes: Sequence[Crash]) -> str:
    """Return the part that all verdicts against the hardware agree on."""
    named = [set((one.culprit or EITHER).split(" or ")) for one in crashes if _names_part(one)]
    if not named:
        return EITHER
    common = set.intersection(*named)
    return common.pop() if len(common) == 1 else EITHER


def _names_part(crash: Crash) -> bool:
    return crash.kind == "hardware" and crash.culprit is not None


def _proofs(crashes: Sequence[Crash]) -> Iterable[DumpEvidence]:
    for one in crashes[:FLEET_EVIDENCE]:
        yield DumpEvidence("proof of its own", one.summary, (one.path,))


def _signs(crashes: Sequence[Crash]) -> Iterable[DumpEvidence]:
    for one in crashes[:FLEET_EVIDENCE]:
        tests = ", ".join(dict.fromkeys((*one.failed, *_contradictions(one)))) or one.summary
        yield DumpEvidence("hint of the hardware", tests, (one.path,))


def _contradictions(crash: Crash) -> Iterable[str]:
    return (one for one in crash.tests if one in ("contradiction", "single bit"))


def _diversity(crashes: Sequence[Crash]) -> DumpEvidence:
    named = codes(crashes)
    finding = f"{len(crashes)} crashes at different places, with the codes {', '.join(named)}"
    return DumpEvidence("different codes and places", finding, paths(crashes))


def own_step(case: HardwareCase, crash: Crash) -> int:
    """Return the confidence of a crash that shows the failure itself."""
    return step_of(crash) if case.proofs is None else max(case.proofs, step_of(crash))
