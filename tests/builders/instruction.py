"""Faults at an instruction of AMD64: a page of code, the registers, and how the kernel saw it."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from kdmp_ks import KernelDumpParser

from .fault import ODD, STACK, VALUES, FaultDump, context, exception_record, trap_frame
from .triage import Blob, Driver, Stretch

CODE = ODD + 0x1000
"""Address of the page of code."""
CONTEXT = STACK + 0x1000
PAGE = 0x1000
UNREPORTED = 0xFFFFFFFFFFFFFFFF
"""The address of an exception that has none."""
INT3 = b"\xcc"
PROLOGUE = bytes.fromhex(
    "48895c2408 4889742410 57 4883ec20 488bf9 488bf2 488b5910 4885db".replace(" ", "")
)
"""Stores of registers, a push, and moves: code that compilers make everywhere."""


def page_of(*parts: bytes, fill: bytes = INT3) -> bytes:
    """A page of code with something at its beginning."""
    code = b"".join(parts)
    return code + fill * (PAGE - len(code))


def fault_dump(
    page: bytes,
    offset: int,
    registers: Mapping[str, int] | None = None,
    *,
    status: int = 0xC0000005,
    accessed: int | None = None,
    error: int = 0,
    with_context: bool = True,
    others: Sequence[Stretch] = (),
    blobs: Sequence[Blob] = (),
    words: Mapping[int, int] | None = None,
    drivers: Sequence[Driver] | None = None,
) -> FaultDump:
    """A fault at an offset into a page of code.

    Args:
        page: The page.
        offset: Offset of the instruction.
        registers: Registers that are not those of the builder.
        status: Code of the exception.
        accessed: The address of a page fault; None for another fault.
        error: Error code of the page fault.
        with_context: Whether the bug check (0x7E) leads to a CONTEXT and a record; otherwise (0xD1)
            there is a trap frame only.
        others: Further blocks of memory.
        blobs: Secondary data.
        words: Words on the stack, by address.
        drivers: Drivers, if not those of the builder.
    """
    at = CODE + offset
    values = {**VALUES, **(registers or {}), "rip": at}
    stack = values["rsp"] // 16 * 16
    behind = at + 1 if status == 0x80000003 else at
    frame = trap_frame({**values, "rip": behind}, accessed=accessed or 0, error=error)
    parts = [(stack - 0x190, frame)]
    parts += [(place, word.to_bytes(8, "little")) for place, word in (words or {}).items()]
    if with_context:
        information = [0, UNREPORTED if accessed is None else accessed]
        saved = exception_record(status, at, information if status == 0xC0000005 else [])
        parts += [(stack - 0x238, saved), (CONTEXT, context(values))]
        code, parameters = 0x1000007E, [status, at, stack - 0x238, CONTEXT]
    else:
        code, parameters = 0xD1, [accessed or 0, 2, error >> 1 & 1, at]
    dump = FaultDump(
        code=code,
        parameters=parameters,
        parts=parts,
        others=[Stretch(CODE, page), *others],
        cr2=accessed or 0,
        cr8=2,
    )
    dump.blobs = blobs
    if drivers is not None:
        dump.drivers = drivers
    return dump


def fault_at(*arguments: object, **options: object) -> KernelDumpParser:
    """Open such a dump."""
    return KernelDumpParser(io.BytesIO(fault_dump(*arguments, **options).file()))
