"""`kdmp read`."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest

from kdmp_ks.cli.support import atomic_write
from kdmp_ks.cli.verbs import read
from kdmp_ks.errors import SourceError
from kdmp_ks.memory.address_space import AddressSpace


def test_hexdump(kdmp, qemu):
    answer = kdmp("read", qemu, "@rip", "--len", "40")
    assert answer.code == 0
    assert answer.out == (
        "fffff800`00201234  3e00 0000 0000 0048  8d05 0000 0000 488d  >......H......H.\n"
        "fffff800`00201244  0510 0000 0048 8905  603e 0000 4889 2561  .....H..`>..H.%a\n"
        "fffff800`00201254  3e00 00ff d748 8b25                       >....H.%\n"
    )
    assert answer.err == ""


def test_default_length(kdmp, qemu):
    assert len(kdmp("read", qemu, "nt").lines) == 8


def test_every_line_fits_80_columns(kdmp, qemu):
    assert {len(line) for line in kdmp("read", qemu, "nt").lines} == {77}


def test_physical(kdmp, qemu):
    lines = kdmp("read", qemu, "100000", "--phys", "--len", "16").lines
    assert lines == [
        "00000000`00100000  02b0 ad1b 0300 0100  fb4f 51e4 0000 1000  .........OQ....."
    ]


def test_other_address_space(kdmp, qemu):
    # What QEMU answered for the second processor's tables.
    assert kdmp("read", qemu, "10000", "--dtb", "72e000", "--len", "4").lines == [
        "00000000`00010000  5150 472d" + " " * 33 + "QPG-"
    ]
    assert kdmp("read", qemu, "10000", "--dtb", "0x72e002", "--len", "4").code == 0


def test_hole_in_the_middle(kdmp, qemu):
    """Frame 0xa01 was not saved; what lies behind it was."""
    answer = kdmp("read", qemu, "a00ff8", "--phys", "--len", "0x1010")
    assert answer.code == 0
    first, second, last = answer.lines
    assert first == "00000000`00a00ff8  0000 0000 0000 0000  ???? ???? ???? ????  ........????????"
    assert second == "*  4,080 bytes missing"
    assert last.startswith("00000000`00a01ff8  ???? ???? ???? ????  ")
    assert "?" not in last[40:60]
    assert answer.err == (
        "kdmp: warning: 00000000`00a01000: 4,096 bytes missing: "
        "physical address 0xa01000 is not in the dump\n"
    )


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        (0x40, ["00a01000", "00a01010", "00a01020", "00a01030"]),
        (0x50, ["00a01000", "*  48 bytes missing", "00a01040"]),
        (0x48, ["00a01000", "*  48 bytes missing", "00a01040"]),
        (0x58, ["00a01000", "*  64 bytes missing", "00a01050"]),
    ],
)
def test_holes_are_folded_between_their_first_and_last_row(kdmp, qemu, length, shown):
    answer = kdmp("read", qemu, "a00ff0", "--phys", "--len", hex(length + 16))
    assert [line[9:17] if "`" in line else line for line in answer.lines[1:]] == shown


def test_a_hole_of_a_hundred_megabytes_is_three_lines(kdmp, qemu):
    """Nothing is mapped from this address on; the bytes before it are there."""
    hole = kdmp("read", qemu, "fffff98000000ff0", "--len", "100000000")
    assert hole.code == 0
    assert hole.lines[1].endswith("????????????????")
    assert hole.lines[2].endswith(" bytes missing")
    assert len(hole.lines) < 1000


def test_json(kdmp, qemu):
    answer = kdmp("read", qemu, "a00ff8", "--phys", "--len", "0x1010", "--json").json
    assert answer["pieces"][0] == {
        "address": "0xa00ff8",
        "size": 8,
        "data": "00" * 8,
        "missing": None,
    }
    assert answer["pieces"][1] == {
        "address": "0xa01000",
        "size": 0x1000,
        "data": None,
        "missing": {
            "kind": "not_in_dump",
            "message": "physical address 0xa01000 is not in the dump",
            "gpa": "0xa01000",
            "gva": None,
            "level": None,
        },
    }
    assert [piece["size"] for piece in answer["pieces"]] == [8, 0x1000, 8]
    assert (answer["address"], answer["space"], answer["size"]) == ("0xa00ff8", "phys", 0x1010)
    assert (answer["read"], answer["complete"]) == (16, False)


def test_holes_of_one_kind_are_one(kdmp, world, world_dump):
    """A table that is lost takes 2 MiB with it: one piece, one warning."""
    start = 0xFFFFF90100000000
    answer = kdmp("read", world_dump, f"{start - 8:x}", "--len", "0x3008", "--json").json
    assert [piece["size"] for piece in answer["pieces"]] == [8, 0x3000]
    assert answer["pieces"][1]["missing"]["level"] == "pte"
    assert answer["pieces"][0]["data"] == world.tables.read(start - 8, 8).data.hex()


def test_holes_of_one_kind_and_other_levels_are_apart(kdmp, qemu):
    """Top-level entry 1 of QEMU leads to a table whose last entries are empty; entry 2 is empty."""
    answer = kdmp("read", qemu, f"{(2 << 39) - 0x2000:x}", "--len", "0x5000", "--json").json
    assert [
        (piece["size"], piece["missing"]["kind"], piece["missing"]["level"])
        for piece in answer["pieces"]
    ] == [(0x2000, "not_present", "pdpte"), (0x3000, "not_present", "pml4e")]


def test_many_holes(kdmp, world, world_dump):
    """Two of nine pages, and those before and behind: not all are worth a warning."""
    answer = kdmp("read", world_dump, "fffff8fffffff000", "--len", "0x2a000")
    warnings = answer.err.splitlines()
    assert len(warnings) == 9
    assert warnings[-1] == "kdmp: warning: and 2 holes more"


def test_reads_that_span_chunks(kdmp, world, world_dump, monkeypatch):
    """Pieces are joined without a seam wherever the reads happen to end."""
    whole = kdmp("read", world_dump, "fffff8ffffffff00", "--len", "0x2a000").out
    monkeypatch.setattr("kdmp_ks.cli.support.holes.CHUNK", 0x1000 - 24)
    monkeypatch.setattr(read, "_BATCH", 3)
    assert kdmp("read", world_dump, "fffff8ffffffff00", "--len", "0x2a000").out == whole


def test_nothing_there(kdmp, qemu):
    answer = kdmp("read", qemu, "0", "--len", "16")
    assert answer.code == 1
    assert answer.lines == [
        "00000000`00000000  ???? ???? ???? ????  ???? ???? ???? ????  ????????????????"
    ]
    assert answer.err == (
        "kdmp: error: nothing read: nothing is mapped at 0x0 (not present in its PTE)\n"
    )
    document = kdmp("read", qemu, "0", "--len", "16", "--json")
    assert document.code == 1
    assert document.json["read"] == 0


def test_no_bytes_wanted(kdmp, qemu):
    assert kdmp("read", qemu, "0", "--len", "0").code == 0
    assert kdmp("read", qemu, "0", "--len", "0", "--json").json["complete"] is True


def test_end_of_the_address_space(kdmp, qemu):
    answer = kdmp("read", qemu, "ffffffffffffffff", "--len", "32")
    assert answer.code == 0
    assert answer.lines == ["ffffffff`ffffffff  a5" + " " * 40 + "."]
    assert answer.err == "kdmp: warning: the address space ends before --len bytes\n"
    document = kdmp("read", qemu, "ffffffffffffffff", "--len", "32", "--json").json
    assert (document["read"], document["complete"]) == (1, False)


def test_source_that_fails_midway_leaves_valid_json(kdmp, qemu, monkeypatch):
    honest = AddressSpace.read_exact
    calls = []

    def failing(space, address, length):
        calls.append(address)
        if len(calls) > 1:
            raise SourceError("the disk is gone")
        return honest(space, address, length)

    monkeypatch.setattr("kdmp_ks.cli.support.holes.CHUNK", 0x1000)
    monkeypatch.setattr(AddressSpace, "read_exact", failing)
    answer = kdmp("read", qemu, "100000", "--phys", "--len", "0x2000", "--json")
    assert answer.code == 1
    assert answer.json["error"] == {"kind": "source", "message": "the disk is gone"}
    assert len(answer.json["pieces"]) == 1
    assert answer.err == "kdmp: error: the disk is gone\n"


# -- --out ------------------------------------------------------------------------------------


def test_out(kdmp, qemu, tmp_path):
    target = tmp_path / "page.bin"
    answer = kdmp("read", qemu, "100000", "--phys", "--len", "0x1000", "--out", target)
    assert (answer.code, answer.out, answer.err) == (0, "", "")
    assert target.read_bytes() == qemu.read_bytes()[0xA0000:0xA1000]
    assert list(tmp_path.iterdir()) == [target]
    umask = os.umask(0o22)
    os.umask(umask)
    assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~umask


def test_out_json(kdmp, qemu, tmp_path):
    target = tmp_path / "page.bin"
    answer = kdmp("read", qemu, "nt", "--len", "16", "--out", target, "--json").json
    assert (answer["out"], answer["read"], answer["complete"]) == (str(target), 16, True)
    assert target.stat().st_size == 16


def test_out_stdout(kdmp, qemu):
    answer = kdmp("read", qemu, "100000", "--phys", "--len", "0x2001", "--out", "-")
    assert answer.raw == qemu.read_bytes()[0xA0000:0xA2001]


def test_out_incomplete(kdmp, qemu, tmp_path):
    target = tmp_path / "page.bin"
    target.write_bytes(b"old")
    answer = kdmp("read", qemu, "a00ff8", "--phys", "--len", "4000", "--out", target)
    assert answer.code == 1
    assert answer.err == (
        "kdmp: error: 8 of 4,000 bytes are there: physical address 0xa01000 is not in the dump\n"
    )
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_out_stdout_incomplete_writes_nothing(kdmp, qemu):
    answer = kdmp("read", qemu, "a00ff8", "--phys", "--len", "4000", "--out", "-")
    assert (answer.code, answer.raw) == (1, b"")


def test_out_counts_over_chunks(kdmp, qemu, tmp_path, monkeypatch):
    monkeypatch.setattr(atomic_write, "CHUNK", 0x800)
    answer = kdmp("read", qemu, "a00000", "--phys", "--len", "0x2000", "--out", tmp_path / "x")
    assert answer.err.startswith("kdmp: error: 4,096 of 8,192 bytes are there: ")


@pytest.mark.parametrize("link", [None, "symlink_to", "hardlink_to"])
def test_out_never_over_the_dump(kdmp, qemu, tmp_path, link):
    dump = tmp_path / "x.dmp"
    dump.write_bytes(qemu.read_bytes()[:0xA1000])
    target = dump
    if link:
        target = tmp_path / "innocent.bin"
        getattr(target, link)(dump)
    before = hashlib.sha256(dump.read_bytes()).digest()
    answer = kdmp("read", dump, "1000", "--phys", "--len", "16", "--out", target)
    assert answer.code == 1
    assert "is the dump itself; it is never written to" in answer.err
    assert hashlib.sha256(dump.read_bytes()).digest() == before


def test_out_follows_a_link(kdmp, qemu, tmp_path):
    real, link = tmp_path / "real.bin", tmp_path / "link.bin"
    real.write_bytes(b"old")
    link.symlink_to(real)
    kdmp("read", qemu, "nt", "--len", "4", "--out", link)
    assert link.is_symlink()
    assert real.read_bytes() == bytes.fromhex("02b0ad1b")


def test_out_device_is_not_replaced(kdmp, qemu):
    assert kdmp("read", qemu, "nt", "--len", "4", "--out", "/dev/null").code == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_out_folder(kdmp, qemu, tmp_path):
    answer = kdmp("read", qemu, "nt", "--len", "4", "--out", tmp_path)
    assert answer.code == 1
    assert answer.err == f"kdmp: error: {tmp_path}: is a directory\n"


def test_out_in_no_folder(kdmp, qemu, tmp_path):
    target = tmp_path / "none" / "x.bin"
    answer = kdmp("read", qemu, "nt", "--len", "4", "--out", target)
    assert answer.code == 1
    assert answer.err == f"kdmp: error: {target}: No such file or directory\n"


def test_out_stdout_with_json(kdmp, qemu):
    answer = kdmp("read", qemu, "nt", "--out", "-", "--json")
    assert answer.code == 2
    assert "--out - and --json would write to the same place" in answer.err


def test_dtb_of_physical_memory(kdmp, qemu):
    answer = kdmp("read", qemu, "0", "--phys", "--dtb", "1000")
    assert answer.code == 2
    assert "--dtb is for virtual addresses" in answer.err
