"""`decode`: the facts in a blob of a known kind, by its tag.

Names of tags, known or not, are in ``data/blob_tags.json``; this table has the tags with a reader.
A reader is imported when a blob of its kind is decoded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kdmp_ks.addresses import Gva

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

Decoded = Any
"""A frozen dataclass, or a mapping of plain values, dataclasses, and tuples of such."""
_Reader = Callable[[bytes, "Warnings"], Decoded]


def decode(tag: UUID, data: bytes, warnings: Warnings) -> Decoded:
    """Decode a blob.

    Args:
        tag: Its tag.
        data: Its bytes.
        warnings: A record that gets what is wrong with it.

    Returns:
        The facts; None if no reader knows the tag.

    Raises:
        InvalidDataError: The blob is not of the kind that its tag says.
    """
    reader = READERS.get(tag)
    return None if reader is None else reader(data, warnings)


def _acpi(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.acpi import read_acpi_tables

    return {"tables": read_acpi_tables(data, warnings)}


def _address_ranges(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.address_ranges import read_address_ranges

    groups = read_address_ranges(data, warnings)
    return {
        "groups": tuple(
            {
                "name": group.name,
                "ranges": tuple({"address": one.start, "size": one.size} for one in group.ranges),
            }
            for group in groups
        )
    }


def _blamed_module(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.blamed_module import read_blamed_module

    return {"module": read_blamed_module(data, warnings)}


def _boot_status(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.boot_status import read_boot_status

    return read_boot_status(data, warnings)


def _display_watchdog(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.watchdog import read_display_watchdog

    return read_display_watchdog(data, warnings)


def _etw(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.etw import read_etw_header

    return read_etw_header(data, warnings)


def _executable_path(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.executable_path import read_executable_path

    return {"path": read_executable_path(data, warnings)}


def _framework_drivers(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.framework import read_framework_drivers

    return {"drivers": read_framework_drivers(data, warnings)}


def _framework_log(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.framework import read_framework_log

    return read_framework_log(data, warnings)


def _last_device(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.plug_and_play import read_last_device

    return read_last_device(data, warnings)


def _ntfs(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.drivers.marks import read_ntfs_black_box

    return read_ntfs_black_box(data, warnings)


def _nvidia(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.drivers.nvidia import read_nvidia_driver

    return read_nvidia_driver(data, warnings)


def _pci(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.pci import read_pci_functions

    return {"functions": tuple(map(_pci_function, read_pci_functions(data, warnings)))}


def _pci_function(one: Any) -> Decoded:
    numbers = ("class_code", "revision", "command", "status")
    return {
        "address": one.bdf,
        "id": one.id,
        "name": one.name,
        **{name: _hexadecimal(getattr(one, name)) for name in numbers},
        "answers": one.answers,
        "link": one.link,
        "aer": one.aer,
    }


def _power_button(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.drivers.power_button import read_power_button

    return read_power_button(data, warnings)


def _processor_registers(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.processor_registers import read_processor_registers

    found = read_processor_registers(data, warnings)
    cpuid = {f"{leaf:#x}": _registers(found.cpuid(leaf)) for leaf in found.leaves}
    msrs = {f"{msr:#x}": _hexadecimal(found.msr(msr)) for msr in found.msrs}
    return {"cpuid": cpuid, "msrs": msrs}


def _registers(reading: Any) -> Decoded:
    if reading is None:
        return None
    return {name: _hexadecimal(value) for name, value in reading._asdict().items()}


def _hexadecimal(value: int | None) -> str | None:
    return None if value is None else f"{value:#x}"


def _registry_values(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.registry_values import read_registry_values

    values = read_registry_values(data, warnings).items()
    return {
        name: one.data.hex() if one.text is None and one.number is None else one.text or one.number
        for name, one in values
    }


def _saved_memory(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.address_ranges import read_saved_memory

    groups = read_saved_memory(data, warnings)
    return {
        "groups": tuple(
            {
                "name": group.name,
                "size": group.size,
                "ranges": tuple(
                    {"address": Gva(one.address), "size": one.size} for one in group.segments
                ),
            }
            for group in groups
        )
    }


def _shutdown_mark(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.drivers.marks import read_shutdown_mark

    return read_shutdown_mark(data, warnings)


def _smbios(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.firmware.smbios import read_smbios

    found = read_smbios(data, warnings)
    return {
        "version": ".".join(map(str, found.version)),
        "structures": len(found.structures),
        "bios": found.bios,
        "system": found.system,
        "board": found.board,
        "enclosure": found.enclosure,
        "processors": found.processors,
        "memory_arrays": found.memory_arrays,
        "memory_devices": found.memory_devices,
    }


def _store_corruption(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.drivers.store_corruption import read_store_corruption

    return read_store_corruption(data, warnings)


def _storport(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.storport import read_storport

    return read_storport(data, warnings)


def _winlogon(data: bytes, warnings: Warnings) -> Decoded:
    from kdmp_ks.blobs.winlogon import read_winlogon

    return read_winlogon(data, warnings)


READERS: Final[Mapping[UUID, _Reader]] = {
    UUID("00afe9c4-940d-4213-8016-cd3719b5bc20"): _ntfs,
    UUID("0d910545-e694-4b15-870c-01625fb32a6f"): _saved_memory,
    UUID("270a33fd-3da6-460d-ba89-3c1bae21e39b"): _display_watchdog,
    UUID("2b4ae195-a64d-4f04-8ede-7e4f981bd42a"): _address_ranges,
    UUID("2b88b710-1c93-4f7c-b06c-655ecc50decc"): _etw,
    UUID("54c84888-01d1-4c1e-bed6-282c98241303"): _framework_log,
    UUID("5545f79e-5326-4467-ae69-81633ae33155"): _power_button,
    UUID("6c7ac389-4313-47dc-9f34-a8800a0fb56c"): _registry_values,
    UUID("6de4c85a-57f3-4cda-82fe-c8855a58f8e4"): _shutdown_mark,
    UUID("80cc79cf-a719-4af1-bf97-fe29ff76ebc1"): _winlogon,
    UUID("9276c055-eb87-425c-b8b5-04e4d247f6cd"): _pci,
    UUID("b7631941-532a-4cd6-b1b1-edb5917d4557"): _last_device,
    UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758"): _smbios,
    UUID("be84d651-a550-4367-8e63-ab792b631f94"): _executable_path,
    UUID("bf2297dc-34ba-11dc-868a-e19155d89593"): _nvidia,
    UUID("d03dc06f-d88e-44c5-ba2a-fae035172d19"): _processor_registers,
    UUID("d6d379dc-c699-43e9-8c5e-f5fd8dd65780"): _store_corruption,
    UUID("da82441d-7142-4bc1-b844-0807c5a4b67f"): _storport,
    UUID("e83b40d2-b0a0-4842-abea-71c9e3463dd1"): _acpi,
    UUID("f57308df-cc45-4e01-ad76-29a4ebb010ec"): _boot_status,
    UUID("f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3"): _framework_drivers,
    UUID("fe96ddbf-850d-4c4a-a7bf-c686be526047"): _blamed_module,
}
"""Readers by the tag of the blobs that they read."""
