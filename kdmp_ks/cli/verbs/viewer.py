"""`kdmp viewer`: the page that shows dumps in a browser."""

from __future__ import annotations

import lzma
from importlib.resources import files
from pathlib import Path

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.failures import Failure

_NAME = "kdmp-viewer.html"


@click.command("viewer")
@click.option("--out", metavar="FILE", default=_NAME, show_default=True, help="File to write.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def command(out: str, force: bool) -> None:
    """Write the page that shows dumps in a browser.

    Open the file in a browser and drop dumps on it. Nothing of them leaves the machine: the page
    has a security policy that refuses every connection. - as FILE is standard output.
    """
    packed = files("kdmp_ks") / "data" / "viewer.html.xz"
    if not packed.is_file():
        raise Failure(
            "this installation has no viewer; in a checkout, make viewer builds it",
            kind="not_available",
        )
    page = lzma.decompress(packed.read_bytes())
    if out == "-":
        output.raw(iter([page]))
        return
    path = Path(out)
    if (path.exists() or path.is_symlink()) and not force:
        raise Failure(f"{path} exists; --force replaces", kind="exists")
    with atomic_write(path) as file:
        file.write(page)
    output.line(str(path))
