"""Faults of drivers built by clang and executed by unicorn: what software causes is no hardware."""

from __future__ import annotations

import io
from collections import Counter
from random import Random

import capstone
import pytest

from builders.built_faults import Fault, Hardware, software_faults
from builders.driver_image import BASE, PAGE, DriverImage
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.instruction.boundary import check_boundary
from kdmp_ks.analysis.instruction.decoding.decoder import decoder_for
from kdmp_ks.analysis.instruction.decoding.window import CodeWindow
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict
from kdmp_ks.architecture import AMD64

pytestmark = pytest.mark.xdist_group("built drivers")

SOFTWARE, HARDWARE = 200, 100
LEAST_FOUND = 95
STARTS = 1500


def verdict(fault: Fault) -> Verdict:
    return examine(KernelDumpParser(io.BytesIO(fault.data)))


def test_no_fault_of_software_is_taken_for_the_hardware(images: list[DriverImage]) -> None:
    faults = list(software_faults(images, 20261, SOFTWARE))
    assert len({fault.name.rpartition(" ")[2] for fault in faults}) >= 5
    assert len({fault.name for fault in faults}) > SOFTWARE * 0.9
    wrong = [
        (fault.name, found.summary)
        for fault in faults
        if (found := verdict(fault)).kind == "hardware"
    ]
    assert wrong == []


def test_faults_of_the_hardware_are_found(images: list[DriverImage]) -> None:
    missed, kinds, named = [], Counter[str](), Counter[tuple[str, str | None]]()
    for fault in Hardware(images, 20262).faults(HARDWARE):
        found, kind = verdict(fault), fault.name.partition(" ")[0]
        kinds[kind] += 1
        if found.kind != "hardware" or found.confidence == "low":
            missed.append((fault.name, found.summary))
        named[kind, found.culprit] += 1
    assert kinds == {"misaligned": 25, "contradiction": 25, "refused": 25, "bit": 25}
    assert len(missed) <= HARDWARE - LEAST_FOUND, missed
    assert named["bit", "RAM"] >= 24
    assert named["refused", "CPU or RAM"] >= 23


def test_no_start_of_an_instruction_fails(images: list[DriverImage]) -> None:
    """Also at the start of functions that are behind a jump table, a string or numbers."""
    random, decoder = Random(3), decoder_for(AMD64)
    own = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    results: Counter[str] = Counter()
    while results.total() < STARTS:
        image = random.choice(images)
        start = random.choice(list(image.functions.values()))
        later = [one for one in image.functions.values() if one > start]
        size = min(later, default=image.code[1]) - start
        starts = []
        for one in own.disasm(image.at(start, size), start):
            starts.append(one.address)
            if one.mnemonic == "int3":
                break  # padding, and data behind it
        for address in {*starts[:4], random.choice(starts)}:
            page = address // PAGE * PAGE
            window = CodeWindow(page, image.at(page, PAGE), address)
            outcome = check_boundary(window, decoder, (BASE, BASE + len(image.memory)))
            results[outcome.result.value] += 1
    assert results["failed"] == 0
    assert results["passed"] > 0.7 * STARTS
