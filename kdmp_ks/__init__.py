"""Read Windows kernel crash dumps: headers, physical and virtual memory, kernel structures.

>>> from kdmp_ks import KernelDumpParser, virt  # doctest: +SKIP
>>> with KernelDumpParser("MEMORY.DMP") as dump:  # doctest: +SKIP
...     reader = virt.Reader(dump)
...     reader.read_exact(dump.context_record.rip, 16)

Errors are in `kdmp_ks.errors`, all derived from `kdmp_ks.errors.KdmpError`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kdmp_ks import (
        bugchecks,
        errors,
        memory,
        phys,
        registers,
        sample,
        structs,
        virt,
    )
    from kdmp_ks.addresses import Gpa, Gva, PageKind, Pfn, PxeKind
    from kdmp_ks.dump import KernelDumpParser, report
    from kdmp_ks.dump_type import DumpType

__all__ = [
    "DumpType",
    "Gpa",
    "Gva",
    "KernelDumpParser",
    "PageKind",
    "Pfn",
    "PxeKind",
    "bugchecks",
    "errors",
    "memory",
    "phys",
    "registers",
    "report",
    "sample",
    "structs",
    "virt",
]

__version__ = "0.2.0"

# Loaded when they are first used, so that importing the package costs next to nothing.
_HOMES = {
    "DumpType": "dump_type",
    "Gpa": "addresses",
    "Gva": "addresses",
    "KernelDumpParser": "dump",
    "PageKind": "addresses",
    "Pfn": "addresses",
    "PxeKind": "addresses",
    "report": "dump",
}
_MODULES = (
    "bugchecks",
    "errors",
    "memory",
    "phys",
    "registers",
    "sample",
    "structs",
    "virt",
)


def __getattr__(name: str) -> Any:
    """Import what was asked for."""
    if name in _HOMES:
        value = getattr(import_module(f"kdmp_ks.{_HOMES[name]}"), name)
    elif name in _MODULES:
        value = import_module(f"kdmp_ks.{name}")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
