"""Triage dumps that end before their parts begin: the header is read, the rest has a reason."""

from __future__ import annotations

import io
from datetime import datetime, timezone

import pytest

from builders.triage import small, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import CutOffError
from kdmp_ks.ground.warnings import Unavailable
from stand_in import stand_in

CUTS = {
    "64 bits, no directory": stand_in()[:0x2000],
    "64 bits, half of it": stand_in()[:0x2040],
    "64 bits, all but a byte": stand_in()[:0x207F],
}


@pytest.fixture(params=CUTS)
def dump(request):
    with KernelDumpParser(io.BytesIO(CUTS[request.param])) as dump:
        yield dump


def test_header(dump):
    assert dump.headers.bug_check_code == 0x3B
    assert dump.system_time == datetime(2024, 11, 23, 3, 34, 24, 381170, timezone.utc)
    assert dump.build.number.value == 26100
    assert dump.context_record.rip == 0xFFFFF803CC6B87E0


def test_warning(dump):
    """It is there at once, and stays one however many parts are asked for."""
    (told,) = dump.warnings
    assert isinstance(told, Unavailable)
    assert told.what == "the directory of the triage dump"
    assert isinstance(told.reason, CutOffError)
    for part in ("modules", "unloaded", "memory", "kdbg", "saved_structures"):
        with pytest.raises(CutOffError):
            getattr(dump.triage, part)
    assert dump.warnings == (told,)


@pytest.mark.parametrize(
    "part", ["kernel_modules", "unloaded_modules", "user_modules", "kdbg", "secondary_data"]
)
def test_parts(dump, part):
    with pytest.raises(CutOffError, match="ends inside the triage directory"):
        getattr(dump, part)


def test_size(dump):
    """The size of the file, and an end of the read that is behind it and in the directory."""
    with pytest.raises(CutOffError) as caught:
        dump.triage.memory  # noqa: B018
    size = dump.source.size
    assert caught.value.got == size
    least = int(str(caught.value.expected).split()[2], 16)
    assert size < least <= 0x2080
    assert repr(dump.triage) == "<Triage: cut off>"


def test_all_facts(dump):
    """Each is what the header has, or has a reason; nothing else is raised."""
    report = dump.report()
    parts = ("memory", "kernel_modules", "unloaded_modules", "secondary_data")
    for part in parts:
        assert getattr(report, part) is None
        assert "ends inside the triage directory" in report.unavailable[part]
    assert report.bugcheck.name == "SYSTEM_SERVICE_EXCEPTION"


@pytest.mark.parametrize("make", [small, small32])
def test_every_length(make):
    """From the end of the header to the end of the directory and beyond."""
    data = make().build().data
    start, end = (0x2000, 0x2080) if make is small else (0x1000, 0x1068)
    for length in range(start, end + 8):
        with KernelDumpParser(io.BytesIO(data[:length])) as dump:
            assert dump.warnings
            if length < end:
                with pytest.raises(CutOffError):
                    dump.kernel_modules  # noqa: B018
            else:
                assert list(dump.kernel_modules) == []
