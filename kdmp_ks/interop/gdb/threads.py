"""`ThreadTable`: processors and threads of a dump, as threads of a debugger."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kdmp_ks import structs
from kdmp_ks.analysis.call_stack.threads import RUNNING, find_threads, saved_state, thread_state
from kdmp_ks.architecture import AMD64
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import ListedThread, ProcessInfo, Processor

_PRIVILEGE: Final = 3
_HEADER: Final = "header"
_FAULT: Final = "fault"
_MEANINGS: Final = {
    _HEADER: "registers in the header; their processor is unknown",
    _FAULT: "registers at the fault that led to the crash",
}
_NOTHING: Final[Mapping[str, int]] = {}


@dataclass(frozen=True, slots=True)
class TargetThread:
    """A thread as debuggers see it: a processor, a set of registers, or a thread that waits.

    Attributes:
        id: Identifier in the protocol; processors come first, beginning with 1.
        core: Index of the processor; None where it is unknown, and for a thread that does not run.
        name: A short name.
        processor: The processor, if it is one.
        known: Registers that are those of no known processor, if it has such.
        thread: Address of the thread, if it is one that does not run.
    """

    id: int
    core: int | None
    name: str
    processor: Processor | None = None
    known: Mapping[str, int] | None = None
    thread: int | None = None


class ThreadTable:
    """Processors, and threads that do not run.

    The registers of a processor are those that it saved when it was stopped, or else, for the one
    that crashed, those in the header. Of other threads the registers are known that a switch of
    threads saves.
    """

    def __init__(self, dump: KernelDumpParser) -> None:
        """Prepare; nothing is read before it is asked for."""
        self._dump = dump

    @cached_property
    def running(self) -> tuple[TargetThread, ...]:
        """The processors, and registers of the crash that are not those of a processor."""
        found: list[TargetThread] = []
        with suppress(KdmpError):
            found = [
                TargetThread(1 + place, one.index, f"processor {one.index}", one)
                for place, one in enumerate(self._dump.processors)
            ]
        index = self._crashed_index
        if index is None or all(one.core != index for one in found):
            number = 1 + len(found)
            found.append(TargetThread(number, index, _HEADER, known=self._header))
        fault = self._fault
        if fault and not any(self._is_same(one, fault) for one in found):
            found.append(TargetThread(1 + len(found), index, _FAULT, known=fault))
        return tuple(found)

    @cached_property
    def waiting(self) -> tuple[TargetThread, ...]:
        """The threads that do not run, as far as facts or registers of them are known."""
        running = {self._thread_of(one) for one in self.running}
        first = 1 + len(self.running)
        found: list[int] = []
        with suppress(KdmpError):
            every = (int(one) for one in find_threads(self._dump) if int(one) not in running)
            found = [one for one in every if one in self._listed or self._of_waiting(one)]
        return tuple(
            TargetThread(first + place, None, self._name(address), thread=address)
            for place, address in enumerate(found)
        )

    @property
    def every(self) -> tuple[TargetThread, ...]:
        """All of them."""
        return self.running + self.waiting

    def find(self, number: int) -> TargetThread | None:
        """Return the thread with a number of the protocol; None if there is none."""
        if 1 <= number <= len(self.running):
            return self.running[number - 1]
        place = number - 1 - len(self.running)
        return self.waiting[place] if 0 <= place < len(self.waiting) else None

    @cached_property
    def crashed(self) -> TargetThread:
        """The processor that crashed; the registers in the header where that is unknown."""
        index, header = self._crashed_index, self.running[-1]
        for one in self.running:
            if one.processor is not None and one.core == index:
                return one
            header = one if one.name == _HEADER else header
        return header

    @cached_property
    def _crashed_index(self) -> int | None:
        with suppress(KdmpError):
            found = self._dump.crashing_processor
            return None if found is None else found.value.index
        return None

    def registers(self, target: TargetThread) -> Mapping[str, int]:
        """Return the known registers of a thread, by the names of `kdmp_ks.registers.Registers`."""
        if target.thread is not None:
            return self._of_waiting(target.thread)
        return self._known(target)

    def details(self, target: TargetThread) -> str:
        """Return facts about a thread in words: thread, process, state."""
        parts = []
        if target.known is not None:
            parts.append(_MEANINGS[target.name])
        elif target is self.crashed:
            parts.append("crashed")
        address = self._thread_of(target) if target.thread is None else target.thread
        if address is not None:
            parts.append(f"thread {address:#x}")
            listed = self._listed.get(address)
            parts += [] if listed is None else self._facts(listed)
        return ", ".join(parts)

    # -- facts -----------------------------------------------------------------------------------

    def _thread_of(self, target: TargetThread) -> int | None:
        """Return the address of the thread that ran on a processor."""
        if target.processor is not None:
            with suppress(*UNUSABLE):
                return int(target.processor.thread.address)
        elif target.core is not None:
            with suppress(KdmpError):
                current = self._dump.current_thread
                return None if current is None else int(current.address)
        return None

    @cached_property
    def _listed(self) -> Mapping[int, ListedThread]:
        with suppress(KdmpError):
            return {int(one.address): one for one in self._dump.threads}
        return {}

    @cached_property
    def _processes(self) -> Mapping[int, ProcessInfo]:
        found: dict[int, ProcessInfo] = {}
        with suppress(KdmpError):
            current = self._dump.current_process
            if current is not None:
                found[int(current.address)] = current
        with suppress(KdmpError):
            found |= {int(one.address): one for one in self._dump.processes}
        return found

    def _facts(self, listed: ListedThread) -> list[str]:
        parts = []
        if listed.id is not None:
            parts.append(f"TID {listed.id.value}")
        process = None if listed.process is None else self._processes.get(int(listed.process))
        pid = listed.process_id or (None if process is None else process.id)
        if process is not None and process.image_name is not None:
            parts.append(process.image_name.value)
        if pid is not None:
            parts.append(f"PID {pid.value}")
        state, reason = listed.state_name, listed.wait_reason_name
        if state is not None:
            parts.append(f"{state}: {reason}" if reason else state)
        return parts

    # -- registers -------------------------------------------------------------------------------

    def _known(self, target: TargetThread) -> Mapping[str, int]:
        """Return the registers of a processor, or those that are not of a processor."""
        if target.known is not None:
            return target.known
        if target.processor is not None:
            with suppress(*UNUSABLE):
                return self._of_processor(target.processor)
        is_crashed = target.core is not None and target.core == self._crashed_index
        return self._header if is_crashed else _NOTHING

    @cached_property
    def _header(self) -> Mapping[str, int]:
        with suppress(KdmpError):
            return self._dump.registers
        return _NOTHING

    @cached_property
    def _fault(self) -> Mapping[str, int]:
        """The registers at the fault; none if they are those of the processor."""
        with suppress(KdmpError):
            fault = self._dump.fault
            found = None if fault is None or not fault.sources else fault.known_registers
            if found is not None and found.ip is not None:
                return found
        return _NOTHING

    def _is_same(self, target: TargetThread, fault: Mapping[str, int]) -> bool:
        """Whether a thread has the instruction and the stack of the fault."""
        machine, known = self._dump.architecture, self._known(target)
        names = (machine.instruction_pointer or "", machine.stack_pointer or "")
        return all(known.get(name) == fault.get(name) for name in names)

    def _of_processor(self, processor: Processor) -> Mapping[str, int]:
        machine = self._dump.architecture
        registers = Registers.from_context(machine, processor.context)
        if machine is not AMD64 or registers.get("cs", _PRIVILEGE) & _PRIVILEGE:
            return registers
        base = _control_region(processor)
        return registers if base is None else {**registers, "gs_base": base}

    def _of_waiting(self, address: int) -> Mapping[str, int]:
        """Return the registers of a thread that does not run; none if it runs nevertheless.

        On ARM64 the stack pointer is left out: only a bound of it is known.
        """
        with suppress(KdmpError):
            thread = Thread(self._dump.memory, self._dump.system.kdbg, address)
            found = None if thread_state(thread) == RUNNING else saved_state(self._dump, thread)
            if found is not None:
                known = {name: int(value) for name, value in found.state.items()}
                if found.is_return:
                    known.pop("sp", None)
                return known
        return _NOTHING

    def _name(self, address: int) -> str:
        listed = self._listed.get(address)
        if listed is None or listed.id is None:
            return f"thread {address:#x}"
        return f"TID {listed.id.value}"


def _control_region(processor: Processor) -> int | None:
    """Return the address of the KPCR around a KPRCB: the base of GS in the kernel.

    None where the KDBG does not place it, or where its own address is saved and is another one.
    """
    kdbg = processor.kdbg
    with suppress(*UNUSABLE):
        base = int(processor.address) - kdbg.require("OffsetPcrContainedPrcb")
        with suppress(*UNREADABLE):
            place = base + kdbg.require("OffsetPcrSelfPcr")
            if processor.reader.read_struct(place, structs.POINTER64) != base:
                return None
        return base if kdbg.architecture.is_kernel_address(base) else None
    return None
