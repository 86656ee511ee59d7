"""`DUMP`: the path of a dump as an argument of a command."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

_URL = r"(?i)[a-z][a-z0-9+.-]+://"


class DumpPath(click.Path):
    """A path; a URL is refused, as it would be taken for a path of folders."""

    def __init__(self) -> None:
        super().__init__(path_type=Path, allow_dash=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Make a path of the text.

        Raises:
            click.BadParameter: The text is empty, or a URL.
        """
        if value == "":
            self.fail("it is empty; name the file of a dump", param, ctx)
        if isinstance(value, str) and "://" in value and re.match(_URL, value):
            self.fail(
                f"{value} is a URL, and URLs are not opened; download the file and name that",
                param,
                ctx,
            )
        return super().convert(value, param, ctx)
