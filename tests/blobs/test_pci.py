"""PCI functions of secondary data, packed at literal offsets."""

from __future__ import annotations

import struct

import pytest

from builders.machine_blobs import aer, express, pci_header, pci_record
from kdmp_ks.blobs.pci import read_pci_functions
from kdmp_ks.errors import CutOffError, SignatureError
from kdmp_ks.firmware.pci_function import PciErrors, PciLink
from kdmp_ks.ground.limits import MAX_PCI_FUNCTIONS, MAX_PCI_PIECES
from kdmp_ks.ground.warnings import BrokenList, OddValue, Unavailable, Warnings

GPU = [
    (0, bytes(pci_header())),
    (0x60, express(0, status=0x1041, able=0x104)),
    (0x100, aer(0, 0x108000, 0x2041)),
]
RECORD = pci_record(0x100, GPU)


def read(blob):
    warnings = Warnings()
    return read_pci_functions(blob, warnings), [type(one) for one in warnings]


def test_a_function():
    (found,), warnings = read(RECORD)
    assert (found.bdf, found.id, found.class_code, found.revision) == (
        "01:00.0", "10de:1f0a", 0x030000, 0xA1,
    )  # fmt: skip
    assert (found.subsystem, found.header_type, found.answers) == ("1043:88d8", 0, True)
    assert (found.command, found.status, found.port_type) == (0x507, 0x10, 0)
    assert found.device_status == 9
    assert found.link == PciLink(speed=1, width=4, max_speed=4, max_width=16)
    assert str(found.link) == "gen1 x4 of gen4 x16"
    assert found.aer == PciErrors(uncorrectable=0x108000, correctable=0x2041)
    assert (found.capabilities, found.extended_capabilities) == ((0x10,), (1,))
    assert found.name == "NVIDIA Corporation TU106 [GeForce GTX 1650]"
    assert warnings == []


def test_several_functions_and_none():
    assert read(b"") == ((), [])
    bridge = [
        (0, bytes(pci_header(0x8086, 0x3EC0, 0x060400, kind=0x81))),
        (0x60, express(0x80, port=4) + bytes(0xC) + bytes.fromhex("0d00000062148f59")),
    ]
    silent = [(0, b"\xff" * 0x40)]
    found, warnings = read(pci_record(0x1A9, bridge) + RECORD + pci_record(0x4FA, silent))
    assert [one.bdf for one in found] == ["01:15.1", "01:00.0", "04:1f.2"]
    assert (found[0].subsystem, found[0].port_type, found[0].header_type) == ("1462:598f", 4, 0x81)
    assert (found[2].answers, found[2].link, found[2].capabilities) == (False, None, ())
    assert warnings == []


@pytest.mark.parametrize("port", [9, 10])
def test_functions_without_a_link(port):
    """They need not have its registers."""
    pieces = [(0, bytes(pci_header())), (0x60, express(0, port=port)[:0xC])]
    (found,), warnings = read(pci_record(0, pieces))
    assert (found.port_type, found.link) == (port, None)
    assert warnings == []


def test_without_list_of_capabilities():
    header = pci_header()
    struct.pack_into("<H", header, 6, 0)
    (found,), warnings = read(pci_record(0, [(0, bytes(header)), *GPU[1:]]))
    assert (found.capabilities, found.link, found.subsystem) == ((), None, "1043:88d8")
    assert warnings == []


@pytest.mark.parametrize("vendor", [0, 0xFFFF])
def test_no_subsystem(vendor):
    header = pci_header()
    struct.pack_into("<H", header, 0x2C, vendor)
    (found,), _ = read(pci_record(0, [(0, bytes(header)), *GPU[1:]]))
    assert (found.subsystem, found.subsystem_device) == (None, None)


@pytest.mark.parametrize(
    ("pieces", "warning"),
    [
        ([GPU[0]], BrokenList),
        ([GPU[0], (0x60, express(0x60))], BrokenList),
        ([GPU[0], (0x60, express(0x44))], BrokenList),
        ([GPU[0], (0x60, express(0)[:0x10])], Unavailable),
        ([GPU[0], (0x60, express(0)[:8])], Unavailable),
        ([*GPU[:2], (0x100, aer(0x100, 0, 0))], BrokenList),
        ([*GPU[:2], (0x100, aer(0x200, 0, 0))], BrokenList),
        ([*GPU[:2], (0x100, aer(0, 0, 0)[:0x10])], Unavailable),
        ([(0, bytes(pci_header())[:0x2E])], Unavailable),
        ([(0, bytes(pci_header(kind=5)))], OddValue),
        ([*GPU, (0x20, b"other bytes")], OddValue),
        ([*GPU, (0xFFC, b"outside")], OddValue),
        ([*GPU, (0xFFFF, b"outside")], OddValue),
    ],
)
def test_odd_spaces(pieces, warning):
    (found,), warnings = read(pci_record(0, pieces))
    assert (found.id, found.class_code) == ("10de:1f0a", 0x030000)
    assert warnings == [warning]


def test_the_first_of_two_contradicting_pieces_is_used():
    other = bytearray(pci_header(vendor=0x8086))
    (found,), warnings = read(pci_record(0, [*GPU, (0, bytes(other))]))
    assert found.vendor == 0x10DE
    assert warnings == [OddValue]


def test_pieces_that_overlap_with_the_same_bytes():
    """Touching pieces are one, whatever their order."""
    header = bytes(pci_header())
    pieces = [(0x20, header[0x20:]), (0, header[:0x30]), (0x61, express(0)[1:]), (0x60, b"\x10")]
    (found,), warnings = read(pci_record(0, pieces))
    assert (found.id, found.link is not None, warnings) == ("10de:1f0a", True, [])


def test_without_a_header():
    found, warnings = read(pci_record(0, [(0, b"\x86\x80")]) + RECORD)
    assert [one.bdf for one in found] == ["01:00.0"]
    assert warnings == [Unavailable]


@pytest.mark.parametrize("size", [0, 0x37, len(RECORD) + 1, 0xFFFFFFFF])
def test_records_whose_size_is_wrong(size):
    blob = bytearray(RECORD)
    struct.pack_into("<I", blob, 4, size)
    (found,), warnings = read(bytes(blob))
    assert found.link is not None
    assert warnings == [OddValue]


@pytest.mark.parametrize("count", [0, 2, 4, 0xFFFFFFFF])
def test_numbers_of_pieces_that_are_wrong(count):
    blob = bytearray(RECORD)
    struct.pack_into("<I", blob, 8, count)
    found, warnings = read(bytes(blob) + RECORD)
    assert found[-1].aer is not None
    assert OddValue in warnings


@pytest.mark.parametrize("data", [b"PCfg", RECORD[:0x37]])
def test_cut_off(data):
    with pytest.raises(CutOffError):
        read_pci_functions(data)
    found, warnings = read(RECORD + data)
    assert len(found) == 1
    assert warnings == [Unavailable]


def test_another_signature():
    with pytest.raises(SignatureError, match="PCfg"):
        read_pci_functions(bytes(0x40))
    found, warnings = read(RECORD + bytes(0x40))
    assert len(found) == 1
    assert warnings == [Unavailable]


def test_an_address_of_more_than_16_bits():
    (found,), warnings = read(pci_record(0x10100, GPU))
    assert (found.bdf, warnings) == ("01:00.0", [OddValue])


def test_many():
    found, warnings = read(pci_record(0, []) * (MAX_PCI_FUNCTIONS + 1))
    assert found == ()
    assert OddValue in warnings
    pieces = [(offset, bytes(1)) for offset in range(0x300, 0x300 + MAX_PCI_PIECES)]
    (found,), warnings = read(pci_record(0, [*GPU, *pieces]))
    assert found.link is not None
    assert warnings == [OddValue]
