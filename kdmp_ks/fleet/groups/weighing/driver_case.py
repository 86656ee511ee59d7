"""`find_drivers`: drivers that the crashes of a machine together speak against or for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.driver_names import find_driver_name
from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.groups.weighing.machine_case import MachineCase, codes, paths, what_failed
from kdmp_ks.fleet.groups.weighing.role import VERIFIER, Role, is_foreign, step_of
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.crash import Crash

_EVERYWHERE: Final = (
    "antivirus", "anti-cheat", "display driver", "filter", "firewall", "network adapter",
    "wi-fi adapter", "disk controller", "nvme disk", "disk encryption", "disk cache", "sandbox",
    "file system", "vpn",
)  # fmt: skip
"""Purposes of drivers that are on many stacks because much passes through them."""
_MEDIUM, _HIGH = 1, 2
_SEVERAL, _MANY = 2, 3


@frozen
class DriverCase(Facts):
    """A driver that several crashes of a machine speak against.

    Attributes:
        name: File name of the driver.
        step: Confidence of crashes that name it themselves.
        hints: Confidence of others that have it on the stack; None where they say nothing.
        open_too: Whether crashes of corrupt memory are its work as well, though their stacks do
            not show it.
        evidence: What it rests on.
    """

    name: str
    step: int
    hints: int | None
    open_too: bool
    evidence: tuple[DumpEvidence, ...]


def is_everywhere(name: str) -> bool:
    """Whether a driver is on many stacks for reasons of its purpose, as antivirus is."""
    found = find_driver_name(name)
    purpose = "" if found is None or found.purpose is None else found.purpose.casefold()
    return any(one in purpose for one in _EVERYWHERE)


def find_drivers(case: MachineCase) -> dict[str, DriverCase]:
    """Return the drivers that several crashes speak against, by their folded names.

    Args:
        case: The machine.
    """
    found = {}
    for name, members in case.accused.items():
        if len(members) >= _SEVERAL:
            found[name] = _accused(case, members)
    for driver in _on_all_stacks(case):
        key = driver.name.casefold()
        if key not in found:
            found[key] = driver
    return found


def _accused(case: MachineCase, members: tuple[Crash, ...]) -> DriverCase:
    """Weigh the crashes whose own verdicts name one driver."""
    name = members[0].culprit or ""
    proved = [one for one in members if case.roles[one.path] in (Role.NAMED, Role.DRIVER)]
    caught = [one for one in members if one.code in VERIFIER and one in proved]
    inside = [one for one in members if _is_inside(one)]
    differ = len({what_failed(one) for one in members}) >= _SEVERAL
    step = max(step_of(one) for one in members)
    if len(proved) >= _SEVERAL and (differ or len(proved) >= _MANY):
        step = _HIGH
    elif len(inside) >= _SEVERAL or proved or _is_telling(name, members):
        step = max(step, _MEDIUM)
    named = "different codes" if len({one.code for one in members}) > 1 else "the same code"
    finding = f"{name} is named by {len(members)} crashes with {named}: {', '.join(codes(members))}"
    evidence = [DumpEvidence("same driver", finding, paths(members))]
    if caught:
        finding = f"driver verifier or special pool caught {name}"
        evidence.append(DumpEvidence("driver verifier", finding, paths(caught)))
    hints = None if is_everywhere(name) else (_MEDIUM if len(proved) >= _SEVERAL else 0)
    return DriverCase(name, step, hints, bool(caught), tuple(evidence))


def _is_telling(name: str, members: tuple[Crash, ...]) -> bool:
    """Whether many hints name a driver that is not on most stacks anyway."""
    return len(members) >= _MANY and not is_everywhere(name)


def _is_inside(crash: Crash) -> bool:
    """Whether the fault itself is in the driver that the verdict names."""
    return crash.module is not None and crash.module.casefold() == (crash.culprit or "").casefold()


def _on_all_stacks(case: MachineCase) -> list[DriverCase]:
    """Return drivers on the stacks of all crashes whose cause is open, if codes differ."""
    shown = [one for one in case.of(Role.OPEN, Role.SIGN, Role.DRIVER) if one.drivers]
    silent = [one for one in case.of(Role.OPEN, Role.SIGN) if not one.drivers]
    if len(shown) < _MANY or silent or len({one.code for one in shown}) < _SEVERAL:
        return []
    common = set.intersection(*({x.casefold() for x in one.drivers} for one in shown))
    suspects = sorted(name for name in common if not is_everywhere(name))
    if len(suspects) != 1:
        return []
    name = next(x for x in shown[0].drivers if x.casefold() == suspects[0])
    named = [
        one for one in shown if is_foreign(one) and (one.culprit or "").casefold() == suspects[0]
    ]
    finding = (
        f"{name} is on the stack in all {len(shown)}, with the codes {', '.join(codes(shown))}"
    )
    evidence = (DumpEvidence("same driver on the stack", finding, paths(shown)),)
    return [DriverCase(name, _MEDIUM if named else 0, 0, False, evidence)]


def contradictory(case: MachineCase) -> tuple[Crash, ...]:
    """Return crashes that each prove a different driver: hardly all of them are to blame.

    Args:
        case: The machine.
    """
    proved = [one for one in case.of(Role.DRIVER) if is_foreign(one)]
    proved = [one for one in proved if one.path not in case.in_repeated]
    names = {(one.culprit or "").casefold() for one in proved}
    single = [one for one in proved if len(case.accused[(one.culprit or "").casefold()]) == 1]
    return tuple(single) if len(names) >= _MANY and len(single) >= _MANY else ()
