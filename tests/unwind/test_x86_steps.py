"""The chain of frame pointers of x86 at every instruction of images that run."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from pathlib import Path

import pytest

from builders.stepped_x86 import BACK, Call, X86Stepper, built_image
from kdmp_ks.unwind.frame import Doubt, EndReason, Trust
from kdmp_ks.unwind.x86.frame_chain import chain_step

LEVELS = ("-O0", "-O1", "-O2", "-Os")
BEGIN = b"\x55\x89\xe5"


class Checker:
    """Compares frames at an instruction with the shadow stack."""

    def __init__(self, folder: Path, *options: str, knows_begins: bool = True) -> None:
        data, self.begins = built_image(folder, *options)
        self.knows_begins = knows_begins
        self.counts: Counter[object] = Counter()
        self.stepper = X86Stepper(data, self.check)
        self.stepper.run()

    def begin_of(self, address: int) -> int:
        return self.begins[bisect_right(self.begins, address) - 1]

    def check(self, values: dict[str, int], shadow: list[Call]) -> None:
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
                assert found.end is EndReason.NO_FRAME_POINTER, at
                assert not has_frame, at
                return
            if found.doubt is not None:
                self.counts[found.doubt] += 1
                return
            assert found.trust is Trust.FRAME_POINTER
            assert (found.state["eip"], found.state["ebp"]) == (caller.eip, caller.kept["ebp"]), at
            self.counts["agree"] += 1
            state, is_first = dict(found.state), False
        assert state["eip"] == BACK


@pytest.mark.parametrize("level", LEVELS)
def test_functions_with_frames(level: str, tmp_path: Path) -> None:
    """Every frame is right, at every instruction, if the begins of functions are known."""
    checker = Checker(tmp_path, level, "-fno-omit-frame-pointer")
    print(level, checker.stepper.steps, checker.counts)
    assert checker.stepper.steps > 1000
    assert checker.counts["agree"] > 2 * checker.stepper.steps
    assert checker.counts[EndReason.NO_FRAME_POINTER] == 0
    assert checker.counts[Doubt.FRAME_UNCHECKED] < checker.stepper.steps / 50


@pytest.mark.parametrize("level", LEVELS)
def test_functions_without_frames(level: str, tmp_path: Path) -> None:
    """No frame is wrong: the walk ends at a function that keeps no frame pointer."""
    checker = Checker(tmp_path, level, "-fomit-frame-pointer")
    print(level, checker.stepper.steps, checker.counts)
    assert checker.counts[EndReason.NO_FRAME_POINTER] > 500


@pytest.mark.parametrize("level", LEVELS)
def test_begins_are_unknown(level: str, tmp_path: Path) -> None:
    """The first frame is right or doubtful."""
    checker = Checker(tmp_path, level, "-fno-omit-frame-pointer", knows_begins=False)
    print(level, checker.stepper.steps, checker.counts)
    assert checker.counts[Doubt.FRAME_UNCHECKED] > checker.stepper.steps / 2
    assert checker.counts["agree"] > 100
