"""`driver_of_irp`: who has a request: from an IRP to the device, the driver and its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.objects.device import DeviceFacts, Devices, DeviceStack
from kdmp_ks.analysis.objects.irp import IrpObject, irp_of
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.objects.driver import DriverFacts
    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import DumpWarning


@frozen
class IrpChain(Facts):
    """The drivers of a request. An unknown fact is None, with the reason in ``warnings``.

    Attributes:
        irp: The request.
        device: The device of the current stack location; None where no driver has the request.
        driver: Its driver: the one that has the request.
        module: File name of that driver's module.
        stack: The device stack of the PDO that was given, or of ``device``; each device with its
            driver, from the top down.
        warnings: What is missing in the dump, or contradicts itself.
    """

    irp: IrpObject
    device: DeviceFacts | None
    driver: DriverFacts | None
    module: Inferred[str] | None
    stack: DeviceStack | None
    warnings: tuple[DumpWarning, ...]

    @property
    def pdo(self) -> Gva | None:
        """The lowest device of the stack; None where it is not known."""
        return None if self.stack is None else self.stack.pdo


def driver_of_irp(dump: ObjectDump, address: int, pdo: int | None = None) -> IrpChain:
    """Follow a request to the driver that has it, and to the stack of devices.

    Args:
        dump: The dump.
        address: Address of the IRP.
        pdo: Address of a device whose stack is wanted, such as the PDO among the parameters of a
            stop code; the current location's device if left out.

    Raises:
        MemoryReadError: The IRP is not in the dump.
        InvalidDataError: It is no IRP.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    space = ObjectSpace(dump)
    devices = Devices(space)
    irp = irp_of(space, devices, address)
    current = irp.current
    device = None if current is None else current.device
    driver = None if device is None else device.driver
    start = pdo if pdo is not None else None if device is None else int(device.address)
    return IrpChain(
        irp,
        device,
        driver,
        None if driver is None else driver.module,
        None if start is None else devices.stack(start),
        tuple(space.warnings),
    )
