"""0x124: the hardware reported an error that it could not correct.

The error record says which part: a bank of machine checks, the memory, or a device on PCI Express.
Where the dump lacks it, the parameters have the source and MCi_STATUS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.firmware.cper.section_facts import (
    BankError,
    MemoryErrorFacts,
    PciErrorFacts,
    ProcessorError,
    X86Error,
)
from kdmp_ks.firmware.pci_names import pci_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.analysis.watchdog.error_record import HardwareError
    from kdmp_ks.firmware.cper import Cper, CperSection
    from kdmp_ks.firmware.machine_check import MachineCheck

CODES: Final = frozenset((0x124,))

_RAM, _CPU, _EITHER, _GPU, _DISK = "RAM", "CPU", "CPU or RAM", "GPU", "disk"
_NOT_FATAL: Final = frozenset(("corrected", "informational"))
_MEMORY_KINDS: Final = frozenset(("memory controller", "extended memory"))
_SURE_KINDS: Final = frozenset(
    ("cache", "cache hierarchy", "TLB", "internal parity", "microcode ROM parity",
     "functional redundancy check")
)  # fmt: skip
"""Kinds of errors within the processor."""
_OUTSIDE_KINDS: Final = frozenset(("I/O", "external", "access of the SMM handler"))
"""Kinds of errors that the processor reports for others."""
_POISONED: Final = "poisoned data"
_MEMORY_UNIT: Final = "memory controller"
_PCI_UNIT: Final = "PCI Express root port"
_CLASS_SHIFT: Final = 16
_CLASSES: Final = {0x03: _GPU, 0x01: _DISK}
"""Culprits by the base class of a device on PCI."""
_BRIDGE: Final = 0x06
_INSIDE: Final = frozenset(("cache", "tlb"))
_WORDS: Final = {"tlb": "TLB"}
_SHOWN: Final = 4
"""Sections that the evidence lists."""


def hardware_error(case: Case) -> Iterator[Finding]:
    """Name the part that the error record or the parameters name."""
    from kdmp_ks.analysis.watchdog.error_record import find_error_record

    cpu = None if case.hardware is None else case.hardware.cpu
    found = find_error_record(case.dump, vendor=None if cpu is None else cpu.vendor)
    if found is None:
        return
    blames = list(_of_record(case, found.record)) or list(_of_parameters(found))
    best = min(blames, key=lambda one: one.order) if blames else _unknown(found)
    others = [one for one in blames if one is not best][: _SHOWN - 1]
    source = found.source or f"source {case.parameters[0]:#x}"
    place = "the record" if found.record is not None else "the record is not in the dump"
    yield Claim(
        cause=Cause.HARDWARE,
        culprit=best.culprit,
        confidence=best.confidence,
        rank=Rank.CODE,
        summary=f"The hardware reported an error that could not be corrected: {best.words}.",
        evidence=(
            *(Evidence(one.test, one.finding, (found.address,)) for one in (best, *others)),
            Evidence("bug check", f"reported by: {source}; {place}", (found.address,)),
            *_history(found.record),
        ),
        advice=_ADVICE.get(best.culprit, _ADVICE[None]),
    )


@dataclass(frozen=True)
class _Blame:
    """A part that an error is blamed on.

    Attributes:
        order: Place among blames of one record, the most telling first.
        culprit: The part; None where it has no name.
        confidence: How sure that is.
        words: The error in words, for the summary.
        test: Name of the source.
        finding: The error with its figures.
    """

    order: int
    culprit: str | None
    confidence: Confidence
    words: str
    test: str
    finding: str


def _of_record(case: Case, record: Cper | None) -> Iterator[_Blame]:
    """Yield the blame of each section, without what was corrected if anything else is there."""
    sections = () if record is None else record.sections
    worst = [one for one in sections if one.severity not in _NOT_FATAL] or sections
    for section in worst:
        blame = _of_section(case, section)
        if blame is not None:
            yield blame


def _of_section(case: Case, section: CperSection) -> _Blame | None:
    facts = section.facts
    if isinstance(facts, MemoryErrorFacts):
        return _of_memory(section, facts)
    if isinstance(facts, BankError):
        where = f"bank {facts.bank} of processor {facts.processor}"
        return _of_check(facts.check, where if facts.unit is None else f"{where} ({facts.unit})",
                         facts.unit)  # fmt: skip
    if isinstance(facts, PciErrorFacts):
        return _of_device(case, facts)
    if isinstance(facts, ProcessorError):
        return _of_processor(facts.error_types, f"of processor {facts.processor_id}")
    if isinstance(facts, X86Error):
        kinds = tuple(one.kind for one in facts.errors if one.kind is not None)
        return _of_processor(kinds, f"of the processor with APIC id {facts.apic_id}")
    if section.kind in ("processor_arm", "processor_itanium"):
        return _of_processor((), "of a processor")
    return None


def _of_memory(section: CperSection, facts: MemoryErrorFacts) -> _Blame:
    at = facts.physical_address
    place = "" if at is None else f" at physical address {at:#x}"
    part = f" in {section.fru_text}" if section.fru_text else ""
    kind = (facts.error_type or "memory error").replace("_", " ")
    finding = f"memory section: {kind}{place}{part}"
    return _Blame(0, _RAM, Confidence.HIGH, f"an error of the memory{part}", "error record",
                  finding)  # fmt: skip


def _of_check(check: MachineCheck, where: str, unit: str | None = None) -> _Blame | None:
    """Blame by MCi_STATUS; None where the value is not valid."""
    if not check.valid:
        return None
    culprit, confidence = _part(check, unit)
    finding = f"MCi_STATUS {check.status:#x} of {where}: {check.summary}"
    flags = f" ({', '.join(check.flags)})" if check.flags else ""
    words = f"a machine check, {check.summary}"
    order = 1 if check.severity in ("fatal", "uncorrected") else 3
    return _Blame(order, culprit, confidence, words, "machine check", finding + flags)


def _part(check: MachineCheck, unit: str | None) -> tuple[str | None, Confidence]:
    kind = check.kind
    if unit == _MEMORY_UNIT or kind in _MEMORY_KINDS:
        return _RAM, Confidence.HIGH
    if unit == _PCI_UNIT or kind in _OUTSIDE_KINDS:
        return None, Confidence.MEDIUM
    if _POISONED in check.flags:
        return _EITHER, Confidence.HIGH  # the processor met data that were bad before
    if kind in _SURE_KINDS:
        return _CPU, Confidence.HIGH
    return _CPU, Confidence.MEDIUM


def _of_device(case: Case, facts: PciErrorFacts) -> _Blame:
    errors = ", ".join(facts.fatal or facts.uncorrectable or facts.correctable).replace("_", " ")
    culprit, name = _device(case, facts)
    place = f" at {facts.function}" if facts.function else ""
    finding = f"PCI Express section: {name}{place}: {errors or 'no error bits'}"
    words = f"an error on PCI Express of {name}{place}"
    return _Blame(1, culprit, Confidence.HIGH, words, "error record", finding)


def _device(case: Case, facts: PciErrorFacts) -> tuple[str | None, str]:
    """Return the culprit and the name of the device, or of that below a port."""
    if facts.class_code is None:
        return None, "a device"
    base = facts.class_code >> _CLASS_SHIFT
    name = None
    if facts.vendor_id is not None and facts.device_id is not None:
        name = pci_name(facts.vendor_id, facts.device_id)
        name = name or f"device {facts.vendor_id:04x}:{facts.device_id:04x}"
    if base == _BRIDGE and facts.secondary_bus and case.hardware is not None:
        prefix = f"{facts.secondary_bus:02x}:"
        for culprit, devices in ((_GPU, case.hardware.gpu), (_DISK, case.hardware.storage)):
            for device in devices or ():
                if device.bdf.startswith(prefix):
                    return culprit, f"{device.name or device.id} below {name}"
    return _CLASSES.get(base), name or "a device"


def _of_processor(kinds: tuple[str, ...], whose: str) -> _Blame:
    said = ", ".join(dict.fromkeys(_WORDS.get(one, one) for one in kinds))
    words = f"{said} error {whose}" if said else f"an error {whose}"
    sure = bool(kinds) and _INSIDE.issuperset(kinds)
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    return _Blame(4, _CPU, confidence, words, "error record", f"processor section: {words}")


def _of_parameters(found: HardwareError) -> Iterator[_Blame]:
    """Yield the blame of MCi_STATUS in parameters 3 and 4."""
    if found.check is not None:
        blame = _of_check(found.check, "parameters 3 and 4")
        if blame is not None:
            yield blame


def _unknown(found: HardwareError) -> _Blame:
    words = f"{found.source or 'an unknown source'}, without details"
    finding = "neither the record nor the parameters name the part"
    return _Blame(9, None, Confidence.MEDIUM, words, "error record", finding)


def _history(record: Cper | None) -> Iterator[Evidence]:
    if record is not None and "previous_error" in record.flags:
        yield Evidence("error record", "the error is from before the machine was started")


_PROCESSOR: Final = (
    advice.STOCK_SPEED,
    advice.COOL_PROCESSOR,
    advice.UPDATE_FIRMWARE,
    "Replace the processor or the main board if errors go on at rated speed.",
)
_ADVICE: Final = {
    _RAM: (advice.TEST_MEMORY, advice.STOCK_SPEED),
    _EITHER: (advice.TEST_MEMORY, *_PROCESSOR),
    _CPU: _PROCESSOR,
    _GPU: (advice.CHECK_GPU, "Seat the card anew, or try another slot and another card."),
    _DISK: (advice.CHECK_DISK, "Update the firmware of the disk and of the machine."),
    None: (
        advice.UPDATE_FIRMWARE,
        advice.STOCK_SPEED,
        "Look at the events of WHEA-Logger before the crash.",
    ),
}
