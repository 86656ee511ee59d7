"""A runner over kdmp_ks: what the readers of other languages are compared with.

    python -m packages.reference

README.md beside this file has the protocol.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import Any

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.dump import KernelDumpParser
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import (
    CutOffError,
    InvalidDataError,
    KdmpError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    PartialReadError,
    SignatureError,
    SourceError,
    UnknownDumpTypeError,
    UnsupportedDumpError,
)
from kdmp_ks.format.blob_chain import BlobChain
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.limits import MAX_DRIVERS, MAX_NAMES, MAX_UNLOADED
from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.memory.paged_rule import PagedRule
from kdmp_ks.memory.rule import Rule
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.tables import TableCache
from kdmp_ks.storage.opener import open_source
from kdmp_ks.triage.blocks import read_blocks
from kdmp_ks.triage.directory import Directory, read_directory
from kdmp_ks.triage.string_pool import StringPool
from packages.cases import compared

PAGE = 0x1000
LONGEST = 0x4000000
NO_TYPE = 0x45474150
SAMPLES = 64
STAR = 0x2545F4914F6CDD1D
X64 = 0x8664


class RefusedError(Exception):
    """An answer that is an error."""

    def __init__(self, code: str, text: object) -> None:
        super().__init__(f"error {code} {text}")


def number(word: str) -> int:
    """Read a number of a request."""
    try:
        value = int(word, 0)
    except ValueError:
        value = -1
    if not 0 <= value < ADDRESS_LIMIT:
        raise RefusedError("bad_argument", f"{word!r} is no number of 64 bits")
    return value


def hashed(lines: Iterable[str]) -> str:
    """Answer with a count and a hash."""
    found = list(lines)
    return f"{len(found):#x} {hashlib.sha256(''.join(found).encode()).hexdigest()}"


def utf8(text: str) -> str:
    """Write a name of Windows as hex digits."""
    data = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return data.encode().hex()


class Dump:
    """A dump as the packages see it."""

    def __init__(self, path: str) -> None:
        try:
            self.dump = KernelDumpParser(path, reader="file")
        except (SignatureError, CutOffError) as e:
            raise RefusedError("not_a_dump", e) from e
        except InvalidDataError as e:
            raise RefusedError("damaged", e) from e
        try:
            self._check(path)
        except BaseException:
            self.close()
            raise

    def _check(self, path: str) -> None:
        self.headers: Any = self.dump.headers
        self.wide = self.dump.architecture.bits == 64
        self.triage = self.dump.dump_type == DumpType.TRIAGE
        self.pages = self.unavailable = None
        try:
            self.pages = self.dump.physmem.page_map
        except (UnsupportedDumpError, UnknownDumpTypeError) as e:
            self.unavailable = e
        except InvalidDataError as e:
            raise RefusedError("damaged", e) from e
        self._tables: TableCache | None = None
        if self.triage:
            self._read_directory(path)

    def _read_directory(self, path: str) -> None:
        from kdmp_ks.format.header import read_header

        self._source = open_source(path, "file")
        try:
            self._directory: Directory = read_directory(
                read_header(self._source), self._source, Warnings()
            )
        except InvalidDataError as e:
            self._source.close()
            raise RefusedError("damaged", e) from e
        self._blocks: list[Segment] | None = None
        self._space: AddressSpace[Any] | None = None

    def close(self) -> None:
        with suppress(AttributeError):
            self._source.close()
        self.dump.close()

    # -- requests ---------------------------------------------------------------------------------

    def about(self) -> str:
        header = self.headers
        kind = int(header.dump_type)
        parameters = ",".join(f"{value:#x}" for value in header.bug_check_code_parameters)
        pages = self.pages
        facts = {
            "kind": f"{1 if kind == NO_TYPE else kind:#x}",
            "machine": f"{int(header.machine_image_type):#x}",
            "bits": "0x40" if self.wide else "0x20",
            "dtb": f"{header.directory_table_base:#x}",
            "code": f"{header.bug_check_code:#x}",
            "parameters": parameters,
            "pages": f"{pages.page_count if pages else 0:#x}",
            "missing": f"{pages.missing_count if pages else 0:#x}",
        }
        return " ".join(f"{name}={value}" for name, value in facts.items())

    def merged(self) -> Iterator[tuple[int, int, int]]:
        """Runs as long as possible in memory and file."""
        first = count = offset = 0
        for run in self._page_map().runs():
            if count and run.pfn == first + count and run.offset == offset + count * PAGE:
                count += run.page_count
                continue
            if count:
                yield first, count, offset
            first, count, offset = int(run.pfn), run.page_count, run.offset
        if count:
            yield first, count, offset

    def runs(self) -> str:
        return hashed(f"{pfn:#x} {pages:#x} {offset:#x}\n" for pfn, pages, offset in self.merged())

    def page(self, pfn: int) -> str:
        found = self._page_map().locate(pfn, 1)
        return f"{found[0]:#x}" if found else "none"

    def all(self) -> str:
        digest = hashlib.sha256()
        for pfn, pages, offset in self.merged():
            for index in range(pages):
                digest.update(struct.pack("<Q", pfn + index))
                digest.update(self.dump.source.read_exact(offset + index * PAGE, PAGE))
        return digest.hexdigest()

    def physical(self, gpa: int, length: int) -> str:
        return hashlib.sha256(self.read_physical(gpa, length)).hexdigest()

    def read_physical(self, gpa: int, length: int) -> bytes:
        self._page_map()
        self._check_range(gpa, length)
        return self._read(self.dump.physical, gpa, length)

    def virtual(self, gva: int, length: int, dtb: int | None = None) -> str:
        if not self.triage:
            rule: Rule = self._rule(dtb)
            space: AddressSpace[Any] = AddressSpace(self.dump.source, rule)
        else:
            space = self._triage_space()
        self._check_range(gva, length)
        return hashlib.sha256(self._read(space, gva, length)).hexdigest()

    def translate(self, gva: int, dtb: int | None = None) -> str:
        try:
            return f"{self._rule(dtb).translate(gva).gpa:#x}"
        except KdmpError as e:
            raise self._refused(e, gva) from e

    def blocks(self) -> str:
        self._triage_only()
        return hashed(f"{b.address:#x} {b.size:#x} {b.offset:#x}\n" for b in self.block_list())

    def modules(self) -> str:
        self._triage_only()
        directory = self._directory
        raw: Any = directory.raw
        size = raw.len_driver_entry
        kind = WindowsKernelDump.DriverEntry64 if self.wide else WindowsKernelDump.DriverEntry32
        data = directory.table(
            "DriverCount", raw.ofs_driver_list, raw.num_drivers, size, MAX_DRIVERS, Warnings()
        )
        pool = StringPool(directory)
        lines, units = [], 0
        entries: list[Any] = directory.entries(kind, data, size, "the list of drivers")
        for entry in entries:
            if entry.dll_base:
                name = ""
                if units <= MAX_NAMES:
                    with suppress(InvalidDataError):
                        name = pool.read(entry.ofs_driver_name)
                units += len(name.encode("utf-16-le", "surrogatepass")) // 2
                lines.append(
                    f"{entry.dll_base:#x} {entry.size_of_image:#x} {entry.time_date_stamp:#x} "
                    f"{entry.check_sum:#x} {utf8(name)}\n"
                )
        return hashed(lines)

    def unloaded(self) -> str:
        self._triage_only()
        directory = self._directory
        raw: Any = directory.raw
        kind = (
            WindowsKernelDump.UnloadedDriver64 if self.wide else WindowsKernelDump.UnloadedDriver32
        )
        data = b""
        if directory.num_unloaded_drivers:
            data = directory.table(
                "number of unloaded drivers",
                raw.ofs_unloaded_driver_table or 0,
                directory.num_unloaded_drivers,
                raw.len_unloaded_driver,
                MAX_UNLOADED,
                Warnings(),
            )
        lines = []
        entries: list[Any] = directory.entries(kind, data, raw.len_unloaded_driver, "the list")
        for entry in entries:
            text = entry.driver_name[: entry.name.length & ~1]
            name = text.decode("utf-16-le", "surrogatepass").partition("\0")[0]
            lines.append(f"{entry.start_address:#x} {entry.end_address:#x} {utf8(name)}\n")
        return hashed(lines)

    def blobs(self) -> str:
        start = (
            self._directory.raw.ofs_secondary_data
            if self.triage
            else self._page_map().expected_size
        )
        chain = BlobChain(self.dump.source, start, Warnings())
        return hashed(f"{link.tag.hex()} {link.offset:#x} {link.size:#x}\n" for link in chain)

    def digest(self) -> str:
        """Ask for all that README.md lists."""
        names = ("about", "runs", "blocks", "modules", "unloaded", "blobs")
        answers = [self.answer(name, []) for name in names]
        if self.pages:
            runs = list(self.merged())
            counts = list(accumulate((run[1] for run in runs), initial=0))
            for k in samples(counts[-1]):
                index = bisect_right(counts, k) - 1
                pfn = runs[index][0] + k - counts[index]
                answers.append(self.answer("physical", [pfn * PAGE, PAGE]))
        if self.triage:
            blocks = self.block_list()
            for k in samples(len(blocks)):
                block = blocks[k]
                answers.append(self.answer("virtual", [block.address, min(block.size, PAGE)]))
        for address in self._addresses():
            answers.append(self.answer("translate", [address]))
            answers.append(self.answer("virtual", [address, 0x10]))
        return ";".join(answers)

    def answer(self, name: str, arguments: list[int]) -> str:
        """Answer a request."""
        try:
            return str(getattr(self, name)(*arguments))
        except RefusedError as e:
            return compared(str(e))

    # -- parts ------------------------------------------------------------------------------------

    def block_list(self) -> list[Segment]:
        """Blocks as stored, cut at the end of the file and of the address space."""
        if self._blocks is None:
            size, end = self._source.size, self._directory.architecture.end
            found = read_blocks(self._directory, Warnings())
            cut = [
                Segment(
                    block.address,
                    block.offset,
                    max(0, min(block.size, size - block.offset, end - block.address)),
                )
                for block in found
            ]
            self._blocks = [block for block in cut if block.size]
        return self._blocks

    def _triage_space(self) -> AddressSpace[Any]:
        if self._space is None:
            raw: Any = self._directory.raw
            blocks = self.block_list()
            room = self._directory.room(raw.ofs_call_stack)
            size = min(raw.len_call_stack, room)
            if size and raw.ofs_call_stack:
                blocks = [*blocks, Segment(raw.top_of_stack, raw.ofs_call_stack, size)]
            end = self._directory.architecture.end
            self._space = AddressSpace(self._source, BlockRule(BlockMap(blocks, self._source, end)))
        return self._space

    def _rule(self, dtb: int | None) -> PagedRule:
        pages = self._page_map()
        if not self.wide or int(self.headers.machine_image_type) != X64:
            raise RefusedError("unsupported", "page tables of other machines than x64")
        if self._tables is None:
            self._tables = TableCache(pages, self.dump.source, 8)
        paging = Amd64Paging(5 if self.headers.paging_levels == 5 else 4)
        root = self.headers.directory_table_base if dtb is None else dtb
        return PagedRule(self._tables, paging, root)

    def _page_map(self) -> Any:
        if self.pages is None:
            raise RefusedError("unsupported", self.unavailable)
        return self.pages

    def _triage_only(self) -> None:
        if not self.triage:
            raise RefusedError("unsupported", "this is no triage dump")

    def _addresses(self) -> list[int]:
        context = self.headers.context_record
        found = []
        if self.wide and int(self.headers.machine_image_type) == X64:
            found = [context.rip, context.rsp]
        return [*found, self.headers.ps_loaded_module_list]

    def _check_range(self, address: int, length: int) -> None:
        if length > LONGEST or address + length > ADDRESS_LIMIT:
            raise RefusedError("bad_argument", f"{length:#x} bytes at {address:#x}")

    def _read(self, space: AddressSpace[Any], address: int, length: int) -> bytes:
        try:
            return space.read_exact(address, length) if length else b""
        except PartialReadError as e:
            raise self._refused(e.reason, address + e.actual_amount) from e

    def _refused(self, error: KdmpError, address: int) -> RefusedError:
        for kind, code in (
            (NonCanonicalError, "non_canonical"),
            (NotPresentError, "not_mapped"),
            (NotInDumpError, "not_in_dump"),
        ):
            if isinstance(error, kind):
                return RefusedError(code, f"{address:#x}")
        raise AssertionError(error) from error


def samples(count: int) -> list[int]:
    """Numbers of 66 pages or blocks."""
    if not count:
        return []
    return [0, count - 1, *(index * count // SAMPLES for index in range(SAMPLES))]


def randoms(seed: int) -> Iterator[int]:
    """Random numbers."""
    mask = ADDRESS_LIMIT - 1
    x = seed & mask
    while True:
        x ^= x >> 12
        x ^= x << 25 & mask
        x ^= x >> 27
        yield x * STAR & mask


def bench(path: str, count: int, seed: int) -> str:
    """Time openings and reads."""
    openings = []
    for _ in range(5):
        begun = time.perf_counter_ns()
        dump = Dump(path)
        openings.append(time.perf_counter_ns() - begun)
        dump.close()
    dump = Dump(path)
    runs = list(dump.merged())
    counts = list(accumulate((run[1] for run in runs), initial=0))
    total, found = 0, randoms(seed)
    read, unpack = dump.dump.physical.read_exact, struct.Struct("<Q").unpack_from
    begun = time.perf_counter_ns()
    for _ in range(count):
        k = next(found) % counts[-1]
        index = bisect_right(counts, k) - 1
        data = read((runs[index][0] + k - counts[index]) * PAGE, PAGE)
        total += unpack(data)[0]
    spent = time.perf_counter_ns() - begun
    dump.close()
    return f"open={min(openings):#x} reads={spent:#x} sum={total % ADDRESS_LIMIT:#x}"


REQUESTS: dict[str, tuple[int, int]] = {
    "about": (0, 0),
    "runs": (0, 0),
    "page": (1, 1),
    "all": (0, 0),
    "physical": (2, 2),
    "virtual": (2, 3),
    "translate": (1, 2),
    "blocks": (0, 0),
    "modules": (0, 0),
    "unloaded": (0, 0),
    "blobs": (0, 0),
}


class Server:
    """What answers the lines of a session."""

    def __init__(self) -> None:
        self._dump: Dump | None = None

    def answer(self, line: str) -> str:
        """Answer a line."""
        name, *words = line.split("\t")
        try:
            return self._answer(name, words)
        except RefusedError as e:
            return " ".join(str(e).split("\n"))
        except (OSError, SourceError) as e:
            return f"error io {e}".replace("\n", " ")

    def _answer(self, name: str, words: list[str]) -> str:
        with_path: dict[str, Callable[..., str]] = {
            "open": self._open,
            "hostile": self._hostile,
            "digest": self._digest,
            "bench": self._bench,
        }
        if name in with_path:
            self._close()
            if len(words) != (3 if name == "bench" else 1):
                raise RefusedError("bad_argument", f"{name} with {len(words)} words")
            return with_path[name](*words)
        least, most = REQUESTS.get(name, (1, 0))
        if not least <= len(words) <= most:
            raise RefusedError("bad_argument", f"no request: {name!r} with {len(words)} words")
        if self._dump is None:
            raise RefusedError("bad_argument", "no dump is open")
        return str(getattr(self._dump, name)(*map(number, words)))

    def _close(self) -> None:
        if self._dump is not None:
            self._dump.close()
            self._dump = None

    def _open(self, path: str) -> str:
        self._dump = Dump(path)
        return "ok"

    def _digest(self, path: str) -> str:
        self._open(path)
        assert self._dump
        try:
            return f"ok {self._dump.digest()}"
        finally:
            self._close()

    def _hostile(self, path: str) -> str:
        return self._digest(path).split(" ")[0]

    def _bench(self, path: str, count: str, seed: str) -> str:
        return bench(str(Path(path)), number(count), number(seed))


def main() -> None:
    """Answer until the input ends."""
    server = Server()
    for line in sys.stdin:
        print(server.answer(line.rstrip("\n")), flush=True)


if __name__ == "__main__":
    main()
