"""Images of random sources: headers, sections and unwind codes as llvm-readobj prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders import amd64_frames, arm64_frames, frame_images
from builders.native_images import PROGRAMS
from fuzz.differential.part import Compare, Part, program
from fuzz.differential.symbols import random_image
from kdmp_ks.symbols.pe.read_pe import read_pe
from symbols.pe_comparison import check, readobj
from unwind.llvm_codes import compare_arm64_codes, compare_codes

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

FUNCTIONS: Final = 60
_MAIN: Final = ".text\n.globl DriverEntry\nDriverEntry:\nretq\n.globl KsLeaf\nKsLeaf:\nretq\n"


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Each second image is of C, the others of functions in assembler with frames of all kinds."""

    def compare(random: Random, account: Account, number: int) -> None:
        if number % 2 == 0:
            machine, image, _ = random_image(random, folder)
        else:
            machine = random.choice(("x64", "arm64"))
            image = _frames(random, machine, folder)
        account.agreed("facts of headers", check(read_pe(image), readobj(image)))
        if machine == "x64":
            account.agreed("functions", compare_codes(image)[1])
        elif machine == "arm64":
            functions, codes = compare_arm64_codes(image)
            account.agreed("functions", functions)
            account.agreed("unwind codes", codes)

    return compare


def _frames(random: Random, machine: str, folder: Path) -> Path:
    path = folder / "frames.sys"
    if machine == "arm64":
        text = arm64_frames.random_text(random, FUNCTIONS)
        path.write_bytes(arm64_frames.assembled(folder, text)[0])
        return path
    source = folder / "random.s"
    text = amd64_frames.random_text(random, FUNCTIONS) + _MAIN
    source.write_text(text, encoding="utf-8")
    path.write_bytes(frame_images.linked(folder, [source], "-O1")[0])
    return path


PART: Final = Part(
    "images", (program("llvm-readobj"), *(program(name) for name in PROGRAMS)), prepare
)
