"""Readers of secondary data by tag, and hints on data that no reader knows."""

from __future__ import annotations
