"""Storage: bytes at offsets, whatever they come from."""

from __future__ import annotations
