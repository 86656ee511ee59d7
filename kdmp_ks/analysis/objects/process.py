"""Processes: an EPROCESS with its PID, its program and its page tables."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.report.running import ProcessFacts
from kdmp_ks.ground.facts import frozen
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.ground.limits import PFN_LIMIT
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_info import ProcessInfo, read_process
from kdmp_ks.kernel.processes.process_layout import ProcessLayout, find_process_layout

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.structs.values import LIST_ENTRY64

_PROCESS_TYPE = 3
"""``Type`` in the DISPATCHER_HEADER of a process."""


@frozen
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
    kind, signal = header.Type, header.SignalState
    space.expect(kind == _PROCESS_TYPE, "KPROCESS.Header.Type", _PROCESS_TYPE, kind, address)
    space.expect(signal in (0, 1), "KPROCESS.Header.SignalState", "0 or 1", signal, address)
    expect_waiters(space, header.WaitListHead, "KPROCESS", address)
    process = Process(space.memory, space.dump.system.described_kdbg, address)
    root = process.directory_table_base
    fits = 0 < root < PFN_LIMIT << PAGE_SHIFT
    space.expect(fits, "KPROCESS.DirectoryTableBase", "a physical address", root, address)
    return process


def expect_waiters(space: ObjectSpace, head: LIST_ENTRY64, owner: str, address: int) -> None:
    """Refuse an object whose list of waiters does not lead into the kernel.

    Raises:
        InvalidDataError: It does not.
    """
    for name in ("Flink", "Blink"):
        value = int(head.get(name))
        valid = space.machine.is_kernel_address(value)
        field = f"{owner}.Header.WaitListHead.{name}"
        space.expect(valid, field, "an address of the kernel", value, address)


def is_process(space: ObjectSpace, address: int) -> bool:
    """Whether a process is at an address: by its header, page tables, and list of profiles."""
    structure = space.machine.structure("KPROCESS_HEAD")
    try:
        raw_process(space, address)
        profiles = space.read(address, structure).ProfileListHead
    except UNUSABLE:
        return False
    own = address + field_offset(structure, "ProfileListHead")
    return bool(profiles.Flink == profiles.Blink == own)


def read_process_object(dump: ObjectDump, address: int) -> ProcessObject:
    """Describe a process.

    Args:
        dump: The dump.
        address: Address of the EPROCESS.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no process, or the KDBG cannot be read.
    """
    space = ObjectSpace(dump)
    facts, is_current = process_facts(space, address)
    return ProcessObject(
        address=facts.address,
        id=facts.id,
        parent_id=facts.parent_id,
        image_name=facts.image_name,
        image_path=facts.image_path,
        directory_table_base=facts.directory_table_base,
        peb=facts.peb,
        is_current=is_current,
        warnings=tuple(space.warnings),
    )


def process_facts(
    space: ObjectSpace, address: int, expected_pid: int | None = None
) -> tuple[ProcessFacts, bool]:
    """Describe a process, as a part of a look at more than that.

    Args:
        space: The look.
        address: Address of the EPROCESS.
        expected_pid: PID, as one of its threads has it.

    Returns:
        The process, and whether the thread that crashed ran in it.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no process, or the KDBG cannot be read.
    """
    process = raw_process(space, address)
    info, layout, is_current = _info(space, process, expected_pid)
    for what, found, offset in (
        ("PID", info.id, layout.links),
        ("image name", info.image_name, layout.name),
    ):
        if found is None:
            why = "its place is not known" if offset is None else "there is none in its place"
            why = _missing(space, process) or why
            space.unavailable(f"the {what} of process {address:#x}", why)
    facts = ProcessFacts(
        Gva(address),
        info.id,
        info.parent_id,
        info.image_name,
        info.image_path,
        info.directory_table_base,
        info.peb,
    )
    return facts, is_current


def _missing(space: ObjectSpace, process: Process) -> str | None:
    """Return why an EPROCESS is incomplete; None if all of it is in the dump."""
    try:
        space.memory.read_exact(process.address, process.kdbg.require("SizeEProcess"))
    except UNUSABLE as error:
        return str(error)
    return None


def _info(
    space: ObjectSpace, process: Process, expected_pid: int | None
) -> tuple[ProcessInfo, ProcessLayout, bool]:
    """Return what is known of a process, where that is, and whether it is the current one.

    Offsets in an EPROCESS are the same in all processes, so those of the current one are taken.
    """
    current = space.dump.system.current
    if current is not None and current.process is not None:
        if current.process.address == process.address:
            return current.process, current.layout, True
        layout = _joined(space, current.layout, process, expected_pid)
    else:
        layout = _own_layout(space, process, expected_pid)
    return read_process(process, layout), layout, False


def _own_layout(space: ObjectSpace, process: Process, expected_pid: int | None) -> ProcessLayout:
    """Return the offsets that symbols have, or else that the process itself shows."""
    return find_process_layout(
        process, expected_pid=expected_pid, symbols=space.symbols, warnings=space.warnings
    )


def _joined(
    space: ObjectSpace, layout: ProcessLayout, process: Process, expected_pid: int | None
) -> ProcessLayout:
    if layout.links is not None and layout.name is not None:
        return layout
    own = _own_layout(space, process, expected_pid)
    return ProcessLayout(layout.links or own.links, layout.name or own.name, layout.details)
