"""The machine of a dump: processor, firmware, memory modules and devices, as plain values."""

from __future__ import annotations
