"""Secondary data of single drivers and of rare bug checks."""

from __future__ import annotations
