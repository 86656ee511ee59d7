"""Symbols that belong to a dump: which tables, by which evidence, and names by them."""

from __future__ import annotations
