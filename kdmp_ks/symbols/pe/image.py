"""`PeImage`: facts of an image (PE file)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.symbols.keys import ImageKey, PdbKey

EXCEPTION_DIRECTORY: Final = 3
DEBUG_DIRECTORY: Final = 6
IMAGE_SCN_MEM_EXECUTE: Final = 0x20000000


@frozen
class DataDirectory(Facts):
    """A table of an image.

    Attributes:
        rva: Where it is; 0 for a table that the image lacks.
        size: Its size in bytes.
    """

    rva: int = field(metadata=HEX)
    size: int = field(metadata=HEX)


@frozen
class Section(Facts):
    """A section of an image.

    Attributes:
        name: Its name, such as ``.text``.
        rva: Where it begins in memory.
        virtual_size: Its size in memory, in bytes.
        raw_offset: Offset in the file.
        raw_size: Bytes in the file; those beyond are zeros in memory.
        characteristics: Flags.
    """

    name: str
    rva: int = field(metadata=HEX)
    virtual_size: int = field(metadata=HEX)
    raw_offset: int = field(metadata=HEX)
    raw_size: int = field(metadata=HEX)
    characteristics: int = field(metadata=HEX)

    @property
    def is_code(self) -> bool:
        """Whether its bytes may be executed."""
        return bool(self.characteristics & IMAGE_SCN_MEM_EXECUTE)

    @property
    def end(self) -> int:
        """RVA behind its bytes in memory."""
        return self.rva + (self.virtual_size or self.raw_size)


@frozen
class DebugEntry(Facts):
    """An entry of the debug directory.

    Attributes:
        kind: ``Type``: 2 for CodeView, which names the PDB.
        time_date_stamp: ``TimeDateStamp``.
        size: Bytes of its contents.
        rva: Where its contents are in memory; 0 if they are in the file only.
        file_offset: Where they are in the file.
    """

    kind: int
    time_date_stamp: int = field(metadata=HEX)
    size: int = field(metadata=HEX)
    rva: int = field(metadata=HEX)
    file_offset: int = field(metadata=HEX)


@frozen
class OldPdb(Facts):
    """The identity of a PDB file of format 2 (NB10).

    Attributes:
        name: Name of the file.
        signature: Time at which it was made.
        age: Its age.
    """

    name: str
    signature: int = field(metadata=HEX)
    age: int

    @property
    def path(self) -> str:
        """The path in a symbol store."""
        return f"{self.name}/{self.signature:08X}{self.age:x}/{self.name}"


@frozen
class PeImage(Facts):
    """Facts of an image, from its file or from memory.

    Attributes:
        key: The key in symbol stores.
        machine: ``Machine``, such as 0x8664 (AMD64), 0xAA64 (ARM64) or 0x14C (x86).
        bits: 32 or 64.
        image_base: The address that it is linked for.
        checksum: ``CheckSum``.
        sections: Sections, in order.
        directories: Data directories, in order.
        debug: Entries of the debug directory.
        pdb: Key of its PDB, by the RSDS record; None if there is none, or it is missing.
        pdb_path: Path of the PDB when it was made, which may name a person; None without a record.
        old_pdb: Identity of its PDB of format 2, by the NB10 record.
        faults: Reasons for parts that are missing or damaged.
    """

    key: ImageKey
    machine: int
    bits: int
    image_base: int
    checksum: int
    sections: tuple[Section, ...] = ()
    directories: tuple[DataDirectory, ...] = ()
    debug: tuple[DebugEntry, ...] = ()
    pdb: PdbKey | None = None
    pdb_path: str | None = None
    old_pdb: OldPdb | None = None
    faults: tuple[str, ...] = ()

    def directory(self, index: int) -> DataDirectory | None:
        """Return a data directory; None if the image has no such table."""
        if not 0 <= index < len(self.directories):
            return None
        found = self.directories[index]
        return found if found.rva and found.size else None

    @property
    def exception_directory(self) -> DataDirectory | None:
        """The table of functions (``.pdata``); None if the image has none."""
        return self.directory(EXCEPTION_DIRECTORY)

    def file_offset(self, rva: int, size: int = 1) -> int | None:
        """Return the offset in the file of bytes of the image; None if they are not in the file.

        Args:
            rva: The RVA of the first byte.
            size: Number of bytes, which are in one section.
        """
        for section in self.sections:
            within = rva - section.rva
            if within >= 0 and within + size <= section.raw_size:
                return section.raw_offset + within
        return None
