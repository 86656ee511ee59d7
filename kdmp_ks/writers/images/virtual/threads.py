"""`threads_of`: the processors of a dump as the threads of a core."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Processor


class CoreThread(NamedTuple):
    """A processor of a dump as a thread.

    Attributes:
        number: TID in the core: the number of the processor, plus 1.
        registers: Registers of the processor.
        gs_base: Base of GS on AMD64, by the processor's special registers; 0 if not in the dump.
        stopped: Whether it is the processor that stopped the machine.
    """

    number: int
    registers: Registers
    gs_base: int
    stopped: bool


def threads_of(dump: KernelDumpParser) -> list[CoreThread]:
    """Return the processors whose registers are in the dump, the one that stopped first.

    The registers of that one are those of the header; those of the others are saved in memory,
    which a triage dump may lack. If the processor that stopped is not known, the registers of the
    header are those of a thread with a number behind all others.

    Args:
        dump: The dump.
    """
    try:
        processors = list(dump.processors)
    except KdmpError:
        processors = []
    stopped = _stopped(dump)
    threads = list(_saved(dump, processors, stopped))
    try:
        registers = dump.registers
    except KdmpError:
        return threads
    if stopped is None:
        number = 1 + max((one.index + 1 for one in processors), default=0)
        return [CoreThread(number, registers, 0, stopped=True), *threads]
    threads = [one for one in threads if not one.stopped]
    first = CoreThread(stopped.index + 1, registers, _gs_base(stopped), stopped=True)
    return [first, *threads]


def _stopped(dump: KernelDumpParser) -> Processor | None:
    """Return the processor that stopped the machine; None if it is not known."""
    try:
        found = dump.crashing_processor
    except KdmpError:
        return None
    return None if found is None else found.value


def _saved(
    dump: KernelDumpParser, processors: list[Processor], stopped: Processor | None
) -> Iterator[CoreThread]:
    """Return the processors whose registers were saved in memory."""
    for one in processors:
        is_stopped = stopped is not None and one.index == stopped.index
        try:
            registers = Registers.from_context(dump.architecture, one.context)
        except UNUSABLE:
            continue
        yield CoreThread(one.index + 1, registers, _gs_base(one), is_stopped)


def _gs_base(processor: Processor) -> int:
    try:
        return int(processor.special_registers.get("MsrGsBase") or 0)
    except UNUSABLE:
        return 0
