"""Chains about memory: page tables, pages, pool, the store, paging files."""

from __future__ import annotations
