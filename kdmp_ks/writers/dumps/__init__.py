"""Dumps that are written: of pages, of a triage dump's parts, and changed copies of others."""

from __future__ import annotations
