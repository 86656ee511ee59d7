"""Symbols: names for addresses, whatever they come from."""

from __future__ import annotations
