"""`EtwHeader`: the head of the buffers of Event Tracing for Windows, and their loggers."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.texts import wide_text
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.limits import MAX_LOGGER_NAME, MAX_LOGGERS, MAX_SEARCHED_BLOB
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.filetime import to_datetime
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kdmp_ks.ground.warnings import Warnings

_BUILD: Final = 0x0FFFFFFF
_MAGIC: Final = bytes.fromhex("e1afeb01")
_LARGEST_BUFFER: Final = 1 << 24


@frozen
class EtwLogger(Facts):
    """A logger whose buffers are in the blob, found by its magic number.

    Attributes:
        name: Its name, such as ``EventLog-System``.
        id: Number of the logger.
        buffer_size: Size of a buffer in bytes.
        log_file_mode: Flags of the logger.
        offset: Offset of its head in the blob.
    """

    name: str
    id: int
    buffer_size: int
    log_file_mode: int = field(metadata=HEX)
    offset: int = field(metadata=HEX)


@frozen
class EtwHeader(Facts):
    """The head of the buffers.

    Attributes:
        build_number: Build number of Windows.
        cpu_mhz: Speed of the processors in MHz.
        boot_time: When the machine was started, UTC; None if that is no time.
        timer_resolution: Length of a tick of the clock in units of 100 ns.
        counter_frequency: Ticks of the counter of time stamps in a second.
        loggers: The loggers, in the order of the blob.
    """

    build_number: int
    cpu_mhz: int
    boot_time: datetime | None
    timer_resolution: int
    counter_frequency: int
    loggers: tuple[EtwLogger, ...]


def read_etw_header(data: bytes, warnings: Warnings | None = None) -> EtwHeader:
    """Read the head of the buffers, and list the loggers.

    The tag is 2b88b710-1c93-4f7c-b06c-655ecc50decc.

    Args:
        data: The blob.
        warnings: A record that gets what is not searched.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: The blob does not begin with such a head.
    """
    kind = WindowsDumpBlobs.EtwHeader
    raw = parse_bytes(kind, data[: struct_of(kind).size], "the head of the ETW buffers")
    if not raw.timer_resolution or not raw.counter_frequency:
        raise InvalidDataError(
            "the head of the ETW buffers is none",
            field="counter frequency",
            expected="a number above 0",
            got=raw.counter_frequency,
        )
    loggers = tuple(_loggers(data, struct_of(kind).size, warnings))
    return EtwHeader(
        build_number=raw.build_number & _BUILD,
        cpu_mhz=raw.cpu_mhz,
        boot_time=to_datetime(raw.boot_time),
        timer_resolution=raw.timer_resolution,
        counter_frequency=raw.counter_frequency,
        loggers=loggers,
    )


def _loggers(data: bytes, start: int, warnings: Warnings | None) -> Iterator[EtwLogger]:
    """Yield what begins with the magic number and has a name."""
    end = min(len(data), MAX_SEARCHED_BLOB)
    if end < len(data) and warnings is not None:
        what = f"only the first {MAX_SEARCHED_BLOB:#x} bytes are searched for loggers"
        warnings.append(OddValue("size of the ETW buffers", len(data), what))
    at = data.find(_MAGIC, start, end)
    for _ in range(MAX_LOGGERS):
        if at < 0:
            return
        found = _logger(data, at)
        if found is not None:
            yield found
        at = data.find(_MAGIC, at + len(_MAGIC), end)
    if at >= 0 and warnings is not None:
        warnings.append(OddValue("number of loggers", MAX_LOGGERS, "later ones are ignored"))


def _logger(data: bytes, offset: int) -> EtwLogger | None:
    """Read a logger; None if its fields are not those of one."""
    shape = struct_of(WindowsDumpBlobs.EtwLogger)
    if offset + shape.size > len(data):
        return None
    _, number, mode, _, len_buffer, len_name, *_ = shape.unpack_from(data, offset)
    start = offset + shape.size
    text = wide_text(data[start : start + min(len_name, MAX_LOGGER_NAME)])
    if not text.isprintable() or 2 * len(text) != len_name or not text:
        return None
    if not 0 < len_buffer <= _LARGEST_BUFFER:
        return None
    return EtwLogger(text, number, len_buffer, mode, offset)
