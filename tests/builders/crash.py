"""A crash as a triage dump of a 64-bit machine: a stop code, its parameters, drivers and memory."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping, Sequence

from kdmp_ks import KernelDumpParser

from .header import x64_context
from .triage import Blob, Driver, Stretch, TriageDump

NT = Driver("\\SystemRoot\\system32\\ntoskrnl.exe", 0xFFFFF80000600000, 0xA00000)
HAL = Driver("\\SystemRoot\\system32\\hal.dll", 0xFFFFF80000500000, 0x10000)
MICROSOFT = Driver("\\SystemRoot\\system32\\drivers\\tcpip.sys", 0xFFFFF80010000000, 0x300000)
FOREIGN = Driver("\\SystemRoot\\system32\\drivers\\acmefilt.sys", 0xFFFFF80020000000, 0x40000)
DRIVERS = (NT, HAL, MICROSOFT, FOREIGN)

_CODE = 0x38
_PARAMETERS = 0x40
_CONTEXT = 0x348


def crash_bytes(
    code: int,
    parameters: Sequence[int] = (),
    *,
    drivers: Sequence[Driver] = DRIVERS,
    blocks: Sequence[Stretch] = (),
    blobs: Sequence[Blob] = (),
    registers: Mapping[str, int] | None = None,
    dump: TriageDump | None = None,
) -> bytes:
    """Build the file; `registers` are those of the header's context."""
    dump = dump or TriageDump()
    dump.drivers, dump.blocks, dump.blobs = drivers, blocks, blobs
    data = bytearray(dump.build().data)
    padded = [*parameters, 0, 0, 0, 0][:4]
    struct.pack_into("<I", data, _CODE, code)
    struct.pack_into("<4Q", data, _PARAMETERS, *(one & 0xFFFFFFFFFFFFFFFF for one in padded))
    if registers is not None:
        context = x64_context(registers)
        data[_CONTEXT : _CONTEXT + len(context)] = context
    return bytes(data)


def crash(*arguments: object, **options: object) -> KernelDumpParser:
    """Open such a dump."""
    return KernelDumpParser(io.BytesIO(crash_bytes(*arguments, **options)))
