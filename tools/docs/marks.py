"""Finds what a schema says of its own doubts.

A schema tells in its documentation what follows declarations alone, what is inferred and what only
one source says. The pages show such sentences as what they are.
"""

from __future__ import annotations

import re

_DOUBT = re.compile(
    r"not (?:been )?seen in a (?:file|dump|record)"
    r"|neither has been seen"
    r"|\b[Ii]nferred\b"
    r"|\b[Pp]resumably\b"
    r"|No public (?:header|source) (?:declares|describes)"
    r"|word of one reader|one reader has it"
    r"|Sources disagree"
)
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def sentences(doc: str) -> list[str]:
    """Split documentation into sentences, each on one line."""
    return [" ".join(each.split()) for each in _BETWEEN_SENTENCES.split(doc) if each.strip()]


def doubts(doc: str) -> list[str]:
    """Give the sentences that tell what is not verified."""
    return [each for each in sentences(doc) if _DOUBT.search(each)]


def doubtful(doc: str) -> bool:
    """Tell whether documentation has such a sentence."""
    return bool(doubts(doc))


def marked(doc: str) -> str:
    """Mark such sentences in Markdown; the rest, line ends included, stays as it is."""
    for piece in _BETWEEN_SENTENCES.split(doc):
        if _DOUBT.search(" ".join(piece.split())):
            doc = doc.replace(piece, f"⚠ **{piece}**", 1)
    return doc
