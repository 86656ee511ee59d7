"""The chain of frame pointers of x86 at every instruction of images that run."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders.stepped_x86 import built_image
from kdmp_ks.unwind.frame import Doubt, EndReason
from unwind.checkers import X86Checker

LEVELS = ("-O0", "-O1", "-O2", "-Os")


@pytest.mark.parametrize("level", LEVELS)
def test_functions_with_frames(level: str, tmp_path: Path) -> None:
    """Every frame is right, at every instruction, if the begins of functions are known."""
    checker = X86Checker(*built_image(tmp_path, level, "-fno-omit-frame-pointer"))
    print(level, checker.stepper.steps, checker.counts)
    assert checker.stepper.steps > 1000
    assert checker.counts["agree"] > 2 * checker.stepper.steps
    assert checker.counts[EndReason.NO_FRAME_POINTER] == 0
    assert checker.counts[Doubt.FRAME_UNCHECKED] < checker.stepper.steps / 50


@pytest.mark.parametrize("level", LEVELS)
def test_functions_without_frames(level: str, tmp_path: Path) -> None:
    """No frame is wrong: the walk ends at a function that keeps no frame pointer."""
    checker = X86Checker(*built_image(tmp_path, level, "-fomit-frame-pointer"))
    print(level, checker.stepper.steps, checker.counts)
    assert checker.counts[EndReason.NO_FRAME_POINTER] > 500


@pytest.mark.parametrize("level", LEVELS)
def test_begins_are_unknown(level: str, tmp_path: Path) -> None:
    """The first frame is right or doubtful."""
    checker = X86Checker(
        *built_image(tmp_path, level, "-fno-omit-frame-pointer"), knows_begins=False
    )
    print(level, checker.stepper.steps, checker.counts)
    assert checker.counts[Doubt.FRAME_UNCHECKED] > checker.stepper.steps / 2
    assert checker.counts["agree"] > 100
