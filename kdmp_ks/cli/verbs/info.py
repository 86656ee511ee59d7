"""`kdmp info`: what happened and what the dump is, on one page."""

from __future__ import annotations

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.verb import Job, verb


@verb("info", shows_warnings=True, takes_dtb=True)
def command(job: Job) -> None:
    """Show the crash and the contents of the dump on one page.

    Unknown facts are omitted; --json gives the reasons.
    """
    report = job.dump.report()
    if job.as_json:
        job.document(report.to_dict())
    else:
        output.groups(report.page())
