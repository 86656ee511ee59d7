"""Modules as lldb gets them: it does not survive every image that a dump has parts of."""

from __future__ import annotations

import io
import struct
import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest

from builders.kernel import module
from builders.machine import KERNEL_MODULES
from builders.world import Options, build_world
from interop.gdb.test_connection import ask, document
from kdmp_ks import KernelDumpParser
from kdmp_ks.interop.gdb.connection import Connection
from kdmp_ks.interop.gdb.target import Target

BASE, SIZE, PAGE = 0xFFFFF80005430000, 0x4000, 0x1000
NAME = "image.sys"


def headers(rva: int, size: int, *, directories: int = 16) -> bytes:
    """The first page of an image without sections: PE32+ with a directory of exports."""
    page = bytearray(PAGE)
    page[:2] = b"MZ"
    struct.pack_into("<I", page, 0x3C, 0x80)
    struct.pack_into("<4sHHIIIHH", page, 0x80, b"PE", 0x8664, 0, 0x5F000000, 0, 0, 0xF0, 0x2022)
    optional = 0x80 + 24
    struct.pack_into("<H", page, optional, 0x20B)
    struct.pack_into("<II", page, optional + 56, SIZE, PAGE)
    struct.pack_into("<I", page, optional + 108, directories)
    struct.pack_into("<II", page, optional + 112, rva, size)
    return bytes(page)


def names(first: bytes | None, pages: Sequence[int]) -> set[str | None]:
    """The modules that lldb gets, where pages of an image are mapped, the first with headers."""
    loaded = module(BASE, SIZE, f"\\SystemRoot\\{NAME}")
    world = build_world(Options(kernel_modules=(*KERNEL_MODULES, loaded)))
    for number in pages:
        frame = next(world.kernel.frames)
        world.memory.clear(frame)
        world.system.map(BASE + number * PAGE, frame)
    if first is not None:
        world.system.write(BASE, first)
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        connection = Connection(Target(dump))
        ask(connection, b"QThreadSuffixSupported")
        root = ET.fromstring(document(connection, b"libraries:read:"))
    return {one.get("name") for one in root.iter("library")}


@pytest.mark.parametrize(
    ("first", "pages", "is_there"),
    [
        pytest.param(None, (), True, id="nothing of it"),
        pytest.param(headers(0x2000, 0x100), range(4), True, id="all of it"),
        pytest.param(headers(0, 0), range(4), True, id="no exports"),
        pytest.param(headers(0x2000, 0x100), (0, 2), True, id="headers and exports"),
        pytest.param(headers(0x2000, 0x100), (0, 1, 3), False, id="no page of the exports"),
        pytest.param(headers(0x2000, 0x1001), (0, 1, 2), False, id="a part of the exports"),
        pytest.param(headers(0x3000, 0x1000), range(5), True, id="exports up to the end"),
        pytest.param(headers(0x3000, 0x1001), range(5), False, id="exports behind the end"),
        pytest.param(headers(0x2000, 0x100, directories=17), range(4), False, id="damaged"),
        pytest.param(bytes(PAGE), range(4), False, id="no headers"),
    ],
)
def test_images_in_memory(first: bytes | None, pages: Sequence[int], is_there: bool) -> None:
    found = names(first, pages)
    assert (NAME in found) == is_there
    assert "ntoskrnl.exe" in found
