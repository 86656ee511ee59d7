"""Images: the memory of a dump in the formats of other tools."""

from __future__ import annotations
