"""What was running where it happened: the processor, its thread, the process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.cli.render.names import shown
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.report.facts import Fact, attempt, missing
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Current, Inferred, ProcessInfo, ThreadInfo


def who(dump: KernelDumpParser) -> Iterator[Fact]:
    """What was running."""
    yield attempt("crashed_processor", "processor", lambda: _processor(dump))
    current, why = _current(dump)
    process = None if current is None else current.process
    if current is None:
        yield missing("current_thread", "thread", why)
    else:
        thread = current.thread
        yield Fact("current_thread", "thread", _thread_fields(thread), _thread(dump, thread))
    if process is None:
        yield missing("current_process", "process", why or "the thread does not tell it")
    else:
        yield Fact("current_process", "process", _process_fields(process), _process(dump, process))


def _processor(dump: KernelDumpParser) -> tuple[object, str]:
    crashing = dump.crashing
    if crashing.processor is None:
        return {"number": None, "reason": crashing.reason}, ""
    number = crashing.processor.index
    declared = dump.processors.declared
    return {"number": number, "reason": crashing.reason}, f"number {number} of {declared}"


def _current(dump: KernelDumpParser) -> tuple[Current | None, str]:
    """What was running, or why that is not known."""
    try:
        return dump.current, "" if dump.current else dump.crashing.reason
    except KdmpError as error:
        return None, str(error)


def _sure(fact: Inferred[Any] | None) -> str:
    """A mark on what is not certain."""
    return "" if fact is None or fact.is_certain else " (likely)"


def _id(fact: Inferred[int] | None) -> Iterator[str]:
    if fact is not None:
        yield f"id {fact.value} ({fact.value:#x}){_sure(fact)}"


def _thread(dump: KernelDumpParser, thread: ThreadInfo) -> str:
    return ", ".join([*_id(thread.id), f"at {shown(thread.address, dump)}"])


def _process(dump: KernelDumpParser, process: ProcessInfo) -> str:
    name = process.image_name
    called = [] if name is None else [f"{name.value}{_sure(name)}"]
    return ", ".join([*called, *_id(process.id), f"at {shown(process.address, dump)}"])


def _derived(fact: Inferred[Any] | None) -> dict[str, object] | None:
    """A fact that was concluded, as JSON has it."""
    if fact is None:
        return None
    return {"value": fact.value, "confidence": fact.confidence.word, "evidence": fact.evidence}


def _thread_fields(thread: ThreadInfo) -> dict[str, object]:
    return {
        "address": hex64(thread.address),
        "id": _derived(thread.id),
        "process_id": _derived(thread.process_id),
        **_addresses(teb=thread.teb, stack_limit=thread.stack_limit, stack_base=thread.stack_base),
    }


def _process_fields(process: ProcessInfo) -> dict[str, object]:
    return {
        "address": hex64(process.address),
        "id": _derived(process.id),
        "parent_id": _derived(process.parent_id),
        "image_name": _derived(process.image_name),
        **_addresses(directory_table_base=process.directory_table_base, peb=process.peb),
    }


def _addresses(**found: int | None) -> dict[str, object]:
    return {name: None if value is None else hex64(value) for name, value in found.items()}
