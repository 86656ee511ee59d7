"""`Processor`: a processor socket of SMBIOS, and the processor in it."""

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

__all__ = ["Processor"]

_POPULATED: Final = 1 << 6
_STATE: Final = 7
_SECOND_FAMILY: Final = 0xFE
_SECOND_COUNT: Final = 0xFF
_ONE_VOLTAGE: Final = 1 << 7
_SOCKET_VOLTAGES: Final = ((1, 5000), (2, 3300), (4, 2900))
"""Voltages that a socket supports, by the bits of the field."""


@frozen
class Processor(Facts):
    """A processor socket (type 4). An unknown fact is None.

    Attributes:
        handle: Handle of the structure.
        socket: Name of the socket.
        is_populated: Whether there is a processor in it.
        state: State of the processor, such as ``Enabled``.
        type: Use of the processor, such as ``Central Processor``.
        family: Family in the numbering of DSP0134.
        id: Identification; on x86 EAX and EDX of CPUID leaf 1.
        manufacturer: Maker.
        version: Name of the processor.
        voltages: Its voltage in millivolts, or those that the socket supports.
        external_clock: External clock in MHz.
        max_speed: Highest speed that the board supports, in MHz.
        current_speed: Speed at the start of the machine, in MHz.
        cores: Number of cores.
        enabled_cores: Number of cores that the firmware has enabled.
        threads: Number of threads.
        characteristics: Features, one bit each.
        serial: Serial number; private.
        asset_tag: Inventory number; private.
        part: Part number.
    """

    handle: int = field(metadata=HEX)
    socket: str | None
    is_populated: bool
    state: str | None
    type: str | None
    family: int | None
    id: bytes = field(repr=False)
    manufacturer: str | None
    version: str | None
    voltages: tuple[int, ...]
    external_clock: int | None
    max_speed: int | None
    current_speed: int | None
    cores: int | None
    enabled_cores: int | None
    threads: int | None
    characteristics: int | None = field(metadata=HEX)
    serial: str | None = field(repr=False, metadata=PRIVATE)
    asset_tag: str | None = field(repr=False, metadata=PRIVATE)
    part: str | None


def read_processor(structure: SmbiosStructure, warnings: Warnings) -> Processor | None:
    """Read a structure of type 4; None, with a warning, if it is too short."""
    from kdmp_ks.generated.python.smbios import Smbios

    body = read_body(structure, Smbios.ProcessorInformation, warnings)
    if body is None:
        return None
    family = body.processor_family
    return Processor(
        handle=structure.handle,
        socket=structure.string(body.socket_designation, "Socket Designation", warnings),
        is_populated=bool(body.status & _POPULATED),
        state=words.PROCESSOR_STATES.get(body.status & _STATE),
        type=words.PROCESSOR_TYPES.get(body.processor_type),
        family=body.processor_family_2 if family == _SECOND_FAMILY else family,
        id=body.processor_id,
        manufacturer=structure.string(
            body.processor_manufacturer, "Processor Manufacturer", warnings
        ),
        version=structure.string(body.processor_version, "Processor Version", warnings),
        voltages=_voltages(body.voltage),
        external_clock=body.external_clock or None,
        max_speed=body.max_speed or None,
        current_speed=body.current_speed or None,
        cores=_count(body.num_cores, body.num_cores_2),
        enabled_cores=_count(body.num_cores_enabled, body.num_cores_enabled_2),
        threads=_count(body.num_threads, body.num_threads_2),
        characteristics=body.processor_characteristics,
        serial=structure.string(body.serial_number, "Serial Number", warnings),
        asset_tag=structure.string(body.asset_tag, "Asset Tag", warnings),
        part=structure.string(body.part_number, "Part Number", warnings),
    )


def _count(count: int | None, second: int | None) -> int | None:
    """Return a count that is in a second field where it does not fit into the first."""
    return (second if count == _SECOND_COUNT and second is not None else count) or None


def _voltages(code: int) -> tuple[int, ...]:
    if code & _ONE_VOLTAGE:
        return ((code & ~_ONE_VOLTAGE) * 100,)
    return tuple(voltage for bit, voltage in _SOCKET_VOLTAGES if code & bit)
