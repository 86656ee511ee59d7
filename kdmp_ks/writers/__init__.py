"""Writers: other files made from a dump."""

from __future__ import annotations
