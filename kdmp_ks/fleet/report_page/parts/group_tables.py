"""Tables of signatures and machines, with the verdicts on their crashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.figures import plural
from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table
from kdmp_ks.fleet.report_page.parts.verdict_marks import confidence_mark, verdict_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from kdmp_ks.fleet.report_page.group_tally import GroupTally
    from kdmp_ks.fleet.report_page.parts.page_index import PageIndex
    from kdmp_ks.fleet.report_page.run_facts import Finding

_SHOWN = 4
"""Different verdicts of one group that are shown."""


def signature_table(index: PageIndex) -> Markup:
    """Return the section of signatures.

    Args:
        index: What the report shows.
    """
    facts = index.facts
    if not index.signatures:
        return element("p", "No dump has a signature.")
    columns = (
        Heading("signature"),
        Heading("verdicts", wide=True),
        Heading("crashes", number=True),
        Heading("machines", number=True),
        Heading("first", number=True),
        Heading("last", number=True),
        Heading("dumps", plain=True),
    )

    def rows() -> Iterator[tuple[Cell, ...]]:
        for one in index.signatures:
            yield (
                Cell(element("code", one.words)),
                Cell(_verdicts(one)),
                Cell(f"{one.dumps:,}", one.dumps),
                Cell(f"{len(one.machines):,}", len(one.machines)),
                day_cell(one.first),
                day_cell(one.last),
                Cell(index.of_signature(one.name, one.dumps)),
            )

    ids = (index.signature_id(one.name) for one in index.signatures)
    return joined(
        left_out(len(index.signatures), len(facts.signatures), "signatures"),
        table("Signatures, the most frequent first", columns, rows(), ids=ids),
    )


def machine_table(index: PageIndex) -> Markup:
    """Return the section of machines.

    Args:
        index: What the report shows.
    """
    facts = index.facts
    if not index.machines:
        return element("p", "No dump describes its machine.")
    columns = (
        Heading("machine"),
        Heading("verdicts on its crashes, by all of its dumps", wide=True),
        Heading("crashes", number=True),
        Heading("first", number=True),
        Heading("last", number=True),
        Heading("dumps", plain=True),
    )

    def rows() -> Iterator[tuple[Cell, ...]]:
        for one in index.machines:
            yield (
                Cell(_machine(index, one), one.words),
                Cell(_verdicts(one, index)),
                Cell(f"{one.dumps:,}", one.dumps),
                day_cell(one.first),
                day_cell(one.last),
                Cell(index.of_machine(one.name, one.dumps)),
            )

    ids = (index.machine_id(one.name) for one in index.machines)
    return joined(
        left_out(len(index.machines), len(facts.machines), "machines"),
        table("Machines, those with most crashes first", columns, rows(), ids=ids),
    )


def left_out(shown: int, total: int, noun: str) -> Markup | None:
    """Return a sentence on rows that a table does not have; None if it has all.

    Args:
        shown: How many it has.
        total: How many there are.
        noun: Their name.
    """
    if shown >= total:
        return None
    return element("p", f"The first {shown:,} of {total:,} {noun}.", class_="notice")


def day_cell(time: datetime | None) -> Cell:
    """Return a cell with a day.

    Args:
        time: A time on it.
    """
    if time is None:
        return Cell(element("span", "unknown", class_="muted"), "")
    full = time.isoformat(timespec="seconds")
    return Cell(element("time", full[:10], datetime=full), full)


def _verdicts(group: GroupTally, index: PageIndex | None = None) -> Markup:
    """Return the verdicts on the crashes of a group; with their evidence for a machine."""
    counts = group.most()
    one = len(counts) == 1
    parts = []
    known: list[list[Finding]] = [[]]
    for verdict, count, detail in counts[:_SHOWN]:
        evidence = None
        if index is not None and detail is not None:
            found = index.facts.evidence(detail)
            again = element("p", "The same evidence as above.", class_="muted") if found else None
            evidence = again if found in known else evidence_list(index, found)
            known.append(found)
        mark = verdict_mark(verdict, None if one else count)
        parts.append(element("div", mark, evidence, class_="judged"))
    if len(counts) > _SHOWN:
        parts.append(element("div", plural(len(counts) - _SHOWN, "other verdict"), class_="muted"))
    return joined(parts)


def evidence_list(index: PageIndex, found: Iterable[Finding]) -> Markup:
    """Return the findings about several dumps.

    Args:
        index: What the report shows.
        found: Test, finding, count of dumps, and paths of some, of each.
    """
    items = []
    for test, finding, count, paths in found:
        links = [joined(", " if place else " (", index.dump(x)) for place, x in enumerate(paths)]
        more = f" and {count - len(paths):,} more" if count > len(paths) else ""
        end = f"{more})" if links else more
        items.append(element("li", element("span", test, class_="test"), finding, links, end))
    return element("ul", items, class_="evidence")


def _machine(index: PageIndex, group: GroupTally) -> Markup:
    detail = None if group.detail is None else index.facts.machine(group.detail)
    several = group.dumps > 1
    return joined(
        element("span", group.words or group.name, class_="words"),
        element("code", group.name, class_="name"),
        None
        if detail is None or not several
        else element(
            "span",
            "one machine: ",
            confidence_mark(detail[0]),
            f" {detail[1]}" if detail[1] else None,
            class_="note",
        ),
    )
