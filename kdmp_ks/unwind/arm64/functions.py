"""`find_function`: a function of an image for ARM64 with its unwind codes."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.symbols.unwind.arm64_functions import Arm64Functions
from kdmp_ks.symbols.unwind.arm64_info import SCOPE, WORD_SIZE, Flag, read_head, scope_of
from kdmp_ks.unwind.arm64.packed import unpack
from kdmp_ks.unwind.arm64.plan import Plan, plan_of
from kdmp_ks.unwind.arm64.unwind_codes import ENDS, read_codes
from kdmp_ks.unwind.frame import EndReason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.symbols.unwind.arm64_info import Arm64Head
    from kdmp_ks.symbols.unwind.function_table import FunctionRange
    from kdmp_ks.unwind.arm64.unwind_codes import UnwindCode
    from kdmp_ks.unwind.image import UnwindImage

_MISSING: Final = -1
"""Index of the codes of an epilog whose scope cannot be read."""


class Function(NamedTuple):
    """A function as it is kept.

    Attributes:
        begin: RVA of its first byte.
        codes: The codes of the prolog.
        len_prolog: Number of instructions of the prolog.
        body: The plan for its body.
        epilog: The codes of the epilog at the end; None without one.
        epilog_begin: Number of the instruction that it begins with.
        scopes: RVA and number of the scopes of epilogs.
        data: All codes, which the scopes refer to.
    """

    begin: int
    codes: tuple[UnwindCode, ...]
    len_prolog: int
    body: Plan
    epilog: tuple[UnwindCode, ...] | None
    epilog_begin: int
    scopes: tuple[int, int]
    data: bytes


def find_function(image: UnwindImage, rva: int) -> Function | EndReason | None:
    """Return the function that contains an instruction; None if there is no entry for it.

    Returns:
        The reason if its unwind data are missing or invalid.
    """
    table = image.functions
    if not isinstance(table, Arm64Functions):
        return EndReason.NO_FUNCTION_TABLE
    entry = table.find(rva)
    if entry is None:
        return _unreadable(table, rva)
    kept = image.recall(entry)
    if kept is None:
        kept = _decoded(image, table, entry)
        image.keep(entry, kept)
    function: Function | EndReason = kept
    return function


def _unreadable(table: Arm64Functions, rva: int) -> EndReason | None:
    """Return the reason if there is an entry whose length is unknown, which may be the one."""
    entry = table.last(rva)
    if entry is None or entry.end > entry.begin:
        return None
    fields = table.entry(entry)
    if fields is not None and fields.flag not in (Flag.full, Flag.packed, Flag.packed_part):
        return EndReason.UNKNOWN_UNWIND_VERSION
    return EndReason.NO_UNWIND_INFO


def _decoded(
    image: UnwindImage, table: Arm64Functions, function: FunctionRange
) -> Function | EndReason:
    entry = table.entry(function)
    if entry is None:
        return EndReason.NO_FUNCTION
    length = (function.end - function.begin) // WORD_SIZE
    if entry.flag != Flag.full:
        sequences = unpack(entry)
        if isinstance(sequences, EndReason):
            return sequences
        return _function(function.begin, sequences.body, sequences.epilog, length)
    head = read_head(image.read, entry.unwind_rva)
    if head is None:
        return EndReason.NO_UNWIND_INFO
    return _full(image, entry.unwind_rva, head, function)


def _full(
    image: UnwindImage, rva: int, head: Arm64Head, function: FunctionRange
) -> Function | EndReason:
    """Decode unwind data that are not packed."""
    if head.version:
        return EndReason.UNKNOWN_UNWIND_VERSION
    scopes = (rva + head.size, 0 if head.has_one_epilog else head.epilogs)
    place, size = scopes[0] + scopes[1] * SCOPE.size, head.num_code_words * WORD_SIZE
    data = image.read(place, size) if size else b""
    if data is None:
        return EndReason.NO_UNWIND_INFO
    data = bytes(data)
    codes = read_codes(data)
    if isinstance(codes, EndReason):
        return codes
    epilog = read_codes(data, head.epilogs) if head.has_one_epilog else None
    if isinstance(epilog, EndReason):
        return epilog
    length = head.len_function // WORD_SIZE
    return _function(function.begin, codes, epilog, length, scopes, data)


def _function(
    begin: int,
    codes: tuple[UnwindCode, ...],
    epilog: tuple[UnwindCode, ...] | None,
    length: int,
    scopes: tuple[int, int] = (0, 0),
    data: bytes = b"",
) -> Function | EndReason:
    body = plan_of(codes)
    if isinstance(body, EndReason):
        return body
    epilog_begin = length - instructions(epilog) - 1 if epilog is not None else length
    return Function(begin, codes, instructions(codes), body, epilog, epilog_begin, scopes, data)


def instructions(codes: Sequence[UnwindCode]) -> int:
    """Return the number of instructions of a prolog, or of an epilog without its return."""
    count = 0
    for code in codes:
        if code.op in ENDS:
            break
        count += code.instructions
    return count


def plan_at(image: UnwindImage, function: Function, number: int) -> Plan | EndReason:
    """Return the plan for an instruction.

    Args:
        image: The image.
        function: The function.
        number: Number of the instruction from the begin of the function.
    """
    if number < function.len_prolog:
        return _skip(function.codes, function.len_prolog - number)
    if function.epilog is not None:
        past = number - function.epilog_begin
        return _skip(function.epilog, past) if past >= 0 else function.body
    if not function.scopes[1]:
        return function.body
    return _scoped(image, function, number)


def _scoped(image: UnwindImage, function: Function, number: int) -> Plan | EndReason:
    """Return the plan for an instruction behind the prolog of a function with scopes."""
    rva, count = function.scopes

    def scope(place: int) -> tuple[int, int]:
        data = image.read(rva + place * SCOPE.size, SCOPE.size)
        if data is None:
            return 0, _MISSING
        offset, index = scope_of(*SCOPE.unpack(data))
        return offset // WORD_SIZE, index

    # They are sorted: few of them are read, however many there are.
    place = bisect_right(range(count), number, key=lambda place: scope(place)[0])
    if not place:
        return function.body
    begin, index = scope(place - 1)
    if index == _MISSING:
        return EndReason.NO_UNWIND_INFO
    if number - begin > len(function.data):
        return function.body
    codes = read_codes(function.data, index)
    if isinstance(codes, EndReason):
        return codes
    return function.body if number - begin > instructions(codes) else _skip(codes, number - begin)


def _skip(codes: tuple[UnwindCode, ...], count: int) -> Plan | EndReason:
    """Return the plan for codes without the first ones, up to the end of the scope."""
    end = next(place for place, code in enumerate(codes) if code.op in ENDS)
    return plan_of(codes, min(count, end))
