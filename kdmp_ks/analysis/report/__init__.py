"""The report of a dump: everything that is known about a crash, as plain values."""

from __future__ import annotations
