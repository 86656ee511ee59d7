"""Readers for workers of tests: they do with a dump what its name says, as hostile dumps might."""

from __future__ import annotations

import os
import signal
import time
from pathlib import PurePath

from kdmp_ks.fleet.reading import Reading, ReadOptions, read_dump


def read_by_name(path: str, options: ReadOptions) -> Reading:
    """Read a dump, unless its name asks for something else."""
    name = PurePath(path).name
    if name.startswith("kill"):
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("stuck"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(600)
    if name.startswith("raise"):
        raise RuntimeError("a fault of the reader")
    return read_dump(path, options)


def hang(path: str, options: ReadOptions) -> Reading:
    """Read a dump whose report takes for ever, or more memory than there is."""
    import kdmp_ks.dump

    name = PurePath(path).name
    original = kdmp_ks.dump.KernelDumpParser.report

    def report(dump: object) -> object:
        if name.startswith("slow"):
            while True:
                time.sleep(0.01)
        if name.startswith("hog"):
            return bytearray(8 << 30)
        return original(dump)

    kdmp_ks.dump.KernelDumpParser.report = report
    try:
        return read_dump(path, options)
    finally:
        kdmp_ks.dump.KernelDumpParser.report = original
