"""Parts that readers of several kinds of secondary data share."""

from __future__ import annotations
