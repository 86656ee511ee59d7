"""Bridges to other programs, each imported only where that program is used."""

from __future__ import annotations
