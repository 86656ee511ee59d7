"""`COLUMNS`: the one schema of the rows of many dumps.

Writers, the documentation and the JSON Schema are made of it. Versions of the form only add
columns; `Column.since` has the version that a column came with.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from kdmp_ks.fleet import parts
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import FLEET_EVIDENCE, FLEET_EVIDENCE_PATHS

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA: Final = "kdmp_ks/triage/1"
"""Name and version of the form of rows."""


class Scalar(Enum):
    """Types of single values; the member's value is the type's name in the documentation."""

    TEXT = "text"
    BOOL = "bool"
    UINT8 = "uint8"
    UINT32 = "uint32"
    UINT64 = "uint64"
    HEX32 = "uint32, in text as 0x…"
    HEX64 = "uint64, in text as 0x…"
    DOUBLE = "double"
    TIME = "timestamp[us, UTC]"
    TEXTS = "map of text to text"


@frozen
class Struct(Facts):
    """A type with fields of their own.

    Attributes:
        make: The class of its values.
        fields: Its fields, in the order of the class.
    """

    make: Callable[..., object]
    fields: tuple[Column, ...]


@frozen
class ListOf(Facts):
    """A list; a missing one is empty.

    Attributes:
        item: Type of its items.
    """

    item: Scalar | Struct


ColumnType: TypeAlias = Scalar | Struct | ListOf


@frozen
class Column(Facts):
    """A column of the rows, or a field of a structure in one.

    Attributes:
        name: Name of the column, and of the attribute of `kdmp_ks.fleet.row.FleetRow`.
        type: Type of its values; every value may be null.
        doc: The meaning.
        unit: Unit of a number; None where it has none.
        since: Version of the form that it came with.
    """

    name: str
    type: ColumnType
    doc: str
    unit: str | None = None
    since: int = 1


TEXT, BOOL, UINT8, UINT32 = Scalar.TEXT, Scalar.BOOL, Scalar.UINT8, Scalar.UINT32
UINT64, HEX32, HEX64 = Scalar.UINT64, Scalar.HEX32, Scalar.HEX64
DOUBLE, TIME, TEXTS = Scalar.DOUBLE, Scalar.TIME, Scalar.TEXTS
_WORDS: Final = "`high`, `medium` or `low`."

_ERROR: Final = Struct(
    parts.RowError,
    (
        Column("kind", TEXT, "Kind of the error, such as `signature` or `time_limit`."),
        Column("message", TEXT, "The reason in one line."),
    ),
)
_MACHINE: Final = Struct(
    parts.RowMachine,
    (
        Column("id", TEXT, "Name of the group of dumps, the same for all dumps of the machine."),
        Column("words", TEXT, "The machine in words."),
        Column("confidence", TEXT, f"How sure it is that the group is one machine: {_WORDS}"),
        Column("evidence", TEXT, "What the dumps of the group have in common."),
    ),
)
_SIGNATURE: Final = Struct(
    parts.RowSignature,
    (
        Column("id", TEXT, "Hash of the text: the key to group by."),
        Column("text", TEXT, "Code, kind, and modules with offsets, separated by `|`."),
        Column("basis", TEXT, "`frames`, `fault`, `parameters`, `stop` or `code`."),
        Column("confidence", TEXT, f"How sure it is that equal ones have one cause: {_WORDS}"),
        Column("bucket", TEXT, "Bucket by the conventions of `!analyze`."),
        Column("bucket_id", TEXT, "FAILURE_ID_HASH of the bucket."),
    ),
)
_CAUSE: Final = (
    Column(
        "kind",
        TEXT,
        "`hardware`, `third-party-driver`, `microsoft-driver`, `user-process`, "
        "`user-action` or `undetermined`.",
    ),
    Column("culprit", TEXT, "File name of the driver; for hardware the part, such as `RAM`."),
    Column("confidence", TEXT, _WORDS),
    Column("summary", TEXT, "The verdict in one sentence."),
)
_VERDICT: Final = Struct(parts.RowVerdict, _CAUSE)
_GROUP_EVIDENCE: Final = Struct(
    parts.RowGroupEvidence,
    (
        Column("test", TEXT, "Test or source, such as `same bit`."),
        Column("finding", TEXT, "The finding in words."),
        Column("dumps", UINT32, "How many dumps it rests on."),
        Column("paths", ListOf(TEXT), f"Their paths, {FLEET_EVIDENCE_PATHS} at most."),
    ),
)
_GROUP_VERDICT: Final = Struct(
    parts.RowGroupVerdict,
    (
        *_CAUSE,
        Column(
            "evidence",
            ListOf(_GROUP_EVIDENCE),
            "Findings about the dumps of the machine, by weight; empty where the dump alone "
            f"decides. {FLEET_EVIDENCE} at most.",
        ),
    ),
)
_PARAMETER: Final = Struct(
    parts.RowParameter,
    (
        Column("role", TEXT, "Meaning for programs: a value of `kdmp_ks.bugchecks.Role`."),
        Column("meaning", TEXT, "Meaning for people."),
        Column("name", TEXT, "Name of the value, such as that of an NTSTATUS."),
        Column("location", TEXT, "Module and offset of an address, such as `nt+0x10`."),
    ),
)
_EVIDENCE: Final = Struct(
    parts.RowEvidence,
    (
        Column("test", TEXT, "Test or source, such as `instruction boundary`."),
        Column("finding", TEXT, "The finding in words."),
        Column("addresses", ListOf(HEX64), "Virtual addresses where it can be checked."),
    ),
)
_EXONERATION: Final = Struct(
    parts.RowExoneration,
    (
        Column("what", TEXT, "The suspect."),
        Column("reason", TEXT, "Why it is not the cause."),
    ),
)
_CHECK: Final = Struct(
    parts.RowCheck,
    (
        Column("test", TEXT, "Name of the test, such as `fault address`."),
        Column("result", TEXT, "`passed`, `failed` or `not examined`."),
        Column("finding", TEXT, "The finding, or why nothing was examined."),
    ),
)
_STACK_MODULE: Final = Struct(
    parts.RowStackModule,
    (
        Column("name", TEXT, "File name of the module."),
        Column("words", UINT32, "Words of the stack that are addresses in it."),
        Column("vendor", TEXT, "Who writes a driver of this name."),
    ),
)
_MEMORY: Final = Struct(
    parts.RowMemoryModule,
    (
        Column("slot", TEXT, "Name of the slot."),
        Column("mib", UINT32, "Size; 0 for an empty slot.", "MiB"),
        Column("type", TEXT, "Kind of memory, such as `DDR4`."),
        Column("rated_mt_s", UINT32, "Rated speed.", "MT/s"),
        Column("configured_mt_s", UINT32, "Speed in use.", "MT/s"),
        Column("manufacturer", TEXT, "Manufacturer."),
        Column("part", TEXT, "Part number."),
    ),
)
_DEVICE: Final = Struct(
    parts.RowDevice,
    (
        Column("id", TEXT, "Vendor and device."),
        Column("subsystem", TEXT, "Vendor and device of the subsystem."),
        Column("name", TEXT, "Name by the PCI ID list."),
    ),
)
_REMARK: Final = Struct(
    parts.RowRemark,
    (
        Column("kind", TEXT, "Kind of the remark, such as `memory_mixed`."),
        Column("message", TEXT, "The remark."),
        Column("confidence", TEXT, _WORDS),
    ),
)
_WARNING: Final = Struct(
    parts.RowWarning,
    (
        Column("kind", TEXT, "Kind of the warning, such as `missing_pages`."),
        Column("message", TEXT, "The warning in one line."),
    ),
)
_HARDWARE: Final = Struct(
    parts.RowHardware,
    (
        Column("name", TEXT, "Manufacturer and name of the machine or main board."),
        Column("cpu", TEXT, "Name of the processor."),
        Column("cpu_identifier", TEXT, "Family, model and stepping, as Windows writes them."),
        Column("cpu_vendor", TEXT, "Vendor of the processor."),
        Column("microcode", TEXT, "Revision of the microcode."),
        Column("mhz", UINT32, "Frequency of the processor.", "MHz"),
        Column("hypervisor", BOOL, "Whether Windows ran on a hypervisor."),
        Column("bios_vendor", TEXT, "Vendor of the firmware."),
        Column("bios_version", TEXT, "Version of the firmware."),
        Column("bios_date", TEXT, "Date of the firmware."),
        Column("system_manufacturer", TEXT, "Manufacturer of the machine."),
        Column("system_product", TEXT, "Product name of the machine."),
        Column("system_version", TEXT, "Version of the machine."),
        Column("system_sku", TEXT, "SKU of the machine."),
        Column("system_family", TEXT, "Family of the machine."),
        Column("board_manufacturer", TEXT, "Manufacturer of the main board."),
        Column("board_product", TEXT, "Product name of the main board."),
        Column("board_version", TEXT, "Version of the main board."),
        Column("chassis", TEXT, "Kind of enclosure, such as `notebook`."),
        Column("ram_mib", UINT32, "Size of all memory modules.", "MiB"),
        Column("error_correction", TEXT, "Error correction of the memory."),
        Column("pci_devices", UINT32, "Functions in the PCI configuration."),
        Column("memory", ListOf(_MEMORY), "Memory modules and empty slots."),
        Column("gpu", ListOf(_DEVICE), "Display controllers."),
        Column("storage", ListOf(_DEVICE), "Storage controllers."),
        Column("network", ListOf(_DEVICE), "Network controllers."),
        Column("remarks", ListOf(_REMARK), "Noteworthy facts about the machine."),
    ),
)

COLUMNS: Final[tuple[Column, ...]] = (
    Column("path", TEXT, "Path of the dump, as it was given or found in a folder or archive."),
    Column("size", UINT64, "Size of the file.", "bytes"),
    Column("modified", TIME, "When the file was changed last, by the file system."),
    Column("sha256", TEXT, "SHA-256 of the file; only with `--hash`."),
    Column(
        "fingerprint",
        TEXT,
        "Hash of code, parameters, times, size and the first 64 KiB; equal for copies of a dump.",
    ),
    Column("error", _ERROR, "Why the file could not be read; null for a dump that was read."),
    Column("duplicate_of", TEXT, "Path of the dump that this one is a copy of."),
    Column("machine", _MACHINE, "The machine, as a group of dumps."),
    Column("signature", _SIGNATURE, "The same for the same crash on any machine."),
    Column("verdict", _VERDICT, "The cause of the crash, by this dump alone."),
    Column("group_verdict", _GROUP_VERDICT, "The cause, by all dumps of the machine together."),
    Column("dump_type", TEXT, "Kind of dump, such as `triage`, `full`, `bmp`."),
    Column("architecture", TEXT, "Architecture, such as `AMD64`."),
    Column("writer", TEXT, "The tool that wrote the dump, if the bug check is of a tool."),
    Column("windows", TEXT, "Version of Windows, such as `Windows 11 24H2`."),
    Column("build", UINT32, "Build number of Windows."),
    Column("build_revision", UINT32, "Revision of the build."),
    Column("build_lab", TEXT, "Lab of the build."),
    Column("product", TEXT, "Kind of product, such as `workstation`."),
    Column("boot_id", UINT32, "How many times this Windows had been started."),
    Column("processors", UINT32, "Number of processors."),
    Column("crashed_at", TIME, "When the dump was made."),
    Column("uptime_seconds", DOUBLE, "How long the system had been running.", "s"),
    Column("code", HEX32, "Bug check code, without the flag of small dumps."),
    Column("name", TEXT, "Symbolic name of the bug check."),
    Column("p1", HEX64, "First parameter of the bug check."),
    Column("p2", HEX64, "Second parameter."),
    Column("p3", HEX64, "Third parameter."),
    Column("p4", HEX64, "Fourth parameter."),
    Column("parameters", ListOf(_PARAMETER), "Meanings of the four parameters, in their order."),
    Column("exception_code", HEX32, "Code of the exception that led to the bug check."),
    Column("exception_name", TEXT, "Name of the exception."),
    Column("exception_address", HEX64, "Address of the exception."),
    Column("instruction", HEX64, "Address of the faulting instruction."),
    Column("fault_address", HEX64, "The memory whose access failed."),
    Column("access_type", TEXT, "`read`, `write` or `execute`."),
    Column("irql", UINT8, "IRQL at the fault."),
    Column("module", TEXT, "File name of the module that the bug check points to."),
    Column("module_offset", HEX64, "Offset of the failing instruction in it.", "bytes"),
    Column("module_timestamp", HEX32, "`TimeDateStamp` of the module."),
    Column("module_size", UINT64, "Size of the module in memory.", "bytes"),
    Column("module_third_party", BOOL, "Whether Microsoft probably did not write the module."),
    Column("module_vendor", TEXT, "Who writes a driver of this name."),
    Column("module_evidence", TEXT, "What points to the module."),
    Column("module_confidence", TEXT, f"How sure it is that the failing code is in it: {_WORDS}"),
    Column("process", TEXT, "Image name of the current process, cut after 14 characters."),
    Column("pid", UINT64, "PID of the current process."),
    Column("tid", UINT64, "TID of the current thread."),
    Column("processor", UINT32, "Number of the processor that crashed."),
    Column(
        "third_parties",
        ListOf(_STACK_MODULE),
        "Modules on the stack that Microsoft probably did not write.",
    ),
    Column("evidence", ListOf(_EVIDENCE), "Findings that the verdict rests on, by weight."),
    Column("ruled_out", ListOf(_EXONERATION), "Suspects that are not the cause."),
    Column("advice", ListOf(TEXT), "What to do."),
    Column("instruction_checks", ListOf(_CHECK), "Tests of the faulting instruction."),
    Column("single_bits", ListOf(UINT8), "Numbers of the bits that were wrong alone."),
    Column("hardware", _HARDWARE, "The hardware, without serial numbers."),
    Column("module_count", UINT32, "Number of loaded drivers."),
    Column("module_set", TEXT, "Hash of names, timestamps and sizes of the loaded drivers."),
    Column("unloaded_count", UINT32, "Number of unloaded drivers that the kernel remembers."),
    Column("activity", ListOf(TEXT), "What the system was doing."),
    Column("truncated", BOOL, "Whether the file lacks something that its header promises."),
    Column("warnings", ListOf(_WARNING), "Everything found wrong with the dump."),
    Column("unavailable", TEXTS, "Fact that is unknown → why."),
    Column("cpu_ms", DOUBLE, "Processor time that reading took.", "ms"),
)
"""The columns of a row, in their order."""
MODULE_COLUMNS: Final[tuple[Column, ...]] = (
    Column("path", TEXT, "Path of the dump."),
    Column("name", TEXT, "File name of the driver."),
    Column("base", HEX64, "Its first address."),
    Column("size", UINT64, "Its size in memory.", "bytes"),
    Column("timestamp", HEX32, "`TimeDateStamp` of its PE header."),
    Column("checksum", HEX32, "`CheckSum` of its PE header."),
    Column("third_party", BOOL, "Whether Microsoft probably did not write it."),
    Column(
        "linked",
        TEXT,
        "Day on which a third-party driver was linked, such as `2024-02-29`; null where the "
        "timestamp is a hash.",
    ),
)
"""The columns of the side table of loaded drivers."""
UNLOADED_COLUMNS: Final[tuple[Column, ...]] = (
    Column("path", TEXT, "Path of the dump."),
    Column("name", TEXT, "Name of the driver, cut after 12 characters."),
    Column("base", HEX64, "Its first address."),
    Column("size", UINT64, "Its size in memory.", "bytes"),
)
"""The columns of the side table of unloaded drivers."""
