"""`Bios`, `System`, `Board`, `Enclosure`: firmware, machine, board and chassis of SMBIOS."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.firmware.smbios import words
from kdmp_ks.firmware.smbios.structure import read_body
from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    import datetime

    from kdmp_ks.firmware.smbios.structure import SmbiosStructure
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["Bios", "Board", "Enclosure", "System"]

PRIVATE: Final = {"private": True}
"""Metadata of fields that identify a machine."""
_DATE: Final = re.compile(r"(\d\d?)/ ?(\d\d?)/ ?(\d{4}|\d\d)")
_NOT_FILLED_IN: Final = 1 << 3
"""Bit of the firmware's characteristics: they are not there."""
_UEFI: Final = 1 << 3
_VIRTUAL: Final = 1 << 4
_NOT_GIVEN: Final = 0xFF
_LARGE: Final = 0xFF
_UNIT_SHIFT: Final = 14
_LOCK: Final = 1 << 7
_LITTLE_ENDIAN_SINCE: Final = (2, 6)
"""First version whose UUIDs have their first three fields in little-endian order."""


@frozen
class Bios(Facts):
    """Firmware of the machine (type 0). An unknown fact is None.

    Attributes:
        vendor: Maker.
        version: Version, in free text.
        date: Date as the firmware writes it, month first.
        address: Address of the firmware in memory; 0 where it has none.
        rom_size: Size of the chip in bytes; 16 MiB may mean more in old tables.
        characteristics: Features, one bit each.
        release: Release, major and minor number.
        controller_release: Release of the embedded controller's firmware.
        is_uefi: Whether the firmware says that it supports UEFI.
        is_virtual: Whether the firmware says that the machine is virtual.
    """

    vendor: str | None
    version: str | None
    date: str | None
    address: int = field(metadata=HEX)
    rom_size: int | None
    characteristics: int | None = field(metadata=HEX)
    release: tuple[int, int] | None
    controller_release: tuple[int, int] | None
    is_uefi: bool | None
    is_virtual: bool | None

    @property
    def released(self) -> datetime.date | None:
        """The date as a value; None if it has no known form."""
        import datetime

        found = _DATE.fullmatch(self.date or "")
        if found is None:
            return None
        month, day, year = map(int, found.groups())
        try:
            return datetime.date(year + 1900 if len(found[3]) == 2 else year, month, day)
        except ValueError:
            return None


@frozen
class System(Facts):
    """The machine as its maker sells it (type 1). An unknown fact is None.

    Attributes:
        manufacturer: Maker.
        product: Name of the product.
        version: Version of the product.
        serial: Serial number; private.
        uuid: Identity of the machine; private. Windows stores none in crash dumps.
        wake_up: Event that started the machine.
        sku: Number under which the product is ordered.
        family: Family of the product.
    """

    manufacturer: str | None
    product: str | None
    version: str | None
    serial: str | None = field(repr=False, metadata=PRIVATE)
    uuid: UUID | None = field(repr=False, metadata=PRIVATE)
    wake_up: str | None
    sku: str | None
    family: str | None


@frozen
class Board(Facts):
    """A board, mostly the motherboard (type 2). An unknown fact is None.

    Attributes:
        manufacturer: Maker.
        product: Name of the board.
        version: Version of the board.
        serial: Serial number; private.
        asset_tag: Inventory number; private.
        location: Place in the chassis.
        chassis: Handle of the chassis' structure.
        type: Kind of the board, such as ``Motherboard``.
    """

    manufacturer: str | None
    product: str | None
    version: str | None
    serial: str | None = field(repr=False, metadata=PRIVATE)
    asset_tag: str | None = field(repr=False, metadata=PRIVATE)
    location: str | None
    chassis: int | None = field(metadata=HEX)
    type: str | None


@frozen
class Enclosure(Facts):
    """A chassis (type 3). An unknown fact is None.

    Attributes:
        manufacturer: Maker.
        type: Kind of the chassis, such as ``Notebook``; None for a number that is not defined.
        type_number: The same as a number of DSP0134.
        has_lock: Whether it has a lock.
        version: Version.
        serial: Serial number; private.
        asset_tag: Inventory number; private.
        boot_up_state: State when the machine was last started.
        power_supply_state: State of the power supply.
        thermal_state: State of the temperature.
        security: Physical security.
        height: Height in rack units.
        power_cords: Number of power cords.
        sku: Number under which the chassis is ordered.
    """

    manufacturer: str | None
    type: str | None
    type_number: int
    has_lock: bool
    version: str | None
    serial: str | None = field(repr=False, metadata=PRIVATE)
    asset_tag: str | None = field(repr=False, metadata=PRIVATE)
    boot_up_state: str | None
    power_supply_state: str | None
    thermal_state: str | None
    security: str | None
    height: int | None
    power_cords: int | None
    sku: str | None


def read_bios(structure: SmbiosStructure, warnings: Warnings) -> Bios | None:
    """Read a structure of type 0; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.BiosInformation, warnings)
    if body is None:
        return None
    features = body.characteristics_extension_2
    characteristics = body.characteristics
    return Bios(
        vendor=structure.string(body.vendor, "Vendor", warnings),
        version=structure.string(body.version, "BIOS Version", warnings),
        date=structure.string(body.release_date, "BIOS Release Date", warnings),
        address=body.starting_address_segment << 4,
        rom_size=_rom_size(body.rom_size, body.extended_rom_size),
        characteristics=None if characteristics & _NOT_FILLED_IN else characteristics,
        release=_release(body.major_release, body.minor_release),
        controller_release=_release(body.controller_major_release, body.controller_minor_release),
        is_uefi=None if features is None else bool(features & _UEFI),
        is_virtual=None if features is None else bool(features & _VIRTUAL),
    )


def read_system(
    structure: SmbiosStructure, version: tuple[int, int], warnings: Warnings
) -> System | None:
    """Read a structure of type 1; None, with a warning, if it is too short.

    Args:
        structure: The structure.
        version: Version of the standard, which decides the order of the UUID's bytes.
        warnings: Record of what is wrong with it.
    """
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.SystemInformation, warnings)
    if body is None:
        return None
    return System(
        manufacturer=structure.string(body.manufacturer, "Manufacturer", warnings),
        product=structure.string(body.product_name, "Product Name", warnings),
        version=structure.string(body.version, "Version", warnings),
        serial=structure.string(body.serial_number, "Serial Number", warnings),
        uuid=_uuid(body.uuid, version),
        wake_up=words.WAKE_UP_TYPES.get(body.wake_up_type),
        sku=structure.string(body.sku_number, "SKU Number", warnings),
        family=structure.string(body.family, "Family", warnings),
    )


def read_board(structure: SmbiosStructure, warnings: Warnings) -> Board | None:
    """Read a structure of type 2; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.BaseboardInformation, warnings)
    if body is None:
        return None
    return Board(
        manufacturer=structure.string(body.manufacturer, "Manufacturer", warnings),
        product=structure.string(body.product, "Product", warnings),
        version=structure.string(body.version, "Version", warnings),
        serial=structure.string(body.serial_number, "Serial Number", warnings),
        asset_tag=structure.string(body.asset_tag, "Asset Tag", warnings),
        location=structure.string(body.location_in_chassis, "Location in Chassis", warnings),
        chassis=body.chassis_handle,
        type=words.BOARD_TYPES.get(body.board_type),
    )


def read_enclosure(structure: SmbiosStructure, warnings: Warnings) -> Enclosure | None:
    """Read a structure of type 3; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.SystemEnclosure, warnings)
    if body is None:
        return None
    number = body.chassis_type & ~_LOCK
    return Enclosure(
        manufacturer=structure.string(body.manufacturer, "Manufacturer", warnings),
        type=words.CHASSIS_TYPES.get(number),
        type_number=number,
        has_lock=bool(body.chassis_type & _LOCK),
        version=structure.string(body.version, "Version", warnings),
        serial=structure.string(body.serial_number, "Serial Number", warnings),
        asset_tag=structure.string(body.asset_tag, "Asset Tag", warnings),
        boot_up_state=words.CHASSIS_STATES.get(body.boot_up_state),
        power_supply_state=words.CHASSIS_STATES.get(body.power_supply_state),
        thermal_state=words.CHASSIS_STATES.get(body.thermal_state),
        security=words.CHASSIS_SECURITY_STATES.get(body.security_status),
        height=body.height or None,
        power_cords=body.num_power_cords or None,
        sku=structure.string(body.sku_number, "SKU Number", warnings),
    )


def _rom_size(code: int, extended: int | None) -> int | None:
    if code != _LARGE or extended is None:
        return (code + 1) << 16
    unit, size = extended >> _UNIT_SHIFT, extended & ((1 << _UNIT_SHIFT) - 1)
    return size << 20 + 10 * unit if unit in (0, 1) else None


def _release(major: int | None, minor: int | None) -> tuple[int, int] | None:
    if major is None or minor is None or _NOT_GIVEN in (major, minor):
        return None
    return major, minor


def _uuid(data: bytes | None, version: tuple[int, int]) -> UUID | None:
    """Return a UUID; None where it is all zeros (not present) or all ones (not set)."""
    if data is None or (len(set(data)) == 1 and data[0] in (0, 0xFF)):
        return None
    return UUID(bytes_le=data) if version >= _LITTLE_ENDIAN_SINCE else UUID(bytes=data)
