"""Fuzzing that is guided by coverage, with the mutators of this folder besides libFuzzer's own.

::

    python -m fuzz.atheris_target CORPUS -max_total_time=3600 -rss_limit_mb=2048

An input is a dump behind one byte that says what is asked: of the kinds of seeds, and how deep. The
corpus folder is filled with the seeds when it is empty. Needs atheris (``pip install atheris``).
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from random import Random
from tempfile import TemporaryDirectory
from zlib import crc32

import atheris

with atheris.instrument_imports(include=["kdmp_ks", "kaitaistruct"], enable_loader_override=False):
    import kdmp_ks

    # All of it, as only what is imported here is instrumented.
    for _module in walk_packages(kdmp_ks.__path__, "kdmp_ks."):
        if not _module.name.endswith("__main__"):
            import_module(_module.name)

from fuzz import exercise
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of

_DEPTHS = ("cheap", "cheap", "usual", "part", "part", "part", "thorough", "cli")
_FOLDER = TemporaryDirectory(prefix="kdmp-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
_PATH = str(Path(_FOLDER.name) / "it.dmp")
_counts: Counter[str] = Counter()


def split(data: bytes) -> tuple[str, str, bytes]:
    """Kind, depth and dump of an input."""
    first = data[0] if data else 0
    return KINDS[first % len(KINDS)], _DEPTHS[first // len(KINDS) % len(_DEPTHS)], data[1:]


def one_input(data: bytes) -> None:
    """Ask one dump; what is raised is a finding."""
    kind, depth, dump = split(data)
    _counts[f"{kind} {depth}"] += 1
    asked = exercise.run(dump, seed_of(kind), Random(crc32(data)), depth, _PATH)
    if asked.slowest[0] > exercise.SLOW:
        raise exercise.BrokenPromiseError(f"{asked.slowest[1]} took {asked.slowest[0]:.2f} s")


def custom_mutator(data: bytes, max_size: int, seed: int) -> bytes:
    """Half of the time a change that knows the format; the site map is that of the sound dump."""
    random = Random(seed)
    if random.random() < 0.5 or len(data) < 2:
        return bytes(atheris.Mutate(data, max_size))
    first = data[0] if random.random() < 0.9 else random.randrange(256)
    kind, _, dump = split(bytes([first]) + data[1:])
    start = dump if random.random() < 0.7 else seed_of(kind).data
    return (bytes([first]) + mutate(seed_of(kind), random, start))[:max_size]


def main() -> None:
    """Hand over to libFuzzer."""
    folders = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    for folder in folders[:1]:
        folder.mkdir(parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            for number, kind in enumerate(KINDS):
                for depth in range(len(_DEPTHS)):
                    first = number + depth * len(KINDS)
                    if first < 256:
                        path = folder / f"seed-{kind}-{depth}"
                        path.write_bytes(bytes([first]) + seed_of(kind).data)
    largest = max(len(seed_of(kind).data) for kind in KINDS) + 0x4000
    arguments = [*sys.argv, f"-max_len={largest}", "-timeout=20"]
    atheris.Setup(arguments, one_input, custom_mutator=custom_mutator)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
