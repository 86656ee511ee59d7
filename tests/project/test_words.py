"""Docstrings and help texts have no riddles of pronouns and no banned phrases.

``python tests/project/wording.py`` lists the places.
"""

from __future__ import annotations

import ast

import pytest

from project.wording import (
    PACKAGE,
    Finding,
    faults,
    findings,
    listing,
    texts,
    weak_words,
)

FILES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
#: Weak words in all of the package.
WEAK_WORDS = 0


@pytest.fixture(scope="module")
def found() -> list[Finding]:
    return findings()


@pytest.mark.parametrize("file", FILES)
def test_no_text_has_bad_wording(file: str, found: list[Finding]) -> None:
    places = [each for each in found if each.file == file]
    assert not places, "\n" + listing(places)


def test_weak_words_do_not_grow() -> None:
    assert weak_words() <= WEAK_WORDS, "see WEAK in tests/project/wording.py"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Them.", ["begins with 'Them'"]),
        ("The same, of a process.", ["begins with 'The'"]),
        ("What a dump is.", ["begins with 'What'"]),
        (
            "Whether it is told apart.",
            ["begins with 'Whether'", "'told apart': write distinguished"],
        ),
        ("Whether a page is saved.", []),
        ("Pages that are not\n    to be had.", ["'not to be': write cannot be"]),
        ("Names\n\nThey are come by slowly.", ["'come by': write found, read"]),
        ("Return the same object.", []),
        ("Itanium's registers.", []),
    ],
)
def test_faults(text: str, found: list[str]) -> None:
    assert list(faults(text)) == found


def test_texts_are_found_wherever_they_are() -> None:
    source = '''
"""Module."""
import click
CONSTANT = 1
"""Behind a constant."""
@click.option("--x", help="Option.")
def verb():
    """Function."""
    text = "not one"
    def inner():
        """Inside."""
class A:
    """Class."""
    a: int
    """Behind an attribute."""
'''
    assert {text.rstrip(".") for _, text in texts(ast.parse(source))} == {
        "Module", "Behind a constant", "Option", "Function", "Inside", "Class",
        "Behind an attribute",
    }  # fmt: skip
