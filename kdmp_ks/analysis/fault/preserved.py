"""`find_exception_frame`: the registers that a trap frame lacks, from the KEXCEPTION_FRAME.

The routine that dispatches an exception saves the registers that it must preserve in its locals,
below the EXCEPTION_RECORD. The routine that stops the machine by other faults does the same right
below the trap frame. There nothing but the registers confirms the frame: they must be those in the
dump's header, as nobody changes them between the fault and the stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.fault.fault import EXCEPTION_FRAME, RegisterSource
from kdmp_ks.architecture import AMD64
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.registers import Registers
from kdmp_ks.structs.kexception_frame import KEXCEPTION_FRAME_AMD64

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.readable import Readable

_PRESERVED: Final = ("rbx", "rdi", "rsi", "r12", "r13", "r14", "r15")
_FIRST_VECTOR: Final = 6
_LEAST_FILLED: Final = 3
"""Registers other than 0 without which equality means nothing."""
_LEAST_EQUAL: Final = 4
"""Registers that are those of the CONTEXT; a handler may have changed some in the CONTEXT."""


def find_exception_frame(
    memory: Readable,
    frame: RegisterSource,
    record: int | None,
    header: Callable[[], Registers | None],
    context: Registers | None,
    *,
    dispatched: bool,
) -> RegisterSource | None:
    """Find the registers that the trap frame of a fault lacks.

    Args:
        memory: The kernel's address space.
        frame: The trap frame.
        record: Address of the EXCEPTION_RECORD, if it is at its place below the frame.
        header: Returns the registers in the dump's header; called only where they are needed.
        context: The registers in the CONTEXT of the fault, if it is known.
        dispatched: Whether the exception was dispatched to handlers.
    """
    if frame.address is None or frame.registers.architecture != AMD64:
        return None
    if record is not None:
        address = record - field_offset(KEXCEPTION_FRAME_AMD64, "Return")
        evidence = "below the exception record of the fault"
    else:
        address = frame.address - KEXCEPTION_FRAME_AMD64.sizeof()
        evidence = "below the trap frame"
    found = _read(memory, address)
    if found is None:
        return None
    if record is None or not dispatched:
        stopped = header()
        if stopped is None or not _confirms(stopped, found):
            return None
        evidence += ", with the registers of the header"
    if context is not None and not _resembles(context, found):
        return None
    return RegisterSource(EXCEPTION_FRAME, Gva(address), evidence, frame.confidence, found)


def _read(memory: Readable, address: int) -> Registers | None:
    try:
        raw: Any = memory.read_struct(address, KEXCEPTION_FRAME_AMD64)
    except UNUSABLE:
        return None
    values = {name: int(raw[name.capitalize()]) for name in _PRESERVED}
    for number, vector in enumerate(raw.Xmm, _FIRST_VECTOR):
        values[f"xmm{number}"] = int.from_bytes(vector, "little")
    return Registers(AMD64, values)


def _resembles(context: Registers, found: Registers) -> bool:
    equal = sum(context.get(name, found[name]) == found[name] for name in _PRESERVED)
    return equal >= _LEAST_EQUAL


def _confirms(header: Registers, found: Registers) -> bool:
    if sum(found[name] != 0 for name in _PRESERVED) < _LEAST_FILLED:
        return False
    return all(header.get(name) == found[name] for name in _PRESERVED)
