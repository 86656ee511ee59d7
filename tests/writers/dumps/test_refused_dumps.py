"""What cannot be written is refused with the reason, and no file is left."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest

from builders.header import Header
from builders.layouts import full
from builders.memory import PAGE_SIZE
from builders.triage import small
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError, WriteError
from kdmp_ks.writers import (
    DumpEdit,
    FilePages,
    HeaderBuilder,
    Memory,
    NewBlob,
    TriageDriver,
    TriageParts,
    TriageUnloaded,
    write_dump,
    write_triage,
)

PAGE = bytes(range(256)) * 16
TAG = "2b88b710-1c93-4f7c-b06c-655ecc50decc"


def sound_header(machine: int = 0x8664) -> HeaderBuilder:
    header = HeaderBuilder(machine)
    for name in ("directory_table_base", "ps_loaded_module_list", "ps_active_process_head"):
        header[name] = 0x80001000
    header["kd_debugger_data_block"] = 0x80002000
    header["minor_version"] = 19041
    header.set_registers({})
    return header


@pytest.mark.parametrize(("machine", "most"), [(0x8664, 42), (0x14C, 86)])
def test_more_runs_than_fit(machine, most, tmp_path):
    path = tmp_path / "it.dmp"
    pages = {2 * number: PAGE for number in range(1, most + 2)}
    with pytest.raises(WriteError, match=r"type 5") as caught:
        write_dump(path, sound_header(machine), pages, 1)
    assert caught.value.field == "physical_memory_block.number_of_runs"
    assert caught.value.got == str(most + 1)
    assert not list(tmp_path.iterdir())
    del pages[2]
    assert write_dump(path, sound_header(machine), pages, 1).run_count == most


@pytest.mark.parametrize(
    "pages",
    [
        {},
        (),
        None,
        5,
        "pages",
        b"pages",
        {1: b"short"},
        {1: PAGE * 2},
        {1: "text"},
        {1: None},
        {-1: PAGE},
        {1 << 64: PAGE},
        {1 << 40: PAGE},
        {"1": PAGE},
        [(1, PAGE), (1, PAGE)],
        [(1, PAGE * 3), (3, PAGE)],
        [(1, b"")],
        [(1, PAGE[:-1])],
        [(1, PAGE, 2)],
        [(-1, PAGE)],
        [("1", PAGE)],
        [1, 2],
        [PAGE],
        [((1 << 40) - 1, PAGE * 2)],
        [FilePages(1, 2, io.BytesIO(PAGE))],
        [FilePages(1, 1, io.BytesIO(PAGE), 1)],
        [FilePages(1, 1, io.BytesIO(PAGE), -1)],
        [FilePages(1, 0, io.BytesIO(PAGE))],
        [FilePages(1, -5, io.BytesIO(PAGE))],
        [FilePages(1, 1 << 70, io.BytesIO(PAGE))],
        [FilePages(1, 1, io.StringIO("text"))],
        [FilePages(1, 1, None)],
    ],
    ids=lambda pages: repr(pages)[:30],
)
@pytest.mark.parametrize("dump_type", [1, 5])
def test_odd_pages(pages, dump_type, tmp_path):
    with pytest.raises(KdmpError):
        write_dump(tmp_path / "it.dmp", sound_header(), pages, dump_type)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("dump_type", [0, 2, 3, 4, 7, 8, 9, 10, 11, -1, "5", None, 1.5])
def test_other_types(dump_type, tmp_path):
    with pytest.raises(WriteError) as caught:
        write_dump(tmp_path / "it.dmp", sound_header(), {1: PAGE}, dump_type)
    assert caught.value.field == "dump_type"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name",
    [
        "minor_version",
        "directory_table_base",
        "ps_loaded_module_list",
        "ps_active_process_head",
        "kd_debugger_data_block",
        "context_record",
    ],
)
def test_incomplete_header(name, tmp_path):
    header = sound_header()
    header.clear(name)
    with pytest.raises(WriteError) as caught:
        write_dump(tmp_path / "it.dmp", header, {1: PAGE})
    assert caught.value.field == name
    with pytest.raises(WriteError):
        write_triage(tmp_path / "it.dmp", header, TriageParts())
    assert not list(tmp_path.iterdir())
    write_dump(tmp_path / "it.dmp", header, {1: PAGE}, complete=False)


@pytest.mark.parametrize("flags", [0, 0x10007, 0x100000, 0x400007, 7])
def test_context_of_another_machine(flags, tmp_path):
    header = sound_header()
    header.set_registers({"context_flags": flags})
    with pytest.raises(WriteError) as caught:
        write_dump(tmp_path / "it.dmp", header, {1: PAGE})
    assert caught.value.field == "context_record.context_flags"


def test_odd_headers():
    for machine in (0, 0x200, -1, "AMD64", None, 1 << 40):
        with pytest.raises(WriteError):
            HeaderBuilder(machine)
    header = sound_header()
    before = bytes(header.data)
    for text in ("\u00e4", "a\0b", "x" * 128, 5, None):
        with pytest.raises(WriteError):
            header.set_comment(text)
    early = datetime(1600, 1, 1, tzinfo=timezone.utc)
    with pytest.raises(WriteError):
        header.set_time(early)
    with pytest.raises(WriteError):
        header.set_bug_check(0xE2, 1, 2, 3, 4, 5)
    with pytest.raises(WriteError):
        header.set_registers({"rip": -1})
    with pytest.raises(WriteError):
        header.set_registers({"eip": 1})
    with pytest.raises(WriteError):
        header.set_registers({"xmm0": 1 << 128})
    with pytest.raises(WriteError):
        header["no_such_field"] = 1
    with pytest.raises(WriteError):
        header.is_written("no_such_field")
    header.set_bug_check(0xE2)
    assert bytes(header.data) != before


def test_time():
    header = sound_header()
    header.set_time(datetime(1601, 1, 1) + timedelta(microseconds=3))
    assert header["system_time"] == 30
    header.set_time(datetime(2024, 1, 1, tzinfo=timezone.utc))
    # The FILETIME of that moment, as Windows has it.
    assert header["system_time"] == 133485408000000000


@pytest.mark.parametrize(
    "blob",
    [
        ("no tag", b"x"),
        (TAG, "text"),
        (TAG,),
        (None, b"x"),
        5,
        NewBlob(TAG, b"x", -1),
        NewBlob(TAG, b"x", 1 << 20),
        NewBlob(TAG, b"x", "1"),
    ],
    ids=repr,
)
def test_odd_blobs(blob, tmp_path):
    for write in (
        lambda path: write_dump(path, sound_header(), {1: PAGE}, blobs=[blob]),
        lambda path: write_triage(path, sound_header(), TriageParts(), blobs=[blob]),
    ):
        with pytest.raises(WriteError):
            write(tmp_path / "it.dmp")
        assert not list(tmp_path.iterdir())


def test_too_many_blobs(tmp_path):
    with pytest.raises(WriteError):
        write_dump(tmp_path / "it.dmp", sound_header(), {1: PAGE}, blobs=[(TAG, b"")] * 4097)
    assert not list(tmp_path.iterdir())


DRIVER = TriageDriver("nt", 0xFFFFF80000200000, 0x1000)


@pytest.mark.parametrize(
    "parts",
    [
        TriageParts(kprcb="text"),
        TriageParts(debugger_data=5),
        TriageParts(stack=Memory(-1, b"x")),
        TriageParts(stack=Memory(0, b"")),
        TriageParts(stack=Memory((1 << 64) - 1, b"xy")),
        TriageParts(data_page=Memory(0x1000, "x")),
        TriageParts(blocks=(Memory("0x1000", b"x"),)),
        TriageParts(blocks=(Memory(0x1000, b"x"),) * 32769),
        TriageParts(drivers=(DRIVER._replace(name=5),)),
        TriageParts(drivers=(DRIVER._replace(name="a\0b"),)),
        TriageParts(drivers=(DRIVER._replace(base=1 << 64),)),
        TriageParts(drivers=(DRIVER._replace(size=1 << 32),)),
        TriageParts(drivers=(DRIVER._replace(size="1"),)),
        TriageParts(drivers=(DRIVER,) * 4097),
        TriageParts(drivers=(DRIVER,), broken_driver=1),
        TriageParts(drivers=(DRIVER,), broken_driver=-1),
        TriageParts(unloaded=(TriageUnloaded("x", -1, 2),)),
        TriageParts(unloaded=(TriageUnloaded(None, 1, 2),)),
        TriageParts(service_pack=1 << 32),
    ],
    ids=lambda parts: repr(parts)[12:60],
)
def test_odd_parts_of_triage_dumps(parts, tmp_path):
    with pytest.raises(WriteError):
        write_triage(tmp_path / "it.dmp", sound_header(), parts)
    assert not list(tmp_path.iterdir())


def test_triage_dumps_of_32_bit_machines(tmp_path):
    with pytest.raises(WriteError, match="32-bit"):
        write_triage(tmp_path / "it.dmp", sound_header(0x14C), TriageParts())


@pytest.fixture
def dump_file(tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(full(Header(), {1: PAGE, 2: PAGE}, [(1, 2)]).data)
    return path


@pytest.mark.parametrize("link", [None, "symlink_to", "hardlink_to"])
@pytest.mark.parametrize("reader", ["file", "mmap"])
def test_never_over_the_dump(dump_file, reader, link):
    target = dump_file
    if link:
        target = dump_file.with_name("other")
        getattr(target, link)(dump_file)
    before = dump_file.read_bytes()
    with KernelDumpParser(dump_file, reader=reader) as dump:
        edit = DumpEdit(dump)
        edit.header["boot_id"] = 5
        with pytest.raises(WriteError, match="never written to"):
            edit.save(target)
        with pytest.raises(WriteError, match="never written to"):
            write_dump(target, HeaderBuilder.of(dump), dump)
        edit.add_page(9, PAGE)
        with pytest.raises(WriteError, match="never written to"):
            edit.save(target)
    with dump_file.open("rb") as file, pytest.raises(WriteError, match="never written to"):
        write_dump(target, sound_header(), [FilePages(1, 1, file)])
    assert dump_file.read_bytes() == before


def test_a_source_that_ends(tmp_path):
    """A file that is shortened while it is read."""
    stored, path = tmp_path / "pages", tmp_path / "it.dmp"
    stored.write_bytes(PAGE * 4)
    with stored.open("r+b") as file:
        pages = FilePages(1, 4, file)
        write_dump(path, sound_header(), [pages])
        before = path.read_bytes()
        file.truncate(PAGE_SIZE)

        def late():
            yield PageOf(pages)

        with pytest.raises(KdmpError):
            write_dump(path, sound_header(), late())
    assert path.read_bytes() == before


class PageOf(FilePages):
    """Pages of a file that shrank after it was measured."""

    def __new__(cls, pages):
        return super().__new__(cls, *pages)


FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from kdmp_ks import KernelDumpParser
from kdmp_ks.writers import DumpEdit, HeaderBuilder, write_dump
with KernelDumpParser(sys.argv[1]) as dump:
    edit = DumpEdit(dump)
    edit.set_registers({"rip": 1})
    resource.setrlimit(resource.RLIMIT_FSIZE, (0x100000, 0x100000))
    for write in (
        lambda: write_dump(sys.argv[2], HeaderBuilder.of(dump), dump, 1),
        lambda: write_dump(sys.argv[2], HeaderBuilder.of(dump), dump, 5),
        lambda: edit.save(sys.argv[2]),
    ):
        try:
            write()
        except OSError as error:
            print(type(error).__name__, error.strerror, error.filename)
"""


def test_disk_full(qemu_dump, tmp_path):
    path = tmp_path / "it.dmp"
    command = [sys.executable, "-c", FULL_DISK, qemu_dump, path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"OSError File too large {path}\n" * 3
    assert not list(tmp_path.iterdir())


def test_interrupted(dump_file, tmp_path):
    """Whatever ends the writing, the file that was there stays."""
    path = tmp_path / "out.dmp"
    path.write_bytes(b"old")

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with KernelDumpParser(dump_file) as dump:
        with pytest.raises(KeyboardInterrupt):
            write_dump(path, HeaderBuilder.of(dump), dump, progress=stop)
        with pytest.raises(KeyboardInterrupt):
            DumpEdit(dump).save(path, progress=stop)
    assert path.read_bytes() == b"old"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["it.dmp", "out.dmp"]


def test_progress(dump_file, tmp_path):
    reports: list[int] = []
    with KernelDumpParser(dump_file) as dump:
        size = DumpEdit(dump).save(tmp_path / "copy", progress=reports.append)
    assert reports[-1] == size == 0x4000


def test_a_closed_dump(dump_file, tmp_path):
    with KernelDumpParser(dump_file) as dump:
        edit, header = DumpEdit(dump), HeaderBuilder.of(dump)
    with pytest.raises(KdmpError):
        edit.save(tmp_path / "x")
    with pytest.raises(KdmpError):
        write_dump(tmp_path / "x", header, dump)
    assert not (tmp_path / "x").exists()


def test_a_dump_without_pages(tmp_path):
    path = tmp_path / "small.dmp"
    path.write_bytes(small().build().data)
    with KernelDumpParser(path) as dump, pytest.raises(KdmpError):
        write_dump(tmp_path / "x", HeaderBuilder.of(dump), dump)
    assert not (tmp_path / "x").exists()
