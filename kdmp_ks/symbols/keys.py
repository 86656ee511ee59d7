"""The keys by which symbol stores know images and PDB files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from uuid import UUID


@frozen
class PdbKey(Facts):
    """The identity of a PDB file; the RSDS record of its image has the same.

    Attributes:
        name: Name of the file, such as ``ntkrnlmp.pdb``.
        guid: The GUID.
        age: Age of the DBI stream.
    """

    name: str
    guid: UUID
    age: int

    @property
    def identifier(self) -> str:
        """The folder in a symbol store: 32 digits of the GUID, then the age."""
        return f"{self.guid.hex.upper()}{self.age:x}"

    @property
    def path(self) -> str:
        """The path in a symbol store."""
        return f"{self.name}/{self.identifier}/{self.name}"


@frozen
class ImageKey(Facts):
    """The identity of an image; the list of loaded modules has the same.

    Attributes:
        name: Name of the file, such as ``ntoskrnl.exe``.
        time_date_stamp: TimeDateStamp of its header; a hash in reproducible builds.
        size_of_image: SizeOfImage of its header, in bytes.
    """

    name: str
    time_date_stamp: int
    size_of_image: int

    @property
    def identifier(self) -> str:
        """The folder in a symbol store: eight digits of the time stamp, then the size."""
        return f"{self.time_date_stamp:08X}{self.size_of_image:x}"

    @property
    def path(self) -> str:
        """The path in a symbol store."""
        return f"{self.name}/{self.identifier}/{self.name}"


@frozen
class IsfKey(Facts):
    """The identity of a symbol table in JSON (ISF): the PDB that it was made from.

    Attributes:
        pdb: The key of the PDB.
    """

    pdb: PdbKey

    @property
    def name(self) -> str:
        """Name of the PDB."""
        return self.pdb.name

    @property
    def identifier(self) -> str:
        """Name of the file without its extensions: the GUID, a hyphen, the age in decimal."""
        return f"{self.pdb.guid.hex.upper()}-{self.pdb.age}"

    @property
    def path(self) -> str:
        """The path in a tree of such tables."""
        return f"windows/{self.name}/{self.identifier}.json.xz"


SymbolKey = PdbKey | ImageKey | IsfKey
