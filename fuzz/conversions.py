"""Hostile dumps, converted to every format: what the converters promise.

* Nothing but `kdmp_ks.errors.KdmpError` is raised, or the file system's refusal of a huge file.
* An error leaves no file.
* What was written contains every page of the dump, and no more room is used than the dump takes.
* No call takes more than a second of the processor's time.

    python -m fuzz.conversions --inputs 20000 --seed 1
"""

from __future__ import annotations

import argparse
import errno
import io
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from fuzz.mutators import hostile
from fuzz.seeds import KINDS
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.storage.new_file import new_file
from kdmp_ks.writers.images.compare import compare, compare_core
from kdmp_ks.writers.images.convert import convert
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.images.virtual.core import CoreOptions, write_core

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.writers.images.converted import Converted

SECONDS: Final = 1.0
_ROOM: Final = 1 << 22
"""Bytes beside those of the dump: headers, and a bitmap's own."""
_BLOCK: Final = 512


class BrokenPromiseError(AssertionError):
    """A converter broke a promise."""


def ways() -> dict[str, Callable[[KernelDumpParser, BinaryIO], Converted]]:
    """Return the conversions by name."""

    def way(to: ImageFormat, *, fill: bool) -> Callable[[KernelDumpParser, BinaryIO], Converted]:
        return lambda dump, file: convert(dump, file, to, fill_holes=fill)

    found = {one.value: way(one, fill=False) for one in ImageFormat}
    found["filled"] = way(ImageFormat.COMPLETE_DUMP, fill=True)
    found["core"] = write_core
    found["all"] = lambda dump, file: write_core(dump, file, CoreOptions(user=True, files=True))
    return found


def try_one(data: bytes, folder: Path, seconds: float = SECONDS) -> Counter[str]:
    """Convert a dump in every way; return how many ways ended how.

    Raises:
        BrokenPromiseError: A promise was broken. Other errors are broken promises as well.
    """
    ends: Counter[str] = Counter()
    for name, way in ways().items():
        try:
            dump = KernelDumpParser(io.BytesIO(data))
        except KdmpError:
            ends["not opened"] += 1
            return ends
        target = folder / f"it.{name}"
        start = time.process_time()
        with dump:
            try:
                with new_file(target) as file:
                    done = way(dump, file)
            except KdmpError as error:
                ends[type(error).__name__] += 1
            except OSError as error:
                if error.errno != errno.EFBIG:
                    raise
                ends["EFBIG"] += 1
            else:
                ends["written"] += 1
                took(name, start, seconds)
                start = time.process_time()
                _check(dump, target, name, done, len(data))
                target.unlink()
        took(name, start, seconds)
        left = [path.name for path in folder.iterdir()]
        if left:
            raise BrokenPromiseError(f"{name} left {left}")
    return ends


def took(name: str, start: float, most: float) -> None:
    """Check the time of a call."""
    seconds = time.process_time() - start
    if seconds > most:
        raise BrokenPromiseError(f"{name} took {seconds:.1f} s")


def _check(dump: KernelDumpParser, path: Path, name: str, done: Converted, size: int) -> None:
    """Compare a file with its dump."""
    status = path.stat()
    if status.st_size != done.size or status.st_blocks * _BLOCK > 6 * size + _ROOM:
        raise BrokenPromiseError(f"{name}: {status.st_blocks * _BLOCK} bytes of {size}: {done}")
    if name in ("core", "all"):
        compare_core(dump.memory, path)
    elif compare(dump, path, done.format) != dump.physmem.size:
        raise BrokenPromiseError(f"{name}: not all pages were compared")


def main(arguments: list[str] | None = None) -> int:
    """Run the campaign."""
    parser = argparse.ArgumentParser(description="hostile dumps, converted to every format")
    parser.add_argument("--inputs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--only", metavar="KIND:NUMBER", help="repeat one input")
    options = parser.parse_args(arguments)
    ends: Counter[str] = Counter()
    findings = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind, number in _inputs(options):
            try:
                ends += try_one(hostile(options.seed, kind, number), Path(folder))
            except Exception as e:
                if options.only:
                    raise
                findings += 1
                _say(f"{kind}:{number} of seed {options.seed}: {type(e).__name__}: {e}")
                for path in Path(folder).iterdir():
                    path.unlink()
    for end, count in ends.most_common():
        _say(f"{count:9,} {end}")
    _say(f"{findings:9,} findings, seed {options.seed}")
    return 1 if findings else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _inputs(options: Any) -> list[tuple[str, int]]:
    if options.only:
        kind, _, number = options.only.partition(":")
        return [(kind, int(number))]
    per = -(-options.inputs // len(KINDS))
    return [(kind, number) for number in range(per) for kind in KINDS]


if __name__ == "__main__":
    sys.exit(main())
