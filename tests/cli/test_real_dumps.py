"""`kdmp` on dumps that Windows wrote. They are small ones, so there is no memory to be read yet."""

from __future__ import annotations

import pytest

# Stop code, its name, build, processors, time, as a hexadecimal viewer shows them in the header.
DUMPS = {
    "proxyrule_011620-8250-01.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        17763,
        8,
        "2020-01-16T01:12:59",
    ),
    "training_116_0.dmp": ("0x116", "VIDEO_TDR_FAILURE", 19041, 4, "2024-11-27T11:04:18"),
    "training_13a.dmp": ("0x13a", "KERNEL_MODE_HEAP_CORRUPTION", 26100, 12, "2024-11-23T03:49:27"),
    "training_1e.dmp": ("0x1e", "KMODE_EXCEPTION_NOT_HANDLED", 19041, 12, "2024-06-26T19:58:23"),
    "training_3b_0.dmp": ("0x3b", "SYSTEM_SERVICE_EXCEPTION", 26100, 12, "2024-11-23T03:34:24"),
    "training_7e_1.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        19041,
        4,
        "2024-11-17T15:08:13",
    ),
    "training_ef.dmp": ("0xef", "CRITICAL_PROCESS_DIED", 19041, 4, "2024-12-07T18:21:10"),
    "triage_arm64.dmp": (
        "0x1c8",
        "MANUALLY_INITIATED_POWER_BUTTON_HOLD",
        22000,
        8,
        "2021-09-14T02:51:58",
    ),
    "triage_x64.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        19041,
        16,
        "2021-02-21T01:38:22",
    ),
}


@pytest.fixture
def real(dumps_folder):
    return dumps_folder / "real"


@pytest.mark.parametrize("name", DUMPS)
def test_info(kdmp, real, name):
    code, stop, build, processors, time = DUMPS[name]
    document = kdmp("info", real / name, "--json").json
    assert document["bugcheck"]["code"] == code
    assert document["bugcheck"]["name"] == stop
    assert document["build"] == build
    assert document["processors"] == processors
    assert document["system_time"].startswith(time)
    assert document["dump_type"] == {"value": "0x4", "name": "TRIAGE"}
    page = kdmp("info", real / name)
    assert page.code == 0
    assert stop in page.lines[0]


@pytest.mark.parametrize("verb", ["headers", "regs", "exception"])
@pytest.mark.parametrize("name", DUMPS)
def test_records(kdmp, real, name, verb):
    assert kdmp(verb, real / name).code == 0
    assert kdmp(verb, real / name, "--json").json["command"] == verb


def test_live_dump_cut_behind_its_header(kdmp, real):
    answer = kdmp("info", real / "header_only_win10_x64_full.bin")
    assert answer.code == 0
    assert "comment        LiveKD live system view" in answer.lines
    assert "uptime         not written" in answer.lines
    assert any(line.startswith("warning        the file ends at 0x2000") for line in answer.lines)
