"""Enumerations and flag masks of the schema have the values of Windows' headers.

The table is written by hand, after wdm.h, ntiodump.h and winnt.h of the SDK, so a value that is
changed in the schema fails here even if everything is compiled anew.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from ruamel.yaml import YAML

from conftest import ROOT

SCHEMA_PATH = ROOT / "schemas" / "windows_kernel_dump.ksy"
SCHEMA: dict[str, Any] = YAML(typ="safe").load(SCHEMA_PATH.read_text(encoding="utf-8"))

VALUES = {
    "valid_dumps": {
        "DUMP_VALID_DUMP64": int.from_bytes(b"DU64", "little"),
        "DUMP_VALID_DUMP32": int.from_bytes(b"DUMP", "little"),
    },
    "dump_types": {
        "DUMP_TYPE_UNKNOWN": 0,
        "DUMP_TYPE_FULL": 1,
        "DUMP_TYPE_SUMMARY": 2,
        "DUMP_TYPE_HEADER": 3,
        "DUMP_TYPE_TRIAGE": 4,
        "DUMP_TYPE_BITMAP_FULL": 5,
        "DUMP_TYPE_BITMAP_KERNEL": 6,
        "DUMP_TYPE_AUTOMATIC": 7,
        "KernelMemory": 8,
        "KernelAndUserMemory": 9,
        "CompleteMemory": 10,
    },
    "machine_types": {
        "IMAGE_FILE_MACHINE_I386": 0x014C,
        "IMAGE_FILE_MACHINE_ALPHA": 0x0184,
        "IMAGE_FILE_MACHINE_ARMNT": 0x01C4,
        "IMAGE_FILE_MACHINE_IA64": 0x0200,
        "IMAGE_FILE_MACHINE_ALPHA64": 0x0284,
        "IMAGE_FILE_MACHINE_AMD64": 0x8664,
        "IMAGE_FILE_MACHINE_ARM64": 0xAA64,
    },
    "product_types": {
        "VER_NT_WORKSTATION": 1,
        "VER_NT_DOMAIN_CONTROLLER": 2,
        "VER_NT_SERVER": 3,
    },
    "bitmap_signatures": {
        "DUMP_FULL_SIGNATURE": int.from_bytes(b"FDMP", "little"),
        "DUMP_SUMMARY_SIGNATURE": int.from_bytes(b"SDMP", "little"),
    },
    # The bit fields of DUMP_FILE_ATTRIBUTES, from the lowest bit up.
    "attribute_masks": {
        "HiberCrash": 0x001,
        "DumpDevicePowerOff": 0x002,
        "InsufficientDumpfileSize": 0x004,
        "KernelGeneratedTriageDump": 0x008,
        "LiveDumpGeneratedDump": 0x010,
        "DumpIsGeneratedOffline": 0x020,
        "FilterDumpFile": 0x040,
        "EarlyBootCrash": 0x080,
        "EncryptedDumpData": 0x100,
        "DecryptedDump": 0x200,
    },
    "minidump_field_masks": {
        "TRIAGE_DUMP_CONTEXT": 0x001,
        "TRIAGE_DUMP_EXCEPTION": 0x002,
        "TRIAGE_DUMP_PRCB": 0x004,
        "TRIAGE_DUMP_PROCESS": 0x008,
        "TRIAGE_DUMP_THREAD": 0x010,
        "TRIAGE_DUMP_STACK": 0x020,
        "TRIAGE_DUMP_DRIVER_LIST": 0x040,
        "TRIAGE_DUMP_BROKEN_DRIVER": 0x080,
        "TRIAGE_DUMP_MMINFO": 0x100,
        "TRIAGE_DUMP_DATAPAGE": 0x200,
        "TRIAGE_DUMP_DEBUGGER_DATA": 0x400,
        "TRIAGE_DUMP_DATA_BLOCKS": 0x800,
    },
    "summary_option_masks": {
        "DUMP_SUMMARY_VALID_KERNEL_VA": 1,
        "DUMP_SUMMARY_VALID_CURRENT_USER_VA": 2,
    },
    "triage_option_masks": {"TRIAGE_OPTION_OVERFLOWED": 0x100},
    "suite_masks": {
        "VER_SUITE_SMALLBUSINESS": 0x00001,
        "VER_SUITE_ENTERPRISE": 0x00002,
        "VER_SUITE_BACKOFFICE": 0x00004,
        "VER_SUITE_COMMUNICATIONS": 0x00008,
        "VER_SUITE_TERMINAL": 0x00010,
        "VER_SUITE_SMALLBUSINESS_RESTRICTED": 0x00020,
        "VER_SUITE_EMBEDDEDNT": 0x00040,
        "VER_SUITE_DATACENTER": 0x00080,
        "VER_SUITE_SINGLEUSERTS": 0x00100,
        "VER_SUITE_PERSONAL": 0x00200,
        "VER_SUITE_BLADE": 0x00400,
        "VER_SUITE_EMBEDDED_RESTRICTED": 0x00800,
        "VER_SUITE_SECURITY_APPLIANCE": 0x01000,
        "VER_SUITE_STORAGE_SERVER": 0x02000,
        "VER_SUITE_COMPUTE_SERVER": 0x04000,
        "VER_SUITE_WH_SERVER": 0x08000,
        "VER_SUITE_MULTIUSERTS": 0x20000,
    },
    # Those of winnt.h without the bit of the machine, which is a flag of its own here.
    "context_x64_flags": {
        "CONTEXT_CONTROL": 0x000001,
        "CONTEXT_INTEGER": 0x000002,
        "CONTEXT_SEGMENTS": 0x000004,
        "CONTEXT_FLOATING_POINT": 0x000008,
        "CONTEXT_DEBUG_REGISTERS": 0x000010,
        "CONTEXT_AMD64": 0x100000,
    },
    "context_x86_flags": {
        "CONTEXT_CONTROL": 0x00001,
        "CONTEXT_INTEGER": 0x00002,
        "CONTEXT_SEGMENTS": 0x00004,
        "CONTEXT_FLOATING_POINT": 0x00008,
        "CONTEXT_DEBUG_REGISTERS": 0x00010,
        "CONTEXT_EXTENDED_REGISTERS": 0x00020,
        "CONTEXT_XSTATE": 0x00040,
        "CONTEXT_i386": 0x10000,
    },
    "context_arm_flags": {
        "CONTEXT_CONTROL": 0x000001,
        "CONTEXT_INTEGER": 0x000002,
        "CONTEXT_FLOATING_POINT": 0x000004,
        "CONTEXT_DEBUG_REGISTERS": 0x000008,
        "CONTEXT_ARM": 0x200000,
    },
    "context_arm64_flags": {
        "CONTEXT_CONTROL": 0x00000001,
        "CONTEXT_INTEGER": 0x00000002,
        "CONTEXT_FLOATING_POINT": 0x00000004,
        "CONTEXT_DEBUG_REGISTERS": 0x00000008,
        "CONTEXT_ARM64_X18": 0x00000010,
        "CONTEXT_ARM64_XSTATE": 0x00000020,
        "CONTEXT_ARM64": 0x00400000,
        "CONTEXT_ARM64_RET_TO_GUEST": 0x04000000,
        "CONTEXT_EXCEPTION_REQUEST": 0x40000000,
    },
}


def test_the_table_has_all_enumerations() -> None:
    assert list(SCHEMA["enums"]) == list(VALUES)
    assert all("enums" not in structure for structure in SCHEMA["types"].values())


@pytest.mark.parametrize("name", VALUES)
def test_schema(name: str) -> None:
    members = SCHEMA["enums"][name].items()
    assert {member["-orig-id"]: int(value) for value, member in members} == VALUES[name]


@pytest.mark.parametrize("name", VALUES)
def test_compiled_parser(name: str) -> None:
    """Named as the schema does; a member that the schema lacks is none of the parser either."""
    compiled: type[IntEnum] = getattr(WindowsKernelDump, name.title().replace("_", ""))
    windows = {member["id"]: member["-orig-id"] for member in SCHEMA["enums"][name].values()}
    assert {windows[member.name]: member.value for member in compiled} == VALUES[name]
