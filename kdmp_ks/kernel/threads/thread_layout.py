"""`ThreadLayout`: offsets of the fields of ETHREAD and EPROCESS that lists of threads need.

The KDBG contains neither the head of the list of threads in an EPROCESS nor the link in an
ETHREAD. Without symbols the head is looked for behind ``DirectoryTableBase``, where it has been
since Windows Vista; it is believed if the list there leads to a thread that is known, which also
shows the offset of the link.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Final

from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_LISTED_THREADS, MAX_LISTS_TRIED
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.described import symbol_offset
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.kernel.processes.client_id import is_sound_part
from kdmp_ks.kernel.processes.field_offsets import EVIDENCE, preferred

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import DumpWarning, Warnings
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.processes.thread import Thread
    from kdmp_ks.symbols.symbols import Symbols

LIST: Final = "ThreadListHead"
_PLACE: Final = "the place of IrpList in the KDBG"


@frozen
class ThreadLayout(Facts):
    """Offsets; None where they are not known.

    Attributes:
        head: Offset of ``ThreadListHead`` in an EPROCESS.
        link: Offset of ``ThreadListEntry`` in an ETHREAD.
        cid: Offset of ``Cid`` in an ETHREAD.
        start: Offset of ``StartAddress`` in an ETHREAD.
        win32_start: Offset of ``Win32StartAddress`` in an ETHREAD.
        priority: Offset of ``Priority`` in a KTHREAD.
    """

    head: Inferred[int] | None
    link: Inferred[int] | None
    cid: Inferred[int] | None
    start: Inferred[int] | None
    win32_start: Inferred[int] | None
    priority: Inferred[int] | None


def find_thread_layout(
    reader: Readable,
    kdbg: Kdbg,
    running: Sequence[Thread],
    symbols: Symbols | None = None,
    warnings: Warnings | None = None,
) -> ThreadLayout:
    """Find the offsets: those of symbols, or else by the threads that were running.

    Args:
        reader: The kernel's address space.
        kdbg: The kernel's debugger data block.
        running: The current threads of the processors, that of the crash first.
        symbols: Symbols of the kernel.
        warnings: Gets a warning where symbols and threads disagree.
    """
    head, link = _by_lists(reader, kdbg, running)
    parts = _by_irps(reader, kdbg, running)

    def chosen(
        type_name: str, field: str, guessed: Inferred[int] | None = None
    ) -> Inferred[int] | None:
        offset = symbol_offset(symbols, type_name, field)
        by_symbols = None if offset is None else Inferred.high(offset, EVIDENCE)
        what = f"offset of {type_name.removeprefix('_')}.{field}"
        return preferred(by_symbols, guessed, what, warnings, int)

    return ThreadLayout(
        chosen("_KPROCESS", "ThreadListHead", head),
        chosen("_KTHREAD", "ThreadListEntry", link),
        chosen("_ETHREAD", "Cid", parts.get("Cid")),
        chosen("_ETHREAD", "StartAddress", parts.get("StartAddress")),
        chosen("_ETHREAD", "Win32StartAddress", parts.get("Win32StartAddress")),
        chosen("_KTHREAD", "Priority"),
    )


def walk_threads(
    reader: Readable,
    kdbg: Kdbg,
    head: int,
    report: Callable[[DumpWarning], object],
    limit: int = MAX_LISTED_THREADS,
) -> Iterator[Gva]:
    """Yield the address of every link in the list of threads of a process.

    Args:
        reader: The kernel's address space.
        kdbg: The kernel's debugger data block.
        head: Address of ``ThreadListHead``.
        report: Gets a warning where the list ends early.
        limit: Most threads.
    """
    entry = kdbg.architecture.list_entry
    return walk_list(reader, head, name=LIST, report=report, structure=entry, limit=limit)


def _by_lists(
    reader: Readable, kdbg: Kdbg, running: Sequence[Thread]
) -> tuple[Inferred[int] | None, Inferred[int] | None]:
    """Return the offsets of head and link, by a list that leads to a thread that was running."""
    machine = kdbg.architecture
    behind = field_offset(machine.structure("KPROCESS_THREADS"), LIST)
    behind -= field_offset(machine.structure("KPROCESS_HEAD"), "DirectoryTableBase")
    with suppress(*UNUSABLE):
        size = kdbg.require("SizeEThread")
        head = kdbg.require("OffsetEprocessDirectoryTableBase") + behind
        evidence = "the list behind DirectoryTableBase leads to a thread that was running"
        for thread in islice(running, MAX_LISTS_TRIED):
            with suppress(*UNUSABLE):
                for link in walk_threads(reader, kdbg, thread.process.address + head, _ignore):
                    offset = int(link - thread.address)
                    if 0 <= offset < size:
                        return Inferred.high(head, evidence), Inferred.high(offset, evidence)
    return None, None


def _by_irps(reader: Readable, kdbg: Kdbg, running: Sequence[Thread]) -> dict[str, Inferred[int]]:
    """Return the offsets of fields around the list of I/O requests, by its place in the KDBG.

    They are sure if a thread that was running has the semaphore of such a place.
    """
    irps, machine = kdbg["OffsetEThreadIrpList"], kdbg.architecture
    if not irps:
        return {}
    structure = machine.structure("ETHREAD_START")
    base = irps - field_offset(structure, "IrpList")
    cid = base + field_offset(structure, "Cid")
    if base < 0:
        return {}
    is_sure = any(
        _has_semaphore(reader, kdbg, thread.address + base, thread.address + cid)
        for thread in islice(running, MAX_LISTS_TRIED)
    )
    made = Inferred.high if is_sure else Inferred.medium
    evidence = f"{_PLACE} and the semaphore between them" if is_sure else _PLACE
    names = ("Cid", "StartAddress", "Win32StartAddress")
    return {name: made(base + field_offset(structure, name), evidence) for name in names}


def _has_semaphore(reader: Readable, kdbg: Kdbg, base: int, cid: int) -> bool:
    with suppress(*UNUSABLE):
        part = reader.read_struct(base, kdbg.architecture.structure("ETHREAD_START"))
        return is_sound_part(part, cid, kdbg.architecture)
    return False


def _ignore(warning: DumpWarning) -> None:
    """Ignore that a list breaks off: another may be complete."""
