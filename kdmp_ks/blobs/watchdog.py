"""Display adapters, and the sections of the data of the display watchdog."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.texts import table
from kdmp_ks.errors import BoundsError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.limits import MAX_WATCHDOG_SECTIONS
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the data of the display watchdog"
_ADAPTERS: Final = range(0x20, 0x24)
_RECOVERY: Final = 0xFFFF
_SOFTWARE_VENDOR: Final = 0x1414
_PCI_IDS: Final = 1 << 16
_MODEL_UNIT: Final = 1000


@frozen
class DisplayAdapter(Facts):
    """A display adapter that had a driver.

    Attributes:
        number: Number of the adapter.
        vendor: PCI number of the vendor; None on machines that name devices by ACPI.
        device: PCI number of the device; None like ``vendor``.
        acpi_id: Name by ACPI, such as ``QCOM083A``; None on machines with PCI numbers.
        is_software: Whether it is one of Microsoft's software adapters.
        driver_model: Version of the display driver model, such as ``3.2``; None for 0. Inferred
            from the numbers that Windows has for these versions.
    """

    number: int
    vendor: int | None = field(metadata=HEX)
    device: int | None = field(metadata=HEX)
    acpi_id: str | None
    is_software: bool
    driver_model: str | None


@frozen
class WatchdogSection(Facts):
    """A section of the data.

    Attributes:
        id: Kind of the section.
        offset: Offset in the blob.
        size: Size in bytes.
    """

    id: int = field(metadata=HEX)
    offset: int = field(metadata=HEX)
    size: int


@frozen
class DisplayWatchdog(Facts):
    """Data of the display watchdog.

    Attributes:
        adapters: The display adapters; empty in builds that do not list them.
        sections: All sections, in the order of the blob.
        has_recovery: Whether a display driver did not answer, so that there is a report on it.
    """

    adapters: tuple[DisplayAdapter, ...]
    sections: tuple[WatchdogSection, ...]
    has_recovery: bool


def read_display_adapters(
    data: bytes, warnings: Warnings | None = None
) -> tuple[DisplayAdapter, ...]:
    """Read the display adapters of the watchdog's data (tag 270a33fd-3da6-460d-ba89-3c1bae21e39b).

    Args:
        data: The blob.
        warnings: A record that gets sections that are outside of the blob.

    Raises:
        CutOffError: The blob is too short.
        BoundsError: The directory does not lead to a section.
    """
    return read_display_watchdog(data, warnings).adapters


def read_display_watchdog(data: bytes, warnings: Warnings | None = None) -> DisplayWatchdog:
    """Read the directory of the watchdog's data, and the adapters.

    Args:
        data: The blob.
        warnings: A record that gets sections that are outside of the blob.

    Raises:
        CutOffError: The blob is too short.
        BoundsError: The directory does not lead to a section.
    """
    sections = _sections(data, warnings)
    found = [one for one in sections if one.id in _ADAPTERS]
    adapters = tuple(_adapter(data[one.offset : one.offset + one.size]) for one in found)
    has_recovery = any(one.id == _RECOVERY for one in sections)
    return DisplayWatchdog(adapters, sections, has_recovery)


def _sections(data: bytes, warnings: Warnings | None) -> tuple[WatchdogSection, ...]:
    head = WindowsDumpBlobs.DisplayWatchdogHeader
    start = struct_of(head).size
    raw = parse_bytes(head, data[:start], _WHAT)
    kind, what = WindowsDumpBlobs.DisplayWatchdogEntry, "number of watchdog sections"
    # The number counts one entry more than there is room for, or just those that there are.
    first = table(kind, data, start, min(1, raw.num_entries), what, 1, warnings)
    room = (first[0][0] - start) // struct_of(kind).size if first else 0
    if not 0 < room <= len(data):
        got = first[0][0] if first else raw.num_entries
        expected = "an offset behind the directory"
        raise BoundsError(f"{_WHAT}: no directory", field="section", expected=expected, got=got)
    count = min(raw.num_entries, room)
    rows = table(kind, data, start, count, what, MAX_WATCHDOG_SECTIONS, warnings)
    used = [(offset, id_) for offset, id_ in rows if offset]
    inside = [(offset, id_) for offset, id_ in used if offset <= len(data)]
    if len(inside) < len(used) and warnings is not None:
        wrong = next(offset for offset, _ in used if offset > len(data))
        warnings.append(OddValue("offset of a watchdog section", wrong, "it is not in the blob"))
    ends = [*inside[1:], (len(data), 0)] if inside else []
    return tuple(
        WatchdogSection(id_, offset, max(0, end - offset))
        for (offset, id_), (end, _) in zip(inside, ends, strict=True)
    )


def _adapter(section: bytes) -> DisplayAdapter:
    """Read an adapter; zeros at the end of its section may have been cut off."""
    shape = struct_of(WindowsDumpBlobs.DisplayAdapter)
    model, vendor, device, number = shape.unpack(section[: shape.size].ljust(shape.size, b"\0"))
    is_pci = vendor < _PCI_IDS and device < _PCI_IDS
    return DisplayAdapter(
        number=number,
        vendor=vendor if is_pci else None,
        device=device if is_pci else None,
        acpi_id=None if is_pci else _acpi_id(vendor, device),
        is_software=vendor == _SOFTWARE_VENDOR,
        driver_model=f"{model // _MODEL_UNIT}.{model % _MODEL_UNIT // 100}" if model else None,
    )


def _acpi_id(vendor: int, device: int) -> str | None:
    """Return the characters of two numbers; None if they are none."""
    both = vendor.to_bytes(4, "little") + device.to_bytes(4, "little")
    text = both.rstrip(b"\0").decode("latin-1")
    return text if text.isascii() and text.isalnum() else None
