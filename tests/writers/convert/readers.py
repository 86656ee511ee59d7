"""Physical memory of files as programs see it that share no code with the package."""

from __future__ import annotations

import importlib
import os
import platform
import struct
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from conftest import skip_or_fail

PAGE_SIZE = 0x1000
LEECHCORE_SIZE = 1 << 25
Pages = dict[int, bytes]
"""Frame number -> bytes; a frame that the program does not have is missing."""


def library(name: str) -> Any:
    """Import a peer."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if platform.machine() != "x86_64" or sys.platform != "linux":
            pytest.skip(f"{name} has no wheel for {platform.machine()}")
        skip_or_fail(f"the peer {name} is not installed: {error}")


def by_volatility(module: str, layer: str) -> Callable[[Path, Iterable[int]], Pages]:
    """Return a reader: a layer of volatility3 above the file."""

    def read(path: Path, frames: Iterable[int]) -> Pages:
        library("volatility3")
        contexts = importlib.import_module("volatility3.framework.contexts")
        physical = importlib.import_module("volatility3.framework.layers.physical")
        errors = importlib.import_module("volatility3.framework.exceptions")
        context = contexts.Context()
        context.config["file.location"] = path.as_uri()
        file = physical.FileLayer(context, "file", "file")
        context.add_layer(file)
        context.config["it.base_layer"] = "file"
        kind = getattr(importlib.import_module(f"volatility3.framework.layers.{module}"), layer)
        memory = kind(context, "it", "it")
        pages = {}
        for pfn in frames:
            try:
                pages[pfn] = bytes(memory.read(pfn * PAGE_SIZE, PAGE_SIZE))
            except errors.InvalidAddressException:
                continue
        file.destroy()
        return pages

    return read


VOLATILITY_DUMP64 = by_volatility("crash", "WindowsCrashDump64Layer")
VOLATILITY_DUMP32 = by_volatility("crash", "WindowsCrashDump32Layer")
VOLATILITY_LIME = by_volatility("lime", "LimeLayer")
VOLATILITY_ELF = by_volatility("elf", "Elf64Layer")


def by_leechcore(path: Path, frames: Iterable[int]) -> Pages:
    """Read with LeechCore: whole pages only, and none that its own list of memory lacks.

    It takes no small files, so a copy is read that has a hole at its end.
    """
    copy = path.with_suffix(".padded")
    copy.write_bytes(path.read_bytes())
    if copy.stat().st_size < LEECHCORE_SIZE:
        os.truncate(copy, LEECHCORE_SIZE)
    core = library("leechcorepyc").LeechCore(f"file://{copy}")
    listed = [(one["base"], one["base"] + one["size"]) for one in core.memmap]
    wanted = [pfn for pfn in frames if any(base <= pfn * PAGE_SIZE < end for base, end in listed)]
    found = core.read_scatter([pfn * PAGE_SIZE for pfn in wanted])
    core.close()
    return {pfn: bytes(one["data"]) for pfn, one in zip(wanted, found, strict=True) if one["data"]}


def by_kdmp_parser(path: Path, frames: Iterable[int]) -> Pages:
    """Read with kdmp-parser: dumps of 64-bit machines."""
    pages = library("kdmp_parser").KernelDumpParser(path).pages
    return {gpa // PAGE_SIZE: bytes(page) for gpa, page in pages.items()}


def by_offset(path: Path, frames: Iterable[int]) -> Pages:
    """Read a raw image: the byte at an offset is that of the same physical address."""
    pages = {}
    with path.open("rb") as file:
        for pfn in frames:
            file.seek(pfn * PAGE_SIZE)
            if data := file.read(PAGE_SIZE):
                pages[pfn] = data
    return pages


def bitmap_of(data: bytes, header_size: int) -> tuple[int, int, int]:
    """Return FirstPage, TotalPresentPages and Pages of a bitmap dump, at literal offsets."""
    first, present, bits = struct.unpack_from("<3Q", data, header_size + 0x20)
    return first, present, bits
