"""`ImageFinder`: the images that addresses are in, with their unwind data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.call_stack.unwind_data import (
    ImageFile,
    image_file,
    in_memory,
    in_symbols,
    reader_of,
)
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_IMAGE_BYTES
from kdmp_ks.unwind.image import UnwindImage

if TYPE_CHECKING:
    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.kernel import Module, Modules
    from kdmp_ks.symbols.unwind.function_table import ReadRva
    from kdmp_ks.virt import VirtualReader


class ImageFinder:
    """The images of an address space, looked up when the first address in one is met."""

    def __init__(self, dump: WalkedDump, modules: Modules, memory: VirtualReader) -> None:
        """Prepare to look up images.

        Args:
            dump: The dump.
            modules: The modules.
            memory: The address space.
        """
        self.modules = modules
        self._dump = dump
        self._memory = memory
        self._found: dict[int, UnwindImage] = {}
        self._room = MAX_IMAGE_BYTES

    def find(self, address: int) -> UnwindImage | None:
        """Return the image that an address is in; None where no module covers it."""
        module = self.modules.find(address)
        if module is None:
            return None
        start = int(module.start)
        if start not in self._found:
            self._found[start] = self._image(module)
        return self._found[start]

    def _image(self, module: Module) -> UnwindImage:
        dump, memory = self._dump, self._memory
        machine = dump.architecture.machine_type
        base, size = int(module.start), int(module.size)
        read = reader_of(memory, module)
        try:
            found = in_memory(dump, memory, module)
            if found is not None and found.is_complete:
                return UnwindImage(base, size, machine, found.entries, self._also(read, module))
            file = self._file(module)
            if file is not None and file.entries:
                return UnwindImage(base, size, machine, file.entries, _either(read, file.read))
            by_symbols = in_symbols(dump, module)
            if by_symbols is not None:
                return UnwindImage(base, size, machine, by_symbols[0], _either(read, by_symbols[1]))
            if found is not None:
                entries = found.entries
                return UnwindImage(base, size, machine, entries, read, is_complete=False)
        except KdmpError:
            pass
        return UnwindImage(base, size, machine, None, read, is_complete=False)

    def _also(self, read: ReadRva, module: Module) -> ReadRva:
        """Read from memory, and what is missing there from the image file."""
        if not self._dump.has_symbols:
            return read
        file: list[ImageFile | None] = []

        def read_either(rva: int, length: int) -> bytes | None:
            data = read(rva, length)
            if data is not None:
                return data
            if not file:
                file.append(self._file(module))
            return None if file[0] is None else file[0].read(rva, length)

        return read_either

    def _file(self, module: Module) -> ImageFile | None:
        try:
            found = image_file(self._dump, module, self._room)
        except KdmpError:
            return None
        self._room -= 0 if found is None else len(found.data)
        return found


def _either(first: ReadRva, second: ReadRva) -> ReadRva:
    def read(rva: int, length: int) -> bytes | None:
        data = first(rva, length)
        return second(rva, length) if data is None else data

    return read
