"""Error records of bug check 0x124: found by the parameters, compared with them, and missing."""

from __future__ import annotations

import pytest

from analysis.watchdog.stopped import Stopped
from builders import cper as build
from kdmp_ks.analysis.objects import KINDS, describe
from kdmp_ks.analysis.watchdog import find_error_record
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.warnings import Warnings

ADDRESS = 0xFFFFB48BE9001028
STATUS = 0xBAA00000000C0135


def machine(*sections: build.Section, source: int = 0, status: int = STATUS) -> Stopped:
    dump = Stopped(0x124, source, ADDRESS, status >> 32, status & 0xFFFFFFFF)
    dump.memory.put(ADDRESS, build.record(*sections))
    return dump


def bank(status: int = STATUS) -> build.Section:
    return build.Section(build.BANK, build.bank_section(status))


def test_machine_check() -> None:
    warnings = Warnings()
    found = find_error_record(machine(bank()), warnings)
    assert found is not None
    assert (found.source, found.address) == ("machine check exception", ADDRESS)
    assert found.check is not None
    assert (found.check.status, found.check.vendor) == (STATUS, "amd")
    assert found.check.summary == "fatal: cache hierarchy error (data read, data, level 1)"
    assert found.record is not None
    assert found.record.banks[0].bank == 3
    assert list(warnings) == []


def test_a_status_that_the_record_does_not_have() -> None:
    warnings = Warnings()
    found = find_error_record(machine(bank(), status=STATUS + 1), warnings)
    assert found is not None
    assert found.check is not None
    assert found.check.status == STATUS + 1
    assert "MCi_STATUS in parameters 3 and 4" in str(warnings[0])


def test_other_sources_have_no_status() -> None:
    section = build.Section(build.PCI, build.pci_section())
    found = find_error_record(machine(section, source=4))
    assert found is not None
    assert (found.source, found.check) == ("PCI Express error", None)
    assert found.record is not None
    assert found.record.sections[0].kind == "pci_express"
    unknown = find_error_record(machine(section, source=0x99))
    assert unknown is not None
    assert unknown.source is None


@pytest.mark.parametrize("address", [ADDRESS, 0x1000, 0])
def test_a_record_that_is_missing(address: int) -> None:
    warnings = Warnings()
    dump = Stopped(0x124, 0, address, STATUS >> 32, STATUS & 0xFFFFFFFF)
    found = find_error_record(dump, warnings, "AuthenticAMD")
    assert found is not None
    assert found.record is None
    assert found.check is not None
    assert found.check.vendor == "amd"
    assert "the error record was not found" in str(warnings[0])


def test_a_record_that_is_cut() -> None:
    dump = machine(bank())
    dump.memory.cut(ADDRESS + 0x180, 0x1000)
    warnings = Warnings()
    found = find_error_record(dump, warnings)
    assert found is not None
    assert found.record is not None
    assert found.record.sections[0].facts is None
    assert any("the end of the error record" in str(one) for one in warnings)


def test_another_stop_code() -> None:
    assert find_error_record(Stopped(0x9C, 0, ADDRESS)) is None


class TestObject:
    def test_recognised_and_named(self) -> None:
        dump = machine(bank())
        for kind in (None, "cper"):
            found = describe(dump, ADDRESS, kind)
            assert found.kind == "cper"
            assert found.record.banks[0].check.status == STATUS
        assert KINDS["cper"].title == "hardware error record"

    def test_none(self) -> None:
        dump = machine(bank())
        dump.memory.put(ADDRESS, b"CPEX")
        with pytest.raises(InvalidDataError, match="no hardware error record"):
            describe(dump, ADDRESS, "cper")
        with pytest.raises(InvalidDataError, match="address of the kernel"):
            describe(dump, 0x1000, "cper")
        with pytest.raises(MemoryReadError):
            describe(dump, ADDRESS + 0x100000, "cper")
