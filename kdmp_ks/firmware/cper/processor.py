"""Errors and registers in the section of an x86 or x64 processor of an error record."""

from __future__ import annotations

from dataclasses import field
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from kaitaistruct import KaitaiStream, KaitaiStructError

from kdmp_ks.firmware.cper.values import flag_names, guid_text, member_name
from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.generated.python.cper import Cper as Layout
from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WORD: Final = 8
"""Bytes of a model specific or memory mapped register."""


@frozen
class ProcessorErrorInfo(Facts):
    """An error that a processor reported.

    Attributes:
        kind: ``cache``, ``tlb``, ``bus`` or ``microarchitecture``; None for other structures.
        check_info: Details as they are stored; None where they are not valid.
        details: Those of them that are valid, by name, such as ``operation`` and ``level``.
        target_id: Address or identifier of the target of the operation.
        requester_id: Identifier of the agent that requested the operation.
        responder_id: Identifier of the agent that answered.
        instruction_pointer: Address of the instruction at which the error was reported.
    """

    kind: str | None
    check_info: int | None = field(metadata=HEX)
    details: Mapping[str, str | int | bool] = field(hash=False)
    target_id: int | None = field(metadata=HEX)
    requester_id: int | None = field(metadata=HEX)
    responder_id: int | None = field(metadata=HEX)
    instruction_pointer: int | None = field(metadata=HEX)


@frozen
class ProcessorContext(Facts):
    """Registers of a processor.

    Attributes:
        kind: Kind of registers, such as ``x64`` or ``msr``.
        size: Size in bytes.
        first: Number of the first model specific register, or address of the first memory mapped
            one; None for other kinds.
        values: Values of model specific and memory mapped registers.
        registers: Registers of execution by name (x64).
    """

    kind: str | None
    size: int
    first: int | None = field(metadata=HEX)
    values: tuple[int, ...] = field(metadata=HEX)
    registers: Mapping[str, int] = field(metadata=HEX, hash=False)


def read_error_info(raw: Any) -> ProcessorErrorInfo:
    """Read an error that a processor reported."""
    given = frozenset(flag_names(raw.validation_bits, Layout.ErrorInfoFields))
    guid = raw.check_type_start + int(raw.check_type).to_bytes(2, "little") + raw.check_type_rest
    kind = data_file("error_records")["checks"].get(guid_text(guid))
    info = raw.check_info if "check_info" in given else None
    details = {} if kind is None or info is None else dict(_details(kind, info))
    return ProcessorErrorInfo(
        kind=kind,
        check_info=info,
        details=details,
        target_id=raw.target_id if "target_id" in given else None,
        requester_id=raw.requester_id if "requester_id" in given else None,
        responder_id=raw.responder_id if "responder_id" in given else None,
        instruction_pointer=raw.instruction_pointer if "instruction_pointer" in given else None,
    )


def read_context(raw: Any) -> ProcessorContext:
    """Read registers of a processor."""
    kind = member_name(raw.context_type)
    firsts = {"msr": raw.msr_address, "memory_mapped": raw.mm_register_address}
    values: tuple[int, ...] = ()
    if kind in firsts:
        words = range(0, len(raw.registers) - _WORD + 1, _WORD)
        values = tuple(int.from_bytes(raw.registers[at : at + _WORD], "little") for at in words)
    registers = _registers(raw.registers) if kind == "x64" else {}
    return ProcessorContext(kind, raw.len_registers, firsts.get(kind or ""), values, registers)


def _registers(data: bytes) -> dict[str, int]:
    """Return registers of execution; none where the bytes are too few."""
    try:
        raw = Layout.X64Registers(KaitaiStream(BytesIO(data)))
    except (KaitaiStructError, EOFError):
        return {}
    found = ((name, getattr(raw, name)) for name in Layout.X64Registers.SEQ_FIELDS)
    return {name: value for name, value in found if isinstance(value, int)}


def _details(kind: str, info: int) -> Iterator[tuple[str, str | int | bool]]:
    """Yield the valid details of a check."""
    checks = data_file("machine_checks")["checks"]
    table = checks.get(kind, checks["common"])
    others = {name for of, names in table["only"].items() if of != kind for name in names}
    for name, (lowest, width) in table["fields"].items():
        if name in others or not info >> table["valid"][name] & 1:
            continue
        value = info >> lowest & (1 << width) - 1
        words = table["values"].get(name)
        if words is not None:
            if str(value) in words:
                yield name, words[str(value)]
        else:
            yield name, bool(value) if width == 1 else value
