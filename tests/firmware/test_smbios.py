"""SMBIOS tables: fields at literal offsets, short structures, and tables that are broken."""

from __future__ import annotations

import pickle
import struct
from datetime import date
from uuid import UUID

import pytest

from builders import smbios
from kdmp_ks.errors import CutOffError, InvalidDataError
from kdmp_ks.firmware.smbios import Smbios, is_placeholder, read_smbios
from kdmp_ks.ground.privacy import masked_document
from kdmp_ks.ground.warnings import Warnings


def read(*structures: bytes, version: tuple[int, int] = (3, 3)) -> Smbios:
    return read_smbios(smbios.raw_data(b"".join(structures), version))


@pytest.fixture(scope="module")
def machine() -> Smbios:
    return read(smbios.MACHINE)


class TestMachine:
    def test_tables(self, machine: Smbios) -> None:
        assert machine.version == (3, 3)
        assert [one.type for one in machine.structures] == [0, 1, 2, 3, 4, 16, 17, 127]
        assert [one.handle for one in machine.structures] == [0, 1, 2, 3, 4, 0x10, 0x11, 0xFEFF]
        assert machine.structures[0].strings == ("Firm Ware, Inc.", "P1.40", "05/ 6/2021")
        assert machine.structures[5].strings == ()
        assert machine.structures[0].formatted == smbios.BIOS[:0x1A]
        assert machine.find(17) == machine.structures[6:7]
        assert list(machine.warnings) == []
        assert repr(machine) == "<Smbios 3.3: 8 structures>"

    def test_bios(self, machine: Smbios) -> None:
        bios = machine.bios
        assert bios is not None
        assert (bios.vendor, bios.version, bios.date) == ("Firm Ware, Inc.", "P1.40", "05/ 6/2021")
        assert bios.released == date(2021, 5, 6)
        assert bios.address == 0xF0000
        assert bios.rom_size == 2 << 30
        assert bios.characteristics == 0x1_0000_0080
        assert bios.release == (5, 17)
        assert bios.controller_release == (1, 9)
        assert bios.is_uefi is True
        assert bios.is_virtual is True

    def test_system(self, machine: Smbios) -> None:
        system = machine.system
        assert system is not None
        assert (system.manufacturer, system.product, system.version) == ("Maker", "Product", "1.0")
        assert (system.serial, system.sku, system.family) == ("SYS-SERIAL", "SKU-1", "Family")
        assert system.uuid == UUID("13121110-1514-1716-1819-1a1b1c1d1e1f")
        assert system.wake_up == "Power Switch"

    def test_uuid_of_old_tables(self) -> None:
        system = read(smbios.MACHINE, version=(2, 5)).system
        assert system is not None
        assert system.uuid == UUID("10111213-1415-1617-1819-1a1b1c1d1e1f")

    @pytest.mark.parametrize("filler", [0, 0xFF])
    def test_no_uuid(self, filler: int) -> None:
        data = bytearray(smbios.SYSTEM)
        data[8:24] = bytes([filler]) * 16
        system = read(bytes(data), smbios.END).system
        assert system is not None
        assert system.uuid is None

    def test_board(self, machine: Smbios) -> None:
        board = machine.board
        assert board is not None
        assert (board.manufacturer, board.product) == ("Board Maker", "B550M-C")
        assert (board.version, board.location, board.chassis) == ("2.0", "Slot A", 3)
        assert (board.serial, board.asset_tag) == ("BOARD-SERIAL", "BOARD-TAG")
        assert board.type == "Motherboard"

    def test_motherboard_among_others(self) -> None:
        riser = bytearray(smbios.BOARD)
        riser[0x0D] = 9
        found = read(bytes(riser), smbios.BOARD.replace(b"B550M-C", b"B650M-C"), smbios.END)
        assert [one.type for one in found.boards] == ["Daughter Board", "Motherboard"]
        assert found.board is not None
        assert found.board.product == "B650M-C"
        alone = read(bytes(riser), smbios.END).board
        assert alone is not None
        assert alone.product == "B550M-C"

    def test_enclosure(self, machine: Smbios) -> None:
        case = machine.enclosure
        assert case is not None
        assert (case.manufacturer, case.version) == ("Case Maker", "3.0")
        assert (case.type, case.type_number, case.has_lock) == ("Notebook", 10, True)
        assert (case.serial, case.asset_tag) == ("CASE-SERIAL", "CASE-TAG")
        assert (case.boot_up_state, case.power_supply_state) == ("Safe", "Warning")
        assert (case.thermal_state, case.security) == ("Critical", "None")
        assert (case.height, case.power_cords) == (2, 1)
        assert case.sku == "CASE-SKU"

    def test_processor(self, machine: Smbios) -> None:
        (one,) = machine.processors
        assert (one.handle, one.socket, one.type) == (4, "AM4", "Central Processor")
        assert (one.manufacturer, one.version) == ("Chips, Inc.", "Quick 9 9000")
        assert (one.is_populated, one.state) == (True, "Enabled")
        assert one.family == 0x118
        assert one.id == bytes.fromhex("120fa200fffb8b17")
        assert one.voltages == (1100,)
        assert (one.external_clock, one.max_speed, one.current_speed) == (100, 4650, 3700)
        assert (one.cores, one.enabled_cores, one.threads) == (288, 280, 576)
        assert one.characteristics == 0xFC
        assert (one.serial, one.asset_tag, one.part) == ("CPU-SERIAL", "CPU-TAG", "CPU-PART")

    def test_voltages_of_a_socket(self) -> None:
        data = bytearray(smbios.PROCESSOR)
        data[0x11] = 0x05
        assert read(bytes(data), smbios.END).processors[0].voltages == (5000, 2900)

    def test_memory_array(self, machine: Smbios) -> None:
        (array,) = machine.memory_arrays
        assert (array.handle, array.devices) == (0x10, 4)
        assert array.location == "System Board or Motherboard"
        assert (array.use, array.error_correction) == ("System Memory", "Multi-bit ECC")
        assert array.maximum_capacity == 4 << 40

    def test_memory_device(self, machine: Smbios) -> None:
        (one,) = machine.memory_devices
        assert (one.handle, one.array) == (0x11, 0x10)
        assert (one.slot, one.bank) == ("DIMM 1", "BANK 0")
        assert one.size == 0x8000 << 20
        assert not one.is_empty
        assert (one.total_width, one.data_width) == (72, 64)
        assert (one.form_factor, one.type, one.type_number) == ("DIMM", "DDR5", 0x22)
        assert one.details == ("Synchronous", "Unbuffered")
        assert one.technology == "DRAM"
        assert (one.rated_speed, one.configured_speed) == (0x10000, 0x11170)
        assert one.rank == 2
        voltages = (one.minimum_voltage, one.maximum_voltage, one.configured_voltage)
        assert voltages == (1100, 1400, 1350)
        assert (one.manufacturer, one.part) == ("Chips, Inc.", "C16")
        assert (one.serial, one.asset_tag) == ("DIMM-SERIAL", "DIMM-TAG")
        assert one.firmware_version == "FW1"

    def test_private_values_are_not_printed(self, machine: Smbios) -> None:
        printed = repr(
            (machine.system, machine.board, machine.enclosure, machine.processors,
             machine.memory_devices, machine.structures)
        )  # fmt: skip
        assert "SERIAL" not in printed
        assert "TAG" not in printed
        assert "13121110" not in printed

    def test_private_values_are_masked_in_documents(self) -> None:
        document = {"asset_tag": "BOARD-TAG", "uuid": "13121110", "serial": "S1", "part": "C16"}
        masked = {"asset_tag": "***", "uuid": "***", "serial": "***", "part": "C16"}
        assert masked_document(document) == masked

    def test_pickled(self, machine: Smbios) -> None:
        copy = pickle.loads(pickle.dumps(machine))
        assert copy.structures == machine.structures
        assert copy.memory_devices == machine.memory_devices


class TestSizes:
    @pytest.mark.parametrize(
        ("size", "expected"),
        [
            (0, 0),
            (0xFFFF, None),
            (4096, 4 << 30),
            (0x8000 | 512, 512 << 10),
            (0x7FFE, 0x7FFE << 20),
            (0x7FFF, 0x8000 << 20),
        ],
    )
    def test_size(self, size: int, expected: int | None) -> None:
        one = read(smbios.device(at_0c=size), smbios.END).memory_devices[0]
        assert one.size == expected
        assert one.is_empty == (size == 0)

    def test_odd_size_of_old_tables(self) -> None:
        one = read(smbios.device(0x1B), smbios.END).memory_devices[0]
        assert one.size == 0x7FFF << 20

    def test_speeds(self) -> None:
        one = read(smbios.device(at_15=2667, at_20=3200), smbios.END).memory_devices[0]
        assert (one.rated_speed, one.configured_speed) == (2667, 3200)
        one = read(smbios.device(at_15=0, at_20=0), smbios.END).memory_devices[0]
        assert (one.rated_speed, one.configured_speed) == (None, None)
        one = read(smbios.device(0x54), smbios.END).memory_devices[0]
        assert (one.rated_speed, one.configured_speed) == (None, None)

    def test_old_device(self) -> None:
        """Version 2.5 ends before the configured speed: what follows are texts."""
        one = read(smbios.device(0x1B, at_15=800), smbios.END).memory_devices[0]
        assert (one.rated_speed, one.configured_speed, one.part) == (800, None, "C16")
        assert one.rank is None
        assert one.configured_voltage is None

    @pytest.mark.parametrize(
        ("length", "part", "rank", "speed"),
        [(0x1A, None, None, None), (0x1B, "C16", None, None), (0x1C, "C16", 2, None),
         (0x21, "C16", 2, None), (0x22, "C16", 2, 3200)],
    )  # fmt: skip
    def test_fields_end_with_the_structure(
        self, length: int, part: str | None, rank: int | None, speed: int | None
    ) -> None:
        one = read(smbios.device(length, at_20=3200), smbios.END).memory_devices[0]
        assert (one.part, one.rank, one.configured_speed) == (part, rank, speed)

    def test_array_in_kib(self) -> None:
        data = bytearray(smbios.ARRAY)
        struct.pack_into("<I", data, 7, 64 << 20)
        assert read(bytes(data), smbios.END).memory_arrays[0].maximum_capacity == 64 << 30

    def test_installed_memory(self) -> None:
        flash = bytearray(smbios.ARRAY)
        struct.pack_into("<H", flash, 2, 0x20)
        flash[5] = 5
        chip = smbios.device(at_04=0x20, at_0c=16)
        both = smbios.device(at_0c=8192) + smbios.device(at_0c=4096) + smbios.device(at_0c=0)
        found = read(smbios.ARRAY, bytes(flash), both, chip, smbios.END)
        assert found.installed_memory == 12 << 30
        assert read(both, smbios.device(at_0c=0xFFFF), smbios.END).installed_memory is None
        assert read(smbios.END).installed_memory is None


class TestBroken:
    @pytest.mark.parametrize("size", range(8))
    def test_no_header(self, size: int) -> None:
        with pytest.raises(CutOffError, match="expected at least 0x8 bytes"):
            read_smbios(smbios.raw_data(smbios.MACHINE)[:size])

    @pytest.mark.parametrize("data", [b"\x11\x03\0\0\0\0", b"\x11", b"\x11\xff\0\0\0\0"])
    def test_no_structure(self, data: bytes) -> None:
        with pytest.raises(InvalidDataError, match="first structure"):
            read_smbios(smbios.raw_data(data))

    def test_empty(self) -> None:
        found = read()
        assert found.structures == ()
        assert (found.bios, found.system, found.board, found.enclosure) == (None,) * 4
        assert (found.processors, found.memory_arrays, found.memory_devices) == ((), (), ())

    def test_length_of_the_header_lies(self) -> None:
        warnings = Warnings()
        data = smbios.raw_data(smbios.MACHINE, size=0x10000)
        found = read_smbios(data, warnings)
        assert len(found.structures) == 8
        assert [str(one) for one in warnings] == [
            f"RawSMBIOSData.Length: 65,536 items expected, {len(smbios.MACHINE):,} present"
        ]

    def test_bytes_behind_the_tables_are_not_read(self) -> None:
        data = smbios.raw_data(smbios.BIOS, size=len(smbios.BIOS)) + smbios.SYSTEM
        assert [one.type for one in read_smbios(data).structures] == [0]

    def test_structure_shorter_than_its_header(self) -> None:
        found = read(smbios.BIOS, b"\x11\x03\x22\x00", smbios.DEVICE)
        assert [one.type for one in found.structures] == [0]
        assert "0x22 is 0x3: shorter than its header" in str(found.warnings[0])

    def test_structure_past_the_end(self) -> None:
        found = read(smbios.BIOS, smbios.DEVICE[:0x5B])
        assert [one.type for one in found.structures] == [0]
        assert "0x11" in str(found.warnings[0])

    def test_texts_past_the_end(self) -> None:
        """Texts that are complete are there, the one that is cut is not."""
        found = read(smbios.BIOS[: smbios.BIOS.index(b"P1.40") + 3])
        assert found.structures[0].strings == ("Firm Ware, Inc.",)
        assert found.bios is not None
        assert (found.bios.vendor, found.bios.version) == ("Firm Ware, Inc.", None)
        assert "end of the texts of SMBIOS structure 0x0" in str(found.warnings[0])

    def test_no_end_mark(self) -> None:
        found = read(smbios.BIOS)
        assert len(found.structures) == 1
        assert len(found.warnings) == 1

    def test_nothing_is_read_behind_the_end_mark(self) -> None:
        assert len(read(smbios.BIOS, smbios.END, smbios.SYSTEM).structures) == 2

    def test_too_short_for_its_type(self) -> None:
        short = bytes((17, 0x14)) + smbios.DEVICE[2:0x14] + b"\0\0"
        found = read(short, smbios.DEVICE, smbios.END)
        assert len(found.memory_devices) == 1
        assert "0x14: too short for its type 17" in str(found.warnings[0])

    def test_text_that_is_not_there(self) -> None:
        data = bytearray(smbios.BIOS)
        data[4] = 4
        found = read(bytes(data), smbios.END)
        assert found.bios is not None
        assert found.bios.vendor is None
        assert "Vendor of SMBIOS structure 0x0 is 0x4: it has 3 texts" in str(found.warnings[0])

    def test_long_text(self) -> None:
        for size, kept in ((1024, True), (1025, False)):
            found = read(smbios.BIOS.replace(b"P1.40", b"x" * size), smbios.END)
            assert found.bios is not None
            assert found.bios.version == ("x" * size if kept else None)
            assert len(found.warnings) == (0 if kept else 1)

    def test_most_texts(self) -> None:
        """A number of a text is one byte."""
        bios = smbios.BIOS[:0x1A] + b"".join(b"%d\0" % i for i in range(1, 400)) + b"\0"
        found = read(bytes(bios[:4]) + b"\xff" + bios[5:], smbios.END)
        assert found.bios is not None
        assert found.bios.vendor == "255"
        assert len(found.structures[0].strings) == 255

    def test_most_warnings(self) -> None:
        bad = [smbios.DEVICE[:2] + bytes((i, 1)) + smbios.DEVICE[4:0x5C] for i in range(256)]
        found = read(*(one + b"\0\0" for one in bad), smbios.END)
        assert len(found.memory_devices) == 256
        assert 100 <= len(found.warnings) <= 110

    def test_most_structures(self) -> None:
        found = read(smbios.structure(200, 7, 4, {}) * 5000)
        assert len(found.structures) == 4096
        assert "later structures are left out" in str(found.warnings[-1])


class TestTexts:
    def test_encodings(self) -> None:
        utf8 = read(smbios.BIOS.replace(b"P1.40", "é1".encode()), smbios.END).bios
        latin = read(smbios.BIOS.replace(b"P1.40", "é1".encode("latin-1")), smbios.END).bios
        assert utf8 is not None
        assert latin is not None
        assert utf8.version == latin.version == "é1"

    @pytest.mark.parametrize(
        "text",
        ["", None, "To Be Filled By O.E.M.", "to be filled by o.e.m", "Default string", "Unknown",
         "System Product Name", "Not Specified", "0000000000", "...", "XXXX", "PartNum0", "N/A",
         "Manufacturer12", "A1_SerNum0", "[Empty]", "0123456789"],
    )  # fmt: skip
    def test_placeholders(self, text: str | None) -> None:
        assert is_placeholder(text)

    @pytest.mark.parametrize(
        "text",
        [
            "B550M-C",
            "ASUSTeK COMPUTER INC.",
            "1001",
            "6",
            "Galaxy Book Go",
            "X570",
            "OptiPlex",
            "123",
            "PF1ABC23",
        ],
    )
    def test_values(self, text: str) -> None:
        assert not is_placeholder(text)
