"""Find the TID of a thread, and the PID of its process, in its ETHREAD.

The KDBG does not contain the offset of ``Cid``. It is stored before a semaphore without waiters, a
few fields from the list of I/O requests, whose offset the KDBG does contain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import structs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset, scan_for

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.structs.values import ETHREAD_CID64, ETHREAD_START64

ID_STEP: Final = 4
"""Every PID and TID is a multiple."""
ID_LIMIT: Final = 1 << 32
"""Every PID and TID is below."""


@frozen
class ClientId(Facts):
    """A CLIENT_ID.

    Attributes:
        process: PID of the process that the thread belongs to.
        thread: TID of the thread.
    """

    process: int
    thread: int


def is_valid_id(value: int) -> bool:
    """Return whether a value can be a PID or TID."""
    return not value % ID_STEP and 0 <= value < ID_LIMIT


def find_client_id(reader: Readable, kdbg: Kdbg, thread: int) -> Inferred[ClientId] | None:
    """Find the CLIENT_ID of a thread that was running.

    Args:
        reader: The kernel's address space.
        kdbg: The kernel's debugger data block.
        thread: Address of the ETHREAD.

    Returns:
        The IDs; None if nothing in the ETHREAD looks like a CLIENT_ID, or more than one part does.
    """
    layout = kdbg.architecture.structure("ETHREAD_CID")
    irps = kdbg["OffsetEThreadIrpList"]
    if irps:
        address = thread + irps - field_offset(layout, "IrpList")
        try:
            part = reader.read_struct(address, layout)
        except UNUSABLE:
            return None
        if is_sound_part(part, address, kdbg.architecture):
            evidence = (
                "ETHREAD.Cid, by the place of IrpList in the KDBG and the semaphore between them"
            )
            return Inferred.high(_client_id(part), evidence)
    return _searched(reader, kdbg, thread, layout)


def _searched(reader: Readable, kdbg: Kdbg, thread: int, layout: Any) -> Inferred[ClientId] | None:
    """Search the ETHREAD for the only CLIENT_ID that is followed by such a semaphore."""
    try:
        image = reader.read_exact(thread, kdbg.require("SizeEThread"))
    except UNUSABLE:
        return None
    found = []
    for offset, part in scan_for(image, layout, kdbg.architecture.pointer_size):
        if is_sound_part(part, thread + offset, kdbg.architecture):
            found.append(_client_id(part))
    if len(found) != 1:
        return None
    evidence = (
        "the only pair of IDs in the ETHREAD that is followed by a semaphore like ETHREAD.Cid"
    )
    return Inferred.medium(found[0], evidence)


def _client_id(part: Any) -> ClientId:
    return ClientId(int(part.Cid.UniqueProcess), int(part.Cid.UniqueThread))


def is_sound_part(
    part: ETHREAD_CID64 | ETHREAD_START64, address: int, architecture: Architecture
) -> bool:
    """Return whether a part of an ETHREAD is a CLIENT_ID with the semaphore behind it.

    Args:
        part: The fields ``Cid`` and ``KeyedWaitSemaphore``.
        address: Address of ``Cid``.
        architecture: The machine.
    """
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
