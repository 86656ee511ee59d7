"""The current thread of a processor, and the process that it ran in.

The KDBG contains the offsets of the fields that debuggers need most, but not of PID, TID and name:
without the kernel's symbols they are inferred from the fields around them, each with its evidence
and confidence. An unknown fact is None.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.client_id import ClientId, find_client_id
from kdmp_ks.kernel.processes.field_offsets import preferred, read_client_id
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_layout import ProcessLayout, find_process_layout

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.kernel.processes.process import Process
    from kdmp_ks.kernel.processes.processors import Processor
    from kdmp_ks.kernel.processes.thread import Thread
    from kdmp_ks.symbols.symbols import Symbols


@frozen
class ThreadInfo(Facts):
    """A thread that was running. An unknown fact is None.

    Attributes:
        address: Address of the ETHREAD.
        id: TID.
        process_id: PID of the process that it belongs to, which need not be the one in whose
            address space it was running.
        teb: Address of the TEB; None also for a thread of the system.
        stack_limit: Low end of the kernel stack.
        stack_base: High end of the kernel stack: the first address past it.
    """

    address: Gva
    id: Inferred[int] | None
    process_id: Inferred[int] | None
    teb: Gva | None
    stack_limit: Gva | None
    stack_base: Gva | None


@frozen
class Current(Facts):
    """The current thread of a processor, and its process.

    Attributes:
        thread: The current thread.
        process: The process in whose address space it ran; None if the thread does not lead to it.
        layout: Offsets in that process, and so in every other, of the fields that the KDBG does not
            contain: for `kdmp_ks.kernel.processes.processes.read_processes`.
    """

    thread: ThreadInfo
    process: ProcessInfo | None
    layout: ProcessLayout


def read_current(
    processor: Processor,
    user: Readable | None = None,
    symbols: Symbols | None = None,
    warnings: Warnings | None = None,
) -> Current:
    """Find the current thread of a processor, and its process.

    Args:
        processor: The processor.
        user: The address space of the process, if that can be read: the path of the program there
            confirms the name.
        symbols: Symbols of the kernel, which are asked first.
        warnings: Gets a warning where symbols and structures disagree.

    Raises:
        MemoryReadError: The KPRCB is missing.
        InvalidDataError: The KDBG does not contain the offset of the thread.
    """
    thread = processor.thread
    is_idle = _is_idle(processor)
    if is_idle:
        client_id: Inferred[ClientId] | None
        client_id = Inferred.high(ClientId(0, 0), "the processor ran its idle thread")
    else:
        client_id = _client_id(thread, symbols, warnings)
    process = _process(thread)
    if process is None:
        return Current(_thread_info(thread, client_id), None, ProcessLayout(None, None))
    expected = None if client_id is None else client_id.value.process
    layout = find_process_layout(
        process,
        expected_pid=expected,
        is_idle=is_idle,
        user=user,
        symbols=symbols,
        warnings=warnings,
    )
    info = read_process(process, layout, is_idle=is_idle, user=user)
    return Current(_thread_info(thread, _confirmed(client_id, info.id)), info, layout)


def _client_id(
    thread: Thread, symbols: Symbols | None, warnings: Warnings | None
) -> Inferred[ClientId] | None:
    """Return the IDs of a thread, by symbols or else by the structure."""
    guessed = find_client_id(thread.reader, thread.kdbg, thread.address)
    if symbols is None:
        return guessed
    machine = thread.kdbg.architecture
    by_symbols = read_client_id(thread.reader, machine, thread.address, symbols)
    return preferred(by_symbols, guessed, "ETHREAD.Cid", warnings, lambda one: one.thread)


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
    """Return the IDs of a thread; of high confidence if its process has the same PID."""
    if client_id is None or process_id is None or client_id.confidence is Confidence.HIGH:
        return client_id
    if process_id.value != client_id.value.process:
        return client_id
    return Inferred.high(client_id.value, f"{client_id.evidence}; its process has the same PID")


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
