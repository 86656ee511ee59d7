"""`UnloadedModule` and `UnloadedModules`: drivers that were unloaded before the machine stopped.

Windows remembers the last 50. Code that still runs at the addresses of one of them is a common
reason for a crash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from construct import Int32ul

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.html_table import html_table
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.ground.warnings import OddValue, Unavailable, UnreadableName, Warnings
from kdmp_ks.kernel.modules.torn_entries import TornEntries
from kdmp_ks.parsing.filetime import to_datetime
from kdmp_ks.parsing.unicode_string import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.base.kdbg import Kdbg

_WHAT: Final = "the list of unloaded drivers"


@frozen
class UnloadedModule(Facts):
    """A driver that is not loaded any more.

    Attributes:
        name: Its name, as far as it was kept: small memory dumps cut it after twelve characters.
        start: Its first address.
        end: The first address past it.
        time: When it was unloaded; None where that was not kept.
    """

    name: str
    start: Gva
    end: Gva
    time: datetime | None = None

    def __contains__(self, address: int) -> bool:
        """Whether an address lay in it."""
        return self.start <= address < self.end


class UnloadedModules(Listing[UnloadedModule]):
    """Unloaded drivers, the one that was unloaded last before the others."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        rows = ((m.name, m.start, m.end, m.time) for m in self)
        return html_table(("name", "start", "end", "unloaded"), rows)

    def at(self, address: int) -> tuple[UnloadedModule, ...]:
        """Return all drivers that contained an address: one may have replaced another there."""
        return tuple(module for module in self if address in module)


def read_unloaded_modules(
    reader: Readable, kdbg: Kdbg, warnings: Warnings | None = None
) -> UnloadedModules:
    """Read the drivers that were unloaded from the kernel's own memory.

    What can be read is returned; what cannot is reported by the result's ``warnings``.

    Args:
        reader: The kernel's address space.
        kdbg: Where the array and the index of its next place are.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    try:
        array = _variable(reader, kdbg, "MmUnloadedDrivers", kdbg.architecture.pointer)
    except UNUSABLE as error:
        own.append(Unavailable(_WHAT, error))
        return UnloadedModules((), own)
    if not array:  # nothing has been unloaded yet
        return UnloadedModules(())
    following = _next_place(reader, kdbg, own.append)
    modules = list(_entries(reader, kdbg, array, following, own.append))
    return UnloadedModules(modules, own)


def _variable(reader: Readable, kdbg: Kdbg, name: str, schema: Any) -> int:
    """The value of a kernel variable whose address the KDBG has."""
    return int(reader.read_struct(kdbg.require(name), schema))


def _next_place(reader: Readable, kdbg: Kdbg, report: Callable[[DumpWarning], object]) -> int:
    """Which place of the ring will be written next; it comes after the newest."""
    try:
        place = _variable(reader, kdbg, "MmLastUnloadedDriver", Int32ul)
    except UNUSABLE as error:
        report(Unavailable("the driver that was unloaded last", error))
        return 0
    if place > structs.MI_UNLOADED_DRIVERS:
        report(OddValue("MmLastUnloadedDriver", place, "taken as 0x0, the first entry"))
        return 0
    return place


def _entries(
    reader: Readable,
    kdbg: Kdbg,
    array: int,
    following: int,
    report: Callable[[DumpWarning], object],
) -> Iterator[UnloadedModule]:
    """The places of the ring that are in use, from the newest back to the oldest."""
    layout = kdbg.architecture.structure("UNLOADED_DRIVERS")
    torn = TornEntries("unloaded driver", kdbg.architecture)
    for back in range(1, structs.MI_UNLOADED_DRIVERS + 1):
        place = (following - back) % structs.MI_UNLOADED_DRIVERS
        try:
            entry = reader.read_struct(array + place * layout.sizeof(), layout)
        except UNREADABLE as error:
            report(Unavailable(f"{_WHAT}, place {place}", error))
            break
        if entry.StartAddress and torn.is_sound(entry.StartAddress, entry.EndAddress):
            yield UnloadedModule(
                _name(reader, entry, report),
                Gva(entry.StartAddress),
                Gva(entry.EndAddress),
                to_datetime(entry.CurrentTime) if entry.CurrentTime else None,
            )
    torn.report(report)


def _name(reader: Readable, entry: Any, report: Callable[[DumpWarning], object]) -> str:
    try:
        return read_text(reader, entry.Name)
    except UNUSABLE as error:
        what = f"unloaded driver {entry.StartAddress:#x}"
        report(UnreadableName(what, entry.Name.Buffer, error))
        return ""
