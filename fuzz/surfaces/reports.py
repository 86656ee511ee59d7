"""Hostile texts in the report of a triage: text stays text, and is visible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from fleet.html.parsed import parsed
from fleet.html.rows import failure, write_report
from fleet.html.test_hostile_rows import ALLOWED, HOSTILE, INVISIBLES, everywhere, shape
from fuzz.surfaces.asking import Asking, Surface

if TYPE_CHECKING:
    from random import Random

    from fleet.html.parsed import Element
    from kdmp_ks.fleet.reading import Reading

_PARTS: Final = (
    *HOSTILE, "<", ">", "&", "&#", "&lt", '"', "'", "`", "=", "/", "\\", "\0", "\n", "\r", "\t",
    "\x1b", "\x85", "\u202e", "\u2028", "\ufeff", "\ud800", "\U000e0041", "\U0001f600", "]]>",
    "<!--", "-->", "<![CDATA[", "</script", "</style>", "<svg onload=", "<a href=", "javascript:",
    "{{", "${", "%3C", "&#x3c;", "&amp;", "<br>", "</title>", "<base href=", "url(", "@import",
    "<meta http-equiv=refresh", "x" * 3000, "é", "a", " ", "0", ";", "|", ",", "#dump-1",
)  # fmt: skip
_LINK: Final = re.compile("#[a-z]+(-[0-9]+)?")
_CLASS: Final = re.compile("[a-z -]+")


class Reports(Surface):
    """The report. An input is a text, which is put into every place of a report that has one."""

    def make(self, random: Random) -> bytes:
        """Make a text with a beginning and an end of letters, which stay where they are."""
        count = random.choice((1, 2, 3, 5, 9, 40))
        parts = [
            random.choice(_PARTS) if random.randrange(8) else chr(random.randrange(0x110000))
            for _ in range(count)
        ]
        return ("q" + "".join(parts) + "z").encode("utf-8", "surrogatepass")

    def exercise(self, asking: Asking) -> None:
        """Write a report with the text, and one with a harmless text."""
        text = asking.data.decode("utf-8", "surrogatepass")
        page = asking.ask("report", lambda: self._report(asking, text, "a.html"))
        harmless = self._report(asking, "harmless", "b.html")
        asking.opened = True
        if _is_encodable(text):  # no dump has another text that links lead to
            is_same = shape(page) == shape(harmless)
            asking.require(is_same, "other elements than with a harmless text")
        for one in page.all():
            asking.require(set(one.attributes) <= ALLOWED, f"attributes {sorted(one.attributes)}")
            link, name = one.attributes.get("href"), one.attributes.get("class")
            asking.require(link is None or _LINK.fullmatch(link) is not None, f"a link to {link}")
            asking.require(name is None or _CLASS.fullmatch(name) is not None, f"a class {name}")
        odd = INVISIBLES.search(page.text)
        asking.require(odd is None, f"the character {odd and odd[0]!r}")

    def _report(self, asking: Asking, text: str, name: str) -> Element:
        readings: list[Reading] = [everywhere(text), failure(2, text, text)]
        return parsed(write_report(asking.folder / name, readings))


def _is_encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
