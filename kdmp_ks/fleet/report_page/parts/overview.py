"""`overview`: totals of the run, and crashes by verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.figures import size
from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table
from kdmp_ks.fleet.report_page.parts.time_line_figure import time_line_figure
from kdmp_ks.fleet.report_page.parts.verdict_marks import CONFIDENCES, KINDS, kind_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.fleet.report_page.run_facts import RunFacts
    from kdmp_ks.fleet.report_page.run_totals import RunTotals


def overview(facts: RunFacts, totals: RunTotals) -> Markup:
    """Return the section of totals.

    Args:
        facts: The facts of the run.
        totals: What was left out of it.
    """
    counts = [
        ("files", facts.rows, None if not facts.bytes else size(facts.bytes)),
        ("read", facts.rows - facts.failed, None),
        ("not read", facts.failed, None),
        ("copies", facts.copy_count, "of other dumps"),
        ("crashes", facts.crashes, "read, without copies"),
        ("machines", len(facts.machines), _of_unknown(facts)),
        ("signatures", len(facts.signatures), None),
        ("older", totals.left_out, "than asked for"),
        ("skipped", totals.skipped, "other files"),
        ("excluded", totals.excluded, "by a pattern"),
    ]
    always = ("files", "read", "not read", "crashes", "machines", "signatures")
    shown = [
        element(
            "div",
            element("dt", name),
            element(
                "dd",
                element("span", f"{count:,}", class_="figure"),
                None if note is None or not count else element("span", note, class_="note"),
            ),
        )
        for name, count, note in counts
        if count or name in always
    ]
    return joined(
        element("dl", shown, class_="strip"),
        _too_many(facts),
        element("div", _verdicts(facts), _failures(facts), class_="beside"),
    )


def time_line(facts: RunFacts) -> Markup:
    """Return the section of the time line.

    Args:
        facts: The facts of the run.
    """
    line = facts.days.line()
    undated = facts.days.undated
    return joined(
        element("p", "No crash has a time.") if line is None else time_line_figure(line),
        element("p", f"{undated:,} without a time.") if undated else None,
    )


def _of_unknown(facts: RunFacts) -> str | None:
    count = facts.without_machine
    return f"{count:,} crashes of unknown machines" if count else None


def _too_many(facts: RunFacts) -> Markup | None:
    if not facts.uncounted:
        return None
    words = (
        f"There are more signatures or machines than this report counts: {facts.uncounted:,} "
        "crashes of the others are not in their tables and counts."
    )
    return element("p", words, class_="notice")


def _verdicts(facts: RunFacts) -> Markup:
    columns = (
        Heading("verdict"),
        *(Heading(f"{one} confidence", number=True) for one in CONFIDENCES),
        Heading("crashes", number=True),
        Heading("share", number=True),
    )
    kinds = dict.fromkeys((*KINDS, *sorted(kind for kind, _ in facts.verdicts)))

    def rows() -> Iterator[tuple[Cell, ...]]:
        for kind in kinds:
            counts = [facts.verdicts[kind, one] for one in CONFIDENCES]
            total = sum(count for (found, _), count in facts.verdicts.items() if found == kind)
            if total:
                yield (
                    Cell(kind_mark(kind)),
                    *(Cell(f"{one:,}", one) for one in counts),
                    Cell(f"{total:,}", total),
                    Cell(share(total, facts.crashes), total),
                )

    return table("Crashes by verdict", columns, rows(), tools=False)


def _failures(facts: RunFacts) -> Markup | None:
    if not facts.failure_kinds:
        return None
    columns = (Heading("reason"), Heading("files", number=True))
    rows = (
        (Cell(kind), Cell(f"{count:,}", count))
        for kind, count in facts.failure_kinds.most_common(50)
    )
    return table("Files that could not be read, by reason", columns, rows, tools=False)


def share(part: int, total: int) -> str:
    """Return a share in per cent.

    >>> share(1, 3), share(0, 0)
    ('33 %', '–')

    Args:
        part: The part.
        total: The whole.
    """
    if not total:
        return "–"
    found = 100 * part / total
    return f"{found:.1f} %" if 0 < found < 1 else f"{found:.0f} %"
