"""`KINDS`: the kinds of objects that `describe` knows, in the order in which it tries them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.objects.device import is_device, read_device
from kdmp_ks.analysis.objects.driver import is_driver, read_driver
from kdmp_ks.analysis.objects.error_record import is_error_record, read_error_record
from kdmp_ks.analysis.objects.irp import is_irp, read_irp
from kdmp_ks.analysis.objects.pool import is_pool, read_pool
from kdmp_ks.analysis.objects.process import is_process, read_process_object
from kdmp_ks.analysis.objects.thread import is_thread, read_thread_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.analysis.objects.base import ObjectFacts
    from kdmp_ks.analysis.objects.space import ObjectDump, ObjectSpace


class Kind(NamedTuple):
    """A kind of objects.

    Attributes:
        title: What people call it.
        recognises: Whether an object of the kind is at an address; raises nothing that memory can
            cause.
        read: Describes the object at an address; raises `MemoryReadError` where it is not in the
            dump, and `InvalidDataError` where it is of another kind.
    """

    title: str
    recognises: Callable[[ObjectSpace, int], bool]
    read: Callable[[ObjectDump, int], ObjectFacts]


KINDS: Final[dict[str, Kind]] = {
    "irp": Kind("request (IRP)", is_irp, read_irp),
    "driver": Kind("driver object", is_driver, read_driver),
    "thread": Kind("thread", is_thread, read_thread_object),
    "device": Kind("device object", is_device, read_device),
    "process": Kind("process", is_process, read_process_object),
    "cper": Kind("hardware error record", is_error_record, read_error_record),
    "pool": Kind("pool block", is_pool, read_pool),
}
"""Kinds by their names; a pool block is tried last, as every other object can be in one."""
