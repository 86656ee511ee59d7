"""Threads of the whole system, by the lists of their processes."""

from __future__ import annotations
