"""`ProcessInfo`: what is known of a process, and how sure it is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.processes.image_name import read_image_name
from kdmp_ks.kernel.processes.image_path import find_image_path
from kdmp_ks.kernel.processes.process_details import NO_DETAILS, ProcessDetails, read_details
from kdmp_ks.kernel.processes.process_links import read_pid

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.processes.process import Process
    from kdmp_ks.kernel.processes.process_layout import ProcessLayout

T = TypeVar("T")


@frozen
class ProcessInfo(Facts):
    """A process. An unknown fact is None.

    Attributes:
        address: Address of the EPROCESS.
        id: PID.
        parent_id: PID of the process that started it, which may have ended since.
        image_name: Image name, cut after 14 characters.
        image_path: Path of the program, as the kernel has it; or else as the process has it.
        directory_table_base: Root of the page tables, perhaps with PCID bits.
        peb: Address of the PEB; None also for a process without user memory.
        details: Session, count of threads, times and exit status, which need symbols.
    """

    address: Gva
    id: Inferred[int] | None
    parent_id: Inferred[int] | None
    image_name: Inferred[str] | None
    image_path: Inferred[str] | None
    directory_table_base: int | None
    peb: Gva | None
    details: ProcessDetails = NO_DETAILS


def read_process(
    process: Process,
    layout: ProcessLayout,
    *,
    is_idle: bool = False,
    user: Readable | None = None,
) -> ProcessInfo:
    """Read the facts about a process.

    Args:
        process: The process.
        layout: Offsets of the fields that the KDBG does not contain.
        is_idle: Whether it is the process of the idle threads, whose PID is 0.
        user: The address space of the process, if it can be read.
    """
    name = _image_name(process, layout)
    return ProcessInfo(
        address=process.address,
        id=Inferred.high(0, "its thread is an idle thread") if is_idle else _id(process, layout),
        parent_id=_parent_id(process),
        image_name=name,
        image_path=find_image_path(process, layout.name, name.value if name else None, user),
        directory_table_base=_directory_table_base(process),
        peb=_peb(process),
        details=read_details(process, layout.details),
    )


def _id(process: Process, layout: ProcessLayout) -> Inferred[int] | None:
    return _at(layout.links, read_pid, process, "UniqueProcessId")


def _image_name(process: Process, layout: ProcessLayout) -> Inferred[str] | None:
    return _at(layout.name, read_image_name, process, "ImageFileName")


def _at(
    offset: Inferred[int] | None,
    read: Callable[[Process, int], T | None],
    process: Process,
    name: str,
) -> Inferred[T] | None:
    """Read the field at an inferred offset: its confidence is that of the offset."""
    value = None if offset is None else read(process, offset.value)
    if offset is None or value is None:
        return None
    return Inferred(value, offset.confidence, f"EPROCESS.{name}, by {offset.evidence}")


def _parent_id(process: Process) -> Inferred[int] | None:
    with suppress(*UNUSABLE):
        return Inferred.high(process.parent_id, "the KDBG contains its offset")
    return None


def _directory_table_base(process: Process) -> int | None:
    with suppress(*UNUSABLE):
        return process.directory_table_base
    return None


def _peb(process: Process) -> Gva | None:
    with suppress(*UNUSABLE):
        return process.peb
    return None
