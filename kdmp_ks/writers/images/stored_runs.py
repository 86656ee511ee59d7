"""`stored_runs`, `stored_segments`: memory in a converted file, by the headers of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Pfn
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.extents import Run, Segment
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT
from kdmp_ks.writers.images import elf_headers as elf
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.images.lime_header import LIME_HEADER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source

_AT_ONCE = 1 << 12
"""Program headers per read."""


def stored_runs(source: Source, to: ImageFormat) -> Iterator[Run]:
    """List the runs of memory in a raw image, a LiME file or an ELF core of physical memory.

    Args:
        source: The file.
        to: Its format.

    Raises:
        InvalidDataError: The file is not of this format.
        SourceError: The file cannot be read.
    """
    if to is ImageFormat.RAW:
        yield Run(Pfn(0), source.size >> PAGE_SHIFT, 0)
    elif to is ImageFormat.LIME:
        yield from _lime_runs(source)
    else:
        yield from _elf_runs(source)


def _lime_runs(source: Source) -> Iterator[Run]:
    at = 0
    while at < source.size:
        header = _parse(LIME_HEADER, source, at)
        at += LIME_HEADER.sizeof()
        size = header.e_addr + 1 - header.s_addr
        yield _run("s_addr", header.s_addr, size, at)
        at += size


def stored_segments(source: Source) -> Iterator[Segment]:
    """List the segments of an ELF core by their virtual addresses.

    Args:
        source: The file.

    Raises:
        InvalidDataError: The file is no core.
        SourceError: The file cannot be read.
    """
    for one in _program_headers(source):
        yield Segment(one.p_vaddr, one.p_offset, one.p_filesz)


def _elf_runs(source: Source) -> Iterator[Run]:
    for one in _program_headers(source):
        yield _run("p_paddr", one.p_paddr, one.p_filesz, one.p_offset)


def _program_headers(source: Source) -> Iterator[Any]:
    """Parse the program headers of segments in memory."""
    from construct import GreedyRange

    wide = _parse(elf.ELF_IDENT, source, 0).ei_class == elf.ELFCLASS64
    header = _parse(elf.ELF64_EHDR if wide else elf.ELF32_EHDR, source, 0)
    definition: Any = elf.ELF64_PHDR if wide else elf.ELF32_PHDR
    count = header.e_phnum
    if count == elf.PN_XNUM:
        count = _parse(elf.ELF64_SHDR, source, header.e_shoff).sh_info
    size = definition.sizeof()
    table = GreedyRange(definition)
    for first in range(0, count, _AT_ONCE):
        part = min(_AT_ONCE, count - first) * size
        for one in table.parse(source.read_exact(header.e_phoff + first * size, part)):
            if one.p_type == elf.PT_LOAD:
                yield one


def _run(field: str, address: int, size: int, offset: int) -> Run:
    if (address | size) & PAGE_MASK or size <= 0:
        raise InvalidDataError(
            "a run of memory does not consist of pages",
            field=field,
            expected="pages",
            got=f"{size:#x} bytes at {address:#x}",
        )
    return Run(Pfn(address >> PAGE_SHIFT), size >> PAGE_SHIFT, offset)


def _parse(definition: Any, source: Source, offset: int) -> Any:
    from construct import ConstructError

    try:
        return definition.parse(source.read_exact(offset, definition.sizeof()))
    except ConstructError as error:
        raise InvalidDataError(
            f"no {definition.name} at {offset:#x}",
            field=str(definition.name),
            expected="a header",
            got=str(error),
        ) from error
