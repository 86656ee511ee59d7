"""A module: as a row of a list, as a page of its own, and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.link_date import is_hash, link_date
from kdmp_ks.analysis.location import module_label
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.third_party import guess_third_party, known_driver
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel.modules.module import Module, Modules

#: Columns of a list, and of one with paths.
COLUMNS = (
    Column("start"),
    Column("size", right=True),
    Column("timestamp"),
    Column("date"),
    Column("checksum"),
    Column("name", fold=True),
)
COLUMNS_WITH_PATHS = (
    Column("start"),
    Column("size", right=True),
    Column("name", widest=16),
    Column("path", fold=True),
)
_HASH = "hash"


class ModuleView(NamedTuple):
    """Makes text and JSON of modules.

    Attributes:
        dump: The dump.
        kind: ``kernel`` or ``user``.
        modules: All modules of that kind.
    """

    dump: KernelDumpParser
    kind: str
    modules: Modules

    def cells(self, module: Module) -> tuple[str, ...]:
        """Return the cells of a list."""
        return (
            format_address(module.start, self.dump),
            f"{module.size:x}",
            _digits(module.timestamp),
            self._date(module),
            _digits(module.checksum),
            self._label(module),
        )

    def cells_with_path(self, module: Module) -> tuple[str, ...]:
        """Return the cells of a list with paths."""
        start = format_address(module.start, self.dump)
        return start, f"{module.size:x}", self._label(module), module.path

    def rows(self, module: Module) -> Iterator[tuple[str, str]]:
        """Return all facts as labels and values."""
        yield "name", self._label(module)
        yield "file", module.name
        yield "path", module.path
        yield "start", format_address(module.start, self.dump)
        yield "end", format_address(module.end, self.dump)
        yield "size", f"{module.size:x} ({size(module.size)})"
        if module.entry_point is not None:
            at = module.entry_point - module.start
            place = f" (+{at:x})" if module.entry_point in module else ""
            yield "entry point", f"{format_address(module.entry_point, self.dump)}{place}"
        if module.timestamp is not None:
            date = self._date(module)
            meaning = "a hash: the file was built reproducibly" if date == _HASH else date
            yield "timestamp", _digits(module.timestamp) + (f" ({meaning})" if meaning else "")
        if module.checksum is not None:
            yield "checksum", _digits(module.checksum)
        if self.kind == "kernel":
            yield from _maker(module, self.dump)

    def fields(self, module: Module) -> dict[str, object]:
        """Return all facts as JSON documents have them."""
        guess = guess_third_party(module, self.dump) if self.kind == "kernel" else None
        known = known_driver(module, self.dump) if self.kind == "kernel" else None
        entry = module.entry_point
        return {
            "start": hex64(module.start),
            "end": hex64(module.end),
            "size": module.size,
            "name": module.name,
            "label": self._label(module),
            "path": module.path,
            "entry_point": None if entry is None else hex64(entry),
            "timestamp": None if module.timestamp is None else hex64(module.timestamp),
            "date": as_plain(link_date(module, self.dump)),
            "checksum": None if module.checksum is None else hex64(module.checksum),
            "third_party": as_plain(guess),
            "vendor": None if known is None else known.vendor,
            "purpose": None if known is None else known.purpose,
        }

    def _label(self, module: Module) -> str:
        return module_label(module, self.modules, self.dump)

    def _date(self, module: Module) -> str:
        if is_hash(module, self.dump):
            return _HASH
        found = link_date(module, self.dump)
        return "" if found is None else str(found.value)


def _maker(module: Module, dump: KernelDumpParser) -> Iterator[tuple[str, str]]:
    known, guess = known_driver(module, dump), guess_third_party(module, dump)
    if known is not None and known.vendor is not None:
        yield "vendor", known.vendor + ("" if known.is_sure else "? (by the name alone)")
    if known is not None and known.purpose is not None:
        yield "purpose", known.purpose
    if guess is not None and guess.value:
        yield "third party?", f"{guess.evidence} ({guess.confidence.word} confidence)"


def _digits(value: int | None) -> str:
    return "" if value is None else f"{value:08x}"
