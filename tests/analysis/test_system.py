"""`System`: what follows pointers, put together; and what a triage dump says about itself."""

from __future__ import annotations

import io
import pickle
import struct
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import pytest

from builders import layouts
from builders.header import Header
from builders.machine import AMD64, ARM64, PAE
from builders.triage import (
    BLOBS,
    DRIVERS,
    ENGINE,
    KERNEL,
    UNLOADED,
    secondary_data,
    small,
    small32,
)
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.system import System
from kdmp_ks.errors import InvalidDataError, KdmpError, UnsupportedDumpError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.warnings import OddValue, Unavailable, reason_of

BY_CONTEXT = "its saved context is that of the header"
BY_TRIAGE = "it is the one that the triage dump is about"
FILLER64 = 0x4547415045474150


def opened(world, **fields) -> KernelDumpParser:
    header = replace(world.header(), **fields)
    return KernelDumpParser(io.BytesIO(world.image_with(header).data))


class Parts(SimpleNamespace):
    """Parts of a triage dump; the KDBG is that of a dump of pages."""

    @property
    def kdbg(self):
        return self.dump.kdbg


def system_of(dump, **triage) -> System:
    """The system of a dump of pages, as if a triage dump had these parts."""
    parts = Parts(dump=dump, **triage) if triage else None
    return System(dump, dump.headers, dump.architecture, parts)


def test_without_a_kdbg_no_thread_is_known():
    world = build_world()
    why = "the threads was not found: KdDebuggerDataBlock of the header was never written"
    with opened(world, kd_debugger_data_block=FILLER64) as dump:
        for found in (dump.threads, dump.threads_of(0xFFFFFA8000001000)):
            assert len(found) == 0
            assert str(found.unavailable) == why


class TestProcessorsOfATriageDump:
    @pytest.mark.parametrize("make", [small, small32])
    def test_all_that_the_debugger_engine_kept(self, make):
        with KernelDumpParser(io.BytesIO(make(writer=ENGINE).build().data)) as dump:
            assert (len(dump.processors), dump.processors.declared) == (4, 4)
            assert dump.crashing_processor == Inferred.high(dump.processors[1], BY_TRIAGE)

    @pytest.mark.parametrize("make", [small, small32])
    def test_the_one_that_the_kernel_kept(self, make):
        built = make(writer=KERNEL)
        with KernelDumpParser(io.BytesIO(built.build().data)) as dump:
            (alone,) = dump.processors
            assert dump.processors.declared == 4
            assert (alone.index, alone.number) == (1, 1)
            assert alone.address == built.kprcb_address
            assert dump.crashing_processor == Inferred.high(alone, BY_TRIAGE)

    def test_neither(self):
        """Its KPRCB is there, but not its address."""
        data = small(writer=KERNEL, empty_lists=0).build().data
        with KernelDumpParser(io.BytesIO(data)) as dump:
            assert dump.triage.kprcb_address is None
            assert len(dump.processors) == 0
            assert dump.crashing_processor is None
            why = reason_of(dump.warnings, "the crashing processor")
            assert why == "no processor's KPRCB is known"
            assert dump.user_modules.warnings[0].reason == why

    @pytest.mark.parametrize("machine", [AMD64, ARM64, PAE], ids=lambda machine: machine.name)
    def test_no_block_of_processors(self, machine):
        world = build_world(Options(machine=machine))
        world.kernel.pack(world.kdbg + 0x218, "Q", 0)
        with opened(world) as dump:
            with pytest.raises(InvalidDataError) as caught:
                dump.processors  # noqa: B018
            assert caught.value.field == "KDDEBUGGER_DATA64.KiProcessorBlock"
            system = system_of(dump, kprcb_address=world.processors[1].prcb)
            (alone,) = system.processors
            assert (alone.index, alone.address) == (1, world.processors[1].prcb)
            assert system.crashing_processor.value is alone

    def test_an_empty_block_of_processors(self):
        world = build_world()
        world.kernel.pack(world.processors_block, "4Q", 0, 0, 0, 0)
        with opened(world) as dump:
            assert len(dump.processors) == 0
            system = system_of(dump, kprcb_address=world.processors[3].prcb)
            assert [one.index for one in system.processors] == [3]

    def test_no_kdbg(self):
        """Then nobody knows where in a KPRCB what lies."""
        world = build_world()
        with opened(world, kd_debugger_data_block=0x1000) as dump:
            system = system_of(dump, kprcb_address=world.processors[3].prcb)
            with pytest.raises(KdmpError):
                system.processors  # noqa: B018

    def test_the_crashing_one_is_named(self):
        """Whatever the context in the header looks like."""
        world = build_world(Options(crashing=0))
        with opened(world) as dump:
            assert dump.crashing_processor.evidence == BY_CONTEXT
            system = system_of(dump, kprcb_address=world.processors[3].prcb)
            assert system.crashing_processor == Inferred.high(system.processors[3], BY_TRIAGE)

    def test_one_that_is_not_among_them(self):
        world = build_world()
        with opened(world) as dump:
            system = system_of(dump, kprcb_address=0xFFFF800012345180)
            assert system.crashing_processor == Inferred.high(system.processors[2], BY_CONTEXT)


class TestListsOfATriageDump:
    def test_are_its_own(self):
        with KernelDumpParser(io.BytesIO(small(drivers=DRIVERS[:2]).build().data)) as dump:
            assert [module.start for module in dump.kernel_modules] == sorted(
                driver.base for driver in DRIVERS[:2]
            )
            assert dump.kernel_modules is dump.triage.modules
            assert {one.start for one in dump.unloaded_modules} == {one.start for one in UNLOADED}
            assert dump.unloaded_modules is dump.triage.unloaded

    def test_what_is_wrong_with_them_is_told_once(self):
        built = small(drivers=DRIVERS[:2]).build()
        with KernelDumpParser(io.BytesIO(built.with_field("DriverCount", 0x1000))) as dump:
            assert list(dump.kernel_modules)
            facts = dump.warnings
            assert len(set(map(str, facts))) == len(facts) > 0


class TestUnloaded:
    def test_no_kdbg(self):
        """The list of loaded ones stands in the header, this one does not."""
        with opened(build_world(), kd_debugger_data_block=0x1000) as dump:
            assert list(dump.unloaded_modules) == []
            (fact,) = dump.unloaded_modules.warnings
            assert isinstance(fact, Unavailable)
            assert fact.what == "the list of unloaded drivers"
            assert fact in dump.warnings


class TestCurrent:
    def test_the_thread_that_ran(self):
        world = build_world()
        with opened(world) as dump:
            assert dump.current_thread.address == world.processors[2].thread
            assert dump.current_process.address == world.processors[2].process
            assert dump.current_thread is dump.current_thread
            with pytest.warns(DeprecationWarning, match="current_thread or current_process"):
                current = dump.current
            assert (current.thread, current.process) == (dump.current_thread, dump.current_process)

    def test_not_known(self):
        with opened(build_world(), kd_debugger_data_block=0x1000) as dump:
            assert dump.current_thread is dump.current_process is None
            assert dump.current_thread is None  # asked again, it is told but once
            (fact,) = [one for one in dump.warnings if "crashing processor" in str(one)]
            assert isinstance(fact, Unavailable)
            assert isinstance(fact.reason, KdmpError)

    def test_nobody_knows_who_crashed(self):
        world = build_world()
        for processor in world.processors:
            world.kernel.pack(processor.context + 0x98, "Q", 0)
            for offset in (world.build.thread_stack_limit, world.build.thread_stack_base):
                world.kernel.pack(processor.thread + offset, "Q", 0)
        with opened(world) as dump:
            assert dump.current_thread is dump.current_process is None
            (told,) = [one for one in dump.warnings if one.what == "the crashing processor"]
            with pytest.warns(DeprecationWarning, match="crashing_processor"):
                crashing = dump.crashing
            assert (crashing.processor, crashing.reason) == (None, told.reason)


class TestTimes:
    EPOCH = datetime(1601, 1, 1, tzinfo=timezone.utc)

    @pytest.mark.parametrize("make", [AMD64, PAE], ids=lambda machine: machine.name)
    def test_written(self, make):
        ticks, up = 0x01DA5E1F12345678, 0x123456789
        with opened(
            build_world(Options(machine=make)), system_time=ticks, system_up_time=up
        ) as dump:
            assert dump.system_time == self.EPOCH + timedelta(microseconds=ticks // 10)
            assert dump.up_time == timedelta(microseconds=up // 10)

    def test_never_written(self):
        with opened(build_world(), system_time=FILLER64, system_up_time=FILLER64) as dump:
            assert dump.system_time is None
            assert dump.up_time is None


def test_a_build_without_a_kdbg():
    with opened(build_world(), kd_debugger_data_block=0x1000, minor_version=22621) as dump:
        assert dump.build.number.value == 22621


class TestWithoutMemory:
    """What can be told by the header alone is told."""

    @pytest.fixture(params=[3, 5], ids=["nothing but a header", "cut off"])
    def dump(self, request):
        raw = bytes(Header(dump_type=request.param, bug_check_code=0x7E).build())
        with KernelDumpParser(io.BytesIO(raw)) as dump:
            yield dump

    def test_build(self, dump):
        assert dump.build.number.value == 19041

    def test_exception(self, dump):
        assert dump.original_exception.code == 0xC0000005
        assert dump.original_exception.address == 0x1111

    def test_shared_data(self, dump):
        assert dump.user_shared_data is None

    def test_lists(self, dump):
        for name in ("kernel_modules", "user_modules", "unloaded_modules", "processors"):
            with pytest.raises((UnsupportedDumpError, InvalidDataError)):
                getattr(dump, name)


class TestSecondaryData:
    """Behind the last page, or where the directory of a triage dump says."""

    @pytest.mark.parametrize("dump_type", layouts.EVERY_TYPE, ids="type {:x}".format)
    def test_behind_pages(self, dump_type):
        image = build_world().image(dump_type)
        data, blobs = secondary_data(BLOBS, len(image.data), padded=True)
        with KernelDumpParser(io.BytesIO(image.data + data)) as dump:
            assert dump.secondary_data is dump.secondary_data
            assert [(one.tag, one.offset, one.data) for one in dump.secondary_data] == blobs
            assert dump.warnings == ()

    def test_none(self):
        with opened(build_world()) as dump:
            assert list(dump.secondary_data) == []
            assert dump.warnings == ()

    @pytest.mark.parametrize("writer", [ENGINE, KERNEL])
    @pytest.mark.parametrize("make", [small, small32])
    def test_in_a_triage_dump(self, make, writer):
        built = make(writer=writer).build()
        with KernelDumpParser(io.BytesIO(built.data)) as dump:
            found = [(one.tag, one.offset, one.data) for one in dump.secondary_data]
            assert found == list(built.blobs)


class TestSharedData:
    def test_where_the_kernel_keeps_it(self):
        world = build_world()
        at = 0xFFFFF78000000000
        world.tables.map(at, next(world.tables.frames))
        page = bytearray(0x1000)
        struct.pack_into("<I", page, 0x260, 0xF0004A61)
        struct.pack_into("<II", page, 0x26C, 10, 0)
        struct.pack_into("<I", page, 0x2C4, 0x77)
        world.tables.write(at, bytes(page))
        with opened(world) as dump:
            assert dump.user_shared_data.address == at
            assert dump.build.number.value == 19041


def test_warnings_of_all_parts():
    """Each is told once it has been looked for."""
    world = build_world()
    world.kernel.pack(world.processors_block + 8, "Q", 0)
    world.kernel.pack(world.module_head, "Q", 0x1230)
    with opened(world, dump_type=None) as dump:
        (layout,) = dump.warnings
        assert isinstance(layout, OddValue)
        assert len(dump.processors) == 3
        assert list(dump.kernel_modules) == []
        assert set(dump.warnings) == {
            layout,
            *dump.processors.warnings,
            *dump.kernel_modules.warnings,
        }
        assert len(dump.warnings) == 3


class TestOneRecord:
    """`dump.warnings` has what is wrong with every part, once, also when it is closed."""

    def test_of_the_exception(self):
        fields = {"bug_check_code": 0x7E, "bug_check_parameters": (0xC0000005, 0x1234, 0x10, 0x20)}
        with opened(build_world(), **fields) as dump:
            exception = dump.original_exception
            assert len(exception.warnings) == 2
            assert dump.warnings == exception.warnings
            assert dump.original_exception is exception
            assert dump.warnings == exception.warnings
        assert dump.warnings == exception.warnings

    def test_of_the_processes(self):
        world = build_world()
        with opened(world) as dump:
            found = dump.processes
            assert dump.processes is found
            assert found.warnings
            assert set(found.warnings) <= set(dump.warnings)

    def test_what_fails_is_told_once_however_often_it_is_asked_for(self):
        with opened(build_world(), kd_debugger_data_block=0x1000) as dump:
            for _ in range(3):
                with pytest.raises(KdmpError):
                    _ = dump.processors
                assert dump.crashing_processor is None
                assert list(dump.processes) == list(dump.user_modules) == []
            texts = [str(one) for one in dump.warnings]
            assert len(texts) == len(set(texts)) == 3

    def test_results_can_be_copied(self):
        names = [
            *("kernel_modules", "user_modules", "unloaded_modules", "processes", "secondary_data"),
            *("current_thread", "current_process", "original_exception", "build"),
        ]
        with opened(build_world()) as dump:
            for name in names:
                value = getattr(dump, name)
                copy = pickle.loads(pickle.dumps(value))
                assert repr(copy) == repr(value)
