"""Chains of stop codes in hostile dumps: wild parameters, and bytes changed anywhere."""

from __future__ import annotations

import io
import struct
import time
from random import Random

import pytest

from builders import cper as build
from builders.crash import DRIVERS, crash_bytes
from builders.hardware import Machine
from builders.requests import Layer, PowerRequest
from builders.triage import Stretch, TriageDump, noise
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.errors import KdmpError

CODES = (
    0x9F, 0x101, 0x116, 0x117, 0x124, 0x133, 0x139, 0x141, 0xEF, 0xF4, 0xF7, 0x19, 0xC2, 0x13A,
    0x1A, 0x12B, 0x127, 0x4E, 0x7A, 0x77, 0x154, 0x1C7, 0x1C8,
)  # fmt: skip
KINDS = ("hardware", "third-party-driver", "microsoft-driver", "user-process", "user-action",
         "undetermined")  # fmt: skip
ASKED = PowerRequest([Layer(one) for one in (DRIVERS[2], DRIVERS[3], DRIVERS[2])])
RECORD, NOISE, PROFILE = 0xFFFFB48BE9001028, 0xFFFFB48BEA000000, 0xFFFFB48BEB000000
BLOCKS = (
    *ASKED.blocks(),
    Stretch(
        RECORD, build.record(build.Section(build.BANK, build.bank_section(0xBE << 56 | 0x135)))
    ),
    Stretch(NOISE, noise(77, 0x2000)),
    Stretch(PROFILE, struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, 0x8B68, 0, 0x8200)),
    Stretch(TriageDump().kprcb_address + 0x8B68, struct.pack("<Q", NOISE)),
)
PLACES = (
    0, 1, 2, 3, 4, 5, 0x10, 0x41792, 0x403, 0x7FFE0000, 0x7FF612345678, 0xFFFFFFFFFFFFFFFF, 1 << 63,
    RECORD, NOISE, NOISE + 8, PROFILE, ASKED.irp, ASKED.pdo, ASKED.node, ASKED.device(0),
    ASKED.driver(1), ASKED.extension(0), DRIVERS[0].base + 0x10, DRIVERS[3].base + 0x10,
    TriageDump().kprcb_address, TriageDump().eprocess_address, TriageDump().stack_address,
    0xC0000185, 0xFFFFFFFFC0000006,
)  # fmt: skip


def check(data: bytes) -> None:
    """Examine a dump: a verdict of a known kind in less than a second of processor time."""
    try:
        dump = KernelDumpParser(io.BytesIO(data))
    except KdmpError:
        return
    begun = time.process_time()
    found = examine(dump)
    assert found.kind in KINDS
    assert found.confidence in ("high", "medium", "low")
    assert found.summary
    assert all(one.test and one.finding for one in found.evidence)
    assert time.process_time() - begun < 10  # does not hang


@pytest.mark.parametrize("code", CODES)
def test_wild_parameters(code: int) -> None:
    random = Random(code)
    blobs = Machine().blobs()
    for _ in range(12):
        parameters = [random.choice(PLACES) ^ random.choice((0, 0, 0, 1, 8)) for _ in range(4)]
        check(crash_bytes(code, parameters, blocks=BLOCKS, blobs=blobs))


@pytest.mark.parametrize("code", CODES)
def test_changed_bytes(code: int) -> None:
    random = Random(code << 8)
    known = {
        0x9F: ASKED.parameters(NOISE),
        0x124: (0, RECORD, 0xBE << 24, 0x135),
        0x133: (1, 0x1E00, PROFILE, 0),
    }
    parameters = known.get(code, (3, *random.choices(PLACES, k=3)))
    original = crash_bytes(code, parameters, blocks=BLOCKS, blobs=Machine().blobs())
    for _ in range(12):
        data = bytearray(original)
        for _ in range(random.randint(1, 40)):
            at = random.randrange(0x2000, len(data) - 8)
            if random.random() < 0.5:
                data[at] ^= 1 << random.randrange(8)
            else:
                struct.pack_into("<Q", data, at, random.choice(PLACES))
        check(bytes(data))


@pytest.mark.parametrize("code", CODES)
def test_files_that_are_cut(code: int) -> None:
    random = Random(code)
    original = crash_bytes(code, ASKED.parameters(), blocks=BLOCKS, blobs=Machine().blobs())
    for _ in range(4):
        check(original[: random.randrange(0x2000, len(original))])
