"""Evidence around a fault: requests, callers further up, and registers that cannot be."""

from __future__ import annotations

import io

import pytest

from analysis.verdict.scenarios.scenario import PAGE, behind, code_page, place
from builders.blue_screen import LOADED, Fault
from builders.fault import RSP
from builders.requests import Layer, PowerRequest
from builders.triage import Driver
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

COMPARE = "cmp byte ptr [rax + 34], dl"
BITMAP = "mov eax, dword ptr [rax + 4*rcx]"
MAJOR_PNP = b"\x1b\x00"
LOCATION = 0xD0
BASE = 0xFFFFAB8000000000
VMSWITCH = Driver("\\SystemRoot\\System32\\drivers\\vmswitch.sys", 0xFFFFF80071000000, 0x300000)


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def verdict(made: Fault, **options: object) -> Verdict:
    with KernelDumpParser(io.BytesIO(made.screen(**options).file())) as dump:
        return examine(dump)


def of_test(found: Verdict, name: str) -> list[Evidence]:
    return [one for one in found.evidence if one.test == name]


class TestRequests:
    """Requests on the stack."""

    def request(self, *names: str, holder: int = 0) -> PowerRequest:
        """A request to start a device, in the hands of one of its drivers."""
        layers = [Layer(LOADED[one]) for one in names]
        asked = PowerRequest(layers, holder, path="ACPI\\ACME0001\\SECRET&0", base=BASE)
        at = asked.irp + LOCATION + (len(names) - holder) * 0x48
        asked.changes = [(at, MAJOR_PNP)]
        return asked

    def fault(self, module: str, asked: PowerRequest, **options: object) -> Verdict:
        at = place(module, "find_kind", COMPARE)
        made = Fault(at=at, page=PAGE, registers={"rax": 0}, accessed=0x22, **options)
        return verdict(made, others=asked.blocks())

    @pytest.mark.parametrize("module", ["intelppm.sys", "acmefilt.sys"])
    def test_a_request_for_a_device_of_the_faulting_driver(self, module: str) -> None:
        asked = self.request(module, "ACPI.sys")
        found = self.fault(module, asked, words={0x200: asked.irp})
        (evidence,) = of_test(found, "request")
        assert "IRP_MN_START_DEVICE" in evidence.finding
        assert f"{asked.irp:#x}" in evidence.finding
        assert module in evidence.finding
        assert "ACPI\\ACME0001" in evidence.finding
        assert "SECRET" not in evidence.finding
        assert evidence.addresses == (asked.irp, asked.device(0))

    def test_a_request_changes_no_confidence(self) -> None:
        asked = self.request("intelppm.sys", "ACPI.sys")
        without = self.fault("intelppm.sys", asked)
        assert not of_test(without, "request")
        assert short(self.fault("intelppm.sys", asked, words={0x200: asked.irp})) == short(without)

    def test_a_request_that_others_have(self) -> None:
        asked = self.request("acmefilt.sys", "intelppm.sys", "ACPI.sys", holder=2)
        found = self.fault("intelppm.sys", asked, words={0x200: asked.irp})
        (evidence,) = of_test(found, "request")
        assert "ACPI.sys has it" in evidence.finding
        assert "a device of intelppm.sys" in evidence.finding

    def test_words_that_are_no_requests(self) -> None:
        asked = self.request("intelppm.sys", "ACPI.sys")
        words = {0x200: asked.irp + 8, 0x208: asked.device(0), 0x210: asked.driver(0)}
        assert not of_test(self.fault("intelppm.sys", asked, words=words), "request")

    def test_many_words(self) -> None:
        asked = self.request("intelppm.sys", "ACPI.sys")
        words = {0x200 + 8 * n: asked.irp + 0x100000 + 0x10 * n for n in range(300)}
        words[0x200 + 8 * 300] = asked.irp
        assert not of_test(self.fault("intelppm.sys", asked, words=words), "request")


class TestCallersFurtherUp:
    """A driver of Microsoft's that another one called."""

    def leaf(self, *above: tuple[int, int], pages: tuple[str, ...] = (), **more: object) -> Verdict:
        at = place("nt", "test_bit", BITMAP)
        made = Fault(
            at=at,
            page=PAGE,
            registers={"rax": 0, "rcx": 0},
            accessed=0,
            words={0: behind("winhvr.sys", "dispatch", "call 0b0"), **dict(above)},
        )
        others = [code_page("winhvr.sys"), *map(code_page, pages)]
        drivers = (*LOADED.values(), VMSWITCH)
        return verdict(made, others=others, drivers=drivers, **more)

    def test_the_driver_that_it_works_for(self) -> None:
        winhvr = behind("winhvr.sys", "walk", "call 0b0")
        found = self.leaf((0x28, winhvr), (0x80, VMSWITCH.base), (0x90, VMSWITCH.base + 0x2345))
        assert short(found) == ("microsoft-driver", "winhvr.sys", "medium")
        (evidence,) = of_test(found, "caller further up")
        assert "vmswitch.sys" in evidence.finding
        assert "vmswitch+0x2345" in evidence.finding
        assert "without the code" in evidence.finding
        assert evidence.addresses == (RSP + 0x90,)

    def test_a_third_party_driver_that_called_it_makes_it_a_hint(self) -> None:
        foreign = behind("acmefilt.sys", "walk", "call 0b0")
        found = self.leaf((0x80, foreign), pages=("acmefilt.sys",))
        assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
        assert "winhvr+" in of_test(found, "caller")[0].finding
        assert "acmefilt.sys" in of_test(found, "caller further up")[0].finding
        # A word that no call precedes is left over.
        other = self.leaf((0x80, foreign + 1), pages=("acmefilt.sys",))
        assert short(other) == ("microsoft-driver", "winhvr.sys", "medium")
        assert not of_test(other, "caller further up")

    def test_steps_for_the_hypervisor(self) -> None:
        steps = " ".join(self.leaf().next)
        for word in ("Windows", "BIOS", "Hyper-V", "kernel dump"):
            assert word in steps
        at = place("ntfs.sys", "find_kind", COMPARE)
        other = verdict(Fault(at=at, page=PAGE, registers={"rax": 0}, accessed=0x22))
        assert "Hyper-V" not in " ".join(other.next)

    def test_the_framework_is_not_who_called(self) -> None:
        framework = Driver(
            "\\SystemRoot\\System32\\drivers\\Wdf01000.sys", 0xFFFFF80072000000, 0x90000
        )
        at = place("intelppm.sys", "find_kind", COMPARE)
        made = Fault(
            at=at,
            page=PAGE,
            registers={"rax": 0},
            accessed=0x22,
            words={0x80: framework.base + 0x1234},
        )
        found = verdict(made, drivers=(*LOADED.values(), framework))
        assert not of_test(found, "caller further up")


class TestSigns:
    """Registers and faults that cannot be, in a driver whose code is intact."""

    def fault(self, text: str = COMPARE, function: str = "find_kind", **options: object) -> Verdict:
        at = place("acmefilt.sys", function, text)
        return verdict(Fault(at=at, page=PAGE, **options))

    def test_none(self) -> None:
        found = self.fault(registers={"rax": 0}, accessed=0x22)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
        assert not of_test(found, "contradiction")

    @pytest.mark.parametrize(
        "registers", [{"rsp": RSP + 4}, {"eflags": 0x10244}, {"eflags": 0x14246}]
    )
    def test_registers_that_cannot_be(self, registers: dict[str, int]) -> None:
        found = self.fault(registers={"rax": 0, **registers}, accessed=0x22)
        assert found.confidence == "low"
        assert len(of_test(found, "contradiction")) == 1

    def test_a_plain_access_that_the_processor_refused(self) -> None:
        found = self.fault(registers={"rax": 0xFFFFA10B4C5D6E70})
        assert found.confidence == "low"
        (evidence,) = of_test(found, "contradiction")
        assert "canonical" in evidence.finding

    def test_a_pointer_that_is_not_canonical(self) -> None:
        found = self.fault(registers={"rax": 0x4141414141414141})
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")

    def test_an_access_by_a_segment(self) -> None:
        found = self.fault("mov rax, qword ptr gs:[392]", "current_thread")
        assert not of_test(found, "contradiction")


def test_a_caller_with_contradictions_is_a_hint() -> None:
    at = place("nt", "test_bit", BITMAP)
    words = {0: behind("acmefilt.sys", "dispatch", "call 0b0")}
    registers = {"rax": 0, "rcx": 0}
    for flags, confidence in ((0x10246, "medium"), (0x10244, "low")):
        made = Fault(
            at=at,
            page=PAGE,
            registers={**registers, "eflags": flags},
            accessed=0,
            words=words,
        )
        found = verdict(made, others=[code_page("acmefilt.sys")])
        assert short(found) == ("third-party-driver", "acmefilt.sys", confidence)
