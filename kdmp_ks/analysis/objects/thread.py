"""Threads: an ETHREAD with its state, where it began, its stack and its process."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from construct import Int8ul

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import user_location_of
from kdmp_ks.analysis.objects import names
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.process import (
    expect_waiters,
    is_process,
    process_facts,
)
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.ground.facts import frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.client_id import ClientId, find_client_id
from kdmp_ks.kernel.processes.field_offsets import preferred, read_client_id
from kdmp_ks.kernel.processes.start_address import find_start_addresses
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.kernel.threads import states

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.analysis.report.named import Named
    from kdmp_ks.analysis.report.running import ProcessFacts
    from kdmp_ks.kernel import Processor

_THREAD_TYPE = 6
"""``Type`` in the DISPATCHER_HEADER of a thread."""


@frozen
class ThreadObject(ObjectFacts):
    """An ETHREAD.

    Attributes:
        id: TID.
        process_id: PID of the process that it belongs to.
        state: KTHREAD_STATE in words.
        wait_reason: KWAIT_REASON by its Windows name; None where the thread does not wait.
        wait_mode: ``kernel`` or ``user``; None where the thread does not wait.
        irql: IRQL of the processor that it runs on, by CR8; None where it does not run, and on
            other machines than AMD64.
        processor: Number of the processor that it runs on; None where it does not run.
        start: Where it began, with the module: the routine that the kernel started.
        win32_start: The routine that the creator of the thread asked for.
        stack_limit: Low end of the kernel stack; None before Windows 8.
        stack_base: High end of the kernel stack: the first address past it; None with the other.
        kernel_stack: Kernel stack pointer; None where the thread runs.
        teb: Address of the TEB; None also for a thread of the system.
        process: The process in whose address space it runs.
    """

    kind: ClassVar[str] = "thread"

    id: Inferred[int] | None
    process_id: Inferred[int] | None
    state: Named | None
    wait_reason: Named | None
    wait_mode: str | None
    irql: Inferred[int] | None
    processor: int | None
    start: Inferred[Location] | None
    win32_start: Inferred[Location] | None
    stack_limit: Gva | None
    stack_base: Gva | None
    kernel_stack: Gva | None
    teb: Gva | None
    process: ProcessFacts | None

    @property
    def module_start(self) -> Inferred[Location] | None:
        """Where it began, if that is in a module of the kernel; None otherwise."""
        for one in (self.start, self.win32_start):
            if one is not None and one.value.location is not None:
                return one
        return None


def raw_thread(space: ObjectSpace, address: int) -> Thread:
    """Return a thread whose header, stack and process are plausible.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no thread.
    """
    header = space.read(address, space.machine.structure("DISPATCHER_HEADER"))
    kind, signal = header.Type, header.SignalState
    space.expect(kind == _THREAD_TYPE, "KTHREAD.Header.Type", _THREAD_TYPE, kind, address)
    space.expect(signal in (0, 1), "KTHREAD.Header.SignalState", "0 or 1", signal, address)
    expect_waiters(space, header.WaitListHead, "KTHREAD", address)
    thread = Thread(space.memory, space.dump.system.described_kdbg, address)
    limit, base = _stack(thread)
    if limit is not None and base is not None:
        kernel = space.machine.is_kernel_address
        aligned = not (limit % PAGE_SIZE or base % PAGE_SIZE)
        fits = aligned and kernel(limit) and kernel(base - 1) and limit < base
        space.expect(fits, "KTHREAD.StackBase", f"above {limit:#x}", base, address)
    process = int(thread.process.address)
    valid = space.machine.is_kernel_address(process)
    field = "KTHREAD.ApcState.Process"
    space.expect(valid, field, "an address of the kernel", process, address)
    return thread


def _stack(thread: Thread) -> tuple[Gva | None, Gva | None]:
    """Return the ends of the kernel stack; the KDBG has their places since Windows 8."""
    if not thread.kdbg["OffsetKThreadStackLimit"]:
        return None, None
    return thread.stack_limit, thread.stack_base


def is_thread(space: ObjectSpace, address: int) -> bool:
    """Whether a thread is at an address: by its header, stack and process."""
    try:
        thread = raw_thread(space, address)
        if is_process(space, thread.process.address):
            return True
        # The process of another thread than the current one is seldom in a small dump.
        found = find_client_id(thread.reader, thread.kdbg, address)
    except UNUSABLE:
        return False
    return found is not None and found.is_certain


def read_thread_object(dump: ObjectDump, address: int) -> ThreadObject:
    """Describe a thread.

    Args:
        dump: The dump.
        address: Address of the ETHREAD.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no thread, or the KDBG cannot be read.
    """
    space = ObjectSpace(dump)
    thread = raw_thread(space, address)
    client_id = _client_id(space, thread)
    state, reason, mode = _state(space, thread)
    processor = _processor(space, address)
    process, is_current = _process(space, thread, client_id)
    addresses = find_start_addresses(
        space.memory, thread.kdbg, address, lambda value: space.module_at(value) is not None
    )
    if addresses.kernel is None and addresses.program is None:
        why = _missing(thread) or "its ETHREAD has no start address in a known place"
        space.unavailable("the start address", why)
    limit, base = _stack(thread)
    kernel_stack = teb = None
    if state is None or state.value != states.STATE_RUNNING:
        with suppress(*UNUSABLE):
            kernel_stack = space.pointer(thread.kernel_stack)
    with suppress(*UNUSABLE):
        teb = thread.teb
    return ThreadObject(
        address=Gva(address),
        id=None if client_id is None else client_id.replaced(client_id.value.thread),
        process_id=None if client_id is None else client_id.replaced(client_id.value.process),
        state=state,
        wait_reason=reason,
        wait_mode=mode,
        irql=None if processor is None else _irql(processor),
        processor=None if processor is None else processor.index,
        start=_located(space, addresses.kernel, is_current),
        win32_start=_located(space, addresses.program, is_current),
        stack_limit=limit,
        stack_base=base,
        kernel_stack=kernel_stack,
        teb=teb,
        process=process,
        warnings=tuple(space.warnings),
    )


def thread_start(dump: ObjectDump, address: int) -> Inferred[Location] | None:
    """Return where a thread began, if that is in a module of the kernel.

    Args:
        dump: The dump.
        address: Address of the ETHREAD.

    Returns:
        The address with its module; None for a thread of a program, and where it is not known.
    """
    space = ObjectSpace(dump)
    try:
        kdbg = dump.system.kdbg
    except UNUSABLE:
        return None
    found = find_start_addresses(
        space.memory, kdbg, address, lambda value: space.module_at(value) is not None
    )
    for one in (found.kernel, found.program):
        if one is not None and space.module_at(one.value) is not None:
            return one.replaced(locate(one.value, dump))
    return None


def _missing(thread: Thread) -> str | None:
    """Return why an ETHREAD is incomplete; None if all of it is in the dump."""
    try:
        thread.reader.read_exact(thread.address, thread.kdbg.require("SizeEThread"))
    except UNUSABLE as error:
        return str(error)
    return None


def _client_id(space: ObjectSpace, thread: Thread) -> Inferred[ClientId] | None:
    current = space.dump.system.current
    if current is not None and current.thread.address == thread.address:
        tid, pid = current.thread.id, current.thread.process_id
        if tid is not None and pid is not None:
            return tid.replaced(ClientId(pid.value, tid.value))
    found = find_client_id(thread.reader, thread.kdbg, thread.address)
    symbols = space.symbols
    if symbols is not None:
        by_symbols = read_client_id(space.memory, space.machine, thread.address, symbols)
        found = preferred(by_symbols, found, "ETHREAD.Cid", space.warnings, lambda one: one.thread)
    if found is None:
        space.unavailable("the TID", _missing(thread) or "no CLIENT_ID is in its place")
    return found


def _state(space: ObjectSpace, thread: Thread) -> tuple[Named | None, Named | None, str | None]:
    """Return state, wait reason and wait mode."""
    try:
        offset = thread.kdbg.require("OffsetKThreadState")
        found: Any = space.memory.read_struct(thread.address + offset, structs.KTHREAD_STATE)
    except UNUSABLE as error:
        space.unavailable("the state", error)
        return None, None, None
    if found.State > names.LAST_STATE:
        space.unavailable("the state", f"KTHREAD.State is {found.State:#x}")
        return None, None, None
    state = names.thread_state(found.State)
    if found.State != states.STATE_WAITING:
        return state, None, None
    mode = {0: "kernel", 1: "user"}.get(found.WaitMode)
    try:
        place = thread.kdbg.require("OffsetKThreadWaitReason")
        reason = int(space.memory.read_struct(thread.address + place, Int8ul))
    except UNUSABLE as error:
        space.unavailable("the wait reason", error)
        return state, None, mode
    return state, names.wait_reason(reason), mode


def _processor(space: ObjectSpace, address: int) -> Processor | None:
    """Return the processor whose current thread it is."""
    with suppress(*UNUSABLE):
        for processor in space.dump.system.processors:
            with suppress(*UNUSABLE):
                if processor.thread.address == address:
                    return processor
    return None


def _irql(processor: Processor) -> Inferred[int] | None:
    with suppress(*UNUSABLE):
        cr8: int | None = processor.special_registers.get("Cr8")
        if cr8 is not None:
            return Inferred.high(int(cr8), "CR8 of its processor")
    return None


def _process(
    space: ObjectSpace, thread: Thread, client_id: Inferred[ClientId] | None
) -> tuple[ProcessFacts | None, bool]:
    """Return the process of a thread, and whether it is the current one."""
    try:
        pid = client_id.value.process if client_id is not None and client_id.is_certain else None
        return process_facts(space, thread.process.address, pid)
    except UNUSABLE as error:
        space.unavailable("the process", error)
        return None, False


def _located(
    space: ObjectSpace, found: Inferred[Gva] | None, is_current: bool
) -> Inferred[Location] | None:
    if found is None:
        return None
    if space.machine.is_kernel_address(found.value):
        return found.replaced(locate(found.value, space.dump))
    where = user_location_of(found.value, space.dump) if is_current else None
    return found.replaced(Location(found.value, where))
