"""`ThreadFacts`, `ProcessFacts`: the thread that ran on the crashing processor, and its process."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.warnings import CRASHING_PROCESSOR, CURRENT_THREAD, reason_of

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.ground.inferred import Inferred


@frozen
class ThreadFacts(Facts):
    """A thread. An unknown fact is None.

    Attributes:
        address: Address of the ETHREAD.
        id: TID.
        process_id: PID of the process that it belongs to.
        teb: Address of the TEB; None also for a thread of the system.
        stack_limit: Low end of the kernel stack.
        stack_base: High end of the kernel stack: the first address past it.
    """

    address: Gva
    id: Inferred[int] | None
    process_id: Inferred[int] | None
    teb: Gva | None
    stack_limit: Gva | None
    stack_base: Gva | None


@frozen
class ProcessFacts(Facts):
    """A process. An unknown fact is None.

    Attributes:
        address: Address of the EPROCESS.
        id: PID.
        parent_id: PID of the process that started it.
        image_name: Image name, cut after 14 characters.
        image_path: Path of the program.
        directory_table_base: Root of the page tables, perhaps with PCID bits.
        peb: Address of the PEB; None also for a process without user memory.
    """

    address: Gva
    id: Inferred[int] | None
    parent_id: Inferred[int] | None
    image_name: Inferred[str] | None
    image_path: Inferred[str] | None
    directory_table_base: int | None = field(metadata=HEX)
    peb: Gva | None


def read_processor(dump: ReportedDump) -> Inferred[int]:
    """Return the number of the processor that crashed.

    Raises:
        UnknownFactError: It is not known.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    found = dump.crashing_processor
    if found is None:
        raise UnknownFactError(why_no_processor(dump))
    return found.replaced(found.value.index)


def read_thread(dump: ReportedDump) -> ThreadFacts:
    """Describe the current thread.

    Raises:
        UnknownFactError: It is not known.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    found = dump.current_thread
    if found is None:
        raise UnknownFactError(why_no_thread(dump))
    return ThreadFacts(
        found.address,
        found.id,
        found.process_id,
        found.teb,
        found.stack_limit,
        found.stack_base,
    )


def read_process(dump: ReportedDump) -> ProcessFacts:
    """Describe the current process.

    Raises:
        UnknownFactError: It is not known.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    found = dump.current_process
    if found is None:
        known = dump.current_thread is not None
        raise UnknownFactError("the thread does not lead to it" if known else why_no_thread(dump))
    return ProcessFacts(
        found.address,
        found.id,
        found.parent_id,
        found.image_name,
        found.image_path,
        found.directory_table_base,
        found.peb,
    )


def why_no_processor(dump: ReportedDump) -> str:
    """Return the reason why the crashing processor is not known."""
    return str(reason_of(dump.warnings, CRASHING_PROCESSOR))


def why_no_thread(dump: ReportedDump) -> str:
    """Return the reason why the current thread is not known."""
    reason = reason_of(dump.warnings, CURRENT_THREAD)
    return why_no_processor(dump) if reason is None else str(reason)
