"""`machine_page`: the page about a machine and what it was doing, as ``kdmp system`` prints it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.figures import duration, mebibytes, moment, plural
from kdmp_ks.analysis.page.machine_lines import known_type
from kdmp_ks.analysis.page.wording import sure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.hardware.cpu import CpuFacts
    from kdmp_ks.analysis.hardware.devices import DeviceFacts
    from kdmp_ks.analysis.hardware.firmware import BiosFacts, BoardFacts, SystemFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.hardware.memory import MemoryModule
    from kdmp_ks.analysis.machine_report import MachineReport

    Line = tuple[str, str]

_FACTS = ("hardware", "activity")
"""Names of the facts of a report that the page shows."""


def machine_page(report: MachineReport) -> list[list[Line]]:
    """Return the lines about the machine in groups; facts that are unknown have none."""
    hardware, activity = report.hardware, report.activity
    groups: list[Iterable[Line]] = []
    if hardware is not None:
        groups += [
            _machine(hardware),
            _cpu(hardware.cpu),
            _memory(hardware),
            _devices(hardware),
            _remarks(hardware),
        ]
    if activity is not None:
        groups.append(_activity(activity))
    groups.append(_missing(report))
    return [[line for line in group if line[1]] for group in groups]


def _missing(report: MachineReport) -> Iterator[Line]:
    for name in _FACTS:
        if name in report.unavailable:
            yield name, f"unknown: {report.unavailable[name]}"


def _machine(hardware: HardwareFacts) -> Iterator[Line]:
    if hardware.name is not None:
        yield "machine", f"{hardware.name.value}{sure(hardware.name)}"
    if hardware.system is not None:
        yield "system", _named(hardware.system, "manufacturer", "product", "version", "family")
    if hardware.board is not None:
        yield "board", _named(hardware.board, "manufacturer", "product", "version")
    yield "enclosure", hardware.chassis or ""
    if hardware.bios is not None:
        yield "BIOS", _named(hardware.bios, "vendor", "version", "date")
    yield "SMBIOS", hardware.smbios_version or ""


def _named(facts: BiosFacts | SystemFacts | BoardFacts | MemoryModule, *names: str) -> str:
    """Return the texts of fields, each once; placeholders are in parentheses."""
    texts = ((name, getattr(facts, name)) for name in names)
    shown = (f"({text})" if name in facts.placeholders else text for name, text in texts if text)
    return ", ".join(dict.fromkeys(shown))


def _cpu(cpu: CpuFacts | None) -> Iterator[Line]:
    if cpu is None:
        return
    yield "CPU", cpu.name or cpu.identifier or ""
    yield "  identifier", (cpu.identifier or "") if cpu.name else ""
    yield "  frequency", f"{cpu.mhz:,} MHz" if cpu.mhz else ""
    counts = ((cpu.sockets, "socket"), (cpu.cores, "core"), (cpu.threads, "thread"))
    yield "  count", ", ".join(plural(count, noun) for count, noun in counts if count)
    yield "  microcode", cpu.microcode or ""
    yield "  hypervisor", "Windows ran on one" if cpu.hypervisor else ""
    thermal = cpu.thermal
    if thermal is not None:
        below = thermal.degrees_below_limit
        parts = [] if below is None else [f"{below} degrees below the limit"]
        parts += [f"now: {', '.join(thermal.now)}"] if thermal.now else []
        parts += [f"logged: {', '.join(thermal.logged)}"] if thermal.logged else []
        yield "  thermal", "; ".join(parts)


def _memory(hardware: HardwareFacts) -> Iterator[Line]:
    if hardware.ram_mib:
        correction = hardware.error_correction
        words = "" if correction is None else f", error correction: {correction}"
        yield "RAM", f"{mebibytes(hardware.ram_mib)}{words}"
    modules = hardware.memory or ()
    slots = [module.slot for module in modules]
    for module in modules:
        # Some firmware numbers the slots of each channel anew.
        bank = (module.bank,) if slots.count(module.slot) > 1 else ()
        yield f"  {' '.join(filter(None, (*bank, module.slot))) or 'slot'}", _module(module)


def _module(module: MemoryModule) -> str:
    if not module.mib:
        return "empty" if module.mib == 0 else "size unknown"
    parts = [" ".join(filter(None, (mebibytes(module.mib), known_type(module))))]
    if module.configured_mt_s:
        parts.append(f"at {module.configured_mt_s:,} MT/s")
    if module.rated_mt_s:
        parts.append(f"rated {module.rated_mt_s:,}")
    return ", ".join(filter(None, (*parts, _named(module, "manufacturer", "part"))))


def _devices(hardware: HardwareFacts) -> Iterator[Line]:
    kinds = (("GPU", hardware.gpu), ("storage", hardware.storage), ("network", hardware.network))
    for label, devices in kinds:
        for device in devices or ():
            yield label, _device(device)
    for adapter in hardware.display_adapters or ():
        if not adapter.on_pci and not adapter.software:
            where = " (not on PCI: switched off?)" if adapter.on_pci is False else ""
            yield "display", f"{' '.join(filter(None, (adapter.id, adapter.name)))}{where}"


def _device(device: DeviceFacts) -> str:
    name = " ".join(filter(None, (device.bdf, device.id, device.name)))
    return name if device.link is None else f"{name}, {device.link}"


def _remarks(hardware: HardwareFacts) -> Iterator[Line]:
    for remark in hardware.remarks:
        yield "remark", f"{remark.message}{sure(remark)}"


def _activity(activity: ActivityFacts) -> Iterator[Line]:
    for fact in activity.summary:
        yield "activity", f"{fact.value}{sure(fact)}"
    if activity.seconds_since_boot is not None:
        span = timedelta(seconds=activity.seconds_since_boot.value)
        yield "uptime", duration(span)
    boots = activity.boots_without_shutdown
    if boots is not None:
        yield (
            "boots",
            f"{boots.value:,} in a row without a shutdown, this one included{sure(boots)}",
        )
    yield "Winlogon", activity.notification or ""
    device = activity.last_device
    if device is not None:
        yield "last device", f"{device.value.device} at {moment(device.value.time)}{sure(device)}"
    button = activity.power_button
    if button is not None:
        times = plural(button.value.presses, "time")
        yield "power button", f"pressed {times}, the last at {moment(button.value.last_press)}"
    driver = activity.framework_driver
    if driver is not None:
        yield "framework log", f"{driver.value}{sure(driver)}"
