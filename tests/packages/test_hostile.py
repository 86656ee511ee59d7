"""A bounded, seeded share of the campaign of hostile dumps over the readers of packages."""

from __future__ import annotations

from itertools import islice

import pytest

from fuzz import readers
from packages.protocol import RunnerDiedError
from packages.test_readers import in_groups

SEED = 20261128
SHARE = 300


@pytest.fixture
def campaign(tmp_path, reference):
    """Make a campaign over readers, by what starts them; the inputs are in memory."""
    made = []

    def over(**starts):
        tally = readers.Tally(tmp_path / "found")
        made.append(readers.Campaign(starts, tally, tmp_path))
        return made[-1]

    yield over
    for each in made:
        each.close()


@pytest.mark.slow
@pytest.mark.parametrize("language", in_groups())
def test_hostile_dumps(language, campaign, installed):
    """No reader dies, hangs, needs much memory, or says other things than kdmp_ks."""
    tried = campaign(
        **{readers.REFERENCE: readers.installation.reference, language: installed(language).runner}
    )
    work = readers.inputs(SEED, list(readers.KINDS))
    readers.run(tried, islice(work, len(readers.ATTACKS) + SHARE), float("inf"))
    tried.measure("end", b"")
    tally = tried.tally
    own = {what: n for (who, what), n in tally.faults.items() if who == language}
    assert not own, "\n".join(tally.table())
    assert not tally.differences, "\n".join(tally.table())
    assert tally.inputs[language] == len(readers.ATTACKS) + SHARE
    assert tally.opened[language] > SHARE // 2


class Trial:
    """A reader that misbehaves."""

    def __init__(self, answer):
        self.answer = answer
        self.last = 0.0
        self.closed = False

    def send(self, *words):
        return "digest"

    def receive(self, line, wait):
        if self.answer is None:
            raise RunnerDiedError("it died")
        return self.answer

    def ask(self, *words, wait):
        return self.answer

    def processor(self):
        return 0.0

    def memory(self):
        return 1 << 20, (600 << 20 if self.answer == "error damaged x" else 1 << 20)

    def close(self):
        self.closed = True


def test_faults_and_differences_are_counted(campaign, tmp_path):
    answers = {"kdmp_ks": "ok about;runs", "same": "ok about;runs", "other": "ok about;error x"}
    answers |= {"refuses": "error damaged x", "dies": None}
    tried = campaign(**{name: (lambda text=text: Trial(text)) for name, text in answers.items()})
    tried.try_one("full:1", b"data")
    tried.measure("full:1", b"data")
    tally = tried.tally
    assert dict(tally.differences) == {
        ("other", "runs: x, and not ok"): 1,
        ("refuses", "open: damaged, and not ok"): 1,
    }
    assert dict(tally.faults) == {("dies", "RunnerDiedError"): 1, ("refuses", "600 MiB"): 1}
    assert dict(tally.opened) == {"kdmp_ks": 1, "same": 1, "other": 1, "refuses": 0}
    stored = sorted(path.name for path in (tmp_path / "found").glob("*.dmp"))
    assert stored[0] == "dies-RunnerDiedError-full-1.dmp"
    assert len(stored) == 4


def test_inputs_can_be_made_again():
    found = dict(islice(readers.inputs(5, ["full", "triage"]), len(readers.ATTACKS) + 6))
    assert list(found)[-1] == "triage:2"
    for name in ("attack:many blobs", "full:1", "triage:2"):
        assert readers.input_of(5, name) == found[name]
