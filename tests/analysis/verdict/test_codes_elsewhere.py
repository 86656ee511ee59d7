"""Verdicts by stop codes, on x86 and ARM64."""

from __future__ import annotations

import struct

import pytest

from builders import cper
from builders.other_machines import ARM64, OTHERS, X86, OtherMachine
from builders.triage import Stretch
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

BOTH = pytest.mark.parametrize("machine", OTHERS, ids=lambda one: one.name)
ARM_PROCESSOR = "e19e3d16-bc11-11e4-9caa-c2051d5d46b0"


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def findings(found: Verdict) -> str:
    return "\n".join(one.finding for one in found.evidence)


def stop(machine: OtherMachine, code: int, *parameters: int, **options: object) -> Verdict:
    return examine(machine.crash(code, parameters, **options))


class TestDisplay:
    """0x116, 0x117, 0x141: parameter 2 is in the display driver."""

    @BOTH
    @pytest.mark.parametrize("code", [0x116, 0x117, 0x141])
    def test_the_driver(self, machine: OtherMachine, code: int) -> None:
        at = machine.foreign + 0x1A40
        found = stop(machine, code, machine.pool, at, 0xC000009A, 4)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "high")
        assert found.evidence[0].addresses == (at,)
        assert "acmefilt+0x1a40" in found.evidence[0].finding

    @BOTH
    def test_the_recovery_context(self, machine: OtherMachine) -> None:
        at = machine.foreign + 0x1A40
        image = bytearray(0x80)
        struct.pack_into("<Q", image, 0x00, 0x52445476)
        struct.pack_into("<Q", image, 0x60, at)
        block = machine.pool // 0x1000 * 0x1000
        found = stop(machine, 0x116, block, at, 0, 4, blocks=[Stretch(block, bytes(image))])
        tests = [one.test for one in found.evidence]
        # The context has this form on 64-bit machines only.
        assert ("TDR recovery context" in tests) is machine.wide

    @BOTH
    def test_nowhere(self, machine: OtherMachine) -> None:
        assert stop(machine, 0x116, machine.pool, machine.pool).kind == "undetermined"


class TestHardwareErrors:
    """0x124: the record, or the halves of MCi_STATUS."""

    @BOTH
    def test_a_record_of_the_memory(self, machine: OtherMachine) -> None:
        at = machine.pool // 0x1000 * 0x1000
        record = cper.record(cper.Section(cper.MEMORY, cper.memory_section()))
        found = stop(machine, 0x124, 0, at, 0, 0, blocks=[Stretch(at, record)])
        assert short(found) == ("hardware", "RAM", "high")
        assert found.evidence[0].addresses == (at,)

    def test_the_parameters_of_x86(self) -> None:
        found = stop(X86, 0x124, 0, X86.pool, 0xBE000000, 0x00000151)
        assert short(found) == ("hardware", "CPU", "high")
        assert "0xbe00000000000151" in findings(found)

    def test_a_record_of_an_arm_processor(self) -> None:
        at = ARM64.pool // 0x1000 * 0x1000
        section = cper.Section(cper.UUID(ARM_PROCESSOR), bytes(0x28))
        found = stop(ARM64, 0x124, 2, at, 0, 0, blocks=[Stretch(at, cper.record(section))])
        assert short(found) == ("hardware", "CPU", "medium")


class TestProcesses:
    """0xEF and 0xF4: the process is a victim."""

    @BOTH
    @pytest.mark.parametrize("code", [0xEF, 0xF4])
    def test_the_current_process(self, machine: OtherMachine, code: int) -> None:
        died = machine.dump([]).eprocess_address
        parameters = (died, 0, 0, 0) if code == 0xEF else (3, died, 0, 0)
        found = stop(machine, code, *parameters, image="lsass.exe")
        assert (found.kind, found.culprit) == ("user-process", None)
        assert "lsass.exe" in found.summary
        assert found.evidence[0].addresses == (died,)
        assert "one of the process itself" in findings(found)

    @BOTH
    def test_another_process(self, machine: OtherMachine) -> None:
        found = stop(machine, 0xEF, machine.pool, image="taskkill.exe")
        assert found.kind == "user-process"
        assert "taskkill.exe was running" in findings(found)
        assert "taskkill.exe" not in found.summary

    @BOTH
    def test_the_saved_name(self, machine: OtherMachine) -> None:
        name = Stretch(machine.pool, b"csrss.exe".ljust(0x10, b"\0"))
        found = stop(machine, 0xF4, 3, machine.pool + 0x4000, machine.pool, 0, blocks=[name])
        assert found.summary.startswith("csrss.exe ended")


class TestPaging:
    """0x7A, 0x77, 0x1C7 and 0x154: pages that did not come back."""

    @BOTH
    @pytest.mark.parametrize("status", [0xC000009D, 0xC000000E, 0xC0000185, 0xC000009C, 0xC000016A])
    def test_the_disk(self, machine: OtherMachine, status: int) -> None:
        found = stop(machine, 0x7A, machine.pool, machine.extended(status), 0x1234, machine.nt)
        assert short(found) == ("hardware", "disk", "high")
        assert f"{status:#x}" in found.evidence[0].finding

    @BOTH
    def test_not_the_disk(self, machine: OtherMachine) -> None:
        found = stop(machine, 0x7A, machine.pool, 0xC0000005, 0x1234, machine.nt)
        assert short(found) == ("hardware", "RAM", "medium")
        assert stop(machine, 0x7A, machine.pool, 0xC000009A).kind == "undetermined"

    @BOTH
    def test_a_stack(self, machine: OtherMachine) -> None:
        found = stop(machine, 0x77, 0xC000009C, 0xC000009C, 0, 0x1234000)
        assert short(found) == ("hardware", "disk", "high")

    @BOTH
    def test_a_compressed_page(self, machine: OtherMachine) -> None:
        found = stop(machine, 0x1C7, 0, machine.pool, 0x1234, 0)
        assert short(found) == ("hardware", "RAM", "medium")
        assert found.evidence[0].addresses == (machine.pool,)
        assert stop(machine, 0x1C7, 9, machine.pool, 0x1234, 0).confidence == "low"

    @BOTH
    @pytest.mark.parametrize("pair", [False, True])
    def test_the_exception_of_the_store(self, machine: OtherMachine, pair: bool) -> None:
        """An in-page error whose third parameter is the status of the read."""
        if machine.wide:
            head = struct.pack("<IIQQII", 0xC0000006, 0, 0, machine.nt, 3, 0)
            record = head + struct.pack("<15Q", 0, machine.pool, 0xC0000185, *[0] * 12)
        else:
            head = struct.pack("<5I", 0xC0000006, 0, 0, machine.nt, 3)
            record = head + struct.pack("<15I", 0, machine.pool, 0xC0000185, *[0] * 12)
        at = machine.stack + 0x800
        parts = {at: record}
        given = at
        if pair:
            given = machine.stack + 0x700
            parts[given] = struct.pack(machine.pointer, at)
        found = stop(machine, 0x154, machine.pool, given, 2, 0, parts=parts)
        assert short(found) == ("hardware", "disk", "high")
        assert "0xc0000185" in findings(found)

    @BOTH
    def test_a_store_without_a_record(self, machine: OtherMachine) -> None:
        found = stop(machine, 0x154, machine.pool, machine.pool, 2, 0)
        assert short(found) == ("hardware", "RAM", "low")


class TestPool:
    """0x19 and 0xC2."""

    @BOTH
    @pytest.mark.parametrize("bit", [4, 21, 31])
    def test_a_link_with_one_bit(self, machine: OtherMachine, bit: int) -> None:
        entry = machine.pool
        found = stop(machine, 0x19, 3, entry, entry ^ 1 << bit, entry)
        assert short(found) == ("hardware", "RAM", "medium")
        assert f"bit {bit} differs" in found.evidence[0].finding
        assert found.evidence[0].addresses == (entry,)

    @BOTH
    def test_links_that_differ_in_more(self, machine: OtherMachine) -> None:
        entry = machine.pool
        assert stop(machine, 0x19, 3, entry, entry ^ 0x30, entry).kind == "undetermined"
        assert stop(machine, 0x19, 0x20, entry, entry + 0x40, 0).kind == "undetermined"

    @BOTH
    @pytest.mark.parametrize("kind", [0x9B, 0x9C, 0x9D])
    def test_the_caller_of_a_wrong_call(self, machine: OtherMachine, kind: int) -> None:
        at = machine.foreign + 0x321
        found = stop(machine, 0xC2, kind, 1, 0x10, at)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
        assert found.evidence[0].addresses == (at,)
        for other in (machine.nt, machine.microsoft, machine.pool):
            assert stop(machine, 0xC2, kind, 1, 0x10, other).kind == "undetermined"

    @BOTH
    def test_a_block_that_was_freed_twice(self, machine: OtherMachine) -> None:
        found = stop(machine, 0xC2, 7, 0, 0x1234, machine.pool)
        assert found.kind == "undetermined"
        assert "seldom" in findings(found)


class TestMemoryManager:
    """0x1A: kinds that are about the hardware, and kinds that are not."""

    @BOTH
    def test_a_lone_bit(self, machine: OtherMachine) -> None:
        found = stop(machine, 0x1A, 0x41792, machine.pool, 1 << 30, 0)
        assert short(found) == ("hardware", "RAM", "high")

    @BOTH
    @pytest.mark.parametrize("kind", [0x1233, 0x1235, 0x4477, 0x41286, 0x61946])
    def test_kinds_of_drivers(self, machine: OtherMachine, kind: int) -> None:
        found = stop(machine, 0x1A, kind, machine.pool, 1 << 9, 0)
        assert found.kind == "undetermined"
        assert "a driver causes" in findings(found)

    @BOTH
    @pytest.mark.parametrize("kind", [0x402, 0x777777])
    def test_kinds_that_nothing_is_known_of(self, machine: OtherMachine, kind: int) -> None:
        found = stop(machine, 0x1A, kind, machine.pool, 1 << 9, machine.pool ^ 1 << 20)
        assert found.kind == "undetermined"
        assert "nothing more is published" in findings(found)


class TestOnPurpose:
    """0x1C8, 0xE2 and 0x161."""

    @BOTH
    @pytest.mark.parametrize("code", [0x1C8, 0xE2, 0x161])
    def test_requests(self, machine: OtherMachine, code: int) -> None:
        found = stop(machine, code, 7000)
        assert short(found) == ("user-action", None, "high")
        assert ("7 seconds" in found.summary) is (code == 0x1C8)


class TestReporters:
    """The thread of such a stop names nobody, whoever is on its stack."""

    @BOTH
    @pytest.mark.parametrize("code", [0x9F, 0x133, 0x101, 0x124, 0x13A, 0x1A, 0xEF])
    def test_the_stack_of_a_reporter(self, machine: OtherMachine, code: int) -> None:
        back = machine.foreign + 0x5100
        call = b"\xff\xd0" if machine is X86 else struct.pack("<I", 0xD63F0100)
        found = stop(
            machine,
            code,
            words={machine.stack + 0x1880: back},
            blocks=[Stretch(back - len(call), call)],
            start=machine.foreign + 0x10,
        )
        assert found.culprit != "acmefilt.sys"
        assert found.kind != "third-party-driver"
