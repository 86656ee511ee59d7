"""Calls before return addresses, and routines that leave their return address in place.

Expected lengths are those of the instructions as capstone decodes them, or literal encodings.
"""

from __future__ import annotations

import random

import pytest

from kdmp_ks.analysis.frameless import MOST_CODE, is_frameless, start_by_padding
from kdmp_ks.analysis.return_address import Call, call_before
from kdmp_ks.architecture import AMD64, ARM64, X86
from kdmp_ks.errors import MemoryReadError, PageReadError

AT = 0xFFFFF80012345000


class Memory:
    """Code that ends at an address; nothing else is there."""

    def __init__(self, code: bytes, end: int = AT + 0x100) -> None:
        self.code, self.start, self.end = code, end - len(code), end

    def read_exact(self, address: int, length: int) -> bytes:
        if not self.start <= address <= address + length <= self.end:
            raise PageReadError(address, "not there")
        return self.code[address - self.start : address - self.start + length]

    def read_struct(self, address: int, schema: object) -> object:
        raise AssertionError(f"no structure is read at {address:#x}")


def before(text: str, machine: object = AMD64, end: int = AT + 0x100) -> Call | None:
    code = bytes.fromhex(text)
    return call_before(end, Memory(b"\x90" * (16 - len(code)) + code, end), machine)


@pytest.mark.parametrize(
    ("text", "offset"), [("e800000000", 0), ("e810000000", 0x10), ("e8f0ffffff", -0x10)]
)
def test_direct_calls(text: str, offset: int) -> None:
    assert before(text) == Call(AT + 0x100 + offset)
    assert before(text, X86, 0x81234100) == Call(0x81234100 + offset)


@pytest.mark.parametrize(
    "text",
    [
        "ffd0",  # call rax
        "41ffd3",  # call r11
        "ff10",  # call [rax]
        "41ff5718",  # call [r15+18h]
        "ff5424f8",  # call [rsp-8]
        "ff1424",  # call [rsp]
        "ff14c8",  # call [rax+rcx*8]
        "ff14c500100000",  # call [rax*8+1000h]
        "ff94c800100000",  # call [rax+rcx*8+1000h]
        "ff9000010000",  # call [rax+100h]
        "ff1534120000",  # call [rip+1234h]
        "48ff1534120000",
        "ff5008",  # call [rax+8]
    ],
)
def test_indirect_calls(text: str) -> None:
    assert before(text) == Call(None)


@pytest.mark.parametrize(
    "text",
    ["ffe0", "ff20", "ff30", "ffc0", "e900000000", "c3", "90", "ff", "ffd090", "ff1590", "eb00"],
)
def test_other_instructions(text: str) -> None:
    assert before(text) is None


def test_every_indirect_call_that_capstone_decodes() -> None:
    """All bytes behind ff: those that are a call end where the decoder says."""
    capstone = pytest.importorskip("capstone")
    for bits, machine, end in (
        (capstone.CS_MODE_64, AMD64, AT),
        (capstone.CS_MODE_32, X86, 0x81000100),
    ):
        decoder = capstone.Cs(capstone.CS_ARCH_X86, bits)
        for modrm in range(256):
            for sib in (0x00, 0x24, 0x25, 0x64, 0xC5, 0x2D):
                code = bytes((0xFF, modrm, sib, 0x11, 0x22, 0x33, 0x44))
                for one in decoder.disasm(code, 0, 1):
                    memory = Memory(b"\x90" * 16 + code[: one.size], end)
                    found = call_before(end, memory, machine)
                    if one.mnemonic == "call" and modrm >> 3 & 7 == 2:  # 3 is a far call
                        assert found == Call(None), (code.hex(), one.op_str)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        (0x94000004, Call(AT + 0x100 - 4 + 0x10)),  # bl +10h
        (0x97FFFFFE, Call(AT + 0x100 - 4 - 8)),  # bl -8
        (0xD63F0100, Call(None)),  # blr x8
        (0xD63F0D1F, Call(None)),  # blrabz x8
        (0xD73F0908, Call(None)),  # blraa x8, x8
        (0x14000004, None),  # b
        (0xD61F0100, None),  # br x8
        (0xD65F03C0, None),  # ret
        (0xD503201F, None),  # nop
    ],
)
def test_calls_of_arm64(word: int, expected: Call | None) -> None:
    assert before(word.to_bytes(4, "little").hex(), ARM64) == expected


@pytest.mark.parametrize("size", range(8))
def test_code_at_the_beginning_of_a_page(size: int) -> None:
    """The page before may not be in the dump."""
    code = bytes.fromhex("9090e810000000")[7 - size :]
    memory = Memory(code, AT + size)
    if not size:
        with pytest.raises(MemoryReadError):
            call_before(AT, memory, AMD64)
    else:
        expected = Call(AT + size + 0x10) if size >= 5 else None
        assert call_before(AT + size, memory, AMD64) == expected


def test_any_bytes_are_harmless() -> None:
    chance = random.Random(5)
    for _ in range(3000):
        code = chance.randbytes(chance.randrange(1, 12))
        for machine in (AMD64, X86, ARM64):
            end = chance.choice((AT, AT + 4, AT + 0x800))
            try:
                found = call_before(end, Memory(code, end), machine)
            except MemoryReadError:
                continue
            assert found is None or found.target is None or 0 <= found.target < 1 << 64


PAD = b"\xc3" + b"\xcc" * 15


def test_the_beginning_of_a_routine() -> None:
    code = b"\x90" * 16 + PAD + b"\x48" * 20
    assert start_by_padding(code, AT, AT + 52) == AT + 32
    assert start_by_padding(code, AT, AT + 32) == AT + 32
    assert start_by_padding(b"\x90" * 64, AT, AT + 64) is None
    assert start_by_padding(b"", AT, AT) is None
    # One byte of padding can be part of an instruction.
    assert start_by_padding(b"\x90" * 31 + b"\xcc" + b"\x90" * 8, AT, AT + 40) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", True),
        ("488b4108", True),  # mov rax, [rcx+8]
        ("4885c97401c3488b4108", True),  # ... je; ret; mov
        ("4883ec28", False),  # sub rsp, 28h
        ("53", False),  # push rbx
        ("9c", False),  # pushfq
        ("5b", False),  # pop rbx
        ("e800000000", False),  # call
        ("ffd0", False),  # call rax
        ("c8000000", False),  # enter
        ("c9", False),  # leave
        ("488d6424f8", False),  # lea rsp, [rsp-8]
        ("4889e0", True),  # mov rax, rsp
        ("4889c4", False),  # mov rsp, rax
        ("4894", False),  # xchg rsp, rax
        ("4887c4", False),  # xchg rsp, rax
        ("48894c2408", True),  # mov [rsp+8], rcx: a home of the caller's frame
        ("cc", False),  # another routine
        ("06", False),  # not an instruction
        ("488b", False),  # the instruction is in the middle of another
    ],
)
def test_routines_without_a_frame(text: str, expected: bool) -> None:
    code = bytes.fromhex(text)
    assert is_frameless(code + b"\x90" * 8, AT, AT + len(code), AMD64) is expected


def test_routines_of_x86_without_a_frame() -> None:
    assert is_frameless(bytes.fromhex("8b442404"), 0x81000000, 0x81000004, X86)
    for text in ("55", "83ec10", "8be5", "e800000000"):  # push ebp; sub esp; mov esp, ebp; call
        code = bytes.fromhex(text)
        assert not is_frameless(code, 0x81000000, 0x81000000 + len(code), X86)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), True),
        ((0xF9400408, 0xF9400109), True),  # ldr x8, [x0, #8]; ldr x9, [x8]
        ((0xA9BF7BFD,), True),  # stp x29, x30, [sp, #-16]!: the register stays
        ((0x94000010,), False),  # bl
        ((0xD63F0100,), False),  # blr x8
        ((0xD503237F,), False),  # pacibsp
    ],
)
def test_routines_of_arm64_that_keep_the_link_register(
    words: tuple[int, ...], expected: bool
) -> None:
    code = b"".join(word.to_bytes(4, "little") for word in words)
    assert is_frameless(code + b"\x1f\x20\x03\xd5", AT, AT + len(code), ARM64) is expected


def test_a_routine_that_is_too_long_is_not_decoded() -> None:
    code = b"\x90" * (MOST_CODE + 1)
    assert is_frameless(code, AT, AT + MOST_CODE, AMD64)
    assert not is_frameless(code, AT, AT + MOST_CODE + 1, AMD64)
    assert not is_frameless(code, AT, AT - 1, AMD64)
    assert not is_frameless(b"", AT, AT + 1, AMD64)
