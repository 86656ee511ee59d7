"""`EarlierCode`, `earlier_code`: the instructions right before an address, as far as they are sure.

Instructions of x86 differ in length, so bytes before an address can be decoded in several ways. An
instruction is taken only where nothing else is possible or likely:

* a known start of an instruction leads to the address: the start of a function behind padding, or
  the target of a branch with 32 bits of offset, which fits by chance hardly ever;
* or nearly all starts of linear decoding that lead to the address pass through the instruction.

Instructions before the last one that control never goes on behind (``ret``, ``jmp``) and before
padding are left out. The instructions are those before the address in memory: a branch may have led
past some of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.code_shape import (
    INT3,
    branch_targets,
    is_end,
    is_function_start,
)
from kdmp_ks.analysis.instruction.decoding.mnemonics import is_typical
from kdmp_ks.analysis.instruction.decoding.walks import walk_to
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.walks import Walks
    from kdmp_ks.analysis.instruction.decoding.window import CodeWindow

_REACH: Final = 0x80
"""Bytes before the address where a known start is looked for."""
_FEWEST: Final = 12
"""Starts without which an agreement says nothing."""
_SHARE: Final = 0.9


@frozen
class EarlierInstruction(Facts):
    """An instruction before an address.

    Attributes:
        instruction: The instruction.
        confidence: How sure it is that it begins there.
    """

    instruction: Instruction
    confidence: Confidence


@frozen
class EarlierCode(Facts):
    """Instructions right before an address.

    Attributes:
        instructions: The instructions, in the order of addresses; the last one ends at the address.
        evidence: Why they are taken for the instructions, or why there is none.
    """

    instructions: tuple[EarlierInstruction, ...]
    evidence: str


def earlier_code(window: CodeWindow, decoder: Decoder, address: int, most: int) -> EarlierCode:
    """Return the instructions right before an address.

    Args:
        window: The bytes around.
        decoder: The decoder of the machine.
        address: The address.
        most: Number of instructions at most.
    """
    if address == window.start:
        return EarlierCode((), "the dump does not have the code before it")
    if decoder.step > 1:
        return _of_one_length(window, decoder, address, most)
    agreed = _agreed(walk_to(window, decoder, address))
    anchored = _anchored(window, decoder, address)
    if anchored is not None:
        places, evidence = anchored
        sure = dict.fromkeys(places, Confidence.HIGH)
    else:
        sure, evidence = agreed
    found = _straight(window, decoder, sure)[-most:]
    if not found:
        return EarlierCode((), "no instruction before it is certain")
    return EarlierCode(tuple(found), evidence)


def _of_one_length(window: CodeWindow, decoder: Decoder, address: int, most: int) -> EarlierCode:
    """Return the instructions of a machine whose instructions have one length."""
    step = decoder.step
    if address % step:
        return EarlierCode((), f"{address:#x} is not a multiple of {step}")
    found: list[EarlierInstruction] = []
    for place in range(address - step, address - step * most - 1, -step):
        one = decoder.decode(window.at(place, step), place)
        if one is None or is_end(one):
            break
        found.append(EarlierInstruction(one, Confidence.HIGH))
    if not found:
        return EarlierCode((), "no instruction before it leads to it")
    evidence = f"each instruction of this machine has {step} bytes"
    return EarlierCode(tuple(reversed(found)), evidence)


def _anchored(window: CodeWindow, decoder: Decoder, address: int) -> tuple[list[int], str] | None:
    """Return the addresses of instructions from a known start on, and the start in words."""
    best: tuple[list[int], str] | None = None
    for start, said in sorted(_starts(window, decoder, address), reverse=True):
        chain = _chain(window, decoder, start, address)
        if chain is None or (best is not None and best[0][0] not in chain):
            break  # data, or one of the two is no start
        best = chain, f"decoded from {start:#x} on, {said}"
    return best


def _starts(window: CodeWindow, decoder: Decoder, address: int) -> Iterator[tuple[int, str]]:
    """Yield known starts of instructions before an address."""
    first = max(window.start + 1, address - _REACH)
    for place, branch in branch_targets(window, first, address).items():
        yield place, f"to which the branch at {branch:#x} leads"
    for place in range(first, address):
        if window.at(place - 1, 1)[0] == INT3 and is_function_start(window, decoder, place):
            yield place, "where a function begins"


def _chain(window: CodeWindow, decoder: Decoder, start: int, address: int) -> list[int] | None:
    """Return the addresses of instructions from one to another; None where they do not meet."""
    places, place = [], start
    while place < address:
        outline = decoder.outline(window.at(place, decoder.longest), place)
        if outline is None:
            return None
        places.append(place)
        place += outline[0]
    return places if place == address else None


def _agreed(walks: Walks) -> tuple[dict[int, Confidence], str]:
    """Return addresses of instructions that the starts agree on, and how many starts these are."""
    paths = [path for start in range(walks.count) if (path := _path(walks, start))]
    found: list[tuple[int, Confidence]] = []
    behind, confidence, starts = walks.count, Confidence.HIGH, len(paths)
    while True:
        paths = [path for path in paths if path[0] < behind]
        last = [max(one for one in path if one < behind) for path in paths]
        if not last:
            break
        chosen = max(sorted(set(last)), key=last.count)
        able = [one for path, one in zip(paths, last, strict=True) if path[0] <= chosen]
        agreeing = able.count(chosen)
        if len(able) < _FEWEST or agreeing < _SHARE * len(able):
            break
        if agreeing < len(able):
            confidence = Confidence.MEDIUM
        starts = min(starts, len(able))
        found.insert(0, (walks.first + chosen, confidence))
        paths = [path for path in paths if chosen in path]
        behind = chosen
    said = (
        f"nearly all starts before it lead through these: at least {_SHARE:.0%} of {starts} or more"
    )
    return dict(found), said


def _path(walks: Walks, start: int) -> list[int]:
    """Return the offsets that decoding from a start passes; empty where it does not arrive."""
    path, offset = [], start
    while offset < walks.count:
        if not walks.lengths[offset]:
            return []
        path.append(offset)
        offset += walks.lengths[offset]
    return path if offset == walks.count else []


def _straight(
    window: CodeWindow, decoder: Decoder, places: dict[int, Confidence]
) -> list[EarlierInstruction]:
    """Return the instructions behind the last end or padding, or what may be data."""
    found: list[EarlierInstruction] = []
    for place, confidence in places.items():
        one = decoder.decode(window.at(place, decoder.longest), place)
        if one is None or is_end(one) or one.mnemonic == "int3":
            found = []
            continue
        operands = one.text.partition(" ")[2]
        if confidence is not Confidence.HIGH and not is_typical(one.mnemonic, operands):
            found = []
            continue
        found.append(EarlierInstruction(one, confidence))
    return found
