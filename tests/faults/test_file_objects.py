"""File objects that fail, return short, or lie: an error of the source, never wrong bytes."""

from __future__ import annotations

import io
import lzma
import mmap
import zlib

import pytest

from builders.memory import PAGE_SIZE
from builders.triage import ENGINE, KERNEL
from builders.triage import small as triage_dump
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.storage import block_cache


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    """With blocks of the usual size all of this small dump would be read when it is opened."""
    monkeypatch.setattr(block_cache, "BLOCK_SIZE", 0x200)


class Liar(io.RawIOBase):
    """A file object that behaves for a while, and then does not.

    Args:
        data: The file.
        after: How many reads are answered as they should be.
        lie: What comes instead of the bytes of any later one; an exception is raised.
    """

    def __init__(self, data: bytes, after: int = 0, lie: object = b"") -> None:
        super().__init__()
        self._data = data
        self._position = 0
        self.after = after
        self.lie = lie
        self.reads = 0

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = offset + (0, self._position, len(self._data))[whence]
        return self._position

    def read(self, size: int = -1):
        if size:
            self.reads += 1
        if size and self.reads > self.after:
            if isinstance(self.lie, BaseException):
                raise self.lie
            return self.lie(self, size) if callable(self.lie) else self.lie
        return self.honest(size)

    def honest(self, size: int) -> bytes:
        data = self._data[self._position : self._position + size]
        self._position += len(data)
        return data


def nothing(stream: Liar, size: int) -> bytes:
    return b""


def too_much(stream: Liar, size: int) -> bytes:
    return stream.honest(size) + b"more"


LIES = (
    OSError(5, "Input/output error"),
    ValueError("I/O operation on closed file"),
    EOFError("compressed file ended"),
    zlib.error("invalid block type"),
    lzma.LZMAError("corrupt input data"),
    MemoryError(),
    RecursionError("too deep"),
    None,
    b"",
    "text",
    7,
    bytearray(0x1000),
    too_much,
)


def ask_everything(dump: KernelDumpParser) -> None:
    for name in ("physmem", "headers", "kernel_modules", "user_modules", "secondary_data"):
        getattr(dump, name)
    phys.Reader(dump).read_exact(0x1000, 0x3000)
    virt.Reader(dump).read(0xFFFFF80000000000, 0x10)


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: getattr(lie, "__name__", type(lie).__name__))
def test_reads_that_fail_sooner_or_later(small, lie):
    honest = Liar(small.image.data, after=1 << 30)
    with KernelDumpParser(honest) as dump:
        ask_everything(dump)
    assert honest.reads >= 3
    for after in range(honest.reads):
        stream = Liar(small.image.data, after, lie)
        with pytest.raises(SourceError):
            ask_everything(KernelDumpParser(stream))


@pytest.mark.parametrize("writer", [ENGINE, KERNEL])
def test_structures_of_a_triage_dump_while_the_file_fails(writer):
    """All of them, or an error of the file: none is called missing as it could not be read."""
    data = triage_dump(writer=writer).build().data
    honest = Liar(data, after=1 << 30)
    with KernelDumpParser(honest) as dump:
        every = [one.name for one in dump.triage.saved_structures]
    assert {"KPRCB", "ETHREAD", "EPROCESS"} <= set(every)
    failed = 0
    for after in range(honest.reads):

        def meanwhile(stream: Liar, size: int, last: int = after + 2) -> bytes:
            """Fail twice: a block, and the bytes that were wanted of it."""
            if stream.reads <= last:
                raise OSError(5, "Input/output error")
            return stream.honest(size)

        try:
            with KernelDumpParser(Liar(data, after, meanwhile)) as dump:
                assert [one.name for one in dump.triage.saved_structures] == every
        except SourceError:
            failed += 1
    assert failed > honest.reads // 2


def one_byte(stream: Liar, size: int) -> bytes:
    return stream.honest(1)


def test_reads_that_return_little_are_repeated(small):
    with KernelDumpParser(Liar(small.image.data, lie=one_byte)) as dump:
        got = phys.Reader(dump).read_exact(0x1000, 2 * PAGE_SIZE)
        assert got == small.memory.read(0x1000, 2 * PAGE_SIZE).data


class WrongSize(io.BytesIO):
    """A file object that claims another size than it has."""

    def __init__(self, data: bytes, claims: object) -> None:
        super().__init__(data)
        self.claims = claims

    def seek(self, offset: int, whence: int = 0):
        super().seek(offset, whence)
        return self.claims if whence == io.SEEK_END else offset


def test_it_claims_to_be_longer(small):
    cut = small.image.offsets[0x11] + 0x10
    with KernelDumpParser(WrongSize(small.image.data[:cut], len(small.image.data))) as dump:
        space = phys.Reader(dump)
        assert space.read_exact(0x10000, PAGE_SIZE) == small.memory.pages[0x10]
        for address in (0x11000, 0x20000):
            with pytest.raises(SourceError):
                space.read_exact(address, PAGE_SIZE)


def test_it_claims_to_be_shorter(small):
    with KernelDumpParser(WrongSize(small.image.data, small.image.offsets[0x11])) as dump:
        assert 0x10000 in dump.physmem
        assert 0x11000 not in dump.physmem


@pytest.mark.parametrize("claims", [0, 1, 0x88, 0x1FFF, 1 << 62, 1 << 80])
def test_any_size_that_is_a_number(small, claims):
    try:
        with KernelDumpParser(WrongSize(small.image.data, claims)) as dump:
            assert phys.Reader(dump).read_exact(0x1000, 8) == small.memory.pages[1][:8]
    except KdmpError:
        assert claims < 0x2000


@pytest.mark.parametrize("claims", [-1, "many", 1.5, float("nan")])
def test_sizes_that_are_none(small, claims):
    with pytest.raises(SourceError):
        KernelDumpParser(WrongSize(small.image.data, claims))


class Elsewhere(io.BytesIO):
    """A file object that does not go where it is sent, once it has been opened."""

    lies = False

    def seek(self, offset: int, whence: int = 0) -> int:
        there = super().seek(offset, whence)
        return super().seek(there // 2) if self.lies else there


def test_it_does_not_go_where_it_is_sent(small):
    stream = Elsewhere(small.image.data)
    with KernelDumpParser(stream) as dump:
        stream.lies = True
        with pytest.raises(SourceError):
            phys.Reader(dump).read_exact(0x1000, 8)


def test_closed_by_its_owner(small):
    stream = io.BytesIO(small.image.data)
    with KernelDumpParser(stream) as dump:
        stream.close()
        with pytest.raises(SourceError):
            phys.Reader(dump).read_exact(0x1000, 8)


def test_shortened_by_its_owner(small):
    stream = io.BytesIO(small.image.data)
    with KernelDumpParser(stream) as dump:
        stream.truncate(0x3008)
        space = phys.Reader(dump)
        assert space.read_exact(0x2000, 8) == small.memory.pages[2][:8]
        for address, length in ((0x2000, 9), (0x3000, 1)):
            with pytest.raises(SourceError):
                space.read_exact(address, length)


@pytest.mark.parametrize("stream", [io.StringIO("PAGEDU64"), io.BytesIO(), 7, object()])
def test_no_binary_file_with_a_dump(stream):
    with pytest.raises((KdmpError, TypeError)):
        KernelDumpParser(stream)


def test_a_read_only_mapping(small):
    """Of the file, by its owner. Before Python 3.13 its ``seek`` does not tell where it is then."""
    with small.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as it:
        with KernelDumpParser(it) as dump:
            got = phys.Reader(dump).read_exact(0x1000, PAGE_SIZE)
        assert got == small.memory.pages[1]


def test_a_file_object_that_does_not_seek(small):
    """It says nothing, and stays at its start: nothing is there to be read."""

    class Stuck(io.BytesIO):
        def seek(self, offset: int, whence: int = 0, /) -> None:
            return None

    with pytest.raises(KdmpError):
        KernelDumpParser(Stuck(small.path.read_bytes()))


def test_mapped_dumps_cannot_be_written_to(small):
    with KernelDumpParser(small.path, reader="mmap") as dump:
        view = dump.source.buffer()
        assert view is not None
        assert view.readonly
        with pytest.raises(TypeError):
            view[0] = 1
        view.release()
    assert small.path.read_bytes() == small.image.data
