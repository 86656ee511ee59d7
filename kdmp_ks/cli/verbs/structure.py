"""`kdmp struct`: a structure of Windows in memory, field by field."""

from __future__ import annotations

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.fields import as_json, as_lines, viewed
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.call import current_call
from kdmp_ks.cli.support.space import naming_dump, open_space, space_options
from kdmp_ks.cli.support.verb import Invocation, verb


def _list(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    """Print the names and end: no dump is needed for that."""
    if wanted and not ctx.resilient_parsing:
        from kdmp_ks.structs import names

        call = current_call()
        if call.as_json:
            call.command = "struct"
            content = {**call.head("structs"), "structs": names(), "warnings": []}
            output.document(content, call.begin)
        else:
            output.lines(names())
        ctx.exit()


@verb("struct")
@click.argument("where", metavar="ADDRESS", type=parse_address)
@click.argument("name")
@space_options
@click.option(
    "--list",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_list,
    help="List the names of the structures.",
)
def command(
    invocation: Invocation, where: Expression, name: str, kind: str, dtb: Expression | None
) -> None:
    """Read the structure NAME at ADDRESS and show its fields.

    NAME is the name that Windows has for it, in any case, with nt! and an underscore in front or
    without. LIST_ENTRY is that of the dump's machine, LIST_ENTRY32 and LIST_ENTRY64 are of either.
    """
    from kdmp_ks.structs.registry import find, resolve_name

    machine = invocation.dump.architecture
    title = resolve_name(name, machine.bits, machine.name)
    schema = find(title)
    space = open_space(invocation.dump, kind, dtb)
    start = where.resolve(naming_dump(invocation.dump, dtb))
    value = viewed(space.read_struct(start, schema))
    if invocation.as_json:
        fields = {"address": hex64(start), "space": kind, "struct": title}
        invocation.document({**fields, "fields": as_json(value)})
        return
    output.line(f"{title} at {address_formatter(kind, invocation.dump)(start)}")
    output.pairs(as_lines(value))
