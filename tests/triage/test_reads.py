"""How often a file object is read for all that is known of a triage dump."""

from __future__ import annotations

from io import BytesIO

import pytest

from builders.triage import BLOCKS, KERNEL, Stretch, small, small32
from kdmp_ks import KernelDumpParser
from stand_in import stand_in

MOST_READS = 40
MOST_BYTES = 2 << 20
REAL = [
    "proxyrule_011620-8250-01.dmp",
    "training_116_0.dmp",
    "training_13a.dmp",
    "training_1e.dmp",
    "training_3b_0.dmp",
    "training_7e_1.dmp",
    "training_ef.dmp",
    "triage_arm64.dmp",
    "triage_x64.dmp",
]
BUILT = {
    "stand-in": stand_in,
    "engine": lambda: small().build().data,
    "kernel": lambda: small(writer=KERNEL).build().data,
    "32-bit": lambda: small32().build().data,
}


class Counted(BytesIO):
    """A file object that keeps the length of each read."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.reads: list[int] = []

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if size:
            self.reads.append(len(data))
        return data


def reads_of(data: bytes) -> list[int]:
    """Read everything that `kdmp info` shows, and every name and blob."""
    stream = Counted(data)
    with KernelDumpParser(stream) as dump:
        assert dump.report().memory.size
        assert len(dump.kernel_modules) > 1
        assert dump.triage.memory.size
        assert len(dump.secondary_data)
        assert dump.warnings is not None
    return stream.reads


@pytest.mark.parametrize("name", BUILT)
def test_B4_built_dumps(name):
    reads = reads_of(BUILT[name]())
    assert 0 < len(reads) <= MOST_READS
    assert sum(reads) <= MOST_BYTES


@pytest.mark.parametrize("name", REAL)
def test_B4_real_dumps(dumps_folder, name):
    """The adapters in the data of the display watchdog can be behind megabytes of a TDR report."""
    data = (dumps_folder / "real" / name).read_bytes()
    reads = reads_of(data)
    assert 0 < len(reads) <= MOST_READS
    assert sum(reads) <= max(MOST_BYTES, len(data))


def test_large_dump():
    """What a data block has is not read before it is asked for, however much it is."""
    large = Stretch(0xFFFFD40000000000, bytes(32 << 20))
    reads = reads_of(small(writer=KERNEL, blocks=[*BLOCKS, large]).build().data)
    assert 0 < len(reads) <= MOST_READS
    assert sum(reads) <= MOST_BYTES
