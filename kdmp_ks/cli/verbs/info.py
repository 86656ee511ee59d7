"""`kdmp info`: what happened and what the dump is, on one page."""

from __future__ import annotations

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.verb import Invocation, verb


@verb("info", shows_warnings=True, takes_dtb=True)
def command(invocation: Invocation) -> None:
    """Show the crash and the contents of the dump on one page.

    Unknown facts are omitted; --json gives the reasons.
    """
    report = invocation.dump.report()
    if invocation.as_json:
        invocation.document(report.to_dict())
    else:
        output.groups(report.page())
