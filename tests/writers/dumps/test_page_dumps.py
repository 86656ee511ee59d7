"""Dumps of pages: byte for byte those of QEMU and of the builders."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from random import Random

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.header32 import Header32, every_x86_register, x86_context
from builders.memory import PAGE_SIZE, PhysicalMemory
from builders.triage import BLOBS, secondary_data
from kdmp_ks import KernelDumpParser
from kdmp_ks.architecture import AMD64, X86
from kdmp_ks.parsing.record import Record
from kdmp_ks.writers import FilePages, HeaderBuilder, NewBlob, write_dump

FEW = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x61, 1), (0x63, 4))
#: More runs than a header of 64 or 32 bits can list, some across the borders of bytes and words.
MANY = tuple((1 + 11 * number, 1 + number % 10) for number in range(100))


def memory_of(runs, seed=0) -> PhysicalMemory:
    memory, random = PhysicalMemory(), Random(seed)
    for base, count in runs:
        memory.add(range(base, base + count))
    for pfn in random.sample(sorted(memory.pages), len(memory.pages) // 3):
        memory.clear(pfn)
    return memory


def fields_of(record: Record, prefix: str = ""):
    """Names and values of a record that the reader parsed, as the writer takes them."""
    for name, value in record.fields():
        if isinstance(value, Record):
            yield from fields_of(value, f"{prefix}{name}.")
        elif isinstance(value, (list, tuple)) and value and isinstance(value[0], Record):
            for number, one in enumerate(value):
                yield from fields_of(one, f"{prefix}{name}[{number}].")
        else:
            yield prefix + name, value


def registers_of(context):
    """Fields of a context that the reader parsed, as the writer names registers."""
    for name, value in context.fields():
        if isinstance(value, (list, tuple)):
            for number, one in enumerate(value):
                yield f"{name.removesuffix('_registers')}{number}", one
        else:
            yield name, value


def header_by_fields(dump: KernelDumpParser) -> HeaderBuilder:
    """A header of which every field was read by the reader, and written by its name."""
    header = HeaderBuilder(dump.architecture)
    named = {name for name in header.fields.names() if name != "context_record"}
    for name, value in fields_of(dump.headers):
        if name.partition(".")[0].partition("[")[0] not in named:
            continue
        header[name] = value
    return header


def test_qemu_dump_by_fields_runs_and_pages(qemu_dump, tmp_path):
    """Nothing is copied as a whole: fields by name, registers by name, pages by number.

    QEMU zeroed the header before it wrote the fields, so bytes that no field has are 0 there.
    """
    path = tmp_path / "again.dmp"
    with KernelDumpParser(qemu_dump) as dump:
        header = header_by_fields(dump)
        header["context_record"] = bytes(3000)
        header.set_registers(dict(registers_of(dump.context_record)))
        for at in (0x3C, 0x8C, 0xF1C, 0xF9C):
            header.data[at : at + 4] = bytes(4)
        pages = {int(gpa) >> 12: dump.physical.read_exact(gpa, PAGE_SIZE) for gpa in dump.physmem}
        done = write_dump(path, header, pages, 1)
    assert path.read_bytes() == qemu_dump.read_bytes()
    assert done == (32829440, 8013, 7)


def test_qemu_dump_by_its_header(qemu_dump, tmp_path):
    path = tmp_path / "again.dmp"
    with KernelDumpParser(qemu_dump) as dump:
        write_dump(path, HeaderBuilder.of(dump), dump, 1)
    assert path.read_bytes() == qemu_dump.read_bytes()


def test_qemu_dump_from_its_file(qemu_dump, tmp_path):
    """Pages by their place in a file, in any order."""
    path = tmp_path / "again.dmp"
    with KernelDumpParser(qemu_dump) as dump, qemu_dump.open("rb") as file:
        runs = [FilePages(int(r.pfn), r.page_count, file, r.offset) for r in dump.physmem.runs]
        write_dump(path, HeaderBuilder.of(dump), reversed(runs), 1)
    assert path.read_bytes() == qemu_dump.read_bytes()


def written_header(built: Header | Header32) -> HeaderBuilder:
    """The same header as that of a builder, written by names."""
    narrow = isinstance(built, Header32)
    header = HeaderBuilder(X86 if narrow else AMD64)
    for name, value in (
        ("major_version", built.major_version),
        ("minor_version", built.minor_version),
        ("directory_table_base", built.directory_table_base),
        ("pfn_database", built.pfn_data_base),
        ("ps_loaded_module_list", built.ps_loaded_module_list),
        ("ps_active_process_head", built.ps_active_process_head),
        ("number_processors", built.number_processors),
        ("kd_debugger_data_block", built.kd_debugger_data_block),
        ("required_dump_space", built.required_dump_space),
        ("system_time", built.system_time),
        ("system_up_time", built.system_up_time),
        ("minidump_fields", built.mini_dump_fields),
        ("secondary_data_state", built.secondary_data_state),
        ("product_type", built.product_type),
        ("suite_mask", built.suite_mask),
        ("writer_status", built.writer_status),
        ("kd_secondary_version", built.kd_secondary_version),
        ("attributes", built.attributes),
        ("boot_id", built.boot_id),
    ):
        if value is not None:
            header[name] = value
    if narrow:
        header["pae_enabled"] = built.pae_enabled
    header.set_bug_check(built.bug_check_code, *built.bug_check_parameters)
    header.set_registers(every_x86_register(0) if narrow else debugger_names(every_register(0)))
    header.set_exception(
        built.exception.code, built.exception.address, built.exception.parameters, 1
    )
    if built.comment is not None:
        header.set_comment(built.comment.decode())
    return header


def debugger_names(registers):
    """``seg_cs`` is ``cs`` to debuggers; the vector registers have names of the schema."""
    return {
        name.replace("vector", "vector_register") if name[6:].isdigit() else name: value
        for name, value in registers.items()
    }


def test_header_of_a_64_bit_machine():
    built = Header(comment=b"made for a test", attributes=0x18, secondary_data_state=0)
    assert built.context == x64_context(every_register(0))
    header = written_header(built)
    header["dump_type"] = 1
    # Both copies of MXCSR are written, as kdmp-parser demands; the builder writes one.
    mxcsr = struct.unpack_from("<I", header.data, 0x348 + 0x118)
    assert mxcsr == struct.unpack_from("<I", header.data, 0x348 + 0x34)
    struct.pack_into("<I", header.data, 0x348 + 0x118, 0)
    assert header.data == built.build()


def test_header_of_a_32_bit_machine():
    built = Header32(comment=b"made for a test", boot_id=5, mini_dump_fields=0xCFF)
    assert built.context == x86_context(every_x86_register(0))
    header = written_header(built)
    header["dump_type"] = 1
    assert header.data == built.build()


def plain(built, size):
    """A builder's header with equal copies of MXCSR, and the size of its file."""
    context = bytearray(built.context)
    if isinstance(built, Header):
        context[0x118:0x11C] = context[0x34:0x38]
    return replace(built, context=bytes(context), required_dump_space=size)


@pytest.mark.parametrize("given", [Header, Header32])
def test_complete_dump(given, tmp_path):
    memory = memory_of(FEW)
    size = given.SIZE + len(memory.pages) * PAGE_SIZE
    built = plain(given(dump_type=1), size)
    wanted = layouts.full(built, memory.pages, memory.runs()).data
    header = written_header(replace(built, required_dump_space=None))
    path = tmp_path / "it.dmp"
    assert write_dump(path, header, memory.pages, 1) == (size, len(memory.pages), len(FEW))
    assert path.read_bytes() == wanted


@pytest.mark.parametrize("dump_type", [5, 6])
@pytest.mark.parametrize("given", [Header, Header32])
def test_bitmap_dump(given, dump_type, tmp_path):
    """More runs than the header could list, so that it lists none."""
    memory = memory_of(MANY)
    bits = -(-(max(memory.pages) + 1) // 64) * 64
    first = given.SIZE + 0x1000
    built = plain(given(dump_type=dump_type), first + len(memory.pages) * PAGE_SIZE)
    magic = b"FDMPDUMP" if dump_type == 5 else b"SDMPDUMP"
    wanted = layouts.bitmap(built, memory.pages, bits=bits, first_page=first, magic=magic)
    header = written_header(replace(built, required_dump_space=None))
    path = tmp_path / "it.dmp"
    done = write_dump(path, header, memory.pages, dump_type)
    assert done == (len(wanted.data), len(memory.pages), len(MANY))
    assert path.read_bytes() == wanted.data


def test_bitmap_dump_lists_the_runs_that_fit(tmp_path):
    memory = memory_of(FEW)
    built = Header(dump_type=5)
    header = written_header(built)
    path = tmp_path / "it.dmp"
    write_dump(path, header, memory.pages)
    wanted = bytearray(b"PAGE" * (0x2000 // 4))
    built.write_runs(wanted, memory.runs())
    assert path.read_bytes()[0x88:0x348] == wanted[0x88:0x348]
    header["physical_memory_block.number_of_runs"] = 7
    write_dump(path, header, memory.pages)
    assert struct.unpack_from("<I", path.read_bytes(), 0x88) == (7,)


def test_bitmap_far_up(tmp_path):
    """Pages far from each other: bits in several parts of the bitmap, most of it a hole."""
    pfns = [1, 2, 524287, 524288, 1 << 22, (1 << 22) + 524287, 1 << 24]
    memory = memory_of([(pfn, 1) for pfn in pfns])
    path = tmp_path / "it.dmp"
    write_dump(path, written_header(Header()), memory.pages)
    data = path.read_bytes()
    bits = (1 << 24) + 64
    assert struct.unpack_from("<QQQ", data, 0x2020) == (0x203000, 7, bits)
    table = int.from_bytes(data[0x2038 : 0x2038 + bits // 8], "little")
    assert table == sum(1 << pfn for pfn in pfns)
    assert data[0x203000:] == b"".join(bytes(memory.pages[pfn]) for pfn in pfns)
    assert path.stat().st_blocks * 512 < 0x40000


@pytest.mark.parametrize("dump_type", [1, 5])
def test_sources_of_pages(dump_type, tmp_path):
    """Mappings, buffers, files and dumps give the same file."""
    memory = memory_of(FEW)
    header = written_header(Header())
    joined = b"".join(bytes(memory.pages[pfn]) for pfn in sorted(memory.pages))
    starts, at = [], 0
    for base, count in FEW:
        starts.append((base, count, at))
        at += count * PAGE_SIZE
    buffers = [
        (base, memoryview(joined)[start : start + count * PAGE_SIZE])
        for base, count, start in starts
    ]
    files = [FilePages(base, count, io.BytesIO(joined), start) for base, count, start in starts]
    one, other = tmp_path / "one", tmp_path / "other"
    write_dump(one, header, memory.pages, dump_type)
    for given in (buffers, iter(buffers[::-1]), files, [*buffers[:2], *files[2:]], Lazy(memory)):
        write_dump(other, header, given, dump_type)
        assert other.read_bytes() == one.read_bytes()
    with KernelDumpParser(one) as dump:
        write_dump(other, HeaderBuilder.of(dump), dump, dump_type)
    assert other.read_bytes() == one.read_bytes()


class Lazy(dict):
    """Pages that are made when they are asked for, each once."""

    def __init__(self, memory):
        super().__init__(dict.fromkeys(memory.pages))
        self._pages, self._asked = memory.pages, set()

    def __getitem__(self, pfn):
        assert pfn not in self._asked
        self._asked.add(pfn)
        return self._pages[pfn]


@pytest.mark.parametrize("dump_type", [1, 5])
def test_secondary_data(dump_type, tmp_path):
    memory = memory_of(FEW)
    header = written_header(Header())
    path = tmp_path / "it.dmp"
    blobs = [NewBlob(blob.tag, blob.data, blob.pre_pad) for blob in BLOBS]
    write_dump(path, header, memory.pages, dump_type)
    before = path.read_bytes()
    write_dump(path, header, memory.pages, dump_type, blobs=blobs)
    chain, _ = secondary_data(BLOBS, len(before), padded=True)
    assert path.read_bytes() == before + chain


def test_what_is_left_out_is_completed(tmp_path):
    header = HeaderBuilder()
    for name in ("directory_table_base", "ps_loaded_module_list", "ps_active_process_head"):
        header[name] = 0x1000
    header["kd_debugger_data_block"] = 0xFFFFF80000A00E80
    header["minor_version"] = 19041
    header.set_registers({"rip": 0xFFFFF80000201234})
    before = bytes(header.data)
    path = tmp_path / "it.dmp"
    write_dump(path, header, {5: bytes(PAGE_SIZE)}, 1)
    assert bytes(header.data) == before
    data = path.read_bytes()
    assert struct.unpack_from("<II", data, 0x8) == (0xF, 19041)
    assert struct.unpack_from("<II", data, 0x34) == (1, 0x161)
    assert struct.unpack_from("<4Q", data, 0x40) == (0, 0, 0, 0)
    assert struct.unpack_from("<I", data, 0x348 + 0x30) == (0x10000F,)
    assert struct.unpack_from("<I", data, 0xF00) == (0x80000003,)
    assert struct.unpack_from("<Q", data, 0xF10) == (0xFFFFF80000201234,)
    assert struct.unpack_from("<I", data, 0xF98) == (1,)
    assert struct.unpack_from("<Q", data, 0xFA0) == (0x3000,)
    assert struct.unpack_from("<Q", data, 0xFA8)[0] > 0x01DA000000000000
    assert data[0xFB0:0x1030] == b"PAGE" * 32
