"""A report as a browser reads it: its elements, by the parser of the standard library."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

VOID = {"meta", "br", "input"}


class Element:
    """An element.

    Attributes:
        tag: Its name.
        attributes: Its attributes.
        children: Elements and texts in it.
    """

    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Element | str] = []

    @property
    def text(self) -> str:
        return "".join(one if isinstance(one, str) else one.text for one in self.children)

    @property
    def cells(self) -> list[str]:
        """Texts of the elements in it, such as the cells of a row."""
        return [one.text for one in self.children if isinstance(one, Element)]

    def all(self, tag: str | None = None) -> list[Element]:
        """All elements below it, in their order."""
        found = []
        for one in self.children:
            if isinstance(one, Element):
                if tag is None or one.tag == tag:
                    found.append(one)
                found += one.all(tag)
        return found

    def table(self, caption: str) -> list[list[str]]:
        """Cells of the body of the table with a caption."""
        (found,) = [x for x in self.all("table") if x.all("caption")[0].text == caption]
        return [row.cells for row in found.all("tbody")[0].all("tr")]

    def by_id(self, name: str) -> Element:
        (found,) = [one for one in self.all() if one.attributes.get("id") == name]
        return found


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"<{tag}> has an attribute twice"
        found = Element(tag, dict(attrs))
        self._open[-1].children.append(found)
        if tag not in VOID:
            self._open.append(found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data}")

    def finish(self) -> Element:
        self.close()
        assert len(self._open) == 1, f"<{self._open[-1].tag}> is not closed"
        return self.root


def parsed(path: Path) -> Element:
    """Parse a report; every element has to be closed in its place."""
    parser = _Parser()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser.finish()
