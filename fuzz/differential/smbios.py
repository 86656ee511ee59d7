"""SMBIOS tables, mutated at random, as dmidecode prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders import smbios
from firmware import dmidecode
from firmware.smbios_comparison import differences
from firmware.smbios_mutations import mutated
from fuzz.differential.part import Compare, Part, program
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.firmware.smbios import read_smbios

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

_PIECES: Final = (
    smbios.BIOS, smbios.SYSTEM, smbios.BOARD, smbios.ENCLOSURE, smbios.PROCESSOR, smbios.ARRAY,
    smbios.DEVICE,
)  # fmt: skip
_LENGTHS: Final = (0x15, 0x1B, 0x1C, 0x22, 0x28, 0x54, 0x5C)
"""Lengths of memory devices, by version of the standard."""


def tables(random: Random) -> bytes:
    """Return tables as Windows stores them: structures in any order and number, then changed."""
    pieces = random.choices(_PIECES, k=random.randrange(1, 12))
    pieces += [smbios.device(random.choice(_LENGTHS)) for _ in range(random.randrange(3))]
    random.shuffle(pieces)
    raw = smbios.raw_data(b"".join(pieces) + smbios.END, random.choice(((2, 8), (3, 3), (3, 4))))
    return mutated(raw, random.getrandbits(32))


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Compare all fields that dmidecode prints; it warns of a structure only if kdmp_ks does."""

    def compare(random: Random, account: Account, _: int) -> None:
        raw = tables(random)
        output = dmidecode.decode(raw, folder)
        try:
            found = read_smbios(raw)
        except InvalidDataError:
            fields = [dict(one.fields) for one in output.structures]
            account.same("refused tables", [], [one for one in fields if one])
            return
        wrong, compared = differences(found, output)
        account.agreed("fields", compared)
        for text in wrong:
            account.differ(text)
        if output.complaints and not found.warnings:
            account.differ(f"no warning where dmidecode has {output.complaints[:200]!r}")

    return compare


PART: Final = Part("smbios", (program("dmidecode"),), prepare)
