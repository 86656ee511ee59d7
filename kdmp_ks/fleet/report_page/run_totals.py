"""`RunTotals`: counts of files and dumps that a run left out."""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class RunTotals(Facts):
    """Files and dumps that a run left out.

    Attributes:
        skipped: Files that are no dumps.
        excluded: Files and folders that a pattern leaves out.
        left_out: Dumps that are older than asked for.
    """

    skipped: int = 0
    excluded: int = 0
    left_out: int = 0
