"""`LastDevice`: the device that Plug and Play started or removed last."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.texts import wide_text
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.privacy import masked_instance_path
from kdmp_ks.parsing.filetime import to_datetime
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the data of Plug and Play"
_MOST: Final = 0x1000
"""Bytes of a blob that are looked at; a device instance path has 200 characters at most."""


@frozen
class LastDevice(Facts):
    """A device, and when it was started or removed: weak evidence, mostly long before a crash.

    Attributes:
        instance_path: Device instance path; its end may be a serial number.
        time: When that was, UTC; None if the blob has no time.
    """

    instance_path: str = field(metadata={"private": True, "mask": masked_instance_path})
    time: datetime | None


def read_last_device(data: bytes, warnings: Warnings | None = None) -> LastDevice:
    """Read the data of Plug and Play (tag b7631941-532a-4cd6-b1b1-edb5917d4557).

    Args:
        data: The blob.
        warnings: Not used: the data contain nothing that can contradict.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: There is no device instance path in the blob.
    """
    kind = WindowsDumpBlobs.PlugAndPlayHeader
    raw = parse_bytes(kind, data[:_MOST], _WHAT)
    path = wide_text(data[struct_of(kind).size : _MOST])
    if not path.isprintable() or "\\" not in path:
        raise InvalidDataError(
            f"{_WHAT}: there is no device instance path",
            field="instance path",
            expected="names between back-slashes",
            got=path or None,
        )
    return LastDevice(path, to_datetime(raw.time) if raw.time else None)
