"""A bounded, seeded share of the campaign over what dumps contain about their crash."""

from __future__ import annotations

import io
import time
from contextlib import suppress
from random import Random

import pytest

from fuzz import campaign, exercise, watch
from fuzz.evidence import asking, seeds
from fuzz.evidence.attacks import ATTACKS
from fuzz.evidence.seeds import CRASHES, KINDS, SAMPLES, Input, input_of, scenes_of
from fuzz.seeds import Seed
from kdmp_ks import KernelDumpParser
from kdmp_ks.blobs.known.table import READERS, decode
from kdmp_ks.cli.render.decoded import as_document
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_WARNINGS
from kdmp_ks.ground.warnings import Warnings

SEED = 20261128
SHARE = {**dict.fromkeys(SAMPLES, 40), **dict.fromkeys(CRASHES, 16)}
PATIENCE = 8.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_evidence(kind, tmp_path, monkeypatch):
    """Only errors of the package, in time, the same each time; most pass the first check."""
    monkeypatch.setattr(exercise, "SLOW", PATIENCE)
    path, passed = str(tmp_path / "it.dmp"), 0
    for number in range(SHARE[kind]):
        passed += watch.try_one(SEED, kind, number, path).opened
    assert passed >= SHARE[kind] * 0.4  # half of them, of as many as are tried here


@pytest.mark.parametrize("kind", KINDS)
def test_sound_evidence_passes_every_check(kind):
    for scene in scenes_of(kind):
        data = scene.pack(scene.pieces)
        for piece in scene.pieces:
            made = Input(scene, scene.pieces, piece, data)
            asked = asking.Asking(data, Seed(kind, data, {}, (0,)), Random(1), made=made)
            if kind in SAMPLES:
                asked.sample(thorough=True)
                assert asked.opened, scene.name
            else:
                with KernelDumpParser(io.BytesIO(data)) as dump:
                    assert asked.passes(dump, piece), (scene.name, piece.name)


@pytest.mark.parametrize("kind", CRASHES)
def test_every_depth(kind, tmp_path):
    for depth in ("verdict", "usual", "part", "cli", "thorough"):
        watch.try_one(SEED, kind, 3, str(tmp_path / "it.dmp"), depth)


def test_inputs_are_repeatable():
    for kind in ("blob-smbios", "requests", "images"):
        first, again = (input_of(1, kind, 5).data for _ in range(2))
        assert first == again
        some = [input_of(1, kind, number).data for number in range(40)]
        assert len(set(some)) > 30
        assert campaign.input_bytes(1, kind, 7) == some[7]


def test_every_reader_of_a_blob_is_tried():
    tried = {piece.tag for kind in SAMPLES for one in scenes_of(kind) for piece in one.pieces}
    assert {str(tag) for tag in READERS} <= tried


@pytest.mark.parametrize("attack", ATTACKS)
def test_work_is_bounded(attack):
    """Dumps whose parts are as large and as branched as readers accept."""
    data = ATTACKS[attack]()
    start = time.process_time()
    with KernelDumpParser(io.BytesIO(data)) as dump:
        report = dump.report()
        for address in dump.headers.bug_check_code_parameters[1:]:
            with suppress(KdmpError):
                repr(dump.object(address))
        for blob in dump.secondary_data:
            with suppress(KdmpError):
                as_document(decode(blob.tag, blob.data, Warnings()))
        assert len(dump.warnings) <= MAX_WARNINGS
    assert time.process_time() - start < PATIENCE
    assert report.bugcheck is not None


# ---- that promises which are broken are seen ----------------------------------------------------


def test_other_answers_are_seen(monkeypatch):
    answers = iter(range(1000))
    monkeypatch.setattr("fuzz.evidence.asking.examine", lambda dump: next(answers))
    with pytest.raises(exercise.BrokenPromiseError, match="two answers of examine"):
        watch.try_one(SEED, "faults", 1, "", "thorough")


def test_other_exceptions_are_seen(monkeypatch):
    def fail(*arguments):
        raise ZeroDivisionError

    monkeypatch.setattr("fuzz.evidence.asking.decode", fail)
    with pytest.raises(ZeroDivisionError):
        watch.try_one(SEED, "blob-pci", 1, "")


def test_private_text_is_seen():
    scene = scenes_of("machines")[0]
    data = scene.pack(scene.pieces)
    made = Input(scene, scene.pieces, scene.pieces[0], data)
    asked = asking.Asking(data, Seed("machines", data, {}, (0,)), Random(1), made=made)
    for text, _ in scene.private:
        with pytest.raises(exercise.BrokenPromiseError, match="in the output of kdmp"):
            asked.keep_private(f"a line with {text}", "kdmp")
    asked.keep_private("a line without", "kdmp")


def test_the_campaign_over_evidence(monkeypatch, capsys, tmp_path):
    arguments = ["--evidence", "--inputs", "40", "--jobs", "1", "--kinds", "blob-pci,cper"]
    monkeypatch.setattr("sys.argv", ["campaign", *arguments, "--out", str(tmp_path)])
    assert campaign.main() == 0
    assert "past the first check: " in capsys.readouterr().out
    assert list(seeds.KINDS) == [*SAMPLES, *CRASHES]
