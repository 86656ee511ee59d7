"""`Module` and `Modules`: the images that were loaded, in the order of their addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, overload

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import BoundsError
from kdmp_ks.ground.extents import Range
from kdmp_ks.ground.html_table import html_table
from kdmp_ks.ground.limits import LONGEST_NAME, MAX_FUNCTION_TABLE
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.module_offsets import ModuleOffsets
from kdmp_ks.symbols.range_index import RangeIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import DumpWarning


@dataclass(frozen=True, slots=True)
class Module:
    """A loaded image: a driver, a program or a library.

    Attributes:
        start: Its first address.
        end: The first address past it.
        path: Its file, as the loader knows it; empty where that cannot be read.
        name: The last component of the path; empty where that cannot be the name of a file.
        entry_point: Where its code is entered; None if it is not.
        checksum: ``CheckSum`` of its PE header; None where the loader does not keep it.
        timestamp: ``TimeDateStamp`` of its PE header; None where it is not known.
        inferred_timestamp: The timestamp with its evidence, where the dump has no record of it:
            from the PE header in memory, or from a field that only current kernels have.
        exception_table: The table of its functions (``.pdata``) in memory, as the loader knows it;
            None where the loader does not keep it.
    """

    start: Gva
    end: Gva
    path: str
    name: str
    entry_point: Gva | None = None
    checksum: int | None = None
    timestamp: int | None = None
    inferred_timestamp: Inferred[int] | None = None
    exception_table: Range | None = field(default=None, repr=False)

    @property
    def size(self) -> int:
        """Bytes from start to end."""
        return self.end - self.start

    def __contains__(self, address: int) -> bool:
        """Return whether the image contains an address."""
        return self.start <= address < self.end


def file_name(path: str) -> str:
    """The last component of a path.

    Names are shown beside thousands of addresses, so their length matters.

    Raises:
        BoundsError: It is longer than the name of a file can be.
    """
    name = path.replace("/", "\\").rpartition("\\")[2]
    if len(name) > LONGEST_NAME:
        raise BoundsError(
            "the name is too long for a file",
            field="its length",
            expected=f"at most {LONGEST_NAME:#x}",
            got=len(name),
        )
    return name


def table_range(module: tuple[int, int], address: int, size: int) -> Range | None:
    """Return where the function table of a module is; None where it cannot be one.

    Args:
        module: First address of the module, and the end.
        address: ``ExceptionTable`` of its entry.
        size: ``ExceptionTableSize``.
    """
    start, end = module
    if not start < address <= address + size <= end or not 0 < size <= MAX_FUNCTION_TABLE:
        return None
    return Range(Gva(address), size)


class Modules(Listing[Module]):
    """Loaded images, sorted by address.

    Args:
        modules: The images, in any order.
        kernel: The one that is called ``nt``; None to find it by name.
        warnings: What was found wrong while they were read.

    Attributes:
        warnings: What was found wrong while they were read.
    """

    def __init__(
        self,
        modules: Iterable[Module],
        *,
        kernel: Module | None = None,
        warnings: Iterable[DumpWarning] = (),
    ) -> None:
        ordered = sorted(modules, key=lambda module: (module.start, module.end))
        super().__init__(ordered, warnings)
        self._kernel = kernel

    @overload
    def __getitem__(self, index: int | str) -> Module: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Module, ...]: ...

    def __getitem__(self, index: int | slice | str) -> Module | tuple[Module, ...]:
        """Return a module by its index or name, or a slice as a tuple.

        Raises:
            KeyError: No module has the name, as `by_name` understands it.
            IndexError: There are fewer modules.
        """
        if not isinstance(index, str):
            return super().__getitem__(index)
        found = self.by_name(index)
        if found is None:
            raise KeyError(self._no_such(index))
        return found

    def __contains__(self, value: object) -> bool:
        """Whether a module, or a module of a name, is among them."""
        if isinstance(value, str):
            return self.by_name(value) is not None
        return value in self._items

    def _no_such(self, name: str) -> str:
        """Text of the error for a name that no module has."""
        from difflib import get_close_matches

        names = {module.name.lower(): module.name for module in self._items if module.name}
        stems = {lower.rpartition(".")[0]: full for lower, full in names.items()}
        near = get_close_matches(name.lower()[:LONGEST_NAME], [*names, *stems], 3)
        meant = dict.fromkeys(visible(names.get(one) or stems[one]) for one in near)
        hint = f"; similar: {', '.join(meant)}" if meant else ""
        return f"no module {visible(name)!r}{hint}"

    def __repr__(self) -> str:
        """For example ``<Modules: 162>``."""
        return f"<{type(self).__name__}: {len(self)}>"

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        rows = ((m.name, m.start, m.end, m.timestamp, m.path) for m in self._items)
        return html_table(("name", "start", "end", "timestamp", "path"), rows)

    def find(self, address: int) -> Module | None:
        """Return the module that contains an address; of several, the one that begins last."""
        return self._index.find(address)

    @cached_property
    def _index(self) -> RangeIndex[Module]:
        return RangeIndex(self._items)

    @cached_property
    def symbols(self) -> ModuleOffsets:
        """The modules as symbols: names for their addresses, and the way back."""
        return ModuleOffsets(self._items, self.by_name("nt"), self._index)

    def by_name(self, name: str) -> Module | None:
        """The module of a name, with or without its extension, in upper or lower case.

        ``nt`` is the kernel, whatever its file is called. Of several modules with the name (a
        WoW64 process has two ``ntdll.dll``) it is the one with the lowest address.
        """
        wanted = name.lower()
        if wanted == "nt":
            return self._kernel or self._by_kernel_name()
        names = [module.name.lower() for module in self._items]
        for candidates in (names, [name.rpartition(".")[0] for name in names]):
            if wanted and wanted in candidates:
                return self._items[candidates.index(wanted)]
        return None

    def all_named(self, name: str) -> tuple[Module, ...]:
        """Return all modules of a name, as `by_name` and as locations have it.

        >>> Modules([]).all_named("nt")
        ()
        """
        base = self.symbols.address_of(name) if "@" in name else None
        if base is not None:
            return tuple(module for module in self._items if module.start == base)
        wanted = name.lower()
        if wanted == "nt":
            kernel = self.by_name(wanted)
            return () if kernel is None else (kernel,)
        return tuple(
            module
            for module in self._items
            if wanted and wanted in (module.name.lower(), module.name.rpartition(".")[0].lower())
        )

    def similar_names(self, name: str) -> list[str]:
        """Return names of modules that are like a name, the most similar first."""
        from difflib import get_close_matches

        stems = {self.symbols.label(module).lower(): module for module in self._items}
        wanted = name.lower().partition(".")[0]
        found = get_close_matches(wanted, stems)
        return found or [stem for stem in stems if len(wanted) > 1 and wanted in stem][:3]

    def _by_kernel_name(self) -> Module | None:
        """The kernel, by the names that its file has had."""
        for module in self._items:
            if module.name.lower().startswith(("ntoskrnl", "ntkrnl")):
                return module
        return None
