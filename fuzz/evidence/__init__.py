"""Fuzzing of what a dump contains about its crash: blobs, objects, stacks, error records.

::

    pieces    parts of a sound input that can be lied about: a blob, an object, a trap frame
    changes   from sound pieces to hostile ones; lengths, pointers and texts first
    samples   sound blobs of every known kind
    crashes   sound triage dumps of crashes, built from pieces
    images    sound full dumps with objects
    seeds     all of these by the names of kinds
    attacks   dumps whose parts cause as much work as readers accept
    asking    what is asked of an input, and the promises that must hold

The campaign runs them: ``python -m fuzz.campaign --evidence``.
"""

from __future__ import annotations


def is_kind(kind: str) -> bool:
    """Whether a kind of inputs is one of these; nothing is imported for others."""
    from fuzz import symbols
    from fuzz.seeds import KINDS

    return kind not in KINDS and not symbols.is_kind(kind)
