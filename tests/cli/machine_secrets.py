"""Texts in the secondary data of a dump that identify a machine, its owner and its networks.

Nothing here is shared with the readers: the tags are searched for in the file, structures are
walked at literal offsets, and the rest is found by patterns.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from uuid import UUID

SMBIOS = UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758").bytes_le
PLUG_AND_PLAY = UUID("b7631941-532a-4cd6-b1b1-edb5917d4557").bytes_le
SERIALS = {
    1: (0x07,),  # system
    2: (0x07, 0x08),  # board: serial number, asset tag
    3: (0x07, 0x08),  # enclosure
    4: (0x20, 0x21),  # processor
    17: (0x18, 0x19),  # memory device
    22: (0x07,),  # battery
    39: (0x08, 0x09),  # power supply
}
"""Type of a structure -> offsets of the numbers of its texts that identify something."""
PLACEHOLDERS = re.compile(
    rb"(?i)to be filled by o\.?e\.?m\.?|default string|none|unknown|not specified|n/a|empty|"
    rb"(system|base ?board|chassis|processor)[ -]?(serial|version)?[ -]?(number)?|"
    rb"(sernum|assettagnum|asset-?tag|assettag|modulepartnumber|serialnumber)\d*|"
    rb"[0fx. _-]*|0?12345678(9(0)?)?|fill by oem|serial|[\x00-\x20]*"
)
PATTERNS = {
    "user": re.compile(rb"(?i)[\\/]users[\\/]([\w .-]{3,20})[\\/]"),
    "account": re.compile(rb"S-1-5-21-(\d{5,}-\d{5,}-\d{5,})"),
    "key": re.compile(rb"(?<![\w-])([A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![\w-])"),
    "computer": re.compile(rb"(?<![\w-])((?:DESKTOP|LAPTOP)-[A-Z0-9]{7})(?![\w-])"),
    "MAC address": re.compile(rb"(?<![\w:-])((?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2})(?![\w:-])"),
    "Bluetooth device": re.compile(rb"(?i)(?:dev|bluetoothdevice)_([0-9a-f]{12})(?![0-9a-z])"),
    "network": re.compile(rb"(?i)(?<![a-z])b?ssid\"?\s{0,2}[:=]\s{0,2}\"?([\w .-]{3,32})"),
    "USB device": re.compile(
        rb"(?i)USB\\VID_[0-9A-F]{4}&PID_[0-9A-F]{4}(?:&[\w&]*)?\\([\w&.-]{5,40})"
    ),
    "mail": re.compile(
        rb"(?<![\w.])([\w.-]{2,40}@[\w-]{2,40}\.(?:com|net|org|de|fr|edu))(?![\w.])"
    ),
}
GENERATED = re.compile(r"[0-9a-f]&[0-9a-f]+&\d+&", re.IGNORECASE)
"""Beginning of instance IDs that Windows makes of the place of a device: no serial numbers."""
NOBODY = {"public", "default", "all users", "default user"}


def secrets_of(dump: bytes) -> dict[str, str]:
    """The secrets in a dump file, each with its kind."""
    found: dict[str, str] = {}
    for table in blobs(dump, SMBIOS):
        found.update(dict.fromkeys(serials(table), "serial number"))
        found.update(dict.fromkeys(uuids(table), "UUID"))
    for data in blobs(dump, PLUG_AND_PLAY):
        path = data[0x2C:].decode("utf-16-le", "replace").partition("\0")[0]
        instance = path.rpartition("\\")[2]
        if path.count("\\") > 1 and not GENERATED.match(instance):
            found[instance] = "device"
    for text in (dump, dump[::2], dump[1::2]):
        for kind, pattern in PATTERNS.items():
            found.update((one.decode().strip(), kind) for one in pattern.findall(text))
    return {text: kind for text, kind in found.items() if text.lower() not in NOBODY}


def blobs(dump: bytes, tag: bytes) -> Iterator[bytes]:
    """The data of the blobs with a tag: its header has 0x20 bytes, the tag is at 4."""
    at = dump.find(tag)
    while at >= 0:
        size, before = struct.unpack_from("<II", dump, at + 16)
        if dump[at - 4 : at] == b"\x20\0\0\0":
            yield dump[at + 0x1C + before : at + 0x1C + before + size]
        at = dump.find(tag, at + 16)


def structures(table: bytes) -> Iterator[tuple[bytes, list[bytes]]]:
    """The structures of SMBIOS tables: formatted part and texts."""
    at = 8
    while at + 4 <= len(table):
        formatted = table[at : at + table[at + 1]]
        end = table.find(b"\0\0", at + table[at + 1])
        if end < 0 or len(formatted) < 4:
            return
        yield formatted, table[at + table[at + 1] : end].split(b"\0")
        at = end + 2


def serials(table: bytes) -> Iterator[str]:
    """Serial numbers and asset tags that are no placeholders."""
    for formatted, texts in structures(table):
        for offset in SERIALS.get(formatted[0], ()):
            number = formatted[offset] if offset < len(formatted) else 0
            text = texts[number - 1].strip() if 0 < number <= len(texts) else b""
            if len(text) > 3 and not PLACEHOLDERS.fullmatch(text):
                yield text.decode("latin-1")


def uuids(table: bytes) -> Iterator[str]:
    """The UUID of the system, as dmidecode writes it, if there is one."""
    for formatted, _ in structures(table):
        data = formatted[8:24]
        if formatted[0] == 1 and len(set(data)) > 1:
            yield str(UUID(bytes_le=data))
