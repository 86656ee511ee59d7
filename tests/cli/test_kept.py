"""`kdmp runs` and `kdmp pages` of triage dumps, which hold pieces of virtual memory."""

from __future__ import annotations

import struct

import pytest

from builders.triage import Stretch, TriageDump, small32

PAGE = 0x1000


def truth(built):
    """Each byte of memory by its address; the most trusted stretch counts."""
    found = {}
    for address, data in built.memory:
        for i, byte in enumerate(data):
            found.setdefault(address + i, byte)
    return found


def file_of(built, tmp_path):
    path = tmp_path / "small.dmp"
    path.write_bytes(built.data)
    return path


@pytest.fixture(params=["64 bits", "32 bits", "side by side"])
def built(request, triage):
    if request.param == "64 bits":
        return triage
    if request.param == "32 bits":
        return small32().build()
    # Neighbours in memory that lie apart in the file, over the border of a page, up to the top.
    blocks = (
        Stretch(0xFFFFF80000001FF0, bytes(range(0x20))),
        Stretch(0xFFFFF88000000000, b"between"),
        Stretch(0xFFFFF80000002010, bytes(range(0x40))),
        Stretch(0xFFFFFFFFFFFFFFF0, bytes(range(0x10))),
    )
    return TriageDump(blocks=blocks).build()


def test_runs_are_all_of_the_memory(kdmp, built, tmp_path):
    """What the file has at the offsets that are told is the memory, and there is no more of it."""
    answer = kdmp("runs", file_of(built, tmp_path), "--json").json
    assert (answer["space"], answer["pages"]) == ("virt", None)
    found = {}
    last = 0
    for run in answer["runs"]:
        start, end, offset = (int(run[name], 16) for name in ("start", "end", "file_offset"))
        assert end - start == run["size"] > 0
        assert start >= last
        assert run["pages"] is None
        last = end
        found.update(zip(range(start, end), built.data[offset : offset + end - start], strict=True))
    assert found == truth(built)
    assert answer["size"] == len(found)


def test_pages_are_all_of_the_memory(kdmp, built, tmp_path):
    path = file_of(built, tmp_path)
    answer = kdmp("pages", path, "--len", "0x1000", "--json").json
    assert answer["space"] == "virt"
    assert answer["page_count"] == len(answer["pages"])
    found = {}
    for page in answer["pages"]:
        start, data = int(page["address"], 16), bytes.fromhex(page["data"])
        assert start // PAGE == (start + len(data) - 1) // PAGE
        found.update(enumerate(data, start))
    assert found == truth(built)
    # A page begins where the last one ended, or where there was nothing before.
    starts = [int(page["address"], 16) for page in answer["pages"]]
    assert all(start % PAGE == 0 or start - 1 not in found for start in starts)
    shorter = kdmp("pages", path, "--len", "4", "--json").json["pages"]
    assert shorter == [{**page, "data": page["data"][:8]} for page in answer["pages"]]


def test_for_people(kdmp, tmp_path):
    blocks = (
        Stretch(0xFFFFF80000001FF0, bytes(0x20)),
        Stretch(0xFFFFF88000000000, b"between"),
        Stretch(0xFFFFF80000002010, b"x" * 0x40),
    )
    path = file_of(TriageDump(blocks=blocks).build(), tmp_path)
    lines = kdmp("runs", path).lines
    assert lines[0].split() == [
        "first",
        "byte",
        "last",
        "byte",
        "size",
        "file",
        "offset",
        "location",
    ]
    rows = [line.split() for line in lines[1:-1]]
    assert ["fffff800`00001ff0", "fffff800`0000200f", "32"] in [row[:3] for row in rows]
    assert ["fffff800`00002010", "fffff800`0000204f", "64"] in [row[:3] for row in rows]
    # The builder puts in KPRCB, thread, process, stack, KDBG and the list of processors.
    assert lines[-1].startswith("9 runs, ")
    assert lines[-1].endswith(" of virtual memory in 8 pieces")
    shown = kdmp("pages", path).lines
    assert "fffff800`00002000  0000 0000 0000 0000  0000 0000 0000 0000  ................" in shown
    assert not [line for line in shown if line.startswith("fffff800`00002010")]
    assert [line for line in shown if line.endswith("  between")]


def test_location(kdmp, triage, triage_file):
    runs = kdmp("runs", triage_file, "--json").json["runs"]
    named = {run["start"]: run["location"] for run in runs}
    assert named["0xfffff80000201234"] == "nt+0x1234"
    assert named["0x7ff612345678"] is None
    assert kdmp("runs", triage_file).out.count("  nt+0x1234\n") == 1


def test_32_bits(kdmp, tmp_path):
    path = file_of(small32(blocks=(Stretch(0xF7A00FF8, b"0123456789"),)).build(), tmp_path)
    assert ["f7a00ff8", "f7a01001", "10"] in [line.split()[:3] for line in kdmp("runs", path).lines]
    shown = kdmp("pages", path).lines
    assert "f7a00ff8  3031 3233 3435 3637                       01234567" in shown
    assert "f7a01000  3839                                      89" in shown


def test_nothing_kept(kdmp, tmp_path):
    """A directory that leads nowhere."""
    built = TriageDump(blocks=()).build()
    data = bytearray(built.data)
    for name in ("PrcbOffset", "ProcessOffset", "ThreadOffset", "CallStackOffset"):
        struct.pack_into("<I", data, built.directory[name][0], 0)
    for name in ("DataBlocksCount", "SizeOfCallStack", "DebuggerDataOffset", "DebuggerDataSize"):
        struct.pack_into("<I", data, built.directory[name][0], 0)
    path = tmp_path / "empty.dmp"
    path.write_bytes(data)
    assert kdmp("runs", path).lines[-1] == "0 runs, 0 bytes of virtual memory in 0 pieces"
    answer = kdmp("pages", path, "--json").json
    assert (answer["page_count"], answer["pages"]) == (0, [])


def test_export_tells_what_to_take_instead(kdmp, triage_file, tmp_path):
    answer = kdmp("export", triage_file, tmp_path / "raw")
    assert answer.code == 1
    assert answer.err.splitlines()[-1] == (
        f"kdmp: error: {triage_file} is a triage dump, which has no physical memory; "
        "kdmp pages --len 0x1000 shows all that it holds"
    )
