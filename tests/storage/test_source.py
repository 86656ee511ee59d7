"""Sources give exactly the bytes that are asked for, or raise; whatever lies behind them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from kdmp_ks.addresses import Gpa
from kdmp_ks.errors import ClosedError, NotInDumpError, SourceError
from kdmp_ks.storage import file_source
from kdmp_ks.storage.block_cache import BlockCache
from kdmp_ks.storage.file_source import FileSource, MappedSource
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.source import Source
from kdmp_ks.storage.stream_source import StreamSource

DATA = bytes(range(256)) * 0x30
KINDS = {"mmap": MappedSource, "file": FileSource, "stream": BlockCache}


@pytest.fixture
def path(tmp_path) -> Path:
    path = tmp_path / "it.dmp"
    path.write_bytes(DATA)
    return path


@pytest.fixture(params=KINDS)
def source(request, path):
    """Each kind of source over the same bytes."""
    what = io.BytesIO(DATA) if request.param == "stream" else path
    made = open_source(what, "auto" if request.param == "stream" else request.param)
    assert type(made) is KINDS[request.param]
    yield made
    made.close()


class TestEverySource:
    def test_size(self, source):
        assert source.size == 0x3000

    @pytest.mark.parametrize(
        ("offset", "length"), [(0, 1), (0, 0x3000), (0x123, 0x1001), (0x2FFF, 1)]
    )
    def test_exact(self, source, offset, length):
        data = source.read_exact(offset, length)
        assert data == DATA[offset : offset + length]
        assert type(data) is bytes

    @pytest.mark.parametrize("offset", [0, 0x17, 0x3000])
    def test_nothing_is_always_there(self, source, offset):
        assert source.read_exact(offset, 0) == b""
        source.readinto(offset, memoryview(bytearray()))

    def test_readinto(self, source):
        buffer = bytearray(b"\xee" * 0x20)
        source.readinto(0x105, memoryview(buffer)[4:0x14])
        assert buffer == b"\xee" * 4 + DATA[0x105:0x115] + b"\xee" * 12

    @pytest.mark.parametrize(
        ("offset", "length", "there"),
        [
            (0x3000, 1, "0x0"),
            (0x2FFF, 2, "0x1"),
            (0, 0x3001, "0x3000"),
            (0x9000, 0x10, "0x0"),
            (1 << 70, 1, "0x0"),
            (0, 1 << 70, "0x3000"),
        ],
    )
    def test_short(self, source, offset, length, there):
        with pytest.raises(SourceError) as caught:
            source.read_exact(offset, length)
        text = f"{length:#x} bytes wanted at offset {offset:#x}, {there} are there"
        assert str(caught.value) == f"{source.name}: {text}"

    def test_short_readinto_leaves_the_buffer(self, source):
        buffer = bytearray(b"\xee" * 0x10)
        with pytest.raises(SourceError):
            source.readinto(0x2FF8, memoryview(buffer))
        assert buffer == b"\xee" * 0x10

    @pytest.mark.parametrize(("offset", "length"), [(-1, 1), (-1, 0), (4, -1), (-0x3000, 0x3000)])
    def test_negative(self, source, offset, length):
        """Slices of Python would answer these from the end."""
        with pytest.raises(SourceError):
            source.read_exact(offset, length)

    def test_closed(self, source):
        source.close()
        with pytest.raises(ClosedError, match="is closed"):
            source.read_exact(0, 1)
        with pytest.raises(ClosedError):
            source.readinto(0, memoryview(bytearray(1)))

    def test_closed_twice(self, source):
        source.close()
        source.close()

    def test_many_threads(self, source):
        def work(seed: int) -> bool:
            return all(
                source.read_exact(at, 0x101) == DATA[at : at + 0x101]
                for at in range(seed, 0x2E00, 0x95)
            )

        before = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            with ThreadPoolExecutor(4) as pool:
                assert all(pool.map(work, range(8)))
        finally:
            sys.setswitchinterval(before)


class TestPaths:
    @pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
    @pytest.mark.parametrize("form", [str, os.fsencode, Path], ids=["text", "bytes", "PathLike"])
    def test_forms(self, path, reader, form):
        opened = open_source(form(path), reader)
        assert type(opened) is (FileSource if reader == "file" else MappedSource)
        assert opened.name == str(path)
        assert opened.read_exact(1, 2) == b"\x01\x02"
        opened.close()

    def test_a_path_like_of_bytes(self, path):
        class Like:
            def __fspath__(self) -> bytes:
                return os.fsencode(path)

        opened = open_source(Like())
        assert opened.size == 0x3000
        opened.close()

    @pytest.mark.parametrize("reader", ["", "MMAP", "stream", None])
    def test_unknown_reader(self, path, reader):
        with pytest.raises(ValueError, match="'auto', 'mmap' or 'file'"):
            open_source(path, reader)

    @pytest.mark.parametrize("name", ["it\0.dmp", b"it\0.dmp"])
    def test_no_path_at_all(self, name):
        with pytest.raises(SourceError, match=r" 7 (bytes are|characters is) no path"):
            open_source(name)

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (
                b"secret\0" * 0x4_0000,
                "bytes of 1,835,008 bytes are no path; wrap them in io.BytesIO",
            ),
            (b"secret" * 1000, "bytes of 6,000 bytes are no path; wrap them in io.BytesIO"),
            (b"secret\x01\x02", "bytes of 8 bytes are no path; wrap them in io.BytesIO"),
            ("secret" * 1000, "a str of 6,000 characters is no path"),
        ],
    )
    def test_content_for_a_path(self, content, words):
        with pytest.raises(SourceError) as caught:
            open_source(content)
        assert words in str(caught.value)
        assert "secret" not in "".join(traceback.format_exception(caught.value))

    def test_no_such_file(self, tmp_path):
        with pytest.raises(FileNotFoundError):
            open_source(tmp_path / "nothing.dmp")

    @pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
    def test_directory(self, tmp_path, reader):
        with pytest.raises(OSError):
            open_source(tmp_path, reader)

    @pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_a_named_pipe_does_not_block(self, tmp_path, reader):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        assert stat.S_ISFIFO(pipe.stat().st_mode)
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(open_source, pipe, reader)
            try:
                with pytest.raises(SourceError, match="not a regular file"):
                    asked.result(10)
            finally:
                if not asked.done():  # let the thread go, so that the failure shows
                    os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
    def test_a_character_device(self):
        with pytest.raises(SourceError, match="not a regular file"):
            open_source("/dev/zero")

    @pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
    def test_empty_file(self, tmp_path, reader):
        """Nothing can be mapped, but there is a file, of no bytes."""
        path = tmp_path / "empty.dmp"
        path.touch()
        opened = open_source(path, reader)
        assert type(opened) is FileSource
        assert opened.size == 0
        assert opened.read_exact(0, 0) == b""
        with pytest.raises(SourceError):
            opened.read_exact(0, 1)
        opened.close()

    def test_a_mapping_that_fails(self, path, monkeypatch):
        def refuse(*_: object, **__: object) -> None:
            raise OverflowError("too large for this address space")

        monkeypatch.setattr("kdmp_ks.storage.file_source.mmap.mmap", refuse)
        opened = open_source(path, "auto")
        assert type(opened) is FileSource
        opened.close()
        with pytest.raises(SourceError, match="too large"):
            open_source(path, "mmap")

    def test_a_mapping_that_fails_leaves_no_file_open(self, path, monkeypatch):
        files = []

        class Noted(io.FileIO):
            def __init__(self, *args: object, **options: object) -> None:
                super().__init__(*args, **options)
                files.append(self)

        def refuse(*_: object, **__: object) -> None:
            raise OSError("no address space left")

        monkeypatch.setattr("kdmp_ks.storage.opener.io.FileIO", Noted)
        monkeypatch.setattr("kdmp_ks.storage.file_source.mmap.mmap", refuse)
        with pytest.raises(SourceError, match="no address space"):
            open_source(path, "mmap")
        assert [file.closed for file in files] == [True]
        open_source(path).close()
        assert all(file.closed for file in files)

    def test_a_file_that_shrinks(self, path):
        opened = open_source(path, "file")
        os.truncate(path, 0x1800)
        with pytest.raises(SourceError, match="has been shortened since it was opened"):
            opened.read_exact(0x1000, 0x1000)
        opened.close()


class TestWhatElseReadsTheFile:
    """Parts of the package read whole files at once: through the mapping, or its descriptor."""

    def test_buffer(self, path):
        opened = open_source(path, "mmap")
        with opened.buffer() as view:
            assert (len(view), view.readonly, view.itemsize) == (0x3000, True, 1)
            assert view[0x10:0x14] == DATA[0x10:0x14]
        opened.close()
        with pytest.raises(ClosedError):
            opened.buffer()

    def test_the_buffer_outlives_the_dump(self, path):
        opened = open_source(path, "mmap")
        view = opened.buffer()
        opened.close()
        assert view[:4] == DATA[:4]
        view.release()

    @pytest.mark.parametrize("reader", ["mmap", "file"])
    def test_descriptor(self, path, reader):
        opened = open_source(path, reader)
        assert os.pread(opened.descriptor, 4, 0x10) == DATA[0x10:0x14]
        opened.close()
        assert opened.descriptor is None

    def test_neither(self, path):
        assert open_source(io.BytesIO(DATA)).descriptor is None
        assert open_source(io.BytesIO(DATA)).buffer() is None
        opened = open_source(path, "file")
        assert opened.buffer() is None
        opened.close()


class TestMapping:
    def test_closed_while_it_is_looked_at(self, path):
        """Who works on many places at once holds a view; closing is fine all the same."""
        opened = open_source(path, "mmap")
        view = opened.buffer()
        opened.close()
        assert view[0x10:0x20] == DATA[0x10:0x20]
        with pytest.raises(ClosedError):
            opened.buffer()

    def test_closed_before_it_is_looked_at(self, path):
        """By another thread, between two steps."""
        opened = open_source(path, "mmap")
        opened._map.close()
        with pytest.raises(ClosedError):
            opened.buffer()
        opened.close()

    def test_a_file_that_shrinks(self, path):
        opened = open_source(path, "mmap")
        os.truncate(path, 0x1800)
        with pytest.raises(SourceError, match="has been shortened since it was opened"):
            opened.buffer()
        opened.close()


@pytest.mark.parametrize("mode", ["mmap", "file"])
class TestPositionedReads:
    def test_short_pieces_are_put_together(self, path, mode, monkeypatch):
        """A system call may give less than it was asked for."""
        real = os.pread
        monkeypatch.setattr(file_source, "_pread", lambda fd, size, at: real(fd, min(size, 7), at))
        opened = open_source(path, mode)
        monkeypatch.setattr(file_source, "_preadv", lambda fd, buffers, at: 7)
        assert opened.read_exact(3, 0x100) == DATA[3:0x103]
        buffer = bytearray(0x100)
        opened.readinto(3, memoryview(buffer))
        assert buffer == DATA[3:0x103]
        opened.close()

    def test_the_system_refuses(self, path, mode, monkeypatch):
        def refuse(*_: object) -> bytes:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(file_source, "_pread", refuse)
        monkeypatch.setattr(file_source, "_preadv", refuse)
        opened = open_source(path, mode)
        with pytest.raises(SourceError, match=r"cannot read at offset 0x10: .*Input/output"):
            opened.read_exact(0x10, 1)
        with pytest.raises(SourceError, match=r"cannot read at offset 0x20: .*Input/output"):
            opened.readinto(0x20, memoryview(bytearray(1)))
        opened.close()

    def test_closed_while_it_reads(self, path, mode, monkeypatch):
        opened = open_source(path, mode)

        def closing(fd: int, size: int, at: int) -> bytes:
            opened.close()
            raise OSError(9, "Bad file descriptor")

        monkeypatch.setattr(file_source, "_pread", closing)
        with pytest.raises(ClosedError):
            opened.read_exact(0, 1)

    def test_closed_before_it_reads(self, path, mode, monkeypatch):
        """By then the descriptor may be that of another file; its bytes are not the dump's."""
        opened = open_source(path, mode)

        def of_another_file(fd: int, size: int, at: int) -> bytes:
            opened.close()
            return b"B" * size

        monkeypatch.setattr(file_source, "_pread", of_another_file)
        with pytest.raises(ClosedError):
            opened.read_exact(0, 4)

    def test_without_positioned_reads(self, path, mode, monkeypatch):
        """Windows has none: there the file pointer is moved under a lock."""
        monkeypatch.setattr(file_source, "_pread", None)
        monkeypatch.setattr(file_source, "_preadv", None)
        opened = open_source(path, mode)

        def work(seed: int) -> bool:
            return all(
                opened.read_exact(at, 0x11) == DATA[at : at + 0x11]
                for at in range(seed, 0x2F00, 0x41)
            )

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(work, range(4)))
        opened.close()
        with pytest.raises(ClosedError):
            opened.read_exact(0, 1)

    def test_into_a_buffer_of_a_closed_file(self, path, mode, monkeypatch):
        """What another file held at that place is not what was asked for."""
        opened = open_source(path, mode)

        def of_another_file(fd: int, buffers: list[memoryview], at: int) -> int:
            opened.close()
            return len(buffers[0])

        monkeypatch.setattr(file_source, "_preadv", of_another_file)
        with pytest.raises(ClosedError):
            opened.readinto(0, memoryview(bytearray(4)))


def test_a_device_does_not_tell_its_size(path, monkeypatch):
    class NoSize:
        st_size = 0

    monkeypatch.setattr(os, "fstat", lambda _: NoSize)
    opened = FileSource(io.FileIO(path), "device")
    assert opened.size == 0x3000
    opened.close()


class Stream(io.RawIOBase):
    """A file object whose reads a test decides about."""

    name = "odd stream"

    def __init__(self, read, size: int = 0x3000) -> None:
        super().__init__()
        self._decide = read
        self._size = size
        self._at = 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (self._size if whence == os.SEEK_END else 0)
        return self._at

    def read(self, size: int = -1):
        if size == 0:
            return b""
        data = self._decide(self._at, size)
        self._at += len(data) if data else 0
        return data


class UnspeakableError(Exception):
    """Something of the caller's whose text is an error itself."""

    def __str__(self) -> str:
        raise ValueError("no text")


class TestFileObjects:
    def test_short_pieces_are_put_together(self):
        opened = open_source(Stream(lambda at, size: DATA[at : at + min(size, 5)]))
        assert opened.read_exact(2, 0x33) == DATA[2:0x35]
        assert opened.name == "odd stream"

    @pytest.mark.parametrize("name", [property(lambda self: 1 // 0), UnspeakableError()])
    def test_a_name_that_cannot_be_had(self, name):
        named = type("Nameless", (Stream,), {"name": name})
        opened = open_source(named(lambda at, size: DATA[at : at + size]))
        assert opened.name == "<Nameless>"
        assert opened.read_exact(2, 3) == DATA[2:5]

    def test_an_error_without_a_text(self):
        def read(at: int, size: int) -> bytes:
            raise UnspeakableError

        opened = open_source(Stream(read))
        with pytest.raises(SourceError, match=r"offset 0x2: UnspeakableError$"):
            opened.read_exact(2, 3)

    def test_position_is_not_relied_upon(self):
        stream = io.BytesIO(DATA)
        opened = open_source(stream)
        stream.seek(0x1234)
        assert opened.read_exact(0, 4) == b"\x00\x01\x02\x03"

    @pytest.mark.parametrize("nothing", [None, b""])
    def test_nothing_comes(self, nothing):
        opened = open_source(Stream(lambda at, size: nothing))
        with pytest.raises(SourceError, match="0x4 bytes wanted at offset 0x10, 0x0 are there"):
            opened.read_exact(0x10, 4)

    def test_nothing_more_comes(self):
        opened = open_source(Stream(lambda at, size: b"ab" if at == 0x10 else None))
        with pytest.raises(SourceError, match="0x4 bytes wanted at offset 0x10, 0x2 are there"):
            opened.read_exact(0x10, 4)

    def test_it_moves_elsewhere(self):
        class Stuck(io.BytesIO):
            def seek(self, offset: int, whence: int = 0) -> int:
                return super().seek(min(offset, 8), whence)

        opened = StreamSource(Stuck(DATA))
        assert opened.read_exact(8, 4) == DATA[8:12]
        with pytest.raises(SourceError, match="0x4 bytes wanted at offset 0x10, 0x0 are there"):
            opened.read_exact(0x10, 4)

    def test_more_than_was_asked_for(self):
        opened = open_source(Stream(lambda at, size: bytes(size + 3)))
        with pytest.raises(SourceError, match="0x4 bytes wanted at offset 0x0, 0x7 are there"):
            opened.read_exact(0, 4)

    def test_a_size_that_is_not_there(self):
        opened = open_source(Stream(lambda at, size: DATA[at : at + size], size=1 << 40))
        assert opened.size == 1 << 40
        assert opened.read_exact(0x2FF0, 0x10) == DATA[0x2FF0:]
        with pytest.raises(SourceError, match="0x10 are there"):
            opened.read_exact(0x2FF0, 0x20)

    @pytest.mark.parametrize("error", [OSError("gone"), ValueError("odd"), EOFError("cut")])
    def test_errors_of_the_stream(self, error):
        def fail(at: int, size: int) -> bytes:
            raise error

        opened = open_source(Stream(fail))
        with pytest.raises(SourceError, match="odd stream: cannot read at offset 0x20") as caught:
            opened.read_exact(0x20, 4)
        assert caught.value.__cause__ is error

    @pytest.mark.parametrize(
        "error", [ClosedError("the dump below is closed"), NotInDumpError(Gpa(0x5000))]
    )
    def test_errors_of_the_package_are_those_of_the_stream(self, error):
        """It may be a view of another dump; a hole in that one is none in this one."""

        def fail(at: int, size: int) -> bytes:
            raise error

        with pytest.raises(SourceError, match="odd stream: cannot read") as caught:
            open_source(Stream(fail)).read_exact(0, 1)
        assert type(caught.value) is SourceError
        assert caught.value.__cause__ is error

    def test_text(self, path):
        with path.open(encoding="latin-1") as stream, pytest.raises(SourceError, match="binary"):
            open_source(stream)

    @pytest.mark.parametrize("text", ["", "some text"])
    def test_text_in_memory(self, text):
        with pytest.raises(SourceError, match="not a seekable binary"):
            open_source(io.StringIO(text))

    def test_not_seekable(self):
        class Forwards(io.BytesIO):
            def seek(self, offset: int, whence: int = 0) -> int:
                raise io.UnsupportedOperation("seek")

        with pytest.raises(SourceError, match="not a seekable") as caught:
            open_source(Forwards(DATA))
        assert isinstance(caught.value.__cause__, io.UnsupportedOperation)

    def test_a_pipe(self):
        reading, writing = os.pipe()
        os.close(writing)
        with os.fdopen(reading, "rb") as stream, pytest.raises(SourceError, match="not a seekable"):
            open_source(stream)

    def test_seek_does_not_tell(self):
        class Silent(io.BytesIO):
            def seek(self, offset: int, whence: int = 0) -> None:
                super().seek(offset, whence)

        assert open_source(Silent(DATA)).read_exact(0x10, 0x20) == DATA[0x10:0x30]

    @pytest.mark.parametrize("thing", [None, 3, object(), bytearray(DATA), ["it.dmp"]])
    def test_no_file_object_at_all(self, thing):
        with pytest.raises(SourceError, match="not a seekable binary"):
            open_source(thing)

    def test_closed_by_its_owner(self):
        stream = io.BytesIO(DATA)
        opened = open_source(stream)
        stream.close()
        with pytest.raises(SourceError, match="closed file"):
            opened.read_exact(0, 1)
        with pytest.raises(SourceError, match="closed file"):
            open_source(stream)

    def test_stays_open(self):
        stream = io.BytesIO(DATA)
        open_source(stream).close()
        assert not stream.closed
        assert stream.read(0) == b""

    def test_cannot_be_mapped(self, path):
        with path.open("rb") as stream, pytest.raises(SourceError, match="give its path"):
            open_source(stream, "mmap")

    @pytest.mark.parametrize("reader", ["auto", "file"])
    def test_name(self, path, reader):
        with path.open("rb") as stream:
            opened = open_source(stream, reader)
            assert opened.name == str(path)
            opened.close()
        assert open_source(io.BytesIO(DATA), reader).name == "<BytesIO>"

    @pytest.mark.parametrize("reader", ["auto", "file"])
    def test_compressed_files_are_read_through_their_methods(self, tmp_path, reader):
        """Behind the descriptor of such a file object lie the compressed bytes."""
        path = tmp_path / "it.dmp.gz"
        path.write_bytes(gzip.compress(DATA))
        with gzip.open(path) as stream:
            assert isinstance(stream.fileno(), int)
            opened = open_source(stream, reader)
            assert type(opened) is BlockCache
            assert opened.size == 0x3000
            assert opened.read_exact(0x2F00, 0x100) == DATA[0x2F00:]
            assert opened.read_exact(0x10, 4) == b"\x10\x11\x12\x13"

    @pytest.mark.parametrize("damage", ["cut short", "overwritten"])
    @pytest.mark.parametrize("kind", [gzip, lzma, bz2], ids=lambda kind: kind.__name__)
    def test_damaged_compressed_files(self, kind, damage):
        """Each library has errors of its own for that."""
        noise = bytes(Random(1).choices(b"0123456789abcdef", k=0x3000))
        packed = bytearray(kind.compress(noise))
        if damage == "cut short":
            del packed[0x1000:]
        else:
            packed[0x100:0x140] = b"\xff" * 0x40
        with kind.open(io.BytesIO(bytes(packed))) as stream, pytest.raises(SourceError):
            open_source(stream).read_exact(0, 0x3000)

    def test_one_read_at_a_time(self):
        """The position of a file object is shared, so a seek and its read must not be parted."""
        inside = threading.Lock()

        def read(at: int, size: int) -> bytes:
            assert inside.acquire(blocking=False)
            try:
                return DATA[at : at + min(size, 3)]
            finally:
                inside.release()

        opened = open_source(Stream(read))
        with ThreadPoolExecutor(4) as pool:
            results = list(pool.map(lambda at: opened.read_exact(at, 0x40), range(0, 0x2000, 0x40)))
        assert b"".join(results) == DATA[:0x2000]


def test_sources_need_reading_and_closing():
    with pytest.raises(TypeError):
        Source()


@pytest.mark.parametrize(
    "touch",
    [
        lambda source: source.read_exact(0x1008, 0x10),
        lambda source: source.readinto(0x1008, memoryview(bytearray(0x10))),
        lambda source: source.buffer(),
    ],
    ids=["read_exact", "readinto", "buffer"],
)
def test_a_file_that_was_shortened_while_it_is_mapped(tmp_path, touch) -> None:
    """Touching what is gone would end the process."""
    path = tmp_path / "memory.dmp"
    path.write_bytes(bytes(range(256)) * 64)
    source = open_source(path, "mmap")
    os.truncate(path, 0x1010)
    with pytest.raises(SourceError, match="has been shortened"):
        touch(source)
    assert source.read_exact(0x1000, 0x10) == bytes(range(0x10))
    source.close()


@pytest.mark.parametrize("mode", ["mmap", "file"])
def test_what_is_stored(tmp_path, mode):
    path = tmp_path / "it"
    with path.open("wb") as file:
        file.write(bytes(range(256)) * 0x40)
        file.truncate(1 << 30)
    source = open_source(path, mode)
    assert source.size == 1 << 30
    assert 0x4000 <= source.stored < 1 << 20
    source.close()


def test_what_is_stored_where_nobody_tells(tmp_path, monkeypatch):
    assert open_source(io.BytesIO(DATA)).stored == len(DATA)
    path = tmp_path / "it"
    path.write_bytes(DATA)
    source = open_source(path, "file")
    assert source.stored == len(DATA)
    for told in (SimpleNamespace(st_size=len(DATA)), SimpleNamespace(st_blocks=0)):
        with monkeypatch.context() as patched:
            patched.setattr(os, "fstat", lambda descriptor, told=told: told)
            assert source.stored == len(DATA)
    source.close()


@pytest.mark.parametrize("buffering", [0, -1])
def test_files_that_are_open_keep_their_position(path, buffering):
    """They are the caller's, who may move them, and close them."""
    with path.open("rb", buffering) as stream:
        stream.seek(0x123)
        opened = open_source(stream)
        assert type(opened) is FileSource
        assert opened.read_exact(0x10, 0x20) == DATA[0x10:0x30]
        assert stream.tell() == 0x123
    assert opened.read_exact(0x20, 0x20) == DATA[0x20:0x40]
    opened.close()


def test_open_files_that_are_read_through_their_methods(path, monkeypatch):
    """Others than Python's own, those that can be written to, and where there is no other way."""

    class Own(io.FileIO):
        pass

    with Own(path) as own, path.open("r+b") as writable:
        for stream in (own, writable):
            assert type(open_source(stream)) is BlockCache
    monkeypatch.delattr(os, "pread")
    with path.open("rb") as stream:
        opened = open_source(stream)
        assert type(opened) is BlockCache
        assert opened.read_exact(0x10, 0x20) == DATA[0x10:0x30]
