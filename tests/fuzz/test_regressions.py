"""What fuzzing has found, each as a small case."""

from __future__ import annotations

import copy
import io
import os
import pickle
import struct
import time
from contextlib import suppress
from importlib import import_module
from random import Random

import pytest
from kaitaistruct import EndOfStreamError, KaitaiStructError

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from fuzz import attacks
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis import raw_stack
from kdmp_ks.analysis.raw_stack import RawStack, StackWord, read_raw_stack
from kdmp_ks.batch import linked_list as lists
from kdmp_ks.blobs.processor_registers import read_processor_registers
from kdmp_ks.errors import (
    BoundsError,
    ClosedError,
    InvalidDataError,
    KdmpError,
    PartialReadError,
    UnsupportedDumpError,
)
from kdmp_ks.format import blob_chain
from kdmp_ks.format.header import kaitai_errors
from kdmp_ks.format.layouts.bitmap import MOST_BITS
from kdmp_ks.ground import limits
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel.base import kdbg
from kdmp_ks.kernel.modules import module_list
from kdmp_ks.kernel.modules.module import LONGEST_NAME, Module, Modules, file_name
from kdmp_ks.kernel.processes import process_links, processors
from kdmp_ks.kernel.processes.process_layout import ProcessLayout
from kdmp_ks.kernel.processes.processes import read_processes
from kdmp_ks.storage.file_source import MappedSource
from kdmp_ks.storage.opener import open_source
from kdmp_ks.triage import blocks, drivers

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
        source.buffer()


def test_a_reason_that_is_kept_holds_on_to_nothing():
    """Thousands of them may be kept, each with frames that know all that was being read."""
    dump = opened(Header())
    try:
        phys.Reader(dump).read_exact(0x1800, 0x1000)
    except PartialReadError as error:
        fact = Unavailable("it", error)
    assert isinstance(fact.reason, PartialReadError)
    assert fact.reason.data == b""
    assert (fact.reason.actual_amount, fact.reason.expected_amount) == (0x800, 0x1000)
    kept = fact.reason
    while kept is not None:
        assert kept.__traceback__ is None
        kept = kept.__context__


def test_records_and_what_holds_them_can_be_copied():
    dump = opened(Header())
    for copied in (copy.copy(dump.headers), copy.deepcopy(dump.headers)):
        assert copied == dump.headers


def test_errors_of_the_parser_can_be_pickled():
    """Those of the library that compiled parsers use cannot, so they are not among the data."""
    cause = EndOfStreamError("it ends", 8, 4)
    with pytest.raises(InvalidDataError) as caught, kaitai_errors(open_source(io.BytesIO()), "it"):
        raise KaitaiStructError("it is odd", "/it") from cause
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_uppermost_of_modules_that_overlap():
    """The one that begins last, however they lie; no look-up goes along all of them."""
    random = Random(7)
    modules = [
        Module(Gva(start), Gva(start + random.randrange(40)), "", str(start))
        for start in (random.randrange(100) for _ in range(30))
    ]
    found = Modules(modules)
    for address in range(-1, 150):
        covering = [module for module in found if address in module]
        assert found.find(address) is (covering[-1] if covering else None)


@pytest.mark.parametrize(("length", "known"), [(255, True), (256, False)])
def test_names_that_no_file_can_have(length, known):
    """A name stands beside each of the thousands of words that lie in its module."""
    if known:
        assert file_name("\\" + "x" * length) == "x" * length
    else:
        with pytest.raises(BoundsError):
            file_name("\\" + "x" * length)


def test_all_words_of_a_stack_are_not_shown_at_once():
    module = Module(Gva(0), Gva(1), "x" * 0x8000, "x")
    word = StackWord(Gva(0), 0, module)
    assert len(repr(RawStack(Gva(0), Inferred.low(0x20000, ""), (word,) * 0x4000, None))) < 100


@pytest.mark.parametrize(
    ("limit", "stated"),
    [
        (limits.PFN_LIMIT << 12, 1 << 52),
        (MOST_BITS, 1 << 36),
        (blocks.MAX_BLOCKS, 1 << 15),
        (module_list.MAX_MODULES, 4096),
        (module_list.MAX_NAMES, 1 << 20),
        (drivers.MAX_DRIVERS, 4096),
        (drivers.MAX_NAMES, 1 << 20),
        (processors.MAX_PROCESSORS, 2048),
        (blob_chain.MAX_BLOBS, 4096),
        (kdbg.MAX_SIZE, 64 << 10),
        (process_links.MAX_PROCESSES, 4096),
        (lists.MAX_ENTRIES, 1 << 15),
        (LONGEST_NAME, 255),
        (raw_stack.MAX_SIZE, 128 << 10),
    ],
)
def test_limits_are_those_that_are_stated(limit, stated):
    """Nobody changes one by accident."""
    assert limit == stated


def test_modules_of_a_list_and_processors_are_counted():
    """Each of these limits keeps an attack from what it is after."""
    found = KernelDumpParser(io.BytesIO(attacks.modules_at_the_top()))
    assert len(found.kernel_modules) == module_list.MAX_MODULES
    assert len(found.warnings) == 2
    found = KernelDumpParser(io.BytesIO(attacks.many_different_processors()))
    assert len(found.processors) == processors.MAX_PROCESSORS
    assert found.crashing_processor is None
    assert all(len(str(warning)) < 250 for warning in found.warnings)
    found = KernelDumpParser(io.BytesIO(attacks.bare_names()))
    names = sum(len(module.path) + len(module.name) for module in found.kernel_modules)
    assert names <= 2 * module_list.MAX_NAMES
    found = KernelDumpParser(io.BytesIO(attacks.many_blobs()))
    assert len(found.secondary_data) == blob_chain.MAX_BLOBS


def test_processes_are_counted():
    dump = KernelDumpParser(io.BytesIO(attacks.many_processes()))
    place = Inferred.medium(0, "it is one of them")
    found = read_processes(virt.Reader(dump), dump.kdbg, ProcessLayout(place, place))
    assert len(found) == process_links.MAX_PROCESSES
    assert len(found.warnings) == 1


def holey(path, size):
    """A bitmap dump of so many bytes of bitmap, of which none is stored."""
    raw = bytearray(Header(dump_type=5).build() + bytes(0x38))
    raw[0x2000:0x2008] = b"FDMPDUMP"
    struct.pack_into("<QQQ", raw, 0x2020, 0x2038 + size, 0, size * 8)
    with path.open("wb") as file:
        file.write(raw)
        file.truncate(0x2038 + size + 0x1000)
    return path


@pytest.mark.parametrize("mode", ["mmap", "file"])
@pytest.mark.parametrize("size", [(1 << 26) + 1, 1 << 29, 1 << 33])
def test_a_bitmap_that_is_a_hole(tmp_path, size, mode):
    """It would cost seconds and gigabytes to read, and a few KiB to send."""
    start = time.process_time()
    with KernelDumpParser(holey(tmp_path / "it.dmp", size), reader=mode) as dump:
        assert dump.headers.dump_type == 5
        with pytest.raises(UnsupportedDumpError, match=f"bitmap of {size:#x} bytes, but only 0x"):
            _ = dump.physmem
    assert time.process_time() - start < 1


def test_a_bitmap_with_small_holes(tmp_path):
    """Such are made by whoever copies a dump sparsely."""
    with KernelDumpParser(holey(tmp_path / "it.dmp", 1 << 20)) as dump:
        assert len(dump.physmem) == 0


def test_a_bitmap_for_which_there_is_no_memory(monkeypatch):
    """Its header is there all the same."""

    def no_memory(*_):
        raise MemoryError

    monkeypatch.setattr(import_module("kdmp_ks.format.layouts.bitmap"), "BitmapMap", no_memory)
    dump = KernelDumpParser(io.BytesIO(attacks.checkered_bitmap()))
    with pytest.raises(UnsupportedDumpError, match="bitmap of 0x40000 bytes"):
        _ = dump.physmem
    assert dump.headers.dump_type == 5


def test_a_blob_that_contradicts_itself_a_thousand_times():
    """Its warnings are bounded, here and in the whole of which it is a part."""
    whole = Warnings()
    data = b"".join(
        struct.pack("<II16s16s", 1, n % 600, bytes(16), bytes([n >> 9]) * 16) for n in range(1000)
    )
    assert len(read_processor_registers(data, whole.part()).msrs) == 600
    assert len(whole) == limits.MAX_WARNINGS
    assert str(whole[-1]) == "each other warning was not found: there are too many"


def test_the_number_of_processor_registers_is_that_of_the_blob():
    warnings = Warnings()
    entry = struct.pack("<II", 1, 8) + bytes(0x20)
    read_processor_registers(entry * (limits.MAX_PROCESSOR_REGISTERS + 5), warnings)
    assert [one.got for one in warnings] == [limits.MAX_PROCESSOR_REGISTERS + 5]
