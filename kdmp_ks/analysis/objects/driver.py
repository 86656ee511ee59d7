"""Drivers: a DRIVER_OBJECT in brief, as devices lead to it, and in full."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.names import major_function
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_DRIVER_DEVICES
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.structs.device_object import DEVICE_OBJECT_TYPE
from kdmp_ks.structs.driver_object import DRIVER_OBJECT_TYPE, MAJOR_FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.report.named import Named
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.structs.values import DRIVER_OBJECT64


@frozen
class DriverFacts(Facts):
    r"""A driver object in brief.

    Attributes:
        address: Address of the DRIVER_OBJECT.
        name: Its name, such as ``\\Driver\\disk``; None where that is not in the dump.
        start: Base address of the driver's image; None for a driver within another image.
        size: Bytes of the image; None with ``start``.
        module: File name of the driver's module, such as ``disk.sys``; None where no module of the
            dump covers it.
        missing: The reason why nothing is known of the object; None if it could be read.
    """

    address: Gva
    name: str | None
    start: Gva | None
    size: int | None
    module: Inferred[str] | None
    missing: str | None


@frozen
class MajorFunction(Facts):
    """A routine of a driver for a major function.

    Attributes:
        function: The major function, such as IRP_MJ_POWER.
        routine: The routine.
    """

    function: Named
    routine: Location | None


@frozen
class DriverDevice(Facts):
    """A device of a driver.

    Attributes:
        address: Address of the DEVICE_OBJECT.
        attached: The device above it in its stack; None if it is the top.
    """

    address: Gva
    attached: Gva | None


@frozen
class DriverObject(ObjectFacts):
    """A DRIVER_OBJECT.

    Attributes:
        name: Its name; None where that is not in the dump.
        service: Name of its service; None where the dump lacks it.
        start: Base address of the driver's image; None for a driver within another image.
        size: Bytes of the image; None with ``start``.
        module: File name of the driver's module; None where no module of the dump covers it.
        flags: DRVO_*.
        section: The image's entry in the list of modules; None for a driver within another image.
        init: DriverEntry.
        start_io: DriverStartIo; None if it has none.
        unload: DriverUnload; None if it has none.
        add_device: AddDevice; None if it has none, or the dump lacks it.
        fast_io: Address of the FAST_IO_DISPATCH; None if it has none.
        devices: Its devices, as far as the list can be followed.
        major_functions: The routine of each major function.
    """

    kind: ClassVar[str] = "driver"

    name: str | None
    service: str | None
    start: Gva | None
    size: int | None
    module: Inferred[str] | None
    flags: int = field(metadata=HEX)
    section: Gva | None
    init: Location | None
    start_io: Location | None
    unload: Location | None
    add_device: Location | None
    fast_io: Gva | None
    devices: tuple[DriverDevice, ...]
    major_functions: tuple[MajorFunction, ...]


class Drivers:
    """The driver objects that one look meets, each read once."""

    def __init__(self, space: ObjectSpace) -> None:
        """Begin with none."""
        self._space = space
        self._found: dict[int, DriverFacts] = {}

    def at(self, address: int) -> DriverFacts | None:
        """Describe a driver object in brief; None for a pointer that is 0."""
        if not address:
            return None
        if address not in self._found:
            self._found[address] = _in_brief(self._space, address)
        return self._found[address]


def _in_brief(space: ObjectSpace, address: int) -> DriverFacts:
    try:
        found = raw_driver(space, address)
    except UNUSABLE as error:
        space.unavailable(f"driver object {address:#x}", error)
        return DriverFacts(Gva(address), None, None, None, None, str(error))
    name = space.name(found.DriverName, f"the name of driver object {address:#x}")
    start, size, module = _image(space, found)
    return DriverFacts(Gva(address), name, start, size, module, None)


def raw_driver(space: ObjectSpace, address: int) -> DRIVER_OBJECT64:
    """Read a DRIVER_OBJECT.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is none.
    """
    structure = space.machine.structure("DRIVER_OBJECT")
    found: DRIVER_OBJECT64 = space.typed_part(
        address, structure, DRIVER_OBJECT_TYPE, through="DriverName"
    )
    size = structure.sizeof()
    space.expect(found.Size == size, "DRIVER_OBJECT.Size", size, found.Size, address)
    for name in ("DeviceObject", "DriverStart"):
        value = int(found[name])
        valid = not value or space.machine.is_kernel_address(value)
        field = f"DRIVER_OBJECT.{name}"
        space.expect(valid, field, "0 or an address of the kernel", value, address)
    return found


def _routines(space: ObjectSpace, address: int) -> tuple[int, ...]:
    """Read the routines of the major functions, up to the first that is not in the dump."""
    structure = space.machine.structure("DRIVER_OBJECT")
    offset = field_offset(structure, "MajorFunction")
    return space.pointers(address + offset, MAJOR_FUNCTIONS)


def is_driver(space: ObjectSpace, address: int) -> bool:
    """Whether a driver object is at an address: by type, size and routines."""
    try:
        raw_driver(space, address)
    except UNUSABLE:
        return False
    routines = _routines(space, address)
    return bool(routines) and all(map(space.machine.is_kernel_address, routines))


def driver_module(space: ObjectSpace, found: DRIVER_OBJECT64) -> tuple[Module, str, bool] | None:
    """Return the module of a driver, the evidence, and whether that is certain.

    Args:
        space: The look at an object.
        found: The DRIVER_OBJECT.
    """
    if found.DriverStart:
        module = space.module_at(found.DriverStart)
        if module is not None:
            certain = module.start == found.DriverStart
            return module, "DRIVER_OBJECT.DriverStart", certain
        return None
    # Drivers that the kernel makes for itself have no image of their own.
    init = found.get("DriverInit")
    module = space.module_at(init) if init else None
    return None if module is None else (module, "DRIVER_OBJECT.DriverInit is in it", False)


def _image(
    space: ObjectSpace, found: DRIVER_OBJECT64
) -> tuple[Gva | None, int | None, Inferred[str] | None]:
    known = driver_module(space, found)
    named: Inferred[str] | None = None
    if known is not None:
        module, evidence, certain = known
        named = (Inferred.high if certain else Inferred.medium)(module.name, evidence)
    start = space.pointer(found.DriverStart)
    return start, None if start is None else int(found.DriverSize), named


def read_driver(dump: ObjectDump, address: int) -> DriverObject:
    """Describe a driver object.

    Args:
        dump: The dump.
        address: Address of the DRIVER_OBJECT.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no driver object.
    """
    space = ObjectSpace(dump)
    found = raw_driver(space, address)
    name = space.name(found.DriverName, "the name of the driver")
    start, size, module = _image(space, found)
    service, add_device = _extension(space, found.DriverExtension, address)
    devices = tuple(_devices(space, found.DeviceObject, address))
    routines = _routines(space, address)
    if len(routines) < MAJOR_FUNCTIONS:
        first = major_function(len(routines))
        why = "the end of the object is not in the dump"
        space.unavailable(f"the list of routines from {first.name} on", why)
    return DriverObject(
        address=Gva(address),
        name=name,
        service=service,
        start=start,
        size=size,
        module=module,
        flags=int(found.Flags),
        section=space.pointer(found.DriverSection),
        init=space.location(found.get("DriverInit")),
        start_io=space.location(found.get("DriverStartIo")),
        unload=space.location(found.get("DriverUnload")),
        add_device=add_device,
        fast_io=space.pointer(found.get("FastIoDispatch")),
        devices=devices,
        major_functions=tuple(
            MajorFunction(major_function(number), space.location(routine))
            for number, routine in enumerate(routines)
        ),
        warnings=tuple(space.warnings),
    )


def _extension(space: ObjectSpace, address: int, driver: int) -> tuple[str | None, Location | None]:
    """Return the name of the service and AddDevice."""
    if not address:
        return None, None
    try:
        found = space.read(address, space.machine.structure("DRIVER_EXTENSION"))
        back = found.DriverObject
        space.expect(back == driver, "DRIVER_EXTENSION.DriverObject", driver, back, address)
    except UNUSABLE as error:
        space.unavailable("the driver extension", error)
        return None, None
    service = space.name(found.ServiceKeyName, "the name of the service")
    return service or None, space.location(found.AddDevice)


def _devices(space: ObjectSpace, first: int, driver: int) -> Iterator[DriverDevice]:
    """Follow NextDevice; a fault ends the list and is noted."""
    seen: set[int] = set()
    structure = space.machine.structure("DEVICE_OBJECT")
    at = first
    while at:
        problem: Any = None
        if at in seen:
            problem = f"NextDevice leads back to {at:#x}"
        elif len(seen) == MAX_DRIVER_DEVICES:
            problem = f"it has more than {MAX_DRIVER_DEVICES} devices"
        else:
            try:
                found = space.typed_part(at, structure, DEVICE_OBJECT_TYPE, through="NextDevice")
                if found.DriverObject != driver:
                    problem = f"the device belongs to the driver object {found.DriverObject:#x}"
            except UNUSABLE as error:
                problem = error
        if problem is not None:
            space.warnings.append(BrokenList("the list of devices", at, problem))
            return
        seen.add(at)
        yield DriverDevice(Gva(at), space.pointer(found.AttachedDevice))
        at = found.NextDevice
