"""`TableSearch`: the search for the symbol table that belongs to a module."""

from __future__ import annotations

from ntpath import basename, splitext
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.symbols.fingerprint import read_fingerprint, scanned_match
from kdmp_ks.analysis.symbols.image_file import pdb_of_image_file
from kdmp_ks.analysis.symbols.loaded_table import LoadedTable
from kdmp_ks.analysis.symbols.module_keys import image_key, mapped_image
from kdmp_ks.analysis.symbols.module_symbols import ModuleSymbols, SymbolStatus, TriedTable
from kdmp_ks.analysis.symbols.table_reader import read_table, scan_table
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_CANDIDATE_TABLES
from kdmp_ks.symbols.stores.candidate import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.symbols.fingerprint import FingerprintMatch, KernelFingerprint
    from kdmp_ks.analysis.symbols.mapped_image import MappedImage
    from kdmp_ks.analysis.symbols.symbolised_dump import SymbolisedDump
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.symbols.indexed_table import IndexedTable
    from kdmp_ks.symbols.keys import ImageKey, PdbKey, SymbolKey
    from kdmp_ks.symbols.stores.candidate import Candidate
    from kdmp_ks.symbols.stores.server import ProgressCallback
    from kdmp_ks.symbols.stores.symbol_path import SymbolPath

KERNEL_PDBS: Final = ("ntkrnlmp.pdb", "ntoskrnl.pdb", "ntkrpamp.pdb", "ntkrnlpa.pdb")
"""Names that PDBs of kernels have."""


class Found(NamedTuple):
    """Result of a search.

    Attributes:
        facts: What was looked for, and what was found.
        table: The table that belongs to the module; None if none was found.
    """

    facts: ModuleSymbols
    table: LoadedTable | None


class _Fit(NamedTuple):
    match: FingerprintMatch
    candidate: Candidate
    table: IndexedTable


class TableSearch:
    """The search for the table of one module of a dump."""

    def __init__(
        self,
        dump: SymbolisedDump,
        module: Module,
        label: str,
        path: SymbolPath,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
    ) -> None:
        """Prepare a search.

        Args:
            dump: The dump.
            module: The module.
            label: The module, as addresses in it are printed.
            path: Where to look.
            download: Whether servers are asked.
            progress: Called with the progress of a download.
        """
        self._dump = dump
        self._module = module
        self._label = label
        self._path = path
        self._download = download
        self._progress = progress
        self._is_kernel = module is dump.kernel_modules.by_name("nt")
        self._tried: list[TriedTable] = []
        self._mapped: MappedImage | None = None

    def run(self) -> Found:
        """Search for the table."""
        image = image_key(self._module)
        self._mapped = mapped_image(self._dump, self._module)
        pdb = None
        if self._mapped is not None and self._mapped.pdb is not None:
            pdb = Inferred.high(self._mapped.pdb, "the debug directory of the image in the dump")
        if pdb is None and image is not None and self._path:
            pdb = self._pdb_by_image(image)
        if not self._path:
            status = SymbolStatus.UNIDENTIFIED if pdb is None else SymbolStatus.MISSING
            return self._found(image, pdb, status, None, None)
        if pdb is not None:
            table = self._table_by_key(pdb.value)
            status = SymbolStatus.MISSING if table is None else SymbolStatus.FOUND
            return self._found(image, pdb, status, table, pdb.evidence)
        if self._is_kernel:
            return self._by_fingerprint(image)
        self._refuse_unidentified()
        return self._found(image, None, SymbolStatus.UNIDENTIFIED, None, None)

    def _found(
        self,
        image: ImageKey | None,
        pdb: Inferred[PdbKey] | None,
        status: SymbolStatus,
        table: IndexedTable | None,
        evidence: str | None,
        fingerprint: FingerprintMatch | None = None,
    ) -> Found:
        mapped = None if self._mapped is None else self._mapped.functions
        loaded = None if table is None else LoadedTable(table, mapped)
        facts = ModuleSymbols(
            label=self._label,
            name=self._module.name,
            start=self._module.start,
            image=image,
            pdb=pdb,
            status=status,
            origin=None if table is None else table.origin,
            evidence=None if table is None else evidence,
            symbol_count=0 if loaded is None else len(loaded.names),
            has_types=table is not None and table.types is not None,
            tried=tuple(self._tried),
            fingerprint=fingerprint,
        )
        return Found(facts, loaded)

    # -- by keys ---------------------------------------------------------------------------------

    def _pdb_by_image(self, image: ImageKey) -> Inferred[PdbKey] | None:
        """Return the PDB that an image file with the key of the module names."""
        for candidate in self._look_up(image):
            try:
                pdb = pdb_of_image_file(candidate)
            except (KdmpError, OSError) as e:
                self._try(candidate, "refused", str(e))
                continue
            if pdb is not None:
                how = f"{candidate.place}, which has TimeDateStamp and SizeOfImage of the module"
                return Inferred.high(pdb, how)
            self._try(candidate, "refused", "the image names no PDB")
        return None

    def _table_by_key(self, key: PdbKey) -> IndexedTable | None:
        found: IndexedTable | None = None
        for candidate in self._look_up(key):
            table = self._read(candidate)
            if table is None or (found is not None and found.types is not None):
                continue
            # A public PDB has no types of a driver, a table beside it may have some.
            if found is None or table.types is not None:
                found = table
        if found is None:
            self._refuse_others(key)
        return found

    def _look_up(self, key: SymbolKey) -> Iterator[Candidate]:
        """Yield the candidates that are found; note the others."""
        for candidate in self._path.candidates(
            key, download=self._download, progress=self._progress
        ):
            if candidate.is_found:
                yield candidate
            elif self._concerns(candidate, key):
                self._try(candidate, candidate.status.word, candidate.reason or "")

    def _concerns(self, candidate: Candidate, key: SymbolKey) -> bool:
        """Return whether a file that was not found to fit is of the module at all.

        A file that the path names itself is looked at for every module.
        """
        is_file = candidate.status is Status.REFUSED
        if not is_file or candidate.place not in {entry.place for entry in self._path.entries}:
            return True
        own = {one.place: one.key.name for one in self._path.tables(key.name)}
        name = own.get(candidate.place)
        if name is not None:
            return name.casefold() == key.name.casefold()
        stem = splitext(basename(candidate.place))[0].casefold()
        return self._is_kernel or stem == splitext(key.name)[0].casefold()

    def _read(self, candidate: Candidate) -> IndexedTable | None:
        try:
            return read_table(candidate)
        except (KdmpError, OSError) as e:
            self._try(candidate, "refused", str(e))
            return None

    def _try(self, candidate: Candidate, status: str, reason: str) -> None:
        tried = TriedTable(candidate.place, status, reason)
        if tried not in self._tried and len(self._tried) < MAX_CANDIDATE_TABLES:
            self._tried.append(tried)

    def _refuse_others(self, key: PdbKey) -> None:
        """Note the tables of the same name that have another key."""
        from kdmp_ks.symbols.stores.identify import difference

        for candidate in self._by_name((key.name,)):
            why = difference(key, candidate.key)
            if why is not None:
                self._try(candidate, "refused", why)

    def _refuse_unidentified(self) -> None:
        """Note the tables that might belong to the module, if only the dump named its PDB."""
        stem = splitext(self._module.name)[0]
        for candidate in self._by_name((f"{stem}.pdb",)):
            why = "neither the dump nor an image file shows that this PDB belongs to the module"
            self._try(candidate, "refused", why)

    def _by_name(self, names: Iterable[str]) -> Iterator[Candidate]:
        """Yield the tables that have one of several names, each once."""
        wanted = {name.casefold() for name in names}
        places = set()
        for name in names:
            for candidate in self._path.tables(name):
                if candidate.key.name.casefold() in wanted and candidate.place not in places:
                    places.add(candidate.place)
                    yield candidate

    # -- by the variables of the kernel ----------------------------------------------------------

    def _by_fingerprint(self, image: ImageKey | None) -> Found:
        """Find the kernel's table by the addresses of its variables."""
        candidates = [one for one in self._by_name(KERNEL_PDBS) if self._is_usable(one)]
        try:
            fingerprint = read_fingerprint(self._dump) if candidates else None
        except KdmpError as e:
            fingerprint = None
            for candidate in candidates:
                self._try(candidate, "refused", str(e))
        fits = [] if fingerprint is None else self._fits(candidates, fingerprint)
        if not fits:
            return self._found(image, None, SymbolStatus.UNIDENTIFIED, None, None)
        best = [one for one in fits if one.match.score == fits[0].match.score]
        keys = {one.table.key.identifier for one in best}
        if len(keys) > 1:
            for one in best:
                self._try(one.candidate, "ambiguous", f"it fits, and others do: {_why(one)}")
            return self._found(image, None, SymbolStatus.AMBIGUOUS, None, None)
        chosen = next((one for one in best if one.table.types is not None), best[0])
        for one in fits:
            if one.table.key.identifier not in keys:
                self._try(one.candidate, "refused", f"another table fits better: {_why(one)}")
        pdb = Inferred.medium(chosen.table.key, _why(chosen))
        why = _why(chosen)
        return self._found(image, pdb, SymbolStatus.FOUND, chosen.table, why, chosen.match)

    def _is_usable(self, candidate: Candidate) -> bool:
        if candidate.status is not Status.FOUND:
            self._try(candidate, candidate.status.word, candidate.reason or "")
        return candidate.is_found

    def _fits(self, candidates: list[Candidate], fingerprint: KernelFingerprint) -> list[_Fit]:
        """Return the tables that fit, the best first; note the others."""
        fits: list[_Fit] = []
        for candidate in candidates[:MAX_CANDIDATE_TABLES]:
            scanned = scan_table(candidate, fingerprint.variables)
            quick = None if scanned is None else scanned_match(fingerprint, scanned)
            if quick is not None and quick.refusal is not None:
                self._try(candidate, "refused", quick.refusal)
                continue
            table = self._read(candidate)
            if table is None:
                continue
            match = fingerprint.compare(table.index.rva_of)
            if match.refusal is not None:
                self._try(candidate, "refused", match.refusal)
                continue
            fits.append(_Fit(match, candidate, table))
        return sorted(fits, key=lambda one: -one.match.score)


def _why(fit: _Fit) -> str:
    return fit.match.evidence
