"""Machines of one model, told apart by their serial numbers, which nobody gets to see."""

from __future__ import annotations

import json
import struct
from collections import defaultdict
from pathlib import Path

import pytest

from builders.hardware import Machine, Module
from builders.triage import TriageDump
from fleet.conftest import FILETIME
from fleet.test_engine import Inline
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.fleet import triage
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.plain_row import as_document
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.fleet.row import FleetRow

UNITS = {"one": ("SYS-1000-A", "BRD-77001-A"), "other": ("SYS-1000-B", "BRD-77001-B")}
DIMMS = {"one": "DIMM-5551-A", "other": "DIMM-5552-B"}
HOUR = 36_000_000_000


def dump_of(unit: str, number: int, serials: tuple[str, str] | None = None) -> bytes:
    """A dump of a machine of one model; its second crash is in its second boot."""
    machine = Machine(
        system=("Example Ltd.", "Example One"),
        serials=UNITS[unit] if serials is None else serials,
        modules=(Module("DIMM A1", 8192, serial=DIMMS[unit] if serials is None else "0"),),
        boot_ids=(10 + number, 9, 9),
    )
    data = bytearray(TriageDump(blobs=machine.blobs()).build().data)
    struct.pack_into("<Q", data, 0x40, number)
    struct.pack_into("<Q", data, 0xFA8, FILETIME + number * HOUR)
    struct.pack_into("<Q", data, 0x1030, HOUR // 60)  # SystemUpTime: a minute
    struct.pack_into("<I", data, 0x1054, 10 + number)
    return bytes(data)


def folder_of(folder: Path, **serials: tuple[str, str] | None) -> Path:
    for unit in UNITS:
        for number in range(2):
            data = dump_of(unit, 2 * number + (unit == "other"), serials.get(unit))
            (folder / f"{unit}-{number}.dmp").write_bytes(data)
    return folder


def groups(rows: list[FleetRow]) -> dict[frozenset[str], str]:
    """The names of the dumps of each machine, and how sure it is."""
    names: dict[str, set[str]] = defaultdict(set)
    sure = {}
    for row in rows:
        assert row.machine is not None
        names[row.machine.id].add(Path(row.path).name)
        sure[row.machine.id] = row.machine.confidence
    return {frozenset(found): sure[name] for name, found in names.items()}


def test_serials_decide(tmp_path: Path) -> None:
    rows = list(triage([folder_of(tmp_path)], Inline()))
    assert groups(rows) == {
        frozenset(("one-0.dmp", "one-1.dmp")): "high",
        frozenset(("other-0.dmp", "other-1.dmp")): "high",
    }


def test_without_serials_no_machine_of_several_dumps_is_sure(tmp_path: Path) -> None:
    nothing = ("Default string", "0123456789")
    folder = folder_of(tmp_path, one=nothing, other=nothing)
    found = groups(list(triage([folder], Inline())))
    assert sum(map(len, found)) == 4
    assert {sure for names, sure in found.items() if len(names) > 1} <= {"low", "medium"}


def test_no_row_contains_serials_or_their_hashes(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    texts = [json.dumps(as_document(row)) for row in triage([folder], Inline())]
    path = folder / "one-0.dmp"
    reading = read_dump(str(path), ReadOptions(salt=b"salt"))
    assert reading.keys is not None
    assert len(reading.keys.unit) == 2
    assert len(reading.keys.memory) == 1
    texts += [json.dumps(as_document(reading.row)), repr(reading), repr(ReadOptions(salt=b"salt"))]
    secrets = [*UNITS["one"], *UNITS["other"], *DIMMS.values(), "salt"]
    secrets += [*reading.keys.unit, *reading.keys.memory]
    assert not [one for one in secrets if any(one in text for text in texts)]
    other = read_dump(str(path), ReadOptions(salt=b"another"))
    assert other.keys is not None
    assert not set(other.keys.unit) & set(reading.keys.unit)
    assert read_dump(str(path), ReadOptions()).keys is None


def test_a_resumed_run_has_the_same_salt(tmp_path: Path) -> None:
    """One dump was read before the interruption, and is of the same machine as one read later."""
    (tmp_path / "dumps").mkdir()
    parts = tmp_path / "parts"
    folder = folder_of(tmp_path / "dumps")
    before = PartFiles(parts, ReadOptions(), resume=False)
    before.add(read_dump(str(folder / "one-0.dmp"), before.options))
    before.flush()
    resumed = PartFiles(parts, ReadOptions(), resume=True)
    assert resumed.options.salt == before.options.salt
    assert PartFiles(tmp_path / "new", ReadOptions(), resume=False).options.salt != (
        before.options.salt
    )
    rows = list(triage([folder], Inline(), parts=parts, resume=True))
    assert groups(rows)[frozenset(("one-0.dmp", "one-1.dmp"))] == "high"
    assert not parts.exists()


@pytest.mark.parametrize("salt", [None, 5, "no hex"])
def test_a_damaged_salt_is_refused(tmp_path: Path, salt: object) -> None:
    PartFiles(tmp_path, ReadOptions(), resume=False)
    path = tmp_path / "options.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "salt": salt}))
    with pytest.raises(InvalidDataError, match="resumed"):
        PartFiles(tmp_path, ReadOptions(), resume=True)
