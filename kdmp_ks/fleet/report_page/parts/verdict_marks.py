"""Verdicts as the report shows them: kind with its mark, culprit, confidence, sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.report_page.markup import Markup, element, joined

if TYPE_CHECKING:
    from kdmp_ks.fleet.report_page.group_tally import Judgement

KINDS: Final = {
    "hardware": "hardware",
    "third-party-driver": "third-party driver",
    "microsoft-driver": "Microsoft driver",
    "user-process": "user process",
    "user-action": "user action",
    "undetermined": "undetermined",
}
"""Kind of a verdict -> words, in the order of the legend."""
CONFIDENCES: Final = ("high", "medium", "low")


def kind_of(found: str) -> str:
    """Return a kind that has a mark of its own: that of a verdict, or undetermined.

    Args:
        found: Kind of a verdict.
    """
    return found if found in KINDS else "undetermined"


def patterns() -> Markup:
    """Return the fill patterns of kinds, which differ without colours as well."""
    lines = {
        "hardware": None,
        "third-party-driver": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",
        "microsoft-driver": "M0,3 h6",
        "user-process": "M0,3 h6 M3,0 v6",
        "user-action": "M3,0 v6",
        "undetermined": "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",
    }
    made = [
        element(
            "pattern",
            element("rect", width=6, height=6, class_=f"fill {kind}"),
            None if path is None else element("path", d=path, class_="stroke"),
            id=f"mark-{kind}",
            width=6,
            height=6,
            patternUnits="userSpaceOnUse",
        )
        for kind, path in lines.items()
    ]
    defs = element("defs", made)
    return element("svg", defs, width=0, height=0, class_="defs", aria_hidden="true")


def swatch(kind: str) -> Markup:
    """Return the mark of a kind.

    Args:
        kind: Kind of a verdict.
    """
    found = kind_of(kind)
    mark = element("rect", width=12, height=12, rx=2, fill=f"url(#mark-{found})")
    return element("svg", mark, width=12, height=12, class_="swatch", aria_hidden="true")


def kind_mark(kind: str) -> Markup:
    """Return a kind of verdict with its mark.

    Args:
        kind: Kind of a verdict.
    """
    words = KINDS.get(kind, kind)
    return element("span", swatch(kind), element("span", words), class_="kind")


def confidence_mark(confidence: str) -> Markup:
    """Return a confidence.

    Args:
        confidence: ``high``, ``medium`` or ``low``.
    """
    known = confidence if confidence in CONFIDENCES else "low"
    return element("span", f"{confidence} confidence", class_=f"sure {known}")


def verdict_mark(found: Judgement, count: int | None = None) -> Markup:
    """Return a verdict.

    Args:
        found: The verdict.
        count: How many crashes have it; None for a verdict on one.
    """
    culprit = None if found.culprit is None else element("b", found.culprit, class_="culprit")
    times = None if count is None else element("span", f"{count:,} ×", class_="times")
    head = element(
        "span",
        times,
        kind_mark(found.kind),
        culprit,
        confidence_mark(found.confidence),
        class_="verdict",
    )
    return joined(head, element("span", found.summary, class_="summary"))
