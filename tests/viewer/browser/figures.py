"""Figures of the viewer in a browser, printed; and many mutated dumps.

    python -m viewer.browser.figures [--mutated NUMBER] [--seed SEED]      (in the folder tests)

Time is from the event of the drop to the second frame that is drawn with the dump in it; the first
of a new page, and the middle one of several.
"""

from __future__ import annotations

import argparse
import lzma
import statistics
import struct
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from conftest import ROOT
from viewer.browser import chromium
from viewer.browser.conftest import write_page
from viewer.browser.files import mutated
from viewer.browser.hostile import check_hostile, hostile_sources

ROUNDS = 7
PAGE = 0x1000
GIB = 1 << 30
CLOCK = """
document.addEventListener('drop', () => {
  const start = performance.now();
  const title = document.getElementById('dump-title');
  const look = () => {
    const now = document.getElementById('dump-title');
    if (now && now !== title) {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        window.took = performance.now() - start;
      }));
    } else {
      setTimeout(look, 1);
    }
  };
  window.took = null;
  look();
}, true); 0
"""


def of_ten_megabytes(folder: Path, qemu: bytes) -> Path:
    """A full dump of 10 MB: the first pages of the sample."""
    path = folder / "10mb.dmp"
    pages = 2440
    header = bytearray(qemu[:0x2000])
    struct.pack_into("<I4xQQQ", header, 0x88, 1, pages, 0x100, pages)
    path.write_bytes(bytes(header) + qemu[0x2000 : 0x2000 + pages * PAGE])
    return path


def sparse_full(folder: Path, qemu: bytes) -> Path:
    """A full dump of 64 GiB in three runs, whose pages are holes of the file."""
    path = folder / "64gib-full.dmp"
    runs = [(1, 0x9E), (0x100, 0xBFF00), (0x100000, 64 * GIB // PAGE - 0xBFF00)]
    pages = sum(count for _, count in runs)
    header = bytearray(qemu[:0x2000])
    struct.pack_into("<I4xQ", header, 0x88, len(runs), pages)
    for number, run in enumerate(runs):
        struct.pack_into("<QQ", header, 0x98 + 16 * number, *run)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(0x2000 + pages * PAGE)
    return path


def sparse_bitmap(folder: Path, qemu: bytes, *, broken: bool) -> Path:
    """A bitmap dump of 64 GiB: all pages, or every second one of 128 GiB."""
    path = folder / ("64gib-every-second-page.dmp" if broken else "64gib-bitmap.dmp")
    pages = 64 * GIB // PAGE
    bits = 2 * pages if broken else pages
    bitmap = (b"\x55" if broken else b"\xff") * (bits // 8)
    first = (0x2038 + len(bitmap) + PAGE - 1) // PAGE * PAGE
    header = bytearray(qemu[:0x2000])
    struct.pack_into("<I", header, 0xF98, 5)
    summary = struct.pack("<4s4sI20xQQQ", b"SDMP", b"DUMP", 0, first, pages, bits)
    with path.open("wb") as file:
        file.write(header)
        file.write(summary)
        file.write(bitmap)
        file.truncate(first + pages * PAGE)
    return path


def measure(browser: chromium.Browser, url: str, path: Path) -> str:
    """Drop a file on new pages; return its line of the table."""
    times, heaps = [], []
    for _ in range(ROUNDS):
        page = browser.page(url)
        page.run(CLOCK)
        message = chromium.shown(page, [path])
        assert message == "1 dump shown", (path, message)
        page.until("window.took")
        times.append(page.run("window.took"))
        page.run("new Promise((done) => setTimeout(done, 300))")
        heaps.append(page.heap())
        assert page.faults() == []
        page.close()
    size = path.stat().st_size / 1e6
    middle, worst, heap = statistics.median(times), max(times), max(heaps) / 1e6
    return f"{path.name:32} {size:12,.1f} {middle:8.0f} {worst:8.0f} {heap:9.1f}"


def main() -> int:
    """Print the table, then drop mutated dumps if there shall be any."""
    parser = argparse.ArgumentParser(description="Figures of the viewer in Chromium.")
    parser.add_argument("--mutated", type=int, default=0, metavar="NUMBER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dumps", type=Path, default=ROOT.parent / "shared" / "dumps")
    options = parser.parse_args()
    program = chromium.find()
    if program is None:
        print("there is no chromium on PATH", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name, closing(chromium.Browser(program)) as browser:
        folder = Path(name)
        qemu = folder / "qemu_full.dmp"
        packed = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
        qemu.write_bytes(lzma.decompress(packed.read_bytes()))
        url = write_page(folder).as_uri()
        if options.mutated:
            campaign(browser, url, qemu, options.dumps, options.mutated, options.seed)
            return 0
        data = qemu.read_bytes()
        files = [
            *sorted((options.dumps / "real").glob("*.dmp")),
            of_ten_megabytes(folder, data),
            qemu,
            sparse_full(folder, data),
            sparse_bitmap(folder, data, broken=False),
            sparse_bitmap(folder, data, broken=True),
        ]
        print(f"{'dump':32} {'MB':>12} {'ms':>8} {'worst':>8} {'heap MB':>9}")
        for path in files:
            print(measure(browser, url, path), flush=True)
    return 0


def campaign(
    browser: chromium.Browser, url: str, qemu: Path, dumps: Path, number: int, seed: int
) -> None:
    """Drop mutated dumps, in portions; print how many were shown."""
    sources = hostile_sources(qemu, dumps)
    page = browser.page(url)
    shown = errors = 0
    with tempfile.TemporaryDirectory() as name:
        for portion in range(0, number, 50):
            some = mutated(sources, min(50, number - portion), seed=seed * 1_000_003 + portion)
            good, bad = check_hostile(page, some, Path(name))
            shown, errors = shown + good, errors + bad
            print(f"{shown + errors:,} files: {shown:,} shown, {errors:,} errors", flush=True)


if __name__ == "__main__":
    sys.exit(main())
