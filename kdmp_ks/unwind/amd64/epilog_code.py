"""`epilog_at`: an epilog by its instructions, for unwind data of version 1.

An epilog is, in this order: an addition to the stack pointer, or a ``lea`` from the frame register;
pops; a return, or a jump out of the function.

References:
    https://learn.microsoft.com/en-us/cpp/build/prolog-and-epilog#epilog-code
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.unwind.amd64.unwind_codes import NAMES, STACK_POINTER

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_EPILOG: Final = 48
"""Bytes; more than an epilog has: 8, pops of 15 registers with a prefix, and 8."""
_EPILOG: Final = re.compile(
    rb"""
    (?:\x48\x83\xc4(?P<add>.)                                  # add rsp, 8 bits
      |\x48\x81\xc4(?P<add_long>.{4})                          # add rsp, 32 bits
      |(?P<prefix>[\x48\x49])\x8d                              # lea rsp, [register + offset]
       (?:(?P<plain>[\x20-\x23\x26\x27]|\x24\x24)
         |(?P<short>[\x60-\x63\x65-\x67]|\x64\x24)(?P<lea>.)
         |(?P<long>[\xa0-\xa3\xa5-\xa7]|\xa4\x24)(?P<lea_long>.{4})))?
    (?P<pops>(?:[\x40-\x4f]?[\x58-\x5f])*)
    (?:\xc3|\xf3\xc3|\xc2(?P<extra>..)                         # ret
      |\xeb(?P<jump>.)|\xe9(?P<jump_long>.{4})                 # jmp
      |[\x48-\x4f]?\xff\x25|[\x48-\x4f]\xff[\x20-\x27\x60-\x67\xa0-\xa7\xe0-\xe7])
    """,
    re.DOTALL | re.VERBOSE,
)
_POP: Final = re.compile(rb"([\x40-\x4f]?)([\x58-\x5f])", re.DOTALL)
_LOW: Final = 7
_HIGH: Final = 1
"""Bit of a prefix: the register is one from r8 on."""
_COUNT_LOW: Final = 8


class Epilog(NamedTuple):
    """The effects of the rest of an epilog.

    Attributes:
        register: Name of the register that the stack pointer is calculated from.
        offset: Offset that is added to it.
        pops: Names of the registers that are popped.
        extra: Bytes that the return removes besides the return address.
    """

    register: str
    offset: int
    pops: tuple[str, ...]
    extra: int


def epilog_at(code: bytes, frame_register: int, leaves: Callable[[int], bool]) -> Epilog | None:
    """Read an epilog.

    Args:
        code: The bytes from the instruction on.
        frame_register: Number of the frame register; 0 without one.
        leaves: Whether a jump to an offset from the first byte leaves the function.

    Returns:
        None if the instructions are no epilog, or go on behind the bytes.
    """
    found = _EPILOG.match(code)
    if found is None:
        return None
    jump = found["jump"] or found["jump_long"]
    if jump is not None and not leaves(found.end() + _signed(jump)):
        return None
    register = STACK_POINTER
    if found["prefix"] is not None:
        register = _base(found)
        if register != frame_register:
            return None
    pops = [_register(*pop) for pop in _POP.findall(found["pops"])]
    if STACK_POINTER in pops:
        return None
    amount = found["add"] or found["add_long"] or found["lea"] or found["lea_long"] or b""
    names = tuple(NAMES[pop] for pop in pops)
    extra = int.from_bytes(found["extra"] or b"", "little")
    return Epilog(NAMES[register], _signed(amount), names, extra)


def _base(found: re.Match[bytes]) -> int:
    operand: bytes = found["plain"] or found["short"] or found["long"]
    return _register(found["prefix"], operand[:1])


def _register(prefix: bytes, operand: bytes) -> int:
    high = bool(prefix) and prefix[0] & _HIGH
    return (operand[0] & _LOW) + (_COUNT_LOW if high else 0)


def _signed(data: bytes) -> int:
    return int.from_bytes(data, "little", signed=True)
