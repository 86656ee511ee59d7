"""`stored_runs`: runs of memory in a converted file, read back from the file alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Pfn
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.extents import Run
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


def _elf_runs(source: Source) -> Iterator[Run]:
    from construct import GreedyRange

    header = _parse(elf.ELF64_EHDR, source, 0)
    count = header.e_phnum
    if count == elf.PN_XNUM:
        count = _parse(elf.ELF64_SHDR, source, header.e_shoff).sh_info
    size = elf.ELF64_PHDR.sizeof()
    table = GreedyRange(elf.ELF64_PHDR)
    for first in range(0, count, _AT_ONCE):
        part = min(_AT_ONCE, count - first) * size
        for one in table.parse(source.read_exact(header.e_phoff + first * size, part)):
            if one.p_type == elf.PT_LOAD:
                yield _run("p_paddr", one.p_paddr, one.p_filesz, one.p_offset)


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
