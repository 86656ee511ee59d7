"""The walk over all page tables of an address space, in numpy arrays."""

from __future__ import annotations
