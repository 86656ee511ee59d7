"""Texts of fixed size in secondary data, and tables of equal entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.ground.limits import MAX_BLOB_TEXT
from kdmp_ks.ground.warnings import CountMismatch, OddValue
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings


def wide_text(data: bytes) -> str:
    r"""Return UTF-16 up to the first zero; surrogates without a partner are kept as they are.

    >>> wide_text("nt\0x".encode("utf-16-le"))
    'nt'
    """
    taken = data[: min(len(data), MAX_BLOB_TEXT) & ~1]
    return taken.decode("utf-16-le", errors="surrogatepass").partition("\0")[0]


def narrow_text(data: bytes) -> str:
    r"""Return ASCII up to the first zero; other bytes become escapes.

    >>> narrow_text(b"nt\xff\0x")
    'nt\\xff'
    """
    return data[:MAX_BLOB_TEXT].partition(b"\0")[0].decode("ascii", errors="backslashreplace")


def table(
    kind: Any,
    data: bytes,
    offset: int,
    count: int,
    what: str,
    limit: int,
    warnings: Warnings | None,
) -> list[tuple[Any, ...]]:
    """Unpack a table of equal entries, as many as there are in the data.

    Args:
        kind: The generated type of an entry.
        data: The blob.
        offset: Offset of the first entry.
        count: Number of entries by the blob.
        what: Name of that number, for warnings.
        limit: Most entries that are taken.
        warnings: A record of what is missing.
    """
    shape = struct_of(kind)
    there = max(0, len(data) - offset) // shape.size
    if count > there and warnings is not None:
        warnings.append(CountMismatch(what, there, count))
    taken = min(count, there)
    if taken > limit:
        if warnings is not None:
            warnings.append(OddValue(what, count, f"only {limit:#x} are taken"))
        taken = limit
    return list(shape.iter_unpack(data[offset : offset + taken * shape.size]))
