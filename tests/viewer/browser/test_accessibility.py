"""The viewer for keyboards and screen readers: axe-core finds nothing serious, keys do all."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from viewer.browser.axe_core import read_axe, serious
from viewer.browser.chromium import Page, shown
from viewer.browser.files import damaged, foreign

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

FOCUS = "document.activeElement.id || document.activeElement.textContent.trim().slice(0, 40)"


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility checker."""
    return read_axe()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious(
    shown_page: Page, axe: str, scheme: str, dumps_folder: Path, qemu_dump: Path, tmp_path: Path
) -> None:
    """Of the empty page, an error, a triage dump with all parts open, a dump with pages."""
    page = shown_page
    page.prefer(scheme)
    page.run("document.getElementById('policy').open = true")
    assert serious(page, axe) == []
    shown(page, [foreign(tmp_path)["minidump"]])
    assert serious(page, axe) == []
    shown(page, [dumps_folder / "real" / "training_7e_1.dmp"])
    page.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    page.run(
        "location.hash = '#v=' +"
        " document.querySelector('[data-register=rsp] .address').dataset.address"
    )
    page.until("document.querySelector('#memory-bytes table')")
    assert serious(page, axe) == []
    shown(page, [qemu_dump, damaged(tmp_path, qemu_dump)])
    assert serious(page, axe) == []


def test_checker_finds_what_is_wrong(shown_page: Page, axe: str) -> None:
    """A button without a name and grey text on grey are found, so the checker works here."""
    shown_page.run(
        "(() => { const it = document.createElement('button'); it.type = 'button';"
        "document.getElementById('welcome').append(it);"
        "document.querySelector('#welcome p').style.color = '#999'; })()"
    )
    assert {name for name, _ in serious(shown_page, axe)} == {"button-name", "color-contrast"}


def test_outline_of_the_page(shown_page: Page, dumps_folder: Path) -> None:
    """One first heading, no level left out; landmarks; tables with captions and headers."""
    page = shown_page
    shown(page, [dumps_folder / "real" / "training_7e_1.dmp"])
    levels = page.run(
        "[...document.querySelectorAll('h1, h2, h3')].filter((e) => e.checkVisibility())"
        ".map((e) => Number(e.tagName[1]))"
    )
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.run("['main', 'header', 'nav'].every((name) => document.querySelector(name))")
    tables = "[...document.querySelectorAll('table')]"
    assert page.run(f"{tables}.every((e) => e.caption && e.querySelector('th[scope=col]'))")
    assert page.run(
        f"{tables}.every((e) => [...e.tBodies[0].rows].every((r) => r.cells[0].scope === 'row'))"
    )
    ids = "[...document.querySelectorAll('[id]')].map((e) => e.id)"
    assert page.run(f"new Set({ids}).size === {ids}.length")


def test_keyboard_alone(shown_page: Page, dumps_folder: Path) -> None:
    """From the skip link to sorting, filtering and the bytes of an address."""
    page = shown_page
    page.press("Tab")
    assert page.run(FOCUS) == "Skip to the dump"
    page.press("Tab")
    assert page.run(FOCUS) == "open"
    shown(page, [dumps_folder / "real" / "training_7e_1.dmp"])
    assert page.run(FOCUS) == "dump-title"
    page.run("document.querySelector('#modules thead th button').focus()")
    page.press("Enter")
    assert (
        page.run("document.querySelector('#modules th').getAttribute('aria-sort')") == "ascending"
    )
    page.press(" ")
    assert (
        page.run("document.querySelector('#modules th').getAttribute('aria-sort')") == "descending"
    )
    page.run("document.activeElement.blur()")
    page.press("g")
    assert page.run(FOCUS) == "goto-address"
    page.type("@rsp")
    page.press("Enter")
    page.until("document.activeElement.id === 'memory-bytes'")
    rsp = page.run("document.querySelector('[data-register=rsp] .address').textContent")
    assert rsp in page.run("document.querySelector('#memory-bytes caption').textContent")


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_wider_than_the_screen(shown_page: Page, dumps_folder: Path, width: int) -> None:
    """Tables scroll in themselves; the page does not."""
    page = shown_page
    page.resize(width, 800)
    for path in sorted((dumps_folder / "real").glob("training_*"))[1:2]:
        shown(page, [path])
        page.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        assert page.run("document.documentElement.scrollWidth") <= width
        height = page.run("document.documentElement.scrollHeight")
        for top in range(0, height, 1500):
            page.run(f"scrollTo(0, {top})")
            assert page.run("document.documentElement.scrollWidth") <= width, (path.name, top)
