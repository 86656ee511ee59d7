"""The report in a browser: accessible, without scripts as well, narrow, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from conftest import skip_or_fail
from fleet.html.rows import KINDS, crash, evidence, failure, write_report
from kdmp_ks.fleet.parts import (
    RowCheck,
    RowEvidence,
    RowExoneration,
    RowGroupVerdict,
    RowParameter,
    RowVerdict,
    RowWarning,
)
from viewer.browser import chromium
from viewer.browser.axe_core import read_axe, serious

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

DUMPS = 24
KEEP_SOME = (
    "document.querySelectorAll('#dumps > details:nth-of-type(n + 4)')"
    ".forEach((each) => each.remove())"
)
OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
LINKS = "document.querySelector('#signatures details ul').checkVisibility()"
VISIBLE = "document.querySelector('#dumps details .dump').checkVisibility()"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with everything that a report may have."""
    folder = tmp_path_factory.mktemp("browser")
    rows = []
    for number in range(DUMPS):
        kind = KINDS[number % len(KINDS)]
        confidence = ("high", "medium", "low")[number % 3]
        bad = number % 4 == 0
        verdict = RowVerdict(kind, "acme.sys", confidence, "The verdict in a sentence.")
        found = evidence("/dumps/00001.dmp", "/dumps/00002.dmp", count=9)
        rows.append(
            crash(
                number,
                machine=f"machine {number % 12}",
                code=0xD1 if bad else 0x1A,
                modules=["common.sys", *(["bad.sys"] if bad else [])],
                verdict=verdict,
                group_verdict=RowGroupVerdict(kind, "acme.sys", confidence, "By all.", (found,)),
                evidence=(RowEvidence("test", "finding", (1,)),),
                ruled_out=(RowExoneration("other.sys", "a reason"),),
                advice=("Do something.",),
                parameters=(RowParameter("address", "the address", None, "nt+0x10"),),
                instruction_checks=(RowCheck("fault address", "passed", "finding"),),
                warnings=(RowWarning("missing_pages", "pages are missing"),),
                unavailable={"irql": "not written"},
                module="acme.sys",
                module_confidence="low",
            )
        )
    rows += [failure(100 + number) for number in range(20)]
    rows.append(crash(200, duplicate_of="/dumps/00001.dmp"))
    return write_report(folder / "report.html", rows)


@pytest.fixture(scope="module")
def browser() -> Iterator[chromium.Browser]:
    program = chromium.find()
    if program is None:
        skip_or_fail("there is no chromium on PATH")
    with closing(chromium.Browser(program)) as found:
        yield found


@pytest.fixture
def page(browser: chromium.Browser, path: Path) -> Iterator[chromium.Page]:
    """The page; it may neither fail, nor ask for anything, nor break its policy."""
    found = browser.page(path.as_uri())
    yield found
    faults, requests = found.faults(), found.requests()
    found.close()
    assert faults == []
    assert set(requests) <= {path.as_uri()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious(page: chromium.Page, scheme: str) -> None:
    page.prefer(scheme)
    page.run(KEEP_SOME)
    page.run(OPEN_ALL)
    assert serious(page, read_axe()) == []


def test_script_sorts_filters_and_unfolds(page: chromium.Page) -> None:
    table = "document.querySelector('#machines table')"
    column = f"[...{table}.tBodies[0].rows].map((row) => Number(row.cells[2].textContent))"
    button = f"{table}.tHead.rows[0].cells[2].querySelector('button')"
    page.run(f"{button}.click()")
    assert page.run(column) == sorted(page.run(column), reverse=True)
    page.run(f"{button}.click()")
    assert page.run(column) == sorted(page.run(column))
    assert page.run(f"{table}.tHead.rows[0].cells[2].ariaSort") == "ascending"
    page.run(
        "(() => { const field = document.querySelector('#dumps .filter input');"
        "field.value = '00007.dmp'; field.dispatchEvent(new Event('input')); })()"
    )
    shown = "[...document.querySelectorAll('#dumps > details')].filter((one) => !one.hidden).length"
    assert page.run(shown) == 1
    page.run("document.querySelector('#signatures a[href^=\"#dump-\"]').click()")
    page.until("document.querySelector('#dumps > details[open]:not([hidden])')")


def test_all_is_there_without_scripts(browser: chromium.Browser, path: Path) -> None:
    page = browser.page(path.as_uri())
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.send("Page.reload")
    found = (0, 0, 0)
    for _ in range(100):
        with suppress(chromium.BrowserError):  # the nodes of the page before are gone
            root = page.send("DOM.getDocument")["root"]["nodeId"]
            wanted = ("#notes dd", "button, input", "#dumps > details")
            found = tuple(count(page, root, one) for one in wanted)
        if found[0] and found[2] == DUMPS and not found[1]:
            break
        browser.drain(0.1)
    assert found[1:] == (0, DUMPS)
    page.close()


def count(page: chromium.Page, root: int, selector: str) -> int:
    found = page.send("DOM.querySelectorAll", nodeId=root, selector=selector)
    return len(found["nodeIds"])


def test_narrow_pages_do_not_scroll_sideways(page: chromium.Page) -> None:
    page.run(OPEN_ALL)
    for width in (400, 700, 1600):
        page.resize(width, 900)
        assert page.run("document.documentElement.scrollWidth") == width


def test_folded_pages_are_printed(page: chromium.Page, tmp_path: Path) -> None:
    for visible in (VISIBLE, LINKS):
        assert not page.run(visible)
        page.run("dispatchEvent(new Event('beforeprint'))")
        assert page.run(visible)
        page.run("dispatchEvent(new Event('afterprint'))")
        assert not page.run(visible)
    page.prefer("light", "print")
    assert page.run("getComputedStyle(document.querySelector('nav')).display") == "none"
    page.printed(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
