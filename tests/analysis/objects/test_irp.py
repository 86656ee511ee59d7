"""Requests, in dumps of every kind, and what hostile ones lead to."""

from __future__ import annotations

import pytest

from analysis.objects.dumps import (
    IMAGES,
    MACHINES,
    dumped,
    objects_of,
    opened,
    sheet_of,
    world_with_objects,
)
from builders.objects import OFFSETS
from kdmp_ks.analysis.objects import IrpObject, describe, driver_of_irp
from kdmp_ks.analysis.objects.functions import meaning_of
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.inferred import Confidence

both = pytest.mark.parametrize("bits", [64, 32])


@both
def test_a_power_request_in_a_triage_dump(bits: int) -> None:
    objects = objects_of(bits, thread=0x86001000 if bits == 32 else 0xFFFFB48BD9001000)
    dump = opened(sheet_of(objects))
    found = describe(dump, objects.irp)
    assert isinstance(found, IrpObject)
    assert (found.kind, found.address) == ("irp", objects.irp)
    assert found.size == (0xD0 + 3 * 0x48 if bits == 64 else 0x70 + 3 * 0x24)
    assert (found.stack_count, found.current_location) == (3, 2)
    assert found.state == "at location 2 of 3"
    assert (found.status.value, found.status.name) == (0xC00000BB, "STATUS_NOT_SUPPORTED")
    assert found.mode == "kernel"
    assert not found.is_pending
    assert not found.is_cancelled
    assert found.cancel_routine is None
    assert found.thread == (0x86001000 if bits == 32 else 0xFFFFB48BD9001000)
    assert [one.number for one in found.locations] == [1, 2, 3]
    assert [one.address for one in found.locations] == objects.locations
    assert [one.is_current for one in found.locations] == [False, True, False]
    first, second, third = found.locations
    assert (first.major, first.minor, first.meaning, first.device) == (None, None, None, None)
    for one, device in ((second, objects.devices[1]), (third, objects.devices[2])):
        assert one.major is not None
        assert one.minor is not None
        assert one.device is not None
        assert (one.major.value, one.major.name) == (0x16, "IRP_MJ_POWER")
        assert (one.minor.value, one.minor.name) == (2, "IRP_MN_SET_POWER")
        assert one.meaning == "set device power state D3 (off)"
        assert one.control == (
            "pending",
            "invoke on cancel",
            "invoke on success",
            "invoke on error",
        )
        assert one.parameters == (0x11, 1, 4, 0)
        assert one.device.address == device.address
    assert found.current == second
    assert found.warnings == ()


@both
def test_the_driver_that_has_it(bits: int) -> None:
    objects = objects_of(bits)
    chain = driver_of_irp(opened(sheet_of(objects)), objects.irp)
    assert chain.driver is not None
    assert chain.device is not None
    assert chain.stack is not None
    assert chain.device.address == objects.devices[1].address
    assert chain.driver.address == objects.drivers["rt640x64"]
    assert chain.driver.name == "\\Driver\\rt640x64"
    assert chain.module is not None
    assert (chain.module.value, chain.module.confidence) == ("rt640x64.sys", Confidence.HIGH)
    modules = [one.driver and one.driver.module for one in chain.stack.devices]
    assert [one.value for one in modules if one] == ["filter.sys", "rt640x64.sys", "pci.sys"]
    assert chain.pdo == objects.devices[0].address
    assert chain.stack.node is not None
    assert chain.stack.node.service == "rt640x64"
    assert chain.warnings == ()


def test_the_stack_of_a_pdo_that_is_given() -> None:
    """The parameters of a stop code name the PDO; the request may be at another stack."""
    objects = objects_of(64, current=4)
    dump = opened(sheet_of(objects))
    chain = driver_of_irp(dump, objects.irp)
    assert chain.irp.state == "not sent to a driver yet"
    assert (chain.device, chain.driver, chain.module, chain.stack) == (None, None, None, None)
    given = driver_of_irp(dump, objects.irp, objects.devices[0].address)
    assert given.stack is not None
    assert [one.address for one in given.stack.devices] == [
        one.address for one in reversed(objects.devices)
    ]


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_in_a_full_dump(machine) -> None:
    world, objects = world_with_objects(machine)
    found = dumped(world).object(objects.irp)
    assert isinstance(found, IrpObject)
    assert found.current is not None
    assert found.current.device is not None
    driver = found.current.device.driver
    assert driver is not None
    assert driver.module is not None
    assert driver.module.value == machine.kernel_modules[2].name
    assert driver.start == machine.kernel_modules[2].start
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("current", "state"),
    [(1, "at location 1 of 3"), (4, "not sent to a driver yet"), (5, "completed")],
)
def test_states(current: int, state: str) -> None:
    objects = objects_of(64, current=current)
    found = describe(opened(sheet_of(objects)), objects.irp)
    assert isinstance(found, IrpObject)
    assert found.state == state
    assert (found.current is None) == (current > 3)


def test_routines_and_flags() -> None:
    objects = objects_of(64)
    base = IMAGES[1][1]
    objects.set(objects.irp, "irp.CancelRoutine", "Q", base + 0x4560)
    objects.set(objects.irp, "irp.RequestorMode", "BB", 1, 1)
    objects.set(objects.irp, "irp.Cancel", "B", 1)
    objects.set(objects.irp, "irp.MdlAddress", "Q", 0xFFFFB48B00001000)
    objects.set(objects.irp, "irp.AssociatedIrp", "Q", 0xFFFFB48B00002000)
    objects.set(objects.irp, "irp.UserBuffer", "Q", 0x12340000)
    objects.set(objects.irp, "irp.OriginalFileObject", "Q", 0xFFFFB48B00003000)
    objects.set(objects.locations[1], "location.CompletionRoutine", "Q", IMAGES[2][1] + 0x77)
    objects.set(objects.locations[1], "location.FileObject", "Q", 0xFFFFB48B00003000)
    found = describe(opened(sheet_of(objects)), objects.irp)
    assert isinstance(found, IrpObject)
    assert found.cancel_routine is not None
    assert found.cancel_routine.location == "rt640x64+0x4560"
    assert (found.mode, found.is_pending, found.is_cancelled) == ("user", True, True)
    assert (found.mdl, found.buffer) == (0xFFFFB48B00001000, 0xFFFFB48B00002000)
    assert (found.user_buffer, found.file) == (0x12340000, 0xFFFFB48B00003000)
    completion = found.locations[1].completion
    assert completion is not None
    assert completion.location == "filter+0x77"
    assert found.locations[1].file == 0xFFFFB48B00003000


def test_an_irp_that_is_larger_than_its_locations() -> None:
    """Windows keeps requests of a few sizes and uses a larger one than needed."""
    objects = objects_of(64)
    objects.memory.pack(objects.irp + 2, "H", 0x280)
    assert describe(opened(sheet_of(objects)), objects.irp).kind == "irp"


HOSTILE = {
    "another type": ("h", 0, (5,), "IRP.Type"),
    "a size that is too small": ("H", 2, (0xD0 + 2 * 0x48,), "IRP.Size"),
    "a size of the stars": ("H", 2, (0xFFFF,), "IRP.Size"),
    "no locations": ("b", 0x42, (0,), "IRP.StackCount"),
    "a negative count": ("b", 0x42, (-3,), "IRP.StackCount"),
    "a location before the first": ("b", 0x43, (0,), "IRP.CurrentLocation"),
    "a location far behind": ("b", 0x43, (6,), "IRP.CurrentLocation"),
    "a pointer elsewhere": ("Q", 0xB8, (0xFFFFB48BD9300000,), "IRP.CurrentStackLocation"),
}


@pytest.mark.parametrize(("form", "at", "value", "field"), HOSTILE.values(), ids=HOSTILE)
def test_what_contradicts_itself_is_no_irp(
    form: str, at: int, value: tuple[int, ...], field: str
) -> None:
    objects = objects_of(64)
    objects.memory.pack(objects.irp + at, form, *value)
    dump = opened(sheet_of(objects))
    with pytest.raises(InvalidDataError) as caught:
        describe(dump, objects.irp, "irp")
    assert caught.value.field.replace("IRP64", "IRP") == field
    with pytest.raises(InvalidDataError):
        driver_of_irp(dump, objects.irp)


def test_locations_that_are_missing() -> None:
    """Small dumps keep 256 bytes of what a pointer leads to."""
    objects = objects_of(64)
    sheet_of(objects).cut(objects.irp, 0x100)
    found = describe(opened(sheet_of(objects)), objects.irp)
    assert isinstance(found, IrpObject)
    assert found.locations == ()
    assert found.current is None
    assert [str(one).split(" was")[0] for one in found.warnings] == [
        "each of the stack locations 1 to 3"
    ]
    assert "not in the dump" in str(found.warnings[0])


def test_devices_and_drivers_that_are_missing() -> None:
    objects = objects_of(64)
    sheet = sheet_of(objects)
    sheet.drop(objects.devices[2].address)
    sheet.drop(objects.drivers["rt640x64"])
    found = describe(opened(sheet), objects.irp)
    assert isinstance(found, IrpObject)
    above, current = found.locations[2].device, found.locations[1].device
    assert above is not None
    assert current is not None
    assert above.missing is not None
    assert "not in the dump" in above.missing
    assert (above.driver, above.type) == (None, None)
    assert current.driver is not None
    assert current.driver.missing is not None
    assert (current.driver.name, current.driver.module) == (None, None)
    assert len(found.warnings) == 2


def test_an_irp_that_is_missing() -> None:
    objects = objects_of(64)
    sheet_of(objects).cut(objects.irp, 0xC8)
    dump = opened(sheet_of(objects))
    with pytest.raises(MemoryReadError, match="not in the dump"):
        describe(dump, objects.irp, "irp")
    for address in (0, 0x1000, 0x8000000000000000):
        with pytest.raises(InvalidDataError, match="an address of the kernel"):
            describe(dump, address, "irp")


WORDS = {
    "set system": (0x16, 2, (0, 0, 4, 2), "set system power state S3 (sleep), for sleep"),
    "set device": (0x16, 2, (0, 1, 1, 0), "set device power state D0 (on)"),
    "shutdown": (0x16, 2, (0, 0, 6, 4), "set system power state S5 (shutdown), for shutdown"),
    "ask": (0x16, 3, (0, 1, 3, 0), "ask for device power state D2"),
    "wake": (0x16, 0, (4, 0, 0, 0), "wait for a signal to wake from system power state S3 (sleep)"),
    "odd": (0x16, 2, (0, 9, 77, 0), "set power state 0x4d of type 0x9"),
    "odd state": (0x16, 2, (0, 1, 77, 0), "set device power state 0x4d"),
    "sequence": (0x16, 1, (0, 0, 0, 0), None),
    "read": (3, 0, (0x200, 0, 0x1000, 0), "read 0x200 bytes at 0x1000"),
    "write": (4, 0, (0x200, 0, 0x1000, 0), "write 0x200 bytes at 0x1000"),
    "control": (0xE, 0, (4, 8, 0x2D1400, 0), "I/O control code 0x2d1400"),
    "plug and play": (0x1B, 0, (0, 0, 0, 0), None),
}


@pytest.mark.parametrize(("major", "minor", "words", "text"), WORDS.values(), ids=WORDS)
def test_words(major: int, minor: int, words: tuple[int, ...], text: str | None) -> None:
    assert meaning_of(major, minor, words) == text


def test_the_offsets_are_not_those_of_the_package() -> None:
    """Proof that the builder has its own."""
    assert OFFSETS["irp.CurrentStackLocation"] == (0xB8, 0x60)
