"""Dumps of every kind of machine, and their conversion."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.header32 import Header32
from kdmp_ks import KernelDumpParser
from kdmp_ks.writers.images.compare import compare
from kdmp_ks.writers.images.convert import convert
from kdmp_ks.writers.images.image_format import ImageFormat


def sane_context() -> bytes:
    """A context that kdmp-parser takes."""
    context = bytearray(x64_context(every_register(3) | {"mxcsr": 0x1F80}))
    struct.pack_into("<I", context, 0x118, 0x1F80)
    return bytes(context)


class Kind(NamedTuple):
    """A kind of dump: machine and type."""

    machine: str
    dump_type: int

    def header(self) -> Header | Header32:
        if self.machine == "x86":
            return Header32(dump_type=self.dump_type)
        machine = {"AMD64": 0x8664, "ARM64": 0xAA64}[self.machine]
        return Header(dump_type=self.dump_type, machine_image_type=machine, context=sane_context())

    def image(self, pages: Mapping[int, bytes]) -> layouts.Image:
        """Make the dump; ranges are stored in no order."""
        header, kind = self.header(), self.dump_type
        if kind == layouts.FULL:
            return layouts.full(header, pages, runs_of(pages))
        if kind == layouts.SUMMARY:
            return layouts.summary(header, pages, tail_bits=0xFF)
        if kind in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL):
            return layouts.bitmap(header, pages, tail_bits=0xFF)
        runs = runs_of(pages)
        Random(kind).shuffle(runs)
        return layouts.rdmp(header, pages, runs)


def runs_of(pages: Mapping[int, bytes]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for pfn in sorted(pages):
        if runs and sum(runs[-1]) == pfn:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((pfn, 1))
    return runs


def converted(folder: Path, data: bytes, to: ImageFormat, **options: bool) -> Path:
    """Convert a dump, and compare the file with it."""
    path = folder / "it.dmp"
    path.write_bytes(data)
    target = folder / f"converted.{to.value}"
    with KernelDumpParser(path) as dump:
        with target.open("wb") as file:
            done = convert(dump, file, to, **options)
        assert done.size == target.stat().st_size
        assert done.copied == len(dump.physmem) * 0x1000
        assert compare(dump, target, to) == len(dump.physmem) * 0x1000
    return target
