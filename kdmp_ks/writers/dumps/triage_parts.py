"""`TriageParts`: the contents of a triage dump that is to be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Memory(NamedTuple):
    """Virtual memory.

    Attributes:
        address: Address of the first byte.
        data: The bytes.
    """

    address: int
    data: bytes


class TriageDriver(NamedTuple):
    """A loaded driver, the kernel included.

    Attributes:
        name: Path or name of its file.
        base: Address of the image.
        size: Size of the image in bytes.
        check_sum: ``CheckSum`` of the image's header.
        time_date_stamp: ``TimeDateStamp`` of the image's header.
    """

    name: str
    base: int
    size: int
    check_sum: int = 0
    time_date_stamp: int = 0


class TriageUnloaded(NamedTuple):
    """A driver that had been unloaded.

    Attributes:
        name: Name of its file; the first twelve characters are stored.
        start: Address of the image.
        end: Address behind the image.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class TriageParts:
    """Contents of a triage dump.

    The sizes of the KPRCB, the EPROCESS and the ETHREAD are not stored: readers take them from the
    KDBG, as the addresses of the last two from the KPRCB and the ETHREAD. That of the KPRCB is an
    element of KiProcessorBlock, whose memory belongs into `blocks`.

    Attributes:
        debugger_data: The KDBG, decoded. Its address is the header's ``kd_debugger_data_block``.
        kprcb: The KPRCB of the processor that stopped the machine.
        process: The EPROCESS of the process that it ran.
        thread: The ETHREAD of the thread that it ran.
        stack: The stack from the stack pointer up.
        drivers: The loaded drivers, the kernel first.
        unloaded: The drivers that had been unloaded.
        blocks: Further memory.
        data_page: The page that the fault was about.
        broken_driver: Index in `drivers` of the one that is held responsible.
        service_pack: Build number of the service pack.
        triage_options: Options of the writer; the default is that of the debugger engine.
    """

    debugger_data: bytes = b""
    kprcb: bytes = b""
    process: bytes = b""
    thread: bytes = b""
    stack: Memory | None = None
    drivers: tuple[TriageDriver, ...] = ()
    unloaded: tuple[TriageUnloaded, ...] = ()
    blocks: tuple[Memory, ...] = ()
    data_page: Memory | None = None
    broken_driver: int | None = None
    service_pack: int = 0
    triage_options: int = 0xFFFFFFFF
