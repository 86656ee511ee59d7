"""`NvidiaDriver`: version and branch of the NVIDIA display driver."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_SEARCHED_BLOB
from kdmp_ks.parsing.parsed_bytes import parse_bytes

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_HEAD: Final = 0x40
_VERSIONS: Final = re.compile(
    rb"\x12([\x05-\x08])(\d{3}\.\d{2})\x1a[\x05-\x10](r\d{3}_\d{2}(?:-\d{1,4})?)"
)
"""Two fields of a protocol buffer, 2 and 3, each with its length."""


@frozen
class NvidiaDriver(Facts):
    """The NVIDIA display driver.

    Attributes:
        version: Its version as NVIDIA counts, such as ``560.94``; None if it is not in the blob.
        branch: Branch that it was built from, such as ``r560_88-4``; None like the version.
    """

    version: str | None
    branch: str | None


def read_nvidia_driver(data: bytes, warnings: Warnings | None = None) -> NvidiaDriver:
    """Read the data of the NVIDIA driver (tag bf2297dc-34ba-11dc-868a-e19155d89593).

    Args:
        data: The blob.
        warnings: A record that gets a wrong size.

    Raises:
        CutOffError: The blob is too short.
        SignatureError: The blob is of another driver.
    """
    raw = parse_bytes(WindowsDumpBlobs.NvidiaHeader, data[:_HEAD], "the data of the NVIDIA driver")
    check_size(raw.len_blob, data, "the data of the NVIDIA driver", warnings)
    found = _VERSIONS.search(data, 0, MAX_SEARCHED_BLOB)
    if found is None or found[1][0] != len(found[2]):
        return NvidiaDriver(None, None)
    return NvidiaDriver(found[2].decode("ascii"), found[3].decode("ascii"))
