"""`ModuleSymbols`: the symbols of one module: what identifies them, what was found, and why."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.symbols.fingerprint import FingerprintMatch
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.symbols.keys import ImageKey, PdbKey


class SymbolStatus(Enum):
    """Result of the search for the symbols of a module."""

    FOUND = "a table belongs to the module"
    MISSING = "the PDB is known, and no table of it was found"
    AMBIGUOUS = "several tables fit equally well"
    UNIDENTIFIED = "neither the dump nor an image file names the PDB"

    @property
    def word(self) -> str:
        """For example ``found``, as JSON documents have it."""
        return self.name.lower()


@frozen
class TriedTable(Facts):
    """A file that was looked at for a module, and not taken.

    Attributes:
        place: Path or URL.
        status: Result of the look-up, such as ``missing`` or ``refused``.
        reason: Why it was not taken.
    """

    place: str
    status: str
    reason: str


@frozen
class ModuleSymbols(Facts):
    """The symbols of one module.

    Attributes:
        label: The module, as addresses in it are printed.
        name: Name of its file.
        start: Its first address.
        image: The key of its image; None where the dump has no timestamp of it.
        pdb: The key of its PDB, with the evidence; None where nothing names it.
        status: Result of the search.
        origin: The table that was taken; None if none was.
        evidence: Why the table belongs to the module; None if none was taken.
        symbol_count: Names in the table; 0 without one.
        has_types: Whether the table has types.
        tried: Files and places that were not taken, with reasons.
        fingerprint: The comparison by which the kernel's table was taken; None if it was taken by
            its key.
    """

    label: str
    name: str
    start: Gva
    image: ImageKey | None
    pdb: Inferred[PdbKey] | None
    status: SymbolStatus
    origin: str | None
    evidence: str | None
    symbol_count: int
    has_types: bool
    tried: tuple[TriedTable, ...]
    fingerprint: FingerprintMatch | None = None
