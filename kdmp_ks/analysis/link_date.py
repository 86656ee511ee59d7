"""`link_date`: the day on which a module's file was linked, where its timestamp is a time.

Files that are built reproducibly have a hash in place of the time, and a hash may look like any
time. Windows' own files are built so since build 10240.
"""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.third_party import is_impossible_time, is_third_party
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.third_party import DatedDump
    from kdmp_ks.kernel.modules.module import Module

_FIRST_WITH_HASHES: Final = 10240
_WINDOWS: Final = ("\\windows\\", "\\systemroot\\")


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
    return is_impossible_time(module.timestamp, dump)


def _is_of_windows(module: Module, dump: DatedDump) -> bool:
    if dump.architecture.is_kernel_address(module.start):
        return not is_third_party(module, dump)
    # Of libraries no names are known: those in Windows' folder count as Windows'.
    return any(folder in module.path.lower() for folder in _WINDOWS)
