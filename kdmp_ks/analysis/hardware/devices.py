"""`DeviceFacts`, `DisplayAdapter`: devices by PCI configuration and by the display watchdog."""

from __future__ import annotations

from dataclasses import field

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.facts import Facts, frozen


@frozen
class AerFacts(Facts):
    """Advanced error reporting of PCI Express: errors since the registers were cleared.

    Attributes:
        uncorrectable: Uncorrectable error status register.
        correctable: Correctable error status register.
    """

    uncorrectable: int = field(metadata=HEX)
    correctable: int = field(metadata=HEX)


@frozen
class DeviceFacts(Facts):
    """A function of a PCI device. An unknown fact is None.

    Attributes:
        bdf: Bus, device and function, such as ``01:00.0``.
        id: Vendor and device, such as ``10de:1f0a``.
        cls: Class code, six hexadecimal digits.
        rev: Revision.
        subsystem: Vendor and device of the subsystem.
        name: Vendor and device by name; ``?`` in place of a device that the list of names lacks.
        link: Speed and width of the link, and those that the device is capable of, such as
            ``gen1 x16 of gen3 x16``; None where it has no PCI Express link.
        aer: Errors of the link; None where the device does not report them.
    """

    bdf: str
    id: str
    cls: str
    rev: int
    subsystem: str | None
    name: str | None
    link: str | None
    aer: AerFacts | None


@frozen
class DisplayAdapter(Facts):
    """A display adapter that Windows used, by the display watchdog.

    Attributes:
        id: Vendor and device, such as ``10de:1f0a``; on ARM64 of ACPI, such as ``QCOM:083A``.
        name: Vendor and device by name.
        software: Whether it is one of Microsoft's that need no hardware.
        on_pci: Whether the PCI configuration contains it: a GPU that is switched off does not
            answer there. None where the dump has no PCI configuration.
    """

    id: str
    name: str | None
    software: bool
    on_pci: bool | None
