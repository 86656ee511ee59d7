"""Sections of hardware error records as plain values.

Facts whose validation bit is not set are None; so are numbers that their enumeration does not have.
"""

from __future__ import annotations

from dataclasses import field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStream, KaitaiStructError

from kdmp_ks.firmware.cper.processor import (
    ProcessorContext,
    ProcessorErrorInfo,
    read_context,
    read_error_info,
)
from kdmp_ks.firmware.cper.values import ascii_text, file_time, flag_names, guid_text, member_name
from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.firmware.machine_check import (
    MachineCheck,
    amd_unit,
    describe_global_status,
    describe_status,
)
from kdmp_ks.generated.python.cper import Cper as Layout
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.warnings import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from enum import IntEnum

    from kdmp_ks.ground.warnings import Warnings


@frozen
class ProcessorError(Facts):
    """Error of a processor of any kind.

    Attributes:
        processor_type: ``x86``, ``arm`` or ``itanium``.
        instruction_set: Such as ``x64``.
        error_types: ``cache``, ``tlb``, ``bus``, ``microarchitecture``; none where not known.
        operation: ``data_read``, ``data_write``, ``instruction_execution`` or ``generic``.
        flags: Properties, such as ``corrected``.
        level: Level of the structure in which the error occurred.
        version: Family, model and stepping as CPUID has them.
        name: Name of the processor.
        processor_id: Identifier, on x86 and x64 the local APIC id.
        target_address: Address that the failing operation accessed.
        requester_id: Identifier of the agent that requested the operation.
        responder_id: Identifier of the agent that answered.
        instruction_pointer: Address of the instruction at which the error was reported.
    """

    processor_type: str | None
    instruction_set: str | None
    error_types: tuple[str, ...]
    operation: str | None
    flags: tuple[str, ...]
    level: int | None
    version: int | None = field(metadata=HEX)
    name: str | None
    processor_id: int | None
    target_address: int | None = field(metadata=HEX)
    requester_id: int | None = field(metadata=HEX)
    responder_id: int | None = field(metadata=HEX)
    instruction_pointer: int | None = field(metadata=HEX)


@frozen
class X86Error(Facts):
    """Error of an x86 or x64 processor.

    Attributes:
        apic_id: Local APIC id of the processor.
        cpuid: EAX, EBX, ECX and EDX of CPUID leaf 1.
        errors: Errors that the processor reported.
        contexts: Registers of the processor.
    """

    apic_id: int | None
    cpuid: tuple[int, ...] | None = field(metadata=HEX)
    errors: tuple[ProcessorErrorInfo, ...]
    contexts: tuple[ProcessorContext, ...]


@frozen
class MemoryErrorFacts(Facts):
    """Error of memory.

    Attributes:
        error_type: Such as ``single_bit_ecc`` or ``multi_bit_ecc``.
        error_class: Such as ``memory`` or ``bus``.
        detected_in: Where it was detected, such as ``data`` or ``address``.
        corrected: Whether it was corrected; only memory sections of version 2 have it.
        physical_address: Physical address of the error.
        physical_address_mask: Bits of the address that are valid.
        node: Node of a machine of several nodes.
        card: Memory board.
        module: Memory module.
        bank: Bank of the module.
        device: Memory chip.
        row: Row of the chip.
        column: Column of the chip.
        rank: Rank of the module.
        bit_position: Bit of the word that is wrong.
        chip: Chip of a stacked module.
        card_handle: Handle of the SMBIOS structure of the memory array.
        module_handle: Handle of the SMBIOS structure of the memory device.
    """

    error_type: str | None
    error_class: str | None
    detected_in: tuple[str, ...]
    corrected: bool | None
    physical_address: int | None = field(metadata=HEX)
    physical_address_mask: int | None = field(metadata=HEX)
    node: int | None
    card: int | None
    module: int | None
    bank: int | None
    device: int | None
    row: int | None
    column: int | None
    rank: int | None
    bit_position: int | None
    chip: int | None
    card_handle: int | None = field(metadata=HEX)
    module_handle: int | None = field(metadata=HEX)


@frozen
class PciErrorFacts(Facts):
    """Error of a PCI Express device.

    Attributes:
        port_type: Kind of device or port, such as ``endpoint`` or ``root_port``.
        version: Version of PCI Express, such as ``1.1``.
        command: Command register.
        status: Status register.
        segment: Segment of the PCI bus.
        function: Bus, device and function as ``01:00.0``.
        secondary_bus: Bus behind a bridge.
        vendor_id: PCI vendor.
        device_id: PCI device.
        class_code: Class of the device, 24 bits.
        slot: Number of the slot.
        serial_number: Serial number as hexadecimal text; it identifies the device.
        device_status: Device status register of the PCI Express capability.
        link_speed: Generation of the link, 1 for 2.5 GT/s.
        link_width: Number of lanes of the link.
        uncorrectable: Uncorrectable errors, such as ``completion_timeout``.
        fatal: Those of them that count as fatal.
        correctable: Correctable errors, such as ``bad_packet``.
        header_log: Header of the packet of the first error, as hexadecimal text.
    """

    port_type: str | None
    version: str | None
    command: int | None = field(metadata=HEX)
    status: int | None = field(metadata=HEX)
    segment: int | None
    function: str | None
    secondary_bus: int | None
    vendor_id: int | None = field(metadata=HEX)
    device_id: int | None = field(metadata=HEX)
    class_code: int | None = field(metadata=HEX)
    slot: int | None
    serial_number: str | None
    device_status: int | None = field(metadata=HEX)
    link_speed: int | None
    link_width: int | None
    uncorrectable: tuple[str, ...]
    fatal: tuple[str, ...]
    correctable: tuple[str, ...]
    header_log: str | None


@frozen
class FirmwareError(Facts):
    """An error record of the firmware, or a reference to one.

    Attributes:
        record_type: Kind of record, such as ``soc_type2``.
        record_revision: Revision of the section.
        record_id: Identifier of the record.
        record_guid: GUID of the kind of record.
    """

    record_type: str | None
    record_revision: int
    record_id: int = field(metadata=HEX)
    record_guid: str | None


@frozen
class BankError(Facts):
    """Registers of a bank of an x86 or x64 processor that reported a machine check.

    Attributes:
        version: Version of the section.
        vendor: Vendor of the processor, ``intel`` or ``amd``; None for others.
        time: Time of the machine check, UTC.
        processor: Number of the processor in Windows.
        apic_id: Local APIC id of the processor.
        bank: Number of the bank.
        unit: Unit of the processor by its identification register (AMD).
        global_status: MCG_STATUS in words.
        instruction_pointer: Address of the instruction at which it was reported.
        check: MCi_STATUS in words.
        address: MCi_ADDR; None where it is not valid.
        misc: MCi_MISC; None where it is not valid.
        extended_registers: Further registers that are filled in.
        global_capability: MCG_CAP.
        recovery_failures: Why Windows could not recover, such as ``context_corrupt``.
        has_recovered: Whether Windows recovered.
    """

    version: int
    vendor: str | None
    time: datetime | None
    processor: int
    apic_id: int
    bank: int
    unit: str | None
    global_status: tuple[str, ...]
    instruction_pointer: int = field(metadata=HEX)
    check: MachineCheck
    address: int | None = field(metadata=HEX)
    misc: int | None = field(metadata=HEX)
    extended_registers: tuple[int, ...] = field(metadata=HEX)
    global_capability: int | None = field(metadata=HEX)
    recovery_failures: tuple[str, ...]
    has_recovered: bool | None


SectionFacts = (
    ProcessorError | X86Error | MemoryErrorFacts | PciErrorFacts | FirmwareError | BankError
)
"""Content of a section."""


def section_types() -> dict[str, str]:
    """Return the names of kinds of sections by their GUIDs."""
    names: dict[str, str] = data_file("error_records")["sections"]
    return names


def read_section(
    kind: str | None, data: bytes, what: str, warnings: Warnings
) -> SectionFacts | None:
    """Read a section.

    Args:
        kind: Its kind, as `section_types` has it.
        data: Its bytes.
        what: Noun of the section, for a warning.
        warnings: Gets the reason where the layout does not fit.

    Returns:
        None where the layout is not known, or does not fit.
    """
    reader = _READERS.get(kind or "")
    if reader is None:
        return None
    layout, read = reader
    try:
        return read(layout(KaitaiStream(BytesIO(data))))
    except (KaitaiStructError, EOFError):
        reason = f"{len(data):#x} bytes are too few for it"
        warnings.append(Unavailable(f"the content of {what}", reason))
        return None


class _Valid:
    """Fields of a section by name, None where their validation bit is not set."""

    def __init__(self, raw: Any, fields: type[IntEnum]) -> None:
        self._raw = raw
        self._given = frozenset(flag_names(raw.validation_bits, fields))

    def has(self, name: str) -> bool:
        """Return whether the bit of a field is set."""
        return name in self._given

    def get(self, name: str) -> Any:
        """Return a field."""
        return getattr(self._raw, name) if name in self._given else None

    def word(self, name: str) -> str | None:
        """Return the name of the member of an enumeration."""
        return member_name(self.get(name))

    def flags(self, name: str, flags: type[IntEnum]) -> tuple[str, ...]:
        """Return the names of the bits of a field that are set."""
        return flag_names(self.get(name) or 0, flags)


def _processor(raw: Any) -> ProcessorError:
    given = _Valid(raw, Layout.ProcessorGenericFields)
    return ProcessorError(
        processor_type=given.word("processor_type"),
        instruction_set=given.word("instruction_set"),
        error_types=given.flags("error_type", Layout.ProcessorErrorTypes),
        operation=given.word("operation"),
        flags=given.flags("flags", Layout.ProcessorFlags),
        level=given.get("level"),
        version=given.get("processor_version"),
        name=ascii_text(given.get("processor_name") or b""),
        processor_id=given.get("processor_id"),
        target_address=given.get("target_address"),
        requester_id=given.get("requester_id"),
        responder_id=given.get("responder_id"),
        instruction_pointer=given.get("instruction_pointer"),
    )


def _x86(raw: Any) -> X86Error:
    given = frozenset(flag_names(raw.validation_bits, Layout.ProcessorX86Fields))
    return X86Error(
        apic_id=raw.local_apic_id if "local_apic_id" in given else None,
        cpuid=_cpuid(raw.cpuid_values) if "cpuid_values" in given else None,
        errors=tuple(map(read_error_info, raw.error_infos)),
        contexts=tuple(map(read_context, raw.contexts)),
    )


def _cpuid(words: list[int]) -> tuple[int, ...]:
    """Return four numbers, which Windows stores one after another and others 64 bits apart."""
    apart = tuple(words[:8:2])
    return apart if not any(words[1:8:2]) else tuple(words[:4])


def _memory(raw: Any) -> MemoryErrorFacts:
    given = _Valid(raw, Layout.MemoryFields)
    row, more = given.get("row"), given.get("extended_row")
    if row is not None and more is not None:
        row |= (more & 3) << 16
    return _any_memory(given, raw, row=row, chip=None, corrected=None)


def _memory2(raw: Any) -> MemoryErrorFacts:
    given = _Valid(raw, Layout.Memory2Fields)
    status = given.get("status")
    corrected = None if status is None else bool(status & 1)
    return _any_memory(given, raw, given.get("row"), given.get("chip"), corrected)


def _any_memory(
    given: _Valid, raw: Any, row: int | None, chip: int | None, corrected: bool | None
) -> MemoryErrorFacts:
    has_status = given.has("error_status")
    status = raw.error_status
    return MemoryErrorFacts(
        error_type=given.word("error_type"),
        error_class=member_name(status.error_class) if has_status else None,
        detected_in=flag_names(status.detected_in, Layout.ErrorStatusFlags) if has_status else (),
        corrected=corrected,
        physical_address=given.get("physical_address"),
        physical_address_mask=given.get("physical_address_mask"),
        node=given.get("node"),
        card=given.get("card"),
        module=given.get("module"),
        bank=given.get("bank"),
        device=given.get("device"),
        row=row,
        column=given.get("column"),
        rank=given.get("rank"),
        bit_position=given.get("bit_position"),
        chip=chip,
        card_handle=given.get("card_handle"),
        module_handle=given.get("module_handle"),
    )


def _pci(raw: Any) -> PciErrorFacts:
    given = _Valid(raw, Layout.PciExpressFields)
    has_id, has_command = given.has("device_id"), given.has("command_status")
    capability, aer = given.get("capability"), given.get("aer")
    bdf = f"{raw.primary_bus:02x}:{raw.device_number:02x}.{raw.function_number:x}"
    uncorrectable = 0 if aer is None else aer.uncorrectable_status
    return PciErrorFacts(
        port_type=given.word("port_type"),
        version=f"{raw.major_version}.{raw.minor_version}" if given.has("version") else None,
        command=raw.command if has_command else None,
        status=raw.status if has_command else None,
        segment=raw.segment if has_id else None,
        function=bdf if has_id else None,
        secondary_bus=raw.secondary_bus if has_id else None,
        vendor_id=raw.vendor_id if has_id else None,
        device_id=raw.device_id if has_id else None,
        class_code=int.from_bytes(raw.class_code, "little") if has_id else None,
        slot=raw.slot_number if has_id else None,
        serial_number=f"{raw.serial_number:#x}" if given.has("serial_number") else None,
        device_status=None if capability is None else capability.device_status,
        link_speed=None if capability is None else capability.link_speed,
        link_width=None if capability is None else capability.link_width,
        uncorrectable=flag_names(uncorrectable, Layout.UncorrectableErrors),
        fatal=()
        if aer is None
        else flag_names(uncorrectable & aer.uncorrectable_severity, Layout.UncorrectableErrors),
        correctable=()
        if aer is None
        else flag_names(aer.correctable_status, Layout.CorrectableErrors),
        header_log=None if aer is None else aer.header_log.hex(),
    )


def _firmware(raw: Any) -> FirmwareError:
    guid = raw.record_guid
    return FirmwareError(
        record_type=member_name(raw.record_type),
        record_revision=raw.record_revision,
        record_id=raw.record_id,
        record_guid=None if guid is None else guid_text(guid),
    )


def _bank(raw: Any) -> BankError:
    vendor = data_file("error_records")["cpu_vendors"].get(str(int(raw.vendor)))
    check = describe_status(raw.status, vendor)
    registers = tuple(raw.extended_registers[: raw.extended_register_count])
    failures = raw.recovery_failure
    return BankError(
        version=raw.version,
        vendor=vendor,
        time=file_time(raw.timestamp),
        processor=raw.processor_number,
        apic_id=raw.apic_id,
        bank=raw.bank,
        unit=amd_unit(raw.extended_registers[0]) if vendor == "amd" else None,
        global_status=describe_global_status(raw.global_status),
        instruction_pointer=raw.instruction_pointer,
        check=check,
        address=raw.address if check.address_valid else None,
        misc=raw.misc if check.misc_valid else None,
        extended_registers=registers,
        global_capability=raw.global_capability,
        recovery_failures=flag_names(failures or 0, Layout.RecoveryFailures),
        has_recovered=None if raw.has_recovered is None else bool(raw.has_recovered),
    )


_READERS: dict[str, tuple[Callable[[KaitaiStream], Any], Callable[[Any], SectionFacts]]] = {
    "processor_generic": (Layout.ProcessorGeneric, _processor),
    "processor_x86": (Layout.ProcessorX86, _x86),
    "memory": (Layout.Memory, _memory),
    "memory2": (Layout.Memory2, _memory2),
    "pci_express": (Layout.PciExpress, _pci),
    "firmware": (Layout.Firmware, _firmware),
    "machine_check": (Layout.MachineCheck, _bank),
}
