"""The cache of indexed symbols: equal to the file's own symbols, or not used."""

from __future__ import annotations

import json
import lzma
import os
import shutil
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.ground.warnings import Unavailable
from kdmp_ks.symbols.index_cache import cache_folder, source_stamp
from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
from kdmp_ks.symbols.index_cache.cached_types import CachedTypes
from kdmp_ks.symbols.index_cache.container import pack, unpack
from kdmp_ks.symbols.index_cache.load_symbols import load_symbols
from kdmp_ks.symbols.index_cache.names_file import unpack_names
from kdmp_ks.symbols.index_cache.types_file import unpack_types
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.read_symbols import read_symbols
from kdmp_ks.symbols.table import SymbolTable
from symbols.tables import FILTERED, real_table

NATIVE = Path(__file__).parents[1] / "native"


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that were just written count as settled."""
    monkeypatch.setattr(source_stamp, "SETTLING_TIME", -(1 << 62))


def table(count: int = 40, seed: int = 1) -> bytes:
    random = Random(seed)
    names = [f"{random.choice(('Ke', '?Mi@@', 'é', *FILTERED))}{i}" for i in range(count)]
    number = {"kind": "base", "name": "int"}
    fields = {
        "Next": {"offset": 0, "type": {"kind": "pointer", "subtype": number}},
        "Bits": {
            "offset": 8,
            "type": {"kind": "bitfield", "bit_position": 3, "bit_length": 4, "type": number},
        },
        "Many": {"offset": 12, "type": {"kind": "array", "count": 3, "subtype": number}},
        "Self": {"offset": 24, "type": {"kind": "struct", "name": "_INNER"}},
        "Call": {
            "offset": 32,
            "type": {"kind": "pointer", "subtype": {"kind": "function"}},
        },
        "Sort": {"offset": 40, "type": {"kind": "enum", "name": "_SORT"}},
    }
    document = {
        "metadata": {
            "format": "6.1.0",
            "windows": {"pdb": {"GUID": "0" * 32, "age": 1, "database": "a.pdb"}},
        },
        "base_types": {
            "pointer": {"endian": "little", "kind": "int", "signed": False, "size": 8},
            "int": {"endian": "little", "kind": "int", "signed": True, "size": 4},
        },
        "enums": {"_SORT": {"base": "int", "constants": {"A": -1, "B": 2}, "size": 4}},
        "symbols": {name: {"address": random.randrange(0x1000, 0x3000)} for name in names},
        "user_types": {
            "_OUTER": {"fields": fields, "kind": "struct", "size": 48},
            "_INNER": {"fields": {}, "kind": "union", "size": 8},
            "_BAD": {"fields": {"A": {"offset": -1, "type": number}}, "kind": "struct", "size": 8},
        },
    }
    return json.dumps(document).encode()


def write(folder: Path, content: bytes) -> Path:
    path = folder / "table.json"
    path.write_bytes(content)
    return path


def answers(found: IndexedTable, asked: list[int]) -> list[Any]:
    """Whatever the names of a table can answer."""
    names = found.names()
    rows = list(found.index)
    return [
        (found.key.name, found.key.guid, found.key.age, found.pointer_size, found.machine),
        rows,
        [names.nearest(rva) for rva in asked],
        [found.index.nearest(rva, max(1, rva - 64)) for rva in asked],
        [found.index.names_at(rva) for rva in asked],
        [(found.index.rva_of(row.name), found.index.rvas_of(row.name)) for row in rows[:200]],
        [found.index.rva_of(name) for name in ("", "none", "\ud800", "zzz")],
        list(found.index.matching("k*1")),
    ]


def type_answers(found: IndexedTable) -> list[Any]:
    types = found.types
    if types is None:
        return []
    shown: list[Any] = [list(types.names()), types.pointer_size, types.find("none")]
    for name in types.names():
        try:
            shown.append(types.find(name))
        except InvalidDataError as e:
            shown.append(str(e))
    return shown


class Reader:
    """Counts how often the file itself is read."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, path: str) -> SymbolTable:
        self.count += 1
        return read_symbols(path)


SOURCES = ["small", "kernel", "native_x64.pdb", "native_arm64.pdb", "native_x86.pdb"]


def source_of(name: str, folder: Path) -> Path:
    if name == "small":
        return write(folder, table())
    return real_table() if name == "kernel" else NATIVE / name


@pytest.mark.parametrize("name", SOURCES)
def test_the_cache_equals_the_file(name: str, tmp_path: Path) -> None:
    path, folder, read = source_of(name, tmp_path), CacheFolder(tmp_path / "cache"), Reader()
    random = Random(name)
    top = 0xE20000 if name == "kernel" else 0x4000
    asked = [random.randrange(top) for _ in range(2000)]
    plain = load_symbols(path)
    expected, expected_types = answers(plain, asked), type_answers(plain)
    assert len(expected[1]) > 20
    for round_ in range(3):
        found = load_symbols(path, folder, read)
        assert answers(found, asked) == expected
        assert read.count == 1, round_
        assert found.origin == str(path)
    for _ in range(2):
        assert type_answers(load_symbols(path, folder, read)) == expected_types
    if name != "kernel":  # whose types may take too long to be cached
        assert read.count <= 4


def test_types_are_cached_when_they_are_asked_for(tmp_path: Path) -> None:
    path, folder, read = write(tmp_path, table()), CacheFolder(tmp_path / "cache"), Reader()
    first = load_symbols(path, folder, read)
    assert len(list(folder.path.iterdir())) == 1
    assert first.types is not None
    outer = first.types.find("_OUTER")
    assert outer is not None
    assert len(list(folder.path.iterdir())) == 2
    again = load_symbols(path, folder, read)
    assert again.types is not None
    plain = read_symbols(path).types
    assert plain is not None
    assert again.types is not None
    assert again.types.find("_OUTER") == outer == plain.find("_OUTER")
    assert read.count == 1
    with pytest.raises(InvalidDataError):
        again.types.find("_BAD")
    assert read.count == 2  # only the file can report the fault


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path, folder = write(tmp_path, table()), CacheFolder(tmp_path / "cache")
    load_symbols(path, folder)
    times = path.stat()
    write(tmp_path, table(seed=2))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    expected = answers(load_symbols(path), [0x1000])
    for _ in range(2):
        assert answers(load_symbols(path, folder), [0x1000]) == expected


def test_another_file_of_the_name_is_another(tmp_path: Path) -> None:
    folder = CacheFolder(tmp_path / "cache")
    for seed in range(3):
        place = tmp_path / str(seed)
        place.mkdir()
        path = write(place, table(seed=seed))
        load_symbols(path, folder)
        assert list(load_symbols(path, folder).index) == list(load_symbols(path).index)
    files = sorted(folder.path.iterdir())
    assert len(files) == 3
    files[0].write_bytes(files[1].read_bytes())  # one for another
    for seed in range(3):
        path = tmp_path / str(seed) / "table.json"
        assert list(load_symbols(path, folder).index) == list(load_symbols(path).index)


def test_a_file_that_is_not_settled_is_not_cached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_stamp, "SETTLING_TIME", 1 << 62)
    folder, read = CacheFolder(tmp_path / "cache"), Reader()
    for _ in range(2):
        load_symbols(write(tmp_path, table()), folder, read)
    assert read.count == 2
    assert not folder.path.exists()


def test_mutated_caches(tmp_path: Path) -> None:
    """Each gives the answers of the symbol file."""
    path, folder, read = write(tmp_path, table()), CacheFolder(tmp_path / "cache"), Reader()
    asked = list(range(0x1000, 0x3000, 0x111))
    plain = load_symbols(path)
    expected, expected_types = answers(plain, asked), type_answers(plain)
    type_answers(load_symbols(path, folder))
    good = {file: file.read_bytes() for file in folder.path.iterdir()}
    assert len(good) == 2
    random = Random(5)
    for _ in range(100):
        for file, content in good.items():
            file.write_bytes(mutated(random, content))
        found = load_symbols(path, folder, read)
        assert answers(found, asked) == expected
        assert type_answers(found) == expected_types
    assert read.count > 90
    stamp = source_stamp.SourceStamp.of(path)
    names, types = sorted(good.values(), key=len, reverse=True)
    if b'"kind":"names"' not in names:
        names, types = types, names
    nothing = CachedTypes(lambda: None, folder, "", stamp)
    assert unpack_names(names, stamp, "", nothing) is not None
    assert unpack_types(types, stamp) is not None
    for _ in range(5000):
        for content in (names, types):
            changed = mutated(random, content)
            if changed != content:
                assert unpack_names(changed, stamp, "", nothing) is None
                assert unpack_types(changed, stamp) is None


def mutated(random: Random, content: bytes) -> bytes:
    data = bytearray(content)
    for _ in range(random.randrange(1, 4)):
        place = random.randrange(max(1, min(len(data), random.choice((60, 600, len(data))))))
        way = random.randrange(4)
        if way == 0 and data:
            data[place] ^= 1 << random.randrange(8)
        elif way == 1:
            del data[place : place + random.randrange(1, 9)]
        elif way == 2:
            data[place:place] = random.randbytes(3)
        else:
            data = data[: place + 1]
    return bytes(data)


def test_false_columns_with_a_right_checksum(tmp_path: Path) -> None:
    """Of no known writer; the answers may be wrong, but no other error appears."""
    path, folder = write(tmp_path, table()), CacheFolder(tmp_path / "cache")
    type_answers(load_symbols(path, folder))
    random = Random(6)
    good = {file: unpack(file.read_bytes()) for file in folder.path.iterdir()}
    for _ in range(300):
        for file, unpacked in good.items():
            assert unpacked is not None
            description, columns = unpacked[0].copy(), unpacked[1].copy()
            if random.random() < 0.3:
                member = random.choice(sorted(set(description) - {"source", "kind"}))
                description[member] = random.choice((None, -1, "x", [], {}, 1.5, 8, True))
            name = random.choice(sorted(columns))
            column = bytearray(columns[name])
            for _ in range(random.randrange(1, 20)):
                if column:
                    column[random.randrange(len(column))] = random.randrange(256)
            columns[name] = bytes(column)
            file.write_bytes(pack(description, columns))
        with suppress(KdmpError):
            found = load_symbols(path, folder)
            answers(found, [0, 0x1000, 0x1800, 0x2FFF, 0xFFFFFFFF])
            type_answers(found)


def test_files_of_others_are_not_used(tmp_path: Path) -> None:
    path, folder, read = write(tmp_path, table()), CacheFolder(tmp_path / "cache"), Reader()
    load_symbols(path, folder, read)
    (file,) = folder.path.iterdir()
    if not hasattr(os, "geteuid"):
        pytest.skip("needs the permissions of POSIX")
    assert file.stat().st_mode & 0o777 == 0o600
    assert folder.path.stat().st_mode & 0o777 == 0o700
    content = file.read_bytes()

    def replaced() -> Path:
        file.unlink()
        return file

    def is_read() -> bool:
        before = read.count
        load_symbols(path, folder, read)
        return read.count == before + 1

    assert not is_read()
    file.chmod(0o666)
    assert is_read()
    assert not is_read()  # replaced by a file of its own
    other = tmp_path / "other"
    other.write_bytes(content)
    replaced().symlink_to(other)
    assert is_read()
    os.mkfifo(replaced())
    assert is_read()
    replaced().mkdir()
    assert is_read()
    file.rmdir()
    assert is_read()
    assert not is_read()
    if os.geteuid() == 0:
        os.chown(file, 65534, -1)
        assert is_read()


@pytest.mark.parametrize("kind", ["file", "missing parent", "below a file"])
def test_folders_that_are_none(kind: str, tmp_path: Path) -> None:
    path = write(tmp_path, table())
    place = tmp_path / "cache"
    if kind != "missing parent":
        place.write_bytes(b"x")
    folder, read = CacheFolder(place / "a" / "b" if kind != "file" else place), Reader()
    for _ in range(2):
        assert list(load_symbols(path, folder, read).index) == list(load_symbols(path).index)
    assert read.count == (1 if kind == "missing parent" else 2)


def test_a_folder_that_cannot_be_written(unprivileged: Path) -> None:
    place = unprivileged / "cache"
    place.mkdir(mode=0o500)
    path, read = write(unprivileged, table()), Reader()
    for _ in range(2):
        load_symbols(path, CacheFolder(place), read)
    assert read.count == 2
    assert list(place.iterdir()) == []


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    folder, path = CacheFolder(tmp_path / "cache"), write(tmp_path, table())
    monkeypatch.setattr(Path, "replace", full)
    expected = list(load_symbols(path).index)
    assert list(load_symbols(path, folder).index) == expected
    assert list(folder.path.iterdir()) == []


def test_the_oldest_files_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = CacheFolder(tmp_path / "cache")
    for number in range(6):
        folder.write(str(number), bytes(100))
        os.utime(folder.path / f"{number}.kdmpidx", (1000 + number, 1000 + number))
    stale, alien = folder.path / "x.kdmptmp", folder.path / "alien"
    for each in (stale, alien):
        each.write_bytes(bytes(1000))
        os.utime(each, (1000, 1000))
    monkeypatch.setattr(cache_folder, "MAX_INDEX_CACHE", 350)
    assert folder.write("new", bytes(100))
    assert sorted(each.name for each in folder.path.iterdir()) == [
        "4.kdmpidx", "5.kdmpidx", "alien", "new.kdmpidx",
    ]  # fmt: skip
    monkeypatch.setattr(cache_folder, "MAX_INDEX_FILE", 99)
    assert not folder.write("large", bytes(100))
    assert folder.read("new") is None


def test_many_at_once(tmp_path: Path) -> None:
    path, place = write(tmp_path, table()), tmp_path / "cache"
    expected = list(load_symbols(path).index)
    wrong: list[object] = []

    def work() -> None:
        for number in range(40):
            if number % 7 == 0:
                shutil.rmtree(place, ignore_errors=True)
            found = list(load_symbols(path, CacheFolder(place)).index)
            if found != expected:
                wrong.append(found)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"KDMP_CACHE": "/one", "XDG_CACHE_HOME": "/two", "HOME": "/h"}, "/one"),
        ({"XDG_CACHE_HOME": "/two", "HOME": "/h"}, "/two/kdmp/index"),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/h"}, "/h/.cache/kdmp/index"),
        ({"HOME": "/h"}, "/h/.cache/kdmp/index"),
    ],
)
def test_the_folder(
    variables: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("KDMP_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert str(CacheFolder().path) == expected


def test_folders_of_other_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KDMP_CACHE", raising=False)
    monkeypatch.setenv("HOME", "/h")
    monkeypatch.setattr("sys.platform", "darwin")
    assert str(CacheFolder().path) == "/h/Library/Caches/kdmp/index"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert str(CacheFolder().path) == "/local/kdmp/index"


def test_errors_of_the_file_are_those_without_a_cache(tmp_path: Path) -> None:
    folder = CacheFolder(tmp_path / "cache")
    with pytest.raises(OSError, match="none"):
        load_symbols(tmp_path / "none", folder)
    with pytest.raises(InvalidDataError):
        load_symbols(write(tmp_path, lzma.compress(b"[]")), folder)
    assert not folder.path.exists()


def test_faulty_files_are_not_cached(tmp_path: Path) -> None:
    """Their faults are reported each time."""
    fault = Unavailable("the procedures", "cut off")
    folder = CacheFolder(tmp_path / "cache")

    def read(path: str) -> SymbolTable:
        return replace(read_symbols(path), warnings=(fault,))

    for _ in range(2):
        assert load_symbols(write(tmp_path, table()), folder, read).warnings == (fault,)
    assert not folder.path.exists()


@pytest.mark.parametrize(("name", "machine"), [("x64", 0x8664), ("arm64", 0xAA64), ("x86", 0x14C)])
def test_machines(name: str, machine: int) -> None:
    assert load_symbols(NATIVE / f"native_{name}.pdb").machine == machine


def test_types_of_a_file_that_was_replaced_are_refused(tmp_path):
    path, cache = tmp_path / "a.pdb", CacheFolder(tmp_path / "cache")
    shutil.copy(NATIVE / "native_x64.pdb", path)
    load_symbols(path, cache)
    loaded = load_symbols(path, cache)
    shutil.copy(NATIVE / "native_x86.pdb", path)
    with pytest.raises(InvalidDataError, match="was replaced"):
        loaded.types.names()
