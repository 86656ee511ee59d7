"""`kdmp search`, `kdmp regions` and `--dtb`, on what the sample and the builders contain."""

from __future__ import annotations

import pytest

from builders.triage import BLOCKS
from builders.world import build_world

pytestmark = pytest.mark.needs("numpy")
KDBG = 0xFFFFF80000A00E80 + 0x10
"""Of the sample: the header's KdDebuggerDataBlock, and the tag in it."""


def test_hexadecimal_digits(kdmp, qemu):
    answer = kdmp("search", qemu, "4b44 42:47", "--start", "nt", "--end", "nt+c00000")
    assert answer.code == 0
    assert answer.lines == [
        "fffff800`00204598  nt+0x4598",
        f"fffff800`{KDBG & 0xFFFFFFFF:08x}  nt+0x800e90",
        "2 matches",
    ]


def test_text_in_physical_memory(kdmp, qemu):
    """The run that begins at 0x100000 begins at 0xa0000 in the file."""
    answer = kdmp("search", qemu, "KDBG", "--text", "--phys", "--json").json
    found = [int(match["address"], 16) for match in answer["matches"]]
    data = qemu.read_bytes()
    assert data[0xA0000 + found[0] - 0x100000 :][:4] == b"KDBG"
    assert len(found) == data.count(b"KDBG", 0x2000) == 2
    assert (answer["space"], answer["pattern"], answer["complete"]) == ("phys", "4b444247", True)
    assert [match["location"] for match in answer["matches"]] == [None, None]


def test_utf16(kdmp, qemu):
    answer = kdmp("search", qemu, "qguest.sys", "--utf16", "--json").json
    assert answer["pattern"] == "qguest.sys".encode("utf-16-le").hex()
    assert answer["matches"]


def test_limit(kdmp, qemu):
    answer = kdmp("search", qemu, "4b444247", "--limit", "3")
    assert answer.code == 0
    assert len(answer.lines) == 4
    assert answer.lines[-1] == "3 matches"
    assert answer.err == "kdmp: warning: the search stopped there; --limit N takes more matches\n"
    assert kdmp("search", qemu, "4b444247", "--limit", "3", "--json").json["complete"] is False
    assert kdmp("search", qemu, "4b444247", "--limit", "12").err == ""


def test_nothing_found(kdmp, qemu):
    answer = kdmp("search", qemu, "0123456789abcdef" * 4)
    assert (answer.code, answer.out) == (0, "0 matches\n")


def test_a_triage_dump(kdmp, triage_file):
    block = BLOCKS[0]
    wanted = block.data[0x20:0x30]
    answer = kdmp("search", triage_file, wanted.hex())
    assert answer.lines == ["fffff800`00201254  nt+0x1254", "1 match"]
    assert block.address + 0x20 == 0xFFFFF80000201254


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["zz"], "'zz' is not bytes in hexadecimal, such as 4d5a90; --text and --utf16 take text"),
        (["4d5"], "'4d5' is not bytes in hexadecimal"),
        ([""], "there is nothing to search for"),
        (["", "--text"], "there is nothing to search for"),
        (["\udcff", "--text"], "the text is not utf-8"),
        (["4d", "--start", "0xx"], "'0xx' is not a number"),
        (["4d", "--limit", "-1"], "'-1' is not a number of 1 or more"),
        (["4d", "--limit", "0"], "'0' is not a number of 1 or more"),
        (["4d", "--limit", "0x0"], "'0x0' is not a number of 1 or more"),
        (["4d", "--limit", "some"], "'some' is not a number of 1 or more"),
        (["4d", "--phys", "--dtb", "0"], "--dtb is for virtual addresses, not for --phys"),
    ],
)
def test_wrong_wishes(kdmp, qemu, arguments, why):
    answer = kdmp("search", qemu, *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert why in answer.err


def test_regions(kdmp, qemu):
    """Rights and places of an image of which each 4 KiB page is mapped by itself."""
    answer = kdmp("regions", qemu, "--start", "nt", "--end", "nt+4000")
    assert answer.code == 0
    rows = [line.split() for line in answer.lines]
    assert rows[0] == [
        "first",
        "byte",
        "last",
        "byte",
        *["size", "rights", "pages", "physical", "location"],
    ]
    first = rows[1]
    assert (first[0], first[-1]) == ("fffff800`00200000", "nt+0x0")
    assert first[4] == "r-xk"
    assert first[-2] == "100000"
    assert answer.lines[-1].endswith("16.0 KiB")
    document = kdmp("regions", qemu, "--start", "nt", "--end", "nt+4000", "--json").json
    assert [(one["start"], one["location"]) for one in document["regions"]] == [
        ("0xfffff80000200000", "nt+0x0")
    ]


def test_regions_are_those_of_the_tables(kdmp, qemu):
    """Each region is what `translate` says of its first and its last page."""
    answer = kdmp("regions", qemu, "--end", "0x40000", "--json").json
    assert answer["space"] == "virt"
    assert len(answer["regions"]) > 20
    for region in answer["regions"][::7]:
        last = f"{int(region['end'], 16) - 1:#x}"
        for address in (region["start"], last):
            page = kdmp("translate", qemu, address, "--json").json["page"]
            assert page["kind"] == region["page_kind"]
            for right in ("writable", "executable", "user_accessible", "transition"):
                assert page[right] is region[right]
        assert region["size"] == int(region["end"], 16) - int(region["start"], 16)


def test_physical_regions(kdmp, qemu):
    answer = kdmp("regions", qemu, "--phys")
    assert answer.lines[0].split() == ["first", "byte", "last", "byte", "size"]
    assert answer.lines[1].split()[:2] == ["00000000`00001000", "00000000`0009efff"]
    assert answer.lines[-1] == "7 regions, 31.3 MiB"
    row = kdmp("regions", qemu, "--phys", "--json").json["regions"][0]
    assert row == {
        "start": "0x1000",
        "end": "0x9f000",
        "size": 0x9E000,
        "physical_address": None,
        "page_kind": None,
        "writable": None,
        "executable": None,
        "user_accessible": None,
        "transition": None,
        "location": None,
    }


def test_regions_of_a_triage_dump(kdmp, triage, triage_file):
    answer = kdmp("regions", triage_file)
    assert answer.lines[0].split() == ["first", "byte", "last", "byte", "size", "location"]
    document = kdmp("regions", triage_file, "--json").json["regions"]
    assert len(answer.lines) == len(document) + 2
    covered = [(int(row["start"], 16), int(row["end"], 16)) for row in document]
    for address, data in triage.memory:
        assert any(start <= address and address + len(data) <= end for start, end in covered)
    assert kdmp("regions", triage_file, "--phys").code == 1


ROOT = 0x10
"""Offset of DirectoryTableBase in a 64-bit header."""


@pytest.fixture
def blind(qemu, tmp_path):
    """The sample with a root in its header that maps nothing."""
    data = bytearray(qemu.read_bytes())
    assert data[ROOT : ROOT + 8] == (0xE7C000).to_bytes(8, "little")
    data[ROOT : ROOT + 8] = (0x1000).to_bytes(8, "little")
    path = tmp_path / "blind.dmp"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "verb",
    [
        ("modules",),
        ("modules", "--user"),
        ("stack",),
        ("regs",),
        ("processors",),
        ("unloaded",),
        ("exception",),
        ("read", "nt"),
        ("translate", "nt"),
        ("struct", "nt+802010", "LIST_ENTRY64"),
        ("search", "4b444247"),
        ("regions", "--start", "nt", "--end", "nt+3000"),
    ],
    ids=" ".join,
)
def test_the_root_of_the_tables_can_be_given(kdmp, qemu, blind, verb):
    wanted = kdmp(verb[0], qemu, *verb[1:])
    answer = kdmp(verb[0], blind, *verb[1:], "--dtb", "e7c000")
    assert (answer.code, answer.out) == (wanted.code, wanted.out)


def test_info_by_another_root(kdmp, qemu, blind):
    wanted = kdmp("info", qemu).lines
    answer = kdmp("info", blind, "--dtb", "e7c000")
    assert answer.lines == wanted
    assert "modules        5 kernel modules" in answer.lines


def test_names_are_those_of_the_header_while_it_has_any(kdmp, tmp_path):
    """--dtb of a process: the memory is that of the process, names are those of the kernel."""
    world = build_world()
    path = tmp_path / "world.dmp"
    path.write_bytes(world.image().data)
    answer = kdmp("read", path, "nt", "--dtb", "0x1000", "--json")
    assert answer.json["address"] == kdmp("read", path, "nt", "--json").json["address"]
    assert answer.code == 1
