"""A device with its stack as text, like ``!devstack``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import (
    NOT_IN_DUMP,
    driver_name,
    driver_words,
    module_name,
    named_words,
)
from kdmp_ks.cli.render.output import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import DeviceFacts, DeviceNode, DeviceObject, DeviceStack
    from kdmp_ks.dump import KernelDumpParser

_CURRENT = ">"
_COLUMNS = (
    Column(""),
    Column("device"),
    Column("driver"),
    Column("module"),
    Column("type"),
    Column("role"),
)


def show_device(dump: KernelDumpParser, found: DeviceObject) -> None:
    """Write a device, its stack from the top down, and the device node."""
    output.pairs(_rows(dump, found))
    output.line()
    cells = [_cells(dump, one, found.stack, found.address) for one in found.stack.devices]
    output.table(_COLUMNS, cells)
    if found.stack.node is not None:
        output.line()
        output.pairs(node_rows(dump, found.stack.node))


def _rows(dump: KernelDumpParser, found: DeviceObject) -> Iterator[tuple[str, str]]:
    yield "device", format_address(found.address, dump)
    yield "driver", driver_words(dump, found.driver)
    yield "type", named_words(found.type)
    yield "flags", f"{found.flags:#x}"
    yield "references", f"{found.reference_count:,}"
    for label, address in (("current IRP", found.current_irp), ("next device", found.next)):
        if address is not None:
            yield label, format_address(address, dump)


def _cells(
    dump: KernelDumpParser, one: DeviceFacts, stack: DeviceStack, asked: int
) -> tuple[str, ...]:
    return (
        _CURRENT if one.address == asked else "",
        format_address(one.address, dump),
        NOT_IN_DUMP if one.missing is not None else driver_name(one.driver),
        module_name(one.driver),
        named_words(one.type),
        "PDO" if one.address == stack.pdo else "",
    )


def node_rows(dump: KernelDumpParser, found: DeviceNode) -> Iterator[tuple[str, str]]:
    """Return a device node as labels and values; the instance may be a serial number."""
    yield "device node", format_address(found.address, dump)
    if found.device_id is None:
        yield "instance", NOT_IN_DUMP
    else:
        instance = masking.serial(found.instance_id) if found.instance_id else ""
        yield "instance", f"{found.device_id}\\{instance}" if instance else found.device_id
    yield "service", found.service or "none"
