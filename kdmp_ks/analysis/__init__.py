"""Analysis: what is concluded from an opened dump."""

from __future__ import annotations
