"""`DriverUse`: on which machines a driver was loaded, and what the crashes say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.fleet.report_page.members import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERSIONS = 32
"""Versions of a driver that are counted separately."""


class DriverUse:
    """A driver that Microsoft did not write, in all dumps that list it.

    Attributes:
        name: Its file name.
        machines: Numbers of the machines that have it.
        dumps: How many dumps list it.
        on_stack: On how many dumps' stacks it is.
        blamed: How many verdicts name it.
        versions: Its versions, by timestamp: day of linking, and numbers of machines.
    """

    __slots__ = ("blamed", "dumps", "machines", "name", "on_stack", "versions")

    def __init__(self, name: str) -> None:
        """Begin with no dump."""
        self.name = name
        self.machines = Members()
        self.dumps = 0
        self.on_stack = 0
        self.blamed = 0
        self.versions: dict[int, tuple[str | None, Members]] = {}

    def add(self, machine: int | None, timestamp: int | None, linked: str | None) -> None:
        """Count a dump that lists it.

        Args:
            machine: Number of the machine; None where it is unknown, or one of too many.
            timestamp: `TimeDateStamp` of the driver.
            linked: Day on which it was linked.
        """
        self.dumps += 1
        if machine is None:
            return
        self.machines.add(machine)
        if timestamp is None or (timestamp not in self.versions and len(self.versions) > _VERSIONS):
            return
        self.versions.setdefault(timestamp, (linked, Members()))[1].add(machine)

    def days(self) -> list[str]:
        """Return the days on which its versions were linked, ascending."""
        return sorted({linked for linked, _ in self.versions.values() if linked is not None})

    def candidates(self) -> Iterator[tuple[str | None, Members]]:
        """Yield what may be over-represented: all versions together, and each of several.

        The first value is the day of linking, or None for all versions.
        """
        yield None, self.machines
        if len(self.versions) > 1:
            for linked, machines in self.versions.values():
                if linked is not None:
                    yield linked, machines
