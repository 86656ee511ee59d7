"""What an address space offers for many addresses: translate, read, list, search."""

from __future__ import annotations
