"""`CpuFacts`: the processor, by the registry values and registers in the secondary data."""

from __future__ import annotations

from dataclasses import field

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.facts import Facts, frozen


@frozen
class ThermalFacts(Facts):
    """The digital thermal sensor of an Intel processor, read when the machine stopped.

    Attributes:
        status: IA32_THERM_STATUS (MSR 0x19c).
        degrees_below_limit: Kelvins below the temperature at which the processor throttles; None
            where the reading is not valid.
        now: Conditions at the time of the reading, in words.
        logged: Conditions that occurred since the log bits were cleared, in words.
    """

    status: int = field(metadata=HEX)
    degrees_below_limit: int | None
    now: tuple[str, ...]
    logged: tuple[str, ...]


@frozen
class CpuFacts(Facts):
    """The processor. An unknown fact is None.

    Attributes:
        name: The brand string, such as ``AMD Ryzen 5 5600X 6-Core Processor``.
        vendor: The vendor string of CPUID, such as ``GenuineIntel``; on ARM64 that of the registry.
        identifier: Windows' text of family, model and stepping.
        family: Family, with the extended family added.
        model: Model, with the extended model in its upper four bits.
        stepping: Stepping.
        mhz: Frequency in MHz as Windows measured it at its start.
        microcode: Revision of the microcode, hexadecimal, such as ``0xa0c``; Intel only.
        sockets: Number of processors in the SMBIOS tables that are not empty sockets.
        cores: Number of their cores.
        threads: Number of their logical processors.
        hypervisor: Whether Windows ran on a hypervisor, its own included, when it started.
        thermal: The thermal sensor at the crash; Intel only.
    """

    name: str | None
    vendor: str | None
    identifier: str | None
    family: int | None
    model: int | None
    stepping: int | None
    mhz: int | None
    microcode: str | None
    sockets: int | None
    cores: int | None
    threads: int | None
    hypervisor: bool | None
    thermal: ThermalFacts | None
