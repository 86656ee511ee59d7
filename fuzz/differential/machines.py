"""Random machines, dumped in every way, against the builders' account of them and against peers.

Whatever is read must agree exactly: the bytes, how many there are, and why there are no more.
kdmp-parser and volatility3 are asked about machines in which there is nothing that they are known
to get wrong (the list is in tests/dump/test_peers.py).
"""

from __future__ import annotations

import importlib
import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

from builders.memory import PAGE_SIZE, Failure, Outcome
from builders.space import Mapped
from fuzz import worlds
from fuzz.differential.account import Account
from fuzz.differential.part import Compare, Part, library, model
from fuzz.worlds import MACHINES, NARROW_TYPES, WIDE_TYPES, PagedWorld, TriageWorld
from kdmp_ks import KernelDumpParser, PageKind, PxeKind, phys, virt
from kdmp_ks.batch.verbs.reading import read_many
from kdmp_ks.batch.verbs.translation import translate_virtual
from kdmp_ks.errors import (
    EndOfSpaceError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    PageReadError,
    PartialReadError,
)
from kdmp_ks.paging.amd64 import Amd64Paging

if TYPE_CHECKING:
    from contextlib import ExitStack

_ERRORS: Final = {
    "not present": NotPresentError,
    "non canonical": NonCanonicalError,
    "not in dump": NotInDumpError,
    "end of space": EndOfSpaceError,
}


# ---- what a reader says, in the words of the builders -------------------------------------------


def outcome_of(space: Any, address: int, length: int) -> Outcome:
    """What a read gives, as the builders would say it."""
    try:
        return Outcome(space.read_exact(address, length), None)
    except PartialReadError as error:
        if error.actual_amount != len(error.data) or error.expected_amount != length:
            raise AssertionError("a partial read contradicts itself") from error
        return Outcome(error.data, failure_of(error.reason))


def failure_of(error: PageReadError) -> Failure:
    """A reason, as the builders would say it."""
    kind = next(kind for kind, raised in _ERRORS.items() if type(error) is raised)
    level = getattr(error, "level", None)
    name = None if level is None else PxeKind(level).name
    if isinstance(error, NotInDumpError):
        return Failure(kind, gva=error.gva, gpa=error.gpa, level=name)
    if isinstance(error, NotPresentError):
        return Failure(kind, gva=error.gva, level=name)
    return Failure(kind, gva=error.address) if isinstance(error, EndOfSpaceError) else Failure(kind)


def translation_of(reader: virt.Reader, gva: int) -> Mapped | Failure:
    """A translation, as the builders would say it."""
    try:
        found = reader.translate(gva)
    except PageReadError as error:
        return failure_of(error)
    size = PageKind(found.page_kind).value
    rights = worlds.Rights(found.writable, found.user_accessible, not found.executable)
    return Mapped(int(found.gpa), size, rights, found.transition)


def _due(found: Mapped | Failure) -> Mapped | Failure:
    """What is due, without rights that a translation does not speak of."""
    if isinstance(found, Failure):
        return found
    rights = found.rights
    return found._replace(rights=worlds.Rights(rights.writable, rights.user, rights.nx))


# ---- against the builders -----------------------------------------------------------------------


def compare_paged(world: PagedWorld, random: Random, account: Account, levels: int) -> None:
    """Ask a dump with pages, and its builder."""
    with KernelDumpParser(io.BytesIO(world.image.data)) as dump:
        offsets = {pfn << 12: at for pfn, at in world.image.offsets.items()}
        account.same("pages", dict(dump.physmem), offsets, 0)
        physical = phys.Reader(dump)
        places = list(world.physical_places(random))
        for at, length in places:
            due = world.memory.read(at, length)
            account.same("physical reads", outcome_of(physical, at, length), due, at)
        paging = Amd64Paging(levels) if world.machine.name == "AMD64" else None
        reader = virt.Reader(dump, paging=paging)
        places = list(world.virtual_places(random))
        for at, length in places:
            due = world.tables.read(at, length)
            account.same("virtual reads", outcome_of(reader, at, length), due, at)
            where = _due(world.tables.translate(at))
            account.same("translations", translation_of(reader, at), where, at)
        _compare_many(world, reader, [at for at, _ in places], account)


def _compare_many(
    world: PagedWorld, reader: virt.Reader, addresses: list[int], account: Account
) -> None:
    reads = read_many(reader, addresses, 0x1801)
    found = translate_virtual(reader, addresses)
    for i, at in enumerate(addresses):
        due = world.tables.read(at, 0x1801).data
        account.same("reads of many", bytes(reads.data[i][: reads.amount[i]]), due, at)
        where = world.tables.translate(at)
        gpa = where.gpa if isinstance(where, Mapped) else None
        account.same("translations of many", int(found.gpa[i]) if found.ok[i] else None, gpa, at)


def compare_triage(world: TriageWorld, random: Random, account: Account) -> None:
    """Ask a triage dump, and its builder."""
    with KernelDumpParser(io.BytesIO(world.built.data)) as dump:
        reader = virt.Reader(dump)
        places = list(world.places(random))
        for at, length in places:
            due = world.read(at, length)
            account.same("virtual reads", outcome_of(reader, at, length), due, at)
        reads = read_many(reader, [at for at, _ in places], 0x33)
        for i, (at, _) in enumerate(places):
            due_bytes = world.read(at, 0x33).data
            account.same("reads of many", bytes(reads.data[i][: reads.amount[i]]), due_bytes, at)


# ---- against peers ------------------------------------------------------------------------------


def compare_kdmp_parser(world: PagedWorld, random: Random, account: Account, path: Path) -> None:
    """Ask the C++ reader."""
    module = importlib.import_module("kdmp_parser")
    path.write_bytes(world.image.data)
    theirs = module.KernelDumpParser(path)
    with KernelDumpParser(path) as dump:
        account.same("kdmp-parser: pages", list(dump.physmem), sorted(theirs.pages.keys()), 0)
        physical, reader = phys.Reader(dump), virt.Reader(dump)
        for gpa in random.sample(list(dump.physmem), 12):
            ours = physical.read_exact(gpa, PAGE_SIZE)
            account.same("kdmp-parser: physical pages", ours, bytes(theirs.pages[gpa]), gpa)
        for at, _ in world.virtual_places(random):
            if not world.tables.is_canonical(at):
                continue
            ours_at = reader.try_translate(at)
            gpa_there = theirs.translate_virtual(at)
            account.same("kdmp-parser: translations", ours_at and int(ours_at.gpa), gpa_there, at)
            page = reader.try_read_exact(at & -PAGE_SIZE, PAGE_SIZE)
            theirs_page = theirs.read_virtual_page(at)
            theirs_bytes = None if theirs_page is None else bytes(theirs_page)
            account.same("kdmp-parser: virtual pages", page, theirs_bytes, at)


def compare_volatility(world: PagedWorld, random: Random, account: Account, path: Path) -> None:
    """Ask volatility3."""
    logging.getLogger("volatility3").setLevel(logging.CRITICAL)
    path.write_bytes(world.image.data)
    theirs = _Volatility(path, world.tables.dtb)
    try:
        with KernelDumpParser(path) as dump:
            physical, reader = phys.Reader(dump), virt.Reader(dump)
            for at, length in world.physical_places(random):
                if length:
                    ours = physical.try_read_exact(at, length)
                    there = theirs.read(theirs.crash, at, length)
                    account.same("volatility3: physical reads", ours, there, at)
            for at, _ in world.virtual_places(random):
                if not world.tables.is_canonical(at):
                    continue
                here = reader.try_read_exact(at, 1)
                found = reader.try_translate(at)
                gpa = int(found.gpa) if found is not None and here is not None else None
                account.same("volatility3: translations", gpa, theirs.translate(at), at)
                account.same(
                    "volatility3: virtual reads", here, theirs.read(theirs.intel, at, 1), at
                )
    finally:
        theirs.file.destroy()


class _Volatility:
    """A dump as volatility3's layers."""

    def __init__(self, path: Path, dtb: int) -> None:
        layers = "volatility3.framework.layers"
        contexts = importlib.import_module("volatility3.framework.contexts")
        self._exceptions = importlib.import_module("volatility3.framework.exceptions")
        context = contexts.Context()
        context.config["file.location"] = path.as_uri()
        self.file = importlib.import_module(f"{layers}.physical").FileLayer(context, "file", "file")
        context.add_layer(self.file)
        context.config["crash.base_layer"] = "file"
        crash = importlib.import_module(f"{layers}.crash")
        self.crash = crash.WindowsCrashDump64Layer(context, "crash", "crash")
        context.add_layer(self.crash)
        context.config["intel.memory_layer"] = "crash"
        context.config["intel.page_map_offset"] = dtb
        intel = importlib.import_module(f"{layers}.intel")
        self.intel = intel.Intel32e(context, "intel", "intel")
        context.add_layer(self.intel)

    def translate(self, gva: int) -> int | None:
        try:
            return int(self.intel.translate(gva)[0])
        except self._exceptions.InvalidAddressException:
            return None

    def read(self, layer: Any, address: int, length: int) -> bytes | None:
        try:
            return bytes(layer.read(address, length))
        except self._exceptions.InvalidAddressException:
            return None


# ---- all of it ----------------------------------------------------------------------------------

_Task = Callable[[Random, Account, Path], None]


def tasks() -> Iterator[tuple[str, _Task]]:
    """Every kind of dump, with what is to be done with one."""
    for name, (machine, levels) in MACHINES.items():
        types = WIDE_TYPES if machine.name in ("AMD64", "ARM64") else NARROW_TYPES
        for kind in types:
            for cut in (False, True):
                yield f"{name} type {kind:x}{' cut' * cut}", _paged(name, levels, kind, cut=cut)
    for bits in (64, 32):
        for writer in (worlds.ENGINE, worlds.KERNEL):
            yield f"triage {bits} {writer}", _triage(bits, writer)
    for kind in (1, 5, 6, 8, 9, 0xA):
        yield f"kdmp-parser type {kind:x}", _against(compare_kdmp_parser, kind)
    for kind in (1, 5):
        yield f"volatility3 type {kind:x}", _against(compare_volatility, kind)


def _paged(name: str, levels: int, kind: int, *, cut: bool) -> _Task:
    def run(random: Random, account: Account, _: Path) -> None:
        compare_paged(worlds.paged_world(random, name, kind, cut=cut), random, account, levels)

    return run


def _triage(bits: int, writer: str) -> _Task:
    def run(random: Random, account: Account, _: Path) -> None:
        compare_triage(worlds.triage_world(random, bits, writer), random, account)

    return run


def _against(compare: Callable[[PagedWorld, Random, Account, Path], None], kind: int) -> _Task:
    def run(random: Random, account: Account, folder: Path) -> None:
        world = worlds.paged_world(random, "amd64", kind, plain=True)
        compare(world, random, account, folder / "world.dmp")

    return run


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Each kind of dump in turn."""
    every = list(tasks())

    def compare(random: Random, account: Account, number: int) -> None:
        name, task = every[number % len(every)]
        account.where = name
        task(random, account, folder)

    return compare


PART: Final = Part(
    "machines",
    (model("the builders' model"), library("kdmp-parser"), library("volatility3")),
    prepare,
)
