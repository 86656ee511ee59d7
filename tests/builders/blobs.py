"""Blobs of secondary data, packed at literal offsets."""

from __future__ import annotations

import struct
from datetime import datetime, timezone
from typing import Any

EPOCH = datetime(1601, 1, 1, tzinfo=timezone.utc)


def filetime(moment: datetime) -> int:
    """Count 100 ns since 1601."""
    passed = moment - EPOCH
    return ((passed.days * 86400 + passed.seconds) * 10**6 + passed.microseconds) * 10


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def packed(size: int, fields: dict[int, tuple[Any, ...]]) -> bytearray:
    """Pack fields: by offset a format of `struct` and values, or bytes alone."""
    data = bytearray(size)
    for offset, (form, *values) in fields.items():
        raw = form if isinstance(form, bytes) else struct.pack("<" + form, *values)
        data[offset : offset + len(raw)] = raw
    return data


PRESSED = datetime(2021, 9, 14, 2, 51, 51, 53607, tzinfo=timezone.utc)
RELEASED = datetime(2021, 8, 5, 1, 2, 3, tzinfo=timezone.utc)
REFERENCE = datetime(2024, 11, 27, 11, 4, 11, 835477, tzinfo=timezone.utc)


def boot_status(size: int = 0xB0, **changed: Any) -> bytes:
    """Boot status data of one of the sizes, whose sum of bytes is right."""
    fields: dict[int, tuple[Any, ...]] = {
        0x00: ("I", size),
        0x04: ("I", 1),
        0x08: ("BBBBB", 0, 30, 1, 0, 0),
        0x10: ("Q", 0),
        0x18: ("BBBB", 0x45, 0, 0, 0xC0),
        0x1C: ("H", 3),
        0x20: ("Q", filetime(REFERENCE)),
        0x28: ("I", 0xC2DBFC97),
        0x2C: ("I", 357),
        0x30: ("BB", 2, 1),
        0x34: ("III", 357, 352, 356),
        0x40: ("5I", 1, 2, 3, 4, 5),
        0x58: ("QIHBB", filetime(PRESSED), 7, 357, 2, 3),
        (0x68 if size < 0xC0 else 0x78): ("QIHHB", filetime(RELEASED), 5, 345, 6, 1),
    }
    if size >= 0xC0:
        fields[0x68] = (bytes(range(0x40, 0x50)),)
    fields.update({int(name[3:], 16): value for name, value in changed.items()})
    data = packed(size, fields)
    data[0x32] = -sum(data) & 0xFF
    return bytes(data)


def winlogon(name: str = "ShellStartupShellStarted", flag: int = 0) -> bytes:
    text = wide(name) + bytes(4)
    return bytes(packed(12 + len(text), {0: ("III", 1, 12 + len(text), flag), 12: (text,)}))


def plug_and_play(path: str = r"USB\VID_413C&PID_2107\5&ff9bdde&0&2") -> bytes:
    text = wide(path) + bytes(6)
    fields = {0x10: ("QQQ", filetime(REFERENCE), 3, 0x18), 0x2C: (text,)}
    return bytes(packed(0x2C + len(text), fields))


def executable_path(path: str = r"\Device\HarddiskVolume2\Windows\System32\svchost.exe") -> bytes:
    text = wide(path) + bytes(2)
    return struct.pack("<II", 1, 8 + len(text)) + text


def framework_drivers(*drivers: tuple[int, int, int, str]) -> bytes:
    """Entries of (address, major, minor, name), with garbage behind each name."""
    return b"".join(
        bytes(
            packed(
                0x38,
                {
                    0: ("QIII", at, major, minor, 0),
                    0x14: (name.encode() + b"\0gar",),
                    0x34: (b"bage",),
                },
            )
        )
        for at, major, minor, name in drivers
    )


LOG_GUID = bytes.fromhex("9d4c4d542c94d546bf50df5cd9524a50")


def framework_log(name: str = "USBXHCI") -> bytes:
    fields = {
        0x00: (LOG_GUID,),
        0x10: ("QIHHI", 0xFFFFE60333313048, 0xFB8, 0x714, 0x6D8, 0x73B),
        0x24: (name.encode(),),
        0x48: (b"LR\x1c\0",),
    }
    return bytes(packed(0x1000, fields))


def watchdog(sections: list[tuple[int, bytes]], count: int | None = None) -> bytes:
    """A directory of as many entries as sections, and the sections."""
    offset = 8 + 8 * (len(sections) + 1)
    entries, bodies = b"", b""
    for id_, body in sections:
        entries += struct.pack("<II", offset + len(bodies), id_)
        bodies += body
    number = len(sections) + 1 if count is None else count
    return struct.pack("<II", number, 0) + entries + bytes(8) + bodies


def adapter(model: int, vendor: int, device: int, number: int) -> bytes:
    return struct.pack("<4I", model, vendor, device, number)


def storage_ring(
    requests: list[tuple[int, int, int, int]], signature: bytes = b"DSTP", size: int = 0xFDC
) -> bytes:
    """Requests of (operation, start, end, status)."""
    name = b"storport.sys" if signature == b"DSTP" else b"ataport.sys"
    fields: dict[int, tuple[Any, ...]] = {
        0x00: (signature,),
        0x04: ("III", 0x60, size, 0),
        0x10: (name,),
        0x20: ("I", len(requests)),
    }
    for number, (operation, start, end, status) in enumerate(requests):
        at = 0x24 + 0x3C * number
        fields[at] = ("B", operation)
        fields[at + 0x20] = ("QQIII", start, end, status, 0, 0x3F96E630)
    return bytes(packed(size, fields))


def range_group(name: bytes, ranges: list[tuple[int, int]]) -> bytes:
    data = struct.pack("<II", len(ranges), len(name) + 1)
    return data + b"".join(struct.pack("<QQ", *one) for one in ranges) + name + b"\0"


def saved_memory(groups: list[tuple[bytes, list[tuple[int, bytes]]]]) -> bytes:
    """Groups of a name and ranges of (address, bytes); names are padded to eight bytes."""
    body = b""
    for name, ranges in groups:
        padded = name + bytes(8 - len(name) % 8)
        content = b"".join(struct.pack("<QQ", at, len(data)) + data for at, data in ranges)
        head = (0x14 + len(padded), len(ranges), len(content), 0, len(padded))
        body += struct.pack("<5I", *head) + padded + content
    size = 0x18 + len(body)
    return struct.pack("<IHHIIQ", 0x18, 1, len(groups), size, size, 0) + body


def etw(loggers: list[tuple[int, str, bytes]]) -> bytes:
    """Loggers of (number, name, bytes behind the name)."""
    head = struct.pack("<IIII", 156250, 0xF000658F, 3693, 0)
    head += struct.pack("<QII", filetime(REFERENCE), 10_000_000, 0)
    for number, name, rest in loggers:
        text = wide(name)
        head += struct.pack("<6I", 0x01EBAFE1, number, 0x98800180, 2, 0x10000, len(text))
        head += struct.pack("<QQQ", 1, 2, 3) + text + rest
    return head


def nvidia(message: bytes, size: int = 0x400) -> bytes:
    fields = {0: (b"NVCD" + bytes(range(16)),), 0x14: ("I", size), 0xA3: (message,)}
    return bytes(packed(size, fields))


def store_corruption(page: bytes = b"P" * 0x1000) -> bytes:
    head = (1, 0xFFFFB48BD959E000, len(page), 0x11223344, 0x55667788, 0xFFFFB48BD9600000)
    return struct.pack("<6Q", *head) + page


def power_button() -> bytes:
    fields = {
        0x00: ("IIII", 1, 0x60, 1, 0),
        0x10: (b"POWD",),
        0x14: ("III", 15163, 30000, 417),
        0x20: ("Q", 0xFFFFBB8EBAFE2280),
        0x40: ("QQQQ", 0xFFFFF803F373AD40, 0xFFFFE00E0F14C858, 1, 0xFFFFBB8EBAFE2280),
    }
    return bytes(packed(0x60, fields))


def ntfs(*, records: bool = False) -> bytes:
    fields: dict[int, tuple[Any, ...]] = {
        0: ("IIQHH", 0x10000000, 0x118, filetime(REFERENCE), 8, 0x18)
    }
    if records:
        fields[0x400] = (b"x",)
    return bytes(packed(0x1000, fields))
