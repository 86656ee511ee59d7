"""Devices, by their PCI configuration, and display adapters, by the display watchdog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.hardware.devices import AerFacts, DeviceFacts, DisplayAdapter
from kdmp_ks.firmware.pci_names import pci_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.blobs.watchdog import DisplayAdapter as Adapter
    from kdmp_ks.firmware.pci_function import PciFunction

_CLASS_SHIFT: Final = 16


def find_devices(functions: Iterable[PciFunction], base_class: int) -> tuple[DeviceFacts, ...]:
    """Return the functions of a base class.

    Args:
        functions: The PCI configuration.
        base_class: The upper byte of the class code, such as 3 for display controllers.
    """
    return tuple(_device(one) for one in functions if one.class_code >> _CLASS_SHIFT == base_class)


def find_adapters(
    adapters: Iterable[Adapter], functions: Iterable[PciFunction] | None
) -> tuple[DisplayAdapter, ...]:
    """Return the display adapters that Windows used, each once.

    Args:
        adapters: Those of the display watchdog.
        functions: The PCI configuration; None if the dump has none.
    """
    ids = None if functions is None else {(one.vendor, one.device) for one in functions}
    return tuple(dict.fromkeys(_adapter(one, ids) for one in adapters))


def count_silent(functions: Iterable[PciFunction]) -> int:
    """Return how many functions did not answer."""
    return sum(not one.answers for one in functions)


def _device(function: PciFunction) -> DeviceFacts:
    aer = function.aer
    return DeviceFacts(
        bdf=function.bdf,
        id=function.id,
        cls=f"{function.class_code:06x}",
        rev=function.revision,
        subsystem=function.subsystem,
        name=function.name,
        link=None if function.link is None else str(function.link),
        aer=None if aer is None else AerFacts(aer.uncorrectable, aer.correctable),
    )


def _adapter(adapter: Adapter, ids: set[tuple[int, int]] | None) -> DisplayAdapter:
    vendor, device = adapter.vendor, adapter.device
    if vendor is None or device is None:
        name = adapter.acpi_id or "unknown"
        return DisplayAdapter(name, None, adapter.is_software, None)
    return DisplayAdapter(
        f"{vendor:04x}:{device:04x}",
        pci_name(vendor, device),
        adapter.is_software,
        None if ids is None else (vendor, device) in ids,
    )
