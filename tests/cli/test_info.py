"""`kdmp info`."""

from __future__ import annotations

import struct

import pytest

QEMU_INFO = """\
bugcheck       00000161 LIVE_SYSTEM_DUMP
  parameter 1  00000000`00000000
  parameter 2  00000000`00000000
  parameter 3  00000000`00000000
  parameter 4  00000000`00000000
stopped at     fffff800`00201234 nt+0x1234
time           2024-02-13 01:50:50.326 UTC
uptime         0:08:08.671

machine        AMD64
processors     2
build          19041 (free)
product        workstation

dump           full (type 0x1)
memory         31.3 MiB, 8,013 pages in 7 runs
modules        5 kernel modules
page tables    00000000`00e7c000
debugger data  fffff800`00a00e80
comment        qemu guest, variant A
"""


def patched(dump, tmp_path, *changes):
    """A copy of the header's pages with values put at literal offsets."""
    data = bytearray(dump.read_bytes())
    for form, offset, value in changes:
        struct.pack_into(form, data, offset, value)
    path = tmp_path / "patched.dmp"
    path.write_bytes(data)
    return path


def test_page(kdmp, qemu):
    answer = kdmp("info", qemu)
    assert answer.code == 0
    assert answer.out == QEMU_INFO
    assert answer.err == ""


def test_json(kdmp, qemu):
    assert kdmp("info", qemu, "--json").json == {
        "command": "info",
        "dump": str(qemu),
        "bugcheck": {
            "code": "0x161",
            "name": "LIVE_SYSTEM_DUMP",
            "writer": None,
            "parameters": ["0x0", "0x0", "0x0", "0x0"],
        },
        "instruction_pointer": {"address": "0xfffff80000201234", "location": "nt+0x1234"},
        "system_time": "2024-02-13T01:50:50.326796Z",
        "uptime_seconds": 488.6718345,
        "machine": {"value": "0x8664", "name": "amd64"},
        "processors": 2,
        "build": 19041,
        "product_type": {"value": "0x1", "name": "workstation"},
        "dump_type": {"value": "0x1", "name": "FULL"},
        "memory": {"pages": 8013, "bytes": 32821248, "runs": 7},
        "kernel_modules": 5,
        "directory_table_base": "0xe7c000",
        "debugger_data_block": "0xfffff80000a00e80",
        "comment": "qemu guest, variant A",
        "unavailable": {},
        "warnings": [],
    }


def test_fill_is_not_written(kdmp, qemu, tmp_path):
    fill = 0x4547415045474150
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x0C, 0x45474150),
        ("<I", 0x34, 0x45474150),
        ("<I", 0x38, 0x45474150),
        ("<Q", 0x40, fill),
        ("<Q", 0x80, fill),
        ("<Q", 0xFA8, fill),
        ("<Q", 0x1030, fill),
        ("<I", 0x1040, 0x45474150),
        ("128s", 0xFB0, b"PAGE" * 32),
    )
    page = {line[:15].strip(): line[15:] for line in kdmp("info", dump).lines}
    for label in (
        "bugcheck",
        "parameter 1",
        "time",
        "uptime",
        "processors",
        "build",
        "product",
        "debugger data",
    ):
        assert page[label] == "not written"
    assert "comment" not in page
    document = kdmp("info", dump, "--json").json
    for key in (
        "system_time",
        "uptime_seconds",
        "processors",
        "build",
        "product_type",
        "debugger_data_block",
        "comment",
    ):
        assert document[key] is None


def test_values_that_make_no_sense(kdmp, qemu, tmp_path):
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x08, 0x7),
        ("<q", 0xFA8, 0x7FFFFFFFFFFFFFFF),
        ("<q", 0x1030, -0x7FFFFFFFFFFFFFFF),
        ("<I", 0x1040, 77),
        ("128s", 0xFB0, b"\x1b[2J" + bytes(124)),
    )
    answer = kdmp("info", dump)
    assert answer.code == 0
    assert "time           0x7fffffffffffffff (no sensible value)" in answer.lines
    assert "uptime         -0x7fffffffffffffff (no sensible value)" in answer.lines
    assert "product        0x4d (unknown)" in answer.lines
    assert "build          19041" in answer.lines
    assert "\x1b" not in answer.out
    document = kdmp("info", dump, "--json").json
    assert document["product_type"] == {"value": "0x4d", "name": None}
    assert document["system_time"] is None
    assert document["uptime_seconds"] is None
    assert document["unavailable"] == {
        "system_time": "0x7fffffffffffffff (no sensible value)",
        "uptime_seconds": "-0x7fffffffffffffff (no sensible value)",
    }


@pytest.mark.parametrize(
    ("code", "shown", "name", "writer"),
    [
        (0x0A, "0000000a IRQL_NOT_LESS_OR_EQUAL", "IRQL_NOT_LESS_OR_EQUAL", None),
        (
            0x1000007E,
            "1000007e SYSTEM_THREAD_EXCEPTION_NOT_HANDLED (7e in a small dump)",
            "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
            None,
        ),
        (0xDEADDEAD, "deaddead MANUALLY_INITIATED_CRASH1", "MANUALLY_INITIATED_CRASH1", None),
        (
            0x5454414D,
            "5454414d MATT (written by DumpIt, no stop code of Windows)",
            "MATT",
            "DumpIt",
        ),
        (0x12345, "00012345 (no known stop code)", None, None),
    ],
)
def test_bugcheck(kdmp, qemu, tmp_path, code, shown, name, writer):
    dump = patched(qemu, tmp_path, ("<I", 0x38, code), ("<Q", 0x48, 0xFFFFF80123103BA0))
    lines = kdmp("info", dump).lines
    assert lines[0] == f"bugcheck       {shown}"
    assert lines[2] == "  parameter 2  fffff801`23103ba0"
    bugcheck = kdmp("info", dump, "--json").json["bugcheck"]
    assert bugcheck == {
        "code": f"{code:#x}",
        "name": name,
        "writer": writer,
        "parameters": ["0x0", "0xfffff80123103ba0", "0x0", "0x0"],
    }


def test_cut_file_warns_on_the_page(kdmp, qemu, tmp_path):
    dump = tmp_path / "cut.dmp"
    dump.write_bytes(qemu.read_bytes()[:-0x1000])
    answer = kdmp("info", dump)
    assert answer.code == 0
    assert answer.lines[-1].startswith(
        "warning        the file ends at 0x1f4e000 of 0x1f4f000 bytes"
    )
    assert answer.err == ""
    (warning,) = kdmp("info", dump, "--json").json["warnings"]
    assert warning["kind"] == "MissingPages"
    assert warning["message"].startswith("the file ends at 0x1f4e000 of 0x1f4f000 bytes")


def test_rip_outside_of_every_module(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<Q", 0x348 + 0xF8, 0x1000))
    assert "stopped at     00000000`00001000" in kdmp("info", dump).lines
    pointer = kdmp("info", dump, "--json").json["instruction_pointer"]
    assert pointer == {"address": "0x1000", "location": None}


def test_memory_that_cannot_be_read_does_not_stop_the_page(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<I", 0xF98, 4))
    answer = kdmp("info", dump)
    assert answer.code == 0
    assert "dump           triage (type 0x4)" in answer.lines
    (memory,) = [line for line in answer.lines if line.startswith("memory")]
    assert memory.startswith("memory         not available: ")
    document = kdmp("info", dump, "--json").json
    assert document["memory"] is None
    assert "triage" in document["unavailable"]["memory"]


def test_machine_without_a_register_layout(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<I", 0x30, 0x200))
    answer = kdmp("info", dump)
    assert "machine        IA64" in answer.lines
    assert "stopped at     the registers of this machine have no known layout" in answer.lines
    # What could not be found for one reason is told so once.
    assert kdmp("info", dump, "--json").json["instruction_pointer"] is None
