"""`EditedMemory`: changes to the memory of a dump, by address; the dump itself stays as it is."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa, Gva
from kdmp_ks.errors import AddressError, NotInDumpError, WriteError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.ground.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.extents import Segment


class EditedMemory:
    """Pages of a dump that were changed or added, each kept once.

    Attributes:
        pages: The changed and added pages by frame number.
        added: Frame numbers of the added pages.
    """

    def __init__(self, dump: KernelDumpParser) -> None:
        """Begin without changes.

        Raises:
            UnsupportedDumpError: The dump contains no pages, or they cannot be read.
            InvalidDataError: The index of pages contradicts itself or the file.
        """
        self._dump = dump
        self._index = dump.physmem
        self.pages: dict[int, bytearray] = {}
        self.added: set[int] = set()

    def read_physical(self, gpa: int, length: int) -> bytes:
        """Read memory with all changes so far.

        Raises:
            NotInDumpError: A page is not in the dump, and was not added.
            AddressError: The address is not one of physical memory.
        """
        pieces = _pieces(_checked(gpa, length), length)
        return b"".join(self._part(address, size) for address, size in pieces)

    def write_physical(self, gpa: int, data: bytes) -> None:
        """Change memory; all of it or, if there is an error, nothing.

        Raises:
            NotInDumpError: A page is not in the dump, and was not added.
            AddressError: The address is not one of physical memory.
        """
        pieces = list(_pieces(_checked(gpa, len(data)), len(data)))
        self._write(pieces, data)

    def write_virtual(self, gva: int, data: bytes, dtb: int | None = None) -> None:
        """Change memory by virtual address; all of it or, if there is an error, nothing.

        The page tables are those of the dump: changes to them do not count here.

        Args:
            gva: Virtual address.
            data: The new bytes.
            dtb: Root of the page tables; those of the dump's header if left out.

        Raises:
            NotPresentError: Nothing is mapped at an address.
            NotInDumpError: A page or a page table is not in the dump.
            AddressError: The address is not one of the space.
        """
        self._write(self._translated(gva, len(data), dtb), data)

    def read_virtual(self, gva: int, length: int) -> bytes:
        """Read memory by virtual address with all changes so far; see `write_virtual`.

        Raises:
            NotPresentError: Nothing is mapped at an address.
            NotInDumpError: A page or a page table is not in the dump.
            AddressError: The address is not one of the space.
        """
        pieces = self._translated(gva, length, None)
        return b"".join(self._part(gpa, size) for gpa, size in pieces)

    def _translated(self, gva: int, length: int, dtb: int | None) -> list[tuple[int, int]]:
        space = self._dump.memory if dtb is None else self._dump.address_space(dtb)
        pieces = _pieces(index(gva), length)
        return [(int(space.translate(address).gpa), size) for address, size in pieces]

    def add_page(self, pfn: int, data: bytes) -> None:
        """Add a page that the dump does not contain.

        Raises:
            WriteError: The dump contains it, it was added before, or the bytes are no page.
            AddressError: The frame is not one of physical memory.
        """
        gpa = _checked(pfn << PAGE_SHIFT, PAGE_SIZE)
        if pfn in self.pages or gpa in self._index:
            raise WriteError(
                "the page is in the dump; write_physical changes it",
                field="pfn",
                expected="another frame",
                got=pfn,
            )
        if len(data) != PAGE_SIZE:
            raise WriteError(
                "the page cannot be added", field="data", expected=PAGE_SIZE, got=len(data)
            )
        self.pages[pfn] = bytearray(data)
        self.added.add(pfn)

    def extents(self) -> Iterator[tuple[int, bytearray]]:
        """Yield the file offset and the bytes of each changed page, which is not an added one."""
        for pfn in sorted(self.pages):
            if pfn not in self.added:
                yield self._index[pfn << PAGE_SHIFT], self.pages[pfn]

    def _write(self, pieces: list[tuple[int, int]], data: bytes) -> None:
        for gpa, _ in pieces:
            self._require(gpa)
        at = 0
        for gpa, size in pieces:
            in_page = gpa & PAGE_MASK
            self._editable(gpa)[in_page : in_page + size] = data[at : at + size]
            at += size

    def _part(self, gpa: int, size: int) -> bytes:
        page = self.pages.get(gpa >> PAGE_SHIFT)
        if page is not None:
            in_page = gpa & PAGE_MASK
            return bytes(page[in_page : in_page + size])
        self._require(gpa)
        return self._dump.physical.read_exact(gpa, size)

    def _require(self, gpa: int) -> None:
        if gpa >> PAGE_SHIFT not in self.pages and gpa & ~PAGE_MASK not in self._index:
            raise NotInDumpError(Gpa(gpa))

    def _editable(self, gpa: int) -> bytearray:
        pfn = gpa >> PAGE_SHIFT
        if pfn not in self.pages:
            offset = self._index[pfn << PAGE_SHIFT]
            self.pages[pfn] = bytearray(self._dump.source.read_exact(offset, PAGE_SIZE))
        return self.pages[pfn]


class EditedBlocks:
    """Bytes of a triage dump that were changed.

    The same memory may be stored more than once: as a data block and as a structure. All copies
    change.
    """

    def __init__(self, dump: KernelDumpParser) -> None:
        """Begin without changes.

        Raises:
            CutOffError: The file ends inside the directory of the dump.
        """
        self._dump = dump
        self._segments = _segments(dump)
        self._changes: list[tuple[int, bytes]] = []
        self._by_address: list[tuple[int, bytes]] = []

    def write_virtual(self, gva: int, data: bytes) -> None:
        """Change memory by virtual address; all of it or, if there is an error, nothing.

        Raises:
            NotInDumpError: Some of it is not in the dump.
        """
        start, end = index(gva), index(gva) + len(data)
        found: list[tuple[int, int]] = []
        for segment in self._segments:
            first, last = max(start, segment.address), min(end, segment.end)
            if first < last:
                found.append((first, last))
        at = start
        for first, last in sorted(found):
            if first > at:
                break
            at = max(at, last)
        if at < end:
            raise NotInDumpError(None, Gva(at))
        for segment in self._segments:
            first, last = max(start, segment.address), min(end, segment.end)
            if first < last:
                offset = segment.offset + first - segment.address
                self._changes.append((offset, data[first - start : last - start]))
        self._by_address.append((start, data))

    def read_virtual(self, gva: int, length: int) -> bytes:
        """Read memory by virtual address with all changes so far.

        Raises:
            PartialReadError: Some of it is not in the dump.
        """
        found = bytearray(self._dump.memory.read_exact(gva, length))
        for start, data in self._by_address:
            first, last = max(start, gva), min(start + len(data), gva + length)
            if first < last:
                found[first - gva : last - gva] = data[first - start : last - start]
        return bytes(found)

    def extents(self) -> Iterator[tuple[int, bytes]]:
        """Yield the file offset and the bytes of each change, in the order of the changes."""
        yield from self._changes


def _segments(dump: KernelDumpParser) -> list[Segment]:
    """Return all places of memory in a triage dump, overlapping ones too, inside of the file."""
    from kdmp_ks.format.header import read_header
    from kdmp_ks.triage.blocks import read_blocks
    from kdmp_ks.triage.directory import read_directory

    triage = dump.triage
    saved = [] if triage is None else [one.segment for one in triage.saved_structures]
    directory = read_directory(read_header(dump.source), dump.source, Warnings())
    stored = [*read_blocks(directory, Warnings()), *saved]
    size = dump.source.size
    return [
        one._replace(size=min(one.size, size - one.offset)) for one in stored if one.offset < size
    ]


def _checked(gpa: int, length: int) -> int:
    gpa = index(gpa)
    if not 0 <= gpa <= ADDRESS_LIMIT - length:
        raise AddressError(f"{gpa:#x} is not a 64-bit address")
    return gpa


def _pieces(address: int, length: int) -> Iterator[tuple[int, int]]:
    """Cut a range at the borders of pages."""
    end = address + length
    while address < end:
        size = min(PAGE_SIZE - (address & PAGE_MASK), end - address)
        yield address, size
        address += size
