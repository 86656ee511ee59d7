"""Whether a module is Microsoft's: inferred from its name, timestamp and path.

A dump has no signatures, so three facts are weighed:

* the name, by `kdmp_ks.analysis.driver_names`;
* the timestamp of the PE header: Microsoft builds its drivers reproducibly, so that it is a hash,
  and a hash is a possible date in one case of four; nearly all other drivers have a date;
* the path: a name of Microsoft's that was loaded from where Microsoft keeps no drivers is foreign.

A driver of Microsoft's whose name is unknown and whose hash looks like a date is taken for a
foreign one, and a foreign one that borrows a name and the place for one of Microsoft's.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.analysis.driver_names import driver_stem, find_driver_name
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.driver_names import DriverName
    from kdmp_ks.analysis.system import System
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.parsing.records import Header

_PLACES: Final = (
    "\\systemroot\\",
    "\\windows\\",
    "\\winnt\\",
    "system32\\",
    "\\program files\\windows defender\\",
    "\\programdata\\microsoft\\windows defender\\",
)
_DRIVE: Final = ":"
_PLACE_LENGTH: Final = 64
"""Characters at the beginning of a path that are looked at; more than the longest place has."""
_EARLIEST: Final = {32: date(1993, 7, 27), 64: date(2005, 1, 1)}
"""The year of the first Windows for pointers of that many bits, or somewhat before it."""
_EARLIEST_OF_ALL: Final = date(2000, 1, 1)
_LATEST: Final = date(2038, 1, 19)
_TOLERANCE: Final = timedelta(days=2)


class DatedDump(Protocol):
    """A dump, as far as the timestamps of its modules need it."""

    @property
    def architecture(self) -> Architecture:
        """The machine."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def system(self) -> System:
        """The dumped system."""


def is_third_party(module: Module, dump: DatedDump | None = None) -> bool:
    """Whether a module is taken for one that Microsoft did not write.

    Args:
        module: A kernel module; its path may be a bare name.
        dump: Its dump: a timestamp after the time of the dump is a hash.
    """
    guess = guess_third_party(module, dump)
    return guess is not None and guess.value


def guess_third_party(module: Module, dump: DatedDump | None = None) -> Inferred[bool] | None:
    """Infer whether Microsoft did not write a module; None for a module without a name.

    Args:
        module: A kernel module; its path may be a bare name.
        dump: Its dump: a timestamp after the time of the dump is a hash.
    """
    if not driver_stem(module.name):
        return None
    known, hashed = find_driver_name(module.name), _is_hash(module.timestamp, dump)
    if known is None:
        return _of_unknown_name(hashed)
    if not known.is_microsoft:
        return _of_foreign_name(known, hashed)
    return _of_microsoft_name(module, known, hashed)


def known_driver(module: Module, dump: DatedDump | None = None) -> DriverName | None:
    """Return the maker and the purpose of a module by its name.

    Args:
        module: A kernel module.
        dump: Its dump.

    Returns:
        None for an unknown name, and for a name of Microsoft's on a module that is not.
    """
    known = find_driver_name(module.name)
    if known is not None and known.is_microsoft and is_third_party(module, dump):
        return None
    return known


def _of_unknown_name(hashed: bool | None) -> Inferred[bool]:
    if hashed is None:
        return Inferred.low(True, "Microsoft is not known to write a driver of this name")
    if hashed:
        evidence = "an unknown name, and its timestamp is a hash, as in drivers of Microsoft"
        return Inferred.low(False, evidence)
    evidence = "Microsoft is not known to write a driver of this name, and its timestamp is a date"
    return Inferred.medium(True, evidence)


def _of_foreign_name(known: DriverName, hashed: bool | None) -> Inferred[bool]:
    if known.vendor is None:
        evidence = "other dumps have a driver of this name, and it was not Microsoft's"
        return Inferred.low(True, evidence) if hashed else Inferred.medium(True, evidence)
    evidence = f"{known.vendor} writes a driver of this name"
    if hashed and not known.has_hash:
        evidence = f"{evidence}, but its timestamp is a hash, as in drivers of Microsoft"
        return Inferred.low(True, evidence)
    if not known.is_sure or hashed is None:
        return Inferred.medium(True, evidence)
    return Inferred.high(True, evidence if hashed else f"{evidence}, and its timestamp is a date")


def _of_microsoft_name(module: Module, known: DriverName, hashed: bool | None) -> Inferred[bool]:
    if not _in_a_place_of_microsoft(module.path):
        if hashed:
            evidence = "it was loaded from where Microsoft keeps no drivers, but has a hash"
            return Inferred.low(True, f"{evidence} as timestamp, as drivers of Microsoft")
        return Inferred.medium(True, "it was loaded from where Microsoft keeps no drivers")
    evidence = "Microsoft writes a driver of this name"
    if not known.is_sure:
        return Inferred.low(False, evidence)
    if hashed:
        return Inferred.high(False, f"{evidence}, and its timestamp is a hash")
    if "\\" not in module.path:
        return Inferred.low(False, evidence)
    return Inferred.medium(False, f"{evidence}, and keeps it there")


def _is_hash(timestamp: int | None, dump: DatedDump | None) -> bool | None:
    """Whether a timestamp is no possible time; None where there is none."""
    return is_impossible_time(timestamp, dump) if timestamp else None


def is_impossible_time(timestamp: int, dump: DatedDump | None) -> bool:
    """Return whether a timestamp is no time at which a driver of a dump can have been linked.

    Args:
        timestamp: Seconds since 1970.
        dump: The dump, whose machine and time limit it; None allows 2000 to 2038.
    """
    earliest, latest = _EARLIEST_OF_ALL, _LATEST
    if dump is not None:
        earliest = _EARLIEST[dump.architecture.bits]
        stopped = dump.system.system_time
        if stopped is not None and stopped.date() >= earliest:
            latest = stopped.date() + _TOLERANCE
    return not earliest <= datetime.fromtimestamp(timestamp, timezone.utc).date() <= latest


def _in_a_place_of_microsoft(path: str) -> bool:
    if "\\" not in path:
        return True
    folded = path[:_PLACE_LENGTH].lower()
    _, colon, rest = folded.partition(_DRIVE)
    return (rest if colon else folded).startswith(_PLACES)
