"""Names of numbers in objects: functions of requests, types of devices, states of threads.

References:
    ``wdm.h`` and ``devioctl.h`` of the Windows Driver Kit; KWAIT_REASON and KTHREAD_STATE of the
    kernel's public symbols.
"""

from __future__ import annotations

from typing import Final

from kdmp_ks.analysis.report.named import Named
from kdmp_ks.kernel.threads.states import THREAD_STATES, WAIT_REASONS

MAJOR_POWER: Final = 0x16
MAJOR_PNP: Final = 0x1B
MAJOR_READ: Final = 0x03
MAJOR_WRITE: Final = 0x04
MAJOR_DEVICE_CONTROL: Final = 0x0E
MINOR_WAIT_WAKE: Final = 0
MINOR_SET_POWER: Final = 2
MINOR_QUERY_POWER: Final = 3

_MAJOR: Final = (
    "CREATE", "CREATE_NAMED_PIPE", "CLOSE", "READ", "WRITE", "QUERY_INFORMATION",
    "SET_INFORMATION", "QUERY_EA", "SET_EA", "FLUSH_BUFFERS", "QUERY_VOLUME_INFORMATION",
    "SET_VOLUME_INFORMATION", "DIRECTORY_CONTROL", "FILE_SYSTEM_CONTROL", "DEVICE_CONTROL",
    "INTERNAL_DEVICE_CONTROL", "SHUTDOWN", "LOCK_CONTROL", "CLEANUP", "CREATE_MAILSLOT",
    "QUERY_SECURITY", "SET_SECURITY", "POWER", "SYSTEM_CONTROL", "DEVICE_CHANGE", "QUERY_QUOTA",
    "SET_QUOTA", "PNP",
)  # fmt: skip
_PNP: Final = (
    "START_DEVICE", "QUERY_REMOVE_DEVICE", "REMOVE_DEVICE", "CANCEL_REMOVE_DEVICE", "STOP_DEVICE",
    "QUERY_STOP_DEVICE", "CANCEL_STOP_DEVICE", "QUERY_DEVICE_RELATIONS", "QUERY_INTERFACE",
    "QUERY_CAPABILITIES", "QUERY_RESOURCES", "QUERY_RESOURCE_REQUIREMENTS", "QUERY_DEVICE_TEXT",
    "FILTER_RESOURCE_REQUIREMENTS", None, "READ_CONFIG", "WRITE_CONFIG", "EJECT", "SET_LOCK",
    "QUERY_ID", "QUERY_PNP_DEVICE_STATE", "QUERY_BUS_INFORMATION", "DEVICE_USAGE_NOTIFICATION",
    "SURPRISE_REMOVAL", "QUERY_LEGACY_BUS_INFORMATION", "DEVICE_ENUMERATED",
)  # fmt: skip
_POWER: Final = ("WAIT_WAKE", "POWER_SEQUENCE", "SET_POWER", "QUERY_POWER")
_MINOR: Final = {
    MAJOR_POWER: _POWER,
    MAJOR_PNP: _PNP,
    0x0C: (None, "QUERY_DIRECTORY", "NOTIFY_CHANGE_DIRECTORY", "NOTIFY_CHANGE_DIRECTORY_EX"),
    0x0D: ("USER_FS_REQUEST", "MOUNT_VOLUME", "VERIFY_VOLUME", "LOAD_FILE_SYSTEM", "KERNEL_CALL"),
    0x11: (None, "LOCK", "UNLOCK_SINGLE", "UNLOCK_ALL", "UNLOCK_ALL_BY_KEY"),
    0x17: (
        "QUERY_ALL_DATA", "QUERY_SINGLE_INSTANCE", "CHANGE_SINGLE_INSTANCE", "CHANGE_SINGLE_ITEM",
        "ENABLE_EVENTS", "DISABLE_EVENTS", "ENABLE_COLLECTION", "DISABLE_COLLECTION", "REGINFO",
        "EXECUTE_METHOD", None, "REGINFO_EX",
    ),
}  # fmt: skip
"""Minor functions by major function."""

_DEVICE_TYPES: Final = (
    None, "beep", "CD-ROM", "CD-ROM file system", "controller", "data link", "DFS", "disk",
    "disk file system", "file system", "inport port", "keyboard", "mailslot", "MIDI in",
    "MIDI out", "mouse", "multi-UNC provider", "named pipe", "network", "network browser",
    "network file system", "null", "parallel port", "physical network card", "printer",
    "scanner", "serial mouse port", "serial port", "screen", "sound", "streams", "tape",
    "tape file system", "transport", "unknown", "video", "virtual disk", "wave in", "wave out",
    "8042 port", "network redirector", "battery", "bus extender", "modem", "VDM", "mass storage",
    "SMB", "kernel streaming", "changer", "smart card", "ACPI", "DVD", "full-screen video",
    "DFS file system", "DFS volume", "serial enumerator", "terminal server", "kernel security",
    "FIPS", "InfiniBand", None, None, "VM bus", "crypto provider", "WPD", "Bluetooth",
    "transport of Terminal Services", "transport of Terminal Services clients", "biometric",
    "power meter", "device API", "VHD loader", "console", "NFP", "system environment",
    "virtual block device", "point of service", "storage replication", "trusted environment",
    "UCM", "UCM TCPCI", "persistent memory", "NVDIMM", "holographic", "SDF xHCI", "UCM UCSI",
    "platform monitoring", "PRM", "event log", "UDE",
)  # fmt: skip

LAST_STATE: Final = len(THREAD_STATES) - 1

_SYSTEM_STATES: Final = {
    1: "S0 (working)",
    2: "S1",
    3: "S2",
    4: "S3 (sleep)",
    5: "S4 (hibernate)",
    6: "S5 (shutdown)",
}
_DEVICE_STATES: Final = {1: "D0 (on)", 2: "D1", 3: "D2", 4: "D3 (off)"}
_POWER_ACTIONS: Final = {
    1: "reserved", 2: "sleep", 3: "hibernate", 4: "shutdown", 5: "restart", 6: "power off",
    7: "warm eject", 8: "display off",
}  # fmt: skip
SYSTEM_POWER: Final = 0
DEVICE_POWER: Final = 1

CONTROL_BITS: Final = {
    0x01: "pending",
    0x02: "error returned",
    0x20: "invoke on cancel",
    0x40: "invoke on success",
    0x80: "invoke on error",
}
"""Flags of ``IO_STACK_LOCATION.Control``."""


def _nth(names: tuple[str | None, ...], number: int) -> str | None:
    return names[number] if 0 <= number < len(names) else None


def major_function(number: int) -> Named:
    """Return a major function, such as IRP_MJ_POWER."""
    name = _nth(_MAJOR, number)
    return Named(number, None if name is None else f"IRP_MJ_{name}")


def minor_function(major: int, number: int) -> Named | None:
    """Return a minor function, such as IRP_MN_SET_POWER; None where a major one has none.

    Args:
        major: The major function.
        number: The minor function.
    """
    names = _MINOR.get(major)
    if names is None:
        return Named(number, None) if number else None
    name = _nth(names, number)
    return Named(number, None if name is None else f"IRP_MN_{name}")


def device_type(number: int) -> Named:
    """Return a type of devices, FILE_DEVICE_*, in words."""
    return Named(number, _nth(_DEVICE_TYPES, number))


def thread_state(number: int) -> Named:
    """Return a KTHREAD_STATE in words."""
    return Named(number, _nth(THREAD_STATES, number))


def wait_reason(number: int) -> Named:
    """Return a KWAIT_REASON by its Windows name."""
    return Named(number, _nth(WAIT_REASONS, number))


def power_state(kind: int, state: int) -> str:
    """Return a power state in words, such as ``device power state D3 (off)``.

    Args:
        kind: 0 for a state of the system, 1 for one of a device.
        state: SYSTEM_POWER_STATE or DEVICE_POWER_STATE.
    """
    if kind == SYSTEM_POWER:
        return f"system power state {_SYSTEM_STATES.get(state, f'{state:#x}')}"
    if kind == DEVICE_POWER:
        return f"device power state {_DEVICE_STATES.get(state, f'{state:#x}')}"
    return f"power state {state:#x} of type {kind:#x}"


def power_action(number: int) -> str | None:
    """Return a POWER_ACTION in words; None for none."""
    return _POWER_ACTIONS.get(number)
