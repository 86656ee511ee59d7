"""`kdmp unloaded`: drivers that had been unloaded before the machine stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import shown
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, moment
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Job, verb

if TYPE_CHECKING:
    from kdmp_ks.kernel import UnloadedModule

_COLUMNS = (Column("start"), Column("end"), Column("size", right=True), Column("name"))
_TIMED = (*_COLUMNS, Column("unloaded"))


@verb("unloaded", takes_dtb=True)
def command(job: Job) -> None:
    """List the drivers that had been unloaded.

    Windows remembers the last 50, and a triage dump the first twelve characters of their names.
    Code that still runs there, or a pointer to it, is a common reason for a crash.
    """
    found = job.dump.unloaded_modules
    require_listing(found)
    if job.as_json:
        job.document({"modules": [_fields(module) for module in found]})
    elif found:
        timed = any(module.time for module in found)
        rows = [_cells(module, job)[: None if timed else len(_COLUMNS)] for module in found]
        output.table(_TIMED if timed else _COLUMNS, rows)
    else:
        output.line("no unloaded drivers found")


def _cells(module: UnloadedModule, job: Job) -> tuple[str, ...]:
    size = max(0, module.end - module.start)
    when = "" if module.time is None else moment(module.time)
    ends = shown(module.start, job.dump), shown(module.end, job.dump)
    return *ends, f"{size:x}", module.name, when


def _fields(module: UnloadedModule) -> dict[str, object]:
    return {
        "start": hex64(module.start),
        "end": hex64(module.end),
        "size": max(0, module.end - module.start),
        "name": module.name,
        "time": None if module.time is None else module.time.isoformat().replace("+00:00", "Z"),
    }
