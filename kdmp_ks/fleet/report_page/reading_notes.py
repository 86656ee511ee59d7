"""`READING_NOTES`: how to read the report, for people who have only the report."""

from __future__ import annotations

from typing import Final

from kdmp_ks.fleet.report_page.markup import Markup, element, joined

_NOTES: Final = (
    (
        "Verdict",
        "The most probable cause by what a dump shows: hardware, a driver that Microsoft did not "
        "write, a driver of Microsoft, a process that Windows cannot go on without, a person who "
        "asked for the dump, or undetermined, which is better than a wrong name.",
    ),
    (
        "Confidence",
        "High: the bug check itself names the cause, or two independent tests do. Medium: one "
        "strong test. Low: a hint. A verdict is inferred and may be wrong; its evidence says why "
        "it was given.",
    ),
    (
        "Verdict by all dumps of the machine",
        "Crashes at different places with different codes speak for hardware, the same place "
        "again and again for software. Tables and counts have this verdict.",
    ),
    (
        "Machine",
        "Dumps are put together by processor, model, memory, devices and the numbers of boots. "
        "Two equal machines may be taken for one where nothing tells them apart.",
    ),
    (
        "Signature",
        "Bug check, kind of exception, and modules with offsets: equal for the same crash on any "
        "machine with the same version of the module.",
    ),
    (
        "Names of people",
        "Names of people, machines and networks are masked (***) unless the report was made with "
        "--private. A character that is invisible or looks like another one is shown by its "
        "number, such as \\u202e.",
    ),
)

READING_NOTES: Final[Markup] = joined(
    element(
        "dl",
        [element("div", element("dt", name), element("dd", words)) for name, words in _NOTES],
        class_="facts notes",
    )
)
"""The notes."""
