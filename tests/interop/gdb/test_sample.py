"""gdb and lldb on QEMU's sample, compared with the answers of QEMU."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest

from interop.gdb.debuggers import gdb, gdb_values, lldb, lldb_registers

NAMES = (
    *("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11"),
    *("r12", "r13", "r14", "r15", "rip", "mxcsr", "cs", "ss", "ds", "es", "fs", "gs"),
)


def expected(oracle: dict[str, Any], processor: int) -> dict[str, int]:
    """Return the registers that QEMU had; processor 0 is thread 1."""
    found = oracle["registers"][processor]
    return {
        **{name: int(found[name.upper()], 16) for name in NAMES},
        "eflags": int(found["RFL"], 16),
    }


def test_gdb_has_the_registers_that_qemu_had(qemu_dump: Path, qemu_oracle: dict[str, Any]) -> None:
    assert len(qemu_oracle["registers"]) == 2
    wanted = [expected(qemu_oracle, 0), expected(qemu_oracle, 1)]
    expressions = [f"{thread}:${name}" for thread, known in enumerate(wanted, 1) for name in known]
    found = gdb_values(qemu_dump, *expressions)
    assert [int(one, 16) for one in found] == [v for known in wanted for v in known.values()]


def test_lldb_has_the_registers_that_qemu_had(qemu_dump: Path, qemu_oracle: dict[str, Any]) -> None:
    commands = [f"thread select {number}" for number in (2, 3)]
    read = "register read"
    shown = lldb(qemu_dump, "thread list", commands[0], read, commands[1], read, "memory read 0")
    for processor in (0, 1):
        name = f"name = 'processor {processor}'"
        assert re.search(rf"thread #{processor + 2}: tid = 0x000{processor + 1}, .* {name}", shown)
        wanted = expected(qemu_oracle, processor)
        del wanted["mxcsr"]
        part = shown.split(f"(lldb) {read}\n")[1 + processor]
        found = lldb_registers(part)
        assert {name: found.get(name) for name in wanted} == wanted
        assert "fs_base" not in found
        assert "registers were unavailable" in part
    assert "error: memory read failed for 0x0" in shown


@pytest.mark.parametrize("processor", [0, 1])
def test_gdb_reads_the_memory_that_qemu_saved(
    qemu_dump: Path, qemu_oracle: dict[str, Any], tmp_path: Path, processor: int
) -> None:
    """Ranges with no hole, by the page tables of either processor; the header has the first's."""
    root = qemu_oracle["cr3"][processor]
    assert root == ("0xe7c000", "0x72e000")[processor]
    options = ("--dtb", root) if processor else ()
    every = [one for one in qemu_oracle["virt"] if one["cpu"] == processor]
    small = [one for one in every if one["bytes_saved"] == one["size"] <= 1 << 17]
    whole = [one for one in small if not is_flagged(one)]
    assert len(whole) > 10
    commands = [
        f"dump binary memory {tmp_path / str(number)} {one['va']} {end(one):#x}"
        for number, one in enumerate(whole)
    ]
    shown = gdb(qemu_dump, *commands, options=options)
    for number, one in enumerate(whole):
        file = tmp_path / str(number)
        assert file.exists(), (one, shown[-2000:])
        assert hashlib.sha256(file.read_bytes()).hexdigest() == one["sha256"], one


def end(one: dict[str, Any]) -> int:
    return int(one["va"], 16) + int(one["size"])


def is_flagged(one: dict[str, Any]) -> bool:
    """Whether the range has holes, or ends where gdb's addresses do."""
    if end(one) >> 64:
        return True
    pages = ("unmapped", "tables_not_in_dump", "reserved_bit", "not_in_dump")
    return bool(one["touches_patched_context"]) or any(one[f"{name}_pages"] for name in pages)


def test_gdb_lists_the_modules_that_the_guest_had(
    qemu_dump: Path, qemu_oracle: dict[str, Any]
) -> None:
    shown = gdb(qemu_dump, "info sharedlibrary", "monitor modules")
    named = [one for one in qemu_oracle["modules"] if one["BaseDllName"]]
    assert len(named) == 4
    for one in named:
        name, start = re.escape(one["BaseDllName"]), int(one["DllBase"], 16)
        assert re.search(rf"^ +No +{name}$", shown, re.MULTILINE)
        assert re.search(rf"^{start:#018x} 0x[0-9a-f]{{16}} {name}$", shown, re.MULTILINE)


def test_gdb_is_refused_what_a_dump_cannot_do(qemu_dump: Path) -> None:
    shown = gdb(
        qemu_dump, "set $rax=1", "continue", "stepi", "set {int}$sp=1", "monitor help", "x/gx 0"
    )
    assert "Could not write register \"rax\"; remote failure reply 'E1e'" in shown
    assert shown.count("The dump is read-only: its processors cannot run.") == 2
    assert shown.count("warning: Remote failure reply: E1e") == 2
    assert re.search(r"Cannot access memory at address 0xf+\w+", shown)
    assert "monitor stack [N]  the call stack of the crash, or of processor N" in shown
    assert "Cannot access memory at address 0x0" in shown
