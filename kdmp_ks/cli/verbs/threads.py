"""`kdmp threads`: the threads of the system, or of a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import user_location_of
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.kernel import ListedThread, ProcessInfo, Threads

_COLUMNS = (
    Column("TID", right=True),
    Column("PID", right=True),
    Column("process"),
    Column("ETHREAD"),
    Column("cpu", right=True),
    Column("pri", right=True),
    Column("state", fold=True),
    Column("start", fold=True),
)


def _parsed(context: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """Read a PID, decimal, or hexadecimal with 0x."""
    if value is None:
        return None
    try:
        return int(value, 16 if value[:2].lower() == "0x" else 10)
    except ValueError:
        raise click.BadParameter(
            f"{value!r} is no PID: a decimal number, or a hexadecimal one with 0x"
        ) from None


@verb("threads", takes_dtb=True, needs_user_modules=False)
@click.option(
    "--process",
    "pid",
    metavar="PID",
    callback=_parsed,
    help="List the threads of this process only; a decimal PID, or a hexadecimal one with 0x.",
)
def command(invocation: Invocation, pid: int | None) -> None:
    """List the threads: state, wait reason, processor, priority, start address.

    A star marks the thread that crashed. The start address is the routine that the kernel started,
    or for a thread of a program the one that its creator asked for. The priority needs symbols of
    the kernel. A triage dump contains few threads.
    """
    dump = invocation.dump
    processes = {int(one.address): one for one in dump.processes}
    current = dump.current_process
    if current is not None:
        processes.setdefault(int(current.address), current)
    threads = dump.threads if pid is None else _of_process(invocation, processes, pid)
    require_listing(threads)
    thread = dump.current_thread
    crashed = None if thread is None else thread.address
    if invocation.as_json:
        rows = [
            _fields(one, _process_of(one, processes), one.address == crashed, invocation)
            for one in threads
        ]
        incomplete = [str(warning) for warning in threads.warnings]
        invocation.document({"threads": rows, "incomplete": incomplete})
        return
    kept = [
        i for i, column in enumerate(_COLUMNS) if column.title != "pri" or _prioritised(threads)
    ]
    cells = [
        _cells(one, _process_of(one, processes), one.address == crashed, invocation)
        for one in threads
    ]
    output.table([_COLUMNS[i] for i in kept], [[row[i] for i in kept] for row in cells])
    output.line()
    output.line(plural(len(threads), "thread"))
    output.lines(str(warning) for warning in threads.warnings)


def _process_of(thread: ListedThread, processes: dict[int, ProcessInfo]) -> ProcessInfo | None:
    return None if thread.process is None else processes.get(int(thread.process))


def _prioritised(threads: Threads) -> bool:
    return any(one.priority is not None for one in threads)


def _of_process(invocation: Invocation, processes: dict[int, ProcessInfo], pid: int) -> Threads:
    for process in processes.values():
        if process.id is not None and process.id.value == pid:
            return invocation.dump.threads_of(process)
    raise Failure(f"no process has the PID {pid} ({pid:#x})", kind="no_process")


def _cells(
    thread: ListedThread, process: ProcessInfo | None, crashed: bool, invocation: Invocation
) -> tuple[str, ...]:
    pid = thread.process_id or (None if process is None else process.id)
    name = None if process is None else process.image_name
    tid = "?" if thread.id is None else f"{thread.id.value}"
    start = _start(thread, invocation)
    return (
        f"{'*' if crashed else ''}{tid}",
        "" if pid is None else f"{pid.value}",
        "" if name is None else name.value,
        format_address(thread.address, invocation.dump),
        "" if thread.processor is None else f"{thread.processor}",
        "" if thread.priority is None else f"{thread.priority}",
        _state(thread),
        "" if start is None else start.location or format_address(start.address, invocation.dump),
    )


def _state(thread: ListedThread) -> str:
    state = thread.state_name or ""
    reason = thread.wait_reason_name
    return f"{state}: {reason}" if reason else state


def _start(thread: ListedThread, invocation: Invocation) -> Location | None:
    """Return the start address: in a module of the kernel, or else that of the program."""
    kernel, program = (
        None if one is None else _located(one.value, thread, invocation)
        for one in (thread.start, thread.win32_start)
    )
    is_kernel = invocation.dump.architecture.is_kernel_address
    if kernel is not None and (program is None or is_kernel(kernel.address)):
        return kernel
    return program


def _located(address: Gva, thread: ListedThread, invocation: Invocation) -> Location:
    dump = invocation.dump
    if dump.architecture.is_kernel_address(address):
        return locate(address, dump)
    current = dump.current_process
    is_current = current is not None and current.address == thread.process
    return Location(address, user_location_of(address, dump) if is_current else None)


def _located_fact(
    found: Inferred[Gva] | None, thread: ListedThread, invocation: Invocation
) -> object:
    return (
        None
        if found is None
        else as_plain(found.replaced(_located(found.value, thread, invocation)))
    )


def _fields(
    thread: ListedThread, process: ProcessInfo | None, crashed: bool, invocation: Invocation
) -> dict[str, object]:
    return {
        "address": hex64(thread.address),
        "crashed": crashed,
        "id": as_plain(thread.id),
        "process_id": as_plain(thread.process_id),
        "process": None if thread.process is None else hex64(thread.process),
        "image_name": None if process is None else as_plain(process.image_name),
        "state": thread.state_name,
        "wait_reason": thread.wait_reason_name,
        "priority": thread.priority,
        "processor": thread.processor,
        "start": _located_fact(thread.start, thread, invocation),
        "win32_start": _located_fact(thread.win32_start, thread, invocation),
    }
