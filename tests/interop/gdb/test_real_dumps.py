"""gdb and lldb on triage dumps that Windows wrote, compared with the bytes of the files."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from interop.gdb.debuggers import gdb, gdb_values, lldb

CONTEXT = 0x348
AMD64 = {"rax": 0x78, "rbx": 0x90, "rsp": 0x98, "rbp": 0xA0, "r15": 0xF0, "rip": 0xF8}
ARM64 = {"x0": 0x8, "x28": 0xE8, "x29": 0xF0, "sp": 0x100, "pc": 0x108}
DUMPS = [
    ("training_3b_0.dmp", AMD64, "gdb"),
    ("training_13a.dmp", AMD64, "gdb"),
    ("triage_arm64.dmp", ARM64, "gdb-multiarch"),
]
CALL_STACK_OFFSET, CALL_STACK_SIZE, TOP_OF_STACK = 0x2028, 0x202C, 0x2048


@pytest.mark.parametrize(("name", "offsets", "program"), DUMPS, ids=[one[0] for one in DUMPS])
def test_registers_and_stack(
    dumps_folder: Path, name: str, offsets: dict[str, int], program: str, tmp_path: Path
) -> None:
    path = dumps_folder / "real" / name
    data = path.read_bytes()
    found = gdb_values(path, *(f"${one}" for one in offsets), program=program)
    wanted = [struct.unpack_from("<Q", data, CONTEXT + at)[0] for at in offsets.values()]
    assert [int(one, 16) for one in found] == wanted
    offset, size = struct.unpack_from("<II", data, CALL_STACK_OFFSET)
    (top,) = struct.unpack_from("<Q", data, TOP_OF_STACK)
    file = tmp_path / "stack.bin"
    shown = gdb(path, f"dump binary memory {file} {top:#x} {top + size:#x}", program=program)
    assert file.exists(), shown
    assert file.read_bytes() == data[offset : offset + size]


def test_lldb_lists_the_processors(dumps_folder: Path) -> None:
    path = dumps_folder / "real" / "triage_x64.dmp"
    (count,) = struct.unpack_from("<I", path.read_bytes(), 0x34)
    shown = lldb(path, "thread list", "image list")
    listed = re.findall(r"name = 'processor (\d+)'(, stop reason)?", shown.split("thread list")[1])
    assert sorted(int(number) for number, _ in listed) == list(range(count))
    assert [number for number, stopped in listed if stopped] == ["0"]


def test_a_thread_that_waits(dumps_folder: Path) -> None:
    """Its return address is below its stack; what a switch of threads does not save is unknown."""
    path = dumps_folder / "real" / "training_116_0.dmp"
    values = ("5:$rip", "5:*(long*)($rsp-8)", "5:$rsp", "5:$rax", "5:$r12", "5:$cs")
    rip, below, rsp, *unknown = gdb_values(path, *values)
    assert rip == below
    assert int(rsp, 16) - 0xFFFFEA0A41F9C550 in range(8, 0x100, 8)
    assert unknown == ["<unavailable>"] * 3
    shown = gdb(path, "info threads")
    assert re.search(r"^  5 +Thread 5 .*\(thread 0xffffb48be4dc6040[,)]", shown, re.MULTILINE)
