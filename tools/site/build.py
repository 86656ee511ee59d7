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
    guide, forms = ((PROJECT / "docs" / name).read_text(encoding="utf-8") for name in ("cli.md", "json.md"))
    texts |= {f"commands/{name}": text for name, text in command_pages(guide, forms).items()}
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


def main(arguments: list[str] | None = None) -> int:
    """Build the site; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=RESULT)
    parser.add_argument("--no-viewer", action="store_true", help="build without the viewer")
    chosen = parser.parse_args(arguments)
    out: Path = chosen.out.absolute()
    source = out.with_name(f"{out.name}-source")
    try:
        made = sources(has_viewer=not chosen.no_viewer)
        if not chosen.no_viewer:
            if not VIEWER.is_file():
                raise SiteError(f"there is no {VIEWER.relative_to(PROJECT)}: make viewer")
            made["extra/viewer/kdmp-viewer.html"] = VIEWER.read_bytes()
    except SiteError as error:
        print(f"site: {error}", file=sys.stderr)
        return 1
    made.setdefault("extra/.keep", b"")
    made |= {
        path.relative_to(_SETTINGS).as_posix(): path.read_bytes()
        for path in _SETTINGS.rglob("*")
        if path.is_file() and path != START and path.suffix != ".pyc"
    }
    write(made, source)
    shutil.rmtree(out, ignore_errors=True)
    words = ["-m", "sphinx", "-b", "html", "-q", "-W", "--keep-going", "-j", "2"]
    command = [sys.executable, *words, "-d", str(out.with_name(f"{out.name}-trees")), str(source), str(out)]
    status = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(PROJECT)}, check=False).returncode
    if status:
        return 1
    faults = broken(out)
    for fault in faults:
        print(f"site: {fault}", file=sys.stderr)
    if not faults:
        print(out / "index.html")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
