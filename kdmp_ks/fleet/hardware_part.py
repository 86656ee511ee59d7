"""`hardware_part`: the hardware of a report as part of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.fleet.parts import RowDevice, RowHardware, RowMemoryModule, RowRemark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.analysis.hardware.devices import DeviceFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts


def hardware_part(found: HardwareFacts) -> RowHardware:
    """Return the hardware of a report as part of a row.

    Args:
        found: The hardware, which contains no serial numbers.
    """
    cpu, bios, system, board = found.cpu, found.bios, found.system, found.board
    return RowHardware(
        name=None if found.name is None else found.name.value,
        cpu=None if cpu is None else cpu.name,
        cpu_identifier=None if cpu is None else cpu.identifier,
        cpu_vendor=None if cpu is None else cpu.vendor,
        microcode=None if cpu is None else cpu.microcode,
        mhz=None if cpu is None else cpu.mhz,
        hypervisor=None if cpu is None else cpu.hypervisor,
        bios_vendor=None if bios is None else bios.vendor,
        bios_version=None if bios is None else bios.version,
        bios_date=None if bios is None else bios.date,
        system_manufacturer=None if system is None else system.manufacturer,
        system_product=None if system is None else system.product,
        system_version=None if system is None else system.version,
        system_sku=None if system is None else system.sku,
        system_family=None if system is None else system.family,
        board_manufacturer=None if board is None else board.manufacturer,
        board_product=None if board is None else board.product,
        board_version=None if board is None else board.version,
        chassis=found.chassis,
        ram_mib=found.ram_mib,
        error_correction=found.error_correction,
        pci_devices=found.pci_devices,
        memory=tuple(
            RowMemoryModule(
                one.slot,
                one.mib,
                one.type,
                one.rated_mt_s,
                one.configured_mt_s,
                one.manufacturer,
                one.part,
            )
            for one in found.memory or ()
        ),
        gpu=_devices(found.gpu),
        storage=_devices(found.storage),
        network=_devices(found.network),
        remarks=tuple(
            RowRemark(one.kind, one.message, one.confidence.word) for one in found.remarks
        ),
    )


def _devices(found: Iterable[DeviceFacts] | None) -> tuple[RowDevice, ...]:
    return tuple(RowDevice(one.id, one.subsystem, one.name) for one in found or ())
