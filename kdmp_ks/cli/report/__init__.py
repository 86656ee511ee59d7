"""The crash page, fact by fact."""

from __future__ import annotations
