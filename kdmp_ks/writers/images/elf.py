"""`write_elf`: physical memory as an ELF core, a segment for each run of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.architecture import AMD64, ARM, ARM64, X86
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_ELF_SEGMENTS
from kdmp_ks.writers.images import elf_headers as elf
from kdmp_ks.writers.images.packer import packer
from kdmp_ks.writers.images.runs import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.extents import Run
    from kdmp_ks.writers.copy_writer import CopyWriter

MACHINES: Final = {
    AMD64: elf.EM_X86_64,
    ARM64: elf.EM_AARCH64,
    X86: elf.EM_386,
    ARM: elf.EM_ARM,
}
"""``e_machine`` of the machines."""
_UNKNOWN_MACHINE: Final = 0
RIGHTS: Final = elf.PF_R | elf.PF_W | elf.PF_X
"""Of all segments: a dump contains no rights of its physical memory."""


def write_elf(runs: Callable[[], Iterable[Run]], machine: Architecture, writer: CopyWriter) -> int:
    """Write runs of pages as an ELF core: ``p_paddr`` and ``p_vaddr`` are physical addresses.

    The class is ELFCLASS64 for 32-bit machines as well, as their memory may go beyond 4 GiB. If
    there are 65,535 segments or more, section 0 has their number, see `PN_XNUM`.

    Args:
        runs: Returns the pages, ascending by frame number; it is called three times.
        machine: The machine of the dump.
        writer: The file, empty so far.

    Returns:
        Number of segments written.

    Raises:
        WriteError: There are more segments than `MAX_ELF_SEGMENTS`.
        SourceError: The dump cannot be read.
        OSError: The file cannot be written.
    """
    count = sum(1 for _ in joined(runs()))
    if count > MAX_ELF_SEGMENTS:
        raise WriteError(
            "the memory has too many runs for an ELF core",
            field="e_phnum",
            expected=f"at most {MAX_ELF_SEGMENTS}",
            got=count,
        )
    many = count >= elf.PN_XNUM
    writer.write(
        file_header(
            MACHINES.get(machine, _UNKNOWN_MACHINE),
            elf.PN_XNUM if many else count,
            has_section=many,
        )
    )
    if many:
        writer.write(_section_with_count(count))
    header = packer(elf.ELF64_PHDR)
    start = -(-(writer.position + count * elf.ELF64_PHDR.sizeof()) // PAGE_SIZE) * PAGE_SIZE
    offset = start
    for run in joined(runs()):
        at = run.start
        writer.write(header(elf.PT_LOAD, RIGHTS, offset, at, at, run.size, run.size, PAGE_SIZE))
        offset += run.size
    writer.move_to(start)
    for run in joined(runs()):
        writer.copy(run.offset, run.size)
    return count


def file_header(
    machine: int, segments: int, *, has_section: bool = False, wide: bool = True
) -> bytes:
    """Build the header of a core; program headers follow it, or section 0 and then they.

    Args:
        machine: ``e_machine``.
        segments: ``e_phnum``.
        has_section: Whether section 0 is between them.
        wide: Whether the class is ELFCLASS64, not ELFCLASS32.
    """
    definition: Any = elf.ELF64_EHDR if wide else elf.ELF32_EHDR
    program_header: Any = elf.ELF64_PHDR if wide else elf.ELF32_PHDR
    size = definition.sizeof()
    section = elf.ELF64_SHDR.sizeof() if has_section else 0
    kind = elf.ELFCLASS64 if wide else elf.ELFCLASS32
    data: bytes = definition.build(
        {
            "e_ident": {"ei_class": kind, "ei_osabi": elf.ELFOSABI_LINUX},
            "e_type": elf.ET_CORE,
            "e_machine": machine,
            "e_entry": 0,
            "e_phoff": size + section,
            "e_shoff": size if has_section else 0,
            "e_flags": 0,
            "e_ehsize": size,
            "e_phentsize": program_header.sizeof(),
            "e_phnum": segments,
            "e_shentsize": section,
            "e_shnum": 1 if has_section else 0,
            "e_shstrndx": 0,
        }
    )
    return data


def _section_with_count(segments: int) -> bytes:
    """Build section 0, which has the number of program headers that does not fit elsewhere."""
    names = [one.name for one in elf.ELF64_SHDR.subcon.subcons]
    values = {**dict.fromkeys(names, 0), "sh_info": segments, "sh_size": 1}
    data: bytes = elf.ELF64_SHDR.build(values)
    return data
