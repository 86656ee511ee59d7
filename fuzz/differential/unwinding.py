"""Functions that run in an emulator: all frames at each instruction beside a shadow stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders import amd64_frames, arm64_frames, frame_images, stepped_x86
from builders.random_source import random_driver
from builders.stepped import KEPT, Interrupt
from builders.stepped_arm64 import KEPT as ARM64_KEPT
from fuzz.differential.part import Compare, Part, library, program
from unwind.checkers import Amd64Checker, Arm64Checker, X86Checker

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

LEVELS: Final = ("-O0", "-O1", "-O2", "-Os")
FUNCTIONS: Final = 12
FRAMES: Final = 40
_LEAF: Final = "__declspec(noinline) u32 KsLeaf(u32 a) { return a + RandomCounter; }\n"


def prepare(folder: Path, _: ExitStack) -> Compare:
    """AMD64, ARM64 and x86 in turn."""

    def compare(random: Random, account: Account, number: int) -> None:
        (_amd64, _arm64, _x86)[number % 3](random, account, folder)

    return compare


def _source(random: Random, folder: Path) -> Path:
    path = folder / "random.c"
    path.write_text(random_driver(random, FUNCTIONS, 1)["random.c"] + _LEAF, encoding="utf-8")
    return path


def _amd64(random: Random, account: Account, folder: Path) -> None:
    """Functions in C and in assembler, interrupted at random."""
    frames = folder / "random_frames.s"
    frames.write_text(amd64_frames.random_text(random, FRAMES), encoding="utf-8")
    sources = [_source(random, folder), frames]
    names = ["KsInTwoParts", *(f"Frame{number}" for number in range(FRAMES))]
    data, functions = frame_images.linked(folder, sources, random.choice(LEVELS), names)
    checker = Amd64Checker(data, random.getrandbits(32))

    def interrupt(rip: int) -> Interrupt | None:
        return checker.interrupt(rip)

    if random.random() < 0.7:
        checker.stepper.interrupts = interrupt
    checker.stepper.run(checker.mapped.entry)
    for number in range(FRAMES):
        checker.stepper.run(functions[f"Frame{number}"], rcx=random.getrandbits(32))
    account.agreed("registers of amd64 frames", checker.frames * (len(KEPT) + 2))


def _arm64(random: Random, account: Account, folder: Path) -> None:
    if random.random() < 0.5:
        data, _ = arm64_frames.linked(folder, [_source(random, folder)], random.choice(LEVELS))
        checker = Arm64Checker(data)
        checker.stepper.run(checker.mapped.entry)
    else:
        text = arm64_frames.random_text(random, FRAMES)
        data, functions = arm64_frames.assembled(folder, text)
        checker = Arm64Checker(data)
        for number in range(FRAMES):
            checker.stepper.run(functions[f"Random{number}"], x3=random.randrange(2))
    account.agreed("registers of arm64 frames", checker.frames * (len(ARM64_KEPT) + 2))


def _x86(random: Random, account: Account, folder: Path) -> None:
    """With and without frame pointers: no frame may be wrong."""
    text = random_driver(random, FUNCTIONS, 1)["random.c"]
    keeps = random.choice(("-fno-omit-frame-pointer", "-fomit-frame-pointer"))
    options = (random.choice(LEVELS), keeps)
    data, begins = stepped_x86.built_image(folder, *options, text=text)
    checker = X86Checker(data, begins, knows_begins=random.random() < 0.7)
    account.agreed("registers of x86 frames", 2 * checker.counts["agree"])
    account.agreed("ends of x86 walks", checker.counts.total() - checker.counts["agree"])


PART: Final = Part(
    "unwinding",
    (library("unicorn"), *(program(name) for name in ("clang", "lld-link", "llvm-dlltool"))),
    prepare,
)
