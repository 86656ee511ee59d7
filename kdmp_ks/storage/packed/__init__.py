"""Packed: dumps in compressed files and archives."""

from __future__ import annotations
