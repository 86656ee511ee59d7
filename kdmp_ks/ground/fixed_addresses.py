"""Addresses that every kernel of a kind uses, whatever its version."""

from __future__ import annotations

from typing import Final

KUSER_SHARED_DATA_64: Final = 0xFFFFF780_00000000
"""KUSER_SHARED_DATA in the kernel of a 64-bit Windows."""
KUSER_SHARED_DATA_X86: Final = 0xFFDF0000
"""KUSER_SHARED_DATA in the kernel of a 32-bit x86 Windows."""
