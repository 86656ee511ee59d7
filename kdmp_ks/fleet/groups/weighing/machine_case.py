"""`MachineCase`: the crashes of one machine with what several examinations need of them."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.fleet.groups.weighing.role import Role, is_foreign, role_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kdmp_ks.fleet.groups.crash import Crash


class MachineCase:
    """The crashes of one machine, without copies.

    Attributes:
        crashes: The crashes, by their times.
        elsewhere: Signatures of places, with the number of other machines that have them.
    """

    def __init__(
        self, crashes: Iterable[Crash], elsewhere: Mapping[str, int] | None = None
    ) -> None:
        """Take crashes; copies of a dump count once."""
        self.crashes = _distinct(crashes)
        self.elsewhere = elsewhere or {}

    @cached_property
    def roles(self) -> dict[str, Role]:
        """Role of each crash, by the path of its dump."""
        return {one.path: role_of(one) for one in self.crashes}

    def of(self, *roles: Role) -> list[Crash]:
        """Return the crashes with one of some roles."""
        return [one for one in self.crashes if self.roles[one.path] in roles]

    @cached_property
    def repeated(self) -> dict[str, tuple[Crash, ...]]:
        """Places where more than one boot crashed with the same code, and the crashes."""
        places: defaultdict[str, list[Crash]] = defaultdict(list)
        for one in self.crashes:
            if one.place is not None and self.roles[one.path] is not Role.OWN:
                places[f"{one.place} {one.code}"].append(one)
        return {
            place: tuple(members) for place, members in places.items() if len(_boots(members)) > 1
        }

    @cached_property
    def in_repeated(self) -> dict[str, tuple[Crash, ...]]:
        """All crashes at the place of a crash, by the path; only for repeated places."""
        return {one.path: members for members in self.repeated.values() for one in members}

    def is_elsewhere(self, crash: Crash) -> bool:
        """Whether another machine crashed at the same place."""
        return crash.place is not None and self.elsewhere.get(crash.place, 0) > 0

    @cached_property
    def single(self) -> list[Crash]:
        """Crashes without an explanation by software: no driver proved, no repeated place."""
        return [
            one
            for one in self.of(Role.SIGN, Role.OPEN)
            if one.path not in self.in_repeated and not self.is_elsewhere(one)
        ]

    @cached_property
    def accused(self) -> dict[str, tuple[Crash, ...]]:
        """Drivers that Microsoft did not write, with the crashes whose verdicts name them."""
        found: defaultdict[str, list[Crash]] = defaultdict(list)
        for one in self.crashes:
            if is_foreign(one):
                found[(one.culprit or "").casefold()].append(one)
        return {name: tuple(members) for name, members in found.items()}


def what_failed(crash: Crash) -> tuple[object, ...]:
    """Return code and place of a crash, without a place its parameters: two failures differ."""
    return crash.code, crash.parameters if crash.place is None else crash.place


def paths(crashes: Sequence[Crash]) -> tuple[str, ...]:
    """Return the paths of crashes."""
    return tuple(one.path for one in crashes)


def codes(crashes: Sequence[Crash]) -> list[str]:
    """Return the different stop codes of crashes in words, ascending."""
    return [f"{code:#X}".replace("X", "x") for code in sorted({x.code for x in crashes if x.code})]


def _boots(crashes: Iterable[Crash]) -> set[object]:
    """Return a value for each boot that crashed; one with unknown time is one of its own."""
    return {one.path if one.boot_time is None else one.boot_time for one in crashes}


def _distinct(crashes: Iterable[Crash]) -> tuple[Crash, ...]:
    """Leave out copies: those that are marked, and those with equal times and parameters."""
    seen: set[object] = set()
    kept = []
    for one in crashes:
        key = one.path if one.time is None else (one.time, one.code, one.parameters)
        if one.duplicate_of is None and key not in seen:
            seen.add(key)
            kept.append(one)
    return tuple(kept)
