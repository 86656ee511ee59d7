"""`DumpEdit`: a changed copy of a dump: registers, memory, header, secondary data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.storage.new_file import new_file
from kdmp_ks.writers.dumps.context_fields import ContextFields
from kdmp_ks.writers.dumps.edited_memory import EditedBlocks, EditedMemory
from kdmp_ks.writers.dumps.header_builder import HeaderBuilder
from kdmp_ks.writers.dumps.page_dump import write_dump
from kdmp_ks.writers.dumps.page_runs import overlaid, page_set
from kdmp_ks.writers.dumps.sparse_writer import SparseWriter

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Processor
    from kdmp_ks.writers.dumps.blob_writer import NewBlob

_WITH_NEW_PAGES: Final = (DumpType.FULL, DumpType.BITMAP_FULL, DumpType.BITMAP_KERNEL)


class Changed(NamedTuple):
    """Places in which registers were changed.

    Attributes:
        header: Whether the header has them.
        memory: Whether the context that the processor saved in memory has them.
    """

    header: bool
    memory: bool


class DumpEdit:
    r"""A copy of an open dump that is changed and then written. The dump itself never changes.

    >>> with KernelDumpParser("memory.dmp") as dump:  # doctest: +SKIP
    ...     edit = DumpEdit(dump)
    ...     edit.set_registers({"rip": 0xFFFFF80000201300})
    ...     edit.write_virtual(0xFFFFF80000201300, b"\xcc")
    ...     edit.save("changed.dmp")

    What is not changed is copied as it is, at the speed of a copy. Only changed pages are kept in
    memory.

    Attributes:
        dump: The dump.
        header: Its header; write fields by name, as ``edit.header["bug_check_code"] = 0xE2``.
        blobs: Secondary data that `save` adds behind that of the dump.
    """

    def __init__(self, dump: KernelDumpParser) -> None:
        """Begin without changes.

        Raises:
            WriteError: The machine is not known.
            SourceError: The file cannot be read.
        """
        self.dump = dump
        self.header = HeaderBuilder(dump.architecture)
        self.header.data[:] = dump.source.read_exact(0, self.header.fields.size)
        self.blobs: list[NewBlob | tuple[UUID | str, bytes]] = []
        self._pages: EditedMemory | None = None
        self._blocks: EditedBlocks | None = None

    # -- registers -------------------------------------------------------------------------------

    def set_registers(self, registers: Mapping[str, int], processor: int | None = None) -> Changed:
        """Change registers of a processor, wherever the dump has them.

        Those of the processor that crashed are in the header, and mostly also in the context that
        it saved in memory, as every processor does.

        Args:
            registers: Values by the names that debuggers use.
            processor: Index of the processor; the one that crashed if left out.

        Returns:
            Where they were changed; at least one place.

        Raises:
            WriteError: The machine has no such register, a value does not fit, or the registers of
                the processor are not in the dump.
        """
        crashing = self._crashing()
        in_header = processor is None or (crashing is not None and crashing.index == processor)
        chosen = crashing if processor is None else self._processor(processor)
        layout = ContextFields.of(self.dump.architecture)
        layout.blank(registers)  # an error before anything changes
        memory = chosen is not None and self._set_in_memory(chosen, layout, registers)
        if in_header:
            self.header.set_registers(registers)
        if not memory and not in_header:
            raise WriteError(
                f"the registers of processor {processor} are not in the dump",
                field="processor",
                expected="one whose context is in the dump",
                got=processor,
            )
        return Changed(in_header, memory)

    def _crashing(self) -> Processor | None:
        try:
            found = self.dump.crashing_processor
        except UNUSABLE:
            return None
        return None if found is None else found.value

    def _processor(self, number: int) -> Processor | None:
        try:
            return next((one for one in self.dump.processors if one.index == number), None)
        except UNUSABLE:
            return None

    def _set_in_memory(
        self, processor: Processor, layout: ContextFields, registers: Mapping[str, int]
    ) -> bool:
        """Change the context that a processor saved; return whether the dump has one."""
        try:
            address = processor.context_address
            context = bytearray(self._read_virtual(address, layout.size))
        except UNUSABLE:
            return False
        layout.set(context, registers)
        self.write_virtual(address, bytes(context))
        return True

    # -- memory ----------------------------------------------------------------------------------

    def write_physical(self, gpa: int, data: bytes) -> None:
        """Change memory by physical address; all of it or, if there is an error, nothing.

        Raises:
            NotInDumpError: A page is not in the dump; `add_page` adds one.
            UnsupportedDumpError: The dump contains no pages: a triage dump.
            AddressError: The address is not one of physical memory.
        """
        self._memory.write_physical(gpa, _as_bytes(data))

    def write_virtual(self, gva: int, data: bytes, dtb: int | None = None) -> None:
        """Change memory by virtual address; all of it or, if there is an error, nothing.

        Addresses are translated by the page tables of the dump as it is, not by changed ones. In a
        triage dump all copies of the memory change.

        Args:
            gva: Virtual address.
            data: The new bytes.
            dtb: Root of the page tables; those of the dump's header if left out. A triage dump has
                none.

        Raises:
            NotPresentError: Nothing is mapped at an address.
            NotInDumpError: A page or a page table is not in the dump.
            AddressError: The address is not one of the space.
        """
        if self.dump.dump_type == DumpType.TRIAGE:
            self._triage_blocks.write_virtual(gva, _as_bytes(data))
        else:
            self._memory.write_virtual(gva, _as_bytes(data), dtb)

    def add_page(self, pfn: int, data: bytes) -> None:
        """Add a page that the dump does not contain.

        Complete and bitmap dumps (types 1, 5 and 6) can have more pages; they are written anew,
        with the first page at a page boundary.

        Raises:
            WriteError: The type of the dump does not allow it, the page is in the dump, or the
                bytes are no page.
            UnsupportedDumpError: The dump contains no pages that can be read.
        """
        if self.dump.dump_type not in _WITH_NEW_PAGES:
            raise WriteError(
                "pages cannot be added to this type of dump",
                field="dump_type",
                expected="1, 5 or 6",
                got=int(self.dump.dump_type),
            )
        self._memory.add_page(pfn, _as_bytes(data))

    def _read_virtual(self, gva: int, length: int) -> bytes:
        """Read memory with the changes so far."""
        edited = self._triage_blocks if self.dump.dump_type == DumpType.TRIAGE else self._memory
        return edited.read_virtual(gva, length)

    @property
    def _memory(self) -> EditedMemory:
        if self._pages is None:
            self._pages = EditedMemory(self.dump)
        return self._pages

    @property
    def _triage_blocks(self) -> EditedBlocks:
        if self._blocks is None:
            self._blocks = EditedBlocks(self.dump)
        return self._blocks

    # -- the file --------------------------------------------------------------------------------

    def save(
        self, path: str | os.PathLike[str], progress: Callable[[int], object] | None = None
    ) -> int:
        """Write the changed dump; it appears whole or not at all, and never replaces the dump.

        Args:
            path: Path of the new file.
            progress: Called with the number of bytes written so far.

        Returns:
            Size of the new file in bytes.

        Raises:
            WriteError: The path is that of the dump, or secondary data or pages cannot be added.
            SourceError: The dump cannot be read.
            OSError: The file cannot be written.
        """
        if self._pages is not None and self._pages.added:
            return self._write_anew(path, self._pages, progress)
        source = self.dump.source
        inputs = [source.descriptor] if source.descriptor is not None else []
        with new_file(path, inputs) as file:
            writer = SparseWriter(file, progress)
            writer.write(0, source, 0, source.size)
            writer.overwrite(0, self.header.data)
            for edited in (self._pages, self._blocks):
                for offset, data in () if edited is None else edited.extents():
                    writer.overwrite(offset, data)
            self._add_blobs(writer)
            return writer.finish()

    def _write_anew(
        self,
        path: str | os.PathLike[str],
        memory: EditedMemory,
        progress: Callable[[int], object] | None,
    ) -> int:
        """Write a dump with more pages."""
        header = self.header.copy()
        header.clear("required_dump_space")
        pages = overlaid(page_set(self.dump), memory.pages)
        done = write_dump(
            path,
            header,
            pages,
            self.dump.dump_type,
            blobs=[*self.dump.secondary_data, *self.blobs],
            complete=False,
            progress=progress,
        )
        return done.size

    def _add_blobs(self, writer: SparseWriter) -> None:
        """Write the chain of secondary data with new blobs at its end."""
        if not self.blobs:
            return
        from kdmp_ks.writers.dumps.blob_writer import blob_parts

        data = self.dump.secondary_data
        build = self.header.fields.number(self.header.data, "minor_version")
        parts = list(blob_parts(self.blobs, build))
        at, source = data.end, self.dump.source
        if data.build_number is not None:
            parts = parts[1:]  # there is a head already
        elif at > source.size or any(source.read_exact(at, min(len(parts[0]), source.size - at))):
            raise WriteError(
                "no secondary data can be added: the dump is cut off, or something else follows it",
                field="blobs",
                expected=f"a file that ends at {at:#x}",
                got=source.size,
            )
        for part in parts:
            writer.overwrite(at, part)
            at += len(part)
        # What follows a chain is zeros and old contents of the disk.
        writer.end = at


def _as_bytes(data: object) -> bytes:
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise WriteError(
            "memory cannot be written", field="data", expected="bytes", got=type(data).__name__
        )
    return bytes(data)
