"""Makes an input of a size: KIND FOLDER COUNT.

It is a program of its own, so that the one which measures stays small. The builders of the tests
pack everything at literal offsets; the answer that is due is known from what they were asked to
build, and is printed as a line of JSON with the files.
"""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "tests")]

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from builders.triage import Driver

MASK = (1 << 64) - 1
PAGE = 0x1000
NEEDLE = b"nEeDl3Xq"


class Input(NamedTuple):
    """An input.

    Attributes:
        files: The files, the first of which is what is read.
        answer: The answer that is due.
        more: Further facts that a workload needs.
    """

    files: list[str]
    answer: int
    more: dict[str, Any]


def _crash(folder: Path, **parts: Any) -> Path:
    """Write a triage dump of a fault of a third-party driver."""
    from builders.fault import ADDRESS, AT, FRAME, RECORD, FaultDump, exception_record, trap_frame

    stack = [(RECORD, exception_record()), (FRAME, trap_frame())]
    dump = FaultDump(code=0xD1, parameters=(ADDRESS, 2, 0, AT), parts=stack, **parts)
    path = folder / "triage.dmp"
    path.write_bytes(dump.file())
    return path


def drivers(folder: Path, count: int) -> Input:
    """A triage dump with so many drivers; the answer is their number."""
    return Input([str(_crash(folder, drivers=_drivers(count)))], count, {})


def _drivers(count: int) -> Sequence[Driver]:
    from builders.fault import DRIVERS
    from builders.triage import Driver

    base, step = 0xFFFFF80200000000, 0x100000
    names = (f"\\SystemRoot\\System32\\drivers\\drv{i:05}.sys" for i in range(count - len(DRIVERS)))
    return (*DRIVERS, *(Driver(name, base + i * step, 0x80000) for i, name in enumerate(names)))


def blobs(folder: Path, count: int) -> Input:
    """A triage dump with so many blobs of 200 bytes; the answer is their number."""
    from builders.triage import Blob, noise

    tags = (f"12345678-9abc-def0-1122-{i:012x}" for i in range(count))
    found = [Blob(tag, noise(i, 200)) for i, tag in enumerate(tags)]
    return Input([str(_crash(folder, blobs=found))], count, {})


def blocks(folder: Path, count: int) -> Input:
    """A triage dump with so many blocks of 4 KiB apart from each other; the answer is their sum."""
    from builders.triage import Stretch

    found = [Stretch(0xFFFFD40000000000 + i * 2 * PAGE, bytes([i % 256]) * PAGE)
             for i in range(count)]  # fmt: skip
    return Input([str(_crash(folder, others=found))], count * PAGE, {})


def memory(folder: Path, pages: int) -> Input:
    """A complete dump of a machine with so many pages; the answer is the number of its modules."""
    import machine
    import machine_dump

    path = folder / "machine.dmp"
    machine_dump.make(path, pages, min(4096, pages // 4))
    return Input([str(path)], machine.MODULES, {})


def threads(folder: Path, count: int) -> Input:
    """A complete dump with so many threads in the kernel's lists; the answer is the sum of TIDs."""
    from builders.process_lists import write_lists
    from builders.world import Options, build_world

    world = build_world(Options(clusters=((1, 0x9E), (0x100, 0x400 + 2 * count))))
    write_lists(world, waiting=count - 4)
    path = folder / "world.dmp"
    path.write_bytes(bytes(world.image().data))
    running = [0x40 + 4 * i for i in range(3)]
    return Input([str(path)], sum(running) + sum(0x5678 + 4 * i for i in range(count - 3)), {})


def processors(folder: Path, count: int) -> Input:
    """A complete dump with so many processors; the answer is the number of the crashing one."""
    from builders.world import Options, build_world

    clusters = ((1, 0x9E), (0x100, 0x400 + 20 * count))
    world = build_world(Options(processors=count, crashing=count - 1, clusters=clusters))
    path = folder / "world.dmp"
    path.write_bytes(bytes(world.image().data))
    return Input([str(path)], count - 1, {})


def pdb(folder: Path, count: int) -> Input:
    """A PDB file of so many public symbols; the answer is the sum of all RVAs.

    It is written by lld where there is a clang and an lld, or else by the builder of the tests,
    whose files have no hashes of names, which llvm-pdbutil asks for.
    """
    random, places, at = Random(1), [], 0
    for number in range(count):
        at += 0x10 * random.randrange(1, 5)
        places.append((f"{random.choice(('Ki', 'Mi', 'Obp', 'Nt'))}Function{number:06}", at))
    path = _linked_functions(folder, places) if _has_linker() else _built(folder, places)
    rvas = [0x1000 + at for _, at in places]
    pairs = _pairs(folder, random, rvas)
    more = {"looked_up": _sum_of(pairs), "linked": _has_linker()}
    return Input([str(path), str(pairs)], sum(rvas) & MASK, more)


def _built(folder: Path, places: Sequence[tuple[str, int]]) -> Path:
    from builders import pdb as build

    records = b"".join(build.public(name, 1, at, 2) for name, at in places)
    sections = build.section(".text", 0x1000, places[-1][1] + 0x1000)
    path = folder / "bench.pdb"
    path.write_bytes(build.Pdb(records=records, sections=sections, block_size=0x1000).file())
    return path


def _linked_functions(folder: Path, places: Sequence[tuple[str, int]]) -> Path:
    lines, last = [".text"], 0
    for name, at in places:
        lines += [f".zero {at - last}", f".globl {name}", f"{name}:"]
        last = at
    source = folder / "bench.s"
    source.write_text("\n".join([*lines, "ret", ""]), encoding="ascii")
    return _linked(source)


def _has_linker() -> bool:
    return bool(shutil.which("clang") and shutil.which("lld-link"))


def _linked(source: Path, *options: str) -> Path:
    """Compile and link a source; return the PDB file."""
    folder = source.parent
    compiled, image, path = (folder / f"bench.{suffix}" for suffix in ("obj", "dll", "pdb"))
    target = "--target=x86_64-pc-windows-msvc"
    command = ["clang", target, *options, "-c", str(source), "-o", str(compiled)]
    subprocess.run(command, check=True, stdout=sys.stderr)
    command = ["lld-link", "/dll", "/noentry", "/debug", "/nodefaultlib", "/incremental:no",
               "/opt:noref", f"/out:{image}", f"/pdb:{path}", str(compiled)]  # fmt: skip
    subprocess.run(command, check=True, stdout=sys.stderr)
    return path


def pdb_types(folder: Path, count: int) -> Input:
    """A PDB file of so many structures of ten and more fields; the answer is 100 of their sizes."""
    sizes = [80 + 8 * (number % 7) for number in range(count)]
    path = _linked_types(folder, sizes) if _has_linker() else _built_types(folder, sizes)
    return Input([str(path)], sum(sizes[:100]), {"linked": _has_linker()})


def _linked_types(folder: Path, sizes: Sequence[int]) -> Path:
    lines = []
    for number, size in enumerate(sizes):
        fields = "".join(f"unsigned long long Field{i};" for i in range(size // 8))
        name = f"_TYPE{number:05}"
        lines.append(f"struct {name} {{ {fields} }} v{number};")
    source = folder / "bench.c"
    source.write_text("\n".join([*lines, ""]), encoding="ascii")
    return _linked(source, "-g", "-gcodeview")


def _built_types(folder: Path, sizes: Sequence[int]) -> Path:
    from builders.msf import msf
    from builders.pdb import Pdb
    from symbols.pdb.types import streams as build

    quad, records = 0x23, []
    for number, size in enumerate(sizes):
        places = [build.member(f"Field{i}", quad, struct.pack("<H", 8 * i))
                  for i in range(size // 8)]  # fmt: skip
        records.append(build.record(0x1203, build.fields(*places)))
        records.append(build.structure(f"_TYPE{number:05}", 0x1000 + 2 * number, size))
    parts = Pdb(block_size=0x1000).streams()
    parts[2] = build.types_of(*records)
    path = folder / "bench.pdb"
    path.write_bytes(msf(parts, block_size=0x1000))
    return path


def isf(folder: Path, count: int) -> Input:
    """An ISF table of so many symbols, and a tenth as many structures of ten fields each."""
    random = Random(1)
    quad = {"kind": "base", "name": "unsigned long long"}
    symbols, at = {}, 0x1000
    for number in range(count):
        at += 0x10 * random.randrange(1, 5)
        symbols[f"{random.choice(('Ki', 'Mi', 'Obp', 'Nt'))}Function{number:06}"] = {"address": at}
    types = {
        f"_TYPE{number:05}": {
            "kind": "struct",
            "size": 80 + 8 * (number % 7),
            "fields": {f"Field{i}": {"offset": 8 * i, "type": quad} for i in range(10)},
        }
        for number in range(count // 10)
    }
    size = {"size": 8, "kind": "int", "signed": False, "endian": "little"}
    document = {
        "metadata": {
            "format": "6.2.0",
            "producer": {"name": "builder", "version": "1", "datetime": "2026-01-01T00:00:00"},
            "windows": {
                "pdb": {"GUID": "0" * 32, "age": 1, "database": "a.pdb", "machine_type": 0x8664}
            },
        },
        "base_types": {"pointer": size, "unsigned long long": size},
        "enums": {},
        "symbols": symbols,
        "user_types": types,
    }
    path = folder / "bench.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    rvas = [one["address"] for one in symbols.values()]
    pairs = _pairs(folder, random, rvas)
    sizes = sum(80 + 8 * (number % 7) for number in range(min(100, count // 10)))
    more = {"looked_up": _sum_of(pairs), "types": sizes}
    return Input([str(path), str(pairs)], sum(rvas) & MASK, more)


def _pairs(folder: Path, random: Random, rvas: Sequence[int]) -> Path:
    """Write 2,000 RVAs inside of functions, each with the RVA of its function."""
    from array import array

    words = array("Q")
    for _ in range(2000):
        number = random.randrange(len(rvas) - 1)
        words += array("Q", [rvas[number] + random.randrange(16), rvas[number]])
    path = folder / "rvas.pairs"
    path.write_bytes(words.tobytes())
    return path


def _sum_of(pairs: Path) -> int:
    from array import array

    return sum(array("Q", pairs.read_bytes())[1::2]) & MASK


def pages(folder: Path, count: int) -> Input:
    """A complete dump of so many pages of random bytes; the answer is their size.

    Each page begins with its number, counted from 0, and the last one ends with the needle.
    """
    import sparse_dumps

    header, runs = sparse_dumps.memory_header(1), sparse_dumps.runs_of(count)
    sparse_dumps.write_runs(header, runs)
    path = folder / "pages.dmp"
    block = bytearray(Random(1).randbytes(256 * PAGE))
    with path.open("wb") as file:
        file.write(header)
        for first in range(0, count, 256):
            for number in range(first, min(first + 256, count)):
                at = (number - first) * PAGE
                block[at : at + 8] = number.to_bytes(8, "little")
            file.write(memoryview(block)[: min(256, count - first) * PAGE])
        file.seek(-len(NEEDLE), 1)
        file.write(NEEDLE)
    return Input([str(path)], count * PAGE, {})


def split_pages(folder: Path, count: int) -> Input:
    """A bitmap dump of so many runs of one page, with a page between."""
    import sparse_dumps

    dump = sparse_dumps.alternating(folder / "runs.dmp", count)
    frames = sum(range(0, 2 * dump.pages, 2))
    return Input([str(dump.path)], frames * PAGE & MASK, {"size": dump.pages * PAGE})


def scattered(folder: Path, gib: int) -> Input:
    """A dump of a machine with so many GiB mapped in scattered pages of 4 KiB without contents."""
    import machine_dump

    mapped = gib << 18
    frames = machine_dump.make(
        folder / "machine.dmp", mapped + mapped // 256 + 256, mapped, contents=False
    )
    machine_dump.write_pairs(folder, frames, 1 << 20, listed=False)
    return Input([str(folder / "machine.dmp"), str(folder / "virtual.pairs")], 0, {})


def viewed(folder: Path, mib: int) -> Input:
    """A complete dump of so many MiB: the sample's header and a hole; the answer is its code."""
    import lzma

    packed = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
    with lzma.open(packed) as file:
        header = bytearray(file.read(0x2000))
    count = mib << 8
    struct.pack_into("<I4xQQQ", header, 0x88, 1, count, 1, count)
    path = folder / "viewed.dmp"
    with path.open("wb") as file:
        file.write(header)
        file.truncate(0x2000 + count * PAGE)
    (code,) = struct.unpack_from("<I", header, 0x38)
    return Input([str(path)], code, {})


def fleet(folder: Path, count: int) -> Input:
    """A folder of so many built dumps, a tenth of them damaged; the answer is their number."""
    sys.path.insert(0, str(ROOT / "benchmarks" / "fleet"))
    from dumps import make

    made = make(folder / "dumps", count, 18, None)
    return Input([str(made.folder)], count, {})


KINDS: dict[str, Callable[[Path, int], Input]] = {
    one.__name__: one
    for one in (
        drivers, blobs, blocks, memory, threads, processors, pdb, pdb_types, isf, pages,
        split_pages, scattered, viewed, fleet,
    )
}  # fmt: skip


def main() -> None:
    """Make the input that the command line names."""
    kind, folder, count = sys.argv[1:]
    print(json.dumps(KINDS[kind](Path(folder), int(count))._asdict()))


if __name__ == "__main__":
    main()
