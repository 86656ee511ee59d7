"""`kdmp modules`: what is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import module_label
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import shown
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.verb import Job, verb

if TYPE_CHECKING:
    from kdmp_ks.kernel.modules.module import Module, Modules

_COLUMNS = (
    Column("start"),
    Column("size", right=True),
    Column("timestamp"),
    Column("checksum"),
    Column("name", fold=True),
)
_WITH_PATHS = (
    Column("start"),
    Column("size", right=True),
    Column("name", widest=16),
    Column("path", fold=True),
)


@verb("modules", takes_dtb=True)
@click.option("--kernel", "kind", flag_value="kernel", default="kernel", help="Drivers (default).")
@click.option("--user", "kind", flag_value="user", help="The modules of the current process.")
@click.option("--paths", is_flag=True, help="Show paths, and not timestamps and checksums.")
@click.option("--third-party", is_flag=True, help="Only drivers not known as Microsoft's.")
def command(job: Job, kind: str, paths: bool, third_party: bool) -> None:
    """List the loaded modules, by address.

    Names are those that addresses take (kdmp read DUMP nt+10); the kernel is nt, and the second of
    two modules of one name has its base behind it (ntdll@77f40000). Timestamp and
    checksum are those of the file's PE header, and with the size tell one version of a file from
    another; for a file that was built reproducibly the timestamp is a hash and no time.

    Whose a driver is, is guessed from its name and path: a dump has no signatures.

    A list that breaks off in the dump is shown as far as it goes, with a warning.
    """
    if third_party and kind == "user":
        raise click.UsageError("--third-party is for drivers, not for --user")
    modules = job.dump.user_modules if kind == "user" else job.dump.kernel_modules
    chosen = [one for one in modules if not third_party or is_third_party(one)]
    if job.as_json:
        job.document({"kind": kind, "modules": [_fields(module, kind) for module in chosen]})
    elif chosen:
        rows = [_cells(job, module, modules, paths) for module in chosen]
        output.table(_WITH_PATHS if paths else _COLUMNS, rows)
    else:
        output.line(f"no {'such' if third_party else kind} modules found")


def _fields(module: Module, kind: str) -> dict[str, object]:
    guess = {"third_party": is_third_party(module)} if kind == "kernel" else {}
    return {
        "start": hex64(module.start),
        "end": hex64(module.end),
        "size": module.size,
        "name": module.name,
        "path": module.path,
        "timestamp": None if module.timestamp is None else hex64(module.timestamp),
        "checksum": None if module.checksum is None else hex64(module.checksum),
        **guess,
    }


def _cells(job: Job, module: Module, modules: Modules, paths: bool) -> tuple[str, ...]:
    start, size = shown(module.start, job.dump), f"{module.size:x}"
    name = module_label(module, modules, job.dump)
    if paths:
        return start, size, name, module.path
    facts = module.timestamp, module.checksum
    return start, size, *("" if fact is None else f"{fact:08x}" for fact in facts), name
