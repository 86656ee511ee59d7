"""`MemoryArray`, `MemoryDevice`: sockets for memory modules, and the modules in them."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.firmware.smbios import words
from kdmp_ks.firmware.smbios.machine import PRIVATE
from kdmp_ks.firmware.smbios.structure import read_body
from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.firmware.smbios.structure import SmbiosStructure
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["MemoryArray", "MemoryDevice"]

_EXTENDED_CAPACITY: Final = 0x80000000
_UNKNOWN: Final = 0xFFFF
_IN_KIB: Final = 1 << 15
_EXTENDED_SIZE: Final = 0x7FFF
_EXTENDED_SPEED: Final = 0xFFFF
_31_BITS: Final = 0x7FFFFFFF
_KIB_SHIFT: Final = 10
_MIB_SHIFT: Final = 20
_RANK: Final = 0xF


@frozen
class MemoryArray(Facts):
    """A set of sockets for memory modules (type 16). An unknown fact is None.

    Attributes:
        handle: Handle of the structure, to which memory devices refer.
        location: Place of the sockets.
        use: Purpose, such as ``System Memory``.
        error_correction: Kind of error correction, such as ``Multi-bit ECC``.
        maximum_capacity: Largest amount of memory in bytes.
        devices: Number of sockets.
    """

    handle: int = field(metadata=HEX)
    location: str | None
    use: str | None
    error_correction: str | None
    maximum_capacity: int | None
    devices: int


@frozen
class MemoryDevice(Facts):
    """A socket for a memory module, and the module in it (type 17). An unknown fact is None.

    Attributes:
        handle: Handle of the structure.
        array: Handle of the array that the socket belongs to.
        slot: Name of the socket.
        bank: Name of its bank.
        size: Size of the module in bytes; 0 for an empty socket.
        total_width: Width in bits, with those for error correction.
        data_width: Width of the data in bits.
        form_factor: Shape of the module, such as ``DIMM``.
        type: Kind of memory, such as ``DDR4``; None for a number that is not defined.
        type_number: The same as a number of DSP0134.
        details: Further properties, such as ``Synchronous``.
        technology: Technology, such as ``DRAM``.
        rated_speed: Highest speed that the module supports, in MT/s.
        configured_speed: Speed that the module runs at, in MT/s.
        rank: Number of ranks.
        minimum_voltage: Lowest voltage in millivolts.
        maximum_voltage: Highest voltage in millivolts.
        configured_voltage: Voltage that the module runs at, in millivolts.
        manufacturer: Maker of the module.
        serial: Serial number; private.
        asset_tag: Inventory number; private.
        part: Part number.
        firmware_version: Version of the module's firmware.
    """

    handle: int = field(metadata=HEX)
    array: int = field(metadata=HEX)
    slot: str | None
    bank: str | None
    size: int | None
    total_width: int | None
    data_width: int | None
    form_factor: str | None
    type: str | None
    type_number: int
    details: tuple[str, ...]
    technology: str | None
    rated_speed: int | None
    configured_speed: int | None
    rank: int | None
    minimum_voltage: int | None
    maximum_voltage: int | None
    configured_voltage: int | None
    manufacturer: str | None
    serial: str | None = field(repr=False, metadata=PRIVATE)
    asset_tag: str | None = field(repr=False, metadata=PRIVATE)
    part: str | None
    firmware_version: str | None

    @property
    def is_empty(self) -> bool:
        """Whether there is no module in the socket."""
        return self.size == 0


def read_memory_array(structure: SmbiosStructure, warnings: Warnings) -> MemoryArray | None:
    """Read a structure of type 16; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.PhysicalMemoryArray, warnings)
    if body is None:
        return None
    capacity: int | None = body.maximum_capacity << _KIB_SHIFT
    if body.maximum_capacity == _EXTENDED_CAPACITY:
        capacity = body.extended_maximum_capacity
    return MemoryArray(
        handle=structure.handle,
        location=words.MEMORY_ARRAY_LOCATIONS.get(body.location),
        use=words.MEMORY_ARRAY_USES.get(body.purpose),
        error_correction=words.ERROR_CORRECTIONS.get(body.memory_error_correction),
        maximum_capacity=capacity,
        devices=body.num_memory_devices,
    )


def read_memory_device(structure: SmbiosStructure, warnings: Warnings) -> MemoryDevice | None:
    """Read a structure of type 17; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.MemoryDevice, warnings)
    if body is None:
        return None
    attributes = body.attributes
    return MemoryDevice(
        handle=structure.handle,
        array=body.physical_memory_array_handle,
        slot=structure.string(body.device_locator, "Device Locator", warnings),
        bank=structure.string(body.bank_locator, "Bank Locator", warnings),
        size=_size(body.module_size, body.extended_size),
        total_width=_width(body.total_width),
        data_width=_width(body.data_width),
        form_factor=words.FORM_FACTORS.get(body.form_factor),
        type=words.MEMORY_TYPES.get(body.memory_type),
        type_number=int(body.memory_type),
        details=_details(body.type_detail),
        technology=words.MEMORY_TECHNOLOGIES.get(body.memory_technology),
        rated_speed=_speed(body.speed, body.extended_speed),
        configured_speed=_speed(
            body.configured_memory_speed, body.extended_configured_memory_speed
        ),
        rank=None if attributes is None else attributes & _RANK or None,
        minimum_voltage=body.minimum_voltage or None,
        maximum_voltage=body.maximum_voltage or None,
        configured_voltage=body.configured_voltage or None,
        manufacturer=structure.string(body.manufacturer, "Manufacturer", warnings),
        serial=structure.string(body.serial_number, "Serial Number", warnings),
        asset_tag=structure.string(body.asset_tag, "Asset Tag", warnings),
        part=structure.string(body.part_number, "Part Number", warnings),
        firmware_version=structure.string(body.firmware_version, "Firmware Version", warnings),
    )


def _size(code: int, extended: int | None) -> int | None:
    if code == _UNKNOWN:
        return None
    if code == _EXTENDED_SIZE:
        # Tables of before 2.7 have no second field; the value is a size there, if an odd one.
        return (code if extended is None else extended & _31_BITS) << _MIB_SHIFT
    return (code & ~_IN_KIB) << (_KIB_SHIFT if code & _IN_KIB else _MIB_SHIFT)


def _width(code: int) -> int | None:
    return None if code in (0, _UNKNOWN) else code


def _speed(code: int | None, extended: int | None) -> int | None:
    if code == _EXTENDED_SPEED:
        code = None if extended is None else extended & _31_BITS
    return code or None


def _details(bits: int) -> tuple[str, ...]:
    return tuple(word for bit, word in words.TYPE_DETAILS.items() if bits >> bit & 1)
