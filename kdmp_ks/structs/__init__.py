"""Structures of Windows in memory, under their Windows names: construct definitions, layout only.

Read one with ``read_struct`` of a reader, or make it a field of a structure of your own::

    from construct import Int32ul, Struct
    from kdmp_ks import structs

    ITEM = Struct("Links" / structs.LIST_ENTRY64, "Name" / structs.UNICODE_STRING64, "Id" / Int32ul)

Where 32- and 64-bit Windows differ, a name ends in 32 or 64. ETHREAD and EPROCESS are declared in
parts, whose offset has to be found. The schema of the file declares contexts and exception records;
`find` returns them by name as well. Type checkers know the fields of each: see `Definition`.

References:
    The headers of the Windows SDK and Windows' public symbols.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from kdmp_ks.ground.definition import Definition
from kdmp_ks.structs.registry import BY_NAME, find, names

# Constants by the module that has them.
_HOMES = {
    "DISPATCHER_SIZE_UNIT": "dispatcher",
    "KDBG_TAG": "debugger_data",
    "KUSER_SHARED_DATA_ADDRESS": "kuser_shared_data",
    "KUSER_SHARED_DATA_USER_ADDRESS": "kuser_shared_data",
    "MI_UNLOADED_DRIVERS": "unloaded_drivers",
    "SEMAPHORE_OBJECT": "dispatcher",
    "WOW64_TEB32_DISTANCE": "teb",
}

__all__ = ["BY_NAME", "Definition", "find", "names"]
__all__ += list(_HOMES)
__all__ += list(BY_NAME)
__all__.sort()


# The type stub beside this file, which `make schemas` makes, declares them one by one.
def __getattr__(name: str) -> Any:
    """Import what was asked for: a dump needs few of the modules."""
    if name in BY_NAME:
        value: Any = BY_NAME[name]
    elif name in _HOMES:
        value = getattr(import_module(f"kdmp_ks.structs.{_HOMES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
