"""Notes of a core: NT_PRSTATUS for each thread, NT_FILE for the modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from construct import Int32ul, Int64ul, Struct

from kdmp_ks.errors import UnsupportedDumpError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SIZE
from kdmp_ks.writers.images.elf_headers import ELF_NHDR, NOTE_ALIGNMENT, NOTE_OWNER
from kdmp_ks.writers.images.virtual.prstatus import NT_FILE, NT_PRSTATUS, OF_MACHINE

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.writers.images.virtual.threads import CoreThread

_SIGTRAP: Final = 5
"""Windows stores a breakpoint as the exception of every dump."""
_NO_SYSTEM_CALL: Final = -1


def thread_notes(dump: KernelDumpParser, threads: list[CoreThread]) -> bytes:
    """Build NT_PRSTATUS for each thread.

    Args:
        dump: The dump.
        threads: The threads, in the order of the notes.

    Raises:
        UnsupportedDumpError: Cores of this machine are not known.
    """
    known = OF_MACHINE.get(dump.architecture)
    if known is None:
        raise UnsupportedDumpError(
            f"{dump.source.name}: cores of {dump.architecture.name} machines are not supported",
            dump_type=dump.dump_type,
        )
    prstatus, registers = known
    names = [one.name for one in registers.subcon.subcons]
    mask = dump.architecture.end - 1
    notes = b""
    for one in threads:
        values = {name: one.registers.get(name, 0) & mask for name in names}
        values["gs_base"] = one.gs_base
        for name in ("orig_rax", "orig_eax"):
            values[name] = _NO_SYSTEM_CALL & mask
        signal = _SIGTRAP if one.stopped else 0
        fields = {
            **dict.fromkeys(("si_code", "si_errno", "pr_sigpend", "pr_sighold"), 0),
            **dict.fromkeys(("pr_ppid", "pr_pgrp", "pr_sid", "pr_fpvalid"), 0),
            "si_signo": signal,
            "pr_cursig": signal,
            "pr_pid": one.number,
            "times": [0] * 8,
            "pr_reg": values,
        }
        notes += _note(NT_PRSTATUS, prstatus.build(fields))
    return notes


def file_note(dump: KernelDumpParser) -> bytes:
    """Build NT_FILE: address and path of each module of the kernel.

    Args:
        dump: The dump.

    Raises:
        InvalidDataError: The list of modules cannot be found.
    """
    word = Int64ul if dump.architecture.pointer_size == Int64ul.sizeof() else Int32ul
    entry = Struct("start" / word, "end" / word, "file_ofs" / word)
    head = Struct("count" / word, "page_size" / word)
    modules = [one for one in dump.kernel_modules if one.size and not one.start & PAGE_MASK]
    text = head.build({"count": len(modules), "page_size": PAGE_SIZE})
    for one in modules:
        end = min(one.end, dump.architecture.end - 1)
        text += entry.build({"start": one.start, "end": end, "file_ofs": 0})
    text += b"".join(_text(one.path) + b"\0" for one in modules)
    return _note(NT_FILE, text)


def _text(path: str) -> bytes:
    return path.encode("utf-8", "replace").replace(b"\0", b"?")


def _note(kind: int, description: bytes) -> bytes:
    header: bytes = ELF_NHDR.build(
        {"n_namesz": len(NOTE_OWNER), "n_descsz": len(description), "n_type": kind}
    )
    return header + _padded(NOTE_OWNER) + _padded(description)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % NOTE_ALIGNMENT)
