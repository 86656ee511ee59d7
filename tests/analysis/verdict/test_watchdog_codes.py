"""Verdicts of 0x133, 0x101, 0x116, 0x117 and 0x141."""

from __future__ import annotations

import io
import struct

import pytest

from builders.context_arm64 import arm64_context
from builders.crash import DRIVERS, FOREIGN, HAL, MICROSOFT, NT, crash
from builders.hardware import Function, Machine
from builders.header import x64_context
from builders.header32 import x86_context
from builders.triage import Blob, Driver, Stretch, TriageDump, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

KPRCB = TriageDump().kprcb_address
BLOCK, PROFILE, OFFSET = 0xFFFFF80000A50000, 0xFFFFB48BE9000000, 0x8B68
OTHER = Driver("\\SystemRoot\\system32\\drivers\\othervnd.sys", 0xFFFFF80040000000, 0x40000)
CORE, DEEP = NT.base + 0x1000, HAL.base + 0x100


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def findings(found: Verdict) -> str:
    return "\n".join(one.finding for one in found.evidence)


class TestSampledStacks:
    """0x133."""

    def slot(self, *frames: int) -> bytes:
        return struct.pack("<33Q", len(frames), *frames, *(0,) * (32 - len(frames)))

    def verdict(self, *stacks: tuple[int, tuple[int, ...]], kind: int = 1) -> Verdict:
        """Examine a dump with so many samples of each stack."""
        data = b"".join(count * self.slot(*frames) for count, frames in stacks)
        triage = struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, OFFSET, 0, len(data))
        blocks = [
            Stretch(BLOCK, triage),
            Stretch(KPRCB + OFFSET, struct.pack("<Q", PROFILE)),
            Stretch(PROFILE, data),
        ]
        parameters = (1, 0x1E00, BLOCK, 0) if kind else (0, 0x501, 0x500, BLOCK)
        return examine(crash(0x133, parameters, drivers=(*DRIVERS, OTHER), blocks=blocks))

    @pytest.mark.parametrize("kind", [0, 1])
    @pytest.mark.parametrize(
        ("count", "confidence"), [(126, "high"), (114, "high"), (100, "medium"), (70, "medium")]
    )
    def test_a_foreign_driver_at_the_top(self, count: int, confidence: str, kind: int) -> None:
        at = FOREIGN.base + 0x123
        found = self.verdict(
            (count, (CORE, DEEP, at, MICROSOFT.base + 1, CORE)),
            (126 - count, (CORE, MICROSOFT.base + 0x10)),
            kind=kind,
        )
        assert short(found) == ("third-party-driver", "acmefilt.sys", confidence)
        assert f"acmefilt.sys {count}" in found.evidence[0].finding
        assert "126 call stacks of processor 1" in found.evidence[0].finding
        assert found.evidence[0].addresses == (at,)

    def test_a_foreign_driver_in_a_minority_is_no_more_than_a_hint(self) -> None:
        found = self.verdict(
            (50, (CORE, FOREIGN.base)), (40, (CORE, MICROSOFT.base)), (36, (CORE, OTHER.base))
        )
        assert short(found) == ("third-party-driver", "acmefilt.sys", "low")

    def test_few_samples_are_no_more_than_a_hint(self) -> None:
        assert self.verdict((7, (CORE, FOREIGN.base))).confidence == "low"
        assert self.verdict((8, (CORE, FOREIGN.base))).confidence == "high"

    def test_a_driver_of_microsoft_works_for_a_foreign_one(self) -> None:
        found = self.verdict(
            (120, (CORE, MICROSOFT.base + 0x10, FOREIGN.base + 0x20, MICROSOFT.base + 0x30)),
            (6, (CORE, MICROSOFT.base + 0x40)),
        )
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
        assert "acmefilt.sys is in 120 of 126 samples" in findings(found)

    def test_several_foreign_drivers_behind_are_hints(self) -> None:
        found = self.verdict((126, (CORE, MICROSOFT.base, OTHER.base, FOREIGN.base)))
        assert short(found) == ("third-party-driver", "othervnd.sys", "low")

    def test_a_foreign_driver_that_is_not_in_most_samples_is_innocent(self) -> None:
        found = self.verdict(
            (100, (CORE, MICROSOFT.base)), (26, (CORE, MICROSOFT.base, FOREIGN.base))
        )
        assert short(found) == ("microsoft-driver", "tcpip.sys", "low")

    def test_a_driver_of_microsoft_alone(self) -> None:
        found = self.verdict((120, (CORE, MICROSOFT.base)), (6, (CORE, CORE)))
        assert short(found) == ("microsoft-driver", "tcpip.sys", "medium")
        assert "the kernel alone 6" in findings(found)

    def test_the_kernel_alone_names_nobody(self) -> None:
        found = self.verdict((126, (CORE, DEEP, CORE)))
        assert found.kind == "undetermined"
        assert "all of them in the kernel alone" in findings(found)

    def test_frames_in_no_module_name_nobody(self) -> None:
        assert self.verdict((126, (0xFFFFF80099000000,))).kind == "undetermined"

    def test_no_samples(self) -> None:
        for blocks in ([], [Stretch(BLOCK, struct.pack("<IHHHHI", 1, 1, 1, 1, 1, 1))]):
            found = examine(crash(0x133, (1, 0x1E00, BLOCK, 0), blocks=blocks))
            assert found.kind == "undetermined"
            assert "the dump has none" in findings(found)
        assert self.verdict((10, ())).kind == "undetermined"

    def dpc(self, *routines: int, queue: int = 0, kind: int = 0x13, single: bool = True) -> Verdict:
        """Examine a dump without samples, whose stack points to DPCs."""
        at = [0xFFFFE60339000010 + 0x100 * number for number in range(len(routines))]
        blocks = [
            Stretch(one, struct.pack("<BBH4x7Q", kind, 1, 0, 0, 0, routine, 0, 0, 0, queue))
            for one, routine in zip(at, routines, strict=True)
        ]
        stack = Stretch(STACK, struct.pack(f"<{len(at) + 2}Q", CORE, 0x1234, *at))
        parameters = (0, 0x501, 0x500, 0) if single else (1, 0x1E00, 0, 0)
        registers = {"rsp": STACK, "rip": CORE}
        return examine(crash(0x133, parameters, blocks=[*blocks, stack], registers=registers))

    def test_the_dpc_on_the_stack_is_a_hint(self) -> None:
        found = self.dpc(FOREIGN.base + 0x40)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
        assert "acmefilt+0x40" in findings(found)
        assert self.dpc(FOREIGN.base + 0x40, kind=0x1A).culprit == "acmefilt.sys"

    def test_dpcs_that_name_nobody(self) -> None:
        assert self.dpc(MICROSOFT.base).kind == "undetermined"
        assert self.dpc(FOREIGN.base, MICROSOFT.base).kind == "undetermined"
        assert self.dpc(FOREIGN.base, queue=0xFFFFE60339008000).kind == "undetermined"
        assert self.dpc(FOREIGN.base, kind=0x12).kind == "undetermined"
        assert self.dpc(0x7FF612345678).kind == "undetermined"
        assert self.dpc(FOREIGN.base, single=False).kind == "undetermined"

    def test_samples_of_arm64(self) -> None:
        data = 20 * self.slot(CORE, FOREIGN.base + 0x10)
        triage = struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, OFFSET, 0, len(data))
        blocks = [
            Stretch(BLOCK, triage),
            Stretch(KPRCB + OFFSET, struct.pack("<Q", PROFILE)),
            Stretch(PROFILE, data),
        ]
        dump = TriageDump(machine=0xAA64)
        found = examine(crash(0x133, (1, 0x1E00, BLOCK, 0), dump=dump, blocks=blocks))
        assert short(found) == ("third-party-driver", "acmefilt.sys", "high")

    def test_many_different_samples(self) -> None:
        stacks = [
            (1, tuple(FOREIGN.base + 0x40 * row + column for column in range(32)))
            for row in range(490)
        ]
        assert self.verdict(*stacks).culprit == "acmefilt.sys"

    @pytest.mark.parametrize("value", [0, 8, 0x7FF600001000, 0xFFFFFFFFFFFFFFFF])
    def test_wild_parameters(self, value: int) -> None:
        for parameters in ((1, 0, value, 0), (0, 0, 0, value), (value, value, value, value)):
            assert examine(crash(0x133, parameters)).kind == "undetermined"


CONTEXT, OTHER_KPRCB, IDLE = 0xFFFFB48BE8000000, KPRCB - 0x4000, 0xFFFFE60336000000
STACK = 0xFFFFBC8443000000


class TestHungProcessor:
    """0x101: processor 0 hangs, processor 1 reports."""

    def verdict(
        self,
        at: int | None,
        *,
        stack: tuple[int, ...] | None = (CORE,) * 80,
        thread: int = 0xFFFFE60336111080,
        flags: int = 0x10001F,
        rsp: int = STACK,
        machine: Machine | None = None,
    ) -> Verdict:
        kprcb = bytearray(0x900)
        struct.pack_into("<Q", kprcb, 0x08, thread)
        struct.pack_into("<Q", kprcb, 0x18, IDLE)
        struct.pack_into("<I", kprcb, 0x24, 0)
        struct.pack_into("<Q", kprcb, 0x30, CONTEXT)
        fields = {0x338: ("<H", 0x30), 0x350: ("<H", 0x18)}
        blocks = [Stretch(OTHER_KPRCB, bytes(kprcb))]
        if at is not None:
            registers = {"rip": at, "rsp": rsp, "context_flags": flags}
            blocks.append(Stretch(CONTEXT, x64_context(registers)))
        if stack is not None:
            blocks.append(Stretch(STACK, struct.pack(f"<{len(stack)}Q", *stack)))
        dump = TriageDump(kdbg_fields=fields)
        blobs = [] if machine is None else machine.blobs()
        parameters = (0xC, 0, OTHER_KPRCB, 0)
        return examine(crash(0x101, parameters, dump=dump, blocks=blocks, blobs=blobs))

    def test_a_foreign_driver(self) -> None:
        found = self.verdict(FOREIGN.base + 0x10)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
        assert "acmefilt+0x10" in findings(found)
        assert f"KPRCB {OTHER_KPRCB:#x}" in findings(found)

    def test_the_kernel_without_foreign_drivers_near(self) -> None:
        found = self.verdict(CORE)
        assert short(found) == ("hardware", "CPU", "medium")
        assert "nt+0x1000" in findings(found)
        assert found.summary.startswith("Processor 0 ")

    def test_the_kernel_with_a_foreign_driver_near(self) -> None:
        found = self.verdict(CORE, stack=(CORE, FOREIGN.base + 8, *(0,) * 80))
        assert short(found) == ("hardware", "CPU", "low")
        assert "acmefilt.sys" in findings(found)
        far = self.verdict(CORE, stack=(*(CORE,) * 70, FOREIGN.base + 8))
        assert far.confidence == "medium"

    def test_a_stack_that_is_missing(self) -> None:
        assert short(self.verdict(CORE, stack=None)) == ("hardware", "CPU", "low")

    def test_an_idle_processor(self) -> None:
        assert self.verdict(MICROSOFT.base, thread=IDLE).confidence == "medium"
        assert self.verdict(MICROSOFT.base).confidence == "low"

    def test_a_program(self) -> None:
        found = self.verdict(0x7FF612345678, stack=None)
        assert short(found) == ("hardware", "CPU", "medium")
        assert "cannot block interrupts" in findings(found)

    @pytest.mark.parametrize(
        "changes", [{"flags": 0}, {"rsp": 0}, {"rsp": 0x8000000000000000}, {"flags": 0x400000}]
    )
    def test_registers_that_were_not_saved(self, changes: dict[str, int]) -> None:
        found = self.verdict(FOREIGN.base, **changes)
        assert short(found) == ("hardware", "CPU", "low")
        assert "no registers" in findings(found)

    @pytest.mark.parametrize("at", [None, 0, 0x8000000000000000])
    def test_no_instruction(self, at: int | None) -> None:
        assert short(self.verdict(at)) == ("hardware", "CPU", "low")

    @pytest.mark.parametrize("name", ["Virtual Machine", "VMware Virtual Platform"])
    def test_a_virtual_machine(self, name: str) -> None:
        machine = Machine(system=("Example", name))
        found = self.verdict(CORE, machine=machine)
        assert short(found) == ("hardware", "CPU", "low")
        assert "host" in found.next[0]
        assert self.verdict(CORE, machine=Machine()).confidence == "medium"

    @pytest.mark.parametrize("value", [0, 0x10, 0xFFFFFFFFFFFFFFFF, KPRCB])
    def test_wild_parameters(self, value: int) -> None:
        found = examine(crash(0x101, (value, value, value, 7)))
        assert short(found) == ("hardware", "CPU", "low")

    def test_arm64(self) -> None:
        kprcb = bytearray(0x900)
        struct.pack_into("<QQ", kprcb, 0x08, 0xFFFFE60336111080, 0)
        struct.pack_into("<Q", kprcb, 0x30, CONTEXT)
        dump = TriageDump(machine=0xAA64, kdbg_fields={0x338: ("<H", 0x30)})
        registers = {"pc": FOREIGN.base + 0x10, "sp": STACK}
        blocks = [
            Stretch(OTHER_KPRCB, bytes(kprcb)),
            Stretch(CONTEXT, arm64_context(registers)),
        ]
        found = examine(crash(0x101, (0xC, 0, OTHER_KPRCB, 0), dump=dump, blocks=blocks))
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")

    def test_32_bits(self) -> None:
        kprcb = 0xFFDEF120 - 0x4000
        registers = x86_context({"eip": 0x83000010, "esp": 0x90000000})
        image = bytes(0x100) + registers + bytes(0x400)
        drivers = [
            Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x82000000, 0x200000),
            Driver("\\WINDOWS\\system32\\drivers\\acmefilt.sys", 0x83000000, 0x20000),
        ]
        dump = small32(
            drivers=drivers,
            blocks=[Stretch(kprcb, image)],
            kprcb_address=0xFFDEF120,
            kdbg_fields={0x2BC: ("<H", 0x100)},
            blobs=(),
        )
        data = bytearray(dump.build().data)
        struct.pack_into("<5I", data, 0x28, 0x101, 0xC, 0, kprcb, 0)
        found = examine(KernelDumpParser(io.BytesIO(bytes(data))))
        assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")


RECOVERY = 0xFFFFB48BE920B010


class TestDisplay:
    """0x116, 0x117 and 0x141."""

    def verdict(
        self, at: int, code: int = 0x116, repeated: int | None = None, **options: object
    ) -> Verdict:
        blocks = []
        if repeated is not None:
            image = bytearray(0x80)
            struct.pack_into("<Q", image, 0x00, 0x52445476)
            struct.pack_into("<Q", image, 0x60, repeated)
            blocks = [Stretch(RECOVERY, bytes(image))]
        parameters = (RECOVERY, at, 0xFFFFFFFFC000009A, 4)
        return examine(crash(code, parameters, blocks=blocks, **options))

    @pytest.mark.parametrize("code", [0x116, 0x117, 0x141, 0x10000116])
    def test_the_driver_of_the_vendor(self, code: int) -> None:
        at = FOREIGN.base + 0x40
        found = self.verdict(at, code)
        assert short(found) == ("third-party-driver", "acmefilt.sys", "high")
        assert "acmefilt+0x40" in found.evidence[0].finding
        assert found.evidence[0].addresses == (at,)
        assert ("failed" in found.summary) == (code & 0xFFF == 0x116)
        assert ("0xc000009a" in findings(found)) == (code & 0xFFF == 0x116)

    def test_a_driver_of_microsoft(self) -> None:
        found = self.verdict(MICROSOFT.base)
        assert short(found) == ("microsoft-driver", "tcpip.sys", "low")
        assert found.next[0] == "Install the display driver of the GPU's vendor."

    @pytest.mark.parametrize("name", ["dxgkrnl.sys", "dxgmms2.sys", "Watchdog.sys"])
    def test_who_only_reports(self, name: str) -> None:
        reporter = Driver(f"\\SystemRoot\\System32\\drivers\\{name}", 0xFFFFF80050000000, 0x9000)
        found = self.verdict(reporter.base, drivers=(*DRIVERS, reporter))
        assert short(found) == ("hardware", "GPU", "low")

    @pytest.mark.parametrize("at", [0, 0x1000, 0xFFFFF80099000000, 0xFFFFFFFFFFFFFFFF])
    def test_an_address_in_no_module(self, at: int) -> None:
        found = self.verdict(at)
        assert found.kind == "undetermined"
        assert f"{at:#x}" in findings(found)

    def test_the_recovery_context_is_compared(self) -> None:
        at = FOREIGN.base + 0x40
        same = self.verdict(at, repeated=at)
        assert same.evidence[1].addresses == (RECOVERY,)
        assert len(self.verdict(at, repeated=at + 8).evidence) == 1

    def test_adapters_and_sleep(self) -> None:
        gpu = Function((1, 0, 0), 0x10DE, 0x1F0A, 0x030000, 0xA1, (0x1043, 0x88D8), (1, 8, 3, 16))
        machine = Machine(
            functions=[gpu],
            adapters=[(0x10DE, 0x1F0A), (0x8086, 0x3E92), (0x1414, 0x8C)],
            flags=0x41,
        )
        found = self.verdict(FOREIGN.base, blobs=machine.blobs())
        adapters = [one.finding for one in found.evidence if one.test == "display adapter"]
        assert adapters[0].startswith(
            "NVIDIA Corporation TU106 [GeForce GTX 1650] (10de:1f0a, gen1"
        )
        assert len(adapters) == 2
        assert "8086:3e92" in adapters[1]
        assert any("sleep" in one.finding for one in found.evidence if one.test == "activity")
        awake = self.verdict(FOREIGN.base, blobs=Machine().blobs())
        assert not any("sleep" in one.finding for one in awake.evidence)

    def test_blobs_that_are_noise(self) -> None:
        blobs = [Blob(one.tag, b"\xee" * 40) for one in Machine().blobs()]
        assert self.verdict(FOREIGN.base, blobs=blobs).confidence == "high"
