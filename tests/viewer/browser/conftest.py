"""The viewer in a headless Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conftest import skip_or_fail
from packages import installation
from tools.viewer.build import npm_parts, page, sources
from viewer.browser import chromium


def write_page(folder: Path) -> Path:
    """Make the page, with the npm package that the other tests have packed."""
    package = installation.installed("javascript").folder / "node_modules" / "windows-kernel-dump"
    path = folder / "kdmp-viewer.html"
    path.write_text(page(sources(), *npm_parts(package)), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, one file."""
    lacking = installation.missing("javascript")
    if lacking:
        skip_or_fail("; ".join(lacking))
    return write_page(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="session")
def browser() -> Iterator[chromium.Browser]:
    """One browser for all tests."""
    program = chromium.find()
    if program is None:
        skip_or_fail("there is no chromium on PATH")
    with closing(chromium.Browser(program)) as found:
        yield found


@pytest.fixture
def shown_page(browser: chromium.Browser, page_file: Path) -> Iterator[chromium.Page]:
    """The page as it is opened from its file; it may neither fail nor ask for anything."""
    found = browser.page(page_file.as_uri())
    yield found
    faults, requests = found.faults(), found.requests()
    found.close()
    assert faults == []
    assert set(requests) <= {page_file.as_uri()}
