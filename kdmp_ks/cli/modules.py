"""`kdmp modules`: what is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.cli import output
from kdmp_ks.cli.names import short_name
from kdmp_ks.cli.output import Column
from kdmp_ks.cli.text import hex64, tick
from kdmp_ks.cli.verb import Job, verb

if TYPE_CHECKING:
    from kdmp_ks.kernel.modules import Module, Modules

_COLUMNS = (
    Column("start"),
    Column("size", right=True),
    Column("name", widest=16),
    Column("path", fold=True),
)


@verb("modules")
@click.option("--kernel", "kind", flag_value="kernel", default="kernel", help="Drivers (default).")
@click.option("--user", "kind", flag_value="user", help="The modules of the current process.")
def command(job: Job, kind: str) -> None:
    """List the loaded modules, by address.

    Names are those that addresses take (kdmp read DUMP nt+10); the kernel is nt.

    A list that breaks off in the dump is shown as far as it goes, with a warning.
    """
    modules = job.dump.user_modules if kind == "user" else job.dump.kernel_modules
    if job.as_json:
        job.document({"kind": kind, "modules": [_fields(module) for module in modules]})
    elif modules:
        output.table(_COLUMNS, [_cells(module, modules) for module in modules])
    else:
        output.line(f"no {kind} modules found")


def _fields(module: Module) -> dict[str, object]:
    return {
        "start": hex64(module.start),
        "end": hex64(module.end),
        "size": module.size,
        "name": module.name,
        "path": module.path,
    }


def _cells(module: Module, modules: Modules) -> tuple[str, ...]:
    return tick(module.start), f"{module.size:x}", short_name(module, modules), module.path
