"""`show_summary`: what a triage came to: totals, signatures, machines, and what was not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.output import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.fleet.row import FleetRow
    from kdmp_ks.fleet.tally import Tally

_SHOWN: Final = 10
_SIGNATURES: Final = (
    Column("dumps", right=True),
    Column("signature", widest=48, fold=True),
    Column("verdict", fold=True),
)
_MACHINES: Final = (
    Column("dumps", right=True),
    Column("machine", widest=48, fold=True),
    Column("verdict", fold=True),
)


def show_summary(
    tally: Tally, failures: Sequence[FleetRow], *, skipped: int, excluded: int, left_out: int
) -> None:
    """Write the totals and the top of the groups; on standard error what was not read.

    Args:
        tally: The counts.
        failures: Some rows with an error.
        skipped: How many files were no dumps.
        excluded: How many files and folders were left out by a pattern.
        left_out: How many dumps are older than asked for.
    """
    groups = (
        ("signatures", _SIGNATURES, [(one.text, one) for one in tally.signatures(_SHOWN)]),
        ("machines", _MACHINES, [(one.words, one) for one in tally.machines(_SHOWN)]),
    )
    for _, columns, found in groups:
        if found:
            output.table(columns, [(f"{one.dumps:,}", text, one.verdict) for text, one in found])
            output.line()
    if not tally.is_exact:
        output.warn("there are too many signatures or machines to count the rarest")
    output.line(_totals(tally, skipped=skipped, excluded=excluded, left_out=left_out))
    for row in failures:
        reason = "" if row.error is None else row.error.message
        output.warn(f"{row.path}: {reason}")
    if tally.failed > len(failures):
        output.warn(f"{tally.failed - len(failures):,} more were not read")


def _totals(tally: Tally, *, skipped: int, excluded: int, left_out: int) -> str:
    counts = (
        (tally.failed, "not read"),
        (tally.unsigned, "without a signature"),
        (tally.copies, "copy of another" if tally.copies == 1 else "copies of others"),
        (left_out, "older"),
        (skipped, "other file skipped" if skipped == 1 else "other files skipped"),
        (excluded, "excluded"),
    )
    dumps = "dump" if tally.rows == 1 else "dumps"
    shown = [f"{tally.rows:,} {dumps}", *(f"{count:,} {text}" for count, text in counts if count)]
    return ", ".join(shown)
