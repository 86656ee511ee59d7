"""Packed files and archives of a dump, each by Python's own writer or another library's."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from builders.header import Header
from builders.zdmp import zdmp
from conftest import skip_or_fail

DUMP = bytes(Header().build()).ljust(0x6000, b"\x5a") + bytes(0x20000) + b"end of the dump"
OTHER = DUMP[:-3] + b"two"
Members = dict[str, bytes]


def zstd(data: bytes) -> bytes:
    """Compress by zstandard."""
    try:
        import zstandard
    except ImportError:
        skip_or_fail("no zstandard")
    return zstandard.compress(data)


def make_zip(files: Members, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def make_tar(files: Members, mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def make_7z(files: Members) -> bytes:
    try:
        import py7zr
    except ImportError:
        skip_or_fail("no py7zr")
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(data, name)
    return out.getvalue()


def make_cab(files: Members, *, kind: int = 1) -> bytes:
    """Build a cabinet of one folder at literal offsets: 0 stored, 1 MSZIP, 3 LZX (not packed)."""
    contents = b"".join(files.values())
    blocks, before = [], b""
    for at in range(0, len(contents), 0x8000):
        part = contents[at : at + 0x8000]
        data = part
        if kind == 1:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=before)
            data = b"CK" + packer.compress(part) + packer.flush()
        blocks.append(struct.pack("<IHH", 0, len(data), len(part)) + data)
        before = part
    entries, offset = [], 0
    for name, data in files.items():
        entries.append(
            struct.pack("<IIHHHH", len(data), offset, 0, 0, 0, 0x20) + name.encode() + b"\0"
        )
        offset += len(data)
    table = b"".join(entries)
    first = 0x24 + 8 + len(table)
    body = b"".join(blocks)
    head = struct.pack(
        "<4s5IBB5H", b"MSCF", 0, first + len(body), 0, 0x2C, 0, 3, 1, 1, len(files), 0, 0x1234, 0
    )  # fmt: skip
    return head + struct.pack("<IHH", first, len(blocks), kind) + table + body


SINGLE: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstd,
    "zdmp": zdmp,
    "gz.zdmp": lambda data: gzip.compress(zdmp(data)),
}
ARCHIVES: dict[str, Callable[[Members], bytes]] = {
    "zip": make_zip,
    "stored.zip": lambda files: make_zip(files, zipfile.ZIP_STORED),
    "bz2.zip": lambda files: make_zip(files, zipfile.ZIP_BZIP2),
    "tar": make_tar,
    "tar.gz": lambda files: make_tar(files, "w:gz"),
    "tar.xz": lambda files: make_tar(files, "w:xz"),
    "tar.bz2": lambda files: make_tar(files, "w:bz2"),
    "tar.zst": lambda files: zstd(make_tar(files)),
    "7z": make_7z,
    "cab": make_cab,
    "stored.cab": lambda files: make_cab(files, kind=0),
}


def written(path: Path, data: bytes) -> Path:
    """Write a file, and return its path."""
    path.write_bytes(data)
    return path
