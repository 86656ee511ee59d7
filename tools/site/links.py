"""Links of built pages: each leads to a file and an anchor of the site, and nothing is fetched.

Addresses of other sites may be linked. They are not visited, and no page may load anything of them.
"""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Attributes by which a page fetches something without being asked.
_FETCHED = {"src", "srcset", "poster", "data"}
#: Pages that are made elsewhere, with tests of their own.
_NOT_READ = ("viewer/",)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = {"", "top"}
        self.links: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep anchors and links of an element."""
        for name, value in attrs:
            if name == "id" or (tag == "a" and name == "name"):
                self.anchors.add(value or "")
            elif name == "href" and value is not None:
                self.links.append((value, tag == "link"))
            elif name in _FETCHED and value is not None:
                self.links.append((value, True))


@cache
def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def broken(folder: Path) -> list[str]:
    """Return what is wrong with the links of the pages in a folder, a line each."""
    return sorted(
        {
            f"{path.relative_to(folder).as_posix()}: {fault}"
            for path in folder.rglob("*.html")
            if not path.relative_to(folder).as_posix().startswith(_NOT_READ)
            for fault in _faults(path, folder)
        }
    )


def _faults(path: Path, folder: Path) -> Iterator[str]:
    for link, is_fetched in _read(path).links:
        parts = urlsplit(link)
        if parts.scheme == "data":
            continue
        if parts.scheme or parts.netloc:
            if is_fetched:
                yield f"{link} is fetched from elsewhere"
            continue
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        if not target.is_file() or not target.is_relative_to(folder.resolve()):
            yield f"the link {link} leads to nothing"
        elif target.suffix == ".html" and unquote(parts.fragment) not in _read(target).anchors:
            yield f"the link {link} leads to no anchor of {target.name}"
