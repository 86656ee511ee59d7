"""Drivers that use the Windows Driver Frameworks, and the driver whose log was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.addresses import Gva
from kdmp_ks.blobs.base.texts import narrow_text, table
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_DRIVERS
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_LOG: Final = UUID("544d4c9d-942c-46d5-bf50-df5cd9524a50")


@frozen
class FrameworkDriver(Facts):
    """A driver that uses the framework.

    Attributes:
        name: Its name without extension; the first of a list is the framework, ``Wdf01000``.
        version: Version of the framework that it was bound to, such as ``1.15``.
        globals_address: Address of its framework globals; None for the framework.
    """

    name: str
    version: str
    globals_address: Gva | None


@frozen
class FrameworkLog(Facts):
    """The log of one driver that uses the framework.

    Attributes:
        driver: Name of the driver without extension: the one that Windows held responsible, or
            else the one that logged last.
        address: Address of the log in memory.
        size: Size of its entries in bytes.
        sequence_number: Number of the last entry.
    """

    driver: str
    address: Gva
    size: int
    sequence_number: int


def read_framework_drivers(
    data: bytes, warnings: Warnings | None = None
) -> tuple[FrameworkDriver, ...]:
    """Read the list of framework drivers (tag f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3).

    Args:
        data: The blob.
        warnings: A record that gets bytes behind the last entry.

    Raises:
        InvalidDataError: The blob has no entry with a name.
    """
    kind = WindowsDumpBlobs.FrameworkDriver
    size = struct_of(kind).size
    count, rest = divmod(len(data), size)
    if rest and warnings is not None:
        warnings.append(OddValue("size of the framework drivers", len(data), f"{rest:#x} too many"))
    what = "number of framework drivers"
    rows = table(kind, data, 0, count, what, MAX_DRIVERS, warnings)
    found = tuple(
        FrameworkDriver(narrow_text(name), f"{major}.{minor}", Gva(at) if at else None)
        for at, major, minor, _, name, _ in rows
    )
    if not found or not found[0].name.isprintable() or not found[0].name:
        got = found[0].name if found else len(data)
        raise InvalidDataError(
            "no list of framework drivers", field="name", expected="the framework", got=got
        )
    return found


def read_framework_log(data: bytes, warnings: Warnings | None = None) -> FrameworkLog:
    """Read the head of a framework log (tag 54c84888-01d1-4c1e-bed6-282c98241303).

    Args:
        data: The blob.
        warnings: A record that gets another GUID.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: The blob has no name of a driver.
    """
    kind = WindowsDumpBlobs.FrameworkLogHeader
    raw = parse_bytes(kind, data[: struct_of(kind).size], "the framework log")
    name = narrow_text(raw.name)
    if not name or not name.isprintable():
        raise InvalidDataError(
            "the framework log has no driver", field="name", expected="a name", got=name or None
        )
    if UUID(bytes_le=raw.guid) != _LOG and warnings is not None:
        number = int.from_bytes(raw.guid, "little")
        warnings.append(OddValue("GUID of the framework log", number, "read like the known one"))
    return FrameworkLog(name, Gva(raw.log_address), raw.len_log, raw.sequence_number)
