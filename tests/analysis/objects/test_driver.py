"""Driver objects, in dumps of every kind, and what hostile ones lead to."""

from __future__ import annotations

import pytest

from analysis.objects.dumps import (
    IMAGES,
    IMAGES32,
    MACHINES,
    NT,
    dumped,
    objects_of,
    opened,
    sheet_of,
    world_with_objects,
)
from builders.objects import ROUTINE, write_device
from kdmp_ks.analysis.objects import DriverObject, describe
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.limits import MAX_DRIVER_DEVICES


def driver_of(objects, name: str = "rt640x64", **changes: object) -> DriverObject:
    found = describe(opened(sheet_of(objects), **changes), objects.drivers[name])
    assert isinstance(found, DriverObject)
    return found


@pytest.mark.parametrize(("bits", "images"), [(64, IMAGES), (32, IMAGES32)])
def test_a_driver(bits: int, images) -> None:
    objects = objects_of(bits)
    found = driver_of(objects)
    name, start, size = images[1]
    assert found.kind == "driver"
    assert (found.name, found.service) == (f"\\Driver\\{name}", name)
    assert (found.start, found.size, found.flags) == (start, size, 0x12)
    assert found.section == start + 0x2000
    assert found.module is not None
    assert (found.module.value, found.module.confidence) == (f"{name}.sys", Confidence.HIGH)
    assert found.init is not None
    assert found.init.location == f"{name}+0x1000"
    assert found.add_device is not None
    assert found.add_device.location == f"{name}+0x1100"
    assert found.unload is not None
    assert found.unload.location == f"{name}+0x1200"
    assert (found.start_io, found.fast_io) == (None, None)
    assert [one.address for one in found.devices] == [objects.devices[1].address]
    assert [one.attached for one in found.devices] == [objects.devices[2].address]
    routines = [one.routine and one.routine.address for one in found.major_functions]
    assert routines == [start + ROUTINE + 16 * i for i in range(28)]
    names = [one.function.name for one in found.major_functions]
    assert (names[0], names[0x16], names[0x1B]) == ("IRP_MJ_CREATE", "IRP_MJ_POWER", "IRP_MJ_PNP")
    assert found.warnings == ()


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_in_a_full_dump(machine) -> None:
    world, objects = world_with_objects(machine)
    for address, module in zip(objects.drivers.values(), machine.kernel_modules[1:4], strict=True):
        found = dumped(world).object(address)
        assert isinstance(found, DriverObject)
        assert found.module is not None
        assert (found.module.value, found.start) == (module.name, module.start)
        assert found.warnings == ()


def test_a_driver_of_the_kernel_itself() -> None:
    """It has no image: the module is that of DriverEntry."""
    objects = objects_of(64)
    at = objects.drivers["pci"]
    objects.set(at, "driver.DriverStart", "Q", 0)
    objects.set(at, "driver.DriverInit", "Q", NT + 0x123450)
    found = driver_of(objects, "pci")
    assert (found.start, found.size) == (None, None)
    assert found.module is not None
    assert (found.module.value, found.module.confidence) == ("ntoskrnl.exe", Confidence.MEDIUM)


def test_a_driver_of_no_module() -> None:
    objects = objects_of(64)
    objects.set(objects.drivers["pci"], "driver.DriverStart", "Q", 0xFFFFF80099990000)
    assert driver_of(objects, "pci").module is None


def test_several_devices() -> None:
    objects = objects_of(64)
    at = objects.drivers["pci"]
    first = objects.devices[0]
    second = write_device(objects, at, 0x2A)
    objects.set(second.address, "device.NextDevice", "Q", first.address)
    found = driver_of(objects, "pci")
    assert [one.address for one in found.devices] == [second.address, first.address]


def test_a_list_of_devices_that_goes_round() -> None:
    objects = objects_of(64)
    one = objects.devices[1]
    objects.set(one.address, "device.NextDevice", "Q", one.address)
    found = driver_of(objects)
    assert [each.address for each in found.devices] == [one.address]
    assert "leads back" in str(found.warnings[0])


def test_a_device_of_another_driver_in_the_list() -> None:
    objects = objects_of(64)
    objects.set(objects.devices[1].address, "device.NextDevice", "Q", objects.devices[2].address)
    found = driver_of(objects)
    assert len(found.devices) == 1
    assert "belongs to the driver object" in str(found.warnings[0])


def test_too_many_devices() -> None:
    objects = objects_of(64)
    at = objects.drivers["pci"]
    following = 0
    for _ in range(MAX_DRIVER_DEVICES + 5):
        device = write_device(objects, at, 0x2A, extra=0)
        objects.set(device.address, "device.NextDevice", "Q", following)
        following = device.address
    found = driver_of(objects, "pci")
    assert len(found.devices) == MAX_DRIVER_DEVICES
    assert f"more than {MAX_DRIVER_DEVICES} devices" in str(found.warnings[0])


def test_only_the_first_256_bytes() -> None:
    objects = objects_of(64)
    sheet_of(objects).cut(objects.drivers["rt640x64"], 0x100)
    found = driver_of(objects)
    assert found.name == "\\Driver\\rt640x64"
    assert found.module is not None
    assert found.module.is_certain
    assert len(found.major_functions) == (0x100 - 0x70) // 8
    assert "IRP_MJ_CLEANUP" in str(found.warnings[-1])


def test_parts_that_are_missing() -> None:
    objects = objects_of(64)
    sheet = sheet_of(objects)
    sheet.drop(objects.names["\\Driver\\rt640x64"])
    sheet.drop(objects.devices[1].address)
    found = driver_of(objects)
    assert found.name is None
    assert found.devices == ()
    assert found.module is not None
    assert found.module.value == "rt640x64.sys"
    assert len(found.warnings) == 2


def test_an_extension_of_another_driver() -> None:
    objects = objects_of(64)
    objects.set(objects.drivers["rt640x64"], "driver.DriverExtension", "Q", objects.drivers["pci"])
    found = driver_of(objects)
    assert (found.service, found.add_device) == (None, None)
    assert "DRIVER_EXTENSION.DriverObject" in str(found.warnings[0])


HOSTILE = {
    "another type": ("h", 0, 3, "Type"),
    "another size": ("H", 2, 0x148, "Size"),
    "a start in user space": ("Q", 0x18, 0x10000, "DriverStart"),
    "devices nowhere": ("Q", 0x8, 0x10000, "DeviceObject"),
}


@pytest.mark.parametrize(("form", "at", "value", "field"), HOSTILE.values(), ids=HOSTILE)
def test_what_contradicts_itself_is_no_driver(form: str, at: int, value: int, field: str) -> None:
    objects = objects_of(64)
    objects.memory.pack(objects.drivers["pci"] + at, form, value)
    with pytest.raises(InvalidDataError) as caught:
        describe(opened(sheet_of(objects)), objects.drivers["pci"], "driver")
    assert caught.value.field.partition(".")[2] == field


def test_a_routine_in_user_space_is_not_recognised() -> None:
    objects = objects_of(64)
    at = objects.drivers["pci"]
    objects.set(at, "driver.MajorFunction", "Q", 0x1234)
    dump = opened(sheet_of(objects))
    with pytest.raises(InvalidDataError, match="no object is recognised"):
        describe(dump, at)
    assert describe(dump, at, "driver").kind == "driver"
