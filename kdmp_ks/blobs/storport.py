"""`StorageRing`: the last requests that a storage port driver sent to disks."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.blobs.base.texts import narrow_text, table
from kdmp_ks.errors import SignatureError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.limits import MAX_STORAGE_REQUESTS
from kdmp_ks.parsing.filetime import to_datetime, to_timedelta
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the requests of a storage port driver"
_STORPORT: Final = b"DSTP"
_ATAPORT: Final = b"DATA"
_OPERATIONS: Final = {
    0x00: "test unit ready", 0x03: "request sense", 0x08: "read", 0x0A: "write", 0x12: "inquiry",
    0x1A: "mode sense", 0x1B: "start or stop unit", 0x1E: "prevent removal", 0x25: "read capacity",
    0x28: "read", 0x2A: "write", 0x2F: "verify", 0x35: "flush cache", 0x42: "unmap",
    0x46: "get configuration", 0x4A: "get event status", 0x4D: "log sense", 0x55: "mode select",
    0x5A: "mode sense", 0x85: "ATA pass-through", 0x88: "read", 0x8A: "write",
    0x91: "flush cache", 0x9E: "service action in", 0xA0: "report LUNs",
    0xA1: "ATA pass-through", 0xA8: "read", 0xAA: "write",
}  # fmt: skip
"""Names of SCSI operation codes (SPC, SBC and MMC standards)."""
_SRB_STATUS: Final = 0x3F
_SRB_PENDING, _SRB_SUCCESS = 0, 1
_ATA_ERRORS: Final = 0x21
"""Bits of the ATA status register: error, device fault."""
_ATA_READY: Final = 0x40


@frozen
class StorageRequest(Facts):
    """A request to a disk. All facts are inferred from the bytes; no public source has them.

    Attributes:
        operation: SCSI operation code.
        name: Its name; None for an unknown code.
        start: When the request began, UTC; None if the driver does not store that.
        end: When it was completed, UTC; None like ``start``, and if it was not.
        start_up_time: Time from the boot to the start; None if the driver stores ``start``.
        end_up_time: Time from the boot to the end; None if not completed, or like that.
        status: Status of the request block (storport) or the ATA status register (ataport).
        outcome: ``success``, ``error``, ``pending``; None for a status that is not known.
    """

    operation: int = field(metadata=HEX)
    name: str | None
    start: datetime | None
    end: datetime | None
    start_up_time: timedelta | None
    end_up_time: timedelta | None
    status: int = field(metadata=HEX)
    outcome: str | None


@frozen
class StorageRing(Facts):
    """The last requests of one port driver.

    Attributes:
        port_driver: Name of the driver, ``storport.sys`` or ``ataport.sys``.
        requests: The requests: of storport the latest first, of ataport in the order of its ring.
    """

    port_driver: str
    requests: tuple[StorageRequest, ...]


def read_storport(data: bytes, warnings: Warnings | None = None) -> StorageRing:
    """Read the requests of a port driver (tag da82441d-7142-4bc1-b844-0807c5a4b67f).

    Args:
        data: The blob.
        warnings: A record that gets wrong sizes and counts.

    Raises:
        CutOffError: The blob is too short.
        SignatureError: The blob is of another driver than storport and ataport.
    """
    head = WindowsDumpBlobs.StorageRingHeader
    start = struct_of(head).size
    raw = parse_bytes(head, data[:start], _WHAT)
    if raw.signature not in (_STORPORT, _ATAPORT):
        expected = f"{_STORPORT.decode()} or {_ATAPORT.decode()}"
        got = raw.signature
        raise SignatureError(f"{_WHAT}: unknown", field="signature", expected=expected, got=got)
    check_size(raw.len_blob, data, _WHAT, warnings)
    kind, what = WindowsDumpBlobs.StorageRequest, "number of storage requests"
    limit = MAX_STORAGE_REQUESTS
    rows = table(kind, data, start, raw.num_requests, what, limit, warnings)
    read = _by_storport if raw.signature == _STORPORT else _by_ataport
    requests = tuple(read(row[0], *row[3:6]) for row in rows)
    return StorageRing(narrow_text(raw.name), requests)


def _by_storport(operation: int, start: int, end: int, status: int) -> StorageRequest:
    known = {_SRB_PENDING: "pending", _SRB_SUCCESS: "success"}
    outcome = known.get(status & _SRB_STATUS, "error")
    return StorageRequest(
        operation=operation,
        name=_OPERATIONS.get(operation),
        start=to_datetime(start) if start else None,
        end=to_datetime(end) if end else None,
        start_up_time=None,
        end_up_time=None,
        status=status,
        outcome=outcome,
    )


def _by_ataport(operation: int, start: int, end: int, status: int) -> StorageRequest:
    """Read a request of ataport. One that is under way has the end of an earlier one, or none."""
    is_pending = end < start
    outcome: str | None
    if is_pending:
        outcome = "pending"
    elif status & _ATA_ERRORS:
        outcome = "error"
    else:
        outcome = "success" if status & _ATA_READY else None
    return StorageRequest(
        operation=operation,
        name=_OPERATIONS.get(operation),
        start=None,
        end=None,
        start_up_time=_up_time(start),
        end_up_time=None if is_pending else _up_time(end),
        status=status,
        outcome=outcome,
    )


def _up_time(units: int) -> timedelta | None:
    """Return a time since the boot; None for more than Windows' times can have."""
    return None if to_datetime(units) is None else to_timedelta(units)
