"""`show_object`: an object of any kind as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.objects.cper import show_cper
from kdmp_ks.cli.render.objects.device import show_device
from kdmp_ks.cli.render.objects.driver import show_driver
from kdmp_ks.cli.render.objects.irp import show_irp
from kdmp_ks.cli.render.objects.pool import show_pool
from kdmp_ks.cli.render.objects.thread import show_process, show_thread
from kdmp_ks.cli.render.objects.words import warning_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.analysis.objects import ObjectFacts
    from kdmp_ks.dump import KernelDumpParser

_SHOWN: Final[dict[str, Callable[[KernelDumpParser, Any], None]]] = {
    "irp": show_irp,
    "device": show_device,
    "driver": show_driver,
    "thread": show_thread,
    "process": show_process,
    "cper": show_cper,
    "pool": show_pool,
}
"""Writers of objects by kind."""


def show_object(dump: KernelDumpParser, found: ObjectFacts) -> None:
    """Write an object, and what is missing in the dump."""
    _SHOWN[found.kind](dump, found)
    rows = list(warning_rows(found))
    if rows:
        output.line()
        output.pairs(rows)
