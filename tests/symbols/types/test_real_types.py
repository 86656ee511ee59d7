"""Every type of a real kernel as a definition, against a decoder that shares nothing with it."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from random import Random
from typing import Any

import construct
import pytest

from builders import layouts
from builders.header import Header
from builders.memory import PhysicalMemory, scattered_frames
from builders.pagetables import PageTables
from builders.space import KERNEL_DATA
from kdmp_ks import KernelDumpParser, virt
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.parsing.named_value import NamedValue
from kdmp_ks.symbols.isf.types import IsfTypes
from kdmp_ks.symbols.types.definition import definition_of
from symbols.isf_decoder import decode_fields, same

TYPES = 1646
NAMES = """
_KTHREAD _ETHREAD _KPROCESS _EPROCESS _KPRCB _KPCR _KTRAP_FRAME _KEXCEPTION_FRAME _CONTEXT
_LIST_ENTRY _SINGLE_LIST_ENTRY _UNICODE_STRING _DISPATCHER_HEADER _KAPC_STATE _KAPC _KDPC
_KTIMER _KEVENT _KMUTANT _KSEMAPHORE _KQUEUE _DEVICE_OBJECT _DRIVER_OBJECT _FILE_OBJECT _IRP
_IO_STACK_LOCATION _MDL _OBJECT_HEADER _OBJECT_TYPE _HANDLE_TABLE _HANDLE_TABLE_ENTRY _EJOB
_KLDR_DATA_TABLE_ENTRY _LDR_DATA_TABLE_ENTRY _PEB _TEB _MMPTE _MMPFN _MMVAD _MMVAD_SHORT
_POOL_HEADER _KUSER_SHARED_DATA _EXCEPTION_RECORD _ERESOURCE _KSPIN_LOCK_QUEUE _CM_KEY_BODY
_SECURITY_SUBJECT_CONTEXT _TOKEN _WHEA_ERROR_RECORD _KSPECIAL_REGISTERS
"""
FEW = NAMES.split()


START = 0xFFFFF800_00010000
SIZE = 0x20000
PROCESSES = 5


class FullDump:
    """A full dump of random bytes at `START`, in scattered frames, to write structures into."""

    def __init__(self) -> None:
        memory = PhysicalMemory()
        frames = scattered_frames(memory, [(0x100, 0x40), (0x777, 0x20)], Random(1))
        self.tables = PageTables(memory, frames)
        for page in range(START, START + SIZE, 0x1000):
            self.tables.map(page, next(frames), rights=KERNEL_DATA)
        self.image = bytearray(Random(2).randbytes(SIZE))
        self.tables.write(START, bytes(self.image))
        self.memory = memory

    def write(self, address: int, data: bytes) -> None:
        self.tables.write(address, data)

    def reader(self) -> virt.Reader:
        header = Header(directory_table_base=self.tables.dtb)
        image = layouts.full(header, self.memory.pages, self.memory.runs())
        return virt.Reader(KernelDumpParser(io.BytesIO(image.data)))


@pytest.fixture(scope="module")
def full_memory() -> tuple[virt.Reader, int, bytes]:
    dump = FullDump()
    return dump.reader(), START, bytes(dump.image)


@pytest.fixture(scope="module")
def process_list(nt_isf: Any) -> tuple[virt.Reader, int, list[int]]:
    """A list of processes, by the table's offsets; the head is at `START`."""
    dump, fields = FullDump(), nt_isf["user_types"]["_EPROCESS"]["fields"]
    links = fields["ActiveProcessLinks"]["offset"]
    size = nt_isf["user_types"]["_EPROCESS"]["size"]
    starts = [START + 0x100 + i * (size + 0x130) for i in range(PROCESSES)]
    ring = [START, *(one + links for one in starts)]
    for i, at in enumerate(ring):
        dump.write(at, struct.pack("<QQ", ring[(i + 1) % len(ring)], ring[i - 1]))
    for i, one in enumerate(starts):
        dump.write(one + fields["UniqueProcessId"]["offset"], struct.pack("<Q", 4 * i))
    return dump.reader(), START, starts


@pytest.fixture(scope="module")
def types(nt_isf: dict[str, Any]) -> IsfTypes:
    return IsfTypes(nt_isf)


def test_every_type_has_its_size_and_parses_like_the_decoder(nt_isf: Any, types: IsfTypes) -> None:
    random = Random(14)
    names = list(nt_isf["user_types"])
    assert len(names) == TYPES
    for name in names:
        schema = definition_of(types, name)
        size = nt_isf["user_types"][name]["size"]
        assert schema.sizeof() == size, name
        data = random.randbytes(size)
        expected = decode_fields(nt_isf, name, data)
        assert same(schema.parse(data), expected), name
        flat = compiled(schema)
        if flat is not None:
            assert flat.size == size
            assert same(flat.build(flat.unpack(data)), expected), name


def test_what_was_parsed_can_be_built(nt_isf: Any, types: IsfTypes) -> None:
    """The same fields come out again: gaps are zero, and all that overlaps agrees."""
    random = Random(41)
    for name, one in nt_isf["user_types"].items():
        schema, data = definition_of(types, name), random.randbytes(one["size"])
        built = schema.build(schema.parse(data))
        assert len(built) == one["size"]
        assert same(schema.parse(built), decode_fields(nt_isf, name, data)), name


def test_nearly_all_types_are_flat(nt_isf: Any, types: IsfTypes) -> None:
    others = [n for n in nt_isf["user_types"] if compiled(definition_of(types, n)) is None]
    assert others == ["_STACK_TABLE"]


def test_extremes(nt_isf: Any, types: IsfTypes) -> None:
    """Ones and zeros, for which signs and masks differ most."""
    for name in FEW:
        size = nt_isf["user_types"][name]["size"]
        for byte in (b"\0", b"\xff", b"\x80"):
            data = byte * size
            assert same(definition_of(types, name).parse(data), decode_fields(nt_isf, name, data))


def test_every_enumeration(nt_isf: Any, types: IsfTypes) -> None:
    for name, one in nt_isf["enums"].items():
        schema = definition_of(types, name)
        assert schema.sizeof() == one["size"] == 4
        for constant, value in one["constants"].items():
            number = schema.parse(struct.pack("<i", value))
            assert number == value
            assert isinstance(number, NamedValue)
            assert one["constants"][number.name] == value == one["constants"][constant]
        unknown = schema.parse(struct.pack("<i", 0x7F123456))
        assert type(unknown) is int
        assert unknown == 0x7F123456


def test_fifty_structures_of_a_full_dump(nt_isf: Any, types: IsfTypes, full_memory: Any) -> None:
    memory, start, image = full_memory
    assert len(FEW) == 50
    random = Random(50)
    for name in FEW:
        size = nt_isf["user_types"][name]["size"]
        offset = random.randrange(len(image) - size)
        expected = decode_fields(nt_isf, name, image, offset)
        for _ in range(3):  # by construct, then compiled
            found = memory.read_struct(start + offset, definition_of(types, name))
            assert same(found, expected), name


def test_threads_of_a_real_dump(nt_isf: Any, types: IsfTypes, dumps_folder: Path) -> None:
    path = dumps_folder / "real" / "triage_x64.dmp"
    if not path.is_file():
        pytest.skip("triage_x64.dmp is not there")
    read, random = 0, Random(7)
    with KernelDumpParser(path) as dump:
        ranges = [(int(one.start), int(one.end)) for one in dump.memory.regions()]
        for start, end in ranges:
            image = dump.memory.read_exact(start, end - start)
            for name in random.sample(FEW, 12):
                size = nt_isf["user_types"][name]["size"]
                if size > len(image):
                    continue
                found = dump.memory.read_struct(start, definition_of(types, name))
                assert same(found, decode_fields(nt_isf, name, image)), (name, hex(start))
                read += 1
    assert read > 100


def test_arrays_and_lists(types: IsfTypes, full_memory: Any) -> None:
    memory, start, image = full_memory
    entries = memory.read_array(start, definition_of(types, "_LIST_ENTRY"), 3)
    assert entries.dtype.names == ("Flink", "Blink")
    assert [int(one["Blink"]) for one in entries] == [
        struct.unpack_from("<Q", image, 16 * i + 8)[0] for i in range(3)
    ]
    headers = memory.read_array(start, definition_of(types, "_DISPATCHER_HEADER"), 3)
    assert [one.SignalState for one in headers] == [
        struct.unpack_from("<i", image, 24 * i + 4)[0] for i in range(3)
    ]


def test_walks_of_the_list_of_processes(types: IsfTypes, process_list: Any) -> None:
    memory, head, addresses = process_list
    schema = definition_of(types, "_EPROCESS")
    found = list(memory.walk_list(head, schema, "ActiveProcessLinks"))
    assert [int(address) for address, _ in found] == addresses
    assert [one.UniqueProcessId for _, one in found] == [4 * i for i in range(len(addresses))]
    nested = definition_of(types, "_ETHREAD")
    with pytest.raises(TypeError, match="has no field"):
        memory.walk_list(head, nested, "Tcb.Nothing")
    assert isinstance(schema, construct.Construct)
