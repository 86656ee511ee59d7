"""Objects of the I/O system at literal offsets: a request, a stack of devices, their drivers.

Written through an `Arena` of a world, or through a `Sheet`, whose memory becomes blocks of a
triage dump.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from .triage import Stretch

# Offsets: (64 bits, 32 bits).
IRP_SIZE = (0xD0, 0x70)
LOCATION_SIZE = (0x48, 0x24)
DRIVER_SIZE = (0x150, 0xA8)
DEVICE_SIZE = (0x150, 0xB8)
OFFSETS = {
    "irp.MdlAddress": (0x8, 0x4),
    "irp.Flags": (0x10, 0x8),
    "irp.AssociatedIrp": (0x18, 0xC),
    "irp.Status": (0x30, 0x18),
    "irp.RequestorMode": (0x40, 0x20),
    "irp.PendingReturned": (0x41, 0x21),
    "irp.StackCount": (0x42, 0x22),
    "irp.CurrentLocation": (0x43, 0x23),
    "irp.Cancel": (0x44, 0x24),
    "irp.CancelRoutine": (0x68, 0x38),
    "irp.UserBuffer": (0x70, 0x3C),
    "irp.Thread": (0x98, 0x50),
    "irp.CurrentStackLocation": (0xB8, 0x60),
    "irp.OriginalFileObject": (0xC0, 0x64),
    "location.Parameters": (0x8, 0x4),
    "location.DeviceObject": (0x28, 0x14),
    "location.FileObject": (0x30, 0x18),
    "location.CompletionRoutine": (0x38, 0x1C),
    "location.Context": (0x40, 0x20),
    "device.ReferenceCount": (0x4, 0x4),
    "device.DriverObject": (0x8, 0x8),
    "device.NextDevice": (0x10, 0xC),
    "device.AttachedDevice": (0x18, 0x10),
    "device.CurrentIrp": (0x20, 0x14),
    "device.Flags": (0x30, 0x1C),
    "device.Characteristics": (0x34, 0x20),
    "device.Vpb": (0x38, 0x24),
    "device.DeviceExtension": (0x40, 0x28),
    "device.DeviceType": (0x48, 0x2C),
    "device.StackSize": (0x4C, 0x30),
    "device.DeviceObjectExtension": (0x138, 0xB0),
    "extension.DeviceObject": (0x8, 0x4),
    "extension.DeviceNode": (0x28, 0x14),
    "extension.AttachedTo": (0x30, 0x18),
    "node.Parent": (0x10, 0x8),
    "node.PhysicalDeviceObject": (0x20, 0x10),
    "node.InstancePath": (0x28, 0x14),
    "node.ServiceName": (0x38, 0x1C),
    "driver.DeviceObject": (0x8, 0x4),
    "driver.Flags": (0x10, 0x8),
    "driver.DriverStart": (0x18, 0xC),
    "driver.DriverSize": (0x20, 0x10),
    "driver.DriverSection": (0x28, 0x14),
    "driver.DriverExtension": (0x30, 0x18),
    "driver.DriverName": (0x38, 0x1C),
    "driver.FastIoDispatch": (0x50, 0x28),
    "driver.DriverInit": (0x58, 0x2C),
    "driver.DriverStartIo": (0x60, 0x30),
    "driver.DriverUnload": (0x68, 0x34),
    "driver.MajorFunction": (0x70, 0x38),
    "driver_extension.AddDevice": (0x8, 0x4),
    "driver_extension.ServiceKeyName": (0x18, 0xC),
}


class Memory(Protocol):
    """Where objects are written."""

    pointer_size: int

    def alloc(self, size: int, align: int = 16) -> int:
        """Give the address of zero bytes."""

    def put(self, data: bytes, align: int = 16) -> int:
        """Give the address of a copy of bytes."""

    def pack(self, at: int, form: str, *values: int) -> None:
        """Write values; "P" is a pointer of the machine."""


class Sheet:
    """Memory of a triage dump: each piece becomes a block of its own."""

    def __init__(self, base: int, pointer_size: int = 8) -> None:
        self.pointer_size = pointer_size
        self.pieces: dict[int, bytearray] = {}
        self._next = base

    def alloc(self, size: int, align: int = 16) -> int:
        at = self._next + -self._next % align
        self.pieces[at] = bytearray(size)
        # A gap, so that nothing can be read past the end of a piece.
        self._next = at + size + 0x30
        return at

    def put(self, data: bytes, align: int = 16) -> int:
        at = self.alloc(len(data), align)
        self.pieces[at][:] = data
        return at

    def pack(self, at: int, form: str, *values: int) -> None:
        raw = struct.pack("<" + form.replace("P", "Q" if self.pointer_size == 8 else "I"), *values)
        start = max(one for one in self.pieces if one <= at)
        assert at + len(raw) <= start + len(self.pieces[start]), hex(at)
        self.pieces[start][at - start : at - start + len(raw)] = raw

    def cut(self, at: int, size: int) -> None:
        """Keep the first bytes of a piece only, as small dumps do."""
        del self.pieces[at][size:]

    def drop(self, at: int) -> None:
        """Leave a piece out of the dump."""
        del self.pieces[at]

    def stretches(self) -> list[Stretch]:
        return [Stretch(at, bytes(data)) for at, data in self.pieces.items()]


@dataclass
class Device:
    """A device and what belongs to it."""

    address: int
    extension: int
    driver: int


@dataclass
class Objects:
    """What was written, and the addresses of it.

    Attributes:
        memory: Where.
        drivers: DRIVER_OBJECTs by the names of the drivers.
        devices: From the lowest, the PDO, up.
        node: The DEVICE_NODE of the PDO.
        irp: The request.
        locations: Its stack locations.
        names: Where the texts are.
    """

    memory: Memory
    drivers: dict[str, int] = field(default_factory=dict)
    devices: list[Device] = field(default_factory=list)
    node: int = 0
    irp: int = 0
    locations: list[int] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)

    def of(self, sizes: tuple[int, int]) -> int:
        return sizes[self.memory.pointer_size == 4]

    def set(self, at: int, name: str, form: str, *values: int) -> None:
        """Write a field of an object."""
        self.memory.pack(at + self.of(OFFSETS[name]), form, *values)

    def text(self, at: int, name: str, text: str) -> int:
        """Write a UNICODE_STRING field with its text."""
        raw = text.encode("utf-16-le")
        buffer = self.memory.put(raw, align=8)
        form = "HHIQ" if self.memory.pointer_size == 8 else "HHI"
        padding = (0,) if self.memory.pointer_size == 8 else ()
        self.set(at, name, form, len(raw), len(raw) + 2, *padding, buffer)
        self.names[text] = buffer
        return buffer


ROUTINE = 0x1230
"""Offset of the routine for major function 0 in the image of each driver; 16 bytes for each."""


def write_driver(objects: Objects, name: str, start: int, size: int) -> int:
    """Write a DRIVER_OBJECT `\\Driver\\name` with its extension."""
    at = objects.memory.alloc(objects.of(DRIVER_SIZE))
    objects.memory.pack(at, "HH", 4, objects.of(DRIVER_SIZE))
    extension = objects.memory.alloc(0x40)
    objects.memory.pack(extension, "P", at)
    objects.set(extension, "driver_extension.AddDevice", "P", start + 0x1100)
    objects.text(extension, "driver_extension.ServiceKeyName", name)
    objects.set(at, "driver.Flags", "I", 0x12)
    objects.set(at, "driver.DriverStart", "P", start)
    objects.set(at, "driver.DriverSize", "I", size)
    objects.set(at, "driver.DriverSection", "P", start + 0x2000)
    objects.set(at, "driver.DriverExtension", "P", extension)
    objects.text(at, "driver.DriverName", f"\\Driver\\{name}")
    objects.set(at, "driver.DriverInit", "P", start + 0x1000)
    objects.set(at, "driver.DriverUnload", "P", start + 0x1200)
    routines = [start + ROUTINE + 16 * i for i in range(28)]
    objects.set(at, "driver.MajorFunction", "P" * 28, *routines)
    objects.drivers[name] = at
    return at


def write_device(objects: Objects, driver: int, kind: int, extra: int = 0x40) -> Device:
    """Write a DEVICE_OBJECT of a driver, with its DEVOBJ_EXTENSION behind it."""
    whole = objects.of(DEVICE_SIZE) + extra
    at = objects.memory.alloc(whole + 0x80)
    extension = at + whole
    objects.memory.pack(at, "HH", 3, whole)
    objects.set(at, "device.ReferenceCount", "i", 1)
    objects.set(at, "device.DriverObject", "P", driver)
    objects.set(at, "device.Flags", "I", 0x1040)
    objects.set(at, "device.Characteristics", "I", 0x100)
    objects.set(at, "device.DeviceExtension", "P", at + objects.of(DEVICE_SIZE))
    objects.set(at, "device.DeviceType", "I", kind)
    objects.set(at, "device.StackSize", "b", len(objects.devices) + 1)
    objects.set(at, "device.DeviceObjectExtension", "P", extension)
    objects.memory.pack(extension, "HH", 13, 0)
    objects.set(extension, "extension.DeviceObject", "P", at)
    objects.set(driver, "driver.DeviceObject", "P", at)
    return Device(at, extension, driver)


def write_stack(objects: Objects, drivers: Sequence[int], instance: str, service: str) -> None:
    """Write a stack of devices from the PDO up, one for each driver, and the PDO's node."""
    for number, driver in enumerate(drivers):
        device = write_device(objects, driver, (0x2A, 0x17, 0x22)[number % 3])
        if objects.devices:
            below = objects.devices[-1]
            objects.set(below.address, "device.AttachedDevice", "P", device.address)
            objects.set(device.extension, "extension.AttachedTo", "P", below.address)
        objects.devices.append(device)
    node = objects.memory.alloc(0x80)
    parent = objects.memory.alloc(0x80)
    objects.set(node, "node.Parent", "P", parent)
    objects.set(node, "node.PhysicalDeviceObject", "P", objects.devices[0].address)
    objects.text(node, "node.InstancePath", instance)
    objects.text(node, "node.ServiceName", service)
    objects.set(objects.devices[0].extension, "extension.DeviceNode", "P", node)
    objects.node = node


def write_irp(objects: Objects, current: int, thread: int = 0, extra: int = 0) -> None:
    """Write a power request to the stack: set device power state D3.

    Each device has a stack location, the lowest the first; the locations above `current`, and that
    one, are filled in, with a completion routine of the driver above.
    """
    count = len(objects.devices)
    size = objects.of(IRP_SIZE) + count * objects.of(LOCATION_SIZE)
    irp = objects.memory.alloc(size + extra)
    objects.memory.pack(irp, "HH", 6, size + extra)
    objects.set(irp, "irp.Flags", "I", 0x60000)
    objects.set(irp, "irp.Status", "I", 0xC00000BB)
    objects.set(irp, "irp.StackCount", "bb", count, current)
    objects.set(irp, "irp.Thread", "P", thread)
    step = objects.of(LOCATION_SIZE)
    objects.locations = [irp + size - (count - i) * step for i in range(count)]
    objects.irp = irp
    place = irp + objects.of(IRP_SIZE) + (current - 1) * step
    objects.set(irp, "irp.CurrentStackLocation", "P", place)
    for number in range(current, count + 1):
        at, device = objects.locations[number - 1], objects.devices[number - 1]
        objects.memory.pack(at, "BBBB", 0x16, 2, 0, 0xE1)
        objects.set(at, "location.Parameters", "PPPP", 0x11, 1, 4, 0)
        objects.set(at, "location.DeviceObject", "P", device.address)
        if number < count:
            routine = objects.devices[number].driver
            objects.set(at, "location.CompletionRoutine", "P", 0)
            objects.set(at, "location.Context", "P", routine)


INSTANCE = "PCI\\VEN_10EC&DEV_8168&SUBSYS_85231043&REV_26\\4&1a2b3c4d&0&00E5"


def write_all(
    memory: Memory, images: Sequence[tuple[str, int, int]], current: int = 2, thread: int = 0
) -> Objects:
    """Write drivers with images (name, start, size), their stack from the PDO up, and a request."""
    objects = Objects(memory)
    drivers = [write_driver(objects, *image) for image in images]
    write_stack(objects, drivers, INSTANCE, images[1][0])
    write_irp(objects, current, thread)
    return objects
