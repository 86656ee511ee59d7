"""`StackRanges`: the bounds of the stacks that a dump is known to have."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks import structs
from kdmp_ks.analysis.raw_stack import UNKNOWN_SIZE
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_STACK_SEGMENTS, MAX_STACK_SIZE
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.kernel import Processor
    from kdmp_ks.kernel.processes.thread import Thread

_PROCESSOR_STACKS: Final = ("OffsetPrcbDpcStack", "OffsetPrcbIsrStack")


class StackRange(NamedTuple):
    """A stack.

    Attributes:
        start: Its first address.
        end: The first address behind it.
    """

    start: int
    end: int

    def __contains__(self, address: object) -> bool:
        """Test whether an address is on the stack."""
        return isinstance(address, int) and self.start <= address < self.end


class StackRanges:
    """The bounds of stacks: of threads, and of DPCs and interrupts of each processor."""

    def __init__(self, dump: WalkedDump) -> None:
        """Prepare the search.

        Args:
            dump: The dump.
        """
        self._dump = dump

    def joined(self, others: Sequence[StackRange]) -> StackRanges:
        """Return these stacks and others, which go before them."""
        if not others:
            return self
        joined = StackRanges(self._dump)
        joined._known = (*others, *self._known)
        return joined

    def find(self, address: int, own: StackRange | None = None) -> StackRange | None:
        """Return the stack that an address is on; None where it is on none that is known.

        Args:
            address: The address.
            own: The stack of the thread in question.
        """
        if own is not None and address in own:
            return own
        return next((one for one in self._known if address in one), None)

    def end_of(self, address: int, own: StackRange | None = None) -> int:
        """Return the end of the stack that an address is on; a guess where it is not known."""
        found = self.find(address, own)
        end = address + UNKNOWN_SIZE if found is None else found.end
        return min(end, address + MAX_STACK_SIZE, self._dump.architecture.end)

    @cached_property
    def _known(self) -> tuple[StackRange, ...]:
        return tuple(self._search())

    def _search(self) -> Iterator[StackRange]:
        with suppress(KdmpError):
            for processor in self._dump.processors:
                yield from _stacks_of(processor)
        with suppress(KdmpError):
            saved = self._dump.triage and self._dump.triage.stack
            if saved:
                yield StackRange(saved.start, saved.end)


def stack_of(thread: Thread) -> StackRange | None:
    """Return the kernel stack of a thread; None where it is not known, or impossible."""
    with suppress(*UNUSABLE):
        start, end = int(thread.stack_limit), int(thread.stack_base)
        if start < end <= start + MAX_STACK_SIZE:
            return StackRange(start, end)
    return None


def segments_of(thread: Thread) -> tuple[StackRange, ...]:
    """Return the segments of its kernel stack that a thread used before the current one.

    The last one in use comes first. Empty where the stack is of one segment, which most are, or
    where its bounds are not in the dump. 32-bit kernels have none that are known.
    """
    found: list[StackRange] = []
    with suppress(*UNUSABLE):
        if thread.kdbg.architecture.pointer_size != 8:
            return ()
        base, place = int(thread.stack_base), int(thread.initial_stack)
        while len(found) < MAX_STACK_SEGMENTS:
            control = thread.reader.read_struct(place, structs.KSTACK_CONTROL64)
            before = control.Previous
            start, end = int(before.StackLimit), int(before.StackBase)
            is_kernel = thread.kdbg.architecture.is_kernel_address(start)
            is_sound = control.StackBase == base and start < end <= start + MAX_STACK_SIZE
            if not (is_kernel and is_sound) or StackRange(start, end) in found:
                break
            found.append(StackRange(start, end))
            base, place = end, int(before.InitialStack)
    return tuple(found)


def _stacks_of(processor: Processor) -> Iterator[StackRange]:
    with suppress(*UNUSABLE):
        found = stack_of(processor.thread)
        if found is not None:
            yield found
            yield from segments_of(processor.thread)
    machine = processor.kdbg.architecture
    for name in _PROCESSOR_STACKS:
        with suppress(*UNUSABLE):
            place = processor.address + processor.kdbg.require(name)
            end = int(processor.reader.read_struct(place, machine.pointer))
            if machine.is_kernel_address(end):
                yield StackRange(end - UNKNOWN_SIZE, end)
