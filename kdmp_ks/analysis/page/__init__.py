"""The page of a report: what people read."""

from __future__ import annotations
