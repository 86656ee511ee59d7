"""`ProcessList`: the processes and threads of a system, or what a triage dump has of them."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import Unavailable
from kdmp_ks.kernel.processes.field_offsets import links_offset, name_offset
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_details import detail_offsets
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_layout import ProcessLayout
from kdmp_ks.kernel.processes.processes import Processes, read_processes
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.kernel.threads.listed_thread import ListedThread, Threads
from kdmp_ks.kernel.threads.read_threads import OwningProcess, ThreadReader, read_threads
from kdmp_ks.kernel.threads.saved_objects import SavedObjects, find_saved_objects
from kdmp_ks.kernel.threads.thread_layout import ThreadLayout, find_thread_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.processes.listed_system import ListedSystem
    from kdmp_ks.kernel import Current
    from kdmp_ks.symbols.symbols import Symbols


class ProcessList:
    """Reads processes and threads with one set of offsets."""

    def __init__(self, system: ListedSystem, symbols: Symbols | None) -> None:
        """Prepare; nothing is read.

        Args:
            system: The system.
            symbols: Symbols of the kernel; None without any.
        """
        self._system = system
        self._symbols = symbols

    def processes(self, current: Current | None) -> Processes:
        """Read the kernel's list; or what a triage dump without it contains.

        Args:
            current: The current thread and process; None where they are not known.

        Raises:
            MemoryReadError: The KDBG is missing.
            InvalidDataError: It is no KDBG.
        """
        system = self._system
        layout = self._process_layout(current)
        if system.triage is None:
            return read_processes(system.memory, system.described_kdbg, layout, system.warnings)
        listed = read_processes(system.memory, system.described_kdbg, layout)
        known = {int(one.address) for one in listed}
        saved = self._saved_processes(current, layout)
        found = [*listed, *(one for one in saved if int(one.address) not in known)]
        if not found:
            system.warnings.extend(listed.warnings)
        return Processes(found, listed.warnings)

    def _process_layout(self, current: Current | None) -> ProcessLayout:
        """Return the offsets of the current process, or those of symbols."""
        if current is not None:
            return current.layout
        symbols, machine = self._symbols, self._system.architecture
        if symbols is None:
            return ProcessLayout(None, None)
        links, name = (find(symbols, machine) for find in (links_offset, name_offset))
        return ProcessLayout(links, name, detail_offsets(symbols))

    def _saved_processes(
        self, current: Current | None, layout: ProcessLayout
    ) -> Iterator[ProcessInfo]:
        known = None if current is None else current.process
        if known is not None:
            yield known
        for address in self._saved.processes:
            if known is None or address != known.address:
                process = Process(self._system.memory, self._system.described_kdbg, address)
                yield read_process(process, layout)

    def threads(self, processes: Processes) -> Threads:
        """Read the threads of all processes.

        Args:
            processes: The processes.

        Raises:
            MemoryReadError: The KDBG is missing.
            InvalidDataError: It is no KDBG.
        """
        system = self._system
        if system.triage is not None:
            return self._saved_threads()
        current = system.current
        owners = {int(one.address): _owner(one) for one in processes}
        if current is not None and current.process is not None:
            owners.setdefault(int(current.process.address), _owner(current.process))
        found = read_threads(
            self._reader, self._layout, owners.values(), self._running, system.warnings
        )
        return Threads(self._with_current(found), found.warnings)

    def threads_of(self, process: int, processes: Processes) -> Threads:
        """Read the threads of one process.

        Args:
            process: Address of the EPROCESS.
            processes: The processes.

        Raises:
            MemoryReadError: The KDBG is missing.
            InvalidDataError: It is no KDBG.
        """
        system = self._system
        if system.triage is not None:
            found = self.threads(processes)
            return Threads([one for one in found if one.process == process], found.warnings)
        current = system.current
        also = (current.process,) if current is not None and current.process is not None else ()
        known = {int(one.address): _owner(one) for one in chain(processes, also)}
        owner = known.get(process, OwningProcess(process, None))
        return read_threads(self._reader, self._layout, [owner], (), system.warnings)

    def _saved_threads(self) -> Threads:
        found = []
        for address in dict.fromkeys((*self._running, *self._saved.threads)):
            with suppress(*UNUSABLE):
                found.append(self._reader.read(address))
        why = "the dump is a triage dump, which does not contain it"
        return Threads(self._with_current(found), [Unavailable("the list of threads", why)])

    def _with_current(self, threads: Iterable[ListedThread]) -> list[ListedThread]:
        """Return threads with the current one, of which the dump may have little but its IDs."""
        found = list(threads)
        current = self._system.current
        if current is None or any(one.address == current.thread.address for one in found):
            return found
        thread, process = current.thread, current.process
        own = ListedThread(
            address=thread.address,
            process=None if process is None else process.address,
            id=thread.id,
            process_id=thread.process_id,
            state=None,
            wait_reason=None,
            priority=None,
            start=None,
            win32_start=None,
            processor=self._running.get(int(thread.address)),
        )
        return [own, *found]

    @cached_property
    def _saved(self) -> SavedObjects:
        system = self._system
        starts = () if system.triage is None else system.triage.memory.starts
        return find_saved_objects(system.memory, system.architecture, self._reader, starts)

    @cached_property
    def _running(self) -> dict[int, int]:
        """Index of the processor on which a thread runs, that of the crash first."""
        system = self._system
        crashed = system.crashing_processor
        first = () if crashed is None else (crashed.value,)
        found: dict[int, int] = {}
        for processor in chain(first, system.processors):
            with suppress(*UNUSABLE):
                found.setdefault(int(processor.thread.address), processor.index)
        return found

    @cached_property
    def _idle(self) -> frozenset[int]:
        """Addresses of the idle threads of the processors."""
        found = set()
        for processor in self._system.processors:
            with suppress(*UNUSABLE):
                found.add(int(processor.idle_thread))
        return frozenset(found)

    @cached_property
    def _layout(self) -> ThreadLayout:
        system = self._system
        kdbg = system.described_kdbg
        running = [Thread(system.memory, kdbg, address) for address in self._running]
        return find_thread_layout(system.memory, kdbg, running, self._symbols, system.warnings)

    @cached_property
    def _reader(self) -> ThreadReader:
        system = self._system
        modules = system.kernel_modules
        return ThreadReader(
            system.memory,
            system.described_kdbg,
            self._layout,
            self._running,
            self._idle,
            lambda address: modules.find(address) is not None,
        )


def _owner(process: ProcessInfo) -> OwningProcess:
    return OwningProcess(process.address, None if process.id is None else process.id.value)
