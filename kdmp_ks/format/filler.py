"""The filler of header fields under the name that the readers of headers use."""

from __future__ import annotations

from kdmp_ks.ground.filler import FILLER32, FILLER64, FILLERS, is_filler

__all__ = ["FILLER32", "FILLER64", "FILLERS", "is_filler"]
