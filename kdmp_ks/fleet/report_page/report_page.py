"""`ReportPage`: writes the report of a run, an HTML file that appears when it is complete."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from datetime import datetime, timezone
from importlib.resources import files
from typing import TYPE_CHECKING

from kdmp_ks import __version__
from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts import driver_tables, group_tables, overview
from kdmp_ks.fleet.report_page.parts.dump_page import dump_page
from kdmp_ks.fleet.report_page.parts.failure_tables import copy_table, failure_table
from kdmp_ks.fleet.report_page.parts.page_index import PageIndex
from kdmp_ks.fleet.report_page.parts.verdict_marks import patterns
from kdmp_ks.fleet.report_page.reading_notes import READING_NOTES
from kdmp_ks.fleet.report_page.run_facts import RunFacts
from kdmp_ks.fleet.writers.text_file import TextFile
from kdmp_ks.ground.limits import FLEET_PAGE_DUMPS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kdmp_ks.fleet.reading import Reading
    from kdmp_ks.fleet.report_page.run_totals import RunTotals

_TITLE = "Crash dumps"
_PRINTED = 100
"""Dumps whose folded pages are printed as well."""


class ReportPage:
    """Writes the report of a run."""

    def __init__(
        self, path: Path, *, private: bool = False, most_dumps: int = FLEET_PAGE_DUMPS
    ) -> None:
        """Begin the report.

        Args:
            path: The file.
            private: Whether names of people in paths stay.
            most_dumps: How many dumps have a page of their own.

        Raises:
            OSError: It cannot be written.
        """
        self._file = TextFile(path)
        self._facts = RunFacts(private=private, most_dumps=most_dumps)

    def add(self, reading: Reading) -> None:
        """Take what was read of a file.

        Args:
            reading: Its row with its groups, and its drivers.

        Raises:
            OSError: A temporary file cannot be written.
        """
        self._facts.add(reading)

    def finish(self, totals: RunTotals) -> None:
        """Write the report.

        Args:
            totals: What the run left out.

        Raises:
            OSError: It cannot be written.
        """
        for part in _document(self._facts, totals):
            self._file.stream.write(part)
            self._file.stream.write("\n")
        self._facts.spool.close()
        self._file.finish()

    def abandon(self) -> None:
        """Remove what was written."""
        self._facts.spool.close()
        self._file.abandon()


def _document(facts: RunFacts, totals: RunTotals) -> Iterator[str]:
    """Yield the parts of the report."""
    index = PageIndex(facts)
    sections = (
        ("totals", "Totals", overview.overview(facts, totals)),
        ("time", "Time line", overview.time_line(facts)),
        ("signatures", "Signatures", group_tables.signature_table(index)),
        ("machines", "Machines", group_tables.machine_table(index)),
        ("drivers", "Drivers", driver_tables.driver_tables(facts.drivers)),
        ("failures", "Not read, and copies", joined(failure_table(index), copy_table(index))),
    )
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield _head()
    yield "<body>"
    yield patterns()
    links = [
        *((name, title) for name, title, _ in sections),
        ("dumps", "Dumps"),
        ("notes", "Notes"),
    ]
    yield _top(facts, links)
    yield "<main>"
    for name, title, content in sections:
        yield element("section", element("h2", title), content, id=name)
    yield from _dumps(index)
    yield element("section", element("h2", "Notes"), READING_NOTES, id="notes")
    yield "</main>"
    yield element("script", Markup(_data("page.js")))
    yield "</body>"
    yield "</html>"


def _data(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _head() -> Markup:
    style, script = _data("page.css"), _data("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}"/>'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", _TITLE),
        element("style", Markup(style)),
    )


def _top(facts: RunFacts, links: list[tuple[str, str]]) -> Markup:
    span = facts.days.span()
    time = (
        ""
        if span is None
        else f", {span[0]} to {span[1]}"
        if span[0] != span[1]
        else f", {span[0]}"
    )
    made = datetime.now(timezone.utc)
    nav = element(
        "nav",
        element(
            "ul", [element("li", element("a", title, href=f"#{name}")) for name, title in links]
        ),
        aria_label="Sections",
    )
    return element(
        "header",
        element("a", "Skip to the totals", href="#totals", class_="skip"),
        element("h1", _TITLE),
        element(
            "p",
            f"{facts.crashes:,} crashes of {len(facts.machines):,} machines{time}",
            class_="lead",
        ),
        element(
            "p",
            None
            if not facts.folder
            else joined("Files in ", element("span", facts.folder, class_="path"), ". "),
            f"Made by kdmp_ks {__version__} on {made:%Y-%m-%d %H:%M} UTC. All times are UTC.",
            class_="muted",
        ),
        nav,
    )


def _dumps(index: PageIndex) -> Iterator[str]:
    facts = index.facts
    few = len(index.dumps) <= _PRINTED
    yield '<section id="dumps" class="printed">' if few else '<section id="dumps">'
    yield element("h2", "Dumps")
    rest = facts.choice.offered - len(index.dumps)
    if rest:
        words = (
            f"{len(index.dumps):,} of {facts.choice.offered:,} dumps have a page here, "
            f"some of each signature. The other {rest:,} are left out; the rows of the run "
            "(--out with .jsonl, .csv or .parquet) have them all."
        )
        yield element("p", words, class_="notice")
    elif not index.dumps:
        yield element("p", "No dump was read.")
    if not few:
        yield element("p", "Printing shows the pages that are unfolded.", class_="notice noprint")
    for one in index.dumps:
        row, drivers = facts.dump(one.offset)
        yield dump_page(row, drivers, index)
    yield "</section>"
