"""Unwinders at every instruction of images that an emulator runs, beside a shadow stack."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from random import Random

from builders import stepped, stepped_x86
from builders.stepped import Caller, Interrupt, MappedImage, Stepper
from builders.stepped_arm64 import Arm64Stepper
from builders.stepped_arm64 import Call as Arm64Call
from builders.stepped_x86 import Call as X86Call
from builders.stepped_x86 import X86Stepper
from kdmp_ks.symbols.table import UnwindBytes
from kdmp_ks.symbols.unwind.open_functions import read_areas
from kdmp_ks.unwind.amd64 import step as amd64
from kdmp_ks.unwind.arm64 import step as arm64
from kdmp_ks.unwind.frame import EndReason, Trust
from kdmp_ks.unwind.image import UnwindImage
from kdmp_ks.unwind.x86.frame_chain import chain_step

AMD64 = 0x8664
TRAP = bytes.fromhex("55 4881ec58010000 488dac2480000000 b905000000 e8")
TRAP_END = bytes.fromhex("4881c458010000 5d 4883c408 48cf")
INTERRUPT_END = bytes.fromhex("4883c420 48cf")
ARM64 = 0xAA64
BEGIN = b"\x55\x89\xe5"


class Amd64Checker:
    """Compares all frames at an instruction with the shadow stack."""

    def __init__(self, data: bytes, seed: int, *, has_code: bool = True) -> None:
        self.mapped = MappedImage.of(data)
        mapped = self.mapped
        rva, size = mapped.sections[".rdata"]
        copy = UnwindBytes(rva, mapped.memory[rva : rva + size])
        read = mapped.read if has_code else read_areas([copy])
        self.image = UnwindImage(mapped.base, len(mapped.memory), AMD64, mapped.entries, read)
        self.has_code = has_code
        self.doubts = 0
        self.frames = 0
        self.random = Random(seed)
        self.stepper = Stepper(self.mapped, self.check)
        memory = mapped.memory
        traps = [place for place in range(len(memory)) if memory.startswith(TRAP, place)]
        self.handlers = [mapped.find(INTERRUPT_END) - 9, *traps]
        # The end of a handler is no epilog: neither unwind data nor the rules describe it.
        self.ends = {mapped.find(INTERRUPT_END) + 4}
        for trap in traps:
            end = memory.index(TRAP_END, trap)
            self.ends |= {end + 7, end + 8, end + 12}

    def check(self, values: dict[str, int], shadow: list[Caller]) -> None:
        state: dict[str, int] = values
        is_first = True
        if values["rip"] - self.mapped.base in self.ends:
            return
        for caller in reversed(shadow):
            found = amd64.step(state, self.image, self.stepper.memory, is_first=is_first)
            at = hex(values["rip"] - self.mapped.base), hex(state["rip"] - self.mapped.base)
            assert found.state is not None, (at, found.end)
            if found.doubt is not None:
                assert is_first
                assert not self.has_code
                self.doubts += 1
                return
            expected = {"rip": caller.rip, "rsp": caller.rsp, **caller.kept}
            assert dict(found.state) == expected, at
            assert found.trap == (caller.interrupted is not None)
            state, is_first = dict(found.state), found.trap
            self.frames += 1
        assert state["rip"] == stepped.BACK
        end = amd64.step(state, None, self.stepper.memory)
        assert end.end is EndReason.NO_IMAGE

    def interrupt(self, rip: int) -> Interrupt | None:
        """Interrupt at random, up to a few times within one another."""
        if self.random.random() > 0.01 or rip - self.mapped.base in self.ends:
            return None
        number = self.random.randrange(len(self.handlers))
        return Interrupt(self.mapped.base + self.handlers[number], error_code=number > 0)


class Arm64Checker:
    """Compares all frames at an instruction with the shadow stack."""

    def __init__(self, data: bytes) -> None:
        self.mapped = mapped = MappedImage.of(data)
        self.image = UnwindImage(
            mapped.base, len(mapped.memory), ARM64, mapped.entries, mapped.read
        )
        self.frames = 0
        self.stepper = Arm64Stepper(mapped, self.check)

    def check(self, values: dict[str, int], shadow: list[Arm64Call]) -> None:
        state: dict[str, int] = values
        is_first = True
        for caller in reversed(shadow):
            found = arm64.step(state, self.image, self.stepper.memory, is_first=is_first)
            at = hex(values["pc"] - self.mapped.base), hex(state["pc"] - self.mapped.base)
            assert found.state is not None, (at, found.end)
            assert dict(found.state) == {"pc": caller.pc, "sp": caller.sp, **caller.kept}, at
            assert (found.trap, found.doubt, found.trust) == (False, None, Trust.UNWIND)
            state, is_first = dict(found.state), False
            self.frames += 1
        assert state["pc"] == stepped.BACK
        assert arm64.step(state, None, self.stepper.memory).end is EndReason.NO_IMAGE


class X86Checker:
    """Compares frames at an instruction with the shadow stack."""

    def __init__(self, data: bytes, begins: Sequence[int], *, knows_begins: bool = True) -> None:
        self.begins = begins
        self.knows_begins = knows_begins
        self.counts: Counter[object] = Counter()
        self.stepper = X86Stepper(data, self.check)
        self.stepper.run()

    def begin_of(self, address: int) -> int:
        return self.begins[bisect_right(self.begins, address) - 1]

    def check(self, values: dict[str, int], shadow: list[X86Call]) -> None:
        state: dict[str, int] = values
        is_first = True
        for caller in reversed(shadow):
            begin = self.begin_of(state["eip"] - (not is_first))
            found = chain_step(
                state,
                self.stepper.memory,
                is_first=is_first,
                begin=begin if self.knows_begins else None,
            )
            at = hex(values["eip"]), hex(state["eip"]), found
            if found.state is None:
                self.counts[found.end] += 1
                has_frame = self.stepper.memory(begin, 3) == BEGIN
                # Without the begin, a frame pointer that is used for other things may be anything.
                assert found.end is EndReason.NO_FRAME_POINTER or not self.knows_begins, at
                assert not has_frame, at
                return
            if found.doubt is not None:
                self.counts[found.doubt] += 1
                return
            assert found.trust is Trust.FRAME_POINTER
            assert (found.state["eip"], found.state["ebp"]) == (caller.eip, caller.kept["ebp"]), at
            self.counts["agree"] += 1
            state, is_first = dict(found.state), False
        assert state["eip"] == stepped_x86.BACK
