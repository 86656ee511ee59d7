"""`find_unwind_data`: the function table of a module, from memory, an image file or a PDB."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks import structs
from kdmp_ks.analysis.symbols.module_keys import image_key
from kdmp_ks.architecture import AMD64, ARM64
from kdmp_ks.errors import KdmpError
from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.ground.limits import MAX_FUNCTION_TABLE, MAX_INVERTED_TABLES
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe, read_pe
from kdmp_ks.symbols.unwind.open_functions import read_areas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.kernel import Module
    from kdmp_ks.symbols.pe.image import PeImage
    from kdmp_ks.symbols.unwind.function_table import ReadRva
    from kdmp_ks.virt import VirtualReader

_TABLE: Final = "nt!PsInvertedFunctionTable"
_ENTRY_SIZES: Final = {
    AMD64.name: struct_of(WindowsUnwind.RuntimeFunctionAmd64).size,
    ARM64.name: struct_of(WindowsUnwind.RuntimeFunctionArm64).size,
}


class UnwindData(NamedTuple):
    """The function table of a module.

    Attributes:
        entries: Its entries, or successive entries of it.
        is_complete: Whether these are all entries.
    """

    entries: bytes
    is_complete: bool


def reader_of(memory: VirtualReader, module: Module) -> ReadRva:
    """Return a function that reads bytes of a module in memory by RVA."""
    base, size = int(module.start), int(module.size)

    def read(rva: int, length: int) -> bytes | None:
        if rva < 0 or length < 0 or rva + length > size:
            return None
        try:
            return memory.read_exact(base + rva, length)
        except KdmpError:
            return None

    return read


def in_memory(dump: WalkedDump, memory: VirtualReader, module: Module) -> UnwindData | None:
    """Return the function table of a module in memory; None where nothing of it is there.

    It is found by the loader's entry, by the headers of the image, and by the kernel's list of
    function tables. Where parts are missing, the longest part that is there is taken.

    Args:
        dump: The dump.
        memory: The address space.
        module: The module.
    """
    best: UnwindData | None = None
    seen = set()
    for address, size in _places(dump, memory, module):
        if (address, size) in seen:
            continue
        seen.add((address, size))
        found = _read(memory, address, size, _ENTRY_SIZES.get(dump.architecture.name, 1))
        if found is not None and found.is_complete:
            return found
        if found is not None and (best is None or len(found.entries) > len(best.entries)):
            best = found
    return best


def _places(dump: WalkedDump, memory: VirtualReader, module: Module) -> Iterator[tuple[int, int]]:
    if module.exception_table is not None:
        yield int(module.exception_table.start), module.exception_table.size
    with suppress(KdmpError):
        image = read_mapped_pe(memory, int(module.start), module.name)
        directory = image.exception_directory
        if directory is not None and _fits(directory.rva, directory.size, module.size):
            yield module.start + directory.rva, directory.size
    if dump.has_symbols:
        yield from _by_kernel(dump, module)


def _fits(rva: int, size: int, image_size: int) -> bool:
    return 0 < size <= MAX_FUNCTION_TABLE and 0 < rva <= rva + size <= image_size


def _by_kernel(dump: WalkedDump, module: Module) -> Iterator[tuple[int, int]]:
    """Yield the place of a table by PsInvertedFunctionTable, which symbols lead to."""
    with suppress(*UNUSABLE):
        address = dump.symbols.address_of(_TABLE)
        if address is None:
            return
        head = dump.memory.read_struct(address, structs.INVERTED_FUNCTION_TABLE64)
        at = address + structs.INVERTED_FUNCTION_TABLE64.sizeof()
        entry: Any = structs.INVERTED_FUNCTION_TABLE_ENTRY64
        for index in range(min(head.CurrentSize, MAX_INVERTED_TABLES)):
            found = dump.memory.read_struct(at + index * entry.sizeof(), entry)
            rva = int(found.FunctionTable) - module.start
            if found.ImageBase == module.start and _fits(rva, found.SizeOfTable, module.size):
                yield int(found.FunctionTable), int(found.SizeOfTable)
                return


def _read(memory: VirtualReader, address: int, size: int, entry: int) -> UnwindData | None:
    """Read a table; the longest part of it, from an entry on, where others are missing."""
    with suppress(*UNUSABLE):
        return UnwindData(memory.read_exact(address, size), True)
    best = b""
    with suppress(*UNUSABLE):
        for piece in memory.iter_pieces(address, size):
            data = piece.data or b""
            data = data[(address - piece.address) % entry :]
            best = max(best, data[: len(data) // entry * entry], key=len)
    return UnwindData(best, False) if best else None


class ImageFile(NamedTuple):
    """An image file, in memory.

    Attributes:
        image: Its facts.
        data: Its bytes.
    """

    image: PeImage
    data: bytes

    def read(self, rva: int, length: int) -> bytes | None:
        """Read bytes by RVA; None where the file has none."""
        if rva < 0 or length < 0:
            return None
        at = self.image.file_offset(rva, length)
        found = b"" if at is None else self.data[at : at + length]
        return found if len(found) == length else None

    @property
    def entries(self) -> bytes | None:
        """The function table; None without one."""
        place = self.image.exception_directory
        if place is None or not 0 < place.size <= MAX_FUNCTION_TABLE:
            return None
        return self.read(place.rva, place.size)


def image_file(dump: WalkedDump, module: Module, room: int) -> ImageFile | None:
    """Return the image file of a module that the dump's symbol path finds; None without one.

    Args:
        dump: The dump.
        module: The module.
        room: Most bytes of a file.
    """
    from kdmp_ks.storage.opener import open_source

    key = image_key(module) if dump.has_symbols else None
    for candidate in () if key is None else dump.symbols.candidates(key):
        with suppress(KdmpError, OSError), closing(open_source(candidate.open(), "file")) as source:
            if source.size > room:
                continue
            image = read_pe(source, module.name)
            return ImageFile(image, source.read_exact(0, source.size))
    return None


def in_symbols(dump: WalkedDump, module: Module) -> tuple[bytes, ReadRva] | None:
    """Return the function table of a module by its PDB, and a way to read what it refers to."""
    if not dump.has_symbols:
        return None
    found = dump.symbols.table_of(module)
    if found is None or found.table.functions is None:
        return None
    functions, unwind = found.table.functions, found.table.unwind
    areas = [functions] if unwind is None else [unwind, functions]
    return functions.data, read_areas(areas)
