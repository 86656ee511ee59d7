"""What the file holds, and where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render.fields import as_json, text_of
from kdmp_ks.cli.render.names import shown
from kdmp_ks.cli.render.text import plural, size, tick
from kdmp_ks.cli.report.facts import Fact, address, attempt, line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser


def file(dump: KernelDumpParser) -> Iterator[Fact]:
    """What the file holds, and where it begins."""
    kind = dump.dump_type
    words = kind.name.lower().replace("_", " ")
    yield Fact("dump_type", "dump", as_json(kind), f"{words} (type {kind.value:#x})")
    memory = attempt("memory", "memory", lambda: _memory(dump))
    yield memory
    if memory.lacking:
        yield line("memory", f"none: {memory.lacking}")
    yield attempt("kernel_modules", "modules", lambda: _counted(dump, "modules"))
    yield attempt("unloaded_modules", "unloaded", lambda: _counted(dump, "unloaded"))
    yield attempt("secondary_data", "added data", lambda: _added(dump))
    headers = dump.headers
    root = headers.directory_table_base
    if headers.is_written("directory_table_base"):
        root = dump.directory_table_base
    yield address("directory_table_base", "page tables", root, tick(root))
    kdbg = headers.kd_debugger_data_block
    yield address("debugger_data_block", "debugger data", kdbg, shown(kdbg, dump))
    comment = text_of(headers.comment)
    yield Fact("comment", "comment", comment, comment or "")


def _memory(dump: KernelDumpParser) -> tuple[object, str]:
    if dump.triage is not None:
        blocks = dump.triage.memory
        pieces = sum(1 for _ in blocks.ranges())
        value = {"bytes": blocks.size, "pieces": pieces}
        return value, f"{size(blocks.size)} of virtual memory in {plural(pieces, 'piece')}"
    physmem = dump.physmem
    runs = len(physmem.runs)
    fields = {"bytes": physmem.size, "pages": len(physmem), "runs": runs}
    if not runs:
        return fields, "none: the file holds no pages"
    pages, held = plural(len(physmem), "page"), size(physmem.size)
    return fields, f"{held}, {pages} in {plural(runs, 'run')}"


def _counted(dump: KernelDumpParser, which: str) -> tuple[object, str]:
    drivers = which == "modules"
    count = len(dump.kernel_modules if drivers else dump.unloaded_modules)
    noun = "kernel module" if drivers else "unloaded driver"
    return count, plural(count, noun) if count else ""


def _added(dump: KernelDumpParser) -> tuple[object, str]:
    blobs = dump.secondary_data
    total = sum(blob.size for blob in blobs)
    text = f"{plural(len(blobs), 'piece')} of secondary data, {size(total)}" if blobs else ""
    return {"pieces": len(blobs), "bytes": total}, text
