"""`ticket`: an analysis as a block of plain ASCII, to be pasted into a forum or a ticket."""

from __future__ import annotations

from datetime import timedelta
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.figures import duration
from kdmp_ks.analysis.page.machine_lines import activity_line, machine_lines
from kdmp_ks.analysis.page.stack_lines import stack_lines
from kdmp_ks.analysis.page.verdict_lines import verdict_title
from kdmp_ks.analysis.verdict.analysis import FRAMES_SHOWN
from kdmp_ks.ground.privacy import masked
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.report.bugcheck import BugcheckFacts
    from kdmp_ks.analysis.report.crash_facts import CrashFacts
    from kdmp_ks.analysis.report.module import ModuleFacts
    from kdmp_ks.analysis.verdict.analysis import AnalysisFacts

MOST_LINES: Final = 56
"""Lines of a block."""
_WIDTH: Final = 78
_INDENT: Final = "  "
_SEARCHED: Final = "BugCheck "
"""Begin of the line that people search for; it is never folded."""
_MOST_FINDINGS: Final = 6
_LONGEST: Final = 300
"""Characters of one fact; longer ones are cut."""


def ticket(found: AnalysisFacts) -> str:
    """Return an analysis as a block of text.

    Private facts are masked, and characters that are not ASCII replaced. There are as many findings
    as fit into `MOST_LINES` lines of 78 characters.
    """
    lines: list[str] = []
    for count in range(_MOST_FINDINGS, 0, -1):
        lines = [line for text in _facts(found, count) for line in _folded(text)]
        if len(lines) <= MOST_LINES:
            break
    return "\n".join(lines[:MOST_LINES]) + "\n"


def _folded(text: str) -> list[str]:
    shown = visible(masked(text)).encode("ascii", "replace").decode("ascii")
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST]}..."
    if shown.startswith(_SEARCHED):
        return [shown]
    inner = " " * (len(shown) - len(shown.lstrip()) + len(_INDENT))
    return wrap(
        shown, _WIDTH, subsequent_indent=inner, break_on_hyphens=False, break_long_words=False
    )


def _facts(found: AnalysisFacts, count: int) -> Iterator[str]:
    """Yield the lines of a block before they are folded, with that many findings."""
    report, verdict = found.report, found.report.verdict
    yield f"kdmp_ks {report.version}, analysis of {report.file.name}"
    yield _bugcheck(report.bugcheck)
    if report.bugcheck.name:
        yield f"{_INDENT}{report.bugcheck.name}"
    yield f"Verdict: {verdict_title(verdict)}"
    yield f"{_INDENT}{verdict.summary}"
    yield from _listed("Evidence:", (f"{x.test}: {x.finding}" for x in verdict.evidence[:count]))
    suspects = (f"{one.what}: {one.reason}" for one in verdict.ruled_out[: max(1, count // 2)])
    yield from _listed("Ruled out:", suspects)
    yield from _listed("Next:", verdict.next[: max(1, count - 2)])
    yield from _instruction(found)
    yield from _module("Culprit", found.culprit)
    if found.culprit is None or report.module is None or report.module.name != found.culprit.name:
        yield from _module("Module of the bug check", report.module)
    yield from _stack(found)
    yield from _machine(report)


def _bugcheck(found: BugcheckFacts) -> str:
    """Return the stop code in the form that people search for."""
    if found.code is None:
        return "BugCheck: not written"
    values = ", ".join(f"{one.value or 0:x}" for one in found.parameters)
    return f"BugCheck {found.code:X}, {{{values}}}"


def _listed(title: str, texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts, 1):
        if number == 1:
            yield title
        yield f"{_INDENT}{number}. {text}"


def _instruction(found: AnalysisFacts) -> Iterator[str]:
    one, fault = found.instruction, found.report.fault
    if one is None:
        return
    where = f"{int(one.address):#x}"
    if fault is not None and fault.instruction is not None and fault.instruction.location:
        where = fault.instruction.location
    yield f"Instruction: {where}: {one.text or one.reason}"
    if fault is not None and fault.address is not None:
        yield f"Fault address: {int(fault.address.value):#x}"


def _stack(found: AnalysisFacts) -> Iterator[str]:
    for label, text in stack_lines(found.stack, FRAMES_SHOWN):
        yield f"{label:7}  {text}" if label.startswith(" ") else f"Call stack, {text}:"


def _module(title: str, module: ModuleFacts | None) -> Iterator[str]:
    if module is None:
        return
    facts = [module.name]
    if module.date is not None:
        facts.append(f"of {module.date.value}")
    elif module.timestamp:
        facts.append(f"timestamp {module.timestamp:08x}")
    facts += [one for one in (module.vendor, module.purpose, module.path) if one]
    yield f"{title}: {', '.join(facts)}"


def _machine(report: CrashFacts) -> Iterator[str]:
    process = report.current_process
    if process is not None and process.image_name is not None:
        yield f"Process: {process.image_name.value}"
    if report.system_time is not None:
        time = f"{report.system_time.value:%Y-%m-%d %H:%M:%S} UTC"
        up = report.uptime_seconds
        yield f"Time: {time}" + (f", up {_up(up.value)}" if up is not None else "")
    if report.windows is not None:
        build = "" if report.build is None else f", build {report.build}"
        yield f"{report.windows.value}{build}, {report.machine.architecture}"
    for label, text in (*activity_line(report.activity), *machine_lines(report.hardware)):
        if text:
            yield f"{label[:1].upper()}{label[1:]}: {text}"


def _up(seconds: float) -> str:
    return duration(timedelta(seconds=seconds)).partition(".")[0]
