"""`CpuidReading`, `describe_cpu`: the processor by its CPUID leaves.

A feature has a name of `data/cpu_features.json`: the names that Linux and compilers use, such as
``avx2``. A crash dump contains one subleaf of each leaf, mostly not subleaf 0, so a feature may be
unknown; ``has`` distinguishes that from a feature that is missing.
"""

from __future__ import annotations

import json
from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.public_files import data_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["CpuDescription", "CpuFeature", "CpuidReading", "cpu_features", "describe_cpu"]

_VENDOR_LEAF: Final = 0
_SIGNATURE_LEAF: Final = 1
_TOPOLOGY_LEAF: Final = 0xB
_EXTENDED_LEAVES: Final = 0x80000000
_BRAND_LEAVES: Final = (0x80000002, 0x80000003, 0x80000004)
_NO_SUBLEAVES: Final = frozenset({0, 1, 0x80000001, 0x80000008})
"""Leaves with features whose result does not depend on ECX."""


class CpuidReading(NamedTuple):
    """The registers that CPUID returned for one leaf."""

    eax: int
    ebx: int
    ecx: int
    edx: int


class CpuFeature(NamedTuple):
    """A feature of processors and the bit that announces it.

    Attributes:
        name: Its name, in lower case.
        leaf: Leaf of CPUID, the value in EAX.
        subleaf: Subleaf, the value in ECX.
        register: Register with the bit, such as ``ebx``.
        bit: Number of the bit.
        requires: Name of another feature without which it cannot be used; None if there is none.
    """

    name: str
    leaf: int
    subleaf: int
    register: str
    bit: int
    requires: str | None


@frozen
class CpuDescription(Facts):
    """A processor. An unknown fact is None.

    Attributes:
        vendor: The vendor string, such as ``GenuineIntel``.
        brand: The brand string, with runs of blanks collapsed.
        family: Family, with the extended family added.
        model: Model, with the extended model in its upper four bits.
        stepping: Stepping.
        apic_id: Initial APIC id, eight bits, of the processor that CPUID was called on.
        features: Names of the features that the readings announce, sorted.
    """

    vendor: str | None
    brand: str | None
    family: int | None
    model: int | None
    stepping: int | None
    apic_id: int | None
    features: tuple[str, ...]
    _readings: Mapping[int, CpuidReading] = field(repr=False)

    @property
    def hypervisor(self) -> bool | None:
        """Whether a hypervisor announces itself to the code that called CPUID."""
        return self.has("hypervisor")

    def has(self, feature: str) -> bool | None:
        """Return whether the processor has a feature; None if the readings do not show it.

        Args:
            feature: A name of `cpu_features`, such as ``popcnt``.

        Raises:
            ValueError: There is no feature of that name.
        """
        known = cpu_features().get(feature)
        if known is None:
            raise ValueError(f"{feature!r} is not a known feature of processors")
        return _has(known, self._readings)


def describe_cpu(read: Callable[[int], CpuidReading | None]) -> CpuDescription:
    """Describe a processor.

    Args:
        read: Returns the reading of a leaf, None if there is none; such as
            `kdmp_ks.blobs.processor_registers.ProcessorRegisters.cpuid`.
    """
    wanted = {known.leaf for known in cpu_features().values()}
    wanted |= {_VENDOR_LEAF, _SIGNATURE_LEAF, _TOPOLOGY_LEAF, _EXTENDED_LEAVES}
    found = ((leaf, read(leaf)) for leaf in wanted)
    readings = {leaf: reading for leaf, reading in found if reading is not None}
    family, model, stepping = _signature(readings.get(_SIGNATURE_LEAF))
    signature = readings.get(_SIGNATURE_LEAF)
    features = [name for name, known in cpu_features().items() if _has(known, readings)]
    return CpuDescription(
        vendor=_vendor(readings.get(_VENDOR_LEAF)),
        brand=_brand([read(leaf) for leaf in _BRAND_LEAVES]),
        family=family,
        model=model,
        stepping=stepping,
        apic_id=None if signature is None else signature.ebx >> 24,
        features=tuple(sorted(features)),
        _readings=readings,
    )


@cache
def cpu_features() -> Mapping[str, CpuFeature]:
    """Return the known features of processors by name."""
    text = data_text("cpu_features.json")
    found = {}
    for group in json.loads(text):
        leaf = int(group["leaf"], 16)
        for bit, name in group["bits"].items():
            requires = group.get("requires", {}).get(name)
            known = CpuFeature(name, leaf, group["subleaf"], group["register"], int(bit), requires)
            found[name] = known
    return found


def _has(known: CpuFeature, readings: Mapping[int, CpuidReading]) -> bool | None:
    if known.requires is not None and _has(cpu_features()[known.requires], readings) is False:
        return False
    first = readings.get(known.leaf & _EXTENDED_LEAVES)
    if first is not None and first.eax < known.leaf:
        return False
    reading = readings.get(known.leaf)
    if reading is None:
        return None
    if known.leaf not in _NO_SUBLEAVES and known.subleaf != _subleaf(known.leaf, readings):
        return None
    return bool(getattr(reading, known.register) >> known.bit & 1)


def _subleaf(leaf: int, readings: Mapping[int, CpuidReading]) -> int | None:
    """Return the subleaf of a reading; None if it is not known.

    Leaf 0xB repeats in its result the subleaf that it was called with: the number of the leaf, or
    0. All leaves are read in the same way.
    """
    topology = readings.get(_TOPOLOGY_LEAF)
    if topology is None or not any(topology):
        return None
    called_with = topology.ecx & 0xFF
    if called_with == _TOPOLOGY_LEAF:
        return leaf
    return 0 if called_with == 0 else None


def _signature(reading: CpuidReading | None) -> tuple[int, int, int] | tuple[None, None, None]:
    """Return family, model and stepping as CPUID's documentation calculates them."""
    if reading is None:
        return None, None, None
    value = reading.eax
    base = value >> 8 & 0xF
    family = base + (value >> 20 & 0xFF) if base == 0xF else base
    model = value >> 4 & 0xF
    if base in (6, 0xF):
        model |= value >> 12 & 0xF0
    return family, model, value & 0xF


def _vendor(reading: CpuidReading | None) -> str | None:
    return None if reading is None else _text((reading.ebx, reading.edx, reading.ecx))


def _brand(readings: list[CpuidReading | None]) -> str | None:
    words = [word for reading in readings if reading is not None for word in reading]
    return _text(words) if all(readings) else None


def _text(words: list[int] | tuple[int, ...]) -> str | None:
    data = b"".join(word.to_bytes(4, "little") for word in words)
    text = data.partition(b"\0")[0].decode("ascii", "replace")
    return " ".join(text.split()) or None
