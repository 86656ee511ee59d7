"""`check_padding`: is a breakpoint one of the code, or of the padding between functions?

Compilers fill the gap between two functions with ``int3``. Nothing leads there: what executes the
padding came by a jump that the code does not contain.

Without a fault of the hardware an ``int3`` can be executed because

* it is code: ``__debugbreak``, or a function that consists of it (DbgBreakPoint). It is then inside
  a function, or at the start of one; a branch may lead to it;
* it is behind a call that does not return, and that returned;
* software jumped through a pointer or returned to an address that it had overwritten. Such values
  are seldom addresses of padding, but the test alone cannot exclude them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.code_shape import (
    INT3,
    branch_to,
    is_call,
    is_end,
    is_function_start,
    padding_before,
    padding_from,
    preceding,
)
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.window import CodeWindow

TEST: Final = "padding"

_PAGE_BITS: Final = 12
_LEAST_REST: Final = 2


def check_padding(window: CodeWindow, decoder: Decoder) -> Outcome:
    """Test whether a breakpoint is in the padding between two functions.

    Args:
        window: The bytes around the breakpoint.
        decoder: The decoder of the machine.
    """
    address = window.address
    if not window.after:
        return not_examined(TEST, "the dump does not have the code")
    if window.after[0] != INT3:
        return not_examined(TEST, "the dump's memory has no int3 there")
    gap, rest = padding_before(window, address), padding_from(window, address)
    begin = address - gap
    if begin <= window.start:
        return not_examined(TEST, "the dump does not have the code before it")
    reason = _is_code(window, address, gap, rest)
    if reason is not None:
        return passed(TEST, reason, (Gva(address),))
    before = preceding(window, decoder, begin)
    if not is_end(before) and not (gap and is_call(before)):
        return passed(TEST, "the code before it leads to it", (Gva(address),))
    shown = "" if before is None else f", behind {before.text}"
    finding = f"{address:#x} is in {gap + rest} bytes of int3 between two functions{shown}"
    near = _near(window, decoder)
    if near is not None:
        finding += f"; one bit from {near:#x}, where a function begins"
    strong = near is not None and gap > 0
    return Outcome(TEST, Result.FAILED, finding, (Gva(address),), strong)


def _is_code(window: CodeWindow, address: int, gap: int, rest: int) -> str | None:
    """Return why the breakpoint belongs to the code; None where nothing says so."""
    if rest < _LEAST_REST:
        return "other code follows it: it is a breakpoint of the code"
    if gap:
        return None  # the int3 before would have stopped what comes along
    branch = branch_to(window, address, short=True)
    return None if branch is None else f"the branch at {branch:#x} leads to it"


def _near(window: CodeWindow, decoder: Decoder) -> int | None:
    """Return the start of a function whose address differs from that of the window in one bit."""
    for bit in range(_PAGE_BITS):
        other = window.address ^ 1 << bit
        if is_function_start(window, decoder, other):
            return other
    return None
