"""What was running where it happened: the processor, its thread, the process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.cli.render.names import shown
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.report.facts import Fact, missing
from kdmp_ks.cli.report.inferred import inferred, no_processor, no_thread
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Inferred, ProcessInfo, ThreadInfo


def who(dump: KernelDumpParser) -> Iterator[Fact]:
    """What was running."""
    yield _processor(dump)
    try:
        thread, process, why = dump.current_thread, dump.current_process, ""
    except KdmpError as error:
        thread, process, why = None, None, str(error)
    if thread is None:
        why = why or no_thread(dump)
        yield missing("current_thread", "thread", why)
    else:
        yield Fact("current_thread", "thread", _thread_fields(thread), _thread(dump, thread))
    if process is None:
        reason = why or "the thread does not lead to it"
        yield missing("current_process", "process", reason)
    else:
        yield Fact("current_process", "process", _process_fields(process), _process(dump, process))


def _processor(dump: KernelDumpParser) -> Fact:
    key, label = "crashed_processor", "processor"
    try:
        found = dump.crashing_processor
    except KdmpError as error:
        return missing(key, label, str(error))
    if found is None:
        return missing(key, label, no_processor(dump))
    text = f"number {found.value.index} of {dump.processors.declared}"
    return Fact(key, label, inferred(found, lambda processor: processor.index), text)


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


def _thread_fields(thread: ThreadInfo) -> dict[str, object]:
    return {
        "address": hex64(thread.address),
        "id": inferred(thread.id),
        "process_id": inferred(thread.process_id),
        **_addresses(teb=thread.teb, stack_limit=thread.stack_limit, stack_base=thread.stack_base),
    }


def _process_fields(process: ProcessInfo) -> dict[str, object]:
    return {
        "address": hex64(process.address),
        "id": inferred(process.id),
        "parent_id": inferred(process.parent_id),
        "image_name": inferred(process.image_name),
        **_addresses(directory_table_base=process.directory_table_base, peb=process.peb),
    }


def _addresses(**found: int | None) -> dict[str, object]:
    return {name: None if value is None else hex64(value) for name, value in found.items()}
