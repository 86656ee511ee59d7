"""Targets of runs that coverage guides: seeds, changes, checks; only the loop needs atheris."""

from __future__ import annotations

import dataclasses
import os
import struct
import subprocess
import sys
import zlib
from random import Random
from types import SimpleNamespace

import pytest

from builders import cper as build_cper
from builders import smbios as build_smbios
from builders import zdmp as build_zdmp
from conftest import skip_or_fail
from fuzz import ROOT, exercise
from fuzz.exercise import BrokenPromiseError
from fuzz.guided import MODULES, TARGETS, lznt1, plain, target, target_of, unwind, zdmp
from fuzz.stacks import asking as stacks_asking
from fuzz.symbols.records import parse_records
from kdmp_ks.errors import SourceError
from kdmp_ks.firmware.cper import read_cper
from kdmp_ks.storage.lznt1 import expand_chunk
from kdmp_ks.symbols.pdb.pdb_file import PdbFile
from kdmp_ks.unwind.amd64 import step as amd64_step

PATIENCE = 8.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""
INPUTS = 50


@pytest.fixture(autouse=True)
def _patience(monkeypatch, tmp_path):
    monkeypatch.setattr(exercise, "SLOW", PATIENCE)
    monkeypatch.setenv("KDMP_CACHE", str(tmp_path / "cache"))


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_changed_inputs(name):
    """Seeds are read, changed inputs keep the promises, and many pass the first check."""
    found = target_of(name)
    seeds = sorted(found.seeds(), key=len)[:40]
    assert sum(found.try_one(seed).opened for seed in seeds) >= len(seeds) * 0.6
    random = Random(f"{name} 21")
    changed = [found.change(random, random.choice(seeds)) for _ in range(INPUTS)]
    assert len(set(changed)) > INPUTS * 0.8
    assert sum(found.try_one(one).opened for one in changed) >= INPUTS * 0.1
    for damaged in (b"", b"\0", b"\xff" * 0x1100, seeds[-1][:100], *map(found.mend, changed[:5])):
        found.try_one(damaged)


@pytest.mark.parametrize("name", TARGETS)
def test_changes_are_repeatable_and_take_any_bytes(name):
    found = target_of(name)
    seed = min(found.seeds(), key=len)
    for start in (seed, b"", b"\x01", seed[:50], bytes(0x1010), b"\xff" * 0x40):
        first, again = (found.change(Random(7), start) for _ in range(2))
        assert first == again


# ---- the simple readers and packers --------------------------------------------------------------


def test_lznt1_beside_dissect():
    """The simple reader and the packer agree with another implementation."""
    try:
        from dissect.util.compression import lznt1 as other
    except ImportError:
        skip_or_fail("no dissect.util")
    random = Random(3)
    for _ in range(60):
        data = bytes(random.choices(b"ab\0", k=random.randrange(1, 0x400)))
        contents = lznt1.packed(data)
        assert lznt1.contents_of(lznt1.tokens_of(contents)) == contents
        assert plain.expanded(contents) == expand_chunk(contents) == data
        assert other.decompress(build_zdmp.chunk(contents, packed=True)) == data
        changed = plain.expanded(lznt1.change_tokens(random, contents))
        assert changed is None or len(changed) <= 0x1000


def test_zdmp_beside_the_builder():
    data = os.urandom(0x1800) + bytes(0x3000) + b"\xcc" * 0x1000
    file = build_zdmp.zdmp(data, block=0x2000)
    for number in range(len(data) // 0x1000 + 1):
        expected = data[number * 0x1000 : (number + 1) * 0x1000].ljust(0x1000, b"\0")
        assert plain.zdmp_chunk(file, number) == expected
    assert plain.zdmp_chunk(file, 6) is None
    damaged = file[:0x100A] + b"\0\0" + file[0x100C:]
    assert plain.zdmp_chunk(damaged, 0) is None
    assert zdmp.mend(damaged) == file


def test_smbios_structures_beside_the_builder():
    tables = build_smbios.SYSTEM + build_smbios.DEVICE + build_smbios.END
    expected = [build_smbios.SYSTEM, build_smbios.DEVICE, build_smbios.END]
    assert plain.smbios_structures(tables + b"behind") == expected
    assert plain.smbios_structures(tables[:40]) == []


def test_records_that_claim_more_than_there_is_end_with_the_data():
    record = struct.pack("<HH", 2, 0x1101)
    assert parse_records(record * 3, 0, 1 << 20) == [record[2:]] * 3
    assert parse_records(bytes(64), 0, 0x1000) == [b""] * 31


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("machine", unwind.MACHINES, ids=lambda one: one.name)
def test_unwind_cases_survive_as_bytes(machine, number):
    case = machine.make(Random(number), number)
    parts = unwind.split(unwind.join(unwind.parts_of(case)))
    again = unwind.case_of(parts)
    assert unwind.parts_of(again) == parts == unwind.parts_of(case)
    kept = ("machine", "state", "table", "base", "size", "is_complete")
    assert all(getattr(again, name) == getattr(case, name) for name in kept)
    assert again.memory[0] == case.memory[0]


def test_an_unchanged_record_is_packed_to_the_same_bytes(monkeypatch):
    from fuzz.guided import cper, smbios

    record = build_cper.record(
        build_cper.Section(build_cper.MEMORY, build_cper.memory_section()),
        build_cper.Section(build_cper.PCI, build_cper.pci_section()),
    )
    tables = build_smbios.raw_data(build_smbios.MACHINE)
    for module, data in ((cper, record), (smbios, tables)):
        monkeypatch.setattr(module, "changed", lambda _, pieces: list(pieces))
        random = Random(1)
        monkeypatch.setattr(random, "random", lambda: 0.9)
        assert module.TARGET.change(random, data) == data


# ---- broken promises are seen --------------------------------------------------------------------


def ask_all(found, inputs):
    for one in inputs:
        found.try_one(one)


def planted_lznt1(patch):
    patch("fuzz.guided.lznt1.expand_chunk", lambda data: expand_chunk(data)[:-1])


def planted_zdmp(patch):
    patch("kdmp_ks.storage.zdmp.expand_chunk", lambda data: expand_chunk(data)[::-1])


def planted_zdmp_checksum(patch):
    patch("kdmp_ks.storage.zdmp.zlib", SimpleNamespace(crc32=lambda data: zlib.crc32(data) ^ 1))


def planted_cper(patch):
    def shifted(data, *more):
        found = read_cper(data, *more)
        first = dataclasses.replace(found.sections[0], data=b"x" * found.sections[0].size)
        return dataclasses.replace(found, sections=(first, *found.sections[1:]))

    patch("fuzz.guided.cper.read_cper", shifted)


def planted_smbios(patch):
    """A document that is not masked."""
    patch("fuzz.guided.smbios.as_document", lambda fact: repr(dataclasses.astuple(fact)))


def planted_smbios_repr(patch):
    """A private text in what is printed."""
    patch("kdmp_ks.firmware.smbios.machine.System.__repr__", lambda one: f"System({one.serial})")


def planted_smbios_structures(patch):
    patch(
        "kdmp_ks.firmware.smbios.structure.split_texts", lambda data: tuple(data.split(b"\0"))[1:]
    )


def planted_pdb(patch):
    stream = PdbFile.stream
    patch("kdmp_ks.symbols.pdb.pdb_file.PdbFile.stream", lambda self, n: stream(self, n) + b"\0")


def planted_unwind(patch):
    def wide(*arguments, **named):
        found = amd64_step.step(*arguments, **named)
        state = None if found.state is None else {**found.state, "rsp": 1 << 64}
        return dataclasses.replace(found, state=state)

    patch("fuzz.stacks.asking.amd64_step", wide)


PLANTED = {
    "lznt1": [planted_lznt1],
    "zdmp": [planted_zdmp, planted_zdmp_checksum],
    "cper": [planted_cper],
    "smbios": [planted_smbios, planted_smbios_repr, planted_smbios_structures],
    "pdb": [planted_pdb],
    "unwind": [planted_unwind],
}


@pytest.mark.parametrize(
    ("name", "plant"),
    [(name, plant) for name, plants in PLANTED.items() for plant in plants],
    ids=lambda one: one if isinstance(one, str) else one.__name__,
)
def test_a_wrong_answer_is_seen(name, plant, monkeypatch):
    found = target_of(name)
    seeds = list(found.seeds())[:24]
    opened = [seed for seed in seeds if found.try_one(seed).opened]
    plant(monkeypatch.setattr)
    with pytest.raises(BrokenPromiseError):
        ask_all(found, opened)


def test_a_text_that_is_public_as_well_may_be_shown():
    """The product and the asset tag are one text of the structure, with a byte that is no text."""
    board = bytearray(build_smbios.BOARD)
    board[8] = board[5]
    data = build_smbios.raw_data(bytes(board).replace(b"B550M-C", b"B5\x89M-C"))
    assert target_of("smbios").try_one(data).opened


def test_other_errors_slow_calls_and_memory_are_seen(monkeypatch):
    def ask(data):
        asked = target.exercise_of("it", data)
        asked.ask("refused", lambda: refuse(SourceError("no")))
        if data:
            asked.ask("other", lambda: refuse(KeyError(data)))
        return asked

    def refuse(error):
        raise error

    found = target.Target(list, ask, lambda _, data: data)
    assert found.try_one(b"").slowest[1] == "refused"
    with pytest.raises(KeyError):
        found.try_one(b"x")
    peaks = iter((1 << 20, 1 << 29))
    monkeypatch.setattr(target, "_resident", lambda: 1 << 20)
    monkeypatch.setattr(target, "_peak", lambda: next(peaks))
    with pytest.raises(BrokenPromiseError, match="511 MiB"):
        found.try_one(b"")
    monkeypatch.undo()
    monkeypatch.setattr(exercise, "SLOW", -1.0)
    with pytest.raises(BrokenPromiseError, match="slow: refused"):
        found.try_one(b"")


def test_the_thorough_walks_see_answers_that_differ(monkeypatch):
    """`unwind` asks some inputs again."""
    count = iter(range(10**6))
    step = amd64_step.step
    monkeypatch.setattr(
        stacks_asking,
        "amd64_step",
        lambda *given, **named: dataclasses.replace(step(*given, **named), doubt=str(next(count))),
    )
    found = target_of("unwind")
    with pytest.raises(BrokenPromiseError, match="two answers"):
        ask_all(found, found.seeds())


# ---- the program ---------------------------------------------------------------------------------


def run(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "fuzz.guided", *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_an_input_is_asked_once(tmp_path):
    path = tmp_path / "input"
    path.write_bytes(lznt1.packed(b"aaaaaaaaaab"))
    result = run("lznt1", path)
    assert result.returncode == 0
    assert result.stdout.startswith("slowest call: expand, 0.")


def test_coverage_of_a_corpus(tmp_path):
    """Branches of the target's modules: few of one literal, more of a reference."""
    (tmp_path / "one").write_bytes(b"\0a")
    few = run("lznt1", tmp_path, "--coverage").stdout
    (tmp_path / "two").write_bytes(struct.pack("<BBH", 2, 0x61, 5))
    more = run("lznt1", tmp_path, "--coverage").stdout
    percents = []
    for text in (few, more):
        file, total = text.splitlines()
        assert "kdmp_ks/storage/lznt1.py" in file
        percents.append(float(total.split()[0]))
    assert 0 < percents[0] < percents[1] <= 100


def test_the_modules_of_targets_exist():
    for modules in MODULES.values():
        for module in modules:
            place = ROOT.joinpath(*module.split("."))
            assert place.is_dir() or place.with_suffix(".py").is_file(), module
    assert tuple(MODULES) == TARGETS
