"""`unpack`: the codes that a packed entry of the function table describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.symbols.unwind.arm64_info import Flag
from kdmp_ks.unwind.arm64.unwind_codes import FP, LR, Op, UnwindCode
from kdmp_ks.unwind.frame import EndReason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.unwind.arm64_info import Arm64Entry

_Chain = WindowsUnwind.Arm64Chains
_CHAINED: Final = (_Chain.chained, _Chain.chained_signed)
_MAX_REGISTERS: Final = 10
_FIRST, _FIRST_FLOAT = 19, 8
_WORD: Final = 8
_ALIGNMENT: Final = 16
_LEN_HOMES: Final = 64
_STORES_OF_HOMES: Final = 4
_MAX_PUSH: Final = 512
"""Bytes of stack that one instruction allocates while it stores a pair."""
_MAX_ALLOC: Final = 4080
"""Bytes of stack that one instruction allocates."""
_END: Final = UnwindCode(Op.END)
_NOP: Final = UnwindCode(Op.NOP)


class Sequences(NamedTuple):
    """Codes of a function.

    Attributes:
        body: The codes for the body and the prolog.
        epilog: The codes for the epilog at the end; None without one.
    """

    body: tuple[UnwindCode, ...]
    epilog: tuple[UnwindCode, ...] | None


class _Saves:
    """The stores of registers at the begin of the prolog; the first one allocates the area."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._place = 0
        self._is_allocated = False

    def allocate(self) -> UnwindCode:
        self._is_allocated = True
        return UnwindCode(Op.ALLOC, growth=self._length)

    def store(self, op: Op, register: int, count: int) -> UnwindCode:
        place, self._place = self._place, self._place + count * _WORD
        if self._is_allocated:
            return UnwindCode(op, register, count, place)
        self._is_allocated = True
        return UnwindCode(op, register, count, growth=self._length)


def unpack(entry: Arm64Entry) -> Sequences | EndReason:
    """Return the codes of a packed entry, as unwind data would have them.

    Returns:
        The reason if the entry contradicts itself.
    """
    has_lr = entry.chain == _Chain.saved_lr
    length = (entry.num_registers + has_lr + entry.num_float_registers) * _WORD
    if length and entry.has_homes:
        length += _LEN_HOMES
    length = -(-length // _ALIGNMENT) * _ALIGNMENT
    rest = entry.len_frame - length
    is_chained = entry.chain in _CHAINED
    if entry.num_registers > _MAX_REGISTERS or rest < (_ALIGNMENT if is_chained else 0):
        return EndReason.INVALID_UNWIND_INFO
    signing = [_NOP] if entry.chain == _Chain.chained_signed else []
    saves = signing + list(_stores(entry, _Saves(length), has_lr))
    homes = [_NOP] * _STORES_OF_HOMES if length and entry.has_homes else []
    frame = list(_frame(rest, is_chained))
    setting = [UnwindCode(Op.SET_FP)] if is_chained else []
    body = (*reversed(saves + homes + frame + setting), _END)
    if entry.flag == Flag.packed_part:
        return Sequences((UnwindCode(Op.END_PART), *body), None)
    return Sequences(body, (*reversed(saves + frame), _END))


def _stores(entry: Arm64Entry, saves: _Saves, has_lr: bool) -> Iterator[UnwindCode]:
    """Go through the stores of registers in the order of the instructions."""
    number, count = 0, entry.num_registers
    if count == 1 and has_lr:
        yield saves.allocate()  # no instruction pushes such a pair
    while number + 1 < count:
        yield saves.store(Op.SAVE, _FIRST + number, 2)
        number += 2
    if number < count and has_lr:
        yield saves.store(Op.SAVE_LR, _FIRST + number, 2)
    elif number < count:
        yield saves.store(Op.SAVE, _FIRST + number, 1)
    elif has_lr:
        yield saves.store(Op.SAVE, LR, 1)
    number, count = 0, entry.num_float_registers
    while number < count:
        pair = min(2, count - number)
        yield saves.store(Op.SAVE_VECTOR, _FIRST_FLOAT + number, pair)
        number += pair


def _frame(length: int, is_chained: bool) -> Iterator[UnwindCode]:
    """Go through the instructions that allocate the rest of the frame."""
    if is_chained and length <= _MAX_PUSH:
        yield UnwindCode(Op.SAVE, FP, 2, growth=length)
        return
    while length:
        part = min(length, _MAX_ALLOC)
        yield UnwindCode(Op.ALLOC, growth=part)
        length -= part
    if is_chained:
        yield UnwindCode(Op.SAVE, FP, 2)
