"""`Processes`: every process of the system, by the list that they hang in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_links import process_of, walk_processes

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.processes.process_layout import ProcessLayout

_WHAT = "the list of processes"


class Processes(Listing[ProcessInfo]):
    """Processes in the order of the list, which is that of their start."""

    __slots__ = ()


def read_processes(
    reader: Readable, kdbg: Kdbg, layout: ProcessLayout, warnings: Warnings | None = None
) -> Processes:
    """Read all processes in the kernel's list.

    What can be read is returned; what cannot is reported by the result's ``warnings``.

    Args:
        reader: The kernel's address space.
        kdbg: The block with the head of the list.
        layout: Offsets in an EPROCESS, as they were found in one process, the current one.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    if layout.links is None:
        own.append(Unavailable(_WHAT, "the offset of ActiveProcessLinks in EPROCESS is unknown"))
        return Processes((), own)
    found = []
    try:
        for link in walk_processes(reader, kdbg, own.append):
            address = process_of(link, layout.links.value, kdbg.architecture)
            found.append(read_process(Process(reader, kdbg, address), layout))
    except UNUSABLE as error:
        own.append(Unavailable(_WHAT, error))
    return Processes(found, own)
