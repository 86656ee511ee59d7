"""Small blobs that report a state: a shutdown in progress, the start of NTFS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.filetime import to_datetime
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.ground.warnings import Warnings

_MOST: Final = 0x1000


@frozen
class ShutdownMark(Facts):
    """A mark that the machine was shutting down; the tag alone says so.

    Attributes:
        state: 3 in dumps; the meaning of other numbers is not known.
    """

    state: int


@frozen
class NtfsBlackBox(Facts):
    """The black box of NTFS.

    Attributes:
        time: A time shortly after the boot, UTC; None if the blob has none.
        has_records: Whether anything but zeros follows the header.
    """

    time: datetime | None
    has_records: bool


def read_shutdown_mark(data: bytes, warnings: Warnings | None = None) -> ShutdownMark:
    """Read the mark of a shutdown (tag 6de4c85a-57f3-4cda-82fe-c8855a58f8e4).

    Args:
        data: The blob.
        warnings: A record that gets a version that is not known.

    Raises:
        CutOffError: The blob is too short.
    """
    raw = parse_bytes(WindowsDumpBlobs.ShutdownMark, data[:_MOST], "the mark of a shutdown")
    if raw.version != 1 and warnings is not None:
        warnings.append(OddValue("version of the shutdown mark", raw.version, "read like 1"))
    return ShutdownMark(raw.state)


def read_ntfs_black_box(data: bytes, warnings: Warnings | None = None) -> NtfsBlackBox:
    """Read the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20).

    Args:
        data: The blob.
        warnings: Not used: the data contain nothing that can contradict.

    Raises:
        CutOffError: The blob is too short.
    """
    kind = WindowsDumpBlobs.NtfsBlackBox
    raw = parse_bytes(kind, data[:_MOST], "the black box of NTFS")
    rest = data[struct_of(kind).size : _MOST]
    return NtfsBlackBox(to_datetime(raw.time) if raw.time else None, any(rest))
