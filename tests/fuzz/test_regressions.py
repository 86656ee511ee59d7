"""What fuzzing has found, each as a small case."""

from __future__ import annotations

import io
import os
import struct
from contextlib import suppress

import pytest

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from kdmp_ks import KernelDumpParser, virt
from kdmp_ks.errors import ClosedError, KdmpError
from kdmp_ks.raw_stack import read_raw_stack
from kdmp_ks.source import MappedSource, open_source

PAGE = {1: bytes(0x1000)}
MACHINES = (0x8664, 0x14C, 0xAA64, 0x1C4, 0x200, 0x184, 0, 0xFFFF)


def opened(header: Header | Header32) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(layouts.full(header, PAGE, [(1, 1)]).data))


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("make", [Header, Header32])
def test_a_machine_of_the_other_width_than_the_header(machine, make):
    """A 64-bit header with the number of a 32-bit machine has none of the latter's fields."""
    dump = opened(make(machine_image_type=machine))
    assert dump.architecture.pointer_size == (8 if make is Header else 4)
    for ask in (
        lambda: virt.Reader(dump).read(0x1000, 8),
        lambda: dump.kernel_modules,
        lambda: read_raw_stack(dump),
        lambda: dump.architecture.instruction_of(dump.context_record),
        lambda: dump.architecture.stack_of(dump.context_record),
    ):
        with suppress(KdmpError):
            ask()


@pytest.mark.parametrize("kind", [8, 9, 0xA])
def test_a_range_dump_with_a_32_bit_header(kind):
    raw = bytearray(Header32(dump_type=kind).build() + bytes(0x3000))
    struct.pack_into("<I8s", raw, 0x1000, 0x40, b"RDMPDUMP")
    dump = KernelDumpParser(io.BytesIO(bytes(raw)))
    with pytest.raises(KdmpError):
        len(dump.physmem)


def test_the_size_of_a_mapping_is_asked_for_while_it_is_closed(tmp_path, monkeypatch):
    """Another thread may close it between any two steps."""
    path = tmp_path / "it"
    path.write_bytes(bytes(0x1000))
    source = open_source(path, "mmap")
    assert isinstance(source, MappedSource)

    class Closing:
        def __init__(self, mapping) -> None:
            self.mapping = mapping

        def size(self) -> int:
            source.close()
            raise OSError(9, os.strerror(9))

        def close(self) -> None:
            self.mapping.close()

    monkeypatch.setattr(source, "_map", Closing(source._map))
    with pytest.raises(ClosedError):
        source.read_exact(0, 8)
