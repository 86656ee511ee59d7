"""Configuration spaces of PCI, mutated at random, as lspci prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders.machine_blobs import pci_record
from firmware import lspci
from firmware.pci_comparison import built, differences, mutate, names
from fuzz.differential.part import Compare, Part, program
from kdmp_ks.blobs.pci import read_pci_functions
from kdmp_ks.ground.warnings import Warnings

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

FUNCTIONS: Final = 100
"""Functions of an input."""


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Compare identity, links and error registers of functions."""
    spaces = built()

    def compare(random: Random, account: Account, _: int) -> None:
        changed = {at: mutate(random.choice(spaces), random) for at in range(FUNCTIONS)}
        blob = b"".join(pci_record(at, [(0, space)]) for at, space in changed.items())
        found = read_pci_functions(blob, Warnings())
        printed = lspci.decode(names(changed), folder)
        wrong, compared = differences(found, names(changed), printed)
        account.agreed("fields", compared)
        for text in wrong:
            account.differ(text)

    return compare


PART: Final = Part("pci", (program("lspci"),), prepare)
