"""Requests: an IRP with its stack locations, the devices and drivers that they are for."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.device import DeviceFacts, Devices
from kdmp_ks.analysis.objects.functions import meaning_of
from kdmp_ks.analysis.objects.names import CONTROL_BITS, major_function, minor_function
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.report.named import Named
from kdmp_ks.bugchecks.value_names import status_name
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.structs.irp import IRP_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.structs.values import IO_STACK_LOCATION64, IRP64

_STATUSES = {0: "STATUS_SUCCESS", 0x103: "STATUS_PENDING"}
_EXTRA = 0x1000
"""Bytes behind the stack locations of an IRP that its size may count."""


@frozen
class IrpLocation(Facts):
    """An IO_STACK_LOCATION.

    Attributes:
        number: Number of the location, from 1.
        address: Address of the location.
        is_current: Whether it is that of the driver which has the request.
        major: The major function; None where the location was never filled in.
        minor: The minor function; None where the major one has none.
        meaning: The request in words; None where nothing is known of its parameters.
        flags: SL_*.
        control: Flags of ``Control`` in words.
        parameters: The four words whose meaning the functions determine.
        device: The device that the request is sent to; None for a pointer that is 0.
        file: Address of the FILE_OBJECT; None if there is none.
        completion: Completion routine of the driver above; None if there is none.
        context: What that routine is called with; None for 0.
    """

    number: int
    address: Gva
    is_current: bool
    major: Named | None
    minor: Named | None
    meaning: str | None
    flags: int = field(metadata=HEX)
    control: tuple[str, ...]
    parameters: tuple[Gva, ...]
    device: DeviceFacts | None
    file: Gva | None
    completion: Location | None
    context: Gva | None


@frozen
class IrpObject(ObjectFacts):
    """An IRP.

    Attributes:
        size: Bytes of the IRP with its stack locations.
        stack_count: Number of stack locations.
        current_location: Number of the current one, from 1: one past the last where no driver has
            got the request yet, two where it is completed.
        state: The state of the request in words.
        status: ``IoStatus.Status``.
        flags: IRP_*.
        mode: ``kernel`` or ``user``: who made the request.
        is_pending: Whether a driver below returned that the request is pending.
        is_cancelled: Whether it is to be cancelled.
        cancel_routine: Routine that cancels it; None where it cannot be cancelled now.
        mdl: Address of the MDL; None if there is none.
        buffer: ``AssociatedIrp``; None for 0.
        user_buffer: ``UserBuffer``; None for 0.
        thread: Address of the thread that made the request; None if there is none.
        file: Address of the FILE_OBJECT; None if there is none.
        locations: The stack locations, from the first, which is the lowest driver's.
    """

    kind: ClassVar[str] = "irp"

    size: int
    stack_count: int
    current_location: int
    state: str
    status: Named
    flags: int = field(metadata=HEX)
    mode: str
    is_pending: bool
    is_cancelled: bool
    cancel_routine: Location | None
    mdl: Gva | None
    buffer: Gva | None
    user_buffer: Gva | None
    thread: Gva | None
    file: Gva | None
    locations: tuple[IrpLocation, ...]

    @property
    def current(self) -> IrpLocation | None:
        """The location of the driver that has the request; None where no driver has it."""
        return next((one for one in self.locations if one.is_current), None)


def raw_irp(space: ObjectSpace, address: int) -> IRP64:
    """Read an IRP whose size, count and current location agree.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is none.
    """
    found: IRP64 = space.typed(address, space.machine.structure("IRP"), IRP_TYPE)
    count, current = found.StackCount, found.CurrentLocation
    space.expect(count > 0, "IRP.StackCount", "1 or more", count, address)
    past = count + 2  # completion steps past all locations
    space.expect(0 < current <= past, "IRP.CurrentLocation", f"1 to {past}", current, address)
    least = location_address(space, address, count + 1) - address
    fits = least <= found.Size <= least + _EXTRA
    wanted = f"{least:#x}, for {count} stack locations"
    space.expect(fits, "IRP.Size", wanted, found.Size, address)
    expected = location_address(space, address, current)
    there = found.CurrentStackLocation
    space.expect(there == expected, "IRP.CurrentStackLocation", expected, there, address)
    return found


def is_irp(space: ObjectSpace, address: int) -> bool:
    """Whether an IRP is at an address: by type, size, and the current location."""
    try:
        raw_irp(space, address)
    except UNUSABLE:
        return False
    return True


def location_address(space: ObjectSpace, irp: int, number: int) -> int:
    """Return the address of a stack location.

    Args:
        space: The look at an object.
        irp: Address of the IRP.
        number: Number of the location, from 1.
    """
    machine = space.machine
    step = machine.structure("IO_STACK_LOCATION").sizeof()
    return irp + machine.structure("IRP").sizeof() + (number - 1) * step


def read_irp(dump: ObjectDump, address: int) -> IrpObject:
    """Describe an IRP.

    Args:
        dump: The dump.
        address: Address of the IRP.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no IRP.
    """
    space = ObjectSpace(dump)
    return irp_of(space, Devices(space), address)


def irp_of(space: ObjectSpace, devices: Devices, address: int) -> IrpObject:
    """Describe an IRP, as a part of a look at more than that.

    Args:
        space: The look.
        devices: The devices that it has met.
        address: Address of the IRP.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It is no IRP.
    """
    found = raw_irp(space, address)
    locations = tuple(_locations(space, devices, address, found))
    status = int(found.IoStatus.Status)
    return IrpObject(
        address=Gva(address),
        size=int(found.Size),
        stack_count=int(found.StackCount),
        current_location=int(found.CurrentLocation),
        state=_state(found),
        status=Named(status, _STATUSES.get(status) or status_name(status)),
        flags=int(found.Flags),
        mode="user" if found.RequestorMode else "kernel",
        is_pending=bool(found.PendingReturned),
        is_cancelled=bool(found.Cancel),
        cancel_routine=space.location(found.CancelRoutine),
        mdl=space.pointer(found.MdlAddress),
        buffer=space.pointer(found.AssociatedIrp),
        user_buffer=space.pointer(found.UserBuffer),
        thread=space.pointer(found.Thread),
        file=space.pointer(found.OriginalFileObject),
        locations=locations,
        warnings=tuple(space.warnings),
    )


def _state(found: IRP64) -> str:
    count, current = found.StackCount, found.CurrentLocation
    if current <= count:
        return f"at location {current} of {count}"
    return "not sent to a driver yet" if current == count + 1 else "completed"


def _locations(
    space: ObjectSpace, devices: Devices, irp: int, found: IRP64
) -> Iterator[IrpLocation]:
    missing: list[int] = []
    reason: KdmpError | None = None
    for number in range(1, found.StackCount + 1):
        address = location_address(space, irp, number)
        try:
            raw = space.read(address, space.machine.structure("IO_STACK_LOCATION"))
        except UNUSABLE as error:
            missing.append(number)
            reason = reason or error
            continue
        yield _location(space, devices, raw, number, address, number == found.CurrentLocation)
    if reason is not None:
        what = f"stack location {missing[0]}"
        if len(missing) > 1:
            what = f"each of the stack locations {missing[0]} to {missing[-1]}"
        space.unavailable(what, reason)


def _location(
    space: ObjectSpace,
    devices: Devices,
    raw: IO_STACK_LOCATION64,
    number: int,
    address: int,
    is_current: bool,
) -> IrpLocation:
    unused = not (raw.DeviceObject or raw.MajorFunction or raw.MinorFunction or raw.Control)
    major, minor = int(raw.MajorFunction), int(raw.MinorFunction)
    parameters = tuple(map(int, raw.Parameters))
    return IrpLocation(
        number=number,
        address=Gva(address),
        is_current=is_current,
        major=None if unused else major_function(major),
        minor=None if unused else minor_function(major, minor),
        meaning=None if unused else meaning_of(major, minor, parameters),
        flags=int(raw.Flags),
        control=tuple(name for bit, name in CONTROL_BITS.items() if raw.Control & bit),
        parameters=tuple(map(Gva, parameters)),
        device=devices.at(raw.DeviceObject),
        file=space.pointer(raw.FileObject),
        completion=space.location(raw.CompletionRoutine),
        context=space.pointer(raw.Context),
    )
