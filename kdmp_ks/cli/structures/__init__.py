"""Structures that are named on the command line."""

from __future__ import annotations
