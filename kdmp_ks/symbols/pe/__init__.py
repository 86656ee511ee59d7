"""Images (PE files): identity, sections, tables of functions."""

from __future__ import annotations
