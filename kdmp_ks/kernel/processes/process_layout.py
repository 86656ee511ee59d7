"""`ProcessLayout`: offsets of PID, links and image name in an EPROCESS.

They are the same in all processes of a system, so that those of one serve for the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.kernel.processes.field_offsets import links_offset, name_offset, preferred
from kdmp_ks.kernel.processes.image_name import find_image_name
from kdmp_ks.kernel.processes.process_details import detail_offsets
from kdmp_ks.kernel.processes.process_links import find_links, find_system, read_pid

if TYPE_CHECKING:
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.kernel.processes.process import Process
    from kdmp_ks.kernel.processes.process_details import DetailOffsets
    from kdmp_ks.symbols.symbols import Symbols


@frozen
class ProcessLayout(Facts):
    """Offsets in an EPROCESS; None where they were not found.

    Attributes:
        links: Offset of the EPROCESS_LINKS.
        name: Offset of the EPROCESS_IMAGE.
        details: Offsets of fields that need symbols; None without any.
    """

    links: Inferred[int] | None
    name: Inferred[int] | None
    details: DetailOffsets | None = None


def find_process_layout(
    process: Process,
    *,
    expected_pid: int | None = None,
    is_idle: bool = False,
    user: Readable | None = None,
    symbols: Symbols | None = None,
    warnings: Warnings | None = None,
) -> ProcessLayout:
    """Find the offsets in one process: those of symbols, or else by the process itself.

    Args:
        process: The process.
        expected_pid: PID, as one of its threads has it.
        is_idle: Whether it is the process of the idle threads, which is in no list.
        user: The address space of the process, if that can be read.
        symbols: Symbols of the kernel.
        warnings: Gets a warning where symbols and the process disagree.
    """
    links = None if is_idle else find_links(process, expected_pid)
    machine = process.kdbg.architecture
    if symbols is not None:
        by_symbols = links_offset(symbols, machine)
        links = preferred(by_symbols, links, "offset of EPROCESS.UniqueProcessId", warnings, int)
    number = 0 if is_idle else None
    system = None
    if links is not None:
        number = read_pid(process, links.value)
        system = find_system(process, links.value)
    name = find_image_name(process, process_id=number, system=system, user=user)
    offset = None if name is None else name.replaced(name.value.offset)
    if symbols is not None:
        by_symbols = name_offset(symbols, machine)
        offset = preferred(by_symbols, offset, "offset of EPROCESS.ImageFilePointer", warnings, int)
    details = None if symbols is None else detail_offsets(symbols)
    return ProcessLayout(links, offset, details)
