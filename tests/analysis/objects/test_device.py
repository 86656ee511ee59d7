"""Devices with their stacks and nodes, in dumps of every kind, and what hostile ones lead to."""

from __future__ import annotations

import pytest

from analysis.objects.dumps import (
    MACHINES,
    dumped,
    objects_of,
    opened,
    sheet_of,
    world_with_objects,
)
from builders.objects import INSTANCE, Device, write_device
from kdmp_ks.analysis.objects import DeviceObject, describe
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_DEVICE_STACK

both = pytest.mark.parametrize("bits", [64, 32])


@both
@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_device_of_a_stack(bits: int, number: int) -> None:
    objects = objects_of(bits)
    device = objects.devices[number]
    found = describe(opened(sheet_of(objects)), device.address)
    assert isinstance(found, DeviceObject)
    assert found.kind == "device"
    assert found.driver is not None
    names = ("pci", "rt640x64", "filter")
    assert found.driver.name == f"\\Driver\\{names[number]}"
    assert (found.type.value, found.type.name) == (
        (0x2A, "bus extender"),
        (0x17, "physical network card"),
        (0x22, "unknown"),
    )[number]
    assert (found.flags, found.characteristics, found.reference_count) == (0x1040, 0x100, 1)
    assert found.stack_size == number + 1
    assert found.attached == (None if number == 2 else objects.devices[number + 1].address)
    assert found.attached_to == (None if number == 0 else objects.devices[number - 1].address)
    stack = found.stack
    assert [one.address for one in stack.devices] == [
        one.address for one in reversed(objects.devices)
    ]
    assert [one.driver and one.driver.name for one in stack.devices] == [
        f"\\Driver\\{name}" for name in reversed(names)
    ]
    assert stack.pdo == objects.devices[0].address
    assert stack.node is not None
    assert stack.node.address == objects.node
    assert stack.node.instance_path == INSTANCE
    assert stack.node.device_id == "PCI\\VEN_10EC&DEV_8168&SUBSYS_85231043&REV_26"
    assert stack.node.instance_id == "4&1a2b3c4d&0&00E5"
    assert stack.node.service == "rt640x64"
    assert found.warnings == ()


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_in_a_full_dump(machine) -> None:
    world, objects = world_with_objects(machine)
    found = dumped(world).object(objects.devices[1].address)
    assert isinstance(found, DeviceObject)
    modules = [one.driver and one.driver.module for one in found.stack.devices]
    expected = [one.name for one in machine.kernel_modules[3:0:-1]]
    assert [one.value for one in modules if one] == expected
    assert found.stack.node is not None
    assert found.stack.node.instance_path == INSTANCE
    assert found.warnings == ()


def stack_of(objects, number: int = 1) -> DeviceObject:
    found = describe(opened(sheet_of(objects)), objects.devices[number].address)
    assert isinstance(found, DeviceObject)
    return found


def test_a_device_that_is_attached_to_itself() -> None:
    objects = objects_of(64)
    one = objects.devices[1]
    objects.set(one.address, "device.AttachedDevice", "Q", one.address)
    found = stack_of(objects)
    assert [each.address for each in found.stack.devices] == [
        one.address,
        objects.devices[0].address,
    ]
    assert "leads back" in str(found.warnings[0])


def test_a_ring_of_devices() -> None:
    objects = objects_of(64)
    low, middle, high = objects.devices
    objects.set(high.address, "device.AttachedDevice", "Q", low.address)
    objects.set(low.extension, "extension.AttachedTo", "Q", high.address)
    found = stack_of(objects)
    addresses = [each.address for each in found.stack.devices]
    # Upward: the top, the lowest, and there it ends; downward: the lowest, the top.
    assert addresses.count(middle.address) == 1
    assert len(addresses) <= 2 * len(objects.devices)
    assert found.stack.pdo is None
    assert found.stack.node is None
    assert any("leads back" in str(one) for one in found.warnings)


def chained(count: int) -> tuple[object, list[Device]]:
    objects = objects_of(64)
    devices = list(objects.devices)
    objects.devices.clear()
    for _ in range(count):
        above = write_device(objects, objects.drivers["filter"], 0x22)
        objects.set(devices[-1].address, "device.AttachedDevice", "Q", above.address)
        objects.set(above.extension, "extension.AttachedTo", "Q", devices[-1].address)
        devices.append(above)
    objects.devices[:] = devices
    return objects, devices


def test_a_stack_that_is_too_high() -> None:
    objects, devices = chained(200)
    low = stack_of(objects, 0)
    assert len(low.stack.devices) == MAX_DEVICE_STACK
    assert low.stack.pdo == devices[0].address
    high = stack_of(objects, len(devices) - 1)
    assert len(high.stack.devices) == MAX_DEVICE_STACK
    assert high.stack.pdo is None
    for found in (low, high):
        assert any(f"more than {MAX_DEVICE_STACK} devices" in str(one) for one in found.warnings)


def test_a_device_below_that_does_not_lead_back() -> None:
    objects = objects_of(64)
    objects.set(objects.devices[0].address, "device.AttachedDevice", "Q", 0)
    found = stack_of(objects)
    assert [one.address for one in found.stack.devices] == [
        objects.devices[2].address,
        objects.devices[1].address,
    ]
    assert (found.stack.pdo, found.stack.node) == (None, None)
    assert any("AttachedDevice is 0x0" in str(one) for one in found.warnings)


def test_an_extension_of_another_device() -> None:
    objects = objects_of(64)
    one = objects.devices[1]
    objects.set(one.extension, "extension.DeviceObject", "Q", objects.devices[2].address)
    found = stack_of(objects)
    assert found.attached_to is None
    assert found.stack.pdo is None
    assert any("DEVOBJ_EXTENSION.DeviceObject" in str(each) for each in found.warnings)


def test_a_node_of_another_device() -> None:
    objects = objects_of(64)
    objects.set(objects.node, "node.PhysicalDeviceObject", "Q", objects.devices[1].address)
    found = stack_of(objects)
    assert found.stack.pdo == objects.devices[0].address
    assert found.stack.node is None
    assert any("DEVICE_NODE.PhysicalDeviceObject" in str(one) for one in found.warnings)


def test_texts_that_are_missing_odd_or_endless() -> None:
    for form, values in (("HHIQ", (3, 4, 0, 0xFFFFB48BD9300000)), ("H", (0xFFFE,))):
        objects = objects_of(64)
        objects.set(objects.node, "node.InstancePath", form, *values)
        found = stack_of(objects)
        assert found.stack.node is not None
        assert (found.stack.node.instance_path, found.stack.node.device_id) == (None, None)
        assert found.stack.node.service == "rt640x64"
        assert any("instance path" in str(one) for one in found.warnings)
    objects = objects_of(64)
    sheet_of(objects).drop(objects.names[INSTANCE])
    found = stack_of(objects)
    assert found.stack.node is not None
    assert found.stack.node.instance_path is None
    assert any("not in the dump" in str(one) for one in found.warnings)


def test_only_the_first_256_bytes() -> None:
    """The extension is found behind the device; its own pointer confirms it."""
    objects = objects_of(64)
    sheet = sheet_of(objects)
    for device in objects.devices:
        whole = bytes(sheet.pieces[device.address])
        sheet.cut(device.address, 0x100)
        sheet.pieces[device.extension] = bytearray(whole[device.extension - device.address :])
    found = stack_of(objects)
    assert len(found.stack.devices) == 3
    assert found.stack.pdo == objects.devices[0].address
    assert found.stack.node is not None
    assert found.warnings == ()
    for device in objects.devices:
        sheet.drop(device.extension)
    found = stack_of(objects)
    assert [one.address for one in found.stack.devices] == [
        objects.devices[2].address,
        objects.devices[1].address,
    ]
    assert found.driver is not None
    assert found.driver.name == "\\Driver\\rt640x64"
    assert any("not in the dump" in str(one) for one in found.warnings)


HOSTILE = {
    "another type": ("h", 0, 4, "Type"),
    "a small size": ("H", 2, 0x14F, "Size"),
    "no driver": ("Q", 8, 0, "DriverObject"),
    "a driver in user space": ("Q", 8, 0x7FFE0000, "DriverObject"),
    "no room for a request": ("b", 0x4C, 0, "StackSize"),
    "a negative room": ("b", 0x4C, -1, "StackSize"),
    "a next one nowhere": ("Q", 0x10, 0x1234, "NextDevice"),
    "attached to nothing": ("Q", 0x18, 0x8000_0000_0000_0000, "AttachedDevice"),
    "no extension": ("Q", 0x138, 0, "DeviceObjectExtension"),
}


@pytest.mark.parametrize(("form", "at", "value", "field"), HOSTILE.values(), ids=HOSTILE)
def test_what_contradicts_itself_is_no_device(form: str, at: int, value: int, field: str) -> None:
    objects = objects_of(64)
    one = objects.devices[1]
    objects.memory.pack(one.address + at, form, value)
    dump = opened(sheet_of(objects))
    with pytest.raises(InvalidDataError) as caught:
        describe(dump, one.address, "device")
    assert caught.value.field.partition(".")[2] == field
    neighbour = describe(dump, objects.devices[0].address)
    assert isinstance(neighbour, DeviceObject)
    assert [each.address for each in neighbour.stack.devices] == [objects.devices[0].address]
    assert neighbour.warnings
