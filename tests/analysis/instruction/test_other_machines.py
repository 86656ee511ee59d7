"""Faults of x86 and ARM64: code assembled by clang, addresses calculated by hand."""

from __future__ import annotations

import io
import re
import shutil
import struct
import subprocess
from collections.abc import Mapping
from random import Random

import pytest

from builders.context_arm64 import arm64_context
from builders.header32 import x86_context
from builders.triage import Driver, Stretch, TriageDump, small32
from conftest import skip_or_fail
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.instruction import examine_instruction, instruction_facts
from kdmp_ks.analysis.verdict.examine import examine

TIMES = 3
LEAST_FOUND = 0.95
BASE32, STACK32 = 0xF7A00000, 0x81F00000
CODE32, FRAME32 = BASE32 + 0x1000, STACK32 + 0x800
OFFSETS32 = {
    "edx": 0x3C, "ecx": 0x40, "eax": 0x44, "edi": 0x54, "esi": 0x58, "ebx": 0x5C, "ebp": 0x60,
}  # fmt: skip
BASE_ARM, STACK_ARM = 0xFFFFF80100000000, 0xFFFFA00000010000
CODE_ARM = BASE_ARM + 0x1000
FORMS32 = {
    "mov eax, [ecx+0x18]": lambda r: r["ecx"] + 0x18,
    "mov [edx+esi*4+8], eax": lambda r: r["edx"] + r["esi"] * 4 + 8,
    "cmp dword ptr [ebx], 0": lambda r: r["ebx"],
    "movzx eax, byte ptr [edi+0x22]": lambda r: r["edi"] + 0x22,
    "lock xadd [ecx], eax": lambda r: r["ecx"],
    "mov eax, [ebp-0x10]": lambda r: r["ebp"] - 0x10,
    "push dword ptr [eax+4]": lambda r: r["eax"] + 4,
    "add [esi+edi+0x100], cl": lambda r: r["esi"] + r["edi"] + 0x100,
    "movsd": lambda r: r["esi"],
    "call dword ptr [edx+0x40]": lambda r: r["edx"] + 0x40,
}  # fmt: skip
FORMS_ARM = {
    "ldr x0, [x1, #0x18]": lambda r: r["x1"] + 0x18,
    "str w2, [x3, x4, lsl #2]": lambda r: r["x3"] + r["x4"] * 4,
    "ldrb w5, [x6, #0x22]": lambda r: r["x6"] + 0x22,
    "ldp x0, x1, [x2, #0x20]": lambda r: r["x2"] + 0x20,
    "ldur x0, [x9, #-0x10]": lambda r: r["x9"] - 0x10,
    "str x0, [x8]": lambda r: r["x8"],
    "ldrh w0, [x10, x11]": lambda r: r["x10"] + r["x11"],
    "ldr q0, [x12, #0x40]": lambda r: r["x12"] + 0x40,
    "stp x20, x21, [x13, #-0x20]": lambda r: r["x13"] - 0x20,
    "ldrsw x0, [x14, #4]": lambda r: r["x14"] + 4,
}  # fmt: skip
BEFORE32 = "mov edi, edi; push ebp; mov ebp, esp; sub esp, 0x20; push esi; mov esi, [ebp+8]; "
BEFORE_ARM = "stp x29, x30, [sp, #-0x20]!; mov x29, sp; mov x19, x0; "


def assembled(machine: str, text: str) -> bytes:
    if shutil.which("llvm-mc") is None:
        skip_or_fail("llvm-mc is not installed")
    options = ["--output-asm-variant=1"] if machine == "i686" else []
    source = text.replace("; ", "\n")
    if machine == "i686":
        source = f".intel_syntax noprefix\n{source}"
    done = subprocess.run(
        ["llvm-mc", f"--triple={machine}-pc-windows-msvc", "--show-encoding", *options],
        input=source, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    found = re.findall(r"encoding: \[([^\]]+)\]", done.stdout)
    return bytes(int(one, 16) for line in found for one in line.split(","))


def dump32(code: bytes, offset: int, registers: Mapping[str, int], accessed: int) -> bytes:
    page = code.ljust(0x1000, b"\xcc")
    frame = bytearray(0x74)
    for name, at in OFFSETS32.items():
        struct.pack_into("<I", frame, at, registers[name])
    struct.pack_into("<I", frame, 0x38, 0x23)
    struct.pack_into("<I", frame, 0x50, 0x30)
    struct.pack_into("<III", frame, 0x68, CODE32 + offset, 8, 0x10246)
    stack = bytearray(0x1000)
    stack[0x800 : 0x800 + len(frame)] = frame
    drivers = (
        Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x804D7000, 0x1F8000),
        Driver("\\SystemRoot\\system32\\drivers\\odd.sys", BASE32, 0x8000, timestamp=0x3B7D8000),
    )
    blocks = [Stretch(STACK32, bytes(stack)), Stretch(CODE32, page)]
    data = bytearray(small32(blocks=blocks, drivers=drivers).build().data)
    struct.pack_into("<5I", data, 0x28, 0xD1, accessed, 2, 0, CODE32 + offset)
    pointers = {"eip": CODE32 + offset, "esp": FRAME32 + 0x74, "seg_cs": 8, "seg_fs": 0x30}
    data[0x320:0x5EC] = x86_context({**registers, **pointers, "eflags": 0x10246})
    return bytes(data)


def dump_arm(code: bytes, offset: int, registers: Mapping[str, int], accessed: int) -> bytes:
    page = code.ljust(0x1000, b"\0")
    at = CODE_ARM + offset
    drivers = (
        Driver("\\SystemRoot\\system32\\ntoskrnl.exe", 0xFFFFF80000200000, 0x1000000),
        Driver("\\SystemRoot\\system32\\drivers\\odd.sys", BASE_ARM, 0x8000, timestamp=0x5F000000),
    )
    built = TriageDump(machine=0xAA64, blocks=[Stretch(CODE_ARM, page)], drivers=drivers).build()
    data = bytearray(built.data)
    struct.pack_into("<I4x4Q", data, 0x38, 0xD1, accessed, 2, 0, at)
    context = {**registers, "pc": at, "sp": STACK_ARM + 0xC00, "cpsr": 0x60000044}
    data[0x348:0x6D8] = arm64_context(context)
    return bytes(data)


def judged(data: bytes) -> tuple[str, str, dict[str, str]]:
    with KernelDumpParser(io.BytesIO(data)) as dump:
        examined = examine_instruction(dump)
        assert examined is not None
        tests = {one.test: one.result for one in instruction_facts(examined).tests}
        found = examine(dump)
        return found.kind, found.confidence, tests


def values32(random: Random) -> dict[str, int]:
    return {name: random.randrange(0x1000, 0xFFFF0000) for name in OFFSETS32}


def values_arm(random: Random) -> dict[str, int]:
    found = {f"x{n}": 0xFFFFC00000000000 + random.randrange(1 << 36) * 8 for n in range(29)}
    return {**found, "x4": random.randrange(1 << 20), "x11": random.randrange(1 << 20)}


MACHINES = {
    "x86": ("i686", BEFORE32 * 6, FORMS32, dump32, values32, 32),
    "arm64": ("aarch64", BEFORE_ARM * 6, FORMS_ARM, dump_arm, values_arm, 64),
}


@pytest.mark.parametrize("name", MACHINES)
def test_software_and_hardware(name: str) -> None:
    """An address that the instruction accesses is software; any other one is not."""
    triple, before, forms, build, values, bits = MACHINES[name]
    random, start = Random(7), assembled(triple, before)
    software, found, missed = 0, 0, []
    for text, address in forms.items():
        code = start + assembled(triple, text) + assembled(triple, "nop")
        for _ in range(TIMES):
            registers = values(random)
            right = address(registers) & (1 << bits) - 1
            kind, _, tests = judged(build(code, len(start), registers, right))
            assert (tests["fault address"], kind != "hardware") == ("passed", True), text
            assert tests["instruction boundary"] == "passed"
            software += 1
            wrong = right ^ 1 << random.randrange(12, 31)
            kind, confidence, tests = judged(build(code, len(start), registers, wrong))
            assert tests["instruction boundary"] == "passed"
            if kind == "hardware" and confidence != "low":
                found += 1
            else:
                missed.append((text, kind, confidence, tests))
    assert software == TIMES * len(forms) == 30
    assert found >= LEAST_FOUND * software, missed[:5]


@pytest.mark.parametrize("offset", [1, 2, 3])
def test_a_pointer_to_code_that_is_not_aligned(offset: int) -> None:
    start = assembled("aarch64", BEFORE_ARM * 6)
    code = start + assembled("aarch64", "ldr x0, [x1, #0x18]; nop")
    registers = values_arm(Random(1))
    kind, confidence, tests = judged(dump_arm(code, len(start) + offset, registers, 0x29))
    assert tests["instruction boundary"] == "failed"
    assert (kind, confidence != "low") == ("hardware", True)


@pytest.mark.parametrize("text", ["dc zva, x0", "ldr x0, [x1], #8", "prfm pldl1keep, [x1]"])
def test_accesses_of_arm64_that_are_not_known(text: str) -> None:
    start = assembled("aarch64", BEFORE_ARM * 6)
    code = start + assembled("aarch64", f"{text}; nop")
    _, _, tests = judged(dump_arm(code, len(start), values_arm(Random(1)), 0xFFFFC00012340000))
    assert tests["fault address"] == ("failed" if "prfm" in text else "not examined")


def test_a_literal_of_arm64_is_not_examined() -> None:
    start = assembled("aarch64", BEFORE_ARM * 6)
    code = start + struct.pack("<I", 0x58000080)  # ldr x0, #0x10
    _, _, tests = judged(dump_arm(code, len(start), values_arm(Random(1)), 0xFFFFC00012340000))
    assert tests["fault address"] == "not examined"


def test_inside_an_instruction_of_x86() -> None:
    start = assembled("i686", BEFORE32 * 6)
    store = assembled("i686", "mov dword ptr [esp+0x20], 0x11223344; mov eax, [ecx+0x18]; ret")
    registers = values32(Random(2))
    kind, confidence, tests = judged(dump32(start + store, len(start) + 2, registers, 0x44))
    assert tests["instruction boundary"] == "failed"
    assert (kind, confidence != "low") == ("hardware", True)
