"""`check_boundary`: is the faulting address the start of an instruction?

Code of x86 resynchronises: a decoder that begins at any byte soon arrives at instruction starts. So
most of the 64 bytes before an instruction lead to it when one decodes from each of them; to an
address inside an instruction hardly any leads.

Without a fault of the hardware an address can fail the test because

* the bytes before are data: a jump table, a string, constants. Then the address is one of the first
  few of a function, and decoding passes over it by chance. Data shows by its bytes, and by
  instructions that no compiler makes;
* the code jumps behind a prefix (``lock``, ``rep``) on purpose;
* code was patched while a thread was in the middle of it: the instruction across the address is a
  jump out of the module;
* the code is obfuscated (copy protection, anti-cheat drivers): instructions overlap on purpose;
* a pointer to code was changed by software, by an increment of freed memory for example.

The first three are looked for; the last two are why the test alone is not certain. A branch in the
code around that leads to the address shows that it is one of obfuscated code or behind data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.code_shape import branch_to
from kdmp_ks.analysis.instruction.decoding.mnemonics import UNUSUAL, is_typical
from kdmp_ks.analysis.instruction.decoding.walks import walk_to
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.walks import Walks
    from kdmp_ks.analysis.instruction.decoding.window import CodeWindow

TEST: Final = "instruction boundary"

FEWEST: Final = 16
"""Starts without which the test says nothing."""
_ENOUGH: Final = 24
"""Starts without which a failure is doubtful."""
_NORMAL: Final = 0.30
_MISALIGNED: Final = 0.20
_AGREEING: Final = 0.5
"""Part of the starts that must lead to the same instruction across the address."""
_LEAST_CHAIN: Final = 4
"""Instructions that decode one after another before the one across the address."""
_JUDGED: Final = 6
"""Instructions before the address that are looked at for signs of data."""
_TYPICAL_PART: Final = 0.6
_SHARE_OF_ZEROS: Final = 0.45
_SHARE_OF_TEXT: Final = 0.85
_TEXT: Final = range(0x20, 0x7F)
_PREFIX_BYTES: Final = frozenset((0xF0, 0xF2, 0xF3, 0x66, 0x67, 0x2E, 0x36, 0x3E, 0x26, 0x64, 0x65))
_REX: Final = range(0x40, 0x50)
_NULLS: Final = frozenset((("add", "byte ptr [rax], al"), ("add", "byte ptr [eax], al")))
"""The instruction that zeros decode to."""


def check_boundary(window: CodeWindow, decoder: Decoder, module: tuple[int, int] | None) -> Outcome:
    """Test whether the address of a window is the start of an instruction.

    Args:
        window: The bytes around it.
        decoder: The decoder of the machine.
        module: First address and end of the module; None where none covers the address.
    """
    address = window.address
    if decoder.step > 1:
        if address % decoder.step:
            finding = f"{address:#x} is not a multiple of {decoder.step}"
            return Outcome(TEST, Result.FAILED, finding, (Gva(address),), strong=True)
        return passed(TEST, f"{address:#x} is a multiple of {decoder.step}")
    if not window.after:
        return not_examined(TEST, "the dump does not have the code")
    walks = walk_to(window, decoder, address)
    if walks.count < FEWEST:
        return not_examined(TEST, f"the dump has only {walks.count} bytes of code before it")
    finding = f"{walks.hits} of {walks.count} starts before {address:#x} lead to it"
    if walks.hits >= _NORMAL * walks.count:
        return passed(TEST, finding, (Gva(address),))
    if walks.hits > _MISALIGNED * walks.count or walks.count < _ENOUGH:
        return not_examined(TEST, f"{finding}: too few to pass, too many to fail")
    return _failed(window, decoder, module, walks, finding)


def _failed(
    window: CodeWindow,
    decoder: Decoder,
    module: tuple[int, int] | None,
    walks: Walks,
    finding: str,
) -> Outcome:
    """Return the outcome where hardly any start leads to the address."""
    if walks.across is None:
        return not_examined(TEST, f"{finding}: the bytes before it are no code")
    offset, starts = walks.across
    if starts < _AGREEING * walks.count:
        return not_examined(TEST, f"{finding}, and no more to any other instruction near it")
    across = walks.first + offset
    doubt = _patched(window, decoder, module, across) or _data(window, decoder, walks, offset)
    if doubt is not None:
        return not_examined(TEST, f"{finding}, but {doubt}")
    outline = decoder.outline(window.at(across, decoder.longest), across)
    text = "" if outline is None else f"{outline[1]} {outline[2]}".strip()
    finding += f"; {starts} lead to {across:#x} {text}, which is across it"
    # Code that no module has was put there by a program of its own, and may be obfuscated.
    strong = module is not None
    return Outcome(TEST, Result.FAILED, finding, (Gva(window.address),), strong=strong)


def _patched(
    window: CodeWindow, decoder: Decoder, module: tuple[int, int] | None, across: int
) -> str | None:
    """Return an explanation by the code itself of an instruction across the address."""
    code = window.at(across, decoder.longest)
    if all(byte in _PREFIX_BYTES for byte in code[: window.address - across]):
        return "only prefixes are left out"
    found = decoder.decode(code, across)
    if found is not None and found.target is not None:
        start, end = module or (0, 0)
        if not start <= found.target < end:
            return f"{found.text} leads out of the module: the code may have been patched"
    branch = branch_to(window, window.address, short=False)
    return None if branch is None else f"the branch at {branch:#x} leads to it"


def _data(window: CodeWindow, decoder: Decoder, walks: Walks, offset: int) -> str | None:
    """Return why the bytes before the address look like data; None where they look like code."""
    before = window.at(walks.first, walks.count)
    zeros = before.count(0) / len(before)
    text = sum(byte in _TEXT for byte in before) / len(before)
    if zeros >= _SHARE_OF_ZEROS or text >= _SHARE_OF_TEXT:
        return "the bytes before it may be data"
    chain = walks.chain(offset)
    if len(chain) < _LEAST_CHAIN:
        return "the bytes before it are hardly code"
    typical = 0
    for one in chain[-_JUDGED:]:
        address = walks.first + one
        code = window.at(address, decoder.longest)
        outline = decoder.outline(code, address)
        if outline is None or outline[1] in UNUSUAL or outline[1:] in _NULLS:
            return "the bytes before it may be data"
        typical += code[0] in _REX or is_typical(*outline[1:])
    few = typical < _TYPICAL_PART * len(chain[-_JUDGED:])
    return "the bytes before it may be data" if few else None
