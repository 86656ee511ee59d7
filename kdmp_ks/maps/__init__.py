"""Maps: where in the file a page, or a block of a triage dump, is stored."""

from __future__ import annotations
