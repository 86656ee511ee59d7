"""Headers of an image (PE file): the parts that identify the file, up to the checksum.

The image begins with IMAGE_DOS_HEADER; IMAGE_NT_HEADERS is the same up to the checksum in files for
32 and for 64 bits.
"""

from __future__ import annotations

from typing import Final

from construct import Bytes, Int16ul, Int32ul, Padding, Struct

from kdmp_ks.ground.kinds import PAGE_SIZE

DOS_MAGIC: Final = b"MZ"
NT_SIGNATURE: Final = b"PE\0\0"

IMAGE_DOS_HEADER = "IMAGE_DOS_HEADER" / Struct(
    "e_magic" / Bytes(2) * "MZ.",
    Padding(0x3A),
    "e_lfanew" / Int32ul * "Offset of IMAGE_NT_HEADERS.",
)

IMAGE_NT_HEADERS = "IMAGE_NT_HEADERS" / Struct(
    "Signature" / Bytes(4) * "PE and two zeros.",
    "Machine" / Int16ul,
    "NumberOfSections" / Int16ul,
    "TimeDateStamp" / Int32ul * "Time of the link, or a hash of the file.",
    Padding(8),
    "SizeOfOptionalHeader" / Int16ul,
    "Characteristics" / Int16ul,
    "Magic" / Int16ul * "0x10b for 32 bits, 0x20b for 64 bits.",
    Padding(0x36),
    "SizeOfImage" / Int32ul * "Bytes of the mapped image.",
    "SizeOfHeaders" / Int32ul,
    "CheckSum" / Int32ul,
)

MAX_LFANEW: Final = PAGE_SIZE - IMAGE_NT_HEADERS.sizeof()
"""Highest ``e_lfanew`` with all of the headers on the first page, as linkers write it."""
