"""`kdmp modules`, `kdmp runs` and `kdmp pages`."""

from __future__ import annotations

import pytest

from builders.kernel import module
from builders.world import Options, build_world

QEMU_MODULES = """\
start                size  timestamp  date        checksum  name
fffff800`00200000  c00000                         12340000  nt
fffff800`01000000   40000                         12340001  hal
fffff800`01400000  200000  5f002222   2020-07-04  12340002  qguest
fffff800`01a00000  400000                         12340003  \
wörkér-with-a-long-driver-name-0123456789
fffff880`40000000    8000                         12340004  pagedout
"""

QEMU_PATHS = """\
start                size  name                                       path
fffff800`00200000  c00000  nt                                         \\SystemRoot\\system32\\ntoskrnl.exe
fffff800`01000000   40000  hal                                        \\SystemRoot\\system32\\hal.dll
fffff800`01400000  200000  qguest                                     \\??\\C:\\Windows\\System32\\drivers\\qguest.sys
fffff800`01a00000  400000  wörkér-with-a-long-driver-name-0123456789  \\SystemRoot\\System32\\DriverStore\\wörkér-with-a-long-driver-name-0123456789.sys
fffff880`40000000    8000  pagedout                                   \\SystemRoot\\system32\\DRIVERS\\pagedout.sys
"""  # noqa: E501 - as printed to a pipe

LONG_NAME = "wörkér-with-a-long-driver-name-0123456789.sys"

HOSTILE = (
    "\x1b[2Jclear.sys",
    "two\nlines.sys",
    "[red]markup[/red].sys",
    "\u202etxt.sys",
    "bell\x07\x9b31m.sys",
    ":smile:.sys",
)


@pytest.fixture(scope="module")
def hostile_dump(tmp_path_factory):
    """A dump whose drivers are named to do harm to a terminal."""
    names = [
        module(0xFFFFF80100000000 + i * 0x10000, 0x1000, f"\\d\\{name}")
        for i, name in enumerate(HOSTILE)
    ]
    path = tmp_path_factory.mktemp("hostile") / "MEMORY.DMP"
    path.write_bytes(build_world(Options(kernel_modules=tuple(names))).image().data)
    return path


def test_modules(kdmp, qemu):
    answer = kdmp("modules", qemu)
    assert (answer.code, answer.out) == (0, QEMU_MODULES)
    assert kdmp("modules", qemu, "--kernel").out == QEMU_MODULES
    assert kdmp("modules", qemu, "--paths").out == QEMU_PATHS


def test_third_party_modules(kdmp, qemu):
    """Taken for somebody else's: what carries no name of Microsoft's."""
    lines = QEMU_PATHS.splitlines(keepends=True)
    chosen = kdmp("modules", qemu, "--third-party", "--paths").out
    assert [line.rstrip() for line in chosen.splitlines()] == [
        line.rstrip() for line in (lines[0], *lines[3:6])
    ]
    document = kdmp("modules", qemu, "--third-party", "--json").json
    assert [one["third_party"]["value"] for one in document["modules"]] == [True] * 3
    everything = kdmp("modules", qemu, "--json").json["modules"]
    assert [one["third_party"]["value"] for one in everything] == [False, False, True, True, True]
    wrong = kdmp("modules", qemu, "--user", "--third-party")
    assert wrong.code == 2
    assert "--third-party is for drivers" in wrong.err


def test_no_third_party_modules(kdmp, tmp_path):
    names = [module(0xFFFFF80100000000, 0x1000, "\\SystemRoot\\system32\\ntoskrnl.exe")]
    path = tmp_path / "MEMORY.DMP"
    path.write_bytes(build_world(Options(kernel_modules=tuple(names))).image().data)
    assert kdmp("modules", path, "--third-party").out == "no such modules found\n"


def test_modules_json(kdmp, qemu):
    answer = kdmp("modules", qemu, "--json").json
    assert answer["kind"] == "kernel"
    assert len(answer["modules"]) == 5
    assert answer["modules"][3] == {
        "start": "0xfffff80001a00000",
        "end": "0xfffff80001e00000",
        "size": 0x400000,
        "name": LONG_NAME,
        "label": LONG_NAME.removesuffix(".sys"),
        "path": "\\SystemRoot\\System32\\DriverStore\\" + LONG_NAME,
        "entry_point": "0xfffff80001a01000",
        "timestamp": None,
        "date": None,
        "checksum": "0x12340003",
        "third_party": {
            "value": True,
            "evidence": "Microsoft is not known to write a driver of this name",
            "confidence": "low",
        },
        "vendor": None,
        "purpose": None,
    }


def test_user_modules(kdmp, world, world_dump):
    answer = kdmp("modules", world_dump, "--user", "--paths")
    assert answer.code == 0
    assert [line.split(maxsplit=3)[2:] for line in answer.lines[1:]] == [
        ["thing", "C:\\Program Files (x86)\\Thing\\thing.exe"],
        ["KERNEL32", "C:\\Windows\\SYSTEM32\\KERNEL32.DLL".replace("SYSTEM32", "System32")],
        ["wow64cpu", "C:\\Windows\\System32\\wow64cpu.dll"],
        ["ntdll", "C:\\Windows\\SYSTEM32\\ntdll.dll"],
        ["ntdll@7ffb12340000", "C:\\Windows\\SYSTEM32\\ntdll.dll"],
    ]
    document = kdmp("modules", world_dump, "--user", "--json").json
    assert document["kind"] == "user"
    # Whose they are is not guessed.
    assert all(one["third_party"] is None for one in document["modules"])
    assert all(one["vendor"] is None for one in document["modules"])


def test_no_user_modules(kdmp, qemu):
    answer = kdmp("modules", qemu, "--user")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("kdmp: warning: ")
    assert "kdmp: error: the process that crashed was not found: " in answer.err


def test_hostile_names_are_harmless(kdmp, hostile_dump):
    out = kdmp("modules", hostile_dump, "--paths").out
    assert all(char.isprintable() or char == "\n" for char in out)
    assert len(out.splitlines()) == 1 + len(HOSTILE)
    for shown in (
        "\\x1b[2Jclear",
        "two\\x0alines",
        "[red]markup[/red].sys",
        "\\u202etxt",
        "bell\\x07\\x9b31m",
        ":smile:",
    ):
        assert shown in out


def test_hostile_names_in_json(kdmp, hostile_dump):
    answer = kdmp("modules", hostile_dump, "--json")
    assert answer.out.isascii()
    assert "\x1b" not in answer.out
    names = [one["name"] for one in answer.json["modules"]]
    assert names[0] == "\x1b[2Jclear.sys"
    assert names[3] == "\u202etxt.sys"


def test_hostile_names_in_errors(kdmp, qemu):
    answer = kdmp("read", qemu, "no\x1b[2Jsuch\nmodule")
    assert answer.code == 1
    (error,) = [line for line in answer.err.splitlines() if "error" in line]
    assert "\x1b" not in error
    assert "such" in error
    assert "module" in error


def test_runs(kdmp, qemu):
    assert (
        kdmp("runs", qemu).out
        == """\
first byte         last byte          pages        size  file offset
00000000`00001000  00000000`0009efff    158   632.0 KiB         2000
00000000`00100000  00000000`006fffff  1,536     6.0 MiB        a0000
00000000`00710000  00000000`00a00fff    753     2.9 MiB       6a0000
00000000`00a02000  00000000`00afffff    254  1016.0 KiB       991000
00000000`00b10000  00000000`00b10fff      1     4.0 KiB       a8f000
00000000`00b20000  00000000`0171ffff  3,072    12.0 MiB       a90000
00000000`01721000  00000000`01fdffff  2,239     8.7 MiB      1690000
7 runs, 8,013 pages, 31.3 MiB
"""
    )


def test_runs_json(kdmp, qemu):
    answer = kdmp("runs", qemu, "--json").json
    assert answer["space"] == "phys"
    assert (answer["pages"], answer["size"], len(answer["runs"])) == (8013, 32821248, 7)
    assert answer["runs"][4] == {
        "start": "0xb10000",
        "end": "0xb11000",
        "pages": 1,
        "size": 4096,
        "file_offset": "0xa8f000",
        "location": None,
    }
    assert answer["warnings"] == []


def test_pages(kdmp, qemu):
    lines = kdmp("pages", qemu).lines
    assert len(lines) == 8013
    assert lines[0] == (
        "00000000`00001000  2842 4750 472e 2e2e  0010 0000 0000 0000  (BGPG..........."
    )
    assert lines[158].startswith("00000000`00100000  02b0 ad1b")


def test_pages_length(kdmp, qemu):
    lines = kdmp("pages", qemu, "--len", "4").lines
    assert lines[1] == "00000000`00002000  2842 4750" + " " * 33 + "(BGP"


def test_pages_end_where_the_page_ends(kdmp, qemu, tmp_path):
    """A file with three whole pages, of which more is wanted than there is."""
    dump = tmp_path / "short.dmp"
    dump.write_bytes(qemu.read_bytes()[:0x5800])
    lines = kdmp("pages", dump, "--len", "0x2000").lines
    assert len(lines) == 3 * 256
    assert lines[255].startswith("00000000`00001ff0  ")
    assert lines[256].startswith("00000000`00002000  ")


def test_pages_json(kdmp, qemu):
    answer = kdmp("pages", qemu, "--json", "--len", "4").json
    assert answer["page_count"] == len(answer["pages"]) == 8013
    assert answer["pages"][0] == {"address": "0x1000", "data": "28424750"}
