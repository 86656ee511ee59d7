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

IMAGE_DATA_DIRECTORY = "IMAGE_DATA_DIRECTORY" / Struct(
    "VirtualAddress" / Int32ul * "RVA of the table; 0 for none.",
    "Size" / Int32ul * "Its size in bytes.",
)

_DIRECTORY_COUNT: Final = 16

IMAGE_DIRECTORIES32 = "IMAGE_DIRECTORIES32" / Struct(
    Padding(0x14),
    "LoaderFlags" / Int32ul,
    "NumberOfRvaAndSizes" / Int32ul,
    "DataDirectory" / IMAGE_DATA_DIRECTORY[_DIRECTORY_COUNT],
)
"""The rest of the headers, behind IMAGE_NT_HEADERS, of an image for 32 bits."""

IMAGE_DIRECTORIES64 = "IMAGE_DIRECTORIES64" / Struct(
    Padding(0x24),
    "LoaderFlags" / Int32ul,
    "NumberOfRvaAndSizes" / Int32ul,
    "DataDirectory" / IMAGE_DATA_DIRECTORY[_DIRECTORY_COUNT],
)
"""The rest of the headers, behind IMAGE_NT_HEADERS, of an image for 64 bits."""

IMAGE_DIRECTORY_ENTRY_EXCEPTION: Final = 3
IMAGE_DIRECTORY_ENTRY_DEBUG: Final = 6
IMAGE_NT_OPTIONAL_HDR64_MAGIC: Final = 0x20B
IMAGE_DEBUG_TYPE_CODEVIEW: Final = 2

IMAGE_DEBUG_DIRECTORY = "IMAGE_DEBUG_DIRECTORY" / Struct(
    "Characteristics" / Int32ul,
    "TimeDateStamp" / Int32ul,
    "MajorVersion" / Int16ul,
    "MinorVersion" / Int16ul,
    "Type" / Int32ul * "2 for CodeView.",
    "SizeOfData" / Int32ul,
    "AddressOfRawData" / Int32ul * "RVA of the data.",
    "PointerToRawData" / Int32ul * "File offset of the data.",
)

CV_INFO_PDB70 = "CV_INFO_PDB70" / Struct(
    "CvSignature" / Bytes(4) * "RSDS.",
    "Signature" / Bytes(16) * "GUID of the PDB.",
    "Age" / Int32ul * "Age of the PDB; its path follows, in UTF-8.",
)

RSDS: Final = b"RSDS"

OPTIONAL_HEADER_OFFSET: Final = 0x18
"""Offset of the optional header in IMAGE_NT_HEADERS; the sections follow behind it."""

IMAGE_SECTION_HEADER = "IMAGE_SECTION_HEADER" / Struct(
    "Name" / Bytes(8),
    "VirtualSize" / Int32ul * "Bytes in memory.",
    "VirtualAddress" / Int32ul * "RVA of the first byte.",
    "SizeOfRawData" / Int32ul * "Bytes in the file.",
    "PointerToRawData" / Int32ul * "File offset of the first byte.",
    Padding(0xC),
    "Characteristics" / Int32ul,
)
