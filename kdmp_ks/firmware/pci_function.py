"""`PciFunction`, `describe_function`: a function of a PCI device, by its configuration space."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.firmware.pci_capabilities import walk_capabilities, walk_extended_capabilities
from kdmp_ks.firmware.pci_names import pci_name
from kdmp_ks.generated.python.pci_configuration import PciConfiguration
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.warnings import OddValue, Unavailable
from kdmp_ks.parsing.schema_struct import FieldReader

if TYPE_CHECKING:
    from kdmp_ks.firmware.pci_space import ConfigurationSpace
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["PciErrors", "PciFunction", "PciLink", "describe_function", "format_bdf"]

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


@frozen
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


@frozen
class PciErrors(Facts):
    """Advanced error reporting of a function: errors since software cleared them.

    Attributes:
        uncorrectable: Uncorrectable error status register.
        correctable: Correctable error status register.
    """

    uncorrectable: int
    correctable: int


@frozen
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
    fields = space.read(start, 0)
    if fields is None:
        return None
    vendor, device, command, status, revision, base, sub, interface, kind = fields
    found = _Space(space, address, warnings)
    answers = vendor != _NO_ANSWER
    subsystem, first = found.rest_of_header(kind) if answers else (None, 0)
    listed = found.capabilities(first) if status & _HAS_CAPABILITIES else {}
    carried = listed.get(_Ids.subsystem)
    if carried is not None and kind & _LAYOUT == _BRIDGE:
        subsystem = found.fields(_readers().subsystem, carried)
    if subsystem is not None and subsystem[0] in _NO_VENDOR:
        subsystem = None
    express = listed.get(_Ids.express)
    port, device_status, link = found.express(express)
    is_large = express is not None or _Ids.pci_x in listed
    extended = found.extended_capabilities() if is_large else {}
    return PciFunction(
        bus=address >> _BUS_SHIFT,
        slot=address >> _SLOT_SHIFT & _SLOT,
        function=address & _FUNCTION,
        vendor=vendor,
        device=device,
        answers=answers,
        command=command,
        status=status,
        revision=revision,
        class_code=base << 16 | sub << 8 | interface,
        header_type=kind,
        subsystem_vendor=None if subsystem is None else subsystem[0],
        subsystem_device=None if subsystem is None else subsystem[1],
        port_type=port,
        device_status=device_status,
        link=link,
        aer=found.errors(extended.get(_ExtendedIds.advanced_error_reporting)),
        capabilities=tuple(listed),
        extended_capabilities=tuple(extended),
    )


class _Space:
    """The configuration space of one function, and what is wrong with it."""

    def __init__(self, space: ConfigurationSpace, address: int, warnings: Warnings) -> None:
        self._space = space
        self._address = address
        self._warnings = warnings

    @property
    def _name(self) -> str:
        """The function, for warnings."""
        return f"the PCI function {format_bdf(self._address)}"

    def fields(self, reader: FieldReader, offset: int) -> tuple[Any, ...] | None:
        """Return fields of the structure at an offset; None, with a warning, if it is not known."""
        found = self._space.read(reader, offset)
        if found is None:
            what = f"{reader.name} at {offset:#x} of {self._name}"
            self._warnings.append(Unavailable(what, "not all of its bytes are in the dump"))
        return found

    def rest_of_header(self, kind: int) -> tuple[tuple[int, int] | None, int]:
        """Return the subsystem that the header has, and the offset of the first capability."""
        start, device, bridge = _headers()
        layout = kind & _LAYOUT
        if layout == _DEVICE:
            found = self.fields(device, start.size)
            return ((found[0], found[1]), found[2]) if found else (None, 0)
        if layout == _BRIDGE:
            found = self.fields(bridge, start.size)
            return None, found[0] if found else 0
        taken = "its layout is not known; capabilities are left out"
        self._warnings.append(OddValue(f"Header Type of {self._name}", layout, taken))
        return None, 0

    def capabilities(self, first: int) -> dict[int, int]:
        """Return the offsets of capabilities by their kind."""
        return walk_capabilities(self._space, first, self._name, self._warnings)

    def extended_capabilities(self) -> dict[int, int]:
        """Return the offsets of extended capabilities by their kind."""
        return walk_extended_capabilities(self._space, self._name, self._warnings)

    def express(self, offset: int | None) -> tuple[int | None, int | None, PciLink | None]:
        """Return kind of the function, device status and link, of the capability at an offset."""
        readers = _readers()
        found = None if offset is None else self.fields(readers.express, offset)
        if offset is None or found is None:
            return None, None, None
        port = found[0] >> _PORT_SHIFT & _PORT
        if port in _LINKLESS:
            return port, found[1], None
        registers = self.fields(readers.link, offset + readers.express.size)
        return port, found[1], None if registers is None else _link(*registers)

    def errors(self, offset: int | None) -> PciErrors | None:
        """Return the errors of the capability at an offset."""
        found = None if offset is None else self.fields(_readers().errors, offset)
        return None if found is None else PciErrors(*found)


def _link(able: int, used: int) -> PciLink:
    """Return the link of two registers, link capabilities and link status."""
    return PciLink(
        speed=used & _SPEED,
        width=used >> _WIDTH_SHIFT & _WIDTH,
        max_speed=able & _SPEED,
        max_width=able >> _WIDTH_SHIFT & _WIDTH,
    )


def format_bdf(address: int) -> str:
    """Format bus, device and function.

    >>> format_bdf(0x1A9)
    '01:15.1'
    """
    bus, slot = address >> _BUS_SHIFT, address >> _SLOT_SHIFT & _SLOT
    return f"{bus:02x}:{slot:02x}.{address & _FUNCTION}"


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


class _Readers(NamedTuple):
    """Readers of capabilities."""

    express: FieldReader
    link: FieldReader
    subsystem: FieldReader
    errors: FieldReader


@cache
def _readers() -> _Readers:
    kinds = PciConfiguration
    return _Readers(
        FieldReader(kinds.ExpressCapability, "capabilities", "device_status"),
        FieldReader(kinds.ExpressLink, "link_capabilities", "link_status"),
        FieldReader(kinds.SubsystemCapability, "subsystem_vendor_id", "subsystem_id"),
        FieldReader(kinds.ErrorReportingCapability, "uncorrectable_status", "correctable_status"),
    )
