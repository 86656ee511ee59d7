"""`read_processor_registers`: CPUID leaves and model-specific registers, each read twice."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.errors import CutOffError, InvalidDataError
from kdmp_ks.firmware.cpuid import CpuidReading
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_PROCESSOR_REGISTERS
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ProcessorRegisters", "read_processor_registers"]

_Kinds = WindowsDumpBlobs.RegisterKinds
_NOUN = "the processor registers"


@frozen
class ProcessorRegisters(Facts):
    """CPUID leaves and model-specific registers (MSRs) of a dump.

    The first reading was taken when the machine started, under the hypervisor if there was one; the
    second one on the processor that stopped.

    Attributes:
        leaves: CPUID leaves, in the order of the blob.
        msrs: Numbers of the MSRs, in the order of the blob.
    """

    leaves: tuple[int, ...]
    msrs: tuple[int, ...]
    _cpuid: Mapping[int, tuple[CpuidReading, CpuidReading]] = field(repr=False)
    _msr: Mapping[int, tuple[int, int]] = field(repr=False)

    def cpuid(self, leaf: int, early: bool = False) -> CpuidReading | None:
        """Return the registers that CPUID returned for a leaf; None if it was not read.

        Leaves with subleaves were read with the leaf's number as subleaf: 7 of leaf 7.

        Args:
            leaf: The leaf.
            early: Whether to return the first reading.
        """
        found = self._cpuid.get(leaf)
        return None if found is None else found[not early]

    def msr(self, index: int, early: bool = False) -> int | None:
        """Return the value of a model-specific register; None if it was not read.

        Args:
            index: Number of the register.
            early: Whether to return the first reading.
        """
        found = self._msr.get(index)
        return None if found is None else found[not early]


def read_processor_registers(data: bytes, warnings: Warnings | None = None) -> ProcessorRegisters:
    """Read CPUID leaves and model-specific registers.

    Args:
        data: The blob with the tag d03dc06f-d88e-44c5-ba2a-fae035172d19.
        warnings: A record of what is wrong with it.

    Raises:
        InvalidDataError: The first entry is of no known kind, or incomplete.
    """
    own = Warnings(warnings)
    entry = struct_of(WindowsDumpBlobs.ProcessorRegister)
    count, rest = divmod(len(data), entry.size)
    if not count:
        expected = f"{entry.size:#x} bytes or more"
        raise CutOffError(f"{_NOUN} are cut off", field="size", expected=expected, got=len(data))
    if rest:
        reason = f"only {rest:,} of {entry.size:,} bytes are there"
        own.append(Unavailable("the last processor register", reason))
    if count > MAX_PROCESSOR_REGISTERS:
        own.append(OddValue("number of processor registers", count, "later ones are left out"))
        count = MAX_PROCESSOR_REGISTERS
    tables: dict[int, dict[int, tuple[bytes, bytes]]] = {_Kinds.cpuid: {}, _Kinds.msr: {}}
    for kind, index, early, late in entry.iter_unpack(data[: count * entry.size]):
        table = tables.get(kind)
        if table is None:
            if not any(tables.values()):
                raise InvalidDataError(
                    f"{_NOUN} begin with an entry of another kind",
                    field="kind",
                    expected="0 (CPUID) or 1 (MSR)",
                    got=kind,
                )
            own.append(OddValue("kind of a processor register", kind, "the entry is ignored"))
        elif table.setdefault(index, (early, late)) != (early, late):
            what = f"processor register {index:#x}"
            own.append(Unavailable(f"another reading of {what}", "the first one is used"))
    leaf = struct_of(WindowsDumpBlobs.CpuidReading).unpack
    value = struct_of(WindowsDumpBlobs.MsrReading).unpack
    cpuid = {
        index: (CpuidReading(*leaf(early)), CpuidReading(*leaf(late)))
        for index, (early, late) in tables[_Kinds.cpuid].items()
    }
    msr = {
        index: (value(early)[0], value(late)[0])
        for index, (early, late) in tables[_Kinds.msr].items()
    }
    return ProcessorRegisters(tuple(cpuid), tuple(msr), cpuid, msr)
