"""Facts that the kernel publishes: KDBG, build, shared data, texts, times."""

from __future__ import annotations
