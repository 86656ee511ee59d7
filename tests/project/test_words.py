"""Docstrings and help texts get no worse: no riddles of pronouns, no banned phrases.

`ALLOWED` is what is left to write anew, by file. A number may only shrink; ``python
tests/project/wording.py`` lists the places.
"""

from __future__ import annotations

import ast

import pytest

from project.wording import counts, faults, findings, listing, texts, weak_words

ALLOWED: dict[str, int] = {
}

#: Weak words in all of the package.
WEAK_WORDS = 2


def test_nothing_got_worse() -> None:
    """All files together, so that a text may move from one to another."""
    found = findings()
    worse = {file for file, count in counts(found).items() if count > ALLOWED.get(file, 0)}
    places = listing([each for each in found if each.file in worse])
    assert len(found) <= sum(ALLOWED.values()), f"more than is allowed, in these files:\n{places}"


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
