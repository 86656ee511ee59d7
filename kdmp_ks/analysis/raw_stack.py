"""`RawStack`: the words on the stack of the thread that crashed.

A word with an address in a module may be a return address, a pointer to data, or left over from a
call that ended long ago: nothing is unwound. For that one needs the modules themselves.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from kdmp_ks import virt
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.errors import KdmpError, PageReadError, PartialReadError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.limits import MAX_STACK_SIZE as MAX_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.kernel import Module, Modules, Processor, Processors
    from kdmp_ks.parsing.records import Context
    from kdmp_ks.triage import Triage

_WIDE: Final = 8
_address_of: Final = attrgetter("address")

UNKNOWN_SIZE: Final = 0x6000
"""Bytes that are read where the stack's end is unknown: stacks of interrupts are no larger."""


class StackedDump(virt.MemoryDump, Protocol):
    """A dump, as far as its stack needs it."""

    @property
    def architecture(self) -> Architecture:
        """The machine."""

    @property
    def context_record(self) -> Context | bytes:
        """The registers in the header."""

    @property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed."""

    @property
    def processors(self) -> Processors:
        """All processors whose KPRCB is known."""

    @property
    def kernel_modules(self) -> Modules:
        """The drivers."""

    @property
    def triage(self) -> Triage | None:
        """The parts of a triage dump."""


class StackWord(NamedTuple):
    """A word on the stack.

    Attributes:
        address: Address of the word.
        value: The word.
        module: The kernel module that contains the value, if any.
    """

    address: Gva
    value: int
    module: Module | None


class RawStack(NamedTuple):
    """A stack, from the stack pointer up.

    Attributes:
        start: The first address that was looked at.
        end: The first address behind the last one.
        words: The words that the dump contains.
        missing: Reason why the first missing byte is not in the dump; None if none is missing.
    """

    start: Gva
    end: Inferred[int]
    words: tuple[StackWord, ...]
    missing: PageReadError | None

    @property
    def third_party(self) -> dict[Module, int]:
        """Modules that are taken for somebody else's than Microsoft's, and how many words each.

        In the order in which they are met, from the stack pointer up.
        """
        met = Counter(word.module for word in self.words if word.module is not None)
        return {module: count for module, count in met.items() if is_third_party(module)}

    def above(self, pointer: int) -> tuple[StackWord, ...] | None:
        """Return the words from another stack pointer up; None where that is on another stack.

        Args:
            pointer: The stack pointer, in the same stack or not.
        """
        if pointer == self.start:
            return self.words
        is_whole = self.end.is_certain and self.end.value - self.start < MAX_SIZE
        if not is_whole or not self.start <= pointer < self.end.value:
            return None
        return self.words[bisect_left(self.words, pointer, key=_address_of) :]

    def __repr__(self) -> str:
        """For example ``<RawStack from 0x… to 0x…: 3072 words>``: not all of the words."""
        return f"<RawStack from {self.start:#x} to {self.end.value:#x}: {len(self.words)} words>"


def read_raw_stack(dump: StackedDump, context: Any = None) -> RawStack:
    """Look at the stack that registers are about.

    Args:
        dump: The dump.
        context: The registers: a context record; those in the header if left out.

    Raises:
        InvalidDataError: The registers of such a machine are not known.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    machine = dump.architecture
    width = machine.pointer_size
    registers = dump.context_record if context is None else context
    start = machine.stack_of(registers) // width * width
    end = _bounded(_end(dump, start), min(start + MAX_SIZE, machine.end))
    pieces = _Pieces(dump.memory, start, end.value)
    modules = dump.kernel_modules
    words = tuple(word for piece, data in pieces for word in _words(piece, data, width, modules))
    return RawStack(Gva(start), end, words, pieces.missing)


def _end(dump: StackedDump, start: int) -> Inferred[int]:
    """Find the end of the stack that contains an address."""
    try:
        for processor in _processors(dump):
            base = _base_of(processor.value, start)
            if base is not None:
                return processor.replaced(base, "the base of the thread's stack")
    except KdmpError:
        pass  # no processor is known, but the stack may be in the dump all the same
    saved = dump.triage and dump.triage.stack
    if saved and saved.start <= start < saved.end:
        return Inferred.high(saved.end, "the end of the saved stack")
    return Inferred.low(start + UNKNOWN_SIZE, "a guess, as the stack's base is not known")


def _base_of(processor: Processor, start: int) -> int | None:
    """Return the base of the stack of a processor's thread; None if it is another stack."""
    try:
        thread = processor.thread
        return int(thread.stack_base) if thread.stack_limit <= start < thread.stack_base else None
    except KdmpError:
        return None


def _processors(dump: StackedDump) -> Iterator[Inferred[Processor]]:
    """Return all processors: the one that crashed, then the others."""
    crashed = dump.crashing_processor
    if crashed is not None:
        yield crashed
    for processor in dump.processors:
        if crashed is None or processor is not crashed.value:
            yield Inferred.high(processor, "its KPRCB")


def _bounded(end: Inferred[int], limit: int) -> Inferred[int]:
    """Cut a stack that is longer than what is looked at."""
    if end.value <= limit:
        return end
    return Inferred.high(limit, "the most that is looked at")


class _Pieces:
    """The available parts of a range of memory, each from a multiple of the word size on.

    Attributes:
        missing: Reason why the first missing byte is not in the dump.
    """

    def __init__(self, memory: virt.VirtualReader, start: int, end: int) -> None:
        self._memory = memory
        self._start = start
        self._end = end
        self.missing: PageReadError | None = None

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        address = self._start
        while address < self._end:
            data = self._from(address)
            yield address, data
            # Behind what is missing there is the next page, if not the end.
            page = PageKind.NORMAL.value
            address = (address + len(data)) // page * page + page

    def _from(self, address: int) -> bytes:
        try:
            return self._memory.read_exact(address, self._end - address)
        except PartialReadError as error:
            self.missing = self.missing or error.reason
            return error.data


def _words(start: int, data: bytes, width: int, modules: Modules) -> Iterator[StackWord]:
    count = len(data) // width
    values = struct.unpack_from(f"<{count}{'Q' if width == _WIDE else 'I'}", data)
    addresses = map(Gva, range(start, start + count * width, width))
    return map(StackWord, addresses, values, map(modules.find, values))
