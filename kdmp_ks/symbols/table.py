"""`SymbolTable`: symbols of one module from one source, by RVA."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.symbols.keys import PdbKey
    from kdmp_ks.symbols.names.columns import NameColumns
    from kdmp_ks.symbols.types.model import TypeTable


@frozen
class UnwindBytes(Facts):
    """Bytes of an image that describe how its stack frames are undone.

    Attributes:
        rva: Where in the image they are.
        data: The bytes.
    """

    rva: int
    data: bytes


@frozen
class SymbolTable(Facts):
    """Symbols of one module from one source.

    Attributes:
        key: The PDB that the names are from.
        origin: The file.
        pointer_size: Bytes of a pointer.
        names: Names and RVAs.
        types: Types; None where the source has none.
        functions: The image's table of functions (``.pdata``); None where the source lacks it.
        unwind: The descriptions that it refers to (``.xdata``); None where the source lacks them.
        warnings: Faults of the source that made parts of it unreadable.
        machine: IMAGE_FILE_MACHINE of the module, such as 0x8664; 0 where the source lacks it.
    """

    key: PdbKey
    origin: str
    pointer_size: int
    names: NameColumns
    types: TypeTable | None = None
    functions: UnwindBytes | None = None
    unwind: UnwindBytes | None = None
    warnings: tuple[DumpWarning, ...] = ()
    machine: int = 0
