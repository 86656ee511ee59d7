"""`FleetRow`: the facts of one dump among many; `row_of`: the row of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from kdmp_ks.fleet.hardware_part import hardware_part
from kdmp_ks.fleet.parts import (
    RowCheck,
    RowError,
    RowEvidence,
    RowExoneration,
    RowGroupVerdict,
    RowHardware,
    RowMachine,
    RowParameter,
    RowSignature,
    RowStackModule,
    RowVerdict,
    RowWarning,
)
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.privacy import masked

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.analysis.instruction import InstructionTestFacts
    from kdmp_ks.analysis.report.crash_facts import CrashFacts
    from kdmp_ks.analysis.report.module import ModuleFacts
    from kdmp_ks.ground.inferred import Inferred

T = TypeVar("T")

_CUT: Final = frozenset(("missing_pages", "missing_end_mark", "count_mismatch", "cut_off_blob"))
"""Kinds of warnings about a file that lacks something its header promises."""
_NOT_MASKED: Final = frozenset(("path", "duplicate_of"))
"""Texts of the caller's own."""


@frozen
class FleetRow(Facts):
    """The facts of one dump among many: plain values that can be pickled.

    An unknown fact is None. The attributes are the columns of `kdmp_ks.fleet.columns.COLUMNS`, in
    the same order, which describes each.
    """

    path: str
    size: int | None = None
    modified: datetime | None = None
    sha256: str | None = None
    fingerprint: str | None = None
    error: RowError | None = None
    duplicate_of: str | None = None
    machine: RowMachine | None = None
    signature: RowSignature | None = None
    verdict: RowVerdict | None = None
    group_verdict: RowGroupVerdict | None = None
    dump_type: str | None = None
    architecture: str | None = None
    writer: str | None = None
    windows: str | None = None
    build: int | None = None
    build_revision: int | None = None
    build_lab: str | None = None
    product: str | None = None
    boot_id: int | None = None
    processors: int | None = None
    crashed_at: datetime | None = None
    uptime_seconds: float | None = None
    code: int | None = None
    name: str | None = None
    p1: int | None = None
    p2: int | None = None
    p3: int | None = None
    p4: int | None = None
    parameters: tuple[RowParameter, ...] = ()
    exception_code: int | None = None
    exception_name: str | None = None
    exception_address: int | None = None
    instruction: int | None = None
    fault_address: int | None = None
    access_type: str | None = None
    irql: int | None = None
    module: str | None = None
    module_offset: int | None = None
    module_timestamp: int | None = None
    module_size: int | None = None
    module_third_party: bool | None = None
    module_vendor: str | None = None
    module_evidence: str | None = None
    module_confidence: str | None = None
    process: str | None = None
    pid: int | None = None
    tid: int | None = None
    processor: int | None = None
    third_parties: tuple[RowStackModule, ...] = ()
    evidence: tuple[RowEvidence, ...] = ()
    ruled_out: tuple[RowExoneration, ...] = ()
    advice: tuple[str, ...] = ()
    instruction_checks: tuple[RowCheck, ...] = ()
    single_bits: tuple[int, ...] = ()
    hardware: RowHardware | None = None
    module_count: int | None = None
    module_set: str | None = None
    unloaded_count: int | None = None
    activity: tuple[str, ...] = ()
    truncated: bool | None = None
    warnings: tuple[RowWarning, ...] = ()
    unavailable: Mapping[str, str] = field(default_factory=dict, hash=False)
    cpu_ms: float | None = None


def row_of(
    report: CrashFacts,
    path: str,
    *,
    tests: tuple[InstructionTestFacts, ...] = (),
    private: bool = False,
    **about: object,
) -> FleetRow:
    """Return the row of a report.

    Args:
        report: The report.
        path: Path of the dump, as the caller has it.
        tests: Results of the tests of the faulting instruction.
        private: Whether names of people and the like stay; they are masked otherwise.
        about: Columns that the report does not contain: ``size``, ``modified``, ``sha256``,
            ``fingerprint``, ``module_set``, ``cpu_ms``.
    """
    columns: dict[str, Any] = {
        "size": report.file.size,
        **_system(report),
        **_crash(report),
        **_module(report),
        **_running(report),
        **_verdict(report),
        **_health(report),
        "single_bits": _single_bits(report, tests),
        "instruction_checks": tuple(RowCheck(one.test, one.result, one.finding) for one in tests),
        **about,
    }
    row = FleetRow(path=path, **columns)
    return row if private else _without_private(row)


def _value(fact: Inferred[T] | None) -> T | None:
    return None if fact is None else fact.value


def _system(report: CrashFacts) -> dict[str, Any]:
    build, product = report.build, _value(report.product_type)
    return {
        "dump_type": report.dump_type.name,
        "architecture": report.machine.architecture,
        "writer": report.bugcheck.writer,
        "windows": _value(report.windows),
        "build": None if build is None else build.number.value,
        "build_revision": None if build is None else _value(build.revision),
        "build_lab": None if build is None else _value(build.lab),
        "product": None if product is None else product.name,
        "boot_id": _value(report.boot_id),
        "processors": _value(report.processors),
        "crashed_at": _value(report.system_time),
        "uptime_seconds": _value(report.uptime_seconds),
        "hardware": None if report.hardware is None else hardware_part(report.hardware),
        "activity": ()
        if report.activity is None
        else tuple(one.value for one in report.activity.summary),
    }


def _crash(report: CrashFacts) -> dict[str, Any]:
    bugcheck, exception, fault = report.bugcheck, report.exception, report.fault
    values = [one.value for one in bugcheck.parameters]
    pointer = report.faulting_instruction
    if fault is not None and fault.instruction is not None:
        pointer = fault.instruction
    address = report.faulting_address
    return {
        "code": bugcheck.standard_code,
        "name": bugcheck.name,
        **{f"p{number}": value for number, value in enumerate(values, 1)},
        "parameters": tuple(
            RowParameter(one.role, one.meaning, one.name, one.location)
            for one in bugcheck.parameters
        ),
        "exception_code": None if exception is None else exception.code,
        "exception_name": None if exception is None else exception.name,
        "exception_address": None
        if exception is None or exception.address is None
        else int(exception.address.address),
        "instruction": None if pointer is None else int(pointer.address),
        "fault_address": None if address is None else int(address.address),
        "access_type": None if exception is None else exception.access_type,
        "irql": None if fault is None else _value(fault.irql),
        "signature": _signature(report),
    }


def _signature(report: CrashFacts) -> RowSignature | None:
    found = report.signature
    if found is None:
        return None
    bucket = found.bucket
    return RowSignature(
        id=found.hash,
        text=found.text,
        basis=found.basis,
        confidence=found.confidence.word,
        bucket=None if bucket is None else bucket.text,
        bucket_id=None if bucket is None else bucket.hash,
    )


def _module(report: CrashFacts) -> dict[str, Any]:
    module = report.module
    if module is None:
        return {}
    return {
        "module": module.name,
        "module_offset": _offset(report, module),
        "module_timestamp": module.timestamp,
        "module_size": module.size,
        "module_third_party": _value(module.third_party),
        "module_vendor": module.vendor,
        "module_evidence": module.evidence,
        "module_confidence": module.confidence,
    }


def _offset(report: CrashFacts, module: ModuleFacts) -> int | None:
    """Return the offset in a module of the first instruction that is known to be in it."""
    exception, fault = report.exception, report.fault
    for found in (
        report.faulting_instruction,
        None if fault is None else fault.instruction,
        None if exception is None else exception.address,
        report.instruction_pointer,
    ):
        if found is not None and 0 <= found.address - module.start < module.size:
            return int(found.address - module.start)
    return None


def _running(report: CrashFacts) -> dict[str, Any]:
    process, thread = report.current_process, report.current_thread
    return {
        "process": None if process is None else _value(process.image_name),
        "pid": None if process is None else _value(process.id),
        "tid": None if thread is None else _value(thread.id),
        "processor": _value(report.crashed_processor),
        "third_parties": tuple(
            RowStackModule(one.name, one.words, one.vendor)
            for one in report.third_party_on_stack or ()
        ),
    }


def _verdict(report: CrashFacts) -> dict[str, Any]:
    found = report.verdict
    return {
        "verdict": RowVerdict(found.kind, found.culprit, found.confidence, found.summary),
        "evidence": tuple(
            RowEvidence(one.test, one.finding, tuple(map(int, one.addresses)))
            for one in found.evidence
        ),
        "ruled_out": tuple(RowExoneration(one.what, one.reason) for one in found.ruled_out),
        "advice": tuple(found.next),
    }


def _single_bits(report: CrashFacts, tests: tuple[InstructionTestFacts, ...]) -> tuple[int, ...]:
    """Return the numbers of the bits that were wrong alone, each once, ascending."""
    found = {one.bit for one in report.verdict.evidence}
    found.update(one.bit for one in tests if one.result == "failed")
    return tuple(sorted(one for one in found if one is not None))


def _health(report: CrashFacts) -> dict[str, Any]:
    return {
        "module_count": report.kernel_modules,
        "unloaded_count": report.unloaded_modules,
        "truncated": any(one.kind in _CUT for one in report.warnings),
        "warnings": tuple(RowWarning(one.kind, one.message) for one in report.warnings),
        "unavailable": dict(report.unavailable),
    }


def _without_private(row: FleetRow) -> FleetRow:
    changed = _changed(row)
    changed = {name: value for name, value in changed.items() if name not in _NOT_MASKED}
    return replace(row, **changed) if changed else row


def _masked(value: Any) -> Any:
    """Return a value with its texts masked: the same object where there is nothing to mask."""
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, tuple):
        return tuple(map(_masked, value)) if value else value
    if isinstance(value, Mapping):
        return {name: _masked(inner) for name, inner in value.items()}
    if isinstance(value, Facts):
        changed: Any = _changed(value)
        return replace(cast("Any", value), **changed) if changed else value
    return value


def _changed(facts: Facts) -> dict[str, Any]:
    """Return the fields of plain values that masking changes."""
    found = {}
    for name in facts.__dataclass_fields__:
        value = getattr(facts, name)
        if value is not None and not isinstance(value, (int, float)):
            other = _masked(value)
            if other is not value and other != value:
                found[name] = other
    return found
