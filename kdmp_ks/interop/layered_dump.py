"""A dump behind the layer of another program, such as one of volatility3's.

The layer has the bytes of the file, wherever they are stored: on a disk, behind a URL, unpacked.
Nothing of this module needs the other program.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from kdmp_ks.dump import KernelDumpParser
from kdmp_ks.errors import (
    ForeignFileError,
    InvalidDataError,
    KdmpError,
    SignatureError,
    SourceError,
    UnsupportedDumpError,
)
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.ground.privacy import masked
from kdmp_ks.ground.visible import visible
from kdmp_ks.storage.foreign import HEAD_SIZE, recognise
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Buffer

    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.symbols.keys import PdbKey

_SIGNATURE: Final = b"PAGE"
_USUAL_LEVELS: Final = 4
_KERNEL: Final = "nt"
_COMPARED: Final = 256
"""Bytes of the kernel's image that another reader of the page tables must find, too."""


class LayerFile(io.RawIOBase):
    """A layer as a seekable binary file object."""

    def __init__(self, read: Callable[[int, int], bytes], size: int, name: str) -> None:
        """Make the file object.

        Args:
            read: Returns bytes by offset and length, all of them, or raises.
            size: Number of bytes in the layer.
            name: Name of the layer, for messages.
        """
        self.name = name
        self._read = read
        self._size = size
        self._position = 0

    def readable(self) -> bool:
        """Whether the file can be read: always."""
        return True

    def seekable(self) -> bool:
        """Whether the file has positions: always."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position, and return it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError(f"the position {base + offset} is negative")
        self._position = base + offset
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        """Read from the position on, up to the end of the layer."""
        left = max(0, self._size - self._position)
        length = left if size is None or size < 0 else min(size, left)
        if not length:
            return b""
        data = self._read(self._position, length)
        self._position += len(data)
        return data

    def readinto(self, buffer: Buffer) -> int:
        """Fill a buffer from the position on, and return the number of bytes."""
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)


@dataclass(frozen=True, slots=True)
class LayerFacts:
    """Facts of a dump that a layer of physical memory needs; they can be copied and pickled.

    Attributes:
        pages: The physical pages in the file, and the offset of each.
        first_address: Physical address of the first byte.
        last_address: Physical address of the last byte.
    """

    pages: PageMap
    first_address: int
    last_address: int

    def extent(self, address: int, length: int) -> tuple[int, int] | None:
        """Return the file offset of a byte of memory, and the number of bytes that follow there.

        Args:
            address: Physical address, of any size and sign.
            length: Number of bytes that are wanted; at least 1.
        """
        if not self.first_address <= address <= self.last_address:
            return None
        return self.pages.extent(address, length)

    def next_address(self, address: int) -> int | None:
        """Return the first stored address from one on; None behind the last page."""
        found = self.pages.next_stored(max(0, address) >> PAGE_SHIFT)
        return None if found is None else max(address, found << PAGE_SHIFT)


@dataclass(frozen=True, slots=True)
class TableFacts:
    """Facts of a dump that a layer of virtual memory needs.

    Attributes:
        architecture: ``Intel64``, ``Intel32``, or the name of a machine whose page tables the
            programs do not walk.
        is_pae: Whether an x86 machine uses PAE.
        root: Physical address of the root of the page tables; None where it is unknown.
    """

    architecture: str
    is_pae: bool
    root: int | None


@dataclass(frozen=True, slots=True)
class KernelImage:
    """The image of the kernel in a dump.

    Attributes:
        address: Its virtual address.
        first_bytes: The first bytes of the image.
        pdb: Identity of its PDB.
    """

    address: int
    first_bytes: bytes
    pdb: PdbKey


def begins_like_dump(read: Callable[[int, int], bytes], size: int) -> bool:
    """Whether a layer has the signature of kernel dumps; layers that cannot be read have not."""
    try:
        return size >= len(_SIGNATURE) and read(0, len(_SIGNATURE)) == _SIGNATURE
    except Exception:  # whatever the layer of another program raises
        return False


def open_layer(read: Callable[[int, int], bytes], size: int, name: str) -> KernelDumpParser:
    """Open the dump that a layer contains; packed files are not unpacked.

    Args:
        read: Returns bytes by offset and length, all of them, or raises.
        size: Number of bytes in the layer.
        name: Name of the layer, for messages.

    Raises:
        ForeignFileError: The layer has another, known format.
        SignatureError: The layer does not begin like a kernel dump.
        InvalidDataError: The header of the dump is damaged or cut off.
        SourceError: The layer cannot be read.
    """
    if not begins_like_dump(read, size):
        raise _foreign(read, size, name)
    return KernelDumpParser(cast("BinaryIO", LayerFile(read, size, name)))


def _foreign(read: Callable[[int, int], bytes], size: int, name: str) -> KdmpError:
    """Return the error for a layer that is no kernel dump, by its first bytes."""
    try:
        head = read(0, min(size, HEAD_SIZE)) if size > 0 else b""
    except Exception as e:  # whatever the layer of another program raises
        return SourceError(f"{name}: its first bytes cannot be read: {visible(str(e))}")
    found = None if head and _SIGNATURE.startswith(head) else recognise(head, size)
    got = head[: len(_SIGNATURE)]
    if found is not None:
        return ForeignFileError(
            name, format=found.id, name=found.name, advice=found.advice, got=got
        )
    return SignatureError(
        f"{name} is not a Windows kernel dump, by its first bytes",
        field="Signature",
        expected=_SIGNATURE,
        got=got,
    )


def layer_facts(dump: KernelDumpParser) -> LayerFacts:
    """Return the facts that a layer of physical memory needs; no page is read for them.

    Raises:
        UnsupportedDumpError: The dump has no pages, such as a triage dump.
        InvalidDataError: The index of pages is damaged.
        SourceError: The file cannot be read.
    """
    pages = dump.physmem.page_map
    first, last = pages.next_stored(0), pages.last_page
    if first is None or last is None:
        raise UnsupportedDumpError(
            f"{dump.source.name}: no page of memory is in the file", dump_type=dump.dump_type
        )
    return LayerFacts(pages, first << PAGE_SHIFT, (last + 1 << PAGE_SHIFT) - 1)


def table_facts(dump: KernelDumpParser) -> TableFacts:
    """Return the facts that a layer of virtual memory needs.

    Memory is searched for the root if the page tables of the header do not map the kernel.
    """
    try:
        paging, found = dump.paging, dump.kernel_root
        dtb = dump.directory_table_base if found is None else found.value
    except KdmpError:
        return TableFacts(_architecture(dump, None), is_pae=False, root=None)
    is_pae = dump.architecture.pointer_size == 4 and paging.entry_size > 4
    return TableFacts(_architecture(dump, paging), is_pae=is_pae, root=paging.root(dtb))


def _architecture(dump: KernelDumpParser, paging: Paging | None) -> str:
    machine = dump.architecture
    if machine.name == "AMD64":
        wide = paging is not None and paging.levels != _USUAL_LEVELS
        return f"AMD64 with {paging.levels} levels" if paging is not None and wide else "Intel64"
    return "Intel32" if machine.name == "x86" else machine.name


def report_rows(dump: KernelDumpParser) -> Iterator[tuple[int, str, str]]:
    """Yield the lines of the report that ``kdmp info`` prints, masked as there.

    Each is the number of its group, a label and a text; the verdict comes first.
    """
    for number, group in enumerate(dump.report().page()):
        for label, text in group:
            yield number, visible(masked(label)), visible(masked(text))


def shown_error(error: BaseException) -> str:
    """Return the text of an error for a log: names masked, as of every verb, and all visible."""
    return visible(masked(str(error)))


def kernel_image(dump: KernelDumpParser) -> KernelImage:
    """Return the image of the kernel, which the list of modules leads to.

    Raises:
        KdmpError: The list, the image or its RSDS record is missing, not in the dump or damaged.
    """
    module = dump.kernel_modules.by_name(_KERNEL)
    if module is None:
        raise InvalidDataError(
            "the kernel is not in the list of modules", field="modules", expected=_KERNEL, got=None
        )
    image = read_mapped_pe(dump.memory, module.start, module.name)
    if image.pdb is None:
        raise InvalidDataError(
            f"the kernel names no PDB: {'; '.join(image.faults) or 'it has no RSDS record'}",
            field="RSDS",
            expected="a record",
            got=None,
        )
    first = dump.memory.read_exact(module.start, _COMPARED)
    return KernelImage(int(module.start), first, image.pdb)
