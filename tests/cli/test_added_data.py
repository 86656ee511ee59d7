"""`kdmp secondary` and `kdmp unloaded`."""

from __future__ import annotations

import pytest

from builders.triage import Blob, TriageDump
from builders.world import build_world

from .conftest import TAGS


def test_blobs(kdmp, triage_file):
    answer = kdmp("secondary", triage_file)
    assert answer.code == 0
    assert [line.rstrip() for line in answer.lines] == [
        "#  tag                                   size  known as",
        f"0  {TAGS[0]}     3  processor registers",
        f"1  {TAGS[1]}     1",
        "2 blobs, 4 bytes",
    ]


def test_blobs_json(kdmp, triage, triage_file):
    assert kdmp("secondary", triage_file, "--json").json["blobs"] == [
        {
            "number": 0,
            "tag": TAGS[0],
            "name": "processor registers",
            "owner": "mssmbios",
            "size": 3,
            "file_offset": f"{triage.blobs[0][1]:#x}",
            "data": None,
            "decoded": None,
            "hints": None,
        },
        {
            "number": 1,
            "tag": TAGS[1],
            "name": None,
            "owner": None,
            "size": 1,
            "file_offset": f"{triage.blobs[1][1]:#x}",
            "data": None,
            "decoded": None,
            "hints": None,
        },
    ]


@pytest.mark.parametrize(
    "which",
    ["0", TAGS[0], TAGS[0].upper(), "processor registers", "PROCESSOR registers", "registers"],
)
def test_one_blob(kdmp, triage_file, tmp_path, which):
    shown = kdmp("secondary", triage_file, which)
    assert shown.out.split() == ["00000000", "4d53", "52", "MSR"]
    (document,) = kdmp("secondary", triage_file, which, "--json").json["blobs"]
    assert (document["number"], document["data"]) == (0, b"MSR".hex())
    out = tmp_path / "data.bin"
    assert kdmp("secondary", triage_file, which, "--out", out).out == ""
    assert out.read_bytes() == b"MSR"
    document = kdmp("secondary", triage_file, which, "--out", out, "--json").json
    assert document["out"] == str(out)
    assert document["blobs"][0]["data"] is None


def test_blob_to_standard_output(kdmp, triage_file):
    assert kdmp("secondary", triage_file, "1", "--out", "-").raw == b"\x7f"


def test_the_dump_is_not_written_to(kdmp, triage_file):
    before = triage_file.read_bytes()
    answer = kdmp("secondary", triage_file, "1", "--out", triage_file)
    assert answer.code == 1
    assert "is the dump itself" in answer.err
    assert triage_file.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (["2"], 1, "there is no blob 2; the dump has 2"),
        (["9" * 31], 1, "there is no blob "),
        (["0" * 32], 1, "no blob has the tag or name "),
        (["nothing"], 1, "no blob has the tag or name 'nothing'"),
        (["--out", "x"], 2, "--out wants a TAG"),
        (["1", "--out", "-", "--json"], 2, "--out - and --json would write to the same place"),
    ],
)
def test_wrong_wishes(kdmp, triage_file, arguments, code, why):
    answer = kdmp("secondary", triage_file, *arguments)
    assert answer.code == code
    assert why in answer.err
    assert why in answer.json["error"]["message"] if "--json" in arguments else not answer.out


def test_several_with_one_tag(kdmp, tmp_path):
    path = tmp_path / "twice.dmp"
    blobs = (Blob(TAGS[1], b"x"), Blob(TAGS[0], b"y"), Blob(TAGS[1], b"x"))
    path.write_bytes(TriageDump(blobs=blobs).build().data)
    answer = kdmp("secondary", path, TAGS[1])
    assert answer.code == 1
    assert f"several blobs are called '{TAGS[1]}': 0, 2; give the number of one" in answer.err
    assert kdmp("secondary", path, "2", "--json").json["blobs"][0]["number"] == 2


def test_no_blobs(kdmp, tmp_path):
    path = tmp_path / "none.dmp"
    path.write_bytes(TriageDump().build().data)
    assert kdmp("secondary", path).out == "no secondary data found\n"
    assert kdmp("secondary", path, "--json").json["blobs"] == []


def test_unloaded(kdmp, triage_file):
    answer = kdmp("unloaded", triage_file)
    assert answer.code == 0
    assert [line.rstrip() for line in answer.lines] == [
        "start              end                 size  name          maker",
        "fffff803`00000000  fffff803`00014000  14000  dump_storpor  Microsoft",
        "fffff803`00010000  fffff803`00020000  10000  dam.sys       Microsoft",
    ]
    assert kdmp("unloaded", triage_file, "--json").json["modules"] == [
        {
            "start": "0xfffff80300000000",
            "end": "0xfffff80300014000",
            "size": 0x14000,
            "name": "dump_storpor",
            "vendor": "Microsoft",
            "time": None,
        },
        {
            "start": "0xfffff80300010000",
            "end": "0xfffff80300020000",
            "size": 0x10000,
            "name": "dam.sys",
            "vendor": "Microsoft",
            "time": None,
        },
    ]


def test_nothing_unloaded(kdmp, tmp_path):
    path = tmp_path / "none.dmp"
    path.write_bytes(TriageDump().build().data)
    assert kdmp("unloaded", path).out == "no unloaded drivers found\n"


def test_unloaded_with_its_time(kdmp, tmp_path):
    """Two places of the ring in the kernel's memory: one unloaded in 2020, one at no known time."""
    world = build_world()
    ring, name, variables = (world.kernel.alloc(size) for size in (50 * 0x28, 0x20, 0x10))
    world.system.write(name, "späť.sys".encode("utf-16-le"))
    for at, start, size, time in (
        (ring, 0xFFFFF80300000000, 0x4000, 132223104000000000),
        (ring + 0x28, 0xFFFFF80400000000, 0x1000, 0),
    ):
        world.kernel.pack(at, "HH4xQQQQ", 16, 16, name, start, start + size, time)
    world.kernel.pack(variables, "QI", ring, 2)
    world.kernel.pack(world.kdbg + 0x220, "QQ", variables, variables + 8)
    path = tmp_path / "MEMORY.DMP"
    path.write_bytes(world.image().data)
    answer = kdmp("unloaded", path)
    assert [line.rstrip() for line in answer.lines] == [
        "start              end                size  name      maker  unloaded",
        "fffff804`00000000  fffff804`00001000  1000  späť.sys",
        "fffff803`00000000  fffff803`00004000  4000  späť.sys         2020-01-01 00:00:00.000 UTC",
    ]
    times = [one["time"] for one in kdmp("unloaded", path, "--json").json["modules"]]
    assert times == [None, "2020-01-01T00:00:00Z"]
