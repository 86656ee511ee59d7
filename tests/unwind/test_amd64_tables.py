"""Unwind codes of images beside llvm-readobj, and the schema's types beside the reader."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from kaitaistruct import KaitaiStream
from kdmp_ks.generated.python.windows_unwind import WindowsUnwind

from builders.frame_images import LEVELS, stored_image
from builders.stepped import MappedImage
from conftest import ROOT, skip_or_fail
from kdmp_ks.unwind.amd64.unwind_codes import UnwindInfo, read_info
from kdmp_ks.unwind.frame import EndReason
from unwind.amd64_tables import XDATA, info
from unwind.llvm_codes import NAMED, compare_codes, in_words, unwound

NATIVE = ROOT / "tests" / "symbols" / "native" / "native_x64.sys"


def test_codes_of_an_image() -> None:
    kinds, functions = compare_codes(NATIVE)
    assert functions > 15
    assert kinds >= {"PUSH_NONVOL", "ALLOC_LARGE", "SET_FPREG", "SAVE_XMM128", "PUSH_MACHFRAME"}


def test_every_code_of_an_assembler(tmp_path: Path) -> None:
    """Those that no function of the image has."""
    if shutil.which("clang") is None:
        skip_or_fail("clang is not installed")
    text = """
        .text
        .seh_proc f
    f:  subq $0x200000, %rsp
        .seh_stackalloc 0x200000
        movq %rsi, 0x100000(%rsp)
        .seh_savereg %rsi, 0x100000
        movq %r15, 0x10(%rsp)
        .seh_savereg %r15, 0x10
        movaps %xmm7, 0x180000(%rsp)
        .seh_savexmm %xmm7, 0x180000
        movaps %xmm15, 0x20(%rsp)
        .seh_savexmm %xmm15, 0x20
        .seh_endprologue
        retq
        .seh_endproc
    """
    (tmp_path / "f.s").write_text(text, encoding="utf-8")
    made = tmp_path / "f.obj"
    command = ["clang", "--target=x86_64-pc-windows-msvc", "-c", str(tmp_path / "f.s"), "-o"]
    subprocess.run([*command, str(made)], check=True, timeout=60)
    listed = re.search(r"UnwindCodes \[(.*?)\]", unwound(made), re.DOTALL)
    assert listed is not None
    lines = [line.strip() for line in listed[1].strip().splitlines()]
    data = made.read_bytes()
    place = data.index(bytes([1, lines and int(lines[0][2:4], 16), 13, 0]))
    found = read_info(lambda rva, length: data[place + rva : place + rva + length], 0)
    assert isinstance(found, UnwindInfo)
    assert [in_words(code, ("", 0)) for code in found.codes] == lines
    assert {NAMED[code.op] for code in found.codes} >= {"SAVE_NONVOL_FAR", "SAVE_XMM128_FAR"}


@pytest.mark.parametrize("level", LEVELS)
def test_the_schema_reads_the_same(level: str) -> None:
    """`unwind_info_amd64` as a whole beside the reader, for each function of an image."""
    mapped = MappedImage.of(stored_image(level))
    rva, size = mapped.functions
    versions = set()
    for place in range(rva, rva + size, 12):
        entry = WindowsUnwind.RuntimeFunctionAmd64(stream(mapped.memory[place:]))
        raw = WindowsUnwind.UnwindInfoAmd64(stream(mapped.memory[entry.target_address :]))
        found = read_info(mapped.read, entry.unwind_address)
        assert isinstance(found, UnwindInfo)
        slots = iter(raw.codes)
        for code in found.codes:
            slot = next(each for each in slots if each.unwind_op != 6 or raw.head.version == 1)
            assert (code.op, code.info, code.offset) == (
                slot.unwind_op, slot.op_info, slot.code_offset,
            )  # fmt: skip
            for _ in range({1: 1 + slot.op_info, 4: 1, 5: 2, 8: 1, 9: 2}.get(slot.unwind_op, 0)):
                next(slots)
        assert (found.chained is not None) == raw.head.has_chain
        if found.chained is not None:
            assert found.chained.begin == raw.chained.begin_address
        versions.add(raw.head.version)
    assert versions == {1, 2}


def stream(data: bytes) -> KaitaiStream:
    return KaitaiStream(BytesIO(data))


def test_obsolete_codes_of_version_1() -> None:
    """Codes 6 and 7 have two and three slots and no effect."""
    unwind = info(bytes([9, 6, 0, 0, 8, 7, 0, 0, 0, 0, 4, 0x12]))
    found = read_info(lambda rva, length: unwind[rva - XDATA :][:length], XDATA)
    assert isinstance(found, UnwindInfo)
    assert [code.op for code in found.codes] == [6, 7, 2]
    assert found.epilogs == ()


def test_missing_bytes() -> None:
    assert read_info(lambda rva, length: None, 0) is EndReason.NO_UNWIND_INFO
