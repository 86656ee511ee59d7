"""Hardware error records: each section against bytes packed at literal offsets, and broken ones."""

from __future__ import annotations

import random
import struct
import time
from contextlib import suppress
from datetime import datetime, timezone
from uuid import UUID

import pytest

from builders import cper as build
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.errors import BoundsError, KdmpError, SignatureError
from kdmp_ks.firmware.cper import read_cper, record_size
from kdmp_ks.ground.privacy import masked_document
from kdmp_ks.ground.warnings import Warnings

STATUS = 0xBAA00000000C0135
LOAD_STORE = 0x0010_00B0_0000_0000


def facts_of(section: build.Section) -> object:
    warnings = Warnings()
    found = read_cper(build.record(section), warnings)
    assert list(warnings) == []
    return found.sections[0].facts


def test_header() -> None:
    data = build.record(build.Section(build.MEMORY, build.memory_section()), flags=2)
    found = read_cper(data)
    assert found.size == len(data) == record_size(data)
    assert (found.revision, found.severity) == ("2.16", "fatal")
    assert found.time == datetime(2024, 10, 24, 14, 20, 20, tzinfo=timezone.utc)
    assert (found.creator, found.notification) == ("Windows", "machine check exception")
    assert found.creator_id == str(build.WINDOWS)
    assert found.record_id == 0x1DB261FD9DAD5C0
    assert found.flags == ("previous_error",)
    assert found.platform_id is None


class TestTime:
    def test_binary_coded_decimals_are_local_time(self) -> None:
        data = build.record(time=bytes((0x59, 0x20, 0x14, 1, 0x24, 0x10, 0x24, 0x20)))
        found = read_cper(data)
        assert found.time == datetime(2024, 10, 24, 14, 20, 59)
        assert found.is_precise

    def test_no_time(self) -> None:
        assert read_cper(build.record(time=bytes(8))).time is None
        assert read_cper(build.record(valid=0)).time is None

    @pytest.mark.parametrize(
        "raw",
        [
            bytes((60, 0, 0, 0, 1, 1, 24, 20)),
            bytes((0, 0, 0, 0, 31, 2, 24, 20)),
            bytes((0x5A, 0, 0, 0, 1, 1, 0x24, 0x20)),
            bytes((43, 42, 8, 0, 30, 5, 24, 21)),
            b"\xff" * 8,
        ],
    )
    def test_what_is_no_time_is_a_warning(self, raw: bytes) -> None:
        warnings = Warnings()
        assert read_cper(build.record(time=raw), warnings).time is None
        assert "time of the error record" in str(warnings[0])


class TestSections:
    def test_processor(self) -> None:
        found = facts_of(build.Section(build.PROCESSOR, build.processor_section()))
        assert as_plain(found) == {
            "processor_type": "x86",
            "instruction_set": "x64",
            "error_types": ["cache"],
            "operation": "data_read",
            "flags": ["corrected"],
            "level": 1,
            "version": "0xa20f10",
            "name": "AMD Ryzen test",
            "processor_id": 11,
            "target_address": "0x12345000",
            "requester_id": "0x21",
            "responder_id": "0x22",
            "instruction_pointer": "0xfffff80012345678",
        }

    @pytest.mark.parametrize("spaced", [False, True])
    def test_x86(self, spaced: bool) -> None:
        bus = 0x79E | 3 << 22 | 1 << 29 | 2 << 33  # as a record of Windows has it
        cache = 0x9F | 1 << 16 | 3 << 18 | 2 << 22 | 1 << 25 | 1 << 26
        internal = 0x3F | 2 << 16 | 1 << 20
        infos = (
            build.error_info(build.BUS_CHECK, bus, 1),
            build.error_info(build.CACHE_CHECK, cache),
            build.error_info(build.INTERNAL_CHECK, internal),
            build.error_info(build.WINDOWS, 7),
        )
        registers = struct.pack("<16Q6H4xQQ", *range(16), 16, 24, 32, 40, 48, 56, 0x246, 0x1234)
        registers += struct.pack("<6Q", *range(6)) + bytes(32) + struct.pack("<HH", 0x50, 0x40)
        contexts = (
            build.context(3, registers),
            build.context(1, struct.pack("<3Q", 5, 6, 7), msr=0x400),
            build.context(3, b"too short"),
        )
        assert len(registers) == 0xF4
        section = build.x86_section(*infos, contexts=contexts, spaced=spaced)
        found = facts_of(build.Section(build.X86, section))
        assert found.apic_id == 11
        assert found.cpuid == (0xA20F10, 0x100800, 0x7EF8320B, 0x178BFBFF)
        first, second, third, fourth = found.errors
        assert (first.kind, first.target_id) == ("bus", None)
        assert dict(first.details) == {
            "operation": "generic request",
            "level": 3,
            "context_corrupt": False,
            "uncorrected": False,
            "overflow": True,
            "participation": "originated by this processor",
            "timed_out": False,
            "address_space": "I/O",
        }
        assert dict(second.details) == {
            "transaction": "data",
            "operation": "data read",
            "level": 2,
            "context_corrupt": True,
            "uncorrected": True,
            "overflow": False,
        }
        assert (second.target_id, second.requester_id, second.responder_id) == (
            0x1111,
            0x2222,
            0x3333,
        )
        assert second.instruction_pointer == 0xFFFFF80012340000
        assert dict(third.details)["error_type"] == "microcode ROM parity"
        assert dict(third.details)["uncorrected"] is True
        assert (fourth.kind, dict(fourth.details)) == (None, {})
        registers_of, msrs, short = found.contexts
        assert registers_of.registers["rdx"] == 3
        assert registers_of.registers["gs"] == 56
        assert registers_of.registers["rip"] == 0x1234
        assert registers_of.registers["tr"] == 0x40
        assert (msrs.kind, msrs.first, msrs.values) == ("msr", 0x400, (5, 6, 7))
        assert (short.size, dict(short.registers)) == (9, {})

    def test_memory(self) -> None:
        found = facts_of(build.Section(build.MEMORY, build.memory_section()))
        assert as_plain(found) == {
            "error_type": "single_bit_ecc",
            "error_class": "memory",
            "detected_in": ["data", "overflow"],
            "corrected": None,
            "physical_address": "0x123456000",
            "physical_address_mask": "0xfffffffff000",
            "node": 1,
            "card": 2,
            "module": 3,
            "bank": 4,
            "device": 5,
            "row": 0x1ABCD,
            "column": 7,
            "rank": 1,
            "bit_position": 8,
            "chip": None,
            "card_handle": "0x1000",
            "module_handle": "0x1101",
        }

    @pytest.mark.parametrize("size", [0x49, 0x4D])
    def test_memory_of_older_firmware(self, size: int) -> None:
        found = facts_of(build.Section(build.MEMORY, build.memory_section(size)))
        assert (found.error_type, found.row, found.rank) == ("single_bit_ecc", 0xABCD, None)

    def test_memory_2(self) -> None:
        found = facts_of(build.Section(build.MEMORY2, build.memory2_section()))
        assert (found.error_type, found.corrected) == ("multi_bit_ecc", False)
        assert (found.device, found.row, found.column) == (5, 0x12345, 7)
        assert (found.rank, found.bit_position, found.chip) == (1, 63, 6)
        assert (found.card_handle, found.module_handle) == (0x20, 0x21)

    def test_pci_express(self) -> None:
        found = facts_of(build.Section(build.PCI, build.pci_section()))
        assert as_plain(found) == {
            "port_type": "endpoint",
            "version": "3.1",
            "command": "0x406",
            "status": "0x10",
            "segment": 0,
            "function": "01:00.1",
            "secondary_bus": 0,
            "vendor_id": "0x10de",
            "device_id": "0x1f82",
            "class_code": "0x30000",
            "slot": 5,
            "serial_number": "0x155dfffe123456",
            "device_status": "0x4",
            "link_speed": 3,
            "link_width": 16,
            "uncorrectable": ["completion_timeout", "unsupported_request"],
            "fatal": ["completion_timeout"],
            "correctable": ["receiver", "bad_packet"],
            "header_log": "000102030405060708090a0b0c0d0e0f",
        }

    def test_firmware(self) -> None:
        found = facts_of(build.Section(build.FIRMWARE, build.firmware_section()))
        assert (found.record_type, found.record_revision) == ("soc_type2", 2)
        assert found.record_guid == "8f87f311-c998-4d9e-a0c4-6065518c4f6d"

    @pytest.mark.parametrize("size", [0x108, 0x110, 0x124, 0x4A8])
    def test_machine_check(self, size: int) -> None:
        version = 2 if size <= 0x110 else 3
        data = build.bank_section(STATUS, size=size, version=version, ipid=LOAD_STORE)
        found = facts_of(build.Section(build.BANK, data))
        assert (found.version, found.vendor, found.processor) == (version, "amd", 11)
        assert (found.apic_id, found.bank, found.unit) == (12, 3, "load-store unit")
        assert found.time == datetime(2024, 10, 24, 14, 20, 20, 263479, tzinfo=timezone.utc)
        assert found.global_status == (
            "the instruction can be restarted",
            "machine check in progress",
        )
        assert found.check.status == STATUS
        assert found.check.summary == "fatal: cache hierarchy error (data read, data, level 1)"
        assert (found.address, found.misc) == (None, 0xD0130FFF00000000)
        assert found.extended_registers == (LOAD_STORE, *range(1, 10))
        assert found.global_capability == (None if size < 0x110 else 0x117)
        recovery = ((), None) if version == 2 else (("context_corrupt", "high_irql"), False)
        assert (found.recovery_failures, found.has_recovered) == recovery

    def test_validation_bits_decide(self) -> None:
        for kind, data in (
            (build.PROCESSOR, build.processor_section()),
            (build.MEMORY, build.memory_section()),
            (build.MEMORY2, build.memory2_section()),
            (build.PCI, build.pci_section()),
        ):
            found = as_plain(facts_of(build.Section(kind, bytes(8) + data[8:])))
            assert isinstance(found, dict)
            assert {name: value for name, value in found.items() if value not in (None, [])} == {}

    def test_another_type_remains_bytes(self) -> None:
        kind = UUID("9876ccad-47b4-4bdb-b65e-16f193c4f3dc")
        section = read_cper(build.record(build.Section(kind, b"abc"))).sections[0]
        assert (section.kind, section.facts, section.data) == (None, None, b"abc")
        assert section.type_id == str(kind)

    def test_descriptor(self) -> None:
        fru = UUID("11111111-2222-3333-4444-555555555555")
        sections = (
            build.Section(build.MEMORY, build.memory_section(), 2, 8),
            build.Section(build.PCI, build.pci_section(), 0, 0x41, b"Slot  5\0trash", fru),
        )
        found = read_cper(build.record(*sections))
        first, second = found.sections
        assert (first.severity, first.flags, first.fru_text) == (
            "corrected",
            ("threshold_exceeded",),
            None,
        )
        assert (second.severity, second.flags) == ("recoverable", ("primary", "propagated"))
        assert (second.fru_text, second.fru_id, second.kind) == ("Slot 5", str(fru), "pci_express")
        assert (second.offset, second.size) == (0x80 + 2 * 0x48 + 0x50, 0xD0)
        assert found.primary_section is second


def test_what_identifies_a_machine_is_masked() -> None:
    identity = UUID("83c1603c-1552-48a7-87d1-14d9467d7765")
    section = build.Section(build.PCI, build.pci_section(), fru_text=b"slot 5", fru_id=identity)
    found = read_cper(build.record(section, platform=identity))
    assert found.platform_id == str(identity)
    text = str(masked_document(as_plain(found)))
    assert str(identity) not in text
    assert "155dfffe123456" not in text
    assert "slot 5" in text


class TestBroken:
    def test_another_signature(self) -> None:
        with pytest.raises(SignatureError, match="no hardware error record"):
            read_cper(b"PAGE" + bytes(0x100))

    @pytest.mark.parametrize("size", [4, 0x7F])
    def test_a_cut_header(self, size: int) -> None:
        with pytest.raises(BoundsError, match="whole header"):
            read_cper(build.record()[:size])

    def test_a_length_that_is_none(self) -> None:
        data = bytearray(build.record())
        struct.pack_into("<I", data, 0x14, 0x7F)
        with pytest.raises(BoundsError, match="Length"):
            read_cper(bytes(data))

    def test_a_cut_record_gives_what_is_there(self) -> None:
        sections = [build.Section(build.MEMORY, build.memory_section())] * 2
        data = build.record(*sections)
        warnings = Warnings()
        found = read_cper(data[:-4], warnings)
        assert [one.facts is not None for one in found.sections] == [True, True]
        assert any("end of section 1" in str(one) for one in warnings)
        found = read_cper(data[:-0x60], warnings)
        assert [one.facts is not None for one in found.sections] == [False, False]

    def test_a_section_count_that_is_too_high(self) -> None:
        data = bytearray(build.record(build.Section(build.MEMORY, build.memory_section())))
        struct.pack_into("<H", data, 0x0A, 0xFFFF)
        warnings = Warnings()
        found = read_cper(bytes(data), warnings)
        assert found.sections[0].facts is not None
        assert any("SectionCount" in str(one) for one in warnings)

    @pytest.mark.parametrize("offset", [0, 0x80, 0xC0, 0x7FFFFFFF, 0xFFFFFFFF])
    def test_a_section_outside_of_the_record(self, offset: int) -> None:
        data = bytearray(build.record(build.Section(build.MEMORY, build.memory_section())))
        struct.pack_into("<I", data, 0x80, offset)
        warnings = Warnings()
        section = read_cper(bytes(data), warnings).sections[0]
        assert (section.facts, section.data) == (None, b"")
        assert "outside of the record" in str(warnings[0])

    def test_sections_that_overlap(self) -> None:
        """A record of a MiB whose sections are all of it would be many times its size."""
        sections = [build.Section(build.X86, build.x86_section())] * 64
        data = bytearray(build.record(*sections).ljust(1 << 20, b"\0"))
        start = 0x80 + 64 * 0x48
        struct.pack_into("<I", data, 0x14, len(data))
        for number in range(64):
            struct.pack_into("<II", data, 0x80 + 0x48 * number, start, len(data) - start)
        warnings = Warnings()
        begun = time.perf_counter()
        found = read_cper(bytes(data), warnings)
        assert time.perf_counter() - begun < 10  # does not hang
        assert sum(len(section.data) for section in found.sections) < len(data)
        assert "it overlaps the sections before" in str(warnings[0])

    def test_a_section_that_is_too_short(self) -> None:
        warnings = Warnings()
        data = build.record(build.Section(build.BANK, build.bank_section(STATUS)[:0x50]))
        section = read_cper(data, warnings).sections[0]
        assert section.facts is None
        assert len(section.data) == 0x50
        assert "section 0 (machine_check)" in str(warnings[0])

    def test_random_changes(self) -> None:
        x86 = build.x86_section(build.error_info(build.BUS_CHECK, 0x79E))
        whole = build.record(
            build.Section(build.PROCESSOR, build.processor_section()),
            build.Section(build.X86, x86),
            build.Section(build.MEMORY, build.memory_section()),
            build.Section(build.PCI, build.pci_section()),
            build.Section(build.BANK, build.bank_section(STATUS)),
        )
        chance = random.Random(3)
        sections = 0
        for _ in range(500):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(10, len(data))] = chance.choice(
                    (0, 0xFF, chance.randrange(256))
                )
            begun = time.perf_counter()
            with suppress(KdmpError):
                sections += len(read_cper(bytes(data), Warnings()).sections)
            assert time.perf_counter() - begun < 10  # does not hang
        assert sections > 1000
