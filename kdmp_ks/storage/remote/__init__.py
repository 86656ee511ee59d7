"""Remote: dumps behind URLs, by fsspec."""

from __future__ import annotations
