"""Page-table entries at self-map addresses, which are worked out here by the classic formulas."""

from __future__ import annotations

import struct

import pytest

from builders.triage import KERNEL, Stretch, small
from kdmp_ks.addresses import Gva, PxeKind
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging
from kdmp_ks.triage import self_map_entries
from triage.opening import open_triage

BASE = 0xFFFFD48000000000
INDEX = 0x1A9
"""Bits 47 to 39 of the base."""
ADDRESS = 0xFFFFF80312345678


def addresses_of(va: int) -> dict[PxeKind, int]:
    """The formulas for four levels, one for each."""
    pde_base = BASE + (INDEX << 30)
    ppe_base = pde_base + (INDEX << 21)
    pxe_base = ppe_base + (INDEX << 12)
    return {
        PxeKind.PML4E: pxe_base + (va >> 39 & 0x1FF) * 8,
        PxeKind.PDPTE: ppe_base + (va >> 30 & 0x3FFFF) * 8,
        PxeKind.PDE: pde_base + (va >> 21 & 0x7FFFFFF) * 8,
        PxeKind.PTE: BASE + (va >> 12 & 0xFFFFFFFFF) * 8,
    }


class Memory:
    """Entries at addresses."""

    def __init__(self, entries, size: int = 8) -> None:
        self.entries = {at: value.to_bytes(size, "little") for at, value in entries.items()}

    def try_read_exact(self, address: int, length: int) -> bytes | None:
        found = self.entries.get(address)
        assert found is None or len(found) == length
        return found


VALUES = {
    PxeKind.PML4E: 0x0A00000001234063,
    PxeKind.PDPTE: 0x0A00000002345063,
    PxeKind.PDE: 0x0A00000003456063,
    PxeKind.PTE: 0x8900000004567963,
}


def all_of(va: int) -> Memory:
    return Memory({at: VALUES[kind] for kind, at in addresses_of(va).items()})


@pytest.mark.parametrize("va", [ADDRESS, 0x7FF612345678, 0, (1 << 64) - 1, BASE, BASE + 0x12345678])
@pytest.mark.parametrize("paging", [Amd64Paging(), Arm64Paging()])
def test_all_levels(paging, va):
    steps = self_map_entries(all_of(va), paging, BASE, va)
    # Addresses inside of the self-map share entries between levels.
    entries = {at: VALUES[kind] for kind, at in addresses_of(va).items()}
    assert [(step.level, step.address) for step in steps] == list(addresses_of(va).items())
    assert [step.value for step in steps] == [entries[step.address] for step in steps]
    assert all(isinstance(step.address, Gva) for step in steps)


def test_facts_of_an_entry():
    step = self_map_entries(all_of(ADDRESS), Amd64Paging(), BASE, ADDRESS)[-1]
    assert (step.pfn, step.present, step.large, step.transition) == (0x4567, True, False, False)
    assert step.fields["PageFrameNumber"] == 0x4567


def test_levels_that_are_missing():
    at = addresses_of(ADDRESS)
    memory = Memory({at[PxeKind.PDPTE]: 0x63, at[PxeKind.PTE]: 0})
    steps = self_map_entries(memory, Amd64Paging(), BASE, ADDRESS)
    assert [(step.level, step.present) for step in steps] == [
        (PxeKind.PDPTE, True),
        (PxeKind.PTE, False),
    ]
    assert self_map_entries(Memory({}), Amd64Paging(), BASE, ADDRESS) == ()


def test_nothing_below_a_large_page():
    at = addresses_of(ADDRESS)
    memory = Memory({at[PxeKind.PDE]: 0x0A000000034000E3, at[PxeKind.PTE]: 0x63})
    (step,) = self_map_entries(memory, Amd64Paging(), BASE, ADDRESS)
    assert (step.level, step.large) == (PxeKind.PDE, True)


def test_five_levels():
    base = 0xFF00000000000000
    va = 0xFF12345678ABCDEF
    pte = base + (va >> 12) % (1 << 45) * 8
    steps = self_map_entries(Memory({pte: 0x63}), Amd64Paging(5), base, va)
    assert [(step.level, step.address) for step in steps] == [(PxeKind.PTE, pte)]


@pytest.mark.parametrize("va", [0x80541234, 0x7FFE0300, 0, 0xFFFFFFFF])
def test_32_bits(va):
    pde, pte = 0xC0300000 + (va >> 22) * 4, 0xC0000000 + (va >> 12) * 4
    steps = self_map_entries(Memory({pde: 0x63, pte: 0x1063}, 4), X86Paging(), 0xC0000000, va)
    assert [(step.level, step.address) for step in steps] == [
        (PxeKind.PDE, pde),
        (PxeKind.PTE, pte),
    ]


@pytest.mark.parametrize("va", [0x80541234, 0x7FFE0300, 0, 0xFFFFFFFF])
def test_pae(va):
    pde, pte = 0xC0600000 + (va >> 21) * 8, 0xC0000000 + (va >> 12) * 8
    memory = Memory({pde: 0x63, pte: 0x1063, 0xC0603000 + (va >> 30) * 8: 0x2001})
    steps = self_map_entries(memory, PaePaging(), 0xC0000000, va)
    assert [(step.level, step.address) for step in steps] == [
        (PxeKind.PDE, pde),
        (PxeKind.PTE, pte),
    ]


class Everywhere:
    """The same entry at every address."""

    def try_read_exact(self, address: int, length: int) -> bytes:
        return VALUES[PxeKind.PTE].to_bytes(length, "little")


def test_base_that_can_be():
    assert len(self_map_entries(Everywhere(), Amd64Paging(), BASE, ADDRESS)) == 4


@pytest.mark.parametrize(
    "base", [None, 0, 8, BASE + 8, BASE + 0x1000, BASE + (1 << 38), 1 << 64, -1 << 39]
)
def test_base_that_cannot_be(base):
    assert self_map_entries(Everywhere(), Amd64Paging(), base, ADDRESS) == ()


@pytest.mark.parametrize("va", [-1, 1 << 64, 0x0001000000000000, 0xFFFF700000000000])
def test_address_that_cannot_be(va):
    assert self_map_entries(all_of(va), Amd64Paging(), BASE, va) == ()


def test_entries_in_a_dump():
    at = addresses_of(ADDRESS)[PxeKind.PTE]
    block = Stretch(at, struct.pack("<Q", VALUES[PxeKind.PTE]))
    triage = open_triage(small(writer=KERNEL, blocks=[block]).build().data)
    (step,) = triage.page_table_entries(Amd64Paging(), ADDRESS)
    assert (step.level, step.address, step.value) == (PxeKind.PTE, at, VALUES[PxeKind.PTE])
    assert triage.page_table_entries(Amd64Paging(), ADDRESS + 0x1000) == ()


def test_dump_without_a_kdbg():
    triage = open_triage(small().build().with_field("DebuggerDataSize", 0))
    assert triage.page_table_entries(Amd64Paging(), ADDRESS) == ()
