"""Find the offset of the PID and of the links to its neighbours in an EPROCESS.

The KDBG does not contain the offset of ``ActiveProcessLinks``; the PID, ``UniqueProcessId``, is
stored right before it. All processes are in one list, whose head is known: a link inside of an
EPROCESS is that of this process.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_PROCESSES
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.kernel.base.layout import field_offset, scan_for
from kdmp_ks.kernel.processes.client_id import is_valid_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.processes.process import Process

_HEAD: Final = "PsActiveProcessHead"
SYSTEM_ID: Final = 4
"""PID of System, the process of the kernel itself."""


def find_links(process: Process, expected_pid: int | None = None) -> Inferred[int] | None:
    """Find the offset of the EPROCESS_LINKS in an EPROCESS.

    Args:
        process: The process.
        expected_pid: PID, as another structure has it.

    Returns:
        The offset; None if it is not found.
    """
    reader, kdbg = process.reader, process.kdbg
    with suppress(*UNUSABLE):
        size = kdbg.require("SizeEProcess")
        for link in walk_processes(reader, kdbg, _ignore):
            offset = process_of(link, 0, kdbg.architecture) - process.address
            if 0 <= offset < size:
                return Inferred.high(offset, "the list from PsActiveProcessHead")
        parts = list(_parts(reader.read_exact(process.address, size), kdbg.architecture))
        head = kdbg.require("PsActiveProcessHead")
        return _beside_the_head(parts, head) or _by_pid(parts, expected_pid)
    return None


def walk_processes(
    reader: Readable, kdbg: Kdbg, report: Callable[[DumpWarning], object]
) -> Iterator[int]:
    """Yield the address of every ActiveProcessLinks in the list of processes.

    Raises:
        InvalidDataError: The KDBG does not contain the head of the list.
    """
    return _in_kernel(
        walk_list(
            reader,
            kdbg.require(_HEAD),
            name=_HEAD,
            report=report,
            structure=kdbg.architecture.list_entry,
            limit=MAX_PROCESSES,
        ),
        kdbg.architecture,
        report,
    )


def _in_kernel(
    links: Iterator[Gva], machine: Architecture, report: Callable[[DumpWarning], object]
) -> Iterator[Gva]:
    """Yield links up to the first that leads out of the kernel."""
    for link in links:
        if not machine.is_kernel_address(link):
            report(BrokenList(_HEAD, link, "no address of the kernel"))
            return
        yield link


def process_of(link: int, offset: int, machine: Architecture) -> int:
    """Return the address of the EPROCESS that contains a link of the list.

    Args:
        link: Address of the ActiveProcessLinks.
        offset: Offset of the EPROCESS_LINKS.
        machine: The machine.
    """
    return link - field_offset(machine.structure("EPROCESS_LINKS"), "ActiveProcessLinks") - offset


def read_pid(process: Process, offset: int) -> int | None:
    """Read the PID of a process; None if it cannot be read, or is not valid."""
    layout = process.kdbg.architecture.structure("EPROCESS_LINKS")
    with suppress(*UNUSABLE):
        pid = int(process.reader.read_struct(process.address + offset, layout).UniqueProcessId)
        return pid if is_valid_id(pid) else None
    return None


def find_system(process: Process, offset: int) -> Process | None:
    """Return System, which is the first process in the list; None if another is."""
    reader, kdbg = process.reader, process.kdbg
    with suppress(*UNUSABLE):
        for link in walk_processes(reader, kdbg, _ignore):
            first = type(process)(reader, kdbg, process_of(link, offset, kdbg.architecture))
            return first if read_pid(first, offset) == SYSTEM_ID else None
    return None


def _ignore(warning: DumpWarning) -> None:
    """Ignore that the list breaks off: there are other ways to find an offset."""


def _parts(image: bytes, machine: Architecture) -> Iterator[tuple[int, Any]]:
    """Yield every part of an EPROCESS where a valid PID is followed by links into the kernel."""
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
    """Return the offset of links that lead to the head: those of the first or last process."""
    for offset, part in parts:
        if head in (part.ActiveProcessLinks.Flink, part.ActiveProcessLinks.Blink):
            return Inferred.high(offset, "its link to PsActiveProcessHead")
    return None


def _by_pid(parts: list[tuple[int, Any]], expected_pid: int | None) -> Inferred[int] | None:
    """Return the offset of the only links behind the expected PID."""
    fitting = [offset for offset, part in parts if part.UniqueProcessId == expected_pid]
    if len(fitting) != 1:
        return None
    return Inferred.high(fitting[0], "the only links behind the PID that its thread has")
