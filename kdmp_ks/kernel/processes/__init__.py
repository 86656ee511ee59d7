"""Processors, threads and processes."""

from __future__ import annotations
