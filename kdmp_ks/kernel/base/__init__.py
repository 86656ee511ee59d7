"""What the kernel publishes of itself: KDBG, build, shared data, texts, times."""

from __future__ import annotations
