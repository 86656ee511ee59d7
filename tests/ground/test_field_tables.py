"""Tables of facts for notebooks: read back as a browser would, from values made here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from html.parser import HTMLParser

from kdmp_ks.addresses import Gva
from kdmp_ks.ground.facts import HEX, Facts
from kdmp_ks.ground.html_table import fields_table, items_table
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_TABLE_ROWS
from kdmp_ks.ground.listing import Listing


class Colour(Enum):
    RED = 7


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Inner(Facts):
    a: int | None
    b: str | None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Outer(Facts):
    count: int
    code: int = field(metadata=HEX)
    status: int
    address: Gva
    text: str
    serial_number: str
    data: bytes
    colour: Colour
    known: Inferred[int] | None
    inner: Inner
    unknown: Inner
    items: tuple[Inner, ...]
    words: tuple[str, ...]
    pairs: dict[str, int]
    nothing: None = None
    secret: str = field(default="not shown", repr=False)


OUTER = Outer(
    count=1234567,
    code=0x3B,
    status=0xC0000005,
    address=Gva(0x10),
    text=r"<script> C:\Users\Jane\a",
    serial_number="PF1ABC23",
    data=bytes(range(40)),
    colour=Colour.RED,
    known=Inferred.medium(4968, "a <guess>"),
    inner=Inner(1, "x"),
    unknown=Inner(None, None),
    items=(Inner(2, "y"), Inner(None, "z")),
    words=("p", "q & r"),
    pairs={"cs": 0x10, "rip": 0xFFFFF80000201234},
)


class Cells(HTMLParser):
    """The texts of all cells and captions, in order, and the evidence shown on hovering."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.titles: list[str] = []
        self._open = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"table", "caption", "thead", "tbody", "tr", "th", "td", "span", "br"}
        self._open = tag in {"th", "td", "caption", "span", "br"}
        if tag in {"th", "td", "caption", "br"}:
            self.texts.append("")
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[-1] += data.strip("\n")


def test_the_fields_of_facts() -> None:
    cells = Cells(OUTER._repr_html_())
    assert OUTER._repr_html_() == fields_table(OUTER)
    assert cells.texts == [
        "Outer", "field", "value",
        "count", "1234567",
        "code", "0x3b",
        "status", "0xc0000005",
        "address", "0x10",
        "text", r"<script> C:\Users\***\a",
        "serial_number", "***",
        "data", bytes(range(32)).hex(" ") + " ... (40 bytes)",
        "colour", "RED",
        "known", "4968 (medium)",
        "inner", "", "Inner", "field", "value", "a", "1", "b", "x",
        "unknown", "",
        "items", "", "a", "b", "2", "y", "", "z",
        "words", "p", "q & r",
        "pairs", "cs: 16", "rip: 0xfffff80000201234",
        "nothing", "",
    ]  # fmt: skip
    assert cells.titles == ["medium: a <guess>"]


def test_a_fact_that_is_certain_has_no_mark() -> None:
    assert "(high)" not in fields_table(Inner(1, "x"))
    cells = Cells(Inferred.high(5, "why")._repr_html_())
    assert cells.texts == ["Inferred", "field", "value", "value", "5", "confidence", "HIGH",
                           "evidence", "why"]  # fmt: skip


def test_lists() -> None:
    assert Cells(Listing([Inner(1, "x"), Inner(2, "y")])._repr_html_()).texts == [
        "Listing: 2", "a", "b", "1", "x", "2", "y",
    ]  # fmt: skip
    assert Cells(Listing([])._repr_html_()).texts == ["Listing: 0"]
    assert Cells(Listing([7, "x"])._repr_html_()).texts == ["Listing", "7", "'x'"]


def test_long_lists_end() -> None:
    many = [Inner(1, "x")] * (MAX_TABLE_ROWS + 5)
    assert Cells(items_table(many)).texts[-1] == "and 5 more"
    nested = Cells(fields_table(replace(OUTER, words=("w",) * (MAX_TABLE_ROWS + 3))))
    assert "and 3 more" in nested.texts


def test_tables_in_tables_end() -> None:
    @dataclass(frozen=True)
    class Chain:
        next: object

    chain = Chain(None)
    for _ in range(50):
        chain = Chain(chain)
    assert fields_table(chain).count("<table") < 6
