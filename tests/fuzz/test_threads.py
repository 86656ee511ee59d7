"""A few seconds of eight threads on the same dumps, and that the program sees wrong answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz import threads
from kdmp_ks.memory.address_space import AddressSpace


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return threads.write_files(tmp_path_factory.mktemp("threads"))


@pytest.fixture(scope="module")
def known(files: list[Path]) -> list[threads.Question]:
    return threads.questions(files, 21)


def test_eight_threads(files: list[Path], known: list[threads.Question]) -> None:
    found = threads.run(files, known, 8, 4.0)
    assert found.wrong == []
    assert found.asked.keys() == {one.name for one in known}
    assert len(found.memory) >= 2
    assert found.growth() < 1.5


def test_questions_are_repeatable(files: list[Path], known: list[threads.Question]) -> None:
    again = threads.questions(files, 21)
    assert [one.answer for one in again] == [one.answer for one in known]
    assert len({one.answer for one in known}) > 100


def test_wrong_answers_are_seen(
    files: list[Path], known: list[threads.Question], monkeypatch: pytest.MonkeyPatch
) -> None:
    read, count = AddressSpace.read, [0]

    def rarely_wrong(self: AddressSpace, address: int, length: int) -> bytes:
        count[0] += 1
        data = read(self, address, length)
        return data if count[0] % 40 else b"?" + data[1:]

    monkeypatch.setattr(AddressSpace, "read", rarely_wrong)
    found = threads.run(files, known, 4, 20.0)
    assert found.wrong
    assert "another answer about dump" in found.wrong[0]


def test_exceptions_of_threads_are_seen(
    files: list[Path], known: list[threads.Question], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("it")

    monkeypatch.setattr(AddressSpace, "read", fail)
    found = threads.run(files, known, 2, 20.0)
    assert any("ZeroDivisionError: it" in one for one in found.wrong)


def test_growth() -> None:
    assert threads.Result(memory=[100] * 10 + [150] * 10).growth() == 1.5
    assert threads.Result(memory=[100] * 200 + [110] * 60).growth() == 1.1
    assert threads.Result(memory=[100] * 600 + [110] * 60).growth() == 1.1


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert threads.main(["--seconds", "1", "--threads", "2", "--seed", "3"]) == 0
    assert " answers, 0 wrong []\n" in capsys.readouterr().out
