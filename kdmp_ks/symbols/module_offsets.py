"""`ModuleOffsets`: the names of modules as symbols, for dumps without any others."""

from __future__ import annotations

import re
from ntpath import splitext
from typing import TYPE_CHECKING, Any, Final, Protocol

from kdmp_ks.symbols.range_index import AddressRange, RangeIndex
from kdmp_ks.symbols.symbols import NearSymbol, Symbols

if TYPE_CHECKING:
    from collections.abc import Sequence

_WITH_BASE: Final = re.compile(r"(?P<name>.*)@(?P<base>[0-9a-fA-F]{1,16})", re.DOTALL)


class NamedRange(AddressRange, Protocol):
    """A range of addresses that has a name, such as a module."""

    @property
    def name(self) -> str:
        """The name of the file."""


class ModuleOffsets(Symbols):
    """Each module is a symbol, up to its end.

    A module has several names, all without regard to case: the file's name, the same without
    the extension, ``nt`` if it is the kernel, and each of them with its base (``ntdll@77f40000``),
    which goes before a module that is called just so. Of several modules with a name it leads to
    the one with the lowest base; the others are printed with their bases. A module without a name
    is called by its base (``fffff80001000000``).
    """

    def __init__(
        self,
        modules: Sequence[NamedRange],
        kernel: NamedRange | None = None,
        ranges: RangeIndex[Any] | None = None,
    ) -> None:
        """Index the modules.

        Args:
            modules: The modules in any order; they may overlap.
            kernel: The one that is called ``nt``.
            ranges: The modules by address, if there is such an index already.
        """
        self._index: RangeIndex[Any] = RangeIndex(modules) if ranges is None else ranges
        self._kernel = kernel
        by_start = sorted(modules, key=lambda module: (module.start, module.end))
        self._by_name: dict[str, NamedRange] = {}
        self._bases: dict[int, set[str]] = {}
        names = [(module.name.lower(), _stem(module).lower(), module) for module in by_start]
        for name, _, module in names:
            self._by_name.setdefault(name, module)
        for name, stem, module in names:
            self._by_name.setdefault(stem, module)
            self._bases.setdefault(int(module.start), set()).update((name, stem))
        if kernel is not None:
            self._by_name["nt"] = kernel
            self._bases.setdefault(int(kernel.start), set()).add("nt")

    def address_of(self, name: str) -> int | None:
        """Return the base of a module."""
        match = _WITH_BASE.fullmatch(name)
        if match is not None:
            base = int(match["base"], 16)
            if match["name"].lower() in self._bases.get(base, ()):
                return base
        module = self._by_name.get(name.lower()) if name else None
        return None if module is None else int(module.start)

    def nearest(self, address: int) -> NearSymbol | None:
        """Return the module that an address is in; of several, the one that begins last."""
        module = self._index.find(address)
        if module is None:
            return None
        return NearSymbol(self.label(module), address - int(module.start))

    def field_offset(self, type_name: str, field: str) -> int | None:
        """Modules know no types."""
        return None

    def label(self, module: NamedRange) -> str:
        """Return the name that is printed for a module: one that leads to its base."""
        stem = self._shortest(module)
        return stem if self.address_of(stem) == module.start else self.label_with_base(module)

    def label_with_base(self, module: NamedRange) -> str:
        """Return the name of a module that no other one has."""
        return f"{self._shortest(module)}@{int(module.start):x}"

    def _shortest(self, module: NamedRange) -> str:
        return "nt" if module is self._kernel else _stem(module)


def _stem(module: NamedRange) -> str:
    """The name without its extension; the base for a module whose name cannot be read."""
    return splitext(module.name)[0] or f"{int(module.start):x}"
