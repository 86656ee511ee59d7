"""`find_identifiers`: serial numbers and keys that identify a machine.

They are in no report: whoever wants them asks for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.analysis.blob_source import read_blob
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.firmware.smbios import Smbios
    from kdmp_ks.format.secondary import SecondaryData

_SMBIOS: Final = UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758")
_SERIAL: Final = "serial"
_KEY: Final = re.compile(rb"[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}")
_ACPI: Final = UUID("e83b40d2-b0a0-4842-abea-71c9e3463dd1")


@frozen
class Identifier(Facts):
    """A text that identifies a machine or a part of it.

    Attributes:
        owner: The part of the machine, such as ``board``.
        name: Kind of the text, such as ``serial``.
        value: The text.
    """

    owner: str
    name: str
    value: str


def find_identifiers(blobs: SecondaryData) -> tuple[Identifier, ...]:
    """Return the texts that identify a machine; empty where the dump has none.

    Raises:
        SourceError: The file cannot be read.
    """
    from kdmp_ks.firmware.smbios import read_smbios

    found: list[Identifier] = []
    tables = read_blob(blobs, _SMBIOS, "SMBIOS tables", read_smbios).value
    if tables is not None:
        found += _of_tables(tables)
    for blob in blobs.find(_ACPI):
        found += _of_acpi(blob.data)
    return tuple(found)


def find_serials(blobs: SecondaryData) -> tuple[Identifier, ...]:
    """Return the serial numbers of machine, board and memory modules; empty where there are none.

    Raises:
        SourceError: The file cannot be read.
    """
    from kdmp_ks.firmware.smbios import read_smbios

    tables = read_blob(blobs, _SMBIOS, "SMBIOS tables", read_smbios).value
    if tables is None:
        return ()
    parts: list[tuple[str, Facts]] = [
        (owner, facts)
        for owner, facts in (("system", tables.system), ("board", tables.board))
        if facts is not None
    ]
    parts += (("memory", one) for one in tables.memory_devices)
    return tuple(one for owner, facts in parts for one in _of(owner, facts) if one.name == _SERIAL)


def _of_acpi(data: bytes) -> Iterator[Identifier]:
    """Yield the product keys in ACPI tables, which are text there."""
    from kdmp_ks.blobs.acpi import read_acpi_tables

    try:
        tables = read_acpi_tables(data)
    except KdmpError:
        return
    for table in tables:
        for key in _KEY.findall(data[table.offset : table.offset + table.saved]):
            yield Identifier(f"ACPI table {table.signature}", "product key", key.decode("ascii"))


def _of_tables(tables: Smbios) -> Iterator[Identifier]:
    single = (
        ("system", tables.system),
        ("board", tables.board),
        ("enclosure", tables.enclosure),
    )
    yield from (
        found for owner, facts in single if facts is not None for found in _of(owner, facts)
    )
    for processor in tables.processors:
        yield from _of(f"processor {processor.socket or ''}".rstrip(), processor)
    for device in tables.memory_devices:
        yield from _of(f"memory {device.slot or ''}".rstrip(), device)


def _of(owner: str, facts: Facts) -> Iterator[Identifier]:
    """Yield the private fields of a structure that have a value."""
    for one in facts.__dataclass_fields__.values():
        value = getattr(facts, one.name)
        if one.metadata.get("private") and value:
            yield Identifier(owner, one.name.replace("_", " "), str(value))
