"""The unwinder for AMD64 at every instruction of images that run, beside a shadow stack."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from builders.frame_images import LEVELS, built_image, stored_image
from builders.stepped import BACK, Caller, Interrupt, MappedImage, Stepper
from kdmp_ks.symbols.table import UnwindBytes
from kdmp_ks.symbols.unwind.open_functions import read_areas
from kdmp_ks.unwind.amd64.step import step
from kdmp_ks.unwind.frame import EndReason
from kdmp_ks.unwind.image import UnwindImage

AMD64 = 0x8664
TRAP = bytes.fromhex("55 4881ec58010000 488dac2480000000 b905000000 e8")
TRAP_END = bytes.fromhex("4881c458010000 5d 4883c408 48cf")
INTERRUPT_END = bytes.fromhex("4883c420 48cf")
V2_TWO_PARTS = bytes.fromhex("4156 53 4883ec28 89cb 85c9")


class Checker:
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
            found = step(state, self.image, self.stepper.memory, is_first=is_first)
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
        assert state["rip"] == BACK
        end = step(state, None, self.stepper.memory)
        assert end.end is EndReason.NO_IMAGE

    def interrupt(self, rip: int) -> Interrupt | None:
        """Interrupt at random, up to a few times within one another."""
        if self.random.random() > 0.01 or rip - self.mapped.base in self.ends:
            return None
        number = self.random.randrange(len(self.handlers))
        return Interrupt(self.mapped.base + self.handlers[number], error_code=number > 0)


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-Os"])
def test_version_1(level: str, tmp_path: Path) -> None:
    checker = Checker(built_image(tmp_path, level), 1)
    checker.stepper.run(checker.mapped.entry)
    print(level, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 3000


@pytest.mark.parametrize("level", LEVELS)
def test_version_2(level: str) -> None:
    checker = Checker(stored_image(level), 2)
    checker.stepper.run(checker.mapped.entry)
    for argument in range(6):
        checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=argument)
    print(level, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 3000


@pytest.mark.parametrize("level", LEVELS)
def test_interrupts(level: str) -> None:
    """Machine frames with and without an error code, at any instruction."""
    checker = Checker(stored_image(level), 3)
    assert len(checker.handlers) == 3
    taken = []
    checker.stepper.interrupts = lambda rip: taken.append(checker.interrupt(rip)) or taken[-1]
    checker.stepper.run(checker.mapped.entry)
    checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=3)
    print(level, checker.stepper.steps, checker.frames)
    assert len([one for one in taken if one]) > 30


def test_results_do_not_depend_on_the_check() -> None:
    """The image computes the same with and without interrupts."""
    plain, interrupted = Checker(stored_image("-O1"), 4), Checker(stored_image("-O1"), 5)
    interrupted.stepper.interrupts = interrupted.interrupt
    rva = plain.mapped.find(V2_TWO_PARTS)
    for argument in (1, 2, 7):
        results = [each.stepper.run(rva, rcx=argument) for each in (plain, interrupted)]
        assert results[0] == results[1] != 0


@pytest.mark.parametrize("level", LEVELS)
def test_unwind_data_alone(level: str) -> None:
    """Epilogs of version 2 need no code: copies of the tables, as in PDB files, are enough."""
    checker = Checker(stored_image(level), 6, has_code=False)
    checker.stepper.run(checker.mapped.entry)
    checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=3)
    assert checker.stepper.steps > 3000
    assert checker.doubts < 200  # in functions of version 1
