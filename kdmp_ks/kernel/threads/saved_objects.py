"""Find the threads and processes that a triage dump has blocks of."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.errors import SourceError
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.ground.limits import MAX_SAVED_BLOCKS, PFN_LIMIT
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.kernel.threads.read_threads import THREAD_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.threads.listed_thread import ListedThread
    from kdmp_ks.kernel.threads.read_threads import ThreadReader

PROCESS_TYPE: Final = 3
"""``Type`` in the DISPATCHER_HEADER of a process."""


class SavedObjects(NamedTuple):
    """Threads and processes in blocks.

    Attributes:
        threads: Addresses of threads, ascending.
        processes: Addresses of processes, ascending.
    """

    threads: tuple[int, ...]
    processes: tuple[int, ...]


def find_saved_objects(
    reader: Readable, machine: Architecture, threads: ThreadReader, starts: Iterable[int]
) -> SavedObjects:
    """Find the threads and processes with which blocks begin, and the processes of such threads.

    Args:
        reader: The kernel's address space.
        machine: The machine.
        threads: Reads threads.
        starts: First addresses of blocks.
    """
    found: set[int] = set()
    owners: set[int] = set()
    for start in islice(starts, MAX_SAVED_BLOCKS):
        kind = _kind(reader, machine, start)
        if kind == PROCESS_TYPE and is_saved_process(reader, machine, start):
            owners.add(start)
        elif kind == THREAD_TYPE:
            thread = _read(threads, start)
            if thread is not None:
                found.add(start)
                owner = thread.process
                if owner is not None and is_saved_process(reader, machine, owner):
                    owners.add(int(owner))
    return SavedObjects(tuple(sorted(found)), tuple(sorted(owners)))


def is_saved_process(reader: Readable, machine: Architecture, address: int) -> bool:
    """Return whether a process is at an address: by type, page tables and list of profiles."""
    structure = machine.structure("KPROCESS_HEAD")
    try:
        head: Any = reader.read_struct(address, structure)
    except UNUSABLE:
        return False
    profiles = head.ProfileListHead
    own = address + field_offset(structure, "ProfileListHead")
    root = int(head.DirectoryTableBase)
    return (
        head.Header.Type == PROCESS_TYPE
        and profiles.Flink == profiles.Blink == own
        and 0 < root < PFN_LIMIT << PAGE_SHIFT
    )


def _kind(reader: Readable, machine: Architecture, address: int) -> int | None:
    if not machine.is_kernel_address(address):
        return None
    with suppress(*UNUSABLE, SourceError):
        header: Any = reader.read_struct(address, machine.structure("DISPATCHER_HEADER"))
        return int(header.Type)
    return None


def _read(threads: ThreadReader, address: int) -> ListedThread | None:
    """Read a thread whose TID is in its place; None where there is none."""
    with suppress(*UNUSABLE):
        thread = threads.read(address)
        if thread.id is not None and thread.id.is_certain and thread.id.value:
            return thread
    return None
