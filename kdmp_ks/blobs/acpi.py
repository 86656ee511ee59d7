"""`read_acpi_tables`: the ACPI tables of the firmware, as far as a dump has them.

All tables of a dump are cut off behind the same number of bytes, which no field contains: it is the
one for which the tables are contiguous and end where the blob does.
"""

from __future__ import annotations

import re
from dataclasses import field
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import SignatureError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.limits import MAX_ACPI_CUTS, MAX_ACPI_TABLE_SIZE, MAX_ACPI_TABLES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.parsing.schema_struct import FieldReader

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["AcpiTable", "read_acpi_tables"]

_PRIVATE: Final = frozenset(("MSDM", "SLIC"))
"""Tables with the product key of Windows, or of its preinstallation."""
_HEADER_ONLY: Final = frozenset((b"DSDT", b"SSDT"))
"""Tables of program code, of which dumps have the header alone."""
_NAME: Final = 4
_FULL_HEADER: Final = 0x24
_LONGEST: Final = 1 << 24
_SIGNATURE: Final = re.compile(rb"(?=[A-Z0-9_!$]{4})")


@frozen
class AcpiTable(Facts):
    """An ACPI table.

    Attributes:
        signature: Kind of the table, such as ``FACP``.
        offset: Offset in the blob.
        length: Size of the complete table in bytes.
        saved: Number of bytes of it that the dump has.
        revision: Version of the layout.
        oem_id: Maker of the firmware.
        oem_table_id: The maker's name of the table.
        oem_revision: The maker's version of the table.
        is_whole: Whether the table is complete, and its checksum is correct.
    """

    signature: str
    offset: int
    length: int
    saved: int
    revision: int
    oem_id: str
    oem_table_id: str
    oem_revision: int = field(metadata=HEX)
    is_whole: bool

    @property
    def is_private(self) -> bool:
        """Whether the contents identify a machine or its licence: they contain a product key."""
        return self.signature in _PRIVATE


def read_acpi_tables(data: bytes, warnings: Warnings | None = None) -> tuple[AcpiTable, ...]:
    """Read the headers of the ACPI tables, in the order of the blob.

    Args:
        data: The blob with the tag e83b40d2-b0a0-4842-abea-71c9e3463dd1.
        warnings: A record of what is wrong with it.

    Raises:
        SignatureError: The blob does not begin with a table.
    """
    own = Warnings(warnings)
    if not _is_header(data, 0):
        raise SignatureError(
            "the ACPI tables begin with no table",
            field="signature and length",
            expected="four capital letters or digits, and a size",
            got=data[:8],
        )
    offsets = _contiguous(data)
    if offsets is None:
        reason = "no size fits that they are cut off at; tables may be missing"
        own.append(Unavailable("the end of each ACPI table", reason))
        offsets = _searched(data)
    if len(offsets) > MAX_ACPI_TABLES:
        own.append(OddValue("number of ACPI tables", len(offsets), "later ones are left out"))
        offsets = offsets[: MAX_ACPI_TABLES + 1]
    pairs = zip(offsets, [*offsets[1:], len(data)], strict=True)
    return tuple(_table(data, start, end) for start, end in pairs)[:MAX_ACPI_TABLES]


def _contiguous(data: bytes) -> list[int] | None:
    """Return the offsets of tables that are cut off at one size and fill the blob."""
    for cut in _cuts(data):
        offsets: list[int] = []
        offset = 0
        while len(offsets) <= MAX_ACPI_TABLES and _is_header(data, offset):
            offsets.append(offset)
            offset += min(cut, _full_size(data, offset))
        if offset == len(data):
            return offsets
    return None


def _cuts(data: bytes) -> Iterator[int]:
    """Yield sizes at which tables may be cut off: those that fit the first incomplete table."""
    yield _LONGEST  # none is cut off
    start = 0
    for _ in range(MAX_ACPI_TABLES):
        end = start + _full_size(data, start)
        if not _is_header(data, end):
            break
        if data[start : start + _NAME] not in _HEADER_ONLY and not _is_sum_right(data, start, end):
            break
        start = end
    later = list(islice(_headers(data, start + _head().size), MAX_ACPI_CUTS))
    yield from (offset - start for offset in later or [len(data)])


def _searched(data: bytes) -> list[int]:
    """Return the offsets of tables by their headers; a table is complete where its sum is 0."""
    offsets = [0]
    while len(offsets) <= MAX_ACPI_TABLES:
        end = offsets[-1] + _full_size(data, offsets[-1])
        if not _is_header(data, end) or not _is_sum_right(data, offsets[-1], end):
            end = next(_headers(data, offsets[-1] + _head().size), len(data))
        if end >= len(data):
            break
        offsets.append(end)
    return offsets


def _headers(data: bytes, start: int) -> Iterator[int]:
    """Yield offsets at which a table may begin, not far behind an offset."""
    end = min(len(data), start + MAX_ACPI_TABLE_SIZE)
    found = (match.start() for match in _SIGNATURE.finditer(data, start, end))
    return (offset for offset in found if _is_header(data, offset))


def _is_sum_right(data: bytes, start: int, end: int) -> bool:
    """Return whether the bytes of a table have the sum 0, as those of a complete table."""
    return end - start <= MAX_ACPI_TABLE_SIZE and not sum(data[start:end]) % 256


def _is_header(data: bytes, offset: int) -> bool:
    """Return whether a table may begin at an offset."""
    head = _head()
    if offset + head.size > len(data) or not _SIGNATURE.match(data, offset):
        return False
    _, length, *_ = head.read(data, offset)
    return bool(_FULL_HEADER <= length <= _LONGEST)


def _full_size(data: bytes, offset: int) -> int:
    """Return the size that a table has in the blob if it is not cut off."""
    signature, length, *_ = _head().read(data, offset)
    return _FULL_HEADER if signature in _HEADER_ONLY else int(length)


def _table(data: bytes, start: int, end: int) -> AcpiTable:
    signature, length, revision, oem_id, oem_table_id, oem_revision = _head().read(data, start)
    saved = min(length, end - start)
    return AcpiTable(
        signature=_text(signature),
        offset=start,
        length=length,
        saved=saved,
        revision=revision,
        oem_id=_text(oem_id),
        oem_table_id=_text(oem_table_id),
        oem_revision=oem_revision,
        is_whole=saved == length and _is_sum_right(data, start, start + saved),
    )


def _text(data: bytes) -> str:
    """Return text of fixed size without its filling; what is no ASCII becomes U+FFFD."""
    return data.decode("ascii", "replace").strip(" \0")


@cache
def _head() -> FieldReader:
    return FieldReader(
        WindowsDumpBlobs.AcpiTableHeader,
        "signature", "len_table", "revision", "oem_id", "oem_table_id", "oem_revision",
    )  # fmt: skip
