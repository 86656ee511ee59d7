"""`AnalysisFacts`: a report with the instruction that the verdict was reached by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.call_stack.stack_fields import stack_fields
from kdmp_ks.analysis.instruction import instruction_facts
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.report.builder import read_report
from kdmp_ks.analysis.report.module import module_facts
from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.analysis.call_stack import CallStack
    from kdmp_ks.analysis.instruction import InstructionFacts
    from kdmp_ks.analysis.report.builder import JudgedDump
    from kdmp_ks.analysis.report.crash_facts import CrashFacts
    from kdmp_ks.analysis.report.module import ModuleFacts

_OF_REPORT: Final = (
    "bugcheck", "exception", "fault", "module", "third_party_on_stack", "signature",
    "current_process",
    "system_time", "uptime_seconds", "windows", "build", "hardware", "activity",
)  # fmt: skip
"""Facts of the report that the document of an analysis repeats."""
_CONFIDENCES: Final = {one.word: one for one in Confidence}


FRAMES_SHOWN: Final = 12
"""Frames of the call stack that an analysis shows."""


@frozen
class AnalysisFacts(Facts):
    """The verdict on a crash, and all that it was reached by.

    Attributes:
        report: The report, with the verdict.
        culprit: The module that the verdict names; None where it names none.
        instruction: The instruction that the fault happened at, with the results of its tests; None
            where the crash is not about a fault.
        stack: The call stack of the crash; None where no registers are known.
        stack_unknown: Why there is no call stack; None if there is one.
    """

    report: CrashFacts
    culprit: ModuleFacts | None
    instruction: InstructionFacts | None
    stack: CallStack | None = None
    stack_unknown: str | None = None

    def to_dict(self) -> dict[str, object]:
        """Return the analysis as JSON has it: addresses are hexadecimal text."""
        of_report = self.report.to_dict()
        unavailable = {} if self.stack_unknown is None else {"call_stack": self.stack_unknown}
        return {
            "verdict": of_report["verdict"],
            "culprit": as_plain(self.culprit),
            "instruction": as_plain(self.instruction),
            "call_stack": None if self.stack is None else stack_fields(self.stack, FRAMES_SHOWN),
            **{name: of_report[name] for name in _OF_REPORT},
            "unavailable": {**self.report.unavailable, **unavailable},
        }


def read_analysis(dump: JudgedDump, version: str) -> AnalysisFacts:
    """Describe a crash with all that its verdict was reached by.

    Args:
        dump: The dump.
        version: Version of the package.

    Raises:
        SourceError: The file cannot be read.
    """
    report = read_report(dump, version)
    stack, reason = _stack(dump)
    return AnalysisFacts(report, _culprit(dump, report), _instruction(dump), stack, reason)


def _culprit(dump: JudgedDump, report: CrashFacts) -> ModuleFacts | None:
    verdict = report.verdict
    if verdict.culprit is None or not report.kernel_modules:
        return None
    wanted = verdict.culprit.casefold()
    for module in dump.kernel_modules:
        if module.name.casefold() == wanted:
            confidence = _CONFIDENCES[verdict.confidence]
            return module_facts(dump, module, "the verdict", confidence, verdict)
    return None


def _instruction(dump: JudgedDump) -> InstructionFacts | None:
    try:
        examined = dump.examined_instruction
        return None if examined is None else instruction_facts(examined)
    except UNUSABLE:
        return None


def _stack(dump: JudgedDump) -> tuple[CallStack | None, str | None]:
    """Return the call stack of the crash, or why there is none."""
    try:
        return dump.stack(), None
    except SourceError:
        raise
    except KdmpError as error:
        return None, str(error)
