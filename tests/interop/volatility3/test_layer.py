"""The layer of volatility3: mapping, holes, copies, page tables, hostile files."""

from __future__ import annotations

import copy
import logging
import pickle
import struct
import time
from random import Random
from typing import Any

import pytest

from builders import layouts
from builders.header import Header
from builders.machine import AMD64, ARM64, PAE, X86, Machine
from builders.memory import PAGE_SIZE, Failure, PhysicalMemory
from builders.world import Options, World, build_world
from fuzz.mutators import hostile
from fuzz.seeds import KINDS, seed_of
from interop.volatility3.harness import Volatility
from interop.volatility3.hostile import read, try_layer

pytestmark = pytest.mark.xdist_group("volatility3")

WIDE, NARROW = layouts.EVERY_TYPE, layouts.EVERY_TYPE32
CASES = [
    pytest.param(machine, one, id=f"{machine.name}-{one:x}")
    for machine, types in ((AMD64, WIDE), (ARM64, WIDE), (X86, NARROW), (PAE, NARROW))
    for one in types
]
LAYERS = {"AMD64": "WindowsIntel32e", "x86": "WindowsIntel", "x86 with PAE": "WindowsIntelPAE"}
SEED = 20240229
PATIENCE = 10.0


@pytest.fixture(scope="module")
def worlds() -> dict[str, World]:
    found = {}
    for machine in (AMD64, ARM64, X86, PAE):
        found[machine.name] = world = build_world(Options(machine=machine, seed=3))
        if machine is PAE:
            # volatility3 reads a whole page behind the root of PAE tables.
            world.memory.page((world.tables.dtb >> 12) + 1)
    return found


@pytest.mark.parametrize(("machine", "dump_type"), CASES)
def test_memory_of_every_machine(
    volatility: Volatility, worlds: dict[str, World], machine: Machine, dump_type: int
) -> None:
    world = worlds[machine.name]
    image = world.image(dump_type)
    random = Random(dump_type)
    with volatility.stacked(image.data) as layer:
        frames = sorted(image.offsets)
        assert layer.minimum_address == frames[0] * PAGE_SIZE
        assert layer.maximum_address == frames[-1] * PAGE_SIZE + PAGE_SIZE - 1
        for frame in {frame + step for frame in random.sample(frames, 40) for step in (-1, 0, 1)}:
            at = image.offsets.get(frame)
            expected = None if at is None else image.data[at : at + PAGE_SIZE]
            assert read(volatility, layer, frame * PAGE_SIZE, PAGE_SIZE) == expected, hex(frame)
            assert layer.is_valid(frame * PAGE_SIZE, PAGE_SIZE) == (at is not None)
        check_virtual(volatility, layer, world, random)


def check_virtual(volatility: Volatility, layer: Any, world: World, random: Random) -> None:
    """Page tables by volatility3's own layer, which our metadata leads to without a scan."""
    stacker = volatility.part("automagic.windows").WindowsIntelStacker
    layer.scan = None
    virtual = stacker.stack(layer.context, layer.name)
    if world.machine is ARM64:
        # volatility3 has no page tables of ARM64, and finds no others in what is no Intel machine.
        assert virtual is None
        return
    layer.context.add_layer(virtual)
    assert type(virtual).__name__ == LAYERS[world.machine.name]
    compared = 0
    end = 1 << (64 if world.machine is AMD64 else 32)
    for start, length in world.regions:
        stop = min(start + length, end)
        for _ in range(12):
            address = random.randrange(start, stop)
            found = world.tables.translate(address)
            if isinstance(found, Failure) or found.transition:
                continue
            if world.machine is X86 and found.gpa >> 32:
                # volatility3 takes the high bits of such a page (PSE-36) for a part of the offset.
                assert virtual._translate(address)[0] != found.gpa
                continue
            data, _ = world.tables.read(address, 1)
            assert read(volatility, virtual, address, 1) == (data or None), hex(address)
            compared += 1
    assert compared > 20


def test_five_levels(volatility: Volatility) -> None:
    """volatility3 walks four levels: it must not walk these, and gets the physical layer alone."""
    world = build_world(Options(levels=5))
    stacker = volatility.part("automagic.windows").WindowsIntelStacker
    with volatility.stacked(world.image(5).data) as layer:
        assert layer.metadata["architecture"] == "AMD64 with 5 levels"
        assert layer.metadata["page_map_offset"] == world.tables.dtb
        assert stacker.stack(layer.context, layer.name) is None


# -- mapping ---------------------------------------------------------------------------------------


def small_image(dump_type: int = 5, frames: tuple[int, ...] = (2, 3, 4, 7, 9)) -> layouts.Image:
    memory = PhysicalMemory()
    memory.add(frames)
    header = Header(dump_type=dump_type)
    if dump_type == layouts.FULL:
        return layouts.full(header, memory.pages, memory.runs())
    if dump_type >= layouts.RANGE_KERNEL:
        return layouts.rdmp(header, memory.pages, memory.runs())
    return layouts.bitmap(header, memory.pages)


@pytest.mark.parametrize("dump_type", [1, 5, 8])
def test_mapping(volatility: Volatility, dump_type: int) -> None:
    image = small_image(dump_type)
    at = image.offsets
    invalid = volatility.exceptions.InvalidAddressException
    with volatility.stacked(image.data) as layer:

        def mapping(*arguments: Any, **named: Any) -> list[tuple[int, int, int, int, str]]:
            return list(layer.mapping(*arguments, **named))

        assert mapping(0x2010, 0x1800) == [(0x2010, 0x1800, at[2] + 0x10, 0x1800, "base")]
        assert mapping(0x2000, 0) == [(0x2000, 0, at[2], 0, "base")]
        assert layer.translate(0x7123) == (at[7] + 0x123, "base")
        assert layer.translate(0x5000, ignore_errors=True) == (None, None)
        everything = [
            (0x2000, 0x3000, at[2], 0x3000, "base"),
            (0x7000, 0x1000, at[7], 0x1000, "base"),
            (0x9000, 0x1000, at[9], 0x1000, "base"),
        ]
        assert mapping(0, 1 << 60, ignore_errors=True) == everything
        assert mapping(-(1 << 60), 1 << 61, ignore_errors=True) == everything
        assert mapping(0x9800, 0x10000, ignore_errors=True) == [
            (0x9800, 0x800, at[9] + 0x800, 0x800, "base")
        ]
        assert mapping(0xA000, 0x1000, ignore_errors=True) == []
        for address, length, hole in ((0, 1, 0), (0x4800, 0x1000, 0x5000), (-1, 4, -1),
                                      (0xA000, 1, 0xA000), (1 << 70, 8, 1 << 70)):  # fmt: skip
            with pytest.raises(invalid) as caught:
                mapping(address, length)
            assert caught.value.invalid_address == hole
            assert not layer.is_valid(address, length)
        assert layer.read(0x4FF0, 0x2020, pad=True) == (
            image.data[at[4] + 0xFF0 : at[4] + 0x1000] + bytes(0x2000) + image.data[at[7] :][:0x10]
        )
        with pytest.raises(invalid):
            layer.read(0x4FF0, 0x2020)


def test_alternating_pages_and_cut_off_files(volatility: Volatility) -> None:
    """Holes at the end are those of the file, not of the bitmap, and a walk ends."""
    memory = PhysicalMemory()
    memory.add(range(0, 4000, 2))
    image = layouts.bitmap(Header(dump_type=6), memory.pages, bits=1 << 16)
    cut = image.cut(image.offsets[2000] + 5 * PAGE_SIZE + 7)
    for one in (image, cut):
        last = max(one.offsets)
        with volatility.stacked(one.data) as layer:
            assert layer.maximum_address == (last + 1) * PAGE_SIZE - 1
            found = list(layer.mapping(0, 1 << 40, ignore_errors=True))
            assert [(start >> 12, stored) for start, _, stored, _, _ in found] == list(
                one.offsets.items()
            )
            assert len(layer.read(0, 0x800000, pad=True)) == 0x800000
            hits = list(layer.scan(layer.context, Words(volatility.framework)))
            assert hits == [frame * PAGE_SIZE for frame in one.offsets]
    assert max(cut.offsets) == 2008


def Words(framework: Any) -> Any:
    """A scanner that reports every page of the builder by its first word."""

    class Scanner(framework.interfaces.layers.ScannerInterface):
        def __call__(self, data: bytes, data_offset: int) -> Any:
            for at in range(0, len(data), PAGE_SIZE):
                (word,) = struct.unpack_from("<Q", data, at)
                if word & 0xFFFFFFFFFFFFFF == data_offset + at and at < self.chunk_size:
                    yield data_offset + at

    return Scanner()


def test_copies_keep_no_file(volatility: Volatility) -> None:
    """volatility3 copies contexts while it stacks, and pickles them for other processes."""
    with volatility.stacked(small_image().data) as layer:
        copied = copy.deepcopy(layer.context)
        assert copied.layers[layer.name].read(0x3000, 16) == layer.read(0x3000, 16)
        facts = pickle.loads(pickle.dumps(layer._facts))
        assert facts.extent(0x3004, 0x9999) == layer._facts.extent(0x3004, 0x9999)
        assert layer.build_configuration()["base_layer.class"].endswith("BufferDataLayer")


def test_container(volatility: Volatility) -> None:
    """A layer over another layer that decodes its bytes, as a container of dumps does."""
    image = small_image()
    layers = volatility.framework.interfaces.layers

    class Inverted(layers.TranslationLayerInterface):
        """Each byte is stored inverted, behind a prefix."""

        @property
        def dependencies(self) -> list[str]:
            return ["base"]

        maximum_address = len(image.data) - 1
        minimum_address = 0

        def is_valid(self, offset: int, length: int = 1) -> bool:
            return offset >= 0 and offset + length <= len(image.data)

        def mapping(self, offset: int, length: int, ignore_errors: bool = False) -> Any:
            yield offset, length, offset + 5, length, "base"

        def _decode_data(self, data: bytes, *_: int) -> bytes:
            return bytes(byte ^ 0xFF for byte in data)

    context = volatility.contexts.Context()
    stored = b"BOX: " + bytes(byte ^ 0xFF for byte in image.data)
    context.add_layer(volatility.physical.BufferDataLayer(context, "config", "base", stored))
    assert volatility.layer.KernelDumpStacker.stack(context, "base") is None
    context.add_layer(Inverted(context, "box", "box"))
    layer = volatility.layer.KernelDumpStacker.stack(context, "box")
    at = image.offsets[7]
    assert layer.read(0x7000, PAGE_SIZE) == image.data[at : at + PAGE_SIZE]
    assert layer.dependencies == ["box"]


# -- refusals --------------------------------------------------------------------------------------


def test_foreign_files(volatility: Volatility, caplog: pytest.LogCaptureFixture) -> None:
    """What is no kernel dump is left to other stackers, without a word; archives are not opened."""
    caplog.set_level(logging.INFO, "volatility3")
    for data in (b"\0", b"PAG", b"MDMP" * 4096, b"PK\3\4" + bytes(8192), bytes(8192)):
        with volatility.stacked(data) as layer:
            assert layer is None
    assert caplog.messages == []


def test_reasons_are_logged(volatility: Volatility, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "volatility3")
    whole = small_image()
    for data, reason in (
        (seed_of("triage").data, "is a triage dump"),
        (whole.data[:0x1000], ""),
        (whole.data[: min(whole.offsets.values())], "no page of memory is in the file"),
    ):
        caplog.clear()
        with volatility.stacked(data) as layer:
            assert layer is None
        assert reason in caplog.text
        assert "kdmp" in caplog.messages[-1]


def test_errors_of_ours_do_not_stop_volatility(
    volatility: Volatility, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "volatility3")

    def broken(*_: Any) -> Any:
        raise RuntimeError("planted")

    monkeypatch.setattr("kdmp_ks.interop.layered_dump.layer_facts", broken)
    with volatility.stacked(small_image().data) as layer:
        assert layer is None
    assert "planted" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_dumps(volatility: Volatility, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """A layer that answers in time, or none."""
    caplog.set_level(logging.CRITICAL, "volatility3")
    has_pages = try_layer(volatility, seed_of(kind).data, Random(SEED))
    stacked = []
    for number in range(40):
        start = time.process_time()
        stacked.append(try_layer(volatility, hostile(SEED, kind, number), Random(number)))
        assert time.process_time() - start < PATIENCE
    assert any(stacked) == has_pages
