"""`find_threads`: the threads that a dump leads to, and the state that each was left in."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from construct import Int8ul

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.call_stack.stack_ranges import stack_of
from kdmp_ks.analysis.call_stack.steps import LOWEST
from kdmp_ks.architecture import AMD64, ARM64
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_THREADS
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.client_id import find_client_id
from kdmp_ks.kernel.processes.field_offsets import read_client_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.kernel import Processor
    from kdmp_ks.kernel.processes.thread import Thread
    from kdmp_ks.unwind.frame import State

RUNNING: Final = 2
"""``State`` of a thread that runs."""
_HEAD: Final = "ThreadListHead"


class SavedState(NamedTuple):
    """Registers of a thread that does not run.

    Attributes:
        state: The registers.
        source: Where they are from, for people.
        is_return: Whether the instruction is certain to be a return address.
    """

    state: State
    source: str
    is_return: bool = False


def processor_of(dump: WalkedDump, thread: int) -> Processor | None:
    """Return the processor whose current thread is at an address; None without such."""
    with suppress(KdmpError):
        for processor in dump.processors:
            with suppress(*UNUSABLE):
                if processor.thread.address == thread:
                    return processor
    return None


def find_threads(dump: WalkedDump) -> Iterator[Gva]:
    """Yield the addresses of all threads that are known, each once.

    First those that ran, beginning with that of the processor that crashed; then those in the lists
    of processes, or in a triage dump those that are in its blocks.
    """
    seen: set[int] = set()
    for address in _candidates(dump):
        if address not in seen and len(seen) < MAX_THREADS:
            seen.add(address)
            yield Gva(address)


def _candidates(dump: WalkedDump) -> Iterator[int]:
    with suppress(KdmpError):
        crashed = dump.crashing_processor
        first = [] if crashed is None else [crashed.value]
        for processor in [*first, *dump.processors]:
            with suppress(*UNUSABLE):
                yield int(processor.thread.address)
    if dump.triage is not None:
        with suppress(KdmpError):
            yield from _in_blocks(dump)
    else:
        with suppress(KdmpError):
            yield from (int(thread.address) for thread in dump.system.threads)


def _in_blocks(dump: WalkedDump) -> Iterator[int]:
    """Yield the threads at the beginning of a block of a triage dump.

    ``dump.threads`` leaves out those without a certain TID; a stack needs none.
    """
    if dump.triage is None:
        return
    from kdmp_ks.analysis.objects.space import ObjectSpace
    from kdmp_ks.analysis.objects.thread import is_thread

    space = ObjectSpace(dump)
    for start in tuple(dump.triage.memory.starts):
        if not start % dump.architecture.pointer_size and is_thread(space, start):
            yield start


def thread_id(dump: WalkedDump, thread: int) -> Inferred[int] | None:
    """Return the TID of a thread; None where it is not known."""
    with suppress(*UNUSABLE):
        kdbg = dump.system.kdbg
        found = None
        if dump.has_symbols:
            found = read_client_id(dump.memory, dump.architecture, thread, dump.symbols)
        found = found or find_client_id(dump.memory, kdbg, thread)
        return None if found is None else found.replaced(found.value.thread)
    return None


def thread_state(thread: Thread) -> int | None:
    """Return ``State`` of a thread; None where it is missing."""
    with suppress(*UNUSABLE):
        offset = thread.kdbg.require("OffsetKThreadState")
        return int(thread.reader.read_struct(thread.address + offset, Int8ul))
    return None


def saved_state(dump: WalkedDump, thread: Thread) -> SavedState | None:
    """Return the registers of a thread that does not run; None where they are missing.

    Args:
        dump: The dump.
        thread: The thread.
    """
    with suppress(*UNUSABLE):
        if dump.architecture is AMD64:
            return _by_kernel_stack(dump, thread)
        if dump.architecture is ARM64:
            return _by_switch_frame(dump, thread)
    return None


def _by_kernel_stack(dump: WalkedDump, thread: Thread) -> SavedState | None:
    layout = structs.KSWITCH_FRAME_AMD64
    stack = int(thread.kernel_stack)
    own = stack_of(thread)
    if own is not None and stack not in own:
        return None
    frame = thread.reader.read_struct(stack, layout)
    if dump.kernel_modules.find(int(frame.Return)) is None:
        return None  # the words of a thread that runs, or of a stack that another one has now
    state = {
        "rip": int(frame.Return),
        "rsp": stack + layout.sizeof(),
        "rbp": int(frame.Rbp),
    }
    return SavedState(state, f"the frame at KTHREAD.KernelStack, {stack:#x}")


def _by_switch_frame(dump: WalkedDump, thread: Thread) -> SavedState | None:
    layout: Any = structs.KSWITCH_FRAME_ARM64
    offset = None
    if dump.has_symbols:
        offset = dump.symbols.field_offset("_KTHREAD", "SwitchFrame")
    if offset is None:
        offset = _switch_frame(dump, thread)
    if offset is None:
        return None
    frame = thread.reader.read_struct(thread.address + offset, layout)
    fp = stack = int(frame.Fp)
    with suppress(*UNUSABLE):
        if fp - PAGE_SIZE < thread.kernel_stack <= fp:
            stack = int(thread.kernel_stack)
    state = {"pc": int(frame.Pc), "fp": fp, "sp": stack, LOWEST: 1}
    return SavedState(state, f"KTHREAD.SwitchFrame at {thread.address + offset:#x}", True)


def _switch_frame(dump: WalkedDump, thread: Thread) -> int | None:
    """Search a KTHREAD for a frame pointer into its stack with an address in the kernel behind."""
    layout: Any = structs.KSWITCH_FRAME_ARM64
    own, kernel = stack_of(thread), dump.kernel_modules.by_name("nt")
    if own is None or kernel is None:
        return None
    image = thread.reader.read_exact(thread.address, thread.kdbg.require("SizeEThread"))
    found = []
    for offset in range(0, len(image) - layout.sizeof() + 1, dump.architecture.pointer_size):
        frame = layout.parse(image[offset : offset + layout.sizeof()])
        if int(frame.Fp) in own and frame.Pc in kernel and not frame.Fp % 16:
            found.append(offset)
    return found[0] if len(found) == 1 else None
