"""`Processes`: every process of the system, by the list that they hang in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, overload

from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, Unavailable
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_links import process_of, walk_processes

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.processes.process_layout import ProcessLayout

_WHAT = "the list of processes"


class Processes(Sequence[ProcessInfo]):
    """The processes in the order of the list, which is that of their start.

    Attributes:
        warnings: What was found wrong while they were read.
    """

    __slots__ = ("_found", "warnings")

    def __init__(self, found: Iterable[ProcessInfo], warnings: Iterable[DumpWarning] = ()) -> None:
        self._found = tuple(found)
        self.warnings = tuple(warnings)

    @overload
    def __getitem__(self, index: int) -> ProcessInfo: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ProcessInfo, ...]: ...

    def __getitem__(self, index: int | slice) -> ProcessInfo | tuple[ProcessInfo, ...]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        """For example ``<Processes: 120>``."""
        return f"<Processes: {len(self)}>"


def read_processes(reader: MemoryReader, kdbg: Kdbg, layout: ProcessLayout) -> Processes:
    """All processes that the list leads to.

    What can be read is returned; what cannot is told by the result's ``warnings``.

    Args:
        reader: The kernel's address space.
        kdbg: Where the list begins.
        layout: Where an EPROCESS hangs in it; as one of them, the current one, has told.
    """
    if layout.links is None:
        return Processes((), [Unavailable(_WHAT, "where an EPROCESS has its links is not known")])
    warnings: list[DumpWarning] = []
    found = []
    try:
        for link in walk_processes(reader, kdbg, warnings.append):
            address = process_of(link, layout.links.value, kdbg.architecture)
            found.append(read_process(Process(reader, kdbg, address), layout))
    except UNUSABLE as error:
        warnings.append(Unavailable(_WHAT, error))
    return Processes(found, warnings)
