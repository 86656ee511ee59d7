"""Hostile archives: bombs, lies, links and names; bounded, reported, nothing left behind."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import signal
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from conftest import skip_or_fail
from kdmp_ks.errors import ArchiveError, ForeignFileError, KdmpError, SeveralDumpsError
from kdmp_ks.ground import limits
from kdmp_ks.storage.input import members, open_input
from storage.packed.makers import (
    ARCHIVES,
    DUMP,
    OTHER,
    SINGLE,
    make_cab,
    make_tar,
    make_zip,
    written,
    zstd,
)

MARK = b"PAGEDU64"


@pytest.fixture(autouse=True)
def scratch(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A folder for temporary files, which has to be empty at the end."""
    folder = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def refusal(data: bytes, tmp_path: Path, member: str = "") -> str:
    """Return the message of the error that opening a file raises."""
    path = written(tmp_path / "it", data)
    with pytest.raises(KdmpError) as caught:
        open_input(f"{path}{member}")
    _open_all(path)
    return str(caught.value)


def _open_all(path: Path) -> None:
    """Open all members; only errors of the package are allowed."""
    with suppress(KdmpError):
        for one in members(path):
            with suppress(KdmpError):
                one.open().close()


def every_member(data: bytes, tmp_path: Path) -> list[bytes]:
    found = []
    for one in members(written(tmp_path / "all", data)):
        source = one.open()
        found.append(source.read_exact(0, source.size))
        source.close()
    return found


@pytest.mark.parametrize("kind", ["gz", "bz2", "xz", "zst", "zip", "tar.xz"])
def test_bombs(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a size of its own, and than 256 times the file, is refused, holes or not."""
    monkeypatch.setattr("kdmp_ks.storage.packed.spool.ALWAYS_UNPACKED", 1 << 20)
    data = MARK + bytes(1 << 24)
    pack = SINGLE.get(kind) or (lambda content: ARCHIVES[kind]({"a.dmp": content}))
    packed = pack(data)
    assert len(packed) * 256 < len(data)
    assert "it unpacks to more than" in refusal(packed, tmp_path)


def test_what_is_not_a_dump_is_not_unpacked(tmp_path: Path) -> None:
    before = time.process_time()
    packed = bz2.compress(bytes(1 << 28))
    between = time.process_time()
    source = open_input(written(tmp_path / "a", packed))
    assert source.size == 0x1000
    source.close()
    assert time.process_time() - between < max(10.0, between - before)


def test_a_zip_of_zips(tmp_path: Path) -> None:
    inner = make_zip({f"{i}.dmp": DUMP for i in range(16)})
    data = make_zip({f"lib {i}.zip": inner for i in range(16)})
    assert "an archive of 16 files of which none is one" in refusal(data, tmp_path)
    assert "it is a zip archive" in _dump_error(tmp_path, data, "::lib 3.zip")


def _dump_error(tmp_path: Path, data: bytes, member: str) -> str:
    from kdmp_ks import KernelDumpParser

    with pytest.raises(KdmpError) as caught:
        KernelDumpParser(f"{written(tmp_path / 'it', data)}{member}")
    return str(caught.value)


def test_overlapping_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand entries for one member: together they may not unpack to more than is allowed."""
    monkeypatch.setattr("kdmp_ks.storage.packed.spool.ALWAYS_UNPACKED", 1 << 20)
    monkeypatch.setattr("kdmp_ks.storage.packed.spool.MAX_UNPACKING_RATIO", 1)
    data = bytearray(make_zip({"a.dmp": MARK + bytes(0x20000)}))
    end = data.rindex(b"PK\5\6")
    start = struct.unpack_from("<I", data, end + 0x10)[0]
    entry = bytes(data[start:end])
    count = 1000
    data[start:] = entry * count + struct.pack(
        "<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(entry) * count, start, 0
    )
    # Newer versions of Python refuse them before anything is unpacked.
    with pytest.raises(ArchiveError, match=r"more than|Overlapped entries"):
        every_member(bytes(data), tmp_path)


NAMES = [
    "../../outside.dmp",
    "/outside.dmp",
    "C:\\outside.dmp",
    "a/../../outside.dmp",
    "\x1b[2J.dmp",
]


@pytest.mark.parametrize("kind", ["zip", "tar", "cab", "7z"])
@pytest.mark.parametrize("name", NAMES)
def test_names_that_lead_out(kind: str, name: str, tmp_path: Path) -> None:
    """Names are never paths. Those in 7z are refused, as py7zr does; the others are read."""
    folder = tmp_path / "x" / "y"
    folder.mkdir(parents=True)
    try:
        data = ARCHIVES[kind]({name: DUMP})
    except ValueError:
        assert kind == "7z"  # its writer refuses the name
        return
    before = sorted(tmp_path.rglob("*"))
    for one in members(written(folder / "it", data)):
        if kind == "7z" and ":" in name:
            with pytest.raises(ArchiveError, match="its name leads out"):
                one.open()
            continue
        source = one.open()
        assert source.read_exact(0, source.size) == DUMP
        assert "\x1b" not in source.name
        source.close()
    assert sorted(tmp_path.rglob("*")) == sorted([*before, folder / "it"])


def renamed_7z(name: str) -> bytes:
    """A 7z archive of two dumps, of which the first has a name that py7zr's writer refuses."""
    try:
        import py7zr
    except ImportError:
        skip_or_fail("no py7zr")
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w") as archive:
        archive.set_encoded_header_mode(False)
        archive.writestr(DUMP, "q" * len(name))
        archive.writestr(OTHER, "inside.dmp")
    data = out.getvalue()
    start, size = struct.unpack_from("<QQ", data, 12)
    header = data[32 + start : 32 + start + size]
    placed = ("q" * len(name)).encode("utf-16-le")
    assert header.count(placed) == 1
    header = header.replace(placed, name.encode("utf-16-le"))
    place = struct.pack("<QQI", start, size, zlib.crc32(header))
    front = data[:8] + struct.pack("<I", zlib.crc32(place)) + place
    return front + data[32 : 32 + start] + header


@pytest.mark.parametrize(
    "name",
    [
        "../../outside.dmp",
        "..\\..\\outside.dmp",
        "a\\..\\..\\outside.dmp",
        "a/../../outside.dmp",
        "/outside.dmp",
        "\\outside.dmp",
        "C:\\outside.dmp",
        "C:outside.dmp",
        "outside.dmp:stream",
    ],
)
def test_names_in_7z_that_lead_out(name: str, tmp_path: Path) -> None:
    """Such a file is refused with the reason; the others are read, and nothing is written."""
    folder = tmp_path / "x" / "y"
    folder.mkdir(parents=True)
    path = written(folder / "it", renamed_7z(name))
    before = sorted(tmp_path.rglob("*"))
    found = {}
    for one in members(path, every=True):
        try:
            source = one.open()
        except ArchiveError as e:
            found[one.entry] = str(e)
        else:
            found[one.entry] = source.read_exact(0, source.size)
            source.close()
    assert found.pop("inside.dmp") == OTHER
    name = name.replace("\\", "/")  # py7zr says so
    assert list(found) == [name]
    assert found[name].endswith("its name leads out of the archive; unpack it with another tool")
    with pytest.raises(ArchiveError, match="its name leads out"):
        open_input(f"{path}::{name}")
    assert sorted(tmp_path.rglob("*")) == before


def test_links_and_devices(tmp_path: Path) -> None:
    target = written(tmp_path / "target.dmp", DUMP)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            entry = tarfile.TarInfo(f"{kind.decode()}.dmp")
            entry.type, entry.linkname = kind, str(target)
            archive.addfile(entry)
    assert "an archive of 0 files" in refusal(out.getvalue(), tmp_path)
    assert "no such member" in refusal(out.getvalue(), tmp_path, "::2.dmp")
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as file:
        info = zipfile.ZipInfo("link.dmp")
        info.external_attr = 0o120777 << 16
        file.writestr(info, str(target))
    assert "an archive of 1 files" in refusal(zipped.getvalue(), tmp_path)


def test_encrypted_members(tmp_path: Path) -> None:
    data = bytearray(make_zip({"a.dmp": DUMP}))
    data[6] |= 1  # flags of the local header, and of the directory's entry
    data[data.index(b"PK\1\2") + 8] |= 1
    assert "::a.dmp: it is encrypted" in refusal(bytes(data), tmp_path)
    (only,) = members(tmp_path / "it")
    with pytest.raises(ArchiveError, match="it is encrypted"):
        only.open()


def test_an_encrypted_7z(tmp_path: Path) -> None:
    try:
        import py7zr
    except ImportError:
        skip_or_fail("no py7zr")
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w", password="secret") as archive:
        archive.writestr(DUMP, "a.dmp")
    path = written(tmp_path / "it", out.getvalue())
    with pytest.raises(ArchiveError, match="it is encrypted"):
        open_input(path)


@pytest.mark.parametrize(
    ("method", "name"), [(9, "Deflate64"), (14, "LZMA"), (93, "zstd"), (7, "method 7")]
)
def test_methods_of_zip(method: int, name: str, tmp_path: Path) -> None:
    data = bytearray(make_zip({"a.dmp": DUMP}))
    struct.pack_into("<H", data, 8, method)
    struct.pack_into("<H", data, data.index(b"PK\1\2") + 10, method)
    assert f"it is compressed by {name}, which is not supported" in refusal(bytes(data), tmp_path)


def test_lzx_is_refused_by_name(tmp_path: Path) -> None:
    assert "::a.dmp: it is compressed by LZX" in refusal(
        make_cab({"a.dmp": DUMP}, kind=3), tmp_path
    )


@pytest.mark.parametrize("size", [0, 10, len(DUMP) + 1, 0xFFFFFFF0])
def test_lying_sizes_in_zip(size: int, tmp_path: Path) -> None:
    data = bytearray(make_zip({"a.dmp": DUMP}))
    struct.pack_into("<I", data, 22, size)
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, size)
    assert refusal(bytes(data), tmp_path, "::a.dmp")


def test_lying_sizes_of_zip64(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, archive.open("a.dmp", "w", force_zip64=True) as file:
        file.write(DUMP)
    data = bytearray(out.getvalue())
    entry = data.index(b"PK\1\2")
    end = data.index(b"PK\5\6")
    struct.pack_into("<II", data, entry + 20, 0xFFFFFFFF, 0xFFFFFFFF)
    extra = struct.pack("<HHQQ", 1, 16, 1 << 62, len(DUMP))
    struct.pack_into("<H", data, entry + 30, len(extra))
    data[end:end] = extra
    struct.pack_into("<I", data, end + len(extra) + 12, end + len(extra) - entry)
    assert "it unpacks to more than" in refusal(bytes(data), tmp_path)


def test_a_huge_directory_of_zip(tmp_path: Path) -> None:
    data = make_zip({})[:0] + b"PK\3\4" + bytes(limits.MAX_ARCHIVE_READ + 100)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 9, 9, limits.MAX_ARCHIVE_READ + 1, 4, 0)
    assert "a directory of 4,194,305 bytes is too large" in refusal(data + end, tmp_path)


@pytest.mark.parametrize("kind", [*SINGLE, *ARCHIVES])
def test_truncated(kind: str, tmp_path: Path) -> None:
    pack = SINGLE.get(kind) or (lambda content: ARCHIVES[kind]({"a.dmp": content}))
    noise = DUMP[:0x6000] + os.urandom(0x8000)
    data = pack(noise)
    for size in (len(data) // 2, len(data) - 0x600):
        if kind.endswith("zdmp") or (kind == "tar" and size > len(noise)):
            continue
        assert refusal(data[:size], tmp_path)


@pytest.mark.parametrize("kind", [*SINGLE, *ARCHIVES])
def test_damaged(kind: str, tmp_path: Path) -> None:
    """A changed byte anywhere: the right bytes, or an error of ours; in what has checksums."""
    pack = SINGLE.get(kind) or (lambda content: ARCHIVES[kind]({"a.dmp": content, "b": b"x"}))
    data = pack(DUMP)
    unchecked = {"tar", "cab", "stored.cab", "zst", "tar.zst"}
    for number in range(40):
        changed = bytearray(data)
        changed[number * len(data) // 40] ^= 0x40
        try:
            source = open_input(written(tmp_path / "it", bytes(changed)))
        except KdmpError:
            continue
        try:
            found = source.read_exact(0, source.size)
            right = found in (DUMP, DUMP[:0]) or kind in unchecked or source.size != len(DUMP)
            assert right or not found.startswith(MARK)
        except KdmpError:
            pass
        finally:
            source.close()


def test_duplicate_names(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for data in (DUMP, OTHER):
            entry = tarfile.TarInfo("a.dmp")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    path = written(tmp_path / "it", out.getvalue())
    with pytest.raises(SeveralDumpsError):
        open_input(path)
    with pytest.raises(ArchiveError, match="2 members have this name"):
        open_input(f"{path}::a.dmp")
    assert every_member(out.getvalue(), tmp_path) == [DUMP, OTHER]


def _sparse_tar(pieces: list[tuple[int, bytes]], size: int) -> bytes:
    """Build a TAR file with a file in the old format of holes, at literal offsets."""
    header = bytearray(512)
    struct.pack_into("<100s8s8s8s", header, 0, b"a.dmp", b"0000644", b"0000000", b"0000000")
    stored = b"".join(data for _, data in pieces)
    struct.pack_into("<12s12s", header, 124, b"%011o" % len(stored), b"%011o" % 0)
    header[156:157] = b"S"
    header[257:265] = b"ustar  \0"
    for i, (offset, data) in enumerate(pieces):
        struct.pack_into("<12s12s", header, 386 + 24 * i, b"%011o" % offset, b"%011o" % len(data))
    real = size.to_bytes(12, "big") if size >= 1 << 33 else b"%011o" % size
    header[483:495] = (b"\x80" + real[1:]) if size >= 1 << 33 else real.ljust(12, b"\0")
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + stored.ljust(-(-len(stored) // 512) * 512, b"\0") + bytes(1024)


def test_holes_in_a_tar_file(tmp_path: Path) -> None:
    pieces = [(0, DUMP[:0x6000]), (len(DUMP) - 15, DUMP[-15:])]
    assert every_member(_sparse_tar(pieces, len(DUMP)), tmp_path) == [DUMP]


def test_a_hole_as_large_as_the_world(tmp_path: Path) -> None:
    data = _sparse_tar([(0, DUMP[:0x2000])], 1 << 60)
    assert "it unpacks to more than" in refusal(data, tmp_path)


def test_headers_of_tar_without_end(tmp_path: Path) -> None:
    """A long name of 64 MiB is not read into memory."""
    entry = tarfile.TarInfo("././@LongLink")
    entry.type, entry.size = tarfile.GNUTYPE_LONGNAME, 1 << 26
    data = gzip.compress(entry.tobuf(tarfile.GNU_FORMAT) + b"a" * (1 << 26))
    assert "headers of a member are longer" in refusal(data, tmp_path)


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.storage.packed.archive.MAX_ARCHIVE_MEMBERS", 10)
    data = make_tar({f"{i}": b"" for i in range(11)})
    assert "more than 10 members" in refusal(data, tmp_path)


def test_dictionaries_of_xz_and_zstd(tmp_path: Path) -> None:
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 29}]
    data = lzma.compress(DUMP, filters=filters)
    assert "Memory usage limit" in refusal(data, tmp_path)
    frame = bytearray(zstd(DUMP)[:4] + b"\x00\xd8" + b"\x01\x00\x00")  # a window of 128 TiB
    assert "it is damaged" in refusal(bytes(frame), tmp_path)


def test_streams_of_xz(tmp_path: Path) -> None:
    data = lzma.compress(DUMP[:100]) + bytes(8) + lzma.compress(DUMP[100:])
    source = open_input(written(tmp_path / "two", data))
    assert source.read_exact(0, source.size) == DUMP
    source.close()
    bomb = lzma.compress(MARK) + lzma.compress(b"") * 1100
    assert "more than 1,024 streams" in refusal(bomb, tmp_path)


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.storage.packed.spool.free_disk", lambda: 1000)
    assert "it needs 155,663 bytes of disk space, 1,000 are free" in refusal(
        make_zip({"a.dmp": DUMP}), tmp_path
    )
    assert "is full; name another folder in TMPDIR" in refusal(gzip.compress(DUMP), tmp_path)


def test_holes_take_no_disk_space(tmp_path: Path) -> None:
    data = MARK + bytes(1 << 26) + b"end"
    source = open_input(written(tmp_path / "it", gzip.compress(data)))
    assert source.size == len(data)
    assert source.read_exact(len(data) - 3, 3) == b"end"
    assert source.stored < 1 << 20
    source.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_behind_by_a_signal(number: int, tmp_path: Path, scratch: Path) -> None:
    path = written(tmp_path / "it", gzip.compress(DUMP))
    code = (
        # Not ignored, as it may be in the process that runs the tests.
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import sys, time; from kdmp_ks.storage.input import open_input\n"
        "source = open_input(sys.argv[1]); print(source.size, flush=True)\n"
        "while True: time.sleep(0.05)"
    )
    environment = {**os.environ, "TMPDIR": str(scratch)}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        assert process.stdout
        assert int(process.stdout.readline()) == len(DUMP)
        process.send_signal(number)
        assert process.wait(30)
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("module", ["zstandard", "py7zr"])
def test_missing_libraries(module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zstd(DUMP) if module == "zstandard" else ARCHIVES["7z"]({"a.dmp": DUMP})
    monkeypatch.setitem(sys.modules, module, None)
    path = written(tmp_path / "it", packed)
    with pytest.raises(KdmpError, match=f'needs {module}: pip install "kdmp-ks.archives."'):
        open_input(path)


def test_checksums_of_cabinets(tmp_path: Path) -> None:
    data = bytearray(make_cab({"a.dmp": DUMP}, kind=0))
    first = struct.unpack_from("<I", data, 0x24)[0]
    struct.pack_into("<I", data, first, zlib.crc32(b"wrong"))
    assert "a block is damaged: csum" in refusal(bytes(data), tmp_path, "::a.dmp")


def test_an_archive_without_files(tmp_path: Path) -> None:
    with pytest.raises(ForeignFileError, match="an archive of 0 files"):
        open_input(written(tmp_path / "it", make_tar({}).ljust(0x4000, b"\0")[:0] + _empty_tar()))


def _empty_tar() -> bytes:
    entry = tarfile.TarInfo("folder/")
    entry.type = tarfile.DIRTYPE
    return entry.tobuf() + bytes(1024)
