"""Memory of a triage dump that is in a blob of its secondary data."""

from __future__ import annotations

import struct
from uuid import UUID

import pytest

from builders.blobs import saved_memory
from builders.triage import Blob, Stretch, TriageDump
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import PartialReadError
from kdmp_ks.triage import saved_memory as saved_memory_of_dumps
from triage.opening import open_triage
from triage.test_reads import Counted

TAG = str(UUID("0d910545-e694-4b15-870c-01625fb32a6f"))
BASE = 0xFFFFE60330000000
BLOCK = bytes(range(0x40, 0x80))
BELOW, ABOVE = b"-" * 0x10, b"+" * 0x20


def dump_of(*groups, blocks=((BASE, BLOCK),)) -> bytes:
    dump = TriageDump(
        blocks=[Stretch(at, data) for at, data in blocks],
        blobs=[Blob(TAG, saved_memory(list(groups)))],
    )
    return dump.build().data


def opened(data: bytes) -> KernelDumpParser:
    return KernelDumpParser(Counted(data))


def test_memory_that_is_nowhere_else():
    groups = (b"driver", [(BASE - 0x10, BELOW)]), (b"other", [(BASE + 0x40, ABOVE)])
    dump = opened(dump_of(*groups))
    whole = BELOW + BLOCK + ABOVE
    assert dump.memory.read_exact(BASE - 0x10, len(whole)) == whole
    (region,) = dump.memory.regions(BASE - 0x100, BASE + 0x100)
    assert (region.start, region.size) == (BASE - 0x10, len(whole))
    assert list(dump.memory.search(b"-@")) == [BASE - 1]
    assert dump.memory.read(BASE + 0x60, 1) == b""
    with pytest.raises(PartialReadError):
        dump.memory.read_exact(BASE + 0x50, 0x20)
    assert not any("saved" in str(each) for each in dump.warnings)


def test_blocks_count_where_both_have_memory():
    changed = bytearray(BLOCK)
    changed[3:6] = b"xyz"
    ranges = [(BASE, bytes(changed)), (BASE - 4, b"1234" + b"\0" * 2)]
    dump = opened(dump_of((b"driver", ranges)))
    assert dump.memory.read_exact(BASE - 4, 0x44) == b"1234" + BLOCK
    texts = [str(each) for each in dump.warnings]
    assert texts.count(
        "number of saved bytes that differ from the data blocks is 0x5: the data blocks count"
    ) == 1  # fmt: skip


def test_equal_bytes_are_no_warning():
    triage = open_triage(dump_of((b"driver", [(BASE, BLOCK), (BASE, BLOCK[:5])])))
    assert triage.memory.locate(BASE, 0x40) is not None
    assert not any("saved" in str(each) for each in triage.warnings)


def test_a_blob_that_breaks_off():
    blob = saved_memory([(b"driver", [(BASE - 0x10, BELOW), (BASE + 0x40, ABOVE)])])[:-1]
    triage = open_triage(TriageDump(blobs=[Blob(TAG, blob)]).build().data)
    assert triage.memory.locate(BASE - 0x10, 0x10) is not None
    assert triage.memory.locate(BASE + 0x40, 1) is None
    assert any("size of a range of saved memory at" in str(each) for each in triage.warnings)


@pytest.mark.parametrize("blob", [b"", b"x", bytes(0x18), b"\xff" * 0x100])
def test_no_memory_in_a_blob(blob):
    triage = open_triage(TriageDump(blobs=[Blob(TAG, blob)]).build().data)
    assert triage.memory.size > 0
    assert any(
        str(each).startswith("the memory saved as secondary data was not found: ")
        for each in triage.warnings
    )


def test_ranges_at_the_end_of_the_space():
    ranges = [((1 << 64) - 8, b"w" * 0x10), (0, b"zero")]
    triage = open_triage(dump_of((b"driver", ranges)))
    assert triage.memory.locate((1 << 64) - 8, 0x10)[1] == 8
    assert triage.memory.locate(0, 4)[1] == 4
    assert any("does not fit there" in str(each) for each in triage.warnings)


def test_a_huge_blob_is_read_in_part():
    """The second range begins behind the bytes that are looked at."""
    blob = saved_memory([(b"driver", [(BASE + 0x1000, bytes(0xFFFF00)), (BASE, ABOVE * 0x10)])])
    triage = open_triage(TriageDump(blobs=[Blob(TAG, blob)]).build().data)
    assert triage.memory.locate(BASE + 0x1000, 1) is not None
    assert triage.memory.locate(BASE, 1) is None
    texts = [str(each) for each in triage.warnings]
    assert f"size of the saved memory is {len(blob):#x}: only 0x1000000 bytes are taken" in texts


def test_more_is_hidden_than_is_compared(monkeypatch):
    """The bytes that were compared count; that others were not is a warning."""
    monkeypatch.setattr(saved_memory_of_dumps, "MAX_COMPARED", 0x20)
    wrong = bytes(one ^ 1 for one in BLOCK[:0x20])
    triage = open_triage(dump_of((b"driver", [(BASE, wrong), (BASE + 0x20, wrong)])))
    assert triage.memory.locate(BASE, 0x40) is not None
    texts = [str(each) for each in triage.warnings]
    assert "whether all saved memory agrees was not found: there is too much to compare" in texts
    assert any("differ from the data blocks is 0x20" in one for one in texts)


def test_few_reads():
    """One read for the blob, however many ranges it has; others only where both have memory."""
    ranges = [(BASE + 0x100 * i, struct.pack("<I", i)) for i in range(1, 500)]
    stream = Counted(dump_of((b"driver", ranges)))
    plain = Counted(TriageDump(blocks=[Stretch(BASE, BLOCK)], blobs=[Blob(TAG, b"")]).build().data)
    for each in (stream, plain):
        assert KernelDumpParser(each).triage.memory.size
    assert len(stream.reads) <= len(plain.reads) + 3


@pytest.mark.parametrize("tag", [TAG, "2b4ae195-a64d-4f04-8ede-7e4f981bd42a"])
def test_other_blobs_are_not_read(tag):
    """The bytes of a blob of another kind are nobody's memory."""
    blob = saved_memory([(b"driver", [(BASE, ABOVE)])])
    triage = open_triage(TriageDump(blobs=[Blob(tag, blob)]).build().data)
    assert (triage.memory.locate(BASE, 1) is not None) == (tag == TAG)
