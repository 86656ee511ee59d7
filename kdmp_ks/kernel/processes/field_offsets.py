"""Fields of ETHREAD and EPROCESS by symbols; a guess that disagrees with them is a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.kernel.processes.client_id import ClientId, is_valid_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.symbols.symbols import Symbols

T = TypeVar("T")

EVIDENCE: Final = "the symbols of the kernel"


def read_client_id(
    reader: Readable, machine: Architecture, thread: int, symbols: Symbols
) -> Inferred[ClientId] | None:
    """Read the CLIENT_ID of a thread at the offset that symbols have.

    Returns:
        None where symbols have no offset, it cannot be read, or no CLIENT_ID is there.
    """
    offset = _offset(symbols, "_ETHREAD", "Cid")
    if offset is None:
        return None
    try:
        found = reader.read_struct(thread + offset, machine.client_id)
    except UNUSABLE:
        return None
    process, number = int(found.UniqueProcess), int(found.UniqueThread)
    if not is_valid_id(process) or not is_valid_id(number):
        return None
    return Inferred.high(ClientId(process, number), f"ETHREAD.Cid, by {EVIDENCE}")


def links_offset(symbols: Symbols, machine: Architecture) -> Inferred[int] | None:
    """Return the offset of the EPROCESS_LINKS in an EPROCESS, as symbols have it.

    None where symbols have none, or have the fields in another order.
    """
    return _part(symbols, machine, "EPROCESS_LINKS", ("UniqueProcessId", "ActiveProcessLinks"))


def name_offset(symbols: Symbols, machine: Architecture) -> Inferred[int] | None:
    """Return the offset of the EPROCESS_IMAGE in an EPROCESS, as symbols have it.

    None where symbols have none, or have the fields in another order.
    """
    return _part(symbols, machine, "EPROCESS_IMAGE", ("ImageFileName", "PriorityClass"))


def preferred(
    by_symbols: Inferred[T] | None,
    guessed: Inferred[T] | None,
    field: str,
    warnings: Warnings | None,
    number: Callable[[T], int],
) -> Inferred[T] | None:
    """Return what symbols have, or else the guess; a disagreement is a warning.

    Args:
        by_symbols: The fact by symbols.
        guessed: The fact without them.
        field: Windows' name of the field.
        warnings: Gets the warning.
        number: Returns the number of a value that the warning shows.
    """
    if by_symbols is None:
        return guessed
    if guessed is not None and guessed.value != by_symbols.value and warnings is not None:
        taken = f"{EVIDENCE} have {number(by_symbols.value):#x}, which is taken"
        warnings.append(OddValue(f"{field} without symbols", number(guessed.value), taken))
    return by_symbols


def _part(
    symbols: Symbols, machine: Architecture, stem: str, fields: tuple[str, ...]
) -> Inferred[int] | None:
    layout = machine.structure(stem)
    starts = set()
    for field in fields:
        offset = _offset(symbols, "_EPROCESS", field)
        starts.add(None if offset is None else offset - field_offset(layout, field))
    start = starts.pop()
    if starts or start is None or start < 0:
        return None
    return Inferred.high(start, EVIDENCE)


def _offset(symbols: Symbols, type_name: str, field: str) -> int | None:
    try:
        return symbols.field_offset(type_name, field)
    except KdmpError:
        return None
