"""Copies of dumps that Windows wrote: whole, and with other registers of every processor."""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from pathlib import Path

from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError, WriteError
from kdmp_ks.writers import DumpEdit

#: Name of the instruction pointer, its offset in the header, and its format.
POINTERS = {
    0x14C: ("eip", 0x320 + 0xB8, "<I"),
    0x8664: ("rip", 0x348 + 0xF8, "<Q"),
    0xAA64: ("pc", 0x348 + 0x108, "<Q"),
}
NEW = 0x77770000


def real_dumps(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "real").iterdir() if path.suffix in (".dmp", ".bin"))


def test_copies_are_equal(dumps_folder, tmp_path):
    for path in real_dumps(dumps_folder):
        with KernelDumpParser(path) as dump:
            DumpEdit(dump).save(tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == path.read_bytes(), path.name


def change(edit: DumpEdit, name: str) -> int:
    """Change the instruction pointer of every processor; return how many have one in memory."""
    changed = 0
    for number in range(edit.dump.headers.number_processors):
        with suppress(WriteError):  # the dump does not have its registers
            changed += edit.set_registers({name: NEW | number}, number).memory
    edit.set_registers({name: NEW | 0xFF})
    return changed


def test_instruction_pointers(dumps_folder, tmp_path):
    """Nothing changes but the old values in the contexts of the processors, and in the header."""
    in_memory = 0
    for path in real_dumps(dumps_folder):
        before, target = bytearray(path.read_bytes()), tmp_path / "changed"
        with KernelDumpParser(path) as dump:
            name, place, form = POINTERS[dump.architecture.machine_type]
            old = {struct.unpack_from(form, before, place)[0]}
            for processor in dump.processors if dump.triage is not None else ():
                with suppress(KdmpError):
                    old.add(int(getattr(processor.context, name)))
            edit = DumpEdit(dump)
            in_memory += change(edit, name)
            edit.save(target)
        after = target.read_bytes()
        assert struct.unpack_from(form, after, place) == (NEW | 0xFF,)
        size = struct.calcsize(form)
        for found in re.finditer(rb".\0" + (NEW >> 16).to_bytes(2, "little"), after, re.DOTALL):
            at = found.start()
            if before[at : at + size] != after[at : at + size]:
                assert struct.unpack_from(form, before, at)[0] in old, path.name
                before[at : at + size] = after[at : at + size]
        assert after == before, path.name
    # The processors of the six dumps that the debugger engine wrote.
    assert in_memory == 48
