"""The exception that led to the bug check, in words and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import place_of
from kdmp_ks.bugchecks import status_name
from kdmp_ks.cli.render.names import located, shown
from kdmp_ks.cli.render.text import hex64

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import OriginalException

#: Words for the kinds of access.
_DOING = {"read": "reading", "write": "writing to", "execute": "running code at"}


def why_none(dump: KernelDumpParser) -> str:
    """Return why a dump has no original exception."""
    from kdmp_ks.bugchecks.original_exception import carries_exception

    code = dump.headers.bug_check_code
    if carries_exception(code, dump.headers.bug_check_code_parameters):
        return f"the parameters of bug check {code:#x} lead to none"
    return f"bug check {code:#x} carries no exception"


def one_line(dump: KernelDumpParser, found: OriginalException) -> str:
    """Return an exception as one line; empty without a code, as the parameters then say it all."""
    if found.code is None:
        return ""
    parts = [f"{found.code:08x} {status_name(found.code) or ''}".rstrip()]
    if found.address is not None:
        parts.append(f"at {place_of(found.address, dump) or shown(found.address, dump)}")
    access = access_words(dump, found)
    return " ".join(parts) + (f", {access}" if access else "")


def access_words(dump: KernelDumpParser, found: OriginalException) -> str | None:
    """Return the memory access of the instruction in words; None where it is not known."""
    if found.faulting_address is None:
        return None
    doing = "accessing" if found.access_type is None else _DOING[found.access_type.value]
    if found.faulting_address == dump.architecture.end - 1:
        return f"{doing} an address that the processor does not report"
    return f"{doing} {shown(found.faulting_address, dump)}"


def fields(dump: KernelDumpParser, found: OriginalException) -> dict[str, object]:
    """Return an exception as JSON documents have it."""
    return {
        "code": _hex(found.code),
        "name": None if found.code is None else status_name(found.code),
        "address": None if found.address is None else located(found.address, dump),
        "access_type": found.access_type and found.access_type.value,
        "faulting_address": _hex(found.faulting_address),
        "record_address": _hex(found.record_address),
        "context_address": _hex(found.context_address),
        "trap_frame_address": _hex(found.trap_frame_address),
        "evidence": dict(found.evidence),
        "warnings": [str(warning) for warning in found.warnings],
    }


def _hex(value: int | None) -> str | None:
    return None if value is None else hex64(value)
