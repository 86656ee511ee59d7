"""Loaded and unloaded images."""

from __future__ import annotations
