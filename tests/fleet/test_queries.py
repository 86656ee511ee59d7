"""The queries of `docs/queries.md`: SQL and pandas give the same rows, and those that are right."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conftest import skip_or_fail
from fleet.built_fleet import (
    ACME,
    ACME_NEW,
    BOARDS,
    COPY,
    CRASHES,
    CULPRITS,
    FAULTS,
    UNREADABLE,
    Truth,
    bios,
    build_fleet,
)
from kdmp_ks.cli.app import kdmp
from project.pages import Block, blocks

PAGE = Path(__file__).parents[2] / "docs" / "queries.md"
Rows = list[tuple[object, ...]]


@cache
def queries() -> tuple[list[Block], list[tuple[Block, Block]]]:
    """The two blocks that begin, and the pairs of questions."""
    found = [one for one in blocks(PAGE) if one.language in ("sql", "py")]
    assert [one.language for one in found] == ["sql", "py"] * 11
    return found[:2], list(zip(found[2::2], found[3::2], strict=True))


class Answers:
    """Answers to each question, by SQL and by pandas."""

    def __init__(self) -> None:
        import duckdb

        (sql, code), self._questions = queries()
        self._database: Any = duckdb.connect()
        self._database.execute(sql.text)
        self._names: dict[str, Any] = {}
        self._run(code)

    def _run(self, block: Block) -> None:
        exec(compile("\n" * block.line + block.text, str(PAGE), "exec"), self._names)

    def rows(self, number: int) -> Rows:
        """The rows that both find."""
        sql, code = self._questions[number]
        found: Rows = [
            tuple(map(plain, row)) for row in self._database.execute(sql.text).fetchall()
        ]
        self._run(code)
        frame = self._names["answer"]
        assert [tuple(map(plain, row)) for row in frame.itertuples(index=False)] == found
        assert found
        return found


def plain(value: Any) -> object:
    """A value as both libraries have it: no NaN, no numpy, days as text."""
    if value is None or value != value:
        return None
    if isinstance(value, (date, datetime)):
        moment = value if isinstance(value, datetime) else None
        assert moment is None or moment.hour or moment == datetime(*moment.timetuple()[:3])
        return str(value)[:10]
    if hasattr(value, "item"):
        value = value.item()
    return round(value, 9) if isinstance(value, float) else value


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    for name in ("duckdb", "pandas", "pyarrow"):
        try:
            __import__(name)
        except ImportError:
            skip_or_fail(f"{name} is not installed")
    folder = tmp_path_factory.mktemp("fleet")
    build_fleet(folder / "dumps")
    before = Path.cwd()
    os.chdir(folder)
    try:
        arguments = ["triage", "dumps", "--out", "fleet.parquet", "--modules", "--unloaded"]
        assert kdmp(arguments, standalone_mode=False) == 3
        yield Answers()
    finally:
        os.chdir(before)


def signature(crash: Truth) -> str:
    """Signatures differ by the fault, and by the version of its driver."""
    module, code = FAULTS[crash.kind]
    version = f"@{crash.acme:x}" if crash.kind == "acme" else ""
    name = "ntoskrnl.exe" if module == "nt" else module
    return f"{code:#x} {name}{version}"


def short(text: object) -> str:
    """A signature as `signature` makes it: without the exception, the size and the offset."""
    code, _, place = str(text).partition("|")
    module, _, version = place.partition("@")
    own = f"@{version[:8]}" if module == "acmefilt.sys" else ""
    return f"{code.partition('_')[0]} {module}{own}"


def with_short(rows: Rows, column: int) -> Rows:
    return [(*row[:column], short(row[column]), *row[column + 1 :]) for row in rows]


def week(crash: Truth) -> str:
    return str((crash.at - timedelta(days=crash.at.weekday())).date())


def day(crash: Truth) -> str:
    return str(crash.at.date())


def linked(timestamp: int) -> str:
    return str(datetime.fromtimestamp(timestamp, timezone.utc).date())


def of_machine(number: int) -> list[Truth]:
    return [one for one in CRASHES if one.machine == number]


def path(name: str) -> str:
    return str(Path("dumps") / name)


def model(words: object) -> int:
    """Number of a machine by its words."""
    return int(str(words).partition("Model ")[2].partition(",")[0])


def test_top_signatures(answers: Answers) -> None:
    counts = Counter((week(one), one.build, signature(one)) for one in CRASHES)
    found = with_short(answers.rows(0), 2)
    assert sorted(found) == sorted((*key, count) for key, count in counts.items())
    assert [(row[0], -row[3]) for row in found] == sorted((row[0], -row[3]) for row in found)


def test_first_builds(answers: Answers) -> None:
    expected = []
    for text in {signature(one) for one in CRASHES}:
        same = [one for one in CRASHES if signature(one) == text]
        builds = {one.build for one in same}
        first = min(same, key=lambda one: one.at)
        expected.append((text, min(builds), len(builds), len(same), path(first.file)))
    assert sorted(with_short(answers.rows(1), 0)) == sorted(expected)


def test_drivers_of_a_code(answers: Answers) -> None:
    """All machines have the other drivers of vendors, so only that of Acme stands out."""
    those = [one for one in CRASHES if FAULTS[one.kind][1] == 0x3B]
    others = [one for one in CRASHES if FAULTS[one.kind][1] != 0x3B]
    expected = []
    for version in (ACME, ACME_NEW):
        share = sum(one.acme == version for one in those) / len(those)
        elsewhere = sum(one.acme == version for one in others) / len(others)
        dumps = sum(one.acme == version for one in those)
        if share > elsewhere:
            expected.append(
                ("acmefilt.sys", version, linked(version), dumps, round(share, 9),
                 round(elsewhere, 9))
            )  # fmt: skip
    assert len(expected) == 2
    assert answers.rows(2) == expected


def test_machines_that_crash_often(answers: Answers) -> None:
    kinds = {"ram": ("hardware", "CPU or RAM"), "acme": ("third-party-driver", "acmefilt.sys")}
    expected = [
        (number, len(crashes), *kinds[crashes[0].kind])
        for number in range(5)
        for crashes in [of_machine(number)]
        if len(crashes) > 2
    ]
    found = answers.rows(3)
    assert [(model(row[1]), *row[2:]) for row in found] == sorted(expected, key=lambda one: -one[1])
    assert len({row[0] for row in found}) == 2


def test_hardware_that_fails(answers: Answers) -> None:
    crashes = of_machine(0)
    (found,) = answers.rows(4)
    assert model(found[1]) == 0
    assert found[2] == "CPU or RAM"
    assert found[3] in ("high", "medium", "low")
    assert found[4:] == (len(crashes), day(max(crashes, key=lambda one: one.at)))


def test_versions_of_a_driver(answers: Answers) -> None:
    expected = []
    for version in (ACME, ACME_NEW):
        those = [one for one in CRASHES if one.kind == "acme" and one.acme == version]
        days = sorted(map(day, those))
        machines = len({one.machine for one in those})
        expected.append((version, linked(version), len(those), machines, days[0], days[-1]))
    assert answers.rows(5) == expected
    assert CULPRITS["acme"] == "acmefilt.sys"


def test_files_that_were_not_read(answers: Answers) -> None:
    kinds = {"cut": "cut_off", "text": "foreign_file"}
    expected = [
        (kinds[kind], len(names), path(min(names)))
        for kind in ("cut", "text")
        for names in [[name for name, one in UNREADABLE.items() if one == kind]]
    ]
    found = answers.rows(6)
    assert [row[:3] for row in found] == expected
    assert "ends inside the header" in str(found[0][3])


def test_uptimes(answers: Answers) -> None:
    bounds: Sequence[tuple[str, Callable[[timedelta], bool]]] = (
        ("1: below 10 minutes", lambda one: one < timedelta(minutes=10)),
        ("2: below an hour", lambda one: timedelta(minutes=10) <= one < timedelta(hours=1)),
        ("3: below a day", lambda one: timedelta(hours=1) <= one < timedelta(days=1)),
        ("4: longer", lambda one: one >= timedelta(days=1)),
    )
    counts = [(name, sum(is_in(one.uptime) for one in CRASHES)) for name, is_in in bounds]
    assert all(count for _, count in counts)
    expected = [(name, count, round(count / len(CRASHES), 9)) for name, count in counts]
    assert answers.rows(7) == expected


def test_firmware_that_is_behind(answers: Answers) -> None:
    """Machine 3 has the newest firmware of its board; the board of machine 4 is its own."""
    expected = []
    for number in range(5):
        version, text = bios(number)
        moment = datetime.strptime(text, "%m/%d/%Y").replace(tzinfo=timezone.utc)
        newest, of_newest = max(
            (datetime.strptime(bios(one)[1], "%m/%d/%Y").replace(tzinfo=timezone.utc), bios(one)[0])
            for one in range(5)
            if BOARDS[one] == BOARDS[number]
        )
        if moment < newest:
            expected.append((BOARDS[number], number, version, str(moment.date()), of_newest))
    found = [(row[0], model(row[2]), *row[3:]) for row in answers.rows(8)]
    assert found == sorted(expected, key=lambda one: (one[0], one[3], one[1]))
    assert len(found) == 3


def test_changes_between_weeks(answers: Answers) -> None:
    weeks = sorted({week(one) for one in CRASHES})
    counts = Counter((signature(one), week(one)) for one in CRASHES)
    expected = []
    for text in {signature(one) for one in CRASHES}:
        before, after = (counts[text, one] for one in weeks)
        if before != after:
            expected.append((text, before, after, after - before))
    found = with_short(answers.rows(9), 0)
    assert sorted(found) == sorted(expected)
    assert [row[3] for row in found] == sorted((row[3] for row in expected), reverse=True)
    assert weeks == ["2024-11-04", "2024-11-11"]


def test_the_fleet_has_what_the_queries_leave_out(answers: Answers) -> None:
    """A copy and files that are no dumps would change counts, were they counted."""
    assert COPY[1] in {one.file for one in CRASHES}
    total = sum(int(str(row[1])) for row in answers.rows(7))
    assert total == len(CRASHES)
