"""The first group of lines of a report's page: the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.verdict import Verdict

    Line = tuple[str, str]

_KINDS: Final = {
    "third-party-driver": "third-party driver",
    "microsoft-driver": "driver of Microsoft",
    "user-process": "user process",
    "user-action": "user action",
}
"""Words for the kinds of verdicts."""
_MOST_LINES: Final = 3
"""Findings and suspects that the page of a report shows of each kind."""
_MOST_STEPS: Final = 2
"""Next steps that the page of a report shows."""


def verdict_lines(verdict: Verdict) -> Iterator[Line]:
    """Return the verdict, the findings of most weight, the suspects ruled out, and a next step."""
    yield "verdict", verdict_title(verdict)
    yield "", verdict.summary
    yield from _labelled(
        "  found", (f"{one.test}: {one.finding}" for one in verdict.evidence[:_MOST_LINES])
    )
    innocent = (f"{one.what}: {one.reason}" for one in verdict.ruled_out[:_MOST_LINES])
    yield from _labelled("  ruled out", innocent)
    yield from _labelled("  next", iter(verdict.next[:_MOST_STEPS]))


def verdict_title(verdict: Verdict) -> str:
    """Return kind, culprit and confidence in one line, such as ``hardware: RAM (high)``."""
    if verdict.kind == "undetermined":
        return verdict.kind
    culprit = f": {verdict.culprit}" if verdict.culprit else ""
    return f"{_KINDS.get(verdict.kind, verdict.kind)}{culprit} ({verdict.confidence})"


def _labelled(label: str, texts: Iterator[str]) -> Iterator[Line]:
    for text in texts:
        yield label, text
        label = ""
