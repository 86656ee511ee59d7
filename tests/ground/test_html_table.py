"""Tables for notebooks: what comes from a dump is text in them, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from kdmp_ks.ground.html_table import Html, html_table, items_table
from kdmp_ks.ground.limits import MAX_TABLE_ROWS


class Cells(HTMLParser):
    """Collects the tags and the texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data)


def test_cells() -> None:
    page = Cells(html_table(("a", "b"), [(0x1000, "x"), (None, True)], "some"))
    assert page.texts == ["some", "a", "b", "0x1000", "x", "True"]
    assert page.tags.count("td") == 4


def test_text_stays_text() -> None:
    evil = '<img src=x onerror=alert(1)>\x1b[2J\u202e&lt;"'
    page = Cells(html_table((evil,), [(evil,)], evil))
    assert "img" not in page.tags
    assert page.texts == [evil.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e")] * 3


def test_html_stays_html() -> None:
    inner = html_table(("in",), [(1,)])
    assert isinstance(inner, Html)
    assert Cells(html_table(("out",), [(inner,)])).tags.count("table") == 2


def test_a_table_has_an_end() -> None:
    page = Cells(html_table(("n",), ((i,) for i in range(MAX_TABLE_ROWS + 7))))
    assert page.texts[-1] == "and 7 more"
    assert len(page.texts) == MAX_TABLE_ROWS + 2


def test_no_colours() -> None:
    assert "color" not in html_table(("n",), [(1,)], "caption")


def test_names_of_people_are_masked() -> None:
    page = html_table(("path",), [("C:\\Users\\Jane\\a.sys",)], caption="/home/jane/memory.dmp")
    assert "jane" not in page.lower()
    assert "C:\\Users\\***\\a.sys" in page


def test_rows_that_are_not_shown_are_not_made() -> None:
    """A list of a hostile dump has thousands of them, each with lists of its own."""
    made: list[int] = []

    class Counted:
        def __str__(self) -> str:
            made.append(1)
            return "text"

    @dataclass
    class Row:
        inner: tuple[Counted, ...]

    page = Cells(items_table(Row((Counted(),)) for _ in range(9 * MAX_TABLE_ROWS)))
    assert page.texts[-1] == f"and {8 * MAX_TABLE_ROWS} more"
    assert len(made) == MAX_TABLE_ROWS


def test_a_cell_has_an_end() -> None:
    page = Cells(html_table(("name",), [("\u202e" * 100_000,)]))
    assert page.texts[-1] == "\\u202e" * 2000 + " ... (100,000 characters)"
    hidden = html_table(("name",), [("a" * 1990 + " C:\\Users\\Jane Doe\\a.sys",)])
    assert "Jane" not in hidden
