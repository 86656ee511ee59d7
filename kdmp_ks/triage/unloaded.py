"""The drivers that a triage dump lists as unloaded, as `UnloadedModules`.

An entry has room for twelve characters of a name, and no time. The kernel, writing a dump itself,
stores 50 entries, the debugger engine as many as there are; the number in front of them counts
those that are in use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Gva
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import MAX_UNLOADED
from kdmp_ks.kernel.modules.torn_entries import TornEntries
from kdmp_ks.kernel.modules.unloaded import UnloadedModule, UnloadedModules

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.triage.directory import Directory


def read_unloaded(directory: Directory, warnings: Warnings) -> UnloadedModules:
    """List the drivers that were unloaded, as far as they can be read.

    Args:
        directory: The dump's directory.
        warnings: The record that gets what cannot be read.
    """
    raw = directory.raw
    if not directory.num_unloaded_drivers:
        return UnloadedModules(())
    size = raw.len_unloaded_driver
    data = directory.table(
        "number of unloaded drivers",
        raw.ofs_unloaded_driver_table or 0,
        directory.num_unloaded_drivers,
        size,
        MAX_UNLOADED,
        warnings,
    )
    kind: type[Any] = (
        WindowsKernelDump.UnloadedDriver64
        if directory.is_64_bit
        else WindowsKernelDump.UnloadedDriver32
    )
    entries = directory.entries(kind, data, size, "the list of unloaded drivers")
    torn = TornEntries("unloaded driver", directory.architecture)
    modules = [
        _module(entry) for entry in entries if torn.is_sound(entry.start_address, entry.end_address)
    ]
    torn.report(warnings.append)
    return UnloadedModules(modules, warnings)


def _module(entry: Any) -> UnloadedModule:
    return UnloadedModule(_name(entry), Gva(entry.start_address), Gva(entry.end_address))


def _name(entry: Any) -> str:
    """Up to twelve characters; a length that is wrong does not make them more."""
    text: bytes = entry.driver_name[: entry.name.length & ~1]
    return text.decode("utf-16-le", errors="surrogatepass").partition("\0")[0]
