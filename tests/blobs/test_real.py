"""Blobs of dumps that Windows wrote, compared with their headers and with readings by hand."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.blobs.address_ranges import read_address_ranges, read_saved_memory
from kdmp_ks.blobs.boot_status import read_boot_status
from kdmp_ks.blobs.etw import read_etw_header
from kdmp_ks.blobs.known.table import READERS, decode
from kdmp_ks.blobs.storport import read_storport
from kdmp_ks.blobs.watchdog import read_display_adapters
from kdmp_ks.ground.warnings import Warnings

BOOT = "f57308df-cc45-4e01-ad76-29a4ebb010ec"
ETW = "2b88b710-1c93-4f7c-b06c-655ecc50decc"
RANGES = "2b4ae195-a64d-4f04-8ede-7e4f981bd42a"
MEMORY = "0d910545-e694-4b15-870c-01625fb32a6f"
STORAGE = "da82441d-7142-4bc1-b844-0807c5a4b67f"
WATCHDOG = "270a33fd-3da6-460d-ba89-3c1bae21e39b"
FILLER = 0x45474150


@pytest.fixture
def real(dumps_folder) -> Iterator[list[KernelDumpParser]]:
    dumps = [KernelDumpParser(path) for path in sorted((dumps_folder / "real").glob("*.dmp"))]
    yield dumps
    for dump in dumps:
        dump.close()


def blobs(real: list[KernelDumpParser], tag: str) -> list[tuple[KernelDumpParser, bytes]]:
    return [(dump, blob.data) for dump in real for blob in dump.secondary_data.find(tag)]


def test_every_known_blob_is_decoded_without_a_warning(real):
    count = 0
    for dump in real:
        for blob in dump.secondary_data:
            if blob.tag in READERS:
                warnings = Warnings()
                assert decode(blob.tag, blob.data, warnings) is not None
                assert list(warnings) == [], (Path(dump.source.name).name, blob.tag)
                count += 1
    assert count > 100


def test_boot_status(real):
    found = blobs(real, BOOT)
    assert len(found) == 7
    for dump, data in found:
        status = read_boot_status(data)
        assert status.is_checksum_right
        assert status.size == len(data)
        boot_id = int(dump.headers.boot_id)
        assert boot_id in (status.boot_id, FILLER, 0)
        assert status.boots_since_shutdown == (
            struct.unpack_from("<I", data, 0x34)[0] - struct.unpack_from("<I", data, 0x38)[0]
        )
        assert status.reference_time <= dump.system_time


def test_boot_time(real):
    found = blobs(real, ETW)
    assert len(found) == 9
    for dump, data in found:
        header = read_etw_header(data)
        assert abs(dump.system_time - dump.up_time - header.boot_time) < timedelta(seconds=10)
        assert header.loggers[0].name == "EventLog-System"


def test_ranges_end_with_the_blob(real):
    found = blobs(real, RANGES)
    assert len(found) == 6
    for _, data in found:
        groups = read_address_ranges(data)
        names = sum(len(one.name) + 1 for one in groups)
        assert sum(8 + 16 * len(one.ranges) for one in groups) + names == len(data)


def test_saved_memory_ends_with_the_blob(real):
    found = blobs(real, MEMORY)
    assert len(found) == 2
    for _, data in found:
        last = read_saved_memory(data)[-1].segments[-1]
        assert last.offset + last.size == len(data)


def test_last_requests(real):
    """None ended after the machine stopped; the counter of ataport goes its own way by some ppm."""
    found = blobs(real, STORAGE)
    for dump, data in found:
        ring = read_storport(data)
        assert len(ring.requests) == struct.unpack_from("<I", data, 0x20)[0]
        assert all(one.outcome in ("success", "pending", None) for one in ring.requests)
        for one in ring.requests:
            if one.end is not None:
                assert dump.system_time - dump.up_time <= one.end <= dump.system_time
            elif one.end_up_time is not None:
                assert (
                    timedelta() <= one.end_up_time <= 1.0001 * dump.up_time + timedelta(seconds=1)
                )
    assert len(found) >= 9


def test_display_adapters(real):
    known = {
        "training_116_0.dmp": [(0x1414, 0x8D), (0x1414, 0x8C), (0x10DE, 0x1F0A)],
        "training_13a.dmp": [(0x1414, 0x8D), (0x1414, 0x8C), (0x10DE, 0x2504)],
        "training_7e_1.dmp": [(0x1414, 0x8D), (0x1414, 0x8C)],
        "triage_arm64.dmp": [(0x1414, 0x8D), (0x1414, 0x8C), (None, None)],
        "triage_x64.dmp": [],
    }
    found = {
        Path(dump.source.name).name: [
            (one.vendor, one.device) for one in read_display_adapters(data)
        ]
        for dump, data in blobs(real, WATCHDOG)
    }
    assert {name: found[name] for name in known} == known
