"""Modules of a dump as the list of libraries that debuggers ask for."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.modules.module import Module

_FIRST_SECTION: Final = PAGE_SIZE
"""Offset of the first section in images of Windows, whose headers take one page."""


def all_modules(dump: KernelDumpParser) -> Iterator[Module]:
    """Yield the modules of the kernel, then those of the process that crashed."""
    with suppress(KdmpError):
        yield from dump.kernel_modules
    with suppress(KdmpError):
        yield from dump.user_modules


def library_list(dump: KernelDumpParser, shown: Callable[[str], str]) -> str:
    """Return the list of modules, in XML.

    The address of a library is that of its first section, by its headers if they are in the dump.

    Args:
        dump: The dump.
        shown: Masks names that people gave.
    """
    memory: Readable | None = None
    with suppress(KdmpError):
        memory = dump.memory
    libraries = "".join(
        f"<library name={quoteattr(visible(shown(one.name)))}>"
        f'<segment address="{first_section(one, memory):#x}"/></library>'
        for one in all_modules(dump)
        if one.name
    )
    return f'<?xml version="1.0"?><library-list>{libraries}</library-list>'


def first_section(module: Module, memory: Readable | None) -> int:
    """Return the address of the first section of a module."""
    offset = _FIRST_SECTION
    if memory is not None:
        with suppress(KdmpError):
            image = read_mapped_pe(memory, int(module.start), "the image")
            first = min((one.rva for one in image.sections), default=0)
            offset = first if 0 < first < module.size else offset
    return int(module.start) + offset
