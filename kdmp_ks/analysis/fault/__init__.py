"""The fault behind a bug check: its registers, its memory address, its IRQL, each with sources."""

from __future__ import annotations

from kdmp_ks.analysis.fault.fault import Claim, Fault, RegisterSource
from kdmp_ks.analysis.fault.finder import find_fault

__all__ = ["Claim", "Fault", "RegisterSource", "find_fault"]
