"""`find_power_requests`, `find_plug_and_play_requests`: requests that were open (0x9F)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.watchdog.stopped_dump import kernel_address, signed_struct, stop_code
from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_REQUESTS
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.structs.triage_9f import TRIAGE_9F_PNP_SIGNATURE, TRIAGE_9F_POWER_SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.analysis.watchdog.stopped_dump import StoppedDump
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.definition import Definition

CODE: Final = 0x9F
"""DRIVER_POWER_STATE_FAILURE."""
_POWER, _PLUG_AND_PLAY = 3, 4
"""First parameter where a request is held up, and where Plug and Play is."""
_WIDE: Final = 8


@frozen
class PowerRequest(Facts):
    """A power request that is not complete.

    Attributes:
        irp: Address of the IRP.
        device: Physical device that it is for; None where none is stored.
    """

    irp: Gva
    device: Gva | None


@frozen
class PowerThread(Facts):
    """A thread of the kernel that works on power requests.

    Attributes:
        thread: Address of the ETHREAD.
        irp: The request that it works on; None while it waits for one.
        device: The device that the request is for; None with the other.
    """

    thread: Gva
    irp: Gva | None
    device: Gva | None


@frozen
class PowerRequests(Facts):
    """Power requests at the time of the crash, and the threads that work on them.

    Attributes:
        block: Address of the TRIAGE_9F_POWER.
        blocked: The request that was held up, parameter 4.
        device: Physical device of that request, parameter 2.
        requests: All power requests that are not complete.
        threads: The threads that work on them.
    """

    block: Gva
    blocked: Gva
    device: Gva
    requests: tuple[PowerRequest, ...]
    threads: tuple[PowerThread, ...]


@frozen
class PlugAndPlayRequests(Facts):
    """Requests of Plug and Play that are not complete.

    Attributes:
        block: Address of the TRIAGE_9F_PNP.
        thread: Thread that holds the lock of Plug and Play, parameter 3.
        device_nodes: Addresses of the DEVICE_NODE of each device that has not answered.
    """

    block: Gva
    thread: Gva
    device_nodes: tuple[Gva, ...]


def find_power_requests(
    dump: StoppedDump, warnings: Warnings | None = None
) -> PowerRequests | None:
    """Find the power requests that are not complete.

    Args:
        dump: The dump.
        warnings: Gets what is wrong with the lists.

    Returns:
        None where the stop code is not 0x9F of kind 3.

    Raises:
        MemoryReadError: The triage block is not in the dump.
        InvalidDataError: A parameter is no address, or the block has another signature.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    code, parameters = stop_code(dump)
    if (code, parameters[0]) != (CODE, _POWER):
        return None
    warnings = Warnings() if warnings is None else warnings
    lists = _Lists(dump, warnings)
    block = kernel_address(dump, parameters[2], "BugCheckParameter3")
    triage = signed_struct(
        dump, block, lists.structure("TRIAGE_9F_POWER"), TRIAGE_9F_POWER_SIGNATURE
    )
    requests = lists.entries(triage.IrpList, "the list of power requests", "TRIAGE_POP_IRP_DATA")
    threads = lists.entries(triage.ThreadList, "the list of power threads", "POP_IRP_WORKER_ENTRY")
    return PowerRequests(
        block=block,
        blocked=Gva(dump.architecture.pointer_from_64(parameters[3])),
        device=Gva(dump.architecture.pointer_from_64(parameters[1])),
        requests=tuple(
            PowerRequest(Gva(one.Irp), _pointer(one.Pdo)) for one in requests if one.Irp
        ),
        threads=tuple(
            PowerThread(Gva(one.Thread), _pointer(one.Irp), _pointer(one.Device))
            for one in threads
            if one.Thread
        ),
    )


def find_plug_and_play_requests(
    dump: StoppedDump, warnings: Warnings | None = None
) -> PlugAndPlayRequests | None:
    """Find the requests of Plug and Play that are not complete.

    Args:
        dump: The dump.
        warnings: Gets what is wrong with the list.

    Returns:
        None where the stop code is not 0x9F of kind 4.

    Raises:
        MemoryReadError: The triage block is not in the dump.
        InvalidDataError: A parameter is no address, or the block has another signature.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    code, parameters = stop_code(dump)
    if (code, parameters[0]) != (CODE, _PLUG_AND_PLAY):
        return None
    warnings = Warnings() if warnings is None else warnings
    lists = _Lists(dump, warnings)
    block = kernel_address(dump, parameters[3], "BugCheckParameter4")
    triage = signed_struct(dump, block, lists.structure("TRIAGE_9F_PNP"), TRIAGE_9F_PNP_SIGNATURE)
    found = lists.entries(
        triage.CompletionQueue,
        "the list of Plug and Play requests",
        "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST",
    )
    return PlugAndPlayRequests(
        block=block,
        thread=Gva(dump.architecture.pointer_from_64(parameters[2])),
        device_nodes=tuple(Gva(one.DeviceNode) for one in found if one.DeviceNode),
    )


def _pointer(value: int) -> Gva | None:
    return Gva(value) if value else None


class _Lists:
    """Lists whose links are the first field of their entries."""

    def __init__(self, dump: StoppedDump, warnings: Warnings) -> None:
        self._dump = dump
        self._warnings = warnings
        self._bits = 8 * dump.architecture.pointer_size

    def structure(self, name: str) -> Definition[Any]:
        """Return the definition of a structure for the width of the machine."""
        return structs.BY_NAME[f"{name}{self._bits}"]

    def entries(self, head: int, what: str, name: str) -> Iterator[Any]:
        """Yield the entries of a list that can be read.

        Args:
            head: Address of the head.
            what: Noun of the list, for warnings.
            name: Name of the structure of an entry.
        """
        memory, structure = self._dump.system.memory, self.structure(name)
        report: Callable[[Any], object] = self._warnings.append
        if not self._dump.architecture.is_kernel_address(head):
            self._missing(what, f"{head:#x} is no address of the kernel")
            return
        for link in walk_list(
            memory,
            head,
            name=what,
            report=report,
            structure=self._dump.architecture.list_entry,
            limit=MAX_REQUESTS,
        ):
            try:
                yield memory.read_struct(link, structure)
            except UNUSABLE as error:
                self._missing(f"an entry of {what}", error)

    def _missing(self, what: str, reason: KdmpError | str) -> None:
        self._warnings.append(Unavailable(what, reason))
