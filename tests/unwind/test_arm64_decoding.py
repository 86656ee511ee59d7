"""Unwind codes of ARM64: beside LLVM's decoder, and packed by hand."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import skip_or_fail
from kdmp_ks.unwind.arm64.unwind_codes import Op, UnwindCode, read_codes
from kdmp_ks.unwind.frame import EndReason
from unwind.llvm_codes import LINE, spelled

END = b"\xe4"


def all_codes() -> Iterator[bytes]:
    """Go through all codes of one and two bytes, and some of four, that save or allocate."""
    for first in (*range(0x20), *range(0x21, 0xC0), 0xE1, 0xE3):
        yield bytes([first])
    for first in (*range(0xC0, 0xDF), 0xE2):
        for second in range(0x100):
            yield bytes([first, second])
    for size in (0x001000, 0x009000, 0xFFFFFF, 0x123456):
        yield b"\xe0" + size.to_bytes(3, "big")


def is_real(code: bytes) -> bool:
    """Whether the registers of a code exist; LLVM does not look at that."""
    if not 0xC8 <= code[0] <= 0xD7:
        return True
    value = int.from_bytes(code, "big")
    if code[0] >= 0xD6:
        return 19 + 2 * (value >> 6 & 7) <= 29
    if code[0] >= 0xD4:
        return 19 + (value >> 5 & 15) <= 30
    return 19 + (value >> 6 & 15) <= (29 if code[0] < 0xD0 else 30)


def test_all_codes_beside_llvm(tmp_path: Path) -> None:
    for program in ("clang", "llvm-readobj"):
        if shutil.which(program) is None:
            skip_or_fail(f"{program} is not installed")
    codes = [code for code in all_codes() if is_real(code)]
    groups = [codes[at : at + 25] for at in range(0, len(codes), 25)]
    lines, entries = [".text", "F: ret", '.section .xdata,"dr"'], ['.section .pdata,"dr"']
    for number, group in enumerate(groups):
        data = b"".join(group) + END
        data += b"\xe3" * (-len(data) % 4)
        lines += [f"X{number}:", f".long {1 | len(data) // 4 << 27 | 1 << 21 | 0 << 22:#x}"]
        lines.append(".byte " + ",".join(map(str, data)))
        entries += [".long F@IMGREL", f".long X{number}@IMGREL"]
    (tmp_path / "codes.s").write_text("\n".join([*lines, *entries]) + "\n", encoding="utf-8")
    made = ("clang", "--target=aarch64-pc-windows-msvc", "-c", "codes.s", "-o", "codes.obj")
    subprocess.run(made, cwd=tmp_path, check=True, timeout=60)
    shown = subprocess.run(
        ("llvm-readobj", "--unwind", "codes.obj"), cwd=tmp_path, check=True, timeout=60,
        capture_output=True, text=True,
    ).stdout  # fmt: skip
    expected = {bytes.fromhex(data): text for data, text in LINE.findall(shown)}
    compared = 0
    for code in codes:
        found = read_codes(code + END)
        assert not isinstance(found, EndReason), code.hex()
        text = expected[code].replace("mov fp, sp", "add fp, sp, #0")
        assert spelled(found[0]) == text, code.hex()
        compared += 1
    print(compared)
    assert compared > 7000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("fc", UnwindCode(Op.NOP)),
        ("e6", UnwindCode(Op.NEXT)),
        ("e5", UnwindCode(Op.END_PART)),
        ("e8", UnwindCode(Op.TRAP_FRAME)),
        ("e9", UnwindCode(Op.MACHINE_FRAME)),
        ("ea", UnwindCode(Op.CONTEXT)),
        ("ec", UnwindCode(Op.NOT_A_CALL)),
        # One register of any kind, pairs, pushes: str x7, [sp, #24]; stp x27, x28, [sp, #32];
        # str d3, [sp, #-32]!; stp q6, q7, [sp, #-64]!; str q31, [sp, #16]; str lr, [sp, #0].
        ("e70703", UnwindCode(Op.SAVE, 7, 1, 24)),
        ("e75b02", UnwindCode(Op.SAVE, 27, 2, 32)),
        ("e72341", UnwindCode(Op.SAVE_VECTOR, 3, 1, 0, 32)),
        ("e76683", UnwindCode(Op.SAVE_VECTOR, 6, 2, 0, 64)),
        ("e71f81", UnwindCode(Op.SAVE_VECTOR, 31, 1, 16)),
        ("e71e00", UnwindCode(Op.SAVE, 30, 1, 0)),
    ],
)
def test_rare_codes(data: str, code: UnwindCode) -> None:
    found = read_codes(bytes.fromhex(data) + END)
    assert found == (code, UnwindCode(Op.END))


@pytest.mark.parametrize(
    ("data", "end"),
    [
        ("", EndReason.INVALID_UNWIND_INFO),
        ("e3e3", EndReason.INVALID_UNWIND_INFO),  # no end
        ("c0", EndReason.INVALID_UNWIND_INFO),  # cut off
        ("e00000", EndReason.INVALID_UNWIND_INFO),
        ("cb00e4", EndReason.INVALID_UNWIND_INFO),  # x31 and x32
        ("d7c0e4", EndReason.INVALID_UNWIND_INFO),  # x33
        ("d780e4", EndReason.INVALID_UNWIND_INFO),  # x31
        ("d3c0e4", EndReason.INVALID_UNWIND_INFO),  # x34
        ("d5ffe4", EndReason.INVALID_UNWIND_INFO),
        ("e78000e4", EndReason.INVALID_UNWIND_INFO),
        ("e71f00e4", EndReason.INVALID_UNWIND_INFO),  # x31
        ("e75f80e4", EndReason.INVALID_UNWIND_INFO),  # q31 and q32
        ("e700c0e4", EndReason.UNKNOWN_UNWIND_CODE),
        ("df01e4", EndReason.UNKNOWN_UNWIND_CODE),
        ("ebe4", EndReason.UNKNOWN_UNWIND_CODE),
        ("ede4", EndReason.UNKNOWN_UNWIND_CODE),
        ("f8e4", EndReason.UNKNOWN_UNWIND_CODE),
        ("ffe4", EndReason.UNKNOWN_UNWIND_CODE),
    ],
)
def test_codes_that_cannot_be_undone(data: str, end: EndReason) -> None:
    assert read_codes(bytes.fromhex(data)) is end


def test_codes_begin_at_an_index() -> None:
    assert read_codes(bytes.fromhex("c102e4 e3e4"), 3) == (UnwindCode(Op.NOP), UnwindCode(Op.END))
    assert isinstance(read_codes(struct.pack("<I", 0xE4E3E3E3), 9), EndReason)
