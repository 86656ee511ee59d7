"""`kdmp info`: what a dump is and what happened, on one page."""

from __future__ import annotations

from kdmp_ks.cli import output
from kdmp_ks.cli.facts import GROUPS, Fact
from kdmp_ks.cli.verb import Job, verb


@verb("info", shows_warnings=True)
def command(job: Job) -> None:
    """Show what the dump is and what happened, on one page.

    What cannot be found out is told with its reason and does not stop the rest.
    """
    groups = [list(group(job.dump)) for group in GROUPS]
    if job.as_json:
        _document(job, [fact for group in groups for fact in group])
        return
    told: set[str] = set()
    rows = [[(fact.label, _text(fact, told)) for fact in group if fact.text] for group in groups]
    rows.append([("warning", warning["message"]) for warning in job.warnings()])
    output.groups(rows)


def _text(fact: Fact, told: set[str]) -> str:
    """What people read; a reason that several facts share is told once."""
    if fact.lacking in told:
        return "not available for the same reason"
    if fact.lacking:
        told.add(fact.lacking)
    return fact.text


def _document(job: Job, facts: list[Fact]) -> None:
    content = {fact.key: fact.value for fact in facts if fact.key}
    lacking = {fact.key: fact.lacking for fact in facts if fact.lacking}
    job.document({**content, "unavailable": lacking})
