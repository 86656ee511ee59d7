"""The packages of other languages: opening, and pages at random, beside kdmp_ks and its peers."""

from __future__ import annotations

import random
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from contenders import CPP, HERE, OURS, RUST, RUST_MAPPED, contender
from measuring import Contender, plain
from sparse_dumps import LAYOUTS, PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sparse_dumps import SparseDump

ROOT = HERE.parent
GROUP = "packages"
SEED = 1
NAMES = {
    "javascript": "JavaScript package",
    "rust": "Rust package",
    "go": "Go package",
    "java": "Java package",
    "cpp": "C++ package",
}
READS, BINDING_READS = 100_000, 15_000
_STAR = 0x2545F4914F6CDD1D
_MASK = (1 << 64) - 1
_OPENED = ("full", "bitmap", "ranges")


def installed() -> list[str]:
    """Return the languages whose packages can be installed here; they are installed now."""
    sys.path += [str(ROOT), str(ROOT / "tests")]
    from packages import installation

    found = []
    for name in installation.languages():
        if installation.missing(name):
            continue
        try:
            installation.installed(name)
        except Exception as error:
            print(f"the package of {name} is left out: {plain(str(error))}", file=sys.stderr)
        else:
            found.append(name)
    return found


def of_package(language: str, workload: str, *arguments: object) -> Contender:
    """Return the reader of a package with a job to do."""
    script = HERE / "readers" / "package_reader.py"
    words = [str(word.resolve() if isinstance(word, Path) else word) for word in arguments]
    return Contender(NAMES[language], [sys.executable, str(script), language, workload, *words])


def opening(
    folder: Path, size: int, languages: Sequence[str]
) -> Iterator[tuple[str, str, list[Contender]]]:
    """Yield key, title and contenders for each layout of a dump with a size of memory."""
    for layout in _OPENED:
        dump: SparseDump = LAYOUTS[layout](folder / f"{layout}.dmp", size // PAGE)
        who = [
            contender(name, "open", dump.path, dump.last_page)
            for name in (OURS, RUST, RUST_MAPPED, CPP)
        ]
        packages = [of_package(name, "open", dump.path, dump.last_page) for name in languages]
        found = [one._replace(answer=0) for one in (*who, *packages) if one is not None]
        yield f"package-open-{layout}", f"open {size / 2**30:g} GiB, {dump.name}", found
        dump.path.unlink()


def reading(
    folder: Path, pages: int, count: int, languages: Sequence[str]
) -> Iterator[tuple[str, str, list[Contender]]]:
    """Yield key, title and contenders for pages that are read at random."""
    dump = LAYOUTS["bitmap"](folder / "pages.dmp", pages)
    frames = _fill(dump)
    pairs = folder / "pages.pairs"
    chosen = _chosen(frames, count)
    pairs.write_bytes(b"".join(struct.pack("<QQ", pfn * PAGE, _word(pfn)) for pfn in chosen))
    binding = min(count, BINDING_READS)
    found = []
    for name, number in ((OURS, count), (RUST, count), (RUST_MAPPED, count), (CPP, binding)):
        one = contender(name, "physical", dump.path, pairs, number)
        answer = sum(map(_word, chosen[:number])) & _MASK
        found += [] if one is None else [one._replace(answer=answer)]
    for language in languages:
        one = of_package(language, "physical", dump.path, count, SEED)
        found.append(one._replace(answer=sum(map(_word, chosen)) & _MASK))
    yield "package-physical", f"read 4 KiB of physical memory, {dump.name}", found
    dump.path.unlink()
    pairs.unlink()


def _word(pfn: int) -> int:
    """Return the first 8 bytes of a page."""
    return random.Random(pfn).getrandbits(64)


def _fill(dump: SparseDump) -> list[int]:
    """Write to each page, so that it takes up room on the disk; return the frames."""
    with dump.path.open("r+b") as file:
        head = file.read(0x2038)
        (first,) = struct.unpack_from("<Q", head, 0x2020)
        (bits,) = struct.unpack_from("<Q", head, 0x2030)
        bitmap = int.from_bytes(file.read(bits // 8), "little")
        frames = [bit for bit, set_ in enumerate(reversed(f"{bitmap:b}")) if set_ == "1"]
        for index, pfn in enumerate(frames):
            file.seek(first + index * PAGE)
            file.write(struct.pack("<Q", _word(pfn)))
    return frames


def _chosen(frames: list[int], count: int) -> list[int]:
    """Return the pages that the readers of packages choose by themselves."""
    x, found = SEED, []
    for _ in range(count):
        x ^= x >> 12
        x ^= x << 25 & _MASK
        x ^= x >> 27
        found.append(frames[(x * _STAR & _MASK) % len(frames)])
    return found
