"""A bounded, seeded share of the campaign, and tests of the campaign itself."""

from __future__ import annotations

import io
import os
import signal
import time
from collections import Counter
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from fuzz import campaign, exercise, watch
from fuzz.mutators import hostile, mutate
from fuzz.seeds import KINDS, seed_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import SourceError

SEED = 20240229
SHARE = {"cheap": 60, "usual": 8, "part": 6, "cli": 4, "thorough": 1}
PATIENCE = 8.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_dumps(kind, tmp_path):
    """Nothing but errors of the package, right bytes, strict JSON; and in time."""
    depths = [depth for depth, count in SHARE.items() for _ in range(count)]
    path, opened = str(tmp_path / "it.dmp"), 0
    for number, depth in enumerate(depths):
        data = hostile(SEED, kind, number)
        asked = exercise.run(data, seed_of(kind), Random(number), depth, path)
        assert asked.slowest[0] < PATIENCE, (depth, number, asked.slowest)
        opened += asked.opened
    assert opened > len(depths) // 4  # most must get behind the first check


@pytest.mark.parametrize("kind", KINDS)
def test_seeds_are_sound(kind, tmp_path):
    """What nothing was changed in opens without a doubt, and can be asked everything."""
    seed = seed_of(kind)
    for group, sites in seed.sites.items():
        assert sites, group
        for site in sites:
            assert 0 <= site.offset <= len(seed.data) - site.width, (group, site)
    with KernelDumpParser(io.BytesIO(seed.data)) as dump:
        oddities = [str(fact) for fact in dump.warnings]
    assert oddities == (["DumpType is 0x7: taken as a bitmap dump"] * (kind == "automatic"))
    for depth in ("cheap", "usual", "cli"):
        assert exercise.run(seed.data, seed, Random(1), depth, str(tmp_path / "it.dmp"))


def test_inputs_are_repeatable():
    for kind in ("full", "triage32"):
        assert hostile(1, kind, 5) == hostile(1, kind, 5)
        some = [hostile(1, kind, number) for number in range(60)]
        assert len(set(some)) > 50
        assert [hostile(2, kind, number) for number in range(60)] != some
    again = mutate(seed_of("pae"), Random(4), hostile(1, "pae", 3))
    assert again == mutate(seed_of("pae"), Random(4), hostile(1, "pae", 3))


# ---- that promises which are broken are seen ----------------------------------------------------


def asked_with(monkeypatch, target: str, put: object, depth: str = "cheap", path: str = ""):
    monkeypatch.setattr(target, put)
    return exercise.run(seed_of("full").data, seed_of("full"), Random(1), depth, path)


def test_other_exceptions_are_seen(monkeypatch):
    def fail(*arguments):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asked_with(monkeypatch, "kdmp_ks.maps.run_map.RunMap.locate", fail)


def test_wrong_bytes_are_seen(monkeypatch):
    right = io.BytesIO.read

    class Stream(io.BytesIO):
        def read(self, size=-1):
            sound = max(0x3000 - self.tell(), 0)
            data = right(self, size)
            return data[:sound] + bytes(len(data[sound:]))

    with pytest.raises(exercise.BrokenPromiseError, match="other bytes"):
        asked_with(monkeypatch, "fuzz.exercise.io.BytesIO", Stream)


def test_one_verb_that_differs_is_seen(monkeypatch):
    with pytest.raises(exercise.BrokenPromiseError):
        asked_with(
            monkeypatch, "kdmp_ks.memory.address_space.AddressSpace.readinto", lambda *arguments: 0
        )


def test_slow_calls_are_seen(monkeypatch):
    def slow(*arguments):
        end = time.process_time() + 0.2
        while time.process_time() < end:
            pass
        raise SourceError("late")

    monkeypatch.setattr("fuzz.exercise.SLOW", 0.1)
    monkeypatch.setattr("kdmp_ks.dump.dump_file.read_header", slow)
    with pytest.raises(exercise.BrokenPromiseError, match="slow: open"):
        watch.try_one(1, "full", 0, os.devnull)


def test_odd_answers_of_the_command_line_are_seen(monkeypatch, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(seed_of("full").data)

    def refuse(text: str):
        raise exercise.BrokenPromiseError(text)

    exercise.call(["runs", str(path), "--json"], refuse)
    for broken, target, put in (
        ("unprintable", "kdmp_ks.cli.render.output.visible", lambda text: f"\x1b{text}"),
        (
            "Expecting|no document|delimiter",
            "kdmp_ks.cli.render.output._dumps",
            lambda *a, **k: '{"a": ',
        ),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(target, put)
            json = ["--json"] if "document" in broken else []
            with pytest.raises((exercise.BrokenPromiseError, ValueError), match=broken):
                exercise.call(["headers", str(path), *json], refuse)


# ---- the campaign -------------------------------------------------------------------------------


def test_chunks():
    work = list(campaign.chunks(["a", "b"], 1001))
    done = Counter(a=0, b=0)
    for kind, start, stop in work:
        assert done[kind] == start
        done[kind] = stop
    assert done == {"a": 501, "b": 501}
    assert len(list(islice(campaign.chunks(["a"], 0), 100))) == 100


def test_workers_that_die_are_seen(tmp_path, monkeypatch):
    """Two of three workers are killed; what they had not done is done by others."""
    tally = campaign.Tally(7, tmp_path / "out")
    work = iter([("header", 0, 60), ("header", 60, 100)])
    running = campaign.Campaign(tally, work, 1, float("inf"), ["header"])
    give, killed = watch.Watched.give, []

    def give_and_kill(self, chunk):
        if chunk is None or len(killed) == 2:
            give(self, chunk)
            return
        killed.append(chunk)
        os.kill(self.process.pid, signal.SIGSTOP)  # so that it does not get ahead
        give(self, chunk)
        os.kill(self.process.pid, signal.SIGKILL)

    monkeypatch.setattr(watch.Watched, "give", give_and_kill)
    running.run()
    assert [what for what, _ in tally.found] == ["the interpreter died, code -9"]
    assert tally.found.total() == 2
    assert 0 < tally.inputs["header"] <= 100
    assert any("all" in line for line in tally.table())
    stored = sorted(path.suffix for path in (tmp_path / "out").iterdir())
    assert set(stored) == {".dmp", ".txt"}


def test_workers_that_hang_are_seen(tmp_path, monkeypatch):
    """Ended from outside, with what it was at."""
    monkeypatch.setattr(watch, "HANG", -1)
    tally = campaign.Tally(7, tmp_path / "out")
    running = campaign.Campaign(tally, iter([("header", 0, 5000)]), 1, float("inf"), ["header"])
    monkeypatch.setattr(running, "again", _Nothing())
    running.run()
    assert [what for what, _ in tally.found] == ["it hangs"]


def test_workers_that_wait_are_seen(tmp_path, monkeypatch):
    """A wait takes no time of the processor."""
    monkeypatch.setattr(watch, "WAIT", -1)
    tally = campaign.Tally(7, tmp_path / "out")
    running = campaign.Campaign(tally, iter([("header", 0, 5000)]), 1, float("inf"), ["header"])
    monkeypatch.setattr(running, "again", _Nothing())
    running.run()
    assert [what for what, _ in tally.found] == ["it hangs"]


class _Nothing(list):
    """Takes what is to be done again, and forgets it."""

    def append(self, chunk) -> None:
        pass


def test_one_input_again(monkeypatch, capsys):
    arguments = ["campaign", "--seed", "3", "--only", "triage:17", "--depth", "part"]
    monkeypatch.setattr("sys.argv", arguments)
    assert campaign.main() == 0
    assert "nothing is wrong" in capsys.readouterr().out


def test_what_is_found_is_described():
    try:
        KernelDumpParser(Path(os.devnull))
    except SourceError as error:
        found = watch.finding_of("full", 3, "cheap", error)
    assert found.key[0] == "SourceError"
    assert "opener.py:" in found.where
    assert "Traceback" in found.text
