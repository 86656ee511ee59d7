"""`analysis_page`: the page of an analysis, as ``kdmp analyze`` prints it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.crash_lines import crash_lines
from kdmp_ks.analysis.page.figures import duration, moment
from kdmp_ks.analysis.page.instruction_lines import fault_lines, instruction_lines
from kdmp_ks.analysis.page.machine_lines import activity_line, machine_lines
from kdmp_ks.analysis.page.stack_lines import stack_lines
from kdmp_ks.analysis.page.verdict_lines import verdict_title
from kdmp_ks.analysis.page.wording import tick_of
from kdmp_ks.analysis.verdict.analysis import FRAMES_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.page.wording import Machine
    from kdmp_ks.analysis.report.crash_facts import CrashFacts
    from kdmp_ks.analysis.report.module import ModuleFacts
    from kdmp_ks.analysis.signature.signature import Signature
    from kdmp_ks.analysis.verdict.analysis import AnalysisFacts
    from kdmp_ks.analysis.verdict.claim import Evidence
    from kdmp_ks.analysis.verdict.verdict import Verdict

    Line = tuple[str, str]


def analysis_page(found: AnalysisFacts) -> list[list[Line]]:
    """Return the lines of an analysis in groups; facts that are unknown have none."""
    report = found.report
    groups: tuple[Iterable[Line], ...] = (
        _verdict(report.verdict, report.machine),
        crash_lines(report),
        _signature(report.signature),
        _culprit(found.culprit),
        _instruction(found),
        () if report.fault is None else fault_lines(report.fault, report.machine),
        stack_lines(found.stack, FRAMES_SHOWN),
        _system(report),
    )
    return [[line for line in group if line[1]] for group in groups]


def _verdict(verdict: Verdict, machine: Machine) -> Iterator[Line]:
    yield "verdict", verdict_title(verdict)
    yield "", verdict.summary
    for number, one in enumerate(verdict.evidence, 1):
        yield f"  found {number}", f"{one.test}: {one.finding}{_places(one, machine)}"
    for suspect in verdict.ruled_out:
        yield "  ruled out", f"{suspect.what}: {suspect.reason}"
    for number, step in enumerate(verdict.next, 1):
        yield f"  next {number}", step


def _places(evidence: Evidence, machine: Machine) -> str:
    """Return the addresses to check a finding by, as far as its words do not have them."""
    missing = [one for one in evidence.addresses if f"{int(one):#x}" not in evidence.finding]
    if not missing:
        return ""
    return f" [at {', '.join(tick_of(one, machine) for one in missing)}]"


def _signature(signature: Signature | None) -> Iterator[Line]:
    if signature is None:
        return
    basis, sure = signature.basis, signature.confidence.word
    yield "signed by", f"{basis} ({sure} confidence: {signature.evidence})"
    bucket = signature.bucket
    if bucket is not None:
        yield "  bucket", f"{bucket.text} ({bucket.confidence.word} confidence: {bucket.evidence})"
        yield "  hash", f"{bucket.hash} (computed from our bucket; WinDbg's where the texts agree)"


def _culprit(module: ModuleFacts | None) -> Iterator[Line]:
    if module is None:
        return
    yield "culprit", module.name
    yield "  file", module.path
    if module.date is not None:
        yield "  linked", f"{module.date.value} ({module.date.evidence})"
    elif module.timestamp:
        yield "  timestamp", f"{module.timestamp:08x}"
    yield "  maker", module.vendor or ""
    yield "  purpose", module.purpose or ""
    if module.third_party is not None:
        who = "not Microsoft's" if module.third_party.value else "Microsoft's"
        sure = module.third_party.confidence.word
        yield "  written by", f"{who} ({sure} confidence): {module.third_party.evidence}"


def _instruction(found: AnalysisFacts) -> Iterator[Line]:
    one, report = found.instruction, found.report
    if one is None:
        return
    where = None if report.fault is None else report.fault.instruction
    place = tick_of(one.address, report.machine)
    if where is not None and where.location:
        place = where.location
    yield from instruction_lines(one, place, report.machine)


def _system(report: CrashFacts) -> Iterator[Line]:
    process = report.current_process
    if process is not None and process.image_name is not None:
        yield "process", str(process.image_name.value)
    if report.system_time is not None:
        yield "time", moment(report.system_time.value)
    if report.uptime_seconds is not None:
        yield "uptime", duration(timedelta(seconds=report.uptime_seconds.value))
    yield from activity_line(report.activity)
    if report.windows is not None:
        build = f", build {report.build}" if report.build is not None else ""
        yield "Windows", f"{report.windows.value.removeprefix('Windows ')}{build}"
    yield from machine_lines(report.hardware)
    for remark in () if report.hardware is None else report.hardware.remarks:
        yield "remark", remark.message
