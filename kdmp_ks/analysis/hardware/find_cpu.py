"""The processor, by registry values, CPUID leaves, MSRs and the SMBIOS tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.hardware.cpu import CpuFacts, ThermalFacts
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.blobs.microcode import find_microcode
from kdmp_ks.firmware.cpuid import describe_cpu
from kdmp_ks.firmware.thermal import describe_thermal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.blobs.processor_registers import ProcessorRegisters
    from kdmp_ks.blobs.registry_values import RegistryValue
    from kdmp_ks.firmware.cpuid import CpuDescription
    from kdmp_ks.firmware.smbios import Smbios
    from kdmp_ks.firmware.smbios.processor import Processor
    from kdmp_ks.ground.warnings import Warnings

    Values = Mapping[str, RegistryValue]

_THERMAL_MSR: Final = 0x19C
_INTEL: Final = "GenuineIntel"
_FEATURES: Final = 1
"""CPUID leaf of family, model, stepping and features."""
_HYPERVISOR: Final = 1 << 31
"""Bit of ECX in that leaf."""


def find_cpu(
    values: Values | None,
    registers: ProcessorRegisters | None,
    tables: Smbios | None,
    reasons: Reasons,
    warnings: Warnings,
) -> CpuFacts:
    """Return the processor.

    Args:
        values: Values of the registry.
        registers: CPUID leaves and MSRs.
        tables: The SMBIOS tables.
        reasons: Gets the reasons why facts are unknown.
        warnings: A record that gets sources that contradict each other.

    Raises:
        UnknownFactError: The dump has none of them.
    """
    if values is None and registers is None and not (tables and tables.processors):
        raise UnknownFactError("the dump has no secondary data about the processor")
    sockets = [one for one in tables.processors if one.is_populated] if tables else []
    cpuid = None if registers is None else describe_cpu(registers.cpuid)
    vendor = (cpuid and cpuid.vendor) or _text(values, "VendorIdentifier")
    return CpuFacts(
        name=_name(values, cpuid, sockets),
        vendor=vendor,
        identifier=_text(values, "Identifier"),
        family=None if cpuid is None else cpuid.family,
        model=None if cpuid is None else cpuid.model,
        stepping=None if cpuid is None else cpuid.stepping,
        mhz=_number(values, "~MHz"),
        microcode=reasons.attempt(
            "microcode", lambda: _microcode(values, registers, vendor, warnings)
        ),
        sockets=len(sockets) or None,
        cores=_total(one.cores for one in sockets),
        threads=_total(one.threads for one in sockets),
        hypervisor=_hypervisor(registers),
        thermal=reasons.attempt("thermal", lambda: _thermal(registers, vendor)),
    )


def _text(values: Values | None, name: str) -> str | None:
    value = None if values is None else values.get(name)
    return None if value is None else value.text or None


def _number(values: Values | None, name: str) -> int | None:
    value = None if values is None else values.get(name)
    return None if value is None else value.number


def _name(
    values: Values | None, cpuid: CpuDescription | None, sockets: Iterable[Processor]
) -> str | None:
    """Return the brand string: of the registry, of CPUID, or of the SMBIOS tables."""
    found = _text(values, "ProcessorNameString") or (cpuid and cpuid.brand)
    return found or next((one.version for one in sockets if one.version), None)


def _microcode(
    values: Values | None,
    registers: ProcessorRegisters | None,
    vendor: str | None,
    warnings: Warnings,
) -> str:
    """Return the revision of the microcode.

    Raises:
        UnknownFactError: The dump does not contain it.
    """
    if vendor != _INTEL:
        raise UnknownFactError("only dumps of Intel processors contain it")
    revision = find_microcode(values, registers, warnings)
    if revision is None:
        raise UnknownFactError("the dump has no MSR 0x8b")
    return f"{revision:#x}"


def _hypervisor(registers: ProcessorRegisters | None) -> bool | None:
    """Return whether a hypervisor answered CPUID: in the first reading, before the crash."""
    leaf = None if registers is None else registers.cpuid(_FEATURES, early=True)
    return None if leaf is None else bool(leaf.ecx & _HYPERVISOR)


def _thermal(registers: ProcessorRegisters | None, vendor: str | None) -> ThermalFacts:
    """Return the thermal sensor at the crash.

    Raises:
        UnknownFactError: The dump does not contain it.
    """
    value = None if registers is None or vendor != _INTEL else registers.msr(_THERMAL_MSR)
    if value is None:
        raise UnknownFactError("the dump has no MSR 0x19c (IA32_THERM_STATUS)")
    status = describe_thermal(value)
    return ThermalFacts(value, status.degrees_below_limit, status.now, status.logged)


def _total(counts: Iterable[int | None]) -> int | None:
    """Return the sum of counts; None if one of them is not known, or all are 0."""
    found = [*counts]
    return None if None in found else sum(filter(None, found)) or None
