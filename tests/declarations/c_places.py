"""Literal offsets of members of the C headers, by their names in C.

Those of the dump are `schemas.places` under the names that Windows has for the fields; what is not
there, and the structures of the other headers, are here.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator, Mapping
from typing import Any

from ruamel.yaml import YAML

from conftest import ROOT
from schemas import places

# Structure in C, type of the schema, fields that are in another place than the schema's type.
TABLES = (
    ("DUMP_HEADER64", "header64", places.HEADER_64),
    ("DUMP_HEADER32", "header32", places.HEADER_32),
    ("KERNEL_DUMP_CONTEXT_X64", "context_x64", places.CONTEXT_X64),
    ("KERNEL_DUMP_CONTEXT_X86", "context_x86", places.CONTEXT_X86),
    ("KERNEL_DUMP_CONTEXT_ARM", "context_arm", places.CONTEXT_ARM),
    ("ARM64_NT_CONTEXT", "context_arm64", places.CONTEXT_ARM64),
    ("EXCEPTION_RECORD64", "exception_record64", places.EXCEPTION_64),
    ("EXCEPTION_RECORD32", "exception_record32", places.EXCEPTION_32),
    ("TRIAGE_DUMP64", "triage_dump64", places.DIRECTORY_64),
    ("TRIAGE_DUMP32", "triage_dump32", places.DIRECTORY_32),
    ("DUMP_MM_STORAGE64", "dump_mm_storage64", places.MM_STORAGE_64),
    ("DUMP_MM_STORAGE32", "dump_mm_storage32", places.MM_STORAGE_32),
    ("DUMP_UNLOADED_DRIVERS64", "unloaded_driver64", places.UNLOADED_64),
    ("DUMP_UNLOADED_DRIVERS32", "unloaded_driver32", places.UNLOADED_32),
    ("DUMP_DRIVER_ENTRY64", "driver_entry64", places.DRIVER_64),
    ("DUMP_DRIVER_ENTRY32", "driver_entry32", places.DRIVER_32),
    ("KERNEL_DUMP_TRIAGE_DATA_BLOCK64", "triage_data_block64", places.BLOCK_64),
    ("KERNEL_DUMP_TRIAGE_DATA_BLOCK32", "triage_data_block32", places.BLOCK_32),
)
# Where the name of Windows is none of C.
OWN = {"Unused[0]": "paging_levels"}

# header, structure, member, offset, size
MORE = (
    ("windows_kernel_dump", "DUMP_HEADER64", "Signature", 0x0, 4),
    ("windows_kernel_dump", "DUMP_HEADER64", "ValidDump", 0x4, 4),
    ("windows_kernel_dump", "DUMP_HEADER64", "BugCheckParameter1", 0x40, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "BugCheckParameter4", 0x58, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "VersionUser", 0x60, 32),
    ("windows_kernel_dump", "DUMP_HEADER64", "PhysicalMemoryBlock.NumberOfRuns", 0x88, 4),
    ("windows_kernel_dump", "DUMP_HEADER64", "PhysicalMemoryBlock.NumberOfPages", 0x90, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "PhysicalMemoryBlock.Run[0].BasePage", 0x98, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "PhysicalMemoryBlock.Run[0].PageCount", 0xA0, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "PhysicalMemoryBlockBuffer", 0x88, 704),
    ("windows_kernel_dump", "DUMP_HEADER64", "ContextRecord", 0x348, 3000),
    ("windows_kernel_dump", "DUMP_HEADER64", "ContextRecord_amd64.Rip", 0x440, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "ContextRecord_arm64.Pc", 0x450, 8),
    ("windows_kernel_dump", "DUMP_HEADER64", "Exception.ExceptionInformation", 0xF20, 120),
    ("windows_kernel_dump", "DUMP_HEADER64", "Comment", 0xFB0, 128),
    ("windows_kernel_dump", "DUMP_HEADER64", "extension.len_extension", 0x1058, 4),
    ("windows_kernel_dump", "DUMP_HEADER64", "extension.status_text", 0x11F0, 256),
    ("windows_kernel_dump", "DUMP_HEADER64", "extension.nt_minor_version", 0x1308, 4),
    ("windows_kernel_dump", "DUMP_HEADER32", "BugCheckParameter4", 0x38, 4),
    ("windows_kernel_dump", "DUMP_HEADER32", "PhysicalMemoryBlock.Run[0].BasePage", 0x6C, 4),
    ("windows_kernel_dump", "DUMP_HEADER32", "ContextRecord_i386.Eip", 0x3D8, 4),
    ("windows_kernel_dump", "DUMP_HEADER32", "ContextRecord_armnt.Pc", 0x360, 4),
    ("windows_kernel_dump", "DUMP_HEADER32", "Exception.ExceptionInformation", 0x7E4, 60),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X64", "FltSave.FloatRegisters", 0x120, 128),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X64", "FltSave.XmmRegisters", 0x1A0, 256),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X64", "VectorRegister[25].High", 0x498, 8),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X86", "ExtendedRegisters", 0xCC, 512),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_ARM", "R12", 0x34, 4),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_ARM", "Q", 0x50, 256),
    ("windows_kernel_dump", "ARM64_NT_CONTEXT", "X", 0x8, 232),
    ("windows_kernel_dump", "ARM64_NT_CONTEXT", "V", 0x110, 512),
    ("windows_kernel_dump", "KERNEL_DUMP_BITMAP_HEADER", "FirstPage", 0x20, 8),
    ("windows_kernel_dump", "KERNEL_DUMP_BITMAP_HEADER", "Pages", 0x30, 8),
    ("windows_kernel_dump", "SUMMARY_DUMP64", "HeaderSize", 0xC, 4),
    ("windows_kernel_dump", "SUMMARY_DUMP64", "Bitmap.SizeOfBitMap", 0x18, 4),
    ("windows_kernel_dump", "KERNEL_DUMP_RDMP_HEADER", "MetadataSize", 0x10, 8),
    ("windows_kernel_dump", "KERNEL_DUMP_RDMP_HEADER", "FirstPageOffset", 0x18, 8),
    ("windows_kernel_dump", "KERNEL_DUMP_PFN_RANGE", "NumberOfPages", 0x8, 8),
    ("windows_kernel_dump", "DUMP_STRING", "Buffer", 0x4, 1),
    ("windows_kernel_dump", "DUMP_BLOB_FILE_HEADER", "BuildNumber", 0xC, 4),
    ("windows_kernel_dump", "DUMP_BLOB_HEADER", "Tag", 0x4, 16),
    ("windows_kernel_dump", "DUMP_BLOB_HEADER", "PostPad", 0x1C, 4),
    ("cper", "CPER", "Revision.MajorRevision", 0x5, 1),
    ("cper", "CPER", "Severity", 0xC, 4),
    ("cper", "CPER", "PlatformId", 0x20, 16),
    ("cper", "CPER", "NotifyType", 0x50, 16),
    ("cper", "CPER", "PersistenceInfo", 0x6C, 8),
    ("cper", "WHEA_ERROR_RECORD_SECTION_DESCRIPTOR", "SectionType", 0x10, 16),
    ("cper", "WHEA_ERROR_RECORD_SECTION_DESCRIPTOR", "SectionSeverity", 0x30, 4),
    ("pci_configuration", "PCI_CONFIGURATION", "vendor_id", 0x0, 2),
    ("pci_configuration", "PCI_CONFIGURATION", "header_type", 0xE, 1),
    ("pci_configuration", "PCI_CONFIGURATION", "device_header.base_address_5", 0x24, 4),
    ("pci_configuration", "PCI_CONFIGURATION", "device_header.subsystem_id", 0x2E, 2),
    ("smbios", "RawSMBIOSData", "Length", 0x4, 4),
    ("smbios", "SMBIOS_BIOS_INFORMATION", "extended_rom_size", 0x14, 2),
    ("smbios", "SMBIOS_SYSTEM_INFORMATION", "UUID", 0x4, 16),
    ("smbios", "SMBIOS_SYSTEM_INFORMATION", "Family", 0x16, 1),
    ("windows_pe", "IMAGE_DOS_HEADER", "e_lfanew", 0x3C, 4),
    ("windows_pe", "IMAGE_SECTION_HEADER", "PointerToRawData", 0x14, 4),
    ("windows_pe", "IMAGE_DEBUG_DIRECTORY", "PointerToRawData", 0x18, 4),
)
SIZES = (
    ("windows_kernel_dump", "DUMP_HEADER64", 0x2000),
    ("windows_kernel_dump", "DUMP_HEADER32", 0x1000),
    ("windows_kernel_dump", "KERNEL_DUMP", 0x2000),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X64", 0x4D0),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X86", 0x2CC),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_ARM", 0x1A0),
    ("windows_kernel_dump", "ARM64_NT_CONTEXT", 0x390),
    ("windows_kernel_dump", "EXCEPTION_RECORD64", 0x98),
    ("windows_kernel_dump", "EXCEPTION_RECORD32", 0x50),
    ("windows_kernel_dump", "TRIAGE_DUMP64", 0x80),
    ("windows_kernel_dump", "TRIAGE_DUMP32", 0x68),
    ("windows_kernel_dump", "DUMP_MM_STORAGE64", 0x50),
    ("windows_kernel_dump", "DUMP_MM_STORAGE32", 0x34),
    ("windows_kernel_dump", "DUMP_UNLOADED_DRIVERS64", 0x38),
    ("windows_kernel_dump", "DUMP_UNLOADED_DRIVERS32", 0x28),
    ("windows_kernel_dump", "DUMP_DRIVER_ENTRY64", 0x90),
    ("windows_kernel_dump", "DUMP_DRIVER_ENTRY32", 0x4C),
    ("windows_kernel_dump", "KERNEL_DUMP_TRIAGE_DATA_BLOCK64", 0x10),
    ("windows_kernel_dump", "KERNEL_DUMP_TRIAGE_DATA_BLOCK32", 0xC),
    ("windows_kernel_dump", "KERNEL_DUMP_BITMAP_HEADER", 0x38),
    ("windows_kernel_dump", "KERNEL_DUMP_RDMP_HEADER", 0x20),
    ("windows_kernel_dump", "DUMP_BLOB_FILE_HEADER", 0x10),
    ("windows_kernel_dump", "DUMP_BLOB_HEADER", 0x20),
    ("cper", "CPER", 0x80),
    ("cper", "WHEA_ERROR_RECORD_SECTION_DESCRIPTOR", 0x48),
    ("pci_configuration", "PCI_CONFIGURATION_DEVICE_HEADER", 0x30),
    ("windows_pe", "IMAGE_DOS_HEADER", 0x40),
    ("windows_pe", "IMAGE_FILE_HEADER", 0x14),
    ("windows_pe", "IMAGE_SECTION_HEADER", 0x28),
    ("windows_pe", "IMAGE_DEBUG_DIRECTORY", 0x1C),
)
CONSTANTS = (
    ("windows_kernel_dump", "DUMP_VALID_DUMP64", 0x34365544),
    ("windows_kernel_dump", "DUMP_TYPE_BITMAP_KERNEL", 6),
    ("windows_kernel_dump", "IMAGE_FILE_MACHINE_ARM64", 0xAA64),
    ("windows_kernel_dump", "KERNEL_DUMP_DUMP_TYPES_COMPLETE_MEMORY", 10),
    ("windows_kernel_dump", "KERNEL_DUMP_ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA", 0x100),
    ("windows_kernel_dump", "TRIAGE_DUMP_DATA_BLOCKS", 0x800),
    ("windows_kernel_dump", "CONTEXT_AMD64", 0x100000),
    ("windows_kernel_dump", "KERNEL_DUMP_CONTEXT_X86_FLAGS_CONTROL", 1),
)


@functools.cache
def schema() -> Mapping[str, Any]:
    """The schema of the dump, for the names that Windows has."""
    text = (ROOT / "schemas" / "windows_kernel_dump.ksy").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = YAML(typ="safe").load(text)
    return loaded


def windows_name(kind: str, path: str) -> str:
    """Spell a field, or one of an inner structure, as Windows does."""
    first, _, rest = path.partition(".")
    field = next(each for each in schema()["types"][kind]["seq"] if each.get("id") == first)
    name = str(OWN.get(field["-orig-id"], field["-orig-id"]))
    return f"{name}.{windows_name(field['type'], rest)}" if rest else name


def all_places() -> Iterator[tuple[str, str, str, int, int]]:
    """Yield header, structure, member, offset and size of all members that are known here."""
    for name, kind, table in TABLES:
        for path, code, offset in table:
            size = struct.calcsize(f"<{code}")
            yield "windows_kernel_dump", name, windows_name(kind, path), offset, size
    yield from MORE
