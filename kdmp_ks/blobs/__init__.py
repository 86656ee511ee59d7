"""Secondary data of known kinds, from bytes to typed values."""

from __future__ import annotations
