"""What was running: the current thread of a processor, and its process.

Where ETHREAD and EPROCESS lie, and the fields that debuggers need most, the kernel's KDBG tells.
The numbers and the name are not among them. Without the kernel's symbols they are found by what
stands around them; each says how sure it is and what it was concluded from, and what cannot be told
is None.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.client_id import ClientId, find_client_id
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_layout import ProcessLayout, find_process_layout

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.kernel.processes.process import Process
    from kdmp_ks.kernel.processes.processors import Processor
    from kdmp_ks.kernel.processes.thread import Thread


@dataclass(frozen=True, slots=True)
class ThreadInfo:
    """A thread that was running. What cannot be told of it is None.

    Attributes:
        address: Its ETHREAD.
        id: Its number.
        process_id: Number of the process that it belongs to, which need not be the one in whose
            address space it was running.
        teb: Its TEB; None also for a thread of the system.
        stack_limit: Low end of its kernel stack.
        stack_base: High end of its kernel stack: the first address past it.
    """

    address: Gva
    id: Inferred[int] | None
    process_id: Inferred[int] | None
    teb: Gva | None
    stack_limit: Gva | None
    stack_base: Gva | None


@dataclass(frozen=True, slots=True)
class Current:
    """What a processor was doing.

    Attributes:
        thread: The thread that it ran.
        process: The process in whose address space that was; None if the thread does not tell.
        layout: Where that process, and so every other, has the fields that the KDBG does not
            know: for `kdmp_ks.kernel.processes.processes.read_processes`.
    """

    thread: ThreadInfo
    process: ProcessInfo | None
    layout: ProcessLayout


def read_current(processor: Processor, user: MemoryReader | None = None) -> Current:
    """Find out what a processor was doing.

    Args:
        processor: The processor.
        user: The address space of the process that it was in, if that can be read: the path of
            the program that stands there confirms its name.

    Raises:
        MemoryReadError: Its KPRCB is not to be had.
        InvalidDataError: The KDBG does not say where in it the thread stands.
    """
    thread = processor.thread
    is_idle = _is_idle(processor)
    if is_idle:
        client_id: Inferred[ClientId] | None
        client_id = Inferred.high(ClientId(0, 0), "the processor ran its idle thread")
    else:
        client_id = find_client_id(thread.reader, thread.kdbg, thread.address)
    process = _process(thread)
    if process is None:
        return Current(_thread_info(thread, client_id), None, ProcessLayout(None, None))
    told = None if client_id is None else client_id.value.process
    layout = find_process_layout(process, expected_pid=told, is_idle=is_idle, user=user)
    info = read_process(process, layout, is_idle=is_idle)
    return Current(_thread_info(thread, _confirmed(client_id, info.id)), info, layout)


def _is_idle(processor: Processor) -> bool:
    with suppress(*UNUSABLE):
        return processor.thread.address == processor.idle_thread
    return False


def _process(thread: Thread) -> Process | None:
    with suppress(*UNUSABLE):
        process = thread.process
        return process if process.address else None
    return None


def _confirmed(
    client_id: Inferred[ClientId] | None, process_id: Inferred[int] | None
) -> Inferred[ClientId] | None:
    """What a thread says of itself; certain if its process says the same."""
    if client_id is None or process_id is None or client_id.confidence is Confidence.HIGH:
        return client_id
    if process_id.value != client_id.value.process:
        return client_id
    return Inferred.high(client_id.value, f"{client_id.evidence}; its process has the same number")


def _thread_info(thread: Thread, client_id: Inferred[ClientId] | None) -> ThreadInfo:
    limit = base = teb = number = process_id = None
    if client_id is not None:
        number = client_id.replaced(client_id.value.thread)
        process_id = client_id.replaced(client_id.value.process)
    with suppress(*UNUSABLE):
        limit, base = thread.stack_limit, thread.stack_base
    with suppress(*UNUSABLE):
        teb = thread.teb
    return ThreadInfo(
        address=thread.address,
        id=number,
        process_id=process_id,
        teb=teb,
        stack_limit=limit,
        stack_base=base,
    )
