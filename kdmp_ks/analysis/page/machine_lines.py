"""Lines about the machine and what it was doing, for the page of a report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.figures import mebibytes
from kdmp_ks.analysis.page.wording import sure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.hardware.cpu import CpuFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.hardware.memory import MemoryModule

    Line = tuple[str, str]

_NO_TYPES: Final = ("Other", "Unknown")
"""Words of the SMBIOS tables for a kind of memory that they do not name."""


def machine_lines(hardware: HardwareFacts | None) -> Iterator[Line]:
    """Yield the lines about the machine on the page of a report."""
    if hardware is None:
        return
    yield "model", _model(hardware)
    cpu = hardware.cpu
    if cpu is not None:
        yield "CPU", _cpu(cpu)
    yield "RAM", _ram(hardware)


def activity_line(activity: ActivityFacts | None) -> Iterator[Line]:
    """Yield the line about what the system was doing; none where it simply ran."""
    if activity is not None:
        yield "activity", "; ".join(f"{one.value}{sure(one)}" for one in activity.summary)


def _model(hardware: HardwareFacts) -> str:
    name, bios = hardware.name, hardware.bios
    parts = [] if name is None else [name.value]
    if bios is not None and bios.version and "version" not in bios.placeholders:
        date = f" of {bios.date}" if bios.date and "date" not in bios.placeholders else ""
        parts.append(f"BIOS {bios.version}{date}")
    return ", ".join(parts)


def _cpu(cpu: CpuFacts) -> str:
    parts = [cpu.name or cpu.identifier or ""]
    if cpu.mhz:
        parts.append(f"{cpu.mhz:,} MHz")
    if cpu.microcode:
        parts.append(f"microcode {cpu.microcode}")
    return ", ".join(filter(None, parts))


def _ram(hardware: HardwareFacts) -> str:
    if not hardware.ram_mib:
        return ""
    kinds = Counter(_kind(one) for one in hardware.memory or () if one.mib)
    shown = ", ".join(f"{count} x {kind}" for kind, count in kinds.items())
    return f"{mebibytes(hardware.ram_mib)}: {shown}"


def _kind(module: MemoryModule) -> str:
    parts = [mebibytes(module.mib or 0), *filter(None, [known_type(module)])]
    speed = module.configured_mt_s or module.rated_mt_s
    if speed:
        parts.append(f"at {speed:,} MT/s")
    return " ".join(parts)


def known_type(module: MemoryModule) -> str | None:
    """Return the kind of memory of a module; None where the tables do not name it."""
    return None if module.type in _NO_TYPES else module.type
