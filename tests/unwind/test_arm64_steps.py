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
from unwind.checkers import Arm64Checker


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-Os"])
def test_compiled(level: str, tmp_path: Path) -> None:
    data, _ = linked(tmp_path, SOURCES, level)
    checker = Arm64Checker(data)
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
    checker = Arm64Checker(data)
    for number in range(len(cases)):
        checker.stepper.run(functions[f"Packed{number}"])
    print(len(cases), checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 15 * len(cases)


@pytest.mark.parametrize("seed", range(3))
def test_random(seed: int, tmp_path: Path) -> None:
    """Random prologs and epilogs, whose unwind data LLVM makes."""
    count = 300
    data, functions = assembled(tmp_path, random_text(Random(seed), count))
    checker = Arm64Checker(data)
    for number in range(count):
        for argument in (0, 1):
            checker.stepper.run(functions[f"Random{number}"], x3=argument)
    print(seed, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 10 * count
