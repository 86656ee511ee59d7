"""Finds the worst wording in docstrings and help texts: riddles of pronouns, banned phrases.

    python tests/project/wording.py

prints all findings, the files with most of them first.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "kdmp_ks"

#: How no text begins: with a pronoun that has no noun, or with a question.
BEGINNINGS = re.compile(
    r"(It|They|Them|Those|These|This one|The same|The other ones?|That|What|Who|Whose)\b"
    r"|Whether\b[^.]*\btold\b"
)
#: What no text has, each with what to write instead.
BANNED = {
    "to be had": "missing, available",
    "be had": "be read",
    "come by": "found, read",
    "comes by": "is found by",
    "of the like": "(name the things)",
    "is told by": "is stored in, is shown by",
    "are told by": "are stored in, are shown by",
    "told apart": "distinguished",
    "tells of": "names, contains",
    "tell of": "name, contain",
    "tells so": "is the evidence",
    "stands there": "is stored there",
    "lies there": "is stored there",
    "knows of": "lists",
    "knows nothing of": "does not import",
    "for ever": "without end",
    "not to be": "cannot be",
    "cannot be had": "is missing",
    "its number": "PID, TID",
    "number of the process": "PID",
    "number of the thread": "TID",
    "process number": "PID",
    "thread number": "TID",
    "stretch of memory": "segment, region",
    "stretches of memory": "segments, regions",
}
#: Verbs that mean too much; "return", "contain", "report", "is stored at" say which it is.
WEAK = re.compile(r"\b(tells?|told|stands?|stood|lies|lain|come by|distances?)\b", re.IGNORECASE)
#: What no page has besides, each with the word of docs/glossary.md.
BANNED_IN_PAGES = {
    "tell": "name, contain, show",
    "tells": "names, contains, shows",
    "told": "reported, shown",
    "lies": "is, is stored at",
    "distance": "offset",
    "distances": "offsets",
    "stretch": "run",
    "stretches": "runs",
    "stop code": "bug check",
    "stop codes": "bug checks",
    "added data": "secondary data",
    "pieces of secondary data": "blobs",
    "what there is not": "missing values",
    "what is odd": "faults",
    "concluded": "inferred",
    "held against": "checked against, compared with",
}


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Match any of these phrases as words, also across the end of a line."""
    choice = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"\b({choice})\b", re.IGNORECASE)


_PHRASES = _any_of(BANNED)
_IN_PAGES = _any_of([*BANNED, *BANNED_IN_PAGES])


class Finding(NamedTuple):
    """A text that has to be written anew."""

    file: str
    line: int
    fault: str


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """List all docstrings, those behind attributes too, and the help texts of options."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str(text))):
                yield node.lineno, text
            case ast.keyword(arg="help" | "short_help", value=ast.Constant(value=str(text))):
                yield node.value.lineno, text


def faults(text: str) -> Iterator[str]:
    """List the faults of a text."""
    begins = BEGINNINGS.match(text.strip())
    if begins:
        yield f"begins with {begins[0].split()[0]!r}"
    for phrase in _PHRASES.findall(text):
        plain = " ".join(phrase.lower().split())
        yield f"{plain!r}: write {BANNED[plain]}"


def prose(page: str) -> str:
    """Blank out the code blocks of a page: programs and their output have their own tests."""
    return re.sub(
        r"^```.*?^```$",
        lambda block: "\n" * block[0].count("\n"),
        page,
        flags=re.MULTILINE | re.DOTALL,
    )


def faults_of_page(page: str) -> Iterator[tuple[int, str]]:
    """List the banned phrases in the prose of a page, each with its line."""
    text = prose(page)
    for found in _IN_PAGES.finditer(text):
        plain = " ".join(found[0].lower().split())
        better = BANNED.get(plain) or BANNED_IN_PAGES[plain]
        yield text.count("\n", 0, found.start()) + 1, f"{plain!r}: write {better}"


def weak_words(folder: Path = PACKAGE) -> int:
    """Count the weak verbs below a folder."""
    return sum(
        len(WEAK.findall(text))
        for path in folder.rglob("*.py")
        for _, text in texts(ast.parse(path.read_text(encoding="utf-8")))
    )


def findings(folder: Path = PACKAGE) -> list[Finding]:
    """List all findings below a folder."""
    return [
        Finding(path.relative_to(folder).as_posix(), line, fault)
        for path in sorted(folder.rglob("*.py"))
        for line, text in texts(ast.parse(path.read_text(encoding="utf-8")))
        for fault in faults(text)
    ]


def counts(found: list[Finding]) -> dict[str, int]:
    """Count the findings of each file."""
    return {
        file: sum(1 for each in found if each.file == file)
        for file in sorted({each.file for each in found})
    }


def listing(found: list[Finding]) -> str:
    """Format the findings for people, the files with most of them first."""
    many = counts(found)
    ordered = sorted(found, key=lambda each: (-many[each.file], each))
    return "\n".join(f"kdmp_ks/{each.file}:{each.line}: {each.fault}" for each in ordered)


if __name__ == "__main__":
    print(listing(findings()))
    print(f"{len(findings())} findings, {weak_words()} weak words")
