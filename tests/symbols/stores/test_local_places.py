"""Files in stores, flat folders and trees of tables."""

from __future__ import annotations

import gzip
import lzma
import os
from pathlib import Path

import pytest

from kdmp_ks.errors import SourceError
from kdmp_ks.symbols.keys import ImageKey, PdbKey, SymbolKey
from kdmp_ks.symbols.stores.candidate import Candidate, Status
from kdmp_ks.symbols.stores.folders import Folders
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from symbols.stores.makers import (
    GUID,
    NT_IMAGE,
    NT_PDB,
    NT_TABLE,
    OTHER_GUID,
    cabinet,
    image,
    put,
    table,
)

IMAGE_AT = "ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe"
HAS_CASE = os.name != "nt"


def only(path: SymbolPath, key: SymbolKey) -> Candidate:
    found = path.find(key)
    assert len(found) == 1, found
    return found[0]


def in_store(root: Path, key: SymbolKey = NT_IMAGE) -> Candidate:
    return only(SymbolPath.parse(f"srv*{root}"), key)


@pytest.mark.parametrize(
    "at",
    [
        IMAGE_AT,
        "ntoskrnl.exe/0d8333e61046000/ntoskrnl.exe",
        "NTOSKRNL.EXE/0d8333e61046000/NtosKrnl.Exe",
        "NtOsKrNl.exe/0D8333e61046000/ntoskrnl.EXE",
    ],
)
@pytest.mark.parametrize("syntax", ["{}", "srv*{}"])
def test_a_store_in_any_case(tmp_path: Path, at: str, syntax: str) -> None:
    file = put(tmp_path, at, image())
    found = only(SymbolPath.parse(syntax.format(tmp_path)), NT_IMAGE)
    assert found.is_found
    assert found.path is not None
    assert Path(found.path).samefile(file)
    assert found.key == NT_IMAGE or found.key == ImageKey(file.name, 0x0D8333E6, 0x1046000)


@pytest.mark.skipif(not HAS_CASE, reason="names that differ in case only are one here")
def test_folders_that_differ_in_case_only(tmp_path: Path) -> None:
    put(tmp_path, "ntoskrnl.exe/111111111/ntoskrnl.exe", image(0x11111111, 1))
    put(tmp_path, "NTOSKRNL.EXE/0D8333E61046000/ntoskrnl.exe", image())
    assert in_store(tmp_path).is_found


def test_a_store_with_two_tiers(tmp_path: Path) -> None:
    put(tmp_path, "nt/" + IMAGE_AT, image())
    assert in_store(tmp_path).status is Status.MISSING
    put(tmp_path, "index2.txt", "")
    assert in_store(tmp_path).is_found


def test_a_missing_file_says_what_else_there_is(tmp_path: Path) -> None:
    found = in_store(tmp_path)
    assert (found.status, found.place) == (Status.MISSING, str(tmp_path))
    assert found.reason == "nothing there is called ntoskrnl.exe"
    other = tmp_path / "other"
    put(other, "ntoskrnl.exe/111111111/ntoskrnl.exe", image(0x11111111, 1))
    reason = in_store(other).reason
    assert reason == "no 0D8333E61046000 among the 1 of ntoskrnl.exe"
    with pytest.raises(SourceError, match="nothing there"):
        found.open()


def test_no_folder(tmp_path: Path) -> None:
    found = in_store(tmp_path / "none")
    assert (found.status, found.reason) == (Status.MISSING, "there is no such folder")
    put(tmp_path, "file", "x")
    found = in_store(tmp_path / "file")
    assert found.status is Status.FAILED
    assert found.reason is not None
    assert found.reason.startswith("the folder cannot be read: ")


def test_another_file_under_the_name(tmp_path: Path) -> None:
    put(tmp_path, IMAGE_AT, image(stamp=0x0D8333E7))
    found = in_store(tmp_path)
    assert (found.status, found.path) == (Status.REFUSED, None)
    assert found.reason == "its TimeDateStamp is 0xd8333e7, expected 0xd8333e6"
    put(tmp_path, IMAGE_AT, image(size=0x1000))
    assert in_store(tmp_path).reason == "its SizeOfImage is 0x1000, expected 0x1046000"


@pytest.mark.parametrize(
    "data", [b"", b"M", b"MZ", image()[:0x90], b"<html>", b"\0" * 4096], ids=range(6)
)
def test_a_damaged_file_is_refused(tmp_path: Path, data: bytes) -> None:
    put(tmp_path, IMAGE_AT, data)
    found = in_store(tmp_path)
    assert found.status is Status.REFUSED
    assert found.reason


def test_a_file_that_changes_is_read_again(tmp_path: Path) -> None:
    file = put(tmp_path, IMAGE_AT, b"damaged")
    path = SymbolPath.parse(f"srv*{tmp_path}")
    assert only(path, NT_IMAGE).status is Status.REFUSED
    file.write_bytes(image())
    assert only(path, NT_IMAGE).is_found


def test_a_compressed_file(tmp_path: Path) -> None:
    put(
        tmp_path, "ntoskrnl.exe/0D8333E61046000/ntoskrnl.ex_", cabinet(image(), name="ntoskrnl.exe")
    )
    found = in_store(tmp_path)
    assert found.is_found
    assert found.is_packed
    opened = found.open()
    assert not isinstance(opened, str)
    assert opened.read() == image()


@pytest.mark.parametrize(
    "at",
    [
        "ntoskrnl.exe",
        "exe/ntoskrnl.exe",
        "symbols/exe/ntoskrnl.exe",
        "EXE/NTOSKRNL.EXE",
        IMAGE_AT,
    ],
)
def test_flat_folders(tmp_path: Path, at: str) -> None:
    put(tmp_path, at, image())
    assert only(SymbolPath.of(tmp_path), NT_IMAGE).is_found


def test_a_marked_store_is_no_flat_folder(tmp_path: Path) -> None:
    put(tmp_path, "ntoskrnl.exe", image())
    put(tmp_path, "pingme.txt", "")
    assert only(SymbolPath.of(tmp_path), NT_IMAGE).status is Status.MISSING


@pytest.mark.parametrize("end", [".json", ".json.xz", ".json.gz"])
@pytest.mark.parametrize(
    "above",
    [
        "windows/ntkrnlmp.pdb/",
        "symbols/windows/ntkrnlmp.pdb/",
        "ntkrnlmp.pdb/",
        "",
        "Windows/NTKRNLMP.pdb/",
    ],
)
@pytest.mark.parametrize("key", [NT_PDB, NT_TABLE], ids=["pdb", "isf"])
def test_tables(tmp_path: Path, above: str, end: str, key: SymbolKey) -> None:
    pack = {".json": bytes, ".json.xz": lzma.compress, ".json.gz": gzip.compress}[end]
    put(tmp_path, f"{above}5278AFF86C341677D7D7835C85B7B844-1{end}", pack(table()))
    found = only(SymbolPath.of(tmp_path), key)
    assert found.is_found
    assert found.key == NT_TABLE


@pytest.mark.parametrize("name", ["ntkrnlmp.json", "ntkrnlmp.pdb.json"])
def test_a_table_without_a_key_in_its_name(tmp_path: Path, name: str) -> None:
    put(tmp_path, name, table())
    assert only(SymbolPath.of(tmp_path), NT_PDB).is_found
    put(tmp_path, name, table(OTHER_GUID))
    found = only(SymbolPath.of(tmp_path), NT_PDB)
    assert found.status is Status.REFUSED
    assert found.reason == f"its GUID is {OTHER_GUID}, expected {GUID}"
    put(tmp_path, name, table(age=2))
    assert only(SymbolPath.of(tmp_path), NT_PDB).reason == "its age is 2, expected 1"


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b'{"pdb": {}}',
        b'{"pdb": {"GUID": "x", "age": 1, "database": "a"}}',
        b'{"pdb": {"GUID": 5, "age": 1, "database": "a"}}',
        b'{"pdb": {"GUID": "' + b"0" * 32 + b'", "age": -1, "database": "a"}}',
        b'{"pdb": {"GUID": "' + b"0" * 32 + b'", "age": true, "database": "a"}}',
        b'{"pdb": {"GUID": "' + b"0" * 32 + b'", "age": 1, "database": null}}',
        lzma.compress(table())[:40],
        b"\xfd7zXZ\0" + b"\xff" * 100,
        b"\x1f\x8b" + b"\xff" * 100,
        gzip.compress(table())[:30],
        lzma.compress(b"{" + bytes(1 << 20)),
    ],
    ids=range(12),
)
def test_a_damaged_table_is_refused(tmp_path: Path, data: bytes) -> None:
    put(tmp_path, "ntkrnlmp.json", data)
    found = only(SymbolPath.of(tmp_path), NT_PDB)
    assert found.status is Status.REFUSED
    assert found.reason


def test_single_files(tmp_path: Path) -> None:
    one = put(tmp_path, "renamed.bin", image())
    two = put(tmp_path, "other.json", table())
    path = SymbolPath.of(one, two)
    assert [found.status for found in path.find(NT_IMAGE)] == [Status.FOUND, Status.REFUSED]
    assert [found.status for found in path.find(NT_PDB)] == [Status.REFUSED, Status.FOUND]
    first = path.first(NT_PDB)
    assert first is not None
    assert first.path == str(two)
    assert SymbolPath.of(one).first(NT_PDB) is None


def test_image_places_are_for_images_only(tmp_path: Path) -> None:
    put(tmp_path, "ntoskrnl.exe", image())
    put(tmp_path, "ntkrnlmp.json", table())
    path = SymbolPath.from_environment({"_NT_EXECUTABLE_IMAGE_PATH": str(tmp_path)})
    assert only(path, NT_IMAGE).is_found
    assert path.find(NT_PDB) == []


def test_tables_of_a_name(tmp_path: Path) -> None:
    put(tmp_path, f"windows/ntkrnlmp.pdb/{GUID.hex}-1.json", table())
    put(
        tmp_path,
        f"windows/ntkrnlmp.pdb/{OTHER_GUID.hex}-2.json.xz",
        lzma.compress(table(OTHER_GUID, 2)),
    )
    put(tmp_path, f"windows/ntkrnlmp.pdb/{OTHER_GUID.hex}-3.json", b"damaged")
    put(tmp_path, "windows/ntkrnlmp.pdb/README", b"")
    found = SymbolPath.of(tmp_path).tables("ntkrnlmp.pdb")
    assert {one.key for one in found} == {
        NT_TABLE,
        type(NT_TABLE)(PdbKey("ntkrnlmp.pdb", OTHER_GUID, 2)),
    }
    assert SymbolPath.of(tmp_path).tables("tcpip.pdb") == []
    assert SymbolPath.of(tmp_path).tables("../x") == []


HOSTILE = [
    "",
    ".",
    "..",
    "../ntoskrnl.exe",
    "..\\ntoskrnl.exe",
    "a/b",
    "a\\b",
    "C:x",
    "x:stream",
    "a\0b",
    "a\nb",
    "nul",
    "NUL.exe",
    "com1.pdb",
    "a.",
    "a ",
    "a*",
    "a\ud800",
    "a" * 256,
    "é" * 200,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_never_leave_the_folder(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    put(tmp_path, "ntoskrnl.exe", image())
    keys = [ImageKey(name, 0x0D8333E6, 0x1046000), PdbKey(name, GUID, 1)]
    for key in keys:
        found = only(SymbolPath.parse(f"{inner};srv*{inner};srv*{inner}*http://localhost:9/"), key)
        assert found.status is Status.REFUSED
        assert found.path is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes of that kind here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "ntoskrnl.exe" / "0D8333E61046000"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "ntoskrnl.exe")
    found = in_store(tmp_path)
    assert found.status is Status.REFUSED
    (folder / "ntoskrnl.exe").unlink()
    os.mkfifo(folder / "file.ptr")
    assert in_store(tmp_path).reason == "file.ptr cannot be read: not a regular file"


def test_a_folder_is_listed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = []
    real = os.scandir
    put(tmp_path, "a/x", "")
    monkeypatch.setattr(os, "scandir", lambda path: listed.append(path) or real(path))
    folders = Folders()
    for _ in range(3):
        assert list(folders.find(str(tmp_path), (("b",), ("c",)))) == []
    assert listed == [str(tmp_path)]


def test_a_listing_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.symbols.stores.folders.MAX_STORE_ENTRIES", 10)
    for number in range(30):
        put(tmp_path, f"File{number}", "")
    assert len(Folders().names(str(tmp_path))) == 10


def test_only_so_many_listings_are_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder is listed once, and again after more others than are remembered."""
    monkeypatch.setattr("kdmp_ks.symbols.stores.folders.MAX_STORE_LISTINGS", 3)
    places = [str(put(tmp_path, f"{number}/first.pdb", "").parent) for number in range(4)]
    folders = Folders()
    for place in places[:3]:
        assert folders.names(place) == ["first.pdb"]
    put(tmp_path, "0/second.pdb", "")
    assert folders.names(places[0]) == ["first.pdb"]
    assert folders.names(places[3]) == ["first.pdb"]
    assert folders.names(places[0]) == ["first.pdb", "second.pdb"]
