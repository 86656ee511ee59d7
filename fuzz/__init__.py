"""Fuzzing of kdmp_ks: hostile dumps, made from sound ones, and what must hold for each of them.

::

    seeds         small sound dumps of every kind, and where in them something can be lied about
    mutators      from a sound dump to a hostile one; repeatable by (seed, kind, number)
    exercise      everything that can be asked of a dump, and the promises that must hold
    symbols       the same for symbol files, stores, paths and types
    stacks        the same for unwind data, chains of frame pointers, threads and stacks
    surfaces      the same for containers, servers, packets, writers and pages
    evidence      the same for blobs, objects, stacks and error records, built from pieces
    watch         worker processes with limits, so that a crash or a hang is seen and named
    campaign      the whole of it: python -m fuzz.campaign
    readers       readers of other languages: python -m fuzz.readers
    guided        single readers, guided by coverage: python -m fuzz.guided
    differential  random inputs beside independent programs: python -m fuzz.differential
    peers         what other readers do with nasty files: python -m fuzz.peers

Run from the root of the project. The builders of the tests are used, so ``tests`` is importable
from here on.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
_BUILDERS = str(ROOT / "tests")
if _BUILDERS not in sys.path:
    sys.path.append(_BUILDERS)
