"""Read the threads of processes, and threads at addresses of their own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_LISTED_THREADS
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import BrokenList, Unavailable, Warnings
from kdmp_ks.kernel.base.image import ObjectImage
from kdmp_ks.kernel.processes.client_id import is_valid_id
from kdmp_ks.kernel.threads.listed_thread import ListedThread, Threads
from kdmp_ks.kernel.threads.states import STATE_WAITING, state_name, wait_reason_name
from kdmp_ks.kernel.threads.thread_layout import LIST, walk_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.threads.thread_layout import ThreadLayout

THREADS: Final = "the threads"
THREAD_TYPE: Final = 6
"""``Type`` in the DISPATCHER_HEADER of a thread."""
_LAST_PRIORITY: Final = 31


class OwningProcess(NamedTuple):
    """A process whose threads are read.

    Attributes:
        address: Address of the EPROCESS.
        pid: PID; None if it is not known.
    """

    address: int
    pid: int | None


class ThreadReader:
    """Reads threads by known offsets."""

    def __init__(
        self,
        reader: Readable,
        kdbg: Kdbg,
        layout: ThreadLayout,
        running: Mapping[int, int],
        idle: Collection[int],
        is_code: Callable[[int], bool],
    ) -> None:
        """Prepare.

        Args:
            reader: The kernel's address space.
            kdbg: The kernel's debugger data block.
            layout: Offsets that the KDBG does not contain.
            running: Index of the processor on which a thread runs, by the address of the thread.
            idle: Addresses of the idle threads, whose PID and TID are 0.
            is_code: Whether an address of the kernel is in a module.
        """
        self._reader = reader
        self._kdbg = kdbg
        self._layout = layout
        self._running = running
        self._idle = idle
        self._is_code = is_code
        self._machine = kdbg.architecture
        self._header = self._machine.structure("DISPATCHER_HEADER")
        self._width = self._machine.pointer_size

    def read(self, address: int, process: OwningProcess | None = None) -> ListedThread:
        """Read a thread.

        Args:
            address: Address of the ETHREAD.
            process: The process in whose list it is; None for a thread without a list.

        Raises:
            MemoryReadError: It is missing.
            AddressError: It is no address.
            InvalidDataError: It is no thread, or the KDBG lacks the size of one.
        """
        size = self._kdbg.require("SizeEThread")
        image = ObjectImage.read(self._reader, address, size)
        self._check(image)
        state, reason = self._state(image)
        pid, tid = self._ids(image, None if process is None else process.pid)
        owner = process.address if process is not None else self._attached_process(image)
        layout = self._layout
        return ListedThread(
            address=Gva(address),
            process=Gva(owner),
            id=tid,
            process_id=pid,
            state=state,
            wait_reason=reason,
            priority=self._priority(image),
            start=self._start(image, layout.start, "StartAddress"),
            win32_start=self._start(image, layout.win32_start, "Win32StartAddress"),
            processor=self._running.get(int(address)),
        )

    def _check(self, image: ObjectImage) -> None:
        """Refuse what has not the header of a thread."""
        header: Any = image.struct(0, self._header)
        waiters = None if header is None else header.WaitListHead
        is_kernel = self._machine.is_kernel_address
        if (
            waiters is None
            or header.Type != THREAD_TYPE
            or not is_kernel(waiters.Flink)
            or not is_kernel(waiters.Blink)
        ):
            raise InvalidDataError(
                f"no KTHREAD at {image.address:#x}",
                field="KTHREAD.Header.Type",
                expected=THREAD_TYPE,
                got="missing" if header is None else header.Type,
            )

    def _state(self, image: ObjectImage) -> tuple[int | None, int | None]:
        state = image.number(self._kdbg["OffsetKThreadState"] or None, 1)
        if state is None or state_name(state) is None:
            return None, None
        if state != STATE_WAITING:
            return state, None
        reason = image.number(self._kdbg["OffsetKThreadWaitReason"] or None, 1)
        return state, None if reason is None or wait_reason_name(reason) is None else reason

    def _ids(
        self, image: ObjectImage, owner: int | None
    ) -> tuple[Inferred[int] | None, Inferred[int] | None]:
        """Return PID and TID; neither where they contradict the process."""
        if image.address in self._idle:
            zero = Inferred.high(0, "it is the idle thread of a processor")
            return zero, zero
        offset = self._layout.cid
        if offset is None:
            return None, None
        found: Any = image.struct(offset.value, self._machine.client_id)
        if found is None:
            return None, None
        pid, tid = int(found.UniqueProcess), int(found.UniqueThread)
        if not is_valid_id(pid) or not is_valid_id(tid) or owner not in (None, pid):
            return None, None
        evidence = f"ETHREAD.Cid, by {offset.evidence}"
        return offset.replaced(pid, evidence), offset.replaced(tid, evidence)

    def _priority(self, image: ObjectImage) -> int | None:
        offset = self._layout.priority
        found = None if offset is None else image.number(offset.value, 1, signed=True)
        return found if found is not None and 0 <= found <= _LAST_PRIORITY else None

    def _start(
        self, image: ObjectImage, offset: Inferred[int] | None, name: str
    ) -> Inferred[Gva] | None:
        """Return a start address; None for one of the kernel that is in no module."""
        value = None if offset is None else image.number(offset.value, self._width)
        if offset is None or not value or not self._machine.is_canonical(value):
            return None
        if self._machine.is_kernel_address(value) and not self._is_code(value):
            return None
        return offset.replaced(Gva(value), f"ETHREAD.{name}, by {offset.evidence}")

    def _attached_process(self, image: ObjectImage) -> int:
        process = image.number(self._kdbg.require("OffsetKThreadApcProcess"), self._width)
        if process is None or not self._machine.is_kernel_address(process):
            raise InvalidDataError(
                f"no KTHREAD at {image.address:#x}",
                field="KTHREAD.ApcState.Process",
                expected="an address of the kernel",
                got="missing" if process is None else process,
            )
        return process

    def of_process(
        self, process: OwningProcess, warnings: Warnings, limit: int
    ) -> Iterator[ListedThread]:
        """Yield the threads in the list of a process.

        Args:
            process: The process.
            warnings: Gets a warning where the list ends early.
            limit: Most threads.
        """
        head, link = self._layout.head, self._layout.link
        if head is None or link is None:
            return
        start = process.address + head.value
        for place in walk_threads(self._reader, self._kdbg, start, warnings.append, limit):
            address = int(place - link.value)
            try:
                yield self.read(address, process)
            except UNUSABLE as error:
                warnings.append(BrokenList(LIST, place, error))
                return


def read_threads(
    reader: ThreadReader,
    layout: ThreadLayout,
    processes: Iterable[OwningProcess],
    also: Iterable[int] = (),
    warnings: Warnings | None = None,
) -> Threads:
    """Read the threads of processes.

    What can be read is returned; what cannot is reported by the result's ``warnings``.

    Args:
        reader: Reads the threads.
        layout: Offsets of head and link.
        processes: The processes.
        also: Addresses of threads that are read even if they are in no list: the running ones.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    found: dict[int, ListedThread] = {}
    if layout.head is None or layout.link is None:
        why = "the offset of ThreadListEntry in ETHREAD is unknown"
        own.append(Unavailable("the list of threads", why))
        processes = ()
    for process in processes:
        room = MAX_LISTED_THREADS - len(found)
        if room <= 0:
            own.append(Unavailable("more threads", f"there are more than {MAX_LISTED_THREADS:#x}"))
            break
        for thread in reader.of_process(process, own, room):
            found.setdefault(int(thread.address), thread)
    for address in also:
        if address not in found and len(found) < MAX_LISTED_THREADS:
            with suppress(*UNUSABLE):
                found[address] = reader.read(address)
    return Threads(found.values(), own)
