"""A request as text, like ``!irp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import (
    NOT_IN_DUMP,
    address_words,
    driver_name,
    location_words,
    module_name,
    named_words,
    place_words,
)
from kdmp_ks.cli.render.output import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import IrpLocation, IrpObject
    from kdmp_ks.dump import KernelDumpParser

_CURRENT = ">"
_COLUMNS = (
    Column("no.", right=True),
    Column("function"),
    Column("device"),
    Column("driver"),
    Column("module"),
    Column("completion"),
    Column("flags"),
)


def show_irp(dump: KernelDumpParser, found: IrpObject) -> None:
    """Write a request: what it is, and its stack locations from the top down."""
    output.pairs(_rows(dump, found))
    if not found.locations:
        return
    output.line()
    output.table(_COLUMNS, [_cells(dump, one) for one in reversed(found.locations)])


def _rows(dump: KernelDumpParser, found: IrpObject) -> Iterator[tuple[str, str]]:
    yield "request", format_address(found.address, dump)
    yield "state", found.state + (", to be cancelled" if found.is_cancelled else "")
    current = found.current
    if current is not None:
        yield "function", _function(current)
        if current.meaning is not None:
            yield "", current.meaning
        yield "driver", _driver(dump, current)
    status = f"{found.status.value:08x} {found.status.name or ''}".rstrip()
    yield "status", f"{status}, pending" if found.is_pending else status
    yield "requestor", f"{found.mode} mode, thread {address_words(dump, found.thread)}"
    if found.cancel_routine is not None:
        yield "cancel routine", location_words(dump, found.cancel_routine)
    for label, address in (("MDL", found.mdl), ("buffer", found.buffer), ("file", found.file)):
        if address is not None:
            yield label, format_address(address, dump)


def _function(location: IrpLocation) -> str:
    if location.major is None:
        return "nothing: the location is empty"
    return " ".join(filter(None, (named_words(location.major), named_words(location.minor))))


def _driver(dump: KernelDumpParser, location: IrpLocation) -> str:
    device = location.device
    if device is None:
        return "none"
    words = [driver_name(device.driver) or NOT_IN_DUMP]
    if module := module_name(device.driver):
        words.append(f"({module})")
    return " ".join([*words, "for device", format_address(device.address, dump)])


def _cells(dump: KernelDumpParser, one: IrpLocation) -> tuple[str, ...]:
    mark = _CURRENT if one.is_current else ""
    driver = None if one.device is None else one.device.driver
    known = one.device is None or one.device.missing is None
    return (
        f"{mark}{one.number}",
        "" if one.major is None else one.meaning or _function(one),
        "" if one.device is None else format_address(one.device.address, dump),
        driver_name(driver) if known else NOT_IN_DUMP,
        module_name(driver),
        place_words(dump, one.completion),
        ", ".join(one.control),
    )
