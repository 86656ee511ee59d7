"""Compares decoded SMBIOS structures with what dmidecode prints of them, field by field.

dmidecode prints words: each field has a function that makes of its text what our value is, and
texts that both write differently are in a table. A field that the structure's length does not reach
must be None here, whatever is printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from firmware.dmidecode import Output, Printed
from kdmp_ks.firmware.smbios import Smbios
from kdmp_ks.firmware.smbios.machine import read_bios, read_board, read_enclosure, read_system
from kdmp_ks.firmware.smbios.memory import read_memory_array, read_memory_device
from kdmp_ks.firmware.smbios.processor import read_processor
from kdmp_ks.firmware.smbios.structure import SmbiosStructure
from kdmp_ks.ground.warnings import Warnings

UNITS = {"bytes": 0, "kB": 10, "MB": 20, "GB": 30, "TB": 40, "PB": 50, "EB": 60}
OTHER_WORDS = {
    "Processor+Memory Module": "Processor/Memory Module",
    "Processor+I/O Module": "Processor/IO Module",
    "Sub Chassis": "SubChassis",
    "Multi-system": "Multi-system Chassis",
    "CompactPCI": "Compact PCI",
    "AdvancedTCA": "Advanced TCA",
    "Blade Enclosing": "Blade Enclosure",
    "CXL Flexbus 1.0": "CXL Add-on Card",
    "Intel Optane DC persistent memory": "Intel Optane Persistent Memory",
}
"""Words of dmidecode that differ from those of the standard."""
NEWER = {"CAMM", "HBM3"}
"""Words of versions of the standard that dmidecode 3.4 does not know."""
NO_TEXT = ("Not Specified", "<BAD INDEX>")
FEATURES = {
    4: "ISA is supported",
    7: "PCI is supported",
    9: "PNP is supported",
    10: "APM is supported",
    11: "BIOS is upgradeable",
    12: "BIOS shadowing is allowed",
    15: "Boot from CD is supported",
    16: "Selectable boot is supported",
    17: "BIOS ROM is socketed",
    19: "EDD is supported",
    31: "NEC PC-98",
}
PROCESSOR_FEATURES = {
    2: "64-bit capable",
    3: "Multi-Core",
    4: "Hardware Thread",
    5: "Execute Protection",
    6: "Enhanced Virtualization",
    7: "Power/Performance Control",
}

Check = Callable[[Any, str], bool]


class Compared(NamedTuple):
    """A field: its name in dmidecode, ours, where it ends in the structure, and the comparison."""

    printed: str
    ours: str
    end: int
    equal: Check


def text(ours: str | None, printed: str) -> bool:
    """Texts, where dmidecode prints a dot for each byte that is not printable ASCII."""
    if ours is None:
        return printed in NO_TEXT
    # A character outside of ASCII is one byte of Latin-1, or two to four of UTF-8; a blank may be
    # any number of blanks, or of control characters that are taken for blanks.
    pattern = "".join(
        "[ .]+" if c == " " else re.escape(c) if " " < c <= "~" else r"\.{1,4}" for c in ours
    )
    return re.fullmatch(f"[ .]*{pattern}[ .]*", printed) is not None


def word(ours: str | None, printed: str) -> bool:
    if printed in ("<OUT OF SPEC>", "Reserved"):
        return ours is None or ours in NEWER or ours == printed
    return ours is not None and ours.casefold() == OTHER_WORDS.get(printed, printed).casefold()


def number(ours: int | None, printed: str) -> bool:
    """Numbers with a unit; for dmidecode 0 may be a number, and for us it is unknown."""
    if printed in ("Unknown", "Unspecified", "None"):
        return ours is None
    found = int(printed.split(maxsplit=1)[0], 0)
    return ours == found or (found == 0 and ours is None)


def speed(ours: int | None, printed: str) -> bool:
    """Bit 31 of an extended speed is reserved; dmidecode takes it for a part of the number."""
    if printed == "Unknown":
        return ours is None
    return (int(printed.split(maxsplit=1)[0]) & 0x7FFFFFFF or None) == ours


def size(ours: int | None, printed: str) -> bool:
    """dmidecode rounds down to the unit that it prints."""
    if printed == "No Module Installed":
        return ours == 0
    amount, _, unit = printed.partition(" ")
    if unit not in UNITS:  # unknown, or of a unit that is not defined
        return ours is None
    return ours is not None and ours >> UNITS[unit] == int(amount)


def millivolts(ours: int | None, printed: str) -> bool:
    if printed == "Unknown":
        return ours is None
    return ours is not None and abs(ours - float(printed.split(maxsplit=1)[0]) * 1000) < 0.5


def voltages(ours: tuple[int, ...], printed: str) -> bool:
    found = () if printed == "Unknown" else re.findall(r"([\d.]+) V", printed)
    return tuple(round(float(each) * 1000) for each in found) == ours


def release(ours: tuple[int, int], printed: str) -> bool:
    return f"{ours[0]}.{ours[1]}" == printed


def hexadecimal(ours: bytes, printed: str) -> bool:
    return ours == bytes.fromhex(printed)


def uuid(ours: object, printed: str) -> bool:
    if printed in ("Not Settable", "Not Present"):
        return ours is None
    return str(ours) == printed


def lock(ours: bool, printed: str) -> bool:
    return printed == ("Present" if ours else "Not Present")


def details(ours: tuple[str, ...], printed: str) -> bool:
    plain = re.sub(r" \(\w+\)", "", printed).casefold()
    return " ".join(ours).casefold() == ("" if plain == "none" else plain)


FIELDS: dict[int, tuple[Compared, ...]] = {
    0: (
        Compared("Vendor", "vendor", 0x05, text),
        Compared("Version", "version", 0x06, text),
        Compared("Release Date", "date", 0x09, text),
        Compared("Address", "address", 0x08, number),
        Compared("ROM Size", "rom_size", 0x0A, size),
        Compared("BIOS Revision", "release", 0x16, release),
        Compared("Firmware Revision", "controller_release", 0x18, release),
    ),
    1: (
        Compared("Manufacturer", "manufacturer", 0x05, text),
        Compared("Product Name", "product", 0x06, text),
        Compared("Version", "version", 0x07, text),
        Compared("Serial Number", "serial", 0x08, text),
        Compared("UUID", "uuid", 0x18, uuid),
        Compared("Wake-up Type", "wake_up", 0x19, word),
        Compared("SKU Number", "sku", 0x1A, text),
        Compared("Family", "family", 0x1B, text),
    ),
    2: (
        Compared("Manufacturer", "manufacturer", 0x05, text),
        Compared("Product Name", "product", 0x06, text),
        Compared("Version", "version", 0x07, text),
        Compared("Serial Number", "serial", 0x08, text),
        Compared("Asset Tag", "asset_tag", 0x09, text),
        Compared("Location In Chassis", "location", 0x0B, text),
        Compared("Chassis Handle", "chassis", 0x0D, number),
        Compared("Type", "type", 0x0E, word),
    ),
    3: (
        Compared("Manufacturer", "manufacturer", 0x05, text),
        Compared("Type", "type", 0x06, word),
        Compared("Lock", "has_lock", 0x06, lock),
        Compared("Version", "version", 0x07, text),
        Compared("Serial Number", "serial", 0x08, text),
        Compared("Asset Tag", "asset_tag", 0x09, text),
        Compared("Boot-up State", "boot_up_state", 0x0A, word),
        Compared("Power Supply State", "power_supply_state", 0x0B, word),
        Compared("Thermal State", "thermal_state", 0x0C, word),
        Compared("Security Status", "security", 0x0D, word),
        Compared("Height", "height", 0x12, number),
        Compared("Number Of Power Cords", "power_cords", 0x13, number),
        Compared("SKU Number", "sku", 0x16, text),
    ),
    4: (
        Compared("Socket Designation", "socket", 0x05, text),
        Compared("Type", "type", 0x06, word),
        Compared("Manufacturer", "manufacturer", 0x08, text),
        Compared("ID", "id", 0x10, hexadecimal),
        Compared("Version", "version", 0x11, text),
        Compared("Voltage", "voltages", 0x12, voltages),
        Compared("External Clock", "external_clock", 0x14, number),
        Compared("Max Speed", "max_speed", 0x16, number),
        Compared("Current Speed", "current_speed", 0x18, number),
        Compared("Serial Number", "serial", 0x21, text),
        Compared("Asset Tag", "asset_tag", 0x22, text),
        Compared("Part Number", "part", 0x23, text),
        Compared("Core Count", "cores", 0x24, number),
        Compared("Core Enabled", "enabled_cores", 0x25, number),
        Compared("Thread Count", "threads", 0x26, number),
    ),
    16: (
        Compared("Location", "location", 0x05, word),
        Compared("Use", "use", 0x06, word),
        Compared("Error Correction Type", "error_correction", 0x07, word),
        Compared("Maximum Capacity", "maximum_capacity", 0x0B, size),
        Compared("Number Of Devices", "devices", 0x0F, number),
    ),
    17: (
        Compared("Array Handle", "array", 0x06, number),
        Compared("Total Width", "total_width", 0x0A, number),
        Compared("Data Width", "data_width", 0x0C, number),
        Compared("Size", "size", 0x0E, size),
        Compared("Form Factor", "form_factor", 0x0F, word),
        Compared("Locator", "slot", 0x11, text),
        Compared("Bank Locator", "bank", 0x12, text),
        Compared("Type", "type", 0x13, word),
        Compared("Type Detail", "details", 0x15, details),
        Compared("Speed", "rated_speed", 0x17, speed),
        Compared("Manufacturer", "manufacturer", 0x18, text),
        Compared("Serial Number", "serial", 0x19, text),
        Compared("Asset Tag", "asset_tag", 0x1A, text),
        Compared("Part Number", "part", 0x1B, text),
        Compared("Rank", "rank", 0x1C, number),
        Compared("Configured Memory Speed", "configured_speed", 0x22, speed),
        Compared("Minimum Voltage", "minimum_voltage", 0x24, millivolts),
        Compared("Maximum Voltage", "maximum_voltage", 0x26, millivolts),
        Compared("Configured Voltage", "configured_voltage", 0x28, millivolts),
        Compared("Memory Technology", "technology", 0x29, word),
        Compared("Firmware Version", "firmware_version", 0x2C, text),
    ),
}
SHORTEST = {0: 0x12, 1: 0x08, 2: 0x08, 3: 0x09, 4: 0x1A, 16: 0x0F, 17: 0x15}
"""Lengths from which on dmidecode prints fields."""


IGNORED = {("rated_speed", length) for length in range(0x58, 0x5C)}
"""Fields in structures of a length whose last fields dmidecode reads all together or not at all."""


def differences(found: Smbios, output: Output) -> tuple[list[str], int]:
    """What differs, and how many values were compared.

    Of a last structure that the tables' end cuts off, dmidecode prints the header at most, and we
    have what is there of it.
    """
    ours = list(found.structures)
    theirs = list(output.structures)
    if len(ours) == len(theirs) + 1 and found.warnings:
        ours.pop()
    elif len(ours) == len(theirs) - 1 and found.warnings and not theirs[-1].fields:
        theirs.pop()
    elif output.complaints and theirs and not theirs[-1].fields:
        ours.pop()
        theirs.pop()
    wrong: list[str] = []
    compared = 0
    heads = [(one.handle, one.type, len(one.formatted)) for one in ours]
    printed_heads = [(one.handle, one.type, one.length) for one in theirs]
    if heads != printed_heads:
        return [f"structures {heads} != {printed_heads}"], 0
    for one, printed in zip(ours, theirs, strict=True):
        more, count = _structure(one, printed, found.version)
        wrong += more
        compared += count
    return wrong, compared


def _structure(
    one: SmbiosStructure, printed: Printed, version: tuple[int, int]
) -> tuple[list[str], int]:
    facts = read(one, version)
    if one.type not in FIELDS:
        return [], 1
    where = f"type {one.type} of {len(one.formatted):#x} bytes"
    if len(one.formatted) < SHORTEST[one.type]:
        too_much = facts is not None or printed.fields
        return ([f"{where}: decoded"] if too_much else []), 1
    wrong, count = [], 0
    for field in FIELDS[one.type]:
        value = getattr(facts, field.ours)
        if len(one.formatted) < field.end:
            if value is not None:
                wrong.append(f"{where}: {field.ours} is {value!r} behind the end")
        elif (field.ours, len(one.formatted)) in IGNORED:
            continue
        elif field.printed in printed.fields:
            count += 1
            if not field.equal(value, printed.fields[field.printed]):
                shown = printed.fields[field.printed]
                wrong.append(f"{where}: {field.ours} is {value!r}, dmidecode has {shown!r}")
    wrong += [f"{where}: {each}" for each in _features(one.type, facts, printed)]
    return wrong, count


def read(one: SmbiosStructure, version: tuple[int, int]) -> Any:
    """Our facts of a structure."""
    warnings = Warnings()
    if one.type == 1:
        return read_system(one, version, warnings)
    readers: dict[int, Callable[[SmbiosStructure, Warnings], Any]] = {
        0: read_bios,
        2: read_board,
        3: read_enclosure,
        4: read_processor,
        16: read_memory_array,
        17: read_memory_device,
    }
    return readers[one.type](one, warnings) if one.type in readers else None


def _features(kind: int, facts: Any, printed: Printed) -> list[str]:
    """What is printed as a list, or as a part of a text."""
    if kind == 0:
        listed = printed.lists.get("Characteristics", ())
        named = {bit for bit, words in FEATURES.items() if words in listed}
        bits = facts.characteristics
        wrong = [] if (bits is None) == ("BIOS characteristics not supported" in listed) else ["3"]
        if bits is not None and {bit for bit in FEATURES if bits >> bit & 1} != named:
            wrong.append(f"characteristics {bits:#x}, {listed}")
        if bool(facts.is_uefi) != ("UEFI is supported" in listed):
            wrong.append(f"is_uefi {facts.is_uefi}, {listed}")
        if bool(facts.is_virtual) != ("System is a virtual machine" in listed):
            wrong.append(f"is_virtual {facts.is_virtual}, {listed}")
        return wrong
    if kind == 4:
        state = facts.state or "<OUT OF SPEC>"
        expected = f"Populated, {state}".casefold() if facts.is_populated else "unpopulated"
        wrong = [] if printed.fields["Status"].casefold() == expected else [f"status {state}"]
        if "Characteristics" in printed.fields:
            listed = printed.lists["Characteristics"]
            named = {bit for bit, words in PROCESSOR_FEATURES.items() if words in listed}
            bits = facts.characteristics
            if {bit for bit in PROCESSOR_FEATURES if bits >> bit & 1} != named:
                wrong.append(f"characteristics {bits:#x}, {listed}")
        return wrong
    return []
