"""Secondary data: chains of blobs of both writers, and chains that break."""

from __future__ import annotations

import json
import pickle
import struct
from io import BytesIO
from uuid import UUID

import pytest

from builders.triage import BLOBS, Blob, secondary_data
from conftest import ROOT
from kdmp_ks.errors import ClosedError
from kdmp_ks.format import blob_chain
from kdmp_ks.format.secondary import SecondaryData, read_secondary_data
from kdmp_ks.ground.warnings import CutOffBlob, OddValue
from kdmp_ks.storage.opener import open_source

START = 0x2034
ETW = UUID("2b88b710-1c93-4f7c-b06c-655ecc50decc")
UNKNOWN = UUID("12345678-9abc-def0-1122-334455667788")


def read(data: bytes, start: int = START) -> SecondaryData:
    return read_secondary_data(open_source(BytesIO(data)), start)


def file_of(blobs=BLOBS, *, padded: bool = True, tail: bytes = b"") -> tuple[bytes, list]:
    data, placed = secondary_data(blobs, START, padded=padded)
    return bytes(START) + data + tail, placed


@pytest.mark.parametrize(
    "tail", [b"", bytes(3), bytes(0x40), b"\x1f\0\0\0" * 20, b"\x40\0\0\0" * 20, b"old" * 99]
)
@pytest.mark.parametrize("padded", [True, False])
def test_chain(padded, tail):
    data, placed = file_of(padded=padded, tail=tail)
    found = read(data)
    assert [(each.tag, each.offset, each.data) for each in found] == placed
    assert [each.size for each in found] == [len(content) for _, _, content in placed]
    assert found.build_number == 0xF0004A61
    assert found.end == len(data) - len(tail)
    assert found.warnings == ()


def test_sequence():
    found = read(file_of()[0])
    assert len(found) == 4
    assert found[0].name == "ETW buffers"
    assert found[0].owner == "nt"
    assert found[1].tag == UUID(int=0)
    assert (found[1].name, found[1].size, found[1].data) == (None, 0, b"")
    assert (found[2].name, found[2].owner) == (None, None)
    assert found[1:3] == (found[1], found[2])
    assert found[-1] == found[3] != found[0]
    assert repr(found) == "<SecondaryData: 4 blobs>"
    assert repr(found[1]) == (
        f"Blob(tag={UUID(int=0)!r}, name=None, offset={found[1].offset}, size=0)"
    )


def test_look_up():
    found = read(file_of()[0])
    both = (found[0], found[3])
    assert found.find(ETW) == both
    assert found.find(str(ETW).upper()) == both
    assert found.find("etw Buffers") == both
    assert found.find(UNKNOWN) == (found[2],)
    assert found.find(UUID(int=1)) == ()
    assert found.find("nothing of the kind") == ()


@pytest.mark.parametrize(
    "data",
    [b"", bytes(START), bytes(START + 8), bytes(START) + b"DumpBlob\x10", bytes(START + 0x100)],
)
def test_none(data):
    found = read(data)
    assert (len(found), found.build_number, found.end) == (0, None, START)
    assert found.warnings == ()


def test_other_data_is_not_taken_for_it():
    data, _ = file_of()
    for at in (START, START + 5):
        changed = bytearray(data)
        changed[at] ^= 0x20
        assert len(read(bytes(changed))) == 0


def test_no_blobs_behind_the_head():
    found = read(file_of([])[0])
    assert (len(found), found.build_number, found.end) == (0, 0xF0004A61, START + 0x10)
    assert found.warnings == ()


@pytest.mark.parametrize("size", [0, 0xF, 0x11, 0xFFFFFFFF])
def test_head_of_another_size(size):
    data, placed = file_of()
    changed = bytearray(data)
    struct.pack_into("<I", changed, START + 8, size)
    found = read(bytes(changed))
    assert [each.tag for each in found] == [tag for tag, _, _ in placed]
    assert found.warnings == (OddValue("DUMP_BLOB_FILE_HEADER.HeaderSize", size, "taken as 0x10"),)


def test_cut_off():
    """At every length, those blobs are there whose data is whole."""
    data, placed = file_of()
    for length in range(START, len(data)):
        found = read(data[:length])
        whole = [(tag, at, content) for tag, at, content in placed if at + len(content) <= length]
        assert [(each.tag, each.offset, each.data) for each in found] == whole
        if len(whole) == len(placed):
            assert found.warnings == ()
            continue
        tag, at, content = placed[len(whole)]
        header = at - BLOBS[len(whole)][2] - 0x20
        if length <= header:  # in the padding, or where the header would begin
            assert found.warnings == ()
            continue
        what = f"the data of the blob {tag} ({len(content):#x} bytes at {at:#x})"
        if length < header + 0x20:
            what = f"the header of a blob (0x20 bytes at {header:#x})"
        assert found.warnings == (CutOffBlob(what, f"the file ends at {length:#x}"),)


@pytest.mark.parametrize("at", [0x14, 0x18])
def test_sizes_that_lie(at):
    """DataSize and PrePad of the first blob."""
    data, _ = file_of()
    changed = bytearray(data)
    struct.pack_into("<I", changed, START + 0x10 + at, 0xFFFFFFF0)
    found = read(bytes(changed))
    assert len(found) == 0
    (told,) = found.warnings
    assert isinstance(told, CutOffBlob)


def test_padding_that_lies():
    data, placed = file_of()
    changed = bytearray(data)
    struct.pack_into("<I", changed, START + 0x10 + 0x1C, 0xFFFFFFF0)
    found = read(bytes(changed))
    assert [each.data for each in found] == [placed[0][2]]
    assert found.end == len(data)
    assert found.warnings == ()


def test_there_is_an_end(monkeypatch):
    monkeypatch.setattr(blob_chain, "MAX_BLOBS", 3)
    found = read(file_of([Blob(str(ETW), b"")] * 5)[0])
    assert len(found) == 3
    assert found.warnings == (OddValue("number of blobs", 3, "later blobs are ignored"),)


def test_data_is_read_when_it_is_asked_for():
    source = open_source(BytesIO(file_of()[0]))
    found = read_secondary_data(source, START)
    source.close()
    with pytest.raises(ClosedError):
        _ = found[0].data


def test_a_copy_needs_no_file():
    source = open_source(BytesIO(file_of()[0]))
    found = read_secondary_data(source, START)
    copy = pickle.loads(pickle.dumps(found))
    again = pickle.loads(pickle.dumps(copy))
    contents = [each.data for each in found]
    source.close()
    assert [each.data for each in copy] == [each.data for each in again] == contents
    assert list(copy) == list(found)
    assert (copy.end, copy.build_number) == (found.end, found.build_number)
    with pytest.raises(ClosedError):
        pickle.dumps(found)


def test_table_of_tags():
    """Tags are written as UUIDs are, sorted, each with a name and perhaps an owner."""
    text = (ROOT / "kdmp_ks" / "data" / "blob_tags.json").read_text(encoding="utf-8")
    table = json.loads(text)
    assert list(table) == sorted(table)
    for tag, known in table.items():
        assert str(UUID(tag)) == tag
        assert known["name"].strip() == known["name"] != ""
        assert set(known) <= {"name", "owner", "private", "why", "modules"}
        assert ("private" in known) == ("why" in known)
        assert known.get("private", True) is True
    assert json.dumps(table, indent=2) + "\n" == text
