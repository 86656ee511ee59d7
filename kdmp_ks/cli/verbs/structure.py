"""`kdmp struct`: a structure of Windows in memory, field by field."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.structures.named_schema import find_schema, require_types, split_count, types_of
from kdmp_ks.cli.structures.view import StructureView
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.call import current_call
from kdmp_ks.cli.support.space import naming_dump, open_space, space_options
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NO_PATTERN = ""
_ITEMS = "kdmp_ks/struct_items/1"


def _list(ctx: click.Context, param: click.Parameter, pattern: str | None) -> str | None:
    """Print the names of the package and end if there is no pattern: no dump is needed then."""
    if pattern == _NO_PATTERN and not ctx.resilient_parsing:
        from kdmp_ks.structs import names

        call = current_call()
        if call.as_json:
            call.command = "struct"
            output.document(_names_document(list(names()), call.head("structs")), call.begin)
        else:
            output.lines(names())
        ctx.exit()
    return pattern


@verb("struct")
@click.argument("where", metavar="ADDRESS", type=parse_address, required=False)
@click.argument("name", metavar="NAME", required=False)
@click.argument("path", metavar="[FIELD]", required=False, default="")
@space_options
@click.option(
    "--list",
    "pattern",
    metavar="[PATTERN]",
    is_flag=False,
    flag_value=_NO_PATTERN,
    is_eager=True,
    callback=_list,
    help="List the names of the structures of the package, or of all that match a pattern such as "
    "nt!_K*.",
)
@click.option(
    "--walk",
    "link",
    metavar="LINK",
    help="ADDRESS is the head of a list; show each structure that is linked by the field LINK.",
)
def command(
    invocation: Invocation,
    where: Expression | None,
    name: str | None,
    path: str,
    kind: str,
    dtb: Expression | None,
    pattern: str | None,
    link: str | None,
) -> None:
    """Read the structure NAME at ADDRESS and show its fields.

    NAME is the name that Windows has for it, in any case, with nt! and an underscore in front or
    without. LIST_ENTRY is that of the dump's machine, LIST_ENTRY32 and LIST_ENTRY64 are of either.
    With symbols (--symbols) every type of a module is known: nt!_EPROCESS. FIELD shows a part:
    Pcb.Header, WaitBlock[2].

    A structure of your own: my.h:NAME is declared in C, my.py:NAME a construct definition, a ctypes
    class or a class of the Kaitai Struct compiler; the Python file is run. NAME[4] is an array.
    """
    if pattern is not None:
        _show_names(invocation, pattern)
        return
    if where is None or name is None:
        raise click.UsageError(f"Missing argument '{'NAME' if where else 'ADDRESS'}'.")
    bare, count = split_count(name)
    found = find_schema(bare, invocation.dump)
    space = open_space(invocation.dump, kind, dtb)
    start = where.resolve(naming_dump(invocation.dump, dtb))
    view = StructureView(found, found.place(path), path, space)
    show_address = address_formatter(kind, invocation.dump)
    if count is None and link is None:
        _show_one(invocation, view, start, kind, show_address)
    elif count is not None and link is not None:
        raise click.UsageError("--walk reads the structures of a list, not an array")
    else:
        items = view.linked(start, link) if link is not None else view.array(start, count or 0)
        _show_items(invocation, view, items, (start, kind), show_address)


def _show_one(
    invocation: Invocation,
    view: StructureView,
    start: int,
    kind: str,
    show_address: Callable[[int], str],
) -> None:
    value = view.read(start)
    if invocation.as_json:
        fields = {"address": hex64(start), "space": kind, "struct": view.title}
        invocation.document({**fields, "fields": view.fields(value)})
        return
    output.line(f"{view.title} at {show_address(start)}")
    output.pairs(view.lines(start, value))


def _show_items(
    invocation: Invocation,
    view: StructureView,
    items: Iterator[tuple[int, Any]],
    place: tuple[int, str],
    show_address: Callable[[int], str],
) -> None:
    if invocation.as_json:
        start, kind = place
        head = {"address": hex64(start), "space": kind, "struct": view.title}
        documents = ({"address": hex64(at), "fields": view.fields(one)} for at, one in items)
        invocation.stream({"schema": _ITEMS, **head}, "items", documents)
        return
    for at, one in items:
        output.line(f"{view.title} at {show_address(at)}")
        output.pairs(view.lines(at, one))


def _show_names(invocation: Invocation, pattern: str) -> None:
    from kdmp_ks.structs import names
    from kdmp_ks.symbols.types.lookup import match_types, split_name

    require_types(invocation.dump, pattern)
    module, bare = split_name(pattern)
    own = [one for one in names() if fnmatchcase(one, bare.upper().lstrip("_"))]
    types = types_of(invocation.dump, module or "nt")
    found = [f"{module or 'nt'}!{one}" for one in match_types(types, bare)] if types else []
    listed = found if module is not None and types is not None else [*own, *found]
    if invocation.as_json:
        head = invocation.call.head("structs")
        document = {**_names_document(listed, head), "warnings": invocation.warnings()}
        output.document(document, invocation.call.begin)
    else:
        output.lines(listed)


def _names_document(names: list[str], head: dict[str, object]) -> dict[str, object]:
    return {**head, "structs": names, "warnings": []}
