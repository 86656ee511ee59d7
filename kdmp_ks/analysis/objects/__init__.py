"""Objects of the kernel at an address: requests, devices, drivers, threads, processes, pool blocks.

`describe` recognises an object by its own header, follows its pointers, and checks each: what is
missing in the dump is None, with the reason in ``warnings`` of the answer. `driver_of_irp` follows
a request to the driver that has it, `thread_start` finds the module that a thread began in.
"""

from __future__ import annotations

from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.chain import IrpChain, driver_of_irp
from kdmp_ks.analysis.objects.device import DeviceFacts, DeviceNode, DeviceObject, DeviceStack
from kdmp_ks.analysis.objects.driver import DriverDevice, DriverFacts, DriverObject, MajorFunction
from kdmp_ks.analysis.objects.irp import IrpLocation, IrpObject
from kdmp_ks.analysis.objects.kinds import KINDS, Kind
from kdmp_ks.analysis.objects.lookup import describe
from kdmp_ks.analysis.objects.pool import PoolBlock
from kdmp_ks.analysis.objects.process import ProcessObject
from kdmp_ks.analysis.objects.space import ObjectDump, ObjectSpace
from kdmp_ks.analysis.objects.thread import ThreadObject, thread_start

__all__ = [
    "KINDS",
    "DeviceFacts",
    "DeviceNode",
    "DeviceObject",
    "DeviceStack",
    "DriverDevice",
    "DriverFacts",
    "DriverObject",
    "IrpChain",
    "IrpLocation",
    "IrpObject",
    "Kind",
    "MajorFunction",
    "ObjectDump",
    "ObjectFacts",
    "ObjectSpace",
    "PoolBlock",
    "ProcessObject",
    "ThreadObject",
    "describe",
    "driver_of_irp",
    "thread_start",
]
