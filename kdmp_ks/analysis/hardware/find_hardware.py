"""`find_hardware`: find out everything about the machine of a dump."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from kdmp_ks.analysis.blob_source import BlobSource, read_blob
from kdmp_ks.analysis.hardware.find_cpu import find_cpu
from kdmp_ks.analysis.hardware.find_devices import count_silent, find_adapters, find_devices
from kdmp_ks.analysis.hardware.find_firmware import (
    find_bios,
    find_board,
    find_enclosure,
    find_error_correction,
    find_memory,
    find_name,
    find_ram_size,
    find_system,
    find_version,
)
from kdmp_ks.analysis.hardware.hardware import HardwareFacts
from kdmp_ks.analysis.hardware.remarks import (
    device_remarks,
    memory_remarks,
    silent_remark,
    thermal_remarks,
)
from kdmp_ks.analysis.unknown_fact import UnknownFactError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kdmp_ks.analysis.hardware.cpu import CpuFacts
    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.blobs.processor_registers import ProcessorRegisters
    from kdmp_ks.blobs.registry_values import RegistryValue
    from kdmp_ks.blobs.watchdog import DisplayAdapter
    from kdmp_ks.firmware.pci_function import PciFunction
    from kdmp_ks.firmware.smbios import Smbios
    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.warnings import Warnings

T = TypeVar("T")

_SMBIOS: Final = UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758")
_REGISTRY_VALUES: Final = UUID("6c7ac389-4313-47dc-9f34-a8800a0fb56c")
_PROCESSOR_REGISTERS: Final = UUID("d03dc06f-d88e-44c5-ba2a-fae035172d19")
_PCI: Final = UUID("9276c055-eb87-425c-b8b5-04e4d247f6cd")
_WATCHDOG: Final = UUID("270a33fd-3da6-460d-ba89-3c1bae21e39b")
_STORAGE, _NETWORK, _DISPLAY = 1, 2, 3
"""Base classes of PCI devices."""


@dataclass(frozen=True, slots=True)
class _Sources:
    """The secondary data about a machine."""

    smbios: BlobSource[Smbios]
    values: BlobSource[Mapping[str, RegistryValue]]
    registers: BlobSource[ProcessorRegisters]
    functions: BlobSource[tuple[PciFunction, ...]]
    adapters: BlobSource[tuple[DisplayAdapter, ...]]

    @property
    def found(self) -> bool:
        """Whether there are any."""
        every = (self.smbios, self.values, self.registers, self.functions, self.adapters)
        return any(one.value is not None for one in every)


def find_hardware(blobs: SecondaryData, reasons: Reasons, warnings: Warnings) -> HardwareFacts:
    """Find out everything about the machine of a dump.

    Args:
        blobs: The secondary data of the dump.
        reasons: Gets the reasons why facts are unknown, each under the fact's name.
        warnings: A record that gets what is wrong with the secondary data.

    Raises:
        UnknownFactError: The dump has no secondary data about the machine.
    """
    sources = _read_sources(blobs, warnings)
    if not sources.found:
        raise UnknownFactError("the dump has no secondary data about the machine")
    attempt, tables = reasons.attempt, sources.smbios
    system = attempt("system", lambda: find_system(tables.require()))
    board = attempt("board", lambda: find_board(tables.require()))
    enclosure = attempt("chassis", lambda: find_enclosure(tables.require()))
    memory = attempt("memory", lambda: find_memory(tables.require()))
    cpu = attempt("cpu", lambda: _cpu(sources, reasons, warnings))
    pci = sources.functions
    gpu = attempt("gpu", lambda: find_devices(pci.require(), _DISPLAY))
    storage = attempt("storage", lambda: find_devices(pci.require(), _STORAGE))
    network = attempt("network", lambda: find_devices(pci.require(), _NETWORK))
    remarks = (
        *thermal_remarks(None if cpu is None else cpu.thermal),
        *memory_remarks(memory or ()),
        *device_remarks((*(gpu or ()), *(storage or ()), *(network or ()))),
        *silent_remark(count_silent(pci.value or ())),
    )
    return HardwareFacts(
        name=attempt("name", lambda: find_name(tables.require(), system, board)),
        cpu=cpu,
        smbios_version=attempt("smbios_version", lambda: find_version(tables.require())),
        bios=attempt("bios", lambda: find_bios(tables.require())),
        system=system,
        board=board,
        chassis_type=None if enclosure is None else enclosure.type_number,
        chassis=None if enclosure is None else enclosure.type,
        memory=memory,
        ram_mib=attempt("ram_mib", lambda: find_ram_size(tables.require())),
        error_correction=attempt(
            "error_correction", lambda: find_error_correction(tables.require())
        ),
        pci_devices=attempt("pci_devices", lambda: len(pci.require())),
        gpu=gpu,
        storage=storage,
        network=network,
        display_adapters=attempt(
            "display_adapters", lambda: find_adapters(sources.adapters.require(), pci.value)
        ),
        remarks=remarks,
    )


def _cpu(sources: _Sources, reasons: Reasons, warnings: Warnings) -> CpuFacts:
    return find_cpu(
        sources.values.value,
        sources.registers.value,
        sources.smbios.value,
        reasons.part("cpu"),
        warnings,
    )


def _read_sources(blobs: SecondaryData, warnings: Warnings) -> _Sources:
    from kdmp_ks.blobs.pci import read_pci_functions
    from kdmp_ks.blobs.processor_registers import read_processor_registers
    from kdmp_ks.blobs.registry_values import read_registry_values
    from kdmp_ks.blobs.watchdog import read_display_adapters
    from kdmp_ks.firmware.smbios import read_smbios

    def read(tag: UUID, noun: str, reader: Callable[[bytes, Warnings], T]) -> BlobSource[T]:
        return read_blob(blobs, tag, noun, lambda data: reader(data, warnings))

    return _Sources(
        read(_SMBIOS, "SMBIOS tables", read_smbios),
        read(_REGISTRY_VALUES, "registry values of the processor", read_registry_values),
        read(_PROCESSOR_REGISTERS, "registers of the processor", read_processor_registers),
        read(_PCI, "PCI configuration", read_pci_functions),
        read(_WATCHDOG, "data of the display watchdog", read_display_adapters),
    )
