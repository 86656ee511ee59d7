"""`HardwareFacts`: everything that is known about the machine of a dump, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.hardware.cpu import CpuFacts
    from kdmp_ks.analysis.hardware.devices import DeviceFacts, DisplayAdapter
    from kdmp_ks.analysis.hardware.firmware import BiosFacts, BoardFacts, SystemFacts
    from kdmp_ks.analysis.hardware.memory import MemoryModule
    from kdmp_ks.analysis.hardware.remark import Remark
    from kdmp_ks.ground.inferred import Inferred


@frozen
class HardwareFacts(Facts):
    """The machine, by the secondary data. It contains no serial numbers.

    An unknown fact is None, and the report's ``unavailable`` has the reason under ``hardware.``
    and its name.

    Attributes:
        name: Manufacturer and name of the machine; those of the main board where the system has
            placeholders.
        cpu: The processor.
        smbios_version: Version of the SMBIOS tables, such as ``3.3``.
        bios: The firmware.
        system: The machine as a product.
        board: The main board.
        chassis_type: Kind of enclosure, as a number of the SMBIOS specification.
        chassis: The same in words, such as ``notebook``.
        memory: Memory modules and empty slots.
        ram_mib: Size of all memory modules in MiB.
        error_correction: Error correction of the memory, such as ``none`` or ``multi-bit``.
        pci_devices: Number of functions in the PCI configuration.
        gpu: Display controllers on PCI.
        storage: Storage controllers on PCI.
        network: Network controllers on PCI.
        display_adapters: Display adapters that Windows used.
        remarks: What is noteworthy about the machine.
    """

    name: Inferred[str] | None
    cpu: CpuFacts | None
    smbios_version: str | None
    bios: BiosFacts | None
    system: SystemFacts | None
    board: BoardFacts | None
    chassis_type: int | None
    chassis: str | None
    memory: tuple[MemoryModule, ...] | None
    ram_mib: int | None
    error_correction: str | None
    pci_devices: int | None
    gpu: tuple[DeviceFacts, ...] | None
    storage: tuple[DeviceFacts, ...] | None
    network: tuple[DeviceFacts, ...] | None
    display_adapters: tuple[DisplayAdapter, ...] | None
    remarks: tuple[Remark, ...]
