"""The time line, the choice of dumps, and memory that does not grow with the rows."""

from __future__ import annotations

import os
import random
from datetime import date, datetime, timezone
from pathlib import Path

import pytest

from conftest import skip_or_fail
from fleet.html.parsed import parsed
from fleet.html.rows import KINDS, crash, failure, report, write_report
from kdmp_ks.fleet.parts import RowSignature
from kdmp_ks.fleet.report_page import run_facts
from kdmp_ks.fleet.report_page.crash_days import CrashDays
from kdmp_ks.fleet.report_page.report_page import ReportPage
from kdmp_ks.fleet.report_page.run_totals import RunTotals

MEBI = 1 << 20


def at(*days: date) -> CrashDays:
    found = CrashDays()
    for one in days:
        found.add(datetime(one.year, one.month, one.day, 5, tzinfo=timezone.utc), "hardware")
    return found


@pytest.mark.parametrize(
    ("last", "unit", "bins"),
    [
        (date(2024, 1, 31), "day", 1),
        (date(2024, 3, 1), "day", 31),
        (date(2024, 12, 31), "week", 49),
        (date(2028, 2, 1), "month", 50),
        (date(2054, 2, 1), "year", 31),
    ],
)
def test_unit_of_the_time_line(last: date, unit: str, bins: int) -> None:
    line = at(date(2024, 1, 31), last).line()
    assert line is not None
    assert (line.unit, len(line.bins)) == (unit, bins)
    assert line.bins[0][1]["hardware"] >= 1
    assert line.bins[-1][1]["hardware"] >= 1
    if unit == "week":
        assert {one.weekday() for one, _ in line.bins} == {0}


@pytest.mark.parametrize("seed", range(4))
def test_every_crash_is_in_the_time_line(seed: int) -> None:
    rng = random.Random(seed)
    first = rng.randrange(1, date.max.toordinal() - 20_000)
    span = rng.choice((1, 40, 500, 3000, 19_999))
    days = [date.fromordinal(first + rng.randrange(span)) for _ in range(100)]
    line = at(*days, date.min if seed == 1 else days[0]).line()
    assert line is not None
    total = sum(sum(found.values()) for _, found in line.bins)
    assert total + line.before + line.after == 101
    assert len(line.bins) <= 120
    starts = [one for one, _ in line.bins]
    assert starts == sorted(set(starts))


def test_hostile_times() -> None:
    line = at(date.min, date.max).line()
    assert line is not None
    assert len(line.bins) <= 120
    assert at().line() is None


def test_empty_clocks_do_not_hide_the_rest(tmp_path: Path) -> None:
    readings = [crash(number) for number in range(60)] + [crash(61, days=-8000)]
    text = report(tmp_path, readings).by_id("time").text
    assert "Crashes by day" in text
    assert "1 earlier than 2025-03-01" in text
    assert "later" not in text


def test_each_signature_has_a_page_before_any_has_two(tmp_path: Path) -> None:
    readings = [
        crash(x, signature=RowSignature(f"{s:x}", f"0x{s:x}", "code", "low", None, None))
        for x, s in enumerate([7] * 50 + list(range(100, 130)) + [8] * 20)
    ]
    page = report(tmp_path, readings, most_dumps=40)
    pages = [one for one in page.by_id("dumps").all("details") if "id" in one.attributes]
    assert len(pages) == 40
    shown = {
        next(x.text for x in one.all("a") if (x.attributes["href"] or "").startswith("#signature"))
        for one in pages
    }
    assert shown == {"0x7", "0x8", *(f"0x{x:x}" for x in range(100, 130))}
    text = page.by_id("dumps").text
    assert "40 of 100 dumps have a page here" in text
    assert "The other 60 are left out" in text
    ids = {one.attributes.get("id") for one in page.all()}
    assert {(one.attributes["href"] or "")[1:] for one in page.all("a")} <= ids


def test_crashes_of_too_many_groups_are_counted_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two machines and two signatures are counted; the crashes of others are told of."""
    monkeypatch.setattr(run_facts, "FLEET_PAGE_GROUPS", 2)
    groups = [("a", 1), ("b", 2), ("c", 3), ("c", 1), ("a", 3), ("b", 1)]
    readings = [crash(x, machine=name, code=code) for x, (name, code) in enumerate(groups)]
    text = report(tmp_path, readings).text
    assert "than this report counts: 3 crashes of the others are not in their tables" in text
    assert "than this report counts" not in report(tmp_path, readings[:2]).text


def resident() -> int:
    """Memory of this process in use, in bytes."""
    table = Path("/proc/self/statm")
    if not table.exists():
        skip_or_fail("the memory of a process is read from /proc")
    pages = int(table.read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE")


def test_memory_does_not_grow_with_rows(tmp_path: Path) -> None:
    """20,000 dumps of 1,800 machines; the second half needs hardly more than the first."""
    rng = random.Random(3)
    names = [f"driver{number}.sys" for number in range(300)]
    page = ReportPage(tmp_path / "out.html", most_dumps=200)
    used = [resident()]
    for number in range(20_000):
        if number % 10 == 9:
            page.add(failure(number, message="no dump"))
        else:
            page.add(
                crash(
                    number,
                    machine=f"m-{number % 2000}",
                    code=rng.randrange(1, 200),
                    kind=rng.choice(KINDS),
                    days=rng.random() * 700,
                    modules=rng.sample(names, 20),
                )
            )
        if number in (9_999, 19_999):
            used.append(resident())
    page.finish(RunTotals())
    assert used[2] - used[1] < 8 * MEBI
    assert used[2] - used[0] < 48 * MEBI
    assert resident() - used[2] < 48 * MEBI
    found = parsed(tmp_path / "out.html")
    assert "18,000 crashes of 1,800 machines" in found.text
    assert "The first 200 of 1,800 machines." in found.text
    assert "The first 1,000 of 2,000 files that could not be read." in found.text
    assert (tmp_path / "out.html").stat().st_size < 8 * MEBI


@pytest.mark.parametrize(
    ("crashes", "shown", "folded"),
    [(3, 3, None), (4, 4, None), (5, 3, "2 more"), (12, 3, "9 more"), (30, 3, "27 more")],
)
def test_most_links_of_a_group_are_folded(
    crashes: int, shown: int, folded: str | None, tmp_path: Path
) -> None:
    page = report(tmp_path, [crash(number, machine="m") for number in range(crashes)])
    for section in ("signatures", "machines"):
        (row,) = page.by_id(section).all("tbody")[0].all("tr")
        details = row.all("details")
        inside = [link for one in details for link in one.all("a")]
        assert len(row.all("a")) - len(inside) == shown
        assert [one.all("summary")[0].text for one in details] == ([folded] if folded else [])
        assert len(row.all("a")) == min(crashes, 12)
        assert ("18 others" in row.text) == (crashes == 30)


def test_nothing_at_all(tmp_path: Path) -> None:
    page = report(tmp_path, [])
    assert "No dump was read." in page.by_id("dumps").text
    assert "No crash has a time." in page.by_id("time").text
    only = report(tmp_path, [failure(1)])
    assert "0 crashes of 0 machines" in only.text
    assert [row[0] for row in only.table("Files that could not be read")] == ["00001.dmp"]


def test_a_report_that_fails_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_text("before")
    page = ReportPage(out)
    page.add(crash(1))
    page.abandon()
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]
    write_report(out, [crash(1, crashed_at=None)])
    assert "1 without a time." in parsed(out).text
