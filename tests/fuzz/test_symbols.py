"""A bounded, seeded share of the campaign over symbol files, stores, paths and types."""

from __future__ import annotations

import io
from itertools import islice
from random import Random

import pytest

from fuzz import campaign, exercise, watch
from fuzz.symbols import answers, asking, cabinets, images, pdbs, stores, tables
from fuzz.symbols.seeds import KINDS, WEIGHTS, input_of
from kdmp_ks.errors import KdmpError
from kdmp_ks.symbols.pdb.pdb_file import PdbFile, read_pdb
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe, read_pe
from kdmp_ks.symbols.read_symbols import read_symbols
from kdmp_ks.symbols.stores.cabinet import expand_cabinet
from kdmp_ks.symbols.types.definition import definition_of
from symbols.pdbutil import NATIVE
from symbols.stores.makers import cabinet

SEED = 20261128
SHARE = {kind: 12 if kind == "symbols-dump" else 60 for kind in KINDS}
PATIENCE = 8.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_symbols(kind, tmp_path, monkeypatch):
    """Only errors of the package, in time, the same each time; most pass the first check."""
    monkeypatch.setattr(exercise, "SLOW", PATIENCE)
    monkeypatch.setenv("KDMP_CACHE", str(tmp_path / "cache"))
    path, passed = str(tmp_path / "it.dmp"), 0
    for number in range(SHARE[kind]):
        passed += watch.try_one(SEED, kind, number, path).opened
    assert passed >= SHARE[kind] * 0.4  # half of them, of as many as are tried here


@pytest.mark.parametrize("kind", KINDS)
def test_every_depth(kind, tmp_path, monkeypatch):
    monkeypatch.setenv("KDMP_CACHE", str(tmp_path / "cache"))
    for depth in ("cheap", "thorough", "cli", "part"):
        watch.try_one(SEED, kind, 3, str(tmp_path / "it.dmp"), depth)


def test_inputs_are_repeatable():
    for kind in KINDS:
        first, again = (input_of(1, kind, 5).data for _ in range(2))
        assert first == again
        some = [input_of(1, kind, number).data for number in range(40)]
        assert len(set(some)) > 25
        assert campaign.input_bytes(1, kind, 7) == some[7]


# ---- what is changed is sound before -------------------------------------------------------------


@pytest.mark.parametrize("number", range(3))
def test_packed_again_a_file_of_a_linker_has_the_same_names_and_types(number):
    name = ("native_x64.pdb", "native_arm64.pdb", "native_x86.pdb")[number]
    original = read_pdb(NATIVE / name)
    packed = read_pdb(io.BytesIO(pdbs.native_seeds()[number].file()), name)
    assert packed.names.names == original.names.names
    assert packed.names.rvas == original.names.rvas
    assert list(packed.types.names()) == list(original.types.names())
    for one in original.types.names():
        assert packed.types.find(one) == original.types.find(one)
    assert not packed.warnings


def test_small_files_have_all_parts():
    for parts in pdbs.small_seeds():
        table = read_pdb(io.BytesIO(parts.file()), "x.pdb")
        assert {"KeBugCheckEx", "f"} <= set(table.names.names)
        assert not table.warnings
        assert len(parts.file()) < 100_000
        for name in table.types.names():
            assert definition_of(table.types, name).sizeof() == (
                getattr(table.types.find(name), "size", 4)
            )


@pytest.mark.parametrize("mapped", [False, True])
def test_images_are_sound(mapped):
    for layout in images.image_seeds(mapped=mapped):
        memory = images.Holes(layout.data, Random(0))
        memory.missing.clear()
        found = (
            read_mapped_pe(memory, images.BASE, "x.sys")
            if mapped
            else read_pe(answers.source_of(layout.data), "x.sys")
        )
        assert found.faults == ()
        assert found.pdb is not None or found.old_pdb is not None


def test_tables_and_cabinets_are_sound():
    for document in tables.table_seeds():
        data = tables.encoded(_Even(), document)
        table = read_symbols(answers.source_of(data))
        for name in table.types.names():
            assert definition_of(table.types, name).sizeof() > 0
        assert expand_cabinet(answers.source_of(cabinet(data))) == data


class _Even(Random):
    """Chooses nothing that is unlikely."""

    def random(self) -> float:
        return 0.99


def test_most_cabinets_and_pdb_files_get_past_their_headers():
    passed = 0
    for number in range(200):
        try:
            expand_cabinet(answers.source_of(cabinets.hostile_cabinet(Random(number), number)))
        except KdmpError as e:
            passed += cabinets.is_past_header(str(e))
        else:
            passed += 1
    assert passed > 100
    passed = 0
    for number in range(200):
        try:
            PdbFile(answers.source_of(pdbs.hostile_pdb(Random(number), number)), "x")
        except KdmpError:
            continue
        passed += 1
    assert passed > 100


# ---- that promises which are broken are seen -----------------------------------------------------


def test_other_exceptions_are_seen(monkeypatch):
    def fail(*arguments):
        raise ZeroDivisionError

    monkeypatch.setattr("fuzz.symbols.asking.read_pe", fail)
    with pytest.raises(ZeroDivisionError):
        watch.try_one(SEED, "symbols-pe", 1, "")


def test_other_answers_are_seen(monkeypatch):
    numbers = iter(range(1000))
    monkeypatch.setattr(asking.Asking, "_facts", lambda self, found: [next(numbers)])
    with pytest.raises(exercise.BrokenPromiseError, match="two answers"):
        watch.try_one(SEED, "symbols-pe", 1, "", "thorough")


def test_invisible_text_is_seen():
    with pytest.raises(exercise.BrokenPromiseError, match="a test prints"):
        answers.keep_visible("a\x1b[2J", "a test")
    answers.keep_visible("nt!KeBugCheckEx", "a test")


def test_a_password_is_seen(monkeypatch):
    monkeypatch.setattr("kdmp_ks.symbols.stores.path_syntax.without_user", str)
    with pytest.raises(exercise.BrokenPromiseError, match="a password"):
        _several("symbols-path", "")


def test_a_file_outside_of_a_store_is_seen(monkeypatch, tmp_path):
    real = stores.Store.write

    def written(store, root):
        """Make all files that are found links to those outside."""
        real(store, root)
        for path in list((root / "store").rglob("*.pdb")):
            if path.is_file():
                path.unlink()
                path.symlink_to(root / stores.OUTSIDE / f"{stores.OUTSIDE}.pdb")

    monkeypatch.setattr(stores.Store, "write", written)
    with pytest.raises(exercise.BrokenPromiseError, match="outside of the store"):
        _several("symbols-store", str(tmp_path / "it"))


def _several(kind, path):
    for number in range(60):
        watch.try_one(SEED, kind, number, path)


# ---- the campaign --------------------------------------------------------------------------------


def test_kinds_have_their_share():
    work = list(campaign.chunks(["a", "b"], 4000, {"a": 3.0}))
    counts = {kind: sum(stop - start for one, start, stop in work if one == kind) for kind in "ab"}
    assert counts == {"a": 3000, "b": 1000}
    for kind in "ab":
        ends = [(start, stop) for one, start, stop in work if one == kind]
        assert [start for start, _ in ends[1:]] == [stop for _, stop in ends[:-1]]
    assert len(list(islice(campaign.chunks(["a", "b"], 0, {"a": 0.1}), 100))) == 100
    assert set(WEIGHTS) == set(KINDS)


def test_the_campaign_over_symbols(monkeypatch, capsys, tmp_path):
    kinds = "symbols-pe,symbols-path"
    arguments = ["--symbols", "--inputs", "40", "--jobs", "1", "--kinds", kinds]
    monkeypatch.setattr("sys.argv", ["campaign", *arguments, "--out", str(tmp_path)])
    assert campaign.main() == 0
    assert "past the first check: " in capsys.readouterr().out
