"""The reader of every language gives the answers that builders of dumps know, and kdmp_ks."""

from __future__ import annotations

import pytest

from conftest import skip_or_fail
from packages import installation
from packages.cases import wrong
from packages.sets import SETS

MOST_MEMORY = 512 << 20
BUILT = [name for name in SETS if name != "real"]


def in_groups(*others):
    """Parametrise by language; all tests of a language are run by one worker."""
    return [
        pytest.param(language, *other, marks=pytest.mark.xdist_group(f"package-{language}"))
        for language in installation.languages()
        for other in (others or [()])
    ]


def check(cases, runner):
    different = []
    for case, answers in cases.values():
        found = case.answers(runner)
        different += [f"{case.name}: {line}" for line in wrong(answers | case.known, found)]
    assert not different, f"{runner.name}: {len(different)} answers\n" + "\n".join(different[:20])


@pytest.mark.parametrize("name", BUILT)
def test_kdmp_ks_gives_the_answers_that_the_builders_know(name, expected):
    """So that what the others are compared with is right where it can be known otherwise."""
    cases = expected(name)
    assert len(cases) >= 1
    different = [
        f"{case.name}: {line}"
        for case, answers in cases.values()
        for line in wrong(case.known, answers)
    ]
    assert not different, "\n".join(different[:20])


def test_cases_know_most_answers(expected):
    """What only kdmp_ks says is the smaller part, but for files that contradict themselves."""
    known = [len(case.known) for name in BUILT for case, _ in expected(name).values()]
    assert sum(known) > 25000
    refused = [
        case
        for name in ("contradictory", "no dumps")
        for case, answers in expected(name).values()
        if case.opened == answers["open"] != "ok"
    ]
    assert len(refused) > 40


@pytest.mark.slow
@pytest.mark.parametrize(("language", "name"), in_groups(*[(name,) for name in BUILT]))
def test_built_dumps(language, name, expected, runners):
    check(expected(name), runners(language))


@pytest.mark.slow
@pytest.mark.parametrize("language", in_groups())
def test_dumps_of_windows(language, expected, runners):
    cases = expected("real")
    if not cases:
        skip_or_fail("no real dumps (KDMP_DUMPS names their folder)")
    check(cases, runners(language))


@pytest.mark.slow
@pytest.mark.parametrize("language", in_groups())
def test_memory_and_time(language, runners):
    """After all of the above, files of 64 GiB included."""
    runner = runners(language)
    runner.ask("frobnicate")
    assert runner.memory()[1] < MOST_MEMORY


@pytest.mark.slow
@pytest.mark.parametrize("language", in_groups())
def test_bench_reads_the_same_pages(language, expected, runners, reference):
    """The sum of what was read is equal, so what is timed is what it seems to be."""
    for name, key in (("whole", "bitmap_5_64"), ("whole", "ranges_9"), ("qemu", "qemu")):
        case, _ = expected(name)[key]
        answers = [
            dict(fact.split("=") for fact in runner.ask("bench", case.path, 500, 77).split(" "))
            for runner in (runners(language), reference)
        ]
        assert answers[0]["sum"] == answers[1]["sum"] != "0x0", case.name
        assert all(int(answer[name], 16) > 0 for answer in answers for name in ("open", "reads"))
