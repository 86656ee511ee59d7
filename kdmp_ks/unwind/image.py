"""`UnwindImage`: an image as unwinders need it, whatever its bytes are read from.

The bytes may be those of the dump's memory, of an image file, or of the streams of a PDB file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.ground.limits import MAX_CACHED_UNWIND_INFOS
from kdmp_ks.symbols.unwind.open_functions import functions_of

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.function_table import FunctionTable, ReadRva


class UnwindImage:
    """Function table, unwind data and code of an image.

    Attributes:
        base: Address of the image.
        size: Size of the image in memory.
        functions: The function table; None where it is missing.
        is_complete: Whether the function table has all of its entries.
        read: Reads bytes of unwind data or code by RVA and length: all of them, or None where some
            are missing; raises nothing.
    """

    __slots__ = ("_cache", "base", "functions", "is_complete", "read", "size")

    def __init__(
        self,
        base: int,
        size: int,
        machine: int,
        entries: bytes | None,
        read: ReadRva,
        *,
        is_complete: bool = True,
    ) -> None:
        """Take the function table and a way to read the rest.

        Args:
            base: Address of the image.
            size: Size of the image in memory.
            machine: IMAGE_FILE_MACHINE, such as 0x8664.
            entries: The exception directory (``.pdata``), or successive entries of it; None where
                it is missing.
            read: Reads bytes of the image by RVA and length; None where some are missing.
            is_complete: Whether these are all entries. Without that, an address outside of the
                functions of the table is not taken for one in a leaf function.
        """
        self.base = base
        self.size = size
        self.functions: FunctionTable | None = (
            None if entries is None else functions_of(entries, read, machine)
        )
        self.is_complete = is_complete
        self.read = read
        self._cache: dict[Any, Any] = {}

    def __contains__(self, address: int) -> bool:
        """Test whether an address is in the image."""
        return 0 <= address - self.base < self.size

    def has_leaf(self, rva: int) -> bool:
        """Test whether an instruction without an entry is one of a leaf function.

        It is not known to be one where entries are missing around it.
        """
        table = self.functions
        if self.is_complete or table is None or not len(table):
            return self.is_complete and table is not None
        return table[0].begin <= rva < table[len(table) - 1].end

    def recall(self, key: object) -> Any:
        """Return what an unwinder has kept for a key; None without that."""
        return self._cache.get(key)

    def keep(self, key: object, value: object) -> None:
        """Keep a value that was made of unwind data, up to a limit of values."""
        if len(self._cache) >= MAX_CACHED_UNWIND_INFOS:
            self._cache.clear()
        self._cache[key] = value
