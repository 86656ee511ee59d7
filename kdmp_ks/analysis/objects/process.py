"""Processes: an EPROCESS with its PID, its program and its page tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_layout import ProcessLayout, find_process_layout

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.ground.inferred import Inferred

_PROCESS_TYPE = 3
"""``Type`` in the DISPATCHER_HEADER of a process."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ProcessObject(ObjectFacts):
    """An EPROCESS.

    Attributes:
        id: PID.
        parent_id: PID of the process that started it, which may have ended since.
        image_name: Image name, cut after 14 characters.
        image_path: Path of the program.
        directory_table_base: Root of the page tables, perhaps with PCID bits.
        peb: Address of the PEB; None also for a process without user memory.
        is_current: Whether the thread that crashed ran in it.
    """

    kind: ClassVar[str] = "process"

    id: Inferred[int] | None
    parent_id: Inferred[int] | None
    image_name: Inferred[str] | None
    image_path: Inferred[str] | None
    directory_table_base: int | None = field(metadata=HEX)
    peb: Gva | None
    is_current: bool


def raw_process(space: ObjectSpace, address: int) -> Process:
    """Return a process whose header and page tables are plausible.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no process.
    """
    header = space.read(address, space.machine.structure("DISPATCHER_HEADER"))
    kind = header.Type
    space.expect(kind == _PROCESS_TYPE, "KPROCESS.Header.Type", _PROCESS_TYPE, kind, address)
    waiting = header.WaitListHead.Flink
    valid = space.machine.is_kernel_address(waiting)
    place = "KPROCESS.Header.WaitListHead.Flink"
    space.expect(valid, place, "an address of the kernel", waiting, address)
    process = Process(space.memory, space.dump.system.kdbg, address)
    root = process.directory_table_base
    space.expect(root != 0, "KPROCESS.DirectoryTableBase", "page tables", root, address)
    return process


def is_process(space: ObjectSpace, address: int) -> bool:
    """Whether a process is at an address: by its header and page tables."""
    try:
        raw_process(space, address)
    except UNUSABLE:
        return False
    return True


def read_process_object(dump: ObjectDump, address: int) -> ProcessObject:
    """Describe a process.

    Args:
        dump: The dump.
        address: Address of the EPROCESS.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no process, or the KDBG cannot be read.
    """
    return process_of(ObjectSpace(dump), address)


def process_of(space: ObjectSpace, address: int) -> ProcessObject:
    """Describe a process, as a part of a look at more than that.

    Args:
        space: The look.
        address: Address of the EPROCESS.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no process, or the KDBG cannot be read.
    """
    process = raw_process(space, address)
    info, is_current = _info(space, process)
    for what, found in (("PID", info.id), ("image name", info.image_name)):
        if found is None:
            space.unavailable(f"the {what} of process {address:#x}", "its place is not known")
    return ProcessObject(
        address=Gva(address),
        id=info.id,
        parent_id=info.parent_id,
        image_name=info.image_name,
        image_path=info.image_path,
        directory_table_base=info.directory_table_base,
        peb=info.peb,
        is_current=is_current,
        warnings=tuple(space.warnings),
    )


def _info(space: ObjectSpace, process: Process) -> tuple[ProcessInfo, bool]:
    """Return what is known of a process, and whether it is the current one.

    Offsets in an EPROCESS are the same in all processes, so those of the current one are taken.
    """
    current = space.dump.system.current
    if current is not None and current.process is not None:
        if current.process.address == process.address:
            return current.process, True
        return read_process(process, _joined(current.layout, process)), False
    return read_process(process, find_process_layout(process)), False


def _joined(layout: ProcessLayout, process: Process) -> ProcessLayout:
    if layout.links is not None and layout.name is not None:
        return layout
    own = find_process_layout(process)
    return ProcessLayout(layout.links or own.links, layout.name or own.name)
