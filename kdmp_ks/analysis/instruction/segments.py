"""`segment_bases`: the base of the segment register that the kernel reads its KPCR through.

No saved structure has the base of a segment. In the kernel it is known without one: gs of AMD64 and
fs of x86 lead to the KPCR of the processor, which the KPRCB is a part of. Windows leaves the GS
base in the special registers of a KPRCB mostly empty; where it is there, it has to agree.

Which processor the fault happened on is certain only where the thread could not be moved to another
one afterwards: at DISPATCH_LEVEL and above, or on a machine with one processor.

In user mode the segment leads to the TEB of the thread, which is the one that stopped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.held_values import SegmentBase
from kdmp_ks.architecture import AMD64, X86
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from typing import Any, Protocol

    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.system import System
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.kernel.processes.processors import Processor, Processors

    class SegmentedDump(Protocol):
        """A dump, as far as the base of a segment needs it."""

        @property
        def architecture(self) -> Architecture:
            """The machine."""

        @property
        def system(self) -> System:
            """The dumped system."""

        @property
        def crashing_processor(self) -> Inferred[Processor] | None:
            """The processor that crashed."""

        @property
        def processors(self) -> Processors:
            """All processors whose KPRCB is known."""


_SEGMENTS: Final = {AMD64: "gs", X86: "fs"}
_SELECTORS: Final = {AMD64: 0x10, X86: 0x08}
"""Code selectors of the kernel."""
_KPCR_SELECTOR: Final = 0x30
"""The selector of fs in the kernel of x86."""
_DISPATCH_LEVEL: Final = 2


def segment_bases(dump: SegmentedDump, fault: Fault) -> dict[str, SegmentBase]:
    """Return the bases of segments that are known at a fault, by segment register.

    Args:
        dump: The dump.
        fault: The fault.

    Raises:
        SourceError: The file cannot be read.
    """
    machine = dump.architecture
    segment = _SEGMENTS.get(machine)
    if segment is None or fault.instruction is None:
        return {}
    try:
        crashed = dump.crashing_processor
        if crashed is None or crashed.confidence is not Confidence.HIGH:
            return {}
        if not machine.is_kernel_address(fault.instruction):
            found = _teb(crashed.value, fault, machine)
        else:
            found = _kpcr(dump, crashed.value, fault)
    except (*UNUSABLE, KdmpError, KeyError):
        return {}
    return {} if found is None else {segment: found}


def _kpcr(dump: SegmentedDump, processor: Processor, fault: Fault) -> SegmentBase | None:
    machine = dump.architecture
    inside = dump.system.kdbg["OffsetPcrContainedPrcb"]
    selector = fault.registers.get("cs")
    if not inside or selector not in (None, _SELECTORS[machine]):
        return None
    kpcr = int(processor.address) - inside
    if not machine.is_kernel_address(kpcr):
        return None
    if machine == X86 and fault.registers.get("fs") not in (None, _KPCR_SELECTOR):
        return None
    evidence = f"KPCR of processor {processor.index}, around its KPRCB"
    certain = _stays(dump, fault)
    if machine == AMD64:
        special: Any = processor.special_registers
        saved, swapped = int(special["MsrGsBase"]), int(special["MsrGsSwap"])
        if saved == kpcr:
            evidence += ", and its saved GS base"
        elif swapped == kpcr:
            evidence, certain = f"{evidence}, and its saved GS base before swapgs", False
        elif saved or swapped:
            return None
    return SegmentBase(kpcr, evidence, certain)


def _stays(dump: SegmentedDump, fault: Fault) -> bool:
    """Return whether the thread cannot have been moved to another processor since the fault."""
    if dump.processors.declared == 1:
        return True
    irql = fault.irql
    return irql is not None and irql.confidence is Confidence.HIGH and irql.value >= _DISPATCH_LEVEL


def _teb(processor: Processor, fault: Fault, machine: Architecture) -> SegmentBase | None:
    """Return the base in user mode; never certain, as threads may set another one."""
    selector = fault.registers.get("cs")
    teb = processor.thread.teb
    if selector is None or selector == _SELECTORS[machine] or teb is None:
        return None
    return SegmentBase(int(teb), "TEB of the thread", certain=False)
