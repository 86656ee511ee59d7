"""What `kdmp info` tells of a dump, one `Fact` at a time, grouped as it is shown.

A fact that the dump does not give is still there, with the reason: a page about a crash must not
fail because one line of it is missing.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.bugchecks import MINIDUMP_TWIN, find_bugcheck
from kdmp_ks.cli.fields import as_json, not_written, text_of
from kdmp_ks.cli.names import describe, instruction_pointer
from kdmp_ks.cli.text import duration, hex64, plural, size, tick
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.dump import KernelDumpParser

_EPOCH = datetime(1601, 1, 1, tzinfo=timezone.utc)
_TICKS_PER_MICROSECOND = 10
_TICKS_PER_SECOND = 10_000_000
_NOT_WRITTEN = "not written"
#: MajorVersion tells only which of the two builds of the kernel it was.
_FLAVOURS = {0xF: "free", 0xC: "checked"}


class Fact(NamedTuple):
    """One line of the page.

    Attributes:
        key: Its field in the JSON document.
        label: What stands before it for people.
        value: The field's value; None where it cannot be had.
        text: What people read.
        lacking: Why it cannot be had.
    """

    key: str
    label: str
    value: object
    text: str
    lacking: str | None = None


def _attempt(key: str, label: str, find: Callable[[], tuple[object, str]]) -> Fact:
    """A fact that takes more than the header to find out."""
    try:
        value, text = find()
    except KdmpError as error:
        return Fact(key, label, None, f"not available: {error}", str(error))
    return Fact(key, label, value, text)


def crash(dump: KernelDumpParser) -> Iterator[Fact]:
    """Why, where and when the machine stopped."""
    yield from _bugcheck(dump)
    yield _instruction(dump)
    yield _time(dump)
    yield _uptime(dump)


def _bugcheck(dump: KernelDumpParser) -> Iterator[Fact]:
    code = dump.headers.bug_check_code
    parameters = [int(one) for one in dump.headers.bug_check_code_parameters]
    known = find_bugcheck(code)
    name = None if known is None else known.name
    writer = None if known is None else known.writer
    text = _NOT_WRITTEN if not_written(code) else f"{code:08x} {name or '(no known stop code)'}"
    if writer:
        text += f" (written by {writer}, no stop code of Windows)"
    elif known is not None and code != known.code and code & MINIDUMP_TWIN:
        text += f" ({known.code:x} in a small dump)"
    value = {
        "code": hex64(code),
        "name": name,
        "writer": writer,
        "parameters": [hex64(one) for one in parameters],
    }
    yield Fact("bugcheck", "bugcheck", value, text)
    for number, parameter in enumerate(parameters, 1):
        shown = _NOT_WRITTEN if not_written(parameter) else tick(parameter)
        yield Fact("", f"  parameter {number}", None, shown)


def _instruction(dump: KernelDumpParser) -> Fact:
    pointer = instruction_pointer(dump.context_record)
    if pointer is None:
        lacking = "the registers of this machine have no known layout"
        return Fact("instruction_pointer", "stopped at", None, lacking, lacking)
    where = describe(pointer, dump)
    return Fact(
        "instruction_pointer",
        "stopped at",
        {"address": hex64(pointer), "location": where},
        f"{tick(pointer)} {where}" if where else tick(pointer),
    )


def _time(dump: KernelDumpParser) -> Fact:
    ticks = dump.headers.system_time
    if not_written(ticks):
        return Fact("system_time", "time", None, _NOT_WRITTEN)
    try:
        moment = _EPOCH + timedelta(microseconds=ticks // _TICKS_PER_MICROSECOND)
    except OverflowError:
        return _odd("system_time", "time", ticks)
    value = moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
    return Fact("system_time", "time", value, f"{moment.isoformat(' ', 'milliseconds')[:-6]} UTC")


def _uptime(dump: KernelDumpParser) -> Fact:
    ticks = dump.headers.system_up_time
    if not_written(ticks):
        return Fact("uptime_seconds", "uptime", None, _NOT_WRITTEN)
    if ticks < 0:
        return _odd("uptime_seconds", "uptime", ticks)
    span = timedelta(microseconds=ticks // _TICKS_PER_MICROSECOND)
    return Fact("uptime_seconds", "uptime", ticks / _TICKS_PER_SECOND, duration(span))


def _odd(key: str, label: str, value: int) -> Fact:
    text = f"{value:#x} (no sensible value)"
    return Fact(key, label, None, text, text)


def system(dump: KernelDumpParser) -> Iterator[Fact]:
    """Which Windows it was, on which machine."""
    headers = dump.headers
    yield _named("machine", "machine", headers.machine_image_type, upper=True)
    yield _number("processors", "processors", headers.number_processors)
    build = headers.minor_version
    flavour = _FLAVOURS.get(headers.major_version)
    yield _number("build", "build", build, f"{build} ({flavour})" if flavour else str(build))
    yield _named("product_type", "product", headers.product_type)


def _number(key: str, label: str, value: int, text: str | None = None) -> Fact:
    if not_written(value):
        return Fact(key, label, None, _NOT_WRITTEN)
    return Fact(key, label, value, str(value) if text is None else text)


def _named(key: str, label: str, value: int, *, upper: bool = False) -> Fact:
    """A number that has a name, if it is one that the schema knows."""
    if not_written(value):
        return Fact(key, label, None, _NOT_WRITTEN)
    name = getattr(value, "name", None)
    if name is None:
        return Fact(key, label, {"value": hex64(value), "name": None}, f"{value:#x} (unknown)")
    return Fact(key, label, as_json(value), name.upper() if upper else name.replace("_", " "))


def contents(dump: KernelDumpParser) -> Iterator[Fact]:
    """What the file holds and where it begins."""
    kind = dump.dump_type
    words = kind.name.lower().replace("_", " ")
    yield Fact("dump_type", "dump", as_json(kind), f"{words} (type {kind.value:#x})")
    yield _attempt("memory", "memory", lambda: _memory(dump))
    yield _attempt("kernel_modules", "modules", lambda: _modules(dump))
    yield _pointer("directory_table_base", "page tables", dump.headers.directory_table_base)
    yield _pointer("debugger_data_block", "debugger data", dump.headers.kd_debugger_data_block)
    comment = text_of(dump.headers.comment)
    yield Fact("comment", "comment", comment, comment or "")


def _memory(dump: KernelDumpParser) -> tuple[object, str]:
    physmem = dump.physmem
    runs = len(physmem.runs)
    value = {"pages": len(physmem), "bytes": physmem.size, "runs": runs}
    pages, held = plural(len(physmem), "page"), size(physmem.size)
    return value, f"{held}, {pages} in {plural(runs, 'run')}"


def _modules(dump: KernelDumpParser) -> tuple[object, str]:
    count = len(dump.kernel_modules)
    return count, f"{plural(count, 'kernel module')}"


def _pointer(key: str, label: str, value: int) -> Fact:
    if not_written(value):
        return Fact(key, label, None, _NOT_WRITTEN)
    return Fact(key, label, hex64(value), tick(value))


#: The groups in the order in which they are shown; a further one needs its function only.
GROUPS: tuple[Callable[[KernelDumpParser], Iterator[Fact]], ...] = (crash, system, contents)
