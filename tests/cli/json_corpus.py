"""Dumps of every kind and every verb on them: documents for the tests of schemas and readers."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from builders.kernel import module
from builders.layouts import EVERY_TYPE, EVERY_TYPE32
from builders.machine import ARM64, PAE, X86
from builders.objects import Sheet, write_all
from builders.triage import KERNEL, Driver, TriageDump, Unloaded, small, small32
from builders.world import Options, build_world
from command_runner import command_runner
from kdmp_ks.cli.app import HIDDEN, VERBS, WITHOUT_DUMP
from kdmp_ks.cli.app import kdmp as group

KERNEL_BASE = 0xFFFFF80100000000
NAMES = (
    "\x1b[2J\x1b]0;title\x07.sys",
    "nul\x00line\r\n\x0b\x0c\x85\u2028\u2029.sys",
    "\ud800alone\udfff.sys",
    "\udbffswapped\ud800\ud800",
    "\U0001f600 pair \U0010ffff \ue000\ufeff\u202e.sys",
    "\"quotes' \\ back\\slashes </script>\\u0041.sys",
    "a" * 0x7FF0 + ".sys",
    "",
)
"""Names that are no plain text; the longest takes 64 KiB in memory."""


SHEET = Sheet(0xFFFFB48BD9300000)
OBJECTS = write_all(
    SHEET,
    [(name, 0xFFFFF80010000000 + i * 0x1000000, 0x9000) for i, name in enumerate("abc")],
)
"""A request, its devices and drivers, for one of the triage dumps."""


class Line(NamedTuple):
    """A command line, without its dump."""

    verb: str
    arguments: tuple[str, ...] = ()


LINES = (
    *(
        Line(verb)
        for verb in (
            "info",
            "analyze",
            "system",
            "headers",
            "regs",
            "exception",
            "stack",
            "modules",
        )
    ),
    *(
        Line(verb)
        for verb in ("unloaded", "processors", "ps", "threads", "secondary", "runs", "pages")
    ),
    Line("analyze", ("--text",)),
    Line("regs", ("--exception", "--all")),
    Line("regs", ("--processor", "1")),
    Line("stack", ("--all",)),
    Line("stack", ("--exception",)),
    Line("stack", ("--raw",)),
    Line("stack", ("--raw", "--all")),
    Line("stack", ("--raw", "--exception")),
    Line("modules", ("--user",)),
    Line("modules", ("--third-party",)),
    Line("modules", ("nt",)),
    Line("ps", ("--paths",)),
    Line("threads", ("--process", "4")),
    Line("symbols"),
    Line("symbols", ("nt",)),
    Line("secondary", ("0",)),
    Line("pages", ("--len", "0")),
    Line("read", ("nt", "--len", "0x2010")),
    Line("read", ("0",)),
    Line("read", ("1000", "--phys", "--len", "8")),
    Line("read", ("nt", "--len", "16", "--out", "{out}")),
    Line("read", ("nosuch",)),
    Line("translate", ("nt",)),
    Line("translate", ("fffff98000001000",)),
    Line("translate", ("123456789abcdef0",)),
    Line("struct", ("nt", "LIST_ENTRY64")),
    Line("struct", ("nt", "LIST_ENTRY64[3]")),
    Line("struct", ("nt", "LIST_ENTRY64", "Flink")),
    Line("struct", ("nt", "KLDR_DATA_TABLE_ENTRY64", "--walk", "InLoadOrderLinks")),
    Line("struct", ("--list", "nt!*LIST*")),
    Line("struct", ("0", "KDDEBUGGER_DATA64", "--phys")),
    Line("object", ("nt",)),
    Line("object", (f"{OBJECTS.irp:x}",)),
    Line("object", (f"{OBJECTS.devices[1].address:x}",)),
    Line("object", (f"{OBJECTS.drivers['a']:x}",)),
    Line("object", ("nt+10", "--kind", "pool")),
    Line("object", ("0", "--kind", "irp")),
    Line("search", ("4d5a", "--limit", "3")),
    Line("regions", ("--start", "nt", "--end", "nt+10000")),
    Line("regions", ("--phys",)),
    Line("export", ("{out}", "--packed")),
    *(
        Line("convert", ("{out}", "--to", to, "--verify"))
        for to in ("dmp5", "dmp1", "raw", "lime", "elf")
    ),
    Line("headers", ("--nosuch",)),
)


def verbs_without_a_line() -> set[str]:
    """The verbs that read a dump and are not tried."""
    every = {*VERBS, *HIDDEN} - {*WITHOUT_DUMP, "blobs"}
    return every - {line.verb for line in LINES}


def built() -> Iterator[tuple[str, bytes]]:
    """Dumps of the builders, by name."""
    world = build_world()
    for dump_type in EVERY_TYPE:
        yield f"amd64-{dump_type}", world.image(dump_type).data
    yield "never-written", _never_written(world.image(EVERY_TYPE[0]).data)
    yield "arm64", build_world(Options(machine=ARM64)).image().data
    for machine in (X86, PAE):
        other = build_world(Options(machine=machine))
        for dump_type in EVERY_TYPE32:
            yield f"{machine.name}-{dump_type}", other.image(dump_type).data
    for name, triage in (
        ("triage", small()),
        ("triage-kernel", small(writer=KERNEL)),
        ("triage32", small32()),
        ("triage-objects", small(blocks=SHEET.stretches())),
        ("triage-names", _named_triage()),
    ):
        yield name, triage.build().data
    whole = small().build().data
    for size in (0x2000, 0x2040, 0x2080, len(whole) // 2, len(whole) - 1):
        yield f"triage-cut-{size:x}", whole[:size]
    data = world.image(EVERY_TYPE[2]).data
    for size in (0x1000, 0x2000, 0x2040, len(data) // 2, len(data) - 1):
        yield f"bitmap-cut-{size:x}", data[:size]
    yield "names", _named_world()
    yield "packed", b"PK\3\4" + bytes(0x2000)
    yield "text", b"no dump at all\n" * 400
    yield "empty", b""


def _never_written(data: bytes) -> bytes:
    """A header of which only what is needed was written."""
    header = bytearray(b"PAGE" * 0x800)
    for start, end in ((0, 0x38), (0x88, 0x348), (0xF98, 0xF9C)):
        header[start:end] = data[start:end]
    return bytes(header) + data[0x2000:]


def _named_world() -> bytes:
    """A kernel with these names. The builders take no surrogates, so these come last."""
    stand_ins = {0xD800: 0x4E01, 0xDFFF: 0x4E02, 0xDBFF: 0x4E03}
    names = [name.translate(stand_ins) for name in NAMES]
    modules = [module(KERNEL_BASE + i * 0x100000, 0x10000, name) for i, name in enumerate(names)]
    world = build_world(Options(kernel_modules=tuple(modules), user_modules=(), wow64=False))
    data = world.image(8).data
    for surrogate, stands in stand_ins.items():
        raw = struct.pack("<H", stands)
        assert raw in data
        data = data.replace(raw, struct.pack("<H", surrogate))
    return data


def _named_triage() -> TriageDump:
    drivers = [Driver(name, KERNEL_BASE + i * 0x100000, 0x1000) for i, name in enumerate(NAMES)]
    unloaded = [Unloaded(name[:12], KERNEL_BASE, KERNEL_BASE + 1) for name in NAMES if name]
    return TriageDump(drivers=drivers, unloaded=unloaded)


class Document(NamedTuple):
    """What a command line printed.

    Attributes:
        line: The command line.
        dump: Name of the dump.
        code: The exit code.
        text: Standard output.
        error: Standard error.
    """

    line: Line
    dump: str
    code: int
    text: str
    error: str

    def __str__(self) -> str:
        return " ".join([self.line.verb, self.dump, *self.line.arguments])


def run(line: Line, dump: Path, out: Path) -> Document:
    """Run a command line in this process; what would be a traceback is raised."""
    arguments = [one.format(out=out / "out.bin") for one in line.arguments]
    result = command_runner().invoke(
        group, [line.verb, str(dump), *arguments, "--json"], prog_name="kdmp"
    )
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Document(line, dump.name, result.exit_code, result.stdout, result.stderr)
