"""Session, count of threads, times and exit status of a process, which need symbols."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from construct import Int32ul, Int64ul

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_THREAD_COUNT
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.described import symbol_offset
from kdmp_ks.parsing.filetime import to_datetime

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.kernel.processes.process import Process
    from kdmp_ks.symbols.symbols import Symbols

_SESSIONS: Final = ("_MM_SESSION_SPACE", "_PSP_SESSION_SPACE")
"""Types that ``EPROCESS.Session`` may point to; a kernel has one of them."""


@frozen
class DetailOffsets(Facts):
    """Offsets in an EPROCESS; None where symbols have none.

    Attributes:
        create_time: Offset of ``CreateTime``.
        exit_time: Offset of ``ExitTime``.
        exit_status: Offset of ``ExitStatus``.
        active_threads: Offset of ``ActiveThreads``.
        session: Offset of ``Session``, the pointer to the session.
        session_id: Offset of ``SessionId`` in the session.
    """

    create_time: int | None
    exit_time: int | None
    exit_status: int | None
    active_threads: int | None
    session: int | None
    session_id: int | None


@frozen
class ProcessDetails(Facts):
    """Facts of a process that need symbols. An unknown fact is None.

    Attributes:
        session_id: Number of the session; None also for a process without one, such as System.
        thread_count: Threads that have not ended.
        create_time: When it was created, UTC.
        exit_time: When it ended, UTC; None also for one that runs.
        exit_status: NTSTATUS with which it ended; that of one that runs is STATUS_PENDING, 0x103.
    """

    session_id: int | None = None
    thread_count: int | None = None
    create_time: datetime | None = None
    exit_time: datetime | None = None
    exit_status: int | None = None


NO_DETAILS: Final = ProcessDetails()


def detail_offsets(symbols: Symbols) -> DetailOffsets:
    """Return the offsets that symbols have."""

    def offset(field: str) -> int | None:
        return symbol_offset(symbols, "_EPROCESS", field)

    known = [symbol_offset(symbols, one, "SessionId") for one in _SESSIONS]
    sessions = [one for one in known if one is not None]
    return DetailOffsets(
        offset("CreateTime"),
        offset("ExitTime"),
        offset("ExitStatus"),
        offset("ActiveThreads"),
        offset("Session"),
        sessions[0] if len(sessions) == 1 else None,
    )


def read_details(process: Process, offsets: DetailOffsets | None) -> ProcessDetails:
    """Read the details of a process, as far as they are in the dump.

    Args:
        process: The process.
        offsets: Offsets by symbols; None without any.
    """
    if offsets is None:
        return NO_DETAILS
    threads = _number(process, offsets.active_threads)
    return ProcessDetails(
        session_id=_session_id(process, offsets),
        thread_count=threads if threads is not None and threads <= MAX_THREAD_COUNT else None,
        create_time=_time(process, offsets.create_time),
        exit_time=_time(process, offsets.exit_time),
        exit_status=_number(process, offsets.exit_status),
    )


def _number(process: Process, offset: int | None) -> int | None:
    if offset is None:
        return None
    with suppress(*UNUSABLE):
        return int(process.reader.read_struct(process.address + offset, Int32ul))
    return None


def _time(process: Process, offset: int | None) -> datetime | None:
    if offset is None:
        return None
    with suppress(*UNUSABLE):
        units = int(process.reader.read_struct(process.address + offset, Int64ul))
        return to_datetime(units) if units else None
    return None


def _session_id(process: Process, offsets: DetailOffsets) -> int | None:
    if offsets.session is None or offsets.session_id is None:
        return None
    machine = process.kdbg.architecture
    with suppress(*UNUSABLE):
        at = process.reader.read_struct(process.address + offsets.session, machine.pointer)
        if machine.is_kernel_address(int(at)):
            return int(process.reader.read_struct(int(at) + offsets.session_id, Int32ul))
    return None
