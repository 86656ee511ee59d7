"""Which kind of page tables a machine used: by its header, and by the KDBG that they lead to."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from builders.header import Header
from builders.header32 import Header32
from builders.machine import AMD64, ARM64, PAE, X86
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, virt
from kdmp_ks.errors import UnsupportedDumpError
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging

FILLER = 0x50
"""What a byte holds at offset 0x5c that the writer left out: 'P'."""
KINDS = [(AMD64, Amd64Paging), (ARM64, Arm64Paging), (X86, X86Paging), (PAE, PaePaging)]


def opened(world, **fields) -> KernelDumpParser:
    header = replace(world.header(), **fields)
    return KernelDumpParser(io.BytesIO(world.image_with(header).data))


@pytest.mark.parametrize(("machine", "kind"), KINDS, ids=[machine.name for machine, _ in KINDS])
@pytest.mark.parametrize("kdbg", [True, False], ids=["with KDBG", "without"])
def test_by_the_header(machine, kind, kdbg):
    world = build_world(Options(machine=machine))
    fields = {} if kdbg else {"kd_debugger_data_block": 0x45474150}
    with opened(world, **fields) as dump:
        assert type(dump.paging) is kind
        assert dump.paging.swizzle == 0
        assert dump.paging is dump.paging
        assert virt.Reader(dump).paging is dump.paging
        found = virt.Reader(dump).translate(world.kdbg)
        assert found.gpa == world.tables.translate(world.kdbg).gpa


@pytest.mark.parametrize(("machine", "kind"), [(X86, X86Paging), (PAE, PaePaging)])
@pytest.mark.parametrize("said", [None, FILLER, 2, 0xFF])
def test_the_kdbg_tells_where_the_header_does_not(machine, kind, said):
    """Old and foreign writers leave PaeEnabled as it is: the tables that lead to a KDBG are it."""
    world = build_world(Options(machine=machine))
    with opened(world, pae_enabled=said) as dump:
        assert dump.headers.pae_enabled == (FILLER if said is None else said)
        assert type(dump.paging) is kind
        assert [module.start for module in dump.kernel_modules] == [
            module.start for module in world.kernel_modules
        ]


def test_neither_tells():
    """PAE is what most 32-bit machines have."""
    world = build_world(Options(machine=PAE))
    with opened(world, pae_enabled=None, kd_debugger_data_block=None) as dump:
        assert type(dump.paging) is PaePaging
        assert len(dump.kernel_modules) == 4


@pytest.mark.parametrize(("machine", "said"), [(PAE, 0), (X86, 1)])
def test_a_header_that_is_wrong(machine, said):
    """What it says is believed; nothing is found, and nothing breaks."""
    world = build_world(Options(machine=machine))
    with opened(world, pae_enabled=said) as dump:
        assert type(dump.paging) is (X86Paging if said == 0 else PaePaging)
        reader = virt.Reader(dump)
        for start, length in world.regions:
            for gva in range(start, min(start + length, 1 << 32), 0x3C04):
                reader.try_translate(gva)
                reader.read(gva, 0x20)
        assert list(dump.kernel_modules) == []


@pytest.mark.parametrize("machine", [AMD64, ARM64, PAE], ids=lambda machine: machine.name)
@pytest.mark.parametrize(
    ("bit", "swizzle"), [(45, 1 << 45), (12, 1 << 12), (51, 1 << 51), (11, 0), (52, 0), (255, 0)]
)
def test_the_l1tf_bit_of_the_kdbg(machine, bit, swizzle):
    world = build_world(Options(machine=machine, l1tf_bits=(bit, 4)))
    with opened(world) as dump:
        assert dump.paging.swizzle == swizzle


def test_narrow_entries_have_no_room_for_an_l1tf_bit():
    """Without PAE bit 4 is cache control; nothing of 32 bits can be inverted at bit 45."""
    world = build_world(Options(machine=X86, l1tf_bits=(45, 4)))
    gva = next(
        gva
        for gva in range(X86.places.small, X86.places.small + 0x28000, 0x1000)
        if getattr(world.tables.translate(gva), "transition", False)
    )
    with opened(world) as dump:
        found = virt.Reader(dump).translate(gva)
        assert found.transition
        assert found.gpa == world.tables.translate(gva).gpa


@pytest.mark.parametrize(
    ("header", "machine", "name"),
    [
        (Header, 0x200, "IA64"),
        (Header, 0x284, "Alpha64"),
        (Header, 0x14C, "x86"),
        (Header, 0x1C4, "ARM"),
        (Header, 0x1234, "unknown"),
        (Header32, 0x184, "Alpha"),
        (Header32, 0x1C4, "ARM"),
        (Header32, 0x8664, "AMD64"),
        (Header32, 0xAA64, "ARM64"),
        (Header32, 0x1234, "unknown"),
    ],
)
def test_machines_without_tables_that_are_known(header, machine, name):
    """One that has no header of this width is one of them: either of both must be wrong."""
    raw = header(machine_image_type=machine)
    data = bytearray(raw.build())
    raw.write_runs(data, [(1, 1)])
    with KernelDumpParser(io.BytesIO(bytes(data) + bytes(0x1000))) as dump:
        with pytest.raises(UnsupportedDumpError, match=f"tables of {name}") as caught:
            dump.paging  # noqa: B018
        assert caught.value.dump_type == 1
        assert len(dump.physmem) == 1


def test_the_caller_knows_better():
    """Tables of a kind that the dump does not speak of, over the same pages."""
    world = build_world(Options(machine=PAE))
    with opened(world, pae_enabled=0) as dump:
        reader = virt.Reader(dump, paging=PaePaging())
        assert reader.read_exact(world.kdbg + 0x10, 4) == b"KDBG"
        assert not virt.Reader(dump).read(world.kdbg + 0x10, 4).startswith(b"KDBG")
