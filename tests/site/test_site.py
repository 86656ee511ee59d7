"""The site, built: no warnings, no broken links, every verb and every public name on a page."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pytest

from conftest import skip_or_fail
from tools.site.build import VIEWER, build

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("site")]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "site"
    assert build(out, has_viewer=VIEWER.is_file()) == []
    return out


@cache
def words(page: Path) -> str:
    """The text of a page, without marks."""
    return html.unescape(re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8")))


def test_every_verb_has_a_page_with_its_options(site: Path) -> None:
    import click

    from kdmp_ks.cli.app import VERBS, kdmp

    for verb in VERBS:
        page = words(site / "commands" / f"{verb}.html")
        command = kdmp.get_command(click.Context(kdmp), verb)
        assert command is not None
        for parameter in command.params:
            for name in parameter.opts:
                if name.startswith("-") and not getattr(parameter, "hidden", False):
                    assert name in page, f"{verb}: {name}"


def test_every_public_name_is_in_the_reference(site: Path) -> None:
    text = " ".join(words(page) for page in (site / "reference").glob("*.html"))
    known = set(re.findall(r"\w+", text))
    listed = (ROOT / "tests" / "data" / "public_api.txt").read_text(encoding="utf-8").split("\n")
    names = {line.split()[0].rpartition(".")[2] for line in listed if line}
    assert sorted(names - known) == []


def test_classes_can_be_linked(site: Path) -> None:
    folder = site / "reference"
    page = "".join(path.read_text(encoding="utf-8") for path in folder.glob("kdmp_ks*.html"))
    assert 'id="kdmp_ks.dump.kernel_dump.KernelDumpParser"' in page
    assert 'id="kdmp_ks.virt.VirtualReader.translate"' in page


def test_pages_of_the_project_are_there(site: Path) -> None:
    for name in (
        *("index", "first-dump", "cli", "format/index", "format/headers", "security"),
        *("stop-codes/exceptions", "confidence", "benchmarks", "downloads", "search"),
    ):
        assert (site / f"{name}.html").is_file(), name


def test_the_search_has_an_index_without_a_server(site: Path) -> None:
    index = (site / "searchindex.js").read_text(encoding="utf-8")
    assert index.startswith("Search.setIndex(")
    assert "first-dump" in index
    assert 'src="searchindex.js"' in (site / "search.html").read_text(encoding="utf-8")


def test_the_viewer_is_offered(site: Path) -> None:
    if not VIEWER.is_file():
        skip_or_fail("the viewer has not been built: make viewer")
    assert (site / "viewer" / "kdmp-viewer.html").read_bytes() == VIEWER.read_bytes()
