"""Words for the numbers in SMBIOS structures, by those of DSP0134 and of the schema.

``None`` is a key of none of the tables: a field that a structure does not have gives no word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MOTHERBOARD: Final = "Motherboard"
SYSTEM_MEMORY: Final = "System Memory"

BOARD_TYPES: Final[Mapping[int | None, str]] = {
    1: "Unknown",
    2: "Other",
    3: "Server Blade",
    4: "Connectivity Switch",
    5: "System Management Module",
    6: "Processor Module",
    7: "I/O Module",
    8: "Memory Module",
    9: "Daughter Board",
    10: MOTHERBOARD,
    11: "Processor/Memory Module",
    12: "Processor/IO Module",
    13: "Interconnect Board",
}
"""Kinds of boards."""
CHASSIS_TYPES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "Desktop",
    4: "Low Profile Desktop",
    5: "Pizza Box",
    6: "Mini Tower",
    7: "Tower",
    8: "Portable",
    9: "Laptop",
    10: "Notebook",
    11: "Hand Held",
    12: "Docking Station",
    13: "All in One",
    14: "Sub Notebook",
    15: "Space-saving",
    16: "Lunch Box",
    17: "Main Server Chassis",
    18: "Expansion Chassis",
    19: "SubChassis",
    20: "Bus Expansion Chassis",
    21: "Peripheral Chassis",
    22: "RAID Chassis",
    23: "Rack Mount Chassis",
    24: "Sealed-case PC",
    25: "Multi-system Chassis",
    26: "Compact PCI",
    27: "Advanced TCA",
    28: "Blade",
    29: "Blade Enclosure",
    30: "Tablet",
    31: "Convertible",
    32: "Detachable",
    33: "IoT Gateway",
    34: "Embedded PC",
    35: "Mini PC",
    36: "Stick PC",
}
"""Kinds of chassis."""
CHASSIS_STATES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "Safe",
    4: "Warning",
    5: "Critical",
    6: "Non-recoverable",
}
"""States of a chassis and its parts."""
CHASSIS_SECURITY_STATES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "None",
    4: "External Interface Locked Out",
    5: "External Interface Enabled",
}
"""States of a chassis' security."""
WAKE_UP_TYPES: Final[Mapping[int | None, str]] = {
    0: "Reserved",
    1: "Other",
    2: "Unknown",
    3: "APM Timer",
    4: "Modem Ring",
    5: "LAN Remote",
    6: "Power Switch",
    7: "PCI PME#",
    8: "AC Power Restored",
}
"""Events that start a machine."""
PROCESSOR_TYPES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "Central Processor",
    4: "Math Processor",
    5: "DSP Processor",
    6: "Video Processor",
}
"""Uses of a processor."""
PROCESSOR_STATES: Final[Mapping[int | None, str]] = {
    0: "Unknown",
    1: "Enabled",
    2: "Disabled by User",
    3: "Disabled by BIOS",
    4: "Idle",
    7: "Other",
}
"""States of a processor."""
MEMORY_ARRAY_LOCATIONS: Final[Mapping[int | None, str]] = {
    0x1: "Other",
    0x2: "Unknown",
    0x3: "System Board or Motherboard",
    0x4: "ISA Add-on Card",
    0x5: "EISA Add-on Card",
    0x6: "PCI Add-on Card",
    0x7: "MCA Add-on Card",
    0x8: "PCMCIA Add-on Card",
    0x9: "Proprietary Add-on Card",
    0xA: "NuBus",
    0xA0: "PC-98/C20 Add-on Card",
    0xA1: "PC-98/C24 Add-on Card",
    0xA2: "PC-98/E Add-on Card",
    0xA3: "PC-98/Local Bus Add-on Card",
    0xA4: "CXL Add-on Card",
}
"""Places of memory arrays."""
MEMORY_ARRAY_USES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: SYSTEM_MEMORY,
    4: "Video Memory",
    5: "Flash Memory",
    6: "Non-volatile RAM",
    7: "Cache Memory",
}
"""Purposes of memory arrays."""
ERROR_CORRECTIONS: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "None",
    4: "Parity",
    5: "Single-bit ECC",
    6: "Multi-bit ECC",
    7: "CRC",
}
"""Kinds of error correction."""
FORM_FACTORS: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "SIMM",
    4: "SIP",
    5: "Chip",
    6: "DIP",
    7: "ZIP",
    8: "Proprietary Card",
    9: "DIMM",
    10: "TSOP",
    11: "Row of Chips",
    12: "RIMM",
    13: "SODIMM",
    14: "SRIMM",
    15: "FB-DIMM",
    16: "Die",
    17: "CAMM",
}
"""Shapes of memory modules."""
MEMORY_TYPES: Final[Mapping[int | None, str]] = {
    0x1: "Other",
    0x2: "Unknown",
    0x3: "DRAM",
    0x4: "EDRAM",
    0x5: "VRAM",
    0x6: "SRAM",
    0x7: "RAM",
    0x8: "ROM",
    0x9: "Flash",
    0xA: "EEPROM",
    0xB: "FEPROM",
    0xC: "EPROM",
    0xD: "CDRAM",
    0xE: "3DRAM",
    0xF: "SDRAM",
    0x10: "SGRAM",
    0x11: "RDRAM",
    0x12: "DDR",
    0x13: "DDR2",
    0x14: "DDR2 FB-DIMM",
    0x18: "DDR3",
    0x19: "FBD2",
    0x1A: "DDR4",
    0x1B: "LPDDR",
    0x1C: "LPDDR2",
    0x1D: "LPDDR3",
    0x1E: "LPDDR4",
    0x1F: "Logical Non-volatile Device",
    0x20: "HBM",
    0x21: "HBM2",
    0x22: "DDR5",
    0x23: "LPDDR5",
    0x24: "HBM3",
}
"""Kinds of memory."""
MEMORY_TECHNOLOGIES: Final[Mapping[int | None, str]] = {
    1: "Other",
    2: "Unknown",
    3: "DRAM",
    4: "NVDIMM-N",
    5: "NVDIMM-F",
    6: "NVDIMM-P",
    7: "Intel Optane Persistent Memory",
}
"""Technologies of memory modules."""
TYPE_DETAILS: Final[Mapping[int, str]] = {
    1: "Other",
    2: "Unknown",
    3: "Fast-paged",
    4: "Static Column",
    5: "Pseudo-static",
    6: "RAMBUS",
    7: "Synchronous",
    8: "CMOS",
    9: "EDO",
    10: "Window DRAM",
    11: "Cache DRAM",
    12: "Non-volatile",
    13: "Registered",
    14: "Unbuffered",
    15: "LRDIMM",
}
"""Properties of memory, by their bits."""
