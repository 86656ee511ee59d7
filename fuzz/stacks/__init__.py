"""Fuzzing of call stacks: unwind data, code, chains of frame pointers, threads and stack words.

::

    case    an image, a stack and registers, as unwinders get them
    words   words of stacks, and hostile numbers
    amd64   functions of AMD64: heads, codes of versions 1 and 2, chains, code bytes
    arm64   functions of ARM64: packed, and with all codes, epilogs and scopes
    chains  chains of frame pointers of ARM64 and x86, with code
    dumps   small dumps whose tables, threads, contexts and stacks are changed
    seeds   all of these by the names of kinds
    asking  what is asked of an input, and the promises that must hold

The campaign runs them: ``python -m fuzz.campaign --stacks``.
"""

from __future__ import annotations

from typing import Final

KINDS: Final = ("unwind-amd64", "unwind-arm64", "chain-x86", "chain-arm64", "stack-dump")
"""All kinds."""


def is_kind(kind: str) -> bool:
    """Whether a kind of inputs is one of these; nothing is imported for others."""
    return kind in KINDS
