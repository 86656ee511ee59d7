"""`find_remarks`: what is noteworthy about a machine, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.hardware.remark import Remark
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.hardware.cpu import ThermalFacts
    from kdmp_ks.analysis.hardware.devices import DeviceFacts
    from kdmp_ks.analysis.hardware.memory import MemoryModule

_SPEEDS: Final = (
    r"(?<!\d)(1333|1600|1866|2133|2400|266[67]|2800|2933|3[0246]00|3333|3466|3733|3866|4[0-9]00|4266"
    r"|5[0-9]00|6[0-9]00|7[0-9]00|8[0-4]00)(?!\d)"
)
"""Speeds of memory modules in MT/s, as they occur in part numbers."""
_LINK: Final = r"gen(\d+) x(\d+) of gen(\d+) x(\d+)"
_WIDE_ENOUGH: Final = 2
"""A larger part of the rated speed is no profile that is off, but a rounded number."""
_UNCORRECTABLE: Final = {
    4: "data link protocol error",
    5: "surprise down",
    12: "poisoned data",
    14: "completion timeout",
    18: "malformed packet",
    19: "ECRC error",
}
_CORRECTABLE: Final = {
    0: "receiver error",
    6: "bad packet",
    7: "bad data link packet",
    8: "replay counter rollover",
}
"""Bits of AER that are no noise: others are set on most healthy devices."""


def memory_remarks(modules: Iterable[MemoryModule]) -> Iterator[Remark]:
    """Yield remarks about memory modules: their speed, and whether they are of one kind."""
    present = [one for one in modules if one.mib]
    for one in _distinct(present):
        yield from _speed(one)
    parts = {one.part for one in present if one.part and "part" not in one.placeholders}
    if len(parts) > 1:
        message = f"the memory modules are not all of one kind: {', '.join(sorted(parts))}"
        yield Remark("memory_mixed", message, "SMBIOS, type 17", Confidence.HIGH)


def _distinct(modules: Iterable[MemoryModule]) -> list[MemoryModule]:
    """Return one module of each speed and part number."""
    kinds = {(one.rated_mt_s, one.configured_mt_s, one.part): one for one in reversed([*modules])}
    return [*reversed(kinds.values())]


def _speed(module: MemoryModule) -> Iterator[Remark]:
    rated, configured = module.rated_mt_s, module.configured_mt_s
    if not rated or not configured:
        return
    evidence = f"SMBIOS, type 17: rated {rated} MT/s, configured {configured} MT/s"
    if configured > rated + _WIDE_ENOUGH:
        message = f"memory is overclocked: {configured:,} MT/s, rated for {rated:,}"
        yield Remark("memory_overclocked", message, evidence, Confidence.HIGH)
    elif configured < rated - _WIDE_ENOUGH:
        message = f"memory runs below its rated speed: {configured:,} of {rated:,} MT/s"
        yield Remark("memory_underclocked", message, evidence, Confidence.HIGH)
    else:
        found = re.findall(_SPEEDS, module.part or "")
        if len(found) == 1 and int(found[0]) > configured + _WIDE_ENOUGH:
            message = (
                f"memory runs at {configured:,} MT/s, its part number names {int(found[0]):,}: "
                "no overclock"
            )
            evidence = f"{evidence}, part {module.part}"
            yield Remark("memory_below_part_number", message, evidence, Confidence.MEDIUM)


def device_remarks(devices: Iterable[DeviceFacts]) -> Iterator[Remark]:
    """Yield remarks about devices: links that are narrower than they could be, and their errors."""
    for device in devices:
        name = f"{device.name or device.id} at {device.bdf}"
        link = re.fullmatch(_LINK, device.link or "")
        if link is not None and 0 < int(link[2]) < int(link[4]):
            message = f"{name}: the link has {link[2]} of {link[4]} lanes"
            evidence = f"PCI configuration: {device.link}"
            yield Remark("link_narrow", message, evidence, Confidence.HIGH)
        if device.aer is None:
            continue
        named = (
            *_set_bits(device.aer.uncorrectable, _UNCORRECTABLE),
            *_set_bits(device.aer.correctable, _CORRECTABLE),
        )
        if named:
            message = f"{name}: errors on its link: {', '.join(named)}"
            evidence = (
                f"AER: uncorrectable {device.aer.uncorrectable:#x}, correctable "
                f"{device.aer.correctable:#x}, since they were cleared"
            )
            yield Remark("link_errors", message, evidence, Confidence.LOW)


def _set_bits(value: int, names: dict[int, str]) -> Iterator[str]:
    return (name for bit, name in names.items() if value >> bit & 1)


def thermal_remarks(thermal: ThermalFacts | None) -> Iterator[Remark]:
    """Yield a remark if the processor was too hot or limited when the machine stopped."""
    if thermal is None or not thermal.now:
        return
    below = thermal.degrees_below_limit
    margin = "" if below is None else f"; {below} degrees below its temperature limit"
    message = f"at the crash the processor reported {', '.join(thermal.now)}{margin}"
    evidence = f"IA32_THERM_STATUS {thermal.status:#x}"
    yield Remark("thermal", message, evidence, Confidence.HIGH)


def silent_remark(count: int) -> Iterator[Remark]:
    """Yield a remark if functions on PCI did not answer."""
    if count:
        noun = "function does" if count == 1 else "functions do"
        message = f"{count} PCI {noun} not answer: switched off, or failed"
        yield Remark("pci_silent", message, "configuration space of all ones", Confidence.LOW)
