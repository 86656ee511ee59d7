"""Timestamp and checksum of an image, from its PE header or from the kernel's loader entry."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PAGE_MASK
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable

_IN_IMAGE: Final = "the PE header of the image"
_IN_ENTRY: Final = "KLDR_DATA_TABLE_ENTRY.TimeDateStamp, behind a size that fits SizeOfImage"


class ImageIdentity(NamedTuple):
    """Facts that name one version of a file.

    Attributes:
        timestamp: ``TimeDateStamp`` of its PE header; None where it was not found.
        checksum: ``CheckSum`` of its PE header; None where it was not found.
    """

    timestamp: Inferred[int] | None
    checksum: int | None


def find_identity(
    reader: Readable, base: int, size: int, entry_at: int, entry: Definition[Any] | None
) -> ImageIdentity:
    """Find timestamp and checksum of an image in the kernel.

    Args:
        reader: The kernel's address space.
        base: The first address of the image.
        size: ``SizeOfImage`` of its loader entry.
        entry_at: Address of its loader entry.
        entry: A layout of the loader entry that ends with the timestamp, as current kernels have
            it; None if there is none.
    """
    from kdmp_ks.symbols.pe.headers import read_headers

    with suppress(*UNUSABLE):
        headers = read_headers(lambda offset, length: reader.read_exact(base + offset, length))
        timestamp = Inferred.high(headers.time_date_stamp, _IN_IMAGE)
        return ImageIdentity(timestamp, headers.checksum)
    if entry is not None:
        with suppress(*UNUSABLE):
            found = reader.read_struct(entry_at, entry)
            exact = int(found.SizeOfImageNotRounded)
            if exact and (exact + PAGE_MASK) & ~PAGE_MASK == size:
                return ImageIdentity(Inferred.medium(int(found.TimeDateStamp), _IN_ENTRY), None)
    return ImageIdentity(None, None)
