"""Parsing: from bytes to typed values, whatever schema describes them."""

from __future__ import annotations
