"""PCI functions as lspci prints them: of real dumps, and mutated ones."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

import pytest

from builders.machine_blobs import pci_record
from firmware import lspci
from firmware.pci_comparison import built, differences, image, mutate, names, split
from kdmp_ks import KernelDumpParser
from kdmp_ks.blobs.pci import read_pci_functions
from kdmp_ks.firmware.pci_function import PciFunction
from kdmp_ks.ground.warnings import Warnings

TAG = UUID("9276c055-eb87-425c-b8b5-04e4d247f6cd")
MUTATED = 2000


def compare(spaces: dict[int, bytes], blob: bytes, folder: Path) -> tuple[PciFunction, ...]:
    found = read_pci_functions(blob, Warnings())
    printed = lspci.decode(names(spaces), folder)
    assert len(printed) > 0.9 * len(spaces)
    assert differences(found, names(spaces), printed)[0] == []
    return found


@pytest.fixture(scope="module")
def real(dumps_folder: Path) -> dict[str, bytes]:
    found = {}
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            for blob in dump.secondary_data.find(TAG):
                found[path.name] = blob.data
    return found


def test_real_functions(real: dict[str, bytes], tmp_path: Path) -> None:
    assert len(real) == 8
    links = errors = 0
    for blob in real.values():
        if not blob:
            assert read_pci_functions(blob) == ()
            continue
        warnings = Warnings()
        spaces = {address: image(pieces) for address, pieces in split(blob).items()}
        found = compare(spaces, blob, tmp_path)
        assert read_pci_functions(blob, warnings) == found
        assert list(warnings) == []
        links += sum(one.link is not None for one in found)
        errors += sum(one.aer is not None for one in found)
    assert links > 60
    assert errors > 30


def test_mutated_functions(real: dict[str, bytes], tmp_path: Path) -> None:
    chance = random.Random(12)
    spaces = built()
    spaces += [
        image(pieces)
        for blob in real.values()
        for pieces in split(blob).values()
        if image(pieces)[:2] != b"\xff\xff"
    ]
    for first in range(0, MUTATED, 500):
        mutated = {a: mutate(chance.choice(spaces), chance) for a in range(first, first + 500)}
        blob = b"".join(pci_record(a, [(0, space)]) for a, space in mutated.items())
        compare(mutated, blob, tmp_path)


def test_built_functions(tmp_path: Path) -> None:
    spaces = dict(enumerate(built()))
    blob = b"".join(pci_record(address, [(0, space)]) for address, space in spaces.items())
    compare(spaces, blob, tmp_path)
