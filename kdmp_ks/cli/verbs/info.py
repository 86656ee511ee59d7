"""`kdmp info`: what happened and what the dump is, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.report.crash_facts import crash
from kdmp_ks.cli.report.file_facts import file
from kdmp_ks.cli.report.system_facts import system
from kdmp_ks.cli.report.who_facts import who
from kdmp_ks.cli.support.verb import Job, verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.cli.report.facts import Fact
    from kdmp_ks.dump import KernelDumpParser

#: The groups in the order in which they are shown; a further one needs its function only.
_GROUPS: tuple[Callable[[KernelDumpParser], Iterator[Fact]], ...] = (crash, who, system, file)


@verb("info", shows_warnings=True, takes_dtb=True)
def command(job: Job) -> None:
    """Show what happened and what the dump is, on one page.

    What cannot be found out is left out; --json tells the reasons.
    """
    groups = [list(group(job.dump)) for group in _GROUPS]
    if job.as_json:
        _document(job, [fact for group in groups for fact in group])
        return
    rows = [[(fact.label, fact.text) for fact in group if fact.text] for group in groups]
    rows.append([("warning", warning["message"]) for warning in job.warnings()])
    output.groups(rows)


def _document(job: Job, facts: list[Fact]) -> None:
    content = {fact.key: fact.value for fact in facts if fact.key}
    lacking = {fact.key: fact.lacking for fact in facts if fact.lacking}
    job.document({**content, "unavailable": lacking})
