"""A share of the differential campaign, and that it sees what differs."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from conftest import ROOT, skip_or_fail
from fuzz import worlds
from fuzz.differential import __main__ as command
from fuzz.differential import machines
from fuzz.differential.account import Account
from fuzz.differential.part import Part, Tool, program
from fuzz.differential.parts import LANGUAGES, PARTS, UnknownPartError, chosen
from fuzz.differential.running import Budget, Result, run, table
from languages.toolchains import EVERY
from peers import peer

NAMES = sorted({name.partition(" type")[0] for name, _ in machines.tasks()})
SEED = 5000
SHARES = {
    "symbols": 1, "images": 2, "unwinding": 3, "smbios": 12, "pci": 1, "converters": 4,
    "readers-python": 1,
}  # fmt: skip
"""Inputs of each part that is quick and needs nothing to be built."""


def result_of(name: str, inputs: int, seed: int = SEED) -> Result:
    (part,) = chosen([name])
    missing = part.missing()
    if missing:
        skip_or_fail(f"{name} needs {', '.join(missing)}")
    (result,) = run([part], seed, Budget(inputs=inputs), lambda _: None)
    return result


@pytest.mark.parametrize("name", NAMES)
def test_random_machines(name: str) -> None:
    """Bytes, their number, and the reason for the end agree exactly."""
    if name in ("kdmp-parser", "volatility3"):
        peer(name.replace("-", "_"))
    account = Account()
    for task, compare in machines.tasks():
        if task.partition(" type")[0] == name:
            account.where = f"{task} seed {SEED}"
            with tempfile.TemporaryDirectory() as folder:
                compare(Random(f"{task}/{SEED}"), account, Path(folder))
    assert account.differences == []
    assert account.compared.total() > 90


@pytest.mark.parametrize("what", ["a byte", "an entry", "a page less"])
def test_differences_are_seen(what: str) -> None:
    random = Random(what)
    world = worlds.paged_world(random, "amd64", 1)
    if what == "a byte":
        for page in world.memory.pages.values():
            page[0x7F8] ^= 1
    elif what == "an entry":
        world.tables._leaves.clear()
    else:
        del world.memory.pages[max(world.memory.pages)]
        world.image.offsets.popitem()
    account = Account()
    machines.compare_paged(world, random, account, 4)
    assert account.differences


@pytest.mark.parametrize("name", SHARES)
def test_parts_agree_with_their_oracles(name: str) -> None:
    result = result_of(name, SHARES[name])
    assert result.account.differences == []
    assert result.inputs == SHARES[name]
    assert result.facts > 60


class TestWrongAnswersAreSeen:
    """A wrong answer of kdmp_ks is put in; the part names the input that shows it."""

    def shown(self, name: str, inputs: int = 1) -> list[str]:
        found = result_of(name, inputs).account.differences
        assert all(one.startswith(f"--seed {SEED} --only {name}:") for one in found)
        return found

    def test_smbios(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from firmware import smbios_comparison
        from kdmp_ks.firmware.smbios.memory import read_memory_device

        def wrong(one, warnings):
            found = read_memory_device(one, warnings)
            return found and replace(found, rank=7 if found.rank != 7 else 8)

        monkeypatch.setattr(smbios_comparison, "read_memory_device", wrong)
        assert any("rank is" in text for text in self.shown("smbios", 12))

    def test_pci(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from fuzz.differential import pci
        from kdmp_ks.blobs.pci import read_pci_functions

        def wrong(blob, warnings):
            one, *rest = read_pci_functions(blob, warnings)
            return (replace(one, vendor=one.vendor ^ 1), *rest)

        monkeypatch.setattr(pci, "read_pci_functions", wrong)
        (text,) = self.shown("pci")
        assert re.search(r"00:00\.0: id is '\w{4}:\w{4}', lspci has '\w{4}:\w{4}'", text)

    def test_images(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from unwind import llvm_codes

        monkeypatch.setattr(llvm_codes, "NAMES", ("none", *llvm_codes.NAMES[:-1]))
        monkeypatch.setattr(llvm_codes, "spelled", lambda code: "nop")
        assert "AssertionError in llvm_codes.py" in self.shown("images", 2)[0]

    def test_unwinding(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from kdmp_ks.unwind.amd64 import step as amd64

        def wrong(state, image, memory, *, is_first=False):
            found = step(state, image, memory, is_first=is_first)
            if found.state is None:
                return found
            return replace(found, state={**found.state, "rsp": found.state["rsp"] + 8})

        step = amd64.step
        monkeypatch.setattr(amd64, "step", wrong)
        assert "AssertionError in checkers.py" in self.shown("unwinding")[0]

    def test_converters(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A byte that the converter wrote is another one when the peers read the file."""
        from fuzz.differential import converters

        def wrong(*arguments):
            path = kinds_converted(*arguments)
            data = bytearray(path.read_bytes())
            data[-1] ^= 1
            path.write_bytes(data)
            return path

        kinds_converted = converters.converted
        monkeypatch.setattr(converters, "converted", wrong)
        assert "1 pages, first" in self.shown("converters")[0]

    def test_symbols(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from symbols.pdb.types import comparison

        monkeypatch.setattr(comparison, "counts_of", lambda kind: ())
        assert "AssertionError in comparison.py" in self.shown("symbols")[0]

    def test_readers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from languages import toolchains

        def wrong(*arguments):
            answers = ask(*arguments)
            for answer in answers:
                next(iter(answer.values()))["signature"] = "00"
            return answers

        ask = toolchains.ask
        monkeypatch.setattr(toolchains, "ask", wrong)
        assert "/signature: " in self.shown("readers-python")[0]


class TestCommand:
    def test_a_missing_program_is_named(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        part = Part("pci", (program("no-such-program"),), lambda *_: pytest.fail("was run"))
        other = Part("smbios", (), lambda *_: pytest.fail("was run"))
        monkeypatch.setitem(PARTS, "pci", lambda: part)
        monkeypatch.setitem(PARTS, "smbios", lambda: other)
        assert command.main(["pci", "smbios"]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err == "pci needs no-such-program (or --without pci)\n"

    def test_a_part_is_left_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(PARTS, "pci", lambda: pytest.fail("was made"))
        assert [part.name for part in chosen(["smbios", "pci"], ["pci"])] == ["smbios"]
        readers = [f"readers-{language}" for language in LANGUAGES]
        assert [part.name for part in chosen(["readers"])] == readers
        with pytest.raises(UnknownPartError, match="no part is called nothing"):
            chosen(["nothing"])

    def test_every_language_has_a_part(self) -> None:
        assert set(LANGUAGES) == EVERY.keys()

    def test_differences_are_repeated_by_name(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The table, exit codes, and that the same seed makes the same input."""

        def prepare(*_):
            def compare(random: Random, account: Account, number: int) -> None:
                account.same("numbers", random.randrange(1000), number, "all")

            return compare

        part = Part("pci", (Tool("a model", lambda: "1.2"),), prepare)
        monkeypatch.setitem(PARTS, "pci", lambda: part)
        assert command.main(["pci", "--seed", "3", "--inputs", "7"]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert re.fullmatch(r"pci +7 +7 +7 +0  a model 1\.2", lines[3])
        assert lines[-1] == "pci: 2 more differences"
        shown = re.fullmatch(
            r"--seed 3 --only pci:4: (numbers of all: \d+ where 4 was due)", lines[-2]
        )
        assert shown
        assert command.main(["--seed", "3", "--only", "pci:4"]) == 1
        assert f"DIFFERENT {shown[1]}" in capsys.readouterr().out

    def test_an_error_is_a_difference(self) -> None:
        def prepare(*_):
            return lambda random, account, number: {}[number]

        (result,) = run([Part("a", (), prepare)], 1, Budget(inputs=1), lambda _: None)
        (text,) = result.account.differences
        assert (
            text == f"--seed 1 --only a:0: KeyError in {Path(__file__).name}:{_line_of('{}[')}: 0"
        )
        assert list(table([result]))[-1] == text

    def test_time_is_shared(self) -> None:
        def prepare(*_):
            return lambda random, account, number: account.agreed("nothing", 1)

        parts = [Part(name, (), prepare) for name in "ab"]
        results = run(parts, 1, Budget(seconds=0.4), lambda _: None)
        assert all(result.inputs > 10 and result.facts == result.inputs for result in results)

    def test_make(self) -> None:
        if shutil.which("make") is None:
            skip_or_fail("make is not installed")
        text = (ROOT / "Makefile").read_text(encoding="utf-8")
        assert "-m fuzz.differential" in text


def _line_of(text: str) -> int:
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if f"number: {text}" in line)
