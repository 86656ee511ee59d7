"""Rows with their groups, and dumps in archives."""

from __future__ import annotations

import gzip
import os
import tarfile
import zipfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from conftest import skip_or_fail
from fleet.conftest import variant
from kdmp_ks.fleet import triage
from kdmp_ks.fleet.groups.crash_store import row_verdict
from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.parts import RowGroupEvidence


def test_dumps_of_one_machine_are_grouped() -> None:
    """Three dumps of the folder are of one machine, two of another, by their SMBIOS tables."""
    folder = os.environ.get("KDMP_DUMPS")
    if not folder:
        skip_or_fail("set KDMP_DUMPS to the folder with the shared dumps")
    machines: dict[str, set[str]] = defaultdict(set)
    found: dict[str, tuple[RowGroupEvidence, ...]] = {}
    with ThreadPoolExecutor(1) as executor:
        for row in triage([Path(folder) / "real"], executor):
            assert row.group_verdict is not None
            found[Path(row.path).name] = row.group_verdict.evidence
            if row.machine is not None:
                machines[row.machine.id].add(Path(row.path).name)
    several = sorted((sorted(names) for names in machines.values() if len(names) > 1), key=len)
    assert several == [
        ["training_13a.dmp", "training_3b_0.dmp"],
        ["training_116_0.dmp", "training_7e_1.dmp", "training_ef.dmp"],
    ]
    (evidence,) = found["training_116_0.dmp"]
    assert (evidence.test, evidence.dumps) == ("same driver", 2)
    assert {Path(one).name for one in evidence.paths} == {
        "training_7e_1.dmp", "training_116_0.dmp"
    }  # fmt: skip
    assert found["training_1e.dmp"] == ()


def test_dumps_in_archives(tmp_path: Path, built: bytes) -> None:
    folder = tmp_path / "dumps"
    folder.mkdir()
    with zipfile.ZipFile(folder / "two.zip", "w") as packed:
        packed.writestr("x/a.dmp", variant(built, 1))
        packed.writestr("b.dmp", variant(built, 2))
        packed.writestr("readme.txt", "text")
    with zipfile.ZipFile(folder / "none.zip", "w") as packed:
        packed.writestr("readme.txt", "text")
    (folder / "c.dmp.gz").write_bytes(gzip.compress(variant(built, 3)))
    (folder / "log.gz").write_bytes(gzip.compress(b"text"))
    (folder / "cut.zip").write_bytes((folder / "two.zip").read_bytes()[:3000])
    (tmp_path / "d.dmp").write_bytes(variant(built, 1))
    with tarfile.open(folder / "e.tar.gz", "w:gz") as tar:
        tar.add(tmp_path / "d.dmp", "d.dmp")
    with ThreadPoolExecutor(1) as executor:
        rows = {row.path: row for row in triage([folder], executor)}
    assert {Path(path).name: row.p1 for path, row in rows.items()} == {
        "a.dmp": 1, "two.zip::b.dmp": 2, "c.dmp.gz": 3, "e.tar.gz::d.dmp": 1, "cut.zip": None,
    }  # fmt: skip
    damaged = rows[str(folder / "cut.zip")].error
    assert damaged is not None
    assert damaged.kind == "archive"
    assert rows[f"{folder / 'two.zip'}::x/a.dmp"].duplicate_of == f"{folder / 'e.tar.gz'}::d.dmp"
    inputs = Inputs([str(folder)])
    assert len(list(inputs)) == 5
    assert inputs.skipped == 3  # log.gz, and the text in each of two archives
    assert list(Inputs([str(folder / "two.zip")], exclude=["*b.dmp"])) == [
        f"{folder / 'two.zip'}::x/a.dmp"
    ]


def test_evidence_of_a_large_machine_is_bounded() -> None:
    many = tuple(f"{number}.dmp" for number in range(1000))
    evidence = tuple(DumpEvidence("proof of its own", f"crash {x}", many) for x in range(50))
    found = row_verdict(GroupVerdict("hardware", "RAM", "high", "RAM fails.", evidence)).evidence
    assert (len(found), found[0].dumps, found[0].paths) == (16, 1000, many[:8])
