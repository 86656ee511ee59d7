"""Structures by name: `BY_NAME` and `find`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition

_NAMES: Final = {
    "client_id": ("CLIENT_ID32", "CLIENT_ID64"),
    "debugger_data": ("DBGKD_DEBUG_DATA_HEADER64", "KDDEBUGGER_DATA64"),
    "device_object": (
        "DEVICE_NODE32",
        "DEVICE_NODE64",
        "DEVICE_OBJECT32",
        "DEVICE_OBJECT64",
        "DEVOBJ_EXTENSION32",
        "DEVOBJ_EXTENSION64",
    ),
    "dispatcher": ("DISPATCHER_HEADER32", "DISPATCHER_HEADER64", "KSEMAPHORE32", "KSEMAPHORE64"),
    "dpc_watchdog": ("DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK", "DPC_WATCHDOG_SAMPLE"),
    "driver_object": (
        "DRIVER_EXTENSION32",
        "DRIVER_EXTENSION64",
        "DRIVER_OBJECT32",
        "DRIVER_OBJECT64",
    ),
    "eprocess": (
        "EPROCESS_IMAGE32",
        "EPROCESS_IMAGE64",
        "EPROCESS_LINKS32",
        "EPROCESS_LINKS64",
        "KPROCESS_HEAD32",
        "KPROCESS_HEAD64",
        "KPROCESS_THREADS32",
        "KPROCESS_THREADS64",
    ),
    "ethread": (
        "ETHREAD_CID32",
        "ETHREAD_CID64",
        "ETHREAD_START32",
        "ETHREAD_START64",
        "KTHREAD_STATE",
    ),
    "get_version": ("DBGKD_GET_VERSION64",),
    "inverted_function_table": ("INVERTED_FUNCTION_TABLE64", "INVERTED_FUNCTION_TABLE_ENTRY64"),
    "irp": (
        "IO_STACK_LOCATION32",
        "IO_STACK_LOCATION64",
        "IO_STATUS_BLOCK32",
        "IO_STATUS_BLOCK64",
        "IRP32",
        "IRP64",
    ),
    "kdpc": ("KDPC32", "KDPC64"),
    "kexception_frame": ("KEXCEPTION_FRAME_AMD64",),
    "kldr_data_table_entry": ("KLDR_DATA_TABLE_ENTRY32", "KLDR_DATA_TABLE_ENTRY64"),
    "kspecial_registers": (
        "KARM64_ARCH_STATE",
        "KDESCRIPTOR32",
        "KDESCRIPTOR64",
        "KSPECIAL_REGISTERS",
        "KSPECIAL_REGISTERS_ARM64",
        "KSPECIAL_REGISTERS_X86",
    ),
    "kstack_control": ("KERNEL_STACK_SEGMENT64", "KSTACK_CONTROL64"),
    "kswitch_frame": ("KSWITCH_FRAME_AMD64", "KSWITCH_FRAME_ARM64"),
    "ktrap_frame": ("KTRAP_FRAME_AMD64", "KTRAP_FRAME_X86"),
    "kuser_shared_data": ("KSYSTEM_TIME", "KUSER_SHARED_DATA"),
    "ldr_data_table_entry": ("LDR_DATA_TABLE_ENTRY32", "LDR_DATA_TABLE_ENTRY64"),
    "list_entry": ("LIST_ENTRY32", "LIST_ENTRY64"),
    "nt_tib": ("NT_TIB32", "NT_TIB64"),
    "paging": (
        "MMPTE_HARDWARE",
        "MMPTE_HARDWARE32",
        "MMPTE_HARDWARE_ARM64",
        "MMPTE_LARGE_1G",
        "MMPTE_LARGE_2M",
        "MMPTE_LARGE_4M",
        "MMPTE_PROTOTYPE",
        "MMPTE_SOFTWARE",
        "MMPTE_TRANSITION",
        "MMPTE_TRANSITION32",
        "MMPTE_TRANSITION_PAE",
    ),
    "peb": ("PEB32", "PEB64"),
    "peb_ldr_data": ("PEB_LDR_DATA32", "PEB_LDR_DATA64"),
    "pointer": ("POINTER32", "POINTER64"),
    "pool_header": ("POOL_HEADER32", "POOL_HEADER64"),
    "process_parameters": ("RTL_USER_PROCESS_PARAMETERS32", "RTL_USER_PROCESS_PARAMETERS64"),
    "tdr_recovery_context": ("TDR_RECOVERY_CONTEXT",),
    "teb": ("TEB32", "TEB64"),
    "triage_9f": (
        "POP_IRP_WORKER_ENTRY32",
        "POP_IRP_WORKER_ENTRY64",
        "TRIAGE_9F_PNP32",
        "TRIAGE_9F_PNP64",
        "TRIAGE_9F_POWER32",
        "TRIAGE_9F_POWER64",
        "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32",
        "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64",
        "TRIAGE_POP_IRP_DATA32",
        "TRIAGE_POP_IRP_DATA64",
    ),
    "unicode_string": ("UNICODE_STRING32", "UNICODE_STRING64"),
    "unloaded_drivers": ("UNLOADED_DRIVERS32", "UNLOADED_DRIVERS64"),
}
"""Names of the definitions by the module of this package that has them."""
_HOMES: Final = {name: module for module, found in _NAMES.items() for name in found}


class _ByName(Mapping[str, "Definition[Any]"]):
    """The definitions; the module of each is imported when it is first asked for."""

    def __getitem__(self, name: str) -> Definition[Any]:
        """Return a definition."""
        module = import_module(f"kdmp_ks.structs.{_HOMES[name]}")
        definition: Definition[Any] = getattr(module, name)
        return definition

    def __contains__(self, name: object) -> bool:
        """Whether there is a definition of a name; it is not imported."""
        return name in _HOMES

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names, sorted."""
        return iter(sorted(_HOMES))

    def __len__(self) -> int:
        """Return the number of definitions."""
        return len(_HOMES)


BY_NAME: Final[Mapping[str, Definition[Any]]] = _ByName()
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
