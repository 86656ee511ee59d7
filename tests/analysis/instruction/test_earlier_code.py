"""The instructions before that of a fault, compared with those that clang made."""

from __future__ import annotations

from collections import Counter
from random import Random

import capstone
import pytest

from builders.driver_image import PAGE, DriverImage
from builders.instruction import CODE, PROLOGUE, fault_at, page_of
from kdmp_ks.analysis.instruction import examine_instruction, instruction_facts
from kdmp_ks.analysis.instruction.decoding.decoder import decoder_for
from kdmp_ks.analysis.instruction.decoding.earlier import EarlierCode, earlier_code
from kdmp_ks.analysis.instruction.decoding.window import CodeWindow
from kdmp_ks.architecture import AMD64, ARM64

pytestmark = pytest.mark.xdist_group("built drivers")

PLACES = 300
MOST = 6
ADD, COMPARE = bytes.fromhex("4883c268"), bytes.fromhex("48833a00")
RETURN, NOP_ARM = b"\xc3", bytes.fromhex("1f2003d5")


def test_no_instruction_is_guessed(images: list[DriverImage]) -> None:
    """Of the instructions shown, all are where the compiler put one; most places show some."""
    random, decoder = Random(5), decoder_for(AMD64)
    own = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    found: Counter[str] = Counter()
    wrong = []
    for _ in range(PLACES):
        image = random.choice(images)
        start = random.choice(list(image.functions.values()))
        later = [one for one in image.functions.values() if one > start]
        size = min(later, default=image.code[1]) - start
        starts = [start]
        for one in own.disasm(image.at(start, size), start):
            if one.mnemonic == "int3":
                break  # padding, and data behind it
            starts.append(one.address)
        address = random.choice(starts)
        page = address // PAGE * PAGE
        code = earlier_code(CodeWindow(page, image.at(page, PAGE), address), decoder, address, MOST)
        assert len(code.instructions) <= MOST
        ends = [one.instruction.end for one in code.instructions]
        assert (
            ends
            == [*(one.instruction.address for one in code.instructions[1:]), address][: len(ends)]
        )
        found["places"] += bool(code.instructions)
        for one in code.instructions:
            found[one.confidence.word] += 1
            if one.instruction.address not in starts:
                wrong.append((hex(address), one.instruction.text, code.evidence))
    assert wrong == []
    assert found["places"] > 0.7 * PLACES
    assert found["high"] > 1.5 * PLACES
    assert set(found) == {"places", "high", "medium"}


def shown(dump: object) -> tuple[list[tuple[int, str, str, str]], str]:
    examined = examine_instruction(dump)
    assert examined is not None
    facts = instruction_facts(examined)
    before = [(one.address, one.text, one.data, one.confidence.word) for one in facts.before]
    return before, facts.before_evidence


def test_an_addition_explains_the_field() -> None:
    page = page_of(PROLOGUE * 4, RETURN, b"\xcc" * 7, PROLOGUE, ADD, COMPARE, RETURN)
    begin = len(PROLOGUE) * 4 + 8
    offset = page.index(ADD + COMPARE) + len(ADD)
    before, evidence = shown(fault_at(page, offset, {"rdx": 0x2000000068}, accessed=0x2000000068))
    assert before[-1] == (CODE + offset - 4, "add rdx, 0x68", "4883c268", "high")
    assert evidence == f"decoded from {CODE + begin:#x} on, where a function begins"


def test_nothing_before_a_return_is_shown() -> None:
    page = page_of(PROLOGUE * 6, RETURN, ADD, COMPARE, RETURN)
    offset = len(PROLOGUE) * 6 + 1 + len(ADD)
    before, _ = shown(fault_at(page, offset, {"rdx": 0x68}, accessed=0x68))
    assert [text for _, text, _, _ in before] == ["add rdx, 0x68"]


def test_a_page_without_bytes_before() -> None:
    before, evidence = shown(fault_at(page_of(COMPARE), 0, {"rdx": 0}, accessed=0))
    assert (before, evidence) == ([], "the dump does not have the code before it")
    before, _ = shown(fault_at(page_of(ADD, COMPARE), len(ADD), {"rdx": 0x68}, accessed=0x68))
    assert before == []


def arm(data: bytes, address: int) -> EarlierCode:
    return earlier_code(CodeWindow(0x1000, data, address), decoder_for(ARM64), address, MOST)


def test_instructions_of_one_length() -> None:
    add, ret, load = bytes.fromhex("00a00191"), bytes.fromhex("c0035fd6"), b"\x00\x00\x40\xf9"
    found = arm(NOP_ARM + ret + add + NOP_ARM + load, 0x1010)
    assert [one.instruction.text for one in found.instructions] == ["add x0, x0, #0x68", "nop"]
    assert {one.confidence.word for one in found.instructions} == {"high"}
    assert arm(ret + load, 0x1004).instructions == ()
    assert arm(NOP_ARM * 3, 0x1006).instructions == ()
    assert len(arm(NOP_ARM * 20, 0x1040).instructions) == MOST
