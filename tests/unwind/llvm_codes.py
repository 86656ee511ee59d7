"""Unwind codes as llvm-readobj prints them, beside those that the readers find."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from builders.stepped import MappedImage
from conftest import skip_or_fail
from kdmp_ks.unwind.amd64.unwind_codes import NAMES, UnwindInfo, read_info
from kdmp_ks.unwind.amd64.unwind_codes import UnwindCode as Amd64Code
from kdmp_ks.unwind.arm64.functions import Function, find_function
from kdmp_ks.unwind.arm64.unwind_codes import Op, UnwindCode
from kdmp_ks.unwind.image import UnwindImage

NAMED = (
    "PUSH_NONVOL", "ALLOC_LARGE", "ALLOC_SMALL", "SET_FPREG", "SAVE_NONVOL", "SAVE_NONVOL_FAR", "",
    "", "SAVE_XMM128", "SAVE_XMM128_FAR", "PUSH_MACHFRAME",
)  # fmt: skip
FUNCTION = re.compile(
    r"StartAddress: .*?\(0x(\w+)\)\s+EndAddress: .*?\(0x(\w+)\)\s+UnwindInfoAddress: .*?\(0x(\w+)\)"
    r"(.*?)UnwindCodes \[(.*?)\]",
    re.DOTALL,
)


def in_words(code: Amd64Code, frame: tuple[str, int]) -> str:
    """An unwind code as llvm-readobj prints it."""
    name = NAMED[code.op]
    if name == "PUSH_NONVOL":
        more = f" reg={NAMES[code.info].upper()}"
    elif name.startswith("ALLOC"):
        more = f" size={code.operand}"
    elif name == "SET_FPREG":
        more = f" reg={frame[0]}, offset=0x{frame[1]:X}"
    elif name == "PUSH_MACHFRAME":
        more = f" errcode={'yes' if code.info else 'no'}"
    elif "XMM" in name:
        more = f" reg=XMM{code.info}, offset=0x{code.operand:X}"
    else:
        more = f" reg={NAMES[code.info].upper()}, offset=0x{code.operand:X}"
    return f"0x{code.offset:02X}: {name}{more}"


def unwound(path: Path) -> str:
    tool = shutil.which("llvm-readobj")
    if tool is None:
        skip_or_fail("llvm-readobj is missing")
    done = subprocess.run([tool, "--unwind", path], check=True, capture_output=True, text=True)
    return done.stdout


def compare_codes(path: Path) -> tuple[set[str], int]:
    """Compare the codes of an image of AMD64; return their kinds, and the number of functions."""
    mapped = MappedImage.of(path.read_bytes())
    functions = FUNCTION.findall(unwound(path))
    kinds: set[str] = set()
    for _, _, unwind, _, codes in functions:
        found = read_info(mapped.read, int(unwind, 16) - mapped.base)
        assert isinstance(found, UnwindInfo), found
        frame = NAMES[found.head.frame_register].upper(), found.head.ofs_frame
        listed = [line.strip() for line in codes.strip().splitlines()]
        ours = [in_words(code, frame) for code in found.codes]
        assert ours == listed, (unwind, ours, listed)
        kinds |= {NAMED[code.op] for code in found.codes}
    return kinds, len(functions)


LINE = re.compile(r"^ +0x([0-9a-f]+) +; (.*)$", re.MULTILINE)
_ARM64_FUNCTION = re.compile(
    r"Function: 0x(\w+)\n +ExceptionRecord: .*\n(?:.*\n)*?"
    r" +FunctionLength: (\d+)\n(?:.*\n)*? +Prologue \[\n((?:.*\n)*?) +\]\n"
)


def compare_arm64_codes(path: Path) -> tuple[int, int]:
    """Compare lengths and prologs of an image of ARM64; return how many functions and codes."""
    mapped = MappedImage.of(path.read_bytes())
    image = UnwindImage(mapped.base, len(mapped.memory), 0xAA64, mapped.entries, mapped.read)
    functions = _ARM64_FUNCTION.findall(unwound(path))
    compared = 0
    for address, length, prolog in functions:
        rva = int(address, 16) - mapped.base
        for inside in (rva, rva + int(length) - 4):
            found = find_function(image, inside)
            assert isinstance(found, Function), (address, found)
            assert found.begin == rva, (address, found.begin)
        ours = [spelled(code) for code in found.codes if code.op is not Op.END]
        listed = [text.replace("mov fp, sp", "add fp, sp, #0") for _, text in LINE.findall(prolog)]
        listed = [text for text in listed if text != "end"]
        assert ours == listed, (address, ours, listed)
        compared += len(ours)
    return len(functions), compared


def spelled(code: UnwindCode) -> str:
    """Write a code as LLVM does."""
    first = code.register
    if code.op is Op.ALLOC:
        return f"sub sp, #{code.growth}"
    if code.op is Op.SET_FP:
        return f"add fp, sp, #{code.offset}"
    if code.op in (Op.NOP, Op.NEXT):
        return "nop" if code.op is Op.NOP else "save next"
    if code.op is Op.SAVE_LR:
        return f"stp x{first}, lr, [sp, #{code.offset}]"
    kind = "x" if code.op is Op.SAVE else "d"
    names = ", ".join(f"{kind}{first + one}" for one in range(code.total))
    verb = "stp" if code.total > 1 else "str"
    place = f"[sp, #-{code.growth}]!" if code.growth else f"[sp, #{code.offset}]"
    return f"{verb} {names}, {place}"
