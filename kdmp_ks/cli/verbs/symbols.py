"""`kdmp symbols`: which symbol tables belong to the modules of a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.symbols.module_symbols import SymbolStatus
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.symbols.stores.candidate import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.symbols.module_symbols import ModuleSymbols, TriedTable
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.symbols.keys import ImageKey, PdbKey

_COLUMNS = (Column("module"), Column("PDB key"), Column("symbols", fold=True))
_ALL_COLUMNS = (
    Column("module"),
    Column("image key"),
    Column("PDB key", fold=True),
    Column("symbols", fold=True),
)
_KERNEL = "nt"
_NOT_ASKED = Status.NOT_ASKED.word
_WORDS = {
    SymbolStatus.MISSING: "not found",
    SymbolStatus.AMBIGUOUS: "several fit",
    SymbolStatus.UNIDENTIFIED: "PDB unknown",
}


@verb("symbols", takes_dtb=True)
@click.argument("name", metavar="[NAME]", required=False)
@click.option(
    "--missing", "only_missing", is_flag=True, help="List the files to fetch, as paths in a store."
)
@click.option("--all", "show_all", is_flag=True, help="List all modules, with their image keys.")
def command(invocation: Invocation, name: str | None, only_missing: bool, show_all: bool) -> None:
    """List the modules that have symbols, or all facts about one module.

    Listed are also those whose PDB is known and missing, or of which files were refused.

    NAME is a module. Its image key is the TimeDateStamp and SizeOfImage of its file, the PDB key
    the GUID and age of its symbol file: folders in a symbol store are called so.

    A table of symbols is taken only if it belongs to the module: the image in the dump, or an image
    file with the image key, names its PDB, or (the kernel's) the variables that the dump's KDBG
    points to are at its addresses. With NAME all files are listed that were refused, with reasons.

    --missing lists what is not there, to be fetched on another machine: the PDB, or the image where
    the PDB is not known.
    """
    modules = invocation.dump.kernel_modules
    require_listing(modules)
    symbols = invocation.dump.symbols
    if name is None:
        found: Sequence[ModuleSymbols] = symbols.modules
    else:
        one = symbols.module(name)
        if one is None:
            raise Failure(f"no module is called {name!r}", kind="no_module")
        found = [one]
    missing = [path for path in map(missing_file, found) if path is not None]
    if invocation.as_json:
        fields = [_fields(module) for module in found]
        invocation.document({"modules": fields, "missing": missing})
    elif only_missing:
        output.lines(missing)
    elif name is not None:
        output.groups([list(_rows(module, invocation)) for module in found])
    else:
        _write_list(invocation, found, show_all=show_all)


def missing_file(module: ModuleSymbols) -> str | None:
    """Return the path in a symbol store of the file that a module lacks; None if it has symbols."""
    if module.status is SymbolStatus.FOUND:
        return None
    key = module.image if module.pdb is None else module.pdb.value
    return None if key is None else key.path


def _write_list(invocation: Invocation, found: Sequence[ModuleSymbols], *, show_all: bool) -> None:
    """Write a table of the modules of which anything is known, then the count of the others."""
    ordered = sorted(found, key=lambda one: one.status is not SymbolStatus.FOUND)
    if show_all:
        output.table(_ALL_COLUMNS, map(_all_cells, ordered))
    else:
        known = [one for one in ordered if _is_listed(one)]
        others = len(ordered) - len(known)
        if known:
            output.table(_COLUMNS, map(_cells, known))
            output.line()
        if others:
            output.line(f"{plural(others, 'module')} without a known PDB; --all lists all modules")
    if show_all:
        output.line()
    output.line(_summary(invocation, found))
    if any(missing_file(one) for one in found):
        output.line("--missing lists the files to fetch")
    if any(one.status == _NOT_ASKED for module in found for one in _missed(module)):
        output.line("--download asks the servers in the symbol path")


def _is_listed(module: ModuleSymbols) -> bool:
    """Whether the PDB of a module is known, or a file was found and not taken."""
    absent = (Status.MISSING.word, _NOT_ASKED)
    refused = any(one.status not in absent for one in module.tried)
    return refused or module.status is not SymbolStatus.UNIDENTIFIED


def _missed(module: ModuleSymbols) -> tuple[TriedTable, ...]:
    """Return the places that were tried for a module without symbols."""
    return () if module.status is SymbolStatus.FOUND else module.tried


def _summary(invocation: Invocation, found: Sequence[ModuleSymbols]) -> str:
    count = sum(one.status is SymbolStatus.FOUND for one in found)
    if not invocation.dump.has_symbols:
        return "no symbol files are named; --symbols and KDMP_SYMBOL_PATH name some"
    verb_form = "has" if count == 1 else "have"
    summary = f"{count:,} of {plural(len(found), 'module')} {verb_form} symbols"
    kernel = next((one for one in found if one.label == _KERNEL), None)
    return summary if kernel is None else f"{summary}; {_KERNEL}: {_how(kernel)}"


def _how(module: ModuleSymbols) -> str:
    """Return how the symbols of a module were found, or why they were not."""
    match = module.fingerprint
    if match is not None:
        return f"by fingerprint {match.equal} of {match.expected}"
    if module.status is SymbolStatus.FOUND:
        return f"by {module.evidence}"
    return _state(module)


def _cells(module: ModuleSymbols) -> tuple[str, ...]:
    return module.label, _pdb_key(module), _state(module)


def _all_cells(module: ModuleSymbols) -> tuple[str, ...]:
    image = "" if module.image is None else module.image.identifier
    return module.label, image, _pdb_key(module), _state(module)


def _pdb_key(module: ModuleSymbols) -> str:
    return "" if module.pdb is None else module.pdb.value.identifier


def _state(module: ModuleSymbols) -> str:
    if module.origin is not None:
        return module.origin
    refused = sum(one.status == "refused" for one in module.tried)
    words = _WORDS[module.status]
    return f"{words}; {plural(refused, 'file')} refused" if refused else words


def _rows(module: ModuleSymbols, invocation: Invocation) -> Iterator[tuple[str, str]]:
    yield "module", f"{module.label} ({module.name})" if module.name else module.label
    yield "start", format_address(module.start, invocation.dump)
    if module.image is not None:
        yield "image", module.image.path
    if module.pdb is not None:
        yield "PDB", module.pdb.value.path
        yield "evidence", module.pdb.evidence
    yield "status", module.status.value
    if module.origin is not None:
        types = "types" if module.has_types else "no types"
        yield "symbols", module.origin
        yield "", f"{plural(module.symbol_count, 'name')}, {types}"
    for one in module.tried:
        yield one.status.replace("_", " "), f"{one.place}: {one.reason}"


def _fields(module: ModuleSymbols) -> dict[str, object]:
    return {
        "label": module.label,
        "name": module.name,
        "start": hex64(module.start),
        "image": None if module.image is None else _image_fields(module.image),
        "pdb": None if module.pdb is None else _pdb_fields(module.pdb),
        "status": module.status.word,
        "origin": module.origin,
        "evidence": module.evidence,
        "symbol_count": module.symbol_count,
        "has_types": module.has_types,
        "tried": [
            {"place": one.place, "status": one.status, "reason": one.reason} for one in module.tried
        ],
    }


def _image_fields(image: ImageKey) -> dict[str, object]:
    return {
        "name": image.name,
        "timestamp": f"{image.time_date_stamp:#x}",
        "size": image.size_of_image,
        "path": image.path,
    }


def _pdb_fields(pdb: Inferred[PdbKey]) -> dict[str, object]:
    key = pdb.value
    return {
        "name": key.name,
        "guid": str(key.guid),
        "age": key.age,
        "path": key.path,
        "evidence": pdb.evidence,
        "confidence": pdb.confidence.word,
    }
