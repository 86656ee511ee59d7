"""`read_codes`: the unwind codes of a function, of versions 1 and 2."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.symbols.unwind.amd64_info import CODE, HEAD_SIZE, VERSIONS, read_entry, read_head
from kdmp_ks.unwind.frame import EndReason

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.amd64_info import Amd64Head
    from kdmp_ks.symbols.unwind.function_table import FunctionRange, ReadRva

Op = WindowsUnwind.Amd64UnwindOps
NAMES: Final = (
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", *(f"r{n}" for n in range(8, 16)),
)  # fmt: skip
"""Names of the registers by their numbers."""
PRESERVED: Final = frozenset(("rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14", "r15"))
"""Registers that functions preserve."""
STACK_POINTER: Final = NAMES.index("rsp")
_VERSION_3: Final = 3
_SLOTS: Final[dict[int, int]] = {
    Op.push_nonvol: 1,
    Op.alloc_large: 2,
    Op.alloc_small: 1,
    Op.set_fpreg: 1,
    Op.save_nonvol: 2,
    Op.save_nonvol_far: 3,
    Op.epilog: 2,
    Op.spare: 3,
    Op.save_xmm128: 2,
    Op.save_xmm128_far: 3,
    Op.push_machframe: 1,
}
"""Slots of each kind; in version 2 an epilog has one."""
_UNITS: Final[dict[int, int]] = {Op.alloc_large: 8, Op.save_nonvol: 8, Op.save_xmm128: 16}
"""Bytes that an operand of one slot counts in."""
_SMALL_UNIT: Final = 8


class UnwindCode(NamedTuple):
    """An unwind code.

    Attributes:
        offset: Offset in the prolog of the byte behind the instruction.
        op: Kind; its values are those of `WindowsUnwind.Amd64UnwindOps`.
        info: Register or number, by the kind.
        operand: Bytes of stack that are allocated, or offset of a saved register in bytes.
    """

    offset: int
    op: int
    info: int
    operand: int = 0


class UnwindInfo(NamedTuple):
    """Unwind data of a function or of a part of one.

    Attributes:
        head: The head.
        codes: The codes, the last instruction of the prolog first, without descriptions of epilogs.
        len_epilog: Bytes of each epilog; 0 if epilogs are not described.
        epilogs: Offsets of epilogs, backwards from the end of the function.
        chained: The function of which this is a part.
    """

    head: Amd64Head
    codes: tuple[UnwindCode, ...]
    len_epilog: int
    epilogs: tuple[int, ...]
    chained: FunctionRange | None


def read_info(read: ReadRva, rva: int) -> UnwindInfo | EndReason:
    """Read unwind data.

    Args:
        read: Reads bytes of the image; None where some are missing.
        rva: RVA of the unwind data.

    Returns:
        The reason where they are missing, of another version, or invalid.
    """
    head = read_head(read, rva)
    if head is None:
        return EndReason.NO_UNWIND_INFO
    if head.version not in VERSIONS:
        is_3 = head.version == _VERSION_3
        return EndReason.UNWIND_VERSION_3 if is_3 else EndReason.UNKNOWN_UNWIND_VERSION
    slots = read(rva + HEAD_SIZE, head.num_codes * CODE.size) if head.num_codes else b""
    chained = read_entry(read, rva + head.size) if head.has_chain else None
    if slots is None or (head.has_chain and chained is None):
        return EndReason.NO_UNWIND_INFO
    found = _codes(bytes(slots), head.version)
    if found is None:
        return EndReason.INVALID_UNWIND_INFO
    codes, epilogs = found
    if not epilogs:
        return UnwindInfo(head, codes, 0, (), chained)
    first, *others = epilogs
    places = [first.offset] if first.info & 1 else []
    places += [code.operand for code in others if code.operand]
    return UnwindInfo(head, codes, first.offset, tuple(places), chained)


def _codes(slots: bytes, version: int) -> tuple[tuple[UnwindCode, ...], list[UnwindCode]] | None:
    """Return the codes, and the descriptions of epilogs apart; None if a code is invalid."""
    codes: list[UnwindCode] = []
    epilogs: list[UnwindCode] = []
    place = 0
    while place < len(slots):
        offset, operation = CODE.unpack_from(slots, place)
        kind = _operation(operation)
        if kind is None:
            return None
        op, info = kind
        if version != 1 and op == Op.epilog:
            epilogs.append(UnwindCode(offset, op, info, _epilog_offset(offset, operation)))
            place += CODE.size
            continue
        count = _SLOTS[op] + (op == Op.alloc_large and info)
        end = place + count * CODE.size
        if end > len(slots) or not _is_valid(op, info):
            return None
        operand = int.from_bytes(slots[place + CODE.size : end], "little")
        if count == _SLOTS[Op.save_nonvol]:
            operand *= _UNITS.get(op, 1)
        elif op == Op.alloc_small:
            operand = info * _SMALL_UNIT + _SMALL_UNIT
        codes.append(UnwindCode(offset, op, info, operand))
        place = end
    return tuple(codes), epilogs


def _is_valid(op: int, info: int) -> bool:
    """Whether a code has no value that is without meaning."""
    if op in (Op.alloc_large, Op.push_machframe):
        return info <= 1
    return info != STACK_POINTER or op not in (Op.push_nonvol, Op.save_nonvol, Op.save_nonvol_far)


def _parsed(offset: int, operation: int) -> WindowsUnwind.UnwindCodeAmd64:
    data = CODE.pack(offset, operation)
    return parse_bytes(WindowsUnwind.UnwindCodeAmd64, data, "an unwind code")


@lru_cache(1 << 8)
def _operation(operation: int) -> tuple[int, int] | None:
    """Return kind and information of the second byte of a code; None for unknown kinds."""
    code = _parsed(0, operation)
    op: int = code.unwind_op
    return (op, code.op_info) if op in _SLOTS else None


def _epilog_offset(offset: int, operation: int) -> int:
    place: int = _parsed(offset, operation).ofs_epilog
    return place
