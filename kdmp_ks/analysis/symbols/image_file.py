"""`pdb_of_image_file`: the PDB that an image file names."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, TypeVar

from kdmp_ks import structs
from kdmp_ks.analysis.symbols.mapped_image import read_mapped_image
from kdmp_ks.errors import BoundsError
from kdmp_ks.ground.limits import MAX_IMAGE_SECTIONS
from kdmp_ks.storage.opener import open_source
from kdmp_ks.structs.image_headers import OPTIONAL_HEADER_OFFSET

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.keys import PdbKey
    from kdmp_ks.symbols.stores.candidate import Candidate

T = TypeVar("T")

_END: Final = 1 << 32


def pdb_of_image_file(candidate: Candidate) -> PdbKey | None:
    """Return the key of the PDB that an image file names; None if it names none.

    Args:
        candidate: A file that was found.

    Raises:
        KdmpError: The file is no image, or cannot be read.
        OSError: It cannot be opened.
    """
    with closing(open_source(candidate.open(), "file")) as source:
        found = read_mapped_image(_MappedFile(source), 0, _END)
        return None if found is None else found.pdb


class _MappedFile:
    """The bytes of an image file at the RVAs where they are mapped."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._sections: list[Any] = []
        dos = self.read_struct(0, structs.IMAGE_DOS_HEADER)
        nt = self.read_struct(dos.e_lfanew, structs.IMAGE_NT_HEADERS)
        self._headers = int(nt.SizeOfHeaders)
        at = dos.e_lfanew + OPTIONAL_HEADER_OFFSET + nt.SizeOfOptionalHeader
        size = structs.IMAGE_SECTION_HEADER.sizeof()
        for index in range(min(nt.NumberOfSections, MAX_IMAGE_SECTIONS)):
            header: Any = structs.IMAGE_SECTION_HEADER
            self._sections.append(self.read_struct(at + index * size, header))

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Read bytes at an RVA.

        Raises:
            BoundsError: No section of the file has them.
        """
        if not self._sections or address + length <= self._headers:
            return self._source.read_exact(address, length)
        for section in self._sections:
            start = address - int(section.VirtualAddress)
            if start >= 0 and start + length <= int(section.SizeOfRawData):
                return self._source.read_exact(int(section.PointerToRawData) + start, length)
        raise BoundsError(
            f"{self._source.name} has no bytes there",
            field="RVA",
            expected="in a section of the file",
            got=address,
        )

    def read_struct(self, address: int, schema: type[T] | Definition[T], /) -> T:
        """Read a structure at an RVA."""
        definition: Any = schema
        found: T = definition.parse(self.read_exact(address, definition.sizeof()))
        return found
