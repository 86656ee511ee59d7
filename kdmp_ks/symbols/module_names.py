"""`ModuleNames`: names of RVAs of one module, by its symbols and its table of functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kdmp_ks.symbols.names.name_index import NameIndex, NearName
    from kdmp_ks.symbols.unwind.function_table import FunctionTable


class ModuleNames:
    """Names of a module; a part that was moved away has the name of its function.

    Attributes:
        index: The names.
        functions: The table of functions; None without one, and fewer RVAs have a name.
    """

    def __init__(self, index: NameIndex, functions: FunctionTable | None = None) -> None:
        """Join the two.

        Args:
            index: The names.
            functions: The table of functions.
        """
        self.index = index
        self.functions = functions

    def nearest(self, rva: int) -> NearName | None:
        """Return the name of the function or variable that an RVA belongs to.

        Returns:
            None where no name is known to be right. The offset of a part that was moved in front
            of its function is negative.
        """
        if self.functions is None:
            return self.index.nearest(rva)
        function = self.functions.find(rva)
        if function is None:
            return self.index.nearest_without_function(rva, self.functions.end_before(rva))
        near = self.index.nearest(rva, function.begin)
        if near is not None:
            return near
        primary = self.functions.primary(function)
        if primary is not None and primary.begin != function.begin:
            near = self.index.nearest(primary.begin, primary.begin)
            if near is None:
                return None
            return near._replace(offset=rva - primary.begin, evidence="function")
        near = self.index.nearest_without_function(rva)
        return near if near is not None and near.evidence == "length" else None
