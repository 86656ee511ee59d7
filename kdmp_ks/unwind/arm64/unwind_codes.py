"""`read_codes`: unwind codes of ARM64, which undo one instruction each."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.unwind.frame import EndReason

FP: Final = 29
LR: Final = 30
_FIRST: Final = 19
_FIRST_FLOAT: Final = 8
_LAST: Final = 31
"""Number behind the last register."""
_WORD: Final = 8
_PAIR: Final = 16
_BYTE: Final = 8


class Op(Enum):
    """Kind of a code, by its effect."""

    ALLOC = 1
    SAVE = 2
    """Saves one or two registers x0 to x30."""
    SAVE_VECTOR = 3
    """Saves one or two registers d or q."""
    SAVE_LR = 4
    """Saves a register and lr."""
    SET_FP = 5
    NOP = 6
    NEXT = 7
    END = 8
    END_PART = 9
    TRAP_FRAME = 10
    MACHINE_FRAME = 11
    CONTEXT = 12
    NOT_A_CALL = 13
    UNKNOWN = 14
    """Its effect is unknown."""


SPECIAL: Final = frozenset((Op.TRAP_FRAME, Op.MACHINE_FRAME, Op.CONTEXT, Op.NOT_A_CALL))
"""Kinds that describe no instruction."""
ENDS: Final = frozenset((Op.END, Op.END_PART))


class UnwindCode(NamedTuple):
    """An unwind code.

    Attributes:
        op: Kind.
        register: Number of the first register.
        total: Number of registers.
        offset: Offset of the first register from the stack pointer, or of the stack pointer below
            the frame pointer, in bytes.
        growth: Bytes of stack that the instruction allocates.
    """

    op: Op
    register: int = 0
    total: int = 0
    offset: int = 0
    growth: int = 0

    @property
    def instructions(self) -> int:
        """Number of instructions that it describes."""
        return 0 if self.op in SPECIAL or self.op is Op.END or self.op is Op.END_PART else 1


_Kind = WindowsUnwind.Arm64UnwindCodes
_SIZES: Final[tuple[tuple[int, int], ...]] = (
    (_Kind.save_any_reg, 3), (_Kind.nop, 1), (_Kind.add_fp, 2), (_Kind.set_fp, 1),
    (_Kind.alloc_l, 4), (_Kind.alloc_m, 2), (_Kind.alloc_s, 1),
)  # fmt: skip
"""First bytes from which on codes have a number of bytes, up to `save_any_reg`."""
_PLAIN: Final[dict[int, UnwindCode]] = {
    _Kind.set_fp: UnwindCode(Op.SET_FP),
    _Kind.nop: UnwindCode(Op.NOP),
    _Kind.end: UnwindCode(Op.END),
    _Kind.end_c: UnwindCode(Op.END_PART),
    _Kind.save_next: UnwindCode(Op.NEXT),
    _Kind.trap_frame: UnwindCode(Op.TRAP_FRAME),
    _Kind.machine_frame: UnwindCode(Op.MACHINE_FRAME),
    _Kind.context: UnwindCode(Op.CONTEXT),
    _Kind.clear_unwound_to_call: UnwindCode(Op.NOT_A_CALL),
    _Kind.pac_sign_lr: UnwindCode(Op.NOP),
}
_UNKNOWN: Final = UnwindCode(Op.UNKNOWN)


class _Save(NamedTuple):
    """Codes that save registers: the number of bits of the offset, of the register, and more."""

    op: Op
    total: int
    is_push: bool
    bits: int
    register_bits: int = 0
    register: int = _FIRST
    step: int = 1
    extra: int = 1


_SAVES: Final[tuple[tuple[int, _Save], ...]] = (
    (_Kind.save_freg_x, _Save(Op.SAVE_VECTOR, 1, True, 5, 3, _FIRST_FLOAT)),
    (_Kind.save_freg, _Save(Op.SAVE_VECTOR, 1, False, 6, 3, _FIRST_FLOAT)),
    (_Kind.save_fregp_x, _Save(Op.SAVE_VECTOR, 2, True, 6, 3, _FIRST_FLOAT)),
    (_Kind.save_fregp, _Save(Op.SAVE_VECTOR, 2, False, 6, 3, _FIRST_FLOAT)),
    (_Kind.save_lrpair, _Save(Op.SAVE_LR, 2, False, 6, 3, step=2)),
    (_Kind.save_reg_x, _Save(Op.SAVE, 1, True, 5, 4)),
    (_Kind.save_reg, _Save(Op.SAVE, 1, False, 6, 4)),
    (_Kind.save_regp_x, _Save(Op.SAVE, 2, True, 6, 4)),
    (_Kind.save_regp, _Save(Op.SAVE, 2, False, 6, 4)),
    (_Kind.save_fplr_x, _Save(Op.SAVE, 2, True, 6, 0, FP)),
    (_Kind.save_fplr, _Save(Op.SAVE, 2, False, 6, 0, FP)),
    (_Kind.save_r19r20_x, _Save(Op.SAVE, 2, True, 5, extra=0)),
)
_ALLOC_BITS: Final[dict[int, int]] = {_Kind.alloc_s: 5, _Kind.alloc_m: 11, _Kind.alloc_l: 24}


def read_codes(data: bytes, start: int = 0) -> tuple[UnwindCode, ...] | EndReason:
    """Decode codes up to their end.

    Args:
        data: All codes of a function.
        start: Index of the first byte.

    Returns:
        The codes with the one that ends them; the reason if there is none, or if one is invalid or
        of unknown effect.
    """
    codes: list[UnwindCode] = []
    while start < len(data):
        size = _size(data[start])
        code = _code(data[start : start + size]) if start + size <= len(data) else None
        if code is None:
            return EndReason.INVALID_UNWIND_INFO
        if code.op is Op.UNKNOWN:
            return EndReason.UNKNOWN_UNWIND_CODE
        codes.append(code)
        if code.op is Op.END:
            return tuple(codes)
        start += size
    return EndReason.INVALID_UNWIND_INFO


def _size(first: int) -> int:
    if first > _Kind.save_any_reg:
        return 1
    return next(size for lowest, size in _SIZES if first >= lowest)


@lru_cache(1 << 12)
def _code(data: bytes) -> UnwindCode | None:
    """Decode the bytes of a code; None for an invalid one."""
    first, value = data[0], int.from_bytes(data, "big")
    if first >= _Kind.set_fp and first in _PLAIN:
        return _PLAIN[first]
    if first == _Kind.add_fp:
        return UnwindCode(Op.SET_FP, offset=data[1] * _WORD)
    if first == _Kind.save_any_reg:
        return _any_register(value)
    if first > _Kind.alloc_l or first == _Kind.alloc_z:
        return _UNKNOWN
    if first < _Kind.save_r19r20_x:
        return _alloc(_Kind.alloc_s, value)
    if first == _Kind.alloc_l:
        return _alloc(_Kind.alloc_l, value)
    if _Kind.alloc_m <= first < _Kind.save_regp:
        return _alloc(_Kind.alloc_m, value)
    return _save(next(save for lowest, save in _SAVES if first >= lowest), value)


def _alloc(kind: int, value: int) -> UnwindCode:
    return UnwindCode(Op.ALLOC, growth=(value & (1 << _ALLOC_BITS[kind]) - 1) * _PAIR)


def _save(kind: _Save, value: int) -> UnwindCode | None:
    offset = (value & (1 << kind.bits) - 1) * _WORD
    number = value >> kind.bits & (1 << kind.register_bits) - 1
    register = kind.register + number * kind.step
    last = register + (kind.total if kind.op is not Op.SAVE_LR else 1)
    if kind.op is not Op.SAVE_VECTOR and last > (LR if kind.op is Op.SAVE_LR else _LAST):
        return None
    if kind.is_push:
        growth = offset + kind.extra * _WORD
        return UnwindCode(kind.op, register, kind.total, growth=growth)
    return UnwindCode(kind.op, register, kind.total, offset)


def _any_register(value: int) -> UnwindCode | None:
    """Decode ``11100111 0pxrrrrr ffoooooo``: pair, push, register, kind of register, offset."""
    offset, kind = value & 0x3F, value >> 6 & 3
    register, is_push, count = value >> 8 & 0x1F, value >> 13 & 1, 1 + (value >> 14 & 1)
    if value >> 15 & 1:
        return None
    if kind == 3:
        return _UNKNOWN
    unit = _PAIR if is_push or count > 1 or kind > 1 else _WORD
    op = Op.SAVE if kind == 0 else Op.SAVE_VECTOR
    if register + count > (_LAST if op is Op.SAVE else _LAST + 1):
        return None
    if is_push:
        return UnwindCode(op, register, count, growth=(offset + 1) * unit)
    return UnwindCode(op, register, count, offset * unit)
