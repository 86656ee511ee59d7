"""`kdmp modules NAME`, and the dates of modules."""

from __future__ import annotations

import struct
from calendar import timegm

import pytest

from builders.header import Header
from builders.triage import Driver, TriageDump

NT, ODD, TWIN = 0xFFFFF80000200000, 0xFFFFF80100000000, 0xFFFFF80100010000
LINKED = timegm((2024, 8, 14, 7, 16, 0))
STOPPED = timegm((2025, 1, 2, 3, 4, 5))
SYSTEM32 = "\\SystemRoot\\system32\\"
EPOCHS = 11644473600
"""Seconds from 1601 to 1970."""


def dump(tmp_path, *drivers, build=19041, stopped=STOPPED):
    """A triage dump with some drivers, of a machine that stopped at a time."""
    made = TriageDump(drivers=drivers).build()
    data = bytearray(made.data)
    struct.pack_into("<I", data, 0x0C, build)
    struct.pack_into("<Q", data, 0xFA8, (stopped + EPOCHS) * 10_000_000)
    path = tmp_path / "modules.dmp"
    path.write_bytes(data)
    return path


def test_the_time_stands_where_the_builder_of_headers_has_it():
    built = Header(system_time=0x1122334455667788).build()
    assert struct.unpack_from("<Q", built, 0xFA8) == (0x1122334455667788,)


@pytest.fixture
def three(tmp_path):
    return dump(
        tmp_path,
        Driver(f"{SYSTEM32}ntoskrnl.exe", NT, 0x1000000, 0xA1B2C3, LINKED),
        Driver(f"{SYSTEM32}drivers\\odd.sys", ODD, 0x8000, 0x12345, LINKED),
        Driver(f"{SYSTEM32}drivers\\odd.sys", TWIN, 0x9000, 0x54321, 0),
    )


def test_all_facts_of_one(kdmp, qemu):
    answer = kdmp("modules", qemu, "hal")
    assert answer.code == 0
    assert answer.lines == [
        "name         hal",
        "file         hal.dll",
        "path         \\SystemRoot\\system32\\hal.dll",
        "start        fffff800`01000000",
        "end          fffff800`01040000",
        "size         40000 (256.0 KiB)",
        "entry point  fffff800`01001230 (+1230)",
        "checksum     12340001",
        "vendor       Microsoft",
        "purpose      kernel of Windows",
    ]


@pytest.mark.parametrize("name", ["nt", "NT", "ntoskrnl", "ntoskrnl.exe", "nt+1234", "@rip"])
def test_names_of_the_kernel(kdmp, qemu, name):
    assert kdmp("modules", qemu, name).out == kdmp("modules", qemu, "nt").out
    (module,) = kdmp("modules", qemu, name, "--json").json["modules"]
    assert (module["label"], module["name"]) == ("nt", "ntoskrnl.exe")
    assert module["entry_point"] == "0xfffff80000201000"


def test_two_of_one_name(kdmp, three):
    modules = kdmp("modules", three, "odd", "--json").json["modules"]
    assert [int(one["start"], 16) for one in modules] == [ODD, TWIN]
    shown = kdmp("modules", three, "odd").out
    assert shown.count("third party?") == shown.count("file ") == 2
    assert "\n\n" in shown
    assert [one["label"] for one in modules] == ["odd", f"odd@{TWIN:x}"]
    (found,) = kdmp("modules", three, modules[1]["label"], "--json").json["modules"]
    assert found == modules[1]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("hall", "; did you mean hal?"), ("hal.dl", "; did you mean hal?"), ("zzzz", ""), ("0", "")],
)
def test_no_such_module(kdmp, qemu, name, hint):
    answer = kdmp("modules", qemu, name)
    assert (answer.code, answer.out) == (1, "")
    assert f"kdmp: error: no kernel module is called '{name}'{hint}\n" in answer.err


def test_a_user_module(kdmp, world, world_dump):
    names = [
        one["label"] for one in kdmp("modules", world_dump, "--user", "--json").json["modules"]
    ]
    assert names
    for name in names:
        answer = kdmp("modules", world_dump, name, "--user", "--json").json
        assert name in [module["label"] for module in answer["modules"]]
        assert answer["kind"] == "user"


def dates(kdmp, path):
    rows = kdmp("modules", path, "--json").json["modules"]
    found = [row["date"] and row["date"]["value"] for row in rows]
    cells = [line.split() for line in kdmp("modules", path).lines[1:]]
    return found, cells


@pytest.mark.parametrize(
    ("timestamp", "build", "expected"),
    [
        (LINKED, 19041, ("hash", "2024-08-14")),
        (LINKED, 9600, ("2024-08-14", "2024-08-14")),
        (STOPPED + 86400, 9600, ("2025-01-03", "2025-01-03")),
        (STOPPED + 4 * 86400, 9600, ("hash", "hash")),
        (0xF0000000, 9600, ("hash", "hash")),
        (timegm((2004, 12, 31, 0, 0, 0)), 9600, ("hash", "hash")),
        (timegm((2005, 1, 1, 0, 0, 0)), 9600, ("2005-01-01", "2005-01-01")),
    ],
)
def test_dates(kdmp, tmp_path, timestamp, build, expected):
    """Of the kernel, which is Microsoft's, and of a driver that is not."""
    path = dump(
        tmp_path,
        Driver(f"{SYSTEM32}ntoskrnl.exe", NT, 0x1000000, 1, timestamp),
        Driver(f"{SYSTEM32}drivers\\odd.sys", ODD, 0x8000, 1, timestamp),
        build=build,
    )
    found, cells = dates(kdmp, path)
    assert [row[3] for row in cells] == list(expected)
    assert found == [None if one == "hash" else one for one in expected]
    assert {row[2] for row in cells} == {f"{timestamp:08x}"}


def test_no_timestamp_is_no_date(kdmp, tmp_path):
    path = dump(tmp_path, Driver("nt.exe", NT, 0x1000, 1, 0), Driver("odd.sys", ODD, 0x8000, 1, 0))
    found, cells = dates(kdmp, path)
    assert found == [None, None]
    assert cells[1] == ["fffff801`00000000", "8000", "00000000", "00000001", "odd"]


def test_the_time_of_the_dump_need_not_be_known(kdmp, tmp_path):
    """What was never written, or is far off, says nothing of the time of linking."""
    driver = Driver(f"{SYSTEM32}odd.sys", ODD, 0x8000, 1, LINKED)
    path = dump(tmp_path, driver, stopped=-EPOCHS)
    assert dates(kdmp, path)[0] == ["2024-08-14"]
    data = bytearray(path.read_bytes())
    data[0xFA8:0xFB0] = b"PAGEPAGE"
    path.write_bytes(data)
    assert dates(kdmp, path)[0] == ["2024-08-14"]
