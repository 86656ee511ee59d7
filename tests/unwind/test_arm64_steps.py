"""The unwinder for ARM64 at every instruction of images that run, beside a shadow stack."""

from __future__ import annotations

import itertools
from pathlib import Path
from random import Random

import pytest

from builders.arm64_frames import (
    SOURCES,
    assembled,
    linked,
    packed_text,
    random_text,
    saved_size,
)
from builders.stepped import BACK, MappedImage
from builders.stepped_arm64 import Arm64Stepper, Call
from kdmp_ks.unwind.arm64.step import step
from kdmp_ks.unwind.frame import EndReason, Trust
from kdmp_ks.unwind.image import UnwindImage

ARM64 = 0xAA64


class Checker:
    """Compares all frames at an instruction with the shadow stack."""

    def __init__(self, data: bytes) -> None:
        self.mapped = mapped = MappedImage.of(data)
        self.image = UnwindImage(
            mapped.base, len(mapped.memory), ARM64, mapped.entries, mapped.read
        )
        self.frames = 0
        self.stepper = Arm64Stepper(mapped, self.check)

    def check(self, values: dict[str, int], shadow: list[Call]) -> None:
        state: dict[str, int] = values
        is_first = True
        for caller in reversed(shadow):
            found = step(state, self.image, self.stepper.memory, is_first=is_first)
            at = hex(values["pc"] - self.mapped.base), hex(state["pc"] - self.mapped.base)
            assert found.state is not None, (at, found.end)
            assert dict(found.state) == {"pc": caller.pc, "sp": caller.sp, **caller.kept}, at
            assert (found.trap, found.doubt, found.trust) == (False, None, Trust.UNWIND)
            state, is_first = dict(found.state), False
            self.frames += 1
        assert state["pc"] == BACK
        assert step(state, None, self.stepper.memory).end is EndReason.NO_IMAGE


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-Os"])
def test_compiled(level: str, tmp_path: Path) -> None:
    data, _ = linked(tmp_path, SOURCES, level)
    checker = Checker(data)
    checker.stepper.run(checker.mapped.entry)
    print(level, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 2500


def _cases() -> list[tuple[int, int, int, int, int, bool]]:
    cases = []
    for ints, floats, homes, chain in itertools.product(range(11), range(8), (0, 1), range(4)):
        size = saved_size(ints, floats, homes, chain)
        number = len(cases)
        rest = (16, 48, 496, 528, 2032, 4080, 4096, 7000)[number % 8] // 16 * 16
        if chain < 2 and number % 5 == 0 and size:
            rest = 0
        if homes and not size:
            rest = max(rest, 96)
        cases.append((ints, floats, homes, chain, size + rest, number % 3 == 0))
    return cases


def test_packed(tmp_path: Path) -> None:
    """All combinations of saved registers, stored arguments and chains."""
    cases = _cases()
    data, functions = assembled(tmp_path, packed_text(cases))
    checker = Checker(data)
    for number in range(len(cases)):
        checker.stepper.run(functions[f"Packed{number}"])
    print(len(cases), checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 15 * len(cases)


@pytest.mark.parametrize("seed", range(3))
def test_random(seed: int, tmp_path: Path) -> None:
    """Random prologs and epilogs, whose unwind data LLVM makes."""
    count = 300
    data, functions = assembled(tmp_path, random_text(Random(seed), count))
    checker = Checker(data)
    for number in range(count):
        for argument in (0, 1):
            checker.stepper.run(functions[f"Random{number}"], x3=argument)
    print(seed, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 10 * count
