"""The path of a program in secondary data; which program that is is not described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.blobs.base.texts import wide_text
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.limits import MAX_BLOB_TEXT
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the path of a program"


def read_executable_path(data: bytes, warnings: Warnings | None = None) -> str:
    """Read the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94).

    Args:
        data: The blob.
        warnings: A record that gets a wrong size.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: There is no path in the blob.
    """
    kind = WindowsDumpBlobs.ExecutablePathHeader
    size = struct_of(kind).size
    raw = parse_bytes(kind, data[:size], _WHAT)
    path = wide_text(data[size : size + MAX_BLOB_TEXT])
    if not path.isprintable() or "\\" not in path:
        raise InvalidDataError(
            f"{_WHAT}: there is none", field="path", expected="a path", got=path or None
        )
    check_size(raw.len_blob, data, _WHAT, warnings)
    return path
