"""How texts, tables and numbers are written."""

from __future__ import annotations
