"""The page of a report: groups of lines for people, each a label and a text."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kdmp_ks.analysis.page.crash_lines import crash_lines
from kdmp_ks.analysis.page.figures import duration, moment, offset_of, plural, size, windbg_address
from kdmp_ks.analysis.page.machine_lines import activity_line, machine_lines
from kdmp_ks.analysis.page.verdict_lines import verdict_lines
from kdmp_ks.analysis.page.wording import in_words, sure, tick_of
from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.report.crash_facts import CrashFacts

    Line = tuple[str, str]


def page(report: CrashFacts) -> list[list[Line]]:
    """Return the lines of a report in groups; facts that are unknown have none."""
    groups = (
        verdict_lines(report.verdict),
        crash_lines(report),
        _running(report),
        _system(report),
        _file(report),
        (("warning", one.message) for one in report.warnings),
    )
    return [[line for line in group if line[1]] for group in groups]


def as_text(groups: Iterable[Iterable[Line]]) -> str:
    """Return a page as text, a blank line between the groups."""
    blocks = [[(visible(label), visible(text)) for label, text in group] for group in groups]
    width = max((len(label) for block in blocks for label, _ in block), default=0) + 2
    return "\n\n".join(
        "\n".join(f"{label:{width}}{text}" for label, text in block) for block in blocks if block
    )


def as_html(groups: Iterable[Iterable[Line]]) -> str:
    """Return a page as a table for notebooks."""
    from kdmp_ks.ground.html_table import html_table

    return html_table(("fact", "value"), (line for group in groups for line in group))


def _running(report: CrashFacts) -> Iterator[Line]:
    processor = report.crashed_processor
    if processor is not None:
        total = "" if report.processors is None else f" of {report.processors.value}"
        yield "processor", f"number {processor.value}{total}{sure(processor)}"
    thread = report.current_thread
    if thread is not None:
        at = f"at {tick_of(thread.address, report.machine)}"
        yield "thread", ", ".join([*_id(thread.id), at])
    process = report.current_process
    if process is not None:
        at = f"at {tick_of(process.address, report.machine)}"
        name = process.image_name
        called = [] if name is None else [f"{name.value}{sure(name)}"]
        yield "process", ", ".join([*called, *_id(process.id), at])


def _id(fact: Any) -> Iterator[str]:
    if fact is not None:
        yield f"id {fact.value} ({fact.value:#x}){sure(fact)}"


def _system(report: CrashFacts) -> Iterator[Line]:
    time, local, up = report.system_time, report.local_time, report.uptime_seconds
    yield "time", _odd(report, "system_time") if time is None else moment(time.value)
    if local is not None and local.value.utcoffset():
        shown = local.value.replace(tzinfo=None).isoformat(" ", "milliseconds")
        yield "local time", f"{shown} (UTC{offset_of(local.value)})"
    span = None if up is None else timedelta(seconds=up.value)
    yield "uptime", _odd(report, "uptime_seconds") if span is None else duration(span)
    yield from activity_line(report.activity)
    if report.windows is not None:
        # As sure as the build below; a guess where even the kind of product is not known.
        doubt = sure(report.windows) if report.windows.confidence is Confidence.LOW else ""
        yield "Windows", f"{report.windows.value.removeprefix('Windows ')}{doubt}"
    build = report.build
    if build is not None:
        flavour = f" ({build.flavour})" if build.flavour else ""
        lab = f", {build.lab.value}" if build.lab else ""
        yield "build", f"{build}{flavour}{lab}"
    if report.product_type is not None:
        yield "product", str(report.product_type.value)
    if report.boot_id is not None:
        yield "boot", f"number {report.boot_id.value:,}"
    yield "machine", report.machine.architecture
    if report.processors is not None:
        yield "processors", str(report.processors.value)
    yield from machine_lines(report.hardware)


def _odd(report: CrashFacts, key: str) -> str:
    """Return the reason for an unknown fact where a field has a value that makes no sense."""
    reason = report.unavailable.get(key, NOT_WRITTEN)
    return "" if reason == NOT_WRITTEN else reason


def _file(report: CrashFacts) -> Iterator[Line]:
    yield "dump", f"{in_words(report.dump_type.name)} (type {report.dump_type.value:#x})"
    yield "memory", _memory(report)
    if report.kernel_modules:
        yield "modules", plural(report.kernel_modules, "kernel module")
    if report.unloaded_modules:
        yield "unloaded", plural(report.unloaded_modules, "unloaded driver")
    secondary = report.secondary_data
    if secondary is not None and secondary.blobs:
        yield "secondary", f"{plural(secondary.blobs, 'blob')}, {size(secondary.size)}"
    if report.directory_table_base is not None:
        yield "page tables", windbg_address(report.directory_table_base)
    if report.debugger_data_block is not None:
        yield "debugger data", tick_of(report.debugger_data_block, report.machine)
    yield "comment", report.comment or ""


def _memory(report: CrashFacts) -> str:
    memory = report.memory
    if memory is None:
        return f"none: {report.unavailable['memory']}"
    if memory.segments is not None:
        return f"{size(memory.size)} of virtual memory in {plural(memory.segments, 'segment')}"
    if not memory.runs:
        return "none: the file contains no pages"
    pages, runs = plural(memory.pages or 0, "page"), plural(memory.runs, "run")
    return f"{size(memory.size)}, {pages} in {runs}"
