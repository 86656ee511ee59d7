"""`kdmp modules`: what is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.module_lines import COLUMNS, COLUMNS_WITH_PATHS, ModuleView
from kdmp_ks.cli.support.address import Expression
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.kernel.modules.module import Module, Modules


@verb("modules", takes_dtb=True)
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--kernel", "kind", flag_value="kernel", default="kernel", help="Drivers (default).")
@click.option("--user", "kind", flag_value="user", help="The modules of the current process.")
@click.option("--paths", is_flag=True, help="Show paths in place of timestamps and checksums.")
@click.option("--third-party", is_flag=True, help="Only drivers not known as Microsoft's.")
def command(
    invocation: Invocation, name: str | None, kind: str, paths: bool, third_party: bool
) -> None:
    """List the loaded modules by address, or show all facts about one.

    Names are those that addresses take (kdmp read DUMP nt+10); the kernel is nt. NAME is one of
    them, with or without the extension, or an address in the module.

    Timestamp and checksum are those of the file's PE header, and with the size they name one
    version of a file. The timestamp of a file that was built reproducibly is a hash, otherwise
    it is the date of the file.

    The maker of a driver is inferred from its name, timestamp and path, as a dump contains no
    signatures.

    A list that is broken in the dump is shown up to that point, with a warning.
    """
    if third_party and kind == "user":
        raise click.UsageError("--third-party is for drivers, not for --user")
    modules = invocation.dump.user_modules if kind == "user" else invocation.dump.kernel_modules
    require_listing(modules)
    view = ModuleView(invocation.dump, kind, modules)
    chosen: Sequence[Module] = modules if name is None else _named(invocation, modules, name, kind)
    if third_party:
        chosen = [one for one in chosen if is_third_party(one, invocation.dump)]
    if invocation.as_json:
        invocation.document({"kind": kind, "modules": [view.fields(module) for module in chosen]})
    elif not chosen:
        output.line(f"no {'such' if third_party else kind} modules found")
    elif name is not None:
        output.groups([list(view.rows(module)) for module in chosen])
    elif paths:
        output.table(COLUMNS_WITH_PATHS, map(view.cells_with_path, chosen))
    else:
        output.table(COLUMNS, map(view.cells, chosen))


def _named(invocation: Invocation, modules: Modules, name: str, kind: str) -> Sequence[Module]:
    """Return the modules of a name, or the one at an address.

    Raises:
        Failure: There is none.
    """
    found = modules.all_named(name)
    if found:
        return found
    try:
        at = modules.find(Expression(name).resolve(invocation.dump))
    except KdmpError:
        at = None
    if at is not None:
        return (at,)
    similar = modules.similar_names(name)
    hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
    raise Failure(f"no {kind} module is called {name!r}{hint}", kind="no_module")
