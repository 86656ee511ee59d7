"""`StackMemory`: the memory in which the registers of a fault may be stored, and its search.

In a triage dump that is all of it: the stack that was saved, and blocks, as the machine may have
stopped on another stack than that of the fault. In other dumps: the stack of the thread that
crashed, then the stacks of the other processors, and what surrounds their stack pointers.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.limits import MAX_FAULT_HITS, MAX_FAULT_MEMORY, MAX_STACK_SIZE
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.fault.faulted_dump import FaultedDump
    from kdmp_ks.kernel import Processor
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.storage.source import Source

_PAGE: Final = PageKind.NORMAL.value
_COMMON: Final = b"\x00\xf8\xff"
"""The bytes that are most common in dumps."""
_SHORTEST: Final = 3
"""Bytes of a pointer that are searched for at least."""
_AROUND: Final = 8 * _PAGE
"""Bytes around a stack pointer that are searched: stacks of interrupts are no larger."""


class _Stack(NamedTuple):
    """A stack.

    Attributes:
        start: Its first address.
        end: The first address behind it.
        name: Its name, for people.
    """

    start: int
    end: int
    name: str


class StackMemory:
    """The memory in which the registers of a fault may be stored."""

    def __init__(self, dump: FaultedDump, anchors: Sequence[int] = ()) -> None:
        """Prepare a search.

        Args:
            dump: The dump.
            anchors: Stack pointers of the fault and of the stop, as far as they are known.
        """
        self._dump = dump
        self._anchors = anchors
        self._crashing = list(_crashing_stacks(dump))

    def search(self, value: int) -> Iterator[list[int]]:
        """Search for a pointer.

        Yields:
            Addresses at which the value is stored, in groups, the most likely first.
        """
        needle = value.to_bytes(self._dump.architecture.pointer_size, "little")
        triage = self._dump.triage
        if triage is not None:
            yield self._nearest_first(self._blocks.search(needle))
            return
        budget = _Budget(MAX_FAULT_MEMORY)
        for stacks in (self._first_stacks(), self._other_stacks()):
            found: list[int] = []
            for stack in stacks:
                found += self._search_stack(stack, needle, budget, 8 * MAX_FAULT_HITS - len(found))
                if budget.is_spent:
                    break
            yield self._nearest_first(found)

    @cached_property
    def _blocks(self) -> _Blocks:
        triage = self._dump.triage
        return _Blocks(self._dump.source, triage.memory if triage is not None else None)

    def name_of(self, address: int) -> str:
        """Return the name of the stack that an address is on, for people."""
        for stack in self._crashing:
            if stack.start <= address < stack.end:
                return stack.name
        if self._dump.triage is not None:
            return "in a data block"
        return "on the stack of another processor, or near its stack pointer"

    def _nearest_first(self, found: list[int]) -> list[int]:
        """Sort addresses: those on the stacks of the crashing thread first."""

        def key(address: int) -> tuple[bool, int]:
            return not any(one.start <= address < one.end for one in self._crashing), address

        return sorted(set(found), key=key)[:MAX_FAULT_HITS]

    def _first_stacks(self) -> Iterator[_Stack]:
        yield from self._crashing
        yield from map(_around, self._anchors)

    def _other_stacks(self) -> Iterator[_Stack]:
        try:
            processors = self._dump.processors
        except KdmpError:
            return
        for processor in processors:
            stack = _stack_of(processor, "")
            if stack is not None:
                yield stack
            try:
                yield _around(processor.stack_pointer)
            except UNUSABLE:
                continue

    def _search_stack(self, stack: _Stack, needle: bytes, budget: _Budget, most: int) -> list[int]:
        found: list[int] = []
        size = budget.take(stack.end - stack.start)
        for piece in self._dump.memory.iter_pieces(stack.start, size) if size and most > 0 else ():
            if piece.data is not None:
                found += [piece.address + at for at in _offsets(piece.data, needle, most)]
        return found[:most]


class _Budget:
    """Bytes that may still be searched."""

    def __init__(self, size: int) -> None:
        self._left = size

    @property
    def is_spent(self) -> bool:
        """Whether no more may be searched."""
        return not self._left

    def take(self, size: int) -> int:
        """Return how many bytes of a range may be searched, and count them."""
        size = min(size, self._left)
        self._left -= size
        return size


def _crashing_stacks(dump: FaultedDump) -> Iterator[_Stack]:
    """Yield the saved stack of a triage dump, and the stack of the thread that crashed."""
    try:
        saved = dump.triage and dump.triage.stack
        if saved:
            yield _Stack(saved.start, saved.end, "on the saved stack")
        crashed = dump.crashing_processor
    except KdmpError:
        return
    if crashed is not None:
        stack = _stack_of(crashed.value, "on the stack of the thread that crashed")
        if stack is not None:
            yield stack


def _stack_of(processor: Processor, name: str) -> _Stack | None:
    """Return the stack of the thread of a processor; None where it is not known."""
    try:
        limit, base = processor.thread.stack_limit, processor.thread.stack_base
    except UNUSABLE:
        return None
    return _Stack(limit, base, name) if limit < base <= limit + MAX_STACK_SIZE else None


def _around(anchor: int) -> _Stack:
    start = max(0, anchor // _PAGE * _PAGE - _AROUND // 2)
    return _Stack(start, start + _AROUND, "")


class _Blocks:
    """The blocks of a triage dump, which are searched all at once, in the order of the file."""

    def __init__(self, source: Source, blocks: BlockMap | None) -> None:
        order = []
        if blocks is not None:
            order = sorted(zip(blocks.offsets, blocks.starts, blocks.stops, strict=True))
        self._order = order
        self._offsets = [offset for offset, _, _ in order]
        budget = _Budget(MAX_FAULT_MEMORY)
        self._runs = [
            (first, source.read_exact(first, budget.take(end - first)))
            for first, end in _file_runs(order)
        ]

    def search(self, needle: bytes) -> list[int]:
        """Return the addresses at which a pointer is stored."""
        found: list[int] = []
        for first, data in self._runs:
            for at in _offsets(data, needle, 8 * MAX_FAULT_HITS - len(found)):
                place = first + at
                offset, start, stop = self._order[bisect_right(self._offsets, place) - 1]
                address = start + place - offset
                if address + len(needle) <= stop:
                    found.append(address)
        return found


def _file_runs(order: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Join blocks that are neighbours in the file.

    Args:
        order: File offset, first address and end address of each block, by offset.

    Returns:
        First offset and end offset of each run. What is between two blocks is read as well, as far
        as that is faster than another read.
    """
    runs: list[tuple[int, int]] = []
    for offset, start, stop in order:
        end = offset + stop - start
        if runs and offset <= runs[-1][1] + _PAGE:
            runs[-1] = runs[-1][0], max(end, runs[-1][1])
        else:
            runs.append((offset, end))
    return runs


def _offsets(data: bytes, needle: bytes, most: int) -> list[int]:
    """Return the first offsets of a pointer.

    The search is by the lower bytes of the pointer at first: a search for bytes that end in the
    most common ones, those at the top of an address of the kernel, takes ten times as long.
    """
    found: list[int] = []
    wrong = 0
    sought = needle.rstrip(_COMMON)
    sought = sought if len(sought) >= _SHORTEST else needle
    at = data.find(sought)
    while at >= 0 and len(found) < most:
        if data.startswith(needle, at):
            found.append(at)
        else:
            wrong += 1
            if wrong > most:
                sought = needle
        at = data.find(sought, at + 1)
    return found
