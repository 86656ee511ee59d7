"""Files of other formats are named, with what to do about them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from builders.header import Header
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import CutOffError, ForeignFileError, SignatureError
from kdmp_ks.storage.foreign import HEAD_SIZE, formats, recognise

HEADER = Header().build()


def elf(kind: int) -> bytes:
    return b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", kind, 62, 1) + bytes(64)


def at(offset: int, mark: bytes) -> bytes:
    return bytes(offset) + mark + bytes(64)


#: Name of the format -> the beginning of such a file. The marks are those of the formats' own
#: documents and headers, or what Python's own writers of such files make.
FILES = {
    "minidump": b"MDMP\x93\xa7\x00\x00" + bytes(24),
    "userdump": b"USERDUMP" + bytes(24),
    "userdump64": b"USERDU64" + bytes(24),
    "hiberfil": b"HIBR" + bytes(60),
    "hiberfil-resumed": b"WAKE" + bytes(60),
    "hiberfil-restoring": b"RSTR" + bytes(60),
    "avml": struct.pack("<II", 0x4C694D45, 2) + bytes(24),
    "lime": struct.pack("<IIQQQ", 0x4C694D45, 1, 0x1000, 0x9FFFF, 0),
    "evtx": b"ElfFile\0" + bytes(120),
    "elf-core": elf(4),
    "elf": elf(3),
    "vmware": struct.pack("<III", 0xBED2BED0, 8, 92),
    "virtualbox": b"\x7fVirtualBox SavedState V2.0\n\0" + bytes(32),
    "qemu-state": struct.pack(">II", 0x5145564D, 3),
    "kdump": b"KDUMP   " + struct.pack("<I", 6),
    "diskdump": b"DISKDUMP" + struct.pack("<I", 5),
    "makedumpfile": b"makedumpfile\0\0\0\0" + bytes(32),
    "mach-o": struct.pack("<I", 0xFEEDFACF) + bytes(28),
    "lz4": struct.pack("<I", 0x184D2204) + bytes(12),
    "rar": b"Rar!\x1a\x07\x01\0" + bytes(24),
    "ewf": b"EVF\x09\x0d\x0a\xff\0\1" + bytes(24),
    "vhdx": b"vhdxfile" + bytes(64),
    "vhd": b"conectix" + bytes(64),
    "vmdk": b"KDMV" + bytes(64),
    "qcow2": b"QFI\xfb" + struct.pack(">I", 3),
    "vdi": b"<<< Oracle VM VirtualBox Disk Image >>>\n".ljust(64, b"\0") + b"\x7f\x10\xda\xbe",
    "ntfs": b"\xeb\x52\x90NTFS    " + bytes(64),
    "pdb": b"Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0" + bytes(24),
    "hive": b"regf" + bytes(64),
    "ole": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(64),
    "pdf": b"%PDF-1.7\n%\xe2\xe3",
    "png": b"\x89PNG\r\n\x1a\n" + bytes(16),
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(16),
    "sqlite": b"SQLite format 3\0" + bytes(84),
    "pe": b"MZ\x90\0" + bytes(60),
    "zeros": bytes(0x2000),
    "html": b"\r\n<!DOCTYPE html><html><head>",
    "text": "Version=1\nEreignis: Überlauf\n".encode(),
}


#: Those that are unpacked instead: tests/storage/packed.
UNPACKED = {"zdmp", "zip", "gzip", "xz", "zstd", "bzip2", "7z", "cab", "tar"}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_another_format_is_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.dmp"
    path.write_bytes(FILES[name])
    with pytest.raises(ForeignFileError) as caught:
        KernelDumpParser(path)
    error = caught.value
    assert (error.format, error.field, error.expected) == (name, "Signature", b"PAGE")
    assert isinstance(error, SignatureError)
    assert error.got == FILES[name][:4]
    assert error.advice
    assert error.advice in str(error)
    assert str(error).startswith(f"{path} is not a Windows kernel dump: it is a")


@pytest.mark.parametrize(
    ("name", "readers"),
    [("lime", ["volatility3"]), ("elf-core", ["volatility3", "gdb", "lldb"]),
     ("zeros", ["volatility3"])],
)  # fmt: skip
def test_images_may_be_converted_from_dumps(name: str, readers: list[str]) -> None:
    found = recognise(FILES[name], len(FILES[name]))
    assert found is not None
    assert "converted from a dump (kdmp convert)" in found.advice
    assert all(reader in found.advice for reader in readers)


def test_every_format_of_the_table_is_tried() -> None:
    assert {known.id for known in formats()} <= set(FILES) | UNPACKED
    assert len(FILES) > 30


@pytest.mark.parametrize("wide", [b"\xff\xfe" + "Version=1\r\n".encode("utf-16-le")])
def test_a_text_of_windows(wide: bytes) -> None:
    found = recognise(wide, len(wide))
    assert found
    assert found.id == "text"


def test_text_that_is_cut_inside_of_a_character() -> None:
    text = ("ü" * HEAD_SIZE).encode()
    for shift in range(2):
        head = b"x" * shift + text
        found = recognise(head[: HEAD_SIZE - 1], len(head))
        assert found
        assert found.id == "text"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "x.dmp"
    path.touch()
    with pytest.raises(CutOffError, match=r"x\.dmp is empty") as caught:
        KernelDumpParser(path)
    assert caught.value.field == "file size"


@pytest.mark.parametrize("head", [b"\x01\x02\x03\x04" * 64, bytes(range(256))])
def test_what_is_not_known_is_not_named(head: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.dmp"
    path.write_bytes(head)
    with pytest.raises(SignatureError, match="is not that of a Windows kernel dump") as caught:
        KernelDumpParser(path)
    assert type(caught.value) is SignatureError


@pytest.mark.parametrize("size", [1, 4, 8, 100, 0x1FFF])
def test_the_beginning_of_a_dump_is_no_foreign_file(size: int, tmp_path: Path) -> None:
    path = tmp_path / "x.dmp"
    path.write_bytes(bytes(HEADER)[:size])
    with pytest.raises(CutOffError):
        KernelDumpParser(path)
