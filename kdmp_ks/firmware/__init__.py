"""Formats of firmware and hardware: SMBIOS, error records, PCI, CPUID."""

from __future__ import annotations
