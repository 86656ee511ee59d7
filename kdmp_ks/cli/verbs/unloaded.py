"""`kdmp unloaded`: drivers that had been unloaded before the machine stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.driver_names import find_cut_name
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, moment
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from kdmp_ks.kernel import UnloadedModule

_COLUMNS = (
    Column("start"),
    Column("end"),
    Column("size", right=True),
    Column("name"),
    Column("maker"),
)
_TIMED = (*_COLUMNS, Column("unloaded"))


@verb("unloaded", takes_dtb=True)
def command(invocation: Invocation) -> None:
    """List the drivers that had been unloaded.

    Windows remembers the last 50, and a triage dump the first twelve characters of their names.
    Code that still runs there, or a pointer to it, is a common reason for a crash. The maker is
    that of the known driver of such a name.
    """
    found = invocation.dump.unloaded_modules
    require_listing(found)
    if invocation.as_json:
        invocation.document({"modules": [_fields(module) for module in found]})
    elif found:
        timed = any(module.time for module in found)
        rows = [_cells(module, invocation)[: None if timed else len(_COLUMNS)] for module in found]
        output.table(_TIMED if timed else _COLUMNS, rows)
    else:
        output.line("no unloaded drivers found")


def _cells(module: UnloadedModule, invocation: Invocation) -> tuple[str, ...]:
    size = max(0, module.end - module.start)
    when = "" if module.time is None else moment(module.time)
    ends = (
        format_address(module.start, invocation.dump),
        format_address(module.end, invocation.dump),
    )
    return *ends, f"{size:x}", module.name, _vendor(module) or "", when


def _vendor(module: UnloadedModule) -> str | None:
    known = find_cut_name(module.name)
    return None if known is None else known.vendor


def _fields(module: UnloadedModule) -> dict[str, object]:
    return {
        "start": hex64(module.start),
        "end": hex64(module.end),
        "size": max(0, module.end - module.start),
        "name": module.name,
        "vendor": _vendor(module),
        "time": None if module.time is None else module.time.isoformat().replace("+00:00", "Z"),
    }
