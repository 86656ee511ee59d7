"""Numbers, sizes and times as text: see `kdmp_ks.analysis.page.figures`."""

from __future__ import annotations

from kdmp_ks.analysis.page.figures import duration, hex64, moment, plural, size, windbg_address

__all__ = ["duration", "hex64", "moment", "plural", "size", "windbg_address"]
