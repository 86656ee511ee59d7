"""Finds the number of a thread, and of the process that it belongs to, in its ETHREAD.

The KDBG does not say where ``Cid`` lies. It has to be where a semaphore follows that nobody waits
for, at the distance of a few fields from the list of I/O requests, whose place the KDBG does know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import structs
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset, scan_for

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.kernel.base.kdbg import Kdbg

ID_STEP: Final = 4
"""Numbers of threads and processes are multiples of it."""
ID_LIMIT: Final = 1 << 32
"""All of them are below."""


@dataclass(frozen=True, slots=True)
class ClientId:
    """The numbers of a thread.

    Attributes:
        process: Number of the process that it belongs to.
        thread: Its own number.
    """

    process: int
    thread: int


def is_valid_id(value: int) -> bool:
    """Whether a value can be the number of a thread or process."""
    return not value % ID_STEP and 0 <= value < ID_LIMIT


def find_client_id(reader: MemoryReader, kdbg: Kdbg, thread: int) -> Inferred[ClientId] | None:
    """Find the numbers of a thread that was running.

    Args:
        reader: The kernel's address space.
        kdbg: Its description.
        thread: Address of the ETHREAD.

    Returns:
        Them, or None: nothing in the ETHREAD looks like them, or more than one thing does.
    """
    layout = kdbg.architecture.structure("ETHREAD_CID")
    irps = kdbg["OffsetEThreadIrpList"]
    if irps:
        place = thread + irps - field_offset(layout, "IrpList")
        try:
            part = reader.read_struct(place, layout)
        except UNUSABLE:
            return None
        if _sound(part, place, kdbg.architecture):
            how = "ETHREAD.Cid, by the place of IrpList in the KDBG and the semaphore between them"
            return Inferred.high(_client_id(part), how)
    return _searched(reader, kdbg, thread, layout)


def _searched(
    reader: MemoryReader, kdbg: Kdbg, thread: int, layout: Any
) -> Inferred[ClientId] | None:
    """The only place in the ETHREAD that has the right surroundings."""
    try:
        image = reader.read_exact(thread, kdbg.require("SizeEThread"))
    except UNUSABLE:
        return None
    found = []
    for offset, part in scan_for(image, layout, kdbg.architecture.pointer_size):
        if _sound(part, thread + offset, kdbg.architecture):
            found.append(_client_id(part))
    if len(found) != 1:
        return None
    how = "the only pair of numbers in the ETHREAD that a semaphore follows as one does ETHREAD.Cid"
    return Inferred.medium(found[0], how)


def _client_id(part: Any) -> ClientId:
    return ClientId(int(part.Cid.UniqueProcess), int(part.Cid.UniqueThread))


def _sound(part: Any, address: int, architecture: Architecture) -> bool:
    """Whether this is a CLIENT_ID with the semaphore behind it."""
    semaphore = architecture.structure("KSEMAPHORE")
    header = part.KeyedWaitSemaphore.Header
    waiters = header.WaitListHead
    head = (
        address
        + field_offset(architecture.structure("ETHREAD_CID"), "KeyedWaitSemaphore")
        + field_offset(semaphore, "Header")
        + field_offset(architecture.structure("DISPATCHER_HEADER"), "WaitListHead")
    )
    return (
        header.Type == structs.SEMAPHORE_OBJECT
        and header.Size * structs.DISPATCHER_SIZE_UNIT == semaphore.sizeof()
        and part.KeyedWaitSemaphore.Limit == 1
        and waiters.Flink == waiters.Blink == head
        and part.Cid.UniqueThread > 0
        and is_valid_id(part.Cid.UniqueThread)
        and is_valid_id(part.Cid.UniqueProcess)
    )
