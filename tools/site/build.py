"""Builds the site, build/site/: pages of docs/, references of command and package, files to take.

    python -m tools.site.build [--out DIR] [--no-viewer]

What Sphinx warns of is an error, and so is a link that leads to nothing, in any of the pages made.
The site needs no network and no server: build/site/index.html can be opened as a file.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.site.commands import command_pages
from tools.site.downloads import downloads
from tools.site.links import broken
from tools.site.reference import reference_pages
from tools.site.stage import (
    PROJECT,
    START,
    SiteError,
    check_navigation,
    pages,
    stage,
    with_contents,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

RESULT: Final = PROJECT / "build" / "site"
VIEWER: Final = PROJECT / "build" / "viewer" / "kdmp-viewer.html"
_SETTINGS: Final = PROJECT / "site"


def sources(*, has_viewer: bool = True) -> dict[str, bytes]:
    """Return the files that Sphinx reads, by path.

    Raises:
        SiteError: A page is in no navigation, or a link leads to nothing.
    """
    texts: dict[str, str] = {}
    for name, page in pages().items():
        text = stage((PROJECT / name).read_text(encoding="utf-8"), name)
        texts[page] = with_contents(text) if page.endswith("/index.md") else text
    made = command_pages(texts["cli.md"], texts["json.md"])
    texts |= {f"commands/{name}": text for name, text in made.items()}
    texts |= {f"reference/{name}": text for name, text in reference_pages().items()}
    page, files = downloads(has_viewer=has_viewer)
    texts["downloads.md"] = page
    start = START.read_text(encoding="utf-8")
    check_navigation(start, pages())
    texts["index.md"] = start
    return {name: text.encode() for name, text in texts.items()} | files


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Make a folder contain these files and no others; unchanged files are left alone."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, content in files.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def viewer() -> bytes:
    """Read the viewer.

    Raises:
        SiteError: It has not been built.
    """
    if not VIEWER.is_file():
        raise SiteError(f"there is no {VIEWER.relative_to(PROJECT)}: make viewer")
    return VIEWER.read_bytes()


def build(out: Path, *, has_viewer: bool = True) -> list[str]:
    """Build the site into a folder; return what is wrong with its links, a line each.

    Args:
        out: Folder of the site. Sources and what Sphinx has read are kept beside it.
        has_viewer: Whether to put the viewer into it.

    Raises:
        SiteError: Pages, links or the viewer are missing, or Sphinx warns of something.
    """
    made = sources(has_viewer=has_viewer)
    made["extra/viewer/kdmp-viewer.html" if has_viewer else "extra/.keep"] = (
        viewer() if has_viewer else b""
    )
    made |= {
        path.relative_to(_SETTINGS).as_posix(): path.read_bytes()
        for path in _SETTINGS.rglob("*")
        if path.is_file() and path != START and path.suffix != ".pyc"
    }
    source = out.with_name(f"{out.name}-source")
    write(made, source)
    shutil.rmtree(out, ignore_errors=True)
    trees = out.with_name(f"{out.name}-trees")
    words = ["-b", "html", "-q", "-W", "--keep-going", "-j", "2", "-d", trees, source, out]
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SiteError(done.stdout)
    return broken(out)


def main(arguments: list[str] | None = None) -> int:
    """Build the site; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(description="Build the site.")
    parser.add_argument("--out", type=Path, default=RESULT)
    parser.add_argument("--no-viewer", action="store_true", help="build without the viewer")
    chosen = parser.parse_args(arguments)
    out: Path = chosen.out.absolute()
    try:
        faults = build(out, has_viewer=not chosen.no_viewer)
    except SiteError as error:
        faults = [str(error)]
    for fault in faults:
        print(f"site: {fault}", file=sys.stderr)
    if not faults:
        print(out / "index.html")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
