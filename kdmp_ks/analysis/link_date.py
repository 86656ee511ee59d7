"""`link_date`: the day on which a module's file was linked, where its timestamp is a time.

Files that are built reproducibly have a hash in place of the time, and a hash may look like any
time. Windows' own files are built so since build 10240.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.system import System
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.parsing.records import Header

_FIRST_WITH_HASHES: Final = 10240
_EARLIEST: Final = {32: date(1993, 7, 27), 64: date(2005, 1, 1)}
"""The year of the first Windows for pointers of that many bits, or somewhat before it."""
_WINDOWS: Final = ("\\windows\\", "\\systemroot\\")
_TOLERANCE: Final = timedelta(days=2)


class DatedDump(Protocol):
    """A dump, as far as the dates of its modules need it."""

    @property
    def architecture(self) -> Architecture:
        """The machine."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def system(self) -> System:
        """The dumped system."""


def link_date(module: Module, dump: DatedDump) -> Inferred[date] | None:
    """Return the day on which a module's file was linked.

    Returns:
        None where the module has no timestamp, or a hash in its place.
    """
    if not module.timestamp or is_hash(module, dump):
        return None
    found = datetime.fromtimestamp(module.timestamp, timezone.utc).date()
    return Inferred.medium(found, "the timestamp of the PE header, a possible time")


def is_hash(module: Module, dump: DatedDump) -> bool:
    """Whether a module's timestamp is taken for a hash.

    So is that of Windows' own files from build 10240 on, and one that is no possible time.
    """
    if not module.timestamp:
        return False
    if dump.headers.minor_version >= _FIRST_WITH_HASHES and _is_of_windows(module, dump):
        return True
    found = datetime.fromtimestamp(module.timestamp, timezone.utc).date()
    stopped = dump.system.system_time
    earliest = _EARLIEST[dump.architecture.bits]
    if stopped is None or stopped.date() < earliest:
        return found < earliest
    return not earliest <= found <= stopped.date() + _TOLERANCE


def _is_of_windows(module: Module, dump: DatedDump) -> bool:
    if dump.architecture.is_kernel_address(module.start):
        return not is_third_party(module)
    # Of libraries no names are known: those in Windows' folder count as Windows'.
    return any(folder in module.path.lower() for folder in _WINDOWS)
