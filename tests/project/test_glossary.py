"""Pages are written in plain words, and the words of the glossary are those of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from project.wording import PACKAGE, ROOT, faults_of_page, prose

GLOSSARY = ROOT / "docs" / "glossary.md"
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "fuzz/README.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
WORDS = [
    word
    for row in re.findall(
        r"^\| (.+?) \| .+ \|$", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE
    )
    for word in row.split(", ")
    if word != "word"
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_page_has_a_banned_phrase(page: Path) -> None:
    found = [
        f"{page.name}:{line}: {fault}" for line, fault in faults_of_page(page.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


def test_banned_phrases_are_found_across_lines_and_not_in_code() -> None:
    page = "Memory that is not to\nbe had.\n\n```text\nhe told\n```\n\nIt tells the distance.\n"
    assert [line for line, _ in faults_of_page(page)] == [1, 8, 8]


@pytest.fixture(scope="module")
def everything() -> str:
    """All that is written in the project but the glossary: prose, docstrings, and code."""
    pages = [prose(page.read_text("utf-8")) for page in PAGES if page != GLOSSARY]
    code = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))]
    return "\n".join([*pages, *code])


@pytest.mark.parametrize("word", WORDS)
def test_the_project_uses_each_word_of_the_glossary(word: str, everything: str) -> None:
    some = re.escape(word).replace(r"\ ", r"[\s_-]+")
    assert len(re.findall(rf"(?<![a-z]){some}(?:s|es)?(?![a-z])", everything, re.IGNORECASE)) > 1


def test_the_glossary_has_each_word_once() -> None:
    assert len(WORDS) > 50
    assert len({word.lower() for word in WORDS}) == len(WORDS)


@pytest.mark.parametrize("page", ["README.md", "docs/api.md", "docs/cli.md", "CONTRIBUTING.md"])
def test_pages_lead_to_the_glossary(page: str) -> None:
    assert "glossary.md)" in (ROOT / page).read_text("utf-8")
