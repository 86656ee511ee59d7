"""Finds where an EPROCESS has its number and the links to its neighbours.

The KDBG does not say where ``ActiveProcessLinks`` lies; the number of the process,
``UniqueProcessId``, stands right before it. All processes hang in one list, whose head is known: a
link that lies inside of an EPROCESS is the one.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset, scan_for
from kdmp_ks.kernel.processes.client_id import is_valid_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.processes.process import Process

MAX_PROCESSES: Final = 4096
"""Most processes that are looked at."""
SYSTEM_ID: Final = 4
"""Number of System, the process of the kernel itself."""


def find_links(process: Process, expected_pid: int | None = None) -> Inferred[int] | None:
    """Find the distance from the start of an EPROCESS to its EPROCESS_LINKS.

    Args:
        process: The process.
        expected_pid: Its number, as something else tells it.

    Returns:
        The distance; None if it cannot be told.
    """
    reader, kdbg = process.reader, process.kdbg
    with suppress(*UNUSABLE):
        size = kdbg.require("SizeEProcess")
        for link in walk_processes(reader, kdbg, _ignore):
            distance = process_of(link, 0, kdbg.architecture) - process.address
            if 0 <= distance < size:
                return Inferred.high(distance, "the list from PsActiveProcessHead")
        parts = list(_parts(reader.read_exact(process.address, size), kdbg.architecture))
        head = kdbg.require("PsActiveProcessHead")
        return _beside_the_head(parts, head) or _by_number(parts, expected_pid)
    return None


def walk_processes(
    reader: MemoryReader, kdbg: Kdbg, report: Callable[[DumpWarning], object]
) -> Iterator[int]:
    """The address of every ActiveProcessLinks in the list of processes.

    Raises:
        InvalidDataError: The KDBG does not tell where the list begins.
    """
    return walk_list(
        reader,
        kdbg.require("PsActiveProcessHead"),
        name="PsActiveProcessHead",
        report=report,
        structure=kdbg.architecture.list_entry,
        limit=MAX_PROCESSES,
    )


def process_of(link: int, distance: int, machine: Architecture) -> int:
    """The EPROCESS that a link of the list lies in.

    Args:
        link: Address of its ActiveProcessLinks.
        distance: From its start to its EPROCESS_LINKS.
        machine: The machine.
    """
    return link - field_offset(machine.structure("EPROCESS_LINKS"), "ActiveProcessLinks") - distance


def read_pid(process: Process, distance: int) -> int | None:
    """The number of a process; None if it cannot be read, or is none."""
    layout = process.kdbg.architecture.structure("EPROCESS_LINKS")
    with suppress(*UNUSABLE):
        number = int(process.reader.read_struct(process.address + distance, layout).UniqueProcessId)
        return number if is_valid_id(number) else None
    return None


def find_system(process: Process, distance: int) -> Process | None:
    """The process of the kernel itself, which is the first in the list; None if it is not."""
    reader, kdbg = process.reader, process.kdbg
    with suppress(*UNUSABLE):
        for link in walk_processes(reader, kdbg, _ignore):
            first = type(process)(reader, kdbg, process_of(link, distance, kdbg.architecture))
            return first if read_pid(first, distance) == SYSTEM_ID else None
    return None


def _ignore(warning: DumpWarning) -> None:
    """A list that breaks off is no news here: what is looked for has other ways to be found."""


def _parts(image: bytes, machine: Architecture) -> Iterator[tuple[int, Any]]:
    """Every place of an EPROCESS where what can be a number stands before links of the kernel."""
    layout = machine.structure("EPROCESS_LINKS")
    for offset, part in scan_for(image, layout, machine.pointer_size):
        links = part.ActiveProcessLinks
        if (
            part.UniqueProcessId
            and is_valid_id(part.UniqueProcessId)
            and machine.is_kernel_address(links.Flink)
            and machine.is_kernel_address(links.Blink)
        ):
            yield offset, part


def _beside_the_head(parts: list[tuple[int, Any]], head: int) -> Inferred[int] | None:
    """The links of the first or the last process: one of them leads to the head."""
    for offset, part in parts:
        if head in (part.ActiveProcessLinks.Flink, part.ActiveProcessLinks.Blink):
            return Inferred.high(offset, "its link to PsActiveProcessHead")
    return None


def _by_number(parts: list[tuple[int, Any]], expected_pid: int | None) -> Inferred[int] | None:
    """The only place where the number stands that something else tells."""
    fitting = [offset for offset, part in parts if part.UniqueProcessId == expected_pid]
    if len(fitting) != 1:
        return None
    how = "the only place where the number that its thread has stands before links"
    return Inferred.high(fitting[0], how)
