"""`IndexedTable`: symbols of one module, ready to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.symbols.module_names import ModuleNames
from kdmp_ks.symbols.names.name_index import NameIndex
from kdmp_ks.symbols.unwind.open_functions import function_table

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.symbols.keys import PdbKey
    from kdmp_ks.symbols.table import SymbolTable, UnwindBytes
    from kdmp_ks.symbols.types.model import TypeTable


@dataclass(frozen=True, slots=True, eq=False)
class IndexedTable:
    """Symbols of one module from one file.

    Attributes:
        key: The PDB that the names are from.
        origin: The file.
        pointer_size: Bytes of a pointer.
        machine: IMAGE_FILE_MACHINE of the module, such as 0x8664; 0 where the source lacks it.
        index: The names.
        functions: The image's table of functions; None where the source lacks it.
        unwind: The descriptions that it refers to; None where the source lacks them.
        types: Types; None where the source has none.
        warnings: Faults of parts of the source that are left out.
    """

    key: PdbKey
    origin: str
    pointer_size: int
    machine: int
    index: NameIndex
    functions: UnwindBytes | None = None
    unwind: UnwindBytes | None = None
    types: TypeTable | None = None
    warnings: tuple[DumpWarning, ...] = ()

    @classmethod
    def of(cls, table: SymbolTable) -> IndexedTable:
        """Index the symbols of a source."""
        return cls(
            table.key,
            table.origin,
            table.pointer_size,
            table.machine,
            NameIndex.from_columns(table.names, table.pointer_size),
            table.functions,
            table.unwind,
            table.types,
            table.warnings,
        )

    def names(self) -> ModuleNames:
        """Return the names joined with the source's own table of functions."""
        functions = function_table(self.functions, self.unwind, self.machine, self.pointer_size)
        return ModuleNames(self.index, functions)
