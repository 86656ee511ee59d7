"""Everything that can be asked of a dump, and the promises that must hold whatever is in it.

* Nothing but `kdmp_ks.errors.KdmpError` comes out.
* No call takes more than a second of the processor's time.
* What is read is what lies in the file at the place that the index tells, or there is a reason.
* The command line answers with valid JSON or one line, never with a traceback.

`BrokenPromiseError` is raised where a promise is broken by anything but an exception.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import pickle
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NoReturn
from uuid import UUID

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks import KernelDumpParser, phys, structs, virt
from kdmp_ks.analysis.raw_stack import read_raw_stack
from kdmp_ks.batch.verbs.arrays import read_array
from kdmp_ks.batch.verbs.lists import walk_list
from kdmp_ks.batch.verbs.reading import read_many
from kdmp_ks.batch.verbs.regions import regions as regions_of
from kdmp_ks.batch.verbs.search import search
from kdmp_ks.batch.verbs.translation import translate_virtual
from kdmp_ks.errors import (
    KdmpError,
    MemoryReadError,
    PartialReadError,
    UnsupportedDumpError,
)
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.kernel.processes.process_layout import ProcessLayout
from kdmp_ks.kernel.processes.processes import read_processes
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging
from kdmp_ks.parsing.unicode_string import read_unicode_string

if TYPE_CHECKING:
    from random import Random

    from fuzz.seeds import Seed

_PAGE: Final = 0x1000
_MOST_RUNS: Final = 300
_MOST_OBJECTS: Final = 600
_MOST_ITEMS: Final = 24
_MOST_WARNINGS: Final = 100
_LONGEST_WARNING: Final = 1000
SLOW: Final = 1.0
"""Seconds of the processor that a call may take."""

_ADDRESSES: Final = (
    0, 1, 0x1000, 0x7FFE0000, 0x80000000, 0xFFDF0000, 0xFFFFFFFF, 1 << 32, 1 << 47, (1 << 47) - 1,
    (1 << 48) - 1, 0xFFFF800000000000, 0xFFFFF68000000000, 0xFFFFF78000000000, (1 << 64) - 1,
)  # fmt: skip
_LENGTHS: Final = (0, 1, 8, 0x10, 0xFFF, _PAGE, _PAGE + 1, 0x3001)


class BrokenPromiseError(AssertionError):
    """A promise was broken."""


class _Pair(ctypes.LittleEndianStructure):
    _fields_ = (("low", ctypes.c_uint32), ("high", ctypes.c_uint32 * 2))


_SCHEMAS: Final = (
    _Pair,
    ctypes.c_uint64,
    structs.LIST_ENTRY64,
    structs.UNICODE_STRING64,
    structs.KDDEBUGGER_DATA64,
    structs.KUSER_SHARED_DATA,
    WindowsKernelDump.ContextX64,
    WindowsKernelDump.ExceptionRecord32,
    WindowsKernelDump.BlobHeader,
)
_NO_PAGING: Final = Amd64Paging(5)
_PAGING: Final = {"AMD64": Amd64Paging(4), "x86": PaePaging(), "ARM64": Arm64Paging()}
_PROPERTIES: Final = tuple(
    name
    for name in dir(KernelDumpParser)
    if not name.startswith("_") and not callable(getattr(KernelDumpParser, name))
    if name not in {"crashing", "current"}  # old names of others
)
_OF_THE_PACKAGE: Final = "kdmp_ks."


@dataclass
class Exercise:
    """One dump, asked.

    Attributes:
        data: The file.
        seed: The sound dump that it was made from; it knows addresses worth reading.
        random: Chooses what is asked.
        slowest: Seconds of the processor that the slowest call took, and its name.
        opened: Whether it could be opened, through Python.
    """

    data: bytes
    seed: Seed
    random: Random
    slowest: tuple[float, str] = (0.0, "")
    opened: bool = False
    _seen: int = field(default=0, repr=False)

    def ask(self, name: str, question: Callable[[], Any]) -> Any:
        """Ask one thing; an error of the package is an answer: None."""
        start = time.process_time()
        try:
            return question()
        except KdmpError as error:
            str(error)
            return None
        finally:
            took = time.process_time() - start
            if took > self.slowest[0]:
                self.slowest = (took, name)

    # -- in depth --------------------------------------------------------------------------------

    def cheap(self, *, usual: bool = False) -> None:
        """Open, and see about the memory.

        Args:
            usual: Let the dump find out how its addresses translate, instead of being told.
        """
        dump = self.ask("open", lambda: KernelDumpParser(io.BytesIO(self.data)))
        if dump is None:
            return
        self.opened = True
        physical = self.ask("physmem", lambda: phys.Reader(dump))
        if physical is not None:
            self._index(dump)
            self._physical(dump, physical)
        if usual:
            self.ask("virtual", lambda: self._virtual(dump, virt.Reader(dump), 6))
        else:
            paging = _PAGING.get(dump.architecture.name, _NO_PAGING)
            self.ask("virtual", lambda: self._virtual(dump, virt.Reader(dump, paging=paging), 3))
        self.ask("warnings", lambda: [str(one) for one in dump.warnings])

    def part(self) -> None:
        """One property, and all that it is made of."""
        dump = self.ask("open", lambda: KernelDumpParser(io.BytesIO(self.data)))
        if dump is not None:
            self.opened = True
            name = self.random.choice(_PROPERTIES)
            self._look(self.ask(name, lambda: getattr(dump, name)), name)
            self.ask("warnings", lambda: [str(one) for one in dump.warnings])

    def thorough(self) -> None:
        """All that can be asked through Python."""
        dump = self.ask("open", lambda: KernelDumpParser(io.BytesIO(self.data)))
        if dump is None:
            return
        self.opened = True
        names = list(_PROPERTIES)
        self.random.shuffle(names)
        for name in names:
            value = self.ask(name, lambda name=name: getattr(dump, name))
            self._look(value, name)
        self._look(dump.headers, "headers")
        secondary = self.ask("secondary_data", lambda: dump.secondary_data)
        for blob in secondary or ():
            if self.ask("blob", lambda blob=blob: blob.data) != self._bytes(blob.offset, blob.size):
                self._broken(f"the blob at {blob.offset:#x} has other bytes")
        self.ask("modules", lambda: self._modules(dump))
        physical = self.ask("physmem", lambda: phys.Reader(dump))
        if physical is not None:
            self._index(dump)
            self._physical(dump, physical)
        self.ask("virtual", lambda: self._virtual(dump, virt.Reader(dump), 6))
        self.ask("structures", lambda: self._structures(dump))
        self.ask("many", lambda: self._many(virt.Reader(dump)))
        self.ask("lists", lambda: self._lists(dump))
        self._look(self.ask("warnings", lambda: dump.warnings), "warnings")
        dump.close()
        self.ask("closed", lambda: virt.Reader(dump).read(self._an_address(), 8))

    def command_line(self, path: str, verbs: int = 1) -> None:
        """Some verbs of the command line, in this process.

        Args:
            path: Where to put the file.
            verbs: How many of them.
        """
        with open(path, "wb") as file:  # noqa: PTH123 - bytes on their way, a path would add nothing
            file.write(self.data)
        for _ in range(verbs):
            arguments = self._arguments(path)
            self.ask(
                " ".join(arguments[:1]), lambda arguments=arguments: call(arguments, self._broken)
            )

    def everything(self, path: str) -> Iterator[tuple[str, Callable[[], Any]]]:
        """Every property, each of a dump of its own, and every verb, as questions.

        Args:
            path: Where to put the file for the command line.
        """
        yield "open", lambda: KernelDumpParser(io.BytesIO(self.data))
        for name in _PROPERTIES:
            yield name, lambda name=name: _length(getattr(self._fresh(), name))
        yield "warnings of all", lambda: self._warnings(self._fresh())
        yield "stack", lambda: repr(read_raw_stack(self._fresh()))
        yield "processes", lambda: self._processes(self._fresh())
        yield "regions", lambda: _length(islice(regions_of(self._reader()), 1000))
        where = self.seed.virtual[0]
        yield (
            "search",
            lambda: list(search(self._reader(), b"\x12\x34", start=where, end=where + (1 << 24))),
        )
        yield "search all", lambda: search_anywhere(self._reader())
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(self.data)
        for verb, more in _EVERY_VERB.items():
            arguments = [verb, path, *more]
            yield f"kdmp {verb}", lambda a=arguments: call(a, self._broken)
            yield f"kdmp {verb} --json", lambda a=arguments: call([*a, "--json"], self._broken)

    def _warnings(self, dump: KernelDumpParser) -> None:
        """What is wrong with all parts: not too much of it, in short lines, the same in a copy."""
        for name in _PROPERTIES:
            self.ask(name, lambda name=name: getattr(dump, name))
        found = dump.warnings
        if len(found) > _MOST_WARNINGS or any(len(str(one)) > _LONGEST_WARNING for one in found):
            self._broken(f"{len(found)} warnings")
        if [str(one) for one in pickle.loads(pickle.dumps(found))] != [str(one) for one in found]:
            self._broken("warnings are others when they are copied")

    def _processes(self, dump: KernelDumpParser) -> int:
        current = dump.system.current
        layout = ProcessLayout(None, None) if current is None else current.layout
        links = layout.links or Inferred.medium(0x440, "it is one of them")
        name = layout.name or Inferred.medium(0x5A8, "it is one of them")
        return len(read_processes(virt.Reader(dump), dump.kdbg, ProcessLayout(links, name)))

    def _fresh(self) -> KernelDumpParser:
        return KernelDumpParser(io.BytesIO(self.data))

    def _reader(self) -> virt.Reader:
        return virt.Reader(self._fresh())

    # -- promises --------------------------------------------------------------------------------

    def _broken(self, what: str) -> NoReturn:
        raise BrokenPromiseError(what)

    def _bytes(self, offset: int, size: int) -> bytes:
        return self.data[offset : offset + size]

    def _index(self, dump: KernelDumpParser) -> None:
        """The runs ascend, lie in the file, and add up to the number of pages."""
        physmem = dump.physmem
        count = self.ask("len", lambda: len(physmem))
        end = total = 0
        runs = list(islice(physmem.runs, _MOST_RUNS))
        for run in runs:
            if run.pfn < end or run.page_count < 1:
                self._broken(f"runs do not ascend: {run}")
            end, total = run.pfn + run.page_count, total + run.page_count
            if run.offset + run.size > len(self.data):
                self._broken(f"a run leaves the file: {run}")
        if (len(runs) < _MOST_RUNS and total != count) or total > count:
            self._broken(f"runs of {total:#x} pages, len() says {count:#x}")
        missing = sum(run.page_count for run in islice(physmem.missing, _MOST_RUNS))
        if missing > physmem.page_map.missing_count:
            self._broken("more pages are missing than are counted")
        first = next(iter(physmem), None)
        if (first is None) is not (count == 0):
            self._broken("the first page and the number of pages contradict")
        _ = 0x1001 in physmem, -1 in physmem, "x" in physmem, (1 << 64) in physmem
        physmem.get(1 << 52), repr(physmem), physmem.size

    def _physical(self, dump: KernelDumpParser, reader: phys.Reader) -> None:
        """Bytes are those that lie where the index says."""
        runs = list(islice(dump.physmem.runs, 3))
        places = [run.start for run in runs] + [run.end - 1 for run in runs]
        places += self.random.choices(self.seed.physical or (0,), k=2)
        places.append(self.random.choice(_ADDRESSES))
        for gpa in places:
            got = self._read(reader, gpa, self.random.choice(_LENGTHS))
            offset = dump.physmem.get(gpa & -_PAGE)
            if (offset is None) and got:
                self._broken(f"bytes at {gpa:#x}, which is not in the dump")
            if offset is not None:
                offset += gpa % _PAGE
                if self.ask("translate", lambda gpa=gpa: reader.translate(gpa)) != offset:
                    self._broken(f"{gpa:#x} has two places in the file")
                head = min(len(got), _PAGE - gpa % _PAGE)
                if got[:head] != self._bytes(offset, head):
                    self._broken(f"other bytes at {gpa:#x} than in the file")

    def _virtual(self, dump: KernelDumpParser, reader: virt.Reader, times: int) -> None:
        """What translates is where its physical address is; walks end where translations do."""
        for _ in range(times):
            gva = self._an_address() % reader.rule.end
            got = self._read(reader, gva, self.random.choice(_LENGTHS))
            try:
                where = reader.try_translate(gva)
                steps = reader.walk(gva)
            except UnsupportedDumpError:
                continue
            if where is None:
                if got:
                    self._broken(f"bytes at {gva:#x}, which does not translate")
                continue
            if steps[-1].value is None or len(steps) > 5:
                self._broken(f"the walk to {gva:#x} ends oddly")
            offset = dump.physmem.get(where.gpa & -_PAGE)
            if offset is None:
                if got:
                    self._broken(f"bytes at {gva:#x}, whose page is not in the dump")
            elif got[:1] and got[:1] != self._bytes(offset + where.gpa % _PAGE, 1):
                self._broken(f"another byte at {gva:#x} than at {where.gpa:#x}")

    def _read(self, reader: Any, address: int, length: int) -> bytes:
        """Read in every way; all must agree."""
        got = self.ask("read", lambda: reader.read(address, length))
        if got is None:  # not an address of the space
            return b""
        if len(got) > length:
            self._broken(f"{len(got):#x} bytes for {length:#x}")
        try:
            exact = reader.read_exact(address, length)
            if exact != got:
                self._broken(f"two answers at {address:#x}")
        except PartialReadError as error:
            if error.data != got or error.actual_amount != len(got) or len(got) >= length:
                self._broken(f"two answers at {address:#x}")
            str(error)
        except MemoryReadError:
            self._broken(f"no partial read at {address:#x}")
        buffer = bytearray(length)
        if reader.readinto(address, buffer) != len(got) or buffer[: len(got)] != got:
            self._broken(f"another answer into a buffer at {address:#x}")
        return bytes(got)

    def _structures(self, dump: KernelDumpParser) -> None:
        reader = virt.Reader(dump)
        for _ in range(3):
            gva, schema = self._an_address() % reader.rule.end, self.random.choice(_SCHEMAS)
            self.ask(
                "read_struct", lambda gva=gva, schema=schema: repr(reader.read_struct(gva, schema))
            )
            self.ask(
                "try_read_struct",
                lambda gva=gva, schema=schema: reader.try_read_struct(gva, schema),
            )
        stream = reader.open(self._an_address() % reader.rule.end, 0x2000)
        stream.seek(self.random.randrange(0x2100))
        self.ask("stream", lambda: stream.read(self.random.choice(_LENGTHS)))
        self.ask("buffered", lambda: io.BufferedReader(stream).read(0x30))

    def _many(self, reader: virt.Reader) -> None:
        """The verbs for many addresses say what those for one say."""
        addresses = [self._an_address() % reader.rule.end for _ in range(20)]
        reads = self.ask("read_many", lambda: read_many(reader, addresses, 0x21))
        for i, address in enumerate(addresses):
            got = reader.read(address, 0x21)
            if reads.amount[i] != len(got) or bytes(reads.data[i][: len(got)]) != got:
                self._broken(f"read_many reads something else at {address:#x}")
        found = self.ask(
            "search",
            lambda: list(
                islice(
                    search(reader, b"\x00\x40", start=addresses[0], end=addresses[0] + 0x4000), 5
                )
            ),
        )
        for address in found or ():
            if reader.read(address, 2) != b"\x00\x40":
                self._broken(f"search finds something else at {address:#x}")
        self.ask("search all", lambda: search_anywhere(reader))
        if reader.paging is None:
            return
        many = self.ask("translate_many", lambda: translate_virtual(reader, addresses))
        for i, address in enumerate(addresses):
            one = reader.try_translate(address)
            if bool(many.ok[i]) is not (one is not None) or (one and one.gpa != many.gpa[i]):
                self._broken(f"translate_many differs at {address:#x}")
        regions = self.ask("regions", lambda: list(islice(regions_of(reader), 100)))
        for region in self.random.sample(regions, min(3, len(regions))):
            if reader.translate(region.start).gpa != region.gpa:
                self._broken(f"the region at {region.start:#x} lies elsewhere")

    def _lists(self, dump: KernelDumpParser) -> None:
        """What follows lists that the caller names, and look-ups."""
        reader, head = virt.Reader(dump), dump.headers.ps_loaded_module_list
        address = self._an_address() % reader.rule.end
        for start in (head, address):
            self.ask(
                "walk_list",
                lambda start=start: list(
                    walk_list(reader, start, structs.KLDR_DATA_TABLE_ENTRY64, "InLoadOrderLinks")
                ),
            )
        self.ask("read_array", lambda: read_array(reader, address, structs.LIST_ENTRY64, 300))
        self.ask("read_array", lambda: read_array(reader, address, _Pair, 300))
        self.ask("text", lambda: read_unicode_string(reader, address))
        current = self.ask("current", lambda: dump.system.current)
        if current is not None:
            found = self.ask("processes", lambda: read_processes(reader, dump.kdbg, current.layout))
            self._look(found, "processes", 4)
        for name in ("secondary_data", "unloaded_modules"):
            many = self.ask(name, lambda name=name: getattr(dump, name))
            self.ask(name, lambda many=many: many and _found(many, address))

    def _modules(self, dump: KernelDumpParser) -> None:
        for modules in (dump.kernel_modules, dump.user_modules):
            for module in islice(modules, _MOST_ITEMS):
                if not 0 <= module.start <= module.end < 1 << 64:
                    self._broken(
                        f"a module ends where it cannot: {module.start:#x} {module.end:#x}"
                    )
            modules.find(self._an_address())
            for name in ("nt", "", "ntdll", "\ud800"):
                self.ask("by name", lambda name=name, modules=modules: _by_name(modules, name))

    def _an_address(self) -> int:
        source = self.random.randrange(4)
        if source == 0:
            return self.random.choice(_ADDRESSES)
        address = self.random.choice(self.seed.virtual)
        if source == 1:
            address += self.random.randrange(-0x2000, 0x2000)
        elif source == 2:
            address = self.random.getrandbits(64)
        return address % (1 << 64)

    def _look(self, value: Any, name: str, depth: int = 0) -> None:
        """Look at a thing from all sides, and at what it is made of."""
        self._seen += 1
        if self._seen > _MOST_OBJECTS or depth > 6 or value is None:
            return
        if isinstance(value, (str, bytes, int, float)):
            return
        self.ask(f"repr of {name}", lambda: (repr(value), str(value)))
        if isinstance(value, Mapping):
            for key in islice(self.ask(name, lambda: list(islice(value, _MOST_ITEMS))) or (), 99):
                self._look(self.ask(name, lambda key=key: value[key]), name, depth + 1)
        elif isinstance(value, (Sequence, Iterable)) and not isinstance(value, io.IOBase):
            items = self.ask(name, lambda: list(islice(value, _MOST_ITEMS))) or ()
            for item in items:
                self._look(item, name, depth + 1)
        if type(value).__module__.startswith(_OF_THE_PACKAGE) and not isinstance(value, Exception):
            for part in _parts(value):
                inner = self.ask(f"{name}.{part}", lambda part=part: getattr(value, part))
                self._look(inner, f"{name}.{part}", depth + 1)

    # -- the command line ------------------------------------------------------------------------

    def _arguments(self, path: str) -> list[str]:
        from kdmp_ks.cli.app import VERBS, WITHOUT_DUMP

        verb = self.random.choice([one for one in VERBS if one not in WITHOUT_DUMP])
        address = f"{self._an_address():x}"
        expression = self.random.choice(
            (address, address, "@rip", "@eip", "@pc", "nt", "nt+10", "@rsp-8", "hal")
        )
        rest: list[str] = {
            "pages": ["--len", "4"],
            "export": [f"{path}.raw", *self.random.choice(([], ["--packed"]))],
            "modules": self.random.choice(([], ["--user"])),
            "read": [expression, *self.random.choice(([], ["--phys"], ["--len", "0x2100"]))],
            "search": ["4d5a", "--start", expression, "--end", f"{expression}+4000"],
            "regions": ["--start", expression, "--end", f"{expression}+4000"],
            "translate": [expression],
            "struct": [expression, self.random.choice(_STRUCTS)],
        }.get(verb, [])
        extra = self.random.choice(([], ["--json"], ["--json"], ["--json", "--reader", "file"]))
        return [verb, path, *rest, *extra]


_STRUCTS: Final = ("LIST_ENTRY64", "KDDEBUGGER_DATA64", "UNICODE_STRING64", "KUSER_SHARED_DATA")
_EVERY_VERB: Final = {
    **dict.fromkeys(("info", "headers", "regs", "exception", "stack", "modules", "unloaded"), ()),
    **dict.fromkeys(("processors", "secondary", "runs", "system"), ()),
    "pages": ("--len", "4"),
    "read": ("@rsp", "--len", "0x2000"),
    "search": ("4d5a", "--limit", "8", "--start", "@rsp-800", "--end", "@rsp+800"),
    "regions": ("--start", "@rsp-800", "--end", "@rsp+800"),
    "translate": ("@rsp",),
    "struct": ("@rsp", "LIST_ENTRY64"),
}
_HIDDEN_PARTS: Final = frozenset({"raw", "reader", "kdbg_reader"})


class _EnoughError(Exception):
    """A search was given up."""


def search_anywhere(reader: virt.Reader) -> int | None:
    """Search all of a space, and give up when asked to the second time."""
    called: list[int] = []

    def progress(_: int, behind: int) -> None:
        called.append(behind)
        if len(called) > 1:
            raise _EnoughError

    try:
        return next(search(reader, b"it is nowhere in memory", progress=progress), None)
    except _EnoughError:
        return None


def _parts(value: Any) -> Iterator[str]:
    """Names of what a thing is made of: fields and properties, not methods."""
    kind = type(value)
    names = dict.fromkeys(name for name in dir(value) if not name.startswith("_"))
    for name in names:
        if name not in _HIDDEN_PARTS and not callable(getattr(kind, name, None)):
            yield name


def _found(many: Any, address: int) -> Any:
    return many.at(address) if hasattr(many, "at") else (many.find("x"), many.find(UUID(int=0)))


def _length(value: Any) -> int:
    """How many things there are in a thing; walks them where it has to."""
    if isinstance(value, Iterable) and not isinstance(value, Mapping):
        return sum(1 for _ in value)
    return len(repr(value))


def _by_name(modules: Any, name: str) -> Any:
    try:
        return modules[name]
    except (KeyError, TypeError):
        return None


def call(arguments: Sequence[str], broken: Callable[[str], NoReturn]) -> str:
    """Call a verb as a person would, and hold its answer against what was promised.

    Returns:
        All that it wrote.
    """
    from command_runner import command_runner
    from kdmp_ks.cli.app import kdmp

    result = command_runner().invoke(kdmp, list(arguments), prog_name="kdmp")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    if result.exit_code not in (0, 1) and "Missing argument" not in result.stderr:
        broken(f"exit code {result.exit_code} of {arguments}: {result.stderr}")
    if "Traceback" in result.stderr:
        broken(f"a traceback of {arguments}")
    if "--json" in arguments and result.exit_code != 2:
        if result.stdout:
            json.loads(result.stdout, parse_constant=lambda name: broken(f"{name} in JSON"))
        elif not result.exit_code:
            broken(f"no document of {arguments}")
    for text in (result.stdout, result.stderr):
        if not text.replace("\n", "").isprintable():
            odd = {hex(ord(one)) for one in text if not one.isprintable() and one != "\n"}
            broken(f"unprintable characters of {arguments}: {sorted(odd)}")
    if result.exit_code == 1 and not result.stderr.splitlines()[-1:][0].startswith("kdmp: error: "):
        broken(f"no reason given by {arguments}: {result.stderr!r}")
    return str(result.stdout + result.stderr)


def run(data: bytes, seed: Seed, random: Random, depth: str, path: str = os.devnull) -> Exercise:
    """Exercise a dump.

    Args:
        data: The file.
        seed: What it was made from.
        random: Chooses what is asked.
        depth: "cheap", "usual", "part", "thorough" or "cli".
        path: Where to put the file for the command line.
    """
    exercise = Exercise(data, seed, random)
    with warnings.catch_warnings():
        # Old names are parts of what is looked at, too.
        warnings.filterwarnings("ignore", "kdmp_ks", DeprecationWarning)
        if depth == "cli":
            exercise.command_line(path)
        elif depth == "thorough":
            exercise.thorough()
        elif depth == "part":
            exercise.part()
        else:
            exercise.cheap(usual=depth == "usual")
    return exercise
