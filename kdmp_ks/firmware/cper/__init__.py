"""Hardware error records: what firmware and Windows store of an error of the hardware (CPER)."""

from __future__ import annotations

from kdmp_ks.firmware.cper.record import Cper, CperSection, read_cper, record_size

__all__ = ["Cper", "CperSection", "read_cper", "record_size"]
