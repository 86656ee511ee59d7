"""Verbs of an address space for many addresses: translate, read, list, search."""

from __future__ import annotations
