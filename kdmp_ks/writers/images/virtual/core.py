"""`write_core`: virtual memory and registers as an ELF core, for debuggers and disassemblers.

Each processor of the dump is a thread, the one that stopped the machine the first; each piece of
virtual memory is a segment. Addresses are those of the dump, so that symbols and other dumps fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from kdmp_ks.errors import KdmpError, UnsupportedDumpError, WriteError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.writers.copy_writer import CopyWriter
from kdmp_ks.writers.images import elf_headers as elf
from kdmp_ks.writers.images.converted import Converted, Lost
from kdmp_ks.writers.images.elf import MACHINES, RIGHTS, file_header
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.images.virtual.areas import areas_of
from kdmp_ks.writers.images.virtual.notes import file_note, thread_notes
from kdmp_ks.writers.images.virtual.threads import threads_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.virt import VirtualReader
    from kdmp_ks.writers.images.virtual.areas import Areas
    from kdmp_ks.writers.images.virtual.threads import CoreThread


@dataclass(frozen=True, slots=True)
class CoreOptions:
    """Contents of a core of virtual memory.

    Attributes:
        start: First address; the first of the kernel's half if None, the first of all memory in a
            triage dump.
        end: Address behind the last one; the end of the address space if None.
        user: Whether the user half belongs to it, unless ``start`` says so.
        files: Whether a note lists the modules of the kernel, as the files of a program. gdb looks
            for each of them then.
    """

    start: int | None = None
    end: int | None = None
    user: bool = False
    files: bool = False


def write_core(
    dump: KernelDumpParser,
    target: BinaryIO,
    options: CoreOptions = CoreOptions(),
    *,
    space: VirtualReader | None = None,
    progress: Callable[[int], object] | None = None,
) -> Converted:
    """Write virtual memory and the registers of all processors as an ELF core.

    Args:
        dump: The dump; a triage dump as well.
        target: A new, seekable binary file, open for writing and empty.
        options: What it contains.
        space: The address space; ``dump.memory`` if left out.
        progress: Called with the number of bytes of memory copied so far.

    Raises:
        UnsupportedDumpError: The dump's memory cannot be read, or cores of the machine are unknown.
        InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        WriteError: There is no memory and no register, or too much for a core.
        MissingExtraError: numpy is not installed, which page tables need.
        SourceError: The dump cannot be read.
        OSError: The file cannot be written.
    """
    if dump.architecture not in MACHINES:
        raise _unknown_machine(dump)
    memory = dump.memory if space is None else space
    areas = areas_of(memory.rule.segments(*_limits(dump, memory, options)), dump.source.size)
    threads = threads_of(dump)
    if not areas.segments and not threads:
        raise WriteError(
            "there is neither memory nor a register for a core",
            field="memory",
            expected="memory in the dump",
            got="none",
        )
    notes = thread_notes(dump, threads)
    if options.files:
        notes += file_note(dump)
    return _write(dump, CopyWriter(dump.source, target, progress), areas, threads, notes)


def _write(
    dump: KernelDumpParser,
    writer: CopyWriter,
    areas: Areas,
    threads: list[CoreThread],
    notes: bytes,
) -> Converted:
    """Write headers, notes and memory."""
    wide = dump.architecture.pointer_size == 8
    header: Any = elf.ELF64_PHDR if wide else elf.ELF32_PHDR
    segments = areas.segments
    writer.write(file_header(MACHINES[dump.architecture], 1 + len(segments), wide=wide))
    first_note = writer.position + (1 + len(segments)) * header.sizeof()
    first = -(-(first_note + len(notes)) // PAGE_SIZE) * PAGE_SIZE
    if not wide and first + areas.size >= dump.architecture.end:
        raise WriteError(
            "the memory is too large for a 32-bit core",
            field="p_offset",
            expected=f"below {dump.architecture.end:#x}",
            got=first + areas.size,
        )
    writer.write(_program_header(header, elf.PT_NOTE, 0, first_note, 0, len(notes)))
    for one in segments:
        at = first + one.offset
        writer.write(_program_header(header, elf.PT_LOAD, RIGHTS, at, one.address, one.size))
    writer.write(notes)
    for at, offset, size in areas.parts:
        writer.move_to(first + at)
        writer.copy(offset, size)
    size = writer.finish()
    lost = [Lost.HEADER, Lost.PHYSICAL_ADDRESSES]
    if dump.triage is not None:
        lost.remove(Lost.PHYSICAL_ADDRESSES)
    if _has_blobs(dump):
        lost.append(Lost.SECONDARY_DATA)
    return Converted(
        format=ImageFormat.ELF,
        size=size,
        copied=sum(size for _, _, size in areas.parts),
        holes=0,
        segments=len(segments),
        blobs=0,
        threads=len(threads),
        lost=tuple(lost),
    )


def _program_header(
    header: Any, kind: int, rights: int, offset: int, address: int, size: int
) -> bytes:
    data: bytes = header.build(
        {
            "p_type": kind,
            "p_flags": rights,
            "p_offset": offset,
            "p_vaddr": address,
            "p_paddr": 0,
            "p_filesz": size,
            "p_memsz": size if kind == elf.PT_LOAD else 0,
            "p_align": 1 if (offset | address) % PAGE_SIZE else PAGE_SIZE,
        }
    )
    return data


def _limits(dump: KernelDumpParser, memory: VirtualReader, options: CoreOptions) -> tuple[int, int]:
    """Return the first address and the one behind the last."""
    every = options.user or dump.triage is not None
    start = 0 if every else dump.architecture.end >> 1
    start = start if options.start is None else options.start
    end = memory.rule.end if options.end is None else min(options.end, memory.rule.end)
    return start, max(start, end)


def _has_blobs(dump: KernelDumpParser) -> bool:
    try:
        return len(dump.secondary_data) > 0
    except KdmpError:
        return False


def _unknown_machine(dump: KernelDumpParser) -> UnsupportedDumpError:
    return UnsupportedDumpError(
        f"{dump.source.name}: cores of {dump.architecture.name} machines are not supported",
        dump_type=dump.dump_type,
    )
