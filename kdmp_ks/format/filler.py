"""The filler: what a header holds in fields that its writer left out, ``PAGE`` again and again."""

from __future__ import annotations

from typing import Final

FILLER32: Final = int.from_bytes(b"PAGE", "little")
"""A 32-bit field that was never written."""
FILLER64: Final = int.from_bytes(b"PAGEPAGE", "little")
"""A 64-bit field that was never written."""
FILLERS: Final = frozenset((FILLER32, FILLER64))
