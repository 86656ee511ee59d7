"""What is asked of an input of the kinds of symbols, and the promises that must hold.

* Nothing but `kdmp_ks.errors.KdmpError` comes out.
* No call takes more than a second of the processor's time.
* The same input gives the same answers.
* Names and values that are printed can be printed; no password is shown; no file outside of a
  store is read because of the store.
"""

from __future__ import annotations

import io
import os
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

from fuzz.exercise import Exercise, call
from fuzz.seeds import Seed
from fuzz.symbols import answers, cabinets, caches, images, seeds, texts
from fuzz.symbols.answers import broken, keep_visible, source_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.symbols.mapped_image import read_mapped_image
from kdmp_ks.errors import KdmpError, MissingExtraError
from kdmp_ks.ground.limits import MAX_PATH_ENTRIES
from kdmp_ks.symbols.index_cache.cached_types import CachedTypes
from kdmp_ks.symbols.index_cache.names_file import unpack_names
from kdmp_ks.symbols.keys import IsfKey
from kdmp_ks.symbols.pdb.pdb_file import PdbFile
from kdmp_ks.symbols.pe.read_pe import read_image_key, read_mapped_pe, read_pe
from kdmp_ks.symbols.read_symbols import read_symbols
from kdmp_ks.symbols.stores.cabinet import expand_cabinet
from kdmp_ks.symbols.stores.download.urls import redirected, url_fault
from kdmp_ks.symbols.stores.file_names import is_plain_name
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from kdmp_ks.symbols.types.c_header import read_c_header

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.symbols.seeds import Input
    from kdmp_ks.symbols.pe.image import PeImage
    from kdmp_ks.symbols.stores.candidate import Candidate

_VERBS: Final = (
    ("symbols",), ("symbols", "nt"), ("symbols", "--missing"), ("info",), ("stack",),
    ("struct", "ADDRESS", "nt!_EPROCESS"), ("struct", "ADDRESS", "nt!_LIST_ENTRY", "Flink"),
    ("struct", "--list", "*"), ("struct", "--list", "nt!_E*"), ("ps",), ("threads",), ("modules",),
)  # fmt: skip
_RVAS: Final = (0x300000, 0x300004, 0x310000, 0x310100, 0x310400, 0x320000, 0x800000, 0xA11000)
_TYPES: Final = ("nt!_EPROCESS", "_LIST_ENTRY", "nt!__unnamed_1", "nt!_STATE", "_BYTE", "nt!x", "!")


def depth_of(kind: str, number: int) -> str:
    """How deep an input is gone into."""
    if kind.endswith("dump") and number % 4 == 3:
        return "cli"
    return "thorough" if number % 12 == 11 else "cheap"


def try_one(seed: int, kind: str, number: int, path: str, depth: str | None = None) -> Asking:
    """Make an input and ask; what that raises is a finding."""
    made = seeds.input_of(seed, kind, number)
    asking = Asking(
        made.data,
        Seed(kind, made.data, {}, (0,)),
        Random(f"{seed}-{kind}-{number}"),
        made=made,
        path=path,
    )
    asking.run(depth or depth_of(kind, number))
    return asking


@dataclass(kw_only=True)
class Asking(Exercise):
    """One input, asked. ``opened`` is whether the first check of its reader is passed.

    Attributes:
        made: The input.
        path: Where files may be put.
    """

    made: Input
    path: str

    def run(self, depth: str) -> None:
        """Ask it.

        Args:
            depth: "cheap", "thorough" (all twice), "cli", or "part" for all of these.
        """
        if depth in ("cli", "part") and self.made.kind == "symbols-dump":
            self._command_line()
        if depth == "cli":
            return
        first = self._answers(deep=depth != "cheap")
        if depth != "cheap":
            self._same(first, self._answers(deep=True))

    def _answers(self, *, deep: bool) -> list[Any]:
        ways: dict[str, Callable[[Random, bool], list[Any]]] = {
            "pdb": self._pdb,
            "types": self._pdb_types,
            "pe": self._image,
            "mapped": self._mapped_image,
            "isf": self._table,
            "cabinet": self._cabinet,
            "store": self._store,
            "path": self._symbol_path,
            "schema": self._schema,
            "header": self._header,
            "cache": self._cache,
            "dump": self._dump,
        }
        random = Random(self.made.data)
        return ways[self.made.kind.removeprefix(seeds.PREFIX)](random, deep)

    def _same(self, first: list[Any], second: list[Any]) -> None:
        for number, (one, other) in enumerate(zip(first, second, strict=True)):
            texts = [re.sub(r" at 0x[0-9a-f]{9,}>", ">", repr(each)) for each in (one, other)]
            if texts[0] != texts[1]:
                broken(f"two answers of number {number}: {texts[0][:200]}, {texts[1][:200]}")

    # -- files -----------------------------------------------------------------------------------

    def _pdb(self, random: Random, deep: bool) -> list[Any]:
        file = self.ask("open", lambda: PdbFile(source_of(self.data), "x.pdb"))
        self.opened = file is not None
        if file is None:
            return []
        found: list[Any] = [repr(file.key), file.msf.count]
        found.append(self.ask("modules", lambda: len(file.modules)))
        found.append(self.ask("sections", lambda: len(file.sections.headers)))
        numbers = random.sample(range(file.msf.count), min(4, file.msf.count))
        found += [
            self.ask("a stream", lambda number=number: len(file.stream(number)))
            for number in numbers
        ]
        table = self.ask("read", lambda: read_symbols(source_of(self.data)))
        if table is not None:
            found += answers.table_answers(self.ask, table, random, deep=deep)
        return found

    def _pdb_types(self, random: Random, deep: bool) -> list[Any]:
        table = self.ask("read", lambda: read_symbols(source_of(self.data)))
        types = None if table is None else table.types
        if types is None:
            self.opened = table is not None
            return []
        self.opened = bool(self.ask("type names", lambda: list(types.names())))
        return answers.type_answers(self.ask, types, random, deep=deep)

    def _table(self, random: Random, deep: bool) -> list[Any]:
        table = self.ask("read", lambda: read_symbols(source_of(self.data)))
        self.opened = table is not None
        if table is None:
            return []
        return answers.table_answers(self.ask, table, random, deep=deep)

    def _image(self, random: Random, deep: bool) -> list[Any]:
        found = self.ask("read", lambda: read_pe(source_of(self.data), "x.sys"))
        key = self.ask("key", lambda: read_image_key(source_of(self.data), "x.sys"))
        self.opened = found is not None
        if found is None:
            return [key]
        if key != found.key:
            broken(f"two keys of an image: {key}, {found.key}")
        return [key, *self._facts(found)]

    def _mapped_image(self, random: Random, deep: bool) -> list[Any]:
        memory, base = images.Holes(self.data, random), images.BASE
        if random.random() < 0.05:
            base = random.choice(((1 << 64) - 0x1000, 0, images.BASE - 0x1000))
        found = self.ask("read", lambda: read_mapped_pe(memory, base, "x.sys"))
        self.opened = found is not None
        size = random.choice((len(self.data), 0x1046000, 0x1000))
        mapped = self.ask("directories", lambda: read_mapped_image(memory, base, size))
        answers_of: list[Any] = [] if found is None else self._facts(found)
        functions = None if mapped is None else mapped.functions
        if functions is not None:
            for rva in (0, 0x1000, 0x1010, 0x1100, 0x2000, size - 1):
                entry = self.ask("a function", lambda rva=rva: functions.find(rva))
                answers_of.append(entry)
                if entry is not None:
                    answers_of.append(
                        self.ask("primary", lambda entry=entry: functions.primary(entry))
                    )
        return answers_of

    def _facts(self, found: PeImage) -> list[Any]:
        if len(found.faults) > 30 or any(len(one) > 1000 for one in found.faults):
            broken(f"{len(found.faults)} faults, one is {max(found.faults, key=len)[:300]}")
        rvas = [0, 0x1000, *(one.rva for one in found.sections[:8])]
        offsets = [found.file_offset(rva, 16) for rva in rvas]
        return [repr(found), offsets, found.exception_directory]

    def _cabinet(self, random: Random, deep: bool) -> list[Any]:
        reasons: list[str] = []

        def expand() -> bytes:
            try:
                return expand_cabinet(source_of(self.data))
            except KdmpError as error:
                reasons.append(str(error))
                raise

        found = self.ask("expand", expand)
        self.opened = found is not None or cabinets.is_past_header(reasons[0])
        if found is None:
            return reasons
        table = self.ask("read", lambda: read_symbols(source_of(found)))
        return [len(found), None if table is None else repr(table.key)]

    # -- places ----------------------------------------------------------------------------------

    def _store(self, random: Random, deep: bool) -> list[Any]:
        store = self.made.content
        root = Path(f"{self.path}.store")
        store.write(root)
        place = f"{root}{os.sep}store"
        path = SymbolPath.parse(place if store.kind == "bare" else f"{store.kind}*{place}")
        found: list[Candidate] = []
        for key in store.keys:
            found += self.ask("find", lambda key=key: path.find(key)) or ()
            found += self.ask("tables", lambda key=key: path.tables(key.name)) or ()
            if isinstance(key, IsfKey) or not is_plain_name(key.name):
                continue
            allowed = SymbolPath.parse(path.entries[0].text, follow_pointers=True)
            self.ask("follow", lambda key=key, allowed=allowed: allowed.find(key))
        inside = (root / "store").resolve()
        for one in found:
            if one.path is not None and not Path(one.path).resolve().is_relative_to(inside):
                broken(f"a file outside of the store was taken: {one}")
            if one.is_found:
                self.ask("open", lambda one=one: self._opened(one))
        self.opened = any(one.status.word != "missing" for one in found)
        return [(one.status, one.reason, one.path) for one in found]

    def _opened(self, candidate: Candidate) -> str:
        from kdmp_ks.storage.opener import open_source

        with closing(open_source(candidate.open(), "file")) as source:
            return repr(read_symbols(source).key)

    def _symbol_path(self, random: Random, deep: bool) -> list[Any]:
        text = self.made.content
        path = self.ask("parse", lambda: SymbolPath.parse(text))
        self.opened = path is not None and bool(path.entries)
        if path is None:
            broken("a symbol path was refused")
            return []
        if len(path.entries) > MAX_PATH_ENTRIES:
            broken(f"{len(path.entries)} entries")
        for entry in path.entries:
            if f":{texts.SECRET}@" in entry.text:
                broken(f"a password is shown: {entry.text[:200]!r}")
        urls = [url for entry in path.entries for url in entry.servers]
        found: list[Any] = [repr(path.entries), is_plain_name(text[:300])]
        for url in urls[:10]:
            found.append(self.ask("URL", lambda url=url: url_fault(url)))
            found.append(self.ask("redirect", lambda url=url: redirected("https://x.org/", url)))
        environment = {"_NT_SYMBOL_PATH": text, "KDMP_SYMBOL_PATH": text[::-1]}
        found.append(
            self.ask("environment", lambda: repr(SymbolPath.from_environment(environment)))
        )
        return found

    # -- types and indexes -----------------------------------------------------------------------

    def _schema(self, random: Random, deep: bool) -> list[Any]:
        found = answers.type_answers(self.ask, self.made.content, random, deep=deep)
        self.opened = any(one is not None for one in found[1:])
        return found

    def _header(self, random: Random, deep: bool) -> list[Any]:
        size, reasons = random.choice((4, 8)), [""]

        def read() -> Any:
            try:
                return read_c_header(self.made.content, size, "x.h")
            except MissingExtraError:
                return None
            except KdmpError as error:
                reasons.append(str(error))
                raise

        types = self.ask("declarations", read)
        self.opened = "expected declarations in C" not in reasons[-1]  # of the parser itself
        if types is None:
            return reasons
        return answers.type_answers(self.ask, types, random, deep=deep)

    def _cache(self, random: Random, deep: bool) -> list[Any]:
        folder: Any = caches.Folder(self.data)
        types = CachedTypes(caches.source_types, folder, "x", caches.STAMP)
        if self.made.content.has_types:
            self.opened = bool(self.ask("type names", lambda: list(types.names())))
            return answers.type_answers(self.ask, types, random, deep=deep, is_sound=False)
        found = self.ask("unpack", lambda: unpack_names(self.data, caches.STAMP, "x.pdb", types))
        self.opened = found is not None
        if found is None:
            return []
        return answers.indexed_answers(self.ask, found, random, is_sound=False)

    # -- whole runs ------------------------------------------------------------------------------

    def _written(self) -> str:
        root = Path(f"{self.path}.tables")
        os.environ["KDMP_CACHE"] = str(root / "cache")
        self.made.content.write(root)
        return str(root)

    def _dump(self, random: Random, deep: bool) -> list[Any]:
        folder = self._written()
        dump = self.ask(
            "open", lambda: KernelDumpParser(io.BytesIO(self.made.content.dump), symbols=folder)
        )
        if dump is None:
            return []
        with dump:
            nt = self.ask("search", lambda: dump.symbols.module("nt"))
            self.opened = nt is not None and nt.status.name == "FOUND"
            found: list[Any] = [repr(nt), self.ask("modules", lambda: repr(dump.symbols.modules))]
            base = self.ask("base", lambda: _base(dump)) or 0
            found += [
                self.ask("location", lambda rva=rva: self._location(dump, base + rva))
                for rva in _RVAS
            ]
            for name in _TYPES:
                found.append(self.ask("struct", lambda name=name: repr(dump.symbols.struct(name))))
                found.append(
                    self.ask("field", lambda name=name: dump.symbols.field_offset(name, "u1"))
                )
            found.append(self.ask("types", lambda: dump.symbols.types("nt!*")))
            found += [
                self.ask("read", lambda address=address: self._read_links(dump, address))
                for address in (base, int(dump.headers.bug_check_code_parameters[0]))
            ]
            found.append(self.ask("report", lambda: repr(dump.report())))
            found.append([str(one) for one in self.ask("warnings", lambda: dump.warnings) or ()])
        return found

    def _read_links(self, dump: KernelDumpParser, address: int) -> str:
        return repr(dump.memory.read_struct(address, dump.symbols.struct("_LIST_ENTRY")))

    def _location(self, dump: KernelDumpParser, address: int) -> str | None:
        location = dump.location(address)
        if location is not None:
            keep_visible(location, "a location")
            if "!" in location and dump.address(location) != address:
                broken(f"{location} does not lead back to {address:#x}")
        return location

    def _command_line(self) -> None:
        from builders.fault import NT
        from kdmp_ks.cli.app import VERBS

        folder = self._written()
        Path(self.path).write_bytes(self.made.content.dump)
        verb, *rest = self.random.choice([one for one in _VERBS if one[0] in VERBS])
        addresses = (f"{NT + 0x300000:x}", "nt!KeBugCheckEx", "@rsp", "nt!PsLoadedModuleList")
        filled = [self.random.choice(addresses) if one == "ADDRESS" else one for one in rest]
        arguments = [verb, self.path, *filled, *self.random.choice(([], ["--json"]))]
        arguments += ["--symbols", folder]
        self.ask(f"kdmp {verb}", lambda: call(arguments, self._broken))
        self.opened = True


def _base(dump: KernelDumpParser) -> int:
    kernel = dump.kernel_modules.by_name("nt")
    return 0 if kernel is None else int(kernel.start)
