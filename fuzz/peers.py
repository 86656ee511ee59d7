"""What other readers of kernel dumps do with nasty files: makes docs/hostile-files.md.

::

    python -m fuzz.peers               # the table
    python -m fuzz.peers --write       # into the document

Each reader gets each file in a process of its own, with 20 seconds and 2 GiB. It opens the file,
counts the pages, reads the first eight bytes of some pages, translates some addresses, and lists
the modules where it knows how to. The Rust crate is asked by ``peers_driver``, which cargo builds.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.memory import PhysicalMemory
from fuzz import ROOT
from fuzz.attacks import KERNEL, Canvas, many_modules, ring

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS: Final = 20
MEMORY: Final = 2 << 30
PAGES: Final = (0x1, 0x2, 0x20, 0x3F, 0x40)
_BEGIN: Final = "<!-- made by fuzz.peers -->\n"
_END: Final = "<!-- end -->\n"
DOCUMENT: Final = ROOT / "docs" / "hostile-files.md"


_NOTHING: Final = {-1: 0}
"""The truth about a file of which no page is sure."""


class Nasty(NamedTuple):
    """A nasty file.

    Attributes:
        name: What is nasty about it.
        data: It.
        truth: First words of the pages that are sure to be in it.
        count: How many pages there are; None where it contradicts itself.
    """

    name: str
    data: bytes
    truth: dict[int, int]
    count: int | None


def _context() -> bytes:
    """One that kdmp-parser takes for sane."""
    context = bytearray(x64_context(every_register(0) | {"mxcsr": 0x1F80}))
    struct.pack_into("<I", context, 0x118, 0x1F80)
    return bytes(context)


def _memory() -> PhysicalMemory:
    memory = PhysicalMemory()
    memory.add(range(1, 0x41))
    return memory


def _word(memory: PhysicalMemory, pfn: int) -> int:
    return int(struct.unpack_from("<Q", memory.pages[pfn])[0])


def _words(memory: PhysicalMemory) -> dict[int, int]:
    return {pfn: _word(memory, pfn) for pfn in PAGES if pfn in memory.pages}


def _full(**header: Any) -> tuple[bytearray, PhysicalMemory]:
    memory = _memory()
    head = Header(context=_context(), **header)
    return bytearray(layouts.full(head, memory.pages, memory.runs()).data), memory


def _bitmap() -> tuple[bytearray, PhysicalMemory]:
    memory = _memory()
    head = Header(dump_type=5, context=_context())
    return bytearray(layouts.bitmap(head, memory.pages, bits=0x80).data), memory


def nasty_files() -> list[Nasty]:
    """Ten of them."""
    found = [Nasty("an empty file", b"", {}, None)]
    data, memory = _full()
    half = bytes(data[: len(data) // 2])
    left = (len(half) - 0x2000) // 0x1000
    words = {pfn: word for pfn, word in _words(memory).items() if pfn <= left}
    found.append(Nasty("a file cut in half", half, words, left))
    data, _ = _full()
    struct.pack_into("<I", data, 0x88, 0xFFFFFFFF)
    found.append(Nasty("2^32-1 runs in the header", bytes(data), {}, None))
    data, _ = _full()
    struct.pack_into("<Q", data, 0xA0, 1 << 60)
    found.append(Nasty("a run of 2^60 pages", bytes(data), {}, None))
    data, _ = _bitmap()
    struct.pack_into("<Q", data, 0x2030, 1 << 62)
    found.append(Nasty("a bitmap of 2^62 bits", bytes(data), {}, None))
    data, _ = _bitmap()
    struct.pack_into("<Q", data, 0x2020, 0x100)
    found.append(Nasty("FirstPage inside of the header", bytes(data), _NOTHING, None))
    memory = _memory()
    memory.pages[2][:] = struct.pack("<Q", 0x2067) * 512
    head = Header(context=_context(), directory_table_base=0x2000)
    data = bytearray(layouts.full(head, memory.pages, memory.runs()).data)
    found.append(Nasty("page tables that are themselves", bytes(data), _words(memory), 0x40))
    found.append(_looping_list())
    found.append(_huge_kdbg())
    data = bytearray(many_modules())
    data[0x348 : 0x348 + 0x4D0] = _context()
    found.append(Nasty("20,000 modules with names of 64 KiB", bytes(data), {}, None))
    return found


def _looping_list() -> Nasty:
    canvas = Canvas()
    image = ring(KERNEL, 1000, 0x80, lambda image, at: None)
    struct.pack_into("<Q", image, 1000 * 0x80, KERNEL + 500 * 0x80)
    canvas.put(KERNEL, image)
    data = canvas.dump(ps_loaded_module_list=KERNEL, context=_context())
    return Nasty("a list of modules that loops", data, {}, len(canvas.memory.pages))


def _huge_kdbg() -> Nasty:
    canvas = Canvas()
    image = struct.pack("<QQ4sI", KERNEL, KERNEL, b"KDBG", 1 << 31)
    canvas.put(KERNEL, image)
    data = canvas.dump(kd_debugger_data_block=KERNEL, context=_context())
    return Nasty("a KDBG of 2^31 bytes", data, {}, len(canvas.memory.pages))


# ---- readers ------------------------------------------------------------------------------------

_OURS = """
import sys
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.errors import KdmpError
try:
    with KernelDumpParser(sys.argv[1]) as dump:
        answers = [len(dump.physmem), len(dump.kernel_modules)]
        space = phys.Reader(dump)
        for page in map(int, sys.argv[2:]):
            word = space.try_read_exact(page, 8)
            answers.append("-" if word is None else f"{int.from_bytes(word, 'little'):016x}")
        reader = virt.Reader(dump)
        for gva in (0, 0x1000, 0xFFFFF80000000000, (1 << 64) - 8):
            reader.try_translate(gva)
        try:
            dump.kdbg
        except KdmpError:
            pass
        print(*answers)
except KdmpError as error:
    sys.exit(f"refused: {error}")
"""
_CPP = """
import sys, kdmp_parser
dump = kdmp_parser.KernelDumpParser(sys.argv[1])
answers = [len(dump.pages), 0]
for page in map(int, sys.argv[2:]):
    data = dump.read_physical_page(page)
    answers.append("-" if data is None else f"{int.from_bytes(bytes(data)[:8], 'little'):016x}")
for gva in (0, 0x1000, 0xFFFFF80000000000, (1 << 64) - 8):
    dump.translate_virtual(gva)
print(*answers)
"""
_VOLATILITY = """
import logging, sys
logging.getLogger("volatility3").setLevel(logging.CRITICAL)
from pathlib import Path
from volatility3.framework import contexts, exceptions
from volatility3.framework.layers import crash, intel, physical
context = contexts.Context()
context.config["file.location"] = Path(sys.argv[1]).resolve().as_uri()
context.add_layer(physical.FileLayer(context, "file", "file"))
context.config["crash.base_layer"] = "file"
layer = crash.WindowsCrashDump64Layer(context, "crash", "crash")
context.add_layer(layer)
answers = [sum(segment[2] for segment in layer._segments) >> 12, 0]
for page in map(int, sys.argv[2:]):
    try:
        answers.append(f"{int.from_bytes(layer.read(page, 8), 'little'):016x}")
    except exceptions.InvalidAddressException:
        answers.append("-")
context.config["intel.memory_layer"] = "crash"
context.config["intel.page_map_offset"] = layer.get_header().DirectoryTableBase
memory = intel.Intel32e(context, "intel", "intel")
for gva in (0, 0x1000, 0xFFFFF80000000000, (1 << 64) - 8):
    try:
        memory.translate(gva)
    except exceptions.InvalidAddressException:
        pass
print(*answers)
"""


class Reader(NamedTuple):
    """A reader.

    Attributes:
        name: With its version.
        command: What is run, before the file and the pages.
    """

    name: str
    command: list[str]


def readers(folder: Path) -> list[Reader]:
    """Those that are there."""
    found = [Reader("kdmp_ks", [sys.executable, "-c", _OURS])]
    for name, package, program in (
        ("kdmp-parser (C++)", "kdmp-parser", _CPP),
        ("volatility3", "volatility3", _VOLATILITY),
    ):
        try:
            title = f"{name} {version(package)}"
        except PackageNotFoundError:
            continue
        found.append(Reader(title, [sys.executable, "-c", program]))
    cargo = shutil.which("cargo")
    if cargo is not None:
        driver = Path(__file__).parent / "peers_driver"
        shutil.copytree(driver, folder / "driver", dirs_exist_ok=True)
        subprocess.run([cargo, "build", "--release", "--quiet"], cwd=folder / "driver", check=True)
        program_path = folder / "driver" / "target" / "release" / "peers-driver"
        found.insert(2, Reader("kdmp-parser (Rust) 0.8.2", [str(program_path)]))
    return found


# ---- what they do -------------------------------------------------------------------------------


def behaviour(reader: Reader, nasty: Nasty, path: Path) -> str:
    """What a reader does with a file, in a few words."""
    path.write_bytes(nasty.data)
    pages = [str(pfn << 12) for pfn in PAGES]
    began = time.monotonic()
    try:
        done = subprocess.run(
            [*reader.command, str(path), *pages],
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
            preexec_fn=_limit,
        )
    except subprocess.TimeoutExpired:
        return f"**no answer in {SECONDS} s**"
    took = time.monotonic() - began
    if done.returncode < 0:
        return f"**killed by {signal.Signals(-done.returncode).name}**"
    late = f", after {took:.0f} s" if took > 3 else ""
    last = (done.stderr.strip().splitlines() or [""])[-1]
    if done.returncode == 0:
        answers = (done.stdout.strip().splitlines() or [""])[-1].split()
        if len(answers) != 2 + len(PAGES):
            return f"ends without an answer{late}"
        return _judged(nasty, answers) + late
    if any(word in done.stderr for word in ("MemoryError", "bad_alloc", "allocat")):
        return f"**out of memory**{late}"
    if "panicked" in done.stderr:
        return f"**panics**{late}"
    if last.startswith(("refused: ", "Error: ")) or "parse" in last.lower():
        return f"refuses it{late}"
    kind = last.partition(":")[0].rpartition(".")[2]
    return f"refuses it ({kind}){late}"


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _judged(nasty: Nasty, answers: list[str]) -> str:
    """Whether what was read is what is there."""
    count, words = int(answers[0]), answers[2:]
    wrong = [
        pfn
        for pfn, word in zip(PAGES, words, strict=True)
        if pfn in nasty.truth and word != f"{nasty.truth[pfn]:016x}"
    ]
    lost = [
        pfn
        for pfn, word in zip(PAGES, words, strict=True)
        if nasty.truth and pfn not in nasty.truth and word != "-"
    ]
    if wrong or lost:
        return "**gives bytes that are not there**"
    if nasty.count is None:
        room = len(nasty.data) >> 12
        return f"opens it, {count:,} pages" if count <= room else f"**believes in {count:,} pages**"
    if count == nasty.count:
        return "reads what is there"
    return f"**{count:,} pages** of {nasty.count:,}"


def table(say: Callable[[str], object]) -> None:
    """Make the table in Markdown."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        every = readers(folder)
        say("| file | " + " | ".join(reader.name for reader in every) + " |\n")
        say("|---|" + "---|" * len(every) + "\n")
        for nasty in nasty_files():
            cells = [behaviour(reader, nasty, folder / "it.dmp") for reader in every]
            say(f"| {nasty.name} | " + " | ".join(cells) + " |\n")


def main() -> int:
    """Print the table, or put it into the document."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.peers", description=__doc__)
    parser.add_argument("--write", action="store_true", help="into the document")
    options = parser.parse_args()
    if not options.write:
        table(sys.stdout.write)
        return 0
    lines: list[str] = []
    table(lines.append)
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(
        "<!-- made by fuzz.peers -->\n"
    )
    behind = rest.partition("<!-- end -->\n")[2]
    made = "<!-- made by fuzz.peers -->\n" + "".join(lines) + "<!-- end -->\n"
    DOCUMENT.write_text(before + made + behind, encoding="utf-8")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("RUST_BACKTRACE", "0")
    sys.exit(main())
