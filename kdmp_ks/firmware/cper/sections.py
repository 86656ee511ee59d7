"""Sections of hardware error records, from bytes to facts.

Facts whose validation bit is not set are None; so are numbers that their enumeration does not have.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStream, KaitaiStructError

from kdmp_ks.firmware.cper.processor import (
    read_context,
    read_error_info,
)
from kdmp_ks.firmware.cper.section_facts import (
    BankError,
    FirmwareError,
    MemoryErrorFacts,
    PciErrorFacts,
    ProcessorError,
    SectionFacts,
    X86Error,
)
from kdmp_ks.firmware.cper.values import ascii_text, file_time, flag_names, guid_text, member_name
from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.firmware.machine_check import (
    amd_unit,
    describe_global_status,
    describe_status,
)
from kdmp_ks.generated.python.cper import Cper as Layout
from kdmp_ks.ground.warnings import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import IntEnum

    from kdmp_ks.ground.warnings import Warnings


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
