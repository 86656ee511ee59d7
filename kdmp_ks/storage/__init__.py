"""Storage: bytes at offsets of files and file objects."""

from __future__ import annotations
