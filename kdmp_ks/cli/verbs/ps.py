"""`kdmp ps`: the processes of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import LIKELY, inferred_words
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, moment
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kdmp_ks.kernel import ProcessInfo

_STATUS_PENDING = 0x103
"""``ExitStatus`` of a process that has not ended."""


def _exit_status(process: ProcessInfo) -> str | None:
    status = process.details.exit_status
    return None if status in (None, _STATUS_PENDING) else f"{status:#x}"


_COLUMNS: tuple[tuple[Column, Callable[[ProcessInfo], object]], ...] = (
    (Column("session", right=True), lambda one: one.details.session_id),
    (Column("threads", right=True), lambda one: one.details.thread_count),
    (Column("created", fold=True), lambda one: one.details.create_time),
    (Column("ended", fold=True), lambda one: one.details.exit_time),
    (Column("exit status", right=True), _exit_status),
)
"""Columns that are left out where no process has the fact."""


@verb("ps", takes_dtb=True, needs_user_modules=False)
@click.option("--paths", is_flag=True, help="Show the path of each program.")
def command(invocation: Invocation, paths: bool) -> None:
    """List the processes: PID, parent, image name, EPROCESS, page tables.

    A star marks the process that crashed. With symbols of the kernel also: session, threads, when
    it was created, when and how it ended. A triage dump contains few processes, and few bytes of
    each.
    """
    dump = invocation.dump
    processes = list(dump.processes)
    current = dump.current_process
    if current is not None and all(one.address != current.address for one in processes):
        processes.insert(0, current)
    if not processes:
        require_listing(dump.processes)
    crashed = None if current is None else current.address
    if invocation.as_json:
        rows = [_fields(one, one.address == crashed) for one in processes]
        incomplete = [str(warning) for warning in dump.processes.warnings]
        invocation.document({"processes": rows, "incomplete": incomplete})
        return
    extra = [pair for pair in _COLUMNS if any(pair[1](one) is not None for one in processes)]
    columns = [
        Column("PID", right=True),
        Column("parent", right=True),
        Column("name"),
        Column("EPROCESS"),
        Column("DTB", right=True),
        *(column for column, _ in extra),
    ]
    if paths:
        columns.append(Column("path", fold=True))
    cells = [
        (
            *_cells(one, invocation, one.address == crashed),
            *(_words(fact(one)) for _, fact in extra),
            *([inferred_words(one.image_path)] if paths else ()),
        )
        for one in processes
    ]
    output.table(columns, cells)
    output.line()
    output.lines(_remarks(invocation, processes))


def _words(fact: object) -> str:
    from datetime import datetime

    if fact is None:
        return ""
    return moment(fact) if isinstance(fact, datetime) else str(fact)


def _cells(process: ProcessInfo, invocation: Invocation, crashed: bool) -> tuple[str, ...]:
    pid, parent, root = process.id, process.parent_id, process.directory_table_base
    shown = "?" if pid is None else f"{pid.value}"
    return (
        f"{'*' if crashed else ''}{shown}",
        "" if parent is None else f"{parent.value}",
        inferred_words(process.image_name),
        format_address(process.address, invocation.dump),
        "" if root is None else f"{root:x}",
    )


def _remarks(invocation: Invocation, processes: Sequence[ProcessInfo]) -> list[str]:
    count = len(processes)
    remarks = [f"{count:,} process" if count == 1 else f"{count:,} processes"]
    if invocation.dump.triage is not None:
        remarks.append("a triage dump: processes of which it has any bytes")
    if any(one.image_name is not None and not one.image_name.is_certain for one in processes):
        evidence = next(
            one.image_name.evidence
            for one in processes
            if one.image_name is not None and not one.image_name.is_certain
        )
        remarks.append(f"{LIKELY}: {evidence}")
    return ["; ".join(remarks), *(f"{one}" for one in invocation.dump.processes.warnings)]


def _fields(process: ProcessInfo, crashed: bool) -> dict[str, object]:
    details = process.details
    status = details.exit_status
    return {
        "address": hex64(process.address),
        "crashed": crashed,
        "id": as_plain(process.id),
        "parent_id": as_plain(process.parent_id),
        "image_name": as_plain(process.image_name),
        "image_path": as_plain(process.image_path),
        "directory_table_base": _hex_or_null(process.directory_table_base),
        "peb": _hex_or_null(process.peb),
        "session_id": details.session_id,
        "thread_count": details.thread_count,
        "create_time": as_plain(details.create_time),
        "exit_time": as_plain(details.exit_time),
        "exit_status": None if status is None else f"{status:#x}",
    }


def _hex_or_null(value: int | None) -> str | None:
    return None if value is None else hex64(value)
