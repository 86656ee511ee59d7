"""The driver of runners: what it sends, and what it says of one that dies or hangs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from packages.protocol import Runner, RunnerDiedError, RunnerHungError

ECHO = "import sys\nfor line in sys.stdin: print(line.rstrip().replace('\\t', '|'), flush=True)"
DIES = "import sys\nsys.stdin.readline()\nsys.exit('no more')"
HANGS = "import time\ntime.sleep(600)"
FLOODS = "import sys\nwhile True: sys.stdout.write('x' * 0x10000)"


def start(program: str, wait: float = 30) -> Runner:
    return Runner("trial", [sys.executable, "-c", program], Path(), wait=wait)


def test_words_are_separated_by_tabs_and_numbers_are_hex():
    with start(ECHO) as runner:
        assert runner.ask("physical", 0x1000, 16, Path("a b")) == "physical|0x1000|0x10|a b"
        assert runner.alive
        now, most = runner.memory()
        assert 0x10000 < now <= most
        assert 0 <= runner.processor() < 60


def test_runner_that_dies_is_named_with_its_last_words():
    with start(DIES) as runner, pytest.raises(RunnerDiedError) as error:
        runner.ask("about")
    assert "trial: died (status 1) at 'about'" in str(error.value)
    assert "no more" in str(error.value)


def test_runner_that_hangs_is_killed():
    with start(HANGS, wait=0.2) as runner:
        with pytest.raises(RunnerHungError, match="trial"):
            runner.ask("about")
        assert not runner.alive


def test_endless_answer_is_an_error():
    with start(FLOODS) as runner, pytest.raises(AssertionError, match="endless"):
        runner.ask("about")


def test_request_to_a_dead_runner():
    with start(DIES) as runner:
        with pytest.raises(RunnerDiedError):
            runner.ask("one")
        with pytest.raises(RunnerDiedError):
            runner.ask("two")
