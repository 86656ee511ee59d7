"""`KernelDumpParser`: what it opens, hands out, keeps, and says when it cannot."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from builders import layouts
from builders.header import Header
from builders.memory import PhysicalMemory as Frames
from builders.world import Options, World, build_world
from kdmp_ks import DumpType, KernelDumpParser, phys, virt
from kdmp_ks.addresses import Gpa
from kdmp_ks.errors import (
    BoundsError,
    ClosedError,
    InvalidDataError,
    MemoryReadError,
    SignatureError,
    SourceError,
    UnsupportedDumpError,
)
from kdmp_ks.ground.warnings import OddValue, Unavailable, reason_of
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.parsing.record import Record
from kdmp_ks.storage.block_cache import BlockCache
from kdmp_ks.storage.file_source import FileSource, MappedSource
from kdmp_ks.storage.stream_source import StreamSource


def small_dump(**fields) -> bytes:
    """A full dump of three pages that lead nowhere."""
    memory = Frames()
    memory.add([1, 2, 5])
    return layouts.full(Header(**fields), memory.pages, [(1, 2), (5, 1)]).data


def opened(data: bytes) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(data))


def dump_of(world: World, **fields) -> KernelDumpParser:
    """The world as a full dump, with some fields of its header changed."""
    header = replace(world.header(), **fields)
    return opened(layouts.full(header, world.memory.pages, world.memory.runs()).data)


class TestOpening:
    @pytest.mark.parametrize(
        ("reader", "kind"), [("auto", MappedSource), ("mmap", MappedSource), ("file", FileSource)]
    )
    @pytest.mark.parametrize("form", [str, Path, lambda path: str(path).encode()])
    def test_paths(self, tmp_path, reader, kind, form):
        path = tmp_path / "MEMORY.DMP"
        path.write_bytes(small_dump())
        with KernelDumpParser(form(path), reader=reader) as dump:
            assert type(dump.source) is kind
            assert dump.source.name == str(path)
            assert repr(dump) == f"<KernelDumpParser {path}: FULL>"
            assert len(dump.physmem) == 3

    def test_file_objects_stay_open(self):
        stream = io.BytesIO(small_dump())
        with KernelDumpParser(stream) as dump:
            assert type(dump.source) is BlockCache
        assert not stream.closed
        with KernelDumpParser(stream) as dump:
            assert len(dump.physmem) == 3

    @pytest.mark.parametrize(
        ("data", "error"),
        [
            (b"", BoundsError),
            (b"MZ" * 0x1000, SignatureError),
            (small_dump()[:0x1FFF], BoundsError),
        ],
        ids=["empty", "another format", "cut short"],
    )
    def test_what_is_no_dump_is_let_go(self, data, error, tmp_path, monkeypatch):
        closed = []
        real = FileSource.close
        monkeypatch.setattr(FileSource, "close", lambda s: (closed.append(s), real(s)))
        path = tmp_path / "it.dmp"
        path.write_bytes(data)
        for reader in ("auto", "file"):
            with pytest.raises(error):
                KernelDumpParser(path, reader=reader)
        assert len(closed) == 2

    def test_unknown_reader(self, tmp_path):
        with pytest.raises(ValueError, match="reader"):
            KernelDumpParser(tmp_path / "it.dmp", reader="fast")

    def test_no_such_file(self, tmp_path):
        with pytest.raises(FileNotFoundError):
            KernelDumpParser(tmp_path / "it.dmp")

    def test_nothing_is_looked_for_unasked(self):
        """Opening neither follows pointers nor walks tables."""
        with opened(small_dump()) as dump:
            kept = set(vars(dump))
            assert not kept & {"_tables", "physical", "memory", "paging", "system", "triage"}


class TestHeader:
    def test_records(self):
        with opened(small_dump(bug_check_code=0x1000007E)) as dump:
            assert isinstance(dump.headers, Record)
            assert dump.headers.bug_check_code == 0x1000007E
            assert isinstance(dump.context_record, Record)
            assert dump.context_record is dump.headers.context_record
            assert dump.exception_record.exception_code == 0x80000003
            assert dump.exception_record is dump.headers.exception

    def test_root_of_the_tables(self):
        with opened(small_dump(directory_table_base=0x1AD002)) as dump:
            assert dump.directory_table_base == 0x1AD002
            assert type(dump.directory_table_base) is Gpa

    @pytest.mark.parametrize(
        ("value", "kind"),
        [(0, DumpType.UNKNOWN), (1, DumpType.FULL), (4, DumpType.TRIAGE), (None, DumpType.FULL)],
    )
    def test_types(self, value, kind):
        with opened(small_dump(dump_type=value)) as dump:
            assert dump.dump_type is kind
            assert repr(dump) == f"<KernelDumpParser <BytesIO>: {kind.name}>"

    def test_values_of_the_types(self):
        assert {kind.name: kind.value for kind in DumpType} == {
            "UNKNOWN": 0,
            "FULL": 1,
            "SUMMARY": 2,
            "HEADER": 3,
            "TRIAGE": 4,
            "BITMAP_FULL": 5,
            "BITMAP_KERNEL": 6,
            "AUTOMATIC": 7,
            "KERNEL_MEMORY": 8,
            "KERNEL_AND_USER_MEMORY": 9,
            "COMPLETE_MEMORY": 10,
        }
        assert DumpType.BMP is DumpType.BITMAP_FULL
        assert DumpType.MINI is DumpType.TRIAGE
        assert DumpType.LIVE_KERNEL_MEMORY is DumpType.BITMAP_KERNEL


class TestMemory:
    def test_pages(self):
        with opened(small_dump()) as dump:
            assert type(dump.physmem) is PageIndex
            assert dict(dump.physmem) == {0x1000: 0x2000, 0x2000: 0x3000, 0x5000: 0x4000}
            assert dump.physmem is dump.physmem

    def test_none(self):
        with opened(small_dump(dump_type=3)) as dump:
            for ask in (
                lambda: dump.physmem,
                lambda: dump.paging,
                lambda: dump.kdbg,
                lambda: dump.processors,
                lambda: dump.crashing_processor,
                lambda: dump.kernel_modules,
                lambda: dump.unloaded_modules,
                lambda: dump.user_modules,
                lambda: dump.secondary_data,
                lambda: phys.Reader(dump),
                lambda: virt.Reader(dump),
            ):
                with pytest.raises(UnsupportedDumpError, match="consists of its header") as caught:
                    ask()
                assert caught.value.dump_type == 3
            assert dump.triage is None
            assert dump.warnings == ()

    def test_the_error_does_not_grow(self):
        """It is one object; each time that it is raised its history begins anew."""
        with opened(small_dump(dump_type=3)) as dump:
            lengths = []
            for _ in range(3):
                with pytest.raises(UnsupportedDumpError) as caught:
                    dump.physmem  # noqa: B018
                lengths.append(len(caught.traceback))
            assert len(set(lengths)) == 1

    @pytest.mark.parametrize(
        ("machine", "name"),
        [
            (0x200, "IA64"),
            (0x284, "Alpha64"),
            (0x1C4, "ARM"),
            (0x1234, r"unknown \(0x1234\)"),
        ],
    )
    def test_machines_whose_tables_cannot_be_walked(self, machine, name):
        """Their physical memory is there all the same."""
        with opened(small_dump(machine_image_type=machine)) as dump:
            assert phys.Reader(dump).read_exact(0x1000, 1)
            for ask in (
                lambda: dump.paging,
                lambda: virt.Reader(dump),
                lambda: dump.kdbg,
                lambda: dump.kernel_modules,
                lambda: dump.user_modules,
            ):
                with pytest.raises(UnsupportedDumpError, match=f"page tables of {name}") as caught:
                    ask()
                assert caught.value.dump_type == 1


class TestPaging:
    @pytest.mark.parametrize(
        ("levels", "said", "expected"), [(4, 4, 4), (4, 0, 4), (5, 5, 5), (4, 5, 4), (5, 4, 4)]
    )
    def test_levels(self, levels, said, expected):
        """Those with which the KDBG is found, if it says the same."""
        with dump_of(build_world(Options(levels=levels, kdbg_levels=said))) as dump:
            assert dump.paging.levels == expected
            assert dump.paging.swizzle == 0
            assert dump.paging is dump.paging
            assert virt.Reader(dump).paging is dump.paging

    def test_no_kdbg(self):
        with opened(small_dump()) as dump:
            assert (dump.paging.levels, dump.paging.swizzle) == (4, 0)
            with pytest.raises(MemoryReadError):
                dump.kdbg  # noqa: B018

    @pytest.mark.parametrize(
        ("high_bit", "swizzle"), [(0, 0), (45, 1 << 45), (51, 1 << 51), (52, 0), (255, 0)]
    )
    def test_inverted_bit(self, high_bit, swizzle):
        world = build_world()
        world.tables.write(world.kdbg + 0x2C2, bytes([high_bit, 4]))
        with dump_of(world) as dump:
            assert dump.paging.swizzle == swizzle

    def test_an_encoded_kdbg(self):
        world = build_world()
        world.tables.write(world.kdbg + 0x10, b"\x55\xaa\x55\xaa")
        with dump_of(world) as dump:
            assert dump.paging.levels == 4
            with pytest.raises(InvalidDataError) as caught:
                dump.kdbg  # noqa: B018
            assert caught.value.field == "KDDEBUGGER_DATA64.Header.OwnerTag"


class TestPointers:
    def test_everything_leads_somewhere(self):
        world = build_world()
        with dump_of(world) as dump:
            assert dump.kdbg.address == world.kdbg
            assert dump.kdbg is dump.kdbg
            assert len(dump.processors) == 4
            assert dump.processors is dump.processors
            assert dump.crashing_processor.value is dump.processors[2]
            assert [module.start for module in dump.kernel_modules] == [
                module.start for module in world.kernel_modules
            ]
            assert dump.kernel_modules is dump.kernel_modules
            assert [module.start for module in dump.user_modules] == [
                module.start for module in world.user_modules
            ]
            assert dump.user_modules is dump.user_modules
            assert dump.warnings == ()


class TestUserModules:
    """The process on the crashing processor; where the way to it ends, that is told."""

    def test_no_way_at_all(self):
        with opened(small_dump()) as dump:
            assert list(dump.user_modules) == []
            (fact,) = dump.user_modules.warnings
            assert isinstance(fact, Unavailable)
            assert fact.what == "the process that crashed"
            assert isinstance(fact.reason, MemoryReadError)

    def test_nobody_knows_who_crashed(self):
        world = build_world()
        for processor, registers in zip(world.processors, world.contexts, strict=True):
            world.tables.write(processor.context + 0x98, struct.pack("<Q", 0))
            assert registers["rsp"]
        for processor in world.processors:
            build = world.build
            for offset in (build.thread_stack_limit, build.thread_stack_base):
                world.tables.write(processor.thread + offset, bytes(8))
        with dump_of(world) as dump:
            assert dump.crashing_processor is None
            assert list(dump.user_modules) == []
            (fact,) = dump.user_modules.warnings
            assert fact.reason == reason_of(dump.warnings, "the crashing processor")
            assert "RSP" in str(fact)

    def test_a_thread_without_a_process(self):
        """The tables of the header serve instead of the process' own."""
        world = build_world()
        crashed = world.processors[2]
        at = crashed.thread + world.build.thread_process
        world.tables.write(at, struct.pack("<Q", 0xFFFFF81234560000))
        with dump_of(world) as dump:
            assert [module.start for module in dump.user_modules] == [
                module.start for module in world.user_modules
            ]

    @pytest.mark.parametrize("dtb", [0x3333000, 0, 0xFFFFFFFFFFFFF000])
    def test_a_process_whose_tables_are_not_in_the_dump(self, dtb):
        world = build_world()
        at = world.processors[2].process + world.build.process_dtb
        world.tables.write(at, struct.pack("<Q", dtb))
        with dump_of(world) as dump:
            assert [module.start for module in dump.user_modules] == [
                module.start for module in world.user_modules
            ]

    def test_a_header_with_the_tables_of_another_process(self):
        """As LiveKD writes it: only the kernel's half is that of the process."""
        world = build_world()
        with dump_of(world, directory_table_base=world.system.dtb) as dump:
            assert [module.start for module in dump.user_modules] == [
                module.start for module in world.user_modules
            ]


class TestWarnings:
    def test_of_the_layout_are_there_at_once(self):
        with opened(small_dump(dump_type=None)) as dump:
            assert [type(fact) for fact in dump.warnings] == [OddValue]

    def test_grow_with_what_is_asked_for(self):
        with opened(small_dump(dump_type=None)) as dump:
            layout = dump.warnings
            kernel = dump.kernel_modules.warnings
            assert kernel
            assert dump.warnings == (*layout, *kernel)
            user = dump.user_modules.warnings
            assert user
            assert dump.warnings[:1] == layout
            processor = Unavailable("the crashing processor", user[0].reason)
            assert set(dump.warnings) == {*layout, *kernel, *user, processor}
            assert type(dump.warnings) is tuple

    def test_asking_for_them_looks_for_nothing(self):
        with opened(small_dump()) as dump:
            assert dump.warnings == ()
            assert "system" not in vars(dump)

    def test_of_processors(self):
        world = build_world()
        block = int.from_bytes(world.tables.read(world.kdbg + 0x218, 8).data, "little")
        world.tables.write(block + 3 * 8, bytes(8))
        with dump_of(world) as dump:
            assert len(dump.processors) == 3
            assert dump.warnings == dump.processors.warnings != ()


class TestClosed:
    def test_memory_is_gone_and_the_header_stays(self):
        dump = opened(small_dump())
        reader = phys.Reader(dump)
        dump.close()
        dump.close()
        assert dump.headers.number_processors == 2
        assert dump.context_record.rip
        assert len(dump.physmem) == 3
        assert reader.translate(0x1000) == 0x2000
        with pytest.raises(ClosedError):
            reader.read(0x1000, 1)
        with pytest.raises(ClosedError):
            phys.Reader(dump).read(0x1000, 1)

    def test_what_was_found_stays(self):
        with dump_of(build_world()) as dump:
            names = [module.name for module in dump.kernel_modules]
        assert [module.name for module in dump.kernel_modules] == names != []

    def test_what_was_not_looked_for_is_gone(self):
        world = build_world()
        for part in ("kdbg", "kernel_modules", "processors", "user_modules"):
            dump = dump_of(world)
            dump.close()
            with pytest.raises(ClosedError):
                getattr(dump, part)
            with pytest.raises(ClosedError):  # not kept as empty either
                getattr(dump, part)

    def test_nor_is_a_depth_of_tables_made_up(self):
        dump = dump_of(build_world(Options(levels=5)))
        dump.close()
        with pytest.raises(ClosedError):
            dump.paging  # noqa: B018

    def test_a_file_that_fails_once(self, monkeypatch):
        """Tables of five levels are not taken for four for good."""
        with dump_of(build_world(Options(levels=5))) as dump:
            with monkeypatch.context() as patch:

                def fail(*_: object) -> bytes:
                    raise SourceError("a network drive went away")

                patch.setattr(StreamSource, "_read", fail)
                with pytest.raises(SourceError):
                    virt.Reader(dump)
            assert virt.Reader(dump).paging.levels == 5

    def test_leaving_the_block_closes(self):
        with pytest.raises(KeyError), opened(small_dump()) as dump:
            raise KeyError("a fault of the caller")
        with pytest.raises(ClosedError):
            phys.Reader(dump).read(0x1000, 1)
