"""`LoadedTable`: a symbol table of a module, ready to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.symbols.module_names import ModuleNames
from kdmp_ks.symbols.unwind.open_functions import function_table

if TYPE_CHECKING:
    from kdmp_ks.symbols.indexed_table import IndexedTable
    from kdmp_ks.symbols.names.name_index import NearName
    from kdmp_ks.symbols.types.model import TypeTable
    from kdmp_ks.symbols.unwind.function_table import FunctionTable


class LoadedTable:
    """A symbol table, with the functions of the image where they are known.

    Attributes:
        table: The table.
        names: Its names, by RVA and by name.
        functions: The functions of the image: those of the table, or else of the image in the dump;
            None where neither has them.
    """

    def __init__(self, table: IndexedTable, mapped: FunctionTable | None = None) -> None:
        """Take a table.

        Args:
            table: The table.
            mapped: The functions of the image, if the dump contains them.
        """
        self.table = table
        self.names = table.index
        own = function_table(table.functions, table.unwind, table.machine, table.pointer_size)
        self.functions = mapped if own is None else own
        self._by_rva = ModuleNames(self.names, self.functions)

    @property
    def types(self) -> TypeTable | None:
        """The types; None where the table has none."""
        return self.table.types

    def nearest(self, rva: int) -> NearName | None:
        """Return the name of the code or data at an RVA; None where no name is known to be right.

        Code that the image's table of functions lists has the name of its primary part.
        """
        return self._by_rva.nearest(rva)

    def nearest_to_return(self, rva: int) -> NearName | None:
        """Return the name of the call that returns to an RVA, with the offset of the RVA.

        A pointer to a function is not taken for a return into the function before it, unless the
        table of functions has code right before it.
        """
        ends = self.functions is not None and self.functions.find(rva - 1) is not None
        near = None if ends else self.nearest(rva)
        if near is not None and near.evidence == "exact":
            return near
        before = self.nearest(rva - 1)
        return None if before is None else before._replace(offset=before.offset + 1)
