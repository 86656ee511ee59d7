"""The exception that led to the bug check, in words and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.bugchecks.codes import status_name
from kdmp_ks.cli.render.names import located, placed, shown
from kdmp_ks.cli.render.text import hex64

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import OriginalException

#: What an instruction did that wanted to read, write or execute.
_DOING = {"read": "reading", "write": "writing to", "execute": "running code at"}


def told(dump: KernelDumpParser, found: OriginalException) -> str:
    """An exception in one line; nothing without a code, as the parameters then say it all."""
    if found.code is None:
        return ""
    parts = [f"{found.code:08x} {status_name(found.code) or ''}".rstrip()]
    if found.address is not None:
        parts.append(f"at {placed(found.address, dump) or shown(found.address, dump)}")
    wanted = accessed(dump, found)
    return " ".join(parts) + (f", {wanted}" if wanted else "")


def accessed(dump: KernelDumpParser, found: OriginalException) -> str | None:
    """What the instruction wanted of memory; None where that is not known."""
    if found.access is None or found.accessed is None:
        return None
    doing = _DOING[found.access.value]
    if found.accessed == dump.architecture.end - 1:
        return f"{doing} an address that the processor does not tell"
    return f"{doing} {shown(found.accessed, dump)}"


def fields(dump: KernelDumpParser, found: OriginalException) -> dict[str, object]:
    """An exception as JSON documents have it."""
    return {
        "code": None if found.code is None else hex64(found.code),
        "name": None if found.code is None else status_name(found.code),
        "address": None if found.address is None else located(found.address, dump),
        "access": found.access and found.access.value,
        "accessed": None if found.accessed is None else hex64(found.accessed),
        "record_address": _place(found.record_address),
        "context_address": _place(found.context_address),
        "trap_frame_address": _place(found.trap_frame_address),
        "how": dict(found.how),
        "problems": [str(warning) for warning in found.warnings],
    }


def _place(address: int | None) -> str | None:
    return None if address is None else hex64(address)
