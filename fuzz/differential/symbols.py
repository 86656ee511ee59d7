"""PDB files of random sources: names and types as llvm-pdbutil prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders.native_images import MACHINES, PROGRAMS, build_driver
from builders.random_source import random_driver
from fuzz.differential.part import Compare, Part, program
from symbols.pdb import llvm_names
from symbols.pdb.types import comparison

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

POINTERS: Final = {"x64": 8, "arm64": 8, "x86": 4}


def random_image(random: Random, folder: Path) -> tuple[str, Path, Path]:
    """Build a driver of a random machine; return the machine, the image and the PDB."""
    machine = random.choice(MACHINES)
    # No options that name symbols of the sources of the tests.
    options = [one for one in machine.options if not one.startswith("/include")]
    options += random.choice(([], ["/opt:noref,noicf"], ["/merge:.rdata=.text"]))
    options += random.choice(([], [f"/align:{random.choice((0x1000, 0x4000))}"]))
    sources = random_driver(random, random.randrange(2, 20), random.randrange(1, 24))
    name = f"random_{machine.name}"
    image, pdb = build_driver(name, machine, sources, folder, options=tuple(options))
    return machine.name, image, pdb


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Compare all names with their places, sizes and kinds, and all fields and constants."""

    def compare(random: Random, account: Account, _: int) -> None:
        machine, _, pdb = random_image(random, folder)
        account.agreed("names", llvm_names.compare(pdb))
        account.agreed("fields and constants", comparison.compare(pdb, POINTERS[machine]))

    return compare


PART: Final = Part(
    "symbols", (program("llvm-pdbutil"), *(program(name) for name in PROGRAMS)), prepare
)
