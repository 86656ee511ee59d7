"""Structures by name: `BY_NAME` and `find`."""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kdmp_ks.errors import KdmpError
from kdmp_ks.structs import (
    client_id,
    debugger_data,
    dispatcher,
    eprocess,
    ethread,
    get_version,
    kldr_data_table_entry,
    kspecial_registers,
    ktrap_frame,
    kuser_shared_data,
    ldr_data_table_entry,
    list_entry,
    nt_tib,
    paging,
    peb,
    peb_ldr_data,
    pointer,
    process_parameters,
    teb,
    unicode_string,
    unloaded_drivers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_DEFINITIONS = (
    client_id.CLIENT_ID32,
    client_id.CLIENT_ID64,
    debugger_data.DBGKD_DEBUG_DATA_HEADER64,
    debugger_data.KDDEBUGGER_DATA64,
    dispatcher.DISPATCHER_HEADER32,
    dispatcher.DISPATCHER_HEADER64,
    dispatcher.KSEMAPHORE32,
    dispatcher.KSEMAPHORE64,
    eprocess.EPROCESS_IMAGE32,
    eprocess.EPROCESS_IMAGE64,
    eprocess.EPROCESS_LINKS32,
    eprocess.EPROCESS_LINKS64,
    ethread.ETHREAD_CID32,
    ethread.ETHREAD_CID64,
    get_version.DBGKD_GET_VERSION64,
    kldr_data_table_entry.KLDR_DATA_TABLE_ENTRY32,
    kldr_data_table_entry.KLDR_DATA_TABLE_ENTRY64,
    kspecial_registers.KARM64_ARCH_STATE,
    kspecial_registers.KDESCRIPTOR32,
    kspecial_registers.KDESCRIPTOR64,
    kspecial_registers.KSPECIAL_REGISTERS,
    kspecial_registers.KSPECIAL_REGISTERS_ARM64,
    kspecial_registers.KSPECIAL_REGISTERS_X86,
    ktrap_frame.KTRAP_FRAME_AMD64,
    ktrap_frame.KTRAP_FRAME_X86,
    kuser_shared_data.KSYSTEM_TIME,
    kuser_shared_data.KUSER_SHARED_DATA,
    ldr_data_table_entry.LDR_DATA_TABLE_ENTRY32,
    ldr_data_table_entry.LDR_DATA_TABLE_ENTRY64,
    list_entry.LIST_ENTRY32,
    list_entry.LIST_ENTRY64,
    nt_tib.NT_TIB32,
    nt_tib.NT_TIB64,
    paging.MMPTE_HARDWARE,
    paging.MMPTE_HARDWARE32,
    paging.MMPTE_HARDWARE_ARM64,
    paging.MMPTE_LARGE_1G,
    paging.MMPTE_LARGE_2M,
    paging.MMPTE_LARGE_4M,
    paging.MMPTE_PROTOTYPE,
    paging.MMPTE_SOFTWARE,
    paging.MMPTE_TRANSITION,
    paging.MMPTE_TRANSITION32,
    paging.MMPTE_TRANSITION_PAE,
    peb.PEB32,
    peb.PEB64,
    peb_ldr_data.PEB_LDR_DATA32,
    peb_ldr_data.PEB_LDR_DATA64,
    pointer.POINTER32,
    pointer.POINTER64,
    process_parameters.RTL_USER_PROCESS_PARAMETERS32,
    process_parameters.RTL_USER_PROCESS_PARAMETERS64,
    teb.TEB32,
    teb.TEB64,
    unicode_string.UNICODE_STRING32,
    unicode_string.UNICODE_STRING64,
    unloaded_drivers.UNLOADED_DRIVERS32,
    unloaded_drivers.UNLOADED_DRIVERS64,
)

BY_NAME: Mapping[str, Any] = MappingProxyType({each.name: each for each in _DEFINITIONS})
"""Every structure that is defined here, by its Windows name."""

# Declared in the schema of the file, since the dump's header holds them; memory holds them too.
_IN_SCHEMA = {
    "ARM64_NT_CONTEXT": "ContextArm64",
    "CONTEXT": "ContextX64",
    "EXCEPTION_RECORD32": "ExceptionRecord32",
    "EXCEPTION_RECORD64": "ExceptionRecord64",
    "WOW64_CONTEXT": "ContextX86",
}


def names() -> tuple[str, ...]:
    """Every name that `find` knows, sorted: those of `BY_NAME` and those of the file's schema."""
    return tuple(sorted({*BY_NAME, *_IN_SCHEMA}))


def find(name: str) -> Any:
    """The structure of a name, in upper or lower case, for ``read_struct(address, structure)``.

    Returns:
        A construct definition; for contexts and exception records the class that was compiled
        from the schema of the file. CONTEXT is that of AMD64, WOW64_CONTEXT that of x86.

    Raises:
        KdmpError: There is none; the message offers the names that are like it.

    >>> find("list_entry64").name
    'LIST_ENTRY64'
    """
    wanted = name.strip().upper()
    if wanted in BY_NAME:
        return BY_NAME[wanted]
    if wanted in _IN_SCHEMA:
        from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

        return getattr(WindowsKernelDump, _IN_SCHEMA[wanted])
    similar = get_close_matches(wanted, names(), cutoff=0.5)
    hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
    raise KdmpError(f"no structure is called {name!r}{hint}")
