"""Threads and processes as text, like ``!thread`` and ``!process``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import (
    LIKELY,
    NOT_IN_DUMP,
    address_words,
    inferred_words,
    location_words,
    named_words,
)
from kdmp_ks.cli.render.text import windbg_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import ProcessObject, ThreadObject
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.report.running import ProcessFacts
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.inferred import Inferred


def show_thread(dump: KernelDumpParser, found: ThreadObject) -> None:
    """Write a thread."""
    output.pairs(_thread_rows(dump, found))


def show_process(dump: KernelDumpParser, found: ProcessObject) -> None:
    """Write a process."""
    output.pairs(_process_rows(dump, found))


def _thread_rows(dump: KernelDumpParser, found: ThreadObject) -> Iterator[tuple[str, str]]:
    yield "thread", f"{_number(found.id)}, at {format_address(found.address, dump)}"
    yield "state", _state(found)
    yield "start", _start(dump, found.start)
    if found.win32_start != found.start:
        yield "Win32 start", _start(dump, found.win32_start)
    if found.stack_limit is not None:
        ends = (found.stack_limit, found.stack_base)
        yield "stack", " to ".join(address_words(dump, one) for one in ends)
    if found.kernel_stack is not None:
        yield "stack pointer", format_address(found.kernel_stack, dump)
    yield "TEB", address_words(dump, found.teb)
    if found.process is not None:
        yield "process", process_words(dump, found.process)
    elif found.process_id is not None:
        yield "process", _number(found.process_id)


def _state(found: ThreadObject) -> str:
    words = [named_words(found.state) or NOT_IN_DUMP]
    if found.processor is not None:
        words.append(f"processor {found.processor}")
    if found.irql is not None:
        words.append(f"IRQL {found.irql.value}")
    if found.wait_reason is not None:
        words.append(named_words(found.wait_reason))
    if found.wait_mode is not None:
        words.append(f"{found.wait_mode} mode")
    return ", ".join(words)


def _start(dump: KernelDumpParser, found: Inferred[Location] | None) -> str:
    if found is None:
        return "unknown"
    words = location_words(dump, found.value)
    return words if found.is_certain else f"{words} ({LIKELY})"


def _number(found: Inferred[int] | None) -> str:
    if found is None:
        return "id unknown"
    words = f"id {found.value} ({found.value:#x})"
    return words if found.is_certain else f"{words} ({LIKELY})"


def process_words(dump: KernelDumpParser, found: ProcessFacts | ProcessObject) -> str:
    """Return a process by name, PID and address."""
    name = inferred_words(found.image_name)
    if not name and found.id is None:
        return f"{format_address(found.address, dump)}, name and id unknown"
    name = name or "name unknown"
    return f"{name}, {_number(found.id)}, at {format_address(found.address, dump)}"


def _process_rows(dump: KernelDumpParser, found: ProcessObject) -> Iterator[tuple[str, str]]:
    yield "process", process_words(dump, found)
    if found.is_current:
        yield "", "the current process of the thread that crashed"
    if found.image_path is not None:
        yield "program", inferred_words(found.image_path)
    if found.parent_id is not None:
        yield "parent", _number(found.parent_id)
    if found.directory_table_base is not None:
        yield "page tables", windbg_address(found.directory_table_base)
    yield "PEB", address_words(dump, found.peb)
