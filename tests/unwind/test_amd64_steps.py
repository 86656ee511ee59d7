"""The unwinder for AMD64 at every instruction of images that run, beside a shadow stack."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders.frame_images import LEVELS, built_image, stored_image
from unwind.checkers import Amd64Checker

V2_TWO_PARTS = bytes.fromhex("4156 53 4883ec28 89cb 85c9")


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-Os"])
def test_version_1(level: str, tmp_path: Path) -> None:
    checker = Amd64Checker(built_image(tmp_path, level), 1)
    checker.stepper.run(checker.mapped.entry)
    print(level, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 3000


@pytest.mark.parametrize("level", LEVELS)
def test_version_2(level: str) -> None:
    checker = Amd64Checker(stored_image(level), 2)
    checker.stepper.run(checker.mapped.entry)
    for argument in range(6):
        checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=argument)
    print(level, checker.stepper.steps, checker.frames)
    assert checker.stepper.steps > 3000


@pytest.mark.parametrize("level", LEVELS)
def test_interrupts(level: str) -> None:
    """Machine frames with and without an error code, at any instruction."""
    checker = Amd64Checker(stored_image(level), 3)
    assert len(checker.handlers) == 3
    taken = []
    checker.stepper.interrupts = lambda rip: taken.append(checker.interrupt(rip)) or taken[-1]
    checker.stepper.run(checker.mapped.entry)
    checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=3)
    print(level, checker.stepper.steps, checker.frames)
    assert len([one for one in taken if one]) > 30


def test_results_do_not_depend_on_the_check() -> None:
    """The image computes the same with and without interrupts."""
    plain, interrupted = Amd64Checker(stored_image("-O1"), 4), Amd64Checker(stored_image("-O1"), 5)
    interrupted.stepper.interrupts = interrupted.interrupt
    rva = plain.mapped.find(V2_TWO_PARTS)
    for argument in (1, 2, 7):
        results = [each.stepper.run(rva, rcx=argument) for each in (plain, interrupted)]
        assert results[0] == results[1] != 0


@pytest.mark.parametrize("level", LEVELS)
def test_unwind_data_alone(level: str) -> None:
    """Epilogs of version 2 need no code: copies of the tables, as in PDB files, are enough."""
    checker = Amd64Checker(stored_image(level), 6, has_code=False)
    checker.stepper.run(checker.mapped.entry)
    checker.stepper.run(checker.mapped.find(V2_TWO_PARTS), rcx=3)
    assert checker.stepper.steps > 3000
    assert checker.doubts < 200  # in functions of version 1
