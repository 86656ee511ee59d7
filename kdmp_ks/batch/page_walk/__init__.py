"""The walk over whole page tables, in numpy arrays."""

from __future__ import annotations
