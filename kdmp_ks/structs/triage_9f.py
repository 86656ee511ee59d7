"""Structures behind bug check 0x9F: power requests, their threads, and Plug and Play requests.

TRIAGE_9F_POWER is parameter 3 of kind 3, TRIAGE_9F_PNP parameter 4 of kind 4. Both contain pointers
to heads of lists in the kernel. The power lists were checked in one dump of 64 bits; the rest
follows the symbols alone.

References:
    "Bug Check 0x9F" in the documentation of the debugger; the types in the kernel's public symbols.
"""

from __future__ import annotations

from typing import Final

from construct import Int16ul, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

TRIAGE_9F_POWER_SIGNATURE: Final = 0x8000
"""``Signature`` of a TRIAGE_9F_POWER."""
TRIAGE_9F_PNP_SIGNATURE: Final = 0x8001
"""``Signature`` of a TRIAGE_9F_PNP."""

TRIAGE_9F_POWER32 = "TRIAGE_9F_POWER32" / Struct(
    "Signature" / Int16ul * "0x8000.",
    "Revision" / Int16ul,
    "IrpList" / POINTER32 * "Head of the list of power requests, TRIAGE_POP_IRP_DATA.",
    "ThreadList" / POINTER32 * "Head of the list of their threads, POP_IRP_WORKER_ENTRY.",
    "DelayedWorkQueue" / POINTER32 * "Queue of delayed work items.",
)

TRIAGE_9F_POWER64 = "TRIAGE_9F_POWER64" / Struct(
    "Signature" / Int16ul * "0x8000.",
    "Revision" / Int16ul,
    Padding(4),
    "IrpList" / POINTER64 * "Head of the list of power requests, TRIAGE_POP_IRP_DATA.",
    "ThreadList" / POINTER64 * "Head of the list of their threads, POP_IRP_WORKER_ENTRY.",
    "DelayedWorkQueue" / POINTER64 * "Queue of delayed work items.",
)

TRIAGE_9F_PNP32 = "TRIAGE_9F_PNP32" / Struct(
    "Signature" / Int16ul * "0x8001.",
    "Revision" / Int16ul,
    "CompletionQueue" / POINTER32 * "List of requests, TRIAGE_PNP_DEVICE_COMPLETION_REQUEST.",
    "DelayedWorkQueue" / POINTER32 * "Queue of delayed work items.",
)

TRIAGE_9F_PNP64 = "TRIAGE_9F_PNP64" / Struct(
    "Signature" / Int16ul * "0x8001.",
    "Revision" / Int16ul,
    Padding(4),
    "CompletionQueue" / POINTER64 * "List of requests, TRIAGE_PNP_DEVICE_COMPLETION_REQUEST.",
    "DelayedWorkQueue" / POINTER64 * "Queue of delayed work items.",
)

TRIAGE_POP_IRP_DATA32 = "TRIAGE_POP_IRP_DATA32" / Struct(
    "Link" / LIST_ENTRY32,
    "Irp" / POINTER32 * "The power request.",
    "Pdo" / POINTER32 * "The physical device that it is for.",
)

TRIAGE_POP_IRP_DATA64 = "TRIAGE_POP_IRP_DATA64" / Struct(
    "Link" / LIST_ENTRY64,
    "Irp" / POINTER64 * "The power request.",
    "Pdo" / POINTER64 * "The physical device that it is for.",
)

POP_IRP_WORKER_ENTRY32 = "POP_IRP_WORKER_ENTRY32" / Struct(
    "Link" / LIST_ENTRY32,
    "Thread" / POINTER32 * "A thread that works on power requests.",
    "Irp" / POINTER32 * "The request that it works on; 0 while it works on none.",
    "Device" / POINTER32 * "The device that the request is for.",
)

POP_IRP_WORKER_ENTRY64 = "POP_IRP_WORKER_ENTRY64" / Struct(
    "Link" / LIST_ENTRY64,
    "Thread" / POINTER64 * "A thread that works on power requests.",
    "Irp" / POINTER64 * "The request that it works on; 0 while it works on none.",
    "Device" / POINTER64 * "The device that the request is for.",
)

TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32 = "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32" / Struct(
    "ListEntry" / LIST_ENTRY32,
    "DeviceNode" / POINTER32 * "DEVICE_NODE of the device that has not answered.",
)

TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64 = "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64" / Struct(
    "ListEntry" / LIST_ENTRY64,
    "DeviceNode" / POINTER64 * "DEVICE_NODE of the device that has not answered.",
)
