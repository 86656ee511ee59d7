"""A driver object as text, like ``!drvobj``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import (
    NOT_IN_DUMP,
    inferred_words,
    location_words,
    named_words,
    place_words,
)
from kdmp_ks.cli.render.output import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import DriverObject
    from kdmp_ks.dump import KernelDumpParser

_FUNCTIONS = (Column("function"), Column("routine"))
_DEVICES = (Column("device"), Column("below"))


def show_driver(dump: KernelDumpParser, found: DriverObject) -> None:
    """Write a driver object with its devices and its routines."""
    output.pairs(_rows(dump, found))
    if found.devices:
        output.line()
        output.table(
            _DEVICES,
            [
                (
                    format_address(one.address, dump),
                    "" if one.attached is None else format_address(one.attached, dump),
                )
                for one in found.devices
            ],
        )
    if found.major_functions:
        output.line()
        output.table(
            _FUNCTIONS,
            [
                (named_words(one.function), place_words(dump, one.routine))
                for one in found.major_functions
            ],
        )


def _rows(dump: KernelDumpParser, found: DriverObject) -> Iterator[tuple[str, str]]:
    yield "driver", format_address(found.address, dump)
    yield "name", NOT_IN_DUMP if found.name is None else found.name
    if found.service is not None:
        yield "service", found.service
    module = inferred_words(found.module) or "no module of the dump"
    yield "module", module
    if found.start is not None:
        yield "image", f"{format_address(found.start, dump)}, {found.size:#x} bytes"
    for label, routine in (
        ("DriverEntry", found.init),
        ("AddDevice", found.add_device),
        ("StartIo", found.start_io),
        ("Unload", found.unload),
    ):
        if routine is not None:
            yield label, location_words(dump, routine)
