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

from kdmp_ks.ground.definition import Definition
from kdmp_ks.structs.debugger_data import KDBG_TAG
from kdmp_ks.structs.dispatcher import DISPATCHER_SIZE_UNIT, SEMAPHORE_OBJECT
from kdmp_ks.structs.kuser_shared_data import (
    KUSER_SHARED_DATA_ADDRESS,
    KUSER_SHARED_DATA_USER_ADDRESS,
)
from kdmp_ks.structs.registry import BY_NAME, find, names
from kdmp_ks.structs.teb import WOW64_TEB32_DISTANCE
from kdmp_ks.structs.unloaded_drivers import MI_UNLOADED_DRIVERS

__all__ = [
    "BY_NAME",
    "DISPATCHER_SIZE_UNIT",
    "KDBG_TAG",
    "KUSER_SHARED_DATA_ADDRESS",
    "KUSER_SHARED_DATA_USER_ADDRESS",
    "MI_UNLOADED_DRIVERS",
    "SEMAPHORE_OBJECT",
    "WOW64_TEB32_DISTANCE",
    "Definition",
    "find",
    "names",
]
__all__ += list(BY_NAME)
__all__.sort()

# The type stub beside this file, which `make schemas` makes, declares them one by one.
globals().update(BY_NAME)
