"""Pages on their way to the site: links, and the navigation."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.site.links import broken
from tools.site.stage import PROJECT, SiteError, check_navigation, navigation, pages, stage
from tools.site.stage import START as START_PAGE

START = "# x\n\n```{toctree}\n:hidden:\n\nfirst\nsub/index\n```\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("README.md", "SECURITY.md", "docs/a.md", "docs/format/README.md", "docs/b.svg",
                 "schemas/x.ksy", "generated/rust/lib.rs"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "link", "staged"),
    [
        ("docs/a.md", "[s](../SECURITY.md#limits)", "[s](security.md#limits)"),
        ("docs/a.md", "[f](format)", "[f](format/index.md)"),
        ("docs/format/README.md", "[a](../a.md)", "[a](../a.md)"),
        ("docs/format/README.md", "[r](../../README.md)", "[r](../index.md)"),
        ("SECURITY.md", "[a](docs/a.md)", "[a](a.md)"),
        ("SECURITY.md", "![b](docs/b.svg)", "![b](b.svg)"),
        ("docs/a.md", "[x.ksy](../schemas/x.ksy)", "[x.ksy](schemas/x.ksy)"),
        ("docs/a.md", "[rust](../generated/rust)", "`generated/rust`"),
        ("docs/a.md", "[the crate](../generated/rust)", "the crate (`generated/rust`)"),
        ("docs/a.md", "[n](https://example.org/a_(b)", "[n](https://example.org/a_(b)"),
        ("SECURITY.md", "[docs/a.md](docs/a.md)", "[](a.md)"),
        ("docs/a.md", "[here](#part)", "[here](#part)"),
        ("docs/a.md", "[`x`]: format/README.md#x", "[`x`]: format/index.md#x"),
        ("docs/a.md", "```text\n[s](nothing.md)\n```", "```text\n[s](nothing.md)\n```"),
    ],
)
def test_links_of_a_page(project: Path, name: str, link: str, staged: str) -> None:
    assert stage(f"{link}\n", name, project) == f"{staged}\n"


def test_a_link_to_nothing_is_refused(project: Path) -> None:
    with pytest.raises(SiteError, match=r"docs/a\.md: the link no\.md leads to nothing"):
        stage("[n](no.md)", "docs/a.md", project)


def test_every_page_of_the_project_is_in_the_navigation() -> None:
    check_navigation(START_PAGE.read_text(encoding="utf-8"), pages())


@pytest.mark.parametrize("name", pages())
def test_links_of_the_project_can_be_staged(name: str) -> None:
    assert stage((PROJECT / name).read_text(encoding="utf-8"), name)


def test_pages_of_the_project(project: Path) -> None:
    assert pages(project)["docs/format/README.md"] == "format/index.md"
    assert pages(project)["docs/a.md"] == "a.md"


def test_navigation() -> None:
    assert navigation(START) == ["first", "sub/index"]
    check_navigation(START, {"docs/first.md": "first.md", "docs/sub/README.md": "sub/index.md"})


def test_a_page_in_no_navigation_is_refused() -> None:
    with pytest.raises(SiteError, match=r"docs/new\.md: in no navigation; add .* site/index\.md"):
        check_navigation(START, {"docs/first.md": "first.md", "docs/new.md": "new.md"})


def test_a_page_in_a_folder_without_a_first_page_is_named_itself() -> None:
    pages_there = {"docs/first.md": "first.md", "docs/runs/one.md": "runs/one.md"}
    with pytest.raises(SiteError, match=r"docs/runs/one\.md: in no navigation"):
        check_navigation(START, pages_there)
    check_navigation(START, {**pages_there, "docs/runs/README.md": "runs/index.md"})


def test_a_page_twice_in_the_navigation_is_refused() -> None:
    with pytest.raises(SiteError, match="first, sub/index: twice"):
        check_navigation(START + START, {"docs/first.md": "first.md"})


@pytest.mark.parametrize(
    ("element", "fault"),
    [
        ('<a href="b.html#there">', None),
        ('<a href="b.html">', None),
        ('<a href="#here">', None),
        ('<a href="https://example.org/">', None),
        ('<img src="data:image/png;base64,AA">', None),
        ('<a href="c.html">', "the link c.html leads to nothing"),
        ('<a href="../a.html">', "the link ../a.html leads to nothing"),
        ('<a href="b.html#no">', "the link b.html#no leads to no anchor of b.html"),
        ('<img src="no.png">', "the link no.png leads to nothing"),
        (
            '<script src="https://example.org/x.js">',
            "https://example.org/x.js is fetched from elsewhere",
        ),
        (
            '<link href="//example.org/font.css">',
            "//example.org/font.css is fetched from elsewhere",
        ),
    ],
)
def test_links_of_built_pages(tmp_path: Path, element: str, fault: str | None) -> None:
    (tmp_path / "a.html").write_text(f'<p id="here">{element}</p>')
    (tmp_path / "b.html").write_text('<p id="there"></p>')
    assert broken(tmp_path) == ([] if fault is None else [f"a.html: {fault}"])
