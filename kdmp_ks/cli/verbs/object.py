"""`kdmp object`: an object of the kernel: a request, a device, a driver, a thread and others."""

from __future__ import annotations

from dataclasses import fields as fields_of

import click

from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render.objects.shown import show_object
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.ground.base_errors import kind_of

KINDS = ("irp", "device", "driver", "thread", "process", "cper", "pool")
"""Names of the kinds, as `kdmp_ks.analysis.objects.KINDS` has them."""


@verb("object", takes_dtb=True)
@click.argument("where", metavar="ADDRESS", type=parse_address)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    help="Kind of the object; recognised by its own header if left out.",
)
def command(invocation: Invocation, where: Expression, kind: str | None) -> None:
    """Describe the object of the kernel at ADDRESS, and what its pointers lead to.

    A request (IRP) with its stack locations, a device with its stack and instance path, a driver
    object with its routines, a thread, a process, a hardware error record (CPER), or a pool block.
    """
    dump = invocation.dump
    address = where.resolve(dump)
    found = dump.object(address, kind)
    if not invocation.as_json:
        show_object(dump, found)
        return
    fields: dict[str, object] = {
        one.name: as_plain(getattr(found, one.name), hexadecimal=bool(one.metadata.get("hex")))
        for one in fields_of(found)
        if one.name != "warnings"
    }
    fields["warnings"] = [{"kind": kind_of(one), "message": str(one)} for one in found.warnings]
    described = {name: fields if name == found.kind else None for name in KINDS}
    invocation.document({"address": hex64(address), "kind": found.kind, **described})
