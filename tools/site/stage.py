"""The sources of the site: pages of the project, their links rewritten.

Pages are written for a code host, where every file of the project can be linked. On the site, a
link to a page of the project leads to the page, one to a file that the site offers to the file,
and one to any other file or folder becomes its text and its path.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PROJECT: Final = Path(__file__).resolve().parents[2]
#: Page of the project -> page of the site. The pages of docs/ and its folders are found.
PAGES: Final = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "fuzz/README.md": "fuzzing.md",
}
#: Files that can be taken from the site as they are, by their endings and folders.
OFFERED: Final = re.compile(r"(schemas/\w+\.ksy|kdmp_ks/data/(\w+/)?\w+\.json|docs/.*\.(svg|png))")
#: The page with the navigation.
START: Final = PROJECT / "site" / "index.md"

_FENCE = re.compile(r"^(```|~~~).*?^\1[ \t]*$\n?", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)")
_REFERENCE = re.compile(r"^(\[[^\]]+\]: )(\S+)$", re.MULTILINE)
_ENTRY = re.compile(r"^```\{toctree\}$(.*?)^```$", re.MULTILINE | re.DOTALL)


class SiteError(Exception):
    """Something of the site that has to be mended; the message says what and where."""


def pages(project: Path = PROJECT) -> dict[str, str]:
    """Return the pages of the project, each with its name on the site."""
    found = {name: page for name, page in PAGES.items() if name != "README.md"}
    for path in sorted((project / "docs").rglob("*.md")):
        name = path.relative_to(project).as_posix()
        page = path.relative_to(project / "docs").as_posix()
        found[name] = re.sub(r"(^|/)README\.md$", r"\1index.md", page)
    return found


def navigation(start: str) -> list[str]:
    """Return the names in the navigation, without ending, of the text of the start page."""
    lines = (line.strip() for block in _ENTRY.findall(start) for line in block.splitlines())
    return [line for line in lines if line and not line.startswith(":")]


def check_navigation(start: str, staged: Mapping[str, str]) -> None:
    """Compare the navigation with the pages that there are.

    Pages in folders with a README.md are listed by that.

    Raises:
        SiteError: A page is in no navigation, or the navigation names none.
    """
    named = navigation(start)
    listed = {
        page.removesuffix("index.md") for page in staged.values() if page.endswith("/index.md")
    }
    top = {
        page.removesuffix(".md"): name
        for name, page in staged.items()
        if not page.startswith(tuple(listed))
    }
    missing = [name for page, name in top.items() if page not in named]
    if missing:
        raise SiteError(
            f"{', '.join(missing)}: in no navigation; add the name to a toctree of site/index.md"
        )
    twice = {name for name in named if named.count(name) > 1}
    if twice:
        raise SiteError(f"site/index.md: {', '.join(sorted(twice))}: twice in the navigation")


def stage(text: str, name: str, project: Path = PROJECT) -> str:
    """Return a page of the project as it is on the site.

    Args:
        text: The page.
        name: Its path in the project.
        project: Folder of the project.

    Raises:
        SiteError: A link leads to a file that does not exist.
    """
    places = {**PAGES, **pages(project)}
    here = places[name]

    def moved(target: str) -> str | None:
        """Return a target as it is on the site; None if it is not there."""
        if re.match(r"[a-z]+:|#", target):
            return target
        path, mark, fragment = target.partition("#")
        wanted = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
        if not (project / wanted).exists():
            raise SiteError(f"{name}: the link {target} leads to nothing")
        wanted = f"{wanted}/README.md" if f"{wanted}/README.md" in places else wanted
        place = places.get(wanted) or (wanted if OFFERED.fullmatch(wanted) else None)
        if place is None:
            return None
        place = place.removeprefix("docs/")
        return posixpath.relpath(place, posixpath.dirname(here) or ".") + mark + fragment

    def link(found: re.Match[str]) -> str:
        target = moved(found["target"])
        if target is not None:
            # On a code host the name of a file is a good text; here it is the title of the page.
            text = "" if re.fullmatch(r"[\w/.-]+\.md", found["text"]) else found["text"]
            return f"{found['image']}[{text}]({target})"
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), found["target"]))
        said = found["text"].strip("`").rstrip("/")
        return f"`{path}`" if path.endswith(said) else f"{found['text']} (`{path}`)"

    def reference(found: re.Match[str]) -> str:
        return found[1] + (moved(found[2]) or found[2])

    return "".join(
        part if is_code else _REFERENCE.sub(reference, _LINK.sub(link, part))
        for part, is_code in _parts(text)
    )


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Split a page into prose and fenced code."""
    end = 0
    for found in _FENCE.finditer(text):
        yield text[end : found.start()], False
        yield found[0], True
        end = found.end()
    yield text[end:], False


def with_contents(text: str) -> str:
    """Add the navigation of a folder to its first page."""
    return f"{text.rstrip()}\n\n```{{toctree}}\n:hidden:\n:glob:\n\n*\n```\n"
