"""Hardware error records: what firmware and Windows store of an error of the hardware (CPER)."""

from __future__ import annotations

from kdmp_ks.firmware.cper.record import SIGNATURE, Cper, CperSection, read_cper, record_size

__all__ = ["SIGNATURE", "Cper", "CperSection", "read_cper", "record_size"]
