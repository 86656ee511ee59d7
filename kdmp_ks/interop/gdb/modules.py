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
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.virt import VirtualReader

_FIRST_SECTION: Final = PAGE_SIZE
"""Offset of the first section in images of Windows, whose headers take one page."""
_EXPORTS: Final = 0
"""Index of the directory of exports."""
_LARGE: Final = 1 << 20
"""More bytes than exports have: those of the kernel have 0.1 MiB."""


def all_modules(dump: KernelDumpParser) -> Iterator[Module]:
    """Yield the modules of the kernel, then those of the process that crashed."""
    with suppress(KdmpError):
        yield from dump.kernel_modules
    with suppress(KdmpError):
        yield from dump.user_modules


def library_list(dump: KernelDumpParser, shown: Callable[[str], str]) -> str:
    """Return the list of modules for gdb, in XML.

    The address of a library is that of its first section, by its headers if they are in the dump.

    Args:
        dump: The dump.
        shown: Masks names that people gave.
    """
    memory = _memory(dump)
    named = ((one, first_section(one, memory)) for one in all_modules(dump))
    return _listed(named, "segment", shown)


def lldb_library_list(dump: KernelDumpParser, shown: Callable[[str], str]) -> str:
    """Return the list of modules for lldb, in XML.

    lldb wants the address of an image, and calls it that of a section. Where it finds no file it
    reads the image out of memory, and does not survive one that is cut off in its headers or lacks
    its exports: those are left out.

    Args:
        dump: The dump.
        shown: Masks names that people gave.
    """
    memory = _memory(dump)
    named = ((one, int(one.start)) for one in all_modules(dump) if _is_safe(one, memory))
    return _listed(named, "section", shown)


def _listed(modules: Iterable[tuple[Module, int]], kind: str, shown: Callable[[str], str]) -> str:
    libraries = "".join(
        f"<library name={quoteattr(visible(shown(one.name)))}>"
        f'<{kind} address="{address:#x}"/></library>'
        for one, address in modules
        if one.name
    )
    return f'<?xml version="1.0"?><library-list>{libraries}</library-list>'


def _memory(dump: KernelDumpParser) -> VirtualReader | None:
    with suppress(KdmpError):
        return dump.memory
    return None


def _is_safe(module: Module, memory: VirtualReader | None) -> bool:
    """Whether nothing of an image is in memory, or all that lldb reads of it."""
    if memory is None:
        return True
    with suppress(KdmpError):
        if not memory.read(int(module.start), 1):
            return True
        image = read_mapped_pe(memory, int(module.start), "the image")
        exports = image.directory(_EXPORTS)
        rva, size = (0, PAGE_SIZE) if exports is None else (exports.rva, exports.size)
        if rva + size <= module.size and size < _LARGE and not image.faults:
            memory.read_exact(int(module.start) + rva, size)
            return True
    return False


def first_section(module: Module, memory: Readable | None) -> int:
    """Return the address of the first section of a module."""
    offset = _FIRST_SECTION
    if memory is not None:
        with suppress(KdmpError):
            image = read_mapped_pe(memory, int(module.start), "the image")
            first = min((one.rva for one in image.sections), default=0)
            offset = first if 0 < first < module.size else offset
    return int(module.start) + offset
