"""SMBIOS: what the firmware says of the machine, its board, processors and memory modules."""

from __future__ import annotations

from kdmp_ks.firmware.smbios.tables import Smbios, read_smbios
from kdmp_ks.firmware.smbios.text import is_placeholder

__all__ = ["Smbios", "is_placeholder", "read_smbios"]
