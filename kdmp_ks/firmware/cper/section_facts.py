"""Facts of the sections of hardware error records.

Facts whose validation bit is not set are None; so are numbers that their enumeration does not have.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.firmware.cper.processor import ProcessorContext, ProcessorErrorInfo
    from kdmp_ks.firmware.machine_check import MachineCheck


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
