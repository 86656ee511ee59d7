"""`PciFunction`, `describe_function`: a function of a PCI device, by its configuration space."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from kdmp_ks.firmware.pci_capabilities import walk_capabilities, walk_extended_capabilities
from kdmp_ks.firmware.pci_names import pci_name
from kdmp_ks.generated.python.pci_configuration import PciConfiguration
from kdmp_ks.ground.facts import Facts
from kdmp_ks.ground.warnings import OddValue, Unavailable
from kdmp_ks.parsing.schema_struct import FieldReader

if TYPE_CHECKING:
    from kdmp_ks.firmware.pci_space import ConfigurationSpace
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["PciErrors", "PciFunction", "PciLink", "describe_function"]

_Ids = PciConfiguration.CapabilityIds
_ExtendedIds = PciConfiguration.ExtendedCapabilityIds
_Ports = PciConfiguration.DevicePortTypes
_NO_VENDOR: Final = (0, 0xFFFF)
_LAYOUT: Final = 0x7F
_BRIDGE: Final = 1
_DEVICE: Final = 0
_HAS_CAPABILITIES: Final = 0x10
_NO_ANSWER: Final = 0xFFFF
_BUS_SHIFT: Final = 8
_SLOT_SHIFT: Final = 3
_SLOT: Final = 0x1F
_FUNCTION: Final = 7
_PORT_SHIFT: Final = 4
_PORT: Final = 0xF
_SPEED: Final = 0xF
_WIDTH_SHIFT: Final = 4
_WIDTH: Final = 0x3F
_LINKLESS: Final = frozenset({int(_Ports.root_complex_endpoint), int(_Ports.event_collector)})
"""Kinds of functions inside of the root complex, which have no link."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PciLink(Facts):
    """The PCI Express link of a function.

    ``str()`` returns for example ``gen1 x16 of gen3 x16``.

    Attributes:
        speed: Speed in use, as the generation: 1 is 2.5 GT/s; 0 if the link is down.
        width: Number of lanes in use; 0 if the link is down.
        max_speed: Highest speed of the function, as the generation.
        max_width: Largest number of lanes of the function.
    """

    speed: int
    width: int
    max_speed: int
    max_width: int

    def __str__(self) -> str:
        """Return speed and width, and what the function is capable of."""
        return f"gen{self.speed} x{self.width} of gen{self.max_speed} x{self.max_width}"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PciErrors(Facts):
    """Advanced error reporting of a function: errors since software cleared them.

    Attributes:
        uncorrectable: Uncorrectable error status register.
        correctable: Correctable error status register.
    """

    uncorrectable: int
    correctable: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PciFunction(Facts):
    """A function of a PCI device. An unknown fact is None.

    Attributes:
        bus: Number of the bus.
        slot: Number of the device on the bus.
        function: Number of the function in the device.
        vendor: Maker of the device.
        device: The maker's number of the device.
        answers: Whether the function answers; if not, all of its registers are ones.
        command: Command register.
        status: Status register.
        revision: The maker's version of the device.
        class_code: Class, subclass and programming interface, 24 bits.
        header_type: Header type register; bit 7 is set for a device of several functions.
        subsystem_vendor: Maker of the board or card.
        subsystem_device: That maker's number of it.
        port_type: Kind of PCI Express function, as in `PciConfiguration.DevicePortTypes`; None if
            the function is not of PCI Express.
        device_status: Device status register of PCI Express.
        link: The link; None for a function that has none.
        aer: Advanced error reporting; None for a function without it.
        capabilities: Kinds of capabilities, in the order of the list.
        extended_capabilities: Kinds of extended capabilities, in the order of the list.
    """

    bus: int
    slot: int
    function: int
    vendor: int
    device: int
    answers: bool
    command: int
    status: int
    revision: int
    class_code: int
    header_type: int
    subsystem_vendor: int | None = None
    subsystem_device: int | None = None
    port_type: int | None = None
    device_status: int | None = None
    link: PciLink | None = None
    aer: PciErrors | None = None
    capabilities: tuple[int, ...] = ()
    extended_capabilities: tuple[int, ...] = ()

    @property
    def bdf(self) -> str:
        """Bus, device and function, such as ``01:00.0``."""
        return f"{self.bus:02x}:{self.slot:02x}.{self.function}"

    @property
    def id(self) -> str:
        """Vendor and device, such as ``10de:1f0a``."""
        return f"{self.vendor:04x}:{self.device:04x}"

    @property
    def subsystem(self) -> str | None:
        """Vendor and device of the subsystem, such as ``1043:88d8``."""
        if self.subsystem_vendor is None:
            return None
        return f"{self.subsystem_vendor:04x}:{self.subsystem_device:04x}"

    @property
    def name(self) -> str | None:
        """Vendor and device by name; see `kdmp_ks.firmware.pci_names.pci_name`."""
        return pci_name(self.vendor, self.device)


def describe_function(
    space: ConfigurationSpace, address: int, warnings: Warnings
) -> PciFunction | None:
    """Describe a function.

    Args:
        space: Its configuration space.
        address: Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
        warnings: Record of what is wrong with the space.

    Returns:
        None if not even the first 16 bytes of the space are known.
    """
    start, _, _ = _headers()
    data = space.read(0, start.size)
    if data is None:
        return None
    vendor, device, command, status, revision, base, sub, interface, kind = start.read(data)
    found = PciFunction(
        bus=address >> _BUS_SHIFT,
        slot=address >> _SLOT_SHIFT & _SLOT,
        function=address & _FUNCTION,
        vendor=vendor,
        device=device,
        answers=vendor != _NO_ANSWER,
        command=command,
        status=status,
        revision=revision,
        class_code=base << 16 | sub << 8 | interface,
        header_type=kind,
    )
    if not found.answers:
        return found
    _, _, carried, errors = _capability_readers()
    subsystem: tuple[int, ...] | None
    subsystem, first = _rest_of_header(space, found, warnings)
    has_list = first and status & _HAS_CAPABILITIES
    listed = walk_capabilities(space, first, found.bdf, warnings) if has_list else {}
    if subsystem is None and _Ids.subsystem in listed:
        subsystem = _fields(space, carried, listed[_Ids.subsystem], found, warnings)
    known = subsystem is not None and subsystem[0] not in _NO_VENDOR
    port = link = device_status = aer = None
    extended: dict[int, int] = {}
    if _Ids.express in listed:
        port, device_status, link = _express(space, listed[_Ids.express], found, warnings)
        extended = walk_extended_capabilities(space, found.bdf, warnings)
    if _ExtendedIds.advanced_error_reporting in extended:
        offset = extended[_ExtendedIds.advanced_error_reporting]
        registers = _fields(space, errors, offset, found, warnings)
        aer = PciErrors(*registers) if registers else None
    return replace(
        found,
        subsystem_vendor=subsystem[0] if subsystem and known else None,
        subsystem_device=subsystem[1] if subsystem and known else None,
        port_type=port,
        device_status=device_status,
        link=link,
        aer=aer,
        capabilities=tuple(listed),
        extended_capabilities=tuple(extended),
    )


def _rest_of_header(
    space: ConfigurationSpace, function: PciFunction, warnings: Warnings
) -> tuple[tuple[int, int] | None, int]:
    """Return the subsystem that the header has, and the offset of the first capability."""
    start, device, bridge = _headers()
    layout = function.header_type & _LAYOUT
    if layout == _DEVICE:
        found = _fields(space, device, start.size, function, warnings)
        return ((found[0], found[1]), found[2]) if found else (None, 0)
    if layout == _BRIDGE:
        found = _fields(space, bridge, start.size, function, warnings)
        return (None, found[0]) if found else (None, 0)
    taken = "its layout is not known; capabilities are left out"
    warnings.append(OddValue(f"Header Type of PCI function {function.bdf}", layout, taken))
    return None, 0


def _express(
    space: ConfigurationSpace, offset: int, function: PciFunction, warnings: Warnings
) -> tuple[int | None, int | None, PciLink | None]:
    """Return kind of the function, device status and link, of the capability at an offset."""
    express, link, _, _ = _capability_readers()
    found = _fields(space, express, offset, function, warnings)
    if found is None:
        return None, None, None
    capabilities, device_status = found
    port = capabilities >> _PORT_SHIFT & _PORT
    if port in _LINKLESS:
        return port, device_status, None
    found = _fields(space, link, offset + express.size, function, warnings)
    if found is None:
        return port, device_status, None
    able, used = found
    speeds = used & _SPEED, used >> _WIDTH_SHIFT & _WIDTH
    return port, device_status, PciLink(*speeds, able & _SPEED, able >> _WIDTH_SHIFT & _WIDTH)


def _fields(
    space: ConfigurationSpace,
    reader: FieldReader,
    offset: int,
    function: PciFunction,
    warnings: Warnings,
) -> tuple[int, ...] | None:
    """Return fields of the structure at an offset; None, with a warning, if it is not known."""
    data = space.read(offset, reader.size)
    if data is None:
        what = f"{reader.name} at {offset:#x} of PCI function {function.bdf}"
        warnings.append(Unavailable(what, "not all of its bytes are in the dump"))
        return None
    return reader.read(data)


@cache
def _headers() -> tuple[FieldReader, FieldReader, FieldReader]:
    """Return the readers of the first bytes of a header, and of the rest of either layout."""
    start = FieldReader(
        PciConfiguration,
        "vendor_id", "device_id", "command", "status", "revision_id", "base_class", "sub_class",
        "programming_interface", "header_type",
    )  # fmt: skip
    rest = ("subsystem_vendor_id", "subsystem_id", "ofs_capabilities")
    device = FieldReader(PciConfiguration.DeviceHeader, *rest)
    bridge = FieldReader(PciConfiguration.BridgeHeader, "ofs_capabilities", "primary_bus")
    return start, device, bridge


@cache
def _capability_readers() -> tuple[FieldReader, FieldReader, FieldReader, FieldReader]:
    """Return the readers of four capabilities: PCI Express, its link, subsystem, AER."""
    kinds = PciConfiguration
    return (
        FieldReader(kinds.ExpressCapability, "capabilities", "device_status"),
        FieldReader(kinds.ExpressLink, "link_capabilities", "link_status"),
        FieldReader(kinds.SubsystemCapability, "subsystem_vendor_id", "subsystem_id"),
        FieldReader(kinds.ErrorReportingCapability, "uncorrectable_status", "correctable_status"),
    )
