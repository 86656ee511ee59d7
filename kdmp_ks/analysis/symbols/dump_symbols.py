"""`DumpSymbols`: names and types of a dump, by the symbol tables that belong to its modules."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.visible import visible
from kdmp_ks.ground.warnings import RefusedSymbols
from kdmp_ks.storage.handle import Handle
from kdmp_ks.symbols.symbols import NearSymbol, Symbols

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.symbols.loaded_table import LoadedTable
    from kdmp_ks.analysis.symbols.module_symbols import ModuleSymbols
    from kdmp_ks.analysis.symbols.symbolised_dump import SymbolisedDump
    from kdmp_ks.analysis.symbols.table_search import Found
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.symbols.keys import SymbolKey
    from kdmp_ks.symbols.names.name_index import NameIndex, NearName
    from kdmp_ks.symbols.stores.candidate import Candidate
    from kdmp_ks.symbols.stores.server import ProgressCallback
    from kdmp_ks.symbols.stores.symbol_path import SymbolPath
    from kdmp_ks.symbols.types.model import Type, TypeTable

_MARK: Final = "!"
_KERNEL: Final = "nt"
_COMPARED: Final = 2
"""Characters at the start of a name that similar names have, too."""
_REFUSALS: Final = ("refused", "ambiguous")


class DumpSymbols(Handle, Symbols):
    """Names and types of the modules of a dump, those of the process that crashed included.

    The table of a module is looked for when the first name or type of it is needed, and kept. A
    table is taken only if it is shown to belong to the module; `modules` has the evidence, and why
    other files were refused.

    Names are written ``module!name``, types ``module!_NAME``; without a module they are those of
    the kernel, ``nt``.
    """

    def __init__(
        self,
        dump: SymbolisedDump,
        path: SymbolPath,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
        warnings: Warnings | None = None,
    ) -> None:
        """Prepare the search; nothing is read before it is needed.

        Args:
            dump: The dump.
            path: Where symbol files are looked for.
            download: Whether servers in the path are asked.
            progress: Called with the progress of a download.
            warnings: Gets a warning for a file that is named by the path and is refused.
        """
        self.path = path
        self._dump = dump
        self._download = download
        self._progress = progress
        self._warnings = warnings
        self._found: dict[int, Found] = {}
        self._lock = RLock()

    @property
    def modules(self) -> tuple[ModuleSymbols, ...]:
        """The symbols of each kernel module: keys, the table that was found, refused files.

        Looks for the tables of all modules.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return tuple(self._search(module).facts for module in self._dump.kernel_modules)

    def module(self, name: str = _KERNEL) -> ModuleSymbols | None:
        """Return the symbols of one module, by a name that addresses take; None without such."""
        found = self._module(name)
        return None if found is None else self._search(found).facts

    def table(self, name: str = _KERNEL) -> LoadedTable | None:
        """Return the table of a module, by a name that addresses take; None if none was found."""
        found = self._module(name)
        return None if found is None else self._search(found).table

    def table_of(self, module: Module) -> LoadedTable | None:
        """Return the table of a kernel module; None if none was found."""
        return self._search(module).table

    def candidates(self, key: SymbolKey) -> Iterator[Candidate]:
        """Yield the files with a key that the symbol path finds."""
        for one in self.path.candidates(key, download=self._download, progress=self._progress):
            if one.is_found:
                yield one

    def address_of(self, name: str) -> Gva | None:
        """Return the address of a symbol, such as ``nt!KeBugCheckEx``; None if there is none."""
        module, bare = self._split(name)
        if module is None:
            return None
        table = self._search(module).table
        rva = None if table is None else table.names.rva_of(bare)
        return None if rva is None or not 0 <= rva < module.size else Gva(module.start + rva)

    def why_unknown(self, name: str) -> str:
        """Return why there is no address of a symbol, with similar names if there are any."""
        module, bare = self._split(name)
        if module is None:
            return f"there is no symbol {name!r}: no module is called {name.partition(_MARK)[0]!r}"
        found = self._search(module)
        if found.table is None:
            missing = f"no symbols of {found.facts.label} were found"
            return f"there is no symbol {name!r}: {missing} ({found.facts.status.value})"
        return f"there is no symbol {name!r}{_similar(found.table.names, bare)}"

    def nearest(self, address: int) -> NearSymbol | None:
        """Return the symbol of the code or data at an address; None if no name is certain.

        Where tables of functions are known, code has the name of the function it is a part of, also
        if it is stored far from it: the offset is negative in parts that are stored before it.
        """
        return self._nearest(address, is_return=False)

    def nearest_to_return(self, address: int) -> NearSymbol | None:
        """Return the symbol of the call that returns to an address; see `Symbols`."""
        return self._nearest(address, is_return=True)

    def field_offset(self, type_name: str, field: str) -> int | None:
        """Return the offset of a field of a type in bytes; None if either is not known.

        Args:
            type_name: For example ``_EPROCESS`` or ``nt!_EPROCESS``.
            field: For example ``UniqueProcessId``; ``Pcb.DirectoryTableBase`` leads into others.
        """
        types, bare = self._types_of(type_name)
        if types is None:
            return None
        offset = 0
        for step in field.split("."):
            found = _find_field(types, bare, step)
            if found is None:
                return None
            offset += found[0]
            bare = getattr(found[1], "name", "")
        return offset

    def struct(self, name: str) -> Definition[Any]:
        """Return a type as a construct definition, for ``read_struct`` and the like.

        Args:
            name: For example ``nt!_KTHREAD``.

        Raises:
            KdmpError: There is no such type, or no table with types belongs to the module.
            InvalidDataError: The table describes the type in a way that cannot be.
        """
        from kdmp_ks.symbols.types.definition import definition_of

        types, bare = self._types_of(name)
        if types is None:
            raise KdmpError(f"{visible(name)}: {self.why_no_types(name)}")
        return definition_of(types, bare)

    def types(self, pattern: str = "*") -> list[str]:
        """Return the names of types that match a pattern, sorted.

        Args:
            pattern: For example ``nt!_K*``; with ``*`` and ``?``, in upper or lower case.
        """
        from kdmp_ks.symbols.types.lookup import match_types

        types, bare = self._types_of(pattern)
        if types is None:
            return []
        module = pattern.partition(_MARK)[0] if _MARK in pattern else _KERNEL
        return [f"{module}{_MARK}{one}" for one in match_types(types, bare)]

    def __repr__(self) -> str:
        """For example ``<DumpSymbols: 3 tables>``, as far as tables were needed."""
        tables = sum(found.table is not None for found in self._found.values())
        return f"<DumpSymbols: {tables} table{'' if tables == 1 else 's'}>"

    # -- modules ---------------------------------------------------------------------------------

    def _search(self, module: Module) -> Found:
        start = int(module.start)
        found = self._found.get(start)
        if found is not None:
            return found
        with self._lock:
            if start not in self._found:
                self._found[start] = self._run(module)
            return self._found[start]

    def _run(self, module: Module) -> Found:
        from kdmp_ks.analysis.symbols.table_search import TableSearch

        found = TableSearch(
            self._dump,
            module,
            self._label(module),
            self.path,
            download=self._download,
            progress=self._progress,
        ).run()
        self._warn_of(found)
        return found

    def _warn_of(self, found: Found) -> None:
        """Warn of files that the path names themselves, and that were refused."""
        if self._warnings is None:
            return
        named = {entry.place for entry in self.path.entries}
        for tried in found.facts.tried:
            if tried.place in named and tried.status in _REFUSALS:
                self._warnings.append(RefusedSymbols(found.facts.label, tried.place, tried.reason))

    def _module(self, name: str) -> Module | None:
        try:
            modules = self._dump.kernel_modules
        except KdmpError:
            return None
        start = modules.symbols.address_of(name)
        return self._user_module(name) if start is None else modules.find(start)

    def _user_module(self, name: str) -> Module | None:
        """Return a module of the process that crashed, by its name."""
        try:
            modules = self._dump.user_modules
        except KdmpError:
            return None
        start = modules.symbols.address_of(name)
        return None if start is None else modules.find(start)

    def _module_at(self, address: int) -> Module | None:
        """Return the module that an address is in: of the kernel, or of the process."""
        dump = self._dump
        try:
            kernel = dump.architecture.is_kernel_address(address)
            return (dump.kernel_modules if kernel else dump.user_modules).find(address)
        except KdmpError:
            return None

    def _label(self, module: Module) -> str:
        kernel = self._dump.kernel_modules
        if kernel.find(module.start) is module:
            return kernel.symbols.label(module)
        return self._dump.user_modules.symbols.label(module)

    def _split(self, name: str) -> tuple[Module | None, str]:
        module, mark, bare = name.partition(_MARK)
        return (self._module(module), bare) if mark else (self._module(_KERNEL), name)

    # -- addresses -------------------------------------------------------------------------------

    def _nearest(self, address: int, *, is_return: bool) -> NearSymbol | None:
        module = self._module_at(address)
        table = None if module is None else self._search(module).table
        if module is None or table is None:
            return None
        rva = int(address - module.start)
        near = table.nearest_to_return(rva) if is_return and rva else table.nearest(rva)
        return None if near is None else self._checked(near, module, address)

    def _checked(self, near: NearName, module: Module, address: int) -> NearSymbol | None:
        """Return a symbol whose name leads back to the address, and can be printed."""
        name = f"{self._label(module)}{_MARK}{near.name}"
        if visible(near.name) != near.name or self.address_of(name) != address - near.offset:
            return None
        return NearSymbol(name, near.offset)

    # -- types -----------------------------------------------------------------------------------

    def _types_of(self, name: str) -> tuple[TypeTable | None, str]:
        module, bare = self._split(name)
        table = None if module is None else self._search(module).table
        return (None if table is None else table.types), bare

    def why_no_types(self, name: str) -> str:
        """Return why there are no types of the module that is named in front of a type."""
        module, _ = self._split(name)
        if module is None:
            return f"no module is called {name.partition(_MARK)[0]!r}"
        facts = self._search(module).facts
        if facts.origin is not None:
            return f"{facts.origin} has no types"
        return f"no symbols of {facts.label} were found: {facts.status.value}"


def _similar(names: NameIndex, name: str) -> str:
    """Return a question with names that differ in case, or little; empty if there are none."""
    from kdmp_ks.symbols.types.lookup import similar_names

    start = name[:_COMPARED].casefold()
    near = {
        one.name.casefold(): one.name
        for one in names
        if one.name[:_COMPARED].casefold() == start and one.name.isprintable()
    }
    wanted = name.casefold()
    found = [wanted] if wanted in near else similar_names(wanted, near)
    return f"; did you mean {' or '.join(near[one] for one in found)}?" if found else ""


def _find_field(types: TypeTable, name: str, field: str) -> tuple[int, Type] | None:
    """Return offset and type of a field, also of one in a member without a name."""
    from kdmp_ks.symbols.types.fields import all_fields
    from kdmp_ks.symbols.types.model import Composite

    outer = types.find(name)
    if not isinstance(outer, Composite):
        return None
    found = ((at, one.type) for at, one in all_fields(types, outer) if one.name == field)
    return next(found, None)
