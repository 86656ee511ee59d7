"""Devices: a DEVICE_OBJECT with its stack, the PDO, and the device node with the instance path."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.driver import DriverFacts, Drivers
from kdmp_ks.analysis.objects.names import device_type
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_DEVICE_STACK
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.structs.device_object import DEVICE_OBJECT_TYPE, DEVOBJ_EXTENSION_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.analysis.report.named import Named
    from kdmp_ks.structs.values import DEVICE_OBJECT64, DEVOBJ_EXTENSION64

_STACK = "the stack of devices"
_POINTERS = {
    "DriverObject": False,
    "NextDevice": True,
    "AttachedDevice": True,
    "CurrentIrp": True,
    "DeviceExtension": True,
    "DeviceObjectExtension": False,
}
"""Pointers of a DEVICE_OBJECT, and whether they may be 0."""


@frozen
class DeviceFacts(Facts):
    """A device object in brief.

    Attributes:
        address: Address of the DEVICE_OBJECT.
        driver: The driver that made it; None where the object cannot be read.
        type: FILE_DEVICE_* in words; None where the object cannot be read.
        missing: The reason why nothing is known of the object; None if it could be read.
    """

    address: Gva
    driver: DriverFacts | None
    type: Named | None
    missing: str | None


@frozen
class DeviceNode(Facts):
    r"""A DEVICE_NODE: a device in the tree of Plug and Play.

    Attributes:
        address: Address of the DEVICE_NODE.
        device_id: Enumerator and device, such as ``PCI\\VEN_10EC&DEV_8168``; None where the
            path is not in the dump.
        instance_id: The last part of the path, which may be a serial number; None with
            ``device_id``.
        service: Name of the driver's service; None where it has none or the dump lacks it.
        parent: Address of the node above; None for the root.
    """

    address: Gva
    device_id: str | None
    instance_id: str | None
    service: str | None
    parent: Gva | None

    @property
    def instance_path(self) -> str | None:
        """The whole path; None where it is not in the dump."""
        if self.device_id is None:
            return None
        return f"{self.device_id}\\{self.instance_id}" if self.instance_id else self.device_id


@frozen
class DeviceStack(Facts):
    """A stack of devices.

    Attributes:
        devices: The devices from the top down, as far as the dump leads to them.
        pdo: The lowest device, which the driver of the bus made; None where the chain down to it
            is broken.
        node: The device node of the PDO; None where the dump lacks it, or there is none.
    """

    devices: tuple[DeviceFacts, ...]
    pdo: Gva | None
    node: DeviceNode | None


@frozen
class DeviceObject(ObjectFacts):
    """A DEVICE_OBJECT.

    Attributes:
        driver: The driver that made it.
        type: FILE_DEVICE_* in words.
        flags: DO_*.
        characteristics: FILE_*.
        reference_count: References to it.
        stack_size: Stack locations that a request to it needs.
        current_irp: The request that it works on; None if there is none.
        extension: Address of the data of its driver; None if there are none.
        vpb: Address of the volume parameter block; None if there is none.
        next: The next device of the same driver; None for the last.
        attached: The device above; None if it is the top.
        attached_to: The device below; None for the lowest, and where the dump lacks it.
        stack: The stack that it is in.
    """

    kind: ClassVar[str] = "device"

    driver: DriverFacts | None
    type: Named
    flags: int = field(metadata=HEX)
    characteristics: int = field(metadata=HEX)
    reference_count: int
    stack_size: int
    current_irp: Gva | None
    extension: Gva | None
    vpb: Gva | None
    next: Gva | None
    attached: Gva | None
    attached_to: Gva | None
    stack: DeviceStack


class Devices:
    """The devices that one look meets, with their drivers, each read once."""

    def __init__(self, space: ObjectSpace) -> None:
        """Begin with none."""
        self._space = space
        self._drivers = Drivers(space)
        self._raw: dict[int, DEVICE_OBJECT64 | KdmpError] = {}

    def raw(self, address: int) -> DEVICE_OBJECT64:
        """Read a DEVICE_OBJECT.

        Raises:
            MemoryReadError: It is not in the dump.
            InvalidDataError: It is none.
        """
        if address not in self._raw:
            try:
                self._raw[address] = raw_device(self._space, address)
            except UNUSABLE as error:
                self._raw[address] = error
        found = self._raw[address]
        if isinstance(found, KdmpError):
            raise found.with_traceback(None)
        return found

    def at(self, address: int) -> DeviceFacts | None:
        """Describe a device in brief; None for a pointer that is 0."""
        if not address:
            return None
        try:
            found = self.raw(address)
        except UNUSABLE as error:
            self._space.unavailable(f"device object {address:#x}", error)
            return DeviceFacts(Gva(address), None, None, str(error))
        driver = self._drivers.at(found.DriverObject)
        return DeviceFacts(Gva(address), driver, device_type(found.DeviceType), None)

    def extension(self, address: int) -> DEVOBJ_EXTENSION64:
        """Read the DEVOBJ_EXTENSION of a device.

        Raises:
            MemoryReadError: It is not in the dump.
            InvalidDataError: It is none, or that of another device.
        """
        found_at: int | None = self.raw(address).get("DeviceObjectExtension")
        at = _usual_extension(self.raw(address), address) if found_at is None else found_at
        structure = self._space.machine.structure("DEVOBJ_EXTENSION")
        found: DEVOBJ_EXTENSION64 = self._space.typed(at, structure, DEVOBJ_EXTENSION_TYPE)
        back = found.DeviceObject
        field = "DEVOBJ_EXTENSION.DeviceObject"
        self._space.expect(back == address, field, address, back, at)
        return found

    def stack(self, address: int) -> DeviceStack:
        """Follow the stack of a device up and down."""
        below, pdo = self._below(address)
        order = [*reversed(list(self._above(address))), address, *below]
        devices = tuple(found for found in map(self.at, order) if found is not None)
        return DeviceStack(devices, pdo, None if pdo is None else self.node(pdo))

    def _above(self, address: int) -> Iterator[int]:
        """Follow AttachedDevice; a fault ends the chain and is noted."""
        seen = {address}
        at = self._attached(address)
        while at:
            problem: KdmpError | str | None = _no_further(at, seen)
            if problem is None:
                try:
                    self.raw(at)
                except UNUSABLE as error:
                    problem = error
            if problem is not None:
                self._space.warnings.append(BrokenList(_STACK, at, problem))
                return
            seen.add(at)
            yield at
            at = self._attached(at)

    def _attached(self, address: int) -> int:
        try:
            return int(self.raw(address).AttachedDevice)
        except UNUSABLE:
            return 0

    def _below(self, address: int) -> tuple[list[int], Gva | None]:
        """Follow AttachedTo down to the PDO, None where a fault ends the chain."""
        found: list[int] = []
        seen = {address}
        at = address
        while True:
            try:
                following = int(self.extension(at).AttachedTo)
                problem: KdmpError | str | None = _no_further(following, seen)
                if following and problem is None:
                    above = self.raw(following).AttachedDevice
                    problem = None if above == at else f"its AttachedDevice is {above:#x}"
            except UNUSABLE as error:
                problem, following = error, at
            if not following:
                return found, Gva(at)
            if problem is not None:
                self._space.warnings.append(BrokenList(_STACK, following, problem))
                return found, None
            seen.add(following)
            found.append(following)
            at = following

    def node(self, pdo: int) -> DeviceNode | None:
        """Describe the device node of a PDO; None where it has none or the dump lacks it."""
        space = self._space
        try:
            at = int(self.extension(pdo).DeviceNode)
            if not at:
                return None
            found = space.read(at, space.machine.structure("DEVICE_NODE"))
            back = found.PhysicalDeviceObject
            space.expect(back == pdo, "DEVICE_NODE.PhysicalDeviceObject", pdo, back, at)
        except UNUSABLE as error:
            space.unavailable(f"the device node of {pdo:#x}", error)
            return None
        path = space.name(found.InstancePath, f"the instance path of device node {at:#x}")
        device, _, instance = (path or "").rpartition("\\")
        return DeviceNode(
            Gva(at),
            None if path is None else device,
            None if path is None else instance,
            space.name(found.ServiceName, f"the service of device node {at:#x}") or None,
            space.pointer(found.Parent),
        )


def _no_further(at: int, seen: set[int]) -> str | None:
    if at in seen:
        return f"it leads back to {at:#x}"
    return None if len(seen) < MAX_DEVICE_STACK else f"it has more than {MAX_DEVICE_STACK} devices"


def raw_device(space: ObjectSpace, address: int) -> DEVICE_OBJECT64:
    """Read a DEVICE_OBJECT.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is none.
    """
    structure = space.machine.structure("DEVICE_OBJECT")
    found: DEVICE_OBJECT64 = space.typed_part(
        address, structure, DEVICE_OBJECT_TYPE, through="StackSize"
    )
    size = structure.sizeof()
    field = "DEVICE_OBJECT.Size"
    space.expect(found.Size >= size, field, f"at least {size:#x}", found.Size, address)
    count = int(found.StackSize)
    space.expect(count > 0, "DEVICE_OBJECT.StackSize", "1 or more", count, address)
    for name, optional in _POINTERS.items():
        value: int | None = found.get(name)
        valid = value is None or space.machine.is_kernel_address(value) or (optional and not value)
        wanted = "0 or an address of the kernel" if optional else "an address of the kernel"
        space.expect(valid, f"DEVICE_OBJECT.{name}", wanted, value, address)
    return found


def _usual_extension(found: DEVICE_OBJECT64, address: int) -> int:
    """Return where the extension is, if the end of the device with its address is missing.

    The kernel allocates it behind the device; its own pointer back confirms it.
    """
    return address + int(found.Size)


def is_device(space: ObjectSpace, address: int) -> bool:
    """Whether a device object is at an address: by type, size and pointers."""
    try:
        raw_device(space, address)
    except UNUSABLE:
        return False
    return True


def read_device(dump: ObjectDump, address: int) -> DeviceObject:
    """Describe a device object.

    Args:
        dump: The dump.
        address: Address of the DEVICE_OBJECT.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no device object.
    """
    space = ObjectSpace(dump)
    devices = Devices(space)
    found = devices.raw(address)
    brief = devices.at(address)
    try:
        below = space.pointer(devices.extension(address).AttachedTo)
    except UNUSABLE:
        below = None  # the stack notes why
    stack = devices.stack(address)
    return DeviceObject(
        address=Gva(address),
        driver=None if brief is None else brief.driver,
        type=device_type(found.DeviceType),
        flags=int(found.Flags),
        characteristics=int(found.Characteristics),
        reference_count=int(found.ReferenceCount),
        stack_size=int(found.StackSize),
        current_irp=space.pointer(found.CurrentIrp),
        extension=space.pointer(found.DeviceExtension),
        vpb=space.pointer(found.Vpb),
        next=space.pointer(found.NextDevice),
        attached=space.pointer(found.AttachedDevice),
        attached_to=below,
        stack=stack,
        warnings=tuple(space.warnings),
    )
