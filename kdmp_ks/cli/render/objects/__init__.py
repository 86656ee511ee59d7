"""Objects of the kernel as text: one module for each kind, and the table of them in `shown`."""

from __future__ import annotations
