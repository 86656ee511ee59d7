"""Structures by name: `BY_NAME` and `find`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from construct import Construct

from kdmp_ks.errors import KdmpError
from kdmp_ks.structs import (
    client_id,
    debugger_data,
    device_object,
    dispatcher,
    dpc_watchdog,
    driver_object,
    eprocess,
    ethread,
    get_version,
    inverted_function_table,
    irp,
    kdpc,
    kexception_frame,
    kldr_data_table_entry,
    kspecial_registers,
    kstack_control,
    kswitch_frame,
    ktrap_frame,
    kuser_shared_data,
    ldr_data_table_entry,
    list_entry,
    nt_tib,
    paging,
    peb,
    peb_ldr_data,
    pointer,
    pool_header,
    process_parameters,
    tdr_recovery_context,
    teb,
    triage_9f,
    unicode_string,
    unloaded_drivers,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.ground.definition import Definition

_MODULES: Final = (
    client_id,
    debugger_data,
    device_object,
    dispatcher,
    dpc_watchdog,
    driver_object,
    eprocess,
    ethread,
    get_version,
    inverted_function_table,
    irp,
    kexception_frame,
    kdpc,
    kldr_data_table_entry,
    kspecial_registers,
    kstack_control,
    kswitch_frame,
    ktrap_frame,
    kuser_shared_data,
    ldr_data_table_entry,
    list_entry,
    nt_tib,
    paging,
    peb,
    peb_ldr_data,
    pointer,
    pool_header,
    process_parameters,
    tdr_recovery_context,
    teb,
    triage_9f,
    unicode_string,
    unloaded_drivers,
)


def _definitions() -> Iterator[tuple[str, Any]]:
    """Yield the definitions of a module that are assigned to their own names."""
    for module in _MODULES:
        for name, value in vars(module).items():
            if isinstance(value, Construct) and value.name == name:
                yield name, value


BY_NAME: Final[Mapping[str, Definition[Any]]] = MappingProxyType(dict(sorted(_definitions())))
"""Structures of `kdmp_ks.structs` by their Windows names."""

# Declared in the schema of the file, since the dump's header holds them; memory holds them too.
_IN_SCHEMA = {
    "ARM64_NT_CONTEXT": "ContextArm64",
    "CONTEXT": "ContextX64",
    "EXCEPTION_RECORD32": "ExceptionRecord32",
    "EXCEPTION_RECORD64": "ExceptionRecord64",
    "WOW64_CONTEXT": "ContextX86",
}


def names() -> tuple[str, ...]:
    """Return all names that `find` knows, sorted: `BY_NAME` and those of the file's schema."""
    return tuple(sorted({*BY_NAME, *_IN_SCHEMA}))


#: Machines whose structures have their names as an ending.
_MACHINES = ("AMD64", "ARM64", "X86")

#: Names that differ between machines in more than an ending.
_OF_MACHINES = {
    ("CONTEXT", "ARM64"): "ARM64_NT_CONTEXT",
    ("CONTEXT", "X86"): "WOW64_CONTEXT",
}


def resolve_name(name: str, bits: int | None = None, machine: str | None = None) -> str:
    """Return the name that `find` takes for a name as debuggers have it.

    Args:
        name: For example ``nt!_LIST_ENTRY``; in upper or lower case, with or without the module and
            the underscore.
        bits: Width of the machine's pointers. With 64, LIST_ENTRY is LIST_ENTRY64.
        machine: Name of the machine. With AMD64, KTRAP_FRAME is KTRAP_FRAME_AMD64.

    Raises:
        KdmpError: There is no such structure; the message offers similar names.

    >>> resolve_name("nt!_LIST_ENTRY", 64), resolve_name("_ktrap_frame", 32, "x86")
    ('LIST_ENTRY64', 'KTRAP_FRAME_X86')
    """
    known = names()
    bare = name.strip().upper().rpartition("!")[2].lstrip("_")
    if machine is not None:
        machine = machine.upper()
        of_machine = _OF_MACHINES.get((bare, machine), f"{bare}_{machine}")
        if of_machine in known:
            return of_machine
    for candidate in (bare, f"{bare}{bits}"):
        if candidate in known:
            return candidate
    from difflib import get_close_matches

    others = [each for each in known if each in {f"{bare}_{one}" for one in _MACHINES}]
    if others and machine is not None:
        raise KdmpError(
            f"the {bare} of {machine} machines is not known, only {' and '.join(others)}"
        )
    similar = [each for each in known if bare and each.startswith(bare)]
    similar = similar[:3] or get_close_matches(bare, known, cutoff=0.5)
    hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
    raise KdmpError(f"no structure is called {name!r}{hint}")


def find(name: str) -> Definition[Any] | type[Any]:
    """Return the structure of a name, for ``read_struct``.

    The name may be in upper or lower case, with ``nt!`` and an underscore in front or without.

    Returns:
        A construct definition; for contexts and exception records the class that was compiled
        from the schema of the file. CONTEXT is that of AMD64, WOW64_CONTEXT that of x86.

    Raises:
        KdmpError: There is none; the message offers similar names.

    >>> find("list_entry64").name
    'LIST_ENTRY64'
    """
    wanted = resolve_name(name)
    if wanted in BY_NAME:
        return BY_NAME[wanted]
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

    compiled: type[Any] = getattr(WindowsKernelDump, _IN_SCHEMA[wanted])
    return compiled
